"""Offices: the grammar of titles, and a sentence cut into chunks.

    title      ::= status* role modifier* ("của")? body? term?
    status     ::= "nguyên" | "cựu" | "cố" | "quyền" | "tân" …
    modifier   ::= "Thường trực" | "chuyên trách" | "danh dự" | "phụ trách" …

Bodies and names are those of `loaders.bodies`. A role and its body may share a word: "Trưởng Ban Dân vận" is Trưởng Ban of
Ban Dân vận; in "Trưởng ban Ban Tôn giáo" they do not. Which title belongs to which name is decided in `loaders.holdings`.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Literal, cast

from loaders.bodies import Body, BodyGrammar
from loaders.body_words import (
    BRANCH_OFFICE,
    BRAND,
    CAPITALISED_RUN,
    COMMON_FAMILIES,
    ENDS_FIELD,
    FIRMS,
    IN_EVERY_COMMUNE,
    OF_A_COMMUNE,
    PARTS,
    REGIONS_OF_THE_WARS,
    WORD,
)
from loaders.lexicon import (
    DEGREES,
    LEVELS,
    LOWER,
    MEMBERS,
    PARTY_UNITS,
    PARTY_UNITS_OF_THE_WARS,
    STATUSES,
    UPPER,
    Text,
    is_of_level,
    is_province,
)
from loaders.words import after, is_capital, word_at, word_before

Status = Literal["current", "former", "acting", "proposed"]

# "ủy quyền", "chính quyền", "nhân quyền": the noun, not an acting office.
_OTHER_QUYEN = {"ủy", "chính", "thẩm", "nhân", "thay", "toàn", "có", "đặc", "bản", "chủ", "pháp", "phân", "lợi"}

_TERM = re.compile(
    r"(?:,? ?\(|, | )((?:lâm thời |của )?(?:(?:các )?khóa|nhiệm kỳ|nhiệm kì|lần thứ(?= \w+,? nhiệm kỳ)) (?:[ivxlc]+\b|\d+|mới)(?:(?:, | và )(?:[ivxlc]+\b|\d{1,2}\b)(?!\w))*(?: ?- ?(?:\d{2,5}|[ivxlc]+\b))?"
    r"(?:(?:,? ?\(?|, )(?:nhiệm kỳ|khóa) (?:[ivxlc]+\b|\d+)(?: ?- ?\d{2,5})?)?|(?<=\()(?:19|20)\d\d ?- ?(?:19|20)\d\d|(?:19|20)\d\d ?- ?(?:19|20)\d\d(?=\)))\)?(?: \((?:19|20)\d\d ?- ?(?:19|20)\d\d\)(?=,? (?:gồm|là|có)))?",
)
_MODIFIER = re.compile(
    r" (?:đầu tiên|thường trực|không chuyên trách|chuyên trách|kiêm nhiệm|danh dự|thứ nhất|điều hành|lâm thời|phụ trách đối ngoại|cao cấp|trung cấp|sơ cấp)(?!\w)(?! hoặc )"
)
_FUNCTION = re.compile(
    r" (?:hành chính(?: ?-? ?nhân sự)?|nhân sự|kinh doanh|tài chính|kỹ thuật|sản xuất|marketing|truyền thông|chiến lược|vận hành|đối ngoại|pháp chế|chất lượng)"
    r"(?= (?:công ty|tổng công ty|tập đoàn|ngân hàng|nhà máy|chi nhánh)(?!\w)|[,;.)\n])"
)
_A_MISSION = re.compile(r" công tác(?: (?:số )?\d{1,3}(?!\w)| liên ngành)?")
_REPUBLIC = re.compile(r" (?:cộng hòa xã hội chủ nghĩa việt nam|việt nam dân chủ cộng hòa|việt nam)(?!\w)")
_IN_CHARGE_OF_WORK = re.compile(rf" [Pp]hụ trách (?P<what>[{LOWER}]+)(?:,? (?!từ |được |đã |là )[{LOWER}]+){{0,6}}")
_IN_CHARGE_OF_ALL = re.compile(
    r"(?:chung|điều|toàn|đơn|cơ|sở|ngành|hội|ban|phòng|trường|chi|đảng|nhà|từ|kể|đến|cho|thay|và|trong|tại|theo|được|là|đã|vừa|với|tới|để|phát|hoạt|các)(?!\w)"
)
_A_MARK = re.compile(r"[,;:.()\n]")
_FURTHEST_BODY = 90
_IN_CHARGE = re.compile(
    r" (?:phụ trách|điều hành hoạt động|được giao phụ trách)(?: chung)?(?!\w)|, được giao (?:phụ trách|điều hành)(?: hoạt động(?: của)?)?(?!\w)"
)
_PAST = re.compile(
    r",? \(cũ\)| (?:đầu|cuối|giữa|trong) (?:những )?(?:năm|thập niên|thập kỷ) \d{2,4}(?!\d)| những năm \d{2,4}(?!\d)| (?:khóa|nhiệm kỳ) (?:trước|cũ|vừa qua)(?!\w)| (?:một|hai|ba|bốn|\d) (?:khóa|nhiệm kỳ) (?:liền )?trước(?!\w)| cũ(?= (?:làm|giữ|được|về|sang|nhận|là)\b|[,;.)]|$)| giai đoạn (?=\d)| thời kỳ (?=\d)|(?: phụ trách [^,;.()]{3,30})? (?:thời|hồi|khi|lúc|thời kỳ|thời điểm|giai đoạn) (?:đó|ấy|bấy giờ)(?!\w)| (?:thời kỳ|thời điểm|giai đoạn) này(?=[,.;)])| (?:bấy giờ|trước đây|đương thời|quá cố)(?!\w)| \((?:trước|cũ)(?! (?:đây |kia |đó )?(?:là|làm|từng) )[^)]*\)"
    r"| từ (?:năm |tháng )?(?:\d\d?/)?(?:19|20)\d\d ?(?:-|đến|tới) ?(?:hết |cuối |đầu |giữa )*(?:năm |tháng )?(?=(?:\d\d?/)?(?:19|20)\d\d|\d\d? năm (?:\d{4}|ngoái|trước)|(?:ngoái|trước)(?!\w))"
)
_NEW = re.compile(r" \(mới\)")
_INCUMBENT = re.compile(r" (?:hiện nay(?=,)|hiện tại(?=,)|đương nhiệm|đương chức|mới đắc cử|vừa đắc cử|tân cử)(?!\w)")
# "Hội Sinh viên Việt Nam tại Hàn Quốc", "Đại sứ … tại …".
_ABROAD = re.compile(r" tại (?:thành phố |tỉnh )?")
_SENT_OUT = re.compile(r".*(?:cơ quan|văn phòng) (?:thường trực|đại diện)")
_WITH_ANOTHER = re.compile(r" kiêm |, | - ")
_ORGANIZES = re.compile(r"Ban (?:Tổ|(?P<small>t)ổ) chức(?P<event> (?:lễ|giải|tang|cuộc|chương trình|hội|đại hội|chuyến|ngày)(?: .+)?)?")
_OF_AN_EVENT = re.compile(r" (?:lễ|giải|hội|đại hội|cuộc|chương trình|tang|chuyến|ngày|đợt|sự kiện|festival|liên hoan|hành trình)(?!\w)")
_GOES_ON = re.compile(r"(?:-[^\W\d_]+)+")
_SO_MANY_TERMS = re.compile(
    r" (?:(?:hai|ba|bốn|\d) (?:khóa|nhiệm kỳ)(?: liền| liên tiếp| liên tục)?(?: trước| vừa qua)?|thứ \w+(?: trong lịch sử)?)(?: của)? (?=[^\W\d])"
)
_ENVOY = re.compile(
    r"(?:đại sứ(?: đặc mệnh toàn quyền)?|tổng lãnh sự)(?: (?:nước )?(?:chxhcn|cộng hòa xã hội chủ nghĩa))? việt nam tại (?:nước |vương quốc |cộng hòa |chdcnd |lb |liên bang |thành phố )*(?=\w)"
)
_A_FORCE = re.compile(r" (?:vùng \d )?(?:hải quân|cảnh sát biển|không quân|phòng không - không quân)(?: \d)?(?: việt nam)?(?!\w)")
_NO_SHARED_WORD = {"thường trực", "thường vụ", "hội"}
_LEVEL_ONLY = {"tỉnh", "thành phố"}
_CHAIRS = {"chủ tịch", "phó chủ tịch", "phó chủ tịch thường trực"}
_GOVERNED = {"tỉnh", "thành phố", "huyện", "quận", "thị xã", "xã", "phường", "thị trấn", "đặc khu"}
"""Where the Chủ tịch of a territory is that of its people's committee: "Chủ tịch xã Nậm Mòn"."""
_HEADS_OF_A_PROVINCE = {
    "chủ tịch": "ủy ban nhân dân", "phó chủ tịch": "ủy ban nhân dân", "bí thư": "ủy", "phó bí thư": "ủy", "phó bí thư thường trực": "ủy",
}  # fmt: skip
# What follows a place that a headline gives for its committee: "Tân Chủ tịch Hà Nội là ông A", "ông A, Chủ tịch Đà Nẵng,".
_CLOSES_A_PLACE = re.compile(r"[,;.:)\n]|$| (?:là|và|cho biết|nói|dự|phát biểu|khẳng định|-|từ|nhiệm kỳ)(?!\w)")
COMMITTEE_OVER = {
    "tỉnh": "Tỉnh ủy", "thành phố": "Thành ủy", "huyện": "Huyện ủy", "quận": "Quận ủy", "thị xã": "Thị ủy", "xã": "Đảng ủy xã", "phường": "Đảng ủy phường",
    "thị trấn": "Đảng ủy thị trấn", "đặc khu": "Đảng ủy đặc khu",
}  # fmt: skip
"""The Party committee of a territory, by its level."""


