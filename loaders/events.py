"""The event that an article reports, and who chaired it, spoke at it, attended it.

    event         ::= a noun of `_EVENT` with the words that go on with it, beside a verb of holding or chairing
    its days      ::= the spoken days of that sentence ("Chiều ngày 28/12", "Từ ngày 29 - 31/12", "sáng nay"), with a year
                      from the publication day or from the one year the sentence names
    of a congress ::= "lần thứ" number, "khóa" … | "nhiệm kỳ" years, in its title or right after it
    online sites  ::= "điểm cầu" place
    planned       ::= an event noun beside "dự kiến", "sẽ", "sắp tới"
    participation ::= "chủ trì" after people             chair
                    | "Dự … có" before, "dự" after       attendee
                    | a verb of saying after a person, "Theo …", "Phát biểu … ," before      speaker

A person who is merely named took no part.
"""

import re
from bisect import bisect_left
from dataclasses import dataclass, replace
from datetime import date

from loaders.bodies import after
from loaders.dates import Found, resolve, spoken_days
from loaders.documents import Mention
from loaders.lexicon import Text
from loaders.sentence import Reading
from loaders.titles import Chunk, Grammar, Title

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
_SAYING = (
    "phát biểu|nhấn mạnh|cho biết|đề nghị|ghi nhận|nêu rõ|khẳng định|kết luận|lưu ý|trình bày|thông báo|yêu cầu|chia sẻ|mong muốn|đánh giá|biểu dương"
    "|chỉ rõ|báo cáo|nhắc lại|bày tỏ|cho rằng|quán triệt|nhận định|chỉ đạo|đề xuất|kêu gọi|phân tích|gợi ý|thông tin|công bố|giải đáp|trao đổi|nói|nêu"
    "|tiếp thu|gửi lời|đọc diễn văn|ôn lại|tin tưởng|hy vọng|mong|cam kết|khái quát|giới thiệu|trả lời|tuyên bố|hứa|đánh giá cao|kiến nghị|thay mặt(?! [^,.;]{0,30} nhận)|dặn dò|tâm sự|bộc bạch|kể|nhắc nhở|căn dặn|ban đạo từ|động viên|phân tích rõ|làm rõ|nhận xét|đặt câu hỏi|nêu câu hỏi|hỏi lại|(?<!thăm )hỏi(?! thăm)|cảnh báo|than phiền|than thở|than rằng|giải thích|thừa nhận|tuyên hứa|phát lệnh|mở màn|dẫn chứng|lo ngại|thắc mắc|trăn trở|nhìn nhận|giải trình|trao đổi thêm|đề cập|thống nhất cho rằng|phản ánh|cho hay|băn khoăn|lo lắng|truyền đạt|thuyết trình|hướng dẫn|xúc động|đáp lời|đáp từ|góp ý|phản biện|tham luận|tán thán|tán dương|sách tấn|khuyến tấn|cảm ơn|cám ơn|tri ân|phát động|thông qua(?= (?:dự thảo|chương trình|báo cáo|danh sách|tờ trình|nghị quyết))|(?<!tặng hoa )chúc mừng(?= (?:đại hội|hội nghị|những|các|kết quả|thành))"
)
# "điều hành hội nghị" is chairing; "điều hành hoạt động của Tỉnh ủy" is governing.
_DID = re.compile(
    r"(?<!\w)(?:(?P<chair>đồng chủ trì|chủ trì|chủ tọa|(?<!phụ trách )điều hành(?= (?:hội|điểm|phiên|buổi|đại|cuộc|kỳ|lễ|thảo|phần)|[ .,]*$))"
    r"|(?P<attend>tham dự|có mặt|cùng dự|tới dự|đến dự|về dự|dự(?! (?:thảo|kiến|án|báo|toán|nguồn|khuyết|trữ|tính|định|phòng)))"
    rf"|(?P<say>{_SAYING}))(?!\w)"
)
_OPENS_ATTENDANCE = re.compile(
    r"(?<!\w)(?:dự(?! (?:thảo|kiến|án|báo))|tham dự|có mặt|tham gia|về phía|phía|đại biểu|khách mời|quang lâm|chứng minh|tiếp (?:phái )?đoàn|cùng đi|đi cùng|hiện diện"
    r"|lãnh đạo|chính quyền|thành phần|thành viên đoàn|cùng tiếp|đại diện|chứng kiến|tháp tùng|chung vui|viếng|chia buồn|(?:tới|đến) (?:cổ vũ|thăm|chúc mừng|động viên|trao)|tiễn đưa)(?!\w)"
)
# "miễn nhiệm … đối với 4 đại biểu, gồm các ông …": a list of other things.
_OF_OFFICES = re.compile(r"(?<!\w)(?:đối với|miễn nhiệm|bầu bổ sung|bổ nhiệm|phê chuẩn)(?!\w)")
# "… danh sách 18 người ứng cử đại biểu Quốc hội, trong đó có: …", "tặng Bằng khen cho 30 cá nhân, trong đó có …".
_OF_OTHERS = re.compile(r"(?<!\w)(?:ứng cử|danh sách|bằng khen|giấy khen|kỷ niệm chương|tặng|khen thưởng|biểu dương)(?!\w)")
_AT_ALL_EVENTS = re.compile(r"(?<!\w)(?:dự|tham dự|có mặt|chứng kiến|tham gia)(?!\w)")
_ENDS_WITH_HAVE = re.compile(
    r"(?<!\w)(?:có|còn có|gồm|gồm có|(?:vinh dự |vui mừng )?(?:được )?đón tiếp|(?:vinh dự )được đón)(?: sự (?:tham dự|có mặt) của)?(?: các(?: đại biểu| vị khách| thành viên)?)?$|(?<!\w)sự (?:tham dự|tham gia|có mặt|hiện diện|chứng kiến) của(?: các)?$"
)
_WITH_CHAIRS = re.compile(
    r"(?:dưới sự (?:chủ trì|điều hành|chủ tọa) của|(?:chủ trì|chủ tọa|điều hành) (?:hội nghị|buổi|phiên|đại hội|cuộc|lễ|kỳ|chương trình)?[^,.;]{0,50}(?:có|là|gồm)|chủ trì)(?: các)?:?$"
)
_CHAIRS_ARE = re.compile(
    r"(?:^|\W)(?:chủ trì|chủ tọa|đồng chủ trì)(?: (?:hội nghị|buổi|phiên|đại hội|cuộc|lễ|kỳ|chương trình)[^,.;]{0,30})?$"
)
_SPEECHES_OF = re.compile(
    r"(?:tham luận|phát biểu|ý kiến|báo cáo|góp ý|trao đổi)(?: tham luận| phát biểu| góp ý| chỉ đạo| chào mừng)? của(?: các)?$"
)
# "giao đồng chí A tổng hợp …, báo cáo …", "đóng góp của ông B …, mong …": somebody to whom it is said, or of whom.
_SPOKEN_OF = re.compile(
    r"(?<!\w)(?:của|cho|với|tặng|giao|con trai|con gái|vợ|chồng|gia đình|cảm ơn|chúc mừng|đối với|về|bầu|bổ nhiệm|thay|gặp|tiếp|thăm|mời|đề nghị|nhờ|phân công)$"
)
# "Về phía tỉnh có:", "Tham gia đoàn có các đồng chí:", "… tập trung cho ý kiến:": a line that opens a list of people.
_LIST_LINE = re.compile(r"\s*(?:[-•+*–]|\d{1,2}[.)/])\s*\S")
_SPEAKERS_FOLLOW = re.compile(r"(?:ý kiến|tham luận|phát biểu|góp ý|thảo luận|phản biện)[^.:;]{0,60}:$")
_OPENS_A_LIST = re.compile(
    r"(?:tham gia|tham dự|dự|có mặt|về phía|cùng đi|đại biểu|thành phần|khách mời)[^.:;]{0,90}?(?:có|gồm)(?: các)?(?: đồng chí| ông| bà| vị|, )*:$"
)
_AND_CHAIRED = re.compile(r"(?: và|,)(?: đồng)? chủ trì")
_ON_A_SIDE = re.compile(r"\W*về phía [^.;:]{3,60}$")
_PASSIVELY = re.compile(r"(?<!\w)(?:được|bị) $")
# "Đoàn … do ông A dẫn đầu, đoàn … do bà B làm trưởng đoàn đã đến viếng".
_CAME = re.compile(
    r"(?<!\w)(?:(?:đến|tới|về) (?:viếng|dự|thăm|chúc mừng|chung vui|chia buồn)|sang (?:thăm|dự|làm việc)|đã tiếp đoàn)(?!\w)"
)
_DISTANCE = 90
"""Characters that may stand between a person's titles and the verb of what the person did."""
_CAPITALS_BETWEEN = re.compile(r"(?:Hội nghị|Đại hội|Lễ|Hội thảo|Tọa đàm|Đoàn|Chương trình|Kỳ họp|Phiên họp)")
_BETWEEN = {"", "và", "và các", "cùng", "các", "kiêm", "cùng các", "cùng với", "đồng thời là", "đều là", "cùng là"}


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


