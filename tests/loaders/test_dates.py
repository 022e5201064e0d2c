"""Days, just inside and just outside of what is one."""

from datetime import date

import pytest

from loaders.dates import DAY, PartialDay, announced_days, parse, resolve


def day_of(text):
    match = DAY.search(text)
    return parse(match) if match else None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("28/12/2020", date(2020, 12, 28)),
        ("2-12-2023", date(2023, 12, 2)),
        ("1.9/2016", date(2016, 9, 1)),
        ("01 tháng 11 năm 2009", date(2009, 11, 1)),
        ("28/12", PartialDay(28, 12)),
        ("29/2", PartialDay(29, 2)),
        ("17 – 9", None),
        ("30/2/2020", None),
        ("32/12/2020", None),
        ("12/13/2020", None),
        ("290-QĐ/TW", None),
    ],
)
def test_a_day_comes_first_and_must_be_in_the_calendar(text, expected):
    assert day_of(text) == expected


@pytest.mark.parametrize("lead", ["Ngày ", "ngày ", "Chiều ", "Chiều ngày ", "Sáng nay (", "tối "])
def test_a_day_is_announced_by(lead):
    assert [found.value for found in announced_days(f"{lead}15/5/2024 khai mạc")] == [date(2024, 5, 15)]


def test_a_fraction_that_nothing_announces_is_no_day():
    assert announced_days("Có 3/4 đại biểu tán thành") == []


@pytest.mark.parametrize(
    ("partial", "published", "expected"),
    [
        (PartialDay(9, 7), date(2015, 7, 13), date(2015, 7, 9)),
        (PartialDay(13, 7), date(2015, 7, 13), date(2015, 7, 13)),
        (PartialDay(14, 7), date(2015, 7, 13), date(2015, 7, 14)),  # dated ahead of the evening it reports
        (PartialDay(15, 7), date(2015, 7, 13), None),  # soon to come, or a year ago
        (PartialDay(11, 9), date(2015, 7, 13), None),
        (PartialDay(12, 9), date(2015, 7, 13), date(2014, 9, 12)),
        (PartialDay(28, 12), date(2021, 1, 2), date(2020, 12, 28)),
        (PartialDay(29, 2), date(2022, 3, 1), None),
    ],
)
def test_a_day_without_a_year_is_the_last_such_day_up_to_publication(partial, published, expected):
    assert resolve(partial, published) == expected


def test_without_publication_the_one_year_named_around_is_taken():
    assert resolve(PartialDay(28, 12), None, "hội nghị tổng kết năm 2020") == date(2020, 12, 28)


@pytest.mark.parametrize("around", ["", "năm 2020 và năm 2021", "khóa 2020"])
def test_without_publication_and_one_year_no_year_is_guessed(around):
    assert resolve(PartialDay(28, 12), None, around) is None


@pytest.mark.parametrize("text", ["ngày 21/10/ Tân Sửu", "ngày 8/4 năm Canh Tý", "ngày 17/2 âm lịch", "sáng 15/7 (âm lịch)"])
def test_a_day_of_the_lunar_calendar_is_no_day_of_ours(text):
    assert announced_days(text) == []


@pytest.mark.parametrize(
    ("partial", "around", "expected"),
    [
        (PartialDay(18, 11), "kỷ niệm 85 năm (18/11/1930-18/11/2015), sáng 18/11", date(2015, 11, 18)),
        (PartialDay(12, 11), "mừng ngày truyền thống (18.11.1930 - 18.11.2021), sáng 12.11", date(2021, 11, 12)),
        (PartialDay(12, 5), "nhắc ngày truyền thống (18/11/1930 - 18/11/2021), sáng 12/5", None),  # kept half a year away
        (PartialDay(12, 11), "năm 2020, mừng ngày truyền thống (18/11/1930 - 18/11/2021), sáng 12/11", None),  # two years
    ],
)
def test_an_anniversary_tells_the_year_in_which_it_is_kept(partial, around, expected):
    assert resolve(partial, None, around) == expected
