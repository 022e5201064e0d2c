"""What the catalogue must answer on a made world, worked out from the world itself and not from any graph.

truth = TRUTHS["holders"]
truth.columns                                  # the columns that are compared
truth.rows(world, {"office": iri, "on": day})  # the set of their values, certain and possible apart
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property
from itertools import permutations
from typing import Any

from benchmarks.histories import Body, Document, Event, Known, Person, Place, Post, Tenure, World, certainty, read
from benchmarks.statements import ASSOCIATIONS, KINDS, LABELS, concept
from loaders.text import unaccented
from ontology.prefixes import BASE

Row = tuple[Any, ...]


class Lookup:
    """A world by the IRIs of what is in it."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.post: dict[str, Post] = {post.iri: post for post in world.posts}
        self.person: dict[str, Person] = {person.iri: person for person in world.people}
        self.body: dict[str, Body] = {body.iri: body for body in world.bodies}
        self.document: dict[str, Document] = {document.iri: document for document in world.documents}
        self.event: dict[str, Event] = {event.iri: event for event in world.events}
        self.in_post: dict[int, list[Tenure]] = defaultdict(list)
        self.in_body: dict[int, list[Tenure]] = defaultdict(list)
        for tenure in world.tenures:
            self.in_post[tenure.post.number].append(tenure)
            self.in_body[tenure.post.body.number].append(tenure)

    @cached_property
    def lists(self) -> dict[str, str]:
        """The names of the lists, by their IRIs."""
        return {f"{BASE}id/list/list-{number}": name for number, name in enumerate(self.world.lists)}

    @cached_property
    def citing(self) -> dict[int, list[Document]]:
        found: dict[int, list[Document]] = defaultdict(list)
        for document in self.world.documents:
            if document.of:
                found[document.of.number].append(document)
        return found

    @cached_property
    def by_folded_name(self) -> dict[str, list[Person]]:
        found: dict[str, list[Person]] = defaultdict(list)
        for person in self.world.people:
            found[unaccented(person.name)].append(person)
        return found

    @cached_property
    def attended(self) -> dict[int, list[Event]]:
        found: dict[int, list[Event]] = defaultdict(list)
        for event in self.world.events:
            for person, _ in event.part:
                found[person.number].append(event)
        return found

    @cached_property
    def by_source(self) -> dict[int, set[int]]:
        """The tenures that a source attests."""
        found: dict[int, set[int]] = defaultdict(set)
        for tenure in self.world.tenures:
            for one in tenure.evidence:
                found[one.source].add(tenure.number)
        return found


@dataclass(frozen=True)
class Truth:
    """The columns to compare, and their true values."""

    columns: tuple[str, ...]
    rows: Callable[[Lookup, Mapping[str, str]], set[Row]]


def _day(text: str) -> date:
    return date.fromisoformat(text)


def _on(tenures: list[Tenure], on: str) -> list[tuple[str, Tenure]]:
    return [(sure, tenure) for tenure in tenures if (sure := tenure.certainty(_day(on)))]


def _sure(tenure: Tenure) -> tuple[date, date]:
    """The days between which it is certain; every tenure of a world has them."""
    _, start, end, _ = tenure.bounds
    assert start and end
    return start, end


def _holders(at: Lookup, asked: Mapping[str, str]) -> set[Row]:
    return {(sure, t.person.name, t.iri) for sure, t in _on(at.in_post[at.post[asked["office"]].number], asked["on"])}


def _succession(at: Lookup, asked: Mapping[str, str]) -> set[Row]:
    return {(t.person.name, *t.bounds, t.iri) for t in at.in_post[at.post[asked["office"]].number]}


def _career(at: Lookup, asked: Mapping[str, str]) -> set[Row]:
    return {(t.post.title, *t.bounds, t.iri) for t in at.person[asked["person"]].tenures}


def _offices_of(at: Lookup, asked: Mapping[str, str]) -> set[Row]:
    return {(sure, t.post.title, t.iri) for sure, t in _on(at.person[asked["person"]].tenures, asked["on"])}


