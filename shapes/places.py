"""Where in which file a finding is: of the triple that is wrong, or of the node where one is missing.

    places(paths, findings)          # {finding: Place(path, line, column)}
    shape_places(shapes, names)      # {name of a shape: Place}

Looked for only where there are findings. N-Triples and N-Quads are gone through line by line; Turtle and TriG by a parser, beside
which shapes/turtle.py tells where each statement begins. In RDF/XML and JSON-LD there is no place of a triple: the file alone is told.
"""

import bisect
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Protocol

import pyoxigraph as ox
from rdflib.namespace import RDF, SH

from graph.lines import block, blocks
from graph.processes import shared
from shapes.data import prefix_of
from shapes.turtle import NoPlaces, statements

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


@dataclass
class Blanks:
    """How the blank nodes of a file are called in the findings."""

    prefix: str = ""
    in_order: Sequence[str] = ()
    """Their names in the order in which a parser met them: those without a name in the file have another in each run of a parser."""
    met: dict[str, str] = field(default_factory=dict)

    def labelled(self, term: str) -> str:
        """A term as the findings have it, where every blank node has its name in the file."""
        return f"_:{self.prefix}{term[2:]}" if term[0] == "_" else term

    def called(self, term: str) -> str:
        """A term of a parser as the findings have it; it must be asked of every term of the file, in order."""
        if term[0] != "_":
            return term
        if term not in self.met:
            self.met[term] = self.in_order[len(self.met)] if len(self.met) < len(self.in_order) else self.labelled(term)
        return self.met[term]


def places(paths: Iterable[Path], findings: Iterable[Any], blanks: Mapping[Path, Sequence[str]] | None = None) -> dict[Any, Place]:
    """The place of each finding that has one: of its triple, else of its node as a subject, else of its value, else of its node as an object.

    `blanks` has of each file its blank nodes as the findings call them, in the order in which a parser met them (Data.blanks).
    """
    wanted = {finding: _keys(finding) for finding in findings}
    keys = {key for of_one in wanted.values() for key in of_one}
    first: dict[tuple[str, ...], Place] = {}
    files = list(paths)

    def look(keys: set[tuple[str, ...]]) -> None:
        for number, path in enumerate(files if keys else ()):
            _look(path, Blanks(prefix_of(number, files), (blanks or {}).get(path, ())), keys, first)

    look({key for key in keys if key[0]})
    # As an object only what is no subject anywhere is looked for.
    look({of_one[-1] for of_one in wanted.values() if not any(key in first for key in of_one)})
    found = {finding: next((first[key] for key in of_one if key in first), None) for finding, of_one in wanted.items()}
    return {finding: place for finding, place in found.items() if place}


class _Everything(set[str]):
    """All terms are in it."""

    def __contains__(self, term: object) -> bool:
        return True


def shape_places(files: Iterable[Path], names: Iterable[str]) -> dict[str, Place]:
    """Where shapes, named as in findings (model.shape_name), begin in the files that define them.

    A property shape without a name is where its bracket opens; one whose path is more than a property, or is that of several brackets, is
    where the shape begins that it is in. Where several files tell of a shape, the one counts that says what it is.
    """
    wanted = set(names)
    found: dict[str, tuple[int, Place]] = {}
    for path in files if wanted else ():
        if (kind := _KINDS.get(path.suffix.lower())) is not None:
            triples = _of_turtle(path, kind, Blanks(), _Sought(_Everything(), _Everything()))
        elif path.suffix.lower() in (".nt", ".nq"):
            triples = _line_by_line(path)
        else:
            continue
        try:
            told = _of_shapes(triples, wanted)
        except (OSError, SyntaxError, ValueError):
            continue  # taken away or written to since it was read: the findings are worth more than the place of their rule
        for name, (doubt, at) in told.items():
            if name not in found or doubt < found[name][0]:
                found[name] = doubt, Place(path, *divmod(at, _COLUMNS))
    return {name: place for name, (_, place) in found.items()}


def _line_by_line(path: Path) -> Iterator[Found]:
    """All triples of a small file of N-Triples or N-Quads."""
    for number, line in enumerate(path.read_text(encoding="utf-8-sig").split("\n"), start=1):
        quads: Any = ox.parse(line, format=ox.RdfFormat.N_QUADS)
        for quad in quads:
            at = number * _COLUMNS + len(line) - len(line.lstrip()) + 1
            yield str(quad.subject), str(quad.predicate), str(quad.object), at, at


