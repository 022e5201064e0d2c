"""Every question has its true answer on a made world, from the store with its index and from a dump, also as known by a day."""

import random
from collections import Counter
from datetime import date

import pyoxigraph as ox
import pytest

from benchmarks.histories import World
from benchmarks.questions import asked_of, differing, naive, wrong
from benchmarks.statements import write
from benchmarks.truths import TRUTHS, Lookup, holders_known
from graph.index import write_index
from graph.store import INDEX_NAME, STORE_NAME
from graph.targets import Local
from queries.catalogue import WrongParameter, catalogue, find, stored_queries

DAYS = [date(2001, 5, 5), date(2013, 2, 2), date(2025, 8, 1)]


def targets(world, folder):
    """A world as a build leaves it: its store and index, and its dump."""
    folder.mkdir(exist_ok=True, parents=True)
    with (folder / "world.nq").open("w", encoding="utf-8") as out:
        write(world, out)
    store = ox.Store(str(folder / STORE_NAME))
    store.bulk_load(path=str(folder / "world.nq"), format=ox.RdfFormat.N_QUADS)
    store.flush()
    write_index(store, folder / INDEX_NAME, stored_queries())
    del store
    return {"store": Local(folder), "dump": Local(folder / "world.nq")}


@pytest.fixture(scope="module", params=[6, 20])
def made(request, tmp_path_factory):
    world = World.of(900, request.param)
    return Lookup(world), targets(world, tmp_path_factory.mktemp("world"))


@pytest.fixture(scope="module", params=DAYS, ids=str)
def then(request, tmp_path_factory):
    """A world, its graph, a day, and the graph of what had been published of it by that day."""
    world, folder = World.of(900), tmp_path_factory.mktemp("then")
    return Lookup(world), targets(world, folder / "now"), request.param, targets(world.known(request.param), folder / "then")


def test_every_question_has_a_truth_to_be_held_against():
    assert set(TRUTHS) == set(catalogue())


def asked(query, at, times):
    """Parameters drawn at random, so many times; one that has none is asked once, as it is the same each time."""
    return [asked_of(query, at, random.Random(seed)) for seed in range(times if query.parameters else 1)]


@pytest.mark.parametrize("kind", ["store", "dump"])
@pytest.mark.parametrize("name", sorted(TRUTHS))
def test_the_answer_is_the_truth(name, kind, made):
    at, there = made
    found = 0
    for values in asked(find(name), at, 40):
        assert wrong(name, at, values, there[kind]) is None
        found += len(TRUTHS[name].rows(at, values))
    assert found


@pytest.fixture(scope="module")
def small(tmp_path_factory):
    world = World.of(120, 6)  # what is written so takes minutes on more
    return Lookup(world), targets(world, tmp_path_factory.mktemp("small"))["store"]


@pytest.mark.parametrize("name", sorted(TRUTHS))
def test_the_question_as_one_writes_it_at_first_has_the_same_answer(name, small):
    at, target = small
    for values in asked(find(name), at, 12):
        assert differing(name, at, values, naive(find(name)).run(target, values)) is None


def rows(query, target, values, **options):
    """The rows, without the IRIs of tenures and of their states: these are others by design."""
    try:
        answer = query.run(target, values, **options)
    except WrongParameter as error:
        assert "is not in the graph" in str(error)  # then nobody knew of the document, or of the event
        return Counter()
    return Counter(tuple("tenure" if "/id/tenure" in str(term) else str(term) for term in row) for row in answer.rows)


@pytest.mark.parametrize("kind", ["store", "dump"])
@pytest.mark.parametrize("name", sorted(name for name, query in catalogue().items() if query.takes_known_by))
def test_as_known_by_a_day_a_question_is_answered_as_by_the_graph_of_that_day(name, kind, then):
    at, now, day, once = then
    query = find(name)
    for values in asked(query, at, 8):
        for evidence in (False, True) if query.evidence else (False,):
            as_known = rows(query, now[kind], values, evidence=evidence, known_by=str(day))
            assert as_known == rows(query, once[kind], values, evidence=evidence), values


@pytest.mark.parametrize("kind", ["store", "dump"])
def test_what_was_known_by_a_day_is_the_truth(kind, made):
    at, there = made
    seen = set()
    for seed in range(40):
        values = asked_of(find("holders"), at, random.Random(seed))
        by = date(1995 + seed % 30, 6, 1)
        answer = find("holders").run(there[kind], values, known_by=str(by))
        told = {(row[answer.variables.index("certainty")].value, row[answer.variables.index("name")].value) for row in answer.rows}
        assert told == holders_known(at, values, by)
        seen |= {certainty for certainty, _ in told}
    assert seen == {"certain", "possible"}