def _offices_under(at: Lookup, asked: Mapping[str, str]) -> set[Row]:
    tree = [body.number for body in at.world.bodies if at.body[asked["organization"]] in body.within()]
    return {(sure, t.iri) for number in tree for sure, t in _on(at.in_body[number], asked["on"])}


def _bloc_on(at: Lookup, asked: Mapping[str, str]) -> set[Row]:
    return {(sure, t.iri) for sure, t in _on([t for t in at.world.tenures if t.post.seats == 1], asked["on"])}


def _double_offices(at: Lookup, asked: Mapping[str, str]) -> set[Row]:
    found = set()
    for person in at.world.people:
        held = _on([t for t in person.tenures if t.post.seats == 1], asked["on"])
        for sure, one in held:
            for also, other in held:
                if one.post.iri < other.post.iri:
                    found.add(("certain" if sure == also == "certain" else "possible", one.iri, other.iri))
    return found


def _changes(tenures: list[Tenure], asked: Mapping[str, str], stayed: bool) -> set[Row]:
    since, until = _day(asked["since"]), _day(asked["until"])
    found = set()
    for t in tenures:
        first, second = t.certainty(since), t.certainty(until)
        if not first and not second and not since < _sure(t)[0] < until:
            continue
        change = {(True, True): "stayed", (True, False): "left", (False, True): "came", (False, False): "came and left"}[
            bool(first), bool(second)
        ]
        if change != "stayed" or stayed:
            found.add((change, "possible" if "possible" in (first, second) else "certain", t.iri))
    return found


def _changes_in(at: Lookup, asked: Mapping[str, str]) -> set[Row]:
    return _changes(at.in_body[at.body[asked["organization"]].number], asked, True)


def _changes_between(at: Lookup, asked: Mapping[str, str]) -> set[Row]:
    return _changes([t for t in at.world.tenures if t.post.seats == 1], asked, False)


def _colleagues(at: Lookup, asked: Mapping[str, str]) -> set[Row]:
    found = set()
    for own in at.person[asked["person"]].tenures:
        for t in at.in_body[own.post.body.number]:
            start, end = max(_sure(own)[0], _sure(t)[0]), min(_sure(own)[1], _sure(t)[1])
            if t.person is not own.person and start <= end:
                months = 12 * (end.year - start.year) + end.month - start.month - (end.day < start.day)
                found.add((t.person.name, start, end, months, own.iri, t.iri))
    return found


def _overlapping(at: Lookup, asked: Mapping[str, str]) -> set[Row]:
    held = at.person[asked["person"]].tenures
    pairs = [(a, b) for a in held for b in held if a.iri < b.iri]
    return {(a.iri, b.iri) for a, b in pairs if _sure(a)[0] <= _sure(b)[1] and _sure(b)[0] <= _sure(a)[1]}


def _gaps(at: Lookup, asked: Mapping[str, str]) -> set[Row]:
    held = at.in_post[at.post[asked["office"]].number]
    found = set()
    for one in held:
        for other in held:
            last, first = _sure(one)[1], _sure(other)[0]
            between = [t for t in held if t is not one and t is not other and _sure(t)[0] < first and last < _sure(t)[1]]
            if one is not other and last < first and not between:
                found.add((last, first, one.iri, other.iri))
    return found


def _moves(at: Lookup, asked: Mapping[str, str]) -> set[Row]:
    body = at.body[asked["organization"]]
    found = set()
    for own in at.in_body[body.number]:
        start, end = _sure(own)
        for t in own.person.tenures:
            first, last = _sure(t)
            came = last <= start and first < start
            if t.post.body is body or not (came or (end <= first and end < last)):
                continue
            after, by = (last, start) if came else (end, first)
            between = [b for b in own.person.tenures if b is not own and b is not t and after <= _sure(b)[0] and _sure(b)[1] <= by]
            if not between:
                found.add(("came from" if came else "went to", own.iri, t.iri))
    return found


def _first_women(at: Lookup, asked: Mapping[str, str]) -> set[Row]:
    found = set()
    for post in at.world.posts:
        women = [t for t in at.in_post[post.number] if t.person.female] if post.seats == 1 else []
        if women:
            first = min(women, key=lambda t: (_sure(t)[0], t.iri))
            found.add((sum(_sure(t)[0] < _sure(first)[0] for t in at.in_post[post.number]), first.iri))
    return found


