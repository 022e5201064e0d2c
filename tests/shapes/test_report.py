"""The forms of a report, each read as its readers do; baselines; the page of a rule."""

import json
import re
import xml.etree.ElementTree as ET
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rdflib import BNode, Graph, URIRef
from rdflib.collection import Collection
from rdflib.namespace import RDF, SH

from shapes.model import path_text
from shapes.places import Place
from shapes.reading import read_graph
from shapes.report import Finding, Report
from shapes.rules import UnknownRule, explained
from shapes.validate import SHAPES, validate

FILE = Path("data/faulty.ttl")
ONE = Finding(
    "Violation",
    "<https://example.org/a>",
    "<http://xmlns.com/foaf/0.1/name>",
    '"x, 100%:\n<b>"',
    "<https://w3id.org/danvan/shapes#Person-name>",
    "<http://www.w3.org/ns/shacl#MinLengthConstraintComponent>",
    (("en", "A name & more."), ("vi", "Tên.")),
)
TWO = Finding("Warning", "<https://example.org/b>", "", "", "<https://w3id.org/danvan/shapes#SeatShape>", "<http://www.w3.org/ns/shacl#SPARQLConstraintComponent>", (("en", "Two\x07 holders."),))  # fmt: skip
THREE = Finding("Info", "<https://example.org/c>", "", "", "<https://w3id.org/danvan/shapes#Other>", "<http://www.w3.org/ns/shacl#ClassConstraintComponent>", ())  # fmt: skip
REPORT = Report((ONE, TWO, THREE), places={ONE: Place(FILE, 12, 7), TWO: Place(FILE)})


def test_sarif_has_each_finding_with_rule_level_place_and_a_fingerprint_without_the_line():
    log = json.loads(REPORT.sarif())
    (run,) = log["runs"]
    assert log["version"] == "2.1.0"
    rules = [rule["id"] for rule in run["tool"]["driver"]["rules"]]
    assert [(r["ruleId"], r["level"]) for r in run["results"]] == [("shape:Person-name", "error"), ("shape:SeatShape", "warning"), ("shape:Other", "note")]  # fmt: skip
    assert all(rules[r["ruleIndex"]] == r["ruleId"] for r in run["results"])
    where = [r.get("locations", [{}])[0].get("physicalLocation") for r in run["results"]]
    assert where[0] == {"artifactLocation": {"uri": "data/faulty.ttl"}, "region": {"startLine": 12, "startColumn": 7}}
    assert where[1] == {"artifactLocation": {"uri": "data/faulty.ttl"}}
    assert where[2] is None
    moved = Report((ONE,), places={ONE: Place(FILE, 99, 1)})
    assert json.loads(moved.sarif())["runs"][0]["results"][0]["partialFingerprints"] == run["results"][0]["partialFingerprints"]


def test_every_report_tells_where_the_rule_stands():
    report = replace(REPORT, rules={ONE.shape: Place(Path("shapes/people.ttl"), 30, 1)})
    assert "shape:Person-name: A name & more. [shapes/people.ttl:30:1]" in report.text()
    told = json.loads(report.json())["findings"]
    assert [(f["shape_file"], f["shape_line"], f["shape_column"]) for f in told] == [
        ("shapes/people.ttl", 30, 1),
        *[(None, None, None)] * 2,
    ]
    results = json.loads(report.sarif())["runs"][0]["results"]
    assert [[at["physicalLocation"] for at in r.get("relatedLocations", [])] for r in results] == [
        [{"artifactLocation": {"uri": "shapes/people.ttl"}, "region": {"startLine": 30, "startColumn": 1}}],
        [],
        [],
    ]
    cases = {case.get("name"): (case.get("file"), case.get("line")) for case in ET.fromstring(report.junit())}
    assert cases["shape:Person-name"] == ("shapes/people.ttl", "30")
    assert cases["shape:SeatShape"] == (None, None)
    assert "<small>shapes/people.ttl:30:1</small>" in report.html()


def test_junit_has_a_test_for_each_broken_rule_and_infos_pass():
    suite = ET.fromstring(REPORT.junit())
    assert (suite.get("tests"), suite.get("failures")) == ("3", "2")
    cases = {case.get("name"): case.find("failure") for case in suite}
    assert "data/faulty.ttl:12:7: " in cases["shape:Person-name"].text
    assert cases["shape:SeatShape"] is not None
    assert cases["shape:Other"] is None
    passing = ET.fromstring(Report(()).junit())
    assert (passing.get("tests"), passing.get("failures")) == ("1", "0")


