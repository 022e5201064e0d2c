"""A made world as N-Quads, in the shape that loaders/triples.py writes.

with open("world.nq", "w") as out:
    count = write(world, out)
"""

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from itertools import combinations
from typing import TextIO

from benchmarks.histories import FIRST, ROLES, Body, Change, Document, Event, Known, Person, Tenure, World
from loaders.text import unaccented
from ontology.prefixes import BASE, PREFIXES

Statement = tuple[str, str, str, str]
"""Subject and predicate without brackets, object as N-Quads write it, graph as they write it or nothing."""
KINDS = {"centre": "mass-association", "union": "mass-association", "province": "local-branch", "commune": "local-branch"}
RELATIONS = {"implements": "dv:implements", "reviews": "dv:reviews", "amends": "eli:amends", "repeals": "eli:repeals"}
LABELS = {
    "organization-kind/mass-association": ("hội quần chúng", "mass association"),
    "organization-kind/local-branch": ("tổ chức địa phương", "local branch"),
    "document-type/chi-thi": ("Chỉ thị", "directive"),
    "document-type/ket-luan": ("Kết luận", "conclusion"),
    "membership-role/member": ("tổ chức thành viên", "member"),
    "manner/elected": ("bầu", "elected"),
    "manner/appointed": ("bổ nhiệm", "appointed"),
    "place-kind/province": ("tỉnh", "province"),
    "place-kind/city": ("thành phố", "city"),
    "participation-role/chair": ("chủ trì", "chair"),
    "participation-role/speaker": ("phát biểu", "speaker"),
    "participation-role/attendee": ("tham dự", "attendee"),
}
_DOCUMENTS, _EVENTS, _BIRTHS, _CHANGES, _GENDERS = 1 << 32, 2 << 32, 3 << 32, 4 << 32, 5 << 32
"""Where the numbers of the sources begin that tell of these; those before tell of tenures."""
ASSOCIATIONS = (("hội đặc thù", None, date(2009, 12, 31)), ("hội quần chúng", date(2010, 1, 1), None))
"""The names of a kind of bodies in the course of time."""


def write(world: World, out: TextIO) -> int:
    """All statements of a world, each on a line; how many there are."""
    lines = 0
    attests, known_from = expanded("dv:attests"), expanded("dv:knownFrom")
    about: dict[str, str] = {}
    first: dict[str, str] = {}
    for subject, predicate, value, graph in statements(world):
        out.write(f"<{subject}> <{predicate}> {value} {graph}.\n")
        lines += 1
        if predicate == attests:
            about[subject] = value
        elif predicate == known_from and subject in about:  # days of one form are in order of time as texts
            first[about[subject]] = min(value, first.get(about[subject], value))
    for thing, day in first.items():
        out.write(f"{thing} <{known_from}> {day} .\n")
    return lines + len(first)


def statements(world: World) -> Iterator[Statement]:
    yield from _of_concepts()
    yield from _of_places(world)
    for body in world.bodies:
        yield from _of_body(body, world)
    yield from _of_lineages(world)
    for change in world.changes:
        yield from _of_change(change, world, _CHANGES + 2 * change.number)
    yield from _of_posts_and_people(world)
    yield from _of_lists(world)
    for tenure in world.tenures:
        yield from _of_tenure(tenure)
    yield from _of_states(world)
    yield from _of_evidence(world)
    for document in world.documents:
        yield from _of_document(document, world, _DOCUMENTS + 3 * document.number)
    for event in world.events:
        yield from _of_event(event, _EVENTS + event.number)
    for person in world.people:
        if person.born_differently:
            yield from _of_births(person, _BIRTHS + 2 * person.number)


def source(number: int) -> str:
    return f"{BASE}source/{number:016x}"


def concept(name: str) -> str:
    return f"{BASE}concept/{name}"


# ------------------------------------------------------------ places and bodies


