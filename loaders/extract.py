"""One article to facts, each with the exact passage that says it.

What is read with too little certainty is left out and counted by reason; nothing is guessed. A day is the
event's, where the article dates one; else the publication day (unless the sentence speaks of another year); else none, with a bound (`not_before`) from the
latest document that the body cites as issued.
"""

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from functools import cache

from loaders.dates import DAY, parse
from loaders.documents import DocumentReader, Mention, merged
from loaders.events import Event, EventReader, participations
from loaders.facts import (
    AnyFact,
    ArticleFact,
    DocumentFact,
    DocumentRelationFact,
    EventFact,
    Evidence,
    HoldingFact,
    ParticipationFact,
)
from loaders.holdings import Holding, Reading, read
from loaders.lexicon import Lexicon, Words, lexicon
from loaders.sources import Article
from loaders.text import Folded, key, tidy
from loaders.titles import Body, Grammar, sentences
from loaders.zones import Kind, Page, read_page, without_credit

# A sentence that sets out from a time: "Năm 2010, …", "Hồi tháng 6/2010, …", "Ngày 14/10/1930, …".
_SETS_OUT = re.compile(
    r"^\W*(?:(?:vào |từ |hồi |trước đó, )?(?:năm\s+|(?:đầu |cuối )năm\s+|tháng\s+\d{1,2}\s*(?:[/.-]|năm)\s*|ngày\s+\d{1,2}[/.-]\d{1,2}[/.-]))"
    r"((?:19|20)\d\d)\b",
    re.IGNORECASE,
)
# Between a title and the day it is of there are only words of taking up or leaving an office.
_SINCE = re.compile(
    r"[\s,)]{0,3}(?:(?:nghỉ hưu|nghỉ công tác|thôi giữ chức|theo chế độ|theo nguyện vọng|do chuyển công tác|để nhận nhiệm vụ mới"
    r"|đối với (?:ông|bà|đồng chí)\s[^,.;]{2,40}?)[\s,]{1,3}){1,3}(?:kể\s+)?từ\s+ngày\s+"
    r"|[\s,)]{0,3}kể\s+từ\s+ngày\s+",
    re.IGNORECASE,
)


_NEAR = 120
"""Characters after a title in which "từ ngày …" can be of it."""


@dataclass
class Extraction:
    """The facts of one article, and what was seen but left out, by reason."""

    facts: list[AnyFact] = field(default_factory=list)
    left_out: Counter[str] = field(default_factory=Counter)


def extract(article: Article) -> Extraction:
    """Read one article."""
    return _reader().read(article)


@cache
def _reader() -> "Reader":
    return Reader(lexicon())