def _heads_through_change(at: Lookup, asked: Mapping[str, str]) -> set[Row]:
    relatives = at.world.lineage(at.body[asked["organization"]])
    return {(t.person.name, t.iri) for body in relatives for t in at.in_body[body.number] if t.post.kind == "head"}


def _lineage(at: Lookup, asked: Mapping[str, str]) -> set[Row]:
    relatives = at.world.lineage(at.body[asked["organization"]])
    changes = [change for change in at.world.changes if any(body in relatives for body in (*change.before, *change.after))]
    return {(c.kind, c.day, old.name, new.name, c.iri) for c in changes for old in c.before for new in c.after}


def _people_named(at: Lookup, asked: Mapping[str, str]) -> set[Row]:
    return {(p.iri, t.iri) for p in at.by_folded_name[unaccented(asked["name"])] for t in p.tenures}


def _homonyms(at: Lookup, asked: Mapping[str, str]) -> set[Row]:
    count: dict[str, int] = defaultdict(int)
    for person in at.world.people:
        count[person.name] += 1
    return {(name, n) for name, n in count.items() if n > 1}


def _evidence(at: Lookup, asked: Mapping[str, str]) -> set[Row]:
    tenure = at.world.tenures[int(asked["node"].rsplit("/", 1)[1], 16)]
    return {(f"source-{one.source}", one.published) for one in tenure.evidence}


def _facts_of(at: Lookup, asked: Mapping[str, str]) -> set[Row]:
    return {("tenure", at.world.tenures[n].iri) for n in at.by_source[int(asked["source"].rsplit("/", 1)[1], 16)]}


def _only_source(at: Lookup, asked: Mapping[str, str]) -> set[Row]:
    number = int(asked["source"].rsplit("/", 1)[1], 16)
    alone = [at.world.tenures[n] for n in at.by_source[number] if {one.source for one in at.world.tenures[n].evidence} == {number}]
    return {("tenure", t.iri) for t in alone}


def _coverage(at: Lookup, asked: Mapping[str, str]) -> set[Row]:
    found = set()
    for body in at.world.bodies:
        if at.body[asked["organization"]] not in body.within():
            continue
        for post in (p for p in at.world.posts[body.number * 3 : body.number * 3 + 3]):
            held = at.in_post[post.number]
            evidence = [one for t in held for one in t.evidence]
            days = [_sure(t) for t in held]
            spans = (min((a for a, _ in days), default=None), max((b for _, b in days), default=None))
            found.add((post.iri, len(held), len(evidence), len({one.source for one in evidence}), *spans))
    return found


def _documents_issued(at: Lookup, asked: Mapping[str, str]) -> set[Row]:
    return {(d.iri, d.issued) for d in at.world.documents if d.body.iri == asked["organization"]}


def _documents_in_force(at: Lookup, asked: Mapping[str, str]) -> set[Row]:
    on, found = _day(asked["on"]), set()
    for d in at.world.documents:
        replaced = [later for later in at.citing[d.number] if later.relation == "repeals" and later.issued <= on]
        if d.body.iri == asked["organization"] and d.issued <= on and not replaced:
            found.add(("certain", d.iri))
    return found


def _document_chain(at: Lookup, asked: Mapping[str, str]) -> set[Row]:
    document = at.document[asked["document"]]
    found, up = set(), document.of
    while up:
        found.add(("rests on", up.iri))
        up = up.of
    left = [document]
    while left:
        for other in at.citing[left.pop().number]:
            found.add(("carried on by", other.iri))
            left.append(other)
    return found


def _related_documents(at: Lookup, asked: Mapping[str, str]) -> set[Row]:
    document = at.document[asked["document"]]
    own = {("to", document.of.iri)} if document.of else set()
    if document.scoped:
        own |= {("to", concept(f"organization-kind/{kind}")) for kind in set(KINDS.values())}
    return own | {("from", other.iri) for other in at.citing[document.number]}


