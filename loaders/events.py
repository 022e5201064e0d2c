"""The event that an article reports.

event         ::= a noun of `_EVENT` with the words that go on with it, beside a verb of holding or chairing
its days      ::= the spoken days of that sentence ("Chiều ngày 28/12", "Từ ngày 29 - 31/12", "sáng nay"), with a year
                  from the publication day or from the one year the sentence names
of a congress ::= "lần thứ" number, "khóa" … | "nhiệm kỳ" years, in its title or right after it
online sites  ::= "điểm cầu" place
planned       ::= an event noun beside "dự kiến", "sẽ", "sắp tới"
"""

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta

from loaders.bodies import Body
from loaders.dates import ANNIVERSARY, Found, PartialDay, Relative, resolve, spoken_days
from loaders.documents import Mention
from loaders.lexicon import LOWER, UPPER, Text
from loaders.text import number_of
from loaders.titles import Grammar
from loaders.words import after

_MORE = re.compile(
    r"(?:\s+(?:giao ban|trực tuyến|sơ kết|tổng kết|triển khai|hiệp thương|quán triệt|gặp mặt|toàn quốc|đại biểu|thường kỳ|chuyên đề"
    r"|trao|công bố|kỷ niệm|phát động|khai mạc|bế mạc|ra quân|ký kết|tập huấn|bất thường|thành lập|đối thoại|tuyên dương|ra mắt|truy niệm|truy điệu|viếng|khởi công|khánh thành|khai giảng|bế giảng|trao giải|bàn giao|dâng hương|cầu siêu|mừng công|đón nhận)(?!\w))*"
)
_WEAK_NOUNS = {"chương trình", "gặp mặt", "giao ban", "lễ", "họp mặt", "giao lưu", "tập huấn", "cuộc thi", "hội đàm", "hội kiến"}
_HOLDING = re.compile(
    r"(?<!\w)(?:tổ chức|diễn ra|khai mạc|bế mạc|chủ trì|được tổ chức|tiến hành|họp|dự|làm việc|gặp mặt|phát biểu|kết luận|tham dự|phối hợp)(?!\w)"
)
_PLANNED = re.compile(
    r"(?<!\w)(?:dự kiến|sẽ|\d\s+tới|ngày mai|sắp (?:tới|dự|tham dự|diễn ra|tổ chức)|chuẩn bị tổ chức|chuẩn bị cho|(?:tiến|hướng) tới(?! (?:kỷ niệm|ngày|chào mừng|đại hội|dịp|tết|lễ)))(?!\w)"
)
_AT = re.compile(r"(?<!\w)tại\s+(?:tỉnh\s+)?")
_IN = re.compile(r"(?<!\w)ở\s+(?:tỉnh\s+)?")
_OUTER_PLACE = re.compile(r", (?=\w)|\s\((?=\w)")
# "Cung Văn hóa Lao động Hữu nghị", "Nhà tang lễ Quốc gia": words of which only the first syllable is written large.
_CALLED = re.compile(
    rf"(?:[{UPPER}][{LOWER}]+(?: (?!(?:và|do|với|từ|đã|lúc|vào|có|để|nhằm|là|tổ|diễn|trong|cho|của|trước|nhân|theo|được|sẽ|ở|tại|nơi|chiều|sáng|tối|ngày)\b)[{LOWER}]+)?(?: - | |$|(?=[^\w])))+(?<![ -])"
)
# "sinh tại", "đang công tác tại": of somebody, and not of the event.
_OF_SOMEBODY = re.compile(
    r"(?<!\w)(?:sinh|sinh ra|quê|trú|cư trú|sinh sống|sống|học|học tập|công tác|ứng cử|đăng ký|người dân|hộ nghèo|thương tật|cơ quan|trụ sở)\s+$"
)
_WITHOUT_PREMISES = re.compile(r"(?:đảng đoàn|ban cán sự|đảng ủy|đảng bộ|chi bộ|ban chấp hành|ban thường vụ|kỳ họp|hội nghị|đại hội)(?!\w)")
_VENUE = re.compile(
    r"(?:hội trường|nhà văn hóa(?: trung tâm)?|nhà sinh hoạt cộng đồng|trung tâm hội nghị(?: quốc gia)?|trung tâm văn hóa|cung văn hóa|trụ sở(?: làm việc)?|văn phòng|khách sạn|quảng trường|nhà hát(?: lớn)?"
    r"|nhà khách|chùa|đình|đền|nhà thờ|tòa giám mục|giáo xứ|thánh thất|tịnh xá|thiền viện|trường|công viên|sân vận động|bảo tàng|khu di tích|nghĩa trang(?: liệt sĩ)?|nhà tang lễ"
    r"|đại sứ quán|nhà máy|phòng họp|cung thiếu nhi|nhà thi đấu|bệnh viện|công ty|hợp tác xã|đồn biên phòng)(?!\w)"
)


