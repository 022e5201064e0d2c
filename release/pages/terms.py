"""The ontology as its page shows it: terms with what is said of them, what things of a class have, and pictures of how classes hang together."""

from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from markupsafe import Markup
from rdflib import BNode, Graph, Literal, URIRef
from rdflib.namespace import DCTERMS, OWL, RDF, RDFS, SH, SKOS

from ontology.names import HERE, ONTOLOGY_FILE
from ontology.prefixes import BASE, PREFIXES
from release.pages.diagram import TIP, around, tree
from shapes.model import path_text
from shapes.reading import read_graph
from shapes.validate import SHAPES

DV = PREFIXES["dv"]
_KINDS = {OWL.Class: "class", OWL.ObjectProperty: "object-property", OWL.DatatypeProperty: "datatype-property", OWL.AnnotationProperty: "annotation-property"}  # fmt: skip


@dataclass(frozen=True)
class Use:
    """That things of a class have a property: values, how many, and which rule says so."""

    of: str
    property: str
    values: str
    how_many: str
    rule: str


@dataclass
class Term:
    """A class or property, or a concept."""

    iri: str
    name: str
    anchor: str
    kind: str
    labels: dict[str, str]
    definitions: dict[str, str]
    examples: list[str]
    notes: dict[str, str]
    links: dict[str, list[str]]
    """Other terms by what they are to this one: prefixed names."""
    functional: bool = False
    uses: list[Use] = field(default_factory=list)
    used: list[Use] = field(default_factory=list)
    picture: Markup = field(default_factory=Markup)


