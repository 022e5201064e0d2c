"""A made world with faults of known kinds planted in it, as N-Triples or N-Quads, for validators.

with open("faulty.nq", "w") as out:
    faults = write(World.of(tenures), out, 100)       # {(node, rule), …}: what a validator must find
"""

import itertools
import random
from collections.abc import Callable, Iterable, Iterator
from typing import TextIO, TypeVar

from benchmarks.histories import World
from benchmarks.statements import Statement, concept, expanded, statements
from ontology.names import BASE

Fault = tuple[str, str]
"""The node that is wrong, and the rule of ours that says so."""
Planted = tuple[Fault, set[tuple[str, str]], list[Statement]]
"""A fault, the predicates of which nodes go out, and what comes in."""
Thing = TypeVar("Thing")
_DATE = "<http://www.w3.org/2001/XMLSchema#date>"
_INTEGER = "<http://www.w3.org/2001/XMLSchema#integer>"
_DECIMAL = "<http://www.w3.org/2001/XMLSchema#decimal>"


def _kinds(world: World, chance: random.Random) -> Iterator[Planted]:
    """Faults without end, of each kind in turn: what to find, the predicates of which nodes go out, and what comes in."""
    tenures, posts, documents = (
        _shuffled(world.tenures, chance),
        _shuffled(world.posts, chance),
        _shuffled(world.documents, chance),
    )
    people, bodies = _shuffled(world.people, chance), _shuffled(world.bodies[1:], chance)
    kinds: list[Callable[[], Planted]] = [
        lambda: _one(next(tenures).iri, "Tenure-startLatest", new=[("dv:startLatest", f'"1950-01-01"^^{_DATE}')]),
        lambda: _one(next(tenures).iri, "Tenure-endEarliest", out=["dv:endEarliest"], new=[("dv:endEarliest", '"yesterday"')]),
        lambda: _one(next(tenures).iri, "Tenure-startEarliest", out=["dv:startEarliest"], new=[("dv:startEarliest", f'"2099-01-01"^^{_DATE}')]),
        lambda: _one(next(posts).iri, "Post-seats", out=["dv:seats"], new=[("dv:seats", f'"-1"^^{_INTEGER}')]),
        lambda: _one(next(posts).iri, "Post-label", out=["skos:prefLabel"]),
        lambda: _one(next(documents).iri, "Document-type", out=["eli:type_document"]),
        lambda: _one(next(documents).iri, "Document-date", out=["eli:date_document"], new=[("eli:date_document", f'"2020-02-30"^^{_DATE}')]),
        lambda: _one(next(people).iri, "Person-gender", out=["foaf:gender"], new=[("foaf:gender", '"unknown"')]),
        lambda: _one(next(people).iri, "Person-name", out=["foaf:name"]),
        lambda: _one(next(bodies).iri, "Organization-label", out=["skos:prefLabel"]),
        lambda: _one(f"{BASE}id/attestation/{next(tenures).evidence[0].number:016x}", "Attestation-confidence", out=["dv:confidence"], new=[("dv:confidence", f'"1.5"^^{_DECIMAL}')]),
        lambda: _one(f"{BASE}id/attestation/{next(tenures).evidence[0].number:016x}", "Attestation-status", out=["dv:holdingStatus"], new=[("dv:holdingStatus", f"<{concept('holding-status/perhaps')}>")]),
    ]  # fmt: skip
    while True:
        for kind in kinds:
            yield kind()


def _kinds_in_sparql(world: World, chance: random.Random, wrong: set[str]) -> Iterator[Planted]:
    """Faults that only a query finds: a person in office for more than sixty years, and two certain holders of an office of one seat.

    As many as there are people and offices for them, among what is not wrong already: in a small world few.
    """
    sure = [one for one in world.tenures if one.post.seats == 1 and one.bounds[1] and one.bounds[2] and one.bounds[1] < one.bounds[2]]
    sure = [one for one in sure if not wrong & {one.iri, one.post.iri, one.person.iri}]
    tenures, people, posts = iter(chance.sample(sure, len(sure))), set[str](), set[str]()
    for number in itertools.count():
        tenure = next((one for one in tenures if one.person.iri not in people and one.post.iri not in posts), None)
        if tenure is None:
            return
        people.add(tenure.person.iri)
        posts.add(tenure.post.iri)
        iri = f"{BASE}id/tenure/{(1 << 63) + number:016x}"
        early = number % 2 == 0
        person = tenure.person if early else next(one for one in chance.sample(world.people, 9) if one is not tenure.person)
        days = ("1931-01-01", "1932-01-01") if early else (tenure.bounds[1], tenure.bounds[2])
        said = [("rdf:type", f"<{expanded('dv:Tenure')}>"), ("org:member", f"<{person.iri}>"), ("dv:heldPost", f"<{tenure.post.iri}>")]
        said += [(term, f'"{day}"^^{_DATE}') for term, day in zip(("dv:startLatest", "dv:endEarliest"), days, strict=True)]
        evidence = (f"{BASE}id/attestation/{tenure.evidence[0].number:016x}", expanded("dv:attests"), f"<{iri}>", "")
        fault = (tenure.person.iri, "PersonLifeShape") if early else (tenure.post.iri, "SeatShape")
        yield fault, set(), [(iri, expanded(term), value, "") for term, value in said] + [evidence]


def _one(node: str, rule: str, out: Iterable[str] = (), new: Iterable[tuple[str, str]] = ()) -> Planted:
    return (node, rule), {(node, expanded(term)) for term in out}, [(node, expanded(term), value, "") for term, value in new]


def _shuffled(things: list[Thing], chance: random.Random) -> Iterator[Thing]:
    return iter(chance.sample(things, len(things)))


def write(world: World, out: TextIO, faults: int, seed: int = 1, *, in_sparql: int = 0, graphs: bool = True) -> set[Fault]:
    """The statements of a world with some faults of SHACL Core and some that need SPARQL; what is wrong with which node."""
    planted = list(itertools.islice(_kinds(world, random.Random(seed)), faults))
    planted += itertools.islice(_kinds_in_sparql(world, random.Random(seed), {node for (node, _), _, _ in planted}), in_sparql)
    gone = {what for _, going, _ in planted for what in going}
    for subject, predicate, value, graph in statements(world):
        if (subject, predicate) not in gone:
            out.write(f"<{subject}> <{predicate}> {value} {graph if graphs else ''}.\n")
    for _, _, coming in planted:
        for subject, predicate, value, _ in coming:
            out.write(f"<{subject}> <{predicate}> {value} .\n")
    return {fault for fault, _, _ in planted}
