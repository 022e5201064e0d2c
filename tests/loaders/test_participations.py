"""Who took part in an event and how, in invented articles."""

from datetime import date

import pytest

from loaders.extract import extract
from loaders.facts import EventFact, ParticipationFact
from loaders.sources import Article

_ATTENDED = [
    # What opens a list of people: verbs of being there, with "có", "gồm", "là" or a colon.
    ("Tới dự hội nghị có ông Đỗ Văn Tám, Bí thư Huyện ủy Lâm Sơn; bà Lý Thị Én, Chủ tịch Hội Phụ nữ huyện.", "Đỗ Văn Tám|Lý Thị Én"),
    ("Các đồng chí về dự: Đỗ Văn Tám, Bí thư Huyện ủy Lâm Sơn; Lý Thị Én, Chủ tịch Hội Phụ nữ huyện và 120 hội viên.", "Đỗ Văn Tám|Lý Thị Én"),
    ("Các ông, bà dự buổi lễ: ông Đỗ Văn Tám, Bí thư Huyện ủy Lâm Sơn; bà Lý Thị Én, Chủ tịch Hội Phụ nữ huyện.", "Đỗ Văn Tám|Lý Thị Én"),
    ("Có mặt lúc trao quà: ông Đỗ Văn Tám, Bí thư Huyện ủy Lâm Sơn.", "Đỗ Văn Tám"),
    ("Dự, chỉ đạo hội nghị là đồng chí Đỗ Văn Tám, Bí thư Huyện ủy Lâm Sơn.", "Đỗ Văn Tám"),
    ("Có mặt tại hội nghị là đồng chí Đỗ Văn Tám, Bí thư Huyện ủy; các đồng chí Phó Bí thư Huyện ủy Lý Thị Én, Vi Văn Pản.", "Đỗ Văn Tám|Lý Thị Én|Vi Văn Pản"),
    ("Lễ ra mắt có ông Đỗ Văn Tám, Bí thư Huyện ủy Lâm Sơn.", "Đỗ Văn Tám"),
    ("Hội nghị còn có sự góp mặt của đồng chí Đỗ Văn Tám, Bí thư Huyện ủy Lâm Sơn.", "Đỗ Văn Tám"),
    ("Hội nghị vinh dự chào đón đồng chí Đỗ Văn Tám, Bí thư Huyện ủy Lâm Sơn.", "Đỗ Văn Tám"),
    ("Khách mời của hội nghị có đồng chí Đỗ Văn Tám, Bí thư Huyện ủy Lâm Sơn.", "Đỗ Văn Tám"),
    ("Về chung vui với bà con hội nghị: bà Lý Thị Én, Chủ tịch Hội Phụ nữ huyện Lâm Sơn; ông Đỗ Văn Tám, Bí thư Huyện ủy.", "Lý Thị Én|Đỗ Văn Tám"),
    ("Chư tôn đức chứng minh hội nghị: Hòa thượng Thích Minh Lạc - Trưởng Ban Trị sự Giáo hội Phật giáo Việt Nam tỉnh Lào Cai.", "Thích Minh Lạc"),
    # "có đại diện …, lãnh đạo …" before the first who is named.
    ("Dự hội nghị có đại diện Ban Dân vận Tỉnh ủy Lào Cai, lãnh đạo Sở Nội vụ, ông Đỗ Văn Tám - Bí thư Huyện ủy Lâm Sơn.", "Đỗ Văn Tám"),
    ("Đến dự buổi lễ có đại biểu thay mặt Huyện ủy đồng chí Đỗ Văn Tám, Phó Bí thư Huyện ủy Lâm Sơn.", "Đỗ Văn Tám"),
    ("Dự hội nghị có chuyên viên Ban Phong trào Tỉnh đoàn Lào Cai; đồng chí Đỗ Văn Tám - Bí thư Huyện đoàn Lâm Sơn.", "Đỗ Văn Tám"),
    # The sides of a meeting.
    ("Dự hội nghị có ông Đỗ Văn Tám, Bí thư Huyện ủy Lâm Sơn. Về phía Hội Phụ nữ huyện: bà Lý Thị Én, Chủ tịch Hội.", "Đỗ Văn Tám|Lý Thị Én"),
    ("Các đại biểu đến dự và đưa tin hội nghị; đại diện Đảng ủy, chính quyền xã: Đồng chí Đỗ Văn Tám – Bí thư Đảng ủy xã Nậm Tre.", "Đỗ Văn Tám"),
    ("Ông Đỗ Văn Tám, Bí thư Huyện ủy Lâm Sơn, không chỉ dự mà còn mang theo ba giỏ cam.", "Đỗ Văn Tám"),
    # Lists that go on: another sentence without a verb, or one line for each.
    ("Dự hội nghị có đồng chí Đỗ Văn Tám - Bí thư Huyện ủy Lâm Sơn. Đồng chí Lý Thị Én - Chủ tịch Hội Phụ nữ huyện. Ông Vi Văn Pản - Trưởng Ban Dân vận Huyện ủy.", "Đỗ Văn Tám|Lý Thị Én|Vi Văn Pản"),
    ("Các đại biểu, thầy cô về dự hội nghị:\nÔng Đỗ Văn Tám – Bí thư Huyện ủy Lâm Sơn\nBà Lý Thị Én – Chủ tịch Hội Phụ nữ huyện\nHội nghị đã nghe báo cáo.", "Đỗ Văn Tám|Lý Thị Én"),
    ("Về phía Ban Tôn giáo Chính phủ có:\nÔng Đỗ Văn Tám – Phó Trưởng Ban Tôn giáo Chính phủ\nBà Lý Thị Én – Vụ trưởng Vụ Tin lành\nHội nghị đã nghe báo cáo.", "Đỗ Văn Tám|Lý Thị Én"),
    # Delegations and who leads them.
    ("Dự hội nghị, đoàn đại biểu Tỉnh ủy Lào Cai do ông Đỗ Văn Tám, Phó Bí thư Tỉnh ủy, làm trưởng đoàn.", "Đỗ Văn Tám"),
    ("Tại hội nghị, đoàn Hội Nông dân tỉnh Lào Cai do Chủ tịch Hội Đỗ Văn Tám dẫn đầu.", "Đỗ Văn Tám"),
    ("Dẫn đầu đoàn đến hội nghị là đồng chí Đỗ Văn Tám, Phó Bí thư Huyện ủy Lâm Sơn; đi cùng có bà Lý Thị Én, Chủ tịch Hội Phụ nữ huyện.", "Đỗ Văn Tám|Lý Thị Én"),
    ("Trong đoàn còn có các đồng chí: Đỗ Văn Tám, Phó Bí thư Huyện ủy Lâm Sơn; Lý Thị Én, Chủ tịch Hội Phụ nữ huyện.", "Đỗ Văn Tám|Lý Thị Én"),
    ("Đón đoàn có ông Đỗ Văn Tám, Phó Bí thư Huyện ủy Lâm Sơn.", "Đỗ Văn Tám"),
    # Who visits, wishes a good new year, or hands something over.
    ("Ông Đỗ Văn Tám, Bí thư Huyện ủy Lâm Sơn, và bà Lý Thị Én, Chủ tịch Hội Phụ nữ huyện, đã đến thăm, chúc Tết hộ nghèo.", "Đỗ Văn Tám|Lý Thị Én"),
    ("Bí thư Huyện ủy Lâm Sơn Đỗ Văn Tám chung vui Ngày hội với bà con bản Nậm Lúc.", "Đỗ Văn Tám"),
    ("Bà Lý Thị Én, Chủ tịch Hội Phụ nữ huyện Lâm Sơn, trao 30 suất quà cho các cháu.", "Lý Thị Én"),
    ("Ông Đỗ Văn Tám, Bí thư Huyện ủy Lâm Sơn, thăm vườn cam của hội viên.", "Đỗ Văn Tám"),
]  # fmt: skip

