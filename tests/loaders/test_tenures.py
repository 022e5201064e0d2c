"""Bounds of tenures: each rule on its boundary, and all of them on random histories."""

import itertools
import random
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from loaders.bounds import Bounds, Certainty
from loaders.facts import ChangeFact, HoldingFact, PersonFact
from loaders.identity import identify
from loaders.tenures import derive

CHAIR = {"office": "Chủ tịch", "organization": "Hội Hoa Lan Việt Nam"}  # one seat
DEPUTY = {"office": "Phó Chủ tịch", "organization": "Hội Hoa Lan Việt Nam"}  # several
HEAD = {"office": "Trưởng Ban", "organization": "Ban Dân vận Trung ương"}  # of a body from 1980 to 2025-02-03


def d(text):
    return date.fromisoformat(text)


def held(person="Lê Văn An", *, article=None, office=None, **about):
    days = {key: d(value) if key not in ("status", "person_id", "confidence") else value for key, value in about.items()}
    return HoldingFact(article=article or f"of-{person}", person=person, **(office or CHAIR), **days)


def bounds(*facts):
    """(person, start earliest, start latest, end earliest, end latest) of each tenure."""

    def text(value):
        return value.isoformat() if value else None

    tenures = derive((fact for fact in facts if isinstance(fact, HoldingFact)), identify(facts))
    return [
        (t.person.name, text(t.bounds.start_earliest), text(t.bounds.start_latest), text(t.bounds.end_earliest), text(t.bounds.end_latest))
        for t in tenures
    ]


AN, BINH, CUC = "Lê Văn An", "Trần Thị Bình", "Vũ Thị Cúc"


def test_an_attestation_on_a_day_bounds_inward_only():
    assert bounds(held(on="2020-01-01")) == [(AN, None, "2020-01-01", "2020-01-01", None)]


def test_two_attestations_are_one_tenure_from_the_first_to_the_last():
    assert bounds(held(on="2018-01-01"), held(on="2020-01-01")) == [(AN, None, "2018-01-01", "2020-01-01", None)]


def test_a_known_beginning_and_end_bound_both_ways():
    assert bounds(held(began="2016-02-04", ended="2021-04-08")) == [(AN, "2016-02-04", "2016-02-04", "2021-04-08", "2021-04-08")]


def test_a_month_is_kept_as_bounds():
    facts = held(began_earliest="2007-08-01", began_latest="2007-08-31")
    assert bounds(facts) == [(AN, "2007-08-01", "2007-08-31", "2007-08-01", None)]


def test_two_sources_with_different_days_leave_the_truth_between_them():
    assert bounds(held(began="2018-01-01"), held(began="2018-01-05", article="b")) == [(AN, "2018-01-01", "2018-01-05", "2018-01-05", None)]


def test_a_former_holder_ended_before_that_day():
    assert bounds(held(on="2020-01-01", status="former")) == [(AN, None, "2020-01-01", None, "2020-01-01")]


def test_a_former_holder_of_a_body_that_has_ended_had_begun_by_its_end():
    assert bounds(held(on="2025-10-01", status="former", office=HEAD)) == [("Lê Văn An", "1980-01-01", "2025-02-03", None, "2025-02-03")]


def test_a_former_holder_attested_before_is_the_same_tenure():
    assert bounds(held(on="2018-01-01"), held(on="2020-01-01", status="former")) == [(AN, None, "2018-01-01", "2018-01-01", "2020-01-01")]


def test_a_proposal_is_no_tenure():
    assert bounds(held(on="2020-01-01", status="proposed")) == []


def test_acting_is_not_holding():
    acting, holder = held(on="2020-01-01", status="acting"), held(BINH, on="2020-06-01")
    assert sorted(bounds(acting, holder)) == [
        (AN, None, "2020-01-01", "2020-01-01", "2020-06-01"),
        (BINH, "2020-01-01", "2020-06-01", "2020-06-01", None),
    ]