def _document_history(at: Lookup, asked: Mapping[str, str]) -> set[Row]:
    document = at.document[asked["document"]]
    said = {"reviews": "reviewed by", "amends": "amended by", "repeals": "replaced by"}
    found = {(said[d.relation], d.issued) for d in at.citing[document.number] if d.relation in said}
    return found | {("reviewed at", e.day) for e in at.world.events if e.reviews is document}


def _reviewed_after(at: Lookup, asked: Mapping[str, str]) -> set[Row]:
    years = int(asked["years"])
    by_document = {
        (d.of.iri, d.iri) for d in at.world.documents if d.of and d.relation == "reviews" and d.issued.year - d.of.issued.year == years
    }
    at_event = {(e.reviews.iri, e.iri) for e in at.world.events if e.reviews and e.day.year - e.reviews.issued.year == years}
    return by_document | at_event


def _events(at: Lookup, asked: Mapping[str, str]) -> set[Row]:
    return {(e.day, e.iri) for e in at.world.events if _day(asked["since"]) <= e.day <= _day(asked["until"])}


def _participants(at: Lookup, asked: Mapping[str, str]) -> set[Row]:
    return {(role, person.name, person.iri) for person, role in at.event[asked["event"]].part}


def _with(at: Lookup, asked: Mapping[str, str], chairing: bool) -> set[Row]:
    found = set()
    for event in at.attended[at.person[asked["person"]].number]:
        role = next(role for person, role in event.part if person.iri == asked["person"])
        if role == "chair" or not chairing:
            found |= {(event.iri, other, person.iri) for person, other in event.part if person.iri != asked["person"]}
    return found


def _promotions(at: Lookup, asked: Mapping[str, str]) -> set[Row]:
    found = set()
    for one in at.in_post[at.post[asked["office"]].number]:
        for other in one.person.tenures:
            came = other.bounds[0]
            if other.post.iri == asked["later"] and came and (_sure(one)[0] < came or (one.bounds[3] and one.bounds[3] <= came)):
                found.add((one.iri, other.iri))
    return found


# ------------------------------------------------------------ bodies, names, places


def _dated_names(body: Body) -> list[tuple[str, Known]]:
    """The names of a body with a first and a last day each, as bounds."""
    if not body.renamed:
        return []
    last = body.renamed - timedelta(days=1)
    return [(body.old_name, (None, None, last, last)), (body.name, (body.renamed, body.renamed, None, None))]


def _lasting(bounds: Known, on: str) -> str | None:
    """The certainty of a day to what lasts where nothing ends it: certain from a known beginning on."""
    _, latest, end, _ = bounds
    day = _day(on)
    return certainty(bounds, day) and ("certain" if latest and latest <= day and (not end or day <= end) else "possible")


def _names_of(at: Lookup, asked: Mapping[str, str]) -> set[Row]:
    return {(name, *bounds) for name, bounds in _dated_names(at.body[asked["organization"]])}


def _name_on(at: Lookup, asked: Mapping[str, str]) -> set[Row]:
    names = _dated_names(at.body[asked["organization"]])
    return {(sure, name) for name, bounds in names if (sure := _lasting(bounds, asked["on"]))}


def _bodies_named(at: Lookup, asked: Mapping[str, str]) -> set[Row]:
    found = set()
    for body in at.world.bodies:
        dated = [bounds for name, bounds in _dated_names(body) if name == asked["name"]]
        if body.name == asked["name"] or dated:
            found.add((body.iri, *((dated[0][1], dated[0][2]) if dated else (None, None))))
    return found


def _joined(body: Body) -> Known:
    assert body.joined
    first, last = body.joined
    return (first, first, last, last)


def _memberships(at: Lookup, asked: Mapping[str, str]) -> set[Row]:
    body = at.body[asked["organization"]]
    return {("member", at.world.bodies[0].name, *_joined(body))} if body.joined else set()


def _members_on(at: Lookup, asked: Mapping[str, str]) -> set[Row]:
    joined = [body for body in at.world.bodies if body.joined and body.parent is at.body[asked["organization"]]]
    return {(sure, "member", body.name) for body in joined if (sure := _lasting(_joined(body), asked["on"]))}


