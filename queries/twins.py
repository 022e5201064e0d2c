"""The twin of a query in SQL, for the index of a build: NAME.sql beside NAME.rq.

Its comment lines "--+" (YAML) say of which kind its columns are (iri, vi for Vietnamese labels, date, integer); the others are
plain strings; `now_only: true`, that the index knows nothing of earlier days. Parameters are those of the query (:on for $on). Rows come out as the query's would, term by term.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pyoxigraph as ox
import yaml

from graph.targets import Rows, Term
from loaders.yaml12 import Loader
from ontology.prefixes import PREFIXES

_DATE, _INTEGER = (ox.NamedNode(PREFIXES["xsd"] + name) for name in ("date", "integer"))
_KINDS: dict[str, Callable[[str], Term]] = {
    "iri": ox.NamedNode,
    "vi": lambda text: ox.Literal(text, language="vi"),
    "date": lambda text: ox.Literal(text, datatype=_DATE),
    "integer": lambda text: ox.Literal(str(text), datatype=_INTEGER),
}


@dataclass(frozen=True)
class Twin:
    """A query in SQL, and how its columns become terms."""

    sql: str
    kinds: Mapping[str, Callable[[str], Term]]
    now_only: bool = False

    def rows(self, path: Path, values: Mapping[str, str], known_by: str | None) -> Rows | None:
        """The answer from an index; `values` are the parameters' plain values, IRIs or days as YYYY-MM-DD.

        Nothing where it is asked by what was known on a day and the index cannot tell.
        """
        from graph.index import opened  # only a question over the whole bloc needs SQLite

        if self.now_only and known_by is not None:
            return None
        with opened(path, known_by) as index:
            columns, rows = index.select(self.sql, values)
        made = [self.kinds.get(column, ox.Literal) for column in columns]
        return Rows(columns, [tuple(None if value is None else make(value) for make, value in zip(made, row, strict=True)) for row in rows])


@dataclass(frozen=True)
class Stored:
    """A query whose whole answer a build keeps, with the days from which on each row stands: it begins by reading all there is."""

    name: str
    text: str
    """The query with two more variables: the days on which what each row rests on became known."""

    def rows(self, path: Path, values: Mapping[str, str], known_by: str | None) -> Rows:
        from graph.index import OtherVersion, opened

        with opened(path, known_by) as index:
            if index.select("SELECT text FROM stored WHERE query = :name", {"name": self.name})[1] != [(self.text,)]:
                raise OtherVersion
            _, kept = index.select("SELECT row FROM answered WHERE query = :name GROUP BY row ORDER BY MIN(position)", {"name": self.name})
        variables = _VARIABLES.findall(self.text[self.text.index("SELECT") : self.text.index("WHERE")])[:-2]
        text = "\n".join(["\t".join(f"?{name}" for name in variables), *(line for (line,) in kept), ""])
        answer: Any = ox.parse_query_results(text.encode(), format=ox.QueryResultsFormat.TSV)
        return Rows(tuple(variables), [tuple(row[name] for name in variables) for row in answer])


_VARIABLES = re.compile(r"\?(\w+)")


def stored(name: str, text: str, attestations: Sequence[str]) -> Stored:
    """A query about two attestations, to be stored with the days since when each is known."""
    days = [f"{one}_known" for one in attestations]
    where, end = text.index("\nWHERE {"), text.rindex("}")
    known = "".join(f"  OPTIONAL {{ ?{one} dv:knownFrom ?{day} }}\n" for one, day in zip(attestations, days, strict=True))
    return Stored(name, f"{text[:where]} {' '.join(f'?{day}' for day in days)}{text[where:end]}{known}{text[end:]}")


def read_twin(path: Path) -> Twin | None:
    """The twin beside a query file; None where there is none. ValueError where it says what is no kind of column."""
    path = path.with_suffix(".sql")
    if not path.exists():
        return None
    sql = path.read_text(encoding="utf-8")
    told = yaml.load("\n".join(line[3:] for line in sql.splitlines() if line.startswith("--+")), Loader=Loader) or {}
    now_only = bool(told.pop("now_only", False))
    if wrong := sorted(set(told) - _KINDS.keys()):
        raise ValueError(f"{path.name}: {', '.join(wrong)} is no kind of column; the kinds are {', '.join(_KINDS)}")
    return Twin(sql, {column: _KINDS[kind] for kind, columns in told.items() for column in columns}, now_only)
