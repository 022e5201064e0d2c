"""Whole articles to facts: evidence, days, completion, participation; and the given articles where they are."""

import json
import os
import subprocess
import sys
import unicodedata
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from loaders.explain import explained
from loaders.extract import extract, extract_stream
from loaders.facts import ArticleFact, DocumentFact, EventFact, HoldingFact, ParticipationFact, to_json
from loaders.sources import Article
from tests.loaders.conftest import facts_of, held

ROOT = Path(__file__).parents[2]

TEXT = """Hội làm vườn bàn chuyện mùa màng

Thứ ba - 04/06/2019 08:15
Ngày 3/6, tại Nghệ An, Hội Làm vườn Việt Nam tổ chức hội nghị tổng kết mùa vải. Chủ tịch Hội Nông dân Việt Nam Vũ Hải Đăng chủ trì hội nghị.

Dự hội nghị có đồng chí Cao Thị Lụa, Trưởng Ban Dân vận Tỉnh ủy. Theo Phó Chủ tịch UBND tỉnh Đỗ Kim Ngân, vải năm nay ngọt.

Ông Vũ Hải Đăng nhấn mạnh Chỉ thị số 91-CT/TW ngày 05/3/2011 của Ban Bí thư. Bà Ngô Thị Sương được nhắc tên.

Các tin khác
• Bí thư Tỉnh ủy Phan Đình Khôi thăm chợ (02/08/2019)
"""


def people(facts):
    return sorted((f.person, f.role) for f in facts)


@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_every_quote_is_exactly_the_text_between_its_offsets(form):
    text = unicodedata.normalize(form, TEXT).replace("Hải Đăng", "Hải\u00a0Ðăng")
    facts = facts_of(text)
    cited = [fact for fact in facts if fact.evidence]
    assert len(cited) >= 8
    assert all(text[f.evidence.start : f.evidence.end] == f.evidence.quote for f in cited)


def test_nfd_and_nfc_say_the_same():
    def said(form):
        return [(f.person, f.office, f.organization, f.on) for f in facts_of(unicodedata.normalize(form, TEXT), HoldingFact)]

    assert said("NFC") == said("NFD")


def test_the_day_is_that_of_the_event_with_the_year_of_publication():
    assert {fact.on for fact in facts_of(TEXT, HoldingFact)} == {date(2019, 6, 3)}


def test_without_an_event_day_it_is_the_day_of_publication():
    text = "Chuyện làm vườn\n\n04/06/2019 08:15\nChủ tịch Hội Nông dân Việt Nam Vũ Hải Đăng thăm vườn vải của bà con.\n"
    assert [f.on for f in facts_of(text, HoldingFact)] == [date(2019, 6, 4)]


@pytest.mark.parametrize(("year", "expected"), [("2010", None), ("2019", date(2019, 6, 4))])
def test_a_sentence_of_another_year_is_not_of_the_day_of_publication(year, expected):
    text = f"Chuyện làm vườn\n\n04/06/2019 08:15\nNăm {year}, Chủ tịch Hội Nông dân Việt Nam Vũ Hải Đăng thăm vườn vải của bà con.\n"
    assert [f.on for f in facts_of(text, HoldingFact)] == [expected]


def test_without_any_day_there_is_none_but_a_cited_document_bounds_it():
    text = "Chủ tịch Hội Nông dân Việt Nam Vũ Hải Đăng nhắc Chỉ thị số 91-CT/TW ngày 05/3/2011 của Ban Bí thư."
    (holding,) = facts_of(text, HoldingFact)
    assert (holding.on, holding.not_before) == (None, date(2011, 3, 5))


def test_the_event_has_type_day_place_and_organizer():
    (event,) = facts_of(TEXT, EventFact)
    assert (event.type, event.start, event.place, event.organizer) == (
        "Hội nghị tổng kết",
        date(2019, 6, 3),
        "Nghệ An",
        "Hội Làm vườn Việt Nam",
    )


def test_who_is_said_to_chair_attend_or_speak_took_part_and_nobody_else():
    assert people(facts_of(TEXT, ParticipationFact)) == [
        ("Cao Thị Lụa", "attendee"),
        ("Vũ Hải Đăng", "chair"),
        ("Vũ Hải Đăng", "speaker"),
        ("Đỗ Kim Ngân", "speaker"),
    ]


def test_a_list_of_other_articles_yields_nothing():
    assert "Phan Đình Khôi" not in {f.person for f in facts_of(TEXT, HoldingFact)}


@pytest.mark.parametrize(
    ("text", "about", "organization"),
    [
        ("Bí thư Tỉnh ủy Cao Thị Lụa dự.", {"place": "Hà Tĩnh"}, "Tỉnh ủy Hà Tĩnh"),
        ("(Cổng TTĐT Nghệ An) Bí thư Tỉnh ủy Cao Thị Lụa dự.", {}, "Tỉnh ủy Nghệ An"),
        ("Bí thư Tỉnh ủy Cao Thị Lụa dự tại điểm cầu Lạng Sơn.", {}, "Tỉnh ủy Lạng Sơn"),
        ("Bí thư Tỉnh ủy Cao Thị Lụa dự.", {}, "Tỉnh ủy"),
        ("Bí thư Tỉnh ủy Cao Thị Lụa nối điểm cầu Lạng Sơn với điểm cầu Nghệ An.", {}, "Tỉnh ủy"),
    ],
)
def test_a_province_is_taken_from_what_is_given_or_left_open(text, about, organization):
    assert [f.organization for f in facts_of(text, HoldingFact, **about)] == [organization]


