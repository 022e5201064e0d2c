"""One article to facts, each with the exact passage that says it.

What is read with too little certainty is left out and counted by reason; nothing is guessed. A day is that of the
sentence, where it sets out from one; else the event's, where the article dates one; else the publication day (unless the
sentence speaks of another year); else none, with a bound (`not_before`) from the latest document that the body cites as
issued. What a sentence leaves open (a given name, a pronoun, "Chủ tịch Hội", the province of "Tỉnh ủy") is completed by
`loaders.context` from the rest of the article, or stays open.
"""

import gc
import hashlib
import os
import pickle
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from functools import cache
from typing import Any

import msgspec

from graph.processes import shared
from loaders import careers
from loaders.across_sentences import tie_across
from loaders.beside import placed
from loaders.changes import BodyChange, ChangeReader
from loaders.context import Context
from loaders.day_told import (
    day_of_an_office,
    day_of_the_story,
    days_of_other_years,
    done_in_another_year,
    in_force_since,
    is_of_another_year,
    own_day,
    published_on,
    since_when,
    told_later,
    year_before,
    year_told,
    year_within,
)
from loaders.documents import DocumentReader, Mention, merged
from loaders.events import Event, EventReader
from loaders.facts import (
    AnyFact,
    ArticleFact,
    ChangeFact,
    DocumentFact,
    DocumentRelationFact,
    EventFact,
    Evidence,
    HoldingFact,
    ParticipationFact,
    PersonFact,
)
from loaders.holdings import read
from loaders.lexicon import Lexicon, Text, lexicon
from loaders.lives import called_late, lives, mourned
from loaders.office_words import AGAIN, THEN_BESIDE
from loaders.open_bodies import CONFIDENCE as OPEN
from loaders.open_bodies import as_told, without_the_settled
from loaders.participations import RollCall, by_title
from loaders.periods import (
    Period,
    beside_the_name,
    held_until_chosen,
    held_until_now,
    left_in_a_year,
    over_by,
    perhaps_over_by,
    told_of,
)
from loaders.problems import Problem
from loaders.sentence import Holding, Reading
from loaders.sources import Article, Item, PassedOver
from loaders.text import key
from loaders.titles import Chunk, Grammar, Title, sentences
from loaders.words import is_a_label
from loaders.zones import Kind, Page, read_page, without_credit

_ACT = re.compile(r"(?<!\w)(?:bầu|cử|hiệp thương|chỉ định|suy tôn|suy cử|tín nhiệm|thôi giữ|miễn nhiệm)(?!\w)")
# A "Phó Chủ nhiệm Ủy ban" is of none of these.
_LED_BY_A_CHAIR = re.compile(r"Ủy ban (?:nhân dân|kháng chiến|hành chính|(?:trung ương )?mặt trận)", re.IGNORECASE)
_BESIDE = 120
"""Characters around a change of bodies in which the document that decides it may stand."""
_LONGEST_PASSAGE = 4_000
"""Characters of a passage that are quoted, the last of them: a list of some hundred and sixty names. Without a bound, the quotes of a list
would grow with its square."""
_WORTH_SHARING = 16
"""Articles from which on it pays to read them by several processes."""
_MOST_READERS = 16
"""Processes: to take a fact from another is some thirtieth of the work of reading it."""
_HELD, _HELD_CHARACTERS = 512, 8_000_000
"""Items of a stream, and characters of articles, that are held while they are read."""
BAR = 0.74
"""Facts read with less confidence are left out."""


@dataclass
class Extraction:
    """The facts of one article, and what was seen but left out, by reason."""

    facts: list[AnyFact] = field(default_factory=list)
    left_out: Counter[str] = field(default_factory=Counter)
    story: int | None = None
    """A hash of the words of the body, the same for a mirror or a repost; None for a text too short to tell."""


class Reposts:
    """Makes one source of articles that tell the same story in the same words.

    The first is kept. Of each later one only the address is, as a further fact of the first.
    """

    def __init__(self) -> None:
        self._first: dict[int, tuple[str, str | None]] = {}

    def of(self, extraction: Extraction) -> Extraction:
        """The extraction itself, or, of a repost, what it adds to the first."""
        about = extraction.facts[0]
        assert isinstance(about, ArticleFact)
        if extraction.story is None:
            return extraction
        first = self._first.setdefault(extraction.story, (about.article, about.sha256))
        if first[0] == about.article:
            return extraction
        again = ArticleFact(article=first[0], url=about.url, publisher=about.publisher, published=about.published, sha256=first[1])
        return Extraction([again] if about.url else [], Counter({"an article that another repeats word for word": 1}))


