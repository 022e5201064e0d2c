"""What changed between two releases: told in the words of the field, each in its category, with its evidence."""

import json
from datetime import date

import pyoxigraph as ox
import pytest

from graph.store import open_graph, to_oxigraph
from loaders.derived import derived_quads
from loaders.facts import read_facts
from loaders.identity import identify
from loaders.triples import dataset_quads, reference_quads, to_quads
from ontology.prefixes import BASE
from release.changes import CORRECTED, EITHER, LEARNED, WORLD, compared
from release.sentences import LANGUAGES, as_json, as_nquads, citation, markdown, sentence, text, when
from release.side import Side

OLD_DAY = date(2024, 6, 1)
SOURCE = {
    "kind": "article",
    "article": "bao-1",
    "title": "Hội Thử nghiệm có Chủ tịch mới",
    "published": "2024-01-05",
    "publisher": "Báo Ví dụ",
}
BINH = {
    "kind": "holding", "article": "bao-1", "person": "Lê Thị Bình", "office": "Chủ tịch", "organization": "Hội Thử nghiệm Việt Nam",
    "on": "2024-01-05", "began": "2024-01-05", "evidence": {"start": 0, "end": 11, "quote": "Lê Thị Bình"},
}  # fmt: skip


def source(name, published):
    return SOURCE | {"article": name, "title": f"Tin {name}", "published": published}


REFERENCE = list(reference_quads())


def built(folder, facts, day):
    """The graph of some facts, as a build makes it."""
    folder.mkdir()
    (folder / "facts.jsonl").write_text("".join(json.dumps(fact, ensure_ascii=False) + "\n" for fact in facts), encoding="utf-8")
    read, problems = read_facts(folder / "facts.jsonl")
    assert not problems
    quads = [*to_quads(read, identify(read)), *REFERENCE, *dataset_quads(BASE, day, None)]
    store = ox.Store()
    store.bulk_extend(to_oxigraph([*quads, *derived_quads(quads)]))
    return Side(store)


@pytest.fixture
def told(tmp_path):
    """Changes from some facts, released on OLD_DAY, to others, released on 2026-01-01."""

    def compare(before, after, old_day=OLD_DAY):
        return compared(built(tmp_path / "old", before, old_day), built(tmp_path / "new", after, date(2026, 1, 1)))

    return compare


def lines(changes, language="en"):
    return [(change.category, sentence(change, language)) for change in changes.all]


OFFICE = "Chủ tịch Hội Thử nghiệm Việt Nam"


def test_nothing_changed_is_told_as_nothing(told):
    changes = told([SOURCE, BINH], [SOURCE, BINH])
    assert changes.all == []
    # The day of the release itself is another.
    assert sum(changes.statements_added.values()) == 1


def test_who_left_and_who_came_after_the_earlier_release_happened_in_the_world(told):
    more = [
        source("bao-2", "2025-03-03"),
        BINH | {"article": "bao-2", "on": None, "began": None, "status": "former", "ended": "2025-03-02"},
        BINH | {"article": "bao-2", "person": "Trần Văn Cường", "on": "2025-03-02", "began": "2025-03-02", "evidence": {"start": 20, "end": 34, "quote": "Trần Văn Cường"}},
    ]  # fmt: skip
    changes = told([SOURCE, BINH], [SOURCE, BINH, *more])
    assert lines(changes) == [
        (WORLD, f"Trần Văn Cường became {OFFICE} on 2025-03-02."),
        (WORLD, f"Lê Thị Bình left the office of {OFFICE} on 2025-03-02."),
    ]
    assert lines(changes, "vi")[1] == (WORLD, f"Lê Thị Bình thôi giữ chức {OFFICE} ngày 2/3/2025.")
    left = changes.all[1]
    assert citation(left.evidence[0], "en") == "“Lê Thị Bình” (Tin bao-2, Báo Ví dụ, 2025-03-03)"
    assert ([one["title"] for one in changes.sources_added], changes.attestations_added) == (["Tin bao-2"], 2)
    assert "1 source added: Tin bao-2." in text(changes, "en")


