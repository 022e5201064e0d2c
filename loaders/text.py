"""Compare Vietnamese text as a reader does, without losing where it stood.

One text comes in several spellings: composed or decomposed (NFC, NFD), with no-break spaces, with Ð (U+00D0)
for Đ, with curly or straight apostrophes, several dashes, and the tone mark on either vowel (hoà, hòa). `Folded`
is what patterns are matched against; it remembers where each of its characters stood in the text as read, so that
a quote is always cut from the original.

    folded = Folded("Ðồng chí")
    folded.text            'Đồng chí'
    folded.span(0, 4)      (0, 4): offsets into the text as read

Most characters fold to one character each and cost no bookkeeping. Where the length changes (a letter and its
combining mark, a run of spaces, a line's end of two, an abbreviation spelled out), an edit is kept, and offsets are looked up among the edits.
"""

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterable
from functools import lru_cache

import ahocorasick_rs

_NUMBERS = ("nhất", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười")
_ROMAN = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100}
# One character for one character, so that offsets stay as they are.
_SAME_LENGTH = {
    "\u00d0": "Đ",  # Latin capital eth and the African D look like Đ in print
    "\u00f0": "đ",
    "\u0189": "Đ",
    "\u00a0": " ",
    "\u202f": " ",
    "\u2007": " ",
    "\t": " ",
    "\u2019": "'",
    "\u2018": "'",
    "\u02bc": "'",
    "\u0060": "'",
    "\u00b4": "'",
    "\u2010": "-",
    "\u2011": "-",
    "\u2012": "-",
    "\u2013": "-",
    "\u2014": "-",
    "\u2212": "-",
    "\u2192": ";",
    "\u21d2": ";",
    "\u2794": ";",
    "\u2028": "\n",
    "\u2029": "\n",
    "\x85": "\n",
    "\r": "\n",
    "\x0b": "\n",
    "\x0c": "\n",
    "\x1c": "\n",
    "\x1d": "\n",
    "\x1e": "\n",
}
_TO_FOLD = frozenset(_SAME_LENGTH)
_TO_FOLD_PATTERN = re.compile("[" + "".join(re.escape(ch) for ch in sorted(_TO_FOLD)) + "]")
# Invisible: soft hyphen, zero-width space and joiners, byte order mark.
_DROPPED = frozenset("\u00ad\u200b\u200c\u200d\u2060\ufeff")
_DROPPED_PATTERN = re.compile("[" + "".join(_DROPPED) + "]")
_TONES = "\u0300\u0301\u0303\u0309\u0323"
_UNEVEN = re.compile(
    "[" + "".join(_DROPPED) + "]+"
    # A letter with its marks, 29 at most: text that piles up more is no writing.
    r"|[\s\S][" + "".join(_DROPPED) + "\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u1dc0-\u1dff\u20d0-\u20ff]{1,29}"
    "|[ \u00a0\u202f\u2007\t]{2,}"
)
_SPACES = " \u00a0\u202f\u2007\t"


def _moved_tones() -> dict[str, str]:
    """'oà' → 'òa' and its like: the tone on the last of oa, oe, uy goes to the first, in every case and tone."""
    moved = {}
    for pair in ("oa", "oe", "uy"):
        for tone in _TONES:
            for first, last in (pair, (pair[0].upper(), pair[1]), tuple(pair.upper())):
                new = unicodedata.normalize("NFC", last + tone)
                moved[first + new] = unicodedata.normalize("NFC", first + tone) + last
    return moved


_MOVED = list(_moved_tones().items())
_TO_MOVE = ahocorasick_rs.AhoCorasick([old for old, _ in _MOVED])


