"""Careers told step by step, each step with its time: "- Từ 7/1996 - 8/2001: Ủy viên Ban Thường vụ, Trưởng Ban Dân vận Huyện ủy …".

    career ::= step (";" | line) …
    step   ::= opener what                  "1996 - 2001: Phó Bí thư …", "(1996 - 2001) Phó Bí thư …"
             | what "(" from "-" to ")"     below a heading or another such line: "Chủ tịch Hội Nông dân huyện X (1996 - 2001)"
    opener ::= mark? "("? time ")"? (":" | "-" | "," | verb)?    also alone on the line above
    time   ::= from ("-" | "đến") (to | "nay") | "từ"? point

Who it is of is not told again: whoever is spoken of. An office that stands alone in its step was held from its beginning to its
end, beside seats on committees; of several in one step ("Phó Chủ tịch, Chủ tịch …") each was held at some time within it. What a
step tells beside offices (schools, jobs, bodies that cannot be read) takes nothing from them.
"""

import re
from bisect import bisect_left
from dataclasses import dataclass, replace

from loaders import office_words as said
from loaders.lexicon import Text
from loaders.periods import FROM_TO, IN, Period, days, period_of
from loaders.sentence import Sentence
from loaders.titles import Chunk, Title

_LEAD = r"[^\w(]*(?:\d{1,2}[.)] )?(?P<open>\()?(?:(?:trong|vào|khoảng|khoảng thời gian|thời gian|thời kỳ|giai đoạn|đến) )*"
_TAIL = r"(?P<bracket>\))?(?P<colon>\s?[:|-]\s?)?,?\s*"
_RANGE = re.compile(rf"{_LEAD}{FROM_TO.pattern}{_TAIL}")
_POINT = re.compile(rf"{_LEAD}(?P<since>(?:bắt đầu |kể )?từ )?{IN}(?![/.-]?\d){_TAIL}")
_TIME_ABOVE = re.compile(rf"{_LEAD}{FROM_TO.pattern}\)?\s?[:.]?\s*")
_NEXT = re.compile(r"[;|•]|\s[-+*]\s(?=\(?(?:từ |tháng |năm )?\d)|,(?= (?:(?:đầu|giữa|cuối) )?(?:năm|tháng) \d)")
_THEN_HOLDS = re.compile(
    rf"(?:(?:ông|bà|đồng chí|ngài|anh|chị) )?(?:được [^,;:.]{{0,40}}?)?(?:về |lên |sang |chuyển )*{said.HOLDING}(?!\w)"
)
"""After a time behind a comma: only where an office follows is it a step of its own."""
_AFTER = re.compile(rf"\s?\((?:{FROM_TO.pattern}|(?P<since>(?:kể )?từ ){IN})\)")
_ABOVE = re.compile(r"(?:[:)]|\)[;.,])\s*$")
"""How the line above a line of a career ends that has its time in brackets at its end."""
_HOLDS = (
    rf"(?:{said.HOLDING}|kiêm|kiêm nhiệm|trở thành|phụ trách|và|rồi|sau đó|tiếp đó|đồng thời|lần lượt|bầu|cử|bổ nhiệm|chỉ định|phân công|điều động|luân chuyển"
    r"|giữ các chức vụ|các chức vụ|chức vụ|chức danh|nay là|hiện là)"
)
# What may stand between an office and the mark or the office before it.
_LEADS = re.compile(rf"(?:được [^,;:.]{{0,60}}?)?(?:(?:được|đã|về|sang|tín nhiệm|tiếp tục|lại|lên) )*(?:{_HOLDS} ?)*")
_MARK = re.compile(r"[,;:/()|+-]")
_NOT_HIS = re.compile(
    r"(?<!\w)(?:thư ký|trợ lý|giúp việc|phục vụ|bảo vệ|lái xe|thay|thay mặt|của|do|cho|với|cùng|theo|con|vợ|chồng|gặp|đón)(?: (?:cho|riêng|của|đồng chí|ông|bà))* ?$"
)
"""Before an office of somebody else: "thư ký Chủ tịch X", "do Bí thư … trao"."""
_ACTS = re.compile(
    r"(?:đã |vừa )?(?:tặng|trao|khen|ký|quyết định|bổ nhiệm|cử|giao|phân công|điều động|công nhận|phê chuẩn|về thăm|đến)(?!\w)"
)
_SEATS = re.compile(r"(?:ủy viên|đại biểu|thành viên|\w+ ủy viên)(?!\w)")
_LONGEST_LINE = 120
_BLANK = 6
"""Spaces and ends of lines between a line and the next."""