@dataclass(frozen=True, slots=True)
class Settled:
    """What the article makes of a name and a title tied together: whose office, in which body, and how surely (0 to 1)."""

    title: Title
    body: str
    """As far as the article gives it; '' where the office is told without one, and of no body that it names."""
    person: str
    confidence: float


def settled(reading: Reading, holding: Holding, context: Context) -> Settled | str:
    """The holding with its body and person as the article gives them, or the reason why it is left out."""
    title, sure = holding.title, holding.confidence
    if context.abroad.has(holding, reading):
        return "an office of another country that does not name it"
    if title.body is None:
        of = context.body_for(holding, reading)
        if of is None:
            return _left_open(title, reading, holding, context) or "an office of no stated body"
        title, sure = replace(title, body=of[0]), sure * of[1]
    assert title.body
    if title.body.wants_province and (province := context.province_of(holding.name)):
        title = replace(title, body=replace(title.body, text=f"{title.body.text} {province}", place=province))
    assert title.body
    title = replace(title, body=placed(title.body, holding, reading.offices_of(holding.name), reading.text))
    assert title.body
    if title.body.wants_province and (province := context.province_of_the_person(holding, reading)):
        title = replace(title, body=replace(title.body, text=f"{title.body.text} {province}", place=province))
    assert title.body
    elected_into = holding.how == "member by taking part" and not title.body.complete
    body = None if elected_into else context.completed(title.body, reading.start, title.start)
    if context.letterhead and not title.body.complete and (own := context.of_an_act(title.body)):
        body = own  # "Ủy viên Ban Thường vụ" on a page of an association: its own, whichever others it names
    opens_its_line = title.start == reading.start and is_a_label(reading.text, title.end)  # "Ủy viên Ban Thường vụ: Bà A"
    if (
        body is None
        and (
            opens_its_line
            or context.letterhead
            or holding.how.startswith("names in the lines")
            or _ACT.search(reading.text.low, max(reading.start, title.start - _LONGEST_PASSAGE), title.start)
        )
        and not reading.text.low.startswith(" mới", title.end)
    ):
        body, sure = context.of_an_act(title.body), sure * 0.92
    if body is None and title.body.text.casefold() == "đảng đoàn":
        body = context.party_group_beside(holding, reading)
    if body is None or (not title.body.complete and "chủ nhiệm" in title.role.casefold() and _LED_BY_A_CHAIR.match(body)):
        return _left_open(title, reading, holding, context) or "a body that the article does not name in full"
    if not title.body.complete:
        context.note(holding, body)
    person = context.person(holding.name, reading)
    if person is None:
        if context.is_a_place(holding.name, reading):
            return "a name that is a place's in the article"
        return "a person of whom only a part of the name stands there"
    confidence = sure * (0.95 if title.body.guessed else 1)
    if confidence < BAR:
        return "an office read with too little certainty"
    return Settled(title, body, person, confidence)


def _left_open(title: Title, reading: Reading, holding: Holding, context: Context) -> Settled | None:
    """The holding of an office whose body stays open, where the words alone say enough."""
    told = as_told(title, holding, reading)
    person = context.person(holding.name, reading) if told is not None else None
    if told is None or person is None or holding.confidence < BAR:
        return None
    return Settled(title, told, person, OPEN)


def extract(article: Article) -> Extraction:
    """Read one article."""
    return reader().read(article)


def extract_all(articles: Sequence[Article]) -> Iterator[Extraction]:
    """Read articles, in order, by as many processes as there are processors to spare."""
    reader()  # made before the processes part, so that each has it
    here = os.getpid()

    def work(number: int) -> Any:
        found = extract(articles[number])
        return found if os.getpid() == here else pickle.dumps(found)

    for found in shared(work, len(articles), None if len(articles) >= _WORTH_SHARING else 1, most=_MOST_READERS):
        yield pickle.loads(found) if isinstance(found, bytes) else found


def extract_stream(items: Iterable[Item]) -> Iterator[Extraction | AnyFact | Problem | PassedOver]:
    """What `loaders.sources.stream` gives, in order, each article read. Some hundreds of articles, or 8 MB of text, are held at a time."""
    for few in _some_at_a_time(items):
        extractions = extract_all([item for item in few if isinstance(item, Article)])
        for item in few:
            yield next(extractions) if isinstance(item, Article) else item


def _some_at_a_time(items: Iterable[Item]) -> Iterator[list[Item]]:
    """One, then more and more, so that the first facts come at once; what was read before an error comes before it."""
    few: list[Item] = []
    size, most = 0, 1
    try:
        for item in items:
            few.append(item)
            size += len(item.text) if isinstance(item, Article) else 0
            if len(few) == most or size >= _HELD_CHARACTERS:
                yield few
                few, size, most = [], 0, min(_HELD, most * 16)
    except Exception:
        yield few
        raise
    yield few