@dataclass(slots=True)
class Title:
    """One office of one body, by offsets."""

    role: str
    body: Body | None
    status: Status
    start: int
    end: int
    term: str | None = None
    marked: bool = False
    """Whether the status stands before this very title."""


@dataclass(slots=True)
class Chunk:
    """A piece of a sentence.

    N a name, T a title, H an honorific (value "plural" after "các"), B a body, P a place, M a mark, W the words in
    between, folded.
    """

    kind: Literal["N", "T", "H", "B", "P", "M", "W"]
    start: int
    end: int
    value: str = ""
    title: Title | None = None
    body: Body | None = None


_OF_THE_MILITIA = re.compile(r"(xã|huyện|thị|tỉnh) đội (?:trưởng|phó)")
_CANDIDATE = " dự khuyết"
"""After "Tỉnh ủy viên": a member without a vote."""


_A_FIRM_IN_SMALL = re.compile(
    r" (?P<part>(?:hội đồng thành viên|hội đồng quản trị|đảng ủy|công đoàn|đoàn thanh niên|hội cựu chiến binh) )?"
    r"(?P<firm>công ty|tổng công ty|tập đoàn|nhà máy|xí nghiệp|bệnh viện|ngân hàng)(?!\w)"
)


def _between_cells(before: Sequence[Chunk]) -> str:
    """What the stroke between two cells of a table stands for: "Chủ tịch | Vi Văn Thìn" is a field, "1 | Vi Văn Thìn | Chủ tịch" an entry."""
    return ":" if len(before) == 1 and before[0].kind == "T" else "-"


def held_before(title: Title) -> Title:
    """An office as of who held it before another: former, and not for the time being as the other may hold it."""
    return replace(title, status="former", role=title.role.removesuffix(" lâm thời").removesuffix(" danh dự"))


def _ends_there(text: Text, end: int) -> bool:
    """Whether nothing more of a body's name can follow: a mark, or a word of what somebody does."""
    following = text.low[end : end + 2].strip()
    return not following[:1].isalnum() or (not is_capital(text, end + 1) and word_at(text, end + 1) in ENDS_FIELD)


def _said_to_be(before: list["Chunk"]) -> bool:
    """ "Ông A, 52 tuổi, từng là Giám đốc …": whether the title that ends the chunks is of the person with whom their clause begins."""
    k = len(before) - 2
    while k > 1 and before[k].value in (",", ":") and before[k - 1].kind in "TW":
        k -= 1 if before[k - 1].kind == "W" else 2  # "từng là: Chủ tịch X, Bí thư …"
    if k < 0 or before[k].kind != "W" or not _IS.fullmatch(before[k].value):
        return False
    if before[k].value in ("từng là", "nguyên là", "đã từng là") and all(chunk.kind in "MW" for chunk in before[:k]):
        return True  # "Từng là: …, Bí thư Đoàn xã Phan Hiệp (2020-2022)"
    told = next((chunk for chunk in reversed(before[:k]) if chunk.kind in "NTHB" or chunk.value in (";", ".", ":", "(")), None)
    return told is not None and (told.kind == "N" or (told.kind == "T" and before[k].value.startswith(("rồi", "sau"))))


