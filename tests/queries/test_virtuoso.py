"""The catalogue on a real Virtuoso 7: the rows are those of the store, in whatever order it collates names."""

import csv
import io
import random

import pytest

from benchmarks import servers
from benchmarks.histories import World
from benchmarks.questions import asked_of, wrong
from benchmarks.statements import write
from benchmarks.truths import TRUTHS, Lookup
from graph.targets import Local, Remote
from queries.catalogue import catalogue, find
from queries.formats import as_csv


@pytest.fixture(scope="module")
def endpoint(dist, tmp_path_factory):
    if not servers.virtuoso_installed():
        (pytest.fail if servers.virtuoso_required() else pytest.skip)(servers.NO_VIRTUOSO)
    with servers.virtuoso(dist / "danvan.nq", tmp_path_factory.mktemp("virtuoso")) as url:
        yield Remote(url)


def rows(answer):
    return sorted(csv.reader(io.StringIO(as_csv(answer))))


def examples(query):
    return {parameter.name: parameter.example for parameter in query.parameters}


@pytest.mark.parametrize("name", sorted(catalogue()))
def test_a_question_has_the_rows_that_the_store_gives(name, dist, endpoint):
    query = find(name)
    assert rows(query.run(endpoint, examples(query))) == rows(query.run(Local(dist), examples(query)))


WITH_EVIDENCE = sorted(name for name, query in catalogue().items() if query.evidence)


@pytest.mark.parametrize("name", WITH_EVIDENCE)
def test_the_evidence_is_that_of_the_store(name, dist, endpoint):
    query = find(name)
    assert rows(query.run(endpoint, examples(query), evidence=True)) == rows(query.run(Local(dist), examples(query), evidence=True))


OVER_TENURES = sorted(name for name, query in catalogue().items() if "dv:heldPost" in query.text)


@pytest.mark.parametrize("name", OVER_TENURES)
def test_a_question_as_known_by_a_day_has_the_rows_that_the_store_gives(name, dist, endpoint):
    query, day = find(name), "2024-08-01"
    assert rows(query.run(endpoint, examples(query), known_by=day)) == rows(query.run(Local(dist), examples(query), known_by=day))


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    if not servers.virtuoso_installed():
        (pytest.fail if servers.virtuoso_required() else pytest.skip)(servers.NO_VIRTUOSO)
    folder, world = tmp_path_factory.mktemp("made"), World.of(900)
    with (folder / "world.nq").open("w", encoding="utf-8") as out:
        write(world, out)
    with servers.virtuoso(folder / "world.nq", folder) as url:
        yield Lookup(world), Remote(url), Local(folder / "world.nq")


@pytest.mark.parametrize("name", sorted(TRUTHS))
def test_the_answer_on_a_made_world_is_the_truth(name, made):
    at, target, _ = made
    for seed in range(8):
        assert wrong(name, at, asked_of(find(name), at, random.Random(seed)), target) is None


@pytest.mark.parametrize("name", OVER_TENURES)
def test_as_known_by_a_day_the_made_world_is_as_in_the_store(name, made):
    at, target, dump = made
    query = find(name)
    for seed in range(6):
        values = asked_of(query, at, random.Random(seed))
        asked = {"known_by": "2013-02-02", "evidence": query.evidence is not None}
        assert rows(query.run(target, values, **asked)) == rows(query.run(dump, values, **asked)), values


def test_an_ask_is_answered_yes_or_no(endpoint):
    assert endpoint.ask("ASK { ?s a dv:Tenure }") is True
    assert endpoint.ask("ASK { ?s a dv:Nothing }") is False
