"""From when till when an office was held, as sentences tell it."""

from datetime import date

import pytest

from loaders.extract import extract
from loaders.facts import HoldingFact
from loaders.sources import Article

PUBLISHED = date(2017, 4, 18)


def told(sentence: str) -> list[tuple[str, str, str]]:
    """Office, beginning and end of each holding that a sentence tells of; a bound as its first and last day, an end that is not told as ""."""
    text = f"Ông Lê Văn Lân sinh năm 1950. {sentence}"
    facts = [f for f in extract(Article(id="a.txt", text=text, published=PUBLISHED)).facts if isinstance(f, HoldingFact)]
    return [(f.office, days(f.began, f.began_earliest, f.began_latest), days(f.ended, f.ended_earliest, f.ended_latest)) for f in facts]


def days(day: date | None, earliest: date | None, latest: date | None) -> str:
    return str(day or "") or "/".join(str(bound) for bound in (earliest, latest) if bound)


@pytest.mark.parametrize(
    ("sentence", "began", "ended"),
    [
        ("Từ năm 2004 đến năm 2007, ông làm Chủ tịch Hội Nông dân tỉnh Hà Giang.", "2004-01-01/2004-12-31", "2007-01-01/2007-12-31"),
        ("Từ 2004 - 2007, ông là Chủ tịch Hội Nông dân tỉnh Hà Giang.", "2004-01-01/2004-12-31", "2007-01-01/2007-12-31"),
        ("Từ tháng 3/2005 đến tháng 2/2008, ông giữ chức Chủ tịch Hội Nông dân tỉnh Hà Giang.", "2005-03-01/2005-03-31", "2008-02-01/2008-02-29"),
        ("Từ ngày 1/3/2005 đến ngày 15/2/2008 ông giữ chức Chủ tịch Hội Nông dân tỉnh Hà Giang.", "2005-03-01", "2008-02-15"),
        ("Từ 1/3/2005 đến 15/2/2008, ông Ma Văn Tư là Chủ tịch Hội Nông dân tỉnh Hà Giang.", "2005-03-01", "2008-02-15"),
        ("Từ năm 2012 đến nay, ông là Chủ tịch Hội Nông dân tỉnh Hà Giang.", "2012-01-01/2012-12-31", ""),
        ("Tháng 6 năm 2004, ông được bầu làm Chủ tịch Hội Nông dân tỉnh Hà Giang.", "2004-06-01/2004-06-30", ""),
        ("Ông được bầu làm Chủ tịch Hội Nông dân tỉnh Hà Giang năm 2004.", "2004-01-01/2004-12-31", ""),
        ("Từ tháng 6/2004, ông được điều động giữ chức Chủ tịch Hội Nông dân tỉnh Hà Giang.", "2004-06-01/2004-06-30", ""),
        ("Bà Vi Thị Hoa, Chủ tịch Hội Nông dân tỉnh từ năm 2005 đến năm 2010, cùng dự.", "2005-01-01/2005-12-31", "2010-01-01/2010-12-31"),
        ("Bà Vi Thị Hoa, Chủ tịch Hội Nông dân huyện Bắc Mê (từ 3/2005 đến 12/2010).", "2005-03-01/2005-03-31", "2010-12-01/2010-12-31"),
    ],
)  # fmt: skip
def test_a_time_told_beside_an_office_is_its_time(sentence, began, ended):
    text = f"Hội Nông dân tỉnh Hà Giang gặp mặt. {sentence}"
    assert told(text) == [("Chủ tịch", began, ended)]


@pytest.mark.parametrize(
    "sentence",
    [
        "Từ năm 1990 đến năm 1999, ông lần lượt làm Phó Bí thư rồi Bí thư Tỉnh đoàn Hà Giang.",
        "Trong nhiệm kỳ 2004 - 2009, ông là Phó Chủ tịch Hội Nông dân tỉnh Hà Giang.",
        "Từ năm 2004 đến năm 2007, ông Ma Văn Tư, Chủ tịch Hội Nông dân tỉnh Hà Giang, trồng 5 ha cam.",
        "Từ năm 2004 đến năm 2007, khi còn là Chủ tịch Hội Nông dân tỉnh Hà Giang, ông trồng 5 ha cam.",
        "Từ năm 2015 đến năm 2020, ông là Chủ tịch Hội Nông dân tỉnh Hà Giang.",
        "Năm 2004, Chủ tịch Hội Nông dân tỉnh Hà Giang Ma Văn Tư được tặng bằng khen.",
    ],
)
def test_a_time_of_something_else_is_none_of_an_office(sentence):
    assert all((began, ended) == ("", "") for _, began, ended in told(sentence))


