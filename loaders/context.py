"""What an article says as a whole that its sentences leave out: its province, the bodies and the people named before.

    "Tỉnh ủy"            the province given with the article, in its opening brackets, or of its one "điểm cầu" (`places_told.py`)
    "Chủ tịch Hội"       the one body of that first word that the article names in full (`bodies_told.py`)
    "ông Bình"           the one person of that given name (`people_told.py`)
    "Ông từng giữ …"     the one person of the sentence before
    "Chủ tịch"           the body of the holder's other offices, of the side, the list or the committee told, or the one the article is about

What stays open after that is left open: nothing is taken from outside the article.
"""

import re
from bisect import bisect_left, bisect_right
from dataclasses import replace
from functools import cached_property

from loaders import office_words as said
from loaders.abroad import Abroad
from loaders.bodies import Body
from loaders.bodies_told import HEADS_OF, one_name
from loaders.lexicon import LOWER, PARTY_UNITS, UPPER, Text
from loaders.offices_named import NamedOffice, OfficesNamed
from loaders.people_told import PeopleTold
from loaders.sentence import Holding, Reading
from loaders.sources import Article
from loaders.text import key
from loaders.title_runs import without_rank
from loaders.titles import Grammar
from loaders.words import is_a_label
from loaders.zones import Kind, Page

# Offices of one ladder: who is named by one of them without a body is of the body of another.
_FAMILIES = (
    ("chủ tịch", "tổng thư ký", "ủy viên thường trực"), ("bí thư",), ("bộ trưởng", "thứ trưởng"), ("giám đốc",), ("trưởng ban", "phó ban"), ("vụ trưởng",),
    ("cục trưởng",), ("viện trưởng",), ("tổng biên tập", "tòa soạn"), ("hiệu trưởng",), ("tham mưu trưởng", "tư lệnh", "chính ủy"), ("chỉ huy trưởng",), ("chánh án",), ("chánh văn phòng",), ("trưởng đoàn",), ("hội trưởng", "chánh thư ký", "phó thư ký"),
    ("trưởng phòng",), ("chủ nhiệm",), ("lữ đoàn trưởng",), ("trung đoàn trưởng",), ("sư đoàn trưởng",), ("giám mục", "tổng đại diện"), ("trưởng công an",), ("trưởng thôn",),
)  # fmt: skip
_INSIDE_A_FIRM = {"khối", "chi nhánh", "phòng giao dịch", "phân xưởng"}
_OF_AN_INSTITUTION = {"kế toán trưởng", "phó kế toán trưởng", "hiệu phó", "giám đốc điều hành", "trưởng trạm"}
"""Offices that every firm or school has, of whatever kind."""
_OF_THE_ONLY_ONE = {"hiệu trưởng": 0.8, "giám đốc": 0.84, "tổng biên tập": 0.8, "bộ trưởng": 0.8}
"""How surely offices are of the one body of their kind, where an article names but one; a Ban or a Cục it may name for other reasons."""


def _promoted(old: str, new: str) -> bool:
    """Whether who holds the old office may take up the new one in the same body: Phó X becomes X, X is X again."""
    return (
        old == new
        or old.removeprefix("phó ").split(" ")[0] == new.split(" ", maxsplit=1)[0]
        or (old.startswith("ủy viên") and new.startswith("phó"))
    )


