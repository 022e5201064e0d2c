"""The reference tables are whole, and the Turtle beside them is made of them."""

from datetime import date

import pytest
from rdflib import Graph
from rdflib.namespace import ORG, RDF

from loaders.facts import ArticleFact, read_facts
from ontology.generate import written
from ontology.names import DV, HERE, ID
from ontology.provinces import CITY, provincial_bodies, statuses
from ontology.tables import TABLES, When, rows, when

ORDER = {
    "concept_names": ("scheme", "id"),
    "listings": ("list",),
    "memberships": ("member",),
    "names": ("organization",),
    "place_statuses": ("place",),
}
"""What the lines are in order of, where it is not the first column."""
CITED = ["concept_names", "listings", "lists", "memberships", "names", "organizations", "place_statuses", "places"]


@pytest.mark.parametrize(("path", "text"), [(path, text) for path, text in written().items()], ids=[p.name for p in written()])
def test_the_turtle_is_what_the_tables_say(path, text):
    assert path.read_text(encoding="utf-8") == text


@pytest.mark.parametrize("table", sorted(path.stem for path in TABLES.glob("*.csv")))
def test_lines_are_in_order_and_none_stands_twice(table):
    lines = list(rows(table))
    first = next(iter(lines[0]))
    keys = [tuple(line[column] for column in ORDER.get(table, (first,))) for line in lines]
    if table not in ("concepts", "fields"):  # by scheme and by language
        assert keys == sorted(keys)
    assert len({tuple(line.values()) for line in lines}) == len(lines)


@pytest.mark.parametrize("table", ["lists", "organizations", "offices", "places", "provincial_bodies", "roles", "sources"])
def test_ids_are_unique(table):
    ids = [row["id"] for row in rows(table)]
    assert len(ids) == len(set(ids))


@pytest.mark.parametrize("table", sorted(path.stem for path in TABLES.glob("*.csv")))
def test_every_day_is_one_of_the_calendar_and_no_end_is_before_its_beginning(table):
    for row in rows(table):
        starts, ends = when(row.get("from", "")), when(row.get("until", ""))
        assert not (starts.earliest and ends.latest and ends.latest < starts.earliest), row


def test_what_rows_point_to_is_there():
    organizations = {row["id"] for row in rows("organizations")}
    places = {row["id"] for row in rows("places")}
    assert {row["parent"] for row in rows("organizations")} - organizations == {""}
    assert {row["organization"] for row in rows("offices")} - organizations == {""}
    assert {row["role"] for row in rows("offices")} <= {row["id"] for row in rows("roles")}
    assert {row["merged_into"] for row in rows("places")} - places == {""}
    assert {row["place"] for row in rows("place_statuses")} <= places
    assert {row["organization"] for row in rows("names")} <= organizations
    assert {row[end] for row in rows("memberships") for end in ("member", "organization")} <= organizations
    assert {row["organization"] for row in rows("listings")} <= organizations
    assert {row["list"] for row in rows("listings")} <= {row["id"] for row in rows("lists")}
    patterns = {row["id"] for row in rows("provincial_bodies")}
    assert {row["parent"] for row in rows("provincial_bodies")} - patterns == {""}


def test_every_source_is_one_that_is_listed_and_every_one_listed_is_used():
    listed = {row["id"] for row in rows("sources")}
    assert {row["source"] for table in CITED for row in rows(table)} - {""} == listed


def test_a_source_has_the_same_address_in_the_tables_and_in_the_facts():
    facts, problems = read_facts(HERE.parent / "data" / "facts" / "sources.yaml")
    assert problems == []
    known = {fact.article: fact.url for fact in facts if isinstance(fact, ArticleFact)}
    assert [row["id"] for row in rows("sources") if known.get(row["id"], row["url"]) != row["url"]] == []


def test_the_last_of_several_names_is_the_present_one():
    last = {row["organization"]: row["name_vi"] for row in rows("names")}
    present = {row["id"]: row["name_vi"] for row in rows("organizations")}
    assert {body: present[body] for body in last} == last


@pytest.mark.parametrize(
    ("on", "provinces", "cities"),
    [("2024-12-31", 58, 5), ("2025-06-30", 57, 6), ("2025-07-01", 28, 6), ("2026-09-20", 25, 9)],
)
def test_there_are_63_places_to_2025_06_30_and_34_since(on, provinces, cities):
    day = date.fromisoformat(on)
    there = [
        step.kind
        for steps in statuses().values()
        for step in steps
        if (not step.starts.latest or step.starts.latest <= day) and (not step.ends.latest or day <= step.ends.latest)
    ]
    assert (there.count("tỉnh"), there.count(CITY)) == (provinces, cities)