class Grammar(BodyGrammar):
    """The grammar over marked texts."""

    def title(self, text: Text, at: int) -> Title | None:
        """The title that begins at an offset."""
        found = self._title(text, at)
        if found and found.body and found.body.level and found.body.place is None and _ANOTHER_ONE.match(text.low, found.end):
            return None  # "phó bí thư Đảng ủy xã khác"
        return found

    def _title(self, text: Text, at: int) -> Title | None:
        if (at not in text.roles and at not in text.statuses and at not in text.members) or text.low.startswith("đại hội đại biểu", at - 8):
            return None
        start, marked = at, False
        status: Status = "current"
        while (end := text.statuses.get(at)) is not None:
            word = text.low[at:end]
            if word == "quyền" and word_before(text, at) in _OTHER_QUYEN:
                return None
            status, marked, at = cast(Status, STATUSES[word]), True, after(text, end)
            if word == "nguyên" and text.low.startswith("là ", at):
                at += 3
        if (end := text.members.get(at)) is not None:
            if text.low.startswith("thành ủy viên", at) and text.text[at].islower() and text.text[at + 6].isupper():
                return None  # "trở thành Ủy viên …"
            return self._member(text, at, end, status, start, marked)
        role_end = text.roles.get(at)
        if (
            role_end
            and text.low.startswith(("thư ký", "trợ lý"), at)
            and text.low.startswith(" của ", role_end)
            and role_end + 5 in text.roles
        ):
            return None  # "thư ký của Bộ trưởng A": somebody's own
        if role_end is None or (text.low.startswith("trưởng ", at) and word_before(text, at) in _HEADS_OF_A_TRADE):
            return None
        if (envoy := _ENVOY.match(text.low, at)) and (named := self._accredited_to(text, envoy.end())):
            return Title(text.quoted(at, named), Body("", named, ""), status, start, named, None, marked)
        end = role_end
        while modifier := _MODIFIER.match(text.low, end):
            end = modifier.end()
        told = end
        if was := _OF_OLD.match(text.low, end) or _NEW_OF.match(text.low, end):
            end = was.end()  # "bác sĩ A, giám đốc cũ của Bệnh viện X", "là hai Phó Chủ tịch mới của Hội X"
            status, marked = ("former", True) if was.re is _OF_OLD else (status, marked)
        if so_many := _SO_MANY_TERMS.match(text.low, end):  # "Chủ tịch hai nhiệm kỳ trước của Hội X", "Chủ tịch thứ 5 trong lịch sử Hội X"
            if "trước" in so_many.group():
                status, marked = "former", True
            whole = self.body(text, so_many.end(), shared=True)
            if whole is not None and whole.complete:
                return self._closed(text, text.quoted(at, told), whole, status, start, marked)
        if text.low.endswith("giám đốc", at, end) and (function := _FUNCTION.match(text.low, end)):
            told = end = function.end()  # "Giám đốc Nhân sự Công ty X"
        if text.low.startswith("nước", end - 4) and (republic := _REPUBLIC.match(text.low, end)):
            return self._closed(text, text.quoted(at, end), Body("", republic.end(), ""), status, start, marked)
        written = text.quoted(at, told)
        body = self._body_of_role(text, at, end) if end == role_end else None
        if body is None and (work := _IN_CHARGE_OF_WORK.match(text.text, end)) and self._is_work(text, work):
            return self._closed(text, written, self._body_past_work(text, work), status, start, marked)
        if body is None and (charge := _IN_CHARGE.match(text.low, end)):
            if charge.group()[0] != ",":  # "Phó Chủ tịch, được giao phụ trách Hội": a deputy of it, for the time at its head
                status, marked = "former" if status == "former" else "acting", True
            end = charge.end()
            body = self.body(text, after(text, end), shared=True)
        elif (
            body is not None
            and written.casefold().startswith(("phó", "ủy viên"))  # "do bà B, Trưởng ban X phụ trách": a verb
            and (charge := _IN_CHARGE.match(text.low, body.end))
            and charge.group()[0] != ","
        ):
            status, marked = "former" if status == "former" else "acting", True
            body = replace(body, end=charge.end())
        body = body or self._body_after(text, written.casefold(), end)
        if text.low.startswith("chứng minh", at) and (body is None or not body.complete):
            return None  # "Chứng minh buổi lễ có …"
        if body is None and text.honorifics.get(at, 0) >= role_end:
            return None  # "Giám mục Phêrô …": how he is addressed
        if body is None and written.casefold().endswith("bí thư") and text.text.startswith(" Đảng", end):
            body = Body("Đảng", end + len(" Đảng"), "đảng", complete=False)  # "Bí thư Đảng, Đoàn": of which committee, nobody says
        if body is None:
            body = Body("", end, "", complete=False)
        if written.casefold() == "ủy viên" and text.low.startswith(_CANDIDATE, body.end):
            written, body = f"{written}{_CANDIDATE}", replace(body, end=body.end + len(_CANDIDATE))  # "Ủy viên Trung ương Đảng dự khuyết"
        return self._closed(text, written, body, status, start, marked)

    def _member(self, text: Text, at: int, end: int, status: Status, start: int, marked: bool) -> Title:
        """ "Tỉnh ủy viên", "Khu ủy viên dự khuyết Khu 9": an office that names its own body."""
        unit = MEMBERS[text.low[at:end]]
        known = unit in PARTY_UNITS
        written = text.quoted(at, end - len(" viên"))
        end += len(_CANDIDATE) if text.low.startswith(_CANDIDATE, end) else 0
        own = Body(written[0].upper() + written[1:], end, unit, unit if known else None, complete=known)
        if text.low.startswith(f" {unit} ", end) and (whole := self.body(text, end + 1)) and whole.complete:
            return self._closed(text, text.quoted(at, end), whole, status, start, marked)  # "Đảng ủy viên Đảng ủy khối X"
        if unit in PARTY_UNITS_OF_THE_WARS and (region := REGIONS_OF_THE_WARS.match(text.text, end)):
            own = replace(own, text=own.text + region.group(), end=region.end(), complete=True)
        stop, place = self.place(text, after(text, end), unit) if known else (end, None)
        if place and (after(text, end) in text.places or not self.name(text, after(text, end), announced=True)):
            own = replace(own, place=place, end=stop, text=f"{own.text} {place}")
        return self._closed(text, text.quoted(at, end), own, status, start, marked)

    def _local_command(self, text: Text, level: str, end: int) -> Body:
        """The military command of a territory, after its commander: "Huyện đội trưởng Đức Cơ", "Xã đội phó xã Ia Lâu"."""
        kind, at = f"{level.capitalize()} đội", after(text, end)
        if told := self.level(text, at):
            at = after(text, told[0])
        named = text.low[end : end + 1] == " " and is_capital(text, at) and (told or not self.name(text, at, announced=True))
        stop, place = self.place(text, at, level) if named else (end, None)
        return (
            Body(f"{kind} {place}", stop, kind.casefold(), level, place)
            if place
            else Body(kind, end, kind.casefold(), level, complete=False)
        )

    def _accredited_to(self, text: Text, at: int) -> int | None:
        """Where the country or city ends that "Đại sứ Việt Nam tại …" is in: an office that its own words name."""
        if not is_capital(text, at):
            return None
        run = CAPITALISED_RUN.match(text.text, at)
        stop = text.countries.get(at) or (run.end() if run and " " not in run.group() else None)
        if stop is None and run:  # "Tổng Lãnh sự Việt Nam tại Khon Kaen Chu Đức Dũng"
            starts = [at + match.start() for match in re.finditer(r"\S+", run.group())]
            split = self._split_before_name(text, starts, run.end(), only_common=len(starts) < 4)
            stop = split or (run.end() if len(starts) < 4 and at not in text.families else None)
        goes_on = _GOES_ON.match(text.text, stop) if stop else None  # "Chi-lê"
        return goes_on.end() if goes_on else stop

    @staticmethod
    def _is_work(text: Text, work: re.Match[str]) -> bool:
        """Whether "phụ trách" tells of a field of work, "kinh doanh", "khu vực phía Nam", and not of a body or of nothing more."""
        at = work.start("what")
        return at not in text.heads and _IN_CHARGE_OF_ALL.match(work["what"]) is None

    def _body_past_work(self, text: Text, work: re.Match[str]) -> Body:
        """The body that follows a field of work at once, or further on; none where a mark or nothing more follows."""
        whole = self.body(text, after(text, work.end()))
        whole = whole if whole and whole.complete else self._body_past(text, work.end())
        return whole or Body("", work.end() if _A_MARK.match(text.text, work.end()) else work.start(), "", complete=False)

    def _body_past(self, text: Text, at: int) -> Body | None:
        """ "Ủy viên Thường trực phụ trách công tác Dân tộc Ủy ban MTTQ … quận X": the whole body after what somebody is in charge of."""
        stop = _A_MARK.search(text.text, at, at + _FURTHEST_BODY)
        for head in (at for at in range(at, stop.start() if stop else min(at + _FURTHEST_BODY, len(text.text))) if at in text.heads):
            if is_capital(text, head) and (body := self.body(text, head)) and body.complete and (body.level or body.place):
                return body
        return None

    def _body_after(self, text: Text, role: str, end: int) -> Body | None:
        """The body that follows a role: a brand, a ministry by its field, a pastor's place, a territory, or a body in full."""
        if _OF_A_COMPANY.search(role) and (brand := BRAND.match(text.text, end)) and not self._is_name(text, end + 1):
            if (told := BRANCH_OFFICE.match(text.low, brand.end())) and (branch_end := self._where_a_branch_is(text, told.end())):
                return Body(text.quoted(end + 1, branch_end), branch_end, role)  # "Giám đốc Agribank chi nhánh tỉnh Lào Cai"
            branch = after(text, brand.end())
            branch_end = (text.places.get(branch) if is_capital(text, branch) else None) or brand.end()  # "Giám đốc VNPT Lào Cai"
            return Body(text.quoted(end + 1, branch_end), branch_end, role)
        if role.startswith(("bộ trưởng", "thứ trưởng")) and (ministry := self._ministry(text, end)):
            return ministry
        if (
            role.endswith(("tư lệnh", "chính ủy", "tham mưu trưởng"))
            and (force := _A_FORCE.match(text.low, end))
            and is_capital(text, end + 1)
        ):
            return Body(text.quoted(end + 1, force.end()), force.end(), "quân chủng")  # "Tư lệnh Hải quân"
        if role.endswith("chỉ huy trưởng") and (commands := self._military_command(text, after(text, end))):
            return commands
        if role.endswith("trưởng đoàn chuyên trách") and text.low.startswith(_DEPUTIES, end):
            stop = end + len(_DEPUTIES)  # "Phó Trưởng đoàn chuyên trách Đại biểu Quốc hội tỉnh X"
            level = self.level(text, after(text, stop))
            where, place = self.place(text, after(text, level[0]), level[1]) if level else (stop, None)
            stop = where if place else level[0] if level else stop
            return Body(f"Đoàn {text.quoted(end + 1, stop)}", stop, "đoàn", level[1] if level else None, place, complete=level is not None)
        if role.endswith("trưởng đoàn") and (mission := _A_MISSION.match(text.low, end)):
            sender = self.body(text, mission.end() + len(" của ")) if text.low.startswith(" của ", mission.end()) else None
            stop = sender.end if sender and sender.complete else mission.end()
            written = text.quoted(end + 1, mission.end()) + (f" {sender.text}" if sender and sender.complete else "")
            return Body(f"Đoàn {written}", stop, "đoàn")  # "Trưởng Đoàn công tác số 2", "… của Trung ương Hội X"
        if role in _OF_A_PLACE and (called := self._proper_name(text, after(text, end))):
            return Body(text.quoted(end + 1, called), called, role)
        if militia := _OF_THE_MILITIA.fullmatch(role):
            return self._local_command(text, militia[1], end)
        next_word = after(text, end)
        if role in _OF_MEMBERS and text.fields.get(next_word) and (of := self.level(text, after(text, text.fields[next_word]))):
            beyond, named = self.place(text, after(text, of[0]), of[1])
            stop = beyond if named else of[0]
            members = text.quoted(next_word, stop)  # "nguyên Hội trưởng phụ nữ xã A Vao"
            return Body(f"Hội {members[0].upper()}{members[1:]}", stop, "hội", of[1], named)
        if role in _OF_A_SCHOOL and (school := _A_SCHOOL_BY_ITS_KIND.match(text.text, end)):
            return Body(f"Trường {text.quoted(end + 1, school.end())}", school.end(), "trường")  # "hiệu trưởng THCS Huỳnh Bá Chánh"
        association = role in _OF_A_BRANCH and text.low.startswith("hội ", next_word) and text.fields.get(next_word + len("hội "))
        if association:
            next_word += len("hội ")  # "Chi hội trưởng Hội Phụ nữ thôn X"
        if role in _OF_A_BRANCH and (field_end := text.fields.get(next_word)) and text.low[next_word - 1] == " ":
            level = self.level(text, after(text, field_end))
            stop, place = self.place(text, after(text, level[0]), level[1]) if level else (field_end, None)
            stop = max(stop, level[0] if level else field_end)
            members = text.quoted(next_word, stop)
            return Body(f"Chi hội {members[0].upper()}{members[1:]}", stop, "chi hội", level[1] if level else None, place)
        if next_word in text.levels and (next_word not in text.heads or _NUMBERED.match(text.low, next_word)):
            body = self._unit(text, next_word)
            if body and "bí thư" in role and body.head in COMMITTEE_OVER:
                return replace(body, text=f"{COMMITTEE_OVER[body.head]} {body.place}")
            if body and role in _CHAIRS and body.head in _GOVERNED:
                return replace(body, text=f"Ủy ban nhân dân {body.head} {body.place}", head="ủy ban nhân dân")
            level = self.level(text, next_word) if body is None else None
            if level and level[1] in _GOVERNED and after(text, level[0]) not in text.heads:  # "Chủ tịch xã", "Bí thư huyện"
                if role in _CHAIRS:
                    return Body(f"Ủy ban nhân dân {level[1]}", level[0], "ủy ban nhân dân", level[1])
                if "bí thư" in role and level[1] in COMMITTEE_OVER:
                    return Body(committee := COMMITTEE_OVER[level[1]], level[0], committee.casefold(), level[1])
            return body
        if (head := _HEADS_OF_A_PROVINCE.get(role)) and (province := self._province_alone(text, next_word, head)):
            return province
        if text.low.startswith("của ", next_word):
            next_word += 4
        body = self.body(text, next_word, shared=True)
        if (body is None or not body.complete) and (small := _A_FIRM_IN_SMALL.match(text.low, end)) and _ends_there(text, small.end()):
            return self._firm_itself(text, end, small)
        if (
            body
            and not is_capital(text, next_word)
            and not body.complete
            and body.text.casefold() not in PARTS
            and (" " in body.text or body.text.casefold() != "hội")
        ):
            return None
        return body

    @staticmethod
    def _firm_itself(text: Text, end: int, small: re.Match[str]) -> Body:
        """ "Tổng Giám đốc tổng công ty", "chủ tịch công đoàn công ty": the firm that the article named before, as if in capitals."""
        at, part, firm = after(text, end), small["part"] or "", small["firm"].capitalize()
        written = f"{part.capitalize()}{firm}" if not is_capital(text, at) else text.quoted(at, small.end())
        return Body(written, small.end(), (part or firm).strip().casefold(), complete=False)

    def _military_command(self, text: Text, at: int) -> Body | None:
        """ "Chỉ huy trưởng Quân sự xã X": the military command of a commune, two words of it left out."""
        level = self.level(text, after(text, at + len("quân sự"))) if at > 0 and text.low.startswith("quân sự ", at) else None
        if level is None:
            return None
        stop, place = self.place(text, after(text, level[0]), level[1])
        stop = max(stop, level[0])
        return Body(f"Ban Chỉ huy Quân sự {text.quoted(after(text, at + len('quân sự')), stop)}", stop, "ban chỉ huy", level[1], place)

    def _province_alone(self, text: Text, at: int, head: str) -> Body | None:
        """ "Chủ tịch Đà Nẵng", "Bí thư Quảng Ninh": the people's committee, or the Party committee, of a province told by its name alone."""
        stop = text.places.get(at) if is_capital(text, at) else None
        if stop is None or not (
            _CLOSES_A_PLACE.match(text.low, stop)
            or (after(text, stop) in text.families and self.name(text, after(text, stop), announced=True))
        ):
            return None  # "Chủ tịch Hà Nội FC"
        place = text.quoted(at, stop)
        if not is_province(place) or text.low[at:stop] in ("việt nam", "trung ương", "hồ chí minh"):
            return None  # "Chủ tịch Hồ Chí Minh" is no chairman of a city
        level = "tỉnh" if is_of_level(place, "tỉnh") else "thành phố"
        if head == "ủy ban nhân dân":
            return Body(f"Ủy ban nhân dân {level} {place}", stop, head, level, place)
        committee = "Tỉnh ủy" if level == "tỉnh" else "Thành ủy"
        return Body(f"{committee} {place}", stop, committee.casefold(), committee.casefold(), place)

    @staticmethod
    def _is_name(text: Text, at: int) -> bool:
        return at in text.families or at in text.roles or at in text.honorifics or at in text.organizations

    @staticmethod
    def _ministry(text: Text, end: int) -> Body | None:
        """ "Bộ trưởng Ngoại giao", "Thứ trưởng Công an": the ministry by its field alone."""
        at = after(text, end)
        stop = text.fields.get(at) if is_capital(text, at) else None
        return Body(f"Bộ {text.quoted(at, stop)}", stop, "bộ") if stop and text.low[at:stop] in _MINISTRIES else None

    def _unit(self, text: Text, at: int) -> Body | None:
        """A territory as the body: "Trưởng thôn Đông", "Bí thư xã …" leave the committee out."""
        level = self.level(text, at)
        if not level or (level[1] in _LEVEL_ONLY and not text.low.endswith(("chủ tịch ", "bí thư "), 0, at)):
            return None
        stop, place = self.place(text, after(text, level[0]), level[1])
        if place is None:
            return None
        if place.isdigit() and (above := self.level(text, after(text, stop))):  # "Tổ dân phố số 5 phường Ba Đình"
            beyond, named = self.place(text, after(text, above[0]), above[1])
            stop = beyond if named else stop
        written = text.quoted(at, stop)
        return Body(written[0].upper() + written[1:], stop, level[1], level[1], place)

    def _body_of_role(self, text: Text, start: int, end: int) -> Body | None:
        """The body whose first word is the role's last: "Trưởng Ban Dân vận", "Chánh Văn phòng Tỉnh ủy"."""
        low = text.low
        role = low[start:end]
        for length in (3, 2, 1):
            tail = " ".join(role.split(" ")[-length:])
            at = end - len(tail)
            if at <= start or tail in _NO_SHARED_WORD or (length == 3 and tail not in LEVELS):  # "Tổ trưởng Tổ dân phố 5"
                continue
            if tail in LEVELS and at in text.levels:  # Trưởng thôn Đông
                return self._unit(text, at)
            head_end = text.heads.get(at)
            if head_end is None or head_end < end:
                continue
            own = after(text, end)
            if low.startswith("của ", own) and is_capital(text, own + 4) and (whole := self.body(text, own + 4)) and whole.complete:
                return whole  # "trưởng đoàn của Đoàn Ca múa Vĩnh Phú"
            if low.startswith(tail, own) and own in text.heads and is_capital(text, own) and self.body(text, own):
                return None  # "Trưởng ban Ban Tôn giáo": the body says its own first word
            if tail == "ban" and low.startswith("hội ", own) and (association := self.body(text, own)) and association.complete:
                return association  # "Phó Trưởng ban Hội Đoàn kết sư sãi yêu nước huyện X": no board of that name
            body = self.body(text, at, shared=True)
            if body and body.end > end:
                return replace(body, text=body.text[0].upper() + body.text[1:])
        return None

    def _closed(self, text: Text, role: str, body: Body, status: Status, start: int, marked: bool) -> Title:
        end, term = body.end, None
        low = text.low
        organizes = _ORGANIZES.fullmatch(body.text)
        if organizes and (organizes["event"] or organizes["small"] or _OF_AN_EVENT.match(low, end)):
            body = replace(body, text="Ban tổ chức", complete=False)  # whoever organizes an event holds no office
        if (
            body.text
            and (abroad := _ABROAD.match(low, end))
            and (
                country := text.countries.get(abroad.end())
                or (_SENT_OUT.match(f"{role} {body.text}".casefold()) and text.places.get(abroad.end()))
            )
        ):
            body = replace(body, text=f"{body.text} {text.quoted(end + 1, country)}", end=country)
            end = country
        if match := _TERM.match(low, end):
            term = text.quoted(match.start(1), match.end(1)).rstrip(" ,")
            end = match.end()
            body = self._leveled_after_a_term(text, body, end)
            end = max(end, body.end)
        if match := _PAST.match(low, end):
            status, marked, end = "former", True, match.end()
        elif match := _NEW.match(low, end):
            end = match.end()
        if status == "current" and (match := _INCUMBENT.match(low, end)):
            marked, end = True, match.end()
        return Title(role, body if body.text else None, status, start, end, term, marked)

    def _leveled_after_a_term(self, text: Text, body: Body, end: int) -> Body:
        """ "Đoàn đại biểu Quốc hội khóa XIV tỉnh Quảng Ninh": the level and place of a body told after its term."""
        level = self.level(text, after(text, end)) if body.text and body.level is None and body.place is None else None
        if level is None or level[1] not in _LEVEL_ONLY:
            return body
        stop, place = self.place(text, after(text, level[0]), level[1])
        if place is None:
            return body
        return replace(body, text=f"{body.text} {level[1]} {place}", level=level[1], place=place, end=stop)

    # -------------------------------------------------------------- chunks

    def chunks(self, text: Text, start: int, end: int) -> list[Chunk]:
        """A sentence as chunks, longest first, left to right."""
        out: list[Chunk] = []
        stops = sorted({*(m.start() for m in _STOP.finditer(text.text, start, end)), *text.stops(start, end)})
        at = start
        in_list = False  # "các đồng chí", "có các ông" opened a list of people that still goes on
        for stop in stops:
            if stop < at:
                continue
            if stop > at:
                self._add_words(out, text, at, stop)
            if (
                out
                and out[-1].kind == "T"
                and (longer := self._goes_on_with_a_commune(text, stop, out) or self._goes_on_with_its_own_name(text, stop, out))
            ):
                out[-1].title, out[-1].end, at = longer, longer.end, longer.end
                continue
            chunk = self._chunk(text, stop, end, out, in_list)
            if chunk is None:
                word = WORD.match(text.low, stop)
                at = min(word.end(), end) if word else stop + 1
                self._add_words(out, text, stop, at)
                continue
            out.append(chunk)
            at = chunk.end
            if chunk.kind == "H":
                in_list = in_list or chunk.value == "plural"
            elif chunk.kind == "M" and chunk.value in ".!?":
                in_list = False
        if at < end:
            self._add_words(out, text, at, end)
        return out

    @staticmethod
    def _goes_on_with_a_commune(text: Text, at: int, before: list[Chunk]) -> Title | None:
        """ "bà Mai - Chủ tịch Hội LHPN Sơn Mỹ,": the title with the commune, of which nobody is called so, that its body goes on with."""
        title = before[-1].title if len(before) > 2 and before[-1].end == at - 1 else None
        body = title.body if title else None
        if (
            title is None
            or body is None
            or body.level
            or body.place
            or not body.complete
            or body.head not in IN_EVERY_COMMUNE
            or before[-2].kind != "M"
            or before[-3].kind != "N"
            or at in text.places
        ):
            return None
        run = CAPITALISED_RUN.match(text.text, at)
        if (
            not run
            or run.group().count(" ") != 1
            or text.low[at : text.families.get(at, at)] in COMMON_FAMILIES
            or text.text[run.end() : run.end() + 1] not in (",", ";", ".", "")
        ):
            return None
        whole = replace(body, text=f"{body.text} {run.group()}", end=run.end(), place=run.group())
        return replace(title, end=run.end(), body=whole)

    @staticmethod
    def _goes_on_with_its_own_name(text: Text, at: int, before: list[Chunk]) -> Title | None:
        """ "Ông A, Giám đốc Công ty Xây dựng Phan Gia Phát, cho biết": the title with what its firm, or commune, is called, which is nobody beside A."""
        title = before[-1].title if before[-1].end == at - 1 else None
        body = title.body if title else None
        run = CAPITALISED_RUN.match(text.text, at) if body else None
        if title is None or body is None or run is None or at in text.honorifics:
            return None
        commune = body.level in OF_A_COMMUNE or _A_VILLAGE.fullmatch(body.text) is not None
        of_nobody = at not in text.families and len(before) > 3 and before[-4].kind == "H"  # "bà A, Trưởng ban Nữ công Cảng Vạn Gia,"
        if not (commune or ((of_nobody or _CALLED_BY_NAMES.match(body.text)) and not body.level and not body.place)):
            return None
        is_told = _said_to_be(before)
        # "Chủ tịch X A, Giám đốc Y B, …": titles before their names
        k = len(before) - 1
        while k > 1 and before[k].kind == "T" and before[k - 1].value in (",", "-", "(") and before[k - 2].kind == "T":
            k -= 2  # "A, Tỉnh ủy viên, Giám đốc Công ty …"
        apposed = is_told or (
            k > 1 and before[k - 1].value in (",", "-", "(") and before[k - 2].kind == "N" and (k < 3 or before[k - 3].kind != "T")
        )
        if not text.tells_place(run.group().casefold()):
            addressed = k > 2 and before[k - 3].kind == "H"  # "Ông A, Chủ tịch UBND xã Hoàng Thu Phố,": nobody is called so beside A
            if commune and not is_told and not addressed and text.low[at : text.families.get(at, at)] in COMMON_FAMILIES:
                return None
            closed = _CLOSES_AN_APPOSITION.match(text.text, run.end()) or (is_told and _ENDS_A_STEP.match(text.low, run.end()))
            if not closed:
                return None
            # "Đồn trưởng Đồn Biên phòng Lý Sơn cho biết …"
            of_a_place = run.group().count(" ") == 1 and _POST_OF_A_PLACE.fullmatch(body.text) is not None
            if not apposed and not of_a_place and (body.level or at in text.families or run.group().count(" ") != 1 or "'" in run.group()):
                return None  # but "Giám đốc Trung tâm Đào tạo Lam Kinh.": no family is called Lam
        place = f"{body.place or ''} {run.group()}".strip() if body.level else None
        whole = replace(body, text=f"{body.text} {run.group()}", end=run.end(), place=place, complete=True)
        return replace(title, end=run.end(), body=whole)

    @staticmethod
    def _add_words(out: list[Chunk], text: Text, start: int, end: int) -> None:
        value = text.low[start:end].strip()
        if not value:
            return
        if out and out[-1].kind == "W":
            last = out[-1]
            last.end = end
            last.value = text.low[last.start : end].strip()
        else:
            out.append(Chunk("W", start, end, value))

    def _chunk(self, text: Text, at: int, end: int, before: list[Chunk], in_list: bool) -> Chunk | None:
        written = text.text
        first = written[at]
        if not first.isalpha():
            return Chunk("M", at, at + 1, _between_cells(before) if first == "|" else first)
        previous = before[-1] if before else None
        announced = previous is not None and previous.kind in "HT"
        capital = first.isupper()
        if (
            capital
            and previous is not None
            and previous.kind == "W"
            and len(before) > 1
            and before[-2].kind == "T"
            and _ARE_WHO.search(previous.value)
        ):
            announced = True
        if capital and previous is not None and _introduces(text, before):
            announced = True
        if previous is not None and previous.value == ":" and len(before) > 1 and before[-2].kind == "H" and before[-2].value != "plural":
            announced = True  # "Đồng chí: LÒ VĂN THÌN", of an obituary
        if (  # "A và B": the list goes on
            capital
            and previous is not None
            and previous.kind == "W"
            and previous.value in ("và", "cùng")
            and len(before) > 1
            and before[-2].kind == "N"
        ):
            announced = True
        if not announced and not (
            at in text.roles or at in text.statuses or at in text.members or at in text.honorifics or at in text.heads
            or at in text.organizations or at in text.families or at in text.places or text.text[at + 1 : at + 2] == "'"
        ) and not (previous is not None and previous.kind == "M"):  # fmt: skip
            return None
        if capital and previous is not None and previous.kind == "M" and previous.value in ";:," and in_list:
            announced = previous.value != "," or at in text.families
        title = self.title(text, at)
        if title and title.end > end:
            title = None
        honored = (
            previous is not None
            and previous.kind == "H"
            and (text.low[previous.start : previous.end] in _OF_ONE or (previous.value != "plural" and at in text.families))
        )
        named = self.name(text, at, announced=True, honored=honored) if announced and capital and not title else None
        if named and named <= end and not (at in text.honorifics and self._is_spoken_to(text, at, named, previous)):
            return Chunk("N", at, named, _LOUD.sub(lambda word: word.group().title(), written[at:named]))
        if announced and capital and (stop := self.shouted_name(text, at)) and stop <= end:
            return Chunk("N", at, stop, written[at:stop].title())
        if (
            announced
            and capital
            and not title
            and previous
            and previous.kind == "H"
            and (stop := self.given_name(text, at))
            and stop <= end
        ):
            return Chunk("N", at, stop, written[at:stop])
        if title and not capital and text.low.startswith("vụ", at) and (is_capital(text, at + 3) or word_before(text, at) == "chức"):
            title = None  # "giữ chức vụ Trưởng Ban …", "giao nhiệm vụ Trưởng phòng …"
        if title and (capital or self._plain_role_is_title(text, at, title, previous)):
            return Chunk("T", at, title.end, title=title)
        if (
            capital
            and at in text.families
            and text.low.startswith((" thị ", " văn "), text.families[at])
            and (stop := self.name(text, at, announced=True))
            and not (
                at in text.honorifics
                and text.low.startswith(" văn ", text.families[at])
                and written.count(" ", at, stop) == _HONORIFIC_AND_NAME
            )
        ):
            return Chunk("N", at, stop, written[at:stop])  # "Ông Thị Loan": the family name Ông; but "Ông Văn Bá Sìn" is Văn Bá Sìn
        if (stop := self._honorific(text, at, capital)) and stop <= end:
            plural = previous is not None and previous.kind == "W" and _PLURAL.search(previous.value) is not None
            return Chunk("H", at, stop, "plural" if plural or text.low.startswith(", bà", stop) else "")
        if not capital:
            return None
        if (body := self.body(text, at)) and body.end <= end and not self._starts_a_name(text, at, body):
            return Chunk("B", at, body.end, text.low[at : body.end], body=body)
        if not _after_a_capital(text, previous, at) and (stop := self.name(text, at, announced=False)) and stop <= end:
            return Chunk("N", at, stop, written[at:stop])
        if (previous is None or previous.kind in "MW") and (stop := self._name_with_a_title(text, at, previous)) and stop <= end:
            return Chunk("N", at, stop, written[at:stop])
        if (stop := text.places.get(at)) and stop <= end:
            return Chunk("P", at, stop, text.low[at:stop])
        return None

    @staticmethod
    def _is_spoken_to(text: Text, at: int, end: int, previous: Chunk | None) -> bool:
        """ "… là Bà Nguyễn Thị A": an honorific in a capital, and no name of the family Ông ("Anh Ông Ích Khoa")."""
        stop = text.honorifics[at]
        if (
            previous is not None
            and previous.kind == "H"
            and text.low[previous.start : previous.end] in _OF_ONE
            and text.low[at:stop] == "ông"
        ):
            written_twice = text.low[previous.start : previous.end] == "ông" and text.text.count(" ", at, end) >= _HONORIFIC_AND_NAME
            return written_twice and text.low[stop + 1 : text.families.get(stop + 1, stop + 1)] in COMMON_FAMILIES  # "ông Ông Nguyễn Văn A"
        of_the_family = text.low.startswith((" thị ", " văn "), stop)
        return text.low[at:stop] in ("ông", "bà") and text.low.count(" ", at, end) > 1 and not of_the_family

    def _name_with_a_title(self, text: Text, at: int, previous: Chunk | None) -> int | None:
        """A name of an uncommon family that a title follows at once: "Lạc Thanh Mây (Phó Chủ tịch …)"."""
        if at in text.places or at in text.organizations or at in text.heads or at in text.levels or _after_a_capital(text, previous, at):
            return None
        stop = self.name(text, at, announced=True)
        if stop is None or text.low.count(" ", at, stop) > 3:
            return None
        mark = _TITLE_FOLLOWS.match(text.text, stop)
        if mark is None or not is_capital(text, mark.end()):
            return None
        return stop if mark.end() in text.roles or mark.end() in text.members else None

    def _starts_a_name(self, text: Text, at: int, body: Body) -> bool:
        """Hội, Đoàn, Trường are family names too: with only capitals after them it is a person."""
        stop = self.name(text, at, announced=False)
        return bool(stop and stop >= body.end and not body.complete)

    @staticmethod
    def _plain_role_is_title(text: Text, at: int, title: Title, previous: Chunk | None) -> bool:
        """A role in small letters ("phó chủ tịch UBND tỉnh") is a title with its body, before a name, after a verb of holding, or in a count."""
        if title.marked:
            return True  # "nguyên Bộ trưởng"
        low = text.low
        if low.startswith("đại biểu", at):
            return (
                title.body is not None
                and title.body.complete
                and (previous is None or previous.kind in "MT" or _OF_A_DEPUTY.search(previous.value) is not None)
            )
        if low.startswith("thành viên", at):
            return (
                title.body is not None
                and title.body.complete
                and previous is not None
                and previous.kind == "W"
                and previous.value.endswith(("làm", "chức danh", "đồng"))
            ) or (
                title.body is not None
                and title.body.text.casefold().startswith(
                    ("hội đồng thành viên", "hội đồng quản trị", "hội đồng chứng minh", "hội đồng trị sự", "hội đồng tư vấn")
                )
                and previous is not None
                and previous.value in (",", "-")
            )
        if title.body is not None and title.body.complete:
            return not low.startswith("thường trực", at) or low.startswith("thường trực ban bí thư", at)
        if previous is None:
            return False
        if previous.kind == "N" and previous.end == at - 1 and (join := _WITH_ANOTHER.match(low, title.end)) and join.end() in text.roles:
            return True  # "bác sĩ Lê Văn Thìn phó giám đốc kiêm trưởng khoa Ngoại"
        if previous.kind == "N" and previous.end == at - 1 and title.body is not None and title.body.text.casefold() in PARTS:
            return True  # "ông Lê Văn Thìn bí thư Đảng ủy - chủ tịch HĐND xã"
        if (previous.kind in "M" and previous.value in ",-(") or previous.kind == "T":
            if low.startswith(_OF_PARTS, at) and title.body is not None and title.body.text.casefold() in PARTS:
                return True  # "tỉnh ủy viên, ủy viên Ban cán sự đảng, bí thư Đảng đoàn, …"
            if low.startswith("ủy viên ", at) and is_capital(text, at + len("ủy viên ")) and title.body and title.body.text:
                return True  # "ông Lê Văn Thìn, ủy viên Ban Thường vụ Đảng ủy, phó chủ tịch UBND xã"
            if (join := _WITH_ANOTHER.match(low, title.end)) and join.end() in text.roles:
                return True  # "ông A - bí thư kiêm chủ tịch UBND huyện X"
            return text.roles[at] - at > 7 and not low.startswith(("ủy viên", "thường trực", "thư ký"), at)
        if previous.kind == "W" and _BEFORE_PLAIN_ROLE.search(previous.value):
            return True
        return (
            text.text[title.end + 1 : title.end + 2].isupper()
            and low[title.end : title.end + 1] == " "
            and low[at : title.end] not in ("thường trực", "thư ký")
        )

    def _honorific(self, text: Text, at: int, capital: bool) -> int | None:
        end = text.honorifics.get(at)
        if end is None:
            return None
        word = text.low[at:end]
        if capital and word in _ALSO_SYLLABLES and _A_SYLLABLE_BEFORE.search(text.text, max(0, at - 9), at):
            return None  # "xã Hải Anh", "Nguyễn Cô Thạch"
        if word in DEGREES and not text.text[at + 1 : at + 2].isupper() and word not in ("ths", "mr", "mrs", "ms"):
            return None
        if word in _DEGREES_IN_FULL and word_before(text, at) in ("bằng", "độ", "vị", "học", "là"):
            return None  # "có bằng Tiến sĩ Quản lý kinh tế"
        if (word == "cụ" and text.low.startswith(" thể", end)) or (word in ("bà", "anh", "chị") and _KINSFOLK.match(text.low, end)):
            return None  # "Cụ thể, …", "bà con", "anh em", "chị em"
        if word == "vị" and word_before(text, at) in ("cương", "đơn", "chức", "địa", "danh", "ngôi"):
            return None
        if word in ("em", "cô", "chú", "vị", "thầy", "cha") and not text.text[end + 1 : end + 2].isupper():
            return None
        # A degree closes with a stop, or a comma before the next degree: "GS, TS. Chế …".
        while True:
            step = _DEGREE_JOIN.match(text.low, end)
            if step and word in _OF_ONE and _OF_THE_FAMILY_ONG.match(text.text, step.end()):
                break  # "Anh Ông Ích Khoa"
            if step and step.end() in text.honorifics and not text.low.startswith((" thị ", " văn "), text.honorifics[step.end()]):
                end = text.honorifics[step.end()]
                continue
            if text.low[end : end + 1] == "." and end - at <= 12:
                end += 1
            break
        return end