_AN_UNKNOWN_ABBREVIATION = re.compile(rf" (?!MTV|TNHH)[{UPPER}]{{3,}}(?![{LOWER}{UPPER}])(?! [{UPPER}]{{2}})")
_MEMBERS_OF = re.compile(
    r"(?<!\w)(?:cử|bầu|hiệp thương cử|hiệp thương|suy cử) (?:ra )?\d+ (?:vị|đồng chí|ủy viên|thành viên|người|ông, bà|đại biểu)[^.;,]{0,20}? (?:vào|tham gia) "
)
_A_COMMITTEE = re.compile(r"(?:Ban (?:Chấp hành|Thường vụ|Thường trực)|Thường trực)(?: lâm thời)? ")
_OF_A_COMMITTEE = ("chủ tịch", "hội trưởng", "hội phó", "bí thư", "ủy viên", "thư ký", "ủy viên thường trực")
# Between a committee and the colon of a list of its members.
_WHO_ARE = re.compile(
    r"(?: khóa \w+)?(?:,? nhiệm kỳ \d{4} ?- ?\d{4})?,? (?:gồm|có|gồm có)(?: có)?(?: \w+)?(?: thành viên| người| đồng chí| ủy viên| vị| ông,? bà)?(?: sau)? ?"
)
_LED_BY = re.compile(r"(?:^|\W)do$")
_ITS_OWN_COMMITTEE = re.compile(
    r"(?<!\w)(?:bch|btv|ban (?:chấp hành|thường vụ|thường trực|lãnh đạo|vận động|lâm thời|điều hành)|ủy viên)(?!\w)"
)
"""A body that is no other than the one an article is about: "Ban Chấp hành lâm thời … do ông A làm Chủ tịch"."""
_FOUNDED_AND_LED_BY = re.compile(r"(?:(?:đã |mới |vừa |chính thức )*(?:được )?(?:thành lập|ra đời|ra mắt|hoạt động|tổ chức),? )?do")
_LEADS = re.compile(r"[^;]{0,60}?(?:làm trưởng đoàn|dẫn đầu|làm trưởng phái đoàn|làm phó trưởng đoàn|đến viếng|làm trưởng)(?!\w)")
_OF_A_DELEGATION = re.compile(
    r"^Đoàn (?:(?:giám sát|công tác|đại biểu|khảo sát|kiểm tra)(?: của)? )?(?=(?:Ban|Ủy ban|Hội|Trung ương|Tổng|Bộ|Sở|Liên|Tỉnh|Thành|Huyện)\b)"
)
_AN_ITEM = re.compile(r"\s*(?:\d{1,2}\s?[-.)/]|[-•*+])")
_AN_ASIDE = re.compile(r"\s*\(")
_LONGEST_LIST = 60
"""Lines above one of a list among which that may stand which tells what the list is of."""
_THE_COMMITTEE = re.compile(r"(?<!\w)ban (?P<which>chấp hành|thường vụ|thường trực|kiểm tra|vận động)(?!\w)")
_OF_ITS_PEOPLE = re.compile(r"(?<!\w)(?:ban (?:thường vụ|chấp hành|thường trực)|lãnh đạo|danh sách|cơ cấu tổ chức)(?!\w)")
_OF_AN_ASSOCIATION = re.compile(r"ban (?:thường vụ|thường trực) (?=hội |liên |tổng |công đoàn)")
_ONLY_A_MARK = re.compile(r"[\s\d.)/*+•-]*")
_YOUTH_UNIONS = ("Đoàn ", "Tỉnh đoàn", "Thành đoàn", "Huyện đoàn", "Quận đoàn", "Thị đoàn")
_WITH_A_PARTY_GROUP = ("Hội ", "Liên đoàn", "Liên minh", "Liên hiệp", "Ủy ban Mặt trận", "Mặt trận", "Tổng Liên đoàn", "Trung ương Hội")
_WITH_A_CHAIR = {"hội", "công", "liên", "hiệp", "tổng", "ủy", "mặt", "chi"}
_COMMITTEE_IN_FRONT = re.compile(r"^Ban (?:Thường trực|Thường vụ|Chấp hành) (?=\w)")
_HEAD_OF_A_VILLAGE = re.compile(r"(?:phó )?trưởng (?P<level>thôn|bản|buôn|ấp|xóm|làng|khóm|khu phố)")
_LIST_ITEM = re.compile(r"(?:^|\s)(?:\d{1,2}(?:[.)]|\s?-)\s|\d{1,2}/\s?|[-•+*–]\s)")
_ANOTHER_STORY = re.compile(r"(?<!\w)(?:sau khi|trước khi|được điều động|chuyển sang|thay (?:ông|bà|đồng chí|anh|chị))(?!\w)")
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
_WHERE = re.compile(r"(?:còn |riêng )?(?:ở|tại|với|đối với)|riêng")
_A_COMMITTEE_CHOSE = re.compile(
    r"(?<!\w)ban chấp hành (?=\w)[^;.]{5,120}?(?<!\w)(?:bầu|tín nhiệm bầu|hiệp thương cử)(?: bổ sung)?(?: đồng chí| ông| bà| anh| chị)? ?$"
)
_FOUNDED = re.compile(r"(?:^|\W)(?:thành lập|ra mắt|thành lập và ra mắt|công nhận|kiện toàn)(?: mới)?$")
_LED_BY_WHOM = re.compile(r"(?<!\w)do(?: (?:ông|bà|đồng chí|anh|chị|luật sư|bác sĩ|\w+ (?:tá|tướng|úy)|[\w.]{2,6}))? ?$")
_AS_ITS_HEAD = re.compile(r"(?:^|\W)(?:làm|giữ chức|đảm nhiệm|là)(?: chức)? ?$")
_LEADERS = re.compile(r"\W*(?:lãnh đạo|đại diện|về phía|phía|thành phần|dự có|thay mặt)(?!\w)")
_ASSOCIATIONS = ("hội ", "tổng liên đoàn", "liên đoàn", "hiệp hội", "liên hiệp", "công đoàn", "tổng hội", "trung ương hội")
_A_DISTRICTS_OWN = (" quận hội", " huyện hội", " tỉnh hội", " xã hội", " phường hội", " quận đoàn", " huyện đoàn")
_ELECTS_A_COMMITTEE = re.compile(r"(?<!\w)bầu (?:ra |được )?(?:ban chấp hành (?=\w)|ban thường vụ(?!\w))")

