"""The page of one rule: what it asks for, of what, how severe it is, and in which words.

print(explained(graph, "shape:Tenure-member"))
"""

import difflib
import re
import textwrap
from typing import Any

from rdflib import BNode, Graph, URIRef
from rdflib.namespace import DCTERMS, RDF, RDFS, SH

from shapes.model import path_text, shape_name
from shapes.report import short, short_path

_KINDS = (SH.NodeShape, SH.PropertyShape, SH.SPARQLConstraint)
_TOLD = {SH.message, SH.path, SH.severity, SH.property, SH.sparql, SH.select, SH.prefixes, SH.name, SH.description}


class UnknownRule(Exception):
    """No rule of that name; the message suggests one."""


def explained(shapes: Graph, name: str) -> str:
    """The page of a rule, by its IRI, its name with a prefix or without, or as a report tells it. UnknownRule where there is none of the name."""
    nodes = {node for kind in _KINDS for node in shapes.subjects(RDF.type, kind)} | set(shapes.objects(None, SH.property))
    rules = {" ".join(map(short, shape_name(shapes, node).split(" "))): node for node in sorted(nodes, key=str)}
    rules |= {told.rpartition(":")[2]: node for told, node in rules.items() if " " not in told and not told.startswith("<")}
    by_iri = {str(node): node for node in nodes if isinstance(node, URIRef)}
    node = rules.get(name) or by_iri.get(name.strip("<>")) or _of_own_prefix(shapes, by_iri, name)
    if node is None:
        near = difflib.get_close_matches(name, rules, n=3, cutoff=0.5)
        hint = f". Did you mean {' or '.join(near)}?" if near else ""
        raise UnknownRule(f"there is no rule {name}{hint}")
    return "\n".join(_lines(shapes, node)) + "\n"


def _of_own_prefix(shapes: Graph, by_iri: dict[str, URIRef], name: str) -> URIRef | None:
    """A rule by a name with a prefix that we do not know, where its last part is that of one rule alone."""
    local = name.rpartition(":")[2]
    found = [node for iri, node in by_iri.items() if re.split(r"[#/:]", iri)[-1] == local]
    return found[0] if len(found) == 1 else None


def _lines(shapes: Graph, node: Any) -> list[str]:
    parents = sorted(short(parent.n3()) for parent in {*shapes.subjects(SH.property, node), *shapes.subjects(SH.sparql, node)})
    severity = shapes.value(node, SH.severity) or next(
        (shapes.value(parent, SH.severity) for parent in shapes.subjects(SH.sparql, node)), None
    )
    lines = [f"{' '.join(map(short, shape_name(shapes, node).split(' ')))} ({str(severity or SH.Violation).rsplit('#', 1)[-1]})"]
    for text in sorted(shapes.objects(node, SH.message), key=lambda one: getattr(one, "language", "") or ""):
        lines.append(f"  {getattr(text, 'language', '') or ''}: {text}".replace("  : ", "  "))
    lines += [f"  why: {text}" for text in shapes.objects(node, RDFS.comment)]
    lines += [f"  basis: {text}" for text in shapes.objects(node, DCTERMS.source)]
    if parents:
        lines.append(f"  part of: {', '.join(parents)}")
    for target, told in (
        (SH.targetClass, "instances of"),
        (SH.targetNode, "the node"),
        (SH.targetSubjectsOf, "what has"),
        (SH.targetObjectsOf, "values of"),
    ):
        lines += [f"  about: {told} {short(one.n3())}" for one in sorted(shapes.objects(node, target), key=str)]
    if (path := shapes.value(node, SH.path)) is not None:
        lines.append(f"  path: {short_path(path_text(shapes, path))}")
    for term, value in sorted(shapes.predicate_objects(node), key=str):
        if str(term).startswith(str(SH)) and term not in _TOLD and not str(term).startswith(str(SH.target)):
            lines.append(f"  {short(term.n3())}: {_value(shapes, value)}")
    parts = {" ".join(map(short, shape_name(shapes, one).split(" "))) for one in shapes.objects(node, SH.property)}
    lines += [f"  has: {part}" for part in sorted(parts)]
    lines += [f"  has: {short(one.n3())}" for one in sorted(shapes.objects(node, SH.sparql), key=str) if not isinstance(one, BNode)]
    inline = [one for one in shapes.objects(node, SH.sparql) if isinstance(one, BNode)]
    for asking in [node, *inline]:
        lines += [f"  says: {text}" for text in shapes.objects(asking, SH.message) if asking != node]
        if (query := shapes.value(asking, SH.select)) is not None:
            lines += ["  query:", *textwrap.indent(textwrap.dedent(str(query)).strip(), "    ").splitlines()]
    return lines


def _value(shapes: Graph, value: Any) -> str:
    if (value, RDF.first, None) in shapes:
        return "( " + " ".join(_value(shapes, item) for item in shapes.items(value)) + " )"
    if isinstance(value, BNode):
        return (
            "[ "
            + " ; ".join(f"{short(term.n3())} {_value(shapes, one)}" for term, one in sorted(shapes.predicate_objects(value), key=str))
            + " ]"
        )
    return short(value.n3()) if isinstance(value, URIRef) else str(value)
