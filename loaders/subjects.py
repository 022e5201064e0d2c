"""Whose life a page, or a part of one, tells: of whom its steps, its fields and its "ông" are, whoever else it names.

    subject ::= number? label ":"? honorific* name                  "Họ và tên: A", "Tiểu sử Hòa thượng A", "Điếu văn đồng chí A"
              | number? honorific* name, alone on its line,         and what follows tells of a person: "Sinh ngày …", "Chức vụ: …"
              | name "(" year "-" year ")"                          as the page sets out
    field   ::= ("Chức vụ" | "Nghề nghiệp" | "Chức danh" …) ":" office*     an office of the subject above

A part goes on to the next subject.
"""

import re
from bisect import bisect_right
from collections.abc import Sequence

from loaders.sentence import Reading
from loaders.titles import Chunk

_LABEL = re.compile(
    r"(?:\W|\d)*(?:(?:trích |bài |bản )?(?:tóm tắt |sơ lược |sơ yếu |đôi nét |vài nét )?(?:về )?(?:tiểu sử|lý lịch|hành trạng|điếu văn|lời điếu|chân dung|thân thế)"
    r"(?: (?:tóm tắt|trích ngang|khoa học|tự thuật))?(?: (?:của|về))?|họ,? (?:và |đệm và )?tên(?: khai sinh| đầy đủ)?|ông|bà|đồng chí)(?: cố)?\W*"
)
_NUMBER = re.compile(r"(?:\W|\d|[ivx]{1,4}[.)/])*")
_OF_A_PERSON = re.compile(
    r"[\s(]*(?:\([^)\n]{2,40}\)\s*)?[-+•*]?\s*(?:ngày,? tháng|ngày sinh|năm sinh|sinh (?:ngày|năm|tháng|\d)|giới tính|quê|nguyên quán|dân tộc|chức vụ|chức danh|nghề nghiệp|trình độ"
    r"|nơi sinh|quốc tịch|tuổi|bí danh|tức|thường gọi|hưởng thọ|từ trần|\(?1[89]\d\d|thụ phong|học hàm|học vị)(?!\w)"
)
_YEARS_OF_A_LIFE = re.compile(r" ?\((?:sinh )?[^()]{0,20}?1[89]\d\d ?[-–] ?[^()]{0,20}?(?:(?:19|20)\d\d)?\)")
_ALSO_CALLED = re.compile(r" ?\([^()\n]{2,40}\)")
_LONGEST_BESIDE = 80
"""Characters of a line beside a name that is all of it but for another name in brackets."""
_FIRST = 3
"""Sentences at the beginning of a page of which one may tell whose it is."""
_FIELD = re.compile(
    r"(?:\W|\d)*(?:(?:nghề nghiệp|chức vụ|chức danh|chức trách|cương vị|đơn vị|nơi)(?:,? (?:và )?(?:chức vụ|chức danh|đơn vị|nơi|công tác))*(?P<past> cao nhất| đã qua| trước khi)?[^:\n]{0,60}?:|là )\s*"
)


def subjects(readings: Sequence[Reading]) -> list[tuple[int, Chunk]]:
    """The people of whom a page tells one after the other, each with where the part that is about them begins."""
    return [(reading.start, name) for k, reading in enumerate(readings) if (name := _subject(reading, k))]


def subject_at(told: list[tuple[int, Chunk]], at: int) -> Chunk | None:
    """The person whom the part of a page is about in which an offset lies."""
    k = bisect_right(told, at, key=lambda one: one[0])
    return told[k - 1][1] if k else None


def field(reading: Reading) -> re.Match[str] | None:
    """What a line says of the offices that it tells before the first: "Chức vụ:"."""
    first = next((chunk.start for chunk in reading.chunks if chunk.kind == "T"), None)
    return _FIELD.fullmatch(reading.text.low, reading.start, first) if first is not None else None


def _subject(reading: Reading, number: int) -> Chunk | None:
    names = [chunk for chunk in reading.chunks if chunk.kind == "N"]
    if not names or " " not in names[0].value:
        return None
    name, low = names[0], reading.text.low
    first = name
    for chunk in reversed(reading.chunks):
        if chunk.end <= first.start and chunk.kind == "H" and not low[chunk.end : first.start].strip(" :."):
            first = chunk
    lead = low[reading.start : first.start]
    if _LABEL.fullmatch(lead) and len(names) == 1:
        return name
    if not _NUMBER.fullmatch(lead):
        return None
    if number < _FIRST and first is name and _YEARS_OF_A_LIFE.match(low, name.end):
        return name
    furthest = min(len(low), name.end + _LONGEST_BESIDE)
    end = low.find("\n", name.end, furthest)
    end = furthest if end < 0 else end
    beside = _ALSO_CALLED.sub("", low[name.end : end])
    alone = len(names) == 1 and not beside.strip(" .:") and low[reading.start - 1 : reading.start] in ("", "\n", " ")
    return name if alone and _OF_A_PERSON.match(low, end) else None
