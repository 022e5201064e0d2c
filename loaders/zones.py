"""What each line of a page is: headline, date line, body, source line, byline, other articles, page chrome.

Only the headline and the body speak of the article's event. What follows a list of other articles, or the
site's own footer, is never body again: its dates and people belong to other days.
"""

import re
from bisect import bisect_left
from dataclasses import dataclass
from datetime import date
from enum import Enum

import ahocorasick_rs

from loaders.dates import DAY, parse
from loaders.text import Folded


class Kind(Enum):
    HEADLINE = "headline"
    DATE_LINE = "date line"
    BODY = "body"
    CAPTION = "caption"
    SOURCE = "source"
    BYLINE = "byline"
    RELATED = "related articles"
    CHROME = "page chrome"


@dataclass(frozen=True)
class Zone:
    """One line, with its span in the folded text."""

    kind: Kind
    start: int
    end: int


@dataclass(frozen=True)
class Page:
    """The zones of a page, and what its furniture says of the article."""

    zones: tuple[Zone, ...]
    title: str | None
    published: date | None
    author: str | None
    source: str | None
    desk: str | None
    """What stands in the opening brackets of the body, such as (Cổng TTĐT Quảng Trị)."""

    def of(self, *kinds: Kind) -> list[Zone]:
        return [zone for zone in self.zones if zone.kind in kinds]


