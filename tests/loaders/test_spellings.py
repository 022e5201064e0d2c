"""One text, spelled as different pages spell it, tells the same: checked over every article of the corpus that may be looked at."""

import re
import unicodedata
from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest

from loaders.extract import extract
from loaders.facts import HoldingFact
from loaders.sources import Article, read
from loaders.text import key

CORPUS = Path(__file__).parents[1] / "corpus" / "seen" / "articles.jsonl"


def old_tones(text: str) -> str:
    """Uỷ ban, hoà: the tone on the last vowel of an open syllable."""
    for new, old in (("òa", "oà"), ("óa", "oá"), ("ỏa", "oả"), ("õa", "oã"), ("ọa", "oạ"), ("ủy", "uỷ"), ("Ủy", "Uỷ"), ("úy", "uý"), ("ùy", "uỳ"), ("ụy", "uỵ")):  # fmt: skip
        text = re.sub(rf"(?<![qQ]){new}(?!\w)", old, text)
    return text


SPELLINGS: dict[str, Callable[[str], str]] = {
    "decomposed": lambda text: unicodedata.normalize("NFD", text),
    "no-break spaces": lambda text: text.replace(" ", "\u00a0"),
    "two spaces": lambda text: text.replace(" ", "  "),
    "line ends of two": lambda text: text.replace("\n", "\r\n"),
    "old tones": old_tones,
    "a space before commas": lambda text: text.replace(", ", " , "),
    "a space before commas and none behind": lambda text: re.sub(r", (?=\w)", " ,", text),
    "no space after commas": lambda text: re.sub(r"(?<=[^\W\d_]), (?=[^\W\d_])", ",", text),
    "no space after semicolons": lambda text: re.sub(r"(?<=[^\W\d_]); (?=[^\W\d_])", ";", text),
    "comrades in short": lambda text: re.sub(r"(?<!\w)([đĐ])ồng chí (?=[A-Z])", r"\1/c ", text),
}


def told(article: Article) -> set[tuple[str, str, str, str]]:
    return {
        (key(fact.person), key(fact.office), key(fact.organization or ""), fact.status)
        for fact in extract(article).facts
        if isinstance(fact, HoldingFact)
    }


@pytest.fixture(scope="module")
def articles() -> list[tuple[Article, set[tuple[str, str, str, str]]]]:
    return [(article, told(article)) for article in read([CORPUS]).articles]


@pytest.mark.parametrize("spelling", SPELLINGS)
def test_another_spelling_tells_the_same(spelling: str, articles: list[tuple[Article, set[tuple[str, str, str, str]]]]) -> None:
    differing = {}
    for article, facts in articles:
        again = told(msgspec.structs.replace(article, text=SPELLINGS[spelling](article.text)))
        if again != facts:
            differing[article.id] = sorted(facts ^ again)
    assert sum(len(facts) for _, facts in articles) > 1000
    assert not differing