def _of_concepts() -> Iterator[Statement]:
    for name, (vi, en) in LABELS.items():
        scheme = f"<{concept(name.split('/', maxsplit=1)[0])}>"
        yield from _facts(
            concept(name), ("a", _i("skos:Concept")), ("skos:inScheme", scheme), *_labels(vi), ("skos:prefLabel", f'"{en}"@en')
        )
    kind = concept("organization-kind/mass-association")
    for place, (name, first, last) in enumerate(ASSOCIATIONS):
        yield from _dated_name(kind, f"{kind}/name-{place}", name, first, last)
    for role, title in (("bi-thu", "Bí thư"), *((slug, title) for slug, title, _ in ROLES.values())):
        yield from _facts(f"{BASE}id/role/{role}", ("a", _i("org:Role")), *_named(title))


def _of_places(world: World) -> Iterator[Statement]:
    for place in world.places:
        status = f"{place.iri}/status-1"
        yield from _facts(place.iri, ("a", _i("dcterms:Location")), *_named(place.name), ("dv:hasStatus", f"<{status}>"))
        yield from _facts(status, ("a", _i("dv:PlaceStatus")), ("dcterms:type", f"<{concept('place-kind/' + place.kind)}>"))
        yield from _facts(status, *_labels(f"tỉnh {place.name}"))
        yield from _bounds(place.iri, (place.started, place.started, place.ended, place.ended))
        yield from _bounds(status, (place.started, place.started, place.ended, place.ended))
        if place.became:
            change = f"{BASE}id/change/places-{place.became.number}"
            yield from _facts(place.iri, ("dcterms:isReplacedBy", f"<{place.became.iri}>"))
            yield from _facts(change, ("a", _i("dv:TerritorialMerger")), *_labels(f"Hợp nhất thành {place.became.name}"))
            yield from _facts(change, ("dv:placeBefore", f"<{place.iri}>"), ("dv:placeAfter", f"<{place.became.iri}>"))


def _of_body(body: Body, world: World) -> Iterator[Statement]:
    yield from _facts(body.iri, ("a", _i("org:FormalOrganization")), *_named(body.name))
    yield from _facts(body.iri, ("org:classification", f"<{concept('organization-kind/' + KINDS[body.kind])}>"))
    if body.place:
        yield from _facts(body.iri, ("dcterms:spatial", f"<{body.place.iri}>"))
    if body.parent:
        yield from _facts(body.iri, ("org:subOrganizationOf", f"<{body.parent.iri}>"))
    if body.renamed:
        yield from _facts(body.iri, ("dv:foldedLabel", f'"{unaccented(body.old_name)}"'))
        yield from _dated_name(body.iri, f"{body.iri}/name-1", body.old_name, None, body.renamed - timedelta(days=1))
        yield from _dated_name(body.iri, f"{body.iri}/name-2", body.name, body.renamed, None)
    if body.joined and body.parent:
        first, last = body.joined
        node = f"{BASE}id/membership/{body.number}"
        yield from _facts(node, ("a", _i("org:Membership")), ("org:member", f"<{body.iri}>"), ("org:organization", f"<{body.parent.iri}>"))
        yield from _facts(node, ("org:role", f"<{concept('membership-role/member')}>"))
        yield from _bounds(node, (first, first, last, last))
    for above in body.within():
        yield from _facts(body.iri, ("dv:within", f"<{above.iri}>"))
    if body.started:
        yield from _facts(body.iri, ("dv:startEarliest", _d(body.started)), ("dv:startLatest", _d(body.started)))
    if body.ended:
        yield from _facts(body.iri, ("dv:endEarliest", _d(body.ended)), ("dv:endLatest", _d(body.ended)))


def _of_lineages(world: World) -> Iterator[Statement]:
    """Each body with each of its lineage: itself, what it came from and what came of it; and since when that was known."""
    days = sorted({change.day for change in world.changes})
    changed = {body.number for change in world.changes for body in (*change.before, *change.after)}
    for body in world.bodies:
        lineages = [(day, world.lineage(body, day)) for day in days] if body.number in changed else []
        for other in lineages[-1][1] if lineages else [body]:
            yield from _facts(body.iri, ("dv:lineageOf", f"<{other.iri}>"))
        known = [(day, others) for day, others in lineages if len(others) > 1]
        known = [one for place, one in enumerate(known) if not place or len(known[place - 1][1]) < len(one[1])]
        for (day, others), (until, _) in zip(known, [*known[1:], (None, [])], strict=False):
            yield from _described(body.iri, day, until, *(("dv:lineageOfAsKnown", f"<{other.iri}>") for other in others))