@cache
def reader() -> "Reader":
    """The reader over the bundled lexicon."""
    made = Reader(lexicon())
    gc.freeze()  # the lexicon stays; without this every collection walks it again
    return made


class Reader:
    def __init__(self, words: Lexicon) -> None:
        self.lexicon = words
        self.grammar = Grammar()
        self.documents = DocumentReader(self.grammar)
        self.events = EventReader(self.grammar)
        self.changes = ChangeReader(self.grammar)

    def read(self, article: Article) -> Extraction:
        text = self.lexicon.text(article.text)
        page = read_page(text)
        published = published_on(article, page)
        spans = self.sentence_spans(text, page)

        out = Extraction(story=_story(text, page))
        cite = _Citer(article, text)
        out.facts.append(
            ArticleFact(
                article=article.id,
                title=article.title or page.title,
                published=published,
                accessed=article.accessed,
                publisher=article.publisher,
                author=page.author,
                source=page.source,
                url=article.url,
                place=article.place,
                genre=article.genre,
                sha256=article.sha256,
            )
        )
        mentions = self._mentions(text, spans)
        documents = merged(mentions + [m for _, start, end in spans for m in self.documents.unnumbered(text, start, end)])
        body = [(start, end) for kind, start, end in spans if kind is Kind.BODY]
        told_below = [(start, end) for kind, start, end in spans if kind is not Kind.HEADLINE]  # captions too
        events = self.events.events(text, body, published) or self.events.events(text, told_below, published)
        event = events[0] if events and not events[0].planned else None
        on = day_of_the_story(text, body, event, published)
        bound = None if on else max((whole.issued for whole, _ in documents if whole.issued), default=None)

        out.left_out.update(["a correction of an earlier article"] * _corrections(text, page))
        readings, buried = self.readings(text, spans)
        context = Context(self.grammar, text, article, page, [reading for _, reading in readings])
        self._offices(out, cite, readings, context, (text, body, on), bound, published)
        told_lives = list(self._lives(cite, readings, context, published))
        dead = {key(life.person) for life in told_lives if life.person and life.died} | {
            key(name) for reading, one in buried if (name := context.person(one, reading))
        }
        out.facts = [_ended(fact, dead) for fact in out.facts]
        over = [fact for _, reading in readings for fact in self._over_with_death(cite, reading, context, dead, bound, published)]
        out.left_out -= Counter({"whether nguyên goes on to this title": len(over)})
        out.facts += [*over, *told_lives]
        changes, unclear = self.changes.changes(text, body, published)
        out.left_out.update(unclear)
        told_changes, short = self._changes(cite, changes, context, mentions)
        out.facts += told_changes
        out.left_out.update(short)
        for whole, parts in documents:
            out.facts.append(self._document(cite, whole, parts))
        for relation in self.documents.relations(text, sorted(mentions, key=lambda m: m.start)):
            out.facts.append(
                DocumentRelationFact(
                    article=article.id,
                    subject=relation.subject,
                    relation=relation.relation,  # type: ignore[arg-type]
                    object=relation.object,
                    evidence=cite(relation.start, relation.end),
                    confidence=0.85,
                )
            )
        taking_part = list(self._participations(cite, article, readings, context))
        if taking_part and not event:
            # Whoever chairs or attends does so at something; whoever is quoted may speak anywhere.
            passage = next((span for fact, span in taking_part if fact.role != "speaker"), None)
            event = self.events.named(text, body) or (self.events.unnamed(text, body, published, passage) if passage else None)
            events = [event, *events] if event else events
        for number, reported in enumerate(events, start=1):
            whole_event = self.events.detailed(text, reported, told_below, mentions) if number == 1 else reported
            out.facts.append(self._event(cite, article, whole_event, number, context))
        out.facts += [fact for fact, _ in taking_part] if event else []
        return out

    def readings(
        self, text: Text, spans: Sequence[tuple[Kind, int, int]]
    ) -> tuple[list[tuple[Kind, Reading]], list[tuple[Reading, Chunk]]]:
        """What the sentences that may name somebody tell, alone and together; and the names of those whose death they tell, each with its sentence."""
        readings = [
            (kind, read(self.grammar, text, start, end))
            for kind, start, end in spans
            if text.names_somebody(start, end) or _is_a_step(text, start, end)
        ]
        buried = [(reading, one) for _, reading in readings for one in mourned(reading)]
        tie_across([reading for _, reading in readings], [one for _, one in buried])
        return readings, buried + [(reading, one) for _, reading in readings for one in called_late(reading)]

    def _over_with_death(
        self, cite: "_Citer", reading: Reading, context: Context, dead: set[str], bound: date | None, published: date | None
    ) -> Iterator[HoldingFact]:
        """Offices after one with "nguyên" of somebody who is dead by the article: all are over."""
        for holding in reading.doubtful if dead else ():
            fact = self._holding(cite, reading, holding, context, None, bound, published)
            if isinstance(fact, HoldingFact) and key(fact.person) in dead:
                yield fact

    def _mentions(self, text: Text, spans: list[tuple[Kind, int, int]]) -> list[Mention]:
        """What names a document by its number, in full or as it was named before."""
        mentions = self.documents.in_full([m for _, start, end in spans for m in self.documents.mentions(text, start, end)])
        if mentions:
            mentions += [m for _, start, end in spans for m in self.documents.bare(text, start, end, mentions)]
        return mentions

    def sentence_spans(self, text: Text, page: Page) -> list[tuple[Kind, int, int]]:
        """The sentences of headline and body. A headline that the page repeats is read once."""
        out = []
        seen: set[str] = set()
        for zone in page.of(Kind.HEADLINE, Kind.BODY, Kind.CAPTION):
            if text.low.startswith(_CORRECTS, zone.start):
                continue  # "Đính chính: … chúng tôi viết ông A là …": what it denies stands beside what it says
            end = without_credit(text.text, zone.start, zone.end)
            line = text.low[zone.start : end].strip()
            if line in seen and len(line) > 20:
                continue
            seen.add(line)
            out += [(zone.kind, first, last) for first, last in sentences(text, zone.start, end)]
        return out

    def _offices(
        self,
        out: Extraction,
        cite: "_Citer",
        readings: Sequence[tuple[Kind, Reading]],
        context: Context,
        story: tuple[Text, list[tuple[int, int]], date | None],
        bound: date | None,
        published: date | None,
    ) -> None:
        """Put the offices of the sentences into `out`, and the counts of what was left out of them.

        `story`: the text, the spans of its body, and the day of what it tells.
        """
        text, body, on = story
        other_days = days_of_other_years(text, body, on) if on else []
        told_of_a_year: dict[int, date] = {}  # of facts without a day: the year of their sentence
        open_steps: list[AnyFact] = []
        told_of_later: list[HoldingFact] = []
        for _, reading in readings:
            out.left_out.update(reading.left_out)
            own = own_day(reading, published)
            for holding in reading.holdings:
                day = own or day_of_an_office(other_days, reading, holding, on)
                fact = self._holding(cite, reading, holding, context, day, bound, published)
                if isinstance(fact, str):
                    out.left_out[fact] += 1
                    continue
                if own or day != on:
                    fact = _over_beside_a_day(reading, holding, fact, published)
                if told_later(reading, holding, fact.status == "current"):
                    told_of_later.append(fact)
                life = _goes_on_with_a_life(reading, holding, fact, on)
                if life and on and (year := year_before(reading) or year_within(reading, holding.title.start)) and year < on.year:
                    fact = msgspec.structs.replace(fact, on=None)
                    told_of_a_year[id(fact)] = date(year, 1, 1)
                    open_steps.append(fact)
                out.facts.append(fact)
                if fact.on is None and (year := year_told(reading)):
                    told_of_a_year[id(fact)] = date(year, 1, 1)
        told = _long_over(out.facts, told_of_a_year, on or published or _NO_PAGE_BEFORE)
        now = {key(fact.person) for fact in told if isinstance(fact, HoldingFact) and fact.status == "current" and fact.on}
        # "Về sau ông giữ chức …": whether somebody still does who has another office now, nobody tells.
        open_steps += [fact for fact in told_of_later if key(fact.person) in now]
        followed, unknown = _without_open_steps(_followed_by_another(told, told_of_a_year), open_steps)
        out.facts, several = without_the_settled(followed)
        out.left_out += several
        out.left_out += unknown
        _leave_proposals_with_an_outcome(out)

    def _holding(
        self,
        cite: "_Citer",
        reading: Reading,
        holding: Holding,
        context: Context,
        on: date | None,
        bound: date | None,
        published: date | None,
    ) -> HoldingFact | str:
        """The fact of a holding, or the reason why there is none."""
        whole = settled(reading, holding, context)
        if isinstance(whole, str):
            return whole
        title = whole.title
        text = reading.text
        period = holding.period or told_of(text, reading.chunks, holding.title.start, published)
        if period is None and holding.name.kind == "N":
            period = beside_the_name(text, holding.name.end, holding.title, published)
        if holding.period and published and holding.period.after(published):
            period, title = None, replace(title, status="current") if holding.period.began[0] <= published else title
        if title.status == "proposed" and _then_elected(text, title, reading, whole.person):
            title = replace(title, status="current")
        if title.status == "current" and held_until_chosen(text, title, reading.start):
            title, on = replace(title, status="former"), None
        first = min(holding.name.start, title.start)
        last = max(holding.name.end, title.end)
        if period:
            first, last = min(first, period.start), max(last, period.end)
            long_ago = on is not None and period.began[0].year < on.year and on - period.began[0] > _NEWS
            if period.ended or (on and (on < period.began[0] or (long_ago and not period.goes_on))):
                on = None  # a day of a life, and not of the article's event
            if period.ended and title.status == "current":
                title = replace(title, status="former")
        elif is_of_another_year(reading, on) or (on and done_in_another_year(text, last, reading.end, on)):
            still = held_until_now(text, title)
            if holding.name.kind == "H" and title.status == "current" and not still and not text.low.startswith("từ ", reading.start):
                if (year := year_told(reading)) is None:
                    return _NOT_TOLD
                # "Đến tháng 4/2016, ông làm …": whether he still does, the rest of the article may tell.
                period = Period((date(year, 1, 1), date(year, 12, 31)), None, first, last, within=True)
            on = on if still else None
        if on and title.status == "current" and not holding.entry and over_by(text, title, on, reading.start, holding.name.end):
            title, on = replace(title, status="former"), None
        elif on is None and not holding.entry and title.status == "current" and left_in_a_year(text, title, published, holding.name.end):
            title = replace(title, status="former")
        elif on and title.status == "current" and perhaps_over_by(text, title, reading.start, holding.entry is not None, on):
            on = None
        first = max(first, last - _LONGEST_PASSAGE)
        decided = holding.act or holding.entry or holding.exit
        since = since_when(text, last, reading.end) or (in_force_since(text, last) if decided else None)
        if on and since and since > on:
            on = None  # taken up (or left) only later
        began, ended, of_began, of_ended = _when_held(text, holding, title, since, period)
        return HoldingFact(
            article=cite.article.id,
            person=whole.person,
            office=_written_small(title.role),
            organization=whole.body or None,
            status=title.status,
            on=on,
            not_before=bound,
            began=began,
            ended=ended,
            began_earliest=of_began[0],
            began_latest=of_began[1],
            ended_earliest=of_ended[0],
            ended_latest=of_ended[1],
            term=title.term,
            by=self._decider(holding.by, reading, context),
            entry=holding.entry,
            exit=holding.exit,
            evidence=cite(first, last),
            confidence=round(whole.confidence, 3),
        )

    @staticmethod
    def _decider(by: Chunk | None, reading: Reading, context: Context) -> str | None:
        """Who decided on an office, by the name of the body or the office."""
        if by is None:
            return None
        return context.completed(by.body, reading.start, by.start) if by.body else reading.text.quoted(by.start, by.end)

    def _document(self, cite: "_Citer", whole: Mention, parts: list[Mention]) -> DocumentFact:
        """One fact a document; its evidence is the mention that says most."""
        best = max(parts, key=lambda m: (m.issued is not None, m.issuer is not None, -m.start))
        return DocumentFact(
            article=cite.article.id,
            number=whole.number,
            type=whole.type,
            issuer=whole.issuer,
            issued=whole.issued,
            term=whole.term,
            title=whole.title,
            evidence=cite(best.start, best.end),
            confidence=0.97 if whole.number else 0.9,
        )

    @staticmethod
    def _lives(cite: "_Citer", readings: list[tuple[Kind, Reading]], context: Context, published: date | None) -> Iterable[PersonFact]:
        """Births and deaths, one fact a person and passage; of whom only a part of the name stands there, none."""
        seen: set[tuple[str, bool]] = set()
        for _, reading in readings:
            for life in lives(reading, published):
                person = context.person(life.name, reading)
                if person is None or (key(person), life.died is None) in seen:
                    continue
                seen.add((key(person), life.died is None))
                year = life.born_year
                yield PersonFact(
                    article=cite.article.id,
                    person=person,
                    born=life.born,
                    born_earliest=date(year, 1, 1) if year else None,
                    born_latest=date(year, 12, 31) if year else None,
                    died=life.died,
                    evidence=cite(life.start, life.end),
                    confidence=0.9 if life.name.kind == "N" else 0.8,
                )

    @staticmethod
    def _changes(
        cite: "_Citer", changes: list[BodyChange], context: Context, documents: list[Mention]
    ) -> tuple[Iterable[ChangeFact], Counter[str]]:
        """Changes of bodies, each once: the first telling that dates it, else the first; and the count of those not named in full."""
        short: Counter[str] = Counter()
        told: dict[tuple[str, ...], ChangeFact] = {}
        for change in changes:
            names = [[context.completed(body, change.start, at) for at, body in side] for side in (change.before, change.after)]
            before, after_ = ([name for name in side if name] for side in names)
            if len(before) != len(change.before) or len(after_) != len(change.after):
                short["a body that the article does not name in full"] += 1
                continue
            numbers = [m.number for m in documents if m.number and change.start - _BESIDE <= m.start <= change.end + _BESIDE]
            fact = ChangeFact(
                article=cite.article.id,
                change=change.kind,
                before=before,
                after=after_,
                on=change.on,
                on_earliest=date(change.year, 1, 1) if change.year else None,
                on_latest=date(change.year, 12, 31) if change.year else None,
                document=numbers[0] if len(numbers) == 1 else None,
                evidence=cite(change.start, change.end),
                confidence=0.85,
            )
            same = (change.kind, *sorted(map(key, before)), "→", *sorted(map(key, after_)))
            if same not in told or (told[same].on is None and fact.on):
                told[same] = fact
        return told.values(), short

    @staticmethod
    def _event(cite: "_Citer", article: Article, event: Event, number: int, context: Context) -> EventFact:
        by = event.organizer
        return EventFact(
            article=article.id,
            event=f"{article.id}#{number}",
            type=event.type,
            title=event.title,
            start=event.start,
            end=event.end,
            place=event.place,
            organizer=context.completed(by.body, by.since, by.at) if by else None,
            status="planned" if event.planned else "held",
            ordinal=event.ordinal,
            term=event.term,
            sites=list(event.sites),
            delegates=event.delegates,
            after_years=event.after_years,
            reviews=list(event.reviews),
            evidence=cite(*event.span),
            confidence=0.8 if event.planned else 0.9,
        )

    @staticmethod
    def _participations(
        cite: "_Citer", article: Article, readings: list[tuple[Kind, Reading]], context: Context
    ) -> Iterable[tuple[ParticipationFact, tuple[int, int]]]:
        """Who took part in the event of the article, each with the span of the passage."""
        people: dict[tuple[str, str], tuple[ParticipationFact, tuple[int, int]]] = {}
        roll = RollCall()
        for kind, reading in readings:
            if kind is Kind.HEADLINE:
                continue
            told = [
                (context.person(part.name, reading), part.role, min(part.start, part.name.start), max(part.end, part.name.end))
                for part in roll.of(reading)
            ]
            told += [(context.holder(title, reading), role, title.start, end) for title, role, end in by_title(reading)]
            for person, role, start, end in told:
                if person is None:
                    continue
                fact = ParticipationFact(
                    article=article.id,
                    event=f"{article.id}#1",
                    person=person,
                    role=role,  # type: ignore[arg-type]
                    evidence=cite(start, end),
                    confidence=0.85,
                )
                people.setdefault((key(person), role), (fact, (start, end)))
        return people.values()


