"""Filled, vacant, disputed, unknown: each on its boundary, and the report over the bundled graph."""

import csv
import io
import json
import xml.etree.ElementTree as ET
from datetime import date
from itertools import pairwise

import pytest

from graph.targets import Local
from loaders.bounds import Bounds
from queries.coverage import State, Tenure, as_csv, as_json, as_text, coverage, draw, spans_of, state_on

SINCE, UNTIL = date(2020, 1, 1), date(2020, 12, 31)
FOREVER = Bounds()


def d(text):
    return date.fromisoformat(f"2020-{text}") if text else None


def held(name, *days, acting=False):
    """A tenure between four days of 2020: start earliest, start latest, end earliest, end latest."""
    return Tenure(name, Bounds(*(d(day) for day in days)), acting)


def known(name, start, end, **about):
    return held(name, start, start, end, end, **about)


def states(*tenures, body=FOREVER):
    return [(s.state.value, s.first.isoformat()[5:], s.last.isoformat()[5:]) for s in spans_of(list(tenures), body, SINCE, UNTIL)]


def test_between_a_known_beginning_and_a_known_end_it_is_filled_and_around_them_unknown():
    assert states(known("An", "03-01", "06-30")) == [
        ("unknown", "01-01", "02-29"), ("filled", "03-01", "06-30"), ("unknown", "07-01", "12-31"),
    ]  # fmt: skip


def test_a_gap_between_known_days_is_vacant():
    spans = states(known("An", "01-01", "06-30"), known("Bình", "07-10", "12-31"))
    assert spans == [("filled", "01-01", "06-30"), ("vacant", "07-01", "07-09"), ("filled", "07-10", "12-31")]


@pytest.mark.parametrize(("came", "state"), [("07-03", State.VACANT), ("07-04", State.UNKNOWN)])
def test_a_gap_longer_than_183_days_may_hide_a_holder(came, state):
    tenures = [known("An", "01-01", "01-02"), known("Bình", came, "12-31")]  # 183 and 184 days apart
    assert state_on(d("02-01"), tenures, FOREVER)[0] is state


@pytest.mark.parametrize(("latest", "state"), [("07-11", State.VACANT), ("07-12", State.UNKNOWN)])
def test_a_gap_before_a_beginning_known_only_within_more_than_a_month_is_unknown(latest, state):
    tenures = [known("An", "01-01", "06-01"), held("Bình", "06-10", latest, "12-31", "12-31")]
    assert state_on(d("06-05"), tenures, FOREVER)[0] is state


def test_days_on_which_the_hand_over_may_have_been_are_unknown():
    spans = states(held("An", "01-01", "01-01", "06-16", "06-17"), held("Bình", "06-20", "06-25", "12-31", "12-31"))
    assert spans == [
        ("filled", "01-01", "06-16"), ("unknown", "06-17", "06-17"), ("vacant", "06-18", "06-19"),
        ("unknown", "06-20", "06-24"), ("filled", "06-25", "12-31"),
    ]  # fmt: skip


def test_the_day_of_a_hand_over_is_filled_by_both():
    tenures = [known("An", "01-01", "06-30"), known("Bình", "06-30", "12-31")]
    assert state_on(d("06-30"), tenures, FOREVER) == (State.FILLED, ("An", "Bình"))


def test_two_certain_holders_are_disputed():
    tenures = [known("An", "01-01", "07-01"), known("Bình", "06-30", "12-31")]
    assert state_on(d("06-30"), tenures, FOREVER)[0] is State.DISPUTED
    assert state_on(d("06-29"), tenures, FOREVER)[0] is State.FILLED


def test_somebody_certainly_standing_in_says_that_it_is_vacant():
    acting = held("Cúc", "03-01", "03-01", "04-01", None, acting=True)
    assert state_on(d("03-15"), [acting], FOREVER) == (State.VACANT, ("Cúc",))
    assert state_on(d("04-02"), [acting], FOREVER) == (State.UNKNOWN, ("Cúc",))
    assert state_on(d("02-28"), [acting], FOREVER) == (State.UNKNOWN, ())


def test_before_and_after_its_body_there_is_no_office():
    body = Bounds(start_earliest=d("02-01"), end_latest=d("11-30"))
    assert states(body=body) == [("no body", "01-01", "01-31"), ("unknown", "02-01", "11-30"), ("no body", "12-01", "12-31")]


# ------------------------------------------------------------ the bundled graph


@pytest.fixture(scope="module")
def offices(dist):
    return coverage(Local(dist))


def test_every_day_of_every_office_has_one_state(offices):
    for office in offices:
        days = [(span.first, span.last) for span in office.spans]
        assert days[0][0] == date(1999, 1, 1)
        assert all((after[0] - before[1]).days == 1 for before, after in pairwise(days))
    assert len({office.spans[-1].last for office in offices}) == 1


def test_the_head_of_the_commission_was_vacant_in_the_summer_of_2024(offices):
    (head,) = [office for office in offices if office.title == "Trưởng Ban Dân vận Trung ương"]
    (span,) = [span for span in head.spans if span.first <= date(2024, 8, 1) <= span.last]
    assert (span.state, span.first, span.last, span.who) == (State.VACANT, date(2024, 7, 18), date(2024, 8, 15), ("Phạm Tất Thắng",))
    assert head.spans[-1].state is State.NO_BODY


def test_the_chair_of_the_front_is_covered_since_1999(offices):
    (chair,) = [office for office in offices if office.title.startswith("Chủ tịch Ủy ban Trung ương Mặt trận")]
    assert [span.state for span in chair.spans if span.first >= date(1999, 8, 28)] == [State.FILLED] * 11


def test_offices_that_nobody_is_known_to_have_held_are_listed(offices):
    empty = [office for office in offices if all(not span.who for span in office.spans)]
    assert empty
    assert {span.state for office in empty for span in office.spans} <= {State.UNKNOWN, State.NO_BODY}


def test_the_formats_hold_the_same_spans(offices):
    rows = list(csv.DictReader(io.StringIO(as_csv(offices))))
    assert len(rows) == sum(len(office.spans) for office in offices) == sum(len(office["spans"]) for office in json.loads(as_json(offices)))
    assert f"all {len(offices)} offices" in as_text(offices)


@pytest.mark.parametrize("ending", ["svg", "png", "pdf"])
def test_the_picture_is_the_same_bytes_each_time(offices, tmp_path, ending):
    for name in ("one", "two"):
        draw(offices, tmp_path / f"{name}.{ending}")
    data = (tmp_path / f"one.{ending}").read_bytes()
    assert data == (tmp_path / f"two.{ending}").read_bytes()
    if ending == "svg":
        assert ET.fromstring(data).tag.endswith("svg")
    else:
        assert data.startswith({"png": b"\x89PNG", "pdf": b"%PDF"}[ending])


def test_until_a_day_before_the_first_is_refused(dist):
    with pytest.raises(ValueError, match="before the first"):
        coverage(Local(dist), date(2020, 1, 2), date(2020, 1, 1))


def test_until_the_last_day_of_the_calendar_is_refused(dist):
    with pytest.raises(ValueError, match="give an earlier one"):
        coverage(Local(dist), until=date.max)
