"""What a query is, and what is refused, without running it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.sparql import QueryRefused, form, tokens


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("SELECT * { ?s ?p ?o }", "select"),
        ("PREFIX ex: <https://example.org/> ASK { ?s ex:service ?o }", "ask"),
        ("# SERVICE\nBASE <https://example.org/service> CONSTRUCT { ?s ?p 'SERVICE' } WHERE { ?s ?p ?service }", "construct"),
        ('SELECT ?x { ?x ?p """a " SERVICE """ , "say \\" SERVICE" }', "select"),
        ("describe <https://example.org/load>", "describe"),
    ],
)
def test_the_form_of_a_query(query, expected):
    assert form(query) == expected


@pytest.mark.parametrize(
    ("query", "why"),
    [
        ("SELECT * { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } }", "SERVICE is off"),
        ("select * { ?s ?p ?o . service silent ?x { } }", "SERVICE is off"),
        ("PREFIX : <http://127.0.0.1:1/> SELECT * { SERVICE:x { ?a ?b ?c } }", "SERVICE is off"),
        ("PREFIX : <http://127.0.0.1:1/> SELECT * { {}.SERVICE:x { ?a ?b ?c } }", "SERVICE is off"),
        ("SELECT * { ?s ?p 1e0SERVICE<http://127.0.0.1:1/> { ?a ?b ?c } }", "SERVICE is off"),
        ("SELECT * { ?s ?p trueSERVICE<http://127.0.0.1:1/> { ?a ?b ?c } }", "SERVICE is off"),
        ("SELECT * { " + "OPTIONAL { ?s ?p ?o } " * 3000 + "}", "more than 5000"),
        ("INSERT DATA { <a:a> <a:b> <a:c> }", "changes a graph"),
        ("PREFIX a: <a:> DELETE WHERE { ?s ?p ?o }", "changes a graph"),
        ("LOAD <http://127.0.0.1:1/>", "changes a graph"),
        ("SELECT * " + "{" * 101 + "}" * 101, "nested more than"),
        ("", "no SELECT"),
        ("Who is it?", "no SELECT"),
    ],
)
def test_refused(query, why):
    with pytest.raises(QueryRefused, match=why):
        form(query)


@given(st.text(alphabet="SELECT ?x{}<>'\"\\#\n:aA1$", max_size=60))
def test_tokens_joined_are_the_query_again(query):
    assert "".join(token.text for token in tokens(query)) == query
