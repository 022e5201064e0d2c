"""The reviewable tables that say which bodies, offices, roles, places and abbreviations there are.

They are the one list of them: `ontology.generate` makes Turtle of them for the graph, and the extraction
lexicon (`loaders.lexicon`) is derived from the same rows.

Days are written in the Extended Date/Time Format (ISO 8601-2): 2025-02-03, 2025-02 (some day of that month), 2007
(some day of that year), [2026-07-28..2026-10-07] (some day between the two), [..2025-08-20] (that day or before),
[2010-11-01..] (that day or later). An empty cell is an unknown day.
"""

import calendar
import csv
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

TABLES = Path(__file__).parent / "reference" / "tables"


def rows(table: str) -> Iterator[dict[str, str]]:
    """The rows of one of our tables. A row with too many or too few cells is a ValueError naming file and line."""
    path = TABLES / f"{table}.csv"
    with path.open(encoding="utf-8", newline="") as stream:
        reader = csv.DictReader(stream, strict=True)
        for row in reader:
            if None in row or None in row.values():
                raise ValueError(f"{path.name}:{reader.line_num}: has not as many cells as the header")
            yield row


def several(cell: str) -> list[str]:
    """The values of a cell that may hold several, separated by |."""
    return [value for value in cell.split("|") if value]


@dataclass(frozen=True)
class When:
    """Some day between two, both included; each is None when it is not known."""

    earliest: date | None = None
    latest: date | None = None


_DATE = re.compile(r"([12][0-9]{3})(?:-([0-9]{2}))?(?:-([0-9]{2}))?")


def when(cell: str) -> When:
    """The days that a cell may mean. ValueError if it is not written as this module's docstring says."""
    if not cell:
        return When()
    if cell.startswith("[") and cell.endswith("]") and cell.count("..") == 1:
        first, last = cell[1:-1].split("..")
        if first or last:
            between = When(when(first).earliest, when(last).latest)
            if between.earliest and between.latest and between.latest < between.earliest:
                raise ValueError(f"{cell!r} ends before it begins")
            return between
    match = _DATE.fullmatch(cell)
    if not match:
        raise ValueError(f"{cell!r} is not a day; write it as in 2025-02-03, 2025-02, 2025 or [2025-02-03..2025-03-01]")
    year, month, day = (int(part) if part else None for part in match.groups())
    assert year
    if month is None:
        return When(date(year, 1, 1), date(year, 12, 31))
    if day is None:
        return When(date(year, month, 1), date(year, month, calendar.monthrange(year, month)[1]))
    return When(date(year, month, day), date(year, month, day))