class Vocabulary:
    """All terms of the ontology, and the concepts."""

    def __init__(self) -> None:
        self.graph = Graph().parse(ONTOLOGY_FILE)
        self.shapes = read_graph(SHAPES)
        self.concept_graph = Graph().parse(HERE / "reference" / "concepts.ttl")
        self.ontology = URIRef(DV.rstrip("#"))
        self.uses = self._uses()
        terms = [self._term(node) for node in sorted(set(self.graph.subjects(RDFS.isDefinedBy, self.ontology)), key=str)]
        self.classes = [term for term in terms if term.kind == "class"]
        self.properties = [term for term in terms if term.kind != "class"]
        for term in terms:
            term.uses = [use for use in self.uses if use.of == term.name]
            term.used = [use for use in self.uses if term.name in (use.property, use.values)]
        for term in self.classes:
            outgoing = [(use.property, use.values) for use in term.uses]
            incoming = [(use.of, use.property) for use in self.uses if use.values == term.name]
            term.picture = around(term.name, term.links["subclass"], incoming, outgoing, self.anchors)

    tip = TIP

    @property
    def title(self) -> dict[str, str]:
        return _texts(self.graph, self.ontology, DCTERMS.title)

    @property
    def description(self) -> dict[str, str]:
        return _texts(self.graph, self.ontology, DCTERMS.description)

    @property
    def version(self) -> str:
        return str(self.graph.value(self.ontology, OWL.versionInfo))

    @cached_property
    def anchors(self) -> dict[str, str]:
        """Where on the page a term of ours is, by its prefixed name."""
        nodes = set(self.graph.subjects(RDFS.isDefinedBy, self.ontology))
        return {short(str(node)): str(node).rpartition("#")[2] for node in nodes}

    @property
    def hierarchy(self) -> Markup:
        pairs = []
        for node in self.graph.subjects(RDF.type, OWL.Class):
            if isinstance(node, URIRef):
                parents = [short(str(one)) for one in self.graph.objects(node, RDFS.subClassOf) if isinstance(one, URIRef)]
                pairs += [(short(str(node)), parent) for parent in parents] or [(short(str(node)), "")]
        return tree(sorted(pairs), self.anchors)

    @property
    def reused(self) -> list[tuple[str, str, list[Use]]]:
        """Terms of other vocabularies: prefixed name, IRI, and where they are used."""
        names = {use.property for use in self.uses} | {use.values for use in self.uses} | {use.of for use in self.uses}
        found = []
        for name in sorted(names):
            prefix, _, local = name.partition(":")
            if prefix in PREFIXES and prefix not in ("dv", "xsd", "rdf") and local:
                found.append((name, PREFIXES[prefix] + local, [use for use in self.uses if name in (use.property, use.values)]))
        return found

    @cached_property
    def schemes(self) -> list[tuple[str, list[Term]]]:
        """Concepts by their scheme."""
        graph = self.concept_graph
        found = []
        for scheme in sorted(set(graph.objects(None, SKOS.inScheme)), key=str):
            concepts = sorted(graph.subjects(SKOS.inScheme, scheme), key=str)
            found.append((str(scheme).rpartition("/")[2], [self._concept(node) for node in concepts]))
        return found

    def _concept(self, node: Any) -> Term:
        anchor = str(node).removeprefix(BASE).replace("/", "-")
        graph = self.concept_graph
        return Term(
            str(node), anchor, anchor, "concept", _texts(graph, node, SKOS.prefLabel), _texts(graph, node, SKOS.definition), [], {}, {}
        )

    def _term(self, node: Any) -> Term:
        graph = self.graph
        kinds = set(graph.objects(node, RDF.type))
        links = {"subclass": RDFS.subClassOf, "subproperty": RDFS.subPropertyOf, "domain": RDFS.domain, "range": RDFS.range, "inverse": OWL.inverseOf, "disjoint": OWL.disjointWith}  # fmt: skip
        return Term(
            iri=str(node),
            name=short(str(node)),
            anchor=str(node).rpartition("#")[2],
            kind=next((name for kind, name in _KINDS.items() if kind in kinds), "class"),
            labels=_texts(graph, node, RDFS.label),
            definitions=_texts(graph, node, SKOS.definition),
            examples=[str(text) for text in graph.objects(node, SKOS.example)],
            notes=_texts(graph, node, SKOS.scopeNote),
            links={name: self._names(node, term) for name, term in links.items()},
            functional=OWL.FunctionalProperty in kinds,
        )

    def _names(self, node: Any, term: URIRef) -> list[str]:
        """The terms that something leads to; of a union of classes all of them."""
        names = []
        for value in self.graph.objects(node, term):
            if isinstance(value, BNode):
                union = self.graph.value(value, OWL.unionOf)
                names += [short(str(one)) for one in self.graph.items(union)] if union is not None else []
            else:
                names.append(short(str(value)))
        return sorted(names)

    def _uses(self) -> list[Use]:
        """What things of each class have, as the shapes say."""
        shapes = self.shapes
        found: dict[tuple[str, str], Use] = {}
        for shape in shapes.subjects(SH.targetClass, None):
            for of in shapes.objects(shape, SH.targetClass):
                for rule in shapes.objects(shape, SH.property):
                    path = shapes.value(rule, SH.path)
                    if not isinstance(path, URIRef):
                        continue
                    kind = shapes.value(rule, SH["class"]) or shapes.value(rule, SH.datatype)
                    values = short(str(kind)) if isinstance(kind, URIRef) else ""
                    least, most = shapes.value(rule, SH.minCount), shapes.value(rule, SH.maxCount)
                    how_many = f"{least or 0}..{most or '*'}" if least is not None or most is not None else ""
                    use = Use(short(str(of)), short(path_text(shapes, path).strip("<>")), values, how_many, str(rule).rpartition("#")[2])
                    known = found.get((use.of, use.property))
                    if known is None or (not known.values and use.values):
                        found[use.of, use.property] = use
        return sorted(found.values(), key=lambda use: (use.of, use.property))


def _texts(graph: Graph, node: Any, term: URIRef) -> dict[str, str]:
    """Texts by language; one without a language, or of one language alone, for both."""
    found = {text.language or "": str(text) for text in graph.objects(node, term) if isinstance(text, Literal)}
    some = found.get("en") or found.get("vi") or found.get("")
    return {language: found.get(language) or some or "" for language in ("vi", "en")} if some else {}


def short(iri: str) -> str:
    """An IRI with its prefix."""
    for prefix, namespace in PREFIXES.items():
        if iri.startswith(namespace):
            return f"{prefix}:{iri[len(namespace) :]}"
    return iri
