"""Histories that never were, of any size, with their true answers: a graph for benchmarks whose every bound is known.

    world = World.of(tenures=10_000, seed=1)
    with open("world.nq", "w") as out:
        world.write(out)                      # N-Quads in the shape that loaders/triples.py writes
    world.tenures[0].bounds                   # what its evidence comes to, by the plain reading below

A world has bodies in a tree (a centre, provinces, districts), some of which merge into others on one day; each has
an office of one seat at its head, one of several seats beside it, and mere membership. People move from office to
office. Each tenure leaves evidence: sources that tell its first day, its last, or a day within it, published some days
later. The bounds of the evidence are read here in the plainest way, day by day and pair by pair, and not by the code
that they are to check (loaders/tenures.py); a test holds both against each other.
"""

import random
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import TextIO

from ontology.prefixes import BASE, PREFIXES

FIRST, LAST = date(1990, 1, 1), date(2026, 6, 30)
MERGED = date(2025, 7, 1)
"""The day on which some bodies merge: those before last exist the day before."""
_FAMILY = ["Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Huỳnh", "Phan", "Vũ", "Võ", "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô", "Dương", "Lý"]
_MIDDLE = ["Văn", "Thị", "Minh", "Thanh", "Đức", "Ngọc", "Quang", "Hữu", "Thu", "Xuân", "Kim", "Anh", "Hồng", "Công"]
_GIVEN = [
    "An",
    "Bình",
    "Châu",
    "Chi",
    "Cường",
    "Dung",
    "Dũng",
    "Duyên",
    "Đạt",
    "Giang",
    "Hà",
    "Hải",
    "Hạnh",
    "Hiền",
    "Hiếu",
    "Hòa",
    "Hoa",
    "Hồng",
    "Huệ",
    "Hùng",
    "Hương",
    "Khánh",
    "Khoa",
    "Lan",
    "Liên",
    "Linh",
    "Loan",
    "Long",
    "Lộc",
    "Mai",
    "Mạnh",
    "Nam",
    "Nga",
    "Ngân",
    "Nghĩa",
    "Nhung",
    "Phong",
    "Phúc",
    "Phương",
    "Quân",
    "Quyên",
    "Sơn",
    "Tâm",
    "Thảo",
    "Thắng",
    "Thành",
    "Thủy",
    "Toàn",
    "Trang",
    "Trung",
    "Tuấn",
    "Tùng",
    "Tuyết",
    "Uyên",
    "Vân",
    "Việt",
    "Vinh",
    "Xuân",
    "Yến",
]
ROLES = {"head": ("chu-tich", "Chủ tịch", 1), "deputy": ("pho-chu-tich", "Phó Chủ tịch", None), "member": ("uy-vien", "Ủy viên", None)}
Known = tuple[date | None, date | None, date | None, date | None]
"""startEarliest, startLatest, endEarliest, endLatest."""


@dataclass
class Body:
    number: int
    name: str
    parent: "Body | None"
    started: date | None = None
    ended: date | None = None
    became: "Body | None" = None

    @property
    def iri(self) -> str:
        return f"{BASE}id/organization/body-{self.number}"

    def within(self) -> Iterator["Body"]:
        """The body and all above it."""
        body: Body | None = self
        while body:
            yield body
            body = body.parent


@dataclass
class Post:
    number: int
    body: Body
    kind: str

    @property
    def iri(self) -> str:
        return f"{BASE}id/office/{self.kind}-{self.body.number}"

    @property
    def title(self) -> str:
        return f"{ROLES[self.kind][1]} {self.body.name}"

    @property
    def seats(self) -> int | None:
        return ROLES[self.kind][2]


@dataclass
class Person:
    number: int
    name: str
    female: bool
    tenures: list["Tenure"] = field(default_factory=list)

    @property
    def iri(self) -> str:
        return f"{BASE}id/person/person-{self.number}"


@dataclass
class Evidence:
    """What one source says of a tenure: its first day, its last day, or that it was held on a day."""

    number: int
    says: str
    day: date
    published: date
    source: int


@dataclass
class Tenure:
    number: int
    person: Person
    post: Post
    first: date
    last: date
    evidence: list[Evidence] = field(default_factory=list)
    bounds: Known = (None, None, None, None)

    @property
    def iri(self) -> str:
        return f"{BASE}id/tenure/{self.number:016x}"

    def certainty(self, day: date) -> str | None:
        """certain, possible, or None where the evidence excludes the day."""
        return certainty(self.bounds, day)


