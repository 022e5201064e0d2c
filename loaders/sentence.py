"""A sentence as chunks, and the questions that its readers ask of it: what stands before and after, whose list goes on, where a clause begins.

Nothing here decides who holds an office; that is `loaders.holdings` and what it builds on (`title_runs`, `ties`, `office_verbs`).
"""

import re
from collections import Counter
from dataclasses import dataclass, field, replace

from loaders import office_words as said
from loaders.bodies import Body
from loaders.facts import Manner
from loaders.lexicon import Text
from loaders.periods import Period
from loaders.titles import Chunk, Grammar, Title


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
    period: Period | None = None
    """When it was held, where a step of a career tells so."""


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
    doubtful: list[Holding] = field(default_factory=list)
    """Offices after one with "nguyên", over if the one named is dead; nobody can tell otherwise."""
    _of_one: dict[int, list[Holding]] = field(default_factory=dict)

    def offices_of(self, name: Chunk) -> list[Holding]:
        """What the whole sentence tells somebody to hold; to be asked once it has been read."""
        if not self._of_one:
            for holding in self.holdings:
                self._of_one.setdefault(holding.name.start, []).append(holding)
        return self._of_one.get(name.start, [])


_OBITUARY_ABOVE = 800
"""Characters before a sentence in which an obituary says that it is one."""
LONGEST_LEAD = 60
"""Characters before an office in which "với vai trò, trách nhiệm là" stands."""
FURTHEST = 200
"""Chunks before an office among which its verb and its holder are looked for; no clause is longer."""

_CALLED_AFTER_A_PLACE = (
    " tỉnh", " huyện", " thị xã", " khu kinh tế", " khu công nghiệp", " cửa khẩu", " vườn quốc gia", " khu du lịch", " khu bảo tồn",
)  # fmt: skip


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
        if out[k].value == "(":
            k -= 1  # "ông A (Chủ tịch UBND tỉnh …)"
        after_a_name = out[k].kind == "N" and out[-2].value in (",", "-", "(")
        alone = out[-2].value in ("-", "(") and (
            k == 0 or out[k - 1].kind != "T"
        )  # "bà A - Phó Chủ tịch Hội Nông dân tỉnh …": no second person
        if (unknown or alone) and after_a_name and title and title.body and title.body.text.casefold().endswith(_CALLED_AFTER_A_PLACE):
            body = replace(title.body, text=f"{title.body.text} {chunk.value}", place=chunk.value, complete=True, end=chunk.end)
            out[-1] = replace(out[-1], title=replace(title, body=body, end=chunk.end), end=chunk.end)
            continue
        out.append(chunk)
    return out


_HAVING_BRANCHES_IN_OFFICES = {
    "hội cựu chiến binh", "hội phụ nữ", "hội liên hiệp phụ nữ", "công đoàn", "công đoàn cơ sở", "đoàn thanh niên", "chi bộ", "đảng ủy", "đảng bộ", "ban nữ công", "chi đoàn",
    "hội khuyến học", "hội người cao tuổi", "hội nông dân",
}  # fmt: skip


def _with_the_body_after(chunks: list[Chunk]) -> list[Chunk]:
    """The chunks, where "Chủ tịch Hội Cựu chiến binh" and "Đài Phát thanh và Truyền hình X" right after it are one office."""
    out: list[Chunk] = []
    for chunk in chunks:
        title = out[-1].title if out else None
        if (
            title
            and title.body
            and chunk.body
            and chunk.kind == "B"
            and not title.body.complete
            and chunk.body.complete
            and chunk.start == title.end + 1
            and title.body.text.casefold() in _HAVING_BRANCHES_IN_OFFICES
        ):
            body = replace(chunk.body, text=f"{title.body.text} {chunk.body.text}", head=title.body.head)
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
    opened = 0
    for chunk in chunks:
        if opened and opened == len(out) and chunk.kind == "M" and chunk.value in "),":
            out[opened - (chunk.value == ")") :] = []  # "A (thế danh B), …", "A (thế danh B, sinh năm …)"
            opened = 0
            continue
        in_the_world = chunk.kind == "N" and len(out) == 2 and out[0].kind == "H" and said.NAMED_IN_THE_WORLD.fullmatch(out[1].value)
        if in_the_world:
            out.pop()  # "Hòa thượng thế danh A, sinh năm …": of the one told of before
            continue
        told = len(out) - (2 if len(out) > 2 and out[-1].kind == "H" else 1)  # "… quen gọi là anh Bảy"
        if chunk.kind == "N" and len(out) > 2 and out[told].kind == "W" and said.ALSO_CALLED.fullmatch(out[told].value):
            start = told - 1 if out[told - 1].kind == "M" and out[told - 1].value in ",(" else told
            if out[start - 1].kind == "N" and out[start - 1].value.count(" ") < 2 <= chunk.value.count(" "):
                out[start - 1 :] = [chunk]  # "cô Sáu Hạnh, tức bà Võ Thị Hạnh, …"
                continue
            if out[start - 1].kind == "N":
                opened = start + 1 if out[start].value == "(" else 0
                del out[start + (opened > 0) :]
                continue
        out.append(chunk)
    return out


def without_relatives(chunks: list[Chunk]) -> tuple[list[Chunk], list[tuple[Chunk, Title]]]:
    """The chunks without whose son or driver somebody is, or whom they replaced, and the offices of those: "Ông A, con trai ông B - Bí thư X, được bổ nhiệm làm …"."""
    out: list[Chunk] = []
    theirs: list[tuple[Chunk, Title]] = []
    k = 0
    while k < len(chunks):
        chunk = chunks[k]
        if (
            chunk.kind == "W"
            and len(out) > 1
            and out[-1].value in (",", "-")
            and ((kin := said.OF_WHOSE_KIN.fullmatch(chunk.value)) or said.IN_WHOSE_STEAD.fullmatch(chunk.value))
        ):
            named = any(c.kind == "N" for c in out[-8:])
            m = k + 1
            while m < len(chunks) and (chunks[m].kind in "HTB" or chunks[m].value in ("cựu", "nguyên")):
                m += 1
            if named and m < len(chunks) and chunks[m].kind == "N":
                told = [c.title for c in chunks[k + 1 : m] if c.title]
                k = m + 1
                by_dash = k < len(chunks) and chunks[k].value == "-"
                while k + 1 < len(chunks) and chunks[k].value in (",", "-") and (title := chunks[k + 1].title):
                    told += [title] if by_dash else []  # after a comma nobody can tell whose it is
                    k += 2
                if kin:  # "người thay thế Bí thư X A": A is that no more
                    theirs += [(chunks[m], title) for title in told]
                out.pop()
                continue
        out.append(chunk)
        k += 1
    return out, theirs


