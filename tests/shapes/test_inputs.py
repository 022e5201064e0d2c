"""Files as people have them: in folders, by pattern, each by itself, and as they were at a revision."""

import json
import os
import re
import subprocess
from pathlib import Path

import pyoxigraph as ox
import pytest
from rdflib import Graph

import danvan
from benchmarks.faults import write
from benchmarks.histories import World
from graph.store import UnreadableGraph
from shapes.inputs import NoRevision, files_of
from shapes.reading import read_graph
from shapes.validate import SHAPES, UnusableShapes, validate, validate_files, with_levels

HERE = Path(__file__).parent
EXAMPLES = HERE.parents[1] / "shapes" / "examples"
HEAD = "@prefix sh: <http://www.w3.org/ns/shacl#> . @prefix ex: <https://example.org/> .\n"
SHAPE = (
    HEAD
    + "ex:S a sh:NodeShape ; sh:targetClass ex:T ; sh:property ex:short . ex:short a sh:PropertyShape ; sh:path ex:p ; sh:maxLength 3 ."
)
LONG = "[] a ex:T ; ex:p 'too long' .\n"
AUTHOR = {"GIT_AUTHOR_NAME": "A", "GIT_AUTHOR_EMAIL": "a@example.org", "GIT_COMMITTER_NAME": "A", "GIT_COMMITTER_EMAIL": "a@example.org"}


@pytest.fixture
def shapes():
    return Graph().parse(data=SHAPE, format="turtle")


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "graph" / "deep").mkdir(parents=True)
    (tmp_path / "graph" / ".hidden").mkdir()
    for name in ("one.ttl", "deep/two.ttl", ".hidden/three.ttl", "notes.txt"):
        (tmp_path / "graph" / name).write_text(HEAD + "ex:a a ex:T ; ex:p 'too long' .\n", encoding="utf-8")
    return tmp_path / "graph"


def git(folder, *arguments):
    subprocess.run(["git", *arguments], cwd=folder, check=True, capture_output=True, env=os.environ | AUTHOR)


def commit(folder):
    git(folder, "add", "-A")
    git(folder, "commit", "-qm", "as it is")


def test_a_folder_stands_for_the_rdf_in_it_and_a_pattern_for_what_it_matches(folder):
    two, one = folder / "deep" / "two.ttl", folder / "one.ttl"
    assert files_of([folder]) == [two, one]
    assert files_of([folder / "*.ttl", one]) == [one]
    for nothing in (folder / "*.nt", folder / ".hidden" / "none*"):
        with pytest.raises(UnreadableGraph, match="matches no file"):
            files_of([nothing])
    (folder / "empty").mkdir()
    with pytest.raises(UnreadableGraph, match="without a file of RDF"):
        files_of([folder / "empty"])


def test_each_by_itself_the_same_fault_in_two_files_is_told_twice_and_known_apart(folder, shapes):
    together = validate_files([folder], shapes)
    apart = validate_files([folder], shapes, apart=True)
    assert len(together.findings) == 1
    assert sorted(place.path.name for place in apart.places.values()) == ["one.ttl", "two.ttl"]
    known = [finding.fingerprint for finding in apart.findings if finding.file.endswith("one.ttl")]
    assert [Path(finding.file).name for finding in apart.beside(known)[0].findings] == ["two.ttl"]


def test_each_by_itself_a_file_that_cannot_be_read_does_not_keep_the_others(folder, load, tmp_path):
    (tmp_path / "shapes.ttl").write_text(SHAPE, encoding="utf-8")
    (folder / "broken.ttl").write_text("broken", encoding="utf-8")
    done = load("validate", folder, "--apart", "--shapes", tmp_path / "shapes.ttl")
    assert done.returncode == 3
    assert "broken.ttl:1: is not turtle" in done.stderr
    assert "one.ttl:2:20" in done.stdout
    assert "two.ttl:2:20" in done.stdout


def test_since_a_revision_only_what_is_new_is_told_and_what_was_touched(folder, shapes):
    (folder / "one.ttl").write_text(HEAD + "ex:a a ex:T ; ex:p 'too long' . ex:b a ex:T ; ex:p 'too long' .\n", encoding="utf-8")
    git(folder, "init", "-q")
    commit(folder)
    assert validate_files([folder], shapes, since="HEAD").findings == ()
    # A new fault, an old one at a node of which something else was changed, and an old one that is left out.
    with (folder / "one.ttl").open("a", encoding="utf-8") as out:
        out.write("ex:c a ex:T ; ex:p 'too long' . ex:a ex:q 1 .\n")
    report = validate_files([folder], shapes, since="HEAD")
    assert [finding.focus for finding in report.findings] == ["<https://example.org/a>", "<https://example.org/c>"]
    assert report.known == 1


def test_since_a_revision_another_node_without_a_name_is_not_taken_for_the_known_one(folder, shapes):
    file = folder / "one.ttl"
    file.write_text(HEAD + LONG, encoding="utf-8")
    git(folder, "init", "-q")
    commit(folder)
    assert validate_files([file], shapes, since="HEAD").findings == ()
    file.write_text(HEAD + LONG + LONG, encoding="utf-8")
    assert len(validate_files([file], shapes, since="HEAD").findings) == 2


def test_what_a_deleted_file_said_was_said_at_the_revision(folder, shapes):
    git(folder, "init", "-q")
    commit(folder)
    (folder / "one.ttl").unlink()
    (folder / "deep" / "two.ttl").rename(folder / "moved.ttl")
    for paths in ([folder], [folder / "*.ttl"]):
        assert validate_files(paths, shapes, since="HEAD").known == 1