def test_an_undated_attestation_after_a_document_bounds_the_end_only():
    assert bounds(held(not_before="2020-01-02")) == [(AN, None, None, "2020-01-02", None)]


def test_an_undated_attestation_joins_the_tenure_it_can_be_of():
    assert bounds(held(began="2016-01-01"), held(not_before="2020-01-02")) == [(AN, "2016-01-01", "2016-01-01", "2020-01-02", None)]


def test_an_undated_attestation_that_can_be_of_no_known_time_is_a_tenure_of_its_own():
    facts = held(began="2016-01-01", ended="2018-01-01"), held(not_before="2020-01-02")
    assert [row[1:] for row in bounds(*facts)] == [
        ("2016-01-01", "2016-01-01", "2018-01-01", "2018-01-01"),
        (None, None, "2020-01-02", None),
    ]


def test_nguyen_between_two_attestations_makes_two_tenures():
    facts = held(on="2010-01-01"), held(on="2012-01-01", status="former"), held(on="2020-01-01")
    assert bounds(*facts) == [(AN, None, "2010-01-01", "2010-01-01", "2012-01-01"), (AN, None, "2020-01-01", "2020-01-01", None)]


def test_an_office_attested_and_begun_again_later_is_two_tenures():
    facts = held(on="2018-01-01"), held(began="2021-06-19", on="2021-06-20", article="b")
    assert [row[1:3] for row in bounds(*facts)] == [(None, "2018-01-01"), ("2021-06-19", "2021-06-19")]


def test_attested_on_the_day_on_which_it_began_again_is_of_the_second_time():
    facts = [held(on="2008-11-27"), held(on="2013-07-26"), held(began="2013-07-26")]
    later = (AN, "2013-07-26", "2013-07-26", "2013-07-26", None)
    for order in itertools.permutations(facts):
        assert bounds(*order) == [(AN, None, "2008-11-27", "2008-11-27", None), later]


def test_who_left_and_came_back_on_one_day_held_it_twice():
    facts = [held(on="2008-11-27"), held(ended="2013-07-26"), held(began="2013-07-26")]
    for order in itertools.permutations(facts):
        assert bounds(*order) == [
            (AN, None, "2008-11-27", "2013-07-26", "2013-07-26"),
            (AN, "2013-07-26", "2013-07-26", "2013-07-26", None),
        ]


def test_an_attestation_before_the_beginning_that_it_states_is_none():
    assert bounds(held(on="2021-06-25", began="2021-07-01")) == [(AN, "2021-07-01", "2021-07-01", "2021-07-01", None)]


def test_a_vaguer_source_that_agrees_does_not_widen_the_bounds():
    facts = held(began="2016-02-04"), held(began_earliest="2016-01-01", began_latest="2016-12-31", article="b")
    assert bounds(*facts)[0][1:3] == ("2016-02-04", "2016-02-04")


def test_an_undated_attestation_after_another_holder_is_not_of_the_time_before():
    facts = held(on="2010-01-01"), held(BINH, on="2015-01-01"), held(not_before="2020-01-01")
    assert sorted(bounds(*facts), key=str) == sorted(
        [
            (AN, None, "2010-01-01", "2010-01-01", "2015-01-01"),
            (AN, "2015-01-01", None, "2020-01-01", None),
            (BINH, "2010-01-01", "2015-01-01", "2015-01-01", None),
        ],
        key=str,
    )


def test_a_merger_ends_the_offices_of_its_bodies_and_begins_those_of_the_new_one():
    old, new = {"office": "Chủ tịch", "organization": "Hội Hoa Việt Nam"}, {"office": "Chủ tịch", "organization": "Hội Hoa Quả Việt Nam"}
    merger = ChangeFact(article="m", change="merged", before=["Hội Hoa Việt Nam"], after=["Hội Hoa Quả Việt Nam"], on=d("2023-03-01"))
    holdings = [held(on="2022-01-01", office=old), held(BINH, on="2024-01-01", office=new)]
    tenures = derive(holdings, identify([*holdings, merger]))
    assert {(t.person.name, t.bounds.start_earliest, t.bounds.end_latest) for t in tenures} == {
        (AN, None, d("2023-03-01")),
        (BINH, d("2023-03-01"), None),
    }


