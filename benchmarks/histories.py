"""Histories that never were, of any size, with their true answers: a graph for benchmarks whose every bound is known.

    world = World.of(tenures=10_000, seed=1)
    world.tenures[0].bounds                   # what its evidence comes to, by the plain reading below

A world has bodies in a tree (a centre with its unions, provinces, communes), some of which were renamed, were split, taken
into others, or merge, each on one day; each has an office of one seat at its head, one of several seats beside it, and mere membership. People
move from office to office. Each tenure leaves evidence: sources that tell its first day, its last, or a day within it,
published some days later. Bodies issue documents and hold events; a few sources contradict each other; of some documents the
day, the issuer and the signer, of some people the gender, of some changes the day is told by a later source; provinces merge.
The bounds of the evidence are read here in the plainest way, day by day and pair by pair, and not by the code that they are
to check (loaders/tenures.py); a test holds both against each other. benchmarks/statements.py writes a world as a graph.
"""

import random
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import date, timedelta

from ontology.prefixes import BASE

FIRST, LAST = date(1990, 1, 1), date(2026, 6, 30)
SPLIT, ABSORBED, MERGED = date(2008, 5, 5), date(2016, 1, 1), date(2025, 7, 1)
"""The days on which some bodies are split, are taken into others, and merge: what ends exists the day before."""
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
_PLACES = ["Bắc", "Nam", "Đông", "Tây", "Thượng", "Hạ", "Trung", "Tân"]
ROLES = {"head": ("chu-tich", "Chủ tịch", 1), "deputy": ("pho-chu-tich", "Phó Chủ tịch", None), "member": ("uy-vien", "Ủy viên", None)}
Known = tuple[date | None, date | None, date | None, date | None]
"""startEarliest, startLatest, endEarliest, endLatest."""


@dataclass
class Place:
    """A province, until or since the day on which provinces merged, or throughout."""

    number: int
    name: str
    kind: str
    started: date | None = None
    ended: date | None = None
    became: "Place | None" = None

    @property
    def iri(self) -> str:
        return f"{BASE}id/place/place-{self.number}"


@dataclass(eq=False)
class Body:
    number: int
    name: str
    parent: "Body | None"
    started: date | None = None
    ended: date | None = None
    kind: str = "commune"
    place: Place | None = None
    renamed: date | None = None
    joined: tuple[date, date | None] | None = None
    """The days between which a union was a member of the centre."""

    @property
    def old_name(self) -> str:
        """What it was called until the day before it was renamed."""
        return f"Hội cũ {self.number}"

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
class Change:
    """Bodies that become others on a day: a merger, an absorption or a split."""

    number: int
    kind: str
    day: date
    before: list[Body]
    after: list[Body]

    @property
    def iri(self) -> str:
        return f"{BASE}id/change/{self.kind}-{self.number}"

    @property
    def day_told(self) -> date:
        """When a source tells the day: at once, or years after the first, which gives only the year."""
        return self.day + timedelta(days=700 if self.number % 3 == 1 else 0)