def test_a_body_named_short_is_the_one_named_before():
    text = "Hội Chữ thập đỏ Việt Nam họp. Bà Đới Thị Lam, Phó Chủ tịch Hội chủ trì."
    assert [f.organization for f in facts_of(text, HoldingFact)] == ["Hội Chữ thập đỏ Việt Nam"]


@pytest.mark.parametrize(
    ("before", "ministries"),
    [
        ("Tại trụ sở Bộ Xây dựng, ", ["Bộ Xây dựng"]),
        ("Theo yêu cầu của Bộ Chính trị, ", [None]),
        ("Bên cổng Bộ Tư lệnh Thủ đô, ", [None]),
        ("Trước Bộ Xây dựng và Bộ Y tế, ", [None]),
    ],
)
def test_a_minister_is_of_the_one_ministry_named_before_or_of_one_left_open(before, ministries):
    assert [f.organization for f in facts_of(f"{before}Bộ trưởng Quế Văn Lanh trồng cây.", HoldingFact)] == ministries


def test_a_name_that_the_article_gives_a_commune_is_no_person():
    text = "Lễ công bố ở xã Sơn Mỹ, huyện Hương Khê. Ông Lục Văn Pháo, Chủ tịch Hội Nông dân Sơn Mỹ, cảm ơn bà con. {}Sơn Mỹ, Bí thư Tỉnh đoàn Hà Giang, tặng hoa."
    assert "Sơn Mỹ" not in {f.person for f in facts_of(text.format(""), HoldingFact)}
    assert "Sơn Mỹ" in {f.person for f in facts_of(text.format("Bà "), HoldingFact)}


def test_a_commune_takes_no_part_in_a_meeting():
    text = "Họp ở xã Sơn Mỹ, huyện Hương Khê.\nSáng 3/6/2024, Hội Làm vườn tỉnh Bến Tre tổ chức hội nghị.\nChủ trì hội nghị có Lục Văn Pháo và {}Sơn Mỹ, Bí thư Tỉnh đoàn Hà Giang."
    assert {f.person for f in facts_of(text.format(""), ParticipationFact)} == {"Lục Văn Pháo"}
    assert {f.person for f in facts_of(text.format("bà "), ParticipationFact)} == {"Lục Văn Pháo", "Sơn Mỹ"}


SHORT = {
    "of the body whose congress elects": (
        "Sáng 3/6/2024, Hội Luật gia tỉnh Nghệ An tổ chức đại hội. Dự có bà Hà Thị Tỵ, Chủ tịch Hội Nhà báo tỉnh. Đại hội bầu ông Vũ Văn Ba giữ chức Chủ tịch Hội.",
        ("Vũ Văn Ba", "Chủ tịch", "Hội Luật gia tỉnh Nghệ An"),
    ),
    "of nobody knows which": (
        "Ông Vũ Văn Ba, nguyên Chủ tịch Hội Luật gia tỉnh Hà Nam, nay là Phó Chủ tịch Hội, phát biểu.",
        None,
    ),
    "into the committee of the body that elects": (
        "Sáng 3/6/2024, Hội Luật gia tỉnh Nghệ An tổ chức đại hội. Ông Vũ Văn Ba được bầu vào Ban Thường vụ.",
        ("Vũ Văn Ba", "Ủy viên", "Ban Thường vụ Hội Luật gia tỉnh Nghệ An"),
    ),
    "the one commune": (
        "Đêm hội ở xã Tân Mỹ. Bà Hà Thị Tỵ, Bí thư Đảng ủy xã, tặng quà.",
        ("Hà Thị Tỵ", "Bí thư", "Đảng ủy xã Tân Mỹ"),
    ),
    "one of two communes": (
        "Đêm hội ở xã Tân Mỹ và xã Yên Bình. Bà Hà Thị Tỵ, Bí thư Đảng ủy xã, tặng quà.",
        ("Hà Thị Tỵ", "Bí thư", "Đảng ủy xã"),
    ),
    "whose delegation it is": (
        "Đoàn Hội Nông dân Việt Nam do ông Vũ Văn Ba, Phó Chủ tịch làm trưởng đoàn, đến thăm Sở Y tế tỉnh Nghệ An.",
        ("Vũ Văn Ba", "Phó Chủ tịch", "Hội Nông dân Việt Nam"),
    ),
    "the committee that gives it": (
        "Đảng ủy phường Trung Vương phân công bà Hà Thị Tỵ, Phó Bí thư Thường trực, phụ trách công tác Hội.",
        ("Hà Thị Tỵ", "Phó Bí thư Thường trực", "Đảng ủy phường Trung Vương"),
    ),
    "the province in brackets": (
        "Đại biểu Vũ Văn Ba (Lào Cai), Chủ tịch Hội Nông dân tỉnh, đề nghị sửa luật.",
        ("Vũ Văn Ba", "Chủ tịch", "Hội Nông dân tỉnh Lào Cai"),
    ),
    "the centre of an association": (
        "Hội Nông dân Việt Nam họp. Bà Hà Thị Tỵ, Phó Chánh Văn phòng Trung ương Hội, dự.",
        ("Hà Thị Tỵ", "Phó Chánh Văn phòng", "Văn phòng Trung ương Hội Nông dân Việt Nam"),
    ),
    "unions of associations": (
        "Liên hiệp các Hội Khoa học và Kỹ thuật tỉnh Hà Nam họp. Bà Hà Thị Tỵ, Phó Chủ tịch Liên hiệp Hội, dự.",
        ("Hà Thị Tỵ", "Phó Chủ tịch", "Liên hiệp các Hội Khoa học và Kỹ thuật tỉnh Hà Nam"),
    ),
    "the province of the lead": (
        "Sáng 3/6/2024, Tỉnh ủy Nghệ An họp. Bà Hà Thị Tỵ, Chủ tịch Hội Luật gia tỉnh, dự.",
        ("Hà Thị Tỵ", "Chủ tịch", "Hội Luật gia tỉnh Nghệ An"),
    ),
}


