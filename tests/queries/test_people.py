"""Names that several bear and people who may be two, from small graphs; the same from the index and from the graph."""

from datetime import date

import pyoxigraph as ox
import pytest

from graph.index import write_index
from graph.store import INDEX_NAME, STORE_NAME, serialized, to_oxigraph, write_store
from graph.targets import Local
from loaders.derived import closure_quads
from loaders.facts import HoldingFact
from loaders.identity import identify
from loaders.triples import reference_quads, to_quads
from ontology.prefixes import BASE
from queries.catalogue import find, stored_queries
from queries.formats import as_json


def held(article, organization, person="Lê Văn An", **said):
    said = {k: date.fromisoformat(v) for k, v in said.items() if k != "person_id"} | {k: v for k, v in said.items() if k == "person_id"}
    return HoldingFact(article=article, person=person, office="Bí thư", organization=organization, **said)


@pytest.fixture
def ask(tmp_path):
    """The rows of a question to a graph of some facts, as plain values; a built directory and its dump must agree."""

    def run(name, *facts):
        quads = [*to_quads(facts, identify(facts)), *reference_quads()]
        native = list(to_oxigraph([*quads, *closure_quads(quads)]))
        write_store(native, tmp_path / STORE_NAME)
        write_index(ox.Store.read_only(str(tmp_path / STORE_NAME)), tmp_path / INDEX_NAME, stored_queries())
        (tmp_path / "all.nq").write_bytes(serialized(native, "nquads", BASE))
        built, dump = (find(name).run(Local(path), {}) for path in (tmp_path, tmp_path / "all.nq"))
        assert as_json(built) == as_json(dump)
        return [{variable: value and value.value for variable, value in zip(built.variables, row, strict=True)} for row in built.rows]

    return run


def test_two_people_of_one_name_are_homonyms_and_two_names_are_not(ask):
    facts = [held("a", "Tỉnh ủy Nghệ An", on="2020-01-01"), held("b", "Tỉnh ủy Hà Tĩnh", on="2020-01-01"), held("c", "Tỉnh ủy Hà Tĩnh", "Bùi Thị Ba", on="2001-01-01")]  # fmt: skip
    assert ask("homonyms", *facts) == [{"name": "Lê Văn An", "people": "2"}]


def test_one_who_led_two_provinces_at_once_is_doubtful(ask):
    facts = [held("a", "Tỉnh ủy Nghệ An", person_id="an", began="2015-01-01", ended="2020-01-01"), held("b", "Tỉnh ủy Hà Tĩnh", person_id="an", on="2019-12-31", began="2018-01-01")]  # fmt: skip
    (row,) = ask("doubtful-people", *facts)
    assert (row["why"], row["name"]) == ("two provinces at once", "Lê Văn An")


def test_one_who_left_a_province_on_the_day_of_coming_to_another_is_not(ask):
    facts = [held("a", "Tỉnh ủy Nghệ An", person_id="an", began="2015-01-01", ended="2020-01-01"), held("b", "Tỉnh ủy Hà Tĩnh", person_id="an", began="2020-01-01", ended="2022-01-01")]  # fmt: skip
    assert ask("doubtful-people", *facts) == []


@pytest.mark.parametrize(("last", "doubted"), [("2010-01-01", 0), ("2011-01-01", 1)])
def test_offices_of_more_than_sixty_years_are_doubtful(ask, last, doubted):
    facts = [held("a", "Tỉnh ủy Nghệ An", person_id="an", on="1950-06-01"), held("b", "Tỉnh ủy Hà Tĩnh", person_id="an", on=last)]
    assert [row["why"] for row in ask("doubtful-people", *facts)] == ["more than sixty years"] * doubted