@dataclass(frozen=True, slots=True)
class Participation:
    name: Chunk
    role: str
    start: int
    end: int
    """Span of the passage."""


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


def participations(reading: Reading) -> list[Participation]:
    """Who did what in one sentence, by the verbs beside the people."""
    chunks = reading.chunks
    people = [i for i, chunk in enumerate(chunks) if chunk.kind == "N"]
    if not people:
        return []
    found = _announced(reading, chunks, people)
    for order, i in enumerate(people):
        role, at = _verb_after(reading, chunks, i)
        if role is None or (role == "speaker" and _SPOKEN_OF.search(_words_before(chunks, i))):
            continue
        members = [i]
        if role != "speaker" or _joined(chunks, people, order):
            members = _subjects(chunks, people, order)
        found += [Participation(chunks[k], role, _clause_start(chunks, k), at) for k in members]
    found += _announced_speech(reading, chunks, people)
    if came := _CAME.search(reading.text.low, reading.start, reading.end):
        led = [i for i in people if _words_before(chunks, i).endswith(("do", " do"))]
        found += [Participation(chunks[i], "attendee", _clause_start(chunks, i), max(came.end(), chunks[i].end)) for i in led]
    unique: dict[tuple[int, str], Participation] = {}
    for item in found:
        unique.setdefault((item.name.start, item.role), item)
    return list(unique.values())