@pytest.mark.parametrize(("text", "expected"), SHORT.values(), ids=SHORT)
def test_what_is_told_short_is_completed_from_the_article_or_left_out(text, expected):
    told = [(f.person, f.office, f.organization) for f in facts_of(text, HoldingFact) if f.status != "former"]
    if expected is None:
        assert told == []
    else:
        assert expected in told


LEFT_OPEN = {
    "a board for a funeral": "Ban lễ tang do ông Vũ Văn Ba, Chủ tịch Hội Luật gia tỉnh, làm Trưởng ban; bà Hà Thị Tỵ làm Phó Trưởng ban. Ban Dân vận Tỉnh ủy viếng.",
    "another country's delegation": "Ban Dân vận Tỉnh ủy Sơn La họp. Đoàn cán bộ Mặt trận tỉnh Hủa Phăn do ông Vũ Văn Ba, Phó Trưởng ban, làm trưởng đoàn cũng đến.",
    "a question of an interview": "Ông Vũ Văn Ba, Chủ tịch Hội Luật gia tỉnh, khen ông Hà Văn Tỵ.\nPhóng viên: Ông từng là Phó Trưởng ban Ban Dân vận Tỉnh ủy?",
}


@pytest.mark.parametrize("text", LEFT_OPEN.values(), ids=LEFT_OPEN)
def test_what_nobody_can_tell_is_left_open(text):
    assert {f.office for f in facts_of(text, HoldingFact)} <= {"Chủ tịch"}


def test_lines_of_a_life_are_of_the_one_who_is_mourned():
    text = "TIN BUỒN\nĐồng chí Vũ Văn Ba\nNguyên Bí thư Huyện ủy Giồng Trôm; đã từ trần ngày 3/11/2014.\nTừ năm 1961 đến năm 1975: Phó Bí thư Huyện ủy Giồng Trôm.\nTừ năm 1976 đến năm 1982: Bí thư Huyện ủy Giồng Trôm.\n"
    told = {(f.person, f.office, f.organization, f.status) for f in facts_of(text, HoldingFact)}
    assert told == {("Vũ Văn Ba", office, "Huyện ủy Giồng Trôm", "former") for office in ("Bí thư", "Phó Bí thư")}


def test_short_news_of_several_provinces_are_each_of_its_own():
    text = "Tin các nơi\nNAM ĐỊNH: Hội Nông dân tỉnh Nam Định họp.\nBÌNH PHƯỚC: Bà Hà Thị Tỵ, Chủ tịch Hội Nông dân tỉnh, trao quà cho 10 hộ nghèo ở vùng biên giới xa."
    assert [f.organization for f in facts_of(text, HoldingFact)] == ["Hội Nông dân tỉnh Bình Phước"]


def test_members_chosen_tell_whose_chair_is_chosen():
    text = "Đại hội hiệp thương cử 45 vị vào Ủy ban Đoàn kết Công giáo tỉnh Hà Nam. Linh mục Giuse Vũ Văn Ba được cử làm Chủ tịch. Linh mục Vũ Văn Ba cảm ơn."
    assert [(f.person, f.organization) for f in facts_of(text, HoldingFact)] == [
        ("Giuse Vũ Văn Ba", "Ủy ban Đoàn kết Công giáo tỉnh Hà Nam")
    ]


def test_whoever_is_mourned_holds_nothing_any_more():
    text = "Sáng 3/6/2024, tại Hà Nội diễn ra lễ tang đồng chí Vũ Văn Ba, nguyên Bí thư Tỉnh ủy Nghệ An, đại biểu Quốc hội khóa VIII. Bà Hà Thị Tỵ, Chủ tịch Hội Luật gia Việt Nam, đến viếng."
    assert {(f.person, f.status) for f in facts_of(text, HoldingFact)} == {("Vũ Văn Ba", "former"), ("Hà Thị Tỵ", "current")}


PART = {
    "a list, one a line": (
        "Sáng 3/6/2024, Hội Luật gia tỉnh Hà Nam tổ chức hội nghị.\nTham dự hội nghị có các đồng chí:\n- Vũ Văn Ba - Bí thư Tỉnh đoàn;\n- Hà Thị Tỵ - Chủ tịch Hội Nông dân tỉnh.\nBà Đới Thị Lam - Chủ tịch Hội Làm vườn tỉnh được nhắc tên.",
        [("Hà Thị Tỵ", "attendee"), ("Vũ Văn Ba", "attendee")],
    ),
    "contributions, one a line": (
        "Sáng 3/6/2024, Hội Luật gia tỉnh Hà Nam tổ chức hội thảo. Các chuyên gia tập trung cho ý kiến:\n- Ông Vũ Văn Ba, Bí thư Tỉnh đoàn: nên sửa điều 3;\n- Bà Hà Thị Tỵ, Chủ tịch Hội Nông dân tỉnh: nên bỏ điều 4.",
        [("Hà Thị Tỵ", "speaker"), ("Vũ Văn Ba", "speaker")],
    ),
    "speeches of some": (
        "Sáng 3/6/2024, Hội Luật gia tỉnh Hà Nam tổ chức hội nghị. Đại biểu đã nghe tham luận của ông Vũ Văn Ba, Bí thư Tỉnh đoàn và bà Hà Thị Tỵ, Chủ tịch Hội Nông dân tỉnh.",
        [("Hà Thị Tỵ", "speaker"), ("Vũ Văn Ba", "speaker")],
    ),
    "to whom it is said": (
        "Sáng 3/6/2024, Hội Luật gia tỉnh Hà Nam tổ chức hội nghị. Hội nghị giao ông Vũ Văn Ba, Bí thư Tỉnh đoàn, báo cáo sau.",
        [],
    ),
    "who attends and chairs": (
        "Sáng 3/6/2024, Hội Luật gia tỉnh Hà Nam tổ chức hội nghị. Ông Vũ Văn Ba, Bí thư Tỉnh đoàn dự và chủ trì hội nghị.",
        [("Vũ Văn Ba", "chair")],
    ),
    "an event that only those who came tell of": (
        "Có mặt tại lễ khởi công còn có ông Vũ Văn Ba, Bí thư Tỉnh đoàn.",
        [("Vũ Văn Ba", "attendee")],
    ),
}


