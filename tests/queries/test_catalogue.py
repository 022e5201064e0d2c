"""Every question of the catalogue, with the same answer from a store, a file and a real server."""

import csv
import io
import socket
from pathlib import Path

import pyoxigraph as ox
import pytest
from hypothesis import given
from hypothesis import strategies as st

from benchmarks import servers
from graph.sparql import QueryRefused, tokens
from graph.targets import Local, Remote, TargetFailed, TargetTimedOut
from queries.catalogue import CLASSES, TYPES, Parameter, WrongParameter, catalogue, find, read_query, resolve, substituted
from queries.formats import as_csv, as_json, as_table, as_turtle

EXPECTED = Path(__file__).parent / "expected"
NAMES = sorted(catalogue())
TARGETS = ["store", "turtle", "nquads", "endpoint"]


@pytest.fixture(scope="session")
def endpoint(dist, tmp_path_factory):
    """A real Oxigraph server on loopback, over a copy of the store."""
    with servers.oxigraph(dist / "store", tmp_path_factory.mktemp("server")) as url:
        yield url


@pytest.fixture(scope="session")
def targets(dist, endpoint):
    return {
        "store": Local(dist),
        "turtle": Local(dist / "danvan.ttl"),
        "nquads": Local(dist / "danvan.nq"),
        "endpoint": Remote(endpoint),
    }


def examples(query):
    return {parameter.name: parameter.example for parameter in query.parameters}


@pytest.mark.parametrize("kind", TARGETS)
@pytest.mark.parametrize("name", NAMES)
def test_the_example_is_answered_as_expected(name, kind, targets):
    answer = find(name).run(targets[kind], examples(find(name)))
    assert as_csv(answer) == (EXPECTED / f"{name}.csv").read_text(encoding="utf-8")


@pytest.mark.parametrize("kind", TARGETS)
@pytest.mark.parametrize("name", [name for name in NAMES if find(name).evidence])
def test_every_row_of_an_example_has_a_source(name, kind, targets):
    answer = find(name).run(targets[kind], examples(find(name)), evidence=True)
    assert len(answer.rows) >= len(find(name).run(targets[kind], examples(find(name))).rows)
    assert len(set(answer.variables)) == len(answer.variables)
    if name in ("facts-of", "only-source"):  # of the one source that is asked about
        assert all(row[answer.variables.index("quote")] is not None for row in answer.rows)
        return
    rows = list(csv.DictReader(io.StringIO(as_csv(answer))))
    # That nothing is known of an office, or of a body on a list, no source says.
    said = {"coverage": "attestations", "one-seat-tenures": "tenure", "lists-of": "position"}.get(name)
    assert all(row["source"] for row in rows if not said or row[said] not in ("", "0"))
    assert not rows or any(row["source"] for row in rows)


def test_a_count_that_no_source_says_refuses_evidence_and_names_the_list(targets):
    with pytest.raises(WrongParameter, match="provinces-on lists"):
        find("province-counts").run(targets["store"], {"on": "2026-10-01"}, evidence=True)


@pytest.mark.parametrize("name", [name for name in NAMES if {"since", "until"} <= {p.name for p in find(name).parameters}])
def test_a_range_the_wrong_way_round_is_refused(name, targets):
    values = examples(find(name)) | {"since": "2024-12-31", "until": "2024-01-01"}
    with pytest.raises(WrongParameter, match="give the earlier day as --since"):
        find(name).run(targets["store"], values)


def test_evidence_is_the_same_from_every_target(targets):
    answers = {as_csv(find("holders").run(target, examples(find("holders")), evidence=True)) for target in targets.values()}
    assert len(answers) == 1


def test_the_head_of_the_commission_on_a_day_is_certain_with_the_quote(targets):
    answer = find("holders").run(targets["store"], {"office": "Trưởng Ban Dân vận Trung ương", "on": "2020-12-28"}, evidence=True)
    rows = list(csv.DictReader(io.StringIO(as_csv(answer))))
    assert {(row["name"], row["certainty"]) for row in rows} == {("Trương Thị Mai", "certain")}
    assert any("Trương Thị Mai" in row["quote"] and "Trưởng Ban Dân vận Trung ương" in row["quote"] for row in rows)


@pytest.mark.parametrize(
    ("on", "expected"),
    [
        ("2016-02-03", {("Hà Thị Khiết", "certain")}),
        ("2016-02-04", {("Hà Thị Khiết", "certain"), ("Trương Thị Mai", "certain")}),
        ("2016-02-05", {("Trương Thị Mai", "certain")}),
        ("2024-07-17", {("Bùi Thị Minh Hoài", "possible")}),  # decided on the 16th, handed over on the 17th
        ("2024-07-18", set()),
        ("2024-08-01", set()),
        ("2024-08-16", {("Mai Văn Chính", "possible")}),
        ("2024-08-21", {("Mai Văn Chính", "certain")}),
        ("2025-02-04", set()),
    ],
)
def test_the_head_of_the_commission_around_its_changes(targets, on, expected):
    answer = find("holders").run(targets["store"], {"office": "Trưởng Ban Dân vận Trung ương", "on": on})
    rows = csv.DictReader(io.StringIO(as_csv(answer)))
    assert {(row["name"], row["certainty"]) for row in rows} == expected