def _of_change(change: Change, world: World, number: int) -> Iterator[Statement]:
    node = change.iri
    yield from _facts(node, ("a", _i(f"dv:{change.kind.title()}")))
    for term, bodies in (("org:originalOrganization", change.before), ("org:resultingOrganization", change.after)):
        yield from _facts(node, *((term, f"<{body.iri}>") for body in bodies))
    told = f"{change.before[0].name} → {change.after[0].name}"
    day = (("dcterms:date", _d(change.day)),)
    year = (("dv:startEarliest", _d(date(change.day.year, 1, 1))), ("dv:startLatest", _d(date(change.day.year, 12, 31))))
    known = _by(world, change.day_told)
    yield from _facts(node, *(day if known else year))
    yield from _of_source(number, change.day)
    yield from _attested(f"{BASE}id/attestation/c{change.number:x}", source(number), change.day, node, told)
    if change.day_told == change.day:
        yield from _described(node, change.day, None, ("dv:dateAsKnown", _d(change.day)))
        return
    yield from _described(node, change.day, change.day_told if known else None, *year)
    if known:
        yield from _of_source(number + 1, change.day_told)
        yield from _attested(f"{BASE}id/attestation/c{change.number:x}-2", source(number + 1), change.day_told, node, told)
        yield from _described(node, change.day_told, None, ("dv:dateAsKnown", _d(change.day)))


def _by(world: World, day: date) -> bool:
    """Whether what was told on a day is in the world."""
    return world.until is None or day <= world.until


def _described(thing: str, known_from: date, known_until: date | None, *said: tuple[str, str]) -> Iterator[Statement]:
    """What is said of a thing from a day on."""
    node = f"{thing}/known-{known_from}"
    yield from _facts(node, ("a", _i("dv:DescriptionState")), ("dv:stateOf", f"<{thing}>"), ("dv:knownFrom", _d(known_from)), *said)
    if known_until:
        yield from _facts(node, ("dv:knownUntil", _d(known_until)))


def _of_posts_and_people(world: World) -> Iterator[Statement]:
    for post in world.posts:
        role = f"<{BASE}id/role/{post.role}>"
        yield from _facts(post.iri, ("a", _i("org:Post")), ("org:postIn", f"<{post.body.iri}>"), ("org:role", role), *_named(post.title))
        yield from _facts(post.iri, ("skos:prefLabel", f'"{post.kind} of body {post.body.number}"@en'))
        if post.seats:
            yield from _facts(post.iri, ("dv:seats", _n(post.seats)))
    for person in world.people:
        yield from _facts(person.iri, ("a", _i("foaf:Person")), ("foaf:name", f'"{person.name}"'), *_named(person.name))
        if _by(world, person.gender_told):
            number = _GENDERS + person.number
            yield from _facts(person.iri, ("foaf:gender", f'"{person.gender}"'))
            yield from _of_source(number, person.gender_told)
            node = f"{BASE}id/attestation/g{person.number:x}"
            yield from _attested(node, source(number), person.gender_told, person.iri, f"{'bà' if person.female else 'ông'} {person.name}")
            yield from _described(person.iri, person.gender_told, None, ("dv:genderAsKnown", f'"{person.gender}"'))


def _of_lists(world: World) -> Iterator[Statement]:
    for number, (name, (day, bodies)) in enumerate(world.lists.items()):
        node = f"{BASE}id/list/list-{number}"
        yield from _facts(node, ("a", _i("schema:ItemList")), *_named(name), ("schema:numberOfItems", _n(len(bodies))))
        yield from _facts(node, ("dv:startEarliest", _d(day)), ("dv:startLatest", _d(day)))
        for position, body in enumerate(bodies, start=1):
            yield from _facts(node, ("schema:itemListElement", f"<{node}/{position}>"))
            yield from _facts(f"{node}/{position}", ("a", _i("schema:ListItem")), ("schema:item", f"<{body.iri}>"))
            yield from _facts(f"{node}/{position}", ("schema:position", _n(position)))


# ------------------------------------------------------------ tenures and what attests them


