"""Whole articles to facts: evidence, days, completion, participation; and the given articles where they are."""

import json
import subprocess
import sys
import unicodedata
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from loaders.explain import explained
from loaders.extract import extract
from loaders.facts import ArticleFact, DocumentFact, EventFact, HoldingFact, ParticipationFact
from loaders.sources import Article

TEXT = """Hội làm vườn bàn chuyện mùa màng

Thứ ba - 04/06/2019 08:15
Ngày 3/6, tại Nghệ An, Hội Làm vườn Việt Nam tổ chức hội nghị tổng kết mùa vải. Chủ tịch Hội Nông dân Việt Nam Vũ Hải Đăng chủ trì hội nghị.

Dự hội nghị có đồng chí Cao Thị Lụa, Trưởng Ban Dân vận Tỉnh ủy. Theo Phó Chủ tịch UBND tỉnh Đỗ Kim Ngân, vải năm nay ngọt.

Ông Vũ Hải Đăng nhấn mạnh Chỉ thị số 91-CT/TW ngày 05/3/2011 của Ban Bí thư. Bà Ngô Thị Sương được nhắc tên.

Các tin khác
• Bí thư Tỉnh ủy Phan Đình Khôi thăm chợ (02/08/2019)
"""


def facts_of(text, kind=None, **about):
    facts = extract(Article(id="a.txt", text=text, **about)).facts
    return [fact for fact in facts if kind is None or isinstance(fact, kind)]


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
        ("Theo yêu cầu của Bộ Chính trị, ", []),
        ("Bên cổng Bộ Tư lệnh Thủ đô, ", []),
        ("Trước Bộ Xây dựng và Bộ Y tế, ", []),
    ],
)
def test_a_minister_is_of_the_one_ministry_named_before_or_of_none(before, ministries):
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


def test_the_explanation_marks_what_is_asserted_and_what_is_left_out_and_why():
    text = "Ông Lục Văn Pháo, Bí thư Tỉnh đoàn Hà Giang đến dự.\nBà Đới Thị Lam, Phó Chủ tịch Hội chủ trì."
    asserted = {f.person for f in facts_of(text, HoldingFact)}
    lines = explained(Article(id="a.txt", text=text)).splitlines()
    assert asserted == {"Lục Văn Pháo"}
    assert [line.split(" | ")[0].strip() for line in lines if "✓" in line] == [f"✓ {person}" for person in asserted]
    assert [line.strip() for line in lines if "✗" in line] == [
        "✗ left out: Đới Thị Lam | Phó Chủ tịch: a body that the article does not name in full"
    ]


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


def held(text, **about):
    return sorted((f.person, f.office, f.organization, f.status) for f in facts_of(text, HoldingFact, **about))


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


