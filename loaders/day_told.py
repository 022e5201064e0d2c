"""Of which day an article and its sentences tell: of publication, of the story, or of another year.

    story    ::= the last day of the event | the day from which one of the first sentences sets out | that of publication
    sentence ::= the day from which it sets out | the day of another year that it tells before an office | the story's

A sentence that looks back to a year without a day ("Năm 2010, ông A, Chủ tịch …") gives its offices no day.
"""

import re
from bisect import bisect_right
from datetime import date

from loaders.dates import DAY, announced_days, parse, resolve, spoken_days
from loaders.events import Event
from loaders.lexicon import Text
from loaders.sentence import Holding, Reading
from loaders.sources import Article
from loaders.zones import Page

# A sentence that sets out from a time: "Năm 2010, …", "Hồi tháng 6/2010, …", "Ngày 14/10/1930, …".
_SETS_OUT = re.compile(
    r"\W*(?:(?:(?:từ |kể từ )?sau )?(?:ngày giải phóng )?(?:(?:vào |từ |đến |tới |hồi |trước đó, |mãi đến |khoảng )*)(?:năm\s+|(?:đầu |cuối |giữa )năm\s+|(?:hai |các )?tháng\s+\d{1,2}(?:\s?(?:và|-|,)\s?\d{1,2})?\s*(?:[/.-]|năm)\s*|ngày\s+\d{1,2}[/.-]\d{1,2}[/.-]))"
    r"((?:19|20)\d\d)\b",
)
# "Theo hồ sơ, ngày 20/4/2013, ông A …", "Kết luận thanh tra nêu rõ, năm 2014, …": what a paper says was done.
_A_PAPER_SAYS = re.compile(
    r"\W*(?:theo|kết luận|tài liệu|hồ sơ|cáo trạng|bản án|biên bản|vụ việc xảy ra)(?:[^,;:.]{0,80}[,:]| [^,;:.]{0,60}(?:thể hiện|cho thấy|nêu rõ|nêu),?)?\s*"
)
_FROM_A_DAY = re.compile(
    r"\W*(?:\([^)]{2,40}\)\s*[-–]?\s*)?(?:trước đó|vào|tiếp đó|sau đó|tiếp theo)?,?\s*(?:vào |trong )?(?:buổi )?(?:sáng|trưa|chiều|tối|ngày|hôm)\b"
)
_LOOKS_BACK = re.compile(
    r"\W*(?:trước đó|trước đây|trước kia|(?:hôm|ngày|khi|lúc|hồi) (?:đó|ấy)|cách đây|(?:một|hai|ba|bốn|vài|mấy|\d+) (?:hôm|ngày|tuần|tháng|năm) trước)(?!\w)"
)
_A_YEAR = re.compile(r"[12](?<!\d.)(?:(?<=1)9|(?<=2)0)\d\d(?!\d)")
# Before a day that is not that of what a sentence tells: of a document, a birth, an anniversary, the beginning or end of a time.
_DAY_OF_ANOTHER_THING = re.compile(
    r"(?<!\w)(?:sinh|số|quyết định|nghị quyết|thông báo|kế hoạch|công văn|luật|mất|từ trần|kỷ niệm|từ|kể từ|sau|đến|hết|tới|truyền thống|hiệu lực|ngày thành lập|lịch|hạn)(?!\w)[^.;]{0,38}$"
)
_DONE_IN = re.compile(
    r",? ?(?:đã )?(?:ký|ký ban hành|ban hành|phê duyệt|trao|khởi công|sáng lập|thành lập|viết|công bố|chủ trì|tổ chức|phát động|đọc|xây|xây dựng|khánh thành|dẫn đầu)(?!\w)"
    r"[^,.;:]{0,50}? (?:vào )?(?:hồi )?(?:(?:đầu|cuối|giữa) )?(?:năm |tháng \d{1,2}[/-]|ngày \d{1,2}[/-]\d{1,2}[/-])((?:19|20)\d\d)\W*"
)
# Between a title and the day it is of there are only words of taking up or leaving an office.
_SINCE = re.compile(
    r"[\s,)]{0,3}(?:(?:nghỉ hưu|nghỉ công tác|nghỉ chế độ|thôi giữ chức|theo chế độ|hưởng chế độ hưu trí|để nghỉ hưu|theo nguyện vọng|do chuyển công tác|để nhận nhiệm vụ mới|thay (?:ông|bà|đồng chí)\s[^,.;]{2,40}?"
    r"|đối với (?:ông|bà|đồng chí)\s[^,.;]{2,40}?)[\s,]{1,3}){1,3}(?:kể\s+)?từ\s+(?:ngày\s+)?(?=\d)"
    r"|[\s,)]{0,3}(?:(?:có hiệu lực )?kể\s+)?từ\s+(?:ngày\s+(?=\d)|(?=\d{1,2}[/.-]\d{1,2}[/.-]\d{4}(?!\d)(?! ?(?:-|đến))))",
)
# "…, thời hạn 5 năm, kể từ ngày 1/3/2015", "…. Quyết định có hiệu lực từ ngày 1/3/2015".
_FOR_YEARS = r"(?:với )?thời (?:hạn|gian)(?: giữ chức(?: vụ)?| bổ nhiệm| giữ nhiệm vụ| đảm nhiệm)?(?: là)? \w{1,4}(?: \(\w{1,4}\))? năm"
_IN_FORCE = re.compile(
    rf"(?:,? \(?{_FOR_YEARS}|[.;,]?\s(?:{_FOR_YEARS}|(?:các |những )?quyết định(?: bổ nhiệm| điều động| này| trên| nói trên)*(?: có)? hiệu lực(?: thi hành)?))[,)]{{0,2}} "
    r"(?:được )?(?:tính )?(?:kể từ|từ|vào) (?:ngày )?(?=\d)"
)

