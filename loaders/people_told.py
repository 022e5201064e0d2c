"""Whom an article means: "ông Bình" is the one person of that given name, "Ông từng giữ …" the one of the sentence before."""

import re
from bisect import bisect_left
from collections import Counter
from functools import cached_property

from loaders import careers
from loaders.bodies_told import BodiesTold
from loaders.lexicon import Text, is_of_level
from loaders.sentence import Holding, Reading
from loaders.sources import Article
from loaders.subjects import subject_at, subjects
from loaders.text import key, tidy
from loaders.titles import Chunk, Grammar, Title
from loaders.zones import Page

# What no Vietnamese syllable ends in: names of the highlands' peoples.
_NO_VIETNAMESE_SYLLABLE = re.compile(r"[^\W\d_](?:[bdđfjklqrsvwxz]|(?<!n)g|(?<![nc])h)$")
_MALE_OR_FEMALE = {"ông": "m", "anh": "m", "bà": "f", "chị": "f", "cô": "f"}
# "Ngài xuất gia với Hòa thượng A. Từ năm 1964, Ngài …": the next sentence goes on with who does it.
_BESIDE_SOMEBODY = re.compile(
    r"(?:^|\W)(?:với|cùng|cùng với|thay|gặp|tặng|kết hôn với|theo học|đệ tử)(?: của)?(?: cố)?$|(?:^|\W)(?:của|với) (?:ông|bà|anh|chị|cô|chú) là$"
)
_ASKED = re.compile(r"\W*(?:phóng viên|pv|p\.v|hỏi|thưa (?:ông|bà|anh|chị))(?: [^:\n]{0,30})?:|\W*thưa (?:ông|bà|anh|chị|đồng chí)")


def _words_before_name(reading: Reading, k: int) -> str:
    """The words before a name, honorifics passed over."""
    while k > 0 and reading.chunks[k - 1].kind == "H":
        k -= 1
    return reading.chunks[k - 1].value if k and reading.chunks[k - 1].kind == "W" else ""


_LEAD = 4
"""Sentences that name somebody, at the beginning of an article."""
_OFTEN = 3
"""Sentences that name the one person whom an article is about."""


_A_LIFE_BEGINS = re.compile(r"\n\W*(?:tóm tắt )?(?:(?:quá trình (?:công tác|hoạt động))|tiểu sử)(?: tóm tắt)?\W*(?:\(|\n)")


class PeopleTold(BodiesTold):
    """Whom a given name, "ông" or an office alone mean."""

    def __init__(self, grammar: Grammar, text: Text, article: Article, page: Page, readings: list[Reading]) -> None:
        super().__init__(grammar, text, article, page, readings)
        self._addressing: dict[int, bool] = {}
        self._names: dict[int, list[tuple[int, str]]] = {}
        self._two_people: dict[tuple[str, str], bool] = {}

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

    @cached_property
    def _by_first_word(self) -> dict[str, set[str]]:
        """The names of the highlands' peoples by what comes first: "H'Nuên Mlô" by "H'Nuên"."""
        table: dict[str, set[str]] = {}
        for _, name in self._people:
            first = name.split(" ", 1)[0]
            if "'" in first or _NO_VIETNAMESE_SYLLABLE.search(first):
                table.setdefault(key(name.split(" ", 1)[0]), set()).add(name)
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
                # "chị H'Nuên" of H'Nuên Mlô, whose own name comes first; K'Brếu, Yôl: all of the name there is
                full = self._by_first_word.get(key(name.value), set())
                return tidy(next(iter(full)) if len(full) == 1 else name.value)
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
        if (beside := self._beside_brackets(pronoun, reading)) is not None:
            return self.person(beside, reading)
        before = self.readings[: bisect_left(self.readings, reading.start, key=lambda r: r.start)]
        sex = _MALE_OR_FEMALE.get(self.text.low[pronoun.start : pronoun.end])
        of_a_life = pronoun.start == reading.start == pronoun.end  # a line of a life stands far from the name
        subject = subject_at(self._subjects, reading.start)
        whose = subject.value if subject and not self._is_of_the_other_sex(sex, subject.value) else None
        if whose and of_a_life:
            return tidy(whose)
        silent = 0  # sentences since the last that named or addressed somebody
        for earlier in (reading, *reversed(before[-60:])):
            if of_a_life and earlier is not reading and careers.opens(self.text, earlier.start, earlier.end):
                continue
            names = {key(name): name for end, name in self._full_names(earlier) if end <= pronoun.start}
            if not names:
                silent = 0 if self._addresses_one(earlier) else silent + 1
                if silent > 4 and not of_a_life:
                    return tidy(whose) if whose else None
                continue
            begins = earlier is not reading and line == reading.start
            if of_a_life and not whose and self._begins_a_life_of_one_of_several(before, earlier.end, reading.start):
                return None  # whose "TÓM TẮT QUÁ TRÌNH CÔNG TÁC" it is, above which several are named
            if whose and (len(names) > 1 or begins):
                return tidy(whose)  # "Năm 1987, chị ra Bộ": a paragraph of a life is of whom it tells, whoever the last one named
            if begins and self._main_person and key(self._main_person) not in names:
                return None  # a portrait that named somebody else last: of whom a new paragraph tells, nothing says
            if len(names) > 1:
                return None
            (found,) = names.values()
            return None if self._is_of_the_other_sex(sex, found) else tidy(found)
        return tidy(whose) if whose else None

    def _beside_brackets(self, pronoun: Chunk, reading: Reading) -> Chunk | None:
        """ "… trong đó ông Bửu là người mới (trước đó ông là …)": the one whom the clause names that the brackets around a pronoun stand in."""
        low, opened = self.text.low, self.text.low.rfind("(", reading.start, pronoun.start)
        if opened < 0 or ")" in low[opened : pronoun.start]:
            return None
        begins = max(low.rfind(mark, reading.start, opened) for mark in (";", ":")) + 1
        named = [chunk for chunk in reading.chunks if chunk.kind == "N" and begins <= chunk.start < opened]
        return named[-1] if len(named) == 1 else None

    def _begins_a_life_of_one_of_several(self, before: list[Reading], start: int, end: int) -> bool:
        """Whether a life begins between two offsets, on a page that has named several people."""
        begins = _A_LIFE_BEGINS.search(self.text.low, start, end)
        told = [reading for reading in before if begins and reading.start < begins.start()]
        return len({key(name) for reading in told for _, name in self._full_names(reading)}) > 1

    @cached_property
    def _main_person(self) -> str | None:
        """Of whom an article speaks more than of all others, and from the beginning on."""
        told = Counter(name for reading in self.readings for _, name in self._full_names(reading))
        first = {name for reading in self.readings[:_LEAD] for _, name in self._full_names(reading)}
        (name, count), *others = [*told.most_common(2), ("", 0)]
        return name if count >= _OFTEN and count >= 2 * others[0][1] and name in first else None

    @cached_property
    def _subjects(self) -> list[tuple[int, Chunk]]:
        """Whose life the parts of the article tell."""
        return subjects(self.readings)

    @staticmethod
    def _is_of_the_other_sex(sex: str | None, name: str) -> bool:
        """Whether a name tells that "ông" is not who bears it, or that "bà" is not."""
        female = " thị " in key(name)
        return (sex == "m" and female) or (sex == "f" and not female and " văn " in key(name))
