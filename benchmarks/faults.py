"""A made world with faults of known kinds planted in it, as N-Triples or N-Quads, for validators.

with open("faulty.nq", "w") as out:
    faults = write(World.of(tenures), out, 100)       # {(node, rule), …}: what a validator must find
"""

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


def _one(node: str, rule: str, out: Iterable[str] = (), new: Iterable[tuple[str, str]] = ()) -> Planted:
    return (node, rule), {(node, expanded(term)) for term in out}, [(node, expanded(term), value, "") for term, value in new]


def _shuffled(things: list[Thing], chance: random.Random) -> Iterator[Thing]:
    return iter(chance.sample(things, len(things)))


def write(world: World, out: TextIO, faults: int, seed: int = 1) -> set[Fault]:
    """The statements of a world with some faults; what is wrong with which node."""
    made = _kinds(world, random.Random(seed))
    planted = [next(made) for _ in range(faults)]
    gone = {what for _, going, _ in planted for what in going}
    for subject, predicate, value, graph in statements(world):
        if (subject, predicate) not in gone:
            out.write(f"<{subject}> <{predicate}> {value} {graph}.\n")
    for _, _, coming in planted:
        for subject, predicate, value, _ in coming:
            out.write(f"<{subject}> <{predicate}> {value} .\n")
    return {fault for fault, _, _ in planted}