@pytest.mark.parametrize(
    ("change", "before", "after", "times"),
    [
        ("absorbed", ["Hội Hoa Việt Nam"], ["Hội Quả Việt Nam"], {"Hoa": (None, "2023-03-01"), "Quả": (None, None)}),
        ("split", ["Hội Hoa Việt Nam"], ["Hội Hoa Việt Nam", "Hội Quả Việt Nam"], {"Hoa": (None, None), "Quả": ("2023-03-01", None)}),
        (
            "split",
            ["Hội Hoa Việt Nam"],
            ["Hội Lá Việt Nam", "Hội Quả Việt Nam"],
            {"Hoa": (None, "2023-03-01"), "Quả": ("2023-03-01", None)},
        ),
    ],
)
def test_what_goes_on_through_a_change_neither_ends_nor_begins(change, before, after, times):
    fact = ChangeFact(article="m", change=change, before=before, after=after, on=d("2023-03-01"))
    days = {"Hoa": "2022-01-01", "Quả": "2024-01-01"}
    for name, (began, ended) in times.items():
        holding = held(on=days[name], office={"office": "Chủ tịch", "organization": f"Hội {name} Việt Nam"})
        (tenure,) = derive([holding], identify([holding, fact]))
        assert (tenure.bounds.start_earliest, tenure.bounds.end_latest) == (began and d(began), ended and d(ended))


def test_a_predecessor_known_by_the_end_alone_bounds_the_successor():
    facts = held(ended_earliest="2002-08-01", ended_latest="2002-08-31", status="former"), held(BINH, on="2002-09-17")
    assert (BINH, "2002-08-01", "2002-09-17", "2002-09-17", None) in bounds(*facts)


# ------------------------------------------------------------ one seat


def test_the_neighbours_in_one_seat_bound_each_other():
    facts = held(on="2010-01-01"), held(BINH, on="2015-01-01"), held(CUC, on="2020-01-01")
    assert bounds(*facts) == [
        (AN, None, "2010-01-01", "2010-01-01", "2015-01-01"),
        (BINH, "2010-01-01", "2015-01-01", "2015-01-01", "2020-01-01"),
        (CUC, "2015-01-01", "2020-01-01", "2020-01-01", None),
    ]


def test_neighbours_in_an_office_of_several_do_not():
    facts = held(on="2010-01-01", office=DEPUTY), held(BINH, on="2015-01-01", office=DEPUTY)
    assert bounds(*facts) == [(AN, None, "2010-01-01", "2010-01-01", None), (BINH, None, "2015-01-01", "2015-01-01", None)]


def test_another_holder_of_the_one_seat_between_makes_two_tenures():
    facts = held(on="2010-01-01"), held(BINH, on="2015-01-01"), held(on="2020-01-01")
    assert [row[0] for row in bounds(*facts)] == [AN, BINH, AN]


def test_another_holder_in_an_office_of_several_does_not():
    facts = held(on="2010-01-01", office=DEPUTY), held(BINH, on="2015-01-01", office=DEPUTY), held(on="2020-01-01", office=DEPUTY)
    assert len(bounds(*facts)) == 2


@pytest.mark.parametrize(("again", "count"), [("2018-01-01", 1), ("2018-01-02", 2)])
def test_an_end_before_the_next_attestation_makes_two_tenures(again, count):
    assert len(bounds(held(ended="2018-01-01"), held(on=again))) == count


def test_two_certain_holders_of_one_seat_are_both_kept():
    facts = held(began="2010-01-01", ended="2020-01-01"), held(BINH, began="2015-01-01", ended="2016-01-01")
    assert [row[0] for row in bounds(*facts)] == [AN, BINH]