def by_title(reading: Reading) -> list[tuple[Title, str, int]]:
    """Who spoke or attended and is named by an office alone: "Trưởng Ban Dân vận Trung ương nhấn mạnh …"."""
    found = []
    for j, title in reading.lone_titles:
        role, at = _verb_after(reading, reading.chunks, j - 1) if j > 0 else (None, 0)
        if role in ("speaker", "chair"):
            found.append((title, role, at))
    return found


def _announced(reading: Reading, chunks: list[Chunk], people: list[int]) -> list[Participation]:
    """ "Dự Hội nghị có các đồng chí …", "với sự tham dự của …", "Chủ trì có …": everyone after, while the list goes on."""
    found: list[Participation] = []
    role, opening = _list_that_goes_on(reading), reading.start
    for k, chunk in enumerate(chunks):
        if chunk.kind == "W":
            value = chunk.value
            if _WITH_CHAIRS.search(value):
                role, opening = "chair", chunk.start
                continue
            if k + 1 < len(chunks) and chunks[k + 1].value == ":" and _CHAIRS_ARE.search(value):
                role, opening = "chair", chunk.start
                continue
            if _SPEECHES_OF.search(value):
                role, opening = "speaker", chunk.start
                continue
            said = _ENDS_WITH_HAVE.search(value)
            if said:
                before = reading.text.low[max(reading.start, chunk.end - 300) : chunk.end]
                clause = before[max(before.rfind(";"), before.rfind(". ")) + 1 :]
                praised = _OF_OTHERS.search(clause) and not _AT_ALL_EVENTS.search(clause)
                if _OPENS_ATTENDANCE.search(clause) and not _OF_OFFICES.search(clause) and not praised:
                    role, opening = "attendee", chunk.start
                    continue
            if role and _DID.search(value):
                role = None
        elif chunk.kind == "M" and chunk.value in (".", "!", "?"):
            role = None
        elif chunk.kind == "M" and chunk.value == ":" and (side := _ON_A_SIDE.match(reading.text.low, reading.start, chunk.start)):
            role, opening = "attendee", side.start()
        elif chunk.kind == "N" and role:
            found.append(Participation(chunk, role, min(opening, chunk.start), chunk.end))
    return found


def _list_that_goes_on(reading: Reading) -> str | None:
    """The role of the people of a list, one a line, by the line that opens it: "Về phía tỉnh có:"."""
    low = reading.text.low
    line = low.rfind("\n", 0, reading.start) + 1
    if not _LIST_LINE.match(low, line, reading.end):
        return None
    for _ in range(_LONGEST_LIST):
        end = line - 1
        if end <= 0:
            return None
        line = low.rfind("\n", 0, end) + 1
        if end - line > _LONGEST_OPENING or not _LIST_LINE.match(low, line, end):
            opening = low[max(line, end - _LONGEST_OPENING) : end].strip()
            if not opening:
                continue
            if _SPEAKERS_FOLLOW.search(opening):
                return "speaker"
            return "attendee" if _OPENS_A_LIST.search(opening) else None
    return None


_LONGEST_LIST = 60
"""Lines."""
_LONGEST_OPENING = 400
"""Characters of the end of a line that opens a list."""