def test_github_annotations_are_a_line_each_with_what_ends_them_escaped():
    first, second, third = REPORT.github().splitlines()
    assert first.startswith("::error file=data/faulty.ttl,line=12,col=7,title=shape%3APerson-name::")
    assert "x, 100%25:\\n<b>" in first or "%0A" in first
    assert second.startswith("::warning file=data/faulty.ttl,title=shape%3ASeatShape::")
    assert third.startswith("::notice title=shape%3AOther::")


def test_the_page_has_every_finding_and_nothing_of_the_data_is_markup():
    page = REPORT.html("vi")
    assert '<html lang="vi">' in page
    assert "data/faulty.ttl:12:7" in page
    assert "Tên." in page
    assert "<b>" not in page
    assert "1 violations, 1 warnings, 1 infos" in page


@pytest.mark.parametrize(("level", "fails"), [("violation", [True, False, False]), ("warning", [True, True, False]), ("info", [True, True, True])])  # fmt: skip
def test_a_report_fails_on_a_level_and_what_is_above_it(level, fails):
    assert [Report((one,)).fails(level) for one in (ONE, TWO, THREE)] == fails
    assert not Report(()).fails(level)


def test_a_severity_of_the_shapes_own_fails_and_is_told_in_every_form():
    own = Finding("https://example.org/Critical", "<https://example.org/a>", "", "", ONE.shape, ONE.component, ONE.messages)
    report = Report((own,))
    assert not report.conforms
    assert report.fails("violation")
    assert "1 of https://example.org/Critical" in report.text()
    assert json.loads(report.json())["counts"]["https://example.org/Critical"] == 1
    assert "<https://example.org/Critical>" in report.turtle()
    assert json.loads(report.sarif())["runs"][0]["results"][0]["level"] == "error"
    assert report.github().startswith("::error ")
    assert "of https://example.org/Critical" in report.html()


def test_the_fingerprint_of_a_blank_node_is_the_same_in_each_run():
    one, other = (Finding("Violation", f"_:{name}", ONE.path, "", ONE.shape, ONE.component, ()) for name in ("b0", "b1"))
    assert one.fingerprint == other.fingerprint != ONE.fingerprint


def test_a_baseline_passes_over_what_it_has_and_tells_what_is_gone():
    gone = "0" * 16
    new, fixed = REPORT.beside([ONE.fingerprint, gone])
    assert new.findings == (TWO, THREE)
    assert fixed == [gone]


def test_the_page_of_a_rule_says_what_it_asks_for_and_of_what():
    page = explained(read_graph(SHAPES), "shape:Tenure-member")
    assert page.startswith("shape:Tenure-member (Violation)")
    for told in ("part of: shape:TenureShape", "path: org:member", "sh:minCount: 1", "  en: ", "  vi: "):
        assert told in page
    assert explained(read_graph(SHAPES), "Tenure-member") == page
    assert "query:" in explained(read_graph(SHAPES), "<https://w3id.org/danvan/shapes#Seat-oneHolder>")


def test_a_finding_of_a_shape_without_name_and_message_says_where_the_shape_is_and_what_is_broken():
    shape = "<https://w3id.org/danvan/shapes#Other> <http://xmlns.com/foaf/0.1/name>"
    one = Finding("Violation", "<https://example.org/a>", "", "", shape, "<http://www.w3.org/ns/shacl#MinCountConstraintComponent>", ())
    assert "Violation: shape:Other foaf:name: breaks sh:minCount\n" in Report((one,)).text()


def test_every_rule_has_a_page():
    shapes = read_graph(SHAPES)
    names = {str(node).rsplit("#", 1)[-1] for node in shapes.subjects() if str(node).startswith("https://w3id.org/danvan/shapes#") and not str(node).endswith("#prefixes")}  # fmt: skip
    assert len(names) > 100
    for name in names:
        assert explained(shapes, name).startswith(f"shape:{name} (")


def test_a_rule_that_is_none_is_told_with_what_may_be_meant():
    with pytest.raises(UnknownRule, match="Tenure-member"):
        explained(read_graph(SHAPES), "Tenure-membr")
    with pytest.raises(UnknownRule, match=r"no rule x$"):
        explained(Graph(), "x")