def test_nobody_holds_an_office_before_the_beginning_or_after_the_end_of_its_body():
    assert bounds(held(on="2024-09-01", office=HEAD)) == [(AN, "1980-01-01", "2024-09-01", "2024-09-01", "2025-02-03")]


# ------------------------------------------------------------ three values


SPAN = Bounds(d("2010-01-01"), d("2010-06-01"), d("2015-01-01"), d("2015-06-01"))


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        ("2009-12-31", Certainty.IMPOSSIBLE),
        ("2010-01-01", Certainty.POSSIBLE),
        ("2010-05-31", Certainty.POSSIBLE),
        ("2010-06-01", Certainty.CERTAIN),
        ("2015-01-01", Certainty.CERTAIN),
        ("2015-01-02", Certainty.POSSIBLE),
        ("2015-06-01", Certainty.POSSIBLE),
        ("2015-06-02", Certainty.IMPOSSIBLE),
    ],
)
def test_a_day_is_certain_possible_or_impossible(day, expected):
    assert SPAN.on(d(day)) is expected


def test_without_bounds_every_day_is_possible():
    assert Bounds().on(d("1900-01-01")) is Certainty.POSSIBLE


# ------------------------------------------------------------ random histories

days = st.integers(0, 4000).map(lambda n: date(2010, 1, 1) + timedelta(days=n))


@st.composite
def histories(draw):
    """A true succession in one seat, and facts that agree with it: the truth, and what is said of it."""
    cuts = sorted(set(draw(st.lists(st.integers(0, 4000), min_size=2, max_size=7))))
    truth, facts = [], []
    for number, (start, end) in enumerate(itertools.pairwise(cuts)):
        person = f"Lê Văn {'ABCDEFG'[number]}{'abc'[number % 3]}"
        first, last = date(2010, 1, 1) + timedelta(days=start), date(2010, 1, 1) + timedelta(days=end - 1)
        truth.append((person, first, last))
        for _ in range(draw(st.integers(1, 3))):
            on = first + timedelta(days=draw(st.integers(0, (last - first).days)))
            kind = draw(st.sampled_from(["on", "began", "ended", "month", "not_before", "former"]))
            said = {
                "on": {"on": on},
                "began": {"began": first},
                "ended": {"ended": last},
                "month": {"began_earliest": first - timedelta(days=3), "began_latest": first},
                "not_before": {"not_before": on},
                "former": {"on": last + timedelta(days=2), "status": "former"},
            }[kind]
            facts.append(HoldingFact(article=f"of-{person}", person=person, **CHAIR, **said))
    return truth, facts


@settings(max_examples=200, deadline=None)
@given(histories())
def test_bounds_never_exclude_the_truth_and_certainty_is_never_wrong(history):
    truth, facts = history
    when = {person: (first, last) for person, first, last in truth}
    for tenure in derive(facts, identify(facts)):
        first, last = when[tenure.person.name]
        b = tenure.bounds
        assert b.start_earliest is None or b.start_earliest <= first
        assert b.start_latest is None or b.start_latest >= first
        assert b.end_earliest is None or b.end_earliest <= last
        assert b.end_latest is None or b.end_latest >= last
        assert b.on(first) is not Certainty.IMPOSSIBLE
        assert b.on(last + timedelta(days=1)) is not Certainty.CERTAIN
        assert b.on(first - timedelta(days=1)) is not Certainty.CERTAIN


@settings(max_examples=60, deadline=None)
@given(histories(), st.integers(0, 1000))
def test_the_order_of_facts_does_not_matter(history, seed):
    _, facts = history
    mixed = facts[:]
    random.Random(seed).shuffle(mixed)
    assert bounds(*facts) == bounds(*mixed)


@settings(max_examples=60, deadline=None)
@given(histories())
def test_saying_a_thing_again_changes_nothing(history):
    _, facts = history
    assert bounds(*facts, *facts) == bounds(*facts)


