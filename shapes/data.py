"""Data to be validated, by predicate: what an engine goes through that asks of all nodes at once.

    data = Data()
    data.add("<s>", "<p>", '"o"@en')          # terms as N-Triples writes them
    data.values("<p>", "<s>")                 # ('"o"@en',)

A store of triples would answer too, and say less: Oxigraph keeps "01"^^xsd:byte as 1, an xsd:integer, so that nobody can tell
any more what a file said. Here a term is its text. N-Triples and N-Quads in the form that most tools write are cut at their
spaces, which takes half as long as a parser: what stands between is checked once for each different term.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import IO, Any

import pyoxigraph as ox
from rdflib import BNode, URIRef

from shapes.stores import Columns, Filling

Progress = Callable[[str, int, int], None]
"""Told what is being done, how much of it is done and of how much."""


def silent(stage: str, done: int, total: int) -> None:
    """No progress is shown."""


RDF_TYPE = "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type>"
SUBCLASS = "<http://www.w3.org/2000/01/rdf-schema#subClassOf>"
_CHARACTER = r"[!$&-;=?-Z_a-z~]"
_IRI = rf"<[a-z][a-z0-9+.-]*:(?://[A-Za-z0-9.-]+(?=[/?#>]))?(?!//){_CHARACTER}*(?:#{_CHARACTER}*)?>"
_BLANK = r"_:[A-Za-z0-9_](?:[A-Za-z0-9_.-]*[A-Za-z0-9_-])?"
_WRITTEN = r"[^\"\\\x00-\x1f\x7f]*"
_LITERAL = rf"\"{_WRITTEN}(?:\\[\"\\nrt]{_WRITTEN})*\"(?:\^\^{_IRI}|@[a-z]{{2,3}})?"
_PLAIN = re.compile(rf"{_IRI}|{_BLANK}|{_LITERAL}")
"""A term that a parser would give back as it stands: what could be wrong, or be written in another way, is not of this form."""
_STRING = "^^<http://www.w3.org/2001/XMLSchema#string>"


_KEPT = 1 << 16
"""How many terms are kept to be met again: most come again soon, and a table of millions is slower than to check one anew."""


_BLOCK = 1 << 22
_ROWS = 1 << 15
"""After how many bytes, or rows, what was read is passed on to a store."""


class _NotPlain(Exception):
    """A line is not in the plain form."""


def _checked(raw: bytes, blank: str, plain: Callable[[str], Any] = _PLAIN.fullmatch) -> str:
    """A term as a parser would give it; `blank` comes before the name of a blank node. _NotPlain, ValueError where it is none."""
    text = raw.decode()
    if not plain(text):
        try:
            text = str(_parsed(text))
        except SyntaxError:
            raise _NotPlain from None
    if text[0] == "_":
        return f"_:{blank}{text[2:]}"
    return text[: -len(_STRING)] if text.endswith(_STRING) else text


class _Terms(dict[bytes, str]):
    """Subjects, predicates and graphs, each checked and brought to one form when it is first met."""

    def __init__(self, blank: str) -> None:
        self.blank = blank

    def __missing__(self, raw: bytes) -> str:
        if raw[:1] == b'"':
            raise _NotPlain
        if len(self) >= _KEPT:
            self.clear()
        text = self[raw] = _checked(raw, self.blank)
        return text


class _Values(dict[bytes, str]):
    """Objects, by all that follows a predicate on its line; where `graphs` are read, a graph may too."""

    def __init__(self, blank: str, graphs: _Terms | None) -> None:
        self.blank = blank
        self.graphs = graphs

    def __missing__(self, raw: bytes) -> str:
        if raw[-3:] != b" .\n":
            raise _NotPlain
        if len(self) >= _KEPT:
            self.clear()
        value = raw[:-3]
        if self.graphs is not None:
            before, _, graph = value.rpartition(b" ")
            if before and b'"' not in graph and (graph[-1:] == b">" or graph[:2] == b"_:"):
                value, _ = before, self.graphs[graph]
        text = self[raw] = _checked(value, self.blank)
        return text


class _Columns(dict[bytes, tuple[list[str], list[str]]]):
    """The subjects and values of each predicate, by how it is written; `named` has them by the predicate."""

    def __init__(self, terms: _Terms) -> None:
        self.terms = terms
        self.named: dict[str, tuple[list[str], list[str]]] = {}

    def __missing__(self, raw: bytes) -> tuple[list[str], list[str]]:
        predicate = self.terms[raw]
        if predicate[0] != "<":
            raise _NotPlain
        pair = self[raw] = self.named.setdefault(predicate, ([], []))
        return pair


class Data:
    """Triples by predicate; terms are texts as N-Triples writes them, a plain string without its datatype."""

    def __init__(self, filling: Filling | None = None) -> None:
        """`filling` is a store that takes in what is read, beside its being read."""
        self.filling = filling
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

    def say(self, triples: Iterable[tuple[str, str, str]]) -> None:
        """Take in some triples more."""
        self._forget()
        passed_on = {predicate: len(column[0]) for predicate, column in self.pairs.items()}
        for triple in triples:
            self.add(*triple)
        self._pass_on(self.pairs, passed_on)

    def read_lines(self, lines: IO[bytes], *, graphs: bool, blank: str = "") -> bool:
        """Take in N-Triples (or N-Quads: `graphs`), where every line is in the form that most tools write; else nothing, and False.

        That is one statement a line and one space between terms. `blank` comes before the names of blank nodes.
        """
        terms = _Terms(blank)
        columns = _Columns(terms)
        values = _Values(blank, terms if graphs else None)
        last, subject = b"\n", ""
        passed_on: dict[str, int] = {}
        try:
            while block := lines.readlines(_BLOCK):
                for line in block:
                    raw, predicate, rest = line.split(b" ", 2)
                    if raw != last:
                        last, subject = raw, terms[raw]
                    column = columns[predicate]
                    column[0].append(subject)
                    column[1].append(values[rest])
                self._pass_on(columns.named, passed_on)
        except (_NotPlain, ValueError):
            return False
        self._forget()
        for name, column in columns.named.items():
            there = self.pairs.setdefault(name, ([], []))
            there[0].extend(column[0])
            there[1].extend(column[1])
        return True

    def read_quads(self, quads: Iterable[Any], blank: str = "", path: Path | None = None) -> None:
        """Take in what a parser gives, of a file; named graphs are forgotten. `blank` comes before the names of blank nodes."""
        self._forget()
        add = self.add
        met: dict[str, str] = {}
        passed_on = {predicate: len(column[0]) for predicate, column in self.pairs.items()}
        left = _ROWS
        for quad in quads:
            subject, value = str(quad.subject), str(quad.object)
            if subject[0] == "_":
                subject = met.get(subject) or met.setdefault(subject, f"_:{blank}{subject[2:]}")
            if value[0] == "_":
                value = met.get(value) or met.setdefault(value, f"_:{blank}{value[2:]}")
            add(subject, str(quad.predicate), value)
            left -= 1
            if not left:
                self._pass_on(self.pairs, passed_on)
                left = _ROWS
        self._pass_on(self.pairs, passed_on)
        if path and met:
            self.blanks[path] = list(met.values())

    def _pass_on(self, columns: Mapping[str, Columns], passed_on: dict[str, int]) -> None:
        """Give what was read to the store that is being filled, from where `passed_on` says of each predicate."""
        if self.filling is None:
            return
        new: list[tuple[str, Columns]] = []
        for predicate in self.filling.predicates & columns.keys():
            subjects, values = columns[predicate]
            since, passed_on[predicate] = passed_on.get(predicate, 0), len(subjects)
            new.append((predicate, (subjects[since:], values[since:])))
        self.filling.add(new)

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
    return _parsed(text)


def _parsed(text: str) -> Any:
    """What a parser makes of a term. SyntaxError, ValueError where it is none."""
    (triple,) = ox.parse(f"<urn:x> <urn:x> {text} .", format=ox.RdfFormat.N_TRIPLES)
    return triple.object


def from_rdflib(term: Any, blank: str = "") -> str:
    """A term of rdflib as a text; `blank` comes before the names of blank nodes."""
    if isinstance(term, URIRef):
        return f"<{term}>"
    if isinstance(term, BNode):
        return f"_:{blank}{term}"
    if term.language:
        return str(ox.Literal(str(term), language=term.language))
    return str(ox.Literal(str(term), datatype=ox.NamedNode(str(term.datatype)) if term.datatype else None))