@dataclass(frozen=True, slots=True)
class Step:
    """One step of a career: where what is told of it begins and ends, its time, and whether it told nothing of being one but the time."""

    start: int
    end: int
    period: Period
    since: bool
    """Whether it is told since when, and not till when: "từ 2006"."""
    strict: bool


def steps(sentence: Sentence) -> list[Step]:
    """The steps of a career that a sentence tells, but for those that name people."""
    text, start, end = sentence.text, sentence.reading.start, sentence.reading.end
    first_title = next((k for k, chunk in enumerate(sentence.chunks) if chunk.kind == "T"), None)
    if first_title is not None and sentence.in_the_row(first_title) is not None:
        return []  # "1 | Vi Văn Thìn | 12/3/1975 | Chủ tịch X": a birth
    people = [sentence.chunks[k].start for k in _people(sentence)]
    first = _opened(sentence, start) or (_above(sentence) if not people else None)
    openers: list[tuple[int, re.Match[str], bool]] = [(start, *first)] if first else []
    for mark in _NEXT.finditer(text.low, start, end):
        if openers and mark.start() < openers[-1][1].end():
            continue
        following = _opened(sentence, mark.end() if mark.group() in ";|•," else mark.start())
        if following is not None and mark.group() == ",":
            if _THEN_HOLDS.match(text.low, following[0].end()) and not people_between(sentence, start, mark.start()):
                openers.append((mark.start(), *following))
            continue
        if following is not None and (openers or following[0]["colon"] or _in_brackets(following[0])):
            openers.append((mark.start(), *following))
    found: list[Step] = []
    for k, (_, match, ranged) in enumerate(openers):
        until = openers[k + 1][0] if k + 1 < len(openers) else end
        period = period_of(match) if ranged else _within_a_point(match)
        if period is None or bisect_left(people, match.end()) < bisect_left(people, until):
            continue
        since = not ranged and bool(match["since"]) and not (found and found[-1].period.ended)
        whole = match.end() if start <= match.start() else start
        strict = match.start() >= start and not match["colon"] and not _in_brackets(match)
        found.append(Step(whole, until, period, since, strict))
    return found or _lines_that_end_in_their_time(sentence)


def people_between(sentence: Sentence, start: int, end: int) -> bool:
    """Whether two people and more are named between two offsets: whose the step is, nobody could tell then."""
    return len({chunk.value for chunk in sentence.chunks if chunk.kind == "N" and start <= chunk.start < end}) > 1


def _in_brackets(match: re.Match[str]) -> bool:
    return bool(match["open"] and match["bracket"])


def opens(text: Text, start: int, end: int) -> bool:
    """Whether a sentence sets out from the time of a step: who is named in one is not whose career it is."""
    return _RANGE.match(text.low, start, end) is not None or _POINT.match(text.low, start, end) is not None


def _opened(sentence: Sentence, at: int) -> tuple[re.Match[str], bool] | None:
    """The time that opens a step at an offset, and whether it tells an end."""
    low, end = sentence.text.low, sentence.reading.end
    if ranged := _RANGE.match(low, at, end):
        return ranged, True
    point = _POINT.match(low, at, end)
    return (point, False) if point else None


def _above(sentence: Sentence) -> tuple[re.Match[str], bool] | None:
    """The time that is all of the line above."""
    low, line = sentence.text.low, _line_above(sentence)
    above = _TIME_ABOVE.fullmatch(low, *line) if line else None
    return (above, True) if above else None


