"""The formats of other tools: taken by those tools, and read back as what the graph says."""

import csv
import json
import os
from collections import Counter
from datetime import date

import networkx
import pyoxigraph as ox
import pytest
from quickstatements_client import DateQualifier, EntityLine, TextQualifier
from rdflib import Graph, URIRef

from graph.store import UnreadableGraph, open_graph
from release.exchange import FORMATS, World
from release.exchange.world import partial_day, read_matches

CRM = "http://www.cidoc-crm.org/cidoc-crm/"
CRM_TERMS = {
    "E7_Activity", "E21_Person", "E52_Time-Span", "E55_Type", "E74_Group", "P2_has_type", "P4_has_time-span", "P14_carried_out_by",
    "P81a_end_of_the_begin", "P81b_begin_of_the_end", "P82a_begin_of_the_begin", "P82b_end_of_the_end", "P107_has_current_or_former_member",
}  # fmt: skip
"""Of CIDOC CRM 7.1.3 (https://cidoc-crm.org/rdfs/7.1.3/CIDOC_CRM_v7.1.3.rdf), those that are used."""


@pytest.fixture(scope="module")
def world(dist):
    return World(open_graph(dist))


@pytest.fixture(scope="module")
def tenures(released):
    with (released / "tables" / "tenures.csv").open(encoding="utf-8", newline="") as file:
        return {row["tenure"]: row for row in csv.DictReader(file)}


def test_a_release_has_every_format_but_quickstatements_of_nothing_matched(released):
    there = {path.name for path in (released / "exchange").iterdir()}
    assert there == {form.file for name, form in FORMATS.items() if name != "quickstatements"}


@pytest.mark.parametrize("name", FORMATS)
def test_the_bytes_are_the_same_each_time(world, dist, name):
    assert FORMATS[name].made(world) == FORMATS[name].made(World(open_graph(dist / "danvan.nq")))


# ------------------------------------------------------------------ FollowTheMoney


def test_followthemoney_takes_every_entity_and_drops_no_value(world):
    if os.environ.get("CI"):
        import followthemoney  # noqa: F401 - .ci/run installs it
    model = pytest.importorskip(
        "followthemoney", reason="followthemoney is not here (it needs libicu-dev to build); .ci/run installs it"
    ).model
    entities = [json.loads(line) for line in FORMATS["followthemoney"].made(world).splitlines()]
    assert Counter(entity["schema"] for entity in entities)["Occupancy"] == len(world.tenures)
    ids = {entity["id"]: entity["schema"] for entity in entities}
    for entity in entities:
        schema = model.get(entity["schema"])
        schema.validate(entity)
        proxy = model.get_proxy(entity, cleaned=False)
        for name, values in entity["properties"].items():
            assert set(proxy.get(name)) == set(values), (entity["id"], name)
            if schema.get(name).type.name == "entity":
                assert all(model.get(ids[value]).is_a(schema.get(name).range) for value in values)


# ------------------------------------------------------------------ Popolo


def test_popolo_memberships_lead_to_persons_posts_and_organizations_that_are_there(world, tenures):
    popolo = json.loads(FORMATS["popolo"].made(world))
    persons, posts, bodies = ({one["id"]: one for one in popolo[kind]} for kind in ("persons", "posts", "organizations"))
    assert {one["id"] for one in popolo["memberships"]} == set(tenures)
    for one in popolo["memberships"]:
        row = tenures[one["id"]]
        assert persons[one["person_id"]]["name"] == row["person_name"]
        assert posts[one["post_id"]]["label"] == one["role"] == row["office_title"]
        assert one.get("organization_id", "") == row["organization"]
        assert not one.get("organization_id") or one["organization_id"] in bodies
        if row["start_earliest"] and row["start_earliest"] == row["start_latest"]:
            assert one["start_date"] == row["start_earliest"]


# ------------------------------------------------------------------ GEXF


def test_networkx_reads_the_network_with_the_days_on_which_an_office_was_certainly_held(world, tenures, tmp_path):
    path = tmp_path / "network.gexf"
    path.write_bytes(FORMATS["gexf"].made(world))
    network = networkx.read_gexf(path, version="1.3")
    spells = {(source, target, *span) for source, target, data in network.edges(data=True) for span in data.get("spells", [])}
    short = "https://w3id.org/danvan/id/"
    certain = {
        (row["person"].removeprefix(short), row["office"].removeprefix(short), row["start_latest"], row["end_earliest"])
        for row in tenures.values()
        if row["start_latest"] and row["end_earliest"] and row["start_latest"] <= row["end_earliest"]
    }
    assert spells == certain
    assert len(spells) > 100
    held = {(source, target) for source, target, data in network.edges(data=True) if data["kind"] == "held"}
    assert held == {(row["person"].removeprefix(short), row["office"].removeprefix(short)) for row in tenures.values()}
    assert {data["kind"] for _, data in network.nodes(data=True)} == {"person", "office", "organization"}


