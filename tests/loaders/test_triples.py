"""The graph holds what the contract promises."""

import re
from datetime import date

import pyoxigraph as ox
import pytest
from rdflib import ORG, RDF, BNode, Literal

from graph.store import to_oxigraph
from loaders.facts import ArticleFact, DocumentFact, DocumentRelationFact, EventFact, Evidence, HoldingFact, ParticipationFact
from loaders.identity import identify
from loaders.triples import reference_quads, to_quads
from ontology import names

FACTS = [
    ArticleFact(article="a", published=date(2020, 1, 3), publisher="Báo Làng", url="https://example.org/a", sha256="ab" * 32),
    HoldingFact(
        article="a",
        person="Lê Văn An",
        office="Chủ tịch",
        organization="Hội Nông dân Việt Nam",
        on=date(2020, 1, 1),
        evidence=Evidence(start=10, end=20, quote="x" * 10),
        confidence=0.9,
    ),
    HoldingFact(article="a", person="Trần Thị Bình", office="Chủ tịch", organization="Hội Nông dân Việt Nam", status="proposed"),
    DocumentFact(article="a", number="1-KH/TW", type="Kế hoạch", issuer="Ban Bí thư"),
    DocumentFact(article="a", number="2-CT/TW", type="Chỉ thị", issued=date(2019, 1, 1)),
    DocumentRelationFact(article="a", subject="1-KH/TW", relation="implements", object="2-CT/TW"),
    EventFact(article="a", event="a#1", type="Hội nghị", start=date(2020, 1, 1), place="Hà Nội", organizer="Hội Nông dân Việt Nam"),
    ParticipationFact(article="a", event="a#1", person="Lê Văn An", role="chair"),
]


@pytest.fixture(scope="module")
def quads():
    return [*to_quads(FACTS, identify(FACTS)), *reference_quads()]


@pytest.fixture(scope="module")
def ask(quads):
    store = ox.Store()
    store.extend(to_oxigraph(quads))

    def run(body):
        head = "PREFIX dv: <https://w3id.org/danvan/ontology#> PREFIX org: <http://www.w3.org/ns/org#> PREFIX eli: <http://data.europa.eu/eli/ontology#> "
        head += (
            "PREFIX oa: <http://www.w3.org/ns/oa#> PREFIX dcterms: <http://purl.org/dc/terms/> PREFIX prov: <http://www.w3.org/ns/prov#> "
        )
        return store.query(head + body, use_default_graph_as_union=True)

    return run


def test_there_is_no_blank_node(quads):
    assert not [q for q in quads if any(isinstance(term, BNode) for term in q)]


def test_no_triple_is_in_two_graphs(quads):
    graphs = {}
    for s, p, o, g in quads:
        graphs.setdefault((s, p, o), set()).add(g)
    assert [triple for triple, where in graphs.items() if len(where) > 1] == []


def test_there_is_no_year_or_month_datatype_and_language_tags_are_small(quads):
    literals = [q[2] for q in quads if isinstance(q[2], Literal)]
    assert not [lit for lit in literals if str(lit.datatype).endswith(("gYear", "gYearMonth"))]
    assert {lit.language for lit in literals} <= {None, "vi", "en"}


def test_what_a_source_says_is_in_its_graph(ask):
    assert bool(ask("ASK { GRAPH ?source { ?a a dv:Attestation ; dcterms:source ?source } ?source a dv:Source }"))


def test_a_passage_has_its_quote_and_offsets(ask):
    query = "SELECT ?q ?s ?e { ?t a dv:Tenure . ?a dv:attests ?t ; oa:hasTarget ?p . ?p oa:hasSelector [ oa:exact ?q ] , [ oa:start ?s ; oa:end ?e ] }"
    (row,) = ask(query)
    assert (row["q"].value, row["s"].value, row["e"].value) == ("x" * 10, "10", "20")


