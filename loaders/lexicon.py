"""The words the grammar knows: offices, bodies, fields, places, abbreviations, family names.

Everything but the family names is derived from the tables of ontology/reference, which are the only list of
offices and organizations. A text becomes `Words`: its tokens with abbreviations spelled out (MTTQ is three
words at one place), folded for comparison, each with the span it was read at.
"""

import re
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from loaders.text import Folded
from ontology.provinces import CITY, kinds_of_body
from ontology.tables import rows, several

FAMILY_NAMES_FILE = Path(__file__).with_name("family_names.txt")

# What a body's name can begin with. The longest match wins.
HEADS = """
ban|ban bí thư|ban cán sự đảng|ban chấp hành|ban thường trực|ban thường vụ|bộ|bảo hiểm xã hội|chi cục|chính phủ|công an|công đoàn|cục
giáo hội|học viện|hội|hội đồng|huyện đoàn|huyện ủy|khối|kho bạc|liên đoàn|liên hiệp|liên hiệp các hội|liên hiệp các tổ chức
liên minh|mặt trận|ngân hàng|phòng|quận đoàn|quận ủy|quốc hội|quỹ|sở|thanh tra|thành đoàn|thành ủy|thị đoàn|thị ủy|tỉnh đoàn
tỉnh ủy|tòa án nhân dân|tổng công ty|tổng cục|tổng hội|tổng liên đoàn|trung tâm|trung ương đoàn|trung ương hội|trường|thường vụ|vụ|văn phòng
viện|viện kiểm sát nhân dân|đài|đoàn|đoàn chủ tịch|đảng bộ|đảng đoàn|đảng ủy|ủy ban|ủy ban trung ương|hội liên hiệp
""".replace("\n", "|").split("|")
# Committees of a territory: a place may follow at once, and alone they mean "of our province (district)".
PARTY_UNITS = {
    "tỉnh ủy", "thành ủy", "huyện ủy", "quận ủy", "thị ủy", "tỉnh đoàn", "thành đoàn", "huyện đoàn", "quận đoàn", "thị đoàn",
}  # fmt: skip
LEVELS = {"tỉnh", "thành phố", "huyện", "quận", "thị xã", "phường", "xã", "thị trấn", "đặc khu"}
PROVINCIAL = {"tỉnh", "thành phố", "tỉnh ủy", "thành ủy", "tỉnh đoàn", "thành đoàn"}

_TOKEN = re.compile(
    r"(?:U[VB])?[Tt]\.\s?[ƯưWw]\b"  # T.Ư, T.W, UVT.Ư
    r"|[Tt][Pp]\.(?=\s?[^\W\d_])"  # TP.
    r"|[Đđ]/[Cc]\b"
    r"|UB\.?(?=MTTQ)"
    r"|Q\.(?=\s?[^\W\d_])"
    r"|[^\W\d_]+(?:'[^\W\d_]+)*"
    r"|\d+"
    r"|[^\w\s]"
)
_SPELLED = {
    "t.ư": "Trung ương",
    "t.w": "Trung ương",
    "uvt.ư": "Ủy viên Trung ương",
    "uvt.w": "Ủy viên Trung ương",
    "ubt.ư": "Ủy ban Trung ương",
    "ubt.w": "Ủy ban Trung ương",
    "tp.": "thành phố",
    "ub": "Ủy ban",
    "ub.": "Ủy ban",
    "q.": "quyền",
}


@dataclass(slots=True)
class Words:
    """Parallel lists, one entry a word: how it is compared, how it is written out, and where it was read.

    `shouted` are words in capitals and those spelled out from an abbreviation: no part of a person's name.
    """

    folded: list[str] = field(default_factory=list)
    written: list[str] = field(default_factory=list)
    capital: list[bool] = field(default_factory=list)
    shouted: list[bool] = field(default_factory=list)
    start: list[int] = field(default_factory=list)
    end: list[int] = field(default_factory=list)

    def __len__(self) -> int:
        return len(self.folded)

    def at(self, i: int) -> str:
        """The folded word at i, or '' beyond the end."""
        return self.folded[i] if 0 <= i < len(self.folded) else ""

    def phrase(self, start: int, end: int) -> str:
        """Words as written out, one space between them, none before a comma."""
        return " ".join(self.written[start:end]).replace(" ,", ",").replace(" / ", "/")

    def part(self, start: int, end: int) -> "Words":
        """Words start to end, as Words of their own; spans still count in the whole text."""
        lists = (self.folded, self.written, self.capital, self.shouted, self.start, self.end)
        return Words(*(values[start:end] for values in lists))  # type: ignore[arg-type]

    def touch(self, i: int) -> bool:
        """Whether word i follows the one before without a space."""
        return i > 0 and self.start[i] == self.end[i - 1]