def test_a_comment_with_the_words_of_an_update_is_no_update(targets):
    text = "#+ one\n#+ that moves nothing; INSERT, DELETE\nASK { ?s ?p ?o } # DROP ALL"
    assert {name: target.ask(text) for name, target in targets.items()} == dict.fromkeys(targets, True)


# ------------------------------------------------------------ the catalogue itself


@pytest.mark.parametrize("name", NAMES)
def test_the_file_is_valid_sparql_as_it_stands(name):
    ox.Store().query(find(name).text)


@pytest.mark.parametrize("name", NAMES)
def test_every_parameter_is_used_and_none_has_the_name_of_a_variable(name):
    query = find(name)
    pieces = list(tokens(query.text))
    variables = {token.text for token in pieces if token.kind == "variable"}
    listed = {token.text.removeprefix("<param:").rstrip(">") for token in pieces if token.text.startswith("<param:")}
    parameters = {parameter.name for parameter in query.parameters}
    assert {v[1:] for v in variables if v[0] == "$"} | listed == parameters
    assert not {v[1:] for v in variables if v[0] == "?"} & (parameters - listed)


@pytest.mark.parametrize("name", NAMES)
def test_no_required_pattern_comes_after_an_optional_one(name):
    """Oxigraph would join it by a scan."""
    text = find(name).text
    body = text[text.index("WHERE") :]
    seen_optional, depth = False, 0
    for line in body.splitlines():
        if line.strip().startswith("OPTIONAL") and depth == 1:
            seen_optional = True
        elif seen_optional and depth == 1 and line.startswith("  ?"):
            pytest.fail(f"required after OPTIONAL: {line.strip()}")
        depth += line.count("{") - line.count("}")


@pytest.mark.parametrize("name", NAMES)
def test_the_evidence_variable_is_a_column(name):
    query = find(name)
    if query.evidence is None:
        assert query.no_evidence
    else:
        assert query.evidence == "own" or f"?{query.evidence}" in query.text.split("WHERE")[0]


def test_a_header_with_a_field_that_there_is_not_is_an_error(tmp_path):
    path = tmp_path / "x.rq"
    path.write_text(
        "#+ summary: a\n#+ summary_vi: b\n#+ description: c\n#+ tags: [d]\n#+ colour: red\nSELECT * { ?s ?p ?o }\n", encoding="utf-8"
    )
    with pytest.raises(ValueError, match="colour"):
        read_query(path)


# ------------------------------------------------------------ parameters


@pytest.mark.parametrize(
    "spelling", ["truong thi mai", "TRƯƠNG THỊ MAI", "Trương  Thị Mai", "https://w3id.org/danvan/id/person/truong-thi-mai"]
)
def test_a_person_is_found_by_any_spelling(targets, spelling):
    parameter = Parameter("person", "person", "x")
    assert resolve(targets["store"], parameter, spelling).value.endswith("/person/truong-thi-mai")


@pytest.mark.parametrize("spelling", ["Ban Dân vận TW", "ban dan van trung uong", "BDVTW"])
def test_a_body_is_found_by_its_abbreviations(targets, spelling):
    parameter = Parameter("organization", "organization", "x")
    assert resolve(targets["store"], parameter, spelling).value.endswith("/ban-dan-van-tw")


@pytest.mark.parametrize("day", ["2020-12-28", "28/12/2020", "28-12-2020", "28.12.2020"])
def test_a_day_is_written_either_way(day):
    assert resolve(None, Parameter("on", "date", "x"), day).value == "2020-12-28"


WRONG = {
    "no such person": ({"person": "Trương Thị Mơ"}, "career", "Trương Thị Mai"),
    "a name of several": ({"event": "Hội nghị giao ban"}, "participants", "give the IRI of one"),
    "a day that is none": ({"office": "Trưởng Ban Dân vận Trung ương", "on": "2020-02-30"}, "holders", "is not a day"),
    "a missing parameter": ({"on": "2020-12-28"}, "holders", "needs --office"),
    "an unknown parameter": ({"office": "x", "on": "2020-12-28", "until": "x"}, "holders", "has no parameter --until"),
    "an IRI that is none": ({"person": "https://example.org/a>b"}, "career", "not an IRI"),
    "a name for a node": ({"node": "tenure"}, "evidence", "takes an IRI"),
}