def _lists_of(at: Lookup, asked: Mapping[str, str]) -> set[Row]:
    body, found = at.body[asked["organization"]], set()
    for name, (day, bodies) in at.world.lists.items():
        position = bodies.index(body) + 1 if body in bodies else None
        late = body.started and day < body.started
        found.add(("listed" if position else "impossible" if late else "not known", name, position))
    return found


def _list_members(at: Lookup, asked: Mapping[str, str]) -> set[Row]:
    _, bodies = at.world.lists[at.lists[asked["list"]]]
    return {(position, body.name, body.iri) for position, body in enumerate(bodies, start=1)}


def _there(places: list[Place], on: str) -> list[Place]:
    day = _day(on)
    return [place for place in places if not (place.started and day < place.started) and not (place.ended and place.ended < day)]


def _provinces_on(at: Lookup, asked: Mapping[str, str]) -> set[Row]:
    return {(LABELS[f"place-kind/{place.kind}"][0], f"tỉnh {place.name}", place.iri) for place in _there(at.world.places, asked["on"])}


def _province_counts(at: Lookup, asked: Mapping[str, str]) -> set[Row]:
    return set(Counter(LABELS[f"place-kind/{place.kind}"][0] for place in _there(at.world.places, asked["on"])).items())


def _place_history(at: Lookup, asked: Mapping[str, str]) -> set[Row]:
    found = set()
    for place in (place for place in at.world.places if place.name == asked["name"]):
        formed = f"Hợp nhất thành {place.name}" if place.started else None
        into = place.became.name if place.became else None
        found.add((place.started, place.started, place.ended, place.ended, formed, into, place.iri))
    return found


def _provincial_offices_on(at: Lookup, asked: Mapping[str, str]) -> set[Row]:
    heads = [t for t in at.world.tenures if t.post.role == "bi-thu"]
    return {(sure, t.post.body.place.name, t.iri) for sure, t in _on(heads, asked["on"]) if t.post.body.place}


def _province_moves(at: Lookup, asked: Mapping[str, str]) -> set[Row]:
    found = set()
    for person in at.world.people:
        heads = [t for t in person.tenures if t.post.seats == 1]
        for own in (t for t in heads if t.post.role == "bi-thu"):
            for other in (t for t in heads if t.post.body.kind in ("centre", "union")):
                away = _sure(other) < _sure(own)
                first, then = (other, own) if away else (own, other)
                began = _sure(then)[0]
                last = first.bounds[3]
                near = began.year - _sure(first)[1].year in (0, 1) or (last and began <= last and last.year == began.year)
                among = [t for t in heads if t is not own and t is not other]
                between = [
                    t
                    for t in among
                    if (away and _sure(t)[0] < _sure(own)[0] and _sure(other)[1] < _sure(t)[1])
                    or (not away and _sure(own)[0] < _sure(t)[0] < _sure(other)[0])
                ]
                if near and not between:
                    found.add(("to the province" if away else "from the province", began, own.iri, other.iri))
    return found


def _one_seat_tenures(at: Lookup, asked: Mapping[str, str]) -> set[Row]:
    found: set[Row] = set()
    for post in (p for p in at.world.posts if p.seats == 1 and not p.body.place):
        found |= {(post.title, *t.bounds, t.iri) for t in at.in_post[post.number]} or {(post.title, None, None, None, None, None)}
    return found


def _doubtful_people(at: Lookup, asked: Mapping[str, str]) -> set[Row]:
    found = set()
    for person in at.world.people:
        for one, other in permutations(person.tenures, 2):
            (start, end), (start2, end2) = _sure(one), _sure(other)
            places = [t.post.body.place for t in (one, other)]
            apart = all(places) and places[0] is not places[1]
            if apart and one.iri < other.iri and start < end2 and start2 < end:
                found.add(("two provinces at once", one.iri, other.iri))
            elif end2.year - start.year > 60:
                found.add(("more than sixty years", one.iri, other.iri))
    return found


# ------------------------------------------------------------ tenures and what is said of them


def _entries(at: Lookup, asked: Mapping[str, str]) -> set[Row]:
    found = set()
    for t in at.in_post[at.post[asked["office"]].number]:
        congress = {True: "yes", False: "no"}[t.occasion.startswith("Đại hội")] if t.occasion else None
        by = at.world.bodies[0].name if t.manner == "appointed" else None
        found.add((LABELS[f"manner/{t.manner}"][0] if t.manner else None, t.occasion, congress, by, t.iri))
    return found


