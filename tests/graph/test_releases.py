"""The third clock: a folder of releases answers as the release of a day did."""

import shutil
import sqlite3
from datetime import date

import pytest

import danvan
from graph.releases import recorded, release_date
from graph.store import UnreadableGraph
from graph.targets import Local
from queries.catalogue import WrongParameter

OFFICE = "Chủ tịch Hội Nông dân tỉnh Hà Tĩnh"


def fact(article, published, **about):
    """Two lines of facts: an article, and who chaired a provincial union by it."""
    from loaders.facts import ArticleFact, HoldingFact, to_json

    holding = HoldingFact(article=article, office="Chủ tịch", organization="Hội Nông dân tỉnh Hà Tĩnh", **about)
    return to_json(ArticleFact(article=article, published=date.fromisoformat(published))) + "\n" + to_json(holding) + "\n"


@pytest.fixture(scope="module")
def releases(tmp_path_factory):
    """Two releases: of the first, one source; of the second, that and one that tells of a successor."""
    folder = tmp_path_factory.mktemp("of") / "releases"
    first = fact("a", "2020-01-10", person="Lê Văn An", on=date(2020, 1, 9))
    second = first + fact("b", "2021-05-01", person="Trần Thị Bình", began=date(2021, 4, 30))
    for day, facts in (("2026-06-01", first), ("2026-09-01", second)):
        file = folder.parent / f"{day}.jsonl"
        file.write_text(facts, encoding="utf-8")
        danvan.build([file], folder / day, released=date.fromisoformat(day))
    return folder


def names(graph, **asked):
    return {row["name"] for row in danvan.ask("succession", graph, office=OFFICE, **asked)}


def test_a_release_says_its_day(releases):
    assert release_date(releases / "2026-06-01") == date(2026, 6, 1)


@pytest.mark.parametrize(
    ("by", "release"),
    [
        ("2026-06-01", "2026-06-01"),
        ("2026-08-31", "2026-06-01"),
        ("2026-09-01", "2026-09-01"),
        ("2030-01-01", "2026-09-01"),
        (None, "2026-09-01"),
    ],
)
def test_the_last_release_of_a_day_or_before_is_asked(by, release, releases):
    assert recorded(releases, by) == releases / release


def test_what_a_later_release_learnt_an_earlier_one_did_not_record(releases):
    assert names(releases, recorded_by="2026-08-31") == {"Lê Văn An"}
    assert names(releases) == names(releases, recorded_by=date(2026, 9, 1)) == {"Lê Văn An", "Trần Thị Bình"}


def test_the_three_clocks_are_asked_together(releases):
    rows = danvan.ask("holders", releases, office=OFFICE, on="2021-06-01", known_by="2020-12-31", recorded_by="2026-12-31")
    assert [(row["name"], row["certainty"]) for row in rows] == [("Lê Văn An", "possible")]


def test_nothing_was_released_before_the_first(releases):
    with pytest.raises(UnreadableGraph, match="no release of 2026-05-31 or before; it has 2026-06-01, 2026-09-01"):
        Local(releases, "2026-05-31")


def test_a_single_release_answers_from_its_day_on(releases):
    assert recorded(releases / "2026-06-01", "2026-06-01") == releases / "2026-06-01"
    with pytest.raises(UnreadableGraph, match="was released on 2026-06-01, after 2026-05-31"):
        recorded(releases / "2026-06-01", "2026-05-31")


def test_two_releases_of_one_day_are_told(releases, tmp_path):
    for name in ("one", "two"):
        shutil.copytree(releases / "2026-06-01", tmp_path / name)
    with pytest.raises(UnreadableGraph, match="are both of 2026-06-01"):
        recorded(tmp_path)


def test_a_link_to_a_release_is_no_second_one(releases, tmp_path):
    shutil.copytree(releases / "2026-06-01", tmp_path / "first")
    (tmp_path / "latest").symlink_to("first", target_is_directory=True)
    assert recorded(tmp_path) == tmp_path / "first"