class Trie:
    """Word sequences with a value each; finds the longest that begins at a word."""

    def __init__(self) -> None:
        self._root: dict = {}

    def add(self, words: list[str], value: str) -> None:
        node = self._root
        for word in words:
            node = node.setdefault(word, {})
        node.setdefault("", value)

    def longest(self, words: list[str], start: int) -> tuple[int, str] | None:
        """The end and the value of the longest sequence beginning at `start`."""
        node, best, i = self._root, None, start
        while i < len(words) and words[i] in node:
            node = node[words[i]]
            i += 1
            if "" in node:
                best = i, node[""]
        return best


class Lexicon:
    """All tries and sets, built once a process."""

    def __init__(self) -> None:
        self.levels: dict[str, set[str]] = {}
        """What a place of a name has been: tỉnh, thành phố, or both in turn."""
        self.abbreviations = {row["abbreviation"]: row["expansion"] for row in rows("abbreviations")}
        self.roles, self.organizations, self.places, self.fields, self.heads = Trie(), Trie(), Trie(), Trie(), Trie()
        for row in rows("roles"):
            for title in (row["title_vi"], *several(row["spellings"])):
                self.roles.add(self._folded(title), row["title_vi"])
        for head in HEADS:
            if head:
                self.heads.add(head.split(), head)
        for row in rows("organizations"):
            for name in (row["name_vi"], *several(row["other_names_vi"]), *several(row["abbreviations"])):
                words = self._folded(name)
                self.organizations.add(words, row["name_vi"])
                self._add_field(words)
        for row in rows("names"):
            self.organizations.add(self._folded(row["name_vi"]), row["name_vi"])
        for name in kinds_of_body():
            self._add_field(self._folded(name))
        for row in rows("fields"):
            self.fields.add(self._folded(row["name_vi"]), row["name_vi"])
        for row in rows("places"):
            for name in (row["name_vi"], *several(row["other_names_vi"])):
                self._add_place(name, row["kind"])
        for row in rows("place_statuses"):
            self._add_place(row["name_vi"], row["kind"])
        lines = FAMILY_NAMES_FILE.read_text(encoding="utf-8").splitlines()
        self.families = {self._folded(line)[0] for line in lines if line and not line.startswith("#")}

    def _add_place(self, name: str, kind: str) -> None:
        self.places.add(self._folded(name), name)
        self.levels.setdefault(name, set()).add("thành phố" if kind == CITY else "tỉnh")

    def _add_field(self, words: list[str]) -> None:
        """'Hội Khuyến học Việt Nam' teaches that khuyến học is something bodies are about."""
        head = self.heads.longest(words, 0)
        if not head:
            return
        rest = words[head[0] :]
        for tail in (["việt", "nam"], ["trung", "ương"], ["tỉnh", "ủy"], ["thành", "ủy"]):
            if rest[-2:] == tail:
                rest = rest[:-2]
        if len(rest) >= 2 and rest[:2] != ["trung", "ương"]:
            self.fields.add(rest, " ".join(rest))

    def _folded(self, text: str) -> list[str]:
        return self.words(Folded(text)).folded

    def words(self, folded: Folded, start: int = 0, end: int | None = None) -> Words:
        """The words of a part of a text, spans counted in `folded.text`."""
        out = Words()
        for match in _TOKEN.finditer(folded.text, start, len(folded.text) if end is None else end):
            token = match.group()
            compact = token.casefold().replace(" ", "")
            spelled = _SPELLED.get(compact) or self.abbreviations.get(token)
            if compact in ("đ/c", "đc"):
                spelled = "đồng chí"
            for word in spelled.split() if spelled else (token,):
                out.folded.append(word.casefold())
                out.written.append(word if spelled else token)
                out.capital.append(word[0].isupper())
                out.shouted.append(bool(spelled) or (len(token) > 1 and token.isupper()))
                out.start.append(match.start())
                out.end.append(match.end())
        for i in range(len(out) - 1):
            # A misprint met in the press more than once.
            if out.folded[i] == "trương" and out.folded[i + 1] == "ương":
                out.folded[i], out.written[i] = "trung", "Trung"
        return out


@cache
def lexicon() -> Lexicon:
    return Lexicon()
