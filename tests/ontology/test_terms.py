"""Every term has what a reader needs, and every term used anywhere exists."""

import ast
import re
from pathlib import Path

import pytest
from rdflib import Graph, URIRef
from rdflib.namespace import DCTERMS, OWL, RDF, RDFS, SKOS, VANN

from graph.sparql import tokens
from ontology.names import ALIGNMENTS_FILE, DV, NAMESPACES, ONTOLOGY_FILE, REFERENCE_FILES
from ontology.prefixes import PREFIXES

ROOT = Path(__file__).parents[2]
ONTOLOGY = URIRef("https://w3id.org/danvan/ontology")
OURS = str(DV._NS)
CODE = [p for folder in ("graph", "loaders", "ontology", "queries", "shapes") for p in sorted((ROOT / folder).glob("*.py"))]
CODE += [ROOT / "danvan.py", ROOT / "load.py"]
TURTLE = [ONTOLOGY_FILE, ALIGNMENTS_FILE, *REFERENCE_FILES, *sorted((ROOT / "shapes").glob("*.ttl"))]
# Vocabularies that only the alignments name: (namespace, terms taken from its own definition).
ALIGNED = {"https://schema.org/": {"Claim", "CreativeWork", "Legislation", "OrganizationRole", "Role"}}


@pytest.fixture(scope="module")
def ontology():
    return Graph().parse(ONTOLOGY_FILE)


def terms():
    graph = Graph().parse(ONTOLOGY_FILE)
    return sorted({str(s).removeprefix(OURS) for s in graph.subjects() if str(s).startswith(OURS)})


def exists(iri: str) -> bool:
    """Whether a term of a known vocabulary is in it; IRIs of no vocabulary pass."""
    for namespace in NAMESPACES.values():
        base = str(namespace._NS)
        if iri.startswith(base) and iri != base:
            name = iri.removeprefix(base)
            return name in namespace or name in ALIGNED.get(base, ())
    return True


@pytest.mark.parametrize("term", terms())
@pytest.mark.parametrize("language", ["en", "vi"])
def test_term_has_one_label_and_one_definition_in(term, language, ontology):
    for property in (RDFS.label, SKOS.definition):
        texts = [text for text in ontology.objects(DV[term], property) if text.language == language]
        assert len(texts) == 1, f"{term}: {property}"


@pytest.mark.parametrize("term", terms())
def test_term_has_an_example_and_says_who_defines_it(term, ontology):
    assert (DV[term], SKOS.example, None) in ontology
    assert ontology.value(DV[term], RDFS.isDefinedBy) == ONTOLOGY


def test_the_python_names_are_the_terms_of_the_ontology():
    assert sorted(DV.__annotations__) == terms()


@pytest.mark.parametrize(
    "property",
    [OWL.versionIRI, DCTERMS.license, DCTERMS.creator, DCTERMS.created, DCTERMS.modified, VANN.preferredNamespacePrefix],
)
def test_the_ontology_header_has(property, ontology):
    assert (ONTOLOGY, RDF.type, OWL.Ontology) in ontology
    assert (ONTOLOGY, property, None) in ontology


def test_the_ontology_imports_nothing_so_that_it_loads_without_the_alignments(ontology):
    assert not list(ontology.objects(None, OWL.imports))


def test_every_class_used_as_superclass_is_declared(ontology):
    named = {c for c in ontology.objects(None, RDFS.subClassOf) if isinstance(c, URIRef)}
    assert named <= set(ontology.subjects(RDF.type, OWL.Class))


@pytest.mark.parametrize("path", TURTLE, ids=lambda p: p.name)
def test_every_term_in_turtle_exists(path):
    used = {str(term) for triple in Graph().parse(path) for term in triple if isinstance(term, URIRef)}
    assert [iri for iri in sorted(used) if not exists(iri)] == []


def expanded(name: str) -> str | None:
    prefix, _, local = name.partition(":")
    return PREFIXES[prefix] + local if prefix in PREFIXES and local else None


@pytest.mark.parametrize("path", sorted((ROOT / "queries").glob("*.rq")), ids=lambda p: p.name)
def test_every_term_in_a_query_exists_and_its_prefixes_are_ours(path):
    pieces = list(tokens(path.read_text(encoding="utf-8")))
    names = [t.text for t in pieces if t.kind == "name"]
    assert [name for name in names if (iri := expanded(name)) and not exists(iri)] == []
    declared = dict(re.findall(r"^PREFIX (\w+): <([^>]+)>", path.read_text(encoding="utf-8"), re.MULTILINE))
    assert declared.items() <= PREFIXES.items()


@pytest.mark.parametrize("path", CODE, ids=lambda p: f"{p.parent.name}/{p.name}")
def test_every_term_in_python_exists(path):
    """Attributes of the closed namespaces (DV.heldPost), and prefixed names inside strings (queries)."""
    spelled = {namespace.__name__: namespace for namespace in NAMESPACES.values()}
    wrong = []
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id in spelled:
            if not node.attr.startswith("_") and node.attr not in spelled[node.value.id]:
                wrong.append(f"{node.value.id}.{node.attr}")
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            for name in re.findall(r"(?<![\w:/<.\[-])(?:dv|org|eli|foaf|oa|prov|skos|skosxl|dcterms):[A-Za-z_]\w*", node.value):
                if not exists(expanded(name) or ""):
                    wrong.append(name)
    assert wrong == []


def test_a_mistyped_term_would_be_found():
    assert not exists("http://www.w3.org/ns/org#organisation")
    assert not exists(OURS + "heldPosts")
    with pytest.raises(AttributeError):
        _ = DV.heldPosts