@pytest.mark.parametrize(("text", "expected"), PART.values(), ids=PART)
def test_who_took_part_is_read_from_lists_and_verbs(text, expected):
    assert people(facts_of(text, ParticipationFact)) == expected


@pytest.mark.parametrize(
    "line", ["Được đăng: 04 Tháng 06 2019", "Đăng lúc: 04/06/2019 10:20", "Ngày đăng 04-06-2019", "04/06/2019"], ids=str
)
def test_lines_that_say_when_a_page_was_posted_date_it(line):
    text = TEXT.replace("Thứ ba - 04/06/2019 08:15", line)
    (about,) = facts_of(text, ArticleFact)
    assert about.published == date(2019, 6, 4)


def test_a_body_named_short_alone_is_left_out_and_counted():
    found = extract(Article(id="a", text="Bà Đới Thị Lam, Phó Chủ tịch Hội chủ trì."))
    assert [f for f in found.facts if isinstance(f, HoldingFact)] == []
    assert found.left_out["a body that the article does not name in full"] == 1


def test_the_beginning_of_an_office_is_read_beside_it():
    text = "Phê chuẩn kết quả bầu Chủ tịch HĐND tỉnh Lai Châu khóa XV đối với bà Chẩu Thị Mỷ kể từ ngày 19/6/2021."
    assert [(f.began, f.ended, f.term) for f in facts_of(text, HoldingFact)] == [(date(2021, 6, 19), None, "khóa XV")]


@pytest.mark.parametrize("after", ["cho biết, từ ngày 1/3/2020 giá vải tăng.", "thăm Lào từ ngày 5/6/2020 đến ngày 8/6/2020."])
def test_a_day_of_something_else_is_not_the_beginning_of_an_office(after):
    assert [f.began for f in facts_of(f"Chủ tịch Hội Nông dân Việt Nam Vũ Hải Đăng {after}", HoldingFact)] == [None]


def test_an_event_to_come_is_not_dated_back_a_year():
    text = "Chuyện làm vườn\n\n10/08/2020 08:15\nNgày 15/8, tại Nghệ An, Hội Làm vườn Việt Nam sẽ tổ chức hội nghị tổng kết.\n"
    assert [f.start for f in facts_of(text, EventFact)] in ([], [None])


@pytest.mark.parametrize(
    ("place", "text", "organization"),
    [("Nghệ An", "Thành ủy", "Thành ủy"), ("Hà Nội", "Thành ủy", "Thành ủy Hà Nội"), ("Hà Nội", "Tỉnh ủy", "Tỉnh ủy")],
)
def test_a_committee_is_completed_only_with_a_place_of_its_level(place, text, organization):
    assert [f.organization for f in facts_of(f"Bí thư {text} Cao Thị Lụa dự.", HoldingFact, place=place)] == [organization]


def test_metadata_of_the_input_goes_before_the_page():
    (article,) = facts_of(TEXT, ArticleFact, published=date(2019, 6, 5), title="Khác", publisher="Báo Làng", url="https://example.org/a")
    assert (article.published, article.title, article.publisher) == (date(2019, 6, 5), "Khác", "Báo Làng")


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from([*TEXT.split(), "“", "(", "\n", ";", ":", "-", "Ủy viên", "số 1-CT/TW"]), max_size=60).map(" ".join))
def test_shuffled_words_never_break_reading_or_evidence(text):
    for fact in facts_of(text or "x"):
        if fact.evidence:
            assert text[fact.evidence.start : fact.evidence.end] == fact.evidence.quote


@settings(max_examples=60, deadline=None)
@given(st.text(min_size=1, max_size=200))
def test_any_text_is_read(text):
    assert isinstance(facts_of(text)[0], ArticleFact)


# ------------------------------------------------------------ the given articles


@pytest.fixture(scope="module")
def scored(shared, load, tmp_path_factory):
    def score(articles, gold):
        out = tmp_path_factory.mktemp("facts") / "facts.jsonl"
        out.write_text(load("extract", articles).stdout, encoding="utf-8")
        done = subprocess.run(
            [sys.executable, shared / "score.py", "--gold", gold, out],
            capture_output=True,
            text=True,
            check=True,
            env={"PYTHONIOENCODING": "utf-8"},
        )
        rows = {}
        for line in done.stdout.splitlines():
            name, _, rest = line.partition("P ")
            words = rest.split()
            fields = dict(zip(words[-1:0:-1][1::2], words[-1:0:-1][0::2], strict=False))
            rows[name.strip()] = (float(words[words.index("F1") + 1]), fields)
        return rows

    return score


