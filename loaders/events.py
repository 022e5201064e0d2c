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
from dataclasses import dataclass, replace
from datetime import date

from loaders.bodies import after
from loaders.dates import Found, resolve, spoken_days
from loaders.documents import Mention
from loaders.lexicon import Text
from loaders.titles import Grammar

_MORE = re.compile(
    r"(?:\s+(?:giao ban|trực tuyến|sơ kết|tổng kết|triển khai|hiệp thương|quán triệt|gặp mặt|toàn quốc|đại biểu|thường kỳ|chuyên đề"
    r"|trao|công bố|kỷ niệm|phát động|khai mạc|bế mạc|ra quân|ký kết|tập huấn|bất thường|thành lập|đối thoại|tuyên dương|ra mắt|truy niệm|truy điệu|viếng|khởi công|khánh thành|khai giảng|bế giảng|trao giải|bàn giao|dâng hương|cầu siêu|mừng công|đón nhận)(?!\w))*"
)
_WEAK_NOUNS = {"chương trình", "gặp mặt", "giao ban", "lễ", "họp mặt", "giao lưu", "tập huấn", "cuộc thi", "hội đàm", "hội kiến"}
_HOLDING = re.compile(
    r"(?<!\w)(?:tổ chức|diễn ra|khai mạc|bế mạc|chủ trì|được tổ chức|tiến hành|họp|dự|làm việc|gặp mặt|phát biểu|kết luận|tham dự|phối hợp)(?!\w)"
)
_PLANNED = re.compile(r"(?<!\w)(?:dự kiến|sẽ|\d\s+tới|ngày mai|sắp tới|chuẩn bị tổ chức|tiến tới|chuẩn bị cho|hướng tới)(?!\w)")
_AT = re.compile(r"(?<!\w)tại\s+(?:tỉnh\s+|thành phố\s+)?")


@dataclass(frozen=True, slots=True)
class Event:
    type: str
    title: str
    start: date | None
    end: date | None
    place: str | None
    organizer: str | None
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
        planned: list[Event] = []
        nouns = sorted(text.events)
        for start, end in sentences:
            low = text.low
            noun = self._noun(text, start, end, nouns)
            if noun is None:
                continue
            if _PLANNED.search(low, start, end):
                days = spoken_days(text.text, start, end)
                day, last = self._resolved(days[0], published, text.text[start:end]) if days else (None, None)
                if day is None or (published and day > published):
                    planned.append(self._made(text, start, end, noun, None, None, planned=True))
                continue
            if main or not (_HOLDING.search(low, start, end) or _ON_A_DAY.match(low, noun[1])):
                continue
            days = [d for d in spoken_days(text.text, start, end) if not self._of_document(low, d.start)]
            days = [d for d in days if d.start < noun[0]] or [d for d in days if _HELD_ON.search(low, noun[1], d.start)]
            day, last = self._resolved(days[0], published, text.text[start:end]) if days else (None, None)
            if day:
                main = self._made(text, start, end, noun, day, last)
            elif undated is None and noun[2] not in _WEAK_NOUNS:
                undated = self._made(text, start, end, noun, None, None)
        reported = main or self._visit(text, sentences, published) or undated
        return [*([reported] if reported else []), *planned[:3]]

    def named(self, text: Text, sentences: list[tuple[int, int]]) -> Event | None:
        """The first event that is named at all, held or not: for an article that only says who was there."""
        nouns = sorted(text.events)
        for start, end in sentences:
            noun = self._noun(text, start, end, nouns)
            if noun and not _PLANNED.search(text.low, start, end):
                return self._made(text, start, end, noun, None, None)
        return None

    def _visit(self, text: Text, sentences: list[tuple[int, int]], published: date | None) -> Event | None:
        """A visit or a handing-over that one of the first sentences dates: an event without a noun for it."""
        for start, end in sentences[:3]:
            act = _VISIT.search(text.low, start, end)
            if act and _SETS_OUT.match(text.low, start, end):
                days = [d for d in spoken_days(text.text, start, min(end, start + 80)) if not self._of_document(text.low, d.start)]
                day, last = self._resolved(days[0], published, text.text[start:end]) if days else (None, None)
                if day:
                    return self._made(text, start, end, (act.start(), act.end(), ""), day, last)
        return None

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
        rest = _TITLE.match(text.text, at, end)
        title = " ".join(rest.group().split()) if rest else kind
        if rest and rest.end() - rest.start() == _LONGEST_TITLE:
            title = title.rpartition(" ")[0]
        title = _TITLE_ENDS.split(title)[0]
        place = None
        for found in _AT.finditer(text.low, start, end):
            known = text.places.get(found.end())
            if known and text.text[found.end() : found.end() + 1].isupper():
                place = text.quoted(found.end(), known)
                break
            if (town := _TOWN.match(text.text, found.start(), end)) and place is None:
                place = " ".join(town.group(1).split())
        return Event(
            kind[0].upper() + kind[1:],
            title[0].upper() + title[1:],
            day,
            last,
            place,
            self._organizer(text, start, at),
            (at, noun[1]),
            planned,
            *self._of_a_congress(text, kind, at, at + len(title)),
        )

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

    def _organizer(self, text: Text, start: int, noun: int) -> str | None:
        """The body right before "tổ chức", "đã tổ chức"."""
        verb = _ORGANIZES.search(text.low, start, noun)
        if not verb:
            return None
        for at in sorted(at for at in text.heads.keys() | text.organizations.keys() if start <= at < verb.start()):
            if text.text[at].isupper():
                body = self.grammar.body(text, at)
                if body and _UP_TO_VERB.fullmatch(text.low, body.end, verb.start()):
                    return body.text
        return None

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
_NUMBERS = ("nhất", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười")
_ROMAN = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100}


