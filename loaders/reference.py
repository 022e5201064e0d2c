"""The reference tables, to look names up in: bodies, offices, roles and places, as they were on a day.

    reference().organization("Ban Dân vận TW", date(2020, 12, 28))
    reference().post("Trưởng Ban", "Ban Dân vận Trung ương", organization, day)

Everything is looked up by its words with abbreviations spelled out. Where two share a name, the day decides; where
it cannot, nothing is found.
"""

from collections import defaultdict
from dataclasses import dataclass
from datetime import date
from functools import cache

from loaders.lexicon import LEVELS, PARTY_UNITS, Lexicon, lexicon
from loaders.text import key
from ontology.prefixes import BASE
from ontology.provinces import kinds_of_body, provincial_bodies, statuses
from ontology.tables import When, rows, several, when

_HEADS_OF_ONE = {"vu-truong": "vụ ", "cuc-truong": "cục ", "truong-phong": "phòng ", "vien-truong": "viện "}


@dataclass(frozen=True)
class Place:
    iri: str
    name: str
    starts: str = ""
    ends: str = ""
    known: bool = True


@dataclass(frozen=True)
class Organization:
    iri: str
    name: str
    reference: bool = False
    parent: str | None = None
    place: str | None = None
    local_to: str | None = None
    kind: str | None = None
    starts: date | None = None
    """The first day on which it can have existed."""
    ends: date | None = None
    """The last day on which it can have existed."""
    name_en: str | None = None


@dataclass(frozen=True)
class Post:
    iri: str
    title: str
    organization: Organization | None
    role: str | None
    seats: int | None
    reference: bool = False
    stands_in_for: str | None = None
    """Of an acting office, the IRI of the office that it stands in for."""
    title_en: str | None = None


def full_title(office: str, organization: str | None) -> str:
    """An office with its body, the word they share once: Trưởng Ban + Ban Dân vận is Trưởng Ban Dân vận."""
    if not organization:
        return office
    left, right = office.split(), organization.split()
    for shared in (2, 1):
        if len(left) > shared and key(" ".join(left[-shared:])) == key(" ".join(right[:shared])):
            return " ".join(left + right[shared:])
    return f"{office} {organization}"


def _day(text: str) -> date | None:
    return date.fromisoformat(text) if text else None


@cache
def reference(known_by: date | None = None) -> "Reference":
    """The tables, less what they know of days after `known_by`."""
    return Reference(lexicon(), known_by)