def whole(fraction):
    hit, _, asked = fraction.partition("/")
    return hit == asked != "0"


def test_the_five_given_articles_are_read_as_their_gold_says(scored, shared):
    rows = scored(shared / "articles", shared / "gold")
    assert rows["holdings"][0] >= 0.98
    assert rows["documents"][0] == 1.0
    assert rows["participations"][0] >= 0.92
    assert rows["doc. relations"][0] >= 0.9
    for row, field in (
        ("holdings", "on"),
        ("holdings", "status"),
        ("articles", "published"),
        *(("documents", f) for f in ("type", "issued", "issuer")),
    ):
        assert whole(rows[row][1][field]), (row, field)


def test_the_given_patterns_are_read_with_precision(scored, shared):
    rows = scored(shared / "patterns" / "articles.jsonl", shared / "patterns" / "gold")
    assert rows["holdings"][0] >= 0.90
    assert rows["documents"][0] >= 0.95
    assert whole(rows["holdings"][1]["status"])


def test_no_sentence_of_the_given_articles_is_in_the_project(shared, root):
    """Runs of 14 words; a list of offices is shorter."""
    import re

    def words(text):
        return re.findall(r"\w+", unicodedata.normalize("NFC", text).casefold())

    runs = set()
    for path in (shared / "articles").glob("*.txt"):
        given = words(path.read_text(encoding="utf-8"))
        runs.update(tuple(given[i : i + 14]) for i in range(len(given) - 13))
    listed = subprocess.run(["git", "ls-files"], cwd=root, capture_output=True, text=True, check=True).stdout.split("\n")
    for name in filter(None, listed):
        if not (root / name).is_file():
            continue
        own = words((root / name).read_text(encoding="utf-8", errors="ignore"))
        copied = [" ".join(own[i : i + 14]) for i in range(len(own) - 13) if tuple(own[i : i + 14]) in runs]
        assert copied == [], name


def test_facts_are_printed_as_the_contract_says(load, tmp_path):
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    lines = load("extract", tmp_path / "a.txt").stdout.splitlines()
    assert [json.loads(line)["article"] for line in lines] == ["a.txt"] * len(lines)
    assert [f.number for f in facts_of(TEXT, DocumentFact)] == ["91-CT/TW"]


def test_the_explanation_ends_with_every_fact_and_its_days():
    text = "Ông Lục Văn Pháo, Bí thư Tỉnh đoàn Hà Giang, phát biểu tại hội nghị sáng 5/3/2024."
    told = explained(Article(id="a.txt", text=text, published=date(2024, 3, 6))).partition("[stated]\n")[2].splitlines()
    assert [line.split()[1] for line in told] == ["article", "holding", "event", "participation"]
    assert "person: Lục Văn Pháo" in told[1]
    assert "on: 2024-03-05" in told[1]
    assert "start: 2024-03-05" in told[2]


def test_the_explanation_marks_what_is_asserted_and_what_is_left_out_and_why():
    text = "Ông Lục Văn Pháo, Bí thư Tỉnh đoàn Hà Giang đến dự.\nBà Đới Thị Lam, Phó Chủ tịch Hội chủ trì."
    asserted = {f.person for f in facts_of(text, HoldingFact)}
    lines = explained(Article(id="a.txt", text=text)).splitlines()
    assert asserted == {"Lục Văn Pháo"}
    assert [line.split(" | ")[0].strip() for line in lines if "✓" in line] == [f"✓ {person}" for person in asserted]
    assert [line.strip() for line in lines if "✗" in line] == [
        "✗ left out: Đới Thị Lam | Phó Chủ tịch: a body that the article does not name in full"
    ]


def test_the_explanation_tells_under_a_sentence_what_the_next_one_adds_to_it():
    text = "Ông Lục Văn Pháo thôi giữ chức Chủ tịch Hội Làm vườn tỉnh Bến Tre. Người kế nhiệm là bà Đới Thị Lam."
    sentence, _, rest = explained(Article(id="a.txt", text=text)).partition("Người kế nhiệm")
    assert "✓ Đới Thị Lam | Chủ tịch | Hội Làm vườn tỉnh Bến Tre | current   because: who follows whoever left it" in sentence
    assert "✓" not in rest


@pytest.mark.parametrize("opening", ["Đến tháng 4/2016", "Từ tháng 4/2016", "Tháng 4 năm 2016"])
def test_what_somebody_became_long_ago_is_not_said_to_last(opening):
    text = f"Bà Ngô Thị Sương kể chuyện mình. {opening}, bà được bầu làm Chủ tịch Hội Nông dân tỉnh Bến Tre."
    (fact,) = facts_of(text, HoldingFact, published=date(2021, 3, 5))
    assert (fact.on, fact.ended, fact.ended_earliest) == (None, None, None)
    assert (fact.began_earliest, fact.began_latest) == (date(2016, 4, 1), date(2016, 4, 30))


def test_an_office_without_a_body_of_its_own_in_the_headline_breaks_nothing():
    text = "Chủ tịch nước Vũ Hải Đăng thăm vườn\n\nBà Ngô Thị Sương được bầu làm Phó Chủ tịch."
    assert [f.office for f in facts_of(text, HoldingFact)] == ["Chủ tịch nước"]


