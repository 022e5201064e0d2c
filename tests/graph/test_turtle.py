"""Turtle for people: the same statements, in blocks and an order that mean something, the same bytes however it is made."""

import io
import random

import pyoxigraph as ox
import pytest
from hypothesis import given
from hypothesis import strategies as st
from rdflib import Graph

from graph.store import UnreadableGraph
from graph.turtle import dump_turtle, write_turtle

DATA = """\
<https://w3id.org/danvan/id/tenure/b> <https://w3id.org/danvan/ontology#startLatest> "2021-04-08"^^<http://www.w3.org/2001/XMLSchema#date> .
<https://w3id.org/danvan/id/tenure/b> <http://www.w3.org/ns/org#member> <https://w3id.org/danvan/id/person/le-thi-binh> .
<https://w3id.org/danvan/id/tenure/b> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/danvan/ontology#Tenure> .
<https://w3id.org/danvan/id/tenure/c> <http://www.w3.org/ns/org#member> <https://w3id.org/danvan/id/person/le-thi-binh> <https://example.org/g> .
<https://w3id.org/danvan/id/tenure/c> <https://w3id.org/danvan/ontology#startLatest> "2016-02-04"^^<http://www.w3.org/2001/XMLSchema#date> .
<https://w3id.org/danvan/id/tenure/c> <https://w3id.org/danvan/ontology#heldPost> <https://w3id.org/danvan/id/office/x> .
<https://w3id.org/danvan/id/person/le-thi-binh> <http://xmlns.com/foaf/0.1/name> "L\u00ea Th\u1ecb B\u00ecnh" .
<https://w3id.org/danvan/id/person/le-thi-binh> <http://www.w3.org/2004/02/skos/core#prefLabel> "Lê Thị Bình"@vi .
<https://w3id.org/danvan/id/office/x> <https://w3id.org/danvan/ontology#seats> "1"^^<http://www.w3.org/2001/XMLSchema#integer> .
<https://w3id.org/danvan/id/office/x> <https://w3id.org/danvan/ontology#seats> "1"^^<http://www.w3.org/2001/XMLSchema#integer> <https://example.org/g> .
"""
WRITTEN = """\
@prefix dv: <https://w3id.org/danvan/ontology#> .
@prefix foaf: <http://xmlns.com/foaf/0.1/> .
@prefix office: <https://w3id.org/danvan/id/office/> .
@prefix org: <http://www.w3.org/ns/org#> .
@prefix person: <https://w3id.org/danvan/id/person/> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix tenure: <https://w3id.org/danvan/id/tenure/> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .

office:x
    dv:seats 1 ;
.

person:le-thi-binh
    skos:prefLabel "Lê Thị Bình"@vi ;
    foaf:name "Lê Thị Bình" ;
.

tenure:c
    org:member person:le-thi-binh ;  # Lê Thị Bình
    dv:heldPost office:x ;
    dv:startLatest "2016-02-04"^^xsd:date ;
.

tenure:b
    a dv:Tenure ;
    org:member person:le-thi-binh ;  # Lê Thị Bình
    dv:startLatest "2021-04-08"^^xsd:date ;
.
"""


def written(path, **how):
    out = io.BytesIO()
    write_turtle(path, out, **how)
    return out.getvalue()


def triples(data, name=ox.RdfFormat.TURTLE):
    return {str(quad.triple) for quad in ox.parse(data, format=name)}


def test_things_are_blocks_in_an_order_that_means_something_a_fact_a_line_names_beside_iris(tmp_path):
    path = tmp_path / "a.nq"
    path.write_text(DATA, encoding="utf-8")
    assert written(path).decode() == WRITTEN


def test_how_many_triples_are_written_is_told_and_each_counts_once(tmp_path):
    path = tmp_path / "a.nq"
    path.write_text(DATA, encoding="utf-8")
    assert write_turtle(path, io.BytesIO()) == 9


@pytest.mark.parametrize("how", [{"memory": 0}, {"processes": 1}, {"processes": 3}, {"memory": 1, "processes": 2}], ids=str)
def test_the_bytes_are_the_same_whatever_memory_processes_and_order_of_input(dist, tmp_path, monkeypatch, how):
    monkeypatch.setattr("graph.lines.BLOCK", 1 << 16)
    if how.get("memory") == 0:  # a megabyte holds the bundled data in few parts
        monkeypatch.setattr("graph.turtle._HELD", 40.0)
        how = {"memory": 1}
    lines = (dist / "danvan.nq").read_text(encoding="utf-8").splitlines(keepends=True)
    random.Random(7).shuffle(lines)
    (tmp_path / "shuffled.nq").write_text("".join(lines), encoding="utf-8")
    assert written(tmp_path / "shuffled.nq", **how) == (dist / "danvan.ttl").read_bytes()


def test_the_turtle_of_a_build_says_what_its_nquads_say_to_other_libraries_too(dist):
    said = triples((dist / "danvan.nq").read_bytes(), ox.RdfFormat.N_QUADS)
    assert triples((dist / "danvan.ttl").read_bytes()) == said
    assert len(Graph().parse(dist / "danvan.ttl")) == len(said)


