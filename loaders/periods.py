"""From when till when an office was held, where the sentence says so right beside it.

    period ::= ("từ" | "giai đoạn") point ("đến" | "-" | "tới") (point | "nay") | point "-" point ":"
    point  ::= ("đầu" | "giữa" | "cuối")? (day | month "/" year | "tháng" month "năm" year | "năm"? year)

It is of an office where nothing but who held it, a verb of holding and the offices held beside lies between: "Từ năm 2004
đến năm 2007, ông làm Chủ tịch …". "…, rồi …", "lần lượt giữ …" tell of several times within it, and give no office one. A
term ("nhiệm kỳ 2004 - 2009") is that of a body; who holds an office in it may come later and leave earlier. A month or a year gives
the first and last of its days: nothing is set to 1 January.
"""

import calendar
import re
from bisect import bisect_left
from dataclasses import dataclass, replace
from datetime import date

from loaders.lexicon import Text
from loaders.office_words import HOLDING, PAST_TIME, TAKEN_UP
from loaders.text import number_of
from loaders.titles import Chunk, Title

_YEAR = r"(?:19|20)\d\d"
_POINT = (
    rf"(?:(?:đầu|giữa|cuối) )?(?:(?:ngày )?(?P<{{0}}d>[0-3]?\d) ?[/.-] ?(?P<{{0}}dm>[01]?\d) ?[/.-] ?(?P<{{0}}dy>{_YEAR})"
    rf"|(?:tháng )?(?P<{{0}}m>[01]?\d)(?: ?[/.-] ?| năm )(?P<{{0}}my>{_YEAR})|(?:năm )?(?P<{{0}}y>{_YEAR}))(?!\d)"
)
_FROM, _TO, IN = (_POINT.replace("{0}", name) for name in ("a", "b", "c"))
_UNTIL = rf"(?:,? ?(?:đến|tới|cho đến|-)(?: hết| tận)? ?(?:{_TO}|(?P<now>nay|hiện nay|bây giờ)))"
FROM_TO = re.compile(rf"(?:(?<!\w)(?:từ|giai đoạn|kể từ)(?: sau)? ?)?{_FROM} ?{_UNTIL}")
# What may stand between the time and the office beside who holds it.
_HOLDING = rf"(?:{HOLDING}|đảm nhận chức vụ|phụ trách|trở thành|trúng cử|đắc cử|tái cử)"
_CALLED = (
    r"(?:được |tiếp tục |lại |vinh dự |tín nhiệm |chính thức |(?:lên|về|sang|ra)(?: tỉnh| huyện| xã| trung ương)? "
    r"|(?:hiệp thương cử|suy cử|bầu|cử|bổ nhiệm|phê chuẩn|phân công|điều động|điều|luân chuyển|chuyển|chỉ định|giao)"
    r"(?:(?: về| sang| lên| ra)(?: tỉnh| huyện| xã| trung ương)?)? )*"
)
_BETWEEN = re.compile(rf"[:,]?\s?(?:{_CALLED}{_HOLDING}|kiêm|và|kiêm nhiệm|đồng thời(?: là| kiêm| giữ chức)?|làm)?")
_BEGUN = re.compile(rf"(?:(?:vào|từ|hồi|đến|tới|mãi đến|kể từ|trước đó|sau đó|tiếp đó|rồi),? )*{IN}(?=[ ,])")
_SINCE = re.compile(r"\W*(?:kể )?từ ")  # "Từ năm 2011 làm …"
_BEGUN_AFTER = re.compile(rf"(?:(?:vào|từ|kể từ) )*{IN}(?= ?[.;)\n]| và (?:là|làm) |, (?:với )?thời hạn |,? (?:cho )?đến khi | ?$)")
STEP = re.compile(rf"[;,] ?(?:(?:từ|kể từ) (?:{FROM_TO.pattern})|{_BEGUN.pattern}),? ?{_CALLED}{_HOLDING} ")
"""What goes on with the career of who was spoken of: "…; từ năm 2004 đến năm 2007 làm "."""
_AFTER_A_TIME = re.compile(r" (?:là|làm|giữ chức|giữ chức vụ) ")
_HELD = re.compile(rf"(?:^|\s){_HOLDING}$")
_LEAD = re.compile(r"(?: đầu tiên)?,? ?\(?")
# "… làm Chủ tịch … cho đến năm 2008", "… đến tháng 5/2015": until when.
_TILL = re.compile(
    rf" ?\(?(?:cho |mãi )?(?:đến|tới) (?:(?:hết|tận|đầu|cuối|giữa|ngày|tháng) ){{0,2}}(?:\d{{1,2}}(?:\s?[/.-]\s?|\s)){{0,2}}(?:năm )?({_YEAR})(?!\d)"
)
_YEARS_BESIDE = re.compile(rf" ?\({_YEAR}\s?-\s?({_YEAR})\)")  # "khóa VIII (2010 - 2015)"
_UNTIL_NOW = re.compile(r",? ?\(?(?:từ đó |liên tục |và giữ )?(?:cho )?(?:đến|tới) (?:nay|hiện nay|bây giờ|giờ)(?!\w)")
_LATER = re.compile(r"(?<!\w)(?:sau này|về sau)(?!\w)[^;.]{0,60}$")  # "Ngày 7/5/1954, …; sau này ông làm …"
_A_TERM = rf"(?:nhiệm kỳ|giai đoạn)(?: từ)?(?: năm)? {_YEAR} ?(?:-|đến) ?(?:năm )?({_YEAR})(?!\d)"
_IN_A_TERM = re.compile(rf"\W*(?:trong |ở |vào )?{_A_TERM},")
_OF_A_TERM = re.compile(rf" ?\(?(?:trong )?{_A_TERM}")
# "… là Giám đốc đầu tiên của Sở X, sau ngày thống nhất, giữ nhiệm kỳ 1975 - 1976".
_THAT_TERM = re.compile(
    rf"[^.;]{{0,80}}?, (?:giữ|đảm nhiệm|phục vụ|trong) (?:một |suốt )?nhiệm kỳ (?:năm )?{_YEAR} ?(?:-|đến) ?(?:năm )?({_YEAR})(?!\d)"
)
# "Đại hội lần thứ VI (năm 2003) bầu …", "Tại Đại hội năm 2010, …": when somebody took an office up, and perhaps left it since.
_AT_A_CONGRESS = re.compile(
    rf"\W*(?:tại |ở |trong |qua |sau )?(?:đại hội|hội nghị|kỳ họp)[^,;]{{0,60}}?(?<!\w)(?:năm|tháng\s\d{{1,2}}\s?[/.-])\s?({_YEAR})(?![\d-])"
)
# The last years of the terms of the National Assembly (quochoi.vn, "Các khóa Quốc hội") and of the Central Committees, from one congress
# of the Party to the next (tulieuvankien.dangcongsan.vn): "đại biểu Quốc hội khóa X" of an article of 2020 was one.
_COMMITTEES_ENDED = (1951, 1960, 1976, 1982, 1986, 1991, 1996, 2001, 2006, 2011, 2016, 2021, 2026)
_TERMS_ENDED = (
    ("quốc hội", (1960, 1964, 1971, 1975, 1976, 1981, 1987, 1992, 1997, 2002, 2007, 2011, 2016, 2021, 2026)),
    ("đoàn đại biểu quốc hội", (1960, 1964, 1971, 1975, 1976, 1981, 1987, 1992, 1997, 2002, 2007, 2011, 2016, 2021, 2026)),
    ("trung ương đảng", _COMMITTEES_ENDED),
    ("ban chấp hành trung ương đảng", _COMMITTEES_ENDED),
    ("bộ chính trị", _COMMITTEES_ENDED),
)
_A_NUMBER = re.compile(r"(?<=[\s,])(?:[ivx]+|\d{1,2})(?!\w)")
_LATE = 1
"""Years by which a term may go on after its last."""
_NEXT = re.compile(r"\W*(?:rồi|sau đó|tiếp đó|tiếp theo|trước khi)(?!\w)")