@pytest.mark.parametrize(("values", "name", "message"), WRONG.values(), ids=WRONG)
def test_a_wrong_parameter_is_told(targets, values, name, message):
    with pytest.raises(WrongParameter, match=message):
        find(name).run(targets["store"], values)


HOSTILE = [
    'x" . } } ; DROP ALL #',
    "x\\",
    'x" \n } UNION { ?s ?p ?o',
    "https://example.org/> } UNION { ?s ?p ?o } #",
    "urn:x}",
    "$on ?office",
    "\U0001f600\u0000",
]


@pytest.mark.parametrize("value", HOSTILE)
@pytest.mark.parametrize("kind", sorted(CLASSES))
def test_a_hostile_value_finds_nothing_and_changes_nothing(targets, kind, value):
    name = {
        "document": "related-documents",
        "event": "participants",
        "list": "list-members",
        "office": "succession",
        "organization": "offices-under",
        "person": "career",
        "source": "facts-of",
    }[kind]
    query = find(name)
    values = examples(query) | {kind: value}
    try:
        answer = query.run(targets["store"], values)
    except WrongParameter:
        return
    assert answer.rows == []


@given(st.text(max_size=40))
def test_a_bound_literal_is_one_token_whatever_is_in_it(value):
    literal = str(ox.Literal(value))
    text = substituted("SELECT * { ?s ?p $x }", {"x": literal})
    kinds = [t.kind for t in tokens(text) if t.kind != "other"]
    assert kinds == ["word", "open", "variable", "variable", "string", "close"] or value == ""


def test_a_dollar_sign_in_a_string_is_no_parameter():
    assert substituted('SELECT * { ?s ?p "$x" , $x }', {"x": "<urn:y>"}) == 'SELECT * { ?s ?p "$x" , <urn:y> }'


def test_every_parameter_type_is_known():
    assert {parameter.type for query in catalogue().values() for parameter in query.parameters} <= TYPES


# ------------------------------------------------------------ targets and formats


def test_an_endpoint_that_is_not_there_is_told():
    with pytest.raises(TargetFailed, match="cannot be reached"):
        Remote("http://127.0.0.1:9/sparql").ask("SELECT * { ?s ?p ?o }")


def test_an_endpoint_that_does_not_answer_in_time_is_told():
    with socket.socket() as silent:
        silent.bind(("127.0.0.1", 0))
        silent.listen()
        with pytest.raises(TargetTimedOut, match="within 1 s"):
            Remote(f"http://127.0.0.1:{silent.getsockname()[1]}/sparql", timeout=1).ask("SELECT * { ?s ?p ?o }")


@pytest.mark.parametrize("kind", TARGETS)
def test_a_query_that_is_no_sparql_is_refused(targets, kind):
    with pytest.raises(QueryRefused):
        targets[kind].ask("SELECT * { ?s ?p }")


@pytest.mark.parametrize("kind", TARGETS)
def test_ask_and_construct_are_answered_too(targets, kind):
    assert targets[kind].ask("ASK { ?s ?p ?o }") is True
    triples = targets[kind].ask("CONSTRUCT { ?s a ?t } WHERE { ?s a ?t . FILTER (?t = <https://w3id.org/danvan/ontology#Tenure>) }")
    assert len(triples) > 20
    assert "a dv:Tenure" in as_turtle(triples)


def test_formats_hold_the_same_rows(targets):
    answer = find("holders").run(targets["store"], examples(find("holders")))
    parsed = ox.parse_query_results(as_json(answer).encode(), format=ox.QueryResultsFormat.JSON)
    assert [tuple(s[v] for v in answer.variables) for s in parsed] == answer.rows
    values = {t.object.value for t in ox.parse(as_turtle(answer).encode(), format=ox.RdfFormat.TURTLE)}
    assert {"Trương Thị Mai", "certain"} <= values
    assert "Trương Thị Mai" in as_table(answer)
    assert "tenure:" in as_table(answer)


def test_a_table_too_wide_becomes_blocks_of_lines(targets):
    answer = find("holders").run(targets["store"], examples(find("holders")))
    lines = as_table(answer, width=60).splitlines()
    assert [line.split()[0] for line in lines][:2] == ["certainty", "name"]


def test_a_table_of_nothing_says_so(targets):
    answer = find("holders").run(targets["store"], {"office": "Trưởng Ban Dân vận Trung ương", "on": "2030-01-01"})
    assert as_table(answer) == "no rows\n"


def test_blocks_say_once_what_a_row_has_in_common_with_the_one_before(targets):
    answer = find("holders").run(targets["store"], examples(find("holders")), evidence=True)
    text = as_table(answer, width=60)
    assert len(answer.rows) > 1
    assert text.count("startEarliest") == 1
    assert text.count("attestation:") == len(answer.rows)