_GOES_ELSEWHERE = re.compile(r"(?<!\w)(?:chuyển |điều |được điều )?sang (?:làm|giữ chức|giữ chức vụ|nhận chức) ?$")
"""Before an office that somebody takes up in another body than his own."""
_OF_THE_SAME = re.compile(
    r" (?:của )?(?P<head>trung tâm|công ty|bệnh viện|trường|hợp tác xã|ban quản lý|hội|chi hội|câu lạc bộ|ngân hàng|quỹ|nhà máy|xí nghiệp|doanh nghiệp|đơn vị|cơ quan|tổ chức) (?:này|đó|ấy|trên)(?!\w)"
)
"""After an office: of what was named last before, "kế toán trưởng của trung tâm này"."""
_OF_A_LIFE = ("former offices", "offices go on in the line of a name", "offices of a career")
"""How offices were tied that tell a life, whatever else happens in the article."""


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


def _may_have(role: str, body: Body) -> bool:
    """Whether a body of that kind has an office of that name: no people's committee has a secretary general, no Ban Thường vụ a Trưởng ban."""
    name = body.text.casefold()
    if "thư ký" in role and name.startswith(("ủy ban nhân dân", "hội đồng nhân dân")):
        return False
    if "chủ tịch" in role and name.startswith("đoàn chủ tịch "):
        return False
    if name.startswith("chi cục ") and "cục trưởng" in role and "chi cục trưởng" not in role:
        return False
    if "tổng thư ký" in role and name.startswith(
        ("hội đồng quản trị", "hội đồng thành viên", "công ty", "tổng công ty", "tập đoàn", "sở ")
    ):
        return False
    if "tổng giám đốc" in role and name.startswith(("nông trường", "lâm trường", "trung tâm", "sở ", "bệnh viện", "trường ")):
        return False
    if "hiệu trưởng" in role and not any(school in name for school in ("trường", "học viện", "đại học", "học xá", "tiểu học")):
        return False
    return not (role.endswith("trưởng ban") and name.startswith(_COMMITTEES_WITHOUT_A_HEAD))


_COMMITTEES_WITHOUT_A_HEAD = ("ban thường vụ", "ban chấp hành", "ban bí thư", "ban thường trực", "ban cán sự")


def said_to_lead(reading: Reading, holding: Holding) -> bool:
    """Whether "do" stands before a name and its titles: "… do ông A, Phó Chủ tịch, làm trưởng đoàn"."""
    return re.search(r"(?<!\w)do [^,;.]{0,40}$", reading.text.low[reading.start : min(holding.name.start, holding.title.start)]) is not None