_WEEKDAY = r"(?:thứ\s+(?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ\s+nhật)"
_MONTH_NAMES = ["một", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười", "mười một", "mười hai"]
_NAMED_MONTH = re.compile(r"\b([0-3]?\d)\s+tháng\s+(mười một|mười hai|một|hai|ba|tư|năm|sáu|bảy|tám|chín|mười)\s+((?:19|20)\d\d)", re.I)
_TIME = r"\d{1,2}[:h]\d{2}(?::\d{2})?"
_DATE_LINE = re.compile(
    rf"{_WEEKDAY}|{_TIME}|cập nhật|(?:ngày|được|đã) đăng|đăng (?:ngày|lúc|tải|bởi)|ngày (?:xuất bản|phát hành|viết)|\|\s*\d", re.I
)
_ONLY_A_DAY = re.compile(r"^\W*(?:[^\W\d_]+(?: [^\W\d_]+){0,3}, )?(?:ngày\s+)?[0-3]?\d\s?[/.-]\s?[01]?\d\s?[/.-]\s?20\d\d\W*$", re.I)
_ROW_OF_A_TABLE = re.compile(r"(?!.*\d[:h]\d\d)[^|]*\|(?:[^|]*\|){2,}")
"""Cells without a time of day: "1 | Vi Văn Thìn | 12/3/1975 | Chủ tịch |" tells a birth."""
_COUNTED_MONTH = re.compile(r"\b([0-3]?\d)\s+tháng\s+([01]?\d),?\s+((?:19|20)\d\d)", re.I)
_SOURCE = re.compile(r"^\(?\s*(?:nguồn(?:\s+tin)?|theo)\s*:\s*(.+?)\s*\)?\.?$", re.I)
_AGENCY = re.compile(r"^\(?(TTXVN|VNA|VOV|VTV|PV)(?:/[\w.]+)?\)?\.?$")
_RELATED = re.compile(
    r"^\W*(?:(?:các\s+)?(?:tin|bài(?:\s+viết)?)(?:,\s*bài)?\s+(?:khác|mới(?:\s+(?:hơn|nhất))?|cùng chuyên mục|liên quan|đã đưa|cũ hơn)"
    r"|những\s+(?:tin|bài)\s+(?:mới|cũ)\s+hơn|tin\s+liên\s+quan|xem\s+thêm|đọc\s+thêm|có\s+thể\s+bạn\s+quan\s+tâm|mời\s+bạn\s+đọc)",
    re.I,
)
_DATED_HEADLINE = re.compile(r"^\s*[•\-*>»+].*\(\s*[0-3]?\d[/.\-][01]?\d[/.\-](?:19|20)\d\d[^)]*\)\s*$")
_CHROME = re.compile(
    r"giấy\s*phép|©|copyright|all rights reserved|bản quyền|e-?mail\s*:|điện\s*thoại\s*:|đường dây nóng|^\s*địa\s*chỉ\s*:|website|thiết\s*kế\s*bởi"
    r"|ban\s+biên\s+tập\s*:|tổng\s+biên\s+tập\s*:|ghi\s+rõ\s+nguồn|hôm\s*(?:nay|qua)\s*:?\s*\d[\d,.]*|đang\s*truy\s*cập|lượt\s*(?:xem|truy\s*cập)|tổng\s+số\s+điểm"
    r"|click|đánh\s*giá\s*bài\s*viết|chia\s*sẻ\s*(?:facebook|zalo)|^\s*(?:trang\s*chủ|bình\s*luận|in\s*bài|gửi\s*(?:email|bài))\b|leftcenterright|^\s*www\.|^\s*tags?\s*:",
)
# One of these stands in every line that _CHROME finds.
_HINTS = ahocorasick_rs.AhoCorasick(
    [
        "giấy", "©", "copyright", "rights", "quyền", "mail", "thoại", "đường dây", "địa", "website", "thiết", "biên", "rõ", "hôm", "truy", "lượt", "điểm",
        "click", "đánh", "chia", "trang", "bình luận", "in bài", "gửi", "leftcenter", "www", "tag",
    ]
)  # fmt: skip
_LINE = re.compile(r"[^\r\n]+")
_CREDIT = re.compile(
    r"(?:^|[.\s(])(?:tin,?\s*)?ảnh\s*:\s*(?!(?:ông|bà|đồng chí|đ/c|anh|chị)\s[^.()]*,)[^.()]{2,60}\)?\.?\s*$", re.I
)  # but "Ảnh: Ông A, Chủ tịch X phát biểu"
# "Trong ảnh: …", "Ảnh 2: …", "Quang cảnh hội nghị. Ảnh: Hải Âu": one sentence at most, and whose picture it is.
_CAPTION = re.compile(
    r"^\W*(?:(?:trong )?ảnh(?: minh họa| tư liệu| \d+)?\s*:|\[ảnh)|^[^.!?]{5,200}[.,;(–-]?\s*\(?ảnh\s*:\s*[^.()]{2,60}\)?\.?\s*$", re.I
)
_A_NUMBER_ALONE = re.compile(r"(?:^|\n)\s*\d{1,2}[.)]?\s*\n\s*$")
"""Above a name that is the next cell of a row: the number of the row."""
_BYLINE = re.compile(r"^(?:(?:tin|bài)[^:]{0,12}:\s*)?((?:[^\W\d_]+[\s.]+){0,4}[^\W\d_]+)\.?$")
_DESK = re.compile(r"^\s*\(([^()]{2,60})\)\s*[-–—]?\s*")
_ENDS_SENTENCE = re.compile(r"[.!?…:;]['\"”»)]*\s*$")


def read_page(folded: Folded) -> Page:
    """Zone a text line by line."""
    text = folded.text
    lines = [(m.start(), m.end()) for m in _LINE.finditer(text) if not m.group().isspace()]
    hints = [at for _, at, _ in _HINTS.find_matches_as_indexes(text.lower())]
    zones: list[Zone] = []
    published = author = source = desk = None
    below = False  # past the end of the article
    seen_body = False
    for number, (start, end) in enumerate(lines):
        line = text[start:end].strip()
        kind = Kind.BODY
        if seen_body and not below and _is_prose(line) and not _RELATED.match(line):
            zones.append(Zone(kind, start, end))
            continue
        hinted = bisect_left(hints, start)
        if hinted < len(hints) and hints[hinted] < end and not _is_prose(line) and _CHROME.search(line.lower()):
            kind = Kind.CHROME
        elif _RELATED.match(line):
            # Above the article it is a menu: the article is still to come.
            kind, below = (Kind.RELATED, True) if seen_body else (Kind.CHROME, False)
        elif _DATED_HEADLINE.match(line):
            kind = Kind.RELATED
        elif below and len(line) > _NO_TEASER and line[-1] in '.”"':
            below = False  # the box stood within the article
        elif below:
            kind = Kind.CHROME if zones and zones[-1].kind is Kind.CHROME else Kind.RELATED
        elif number < 6 and published is None and (day := _date_line(line)):
            kind, published = Kind.DATE_LINE, day
        elif len(line) < 200 and (match := _SOURCE.match(line)):
            kind, source = Kind.SOURCE, source or match.group(1).strip()
        elif match := _AGENCY.match(line):
            kind, source = Kind.SOURCE, source or match.group(1)
        elif seen_body and len(line) < _NO_TEASER and _CAPTION.search(line):
            kind = Kind.CAPTION
        elif (
            seen_body
            and not _A_NUMBER_ALONE.search(text, max(0, start - 8), start)
            and _is_byline(line, [text[a:b] for a, b in lines[number + 1 : number + 4]])
        ):
            kind, author = Kind.BYLINE, line
        elif (
            not seen_body
            and not _ENDS_SENTENCE.search(line)
            and len(line) < 250
            and not _DESK.match(line)
            and not _is_of_two_sentences(line)
            and not (zones and len(line) > _LONGEST_OF_A_TITLE and _OPENS_A_REPORT.match(line))
        ):
            kind = Kind.HEADLINE
        else:
            if not seen_body and (match := _DESK.match(line)):
                desk = match.group(1)
            seen_body = True
        zones.append(Zone(kind, start, end))
    headline = next((zone for zone in zones if zone.kind is Kind.HEADLINE), None)
    title = " ".join(folded.quote(headline.start, headline.end).split()) if headline else None
    return Page(tuple(zones), title, published, author, source, desk)


def _date_line(line: str) -> date | None:
    """The publication day of a line such as "Thứ hai - 13/07/2015 10:14"; None for any other line."""
    if len(line) > 80 or not (_DATE_LINE.search(line) or _ONLY_A_DAY.match(line)) or _ROW_OF_A_TABLE.match(line):
        return None
    if counted := _COUNTED_MONTH.search(line):
        try:
            return date(int(counted[3]), int(counted[2]), int(counted[1]))
        except ValueError:
            return None
    if named := _NAMED_MONTH.search(line):
        try:
            return date(int(named[3]), _MONTH_NAMES.index(named[2].lower()) + 1, int(named[1]))
        except ValueError:
            return None
    for match in DAY.finditer(line):
        value = parse(match)
        if isinstance(value, date):
            return value
    return None


# "Chiều ngày 15/6/2017, Đoàn Thanh niên … làm lễ ra quân": a first paragraph whose stop was left out.
_OPENS_A_REPORT = re.compile(r"\W*(?:vào )?(?:sáng|trưa|chiều|tối|ngày|hôm)(?: ngày)? \d{1,2}(?:\s?[/.-]\s?\d|\s+tháng\s)", re.I)
_LONGEST_OF_A_TITLE = 90
_SHORTEST_PARAGRAPH = 120
# "… tổ chức chiều 21/12. Về tham dự có …", and not "TP. Hồ Chí Minh".
_STOP_INSIDE = re.compile(r"(?:[^\W\d_A-ZĐ]{3}|\d)[.!?] [^\W\d_a-zà-ỹ]")
_NO_TEASER = 240
"""Characters of a paragraph that no list of other articles has."""


def _is_prose(line: str) -> bool:
    """A full sentence may speak of a website or an address, and of somebody; furniture is short."""
    return len(line) > 250 or (line.endswith(".") and (len(line) > 120 or (":" not in line and _SPEAKS_OF.search(line) is not None)))


_SPEAKS_OF = re.compile(r"(?:^|\s)(?:[Ôô]ng|[Bb]à|[Đđ]ồng chí|[Aa]nh|[Cc]hị) [A-ZĐÀ-Ỹ]")
"""Somebody by name: "ông Vi …"."""


def _is_of_two_sentences(line: str) -> bool:
    """A paragraph whose last stop was left out: no headline has a full sentence in it."""
    return len(line) > _SHORTEST_PARAGRAPH and _STOP_INSIDE.search(line) is not None


_ADDRESSED = re.compile(
    r"(?:đại lão |trưởng lão )?(?:hòa thượng|thượng tọa|đại đức|ni sư|ni trưởng|linh mục|mục sư|giám mục|đồng chí|ông|bà|cụ) ", re.I
)
_AN_ITEM = re.compile(r"\s*[-–•+*] ?[^\W\d_]")


def _is_byline(line: str, rest: list[str]) -> bool:
    """A short line of capitalised words with nothing but furniture below it."""
    match = _BYLINE.match(line)
    if not match or len(match.group(1)) > 40 or _ADDRESSED.match(line) or (rest and _AN_ITEM.match(rest[0])):
        return False  # "Hòa thượng Thích Minh Ngộ" above the offices that he held
    if not all(word[0].isupper() for word in re.findall(r"[^\W\d_]+", match.group(1))):
        return False
    return all(len(below.strip()) < 120 for below in rest)


def without_credit(text: str, start: int, end: int) -> int:
    """The end of a line without its photo credit: "… tại hội nghị. Ảnh: Hải Âu"."""
    match = _CREDIT.search(text, max(start, end - 100), end)
    return match.start() if match else end