def _vacancies(at: Lookup, asked: Mapping[str, str]) -> set[Row]:
    held = at.in_post[at.post[asked["office"]].number]
    found = set()
    for one in held:
        for other in held:
            left, gone, came, by = one.bounds[2], one.bounds[3], other.bounds[0], other.bounds[1]
            if not (left and gone and came and by) or gone >= came or _months(came) - _months(gone) > 6:
                continue
            vague = _months(gone) - _months(left) > 1 or _months(by) - _months(came) > 1
            next_day = _months(came) == _months(gone) and came.day - gone.day <= 1
            fits = [t for t in held if not (t.bounds[0] and came <= t.bounds[0]) and not (t.bounds[3] and t.bounds[3] <= gone)]
            if not vague and not next_day and not fits:
                found.add((gone, came, one.iri, other.iri))
    return found


def _months(day: date) -> int:
    return 12 * day.year + day.month


def _mentions(at: Lookup, asked: Mapping[str, str]) -> set[Row]:
    tenures = [t for p in at.by_folded_name[unaccented(asked["name"])] for t in p.tenures]
    return {(t.post.title, one.day, f"source-{one.source}", t.person.iri) for t in tenures for one in t.evidence}


def _contradictions(at: Lookup, asked: Mapping[str, str]) -> set[Row]:
    found: set[Row] = set()
    for person in at.world.people:
        if person.born_differently:
            found.add(("beginning", *person.born_differently, person.iri))
    for tenure in at.world.tenures:
        found |= {("beginning", one.day, other.day, tenure.iri) for one, other in permutations(tenure.beginnings, 2) if one.day < other.day}
    for document in at.world.documents:
        if document.said_otherwise == "issuer":
            one, other = sorted((document.body, at.world.bodies[document.body.number - 1]), key=lambda body: body.iri)
            found |= {("issuer", one.name, other.name, document.iri)} if one is not other else set()
        elif document.said_otherwise == "type":
            found.add(("type", "Chỉ thị", "Kết luận", document.iri))
    return found


# ------------------------------------------------------------ documents


def _document(at: Lookup, asked: Mapping[str, str]) -> set[Row]:
    d = at.document[asked["document"]]
    fits = [t for t in d.signer.tenures if _sure(t)[0] <= d.issued and not (t.bounds[3] and t.bounds[3] < d.issued)] if d.signer else []
    offices: set[str | None] = {t.post.title for t in fits} or {None}
    return {("Chỉ thị", d.id, d.issued, d.body.name, d.signer.name if d.signer else None, office) for office in offices}


def _document_scope(at: Lookup, asked: Mapping[str, str]) -> set[Row]:
    kind = KINDS[at.body[asked["organization"]].kind]
    if not at.document[asked["document"]].scoped:
        return set()
    return {("yes" if kind == "mass-association" else "no", LABELS[f"organization-kind/{kind}"][0])}


def _documents_numbered(at: Lookup, asked: Mapping[str, str]) -> set[Row]:
    return {(d.iri, d.issued, d.body.name) for d in at.world.documents if d.id == asked["number"]}


def holders_known(at: Lookup, asked: Mapping[str, str], by: date) -> set[Row]:
    """Who held an office on a day by what was published by another: certainty and name."""
    held = at.in_post[at.post[asked["office"]].number]
    known = read(held, by)
    return {(sure, at.world.tenures[n].person.name) for n, bounds in known.items() if (sure := certainty(bounds, _day(asked["on"])))}


