"""The reference tables are whole, and the Turtle beside them is made of them."""

import pytest

from ontology.generate import written
from ontology.tables import rows

TABLES = ["abbreviations", "bodies", "concepts", "fields", "offices", "organizations", "places", "roles"]


@pytest.mark.parametrize(("path", "text"), [(path, text) for path, text in written().items()], ids=[p.name for p in written()])
def test_the_turtle_is_what_the_tables_say(path, text):
    assert path.read_text(encoding="utf-8") == text


@pytest.mark.parametrize("table", ["organizations", "offices", "places", "roles"])
def test_ids_are_unique_and_lines_are_in_order(table):
    ids = [row["id"] for row in rows(table)]
    assert ids == sorted(set(ids))


def test_parents_offices_and_mergers_point_to_what_there_is():
    organizations = {row["id"] for row in rows("organizations")}
    roles = {row["id"] for row in rows("roles")}
    places = {row["id"] for row in rows("places")}
    assert {row["parent"] for row in rows("organizations")} - organizations == {""}
    assert {row["organization"] for row in rows("offices")} - organizations == {""}
    assert {row["role"] for row in rows("offices")} <= roles
    assert {row["merged_into"] for row in rows("places")} - places == {""}


def test_there_are_63_provinces_to_2025_06_30_and_34_since():
    places = list(rows("places"))
    assert sum(row["from"] <= "2025-06-30" for row in places) == 63
    assert sum(row["until"] == "" or row["until"] >= "2025-07-01" for row in places) == 34


def test_what_has_a_beginning_or_an_end_says_which_source_says_so():
    assert [row["id"] for row in rows("organizations") if (row["from"] or row["until"]) and not row["source"]] == []


def test_a_row_with_a_cell_too_few_names_its_line(tmp_path, monkeypatch):
    (tmp_path / "short.csv").write_text("id,name\na,b\nc\n", encoding="utf-8")
    monkeypatch.setattr("ontology.tables.TABLES", tmp_path)
    with pytest.raises(ValueError, match=r"short\.csv:3"):
        list(rows("short"))
