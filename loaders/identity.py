"""Facts to entities: which person, body, office, document, event and place each fact is about.

Rules (design.md, "Who is who"):

- The same name in one source is one person. The same name in two sources is one person when both hold the same
  office of the same body within `COMPATIBLE_YEARS` (offices of mere membership do not count: a committee of two
  hundred can have two of one name), or when both carry the same curated `person_id`; else they are two.
- A body is a reference entity when a label of one says so (on that day, where two share a label); a body of a
  province when it names the province; else it belongs to its source alone and never merges with another's.
- A document is its number with its day; one named by number alone is the only document of that number, or stays
  local to its source.

IRIs are made of content alone: a readable slug, and for what has no stable id a short hash.
"""

import hashlib
import re
from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from itertools import pairwise

from loaders.facts import (
    AnyFact,
    ArticleFact,
    ChangeFact,
    DocumentFact,
    DocumentRelationFact,
    EventFact,
    HoldingFact,
    ParticipationFact,
)
from loaders.lexicon import LEVELS, PARTY_UNITS, Words
from loaders.reference import Organization, Place, Post, full_title, reference
from loaders.text import Folded, key, slug, tidy
from ontology.prefixes import BASE as REFERENCE

COMPATIBLE_YEARS = 20
# Two people of one name can both be members; a membership does not tell them apart.
_MEMBERSHIP = ("uy-vien", "thanh-vien", "dai-bieu", "thuong-truc-uy-vien")
# Bodies that exist once in the country by their very name.
_NATIONAL_HEADS = ("bộ", "tổng cục", "chính phủ", "quốc hội", "bộ chính trị", "ban bí thư")


def short_hash(*parts: str, length: int = 10) -> str:
    """A stable hash of some strings, for the end of an IRI."""
    return hashlib.sha256("\x1f".join(parts).encode("utf-8", "surrogatepass")).hexdigest()[:length]


@dataclass
class Person:
    iri: str
    name: str
    names: set[str] = field(default_factory=set)


@dataclass
class Document:
    iri: str
    number: str | None
    type: str
    issued: date | None
    local_to: str | None = None
    issuers: set[str] = field(default_factory=set)
    titles: set[str] = field(default_factory=set)
    terms: set[str] = field(default_factory=set)


Mention = tuple[str, str, str]
"""Source IRI, name key, person_id or ''."""
Held = dict[Mention, list[tuple[Post, date | None]]]
"""The offices that each mention holds, with some day of each."""


@dataclass
class Entities:
    """Every fact's entities. Look-ups take the fact's own words and its source."""

    base: str
    known_by: date | None = None
    sources: dict[str, str] = field(default_factory=dict)
    articles: dict[str, list[ArticleFact]] = field(default_factory=lambda: defaultdict(list))
    people: dict[Mention, Person] = field(default_factory=dict)
    posts: dict[tuple[str, str, str, str], Post] = field(default_factory=dict)
    organizations: dict[str, Organization] = field(default_factory=dict)
    documents: dict[tuple[str, str], dict[str, Document]] = field(default_factory=lambda: defaultdict(dict))
    """By source and number, then by the day that the source states."""
    places: dict[str, Place] = field(default_factory=dict)
    lifetimes: dict[str, tuple[date | None, date | None]] = field(default_factory=dict)
    """When a body began and ended, from change facts, by its IRI."""
    left_out: Counter[str] = field(default_factory=Counter)

    def lifetime(self, body: Organization) -> tuple[date | None, date | None]:
        """When a body began and ended, as the reference and the change facts know it."""
        starts, ends = self.lifetimes.get(body.iri, (None, None))
        return body.starts or starts, body.ends or ends

    def person(self, fact: HoldingFact | ParticipationFact) -> Person:
        assert fact.person
        return self.people[mention(self.sources[fact.article], fact.person, fact.person_id)]

    def document_of(self, fact: DocumentFact) -> Document:
        return self.documents[(self.sources[fact.article], document_name(fact))][str(fact.issued or "")]

    def document(self, source: str, number: str) -> Document | None:
        """The one document that a source means by a number; None when it names none of that number, or several."""
        found = {d.iri: d for d in self.documents.get((source, document_key(number)), {}).values()}
        return next(iter(found.values())) if len(found) == 1 else None

    def post(self, fact: HoldingFact) -> Post:
        return self.posts[_post_key(self, fact)]