@dataclass(frozen=True, slots=True)
class Organizer:
    """A body as the sentence writes it, where that begins, and where the body stands: the article may complete its name."""

    body: Body
    since: int
    at: int


@dataclass(frozen=True, slots=True)
class Event:
    type: str
    title: str | None
    start: date | None
    end: date | None
    place: str | None
    organizer: Organizer | None
    span: tuple[int, int]
    planned: bool = False
    ordinal: int | None = None
    term: str | None = None
    sites: tuple[str, ...] = ()
    delegates: int | None = None
    after_years: int | None = None
    """After how many years the carrying out of a document was reviewed, and in `reviews` which."""
    reviews: tuple[str, ...] = ()


class EventReader:
    def __init__(self, grammar: Grammar) -> None:
        self.grammar = grammar

    def events(self, text: Text, sentences: list[tuple[int, int]], published: date | None) -> list[Event]:
        """The event the article reports, first: of the first sentence that dates one, else that names one; then planned ones."""
        undated: Event | None = None
        main: Event | None = None
        told: PartialDay | None = None  # a day of the event of which nothing says the year
        planned: list[Event] = []
        nouns = sorted(text.events)
        for start, end in sentences:
            low = text.low
            noun = self._noun(text, start, end, nouns)
            if noun is None:
                continue
            if self._is_planned(text, start, end):
                day, last = self._day_of(text, start, end, spoken_days(text.text, start, end)[:1], published)
                if day is None or (published and day > published):
                    planned.append(self._made(text, start, end, noun, None, None, planned=True))
                continue
            if main:
                continue
            days = self._days(text, start, end)
            at_an_hour = {d.start for d in days if self._at_an_hour(text, start, d)}
            if not (at_an_hour or _HOLDING.search(low, start, end) or _ON_A_DAY.match(low, noun[1])):
                continue
            before = [d for d in days if d.start < noun[0]]
            held_on = [
                d for d in days if d.start in at_an_hour or _HELD_ON.search(low[max(noun[1], d.start - _FROM_NOUN_TO_DAY) : d.start])
            ]
            days = before or held_on
            day, last = self._day_of(text, start, end, days, published)
            if day and (told is None or (told.day, told.month) == (day.day, day.month)):
                main = self._made(text, start, end, noun, day, last)
            elif day is None and noun[2] not in _WEAK_NOUNS:
                undated = undated or self._made(text, start, end, noun, None, None)
                told = told or next((d.value for d in days if isinstance(d.value, PartialDay)), None)
        story = self._story(text, sentences, published, undated, nouns)
        if main and story and story.span < main.span and story.start != main.start:
            main = story  # what the first sentences tell of, and a conference of another day
        reported = main or story or undated
        return [*([reported] if reported else []), *planned[:3]]

    def named(self, text: Text, sentences: list[tuple[int, int]]) -> Event | None:
        """The first event that is named at all, held or not, else what was done: for an article that only says who was there."""
        nouns = sorted(text.events)
        for start, end in sentences:
            noun = self._noun(text, start, end, nouns)
            if noun and not _PLANNED.search(text.low, start, end):
                return self._made(text, start, end, noun, None, None)
        for start, end in sentences[:_LEAD]:
            if (act := _ACT.search(text.low, start, end)) and not _PLANNED.search(text.low, start, end):
                return self._made(text, start, end, (act.start(), act.end(), ""), None, None)
        return None

    def unnamed(self, text: Text, sentences: list[tuple[int, int]], published: date | None, span: tuple[int, int]) -> Event:
        """The event that people attended by a passage, of an article that gives it no name."""
        told = next(self._days_of_the_story(text, sentences, published), None)
        return Event(_ANY_EVENT, None, told[1] if told else None, told[2] if told else None, None, None, span)

    def _story(
        self, text: Text, sentences: list[tuple[int, int]], published: date | None, undated: Event | None, nouns: list[int]
    ) -> Event | None:
        """What the first sentences say was done on a day: a conference that one of them names and another dates, a visit, a handing-over."""
        for k, day, last, found in self._days_of_the_story(text, sentences, published):
            start, end = sentences[k]
            if undated and sentences[max(0, k - 1)][0] <= undated.span[0] < sentences[min(len(sentences) - 1, k + 3)][1]:
                place = undated.place or self._place(text, start, end)
                return replace(
                    undated,
                    start=day,
                    end=last,
                    place=place,
                    organizer=undated.organizer or self._organizer(text, start, end, (end, end, "")),
                )
            if noun := self._noun(text, start, end, nouns):
                return self._made(text, start, end, noun, day, last)
            acts = list(_ACT.finditer(text.low, start, end))
            if act := next((act for act in acts if act.start() > found.start), acts[0] if acts else None):
                return self._made(text, start, end, (act.start(), act.end(), ""), day, last)
            for first, stop in sentences[k + 1 : k + 3]:
                noun = self._noun(text, first, stop, nouns)
                if noun and not self._days(text, first, stop) and not self._is_planned(text, first, stop):
                    return self._made(text, first, stop, noun, day, last)
        return None

    def _days_of_the_story(
        self, text: Text, sentences: list[tuple[int, int]], published: date | None
    ) -> Iterator[tuple[int, date, date | None, Found]]:
        """The days on which the first sentences say that something happened, with the number of the sentence."""
        for k, (start, end) in enumerate(sentences[:_LEAD]):
            if self._is_planned(text, start, end):
                continue
            acts = list(_ACT.finditer(text.low, start, end))
            sets_out = _SETS_OUT.match(text.low, start, end) is not None
            for found in self._days(text, start, end):
                told = (
                    isinstance(found.value, Relative)
                    or self._at_an_hour(text, start, found)
                    or (sets_out and found.start - start < _SETTING_OUT)
                    or _SET_OFF.search(text.low, max(start, found.start - 40), found.start)
                    or self._beside_an_act(text, found, acts)
                )
                if not told or _DAY_OF_SOMETHING.search(text.low, max(start, found.start - 40), found.start):
                    continue
                day, last = self._day_of(text, start, end, [found], published)
                if day:
                    yield k, day, last, found
                break
        yield from self._only_day(text, sentences[:_LEAD], published)

    def _only_day(
        self, text: Text, sentences: list[tuple[int, int]], published: date | None
    ) -> Iterator[tuple[int, date, date | None, Found]]:
        """The one day that the first sentences tell in full, of nothing else than what they report: "… nhận nhà ngày 22/10/2024"."""
        told = [
            (k, found)
            for k, (start, end) in enumerate(sentences)
            if not self._is_planned(text, start, end)
            for found in self._days(text, start, end)
            if isinstance(found.value, date)
        ]
        if len({found.value for _, found in told}) != 1:
            return
        k, found = told[0]
        start, end = sentences[k]
        before = text.low[max(start, found.start - 40) : found.start]
        day, last = self._day_of(text, start, end, [found], published)
        if _A_DOCUMENT.search(text.low, max(start, found.start - 80), found.start):
            return
        if day and _ON_THE_DAY.search(before) and not _DAY_OF_SOMETHING.search(before) and not (published and day > published):
            yield k, day, last, found

    @staticmethod
    def _at_an_hour(text: Text, start: int, found: Found) -> bool:
        """Whether a part of the day stands before a day: "sáng 5/3"."""
        return _PART_OF_DAY.search(text.low, max(start, found.start - 40), found.start) is not None

    @staticmethod
    def _beside_an_act(text: Text, found: Found, acts: list[re.Match[str]]) -> bool:
        """ "Hội X ngày 23/4 đã khánh thành …", "… đã ra quân ngày 5/6": a day and what was done on it, close together."""
        near = bisect_left(acts, found.start - 2 * _FROM_DAY_TO_ACT, key=re.Match.start)
        for act in acts[near : near + _ACTS_AROUND]:
            first, last = sorted(((act.start(), act.end()), (found.start, found.end)))
            if last[0] - first[1] <= _FROM_DAY_TO_ACT and not _OTHER_MARK.search(text.low, first[1], last[0]):
                return True
        return _DONE.match(text.low, found.end) is not None

    def _is_planned(self, text: Text, start: int, end: int) -> bool:
        """Whether a sentence tells of what is to come; not one that says what was done on a day, and for what."""
        planned = _PLANNED.search(text.low, start, end)
        if planned is None:
            return False
        if planned.group().startswith(("chuẩn bị", "hướng tới", "tiến tới", "sắp tới")) and (
            _SETS_OUT.match(text.low, start, planned.start())
            or any(d.start < planned.start() and self._at_an_hour(text, start, d) for d in self._days(text, start, end))
        ):
            return False  # "Sáng 3/12, … tiếp xúc cử tri, chuẩn bị cho kỳ họp": what was done, and for what
        done = _DONE_THEN.search(text.low, start, end)
        return not (done and done.start() < planned.start() and any(d.start < planned.start() for d in self._days(text, start, end)))

    def _days(self, text: Text, start: int, end: int) -> list[Found]:
        """The days that a sentence speaks of, those of documents left out."""
        return [d for d in spoken_days(text.text, start, end) if not self._of_document(text.low, d.start)]

    def _day_of(self, text: Text, start: int, end: int, days: list[Found], published: date | None) -> tuple[date | None, date | None]:
        """The first of some days in full, and the last for several on end."""
        if not days:
            return None, None
        headline = text.text[:_HEADLINE] if start < _FIRST_LINES else ""
        return self._resolved(days[0], published, " ".join([*(m.group() for m in ANNIVERSARY.finditer(headline)), text.text[start:end]]))

    @staticmethod
    def _noun(text: Text, start: int, end: int, nouns: list[int]) -> tuple[int, int, str] | None:
        """The first noun of an event in a sentence: where it and the words that go on with it stand, and the noun."""
        for k in range(bisect_left(nouns, start), len(nouns)):
            at = nouns[k]
            if at >= end:
                return None
            stop = text.events[at]
            noun = text.low[at:stop]
            if text.low[max(start, at - 12) : at].endswith(("trung tâm ", "nghị quyết ", "ngày ", "thành phần ", "hội trường ")):
                continue  # a building; a resolution of a congress
            more = _MORE.match(text.low, stop, end)
            whole = more.end() if more else stop
            organized = text.low.endswith(("tổ chức ", "tham dự ", "dự "), start, at)
            if noun in _WEAK_NOUNS and whole == stop and noun != "lễ" and not organized:
                continue
            return at, whole, noun
        return None

    @staticmethod
    def _resolved(found: Found, published: date | None, around: str) -> tuple[date | None, date | None]:
        first = resolve(found.value, published, around)
        last = resolve(found.last, published, around) if found.last and first else None
        return first, last if first and last and last > first else None

    @staticmethod
    def _of_document(low: str, at: int) -> bool:
        """Whether a day stands right after a document's number: then it is the document's."""
        return bool(re.search(r"/[\w-]+\s*,?\s*(?:ngày\s+)?$", low[max(0, at - 30) : at]))

    def _made(
        self, text: Text, start: int, end: int, noun: tuple[int, int, str], day: date | None, last: date | None, planned: bool = False
    ) -> Event:
        at = noun[0]
        kind = text.quoted(at, noun[1])
        rest = _TITLE.match(text.text, noun[1], end)  # what it is may have a comma: "thăm, tặng quà gia đình chính sách"
        title = " ".join((text.text[at : noun[1]] + rest.group()).split()) if rest else kind
        if rest and rest.end() - rest.start() == _LONGEST_TITLE:
            title = title.rpartition(" ")[0]
        title = _TITLE_ENDS.split(title)[0]
        day, last = self._closed_after_days(text, start, end, day, last)
        return Event(
            kind[0].upper() + kind[1:],
            title[0].upper() + title[1:],
            day,
            last,
            self._place(text, start, end),
            self._organizer(text, start, end, noun),
            (at, noun[1]),
            planned,
            *self._of_a_congress(text, kind, at, at + len(title)),
        )

    @staticmethod
    def _closed_after_days(text: Text, start: int, end: int, day: date | None, last: date | None) -> tuple[date | None, date | None]:
        """ "Sau 4 ngày làm việc, sáng 20-12, Đại hội … bế mạc": the day that a sentence gives is the last of them."""
        days = _AFTER_DAYS.search(text.low, start, end) if day and last is None and _CLOSED.search(text.low, start, end) else None
        count = number_of(days[1]) if days else None
        return (day - timedelta(days=count - 1), day) if day and count and 1 < count < _LONGEST_EVENT else (day, last)

    @staticmethod
    def _of_a_congress(text: Text, kind: str, at: int, end: int) -> tuple[int | None, str | None]:
        """The number of a congress, conference or session within its title, and the term of a congress there or right after."""
        counted = _COUNTED.match(kind.casefold()) is not None
        ordinal = (_NUMBERED.match(text.low, at, end) or _ORDINAL.search(text.low, at, end)) if counted else None
        if ordinal is None:
            return None, None
        congress = kind.casefold().startswith("đại hội")
        term = (_TERM.search(text.low, at, end) or _TERM_AFTER.match(text.low, end)) if congress else None
        return number_of(ordinal[1]), text.quoted(term.start(1), term.end(1)) if term else None

    def _place(self, text: Text, start: int, end: int) -> str | None:
        """Where it was held: a province that is named so ("tại Hà Nội"), else the first place or venue ("tại hội trường Huyện ủy")."""
        found: list[tuple[int, int]] = []
        for preposition in (match for pattern in (_AT, _IN) for match in pattern.finditer(text.low, start, end)):
            at = preposition.end()
            stop = self._end_of_a_place(text, at)
            if stop is None or stop > end or _OF_SOMEBODY.search(text.low, max(start, preposition.start() - 30), preposition.start()):
                continue
            if _OUTER_PLACE.match(text.low, stop) and (outer := text.places.get(stop + 2)) and text.text[stop + 2].isupper():
                return text.quoted(stop + 2, outer)  # "tại Cung Văn hóa …, Hà Nội"
            if text.places.get(at) == stop:
                return text.quoted(at, stop)
            found.append((at, stop))
        if not found:
            return None
        written = text.quoted(*found[0])
        return written[0].upper() + written[1:]

    def _end_of_a_place(self, text: Text, at: int) -> int | None:
        """Where the name of a place or a venue that begins at an offset ends; None where none does."""
        known = text.places.get(at)
        if known and text.text[at].isupper():
            return known
        level = self.grammar.level(text, at)
        if level:
            stop, place = self.grammar.place(text, after(text, level[0]), level[1])
            if place is None:
                return None
            above = self.grammar.level(text, after(text, stop))  # "thôn Cao Trai xã Bắc Sơn"
            higher = self.grammar.place(text, after(text, above[0]), above[1]) if above else (stop, None)
            return higher[0] if higher[1] else stop
        if (body := self.grammar.body(text, at)) and body.complete:
            return None if _WITHOUT_PREMISES.match(text.low, at) else body.end
        venue = _VENUE.match(text.low, at)
        if venue is None:
            return None
        following = after(text, venue.end())
        if (body := self.grammar.body(text, following, shared=True)) and (body.complete or body.level):
            return body.end
        if level := self.grammar.level(text, following):
            return max(level[0], self.grammar.place(text, after(text, level[0]), level[1])[0])
        run = _CALLED.match(text.text, following) if following > 0 else None
        return run.end() if run else None

    def _organizer(self, text: Text, start: int, end: int, noun: tuple[int, int, str]) -> "Organizer | None":
        """Who holds it: the body right before "tổ chức", after "do" or "được", or whose congress or session it is."""
        verbs = [*_ORGANIZES.finditer(text.low, start, noun[0])]
        if not noun[2] and noun[0] < end:  # what was done: by whom
            verbs.append(_ACT.match(text.low, noun[0], end))  # type: ignore[arg-type]
        heads = sorted(at for at in text.heads.keys() | text.organizations.keys() if start <= at < end and text.text[at].isupper())
        for verb in verbs:
            done, found = 0, None
            for at in heads[bisect_left(heads, verb.start() - _FROM_BODY_TO_VERB) : bisect_left(heads, verb.start())]:
                body = self.grammar.body(text, at) if at >= done else None
                if (
                    body
                    and _UP_TO_VERB.fullmatch(text.low, body.end, verb.start())
                    and not _OF_OTHERS.search(text.low, max(start, at - 40), at)
                ):
                    found = Organizer(body, start, at)
                done = body.end if body else done
            if found:
                return found
        if by := _BY_WHOM.match(text.low, noun[1], end):
            body = self.grammar.body(text, by.end())
            if body and body.complete and _THEN_HOLDS.match(text.low, body.end):
                return Organizer(body, start, by.end())
        of = _OF_WHOM.match(text.low, noun[1], end) if noun[2] else None
        body = self.grammar.body(text, of.end()) if of and text.text[of.end() : of.end() + 1].isupper() else None
        return Organizer(body, start, of.end()) if of and body and body.complete else None

    def detailed(self, text: Text, event: Event, sentences: list[tuple[int, int]], documents: list[Mention]) -> Event:
        """The event with what the article says of it elsewhere: sites joined online, delegates, the documents reviewed there."""
        start, end = next((span for span in sentences if span[0] <= event.span[0] < span[1]), event.span)
        looked_back = _REVIEWS.search(text.low, start, end)
        years = number_of(looked_back[1]) if looked_back else None
        reviewed = [m.number for m in documents if m.number and looked_back and looked_back.end() <= m.start < end]
        congress = event.type.casefold().startswith("đại hội")
        counts = {int(m[1].replace(".", "")) for a, b in sentences[:6] for m in _DELEGATES.finditer(text.low, a, b)} if congress else set()
        return replace(
            event,
            sites=tuple(self._sites(text, sentences)),
            delegates=counts.pop() if len(counts) == 1 else None,
            after_years=years,
            reviews=tuple(reviewed[:1]),
        )

    def _sites(self, text: Text, sentences: list[tuple[int, int]]) -> dict[str, None]:
        """The places that an article says were joined online, in its order: "điểm cầu Hà Tĩnh"."""
        found: dict[str, None] = {}
        for site in _SITE.finditer(text.low, sentences[0][0], sentences[-1][1]) if "điểm cầu" in text.low else ():
            at = site.end()
            level = self.grammar.level(text, at)
            stop = self.grammar.place(text, after(text, level[0]), level[1])[0] if level else text.places.get(at, 0)
            if (body := self.grammar.body(text, at)) and body.complete:
                stop = max(stop, body.end)
            if at < stop and any(ch.isupper() for ch in text.text[at:stop]):
                found.setdefault(text.quoted(at, stop))
        return found