def _without_whose_predecessor(text: Text, chunks: list[Chunk]) -> list[Chunk]:
    """The chunks without of whom somebody is the predecessor: "Người tiền nhiệm của anh A, chị B, …": of B."""
    if len(chunks) < 5 or chunks[0].kind != "W" or not said.PREDECESSOR_OF.fullmatch(chunks[0].value):
        return chunks
    k = 1
    while (
        k < len(chunks) and chunks[k].kind == "H" and "," not in text.low[chunks[k].start : chunks[k].end]
    ):  # but "Người tiền nhiệm của bà, bà B"
        k += 1
    return chunks[k + 2 :] if k + 2 < len(chunks) and chunks[k].kind == "N" and chunks[k + 1].value == "," else chunks


def _without_respect(text: Text, chunks: list[Chunk]) -> list[Chunk]:
    """The chunks without a "vị" between a comma and an office: "Ông A, vị Chủ tịch đầu tiên của X"."""
    return [
        chunk
        for k, chunk in enumerate(chunks)
        if not (
            chunk.kind == "H"
            and text.low[chunk.start : chunk.end] == "vị"
            and chunks[k - 1 : k]
            and chunks[k - 1].value == ","
            and k + 1 < len(chunks)
            and chunks[k + 1].kind == "T"
        )
    ]


def _without_kin_of_nobody(chunks: list[Chunk]) -> list[Chunk]:
    """The chunks without whose kin somebody is, where that names nobody: "Bà A, vợ ông, nguyên Chủ nhiệm X", "Vợ ông, bà A, từng là …"."""
    out = chunks
    if len(chunks) > 2 and chunks[0].kind == "W" and said.KIN_ALONE.fullmatch(chunks[0].value) and chunks[1].kind == "H":
        if " " in chunks[1].value or chunks[1].end - chunks[1].start > _ONE_HONORIFIC:  # "ông, bà"
            out = chunks[1:]
        elif chunks[2].value == "," and len(chunks) > 4 and chunks[3].kind in "HN":
            out = chunks[3:]
    kept: list[Chunk] = []
    k = 0
    while k < len(out):
        chunk = out[k]
        if (
            chunk.kind == "W"
            and len(kept) > 1
            and kept[-1].value in (",", "(")
            and kept[-2].kind == "N"
            and said.KIN_ALONE.fullmatch(chunk.value)
        ):
            m = k + 2 if k + 1 < len(out) and out[k + 1].kind == "H" else k + 1
            if m < len(out) and out[m].value in (",", ")") and not (m == k + 1 and not said.KIN_OF_SOMEBODY.search(chunk.value)):
                if out[m].value == ")":
                    kept.pop()
                k = m + 1
                continue
        behind = k + 2 < len(out) and bool(kept) and kept[-1].value in (";", ":") and out[k + 1].kind == "H"
        if behind and chunk.kind == "W" and said.KIN_ALONE.fullmatch(chunk.value):  # "…; vợ anh, chị B, nay là …"
            if out[k + 1].end - out[k + 1].start > _ONE_HONORIFIC:
                k += 1
                continue
            if out[k + 2].value == "," and k + 4 < len(out) and out[k + 3].kind in "HN":
                k += 3
                continue
        kept.append(chunk)
        k += 1
    return kept


_ONE_HONORIFIC = 4
"""Letters of "ông" or "chị" and a stop; more are two of them with a comma between."""
_BULLETS = ("-", "+", "•", "*")


def chunks_of(grammar: Grammar, text: Text, start: int, end: int) -> list[Chunk]:
    """The chunks of a sentence, a span of the text, in the order in which readers expect them."""
    chunks = grammar.chunks(text, start, end)
    bullets = {k for k in range(1, len(chunks)) if chunks[k].value in _BULLETS and chunks[k - 1].value in (":", ";")}  # ": - Ông A; - Bà B"
    if bullets:
        chunks = [chunk for k, chunk in enumerate(chunks) if k not in bullets]
    return _under_one_name(
        _linked(
            _with_the_body_after(
                _places_unknown(text, _without_kin_of_nobody(_without_respect(text, _without_whose_predecessor(text, chunks))))
            )
        )
    )


_LONGEST_BRACKET = 8
"""Chunks in a bracket behind a name."""
_FIRST_OF_A_ROW = 6
"""Chunks of a row of a table within which the name stands: behind its number, a mark and an honorific."""


