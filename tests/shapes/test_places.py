"""A finding is told with the line and the column of what is wrong."""

import json
from pathlib import Path
from xml.etree import ElementTree

import pyoxigraph as ox
import pytest
from rdflib import Graph, URIRef
from rdflib.namespace import RDF, SH

import danvan
from benchmarks.faults import write
from benchmarks.histories import World
from graph.store import UnreadableGraph
from shapes.model import shape_name
from shapes.places import Place, places, shape_places
from shapes.reading import read_graph
from shapes.report import Report
from shapes.validate import SHAPES, Finding, validate_files

TURTLE = """@prefix ex: <https://example.org/> .
# a remark
ex:a a ex:C ;
  ex:p "x" , "y"@en ,
     12 ;
  ex:q [ ex:r ex:b ;
         ex:s ( 1 2 ) ] .
  ex:b ex:p true . <https://example.org/c> ex:p \"\"\"a
b\"\"\" ; ex:q ex:d .
"""
LINES = """<https://example.org/a> <https://example.org/p> "x" .
# a remark

<https://example.org/a>\t<https://example.org/p> "y"@en .
<https://example.org/b> <https://example.org/p> "tr\\u0075e"^^<http://www.w3.org/2001/XMLSchema#boolean> .
"""


def iri(name):
    return f"<https://example.org/{name}>"


def finding(focus, path="", value=""):
    return Finding("Violation", iri(focus), path, value, "", "", ())


@pytest.mark.parametrize(
    ("found", "line", "column"),
    [
        (finding("a", iri("p"), '"y"@en'), 4, 14),
        (finding("a", iri("p"), '"12"^^<http://www.w3.org/2001/XMLSchema#integer>'), 5, 6),
        (finding("a", iri("p")), 4, 8),
        (finding("a", iri("missing")), 3, 1),
        (finding("b", iri("p"), '"true"^^<http://www.w3.org/2001/XMLSchema#boolean>'), 8, 13),
        (finding("b", f"^{iri('r')}"), 8, 3),
        (finding("c", iri("q"), iri("d")), 9, 13),
        (finding("d", iri("missing")), 9, 13),
        (finding("C", iri("p"), iri("c")), 8, 20),  # a rule about the graph as a whole, whose focus is a class
    ],
)
@pytest.mark.parametrize("ending", ["ttl", "trig"])
def test_the_place_in_turtle_is_that_of_the_object_or_of_the_node(found, line, column, ending, tmp_path):
    file = tmp_path / f"data.{ending}"
    file.write_text(TURTLE, encoding="utf-8")
    assert places([file], [found]) == {found: Place(file, line, column)}


@pytest.mark.parametrize(
    ("found", "line", "column"),
    [
        (finding("a", iri("p"), '"x"'), 1, 49),
        (finding("a", iri("p"), '"y"@en'), 4, 1),
        (finding("b", iri("p"), '"true"^^<http://www.w3.org/2001/XMLSchema#boolean>'), 5, 1),
        (finding("b", iri("q")), 5, 1),
    ],
)
@pytest.mark.parametrize("ending", ["nt", "nq"])
def test_the_place_in_lines_is_the_line(found, line, column, ending, tmp_path):
    file = tmp_path / f"data.{ending}"
    file.write_text(LINES, encoding="utf-8")
    assert places([file], [found])[found] == Place(file, line, column)


def test_a_file_with_a_base_and_a_byte_order_mark_has_its_places(tmp_path):
    text = "@base <https://example.org/> .\n<a> <p> 1, <b> .\n"
    (tmp_path / "marked.ttl").write_bytes(b"\xef\xbb\xbf" + text.encode())
    shapes = Graph().parse(
        data="""@prefix sh: <http://www.w3.org/ns/shacl#> . @prefix ex: <https://example.org/> .
        ex:S a sh:NodeShape ; sh:targetNode ex:a ; sh:property [ sh:path ex:p ; sh:nodeKind sh:Literal ] ."""
    )
    report = validate_files([tmp_path / "marked.ttl"], shapes)
    assert [(place.line, place.column) for place in report.places.values()] == [(2, 12)]


def test_where_a_format_has_no_lines_the_file_is_told(tmp_path):
    file = tmp_path / "data.rdf"
    file.write_text("", encoding="utf-8")
    assert str(places([file], [finding("a")])[finding("a")]) == str(file)