def test_a_weak_fact_moves_no_bound_that_a_better_one_sets():
    firm = held(began="2017-06-22", ended="2021-04-12")
    weak = held(began="2017-07-15", ended="2021-03-01", article="old-list", confidence=0.4)
    assert bounds(firm, weak) == bounds(firm)


def test_a_weak_fact_bounds_where_no_better_one_says_anything():
    assert bounds(held(began="2017-06-22"), held(ended="2021-03-01", article="old-list", confidence=0.4)) == [
        (AN, "2017-06-22", "2017-06-22", "2021-03-01", "2021-03-01")
    ]


def test_a_weak_fact_after_a_known_end_makes_no_second_tenure_and_splits_nobody_elses():
    facts = [held(began="2021-04-12", ended="2025-11-07"), held(BINH, began="2025-11-07", on="2026-10-07")]
    stale = held(on="2026-07-18", article="stale-list", confidence=0.2)
    assert bounds(*facts, stale) == bounds(*facts)


def test_just_sure_enough_a_fact_after_a_known_end_is_a_second_tenure():
    facts = [held(began="2021-04-12", ended="2025-11-07"), held(on="2026-07-18", article="list", confidence=0.5)]
    assert len(bounds(*facts)) == 2


def test_weak_facts_alone_are_all_there_is():
    assert bounds(held(began="1955-09-10", confidence=0.3)) == [(AN, "1955-09-10", "1955-09-10", "1955-09-10", None)]


def test_who_held_a_seat_on_some_day_between_two_is_bounded_by_the_holders_beyond_both():
    before, after = held(BINH, began="1982-01-01", ended="1985-06-01"), held(CUC, began="1996-07-01", ended="1998-01-01")
    between = held(not_before="1986-01-01", not_after="1995-12-31")
    found = {row[0]: row[1:] for row in bounds(before, between, after)}
    assert found[AN] == ("1985-06-01", "1995-12-31", "1986-01-01", "1996-07-01")


def test_who_stands_in_does_so_until_there_is_a_holder():
    acting = held(began="2024-07-16", status="acting", office=HEAD)
    head = held(BINH, began="2024-08-21", office=HEAD)
    found = {row[0]: row[1:] for row in bounds(acting, head)}
    assert found[AN] == ("2024-07-16", "2024-07-16", "2024-07-16", "2024-08-21")
    assert bounds(acting)[0][4] == "2025-02-03"  # nobody follows: the end of the body


def test_one_left_and_another_came_on_one_day_of_which_nothing_else_is_known():
    left, came = held(ended="2008-02-27"), held(BINH, began="2008-02-27")
    found = {row[0]: row[1:] for row in bounds(left, came)}
    assert found[AN] == (None, "2008-02-27", "2008-02-27", "2008-02-27")
    assert found[BINH] == ("2008-02-27", "2008-02-27", "2008-02-27", None)


def test_two_attested_on_one_day_and_no_other_do_not_bound_each_other():
    found = {row[0]: row[1:] for row in bounds(held(on="2008-02-27"), held(BINH, on="2008-02-27"))}
    assert found[AN] == found[BINH] == (None, "2008-02-27", "2008-02-27", None)


def test_who_held_a_seat_before_a_day_had_left_when_the_next_is_certain():
    found = {row[0]: row[1:] for row in bounds(held(not_after="2014-12-31"), held(BINH, on="2016-05-01"))}
    assert found[AN] == (None, "2014-12-31", None, "2016-05-01")


def test_an_office_held_in_a_year_and_called_former_later_is_one_tenure():
    facts = [held(not_before="2016-01-01", not_after="2016-12-31"), held(status="former", on="2025-12-19", article="later")]
    assert bounds(*facts) == [(AN, None, "2016-12-31", "2016-01-01", "2025-12-19")]
    assert len(bounds(held(not_before="2026-01-01"), held(status="former", on="2025-12-19", article="later"))) == 2