def _verb_after(reading: Reading, chunks: list[Chunk], i: int) -> tuple[str | None, int]:
    """The role that the first telling verb after person i gives, and where the verb ends."""
    k = i + 1
    while k < len(chunks) and (
        chunks[k].kind in "TMBP"
        or chunks[k].value in _BETWEEN
        or (chunks[k].value == "plural" and k + 1 < len(chunks) and chunks[k + 1].kind == "T")  # "A và các đồng chí Phó Chủ tịch chủ trì"
    ):
        if chunks[k].kind == "M" and chunks[k].value in (";", ":", "."):
            return None, 0
        k += 1
    if k >= len(chunks):
        return None, 0
    begin = chunks[k].start
    text = reading.text
    while k < len(chunks) and chunks[k].start - begin < _DISTANCE:
        chunk = chunks[k]
        if chunk.kind in "NH" or (chunk.kind == "M" and chunk.value in (";", ":", ".")):
            return None, 0
        if chunk.kind == "W":
            for verb in _DID.finditer(text.low, chunk.start, chunk.end):
                if verb.start() - begin > _DISTANCE:
                    return None, 0
                between = _CAPITALS_BETWEEN.sub("", text.text[begin : verb.start()])
                if any(ch.isupper() for ch in between):
                    return None, 0
                if verb["chair"]:
                    return "chair", verb.end()
                if verb["attend"] and (both := _AND_CHAIRED.match(text.low, verb.end(), chunk.end)):
                    return "chair", both.end()
                if verb["attend"]:
                    if verb["attend"] == "dự" and verb.start() - begin > 16:
                        continue
                    return "attendee", verb.end()
                if _PASSIVELY.search(text.low, max(begin, verb.start() - 10), verb.start()):
                    continue
                return "speaker", verb.end()
        k += 1
    return None, 0


def _joined(chunks: list[Chunk], people: list[int], order: int) -> bool:
    """Whether person and the one before are joined by "và" alone."""
    if order == 0:
        return False
    between = chunks[people[order - 1] + 1 : people[order]]
    return any(chunk.value == "và" for chunk in between) and all(chunk.kind in "HTMB" or chunk.value == "và" for chunk in between)


def _subjects(chunks: list[Chunk], people: list[int], order: int) -> list[int]:
    """The people who share the verb of person `order`: those before it in an unbroken list."""
    members = [people[order]]
    for k in range(order, 0, -1):
        between = chunks[people[k - 1] + 1 : people[k]]
        if not all(chunk.kind in "HTMBP" or chunk.value in _BETWEEN for chunk in between):
            break
        several = any(chunk.kind == "H" and chunk.value == "plural" for chunk in between)  # "A và các đồng chí: B; C chủ trì"
        if any(chunk.kind == "M" and (chunk.value == "." or (chunk.value == ":" and not several)) for chunk in between):
            break
        members.append(people[k - 1])
    return members


def _announced_speech(reading: Reading, chunks: list[Chunk], people: list[int]) -> list[Participation]:
    """ "Theo Chủ tịch … Lê Văn An, …", "Phát biểu tại hội nghị, …", "phát biểu của đồng chí …"."""
    found = []
    low = reading.text.low
    for i in people:
        start = _clause_start(chunks, i)
        before = low[max(reading.start, start - 40) : start].rstrip()
        after = low[chunks[i].end : chunks[i].end + 1]
        if re.search(r"(?:^|[^\w])theo$", before) and after in (",", "", "\n", ":"):
            found.append(Participation(chunks[i], "speaker", start - 5, chunks[i].end))
        elif re.search(r"phát biểu (?:của|chỉ đạo của|khai mạc của|kết luận của)$", before):
            found.append(Participation(chunks[i], "speaker", start, chunks[i].end))
    first = people[0]
    opening = low[reading.start : _clause_start(chunks, first)]
    if re.match(r"\W*(?:phát biểu|kết luận|trao đổi|chia sẻ|đáp từ|thay mặt[^,]*phát biểu)(?!\w)", opening) and "," in opening:
        found.append(Participation(chunks[first], "speaker", reading.start, chunks[first].end))
    return found


def _words_before(chunks: list[Chunk], i: int) -> str:
    """The words right before a person, titles and honorifics before the name passed over."""
    k = i - 1
    while k >= 0 and (chunks[k].kind in "HT" or (chunks[k].value in (",", "-") and k and chunks[k - 1].kind == "T")):
        k -= 1
    return chunks[k].value if k >= 0 and chunks[k].kind == "W" else ""


def _clause_start(chunks: list[Chunk], i: int) -> int:
    """Where a person's titles and honorifics before the name begin."""
    k = i
    while k > 0 and (chunks[k - 1].kind in "TH" or (chunks[k - 1].value in (",", "-") and k > 1 and chunks[k - 2].kind == "T")):
        k -= 1
    return chunks[k].start
