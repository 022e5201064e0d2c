"""What stands at an offset of a marked text, and beside it.

All positions are offsets into the folded, spelled-out text (`loaders.lexicon.Text`).
"""

import re

from loaders.body_words import WORD
from loaders.lexicon import Text


def word_at(text: Text, at: int) -> str:
    """The folded word that begins at an offset, or ''."""
    match = WORD.match(text.low, at) if at >= 0 else None
    return match.group() if match else ""


def word_before(text: Text, at: int) -> str:
    """The folded word before an offset, only spaces between."""
    match = re.search(r"([^\W\d_]+) ?$", text.low[max(0, at - 12) : at])
    return match.group(1) if match else ""


def after(text: Text, end: int) -> int:
    """Where the next word begins if only a space lies between, else -1."""
    return end + 1 if text.low[end : end + 1] == " " else -1


def is_capital(text: Text, at: int) -> bool:
    return text.text[at : at + 1].isupper()


def follows(text: Text, end: int, words: str) -> bool:
    """Whether some words stand right after an offset, whole."""
    stop = end + 1 + len(words)
    return text.low.startswith(words, end + 1) and text.low[end : end + 1] == " " and not text.low[stop : stop + 1].isalnum()


def is_a_label(text: Text, end: int) -> bool:
    """Whether what ends at an offset is the label of a field: "Chủ tịch: bà A", "Chủ tịch | Bà A |" in a table."""
    return text.low.startswith((":", " :", "|", " |"), end)