@dataclass(frozen=True, slots=True)
class Period:
    """The first and last days between which an office was taken up, and those between which it was left; None where that is not told."""

    began: tuple[date, date]
    ended: tuple[date, date] | None
    start: int
    end: int
    goes_on: bool = False
    """Whether the office is said to be held still ("đến nay")."""
    within: bool = False
    """Whether the office was held at some time within it, and nobody tells from when till when."""

    def after(self, day: date) -> bool:
        """Whether it ends, or begins where no end is told, after a day."""
        return (self.ended or self.began)[0] > day

    @property
    def bounds_of_began(self) -> tuple[date | None, date | None]:
        """Between which days the office was taken up."""
        return (None, (self.ended or self.began)[1]) if self.within else self.began

    @property
    def bounds_of_ended(self) -> tuple[date | None, date | None]:
        """Between which days it was left."""
        return (self.began[0], None) if self.within and not self.goes_on else self.ended or (None, None)


def told_of(text: Text, chunks: list[Chunk], start: int, published: date | None) -> Period | None:
    """The time that a sentence gives for the office that begins at `start`; None where it gives none, or one that is not over by publication."""
    at = bisect_left(chunks, start, key=lambda chunk: chunk.start)
    if at == len(chunks) or not text.tells_a_year(chunks[max(0, at - _FURTHEST)].start, chunks[at].end + 60):
        return None
    if chunks[at].start != start or chunks[at].kind != "T":
        return None
    several, end = _one_of_several(text, chunks, at), chunks[at].end
    for after in FROM_TO.finditer(text.low, start, end + 60):
        # A title takes a part of it: "Chủ tịch Hội … từ năm 2005 đến" is a former one.
        if (
            not several
            and after.end() > end
            and _LEAD.fullmatch(text.low, end, max(end, after.start()))
            and not (
                text.low.startswith(", ", end) and text.low.startswith(", ", after.end())
            )  # "Theo ông A, Giám đốc X, từ năm 2018 đến 2020, …"
            and after.group().startswith(("từ", "kể từ"))
        ):
            return period_of(after, published)
    first = at
    while first > 0 and not _ends_a_clause(text, chunks[first - 1]) and at - first < _FURTHEST:
        first -= 1
    *_, told = (None, *FROM_TO.finditer(text.low, chunks[first].start, start))
    if told is None:
        return None if several else _taken_up(text, chunks, first, at, published)
    in_brackets = text.low[told.end() : told.end() + 1] == ")" and _SO_MANY_YEARS.search(text.low, chunks[first].start, told.start())
    if not (told.group().startswith(("từ", "kể từ")) or in_brackets or _opens_a_line(text, told, chunks[first].start)):
        return None
    if any(chunk.kind == "T" and chunk.start <= told.start() < chunk.end for chunk in chunks[first:at]):
        return None  # "… nhiệm kỳ 2011 - 2016: ông A, Giám đốc …": the term of another office
    period = period_of(told, published) if _right_before(text, chunks, told.end() + bool(in_brackets), at) else None
    return replace(period, within=True) if period and several else period