_NEAR = 120
"""Characters after a title in which "từ ngày …" can be of it."""


def day_of_the_story(text: Text, body: list[tuple[int, int]], event: Event | None, published: date | None) -> date | None:
    """The day of what an article tells, given the spans of its sentences and its event, if that has taken place."""
    held = _last_day(event, published) if event and not _tells_of_before(text, body, event) else None
    return held or _first_day(text, body, published) or published


def _first_day(text: Text, body: list[tuple[int, int]], published: date | None) -> date | None:
    """The day from which one of the first sentences sets out."""
    for start, end in body[:3]:
        if _FROM_A_DAY.match(text.low, start, end):
            days = spoken_days(text.text, start, min(end, start + 80))
            if days and (day := resolve(days[0].value, published, text.text[start:end])):
                return day
    return None


def days_of_other_years(text: Text, body: list[tuple[int, int]], on: date) -> list[tuple[int, date]]:
    """The full days of other years than the story's that sentences tell, each with where it stands: "Đại hội …, ngày 18/7/2011, bầu …"."""
    found = []
    for start, end in body:
        if not any(int(year[0]) != on.year for year in _A_YEAR.finditer(text.low, start, end)):
            continue
        for day in announced_days(text.text, start, end):
            lead = text.low[max(start, day.start - 50) : day.start]
            if isinstance(day.value, date) and day.value.year != on.year and not _DAY_OF_ANOTHER_THING.search(lead):
                found.append((day.start, day.value))
                break
    return found


def day_of_an_office(days: list[tuple[int, date]], reading: Reading, holding: Holding, on: date | None) -> date | None:
    """The day of an office: that of another year which its sentence told before it; none after such a day in the same paragraph.

    A sentence of a file or a verdict may call somebody by the office of today: it gives no day.
    """
    text, at = reading.text, min(holding.title.start, holding.name.start)
    k = bisect_right(days, at, key=lambda day: day[0]) - 1
    if k < 0 or days[k][0] < text.line_start(reading.start):
        return on
    in_the_sentence = days[k][0] >= reading.start and not _A_PAPER_SAYS.match(text.low, reading.start, reading.end)
    return days[k][1] if in_the_sentence else None


def own_day(reading: Reading, published: date | None) -> date | None:
    """The day from which a sentence sets out: "Trước đó, ngày 3/5, …"."""
    text = reading.text
    if not _FROM_A_DAY.match(text.low, reading.start, reading.end):
        return None
    days = spoken_days(text.text, reading.start, min(reading.end, reading.start + 70))
    first = reading.chunks[0].end if reading.chunks else reading.end
    if days and days[0].start <= max(first, reading.start + 40):
        return resolve(days[0].value, published, text.text[reading.start : reading.end])
    return None


def is_of_another_year(reading: Reading, on: date | None) -> bool:
    """Whether a sentence sets out from another year than the article's: "Năm 2010, ông …, Chủ tịch …"."""
    text = reading.text
    match = _SETS_OUT.match(text.low, reading.start, reading.end)
    if match is None and (paper := _A_PAPER_SAYS.match(text.low, reading.start, reading.end)):
        match = _SETS_OUT.match(text.low, paper.end(), reading.end)
    return match is not None and (on is None or int(match[1]) != on.year)


_SENTENCE = re.compile(r"(?:(?<=\n)|\A|[.!?…]\s)(?=\S)")


def year_told(reading: Reading) -> int | None:
    """The year from which a sentence sets out: "Năm 2010, ông …"."""
    match = _SETS_OUT.match(reading.text.low, reading.start, reading.end)
    return int(match[1]) if match else None


