"""The catalogue asks nothing in a way that makes an engine scan."""

import pytest

from queries.catalogue import catalogue
from queries.lint import faults


@pytest.mark.parametrize("name", sorted(catalogue()))
def test_a_question_of_the_catalogue_has_no_fault(name):
    query = catalogue()[name]
    assert faults(query.text, twin=query.twin is not None) == []


@pytest.mark.parametrize(
    ("query", "line"),
    [
        ("SELECT * {\n ?a org:member ?b\n OPTIONAL { ?b foaf:name ?n }\n ?a dv:heldPost ?c }", 4),
        ("SELECT * {\n OPTIONAL { ?b foaf:name ?n } FILTER (BOUND(?n))\n ?a dv:heldPost ?c }", 3),
        ("SELECT * { {\n OPTIONAL { ?b foaf:name ?n } BIND (1 AS ?x)\n <urn:a> a ?c } UNION { ?a a ?b } }", 3),
    ],
)
def test_a_required_pattern_after_an_optional_is_found(query, line):
    (fault,) = faults(query)
    assert fault.startswith(f"line {line}: ")
    assert "after an OPTIONAL" in fault


@pytest.mark.parametrize(
    "query",
    [
        "SELECT * { ?a org:member ?b . OPTIONAL { ?b foaf:name ?n } FILTER (?a < ?b) BIND (IF(?a = ?b, 1, 2) AS ?c) }",
        "SELECT * { { ?a a ?b OPTIONAL { ?a foaf:name ?n } } UNION { ?c a ?d } }",
        "SELECT * { ?a a ?b OPTIONAL { ?a foaf:name ?n . ?a foaf:gender ?g } } ORDER BY ?a",
        "SELECT * { ?a a ?b FILTER NOT EXISTS { ?a foaf:name ?n . FILTER (?n != ?b) FILTER EXISTS { ?a foaf:gender ?g } } }",
    ],
)
def test_what_no_engine_scans_for_is_no_fault(query):
    assert faults(query) == []


@pytest.mark.parametrize("inside", ["?a foaf:name ?n ; foaf:gender ?g", "?a foaf:name ?n . ?n a ?g", "?a foaf:name ?n , ?m"])
def test_two_patterns_in_an_exists_are_found_unless_a_twin_answers(inside):
    query = f"SELECT * {{ ?a a ?b FILTER NOT EXISTS {{ {inside} }} }}"
    assert [fault.split(";")[0] for fault in faults(query)] == ["line 1: EXISTS has more than one pattern"]
    assert faults(query, twin=True) == []