def test_of_a_passage_too_long_to_quote_the_end_is_quoted_with_the_name():
    names = ", ".join(f"Ngô Văn {chr(65 + k % 26)}{'abcdefghij'[k % 10]}" for k in range(1200))
    text = f"Dự có các đồng chí Ủy viên Ban Thường vụ Tỉnh ủy Bến Tre: {names}."
    found = facts_of(text, HoldingFact)
    assert len(found) == 1200
    assert max(len(f.evidence.quote) for f in found) == 4_000
    assert all(f.evidence.quote.endswith(f.person) and text[f.evidence.start : f.evidence.end] == f.evidence.quote for f in found)


def test_a_box_of_other_articles_within_the_text_does_not_end_it():
    after = "Đoàn đã thăm vườn vải, hỏi chuyện mùa màng và " + "nghe bà con nói về giá vải, về nước tưới, về đường chở hàng, " * 4
    text = (
        "Sáng 3/6, đoàn của tỉnh đi thăm các vườn.\n\nTin liên quan\n\nGiá vải tăng\n\n"
        f"{after}rồi cùng Chủ tịch Hội Nông dân tỉnh Bến Tre Vũ Hải Đăng trồng cây.\n"
    )
    assert [f.person for f in facts_of(text, HoldingFact)] == ["Vũ Hải Đăng"]


FIRM = """Công đoàn Tổng Công ty Gang thép Việt Bắc: "An toàn là trên hết"

Ngày 17/12, Công đoàn Tổng Công ty Gang thép Việt Bắc tổ chức Đại hội lần thứ V. Phía Tổng Công ty có ông Khổng Văn Lượng, Bí thư Đảng ủy, Tổng Giám đốc.

Chủ tịch Công đoàn Tổng Công ty Mạc Thị Tuyết nêu các con số. Nguyên Chủ tịch Tổng Liên đoàn Vi Văn Thìn gửi hoa.
"""


def test_a_firm_told_short_is_the_one_that_the_article_names():
    found = {(f.person, f.office, f.organization) for f in facts_of(FIRM, HoldingFact)}
    firm = "Tổng Công ty Gang thép Việt Bắc"
    assert found == {
        ("Khổng Văn Lượng", "Bí thư", f"Đảng ủy {firm}"),
        ("Khổng Văn Lượng", "Tổng Giám đốc", firm),
        ("Mạc Thị Tuyết", "Chủ tịch", f"Công đoàn {firm}"),
        ("Vi Văn Thìn", "Chủ tịch", "Tổng Liên đoàn Lao động Việt Nam"),
    }


def test_a_director_of_a_company_told_short_is_no_company_called_after_him():
    text = "Công ty Cổ phần Dệt Hoa Lư, Ninh Bình tăng lương. Theo Giám đốc Công ty Vương Chí Lâm, lương sẽ tăng. Ông Lâm nói vậy."
    assert [(f.person, f.organization) for f in facts_of(text, HoldingFact)] == [("Vương Chí Lâm", "Công ty Cổ phần Dệt Hoa Lư")]


def test_a_correction_is_left_out_and_counted():
    text = "Chủ tịch Hội Nông dân tỉnh Lào Cai Vi Văn Thìn dự.\n\nĐính chính: Số báo trước, chúng tôi viết ông Vi Văn Thìn là Phó Chủ tịch Hội Nông dân tỉnh Lào Cai."
    found = extract(Article(id="a.txt", text=text))
    assert [f.office for f in found.facts if isinstance(f, HoldingFact)] == ["Chủ tịch"]
    assert found.left_out["a correction of an earlier article"] == 1


def test_the_head_of_a_passing_board_is_of_no_other():
    text = (
        "Ban Dân vận Tỉnh ủy Lào Cai làm việc với xã.\n\nDự có ông Khổng Văn Lượng, Trưởng Ban Dân vận Tỉnh ủy Lào Cai.\n\n"
        "Ban quản lý mô hình gồm 5 người, do bà Mạc Thị Tuyết làm Trưởng ban; ông Vi Văn Thìn làm Phó Trưởng ban."
    )
    assert [f.person for f in facts_of(text, HoldingFact)] == ["Khổng Văn Lượng"]


def test_people_on_a_side_and_who_leads_a_delegation_take_part():
    text = (
        "Ngày 3/6, tại Lào Cai, Hội Nông dân tỉnh tổ chức hội nghị gặp mặt.\n\nVề phía các tổ chức tôn giáo: Thượng tọa Thích Thiện Mỹ, Phó Trưởng ban; "
        "ông Vi Văn Thìn, Trưởng Ban Đại diện.\n\nTham gia buổi gặp mặt có các đại biểu: Khổng Văn Lượng, Bí thư Tỉnh đoàn Lào Cai; Mạc Thị Tuyết, Giám đốc Sở Y tế."
    )
    roles = people(facts_of(text, ParticipationFact))
    assert {
        ("Thích Thiện Mỹ", "attendee"),
        ("Vi Văn Thìn", "attendee"),
        ("Khổng Văn Lượng", "attendee"),
        ("Mạc Thị Tuyết", "attendee"),
    } <= set(roles)


@pytest.mark.parametrize(
    ("after", "status"), [("Kết quả, ông Thìn trúng cử với 50 phiếu.", "current"), ("Kết quả, bà Lụa trúng cử.", "proposed")]
)
def test_who_is_proposed_and_wins_holds_the_office(after, status):
    text = f"Ông Vi Văn Thìn được giới thiệu để bầu giữ chức Phó Chủ tịch UBND tỉnh Lào Cai. {after}"
    assert [f.status for f in facts_of(text, HoldingFact)] == [status]


