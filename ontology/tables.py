"""The reviewable tables that say which bodies, offices, roles, places and abbreviations there are.

They are the one list of them: `ontology.generate` makes Turtle of them for the graph, and the extraction
lexicon (`loaders.lexicon`) is derived from the same rows.
"""

import csv
from collections.abc import Iterator
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