_CALLED_BY_NAMES = re.compile(
    rf"(?:^|.* )(?:{'|'.join(FIRMS)}|trường|bệnh viện|trung tâm|ngân hàng|câu lạc bộ|quỹ|viện|văn phòng luật sư|nông trường|lâm trường|chi hội|nghiệp đoàn nghề cá|đồn biên phòng|trạm kiểm lâm|hạt kiểm lâm)(?!\w)",
    re.IGNORECASE,
)
"""Bodies that have names of their own, often like those of people."""
_POST_OF_A_PLACE = re.compile(r"(?:Nghiệp đoàn nghề cá|Đồn Biên phòng|(?:Trạm|Hạt) Kiểm lâm)", re.IGNORECASE)
_CLOSES_AN_APPOSITION = re.compile(r" ?[,;).\n]| - | \(| (?:và|&) [Cc]ộng sự(?!\w)| cho (?:biết|hay|rằng)(?!\w)|$")
_A_VILLAGE = re.compile(r"(?:Thôn|Bản|Buôn|Ấp|Xóm|Làng|Khóm|Khu phố)(?: \w{1,3})?")
_NEW_OF = re.compile(r" (?:mới|hiện tại|hiện nay|hiện thời|đương nhiệm|khác)(?= của )")
_OF_OLD = re.compile(
    r" (?:cũ|tiền nhiệm)(?= của | ?[,;).\n-]|$)| (?:gần nhất|gần đây nhất|trước đó|trước đây|(?:khóa|nhiệm kỳ) (?:trước|cũ|vừa qua))(?= của )"
)
_ANOTHER_ONE = re.compile(r" (?:khác|bạn|nọ|kia|lân cận|bên cạnh|kế bên)(?!\w)")
_ENDS_A_STEP = re.compile(r" (?:rồi|từ|đến|cho đến|trước khi|sau đó)(?!\w)")
_IS = re.compile(
    r"(?:(?:nguyên|vốn|từng|đã từng|hiện|đang|cũng) )?(?:là|làm)|(?:từng |hiện |đang |đã )?giữ chức(?: vụ)?|(?:rồi|sau|sau đó) làm"
)
# "Họ và tên: A", "Ông: A", "tên thật A", "tức A": what says that a name follows.
_NAME_FOLLOWS = re.compile(
    r"(?:^|\W)(?:họ,? (?:và |đệm và )?tên|tên thật|tên khai sinh|thế danh|tục danh|tên đầy đủ|họ tên|tên họ)(?: khai sinh| đầy đủ)?(?: là)?$"
)