def year_within(reading: Reading, at: int) -> int | None:
    """The last year that a sentence tells before an offset, and since which it did not speak of today: "Nhập ngũ năm 1965; xuất ngũ năm 1972, ông về làm …"."""
    if not reading.text.tells_a_year(reading.start, at):
        return None
    *_, told = (None, *_OF_A_DEED.finditer(reading.text.low, reading.start, at))
    return None if told is None or _NOW.search(reading.text.low, told.end(), at) else int(told[1])


_OF_A_DEED = re.compile(r"(?<!sinh )(?<!nhiệm kỳ )(?:năm |tháng \d{1,2} ?[/.-] ?)((?:19|20)\d\d)(?![\d-])(?! ?- ?\d)")
_NOW = re.compile(r"(?<!\w)(?:hiện|hiện nay|hiện tại|ngày nay|bây giờ|giờ đây|đến nay|mới đây|vừa qua|hôm nay|sáng nay)(?!\w)")
_LONGEST_PARAGRAPH = 1_500


def year_before(reading: Reading) -> int | None:
    """The year from which a sentence before, in the same paragraph, set out last, and since which nothing spoke of today."""
    low, start = reading.text.low, reading.start
    line = low.rfind("\n", max(0, start - _LONGEST_PARAGRAPH), start) + 1
    told = None
    for stop in _SENTENCE.finditer(low, line, start):
        told = _SETS_OUT.match(low, stop.end(), start) or told
    return int(told[1]) if told and not _NOW.search(low, told.end(), reading.end) else None


_LATER = re.compile(r"(?<!\w)(?:sau này|về sau)(?!\w)[^;.]{0,60}$")


def told_later(reading: Reading, holding: Holding, current: bool) -> bool:
    """ "…, về sau ông giữ chức T": whether an office of somebody spoken of is told of a time after another, and no other."""
    if not current or holding.name.kind != "H":
        return False
    start = max(reading.start, holding.title.start - 80)
    return _LATER.search(reading.text.low, start, holding.title.start) is not None and not _NOW.search(
        reading.text.low, holding.title.start, reading.end
    )


def since_when(text: Text, start: int, end: int) -> date | None:
    """The full day of "kể từ ngày 19/6/2021" soon after a title, in the same sentence."""
    end = min(end, start + _NEAR)
    semicolon = text.low.find(";", start, end)
    end = end if semicolon < 0 else semicolon
    return _day_after(_SINCE.match(text.low, start, end), text, end)


def in_force_since(text: Text, start: int) -> date | None:
    """The full day from which the decision that ends at `start` is in force, as its sentence or the next tells: "…. Quyết định có hiệu lực từ ngày 19/6/2021"."""
    return _day_after(_IN_FORCE.match(text.low, start), text, start + _NEAR)


def _day_after(match: re.Match[str] | None, text: Text, end: int) -> date | None:
    day = DAY.match(text.text, match.end(), end) if match else None
    value = parse(day) if day else None
    return value if isinstance(value, date) else None


def done_in_another_year(text: Text, start: int, end: int, on: date) -> bool:
    """ "Quyết định do ông A, Chủ tịch …, ký năm 1982.": whether the year that ends the sentence is that of what somebody did in office."""
    told = _DONE_IN.fullmatch(text.low, start, min(end, start + _NEAR))
    return told is not None and int(told[1]) < on.year - 1


def _tells_of_before(text: Text, body: list[tuple[int, int]], event: Event) -> bool:
    """Whether the sentence of an event looks back: "Hai tháng trước, …", "Hôm đó, …"."""
    start = max((first for first, _ in body if first <= event.span[0]), default=event.span[0])
    return _LOOKS_BACK.match(text.low, start) is not None


def _last_day(event: Event, published: date | None) -> date | None:
    """The day of an event by which what was decided there holds: its last, of one that goes on the day of the article."""
    if event.start is None or event.end is None:
        return event.start
    return max(event.start, min(event.end, published)) if published else event.end


def published_on(article: Article, page: Page) -> date | None:
    """The day of publication: given with the article, on its page, or in its address."""
    return article.published or page.published or day_in_url(article.url)


_DAY_IN_URL = re.compile(
    r"/(20\d\d)[/-]?(0[1-9]|1[0-2])[/-]?(0[1-9]|[12]\d|3[01])/|[-/](?:\d{3})?(20\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])[0-2]\d[0-5]\d\d{0,8}(?=\D|$)"
)


def day_in_url(url: str | None) -> date | None:
    """The day that a publisher writes into its addresses: …/2021/03/15/… or …-20260114174949547.htm."""
    match = _DAY_IN_URL.search(url) if url else None
    if not match:
        return None
    year, month, day = (match[k] or match[k + 3] for k in (1, 2, 3))
    try:
        return date(int(year), int(month), int(day))
    except ValueError:
        return None
