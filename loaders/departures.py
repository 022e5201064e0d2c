"""Lists of those who leave: whoever is named in one no longer holds what it names.

    list      ::= head person (("," | ";" | "và") person)*         "27 cán bộ nghỉ hưu gồm ông A, Chủ tịch X; bà B, Chánh Thanh tra Y"
    head      ::= people leaving … ("gồm" | "là" | ":")            "Ủy ban có 3 phó chủ tịch nghỉ hưu gồm"
                | "trong số"? number? people leaving … "có"        "Trong số 27 người nghỉ hưu đợt này có"; at the beginning of a clause
                | decision leaving … ("cho" | "đối với" | "của")    "trao quyết định nghỉ hưu cho", "giải quyết thôi việc đối với"
                | "thôi" "giữ"? offices? ("đối với" | "cho")         "cho thôi giữ chức đối với", where no office is named before
                | leaving … ":"                                    "Nghỉ hưu trước tuổi:"; at the beginning of a line
    list      ::= head-sentence ("Cụ thể" | "Trong đó" …) … ("có" | "gồm" | "là") person …
    list      ::= head-line ":" (line that begins with a person)*

A list ends with the words that tell of something else; whoever stands right before them may belong to those, and keeps what he has.
"""

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace
from itertools import islice

from loaders.sentence import Reading

_PEOPLE = (
    r"(?:người|trường hợp|cán bộ|đồng chí|lãnh đạo|thành viên|ủy viên|công chức|viên chức|vị|cá nhân"
    r"|chủ tịch|giám đốc|bí thư|trưởng ban|trưởng phòng|chánh văn phòng|cục trưởng|vụ trưởng|chi cục trưởng)"
)
_LEAVING = (
    r"(?:(?:xin |được |đã |vừa |về |phải |có đơn |giải quyết |tự nguyện )*"
    r"(?:nghỉ hưu|nghỉ việc|nghỉ công tác|nghỉ chế độ|nghỉ hưởng chế độ|nghỉ theo|nghỉ trước|nghỉ(?= (?:gồm|là|có|đợt|dịp|lần|từ))"
    r"|thôi việc|thôi giữ chức|thôi nhiệm vụ|thôi công tác|hưu trí|từ chức|từ nhiệm))"
)
_DISMISSED = r"(?:miễn nhiệm|bị cách chức|thôi (?:giữ|làm|chức)|về nghỉ)"
_NOT_YET = r"(?<!\w)(?:sẽ|sắp|chuẩn bị|dự kiến|chưa|không|chờ|khi|trước|sau)(?!\w)"
_UP_TO = rf"(?:(?!{_NOT_YET})[^.;:\n])"
"""What may stand before the word of leaving: nothing that says it is still to come, or when something else is."""
_ON = r"(?:(?!(?<!\w)(?:ông|bà|anh|chị|trao|tặng|thăm|chúc mừng|dự|phát biểu) )[^.;:\n]){0,90}?"
"""What may stand between who leaves and who they are: when, why, by which decree; nobody who does something."""
_OFFICE_GIVEN_UP = (
    r"(?:cho )?(?:thôi (?:giữ|làm|đảm nhiệm|tham gia)|miễn nhiệm)(?: các)?(?: chức danh| chức vụ| chức| nhiệm vụ)?"
    r"(?: (?:trong|tại|thuộc) (?:(?!(?<!\w)(?:đối với|cho) )[^.;:\n]){3,70}?)?"
)
_HEAD = re.compile(
    rf"(?<!\w){_PEOPLE}(?!\w){_UP_TO}{{0,30}}? (?:{_LEAVING}|{_DISMISSED})(?!\w){_ON}(?:(?:trong đó )?(?:gồm có|bao gồm|gồm|là)(?: các)?:?|,? trong đó có(?: các)?:?|:) ?"
    rf"|(?:^|(?<=\n)|(?<=[.;,:] ))(?:trong số |trong |theo đó, |cụ thể, )?(?:(?:\d+|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|nhiều|các|những|số) )?"
    rf"{_PEOPLE}(?!\w){_UP_TO}{{0,20}}? {_LEAVING}(?!\w){_ON}(?:đợt|dịp|lần|từ ngày|từ tháng|trước tuổi){_ON}có:? "
    rf"|(?:^|(?<=\n)|(?<=[-–+*•.)] )){_LEAVING}(?!\w)[^.;:\n]{{0,60}}: ?"
    rf"|(?<!sẽ )(?<!sắp )(?<!chưa )(?<!sẽ được )(?<!sắp được )(?<!chưa được )(?:quyết định|thông báo|giải quyết|chế độ|thủ tục)(?: về việc| về| cho)? {_LEAVING}(?!\w){_ON}(?:cho|đối với|với|:|của(?= (?:các )?(?:ông|bà|đồng chí|anh|chị)(?!\w))) ?"
    rf"|(?<!sẽ )(?<!sắp )(?<!chưa )(?<!không )(?<!sẽ cho )(?<!sắp cho )(?<!chưa cho )(?<!không cho )(?:{_OFFICE_GIVEN_UP}) (?:đối với|cho)(?!\w)(?: (?:các|những|\d+|hai|ba|bốn|năm)(?: {_PEOPLE}| ông,? bà)?)?(?:[^.;:,\n]{{0,40}}:)? ?"
)
_TOLD_BEFORE = re.compile(
    rf"(?:quyết định|giải quyết|công bố|trao)(?!\w)[^.;\n]{{0,120}}?(?:cho|đối với) (?:các |những |\d+ |hai |ba |bốn |nhiều )*{_PEOPLE}(?!\w){_UP_TO}{{0,40}}? {_LEAVING}(?!\w)"
)
_ABOVE_A_LIST = re.compile(rf"(?:^|\n)(?:{_UP_TO}{{0,60}} )?{_LEAVING}(?!\w)[^.;:\n]{{0,90}}:$")
_OPENS_A_LINE = re.compile(r"\s*\n\s*(?:[-–+*•]|\d{1,2}[.)])?\s*$")
_A_WORD_OF_LEAVING = re.compile(r"nghỉ |thôi |hưu|từ chức|từ nhiệm|miễn nhiệm|cách chức")
_LONGEST_LIST = 2_000
"""Chunks of a list."""
_MOST_LISTS = 20
"""Of one sentence; more are no sentence of anybody's, and each would go through all of it."""
_NEAR = 400
"""Characters before a sentence in which a list of those who leave is begun."""
_IN_DETAIL = re.compile(r"\W*(?:cụ thể|trong đó|đó là|gồm|bao gồm|đợt này|theo đó)(?!\w)[^.;\n]{0,90}?(?<!\w)(?:có|gồm|là):? ")
_BEFORE_A_LIST = re.compile(r"[^\w]*(?:các|những|hai|ba|bốn|năm|\d+)?\s*")
_GOES_ON = re.compile(
    r"(?:và|cùng|cùng với|từ|kể từ|theo|để|do|vì|nghỉ|hưởng|thôi|trước|cũ|sinh|hết|đủ|đến|tại|được (?:nghỉ|hưởng|giải quyết))(?!\w).*|\d.*",
    re.DOTALL,
)
"""What tells more of somebody in such a list."""


