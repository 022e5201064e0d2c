"""Offices of bodies that an article leaves open, and bodies that it names in full elsewhere."""

import pytest

from loaders.extract import extract
from loaders.facts import HoldingFact
from loaders.identity import identify
from loaders.open_bodies import CONFIDENCE, SEVERAL, is_open
from loaders.sources import Article
from tests.loaders.conftest import facts_of, held

TOLD = {
    "a part of a body that nobody names": (
        "Dự lễ có ông Quế Văn Lanh, Bí thư Đảng ủy; bà Lò Thị Mận, Phó Chủ tịch Hội đồng nhân dân.",
        [("Lò Thị Mận", "Phó Chủ tịch", "Hội đồng nhân dân"), ("Quế Văn Lanh", "Bí thư", "Đảng ủy")],
    ),
    "a firm told by its first word": (
        "Ông Cầm Bá Lộc - Chủ tịch Công đoàn Tổng công ty phát biểu.",
        [("Cầm Bá Lộc", "Chủ tịch", "Công đoàn Tổng công ty")],
    ),
    "an office that says what it is of": (
        "Cô Vi Thị Lan - Hiệu trưởng nói chuyện với phụ huynh.",
        [("Vi Thị Lan", "Hiệu trưởng", None)],
    ),
    "an office before the name": ("Bí thư Chi bộ Lò Thị Mận dự.", [("Lò Thị Mận", "Bí thư", "Chi bộ")]),
    "another sentence settles it": (
        "Ông Vi Văn Xá, Bí thư Đảng ủy xã Chiềng Mọc, đón khách. Ông Quế Văn Lanh, Bí thư Đảng ủy, cảm ơn bà con. "
        "Sau đó ông Quế Văn Lanh, Bí thư Đảng ủy xã Nà Mạ, trao quà.",
        [("Quế Văn Lanh", "Bí thư", "Đảng ủy xã Nà Mạ"), ("Vi Văn Xá", "Bí thư", "Đảng ủy xã Chiềng Mọc")],
    ),
    "one of many is held by two": (
        "Dự có ông Quế Văn Lanh, Phó Bí thư Đảng ủy; bà Lò Thị Mận, Phó Bí thư Đảng ủy.",
        [("Lò Thị Mận", "Phó Bí thư", "Đảng ủy"), ("Quế Văn Lanh", "Phó Bí thư", "Đảng ủy")],
    ),
}
NOT_TOLD = {
    "words that nobody could read follow": "Ông Quế Văn Lanh, Bí thư Đảng ủy ABC dự.",
    "it says not of what": "Ông Quế Văn Lanh, Giám đốc, và bà Lò Thị Mận, Chủ tịch, dự.",
    "a name after a firm may be the firm's": "Chủ tịch HĐQT Hà Đô nói về giá nhà.",
    "proposed": "Hội nghị giới thiệu ông Quế Văn Lanh để bầu giữ chức Bí thư Đảng ủy.",
}


@pytest.mark.parametrize("case", TOLD)
def test_an_office_of_a_body_left_open_is_told_as_the_article_tells_it(case):
    text, expected = TOLD[case]
    assert [entry[:3] for entry in held(text)] == expected
    for fact in facts_of(text, HoldingFact):
        assert (fact.confidence == CONFIDENCE) == is_open(fact)


@pytest.mark.parametrize("case", NOT_TOLD)
def test_an_office_is_left_out_whose_body_may_be_any(case):
    assert held(NOT_TOLD[case]) == []


def test_an_office_for_one_that_two_would_hold_is_left_out_and_counted():
    extraction = extract(Article(id="a.txt", text="Dự có ông Quế Văn Lanh, Bí thư Đảng ủy; bà Lò Thị Mận, Bí thư Đảng ủy."))
    assert [fact for fact in extraction.facts if isinstance(fact, HoldingFact)] == []
    assert extraction.left_out[SEVERAL] == 2


def test_a_body_left_open_is_never_that_of_another_source():
    facts = [
        next(f for f in extract(Article(id=name, text="Ông Quế Văn Lanh, Bí thư Đảng ủy, dự.")).facts if isinstance(f, HoldingFact))
        for name in ("a.txt", "b.txt")
    ]
    entities = identify(facts)
    first, second = (entities.post(fact).organization for fact in facts)
    assert first.iri != second.iri
    assert entities.person(facts[0]).iri != entities.person(facts[1]).iri


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Tập đoàn Dầu khí Việt Nam (PVN) họp. Ông Quế Văn Lanh, Phó Tổng giám đốc PVN, và ông Vi Văn Xá - Chủ tịch HĐTV PVN dự.",
            [
                ("Quế Văn Lanh", "Phó Tổng giám đốc", "Tập đoàn Dầu khí Việt Nam"),
                ("Vi Văn Xá", "Chủ tịch", "Hội đồng thành viên Tập đoàn Dầu khí Việt Nam"),
            ],
        ),
        (
            "Tập đoàn Xăng dầu Việt Nam (Petrolimex) họp. Ông Quế Văn Lanh, Giám đốc Công ty cổ phần Vận tải Petrolimex, dự.",
            [("Quế Văn Lanh", "Giám đốc", "Công ty cổ phần Vận tải Petrolimex")],
        ),
        (
            "Bệnh viện Hòa Bình khám bệnh cho dân bản. Ông Quế Văn Lanh - Phó Giám đốc nói về đợt khám.",
            [("Quế Văn Lanh", "Phó Giám đốc", "Bệnh viện Hòa Bình")],
        ),
        (
            "Về phía Hội Nông dân tỉnh Lào Cai có ông Vi Văn Thìn, Chủ tịch; bà Lò Thị Mọc, Phó Chủ tịch.",
            [
                ("Lò Thị Mọc", "Phó Chủ tịch", "Hội Nông dân tỉnh Lào Cai"),
                ("Vi Văn Thìn", "Chủ tịch", "Hội Nông dân tỉnh Lào Cai"),
            ],
        ),
        (
            "Lãnh đạo Hội Nông dân tỉnh Lào Cai: Vi Văn Thìn (Chủ tịch), Lò Thị Mọc (Phó Chủ tịch).",
            [
                ("Lò Thị Mọc", "Phó Chủ tịch", "Hội Nông dân tỉnh Lào Cai"),
                ("Vi Văn Thìn", "Chủ tịch", "Hội Nông dân tỉnh Lào Cai"),
            ],
        ),
        (
            "Về phía Hội Nông dân tỉnh Lào Cai có ông Vi Văn Thìn, cán bộ; cùng dự có Hội Phụ nữ tỉnh và bà Lò Thị Mọc, Chủ tịch.",
            [],
        ),
        (
            "Ban Chấp hành Hội Nông dân xã Nà Mạ gồm 15 đồng chí; đồng chí Vi Văn Thìn tái đắc cử Chủ tịch.",
            [("Vi Văn Thìn", "Chủ tịch", "Hội Nông dân xã Nà Mạ")],
        ),
        (
            "Liên hiệp các tổ chức hữu nghị tỉnh Lào Cai có ông Lê Văn Thao - Chủ tịch Liên hiệp.",
            [("Lê Văn Thao", "Chủ tịch", "Liên hiệp các tổ chức hữu nghị tỉnh Lào Cai")],
        ),
        (
            "Bệnh viện Hòa Bình và Công ty Chiềng Mọc khám bệnh cho dân bản. Ông Quế Văn Lanh - Phó Giám đốc nói về đợt khám.",
            [],
        ),
    ],
)
def test_a_body_is_the_one_that_the_article_names_elsewhere(text, expected):
    assert [entry[:3] for entry in held(text)] == expected
