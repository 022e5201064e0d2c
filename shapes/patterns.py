"""Regular expressions of shapes (sh:pattern), over many values, in time that grows with their length alone.

    breaking = reader("^[0-9]+", "i")          # ValueError where it is no regular expression
    breaking(['"12"', '"a"'])                  # {'"a"'}: the terms that it does not match

Python's own engine goes back and tries again: on some expressions forty letters take longer than anybody waits. Oxigraph's does not,
and knows the classes of XPath (\\p{L}) and its flags. What it does not have (what stands ahead, what was matched before), and XPath
neither, Python's reads; that it never ends is for the limits of the command (shapes/limits.py).
"""

import re
from collections.abc import Callable, Iterable
from functools import lru_cache
from typing import Any

import pyoxigraph as ox

from shapes.literals import lexical

_FLAGS = {"i": re.IGNORECASE, "s": re.DOTALL, "m": re.MULTILINE, "x": re.VERBOSE}
_AT_ONCE = 2000
"""Values in one query: more take longer to parse than to match."""


@lru_cache(maxsize=256)
def reader(pattern: str, flags: str) -> Callable[[Iterable[str]], set[str]]:
    """What gives those of some terms that a pattern does not match; blank nodes never do. ValueError says why it cannot be read."""
    if wrong := set(flags) - {*_FLAGS, "q"}:
        raise ValueError(f"the flag {sorted(wrong)[0]!r} is none; give some of i, m, q, s, x (sh:flags)")
    if "q" not in flags and re.search(r"\[[^\[\]]*-\[", pattern):
        raise ValueError("a class less another ([a-z-[aeiou]]) is not read; write what is left")
    if _oxigraph_reads(pattern, flags):
        return lambda terms: _unmatched(pattern, flags, terms)
    used = 0
    for flag in set(flags) - {"q"}:
        used |= _FLAGS[flag]
    try:
        search = re.compile(re.escape(pattern) if "q" in flags else pattern, used).search
    except (re.error, OverflowError, RecursionError) as error:
        raise ValueError(str(error) or "it is nested too deeply") from None
    return lambda terms: {term for term in terms if term[0] == "_" or search(lexical(term)) is None}


def _call(text: str, pattern: str, flags: str) -> str:
    return f"REGEX({text}, {ox.Literal(pattern)}, {ox.Literal(flags)})"


def _oxigraph_reads(pattern: str, flags: str) -> bool:
    answer: Any = ox.Store().query(f"SELECT ({_call(chr(34) * 2, pattern, flags)} AS ?matches) {{}}")
    return next(iter(answer))["matches"] is not None


def _unmatched(pattern: str, flags: str, terms: Iterable[str]) -> set[str]:
    store = ox.Store()
    asked = list(terms)
    found = {term for term in asked if term[0] == "_"}
    for start in range(0, len(asked), _AT_ONCE):
        part = asked[start : start + _AT_ONCE]
        rows = " ".join(f"({number} {ox.Literal(lexical(term))})" for number, term in enumerate(part) if term[0] != "_")
        answer: Any = store.query(f"SELECT ?number {{ VALUES (?number ?text) {{ {rows} }} FILTER (!{_call('?text', pattern, flags)}) }}")
        found.update(part[int(row["number"].value)] for row in answer)
    return found
