"""Constraints in SPARQL: what SHACL lets them say, which triples they are about, and how to ask one for many nodes.

SHACL asks such a query once for each node, with the node in place of $this (pre-binding). Asked for all nodes of a target at
once, it begins each group that is evaluated apart with the target; `at_once` tells where that means the same.
"""

import re
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import pyoxigraph as ox
from rdflib import BNode, Graph
from rdflib.namespace import OWL, SH

from graph.sparql import QueryRefused, Token, form, tokens
from shapes.data import RDF_TYPE, to_term
from shapes.model import Shape, Term, WrongShape


def declared(graph: Graph, node: Term) -> str:
    """The prefixes that a constraint declares, as a query begins."""
    lines = set()
    for owner in [other for one in graph.objects(node, SH.prefixes) for other in graph.transitive_objects(one, OWL.imports)]:
        for declared in graph.objects(owner, SH.declare):
            lines.add(f"PREFIX {graph.value(declared, SH.prefix)}: <{graph.value(declared, SH.namespace)}>")
    return " ".join(sorted(lines)) + " "


def check_queries(graph: Graph) -> None:
    """WrongShape where a query in shapes would fetch something, change something or is nested too deeply to be read, whoever runs it."""
    for term in (SH.select, SH.ask, SH.construct):
        for node, text in sorted(graph.subject_objects(term)):
            # \u0053ERVICE is SERVICE to a parser.
            query = re.sub(r"\\u([0-9A-Fa-f]{4})|\\U([0-9A-Fa-f]{8})", _decoded, declared(graph, node) + str(text))
            try:
                form(query)
            except QueryRefused as error:
                owner = graph.value(None, SH.sparql, node, default=node)
                raise WrongShape(f"the query of {_name(owner)} is not run: {error}") from None


def _name(node: Term) -> str:
    return "a shape without a name" if isinstance(node, BNode) else str(node.n3())


def _decoded(escaped: "re.Match[str]") -> str:
    number = int(escaped[1] or escaped[2], 16)
    return chr(number) if number < 0x110000 else "\ufffd"


_KEPT_OUT = {"minus", "service", "values"}


def refused(query: str) -> str | None:
    """What SHACL keeps out of a constraint, since nothing could then stand in place of $this rightly."""
    pieces = [token for token in tokens(query) if token.kind != "comment" and not token.text.isspace()]
    for place, token in enumerate(pieces):
        word = token.text.casefold() if token.kind == "word" else ""
        if word in _KEPT_OUT:
            return word.upper()
        if word == "as" and place + 1 < len(pieces) and pieces[place + 1].text[1:] in ("this", "shapesGraph", "currentShape"):
            return f"AS {pieces[place + 1].text}"
    for place, token in enumerate(pieces):
        if token.kind == "word" and token.text.casefold() == "select" and any(piece.text == "{" for piece in pieces[:place]):
            until = next((n for n in range(place, len(pieces)) if pieces[n].text == "{"), len(pieces))
            if not any(piece.kind == "variable" and piece.text[1:] == "this" for piece in pieces[place:until]):
                return "a sub-SELECT without $this"
    return None


def replaced(query: str, name: str, text: str) -> str:
    """A query with a variable, wherever it stands, as another text."""
    return "".join(text if token.kind == "variable" and token.text[1:] == name else token.text for token in tokens(query))


def query_of(graph: Graph, node: Term, path: str | None) -> str | None:
    """The query of a constraint, with its prefixes and the path of its shape; None where it has none."""
    text = graph.value(node, SH.select)
    if text is None:
        return None
    query = declared(graph, node) + str(text)
    return query if path is None else replaced(query, "PATH", path)


def named(graph: Graph) -> frozenset[str]:
    """The predicates that the constraints of some shapes name, of those that leave none open."""
    asked = (query_of(graph, node, Shape(graph, shape).path) for shape, node in graph.subject_objects(SH.sparql))
    return frozenset(name for query in asked for name in (predicates(query) if query else None) or ())


_COUNTS = {"count", "sum", "min", "max", "avg", "sample", "group_concat", "having"}
_APART = {"limit", "offset", "from", "graph"}
TARGET = " GRAPH <urn:danvan:targets> { ?this <urn:danvan:target> <urn:danvan:target> } "


@contextmanager
def marked(store: ox.Store, nodes: Iterable[str]) -> Iterator[None]:
    """Some nodes are a target while the block lasts; literals cannot be."""
    mark, graph = ox.NamedNode("urn:danvan:target"), ox.NamedNode("urn:danvan:targets")
    store.bulk_extend(ox.Quad(to_term(node), mark, mark, graph) for node in nodes if node[0] != '"')
    try:
        yield
    finally:
        store.clear_graph(graph)


@dataclass
class _Select:
    """A SELECT of a query: how deep in groups it stands, and what was read of it."""

    depth: int
    names_this: bool = False
    counts: bool = False
    by_this: bool = False

    def is_of_each(self) -> bool:
        """Whether what it gives is of one node: it has $this, and where it counts it counts for each."""
        return self.names_this and (self.by_this or not self.counts)