def _line_above(sentence: Sentence) -> tuple[int, int] | None:
    """The span of the line above a sentence that begins a line; None where it is long or there is none."""
    low, start = sentence.text.low, sentence.reading.start
    ends = start
    while ends > 0 and start - ends < _BLANK and low[ends - 1] in " \n":
        ends -= 1
    line = low.rfind("\n", max(0, ends - _LONGEST_LINE), ends) + 1
    if "\n" not in low[ends:start] or ends <= line or (line == 0 and ends > _LONGEST_LINE):
        return None
    return line, ends


def _lines_that_end_in_their_time(sentence: Sentence) -> list[Step]:
    """ "Bí thư Huyện đoàn X (1991 - 1996)": a line of a list of offices, below its heading or another such line."""
    low, start, end = sentence.text.low, sentence.reading.start, sentence.reading.end
    line = _line_above(sentence)
    if _people(sentence) or line is None or _ABOVE.search(low, *line) is None:
        return []
    found, since = [], start
    for time in _AFTER.finditer(low, start, end):
        if period := _within_a_point(time) if time["since"] else period_of(time):
            found.append(Step(since, time.end(), period, bool(time["since"]), True))
        since = time.end()
    return found if found and not low[since:end].strip(" .;,") else []


def _people(sentence: Sentence) -> list[int]:
    """The chunks that name or address people; not ranks: "2010 - 2015: Thượng tá, Phó Chính ủy"."""
    chunks = sentence.chunks
    return [k for k in sentence.addressed if chunks[k].kind == "N" or chunks[k].value == "plural" or sentence.is_pronoun(k)]


def _within_a_point(match: re.Match[str]) -> Period | None:
    """The time of a step that tells no end: since then, or at some time in it."""
    began = days(match, "c")
    return Period(began, None, match.start(), match.end(), within=not match["since"]) if began else None


def whose(sentence: Sentence, first: Step) -> Chunk | None:
    """Whose career it is: of the one person named before its first step in the sentence, else of whoever was spoken of."""
    before = [chunk for k in _people(sentence) if (chunk := sentence.chunks[k]).start < first.start]
    if len({chunk.value for chunk in before if chunk.kind == "N"}) > 1 or any(chunk.value == "plural" for chunk in before):
        return None
    named = [chunk for chunk in before if chunk.kind == "N"] or before
    return named[0] if named else Chunk("H", sentence.reading.start, sentence.reading.start)


def follows(step: Step, sentence: Sentence, start: int, before: int) -> bool:
    """Whether an office that begins at `start` is one of those that a step tells, the office or opener before it having ended at `before`."""
    between = sentence.text.low[before:start]
    *_, last = (None, *_MARK.finditer(between))
    lead = (between[last.end() :] if last else between).strip()
    if _LEADS.fullmatch(lead) is None or _NOT_HIS.search(between):
        return False
    parts = [part.strip() for part in _MARK.split(between)]
    return not step.strict or all(_LEADS.fullmatch(part) for part in parts)


def is_all_of(step: Step, sentence: Sentence, start: int, j: int) -> bool:
    """Whether a step tells nothing but the offices from `start` to chunk j: "1991 - 1996: học viên …, Bí thư Đoàn xã" tells of school, too."""
    chunks = sentence.chunks
    while j < len(chunks) and chunks[j].value in (".", ";"):
        j += 1
    ends = j >= len(chunks) or chunks[j].start >= step.end or chunks[j].value == "("
    return ends and _LEADS.fullmatch(sentence.text.low[step.start : start].strip()) is not None


def acts(sentence: Sentence, j: int) -> bool:
    """Whether who holds an office that ends before chunk j does something: "2001: Chủ tịch UBND tỉnh tặng bằng khen"."""
    return j < len(sentence.chunks) and sentence.chunks[j].kind == "W" and _ACTS.match(sentence.chunks[j].value) is not None


def held_in(step: Step, titles: list[Title], alone: bool) -> list[Period]:
    """The time of each office of a step: from its beginning to its end where it stands alone, beside seats on committees."""
    mains = [title for title in titles if not _SEATS.match(title.role.casefold())]
    exact = alone and len(mains or titles) == 1
    return [step.period if exact and title in (mains or titles) else replace(step.period, within=True) for title in titles]
