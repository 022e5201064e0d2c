"""The event that an invented article reports, and when it was."""

from datetime import date

import pytest

from loaders.extract import extract
from loaders.facts import EventFact
from loaders.sources import Article
from tests.loaders.conftest import facts_of

_DATED = [
    # The day may stand after the noun, told by a part of the day or by the verb of holding.
    ("Hội nghị do Đảng ủy xã Nậm Tre mở sáng ngày 5/3/2019 ở nhà văn hóa.", "Hội nghị", "2019-03-05"),
    ("Hội đồng nhân dân xã Nậm Tre họp Kỳ họp thứ 12 chiều 5/3; nội dung là bầu bổ sung.", "Kỳ họp", "2019-03-05"),
    ("Đại hội Hội Luật gia tỉnh Lào Cai diễn ra trong ngày 5/3.", "Đại hội", "2019-03-05"),
    # The noun and the day may stand in two sentences of the beginning.
    ("Đảng ủy xã Nậm Tre sáng 5/3 họp bàn công tác dân vận. Hội nghị do đồng chí Đỗ Văn Tám chủ trì.", "Hội nghị", "2019-03-05"),
    # What was done is the event where no noun names one.
    ("Chiều 5/3, ông Đỗ Văn Tám, Bí thư Huyện ủy Lâm Sơn, đến thăm, chúc Tết hộ nghèo.", "Thăm, chúc Tết", "2019-03-05"),
    ("Ông Đỗ Văn Tám, Bí thư Huyện ủy Lâm Sơn, chiều 5/3 chúc mừng tòa soạn.", "Chúc mừng", "2019-03-05"),
    ("Tại nhà văn hóa xã chiều 5/3, ông Đỗ Văn Tám, Bí thư Huyện ủy Lâm Sơn, đọc quyết định bổ nhiệm.", "Đọc quyết định", "2019-03-05"),
    ("Hội Nông dân huyện Lâm Sơn sáng 5/3 đã bàn giao nhà cho hộ nghèo.", "Bàn giao", "2019-03-05"),
    ("Cử tri xã Nậm Tre ngày 5/3 đã gặp gỡ tổ đại biểu Quốc hội.", "Gặp gỡ", "2019-03-05"),
    ("Sáng 5/3, Thường trực Huyện ủy Lâm Sơn đón đoàn công tác của tỉnh.", "Đón đoàn", "2019-03-05"),
    ("Hội Phụ nữ xã Nậm Tre đã ra quân ngày 5/3/2019, dọn sạch đường làng.", "Ra quân", "2019-03-05"),
    # A day without a part of the day: beside the noun, set off by commas, or a sentence of its own.
    ("Hội Nông dân xã Nậm Tre họp Đại hội đại biểu ngày 5/3/2019, bàn việc của nhiệm kỳ.", "Đại hội đại biểu", "2019-03-05"),
    ("Đoàn xã Nậm Tre họp Đại hội đại biểu lần thứ I, nhiệm kỳ 2018 – 2023 ngày 5/3.", "Đại hội đại biểu", "2019-03-05"),
    ("Nhằm trao đổi kinh nghiệm, ngày 5/3, đoàn Hội Nông dân huyện Lâm Sơn do ông Đỗ Văn Tám làm trưởng đoàn làm việc với tỉnh hội.", "Làm việc", "2019-03-05"),
    ("Chiều ngày 5/3/2019. Hội Nông dân xã Nậm Tre đã tổ chức thành công Đại hội lần thứ XX.", "Đại hội", "2019-03-05"),
    ("Mười hai thanh niên xã Nậm Tre vào Đoàn tối ngày 5/3. Lễ kết nạp do Đoàn xã làm.", "Lễ", "2019-03-05"),
    # The one day that the beginning tells in full.
    ("Ba hộ nghèo xã Nậm Tre nhận nhà mới ngày 5/3/2019. Dự lễ bàn giao có ông Đỗ Văn Tám, Bí thư Huyện ủy Lâm Sơn.", "Lễ bàn giao", "2019-03-05"),
    # What is to come later in a sentence does not make what was done a plan.
    ("Chiều 5/3, Hội Nông dân xã Nậm Tre đã long trọng mở Đại hội đại biểu khi xã hướng tới nông thôn mới.", "Đại hội đại biểu", "2019-03-05"),
    ("Đảng ủy xã Nậm Tre sáng 5/3 đã tổ chức Hội nghị cho các đại biểu sẽ dự Đại hội huyện.", "Hội nghị", "2019-03-05"),
]  # fmt: skip

_UNDATED = [
    # Days of other things: anniversaries, documents, births, and days to come.
    "Hội nghị nhắc lại ngày thành lập Hội 14/10/1930 và truyền thống của Hội.",
    "Hội Nông dân huyện thăm hộ nghèo theo Kế hoạch số 12/KH-HND ngày 5/3/2019.",
    "Hội nghị bàn việc thăm hộ nghèo sẽ làm vào sáng 20/3.",
    "Ông Đỗ Văn Tám, sinh ngày 5/3/1960, thăm hộ nghèo nhiều lần.",
    "Hội nghị đánh giá việc thực hiện Kế hoạch ngày 5/3/2019 của Huyện ủy.",
    "Hội nghị nghe báo cáo về các hộ vào Hội từ ngày 5/3/2019.",
    "Hội nghị bàn việc thực hiện Nghị quyết 12/NQ-CP của Chính phủ ngày 5/3/2019.",
    "Ba hộ nhận nhà ngày 5/3/2019, bốn hộ nhận nhà ngày 4/3/2019. Dự lễ bàn giao có ông Đỗ Văn Tám, Bí thư Huyện ủy Lâm Sơn.",
]


