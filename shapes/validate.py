"""Check RDF against shapes (pySHACL), and tell what is wrong as text, JSON or a SHACL report.

    report = validate(graph)
    report.conforms            no violation (warnings may be there)
    print(report.text())

pySHACL passes over what it does not know: a mistyped sh:targetClass or sh:mincount conforms. So shapes are checked
first: every term of SHACL in them, and every class and property of a vocabulary that we know, must exist.
"""

import hashlib
import json
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pyoxigraph as ox
import rdflib
from rdflib import Graph, URIRef
from rdflib.namespace import RDF, SH

from graph.store import ENDINGS, FORMATS, UnreadableGraph, serialized
from ontology.names import BASE, DV, FOAF, NAMESPACES, ONTOLOGY_FILE, ORG, SKOS
from ontology.prefixes import PREFIXES, entity_prefixes

SHAPES = tuple(sorted(Path(__file__).parent.glob("*.ttl")))
SEVERITIES = ("Violation", "Warning", "Info")


class UnusableShapes(Exception):
    """Shapes that say what no engine understands. The message names the term and its file."""


@dataclass(frozen=True, order=True)
class Finding:
    """One result of validation; IRIs and literals as in Turtle, messages by language."""

    severity: str
    focus: str
    path: str
    value: str
    shape: str
    component: str
    messages: tuple[tuple[str, str], ...]

    def message(self, language: str = "en") -> str:
        return next((text for lang, text in self.messages if lang == language), self.messages[0][1] if self.messages else self.component)


@dataclass(frozen=True)
class Report:
    """All findings of one run, worst first, in an order that only their content makes."""

    findings: tuple[Finding, ...]
    names: dict[str, str] = field(default_factory=dict)
    """What people call the nodes of the findings, for the text report."""

    @property
    def conforms(self) -> bool:
        """No violation. Warnings and infos do not fail a graph."""
        return not any(finding.severity == "Violation" for finding in self.findings)

    def counts(self) -> dict[str, int]:
        counted = Counter(finding.severity for finding in self.findings)
        return {severity: counted[severity] for severity in SEVERITIES}

    def text(self, language: str = "en") -> str:
        """For people: one finding a paragraph, grouped by rule."""
        counts = self.counts()
        verdict = "Conforms" if self.conforms else "Does not conform"
        lines = [f"{verdict}: {counts['Violation']} violations, {counts['Warning']} warnings, {counts['Info']} infos"]
        rule = None
        for finding in self.findings:
            if (finding.severity, finding.shape, finding.messages) != rule:
                rule = finding.severity, finding.shape, finding.messages
                lines += ["", f"{finding.severity}: {_short(finding.shape)}: {finding.message(language)}"]
            value = f" = {self._called(finding.value)}" if finding.value else ""
            path = f" {_short(finding.path)}" if finding.path else ""
            lines.append(f"  {self._called(finding.focus)}{path}{value}")
        return "\n".join(lines) + "\n"

    def _called(self, node: str) -> str:
        return f"{_short(node)} ({self.names[node]})" if node in self.names else _short(node)

    def json(self) -> str:
        """For programs: {"conforms", "counts", "findings": [{severity, focus, path, value, shape, component, message}]}."""
        findings = [
            {
                "severity": f.severity,
                "focus": f.focus,
                "path": f.path or None,
                "value": f.value or None,
                "shape": f.shape,
                "component": f.component,
                "message": dict(f.messages),
            }
            for f in self.findings
        ]
        return json.dumps({"conforms": self.conforms, "counts": self.counts(), "findings": findings}, ensure_ascii=False, indent=2) + "\n"

    def turtle(self) -> str:
        """A sh:ValidationReport; its nodes have IRIs made of what they say, so that two runs give the same bytes."""

        def iri(name: str) -> ox.NamedNode:
            return ox.NamedNode(str(SH[name]))

        a = ox.NamedNode(str(RDF.type))
        ids = [_result_iri(finding) for finding in self.findings]
        report = ox.NamedNode("urn:danvan:report:" + hashlib.sha256("\n".join(ids).encode()).hexdigest()[:16])
        out = [
            ox.Triple(report, a, iri("ValidationReport")),
            ox.Triple(report, iri("conforms"), ox.Literal(self.conforms)),
        ]
        for identity, finding in zip(ids, self.findings, strict=True):
            node = ox.NamedNode(identity)
            out.append(ox.Triple(report, iri("result"), node))
            out.append(ox.Triple(node, a, iri("ValidationResult")))
            out.append(ox.Triple(node, iri("resultSeverity"), iri(finding.severity)))
            named = (("focusNode", finding.focus), ("value", finding.value), ("sourceShape", finding.shape))
            for name, text in (*named, ("sourceConstraintComponent", finding.component)):
                if term := _term(text):
                    out.append(ox.Triple(node, iri(name), term))
            if (path := _term(finding.path)) and isinstance(path, ox.NamedNode):
                out.append(ox.Triple(node, iri("resultPath"), path))
            for language, text in finding.messages:
                literal = ox.Literal(text, language=language) if language else ox.Literal(text)
                out.append(ox.Triple(node, iri("resultMessage"), literal))
        return serialized((ox.Quad(t.subject, t.predicate, t.object) for t in out), "turtle", BASE).decode("utf-8")