def _written_small(role: str) -> str:
    """A role as a fact tells it: "Chủ tịch" of a line in capitals, and of "Chủ tịch đầu tiên", which is no other office."""
    words = [word.casefold() if len(word) > 1 and word.isupper() else word for word in role.removesuffix(" đầu tiên").split(" ")]
    return f"{role[0].upper()}{' '.join(words)[1:]}"


_Bounds = tuple[date | None, date | None]


def _when_held(
    text: Text, holding: Holding, title: Title, since: date | None, period: Period | None
) -> tuple[date | None, date | None, _Bounds, _Bounds]:
    """The days on which an office was taken up and left, and the bounds of each, given the day from which something is told of it and its period.

    Whoever is chosen for it again held it before: by that day it had begun. That of a successor is none of the predecessor's beginning.
    """
    began = ended = None
    left = title.status == "former"
    if since and (holding.act or left or not holding.how.startswith("title")):
        began, ended = (None, since) if left else (since, None)
    elif since and not left:
        began = since
    elif period:
        began, ended = (None, None) if period.within else (_a_day(period.began), _a_day(period.ended))
    of_began = period.bounds_of_began if period and not began else (None, None)
    of_ended = period.bounds_of_ended if period and not ended else (None, None)
    if holding.how == "who held it before" and period and not period.ended:
        return None, ended, (None, None), of_ended
    beside = max(holding.name.end, title.start - _LONGEST_LINK)
    again = (holding.entry is not None and not holding.act) or AGAIN.search(text.low, beside, title.start)
    if again and not left and (began or of_began[1]):
        return None, ended, (None, began or of_began[1]), of_ended
    return began, ended, of_began, of_ended