class Sentence:
    """The chunks of a sentence; `i`, `j`, `k` are numbers of chunks throughout."""

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

    # -------------------------------------------------------------- words and clauses

    def words_before(self, i: int) -> str:
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

    def text_after(self, j: int) -> str:
        start = self.chunks[j].start if j < len(self.chunks) else self.reading.end
        return self.low[start : min(start + 60, self.reading.end)]

    def in_the_row(self, i: int) -> int | None:
        """ "2 | Lò Thị Mọc | 12/3/1975 | Nữ | Tày | Phó Chủ tịch …": the name that begins the row of a table which the titles at chunk i end."""
        k = next((k for k in range(min(i, _FIRST_OF_A_ROW)) if self.chunks[k].kind == "N"), None)
        if k is None or any(chunk.kind not in "MH" and not chunk.value.isdigit() for chunk in self.chunks[:k]):
            return None
        cells = said.CELLS_OF_A_PERSON.fullmatch(self.low, self.chunks[k].end, self.chunks[i].start)
        if cells is None or not (cells["day"] or cells["more"] or cells["year"]):
            return None
        born = cells["day"] or cells["more"] or "năm sinh" in self.low or "ngày sinh" in self.low
        return k if born else None

    def clause_start(self, i: int) -> int:
        k, furthest = i, max(0, i - FURTHEST)
        while k > furthest and self.chunks[k - 1].value not in (";", "."):
            k -= 1
        return k

    def opening(self) -> str:
        """The words that the sentence begins with."""
        return self.chunks[0].value if self.chunks and self.chunks[0].kind == "W" else ""

    # -------------------------------------------------------------- one name

    def name_after_at(self, j: int) -> int:
        while j < len(self.chunks) and self.chunks[j].kind == "H" and self.chunks[j].value != "plural":
            j += 1
        return j

    def name_after(self, j: int) -> Chunk | None:
        """The name that stands at once after a title (or after an honorific)."""
        j = self.name_after_at(j)
        return self.chunks[j] if j < len(self.chunks) and self.chunks[j].kind == "N" else None

    def person_after(self, j: int) -> Chunk | None:
        """The first name from chunk j, where only honorifics, its own titles, or "các", "gồm" stand before it."""
        chunks = self.chunks
        while j < len(chunks) and (
            chunks[j].kind in "HT" or chunks[j].value in (":", "các") or said.COUNT.fullmatch(chunks[j].value)
            or (chunks[j].value == "," and j + 1 < len(chunks) and (chunks[j + 1].kind == "T" or said.LISTED.match(chunks[j + 1].value)))
        ):  # fmt: skip
            j += 1
        return chunks[j] if j < len(chunks) and chunks[j].kind == "N" else None

    def lists_for_whom(self, j: int) -> bool:
        """ "miễn nhiệm chức danh X của các ông: A, …; B, …", "bổ nhiệm 3 Thứ trưởng cho các ông, bà: A, B": whether chunk j opens who it is."""
        opened = self.chunks[j].value in ("của các", "cho các") if j < len(self.chunks) else False
        return opened and any(chunk.value == ":" for chunk in self.chunks[j + 2 : j + 3])

    def is_pronoun(self, k: int) -> bool:
        """Whether the honorific at chunk k stands for a person named before: "Ông từng là …"."""
        chunk = self.chunks[k]
        if chunk.value == "plural" or self.low[chunk.start : chunk.end] not in (
            "ông",
            "bà",
            "anh",
            "chị",
            "đồng chí",
            "ngài",
            "cụ",
            "cô",
            "thầy",
            "bác",
        ):
            return False
        if k and (
            said.SEVERAL.search(self.chunks[k - 1].value)
            or (said.DONE_TO.search(self.chunks[k - 1].value) and self.chunks[k + 1 : k + 2] and self.chunks[k + 1].value == "là")
            or (self.chunks[k - 1].value in ("/", ",") and k > 1 and self.chunks[k - 2].kind == "H")
        ):
            return False  # "Nhiều đồng chí hiện là …", "ông/bà là …"
        if k + 1 >= len(self.chunks) or (k and self.chunks[k - 1].kind not in "WM"):
            return False
        following = self.chunks[k + 1]
        return following.kind == "W" or (following.kind == "T" and self.low.startswith("nguyên là ", following.start))

    def inverted(self, i: int, j: int) -> Chunk | None:
        """ "Bí thư Tỉnh ủy …, ông A dự": a name after a comma, announced, that no title of its own follows."""
        chunks = self.chunks
        begins_line = i == 0 or (i == 1 and chunks[0].value in ("+", "-", "•", "*"))
        told_of_a_body = i > 1 and chunks[i - 1].value == "(" and chunks[i - 2].kind == "B"  # "Hội X (Chủ tịch: bà A)"
        if (begins_line or told_of_a_body) and j + 1 < len(chunks) and chunks[j].value == ":" and not self.is_plural(i):
            k = self.name_after_at(j + 1) + 1
            if begins_line and k < len(chunks) and chunks[k].kind == "W" and not said.MORE_OF_AN_ENTRY.match(chunks[k].value):
                return None  # "Chủ tịch X: Ông A làm tốt": what the chairman says of another
            return self.name_after(j + 1)
        if j + 1 < len(chunks) and chunks[j].kind == "W" and said.IS_WHO.match(chunks[j].value) and not self.is_plural(i):
            return self.name_after(j + 1)
        if j + 1 < len(chunks) and chunks[j].value == "," and said.WITH_AN_OFFICE.search(self.words_before(i)):
            aside = said.A_TIME_ASIDE.match(self.low, chunks[j].start, self.reading.end) or said.A_PLACE_ASIDE.match(
                self.low, chunks[j].start, self.reading.end
            )
            j = next((k - 1 for k in range(j + 2, len(chunks)) if chunks[k].start >= aside.end()), j) if aside else j
        if j + 1 >= len(chunks) or chunks[j].value not in (",", "-") or (chunks[j + 1].kind == "H" and chunks[j + 1].value == "plural"):
            return None
        name = self.name_after(j + 1)
        if name is None or (chunks[j + 1].kind == "N" and i and chunks[j].value == ","):
            return None  # a bare name after a comma begins the next item of a list, unless the title begins the sentence
        k = self.name_after_at(j + 1) + 1
        own = k + 1 < len(chunks) and (chunks[k].value in (",", "-", "(") and chunks[k + 1].kind == "T")
        if own and chunks[k].value in ("-", "(") and (told := chunks[k + 1].title) and told.status == "former":
            own = False  # "Chủ tịch X, ông A - nguyên Viện trưởng Y - đọc báo cáo"
        if own and chunks[j].value == "-" and chunks[k].value == "," and self.a_dash_and_a_name(k):
            own = False  # "có Trưởng Ban X - A, Phó Ban Y - B"
        lead = self.words_before(i)
        verb = (said.HOLD.search(lead) or said.ACT.search(lead)) and not said.POSITION.search(lead)
        if (verb and not said.WHILE_STILL.search(lead + " ")) or lead == "theo":
            return None  # "Theo Phó Bí thư Thành ủy, đồng chí A là …": of whom another speaks
        if said.BESIDE_WHOM.search(lead) and chunks[j].value == ",":
            return None  # "Sau 10 năm làm thư ký cho Chủ tịch X, ông A nghỉ hưu"
        if lead.endswith(" của") and chunks[j].value == "," and not (k < len(chunks) and chunks[k].value == ","):
            return None  # "Theo chỉ đạo của Chủ tịch …, ông A kiểm tra …": at whose word another acts
        told_first = i == 2 and chunks[1].value == "," and chunks[0].kind == "W" and k + 1 < len(chunks) and chunks[k].value == ","
        if told_first and chunks[k + 1].kind == "W":
            return name if not own else None  # "Trước đó, Chủ tịch Hội …, bà A, đã ký …"
        starts_here = i == 0 or chunks[i - 1].value in (";", ".", ":") or chunks[i - 1].kind == "W"
        if i == 3 and chunks[1].kind == "B" and chunks[2].value == "," and said.ACTS_FOR.search(chunks[0].value):
            starts_here = True  # "Thay mặt Hội X, Phó Chủ tịch … - A chúc mừng"
        if chunks[j].value == "-" and chunks[j + 1].kind == "H":
            starts_here = True  # "Trước đó, Chủ tịch Hội … - đồng chí A đã …"
        first_named = not self.names or self.names[0] > i
        if first_named and said.TELLS.match(self.text_after(k).lstrip()) and (chunks[j].value == "-" or chunks[j + 1].kind == "H"):
            starts_here = True  # "“…” - nguyên Bí thư Tỉnh ủy X - Trần Văn A nói", "Nói về …, Chủ tịch Y, ông B cho hay"
        return name if starts_here and not own else None

    def body_in_front(self, i: int, j: int) -> Body | None:
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
        if chunks[k].kind == "W" and k and (chunks[k].value == "do" or said.MADE_UP_OF.fullmatch(chunks[k].value)):
            k -= 1 if chunks[k].value != "do" else 1 + (chunks[k - 1].value == ",")
            title = chunks[k].title
            if k > 1 and title and title.body is None and said.MADE_UP_OF.fullmatch(chunks[k - 1].value):
                k -= 2  # "Ủy ban Kiểm tra … gồm 7 ủy viên do ông A làm Chủ nhiệm"
            elif k and chunks[k].kind == "W" and said.MADE_UP_OF.fullmatch(chunks[k].value):
                k -= 1
            return chunks[k].body
        # "Thay mặt Ban X, ông A, Phó Trưởng ban …"
        acts_for = chunks[k].kind == "B" and k and chunks[i - 1].value == "," and said.ACTS_FOR.search(chunks[k - 1].value)
        return chunks[k].body if acts_for else None

    def opens_a_line(self, k: int) -> bool:
        """Whether the name at chunk k opens its sentence: "Đồng chí A: Ủy viên …"; elsewhere a colon opens what somebody says."""
        return k >= 0 and self.chunks[k].kind == "N" and all(c.kind in "HM" or c.value.isdigit() for c in self.chunks[:k])

    def is_an_item(self, k: int) -> bool:
        """Whether what ends at chunk k is the beginning of an item of a list: "1. Bà A, Tỉnh ủy viên: Chủ tịch", "2. Ông B, sinh năm 1978: …"."""
        while k > 0:
            if self._is_aside(k) and self.chunks[k - 1].value in (",", "-"):
                k -= 2
            elif self.chunks[k].value == ")" and (opening := self._opening_of(k)):
                k = opening - 1  # "Đồng chí A (1991-1997), dân tộc Thái: …"
            else:
                break
        return self.opens_a_line(k)

    def _opening_of(self, closing: int) -> int:
        """The chunk that opens the bracket that closes at one, near by; 0 for none."""
        return next((k for k in range(closing - 1, max(0, closing - _LONGEST_BRACKET), -1) if self.chunks[k].value == "("), 0)

    def _is_aside(self, k: int) -> bool:
        """Whether chunk k tells more of a person, between marks: an office, a birth, a people."""
        chunk = self.chunks[k]
        return chunk.kind == "T" or (chunk.kind == "W" and said.GAP_BEFORE_TITLE.match(chunk.value) is not None)

    # -------------------------------------------------------------- lists

    def is_plural(self, i: int) -> bool:
        """ "các đồng chí", "các", "3" before the titles; a lone 1 is that of a picture."""
        for k in (i - 1, i - 2):
            if k < 0:
                return False
            chunk = self.chunks[k]
            if chunk.kind == "W":
                return (
                    re.search(
                        r"(?:^|\W)(?:các|những|hai|ba|bốn|(?<!\d )(?<!mấy )(?<!vài )(?<!chục )(?<!nhiều )năm|sáu|bảy|tám|chín|mười|0?[2-9]|[1-9]\d{1,2}|\d+%|toàn thể|đa số|tất cả|toàn bộ)(?: là)?$",
                        chunk.value,
                    )
                    is not None
                )
            if chunk.kind == "M" and chunk.value == ":":
                continue
            if chunk.kind != "H":
                return False
            if chunk.value == "plural":
                return True
        return False

    def are_all(self, i: int) -> bool:
        """ "các đồng chí là Ủy viên …:" before chunk i."""
        link, people = (self.chunks[i - 1], self.chunks[i - 2]) if i > 1 else (None, None)
        return link is not None and people is not None and link.value in ("là", "đều là", "gồm") and people.value == "plural"

    def after_the_opening(self, j: int) -> int:
        """The first chunk of a list after "gồm": "các ông, bà" and a colon passed over."""
        while j < len(self.chunks) and ((self.chunks[j].kind == "H" and self.chunks[j].value == "plural") or self.chunks[j].value == ":"):
            j += 1
        return j

    def list_opened_further_on(self, j: int, *, plural: bool) -> int | None:
        """Where a list of names begins that words after titles open; None where they open none.

        "4 phó giám đốc về nghỉ trước tuổi, gồm: ông A, ông B", "các Phó Chủ tịch UBND tỉnh X, cũng đã có quyết định: ông A, ông B".
        """
        chunks, words = self.chunks, ""
        for k in range(j, min(len(chunks), j + 6)):
            chunk = chunks[k]
            if (
                chunk.kind not in "WM"
                or (chunk.value not in (",", ":") and chunk.kind == "M")
                or chunk.end - chunks[j].start > said.LONGEST_OPENING
            ):
                return None
            if chunk.kind == "W":
                words += f" {chunk.value}"
            opened = chunk.value == ":" or (plural and chunk.kind == "W" and said.OPENS.search(chunk.value) is not None)
            if not opened:
                continue
            start = self.after_the_opening(k + 1)
            name = self.name_after_at(start)
            counted = plural and said.ARE_SO_MANY.search(words) is not None and sum(c.kind == "N" for c in chunks[name:]) > 1
            if not words or said.OTHER_PEOPLE.search(words) or not (counted or self._is_a_list_of_names(name)):
                return None
            return start if plural or said.OPENS.search(words) else None
        return None

    def _is_a_list_of_names(self, k: int) -> bool:
        """Whether two names and more stand from chunk k on, none with an office of its own right after it; notes in brackets passed over."""
        chunks, names = self.chunks, 0
        while k < len(chunks) and names < 2:
            if chunks[k].kind != "N":
                return False
            names += 1
            k += 1
            if k < len(chunks) and chunks[k].value == "(":
                while k < len(chunks) and chunks[k].value != ")":
                    if chunks[k].kind == "T":
                        return False  # "A (cựu Phó Giám đốc); B (Kế toán trưởng)"
                    k += 1
                k += 1
            if k < len(chunks) and chunks[k].value in (",", ";", "và", "cùng"):
                k = self.name_after_at(k + 1)
        return names == 2

    def opens_a_list(self, j: int) -> bool:
        """Whether "là các ông:" stands at chunk j, and a list of people with their titles after it."""
        chunks = self.chunks
        if j + 2 >= len(chunks) or chunks[j].value not in ("là", "là các", "gồm", "gồm các") or chunks[j + 1].value not in ("plural", ":"):
            return False
        named = self.after_the_opening(j + 1)
        if named + 2 >= len(chunks) or chunks[named].kind != "N" or ":" not in (chunks[named - 1].value, chunks[named - 2].value):
            return False
        return chunks[named + 1].value == "," and chunks[named + 2].kind == "T"

    def more_names(self, j: int) -> bool:
        """Whether another bare name follows the one after a plural title: "các Phó Chủ tịch A, B và C"."""
        k = self.name_after_at(j) + 1
        if k + 1 >= len(self.chunks):
            return False
        join = self.chunks[k]
        return join.value in (",", "và") and self.name_after(k + 1) is not None

    def all_named(self, j: int) -> list[Chunk]:
        """The bare names of a list that begins at chunk j."""
        named = []
        while (name := self.name_after(j)) is not None:
            named.append(name)
            j = self.name_after_at(j) + 1
            if j >= len(self.chunks) or self.chunks[j].value not in (",", "và"):
                break
            j += 1
        return named

    def joined_before(self, k: int) -> list[Chunk]:
        """The names that stand before the name at chunk k in an unbroken list."""
        chunks = self.chunks
        out: list[Chunk] = []
        while len(out) < FURTHEST:
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
            if m > 1 and chunks[m].kind == "B" and chunks[m - 1].value == "," and chunks[m - 2].kind == "T":
                m -= 2  # "ông A, nguyên Phó Trưởng phòng X, Công an tỉnh và ông B, …"
            while m >= 0 and (chunks[m].kind in "T" or chunks[m].value in (",", "-", ")", "(", "kiêm", "cùng là", "đều là", "cùng", "đều")):
                m -= 1
            if m < 0 or chunks[m].kind != "N":
                return out
            out.append(chunks[m])
            k = m
        return out

    def listed(self, k: int) -> list[Chunk]:
        """ "Các ông, bà: A; B, Chủ tịch X; C được cử …": everybody of a list parted by semicolons that ends with the name at chunk k."""
        chunks = self.chunks
        start = next((m for m in range(k, max(-1, k - FURTHEST), -1) if chunks[m].kind == "W" or chunks[m].value == "."), -1)
        opening = chunks[start + 1 : start + 3]
        if start + 2 >= k or opening[0].value != "plural" or opening[1].kind not in "MN" or opening[1].value == ",":
            return []
        return [chunk for chunk in chunks[start + 1 : k + 1] if chunk.kind == "N"]

    def _items_before(self, k: int) -> list[Chunk]:
        """ "Do nghỉ hưu, bà A, nguyên Giám đốc X; ông B, nguyên Giám đốc Y được miễn nhiệm …": items of a name and its titles alone, up to chunk k."""
        chunks, names = self.chunks, [self.chunks[k]]
        m = k - 1
        while m > 0:
            while m >= 0 and chunks[m].kind == "H":
                m -= 1
            if m < 0 or chunks[m].value != ";":
                break
            m -= 1
            while m > 0 and (chunks[m].kind == "T" or chunks[m].value in (",", "-", "(", ")")):
                m -= 1
            if m < 0 or chunks[m].kind != "N":
                return []
            names.append(chunks[m])
            m -= 1
        if len(names) == 1 or (m >= 0 and (chunks[m].value != "," or any(c.kind in "NT" for c in chunks[:m]))):
            return []
        return names[::-1]

    def next_of_list(self, k: int) -> int | None:
        """The chunk of the name that goes on a list after the name at chunk k, its own titles passed over."""
        chunks = self.chunks
        m = k + 1
        titled = False
        if m + 2 < len(chunks) and chunks[m].value == "(" and said.WHY.match(chunks[m + 1].value) and chunks[m + 2].value == ")":
            m += 3  # "… đối với ông A (nghỉ hưu) và ông B (chuyển công tác)"
        while m + 1 < len(chunks) and chunks[m].value in (",", "-") and chunks[m + 1].kind == "H" and self.name_after(m + 1) is None:
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
            if chunks[w - 1].value.endswith(" và") and self.name_after(w) is not None:
                return self.name_after_at(w)  # "… đối với ông A để nghỉ hưu và ông B để nhận nhiệm vụ mới"
            m = w
        if titled and m < len(chunks) and chunks[m].value == ";" and self.name_after(m + 1) is not None:
            own = self.name_after_at(m + 1) + 1
            if own >= len(chunks) or chunks[own].value in (",", "-", "(", ".", ";"):
                return own - 1
        if m < len(chunks) and chunks[m].value == "," and m + 1 < len(chunks) and chunks[m + 1].value == "và":
            m += 1
        if m + 1 >= len(chunks) or chunks[m].value not in (",", "và"):
            return None
        m += 1
        while m + 1 < len(chunks) and (chunks[m].kind == "T" or (chunks[m].value == "," and chunks[m + 1].kind == "T")):
            m += 1
        return self.name_after_at(m) if self.name_after(m) is not None else None

    def all_of_them(self, people: list[Chunk], sentence: str) -> bool:
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

    def a_dash_and_a_name(self, k: int) -> bool:
        """Whether the titles after the comma at chunk k end in a dash and a bare name."""
        chunks = self.chunks
        while k + 1 < len(chunks) and chunks[k].value == "," and chunks[k + 1].kind == "T":
            k += 2
        return k + 1 < len(chunks) and chunks[k].value == "-" and chunks[k + 1].kind == "N"

    # -------------------------------------------------------------- verbs

    def says_to_hold(self, lead: str, clause: int, i: int) -> bool:
        """Whether the words before the titles at chunk i say that they are held, taken up or left."""
        start, end = self.chunks[clause].start, self.chunks[i].start
        if said.HOLD.search(lead):
            return True
        if re.search(r"(?:như|gồm|:|là)$", lead) and said.MANY_OFFICES.search(self.low, start, end):
            return True
        if said.AND_THE_OFFICE.fullmatch(lead) and i > 1 and self.chunks[i - 2].kind == "N":
            # "bổ nhiệm ông A chức vụ X", "miễn nhiệm bà B chức danh Y"
            return said.ACT.search(self.words_before(self.number[self.chunks[i - 2].start])) is not None
        if said.TO_BE_CHOSEN.search(lead) and said.PROPOSED.search(self.low, start, end):
            return True
        first = self.chunks[i].title
        return lead.endswith("tham gia") and first is not None and first.role.casefold().startswith(("ủy viên", "phó chủ tịch"))

    def is_given_to(self, owner: Chunk, i: int) -> bool:
        """Whether a verb before the name gives the office after it: "bổ nhiệm ông A giữ chức …", "giới thiệu bà B làm …"."""
        return (
            said.TAKES_UP.search(self.chunks[i - 1].value) is not None
            and said.ACT.search(self.words_before(self.number[owner.start])) is not None
        )

    def relieved(self, i: int) -> bool:
        """ "Quốc hội đã miễn nhiệm Chủ tịch … A, các Phó Chủ tịch …: B, C": whether the titles at chunk i stand after such a verb."""
        chunks = self.chunks
        k = i - 1
        if self.is_plural(i):  # a group goes on with those before it; a single title after a name may be that of somebody else
            while k >= 0 and (chunks[k].kind in "NTH" or chunks[k].value in (",", "các", "và", "và các")):
                k -= 1
        return self.removes(k)

    def removes(self, k: int) -> bool:
        """ "… cách chức", "miễn nhiệm": whether chunk k ends in a verb that takes an office from whoever comes next, neither denied nor proposed."""
        if k < 0 or self.chunks[k].kind != "W" or not said.REMOVES.search(self.chunks[k].value):
            return False
        words = self.low[max(self.reading.start, self.chunks[k].start - LONGEST_LEAD) : self.chunks[k].end]
        return not said.DENIED.search(words) and not said.PROPOSED.search(words)

    def for_somebody_later(self, j: int) -> int | None:
        """The chunk after which the clause, going on from chunk j, tells whom it is about: "… giai đoạn 2014 - 2015 đối với ông A"."""
        chunks = self.chunks
        for k in range(j, min(len(chunks), j + FURTHEST)):
            if chunks[k].value in (";", ".") or chunks[k].kind == "N":
                return None
            if chunks[k].kind == "W" and chunks[k].value.endswith("đối với"):
                return k if self.person_after(k + 1) is not None else None
        return None

    def by_whose_decision(self, j: int) -> int:
        """The chunk after "theo quyết định của Bộ Chính trị" or ", theo Quyết định số …,", where that stands at chunk j."""
        chunks = self.chunks
        if j + 2 < len(chunks) and chunks[j].value == "," and chunks[j + 1].kind == "W" and said.BY_AN_ACT.match(chunks[j + 1].value):
            k = next((k for k in range(j + 2, min(len(chunks), j + 10)) if chunks[k].value == "," or chunks[k].kind in "NT"), j)
            return k + 1 if chunks[k].value == "," else j
        told = j + 2 < len(chunks) and chunks[j].kind == "W" and said.BY_DECISION.fullmatch(chunks[j].value) and chunks[j + 1].kind == "B"
        return j + 2 if told else j

    def given_to(self, j: int) -> list[Chunk]:
        """ "bổ nhiệm Giám đốc X cho ông A", "Tiếp tục giữ chức Phó Chủ tịch … là các ông A, B và C": who is named after the titles."""
        chunks = self.chunks
        if j + 1 >= len(chunks) or chunks[j].value not in ("cho", "cho các", "của", "là", "là các", "có", "có các", "gồm", "gồm các"):
            return []
        named = self.all_named(self.after_the_opening(j + 1))
        several = chunks[j].value.endswith(" các") or chunks[j + 1].value == "plural" or chunks[j].value == "gồm"
        if named and chunks[j].value == "là" and (all_told := self._to_the_end(named[0])):
            return all_told
        return named if several else [] if chunks[j].value == "có" else named[:1]

    def _to_the_end(self, first: Chunk) -> list[Chunk]:
        """ "… là ông A, Giám đốc X và ông B, Giám đốc Y.": the names of a list with titles of their own, where it ends the clause."""
        people, k = [first], self.number[first.start]
        while (other := self.next_of_list(k)) is not None:
            people.append(self.chunks[other])
            k = other
        m = k + 1
        while m < len(self.chunks) and (self.chunks[m].kind == "T" or self.chunks[m].value in (",", "-", "(", ")")):
            m += 1
        ends = m >= len(self.chunks) or self.chunks[m].value in (".", ";") or said.BY_HOW_MANY.match(self.chunks[m].value)
        return people if ends else []

    def last_name_start(self, clause: int, i: int) -> int | None:
        """Where the last name of a clause before chunk i begins."""
        return next((self.chunks[k].start for k in range(i - 1, clause - 1, -1) if self.chunks[k].kind == "N"), None)

    def told_since(self, i: int, clause: int) -> str:
        """The words of the clause before the titles at chunk i since its last name: they count first."""
        chunks, named = self.chunks, self.last_name_start(clause, i)
        since = max((c.end for c in chunks[clause:i] if c.kind == "N"), default=chunks[clause].start)
        last = max((c.end for c in chunks[clause:i] if c.kind in "NT"), default=since)
        near, nearest = self.low[since : chunks[i].start], self.low[last : chunks[i].start]
        if said.LEFT.search(near) and not said.LEFT.search(nearest) and said.TAKEN.search(nearest):
            near = nearest  # "thôi giữ chức … để nhận công tác mới, giữ chức …"
        if said.PAST.search(near) and not said.PAST.search(nearest) and "được" in nearest and said.TAKEN.search(nearest):
            near = nearest  # "ông A, trước đó là …, được bầu làm …"
        if said.LEFT.search(near) and (instead := said.TO_TAKE_UP.search(near)):
            near = near[instead.start() :]
        introduced = named is not None and self.words_before(self.number[named]).endswith("giới thiệu")
        return f"giới thiệu {near}" if introduced and said.TO_CHOOSE.search(near) else near

    def told_of(self, k: int, i: int) -> bool:
        """Whether the words after the name at chunk k, before chunk i, go on to tell of that very person: "…, 48 tuổi, được …"."""
        chunks = self.chunks
        m = k + 1
        # "A đã được bầu làm X, thay thế B, Bí thư Y, được điều động giữ chức Z": of A it is told already.
        own = said.TAKEN.search(self.low, chunks[self.clause_start(k)].start, chunks[k].start) is not None
        while m < i and (
            chunks[m].value in (",", "(", ")", "-", "–")
            or (own and chunks[m].kind == "T")
            or (chunks[m].kind == "W" and said.AGE.fullmatch(chunks[m].value))
        ):
            m += 1
        return m < i and chunks[m].kind == "W" and said.TOLD_OF.match(chunks[m].value) is not None

    def people_before(self, i: int, clause: int) -> list[Chunk]:
        """The people whose office a verb at chunk i tells: the last named, and those joined to them; who is replaced, left out."""
        k = i - 1
        chunks = self.chunks
        opened = next((m for m in range(i - 1, max(clause, i - 8), -1) if chunks[m].value in ("(", ")") or chunks[m].kind == "N"), None)
        if opened is not None and chunks[opened].value == "(" and chunks[opened - 1].kind == "N":
            return [chunks[opened - 1]]  # "… ông A (nghỉ hưu) và ông B (đã được điều động làm …)": of B alone
        while k >= clause:
            if (
                chunks[k].value == "plural"
                and chunks[k].kind == "H"
                and chunks[k + 1].kind == "W"
                and said.ARE_CHOSEN.match(chunks[k + 1].value)
            ):
                return []  # "A chúc mừng các đồng chí được bầu …"
            if chunks[k].value == ")" and chunks[k].kind == "M" and (opened := self._bracket_after_a_name(k, clause)) is not None:
                k = opened - 1  # "Ông A (nguyên là thư ký của Bộ trưởng B) được bổ nhiệm …": of A
                continue
            if chunks[k].kind == "N":
                m = k - 1
                while m >= clause and chunks[m].kind == "H":
                    m -= 1
                told_of = self.told_of(k, i)
                if m >= clause and chunks[m].kind == "W" and said.WITH_WHOM.fullmatch(chunks[m].value) and not told_of:
                    k = m - 1  # "Cùng đợt với ông A, Thủ tướng kỷ luật …"
                    continue
                if m >= clause and chunks[m].kind == "W" and said.REPLACES.search(chunks[m].value) and not told_of:
                    k = m - 1
                    continue
                if m == 0 and chunks[m].value == "theo" and chunks[k + 1].value == "," and not self.addressed_after(k, i):
                    return []  # "Theo ông A, 42 cán bộ được tăng cường giữ chức …"
                break
            k -= 1
        if (
            k >= clause
            and (handed := self.low.find("bàn giao", chunks[clause].start, chunks[k].start)) >= 0
            and said.IN_ORDER_TO.search(self.low, chunks[k].end, chunks[i].start)
        ):
            # "A bàn giao chức X cho B, …, để đảm nhiệm chức Y": it is A who goes.
            k = max((m for m in range(clause, k) if chunks[m].kind == "N" and chunks[m].end <= handed), default=k)
        if k < clause:
            return []
        if clause and (listed := self.listed(k) or self._items_before(k)):
            return listed
        joined = [name for name in self.joined_before(k) if not said.WITH_WHOM.fullmatch(self.words_before(self.number[name.start]))]
        return [*reversed(joined), chunks[k]]  # "Cùng với ông A, ông B cũng được điều động …": of B

    def addressed_after(self, k: int, i: int) -> bool:
        """Whether somebody is addressed or named between two chunks: "Theo ông A, ông được bầu …"."""
        return any(chunk.kind in "HN" for chunk in self.chunks[k + 1 : i])

    def _bracket_after_a_name(self, k: int, clause: int) -> int | None:
        """Where the bracket opens that closes at chunk k, if it stands right after a name."""
        opened = next((m for m in range(k - 1, max(clause, k - FURTHEST), -1) if self.chunks[m].value == "("), None)
        return opened if opened is not None and self.chunks[opened - 1].kind == "N" else None

    def of_whom_another_speaks(self, owner: Chunk, i: int, j: int) -> bool:
        """ "Đối với đồng chí A, Bí thư Tỉnh ủy nhấn mạnh …", "Chúc mừng A, Bí thư …": who speaks is another than A."""
        chunks = self.chunks
        k = self.number[owner.start]
        if i != k + 2 or chunks[i - 1].value != "," or j >= len(chunks) or chunks[j].kind != "W":
            return False
        if any(chunk.kind not in "HW" for chunk in chunks[:k]):
            return False
        lead, does = self.words_before(k), chunks[j].value
        if said.ACCORDING_TO.fullmatch(lead):
            return said.DID.match(does) is not None  # "Theo ông A, Chủ tịch UBND tỉnh đã ký …"
        if said.WITH_WHOM.fullmatch(lead):
            return said.GOES_ON_WITH.match(does) is None  # "Cùng ông A, Bí thư Tỉnh ủy dâng hương", "Sau ông A, Bí thư là ông B"
        return said.AS_FOR.fullmatch(lead) is not None and (said.SAYS.match(does) or said.ACTS_HIMSELF.match(does)) is not None

    # -------------------------------------------------------------- lives

    def a_step(self, owner: Chunk) -> bool:
        """ "Sau đó, bà giữ chức …": told of somebody spoken of, in the order of a life."""
        if owner.kind == "N":
            return False
        before = self.words_before(self.number[owner.start]) if owner.start in self.number else ""
        return said.NEXT_STEP.match(self.opening()) is not None or said.NEXT_STEP.match(before) is not None

    def tells_of_before(self, owner: Chunk) -> bool:
        """Whether the sentence sets out from a time that is over: "Trước khi …, bà A là …", "Từ năm 2015 đến 2020, ông …"."""
        clause = self.chunks[self.clause_start(self.number[owner.start])] if owner.start in self.number else self.chunks[0]
        opening = clause.value if clause.kind == "W" else ""
        if (
            said.EARLIER.match(self.opening())
            or said.EARLIER.match(opening)
            or said.BEFORE_ALL_THAT.match(self.low, self.reading.start, owner.start)
            or said.PAST_TIME.match(self.low, self.reading.start, owner.start)
            or said.BEFORE_THAT.search(self.low, max(self.reading.start, owner.start - 90), owner.start)
        ):
            return True
        was_before = said.WAS_BEFORE_THAT.search(self.low, max(self.reading.start, owner.start - 20), owner.end + 20)
        if was_before and was_before.start() < owner.start < was_before.end():
            return True
        return said.FROM_TO.match(self.low, self.reading.start, owner.start) is not None

    def whose_life(self, i: int) -> Chunk | None:
        """ "Đồng chí A, sinh ngày …; quê quán: …; Chủ tịch Hội X; nguyên …": whose life the sentence tells, item by item."""
        k = i - 1 if self.chunks[i - 1].value != "là" else i - 2
        labelled = i > 2 and self.chunks[i - 1].value == ":" and said.A_LABEL.match(self.chunks[i - 2].value) is not None
        k = i - 3 if labelled else k
        if len(self.names) != 1 or k < 0 or self.chunks[k].value not in (";", "," if labelled else ";"):
            return None
        before = self.chunks[: self.names[0]]
        while before and before[-1].kind == "H":
            before = before[:-1]
        if before and before[-1].value != ":" and not all(c.kind == "H" or c.value in ("họ và tên", "họ tên") for c in before):
            return None
        owner = self.chunks[self.names[0]]
        return owner if said.BORN.match(self.low, owner.end, self.chunks[i].start) else None

    def once_more(self, i: int) -> bool:
        """ "Ông A nguyên là sáng lập viên …, nguyên Bí thư …, nguyên Chủ tịch …": former offices of the one person of the sentence."""
        first = self.chunks[self.names[0]]
        between = self.low[first.end : self.chunks[i].start]
        return self.chunks[i - 1].value == "," and said.WAS_SOMETHING.fullmatch(between) is not None

    def line_of_a_form(self, titles: list[Title]) -> list[Title]:
        """ "Chức vụ hiện nay: Chủ tịch …": titles that the label of a form introduces."""
        label = said.A_LABEL_OF_A_FORM.fullmatch(self.low, self.reading.start, titles[0].start)
        return titles if label else []

    def _tells_a_life_that_ended(self) -> bool:
        """ "Sinh ngày …; quê quán: …; Ủy viên … khóa VI; …": a sentence of an obituary, which names whom it mourns above."""
        start = self.reading.start
        return (
            said.LIFE_OF_NOBODY_NAMED.match(self.low, start) is not None
            and said.OBITUARY.search(self.low, max(0, start - _OBITUARY_ABOVE), start) is not None
        )

    def is_of_nobody_named(self, i: int, j: int, titles: list[Title]) -> list[Title]:
        """ "…; nguyên Ủy viên …, nguyên Bí thư ….": a clause of former offices alone, as in obituaries, nobody named in the sentence."""
        alone = i == 0 or self.chunks[i - 1].value in (";", "-", "+", "*")
        ends = j >= len(self.chunks) or self.chunks[j].value in (".", ";")
        if alone and ends and not self.addressed and self._tells_a_life_that_ended():
            return [replace(t, status="former", marked=True) for t in titles if t.body is None or t.body.complete]
        first = titles[0]
        if (
            not alone
            or not ends
            or self.addressed
            or not (first.marked and first.status == "former" and first.body and first.body.complete)
        ):
            return []
        return [t for t in titles if t.marked and t.status == "former" and t.body and t.body.complete]