def test_a_revision_that_is_not_there_is_told(folder, shapes):
    with pytest.raises(NoRevision, match="no revision HEAD here"):
        validate_files([folder], shapes, since="HEAD")


def test_levels_stand_over_the_shapes_and_name_what_there_is(shapes):
    def levels(text):
        return with_levels(shapes, Graph().parse(data=HEAD + text, format="turtle"))

    data = Graph().parse(data=HEAD + "ex:a a ex:T ; ex:p 'too long' .", format="turtle")
    assert [f.severity for f in validate(data, levels("ex:short sh:severity sh:Info .")).findings] == ["Info"]
    assert validate(data, levels("ex:short sh:deactivated true .")).findings == ()
    assert [f.severity for f in validate(data, shapes).findings] == ["Violation"]
    for wrong, told in (
        ("ex:long sh:severity sh:Info .", "no such rule"),
        ("ex:short sh:maxLength 9 .", "sh:severity and sh:deactivated alone"),
    ):
        with pytest.raises(UnusableShapes, match=told):
            levels(wrong)
    seat = "<https://w3id.org/danvan/shapes#Seat-oneHolder> <http://www.w3.org/ns/shacl#severity> <http://www.w3.org/ns/shacl#Info> ."
    with pytest.raises(UnusableShapes, match="SeatShape"):
        with_levels(read_graph(SHAPES), Graph().parse(data=seat, format="turtle"))


@pytest.mark.parametrize("ending", ["nq", "ttl"])
def test_each_of_a_thousand_faults_is_told_on_its_line(ending, tmp_path):
    file = tmp_path / "faulty.nq"
    with file.open("w", encoding="utf-8") as out:
        faults = write(World.of(2500), out, 1000)
    if ending == "ttl":
        prefixes = {"dv": "https://w3id.org/danvan/ontology#", "org": "http://www.w3.org/ns/org#"}
        triples = [quad.triple for quad in ox.parse(path=str(file), format=ox.RdfFormat.N_QUADS)]
        file = tmp_path / "faulty.ttl"
        file.write_bytes(ox.serialize(sorted(triples, key=str), format=ox.RdfFormat.TURTLE, prefixes=prefixes))
    assert len(faults) == 1000
    report = validate_files([file])
    found = {}
    for finding in report.findings:
        found.setdefault((finding.focus[1:-1], finding.shape.rsplit("#")[-1].rstrip(">")), []).append(finding)
    lines = file.read_text(encoding="utf-8").split("\n")
    # Where each node begins, by what the file itself says: lines that begin with its IRI, up to the line that begins with another.
    begins, subject = {}, ""
    of_line = []
    for number, line in enumerate(lines, start=1):
        if line.startswith("<"):
            subject = line[1 : line.index(">")]
            begins.setdefault(subject, number)
        of_line.append(subject)
    for fault in faults:
        for finding in found[fault]:
            place = report.places[finding]
            assert of_line[place.line - 1] == fault[0]
            if finding.value.startswith('"'):
                spelled = finding.value.split("^^")[0]  # Turtle writes numbers without quotes
                assert lines[place.line - 1][place.column - 1 :].startswith((spelled, spelled.strip('"')))
            elif not finding.value and finding.component.endswith("MinCountConstraintComponent>"):
                assert place.line == begins[fault[0]]


def test_quotes_are_compared_with_the_texts_that_are_given(tmp_path):
    said = (EXAMPLES / "pass.ttl").read_text(encoding="utf-8")
    said = re.sub(r'schema:articleBody "([^"]*)" ;\s*', "", said)
    (tmp_path / "data.ttl").write_text(said, encoding="utf-8")
    text = "Ông. Chủ tịch Hội Làm vườn Lê Văn An dự họp."
    assert not danvan.validate([tmp_path / "data.ttl"]).findings
    for body, broken in (
        (text, []),
        (text.replace("Ông", "Bà"), ["shape:BodyShape", "shape:VerbatimShape"]),
        (text + " Hết.", ["shape:BodyShape"]),
    ):
        (tmp_path / "news.jsonl").write_text(json.dumps({"id": "news.txt", "text": body}), encoding="utf-8")
        report = danvan.validate([tmp_path / "data.ttl"], texts=[tmp_path / "news.jsonl"])
        assert (report.texts, sorted(finding.rule for finding in report.findings)) == (1, broken)
        assert all(place.line for place in report.places.values())
    other = danvan.validate([tmp_path / "data.ttl"], texts=[tmp_path / "data.ttl", tmp_path / "none.jsonl"])
    assert (other.texts, other.findings) == (0, ())
    assert [told.partition(": ")[0] for told in other.unread] == [str(tmp_path / "data.ttl"), str(tmp_path / "none.jsonl")]


def test_a_file_that_was_broken_at_the_revision_counts_as_empty_there(folder, shapes, monkeypatch):
    (folder / "one.ttl").write_text("this is no turtle", encoding="utf-8")
    git(folder, "init", "-q")
    commit(folder)
    (folder / "one.ttl").write_text(HEAD + LONG, encoding="utf-8")
    monkeypatch.chdir(folder)
    report = validate_files([Path("one.ttl")], shapes, since="HEAD")
    assert [finding.focus[:2] for finding in report.findings] == ["_:"]
    assert [told.partition(":1: ")[0] for told in report.unread_before] == ["HEAD:one.ttl"]


def test_data_of_which_no_rule_speaks_is_not_called_checked(tmp_path):
    (tmp_path / "data.ttl").write_text(HEAD + "ex:a a ex:T ; ex:p 1 .", encoding="utf-8")
    assert danvan.validate([tmp_path / "data.ttl"]).nothing_checked
    assert not danvan.validate([EXAMPLES / "pass.ttl"]).nothing_checked