def test_of_several_files_it_is_the_one_that_has_it(tmp_path):
    files = [tmp_path / "one.ttl", tmp_path / "two.nt"]
    files[0].write_text(TURTLE, encoding="utf-8")
    files[1].write_text("<https://example.org/z> <https://example.org/p> <https://example.org/y> .\n", encoding="utf-8")
    assert places(files, [finding("z", iri("q"))]) == {finding("z", iri("q")): Place(files[1], 1, 1)}


@pytest.mark.parametrize("ending", ["nq", "ttl"])
def test_every_planted_fault_is_reported_on_a_line_that_has_its_node(ending, tmp_path):
    file = tmp_path / "faulty.nq"
    with file.open("w", encoding="utf-8") as out:
        faults = write(World.of(200), out, 48)
    if ending == "ttl":
        triples = (quad.triple for quad in ox.parse(path=str(file), format=ox.RdfFormat.N_QUADS))
        file = tmp_path / "faulty.ttl"
        file.write_bytes(ox.serialize(triples, format=ox.RdfFormat.TURTLE))
    report = validate_files([file])
    lines = file.read_text(encoding="utf-8").split("\n")
    rules = {(f.focus[1:-1], f.shape.rsplit("#")[-1].rstrip(">")): f for f in report.findings}
    for fault in faults:
        place = report.places[rules[fault]]
        if ending == "nq":
            assert lines[place.line - 1].startswith(f"<{fault[0]}> ")
        value = rules[fault].value
        if ending == "nq" and value:
            assert lines[place.line - 1][place.column - 1 :].startswith(value)
        assert 0 < place.line <= len(lines)
    told = json.loads(report.json())["findings"]
    assert all(one["file"] == str(file) and one["line"] for one in told if one["shape"] != "<https://w3id.org/danvan/shapes#ClaimShape>")
    assert f"{file}:" in report.text()


SHAPES_OF_A_USER = """@prefix sh: <http://www.w3.org/ns/shacl#> .
@prefix ex: <https://example.org/> .

ex:A a sh:NodeShape ; sh:targetClass ex:C ;
    sh:property [ sh:path ex:p ; sh:datatype <http://www.w3.org/2001/XMLSchema#integer> ] ,
        [ sh:path ex:q ; sh:maxCount 0 ] ;
    sh:property [ sh:path [ sh:inversePath ex:p ] ; sh:minCount 1 ] .
ex:B sh:targetClass ex:C ; a sh:NodeShape ;
    sh:property [
        sh:minCount 2 ; sh:path ex:p ] ;
    sh:property ex:Named .
ex:Named sh:path ex:q ; sh:minCount 9 .
"""
DATA_OF_A_USER = "@prefix ex: <https://example.org/> . ex:x a ex:C ; ex:p 'no' ; ex:q 1 ."


@pytest.mark.parametrize("engine", ["ours", "pyshacl"])
@pytest.mark.parametrize("kind", ["ttl", "nt"])
def test_each_finding_has_the_place_of_the_shape_that_fired(tmp_path, engine, kind):
    shapes, data = tmp_path / f"shapes.{kind}", tmp_path / "data.ttl"
    text = SHAPES_OF_A_USER if kind == "ttl" else Graph().parse(data=SHAPES_OF_A_USER).serialize(format="nt")
    shapes.write_text(text, encoding="utf-8")
    data.write_text(DATA_OF_A_USER, encoding="utf-8")
    report = danvan.validate([data], [shapes], engine)
    told = {
        (f.component.rpartition("#")[2][:-20], f.path.rpartition("/")[2][:1]): report.rules[f.shape]
        for f in report.findings
        if f.path[0] == "<"
    }
    assert {place.path for place in report.rules.values()} == {shapes}
    lines = text.splitlines()
    if kind == "ttl":
        assert {key: (at.line, at.column) for key, at in told.items()} == {
            ("Datatype", "p"): (5, 17),
            ("MaxCount", "q"): (6, 9),
            ("MinCount", "p"): (9, 17),
            ("MinCount", "q"): (12, 1),
        }
        (inverse,) = [f for f in report.findings if f.path[:1] == "^"]
        assert str(report.rules[inverse.shape]) == f"{shapes}:4:1"  # of the shape that it is in
    else:
        assert len(told) == 4
        assert all(lines[at.line - 1][at.column - 1 :].startswith(("_:", "<")) for at in told.values())
        assert lines[told["MinCount", "q"].line - 1].startswith("<https://example.org/Named>")


