"""A question written anew for what could be known on a day."""

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from graph.sparql import tokens
from graph.store import serialized, to_oxigraph
from graph.targets import Local
from loaders.derived import derived_quads
from loaders.facts import ArticleFact, ChangeFact, DocumentFact, HoldingFact, PersonFact
from loaders.identity import identify
from loaders.triples import to_quads
from ontology.prefixes import BASE
from queries.catalogue import WrongParameter, catalogue, find
from queries.known_by import NotAsKnown, as_known

DAY = '"2020-01-01"^^xsd:date'
OVER_TENURES = sorted(name for name, query in catalogue().items() if "dv:heldPost" in query.text)


def dump(facts, file):
    """The graph of some facts, ready to be asked."""
    quads = list(to_quads(facts, identify(facts)))
    file.write_bytes(serialized(to_oxigraph([*quads, *derived_quads(quads)]), "nquads", BASE))
    return Local(file)


def out_on(*days):
    """Sources a0, a1, … of some days."""
    return [ArticleFact(article=f"a{n}", published=date.fromisoformat(day)) for n, day in enumerate(days)]


def told(name, target, values, known_by, *columns):
    answer = find(name).run(target, values, known_by=known_by)
    return [tuple(row[answer.variables.index(c)] and row[answer.variables.index(c)].value for c in columns) for row in answer.rows]


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
    query, target = find("contradictions"), dump(facts, tmp_path / "two.nq")
    assert [len(query.run(target, {}, known_by=day).rows) for day in ("2022-02-28", "2022-03-01")] == [0, 1]


# ------------------------------------------------------------ descriptions


def test_a_described_thing_is_asked_for_in_its_state_where_it_is_required_and_an_optional_keeps_one_pattern():
    query = "SELECT ?d WHERE { ?d a eli:LegalResource ; eli:passed_by $body . OPTIONAL { ?d eli:date_document ?i } }"
    since = f"FILTER EXISTS {{ ?d_state dv:knownFrom ?d_state_from . FILTER (!(?d_state_from > {DAY})) }}"
    until = f"FILTER NOT EXISTS {{ ?d_state dv:knownUntil ?d_state_until . FILTER (!(?d_state_until > {DAY})) }}"
    assert words(as_known(query, DAY, None, ())) == words(
        "SELECT ?d WHERE { ?d a eli:LegalResource . ?d_state dv:stateOf ?d . ?d_state dv:issuerAsKnown $body . "
        f"{since} {until} . OPTIONAL {{ ?d_state dv:issuedAsKnown ?i }} }}"
    )


def test_a_thing_that_may_have_no_description_is_asked_for_where_it_may_be_missing():
    asked = words(as_known("SELECT ?p WHERE { ?p a foaf:Person . OPTIONAL { ?p foaf:gender ?g } }", DAY, "p"))
    state = asked[asked.index("OPTIONAL {") :].split()[2]
    assert f"OPTIONAL {{ {state} dv:stateOf ?p . {state} dv:genderAsKnown ?g . FILTER EXISTS {{ {state} dv:knownFrom" in asked
    assert "?p a foaf:Person . OPTIONAL" in asked


def test_what_is_described_must_not_stand_in_a_path():
    with pytest.raises(ValueError, match=r"line 2: schema:startDate\|eli:date_document"):
        as_known("SELECT ?x WHERE {\n?x schema:startDate|eli:date_document ?y }", DAY, "x")


def test_a_document_has_its_day_and_signer_from_the_source_that_told_them(tmp_path):
    named = {"type": "Chỉ thị", "number": "12-CT/TW", "issuer": "Hội Hoa Việt Nam"}
    target = dump(
        [
            *out_on("2019-03-01", "2021-06-01"),
            DocumentFact(article="a0", **named),
            DocumentFact(article="a1", issued=date(2018, 5, 2), signer="Lê Văn An", **named),
        ],
        tmp_path / "document.nq",
    )
    asked = {"organization": "Hội Hoa Việt Nam", "on": "2020-01-01"}
    days = ["2019-02-28", "2019-03-01", "2021-05-31", "2021-06-01"]
    assert [told("documents-in-force", target, asked, day, "certainty", "issued") for day in days] == [
        [],
        [("possible", None)],
        [("possible", None)],
        [("certain", "2018-05-02")],
    ]
    signers = [told("document", target, {"document": "12-CT/TW"}, day, "signer") for day in days]
    assert signers == [[], [(None,)], [(None,)], [("Lê Văn An",)]]


