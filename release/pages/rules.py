"""The rules as their page shows them: what each asks, why, and the examples that the tests run (shapes/examples/)."""

import io
import re
import tempfile
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import pyoxigraph as ox
from rdflib import BNode, Graph, Literal, URIRef
from rdflib.namespace import DCTERMS, RDF, RDFS, SH

from graph.turtle import write_turtle
from release.pages.terms import short
from shapes.model import path_text
from shapes.reading import read_graph
from shapes.report import short as short_term
from shapes.report import short_path
from shapes.validate import SHAPES

EXAMPLES = SHAPES[0].parent / "examples"
_NAMESPACE = "https://w3id.org/danvan/shapes#"
_EX = {"ex": "https://example.org/"}


@dataclass(frozen=True)
class Rule:
    """One rule; texts by language where they have several."""

    name: str
    severity: str
    messages: dict[str, str]
    why: list[str]
    basis: list[str]
    about: list[str]
    path: str
    query: str
    passes: str
    fails: list[str]
    """Statements taken out (with −) and put in (with +) of what passes."""


def rules() -> list[Rule]:
    """Every rule that can find something, in order of the names; those that are told apart by the tests have an example."""
    shapes = read_graph(SHAPES)
    nodes = {node for node in shapes.subjects(SH.message, None) if isinstance(node, URIRef)}
    return [_rule(shapes, node) for node in sorted(nodes, key=str)]


def _rule(shapes: Graph, node: URIRef) -> Rule:
    name = str(node).removeprefix(_NAMESPACE)
    parents = {*shapes.subjects(SH.property, node), *shapes.subjects(SH.sparql, node)}
    severity = shapes.value(node, SH.severity) or next((shapes.value(parent, SH.severity) for parent in parents), None) or SH.Violation
    about = set()
    for one in (node, *parents):
        for target in (SH.targetClass, SH.targetSubjectsOf, SH.targetObjectsOf, SH.targetNode):
            about |= {short(str(value)) for value in shapes.objects(one, target)}
    path = shapes.value(node, SH.path)
    asked = next((text for one in (node, *shapes.objects(node, SH.sparql)) for text in shapes.objects(one, SH.select)), None)
    passes, fails = example(name)
    return Rule(
        name,
        str(severity).rpartition("#")[2],
        {text.language or "en": str(text) for text in shapes.objects(node, SH.message) if isinstance(text, Literal)},
        [str(text) for text in shapes.objects(node, RDFS.comment)],
        [str(text) for text in shapes.objects(node, DCTERMS.source)],
        sorted(about),
        short_path(path_text(shapes, path)) if path is not None else "",
        _dedented(str(asked)) if asked is not None else "",
        passes,
        fails,
    )


def _dedented(text: str) -> str:
    lines = [line for line in text.splitlines() if line.strip()]
    indent = min((len(line) - len(line.lstrip()) for line in lines[1:]), default=0)
    return "\n".join([lines[0].strip(), *(line[indent:] for line in lines[1:])])


@cache
def _passing() -> Graph:
    return Graph().parse(EXAMPLES / "pass.ttl")


def example(name: str) -> tuple[str, list[str]]:
    """What passes, as Turtle, and what makes it fail; nothing where a rule has no example of its name."""
    path = EXAMPLES / "fail" / f"{name}.ru"
    if not path.exists():
        return "", []
    before = _passing()
    after = Graph()
    after += before
    text = path.read_text(encoding="utf-8")
    after.update(text)
    gone, come = set(before) - set(after), set(after) - set(before)
    touched = {triple[0] for triple in gone | come}
    touched |= {URIRef(_EX["ex"] + local) for local in re.findall(r"ex:(\w+)", text.splitlines()[0])}
    shown = {node for node in touched if (node, None, None) in before}
    if not shown:  # something new is wrong: what passes is one of its kind
        kinds = {after.value(node, RDF.type) for node in touched}
        shown = {min(before.subjects(RDF.type, kind), key=str) for kind in kinds if (None, RDF.type, kind) in before}
    fails = [f"− {_line(triple)}" for triple in sorted(gone)] + [f"+ {_line(triple)}" for triple in sorted(come)]
    return _turtle([triple for node in sorted(shown, key=str) for triple in before.triples((node, None, None))]), fails


def _line(triple: Any) -> str:
    return re.sub(r"[\x00-\x1f\x7f-\x9f]", lambda found: f"\\u{ord(found[0]):04X}", " ".join(_term(term) for term in triple)) + " ."


def _term(term: Any) -> str:
    if isinstance(term, URIRef) and str(term).startswith(_EX["ex"]):
        return "ex:" + str(term)[len(_EX["ex"]) :]
    if isinstance(term, Literal) and term.datatype is not None:
        return f"{Literal(str(term)).n3()}^^{short(str(term.datatype))}"
    return "a" if term == RDF.type else "[]" if isinstance(term, BNode) else short_term(term.n3())


def _turtle(triples: list[Any]) -> str:
    """Blocks without the head: its prefixes are everywhere the same."""
    out = io.BytesIO()
    with tempfile.TemporaryDirectory(prefix="danvan-rule-") as folder:
        path = Path(folder) / "example.nt"
        lines = (f"{' '.join(term.n3() for term in triple)} .\n" for triple in triples)
        path.write_bytes(ox.serialize(ox.parse("".join(lines), format=ox.RdfFormat.N_TRIPLES), format=ox.RdfFormat.N_TRIPLES) or b"")
        write_turtle(path, out, prefixes=_EX, names=False, processes=1)
    return "\n".join(line for line in out.getvalue().decode().strip().splitlines() if not line.startswith(("@prefix", "@base"))).strip()