def _over_beside_a_day(reading: Reading, holding: Holding, fact: HoldingFact, published: date | None) -> HoldingFact:
    """An office that is over by the article and is told beside a day of its own sentence.

    "Ngày 1/12/2010, ông A, lúc đó là T, …" tells that it was held on that day. "Ngày 1/12/2010, ông A, nguyên T, …" may call A by
    what the article knows years later: then it is over by the article's day, and by no earlier one.
    """
    day, title = fact.on, holding.title
    if fact.status != "former" or day is None or fact.exit or fact.began or fact.ended or (published and day >= published):
        return fact
    if THEN_BESIDE.search(reading.text.low, max(reading.start, title.start - _AROUND_AN_OFFICE), title.end + _AROUND_AN_OFFICE):
        return msgspec.structs.replace(fact, on=None, began_latest=day, ended_earliest=day)
    return msgspec.structs.replace(fact, on=published) if published and published - day > _NEWS else fact


_AROUND_AN_OFFICE = 25
"""Characters around an office in which "lúc đó là" may stand."""
_LONGEST_LINK = 80
"""Characters before an office in which "tiếp tục được bầu làm" may stand."""


def _ended(fact: AnyFact, dead: set[str]) -> AnyFact:
    """An obituary says "nguyên" of some offices and not of others; whoever has died holds none of them."""
    if isinstance(fact, HoldingFact) and fact.status in ("current", "acting") and key(fact.person) in dead:
        return msgspec.structs.replace(fact, status="former")
    return fact