def test_nobody_holds_an_office_after_death():
    died = PersonFact(article=f"of-{AN}", person=AN, died=d("2020-05-05"))
    assert bounds(held(on="2020-05-05"), died)[0][4] == "2020-05-05"
    assert bounds(held(on="2020-05-05"))[0][4] is None


def test_two_ends_a_month_apart_are_one_tenure_and_bound_its_end():
    decided, handed = held(began="2021-04-08", ended="2024-07-16"), held(ended="2024-08-16", article="press")
    assert bounds(decided, handed) == [(AN, "2021-04-08", "2021-04-08", "2024-07-16", "2024-08-16")]


def test_two_ends_more_than_a_month_apart_are_of_two_tenures():
    first, second = held(began="2021-04-08", ended="2024-07-16"), held(ended="2024-08-17", article="press")
    assert len(bounds(first, second)) == 2


# ------------------------------------------------------------ weak facts beside others


def test_a_weak_beginning_after_an_attested_day_moves_nothing():
    weak = held(began="2007-01-01", confidence=0.4, article="list")
    assert bounds(held(on="2006-05-04"), weak) == [(AN, None, "2006-05-04", "2006-05-04", None)]


def test_a_weak_time_on_the_other_side_of_another_holder_is_a_time_of_its_own():
    weak = held(began_earliest="2004-08-01", began_latest="2004-08-31", ended="2004-11-24", confidence=0.4, article="list")
    found = bounds(held(began="2006-05-04"), weak, held(BINH, began="2004-12-01", ended="2006-05-03"))
    assert (BINH, "2004-12-01", "2004-12-01", "2006-05-03", "2006-05-03") in found
    assert (AN, "2006-05-04", "2006-05-04", "2006-05-04", None) in found
    assert len(found) == 3


@pytest.mark.parametrize("seed", range(40))
def test_weak_facts_of_whatever_days_never_turn_bounds_around(seed):
    chance = random.Random(seed)
    first = d("2000-01-01")
    facts, day = [], first
    for n in range(6):
        begin, day = day, day + timedelta(days=chance.randrange(100, 1500))
        on = begin + timedelta(days=chance.randrange((day - begin).days))
        facts.append(held([AN, BINH, CUC][n % 3], on=str(on), article=f"firm-{n}"))
    for n in range(6):
        days = sorted(first + timedelta(days=chance.randrange(5000)) for _ in range(2))
        about = dict(zip(chance.choice([("began", "ended"), ("began",), ("ended",)]), map(str, days), strict=False))
        facts.append(held(chance.choice([AN, BINH, CUC]), confidence=0.4, article=f"weak-{n}", **about))
    for _, *found in bounds(*facts):
        start_earliest, start_latest, end_earliest, end_latest = found
        assert not (start_earliest and start_latest) or start_earliest <= start_latest
        assert not (end_earliest and end_latest) or end_earliest <= end_latest
        assert not (start_earliest and end_latest) or start_earliest <= end_latest


def test_another_who_held_the_seat_within_a_window_parts_two_times():
    between = held(BINH, not_before="2002-01-01", not_after="2002-02-01")
    assert [row[0] for row in bounds(held(on="2000-01-01"), held(on="2005-01-01"), between)].count(AN) == 2
    overlapping = held(BINH, not_before="1999-01-01", not_after="2002-02-01")
    assert [row[0] for row in bounds(held(on="2000-01-01"), held(on="2005-01-01"), overlapping)].count(AN) == 1


def test_a_body_founded_in_a_year_has_no_first_day():
    founded = ChangeFact(
        article="a", change="founded", after=["Hội Hoa Lan Việt Nam"], on_earliest=d("2007-01-01"), on_latest=d("2007-12-31")
    )
    fact = held(on="2010-01-01")
    entities = identify([founded, fact])
    assert entities.lifetimes[entities.post(fact).organization.iri] == Bounds(d("2007-01-01"), d("2007-12-31"))
    assert bounds(founded, fact)[0][1] == "2007-01-01"
