"""The rules of design.md §4 read a second time, day by day and pair by pair, against what `derive` makes of the same facts.

The plain reading is that of benchmarks/histories.py, which shares no code with loaders/tenures.py.
"""

from dataclasses import astuple
from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from benchmarks.histories import FIRST, LAST, World, read
from loaders.bounds import Bounds
from loaders.facts import HoldingFact
from loaders.identity import Person
from loaders.reference import Organization, Post
from loaders.tenures import derive


class Known:
    """Entities of a made world: who is who, and when each body was there, is given."""

    def __init__(self, world):
        self.lives = {}
        self.people = {p.name + str(p.number): Person(p.iri, f"{p.number}") for p in world.people}
        self.bodies = {b.number: Organization(b.iri, b.name) for b in world.bodies}
        self.times = {b.iri: (b.started, b.ended) for b in world.bodies}
        self.offices = {p.number: Post(p.iri, p.title, self.bodies[p.body.number], p.kind, p.seats) for p in world.posts}

    def person(self, fact):
        return self.people[fact.person]

    def post(self, fact):
        return self.offices[int(fact.office)]

    def lifetime(self, body):
        return self.times[body.iri]


def facts_of(world, by=None):
    for tenure in world.tenures:
        for one in tenure.evidence:
            if by is None or one.published <= by:
                person = tenure.person.name + str(tenure.person.number)
                yield HoldingFact(article=f"{one.number:06}", person=person, office=str(tenure.post.number), **{one.says: one.day})


def derived(world, facts):
    """Bounds by person and office, in order of time."""
    found = {}
    for tenure in derive(facts, Known(world)):
        found.setdefault((tenure.person.iri, tenure.post.iri), []).append(astuple(tenure.bounds))
    return {who: sorted(bounds, key=str) for who, bounds in found.items()}


def by_hand(world, by=None):
    known = read(world.tenures, by)
    found = {}
    for tenure in world.tenures:
        if tenure.number in known:
            found.setdefault((tenure.person.iri, tenure.post.iri), []).append(known[tenure.number])
    return {who: sorted(bounds, key=str) for who, bounds in found.items()}


@pytest.mark.parametrize("seed", range(12))
def test_the_bounds_are_those_of_the_rules_read_pair_by_pair(seed):
    world = World.of(250, seed)
    # Who comes back to an office of several seats with nobody in between is one tenure to the rules, two to the world.
    apart = {who for who, bounds in by_hand(world).items() if len(bounds) == 1}
    ours, plain = derived(world, list(facts_of(world))), by_hand(world)
    assert len(apart) > 150
    assert {who: ours[who] for who in apart} == {who: plain[who] for who in apart}


@pytest.mark.parametrize("seed", range(6))
def test_no_bound_excludes_the_truth_and_nothing_false_is_certain(seed):
    world = World.of(250, seed)
    for tenure in world.tenures:
        start_earliest, start_latest, end_earliest, end_latest = tenure.bounds
        assert start_earliest is None or start_earliest <= tenure.first
        assert start_latest is None or tenure.first <= start_latest
        assert end_earliest is None or end_earliest <= tenure.last
        assert end_latest is None or tenure.last <= end_latest


def narrower(one, other):
    """Whether a bound of the one is as tight as that of the other, or tighter, on every side."""
    lower = all(b is None or (a is not None and a >= b) for a, b in ((one[0], other[0]), (one[2], other[2])))
    upper = all(b is None or (a is not None and a <= b) for a, b in ((one[1], other[1]), (one[3], other[3])))
    return lower and upper


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 10_000), st.integers(0, (LAST - FIRST).days))
def test_a_new_attestation_that_is_true_never_widens_any_bound(seed, after):
    world = World.of(40, seed)
    by = FIRST + timedelta(days=after)
    before, all_of_it = by_hand(world, by), by_hand(world)
    err = {(t.person.iri, t.post.iri) for t in world.tenures if t.beginnings}  # of two days at most one is true
    lone = {who for who, bounds in all_of_it.items() if len(bounds) == 1} - err
    early, late = derived(world, list(facts_of(world, by))), derived(world, list(facts_of(world)))
    for who in lone & before.keys():
        assert len(early[who]) == len(late[who]) == 1
        # A source that gives a body's end or another's day may come between; the bounds only close in.
        assert narrower(late[who][0], early[who][0]), who


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 10_000), st.randoms(use_true_random=False))
def test_the_order_of_the_facts_changes_nothing(seed, chance):
    world = World.of(40, seed)
    facts = list(facts_of(world))
    mixed = facts[:]
    chance.shuffle(mixed)
    assert derived(world, mixed) == derived(world, facts)


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 10_000))
def test_bounds_are_in_order(seed):
    for all_bounds in derived(World.of(40, seed), list(facts_of(World.of(40, seed)))).values():
        for start_earliest, start_latest, end_earliest, end_latest in all_bounds:
            assert not (start_earliest and start_latest) or start_earliest <= start_latest
            assert not (end_earliest and end_latest) or end_earliest <= end_latest
            assert not (start_earliest and end_latest) or start_earliest <= end_latest
            assert not (start_latest and end_earliest) or start_latest <= end_earliest


def test_the_certainty_of_a_day_is_that_of_the_bounds():
    from benchmarks.histories import certainty

    bounds = Bounds(FIRST, FIRST + timedelta(10), FIRST + timedelta(20), FIRST + timedelta(30))
    for day in range(-2, 34):
        on = FIRST + timedelta(day)
        assert (certainty(astuple(bounds), on) or "impossible") == bounds.on(on).value