def test_colours_are_all_that_a_terminal_is_told_beside_the_text():
    coloured = REPORT.text(coloured=True)
    assert re.sub(r"\x1b\[[\d;]*m", "", coloured) == REPORT.text()
    assert "\x1b[31;1mViolation\x1b[0m" in coloured
    assert "\x1b" not in REPORT.text()


_STEPS = st.sampled_from(["<urn:a>", "<urn:b#c>", "<http://example.org/d?e=(f)*+/g>"])


def _paths(inner):
    several = st.lists(inner, min_size=2, max_size=3)
    return st.one_of(
        st.tuples(st.just(SH.inversePath), inner),
        st.tuples(st.sampled_from([SH.zeroOrMorePath, SH.oneOrMorePath, SH.zeroOrOnePath]), inner),
        st.tuples(st.just(SH.alternativePath), several),
        st.tuples(st.just(RDF.first), several),
    )


def _written(graph, path):
    if isinstance(path, str) and path.startswith("<"):
        return URIRef(path[1:-1])
    kind, inside = path
    if isinstance(inside, list):
        head = BNode()
        Collection(graph, head, [_written(graph, one) for one in inside])
        if kind == RDF.first:
            return head
        value = head
    else:
        value = _written(graph, inside)
    node = BNode()
    graph.add((node, kind, value))
    return node


@given(st.recursive(_STEPS, _paths, max_leaves=6))
@settings(max_examples=200, deadline=None)
def test_a_path_as_text_is_the_path_again_in_a_report_in_turtle(path):
    shapes = Graph()
    text = path_text(shapes, _written(shapes, path))
    report = Graph().parse(data=Report((replace(TWO, path=text),)).turtle())
    (node,) = report.objects(None, SH.resultPath)
    assert path_text(report, node) == text


def test_a_severity_of_ones_own_is_told_by_its_name_in_a_page():
    page = Report((replace(ONE, severity="https://example.org/<Bad>", messages=()),)).html()
    assert "https://example.org/&lt;Bad&gt;, 1" in page
    own = replace(ONE, component="<https://example.org/OwnComponent>", messages=())
    assert own.message() == "breaks <https://example.org/OwnComponent>"
    assert replace(own, component=ONE.component).message() == "breaks sh:minLength"


def test_what_a_query_gives_is_written_into_the_message_of_its_constraint():
    prefixes = "@prefix ex: <https://example.org/> . @prefix sh: <http://www.w3.org/ns/shacl#> ."
    data = Graph().parse(data=f"{prefixes} ex:a ex:age 130 ; ex:name 'An' . ex:b ex:age 140 .")
    query = (
        "SELECT $this ?value ?name WHERE { $this <https://example.org/age> ?value . OPTIONAL { $this <https://example.org/name> ?name } }"
    )
    shapes = Graph().parse(
        data=f"{prefixes} ex:S a sh:NodeShape ; sh:targetSubjectsOf ex:age ; "
        f"sh:sparql [ sh:message '{{$this}}, {{?name}}, cannot be {{?value}} years old'@en ; sh:select '{query}' ] ."
    )
    assert sorted(finding.message() for finding in validate(data, shapes).findings) == [
        "<https://example.org/a>, An, cannot be 130 years old",
        "<https://example.org/b>, {?name}, cannot be 140 years old",
    ]
    harm = Graph().parse(data=f"{prefixes} ex:a ex:age 'x\\u001B[31mred\\nSecond line{'y' * 900}' .")
    (told,) = [finding.message() for finding in validate(harm, shapes).findings]
    assert told.isprintable()
    assert len(told) < 500
    by_pyshacl = [finding.message() for finding in validate(data, shapes, "pyshacl").findings]
    assert sorted(message[-20:] for message in by_pyshacl) == ["cannot be 130 years old"[-20:], "cannot be 140 years old"[-20:]]


def test_two_constraints_of_one_shape_without_a_message_are_told_apart():
    other = replace(ONE, messages=(), component="<http://www.w3.org/ns/shacl#DatatypeConstraintComponent>")
    told = Report((other, replace(ONE, messages=()))).text()
    assert "breaks sh:datatype" in told
    assert "breaks sh:minLength" in told
