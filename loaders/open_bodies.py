"""Offices of a body that an article leaves open: whose they are nobody can tell, that somebody holds them it does say.

    "ông A, Bí thư Đảng ủy, chủ trì"     Bí thư Đảng ủy, of a Đảng ủy that belongs to this source alone
    "cô B - Hiệu trưởng"                  Hiệu trưởng, of a school that the article does not name

They are stated as the article has them, with the lowest confidence; `loaders.identity` never takes such a body for that of
another source. What is not stated: an office whose words go on in a way that nobody could read (the body may be named
there), one that the words alone do not tell the kind of ("Chủ tịch", "Giám đốc", "Trưởng ban"), steps of a life, and one
that two people would hold at once.
"""

import re
from collections import Counter

from loaders.facts import AnyFact, HoldingFact
from loaders.sentence import Holding, Reading
from loaders.text import key
from loaders.titles import Title

CONFIDENCE = 0.75
SEVERAL = "an office of a body left open that several hold"

_OF_SOMETHING = re.compile(
    r"(?:(?:đảng ủy|đảng bộ|chi bộ|chi ủy|công đoàn(?: cơ sở)?|chi đoàn|đoàn thanh niên|hội đồng quản trị|hội đồng thành viên|ban trị sự"
    r"|hội đồng nhân dân|ủy ban nhân dân|ban thường vụ|ban chấp hành|hội đồng trường|ban giám hiệu|ban giám đốc)(?: |$))?"
    r"(?:tổng công ty|công ty|tập đoàn|bệnh viện|trường|nhà trường|học viện|ngân hàng|trung tâm|quân khu|[slt](?:ư|ữ|rung) đoàn|cơ quan)?"
    r"|(?:đoàn|đảng ủy|đảng bộ|công đoàn|hội (?:cựu chiến binh|phụ nữ|liên hiệp phụ nữ)) khối (?:các )?(?:cơ quan|doanh nghiệp)"
)
"""Parts of bodies, and bodies told by their first words: of these the words say what sort of body it is."""
_OF_A_KIND = re.compile(
    r"(?:phó |quyền )?(?:hiệu trưởng(?: thường trực)?|hội trưởng|tổng biên tập|viện trưởng)|(?:bộ|thứ) trưởng(?: thường trực)?"
    r"|(?:phó )?trưởng (?:thôn|bản|buôn|ấp|xóm|làng|khóm|khu phố)|tổ trưởng tổ dân phố"
)
"""Offices of which the words alone say what sort of body they are of: a school, a paper, a ministry, a village."""
_ENDS = re.compile(
    r"\s*(?:[,;.:)(\-–—/\n]|$|(?:nhà trường|và|cùng|đã|dự|tham dự|chủ trì|phát biểu|thay mặt|đại diện|trao|tặng|lên|làm|kiêm|báo cáo|trình bày|thông qua"
    r"|cho biết|nhấn mạnh|nêu|đánh giá|chia sẻ|khen|dặn|đọc|nhiệm kỳ|khóa|khẳng định|ghi nhận|phấn khởi|bày tỏ|nói|kể)(?!\w))"
)
_ONE_OF_MANY = ("phó ", "ủy viên", "thành viên", "thứ trưởng", "đảng ủy viên", "thư ký", "đại biểu")

_OF_A_FIRM = re.compile(
    r"(?<!\w)(?:hội đồng (?:quản trị|thành viên)|hđqt|hđtv|công ty|tập đoàn|ngân hàng|bệnh viện|trường|học viện|trung tâm)(?!\w)"
)
_SPACE_AND_HONORIFIC = 12
"""Characters between an office and the name after it."""


def as_told(title: Title, holding: Holding, reading: Reading) -> str | None:
    """The words for the body of an office that stays open ('' for "Hiệu trưởng"); None where the office is not to be stated."""
    if title.status == "proposed" or not holding.how.startswith(("title", "shared")) or holding.name.kind != "N":
        return None
    if title.body is None:
        if not _OF_A_KIND.fullmatch(title.role.casefold()):
            return None
    elif title.body.guessed or not _OF_SOMETHING.fullmatch(title.body.text.casefold()):
        return None
    named_next = title.end <= holding.name.start <= title.end + _SPACE_AND_HONORIFIC
    if named_next and holding.name.start == title.end + 1 and _OF_A_FIRM.search(reading.text.low, title.start, title.end):
        return None  # "Chủ tịch HĐQT Hà Đô": the name may be the firm's
    if not named_next and not _ENDS.match(reading.text.low, title.end):
        return None
    return title.body.text if title.body else ""


def is_open(fact: AnyFact) -> bool:
    """Whether a fact is of an office whose body stays open."""
    if not isinstance(fact, HoldingFact) or fact.confidence != CONFIDENCE:
        return False
    if fact.organization is None:
        return _OF_A_KIND.fullmatch(fact.office.casefold()) is not None
    return _OF_SOMETHING.fullmatch(fact.organization.casefold()) is not None


def without_the_settled(facts: list[AnyFact]) -> tuple[list[AnyFact], Counter[str]]:
    """The facts without offices left open that another sentence settles, or that two people would hold; and the count of the latter."""
    if not any(map(is_open, facts)):
        return facts, Counter()
    holders: dict[tuple[str, str], set[str]] = {}
    settled = set()
    for fact in facts:
        if not isinstance(fact, HoldingFact):
            continue
        if not is_open(fact):
            settled.add((key(fact.person), key(fact.office)))
        elif not fact.office.casefold().startswith(_ONE_OF_MANY):
            holders.setdefault((key(fact.office), key(fact.organization or "")), set()).add(key(fact.person))
    kept: list[AnyFact] = []
    several = 0
    seen = set()
    for fact in facts:
        if isinstance(fact, HoldingFact) and is_open(fact):
            person, office, body = key(fact.person), key(fact.office), key(fact.organization or "")
            if (person, office) in settled or (person, office, body) in seen:
                continue
            if len(holders.get((office, body), ())) > 1:
                several += 1
                continue
            seen.add((person, office, body))
        kept.append(fact)
    return kept, Counter({SEVERAL: several} if several else {})
