"""An answer in Python: rows of plain values, for notebooks, pandas and Polars.

    table = danvan.ask("holders", "dist", office="Trưởng Ban Dân vận Trung ương", on="2020-12-28")
    table[0]["name"], table[0]["startLatest"]     # 'Trương Thị Mai', datetime.date(2016, 2, 4)
    table.to_pandas(), table.to_polars()          # with days as days and numbers as numbers
    table                                         # in a notebook: a table with a timeline, and the quotes behind each row

IRIs and texts are strings, days datetime.date, numbers int or float; what is unbound is None.
"""

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from html import escape
from typing import TYPE_CHECKING, Any, overload

import pyoxigraph as ox

from graph.targets import Rows, Term
from ontology.prefixes import PREFIXES
from queries.formats import as_csv, as_table, short

if TYPE_CHECKING:
    import pandas
    import polars

_XSD = PREFIXES["xsd"]
_AS: dict[str, Callable[[str], Any]] = {
    _XSD + "date": date.fromisoformat,
    _XSD + "integer": int,
    _XSD + "decimal": float,
    _XSD + "double": float,
    _XSD + "boolean": lambda text: text in ("true", "1"),
}
BOUNDS = ("startEarliest", "startLatest", "endEarliest", "endLatest")
_SHOWN = 50
"""Rows that a notebook shows; the others are counted."""


def plain(term: Term) -> Any:
    """A term as a Python value."""
    if isinstance(term, ox.Literal):
        return _AS.get(term.datatype.value, str)(term.value)
    return None if term is None else term.value


class Table(Sequence[dict[str, Any]]):
    """The rows of an answer, each a dict by column, in the order of the answer.

    `terms` are the same rows as RDF terms; `on` is the day that the question was about, where it was about one.
    """

    def __init__(self, terms: Rows, *, on: date | None = None, sources: Callable[[], Rows] | None = None) -> None:
        self.terms = terms
        self.on = on
        self._sources = sources
        self.rows: list[dict[str, Any]] = [dict(zip(terms.variables, map(plain, row), strict=True)) for row in terms.rows]

    @property
    def columns(self) -> tuple[str, ...]:
        return self.terms.variables

    @overload
    def __getitem__(self, place: int) -> dict[str, Any]: ...
    @overload
    def __getitem__(self, place: slice) -> list[dict[str, Any]]: ...
    def __getitem__(self, place: int | slice) -> dict[str, Any] | list[dict[str, Any]]:
        return self.rows[place]

    def __len__(self) -> int:
        return len(self.rows)

    def __iter__(self) -> Iterator[dict[str, Any]]:
        return iter(self.rows)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Table) and self.terms == other.terms

    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        return as_table(self.terms).rstrip("\n")

    def to_csv(self) -> str:
        """SPARQL 1.1 CSV."""
        return as_csv(self.terms)

    def to_pandas(self) -> "pandas.DataFrame":
        """A pandas DataFrame; columns of days are datetime64. Needs the extra: pip install 'danvan[pandas]'."""
        try:
            import pandas
        except ImportError:
            raise ImportError("to_pandas needs pandas. Install it: python -m pip install 'danvan[pandas]'") from None
        frame = pandas.DataFrame(self.rows, columns=list(self.columns))
        for column in self.columns:
            values = [row[column] for row in self.rows if row[column] is not None]
            if values and all(isinstance(value, date) for value in values):
                frame[column] = pandas.to_datetime(frame[column])
        return frame

    def to_polars(self) -> "polars.DataFrame":
        """A Polars DataFrame; columns of days are of type Date. Needs the extra: pip install 'danvan[polars]'."""
        try:
            import polars
        except ImportError:
            raise ImportError("to_polars needs Polars. Install it: python -m pip install 'danvan[polars]'") from None
        return polars.DataFrame({column: [row[column] for row in self.rows] for column in self.columns}, strict=False)

    # ------------------------------------------------------------ notebooks

    def _repr_html_(self) -> str:
        """The rows with a timeline where they have bounds, and the quotes behind each."""
        if not self.rows:
            return "<p>No rows: nothing recorded answers this.</p>"
        shown = list(zip(self.rows, self.terms.rows, strict=True))[:_SHOWN]
        filled = [column for column in self.columns if any(row[column] is not None for row, _ in shown)]
        scale = _Scale.of([row for row, _ in shown], self.on) if set(BOUNDS) & set(self.columns) else None
        quotes = self._quotes()
        heads = [*filled, *(["timeline"] if scale else []), *(["sources"] if quotes else [])]
        lines = ["<table><thead><tr>" + "".join(f"<th>{escape(head)}</th>" for head in heads) + "</tr></thead><tbody>"]
        for place, (row, terms) in enumerate(shown):
            at = dict(zip(self.columns, terms, strict=True))
            cells = [f"<td>{_cell(at[column])}</td>" for column in filled]
            cells += [f"<td>{scale.bar(row)}</td>"] if scale else []
            cells += [f"<td>{quotes[place]}</td>"] if quotes else []
            lines.append("<tr>" + "".join(cells) + "</tr>")
        lines.append("</tbody></table>")
        if len(self.rows) > _SHOWN:
            lines.append(f"<p>… and {len(self.rows) - _SHOWN} more rows</p>")
        return "\n".join(lines)

    def _quotes(self) -> list[str]:
        """For each row, what its sources say, folded up; nothing where the question has no evidence or gives it itself."""
        if self._sources is None:
            return []
        said = self._sources()
        own = len(self.columns)
        behind: dict[tuple[Term, ...], list[dict[str, Any]]] = {}
        for row in said.rows:
            behind.setdefault(row[:own], []).append(dict(zip(said.variables[own:], map(plain, row[own:]), strict=True)))
        return [_details(behind.get(row, [])) for row in self.terms.rows]