def _introduces(text: Text, before: list[Chunk]) -> bool:
    """Whether the chunks before a word in a capital say that it is somebody's name."""
    last = before[-1]
    if last.kind == "M" and last.value == ":" and len(before) > 1:
        last = before[-2]
        if last.kind == "H":
            return text.low[last.start : last.end] in _OF_ONE
    return last.kind == "W" and _NAME_FOLLOWS.search(last.value) is not None


_OF_THE_FAMILY_ONG = re.compile(rf"Ông [{UPPER}][{LOWER}]+ [{UPPER}]")
_ALSO_SYLLABLES = {"anh", "em", "cô", "chú", "cha", "thầy", "cụ"}
_A_SYLLABLE_BEFORE = re.compile(rf"(?<![{UPPER}{LOWER}])[{UPPER}][{LOWER}]+ $")
_DEGREES_IN_FULL = {"tiến sĩ", "tiến sỹ", "thạc sĩ", "thạc sỹ", "kỹ sư", "phó giáo sư", "giáo sư"}
_ARE_WHO = re.compile(r"(?:^|\s)(?:là|gồm|gồm có|bao gồm)$")
_OF_A_COMPANY = re.compile(r"giám đốc|hội đồng quản trị|hội đồng thành viên")
_MINISTRIES = {
    "ngoại giao", "quốc phòng", "công an", "tài chính", "nội vụ", "tư pháp", "y tế", "xây dựng", "công thương", "giao thông vận tải", "giáo dục và đào tạo",
    "khoa học và công nghệ", "kế hoạch và đầu tư", "lao động - thương binh và xã hội", "nông nghiệp và phát triển nông thôn", "nông nghiệp và môi trường",
    "tài nguyên và môi trường", "thông tin và truyền thông", "văn hóa, thể thao và du lịch", "dân tộc và tôn giáo",
    "thủy sản", "thương mại", "công nghiệp", "văn hóa - thông tin", "thủy lợi", "nông nghiệp", "lâm nghiệp", "giao thông", "lao động", "bưu chính, viễn thông",
}  # fmt: skip
_OF_PARTS = ("ủy viên ", "bí thư ", "phó bí thư ")
_LOUD = re.compile(rf"(?<= )[{UPPER}]{{2,}}(?: [{UPPER}]{{2,}})+$")
"""The name itself in capitals, behind those of saints: "Giuse Maria LÒ VĂN THÌN"."""
_KINSFOLK = re.compile(r" (?:con(?! (?:trai|gái|rể|dâu|út|cả|nuôi))|em)(?!\w)")
_OF_ONE = {"ông", "bà", "anh", "chị", "cô", "thầy", "cụ", "chú"}
_HEADS_OF_A_TRADE = {"dưỡng", "sinh", "thuyền", "bếp", "phi", "y"}
"""Điều dưỡng trưởng, hộ sinh trưởng …: what follows is where they work."""
_DEPUTIES = " đại biểu quốc hội"
_HONORIFIC_AND_NAME = 3
"""Spaces in an honorific with a name of three syllables: "Ông Văn Bá Sìn"."""
_OF_MEMBERS = {"hội trưởng", "phó hội trưởng", "hội phó"}
_OF_A_SCHOOL = {"hiệu trưởng", "phó hiệu trưởng", "hiệu phó"}
_A_SCHOOL_BY_ITS_KIND = re.compile(
    rf" (?:trung học cơ sở|trung học phổ thông|[Tt]iểu học|[Mm]ầm non|[Mm]ẫu giáo|ĐH|CĐ|Đại học|Cao đẳng)(?: [{UPPER}][^\W\d_]*){{1,4}}(?= ?[,;.)\n]| - | \(|$)"
)
_OF_A_BRANCH = {"chi hội trưởng", "chi hội phó", "phó chi hội trưởng"}
_NUMBERED = re.compile(r"tổ (?:số )?\d")
_OF_A_PLACE = {"chánh xứ", "chính xứ", "quản xứ", "quản hạt", "quản nhiệm"}
_TITLE_FOLLOWS = re.compile(r"(?: ?[,(-] ?|, )")
_OF_A_DEPUTY = re.compile(r"(?:làm|nhiệm vụ|chức vụ|chức danh|tư cách|ứng cử|là|các|trúng cử|đắc cử)$")
_BEFORE_PLAIN_ROLE = re.compile(
    r"(?:(?:^|\W)(?:giữ chức|chức vụ|chức danh|làm|bầu làm|là|\d+|một|hai|ba|bốn|các|quyền|giữ chức vụ|cương vị|vị trí|bầu|cử|đắc cử|trúng cử|kiêm))$"
)


