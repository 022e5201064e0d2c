"""Data to be validated, by predicate: what an engine goes through that asks of all nodes at once.

    data = Data()
    data.add("<s>", "<p>", '"o"@en')          # terms as N-Triples writes them
    data.values("<p>", "<s>")                 # ['"o"@en']

A store of triples would answer too, and say less: Oxigraph keeps "01"^^xsd:byte as 1, an xsd:integer, so that nobody can tell
any more what a file said. Here a term is its text. N-Triples and N-Quads in the form that most tools write are cut at their
spaces, which takes half as long as a parser: what stands between is checked once for each different term.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

import pyoxigraph as ox
from rdflib import BNode, URIRef

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


class _Terms(dict[str, str]):
    """Terms, each checked and brought to one form when it is first met."""

    def __init__(self, blank: str) -> None:
        self.blank = blank

    def __missing__(self, raw: str) -> str:
        if _PLAIN.fullmatch(raw):
            text = raw
            if raw.endswith(_STRING):
                text = raw[: -len(_STRING)]
            elif raw.startswith("_:"):
                text = f"_:{self.blank}{raw[2:]}"
        else:
            try:
                text = str(to_term(raw))
            except (SyntaxError, StopIteration):
                raise _NotPlain from None
        if len(self) >= _KEPT:
            self.clear()
        self[raw] = text
        return text


class Data:
    """Triples by predicate; terms are texts as N-Triples writes them, a plain string without its datatype."""

    def __init__(self) -> None:
        self.pairs: dict[str, tuple[list[str], list[str]]] = {}
        self._forward: dict[str, dict[str, list[str]]] = {}
        self._backward: dict[str, dict[str, list[str]]] = {}
        self._distinct: dict[str, set[str]] = {}
        self.blanks: dict[Path, list[str]] = {}
        """The blank nodes of a file in the order in which its parser met them."""

    def add(self, subject: str, predicate: str, value: str) -> None:
        pair = self.pairs.get(predicate)
        if pair is None:
            pair = self.pairs[predicate] = ([], [])
        pair[0].append(subject)
        pair[1].append(value)

    def read_lines(self, lines: Iterable[str], *, graphs: bool, blank: str = "") -> bool:
        """Take in N-Triples (or N-Quads: `graphs`), where every line is in the form that most tools write; else nothing, and False.

        That is one statement a line and one space between terms. `blank` comes before the names of blank nodes.
        """
        pairs: dict[str, tuple[list[str], list[str]]] = {}
        terms = _Terms(blank)
        last = subject = ""
        try:
            for line in lines:
                raw, predicate, rest = line.split(" ", 2)
                if rest[-3:] != " .\n":
                    raise _NotPlain
                value = rest[:-3]
                if graphs:
                    before, _, graph = value.rpartition(" ")
                    if before and '"' not in graph and (graph[-1:] == ">" or graph[:2] == "_:"):
                        value = before
                if raw != last:
                    last, subject = raw, terms[raw]
                pair = pairs.get(predicate)
                if pair is None:
                    pair = pairs[predicate] = ([], [])
                pair[0].append(subject)
                pair[1].append(terms[value])
        except (_NotPlain, ValueError):
            return False
        if any(not _PLAIN.fullmatch(name) or name[0] != "<" for name in pairs) or any(subject[0] == '"' for subject in _subjects(pairs)):
            return False
        self._forget()
        for predicate, (subjects, values) in pairs.items():
            there = self.pairs.setdefault(predicate, ([], []))
            there[0].extend(subjects)
            there[1].extend(values)
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
        for found in (self._forward, self._backward, self._distinct):
            found.clear()

    # ------------------------------------------------------------ looking up

    def values(self, predicate: str, subject: str) -> list[str]:
        """The values of a subject, each once."""
        return self.forward(predicate).get(subject, [])

    def forward(self, predicate: str) -> dict[str, list[str]]:
        if predicate not in self._forward:
            self._forward[predicate] = _grouped(*self.pairs.get(predicate, ((), ())))
        return self._forward[predicate]

    def backward(self, predicate: str) -> dict[str, list[str]]:
        if predicate not in self._backward:
            subjects, values = self.pairs.get(predicate, ((), ()))
            self._backward[predicate] = _grouped(values, subjects)
        return self._backward[predicate]

    def distinct(self, predicate: str) -> set[str]:
        """The values of a predicate."""
        if predicate not in self._distinct:
            self._distinct[predicate] = set(self.pairs.get(predicate, ((), ()))[1])
        return self._distinct[predicate]

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

    def triples(self, predicates: Iterable[str]) -> Iterator[tuple[str, str, str]]:
        for predicate in predicates:
            for subject, value in zip(*self.pairs.get(predicate, ((), ())), strict=True):
                yield subject, predicate, value


def _subjects(pairs: dict[str, tuple[list[str], list[str]]]) -> Iterator[str]:
    for subjects, _ in pairs.values():
        yield from subjects


def _grouped(keys: Iterable[str], values: Iterable[str]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    several: set[str] = set()
    for key, value in zip(keys, values, strict=True):
        there = found.get(key)
        if there is None:
            found[key] = [value]
        else:
            there.append(value)
            several.add(key)
    for key in several:
        found[key] = list(dict.fromkeys(found[key]))
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
