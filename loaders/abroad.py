"""Offices of another country, so that nobody takes them for ours: "Về phía Lào có ông A, Phó Thủ tướng Chính phủ".

    abroad ::= "phía" country people             "Về phía Lào có …", "Phía bạn có …", in a sentence or above a list
             | title "," title country           "Ủy viên Bộ Chính trị, Bộ trưởng Ngoại giao Lào"
             | title "," "Tỉnh trưởng" place     there are none here
             | a name in no Vietnamese syllables

Whoever is of another country in one sentence is so in all; what names its country itself ("Quốc hội Lào") is told as it is.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property

from loaders.bodies import Body
from loaders.body_words import FIRMS
from loaders.lexicon import COUNTRIES, UPPER, Text
from loaders.sentence import Holding, Reading
from loaders.text import key
from loaders.titles import Chunk

_A_SIDE = re.compile(r"(?<!\w)phía (?P<friends>bạn(?=,? (?:có|gồm)|:))?(?:bạn |đoàn |tỉnh bạn |nước bạn |nước )?")
_ITEM = re.compile(r"\s*[-+*•–]")
_COUNTRY_AHEAD = re.compile(r" \(?(?:nước )?(?=\w)")
_OFFICES_OF_THEIRS = ("tỉnh trưởng", "đô trưởng", "thủ hiến", "thống đốc bang")
"""Offices that Vietnam has not."""
_AN_OFFICE_OF_THEIRS = re.compile(rf"(?<!\w)(?:{'|'.join(_OFFICES_OF_THEIRS)})(?!\w)")
_GIVEN_NAMES = {"nga", "mỹ", "đức", "pháp", "séc"}
"""Countries that are people's given names too."""
_THEIRS = "|".join(map(re.escape, sorted(COUNTRIES - _GIVEN_NAMES, key=len, reverse=True)))
_OF_ABROAD = re.compile(rf" (?=[{UPPER}])(?i:{_THEIRS})(?! Cai(?!\w))(?!\w)")
_VOWELS = re.compile(r"[aeiouy]+")
_FURTHEST = 1_500
"""Characters of a sentence before somebody in which his side is told."""
_LINES = 12
"""Lines of a list above which the line that opens it is looked for."""


def is_of_abroad(body: Body) -> bool:
    """Whether a body names another country as its own; a friendship association, or one of Vietnamese there, does not."""
    if body.foreign:
        return True
    return _OF_ABROAD.search(body.text) is not None and not any(
        word in body.text.casefold() for word in ("hữu nghị", "việt nam", "người việt")
    )


def is_foreign_name(name: str) -> bool:
    """ "Saleumxay Kommasith": at least two words of two syllables and more, the last among them, and no mark in any."""
    words = name.split()
    long = [word for word in words if word.isascii() and word.isalpha() and len(_VOWELS.findall(word.casefold())) > 1]
    return len(long) > 1 and words[-1] in long


@dataclass
class Abroad:
    """Who of an article is of another country."""

    text: Text
    readings: list[Reading]
    person: Callable[[Chunk, Reading], str | None]

    def has(self, holding: Holding, reading: Reading) -> bool:
        """Whether an office that names no country is another country's all the same."""
        if not self._people:
            return False
        body = holding.title.body
        told = self.text.low[holding.title.start : holding.title.end]
        if "việt nam" in told or (body and (is_of_abroad(body) or body.head.startswith(FIRMS))):
            return False
        name = self.person(holding.name, reading)
        return name is not None and key(name) in self._people

    def _tells_of_countries(self) -> bool:
        """Whether the article names another country, or people on its side, at all."""
        low, written = self.text.low, self.text.text
        named = any(
            written[at].isupper() and low[at:end] not in _GIVEN_NAMES and not low.startswith(" cai", end)
            for at, end in self.text.countries.items()
        )
        return named or any(words in low for words in ("phía bạn", *_OFFICES_OF_THEIRS))

    @cached_property
    def _people(self) -> set[str]:
        """The folded names of all who are of another country."""
        if not self._tells_of_countries():
            named = {holding.name.value for reading in self.readings for holding in reading.holdings if holding.name.kind == "N"}
            return {key(name) for name in named if is_foreign_name(name)}
        found = set()
        for reading in self.readings:
            for holding in reading.holdings:
                if self._told_of_abroad(holding, reading) and (name := self.person(holding.name, reading)):
                    found.add(key(name))
        return found

    def _told_of_abroad(self, holding: Holding, reading: Reading) -> bool:
        if holding.name.kind == "N" and is_foreign_name(holding.name.value):
            return True
        first = min(holding.name.start, holding.title.start)
        return self._on_their_side(reading.start, first) or self._beside_a_country(holding, reading)

    def _on_their_side(self, since: int, at: int) -> bool:
        """Whether the last side of which a sentence, or the line above a list, speaks is another country's."""
        low = self.text.low
        *_, side = (None, *_A_SIDE.finditer(low, max(since, at - _FURTHEST), at))
        line = self.text.line_start(since)
        for _ in range(_LINES):
            if side is not None or line == 0 or not _ITEM.match(low, line):
                break
            line = self.text.line_start(line - 1)
            *_, side = (None, *_A_SIDE.finditer(low, line, low.find("\n", line)))
        return side is not None and (side["friends"] is not None or side.end() in self.text.countries)

    def _beside_a_country(self, holding: Holding, reading: Reading) -> bool:
        """Whether a title of the same run is followed by a country, is of its body, or is one that we do not have."""
        chunks, low = reading.chunks, self.text.low
        named = next((k for k, chunk in enumerate(chunks) if chunk.start == holding.name.start and chunk.kind == "N"), None)
        if named is None:
            return False
        step = 1 if holding.title.start > holding.name.start else -1
        k, run = named + step, []
        while 0 <= k < len(chunks) and (chunks[k].kind in "TBH" or (chunks[k].kind == "M" and chunks[k].value in ",-–(")):
            run.append(chunks[k])
            k += step
        for chunk in run:
            body = chunk.body or (chunk.title.body if chunk.title else None)
            if body is None:
                continue
            if is_of_abroad(body):
                return True
            ahead = _COUNTRY_AHEAD.match(low, chunk.end)
            stop = self.text.countries.get(ahead.end()) if ahead else None
            if ahead and stop and self.text.text[ahead.end()].isupper() and low[ahead.end() : stop] not in _GIVEN_NAMES:
                return True
        beyond = run[-1] if run else chunks[named]
        span = (holding.name.end, beyond.end + 15) if step > 0 else (beyond.start, holding.name.start)
        return _AN_OFFICE_OF_THEIRS.search(low, *span) is not None