def _events(text: str) -> list[EventFact]:
    facts = extract(Article(id="a", text=text, published=date(2019, 3, 6))).facts
    return [fact for fact in facts if isinstance(fact, EventFact) and fact.status == "held"]


@pytest.mark.parametrize(("text", "kind", "day"), _DATED)
def test_the_event_and_its_day(text: str, kind: str, day: str) -> None:
    assert [(event.type, str(event.start)) for event in _events(text)] == [(kind, day)]


@pytest.mark.parametrize("text", _UNDATED)
def test_a_day_of_something_else_dates_no_event(text: str) -> None:
    assert all(event.start is None for event in _events(text))


def test_the_year_of_an_anniversary_in_the_headline_is_that_of_the_day() -> None:
    text = "ĐẢNG ỦY XÃ NẬM TRE THĂM MẶT TRẬN (18/11/1930 – 18/11/2025)\nSáng ngày 18/11, Đảng ủy xã Nậm Tre đã đến thăm và chúc mừng Ủy ban MTTQ xã."
    (event,) = [fact for fact in extract(Article(id="a", text=text)).facts if isinstance(fact, EventFact)]
    assert event.start == date(2025, 11, 18)


def test_after_some_days_of_work_a_congress_ends_on_the_day_that_is_told() -> None:
    (event,) = _events("Sau 3 ngày làm việc, chiều 5/3, Đại hội Hội Nông dân tỉnh Lào Cai đã bế mạc.")
    assert (event.start, event.end) == (date(2019, 3, 3), date(2019, 3, 5))


_WHERE_AND_WHOSE = [
    # Who holds it: before the verb, after "do" and "được", or right after the noun.
    ("Sáng 5/3, tại Lào Cai, Hội Nông dân tỉnh Lào Cai tổ chức hội nghị tổng kết.", "Lào Cai", "Hội Nông dân tỉnh Lào Cai"),
    ("Hội Nông dân huyện Lâm Sơn chiều ngày 5/3 đã long trọng mở Đại hội đại biểu tại hội trường Huyện ủy.", "Hội trường Huyện ủy", "Hội Nông dân huyện Lâm Sơn"),
    ("Sáng 5/3, hội nghị do Đảng ủy xã Nậm Tre mở tại nhà văn hóa xã Nậm Tre.", "Nhà văn hóa xã Nậm Tre", "Đảng ủy xã Nậm Tre"),
    ("Lễ ra mắt được Liên đoàn Lao động huyện Lâm Sơn tổ chức sáng 5/3.", None, "Liên đoàn Lao động huyện Lâm Sơn"),
    ("Đại hội đại biểu Hội Nông dân xã Nậm Tre lần thứ I diễn ra sáng 5/3 ở thôn Nậm Lúc.", "Thôn Nậm Lúc", "Hội Nông dân xã Nậm Tre"),
    ("Sáng 5/3, tại chùa Phước Lạc, thị trấn Lâm Sơn, buổi lễ của Ban Trị sự Giáo hội Phật giáo Việt Nam tỉnh Lào Cai đã diễn ra.", "Chùa Phước Lạc", "Ban Trị sự Giáo hội Phật giáo Việt Nam tỉnh Lào Cai"),
    # A province that only the article tells, one that it leaves open, and a body that it does not tell at all.
    ("Sáng 5/3, Hội Nông dân tỉnh tổ chức hội nghị tại Trung tâm Hội nghị tỉnh. Dự có Bí thư Tỉnh ủy Lào Cai Đỗ Văn Tám.", "Trung tâm Hội nghị tỉnh", "Hội Nông dân tỉnh Lào Cai"),
    ("Sáng 5/3, Hội Nông dân tỉnh tổ chức hội nghị tại Trung tâm Hội nghị tỉnh. Dự có ông Đỗ Văn Tám, quê Sơn La, cán bộ tỉnh Lào Cai.", "Trung tâm Hội nghị tỉnh", "Hội Nông dân tỉnh"),
    ("Sáng 5/3, Hội tổ chức hội nghị.", None, None),
    # Where somebody was born or works is not where it was held.
    ("Sáng 5/3, Hội Nông dân tỉnh Lào Cai tổ chức hội nghị cho cán bộ sinh tại xã Nậm Tre, công tác tại huyện Lâm Sơn.", None, "Hội Nông dân tỉnh Lào Cai"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "place", "organizer"), _WHERE_AND_WHOSE)
def test_where_it_was_and_who_held_it(text: str, place: str | None, organizer: str | None) -> None:
    (event,) = _events(text)
    assert (event.place, event.organizer) == (place, organizer)


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "Ngày 12/5/2023, Hội Nông dân tỉnh Sơn La tổ chức hội nghị trực tuyến toàn quốc kết nối tới 63 điểm cầu.",
            "Hội nghị trực tuyến toàn quốc",
        ),
        (
            "Ngày 12/5/2023, Hội Nông dân tỉnh Sơn La tổ chức Hội nghị biểu dương nông dân giỏi với hơn 200 đại biểu.",
            "Hội nghị biểu dương nông dân giỏi",
        ),
        (
            "Ngày 12/5/2023, Hội Nông dân tỉnh Sơn La thăm, tặng quà gia đình chính sách, người có công.",
            "Thăm, tặng quà gia đình chính sách",
        ),
    ],
)
def test_where_the_title_of_an_event_ends(text, title):
    (event,) = facts_of(text, EventFact)
    assert event.title == title
