"""Which of the names and titles of a sentence belong together: who is said to hold which office.

    person     ::= title-run name                               "Bí thư Tỉnh ủy Lê Văn An"
                 | name ("," | "-" | "(" | "là" …) title-run    "Lê Văn An, Bí thư Tỉnh ủy"
                 | people verb title-run                        "… được bầu giữ chức Chủ tịch …"
                 | title-run "đối với" people                   "miễn nhiệm chức vụ Giám đốc … đối với ông …"
    title-run  ::= title (("," | "-" | "kiêm" | "và" | "đồng thời là") title)*
    shared     ::= "các đồng chí" title-run ":" person ((";" | ",") person)*    every name of the list has it too
    in turn    ::= people "lần lượt" verb title-run             the first name has the first title, and so on
    before     ::= title-run … "thay" name | "tiền nhiệm" name  who held it before
    group      ::= "các" title                                  people without names: nothing

Titles and names themselves are read by `loaders.titles`. A title of a run that names no body has the body of the
next ("Phó Chủ tịch - Tổng Thư ký Hội …"), and Đảng đoàn, Đảng ủy standing alone are those of the next body. What
names no body in the end, and is no office of the State by itself, is left out and counted.
"""

import re
from bisect import bisect_right
from collections import Counter
from dataclasses import dataclass, field, replace

from loaders import office_words as said
from loaders.bodies import PARTS, Body
from loaders.facts import Manner
from loaders.lexicon import PARTY_UNITS, PROVINCIAL, Text, is_province
from loaders.periods import STEP
from loaders.titles import Chunk, Grammar, Status, Title

# Bodies with a Ban Chấp hành, a Đảng đoàn and so on of their own.
_HAVING_PARTS = {"hội", "liên", "tổng", "đoàn", "ủy", "mặt", "trung", "công", "tỉnh", "thành", "huyện", "quận", "thị", "bộ", "đảng"}
_HAVING_A_PARTY_CELL = (
    "bệnh viện", "ban quản lý", "trường", "đại học", "học viện", "công ty", "tổng công ty", "tập đoàn", "viện", "ngân hàng", "báo", "đài", "cục", "tòa án", "trung tâm", "sở", "xí nghiệp", "nhà máy",
)  # fmt: skip
# Offices whose body their own words name.
_OWN_BODY = {
    "thủ tướng": "Chính phủ",
    "phó thủ tướng": "Chính phủ",
    "phó thủ tướng thường trực": "Chính phủ",
    "tổng bí thư": "",  # whole as they are: the title names the office
    "chủ tịch nước": "",
    "phó chủ tịch nước": "",
    "đại biểu quốc hội": "Quốc hội",
    "tổng tham mưu trưởng": "Quân đội nhân dân Việt Nam",
    "phó tổng tham mưu trưởng": "Quân đội nhân dân Việt Nam",
}
# Offices that stand side by side in one body: "Phó Chủ tịch, Tổng Thư ký Hội …".
_SIDE_BY_SIDE = {
    "chủ tịch",
    "phó chủ tịch",
    "tổng thư ký",
    "phó tổng thư ký",
    "ủy viên thường trực",
    "ủy viên thư ký",
    "phó chủ tịch thường trực",
    "chánh văn phòng",
    "trưởng ban",
    "tư lệnh",
    "phó tư lệnh",
    "tham mưu trưởng",
    "phó tham mưu trưởng",
    "chính ủy",
    "phó chính ủy",
}
_OF_ONE_LADDER = ({"chủ tịch", "phó chủ tịch"}, {"trưởng ban", "phó trưởng ban"}, {"bí thư", "phó bí thư"}, {"giám đốc", "phó giám đốc"})
"""Nobody has both in one body."""
_COMMITTEES = ("ban bí thư", "bộ chính trị", "ban chấp hành", "ban thường vụ", "ban thường trực", "đoàn chủ tịch", "ủy ban")
_PARTY_COMMITTEES = {"tỉnh ủy": "tỉnh", "thành ủy": "thành phố", "huyện ủy": "huyện", "quận ủy": "quận", "thị ủy": "thị xã"}


def _committee_of(name: str, whole: Body) -> str:
    """A committee of a body, in full: the Ban Chấp hành of a Tỉnh ủy is that of the Đảng bộ tỉnh."""
    written = name[0].upper() + name[1:].replace("chủ tịch", "Chủ tịch").replace("chấp hành", "Chấp hành").replace("thường", "Thường")
    if name == "ban chấp hành" and whole.head in _PARTY_COMMITTEES:
        return f"{written} Đảng bộ {_PARTY_COMMITTEES[whole.head]}" + (f" {whole.place}" if whole.place else "")
    if name == "ban chấp hành" and whole.text.startswith("Đảng ủy "):
        return f"{written} Đảng bộ {whole.text.removeprefix('Đảng ủy ')}"
    return whole.text if name == "ủy ban" else f"{written} {whole.text}"


_OF_A_TERRITORY = {"hội đồng nhân dân", "ủy ban nhân dân"}
_FRONTS = {"ủy ban mặt trận tổ quốc", "ủy ban mặt trận tổ quốc việt nam"}
_BRANCHES_OF = {
    "xã",
    "phường",
    "thị trấn",
    "đặc khu",
    "thôn",
    "bản",
    "ấp",
    "buôn",
    "làng",
    "khóm",
    "xóm",
    "khu phố",
    "tổ dân phố",
    "khu dân cư",
}


def _territory(body: Body) -> str | None:
    """The territory that ends a body's name, with its level: "phường Trấn Biên"."""
    if body.level is None:
        return None
    if body.head in _PARTY_COMMITTEES and body.place and body.text.casefold().startswith(body.head):
        return f"{_PARTY_COMMITTEES[body.head]} {body.place}"  # of the "Tỉnh ủy Tây Ninh"
    if body.place is None:
        return body.level if body.text.casefold().endswith(" " + body.level) else None
    at = body.text.casefold().rfind(f"{body.level} {body.place}".casefold())
    return body.text[at:] if at > 0 else None


def _innermost(body: Body) -> Body | None:
    """The part whose whole is wanted: of "Ban Thường vụ Đảng ủy" the Đảng ủy; None for what is no part."""
    if body.text.casefold() in PARTS:
        return body
    last = body.text[-len("Đảng ủy") :]
    return replace(body, text=last) if last.casefold() == "đảng ủy" else None


_COMMITTEE_OVER = {
    "tỉnh": "Tỉnh ủy", "thành phố": "Thành ủy", "huyện": "Huyện ủy", "quận": "Quận ủy", "thị xã": "Thị ủy", "xã": "Đảng ủy xã", "phường": "Đảng ủy phường",
    "thị trấn": "Đảng ủy thị trấn", "đặc khu": "Đảng ủy đặc khu",
}  # fmt: skip


_BOARDS_OF_THE_PARTY = {"ban dân vận", "ban tổ chức", "ban tuyên giáo", "ban tuyên giáo và dân vận", "ban nội chính"}
"""Boards of a Party committee, which they do not always name."""


def _committee_over(body: Body) -> Body | None:
    """The Party committee of the territory of a council or a people's committee."""
    name = _COMMITTEE_OVER.get(body.level or "")
    if name is None or not body.text.casefold().startswith(("hội đồng nhân dân", "ủy ban nhân dân")):
        return None
    head = name.casefold() if " xã" not in name and name.count(" ") == 1 else "đảng ủy"
    return replace(body, text=f"{name} {body.place}" if body.place else name, head=head, level=head if head in PARTY_UNITS else body.level)


def _party_committee(title: Title, following: Body) -> Body | None:
    """ "Phó Bí thư, Chủ tịch UBND xã …": a secretary who names no body beside an office of the State is the Party's there."""
    return _committee_over(following) if title.role.casefold() in ("bí thư", "phó bí thư", "phó bí thư thường trực") else None


@dataclass(slots=True)
class Holding:
    """A name and a title that the grammar ties together; `how` tells by which rule."""

    name: Chunk
    title: Title
    how: str
    confidence: float
    entry: Manner | None = None
    """How the office was come to, where the sentence tells of that very act."""
    exit: Manner | None = None
    by: Chunk | None = None
    """The body, or the office, that decided it, where the sentence tells of that very act."""
    act: bool = False
    """Whether the sentence tells of taking the office up, or leaving it: then its day is the day of that."""


@dataclass
class Reading:
    """What one sentence says, and what was seen in it but left out, by reason."""

    text: Text
    start: int
    end: int
    chunks: list[Chunk]
    holdings: list[Holding] = field(default_factory=list)
    left_out: Counter[str] = field(default_factory=Counter)
    lone_titles: list[tuple[int, Title]] = field(default_factory=list)
    """Titles without a name beside them, with the chunk after each."""


_JOINS = {",", "-", "/"}
_JOINING_WORDS = {
    "kiêm",
    "và",
    "đồng thời",
    "đồng thời là",
    "kiêm nhiệm",
    "kiêm chức",
    "kiêm giữ chức",
    "cùng",
    "kiêm nhiệm chức vụ",
    "và là",
    "hiện là",
    "đồng thời kiêm",
    "đồng thời giữ chức",
    "và chức vụ",
    "và chức danh",
    "rồi",
}
_OPENS_TITLES = {",", "-", "(", ":"}
_FURTHEST = 200
"""Chunks before an office among which its verb and its holder are looked for; no clause is longer."""


_HEAD_OF_A_KIND = re.compile(r"(?:phó )?(?:trưởng (?P<kind>\w+)|(?P<before>\w+) trưởng|phó (?P<deputy>\w+) trưởng)")
_HAVING_A_DIRECTOR = (
    "công ty",
    "tổng công ty",
    "tập đoàn",
    "xí nghiệp",
    "hợp tác xã",
    "nhà máy",
    "trung tâm",
    "ngân hàng",
    "bệnh viện",
    "quỹ",
    "nhà",
    "sở",
)
_HAVING_A_CHAIR = (
    "hội",
    "hiệp hội",
    "liên",
    "tổng liên",
    "công đoàn",
    "nghiệp đoàn",
    "câu lạc bộ",
    "hợp tác xã",
    "công ty",
    "tổng công ty",
    "tập đoàn",
    "quỹ",
)


# What an office is of, where its words tell: a comma may stand between them.
_OF_ITS_OWN: tuple[tuple[tuple[str, ...], tuple[str, ...]], ...] = (
    (("chính trị viên", "chính trị viên phó", "đồn trưởng", "đồn phó"), ("đồn", "hải đội", "đại đội", "tiểu đoàn")),
    (("hiệu trưởng", "hiệu phó"), ("trường", "đại học", "học viện")),
    (("chánh xứ",), ("giáo xứ",)),
    (("trụ trì", "viện chủ"), ("chùa", "tu viện", "tịnh xá", "thiền viện")),
)


def _leads(role: str, body: Body) -> bool:
    """Whether an office is one of the body by its words: a Trưởng ban leads a Ban, and no delegation."""
    role = role.casefold()
    if kind := _HEAD_OF_A_KIND.fullmatch(role):
        word = next(word for word in kind.groups() if word)
        return word != "đoàn" and body.head.startswith(word)
    if "giám đốc" in role:
        return body.head.startswith(_HAVING_A_DIRECTOR)
    return role.endswith(("chủ tịch", "thư ký")) and body.head.startswith(_HAVING_A_CHAIR)


def _office_left(title: Title) -> str:
    """What tells an office among those of one person: its role, and of a mere member the body, too."""
    role = title.role.casefold()
    return f"{role} {title.body.text.casefold()}" if role in ("ủy viên", "thành viên") and title.body else role


def _inside(inner: Body, outer: Body) -> Body:
    """A board of a body, named with it."""
    whole = outer.text.removeprefix("Đảng bộ ") if inner.head == "chi bộ" else outer.text
    return replace(outer, text=f"{inner.text} {whole}", head=inner.head)


def read(grammar: Grammar, text: Text, start: int, end: int) -> Reading:
    """Tie the names and titles of one sentence, a span of the text."""
    reading = Reading(text, start, end, _under_one_name(_linked(_places_unknown(text, grammar.chunks(text, start, end)))))
    _Tying(reading).run()
    return reading


_CALLED_AFTER_A_PLACE = (
    " tỉnh",
    " huyện",
    " thị xã",
    " khu kinh tế",
    " khu công nghiệp",
    " cửa khẩu",
    " vườn quốc gia",
    " khu du lịch",
    " khu bảo tồn",
)


