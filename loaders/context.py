"""What an article says as a whole that its sentences leave out: its province, the bodies and the people named before.

    "Tỉnh ủy"            the province given with the article, in its opening brackets, or of its one "điểm cầu"
    "Chủ tịch Hội"       the one body of that first word that the article names in full
    "ông Bình"           the one person of that given name
    "Ông từng giữ …"     the one person of the sentence before

What stays open after that is left open: nothing is taken from outside the article.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import replace
from functools import cache, cached_property

from loaders import careers
from loaders import office_words as said
from loaders.abroad import Abroad, is_of_abroad
from loaders.bodies import Body
from loaders.body_words import CAPITALISED_RUN, IN_EVERY_COMMUNE, PARTS, SMALL_AT_THE_END
from loaders.lexicon import COMMITTEES_BELOW_THE_PROVINCE, LOWER, PARTY_UNITS, PROVINCIAL, UPPER, Text, is_of_level, lexicon
from loaders.offices_named import NamedOffice, OfficesNamed
from loaders.sentence import Holding, Reading
from loaders.sources import Article
from loaders.text import key, tidy
from loaders.titles import Chunk, Grammar, Title, sentences
from loaders.zones import Kind, Page

# What no Vietnamese syllable ends in: names of the highlands' peoples.
_NO_VIETNAMESE_SYLLABLE = re.compile(r"[^\W\d_](?:[bdđfjklqrsvwxz]|(?<!n)g|(?<![nc])h)$")
_SITE = re.compile(r"điểm cầu (?:chính )?(?:tại )?(?:tỉnh |thành phố |tỉnh ủy |thành ủy )?")
_MALE_OR_FEMALE = {"ông": "m", "anh": "m", "bà": "f", "chị": "f", "cô": "f"}

# Offices of one ladder: who is named by one of them without a body is of the body of another.
_FAMILIES = (
    ("chủ tịch", "tổng thư ký", "ủy viên thường trực"), ("bí thư",), ("bộ trưởng", "thứ trưởng"), ("giám đốc",), ("trưởng ban", "phó ban"), ("vụ trưởng",),
    ("cục trưởng",), ("viện trưởng",), ("tổng biên tập", "tòa soạn"), ("hiệu trưởng",), ("tham mưu trưởng", "tư lệnh", "chính ủy"), ("chánh án",), ("chánh văn phòng",), ("trưởng đoàn",), ("hội trưởng", "chánh thư ký", "phó thư ký"),
    ("trưởng phòng",), ("chủ nhiệm",), ("lữ đoàn trưởng",), ("trung đoàn trưởng",), ("sư đoàn trưởng",), ("giám mục", "tổng đại diện"), ("trưởng công an",), ("trưởng thôn",),
)  # fmt: skip
_HEADS_OF = {
    "trưởng ban": ("ban",), "bộ trưởng": ("bộ",), "vụ trưởng": ("vụ",), "cục trưởng": ("cục",), "tổng biên tập": ("báo", "tạp chí"), "hiệu trưởng": ("trường",), "giám đốc": (
        "sở", "trung tâm", "công ty", "tổng công ty", "tập đoàn", "bệnh viện", "ngân hàng", "đài", "ban quản lý", "quỹ", "chi nhánh", "xí nghiệp", "nhà máy", "học viện", "đại học",
        "bảo tàng", "thư viện", "nhà hát", "nhà xuất bản", "công an", "kho bạc", "bảo hiểm xã hội", "hợp tác xã", "vườn quốc gia", "nhà văn hóa", "cung", "khách sạn",
    ),
    "lữ đoàn trưởng": ("lữ đoàn",), "trung đoàn trưởng": ("trung đoàn",), "sư đoàn trưởng": ("sư đoàn",),
    "viện trưởng": ("viện",), "giám mục": ("giáo phận", "tổng giáo phận"),
}  # fmt: skip

_OF_THE_ONLY_ONE = {"hiệu trưởng": 0.8, "giám đốc": 0.84, "tổng biên tập": 0.8, "bộ trưởng": 0.8}
"""How surely offices are of the one body of their kind, where an article names but one; a Ban or a Cục it may name for other reasons."""


def _promoted(old: str, new: str) -> bool:
    """Whether who holds the old office may take up the new one in the same body: Phó X becomes X, X is X again."""
    return (
        old == new
        or old.removeprefix("phó ").split(" ")[0] == new.split(" ", maxsplit=1)[0]
        or (old.startswith("ủy viên") and new.startswith("phó"))
    )


_SHOUTED = re.compile(r"\b[^\W\d_a-zà-ỹ]{3,}\b")
_AN_UNKNOWN_ABBREVIATION = re.compile(rf" (?!MTV|TNHH)[{UPPER}]{{3,}}(?![{LOWER}{UPPER}])(?! [{UPPER}]{{2}})")
# "Hội đồng hương xã Quế Sơn tại TPHCM": neither is the province that the article is about.
_OF_PEOPLE_AWAY = re.compile(r"đồng hương [^,;.]{0,60}$")
_CONGRESS = re.compile(
    r"(?<!\w)đại hội(?: đại biểu| toàn quốc| thành lập| điểm| lần thứ \w+| khóa \w+|,? nhiệm kỳ \d{4} ?- ?\d{4},?| \((?:nhiệm kỳ )?\d{4} ?- ?\d{4}\)| của)* (?=(?:hội|liên|hiệp|giáo|ủy|mặt|công|tổng)\b)"
)
_WHERE_IT_LIES = ("(tỉnh ", "(thành phố ")
"""Of a diocese or a commune that is visited: "Giáo phận Bắc Ninh (tỉnh Bắc Ninh)"."""
_AS_A_PROVINCE = ("tỉnh ", "thành phố ", "tỉnh ủy ", "thành ủy ", "tỉnh đoàn ", "thành đoàn ")
_MEMBERS_OF = re.compile(
    r"(?<!\w)(?:cử|bầu|hiệp thương cử|hiệp thương|suy cử) (?:ra )?\d+ (?:vị|đồng chí|ủy viên|thành viên|người|ông, bà|đại biểu)[^.;,]{0,20}? (?:vào|tham gia) "
)
_A_COMMITTEE = re.compile(r"Ban (?:Chấp hành|Thường vụ)(?: lâm thời)? ")
_OF_A_COMMITTEE = ("chủ tịch", "hội trưởng", "hội phó", "bí thư", "ủy viên", "thư ký")
# Between a committee and the colon of a list of its members.
_WHO_ARE = re.compile(
    r"(?: khóa \w+)?(?:,? nhiệm kỳ \d{4} ?- ?\d{4})?,? (?:gồm|có|gồm có)(?: có)?(?: \w+)?(?: thành viên| người| đồng chí| ủy viên| ông,? bà)?(?: sau)? ?"
)
_LED_BY = re.compile(r"(?:^|\W)do$")
_ITS_OWN_COMMITTEE = re.compile(
    r"(?<!\w)(?:bch|btv|ban (?:chấp hành|thường vụ|thường trực|lãnh đạo|vận động|lâm thời|điều hành)|ủy viên)(?!\w)"
)
"""A body that is no other than the one an article is about: "Ban Chấp hành lâm thời … do ông A làm Chủ tịch"."""
_FOUNDED_AND_LED_BY = re.compile(r"(?:(?:đã |mới |vừa |chính thức )*(?:được )?(?:thành lập|ra đời|ra mắt|hoạt động|tổ chức),? )?do")
_LEADS = re.compile(r"[^;]{0,60}?(?:làm trưởng đoàn|dẫn đầu|làm trưởng phái đoàn|làm phó trưởng đoàn|đến viếng|làm trưởng)(?!\w)")
_OF_MEMBERS = {
    "phụ nữ": "Hội Liên hiệp Phụ nữ",
    "nông dân": "Hội Nông dân",
    "cựu chiến binh": "Hội Cựu chiến binh",
    "phật giáo": "Giáo hội Phật giáo Việt Nam",
}
_CONGRESS_OF_MEMBERS = re.compile(
    r"(?<!\w)đại hội (?:đại biểu )?(?P<who>phụ nữ|nông dân|cựu chiến binh|phật giáo) (?P<level>tỉnh|thành phố|huyện|quận|thị xã|xã|phường)(?= )"
)
_OF_A_DELEGATION = re.compile(
    r"^Đoàn (?:(?:giám sát|công tác|đại biểu|khảo sát|kiểm tra)(?: của)? )?(?=(?:Ban|Ủy ban|Hội|Trung ương|Tổng|Bộ|Sở|Liên|Tỉnh|Thành|Huyện)\b)"
)
_COMMITTEE_IN_FRONT = re.compile(r"^Ban (?:Thường trực|Thường vụ|Chấp hành) (?=\w)")
_HEAD_OF_A_VILLAGE = re.compile(r"(?:phó )?trưởng (?P<level>thôn|bản|buôn|ấp|xóm|làng|khóm|khu phố)")
# "Ngài xuất gia với Hòa thượng A. Từ năm 1964, Ngài …": the next sentence goes on with who does it.
_BESIDE_SOMEBODY = re.compile(r"(?:^|\W)(?:với|cùng|cùng với|thay|gặp|tặng|kết hôn với)$")
_ASKED = re.compile(r"\W*(?:phóng viên|pv|p\.v|hỏi|thưa (?:ông|bà|anh|chị))(?: [^:\n]{0,30})?:|\W*thưa (?:ông|bà|anh|chị|đồng chí)")
_LIST_ITEM = re.compile(r"(?:^|\s)(?:\d{1,2}[.)/]|[-•+*–])\s")
_ANOTHER_STORY = re.compile(r"(?<!\w)(?:sau khi|trước khi|được điều động|chuyển sang|thay (?:ông|bà|đồng chí|anh|chị))(?!\w)")
# Bodies inside others that an article names in full once and short then.
_NAMED_SHORT = {
    "ban trị sự", "ban chấp hành", "ban thường vụ", "ban thường trực", "đoàn chủ tịch", "ban đại diện", "hội đồng", "liên đoàn",
    "liên hiệp hội", "hiệp hội", "ủy ban", "liên hiệp", "liên minh", "giáo hội", "tổng hội", "nghiệp đoàn", "câu lạc bộ",
}  # fmt: skip
_THE_CONFEDERATION = "Tổng Liên đoàn Lao động Việt Nam"
# What an article calls by its first words once it has named it.
_CALLED_BY_HEAD = {
    "sư đoàn", "trung đoàn", "lữ đoàn", "quân khu", "quân đoàn", "ban chỉ đạo", "tổng công ty", "công ty", "tập đoàn", "học viện", "bệnh viện", "ngân hàng",
    "nhà máy", "xí nghiệp", "hợp tác xã", "trung tâm", "hải đoàn", "hải đội",
}  # fmt: skip
_GOES_ON_TO_VIETNAM = re.compile(rf"(?: [{LOWER}]+){{1,5}} Việt Nam(?!\w)")
_HAS_SUCH_PARTS = re.compile(r"(?!Công đoàn|Đoàn|Đảng|Ban |Chi |Hội đồng|Ủy ban)")
"""Of "Công đoàn Than - Khoáng sản Việt Nam (TKV)" there is no "Đoàn Thanh niên"."""
_A_PART_OF_A_FIRM = re.compile(
    r"|(?:ban chấp hành |ban thường vụ |ủy ban kiểm tra )?(?:đảng ủy|đảng bộ|đảng đoàn|công đoàn|đoàn thanh niên)|hội đồng \w+ \w+|ủy ban kiểm tra|văn phòng"
    r"|ban chấp hành|ban thường vụ|đoàn chủ tịch|ban giám đốc|ban tổng giám đốc"
)
"""What stands before a name made short that is a part of its body: "Công ty CP Tin học Petrolimex" is another."""
_LONGEST_NAME = 120
"""Characters before a bracket in which the name begins that it makes short."""
_SHORT_NAME = re.compile(rf" ?\((?:gọi tắt là |viết tắt là )?(?P<short>[{UPPER}][{UPPER}{LOWER}0-9-]{{1,14}})\)")
_A_VENUE = re.compile(
    r"Trung tâm (?:[Hh]ội nghị|[Vv]ăn hóa|[Tt]riển lãm|[Hh]ội chợ|[Tt]hể thao|[Tt]ổ chức sự kiện|[Tt]iệc|[Tt]hương mại|[Hh]ành chính)"
)
"""Where meetings are held: "Trung tâm" alone is none of these."""
_OF_ANY_FIRM = {"đảng ủy", "đảng bộ", "hội đồng thành viên", "hội đồng quản trị", "công đoàn", "ban giám đốc"}
_A_DELEGATION = re.compile(r"Đoàn (?:đại biểu|công tác|kiểm tra|giám sát|chủ tịch|thư ký|luật sư|đàm phán)", re.IGNORECASE)
"""No Youth Union, which "Đoàn" stands for."""
_ITS_COMMITTEES = {"thường vụ", "ban thường vụ", "ban chấp hành"}
_ANY_FIRM = re.compile(r"(?: (?:cổ phần|tnhh|trách nhiệm hữu hạn|mtv|một thành viên|nhà nước|tư nhân))*", re.IGNORECASE)
"""What stands after the head of a firm and names none."""
_ON_WHOSE_SIDE = re.compile(r"(?:^|\W)(?:phía|đại diện|lãnh đạo|thay mặt|dự có|dự lễ có|(?:tham|đến|tới|về) dự có|có)(?: cho)?$")
_HAS_PEOPLE_THERE = re.compile(r"^(?:[^,;.]{0,40} )?(?:có|gồm|gồm có|bao gồm)(?: sự (?:tham dự|tham gia|có mặt) của)?(?: các)?$")
_HAVING_SUCH: dict[str, tuple[str, ...]] = {
    "chủ tịch": ("hội ", "liên ", "hiệp hội ", "tổng ", "công đoàn", "mặt trận", "ủy ban ", "hội đồng nhân dân"),
    "bí thư": (
        "đảng ủy",
        "tỉnh ủy",
        "thành ủy",
        "huyện ủy",
        "quận ủy",
        "thị ủy",
        "đoàn ",
        "tỉnh đoàn",
        "thành đoàn",
        "huyện đoàn",
        "quận đoàn",
        "chi bộ",
    ),
}
"""Bodies that have a chairman, or a secretary, by their first words."""
_ENDS_A_LINE = re.compile(r":?[ \t]*(?:\n|$)")
_WHERE = re.compile(r"(?:còn |riêng )?(?:ở|tại|với|đối với)|riêng")
_ON_THE_SIDE_OF = re.compile(r"(?<!\w)phía (?P<firm>tổng công ty|công ty|tập đoàn|học viện|bệnh viện|ngân hàng|nhà máy)(?: \w+){0,2},? có ")
_A_SCHOOL = re.compile(
    r"^(?:Đoàn|Công [Đđ]oàn|Chi bộ|Đảng ủy) [Tt]rường ((?:trung học|tiểu học|mầm non|mẫu giáo|Đại học|Cao đẳng|Trung học|Tiểu học|Mầm non|THPT|THCS)\b.+)$"
)
_LEADERS = re.compile(r"\W*(?:lãnh đạo|đại diện|về phía|phía|thành phần|dự có|thay mặt)(?!\w)")
_ASSOCIATIONS = ("hội ", "tổng liên đoàn", "liên đoàn", "hiệp hội", "liên hiệp", "công đoàn", "tổng hội", "trung ương hội")
_HAS_PEOPLE = re.compile(r"(?:(?:tham dự|dự|tham gia|đến dự) [^,.;]{0,40} )?có(?: sự (?:tham dự|tham gia|có mặt) của)?(?: các)?(?!\w)")
_HAVING_STAFF = ("trường", "bệnh viện", "công ty", "tổng công ty", "tập đoàn", "đại học", "học viện", "xí nghiệp", "nhà máy", "ngân hàng")
_OF_A_FIRM = re.compile(
    r"(?P<part>(?:Ban Chấp hành |Ban Thường vụ )?(?:Đoàn|Đảng ủy|Đảng bộ)(?= [Tt]rường| [Nn]hà)|Công đoàn|Công đoàn cơ sở|Đảng ủy|Đảng bộ|Chi bộ|Hội đồng [Qq]uản trị|Hội đồng [Tt]hành viên|Đoàn Thanh niên|Ban Giám đốc"
    r"|Hội (?!đồng)[^,]+?) "
    r"(?P<firm>[Tt]ổng [Cc]ông ty|[Cc]ông ty|[Tt]ập đoàn|[Hh]ọc viện|[Bb]ệnh viện|[Nn]gân hàng|[Nn]hà máy|[Xx]í nghiệp|[Tt]rung tâm|[Hh]ải (?:đoàn|đội)|(?:[Nn]hà )?[Tt]rường|[SsTtLl](?:ư|rung|ữ) đoàn)"
)
# "Ủy ban Hội", "Ban Thường vụ Hội": a part of a body told short.
_OF_SOMETHING_SHORT = re.compile(
    r"(?P<part>Ban Chấp hành|Ban Thường vụ|Ủy ban|Đoàn Chủ tịch|Văn phòng|Thường trực|Đảng đoàn|Chi bộ|Đảng bộ|Đảng ủy|Hội đồng Trị sự|Hội đồng Chứng minh|Ban Trị sự|Ban Đại diện) "
    r"(?P<whole>(?:Trung ương )?(?:Hội|Đoàn)|Đảng ủy|Liên đoàn|Hiệp hội|Công đoàn|Giáo hội|Liên hiệp hội)"
)
_COMMITTEES_OF_ALL = {"ban chấp hành", "ban thường vụ", "đoàn chủ tịch", "ban thường trực", "thường vụ"}
_NOT_OF = {"hội": "hội đồng", "hội đồng": "hội đồng nhân dân"}
"""First words that another head begins with as well: a council is no association."""
_CHUNKS_BEFORE = 40
"""Chunks before an office among which the one before it of the same career, or another province's body, is looked for."""
_A_DISTRICTS_OWN = (" quận hội", " huyện hội", " tỉnh hội", " xã hội", " phường hội", " quận đoàn", " huyện đoàn")
_VILLAGES = ("thôn", "bản", "buôn", "ấp", "xóm", "làng", "khóm", "khu phố", "tổ dân phố", "khu dân cư")
_OF_ONE_PLACE = {"xã", "phường", "thị trấn", "đặc khu", "huyện", "quận", "thị xã", "thôn", "ấp", "bản", "buôn", "làng", "xóm", "khóm"}
"""Levels of whose places an article may speak of one alone."""
_A_BRANCH_OF_AN_ASSOCIATION = re.compile(
    r"Chi hội (?:Hội )?(?P<of>Liên hiệp Phụ nữ|Phụ nữ|Nông dân|Cựu chiến binh|Người cao tuổi|Khuyến học|Chữ thập đỏ)(?!\w)"
)
"""A branch in a village is of its members: "Chi hội Hội CCB thôn X", "Chi hội LHPN thôn X" are "Chi hội Cựu chiến binh", "Chi hội Phụ nữ"."""
_MOST_HEADLINES, _LAST_HEADLINES = 8, 4
"""Lines above a report that may all be headlines, and how many of more than these are."""
_ELECTS_A_COMMITTEE = re.compile(r"(?<!\w)bầu (?:ra |được )?ban chấp hành (?=\w)")
_LEVEL_OF_A_COMMITTEE = {committee: level for level, committees in COMMITTEES_BELOW_THE_PROVINCE.items() for committee in committees}
_MAIN_HEADS = {"hội", "ủy", "liên", "tổng", "mặt", "công", "đoàn", "giáo", "ban", "trung"}