def beside_the_name(text: Text, named: int, title: Title, published: date | None) -> Period | None:
    """The time in brackets, or at the end of a line, right after a name that ends at `named`: "… lần lượt là A (1949 - 1955), B (1955 - 1961)".

    Longer than a quarter of a century it is that of a life.
    """
    if text.low[named : named + 3].lstrip()[:1] not in ("(", ":", "-") or not text.tells_a_year(named, named + 60):
        return None
    told = _AFTER_A_NAME.match(text.low, named)
    if told is None or _NOW_IS.search(text.low, told.end(), title.start):
        return None  # "A (1991-1997), dân tộc Thái: …, hiện là Chủ tịch X": the years are of another office
    if told["till"]:
        day = date(int(told["till"]), 12, 31)
        ended = (date(day.year, 1, 1), day)
        return None if published and ended[0] > published else Period((date.min, day), ended, told.start(), told.end())
    period = period_of(told, published)
    years = (period.ended or period.began)[1].year - period.began[0].year if period else 0
    return period if years <= _A_LIFE and not (title.start < named and title.end > named) else None


# "Suốt 22 năm (1991 - 2013) làm Hội trưởng …"
_SO_MANY_YEARS = re.compile(r"(?<!\w)(?:\d+|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|mười \w+) (?:năm|khóa|nhiệm kỳ)(?: liền| qua)? \($")
_NOW_IS = re.compile(r"(?<!\w)(?:hiện|nay|hiện nay)(?: đang)? (?:là|giữ|giữ chức|làm) $")
_A_LIFE = 25
"""Years from which on those in brackets after a name are of a birth and a death, and no term of office."""
_AFTER_A_NAME = re.compile(
    rf"(?: ?\((?:từ |giữ chức |nhiệm kỳ |khóa \w+,? )?| ?: | - )(?:(?:mãi |cho )?(?:đến|tới)(?: năm| hết| tháng \d{{1,2}}[/.-])? ?(?P<till>{_YEAR})(?=\))|{FROM_TO.pattern}(?=[),;:.\n]|$))"
)