def test_each_rule_of_ours_is_where_its_name_stands():
    graph = read_graph(SHAPES)
    names = {shape_name(graph, node) for kind in (SH.NodeShape, SH.PropertyShape) for node in graph.subjects(RDF.type, kind)}
    names |= {shape_name(graph, node) for node in graph.objects(None, SH.property) if isinstance(node, URIRef)}
    at = shape_places(SHAPES, names)
    assert set(at) == names
    assert len(names) > 100
    for name, place in at.items():
        line = place.path.read_text(encoding="utf-8").splitlines()[place.line - 1][place.column - 1 :]
        assert line.lstrip("shape").startswith(f":{name[1:-1].rpartition('#')[2]} "), name


def test_shapes_without_places_are_told_by_their_names_alone(tmp_path):
    shapes, data = tmp_path / "shapes.jsonld", tmp_path / "data.ttl"
    shapes.write_text(Graph().parse(data=SHAPES_OF_A_USER).serialize(format="json-ld"), encoding="utf-8")
    data.write_text(DATA_OF_A_USER, encoding="utf-8")
    report = danvan.validate([data], [shapes])
    assert report.findings
    assert not report.rules


TELLING = "@prefix sh: <http://www.w3.org/ns/shacl#> . @prefix ex: <https://example.org/> .\n"
SPREAD = {
    "two brackets of one path": (
        [
            "ex:A a sh:NodeShape ; sh:targetClass ex:C ;\n  sh:property [ sh:path ex:p ; sh:minCount 1 ] ;\n  sh:property [ sh:path ex:p ; sh:maxLength 2 ] ."
        ],
        (0, 2, 1),
    ),
    "another file before gives it a severity": (
        ["ex:A sh:severity sh:Warning .", "ex:A a sh:NodeShape ; sh:targetClass ex:C ;\n  sh:property [ sh:path ex:p ; sh:maxLength 2 ] ."],
        (1, 3, 15),
    ),
    "another file before has words of it": (
        [
            'ex:N <http://www.w3.org/2000/01/rdf-schema#comment> "?" .',
            "ex:A a sh:NodeShape ; sh:targetClass ex:C ; sh:property ex:N .\nex:N sh:path ex:p ; sh:maxLength 2 .",
        ],
        (1, 3, 1),
    ),
    "an IRI of a folder beside it": (
        [
            "@base <https://example.org/a/b> . <.> ex:q <..> .\nex:A a sh:NodeShape ; sh:targetClass ex:C ; sh:property [ sh:path ex:p ; sh:maxLength 2 ] ."
        ],
        (0, 3, 57),
    ),
}


@pytest.mark.parametrize(("texts", "expected"), SPREAD.values(), ids=SPREAD)
def test_the_place_of_a_shape_is_where_it_is_defined(texts, expected, tmp_path):
    files = [tmp_path / f"shapes{number}.ttl" for number in range(len(texts))]
    for path, text in zip(files, texts, strict=True):
        path.write_text(TELLING + text)
    data = tmp_path / "data.ttl"
    data.write_text("@prefix ex: <https://example.org/> . ex:i a ex:C ; ex:p 'long' .")
    report = danvan.validate([data], files)
    (place,) = set(report.rules.values())
    assert (files.index(place.path), place.line, place.column) == expected


def test_findings_outlive_shapes_that_go_away_meanwhile(tmp_path, monkeypatch):
    shapes, data = tmp_path / "shapes.ttl", tmp_path / "data.ttl"
    shapes.write_text(TELLING + "ex:A a sh:NodeShape ; sh:targetClass ex:C ; sh:property [ sh:path ex:p ; sh:maxLength 2 ] .")
    data.write_text("@prefix ex: <https://example.org/> . ex:i a ex:C ; ex:p 'long' .")

    def progress(what, done, of):
        if what != "reading files":
            shapes.write_bytes(b"\xff half written [")

    report = danvan.validate([data], [shapes], progress=progress)
    assert len(report.findings) == 1
    assert report.rules == {}


def test_a_shape_without_a_line_has_none_in_junit():
    finding = Finding("Violation", "<urn:a>", "", "", "<urn:shape>", "", ())
    said = Report((finding,), rules={finding.shape: Place(Path("shapes.ttl"))}).junit()
    (case,) = ElementTree.fromstring(said).iter("testcase")
    assert (case.get("file"), case.get("line")) == ("shapes.ttl", None)


def test_shapes_with_a_triple_term_are_refused(tmp_path):
    shapes = tmp_path / "shapes.ttl"
    shapes.write_text(TELLING + "ex:A a sh:NodeShape ; sh:targetClass ex:C ; ex:p <<( ex:a ex:b ex:c )>> .")
    with pytest.raises(UnreadableGraph, match="triple term"):
        read_graph([shapes])