_BEFORE_A_PLACE = {"huyện", "xã", "phường", "quận", "tỉnh", "trấn", "thôn", "ấp", "bản", "buôn", "làng", "khóm", "xóm", "đường", "phố"}


def _after_a_capital(text: Text, previous: Chunk | None, at: int) -> bool:
    """Whether a capitalised word that was read as nothing, or a level, stands right before: then no name begins here."""
    if previous is None or previous.kind != "W" or text.low[at - 1] != " ":
        return False
    if previous.value.rpartition(" ")[2] in _BEFORE_A_PLACE:
        return True  # "huyện Châu Thành"
    last = text.low.rfind(" ", previous.start, at - 1) + 1
    return text.text[max(last, previous.start)].isupper() and last > previous.start


_PLURAL = re.compile(r"(?:^|\W)(?<!(?<!\w)tuổi )(?:các|những|hai|ba|bốn|năm|\d{1,3})(?: vị)?$")  # but "ở tuổi 85 bà vẫn …"
_DEGREE_JOIN = re.compile(r"[.,]? ?")
_STOP = re.compile(rf"[{UPPER}](?<![\w'].)|[^\w\s'%]")

# A stop after these is part of an abbreviation.
_ABBREVIATED = re.compile(rf"(?:^|[\s(.,])(?:[{UPPER}]{{1,4}}|[TtP]h?S|Mr|Tr|Th|Nxb|v\.v)$")
_BOUNDARY = re.compile(rf"[.!?…](?:[.!?…\"')\]]*)(?=\s+[^\s{LOWER}]|\s*$|[{UPPER}][{LOWER}])")


_LINE_NUMBER = re.compile(r"\d{1,2} ?[/)] ?(?=[^\W\d_])")


def sentences(text: Text, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Spans of sentences: a full stop ends one unless it stands in an abbreviation or a number; so does the number of a line, "1/" or "1)"."""
    at = start
    if (number := _LINE_NUMBER.match(text.text, at)) and number.end() < end and text.text[at - 1 : at] in ("", "\n"):
        yield at, number.end()
        at = number.end()
    for match in _BOUNDARY.finditer(text.text, start, end):
        stop = match.end()
        if match.group() == "." and _ABBREVIATED.search(text.text, max(at, stop - 8), stop - 1):
            continue
        if stop > at and stop < end:
            yield at, stop
            at = stop
            while at < end and text.text[at] in " \n":
                at += 1
            if (number := _LINE_NUMBER.match(text.text, at)) and number.end() < end and text.text[at - 1] == "\n":
                yield at, number.end()
                at = number.end()
    if at < end:
        yield at, end
