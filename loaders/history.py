"""A page that tells a body's history by its congresses or periods: whoever is told of in a section that another follows is no holder now.

    history ::= section section+, whose heads go up
    section ::= head line*
    head    ::= mark? "Đại hội" … ("lần thứ" | "khóa") ordinal        "- Đại hội lần thứ II, tháng 8/1951, …"
              | mark? ("Giai đoạn" | "Thời kỳ" | "Nhiệm kỳ" | "Khóa" | "Từ") … year    on a page that says it is a history

The last section is left as it is: it may be of today.
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from loaders import office_words as said
from loaders.sentence import Reading
from loaders.text import number_of

_MARK = r"^[^\w\n]*(?:(?:\d{1,2}|[ivx]{1,5})[.)/]\s*)?"
_CONGRESS = re.compile(
    _MARK
    + r"đại hội(?!\w)[^:.;\n]{0,60}?(?:lần thứ|lần|khóa|thứ) (?P<ordinal>[ivxlc]+|\d{1,2}|nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười)(?!\w)",
    re.MULTILINE,
)
_PERIOD = re.compile(_MARK + r"(?:giai đoạn|thời kỳ|nhiệm kỳ|khóa|từ)(?!\w)[^:\n]{0,20}?(?P<year>(?:19|20)\d\d)(?!\d)", re.MULTILINE)
_IS_A_HISTORY = re.compile(
    r"qua các (?:thời kỳ|nhiệm kỳ|kỳ đại hội|khóa|giai đoạn)|các kỳ đại hội|lịch sử|quá trình (?:hình thành|xây dựng|phát triển)"
)
_HEAD = 400
"""Characters from the beginning of a page in which it says what it is."""


def over_in_its_section(readings: Sequence[Reading]) -> None:
    """Make former what the sections of a history give as held, up to the last."""
    if not readings:
        return
    begun = _sections(readings[0].text.low)
    for reading in readings if begun else ():
        if not begun[0] <= reading.start < begun[-1]:
            continue
        for holding in reading.holdings:
            title = holding.title
            if title.status == "current" and not said.HAS_BECOME_WITH_MORE.search(reading.text.low, reading.start, title.start):
                holding.title = replace(title, status="former", marked=True)


def _sections(low: str) -> list[int]:
    """Where the sections of a history begin; none where a page is no history."""
    told = [(match.start(), number_of(match["ordinal"]) or 0) for match in _CONGRESS.finditer(low)]
    if not _go_up(told):
        told = [(match.start(), int(match["year"])) for match in _PERIOD.finditer(low)] if _IS_A_HISTORY.search(low, 0, _HEAD) else []
    return [at for at, _ in told] if _go_up(told) else []


def _go_up(told: list[tuple[int, int]]) -> bool:
    numbers = [number for _, number in told]
    return len(numbers) > 1 and all(first < second for first, second in pairwise(numbers))