def _result_iri(finding: Finding) -> str:
    said = "\x1f".join((finding.severity, finding.focus, finding.path, finding.value, finding.shape, finding.component, finding.message()))
    return "urn:danvan:result:" + hashlib.sha256(said.encode("utf-8")).hexdigest()[:16]


def _term(text: str) -> ox.NamedNode | ox.Literal | None:
    """An IRI or literal as Turtle writes it."""
    if text.startswith("<") and text.find(">") == len(text) - 1 and not text.startswith("<_:"):
        return ox.NamedNode(text[1:-1])
    if text.startswith('"'):
        quad = next(iter(ox.parse(f"<urn:x> <urn:x> {text} .", format=ox.RdfFormat.N_TRIPLES)), None)
        return quad.object if quad and isinstance(quad.object, ox.Literal) else None
    return None


def _short(text: str) -> str:
    """An IRI with a known prefix, for people."""
    inner = text[1:-1] if text.startswith("<") else text
    for prefix, iri in sorted((PREFIXES | entity_prefixes() | {"shape": BASE + "shapes#"}).items(), key=lambda item: -len(item[1])):
        if inner.startswith(iri) and len(inner) > len(iri):
            return f"{prefix}:{inner[len(iri) :]}"
    return text


# ------------------------------------------------------------------ running


def read_graph(paths: Iterable[Path]) -> Graph:
    """The union of some files of RDF (named graphs too) as an rdflib graph. UnreadableGraph names file and line."""
    graph = Graph(bind_namespaces="none")
    for path in paths:
        name = ENDINGS.get(path.suffix.lower())
        if not path.exists():
            raise UnreadableGraph(f"{path} does not exist. Check the spelling of the path")
        if name is None:
            raise UnreadableGraph(f"{path} is of no kind of RDF that is read; give one of {', '.join(ENDINGS)}")
        try:
            for quad in ox.parse(path=str(path), format=FORMATS[name]):
                graph.add((_rdflib(quad.subject), _rdflib(quad.predicate), _rdflib(quad.object)))
        except SyntaxError as error:
            raise UnreadableGraph(f"{path}:{error.lineno or 1}: is not {name}: {error.msg}. Mend the syntax at this line") from None
        except (OSError, ValueError) as error:
            raise UnreadableGraph(f"{path} cannot be read: {error}") from None
    return graph


def _rdflib(term: Any) -> Any:
    if isinstance(term, ox.NamedNode):
        return URIRef(term.value)
    if isinstance(term, ox.BlankNode):
        return rdflib.BNode(term.value)
    if term.language:
        return rdflib.Literal(term.value, lang=term.language)
    datatype = URIRef(term.datatype.value)
    return rdflib.Literal(term.value) if datatype == rdflib.XSD.string else rdflib.Literal(term.value, datatype=datatype)


def from_oxigraph(quads: Iterable[ox.Quad]) -> Graph:
    """Quads, their graphs forgotten, as an rdflib graph."""
    graph = Graph(bind_namespaces="none")
    for quad in quads:
        graph.add((_rdflib(quad.subject), _rdflib(quad.predicate), _rdflib(quad.object)))
    return graph