def test_a_change_has_its_day_and_a_body_its_lineage_from_the_sources_that_told_them(tmp_path):
    bodies = {"before": ["Hội Hoa Việt Nam"], "after": ["Hội Quả Việt Nam"]}
    head = {"person": "Lê Văn An", "office": "Chủ tịch", "organization": "Hội Hoa Việt Nam"}
    target = dump(
        [
            *out_on("2016-06-01", "2017-06-01"),
            HoldingFact(article="a0", on=date(2016, 5, 31), **head),
            ChangeFact(article="a0", change="absorbed", on_earliest=date(2016, 1, 1), on_latest=date(2016, 12, 31), **bodies),
            ChangeFact(article="a1", change="absorbed", on=date(2016, 3, 4), **bodies),
        ],
        tmp_path / "change.nq",
    )
    asked = {"organization": "Hội Quả Việt Nam"}
    days = ["2016-05-31", "2016-06-01", "2017-06-01"]
    columns = ("kind", "date", "notBefore", "from", "to")
    assert [told("lineage", target, asked, day, *columns) for day in days] == [
        [],
        [("absorption", None, "2016-01-01", "Hội Hoa Việt Nam", "Hội Quả Việt Nam")],
        [("absorption", "2016-03-04", None, "Hội Hoa Việt Nam", "Hội Quả Việt Nam")],
    ]
    assert [told("heads-through-change", target, asked, day, "name") for day in days] == [[], [("Lê Văn An",)], [("Lê Văn An",)]]


def test_a_gender_and_a_birth_are_known_from_the_source_that_told_them(tmp_path):
    chair = {"person": "Lê An", "office": "Chủ tịch", "organization": "Hội Hoa Việt Nam", "person_id": "le-an"}
    born = {"person": "Lê An", "person_id": "le-an", "gender": "female", "born": date(1970, 1, 2)}
    facts = [
        *out_on("2016-06-01", "2017-06-01"),
        HoldingFact(article="a0", on=date(2016, 5, 31), **chair),
        PersonFact(article="a1", **born),
    ]
    target = dump(facts, tmp_path / "gender.nq")
    people = [told("people-named", target, {"name": "Lê An"}, day, "gender", "bornNotAfter") for day in ("2016-06-01", "2017-06-01")]
    assert people == [[(None, None)], [("female", "1970-01-02")]]
    women = [told("first-women", target, {}, day, "name") for day in ("2016-06-01", "2017-06-01")]
    assert women == [[], [("Lê An",)]]


@st.composite
def documents(draw):
    """Facts of one document that say more or less of it, each of a source of some day or none."""
    facts = []
    for n in range(draw(st.integers(1, 5))):
        facts.append(ArticleFact(article=f"a{n}", published=draw(st.none() | st.integers(0, 9).map(lambda k: date(2020, 1, 1 + k)))))
        said = {
            "issued": draw(st.none() | st.just(date(2018, 5, 2))),
            "in_force": draw(st.none() | st.just(date(2018, 6, 1))),
            "issuer": draw(st.sampled_from([None, "Hội Hoa Việt Nam", "Hội Quả Việt Nam"])),
            "signer": draw(st.sampled_from([None, "Lê Văn An"])),
        }
        facts.append(DocumentFact(article=f"a{n}", type="Chỉ thị", number="12-CT/TW", **{k: v for k, v in said.items() if v}))
    return facts


@settings(max_examples=60, deadline=None)
@given(facts=documents(), day=st.integers(-1, 10).map(lambda k: date(2020, 1, 1) + timedelta(days=k)))
def test_a_document_as_known_by_a_day_is_that_of_the_sources_of_that_day(facts, day, tmp_path_factory):
    folder = tmp_path_factory.mktemp("documents")
    out = {fact.article for fact in facts if isinstance(fact, ArticleFact) and fact.published and fact.published <= day}
    now, then = dump(facts, folder / "now.nq"), dump([fact for fact in facts if fact.article in out], folder / "then.nq")
    columns = ("label", "issued", "issuer")
    asked = {"number": "12-CT/TW"}
    assert told("documents-numbered", now, asked, str(day), *columns) == told("documents-numbered", then, asked, None, *columns)


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