def over_by(text: Text, title: Title, day: date, start: int, named: int) -> bool:
    """Whether an office told without "nguyên" was over by a day: "nhiệm kỳ 2010 - 2015", "… cho đến năm 2008".

    So it is where its sentence, which begins at `start`, sets out from a term ("Nhiệm kỳ 2010 - 2015, ông A là …"), or where
    one stands right after the name, which ends at `named`: "Giám đốc Sở X Nguyễn Văn A giai đoạn 2009 - 2013".
    """
    for term in (
        _IN_A_TERM.match(text.low, start, title.start),
        _OF_A_TERM.match(text.low, max(named, title.end)),
        _THAT_TERM.match(text.low, title.end),
    ):
        if term and int(term[1]) + _LATE < day.year:
            return True
    if (ended := _ended(title)) and ended + _LATE <= day.year:
        return True
    till = _TILL.match(text.low, max(named, title.end))
    beside = _YEARS_BESIDE.match(text.low, title.end)
    of_its_term = [beside[1]] if beside else re.findall(_YEAR, title.term or "")
    return (till is not None and int(till[1]) < day.year) or (bool(of_its_term) and int(of_its_term[-1]) + _LATE < day.year)


def left_in_a_year(text: Text, title: Title, published: date | None, named: int) -> bool:
    """ "… giữ chức Chủ tịch X đến 2012", "Phó Giám đốc Sở Y (1994 - 2002)": whether a page that dates nothing else tells when an office was left.

    Of two years beside an office that is told on a page without a day.
    """
    if (till := _TILL.match(text.low, max(named, title.end))) is not None and (published is None or int(till[1]) < published.year):
        return True
    return published is None and title.term is not None and _TWO_YEARS.fullmatch(title.term) is not None


_TWO_YEARS = re.compile(rf"\W*{_YEAR} ?- ?{_YEAR}\W*")
# "Khi nhận nhiệm vụ mới, ông A đang là T": what he was until then.
_UNTIL_CHOSEN = re.compile(
    r"(?<!\w)(?:lúc|khi|thời điểm) (?:được )?(?:nhận|bổ nhiệm|bầu|điều động|đảm nhận|nhậm chức)[^,;.]{0,60}, [^,;.]{3,40} "
    r"(?:đang |còn |mới |vẫn )+(?:là|giữ|làm|đảm nhiệm|đảm nhận)(?: chức(?: vụ| danh)?| cương vị)? $"
)


_LONGEST_LEAD = 150
"""Characters before an office in which such words stand."""


def held_until_chosen(text: Text, title: Title, start: int) -> bool:
    """Whether a sentence from `start` on says that an office was held when another was taken up."""
    return _UNTIL_CHOSEN.search(text.low, max(start, title.start - _LONGEST_LEAD), title.start) is not None


def held_until_now(text: Text, title: Title) -> bool:
    """ "Đến tháng 7/2021, ông giữ chức Chủ tịch … cho đến nay": whether an office is said to be held still."""
    return _UNTIL_NOW.match(text.low, title.end) is not None


def _ended(title: Title) -> int | None:
    """The year in which the last of the terms ended that a title names, of the National Assembly or the Party's Central Committee."""
    body = title.body.text.casefold() if title.body else ""
    ends = next((ends for of, ends in _TERMS_ENDED if body == of or body.startswith(f"{of} ")), None)
    number = last_term(title)
    return ends[number - 1] if ends and 0 < number <= len(ends) else None


def last_term(title: Title) -> int:
    """The number of the last term that a title names ("khóa XI", "các khóa 8, 9"); 0 where it names none by its number."""
    *_, last = ("", *_A_NUMBER.findall(title.term.casefold() if title.term else ""))
    return (number_of(last) if last else None) or 0


def perhaps_over_by(text: Text, title: Title, start: int, taken_up: bool, day: date) -> bool:
    """Whether who is told, in a sentence from `start`, to be the first holder, to have taken an office up so long ago, or to have had it at
    another time ("hồi đó", "sau này") may have left it by a day."""
    if PAST_TIME.match(text.low, start) or _LATER.search(text.low, max(start, title.start - 80), title.start):
        return True
    if not taken_up:  # "nữ Chủ tịch đầu tiên": news of today
        first = title.role.casefold().endswith("đầu tiên") or text.low.startswith(" đầu tiên", title.end)
        return first and not text.low.endswith("nữ ", 0, title.start)
    act = _AT_A_CONGRESS.match(text.low, start, title.start)
    return act is not None and int(act[1]) < day.year - _LATE