IRIS = st.sampled_from(
    [
        "https://w3id.org/danvan/id/person/a", "https://w3id.org/danvan/id/person/a.", "https://w3id.org/danvan/id/person/", "urn:x:y",
        "https://w3id.org/danvan/source/ab/passage/1-2", "https://w3id.org/danvan/source//x", "https://w3id.org/danvan/../x", "https://w3id.org/danvan/",
        "https://w3id.org/danvan/id/person/-a", "https://w3id.org/danvan/id/person/a%20b", "http://www.w3.org/1999/02/22-rdf-syntax-ns#type",
        "https://w3id.org/danvan/a:b", "https://example.org/Đà-Nẵng", "https://example.org/a#b?c", "mailto:a@example.org",
    ]
).map(ox.NamedNode)  # fmt: skip
DATATYPES = st.sampled_from(["integer", "decimal", "double", "boolean", "date", "string"]).map(
    lambda name: ox.NamedNode(f"http://www.w3.org/2001/XMLSchema#{name}")
)
TEXTS = st.text(st.characters(codec="utf-8", exclude_categories=["Cs"])) | st.sampled_from(
    ["1", "+1", "1.", ".5", "1.0", "1e5", "1.e5", ".", "", "true", "TRUE", "01", "- 1", 'a"^^<b>', "a ;  # b\n.", "# a", "_:b0"]
)
LITERALS = st.builds(lambda text, kind: ox.Literal(text, datatype=kind), TEXTS, DATATYPES) | st.builds(
    lambda text, tag: ox.Literal(text, language=tag), TEXTS, st.sampled_from(["vi", "en", "en-us"])
)


@given(st.lists(st.builds(ox.Triple, IRIS, IRIS, IRIS | LITERALS), max_size=12))
def test_whatever_the_terms_what_is_read_back_is_what_was_written(tmp_path_factory, said):
    path = tmp_path_factory.mktemp("random") / "a.nt"
    path.write_bytes(ox.serialize(said, format=ox.RdfFormat.N_TRIPLES) or b"")
    assert triples(written(path)) == {str(triple) for triple in said}


def test_blank_nodes_of_a_turtle_file_get_names_that_only_the_content_makes(tmp_path):
    path = tmp_path / "a.ttl"
    path.write_text("@prefix ex: <https://example.org/> . ex:a ex:p [ ex:q 1 ; ex:r ( 1 2 ) ] .", encoding="utf-8")
    once = written(path)
    assert once == written(path)
    assert Graph().parse(data=once, format="turtle").isomorphic(Graph().parse(path))
    assert b"ex:a\n    ex:p _:c14n" in once


def test_the_prefixes_of_a_file_are_kept_but_never_stand_for_something_else_than_ours(tmp_path):
    path = tmp_path / "a.ttl"
    path.write_text("@prefix ex: <https://example.org/> . @prefix org: <https://example.org/org/> . ex:a ex:p org:b .", encoding="utf-8")
    assert b"ex:a\n    ex:p <https://example.org/org/b> ;" in written(path)


def test_a_base_of_its_own_gives_prefixes_of_its_own(tmp_path):
    path = tmp_path / "a.nt"
    path.write_text('<https://example.org/kg/id/person/a> <http://xmlns.com/foaf/0.1/name> "A" .\n', encoding="utf-8")
    assert b"@prefix person: <https://example.org/kg/id/person/> ." in written(path, base="https://example.org/kg/")


def test_after_a_base_that_ends_in_a_hash_nothing_is_relative(tmp_path):
    path = tmp_path / "a.nt"
    path.write_text("<https://example.org/kg#dataset> <urn:p> <https://example.org/kg#source/a/b> .\n", encoding="utf-8")
    assert triples(written(path, base="https://example.org/kg#")) == triples(path.read_bytes(), ox.RdfFormat.N_TRIPLES)


def test_our_prefixes_stand_before_those_of_a_file_so_that_its_order_is_ours(tmp_path):
    (tmp_path / "a.nq").write_text(DATA, encoding="utf-8")
    plain = written(tmp_path / "a.nq")
    head = "@prefix p: <https://w3id.org/danvan/id/person/> . @prefix core: <http://www.w3.org/2004/02/skos/core#> .\n"
    (tmp_path / "b.ttl").write_text(head + plain.decode(), encoding="utf-8")
    assert written(tmp_path / "b.ttl") == plain


def test_names_can_be_left_out(tmp_path):
    path = tmp_path / "a.nq"
    path.write_text(DATA, encoding="utf-8")
    assert written(path, names=False).decode() == WRITTEN.replace("  # Lê Thị Bình", "")


@pytest.mark.parametrize(
    ("name", "text", "message"),
    [
        ("a.nt", "<https://example.org/a> <https://example.org/p> .\n", "a.nt:1: is not ntriples"),
        ("a.nq", DATA + "nonsense\n", "a.nq:11: is not nquads"),
        ("a.ttl", "<https://example.org/a> a .", "a.ttl:1: is not turtle"),
        ("a.nt", "<http://a> <http://b>  .\n", "a.nt:1: is not ntriples"),
        ("a.nt", "xhttps://w3id.org/danvan/ontology#a> <http://b/x> <http://c/x> .\n", "a.nt:1: is not ntriples"),
        ("a.csv", "a,b", "of no kind of RDF"),
        ("a.nt", "<https://e.org/a> <https://e.org/p> <<( <https://e.org/a> <https://e.org/p> 1 )>> .\n", "is not ntriples"),
        ("a.ttl", "<https://e.org/a> <https://e.org/p> <<( <https://e.org/a> <https://e.org/p> 1 )>> .\n", "triples of triples"),
    ],
)
def test_what_is_no_rdf_is_told_with_its_line(tmp_path, name, text, message):
    (tmp_path / name).write_text(text, encoding="utf-8")
    with pytest.raises(UnreadableGraph, match=message):
        written(tmp_path / name)


def test_a_build_a_store_and_a_file_are_dumped_alike(dist):
    outs = []
    for source in (dist, dist / "store", dist / "danvan.nq", dist / "danvan.ttl"):
        outs.append(io.BytesIO())
        dump_turtle(source, outs[-1])
    assert len({out.getvalue() for out in outs}) == 1