def _followed_by_another(facts: list[AnyFact], told_of_a_year: dict[int, date]) -> list[AnyFact]:
    """Steps of a life, each with when it began: who took up another office later, or holds another now or none, holds the earlier one no more."""
    begun: dict[str, list[tuple[date, HoldingFact]]] = {}
    for fact in facts:
        if not isinstance(fact, HoldingFact) or fact.status == "proposed" or fact.office.casefold().startswith(_SEATS):
            continue
        if since := fact.on or fact.began or fact.began_earliest or told_of_a_year.get(id(fact)):
            begun.setdefault(key(fact.person), []).append((since, fact))
    held = {_office(fact) for steps in begun.values() for _, fact in steps if fact.status == "current" and fact.on}
    over = {
        id(fact)
        for steps in begun.values()
        for since, fact in steps
        if fact.status == "current"
        and fact.on is None
        and _office(fact) not in held
        and any(_is_another(fact, later, after_, since, steps) for later, after_ in steps)
    }
    return [msgspec.structs.replace(fact, status="former") if id(fact) in over else fact for fact in facts]


_NOT_TOLD = "an office of a career whose days are not told"


_NEWS = timedelta(180)
"""How long before the day of an article that tells of it as new somebody may have taken an office up, in the year before."""
_NO_PAGE_BEFORE = date(2000, 1, 1)
"""The day of a page that does not tell it, where an office is so old that it is over by any."""
_A_WORKING_LIFE = 25
"""Years after which nobody has an office still that a sentence of that year gave."""