def test_an_opened_graph_takes_no_other_release(releases):
    with pytest.raises(ValueError, match="path of a folder"):
        danvan.ask("succession", danvan.open(releases), recorded_by="2026-06-30", office=OFFICE)


def test_an_index_of_another_version_gives_way_to_the_store(releases, tmp_path):
    shutil.copytree(releases / "2026-06-01", tmp_path / "a#b?")
    index = sqlite3.connect(tmp_path / "a#b?" / "index.sqlite")
    index.execute("PRAGMA user_version = 1")
    index.commit()
    index.close()
    assert [row["label"] for row in danvan.ask("people-named", tmp_path / "a#b?", name="le van an")] == ["Lê Văn An"]


def test_an_answer_kept_by_another_version_gives_way_to_the_store(releases, tmp_path):
    shutil.copytree(releases / "2026-06-01", tmp_path / "old")
    index = sqlite3.connect(tmp_path / "old" / "index.sqlite")
    assert index.execute("UPDATE stored SET text = 'another'").rowcount == 1
    index.execute("INSERT INTO answer VALUES ('contradictions', 0, 'not what the query has', NULL, NULL)")
    index.commit()
    index.close()
    assert list(danvan.ask("contradictions", tmp_path / "old")) == []


def test_a_build_without_a_day_cannot_tell_what_was_recorded_by_one(tmp_path):
    file = tmp_path / "facts.jsonl"
    file.write_text(fact("a", "2020-01-10", person="Lê Văn An", on=date(2020, 1, 9)), encoding="utf-8")
    danvan.build([file], tmp_path / "out")
    with pytest.raises(UnreadableGraph, match="--release-date"):
        recorded(tmp_path / "out", "2026-01-01")


def test_the_command_line_asks_a_release(releases, load):
    done = load("query", "succession", "--graph", releases, "--recorded-by", "2026-06-30", "--office", OFFICE, "--format", "csv")
    assert done.returncode == 0, done.stderr
    assert "Lê Văn An" in done.stdout
    assert "Trần Thị Bình" not in done.stdout


@pytest.mark.parametrize(
    ("arguments", "code", "message"),
    [
        (["--graph", "{releases}", "--recorded-by", "2020-01-01"], 3, "no release of 2020-01-01 or before"),
        (["--graph", "{releases}", "--recorded-by", "soon"], 2, "is not a day"),
        (["--endpoint", "http://127.0.0.1:9/", "--recorded-by", "2026-06-30"], 2, "an endpoint serves one release"),
    ],
)
def test_what_cannot_be_asked_of_a_release_is_told(arguments, code, message, releases, load):
    done = load("query", "succession", *(one.format(releases=releases) for one in arguments), "--office", OFFICE)
    assert (done.returncode, message in done.stderr) == (code, True), done.stderr


def test_a_day_may_be_written_day_first(releases, load):
    assert names(releases, recorded_by="30/06/2026") == {"Lê Văn An"}
    done = load("query", "succession", "--graph", releases, "--recorded-by", "30/06/2026", "--office", OFFICE, "--format", "csv")
    assert "Lê Văn An" in done.stdout


@pytest.mark.parametrize("day", ["soon", "2026-11-31"])
def test_a_day_that_is_none_is_told_in_python(day, releases):
    with pytest.raises(WrongParameter, match="recorded-by"):
        names(releases, recorded_by=day)


def test_coverage_and_sparql_are_asked_of_a_release_too(releases, load, tmp_path):
    (tmp_path / "q.rq").write_text("SELECT (COUNT(?t) AS ?n) { ?t a dv:Tenure }", encoding="utf-8")
    told = [
        load("sparql", tmp_path / "q.rq", "--graph", releases, "--recorded-by", day, "--format", "csv").stdout
        for day in ("2026-06-30", "2026-09-30")
    ]
    assert told == ["n\n1\n", "n\n2\n"]
    assert load("coverage", "--graph", releases, "--recorded-by", "2026-06-30").returncode == 0


def test_an_endpoint_has_no_other_release_in_python():
    with pytest.raises(ValueError, match="one release"):
        danvan.open("http://127.0.0.1:9/", recorded_by="2026-01-01")