def number_of(word: str) -> int | None:
    """The number of a folded word: "13", "xiii", "nhất", "mười"; None for 0 and for letters that make no number."""
    if word.isdigit():
        return int(word) or None
    word = {"một": "nhất", "bốn": "tư"}.get(word, word)
    if word in _NUMBERS:
        return _NUMBERS.index(word) + 1
    values = [_ROMAN[letter] for letter in word if letter in _ROMAN]
    if len(values) != len(word) or not re.fullmatch(r"c{0,3}(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})", word):
        return None
    return sum(-value if value < following else value for value, following in zip(values, [*values[1:], 0], strict=True))


_TOWN = re.compile(r"[Tt]ại\s+((?:thành phố|thị xã|huyện|phường|xã|quận|thị trấn)\s+\w+(?:\s[A-ZĐÀ-Ỹ]\w*){0,2})(?=[\s,.;(])")
_ON_A_DAY = re.compile(r" (?:(?:sáng|chiều|tối|trưa)(?: ngày)?|ngày) \d")
_HELD_ON = re.compile(
    r", (?:sáng|chiều|tối|trưa|ngày)(?: ngày)? ?$|^ (?=\w)(?:sáng |chiều |tối )?(?:ngày )?$|(?:diễn ra|tổ chức|khai mạc|bế mạc|vào|họp|trong|hôm|:)[^.;]{0,40}$"
)
_SETS_OUT = re.compile(
    r"\W*(?:(?:\w+ ){0,4}\([^)]{2,40}\)\s*-?\s*|(?:\w+ ){0,3}[\w.]+ ?- ?)?(?:trong |vào |nhân dịp [^,]{3,50}, )?(?:buổi )?(?:sáng|trưa|chiều|tối|ngày|hôm|từ|trong)(?!\w)"
)
_VISIT = re.compile(
    r"(?<!\w)(?:thăm(?:,? (?:và )?(?:chúc mừng|tặng quà|làm việc|chúc tết|chúc thọ|hỏi))*|trao (?:các )?quyết định|công bố (?:các )?quyết định|trao tặng|trao quà|tặng quà|trao (?:\d[\d.]* )(?:phần|suất) quà|bàn giao|tiếp(?= (?:đoàn|ông|bà|đồng chí|ngài|tiến sĩ)))(?!\w)"
)
_LONGEST_TITLE = 160
_TITLE = re.compile(rf"[^.;:,\n(]{{0,{_LONGEST_TITLE}}}")
_TITLE_ENDS = re.compile(r"\s(?:chủ trì|năm nay|do\s|có\s|dưới sự|với sự|và sơ kết|nhằm|để\s|được tổ chức|đã được|diễn ra|dự kiến|sẽ\s)")
_ORGANIZES = re.compile(r"(?<!\w)(?:tổ chức|phối hợp|long trọng tổ chức|tiến hành|khai mạc)(?!\w)")
_UP_TO_VERB = re.compile(r"\s*(?:\([^)]*\)\s*)?(?:đã|sẽ|vừa|long trọng|,)?\s*")