def test_a_proposal_is_said_but_no_tenure(ask):
    assert len(list(ask("SELECT ?t { ?t a dv:Tenure }"))) == 1
    assert len(list(ask("SELECT ?a { ?a dv:saysPerson ?p ; dv:saysPost ?o }"))) == 2


def test_a_relation_is_one_triple_with_evidence_behind_it(ask):
    reified = "?s <http://www.w3.org/1999/02/22-rdf-syntax-ns#object> ?y"
    assert bool(ask(f"ASK {{ ?x eli:id_local '1-KH/TW' ; dv:implements ?y . ?y eli:id_local '2-CT/TW' . ?a dv:attests ?s . {reified} }}"))


def test_an_event_that_its_source_describes_twice_has_one_label_and_both_names():
    short = EventFact(article="a", event="a#1", type="Hội nghị", start=date(2020, 1, 1))
    full = EventFact(article="a", event="a#1", type="Hội nghị", title="Hội nghị mùa xuân", start=date(2020, 1, 1))
    moved = EventFact(article="a", event="a#1", type="Hội nghị", start=date(2020, 2, 1))
    for facts in ([short, full, moved], [moved, full, short]):
        entities = identify(facts)
        about = [q for q in to_quads(facts, entities) if "/event/" in q[0]]
        assert [str(q[2]) for q in about if q[1] == names.SKOS.prefLabel] == ["Hội nghị mùa xuân (2020-01-01)"]
        assert {str(q[2]) for q in about if q[1] == names.SKOS.altLabel} == {"Hội nghị", "Hội nghị mùa xuân"}
        assert [str(q[2]) for q in about if q[1] == names.SDO.startDate] == ["2020-01-01"]
        assert entities.left_out["another day or status of an event that its source describes twice"] == 1


def test_the_organizer_and_the_chair_took_part_in_the_event(ask):
    roles = {row["r"].value.rsplit("/", 1)[1] for row in ask("SELECT ?r { ?e prov:qualifiedAssociation ?n . ?n prov:hadRole ?r }")}
    assert roles == {"chair", "organizer"}


def test_what_is_pointed_at_is_described_though_nobody_holds_it_or_is_in_it():
    facts = [
        HoldingFact(
            article="a", person="Lê Văn An", office="Giám đốc", organization="Sở Hoa Lan tỉnh Lào Cai", status="acting", on=date(2020, 1, 1)
        ),
        EventFact(article="a", event="a#1", type="Hội nghị", start=date(2020, 1, 1), organizer="Ban Thường vụ Huyện ủy Bát Xát"),
    ]
    quads = to_quads(facts, identify(facts))
    kinds = {q[0]: q[2] for q in quads if q[1] == RDF.type}
    (stands_in_for,) = [q[2] for q in to_quads(facts, identify(facts)) if q[1] == names.DV.standsInFor]
    (parent,) = [q[2] for q in to_quads(facts, identify(facts)) if q[1] == ORG.subOrganizationOf]
    assert (kinds[stands_in_for], kinds[parent]) == (ORG.Post, ORG.FormalOrganization)


def test_the_same_facts_give_the_same_quads_in_any_order():
    one = set(to_quads(FACTS, identify(FACTS)))
    other = set(to_quads(FACTS[::-1], identify(FACTS[::-1])))
    assert one == other


def test_another_base_moves_new_entities_and_leaves_the_vocabulary(quads):
    base = "https://example.org/graph/"
    moved = list(to_quads(FACTS, identify(FACTS, base)))
    assert any(str(s).startswith(base + "id/person/") for s, *_ in moved)
    assert {str(p) for _, p, _, _ in moved} == {str(p) for _, p, _, _ in to_quads(FACTS, identify(FACTS))}


def test_every_entity_has_a_readable_iri(quads):
    pattern = re.compile(
        r"https://w3id\.org/danvan/(id/[a-z-]+/[a-z0-9./-]+|source/[0-9a-f]{16}(/passage/[0-9-]+(/(quote|position))?)?|concept/[a-z0-9/-]+)$"
    )
    assert [s for s, *_ in quads if not pattern.match(str(s))] == []