def mention(source: str, name: str, person_id: str | None) -> Mention:
    return (source, key(name), person_id or "")


def _post_key(entities: Entities, fact: HoldingFact) -> tuple[str, str, str, str]:
    """Where two facts have this in common they speak of one office."""
    acting = "acting" if fact.status == "acting" else ""
    return (entities.sources[fact.article], key(fact.office), key(fact.organization or ""), f"{holding_day(fact) or ''}{acting}")


def holding_day(fact: HoldingFact) -> date | None:
    """Some day on which the office was held, to tell apart what shares a name at different times."""
    left = fact.ended or fact.ended_latest
    if fact.status == "former" and left:
        return left
    return fact.began or fact.on or fact.began_latest or fact.ended or fact.not_before or fact.not_after


def identify(facts: Iterable[AnyFact], base: str = REFERENCE, known_by: date | None = None) -> Entities:
    """Resolve every fact. The result does not depend on the order of the facts.

    With `known_by`, what the reference tables know of later days (that a body was to end) is not used.
    """
    return _Identifier(list(facts), Entities(base, known_by=known_by)).run()


class _Identifier:
    def __init__(self, facts: list[AnyFact], entities: Entities) -> None:
        self.facts = facts
        self.entities = entities
        self.reference = reference(entities.known_by)
        self.taken: set[str] = set()  # IRIs of people
        self.by_iri: dict[str, Document] = {}

    def run(self) -> Entities:
        self._sources()
        for fact in self.facts:
            if isinstance(fact, HoldingFact):
                self._post(fact)
        self._people()
        self._documents()
        self._lifetimes()
        return self.entities

    def _lifetimes(self) -> None:
        """A founding, merger, split or dissolution bounds the bodies that it names. Two claims leave the wider time."""
        begins, ends = {"founded", "merged", "split"}, {"merged", "split", "dissolved"}
        for fact in self.facts:
            if not isinstance(fact, ChangeFact) or not fact.on:
                continue
            source = self.entities.sources[fact.article]
            for name in fact.after if fact.change in begins else ():
                iri = self.organization(name, source, fact.on).iri
                first, last = self.entities.lifetimes.get(iri, (None, None))
                self.entities.lifetimes[iri] = (min(first or fact.on, fact.on), last)
            for name in fact.before if fact.change in ends else ():
                iri = self.organization(name, source, fact.on).iri
                first, last = self.entities.lifetimes.get(iri, (None, None))
                self.entities.lifetimes[iri] = (first, max(last or fact.on, fact.on))

    # ------------------------------------------------------------ sources

    def _sources(self) -> None:
        """One source for one text: by the hash of its text, else its address, else its name among the inputs."""
        named = {fact.article for fact in self.facts}
        stated: dict[str, list[ArticleFact]] = defaultdict(list)
        for fact in self.facts:
            if isinstance(fact, ArticleFact):
                stated[fact.article].append(fact)
        for article in sorted(named):
            about = sorted(stated.get(article, ()), key=lambda f: (f.sha256 or "", f.url or ""))
            shas = {f.sha256 for f in about if f.sha256}
            urls = {f.url for f in about if f.url}
            identity = min(shas) if shas else min(urls) if urls else article
            iri = f"{self.entities.base}source/{short_hash(identity, length=16)}"
            self.entities.sources[article] = iri
            self.entities.articles[iri] += about or [ArticleFact(article=article)]

    # ------------------------------------------------------------ bodies and offices

    def organization(self, name: str, source: str, day: date | None) -> Organization:
        """The body of a name, as the source and the day understand it."""
        found = self.reference.organization(name, day)
        if found is None:
            found = self._minted(name, source, day)
        return self.entities.organizations.setdefault(found.iri, found)

    def _minted(self, name: str, source: str, day: date | None) -> Organization:
        base = self.entities.base + "id/organization/"
        words = self.reference.lexicon.words(Folded(name))
        stem, place = self.reference.province_at_end(words.folded, day)
        text = tidy(words.phrase(0, len(words)))
        parent = self._parent(words, source, day)
        kind = self.reference.kind(stem)
        if place:
            self.entities.places.setdefault(place.iri, place)
            own = f"{slug(' '.join(stem))}-{place.iri.rsplit('/', 1)[1]}"
            return Organization(base + own, text, place=place.iri, parent=parent, kind=kind)
        if self._is_national(words.folded):
            # Without diacritics two names can be one (Cơ học, Cổ học).
            return Organization(f"{base}{slug(text)}-{short_hash(key(text), length=4)}", text, parent=parent, kind=kind)
        return Organization(f"{base}{slug(text)}-{short_hash(source, length=8)}", text, local_to=source, parent=parent, kind=kind)

    def _parent(self, words: Words, source: str, day: date | None) -> str | None:
        """The committee that a commission's own name ends with: Tỉnh ủy Hà Tĩnh of Ban Dân vận Tỉnh ủy Hà Tĩnh."""
        for i in range(1, len(words) - 1):
            if " ".join(words.folded[i : i + 2]) in PARTY_UNITS:
                return self.organization(words.phrase(i, len(words)), source, day).iri
        return None

    @staticmethod
    def _is_national(words: list[str]) -> bool:
        if words[-1:] and (words[-1] in LEVELS or " ".join(words[-2:]) in LEVELS | PARTY_UNITS):
            return False
        if words[:2] == ["ủy", "ban"] and "trung" not in words:
            return False  # every province has an Ủy ban Mặt trận Tổ quốc Việt Nam
        if words[:1] == ["bộ"]:
            return words[1:2] not in (["chỉ"], ["phận"], ["môn"], ["đội"]) and words[1:3] != ["tư", "lệnh"]
        return words[-2:] in (["việt", "nam"], ["trung", "ương"]) or " ".join(words) in _NATIONAL_HEADS

    def _post(self, fact: HoldingFact) -> None:
        post_key = _post_key(self.entities, fact)
        if post_key in self.entities.posts:
            return
        source, day = self.entities.sources[fact.article], holding_day(fact)
        organization = self.organization(fact.organization, source, day) if fact.organization else None
        post = self.reference.post(fact.office, fact.organization, organization, day)
        if post is None:
            post = self._minted_post(fact, organization, source)
        if post.organization:
            self.entities.organizations.setdefault(post.organization.iri, post.organization)
        if fact.status == "acting":
            post = Post(f"{self._own(post.iri)}/acting", f"Quyền {post.title}", post.organization, post.role, None)
        self.entities.posts[post_key] = post

    def _own(self, iri: str) -> str:
        """The IRI under our base of something derived from a reference entity."""
        return self.entities.base + iri.removeprefix(REFERENCE) if iri.startswith(REFERENCE) else iri

    def _minted_post(self, fact: HoldingFact, organization: Organization | None, source: str) -> Post:
        role = self.reference.role(fact.office)
        body = organization.iri.rsplit("/", 1)[1] if organization else short_hash(source, length=8)
        seats = self.reference.seats(role, organization)
        title = full_title(tidy(fact.office), organization.name if organization else None)
        return Post(f"{self.entities.base}id/office/{slug(fact.office)}--{body}", title, organization, role, seats)

    # ------------------------------------------------------------ people

    def _people(self) -> None:
        held: Held = defaultdict(list)
        written: dict[Mention, set[str]] = defaultdict(set)
        for fact in self.facts:
            if isinstance(fact, HoldingFact | ParticipationFact) and fact.person:
                who = mention(self.entities.sources[fact.article], fact.person, fact.person_id)
                written[who].add(tidy(fact.person))
                if isinstance(fact, HoldingFact) and fact.status != "proposed":
                    held[who].append((self.entities.post(fact), holding_day(fact)))
        by_name: dict[str, list[Mention]] = defaultdict(list)
        for who in sorted(written):
            by_name[who[1]].append(who)
        clusters = [cluster for mentions in by_name.values() for cluster in _clusters(mentions, held)]
        for cluster in _joined_by_register(clusters):
            self._person(cluster, held, written)

    def _person(self, cluster: list[Mention], held: Held, written: dict[Mention, set[str]]) -> None:
        names = Counter(name for who in cluster for name in written[who])
        name = min(names, key=lambda n: (-names[n], n))
        ids = sorted({who[2] for who in cluster if who[2]})
        if ids:
            iri = f"{self.entities.base}id/person/{ids[0]}"
        else:
            telling = {p.iri for who in cluster for p, _ in held.get(who, ()) if p.role and not p.role.startswith(_MEMBERSHIP)}
            anchors = sorted(telling) or sorted(who[0] for who in cluster)
            iri = f"{self.entities.base}id/person/{slug(name)}-{short_hash(key(name), anchors[0], length=8)}"
        # Two clusters can share their first office (membership does not join people): the sources tell them apart.
        if iri in self.taken:
            iri += "-" + short_hash(*sorted(who[0] for who in cluster), length=8)
        self.taken.add(iri)
        person = Person(iri, name, set(names))
        for who in cluster:
            self.entities.people[who] = person

    # ------------------------------------------------------------ documents

    def _documents(self) -> None:
        mentions: dict[str, list[DocumentFact]] = defaultdict(list)
        for fact in self.facts:
            if isinstance(fact, DocumentFact):
                mentions[document_name(fact)].append(fact)
        for number, facts in sorted(mentions.items()):
            days = sorted({fact.issued for fact in facts if fact.issued})
            for fact in facts:
                self._document(number, fact, days)
        for fact in self.facts:
            if isinstance(fact, DocumentRelationFact):
                for cited in (fact.subject, fact.object):
                    source = self.entities.sources[fact.article]
                    if self.entities.document(source, cited) is None:
                        self.entities.left_out["a relation of a document that its source does not describe"] += 1

    def _document(self, number: str, fact: DocumentFact, days: list[date]) -> None:
        source = self.entities.sources[fact.article]
        central = bool(fact.number and _CENTRAL_NUMBER.search(fact.number))
        territory = self._territory(fact)
        issued = fact.issued or (days[0] if len(days) == 1 and central and self._published_after(source, days[0]) else None)
        # Numbers that every province gives, and documents without one, are known only with their issuer's province.
        local = not fact.number or (not central and not territory) or (issued is None and (bool(days) or not central))
        iri = f"{self.entities.base}id/document/{slug(number.replace('ư', 'w'))}"
        iri += f"-{territory}" if territory and not central else ""
        iri += f"-{issued}" if issued else ""
        if local:
            iri += f"-{short_hash(source, length=8)}"
        document = self.by_iri.setdefault(iri, Document(iri, fact.number, fact.type, issued, source if local else None))
        if len(fact.type) > len(document.type):
            document.type = fact.type
        if fact.issuer:
            document.issuers.add(self.organization(fact.issuer, source, issued).iri)
        if fact.title:
            document.titles.add(fact.title)
        if fact.term:
            document.terms.add(fact.term)
        self.entities.documents[(source, number)][str(fact.issued or "")] = document

    def _territory(self, fact: DocumentFact) -> str | None:
        """The province that the issuer's name ends with, as the end of its IRI."""
        words = self.reference.lexicon.words(Folded(fact.issuer or "")).folded
        place = self.reference.province_at_end(words, fact.issued)[1]
        return place.iri.rsplit("/", 1)[1] if place else None

    def _published_after(self, source: str, day: date) -> bool:
        """Whether a source can speak of a document of a day: it was not published before."""
        days = [about.published for about in self.entities.articles[source] if about.published]
        return not days or min(days) >= day