def _of_tenure(tenure: Tenure) -> Iterator[Statement]:
    yield from _facts(tenure.iri, ("a", _i("dv:Tenure")), ("org:member", f"<{tenure.person.iri}>"))
    yield from _facts(tenure.iri, ("dv:heldPost", f"<{tenure.post.iri}>"), ("org:organization", f"<{tenure.post.body.iri}>"))
    yield from _bounds(tenure.iri, tenure.bounds)
    yield from _manner(tenure.iri, tenure)


def _manner(node: str, tenure: Tenure) -> Iterator[Statement]:
    if tenure.manner:
        yield from _facts(node, ("dv:entryManner", f"<{concept('manner/' + tenure.manner)}>"))
    if tenure.occasion:
        yield from _facts(node, ("dv:entryOccasion", f'"{tenure.occasion}"@vi'))
    if tenure.manner == "appointed":
        yield from _facts(node, ("dv:decidedBy", f"<{BASE}id/organization/body-0>"))


def _of_states(world: World) -> Iterator[Statement]:
    for state in world.states():
        of = state.tenure
        yield from _facts(state.iri, ("a", _i("dv:TenureState")), ("dv:memberAsKnown", f"<{of.person.iri}>"), ("dv:stateOf", f"<{of.iri}>"))
        yield from _facts(state.iri, ("dv:heldPostAsKnown", f"<{of.post.iri}>"), ("dv:knownFrom", _d(state.known_from)))
        if state.known_until:
            yield from _facts(state.iri, ("dv:knownUntil", _d(state.known_until)))
        yield from _bounds(state.iri, state.bounds)
        yield from _manner(state.iri, of)


_SAYS = {"on": ("attestedOn",), "began": ("saysStartEarliest", "saysStartLatest"), "ended": ("saysEndEarliest", "saysEndLatest")}


def _of_evidence(world: World) -> Iterator[Statement]:
    written = set()
    for tenure in world.tenures:
        for one in tenure.evidence:
            about = source(one.source)
            if one.source not in written:
                written.add(one.source)
                yield from _of_source(one.source, one.published)
            node = f"{BASE}id/attestation/{one.number:016x}"
            says = [("dv:holdingStatus", f"<{concept('holding-status/current')}>"), ("dv:saysPerson", f"<{tenure.person.iri}>")]
            says += [("dv:saysPost", f"<{tenure.post.iri}>"), *((f"dv:{term}", _d(one.day)) for term in _SAYS[one.says])]
            yield from _attested(node, about, one.published, tenure.iri, f"{tenure.post.title} {tenure.person.name}", says)
        for one, other in combinations(tenure.beginnings, 2):
            if one.day != other.day:
                nodes = [f"{BASE}id/attestation/{each.number:016x}" for each in (one, other)]
                yield from _contradiction(nodes[0], nodes[1], "beginning")


def _of_births(person: Person, number: int) -> Iterator[Statement]:
    assert person.born_differently
    nodes = [f"{BASE}id/attestation/b{person.number:x}-{which}" for which in range(2)]
    for which, (node, day) in enumerate(zip(nodes, person.born_differently, strict=True)):
        yield from _of_source(number + which, FIRST)
        says = [("dv:saysStartEarliest", _d(day)), ("dv:saysStartLatest", _d(day))]
        yield from _attested(node, source(number + which), FIRST, person.iri, f"{person.name} sinh năm {day.year}", says)
    yield from _contradiction(nodes[0], nodes[1], "beginning")


def _contradiction(one: str, other: str, about: str) -> Iterator[Statement]:
    for node, against in ((one, other), (other, one)):
        yield from _facts(node, ("dv:contradicts", f"<{against}>"), ("dv:contestedIn", f"<{concept('contradiction/' + about)}>"))


# ------------------------------------------------------------ documents and events