class Context(PeopleTold):
    """The body of an office that stands without one."""

    def __init__(self, grammar: Grammar, text: Text, article: Article, page: Page, readings: list[Reading]) -> None:
        super().__init__(grammar, text, article, page, readings)
        self._told: dict[int, list[tuple[int, Body]]] = {}
        self._of_a_title: dict[int, tuple[Body, float]] = {}
        self.abroad = Abroad(text, readings, self.person)

    @cached_property
    def _offices(self) -> OfficesNamed:
        """Every complete title of the article that is not said to be past, and who is tied to it."""
        found: list[NamedOffice] = []
        for reading in self.readings:
            holders = {h.title.start: key(h.name.value) for h in reading.holdings if h.name.kind == "N"}
            acts = {h.title.start for h in reading.holdings if not h.how.startswith(("title", "shared"))}
            over = {h.title.start for h in reading.holdings if h.title.status == "former" and h.how.startswith(_OF_A_LIFE)}
            for chunk in reading.chunks:
                title = chunk.title
                if title is None or title.start in over:
                    continue  # "nguyên Bí thư X, Chủ tịch Y": no body that anybody is elected into now
                if title.body and title.body.complete and title.status != "former" and (family := family_of(title.role)):
                    if title.body.head in _INSIDE_A_FIRM:
                        continue  # "Phó Giám đốc Khối X": whoever is Tổng Giám đốc beside is not of it
                    found.append(
                        NamedOffice(
                            family, title.role.casefold(), title.start, holders.get(title.start, ""), title.body, title.start in acts
                        )
                    )
        return OfficesNamed(found)

    def body_for(self, holding: Holding, reading: Reading) -> tuple[Body, float] | None:
        """The body of an office named without one, and how surely: the holder's own, that of the titles beside, or the only one."""
        found = self._body_of_a_bare_one(holding, reading)
        return None if found and self._would_be_his_own_deputy(found[0], holding, reading) else found

    def _would_be_his_own_deputy(self, body: Body, holding: Holding, reading: Reading) -> bool:
        """ "Phó ban Thường trực kiêm Trưởng ban X": not of X."""
        end, role = holding.title.end, holding.title.role.casefold()
        if not self.text.low.startswith(" kiêm ", end) or not role.startswith("phó "):
            return False
        return any(
            other.title.start <= end + len(" kiêm ") < other.title.end
            and other.title.body is not None
            and other.title.body.text == body.text
            and without_rank(other.title.role.casefold()) == without_rank(role)
            for other in reading.offices_of(holding.name)
        )

    def _body_of_a_bare_one(self, holding: Holding, reading: Reading) -> tuple[Body, float] | None:
        role, at = holding.title.role.casefold(), holding.title.start
        family = family_of(role)
        if same := _OF_THE_SAME.match(self.text.low, holding.title.end):
            *_, last = (None, *(name for where, name in self.bodies(same["head"]) if where < at))
            return (Body(last, same.end(), same["head"]), 0.88) if last else None
        if family is None and role in _OF_AN_INSTITUTION and (whole := self._institution_at(reading.start, at)):
            return Body(whole, holding.title.end, "công ty"), 0.84  # "Kế toán trưởng"
        if ("giám đốc" in role or "hiệu trưởng" in role) and (side := self._side(reading.start, at)):
            return Body(side, holding.title.end, "công ty"), 0.9
        if listed := self._of_a_committee_listed(holding, reading, role):
            return listed, 0.88
        if role == "ủy viên" and holding.title.body is None and (listed := self._of_the_list_above(holding, reading)):
            return listed, 0.86
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
        if family in ("chủ tịch", "hội trưởng", "giám đốc", "bí thư", "chủ nhiệm") and (led := self._led_or_owned(holding, reading)):
            return self._noted((led, 0.88), holding, family, role, given)
        if family == "chủ tịch" and (bracketed := self._in_its_brackets(holding, reading)):
            return self._noted((bracketed, 0.9), holding, family, role, given)
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
        if given and family in ("chủ tịch", "bí thư") and (elected := self._elected_by(holding, reading)):
            return self._noted((elected, 0.9), holding, family, role, given)
        if given and family in ("chủ tịch", "trưởng ban", "hội trưởng", "chánh thư ký") and (chosen := self._chosen_into(at)):
            return self._noted((chosen, 0.88), holding, family, role, given)
        if family in ("chủ tịch", "hội trưởng") and (main := self._of_the_page(holding, reading, family)):
            return self._noted((main, 0.88), holding, family, role, given)
        if family in ("giám đốc", "hiệu trưởng") and (whole := self._institution_at(reading.start, at)):
            return self._noted((Body(whole, holding.title.end, HEADS_OF[family][0]), 0.84), holding, family, role, given)
        found = self._by_what_is_known(holding, reading, family, role, at, given)
        if (
            found is None
            and (main := self._main_body_of(family))
            and (
                main.head.startswith("ban")
                if family == "trưởng ban"
                else not main.head.startswith(("ban", "tỉnh ủy", "thành ủy", "huyện ủy"))
            )
            and (family in ("chủ tịch", "trưởng ban", "hội trưởng") or (family == "bí thư" and main.text.startswith(_YOUTH_UNIONS)))
            and (
                given
                or (at < self.lead_end and holding.how == "title before the name")
                or role.startswith("phó")
                or (at == reading.start and is_a_label(self.text, holding.title.end))
                or _LIST_ITEM.search(self.text.text, max(0, reading.start - 5), reading.start + 3)
            )
        ):
            found = main, 0.88 if given or is_a_label(self.text, holding.title.end) else 0.8  # "Chủ tịch: Bà A" of a list
        elif found and at == reading.start and (main := self._main_body_of(family)) and main.text == found[0].text:
            found = main, max(found[1], 0.88 if is_a_label(self.text, holding.title.end) else 0.0)
        if found and not given and self._has_left(found[0], holding, reading, family):
            found = None
        if found is None and family == "chánh văn phòng":
            found = self._office_of_the_main_body(holding, reading, given)
        return self._noted(found, holding, family, role, given)

    def party_group_beside(self, holding: Holding, reading: Reading) -> str | None:
        """ "ông A giữ chức Bí thư Đảng đoàn, Chủ tịch Hội X": the Party group of the one association of which the holder is told beside."""
        beside = (h.title for h in reading.offices_of(holding.name))
        led = {self.completed(t.body, reading.start, t.start) or t.body.text for t in beside if t.body and t.body.complete}
        led = {body for body in led if body.startswith(_WITH_A_PARTY_GROUP)}
        return f"Đảng đoàn {led.pop()}" if len(led) == 1 else None

    def _youth_union(self, family: str) -> Body | None:
        """The Youth Union's committee that the article is about, for its secretaries."""
        main = self.main_body if family == "bí thư" else None
        name = main.text.removeprefix("Ban Chấp hành ").removeprefix("Ban Thường vụ ") if main and main.complete else ""
        return replace(main, text=name, head=name.split(" ")[0].casefold()) if main and name.startswith(_YOUTH_UNIONS) else None

    @staticmethod
    def _has_left(body: Body, holding: Holding, reading: Reading, family: str) -> bool:
        """ "bà A, Phó Chủ tịch, nguyên Chủ tịch Hội X": whether the sentence tells a body as what the holder of an office has left."""
        told = (h.title for h in reading.offices_of(holding.name) if h.title.start > holding.title.start and h.title.marked)
        return holding.title.status == "current" and any(
            t.status == "former" and t.body and t.body.text == body.text and family_of(t.role) == family for t in told
        )

    def _office_of_the_main_body(self, holding: Holding, reading: Reading, given: bool) -> tuple[Body, float] | None:
        """ "Hội X công bố quyết định. Bà A, Phó Chánh Văn phòng, giữ chức Chánh Văn phòng": of the office of whom the article is about."""
        main = self._main_body_of("chủ tịch")
        moved = given or any(one.entry is not None for one in reading.offices_of(holding.name))
        if main is None or not moved or main.first_word not in ("hội", "ủy", "liên", "tổng", "trung"):
            return None
        return replace(main, text=f"Văn phòng {main.text}", head="văn phòng"), 0.84

    def _of_the_page(self, holding: Holding, reading: Reading, family: str) -> Body | None:
        """The body an article is about, where names stand in lines below an office, or where the page is written under its letterhead."""
        if is_a_label(self.text, holding.title.end) and _ONLY_A_MARK.fullmatch(self.text.low, reading.start, holding.title.start):
            return self._main_body_of(family)  # "- Chủ tịch: bà A, Tổng Giám đốc Công ty X"
        row = holding.how.startswith("offices in the line below") and self._lists_its_people
        if row or holding.how.startswith("names in the lines"):
            return self._main_body_of(family)
        head = self.letterhead
        if (
            head is None
            or head.first_word == "đoàn"
            or any(body.first_word in _WITH_A_CHAIR for body in self._bodies_told(reading, reading.start, holding.title.start))
        ):
            return None
        return self._main_body_of(family)

    @cached_property
    def _lists_its_people(self) -> bool:
        """Whether the headline is that of a list of the people of one body: "BAN THƯỜNG VỤ HỘI X KHÓA XIV"."""
        return any(_OF_ITS_PEOPLE.search(self.text.low, zone.start, zone.end) for zone in self.page.of(Kind.HEADLINE)[:4])

    def _main_body_of(self, family: str) -> Body | None:
        """The body that the article is about; of an association's Ban Chấp hành, for a chairman, the association."""
        main = self.main_body
        name = main.text.casefold() if main and family == "chủ tịch" else ""
        committee = said.COMMITTEE.match(name) or said.STANDING_COMMITTEE.match(name) or _OF_AN_ASSOCIATION.match(name)
        if main is None or committee is None:
            return main
        name = main.text[committee.end() :]
        return replace(main, text=name, head=name.split(" ")[0].casefold())

    def _body_unread(self, holding: Holding, reading: Reading) -> bool:
        """ "Trưởng phòng Cảnh sát cơ động dự bị": whether a word in a capital follows that is no name: the body's that nobody could read."""
        end = holding.title.end
        if self.text.low.startswith(_A_DISTRICTS_OWN, end):
            return True  # "Phó Chủ tịch quận Hội": of its association, whichever it is
        if self.text.low.startswith((" một ", " của một ", " ở một ", " tại một "), end):
            return True  # "Phó Hiệu trưởng một trường nội trú"
        if self.text.low[end : end + 1] == " " and self.text.low[end + 1 : self.text.heads.get(end + 1, 0)] in _INSIDE_A_FIRM:
            return True  # "Giám đốc chi nhánh Hải Phòng của một nhà băng"
        if self.text.text[end : end + 1] != " " or not self.text.text[end + 1 : end + 2].isupper() or holding.title.role.isupper():
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

    def _by_what_is_known(
        self, holding: Holding, reading: Reading, family: str, role: str, at: int, given: bool
    ) -> tuple[Body, float] | None:
        person = key(self.person(holding.name, reading) or "?")
        here = self._offices.between(family, reading.start, reading.end)
        shared = holding.how.startswith("shared")
        # "bầu ông A giữ chức Chủ tịch, bà B giữ chức Phó Chủ tịch Hội X": of one body, whatever else A is.
        deputy = role.startswith(("phó", "thứ", "ủy viên", "quyền"))
        youth = self._youth_union(family)  # of whose conference an article tells: no office of the Party that somebody left it for
        here = [o for o in here if youth is None or o.body.text.startswith(_YOUTH_UNIONS) or o.holder == person]
        of_one_act = {o.body.text: o.body for o in here if given and o.given and o.holder != person and (deputy or o.role != role)}
        if len(of_one_act) == 1:
            return next(iter(of_one_act.values())), 0.9
        elsewhere = given and _GOES_ELSEWHERE.search(self.text.low[max(reading.start, at - 30) : at]) is not None
        own = {
            one.office.body.text: one.office.body
            for one in self._offices.alike(family, person)
            if not elsewhere
            and not (shared and (one.office.role != role or reading.start <= one.first < reading.end))
            and (not given or _promoted(one.office.role, role))
            and not (
                role == f"phó {one.office.role}" and at < one.first and one.last < reading.end
            )  # "Phó Chủ tịch, Chủ tịch Hội X": of two bodies
        }
        fullest = max(own, key=len, default="")
        if fullest and all(fullest.startswith(name) for name in own):
            return own[fullest], 0.9
        if given and youth:
            return youth, 0.86  # "Thị đoàn X … B trúng cử Bí thư; C – Bí thư Đoàn phường Y giữ chức Phó Bí thư": of whose conference it is
        here = [o for o in here if (deputy or o.role != role) and o.holder != person]
        if shared:
            here = []  # of offices that a list of people shares, those beside are other people's own
        before = [o.body for o in here if o.start < at and (o.given or not given)] or [
            o.body
            for o in here
            if o.start < at and not (given and (self._main_body_of(family) or said.GIVING.search(self.text.low, o.start, at)))
        ]
        if before and family == "bí thư" and holding.title.status == "former" and not holding.title.marked:
            return None  # a career told in a row: whose secretary, only the next office could tell
        if before and len({body.text for body in before[-2:]}) == 1:
            return before[-1], 0.85
        if before:
            return None
        # "bầu ông A làm Chủ tịch và ông B làm Phó Chủ tịch Hội …": of one act, so in one clause.
        beside = [o for o in here if o.start > at and not ((given or youth) and ";" in self.text.low[at : o.start])]
        beside = [o for o in beside if not _ANOTHER_STORY.search(self.text.low, at, o.start)]
        if len({o.body.text for o in beside}) == 1:
            return beside[0].body, 0.84
        near = [
            one
            for one in self._offices.alike(family)
            if (deputy or one.office.role != role or given) and (not given or one.last > reading.start - 600 or one.first < self.lead_end)
        ]
        just_given = [o for o in self._offices.between(family, reading.start - 299, at) if o.given]
        just_given = [o for o in just_given if youth is None or o.body.text.startswith(_YOUTH_UNIONS)]
        if deputy and len({o.body.text for o in just_given}) == 1:
            return just_given[-1].body, 0.85  # "… giữ chức Chủ tịch Hội X. Các Phó Chủ tịch gồm …"
        if deputy and given and just_given:
            last = just_given[-1]
            if last.start > reading.start - 200 and not last.role.startswith(("phó", "thứ", "ủy viên")):
                return last.body, 0.84
        named_before = holding.how == "title before the name"
        if (
            named_before
            and not given
            and at < self.lead_end
            and all(one.first > reading.end for one in near)
            and self._main_body_of(family)
        ):
            near = []  # "Chủ tịch A" of the first sentence: of whom the article is about, whichever body it names later
        named = {self.completed(one.office.body, reading.start, at) or "": one.office.body for one in near}
        longest = max(named, key=len, default="")
        if longest and all(longest.startswith(name) for name in named):
            # The one head of the ladder whom the article names is a surer sign than its other deputies.
            headed = deputy and any(not one.office.role.startswith(("phó", "thứ", "ủy viên", "quyền")) for one in near)
            return named[longest], 0.82 if headed else 0.75
        if not named and (heads := HEADS_OF.get(family)):
            bodies = {name for head in heads for _, name in self.bodies(head) if head != "bộ" or _is_ministry(name)}
            if family == "hiệu trưởng":
                bodies |= self._schools_with_a_union()
            if family == "giám đốc":
                bodies |= self._firms_called
            if only := one_name(bodies):
                return Body(only, holding.title.end, heads[0]), _OF_THE_ONLY_ONE.get(family, 0.8 if "đoàn trưởng" in family else 0.7)
        return None

    @staticmethod
    def _led_or_owned(holding: Holding, reading: Reading) -> Body | None:
        """ "Hội Hữu nghị X do ông A (…) làm Chủ tịch", "Hội Hữu nghị Y của Chủ tịch B": the body that a sentence opens with, or that has the office."""
        text, chunks = reading.text, reading.chunks
        k = bisect_left(chunks, holding.title.start, key=lambda chunk: chunk.start)
        if 1 < k < len(chunks) and chunks[k - 1].value == "của" and chunks[k - 2].body:
            return chunks[k - 2].body if chunks[k - 2].body.complete else None  # type: ignore[union-attr]
        if holding.name.end > holding.title.start or not _AS_ITS_HEAD.search(text.low[holding.name.end : holding.title.start]):
            return None
        named = bisect_left(chunks, holding.name.start, key=lambda chunk: chunk.start)
        at = next((k for k in range(named - 1, -1, -1) if chunks[k].kind == "B"), None)
        body = chunks[at].body if at is not None else None
        if at is None or body is None or not body.complete or (at and not _FOUNDED.search(chunks[at - 1].value)):
            return None
        between = [chunk for chunk in chunks[at + 1 : named] if chunk.kind in "TN"]
        if any(chunk.kind == "T" and chunk.title and chunk.title.body for chunk in between):
            return None
        led = text.low[chunks[at].end : between[0].start if between else holding.name.start].removeprefix(" (mới)")
        return body if _LED_BY_WHOM.search(led) else None

    def _in_its_brackets(self, holding: Holding, reading: Reading) -> Body | None:
        """ "Hội Khuyến học X (thầy A, cô B là Phó Chủ tịch)": the body that the brackets around a name and its office follow at once."""
        opened = self.text.low.rfind("(", reading.start, min(holding.name.start, holding.title.start))
        if opened < 0 or ")" in self.text.low[opened : holding.title.start]:
            return None
        k = bisect_left(reading.chunks, opened, key=lambda chunk: chunk.start)
        body = reading.chunks[k - 1].body if k else None
        return body if body and body.complete and not self._bodies_told(reading, opened, holding.title.start) else None

    def _bodies_told(self, reading: Reading, start: int, end: int) -> list[Body]:
        """The bodies that a sentence names beside its offices, between two offsets."""
        if reading.start not in self._told:
            self._told[reading.start] = [(c.start, c.body) for c in reading.chunks if c.kind == "B" and c.body]
        told = self._told[reading.start]
        first, last = (bisect_left(told, at, key=lambda one: one[0]) for at in (start, end))
        return [body for _, body in told[first:last]]

    def _body_between(self, holding: Holding, reading: Reading, family: str) -> Body | None:
        """ "… sang công tác tại Ban Dân vận … với chức vụ Phó ban": the body stands between the person and the office."""
        heads = HEADS_OF.get(family, ()) or (_WITH_A_CHAIR if family == "chủ tịch" else ())
        between = self._bodies_told(reading, holding.name.end, holding.title.start) if heads else []
        found = [body for body in between if body.complete and body.first_word in heads]
        return found[-1] if found else None

    @staticmethod
    def _where_told(holding: Holding, reading: Reading, family: str) -> Body | None:
        """ "Ở Sở X, hai Phó Giám đốc nghỉ hưu là …": the body with which the sentence opens."""
        heads, opening = HEADS_OF.get(family, ()), reading.chunks[:3]
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
            _HAVING_SUCH.get(family, HEADS_OF.get(family, ()))
        ):
            return None
        return replace(body, text=name, head=body.head.removeprefix("thường trực ") or name.split(" ")[0].casefold())

    def _of_the_list(self, holding: Holding, reading: Reading, family: str) -> Body | None:
        """ "Lãnh đạo Ban Trị sự X dự lễ: A, Trưởng ban; B, Phó ban": the body whose people a list after a colon gives."""
        heads = HEADS_OF.get(family)
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
        if title.body is not None or not holding.how.startswith(("title", "shared")) or not role.endswith(_OF_A_COMMITTEE):
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
            if name.casefold().startswith(
                (*_ASSOCIATIONS, "chi hội ", "phân hội ", "đoàn ", "ủy ban mặt trận ", "ủy ban trung ương mặt trận ")
            )
            else None
        )

    def _of_the_list_above(self, holding: Holding, reading: Reading) -> Body | None:
        """ "Đại hội bầu Ban Chấp hành gồm 7 người:" above "1. A - Chủ tịch", "2. B - Ủy viên": the committee whose members the lines give."""
        low, at = self.text.low, self.text.line_start(holding.name.start)
        if not _AN_ITEM.match(low, at):
            return None
        for _ in range(_LONGEST_LIST):
            if at <= 0:
                return None
            ends, at = at - 1, self.text.line_start(at - 1)
            if not low[at:ends].strip() or _AN_ITEM.match(low, at) or _AN_ASIDE.match(low, at):
                continue
            told = _THE_COMMITTEE.search(low, at, ends)
            if told is None:
                return None
            body = self.grammar.body(self.text, told.start())
            if body and body.complete and body.text != body.text.upper() and body.level is None:
                return body
            main = self._main_body_of("chủ tịch")
            return replace(main, text=f"Ban {told['which'].capitalize()} {main.text}", head="ban chấp hành") if main else None
        return None

    def _elected_by(self, holding: Holding, reading: Reading) -> Body | None:
        """ "Bà A được Ban Chấp hành Hội X bầu giữ chức Chủ tịch": the association whose committee elects."""
        told = self._bodies_told(reading, holding.name.end, holding.title.start)
        if not told and _A_COMMITTEE_CHOSE.search(self.text.low, reading.start, holding.name.start):
            told = self._bodies_told(
                reading, reading.start, holding.name.start
            )  # "Ban Chấp hành Hội X khóa XI đã bầu anh A giữ chức Chủ tịch"
        if not told and _ELECTS_A_COMMITTEE.search(self.text.low, reading.start, holding.name.start):
            # "Đại hội bầu Ban Chấp hành Hội X gồm 9 người; A đắc cử Chủ tịch"
            told = self._bodies_told(reading, reading.start, holding.name.start)
        *_, committee = (None, *(body for body in told if body.complete and body.text.casefold().startswith("ban chấp hành ")))
        if committee is None:
            return None
        name = committee.text[len("Ban Chấp hành ") :]
        associations = (
            _ASSOCIATIONS if family_of(holding.title.role.casefold()) == "chủ tịch" else ("đoàn ", "tỉnh đoàn", "huyện đoàn", "thành đoàn")
        )
        return replace(committee, text=name) if name.casefold().startswith(associations) else None

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