def _places_unknown(text: Text, chunks: list[Chunk]) -> list[Chunk]:
    """The chunks, where "bà A - Chủ tịch Công đoàn Viên chức tỉnh Lao Cay" names one person, and a province that nobody knows."""
    out: list[Chunk] = []
    for chunk in chunks:
        if chunk.kind != "N" or len(out) < 3:
            out.append(chunk)
            continue
        title = out[-1].title
        unknown = chunk.start not in text.families and chunk.value.partition(" ")[0][1:].isalpha()
        k = len(out) - 2  # "ông A, Bí thư …, Trưởng Ban Quản lý Khu kinh tế Dung Quất"
        while k > 0 and (out[k].value in (",", "-") or out[k].kind == "T"):
            k -= 1
        after_a_name = out[k].kind == "N" and out[-2].value in (",", "-")
        alone = out[-2].value == "-" and (k == 0 or out[k - 1].kind != "T")  # "bà A - Phó Chủ tịch Hội Nông dân tỉnh …": no second person
        if (unknown or alone) and after_a_name and title and title.body and title.body.text.casefold().endswith(_CALLED_AFTER_A_PLACE):
            body = replace(title.body, text=f"{title.body.text} {chunk.value}", place=chunk.value, complete=True, end=chunk.end)
            out[-1] = replace(out[-1], title=replace(title, body=body, end=chunk.end), end=chunk.end)
            continue
        out.append(chunk)
    return out


def _linked(chunks: list[Chunk]) -> list[Chunk]:
    """The chunks without what only stands between a person and an office: "A cũng nguyên là Bí thư …", "A từng là: Bí thư …"."""
    out: list[Chunk] = []
    for chunk in chunks:
        if (
            chunk.title
            and chunk.title.marked
            and len(out) > 1
            and out[-1].kind == "W"
            and out[-1].value in ("cũng", "còn", "vốn")
            and out[-2].kind == "N"
        ):
            out.pop()  # "Ông A cũng nguyên là Bí thư …"
        if chunk.kind == "T" and len(out) > 2 and out[-1].value == ":" and out[-2].kind == "W" and said.WAS.fullmatch(out[-2].value):
            out.pop()  # "Ông A từng là: Bí thư …, Chủ tịch …"
        out.append(chunk)
    return out


def _under_one_name(chunks: list[Chunk]) -> list[Chunk]:
    """The chunks without the other names that are told of somebody: "Hòa thượng A, thế danh B, Trưởng ban …"."""
    out: list[Chunk] = []
    for chunk in chunks:
        if chunk.kind == "N" and len(out) > 2 and out[-1].kind == "W" and said.ALSO_CALLED.fullmatch(out[-1].value):
            start = len(out) - 2 if out[-2].kind == "M" and out[-2].value in ",(" else len(out) - 1
            if out[start - 1].kind == "N":
                del out[start:]
                continue
        out.append(chunk)
    return out