_NOBODY = [
    "Hội nghị đã bầu ông Đỗ Văn Tám làm Chủ tịch Hội Nông dân huyện Lâm Sơn.",
    "Đại biểu của huyện là ông Đỗ Văn Tám, Bí thư Huyện ủy Lâm Sơn, được bầu vào Ban Chấp hành.",
    "Hội nghị có 120 đại biểu. Người được khen: ông Đỗ Văn Tám, Chủ tịch Hội Nông dân huyện Lâm Sơn.",
    "Dự hội nghị có 120 hội viên; hội nghị miễn nhiệm đối với hai ủy viên, gồm các ông: Đỗ Văn Tám, Chủ tịch Hội Nông dân xã Nậm Tre.",
    "Dự hội nghị có 120 hội viên. Đồng chí Đỗ Văn Tám - Bí thư Huyện ủy Lâm Sơn được tặng Kỷ niệm chương.",
    # Who is visited, whose house it is, and who gets something.
    "Đoàn đến thắp hương tại nhà ông Đỗ Văn Tám, cố Chủ tịch Hội Nông dân xã Nậm Tre, và thăm hợp tác xã.",
    "Đoàn đã thăm, tặng quà ông Đỗ Văn Tám, nguyên Bí thư Huyện ủy Lâm Sơn.",
    "Ông Đỗ Văn Tám, Chủ tịch Hội Nông dân xã Nậm Tre, được tặng quà.",
    "Ông Đỗ Văn Tám, Chủ tịch Hội Nông dân xã Nậm Tre, chưa đến thăm vườn cam nào.",
    # Who was not there, is still to come, or was there another year.
    "Ông Đỗ Văn Tám, Bí thư Huyện ủy Lâm Sơn, không dự hội nghị.",
    "Ông Đỗ Văn Tám, Bí thư Huyện ủy Lâm Sơn, được mời dự nhưng không đến.",
    "Ông Đỗ Văn Tám, Bí thư Huyện ủy Lâm Sơn, sẽ dự và phát biểu.",
    "Theo kế hoạch, dự hội nghị có ông Đỗ Văn Tám, Bí thư Huyện ủy Lâm Sơn.",
    "Năm ngoái, dự hội nghị có ông Đỗ Văn Tám, Bí thư Huyện ủy Lâm Sơn.",
]