def _taken_up(text: Text, chunks: list[Chunk], first: int, at: int, published: date | None) -> Period | None:
    """When an office was taken up: "Tháng 5/2010, ông được bầu làm …", "được bổ nhiệm làm … năm 2010", "Từ năm 2010, ông là …"."""
    acts = [chunk for chunk in chunks[first:at] if chunk.kind == "W" and TAKEN_UP.search(chunk.value)]
    lead = chunks[first].start
    if not acts and not _SINCE.match(text.low, lead):
        return None
    told = _BEGUN.match(text.low, lead + (len(text.low[lead : lead + 2]) - len(text.low[lead : lead + 2].lstrip(" ;.-"))))
    if told and not _right_before(text, chunks, told.end(), at):
        told = None
    if told is None:
        told = _BEGUN_AFTER.match(text.low, _LEAD.match(text.low, chunks[at].end).end())  # type: ignore[union-attr]
    began = days(told, "c") if told else None
    if told is None or began is None:
        return None
    if published and began[0] > published and not _SINCE.match(text.low, lead):
        return None  # but "Từ ngày 1/7, ông A là …" of an article of June
    return Period(began, None, told.start(), told.end())


def _opens_a_line(text: Text, told: re.Match[str], start: int) -> bool:
    """Whether a time stands alone before its office: "2004 - 2007: Chủ tịch …", "5/2004 - 7/2007 làm Chủ tịch …"."""
    if text.low[told.end() : told.end() + 2].lstrip().startswith(":"):
        return True
    first = _AFTER_A_TIME.match(text.low, told.end()) is not None or text.low.startswith((",", " ,"), told.end())
    return first and not any(letter.isalnum() for letter in text.low[start : told.start()])


def _ends_a_clause(text: Text, chunk: Chunk) -> bool:
    """Whether a chunk is a semicolon or a full stop, and not the one of "10.2021"."""
    return chunk.value == ";" or (chunk.value == "." and not text.low[chunk.end : chunk.end + 1].isdigit())


def _one_of_several(text: Text, chunks: list[Chunk], at: int) -> bool:
    """Whether offices held one after the other may be told together: "làm Phó Chủ tịch, Chủ tịch …", "… rồi …"."""
    beside = [
        chunks[k].value == "," and k + step < len(chunks) and chunks[k + step].kind == "T" and not _is_a_rank(chunks[k + step])
        for k, step in _both_sides(chunks, at)
    ]
    return any(beside) or _NEXT.match(text.low, chunks[at].end) is not None


def _is_a_rank(chunk: Chunk) -> bool:
    """ "Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ": the rank of whoever has the office beside it."""
    return chunk.title is not None and chunk.title.body is None and chunk.title.role.casefold() == "bộ trưởng"


def _both_sides(chunks: list[Chunk], at: int) -> list[tuple[int, int]]:
    return [(k, step) for k, step in ((at - 1, -1), (at + 1, 1)) if 0 < k < len(chunks)]


_FURTHEST = 20
"""Chunks between a time and its office."""


def _right_before(text: Text, chunks: list[Chunk], end: int, at: int) -> bool:
    """Whether who holds it, a verb of holding and offices beside it are all that stands between a time and an office."""
    holds = text.low[end : end + 2].lstrip().startswith(":")
    words = ""
    for chunk in chunks[max(0, at - _FURTHEST) : at]:
        if chunk.end <= end or chunk.kind in "NHT" or (chunk.kind == "B" and words == "được"):
            continue  # "được Quốc hội phê chuẩn làm …"
        words = text.low[max(chunk.start, end) : chunk.end].strip()
        if words == "được":
            continue
        if chunk.kind not in "WM" or not _BETWEEN.fullmatch(words):
            return False
        holds = holds or _HELD.search(words) is not None
    return holds


def period_of(match: re.Match[str], published: date | None = None) -> Period | None:
    """The period of a match of FROM_TO; None where the calendar has none such, or where it is not over by publication."""
    began, ended = days(match, "a"), days(match, "b")
    if began is None or (ended is None and not match["now"]) or (ended is not None and ended[1] < began[0]):
        return None
    period = Period(began, ended, match.start(), match.end(), bool(match["now"]))
    return None if published and period.after(published) else period  # a term that goes on


def days(match: re.Match[str], which: str) -> tuple[date, date] | None:
    """The first and last day of a point of time; None where the calendar has none such."""
    got = match.groupdict()
    try:
        if got[f"{which}d"]:
            day = date(int(got[f"{which}dy"]), int(got[f"{which}dm"]), int(got[f"{which}d"]))
            return day, day
        if got[f"{which}m"]:
            year, month = int(got[f"{which}my"]), int(got[f"{which}m"])
            return date(year, month, 1), date(year, month, calendar.monthrange(year, month)[1])
        if got[f"{which}y"]:
            return date(int(got[f"{which}y"]), 1, 1), date(int(got[f"{which}y"]), 12, 31)
    except ValueError:
        return None
    return None
