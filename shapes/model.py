"""Shapes as SHACL defines them, read from a graph into values that an engine can go through.

for node in targeted(graph):               # the shapes with a target
    shape = read_shape(graph, node)
    shape.targets, shape.path, shape.constraints

Whatever of SHACL is not read here raises `NotOurs`, naming it: an engine must not pass over what it does not know.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

import pyoxigraph as ox
from rdflib import BNode, Graph, Literal, URIRef
from rdflib.namespace import OWL, RDF, RDFS, SH

_COMPONENTS = {
    "class": "Class", "datatype": "Datatype", "nodeKind": "NodeKind", "minCount": "MinCount", "maxCount": "MaxCount",
    "minExclusive": "MinExclusive", "minInclusive": "MinInclusive", "maxExclusive": "MaxExclusive", "maxInclusive": "MaxInclusive",
    "minLength": "MinLength", "maxLength": "MaxLength", "pattern": "Pattern", "languageIn": "LanguageIn", "uniqueLang": "UniqueLang",
    "equals": "Equals", "disjoint": "Disjoint", "lessThan": "LessThan", "lessThanOrEquals": "LessThanOrEquals", "not": "Not",
    "and": "And", "or": "Or", "xone": "Xone", "node": "Node", "property": "Property", "qualifiedValueShape": "",
    "qualifiedMinCount": "QualifiedMinCount", "qualifiedMaxCount": "QualifiedMaxCount", "closed": "Closed", "hasValue": "HasValue", "in": "In", "sparql": "SPARQL",
}  # fmt: skip
"""Parameter to the name of its constraint component, without "ConstraintComponent"."""
_BESIDE = {
    "path", "targetClass", "targetNode", "targetSubjectsOf", "targetObjectsOf", "severity", "message", "deactivated", "name",
    "description", "order", "group", "defaultValue", "flags", "ignoredProperties", "qualifiedValueShapesDisjoint", "prefixes", "declare", "select",
}  # fmt: skip
_OF_PROPERTIES = {"minCount", "maxCount", "uniqueLang", "lessThan", "lessThanOrEquals"}


Term = Any
"""A node of an rdflib graph: rdflib's own types say less of it than what it can do."""


class NotOurs(Exception):
    """A shape uses what this engine does not do. The message says what."""


class WrongShape(Exception):
    """A shape is not well-formed by SHACL. The message says what is wrong with which."""


@dataclass(frozen=True)
class Constraint:
    """One parameter of one shape, with its value."""

    name: str
    value: Term

    @property
    def component(self) -> URIRef:
        return SH[f"{_COMPONENTS[self.name]}ConstraintComponent"]


@dataclass
class Shape:
    """A node shape or a property shape."""

    graph: Graph
    node: Term
    constraints: list[Constraint] = field(default_factory=list)

    @cached_property
    def path(self) -> str | None:
        """The path of a property shape as SPARQL writes it; None for a node shape."""
        paths = list(self.graph.objects(self.node, SH.path))
        if len(paths) > 1:
            raise WrongShape(f"{self.node.n3()} has {len(paths)} paths (sh:path); a property shape has one")
        return path_text(self.graph, paths[0]) if paths else None

    @property
    def path_node(self) -> Term | None:
        return self.graph.value(self.node, SH.path)

    @cached_property
    def simple_path(self) -> bool:
        """Whether the path is one property, forwards or backwards: one triple pattern."""
        return isinstance(self.path_node, URIRef) or (self.path or "").startswith("^<")

    @property
    def severity(self) -> Term:
        return self.graph.value(self.node, SH.severity, default=SH.Violation)

    @property
    def deactivated(self) -> bool:
        return (self.node, SH.deactivated, Literal(True)) in self.graph

    @cached_property
    def targets(self) -> list[tuple[str, Term]]:
        """Of what kind (class, node, subjects, objects) and which."""
        found = [("class", one) for one in self.graph.objects(self.node, SH.targetClass)]
        if self.is_class:
            found.append(("class", self.node))
        found += [("node", one) for one in self.graph.objects(self.node, SH.targetNode)]
        found += [("subjects", one) for one in self.graph.objects(self.node, SH.targetSubjectsOf)]
        found += [("objects", one) for one in self.graph.objects(self.node, SH.targetObjectsOf)]
        return sorted(set(found), key=lambda target: (target[0], target[1].n3()))

    @property
    def is_class(self) -> bool:
        """Whether it is a class too, whose instances it is about."""
        kinds = set(self.graph.objects(self.node, RDF.type))
        return bool(kinds & {RDFS.Class, OWL.Class}) and bool(kinds & {SH.NodeShape, SH.PropertyShape})

    def one(self, parameter: str) -> Term | None:
        return self.graph.value(self.node, SH[parameter])

    def shape(self, node: Term) -> "Shape":
        return read_shape(self.graph, node)

    def shapes(self, head: Term) -> list["Shape"]:
        return [read_shape(self.graph, node) for node in listed(self.graph, head)]