# ------------------------------------------------------------------ QuickStatements


def test_quickstatements_are_of_what_is_matched_alone_and_each_part_is_one_that_the_client_makes(dist, tenures, tmp_path):
    row = next(row for row in tenures.values() if row["person_name"] == "Trương Thị Mai" and "Dân vận" in row["office_title"])
    assert FORMATS["quickstatements"].made(World(open_graph(dist))) == b""
    table = tmp_path / "matches.csv"
    table.write_text(f"iri,wikidata\n{row['person']},Q1\n{row['office']},http://www.wikidata.org/entity/Q2\n", encoding="utf-8")
    lines = FORMATS["quickstatements"].made(World(open_graph(dist), matches=read_matches(table))).decode().splitlines()
    assert lines
    dates = [DateQualifier.start_time(date(2016, 2, 4)), DateQualifier.end_time(date(2021, 4, 8))]
    for line in lines:
        term, address, *more = line.split("\t")[7:]
        # A title is a text in a language, which the client has no class for: it goes through as it stands.
        reference = [TextQualifier(predicate=term, target=address.strip('"')), *(DateQualifier(predicate=p, target=v) for p, v in zip(more[::2], more[1::2], strict=True))]  # fmt: skip
        made = EntityLine(subject="Q1", predicate="P39", target="Q2", qualifiers=[*dates, *reference])
        assert line == made.get_line("\t")


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("a,b\n1,2\n", "m.csv:1: has not the columns"),
        ("iri,wikidata\nx,42\n", "m.csv:2: wikidata '42' is no Q-number"),
        ("iri,wikidata\nx,Q1\ny,\n", "m.csv:3"),
    ],
)
def test_a_wrong_table_of_matches_is_told_with_its_line(tmp_path, text, message):
    (tmp_path / "m.csv").write_text(text, encoding="utf-8")
    with pytest.raises(UnreadableGraph, match=message):
        read_matches(tmp_path / "m.csv")


# ------------------------------------------------------------------ views


def test_the_view_in_cidoc_crm_has_its_terms_alone_and_all_bounds(world, tenures):
    graph = Graph().parse(data=FORMATS["cidoc-crm"].made(world), format="turtle")
    used = {str(term).removeprefix(CRM) for triple in graph for term in triple if str(term).startswith(CRM)}
    assert used <= CRM_TERMS
    bounds = {"P82a_begin_of_the_begin": "start_earliest", "P81a_end_of_the_begin": "start_latest", "P81b_begin_of_the_end": "end_earliest", "P82b_end_of_the_end": "end_latest"}  # fmt: skip
    for tenure, row in tenures.items():
        span = graph.value(URIRef(tenure), URIRef(CRM + "P4_has_time-span"))
        for term, column in bounds.items():
            value = graph.value(span, URIRef(CRM + term))
            assert (str(value)[:10] if value else "") == row[column], (tenure, term)


def test_the_view_in_org_says_of_each_interval_no_more_than_what_is_certain(world, tenures):
    from rdflib import TIME  # pytest looks into what a module has, of which this namespace warns

    graph = Graph().parse(data=FORMATS["org"].made(world), format="turtle")
    rows = graph.query(
        "SELECT ?t ?from ?to WHERE { ?t org:memberDuring ?i . ?i time:hasBeginning/time:inXSDDate ?from ; time:hasEnd/time:inXSDDate ?to }"
    )
    told = {str(tenure): (str(first), str(last)) for tenure, first, last in rows}
    assert told == {
        tenure: (row["start_latest"], row["end_earliest"])
        for tenure, row in tenures.items()
        if row["start_latest"] and row["end_earliest"] and row["start_latest"] <= row["end_earliest"]
    }
    used = {str(term) for triple in graph for term in triple if str(term).startswith(str(TIME))}
    assert all(TIME[term.removeprefix(str(TIME))] for term in used)
    assert not any(isinstance(term, ox.BlankNode) for term in graph.all_nodes())


# ------------------------------------------------------------------ the command


def test_without_a_format_the_command_lists_them_and_a_wrong_one_is_told(load, dist):
    assert load("export").stdout.count("\n") == len(FORMATS)
    wrong = load("export", "gephi", "--graph", dist)
    assert (wrong.returncode, "it is one of followthemoney" in wrong.stderr) == (2, True)
    empty = load("export", "quickstatements", "--graph", dist)
    assert (empty.returncode, empty.stdout) == (0, "")
    assert "Nothing is matched with Wikidata" in empty.stderr


def test_days_are_no_more_exact_than_their_bounds():
    assert partial_day(date(2020, 1, 2), date(2020, 1, 2)) == "2020-01-02"
    assert partial_day(date(2020, 1, 1), date(2020, 1, 31)) == "2020-01"
    assert partial_day(date(2020, 1, 31), date(2020, 2, 1)) == "2020"
    assert partial_day(date(2019, 12, 31), date(2020, 1, 1)) is None
    assert partial_day(None, date(2020, 1, 1)) is None