class Folded:
    """A text as read (`raw`), and beside it the text that patterns are matched against (`text`)."""

    __slots__ = ("_edits", "raw", "text")

    def __init__(self, raw: str) -> None:
        self.raw = raw
        self._edits: list[_Edits] = []
        text = raw
        if "\r\n" in text:
            text = self._replace(text, ((m.start(), m.end(), "\n") for m in _LINE_END_OF_TWO.finditer(text)))
        if not unicodedata.is_normalized("NFC", text) or _DROPPED_PATTERN.search(text):
            text = self._replace(text, ((m.start(), m.end(), _composed(m.group())) for m in _UNEVEN.finditer(text)))
        else:
            text = text.replace("\u00a0", " ")
            if "  " in text or "\t" in text:
                text = self._replace(text, ((m.start(), m.end(), " ") for m in _RUN_OF_SPACES.finditer(text)))
        if _TO_FOLD_PATTERN.search(text):
            for found in _TO_FOLD.intersection(text):
                text = text.replace(found, _SAME_LENGTH[found])
        self.text = _with_tones_moved(text)

    def replace(self, replacements: Iterable[tuple[int, int, str]]) -> None:
        """Replace spans of `text`, in order, without overlap; `span` goes on to answer for the text as read."""
        self.text = self._replace(self.text, replacements)

    def _replace(self, text: str, replacements: Iterable[tuple[int, int, str]]) -> str:
        edits = _Edits()
        parts: list[str] = []
        at = 0
        for start, end, new in replacements:
            if end - start == len(new) and text[start:end] == new:
                continue
            parts += (text[at:start], new)
            edits.add(start, end, len(new))
            at = end
        if not edits.starts:
            return text
        parts.append(text[at:])
        self._edits.append(edits)
        return "".join(parts)

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Offsets into `raw` of a span of `text`. The marks of a letter go with it; a spelled-out abbreviation is whole."""
        for edits in reversed(self._edits):
            start, end = edits.start_before(start), edits.end_before(end)
        return start, end

    def quote(self, start: int, end: int) -> str:
        """What stands in `raw` at a span of `text`."""
        first, last = self.span(start, end)
        return self.raw[first:last]


class _Edits:
    """Spans of an old text that have another length in the new one."""

    __slots__ = ("ends", "old_ends", "old_starts", "starts")

    def __init__(self) -> None:
        self.starts: list[int] = []  # in the new text
        self.ends: list[int] = []
        self.old_starts: list[int] = []
        self.old_ends: list[int] = []

    def add(self, old_start: int, old_end: int, length: int) -> None:
        shift = self.ends[-1] - self.old_ends[-1] if self.ends else 0
        self.starts.append(old_start + shift)
        self.ends.append(old_start + shift + length)
        self.old_starts.append(old_start)
        self.old_ends.append(old_end)

    def start_before(self, at: int) -> int:
        """Where a span that starts at an offset of the new text starts in the old one."""
        k = bisect_right(self.starts, at) - 1
        if k < 0:
            return at
        if at < self.ends[k]:
            return self.old_starts[k]
        return at - self.ends[k] + self.old_ends[k]

    def end_before(self, at: int) -> int:
        """Where a span that ends at an offset of the new text ends in the old one."""
        k = bisect_right(self.starts, at - 1) - 1 if at else -1
        if k < 0:
            return at
        if at <= self.ends[k]:
            return self.old_ends[k]
        return at - self.ends[k] + self.old_ends[k]


_LINE_END_OF_TWO = re.compile("\r\n")
_RUN_OF_SPACES = re.compile(f"[{_SPACES}]{{2,}}")


def _composed(cluster: str) -> str:
    """A letter and its marks as one, without invisible characters; a run of spaces as one."""
    if cluster[0] in _SPACES and cluster.strip(_SPACES) == "":
        return " "
    return unicodedata.normalize("NFC", _DROPPED_PATTERN.sub("", cluster))


def _with_tones_moved(text: str) -> str:
    """Every tone on the first vowel of oa, oe, uy at the end of a syllable (hoàn keeps its tone), and not in qu- (quý is qu + ý)."""
    found = _TO_MOVE.find_matches_as_indexes(text)
    if not found:
        return text
    parts: list[str] = []
    at = 0
    for number, start, end in found:
        if (end < len(text) and text[end].isalpha()) or (start and text[start - 1] in "qQ"):
            continue
        parts += (text[at:start], _MOVED[number][1])
        at = end
    parts.append(text[at:])
    return "".join(parts)


def tidy(text: str) -> str:
    """A name or title as it is kept: composed, without invisible characters, one space between words."""
    text = _DROPPED_PATTERN.sub("", unicodedata.normalize("NFC", text))
    for wrong, right in (("\u00d0", "Đ"), ("\u00f0", "đ"), ("\u0189", "Đ")):
        text = text.replace(wrong, right)
    return " ".join(text.split())


@lru_cache(maxsize=1 << 14)
def key(text: str) -> str:
    """What two spellings of one name have in common: case, tone placement, apostrophes and dashes are folded."""
    folded = Folded(unicodedata.normalize("NFC", tidy(text).casefold())).text.casefold()
    return " ".join(re.findall(r"[^\W_]+(?:'[^\W_]+)*", folded))


def number_of(word: str) -> int | None:
    """The number of a folded word: "13", "xiii", "nhất", "mười"; None for 0 and for letters that make no number."""
    if word.isdigit():
        return int(word) or None
    word = {"một": "nhất", "bốn": "tư"}.get(word, word)
    if word in _NUMBERS:
        return _NUMBERS.index(word) + 1
    values = [_ROMAN[letter] for letter in word if letter in _ROMAN]
    if len(values) != len(word) or not re.fullmatch(r"c{0,3}(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})", word):
        return None
    return sum(-value if value < following else value for value, following in zip(values, [*values[1:], 0], strict=True))


def unaccented(text: str) -> str:
    """Lower case, without diacritics: what a person types on any keyboard ("truong thi mai")."""
    letters = unicodedata.normalize("NFD", key(text).replace("đ", "d"))
    return "".join(ch for ch in letters if not unicodedata.combining(ch))


def slug(text: str) -> str:
    """The readable part of an IRI: a to z, digits and hyphens."""
    return re.sub(r"[^a-z0-9]+", "-", unaccented(text)).strip("-") or "x"