def _of_shapes(triples: Iterable[Found], names: set[str]) -> dict[str, tuple[int, int]]:
    """Where the shapes of some names begin, of the triples of a file, and how doubtful it is that this is the file of the shape.

    0 for a bracket of its own, 1 where the file says something of it in SHACL, 2 where it only has other words of it.
    """
    first: dict[str, int] = {}
    defined: set[str] = set()
    inside: dict[str, set[str]] = {}
    of_path: dict[tuple[str, str], dict[str, int]] = {}
    paths: list[tuple[str, str, int]] = []
    for subject, predicate, value, of_subject, _ in triples:
        first.setdefault(subject, of_subject)
        if value.startswith("_:") and not subject.startswith("_:"):
            inside.setdefault(value, set()).add(subject)
        if predicate == _PATH:
            paths.append((subject, value, of_subject))
        if (predicate == _TYPE and value in _SHAPES) or (predicate.startswith(_SHACL) and predicate not in _OF_A_PROFILE):
            defined.add(subject)
    for node, path, begins in paths:
        for shape in inside.get(node, ()):
            of_path.setdefault((shape, path), {}).setdefault(node, begins)
    found: dict[str, tuple[int, int]] = {}
    for name in names:
        shape, _, path = name.partition(" ")
        brackets = list(of_path.get((shape, path), {}).values())
        if len(brackets) == 1:
            found[name] = 0, brackets[0]
        elif (at := first.get(shape)) is not None:
            found[name] = 1 if shape in defined else 2, at
    return found


_SHACL = SH.path.n3().removesuffix("path>")
_TYPE = RDF.type.n3()
_SHAPES = {SH.NodeShape.n3(), SH.PropertyShape.n3()}
_OF_A_PROFILE = {SH.severity.n3(), SH.deactivated.n3(), SH.message.n3(), SH.order.n3(), SH.name.n3(), SH.description.n3()}
"""What another file may say of a shape that it does not define."""
_PATH = SH.path.n3()


def _keys(finding: Located) -> list[tuple[str, ...]]:
    """What to look for, the best first: (subject, predicate, object), (subject, predicate), (subject,), the value as a subject, ("", object).

    The focus of a rule about the graph as a whole is no subject: what it found is the value.
    """
    focus, value = finding.focus, finding.value
    keys: list[tuple[str, ...]] = []
    if re.fullmatch(r"<[^>]*>", finding.path):
        keys += [(focus, finding.path, value)] if value else [(focus, finding.path)]
    elif re.fullmatch(r"\^<[^>]*>", finding.path) and value:
        keys.append((value, finding.path[1:], focus))
    told = [(value,)] if value.startswith("<") else []
    return [*keys, (focus,), *told, ("", focus)]


def _look(path: Path, blanks: Blanks, keys: set[tuple[str, ...]], first: dict[tuple[str, ...], Place]) -> None:
    """Note where what is looked for stands first in a file."""
    suffix = path.suffix.lower()
    if suffix in (".nt", ".nq"):
        found = _in_lines(path, blanks, keys)
    elif (kind := _KINDS.get(suffix)) is not None:
        found = _firsts(_of_turtle(path, kind, blanks, _sought(keys)), keys)
    else:
        found = dict.fromkeys(keys, 0)
    for key, at in found.items():
        first.setdefault(key, Place(path, *divmod(at, _COLUMNS)))


@dataclass(frozen=True)
class _Sought:
    """The subjects and the objects that are looked for."""

    subjects: set[str]
    objects: set[str]


def _sought(keys: set[tuple[str, ...]]) -> _Sought:
    return _Sought({key[0] for key in keys if key[0]}, {key[1] for key in keys if len(key) == 2 and not key[0]})


def _firsts(found: Iterable[Found], keys: set[tuple[str, ...]]) -> dict[tuple[str, ...], int]:
    """Where each key stands first, of triples in their order."""
    first: dict[tuple[str, ...], int] = {}
    sought = _sought(keys)
    for subject, predicate, value, of_subject, of_object in found:
        if subject in sought.subjects:
            for key, at in (((subject, predicate, value), of_object), ((subject, predicate), of_object), ((subject,), of_subject)):
                if key in keys and key not in first:
                    first[key] = at
        if value in sought.objects and ("", value) not in first:
            first["", value] = of_object
            if keys <= first.keys():
                break
    return first


def _in_lines(path: Path, blanks: Blanks, keys: set[tuple[str, ...]]) -> dict[tuple[str, ...], int]:
    """Where each key stands first in N-Triples or N-Quads, whose blocks several processes go through."""
    sought = _sought(keys)
    lines_before = 0
    first: dict[tuple[str, ...], int] = {}

    def look(number: int) -> tuple[dict[tuple[str, ...], int], int]:
        lines = block(path, 0, number)
        return _firsts(_of_lines(lines, blanks, sought), keys), len(lines)

    for found, lines in shared(look, blocks(path)):
        for key, at in found.items():
            first.setdefault(key, at + lines_before * _COLUMNS)
        lines_before += lines
    return first


_COLUMNS = 1 << 32