def test_the_end_of_a_body_that_lay_ahead_was_no_end_that_had_come(told):
    """The provinces that were merged on 2025-07-01 are in the reference tables."""
    there = BINH | {"organization": "Hội Nông dân tỉnh Quảng Bình"}
    more = [
        source("bao-2", "2025-03-03"),
        there | {"article": "bao-2", "on": None, "began": None, "status": "former", "ended": "2025-03-02"},
    ]
    (change,) = told([SOURCE, there], [SOURCE, there, *more]).all
    assert (change.category, change.kind, change.span) == (WORLD, "left", ("2025-03-02", "2025-03-02"))


def test_who_is_named_again_later_was_still_there(told):
    more = [source("bao-2", "2025-03-03"), BINH | {"article": "bao-2", "on": "2025-03-03", "began": None}]
    assert lines(told([SOURCE, BINH], [SOURCE, BINH, *more])) == [(WORLD, f"Lê Thị Bình was still {OFFICE} on 2025-03-03.")]


def test_a_tenure_of_the_time_before_is_learned_and_did_not_happen_since(told):
    more = [
        source("bao-2", "2025-03-03"),
        BINH | {"article": "bao-2", "person": "Ngô Văn Định", "status": "former", "on": None, "began": "2016-02-01", "ended": "2023-12-31"},
    ]
    assert lines(told([SOURCE, BINH], [SOURCE, BINH, *more])) == [
        (LEARNED, f"Ngô Văn Định was {OFFICE}: began on 2016-02-01; ended on 2023-12-31.")
    ]


def test_a_beginning_that_is_known_more_exactly_is_learned_and_one_that_is_another_is_a_correction(told, tmp_path):
    vague = BINH | {"began": None, "began_earliest": "2024-01-01", "began_latest": "2024-01-31"}
    changes = told([SOURCE, vague], [SOURCE, BINH])
    assert lines(changes) == [
        (LEARNED, f"Lê Thị Bình became {OFFICE} on 2024-01-05; the earlier release had: between 2024-01-01 and 2024-01-05.")
    ]
    assert changes.all[0].reason == "passage-read-anew"
    other = compared(
        built(tmp_path / "a", [SOURCE, BINH], OLD_DAY), built(tmp_path / "b", [SOURCE, BINH | {"began": "2024-01-04"}], OLD_DAY)
    )
    assert lines(other) == [(CORRECTED, f"Lê Thị Bình became {OFFICE} on 2024-01-04; the earlier release had: on 2024-01-05.")]


def test_a_tenure_that_no_source_tells_of_any_more_is_withdrawn_with_the_reason(told):
    changes = told([SOURCE, BINH, source("bao-2", "2024-02-02"), BINH | {"article": "bao-2", "person": "Ngô Văn Định"}], [SOURCE, BINH])
    (gone,) = [change for change in changes.all if change.kind == "withdrawn"]
    assert (gone.category, gone.reason) == (CORRECTED, "source-gone")
    assert "1 attestation retracted because a source is no longer in the release." in text(changes, "en")
    assert "Rút 1 chứng cứ vì một nguồn không còn trong bản phát hành." in text(changes, "vi")


def test_an_earlier_tenure_that_is_found_later_makes_no_change_of_the_later_one(told):
    """The second tenure of one person in one office takes the IRI that the first had."""
    later = BINH | {"on": "2020-01-05", "began": "2020-01-05"}
    between = [source("bao-3", "2024-02-01"), BINH | {"article": "bao-3", "person": "Ngô Văn Định", "on": None, "began": "2018-01-01", "ended": "2019-12-31", "status": "former"}]  # fmt: skip
    earlier = [source("bao-2", "2024-02-01"), BINH | {"article": "bao-2", "on": None, "began": "2012-05-01", "ended": "2016-06-01", "status": "former"}]  # fmt: skip
    changes = told([SOURCE, later, *between], [SOURCE, later, *between, *earlier])
    assert lines(changes) == [(LEARNED, f"Lê Thị Bình was {OFFICE}: began on 2012-05-01; ended on 2016-06-01.")]