def _may_be_main(body: Body, *, units: bool) -> bool:
    """Whether an article may be about a body: an association, union or committee; a unit of the Youth Union (`units`)."""
    abroad = is_of_abroad(body)
    kind = body.head.endswith((" đoàn", " hội")) if units else body.first_word in _MAIN_HEADS
    above = body.text.casefold() in ("ban bí thư", "ban chấp hành trung ương", "ban chấp hành trung ương đảng")
    return body.complete and not abroad and not above and kind and "nhân dân" not in body.text


def _is_ministry(body: str) -> bool:
    """A "Bộ" that has a Bộ trưởng; the Politburo, commands and staffs have none."""
    return bool(re.match(r"bộ (?!chính trị|tư lệnh|chỉ huy|tham mưu|tổng tham mưu|đội)", body.casefold()))


def family_of(role: str) -> str | None:
    """The ladder a role stands on, by its first rung."""
    folded = role.casefold()
    for family in _FAMILIES:
        if any(rung in folded for rung in family):
            return family[0]
    return None


_LEVELLED = re.compile(
    r"(?P<core>.+?)(?P<nation> việt nam)?(?: (?P<level>tỉnh|thành phố|huyện|quận|thị xã|xã(?! hội)|phường|thị trấn|đặc khu)(?: (?P<place>.+))?)?"
)


