"""N-Triples and N-Quads in the form that most tools write, read without a parser: in half the time, and by several processes at once.

    columns = read_lines(Path("graph.nt"), graphs=False)      # {predicate: (subjects, values)}; None: not in this form
    begun = begin([Path("graph.nt")])                          # other processes read it already, while this one gets ready

A line is cut at its spaces, and what stands between is checked once for each different term. A file is cut into blocks; other
processes read some of them, as many as there are processors to spare, and hand over what they have read.
"""

import gc
import os
import re
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any

import pyoxigraph as ox

from graph.processes import Shared

_CHARACTER = r"[!$&-;=?-Z_a-z~]"
_IRI = rf"<[a-z][a-z0-9+.-]*:(?://[A-Za-z0-9.-]+(?=[/?#>]))?(?!//){_CHARACTER}*(?:#{_CHARACTER}*)?>"
_BLANK = r"_:[A-Za-z0-9_](?:[A-Za-z0-9_.-]*[A-Za-z0-9_-])?"
_WRITTEN = r"[^\"\\\x00-\x1f\x7f]*"
_LITERAL = rf"\"{_WRITTEN}(?:\\[\"\\nrt]{_WRITTEN})*\"(?:\^\^{_IRI}|@[a-z]{{2,3}})?"
_PLAIN = re.compile(rf"{_IRI}|{_BLANK}|{_LITERAL}")
"""A term that a parser would give back as it stands: what could be wrong, or be written in another way, is not of this form."""
_NAMED = re.compile(rb"<[^<>\"\s]*>|_:[^<>\"\s#]*")
"""What may stand before the object, as far as a look can tell."""
_STRING = "^^<http://www.w3.org/2001/XMLSchema#string>"


KEPT = 1 << 16
"""How many terms are kept to be met again: most come again soon, and a table of millions is slower than to check one anew."""


def parsed(text: str) -> Any:
    """What a parser makes of a term. SyntaxError, ValueError where it is none."""
    (triple,) = ox.parse(f"<urn:x> <urn:x> {text} .", format=ox.RdfFormat.N_TRIPLES)
    if isinstance(triple.object, ox.Triple):
        raise ValueError("a triple term")
    return triple.object


class NotPlain(Exception):
    """A line is not in the form that most tools write."""


def checked(raw: bytes, blank: str, plain: Callable[[str], Any] = _PLAIN.fullmatch) -> str:
    """A term as a parser would give it; `blank` comes before the name of a blank node. NotPlain, ValueError where it is none."""
    text = raw.decode()
    if not plain(text):
        try:
            text = str(parsed(text))
        except SyntaxError:
            raise NotPlain from None
    if text[0] == "_":
        return f"_:{blank}{text[2:]}"
    return text[: -len(_STRING)] if text.endswith(_STRING) else text


class Terms(dict[bytes, str]):
    """Subjects, predicates and graphs, each checked and brought to one form when it is first met."""

    def __init__(self, blank: str) -> None:
        self.blank = blank

    def __missing__(self, raw: bytes) -> str:
        if not _NAMED.fullmatch(raw):
            raise NotPlain
        if len(self) >= KEPT:
            self.clear()
        text = self[raw] = checked(raw, self.blank)
        return text


def without_graph(raw: bytes, graphs: Terms | None) -> bytes:
    """The object, of all that follows a predicate on its line; a graph, where `graphs` are read, is checked. NotPlain, ValueError."""
    if raw[-3:] != b" .\n":
        raise NotPlain
    value = raw[:-3]
    if graphs is not None:
        before, _, graph = value.rpartition(b" ")
        if before and b'"' not in graph and (graph[-1:] == b">" or graph[:2] == b"_:"):
            value, _ = before, graphs[graph]
    return value


class _Values(dict[bytes, str]):
    """Objects, by all that follows a predicate on its line; where `graphs` are read, a graph may too."""

    def __init__(self, blank: str, graphs: Terms | None) -> None:
        self.blank = blank
        self.graphs = graphs

    def __missing__(self, raw: bytes) -> str:
        if len(self) >= KEPT:
            self.clear()
        value = without_graph(raw, self.graphs)
        text = self[raw] = checked(value, self.blank)
        return text


class _Columns(dict[bytes, tuple[Callable[[str], None], Callable[[str], None]]]):
    """What takes the subjects and the values of each predicate, by how it is written; `named` has them by the predicate."""

    def __init__(self, terms: Terms) -> None:
        self.terms = terms
        self.named: dict[str, tuple[list[str], list[str]]] = {}

    def __missing__(self, raw: bytes) -> tuple[Callable[[str], None], Callable[[str], None]]:
        predicate = self.terms[raw]
        if predicate[0] != "<":
            raise NotPlain
        subjects, values = self.named.setdefault(predicate, ([], []))
        takes = self[raw] = subjects.append, values.append
        return takes