def test_bodies_documents_and_events_are_told(told):
    more = [
        source("bao-2", "2025-07-02"),
        {"kind": "document", "article": "bao-2", "number": "12-QĐ/TW", "type": "Quyết định", "issuer": "Ban Bí thư", "issued": "2025-06-30"},
        {"kind": "change", "article": "bao-2", "change": "merged", "before": ["Hội Ví dụ A", "Hội Ví dụ B"], "after": ["Hội Ví dụ"], "on": "2025-07-01", "document": "12-QĐ/TW"},
        {"kind": "event", "article": "bao-2", "event": "hop", "type": "Hội nghị", "title": "Hội nghị công bố quyết định", "start": "2025-07-02", "status": "held"},
    ]  # fmt: skip
    changes = told([SOURCE, BINH], [SOURCE, BINH, *more])
    assert lines(changes) == [
        (WORLD, "Hội Ví dụ A and Hội Ví dụ B were merged into Hội Ví dụ on 2025-07-01."),
        (WORLD, "Quyết định 12-QĐ/TW was issued by Secretariat on 2025-06-30."),
        (WORLD, "Hội nghị công bố quyết định (2025-07-02) was held on 2025-07-02."),
    ]
    assert lines(changes, "vi")[0][1] == "Hợp nhất Hội Ví dụ A và Hội Ví dụ B thành Hội Ví dụ ngày 1/7/2025."


def test_without_a_day_of_the_earlier_release_nothing_is_told_as_having_happened_since(told):
    more = [
        source("bao-2", "2025-03-03"),
        BINH | {"article": "bao-2", "person": "Ngô Văn Định", "organization": "Hội Khác"},
    ]
    changes = told([SOURCE, BINH], [SOURCE, BINH, *more], old_day=None)
    assert changes.of(WORLD) == changes.of(EITHER) == []
    assert len(changes.of(LEARNED)) == 1


def test_what_lies_on_both_sides_of_the_earlier_release_is_told_apart_from_what_happened_since(told):
    more = [
        source("bao-2", "2025-03-03"),
        BINH | {"article": "bao-2", "person": "Ngô Văn Định", "organization": "Hội Khác", "began": None, "on": "2025-03-03"},
        BINH | {"article": "bao-2", "person": "Trần Văn Cường", "organization": "Hội Nọ", "on": None, "began": "2020-01-01", "ended_earliest": "2024-01-01", "ended_latest": "2024-12-31"},
    ]  # fmt: skip
    assert lines(told([SOURCE, BINH], [SOURCE, BINH, *more])) == [
        (EITHER, "Trần Văn Cường was Chủ tịch Hội Nọ: began on 2020-01-01; ended in 2024."),
        (EITHER, "Ngô Văn Định is named as Chủ tịch Hội Khác on 2025-03-03; when that began is not known."),
    ]


def test_an_end_that_a_successor_shows_says_so_and_cites_the_successor(told):
    """An office of one seat of a reference body."""
    binh = BINH | {"organization": "Hội Luật gia Việt Nam"}
    more = [source("bao-2", "2025-03-03"), binh | {"article": "bao-2", "person": "Trần Văn Cường", "on": "2025-03-02", "began": "2025-03-02", "evidence": {"start": 20, "end": 34, "quote": "Trần Văn Cường"}}]  # fmt: skip
    changes = told([SOURCE, binh], [SOURCE, binh, *more])
    (left,) = [change for change in changes.all if change.kind == "left"]
    assert sentence(left, "vi") == (
        "Lê Thị Bình đã thôi giữ chức Chủ tịch Hội Luật gia Việt Nam muộn nhất vào 2/3/2025 (khi đó Trần Văn Cường giữ chức)."
    )
    assert left.evidence[0].quote == "Trần Văn Cường"
    assert left.category == EITHER


def test_a_bound_that_rests_on_a_withdrawn_claim_is_known_less_closely_and_is_no_contradiction(told):
    exact, vague = BINH, BINH | {"began": None, "began_earliest": "2024-01-01", "began_latest": "2024-01-31"}
    (change,) = told([SOURCE, exact], [SOURCE, vague]).all
    assert sentence(change, "en") == f"When Lê Thị Bình became {OFFICE} is known less closely: between 2024-01-01 and 2024-01-05; the earlier release had: on 2024-01-05."  # fmt: skip
    assert (change.category, change.reason) == (CORRECTED, "passage-read-anew")