class _Tying:
    """One pass over the chunks of a sentence."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.text = reading.text
        self.low = reading.text.low
        self.chunks = reading.chunks
        self.number = {chunk.start: k for k, chunk in enumerate(reading.chunks)}  # of each chunk, by where it starts
        # Where names, and whoever is addressed, stand, and the first words that are no mere "và": looked up, never searched for again.
        self.names = [k for k, chunk in enumerate(self.chunks) if chunk.kind == "N"]
        self.addressed = [k for k, chunk in enumerate(self.chunks) if chunk.kind in "NH"]
        self.first_words = next((k for k, c in enumerate(self.chunks) if c.kind == "W" and c.value != "và"), len(self.chunks))
        self.shared: list[Title] = []
        self.titled: set[int] = set()  # starts of names that have a title of their own
        self.pending: list[tuple[list[Title], str]] = []  # titles that verbs give or take, whose holder is still to come
        self.given: list[Title] = []  # the titles that somebody takes up in this sentence
        self.tied: set[tuple[int, int]] = set()
        self.last: Holding | None = None
        self.committee: Body | None = None  # of which somebody was told to become a member
        self.career_told: int | None = None  # where "từng" or its like first stands; the end of the sentence where it does not

    def run(self) -> None:
        i = 0
        chunks = self.chunks
        while i < len(chunks):
            chunk = chunks[i]
            if chunk.kind == "T":
                i = self._title_run(i)
                continue
            if chunk.kind == "B":
                i = self._membership(i)
                continue
            if chunk.kind == "N":
                if self._replaced(i):
                    self._tie(chunk, [replace(t, status="former") for t in self.given], "who held it before", 0.9)
                elif self._succeeds(i):
                    self._tie(chunk, [replace(t, status="current") for t in self.given], "who succeeds", 0.8)
                else:
                    if self.shared and self._begins_anew(i):
                        self.shared = []
                    for title in self._of_the_body_told(i, self.shared):
                        self._tie(chunk, [title], "shared title before a list", 0.95)
            elif chunk.kind == "W" and self.last and (again := said.THE_SAME_OFFICE.search(chunk.value)):
                self._the_same_office(i, chunk.value[: again.end()])
            elif chunk.value in (";", ".") and self.pending:
                self._drop_pending()
            elif self.shared and self._ends_list(i):
                self.shared = []
            i += 1
        self._drop_pending()
        self._told_twice()

    def _told_twice(self) -> None:
        """ "hai Phó Chủ tịch: Phó Chủ tịch HĐND tỉnh A và Phó Chủ tịch UBND tỉnh B": the shared office is the one that each item names."""
        own = {(h.name.start, h.title.role.casefold()) for h in self.reading.holdings if h.title.body}
        self.reading.holdings[:] = [
            h for h in self.reading.holdings if h.title.body or h.how[:6] != "shared" or (h.name.start, h.title.role.casefold()) not in own
        ]

    def _drop_pending(self) -> None:
        for titles, _ in self.pending:
            self.reading.left_out["an office that a verb leaves open"] += len(titles)
        self.pending = []

    def _replaced(self, i: int) -> bool:
        """Whether the name at chunk i is of somebody whom another replaces in the titles just given."""
        if not self.given:
            return False
        words = self._words_before(i)
        k = i - 1
        while k >= 0 and self.chunks[k].kind == "H":
            k -= 1
        if not words and k > 0 and self.chunks[k].value == "," and said.PREDECESSOR.search(self.chunks[k - 1].value):
            return True  # "từ người tiền nhiệm, ông A"
        return said.REPLACES.search(words) is not None

    def _succeeds(self, i: int) -> bool:
        """Whether the titles just given are handed over to the name at chunk i: "trao con dấu cho người kế nhiệm A"."""
        return (
            bool(self.given)
            and said.SUCCESSOR.search(self._words_before(i)) is not None
            and said.HANDED_OVER.search(self.low, self.given[0].end, self.chunks[i].start) is not None
        )

    def _the_same_office(self, i: int, words: str) -> None:
        """ "… bầu chức vụ này đối với bà A", "ông A lần đầu đảm nhận chức danh này": the office told of last, and who has it."""
        assert self.last
        chunk, clause = self.chunks[i], self._clause_start(i)
        if any(c.kind == "T" and c.start > self.last.title.start for c in self.chunks[:i]):
            return
        name: Chunk | None = None
        if said.FOR.match(chunk.value[len(words) :].strip()):
            name = self._person_after(i + 1)
        elif i > clause and self.chunks[i - 1].kind == "N":
            name = self.chunks[i - 1]
        status = self._status(words, "")
        before = self._words_before(self.number[name.start]) if name is not None else ""
        if status == "current" and said.PROPOSED.search(before):
            words, status = f"giới thiệu {words}", "proposed"
        if name is not None and status is not None and name.start != self.last.name.start:
            self._give([name], [replace(self.last.title, status="current", marked=False)], words, "the same office")

    def _of_the_body_told(self, i: int, titles: list[Title]) -> list[Title]:
        """ "các Phó Chủ tịch: HĐND tỉnh - A, UBND tỉnh - B": each item has its body first."""
        body = self.chunks[i - 2].body if i > 1 and self.chunks[i - 1].value == "-" else None
        return [replace(t, body=body) if body and t.body is None else t for t in titles]

    def _ends_list(self, i: int) -> bool:
        chunk = self.chunks[i]
        if chunk.kind == "W":
            if chunk.value.startswith("cùng") and i and self.chunks[i - 1].value == ";":
                return True
            return said.LIST_ENDS.search(chunk.value + " ") is not None
        if chunk.kind == "H" and chunk.value == "plural":
            return True
        return chunk.kind == "M" and (chunk.value == "." or (chunk.value == ";" and self._closed_by_and(i)))

    def _begins_anew(self, i: int) -> bool:
        """ "các đồng chí Ủy viên …: A, …; B, …; đồng chí C, …": who is addressed after ";" alone, is no more of the list."""
        chunks = self.chunks
        if i < 2 or chunks[i - 1].kind != "H" or chunks[i - 2].value != ";":
            return False
        at = bisect_right(self.names, self.shared[-1].end, key=lambda k: chunks[k].start)
        first = self.names[at] if at < len(self.names) and self.names[at] < i else None
        if first is None:
            return False
        word = self.low[chunks[i - 1].start : chunks[i - 1].end]
        return word in ("đồng chí", "ông", "bà") and chunks[first - 1].kind != "H"

    def _closed_by_and(self, i: int) -> bool:
        """ "hai Phó Chủ tịch là A và B; bà C …": the list of names parted by commas ended with B."""
        chunks, k = self.chunks, i - 1
        if k < 0 or chunks[k].kind != "N":
            return False
        k -= 1
        while k >= 0 and chunks[k].kind == "H":
            k -= 1
        if k < 0 or chunks[k].value not in ("và", "cùng"):
            return False
        return all(chunk.value != ";" for chunk in chunks[:i] if chunk.start > self.shared[-1].start)

    # -------------------------------------------------------------- one run of titles

    def _title_run(self, i: int) -> int:
        """Deal with the titles that begin at chunk i; the chunk after them."""
        run, joins, j = self._collect(i)
        chunks = self.chunks
        before = self._words_before(i)
        if before and said.ANOTHERS.search(before):
            self._leave("a title of somebody else than the one named")
            return j + 1 if self._name_after(j) is not None and self._name_after_at(j) == j else j
        if before and (said.ON_BEHALF.search(before) or said.VACANT.search(before) or (len(run) > 1 and said.BY_WHOSE_WORD.search(before))):
            self._leave("an office that is vacant" if said.VACANT.search(before) else "a title on whose behalf somebody acts")
            run, joins = run[1:], joins[1:]
            if not run:
                return j
        plural = self._is_plural(i) or self._are_all(i)
        following = chunks[j] if j < len(chunks) else None
        titles = self._of_the_body_in_front(i, j, self._completed(run, joins))
        if following and titles[-1].body is None and (plural or (before and said.ONE_OF.search(before))):
            titles = self._body_before(i, titles)

        if (
            following
            and following.kind == "M"
            and following.value in "(,"
            and j + 1 < len(chunks)
            and chunks[j + 1].kind == "W"
            and said.LISTED.match(chunks[j + 1].value)
        ):
            following = chunks[j + 1]
            j += 1
        if (plural and before and said.LEFT.search(before)) or (plural and self._relieved(i)):
            titles = [replace(t, status="former") for t in titles]  # "miễn nhiệm 2 Ủy viên … là ông A và ông B"
        if following and plural and following.kind == "M" and following.value == ":":
            self.shared = titles
            return j + 1
        listed = j + 1 < len(chunks) and chunks[j + 1].value in (":", "là", "gồm")
        if plural and listed and following and following.kind == "W" and said.THROUGH_THE_YEARS.fullmatch(following.value):
            self.shared = titles
            return j + 2
        if following and following.kind == "W" and (said.LISTED.match(following.value) or (plural and said.ARE.match(following.value))):
            self.shared = titles
            return self._after_the_opening(j + 1)
        if self._name_after(j) is not None:
            self._before_a_name(i, j, titles, joins, plural)
            return j
        for_whom = following is not None and following.kind == "W" and said.FOR.match(following.value) is not None
        if plural and not for_whom and not (before and said.HOLD.search(before)) and not self._of_several_before(i):
            self._leave("a group without names")
            return j
        return self._without_a_name_after(i, j, titles, joins)

    def _after_the_opening(self, j: int) -> int:
        """The first chunk of a list after "gồm": "các ông, bà" and a colon passed over."""
        while j < len(self.chunks) and ((self.chunks[j].kind == "H" and self.chunks[j].value == "plural") or self.chunks[j].value == ":"):
            j += 1
        return j

    def _of_several_before(self, i: int) -> bool:
        """ "Linh mục A và ông B - các Phó Chủ tịch …": titles of all the names before them."""
        if i < 2 or self.chunks[i - 1].value not in said.SEVERAL_ARE:
            return False
        k = self._name_before_at(i)
        return k is not None and bool(self._joined_before(k))

    def _without_a_name_after(self, i: int, j: int, titles: list[Title], joins: list[str]) -> int:
        """Titles that no name follows at once: of the name before, of somebody by a verb, of who was spoken of."""
        chunks = self.chunks
        if owner := self._name_before(i):
            if self._titles_come_first(owner, i, j):
                self._leave("a title between two names", len(titles))
                return j
            if (next_of_list := self._titles_then_a_dash(owner, i, j)) is not None:
                self._tie(next_of_list, titles, "titles, then the name after a dash", 0.9)
                return j
            if self._of_whom_another_speaks(owner, i, j):
                self._leave("a title of somebody else than the one named")
                self.reading.lone_titles += [(j, title) for title in titles]
                return j
            if self._before_a_dash(owner, j) and (inverted := self._inverted(i, j)) is not None:
                self._tie(inverted, titles, "title, then the name after a dash", 0.9)
                return j
            if self._is_given_to(owner, i) and (tied := self._by_verb(i, j, titles, joins)):
                return tied
            self._appose(owner, titles, i, j)
            return j
        if tied := self._is_given(i, j, titles) or self._by_verb(i, j, titles, joins):
            return tied
        if (
            self.last
            and self.last.how in ("title before the name", "title, then the name after a dash")
            and j + 1 < len(chunks)
            and chunks[j].value in (",", "-")
            and chunks[j + 1].kind == "H"
            and (named := self._inverted(i, j)) is not None
        ):
            self._tie(named, titles, "title, then the name after a comma", 0.88)  # "… Đại tá A và Chỉ huy trưởng X, Đại tá B"
            return j
        if self._goes_on(i, titles):
            return j
        if self._career_goes_on(i):
            assert self.last
            past = [replace(t, status="former") if not t.marked else t for t in titles]
            self._tie(self.last.name, past, "offices of a career go on", 0.85)
        elif (told := self._whose_life(i)) is not None:
            self._tie(told, titles, "an office of the life told", 0.85)
        elif self._of_a_list_of_offices(i):
            assert self.last
            status = self.last.title.status
            self._tie(
                self.last.name, [replace(t, status=status) if not t.marked else t for t in titles], self.last.how, self.last.confidence
            )
        elif self._after_a_semicolon(i, j):
            assert self.last
            self._tie(self.last.name, titles, "titles go on after a semicolon", 0.85)
        elif (inverted := self._inverted(i, j)) is not None:
            if j < len(chunks) and chunks[j].kind == "W" and said.PAST_LINK.search(chunks[j].value):
                titles = [replace(t, status="former") for t in titles]
            self._tie(inverted, titles, "title, then the name after a comma", 0.9)
        elif (fronted := self._fronted(i, j, titles)) is not None:
            return fronted
        elif former := self._is_of_nobody_named(i, j, titles):
            whoever = Chunk("H", titles[0].start, titles[0].start)
            self._tie(whoever, former, "former offices of the person spoken of", 0.8)
        elif titles[0].marked and titles[0].status == "former" and len(self.names) == 1 and self._once_more(i):
            self._tie(chunks[self.names[0]], titles, "former offices go on", 0.85)
        elif not self.addressed and (of_a_life := self._line_of_a_life(titles)):
            self._tie(Chunk("H", self.reading.start, self.reading.start), of_a_life, "a line of a life", 0.85)
        else:
            self._leave("a title without a name")
            self.reading.lone_titles += [(j, title) for title in titles]
        return j

    def _once_more(self, i: int) -> bool:
        """ "Ông A nguyên là sáng lập viên …, nguyên Bí thư …, nguyên Chủ tịch …": former offices of the one person of the sentence."""
        first = self.chunks[self.names[0]]
        between = self.low[first.end : self.chunks[i].start]
        return self.chunks[i - 1].value == "," and said.WAS_SOMETHING.fullmatch(between) is not None

    def _line_of_a_life(self, titles: list[Title]) -> list[Title]:
        """ "1996 - 2001: Phó Bí thư …", "Từ tháng 5-2011 là Chánh Văn phòng …": titles that a year alone introduces."""
        start, end = self.reading.start, titles[0].start
        line = said.YEARS_OF_A_LIFE.fullmatch(self.low, start, end)
        told = line or said.SINCE_WHEN.fullmatch(self.low, start, end)
        if told is None:
            return []
        goes_on = told["now"] or (line is None and not told["until"])
        return titles if goes_on else [replace(t, status="former", marked=True) for t in titles]

    def _titles_come_first(self, owner: Chunk, i: int, j: int) -> bool:
        """ "Chủ tịch X A, Bí thư Y B, Chủ nhiệm Z …": a list of titles before their names, of which the last name was not read."""
        how = {(h.name.start, h.how) for h in self.reading.holdings[-40:] if h.name.kind == "N"}
        first = {start for start, way in how if way == "title before the name"}
        after_ = {start for start, way in how if way == "title after the name"}
        named = j + 1 < len(self.chunks) and self.chunks[j].value in ("-", ",") and self.chunks[j + 1].kind == "H"  # "…, Đại tá B"
        return self.chunks[i - 1].value == "," and owner.start in first and len(first) > 1 and not after_ and not named

    def _a_dash_and_a_name(self, k: int) -> bool:
        """Whether the titles after the comma at chunk k end in a dash and a bare name."""
        chunks = self.chunks
        while k + 1 < len(chunks) and chunks[k].value == "," and chunks[k + 1].kind == "T":
            k += 2
        return k + 1 < len(chunks) and chunks[k].value == "-" and chunks[k + 1].kind == "N"

    def _titles_then_a_dash(self, owner: Chunk, i: int, j: int) -> Chunk | None:
        """ "Trưởng Ban X - A, Phó Ban Y - B": whose the titles at i are, where a dash stands between all titles and their names."""
        chunks = self.chunks
        k = self.number[owner.start]
        dashed = k > 1 and chunks[k - 1].value == "-" and chunks[k - 2].kind == "T" and chunks[i - 1].value == ","
        titled = any(h.name.start == owner.start and h.how == "title after the name" for h in self.reading.holdings)
        if not dashed or titled or j + 1 >= len(chunks) or chunks[j].value != "-" or chunks[j + 1].kind != "N":
            return None
        return chunks[j + 1]

    def _of_whom_another_speaks(self, owner: Chunk, i: int, j: int) -> bool:
        """ "Đối với đồng chí A, Bí thư Tỉnh ủy nhấn mạnh …", "Chúc mừng A, Bí thư …": who speaks is another than A."""
        chunks = self.chunks
        k = self.number[owner.start]
        opens = said.AS_FOR.fullmatch(self._words_before(k)) is not None
        alone = all(chunk.kind in "HW" for chunk in chunks[:k]) and i == k + 2 and chunks[i - 1].value == ","
        return opens and alone and j < len(chunks) and chunks[j].kind == "W" and said.SAYS.match(chunks[j].value) is not None

    def _before_a_dash(self, owner: Chunk, j: int) -> bool:
        """ "Trưởng Ban X A, Giám đốc Y - Đại tá B": the second title, too, stands before its name."""
        chunks = self.chunks
        after_dash = j + 1 < len(chunks) and chunks[j].value == "-" and chunks[j + 1].kind == "H"
        return after_dash and any(h.name.start == owner.start and h.how == "title before the name" for h in self.reading.holdings)

    def _of_a_list_of_offices(self, i: int) -> bool:
        """ "Bà A đảm nhiệm các cương vị X; Y; Z", "6/2021 - 7/2021: X; Y": the offices of one person go on after semicolons."""
        if self.last is None or self.chunks[i - 1].value != ";" or len(self.names) > (self.last.name.kind == "N"):
            return False
        if self.last.how == "a line of a life":
            return True
        return said.THE_OFFICES.search(self.low, self.reading.start, self.last.title.start) is not None

    def _whose_life(self, i: int) -> Chunk | None:
        """ "Đồng chí A, sinh ngày …; quê quán: …; Chủ tịch Hội X; nguyên …": whose life the sentence tells, item by item."""
        k = i - 1 if self.chunks[i - 1].value != "là" else i - 2
        if len(self.names) != 1 or k < 0 or self.chunks[k].value != ";" or not all(c.kind == "H" for c in self.chunks[: self.names[0]]):
            return None
        owner = self.chunks[self.names[0]]
        return owner if said.BORN.match(self.low, owner.end, self.chunks[i].start) else None

    def _after_a_semicolon(self, i: int, j: int) -> bool:
        """ "A, Chủ tịch X; Trưởng ban Y phát biểu …": the titles of A go on, where A opens the sentence and a verb follows."""
        chunks = self.chunks
        if i < 2 or chunks[i - 1].value != ";" or chunks[i - 2].kind != "T" or j >= len(chunks) or chunks[j].kind != "W":
            return False
        if self.last is None or self.last.name.kind != "N" or self.last.title.end < chunks[i - 2].start:
            return False
        if j + 1 < len(chunks) and chunks[j + 1].kind in "NH":
            return False
        return self.first_words >= self.number[self.last.name.start]

    def _fronted(self, i: int, j: int, titles: list[Title]) -> int | None:
        """ "Riêng chức danh Chủ tịch …, Đảng ủy dự kiến giới thiệu ông A": the office first, then who is chosen for it."""
        chunks = self.chunks
        if not said.FRONTED.search(self._words_before(i)) or j >= len(chunks) or chunks[j].value != ",":
            return None
        k = next((k for k in range(j, min(len(chunks), j + 12)) if chunks[k].kind in "NT" or chunks[k].value in (";", ".")), None)
        if k is None or chunks[k].kind != "N":
            return None
        words = self._words_before(k)
        if not said.CHOOSES.search(words) or self._more_names(k):
            return None
        self._give([chunks[k]], titles, words, "office told first")
        return k + 1

    def _is_given(self, i: int, j: int, titles: list[Title]) -> int | None:
        """ "Chức danh Chủ tịch … được bầu cho ông A", "… thuộc về bà B": the office first, then whose it becomes."""
        chunks = self.chunks
        if j >= len(chunks) or chunks[j].kind != "W" or not said.IS_GIVEN_TO.fullmatch(chunks[j].value):
            return None
        if not said.THE_OFFICE.search(self._words_before(i)) or len(titles) > 1 or self._name_after(j + 1) is None:
            return None
        named = self._name_after_at(j + 1)
        if self._more_names(named):
            return None
        self._tie(chunks[named], titles, "office told first", 0.9)
        return named + 1

    def _is_of_nobody_named(self, i: int, j: int, titles: list[Title]) -> list[Title]:
        """ "…; nguyên Ủy viên …, nguyên Bí thư ….": a clause of former offices alone, as in obituaries, nobody named in the sentence."""
        alone = i == 0 or self.chunks[i - 1].value in (";", "-", "+", "*")
        ends = j >= len(self.chunks) or self.chunks[j].value in (".", ";")
        first = titles[0]
        if (
            not alone
            or not ends
            or self.addressed
            or not (first.marked and first.status == "former" and first.body and first.body.complete)
        ):
            return []
        return [t for t in titles if t.marked and t.status == "former" and t.body and t.body.complete]

    def _before_a_name(self, i: int, j: int, titles: list[Title], joins: list[str], plural: bool) -> None:
        """Titles right before a name: whose they are, and who shares them."""
        named = self._name_after(j)
        assert named
        owner = self._name_before(i)
        if owner and len(titles) > 1 and owner.start not in self.titled and joins[-1] == ",":
            self._tie(owner, titles[:-1], "title after the name", 0.8)
            titles = titles[-1:]
        elif owner and len(titles) == 1 and owner.start not in self.titled and not self.shared and self._items_are_name_first(i):
            # "A, Chủ tịch X B": nobody can tell whose it is.
            self._leave("a title between two names")
            return
        after_name = self._name_after_at(j) + 1
        if self._relieved(i):
            titles = [replace(t, status="former") for t in titles]
        if said.LEAVING_AFTER.match(self._text_after(after_name)):
            titles = [replace(t, status="former") for t in titles]
            for earlier in self.reading.holdings:
                if earlier.how == "title before the name" and self.low[earlier.name.end : self.chunks[i].start].strip() == "và":
                    earlier.title = replace(earlier.title, status="former")
        if self.shared and self.chunks[i - 1].value == ";" and self._items_were_name_first():
            self.shared = []  # "các đồng chí Ủy viên …: A, Trưởng Ban X; B, Trưởng Ban Y; Giám đốc Z C": C is told apart
        self._tie(named, titles, "title before the name", 0.97)
        if any(t.marked and t.status == "current" for t in titles) or said.JUST_MADE.match(self._text_after(after_name)):
            self.given = titles  # "tân Chủ tịch": whoever is called tiền nhiệm held it before
        if plural and self._more_names(j):
            self.shared = titles
            self._tie_rest(self._name_after_at(j), titles)
            self.shared = []

    def _items_were_name_first(self) -> bool:
        """Whether all names since the shared titles had their own after them."""
        since = [h.how for h in self.reading.holdings[-40:] if h.name.start > self.shared[-1].end and not h.how.startswith("shared")]
        return bool(since) and all(how == "title after the name" for how in since)

    def _leave(self, reason: str, count: int = 1) -> None:
        self.reading.left_out[reason] += count

    def _collect(self, i: int) -> tuple[list[Title], list[str], int]:
        """The titles of a run, what joins each to the one before, and the chunk after the run."""
        chunks = self.chunks
        first = chunks[i].title
        assert first
        run, joins, j = [first], [""], i + 1
        while j < len(chunks):
            join = chunks[j]
            if join.kind == "T" and join.title:  # a comma forgotten
                run.append(join.title)
                joins.append(" ")
                j += 1
                continue
            if j + 1 >= len(chunks):
                break
            following, width = chunks[j + 1], 1
            value = join.value
            if join.kind == "M" and value == "," and following.kind == "B" and self._owns(run[-1], following):
                # "Trưởng Ban Công tác Phụ nữ, Ủy ban … tỉnh": a body inside another, after a comma.
                outer, inner = following.body, run[-1].body
                assert outer and inner
                run[-1] = replace(run[-1], body=_inside(inner, outer), end=following.end)
                j += 2
                continue
            if join.kind == "M" and value == "," and j == i + 1 and self._is_of_the_next(i, following):
                run[-1] = replace(run[-1], body=following.body, end=following.end)
                j += 2
                continue
            if join.kind == "M" and value == "," and following.kind == "B" and (seat := self._another_seat(run[-1], following)):
                run, joins, j = [*run, seat], [*joins, ","], j + 2
                continue
            if join.kind == "M" and value == "(" and (place := self._bracketed_place(j)):
                j = place
                continue
            if join.kind == "M" and value == "(" and following.kind in "BP" and j + 2 < len(chunks) and chunks[j + 2].value == ")":
                if following.kind == "B" and self._owns(run[-1], following):
                    inner, outer = run[-1].body, following.body
                    assert outer and inner
                    run[-1] = replace(run[-1], body=_inside(inner, outer), end=chunks[j + 2].end)
                j += 3
                continue
            if join.kind == "M" and value == "," and following.kind == "W" and following.value in _JOINING_WORDS and j + 2 < len(chunks):
                value, following, width = following.value, chunks[j + 2], 2
            if join.kind == "M" and value not in _JOINS:
                break
            if join.kind == "W" and value not in _JOINING_WORDS:
                break
            if join.kind not in "MW" or following.kind != "T" or not following.title:
                break
            run.append(following.title)
            joins.append("kiêm" if value not in (",", "-", "và", "/") else value)
            j += width + 1
        return run, joins, j

    def _is_of_the_next(self, i: int, following: Chunk) -> bool:
        """ "Đại úy A, Chính trị viên, Đồn Biên phòng X, …": an office after a name, a comma, and the body that only it can be of."""
        title, body = self.chunks[i].title, following.body
        if title is None or title.body is not None or following.kind != "B" or body is None or not body.complete:
            return False
        after_a_name = i > 1 and self.chunks[i - 1].value in (",", "-") and self.chunks[i - 2].kind == "N"
        role = title.role.casefold()
        heads = next((heads for words, heads in _OF_ITS_OWN if role.endswith(words)), None)
        fits = body.head.startswith(heads) if heads else "giám đốc" in role and body.head.startswith(_HAVING_A_DIRECTOR)
        return after_a_name and fits

    @staticmethod
    def _another_seat(title: Title, following: Chunk) -> Title | None:
        """ "Ủy viên Ban Chấp hành, Ban Thường vụ Hội X": a member of both."""
        body = following.body
        if not title.role.casefold().startswith("ủy viên") or not title.body or title.body.complete or body is None or not body.complete:
            return None
        committees = title.body.text.casefold().startswith(_COMMITTEES) and body.text.casefold().startswith(_COMMITTEES)
        return replace(title, body=body, start=following.start, end=following.end) if committees else None

    def _bracketed_place(self, j: int) -> int | None:
        """The chunk after a bracket that only says where: "Chủ tịch UBND xã … (tỉnh Nghệ An)"."""
        for k in range(j + 1, min(j + 6, len(self.chunks))):
            chunk = self.chunks[k]
            if chunk.value == ")":
                return k + 1 if k > j + 1 and self.chunks[k - 1].kind == "P" else None
            if chunk.kind != "P" and chunk.value != "," and not (chunk.kind == "W" and said.OF_A_LEVEL.fullmatch(chunk.value)):
                return None
        return None

    @staticmethod
    def _owns(title: Title, following: Chunk) -> bool:
        """Whether the body after a comma is the one that the title's own body is a part of."""
        inner, outer = title.body, following.body
        if inner and outer and inner.head == "chi bộ" and outer.complete and outer.text.startswith("Đảng bộ "):
            return True  # "Bí thư Chi bộ Khu phố 2, Đảng bộ phường 1"
        if not inner or not outer or not outer.complete or outer.guessed or inner.level or inner.foreign:
            return False
        head = inner.head.split()[0]
        if head == "hội" and inner.text.casefold().startswith("hội đồng tư vấn"):
            return True
        if head not in ("ban", "phòng", "vụ", "viện", "trung", "văn", "khoa", "cục") or "trung ương" in inner.text.casefold():
            return False
        return (
            outer.level is not None
            or outer.text.endswith(("Việt Nam", "Trung ương", "Chính phủ"))
            or outer.head.split()[0] in ("bộ", "ủy", "hội", "học", "đại", "sở")
        )

    @staticmethod
    def _of_one_province(run: list[Title]) -> list[Title]:
        """Titles of which one names a province: it is that of the others that want one."""
        out = list(run)
        provinces = {
            t.body.place
            for t in run
            if t.body and t.body.place and t.body.level in PROVINCIAL and t.status == run[0].status and is_province(t.body.place)
        }
        if len(provinces) == 1:
            (province,) = provinces
            for k, title in enumerate(out):
                if title.body and title.body.complete and title.body.wants_province and title.status == run[0].status:
                    out[k] = replace(title, body=replace(title.body, text=f"{title.body.text} {province}", place=province))
        return out

    def _completed(self, run: list[Title], joins: list[str]) -> list[Title]:
        """Titles without a body take it from the next; a part (Đảng đoàn) becomes that of the next body; a province is that of all."""
        out = self._of_one_province(run)
        for k in range(len(out) - 2, -1, -1):
            title, following = out[k], out[k + 1].body
            if (
                following
                and title.body
                and not title.body.complete
                and title.body.text.casefold() in PARTS
                and not any(t.body and t.body.complete for t in out[k + 1 :])
                and (short := said.TOLD_SHORT.fullmatch(following.text.casefold()))
            ):
                short_name = following.text[short.start("whole") :]
                out[k] = replace(title, body=replace(title.body, text=f"{title.body.text} {short_name}"))
                continue
            if following is None and out[k + 1].role.casefold() == "bộ trưởng" and k + 2 < len(out):
                following = out[k + 2].body  # "Bí thư Ban cán sự đảng, Bộ trưởng, Chủ nhiệm Ủy ban Dân tộc"
            if following is None or not following.complete:
                continue
            front = title.body is not None and title.body.text.casefold() in (*_FRONTS, "ủy ban nhân dân")
            if (
                title.body
                and (front or (not title.body.complete and title.body.text.casefold() in _OF_A_TERRITORY))
                and (level := _territory(following))
            ):
                text = f"{title.body.text} {level}"
                out[k] = replace(title, body=replace(title.body, text=text, level=following.level, place=following.place, complete=True))
                continue
            if title.body and title.body.text.casefold() in _BOARDS_OF_THE_PARTY and (of := _COMMITTEE_OVER.get(following.level or "")):
                text = f"{title.body.text} {of} {following.place}" if following.place else f"{title.body.text} {of}"
                out[k] = replace(title, body=replace(title.body, text=text, place=following.place, complete=True))
                continue  # "Trưởng Ban Dân vận, Chủ tịch UBMTTQ huyện X"
            if title.body and (of_the_church := self._board_of_the_church(title.body, following)):
                out[k] = replace(title, body=of_the_church)
                continue
            if title.body is None:
                if (body := self._shared_body(title, out[k + 1], following, joins[k + 1])) is not None:
                    out[k] = replace(title, body=body)
            elif not title.body.complete and (part := _innermost(title.body)) is not None:
                later = [t.body for t in out[k + 1 :] if t.body and t.body.complete]
                fitting = next(((body, whole) for body in later if (whole := self._whole_of(part, body))), None)
                if fitting is None:
                    if part.text.casefold() == "đảng ủy" and later and "mặt trận" in later[0].text.casefold():
                        out[k] = replace(title, body=replace(title.body, guessed=True))  # of the Front's agencies: no other Đảng ủy
                    continue
                again = len(part.text) if fitting[1].casefold().startswith(part.text.casefold() + " ") else 0
                text = f"{title.body.text} {fitting[1][again:].strip()}"
                out[k] = replace(title, body=replace(title.body, text=text, level=fitting[0].level, place=fitting[0].place, complete=True))
        return out

    def _shared_body(self, title: Title, next_title: Title, following: Body, join: str) -> Body | None:
        """The body of a title that names none, from that of the title after it; None where they need not be of one body."""
        role, next_role = title.role.casefold(), next_title.role.casefold()
        if committee := _party_committee(title, following):
            return committee
        if whole_force := said.INVESTIGATORS.match(f"{next_title.role} {following.text}"):
            name = whole_force["force"]
            return replace(following, text=name[0].upper() + name[1:], head="công an")
        if (firm := said.UNION_OF_A_FIRM.match(following.text)) and "giám đốc" in role:
            name = following.text[firm.end() :]  # "Phó Giám đốc, Chủ tịch Công đoàn Bệnh viện …": of the hospital
            return replace(following, text=name[0].upper() + name[1:], head=name.split(" ")[0].casefold())
        of_the_state = following.text.casefold().startswith(("ủy ban nhân dân", "hội đồng nhân dân"))
        if join in (",", "rồi") and role == f"phó {next_role}" and of_the_state:
            return following  # "Phó Chủ tịch, Chủ tịch Ủy ban nhân dân huyện X": one after the other; but "Phó Chủ tịch, Chủ tịch Hội …": of the Front
        together = join == "," and role in _SIDE_BY_SIDE and next_role in _SIDE_BY_SIDE
        of_the_party = "bí thư" in role and following.head.split(" ")[0] in ("hội", "mặt", "ủy", "liên", "công")
        one_ladder = join != "và" and {role, next_role} in _OF_ONE_LADDER
        if (join in ("-", "kiêm", "và", "/") or together) and not of_the_party and not one_ladder:
            return self._of_which_it_is_a_board(title, following)
        return None

    @staticmethod
    def _board_of_the_church(board: Body, following: Body) -> Body | None:
        """ "Phó Ban Trị sự kiêm Trưởng ban Pháp chế Giáo hội Phật giáo Việt Nam tỉnh X": both are boards of one church."""
        church = following.text.find(" Giáo hội Phật giáo ")
        if church < 0 or board.complete or board.text.casefold() != "ban trị sự":
            return None
        return replace(following, text=f"{board.text}{following.text[church:]}", head=board.head)

    @staticmethod
    def _of_which_it_is_a_board(title: Title, body: Body) -> Body | None:
        """ "Phó Chủ tịch kiêm Trưởng Ban Tăng sự Hội đồng Trị sự …": no Ban has a Chủ tịch; it is that of the council."""
        role = title.role.casefold()
        if role.endswith("thư ký") and body.text.startswith("Văn phòng "):
            name = body.text[len("Văn phòng ") :]  # "Phó Thư ký kiêm Chánh Văn phòng Ban Trị sự …"
            return replace(body, text=name, head=name.split(" ")[0].casefold())
        if "chủ tịch" not in role or not body.text.startswith(("Ban ", "Văn phòng ")):
            return body
        outer = said.WITH_A_CHAIR.search(body.text)
        return replace(body, text=outer["whole"], head=outer["whole"].split(" ")[0].casefold()) if outer else None

    @staticmethod
    def _whole_of(part: Body, body: Body) -> str | None:
        """What a part belongs to, from the next body: itself, or the committee or territory that its name ends with.

        "Ban Thường vụ" beside "Ban Dân vận Tỉnh ủy" is that of Tỉnh ủy; "Đảng ủy" beside "UBND phường …" that of the
        phường. None where the next body has no such part.
        """
        text = body.text.casefold()
        if part.text.casefold().startswith("ban cán sự") and said.HAVING_A_CAUCUS.match(text):
            return None
        if committee := said.COMMITTEE.match(text):
            return body.text[committee.end() :]
        if (board := said.BOARD_OF_A_FIRM.match(text)) and part.text.casefold() in ("đảng ủy", "đảng bộ", "chi bộ"):
            return body.text[board.end() :]
        if text.startswith(("đoàn chủ tịch ", "ban thường vụ ")) and body.text[14:].casefold() not in PARTS:
            return body.text[14:]
        if text.startswith(("ủy ban kiểm tra công đoàn ", "ủy ban kiểm tra liên đoàn ")):
            return body.text[len("Ủy ban kiểm tra ") :]
        for unit in PARTY_UNITS if part.text.casefold() not in ("đảng ủy", "đảng bộ", "chi bộ") else ():
            if (at := text.rfind(unit)) > 0:
                return body.text[at:]
        if body.head == "văn phòng" and part.text.casefold() in ("đảng ủy", "chi bộ", "đảng bộ"):
            return body.text
        name = part.text.casefold()
        if name in ("đoàn chủ tịch", "ban thường vụ", "ban chấp hành") and (of := said.BOARD_OF.match(body.text)):
            return of["whole"]
        if name == "ban thường vụ" and "nhân dân" in text and (above := _committee_over(body)):
            return above.text
        if name in ("đảng ủy", "đảng bộ", "chi bộ") and body.level in _BRANCHES_OF:
            at = text.rfind(body.level)
            if at >= 0 and (at > 0 or name == "chi bộ"):
                return body.text[at].lower() + body.text[at + 1 :]
        if ("nhân dân" in text or "mặt trận" in text) and body.level:
            if name.startswith("ban cán sự"):
                return body.text
            return body.text if "mặt trận" in text and name in ("ban thường trực", "đảng đoàn") else None
        if name in ("đảng ủy", "đảng bộ", "chi bộ") and body.head.startswith(_HAVING_A_PARTY_CELL):
            return body.text
        return body.text if body.head.split()[0] in _HAVING_PARTS else None

    def _of_the_body_in_front(self, i: int, j: int, titles: list[Title]) -> list[Title]:
        """ "Công ty X, do ông A làm Giám đốc", "Cục Y, do Thiếu tướng A, Cục trưởng", "Hội Z (Chủ tịch: A)": the body stands right in front."""
        if len(titles) > 1 or titles[0].body is not None:
            return titles
        body = self._body_in_front(i, j)
        return [replace(titles[0], body=body)] if body and body.complete and _leads(titles[0].role, body) else titles

    def _body_in_front(self, i: int, j: int) -> Body | None:
        chunks = self.chunks
        k = i - 1
        if k < 1:
            return None
        if chunks[k].value == "(" and j < len(chunks) and chunks[j].value == ":":
            return chunks[k - 1].body
        if chunks[k].value not in ("làm", "là", ","):
            return None
        k -= 1
        while k > max(0, i - 14) and (chunks[k].kind in "NHT" or chunks[k].value == ","):
            k -= 1
        if chunks[k].value == "do" and k:
            return chunks[k - 1 - (chunks[k - 1].value == ",")].body
        # "Thay mặt Ban X, ông A, Phó Trưởng ban …"
        acts_for = chunks[k].kind == "B" and k and chunks[i - 1].value == "," and said.ACTS_FOR.search(chunks[k - 1].value)
        return chunks[k].body if acts_for else None

    def _body_before(self, i: int, titles: list[Title]) -> list[Title]:
        """ "Bộ Tư pháp hiện có 3 thứ trưởng gồm: …": the body stands before."""
        for k in range(i - 2, max(-1, i - _FURTHEST), -1):
            body = self.chunks[k].body if self.chunks[k].kind == "B" else None
            if body and body.complete and (said.HAS.match(self.chunks[k + 1].value) or (k == i - 2 and self.chunks[k + 1].value == "là")):
                return [replace(t, body=body) if t.body is None else t for t in titles]
        return titles

    # -------------------------------------------------------------- around a run

    def _words_before(self, i: int) -> str:
        """The words right before chunk i, honorifics left out."""
        k = i - 1
        while k >= 0 and self.chunks[k].kind == "H":
            k -= 1
        chunk = self.chunks[k] if k >= 0 else None
        if chunk and chunk.kind == "W":
            return chunk.value
        if chunk and chunk.kind == "M" and chunk.value == ":" and k and self.chunks[k - 1].kind == "W":
            return self.chunks[k - 1].value + ":"
        return ""

    def _is_plural(self, i: int) -> bool:
        """ "các đồng chí", "các", "3" before the titles."""
        for k in (i - 1, i - 2):
            if k < 0:
                return False
            chunk = self.chunks[k]
            if chunk.kind == "W":
                return re.search(r"(?:^|\W)(?:các|những|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|\d{1,3})(?: là)?$", chunk.value) is not None
            if chunk.kind == "M" and chunk.value == ":":
                continue
            if chunk.kind != "H":
                return False
            if chunk.value == "plural":
                return True
        return False

    def _are_all(self, i: int) -> bool:
        """ "các đồng chí là Ủy viên …:" before chunk i."""
        link, people = (self.chunks[i - 1], self.chunks[i - 2]) if i > 1 else (None, None)
        return link is not None and people is not None and link.value in ("là", "đều là", "gồm") and people.value == "plural"

    def _name_after_at(self, j: int) -> int:
        while j < len(self.chunks) and self.chunks[j].kind == "H" and self.chunks[j].value != "plural":
            j += 1
        return j

    def _name_after(self, j: int) -> Chunk | None:
        """The name that stands at once after a title (or after an honorific)."""
        j = self._name_after_at(j)
        return self.chunks[j] if j < len(self.chunks) and self.chunks[j].kind == "N" else None

    def _career_goes_on(self, i: int) -> bool:
        """ "Ông A từng giữ các chức vụ: X; Y; Z": the office after ";" is of the same past, where nobody else is named."""
        if self.last is None or self.last.title.status != "former" or i == 0 or self.chunks[i - 1].value not in (";", "rồi"):
            return False
        owner = self.last.name
        others = len(self.names) > (owner.kind == "N")
        if others or not self.addressed or self.chunks[self.addressed[-1]].start > self.last.title.end:
            return False
        if self.career_told is None:  # searched for once a sentence
            told = said.CAREER.search(self.low, self.reading.start, self.reading.end)
            self.career_told = told.start() if told else self.reading.end
        return self.career_told < self.last.title.start or self._tells_of_before(owner)

    def _goes_on(self, i: int, titles: list[Title]) -> bool:
        """ "… và hiện là Trưởng Ban …": of the person of whom the sentence told before, nobody else named since."""
        lead = self._words_before(i)
        if self.last is None and said.NOW_IS.search(lead):
            # "Ông A sinh ngày …; quê quán …; hiện là Giám đốc …": of the one person of the sentence.
            people = [chunk for chunk in self.chunks[max(0, i - _FURTHEST) : i] if chunk.kind == "N"]
            if len(people) == 1:
                self._tie(people[0], titles, "what the one person of the sentence is now", 0.85)
                return True
        if self.last is None or any(
            chunk.kind == "N" and chunk.start > self.last.name.start for chunk in self.chunks[max(0, i - _FURTHEST) : i]
        ):
            return False
        if STEP.fullmatch(self.low, self.last.title.end, titles[0].start):
            self._tie(self.last.name, titles, "the next step of a career", 0.85)
            return True
        if not said.CONTINUES.search(lead) or said.OTHERS_TOO.search(self.low, self.last.title.end, self.chunks[i].start):
            return False
        now = re.search(r"hiện|nay|đang", lead) is not None
        status: Status = "current" if now else "former" if said.EARLIER.search(lead) else self.last.title.status
        self._tie(self.last.name, [replace(t, status=status) if not t.marked else t for t in titles], "the same person goes on", 0.85)
        return True

    def _inverted(self, i: int, j: int) -> Chunk | None:
        """ "Bí thư Tỉnh ủy …, ông A dự": a name after a comma, announced, that no title of its own follows."""
        chunks = self.chunks
        begins_line = i == 0 or (i == 1 and chunks[0].value in ("+", "-", "•", "*"))
        told_of_a_body = i > 1 and chunks[i - 1].value == "(" and chunks[i - 2].kind == "B"  # "Hội X (Chủ tịch: bà A)"
        if (begins_line or told_of_a_body) and j + 1 < len(chunks) and chunks[j].value == ":" and not self._is_plural(i):
            return self._name_after(j + 1)
        if j + 1 < len(chunks) and chunks[j].kind == "W" and said.IS_WHO.match(chunks[j].value) and not self._is_plural(i):
            return self._name_after(j + 1)
        if j + 1 >= len(chunks) or chunks[j].value not in (",", "-") or (chunks[j + 1].kind == "H" and chunks[j + 1].value == "plural"):
            return None
        name = self._name_after(j + 1)
        if name is None or (chunks[j + 1].kind == "N" and i and chunks[j].value == ","):
            return None  # a bare name after a comma begins the next item of a list, unless the title begins the sentence
        k = self._name_after_at(j + 1) + 1
        own = k + 1 < len(chunks) and (chunks[k].value in (",", "-", "(") and chunks[k + 1].kind == "T")
        if own and chunks[j].value == "-" and chunks[k].value == "," and self._a_dash_and_a_name(k):
            own = False  # "có Trưởng Ban X - A, Phó Ban Y - B"
        lead = self._words_before(i)
        if ((said.HOLD.search(lead) or said.ACT.search(lead)) and not said.POSITION.search(lead)) or lead == "theo":
            return None  # "Theo Phó Bí thư Thành ủy, đồng chí A là …": of whom another speaks
        told_first = i == 2 and chunks[1].value == "," and chunks[0].kind == "W" and k + 1 < len(chunks) and chunks[k].value == ","
        if told_first and chunks[k + 1].kind == "W":
            return name if not own else None  # "Trước đó, Chủ tịch Hội …, bà A, đã ký …"
        starts_here = i == 0 or chunks[i - 1].value in (";", ".", ":") or chunks[i - 1].kind == "W"
        if chunks[j].value == "-" and chunks[j + 1].kind == "H":
            starts_here = True  # "Trước đó, Chủ tịch Hội … - đồng chí A đã …"
        return name if starts_here and not own else None

    def _more_names(self, j: int) -> bool:
        """Whether another bare name follows the one after a plural title: "các Phó Chủ tịch A, B và C"."""
        k = self._name_after_at(j) + 1
        if k + 1 >= len(self.chunks):
            return False
        join = self.chunks[k]
        return join.value in (",", "và") and self._name_after(k + 1) is not None

    def _all_named(self, j: int) -> list[Chunk]:
        """The bare names of a list that begins at chunk j."""
        named = []
        while (name := self._name_after(j)) is not None:
            named.append(name)
            j = self._name_after_at(j) + 1
            if j >= len(self.chunks) or self.chunks[j].value not in (",", "và"):
                break
            j += 1
        return named

    def _tie_rest(self, k: int, titles: list[Title]) -> None:
        k += 1
        while k + 1 < len(self.chunks) and self.chunks[k].value in (",", "và") and (name := self._name_after(k + 1)):
            self._tie(name, titles, "shared title before a list", 0.93)
            k = self._name_after_at(k + 1) + 1

    def _items_are_name_first(self, i: int) -> bool:
        """Whether the name before chunk i stands in a list of "name, title" items without its title yet."""
        return any(h.how == "title after the name" for h in self.reading.holdings)

    def _name_before(self, i: int) -> Chunk | None:
        """The name to which a title run at chunk i belongs: only a comma, dash, bracket, "là" or a note lies between."""
        k = self._name_before_at(i)
        return self.chunks[k] if k is not None else None

    def _name_before_at(self, i: int) -> int | None:
        chunks = self.chunks
        k = i - 1
        if k < 0:
            return None
        joint = chunks[k]
        if joint.kind == "N":  # a comma forgotten: "Ngô Long Xuân Phó Chủ tịch …", "chị Băng nguyên là …"
            return k
        if joint.kind == "W" and joint.value in said.SEVERAL_ARE and k and chunks[k - 1].value in (",", "-", "("):
            k -= 1
        elif joint.kind == "W":
            if not said.LINKS.match(joint.value) and not said.ONCE_AS.match(joint.value):
                return None
            if k and chunks[k - 1].kind == "M" and chunks[k - 1].value in ",-(":
                k -= 1
        elif joint.kind != "M" or joint.value not in _OPENS_TITLES:
            return None
        if joint.value == ":" and not self._opens_a_line(k - 1) and not self._is_an_item(k - 1):
            return None
        k -= 1
        steps = crossed = 0
        while k >= 0 and steps < 14:
            chunk = chunks[k]
            steps += 1
            if chunk.kind == "N":
                return k if not crossed or chunk.start in self.titled else None
            if chunk.kind == "H" and self._is_pronoun(k):
                return k if not crossed or chunk.start in self.titled else None
            if chunk.kind == "H" and chunk.value != "plural":  # a rank: "Nguyễn Văn A – Đại tá – Phó Chính ủy"
                k -= 1
                continue
            if chunk.kind == "T":
                crossed += 1
            elif chunk.kind == "W" and said.UNKNOWN_SHORT.fullmatch(self.text.text, chunk.start, chunk.end):
                pass  # "A, TUC, Bí thư Huyện ủy": an abbreviation that nobody explains
            elif chunk.kind == "M" and chunk.value == ")":
                while k > 0 and chunks[k].value != "(":
                    k -= 1
            elif (chunk.kind == "M" and chunk.value in "/.-" and said.IN_A_DATE.match(self.low, chunk.start - 1)) or (
                chunk.kind == "W" and chunk.value.isdigit()
            ):
                pass  # "sinh ngày 17/10/1960"
            elif (chunk.kind == "M" and chunk.value in ",-(") or (
                chunk.kind == "W" and (chunk.value in _JOINING_WORDS or said.LINKS.match(chunk.value))
            ):
                if not crossed and chunk.kind == "M" and chunk.value == "," and steps > 1 and k >= 1 and chunks[k - 1].kind == "N":
                    pass
            elif chunk.kind == "B" and k >= 1 and chunks[k - 1].kind == "W" and said.JOB.search(chunks[k - 1].value):
                k -= 1  # "ông từng là chuyên viên Sở …, phó chủ tịch …"
            elif (chunk.kind == "W" and said.GAP_BEFORE_TITLE.match(chunk.value)) or (
                chunk.kind in "PB" and k >= 1 and chunks[k - 1].kind == "W" and said.GAP_BEFORE_TITLE.match(chunks[k - 1].value)
            ):
                pass
            else:
                return None
            k -= 1
        return None

    def _opens_a_line(self, k: int) -> bool:
        """Whether the name at chunk k opens its sentence: "Đồng chí A: Ủy viên …"; elsewhere a colon opens what somebody says."""
        return k >= 0 and self.chunks[k].kind == "N" and all(c.kind in "HM" for c in self.chunks[:k])

    def _is_an_item(self, k: int) -> bool:
        """Whether what ends at chunk k is the beginning of an item of a list: "1. Bà A, Tỉnh ủy viên: Chủ tịch"."""
        while k > 0 and self.chunks[k].kind == "T" and self.chunks[k - 1].value == ",":
            k -= 2
        return self._opens_a_line(k)

    def _is_given_to(self, owner: Chunk, i: int) -> bool:
        """Whether a verb before the name gives the office after it: "bổ nhiệm ông A giữ chức …", "giới thiệu bà B làm …"."""
        return (
            said.TAKES_UP.search(self.chunks[i - 1].value) is not None
            and said.ACT.search(self._words_before(self.number[owner.start])) is not None
        )

    def _is_pronoun(self, k: int) -> bool:
        """Whether the honorific at chunk k stands for a person named before: "Ông từng là …"."""
        chunk = self.chunks[k]
        if chunk.value == "plural" or self.low[chunk.start : chunk.end] not in ("ông", "bà", "anh", "chị", "đồng chí", "ngài"):
            return False
        if k and (
            said.SEVERAL.search(self.chunks[k - 1].value)
            or (self.chunks[k - 1].value in ("/", ",") and k > 1 and self.chunks[k - 2].kind == "H")
        ):
            return False  # "Nhiều đồng chí hiện là …", "ông/bà là …"
        return k + 1 < len(self.chunks) and self.chunks[k + 1].kind == "W" and (k == 0 or self.chunks[k - 1].kind in "WM")

    def _appose(self, owner: Chunk, titles: list[Title], i: int, j: int) -> None:
        """Titles after a name; with what the words before and after say of them."""
        link = self.chunks[i - 1]
        how, confidence = "title after the name", 0.97
        if link.kind == "W" and said.TAKES_UP.search(link.value):
            how = "office taken up by the one named"
        after = self._text_after(j)
        if link.kind == "W" and said.HELD.fullmatch(link.value) and self._a_step(owner):
            self._leave("an office of a career whose days are not told", len(titles))
            return
        is_now = said.NOW.search(self._words_before(self.number[owner.start])) is not None  # "hiện ông giữ chức …"
        if (
            link.kind == "W"
            and not is_now
            and (said.PAST_LINK.search(link.value) or (said.HELD.fullmatch(link.value) and self._tells_of_before(owner)))
        ):
            titles = [replace(t, status="former") if not t.marked else t for t in titles]
        if link.kind == "W" and said.HELD.fullmatch(link.value) and said.BEFORE_ANOTHER.match(after):
            titles = [replace(t, status="former", marked=True) for t in titles]  # "… giữ chức X trước khi được bầu làm Y"
        if link.value == "," and said.ONCE_A_JOB.search(self.low, owner.end, self.chunks[i].start):
            titles = [replace(t, status="former") if not t.marked else t for t in titles]
        if link.value == ":" and said.PERIOD.search(self.low, link.end, self.reading.end):
            titles = [replace(t, status="former") for t in titles]  # a list of those who led "qua các thời kỳ"
        if said.BEFORE_A_MERGER.match(after):
            titles = [*titles[:-1], replace(titles[-1], status="former", marked=True)]
        if titles[0].marked and titles[0].status == "former" and said.NOW_AFTER.match(after):
            titles = [replace(t, status="former", marked=True) for t in titles]  # "nguyên X, Y, nay là Z"
        exit_: Manner | None = None
        if left := said.LEAVING_AFTER.match(after):
            titles = self._left(titles, j)
            exit_ = "died" if said.DIED.search(left.group()) else "retired" if said.RETIRED.search(left.group()) else None
        self._tie(owner, titles, how, confidence, exit_=exit_, act=exit_ is not None)
        sharing = self._sharing(owner, i)
        announced = bool(sharing) and self.chunks[self.number[sharing[-1].start] - 1].value == "plural"
        for name in sharing:
            self._tie(name, titles, "shared title after the names", 0.93 if announced else 0.9)
        if link.kind == "W" and said.TAKEN.search(link.value):
            self.given = titles

    def _relieved(self, i: int) -> bool:
        """ "Quốc hội đã miễn nhiệm Chủ tịch … A, các Phó Chủ tịch …: B, C": whether the titles at chunk i stand after such a verb."""
        chunks = self.chunks
        k = i - 1
        if self._is_plural(i):  # a group goes on with those before it; a single title after a name may be that of somebody else
            while k >= 0 and (chunks[k].kind in "NTH" or chunks[k].value in (",", "các", "và", "và các")):
                k -= 1
        return k >= 0 and chunks[k].kind == "W" and said.RELIEVED.search(chunks[k].value) is not None

    def _left(self, titles: list[Title], j: int) -> list[Title]:
        """Which of somebody's titles are left: those that "thôi giữ chức …" names, or all where it names none."""
        while j + 1 < len(self.chunks) and (self.chunks[j].value == "," or self.chunks[j].kind == "B"):
            j += 1
        told = self.chunks[j] if j < len(self.chunks) else None
        if told and told.value == "thôi tham gia":  # "thôi tham gia Ban Chấp hành, Ban Thường vụ, thôi giữ chức Bí thư …"
            later = (k for k, c in enumerate(self.chunks[j : j + 8], j) if c.kind == "W" and "thôi giữ" in c.value)
            j = next(later, j)
            told = self.chunks[j]
        names_them = (
            told is not None
            and told.kind == "W"
            and said.HOLD.search(told.value) is not None
            and not said.THE_SAME_OFFICE.search(told.value)
        )
        named = {_office_left(t.title) for t in self.chunks[j : j + 6] if t.title} if names_them else set()
        same = [_office_left(t) in named for t in titles]
        all_of_them = not named
        return [replace(t, status="former") if all_of_them or is_named else t for t, is_named in zip(titles, same, strict=True)]

    def _sharing(self, owner: Chunk, i: int) -> list[Chunk]:
        """Who has the titles at chunk i beside the owner: "Ông A và ông B, cùng là Phó Chủ tịch …"; "Các đồng chí: A - Chủ tịch …; B, C - Phó Chủ tịch …"."""
        link, k = self.chunks[i - 1].value, self.number[owner.start]
        untitled = [name for name in self._joined_before(k) if name.start not in self.titled]
        if link in said.SEVERAL_ARE:
            return untitled
        if link == "-":
            named_together = k > 0 and self.chunks[k - 1].value in (",", "và")
            plural = any(chunk.kind == "H" and chunk.value == "plural" for chunk in self.chunks[:k])
            return untitled if named_together and plural else []
        if self.chunks[i - 1].kind != "W":
            return []
        if link in ("cùng là", "đều là", "đồng", "cùng", "đều"):
            return untitled
        # "bầu bà A (…), ông B (…) làm Phó Chủ tịch": a list that opens its clause, or that a verb of choosing opens.
        joined = self._joined_before(k)
        if not joined or not said.TAKES_UP.search(link):
            return []
        opening = self.number[joined[-1].start] - 1
        if self.chunks[opening].value == ":":
            opening -= 1  # "bầu các ông, bà: A, B và C giữ chức …"
        if opening >= 0 and self.chunks[opening].value == "plural":
            return joined  # "các ông, bà A, B và C giữ chức Phó Chủ tịch"
        first = self.number[joined[-1].start]
        while first > 0 and self.chunks[first - 1].kind == "H":
            first -= 1
        return joined if first == self._clause_start(i) or said.ACT.search(self.chunks[first - 1].value) else []

    def _joined_before(self, k: int) -> list[Chunk]:
        """The names that stand before the name at chunk k in an unbroken list."""
        chunks = self.chunks
        out: list[Chunk] = []
        while len(out) < _FURTHEST:
            m = k - 1
            while m >= 0 and chunks[m].kind == "H":
                m -= 1
            if m < 1 or chunks[m].value not in (",", "và", "cùng", "và các", "cùng với"):
                return out
            m -= 1
            if chunks[m].value == ",":
                m -= 1  # "A, B, và C"
            if chunks[m].value == ")":
                while m > 0 and chunks[m].value != "(":  # "bà A (SN 1973) và ông B"
                    m -= 1
                m -= 1
            while m >= 0 and (chunks[m].kind in "T" or chunks[m].value in (",", "-", ")", "(", "kiêm", "cùng là", "đều là", "cùng", "đều")):
                m -= 1
            if m < 0 or chunks[m].kind != "N":
                return out
            out.append(chunks[m])
            k = m
        return out

    def _text_after(self, j: int) -> str:
        start = self.chunks[j].start if j < len(self.chunks) else self.reading.end
        return self.low[start : min(start + 60, self.reading.end)]

    # -------------------------------------------------------------- offices by a verb

    def _by_verb(self, i: int, j: int, titles: list[Title], joins: list[str]) -> int | None:
        """Offices taken up or left: "được bầu giữ chức …", "kết quả bầu … đối với bà …"."""
        chunks = self.chunks
        lead = self._words_before(i).removesuffix(" các")
        if said.CANDIDATES.search(lead):
            self._leave("an office that candidates stand for")
            return j
        if said.ELECTS_THE.search(lead):
            self._leave("an office that a verb leaves open")
            return j
        act = said.ACT.search(lead) is not None
        clause = self._clause_start(i)
        hold = self._says_to_hold(lead, clause, i)
        sentence = self.low[self.chunks[clause].start : chunks[i].start]
        if clause and not said.TAKEN.search(sentence) and not said.LEFT.search(sentence):
            # "phê chuẩn kết quả bầu: Chủ tịch X đối với ông A; Chủ tịch Y đối với ông B": the verb stands before.
            sentence = self.low[chunks[max(0, i - _FURTHEST)].start : chunks[i].start]
        if j + 1 < len(chunks) and chunks[j].value == "," and chunks[j + 1].kind == "W" and said.FOR.match(chunks[j + 1].value):
            j += 1  # "… nhiệm kỳ 2016-2021, đối với ông A"
        following = chunks[j].value if j < len(chunks) and chunks[j].kind == "W" else ""
        near = self._told_since(i, clause)
        if following and said.FOR.match(following) and (name := self._person_after(j + 1)):
            return self._for_somebody(j, name, titles, sentence, near)
        k = self._by_whose_decision(j)
        if (hold or act) and self._opens_a_list(k) and said.TAKEN.search(sentence) and not said.LEFT.search(sentence):
            self.shared = titles
            return self._after_the_opening(k + 1)
        if (hold or act) and (people := self._given_to(k)):
            if following == "của" and not said.LEFT.search(sentence):
                return None
            self._give(people, titles, sentence, "office given to")
            return j
        if not hold and not act:
            return None
        # "trao quyết định bổ nhiệm Trưởng Ban …": whose it is to be, only "được" or "đắc cử" tells.
        by_whom = i > 2 and chunks[i - 2].kind == "B" and chunks[i - 3].kind == "W" and chunks[i - 3].value.endswith("được")
        if not hold and not by_whom and "được" not in lead and "đắc" not in lead and "nhận" not in lead:
            self.pending.append((titles, lead))
            return j
        people = self._people_before(i, clause)
        if (
            not people
            and self.last
            and clause
            and self.last.name.kind == "N"
            and said.VERB_FIRST.match(self.low, self.chunks[clause].start)
        ):
            people = [self.last.name]  # "…; thôi giữ chức …": the clause goes on with the person before
        if not people:
            tied = self._of_the_one_before(i, j, titles, sentence)
            if tied is None and said.RELIEVES.search(lead):
                self.pending.append((titles, lead))  # "miễn nhiệm chức danh X, cho thôi làm Y đối với ông A"
                return j
            return tied
        between = self.low[people[-1].end : chunks[i].start]
        about_others = said.ABOUT_WHOM.search(between) is not None
        if said.GIVING.search(between) and (about_others or ("được" not in between and "nhận" not in between)):
            self._leave("an office that a verb leaves open")
            return j
        span = self.low[people[0].end : chunks[i].start]
        if said.IN_TURN.search(span) or (j < len(chunks) and said.IN_TURN.search(self._text_after(j)[:12])):
            if len(titles) == 1:
                self._give(people, titles, sentence, "office by a verb", near)
                return j
            if len(people) != len(titles):
                self._leave("an office of one of several people")
                return j
            for name, title in zip(people, titles, strict=True):
                self._give([name], [title], sentence, "offices in turn")
            return j
        if len(people) > 1 and not self._all_of_them(people, sentence):
            self._leave("an office of one of several people")
            return j
        # What is told since the person was named counts first.
        self._give(people, titles, sentence, "office by a verb", near)
        return j

    def _says_to_hold(self, lead: str, clause: int, i: int) -> bool:
        """Whether the words before the titles at chunk i say that they are held, taken up or left."""
        start, end = self.chunks[clause].start, self.chunks[i].start
        if said.HOLD.search(lead):
            return True
        if re.search(r"(?:như|gồm|:|là)$", lead) and said.MANY_OFFICES.search(self.low, start, end):
            return True
        if said.TO_BE_CHOSEN.search(lead) and said.PROPOSED.search(self.low, start, end):
            return True
        first = self.chunks[i].title
        return lead.endswith("tham gia") and first is not None and first.role.casefold().startswith("ủy viên")

    def _by_whose_decision(self, j: int) -> int:
        """The chunk after "theo quyết định của Bộ Chính trị", where that stands at chunk j."""
        chunks = self.chunks
        told = j + 2 < len(chunks) and chunks[j].kind == "W" and said.BY_DECISION.fullmatch(chunks[j].value) and chunks[j + 1].kind == "B"
        return j + 2 if told else j

    def _opens_a_list(self, j: int) -> bool:
        """Whether "là các ông:" stands at chunk j, and a list of people with their titles after it."""
        chunks = self.chunks
        if j + 2 >= len(chunks) or chunks[j].value not in ("là", "là các", "gồm", "gồm các") or chunks[j + 1].value not in ("plural", ":"):
            return False
        named = self._after_the_opening(j + 1)
        if named + 2 >= len(chunks) or chunks[named].kind != "N" or ":" not in (chunks[named - 1].value, chunks[named - 2].value):
            return False
        return chunks[named + 1].value == "," and chunks[named + 2].kind == "T"

    def _given_to(self, j: int) -> list[Chunk]:
        """ "bổ nhiệm Giám đốc X cho ông A", "Tiếp tục giữ chức Phó Chủ tịch … là các ông A, B và C": who is named after the titles."""
        chunks = self.chunks
        if j + 1 >= len(chunks) or chunks[j].value not in ("cho", "cho các", "của", "là", "là các", "có", "có các", "gồm", "gồm các"):
            return []
        named = self._all_named(self._after_the_opening(j + 1))
        several = chunks[j].value.endswith(" các") or chunks[j + 1].value == "plural" or chunks[j].value == "gồm"
        return named if several else [] if chunks[j].value == "có" else named[:1]

    def _told_since(self, i: int, clause: int) -> str:
        """The words of the clause before the titles at chunk i since its last name: they count first."""
        chunks, named = self.chunks, self._last_name_start(clause, i)
        since = max((c.end for c in chunks[clause:i] if c.kind == "N"), default=chunks[clause].start)
        last = max((c.end for c in chunks[clause:i] if c.kind in "NT"), default=since)
        near, nearest = self.low[since : chunks[i].start], self.low[last : chunks[i].start]
        if said.LEFT.search(near) and not said.LEFT.search(nearest) and said.TAKEN.search(nearest):
            near = nearest  # "thôi giữ chức … để nhận công tác mới, giữ chức …"
        if said.LEFT.search(near) and (instead := said.TO_TAKE_UP.search(near)):
            near = near[instead.start() :]
        introduced = named is not None and self._words_before(self.number[named]).endswith("giới thiệu")
        return f"giới thiệu {near}" if introduced and said.TO_CHOOSE.search(near) else near

    def _last_name_start(self, clause: int, i: int) -> int | None:
        """Where the last name of a clause before chunk i begins."""
        return next((self.chunks[k].start for k in range(i - 1, clause - 1, -1) if self.chunks[k].kind == "N"), None)

    def _of_the_one_before(self, i: int, j: int, titles: list[Title], sentence: str) -> int | None:
        """ "Ông từng giữ chức …", "Đồng chí được bầu làm …": of somebody whom an earlier sentence names."""
        clause = self._clause_start(i)
        pronoun = next((c for k, c in enumerate(self.chunks[clause:i], clause) if c.kind == "H" and self._is_pronoun(k)), None)
        subject = self.chunks[clause]
        if pronoun is None and clause < i and subject.title and subject.title.body and said.CAREER.search(sentence):
            pronoun = subject  # "Tân Chủ tịch … sinh năm 1981, từng giữ các chức vụ: …"
        if pronoun is None:
            return None
        status = self._status(sentence, "")
        if status is None:
            return None
        if status == "current" and self._a_step(pronoun):
            self._leave("an office of a career whose days are not told", len(titles))
            return j
        self._tie(pronoun, [replace(t, status=status) if not t.marked else t for t in titles], "office of the person spoken of", 0.75)
        return j

    def _opening(self) -> str:
        """The words that the sentence begins with."""
        return self.chunks[0].value if self.chunks and self.chunks[0].kind == "W" else ""

    def _a_step(self, owner: Chunk) -> bool:
        """ "Sau đó, bà giữ chức …": told of somebody spoken of, in the order of a life."""
        return owner.kind != "N" and said.NEXT_STEP.match(self._opening()) is not None

    def _tells_of_before(self, owner: Chunk) -> bool:
        """Whether the sentence sets out from a time that is over: "Trước khi …, bà A là …", "Từ năm 2015 đến 2020, ông …"."""
        clause = self.chunks[self._clause_start(self.number[owner.start])] if owner.start in self.number else self.chunks[0]
        opening = clause.value if clause.kind == "W" else ""
        if said.EARLIER.match(self._opening()) or said.EARLIER.match(opening):
            return True
        return said.FROM_TO.match(self.low, self.reading.start, owner.start) is not None

    def _clause_start(self, i: int) -> int:
        k, furthest = i, max(0, i - _FURTHEST)
        while k > furthest and self.chunks[k - 1].value not in (";", "."):
            k -= 1
        return k

    def _people_before(self, i: int, clause: int) -> list[Chunk]:
        """The people whose office a verb at chunk i tells: the last named, and those joined to them; who is replaced, left out."""
        k = i - 1
        chunks = self.chunks
        while k >= clause:
            if (
                chunks[k].value == "plural"
                and chunks[k].kind == "H"
                and chunks[k + 1].kind == "W"
                and said.ARE_CHOSEN.match(chunks[k + 1].value)
            ):
                return []  # "A chúc mừng các đồng chí được bầu …"
            if chunks[k].kind == "N":
                m = k - 1
                while m >= clause and chunks[m].kind == "H":
                    m -= 1
                told_of = self._told_of(k, i)
                if m >= clause and chunks[m].kind == "W" and said.REPLACES.search(chunks[m].value) and not told_of:
                    k = m - 1
                    continue
                break
            k -= 1
        if k >= clause and self._words_before(i).startswith("để ") and "bàn giao" in self.low[chunks[clause].start : chunks[k].start]:
            # "A bàn giao chức X cho B, …, để đảm nhiệm chức Y": it is A who goes.
            handed = self.low.find("bàn giao", chunks[clause].start)
            k = max((m for m in range(clause, k) if chunks[m].kind == "N" and chunks[m].end <= handed), default=k)
        if k < clause:
            return []
        if clause and (listed := self._listed(k)):
            return listed
        return [*reversed(self._joined_before(k)), chunks[k]]

    def _listed(self, k: int) -> list[Chunk]:
        """ "Các ông, bà: A; B, Chủ tịch X; C được cử …": everybody of a list parted by semicolons that ends with the name at chunk k."""
        chunks = self.chunks
        start = next((m for m in range(k, max(-1, k - _FURTHEST), -1) if chunks[m].kind == "W" or chunks[m].value == "."), -1)
        opening = chunks[start + 1 : start + 3]
        if start + 2 >= k or opening[0].value != "plural" or opening[1].kind not in "MN" or opening[1].value == ",":
            return []
        return [chunk for chunk in chunks[start + 1 : k + 1] if chunk.kind == "N"]

    def _told_of(self, k: int, i: int) -> bool:
        """Whether the words after the name at chunk k, before chunk i, go on to tell of that very person: "…, 48 tuổi, được …"."""
        chunks = self.chunks
        m = k + 1
        # "A đã được bầu làm X, thay thế B, Bí thư Y, được điều động giữ chức Z": of A it is told already.
        own = said.TAKEN.search(self.low, chunks[self._clause_start(k)].start, chunks[k].start) is not None
        while m < i and (
            chunks[m].value in (",", "(", ")")
            or (own and chunks[m].kind == "T")
            or (chunks[m].kind == "W" and said.AGE.fullmatch(chunks[m].value))
        ):
            m += 1
        return m < i and chunks[m].kind == "W" and said.TOLD_OF.match(chunks[m].value) is not None

    def _all_of_them(self, people: list[Chunk], sentence: str) -> bool:
        """Whether an office told of the last of several people is said of all: announced together, or joined by và alone."""
        first = self.number[people[0].start]
        if first and self.chunks[first - 1].value == "plural":
            return True
        k = first - 1
        while k >= 0 and self.chunks[k].kind in "HM":
            k -= 1
        if (
            k >= 0
            and self.chunks[k].kind == "W"
            and re.search(r"(?:^|\W)(?:các|những|\d+|hai|ba|bốn)(?: vị| người)?$|gồm$", self.chunks[k].value)
        ):
            return True
        return "mỗi" not in sentence

    def _person_after(self, j: int) -> Chunk | None:
        """The first name from chunk j, where only honorifics, its own titles, or "các", "gồm" stand before it."""
        chunks = self.chunks
        while j < len(chunks) and (
            chunks[j].kind in "HT" or chunks[j].value in (":", "các") or said.COUNT.fullmatch(chunks[j].value)
            or (chunks[j].value == "," and j + 1 < len(chunks) and (chunks[j + 1].kind == "T" or said.LISTED.match(chunks[j + 1].value)))
        ):  # fmt: skip
            j += 1
        return chunks[j] if j < len(chunks) and chunks[j].kind == "N" else None

    def _for_somebody(self, j: int, name: Chunk, titles: list[Title], sentence: str, near: str) -> int:
        """ "… chức vụ Giám đốc … đối với ông A và ông B": every bare name of the list."""
        people, k = [name], self.number[name.start]
        while (other := self._next_of_list(k)) is not None:
            people.append(self.chunks[other])
            k = other
        titles = self._of_the_holders_body(people, titles)
        for pending, words in self.pending:
            self._give(people, pending, words, "office for somebody")
        self.pending = []
        if len(people) > 1 and len(titles) == len(people) and said.IN_TURN.search(sentence):
            for one, title in zip(people, titles, strict=True):
                self._give([one], [title], sentence, "office for somebody", near)
        else:
            self._give(people, titles, sentence, "office for somebody", near)
        return j

    def _of_the_holders_body(self, people: list[Chunk], titles: list[Title]) -> list[Title]:
        """ "thôi giữ chức Bí thư Đảng đoàn đối với ông A, Chủ tịch Hội X": the Đảng đoàn is that of Hội X."""
        k = self.number[people[0].start] + 2
        own = self.chunks[k].title if len(people) == 1 and k < len(self.chunks) and self.chunks[k - 1].value == "," else None
        if own is None or own.body is None or not own.body.complete:
            return titles
        out = []
        for title in titles:
            part = title.body
            whole = self._whole_of(part, own.body) if part and not part.complete and part.text.casefold() in PARTS else None
            out.append(replace(title, body=replace(part, text=f"{part.text} {whole}", complete=True)) if part and whole else title)
        return out

    def _next_of_list(self, k: int) -> int | None:
        """The chunk of the name that goes on a list after the name at chunk k, its own titles passed over."""
        chunks = self.chunks
        m = k + 1
        titled = False
        while m + 1 < len(chunks) and chunks[m].value in (",", "-") and chunks[m + 1].kind == "H" and self._name_after(m + 1) is None:
            m += 2  # a rank: "ông A, Đại tá, Chỉ huy trưởng …"
        while m + 1 < len(chunks) and chunks[m].value in (",", "-", "(", ")") and chunks[m + 1].kind == "T":
            m += 2
            titled = True
        if m < len(chunks) and chunks[m].value == ")":
            m += 1
        # "… đối với ông A, Giám đốc X, nghỉ hưu; ông B, Giám đốc Y, …": why it happens may be told of each.
        w = m + 1 if m < len(chunks) and chunks[m].value == "," else m
        if w < len(chunks) and chunks[w].kind == "W" and said.WHY.match(chunks[w].value):
            w += 1
            while w < len(chunks) and (chunks[w].kind in "BP" or said.WHY.match(chunks[w].value)):
                w += 1
            m = w
        if titled and m < len(chunks) and chunks[m].value == ";" and self._name_after(m + 1) is not None:
            own = self._name_after_at(m + 1) + 1
            if own >= len(chunks) or chunks[own].value in (",", "-", "(", ".", ";"):
                return own - 1
        if m < len(chunks) and chunks[m].value == "," and m + 1 < len(chunks) and chunks[m + 1].value == "và":
            m += 1
        if m + 1 >= len(chunks) or chunks[m].value not in (",", "và"):
            return None
        m += 1
        while m + 1 < len(chunks) and (chunks[m].kind == "T" or (chunks[m].value == "," and chunks[m + 1].kind == "T")):
            m += 1
        return self._name_after_at(m) if self._name_after(m) is not None else None

    def _give(self, people: list[Chunk], titles: list[Title], sentence: str, how: str, near: str = "") -> None:
        status = self._status(near, sentence) if near else self._status(sentence, "")
        if status is None:
            self._leave("an office denied or still to come")
            return
        told = near + sentence if near else sentence
        marked = [replace(t, status=status) if not t.marked else t for t in titles]
        act = status in ("current", "former") and not said.PAST.search(told)
        manner = next((manner for pattern, manner in said.MANNERS if pattern.search(near)), None) or next(
            (manner for pattern, manner in said.MANNERS if pattern.search(sentence)), None
        )
        entry = manner if act and status == "current" else None
        exit_: Manner | None = None
        if act and status == "former" and said.LEFT.search(told):
            exit_ = "relieved" if re.search(r"miễn nhiệm|bãi nhiệm|cách chức|bãi miễn", told) else "stepped-down"
        taken = act and (status == "former" or not said.AGAIN.search(told)) and (entry is not None or exit_ is not None)
        opening = self.number[people[0].start]
        sure = 0.9 if len(people) == 1 or (opening and self.chunks[opening - 1].value == "plural") else 0.85
        for name in people:
            self._tie(name, marked, how, sure, entry=entry, exit_=exit_, act=taken)
        if status in ("current", "proposed"):
            self.given = marked

    @staticmethod
    def _status(near: str, sentence: str) -> Status | None:
        """What the words before an office make of it; None where they deny it, put it off, or say nothing of it."""
        for words in (near, sentence):
            if not words:
                continue
            if said.DENIED.search(words) and not re.search(r"không (?:chuyên|những|chỉ)", words):
                return None
            if (proposed := said.PROPOSED.search(words)) and not said.CHOSEN_AFTER_ALL.search(words):
                # "đề nghị … cho thôi giữ chức": it is held still.
                return "current" if said.LEFT.search(words, proposed.end()) else "proposed"
            if said.LEFT.search(words):
                return "former"
            if said.TAKEN_UP_BEFORE.search(words):
                return "current"
            if said.PAST.search(words):
                return "current" if re.search(r"trước khi[^,]{0,40}$", words) and not re.search(r"từng[^,]{0,30}$", words) else "former"
            if said.TAKEN.search(words):
                return "current"
        return None

    # -------------------------------------------------------------- seats in a committee

    def _membership(self, i: int) -> int:
        """ "tham gia Ban Chấp hành, Ban Thường vụ Tỉnh ủy …", "bầu vào Đoàn Chủ tịch …, gồm: …": members of the committees at chunk i."""
        chunks = self.chunks
        lead = chunks[i - 1].value if i and chunks[i - 1].kind == "W" else ""
        parts, j = [chunks[i]], i + 1
        while j + 1 < len(chunks) and chunks[j].value in (",", "và") and chunks[j + 1].kind == "B":
            parts.append(chunks[j + 1])
            j += 2
        titles = self._seats(parts, j) if said.TAKES_PART.search(lead) else []
        if not titles:
            return i + 1
        k = j + 1 if j < len(chunks) and chunks[j].value == "," else j
        is_who = k < len(chunks) and chunks[k].value in ("là", "là các") and said.TAKEN.search(lead) is not None and i == 1
        if is_who or (k < len(chunks) and chunks[k].kind == "W" and said.LISTED.match(chunks[k].value)):
            self.shared = titles
            return self._after_the_opening(k + 1)
        clause = self._clause_start(i)
        people = self._people_before(i, clause)
        if people and any(
            c.kind == "T" and c.start > people[-1].end and self._is_plural(self.number[c.start])
            for c in chunks[self.number[people[-1].start] : i]
        ):
            return j  # "A và các Phó Chủ tịch chúc mừng các ủy viên được bầu vào …"
        if not people:
            people = [c for k, c in enumerate(chunks[clause:i], clause) if c.kind == "H" and self._is_pronoun(k)][:1]
        sentence = self.low[chunks[clause].start : chunks[i].start]
        # "Trước đó, … chỉ định A tham gia …": it was told before, and is not over.
        status = self._status(self.low[people[-1].end : chunks[i].start], said.SET_OUT.sub("", sentence)) if people else None
        if status:
            marked = [replace(title, status=status) for title in titles]
            for name in people:
                self._tie(name, marked, "member by taking part", 0.85)
        return j

    def _seats(self, parts: list[Chunk], j: int) -> list[Title]:
        """The offices of a member of some committees; "Ban Chấp hành" alone is that of the body named next."""
        whole: Body | None = None
        out: list[Title] = []
        for chunk in reversed(parts):
            body = chunk.body
            name = next((p for p in _COMMITTEES if body and body.text.casefold().startswith(p)), None) if body else None
            if body is None or name is None:
                continue
            if name == "ban bí thư" and body.text.casefold().endswith("đoàn"):
                out.append(Title("Bí thư", replace(body, text=body.text[len("Ban Bí thư ") :]), "current", chunk.start, chunk.end))
                continue
            if body.complete and (body.text.casefold() != name or name in ("ban bí thư", "bộ chính trị")):
                out.append(Title("Ủy viên", body, "current", chunk.start, chunk.end))
                whole = self.committee = replace(body, text=body.text[len(name) + 1 :])
                continue
            if whole is None:
                rest = self.chunks[j : next((k for k in range(j, len(self.chunks)) if self.chunks[k].value in (";", ".")), None)]
                whole = next((c.title.body for c in rest if c.title and c.title.body and c.title.body.complete), None)
            whole = whole or self.committee
            if whole is not None:
                out.append(Title("Ủy viên", replace(whole, text=_committee_of(name, whole)), "current", chunk.start, chunk.end))
                self.committee = whole
            elif name in ("ban chấp hành", "ban thường vụ", "đoàn chủ tịch"):
                out.append(Title("Ủy viên", body, "current", chunk.start, chunk.end))  # whose, the article may tell
        return out

    # -------------------------------------------------------------- tying

    def _tie(
        self,
        name: Chunk,
        titles: list[Title],
        how: str,
        confidence: float,
        entry: Manner | None = None,
        exit_: Manner | None = None,
        act: bool = False,
    ) -> None:
        if "shared" not in how:
            self.titled.add(name.start)
        marks = [k for k, title in enumerate(titles) if title.marked and title.status == "former"]
        for k, title in enumerate(titles):
            # Said of each title before it, nguyên has ended; said once, or again further on, nobody knows.
            if marks and not title.marked and k > marks[0] and self._is_mourned(name):
                title = replace(title, status="former")  # noqa: PLW2901 - the dead hold none
            if marks and not title.marked and k > marks[0] and (len(marks) == 1 or k < marks[-1]) and title.status == "current":
                self._leave("whether nguyên goes on to this title")
                continue
            earlier = titles[k - 1] if k else None
            if earlier and earlier.marked and earlier.status == "former" and not title.marked and self._of_one_government(earlier, title):
                self._leave("whether nguyên goes on to this title")
                continue
            body = title.body or self._own_body(title)
            if (
                body
                and not body.complete
                and body.text.casefold() == "đảng ủy"
                and self.committee
                and self.committee.text.startswith("Đảng bộ ")
            ):
                body = replace(self.committee, text=f"Đảng ủy {self.committee.text.removeprefix('Đảng bộ ')}", complete=True)
            if body is None and k + 1 < len(titles) and titles[k + 1].role.casefold().startswith("chủ nhiệm"):
                self._leave("an office of no stated body")  # "Bộ trưởng, Chủ nhiệm Ủy ban …": the rank of a minister
                continue
            if (name.start, title.start) in self.tied:
                continue
            self.tied.add((name.start, title.start))
            by = self._decider(title) if entry or exit_ else None
            self.last = Holding(name, title if body is None else replace(title, body=body), how, confidence, entry, exit_, by, act)
            self.reading.holdings.append(self.last)

    def _is_mourned(self, name: Chunk) -> bool:
        """ "lễ tang ông A, nguyên …", "ông A, nguyên …, đã từ trần": whether the sentence tells of a funeral or a death."""
        k = self.number.get(name.start)
        if k is None:
            return False
        alone = len(self.names) == 1 and said.DIED_IN_THE_END.search(self.low, name.end, self.reading.end) is not None
        return alone or said.MOURNED.search(self._words_before(k)) is not None

    @staticmethod
    def _of_one_government(earlier: Title, title: Title) -> bool:
        """ "nguyên Phó Thủ tướng, Bộ trưởng Bộ …": held together."""
        return earlier.role.casefold().startswith("phó thủ tướng") and title.role.casefold().startswith(("bộ trưởng", "chủ nhiệm"))

    def _decider(self, title: Title) -> Chunk | None:
        """Who decides, in the clause of an office taken up or left: "Ban Bí thư quyết định chỉ định …"."""
        i = self.number.get(title.start)
        if i is None:
            return None
        for k in range(self._clause_start(i), i - 1):
            chunk, verb = self.chunks[k], self.chunks[k + 1]
            whole = chunk.body if chunk.kind == "B" else chunk.title.body or self._own_body(chunk.title) if chunk.title else None
            if whole and whole.complete and verb.kind == "W" and said.DECIDES.match(verb.value):
                return chunk
        return None

    def _own_body(self, title: Title) -> Body | None:
        """The body of an office that needs to name none (Thủ tướng), unless another country follows."""
        after = title.end + 1
        if after in self.text.countries and self.text.text[after : after + 1].isupper():
            return None
        text = _OWN_BODY.get(title.role.casefold())
        return Body(text, title.end, "") if text is not None else None
