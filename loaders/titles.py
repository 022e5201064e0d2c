"""Offices, bodies and people's names: the grammar of titles, and a sentence cut into them.

    title      ::= status? role body? term?
    status     ::= "nguyên" | "quyền" | "tân" …
    body       ::= a name of the lexicon
                 | head field* ("Trung ương" | "Việt Nam" | level place? | body)?
    name       ::= 2 to 6 capitalised words, the first a family name unless an honorific or a title stands before

A role and its body may share a word: "Trưởng Ban Dân vận" is Trưởng Ban of Ban Dân vận; in "Trưởng ban Ban Tôn giáo"
they do not. Which title belongs to which name is decided in `loaders.holdings`.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Literal

from loaders.lexicon import LEVELS, PARTY_UNITS, PROVINCIAL, Lexicon, Words

Status = Literal["current", "former", "acting", "proposed"]

_STATUS: dict[str, Status] = {"nguyên": "former", "cựu": "former", "cố": "former", "quyền": "acting", "tân": "current"}
_HONORIFIC = {
    "đồng chí", "ông", "bà", "anh", "chị", "cụ", "giáo sư", "phó giáo sư", "tiến sĩ", "thạc sĩ", "luật sư", "bác sĩ", "nhà báo",
    "nhà giáo", "đại tướng", "thượng tướng", "trung tướng", "thiếu tướng", "đại tá", "thượng tá", "trung tá", "thiếu tá", "đại úy",
    "thượng úy", "trung úy", "thiếu úy", "hòa thượng", "thượng tọa", "đại đức", "ni trưởng", "ni sư", "linh mục", "giám mục", "mục sư",
    "gs", "pgs", "ts", "tskh", "ths", "nghệ nhân", "anh hùng lao động", "mẹ việt nam anh hùng",
}  # fmt: skip
_LONGEST_HONORIFIC = max(len(words.split()) for words in _HONORIFIC)
# Bodies that only exist as a part of another: alone they wait for the next body of the run.
PARTS = {
    "đảng đoàn",
    "đảng ủy",
    "đảng bộ",
    "ban chấp hành",
    "ban thường vụ",
    "thường vụ",
    "ban thường trực",
    "đoàn chủ tịch",
    "ban cán sự đảng",
    "bch",
}
_SHARED_WORD = {"ban", "phòng", "đoàn"}
_COMMITTEE_MEMBERS = ("tỉnh ủy", "thành ủy", "huyện ủy", "quận ủy", "thị ủy", "đảng ủy")
# Family names that begin other things too: unannounced, two capitals after them make a name and one does not.
_ALSO_WORDS = {"hội", "đoàn", "ông", "phó", "trường"}
# "ủy quyền", "chính quyền", "nhân quyền": the noun, not an acting office.
_OTHER_QUYEN = {"ủy", "chính", "thẩm", "nhân", "thay", "toàn", "có", "đặc", "bản", "chủ"}
_COUNTRIES = {
    "lào", "campuchia", "trung quốc", "nga", "liên bang", "mỹ", "hoa kỳ", "nhật bản", "hàn quốc", "triều tiên", "cuba", "thái lan",
    "singapore", "malaysia", "indonesia", "philippines", "ấn độ", "pháp", "đức", "italia", "australia", "canada", "myanmar", "brunei",
    "mông cổ", "ukraine", "belarus", "hungary", "bulgaria", "ba lan", "vương quốc", "new zealand", "israel", "iran", "brazil", "venezuela",
}  # fmt: skip
# After "Phó" these make an office of it, however it is misprinted ("Phó Trưởng Tuyên giáo").
_AFTER_DEPUTY = {"ban", "bí", "chánh", "chủ", "cục", "giám", "thủ", "tổng", "trưởng", "viện", "vụ"}
# What only a province has; towns too have a Thành ủy and a "thành phố".
_OF_A_PROVINCE = {"tỉnh", "tỉnh ủy", "tỉnh đoàn"}
_NEVER_IN_A_NAME = {"việt", "đảng", "trung", "ban", "bộ", "sở", "nhà", "quốc"}


@dataclass(frozen=True)
class Body:
    """A body as written out, and what of it is missing."""

    text: str
    end: int
    head: str
    level: str | None = None
    place: str | None = None
    complete: bool = True
    """False for "Đảng đoàn" of nothing, "Hội", "Ban" alone."""
    guessed: bool = False
    """True for a field that the lexicon does not know."""

    @property
    def wants_province(self) -> bool:
        return self.level in PROVINCIAL and self.place is None


@dataclass(frozen=True)
class Title:
    """One office of one body, by word positions."""

    role: str
    body: Body | None
    status: Status
    start: int
    end: int
    term: str | None = None
    marked: bool = False
    """Whether the status stands before this very title."""


@dataclass(frozen=True)
class Chunk:
    """A piece of a sentence: Name, Title, Honorific (value "plural" after "các"), Mark, or Word."""

    kind: Literal["N", "T", "H", "M", "W"]
    start: int
    end: int
    value: str = ""
    title: Title | None = None


# ------------------------------------------------------------------ names, bodies, titles


class Grammar:
    """The grammar over one lexicon."""

    def __init__(self, lexicon: Lexicon) -> None:
        self.lexicon = lexicon

    def name(self, words: Words, i: int, announced: bool) -> int | None:
        """The end of a person's name beginning at word i. `announced`: an honorific or a title stands before."""
        end = i
        while end < len(words) and end - i < 6 and self._in_a_name(words, end):
            if end > i and (self.lexicon.roles.longest(words.folded, end) or words.touch(end)):
                break
            end += 1
        length = end - i
        if length < 2 or words.folded[i] in _NEVER_IN_A_NAME or self.country(words, i):
            return None
        if words.folded[i] == "phó" and words.folded[i + 1] in _AFTER_DEPUTY:
            return None
        if not announced and (words.folded[i] not in self.lexicon.families or (words.folded[i] in _ALSO_WORDS and length < 3)):
            return None
        known = self.lexicon.organizations.longest(words.folded, i) or self.lexicon.places.longest(words.folded, i)
        if known and known[0] >= end and not (announced and words.folded[i] in self.lexicon.families and known[0] > end):
            return None
        return end

    @staticmethod
    def country(words: Words, i: int) -> bool:
        """Whether another country's name begins at word i."""
        return words.capital[i : i + 1] == [True] and (words.at(i) in _COUNTRIES or f"{words.at(i)} {words.at(i + 1)}" in _COUNTRIES)

    @staticmethod
    def _in_a_name(words: Words, i: int) -> bool:
        return words.capital[i] and words.written[i][0].isalpha() and not words.shouted[i]

    def body(self, words: Words, i: int, depth: int = 0) -> Body | None:
        """The longest body that begins at word i."""
        if depth > 4 or i >= len(words):
            return None
        known = self.lexicon.organizations.longest(words.folded, i)
        made = self._made_body(words, i, depth)
        if known and (made is None or made.guessed or not made.complete or known[0] >= made.end):
            end = known[0]
            if words.at(end) == "đảng" and words.at(end - 1) == "ương":
                end += 1
            if self._level(words, end) is None:
                inner = self.body(words, end, depth + 1)
                if inner and inner.complete and not inner.guessed:
                    return replace(inner, text=words.phrase(i, inner.end), head=words.at(i))
                return Body(words.phrase(i, end), end, words.at(i), complete=not self._goes_on(words, end))
        return made

    def _goes_on(self, words: Words, i: int) -> bool:
        """Whether a name that the lexicon knows goes on with something it does not: "Quốc hội" of "Quốc hội Lào"."""
        if i >= len(words) or not words.capital[i] or not words.written[i][0].isalpha() or words.touch(i):
            return False
        if words.folded[i] in _STATUS or self.lexicon.roles.longest(words.folded, i):
            return False
        return not self.name(words, i, announced=True)

    def _made_body(self, words: Words, i: int, depth: int) -> Body | None:
        head = self.lexicon.heads.longest(words.folded, i)
        if not head or not words.capital[i]:
            return None
        end, name = head
        if name in PARTY_UNITS:
            stop, place = self._place(words, end, name)
            return Body(words.phrase(i, stop), stop, name, name, place)
        start_of_field = end
        end = self._field(words, end)
        # In small letters a field is one only with what follows it: "ban tổ chức" alone organizes an event.
        has_field = end > start_of_field and words.capital[start_of_field]
        if words.at(end) == "việt" and words.at(end + 1) == "nam":
            end += 2
            has_field = True
        elif words.at(end) == "trung" and words.at(end + 1) == "ương":
            named = self.lexicon.organizations.longest(words.folded, end)
            if not named or named[0] <= end + 2:  # more than "Trung ương" is a body of its own: Trung ương Đoàn
                end += 2
            inner = self.body(words, end, depth + 1)
            if inner and inner.complete and not inner.guessed:
                return replace(inner, text=words.phrase(i, inner.end), head=name)
            return Body(words.phrase(i, end), end, name, complete=not self._goes_on(words, end))
        if level := self._level(words, end):
            stop, place = self._place(words, level[0], level[1])
            whole = end > start_of_field or name in PARTS or name == "mặt trận"
            return Body(words.phrase(i, stop), stop, name, level[1], place, complete=whole)
        after = end + 1 if words.at(end) == "của" else end
        if (inner := self.body(words, after, depth + 1)) and (inner.complete or not has_field):
            return replace(inner, text=words.phrase(i, inner.end), head=name)
        if not has_field and (unknown := self._unknown_field(words, end)):
            return Body(words.phrase(i, unknown), unknown, name, guessed=True)
        # "Ủy ban Quốc phòng và …": the name goes on with a field that the lexicon does not know.
        cut = self._goes_on(words, end + 1 if words.at(end) == "và" else end)
        return Body(words.phrase(i, end), end, name, complete=has_field and name not in PARTS and not cut)

    def _field(self, words: Words, i: int) -> int:
        """The end of the fields that begin at word i: "Tuyên giáo và Dân vận"."""
        while found := self.lexicon.fields.longest(words.folded, i):
            i = found[0]
            joined = i + 1 if words.at(i) in ("và", "-") else i
            if joined > i and self.lexicon.fields.longest(words.folded, joined) and words.capital[joined]:
                i = joined
            elif joined > i:
                break
        return i

    def _unknown_field(self, words: Words, i: int) -> int | None:
        """A field the lexicon does not know: a capital, then small letters, up to a mark or the level or a name."""
        if i >= len(words) or not words.capital[i] or words.shouted[i] or self.name(words, i, announced=True):
            return None
        end = i + 1
        small = 0
        while end < len(words) and words.written[end][0].isalpha() and end - i < 8:
            if words.folded[end] in LEVELS or (words.at(end), words.at(end + 1)) == ("việt", "nam"):
                break
            if words.capital[end] and self.name(words, end, announced=False):
                break
            if not words.capital[end]:
                small += 1
            end += 1
        if not small or end - i < 2:
            return None
        if words.at(end) == "việt":
            return end + 2
        level = self._level(words, end)
        if level:
            return self._place(words, level[0], level[1])[0]
        closed = end >= len(words) or not words.written[end][0].isalpha() or self.name(words, end, announced=False)
        return end if closed else None

    @staticmethod
    def _level(words: Words, i: int) -> tuple[int, str] | None:
        """A level of government in small letters: "tỉnh", "thành phố", "thị xã"."""
        two = f"{words.at(i)} {words.at(i + 1)}"
        if two in LEVELS:
            return i + 2, two
        if words.at(i) in LEVELS and not words.capital[i]:
            return i + 1, words.at(i)
        return None

    def _place(self, words: Words, i: int, level: str) -> tuple[int, str | None]:
        """The place after a level. Provinces are a closed list; below them any capitalised words, less a name."""
        known = self.lexicon.places.longest(words.folded, i)
        if known and words.capital[i]:
            return known
        if level in _OF_A_PROVINCE:
            return i, None
        run = i
        while run < len(words) and run - i < 7 and words.capital[run] and words.written[run][0].isalpha() and not words.shouted[run]:
            run += 1
        if run == i:
            if words.at(i).isdigit():
                return i + 1, words.written[i]
            return i, None
        if 3 <= run - i <= 4 and words.folded[i] in self.lexicon.families:
            return i, None  # a whole name: "UBND huyện Nguyễn Văn Nam"
        for split in (i + 2, i + 1, i + 3):
            if split < run and run - split >= 2 and words.folded[split] in self.lexicon.families:
                return split, words.phrase(i, split)
        if run - i >= 2 and words.folded[i] in self.lexicon.families and run - i != 2:
            return i, None
        if run - i == 2 and words.folded[i] in self.lexicon.families and words.at(run) not in (",", ";", ".", "-", ")", ""):
            return i, None
        return (run, words.phrase(i, run)) if run - i <= 4 else (i, None)

    def title(self, words: Words, i: int) -> Title | None:
        """The title that begins at word i."""
        start = i
        status: Status = "current"
        marked = False
        if words.at(i) == "quyền" and words.at(i - 1) in _OTHER_QUYEN:
            return None
        while words.at(i) in _STATUS and i < len(words):
            status, marked, i = _STATUS[words.at(i)], True, i + 1
        member = f"{words.at(i)} {words.at(i + 1)}"
        if member in _COMMITTEE_MEMBERS and words.at(i + 2) == "viên":
            own = Body(words.phrase(i, i + 2), i + 3, member, member if member in PARTY_UNITS else None, complete=member in PARTY_UNITS)
            return self._closed(words, words.phrase(i, i + 3), own, status, start, marked)
        role = self.lexicon.roles.longest(words.folded, i)
        if not role:
            return None
        end = role[0]
        written = words.phrase(i, end)
        body = self._body_of_role(words, i, end)
        if body is None and words.at(end) == "phụ" and words.at(end + 1) == "trách":
            status, marked = "acting", True
            end += 2
            body = self.body(words, end)
        if body is None:
            at = end + 1 if words.at(end) == "của" else end
            body = self.body(words, at)
        elif words.at(body.end) == "phụ" and words.at(body.end + 1) == "trách":
            status, marked = "acting", True
        if body is None:
            body = Body("", end, "", complete=False)
        return self._closed(words, written, body, status, start, marked)

    def _body_of_role(self, words: Words, start: int, end: int) -> Body | None:
        """The body whose first word is the role's last: "Trưởng Ban Dân vận", "Chánh Văn phòng Tỉnh ủy"."""
        if words.at(end - 2) == "văn" and words.at(end - 1) == "phòng":
            shared = end - 2
        elif words.at(end - 1) in _SHARED_WORD and end - 1 > start:
            shared = end - 1
        else:
            return None
        if words.at(end) == words.at(shared) and words.capital[end] and self.body(words, end):
            return None  # "Trưởng ban Ban Tôn giáo": the body says its own first word
        capital = words.capital[shared]
        words.capital[shared] = True
        try:
            body = self.body(words, shared)
        finally:
            words.capital[shared] = capital
        if body and body.end > end:
            text = body.text[0].upper() + body.text[1:]
            return replace(body, text=text)
        return None

    def _closed(self, words: Words, role: str, body: Body, status: Status, start: int, marked: bool) -> Title:
        end, term = self._term(words, body.end)
        if words.folded[end : end + 3] == ["(", "cũ", ")"]:
            status, marked, end = "former", True, end + 3
        elif words.folded[end : end + 2] in (["giai", "đoạn"], ["thời", "kỳ"]) and words.at(end + 2).isdigit():
            status, marked = "former", True
        elif words.folded[end : end + 3] == ["(", "mới", ")"]:
            end += 3
        return Title(role, body if body.text else None, status, start, end, term, marked)

    @staticmethod
    def _term(words: Words, i: int) -> tuple[int, str | None]:
        """ "khóa XV, nhiệm kỳ 2021 - 2026" after a title."""
        begin = i + 1 if words.at(i) in (",", "(") else i
        end = begin
        if words.at(end) == "khóa" and end + 1 < len(words):
            end += 2
            if words.at(end) == "," and words.at(end + 1) == "nhiệm":
                end += 1
        if words.at(end) == "nhiệm" and words.at(end + 1) == "kỳ":
            end += 2
            while words.at(end).isdigit() or words.at(end) == "-":
                end += 1
        if end == begin:
            return i, None
        term = words.phrase(begin, end).rstrip(" ,")
        return end, term

    # -------------------------------------------------------------- chunks

    def chunks(self, words: Words) -> list[Chunk]:
        """The sentence as chunks, longest first, left to right."""
        out: list[Chunk] = []
        i = 0
        while i < len(words):
            chunk = self._chunk(words, i, out)
            out.append(chunk)
            i = chunk.end
        return out

    def _chunk(self, words: Words, i: int, before: list[Chunk]) -> Chunk:
        previous = before[-1] if before else None
        announced = previous is not None and (previous.kind in "HT")
        if announced and (end := self.name(words, i, announced=True)) and not (title := self.title(words, i)):
            return Chunk("N", i, end, words.phrase(i, end))
        in_phrase = words.folded[i] == "vụ" and words.at(i - 1) == "chức"  # "giữ chức vụ Trưởng Ban …"
        title = None if in_phrase else self.title(words, i)
        if title and (words.capital[i] or self._plain_role_is_title(words, i, title)):
            return Chunk("T", i, title.end, title=title)
        if end := self._honorific(words, i):
            plural = previous is not None and previous.kind == "W" and previous.value in ("các", "những", "hai", "ba")
            return Chunk("H", i, end, "plural" if plural or (words.at(end) == "," and words.at(end + 1) == "bà") else "")
        if (body := self.body(words, i)) and body.end > i + 1 and not self._starts_a_name(words, i, body):
            return Chunk("W", i, body.end, "⟨body⟩")
        if end := self.name(words, i, announced=False):
            return Chunk("N", i, end, words.phrase(i, end))
        place = self.lexicon.places.longest(words.folded, i)
        if place and words.capital[i]:
            return Chunk("W", i, place[0], "⟨place⟩")
        if (level := self._level(words, i)) and (stop := self._place(words, *level)[0]) > level[0]:
            return Chunk("W", i, stop, "⟨place⟩")
        kind: Literal["M", "W"] = "W" if words.written[i][0].isalnum() else "M"
        return Chunk(kind, i, i + 1, words.folded[i])

    def _starts_a_name(self, words: Words, i: int, body: Body) -> bool:
        """Hội, Đoàn, Trường are family names too: with only capitals after them it is a person."""
        end = self.name(words, i, announced=True)
        return bool(end and end >= body.end and words.folded[i] in self.lexicon.families and not body.complete)

    @staticmethod
    def _plain_role_is_title(words: Words, i: int, title: Title) -> bool:
        """A role in small letters ("phó chủ tịch UBND tỉnh") is a title only with its body."""
        if title.marked:
            return True  # "nguyên Bộ trưởng"
        return title.body is not None and title.body.complete and words.folded[i] not in ("thành", "thường", "đại")

    def _honorific(self, words: Words, i: int) -> int | None:
        for length in range(min(_LONGEST_HONORIFIC, len(words) - i), 0, -1):
            if " ".join(words.folded[i : i + length]) in _HONORIFIC:
                end = i + length
                while words.at(end) == "." or (words.at(end) == "," and words.at(end + 1) in ("ts", "tskh", "bà")):
                    end += 1
                return end
        return None


def sentences(words: Words) -> Iterator[tuple[int, int]]:
    """Word spans of sentences: a full stop ends one unless it stands in an abbreviation or a number."""
    start = 0
    for i in range(len(words)):
        mark = words.folded[i]
        if mark in ".!?…" and mark:
            after_word = i > 0 and words.written[i - 1][0].isalpha() and len(words.written[i - 1]) == 1 and words.capital[i - 1]
            initial = mark == "." and after_word and i + 1 < len(words) and words.touch(i + 1)
            if not initial and (i + 1 >= len(words) or words.capital[i + 1] or not words.written[i + 1][0].isalnum()):
                if i + 1 > start:
                    yield start, i + 1
                start = i + 1
    if start < len(words):
        yield start, len(words)
