"""What could be known of a tenure on a day is what the sources out by that day come to, and nothing of later ones."""

from dataclasses import astuple
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from loaders.facts import ArticleFact, ChangeFact, HoldingFact, PersonFact
from loaders.identity import identify, known_from
from loaders.known import states
from loaders.tenures import derive

TIMES = ("startEarliest", "startLatest", "endEarliest", "endLatest")
CHAIR = {"office": "Chủ tịch", "organization": "Hội Nông dân tỉnh Hà Tĩnh"}
AN, BINH = "Lê Văn An", "Trần Thị Bình"


def d(text):
    return date.fromisoformat(text)


def source(name, published=None, accessed=None):
    return ArticleFact(article=name, published=published and d(published), accessed=accessed and d(accessed))


def held(person=AN, article="a", **said):
    said = {k: d(v) if k in ("on", "began", "ended") else v for k, v in said.items()}
    return HoldingFact(article=article, person=person, **(CHAIR | said))


def known(day, *facts):
    """Who held what between which bounds, as known on a day: of the states that stand on it."""
    entities = identify(facts)
    tenures = derive([f for f in facts if isinstance(f, HoldingFact)], entities)
    standing = [s for s in states(tenures, entities) if s.known_from <= day and not (s.known_until and s.known_until <= day)]
    return sorted((s.person.name, s.post.title, *map(str, astuple(s.bounds))) for s in standing)


def by_then(day, *facts):
    """The same by brute force: the tenures of the facts of sources out by the day."""
    days = {f.article: known_from([f]) for f in facts if isinstance(f, ArticleFact)}
    out = [f for f in facts if days.get(f.article) and days[f.article] <= day]
    entities = identify(out, known_by=day)
    return sorted(
        (t.person.name, t.post.title, *map(str, astuple(t.bounds)))
        for t in derive([f for f in out if isinstance(f, HoldingFact)], entities)
    )


FACTS = (
    source("a", published="2020-01-10"),
    held(on="2020-01-09", article="a"),
    source("b", published="2021-05-01"),
    held(BINH, began="2021-04-30", article="b"),
)


def test_nothing_is_known_before_the_first_publication():
    assert known(d("2020-01-09"), *FACTS) == []


def test_on_the_day_of_publication_it_is_known_without_what_came_later():
    for day in ("2020-01-10", "2021-04-30"):
        assert known(d(day), *FACTS) == [(AN, "Chủ tịch Hội Nông dân tỉnh Hà Tĩnh", "None", "2020-01-09", "2020-01-09", "None")]


def test_a_successor_bounds_from_the_day_on_which_she_was_reported():
    assert [row[5] for row in known(d("2021-05-01"), *FACTS) if row[0] == AN] == ["2021-04-30"]


def test_a_source_of_unknown_day_tells_nothing_of_what_was_known():
    assert known(d("2030-01-01"), source("a"), held(on="2020-01-09")) == []


def test_a_source_that_gives_no_day_was_out_when_it_was_looked_up():
    facts = (source("a", accessed="2026-11-01"), held(on="2020-01-09"))
    assert known(d("2026-10-31"), *facts) == []
    assert len(known(d("2026-11-01"), *facts)) == 1


def test_an_agreeing_source_makes_no_new_state():
    again = (source("c", published="2020-03-01"), held(on="2020-01-09", article="c"))
    entities = identify((*FACTS, *again))
    tenures = derive([f for f in (*FACTS, *again) if isinstance(f, HoldingFact)], entities)
    assert len(list(states(tenures, entities))) == 3  # hers, and his before and after hers was known


def test_a_death_bounds_from_the_day_on_which_it_was_reported():
    died = (source("o", published="2022-02-02"), PersonFact(article="o", person=AN, person_id="an", died=d("2022-02-01")))
    facts = (source("a", published="2020-01-10"), held(on="2020-01-09", person_id="an"), *died)
    assert [row[5] for row in known(d("2022-02-01"), *facts)] == ["None"]
    assert [row[5] for row in known(d("2022-02-02"), *facts)] == ["2022-02-01"]


def test_the_end_of_a_body_bounds_from_the_day_on_which_it_was_reported():
    merged = ChangeFact(article="m", change="dissolved", before=["Hội Nông dân tỉnh Hà Tĩnh"], on=d("2024-06-01"))
    facts = (source("a", published="2020-01-10"), held(on="2020-01-09"), source("m", published="2024-06-03"), merged)
    assert [row[5] for row in known(d("2024-06-02"), *facts)] == ["None"]
    assert [row[5] for row in known(d("2024-06-03"), *facts)] != ["None"]


days = st.integers(0, 2000).map(lambda n: date(2012, 1, 1) + timedelta(days=n))


@st.composite
def reported(draw):
    """Facts of a few people in one seat and in its acting office, of whatever days, each published on a day or none."""
    facts = []
    for n in range(draw(st.integers(1, 7))):
        on, other = sorted((draw(days), draw(days)))
        said = draw(st.sampled_from([{"on": on}, {"began": on}, {"ended": on}, {"began": on, "ended": other}, {"on": on, "status": "former"}, {"on": on, "status": "acting"}]))  # fmt: skip
        weak = {"confidence": 0.4} if draw(st.integers(0, 5)) == 0 else {}
        facts.append(ArticleFact(article=f"a{n}", published=draw(st.none() | days)))
        facts.append(HoldingFact(article=f"a{n}", person=draw(st.sampled_from([AN, BINH, "Võ Cúc"])), **CHAIR, **said, **weak))
    return facts


@settings(max_examples=150, deadline=None)
@given(reported(), days.map(lambda day: day + timedelta(days=300)))
def test_on_any_day_the_states_are_what_the_sources_out_by_then_come_to(facts, day):
    assert known(day, *facts) == by_then(day, *facts)


@pytest.mark.parametrize("day", ["2015-07-13", "2021-03-16", "2024-07-20", "2026-11-20"])
def test_a_question_as_known_on_a_day_is_answered_as_by_a_graph_built_of_what_was_out(day, dist, load, tmp_path):
    import danvan

    out = tmp_path / "then"
    assert load("build", "--out", out, "--known-by", day).returncode == 0

    def told(graph, **asked):
        rows = danvan.ask("one-seat-tenures", graph, **asked)
        # Who is who, a person's IRI too, is as it is known now; so are the days of the reference bodies.
        return {tuple(row[k] for k in ("title", "as", "name", *TIMES)) for row in rows if row["name"]}

    assert told(dist, known_by=day) == told(out)
    assert told(out)
