"""Days as Vietnamese papers write them: 28/12/2020, 2-12-2023, 1.9/2016, ngày 1 tháng 11 năm 2009, ngày 28/12.

    day    ::= d ("/" | "." | "-") m (("/" | "." | "-") y)? | d "tháng" m ("năm" y)?
    spoken ::= ("ngày" | "sáng" | "chiều" | "hôm" …) day | "từ ngày" (d | day) ("đến" | "-" | "và") day
             | "sáng nay" | "hôm qua" | "chiều cùng ngày"

The day always comes first. A day without a year is partial; `resolve` gives it a year only when something says
which, and otherwise says None. Nothing is ever set to 1 January.
"""

import re
from dataclasses import dataclass
from datetime import date, timedelta

_SEPARATOR = r"\s?[/.\-]\s?"
_NUMERIC = rf"(?P<d>[0-3]?\d){_SEPARATOR}(?P<m>[01]?\d)(?:{_SEPARATOR}(?P<y>(?:19|20)\d\d))?"
_SPELLED = r"(?P<d2>[0-3]?\d)\s+tháng\s+(?P<m2>[01]?\d)(?:,?\s+năm\s+(?P<y2>(?:19|20)\d\d))?"
_ANY_DAY = rf"(?:{_SPELLED}|{_NUMERIC})(?![\d]|[/\-]\d|-[A-ZĐ])"
DAY = re.compile(rf"(?<![\d/.\-]){_ANY_DAY}")
_LAST_DAY = re.compile(_ANY_DAY)  # "3-4/3": the dash stands right before it
# What announces a day of the year: without it 3/4 may be a fraction and 28-7 a score.
ANNOUNCED = re.compile(
    r"[NnSsTtCcHh](?<!\w.)(?:(?<=[Nn])gày|(?<=[Ss])áng|(?<=[Tt])(?:rưa|ối|hứ (?:[Hh]ai|[Bb]a|[Tt]ư|[Nn]ăm|[Ss]áu|[Bb]ảy))|(?<=[Cc])(?:hiều|hủ [Nn]hật)|(?<=[Hh])ôm)"
    rf"(?:\s+(?:ngày|nay|qua|thứ \w+|tuần (?:qua|này|trước)|vừa qua))?,?\s*\(?(?:ngày\s+)?(?={DAY.pattern})"
)
_YEAR = re.compile(r"\bnăm\s+((?:19|20)\d\d)\b")
_RANGE_LEAD = re.compile(
    r"[TtCcNn](?<!\w.)(?:(?<=[Tt])(?:ừ(?:\s+ngày)?|rong\s+(?:\d{1,2}|hai|ba|bốn|năm)\s+ngày(?:,)?(?:\s+từ)?)|(?<=[Cc])ác\s+[Nn]gày|(?<=[Nn])gày)\s*\(?(?:ngày\s+)?"
    r"(?P<first>[0-3]?\d)(?:\s?[/.\-]\s?(?P<month>[01]?\d)(?:\s?[/.\-]\s?(?P<year>(?:19|20)\d\d))?)?\s*(?:-|và|đến(?:\s+hết)?)\s*(?:ngày\s+)?(?=[0-3]?\d)"
)
_RELATIVE = re.compile(
    r"[SsTtCcHh](?<!\w.)(?:(?:(?<=[Ss])áng|(?<=[Tt])(?:rưa|ối)|(?<=[Cc])hiều|(?<=[Hh])ôm)\s+(?:(?P<which>nay|qua)\b(?!\s*,?\s*\(?(?:ngày\s+)?\d)|cùng\s+ngày\b)"
    r"|(?<=[Cc])ùng\s+ngày\b)"
)

# "ngày 21/10 Tân Sửu", "8/4 năm Canh Tý", "17/2 âm lịch": days of the lunar calendar, which are no days of ours.
_LUNAR = re.compile(
    r"\s?/?\s?(?:năm )?(?:Giáp|Ất|Bính|Đinh|Mậu|Kỷ|Canh|Tân|Nhâm|Quý) (?:Tý|Tí|Sửu|Dần|Mão|Mẹo|Thìn|Tỵ|Tị|Ngọ|Mùi|Thân|Dậu|Tuất|Hợi)(?!\w)|\s?\(?(?:âm lịch|ÂL)(?!\w)"
)
# "(18/11/1930 - 18/11/2021)": an anniversary, which is kept in the last of the two years.
ANNIVERSARY = re.compile(
    r"(?<!\d)(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?(?:1[89]|20)\d\d\s?-\s?0?\1\s?[/.-]\s?0?\2\s?[/.-]\s?((?:19|20)\d\d)(?!\d)"
)
_OF_AN_ANNIVERSARY = 62
"""Days around an anniversary within which it is kept."""

