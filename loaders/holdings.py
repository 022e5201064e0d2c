"""Which of the names and titles of a sentence belong together: who is said to hold which office.

    person     ::= title-run name                               "Bí thư Tỉnh ủy Lê Văn An"
                 | name ("," | "-" | "(" | "là") title-run      "Lê Văn An, Bí thư Tỉnh ủy"
                 | name … "giữ chức" title-run                  "… được bầu giữ chức Chủ tịch …"
    title-run  ::= title (("," | "-" | "kiêm" | "và") title)*
    shared     ::= "các đồng chí" title-run ":" person ((";" | ",") person)*    every later name has it too
    group      ::= "các" title                                   people without names: nothing

Titles and names themselves are read by `loaders.titles`. A title of a run that names no body has the body of the
next ("Phó Chủ tịch - Tổng Thư ký Hội …"), and Đảng đoàn, Đảng ủy standing alone are those of the next body. What
names no body in the end, and is no office of the State by itself, is left out and counted.
"""

from collections import Counter
from dataclasses import dataclass, field, replace

from loaders.lexicon import PARTY_UNITS, Words
from loaders.titles import PARTS, Body, Chunk, Grammar, Status, Title

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
# On whose behalf: the first title after these is of nobody named beside it.
_ON_BEHALF = {"thay mặt", "ủy quyền", "quyền của", "thừa lệnh", "thừa ủy", "mặt cho"}
# Whose: the titles after these are not of the name that follows.
_ANOTHERS = {"phu nhân", "trợ lý", "cử viên", "mang tên", "con trai", "con gái", "vợ của", "chồng của", "tên đường", "thư ký"}


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


_JOINS = {",", "-", "kiêm", "và", "/"}
_OPENS_TITLES = {",", "-", "("}
_TO_HOLD = (["giữ", "chức"], ["chức", "vụ"], ["chức", "danh"])
_TAKING = (["cử"], ["bầu"], ["nhiệm"], ["định"])


def read(grammar: Grammar, words: Words) -> Reading:
    """Tie the names and titles of one sentence."""
    reading = Reading(words, grammar.chunks(words))
    _Tying(grammar, reading).run()
    return reading


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
            elif title.body is not None and not title.body.complete and title.body.text.casefold() in PARTS:
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
        to_hold = lead[-2:] in _TO_HOLD or lead[-1:] == ["làm"]
        taking = to_hold or lead[-1:] in _TAKING
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
        # "trao quyết định bổ nhiệm Trưởng Ban …": whose it is to be, only "được" or "đắc cử" tells.
        if not to_hold and "được" not in lead and "đắc" not in lead:
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
            body = title.body or (None if self.grammar.country(self.reading.words, title.end) else _own_body(title))
            if body is None:
                self.reading.left_out["an office of no stated body"] += 1
                continue
            self.reading.holdings.append(Holding(name, replace(title, body=body), how, confidence))


def _own_body(title: Title) -> Body | None:
    """The body of an office that needs to name none (Thủ tướng)."""
    text = _OWN_BODY.get(title.role.casefold())
    return Body(text, title.end, "") if text else None