def test_each_step_of_a_career_has_its_own_time():
    steps = told(
        "Năm 2001, ông được bầu làm Phó Chủ tịch Hội Nông dân tỉnh Hà Giang; từ năm 2004 đến năm 2007 làm Chủ tịch Hội Nông dân tỉnh Hà Giang."
    )
    assert steps == [
        ("Phó Chủ tịch", "2001-01-01/2001-12-31", ""),
        ("Chủ tịch", "2004-01-01/2004-12-31", "2007-01-01/2007-12-31"),
    ]


def test_an_office_held_till_a_year_is_over_and_one_held_till_now_is_not():
    text = "Ông Lê Văn Lân kể. Từ năm 2004 đến năm 2007, ông làm Bí thư Tỉnh đoàn Hà Giang. Từ năm 2008 đến nay, ông là Chủ tịch Hội Nông dân tỉnh Hà Giang."
    facts = [f for f in extract(Article(id="a.txt", text=text, published=PUBLISHED)).facts if isinstance(f, HoldingFact)]
    assert [(f.office, f.status, f.on) for f in facts] == [("Bí thư", "former", None), ("Chủ tịch", "current", PUBLISHED)]
    assert facts[0].evidence.quote.startswith("Từ năm 2004 đến năm 2007, ông làm")


@pytest.mark.parametrize(
    ("sentence", "status", "on"),
    [
        # Told as of the day of the article.
        ("Bà Vi Thị Hoa, Chủ tịch Hội Nông dân tỉnh Hà Giang nhiệm kỳ 2013 - 2018, cùng dự.", "current", PUBLISHED),
        ("Bà Vi Thị Hoa được bầu giữ chức Chủ tịch Hội Nông dân tỉnh Hà Giang đến năm 2018.", "current", PUBLISHED),
        ("Bà Vi Thị Hoa là nữ Chủ tịch đầu tiên của Hội Nông dân tỉnh Hà Giang.", "current", PUBLISHED),
        ("Tại Đại hội năm 2016, bà Vi Thị Hoa được bầu làm Chủ tịch Hội Nông dân tỉnh Hà Giang.", "current", PUBLISHED),
        # Over by then.
        ("Bà Vi Thị Hoa, Chủ tịch Hội Nông dân tỉnh Hà Giang nhiệm kỳ 2008 - 2013, cùng dự.", "former", None),
        ("Bà Vi Thị Hoa, Chủ tịch Hội Nông dân tỉnh Hà Giang khóa VII (2008 - 2013), cùng dự.", "former", None),
        ("Bà Vi Thị Hoa làm Chủ tịch Hội Nông dân tỉnh Hà Giang cho đến năm 2008.", "former", None),
        # Whether it was, nobody tells.
        ("Chủ tịch đầu tiên của Hội Nông dân tỉnh Hà Giang là ông Vi Văn Hợi.", "current", None),
        ("Tại Đại hội năm 2010, bà Vi Thị Hoa được bầu làm Chủ tịch Hội Nông dân tỉnh Hà Giang.", "current", None),
        ("Đại hội lần thứ VI (năm 2003) bầu bà Vi Thị Hoa làm Chủ tịch Hội Nông dân tỉnh Hà Giang.", "current", None),
    ],
)
def test_an_office_of_another_time_is_not_told_as_held_on_the_day_of_the_article(sentence, status, on):
    (fact,) = [f for f in extract(Article(id="a.txt", text=sentence, published=PUBLISHED)).facts if isinstance(f, HoldingFact)]
    assert (fact.status, fact.on) == (status, on)


def test_offices_told_in_turn_were_each_held_at_some_time_within_theirs():
    sentence = "Từ năm 1980 đến năm 1985, ông làm Phó Chủ tịch, Chủ tịch Hội Nông dân tỉnh Hà Giang."
    assert {(began, ended) for _, began, ended in told(sentence)} == {("1985-12-31", "1980-01-01")}  # begun by, and not left before


@pytest.mark.parametrize(
    "sentence",
    [
        "Năm 1963, ông bị bắt. Ra tù, ông trở lại làm Chủ tịch Hội Nông dân huyện Bắc Mê. Năm 1980, ông được bầu làm Bí thư Huyện ủy Bắc Mê.",
        "Từ sau năm 1975, ông là Chủ tịch Hội Nông dân huyện Bắc Mê.",
        "Sau ngày 30.4.1975, ông Ma Văn Tư là Chủ tịch Hội Nông dân huyện Bắc Mê.",
    ],
)
def test_offices_of_long_ago_are_not_held_on_the_day_of_the_article(sentence):
    text = f"Ông Lê Văn Lân sinh năm 1930. {sentence}"
    facts = [f for f in extract(Article(id="a.txt", text=text, published=PUBLISHED)).facts if isinstance(f, HoldingFact)]
    assert facts
    assert {(f.status, f.on) for f in facts} == {("former", None)}