def test_two_that_were_taken_for_one_and_one_that_was_taken_for_two_are_told(told, tmp_path):
    two = [SOURCE, BINH, source("bao-2", "2024-02-02"), BINH | {"article": "bao-2", "organization": "Hội Luật gia Việt Nam", "began": None}]
    link = [source("bao-3", "2024-03-03"), *(fact | {"article": "bao-3"} for fact in (BINH, two[-1]))]
    assert (CORRECTED, "Lê Thị Bình is one person now; the earlier release told of 2.") in lines(told(two, [*two, *link]))
    apart = compared(built(tmp_path / "one", [*two, *link], OLD_DAY), built(tmp_path / "two", two, date(2026, 1, 1)))
    assert (CORRECTED, "Lê Thị Bình of the earlier release is 2 people now.") in lines(apart)


def test_a_tenure_of_which_every_passage_is_read_anew_is_the_same_where_office_name_and_time_are(told):
    again = BINH | {"person_id": "le-thi-binh-a", "evidence": {"start": 5, "end": 16, "quote": "Lê Thị Bình"}}
    assert lines(told([SOURCE, BINH], [SOURCE, again])) == []


def test_who_is_called_former_had_held_the_office_before_that_day(told):
    more = [source("bao-2", "2024-02-02"), BINH | {"article": "bao-2", "person": "Ngô Văn Định", "organization": "Hội Khác", "began": None, "on": "2024-02-02", "status": "former"}]  # fmt: skip
    assert lines(told([SOURCE, BINH], [SOURCE, BINH, *more])) == [(LEARNED, "Ngô Văn Định had been Chủ tịch Hội Khác before 2024-02-02.")]


def test_an_end_that_is_no_longer_said_is_no_leaving(told):
    (change,) = told([SOURCE, BINH | {"ended": "2024-05-05"}], [SOURCE, BINH]).all
    assert (change.category, sentence(change, "en")) == (CORRECTED, f"Lê Thị Bình is no longer said to have left the office of {OFFICE}; the earlier release had: on 2024-05-05.")  # fmt: skip


def test_an_end_that_lies_ahead_of_the_later_release_has_not_come(told):
    more = [source("bao-2", "2025-03-03"), BINH | {"article": "bao-2", "began": None, "on": "2025-03-03", "ended_latest": "2031-12-31"}]
    assert lines(told([SOURCE, BINH], [SOURCE, BINH, *more])) == [
        (WORLD, f"Lê Thị Bình was still {OFFICE} on 2025-03-03."),
        (LEARNED, f"Lê Thị Bình is to leave the office of {OFFICE} by 2031-12-31."),
    ]


def test_a_day_that_another_source_corrects_says_so_whatever_else_came_or_went(told):
    other = [source("bao-2", "2024-02-02"), BINH | {"article": "bao-2", "on": "2024-02-02", "began": None}]
    new = [source("bao-3", "2025-02-02"), BINH | {"article": "bao-3", "began": "2024-01-01", "on": None, "confidence": 1.0}]
    changes = told([SOURCE, BINH | {"began": None}, *other], [SOURCE, BINH | {"began": None}, *new])
    (change,) = [one for one in changes.all if one.kind == "beginning"]
    assert change.reason == "new-source"


def test_a_birth_or_death_that_is_no_longer_said_is_told(told):
    life = {"kind": "person", "article": "bao-1", "person": "Lê Thị Bình", "born": "1960-01-02", "died": "2024-02-03"}
    changes = told([SOURCE, BINH, life], [SOURCE, BINH, life | {"died": None, "born": "1960-01-03"}])
    said = lines(changes)
    assert (CORRECTED, "Lê Thị Bình is no longer said to have died; the earlier release had: on 2024-02-03.") in said
    assert (CORRECTED, "Lê Thị Bình was born on 1960-01-03; the earlier release had: on 1960-01-02.") in said


