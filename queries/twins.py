"""The twin of a query in SQL, for the index of a build: NAME.sql beside NAME.rq.

Its comment lines "--+" (YAML) say of which kind its columns are (iri, vi for Vietnamese labels, date, integer); the others are
plain strings. Parameters are those of the query (:on for $on). Rows come out as the query's would, term by term.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

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

    def rows(self, path: Path, values: Mapping[str, str], known_by: str | None) -> Rows:
        """The answer from an index; `values` are the parameters' plain values, IRIs or days as YYYY-MM-DD."""
        from graph.index import opened  # only a question over the whole bloc needs SQLite

        with opened(path, known_by) as index:
            columns, rows = index.select(self.sql, values)
        made = [self.kinds.get(column, ox.Literal) for column in columns]
        return Rows(columns, [tuple(None if value is None else make(value) for make, value in zip(made, row, strict=True)) for row in rows])


def read_twin(path: Path) -> Twin | None:
    """The twin beside a query file; None where there is none. ValueError where it says what is no kind of column."""
    path = path.with_suffix(".sql")
    if not path.exists():
        return None
    sql = path.read_text(encoding="utf-8")
    told = yaml.load("\n".join(line[3:] for line in sql.splitlines() if line.startswith("--+")), Loader=Loader) or {}
    if wrong := sorted(set(told) - _KINDS.keys()):
        raise ValueError(f"{path.name}: {', '.join(wrong)} is no kind of column; the kinds are {', '.join(_KINDS)}")
    return Twin(sql, {column: _KINDS[kind] for kind, columns in told.items() for column in columns})