# Numbers that one body in the country gives: of the Party's centre, the National Assembly, the Government.
_CENTRAL_NUMBER = re.compile(r"(?:[/-](?:TW|TƯ|T\.Ư|QH\d{1,2}|UBTVQH\d{0,2}|CP|TTg)|TWĐTN(?:-\w+)?|MTTW(?:-\w+)?|BDVTW(?:-\w+)?)$")


def document_name(fact: DocumentFact) -> str:
    """What a document goes by: its number, else its type with what is said of it."""
    return document_key(fact.number or f"{fact.type} {fact.title or fact.issuer or fact.term or ''}")


def document_key(number: str) -> str:
    """A number without case, spaces and look-alike letters."""
    return Folded("".join(number.split())).text.casefold()


def _clusters(mentions: list[Mention], held: Held) -> list[list[Mention]]:
    """Mentions of one name, grouped into people, whatever their order.

    What hangs together and carries at most one person_id is one person. Where two ids hang together, each id takes
    what is linked to it and to no other; the rest stays apart.
    """
    near = _near(mentions, held)
    clusters: list[list[Mention]] = []
    seen: set[Mention] = set()
    for who in mentions:
        if who in seen:
            continue
        component, stack = set(), [who]
        while stack:
            at = stack.pop()
            if at not in component:
                component.add(at)
                stack += near[at]
        seen |= component
        ids = sorted({other[2] for other in component if other[2]})
        clusters += [sorted(component)] if len(ids) < 2 else _split_by_id(component, ids, held)
    return clusters