def _of_document(one: Document, world: World, number: int) -> Iterator[Statement]:
    about = source(number)
    yield from _of_source(number, one.issued)
    kind = f"<{concept('document-type/chi-thi')}>"
    yield from _facts(one.iri, ("a", _i("eli:LegalResource")), ("eli:id_local", f'"{one.id}"'), ("eli:type_document", kind))
    yield from _facts(one.iri, *_named(f"Chỉ thị {one.id}"), ("dv:foldedLabel", f'"{unaccented(one.id)}"'))
    node, late = f"{BASE}id/attestation/d{one.number:x}", one.day_told > one.issued
    says, said = [("dv:saysIssuer", f"<{one.body.iri}>")], [("dv:issuedAsKnown", _d(one.issued)), ("dv:issuerAsKnown", f"<{one.body.iri}>")]
    if one.signer:
        said.append(("dv:signerAsKnown", f"<{one.signer.iri}>"))
    if _by(world, one.day_told):
        yield from _facts(one.iri, ("eli:date_document", _d(one.issued)), ("eli:passed_by", f"<{one.body.iri}>"))
        if one.signer:
            yield from _facts(one.iri, ("dv:signedBy", f"<{one.signer.iri}>"))
        yield from _described(one.iri, one.day_told, None, *said)
        if late:
            yield from _of_source(number + 2, one.day_told)
            yield from _attested(f"{node}-3", source(number + 2), one.day_told, one.iri, f"Chỉ thị {one.id} ngày {one.issued}", says)
    yield from _attested(node, about, one.issued, one.iri, f"Chỉ thị {one.id}", [*([] if late else says), ("dv:saysType", kind)])
    if one.said_otherwise:
        other = f"<{world.bodies[one.body.number - 1].iri}>" if one.said_otherwise == "issuer" else f"<{concept('document-type/ket-luan')}>"
        says = [(f"dv:says{one.said_otherwise.title()}", other)]
        yield from _of_source(number + 1, one.issued)
        yield from _attested(f"{node}-2", source(number + 1), one.issued, one.iri, f"Văn bản {one.id}", says)
        yield from _contradiction(node, f"{node}-2", one.said_otherwise)
    if one.of:
        relation = f"{BASE}id/relation/{one.number:x}"
        term = RELATIONS[one.relation]
        yield from _facts(one.iri, (term, f"<{one.of.iri}>"))
        yield from _said_of(relation, one.iri, term, one.of.iri)
        yield from _attested(f"{BASE}id/attestation/r{one.number:x}", about, one.issued, relation, f"thực hiện {one.of.id}")
    for term, kind in (("dv:appliesTo", "mass-association"), ("dv:doesNotApplyTo", "local-branch")) if one.scoped else ():
        scope = f"{BASE}id/relation/{one.number:x}-{kind}"
        yield from _facts(one.iri, (term, f"<{concept('organization-kind/' + kind)}>"))
        yield from _said_of(scope, one.iri, term, concept("organization-kind/" + kind))
        yield from _attested(f"{BASE}id/attestation/s{one.number:x}-{kind}", about, one.issued, scope, f"phạm vi {one.id}")


def _said_of(node: str, subject: str, term: str, value: str) -> Iterator[Statement]:
    yield from _facts(node, ("a", _i("rdf:Statement")), ("rdf:subject", f"<{subject}>"), ("rdf:predicate", _i(term)), ("rdf:object", f"<{value}>"))  # fmt: skip


def _of_event(one: Event, number: int) -> Iterator[Statement]:
    about = source(number)
    yield from _of_source(number, one.day)
    yield from _facts(one.iri, ("a", _i("prov:Activity")), ("schema:startDate", _d(one.day)), ("dv:eventType", '"Hội nghị"@vi'))
    yield from _facts(one.iri, ("dv:eventStatus", f"<{concept('event-status/held')}>"), *_named(f"Hội nghị {one.number} ({one.day})"))
    yield from _facts(one.iri, ("schema:organizer", f"<{one.body.iri}>"))
    yield from _attested(f"{BASE}id/attestation/e{one.number:x}", about, one.day, one.iri, f"Hội nghị {one.number}")
    if one.reviews:
        yield from _facts(one.iri, ("dv:reviews", f"<{one.reviews.iri}>"))
    for place, (person, role) in enumerate(one.part):
        part = f"{BASE}id/participation/{one.number:x}-{place}"
        yield from _facts(one.iri, ("prov:qualifiedAssociation", f"<{part}>"))
        yield from _facts(part, ("a", _i("prov:Association")), ("prov:agent", f"<{person.iri}>"), ("prov:hadRole", f"<{concept('participation-role/' + role)}>"))  # fmt: skip
        yield from _attested(f"{BASE}id/attestation/p{one.number:x}-{place}", about, one.day, part, f"{person.name} tham dự")