def left_in_a_list(readings: Sequence[Reading]) -> None:
    """Make former what the lists of those who leave give as held; `readings` of an article, in the order of its text."""
    told = [match.start() for match in _A_WORD_OF_LEAVING.finditer(readings[0].text.low)] if readings else []
    untold = 0  # where what comes before a sentence begins, from the last that gives somebody an office
    below = False
    for reading in readings if told else ():
        low = reading.text.low
        above = max(untold, reading.start - _NEAR)
        near = bisect_left(told, above)
        untold = reading.end if reading.holdings else untold
        if not below and (near == len(told) or told[near] >= reading.end):
            continue
        for head in islice(_HEAD.finditer(low, reading.start, reading.end), _MOST_LISTS):
            _over(reading, head.end())
        opens_a_line = _OPENS_A_LINE.search(low, above, reading.start)
        if opens_a_line and (below or _ABOVE_A_LIST.search(low, above, opens_a_line.start())):
            below = _over(reading, reading.start, alone=True)
        else:
            below = False
            opening = _IN_DETAIL.match(low, reading.start, reading.end)
            if opening and _TOLD_BEFORE.search(low, above, reading.start):
                _over(reading, opening.end())


def _over(reading: Reading, start: int, *, alone: bool = False) -> bool:
    """Make former what the people of a list that begins at `start` hold; whether a list is there.

    `alone`: one person with other words behind is none, since the line may tell of something else.
    """
    chunks = reading.chunks
    begun = bisect_left(chunks, start, key=lambda chunk: chunk.start)
    if (
        begun == len(chunks)
        or chunks[begun].kind not in "NHTM"
        or not _BEFORE_A_LIST.fullmatch(reading.text.low, start, chunks[begun].start)
    ):
        return False
    last, cut = _end_of_the_list(reading, begun)
    names = [chunk.start for chunk in chunks[begun:last] if chunk.kind == "N"]
    if not names or (cut and alone and len(names) == 1):
        return False
    first = chunks[begun].start
    leaving = set(names[:-1] if cut and len(names) > 1 else names)
    for holding in reading.holdings:
        title = holding.title
        if holding.name.start not in leaving or holding.act or title.marked or title.status != "current":
            continue
        if title.start >= first or holding.how.startswith("shared title before"):
            holding.title = replace(title, status="former", marked=True)
    return True


def _end_of_the_list(reading: Reading, k: int) -> tuple[int, bool]:
    """The chunk after a list's last, and whether words that tell of something else follow there."""
    for at, chunk in enumerate(reading.chunks[k : k + _LONGEST_LIST], start=k):
        if chunk.kind == "W" and not _GOES_ON.fullmatch(chunk.value):
            return at, True
        if chunk.value == ".":
            return at, False
    return min(len(reading.chunks), k + _LONGEST_LIST), False