def _of_lines(lines: Iterable[bytes], blanks: Blanks, sought: _Sought) -> Iterator[Found]:
    """The triples of lines of N-Triples or N-Quads that can be of what is looked for; lines in another form are cut by a parser."""
    told_plainly = not any(term.startswith("_:") or "\\" in term for term in sought.subjects | sought.objects)
    wanted, looked_for = {term.encode() for term in sought.subjects}, [term.encode() for term in sought.objects]
    passed_over = b"\n\n"
    for number, raw in enumerate(lines, start=1):
        if raw.startswith(passed_over):
            continue
        start = raw.split(b" ", 1)[0]
        if (
            told_plainly
            and start not in wanted
            and start[:1] == b"<"
            and start[-1:] == b">"
            and _BACKSLASH not in start
            and _TAB not in start
        ):
            if not looked_for:
                passed_over = start + b" "
                continue
            if _BACKSLASH not in raw and len(looked_for) < _FEW and not any(one in raw for one in looked_for):
                continue
        line = raw.decode(encoding="utf-8-sig")
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        quad: Any = next(iter(ox.parse(line, format=ox.RdfFormat.N_QUADS))) if _unusual(line) else None
        subject, predicate, rest = (str(quad.subject), str(quad.predicate), str(quad.object)) if quad else line.split(" ", 2)
        value = rest if quad else _object(rest)
        here = number * _COLUMNS
        at = here + (len(line) - len(line.lstrip()) + 1 if quad else len(subject) + len(predicate) + 3)
        yield blanks.labelled(subject), predicate, blanks.labelled(value), here + 1, at


_BACKSLASH, _TAB = b"\\\t"
"""As numbers: bytes look for a number ten times faster than for bytes."""
_FEW = 8
"""Up to so many objects are looked for in a line before it is cut."""


def _unusual(line: str) -> bool:
    return (
        line.count(" ") < 3
        or ".#" in line
        or ". #" in line
        or "\\" in line
        or "  " in line
        or not line.endswith(" .\n")
        or "XMLSchema#string" in line
        or bool(_RESPELT.search(line))
    )


_RESPELT = re.compile(r'[\x00-\x09\x0b-\x1f\x7f]|"@[a-z-]*[A-Z]')
"""What a parser writes in another way than it stands: signs of control, and tags of languages in capitals."""


def _object(rest: str) -> str:
    """The object of what follows subject and predicate on a line, without the graph."""
    value = rest[:-3]
    before, _, graph = value.rpartition(" ")
    return before if before and '"' not in graph and (graph[-1:] == ">" or graph[:2] == "_:") else value


def _of_turtle(path: Path, kind: ox.RdfFormat, blanks: Blanks, sought: _Sought) -> Iterator[Found]:
    """The triples of Turtle or TriG that can be of what is looked for."""
    text = path.read_text(encoding="utf-8-sig")
    ends = [match.start() for match in re.finditer("\n", text)]

    def at(offset: int) -> int:
        line = bisect.bisect_left(ends, offset)
        return (line + 1) * _COLUMNS + offset - (ends[line - 1] if line else -1)

    def named() -> Iterator[tuple[Any, str, str]]:
        quads: Any = ox.parse(text, format=kind)
        for quad in quads:
            yield quad, blanks.called(str(quad.subject)), blanks.called(str(quad.object))

    try:
        for (of_subject, of_predicate, of_object), (quad, subject, value) in zip(statements(text), named(), strict=True):
            if subject in sought.subjects or value in sought.objects:
                if not _agree(text, of_subject, of_predicate, of_object, quad):
                    raise NoPlaces(f"two readings of the text disagree at {of_object}")
                yield subject, str(quad.predicate), value, at(of_subject), at(of_object)
    except (NoPlaces, ValueError):
        # Better no line than a wrong one: what is in the file, without where.
        blanks.met.clear()
        yield from ((subject, str(quad.predicate), value, 0, 0) for quad, subject, value in named())


_WORD = re.compile(r"""[^\s<>"'()\[\]{};,]*""")
_LISTS = {str(RDF.first), str(RDF.rest)}


def _agree(text: str, of_subject: int, of_predicate: int, of_object: int, quad: Any) -> bool:
    """Whether the terms of a statement can begin where they are said to."""
    if quad.predicate.value in _LISTS:
        return True  # the node of a list is nowhere in the text
    return _begins(text, of_subject, quad.subject) and _begins(text, of_predicate, quad.predicate) and _begins(text, of_object, quad.object)


def _begins(text: str, at: int, term: Any) -> bool:
    sign = text[at]
    if isinstance(term, ox.BlankNode):
        return sign in "[(" or text.startswith("_:", at)
    if isinstance(term, ox.Literal):
        return sign in "\"'" or text.startswith(str(term.value), at)
    if sign == "<":
        told = text[at + 1 : text.index(">", at)]
        return "\\" in told or "./" in told or told.endswith((".", "..")) or str(term.value).endswith(told)
    if sign == "(":
        return str(term.value) == str(RDF.nil)
    found = _WORD.match(text, at)
    word = found[0].rstrip(".") if found else ""
    return (
        "\\" in word or (word == "a" and term.value == str(RDF.type)) or (":" in word and str(term.value).endswith(word.partition(":")[2]))
    )


_KINDS = {".ttl": ox.RdfFormat.TURTLE, ".trig": ox.RdfFormat.TRIG}