_BOUNDS = ("startEarliest", "startLatest", "endEarliest", "endLatest")
TRUTHS: dict[str, Truth] = {
    "bloc-on": Truth(("certainty", "tenure"), _bloc_on),
    "bodies-named": Truth(("organization", "nameFrom", "nameUntil"), _bodies_named),
    "career": Truth(("title", *_BOUNDS, "tenure"), _career),
    "category-names": Truth(("name", "startEarliest", "endLatest"), lambda at, asked: set(ASSOCIATIONS)),
    "chaired-with": Truth(("node", "role", "agent"), lambda at, asked: _with(at, asked, True)),
    "changes-between": Truth(("change", "certainty", "tenure"), _changes_between),
    "changes-in": Truth(("change", "certainty", "tenure"), _changes_in),
    "co-attendance": Truth(("node", "otherRole", "agent"), lambda at, asked: _with(at, asked, False)),
    "colleagues": Truth(("name", "bothFrom", "bothUntil", "months", "own", "tenure"), _colleagues),
    "contradictions": Truth(("about", "claim", "otherClaim", "subject"), _contradictions),
    "coverage": Truth(("office", "tenures", "attestations", "sources", "firstCertain", "lastCertain"), _coverage),
    "document": Truth(("type", "number", "issued", "issuer", "signer", "signerOffice"), _document),
    "document-chain": Truth(("direction", "other"), _document_chain),
    "document-history": Truth(("what", "date"), _document_history),
    "document-scope": Truth(("applies", "kind"), _document_scope),
    "documents-in-force": Truth(("certainty", "document"), _documents_in_force),
    "documents-issued": Truth(("document", "issued"), _documents_issued),
    "documents-numbered": Truth(("document", "issued", "issuer"), _documents_numbered),
    "double-offices": Truth(("certainty", "tenure", "other"), _double_offices),
    "doubtful-people": Truth(("why", "tenure", "other"), _doubtful_people),
    "entries": Truth(("manner", "occasion", "atCongress", "decidedBy", "tenure"), _entries),
    "events": Truth(("start", "event"), _events),
    "evidence": Truth(("source", "published"), _evidence),
    "facts-of": Truth(("kind", "node"), _facts_of),
    "first-women": Truth(("before", "tenure"), _first_women),
    "gaps": Truth(("lastCertain", "firstCertain", "previous", "tenure"), _gaps),
    "heads-through-change": Truth(("name", "tenure"), _heads_through_change),
    "holders": Truth(("certainty", "name", "tenure"), _holders),
    "homonyms": Truth(("name", "people"), _homonyms),
    "in-charge": Truth(("certainty", "name", "tenure"), _holders),
    "lineage": Truth(("kind", "date", "from", "to", "change"), _lineage),
    "list-members": Truth(("position", "organization", "body"), _list_members),
    "lists-of": Truth(("listed", "list", "position"), _lists_of),
    "members-on": Truth(("certainty", "relation", "member"), _members_on),
    "memberships": Truth(("relation", "of", *_BOUNDS), _memberships),
    "mentions": Truth(("title", "day", "source", "person"), _mentions),
    "moves": Truth(("direction", "own", "tenure"), _moves),
    "name-on": Truth(("certainty", "name"), _name_on),
    "names-of": Truth(("name", *_BOUNDS), _names_of),
    "offices-of": Truth(("certainty", "title", "tenure"), _offices_of),
    "offices-under": Truth(("certainty", "tenure"), _offices_under),
    "one-seat-tenures": Truth(("title", *_BOUNDS, "tenure"), _one_seat_tenures),
    "only-source": Truth(("kind", "node"), _only_source),
    "overlapping-offices": Truth(("tenure", "other"), _overlapping),
    "participants": Truth(("role", "name", "agent"), _participants),
    "people-named": Truth(("person", "tenure"), _people_named),
    "place-history": Truth((*_BOUNDS, "formedFrom", "mergedInto", "place"), _place_history),
    "promotions": Truth(("earlier", "tenure"), _promotions),
    "province-counts": Truth(("kind", "units"), _province_counts),
    "province-moves": Truth(("direction", "began", "tenure", "blocTenure"), _province_moves),
    "provinces-on": Truth(("kind", "name", "place"), _provinces_on),
    "provincial-offices-on": Truth(("certainty", "province", "tenure"), _provincial_offices_on),
    "related-documents": Truth(("direction", "other"), _related_documents),
    "reviewed-after": Truth(("document", "node"), _reviewed_after),
    "succession": Truth(("name", *_BOUNDS, "tenure"), _succession),
    "vacancies": Truth(("vacantFrom", "vacantUntil", "previous", "tenure"), _vacancies),
}
