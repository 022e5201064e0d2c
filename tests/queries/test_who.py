"""Why the people of a name are one or several, as the graph tells it."""

import json
from datetime import date

import pytest

from graph.store import serialized, to_oxigraph
from graph.targets import Local
from loaders.facts import ArticleFact, HoldingFact
from loaders.identity import identify
from loaders.triples import reference_quads, to_quads
from ontology.prefixes import BASE
from queries.catalogue import WrongParameter
from queries.who import apart, as_json, as_text, who

NAME = "Lê Văn An"


def held(article, on, office="Chủ tịch", organization="Hội Nông dân tỉnh Hà Tĩnh", person_id=None):
    return HoldingFact(
        article=article, person=NAME, office=office, organization=organization, on=date.fromisoformat(on), person_id=person_id
    )


@pytest.fixture
def people(tmp_path):
    def run(*facts, name="le van an"):
        facts = [*facts, *(ArticleFact(article=article) for article in sorted({f.article for f in facts}))]
        file = tmp_path / "some.nq"
        file.write_bytes(serialized(to_oxigraph([*to_quads(facts, identify(facts)), *reference_quads()]), "nquads", BASE))
        return who(Local(file), name)

    return run


def test_an_office_in_common_twenty_years_apart_at_most_makes_one_person(people):
    (one,) = people(held("a", "2000-01-01"), held("b", "2020-12-31"))
    assert one.because() == ["a and b both tell of Chủ tịch Hội Nông dân tỉnh Hà Tĩnh (2000 and 2020)"]


def test_the_same_office_longer_apart_is_of_two(people):
    one, other = people(held("a", "2000-01-01"), held("b", "2021-01-01"))
    assert "more than 20 years apart" in apart(one, other)


def test_a_membership_in_common_is_of_two(people):
    member = {"office": "Ủy viên", "organization": "Ban Chấp hành Trung ương Đảng"}
    one, other = people(held("a", "2016-02-01", **member), held("b", "2016-02-01", **member))
    assert "a membership" in apart(one, other)


def test_nothing_in_common_is_of_two(people):
    found = people(held("a", "2016-02-01"), held("b", "2016-02-01", organization="Hội Nông dân tỉnh Nghệ An"))
    assert len(found) == 2
    assert "they have no office in common" in apart(*found)
    assert "1 and 2 are two: no source tells of both" in as_text(NAME, found)


def test_one_source_names_one_person(people):
    (one,) = people(held("a", "2016-02-01"), held("a", "2018-02-01", organization="Hội Nông dân tỉnh Nghệ An"))
    assert one.because() == ["a names one person in 2 offices"]


def test_the_register_joins_what_nothing_else_does(people):
    (one,) = people(
        held("a", "2016-02-01", person_id="an"), held("b", "2018-02-01", organization="Hội Nông dân tỉnh Nghệ An", person_id="an")
    )
    assert one.because() == ["the register of people joins what has its id (person:an)"]


def test_programs_get_the_same(people):
    found = people(held("a", "2016-02-01"), held("b", "2016-02-01", organization="Hội Nông dân tỉnh Nghệ An"))
    told = json.loads(as_json(found))
    assert [person["label"] for person in told["people"]] == [NAME, NAME]
    assert told["apart"][0]["because"] == apart(*found)


def test_nobody_of_a_name_is_said_so(people):
    assert "Nobody of the name 'x'" in as_text("x", people(held("a", "2016-02-01"), name="x"))


def test_no_name_is_refused(people):
    with pytest.raises(WrongParameter):
        people(held("a", "2016-02-01"), name=" ")


def test_the_command_tells_it(load, dist):
    done = load("who", "nguyen anh tuan", "--graph", dist)
    assert done.returncode == 0
    assert done.stdout.startswith("Nguyễn Anh Tuấn: one person\n")
    assert load("who", "", "--graph", dist).returncode == 2
    assert json.loads(load("who", "Trương Thị Mai", "--graph", dist, "--format", "json").stdout)["people"][0]["registered"] is True