_COUNTED = re.compile(r"đại hội|hội nghị|kỳ họp|phiên họp")
_ORDINAL = re.compile(r"(?<!\w)(?:lần thứ|lần) ([ivxlc]+|\d{1,3}|nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười)(?![\w-])")
_NUMBERED = re.compile(r"(?:đại hội|kỳ họp thứ|phiên họp thứ) ([ivxlc]+|\d{1,3})(?![\w/-])")
_TERM = re.compile(r"(?<!\w)(nhiệm kỳ (?:(?:19|20)\d\d ?- ?(?:19|20)\d\d|[ivxlc]+(?!\w)))")
_TERM_AFTER = re.compile(r"[, (]{1,2}" + _TERM.pattern)
_SITE = re.compile(r"(?<!\w)điểm cầu (?:chính |trung tâm |trực tuyến )?(?:tại |ở )?(?=\w)")
_REVIEWS = re.compile(
    r"(?<!\w)(?:sơ kết|tổng kết|đánh giá)(?: kết quả)? (\d{1,2}|một|hai|ba|bốn|năm|mười) năm (?:thực hiện|triển khai|thi hành)(?: thực hiện)?(?!\w)"
)
_DELEGATES = re.compile(r"(?<![\w.])(\d{2,4}|\d\.\d{3}) đại biểu(?: chính thức| ưu tú| triệu tập)?(?!\w)")
_ON_A_DAY = re.compile(r" (?:(?:sáng|chiều|tối|trưa)(?: ngày)?|ngày) \d")
_HELD_ON = re.compile(
    r", (?:sáng|chiều|tối|trưa|ngày)(?: ngày)? ?$|^(?: (?:lần thứ \w+|khóa \w+|điểm|của [^,.;]{3,60}))*(?:,? \(?nhiệm kỳ \d{4} ?- ?\d{4}\)?)?,? (?:vào )?(?:sáng |chiều |tối )?(?:ngày )?$|(?:diễn ra|tổ chức|khai mạc|bế mạc|vào|họp|trong|hôm|:)[^.;]{0,40}$"
)
_SETS_OUT = re.compile(
    r"\W*(?:(?:\w+ ){0,4}\([^)]{2,40}\)\s*-?\s*|(?:\w+ ){0,3}[\w.]+ ?- ?)?(?:trong |vào |nhân dịp [^,]{3,50}, )?(?:buổi )?(?:sáng|trưa|chiều|tối|ngày|hôm|từ|trong)(?!\w)"
)
_ANY_EVENT = "Sự kiện"
_CLOSED = re.compile(r"(?<!\w)(?:bế mạc|kết thúc|thành công tốt đẹp)(?!\w)")
_AFTER_DAYS = re.compile(r"(?<!\w)sau (?:hơn )?(\d{1,2}|hai|ba|bốn|năm|sáu|bảy) ngày(?: (?:làm việc|diễn ra|thi|tranh tài|họp))?(?!\w)")
_LONGEST_EVENT = 15
"""Days."""
_PART_OF_DAY = re.compile(r"(?<!\w)(?:sáng|trưa|chiều|tối)(?: nay)?(?: ngày)?[ ,(]{1,2}(?:ngày )?$")
"""Before a day: only what happened on it has a part of the day."""
_DAY_OF_SOMETHING = re.compile(
    r"(?<!\w)(?:sinh|mất|thành lập|truyền thống|kỷ niệm|hạn|từ|đến|tới|trước|sau|cho|số \S+)(?: vào)?(?: ngày)? ?$"
)
# "…, ngày 5/3, đoàn …": a day between commas.
_SET_OFF = re.compile(r"[,-] (?:vào )?(?:ngày|hôm) (?:ngày )?$")
_DONE = re.compile(r" (?:đã|vừa)(?!\w)")
_DONE_THEN = re.compile(
    r"(?<!\w)đã (?:được )?(?:long trọng |phối hợp |trọng thể |cùng )*(?:tổ chức|mở|họp|diễn ra|khai mạc|khánh thành|trao|bàn giao|thăm|đến thăm|tới thăm|gặp|tiếp|đón|làm việc)(?!\w)"
)
_HEADLINE = 600
"""Characters of the beginning in which an anniversary may tell the year."""
_FIRST_LINES = 1_500
"""Characters."""
_OTHER_MARK = re.compile(r"[;:.]")
_A_DOCUMENT = re.compile(
    r"\d+[-/][\w/]*(?<=[a-zđ])-\w+|(?<!\w)(?:nghị quyết|nghị định|kế hoạch|công văn|thông báo|luật|chỉ thị|thông tư|tờ trình|hướng dẫn)(?!\w)"
)
# Before a day on which something was done; not "kể từ ngày", "trước ngày", "sinh ngày".
_ON_THE_DAY = re.compile(
    r"(?<!từ )(?<!đến )(?<!trước )(?<!sinh )(?<!hạn )(?<!sau )(?<!của )(?<!tới )(?:vào |trong |hôm )?(?:ngày|sáng|trưa|chiều|tối|vào|hôm)(?: ngày)? $"
)
_LEAD = 4
"""Sentences in which an article says what it is about."""
_SETTING_OUT = 80
"""Characters from the beginning of a sentence within which the day stands that it sets out from."""
_FROM_DAY_TO_ACT = 50
"""Characters."""
_FROM_NOUN_TO_DAY = 250
"""Characters."""
_ACTS_AROUND = 20
"""Acts that can stand around one day."""
_FROM_BODY_TO_VERB = 400
"""Characters, more than may stand between who holds an event and the verb."""
_ACT = re.compile(
    r"(?<!\w)(?:thăm(?:,? (?:và )?(?:chúc mừng|tặng quà|làm việc|chúc tết|chúc thọ|hỏi))*|(?:đọc|trao|công bố(?: và trao)?) (?:các )?quyết định|trao tặng|trao quà|tặng quà|phát quà"
    r"|trao (?:\d[\d.]* )?(?:phần|suất|căn|ngôi)? ?(?:quà|nhà|học bổng|tiền)|bàn giao|khánh thành|khởi công|cắt băng|giải ngân"
    r"|tiếp(?= (?:đoàn|ông|bà|đồng chí|ngài|tiến sĩ))|đón đoàn|đón tiếp|gặp gỡ|gặp mặt|họp mặt|giao lưu|tiếp xúc cử tri|làm việc(?= (?:với|tại|sáng|chiều|ngày))|tặng (?=xe|nhà|quà|học|sổ)|đối thoại"
    r"|chúc mừng|chúc tết|chúc thọ|dâng hương|dâng hoa|viếng|ra quân|phát động|ký kết|ra mắt|biểu dương|tuyên dương|tôn vinh|khai giảng"
    r"|(?<!ủy ban )kiểm tra|giám sát(?! của)|khảo sát|(?<!đại )(?<!cuộc )họp(?! (?:tác|báo))|tổng kết|sơ kết|giới thiệu|bầu(?! cử)|hiệp thương|khởi động|kết nạp|xét xử|khám (?:bệnh|sức khỏe|chữa bệnh)|kỷ niệm (?=\d+ năm)|tuyên án|động thổ|bế giảng|tiếp(?= xã giao)|hiến máu|trồng cây)(?!\w)"
)
_LONGEST_TITLE = 160
_TITLE = re.compile(rf"[^.;:,\n(]{{0,{_LONGEST_TITLE}}}")
_TITLE_ENDS = re.compile(
    r"\s(?:(?:vào |trong |hôm )?(?:(?:sáng|trưa|chiều|tối)(?: ngày| nay)?|ngày|hôm) (?=\d|nay)|chủ trì|năm nay|do\s|có\s|dưới sự|với sự|và sơ kết|nhằm|để\s|được tổ chức|đã\s|diễn ra|dự kiến|sẽ\s|kết nối (?:với|tới|đến)|với (?:hơn |gần |trên |khoảng )?\d|từ điểm cầu|đến (?:các )?điểm cầu|tới (?:các )?điểm cầu)"
)
_ORGANIZES = re.compile(r"(?<!\w)(?:tổ chức|long trọng tổ chức|tiến hành|khai mạc|mở|họp|phối hợp)(?!\w)(?! (?:chính trị|cơ sở))")
_WHEN_AND_WHERE = r"(?:(?:vào |trong )?(?:sáng|trưa|chiều|tối|ngày|hôm)[^,;.]{0,30}?,?\s*)?(?:(?:tại|ở) [^,;.]{3,60}?,?\s*)?"
# Between who holds it and the verb: a bracket, a time, a place, others who hold it too.
_UP_TO_VERB = re.compile(
    rf"\s*(?:\([^)]*\)\s*)?,?\s*{_WHEN_AND_WHERE}(?:(?:đã|sẽ|vừa|cũng|có|long trọng|trọng thể|đồng loạt|chủ trì|phối hợp (?:với |cùng )?[^;.]{{3,120}})\s*)*,?\s*"
)
# Whom they work with, or who tells them to, does not hold it.
_OF_OTHERS = re.compile(r"(?<!\w)(?:phối hợp|cùng|với|của|và|sự chỉ đạo|theo|đối với|cho|tại) (?:với |cùng |của )?(?:các )?$")
_BY_WHOM = re.compile(r"[^;.,]{0,60}? (?:do|được) ")
_THEN_HOLDS = re.compile(
    rf"\s*(?:\([^)]*\)\s*)?,?\s*(?:đứng ra |phối hợp [^;.]{{3,80}}? )?{_WHEN_AND_WHERE}(?:tổ chức|mở|chủ trì|làm|tiến hành)(?!\w)"
)
# "Đại hội đại biểu Hội Nông dân xã X lần thứ I", "Kỳ họp thứ 12, HĐND xã Y", "buổi lễ của Ban Trị sự …".
_OF_WHOM = re.compile(
    r"(?: (?:đại biểu|toàn thể|thường niên|lần thứ \w+|lần \w+|thứ \w+|khóa \w+|thường lệ|chuyên đề|bất thường|điểm|sáng|chiều|ngày|\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{4})?)|,? \(?nhiệm kỳ \d{4} ?- ?\d{4}\)?|,)*(?: của)? (?=\w)"
)
