"""Which body an article means by the first words of one: "Hội", "Ban Chấp hành", "Tổng Công ty" are completed from what it names in full."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import cache, cached_property

from loaders import office_words as said
from loaders.abroad import is_of_abroad
from loaders.bodies import Body
from loaders.body_words import CAP, PARTS, SMALL_AT_THE_END
from loaders.lexicon import COMMITTEES_BELOW_THE_PROVINCE, DISTRICTS, LOWER, PROVINCIAL, UPPER, Text, is_of_level, lexicon
from loaders.places_told import SHOUTED, PlacesTold
from loaders.sentence import Reading
from loaders.sources import Article
from loaders.text import key
from loaders.titles import Grammar, sentences
from loaders.zones import Kind, Page

HEADS_OF = {
    "trưởng ban": ("ban",), "bộ trưởng": ("bộ",), "vụ trưởng": ("vụ",), "cục trưởng": ("cục",), "tổng biên tập": ("báo", "tạp chí"), "hiệu trưởng": ("trường",), "giám đốc": (
        "sở", "trung tâm", "công ty", "tổng công ty", "tập đoàn", "bệnh viện", "ngân hàng", "đài", "ban quản lý", "quỹ", "chi nhánh", "xí nghiệp", "nhà máy", "học viện", "đại học",
        "bảo tàng", "thư viện", "nhà hát", "nhà xuất bản", "công an", "kho bạc", "bảo hiểm xã hội", "hợp tác xã", "vườn quốc gia", "nhà văn hóa", "cung", "khách sạn",
    ),
    "lữ đoàn trưởng": ("lữ đoàn",), "trung đoàn trưởng": ("trung đoàn",), "sư đoàn trưởng": ("sư đoàn",),
    "chỉ huy trưởng": ("bộ chỉ huy", "ban chỉ huy"), "viện trưởng": ("viện",), "giám mục": ("giáo phận", "tổng giáo phận"),
}  # fmt: skip
_CONGRESS = re.compile(
    r"(?<!\w)đại hội(?: đại biểu| toàn quốc| thành lập| điểm| lần thứ \w+| khóa \w+|,? nhiệm kỳ \d{4} ?- ?\d{4},?| \((?:nhiệm kỳ )?\d{4} ?- ?\d{4}\)| của)* (?=(?:hội|liên|hiệp|giáo|ủy|mặt|công|tổng)\b)"
)
_OF_MEMBERS = {
    "phụ nữ": "Hội Liên hiệp Phụ nữ",
    "nông dân": "Hội Nông dân",
    "cựu chiến binh": "Hội Cựu chiến binh",
    "phật giáo": "Giáo hội Phật giáo Việt Nam",
}
_CONGRESS_OF_MEMBERS = re.compile(
    r"(?<!\w)đại hội (?:đại biểu )?(?P<who>phụ nữ|nông dân|cựu chiến binh|phật giáo) (?P<level>tỉnh|thành phố|huyện|quận|thị xã|xã|phường)(?= )"
)
# Bodies inside others that an article names in full once and short then.
_NAMED_SHORT = {
    "giáo phận",
    "ban trị sự", "ban chấp hành", "ban thường vụ", "ban thường trực", "đoàn chủ tịch", "ban đại diện", "hội đồng", "liên đoàn",
    "liên hiệp hội", "hiệp hội", "ủy ban", "liên hiệp", "liên minh", "giáo hội", "tổng hội", "nghiệp đoàn", "câu lạc bộ",
    "đảng ủy khối", "đảng bộ khối",
}  # fmt: skip
_THE_CONFEDERATION = "Tổng Liên đoàn Lao động Việt Nam"
# What an article calls by its first words once it has named it.
_CALLED_BY_HEAD = {
    "sư đoàn", "trung đoàn", "lữ đoàn", "quân khu", "quân đoàn", "ban chỉ đạo", "tổng công ty", "công ty", "tập đoàn", "học viện", "bệnh viện", "ngân hàng",
    "nhà máy", "xí nghiệp", "hợp tác xã", "trung tâm", "hải đoàn", "hải đội", "đồn", "chi nhánh", "phòng giao dịch",
}  # fmt: skip
_BRANCHES = {"chi nhánh", "phòng giao dịch"}
_GOES_ON_TO_VIETNAM = re.compile(rf"(?: [{LOWER}]+){{1,5}} Việt Nam(?!\w)")
_HAS_SUCH_PARTS = re.compile(r"(?!Công đoàn|Đoàn|Đảng|Ban |Chi |Hội đồng|Ủy ban)")
"""Of "Công đoàn Than - Khoáng sản Việt Nam (TKV)" there is no "Đoàn Thanh niên"."""
_THE_UNION = re.compile(r"liên hiệp(?: hội)?(?: (?P<level>tỉnh|thành phố))?")
_A_PART_OF_A_FIRM = re.compile(
    r"|(?:ban chấp hành |ban thường vụ |ủy ban kiểm tra )?(?:đảng ủy|đảng bộ|đảng đoàn|công đoàn|đoàn thanh niên)|hội đồng \w+ \w+|ủy ban kiểm tra|văn phòng"
    r"|ban chấp hành|ban thường vụ|đoàn chủ tịch|ban giám đốc|ban tổng giám đốc"
)
"""What stands before a name made short that is a part of its body: "Công ty CP Tin học Petrolimex" is another."""
_LONGEST_NAME = 120
"""Characters before a bracket in which the name begins that it makes short."""
_SHORT_NAME = re.compile(rf"\((?:gọi tắt là |viết tắt là )?(?P<short>[{UPPER}][{UPPER}{LOWER}0-9-]{{1,14}})\)")
_A_VENUE = re.compile(
    r"Trung tâm (?:[Hh]ội nghị|[Vv]ăn hóa|[Tt]riển lãm|[Hh]ội chợ|[Tt]hể thao|[Tt]ổ chức sự kiện|[Tt]iệc|[Tt]hương mại|[Hh]ành chính)"
)
"""Where meetings are held: "Trung tâm" alone is none of these."""
_OF_ANY_FIRM = {"đảng ủy", "đảng bộ", "hội đồng thành viên", "hội đồng quản trị", "công đoàn", "ban giám đốc"}
_A_DELEGATION = re.compile(r"Đoàn (?:đại biểu|công tác|kiểm tra|giám sát|chủ tịch|thư ký|luật sư|đàm phán)", re.IGNORECASE)
"""No Youth Union, which "Đoàn" stands for."""
_BOARDS_OF_A_SCHOOL = {"hội đồng trường", "ban đại diện cha mẹ học sinh"}
_ITS_COMMITTEES = {"thường vụ", "ban thường vụ", "ban chấp hành"}
_ANY_FIRM = re.compile(r"(?: (?:cổ phần|tnhh|trách nhiệm hữu hạn|mtv|một thành viên|nhà nước|tư nhân))*", re.IGNORECASE)
"""What stands after the head of a firm and names none."""
_ON_THE_SIDE_OF = re.compile(r"(?<!\w)phía (?P<firm>tổng công ty|công ty|tập đoàn|học viện|bệnh viện|ngân hàng|nhà máy)(?: \w+){0,2},? có ")
_A_SCHOOL = re.compile(
    r"^(?:Đoàn|Công [Đđ]oàn|Chi bộ|Đảng ủy) [Tt]rường ((?:trung học|tiểu học|mầm non|mẫu giáo|Đại học|Cao đẳng|Trung học|Tiểu học|Mầm non|THPT|THCS)\b.+)$"
)
_HAS_PEOPLE = re.compile(r"(?:(?:tham dự|dự|tham gia|đến dự) [^,.;]{0,40} )?có(?: sự (?:tham dự|tham gia|có mặt) của)?(?: các)?(?!\w)")
_HAVING_STAFF = ("trường", "bệnh viện", "công ty", "tổng công ty", "tập đoàn", "đại học", "học viện", "xí nghiệp", "nhà máy", "ngân hàng")
_OF_A_FIRM = re.compile(
    r"(?P<part>(?:Ban Chấp hành |Ban Thường vụ )?(?:Đoàn|Đảng ủy|Đảng bộ)(?= [Tt]rường| [Nn]hà)|Công đoàn|Công đoàn cơ sở|Đảng ủy|Đảng bộ|Chi bộ|Hội đồng [Qq]uản trị|Hội đồng [Tt]hành viên|Đoàn Thanh niên|Ban Giám đốc"
    r"|Hội (?!đồng)[^,]+?) "
    r"(?P<firm>[Tt]ổng [Cc]ông ty|[Cc]ông ty|[Tt]ập đoàn|[Hh]ọc viện|[Bb]ệnh viện|[Nn]gân hàng|[Nn]hà máy|[Xx]í nghiệp|[Tt]rung tâm|[Hh]ải (?:đoàn|đội)|(?:[Nn]hà )?[Tt]rường|[SsTtLl](?:ư|rung|ữ) đoàn)"
)
# "Ủy ban Hội", "Ban Thường vụ Hội": a part of a body told short.
_OF_SOMETHING_SHORT = re.compile(
    r"(?P<part>Ban Chấp hành|Ban Thường vụ|Ủy ban(?: Kiểm tra)?|Đoàn Chủ tịch|Văn phòng|Thường trực|Đảng đoàn|Chi bộ|Đảng bộ|Đảng ủy|Hội đồng Trị sự|Hội đồng Chứng minh|Ban Trị sự|Ban Đại diện) "
    r"(?P<whole>(?:Trung ương )?(?:Hội|Đoàn)|Đảng ủy|Liên đoàn|Hiệp hội|Công đoàn|Giáo hội|Liên hiệp [Hh]ội)"
)
_WITH_A_PRESIDIUM = re.compile(
    r"(?:Ủy ban Trung ương )?Mặt trận Tổ quốc Việt Nam|Tổng Liên đoàn Lao động Việt Nam|(?:Trung ương )?Hội (?!Nông dân|Cựu chiến binh).* Việt Nam",
    re.IGNORECASE,
)
"""The bodies that have a Đoàn Chủ tịch outside their congresses: those of the whole country."""
_ENDS_A_SENTENCE = re.compile(r"[.!?]\s|\n")
_COMMITTEES_OF_ALL = {"ban chấp hành", "ban thường vụ", "đoàn chủ tịch", "ban thường trực", "thường vụ"}
_NOT_OF = {"hội": "hội đồng", "hội đồng": "hội đồng nhân dân"}
"""First words that another head begins with as well: a council is no association."""
_VILLAGES = ("thôn", "bản", "buôn", "ấp", "xóm", "làng", "khóm", "khu phố", "tổ dân phố", "khu dân cư")
_OF_ONE_PLACE = {"xã", "phường", "thị trấn", "đặc khu", "huyện", "quận", "thị xã", "thôn", "ấp", "bản", "buôn", "làng", "xóm", "khóm"}
"""Levels of whose places an article may speak of one alone."""
_A_BRANCH_OF_AN_ASSOCIATION = re.compile(
    r"Chi hội (?:Hội )?(?P<of>Liên hiệp Phụ nữ|Phụ nữ|Nông dân|Cựu chiến binh|Người cao tuổi|Khuyến học|Chữ thập đỏ)(?!\w)"
)
"""A branch in a village is of its members: "Chi hội Hội CCB thôn X", "Chi hội LHPN thôn X" are "Chi hội Cựu chiến binh", "Chi hội Phụ nữ"."""
_LEVEL_OF_A_COMMITTEE = {committee: level for level, committees in COMMITTEES_BELOW_THE_PROVINCE.items() for committee in committees}
_MAIN_HEADS = {"hội", "ủy", "liên", "tổng", "mặt", "công", "đoàn", "giáo", "ban", "trung"}


_A_COMMITTEE_IN_CAPITALS = re.compile(r"BAN (THƯỜNG VỤ|THƯỜNG TRỰC|CHẤP HÀNH) ")
_A_LEVEL_IN_CAPITALS = re.compile(r" (TỈNH|THÀNH PHỐ|THỊ XÃ|HUYỆN|QUẬN|XÃ|PHƯỜNG|THỊ TRẤN|THÔN|KHU PHỐ|ẤP|BẢN) (?=\w)")
_OF_WHICH_IS_WRITTEN_LARGE = re.compile(
    r"^(?:hội|liên đoàn|công đoàn|ủy ban|chi hội|hiệp hội|liên hiệp(?: hội| các hội)?|câu lạc bộ|đoàn|ban \w+ \w+) (?:liên hiệp |hội )?(?=\w)|(?<!\w)(?:mặt trận |tổ quốc |việt |hồ |chí )(?=\w)"
)


def _in_small_letters(name: str) -> str:
    """ "HỘI LÀM VƯỜN XÃ CẨM HÀ" as "Hội Làm vườn xã Cẩm Hà"; a name without a level stays as it is, for what of it is a name of its own nobody can tell."""
    if committee := _A_COMMITTEE_IN_CAPITALS.match(name):
        return f"Ban {committee[1].capitalize()} {_in_small_letters(name[committee.end() :])}"
    level = _A_LEVEL_IN_CAPITALS.search(name)
    if level is None:
        return name
    words = name[: level.start()].casefold()
    large = {0, *(match.end() for match in _OF_WHICH_IS_WRITTEN_LARGE.finditer(words))}
    large |= {match.end() for match in re.finditer(r"^(?:hội|ủy ban|liên hiệp) (?=liên hiệp|mặt trận|các hội)", words)}
    written = "".join(letter.upper() if k in large else letter for k, letter in enumerate(words))
    return f"{written} {level[1].casefold()} {name[level.end() :].title()}"


_LEVELS_OF_AN_ASSOCIATION = {f"hội {level}": level for level in ("tỉnh", "thành phố", "huyện", "quận", "thị xã", "xã", "phường")} | {
    "tỉnh hội": "tỉnh", "thành hội": "thành phố", "huyện hội": "huyện", "quận hội": "quận", "thị hội": "thị xã",
}  # fmt: skip
_FIRST_LINES = 3
_A_PORTAL = re.compile(
    r"\W*(?:cổng|trang)(?: tin| thông tin| ttđt)?(?: điện tử)?(?: của)? (?=hội |ủy ban|liên |tổng |công đoàn|mặt trận|đoàn )"
)
_KINDS_OF_INSTITUTION = (
    "trường", "đại học", "học viện", "bệnh viện", "công ty", "tổng công ty", "tập đoàn", "ngân hàng", "xí nghiệp", "nhà máy", "hợp tác xã", "quỹ tín dụng", "câu lạc bộ",
    "nhà hát", "bảo tàng", "nông trường", "viện",
)  # fmt: skip
_AN_INSTITUTION = re.compile(rf"(?:{'|'.join(_KINDS_OF_INSTITUTION)}) (?!nhà nước|kiểm sát|chính trị|bộ |sở )", re.IGNORECASE)
"""Not those of the State, which the news of others tell of."""
_HAS_A_NAME = re.compile(rf"[{UPPER}\d]")
_A_NAME_AT_THE_END = re.compile(rf"(?:[{UPPER}][^\s]*|\d+|[IVX]+)$")
_AN_ASSOCIATION = re.compile(
    r"(?:hội (?!nghị|thảo|thi|trường|đồng)|(?:công đoàn|đoàn (?:thanh niên|trường|tncs)|liên đoàn|ủy ban (?:mặt trận|mttq)|chi hội|hiệp hội|liên hiệp|câu lạc bộ) )",
    re.IGNORECASE,
)
_ENDS_A_NAME_IN_CAPITALS = re.compile(
    r" (?:CÔNG BỐ|TỔ CHỨC|ĐẠI HỘI|HỘI NGHỊ|MỞ|KÝ|GẶP MẶT|BAN HÀNH|TRIỂN KHAI|LONG TRỌNG|CÓ|BÀN GIAO|KHAI|TRAO|RA|KỶ NIỆM|ĐÓN|TUYỂN|THÔNG BÁO|BẦU|HỌP|LẦN|KHÓA|NHIỆM KỲ|THAM GIA|THĂM|TIẾP|TẬP HUẤN|PHÁT|HƯỞNG ỨNG|CHÚC|TỔNG KẾT|SƠ KẾT|KIỆN TOÀN|VỚI|NĂM|GIAI ĐOẠN|QUA)(?= |$)| - |[:(\d]"
)
_SETS_OUT_FROM = re.compile(rf"\W*(?:[Cc]òn |[Rr]iêng )?(?:[Ởở]|[Tt]ại) (?P<place>{CAP}(?: {CAP}){{1,2}}),")
_COMES_HERE = re.compile(r"(?<!\w)(?:về|sang) (?:đây )?(?:làm|giữ chức|nhận chức) ?$")
_OF_A_COMMITTEE = re.compile(r"^Ban (?:Chấp hành|Thường vụ) (?=Hội |Liên |Tổng |Công |Đoàn |Hiệp )")
_LONGEST_IN_CAPITALS = 16
"""Words."""
_FIRST_PARAGRAPHS, _LAST_HEADLINES = 2, 4
_PARTS_OF_AN_INSTITUTION = {
    "hội đồng quản trị",
    "hội đồng thành viên",
    "ban kiểm soát",
    "ban giám đốc",
    "ban điều hành",
    "công đoàn cơ sở",
    "hội đồng khoa học",
}


def _may_be_main(body: Body, *, units: bool) -> bool:
    """Whether an article may be about a body: an association, union or committee; a unit of the Youth Union (`units`)."""
    abroad = is_of_abroad(body)
    firm = body.head.startswith(("công ty", "tổng công ty", "tập đoàn"))
    kind = not firm and (body.head.endswith((" đoàn", " hội")) if units else body.first_word in _MAIN_HEADS)
    above = body.text.casefold() in ("ban bí thư", "ban chấp hành trung ương", "ban chấp hành trung ương đảng")
    return body.complete and not abroad and not above and kind and "nhân dân" not in body.text


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


def _is_shorter(name: str, other: str) -> bool:
    """Whether a folded name is another's for short: "ngân hàng đại á" of "ngân hàng tmcp đại á"."""
    words = name.split()
    return name != other and (name in other or (other.split()[:2] == words[:2] and set(words) < set(other.split())))