class Reference:
    """The reference tables, to look names up in."""

    def __init__(self, words: Lexicon, known_by: date | None = None) -> None:
        self.lexicon = words
        self.by_label: dict[str, list[Organization]] = defaultdict(list)
        self.by_id: dict[str, Organization] = {}
        former = defaultdict(list)
        for row in rows("names"):
            former[row["organization"]].append(row["name_vi"])
        for row in rows("organizations"):
            parent = f"{BASE}id/organization/{row['parent']}" if row["parent"] else None
            names = (row["name_vi"], *several(row["other_names_vi"]), *several(row["abbreviations"]), *former[row["id"]])
            times = when(row["from"]), when(row["until"])
            self._body(row["id"], names, row["name_en"], row["kind"], parent, None, *times, known_by)
        for one in provincial_bodies():
            parent = f"{BASE}id/organization/{one.parent}" if one.parent else None
            names = (one.names[-1].name, *(name.name for name in one.names[:-1]), *one.other_names)
            self._body(one.id, names, one.name_en, one.kind, parent, f"{BASE}id/place/{one.place}", one.starts, one.ends, known_by)
        self.roles = {}
        self.role_seats = {}
        self.role_titles_en = {}
        for row in rows("roles"):
            self.role_titles_en[row["id"]] = row["title_en"]
            self.role_seats[row["id"]] = int(row["seats"]) if row["seats"] else None
            for title in (row["title_vi"], *several(row["spellings"])):
                self.roles[key(title)] = row["id"]
        self.posts_by_title: dict[str, list[Post]] = defaultdict(list)
        self.posts_by_role: dict[tuple[str | None, str], list[Post]] = defaultdict(list)
        for row in rows("offices"):
            organization = self.by_id.get(row["organization"])
            if row["organization"] and organization is None:
                continue  # of a body that is still to come (known_by)
            seats = int(row["seats"]) if row["seats"] else None
            post = Post(f"{BASE}id/office/{row['id']}", row["title_vi"], organization, row["role"], seats, True)
            for title in {self._label(t) for t in (row["title_vi"], *several(row["other_titles_vi"]))}:
                self.posts_by_title[title].append(post)
            self.posts_by_role[(organization.iri if organization else None, row["role"])].append(post)
        self.places: dict[str, list[Place]] = defaultdict(list)
        of_place = statuses()
        for row in rows("places"):
            steps = of_place[row["id"]]
            place = Place(f"{BASE}id/place/{row['id']}", steps[-1].name, row["from"], row["until"])
            for name in {key(name) for name in (*(step.name for step in steps), *several(row["other_names_vi"]))}:
                self.places[name].append(place)
        self.kinds = {key(name): kind for name, kind in kinds_of_body().items()}

    def _body(
        self,
        slug: str,
        names: tuple[str, ...],
        name_en: str,
        kind: str,
        parent: str | None,
        place: str | None,
        starts: When,
        ends: When,
        known_by: date | None,
    ) -> None:
        """Take in a body under each of its names, unless it was still to come."""
        if known_by and starts.earliest and starts.earliest > known_by:
            return
        last = None if known_by and ends.latest and ends.latest > known_by else ends.latest
        body = Organization(
            f"{BASE}id/organization/{slug}", names[0], True, parent, place, kind=kind, starts=starts.earliest, ends=last, name_en=name_en
        )
        self.by_id[slug] = body
        for label in {self._label(name) for name in names}:
            # "Hội Phụ nữ" is every province's too: only a name that says it is the country's.
            if (
                not place
                and label.split()[0] in ("hội", "mặt", "công", "đoàn")
                and label != self._label(names[0])
                and "việt nam" not in label
            ):
                continue
            self.by_label[label].append(body)

    def _label(self, text: str) -> str:
        """A label with its abbreviations spelled out."""
        words = self.lexicon.words(text)
        return " ".join(word for word in words.folded if word[0].isalnum())

    def organization(self, name: str, day: date | None, *, past: bool = False) -> Organization | None:
        """The body of a name on a day; None when two bore it and the day does not tell them apart.

        With `past` (a source speaks of what was before the day) and none living, the last that had ended by then.
        """
        label = self._label(name)
        found = self.by_label.get(label) or self.by_label.get(label.removesuffix(" đảng")) or []
        if len(found) > 1 and day:
            living = [body for body in found if (not body.starts or body.starts <= day) and (not body.ends or day <= body.ends)]
            ended = sorted((body for body in found if body.ends and body.ends < day), key=lambda body: str(body.ends))
            found = living or (ended[-1:] if past else [])
        return found[0] if len(found) == 1 else None

    def kind(self, stem: list[str]) -> str | None:
        """The kind of a body that every province (district …) has, by its name less the territory."""
        for length in (0, 1, 2):
            less = stem[: len(stem) - length]
            if length == 0 or " ".join(stem[len(less) :]) in LEVELS:
                for words in (less, less[:-2] if less[-2:] == ["việt", "nam"] else less):
                    if found := self.kinds.get(" ".join(words)):
                        return found
        return None

    def role(self, office: str) -> str | None:
        return self.roles.get(key(office))

    def seats(self, role: str | None, organization: Organization | None) -> int | None:
        """1 for offices that are single by their nature; a territory's committee has one secretary."""
        if role == "bi-thu" and organization and " ".join(organization.name.casefold().split()[:2]) in PARTY_UNITS:
            return 1
        if role in _HEADS_OF_ONE:
            # A Vụ trưởng heads a Vụ; "Vụ trưởng Bộ Nội vụ" is one of many.
            return 1 if organization and organization.name.casefold().startswith(_HEADS_OF_ONE[role]) else None
        return self.role_seats.get(role or "")

    def post(self, office: str, organization_name: str | None, organization: Organization | None, day: date | None) -> Post | None:
        """The reference office of a title: by its whole title, else by its role in its body."""
        for title in (full_title(office, organization_name), f"{office} {organization_name or ''}"):
            label = self._label(title)
            found = self.posts_by_title.get(label) or self.posts_by_title.get(label.removesuffix(" đảng")) or []
            if organization and len(found) > 1:
                found = [post for post in found if post.organization and post.organization.iri == organization.iri]
            if len(found) == 1:
                return found[0]
        role = self.role(office)
        if role and organization and organization.reference:
            found = self.posts_by_role.get((organization.iri, role), [])
            if len(found) == 1:
                return found[0]
        return None

    def province_at_end(self, words: list[str], day: date | None) -> tuple[list[str], Place | None]:
        """The words before a province at the end of a name, and the province as it was on that day."""
        for length in (4, 3, 2, 1):
            tail = " ".join(words[-length:])
            before = words[-length - 1] if len(words) > length else ""
            if before in ("huyện", "xã", "phường", "quận", "trấn") or (tail == "hồ chí minh" and before not in ("phố", "ủy", "đoàn")):
                continue
            if len(words) > length and tail in self.places:
                found = self.place(tail, day)
                return (words[:-length], found) if found else (words, None)
        return words, None

    def place(self, name: str, day: date | None) -> Place | None:
        """The province of a name on a day; None when two bore it and no day says which."""
        found = self.places.get(key(name), [])
        if len(found) > 1:
            text = day.isoformat() if day else ""
            found = [p for p in found if text and (not p.starts or p.starts <= text) and (not p.ends or text <= p.ends)]
        return found[0] if len(found) == 1 else None