_A_WHOLE_LIFE = 40
"""Years after which nobody has an office still that is told since when it was held: an abbot may, for long."""


def _long_over(facts: list[AnyFact], told_of_a_year: dict[int, date], day: date) -> list[AnyFact]:
    """ "Sau năm 1975, ông A là Giám đốc Sở X": offices of sentences that set out from so long ago are over."""

    def is_over(fact: AnyFact) -> bool:
        if not isinstance(fact, HoldingFact) or fact.status != "current" or fact.on is not None:
            return False
        year, life = told_of_a_year.get(id(fact)), _A_WORKING_LIFE
        if year is None:
            year, life = fact.began_earliest, _A_WORKING_LIFE if fact.entry else _A_WHOLE_LIFE
        return year is not None and day.year - year.year > life

    return [msgspec.structs.replace(fact, status="former") if is_over(fact) else fact for fact in facts]


_TAKEN_UP_BY = re.compile(r"(?<!\w)(?:làm|giữ|bầu|cử|bổ nhiệm|phân công|điều động|luân chuyển|chuyển|đảm nhiệm|đảm nhận|trở thành)(?!\w)")


def _is_a_step(text: Text, start: int, end: int) -> bool:
    """ "+ 1971 - 1974: phó xứ Thánh Tâm": whether a line sets out from a time and tells an office in small letters."""
    return text.tells_a_year(start, end) and bool(text.stops(start, end)) and careers.opens(text, start, end)


def _goes_on_with_a_life(reading: Reading, holding: Holding, fact: HoldingFact, on: date | None) -> bool:
    """ "Năm 1963, bà bị bắt. Ra tù, bà trở lại làm …": whether an office of today may be one of then."""
    if holding.name.kind != "H" or fact.status != "current" or fact.on is None or fact.on != on:
        return False
    between = reading.text.low[holding.name.end : holding.title.start] if holding.name.end <= holding.title.start else ""
    return _TAKEN_UP_BY.search(between) is not None