# ------------------------------------------------------------ writing


_PREFIXES = PREFIXES | {"a": PREFIXES["rdf"] + "type"}
_EXPANDED: dict[str, str] = {}


def expanded(name: str) -> str:
    """A prefixed name in full."""
    if name not in _EXPANDED:
        prefix, _, local = name.partition(":")
        _EXPANDED[name] = _PREFIXES[prefix] + local
    return _EXPANDED[name]


def _i(name: str) -> str:
    return f"<{expanded(name)}>"


def _d(day: date) -> str:
    return f'"{day}"^^<http://www.w3.org/2001/XMLSchema#date>'


def _n(number: int) -> str:
    return f'"{number}"^^<http://www.w3.org/2001/XMLSchema#integer>'


def _facts(subject: str, *facts: tuple[str, str]) -> Iterator[Statement]:
    for predicate, value in facts:
        yield subject, expanded(predicate), value, ""


def _labels(name: str) -> tuple[tuple[str, str], ...]:
    return (("skos:prefLabel", f'"{name}"@vi'),)


def _named(name: str) -> tuple[tuple[str, str], ...]:
    return (*_labels(name), ("dv:foldedLabel", f'"{unaccented(name)}"'))


def _dated_name(subject: str, node: str, name: str, first: date | None, last: date | None) -> Iterator[Statement]:
    yield from _facts(subject, ("skosxl:prefLabel", f"<{node}>"))
    yield from _facts(node, ("a", _i("skosxl:Label")), ("skosxl:literalForm", f'"{name}"@vi'), ("dv:foldedLabel", f'"{unaccented(name)}"'))
    yield from _bounds(node, (first, first, last, last))


def _bounds(subject: str, bounds: Known) -> Iterator[Statement]:
    for term, day in zip(("startEarliest", "startLatest", "endEarliest", "endLatest"), bounds, strict=True):
        if day:
            yield subject, expanded(f"dv:{term}"), _d(day), ""


def _of_source(number: int, published: date) -> Iterator[Statement]:
    graph = f"<{source(number)}> "
    for predicate, value in (
        ("a", _i("dv:Source")), ("a", _i("schema:NewsArticle")), ("dcterms:identifier", f'"source-{number}"'), ("dcterms:issued", _d(published)),
        ("dcterms:title", f'"Bài {number}"@vi'), ("dcterms:publisher", f'"Báo {number % 40}"@vi'),
    ):  # fmt: skip
        yield source(number), expanded(predicate), value, graph


def _attested(node: str, by: str, published: date, about: str, quote: str, says: Iterable[tuple[str, str]] = ()) -> Iterator[Statement]:
    graph, passage = f"<{by}> ", f"{by}/passage/{node.rsplit('/', 1)[1]}"
    decimal = '"0.9"^^<http://www.w3.org/2001/XMLSchema#decimal>'
    of_node = (
        ("a", _i("dv:Attestation")), ("dv:attests", f"<{about}>"), ("dcterms:source", f"<{by}>"), ("dv:confidence", decimal),
        ("dcterms:issued", _d(published)), ("dv:knownFrom", _d(published)), ("oa:hasTarget", f"<{passage}>"), *says,
    )  # fmt: skip
    of_passage = (("a", _i("oa:SpecificResource")), ("oa:hasSource", f"<{by}>"), ("oa:hasSelector", f"<{passage}/quote>"), ("oa:hasSelector", f"<{passage}/position>"))  # fmt: skip
    for predicate, value in of_node:
        yield node, expanded(predicate), value, graph
    for predicate, value in of_passage:
        yield passage, expanded(predicate), value, graph
    for predicate, value in (("a", _i("oa:TextQuoteSelector")), ("oa:exact", f'"{quote}"')):
        yield f"{passage}/quote", expanded(predicate), value, graph
    for predicate, value in (("a", _i("oa:TextPositionSelector")), ("oa:start", _n(10)), ("oa:end", _n(10 + len(quote)))):
        yield f"{passage}/position", expanded(predicate), value, graph