Named = dict[str, tuple[list[str], list[str]]]
"""Subjects and values of each predicate, line by line."""
BLOCK = 1 << 21
"""Bytes of a block."""


class _Reader:
    """Reads blocks of one file."""

    def __init__(self, *, graphs: bool, blank: str) -> None:
        self.terms = Terms(blank)
        self.values = _Values(blank, self.terms if graphs else None)

    def read(self, lines: Iterable[bytes]) -> Named:
        """NotPlain, ValueError where a line is in another form."""
        columns, terms, values = _Columns(self.terms), self.terms, self.values
        last, subject = b"\n", ""
        for line in lines:
            raw, predicate, rest = line.split(b" ", 2)
            if raw != last:
                last, subject = raw, terms[raw]
            takes_subject, takes_value = columns[predicate]
            takes_subject(subject)
            takes_value(values[rest])
        return columns.named


class Begun:
    """A file of N-Triples (or N-Quads: `graphs`) that other processes read already. To be closed, if not read to its end.

    `blank` comes before the names of blank nodes, `start` bytes of the beginning are passed over, `processes` read it [default: as many as
    there are processors].
    """

    def __init__(self, path: Path, *, graphs: bool, blank: str = "", start: int = 0, processes: int | None = None) -> None:
        self.path, self.blank = path, blank
        self._file = path.open("rb", buffering=0)
        self._before = os.fstat(self._file.fileno())
        here = Path(f"/proc/self/fd/{self._file.fileno()}")  # the same file in all processes, whatever is put in its place
        source = here if here.exists() else path
        reader = _Reader(graphs=graphs, blank=blank)
        collected = gc.isenabled()
        gc.disable()  # for the others, who make millions of texts and no cycle
        try:
            self.blocks = Shared(lambda number: reader.read(block(source, start, number)), blocks(source, start), processes)
        finally:
            if collected:
                gc.enable()

    def changed(self) -> bool:
        """Whether the file was written to since this began."""
        now = os.fstat(self._file.fileno())
        return (now.st_size, now.st_mtime_ns) != (self._before.st_size, self._before.st_mtime_ns)

    def close(self) -> None:
        self.blocks.close()
        self._file.close()


def begin(paths: Sequence[Path]) -> Begun | None:
    """Have others begin to read, where it is one file of many lines; None for anything else, which is read when its turn comes."""
    if len(paths) != 1 or (graphs := _PLAIN_KINDS.get(paths[0].suffix.lower())) is None:
        return None
    try:
        if not paths[0].is_file() or blocks(paths[0]) == 1:
            return None
        with paths[0].open("rb") as file:
            start = len(MARK) if file.read(len(MARK)) == MARK else 0
        return Begun(paths[0], graphs=graphs, start=start)
    except OSError:
        return None  # who reads it in its turn tells why


_PLAIN_KINDS = {".nt": False, ".nq": True}
MARK = b"\xef\xbb\xbf"
"""What editors leave at the beginning of a file."""


def read_lines(
    path: Path,
    *,
    graphs: bool,
    blank: str = "",
    start: int = 0,
    processes: int | None = None,
    told: Callable[[Named], None] | None = None,
    begun: Begun | None = None,
) -> Named | None:
    """What a file of N-Triples (or N-Quads: `graphs`) says; None where a line is not in the form that most tools write.

    That is one statement a line and one space between terms. Each block is told as it is read. The rest is as in `Begun`, and as it was
    given there for one that is `begun`. OSError where the file is written to meanwhile.
    """
    whole: Named = {}
    reading = begun or Begun(path, graphs=graphs, blank=blank, start=start, processes=processes)
    try:
        for named in reading.blocks:
            if told is not None:
                told(named)
            for predicate, (subjects, values) in named.items():
                there = whole.setdefault(predicate, ([], []))
                there[0].extend(subjects)
                there[1].extend(values)
        if reading.changed():
            raise OSError("it was written to while it was read. Run again when it is whole")
    except (NotPlain, ValueError):
        return None
    finally:
        reading.close()
    return whole


def blocks(path: Path, start: int = 0) -> int:
    """In how many blocks a file is read."""
    return -(-(path.stat().st_size - start) // BLOCK)


def block(path: Path, start: int, number: int) -> list[bytes]:
    """The lines that begin in a block of a file."""
    begin = start + number * BLOCK
    with path.open("rb", buffering=1 << 17) as file:
        file.seek(max(begin - 1, start))
        if number:
            file.readline()
        left = begin + BLOCK - file.tell()
        if left == 1:
            return [line] if (line := file.readline()) else []
        return file.readlines(left - 1) if left > 0 else []  # it goes on until it has more than it was asked for
