"""What a query is, without running it: its tokens, its form, and what is refused.

Refused are SERVICE (nothing outside is fetched unless asked for by URL), updates, and nesting so deep that it
would crash the engine.
"""

import re
from functools import lru_cache
from typing import NamedTuple

DEEPEST = 100
LONGEST = 5000

_TOKEN = re.compile(
    r"""
    (?P<comment>\#[^\r\n]*)
  | (?P<iri><[^<>"{}|^`\\\x00-\x20]*>)
  | (?P<string>\"\"\"(?:(?:"|"")?(?:[^"\\]|\\.))*\"\"\"|'''(?:(?:'|'')?(?:[^'\\]|\\.))*'''|"(?:[^"\\\n\r]|\\.)*"|'(?:[^'\\\n\r]|\\.)*')
  | (?P<variable>[?$]\w+)
  | (?P<name>(?:[^\W\d](?:[\w.-]*[\w-])?)?:(?:[\w.%:-]*[\w%:-])?)
  | (?P<word>[^\W\d]\w*)
  | (?P<open>[{(\[])
  | (?P<close>[})\]])
  | (?P<other>\s+|.)
    """,
    re.VERBOSE | re.DOTALL,
)
FORMS = {"select", "ask", "construct", "describe"}
_UPDATES = {"insert", "delete", "load", "clear", "drop", "create", "copy", "move", "add", "with"}


class QueryRefused(Exception):
    """A query that is not run. The message says why."""


class Token(NamedTuple):
    kind: str
    text: str
    line: int


@lru_cache(maxsize=256)
def tokens(query: str) -> tuple[Token, ...]:
    """Every piece of a query, white space and comments too: joined they are the query again."""
    found, line = [], 1
    for match in _TOKEN.finditer(query):
        text = match.group()
        found.append(Token(match.lastgroup or "other", text, line))
        line += text.count("\n")
    return tuple(found)


def names_graphs(query: str) -> bool:
    """Whether a query says itself which graphs it is over (FROM)."""
    return any(token.kind == "word" and token.text.casefold() == "from" for token in tokens(query))


def with_prefixes(query: str, prefixes: dict[str, str]) -> str:
    """The query with those of our prefixes declared that it uses and does not declare."""
    names = [token.text for token in tokens(query) if token.kind == "name"]
    used = {name.split(":", 1)[0] for name in names if not name.endswith(":")}
    declared = {name[:-1] for name in names if name.endswith(":")}
    missing = sorted((used - declared) & prefixes.keys())
    return " ".join(f"PREFIX {prefix}: <{prefixes[prefix]}>" for prefix in missing) + (" " if missing else "") + query


def without_comments(query: str) -> str:
    """The query as an engine reads it."""
    return "".join(token.text for token in tokens(query) if token.kind != "comment")


def form(query: str) -> str:
    """ "select", "ask", "construct" or "describe". QueryRefused for anything that may not be run."""
    found = None
    depth = count = 0
    for token in tokens(query):
        count += token.kind not in ("comment", "other") or not token.text.isspace()
        if count > LONGEST:
            raise QueryRefused(f"more than {LONGEST} words and signs; ask in parts")
        # "SERVICE:x" is the keyword and a name to the engine, one word to the eye.
        if token.kind == "name" and token.text.split(":")[0].casefold().endswith("service"):
            raise QueryRefused(f"line {token.line}: SERVICE is off (and no prefix may be called so); nothing is fetched from elsewhere")
        if token.kind == "open":
            depth += 1
            if depth > DEEPEST:
                raise QueryRefused(f"line {token.line}: nested more than {DEEPEST} deep")
        elif token.kind == "close":
            depth -= 1
        elif token.kind == "word":
            word = token.text.casefold()
            if "service" in word:
                raise QueryRefused(
                    f"line {token.line}: SERVICE is off; nothing is fetched from elsewhere. Ask that endpoint with --endpoint"
                )
            if found is None and word in FORMS:
                found = word
            elif found is None and word in _UPDATES:
                raise QueryRefused(f"line {token.line}: {token.text} changes a graph; only SELECT, ASK, CONSTRUCT and DESCRIBE are run")
    if found is None:
        raise QueryRefused("there is no SELECT, ASK, CONSTRUCT or DESCRIBE in it")
    return found