_SOON = 60
"""Days after publication within which a day without a year may be one to come."""


@dataclass(frozen=True, slots=True)
class PartialDay:
    """A day of a month whose year is not stated."""

    day: int
    month: int


@dataclass(frozen=True, slots=True)
class Relative:
    """A day counted from that of publication: 0 is "sáng nay", -1 "hôm qua". None is "cùng ngày": the day spoken of before."""

    days: int | None


@dataclass(frozen=True, slots=True)
class Found:
    """A day found in a text, with its span; for several days on end, the first and the last."""

    value: "date | PartialDay | Relative"
    start: int
    end: int
    last: "date | PartialDay | None" = None


def parse(match: re.Match[str]) -> date | PartialDay | None:
    """The day of a match of DAY; None where the calendar has no such day."""
    groups = match.groupdict()
    day, month, year = (groups[k] or groups[k + "2"] for k in ("d", "m", "y"))
    return _day(day, month, year)


def _day(day: str, month: str, year: str | None) -> date | PartialDay | None:
    try:
        if year:
            return date(int(year), int(month), int(day))
        date(2000, int(month), int(day))  # a leap year: 29/2 is a day
        return PartialDay(int(day), int(month))
    except ValueError:
        return None


def announced_days(text: str, start: int = 0, end: int | None = None) -> list[Found]:
    """The days of a text that a word such as "ngày" or "chiều" announces."""
    found = []
    for lead in ANNOUNCED.finditer(text, start, len(text) if end is None else end):
        match = DAY.match(text, lead.end())
        value = parse(match) if match else None
        if match and value and not _LUNAR.match(text, match.end()):
            found.append(Found(value, match.start(), match.end()))
    return found


def spoken_days(text: str, start: int = 0, end: int | None = None) -> list[Found]:
    """The days that a text speaks of, in order: announced ones, several on end, and relative ones."""
    end = len(text) if end is None else end
    found: list[Found] = []
    for lead in _RANGE_LEAD.finditer(text, start, end):
        match = _LAST_DAY.match(text, lead.end(), end)
        last = parse(match) if match else None
        if match is None or last is None:
            continue
        year = lead["year"] or (str(last.year) if isinstance(last, date) else None)
        month = lead["month"] or str(last.month)
        first = _day(lead["first"], month, year)
        if first and (first.month, first.day) < (last.month, last.day):
            found.append(Found(first, lead.start("first"), match.end(), last))
    taken = [(f.start, f.end) for f in found]
    for day in announced_days(text, start, end):
        if not any(a <= day.start < b for a, b in taken):
            found.append(day)
    for match in _RELATIVE.finditer(text, start, end):
        days = {"nay": 0, "qua": -1}.get(match["which"] or "")
        found.append(Found(Relative(days), match.start(), match.end()))
    return sorted(found, key=lambda f: f.start)


def resolve(value: date | PartialDay | Relative, published: date | None, around: str = "") -> date | None:
    """The full day.

    A partial day is the last such day up to one day after publication (papers are dated ahead of the evening
    they report). Without a publication day, the year is the one the text around names, if it names just one; an anniversary near
    the day names the year in which it is kept.
    """
    if isinstance(value, date):
        return value
    if isinstance(value, Relative):
        return published + timedelta(days=value.days) if published and value.days is not None else None
    if published:
        for year in (published.year, published.year - 1):
            day = _on(value, year)
            if day and day <= published + timedelta(days=1):
                return day
            if day and day <= published + timedelta(days=_SOON):
                return None  # more likely still to come than a year ago
        return None
    kept = [_day(*anniversary.groups()) for anniversary in ANNIVERSARY.finditer(around)]
    around = ANNIVERSARY.sub(" ", around)
    years = {int(year) for year in _YEAR.findall(around)}
    elsewhere = re.findall(rf"(?<![\d/.-])0?{value.day}\s?[/.-]\s?0?{value.month}\s?[/.-]\s?((?:19|20)\d\d)(?!\d)", around)
    years |= {int(year) for year in elsewhere}
    years |= {
        day.year for day in kept if isinstance(day, date) and (own := _on(value, day.year)) and abs((own - day).days) <= _OF_AN_ANNIVERSARY
    }
    return _on(value, years.pop()) if len(years) == 1 else None


def _on(value: PartialDay, year: int) -> date | None:
    try:
        return date(year, value.month, value.day)
    except ValueError:
        return None
