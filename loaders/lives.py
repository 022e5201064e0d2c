"""When people were born and died, where a sentence says so right beside their name.

    born ::= name mark* "sinh" ("ngày" day | "năm" year)      "Lê Văn An (sinh năm 1960)", "Ông sinh ngày 2/9/1945"
    died ::= name titles? ("đã" …)* "từ trần" | "qua đời" | "viên tịch" … hour? "ngày" day

A year alone is a bound, never its first of January. A day without a year is that of the year of publication, as everywhere.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from loaders.dates import DAY, parse, resolve
from loaders.office_words import DIED_IN_THE_END, IN_MEMORY_OF
from loaders.sentence import Reading
from loaders.titles import Chunk

_BORN = re.compile(
    r"[\s,(–-]{0,4}(?:(?:nam|nữ|tên thật là [^,()]{2,30}|bí danh [^,()]{2,30}|tức [^,()]{2,30})[\s,;-]{1,3}|\)\s*,?\s*)?(?:sinh(?: ra)?|năm sinh:?|ngày sinh:?)"
    r"(?: (?:vào )?ngày| vào| năm)? ?(?=(?P<year>(?:18|19|20)\d\d)(?![\d/.-])|\d)"
)
_DIED = re.compile(
    r"(?:^|\W)(?:đã |vừa |đột ngột |được tin |bị bệnh |lâm bệnh |sau một thời gian |do tuổi cao sức yếu,? ?)*(?:từ trần|qua đời|tạ thế|mất|hy sinh|viên tịch|an nghỉ trong chúa)"
    r"(?:,? (?:hồi|lúc|vào hồi|vào lúc|vào) (?:\d+ ?(?:giờ|h|g)[^,.;]{0,30}?)?)?,? ?(?:vào )?(?:sáng |trưa |chiều |tối |đêm )?(?:ngày )(?=\d)"
)
_TOLD_BY = ("sinh", "từ trần", "qua đời", "tạ thế", "mất", "viên tịch", "an nghỉ")
"""One of these stands in every sentence that tells of a birth or a death."""
# "Mẹ của ông A đã từ trần": whose death it is.
_OF_THE_FAMILY = re.compile(
    r"(?<!\w)(?:mẹ|cha|bố|ba|má|vợ|chồng|con trai|con gái|anh trai|em trai|chị gái|em gái|thân mẫu|thân phụ|nhạc mẫu|nhạc phụ|phu nhân|phu quân|ông nội|bà nội|bà ngoại|ông ngoại)"
    r"(?: ruột| vợ| chồng)?(?: của)?(?: các)?(?: đồng chí| ông| bà| anh| chị)? ?$"
)
_REACH = 160
"""Characters after a name, its titles among them, in which the verb of its death may stand."""


@dataclass(frozen=True, slots=True)
class Life:
    """What a sentence says of a person's birth or death; a year where it gives no day."""

    name: Chunk
    born: date | None
    born_year: int | None
    died: date | None
    start: int
    end: int


def lives(reading: Reading, published: date | None) -> Iterator[Life]:
    """Births and deaths told of the people of a sentence, and of who is spoken of as "ông", "bà"."""
    text = reading.text
    sentence = text.low[reading.start : reading.end]
    if not any(word in sentence for word in _TOLD_BY):
        return
    for k, chunk in enumerate(reading.chunks):
        if chunk.kind != "N" and not (chunk.kind == "H" and text.low[chunk.start : chunk.end] in ("ông", "bà", "đồng chí")):
            continue
        following = reading.chunks[k + 1] if k + 1 < len(reading.chunks) else None
        if chunk.kind == "H" and (following is None or following.kind != "W"):
            continue
        if born := _BORN.match(text.low, chunk.end, reading.end):
            if born["year"]:
                yield Life(chunk, None, int(born["year"]), None, chunk.start, born.end("year"))
            elif (day := DAY.match(text.text, born.end(), reading.end)) and isinstance(value := parse(day), date):
                yield Life(chunk, value, None, None, chunk.start, day.end())
        if _OF_THE_FAMILY.search(text.low, max(reading.start, chunk.start - 40), chunk.start):
            continue
        stop = min(_next_person(reading, k), chunk.end + _REACH)
        if (died := _DIED.search(text.low, chunk.end, stop)) and (day := DAY.match(text.text, died.end(), reading.end)):
            told = parse(day)
            value = resolve(told, published, text.text[reading.start : reading.end]) if told else None
            if value:
                yield Life(chunk, None, None, value, chunk.start, day.end())


