"""Data to be validated, by predicate: what an engine goes through that asks of all nodes at once.

    data = Data()
    data.add("<s>", "<p>", '"o"@en')          # terms as N-Triples writes them
    data.values("<p>", "<s>")                 # ('"o"@en',)

A store of triples would answer too, and say less: Oxigraph keeps "01"^^xsd:byte as 1, an xsd:integer, so that nobody can tell
any more what a file said. Here a term is its text. N-Triples and N-Quads in the form that most tools write are cut at their
spaces, which takes half as long as a parser: what stands between is checked once for each different term.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

import pyoxigraph as ox
from rdflib import BNode, URIRef

Progress = Callable[[str, int, int], None]
"""Told what is being done, how much of it is done and of how much."""


def silent(stage: str, done: int, total: int) -> None:
    """No progress is shown."""


RDF_TYPE = "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type>"
SUBCLASS = "<http://www.w3.org/2000/01/rdf-schema#subClassOf>"
_IRI = r"<[^\x00-\x20<>\"{}|^`\\]*>"
_BLANK = r"_:[A-Za-z0-9_](?:[A-Za-z0-9_.-]*[A-Za-z0-9_-])?"
_LITERAL = rf"\"[^\"\\\r\n]*\"(?:\^\^{_IRI}|@[a-zA-Z]+(?:-[a-zA-Z0-9]+)*)?"
_PLAIN = re.compile(rf"{_IRI}|{_BLANK}|{_LITERAL}")
"""A term without escapes."""
_STRING = "^^<http://www.w3.org/2001/XMLSchema#string>"


_KEPT = 1 << 16
"""How many terms are kept to be met again: most come again soon, and a table of millions is slower than to check one anew."""


class _NotPlain(Exception):
    """A line is not in the plain form."""


class _Terms(dict[bytes, str]):
    """Terms, each checked and brought to one form when it is first met."""

    def __init__(self, blank: str) -> None:
        self.blank = blank

    def __missing__(self, raw: bytes) -> str:
        if len(self) >= _KEPT:
            self.clear()
        text = self[raw] = self.term(raw)
        return text

    def term(self, raw: bytes) -> str:
        text = raw.decode()
        if not _PLAIN.fullmatch(text):
            try:
                return str(to_term(text))
            except (SyntaxError, StopIteration):
                raise _NotPlain from None
        if text.endswith(_STRING):
            return text[: -len(_STRING)]
        return f"_:{self.blank}{text[2:]}" if text[0] == "_" else text


class _Values(_Terms):
    """Objects, by all that follows a predicate on its line; with `graphs`, a graph may too."""

    def __init__(self, blank: str, *, graphs: bool) -> None:
        super().__init__(blank)
        self.graphs = graphs

    def term(self, raw: bytes) -> str:
        if raw[-3:] != b" .\n":
            raise _NotPlain
        value = raw[:-3]
        if self.graphs:
            before, _, graph = value.rpartition(b" ")
            if before and b'"' not in graph and (graph[-1:] == b">" or graph[:2] == b"_:"):
                value = before
        return super().term(value)


class _Columns(dict[bytes, tuple[list[str], list[str]]]):
    """The subjects and values of each predicate."""

    def __missing__(self, predicate: bytes) -> tuple[list[str], list[str]]:
        pair = self[predicate] = ([], [])
        return pair


class Data:
    """Triples by predicate; terms are texts as N-Triples writes them, a plain string without its datatype."""

    def __init__(self) -> None:
        self.pairs: dict[str, tuple[list[str], list[str]]] = {}
        self._forward: dict[str, dict[str, tuple[str, ...]]] = {}
        self._backward: dict[str, dict[str, tuple[str, ...]]] = {}
        self._distinct: dict[str, set[str]] = {}
        self._subjects: dict[str, set[str]] = {}
        self.blanks: dict[Path, list[str]] = {}
        """The blank nodes of a file in the order in which its parser met them."""

    def add(self, subject: str, predicate: str, value: str) -> None:
        pair = self.pairs.get(predicate)
        if pair is None:
            pair = self.pairs[predicate] = ([], [])
        pair[0].append(subject)
        pair[1].append(value)

    def read_lines(self, lines: Iterable[bytes], *, graphs: bool, blank: str = "") -> bool:
        """Take in N-Triples (or N-Quads: `graphs`), where every line is in the form that most tools write; else nothing, and False.

        That is one statement a line and one space between terms. `blank` comes before the names of blank nodes.
        """
        columns, terms, values = _Columns(), _Terms(blank), _Values(blank, graphs=graphs)
        last, subject = b"", ""
        try:
            for line in lines:
                raw, predicate, rest = line.split(b" ", 2)
                if raw != last:
                    last, subject = raw, terms[raw]
                column = columns[predicate]
                column[0].append(subject)
                column[1].append(values[rest])
            named = {terms[predicate]: column for predicate, column in columns.items()}
        except (_NotPlain, ValueError):
            return False
        if any(name[0] != "<" for name in named) or any(subject[0] == '"' for subject in _subjects(named)):
            return False
        self._forget()
        for name, column in named.items():
            there = self.pairs.setdefault(name, ([], []))
            there[0].extend(column[0])
            there[1].extend(column[1])
        return True

    def read_quads(self, quads: Iterable[Any], blank: str = "", path: Path | None = None) -> None:
        """Take in what a parser gives, of a file; named graphs are forgotten. `blank` comes before the names of blank nodes."""
        self._forget()
        add = self.add
        met: dict[str, str] = {}
        for quad in quads:
            subject, value = str(quad.subject), str(quad.object)
            if subject[0] == "_":
                subject = met.get(subject) or met.setdefault(subject, f"_:{blank}{subject[2:]}")
            if value[0] == "_":
                value = met.get(value) or met.setdefault(value, f"_:{blank}{value[2:]}")
            add(subject, str(quad.predicate), value)
        if path and met:
            self.blanks[path] = list(met.values())

    def _forget(self) -> None:
        """What was looked up before is no longer all there is."""
        for found in (self._forward, self._backward, self._distinct, self._subjects):
            found.clear()

    # ------------------------------------------------------------ looking up

    def values(self, predicate: str, subject: str) -> tuple[str, ...]:
        """The values of a subject, each once."""
        return self.forward(predicate).get(subject, ())

    def forward(self, predicate: str) -> dict[str, tuple[str, ...]]:
        if predicate not in self._forward:
            self._forward[predicate] = _grouped(*self.pairs.get(predicate, ((), ())))
        return self._forward[predicate]

    def backward(self, predicate: str) -> dict[str, tuple[str, ...]]:
        if predicate not in self._backward:
            subjects, values = self.pairs.get(predicate, ((), ()))
            self._backward[predicate] = _grouped(values, subjects)
        return self._backward[predicate]

    def distinct(self, predicate: str) -> set[str]:
        """The values of a predicate."""
        if predicate not in self._distinct:
            self._distinct[predicate] = set(self.pairs.get(predicate, ((), ()))[1])
        return self._distinct[predicate]

    def among(self, predicate: str, nodes: set[str]) -> dict[str, tuple[str, ...]]:
        """The values of a few nodes, each once, where a table of all is not worth while."""
        subjects, values = self.pairs.get(predicate, ((), ()))
        pairs = [(subject, value) for subject, value in zip(subjects, values, strict=True) if subject in nodes]
        return _grouped([subject for subject, _ in pairs], [value for _, value in pairs])

    def subjects(self, predicate: str) -> set[str]:
        """The nodes that have a value of a predicate."""
        if predicate not in self._subjects:
            self._subjects[predicate] = set(self.pairs.get(predicate, ((), ()))[0])
        return self._subjects[predicate]

    def single_valued(self, predicate: str) -> bool:
        """Whether no node has two values of a predicate."""
        return len(self.subjects(predicate)) == len(self.pairs.get(predicate, ((), ()))[0])

    def instances(self, kind: str) -> set[str]:
        """The nodes of a class and of those under it (rdfs:subClassOf)."""
        by_class = self.backward(RDF_TYPE)
        return {node for name in self.under(kind) for node in by_class.get(name, ())}

    def under(self, kind: str) -> set[str]:
        """A class and all classes under it."""
        below = self.backward(SUBCLASS)
        found, left = {kind}, [kind]
        while left:
            for name in below.get(left.pop(), ()):
                if name not in found:
                    found.add(name)
                    left.append(name)
        return found

    def changed(self, other: "Data") -> set[str]:
        """The nodes with a name of which something is said in one and not in the other."""
        nodes = set[str]()
        for predicate in self.pairs.keys() | other.pairs.keys():
            mine, theirs = (set(zip(*one.pairs.get(predicate, ((), ())), strict=True)) for one in (self, other))
            for subject, value in mine ^ theirs:
                nodes.add(subject)
                if predicate != RDF_TYPE:
                    nodes.add(value)
        return {node for node in nodes if node[0] == "<"}

    def triples(self, predicates: Iterable[str]) -> Iterator[tuple[str, str, str]]:
        for predicate in predicates:
            for subject, value in zip(*self.pairs.get(predicate, ((), ())), strict=True):
                yield subject, predicate, value


def _subjects(pairs: dict[str, tuple[list[str], list[str]]]) -> Iterator[str]:
    for subjects, _ in pairs.values():
        yield from subjects


def _grouped(keys: Sequence[str], values: Sequence[str]) -> dict[str, tuple[str, ...]]:
    """The values of each key, each once. Most keys have one value: those are put together without a loop."""
    found: dict[str, tuple[str, ...]] = dict(zip(keys, zip(values, strict=True), strict=True))
    if len(found) < len(keys):
        met = set[str]()
        several: dict[str, dict[str, None]] = {key: {} for key in keys if key in met or met.add(key)}  # type: ignore[func-returns-value]
        for key, value in zip(keys, values, strict=True):
            if key in several:
                several[key][value] = None
        found.update((key, tuple(of_one)) for key, of_one in several.items())
    return found


def prefix_of(number: int, files: Sequence[Path]) -> str:
    """What comes before the names of the blank nodes of one of several files: each file's are its own."""
    return f"f{number}." if len(files) > 1 else ""


def to_term(text: str) -> Any:
    """A term of pyoxigraph."""
    if text.startswith("<"):
        return ox.NamedNode(text[1:-1])
    if text.startswith("_:"):
        return ox.BlankNode(text[2:])
    return next(iter(ox.parse(f"<urn:x> <urn:x> {text} .", format=ox.RdfFormat.N_TRIPLES))).object


def from_rdflib(term: Any, blank: str = "") -> str:
    """A term of rdflib as a text; `blank` comes before the names of blank nodes."""
    if isinstance(term, URIRef):
        return f"<{term}>"
    if isinstance(term, BNode):
        return f"_:{blank}{term}"
    if term.language:
        return str(ox.Literal(str(term), language=term.language))
    return str(ox.Literal(str(term), datatype=ox.NamedNode(str(term.datatype)) if term.datatype else None))