@dataclass
class Post:
    number: int
    body: Body
    kind: str

    @property
    def iri(self) -> str:
        return f"{BASE}id/office/{self.kind}-{self.body.number}"

    @property
    def role(self) -> str:
        return "bi-thu" if self.kind == "head" and self.body.kind == "province" else ROLES[self.kind][0]

    @property
    def title(self) -> str:
        return f"{'Bí thư' if self.role == 'bi-thu' else ROLES[self.kind][1]} {self.body.name}"

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

    @property
    def gender(self) -> str:
        return "female" if self.female else "male"

    @property
    def gender_told(self) -> date:
        """When a source tells the gender: with the first office, or later."""
        return self.tenures[0].first + timedelta(days=1200 if self.number % 3 == 1 else 0)

    @property
    def born_differently(self) -> tuple[date, date] | None:
        """Two days of birth that two sources give."""
        year = 1940 + self.number % 40
        return (date(year, 2, 3), date(year + 1, 2, 3)) if self.number % 200 == 3 else None


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

    @property
    def manner(self) -> str | None:
        """How it was entered, where that is known."""
        return ("elected", "appointed", None)[self.number % 3]

    @property
    def occasion(self) -> str | None:
        which = self.number % 9 + 1
        return None if self.manner != "elected" else f"Đại hội lần thứ {which}" if self.number % 2 else f"Hội nghị lần thứ {which}"

    @property
    def beginnings(self) -> list[Evidence]:
        """What sources say of its first day, where two differ."""
        told = [one for one in self.evidence if one.says == "began"]
        return told if len({one.day for one in told}) > 1 else []

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
    signer: Person | None = None
    ordinal: int = 1
    """Its number in the body, which begins again from 1: two documents may have one number."""

    @property
    def iri(self) -> str:
        return f"{BASE}id/document/document-{self.number}"

    @property
    def id(self) -> str:
        return f"{self.ordinal}-CT/B{self.body.number}"

    @property
    def day_told(self) -> date:
        """When a source tells the day of issue, the issuer and the signer: at once, or later than the first that names it."""
        return self.issued + timedelta(days=800 if self.number % 8 == 5 else 0)

    @property
    def said_otherwise(self) -> str | None:
        """What a second source says differently of it: who issued it, or its type."""
        return {7: "issuer", 9: "type"}.get(self.number % 40)

    @property
    def scoped(self) -> bool:
        """Whether it says to which bodies it applies."""
        return self.number % 10 == 3


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
    places: list[Place] = field(default_factory=list)
    sources: int = 0
    changes: list[Change] = field(default_factory=list)
    until: date | None = None
    """The day up to which sources of the world are read; none where all are."""

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
        for tenure, bounds in read(list(world.tenures), None).items():
            world.tenures[tenure].bounds = bounds
        return world

    @property
    def unions(self) -> list[Body]:
        """The bodies beside the provinces under the centre."""
        return [body for body in self.bodies if body.kind == "union"]

    @property
    def lists(self) -> dict[str, tuple[date, list[Body]]]:
        """Lists of bodies, by name: the day of each, and its bodies in order."""
        return {f"Danh sách {year}": (date(year, 5, 6), self.unions[place:]) for place, year in enumerate((2005, 2015))}

    def _found_bodies(self, count: int, chance: random.Random) -> None:
        self._found_places()
        there = [place for place in self.places if not place.ended]
        centre = Body(0, "Hội Trung ương", None, kind="centre")
        self.bodies.append(centre)
        provinces = [
            Body(n, f"Hội tỉnh {n}", centre, kind="province", place=there[n % len(there)]) for n in range(1, min(35, count // 4 + 2))
        ]
        self.bodies += provinces
        for n in range(len(self.bodies), len(self.bodies) + min(12, count // 8)):
            until = date(2012, 3, 4) if n % 3 == 0 else None
            self.bodies.append(Body(n, f"Hội ngành {n}", centre, kind="union", joined=(date(1992 + n % 7, 6, 7), until)))
        central = len(self.bodies)
        for n in range(central, max(count, central + 1)):
            above = chance.choice(provinces)
            self.bodies.append(Body(n, f"Hội xã {n}", above, place=above.place))
        for body in self.bodies[::7]:
            body.renamed = date(2001 + body.number % 9, 2, 11)
        local = self.bodies[central:]
        for one, other in zip(local[::10], local[1::10], strict=False):
            self._change("merger", MERGED, [one, other], [self._founded(one, MERGED)])
        for place, one in enumerate(local[2::20]):
            halves = [self._founded(one, SPLIT), self._founded(one, SPLIT)]
            self._change("split", SPLIT, [one], halves)
            if place % 2 == 0:  # and together again
                self._change("merger", MERGED, halves, [self._founded(one, MERGED)])
        for one, other in zip(local[4::20], local[5::20], strict=False):
            self._change("absorption", ABSORBED, [one], [other])
        for body in self.bodies:
            for kind in ROLES:
                self.posts.append(Post(len(self.posts), body, kind))

    def _founded(self, like: Body, day: date) -> Body:
        new = Body(len(self.bodies), f"Hội xã {len(self.bodies)}", like.parent, started=day, place=like.place)
        self.bodies.append(new)
        return new

    def _change(self, kind: str, day: date, before: list[Body], after: list[Body]) -> None:
        self.changes.append(Change(len(self.changes), kind, day, before, after))
        for old in before:
            old.ended = day - timedelta(days=1)

    def _found_places(self) -> None:
        """Sixty-three provinces, of which twenty-nine pairs merge into one of the name of the first."""
        for n in range(63):
            name = f"{_PLACES[n % 8]} {_PLACES[n // 8]} Giang"
            self.places.append(Place(n, name, "city" if n % 12 == 0 else "province"))
        for n in range(0, 58, 2):
            new = Place(len(self.places), self.places[n].name, self.places[n].kind, started=MERGED)
            self.places.append(new)
            for old in self.places[n : n + 2]:
                old.ended, old.became = MERGED - timedelta(days=1), new

    def _hold_offices(self, chance: random.Random) -> None:
        free: dict[int, list[tuple[date, Person]]] = defaultdict(list)
        for post in self.posts:
            lanes = {"head": 1, "deputy": 1, "member": 1}[post.kind]
            for _ in range(lanes):
                day = (post.body.started or FIRST) + timedelta(days=chance.randrange(30 if post.body.started else 1500))
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
            if tenure.post.kind == "member" and tenure.number % 60 == 7 and days > 10:
                told += [("began", tenure.first), ("began", tenure.first + timedelta(days=10))]  # of which one errs
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
        heads: dict[int, list[Tenure]] = defaultdict(list)
        for tenure in self.tenures:
            if tenure.post.kind == "head":
                heads[tenure.post.body.number].append(tenure)
        for n in range(count):
            of = chance.choice(self.documents[-200:]) if self.documents and chance.random() < 0.7 else None
            earliest = of.issued if of else FIRST
            issued = earliest + timedelta(days=chance.randrange(1, max(2, min(1500, (LAST - earliest).days))))
            relation = chance.choice(("implements", "implements", "reviews", "amends", "repeals"))
            body, day = self.bodies[n % len(self.bodies)], min(issued, LAST)
            signers = [t.person for t in heads[body.number] if t.first <= day <= t.last]
            ordinal = n // len(self.bodies) % 2 + 1
            self.documents.append(Document(n, body, day, of, relation, signers[0] if signers else None, ordinal))
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

    def known(self, by: date) -> "World":
        """The same world as far as sources published by a day tell of it: fewer tenures, documents and events, and wider bounds."""
        told = [replace(t, evidence=[one for one in t.evidence if one.published <= by]) for t in self.tenures]
        bounds = read(told, by)
        tenures = [replace(t, bounds=bounds[t.number]) for t in told if t.evidence]
        documents, events = [d for d in self.documents if d.issued <= by], [e for e in self.events if e.day <= by]
        changes = [change for change in self.changes if change.day <= by]
        return replace(self, tenures=tenures, documents=documents, events=events, changes=changes, until=by)

    def lineage(self, body: Body, by: date | None = None) -> list[Body]:
        """A body, what it came from and what came of it, however far; with `by`, as far as it had come by a day."""
        found = [body]
        changes = [change for change in self.changes if by is None or change.day <= by]
        for ends in (("before", "after"), ("after", "before")):
            left = [body]
            while left:
                one = left.pop()
                for change in changes:
                    if one in getattr(change, ends[0]):
                        new = [other for other in getattr(change, ends[1]) if other not in found]
                        found += new
                        left += new
        return found

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
            by_number = {tenure.number: tenure for tenure in tenures}
            for day in sorted(days):
                for number, bounds in read(tenures, day).items():
                    before = standing.get(number)
                    if before and before.bounds == bounds:
                        continue
                    if before:
                        yield State(before.tenure, before.bounds, before.known_from, day)
                    standing[number] = State(by_number[number], bounds, day, None)
            yield from standing.values()


def read(tenures: list[Tenure], day: date | None) -> dict[int, Known]:
    """The bounds of tenures by what was published by a day, read pair by pair: by the number of the tenure.

    Each by itself: it had begun by the first day that any source tells, and had not ended before the last; a source that
    tells the first or the last day bounds the other side too, and two that differ on the first day leave it open. In an office of one seat it began no earlier than another who
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
            starts = [e.day for e in told[tenure.number] if e.says == "began"]
            start = min(starts, default=None)
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
            # Two beginnings leave it open between them, but for a day on which it was held, or ended.
            begun = min([max(starts), *(e.day for e in told[tenure.number] if e.says != "began")]) if starts else first
            out[tenure.number] = (earliest, begun, last, latest)
    return out
