"""The page of one rule: what it asks for, of what, how severe it is, and in which words.

print(explained(graph, "shape:Tenure-member"))
"""

import difflib
from typing import Any

from rdflib import BNode, Graph, URIRef
from rdflib.namespace import RDF, RDFS, SH

from ontology.prefixes import PREFIXES
from shapes.model import path_text
from shapes.report import short

_KINDS = (SH.NodeShape, SH.PropertyShape, SH.SPARQLConstraint)
_TOLD = {SH.message, SH.path, SH.severity, SH.property, SH.sparql, SH.select, SH.prefixes, SH.name, SH.description}


class UnknownRule(Exception):
    """No rule of that name; the message suggests one."""


def explained(shapes: Graph, name: str) -> str:
    """The page of a rule. UnknownRule where there is none of the name."""
    rules = {short(node.n3()): node for kind in _KINDS for node in shapes.subjects(RDF.type, kind) if isinstance(node, URIRef)}
    rules |= {short.rpartition(":")[2]: node for short, node in rules.items()}
    node = rules.get(name) or rules.get(name.strip("<>")) or next((one for one in rules.values() if str(one) == name.strip("<>")), None)
    if node is None:
        near = difflib.get_close_matches(name, rules, n=3, cutoff=0.5)
        hint = f". Did you mean {' or '.join(near)}?" if near else ""
        raise UnknownRule(f"there is no rule {name}{hint}")
    return "\n".join(_lines(shapes, node)) + "\n"


def _lines(shapes: Graph, node: URIRef) -> list[str]:
    parents = sorted(short(parent.n3()) for parent in {*shapes.subjects(SH.property, node), *shapes.subjects(SH.sparql, node)})
    severity = shapes.value(node, SH.severity) or next(
        (shapes.value(parent, SH.severity) for parent in shapes.subjects(SH.sparql, node)), None
    )
    lines = [f"{short(node.n3())} ({str(severity or SH.Violation).rsplit('#', 1)[-1]})"]
    for text in sorted(shapes.objects(node, SH.message), key=lambda one: getattr(one, "language", "") or ""):
        lines.append(f"  {getattr(text, 'language', '') or ''}: {text}".replace("  : ", "  "))
    lines += [f"  why: {text}" for text in shapes.objects(node, RDFS.comment)]
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
        lines.append(f"  path: {_shortened(path_text(shapes, path))}")
    for term, value in sorted(shapes.predicate_objects(node), key=str):
        if str(term).startswith(str(SH)) and term not in _TOLD and not str(term).startswith(str(SH.target)):
            lines.append(f"  {short(term.n3())}: {_value(shapes, value)}")
    lines += [f"  has: {short(one.n3())}" for one in sorted(shapes.objects(node, SH.property), key=str) if not isinstance(one, BNode)]
    lines += [f"  has: {short(one.n3())}" for one in sorted(shapes.objects(node, SH.sparql), key=str) if not isinstance(one, BNode)]
    if (query := shapes.value(node, SH.select)) is not None:
        lines += ["  query:", *(f"    {line.strip()}" for line in str(query).strip().splitlines())]
    return lines


def _shortened(path: str) -> str:
    for prefix, iri in PREFIXES.items():
        path = path.replace(f"<{iri}", f"{prefix}:")
    return path.replace(">", "")


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
