"""Every question whose answer on a made world is known gives that answer, from the store with its index and from a dump."""

import random

import pyoxigraph as ox
import pytest

from benchmarks.histories import World
from benchmarks.questions import asked_of, wrong
from benchmarks.statements import write
from benchmarks.truths import TRUTHS, Lookup, holders_known
from graph.index import write_index
from graph.store import INDEX_NAME, STORE_NAME
from graph.targets import Local
from queries.catalogue import find


@pytest.fixture(scope="module", params=[1, 2])
def made(request, tmp_path_factory):
    folder = tmp_path_factory.mktemp("world")
    world = World.of(900, request.param)
    with (folder / "world.nq").open("w", encoding="utf-8") as out:
        write(world, out)
    store = ox.Store(str(folder / STORE_NAME))
    store.bulk_load(path=str(folder / "world.nq"), format=ox.RdfFormat.N_QUADS)
    store.flush()
    write_index(store, folder / INDEX_NAME)
    del store
    return Lookup(world), {"store": Local(folder), "dump": Local(folder / "world.nq")}


@pytest.mark.parametrize("kind", ["store", "dump"])
@pytest.mark.parametrize("name", sorted(TRUTHS))
def test_the_answer_is_the_truth(name, kind, made):
    at, targets = made
    found = 0
    for seed in range(40):
        values = asked_of(find(name), at, random.Random(seed))
        assert wrong(name, at, values, targets[kind]) is None
        found += len(TRUTHS[name].rows(at, values))
    assert found or name in (
        "doubtful-people",
        "homonyms",
        "overlapping-offices",
        "province-moves",
    )  # in so small a world there may be none


@pytest.mark.parametrize("kind", ["store", "dump"])
def test_what_was_known_by_a_day_is_the_truth(kind, made):
    from datetime import date

    at, targets = made
    seen = set()
    for seed in range(40):
        values = asked_of(find("holders"), at, random.Random(seed))
        by = date(1995 + seed % 30, 6, 1)
        answer = find("holders").run(targets[kind], values, known_by=str(by))
        rows = {(row[answer.variables.index("certainty")].value, row[answer.variables.index("name")].value) for row in answer.rows}
        assert rows == holders_known(at, values, by)
        seen |= {certainty for certainty, _ in rows}
    assert seen == {"certain", "possible"}