def targeted(graph: Graph) -> list[Term]:
    """The shapes with a target, in order of their names. NotOurs where the shapes extend SHACL itself."""
    told: set[Term] = set()
    for term in (SH.targetClass, SH.targetNode, SH.targetSubjectsOf, SH.targetObjectsOf):
        told |= set(graph.subjects(term))
    for term in (SH.target, SH.rule):
        if (node := next(graph.subjects(term), None)) is not None:
            raise NotOurs(f"{node.n3()} uses sh:{term.rsplit('#', 1)[1]}, which is of SHACL Advanced Features")
    if (node := next(graph.subjects(SH.parameter), None)) is not None:
        raise NotOurs(f"{node.n3()} is a constraint component of its own")
    for kind in (SH.NodeShape, SH.PropertyShape):
        told |= {
            node for node in graph.subjects(RDF.type, kind) if (node, RDF.type, RDFS.Class) in graph or (node, RDF.type, OWL.Class) in graph
        }
    return sorted(told, key=lambda one: one.n3())


def read_shape(graph: Graph, node: Term) -> Shape:
    """One shape. NotOurs where it uses a term of SHACL that is not read here; WrongShape where it is not well-formed."""
    shape = Shape(graph, node)
    for term, value in graph.predicate_objects(node):
        if not str(term).startswith(str(SH)):
            continue
        name = str(term).removeprefix(str(SH))
        if name in _COMPONENTS:
            if name in _OF_PROPERTIES and shape.path is None:
                raise WrongShape(f"{node.n3()} is a node shape and has sh:{name}, which only a property shape may have")
            shape.constraints.append(Constraint(name, value))
        elif name not in _BESIDE:
            raise NotOurs(f"{node.n3()} uses sh:{name}")
    shape.constraints.sort(key=lambda one: (one.name, one.value.n3()))
    return shape


def shape_name(graph: Graph, node: Term) -> str:
    """A shape by its name, or by that of the shape that it is in and its path: a blank node says nothing to anybody."""
    if not isinstance(node, BNode):
        return str(node.n3()) if node is not None else ""
    parents = sorted(shape_name(graph, parent) for parent in graph.subjects(None, node) if parent != node and not isinstance(parent, BNode))
    path = graph.value(node, SH.path)
    return f"{parents[0] if parents else '[]'}{f' {path_text(graph, path)}' if path is not None else ''}"


def listed(graph: Graph, head: Term) -> list[Term]:
    """The items of an RDF list. WrongShape where it never ends."""
    try:
        return list(graph.items(head))
    except ValueError:
        raise WrongShape(f"the list {head.n3()} runs into itself") from None


def path_text(graph: Graph, path: Any) -> str:
    """A path as SPARQL writes it. WrongShape where it is none."""
    if isinstance(path, URIRef):
        return path.n3()
    if isinstance(path, BNode):
        if (path, RDF.first, None) in graph:
            if len(listed(graph, path)) < 2:
                raise WrongShape("a path that is a list has two steps or more (sh:path)")
            return "(" + "/".join(path_text(graph, step) for step in listed(graph, path)) + ")"
        if (inverse := graph.value(path, SH.inversePath)) is not None:
            text = path_text(graph, inverse)
            return f"^{text}" if text.startswith("<") else f"^({text})"
        if (head := graph.value(path, SH.alternativePath)) is not None:
            return "(" + "|".join(path_text(graph, one) for one in listed(graph, head)) + ")"
        for term, sign in ((SH.zeroOrMorePath, "*"), (SH.oneOrMorePath, "+"), (SH.zeroOrOnePath, "?")):
            if (inner := graph.value(path, term)) is not None:
                return f"({path_text(graph, inner)}){sign}"
    raise WrongShape(f"{path.n3()} is no path of SHACL (sh:path)")


def path_triples(text: str, label: str) -> tuple[Any, list[ox.Triple]]:
    """A path as RDF, of what `path_text` writes: its node, and the triples that make it up; its blank nodes have names that begin with a label."""
    pieces = re.findall(r"<[^>]*>|[()/|^*+?]", text)
    triples: list[ox.Triple] = []
    place = 0

    def node() -> ox.BlankNode:
        return ox.BlankNode(f"{label}{len(triples)}")

    def said(term: URIRef, value: Any) -> ox.BlankNode:
        one = node()
        triples.append(ox.Triple(one, ox.NamedNode(str(term)), value))
        return one

    def listed_as(items: list[Any]) -> Any:
        rest: Any = ox.NamedNode(str(RDF.nil))
        for item in reversed(items):
            one = said(RDF.first, item)
            triples.append(ox.Triple(one, ox.NamedNode(str(RDF.rest)), rest))
            rest = one
        return rest

    def parted(sign: str, part: Callable[[], Any]) -> list[Any]:
        nonlocal place
        parts = [part()]
        while place < len(pieces) and pieces[place] == sign:
            place += 1
            parts.append(part())
        return parts

    def alternatives() -> Any:
        ways = parted("|", steps)
        return ways[0] if len(ways) == 1 else said(SH.alternativePath, listed_as(ways))

    def steps() -> Any:
        found = parted("/", step)
        return found[0] if len(found) == 1 else listed_as(found)

    def step() -> Any:
        nonlocal place
        piece = pieces[place]
        place += 1
        if piece == "^":
            return said(SH.inversePath, step())
        found = alternatives() if piece == "(" else ox.NamedNode(piece[1:-1])
        place += piece == "("
        while place < len(pieces) and pieces[place] in _REPEATED:
            found = said(_REPEATED[pieces[place]], found)
            place += 1
        return found

    return alternatives(), triples


_REPEATED = {"*": SH.zeroOrMorePath, "+": SH.oneOrMorePath, "?": SH.zeroOrOnePath}