def certainty(bounds: Known, day: date) -> str | None:
    start_earliest, start_latest, end_earliest, end_latest = bounds
    if (start_earliest and day < start_earliest) or (end_latest and end_latest < day):
        return None
    return "certain" if start_latest and end_earliest and start_latest <= day <= end_earliest else "possible"


@dataclass
class State:
    tenure: Tenure
    bounds: Known
    known_from: date
    known_until: date | None

    @property
    def iri(self) -> str:
        return f"{BASE}id/tenure-state/{self.tenure.number:x}-{self.known_from.toordinal():x}"


@dataclass
class Document:
    number: int
    body: Body
    issued: date
    of: "Document | None"
    relation: str

    @property
    def iri(self) -> str:
        return f"{BASE}id/document/document-{self.number}"

    @property
    def id(self) -> str:
        return f"{self.number}-CT/B{self.body.number}"


@dataclass
class Event:
    number: int
    body: Body
    day: date
    part: list[tuple[Person, str]]
    reviews: Document | None

    @property
    def iri(self) -> str:
        return f"{BASE}id/event/event-{self.number}"


@dataclass
class World:
    bodies: list[Body]
    posts: list[Post]
    people: list[Person]
    tenures: list[Tenure]
    documents: list[Document]
    events: list[Event]
    sources: int = 0

    # ------------------------------------------------------------ making

    @classmethod
    def of(cls, tenures: int, seed: int = 1) -> "World":
        """About as many tenures as asked for. The same seed gives the same world."""
        chance = random.Random(seed)
        world = cls([], [], [], [], [], [])
        world._found_bodies(max(4, tenures // 16), chance)
        world._hold_offices(chance)
        world._report(chance)
        world._issue_and_meet(chance)
        for tenure, bounds in _read(list(world.tenures), None).items():
            world.tenures[tenure].bounds = bounds
        return world

    def _found_bodies(self, count: int, chance: random.Random) -> None:
        centre = Body(0, "Hội Trung ương", None)
        self.bodies.append(centre)
        provinces = [Body(n, f"Hội tỉnh {n}", centre) for n in range(1, min(35, count // 4 + 2))]
        self.bodies += provinces
        for n in range(len(self.bodies), count):
            self.bodies.append(Body(n, f"Hội xã {n}", chance.choice(provinces)))
        local = self.bodies[len(provinces) + 1 :]
        for one, other in zip(local[::10], local[1::10], strict=False):
            new = Body(len(self.bodies), f"Hội xã {len(self.bodies)}", one.parent, started=MERGED)
            self.bodies.append(new)
            for old in (one, other):
                old.ended, old.became = MERGED - timedelta(days=1), new
        for body in self.bodies:
            for kind in ROLES:
                self.posts.append(Post(len(self.posts), body, kind))

    def _hold_offices(self, chance: random.Random) -> None:
        free: dict[int, list[tuple[date, Person]]] = defaultdict(list)
        for post in self.posts:
            lanes = {"head": 1, "deputy": 1, "member": 1}[post.kind]
            for _ in range(lanes):
                day = (post.body.started or FIRST) + timedelta(days=chance.randrange(1500 if not post.body.started else 30))
                until = post.body.ended or LAST
                while day < until:
                    last = min(until, day + timedelta(days=chance.randrange(500, 3500)))
                    person = self._somebody(free[post.body.parent.number if post.body.parent else 0], day, chance)
                    tenure = Tenure(len(self.tenures), person, post, day, last)
                    person.tenures.append(tenure)
                    self.tenures.append(tenure)
                    free[post.body.parent.number if post.body.parent else 0].append((last, person))
                    day = last + timedelta(days=chance.choice((1, 1, 1, 2, 30, 90, 200)))

    def _somebody(self, free: list[tuple[date, Person]], day: date, chance: random.Random) -> Person:
        """Somebody who has left every office by then, sometimes not yet, or a newcomer."""
        if free and chance.random() < 0.6:
            by = day + timedelta(days=900 if chance.random() < 0.15 else 0)
            for _ in range(4):
                _, person = free[chance.randrange(len(free))]
                if max(t.last for t in person.tenures) < by:
                    return person
        between = " ".join(chance.sample(_MIDDLE, chance.choice((1, 2, 2))))
        name = f"{chance.choice(_FAMILY)} {between} {chance.choice(_GIVEN)}"
        person = Person(len(self.people), name, " Thị " in name or chance.random() < 0.2)
        self.people.append(person)
        return person

    def _report(self, chance: random.Random) -> None:
        number = 0
        for tenure in self.tenures:
            days = (tenure.last - tenure.first).days
            told = [("on", tenure.first + timedelta(days=chance.randrange(days + 1))) for _ in range(chance.choice((1, 2, 2, 3)))]
            told += [("began", tenure.first)] if chance.random() < 0.5 else []
            # Who is in office to this day has not left.
            told += [("ended", tenure.last)] if chance.random() < 0.4 and tenure.last < LAST else []
            for says, day in told:
                published = day + timedelta(days=chance.choice((0, 0, 1, 1, 2, 400)))
                tenure.evidence.append(Evidence(number, says, day, published, number // 5))
                number += 1
        self.sources = number // 5 + 1
        # A source has one day: that of the first thing it says; nothing is published before it happens.
        first: dict[int, date] = {}
        for one in (one for tenure in self.tenures for one in tenure.evidence):
            first[one.source] = max(one.published, first.get(one.source, one.published))
        for one in (one for tenure in self.tenures for one in tenure.evidence):
            one.published = first[one.source]

    def _issue_and_meet(self, chance: random.Random) -> None:
        count = len(self.tenures) // 6
        for n in range(count):
            of = chance.choice(self.documents[-200:]) if self.documents and chance.random() < 0.7 else None
            earliest = of.issued if of else FIRST
            issued = earliest + timedelta(days=chance.randrange(1, max(2, min(1500, (LAST - earliest).days))))
            relation = chance.choice(("implements", "implements", "reviews", "amends", "repeals"))
            self.documents.append(Document(n, self.bodies[n % len(self.bodies)], min(issued, LAST), of, relation))
        in_body: dict[int, list[Tenure]] = defaultdict(list)
        for tenure in self.tenures:
            in_body[tenure.post.body.number].append(tenure)
        for n in range(count):
            body = self.bodies[(n * 7) % len(self.bodies)]
            tenures = in_body[body.number]
            if not tenures:
                continue
            at = chance.choice(tenures)
            day = at.first + timedelta(days=chance.randrange((at.last - at.first).days + 1))
            there = {t.person.number: t.person for t in tenures if t.first <= day <= t.last}
            part = [(person, chance.choice(("chair", "speaker", "attendee"))) for person in there.values()]
            reviewed = chance.choice(self.documents) if n % 5 == 0 else None
            self.events.append(Event(n, body, day, part, reviewed if reviewed and reviewed.issued <= day else None))

    # ------------------------------------------------------------ what was known when

    def states(self) -> Iterator[State]:
        """What was known of each tenure from which publication on, by reading the evidence anew for each day."""
        by_post: dict[int, list[Tenure]] = defaultdict(list)
        for tenure in self.tenures:
            by_post[tenure.post.number].append(tenure)
        for tenures in by_post.values():
            days = {one.published for tenure in tenures for one in tenure.evidence}
            if ended := tenures[0].post.body.ended:
                days.add(ended)
            standing: dict[int, State] = {}
            for day in sorted(days):
                for number, bounds in _read(tenures, day).items():
                    before = standing.get(number)
                    if before and before.bounds == bounds:
                        continue
                    if before:
                        yield State(before.tenure, before.bounds, before.known_from, day)
                    standing[number] = State(self.tenures[number], bounds, day, None)
            yield from standing.values()

    # ------------------------------------------------------------ N-Quads

    def write(self, out: TextIO) -> int:
        """All statements, each on a line; how many there are."""
        lines = 0
        for subject, predicate, value, graph in self.statements():
            out.write(f"<{subject}> <{predicate}> {value} {graph}.\n")
            lines += 1
        return lines

    def statements(self) -> Iterator[tuple[str, str, str, str]]:
        yield from self._of_bodies()
        yield from self._of_tenures()
        yield from self._of_evidence()
        yield from self._of_documents()
        yield from self._of_events()

    def _of_bodies(self) -> Iterator[tuple[str, str, str, str]]:
        for body in self.bodies:
            yield from _facts(body.iri, ("a", _i("org:FormalOrganization")), *_named(body.name))
            if body.parent:
                yield body.iri, _x("org:subOrganizationOf"), f"<{body.parent.iri}>", ""
            for above in body.within():
                yield body.iri, _x("dv:within"), f"<{above.iri}>", ""
            yield body.iri, _x("dv:lineageOf"), f"<{body.iri}>", ""
            if body.became:
                yield body.iri, _x("dv:lineageOf"), f"<{body.became.iri}>", ""
                yield body.became.iri, _x("dv:lineageOf"), f"<{body.iri}>", ""
            if body.started:
                yield from _facts(body.iri, ("dv:startEarliest", _d(body.started)), ("dv:startLatest", _d(body.started)))
            if body.ended and body.became:
                yield from _facts(body.iri, ("dv:endEarliest", _d(body.ended)), ("dv:endLatest", _d(body.ended)))
                change = f"{BASE}id/change/merger-{body.became.number}"
                yield from _facts(change, ("a", _i("dv:Merger")), ("org:originalOrganization", f"<{body.iri}>"))
                yield from _facts(change, ("org:resultingOrganization", f"<{body.became.iri}>"), ("dcterms:date", _d(MERGED)))
        for post in self.posts:
            role = f"<{BASE}id/role/{ROLES[post.kind][0]}>"
            yield from _facts(
                post.iri, ("a", _i("org:Post")), ("org:postIn", f"<{post.body.iri}>"), ("org:role", role), *_named(post.title)
            )
            if post.seats:
                yield post.iri, _x("dv:seats"), _n(post.seats), ""
        for person in self.people:
            yield from _facts(person.iri, ("a", _i("foaf:Person")), ("foaf:name", f'"{person.name}"'), *_named(person.name))
            yield person.iri, _x("foaf:gender"), '"female"' if person.female else '"male"', ""

    def _of_tenures(self) -> Iterator[tuple[str, str, str, str]]:
        for tenure in self.tenures:
            yield from _facts(tenure.iri, ("a", _i("dv:Tenure")), ("org:member", f"<{tenure.person.iri}>"))
            yield from _facts(tenure.iri, ("dv:heldPost", f"<{tenure.post.iri}>"), ("org:organization", f"<{tenure.post.body.iri}>"))
            yield from _bounds(tenure.iri, tenure.bounds)
        for state in self.states():
            of = state.tenure
            yield from _facts(state.iri, ("a", _i("dv:TenureState")), ("org:member", f"<{of.person.iri}>"), ("dv:stateOf", f"<{of.iri}>"))
            yield from _facts(state.iri, ("dv:heldPostAsKnown", f"<{of.post.iri}>"), ("dv:knownFrom", _d(state.known_from)))
            if state.known_until:
                yield state.iri, _x("dv:knownUntil"), _d(state.known_until), ""
            yield from _bounds(state.iri, state.bounds)

    def _of_evidence(self) -> Iterator[tuple[str, str, str, str]]:
        written = set()
        for tenure in self.tenures:
            for one in tenure.evidence:
                source = _source(one.source)
                if one.source not in written:
                    written.add(one.source)
                    yield from _of_source(source, one.source, one.published)
                node = f"{BASE}id/attestation/{one.number:016x}"
                yield from _attested(node, source, one.published, tenure.iri, f"{tenure.post.title} {tenure.person.name}")
                graph = f"<{source}> "
                status = f"<{BASE}concept/holding-status/current>"
                yield node, _x("dv:holdingStatus"), status, graph
                yield node, _x("dv:saysPerson"), f"<{tenure.person.iri}>", graph
                yield node, _x("dv:saysPost"), f"<{tenure.post.iri}>", graph
                for term in {"on": ("attestedOn",), "began": ("saysStartEarliest", "saysStartLatest"), "ended": ("saysEndEarliest", "saysEndLatest")}[one.says]:  # fmt: skip
                    yield node, _x(f"dv:{term}"), _d(one.day), graph

    def _of_documents(self) -> Iterator[tuple[str, str, str, str]]:
        terms = {"implements": "dv:implements", "reviews": "dv:reviews", "amends": "eli:amends", "repeals": "eli:repeals"}
        for one in self.documents:
            source = _source(self.sources + one.number)
            yield from _of_source(source, self.sources + one.number, one.issued)
            kind = f"<{BASE}concept/document-type/chi-thi>"
            yield from _facts(one.iri, ("a", _i("eli:LegalResource")), ("eli:id_local", f'"{one.id}"'), ("eli:type_document", kind))
            yield from _facts(
                one.iri, ("eli:date_document", _d(one.issued)), ("eli:passed_by", f"<{one.body.iri}>"), *_named(f"Chỉ thị {one.id}")
            )
            yield one.iri, _x("dv:foldedLabel"), f'"{one.id.casefold()}"', ""
            yield from _attested(f"{BASE}id/attestation/d{one.number:x}", source, one.issued, one.iri, f"Chỉ thị {one.id}")
            if one.of:
                relation = f"{BASE}id/relation/{one.number:x}"
                yield one.iri, _x(terms[one.relation]), f"<{one.of.iri}>", ""
                yield from _facts(relation, ("a", _i("rdf:Statement")), ("rdf:subject", f"<{one.iri}>"), ("rdf:predicate", _i(terms[one.relation])), ("rdf:object", f"<{one.of.iri}>"))  # fmt: skip
                yield from _attested(f"{BASE}id/attestation/r{one.number:x}", source, one.issued, relation, f"thực hiện {one.of.id}")
        yield from _facts(f"{BASE}concept/document-type/chi-thi", ("a", _i("skos:Concept")), ("skos:prefLabel", '"Chỉ thị"@vi'))

    def _of_events(self) -> Iterator[tuple[str, str, str, str]]:
        for role in ("chair", "speaker", "attendee"):
            yield from _facts(f"{BASE}concept/participation-role/{role}", ("a", _i("skos:Concept")), ("skos:prefLabel", f'"{role}"@en'))
        for one in self.events:
            number = self.sources + len(self.documents) + one.number
            source = _source(number)
            yield from _of_source(source, number, one.day)
            yield from _facts(one.iri, ("a", _i("prov:Activity")), ("schema:startDate", _d(one.day)), ("dv:eventType", '"Hội nghị"@vi'))
            yield from _facts(
                one.iri, ("dv:eventStatus", f"<{BASE}concept/event-status/held>"), *_named(f"Hội nghị {one.number} ({one.day})")
            )
            yield one.iri, _x("schema:organizer"), f"<{one.body.iri}>", ""
            yield from _attested(f"{BASE}id/attestation/e{one.number:x}", source, one.day, one.iri, f"Hội nghị {one.number}")
            if one.reviews:
                yield one.iri, _x("dv:reviews"), f"<{one.reviews.iri}>", ""
            for place, (person, role) in enumerate(one.part):
                part = f"{BASE}id/participation/{one.number:x}-{place}"
                yield one.iri, _x("prov:qualifiedAssociation"), f"<{part}>", ""
                yield from _facts(part, ("a", _i("prov:Association")), ("prov:agent", f"<{person.iri}>"), ("prov:hadRole", f"<{BASE}concept/participation-role/{role}>"))  # fmt: skip
                yield from _attested(f"{BASE}id/attestation/p{one.number:x}-{place}", source, one.day, part, f"{person.name} tham dự")


def _read(tenures: list[Tenure], day: date | None) -> dict[int, Known]:
    """The bounds of tenures by what was published by a day, read pair by pair: by the number of the tenure.

    Each by itself: it had begun by the first day that any source tells, and had not ended before the last; a source that
    tells the first or the last day bounds the other side too. In an office of one seat it began no earlier than another who
    is told of before it was last seen there, and ended no later than another who is told of after it was first seen.
    """
    out: dict[int, Known] = {}
    told = {t.number: [one for one in t.evidence if day is None or one.published <= day] for t in tenures}
    by_post: dict[int, list[Tenure]] = defaultdict(list)
    for tenure in tenures:
        if told[tenure.number]:
            by_post[tenure.post.number].append(tenure)
    for there in by_post.values():
        seen = {t.number: (min(e.day for e in told[t.number]), max(e.day for e in told[t.number])) for t in there}
        for tenure in there:
            first, last = seen[tenure.number]
            start = next((e.day for e in told[tenure.number] if e.says == "began"), None)
            end = next((e.day for e in told[tenure.number] if e.says == "ended"), None)
            earliest, latest = start, end
            if tenure.post.seats == 1:
                for other in there:
                    if other.person is tenure.person:
                        continue
                    other_first, other_last = seen[other.number]
                    if other_last < first and start is None:
                        earliest = max(earliest or other_last, other_last)
                    if last < other_first and end is None:
                        latest = min(latest or other_first, other_first)
            body = tenure.post.body
            if body.started:
                earliest = max(earliest or body.started, body.started)
            if body.ended and (day is None or body.ended <= day):
                latest = min(latest or body.ended, body.ended)
            out[tenure.number] = (earliest, first, last, latest)
    return out


# ------------------------------------------------------------ writing


_PREFIXES = PREFIXES | {"a": PREFIXES["rdf"] + "type"}
_EXPANDED: dict[str, str] = {}


def _x(name: str) -> str:
    """A prefixed name in full."""
    if name not in _EXPANDED:
        prefix, _, local = name.partition(":")
        _EXPANDED[name] = _PREFIXES[prefix] + local
    return _EXPANDED[name]


def _i(name: str) -> str:
    return f"<{_x(name)}>"


def _d(day: date) -> str:
    return f'"{day}"^^<http://www.w3.org/2001/XMLSchema#date>'


def _n(number: int) -> str:
    return f'"{number}"^^<http://www.w3.org/2001/XMLSchema#integer>'


def _facts(subject: str, *facts: tuple[str, str]) -> Iterator[tuple[str, str, str, str]]:
    for predicate, value in facts:
        yield subject, _x(predicate), value, ""


def _named(name: str) -> tuple[tuple[str, str], tuple[str, str]]:
    from loaders.text import unaccented

    return ("skos:prefLabel", f'"{name}"@vi'), ("dv:foldedLabel", f'"{unaccented(name)}"')


def _bounds(subject: str, bounds: Known) -> Iterator[tuple[str, str, str, str]]:
    for term, day in zip(("startEarliest", "startLatest", "endEarliest", "endLatest"), bounds, strict=True):
        if day:
            yield subject, _x(f"dv:{term}"), _d(day), ""


def _source(number: int) -> str:
    return f"{BASE}source/{number:016x}"


def _of_source(source: str, number: int, published: date) -> Iterator[tuple[str, str, str, str]]:
    graph = f"<{source}> "
    for predicate, value in (
        ("a", _i("dv:Source")), ("a", _i("schema:NewsArticle")), ("dcterms:identifier", f'"source-{number}"'), ("dcterms:issued", _d(published)),
        ("dcterms:title", f'"Bài {number}"@vi'), ("dcterms:publisher", f'"Báo {number % 40}"@vi'),
    ):  # fmt: skip
        yield source, _x(predicate), value, graph


def _attested(node: str, source: str, published: date, about: str, quote: str) -> Iterator[tuple[str, str, str, str]]:
    graph, passage = f"<{source}> ", f"{source}/passage/{node.rsplit('/', 1)[1]}"
    decimal = '"0.9"^^<http://www.w3.org/2001/XMLSchema#decimal>'
    of_node = (
        ("a", _i("dv:Attestation")), ("dv:attests", f"<{about}>"), ("dcterms:source", f"<{source}>"), ("dv:confidence", decimal),
        ("dcterms:issued", _d(published)), ("dv:knownFrom", _d(published)), ("oa:hasTarget", f"<{passage}>"),
    )  # fmt: skip
    of_passage = (("a", _i("oa:SpecificResource")), ("oa:hasSource", f"<{source}>"), ("oa:hasSelector", f"<{passage}/quote>"), ("oa:hasSelector", f"<{passage}/position>"))  # fmt: skip
    for predicate, value in of_node:
        yield node, _x(predicate), value, graph
    for predicate, value in of_passage:
        yield passage, _x(predicate), value, graph
    for predicate, value in (("a", _i("oa:TextQuoteSelector")), ("oa:exact", f'"{quote}"')):
        yield f"{passage}/quote", _x(predicate), value, graph
    for predicate, value in (("a", _i("oa:TextPositionSelector")), ("oa:start", _n(10)), ("oa:end", _n(10 + len(quote)))):
        yield f"{passage}/position", _x(predicate), value, graph