_AT_A_FUNERAL = re.compile(r"(?<!\w)(?:tại|trong|sau|trước|dự) lễ \w+(?: \w+)?$")
_HAS_DIED = re.compile(
    r"(?:[^.;]{0,120}?, người)?,? (?:đã |vừa |mới |đột ngột )*(?:từ trần|qua đời|tạ thế|viên tịch|(?<=đã )mất (?:tại|vì|do|lúc|hồi|vào|sau|khi)|mất (?:vào )?(?:lúc|hồi|ngày)(?= \d))(?!\w)"
)
_LIVED = re.compile(r" ?\((?:sinh năm )?(?P<born>1[89]\d\d) ?- ?(?P<died>(?:19|20)\d\d)\)")
_A_LIFE = 25
"""Years: a shorter time in brackets after a name is a term of office."""
_FUNERAL = re.compile(
    r"(?:^|\W)(?:lễ tang|lễ truy điệu|lễ viếng|lễ an táng|lễ tưởng niệm|tang lễ|tiễn đưa|vĩnh biệt|thương tiếc|tiếc thương|đến viếng|kính viếng)(?: cấp \w+)?(?: của)?$"
)


def _addressed_from(reading: Reading, k: int) -> int:
    """Where the honorifics before the name at chunk k begin."""
    while k > 0 and reading.chunks[k - 1].kind == "H":
        k -= 1
    return reading.chunks[k].start


def mourned(reading: Reading) -> Iterator[Chunk]:
    """Who is buried or mourned: "lễ tang đồng chí A", "Lễ tang nguyên Bí thư Tỉnh ủy B"."""
    names = [chunk for chunk in reading.chunks if chunk.kind == "N"]
    if len(names) == 1 and DIED_IN_THE_END.search(reading.text.low, names[0].end, reading.end):
        yield names[0]  # "Đồng chí A (sinh …); Ủy viên …; bị bệnh nặng, đã qua đời lúc …"
    for k, chunk in enumerate(reading.chunks):
        if chunk.kind == "N" and (years := _LIVED.match(reading.text.low, chunk.end)) and int(years["died"]) - int(years["born"]) > _A_LIFE:
            yield chunk  # "Ông A (1930 - 2015), Bí thư …"
        if chunk.kind == "N" and IN_MEMORY_OF.search(reading.text.low, max(reading.start, chunk.start - 60), chunk.start):
            yield chunk  # "100 năm Ngày sinh Luật sư A"
        if chunk.kind == "N" and _HAS_DIED.match(reading.text.low, chunk.end, reading.end):
            yield chunk  # "nguyên Bí thư B từ trần"
        if chunk.kind == "W" and _FUNERAL.search(chunk.value) and not _AT_A_FUNERAL.search(chunk.value):
            m = k + 1
            if m < len(reading.chunks) and reading.chunks[m].value in (",", "-"):
                continue  # "Tại lễ truy điệu, đồng chí A đọc lời điếu"
            while m < len(reading.chunks) and (reading.chunks[m].kind in "HT" or reading.chunks[m].value in (",", "-")):
                m += 1
            if m < len(reading.chunks) and reading.chunks[m].kind == "N":
                yield reading.chunks[m]


def called_late(reading: Reading) -> Iterator[Chunk]:
    """Who is called dead in passing: "cố Thiếu tướng A"; the page need not be about them."""
    for k, chunk in enumerate(reading.chunks):
        if chunk.kind == "N" and reading.text.low.endswith("cố ", reading.start, _addressed_from(reading, k)):
            yield chunk


def _next_person(reading: Reading, k: int) -> int:
    return next((c.start for c in reading.chunks[k + 1 :] if c.kind == "N"), reading.end)