def test_a_year_of_a_life_is_over_where_a_later_step_follows_and_open_where_none_does():
    assert told("Năm 2010, ông là Chủ tịch Hội Nông dân huyện Bắc Mê.") == []
    steps = told("Năm 1991, ông là Chủ tịch Hội Nông dân huyện Bắc Mê. Đến năm 1996, ông được bầu làm Bí thư Huyện ủy Bắc Mê.")
    assert steps == [("Chủ tịch", "1991-12-31", "1991-01-01"), ("Bí thư", "1996-01-01/1996-12-31", "")]


def test_what_was_held_before_the_next_office_is_over():
    text = "Ông Ma Văn Tư làm Phó Chủ tịch, rồi Chủ tịch Hội Nông dân huyện Bắc Mê."
    facts = [f for f in extract(Article(id="a.txt", text=text, published=PUBLISHED)).facts if isinstance(f, HoldingFact)]
    assert [(f.office, f.organization, f.status) for f in facts] == [
        ("Phó Chủ tịch", "Hội Nông dân huyện Bắc Mê", "former"),
        ("Chủ tịch", "Hội Nông dân huyện Bắc Mê", "current"),
    ]


def test_an_office_told_to_begin_after_the_article_is_not_held_on_its_day():
    text = "Từ ngày 1/7/2017, ông Ma Văn Tư làm Chủ tịch Hội Nông dân huyện Bắc Mê."
    (fact,) = [f for f in extract(Article(id="a.txt", text=text, published=PUBLISHED)).facts if isinstance(f, HoldingFact)]
    assert (fact.status, fact.on, fact.began) == ("current", None, date(2017, 7, 1))


def test_who_died_after_leaving_an_office_did_not_leave_it_by_death():
    for told, exit_ in (("nguyên Phó Trưởng Ban", None), ("Phó Trưởng Ban", "died")):
        text = f"Ông Ma Văn Tư, {told} Dân vận Trung ương, qua đời ngày 5/3/2017."
        (fact,) = [f for f in extract(Article(id="a.txt", text=text, published=PUBLISHED)).facts if isinstance(f, HoldingFact)]
        assert (fact.status, fact.exit) == ("former", exit_)


@pytest.mark.parametrize(
    ("sentence", "began", "ended"),
    [
        ("Bổ nhiệm ông Ma Văn Tư giữ chức Giám đốc Sở Y tế tỉnh Hà Giang, thời hạn 5 năm, kể từ ngày 1/3/2017.", "2017-03-01", ""),
        ("Bổ nhiệm ông Ma Văn Tư giữ chức Giám đốc Sở Y tế tỉnh Hà Giang. Thời hạn bổ nhiệm là 5 năm, kể từ ngày 1/3/2017.", "2017-03-01", ""),
        ("Bổ nhiệm ông Ma Văn Tư làm Giám đốc Sở Y tế tỉnh Hà Giang (thời hạn giữ chức là 5 năm), từ ngày 1/3/2017.", "2017-03-01", ""),
        ("Bổ nhiệm ông Ma Văn Tư làm Giám đốc Sở Y tế tỉnh Hà Giang. Quyết định này có hiệu lực thi hành kể từ ngày 1/5/2017.", "2017-05-01", ""),
        ("Bổ nhiệm ông Ma Văn Tư làm Giám đốc Sở Y tế tỉnh Hà Giang từ 1/3/2017, thời hạn 5 năm.", "2017-03-01", ""),
        ("Ông Ma Văn Tư thôi giữ chức Giám đốc Sở Y tế tỉnh Hà Giang. Các quyết định có hiệu lực từ ngày 1/3/2017.", "", "2017-03-01"),
        ("Quyết định do ông Ma Văn Tư, Giám đốc Sở Y tế tỉnh Hà Giang, ký. Quyết định có hiệu lực từ ngày 1/3/2017.", "", ""),
        ("Trao quyết định có ông Ma Văn Tư, Giám đốc Sở Y tế tỉnh Hà Giang. Quyết định có hiệu lực từ ngày 1/3/2017.", "", ""),
    ],
)  # fmt: skip
def test_the_day_from_which_a_decision_is_in_force(sentence, began, ended):
    assert told(sentence) == [("Giám đốc", began, ended)]


@pytest.mark.parametrize("day", ["1/3/2017", "1/12/2016"])
def test_who_took_an_office_up_shortly_before_an_article_holds_it_on_its_day(day):
    sentence = f"Ông Ma Văn Tư, Phó Bí thư Huyện ủy Bắc Mê, được bổ nhiệm làm Giám đốc Sở Y tế tỉnh Hà Giang kể từ ngày {day}."
    facts = [f for f in extract(Article(id="a.txt", text=sentence, published=PUBLISHED)).facts if isinstance(f, HoldingFact)]
    assert {(f.office, f.status, f.on) for f in facts} == {("Phó Bí thư", "current", PUBLISHED), ("Giám đốc", "current", PUBLISHED)}