def _near(mentions: list[Mention], held: Held) -> dict[Mention, list[Mention]]:
    """Enough links to tell what hangs together: along each source, each id, and each office in order of time."""
    rows: dict[tuple[str, str], list[tuple[date | None, Mention]]] = defaultdict(list)
    for who in mentions:
        rows["source", who[0]].append((None, who))
        if who[2]:
            rows["id", who[2]].append((None, who))
        for post, day in held.get(who, ()):
            if post.role and not post.role.startswith(_MEMBERSHIP):
                rows["office", post.iri.removesuffix("/acting")].append((day, who))
    near: dict[Mention, list[Mention]] = {who: [] for who in mentions}
    for row in rows.values():
        undated = [who for day, who in row if day is None]
        dated = sorted((day, who) for day, who in row if day is not None)
        pairs = [(undated[0], who) for who in undated[1:]] + [(undated[0], who) for _, who in dated if undated]
        pairs += [(one, other) for (day, one), (later, other) in pairwise(dated) if _compatible(day, later)]
        for one, other in pairs:
            near[one].append(other)
            near[other].append(one)
    return near


def _split_by_id(component: set[Mention], ids: list[str], held: Held) -> list[list[Mention]]:
    registered = sorted(who for who in component if who[2])
    whose: dict[str, list[Mention]] = {person_id: [] for person_id in ids}
    apart: list[list[Mention]] = []
    for who in sorted(component):
        of = {who[2]} if who[2] else {other[2] for other in registered if _linked(who, other, held)}
        if len(of) == 1:
            whose[of.pop()].append(who)
        else:
            apart.append([who])
    return [*whose.values(), *apart]