def test_an_office_told_of_all_is_not_given_twice_where_each_has_it_of_another_body():
    text = (
        "Ngày 1/12/2023, Tỉnh ủy Lào Cai họp. Ông Khổng Văn Lượng, Chủ tịch HĐND tỉnh phát biểu. Cùng dự có hai Phó Chủ tịch: "
        "Phó Chủ tịch HĐND tỉnh Vi Văn Thìn và Phó Chủ tịch UBND tỉnh Mạc Thị Tuyết."
    )
    found = {(f.person, f.organization) for f in facts_of(text, HoldingFact) if f.office == "Phó Chủ tịch"}
    assert found == {("Vi Văn Thìn", "Hội đồng nhân dân tỉnh Lào Cai"), ("Mạc Thị Tuyết", "Ủy ban nhân dân tỉnh Lào Cai")}


def test_two_people_whom_one_sentence_names_are_two_though_one_name_ends_the_other():
    text = "Đoàn do đồng chí Vi Hồng Thìn, Bí thư Tỉnh ủy Lào Cai dẫn đầu viếng đồng chí nguyên Bí thư Trung ương Đảng Hồng Thìn."
    assert held(text) == [
        ("Hồng Thìn", "Bí thư", "Trung ương Đảng", "former"),
        ("Vi Hồng Thìn", "Bí thư", "Tỉnh ủy Lào Cai", "current"),
    ]


def test_a_small_letter_that_ends_no_name_stays_small_where_a_page_has_no_capital_d():
    text = "Cùng có ông Vi Văn Thìn, Chủ tịch UBND tỉnh Lào Cai; lãnh đạo Văn phòng UBND tỉnh Lào Cai và bà con thôn Nà Làng. " * 5
    assert {fact.person for fact in facts_of(text, HoldingFact)} == {"Vi Văn Thìn"}


def test_a_page_that_has_lost_every_d_with_a_stroke_in_capitals_is_read():
    told = "Anh Vi đắc Thìn được bầu làm Chủ tịch Hội Sinh viên tỉnh Lào Cai. Chị đặng Thị Tuyết, Bí thư Tỉnh đoàn Lào Cai, chúc mừng anh. "
    text = told + "Các bạn trẻ nghe anh nói về mùa thi và những ngày hè ở bản. " * 6
    assert held(text) == [
        ("Vi Đắc Thìn", "Chủ tịch", "Hội Sinh viên tỉnh Lào Cai", "current"),
        ("Đặng Thị Tuyết", "Bí thư", "Tỉnh đoàn Lào Cai", "current"),
    ]


def test_a_quote_of_such_a_page_is_what_stands_there():
    text = (
        "Anh Vi đắc Thìn được bầu làm Chủ tịch Hội Sinh viên tỉnh Lào Cai. " + "Các bạn trẻ nghe anh nói về mùa thi và những ngày hè. " * 8
    )
    (fact,) = facts_of(text, HoldingFact)
    assert fact.evidence.quote == text[fact.evidence.start : fact.evidence.end]
    assert fact.evidence.quote.startswith("Vi đắc Thìn")


@pytest.mark.parametrize(("told", "status"), [("trúng cử với số phiếu tuyệt đối", "current"), ("vắng mặt vì ốm", "proposed")])
def test_who_was_put_forward_holds_the_office_once_a_later_sentence_tells_of_the_election(told, status):
    text = (
        "Ban Thường vụ giới thiệu Ban Chấp hành bầu chức vụ Phó Bí thư Tỉnh đoàn Lào Cai đối với đồng chí Mạc Thị Tuyết.\n"
        f"Các đại biểu đã bỏ phiếu. Kết quả, đồng chí Mạc Thị Tuyết {told}."
    )
    assert held(text) == [("Mạc Thị Tuyết", "Phó Bí thư", "Tỉnh đoàn Lào Cai", status)]


def test_who_a_headline_says_has_died_holds_nothing():
    text = "Ông Vi Văn Thìn từ trần\n\nÔng Vi Văn Thìn, Chủ tịch Hội Luật gia tỉnh Lào Cai, sinh năm 1940.\n"
    assert held(text) == [("Vi Văn Thìn", "Chủ tịch", "Hội Luật gia tỉnh Lào Cai", "former")]


def test_one_syllable_that_no_vietnamese_name_has_is_all_of_a_name():
    assert held("Ông Bhrêl, Trưởng ban Công tác Mặt trận thôn Dung Rơ, và ông Bình, Trưởng thôn Dung Rơ, đến dự.") == [
        ("Bhrêl", "Trưởng ban", "Ban Công tác Mặt trận thôn Dung Rơ", "current")
    ]


def test_a_commune_told_elsewhere_is_no_person_after_its_level():
    text = "Bà con ở thôn Đầu (xã Hoàng Thanh) kể lại. Ông Vi Văn Thìn, Phó Chủ tịch UBND xã Hoàng Thanh cho hay đã biết việc này."
    assert held(text) == [("Vi Văn Thìn", "Phó Chủ tịch", "Ủy ban nhân dân xã Hoàng Thanh", "current")]


def test_no_association_has_the_deputy_head_of_a_board():
    text = "Hội Cựu giáo chức tỉnh Lào Cai trao nhà tình nghĩa\n\nBà Mạc Thị Tuyết, Phó Ban, trao nhà; ông Vi Văn Thìn, Chủ tịch Hội, dự.\n"
    assert held(text) == [("Vi Văn Thìn", "Chủ tịch", "Hội Cựu giáo chức tỉnh Lào Cai", "current")]