def at_once(query: str) -> bool:
    """Whether a query may be asked for all nodes of a target, and mean what asking for each does.

    It may where each SELECT in it has $this, and one that counts is grouped by $this; not where it takes a few rows of many.
    """
    selects: list[_Select] = []
    depth, inside, part = 0, 0, ""
    for token in tokens(query):
        word = token.text.casefold() if token.kind == "word" else ""
        depth += (token.text == "{") - (token.text == "}")
        inside += (token.text == "(") - (token.text == ")")
        if word in _APART:
            return False
        if word == "select":
            selects.append(_Select(depth))
            part = "select"
        elif not selects:
            continue
        elif token.text in ("{", "}"):
            part = ""
            if depth < selects[-1].depth and not selects.pop().is_of_each():
                return False
        elif word in ("group", "order", "having"):
            part = word
            selects[-1].counts |= word != "order"
        elif word in _COUNTS:
            selects[-1].counts = True
        elif token.kind == "variable" and token.text[1:] == "this" and not inside:
            selects[-1].names_this |= part == "select"
            selects[-1].by_this |= part == "group"
    return len(selects) == 1 and selects[0].is_of_each()


def in_every_group(query: str, target: str) -> str:
    """A query with what binds ?this at the beginning of every group that is evaluated apart from what stands before it."""
    pieces = list(tokens(query))
    return "".join(token.text + (target if token.text == "{" and _by_itself(pieces, place) else "") for place, token in enumerate(pieces))


def _by_itself(pieces: Any, place: int) -> bool:
    """Whether a group is evaluated apart: the whole, an alternative of a UNION, a sub-SELECT; not what follows EXISTS or OPTIONAL."""
    before = next((token.text.casefold() for token in reversed(pieces[:place]) if token.kind != "comment" and not token.text.isspace()), "")
    after = next((token.text.casefold() for token in pieces[place + 1 :] if token.kind != "comment" and not token.text.isspace()), "")
    return before not in ("exists", "optional") and after != "select"


def predicates(query: str) -> list[str] | None:
    """The predicates of the triples that a query can be about; None where it leaves them open, or could.

    It does too where it has a path of no steps (*, ?), which leads from nodes of which nothing else may be asked, a negated one (!), or
    names that only a parser could read (BASE, escapes).
    """
    prefixes = dict(re.findall(r"(?i)PREFIX\s+([^\s:]*):\s*<([^>]*)>", query))
    pieces = [token for token in tokens(query) if token.kind != "comment" and not token.text.isspace()]
    names: list[str] = []
    depth = 0
    for place, token in enumerate(pieces):
        depth += (token.text == "{") - (token.text == "}")
        if not depth:
            continue
        after = pieces[place + 1 : place + 4]
        named = token.kind in ("iri", "name") or token.text == "a"
        if token.text == "\\" or (token.text in ("*", "?") and _ends_path(pieces[place - 1])):
            return None
        first = next((piece for piece in after if piece.text not in ("(", "^")), token)
        if token.text == "!" and (first.kind in ("iri", "name") or first.text == "a"):
            return None
        if not named:
            continue
        if token.kind == "iri":
            if ":" not in token.text:
                return None
            names.append(token.text)
        elif token.kind == "name":
            prefix, _, local = token.text.partition(":")
            if prefix not in prefixes:
                return None
            names.append(f"<{prefixes[prefix]}{local}>")
        else:
            names.append(RDF_TYPE)
    return None if _open_predicate(query) else names


def _ends_path(token: Token) -> bool:
    return token.kind in ("iri", "name") or token.text in ("a", ")")


def _of_patterns(pieces: Iterable[Token]) -> list[Token]:
    """The pieces of a query without what it selects, groups and sorts by: variables stand beside each other there too."""
    kept, listing = [], False
    for token in pieces:
        if token.text in "{}":
            listing = False
        elif token.kind == "word" and token.text.casefold() in ("select", "group", "order", "having"):
            listing = True
        if not listing:
            kept.append(token)
    return kept


def _open_predicate(query: str) -> bool:
    """Whether a variable stands as a predicate: second among the terms of a triple."""
    pieces = _of_patterns(token for token in tokens(query) if token.kind != "comment" and not token.text.isspace())
    terms = 0
    for place, token in enumerate(pieces):
        beside = {piece.text for piece in pieces[max(0, place - 1) : place + 2 : 2]}
        if token.kind in ("variable", "iri", "name", "string") or token.text == "a":
            terms += 1
            if terms == 2 and token.kind == "variable":
                return True
        elif token.text in ("[", "]", ";"):
            terms = 1
        elif token.text == "(" and (terms == 2 or (place and pieces[place - 1].text in ("{", "."))):
            return True  # a list, whose own predicates nobody names
        elif token.text == ",":
            terms = 2
        elif token.text not in ("^", "/", "|", "*", "+", "?") or token.text in beside:
            terms = 0  # "||" is of an expression
    return False
