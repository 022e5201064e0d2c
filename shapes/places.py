"""Where in which file a finding is: of the triple that is wrong, or of the node where one is missing.

    places(paths, findings)          # {finding: Place(path, line, column)}

Looked for only where there are findings. N-Triples and N-Quads are gone through line by line; Turtle and TriG with rdflib's parser,
which here notes where each object and subject begins. In RDF/XML and JSON-LD there is no place of a triple: the file alone is told.
"""

import bisect
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

import pyoxigraph as ox
import rdflib
from rdflib import Graph
from rdflib.plugins.parsers.notation3 import BadSyntax, RDFSink, SinkParser
from rdflib.plugins.parsers.trig import TrigSinkParser

from shapes.data import from_rdflib

Found = tuple[str, str, str, int, int]
"""Subject, predicate and object as the data has them, and where subject and object begin in the text."""


@dataclass(frozen=True, order=True)
class Place:
    """A line and a column of a file, both counted from 1; no line where a format has none."""

    path: Path
    line: int = 0
    column: int = 0

    def __str__(self) -> str:
        return f"{self.path}:{self.line}:{self.column}" if self.line else str(self.path)


class Located(Protocol):
    """What of a finding tells where it is."""

    @property
    def focus(self) -> str: ...
    @property
    def path(self) -> str: ...
    @property
    def value(self) -> str: ...


def places(paths: Iterable[Path], findings: Iterable[Any]) -> dict[Any, Place]:
    """The place of each finding that has one: of its triple, else of its node as a subject, else of its node as an object."""
    wanted = {finding: _keys(finding) for finding in findings}
    keys = {key for of_one in wanted.values() for key in of_one}
    first: dict[tuple[str, ...], Place] = {}
    files = list(paths)
    blanks = [f"f{number}." if len(files) > 1 else "" for number in range(len(files))]
    for path, blank in zip(files if keys else (), blanks, strict=False):
        _look(path, blank, {key for key in keys if key[0]}, first)
    # As an object only what is no subject anywhere is looked for.
    lacking = {of_one[-1] for of_one in wanted.values() if not any(key in first for key in of_one)}
    for path, blank in zip(files if lacking else (), blanks, strict=False):
        _look(path, blank, lacking, first)
    found = {finding: next((first[key] for key in of_one if key in first), None) for finding, of_one in wanted.items()}
    return {finding: place for finding, place in found.items() if place}


def _keys(finding: Located) -> list[tuple[str, ...]]:
    """What to look for, the best first: (subject, predicate, object), (subject, predicate), (subject,), ("", object)."""
    focus, value = finding.focus, finding.value
    keys: list[tuple[str, ...]] = []
    if re.fullmatch(r"<[^>]*>", finding.path):
        keys += [(focus, finding.path, value)] if value else [(focus, finding.path)]
    elif re.fullmatch(r"\^<[^>]*>", finding.path) and value:
        keys.append((value, finding.path[1:], focus))
    return [*keys, (focus,), ("", focus)]


def _look(path: Path, blank: str, keys: set[tuple[str, ...]], first: dict[tuple[str, ...], Place]) -> None:
    """Note where what is looked for stands first in a file."""
    reader = _READERS.get(path.suffix.lower())
    if reader is None:
        for key in keys:
            first.setdefault(key, Place(path))
        return
    subjects = {key[0] for key in keys if key[0]}
    objects = {key[1] for key in keys if len(key) == 2 and not key[0]}
    for subject, predicate, value, line_of_subject, line_of_object in reader(path, blank, subjects, objects):
        if subject in subjects:
            for key, at in (
                ((subject, predicate, value), line_of_object),
                ((subject, predicate), line_of_object),
                ((subject,), line_of_subject),
            ):
                if key in keys and key not in first:
                    first[key] = Place(path, *_line_and_column(at))
        if value in objects and ("", value) not in first:
            first["", value] = Place(path, *_line_and_column(line_of_object))
            if keys <= first.keys():
                return


_COLUMNS = 1 << 32
_NO_BASE = "http://localhost/"
"""rdflib's parser must have one; a file with relative IRIs and no @base was refused before."""


def _line_and_column(at: int) -> tuple[int, int]:
    return divmod(at, _COLUMNS)