def took_part(text: str) -> set[tuple[str, str]]:
    """Name and role of everybody who took part, in an article whose first sentence reports a conference."""
    whole = f"Sáng 5/3, Hội Nông dân huyện Lâm Sơn tổ chức hội nghị tổng kết công tác hội.\n{text}"
    facts = extract(Article(id="a", text=whole, published=date(2019, 3, 6))).facts
    return {(fact.person, fact.role) for fact in facts if isinstance(fact, ParticipationFact) and fact.person}


@pytest.mark.parametrize(("text", "people"), _ATTENDED)
def test_people_of_a_list_attended(text: str, people: str) -> None:
    assert took_part(text) == {(person, "attendee") for person in people.split("|")}


@pytest.mark.parametrize("text", _NOBODY)
def test_who_is_only_named_took_no_part(text: str) -> None:
    assert took_part(text) == set()


@pytest.mark.parametrize(
    "text",
    [
        "Hội nghị họp với sự chủ trì của ông Đỗ Văn Tám, Bí thư Huyện ủy Lâm Sơn; bà Lý Thị Én, Chủ tịch Hội Phụ nữ huyện.",
        "Đến dự và chủ trì hội nghị đồng chí Đỗ Văn Tám, Bí thư Huyện ủy Lâm Sơn; đồng chí Lý Thị Én, Chủ tịch Hội Phụ nữ huyện.",
        "Chủ trì là Bí thư Huyện ủy Đỗ Văn Tám, Chủ tịch Hội Phụ nữ huyện Lý Thị Én.",
    ],
)
def test_people_of_a_list_chaired(text: str) -> None:
    assert took_part(text) == {("Đỗ Văn Tám", "chair"), ("Lý Thị Én", "chair")}


def test_without_a_noun_for_it_there_is_an_event_that_people_attended() -> None:
    text = "Hội Nông dân huyện Lâm Sơn trao bò giống cho 12 hộ nghèo. Tới dự có ông Đỗ Văn Tám, Bí thư Huyện ủy Lâm Sơn."
    facts = extract(Article(id="a", text=text, published=date(2019, 3, 6))).facts
    (event,) = [fact for fact in facts if isinstance(fact, EventFact)]
    (part,) = [fact for fact in facts if isinstance(fact, ParticipationFact)]
    assert (event.start, part.event, part.person, part.role) == (None, event.event, "Đỗ Văn Tám", "attendee")
