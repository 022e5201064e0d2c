"""Stores and dumps: what goes in comes out, in the same bytes."""

import pyoxigraph as ox
import pytest
from rdflib import Dataset, Graph

from graph.store import FORMATS, UnreadableGraph, open_graph, serialized, write_store

A, B, P, G = (ox.NamedNode(f"https://example.org/{name}") for name in ("a", "b", "p", "g"))
QUADS = [
    ox.Quad(A, P, ox.Literal("Hội nghị\n“giao ban”", language="vi")),
    ox.Quad(A, P, ox.Literal("2020-01-01", datatype=ox.NamedNode("http://www.w3.org/2001/XMLSchema#date"))),
    ox.Quad(B, P, A, G),
]
BASE = "https://w3id.org/danvan/"


@pytest.mark.parametrize("name", FORMATS)
def test_a_dump_reads_back_as_the_same_statements(name):
    data = serialized(QUADS, name, BASE)
    read = list(ox.parse(data, format=FORMATS[name]))
    if FORMATS[name].supports_datasets:
        assert set(read) == set(QUADS)
    else:
        assert {q.triple for q in read} == {q.triple for q in QUADS}


def test_another_library_reads_the_dumps_too():
    assert len(Graph().parse(data=serialized(QUADS, "turtle", BASE), format="turtle")) == 3
    dataset = Dataset(default_union=True)
    dataset.parse(data=serialized(QUADS, "nquads", BASE), format="nquads")
    assert len(list(dataset.quads())) == 3


@pytest.mark.parametrize("name", ["turtle", "nquads", "trig", "ntriples"])
def test_the_order_of_statements_and_doubles_do_not_change_the_bytes(name):
    assert serialized(QUADS, name, BASE) == serialized([*QUADS[::-1], QUADS[0]], name, BASE)


def test_a_store_on_disk_is_read_by_several_at_once_and_by_its_builds_directory(tmp_path):
    write_store(QUADS, tmp_path / "store")
    one, other = open_graph(tmp_path), open_graph(tmp_path / "store")
    assert set(one) == set(other) == set(QUADS)


def test_a_store_that_is_read_cannot_be_written(tmp_path):
    write_store(QUADS, tmp_path / "store")
    with pytest.raises(RuntimeError, match="read-write"):
        open_graph(tmp_path).add(QUADS[0])


def test_a_syntax_error_names_file_and_line(tmp_path):
    path = tmp_path / "wrong.ttl"
    path.write_text("<https://example.org/a> <https://example.org/p> 1 .\n<https://example.org/a> nonsense .\n", encoding="utf-8")
    with pytest.raises(UnreadableGraph, match=r"wrong\.ttl:2"):
        open_graph(path)


@pytest.mark.parametrize(
    ("name", "message"), [("nowhere.ttl", "does not exist"), ("a.docx", "of no kind of RDF"), ("empty", "holds no store")]
)
def test_what_is_no_graph_is_told(tmp_path, name, message):
    (tmp_path / "a.docx").write_bytes(b"x")
    (tmp_path / "empty").mkdir()
    with pytest.raises(UnreadableGraph, match=message):
        open_graph(tmp_path / name)


def test_a_damaged_store_is_told(tmp_path):
    write_store(QUADS, tmp_path / "store")
    (tmp_path / "store" / "CURRENT").write_text("nonsense\n", encoding="utf-8")
    with pytest.raises(UnreadableGraph, match="damaged"):
        open_graph(tmp_path)


def test_a_damaged_index_is_told_with_what_to_do(dist, tmp_path, load):
    import shutil

    copy = tmp_path / "dist"
    shutil.copytree(dist, copy)
    (copy / "index.sqlite").write_bytes(b"no table of ours")
    done = load("query", "bloc-on", "--on", "2020-12-28", "--graph", copy)
    assert done.returncode == 3
    assert "index.sqlite is a damaged index" in done.stderr
    assert "Build it again" in done.stderr