def _joined_by_register(clusters: list[list[Mention]]) -> list[list[Mention]]:
    """Clusters of one person_id are one person, whatever the names."""
    by_id: dict[str, list[Mention]] = {}
    out = []
    for cluster in clusters:
        ids = {who[2] for who in cluster if who[2]}
        if not ids:
            out.append(cluster)
            continue
        (person_id,) = ids
        if person_id not in by_id:
            by_id[person_id] = []
            out.append(by_id[person_id])
        by_id[person_id] += cluster
    return out


def _linked(one: Mention, other: Mention, held: Held) -> bool:
    """Whether two mentions of one name are of one person: one source, one id, or one office in compatible time."""
    if one[2] and other[2]:
        return one[2] == other[2]
    if one[0] == other[0]:
        return True
    for post, day in held.get(one, ()):
        if post.role is None or post.role.startswith(_MEMBERSHIP):
            continue
        for other_post, other_day in held.get(other, ()):
            same_office = other_post.iri.removesuffix("/acting") == post.iri.removesuffix("/acting")
            if same_office and _compatible(day, other_day):
                return True
    return False


def _compatible(one: date | None, other: date | None) -> bool:
    return one is None or other is None or abs(one.year - other.year) <= COMPATIBLE_YEARS


def places_of(facts: Iterable[AnyFact], entities: Entities) -> dict[tuple[str, str], Place]:
    """The places of events, by (article, event)."""
    known = reference(entities.known_by)
    found: dict[tuple[str, str], Place] = {}
    for fact in facts:
        if isinstance(fact, EventFact) and fact.place:
            place = known.place(fact.place, fact.start)
            if place is None:
                iri = f"{entities.base}id/place/{slug(fact.place)}-{short_hash(entities.sources[fact.article], length=8)}"
                place = Place(iri, tidy(fact.place), known=False)
            entities.places.setdefault(place.iri, place)
            key = (fact.article, fact.event)
            found[key] = min(place, found.get(key, place), key=lambda one: one.iri)  # whatever the order of the facts
    return found


def changed_bodies(fact: ChangeFact, entities: Entities) -> tuple[list[Organization], list[Organization]]:
    """The bodies before and after a change."""
    identifier = _Identifier([], entities)
    source = entities.sources[fact.article]
    return (
        [identifier.organization(name, source, fact.on) for name in fact.before],
        [identifier.organization(name, source, fact.on) for name in fact.after],
    )
