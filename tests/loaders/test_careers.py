"""Careers told step by step: whose they are, and from when till when each office was held."""

from datetime import date

import pytest

from loaders.extract import extract
from loaders.facts import HoldingFact
from loaders.sources import Article

NAMED = "Ông Vi Văn Páo, sinh năm 1960, quê ở Na Hang.\nQuá trình công tác:\n"
YOUTH, FARMERS = "Huyện đoàn Na Hang", "Hội Nông dân huyện Na Hang"


def told(text: str) -> list[HoldingFact]:
    article = Article(id="a.txt", text=text, published=date(2024, 4, 18))
    return [fact for fact in extract(article).facts if isinstance(fact, HoldingFact)]


def months(fact: HoldingFact) -> tuple[str, str]:
    """Beginning and end, as the day or as the first and last that it can be."""
    began = str(fact.began or "") or f"{fact.began_earliest or ''}/{fact.began_latest or ''}"
    ended = str(fact.ended or "") or f"{fact.ended_earliest or ''}/{fact.ended_latest or ''}"
    return began, ended


@pytest.mark.parametrize(
    "first",
    [
        "- Từ 3/1991 - 6/1996: ",
        "3/1991 - 6/1996: ",
        "+ 03.1991-06.1996: ",
        "(3/1991 - 6/1996) ",
        "3/1991 đến 6/1996 là ",
        "Tháng 3 năm 1991 đến tháng 6 năm 1996: ",
        "• Từ tháng 3-1991 đến tháng 6-1996, ",
        "Giai đoạn từ tháng 3/1991 đến 6/1996: ",
        "3/1991 - 6/1996\n",
        "* Từ tháng 3/1991 đến tháng 6/1996: được bầu giữ chức ",
    ],
)
def test_a_step_gives_its_office_its_time_however_it_is_written(first):
    (fact,) = told(f"{NAMED}{first}Bí thư {YOUTH}.")
    assert (fact.person, fact.office, fact.organization, fact.status) == ("Vi Văn Páo", "Bí thư", YOUTH, "former")
    assert months(fact) == ("1991-03-01/1991-03-31", "1996-06-01/1996-06-30")


def test_steps_follow_each_other_in_one_line_or_below_each_other():
    lines = f"1991-1996: Bí thư {YOUTH};{{}}1997-2000, Chủ tịch {FARMERS};{{}}từ 2001 đến nay: Phó Chủ tịch UBND huyện Na Hang."
    for between in (" ", "\n"):
        facts = told(NAMED + lines.format(between, between))
        assert [(f.office, f.status, *months(f)) for f in facts] == [
            ("Bí thư", "former", "1991-01-01/1991-12-31", "1996-01-01/1996-12-31"),
            ("Chủ tịch", "former", "1997-01-01/1997-12-31", "2000-01-01/2000-12-31"),
            ("Phó Chủ tịch", "current", "2001-01-01/2001-12-31", "/"),
        ]


def test_of_several_offices_in_one_step_each_was_held_at_some_time_within_it():
    facts = told(f"{NAMED}- 1991 - 1996: Phó Bí thư, Bí thư {YOUTH}.")
    assert [f.office for f in facts] == ["Phó Bí thư", "Bí thư"]
    assert {months(f) for f in facts} == {("/1996-12-31", "1991-01-01/")}


def test_an_office_beside_seats_on_committees_has_the_whole_step():
    seat, office = told(f"{NAMED}- 1991 - 1996: Huyện ủy viên, Bí thư {YOUTH}.")
    assert months(seat) == ("/1996-12-31", "1991-01-01/")
    assert months(office) == ("1991-01-01/1991-12-31", "1996-01-01/1996-12-31")


def test_an_office_beside_a_school_has_no_known_first_day():
    (fact,) = told(f"{NAMED}- 1991 - 1996: học viên Trường Đoàn, Bí thư {YOUTH}.")
    assert months(fact) == ("/1996-12-31", "1991-01-01/")


def test_what_cannot_be_read_in_one_step_takes_nothing_from_the_others():
    facts = told(
        f"{NAMED}- 1985 - 1990: cán bộ Đội 3.\n- 1991 - 1996: Bí thư {YOUTH}.\n- 1997: đi học.\n- 1998 - 2000: Chủ tịch {FARMERS}."
    )
    assert [f.organization for f in facts] == [YOUTH, FARMERS]


def test_lines_that_end_in_their_time_are_steps_below_a_heading():
    facts = told(f"{NAMED}Bí thư {YOUTH} (1991 - 1996)\nChủ tịch {FARMERS} (từ 1997)\n")
    assert [(f.person, f.office, *months(f)) for f in facts] == [
        ("Vi Văn Páo", "Bí thư", "1991-01-01/1991-12-31", "1996-01-01/1996-12-31"),
        ("Vi Văn Páo", "Chủ tịch", "1997-01-01/1997-12-31", "/"),
    ]


def test_who_is_named_within_a_step_has_not_had_that_career():
    facts = told(f"{NAMED}- 1988 - 1990: Thư ký cho đồng chí Lý Thị Nga.\n- 1991 - 1996: Bí thư {YOUTH}.")
    assert [(f.person, f.organization) for f in facts] == [("Vi Văn Páo", YOUTH)]


@pytest.mark.parametrize(
    "step",
    [
        "- 1991 - 1996: Thư ký của Chủ tịch UBND huyện Na Hang.",
        "- 2001: Chủ tịch UBND tỉnh Tuyên Quang tặng Bằng khen.",
        "Năm 2001, Chủ tịch UBND tỉnh Tuyên Quang về thăm gia đình.",
        "- 1991 - 1996: giúp việc cho Bí thư Huyện ủy Na Hang.",
    ],
)
def test_offices_of_others_are_not_steps(step):
    assert told(NAMED + step) == []


def test_a_step_that_ends_after_publication_is_a_term_that_goes_on():
    (fact,) = told(f"{NAMED}- 2021 - 2026: Chủ tịch {FARMERS}.")
    assert (fact.status, fact.ended, fact.ended_latest) == ("current", None, None)


def test_committees_of_regions_before_1976():
    facts = told(
        f"{NAMED}- 1955 - 1959: Khu ủy viên Khu 5, Bí thư Liên Tỉnh ủy miền Tây.\n- 1960 - 1965: Phó Bí thư Khu ủy Sài Gòn - Gia Định."
    )
    assert [(f.office, f.organization) for f in facts] == [
        ("Khu ủy viên", "Khu ủy Khu 5"),
        ("Bí thư", "Liên Tỉnh ủy miền Tây"),
        ("Phó Bí thư", "Khu ủy Sài Gòn - Gia Định"),
    ]