def test_an_event_that_was_planned_and_took_place_happened_and_is_not_renamed(told):
    event = {
        "kind": "event",
        "article": "bao-1",
        "event": "dh",
        "type": "Đại hội",
        "title": "Đại hội",
        "start": "2024-09-01",
        "status": "planned",
    }
    assert lines(told([SOURCE, BINH, event], [SOURCE, BINH, event | {"status": "held", "start": "2024-10-02"}])) == [
        (WORLD, "Đại hội (2024-10-02) was held on 2024-10-02.")
    ]


def test_a_name_in_another_language_is_no_renaming():
    def side(text):
        store = ox.Store()
        store.load(text.encode(), format=ox.RdfFormat.TURTLE)
        return Side(store)

    name = '<urn:a> <http://www.w3.org/2004/02/skos/core#prefLabel> "Hội A"@vi'
    assert compared(side(f"{name} ."), side(f'{name} , "A Union"@en .')).all == []
    (renamed,) = compared(side(f"{name} ."), side(name.replace("Hội A", "Hội B") + " .")).all
    assert sentence(renamed, "vi") == "Hội B ở bản trước ghi là Hội A."
    blank = "[] <urn:p> [ <urn:q> 1 ] ."
    assert compared(side(blank), side(blank)).nothing


def test_a_whole_month_or_year_is_told_as_one():
    assert when(("2024-02-01", "2024-02-29"), "en") == "in February 2024"
    assert when(("2023-02-01", "2023-02-28"), "vi") == "trong tháng 2/2023"
    assert when(("2023-01-01", "2023-12-31"), "vi") == "trong năm 2023"
    assert when(("2023-01-01", "2023-12-30"), "en") == "between 2023-01-01 and 2023-12-30"
    assert when(("2024-02-01", "2024-02-28"), "en") == "between 2024-02-01 and 2024-02-28"


def test_what_came_and_what_went_as_rdf_makes_the_new_of_the_old(tmp_path):
    old = built(tmp_path / "old", [SOURCE, BINH], OLD_DAY)
    new = built(tmp_path / "new", [SOURCE, BINH | {"person": "Trần Văn Cường"}], date(2026, 1, 1))
    graphs = {"added": set(), "removed": set()}
    for quad in ox.parse(as_nquads(old, new), format=ox.RdfFormat.N_QUADS):
        graphs[quad.graph_name.value.rpartition("#")[2]].add(str(quad.triple))
    assert (old.triples - graphs["removed"]) | graphs["added"] == new.triples
    assert not graphs["removed"] & new.triples


def test_json_has_every_change_with_its_sentences_and_all_its_evidence(told):
    more = [source("bao-2", "2025-03-03"), BINH | {"article": "bao-2", "on": "2025-03-03", "began": None}]
    read = json.loads(as_json(told([SOURCE, BINH], [SOURCE, BINH, *more])))
    assert read["summary"] == {"world": {"still": 1}, "either": {}, "learned": {}, "corrected": {}}
    (change,) = read["changes"]
    assert set(change["sentence"]) == set(LANGUAGES)
    assert [one["quote"] for one in change["evidence"]] == ["Lê Thị Bình", "Lê Thị Bình"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_kind_of_change_of_the_bundled_data_has_a_sentence_in_both_languages(dist, tmp_path, language):
    """From nothing but a few facts to all that is bundled."""
    changes = compared(built(tmp_path / "old", [SOURCE, BINH], OLD_DAY), Side(open_graph(dist)))
    assert len(changes.all) > 300
    told = markdown(changes, language)
    assert "None" not in told
    assert "{" not in told.replace("\\{", "")
    assert told == markdown(changes, language)


def test_the_command_prints_all_forms_and_tells_what_is_the_wrong_way_round(load, dist, earlier, tmp_path):
    for form in ("text", "markdown", "json", "nquads"):
        done = load("diff", earlier, dist, "--format", form, "--lang", "vi")
        assert done.returncode == 0, done.stderr
        assert done.stdout
    assert "Give the earlier one first" in load("diff", dist, earlier).stderr
    assert load("diff", dist, tmp_path / "nowhere").returncode == 3
    assert load("diff", dist, dist, "--lang", "fr").returncode == 2