class Reader:
    def __init__(self, words: Lexicon) -> None:
        self.lexicon = words
        self.grammar = Grammar(words)
        self.documents = DocumentReader(words, self.grammar)
        self.events = EventReader(words, self.grammar)

    def read(self, article: Article) -> Extraction:
        folded = Folded(article.text)
        page = read_page(folded)
        published = article.published or page.published
        spans = self._sentence_spans(folded, page)
        body = [(start, end, words) for kind, start, end, words in spans if kind is Kind.BODY]

        out = Extraction()
        cite = _Citer(article, folded)
        out.facts.append(
            ArticleFact(
                article=article.id,
                title=article.title or page.title,
                published=published,
                publisher=article.publisher,
                author=page.author,
                source=page.source,
                url=article.url,
                place=article.place,
                genre=article.genre,
                sha256=article.sha256,
            )
        )
        mentions = [m for kind, start, end, _ in spans for m in self.documents.mentions(folded, start, end)]
        documents = merged(mentions)
        event = self.events.event(folded, [(start, end) for start, end, _ in body], published)
        on = event.start if event and event.start else published
        bound = None if on else max((whole.issued for whole, _ in documents if whole.issued), default=None)

        readings = [(kind, read(self.grammar, words)) for kind, _, _, words in spans]
        context = _Context(article, page, readings)
        for _, reading in readings:
            out.left_out.update(reading.left_out)
            for holding in reading.holdings:
                fact = self._holding(cite, reading, holding, context, on, bound)
                if isinstance(fact, str):
                    out.left_out[fact] += 1
                else:
                    out.facts.append(fact)
        for whole, parts in documents:
            out.facts += self._document(cite, whole, parts)
        for relation in self.documents.relations(folded, sorted(mentions, key=lambda m: m.start)):
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
        if event:
            out.facts += self._event(cite, article, event, readings, context, out.left_out)
        return out

    def _sentence_spans(self, folded: Folded, page: Page) -> list[tuple[Kind, int, int, Words]]:
        """The sentences of headline and body. A headline that the page repeats is read once."""
        out = []
        seen: set[str] = set()
        for zone in page.of(Kind.HEADLINE, Kind.BODY):
            end = without_credit(folded.text, zone.start, zone.end)
            line = key(folded.text[zone.start : end])
            if line in seen and len(line) > 20:
                continue
            seen.add(line)
            words = self.lexicon.words(folded, zone.start, end)
            for first, last in sentences(words):
                part = words.part(first, last)
                out.append((zone.kind, part.start[0], part.end[-1], part))
        return out

    def _holding(
        self, cite: "_Citer", reading: Reading, holding: Holding, context: "_Context", on: date | None, bound: date | None
    ) -> HoldingFact | str:
        """The fact of a holding, or the reason why there is none."""
        body = context.completed(holding.title.body, reading)
        if body is None:
            return "a body that the article does not name in full"
        words = reading.words
        first = min(holding.name.start, holding.title.start)
        last = max(holding.name.end, holding.title.end)
        if on and self._of_another_year(cite.folded.text[words.start[0] : words.end[-1]], on):
            on = None
        since = self._since(cite.folded, words.end[last - 1], words.end[-1])
        if on and since and since > on:
            on = None  # taken up (or left) only later
        left = holding.title.status == "former"
        return HoldingFact(
            article=cite.article.id,
            person=tidy(holding.name.value),
            office=holding.title.role[0].upper() + holding.title.role[1:],
            organization=body,
            status=holding.title.status,
            on=on,
            not_before=bound,
            began=None if left else since,
            ended=since if left else None,
            term=holding.title.term,
            evidence=cite(words.start[first], words.end[last - 1]),
            confidence=holding.confidence,
        )

    @staticmethod
    def _of_another_year(sentence: str, on: date) -> bool:
        """Whether a sentence sets out from another year than the article's: "Năm 2010, ông …, Chủ tịch …"."""
        match = _SETS_OUT.match(sentence)
        return match is not None and int(match[1]) != on.year

    @staticmethod
    def _since(folded: Folded, start: int, end: int) -> date | None:
        """The full day of "kể từ ngày 19/6/2021" soon after a title, in the same sentence."""
        end = min(end, start + _NEAR)
        semicolon = folded.text.find(";", start, end)
        end = end if semicolon < 0 else semicolon
        match = _SINCE.match(folded.text, start, end)
        day = DAY.match(folded.text, match.end(), end) if match else None
        value = parse(day) if day else None
        return value if isinstance(value, date) else None

    def _document(self, cite: "_Citer", whole: Mention, parts: list[Mention]) -> list[DocumentFact]:
        """One fact a document; its evidence is the mention that says most."""
        best = max(parts, key=lambda m: (m.issued is not None, m.issuer is not None, -m.start))
        return [
            DocumentFact(
                article=cite.article.id,
                number=whole.number,
                type=whole.type,
                issuer=whole.issuer,
                issued=whole.issued,
                term=whole.term,
                title=whole.title,
                evidence=cite(best.start, best.end),
                confidence=0.97,
            )
        ]

    def _event(
        self,
        cite: "_Citer",
        article: Article,
        event: Event,
        readings: list[tuple[Kind, Reading]],
        context: "_Context",
        left_out: Counter[str],
    ) -> list[AnyFact]:
        name = f"{article.id}#1"
        facts: list[AnyFact] = [
            EventFact(
                article=article.id,
                event=name,
                type=event.type,
                title=event.title,
                start=event.start,
                place=event.place,
                organizer=event.organizer,
                evidence=cite(*event.span),
                confidence=0.9,
            )
        ]
        people: dict[tuple[str, str], ParticipationFact] = {}
        for kind, reading in readings:
            if kind is not Kind.BODY:
                continue
            for part in participations(reading):
                words = reading.words
                first, last = min(part.start, part.name.start), max(part.end, part.name.end)
                fact = ParticipationFact(
                    article=article.id,
                    event=name,
                    person=tidy(part.name.value),
                    role=part.role,  # type: ignore[arg-type]
                    evidence=cite(words.start[first], words.end[last - 1]),
                    confidence=0.85,
                )
                people.setdefault((key(part.name.value), part.role), fact)
        facts += people.values()
        return facts