def test_who_took_up_another_office_later_is_not_said_to_hold_the_earlier_one_still():
    text = (
        "Ông Vi Văn Thìn quê ở Lào Cai.\nTháng 3/2011, ông Vi Văn Thìn được bổ nhiệm làm Giám đốc Sở Y tế tỉnh Lào Cai.\n"
        "Từ tháng 6/2017 đến nay, ông làm Bí thư Huyện ủy Bát Xát.\n"
    )
    facts = {f.office: f for f in facts_of(text, HoldingFact)}
    assert (facts["Giám đốc"].status, facts["Giám đốc"].began_earliest) == ("former", date(2011, 3, 1))
    assert (facts["Bí thư"].status, facts["Bí thư"].began_latest) == ("current", date(2017, 6, 30))


def test_whoever_reads_the_eulogy_is_not_mourned():
    text = (
        "Lễ truy điệu ông Vi Văn Thìn\n\nTại lễ truy điệu, đồng chí Mạc Thị Tuyết, Phó Chủ tịch HĐND tỉnh Lào Cai, đọc lời điếu tiễn biệt "
        "đồng chí Vi Văn Thìn Nguyên Phó Chủ tịch UBND tỉnh Lào Cai.\n"
    )
    assert held(text) == [
        ("Mạc Thị Tuyết", "Phó Chủ tịch", "Hội đồng nhân dân tỉnh Lào Cai", "current"),
        ("Vi Văn Thìn", "Phó Chủ tịch", "Ủy ban nhân dân tỉnh Lào Cai", "former"),
    ]


def test_a_deputy_chair_is_never_that_of_the_committee_that_decides():
    text = "Quyết định điều động được Ban Thường vụ Thành ủy Đà Nẵng công bố.\n\nPhó chủ tịch Vi Văn Thìn nhận nhiệm vụ Bí thư Quận ủy Sơn Trà.\n"
    assert held(text) == [("Vi Văn Thìn", "Bí thư", "Quận ủy Sơn Trà", "current")]


def test_people_of_a_school_that_opens_their_sentence():
    text = "Trường THPT Ba Vành có thầy giáo Vi Văn Thìn - Hiệu trưởng nhà trường và bà Mạc Thị Tuyết - Chủ tịch Công đoàn trường dự."
    assert held(text) == [
        ("Mạc Thị Tuyết", "Chủ tịch", "Công đoàn Trường trung học phổ thông Ba Vành", "current"),
        ("Vi Văn Thìn", "Hiệu trưởng", "Trường trung học phổ thông Ba Vành", "current"),
    ]


def test_a_given_name_that_is_a_country_is_a_persons_after_an_honorific():
    text = "Ông Vi Văn Đức, Bí thư Tỉnh đoàn Lào Cai, về quê. Ông Đức từng làm Chủ tịch Hội Sinh viên tỉnh Lào Cai."
    assert held(text) == [
        ("Vi Văn Đức", "Bí thư", "Tỉnh đoàn Lào Cai", "current"),
        ("Vi Văn Đức", "Chủ tịch", "Hội Sinh viên tỉnh Lào Cai", "former"),
    ]


SEVERAL = """
import os, sys
from loaders import extract as reading
from loaders.facts import to_json
from loaders.sources import stream

alone = os.getpid()
plain = reading.extract
whose = []
def told(article):
    found = plain(article)
    found.left_out[f"read by {'this' if os.getpid() == alone else 'another'} process"] += 1
    return found
reading.extract = told
reading._HELD = 50
for item in reading.extract_stream(stream([sys.argv[1]])):
    if isinstance(item, reading.Extraction):
        whose += [reason for reason in item.left_out if reason.startswith("read by")]
        print(item.facts[0].article, *(to_json(fact) for fact in item.facts))
    else:
        print("PROBLEM", item.line)
print(len(whose), sorted(set(whose)), file=sys.stderr)
"""


def test_articles_read_by_several_processes_come_in_order_with_what_could_not_be_read_between(tmp_path):
    lines = [json.dumps({"id": f"a{k}", "text": f"{TEXT}\nTin số {k}."}, ensure_ascii=False) for k in range(120)]
    lines[70] = "{no JSON"
    path = tmp_path / "many.jsonl"
    path.write_text("\n".join(lines), encoding="utf-8")
    done = subprocess.run([sys.executable, "-c", SEVERAL, path], capture_output=True, text=True, check=True, cwd=ROOT)
    alone = [
        " ".join([f"a{k}", *(to_json(fact) for fact in extract(Article(id=f"a{k}", text=f"{TEXT}\nTin số {k}.")).facts)])
        for k in range(120)
    ]
    alone[70] = "PROBLEM 71"
    assert done.stdout.splitlines() == alone
    several = sys.platform == "linux" and len(os.sched_getaffinity(0)) > 1
    assert done.stderr.strip() == f"119 {['read by another process'] * several + ['read by this process']}"


def test_what_was_read_before_an_error_comes_before_it():
    def source():
        for number in range(30):
            yield Article(id=f"a{number}", text=TEXT)
        raise OSError("the disk is gone")

    given = []
    with pytest.raises(OSError, match="the disk is gone"):
        for extraction in extract_stream(source()):
            given.append(extraction.facts[0].article)
    assert given == [f"a{number}" for number in range(30)]


def test_the_first_of_a_stream_is_read_at_once():
    taken = []

    def source():
        for number in range(30):
            taken.append(number)
            yield Article(id=f"a{number}", text=TEXT)

    first = next(iter(extract_stream(source())))
    assert (first.facts[0].article, taken) == ("a0", [0])