@cache
def _taken_apart(name: str) -> tuple[str, str | None, str | None]:
    """What a body is, of which level ("tỉnh" for towns of the State too), and of which place: ("hội nông dân", "tỉnh", "nghệ an")."""
    match = _LEVELLED.fullmatch(name.casefold())
    assert match
    core, level, place = match["core"], match["level"], match["place"]
    if level is None and not match["nation"]:
        words = core.split()
        for count in range(4, 1, -1):
            if len(words) > count and (last := " ".join(words[-count:])) in lexicon().place_names:
                core, level, place = " ".join(words[:-count]), "tỉnh", last
                break
    if level is None and (match["nation"] or core.startswith("trung ương ")):
        level = "nước"
    core = core.removeprefix("trung ương ").removeprefix("ủy ban trung ương ").removeprefix("ủy ban ")
    return core, "tỉnh" if level == "thành phố" else level, place


def _agree(name: str, main: str) -> bool:
    """Whether a name is, in full, short, or as that of a committee of it, of the same body as another."""
    (core, level, place), (other, level_there, place_there) = _taken_apart(name), _taken_apart(main)
    if core != other:
        part = next((part for part in sorted(_NAMED_SHORT, key=len, reverse=True) if core.startswith(part + " ")), "")
        if not part or core.removeprefix(part + " ") != other:
            return False
    return (level is None or level_there is None or level == level_there) and (place is None or place_there is None or place == place_there)


def _fullest(names: Iterable[str]) -> str | None:
    """Of names of one body the one that says most; None where they are of several."""
    distinct = sorted(set(names))
    if not distinct or not all(_agree(a, b) and _agree(b, a) for a in distinct for b in distinct):
        return None
    return max(distinct, key=lambda name: (_taken_apart(name)[2] is not None, _taken_apart(name)[1] is not None, len(name)))


def _may_have(role: str, body: Body) -> bool:
    """Whether a body of that kind has an office of that name: no people's committee has a secretary general, no Ban Thường vụ a Trưởng ban."""
    name = body.text.casefold()
    if "thư ký" in role and name.startswith(("ủy ban nhân dân", "hội đồng nhân dân")):
        return False
    if "chủ tịch" in role and name.startswith("đoàn chủ tịch "):
        return False
    return not (role.endswith("trưởng ban") and name.startswith(_COMMITTEES_WITHOUT_A_HEAD))


_COMMITTEES_WITHOUT_A_HEAD = ("ban thường vụ", "ban chấp hành", "ban bí thư", "ban thường trực", "ban cán sự")


def _words_before_name(reading: Reading, k: int) -> str:
    """The words before a name, honorifics passed over."""
    while k > 0 and reading.chunks[k - 1].kind == "H":
        k -= 1
    return reading.chunks[k - 1].value if k and reading.chunks[k - 1].kind == "W" else ""


def said_to_lead(reading: Reading, holding: Holding) -> bool:
    """Whether "do" stands before a name and its titles: "… do ông A, Phó Chủ tịch, làm trưởng đoàn"."""
    return re.search(r"(?<!\w)do [^,;.]{0,40}$", reading.text.low[reading.start : min(holding.name.start, holding.title.start)]) is not None


def _one_name(names: Iterable[str]) -> str | None:
    """The one body of several names, where each is the beginning of the fullest: "Đảng ủy phường", "Đảng ủy phường Xuân Hòa"."""
    distinct = set(names)
    longest = max(distinct, key=len, default=None)
    return longest if longest and all(longest.startswith(name) for name in distinct) else None


_IN_A_COMMUNE = re.compile(r"(?:theo đó, |cụ thể, |[-+•*] )?(?:tại|ở) (?P<level>xã|phường|thị trấn|đặc khu) ")
_ONLY_A_PLACE = re.compile(r"[-+•*\d. ]*(?:tỉnh |thành phố )?")
_LONGEST_LEAD = 40
"""Characters before an office in which a verb of holding it ends."""