def test_what_has_a_beginning_or_an_end_says_which_source_says_so():
    for table in set(CITED) - {"places"}:
        assert [row for row in rows(table) if (row.get("from") or row.get("until")) and not row["source"]] == []


# ------------------------------------------------------------ days


@pytest.mark.parametrize(
    ("cell", "earliest", "latest"),
    [
        ("", None, None),
        ("2025-02-03", "2025-02-03", "2025-02-03"),
        ("2024-02", "2024-02-01", "2024-02-29"),
        ("2025", "2025-01-01", "2025-12-31"),
        ("[2026-07-28..2026-10-07]", "2026-07-28", "2026-10-07"),
        ("[2010..2025-11-28]", "2010-01-01", "2025-11-28"),
        ("[..2025-08]", None, "2025-08-31"),
        ("[2010-11-01..]", "2010-11-01", None),
    ],
)
def test_a_cell_of_a_day_means(cell, earliest, latest):
    assert when(cell) == When(*(date.fromisoformat(text) if text else None for text in (earliest, latest)))


@pytest.mark.parametrize(
    "cell", ["03/02/2025", "2025-2-3", "2025-02-30", "2025-13", "about 2025", "[..]", "2025..2026", "[2025", "[2025..2024]", "0000"]
)
def test_a_cell_that_is_no_day_is_refused(cell):
    with pytest.raises(ValueError):
        when(cell)


# ------------------------------------------------------------ provincial bodies


BODIES = {body.id: body for body in provincial_bodies()}


def test_every_place_has_its_bodies_in_its_time():
    committees = [body for body in BODIES.values() if body.id.startswith(("tinh-uy-", "thanh-uy-"))]
    assert {body.place for body in committees} == set(statuses())
    old, new = BODIES["tinh-uy-hung-yen-den-2025"], BODIES["tinh-uy-hung-yen-tu-2025"]
    assert (old.ends.latest, new.starts.earliest) == (date(2025, 6, 30), date(2025, 7, 1))


def test_a_commission_that_ended_before_a_place_began_is_none_of_its_bodies():
    assert "ban-dan-van-tinh-uy-hung-yen-den-2025" in BODIES
    assert "ban-dan-van-tinh-uy-hung-yen-tu-2025" not in BODIES
    assert BODIES["ban-tuyen-giao-va-dan-van-tinh-uy-hung-yen-tu-2025"].starts.earliest == date(2025, 7, 1)


def test_a_province_that_becomes_a_city_keeps_its_bodies_under_new_names():
    body = BODIES["tinh-uy-quang-ninh"]
    assert [(name.name, name.starts.latest, name.ends.latest) for name in body.names] == [
        ("Tỉnh ủy Quảng Ninh", None, date(2026, 8, 31)),
        ("Thành ủy Quảng Ninh", date(2026, 9, 1), None),
    ]


def test_an_affiliation_is_a_membership_with_a_role_and_two_bodies():
    graph = Graph().parse(HERE / "reference" / "organizations.ttl")
    nodes = set(graph.subjects(RDF.type, DV.Affiliation))
    assert nodes == set(graph.subjects(RDF.type, ORG.Membership))
    assert all(graph.value(node, ORG.role) and graph.value(node, ORG.member) and graph.value(node, ORG.organization) for node in nodes)
    union = ID["membership/hnd-directly-under-mttq"]
    assert str(graph.value(union, DV.startEarliest)) == "2025-07-01"


def test_a_row_with_a_cell_too_few_names_its_line(tmp_path, monkeypatch):
    (tmp_path / "short.csv").write_text("id,name\na,b\nc\n", encoding="utf-8")
    monkeypatch.setattr("ontology.tables.TABLES", tmp_path)
    with pytest.raises(ValueError, match=r"short\.csv:3"):
        list(rows("short"))


def test_every_name_of_a_body_is_of_a_time_in_which_it_was():
    for body in provincial_bodies():
        for name in body.names:
            assert not (name.ends.latest and body.starts.earliest and name.ends.latest < body.starts.earliest), (body.id, name)
            assert not (name.starts.earliest and body.ends.latest and name.starts.earliest > body.ends.latest), (body.id, name)
        assert not (body.ends.earliest and body.ends.latest and body.ends.earliest > body.ends.latest), body.id
