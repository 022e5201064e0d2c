"""What follows from a whole graph and is written beside it, so that a question need not look for it.

    quads += derived_quads(quads)

Far relations of bodies, since when each thing is known, and which attestations contradict each other.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import date
from functools import partial
from itertools import permutations

from rdflib import URIRef
from rdflib.term import Identifier

from loaders.known import descriptions
from loaders.triples import Quad, description_quads
from ontology.names import DCTERMS, DV, FOAF, ORG, RDF, concept


def derived_quads(quads: list[Quad]) -> list[Quad]:
    """All that follows from the quads of one graph."""
    known = list(known_quads(quads))
    return [*closure_quads([*quads, *known]), *known, *contradiction_quads(quads)]


def closure_quads(quads: Iterable[Quad]) -> Iterator[Quad]:
    """Of every body all that it is within and all that is in its lineage, however far, from what the quads say step by step.

    A query that follows a path of unknown length makes an engine scan whatever it joins with what the path finds. The quads
    tell since when each change was known, and so does what comes of them of the lineages.
    """
    bodies: set[URIRef] = set()
    above: dict[URIRef, set[URIRef]] = defaultdict(set)
    ends: dict[URIRef, tuple[set[URIRef], set[URIRef]]] = defaultdict(lambda: (set(), set()))
    days: dict[URIRef, date] = {}
    for subject, predicate, value, _ in quads:
        if predicate == RDF.type and value in (ORG.FormalOrganization, ORG.OrganizationalUnit):
            bodies.add(subject)
        elif predicate == ORG.subOrganizationOf:
            above[subject].add(value)  # type: ignore[arg-type]
        elif predicate == ORG.originalOrganization:
            ends[subject][0].add(value)  # type: ignore[arg-type]
        elif predicate == ORG.resultingOrganization:
            ends[subject][1].add(value)  # type: ignore[arg-type]
        elif predicate == DV.knownFrom:
            days[subject] = value.toPython()  # type: ignore[attr-defined]
    became: dict[URIRef, set[URIRef]] = defaultdict(set)
    for before, after in ends.values():
        for body in before:
            became[body] |= after
    for body in bodies:
        for other in _reached(body, above):
            yield body, DV.within, other, None
        for other in _reached(body, became):
            yield body, DV.lineageOf, other, None
            yield other, DV.lineageOf, body, None
    yield from _lineages_as_known([(days[change], before, after) for change, (before, after) in ends.items() if change in days])


Step = tuple[date, set[URIRef], set[URIRef]]
"""A change: since when it is known, the bodies before it and after it."""


def _lineages_as_known(changes: list[Step]) -> Iterator[Quad]:
    """Of every body that changed its lineage, by the changes known by any day."""
    near: dict[URIRef, set[int]] = defaultdict(set)
    for place, (_, before, after) in enumerate(changes):
        for body in before | after:
            near[body].add(place)
    for body, own in near.items():
        # The changes that its lineage can hang on: those of the bodies that hang together with it.
        together, left = set(own), list(own)
        while left:
            _, before, after = changes[left.pop()]
            new = {place for other in before | after for place in near[other]} - together
            together |= new
            left += new
        told = [(changes[place][0], changes[place]) for place in sorted(together)]
        for said, known_from, known_until in descriptions(told, partial(_lineage, body)):
            if len(said) > 1:
                yield from description_quads(body, [(DV.lineageOfAsKnown, other) for other in said], known_from, known_until)


def _lineage(body: URIRef, changes: list[Step], _: date) -> set[URIRef]:
    """A body, what it came from and what came of it by some changes."""
    forth: dict[URIRef, set[URIRef]] = defaultdict(set)
    back: dict[URIRef, set[URIRef]] = defaultdict(set)
    for _, before, after in changes:
        for one in before:
            forth[one] |= after
        for one in after:
            back[one] |= before
    return _reached(body, forth) | _reached(body, back)


def known_quads(quads: Iterable[Quad]) -> Iterator[Quad]:
    """Since when each attested thing could be known: the first day of what attests it; nothing where none has a day."""
    about: list[tuple[URIRef, URIRef]] = []
    days: dict[URIRef, Identifier] = {}
    for subject, predicate, value, _ in quads:
        if predicate == DV.attests:
            about.append((subject, value))  # type: ignore[arg-type]
        elif predicate == DV.knownFrom:
            days[subject] = value
    first: dict[URIRef, Identifier] = {}
    for attestation, thing in about:
        known = days.get(attestation)
        if known and (thing not in first or str(known) < str(first[thing])):
            first[thing] = known
    for thing, known in first.items():
        yield thing, DV.knownFrom, known, None


_SAID = {"issuer": DV.saysIssuer, "type": DV.saysType, "term": DV.saysTerm, "delegates": DV.saysDelegates}


def contradiction_quads(quads: Iterable[Quad]) -> Iterator[Quad]:
    """Which attestations contradict each other, both ways: what `contradictions` lists.

    Two of one thing do where the one ends its beginning (or its end) before the other begins it, where they give it two
    issuers, types, terms or numbers of delegates, and where one has an office held after the end that the other gives.
    Two foundings of one body do where the one is over before the other can have been. Each is marked with what is contested
    too: a query that begins there reads those few alone, on engines that do not know that they are few.
    """
    for one, other, about in _contradicting(quads):
        yield one, DV.contradicts, other, None
        yield other, DV.contradicts, one, None
        for node in (one, other):
            yield node, DV.contestedIn, concept("contradiction", about), None


def _contradicting(quads: Iterable[Quad]) -> Iterator[tuple[URIRef, URIRef, str]]:
    """Two attestations, and in what they contradict each other."""
    values: dict[tuple[URIRef, URIRef], set[Identifier]] = defaultdict(set)
    about: dict[URIRef, set[URIRef]] = defaultdict(set)
    for subject, predicate, value, _ in quads:
        if predicate == DV.attests:
            about[value].add(subject)  # type: ignore[index]
        values[subject, predicate].add(value)
    foundings: dict[Identifier, list[URIRef]] = defaultdict(list)
    for (change, predicate), bodies in values.items():
        if predicate == ORG.resultingOrganization and DV.Founding in values.get((change, RDF.type), ()):
            for body in bodies:
                foundings[body].append(change)
    for thing, attesting in about.items():
        kinds = values.get((thing, RDF.type), set())
        for one, other in permutations(sorted(attesting), 2):
            for kind in _contested(one, other, thing, kinds, values):
                yield one, other, kind
    for changes in foundings.values():
        for first, second in permutations(changes, 2):
            if _before(_first_of(values, first, DCTERMS.date, DV.startLatest), _first_of(values, second, DCTERMS.date, DV.startEarliest)):
                for one in about[first]:
                    for other in about[second]:
                        yield one, other, "founding"


Values = dict[tuple[URIRef, URIRef], set[Identifier]]


def _contested(one: URIRef, other: URIRef, thing: URIRef, kinds: set[Identifier], values: Values) -> Iterator[str]:
    """In what two attestations of one thing contradict each other: where it is of days, the first says what is over earlier."""
    if kinds & {DV.Tenure, FOAF.Person}:
        for about, last, first in (
            ("beginning", DV.saysStartLatest, DV.saysStartEarliest),
            ("end", DV.saysEndLatest, DV.saysEndEarliest),
        ):
            if _before(values.get((one, last), set()), values.get((other, first), set())):
                yield about
    for about, term in _SAID.items():
        mine, theirs = values.get((one, term), set()), values.get((other, term), set())
        if mine and theirs and len(mine | theirs) > 1:
            yield about
    ends = values.get((thing, DV.endLatest), set()) & values.get((one, DV.saysEndLatest), set())
    current = concept("holding-status", "current") in values.get((other, DV.holdingStatus), set())
    if DV.Tenure in kinds and current and _before(ends, values.get((other, DV.attestedOn), set())):
        yield "held-after-end"


def _before(some: set[Identifier], others: set[Identifier]) -> bool:
    """Whether a day of some is before a day of others."""
    return any(str(one) < str(other) for one in some for other in others)


def _first_of(values: Values, node: URIRef, *terms: URIRef) -> set[Identifier]:
    """The days of the first of some terms that a node has."""
    return next((found for term in terms if (found := values.get((node, term)))), set())


def _reached(start: URIRef, steps: dict[URIRef, set[URIRef]]) -> set[URIRef]:
    """What some steps lead to, the start too."""
    found, left = {start}, [start]
    while left:
        for node in steps.get(left.pop(), ()):
            if node not in found:
                found.add(node)
                left.append(node)
    return found
