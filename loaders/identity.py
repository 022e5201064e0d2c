"""Facts to entities: which person, body, office, document, event and place each fact is about.

Rules (design.md, "Who is who"):

- The same name in one source is one person. The same name in two sources is one person when both hold the same
  office of the same body within `COMPATIBLE_YEARS` (offices of mere membership do not count: a committee of two
  hundred can have two of one name), or when both carry the same curated `person_id`; else they are two.
- A body is a reference entity when a label of one says so (on that day, where two share a label); a body of a
  province when it names the province; else it belongs to its source alone and never merges with another's.
- A document is its number with its day and, where every province gives such numbers, its issuer's province. One
  named by number alone is the document of that number that its source can mean: issued before the source was
  published, in the term or under the title that it names. Where several are left it stays local to its source, and
  says which it could be.

IRIs are made of content alone: a readable slug, and for what has no stable id a short hash.
"""

import hashlib
import re
from collections import Counter, defaultdict
from collections.abc import Hashable, Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from itertools import pairwise
from typing import TypeVar

from loaders.bounds import Bounds, agreed, lowest
from loaders.facts import (
    WEAK,
    AnyFact,
    ArticleFact,
    ChangeFact,
    DocumentFact,
    DocumentRelationFact,
    DocumentScopeFact,
    EventFact,
    Fact,
    Gender,
    HoldingFact,
    ParticipationFact,
    PersonFact,
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


def is_membership(role: str | None) -> bool:
    """Whether a role is one that many of a committee hold at once, so that it tells nobody from another."""
    return role is None or role == "" or role.startswith(_MEMBERSHIP)


def short_hash(*parts: str, length: int = 10) -> str:
    """A stable hash of some strings, for the end of an IRI."""
    return hashlib.sha256("\x1f".join(parts).encode("utf-8", "surrogatepass")).hexdigest()[:length]


@dataclass
class Person:
    iri: str
    name: str
    names: set[str] = field(default_factory=set)
    gender: Gender | None = None


@dataclass
class Document:
    iri: str
    number: str | None
    type: str
    issued: date | None
    local_to: str | None = None
    facts: list[DocumentFact] = field(default_factory=list)
    issuers: set[str] = field(default_factory=set)
    could_be: set[str] = field(default_factory=set)
    """Documents of its number, of which it is one, nobody knows which."""
    _typed: DocumentFact | None = None

    @property
    def titles(self) -> set[str]:
        return {fact.title for fact in self.facts if fact.title}

    @property
    def terms(self) -> set[str]:
        return {fact.term for fact in self.facts if fact.term}

    @property
    def issued_between(self) -> tuple[date | None, date | None]:
        """The days between which it was issued, where no source gives the day."""
        if self.issued:
            return None, None
        return agreed([fact.issued_earliest for fact in self.facts], [fact.issued_latest for fact in self.facts])

    def called(self, fact: DocumentFact) -> None:
        """Take in what a source calls it: the type of the surest, and of those the fullest."""
        self.facts.append(fact)
        if self._typed is None or _how_typed(fact) > _how_typed(self._typed):
            self._typed = fact
            self.type = fact.type


def _how_typed(fact: DocumentFact) -> tuple[bool, float, int, str]:
    return (fact.confidence >= WEAK, fact.confidence, len(fact.type), fact.type)


Mention = tuple[str, str, str]
"""Source IRI, name key, person_id or ''."""
Told = TypeVar("Told", ChangeFact, PersonFact)
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
    stood_in_for: dict[str, Post] = field(default_factory=dict)
    """The offices that acting ones stand in for, by IRI: nobody need be said to hold them."""
    posts: dict[tuple[str, str, str, str], Post] = field(default_factory=dict)
    organizations: dict[str, Organization] = field(default_factory=dict)
    documents: dict[tuple[str, str], dict[tuple[Hashable, ...], Document]] = field(default_factory=lambda: defaultdict(dict))
    """By source and number, then by what the source says to tell it from others of the number."""
    by_number: dict[str, dict[str, Document]] = field(default_factory=lambda: defaultdict(dict))
    """By number, then by IRI: those that are not local to a source."""
    places: dict[str, Place] = field(default_factory=dict)
    lifetimes: dict[str, Bounds] = field(default_factory=dict)
    """When a body began and ended, from change facts, by its IRI."""
    told_began: dict[str, list[ChangeFact]] = field(default_factory=lambda: defaultdict(list))
    """The changes of which a body came, by its IRI."""
    told_ended: dict[str, list[ChangeFact]] = field(default_factory=lambda: defaultdict(list))
    told_lives: dict[str, list[PersonFact]] = field(default_factory=lambda: defaultdict(list))
    """What is said of the lives of people, by IRI."""
    lives: dict[str, Bounds] = field(default_factory=dict)
    """Birth and death, by the person's IRI."""
    left_out: Counter[str] = field(default_factory=Counter)

    def lifetime(self, body: Organization) -> tuple[date | None, date | None]:
        """The first and the last day on which a body can have been, as the reference and the change facts know it."""
        told = self.lifetimes.get(body.iri, Bounds())
        ends = None if body.ends and self.known_by and body.ends > self.known_by else body.ends
        return body.starts or told.start_earliest, ends or told.end_latest

    def published(self, fact: Fact) -> date | None:
        """The day on which a fact's source first appeared; None where no source says."""
        days = [about.published for about in self.articles[self.sources[fact.article]] if about.published]
        return min(days, default=None)

    def known_from(self, fact: Fact) -> date | None:
        """The day from which on a fact could be known; None where nobody can say."""
        return known_from(self.articles[self.sources[fact.article]])

    def as_known(self, day: date, about: set[str]) -> "Entities":
        """The same entities, with what was published of the times of some by a day: who is who stays as it is known now."""

        def by_then(told: dict[str, list[Told]]) -> dict[str, list[Told]]:
            kept = {iri: [f for f in told.get(iri, ()) if (when := self.known_from(f)) and when <= day] for iri in about}
            return {iri: facts for iri, facts in kept.items() if facts}

        began, ended, lives = by_then(self.told_began), by_then(self.told_ended), by_then(self.told_lives)
        return replace(self, known_by=day, lifetimes=lifetimes(began, ended), lives={iri: life(facts) for iri, facts in lives.items()})

    def days_of_news(self, about: set[str]) -> set[date]:
        """The days on which something was published of the times of some bodies and people."""
        told = [fact for of in (self.told_began, self.told_ended, self.told_lives) for iri in about for fact in of.get(iri, ())]
        return {day for fact in told if (day := self.known_from(fact))}

    def person(self, fact: HoldingFact | ParticipationFact | PersonFact) -> Person:
        assert fact.person
        return self.people[mention(self.sources[fact.article], fact.person, fact.person_id)]

    def signer(self, fact: DocumentFact) -> Person | None:
        return self.people[mention(self.sources[fact.article], fact.signer, fact.signer_id)] if fact.signer else None

    def document_of(self, fact: DocumentFact) -> Document:
        return self.documents[(self.sources[fact.article], document_name(fact))][_said_of(fact)]

    def document(self, source: str, number: str, issued: date | None = None) -> Document | None:
        """The one document that a source means by a number (and a day); None when that is none, or several.

        What the source itself does not describe is looked for among the documents that others do.
        """
        key = document_key(number)
        for known in (self.documents.get((source, key), {}).values(), self.by_number.get(key, {}).values()):
            found = {d.iri: d for d in known if issued is None or d.issued == issued}
            if found:
                return next(iter(found.values())) if len(found) == 1 else None
        return None

    def post(self, fact: HoldingFact) -> Post:
        return self.posts[_post_key(self, fact)]


def known_from(about: Iterable[ArticleFact]) -> date | None:
    """The day by which a source was out: of its first publication, else that on which somebody looked it up."""
    told = list(about)
    return lowest([fact.published for fact in told]) or lowest([fact.accessed for fact in told])


def lifetimes(began: dict[str, list[ChangeFact]], ended: dict[str, list[ChangeFact]]) -> dict[str, Bounds]:
    """When bodies began and ended, by IRI. Two claims leave the wider time."""
    times = {}
    for iri in {**began, **ended}:
        of_start, of_end = began.get(iri, ()), ended.get(iri, ())
        starts = agreed([f.on or f.on_earliest for f in of_start], [f.on or f.on_latest for f in of_start])
        ends = agreed([f.on or f.on_earliest for f in of_end], [f.on or f.on_latest for f in of_end])
        times[iri] = Bounds(*starts, *ends)
    return times


def life(facts: list[PersonFact]) -> Bounds:
    """Birth and death as sources tell them; weak ones count where no other says anything."""
    firm = [fact for fact in facts if fact.confidence >= WEAK] or facts
    born = agreed([f.born or f.born_earliest for f in firm], [f.born or f.born_latest for f in firm])
    died = agreed([f.died or f.died_earliest for f in firm], [f.died or f.died_latest for f in firm])
    return Bounds(*born, *died)


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
    days = (fact.began, fact.on, fact.began_latest, fact.ended, fact.ended_earliest, fact.ended_latest, fact.began_earliest)
    return next((day for day in (*days, fact.not_before, fact.not_after) if day), None)


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
        """A founding, merger, split or dissolution bounds the bodies that it names, but for one that goes on through it."""
        begins, ends = {"founded", "merged", "split", "reorganized"}, {"merged", "absorbed", "split", "reorganized", "dissolved"}
        for fact in self.facts:
            if not isinstance(fact, ChangeFact):
                continue
            source, day = self.entities.sources[fact.article], change_day(fact)
            # "tách A thành A và B": A goes on, under the name that it had.
            after = [self.organization(name, source, day).iri for name in fact.after if key(name) not in map(key, fact.before)]
            before = [
                self.organization(name, source, day_before_change(fact)).iri
                for name in fact.before
                if key(name) not in map(key, fact.after)
            ]
            for iri in after if fact.change in begins else ():
                self.entities.told_began[iri].append(fact)
            for iri in before if fact.change in ends else ():
                self.entities.told_ended[iri].append(fact)
        self.entities.lifetimes = lifetimes(self.entities.told_began, self.entities.told_ended)

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

    def organization(self, name: str, source: str, day: date | None, *, past: bool = False) -> Organization:
        """The body of a name, as the source and the day understand it; with `past`, perhaps one that had ended by then."""
        found = self.reference.organization(name, day, past=past)
        if found is None:
            found = self._minted(name, source, day)
        return self.entities.organizations.setdefault(found.iri, found)

    def _minted(self, name: str, source: str, day: date | None) -> Organization:
        base = self.entities.base + "id/organization/"
        words = self.reference.lexicon.words(name)
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
        past = fact.status == "former"
        organization = self.organization(fact.organization, source, day, past=past) if fact.organization else None
        post = self.reference.post(fact.office, fact.organization, organization, day)
        if post is None:
            post = self._minted_post(fact, organization, source)
        if post.organization:
            self.entities.organizations.setdefault(post.organization.iri, post.organization)
        if fact.status == "acting":
            own = f"{self._own(post.iri)}/acting"
            english = f"Acting {post.title_en}" if post.title_en else None
            self.entities.stood_in_for.setdefault(post.iri, post)
            post = Post(own, f"Quyền {post.title}", post.organization, post.role, None, stands_in_for=post.iri, title_en=english)
        self.entities.posts[post_key] = post

    def _own(self, iri: str) -> str:
        """The IRI under our base of something derived from a reference entity."""
        return self.entities.base + iri.removeprefix(REFERENCE) if iri.startswith(REFERENCE) else iri

    def _minted_post(self, fact: HoldingFact, organization: Organization | None, source: str) -> Post:
        role = self.reference.role(fact.office)
        body = organization.iri.rsplit("/", 1)[1] if organization else short_hash(source, length=8)
        seats = self.reference.seats(role, organization)
        title = full_title(tidy(fact.office), organization.name if organization else None)
        english = (
            f"{self.reference.role_titles_en[role]}, {organization.name_en}" if role and organization and organization.name_en else None
        )
        iri = f"{self.entities.base}id/office/{slug(fact.office)}--{body}"
        return Post(iri, title, organization, role, seats, title_en=english)

    # ------------------------------------------------------------ people

    def _people(self) -> None:
        held: Held = defaultdict(list)
        written: dict[Mention, set[str]] = defaultdict(set)
        for fact in self.facts:
            if isinstance(fact, DocumentFact) and fact.signer:
                written[mention(self.entities.sources[fact.article], fact.signer, fact.signer_id)].add(tidy(fact.signer))
            if isinstance(fact, HoldingFact | ParticipationFact | PersonFact) and fact.person:
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
        self._lives()

    def _lives(self) -> None:
        """What sources say of people beside their offices. Where they contradict each other on a day, both bound it."""
        said = self.entities.told_lives
        of: dict[str, Person] = {}
        for fact in self.facts:
            if isinstance(fact, PersonFact):
                person = self.entities.person(fact)
                said[person.iri].append(fact)
                of[person.iri] = person
        for iri, facts in said.items():
            person = of[iri]
            person.names |= {tidy(name) for fact in facts for name in fact.other_names}
            genders = {fact.gender for fact in facts if fact.gender}
            if len(genders) == 1:
                person.gender = genders.pop()
            elif genders:
                self.entities.left_out["the gender of a person of whom sources say both"] += 1
            self.entities.lives[iri] = life(facts)

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
            told: dict[bool, list[DocumentFact]] = {True: [], False: []}
            for fact in facts:
                if fact.issued:
                    self._document(number, fact, self._own_document(number, fact, fact.issued))
                else:
                    told[bool(_time_of(fact))].append(fact)
            # What tells the time tells documents apart; the rest then means one of them. Each step decides by the words of
            # the steps before it, so that no mention depends on one that was looked at earlier.
            for undated in (told[True], told[False]):
                known = list(self.entities.by_number[number].values())
                meant = [(fact, self._meant(number, fact, known)) for fact in undated]
                for fact, document in self._unequivocal(number, meant):
                    self._document(number, fact, document)
        for fact in self.facts:
            if isinstance(fact, DocumentRelationFact | DocumentScopeFact):
                for cited, issued in cited_documents(fact):
                    if self.entities.document(self.entities.sources[fact.article], cited, issued) is None:
                        self.entities.left_out["a relation of a document that its source does not describe"] += 1

    def _unequivocal(self, number: str, meant: list[tuple[DocumentFact, Document]]) -> Iterator[tuple[DocumentFact, Document]]:
        """Two terms are not of one document: where nothing else tells which it is of, neither mention is of it for sure."""
        terms: dict[str, set[str]] = defaultdict(set)
        for fact, document in meant:
            if fact.term and document.issued and not document.terms:
                terms[document.iri].add(key(fact.term))
        for fact, document in meant:
            if fact.term and len(terms[document.iri]) > 1:
                apart = self._own_document(number, fact, None, apart=True)
                apart.could_be.add(document.iri)
                self.entities.left_out["which of several documents of one number a source means"] += 1
                yield fact, apart
            else:
                yield fact, document

    def _document(self, number: str, fact: DocumentFact, document: Document) -> None:
        source = self.entities.sources[fact.article]
        document.called(fact)
        if fact.issuer:
            document.issuers.add(self.organization(fact.issuer, source, document.issued or fact.issued_latest).iri)
        self.entities.documents[(source, number)][_said_of(fact)] = document

    def _own_document(self, number: str, fact: DocumentFact, issued: date | None, *, apart: bool = False) -> Document:
        """The document of a number and a day; `apart`, or where others give such numbers too, one of this source alone."""
        source = self.entities.sources[fact.article]
        central, territory = self._is_central(fact), self._territory(fact)
        # Numbers that every province gives, and documents without one, are known only with their issuer's province.
        local = apart or not (central or territory) or (issued is None and not central)
        iri = f"{self.entities.base}id/document/{slug(number.replace('ư', 'w'))}"
        iri += f"-{territory}" if territory and not central else ""
        time = str(issued) if issued else _time_of(fact)
        iri += f"-{time}" if time else ""
        if local:
            iri += f"-{short_hash(source, length=8)}"
        document = self.by_iri.setdefault(iri, Document(iri, fact.number, fact.type, issued, source if local else None))
        if not local:
            self.entities.by_number[number][iri] = document
        return document

    def _meant(self, number: str, fact: DocumentFact, dated: list[Document]) -> Document:
        """Which document a source means that gives no day: the one of that number that it can mean, else one apart."""
        source = self.entities.sources[fact.article]
        own = {d.iri: d for said, d in self.entities.documents[(source, number)].items() if said[0]}  # it gives their day
        if not own and not self._is_central(fact):
            territory = self._territory(fact)
            dated = [d for d in dated if territory and f"-{territory}-" in d.iri]
        if not own and not dated:
            return self._own_document(number, fact, None)
        fitting = [d for d in own.values() if self._can_mean(fact, source, d)]
        fitting = fitting or [d for d in dated if d.iri not in own and self._can_mean(fact, source, d)]
        if fact.term:
            fitting = [d for d in fitting if key(fact.term) in {key(term) for term in d.terms}] or fitting
        if fact.title:
            fitting = [d for d in fitting if key(fact.title) in {key(title) for title in d.titles}] or fitting
        if fact.issuer:
            fitting = [d for d in fitting if self.organization(fact.issuer, source, d.issued).iri in d.issuers] or fitting
        if len(fitting) == 1:
            return fitting[0]
        apart = self._own_document(number, fact, None, apart=True)
        apart.could_be |= {d.iri for d in fitting}
        if fitting:
            self.entities.left_out["which of several documents of one number a source means"] += 1
        return apart

    def _can_mean(self, fact: DocumentFact, source: str, document: Document) -> bool:
        """Whether the day and the term of a document allow that a source means it."""
        earliest, latest = (document.issued, document.issued) if document.issued else document.issued_between
        if earliest and not self._published_after(source, earliest):
            return False
        if (fact.issued_earliest and latest and latest < fact.issued_earliest) or (
            fact.issued_latest and earliest and earliest > fact.issued_latest
        ):
            return False
        return not (fact.term and document.terms) or key(fact.term) in {key(term) for term in document.terms}

    def _is_central(self, fact: DocumentFact) -> bool:
        """Whether no other body in the country gives the document's number."""
        if fact.number and _CENTRAL_NUMBER.search(fact.number):
            return True
        body = self.reference.organization(fact.issuer, fact.issued) if fact.issuer else None
        return bool(body and not body.place and (fact.number or fact.issued))

    def _territory(self, fact: DocumentFact) -> str | None:
        """The province that the issuer's name ends with, as the end of its IRI."""
        words = self.reference.lexicon.words(fact.issuer or "").folded
        place = self.reference.province_at_end(words, fact.issued)[1]
        return place.iri.rsplit("/", 1)[1] if place else None

    def _published_after(self, source: str, day: date) -> bool:
        """Whether a source can speak of a document of a day: it was not published before."""
        days = [about.published for about in self.entities.articles[source] if about.published]
        return not days or min(days) >= day


# Numbers that one body in the country gives: of the Party's centre, the National Assembly, the Government.
_CENTRAL_NUMBER = re.compile(
    r"(?:[/-](?:TW|TƯ|T\.Ư|QH\d{1,2}|UBTVQH\d{0,2}|CP|TTg)|TWĐTN(?:-\w+)?|MTTW(?:-\w+)?|BDVTW(?:-\w+)?)$", re.IGNORECASE
)


def _said_of(fact: DocumentFact) -> tuple[Hashable, ...]:
    return (fact.issued, fact.term, fact.title, fact.issued_earliest, fact.issued_latest, key(fact.issuer or ""))


def _time_of(fact: DocumentFact) -> str:
    """The term, else the year, in which a document was issued whose day is not known, where its number leaves it open."""
    if fact.term:
        return slug(fact.term)
    first, last = fact.issued_earliest, fact.issued_latest
    year = str(first.year) if first and last and first.year == last.year else ""
    return "" if f"/{year}/" in (fact.number or "") else year


def cited_documents(fact: DocumentRelationFact | DocumentScopeFact) -> list[tuple[str, date | None]]:
    """The documents that a fact names, each by number and, where it gives one, day."""
    if isinstance(fact, DocumentScopeFact):
        return [(fact.document, fact.issued)]
    return [(fact.subject, fact.subject_issued), (fact.object, fact.object_issued)]


def document_name(fact: DocumentFact) -> str:
    """What a document goes by: its number, else its type with what is said of it."""
    return document_key(fact.number or f"{fact.type} {fact.title or fact.issuer or fact.term or ''}")


def document_key(number: str) -> str:
    """A number without case, spaces and look-alike letters; TƯ and T.Ư are TW."""
    return re.sub(r"t\.?ư", "tw", Folded("".join(number.split())).text.casefold())


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


def change_day(fact: ChangeFact) -> date | None:
    """A day on which what came of a change was there, or the first on which it can have been."""
    return fact.on or fact.on_latest or fact.on_earliest


def day_before_change(fact: ChangeFact) -> date | None:
    """A day on which what a change ended was still there."""
    first = fact.on or fact.on_earliest
    return first - timedelta(days=1) if first else None


def changed_bodies(fact: ChangeFact, entities: Entities) -> tuple[list[Organization], list[Organization]]:
    """The bodies before and after a change."""
    identifier = _Identifier([], entities)
    source = entities.sources[fact.article]
    return (
        [identifier.organization(name, source, day_before_change(fact)) for name in fact.before],
        [identifier.organization(name, source, change_day(fact)) for name in fact.after],
    )


def named_body(name: str, fact: Fact, entities: Entities, when: date | None) -> Organization:
    """The body that a fact names beside its main entities."""
    return _Identifier([], entities).organization(name, entities.sources[fact.article], when)
