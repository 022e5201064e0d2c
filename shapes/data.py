"""Data to be validated, by predicate: what an engine goes through that asks of all nodes at once.

    data = Data()
    data.add("<s>", "<p>", '"o"@en')          # terms as N-Triples writes them
    data.values("<p>", "<s>")                 # ('"o"@en',)

A store of triples would answer too, and say less: Oxigraph keeps "01"^^xsd:byte as 1, an xsd:integer, so that nobody can tell
any more what a file said. Here a term is its text.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import pyoxigraph as ox
from rdflib import BNode, URIRef

from graph.lines import parsed
from shapes.stores import Columns, Filling

Progress = Callable[[str, int, int], None]
"""Told what is being done, how much of it is done and of how much."""


def silent(stage: str, done: int, total: int) -> None:
    """No progress is shown."""


RDF_TYPE = "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type>"
SUBCLASS = "<http://www.w3.org/2000/01/rdf-schema#subClassOf>"
_ROWS = 1 << 15
"""After how many rows what was read is passed on to a store."""


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
        self._typed: defaultdict[str, list[str]] = defaultdict(list)
        self._instances: dict[str, set[str]] = {}
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

    def take(self, columns: Mapping[str, Columns]) -> None:
        """Take in what was read, by predicate."""
        self._forget()
        for predicate, (subjects, values) in columns.items():
            there = self.pairs.setdefault(predicate, ([], []))
            there[0].extend(subjects)
            there[1].extend(values)

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
            if value[0] == "<" and " " in value:
                raise ValueError("it says something of a statement (a triple term of RDF 1.2), which SHACL has no rules for")
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
        new: dict[str, Columns] = {}
        for predicate in self.filling.predicates & columns.keys():
            subjects, values = columns[predicate]
            since, passed_on[predicate] = passed_on.get(predicate, 0), len(subjects)
            new[predicate] = subjects[since:], values[since:]
        self.filling.add(new)

    def _forget(self) -> None:
        """What was looked up before is no longer all there is."""
        for found in (self._forward, self._backward, self._distinct, self._subjects, self._typed, self._instances):
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
        if not self._typed:
            for node, name in zip(*self.pairs.get(RDF_TYPE, ((), ())), strict=True):
                self._typed[name].append(node)
        if kind not in self._instances:
            self._instances[kind] = {node for name in self.under(kind) for node in self._typed.get(name, ())}
        return self._instances[kind]

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
    return parsed(text)


def from_rdflib(term: Any, blank: str = "") -> str:
    """A term of rdflib as a text; `blank` comes before the names of blank nodes."""
    if isinstance(term, URIRef):
        return f"<{term}>"
    if isinstance(term, BNode):
        return f"_:{blank}{term}"
    if term.language:
        return str(ox.Literal(str(term), language=term.language))
    return str(ox.Literal(str(term), datatype=ox.NamedNode(str(term.datatype)) if term.datatype else None))