@pytest.mark.parametrize(
    ("sentence", "began"),
    [
        ("Ngày 12/3/2016, ông Ma Văn Tư được bầu làm Chủ tịch Hội Nông dân tỉnh Hà Giang thay ông Vi Văn Thìn.", "2016-03-12"),
        ("Ngày 12/3/2016, ông Ma Văn Tư được bầu giữ chức Chủ tịch Hội Nông dân tỉnh Hà Giang thay cho ông Vi Văn Thìn nghỉ hưu.", "2016-03-12"),
    ],
)  # fmt: skip
def test_the_day_of_a_successor_is_none_of_the_beginning_of_the_one_before(sentence, began):
    facts = [f for f in extract(Article(id="a.txt", text=sentence, published=PUBLISHED)).facts if isinstance(f, HoldingFact)]
    before = [f for f in facts if f.person == "Vi Văn Thìn"]
    assert [(f.status, days(f.began, f.began_earliest, f.began_latest)) for f in before] == [("former", "")]
    assert began in {days(f.began, f.began_earliest, f.began_latest) for f in facts if f.person == "Ma Văn Tư"}


@pytest.mark.parametrize(
    ("sentence", "latest"),
    [
        ("Ngày 12/3/2016, ông Ma Văn Tư tiếp tục được bầu làm Chủ tịch Hội Nông dân tỉnh Hà Giang.", "2016-03-12"),
        ("Năm 2016, ông Ma Văn Tư được tín nhiệm bầu lại giữ chức Chủ tịch Hội Nông dân tỉnh Hà Giang.", "2016-12-31"),
        ("Ông Ma Văn Tư được bổ nhiệm lại giữ chức Chủ tịch Hội Nông dân tỉnh Hà Giang từ ngày 1/3/2017.", "2017-03-01"),
        ("Ông Ma Văn Tư tiếp tục giữ chức Chủ tịch Hội Nông dân tỉnh Hà Giang từ ngày 1/3/2017.", "2017-03-01"),
    ],
)
def test_who_is_chosen_again_began_by_then_and_perhaps_long_before(sentence, latest):
    [fact] = [f for f in extract(Article(id="a.txt", text=sentence, published=PUBLISHED)).facts if isinstance(f, HoldingFact)]
    assert (fact.status, fact.began, fact.began_earliest, str(fact.began_latest)) == ("current", None, None, latest)


@pytest.mark.parametrize(
    "end", [", đến tháng 5/2016 nghỉ hưu", ", đến tháng 5/2016 thì nghỉ hưu", ", cho đến khi nghỉ hưu", ", đến 2016 mới nghỉ hưu"]
)
def test_an_office_held_until_retiring_is_over(end):
    sentence = f"Tháng 3/2010, ông Ma Văn Tư làm Chủ tịch Hội Nông dân tỉnh Hà Giang{end}."
    assert {f.status for f in extract(Article(id="a.txt", text=sentence, published=PUBLISHED)).facts if isinstance(f, HoldingFact)} == {
        "former"
    }


@pytest.mark.parametrize(
    "words",
    [
        "ông Ma Văn Tư - lúc đó là {} - ký",
        "ông Ma Văn Tư, khi ấy là {}, ký",
        "ông Ma Văn Tư (thời điểm đó là {}) ký",
        "ông Ma Văn Tư, {} lúc bấy giờ, ký",
        "khi còn là {}, ông Ma Văn Tư ký",
    ],
)
def test_an_office_of_then_was_held_on_the_day_of_its_sentence(words):
    sentence = f"Ngày 1/12/2010, {words.format('Chủ tịch Hội Nông dân tỉnh Hà Giang')} quyết định."
    [fact] = [f for f in extract(Article(id="a.txt", text=sentence, published=PUBLISHED)).facts if isinstance(f, HoldingFact)]
    assert (fact.status, fact.on, fact.began_latest, fact.ended_earliest) == ("former", None, date(2010, 12, 1), date(2010, 12, 1))


@pytest.mark.parametrize(("day", "on"), [("1/12/2010", PUBLISHED), ("12/4/2017", date(2017, 4, 12))])
def test_whom_an_article_calls_former_may_have_been_in_office_on_a_day_long_past(day, on):
    sentence = f"Ngày {day}, ông Ma Văn Tư, nguyên Chủ tịch Hội Nông dân tỉnh Hà Giang, ký quyết định."
    [fact] = [f for f in extract(Article(id="a.txt", text=sentence, published=PUBLISHED)).facts if isinstance(f, HoldingFact)]
    assert (fact.status, fact.on) == ("former", on)
