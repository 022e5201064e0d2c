"""Only the headline and the body speak of the article's event."""

from datetime import date

import pytest

from loaders.text import Folded
from loaders.zones import Kind, read_page

PAGE = """Gặp mặt các hội cấp huyện

Thứ ba - 04/06/2019 08:15
(Cổng TTĐT Hà Tĩnh) Ngày 3/6, bà Lê Thị Hồng Gấm chủ trì buổi gặp mặt các hội cấp huyện, nghe kể chuyện làm vườn.

Ông Trần Văn Bách tặng hoa. Ảnh: Thu Trà

Minh Tâm
(Theo: baolangvuon.example)

Các tin khác
• Bí thư Huyện ủy Phan Đình Khôi thăm chợ (02/08/2021)
Giấy phép số 1/GP cấp ngày 1/1/2010
Điện thoại: 0123
"""


@pytest.fixture(scope="module")
def page():
    return read_page(Folded(PAGE))


def kinds(page):
    text = Folded(PAGE).text
    return [(zone.kind, text[zone.start : zone.end].split()[0]) for zone in page.zones]


def test_each_line_is_what_it_is(page):
    assert kinds(page) == [
        (Kind.HEADLINE, "Gặp"),
        (Kind.DATE_LINE, "Thứ"),
        (Kind.BODY, "(Cổng"),
        (Kind.CAPTION, "Ông"),
        (Kind.BYLINE, "Minh"),
        (Kind.SOURCE, "(Theo:"),
        (Kind.RELATED, "Các"),
        (Kind.RELATED, "•"),
        (Kind.CHROME, "Giấy"),
        (Kind.CHROME, "Điện"),
    ]


def test_the_furniture_tells_title_day_author_source_and_desk(page):
    assert page.title == "Gặp mặt các hội cấp huyện"
    assert page.published == date(2019, 6, 4)
    assert (page.author, page.source, page.desk) == ("Minh Tâm", "baolangvuon.example", "Cổng TTĐT Hà Tĩnh")


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Thứ hai - 13/07/2015 10:14", date(2015, 7, 13)),
        ("8:52, Thứ Bảy, 2-12-2023", date(2023, 12, 2)),
        ("Cập nhật ngày: 10/04/2024 - 09:39", date(2024, 4, 10)),
        ("Thứ Ba, 29.11.2022 - 07:56:45", date(2022, 11, 29)),
        ("09 Tháng Mười Hai 2019 9:00:00 SA", date(2019, 12, 9)),
        ("Thứ sáu, ngày 28 tháng 8 năm 2020 | 16:33:33", date(2020, 8, 28)),
        ("17:18, Thứ Năm, 18/05/2017 (GMT+7)", date(2017, 5, 18)),
    ],
)
def test_a_date_line_of_a_web_page_is_read(line, expected):
    assert read_page(Folded(f"Tiêu đề\n{line}\nNgày 1/1, hội họp.\n")).published == expected


def test_a_sentence_with_a_day_is_no_date_line():
    assert (
        read_page(Folded("Sáng thứ hai, ngày 13/07/2015, hội làm vườn của huyện đã họp bàn chuyện trồng cây trước mùa mưa.")).published
        is None
    )


def test_a_menu_above_the_article_does_not_hide_it():
    page = read_page(
        Folded("Tin liên quan\nXem thêm\nPhát động Tết trồng cây\nSáng 3/6, ông Lê Văn Hiệu, Bí thư Xã đoàn, trồng cây đầu tiên.\n")
    )
    assert Kind.BODY in [zone.kind for zone in page.zones]
    assert Kind.RELATED not in [zone.kind for zone in page.zones]


@pytest.mark.parametrize(
    "line",
    [
        "Ảnh: Vườn vải vào mùa",
        "Trong ảnh: Bà con hái vải",
        "Bà con hái vải ở vườn nhà. Ảnh: Hải Âu",
        "[Ảnh: Chủ tịch Hội Nông dân tỉnh trao cờ]",
    ],
)
def test_a_line_under_a_picture_is_a_caption(line):
    page = read_page(Folded(f"Mùa vải\nSáng 3/6, hội làm vườn của huyện đã họp bàn chuyện mùa vải.\n{line}\nChiều về, ai nấy vui.\n"))
    assert [zone.kind for zone in page.zones] == [Kind.HEADLINE, Kind.BODY, Kind.CAPTION, Kind.BODY]


def test_a_paragraph_that_ends_with_a_credit_is_no_caption():
    line = "Hội đã họp. Bà con nghe chuyện giá cả, rồi ra vườn xem cây. Ai cũng mong trời nắng. Ảnh: Hải Âu"
    page = read_page(Folded(f"Mùa vải\nSáng 3/6, hội làm vườn của huyện đã họp bàn chuyện mùa vải.\n{line}\n"))
    assert [zone.kind for zone in page.zones] == [Kind.HEADLINE, Kind.BODY, Kind.BODY]


def test_a_paragraph_that_lost_its_last_stop_is_no_headline():
    text = (
        "Thành lập Chi bộ Quân sự xã\n21/12/2023 04:24\n"
        "Lễ công bố Quyết định thành lập Chi bộ Quân sự xã được Đảng ủy xã Mường Bú tổ chức chiều 21/12. "
        "Về tham dự có ông Vi Văn Thìn, Phó Bí thư Huyện ủy Mường La\n"
    )
    page = read_page(Folded(text))
    assert [zone.kind for zone in page.zones] == [Kind.HEADLINE, Kind.DATE_LINE, Kind.BODY]


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Ông Vi Văn Thìn, Chủ tịch Hội Bản quyền tác giả, dự.", Kind.BODY),
        ("Bà Lò Thị Mận dự lễ khai trương website.", Kind.BODY),
        ("Hội họp hôm nay, và ngày mai.", Kind.BODY),
        ("Hôm nay 1.234", Kind.CHROME),
        ("Hôm qua: 3,456", Kind.CHROME),
        ("Bản quyền thuộc về Hội Nông dân.", Kind.CHROME),
        ("Chịu trách nhiệm website: bà Lò Thị Mận.", Kind.CHROME),
    ],
)
def test_a_sentence_about_somebody_is_no_furniture(line, kind):
    zones = read_page(Folded(f"Gặp mặt các hội\n\nNgày 3/6/2019, hội họp ở nhà văn hóa.\n\n{line}\n")).zones
    assert zones[-1].kind is kind