OFFICES_TOLD = {
    "the next number of a list is no part of a place": (
        "Danh sách: 1. Ông Vi Văn Thìn - Bí thư Đảng ủy, Chủ tịch Ủy ban MTTQ tỉnh Lào Cai 2. Bà Mạc Thị Tuyết – Phó Bí thư chuyên trách Đảng ủy UBND tỉnh Lào Cai 3. Ông Khổng Văn Lượng - Tổng Giám đốc Tổng Công ty Khoáng sản.",
        [
            ("Khổng Văn Lượng", "Tổng Giám đốc", "Tổng Công ty Khoáng sản", "current"),
            ("Mạc Thị Tuyết", "Phó Bí thư chuyên trách", "Đảng ủy Ủy ban nhân dân tỉnh Lào Cai", "current"),
            ("Vi Văn Thìn", "Chủ tịch", "Ủy ban Mặt trận Tổ quốc tỉnh Lào Cai", "current"),
        ],
    ),
    "a board of the Party beside the Front of a district": (
        "Cùng đi có ông Vi Văn Thìn, Trưởng Ban Dân vận, chủ tịch UBMTTQ huyện Bát Xát.",
        [
            ("Vi Văn Thìn", "Chủ tịch", "Ủy ban Mặt trận Tổ quốc huyện Bát Xát", "current"),
            ("Vi Văn Thìn", "Trưởng Ban", "Ban Dân vận Huyện ủy Bát Xát", "current"),
        ],
    ),
    "a committee and a board, each after a dash": (
        "Vi Văn Thìn- UVBTVQU- Trưởng Ban Dân vận Quận ủy, CT UBMTTQVN quận Hải An dự.",
        [
            ("Vi Văn Thìn", "Chủ tịch", "Ủy ban Mặt trận Tổ quốc Việt Nam quận Hải An", "current"),
            ("Vi Văn Thìn", "Trưởng Ban", "Ban Dân vận Quận ủy Hải An", "current"),
            ("Vi Văn Thìn", "Ủy viên", "Ban Thường vụ Quận ủy Hải An", "current"),
        ],
    ),
    "who congratulates is another than who is congratulated": (
        "Chúc mừng ông Vi Văn Thìn, Trưởng Ban Nội chính T.Ư nói việc nào khó cũng có cách làm.",
        [],
    ),
    "a committee of parliament and a city behind an abbreviation": (
        "Thiếu tướng Vi Văn Thìn, Chủ tịch Hội CCB T.P Hà Nội; bà Mạc Thị Tuyết - Chủ nhiệm Ủy ban Về các Vấn đề của Quốc hội.",
        [
            ("Mạc Thị Tuyết", "Chủ nhiệm", "Ủy ban Về các Vấn đề của Quốc hội", "current"),
            ("Vi Văn Thìn", "Chủ tịch", "Hội Cựu chiến binh thành phố Hà Nội", "current"),
        ],
    ),
    "an office taken up before": (
        "Bà Mạc Thị Tuyết hồi đầu năm đã được bổ nhiệm làm Thứ trưởng Thường trực Bộ Nội vụ.",
        [("Mạc Thị Tuyết", "Thứ trưởng Thường trực", "Bộ Nội vụ", "current")],
    ),
    "a degree, then the offices": (
        "Bà Mạc Thị Tuyết quê Bát Xát, năm nay 40 tuổi, có bằng Thạc sĩ Luật; là Tỉnh ủy viên Lào Cai khóa XV; đại biểu HĐND tỉnh Lào Cai khóa XVI.",
        [
            ("Mạc Thị Tuyết", "Tỉnh ủy viên", "Tỉnh ủy Lào Cai", "current"),
            ("Mạc Thị Tuyết", "Đại biểu", "Hội đồng nhân dân tỉnh Lào Cai", "current"),
        ],
    ),
    "offices of one person after semicolons": (
        "Bà Mạc Thị Tuyết đảm nhiệm các cương vị Tỉnh ủy viên Lào Cai khóa XV; Bí thư Đảng đoàn, Chủ tịch Hội Nông dân tỉnh Lào Cai; Đại biểu HĐND tỉnh khóa XVI.",
        [
            ("Mạc Thị Tuyết", "Bí thư", "Đảng đoàn Hội Nông dân tỉnh Lào Cai", "current"),
            ("Mạc Thị Tuyết", "Chủ tịch", "Hội Nông dân tỉnh Lào Cai", "current"),
            ("Mạc Thị Tuyết", "Tỉnh ủy viên", "Tỉnh ủy Lào Cai", "current"),
            ("Mạc Thị Tuyết", "Đại biểu", "Hội đồng nhân dân tỉnh Lào Cai", "current"),
        ],
    ),
    "titles before names, of which the last is not read": (
        "Dự phiên họp có Phó chủ tịch Quốc hội Vi Văn Thìn, Chủ nhiệm UB các vấn đề xã hội Mạc Thị Tuyết, Chủ nhiệm UB Thương mại, Hàng hải, Kho bãi Khổng Văn Lượng.",
        [("Mạc Thị Tuyết", "Chủ nhiệm", "Ủy ban các vấn đề xã hội", "current"), ("Vi Văn Thìn", "Phó chủ tịch", "Quốc hội", "current")],
    ),
    "told to have died, many words after the name": (
        "Ðồng chí VI VĂN THÌN (sinh năm 1937, người xã Bản Lầu, tỉnh Lào Cai); Tỉnh ủy viên Lào Cai các khóa IX, X; Huân chương Lao động hạng Ba; ốm đã lâu, đã từ trần sáng ngày 3-2-2012.",
        [("Vi Văn Thìn", "Tỉnh ủy viên", "Tỉnh ủy Lào Cai", "former")],
    ),
    "elected by whose committee": (
        "(Tin nhanh)- Bà Mạc Thị Tuyết trưa 6-4 được Ban Chấp hành Hội Nông dân tỉnh Lào Cai bầu giữ chức Chủ tịch khóa mới, không thiếu phiếu nào.",
        [("Mạc Thị Tuyết", "Chủ tịch", "Hội Nông dân tỉnh Lào Cai", "current")],
    ),
    "a line of a life with its months": (
        "Ông Vi Văn Thìn quê ở Lào Cai.\nTừ tháng 6-2021 đến tháng 7-2021: Uỷ viên Ban Thường vụ Tỉnh uỷ Hậu Giang, Chủ tịch Ủy ban MTTQ Việt Nam tỉnh Hậu Giang; Đại biểu Hội đồng Nhân dân tỉnh Hậu Giang, nhiệm kỳ 2021-2026.",
        [
            ("Vi Văn Thìn", "Chủ tịch", "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Hậu Giang", "former"),
            ("Vi Văn Thìn", "Đại biểu", "Hội đồng Nhân dân tỉnh Hậu Giang", "former"),
            ("Vi Văn Thìn", "Ủy viên", "Ban Thường vụ Tỉnh ủy Hậu Giang", "former"),
        ],
    ),
    "years alone above a line of offices": (
        "Quá trình công tác của đồng chí Vi Văn Thìn\n\n● Từ 1980 đến 1986: học đại học.\n\n● 9-1993 – 12-1994:\n\nỦy viên Ban Thường vụ Huyện ủy, Phó Chủ tịch UBND huyện Bát Xát.\n",
        [
            ("Vi Văn Thìn", "Phó Chủ tịch", "Ủy ban nhân dân huyện Bát Xát", "former"),
            ("Vi Văn Thìn", "Ủy viên", "Ban Thường vụ Huyện ủy Bát Xát", "former"),
        ],
    ),
    "the Party committee of the commune whose congress it is": (
        "Đại hội Đại biểu Hội Nông dân xã Bản Lầu lần thứ I được tổ chức vào chiều 20/10/2025. Các đồng chí về dự: Vi Văn Thìn, Phó chủ tịch HND tỉnh; Khổng Văn Lượng, Phó Bí thư Thường trực Đảng ủy.",
        [
            ("Khổng Văn Lượng", "Phó Bí thư Thường trực", "Đảng ủy xã Bản Lầu", "current"),
            ("Vi Văn Thìn", "Phó chủ tịch", "Hội Nông dân tỉnh", "current"),
        ],
    ),
    "firms called by abbreviations": (
        "bà Mạc Thị Tuyết, Giám đốc Công ty TNHH MTV XSKT Lào Cai; ông Vi Văn Thìn, Phó Giám đốc Công ty TNHH MTV XSKT An Giang.",
        [
            ("Mạc Thị Tuyết", "Giám đốc", "Công ty trách nhiệm hữu hạn MTV Xổ số kiến thiết Lào Cai", "current"),
            ("Vi Văn Thìn", "Phó Giám đốc", "Công ty trách nhiệm hữu hạn MTV Xổ số kiến thiết An Giang", "current"),
        ],
    ),
    "unions of branches": (
        "đ/c Mạc Thị Tuyết - Ủy viên BCH Công đoàn Y tế VN, Chủ tịch Công đoàn ngành Y tế Hải Phòng; bà Vi Thị Hoa, Chủ tịch Công đoàn ngành Giáo dục tỉnh Lào Cai.",
        [
            ("Mạc Thị Tuyết", "Chủ tịch", "Công đoàn ngành Y tế Hải Phòng", "current"),
            ("Mạc Thị Tuyết", "Ủy viên", "Ban Chấp hành Công đoàn Y tế Việt Nam", "current"),
            ("Vi Thị Hoa", "Chủ tịch", "Công đoàn ngành Giáo dục tỉnh Lào Cai", "current"),
        ],
    ),
    "a brigade told before its officers": (
        "Lữ đoàn 917 mở ngày hội. Dự ngày hội có Đại tá Vi Văn Thìn - Lữ đoàn trưởng; Thượng tá Khổng Văn Lượng - Chính ủy Lữ đoàn.",
        [("Khổng Văn Lượng", "Chính ủy", "Lữ đoàn 917", "current"), ("Vi Văn Thìn", "Lữ đoàn trưởng", "Lữ đoàn 917", "current")],
    ),
    "the head of a board told before a colon": (
        "Lãnh đạo Ban Trị sự GHPGVN tỉnh Lào Cai dự lễ: Thượng tọa Thích Tâm Mẫn, Trưởng ban; Thượng tọa Thích Tâm Bảo, Phó ban và các thành viên.",
        [
            ("Thích Tâm Bảo", "Phó ban", "Ban Trị sự Giáo hội Phật giáo Việt Nam tỉnh Lào Cai", "current"),
            ("Thích Tâm Mẫn", "Trưởng ban", "Ban Trị sự Giáo hội Phật giáo Việt Nam tỉnh Lào Cai", "current"),
        ],
    ),
    "the offices of a monastery": (
        "Thượng tọa Thích Tâm Mẫn – Phó Thư ký kiêm Chánh Văn phòng BTS tỉnh Lào Cai; Hòa thượng Thích Tâm Bảo – Viện chủ chùa Ba Vành.",
        [
            ("Thích Tâm Bảo", "Viện chủ", "Chùa Ba Vành", "current"),
            ("Thích Tâm Mẫn", "Chánh Văn phòng", "Văn phòng Ban Trị sự tỉnh Lào Cai", "current"),
            ("Thích Tâm Mẫn", "Phó Thư ký", "Ban Trị sự tỉnh Lào Cai", "current"),
        ],
    ),
    "steps of a life without their subject": (
        "Ông Vi Văn Thìn quê ở Lào Cai.\nTừ tháng 5-2011 là Chánh Văn phòng Tỉnh ủy Hậu Giang.\nTừ tháng 10-2015 đến tháng 10-2020, ông là Phó Chủ tịch UBND tỉnh Hậu Giang.\n",
        [
            ("Vi Văn Thìn", "Chánh Văn phòng", "Văn phòng Tỉnh ủy Hậu Giang", "former"),
            ("Vi Văn Thìn", "Phó Chủ tịch", "Ủy ban nhân dân tỉnh Hậu Giang", "former"),
        ],
    ),
    "a line of a life that goes on till now": (
        "Ông Vi Văn Thìn quê ở Lào Cai.\nTừ 5-2011 đến 7-2016: Chánh Văn phòng Tỉnh ủy Hậu Giang.\nTừ 2016 đến nay: Phó Chủ tịch UBND tỉnh Hậu Giang.\n",
        [
            ("Vi Văn Thìn", "Chánh Văn phòng", "Văn phòng Tỉnh ủy Hậu Giang", "former"),
            ("Vi Văn Thìn", "Phó Chủ tịch", "Ủy ban nhân dân tỉnh Hậu Giang", "current"),
        ],
    ),
    "an office and its post after a comma": (
        "Đại úy Vi Văn Thìn, Chính trị viên phó, Đồn Biên phòng Bát Xát, tâm sự; ông Khổng Văn Lượng, Giám đốc, Công đoàn phường Ba Vành nói.",
        [("Vi Văn Thìn", "Chính trị viên phó", "Đồn Biên phòng Bát Xát", "current")],
    ),
    "an office that somebody is elected to": (
        "Chức vụ Chủ tịch Hội Cựu chiến binh phường Ba Vành nhiệm kỳ 2017 - 2022 được bầu cho ông Vi Văn Thìn.",
        [("Vi Văn Thìn", "Chủ tịch", "Hội Cựu chiến binh phường Ba Vành", "current")],
    ),
    "the board of a province beside that of a district": (
        "Thượng tọa Thích Huệ Mẫn - Phó Ban Trị sự kiêm Trưởng ban Thông tin Truyền thông GHPGVN tỉnh Tây Ninh, Trưởng Ban Trị sự GHPGVN huyện Châu Thành.",
        [
            ("Thích Huệ Mẫn", "Phó Ban", "Ban Trị sự Giáo hội Phật giáo Việt Nam tỉnh Tây Ninh", "current"),
            ("Thích Huệ Mẫn", "Trưởng Ban", "Ban Trị sự Giáo hội Phật giáo Việt Nam huyện Châu Thành", "current"),
            ("Thích Huệ Mẫn", "Trưởng ban", "Ban Thông tin Truyền thông Giáo hội Phật giáo Việt Nam tỉnh Tây Ninh", "current"),
        ],
    ),
    "associations of a unit of the army": (
        "Sư đoàn 917 gặp mặt. Thiếu tá Vi Thị Xinh, Chủ tịch Hội phụ nữ sư đoàn; chị Vi Thị Hoa, Chủ tịch Hội Phụ nữ cơ quan Bộ Chỉ huy Quân sự tỉnh Lào Cai.",
        [
            ("Vi Thị Hoa", "Chủ tịch", "Hội Phụ nữ cơ quan Bộ Chỉ huy Quân sự tỉnh Lào Cai", "current"),
            ("Vi Thị Xinh", "Chủ tịch", "Hội phụ nữ Sư đoàn 917", "current"),
        ],
    ),
    "a unit that nobody names": (
        "Thiếu tá Vi Thị Xinh, Chủ tịch Hội phụ nữ sư đoàn đọc diễn văn; bà Mạc Thị Tuyết, Giám đốc Công ty Cổ phần.",
        [],
    ),
    "a hospital is no person": (
        "Phát biểu, PGS.TS.BS Vi Văn Thìn, Giám đốc Bệnh viện Nhân dân Gia Định, chúc Tết; Giám đốc Bệnh viện Nhân dân Gia Định Hà Văn Tư.",
        [
            ("Hà Văn Tư", "Giám đốc", "Bệnh viện Nhân dân Gia Định", "current"),
            ("Vi Văn Thìn", "Giám đốc", "Bệnh viện Nhân dân Gia Định", "current"),
        ],
    ),
    "a province misprinted is no person": (
        "Bà Vi Thị Hoa - Phó Chủ tịch Hội Nông dân tỉnh Lao Cay vừa được bầu vào Ban Chấp hành Đảng bộ tỉnh Lào Cai.",
        [
            ("Vi Thị Hoa", "Phó Chủ tịch", "Hội Nông dân tỉnh Lao Cay", "current"),
            ("Vi Thị Hoa", "Ủy viên", "Ban Chấp hành Đảng bộ tỉnh Lào Cai", "current"),
        ],
    ),
    "a secretary of which committee nobody says": (
        "Đến dự có bà Mạc Thị Tuyết, Bí thư Đảng, Đoàn - Hội Chữ thập đỏ Việt Nam; ông Vi Văn Thìn, Phó Bí thư Tỉnh ủy - Chủ tịch UBND tỉnh Lào Cai.",
        [
            ("Vi Văn Thìn", "Chủ tịch", "Ủy ban nhân dân tỉnh Lào Cai", "current"),
            ("Vi Văn Thìn", "Phó Bí thư", "Tỉnh ủy Lào Cai", "current"),
        ],
    ),
    "offices that somebody is elected to at once": (
        "Hội nghị bầu Ủy viên Ban Chấp hành, Ủy viên Ban Thường vụ và chức vụ Chủ tịch Hội Nông dân tỉnh Lào Cai đối với bà Mạc Thị Tuyết trong một buổi sáng.",
        [
            ("Mạc Thị Tuyết", "Chủ tịch", "Hội Nông dân tỉnh Lào Cai", "current"),
            ("Mạc Thị Tuyết", "Ủy viên", "Ban Chấp hành Hội Nông dân tỉnh Lào Cai", "current"),
            ("Mạc Thị Tuyết", "Ủy viên", "Ban Thường vụ Hội Nông dân tỉnh Lào Cai", "current"),
        ],
    ),
    "a number of members is no name": (
        "Dự có đ/c Mạc Thị Tuyết - UV.BTV, Trưởng Ban Tài chính LĐLĐ tỉnh Lào Cai; Ban Thường vụ 11, Thường trực 3; ông Vi Văn Thìn dự.",
        [
            ("Mạc Thị Tuyết", "Trưởng Ban", "Ban Tài chính Liên đoàn Lao động tỉnh Lào Cai", "current"),
            ("Mạc Thị Tuyết", "Ủy viên", "Ban Thường vụ Liên đoàn Lao động tỉnh Lào Cai", "current"),
        ],
    ),
    "a union has no Ban cán sự": (
        "Ông Vi Văn Thìn, UV Ban Cán sự đảng, UV BCH Liên đoàn LĐ tỉnh Lào Cai, Chủ tịch Công đoàn ngành Y tế tỉnh Lào Cai dặn dò.",
        [
            ("Vi Văn Thìn", "Chủ tịch", "Công đoàn ngành Y tế tỉnh Lào Cai", "current"),
            ("Vi Văn Thìn", "Ủy viên", "Ban Chấp hành Liên đoàn Lao động tỉnh Lào Cai", "current"),
        ],
    ),
    "a committee told twice": (
        "Bà Mạc Thị Tuyết, Ủy viên Ban Thường vụ Đảng ủy, Ủy viên Ban Thường vụ Đảng ủy, Chủ tịch Hội Nông dân xã Bản Lầu, và Phó BT Đảng ủy - Chủ tịch UBND xã Bản Lầu Vi Văn Thìn.",
        [
            ("Mạc Thị Tuyết", "Chủ tịch", "Hội Nông dân xã Bản Lầu", "current"),
            ("Mạc Thị Tuyết", "Ủy viên", "Ban Thường vụ Đảng ủy xã Bản Lầu", "current"),
            ("Mạc Thị Tuyết", "Ủy viên", "Ban Thường vụ Đảng ủy xã Bản Lầu", "current"),
            ("Vi Văn Thìn", "Chủ tịch", "Ủy ban nhân dân xã Bản Lầu", "current"),
            ("Vi Văn Thìn", "Phó Bí thư", "Đảng ủy xã Bản Lầu", "current"),
        ],
    ),
    "who is replaced takes up another office": (
        "Bà Mạc Thị Tuyết đã được Ban Chấp hành Hội Nông dân tỉnh Lào Cai bầu làm Chủ tịch, thay thế ông Hà Văn Tư, Quyền Chủ tịch Hội Nông dân tỉnh Lào Cai, được phân công giữ chức Bí thư Huyện ủy Bát Xát.",
        [
            ("Hà Văn Tư", "Bí thư", "Huyện ủy Bát Xát", "current"),
            ("Hà Văn Tư", "Chủ tịch", "Hội Nông dân tỉnh Lào Cai", "acting"),
            ("Hà Văn Tư", "Chủ tịch", "Hội Nông dân tỉnh Lào Cai", "former"),
            ("Mạc Thị Tuyết", "Chủ tịch", "Hội Nông dân tỉnh Lào Cai", "current"),
        ],
    ),
    "offices held before another": (
        "Bà Mạc Thị Tuyết quê Bát Xát; trước khi về Sở Nội vụ tỉnh Lào Cai, bà là Phó Chủ tịch Hội Nông dân tỉnh Lào Cai. Ông Hà Văn Tư giữ chức Bí thư Huyện ủy Bát Xát trước khi được cử làm Giám đốc Sở Y tế tỉnh Lào Cai.",
        [
            ("Hà Văn Tư", "Bí thư", "Huyện ủy Bát Xát", "former"),
            ("Hà Văn Tư", "Giám đốc", "Sở Y tế tỉnh Lào Cai", "current"),
            ("Mạc Thị Tuyết", "Phó Chủ tịch", "Hội Nông dân tỉnh Lào Cai", "former"),
        ],
    ),
    "dashes between titles and names": (
        "Lên bản chúc Tết có Ủy viên Ban Thường vụ Tỉnh ủy, Giám đốc Công an tỉnh Lào Cai - Vi Văn Thìn, Tỉnh ủy viên, Chủ tịch Hội Nông dân tỉnh Lào Cai - Mạc Thị Tuyết và cán bộ các phòng.",
        [
            ("Mạc Thị Tuyết", "Chủ tịch", "Hội Nông dân tỉnh Lào Cai", "current"),
            ("Mạc Thị Tuyết", "Tỉnh ủy viên", "Tỉnh ủy Lào Cai", "current"),
            ("Vi Văn Thìn", "Giám đốc", "Công an tỉnh Lào Cai", "current"),
            ("Vi Văn Thìn", "Ủy viên", "Ban Thường vụ Tỉnh ủy Lào Cai", "current"),
        ],
    ),
    "a list of former offices after a colon": (
        "Ông Vi Văn Thìn từng là: Bí thư Huyện ủy Bát Xát, Chủ tịch Hội đồng nhân dân huyện Bát Xát.",
        [("Vi Văn Thìn", "Bí thư", "Huyện ủy Bát Xát", "former"), ("Vi Văn Thìn", "Chủ tịch", "Hội đồng nhân dân huyện Bát Xát", "former")],
    ),
    "elected by whom between the verbs": (
        "Ông Vi Văn Thìn - Giám đốc Sở Tư pháp hôm ấy được HĐND tỉnh Lào Cai bầu bổ sung ủy viên UBND tỉnh Lào Cai.",
        [("Vi Văn Thìn", "Giám đốc", "Sở Tư pháp", "current"), ("Vi Văn Thìn", "Ủy viên", "Ủy ban nhân dân tỉnh Lào Cai", "current")],
    ),
    "several who go on in an office": (
        "Tiếp tục giữ chức Phó Chủ tịch UBND tỉnh Lâm Đồng là các ông Vi Văn Thìn, Hà Văn Tư và Khổng Văn Lượng.",
        [
            ("Hà Văn Tư", "Phó Chủ tịch", "Ủy ban nhân dân tỉnh Lâm Đồng", "current"),
            ("Khổng Văn Lượng", "Phó Chủ tịch", "Ủy ban nhân dân tỉnh Lâm Đồng", "current"),
            ("Vi Văn Thìn", "Phó Chủ tịch", "Ủy ban nhân dân tỉnh Lâm Đồng", "current"),
        ],
    ),
    "who are elected into a committee": (
        "Được bầu bổ sung vào Ban Chấp hành LĐLĐ tỉnh Hậu Giang là ông Vi Văn Thìn - Chủ tịch Liên đoàn Lao động TP.Ngã Bảy; bà Mạc Thị Tuyết - Phó Giám đốc Sở Y tế tỉnh Hậu Giang.",
        [
            ("Mạc Thị Tuyết", "Phó Giám đốc", "Sở Y tế tỉnh Hậu Giang", "current"),
            ("Mạc Thị Tuyết", "Ủy viên", "Ban Chấp hành Liên đoàn Lao động tỉnh Hậu Giang", "current"),
            ("Vi Văn Thìn", "Chủ tịch", "Liên đoàn Lao động thành phố Ngã Bảy", "current"),
            ("Vi Văn Thìn", "Ủy viên", "Ban Chấp hành Liên đoàn Lao động tỉnh Hậu Giang", "current"),
        ],
    ),
    "assigned to an office": (
        "Ông Hà Văn Tư về huyện, được chỉ định tham gia Ban Chấp hành Đảng bộ huyện Bát Xát, và phân công nhiệm vụ Phó Chủ tịch UBND huyện Bát Xát.",
        [
            ("Hà Văn Tư", "Phó Chủ tịch", "Ủy ban nhân dân huyện Bát Xát", "current"),
            ("Hà Văn Tư", "Ủy viên", "Ban Chấp hành Đảng bộ huyện Bát Xát", "current"),
        ],
    ),
    "communes of three syllables": (
        "Ông Vi Văn Thìn, Bí thư Đảng ủy phường Điện Bàn Đông, và ông Hà Văn Tư, Chủ tịch UBND xã Chi Lăng Nam dự.",
        [
            ("Hà Văn Tư", "Chủ tịch", "Ủy ban nhân dân xã Chi Lăng Nam", "current"),
            ("Vi Văn Thìn", "Bí thư", "Đảng ủy phường Điện Bàn Đông", "current"),
        ],
    ),
    "a time before a month": (
        "Ông Vi Văn Thìn quê ở Long An. Trước tháng 10/2010, ông Thìn là Bí thư Huyện ủy Thủ Thừa; Phó Chủ tịch UBND tỉnh Long An.",
        [
            ("Vi Văn Thìn", "Bí thư", "Huyện ủy Thủ Thừa", "former"),
            ("Vi Văn Thìn", "Phó Chủ tịch", "Ủy ban nhân dân tỉnh Long An", "former"),
        ],
    ),
    "an office taken up before another": (
        "Bà Mạc Thị Tuyết được bổ nhiệm làm Phó Giám đốc Sở Nội vụ tỉnh Lào Cai năm 2011 và là Giám đốc Sở Nội vụ tỉnh Lào Cai từ năm 2019 đến nay.",
        [
            ("Mạc Thị Tuyết", "Giám đốc", "Sở Nội vụ tỉnh Lào Cai", "current"),
            ("Mạc Thị Tuyết", "Phó Giám đốc", "Sở Nội vụ tỉnh Lào Cai", "former"),
        ],
    ),
    "a national committee with its task": (
        "Sáng nay Phó Chủ nhiệm Ủy ban Quốc gia về người cao tuổi Việt Nam Vi Văn Thìn lên Bát Xát.",
        [("Vi Văn Thìn", "Phó Chủ nhiệm", "Ủy ban Quốc gia về người cao tuổi Việt Nam", "current")],
    ),
    "steering committees with their task": (
        "Ông Vi Văn Thìn, Phó Trưởng Ban Chỉ đạo xây dựng nông thôn mới và giảm nghèo tỉnh Lào Cai; ông Hà Văn Tư, Phó Trưởng Ban Chỉ đạo phong trào cho biết.",
        [("Vi Văn Thìn", "Phó Trưởng Ban", "Ban Chỉ đạo xây dựng nông thôn mới và giảm nghèo tỉnh Lào Cai", "current")],
    ),
    "a line broken after an office": (
        "1. Đồng chí Vi Văn Thìn, Ủy viên Trung ương Đảng, Bí thư\nTỉnh ủy Lào Cai, Chủ tịch HĐND tỉnh.",
        [
            ("Vi Văn Thìn", "Bí thư", "Tỉnh ủy Lào Cai", "current"),
            ("Vi Văn Thìn", "Chủ tịch", "Hội đồng nhân dân tỉnh Lào Cai", "current"),
            ("Vi Văn Thìn", "Ủy viên", "Trung ương Đảng", "current"),
        ],
    ),
    "brands with a stroke and with dots": (
        "Ông Vi Văn Thìn, Chủ tịch CĐ Công ty Ba Vành- Aventa Việt Nam; ông Hà Văn Tư, Chủ tịch CĐ Công ty TNHH J.K Việt Nam.",
        [
            ("Hà Văn Tư", "Chủ tịch", "Công đoàn Công ty trách nhiệm hữu hạn J.K Việt Nam", "current"),
            ("Vi Văn Thìn", "Chủ tịch", "Công đoàn Công ty Ba Vành- Aventa Việt Nam", "current"),
        ],
    ),
    "the years of a term are no time of an office": (
        "Được giới thiệu để bầu làm Ủy viên UBND tỉnh Lào Cai khóa XV, nhiệm kỳ 2016 - 2021 là ông Vi Văn Thìn, Chánh Văn phòng UBND tỉnh Lào Cai.",
        [
            ("Vi Văn Thìn", "Chánh Văn phòng", "Văn phòng Ủy ban nhân dân tỉnh Lào Cai", "current"),
            ("Vi Văn Thìn", "Ủy viên", "Ủy ban nhân dân tỉnh Lào Cai", "proposed"),
        ],
    ),
    "an office of which a vote tells": (
        "Chức Chủ tịch Hội Khuyến học tỉnh Lào Cai khóa V thuộc về bà Mạc Thị Tuyết, không ai bàn thêm.",
        [("Mạc Thị Tuyết", "Chủ tịch", "Hội Khuyến học tỉnh Lào Cai", "current")],
    ),
    "left to take part and to take up": (
        "Theo quyết định, ông Vi Văn Thìn thôi giữ chức vụ Bí thư Huyện ủy Bát Xát để tham gia Đảng đoàn, giữ chức Phó Chủ tịch Hội Nông dân tỉnh Lào Cai.",
        [("Vi Văn Thìn", "Bí thư", "Huyện ủy Bát Xát", "former"), ("Vi Văn Thìn", "Phó Chủ tịch", "Hội Nông dân tỉnh Lào Cai", "current")],
    ),
    "an honorific in a capital": (
        "Tái cử chức danh Chủ tịch Hội Chữ thập đỏ TP.Thủ Dầu Một, nhiệm kỳ 2021-2026 là Bà Mạc Thị Tuyết.",
        [("Mạc Thị Tuyết", "Chủ tịch", "Hội Chữ thập đỏ thành phố Thủ Dầu Một", "current")],
    ),
    "steering committees about something": (
        "Dự có ông Vi Văn Thìn, Phó Trưởng ban Chỉ đạo Tỉnh ủy về phát triển du lịch; ông Hà Văn Tư, Phó ban Chỉ đạo Phong trào thanh niên lập nghiệp, giữ rừng huyện Bát Xát.",
        [
            ("Hà Văn Tư", "Phó ban", "Ban Chỉ đạo Phong trào thanh niên lập nghiệp, giữ rừng huyện Bát Xát", "current"),
            ("Vi Văn Thìn", "Phó Trưởng ban", "Ban Chỉ đạo Tỉnh ủy về phát triển du lịch", "current"),
        ],
    ),
    "a steering committee whose name goes on": (
        "Bà Mạc Thị Tuyết, Phó Trưởng Ban chỉ đạo Hội diễn dân ca, hát then các dân tộc miền núi đã lên chấm giải.",
        [],
    ),
    "victims of dioxin are no veterans": (
        "Có ông Vi Văn Thìn, Chủ tịch Hội NNCĐDC/dioxin tỉnh Ninh Bình; ông Hà Văn Tư, Phó Chủ tịch Hội Cựu chiến binh tỉnh Ninh Bình.",
        [
            ("Hà Văn Tư", "Phó Chủ tịch", "Hội Cựu chiến binh tỉnh Ninh Bình", "current"),
            ("Vi Văn Thìn", "Chủ tịch", "Hội Nạn nhân chất độc da cam/dioxin tỉnh Ninh Bình", "current"),
        ],
    ),
    "a given name that is a common word": (
        "Ông Vi Đức Trong là Thạc sĩ Nông nghiệp. Ông Trong từng là Chủ tịch UBND huyện Tân Châu và Phó Chủ tịch HĐND tỉnh Tây Ninh.",
        [
            ("Vi Đức Trong", "Chủ tịch", "Ủy ban nhân dân huyện Tân Châu", "former"),
            ("Vi Đức Trong", "Phó Chủ tịch", "Hội đồng nhân dân tỉnh Tây Ninh", "former"),
        ],
    ),
    "several who are elected again": (
        "Tái đắc cử Phó Chủ tịch Hội Nông dân tỉnh Lào Cai có các đồng chí: Vi Văn Thìn, Hà Văn Tư, Khổng Văn Lượng.",
        [
            ("Hà Văn Tư", "Phó Chủ tịch", "Hội Nông dân tỉnh Lào Cai", "current"),
            ("Khổng Văn Lượng", "Phó Chủ tịch", "Hội Nông dân tỉnh Lào Cai", "current"),
            ("Vi Văn Thìn", "Phó Chủ tịch", "Hội Nông dân tỉnh Lào Cai", "current"),
        ],
    ),
    "youth unions of communes": (
        "Dự có chị Mạc Thị Tuyết, Bí thư Xã đoàn Bản Lầu; anh Hà Văn Tư, Bí thư Đoàn xã Bản Lầu.",
        [("Hà Văn Tư", "Bí thư", "Đoàn xã Bản Lầu", "current"), ("Mạc Thị Tuyết", "Bí thư", "Xã đoàn Bản Lầu", "current")],
    ),
    "a person after a city that is not named": (
        "Cùng dự có Phó Bí thư Thành ủy TP.HCM Vi Văn Thìn; Phó Chủ tịch LĐLĐ TP Phùng Thái Mẫn.",
        [
            ("Phùng Thái Mẫn", "Phó Chủ tịch", "Liên đoàn Lao động thành phố Hồ Chí Minh", "current"),
            ("Vi Văn Thìn", "Phó Bí thư", "Thành ủy Hồ Chí Minh", "current"),
        ],
    ),
    "a cell and the organization it is of": (
        "Bí thư Chi bộ Khu phố 2, Đảng bộ phường 1 Tôn Thất Mẫn và ông Vi Văn Thìn, Chánh Văn phòng Huyện ủy Châu Thành A dự.",
        [
            ("Tôn Thất Mẫn", "Bí thư", "Chi bộ Khu phố 2 phường 1", "current"),
            ("Vi Văn Thìn", "Chánh Văn phòng", "Văn phòng Huyện ủy Châu Thành A", "current"),
        ],
    ),
    "several appointed by whose decision": (
        "Giữ chức Phó trưởng ban Dân vận Trung ương theo quyết định của Bộ Chính trị là các ông: Vi Văn Thìn, Ủy viên Trung ương Đảng, Bí thư Tỉnh ủy Lào Cai; Hà Văn Tư, Bí thư Tỉnh ủy Hà Giang.",
        [
            ("Hà Văn Tư", "Bí thư", "Tỉnh ủy Hà Giang", "current"),
            ("Hà Văn Tư", "Phó trưởng ban", "Ban Dân vận Trung ương", "current"),
            ("Vi Văn Thìn", "Bí thư", "Tỉnh ủy Lào Cai", "current"),
            ("Vi Văn Thìn", "Phó trưởng ban", "Ban Dân vận Trung ương", "current"),
            ("Vi Văn Thìn", "Ủy viên", "Trung ương Đảng", "current"),
        ],
    ),
    "nguyên goes on where somebody has died": (
        "Ông Vi Văn Thìn, sinh năm 1942; Tỉnh ủy viên Lào Cai khóa X; nguyên Bí thư Huyện ủy, Chủ tịch HĐND huyện Bát Xát; đã qua đời đêm 5/6/2021.",
        [
            ("Vi Văn Thìn", "Bí thư", "Huyện ủy Bát Xát", "former"),
            ("Vi Văn Thìn", "Chủ tịch", "Hội đồng nhân dân huyện Bát Xát", "former"),
            ("Vi Văn Thìn", "Tỉnh ủy viên", "Tỉnh ủy Lào Cai", "former"),
        ],
    ),
    "former offices after another life": (
        "Cụ Vi Văn Thìn (1921 - 2009) nguyên là người lập trường làng, nguyên Bí thư Huyện ủy Bát Xát, nguyên Chủ tịch Hội Khuyến học tỉnh Lào Cai.",
        [("Vi Văn Thìn", "Bí thư", "Huyện ủy Bát Xát", "former"), ("Vi Văn Thìn", "Chủ tịch", "Hội Khuyến học tỉnh Lào Cai", "former")],
    ),
    "also a former office": (
        "Ông Vi Văn Thìn cũng nguyên là Bí thư Tỉnh ủy Lào Cai.",
        [("Vi Văn Thìn", "Bí thư", "Tỉnh ủy Lào Cai", "former")],
    ),
    "a hospital before its union's chair": (
        "Chủ tịch Công đoàn Bệnh viện Ung bướu Nguyễn Văn Thìn phát biểu khai mạc Đại hội.",
        [("Nguyễn Văn Thìn", "Chủ tịch", "Công đoàn Bệnh viện Ung bướu", "current")],
    ),
    "a deputy and then the chair": (
        "Ông Vi Văn Thìn lần hồi kinh qua các chức vụ: Phó Chủ tịch, Chủ tịch Ủy ban nhân dân huyện Bát Xát; Chánh Văn phòng Tỉnh ủy Lào Cai.",
        [
            ("Vi Văn Thìn", "Chánh Văn phòng", "Văn phòng Tỉnh ủy Lào Cai", "former"),
            ("Vi Văn Thìn", "Chủ tịch", "Ủy ban nhân dân huyện Bát Xát", "former"),
            ("Vi Văn Thìn", "Phó Chủ tịch", "Ủy ban nhân dân huyện Bát Xát", "former"),
        ],
    ),
    "no ward is called Khóa": (
        "Đồng chí Vi Văn Thìn - Bí thư Đoàn phường Khoá XII nhiệm kỳ 2017 - 2022 tiếp tục được tín nhiệm.",
        [("Vi Văn Thìn", "Bí thư", "Đoàn phường", "current")],
    ),
    "the committee of a union of a branch": (
        "Có ông Vi Văn Thìn – Ủy viên Ban Thường vụ, Phó Chủ nhiệm Ủy ban kiểm tra Công đoàn ngành Giáo dục tỉnh Lào Cai.",
        [
            ("Vi Văn Thìn", "Phó Chủ nhiệm", "Ủy ban kiểm tra Công đoàn ngành Giáo dục tỉnh Lào Cai", "current"),
            ("Vi Văn Thìn", "Ủy viên", "Ban Thường vụ Công đoàn ngành Giáo dục tỉnh Lào Cai", "current"),
        ],
    ),
    "elected are the members, whom nobody names": (
        "Đồng chí Vi Văn Thìn - Phó Chủ tịch UBND xã Bản Lầu và bầu các chức danh thành viên UBND xã Bản Lầu.",
        [("Vi Văn Thìn", "Phó Chủ tịch", "Ủy ban nhân dân xã Bản Lầu", "current")],
    ),
    "one of several seats is left": (
        "Ban Thường vụ điều động bà Mạc Thị Tuyết - Tỉnh ủy viên Lào Cai, Ủy viên Đảng đoàn Hội Nông dân tỉnh Lào Cai, Ủy viên Ban Chấp hành Hội Chữ thập đỏ tỉnh Lào Cai thôi giữ chức Ủy viên Đảng đoàn Hội Nông dân tỉnh Lào Cai.",
        [
            ("Mạc Thị Tuyết", "Tỉnh ủy viên", "Tỉnh ủy Lào Cai", "current"),
            ("Mạc Thị Tuyết", "Ủy viên", "Ban Chấp hành Hội Chữ thập đỏ tỉnh Lào Cai", "current"),
            ("Mạc Thị Tuyết", "Ủy viên", "Đảng đoàn Hội Nông dân tỉnh Lào Cai", "former"),
            ("Mạc Thị Tuyết", "Ủy viên", "Đảng đoàn Hội Nông dân tỉnh Lào Cai", "former"),
        ],
    ),
    "a board of two fields": (
        "Bà Mạc Thị Tuyết, Trưởng ban Tổ chức và giám sát cơ sở Liên đoàn Lao động tỉnh Lào Cai; ông Vi Văn Thìn, Trưởng Ban Tổ chức Hội Nông dân tỉnh Lào Cai và đại diện Ban Dân vận Tỉnh ủy Lào Cai.",
        [
            ("Mạc Thị Tuyết", "Trưởng ban", "Ban Tổ chức và giám sát cơ sở Liên đoàn Lao động tỉnh Lào Cai", "current"),
            ("Vi Văn Thìn", "Trưởng Ban", "Ban Tổ chức Hội Nông dân tỉnh Lào Cai", "current"),
        ],
    ),
    "an economic zone is no person": (
        "Ông Vi Văn Thìn, Ủy viên Ban Thường vụ Tỉnh uỷ Lào Cai, Trưởng Ban Quản lý Khu Kinh tế Dung Quất.",
        [
            ("Vi Văn Thìn", "Trưởng Ban", "Ban Quản lý Khu Kinh tế Dung Quất", "current"),
            ("Vi Văn Thìn", "Ủy viên", "Ban Thường vụ Tỉnh ủy Lào Cai", "current"),
        ],
    ),
    "relieved by parliament": (
        "Quốc hội đã miễn nhiệm Chủ tịch Quốc hội Mạc Thị Tuyết, các Phó Chủ tịch Quốc hội: Vi Thị Hoa, Vi Văn Thìn và bầu người thay thế. Phó Chủ tịch Quốc hội Hà Văn Tư dự.",
        [
            ("Hà Văn Tư", "Phó Chủ tịch", "Quốc hội", "current"),
            ("Mạc Thị Tuyết", "Chủ tịch", "Quốc hội", "former"),
            ("Vi Thị Hoa", "Phó Chủ tịch", "Quốc hội", "former"),
            ("Vi Văn Thìn", "Phó Chủ tịch", "Quốc hội", "former"),
        ],
    ),
    "committees of the state": (
        "Ông Vi Văn Thìn, Chủ nhiệm Ủy ban Nhà nước về người Việt Nam ở nước ngoài; ông Hà Văn Tư, Chủ tịch Ủy ban Quản lý vốn nhà nước tại doanh nghiệp.",
        [
            ("Hà Văn Tư", "Chủ tịch", "Ủy ban Quản lý vốn nhà nước tại doanh nghiệp", "current"),
            ("Vi Văn Thìn", "Chủ nhiệm", "Ủy ban Nhà nước về người Việt Nam ở nước ngoài", "current"),
        ],
    ),
    "no delegation has a secretary of the Youth Union": (
        "Ông Vi Văn Thìn từng làm Phó Bí thư Đoàn trường. Ông Vi Văn Thìn thuộc Đoàn đại biểu Quốc hội tỉnh Bình Thuận.",
        [],
    ),
    "the Youth Union abroad": (
        "Đồng chí Vi Văn Thìn, Bí thư Đoàn TNCS Hồ Chí Minh tại LB Nga, phát biểu.",
        [("Vi Văn Thìn", "Bí thư", "Đoàn Thanh niên Cộng sản Hồ Chí Minh tại LB Nga", "current")],
    ),
    "offices in small letters": (
        "Bị nhắc nhở có ông Vi Văn Thìn - huyện ủy viên, bí thư Đảng đoàn, chủ tịch Hội Nông dân huyện Bát Xát.",
        [
            ("Vi Văn Thìn", "Bí thư", "Đảng đoàn Hội Nông dân huyện Bát Xát", "current"),
            ("Vi Văn Thìn", "Chủ tịch", "Hội Nông dân huyện Bát Xát", "current"),
            ("Vi Văn Thìn", "Huyện ủy viên", "Huyện ủy", "current"),
        ],
    ),
    "in charge of some work": (
        "Ông Vi Văn Thìn, Ủy viên Thường trực phụ trách công tác Đối ngoại nhân dân - Dân tộc Uỷ ban MTTQ Việt Nam quận Tân Bình; ông Hà Văn Tư, Phó Chủ tịch phụ trách Hội Nông dân tỉnh Lào Cai.",
        [
            ("Hà Văn Tư", "Phó Chủ tịch", "Hội Nông dân tỉnh Lào Cai", "acting"),
            ("Vi Văn Thìn", "Ủy viên Thường trực", "Ủy ban Mặt trận Tổ quốc Việt Nam quận Tân Bình", "current"),
        ],
    ),
    "a committee that is cut by a comma": (
        "Ông Vi Văn Thìn, Chủ nhiệm Ủy ban Văn hóa, Giáo dục,Thanh niên,Thiếu niên, Nhi đồng của Quốc hội phát biểu.",
        [],
    ),
    "a steering committee told short": (
        "Ban Chỉ đạo Tây Nam Bộ họp. Ông Vi Văn Thìn, Phó Trưởng Ban Chỉ đạo, dự.",
        [("Vi Văn Thìn", "Phó Trưởng Ban", "Ban Chỉ đạo Tây Nam Bộ", "current")],
    ),
    "relieved of a seat, each with another office": (
        "HĐND miễn nhiệm các Ủy viên UBND tỉnh Lào Cai đối với các ông, bà: Vi Văn Thìn, Giám đốc Sở Y tế; Mạc Thị Tuyết, Giám đốc Sở Tư pháp.",
        [
            ("Mạc Thị Tuyết", "Giám đốc", "Sở Tư pháp", "current"),
            ("Mạc Thị Tuyết", "Ủy viên", "Ủy ban nhân dân tỉnh Lào Cai", "former"),
            ("Vi Văn Thìn", "Giám đốc", "Sở Y tế", "current"),
            ("Vi Văn Thìn", "Ủy viên", "Ủy ban nhân dân tỉnh Lào Cai", "former"),
        ],
    ),
    "a grave of somebody": (
        "Đoàn thắp hương tại phần mộ Nữ tướng Mạc Thị Tuyết - nguyên Phó Chủ tịch Hội đồng Nhà nước.",
        [("Mạc Thị Tuyết", "Phó Chủ tịch", "Hội đồng Nhà nước", "former")],
    ),
    "a centre called after its district": (
        "Dự có đồng chí Vi Văn Thìn – Bí thư Chi bộ, Giám đốc Trung tâm Y tế Hữu Lũng.",
        [
            ("Vi Văn Thìn", "Bí thư", "Chi bộ Trung tâm Y tế Hữu Lũng", "current"),
            ("Vi Văn Thìn", "Giám đốc", "Trung tâm Y tế Hữu Lũng", "current"),
        ],
    ),
    "the committee of the union above is not the province's": (
        "Hội Luật gia tỉnh Lâm Đồng họp\n\nHội Luật gia tỉnh Lâm Đồng nhận quyết định của Ban Thường vụ Trung ương Hội Luật gia Việt Nam.\n\n1. Ông Vi Văn Thìn, Ủy viên Thường vụ - Trưởng ban Kiểm tra.\n",
        [("Vi Văn Thìn", "Trưởng ban", "Ban Kiểm tra", "current")],
    ),
    "months are no number of a ward": (
        "Kinh tế của phường 9 tháng đầu năm phát triển. Ông Vi Văn Thìn, Bí thư Đảng ủy phường, phát biểu.",
        [("Vi Văn Thìn", "Bí thư", "Đảng ủy phường", "current")],
    ),
    "a headquarters of two tasks": (
        "Lên chỗ sạt đất có ông Vi Văn Thìn, Chủ tịch UBND huyện Bát Xát, Trưởng ban chỉ huy phòng chống thiên tai và cứu hộ huyện.",
        [
            ("Vi Văn Thìn", "Chủ tịch", "Ủy ban nhân dân huyện Bát Xát", "current"),
            ("Vi Văn Thìn", "Trưởng ban", "Ban chỉ huy phòng chống thiên tai và cứu hộ huyện Bát Xát", "current"),
        ],
    ),
    "abbreviations only where they stand for it": (
        "Ông Vi Văn Thìn giữ chức Phó Giám đốc Sở GD-ĐT tỉnh Quảng Trị; bà Mạc Thị Tuyết, Chủ tịch Công đoàn ngành GD Hải Phòng; ông Hà Văn Tư, Phó BT Đảng ủy xã Bản Lầu.",
        [
            ("Hà Văn Tư", "Phó Bí thư", "Đảng ủy xã Bản Lầu", "current"),
            ("Mạc Thị Tuyết", "Chủ tịch", "Công đoàn ngành Giáo dục Hải Phòng", "current"),
            ("Vi Văn Thìn", "Phó Giám đốc", "Sở GD-ĐT tỉnh Quảng Trị", "current"),
        ],
    ),
    "the death of somebody else": (
        "Ông Vi Văn Thìn, nguyên Bí thư Tỉnh ủy Lào Cai, Chủ tịch Hội Luật gia tỉnh Lào Cai, chia buồn với gia đình có người qua đời.",
        [("Vi Văn Thìn", "Bí thư", "Tỉnh ủy Lào Cai", "former")],
    ),
    "who speaks after somebody is relieved": (
        "HĐND đã miễn nhiệm Phó Chủ tịch UBND tỉnh Lào Cai Vi Văn Thìn, Chủ tịch HĐND tỉnh Lào Cai Mạc Thị Tuyết nói thêm.",
        [
            ("Mạc Thị Tuyết", "Chủ tịch", "Hội đồng nhân dân tỉnh Lào Cai", "current"),
            ("Vi Văn Thìn", "Phó Chủ tịch", "Ủy ban nhân dân tỉnh Lào Cai", "former"),
        ],
    ),
    "a month to a month before who held it": (
        "Tháng 7/2000 - 11/2001, ông Vi Văn Thìn giữ chức Phó Bí thư Tỉnh đoàn Lào Cai.",
        [("Vi Văn Thìn", "Phó Bí thư", "Tỉnh đoàn Lào Cai", "former")],
    ),
    "a month to a month before whoever is spoken of": (
        "Ông Vi Văn Thìn sinh năm 1966. Tháng 11/2001 - 11/2002, ông làm Bí thư Tỉnh đoàn Lào Cai.",
        [("Vi Văn Thìn", "Bí thư", "Tỉnh đoàn Lào Cai", "former")],
    ),
    "offices before another are over": (
        "Ông Vi Văn Thìn sinh năm 1966. Các chức vụ ông từng giữ trước khi làm Giám đốc Sở gồm Bí thư Huyện ủy Bát Xát; Chánh Văn phòng Tỉnh ủy Lào Cai; Trưởng Ban Dân vận Tỉnh ủy Lào Cai.",
        [
            ("Vi Văn Thìn", "Bí thư", "Huyện ủy Bát Xát", "former"),
            ("Vi Văn Thìn", "Chánh Văn phòng", "Văn phòng Tỉnh ủy Lào Cai", "former"),
            ("Vi Văn Thìn", "Trưởng Ban", "Ban Dân vận Tỉnh ủy Lào Cai", "former"),
        ],
    ),
    "a clause goes on with the one person of the sentence": (
        "Sinh năm 1981, quê ở huyện Bát Xát, bà Mạc Thị Tuyết tốt nghiệp đại học luật; từng giữ các chức vụ Bí thư Huyện đoàn Bát Xát, Phó Chủ tịch Hội đồng nhân dân huyện Bát Xát.",
        [
            ("Mạc Thị Tuyết", "Bí thư", "Huyện đoàn Bát Xát", "former"),
            ("Mạc Thị Tuyết", "Phó Chủ tịch", "Hội đồng nhân dân huyện Bát Xát", "former"),
        ],
    ),
    "no secretary general of a people's committee": (
        "Dự đại hội có ông Vi Văn Thìn, Phó Tổng Thư ký, Trưởng ban Ban Á - Phi; ông Khổng Văn Lượng, Phó Chủ tịch UBND tỉnh Lào Cai.",
        [("Khổng Văn Lượng", "Phó Chủ tịch", "Ủy ban nhân dân tỉnh Lào Cai", "current")],
    ),
    "a party cell of the office whose union is named": (
        "Dự đại hội có ông Vi Văn Thìn – Phó Bí thư Chi bộ, Chủ tịch CĐCS Phòng Tư pháp huyện Bát Xát.",
        [
            ("Vi Văn Thìn", "Chủ tịch", "Công đoàn cơ sở Phòng Tư pháp huyện Bát Xát", "current"),
            ("Vi Văn Thìn", "Phó Bí thư", "Chi bộ Phòng Tư pháp huyện Bát Xát", "current"),
        ],
    ),
    "a standing member of the council beside its board": (
        "Dự họp có ông Vi Văn Thìn, Ủy viên Thường trực, Trưởng ban Pháp chế Hội đồng nhân dân tỉnh Lào Cai.",
        [
            ("Vi Văn Thìn", "Trưởng ban", "Ban Pháp chế Hội đồng nhân dân tỉnh Lào Cai", "current"),
            ("Vi Văn Thìn", "Ủy viên Thường trực", "Hội đồng nhân dân tỉnh Lào Cai", "current"),
        ],
    ),
    "a committee of an industry's bloc": (
        "Dự có ông Vi Văn Thìn, Bí thư Đảng ủy khối cơ quan – doanh nghiệp tỉnh Lào Cai.",
        [("Vi Văn Thìn", "Bí thư", "Đảng ủy khối cơ quan - doanh nghiệp tỉnh Lào Cai", "current")],
    ),
    "a church of one half of the country": (
        "Mục sư Vi Văn Thìn, Hội trưởng Hội thánh Tin lành Việt Nam miền Bắc cảm ơn đoàn.",
        [("Vi Văn Thìn", "Hội trưởng", "Hội thánh Tin lành Việt Nam miền Bắc", "current")],
    ),
    "a comma before kiêm and a dash before the name": (
        "Thay mặt Ủy ban, Phó Chủ tịch, kiêm Tổng Thư ký Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam - Vi Văn Thìn chúc mừng đại hội.",
        [
            ("Vi Văn Thìn", "Phó Chủ tịch", "Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam", "current"),
            ("Vi Văn Thìn", "Tổng Thư ký", "Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam", "current"),
        ],
    ),
    "the head of a province": (
        "Ông Vi Văn Thìn làm Phó Chủ tịch tỉnh Lào Cai.",
        [("Vi Văn Thìn", "Phó Chủ tịch", "Ủy ban nhân dân tỉnh Lào Cai", "current")],
    ),
    "seats in the committee of the next office": (
        "Tỉnh ủy chỉ định ông Vi Văn Thìn tham gia Ban Chấp hành, Ban Thường vụ Huyện ủy và giữ chức Bí thư Huyện ủy Bát Xát.",
        [
            ("Vi Văn Thìn", "Bí thư", "Huyện ủy Bát Xát", "current"),
            ("Vi Văn Thìn", "Ủy viên", "Ban Chấp hành Huyện ủy Bát Xát", "current"),
            ("Vi Văn Thìn", "Ủy viên", "Ban Thường vụ Huyện ủy Bát Xát", "current"),
        ],
    ),
    "offices of the dead, item by item": (
        "Thương tiếc báo tin: Đồng chí VI VĂN THÌN\n\nSinh ngày 11-11-1942; quê quán: xã Bản Qua, huyện Bát Xát; Ủy viên Ban Chấp hành Trung ương Đảng các khóa VII, VIII; Bí thư Trung ương Đảng khóa IX; đại biểu Quốc hội khóa VIII; nguyên Trưởng Ban Nội chính Trung ương, đã từ trần ngày 19-2-2021.",
        [
            ("Vi Văn Thìn", "Bí thư", "Trung ương Đảng", "former"),
            ("Vi Văn Thìn", "Đại biểu", "Quốc hội", "former"),
            ("Vi Văn Thìn", "Ủy viên", "Ban Chấp hành Trung ương Đảng", "former"),
        ],
    ),
    "offices of the Party and the State after one nguyên": (
        "Bị khiển trách là các đồng chí:\n- Vi Văn Thìn, nguyên Phó Bí thư Thường trực Huyện ủy, Chủ tịch HĐND huyện Bát Xát;\n- Mạc Thị Tuyết, nguyên Bí thư Huyện ủy Bát Xát, Chủ tịch Hội Khuyến học huyện Bát Xát.",
        [
            ("Mạc Thị Tuyết", "Bí thư", "Huyện ủy Bát Xát", "former"),
            ("Vi Văn Thìn", "Chủ tịch", "Hội đồng nhân dân huyện Bát Xát", "former"),
            ("Vi Văn Thìn", "Phó Bí thư Thường trực", "Huyện ủy Bát Xát", "former"),
        ],
    ),
    "what somebody has been, after a colon": (
        "Ông Vi Văn Thìn nguyên là: Ủy viên Trung ương Đảng khóa V; Trưởng Ban Nông nghiệp Trung ương; Bí thư Tỉnh ủy Lào Cai.",
        [
            ("Vi Văn Thìn", "Bí thư", "Tỉnh ủy Lào Cai", "former"),
            ("Vi Văn Thìn", "Trưởng Ban", "Ban Nông nghiệp Trung ương", "former"),
            ("Vi Văn Thìn", "Ủy viên", "Trung ương Đảng", "former"),
        ],
    ),
    "whom somebody sees off is not who speaks": (
        "Lễ truy điệu đồng chí Vi Văn Thìn - nguyên Bí thư Tỉnh ủy Lào Cai diễn ra sáng 4/10. Đọc lời điếu đưa tiễn đồng chí là Ủy viên Bộ Chính trị, Bí thư Thành ủy Khổng Văn Lượng.",
        [
            ("Khổng Văn Lượng", "Bí thư", "Thành ủy", "current"),
            ("Khổng Văn Lượng", "Ủy viên", "Bộ Chính trị", "current"),
            ("Vi Văn Thìn", "Bí thư", "Tỉnh ủy Lào Cai", "former"),
        ],
    ),
    "about a time, whatever word stands before": (
        "Ông Vi Văn Thìn sinh năm 1959. Quãng 11/2013-01/2016, ông là Bí thư Ban Cán sự đảng Bộ Nội vụ, Bộ trưởng Bộ Nội vụ.",
        [("Vi Văn Thìn", "Bí thư", "Ban Cán sự đảng Bộ Nội vụ", "former"), ("Vi Văn Thìn", "Bộ trưởng", "Bộ Nội vụ", "former")],
    ),
    "became, from a month on": (
        "Bà Mạc Thị Tuyết sinh năm 1964. Tháng 5/2014, bà trở thành Chủ tịch UBND tỉnh Lào Cai.",
        [("Mạc Thị Tuyết", "Chủ tịch", "Ủy ban nhân dân tỉnh Lào Cai", "current")],
    ),
    "kiêm in a capital": (
        "Dự có đồng chí Vi Văn Thìn – Phó Chủ tịch UB MTTQ VN phường Kiêm Chủ tịch Hội CCB phường Bản Vược.",
        [
            ("Vi Văn Thìn", "Chủ tịch", "Hội Cựu chiến binh phường Bản Vược", "current"),
            ("Vi Văn Thìn", "Phó Chủ tịch", "Ủy ban Mặt trận Tổ quốc Việt Nam phường Bản Vược", "current"),
        ],
    ),
    "offices go on after a semicolon for whoever is spoken of": (
        "Ông Vi Văn Thìn sinh năm 1959. Ông là Ủy viên Trung ương Đảng khóa XI; Ủy viên Bộ Chính trị khóa XII; đại biểu Quốc hội khóa XIII.",
        [
            ("Vi Văn Thìn", "Đại biểu", "Quốc hội", "current"),
            ("Vi Văn Thìn", "Ủy viên", "Bộ Chính trị", "current"),
            ("Vi Văn Thìn", "Ủy viên", "Trung ương Đảng", "current"),
        ],
    ),
    "ministers told up the ladder": (
        "Ông Vi Văn Thìn sinh năm 1959. Các vị trí ông đã kinh qua: Thứ trưởng, Thứ trưởng Thường trực và Bộ trưởng Bộ Nội vụ.",
        [
            ("Vi Văn Thìn", "Bộ trưởng", "Bộ Nội vụ", "former"),
            ("Vi Văn Thìn", "Thứ trưởng", "Bộ Nội vụ", "former"),
            ("Vi Văn Thìn", "Thứ trưởng Thường trực", "Bộ Nội vụ", "former"),
        ],
    ),
    "an office after one whose body cannot be read to its end": (
        "Ông Vi Văn Thìn sinh năm 1978. Cụ thể, ông từng làm Phó Bí thư Đoàn trường, Chủ tịch Hội Sinh viên tỉnh Lào Cai.",
        [("Vi Văn Thìn", "Chủ tịch", "Hội Sinh viên tỉnh Lào Cai", "former")],
    ),
    "offices go on after semicolons for whoever opens the sentence": (
        "Ông Vi Văn Thìn là Đại biểu Quốc hội khóa XIV; Chủ nhiệm Ủy ban Quốc gia về thanh niên Việt Nam; Chủ tịch Hội Sinh viên Việt Nam khóa IX.",
        [
            ("Vi Văn Thìn", "Chủ nhiệm", "Ủy ban Quốc gia về thanh niên Việt Nam", "current"),
            ("Vi Văn Thìn", "Chủ tịch", "Hội Sinh viên Việt Nam", "current"),
            ("Vi Văn Thìn", "Đại biểu", "Quốc hội", "current"),
        ],
    ),
    "envoys of our country alone": (
        "Đại sứ Việt Nam tại Chi-lê Vi Văn Thìn, nguyên Tổng Lãnh sự Việt Nam tại Pakse, tiếp Đại sứ Lào tại Việt Nam Khamphao Sivilay.",
        [
            ("Vi Văn Thìn", "Tổng Lãnh sự Việt Nam tại Pakse", None, "former"),
            ("Vi Văn Thìn", "Đại sứ Việt Nam tại Chi-lê", None, "current"),
        ],
    ),
    "what follows a bracket is of the same past": (
        "Ông Vi Văn Thìn từng làm Đại sứ Việt Nam tại Trung Quốc (từ 2015 - 2019), Thứ trưởng Bộ Ngoại giao.",
        [("Vi Văn Thìn", "Thứ trưởng", "Bộ Ngoại giao", "former"), ("Vi Văn Thìn", "Đại sứ Việt Nam tại Trung Quốc", None, "former")],
    ),
    "before a time, after a job": (
        "Trước tháng 9/2011, ông Lê Văn Mão là chuyên viên Văn phòng HĐND tỉnh, Phó Giám đốc Sở Nội vụ tỉnh Nghệ An.",
        [("Lê Văn Mão", "Phó Giám đốc", "Sở Nội vụ tỉnh Nghệ An", "former")],
    ),
    "held until a move": (
        "Bà Trần Thị Sửu đang là Phó Chủ tịch Hội LHPN tỉnh Hà Nam thì đầu năm 2019 được bầu làm Chủ tịch Hội Nông dân tỉnh Hà Nam.",
        [
            ("Trần Thị Sửu", "Chủ tịch", "Hội Nông dân tỉnh Hà Nam", "current"),
            ("Trần Thị Sửu", "Phó Chủ tịch", "Hội Liên hiệp Phụ nữ tỉnh Hà Nam", "former"),
        ],
    ),
    "a bloc of bodies called with dashes": (
        "Đồng chí Lê Văn Mão là Ủy viên Ban Chấp hành Đảng bộ Khối Dân - Chính - Đảng tỉnh Nghệ An, Phó Chủ tịch Hội Cựu chiến binh tỉnh Nghệ An.",
        [
            ("Lê Văn Mão", "Phó Chủ tịch", "Hội Cựu chiến binh tỉnh Nghệ An", "current"),
            ("Lê Văn Mão", "Ủy viên", "Ban Chấp hành Đảng bộ Khối Dân - Chính - Đảng tỉnh Nghệ An", "current"),
        ],
    ),
    "a seat and its delegation, then another office": (
        "Bà Trần Thị Sửu là đại biểu Quốc hội khóa XIV, thuộc Đoàn đại biểu Quốc hội tỉnh Hà Nam, Bí thư Tỉnh đoàn Hà Nam; Chủ tịch Hội LHTN Việt Nam tỉnh Hà Nam.",
        [
            ("Trần Thị Sửu", "Bí thư", "Tỉnh đoàn Hà Nam", "current"),
            ("Trần Thị Sửu", "Chủ tịch", "Hội Liên hiệp Thanh niên Việt Nam tỉnh Hà Nam", "current"),
            ("Trần Thị Sửu", "Đại biểu", "Quốc hội", "current"),
        ],
    ),
    "a council of the State": (
        "Ông Vi Văn Thìn là Phó Chủ tịch Hội đồng Quốc phòng và An ninh.",
        [("Vi Văn Thìn", "Phó Chủ tịch", "Hội đồng Quốc phòng và An ninh", "current")],
    ),
    "a committee of a body that is not read to its end": (
        "Ông Vi Văn Thìn là Ủy viên Ban Chấp hành Trung ương Đoàn, Ủy viên Ban Chấp hành Đảng bộ Khối – Lúa – Nước Thành phố.",
        [("Vi Văn Thìn", "Ủy viên", "Ban Chấp hành Trung ương Đoàn", "current")],
    ),
    "who is relieved, told after": (
        "Hai Ủy viên UBND tỉnh Nghệ An được miễn nhiệm để nghỉ hưu là ông Lê Văn Mão, nguyên Giám đốc Sở Y tế tỉnh Nghệ An và ông Vi Văn Thìn.",
        [
            ("Lê Văn Mão", "Giám đốc", "Sở Y tế tỉnh Nghệ An", "former"),
            ("Lê Văn Mão", "Ủy viên", "Ủy ban nhân dân tỉnh Nghệ An", "former"),
            ("Vi Văn Thìn", "Ủy viên", "Ủy ban nhân dân tỉnh Nghệ An", "former"),
        ],
    ),
    "several relieved, items parted by semicolons": (
        "Do nghỉ hưu theo chế độ, bà Trần Thị Sửu, nguyên Giám đốc Sở Y tế tỉnh Nghệ An; ông Lê Văn Mão, nguyên Giám đốc Sở Tài chính tỉnh Nghệ An được miễn nhiệm Ủy viên UBND tỉnh Nghệ An.",
        [
            ("Lê Văn Mão", "Giám đốc", "Sở Tài chính tỉnh Nghệ An", "former"),
            ("Lê Văn Mão", "Ủy viên", "Ủy ban nhân dân tỉnh Nghệ An", "former"),
            ("Trần Thị Sửu", "Giám đốc", "Sở Y tế tỉnh Nghệ An", "former"),
            ("Trần Thị Sửu", "Ủy viên", "Ủy ban nhân dân tỉnh Nghệ An", "former"),
        ],
    ),
    "an office relieved of in the passive": (
        "Chức danh Ủy viên UBND tỉnh Nghệ An, nhiệm kỳ 2021-2026 được miễn nhiệm đối với các ông: Lê Văn Mão, nguyên Giám đốc Công an tỉnh Nghệ An, do chuyển công tác; Vi Văn Thìn.",
        [
            ("Lê Văn Mão", "Giám đốc", "Công an tỉnh Nghệ An", "former"),
            ("Lê Văn Mão", "Ủy viên", "Ủy ban nhân dân tỉnh Nghệ An", "former"),
            ("Vi Văn Thìn", "Ủy viên", "Ủy ban nhân dân tỉnh Nghệ An", "former"),
        ],
    ),
    "who is relieved, after the decision": (
        "Được miễn nhiệm chức vụ Phó Chủ tịch UBND tỉnh Nghệ An nhiệm kỳ 2011 - 2016, theo Quyết định 17/QĐ-TTg, là ông Lê Văn Mão.",
        [("Lê Văn Mão", "Phó Chủ tịch", "Ủy ban nhân dân tỉnh Nghệ An", "former")],
    ),
    "two elected, each with an office": (
        "Được bầu giữ chức Phó Chủ tịch UBND tỉnh Nghệ An là ông Lê Văn Mão, Giám đốc Sở Nội vụ tỉnh Nghệ An và bà Trần Thị Sửu, Bí thư Tỉnh đoàn Nghệ An.",
        [
            ("Lê Văn Mão", "Giám đốc", "Sở Nội vụ tỉnh Nghệ An", "current"),
            ("Lê Văn Mão", "Phó Chủ tịch", "Ủy ban nhân dân tỉnh Nghệ An", "current"),
            ("Trần Thị Sửu", "Bí thư", "Tỉnh đoàn Nghệ An", "current"),
            ("Trần Thị Sửu", "Phó Chủ tịch", "Ủy ban nhân dân tỉnh Nghệ An", "current"),
        ],
    ),
    "so many of those before": (
        "Ông Vi Văn Thìn, Giám đốc Sở Nội vụ tỉnh Nghệ An, bà Trần Thị Sửu và ông Lê Văn Mão là hai Phó Chủ tịch Hội Nông dân tỉnh Nghệ An.",
        [
            ("Lê Văn Mão", "Phó Chủ tịch", "Hội Nông dân tỉnh Nghệ An", "current"),
            ("Trần Thị Sửu", "Phó Chủ tịch", "Hội Nông dân tỉnh Nghệ An", "current"),
            ("Vi Văn Thìn", "Giám đốc", "Sở Nội vụ tỉnh Nghệ An", "current"),
        ],
    ),
    "what somebody acts as": (
        "Đối với bà Trần Thị Sửu, Ban Thường vụ Tỉnh ủy kết luận: với vai trò, trách nhiệm là Bí thư Đảng đoàn, Chủ tịch Hội LHPN tỉnh Nghệ An, bà đã buông lỏng quản lý.",
        [
            ("Trần Thị Sửu", "Bí thư", "Đảng đoàn Hội Liên hiệp Phụ nữ tỉnh Nghệ An", "current"),
            ("Trần Thị Sửu", "Chủ tịch", "Hội Liên hiệp Phụ nữ tỉnh Nghệ An", "current"),
        ],
    ),
    "what another acts as": (
        "Ông Lê Văn Mão nhấn mạnh: với vai trò là Chủ tịch Hội Nông dân tỉnh Nghệ An, đồng chí phải nêu gương.",
        [],
    ),
    "a life in an obituary": (
        "TIN BUỒN\nĐồng chí Lê Văn Mão\nSinh ngày 11-11-1942. Tham gia cách mạng tháng 1-1960; vào Đảng ngày 25-10-1964; Ủy viên Ban Chấp hành Trung ương Đảng các khóa VII, VIII; Bí thư Tỉnh ủy Nghệ An; nguyên Phó Thủ tướng Chính phủ.",
        [
            ("Lê Văn Mão", "Bí thư", "Tỉnh ủy Nghệ An", "former"),
            ("Lê Văn Mão", "Phó Thủ tướng", "Chính phủ", "former"),
            ("Lê Văn Mão", "Ủy viên", "Ban Chấp hành Trung ương Đảng", "former"),
        ],
    ),
    "in whose place": (
        "Bà Trần Thị Sửu được bầu thay ông Lê Văn Mão làm Chủ tịch Hội Nông dân tỉnh Nghệ An.",
        [
            ("Lê Văn Mão", "Chủ tịch", "Hội Nông dân tỉnh Nghệ An", "former"),
            ("Trần Thị Sửu", "Chủ tịch", "Hội Nông dân tỉnh Nghệ An", "current"),
        ],
    ),
    "in whose place, told of a position": (
        "Bà Trần Thị Sửu kế nhiệm ông Lê Văn Mão trên cương vị Chủ tịch Hội Nông dân tỉnh Nghệ An.",
        [
            ("Lê Văn Mão", "Chủ tịch", "Hội Nông dân tỉnh Nghệ An", "former"),
            ("Trần Thị Sửu", "Chủ tịch", "Hội Nông dân tỉnh Nghệ An", "current"),
        ],
    ),
    "no more than once": (
        "Khi còn là Bí thư Huyện ủy Nam Đàn, ông Lê Văn Mão lội ruộng cùng dân.",
        [("Lê Văn Mão", "Bí thư", "Huyện ủy Nam Đàn", "former")],
    ),
    "while somebody held it": ("Trong thời gian ông Lê Văn Mão làm Bí thư Huyện ủy Nam Đàn, huyện xây ba cây cầu.", []),
    "for so many years": ("Ông Lê Văn Mão có mười năm làm Chủ tịch Hội Nông dân tỉnh Nghệ An.", []),
    "in those days": (
        "Hồi đó, ông Lê Văn Mão là Chủ tịch Hội Nông dân tỉnh Nghệ An.",
        [("Lê Văn Mão", "Chủ tịch", "Hội Nông dân tỉnh Nghệ An", "former")],
    ),
    "so many years ago": (
        "Hơn 20 năm trước, bà Trần Thị Sửu làm Giám đốc Sở Nội vụ tỉnh Nghệ An.",
        [("Trần Thị Sửu", "Giám đốc", "Sở Nội vụ tỉnh Nghệ An", "former")],
    ),
    "then retired": (
        "Bà Trần Thị Sửu làm Giám đốc Sở Nội vụ tỉnh Nghệ An được ba năm thì nghỉ hưu.",
        [("Trần Thị Sửu", "Giám đốc", "Sở Nội vụ tỉnh Nghệ An", "former")],
    ),
    "an office dreamt of": ("Hồi nhỏ, ông Lê Văn Mão ước mơ làm Chủ tịch Hội Nông dân tỉnh Nghệ An.", []),
    "an office declined": ("Bà Trần Thị Sửu từ chối nhận chức Chủ tịch Hội Nông dân tỉnh Nghệ An.", []),
    "an office almost taken up": ("Ông Lê Văn Mão suýt trở thành Chủ tịch Hội Nông dân tỉnh Nghệ An.", []),
    "an office of rumour": ("Tin ông Lê Văn Mão làm Chủ tịch Hội Nông dân tỉnh Nghệ An là không đúng.", []),
    "at whose word somebody acts": ("Theo phân công của Chủ tịch UBND tỉnh Nghệ An, ông Lê Văn Mão đi kiểm tra đê.", []),
    "the first woman to hold it": (
        "Bà Trần Thị Sửu là nữ Chủ tịch đầu tiên của Hội Nông dân tỉnh Nghệ An.",
        [("Trần Thị Sửu", "Chủ tịch đầu tiên", "Hội Nông dân tỉnh Nghệ An", "current")],
    ),
    "in whose place, who is told last": (
        "Thay ông Lê Văn Mão làm Chủ tịch Hội Nông dân tỉnh Nghệ An là bà Trần Thị Sửu.",
        [
            ("Lê Văn Mão", "Chủ tịch", "Hội Nông dân tỉnh Nghệ An", "former"),
            ("Trần Thị Sửu", "Chủ tịch", "Hội Nông dân tỉnh Nghệ An", "current"),
        ],
    ),
    "in whose place, still to come": ("Tháng tới, bà Trần Thị Sửu sẽ thay ông Lê Văn Mão làm Chủ tịch Hội Nông dân tỉnh Nghệ An.", []),
    "in whose place, for the time being": ("Bà Trần Thị Sửu tạm thay ông Lê Văn Mão làm Chủ tịch Hội Nông dân tỉnh Nghệ An.", []),
    "an office of those days": (
        "Chủ tịch UBND huyện Nam Đàn lúc đó, ông Lê Văn Mão, đã cho xây cầu.",
        [("Lê Văn Mão", "Chủ tịch", "Ủy ban nhân dân huyện Nam Đàn", "former")],
    ),
    "an office of before": (
        "Ông Lê Văn Mão, Chủ tịch Hội Nông dân tỉnh Nghệ An trước đây, trồng cam.",
        [("Lê Văn Mão", "Chủ tịch", "Hội Nông dân tỉnh Nghệ An", "former")],
    ),
    "retired, in brackets": (
        "Ông Lê Văn Mão, Chủ tịch Hội Nông dân tỉnh Nghệ An (đã nghỉ hưu), trồng cam.",
        [("Lê Văn Mão", "Chủ tịch", "Hội Nông dân tỉnh Nghệ An", "former")],
    ),
    "a candidate": ("Ứng viên Chủ tịch Hội Nông dân tỉnh Nghệ An Lê Văn Mão đọc chương trình hành động.", []),
    "a commune, its district and province, then the name": (
        "Chủ tịch Hội Nông dân xã Kim Liên, huyện Nam Đàn, tỉnh Nghệ An, ông Lê Văn Mão mang ra một sọt cam.",
        [("Lê Văn Mão", "Chủ tịch", "Hội Nông dân xã Kim Liên", "current")],
    ),
    "a task and somebody": (
        "Bà Trần Thị Sửu, Trưởng Ban Chỉ đạo và ông Lê Văn Mão, Giám đốc Sở Y tế tỉnh Nghệ An, đi kiểm tra.",
        [("Lê Văn Mão", "Giám đốc", "Sở Y tế tỉnh Nghệ An", "current")],
    ),
    "disciplined by an office": (
        "Thủ tướng Chính phủ kỷ luật ông Lê Văn Mão, nguyên Chủ tịch UBND tỉnh Nghệ An.",
        [("Lê Văn Mão", "Chủ tịch", "Ủy ban nhân dân tỉnh Nghệ An", "former")],
    ),
    "stripped of all offices in the Party": (
        "Huyện ủy Nam Đàn cách hết các chức vụ trong Đảng đối với các đồng chí: Lê Văn Mão, Phó Bí thư Đảng ủy xã Kim Liên; Vi Văn Thìn, Bí thư Đảng ủy xã Nam Cát.",
        [("Lê Văn Mão", "Phó Bí thư", "Đảng ủy xã Kim Liên", "former"), ("Vi Văn Thìn", "Bí thư", "Đảng ủy xã Nam Cát", "former")],
    ),
    "stripped of them, told after": (
        "Huyện ủy Nam Đàn kỷ luật ông Lê Văn Mão, Bí thư Đảng ủy, Chủ tịch UBND xã Kim Liên bằng hình thức cách tất cả các chức vụ trong Đảng.",
        [("Lê Văn Mão", "Bí thư", "Đảng ủy xã Kim Liên", "former"), ("Lê Văn Mão", "Chủ tịch", "Ủy ban nhân dân xã Kim Liên", "current")],
    ),
    "to be stripped of them": (
        "Ủy ban Kiểm tra đề nghị cách tất cả chức vụ trong Đảng đối với ông Lê Văn Mão, Bí thư Đảng ủy xã Kim Liên.",
        [("Lê Văn Mão", "Bí thư", "Đảng ủy xã Kim Liên", "current")],
    ),
    "while somebody still held it": (
        "Con đường được mở thời ông Lê Văn Mão còn làm Chủ tịch UBND xã Kim Liên.",
        [("Lê Văn Mão", "Chủ tịch", "Ủy ban nhân dân xã Kim Liên", "former")],
    ),
    "relieved of two, the second after a semicolon": (
        "HĐND phường miễn nhiệm chức danh Chủ tịch HĐND phường Trường Thi; cho thôi làm nhiệm vụ đại biểu HĐND phường Trường Thi đối với bà Trần Thị Sửu - Chủ tịch HĐND phường Trường Thi.",
        [
            ("Trần Thị Sửu", "Chủ tịch", "Hội đồng nhân dân phường Trường Thi", "former"),
            ("Trần Thị Sửu", "Đại biểu", "Hội đồng nhân dân phường Trường Thi", "former"),
        ],
    ),
    "of the province of an office beside": (
        "Tỉnh Thái Nguyên họp báo. Quốc hội phê chuẩn kết quả bầu chức vụ Phó Chủ tịch UBND tỉnh Lào Cai đối với ông Lê Văn Mão, Ủy viên Ban Chấp hành Đảng bộ tỉnh.",
        [
            ("Lê Văn Mão", "Phó Chủ tịch", "Ủy ban nhân dân tỉnh Lào Cai", "current"),
            ("Lê Văn Mão", "Ủy viên", "Ban Chấp hành Đảng bộ tỉnh Lào Cai", "current"),
        ],
    ),
    "a congress in capitals throughout": ("Đại Hội Đại Biểu Hội Nông Dân Phường Hà Huy Tập Lần Thứ I", []),
    "posts gone through": (
        "Ông Lê Văn Mão từng qua các vị trí: Phó Giám đốc Sở Nội vụ tỉnh Nghệ An, Phó Chủ tịch UBND huyện Nam Đàn.",
        [
            ("Lê Văn Mão", "Phó Chủ tịch", "Ủy ban nhân dân huyện Nam Đàn", "former"),
            ("Lê Văn Mão", "Phó Giám đốc", "Sở Nội vụ tỉnh Nghệ An", "former"),
        ],
    ),
    "a deputy head of a committee that has a chair": (
        "Ông Lê Văn Mão, Chủ tịch Ủy ban nhân dân tỉnh Nghệ An tiếp đoàn. Ông Vi Văn Thìn, Phó Chủ nhiệm Ủy ban, trao quà.",
        [("Lê Văn Mão", "Chủ tịch", "Ủy ban nhân dân tỉnh Nghệ An", "current")],
    ),
    "a ward of three syllables in capitals throughout": (
        "Đại Hội Hội Nông Dân Phường Lê Ích Mộc Lần Thứ I\nDự có đồng chí Lê Văn Mão – Phó Bí thư Đảng ủy phường.",
        [("Lê Văn Mão", "Phó Bí thư", "Đảng ủy phường", "current")],
    ),
    "the Party committee of the place of the other office": (
        "Ông Lê Văn Mão, Phó Bí thư Đảng ủy, đắc cử Chủ tịch UBND xã Kim Liên; ông Vi Văn Thìn đắc cử Chủ tịch HĐND xã Nam Cát.",
        [
            ("Lê Văn Mão", "Chủ tịch", "Ủy ban nhân dân xã Kim Liên", "current"),
            ("Lê Văn Mão", "Phó Bí thư", "Đảng ủy xã Kim Liên", "current"),
            ("Vi Văn Thìn", "Chủ tịch", "Hội đồng nhân dân xã Nam Cát", "current"),
        ],
    ),
    "the district's board in short": (
        "Bà Trần Thị Sửu - Thường vụ Huyện ủy Nam Đàn, mang quà đến. Ông Vi Văn Thìn (nguyên Thường vụ Đảng ủy, Phó Chủ tịch UBND xã Kim Liên) nhận.",
        [
            ("Trần Thị Sửu", "Ủy viên", "Ban Thường vụ Huyện ủy Nam Đàn", "current"),
            ("Vi Văn Thìn", "Phó Chủ tịch", "Ủy ban nhân dân xã Kim Liên", "former"),
            ("Vi Văn Thìn", "Ủy viên", "Ban Thường vụ Đảng ủy xã Kim Liên", "former"),
        ],
    ),
    "designated before": (
        "Trước đó, Bộ Chính trị chỉ định bà Trần Thị Sửu giữ chức Bí thư Tỉnh ủy Hà Nam.",
        [("Trần Thị Sửu", "Bí thư", "Tỉnh ủy Hà Nam", "current")],
    ),
    "what somebody is now, after what was before": (
        "Trước khi về Bộ Nội vụ, ông Vi Văn Thìn từng là Bí thư Huyện ủy Nam Đàn; hiện ông giữ chức Thứ trưởng Bộ Nội vụ.",
        [("Vi Văn Thìn", "Bí thư", "Huyện ủy Nam Đàn", "former"), ("Vi Văn Thìn", "Thứ trưởng", "Bộ Nội vụ", "current")],
    ),
    "six years of an office of a commune that was": (
        "Trước khi làm Chủ tịch Hội, bà Trần Thị Sửu có 6 năm làm Phó Bí thư Đoàn xã Kim Liên cũ.",
        [("Trần Thị Sửu", "Phó Bí thư", "Đoàn xã Kim Liên", "former")],
    ),
    "a ward called like a province": (
        "Thành ủy Cần Thơ chỉ định bà Trần Thị Sửu, Phó Trưởng Ban Tuyên giáo và Dân vận Thành ủy, giữ chức Bí thư Đảng ủy phường Sóc Trăng.",
        [
            ("Trần Thị Sửu", "Bí thư", "Đảng ủy phường Sóc Trăng", "current"),
            ("Trần Thị Sửu", "Phó Trưởng Ban", "Ban Tuyên giáo và Dân vận Thành ủy Cần Thơ", "current"),
        ],
    ),
    "who answers somebody": ("Trả lời ông Lê Văn Mão, Chủ tịch UBND tỉnh Nghệ An khẳng định cầu sẽ xong trước Tết.", []),
    "who comforts somebody": ("Thăm gia đình bà Trần Thị Sửu, Bí thư Tỉnh ủy Nghệ An ân cần hỏi han từng người.", []),
    "of whom another acts": ("Theo ông Lê Văn Mão, Chủ tịch UBND tỉnh Nghệ An đã ký giấy mời.", []),
    "who says it": (
        "Theo ông Lê Văn Mão, Chủ tịch UBND tỉnh Nghệ An, cầu sẽ xong trước Tết.",
        [("Lê Văn Mão", "Chủ tịch", "Ủy ban nhân dân tỉnh Nghệ An", "current")],
    ),
}


@pytest.mark.parametrize(("text", "expected"), OFFICES_TOLD.values(), ids=OFFICES_TOLD)
def test_offices_told_in_articles(text, expected):
    assert held(text) == expected
