"""A question written anew for what could be known on a day."""

from datetime import date

import pytest

from graph.sparql import tokens
from graph.store import serialized, to_oxigraph
from graph.targets import Local
from loaders.derived import derived_quads
from loaders.facts import ArticleFact, HoldingFact
from loaders.identity import identify
from loaders.triples import to_quads
from ontology.prefixes import BASE
from queries.catalogue import WrongParameter, catalogue, find
from queries.known_by import NotAsKnown, as_known

DAY = '"2020-01-01"^^xsd:date'
OVER_TENURES = sorted(name for name, query in catalogue().items() if "dv:heldPost" in query.text)


def words(text):
    return " ".join("".join(t.text for t in tokens(text) if t.kind != "comment").split())


def test_a_tenure_is_asked_for_as_its_state_of_that_day():
    asked = as_known("SELECT ?t WHERE { ?t dv:heldPost $office ; org:member ?p . ?p foaf:name ?n }", DAY, "t")
    assert words(asked) == words(
        f"SELECT ?t WHERE {{ ?t dv:heldPostAsKnown $office ; dv:memberAsKnown ?p . ?t dv:knownFrom ?t_from . FILTER (!(?t_from > {DAY})) "
        f"FILTER NOT EXISTS {{ ?t dv:knownUntil ?t_until . FILTER (!(?t_until > {DAY})) }} . ?p foaf:name ?n }}"
    )


def test_in_an_exists_the_day_stays_in_that_group_in_an_exists_of_its_own():
    asked = words(as_known("SELECT ?x { ?x a org:Post FILTER NOT EXISTS { ?o dv:heldPost ?x } }", DAY, None))
    assert "{ ?o dv:heldPostAsKnown ?x FILTER EXISTS { ?o dv:knownFrom ?o_from" in asked
    assert asked.endswith("FILTER (!(?o_until > " + DAY + ")) } } }")


@pytest.mark.parametrize("path", ["?t a org:Post . ?p ^dv:heldPost ?t", "?x org:member/dv:heldPost ?t", "ex:one dv:heldPost ?t"])
def test_a_tenure_in_a_path_or_named_by_its_iri_is_refused(path):
    with pytest.raises(ValueError, match="line 1"):
        as_known(f"SELECT ?t {{ {path} }}", DAY, None)


def test_of_other_things_those_remain_that_a_source_attests_by_then():
    asked = words(as_known("SELECT ?d WHERE { ?d a eli:LegalResource . OPTIONAL { ?d a ?c } } ORDER BY ?d", DAY, "d"))
    assert f"OPTIONAL {{ ?d a ?c }} FILTER EXISTS {{ ?d dv:knownFrom ?d_from . FILTER (!(?d_from > {DAY})) }}" in asked
    assert asked.endswith("} ORDER BY ?d")


def test_the_attestations_of_a_state_are_those_of_its_tenure_out_by_then():
    asked = words(as_known("SELECT ?a WHERE { ?t dv:heldPost ?o . ?a dv:attests ?t ; dcterms:source ?s . ?s a ?c }", DAY, None))
    then = f". ?t dv:stateOf ?t_of . ?a dv:knownFrom ?a_from . FILTER (!(?a_from > {DAY}))"
    assert f"?a dv:attests ?t_of ; dcterms:source ?s {then}" in asked


def test_a_relation_of_documents_counts_where_a_source_out_by_then_states_it():
    asked = words(as_known("SELECT ?d WHERE { ?d a ?c FILTER NOT EXISTS { ?s rdf:predicate eli:repeals } }", DAY, "d"))
    assert f"?s rdf:predicate eli:repeals FILTER EXISTS {{ ?s dv:knownFrom ?s_from . FILTER (!(?s_from > {DAY})) }}" in asked


def test_what_no_source_attests_cannot_be_asked_as_known():
    with pytest.raises(NotAsKnown):
        as_known("SELECT ?p { ?p a dcterms:Location }", DAY, None)


@pytest.mark.parametrize("name", OVER_TENURES)
def test_every_question_about_tenures_can_be_asked_as_known_by_a_day_and_then_knows_less(name, dist):
    query, target = find(name), Local(dist)
    values = {parameter.name: parameter.example for parameter in query.parameters}
    nothing = query.run(target, values, known_by="1900-01-01")
    assert not [row for row in nothing.rows if any(value and "/tenure" in value.value for value in row)]
    query.run(target, values, evidence=query.evidence is not None, known_by="2024-08-01")


def test_evidence_as_known_by_a_day_is_of_sources_out_by_it(dist):
    succession = {"office": "Trưởng Ban Dân vận Trung ương"}
    answer = find("succession").run(Local(dist), succession, evidence=True, known_by="2021-06-30")
    published = answer.variables.index("published")
    assert answer.rows
    assert all(row[published] is not None and row[published].value <= "2021-06-30" for row in answer.rows)


def test_sources_contradict_each_other_from_the_day_on_which_both_were_out(tmp_path):
    chair = {"person": "Lê Văn An", "office": "Chủ tịch", "organization": "Hội Nông dân tỉnh Hà Tĩnh"}
    facts = [fact for n, (published, began) in enumerate([("2020-01-10", "2019-12-01"), ("2022-03-01", "2019-11-01")]) for fact in (
        ArticleFact(article=f"a{n}", published=date.fromisoformat(published)),
        HoldingFact(article=f"a{n}", began=date.fromisoformat(began), **chair),
    )]  # fmt: skip
    file = tmp_path / "two.nq"
    quads = list(to_quads(facts, identify(facts)))
    file.write_bytes(serialized(to_oxigraph([*quads, *derived_quads(quads)]), "nquads", BASE))
    query, target = find("contradictions"), Local(file)
    assert [len(query.run(target, {}, known_by=day).rows) for day in ("2022-02-28", "2022-03-01")] == [0, 1]


@pytest.mark.parametrize("day", ["soon", "2020-13-01", ""])
def test_a_day_that_is_none_is_told(day, dist):
    with pytest.raises(WrongParameter, match="known-by"):
        find("one-seat-tenures").run(Local(dist), {}, known_by=day)


@pytest.mark.parametrize("name", sorted(catalogue()))
def test_a_question_takes_a_day_of_knowledge_where_it_says_so_and_else_refuses_it(name, dist):
    query, target = find(name), Local(dist)
    values = {parameter.name: parameter.example for parameter in query.parameters}
    if query.takes_known_by:
        query.run(target, values, known_by="2024-08-01")
    else:
        with pytest.raises(WrongParameter, match="takes no --known-by"):
            query.run(target, values, known_by="2024-08-01")