def validate(data: Graph, shapes: Graph | None = None) -> Report:
    """Check a graph. Our ontology is known as context; nothing is inferred and nothing is fetched."""
    import pyshacl

    used = shapes if shapes is not None else read_graph(SHAPES)
    check_shapes(used)
    try:
        _, results, _ = pyshacl.validate(
            data,
            shacl_graph=used,
            ont_graph=read_graph([ONTOLOGY_FILE]),
            inference="none",
            do_owl_imports=False,
            js=False,
            inplace=False,
        )
    except (pyshacl.errors.ShapeLoadError, pyshacl.errors.ConstraintLoadError, pyshacl.errors.RuleLoadError) as error:
        raise UnusableShapes(f"the shapes cannot be used: {error}") from None
    except pyshacl.errors.ReportableRuntimeError as error:
        raise UnusableShapes(f"the shapes cannot be run: {error}") from None
    if not isinstance(results, Graph):
        raise UnusableShapes(f"the shapes cannot be run: {results}")
    found = (_finding(results, used, node) for node in results.subjects(RDF.type, SH.ValidationResult))
    rank = {severity: place for place, severity in enumerate(SEVERITIES)}
    findings = tuple(
        sorted(set(found), key=lambda f: (rank.get(f.severity, 9), f.shape, f.messages, f.focus, f.path, f.value, f.component))
    )
    return Report(findings, {node: name for f in findings for node in (f.focus, f.value) if (name := _name(data, node))})


def _name(data: Graph, node: str) -> str | None:
    """A label; of a tenure who, what and from when to when it is certain."""
    term = URIRef(node[1:-1]) if node.startswith("<") else None
    if term is None:
        return None
    if (term, RDF.type, DV.Tenure) in data:
        person, post = data.value(term, ORG.member), data.value(term, DV.heldPost)
        days = [data.value(term, bound) for bound in (DV.startLatest, DV.endEarliest)]
        who = data.value(person, FOAF.name) if person else None
        return f"{who or 'somebody'}, {_label(data, post) or 'some office'}, {days[0] or '?'} to {days[1] or '?'}"
    return _label(data, term)


def _label(data: Graph, term: Any) -> str | None:
    labels = sorted((getattr(label, "language", "") != "vi", str(label)) for label in data.objects(term, SKOS.prefLabel)) if term else []
    return labels[0][1] if labels else None


def _finding(results: Graph, shapes: Graph, node: Any) -> Finding:
    def one(term: URIRef) -> str:
        value = results.value(node, term)
        return "" if value is None else value.n3()

    severity = str(results.value(node, SH.resultSeverity)).rsplit("#", 1)[-1]
    # The rule's own messages, in every language that it has; pySHACL gives one of a SPARQL constraint's.
    rule = next((n for n in (results.value(node, SH.sourceConstraint), results.value(node, SH.sourceShape)) if n is not None), None)
    said = list(shapes.objects(rule, SH.message)) or list(results.objects(node, SH.resultMessage))
    texts = sorted((getattr(m, "language", None) or "", str(m)) for m in said)
    path = results.value(node, SH.resultPath)
    return Finding(
        severity=severity,
        focus=one(SH.focusNode),
        path=path.n3() if isinstance(path, URIRef) else _path_text(results, shapes, path),
        value=one(SH.value),
        shape=one(SH.sourceShape),
        component=one(SH.sourceConstraintComponent),
        messages=tuple(texts),
    )


def _path_text(results: Graph, shapes: Graph, path: Any) -> str:
    """A path that is not one property, as SPARQL writes it."""
    if path is None:
        return ""
    for graph in (results, shapes):
        if inverse := graph.value(path, SH.inversePath):
            return f"^{inverse.n3()}"
        if (first := graph.value(path, SH.alternativePath)) is not None:
            return "|".join(str(item.n3()) for item in graph.items(first))
    return str(path)


def check_shapes(shapes: Graph) -> None:
    """UnusableShapes where a term does not exist in the vocabulary that it names."""
    known = {str(namespace._NS): namespace for namespace in NAMESPACES.values()}
    for triple in shapes:
        for term in triple:
            if not isinstance(term, URIRef):
                continue
            cut = max(term.rfind("#"), term.rfind("/")) + 1
            namespace, name = str(term)[:cut], str(term)[cut:]
            if namespace in known and name and name not in known[namespace]:
                prefix = next(p for p, ns in NAMESPACES.items() if str(ns._NS) == namespace)
                raise UnusableShapes(f"{prefix}:{name} is no term of {namespace}; an engine would pass over it. Correct the spelling")
    if not any(shapes.triples((None, RDF.type, SH.NodeShape))) and not any(shapes.triples((None, RDF.type, SH.PropertyShape))):
        raise UnusableShapes("there is no shape (sh:NodeShape, sh:PropertyShape) in it. Give a file of SHACL shapes with --shapes")
