"""The releases kept in a folder, each a build of its own: the third clock, what was recorded when.

    recorded(Path("releases"), "2026-10-15")   # the directory of the last release of that day or before

A release is a build with a release date (load.py build --release-date D --out releases/D). What it said stays as it was said,
with the rules and the register of people of its time; so a question about what was recorded by a day is asked of the release
that stood on it (docs/decisions/0011-recorded-by.md).
"""

from datetime import date
from pathlib import Path

import pyoxigraph as ox

from graph.store import DUMP_NAME, STORE_NAME, UnreadableGraph, open_graph
from ontology.prefixes import PREFIXES

_DAY = "SELECT ?day WHERE { ?dataset a void:Dataset ; dcterms:issued ?day }"


def release_date(build: Path) -> date | None:
    """The day of release that a build, a store or a dump says of itself."""
    answer = open_graph(build).query(_DAY, prefixes=PREFIXES, use_default_graph_as_union=True)
    assert isinstance(answer, ox.QuerySolutions)
    days = sorted({day.value[:10] for row in answer if isinstance(day := row["day"], ox.Literal)})
    try:
        if len(days) > 1:
            raise ValueError
        return date.fromisoformat(days[0]) if days else None
    except ValueError:
        raise UnreadableGraph(
            f"{build} does not say one day of release, but {', '.join(days)}. Mend dcterms:issued of its void:Dataset"
        ) from None


def is_folder_of_releases(path: Path) -> bool:
    """Whether a directory is no build itself and holds some."""
    return path.is_dir() and not _is_build(path) and bool(_builds(path))


def _builds(path: Path) -> list[Path]:
    """The builds in a folder, each once: a link to one of them ("latest") is no second, what a build has not finished is none."""
    there = [one for one in sorted(path.iterdir()) if one.is_dir() and not one.name.startswith(".") and _is_build(one)]
    return list({one.resolve(): one for one in sorted(there, key=lambda one: not one.is_symlink())}.values())


def recorded(path: Path, by: str | None = None) -> Path:
    """The build that a folder of releases, or a build, stands for: the last released by a day, or of all.

    UnreadableGraph where nothing was released by then, where a day has two, or where a single build does not say its day.
    """
    if not is_folder_of_releases(path):
        if by is None:
            return path
        day = release_date(path)
        if day is None:
            raise UnreadableGraph(f"{path} does not say when it was released. Build it with --release-date, or give a folder of releases")
        if str(day) > by:
            raise UnreadableGraph(f"{path} was released on {day}, after {by}. Give the folder of releases, or a later day")
        return path
    found: dict[date, Path] = {}
    for one in _builds(path):
        if day := release_date(one):
            if day in found:
                raise UnreadableGraph(f"{found[day]} and {one} are both of {day}. Leave one of them in {path}")
            found[day] = one
    until = [day for day in found if by is None or str(day) <= by]
    if not until:
        days = ", ".join(map(str, sorted(found))) or "none says its day"
        raise UnreadableGraph(f"{path} holds no release of {by or 'any day'} or before; it has {days}")
    return found[max(until)]


def _is_build(path: Path) -> bool:
    return any((path / sign).exists() for sign in (f"{STORE_NAME}/CURRENT", "CURRENT", DUMP_NAME))
