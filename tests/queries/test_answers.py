"""Answers in Python: plain values, data frames, and what a notebook shows."""

import re
from datetime import date
from pathlib import Path

import pyoxigraph as ox
import pytest

import danvan
from graph.targets import Rows
from queries.answers import Table
from queries.catalogue import UnknownQuery, WrongParameter

HEAD = "Trưởng Ban Dân vận Trung ương"
NOTEBOOKS = sorted((Path(__file__).parents[2] / "docs" / "notebooks").glob("*.ipynb"))
DAY = ox.NamedNode("http://www.w3.org/2001/XMLSchema#date")
NUMBER = ox.NamedNode("http://www.w3.org/2001/XMLSchema#decimal")


def literal(text, datatype=None):
    return ox.Literal(text, datatype=datatype) if datatype else ox.Literal(text)


def table(**options):
    rows = [
        (literal("An <b>"), literal("2016-02-04", DAY), literal("2021-04-08", DAY), literal("0.9", NUMBER), ox.NamedNode("urn:an")),
        (literal("Bình"), None, literal("2021-04-08", DAY), None, None),
    ]
    return Table(Rows(("name", "startLatest", "endEarliest", "confidence", "person"), rows), **options)


def test_days_are_days_numbers_numbers_and_what_is_unbound_is_none():
    first, second = table()
    assert first == {
        "name": "An <b>",
        "startLatest": date(2016, 2, 4),
        "endEarliest": date(2021, 4, 8),
        "confidence": 0.9,
        "person": "urn:an",
    }
    assert (second["startLatest"], second["confidence"]) == (None, None)


def test_a_table_is_a_sequence_of_its_rows():
    rows = table()
    assert (len(rows), rows[1]["name"], [row["name"] for row in rows[:1]]) == (2, "Bình", ["An <b>"])
    assert rows == table()
    assert repr(rows).splitlines()[0].split() == ["name", "startLatest", "endEarliest", "confidence", "person"]
    assert rows.to_csv().splitlines()[1] == "An <b>,2016-02-04,2021-04-08,0.9,urn:an"


def test_pandas_has_days_and_numbers():
    frame = table().to_pandas()
    assert str(frame["endEarliest"].dtype).startswith("datetime64")
    assert frame["endEarliest"].dt.year.tolist() == [2021, 2021]
    assert frame["startLatest"].isna().tolist() == [False, True]
    assert frame["confidence"].tolist()[0] == 0.9


def test_polars_has_days_and_numbers():
    import polars

    frame = table().to_polars()
    assert frame.schema["startLatest"] == polars.Date
    assert frame.schema["confidence"] == polars.Float64
    assert frame["name"].to_list() == ["An <b>", "Bình"]


def test_frames_of_no_rows_have_the_columns():
    empty = Table(Rows(("name", "startLatest"), []))
    assert list(empty.to_pandas().columns) == empty.to_polars().columns == ["name", "startLatest"]


def test_a_notebook_shows_the_bounds_and_the_day_and_takes_no_name_for_markup():
    shown = table(on=date(2018, 1, 1))._repr_html_()
    assert "An &lt;b&gt;" in shown and "An <b>" not in shown
    assert shown.count("<svg") == 2
    assert "certain from 2016-02-04 to 2021-04-08" in shown
    assert shown.count("<line") == 2


def test_a_certain_time_is_as_wide_as_its_days_on_the_strip():
    spans = [("2000-01-01", "2000-12-31"), ("2000-01-01", "2009-12-31")]
    rows = [(literal(a, DAY), literal(b, DAY)) for a, b in spans]
    shown = Table(Rows(("startLatest", "endEarliest"), rows))._repr_html_()
    widths = [float(width) for width in re.findall(r'width="([\d.]+)" height="8"', shown)]
    assert widths[1] == 156
    assert widths[0] == pytest.approx(156 * 365 / 3652, abs=0.2)


def test_a_long_answer_shows_its_first_rows_and_counts_the_others():
    shown = Table(Rows(("name",), [(literal(f"N{n}"),) for n in range(60)]))._repr_html_()
    assert shown.count("<tr>") == 51
    assert "10 more rows" in shown


def test_asked_of_a_graph_every_row_shows_its_quotes(dist):
    answer = danvan.ask("holders", dist, office=HEAD, on=date(2020, 12, 28))
    assert [row["name"] for row in answer] == ["Trương Thị Mai"]
    assert answer[0]["startLatest"] == date(2016, 2, 4)
    assert "<details><summary>" in answer._repr_html_()
    assert "Trưởng Ban Dân vận Trung ương Trương Thị Mai”" in answer._repr_html_()


def test_asked_with_evidence_a_row_is_a_source(dist):
    answer = danvan.ask("holders", dist, evidence=True, office=HEAD, on="28/12/2020")
    assert all(row["source"] for row in answer)
    assert {type(row["confidence"]) for row in answer} == {float}


def test_asked_as_known_by_a_day_it_knows_what_was_out(dist):
    assert danvan.ask("holders", dist, known_by=date(2000, 1, 1), office=HEAD, on="2020-12-28").rows == []


@pytest.mark.parametrize(("name", "error"), [("holder", UnknownQuery), ("holders", WrongParameter)])
def test_a_wrong_question_says_what_is_wrong(name, error, dist):
    with pytest.raises(error):
        danvan.ask(name, dist)


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda p: p.name)
def test_the_notebook_runs_and_shows_what_it_showed(path, root, tmp_path):
    import nbformat
    from nbclient import NotebookClient

    notebook = nbformat.read(path, as_version=4)
    before = [cell.get("outputs") for cell in notebook.cells]
    NotebookClient(notebook, timeout=300, resources={"metadata": {"path": str(root)}}).execute()
    said = [[output.get("data", output.get("text")) for output in cell.get("outputs", [])] for cell in notebook.cells]
    assert said == [[output.get("data", output.get("text")) for output in outputs or []] for outputs in before]