def _of_lines(path: Path, blank: str, subjects: set[str], objects: set[str]) -> Iterator[Found]:
    """The triples of N-Triples or N-Quads that can be of some subjects or objects; lines in another form are cut by a parser."""
    told_plainly = not any(term.startswith("_:") or "\\" in term for term in subjects | objects)
    few = tuple(objects) if len(objects) < 8 else ()
    with path.open(encoding="utf-8-sig", newline="") as lines:
        for number, line in enumerate(lines, start=1):
            if told_plainly and line[:1] == "<" and "\\" not in line:
                start = line[: line.find(" ")]
                if start not in subjects and "\t" not in start and not (objects and (not few or any(one in line for one in few))):
                    continue
            if not line.strip() or line.lstrip().startswith("#"):
                continue
            quad: Any = next(iter(ox.parse(line, format=ox.RdfFormat.N_QUADS))) if _unusual(line) else None
            subject, predicate, rest = (str(quad.subject), str(quad.predicate), str(quad.object)) if quad else line.split(" ", 2)
            value = rest if quad else _object(rest)
            here = number * _COLUMNS
            at = here + (len(line) - len(line.lstrip()) + 1 if quad else len(subject) + len(predicate) + 3)
            subject, value = (f"_:{blank}{term[2:]}" if term.startswith("_:") else term for term in (subject, value))
            yield subject, predicate, value, here + 1, at


def _unusual(line: str) -> bool:
    return "\\" in line or "\t" in line or "  " in line or not line.endswith(" .\n") or "XMLSchema#string" in line


def _object(rest: str) -> str:
    """The object of what follows subject and predicate on a line, without the graph."""
    value = rest[:-3]
    before, _, graph = value.rpartition(" ")
    return before if before and '"' not in graph and (graph[-1:] == ">" or graph[:2] == "_:") else value


class _Placing:
    """Beside rdflib's parser: where each subject and object begins."""

    def __init__(self, *args: Any, **options: Any) -> None:
        self.found: list[tuple[Any, Any, Any, int, int]] = []
        self._starts: list[list[int]] = []
        self._ready: list[list[int]] = []
        self._subjects: list[int] = [0]
        super().__init__(*args, **options)

    def object(self, argstr: str, i: int, res: Any) -> int:
        start, before = self.skipSpace(argstr, i), len(res)  # type: ignore[attr-defined]
        end: int = super().object(argstr, i, res)  # type: ignore[misc]
        if len(res) > before and self._starts:
            self._starts[-1].append(start)
        return end

    def objectList(self, argstr: str, i: int, res: Any) -> int:  # noqa: N802
        self._starts.append([])
        end: int = super().objectList(argstr, i, res)  # type: ignore[misc]
        self._ready.append(self._starts.pop()[::-1])
        return end

    def property_list(self, argstr: str, i: int, subj: Any) -> int:
        self._subjects.append(self._subject)
        end: int = super().property_list(argstr, i, subj)  # type: ignore[misc]
        self._subjects.pop()
        return end

    def subject(self, argstr: str, i: int, res: Any) -> int:
        self._subject = self.skipSpace(argstr, i)  # type: ignore[attr-defined]
        end: int = super().subject(argstr, i, res)  # type: ignore[misc]
        return end

    _subject = 0

    def makeStatement(self, quadruple: Any) -> None:  # noqa: N802
        at = self._ready[-1].pop()
        if not self._ready[-1]:
            self._ready.pop()
        formula, *terms = quadruple
        predicate, subject, value = (self._store.normalise(formula, term) for term in terms)  # type: ignore[attr-defined]
        self.found.append((predicate, subject, value, self._subjects[-1], at))


class _PlacingTurtle(_Placing, SinkParser):
    """rdflib's parser of Turtle."""


class _PlacingTrig(_Placing, TrigSinkParser):
    """rdflib's parser of TriG."""


def _of_turtle(parser: Callable[..., Any]) -> Callable[[Path, str, set[str], set[str]], Iterator[Found]]:
    def read(path: Path, blank: str, subjects: set[str], objects: set[str]) -> Iterator[Found]:
        text = path.read_text(encoding="utf-8-sig")
        ends = [match.start() for match in re.finditer("\n", text)]
        normalizing, rdflib.NORMALIZE_LITERALS = rdflib.NORMALIZE_LITERALS, False
        try:
            placing = parser(RDFSink(Graph(bind_namespaces="none")), baseURI=_NO_BASE, turtle=True)
            try:
                placing.loadBuf(text)
            except BadSyntax:
                return  # what another parser took this one does not; what is found without a place is told without one
        finally:
            rdflib.NORMALIZE_LITERALS = normalizing

        def at(offset: int) -> int:
            line = bisect.bisect_left(ends, offset)
            return (line + 1) * _COLUMNS + offset - (ends[line - 1] if line else -1)

        for predicate, subject, value, of_subject, of_object in placing.found:
            yield from_rdflib(subject, blank), from_rdflib(predicate), from_rdflib(value, blank), at(of_subject), at(of_object)

    return read


_READERS = {
    ".nt": _of_lines,
    ".nq": _of_lines,
    ".ttl": _of_turtle(_PlacingTurtle),
    ".trig": _of_turtle(_PlacingTrig),
}