def one_name(names: Iterable[str]) -> str | None:
    """The one body of several names, where each is the beginning of the fullest: "Đảng ủy phường", "Đảng ủy phường Xuân Hòa"."""
    distinct = set(names)
    longest = max(distinct, key=len, default=None)
    return longest if longest and all(longest.startswith(name) for name in distinct) else None


class BodiesTold(PlacesTold):
    """What completes a body: those that the article names in full, and the one that it is about."""

    def __init__(self, grammar: Grammar, text: Text, article: Article, page: Page, readings: list[Reading]) -> None:
        super().__init__(grammar, text, article, page, readings)
        self._bodies: dict[str, list[tuple[int, str]]] = {}
        self._firms: dict[str, str | None] = {}

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

    def completed(self, body: Body, since: int, at: int) -> str | None:
        """The body's name as far as the article gives it; None when it is no name at all ("Ban", "Đảng đoàn").

        `since` is where its sentence begins, `at` where the body, or its office, stands.
        """
        name = self._of_its_kind(body) or self._name_of(body, since, at)
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
            and not self._is_somewhere_else(only, since, at)
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

    def _is_somewhere_else(self, only: str, since: int, at: int) -> bool:
        """ "Còn ở Minh Lộc, ông A - Phó Chủ tịch UBND xã": whether the sentence sets out from another place than the one that is told with its level."""
        told = _SETS_OUT_FROM.match(self.text.text, since, at)
        place = key(told["place"]) if told else ""
        known = told is not None and (told.start("place") in self.text.places or place in DISTRICTS)
        return told is not None and not known and place != key(only)

    @cached_property
    def institution(self) -> Body | None:
        """The one firm, school, hospital, club … of which headline and first sentences tell: the page is about its people."""
        lines = [(zone.start, zone.end) for zone in self.page.of(Kind.HEADLINE)[:_LAST_HEADLINES]]
        spans = list(lines)
        for zone in self.page.of(Kind.BODY)[:_FIRST_PARAGRAPHS]:
            spans += [*sentences(self.text, zone.start, zone.end)][:_FIRST_PARAGRAPHS]
        found: dict[str, Body] = {}
        for start, end in spans[: _LAST_HEADLINES + _FIRST_PARAGRAPHS]:
            for body in self._institutions_in(start, end):
                found.setdefault(key(body.text), body)
        for start, end in lines:  # a line in capitals that begins as one: its name, or one that cannot be read
            if name := self._called_in_capitals(start, end, _AN_INSTITUTION):
                if not any(key(name).startswith(short) or short.startswith(key(name)) for short in found):
                    return Body(name, end, name.split(" ")[0].casefold())
                break
        names = [name for name in found if not any(_is_shorter(name, other) for other in found)]
        if len(names) > 1:  # the one that the headline names and the first sentence again, whatever others come after
            first = {key(body.text) for span in spans[len(lines) : len(lines) + 1] for body in self._institutions_in(*span)}
            above = {key(body.text) for span in lines for body in self._institutions_in(*span)}
            opens = {key(whole.text) for start, end in lines if (whole := self.grammar.body(self.text, start)) and whole.end < end}
            names = [
                name
                for name in names
                if any(name == other or _is_shorter(other, name) for other in above)
                and (name in first or (name in opens and len(above) == 1))
            ]
        if len(names) != 1 or not _A_NAME_AT_THE_END.search(found[names[0]].text):
            return None
        in_a_headline = any(key(body.text) == names[0] for span in lines for body in self._institutions_in(*span))
        alone = self._is_directed_alone(names[0], spans[: _LAST_HEADLINES + _FIRST_PARAGRAPHS], in_a_headline=in_a_headline)
        return found[names[0]] if alone else None

    def _is_directed_alone(self, name: str, spans: list[tuple[int, int]], *, in_a_headline: bool) -> bool:
        """Whether some spans tell of no director of another body: "Giám đốc Trung tâm Y tế X … và Giám đốc Công ty Y" are of neither.

        The director of a department is a guest of the hospital that a headline names.
        """
        told = [reading for reading in self.readings if any(start <= reading.start < end for start, end in spans)]
        head = "hiệu trưởng" if name.startswith("trường ") else "giám đốc"
        titles = [c.title for reading in told for c in reading.chunks if c.title and c.title.role.casefold().endswith(head)]
        directed = [
            key(title.body.text)
            for title in titles
            if title.body
            and _HAS_A_NAME.search(title.body.text, 1)
            and not title.body.head.startswith(("khối", "chi nhánh", *(("sở",) if in_a_headline else ())))
        ]
        called = " ".join(name.split()[-2:])  # the body may be told shorter
        return all(other.endswith(called) for other in directed)

    def _called_in_capitals(self, start: int, end: int, kinds: re.Pattern[str]) -> str | None:
        """The name with which a line begins that is written in capitals alone: "HỘI LÀM VƯỜN XÃ CẨM HÀ TỔ CHỨC ĐẠI HỘI"."""
        line = self.text.text[start:end]
        if kinds.match(line) is None or not self.text.raw[slice(*self.text.span(start, end))].isupper():
            return None
        name = _ENDS_A_NAME_IN_CAPITALS.split(line, maxsplit=1)[0].strip(" ,.:")
        return " ".join(name.split()) if 2 < name.count(" ") < _LONGEST_IN_CAPITALS else None

    @cached_property
    def letterhead(self) -> Body | None:
        """The association, union or committee in whose name a page is written, by the last line in capitals at its head that is one."""
        found = None
        for zone in self.page.of(Kind.HEADLINE)[:_LAST_HEADLINES]:
            name = self._called_in_capitals(zone.start, zone.end, _AN_ASSOCIATION)
            if name is None and found:
                break
            found = Body(name, zone.end, name.split(" ")[0].casefold()) if name else found
        return found

    def _institutions_in(self, start: int, end: int) -> Iterator[Body]:
        """The institutions that a span names, by what its offices and bodies were read to be; those of the State are none."""
        told = [reading for reading in self.readings if start <= reading.start < end]
        bodies = [body for reading in told for c in reading.chunks if (body := c.body or (c.title.body if c.title else None))]
        if not told:
            heads = sorted(at for at in self.text.heads if start <= at < end and self.text.text[at].isupper())
            bodies = [body for at in heads if (body := self.grammar.body(self.text, at))]
        for body in bodies:
            if body.complete and _AN_INSTITUTION.match(body.text) and not _A_VENUE.match(body.text) and _HAS_A_NAME.search(body.text, 1):
                yield body

    def _institution_at(self, since: int, at: int) -> str | None:
        """The institution of the article, where its sentence names no other before an offset."""
        if self.institution is None:
            return None
        if _COMES_HERE.search(self.text.low[max(since, at - 24) : at]):
            return self.institution.text  # "… từ Trưởng khoa Ngoại Bệnh viện tỉnh về làm Giám đốc"
        others = (body for body in self._institutions_in(since, at) if key(body.text) != key(self.institution.text))
        return None if any(body.end <= at for body in others) else self.institution.text

    def _of_its_kind(self, body: Body) -> str | None:
        """ "Hội huyện", "Tỉnh hội" in an article about "Hội Người mù huyện X": that very one, or the one of its kind at the level above."""
        level = _LEVELS_OF_AN_ASSOCIATION.get(body.text.casefold())
        main = self.main_body if level else None
        if main is None or main.level is None or not main.text.startswith("Hội "):
            return None
        kind = main.text[: main.text.casefold().find(f" {main.level}")]
        if level == main.level or kind == "Hội":
            return main.text if level == main.level else None
        return f"{kind} {level} {self.province}" if level in PROVINCIAL and self.province and is_of_level(self.province, level) else None

    @cached_property
    def _short_names(self) -> dict[str, str]:
        """What the article calls bodies for short, in brackets behind the full name: of "Tập đoàn Dầu khí Việt Nam (PVN)" that PVN is it."""
        brackets = list(_SHORT_NAME.finditer(self.text.text))
        heads = sorted({*self.text.heads, *self.text.organizations}) if brackets else []
        found: dict[str, set[str]] = {}
        for match in brackets:
            name_end = match.start() - (self.text.text[match.start() - 1 : match.start()] == " ")
            for at in heads[bisect_left(heads, name_end - _LONGEST_NAME) : bisect_left(heads, name_end)]:
                body = self.grammar.body(self.text, at) if self.text.text[at].isupper() else None
                if body and body.end == name_end and body.complete and " " in body.text:
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

    def _board_of_the_school(self, body: Body) -> str | None:
        """ "Hội đồng trường", "Ban đại diện cha mẹ học sinh": with the one school of the article."""
        school = self._school
        if body.text.casefold() == "hội đồng trường":
            return f"Hội đồng {school[0].lower()}{school[1:]}" if school else None
        if self.text.low.startswith(" lớp ", body.end):
            return None
        return f"{body.text} {school[0].lower()}{school[1:]}" if school else body.text

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
                or self._province_where(since, at, body.level or "")
                or self._province_of_the_career(since, at, body.level or "")
            ):
                return f"{body.text} {own}"
            if body.wants_province and (
                self._speaks_of_another_province(since, at) or self._is_beside_that_of_the_province(body, since, at)
            ):
                return body.text
            return f"{body.text} {self.province}" if body.wants_province and self._has_level(body) else body.text
        if body.text.casefold() in ("trung ương hội", "trung ương đoàn"):
            national = {key(name): name for _, name in self.bodies("hội") if name.endswith("Việt Nam")}
            return f"Trung ương {national.popitem()[1]}" if len(national) == 1 else None
        if body.text.endswith((" Trung ương Hội", " Trung ương Đoàn")):
            whole = self.completed(replace(body, text=body.text[-len("Trung ương Hội") :].strip()), since, at)
            return f"{body.text.rpartition(' Trung ương ')[0]} {whole}" if whole else None
        short = body.text.casefold()
        if short.startswith("hội đồng tư vấn") and (main := self.main_body) and "Mặt trận Tổ quốc" in main.text:
            front = self.completed(main, 0, 0) or main.text
            return f"{body.text} {front[front.find('Ủy ban') :]}" if "Ủy ban" in front else None
        if short in _BOARDS_OF_A_SCHOOL:
            return self._board_of_the_school(body)
        if short == "tổng liên đoàn":
            return _THE_CONFEDERATION if all(name == _THE_CONFEDERATION for _, name in self.bodies(short)) else None
        if short == "công đoàn ngành" and (main := self.main_body):
            return main.text if main.text.casefold().startswith(f"{short} ") else None
        if short == "sở" and (only := self._only_one_above(short)):
            return only
        if short in _CALLED_BY_HEAD:
            return None if self._is_called_otherwise(body) else self._firm(short)
        if short in _OF_ANY_FIRM and (side := self._side(since, at)):
            return f"{body.text} {side}"
        if inner := _OF_SOMETHING_SHORT.fullmatch(body.text):
            whole = self.completed(replace(body, text=inner["whole"]), since, at)
            return f"{inner['part']} {whole}" if whole else None
        if body.guessed or (
            " " in body.text
            and body.text.casefold() not in _NAMED_SHORT
            and body.text.casefold() not in PARTS
            and not _THE_UNION.fullmatch(short)
        ):
            return None
        if (of_a_level := _THE_UNION.fullmatch(short)) is not None:
            unions = [found for head in ("liên hiệp các hội", "liên hiệp các tổ chức", "liên hiệp hội") for found in self.bodies(head)]
            if level := of_a_level["level"]:
                unions = [(where, name) for where, name in unions if f" {level} " in name]
            if before := [name for where, name in unions if since <= where < at]:
                return _fullest(before)
            main = self.main_body
            return _fullest(name for _, name in unions) or (main.text if main and main.head.startswith("liên hiệp") else None)
        if body.text.casefold() in ("hội đồng nhân dân", "ủy ban nhân dân"):
            return f"{body.text} {only}" if (only := one_name(self._territories)) else None
        if body.text.casefold() == "chi bộ" and (villages := [(level, only) for level in _VILLAGES if (only := self._only_place(level))]):
            return f"{body.text} {villages[0][0]} {villages[0][1]}" if len(villages) == 1 else None
        if short in PARTS and (tied := one_name(name for _, name in self._not_of_the_next(short, self._tied_parts.get(short, ()), at))):
            return tied
        if (
            body.text.casefold() == "đảng ủy"
            and (of := one_name(self._territories))
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
        if short in _PARTS_OF_AN_INSTITUTION and (whole := self._institution_at(since, at)):
            return f"{body.text} {whole}"
        known = self.bodies(body.text.casefold())
        if short == "đoàn chủ tịch" and not known:
            national = {
                key(name): name
                for head in ("ủy ban trung ương mặt trận", "tổng liên đoàn lao động", "hội")
                for _, name in self.bodies(head)
                if _WITH_A_PRESIDIUM.fullmatch(name)
            }
            return f"{body.text} {national.popitem()[1]}" if len(national) == 1 else None
        if body.text.casefold() == "đoàn":
            known = [(where, name) for where, name in known if not _A_DELEGATION.match(name)]
        same = {name for where, name in known if since <= where < at and not self._acts_in_another_item(where, at)}
        if len(same) == 1:
            (one,) = same
            # "…, Ủy viên Hội Luật gia Việt Nam, làm Chủ tịch Hội" at the congress of a province: whose Hội, nobody can tell.
            main = self.main_body
            other = main is not None and main.first_word == body.text.casefold() and not _agree(one, main.text)
            if not self._told_alone(one, known, since, at) and (other or self._was_left(one, since, at)):
                return None
            fuller = {name for _, name in known if name.startswith(f"{one} ")} if one.endswith((" tỉnh", " thành phố")) else set()
            return fuller.pop() if len(fuller) == 1 else one
        if any(self._acts_in_another_item(where, at) for where, _ in known if since <= where < at):
            return None
        known = self._not_of_the_next(short, known, at)
        return one_name(name for _, name in known) or _fullest(name for _, name in known) or self._nearest(body, known, since, at)

    def _only_one_above(self, head: str) -> str | None:
        """The one body of a kind that the headline names: "Các Phó Giám đốc Sở gồm" below "Bổ nhiệm lãnh đạo Sở Nông nghiệp và Môi trường"."""
        headlines = self.page.of(Kind.HEADLINE)[:_LAST_HEADLINES]
        told = {name for where, name in self.bodies(head) if any(zone.start <= where < zone.end for zone in headlines)}
        return told.pop() if len(told) == 1 else None

    def _not_of_the_next(self, short: str, known: Iterable[tuple[int, str]], at: int) -> list[tuple[int, str]]:
        """ "bà B, Ủy viên Ban Thường vụ; ông C, Ủy viên Ban Thường vụ, Bí thư Thành ủy": a committee is not that of whom its sentence names next."""
        if short not in _ITS_COMMITTEES:
            return list(known)
        k = bisect_left(self._sentence_ends, at)
        stop = self._sentence_ends[k] if k < len(self._sentence_ends) else len(self.text.text)
        return [(where, name) for where, name in known if not at <= where < stop]

    @cached_property
    def _sentence_ends(self) -> list[int]:
        return [match.start() for match in _ENDS_A_SENTENCE.finditer(self.text.text)]

    def _acts_in_another_item(self, where: int, at: int) -> bool:
        """ "bà A được Ban Thường vụ Tỉnh ủy điều động …; ông B, Ủy viên Ban Thường vụ, …": who does something in an item of a list is not whose the next is."""
        return ";" in self.text.low[where:at] and self.text.low.endswith((" được ", " do "), 0, where)

    def _is_called_otherwise(self, body: Body) -> bool:
        """ "Học viện thanh thiếu niên Việt Nam": whether the name goes on in small words that nobody could read: it is none told before."""
        more = _GOES_ON_TO_VIETNAM.match(self.text.text, body.end)
        return more is not None and said.SAYS.search(more.group()) is None and body.text.casefold() in self.text.low[: body.end]

    def _firm(self, head: str) -> str | None:
        """The one firm, school, unit or steering committee of the article of which only the first words stand there: "Tổng Công ty"."""
        if head not in self._firms:
            names: dict[str, str] = {}
            for at in sorted(self.text.heads):
                named = self.text.text[self.text.heads[at] + 1 : self.text.heads[at] + 2].isupper()  # "bệnh viện Đa khoa khu vực Nghĩa Lộ"
                if not self.text.low.startswith(head, at) or not (self.text.text[at].isupper() or named):
                    continue
                body = self.grammar.body(self.text, at)
                if body and head in _BRANCHES and not body.complete:
                    continue
                if body and not _A_VENUE.match(body.text) and (key(body.text) not in names or not body.text[:4].isupper()):
                    names[key(body.text)] = body.text
            self._firms[head] = one_name(name for name in names.values() if not _ANY_FIRM.fullmatch(name, len(head)))
        return self._firms[head]

    @property
    def _school(self) -> str | None:
        """The one school of which the article tells: "Trường Đại học X"."""
        return self._firm("trường") or self._firm("đại học") or self._firm("học viện")

    @cached_property
    def _firms_called(self) -> set[str]:
        """The firms, hospitals, stations … of the article, by whatever names: "Bệnh viện Việt Đức"."""
        found, heads = set(), HEADS_OF["giám đốc"]
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

    def _nearest(self, body: Body, known: list[tuple[int, str]], since: int, at: int) -> str | None:
        """The body of a first word that was named last, if it is the one that the article is about: "Phó Chủ tịch Hội".

        That of the whole country, whose people come as guests, is passed over where an earlier sentence names it.
        """
        main = self.main_body
        name = _OF_A_COMMITTEE.sub("", main.text) if main else ""
        kind = name[: name.casefold().find(f" {main.level}")] if main and main.level else ""
        guests = f"{kind} Việt Nam" if kind.count(" ") else ""
        before = [told for where, told in sorted(known) if where < at and not (guests and told.endswith(guests) and where < since)]
        its_own_page = bool(before) and self.letterhead is not None and _agree(self.letterhead.text, name)
        if main is None or not before or not (its_own_page or _agree(before[-1], name)):
            return None
        agreeing = {told for _, told in known if _agree(told, name) and not SHOUTED.search(told)}
        if name.casefold().startswith(body.text.casefold() + " "):
            agreeing.add(name)
        return _fullest(agreeing)

    @cached_property
    def _tied_parts(self) -> dict[str, list[tuple[int, str]]]:
        """Full names that runs of titles give to parts of bodies, with where each first and last stands.

        "Bí thư Đảng ủy, Chủ tịch UBND xã …" gives that of Đảng ủy.
        """
        parts: dict[str, dict[str, list[int]]] = {}
        for holding in (h for reading in self.readings for h in reading.holdings):
            body = holding.title.body
            if body and body.complete and body.head in PARTS:
                parts.setdefault(body.head, {}).setdefault(body.text, []).append(holding.title.start)
        return {head: [(at, name) for name, where in names.items() for at in {min(where), max(where)}] for head, names in parts.items()}

    @cached_property
    def main_body(self) -> Body | None:
        """The one association, union or committee that the headline and the first sentences are about, or whose congress is told."""
        main = self._main_body_read
        head = self.letterhead
        if head is not None and (main is None or not _agree(main.text, head.text) or key(head.text).startswith(f"{key(main.text)} ")):
            main = head  # "CÔNG ĐOÀN TRƯỜNG CĐ NGHỀ X": whoever's guests the first sentences name
        if main is None:
            return self._portals
        if main.level is None and main.place is None and (whole := self._with_its_level(main)):
            return whole
        if not (main.text[:5].isupper() or _A_LEVEL_IN_CAPITALS.search(main.text)):
            return main
        fuller = {name for _, name in self.bodies(main.first_word) if key(name).startswith(key(main.text)) and not name[:5].isupper()}
        return replace(main, text=min(fuller, key=len) if fuller else _in_small_letters(main.text))

    def _with_its_level(self, main: Body) -> Body | None:
        """ "Ra mắt Hội Người cao tuổi" above "Hội Người cao tuổi phường X tổ chức …": the body of a headline as the first sentence names it."""
        for zone in self.page.of(Kind.BODY)[:1]:
            told = self._told_in(*next(sentences(self.text, zone.start, zone.end), (0, 0)))
            whole = [body for body in told if body.complete and body.level and key(body.text).startswith(f"{key(main.text)} ")]
            if len({body.text for body in whole}) == 1:
                return whole[0]
        return None

    @cached_property
    def _portals(self) -> Body | None:
        """The body on whose pages the article stands, by its first lines: "Trang thông tin điện tử Hội LHPN tỉnh X"."""
        for zone in self.page.zones[:_FIRST_LINES]:
            if portal := _A_PORTAL.match(self.text.low, zone.start, zone.end):
                body = self.grammar.body(self.text, portal.end())
                return body if body and body.complete and not body.guessed else None
        return None

    @cached_property
    def _main_body_read(self) -> Body | None:
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

    @cached_property
    def _congresses(self) -> list[Body]:
        """The bodies whose congress the first paragraphs tell of: "Đại hội đại biểu lần thứ III Hội …"."""
        out = []
        for zone in self.page.of(Kind.HEADLINE, Kind.BODY)[:4]:
            for match in _CONGRESS.finditer(self.text.low, zone.start, min(zone.end, zone.start + 1_500)):
                if self.text.low.endswith(("dự ", "đoàn đại biểu "), 0, match.start()):
                    continue  # "… cùng đoàn đại biểu dự Đại hội Hội CCB huyện": another's
                body = self.grammar.body(self.text, match.end()) if self.text.text[match.end() : match.end() + 1].isupper() else None
                if body and body.complete and not body.guessed and not SHOUTED.search(body.text):
                    out.append(body)
            for match in _CONGRESS_OF_MEMBERS.finditer(self.text.low, zone.start, min(zone.end, zone.start + 1_500)):
                stop, place = self.grammar.place(self.text, match.end() + 1, match["level"])
                if place and not place.isupper():
                    name = f"{_OF_MEMBERS[match['who']]} {match['level']} {place}"
                    out.append(Body(name, stop, name.split(" ", 1)[0].casefold(), match["level"], place))
        return out

    def _schools_with_a_union(self) -> set[str]:
        """The schools whose Youth Union or trade union the article names: of "Đoàn trường THPT X" Trường THPT X."""
        names = {c.body.text for r in self.readings for c in r.chunks if c.body and c.body.head in ("đoàn", "công đoàn", "chi bộ")}
        names |= {c.title.body.text for r in self.readings for c in r.chunks if c.title and c.title.body and c.title.body.complete}
        found = (_A_SCHOOL.search(name) for name in names)
        return {f"Trường {match[1]}" for match in found if match}
