"""The forms of a report, each read as its readers do; baselines; the page of a rule."""

import json
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from rdflib import Graph

from shapes.places import Place
from shapes.reading import read_graph
from shapes.report import Finding, Report
from shapes.rules import UnknownRule, explained
from shapes.validate import SHAPES

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