def _without_open_steps(facts: list[AnyFact], open_steps: list[AnyFact]) -> tuple[list[AnyFact], Counter[str]]:
    """The facts without offices held in some year of the past of which nobody tells whether they are held still; and their count."""
    known = {id(fact) for fact in open_steps}
    held = {_office(fact) for fact in facts if isinstance(fact, HoldingFact) and fact.status == "current" and fact.on}

    def is_open(fact: AnyFact) -> bool:
        step = isinstance(fact, HoldingFact) and fact.status == "current" and fact.on is None
        step = step and (id(fact) in known or (fact.ended_earliest is not None and fact.ended_latest is None))  # type: ignore[union-attr]
        return step and _office(fact) not in held  # type: ignore[arg-type]

    kept = [fact for fact in facts if not is_open(fact)]
    return kept, Counter({_NOT_TOLD: len(facts) - len(kept)} if len(kept) < len(facts) else {})


def _office(fact: HoldingFact) -> tuple[str, str, str]:
    return key(fact.person), key(fact.office), key(fact.organization or "")


def _leave_proposals_with_an_outcome(out: Extraction) -> None:
    """Leave out the proposals of those who hold just that office by another sentence of the article, and count them."""

    holdings = [fact for fact in out.facts if isinstance(fact, HoldingFact)]
    held = {_office(fact) for fact in holdings if fact.status == "current"}
    over = {id(fact) for fact in holdings if fact.status == "proposed" and _office(fact) in held}
    out.facts = [fact for fact in out.facts if id(fact) not in over]
    out.left_out += Counter({"a proposal whose outcome the article tells": len(over)})


def _is_another(step: HoldingFact, later: date, office: HoldingFact, since: date, steps: list[tuple[date, HoldingFact]]) -> bool:
    """Whether an office is another than that of a step and of a later time; a former one counts where none is held now."""
    if later <= since or (office.office, office.organization) == (step.office, step.organization):
        return False
    held_now = any(fact.on and fact.status != "former" for _, fact in steps)
    return office.on is None or office.status != "former" or not held_now


_SEATS = ("ủy viên", "đại biểu", "thành viên", "tỉnh ủy viên", "thành ủy viên", "trưởng đoàn", "phó trưởng đoàn")
"""What is held beside any office."""


_AND_WON = re.compile(r"[^;:]{0,40}?(?: và|,) (?:đã )?(?:trúng cử|đắc cử)(?! vào)(?!\w)")


def _then_elected(text: Text, title: Title, reading: Reading, person: str) -> bool:
    """ "… giới thiệu ông Vi Văn Thìn để bầu làm …. Kết quả, ông Thìn trúng cử …": told right after the proposal, or in full later."""
    if _AND_WON.match(text.low, title.end, reading.end):
        return True  # "… được giới thiệu ứng cử chức T và đã trúng cử"
    given = re.escape(person.rpartition(" ")[2].casefold())
    won = rf"\W*(?:kết quả|sau đó)?[^.;\n]{{0,40}}(?<!\w){given} (?:đã )?(?:trúng cử|đắc cử)(?!\w)"
    if re.match(won, text.low[reading.end : reading.end + 200]):
        return True
    return (
        re.search(rf"{re.escape(person.casefold())} (?:đã )?(?:trúng cử|đắc cử)(?! vào)(?!\w)", text.low[reading.end : reading.end + 1_500])
        is not None
    )


def _a_day(point: tuple[date, date] | None) -> date | None:
    """A point of time that is one day."""
    return point[0] if point and point[0] == point[1] else None


def _corrections(text: Text, page: Page) -> int:
    """How many paragraphs correct an earlier article."""
    return sum(text.low.startswith(_CORRECTS, zone.start) for zone in page.of(Kind.HEADLINE, Kind.BODY, Kind.CAPTION))


_CORRECTS = ("đính chính", "cải chính")
_STORY = 300
"""Characters of body that tell one story from another; mottoes and lists of names may coincide."""


def _story(text: Text, page: Page) -> int | None:
    """A hash of the words of an article's paragraphs, whatever stands around them."""
    paragraphs = [text.low[zone.start : zone.end] for zone in page.of(Kind.BODY) if zone.end - zone.start >= 60]
    words = " ".join(" ".join(paragraphs).split())
    if len(words) < _STORY:
        return None
    return int.from_bytes(hashlib.blake2b(words.encode("utf-8", "surrogatepass"), digest_size=8).digest(), "big")


class _Citer:
    """Cuts evidence out of an article, by spans of its folded text."""

    def __init__(self, article: Article, text: Text) -> None:
        self.article = article
        self.text = text

    def __call__(self, start: int, end: int) -> Evidence:
        first, last = self.text.span(start, end)
        return Evidence(start=first, end=last, quote=self.article.text[first:last])
