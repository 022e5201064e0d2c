"""Compare Vietnamese text as a reader does, without losing where it stood.

One text comes in several spellings: composed or decomposed (NFC, NFD), with no-break spaces, with Ð (U+00D0)
for Đ, with curly or straight apostrophes, several dashes, and the tone mark on either vowel (hoà, hòa). `Folded`
is what patterns are matched against; it remembers for each of its characters where that character stood in
the text as read, so that a quote is always cut from the original.

    folded = Folded("Ðồng chí")
    folded.text            'Đồng chí'
    folded.span(0, 4)      (0, 4): offsets into the text as read
"""

import re
import unicodedata
from dataclasses import dataclass, field

# One character for one character, so that offsets stay as they are.
_SAME_LENGTH = str.maketrans(
    {
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
        "\u2028": "\n",
        "\u2029": "\n",
        "\x85": "\n",
    }
)
# Invisible: soft hyphen, zero-width space and joiners, byte order mark.
_DROPPED = frozenset("\u00ad\u200b\u200c\u200d\u2060\ufeff")
_DROPPED_PATTERN = re.compile("[" + "".join(_DROPPED) + "]")

_TONES = "\u0300\u0301\u0303\u0309\u0323"


def _moved_tones() -> dict[str, str]:
    """'oà' → 'òa' and its like: the tone on the last of oa, oe, uy goes to the first, in every case and tone."""
    moved = {}
    for pair in ("oa", "oe", "uy"):
        for tone in _TONES:
            for first, last in (pair, (pair[0].upper(), pair[1]), tuple(pair.upper())):
                new = unicodedata.normalize("NFC", last + tone)
                moved[first + new] = unicodedata.normalize("NFC", first + tone) + last
    return moved


_MOVED = _moved_tones()
# Only at the end of a syllable (hoàn keeps its tone), and not in qu- (quý is qu + ý).
_MOVABLE = re.compile("(?<![qQ])(?:" + "|".join(sorted(_MOVED)) + r")(?![^\W\d_])")


@dataclass
class Folded:
    """A text as read (`raw`), and beside it the text that patterns are matched against (`text`)."""

    raw: str
    text: str = field(init=False)
    _starts: list[int] | None = field(init=False, default=None, repr=False)

    def __post_init__(self) -> None:
        text = self.raw
        if not unicodedata.is_normalized("NFC", text) or _DROPPED_PATTERN.search(text):
            text, self._starts = _composed(text)
        text = text.translate(_SAME_LENGTH)
        self.text = _MOVABLE.sub(lambda match: _MOVED[match.group()], text)

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Offsets into `raw` of a span of `text`. The marks of a letter go with it."""
        if self._starts is None:
            return start, end
        return self._starts[start], self._starts[end]

    def quote(self, start: int, end: int) -> str:
        """What stands in `raw` at a span of `text`."""
        first, last = self.span(start, end)
        return self.raw[first:last]


def _composed(raw: str) -> tuple[str, list[int]]:
    """NFC without invisible characters, and for each character (and the end) where it began in `raw`."""
    out: list[str] = []
    starts: list[int] = []
    i = 0
    while i < len(raw):
        j = i + 1
        while j < len(raw) and j - i < 30 and (unicodedata.combining(raw[j]) or raw[j] in _DROPPED):
            j += 1
        cluster = unicodedata.normalize("NFC", "".join(ch for ch in raw[i:j] if ch not in _DROPPED))
        for ch in cluster:
            out.append(ch)
            starts.append(i)
        i = j
    starts.append(len(raw))
    return "".join(out), starts


def tidy(text: str) -> str:
    """A name or title as it is kept: composed, without invisible characters, one space between words."""
    text = _DROPPED_PATTERN.sub("", unicodedata.normalize("NFC", text))
    for wrong, right in (("\u00d0", "Đ"), ("\u00f0", "đ"), ("\u0189", "Đ")):
        text = text.replace(wrong, right)
    return " ".join(text.split())


def key(text: str) -> str:
    """What two spellings of one name have in common: case, tone placement, apostrophes and dashes are folded."""
    folded = Folded(unicodedata.normalize("NFC", tidy(text).casefold())).text.casefold()
    return " ".join(re.findall(r"[^\W_]+(?:'[^\W_]+)*", folded))


def unaccented(text: str) -> str:
    """Lower case, without diacritics: what a person types on any keyboard ("truong thi mai")."""
    letters = unicodedata.normalize("NFD", key(text).replace("đ", "d"))
    return "".join(ch for ch in letters if not unicodedata.combining(ch))


def slug(text: str) -> str:
    """The readable part of an IRI: a to z, digits and hyphens."""
    return re.sub(r"[^a-z0-9]+", "-", unaccented(text)).strip("-") or "x"
