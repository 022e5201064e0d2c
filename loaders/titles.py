"""Who is said to hold which office: the grammar of title runs.

    sentence   ::= (person | group | other)*
    person     ::= title-run name                      "Bí thư Tỉnh ủy Lê Văn An"
                 | name ("," | "-" | "(" | "là") title-run   "Lê Văn An, Bí thư Tỉnh ủy"
                 | name … "giữ chức" title-run          "… được bầu giữ chức Chủ tịch …"
    title-run  ::= title (("," | "-" | "kiêm" | "và") title)*
    shared     ::= "các đồng chí" title-run ":" person ((";" | ",") person)*    every later name has it too
    group      ::= "các" title                          people without names: nothing
    title      ::= status? role body? term?
    status     ::= "nguyên" | "quyền" | "tân" …
    body       ::= a name of the lexicon
                 | head field* ("Trung ương" | "Việt Nam" | level place? | body)?
    name       ::= 2 to 6 capitalised words, the first a family name unless an honorific or a title stands before

A role and its body may share a word: "Trưởng Ban Dân vận" is Trưởng Ban of Ban Dân vận; in "Trưởng ban Ban
Tôn giáo" they do not. A title of a run that names no body has the body of the next ("Phó Chủ tịch - Tổng Thư
ký Hội …"), and Đảng đoàn, Đảng ủy standing alone are those of the next body. What names no body in the end,
and is no office of the State by itself, is left out and counted.
"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
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
_PARTS = {
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
# Bodies with a Ban Chấp hành, a Đảng đoàn and so on of their own.
_HAVING_PARTS = {"hội", "liên", "tổng", "đoàn", "ủy", "mặt", "trung", "công", "tỉnh", "thành", "huyện", "quận", "thị", "bộ", "đảng"}
# Offices whose body their own words name.
_OWN_BODY = {
    "thủ tướng": "Chính phủ",
    "phó thủ tướng": "Chính phủ",
    "phó thủ tướng thường trực": "Chính phủ",
    "tổng bí thư": "Ban Chấp hành Trung ương Đảng",
    "chủ tịch nước": "Nước Cộng hòa xã hội chủ nghĩa Việt Nam",
}
_SHARED_WORD = {"ban", "phòng", "đoàn"}
_COMMITTEE_MEMBERS = ("tỉnh ủy", "thành ủy", "huyện ủy", "quận ủy", "thị ủy", "đảng ủy")
# Family names that begin other things too: unannounced, two capitals after them make a name and one does not.
_ALSO_WORDS = {"hội", "đoàn", "ông", "phó", "trường"}
# "ủy quyền", "chính quyền", "nhân quyền": the noun, not an acting office.
_OTHER_QUYEN = {"ủy", "chính", "thẩm", "nhân", "thay", "toàn", "có", "đặc", "bản", "chủ"}
# On whose behalf: the first title after these is of nobody named beside it.
_ON_BEHALF = {"thay mặt", "ủy quyền", "quyền của", "thừa lệnh", "thừa ủy", "mặt cho"}
# Whose: the titles after these are not of the name that follows.
_ANOTHERS = {"phu nhân", "trợ lý", "cử viên", "mang tên", "con trai", "con gái", "vợ của", "chồng của", "tên đường", "thư ký"}
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


@dataclass(frozen=True)
class Holding:
    """A name and a title that the grammar ties together; `how` tells by which rule."""

    name: Chunk
    title: Title
    how: str
    confidence: float


@dataclass
class Reading:
    """What one sentence says, and what was seen in it but left out, by reason."""

    words: Words
    chunks: list[Chunk]
    holdings: list[Holding] = field(default_factory=list)
    left_out: Counter[str] = field(default_factory=Counter)


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
        if length < 2 or words.folded[i] in _NEVER_IN_A_NAME or self._country(words, i):
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
    def _country(words: Words, i: int) -> bool:
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
            end += 0 if named and named[0] > end + 2 else 2
            inner = self.body(words, end, depth + 1)
            if inner and inner.complete and not inner.guessed:
                return replace(inner, text=words.phrase(i, inner.end), head=name)
            return Body(words.phrase(i, end), end, name, complete=not self._goes_on(words, end))
        if level := self._level(words, end):
            stop, place = self._place(words, level[0], level[1])
            whole = end > start_of_field or name in _PARTS or name == "mặt trận"
            return Body(words.phrase(i, stop), stop, name, level[1], place, complete=whole)
        after = end + 1 if words.at(end) == "của" else end
        if (inner := self.body(words, after, depth + 1)) and (inner.complete or not has_field):
            return replace(inner, text=words.phrase(i, inner.end), head=name)
        if not has_field and (unknown := self._unknown_field(words, end)):
            return Body(words.phrase(i, unknown), unknown, name, guessed=True)
        # "Ủy ban Quốc phòng và …": the name goes on with a field that the lexicon does not know.
        cut = self._goes_on(words, end + 1 if words.at(end) == "và" else end)
        return Body(words.phrase(i, end), end, name, complete=has_field and name not in _PARTS and not cut)

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

    # -------------------------------------------------------------- tying names and titles

    def read(self, words: Words) -> Reading:
        """Tie the names and titles of one sentence."""
        reading = Reading(words, self.chunks(words))
        _Tying(self, reading).run()
        return reading


_JOINS = {",", "-", "kiêm", "và", "/"}
_OPENS_TITLES = {",", "-", "("}


class _Tying:
    """One pass over the chunks of a sentence."""

    def __init__(self, grammar: Grammar, reading: Reading) -> None:
        self.grammar = grammar
        self.reading = reading
        self.chunks = reading.chunks
        self.shared: list[Title] = []
        self.titled: set[int] = set()  # starts of names that have a title of their own

    def run(self) -> None:
        i = 0
        while i < len(self.chunks):
            chunk = self.chunks[i]
            if chunk.kind == "T":
                i = self._title_run(i)
            elif chunk.kind == "N":
                for title in self.shared:
                    self._tie(chunk, [title], "shared title before a list", 0.95)
                i += 1
            else:
                if self._ends_list(i):
                    self.shared = []
                i += 1

    def _ends_list(self, i: int) -> bool:
        chunk = self.chunks[i]
        if chunk.kind == "W" and chunk.value in ("đại", "và") and i + 1 < len(self.chunks):
            following = self.chunks[i + 1]
            return following.value in ("diện", "các") or (following.kind == "H" and following.value == "plural")
        return chunk.kind == "M" and chunk.value == "."

    def _title_run(self, i: int) -> int:
        """Deal with the titles that begin at chunk i; the chunk after them."""
        run, joins, j = self._collect(i)
        two = " ".join(self.reading.words.folded[max(0, self.chunks[i].start - 2) : self.chunks[i].start])
        if two in _ANOTHERS:
            self.reading.left_out["a title of somebody else than the one named"] += 1
            return j + 1 if self._name_after(j) is not None else j
        if two in _ON_BEHALF:
            self.reading.left_out["a title on whose behalf somebody acts"] += 1
            run, joins = run[1:], joins[1:]
            if not run:
                return j
        plural = self._is_plural(i)
        following = self.chunks[j] if j < len(self.chunks) else None
        titles = self._completed(run, joins)

        if following and following.kind == "M" and following.value == ":" and plural:
            self.shared = titles
            return j + 1
        if following and following.kind == "W" and following.value == "gồm":
            self.shared = titles
            return j + 2 if j + 1 < len(self.chunks) and self.chunks[j + 1].value == ":" else j + 1
        named = self._name_after(j)
        if named is not None:
            before = self._name_before(i)
            if before and len(titles) > 1 and before.start not in self.titled and joins[-1] == ",":
                self._tie(before, titles[:-1], "title after the name", 0.8)
                titles = titles[-1:]
            self._tie(named, titles, "title before the name", 0.97)
            return j
        if plural:
            self.reading.left_out["a group without names"] += 1
            return j
        if before := self._name_before(i):
            if self._leaves(j):
                titles = [replace(title, status="former") for title in titles]
            self._tie(before, titles, "title after the name", 0.97)
            return j
        if tied := self._by_verb(i, j, titles):
            return tied
        self.reading.left_out["a title without a name"] += 1
        return j

    def _collect(self, i: int) -> tuple[list[Title], list[str], int]:
        """The titles of a run, what joins each to the one before, and the chunk after the run."""
        first = self.chunks[i].title
        assert first
        run, joins, j = [first], [""], i + 1
        while j + 1 < len(self.chunks):
            join, following = self.chunks[j], self.chunks[j + 1]
            width = 1
            if join.value == "đồng" and following.value == "thời":
                width = 3 if j + 2 < len(self.chunks) and self.chunks[j + 2].value == "là" else 2
                following = self.chunks[j + width] if j + width < len(self.chunks) else following
                value = "kiêm"
            else:
                value = join.value
            if value not in _JOINS or following.kind != "T" or not following.title:
                break
            run.append(following.title)
            joins.append(value)
            j += width + 1
        return run, joins, j

    def _completed(self, run: list[Title], joins: list[str]) -> list[Title]:
        """Titles without a body take it from the next; a part (Đảng đoàn) becomes that of the next body."""
        out = list(run)
        for k in range(len(out) - 2, -1, -1):
            title, following = out[k], out[k + 1].body
            if following is None or not following.complete:
                continue
            if title.body is None and joins[k + 1] in ("-", "kiêm", "và", "/"):
                out[k] = replace(title, body=following)
            elif title.body is not None and not title.body.complete and title.body.text.casefold() in _PARTS:
                whole = self._whole_of(title.body, following)
                if whole is None:
                    continue
                text = f"{title.body.text} {whole}"
                out[k] = replace(title, body=replace(title.body, text=text, level=following.level, place=following.place, complete=True))
        return out

    @staticmethod
    def _whole_of(part: Body, body: Body) -> str | None:
        """What a part belongs to, from the next body: itself, or the committee or territory that its name ends with.

        "Ban Thường vụ" beside "Ban Dân vận Tỉnh ủy" is that of Tỉnh ủy; "Đảng ủy" beside "UBND phường …" that of the
        phường. None where the next body has no such part.
        """
        text = body.text.casefold()
        for unit in PARTY_UNITS:
            if (at := text.rfind(unit)) > 0:
                return body.text[at:]
        if "nhân dân" in text and body.level:
            return body.text[text.rfind(body.level) :] if part.text.casefold() in ("đảng ủy", "đảng bộ") else None
        return body.text if body.head.split()[0] in _HAVING_PARTS else None

    def _is_plural(self, i: int) -> bool:
        """ "các đồng chí", "các", "3" before the titles."""
        for k in (i - 1, i - 2):
            if k < 0:
                return False
            chunk = self.chunks[k]
            if chunk.kind == "W" and (chunk.value in ("các", "những") or chunk.value.isdigit()):
                return True
            if chunk.kind != "H" and chunk.value != "là":
                return False
            if chunk.value == "plural":
                return True
        return False

    def _name_after(self, j: int) -> Chunk | None:
        """The name that stands at once after a title (or after an honorific)."""
        while j < len(self.chunks) and self.chunks[j].kind == "H" and self.chunks[j].value != "plural":
            j += 1
        return self.chunks[j] if j < len(self.chunks) and self.chunks[j].kind == "N" else None

    def _name_before(self, i: int) -> Chunk | None:
        """The name to which a title run at chunk i belongs: only a comma, dash, bracket or "là" lies between."""
        if i < 2 or self.chunks[i - 2].kind != "N":
            return None
        joint = self.chunks[i - 1]
        opens = (joint.kind == "M" and joint.value in _OPENS_TITLES) or joint.value == "là"
        return self.chunks[i - 2] if opens else None

    def _leaves(self, j: int) -> bool:
        """Whether the words right after a title run say that the office was left."""
        after = " ".join(self._values(j, 6))
        return any(verb in after for verb in ("nghỉ hưu", "nghỉ công tác", "từ trần", "qua đời", "thôi giữ chức", "thôi nhiệm vụ"))

    def _by_verb(self, i: int, j: int, titles: list[Title]) -> int | None:
        """Offices taken up or left: "được bầu giữ chức …", "kết quả bầu … đối với bà …"."""
        lead = [chunk.value for chunk in self.chunks[max(0, i - 3) : i]]
        taking = lead[-2:] in (["giữ", "chức"], ["chức", "vụ"], ["chức", "danh"]) or lead[-1:] in (
            ["làm"],
            ["cử"],
            ["bầu"],
            ["nhiệm"],
            ["định"],
        )
        sentence = [chunk.value for chunk in self.chunks[:i]]
        if self._values(j, 2) == ["đối", "với"] and (name := self._name_after(j + 2)):
            if "thôi" in sentence or "miễn" in sentence or ("nhiệm" not in sentence and "bầu" not in sentence):
                self._tie(name, [replace(t, status="former") for t in titles], "office left", 0.9)
            else:
                self._tie(name, titles, "office taken up", 0.9)
            return j
        if taking and self._values(j, 1) == ["cho"] and (name := self._name_after(j + 1)):
            self._tie(name, titles, "office given to", 0.9)
            return j
        if not taking:
            return None
        passive = lead[-2:] in (["giữ", "chức"], ["chức", "vụ"], ["chức", "danh"]) or lead[-1:] == ["làm"]
        if not passive and "được" not in lead and "đắc" not in lead:
            self.reading.left_out["an office that a verb leaves open"] += 1
            return j
        name = next((chunk for chunk in reversed(self.chunks[:i]) if chunk.kind == "N"), None)
        if name is None:
            return None
        since = next((k + 1 for k in range(i - 1, -1, -1) if self.chunks[k].kind == "T"), 0)
        status = self._status_by_verb(" ".join(sentence[since:])) or self._status_by_verb(" ".join(sentence))
        if status is None:
            self.reading.left_out["an office that a verb leaves open"] += 1
            return j
        if len([chunk for chunk in self.chunks[:i] if chunk.kind == "N" and chunk.start > name.start - 8]) > 1:
            self.reading.left_out["an office of one of several people"] += 1
            return j
        self._tie(name, [replace(t, status=status) if not t.marked else t for t in titles], "office by a verb", 0.9)
        return j

    @staticmethod
    def _status_by_verb(before: str) -> Status | None:
        """What the words before "giữ chức" make of it; None where they deny it or leave it to the future."""
        words = before.split()
        if any(word in words for word in ("không", "chưa", "sẽ", "nếu")):
            return None
        if any(verb in before for verb in ("giới thiệu", "đề cử", "dự kiến", "ứng cử", "đề nghị")):
            return "proposed"
        if "trước khi" in before:
            return "current"
        if any(verb in before for verb in ("thôi", "miễn nhiệm", "từng", "bãi nhiệm", "cách chức", "trước đó")):
            return "former"
        taken = (
            "bầu",
            "đắc cử",
            "bổ nhiệm",
            "điều động",
            "phân công",
            "chỉ định",
            "hiệp thương cử",
            "suy cử",
            "suy tôn",
            "được giao",
            "giữ chức",
        )
        return "current" if any(verb in before for verb in taken) else None

    def _values(self, j: int, count: int) -> list[str]:
        return [chunk.value for chunk in self.chunks[j : j + count]]

    def _tie(self, name: Chunk, titles: list[Title], how: str, confidence: float) -> None:
        if "shared" not in how:
            self.titled.add(name.start)
        marks = [k for k, title in enumerate(titles) if title.marked and title.status == "former"]
        for k, title in enumerate(titles):
            # Said of each title before it, nguyên has ended; said once, or again further on, nobody knows.
            if marks and not title.marked and k > marks[0] and (len(marks) == 1 or k < marks[-1]):
                self.reading.left_out["whether nguyên goes on to this title"] += 1
                continue
            body = title.body or (None if self.grammar._country(self.reading.words, title.end) else _own_body(title))
            if body is None:
                self.reading.left_out["an office of no stated body"] += 1
                continue
            self.reading.holdings.append(Holding(name, replace(title, body=body), how, confidence))


def _own_body(title: Title) -> Body | None:
    """The body of an office that needs to name none (Thủ tướng)."""
    text = _OWN_BODY.get(title.role.casefold())
    return Body(text, title.end, "") if text else None


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