class Context:
    def __init__(self, grammar: Grammar, text: Text, article: Article, page: Page, readings: list[Reading]) -> None:
        self.grammar = grammar
        self.text = text
        self.article = article
        self.page = page
        self.readings = readings
        self._bodies: dict[str, list[tuple[int, str]]] = {}
        self._addressing: dict[int, bool] = {}
        self._firms: dict[str, str | None] = {}
        self._names: dict[int, list[tuple[int, str]]] = {}
        self._told: dict[int, list[tuple[int, Body]]] = {}
        self._of_a_title: dict[int, tuple[Body, float]] = {}
        self._only_places: dict[str, str | None] = {}
        self._two_people: dict[tuple[str, str], bool] = {}
        self.abroad = Abroad(text, readings, self.person)

    @property
    def lead_end(self) -> int:
        """Where the headline and the first two sentences that name anybody end."""
        return self.readings[min(2, len(self.readings) - 1)].end if self.readings else 0

    # -------------------------------------------------------------- bodies

    @cached_property
    def province(self) -> str | None:
        """The one province the article is about: given with it, or in its opening brackets, or of its "điểm cầu"."""
        given = self._only(self._places_in(self.article.place or "")) or self._only(self._places_in(self.page.desk or ""))
        if given:
            return given
        sites = set()
        for match in _SITE.finditer(self.text.low):
            end = self.text.places.get(match.end())
            if end:
                sites.add(lexicon().place_names[self.text.low[match.end() : end]])
        return self._only(sites) or self._only(self._provinces_of_the_lead) or self._only_province_named

    @property
    def _only_province_named(self) -> str | None:
        """The province that is the only place of that rank in the whole text, where it is called a province at least once: "tỉnh X"."""
        low, found, called = self.text.low, set(), False
        for at, end in self.text.places.items():
            if self.text.text[at].isupper() and (name := lexicon().place_names.get(low[at:end])):
                found.add(name)
                called = called or low.endswith(("tỉnh ", "tỉnh ủy ", "tỉnh đoàn "), 0, at)
        only = self._only(found) if called else None
        return only if only and is_of_level(only, "tỉnh") else None

    @cached_property
    def _provinces_of_the_lead(self) -> set[str]:
        """The provinces that headline and first sentence name as such: "tỉnh Phú Thọ", "Tỉnh ủy Quảng Ninh", "Hội Nông dân Nghệ An"."""
        headlines = self.page.of(Kind.HEADLINE)
        if len(headlines) > _MOST_HEADLINES:
            headlines = headlines[-_LAST_HEADLINES:]  # those above are the page's menu, with the names of its own province
        spans = [(zone.start, zone.end) for zone in headlines]
        spans += [next(sentences(self.text, zone.start, zone.end), (0, 0)) for zone in self.page.of(Kind.BODY)[:1]]
        found = set()
        for start, end in spans:
            if start in self.text.places and self.text.low.startswith(": ", self.text.places[start]):
                found.add(lexicon().place_names[self.text.low[start : self.text.places[start]]])  # "Hưng Yên: Hội thi …"
            named = {
                at
                for at in self.text.places
                if start <= at < end
                and self.text.low.endswith(_AS_A_PROVINCE, start, at)
                and not self.text.low.endswith(_WHERE_IT_LIES, start, at)
                and not _OF_PEOPLE_AWAY.search(self.text.low, start, at)
            }
            names = [self.text.low[at : self.text.places[at]] for at in named]
            names += [body.place.casefold() for body in self._told_in(start, end) if body.place and body.level in PROVINCIAL]
            found |= {lexicon().place_names[name] for name in names if name in lexicon().place_names}
        return found

    @staticmethod
    def _places_in(line: str) -> set[str]:
        if not line:
            return set()
        text = lexicon().text(line)
        return {lexicon().place_names[text.low[start:end]] for start, end in text.places.items() if text.text[start].isupper()}

    @staticmethod
    def _only(found: Iterable[str]) -> str | None:
        distinct = set(found)
        return distinct.pop() if len(distinct) == 1 else None

    def bodies(self, head: str) -> list[tuple[int, str]]:
        """Full names of the article's bodies that begin with some words, each with where it stands, to complete "Chủ tịch Hội"."""
        if head not in self._bodies:
            text, found, end = self.text, [], 0
            for at in sorted({*text.heads, *text.organizations}):
                if at < end or not text.low.startswith(head, at) or not text.text[at].isupper():
                    continue
                body = self.grammar.body(text, at)
                if (
                    body
                    and body.complete
                    and not body.guessed
                    and (
                        body.head == head
                        or (body.head.startswith(head + " ") and not body.head.startswith(_NOT_OF.get(head, "—")))
                        or (" " in head and text.low.startswith(f"{head} ", at) and at in text.organizations)
                    )
                    and " " in body.text
                ):
                    found.append((at, body.text))
                    end = body.end
            # "Trưởng ban Trị sự Giáo hội …": the role lends the body its first word, which may be small.
            names = {name for _, name in found}
            for title in (c.title for reading in self.readings for c in reading.chunks if c.title):
                of = title.body
                if of and of.complete and not of.guessed and of.head == head and " " in of.text and of.text not in names:
                    names.add(of.text)
                    found.append((title.start, of.text))
            self._bodies[head] = found
        return self._bodies[head]

    def _has_level(self, body: Body) -> bool:
        """Whether the article's province is of the body's level: no "Tỉnh ủy Hà Nội", no "Thành ủy Nghệ An"."""
        if self.province is None or body.level is None:
            return False
        return is_of_level(self.province, body.level)

    def completed(self, body: Body, since: int, at: int) -> str | None:
        """The body's name as far as the article gives it; None when it is no name at all ("Ban", "Đảng đoàn").

        `since` is where its sentence begins, `at` where the body, or its office, stands.
        """
        name = self._name_of(body, since, at)
        if name and (branch := _A_BRANCH_OF_AN_ASSOCIATION.match(name)):
            name = f"Chi hội {'Phụ nữ' if branch['of'] == 'Liên hiệp Phụ nữ' else branch['of']}{name[branch.end() :]}"
        if name and body.text.casefold() in _ITS_COMMITTEES and self._is_of_the_union_above(name):
            return None
        level = name.rpartition(" ")[2].casefold() if name else ""
        level = (
            "thị xã"
            if name and name.casefold().endswith(" thị xã")
            else "thị trấn"
            if level == "trấn"
            else "đặc khu"
            if level == "khu"
            else level
        )
        if (
            name
            and level in _OF_ONE_PLACE
            and not name.casefold().endswith("nông thôn")
            and name.casefold().endswith(" " + level)
            and (only := self._only_place(level))
        ):
            return f"{name} {only}"
        if (
            name
            and (territory := _LEVEL_OF_A_COMMITTEE.get(" ".join(name.casefold().split(" ")[-2:])))
            and (only := self._only_place(territory))
        ):
            return f"{name} {territory.capitalize()} {only}" if only.isdigit() else f"{name} {only}"
        if name and self._short_names:
            part, _, short = name.rpartition(" ")
            whole = self._short_names.get(short, "")
            if whole and _A_PART_OF_A_FIRM.fullmatch(part.casefold()) and (not part or _HAS_SUCH_PARTS.match(whole)):
                return f"{part} {whole}".strip()
        return name

    @cached_property
    def _short_names(self) -> dict[str, str]:
        """What the article calls bodies for short, in brackets behind the full name: of "Tập đoàn Dầu khí Việt Nam (PVN)" that PVN is it."""
        brackets = list(_SHORT_NAME.finditer(self.text.text))
        heads = sorted({*self.text.heads, *self.text.organizations}) if brackets else []
        found: dict[str, set[str]] = {}
        for match in brackets:
            first = bisect_left(heads, match.start() - _LONGEST_NAME)
            for at in heads[first : bisect_left(heads, match.start())]:
                body = self.grammar.body(self.text, at) if self.text.text[at].isupper() else None
                if body and body.end == match.start() and body.complete and " " in body.text:
                    found.setdefault(match["short"], set()).add(body.text)
                    break
        return {short: next(iter(names)) for short, names in found.items() if len(names) == 1}

    def _is_of_the_union_above(self, name: str) -> bool:
        """The committee of "Trung ương Hội X Việt Nam" that decides, where the article is about "Hội X tỉnh Y"."""
        main = self.main_body
        if main is None or main.level is None or not main.text.startswith("Hội ") or not name.endswith(" Việt Nam"):
            return False
        association = main.text[: main.text.casefold().find(f" {main.level}")]
        return len(association) > len("Hội ") and association.casefold() in name.casefold()

    def _name_of(self, body: Body, since: int, at: int) -> str | None:
        if part_of := _OF_A_FIRM.fullmatch(body.text):
            firm = self._school if part_of["firm"].casefold().endswith("trường") else self._firm(part_of["firm"].casefold())
            return f"{part_of['part']} {firm}" if firm else None
        if body.wants_province and not body.place and is_of_abroad(body):
            return None  # "Mặt trận Lào xây dựng đất nước tỉnh …": of no province of ours
        if body.complete:
            if body.level is None and body.place is None and (commune := self._commune_of_the_sentence(body, since, at)):
                return f"{body.text} {commune}"
            if body.wants_province and (
                own := self._province_of_the_line(at)
                or self._province_of_the_section(at)
                or self._province_of_the_career(since, at, body.level or "")
            ):
                return f"{body.text} {own}"
            if body.wants_province and (
                self._speaks_of_another_province(since, at) or self._is_beside_that_of_the_province(body, since, at)
            ):
                return body.text
            return f"{body.text} {self.province}" if body.wants_province and self._has_level(body) else body.text
        if body.text.casefold() in ("trung ương hội", "trung ương đoàn"):
            national = {name for _, name in self.bodies("hội") if name.endswith("Việt Nam")}
            return f"Trung ương {national.pop()}" if len(national) == 1 else None
        if body.text.endswith((" Trung ương Hội", " Trung ương Đoàn")):
            whole = self.completed(replace(body, text=body.text[-len("Trung ương Hội") :].strip()), since, at)
            return f"{body.text.rpartition(' Trung ương ')[0]} {whole}" if whole else None
        short = body.text.casefold()
        if short.startswith("hội đồng tư vấn") and (main := self.main_body) and "Mặt trận Tổ quốc" in main.text:
            front = self.completed(main, 0, 0) or main.text
            return f"{body.text} {front[front.find('Ủy ban') :]}" if "Ủy ban" in front else None
        if short == "hội đồng trường":
            school = self._school
            return f"Hội đồng {school[0].lower()}{school[1:]}" if school else None
        if short == "tổng liên đoàn":
            return _THE_CONFEDERATION if all(name == _THE_CONFEDERATION for _, name in self.bodies(short)) else None
        if short in _CALLED_BY_HEAD:
            return None if self._is_called_otherwise(body) else self._firm(short)
        if short in _OF_ANY_FIRM and (side := self._side(since, at)):
            return f"{body.text} {side}"
        if inner := _OF_SOMETHING_SHORT.fullmatch(body.text):
            whole = self.completed(replace(body, text=inner["whole"]), since, at)
            return f"{inner['part']} {whole}" if whole else None
        if body.guessed or (" " in body.text and body.text.casefold() not in _NAMED_SHORT and body.text.casefold() not in PARTS):
            return None
        if body.text.casefold() in ("liên hiệp hội", "liên hiệp"):
            unions = [found for head in ("liên hiệp các hội", "liên hiệp các tổ chức", "liên hiệp hội") for found in self.bodies(head)]
            if before := [name for where, name in unions if since <= where < at]:
                return _fullest(before)
            main = self.main_body
            return _fullest(name for _, name in unions) or (main.text if main and main.head.startswith("liên hiệp") else None)
        if body.text.casefold() in ("hội đồng nhân dân", "ủy ban nhân dân"):
            return f"{body.text} {only}" if (only := _one_name(self._territories)) else None
        if body.text.casefold() == "chi bộ" and (villages := [(level, only) for level in _VILLAGES if (only := self._only_place(level))]):
            return f"{body.text} {villages[0][0]} {villages[0][1]}" if len(villages) == 1 else None
        if body.text.casefold() in PARTS and (tied := _one_name(self._tied_parts.get(body.text.casefold(), ()))):
            return tied
        if (
            body.text.casefold() == "đảng ủy"
            and (of := _one_name(self._territories))
            and of.startswith(("xã", "phường", "thị trấn", "đặc khu"))
        ):
            return f"{body.text} {of}"  # the article speaks of one commune's council and committee
        if (
            body.text.casefold() == "đảng ủy"
            and (main := self.main_body)
            and main.place
            and main.level in ("xã", "phường", "thị trấn", "đặc khu")
        ):
            return f"{body.text} {main.level} {main.place}"
        known = self.bodies(body.text.casefold())
        if body.text.casefold() == "đoàn":
            known = [(where, name) for where, name in known if not _A_DELEGATION.match(name)]
        same = {name for where, name in known if since <= where < at}
        if len(same) == 1:
            (one,) = same
            # "…, Ủy viên Hội Luật gia Việt Nam, làm Chủ tịch Hội" at the congress of a province: whose Hội, nobody can tell.
            main = self.main_body
            other = main is not None and main.first_word == body.text.casefold() and not _agree(one, main.text)
            if not self._told_alone(one, known, since, at) and (other or self._was_left(one, since, at)):
                return None
            return one
        return _one_name(name for _, name in known) or _fullest(name for _, name in known) or self._nearest(body, known, at)

    def _is_called_otherwise(self, body: Body) -> bool:
        """ "Học viện thanh thiếu niên Việt Nam": whether the name goes on in small words that nobody could read: it is none told before."""
        more = _GOES_ON_TO_VIETNAM.match(self.text.text, body.end)
        return more is not None and said.SAYS.search(more.group()) is None and body.text.casefold() in self.text.low[: body.end]

    def _firm(self, head: str) -> str | None:
        """The one firm, school, unit or steering committee of the article of which only the first words stand there: "Tổng Công ty"."""
        if head not in self._firms:
            names = set()
            for at in sorted(self.text.heads):
                if not self.text.low.startswith(head, at) or not self.text.text[at].isupper():
                    continue
                if (body := self.grammar.body(self.text, at)) and not _A_VENUE.match(body.text):
                    names.add(body.text)
            self._firms[head] = _one_name(name for name in names if not _ANY_FIRM.fullmatch(name, len(head)))
        return self._firms[head]

    @property
    def _school(self) -> str | None:
        """The one school of which the article tells: "Trường Đại học X"."""
        return self._firm("trường") or self._firm("đại học") or self._firm("học viện")

    @cached_property
    def _firms_called(self) -> set[str]:
        """The firms, hospitals, stations … of the article, by whatever names: "Bệnh viện Việt Đức"."""
        found, heads = set(), _HEADS_OF["giám đốc"]
        for at in sorted(self.text.heads):
            if self.text.low.startswith(heads, at) and self.text.text[at].isupper():
                body = self.grammar.body(self.text, at)
                if body is None or _A_VENUE.match(body.text):
                    continue
                # What is guessed may go on into the sentence: "Bệnh viện Việt Đức mổ ca khó".
                name = SMALL_AT_THE_END.sub("", body.text) if body.guessed else body.text
                if name.casefold().startswith(heads) and name.casefold() not in heads:
                    found.add(name)
        return found

    def _side(self, since: int, at: int) -> str | None:
        """The firm on whose side the people of a sentence are: "Phía Tổng Công ty có ông A, Bí thư Đảng ủy, Tổng Giám đốc …"."""
        *_, told = (None, *_ON_THE_SIDE_OF.finditer(self.text.low, max(since, at - 1_500), at))
        if told:
            return self._firm(told["firm"])
        # "Trường THPT X có thầy A - Hiệu trưởng và bà B - Chủ tịch Công đoàn dự": the sentence opens with whose people they are.
        opening = next((reading.chunks[:2] for reading in self.readings if reading.start == since), [])
        if len(opening) < 2 or opening[0].start != since or opening[0].body is None or not _HAS_PEOPLE.match(opening[1].value):
            return None
        body = opening[0].body
        return body.text if body.complete and body.head.startswith(_HAVING_STAFF) else None

    def _province_of_the_line(self, at: int) -> str | None:
        """The province with which a line of several short news begins: "BÌNH PHƯỚC: …"."""
        start = self.text.line_start(at)
        end = self.text.places.get(start)
        if end is None or self.text.low[end : end + 1] != ":" or not self.text.text[start:end].isupper():
            return None
        return lexicon().place_names.get(self.text.low[start:end])

    def _province_of_the_section(self, at: int) -> str | None:
        """The province whose name alone is the last such line above, in news of several provinces, each below its name."""
        if len({province for _, province in self._sections}) < 2:
            return None
        k = bisect_left(self._sections, at, key=lambda section: section[0])
        return self._sections[k - 1][1] if k else None

    @cached_property
    def _sections(self) -> list[tuple[int, str]]:
        """The lines that are the name of a province and nothing else, with where they begin."""
        found = []
        for at, end in sorted(self.text.places.items()):
            start = self.text.line_start(at)
            closed = _ENDS_A_LINE.match(self.text.low, end) is not None
            alone = start > 0 and closed and _ONLY_A_PLACE.fullmatch(self.text.low[start:at])
            if alone and (province := lexicon().place_names.get(self.text.low[at:end])):
                found.append((at, province))
        return found

    def _commune_of_the_sentence(self, body: Body, since: int, at: int) -> str | None:
        """ "Tại xã X, ông A được chỉ định giữ chức Chủ tịch UBMTTQ": the commune that opens a sentence, for offices taken up there.

        Who only visits it may lead the whole country's association.
        """
        told = _IN_A_COMMUNE.match(self.text.low, since)
        if told is None or body.head not in IN_EVERY_COMMUNE or "trung ương" in body.text.casefold() or body.text.endswith("Việt Nam"):
            return None
        if not said.HOLD.search(self.text.low[max(since, at - _LONGEST_LEAD) : at].rstrip()):
            return None
        level, place = told["level"], CAPITALISED_RUN.match(self.text.text, told.end())
        return f"{level} {place.group()}" if place and self.text.low[place.end() : place.end() + 1] in (",", ";", ":") else None

    def _speaks_of_another_province(self, since: int, at: int) -> bool:
        """ "Ban Chấp hành Đảng bộ tỉnh Quảng Ninh cho ông A, Phó Chủ tịch UBND tỉnh, thôi …": whether a sentence names another's body before."""
        if self.province is None:
            return False
        bodies = [c.body or (c.title.body if c.title else None) for c in self._chunks_before(since, at)]
        places = {key(b.province) for b in bodies if b and b.province}
        return bool(places) and key(self.province) not in places

    def _is_beside_that_of_the_province(self, body: Body, since: int, at: int) -> bool:
        """ "Phó Chủ tịch Ủy ban MTTQ tỉnh A nhận 300 triệu đồng của Ủy ban MTTQ tỉnh Bình Dương": whether the same sentence goes on to tell of
        the province's own, to which another comes."""
        k = bisect_left(self.readings, since, key=lambda reading: reading.start)
        if self.province is None or k == len(self.readings) or self.readings[k].start != since:
            return False
        own = key(f"{body.text} {self.province}")
        chunks = self.readings[k].chunks
        first = bisect_left(chunks, at, key=lambda chunk: chunk.start) + 1
        return any(
            chunk.body is not None and key(chunk.body.text) == own and said.OF_ANOTHER_SIDE.search(chunks[m - 1].value)
            for m, chunk in enumerate(chunks[first : first + _CHUNKS_BEFORE], first)
            if chunk.kind == "B"
        )

    def _province_of_the_career(self, since: int, at: int, level: str) -> str | None:
        """That of the office told before in a sentence, where nobody is named in between: "làm Bí thư Tỉnh ủy Gia Lai sau khi làm Trưởng ban … Tỉnh ủy"."""
        for chunk in reversed(self._chunks_before(since, at)):
            if chunk.kind == "N":
                return None
            if chunk.title and chunk.title.body and (province := chunk.title.body.province):
                return province if is_of_level(province, level) else None
        return None

    def _chunks_before(self, since: int, at: int) -> list[Chunk]:
        """The last chunks before an offset of the sentence that begins at `since`; none where no such sentence was read."""
        k = bisect_left(self.readings, since, key=lambda reading: reading.start)
        if k == len(self.readings) or self.readings[k].start != since:
            return []
        chunks = self.readings[k].chunks
        last = bisect_left(chunks, at, key=lambda chunk: chunk.start)
        return chunks[max(0, last - _CHUNKS_BEFORE) : last]

    def province_of_the_person(self, holding: Holding, reading: Reading) -> str | None:
        """The one province in which somebody has offices, where it is not the article's: of all that an article tells of him."""
        name = self.person(holding.name, reading) if holding.title.status != "former" else None
        if name is None:
            return None
        places = self._provinces_of_people.get(key(name), set())
        level = (holding.title.body.level if holding.title.body else None) or ""
        only = next(iter(places)) if len(places) == 1 and self.province not in places else None
        return only if only and is_of_level(only, level) else None

    @cached_property
    def _provinces_of_people(self) -> dict[str, set[str]]:
        """The provinces in which each person of the article holds offices, by the folded name."""
        found: dict[str, set[str]] = {}
        for reading in self.readings:
            for holding in reading.holdings:
                province = holding.title.body.province if holding.title.body else None
                if province and holding.title.status != "former" and (name := self.person(holding.name, reading)):
                    found.setdefault(key(name), set()).add(province)
        return found

    def _only_place(self, level: str) -> str | None:
        """The one commune, ward, district … of which the article speaks."""
        if level not in self._only_places:
            self._only_places[level] = self._only_place_told(level)
        return self._only_places[level]

    def _only_place_told(self, level: str) -> str | None:
        found: dict[str, str] = {}
        committees = COMMITTEES_BELOW_THE_PROVINCE.get(level, ())
        told = [(at, end) for at, end in self.text.heads.items() if self.text.low[at:end] in committees] if committees else []
        for at, end in (*self.text.levels.items(), *told):
            zone = self.page.zones[max(0, bisect_right(self.page.zones, at, key=lambda zone: zone.start) - 1)]
            if self.text.low.endswith(("già ", "trưởng "), max(0, at - 7), at):
                continue  # "già làng" is no village, and after "Trưởng buôn" a name may stand
            of_it = self.text.low[at:end] in committees or (self.text.low[at:end] == level and self.grammar.level(self.text, at))
            if zone.kind in (Kind.HEADLINE, Kind.BODY) and of_it and not self.text.low.startswith(level, end + 1):
                place = self.grammar.place(self.text, end + 1, level)[1]
                if place and self.text.text[end : end + 1] == " ":
                    known = found.setdefault(key(place), place)
                    if known.isupper() and not place.isupper():
                        found[key(place)] = place
        only = next(iter(found.values())) if len(found) == 1 else None
        return only.title() if only and only.isupper() else only

    def province_of(self, name: Chunk) -> str | None:
        """The province in brackets after somebody: "đại biểu A (Lào Cai), Phó Trưởng Đoàn … tỉnh"."""
        bracket = self.text.low[name.end : name.end + 2] == " ("
        end = self.text.places.get(name.end + 2) if bracket else None
        return self.text.quoted(name.end + 2, end) if end and self.text.low[end : end + 1] == ")" else None

    def of_an_act(self, body: Body) -> str | None:
        """The body of an office or seat that the article's own congress or conference gives, told by its first word: "bầu … Chủ tịch Hội"."""
        main, short = self.main_body, body.text.casefold()
        if main is None or body.complete:
            return None
        if main.text.casefold().startswith(short + " "):
            return self.completed(main, 0, 0)
        if short in _COMMITTEES_OF_ALL and main.first_word != "ban" and not main.text.startswith("Ủy ban Kiểm tra"):
            return f"{body.text} {self.completed(main, 0, 0)}"
        return None

    def _told_alone(self, name: str, known: list[tuple[int, str]], since: int, at: int) -> bool:
        """Whether a body stands in the sentence by itself, as what it tells of, and not as that of an office."""
        offices = [(c.start, c.end) for r in self.readings if r.start == since for c in r.chunks if c.kind == "T"]
        places = [where for where, one in known if one == name and since <= where < at]
        return any(not any(start <= where < end for start, end in offices) for where in places)

    def _was_left(self, name: str, since: int, at: int) -> bool:
        """ "nguyên Chủ tịch Hội … tỉnh X, nay là Phó Chủ tịch Hội": whether a sentence names a body as that of a former office alone."""
        titles = [c.title for r in self.readings if r.start == since for c in r.chunks if c.title and c.start < at]
        of_it = [title for title in titles if title.body and title.body.text == name]
        return bool(of_it) and all(title.status == "former" for title in of_it)

    def _nearest(self, body: Body, known: list[tuple[int, str]], at: int) -> str | None:
        """The body of a first word that was named last, if it is the one that the article is about: "Phó Chủ tịch Hội"."""
        main = self.main_body
        before = [name for where, name in sorted(known) if where < at]
        if main is None or not before or not _agree(before[-1], main.text):
            return None
        agreeing = {name for _, name in known if _agree(name, main.text)}
        if main.text.casefold().startswith(body.text.casefold() + " "):
            agreeing.add(main.text)
        return _fullest(agreeing)

    @cached_property
    def _territories(self) -> set[str]:
        """The territories whose councils and people's committees the article names: "phường", "huyện Phù Cừ"."""
        found = set()
        for title in (c.title for reading in self.readings for c in reading.chunks if c.title):
            name = title.body.text if title.body and title.body.complete else ""
            if name.casefold().startswith(("hội đồng nhân dân ", "ủy ban nhân dân ")):
                found.add(name.split(" ", 4)[-1])
        return found

    @cached_property
    def _tied_parts(self) -> dict[str, set[str]]:
        """Full names that runs of titles give to parts of bodies: "Bí thư Đảng ủy, Chủ tịch UBND xã …" gives that of Đảng ủy."""
        parts: dict[str, set[str]] = {}
        for holding in (h for reading in self.readings for h in reading.holdings):
            body = holding.title.body
            if body and body.complete and body.head in PARTS:
                parts.setdefault(body.head, set()).add(body.text)
        return parts

    # -------------------------------------------------------------- offices without a body

    @cached_property
    def _offices(self) -> OfficesNamed:
        """Every complete title of the article that is not said to be past, and who is tied to it."""
        found: list[NamedOffice] = []
        for reading in self.readings:
            holders = {h.title.start: key(h.name.value) for h in reading.holdings if h.name.kind == "N"}
            acts = {h.title.start for h in reading.holdings if not h.how.startswith(("title", "shared"))}
            for chunk in reading.chunks:
                title = chunk.title
                if title and title.body and title.body.complete and title.status != "former" and (family := family_of(title.role)):
                    found.append(
                        NamedOffice(
                            family, title.role.casefold(), title.start, holders.get(title.start, ""), title.body, title.start in acts
                        )
                    )
        return OfficesNamed(found)

    def body_for(self, holding: Holding, reading: Reading) -> tuple[Body, float] | None:
        """The body of an office named without one, and how surely: the holder's own, that of the titles beside, or the only one."""
        role, at = holding.title.role.casefold(), holding.title.start
        family = family_of(role)
        if ("giám đốc" in role or "hiệu trưởng" in role) and (side := self._side(reading.start, at)):
            return Body(side, holding.title.end, "công ty"), 0.9
        if listed := self._of_a_committee_listed(holding, reading, role):
            return listed, 0.88
        if family is None or _AN_UNKNOWN_ABBREVIATION.match(self.text.text, holding.title.end) or self._body_unread(holding, reading):
            return None  # "Phó Chủ tịch UBNQ Quận": a body is named, whichever it is
        if family == "trưởng ban" and said.PASSING_BOARD.search(self.text.low, reading.start, at):
            return None  # "Ban lễ tang gồm …, do ông A làm Trưởng ban"
        if at in self._of_a_title:
            return self._of_a_title[at]  # of several people one office
        given = not holding.how.startswith(("title", "shared"))
        if (village := _HEAD_OF_A_VILLAGE.fullmatch(role)) and (place := self._only_place(village["level"])):
            level = village["level"]
            return Body(f"{level[0].upper()}{level[1:]} {place}", holding.title.end, level, level, place), 0.9
        if led := self._delegation(holding, reading):
            return self._noted((led, 0.92), holding, family, role, given)
        if self._leads(holding, reading) and said_to_lead(reading, holding):
            return None  # whose delegation it is stays open
        if given and self._heads_something_unread(holding, reading):
            return None  # "Hội đồng thi đua do ông A, Chủ tịch UBND …, làm Chủ tịch"
        if between := self._body_between(holding, reading, family) or self._where_told(holding, reading, family):
            return between, 0.9
        if family == "bí thư" and (committee := self._committee_told(holding, reading)):
            return self._noted((committee, 0.88), holding, family, role, given)
        if family == "bộ trưởng" and (ministries := self._ministries_before(holding, reading)):
            only = ministries[0] if len({body.text for body in ministries}) == 1 else None
            found = (only, 0.85) if only and only.complete else None
            return self._noted(found, holding, family, role, given)
        if not given and (listed := self._of_the_side(holding, reading, family) or self._of_the_list(holding, reading, family)):
            return self._noted((listed, 0.9), holding, family, role, given)
        if given and family == "chủ tịch" and (elected := self._elected_by(holding, reading)):
            return self._noted((elected, 0.9), holding, family, role, given)
        if given and family in ("chủ tịch", "trưởng ban", "hội trưởng", "chánh thư ký") and (chosen := self._chosen_into(at)):
            return self._noted((chosen, 0.88), holding, family, role, given)
        found = self._by_what_is_known(holding, reading, family, role, at, given)
        if (
            found is None
            and (main := self._main_body_of(family))
            and (
                main.head.startswith("ban")
                if family == "trưởng ban"
                else not main.head.startswith(("ban", "tỉnh ủy", "thành ủy", "huyện ủy"))
            )
            and family in ("chủ tịch", "trưởng ban", "hội trưởng")
            and (given or role.startswith("phó") or _LIST_ITEM.search(self.text.text, max(0, reading.start - 5), reading.start + 3))
        ):
            found = main, 0.88 if given else 0.8
        return self._noted(found, holding, family, role, given)

    def _main_body_of(self, family: str) -> Body | None:
        """The body that the article is about; of an association's Ban Chấp hành, for a chairman, the association."""
        main = self.main_body
        committee = said.COMMITTEE.match(main.text.casefold()) if main and family == "chủ tịch" else None
        if main is None or committee is None:
            return main
        name = main.text[committee.end() :]
        return replace(main, text=name, head=name.split(" ")[0].casefold())

    def _body_unread(self, holding: Holding, reading: Reading) -> bool:
        """ "Trưởng phòng Cảnh sát cơ động dự bị": whether a word in a capital follows that is no name: the body's that nobody could read."""
        end = holding.title.end
        if self.text.low.startswith(_A_DISTRICTS_OWN, end):
            return True  # "Phó Chủ tịch quận Hội": of its association, whichever it is
        if self.text.text[end : end + 1] != " " or not self.text.text[end + 1 : end + 2].isupper():
            return False
        k = bisect_right(reading.chunks, end - 1, key=lambda chunk: chunk.start)
        return k < len(reading.chunks) and reading.chunks[k].start <= end + 1 and reading.chunks[k].kind == "W"

    def _noted(self, found: tuple[Body, float] | None, holding: Holding, family: str, role: str, given: bool) -> tuple[Body, float] | None:
        """What was found of an office, kept for those that are told after it; None where no such body has that office."""
        if found and not _may_have(role, found[0]):
            return None
        if found:
            holder = key(holding.name.value) if holding.name.kind == "N" else ""
            self._offices.add(NamedOffice(family, role, holding.title.start, holder, found[0], given))
            self._of_a_title[holding.title.start] = found
        return found

    def note(self, holding: Holding, body: str) -> None:
        """Keep what the article as a whole made of an office whose body a sentence names short: "Trưởng ban Trị sự"."""
        title = holding.title
        if title.body and (family := family_of(title.role)) and title.status != "former":
            whole = replace(title.body, text=body, complete=True)
            self._noted((whole, 1.0), holding, family, title.role.casefold(), not holding.how.startswith(("title", "shared")))

    @cached_property
    def main_body(self) -> Body | None:
        """The one association, union or committee that the headline and the first sentences are about, or whose congress is told."""
        leads = [self._told_in(zone.start, zone.end) for zone in self.page.of(Kind.HEADLINE)[:1]]
        leads += [self._told_in(*next(sentences(self.text, zone.start, zone.end), (0, 0))) for zone in self.page.of(Kind.BODY)[:1]]
        leads += [
            [
                body
                for reading, tied in ((reading, {h.title.start for h in reading.holdings}) for reading in lead)
                for chunk in reading.chunks
                if (body := chunk.body or (chunk.title.body if chunk.title and chunk.start in tied else None))
            ]
            for lead in (self.readings[:1], self.readings[:3])
        ]
        for bodies in [self._congresses, *leads]:
            for units in (False, True):  # a Tỉnh đoàn is one only where no association is named
                names = {body.text: body for body in reversed(bodies) if _may_be_main(body, units=units)}
                longest = max(names, key=len, default=None)
                if longest is not None and all(name in longest for name in names):
                    body = names[longest]
                    return replace(body, text=f"Ủy ban {longest}") if body.head == "mặt trận" else body
        return None

    def _told_in(self, start: int, end: int) -> list[Body]:
        """The bodies of a span that may name nobody, outermost first; of a line in capitals none, as they cannot be cited so."""
        text, at, out = self.text, start, []
        for begins in sorted(k for k in {*text.heads, *text.organizations} if start <= k < end):
            if begins < at or not text.text[begins].isupper():
                continue
            body = self.grammar.body(text, begins)
            firm = body is not None and body.head == "công đoàn"  # the union of a firm whose name the lexicon cannot know
            if body and body.complete and (firm or not body.guessed) and body.end <= end and not _SHOUTED.search(body.text):
                out.append(body)
                at = body.end
        return out

    @cached_property
    def _congresses(self) -> list[Body]:
        """The bodies whose congress the first paragraphs tell of: "Đại hội đại biểu lần thứ III Hội …"."""
        out = []
        for zone in self.page.of(Kind.HEADLINE, Kind.BODY)[:4]:
            for match in _CONGRESS.finditer(self.text.low, zone.start, min(zone.end, zone.start + 1_500)):
                if self.text.low.endswith(("dự ", "đoàn đại biểu "), 0, match.start()):
                    continue  # "… cùng đoàn đại biểu dự Đại hội Hội CCB huyện": another's
                body = self.grammar.body(self.text, match.end()) if self.text.text[match.end() : match.end() + 1].isupper() else None
                if body and body.complete and not body.guessed and not _SHOUTED.search(body.text):
                    out.append(body)
            for match in _CONGRESS_OF_MEMBERS.finditer(self.text.low, zone.start, min(zone.end, zone.start + 1_500)):
                stop, place = self.grammar.place(self.text, match.end() + 1, match["level"])
                if place and not place.isupper():
                    name = f"{_OF_MEMBERS[match['who']]} {match['level']} {place}"
                    out.append(Body(name, stop, name.split(" ", 1)[0].casefold(), match["level"], place))
        return out

    def _by_what_is_known(
        self, holding: Holding, reading: Reading, family: str, role: str, at: int, given: bool
    ) -> tuple[Body, float] | None:
        person = key(self.person(holding.name, reading) or "?")
        here = self._offices.between(family, reading.start, reading.end)
        shared = holding.how.startswith("shared")
        # "bầu ông A giữ chức Chủ tịch, bà B giữ chức Phó Chủ tịch Hội X": of one body, whatever else A is.
        deputy = role.startswith(("phó", "thứ", "ủy viên", "quyền"))
        of_one_act = {o.body.text: o.body for o in here if given and o.given and o.holder != person and (deputy or o.role != role)}
        if len(of_one_act) == 1:
            return next(iter(of_one_act.values())), 0.9
        own = {
            one.office.body.text: one.office.body
            for one in self._offices.alike(family, person)
            if not (shared and one.office.role != role)
            and (not given or _promoted(one.office.role, role))
            and not (
                role == f"phó {one.office.role}" and at < one.first and one.last < reading.end
            )  # "Phó Chủ tịch, Chủ tịch Hội X": of two bodies
        }
        if len(own) == 1:
            return next(iter(own.values())), 0.9
        here = [o for o in here if (deputy or o.role != role) and o.holder != person]
        if shared:
            here = []  # of offices that a list of people shares, those beside are other people's own
        before = [o.body for o in here if o.start < at and (o.given or not given)] or [
            o.body for o in here if o.start < at and not (given and self._main_body_of(family))
        ]
        if before and family == "bí thư" and holding.title.status == "former" and not holding.title.marked:
            return None  # a career told in a row: whose secretary, only the next office could tell
        if before and len({body.text for body in before[-2:]}) == 1:
            return before[-1], 0.85
        if before:
            return None
        # "bầu ông A làm Chủ tịch và ông B làm Phó Chủ tịch Hội …": of one act, so in one clause.
        beside = [o for o in here if o.start > at and not (given and ";" in self.text.low[at : o.start])]
        beside = [o for o in beside if not _ANOTHER_STORY.search(self.text.low, at, o.start)]
        if len({o.body.text for o in beside}) == 1:
            return beside[0].body, 0.84
        near = [
            one
            for one in self._offices.alike(family)
            if (deputy or one.office.role != role or given) and (not given or one.last > reading.start - 600 or one.first < self.lead_end)
        ]
        just_given = [o for o in self._offices.between(family, reading.start - 299, at) if o.given]
        if deputy and len({o.body.text for o in just_given}) == 1:
            return just_given[-1].body, 0.85  # "… giữ chức Chủ tịch Hội X. Các Phó Chủ tịch gồm …"
        if deputy and given and just_given:
            last = just_given[-1]
            if last.start > reading.start - 200 and not last.role.startswith(("phó", "thứ", "ủy viên")):
                return last.body, 0.84
        named = {self.completed(one.office.body, reading.start, at) or "": one.office.body for one in near}
        longest = max(named, key=len, default="")
        if longest and all(longest.startswith(name) for name in named):
            # The one head of the ladder whom the article names is a surer sign than its other deputies.
            headed = deputy and any(not one.office.role.startswith(("phó", "thứ", "ủy viên", "quyền")) for one in near)
            return named[longest], 0.82 if headed else 0.75
        if not named and (heads := _HEADS_OF.get(family)):
            bodies = {name for head in heads for _, name in self.bodies(head) if head != "bộ" or _is_ministry(name)}
            if family == "hiệu trưởng":
                bodies |= self._schools_with_a_union()
            if family == "giám đốc":
                bodies |= self._firms_called
            if only := _one_name(bodies):
                return Body(only, holding.title.end, heads[0]), _OF_THE_ONLY_ONE.get(family, 0.8 if "đoàn trưởng" in family else 0.7)
        return None

    def _schools_with_a_union(self) -> set[str]:
        """The schools whose Youth Union or trade union the article names: of "Đoàn trường THPT X" Trường THPT X."""
        names = {c.body.text for r in self.readings for c in r.chunks if c.body and c.body.head in ("đoàn", "công đoàn", "chi bộ")}
        names |= {c.title.body.text for r in self.readings for c in r.chunks if c.title and c.title.body and c.title.body.complete}
        found = (_A_SCHOOL.search(name) for name in names)
        return {f"Trường {match[1]}" for match in found if match}

    def _bodies_told(self, reading: Reading, start: int, end: int) -> list[Body]:
        """The bodies that a sentence names beside its offices, between two offsets."""
        if reading.start not in self._told:
            self._told[reading.start] = [(c.start, c.body) for c in reading.chunks if c.kind == "B" and c.body]
        told = self._told[reading.start]
        first, last = (bisect_left(told, at, key=lambda one: one[0]) for at in (start, end))
        return [body for _, body in told[first:last]]

    def _body_between(self, holding: Holding, reading: Reading, family: str) -> Body | None:
        """ "… sang công tác tại Ban Dân vận … với chức vụ Phó ban": the body stands between the person and the office."""
        heads = _HEADS_OF.get(family, ())
        between = self._bodies_told(reading, holding.name.end, holding.title.start) if heads else []
        found = [body for body in between if body.complete and body.first_word in heads]
        return found[-1] if found else None

    @staticmethod
    def _where_told(holding: Holding, reading: Reading, family: str) -> Body | None:
        """ "Ở Sở X, hai Phó Giám đốc nghỉ hưu là …": the body with which the sentence opens."""
        heads, opening = _HEADS_OF.get(family, ()), reading.chunks[:3]
        if len(opening) < 3 or opening[0].start != reading.start or opening[2].value != "," or holding.title.start < opening[2].start:
            return None
        body = opening[1].body if opening[0].kind == "W" and _WHERE.fullmatch(opening[0].value) else None
        return body if body and body.complete and body.head.startswith(heads or "—") else None

    def _of_the_side(self, holding: Holding, reading: Reading, family: str) -> Body | None:
        """ "Về phía Hội X có ông A, Chủ tịch; bà B, Phó Chủ tịch": the body whose people a sentence names, as it opens."""
        k = 1 if reading.chunks[0].kind == "W" and _ON_WHOSE_SIDE.search(reading.chunks[0].value) else 0
        first, then = (*reading.chunks[k : k + 2], None, None)[:2]
        body = (
            (first.body or (first.title.body if first.title and first.title.role.casefold() == "thường trực" else None)) if first else None
        )
        if first is None or then is None or body is None or not body.complete or first.end > holding.name.start:
            return None
        if then.value != ":" and not (then.kind == "W" and _HAS_PEOPLE_THERE.search(then.value)):
            return None
        name = body.text.removeprefix("Thường trực ")
        name = name[0].upper() + name[1:]
        others = [
            c.title.body
            for c in reading.chunks
            if c.title and then.start < c.start < holding.title.start and family_of(c.title.role) == family
        ]
        if any(other and other.complete and other.text != name for other in others):
            return None
        if self._bodies_told(reading, then.start, holding.title.start) or not name.casefold().startswith(
            _HAVING_SUCH.get(family, _HEADS_OF.get(family, ()))
        ):
            return None
        return replace(body, text=name, head=body.head.removeprefix("thường trực ") or name.split(" ")[0].casefold())

    def _of_the_list(self, holding: Holding, reading: Reading, family: str) -> Body | None:
        """ "Lãnh đạo Ban Trị sự X dự lễ: A, Trưởng ban; B, Phó ban": the body whose people a list after a colon gives."""
        heads = _HEADS_OF.get(family)
        colon = self.text.low.find(":", reading.start, holding.name.start) if heads or family == "chủ tịch" else -1
        if colon < 0:
            return None
        *_, last = (None, *self._bodies_told(reading, reading.start, colon))
        if last and last.end == colon and last.complete and last.text.startswith("Thường trực ") and family == "chủ tịch":
            alone = not self._bodies_told(reading, colon, holding.title.start)  # "…: ông A - Chủ tịch; bà B - Phó Chủ tịch; Thượng tá C …"
            name = last.text[len("Thường trực ") :]
            return replace(last, text=name[0].upper() + name[1:]) if alone else None
        if not heads or not _LEADERS.match(self.text.low, reading.start):
            return None
        told = [body for body in self._bodies_told(reading, reading.start, colon) if body.complete and body.first_word in heads]
        return told[-1] if len(told) == 1 else None

    def _of_a_committee_listed(self, holding: Holding, reading: Reading, role: str) -> Body | None:
        """ "Ban Chấp hành Chi hội X gồm 3 người: A - Chi hội trưởng, B - Ủy viên": the committee, or the association whose it is."""
        title = holding.title
        if title.body is not None or not holding.how.startswith("title") or not role.endswith(_OF_A_COMMITTEE):
            return None
        colon = self.text.low.rfind(":", reading.start, holding.name.start)
        *_, told = (None, *self._bodies_told(reading, reading.start, max(colon, reading.start)))
        if colon < 0 or told is None or not told.complete or _WHO_ARE.fullmatch(self.text.low, told.end, colon) is None:
            return None
        committee = _A_COMMITTEE.match(told.text)
        if committee is None or role.endswith("ủy viên"):
            return told if committee else None
        name = told.text[committee.end() :]
        return (
            replace(told, text=name, head=name.split(" ")[0].casefold())
            if name.casefold().startswith((*_ASSOCIATIONS, "chi hội ", "phân hội ", "đoàn "))
            else None
        )

    def _elected_by(self, holding: Holding, reading: Reading) -> Body | None:
        """ "Bà A được Ban Chấp hành Hội X bầu giữ chức Chủ tịch": the association whose committee elects."""
        told = self._bodies_told(reading, holding.name.end, holding.title.start)
        if not told and _ELECTS_A_COMMITTEE.search(self.text.low, reading.start, holding.name.start):
            # "Đại hội bầu Ban Chấp hành Hội X gồm 9 người; A đắc cử Chủ tịch"
            told = self._bodies_told(reading, reading.start, holding.name.start)
        *_, committee = (None, *(body for body in told if body.complete and body.text.casefold().startswith("ban chấp hành ")))
        if committee is None:
            return None
        name = committee.text[len("Ban Chấp hành ") :]
        return replace(committee, text=name) if name.casefold().startswith(_ASSOCIATIONS) else None

    def _chosen_into(self, at: int) -> Body | None:
        """ "Đại hội hiệp thương cử 45 vị vào Ủy ban X. Ông A được cử làm Chủ tịch …": the body whose members were chosen just before."""
        found: Body | None = None
        for match in _MEMBERS_OF.finditer(self.text.low, max(0, at - 450), at):
            if (body := self.grammar.body(self.text, match.end())) and body.complete and not body.guessed:
                found = body
        return found

    def _delegation(self, holding: Holding, reading: Reading) -> Body | None:
        """ "Đoàn Hội Nông dân Việt Nam do ông A, Phó Chủ tịch làm trưởng đoàn": the body whose delegation it is."""
        chunks = reading.chunks
        k = bisect_left(chunks, min(holding.name.start, holding.title.start), key=lambda chunk: chunk.start) - 1
        while k >= 0 and chunks[k].kind == "H":
            k -= 1
        if k < 1 or chunks[k].kind != "W" or not _LED_BY.search(chunks[k].value):
            return None
        if not self._leads(holding, reading):
            return None
        body = chunks[k - 1].body if chunks[k - 1].kind == "B" and chunks[k].value.startswith("do") else None
        if body is None or not body.complete or family_of(holding.title.role) == "trưởng đoàn":
            return None
        whole = _OF_A_DELEGATION.sub("", body.text)
        if family_of(holding.title.role) == "chủ tịch":
            whole = _COMMITTEE_IN_FRONT.sub("", whole)
        return replace(body, text=whole[0].upper() + whole[1:])

    def _heads_something_unread(self, holding: Holding, reading: Reading) -> bool:
        """Whether a body that nobody could read is said to have somebody at its head: "… do ông A làm Chủ tịch"."""
        chunks = reading.chunks
        for k in range(bisect_left(chunks, holding.name.start, key=lambda chunk: chunk.start) - 1, -1, -1):
            if chunks[k].kind == "W" and _LED_BY.search(chunks[k].value) and chunks[k + 1].kind in "HN":
                body = chunks[k - 1].body if k and _FOUNDED_AND_LED_BY.fullmatch(chunks[k].value) else None
                whole = body is not None and body.complete
                return not whole and _ITS_OWN_COMMITTEE.search(self.text.low, reading.start, chunks[k].start) is None
        return False

    def _leads(self, holding: Holding, reading: Reading) -> bool:
        """Whether the sentence goes on to say that the holder is at the head of a delegation."""
        return _LEADS.match(self.text.low, max(holding.name.end, holding.title.end), reading.end) is not None

    def _committee_told(self, holding: Holding, reading: Reading) -> Body | None:
        """ "Đảng ủy phường X phân công đồng chí A, Phó Bí thư Thường trực, …": the one Party committee that the sentence names before."""
        told = self._bodies_told(reading, reading.start, holding.title.start)
        found = {body.text: body for body in told if body.complete and (body.head in PARTY_UNITS or body.head in ("đảng ủy", "đảng bộ"))}
        return next(iter(found.values())) if len(found) == 1 else None

    def _ministries_before(self, holding: Holding, reading: Reading) -> list[Body]:
        """ "Tại trụ sở Bộ …, Bộ trưởng …": the ministries of the sentence before an office that only ministries have."""
        return [body for body in self._bodies_told(reading, reading.start, holding.title.start) if _is_ministry(body.text)]

    # -------------------------------------------------------------- people

    def holder(self, title: Title, reading: Reading) -> str | None:
        """The one person of the article who is said to hold an office that stands alone."""
        if title.body is None:
            return None
        wanted = (key(title.role), key(self.completed(title.body, reading.start, title.start) or ""))
        holders = {
            key(h.name.value): h.name.value
            for r in self.readings
            for h in r.holdings
            if h.name.kind == "N" and " " in h.name.value and h.title.body and h.title.status != "former"
            if (key(h.title.role), key(self.completed(h.title.body, r.start, h.title.start) or "")) == wanted
        }
        return tidy(holders.popitem()[1]) if len(holders) == 1 else None

    @cached_property
    def _people(self) -> list[tuple[int, str]]:
        """Every full name of the article, in order, with where it stands."""
        return sorted((c.start, c.value) for r in self.readings for c in r.chunks if c.kind == "N" and " " in c.value)

    @cached_property
    def _named_places(self) -> set[str]:
        """What the article calls a commune, a district, a village."""
        # "Chủ tịch UBND tỉnh Nguyễn Văn A": where a title or body ends with the level, a person may follow.
        # A line that the page repeats is read once, so what stands before counts, not where.
        low = self.text.low
        ends = {low[max(0, chunk.end - 24) : chunk.end] for reading in self.readings for chunk in reading.chunks if chunk.kind in "TB"}
        zones = self.page.zones
        runs = []
        for at, end in self.text.levels.items():
            zone = zones[max(0, bisect_right(zones, at, key=lambda zone: zone.start) - 1)]
            if zone.kind is Kind.BODY and low[max(0, end - 24) : end] not in ends:
                runs.append(CAPITALISED_RUN.match(self.text.text, end + 1))
        return {key(run.group()) for run in runs if run}

    def is_a_place(self, name: Chunk, reading: Reading) -> bool:
        """Whether a bare name is that of a place of the article: "Chủ tịch UBMTTQ Sơn Mỹ" beside "xã Sơn Mỹ"."""
        if name.kind != "N" or key(name.value) not in self._named_places:
            return False
        k = bisect_left(reading.chunks, name.start, key=lambda chunk: chunk.start)
        return k == 0 or reading.chunks[k - 1].kind != "H"

    @cached_property
    def _by_given_name(self) -> dict[str, list[str]]:
        table: dict[str, list[str]] = {}
        seen = set()
        for _, name in self._people:
            folded = key(name)
            if folded in seen:
                continue
            seen.add(folded)
            words = folded.split()
            table.setdefault(words[-1], []).append(name)
            if len(words) > 2:
                table.setdefault(" ".join(words[-2:]), []).append(name)
        return table

    def _are_two(self, short: str, whole: str) -> bool:
        """Whether a name of two words is another person's than the longer one that ends so: a sentence names both."""
        if (short, whole) not in self._two_people:
            named = ({key(c.value) for c in r.chunks if c.kind == "N"} for r in self.readings)
            self._two_people[(short, whole)] = any(short in names and whole in names for names in named)
        return self._two_people[(short, whole)]

    @cached_property
    def _by_tail(self) -> dict[str, dict[str, str]]:
        """The names of four words and more by what ends them: "Giuse Trần Văn A" by "Trần Văn A"."""
        table: dict[str, dict[str, str]] = {}
        for _, name in self._people:
            words = key(name).split()
            for k in range(1, len(words) - 2):
                table.setdefault(" ".join(words[k:]), {})[" ".join(words)] = name
        return table

    def person(self, name: Chunk, reading: Reading) -> str | None:
        """The full name of somebody named in full, by given name, or by "ông", "bà" alone; None where it stays open."""
        if self.is_a_place(name, reading):
            return None
        if name.kind == "N":
            words = name.value.split()
            if len(words) == 1 and ("'" in name.value or _NO_VIETNAMESE_SYLLABLE.search(name.value)):
                return tidy(name.value)  # K'Brếu, Yôl: all of the name there is
            if len(words) > 2:
                # "Linh mục Trần Văn A" of "Giuse Trần Văn A".
                whole = self._by_tail.get(key(name.value), {})
                return tidy(next(iter(whole.values())) if len(whole) == 1 else name.value)
            if len(words) == 2:
                # "Chị Thu Hà" of an article on one person whose name ends so.
                longer = [full for full in self._by_given_name.get(key(name.value), []) if len(full.split()) > 2]
                return tidy(longer[0] if len(longer) == 1 and not self._are_two(key(name.value), key(longer[0])) else name.value)
            same = self._by_given_name.get(key(name.value), [])
            return tidy(same[0]) if len(same) == 1 else None
        if name.title is not None:
            return self.holder(name.title, reading)
        return self._spoken_of(name, reading)

    def _full_names(self, reading: Reading) -> list[tuple[int, str]]:
        """The full names of a sentence, each with where it ends."""
        if reading.start not in self._names:
            named = [
                (c.end, c.value if " " in c.value else self._by_part(c.value))
                for k, c in enumerate(reading.chunks)
                if c.kind == "N" and not (k and _BESIDE_SOMEBODY.search(_words_before_name(reading, k)))
            ]
            self._names[reading.start] = [(end, name) for end, name in named if name]
        return self._names[reading.start]

    def _addresses_one(self, reading: Reading) -> bool:
        """Whether a sentence speaks of somebody by "ông", "bà" and the like."""
        if reading.start not in self._addressing:
            self._addressing[reading.start] = any(chunk.kind == "H" and chunk.value != "plural" for chunk in reading.chunks)
        return self._addressing[reading.start]

    def _by_part(self, given: str) -> str | None:
        """The one full name of the article that ends in a given name."""
        same = self._by_given_name.get(key(given), [])
        return same[0] if len(same) == 1 else None

    def _spoken_of(self, pronoun: Chunk, reading: Reading) -> str | None:
        """The one person of whom the sentence spoke, or those before."""
        line = self.text.line_start(reading.start)
        if _ASKED.match(self.text.low, line):
            return None  # a question of an interview is put to who answers
        before = self.readings[: bisect_left(self.readings, reading.start, key=lambda r: r.start)]
        sex = _MALE_OR_FEMALE.get(self.text.low[pronoun.start : pronoun.end])
        of_a_life = pronoun.start == reading.start == pronoun.end  # a line of a life stands far from the name
        silent = 0  # sentences since the last that named or addressed somebody
        for earlier in (reading, *reversed(before[-60:])):
            if of_a_life and earlier is not reading and careers.opens(self.text, earlier.start, earlier.end):
                continue
            names = {key(name): name for end, name in self._full_names(earlier) if end <= pronoun.start}
            if not names:
                silent = 0 if self._addresses_one(earlier) else silent + 1
                if silent > 4 and not of_a_life:
                    return None
                continue
            if len(names) > 1:
                return None
            (found,) = names.values()
            female = " thị " in key(found)
            if (sex == "m" and female) or (sex == "f" and not female and re.search(r" văn ", key(found))):
                return None
            return tidy(found)
        return None