class _Citer:
    """Cuts evidence out of an article, by spans of its folded text."""

    def __init__(self, article: Article, folded: Folded) -> None:
        self.article = article
        self.folded = folded

    def __call__(self, start: int, end: int) -> Evidence:
        first, last = self.folded.span(start, end)
        return Evidence(start=first, end=last, quote=self.article.text[first:last])


class _Context:
    """What an article says as a whole that its sentences leave out: its province, and the bodies named before."""

    def __init__(self, article: Article, page: Page, readings: list[tuple[Kind, Reading]]) -> None:
        self.province = self._province(article, page, readings)
        self.bodies = self._bodies(readings)

    @staticmethod
    def _province(article: Article, page: Page, readings: Iterable[tuple[Kind, Reading]]) -> str | None:
        """The one province the article is about: given with it, or in its opening brackets, or of its "điểm cầu"."""
        places = lexicon().places

        def only(texts: Iterable[str]) -> str | None:
            found = set()
            for text in texts:
                words = lexicon().words(Folded(text))
                for i in range(len(words)):
                    if words.capital[i] and (place := places.longest(words.folded, i)):
                        found.add(place[1])
            return found.pop() if len(found) == 1 else None

        sites = []
        for _, reading in readings:
            words = reading.words
            for i in range(len(words) - 2):
                if words.folded[i] == "điểm" and words.folded[i + 1] == "cầu" and (place := places.longest(words.folded, i + 2)):
                    sites.append(place[1])
        return only([article.place or ""]) or only([page.desk or ""]) or (sites[0] if len(set(sites)) == 1 else None)

    @staticmethod
    def _bodies(readings: Iterable[tuple[Kind, Reading]]) -> dict[str, set[str]]:
        """Full names of bodies by their first word, to complete "Chủ tịch Hội"."""
        named: dict[str, set[str]] = {}
        grammar = _reader().grammar
        for _, reading in readings:
            words, i = reading.words, 0
            while i < len(words):
                body = grammar.body(words, i) if words.capital[i] else None
                if body and body.complete and len(body.text.split()) > 1:
                    named.setdefault(body.head, set()).add(body.text)
                    i = body.end
                else:
                    i += 1
        return named

    def _has_level(self, body: Body) -> bool:
        """Whether the article's province is of the body's level: no "Tỉnh ủy Hà Nội", no "Thành ủy Nghệ An"."""
        if self.province is None or body.level is None:
            return False
        return ("thành phố" if body.level.startswith("thành") else "tỉnh") in lexicon().levels.get(self.province, ())

    def completed(self, body: Body | None, reading: Reading) -> str | None:
        """The body's name as far as the article gives it; None when it is no name at all ("Ban", "Đảng đoàn")."""
        if body is None:
            return None
        if body.complete:
            return f"{body.text} {self.province}" if body.wants_province and self._has_level(body) else body.text
        if not body.guessed and " " not in body.text and len(known := self.bodies.get(body.text.casefold(), set())) == 1:
            return next(iter(known))
        return None
