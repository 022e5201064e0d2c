"""The event that an invented article reports, and when it was."""

from datetime import date

import pytest

from loaders.extract import extract
from loaders.facts import EventFact
from loaders.sources import Article

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
]  # fmt: skip

_UNDATED = [
    # Days of other things: anniversaries, documents, births, and days to come.
    "Hội nghị nhắc lại ngày thành lập Hội 14/10/1930 và truyền thống của Hội.",
    "Hội Nông dân huyện thăm hộ nghèo theo Kế hoạch số 12/KH-HND ngày 5/3/2019.",
    "Hội nghị bàn việc thăm hộ nghèo sẽ làm vào sáng 20/3.",
    "Ông Đỗ Văn Tám, sinh ngày 5/3/1960, thăm hộ nghèo nhiều lần.",
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