def _cell(term: Term) -> str:
    if isinstance(term, ox.NamedNode):
        return f'<a href="{escape(term.value)}">{escape(short(term))}</a>'
    return escape(short(term))


def _details(said: list[dict[str, Any]]) -> str:
    items = []
    for one in said:
        if one.get("source") is None:
            continue
        source, published = escape(str(one["source"])), f" ({one['published']})" if one.get("published") else ""
        if str(one.get("url") or "").startswith(("http://", "https://")):
            source = f'<a href="{escape(one["url"])}">{source}</a>'
        quote = f"“{escape(one['quote'])}”, " if one.get("quote") else ""
        items.append(f"<li>{quote}{source}{published}</li>")
    items = list(dict.fromkeys(items))
    return f"<details><summary>{len(items)}</summary><ul>{''.join(items)}</ul></details>" if items else ""


class _Scale:
    """Days to places on a strip, wide enough for all bounds of some rows."""

    WIDTH, HEIGHT = 160, 14

    def __init__(self, first: date, last: date, on: date | None) -> None:
        self.first, self.last, self.on = first, last, on

    @classmethod
    def of(cls, rows: list[dict[str, Any]], on: date | None) -> "_Scale | None":
        days = [row[name] for row in rows for name in BOUNDS if row.get(name)] + ([on] if on else [])
        return cls(min(days), max(days), on) if days else None

    def at(self, day: date) -> float:
        span = max((self.last - self.first).days, 1)
        return round(2 + (self.WIDTH - 4) * (day - self.first).days / span, 1)

    def bar(self, row: dict[str, Any]) -> str:
        """Light from the first possible day to the last, dark where it is certain, a line on the day asked about."""
        start_earliest, start_latest, end_earliest, end_latest = (row.get(name) for name in BOUNDS)
        left, right = self.at(start_earliest or self.first), self.at(end_latest or self.last)
        parts = [f'<rect x="{left}" y="4" width="{round(max(right - left, 1), 1)}" height="6" fill="#bcd"/>']
        told = f"possible from {start_earliest or 'an unknown day'} to {end_latest or 'an unknown day'}"
        if start_latest and end_earliest and start_latest <= end_earliest:
            left, right = self.at(start_latest), self.at(end_earliest)
            parts.append(f'<rect x="{left}" y="3" width="{round(max(right - left, 1.5), 1)}" height="8" fill="#246"/>')
            told += f"; certain from {start_latest} to {end_earliest}"
        if self.on:
            parts.append(f'<line x1="{self.at(self.on)}" x2="{self.at(self.on)}" y1="0" y2="{self.HEIGHT}" stroke="#c33"/>')
        return (
            f'<svg width="{self.WIDTH}" height="{self.HEIGHT}" role="img" aria-label="{told}"><title>{told}</title>{"".join(parts)}</svg>'
        )
