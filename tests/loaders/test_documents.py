"""Documents and what one does to another, on numbers made up for it."""

from datetime import date

import pytest

from loaders.documents import DocumentReader, merged
from loaders.facts import DocumentFact
from loaders.lexicon import lexicon
from loaders.titles import Grammar
from tests.loaders.conftest import facts_of


def reader():
    return DocumentReader(Grammar())


def found(text):
    text = lexicon().text(text)
    return reader().mentions(text, 0, len(text.text))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Chỉ thị số 91-CT/TW ngày 05/3/2011 của Ban Bí thư về cây xanh", ("91-CT/TW", "Chỉ thị", date(2011, 3, 5), "Ban Bí thư")),
        ("Nghị quyết số 92-NQ/TW, ngày 3/6/2012 của Bộ Chính trị", ("92-NQ/TW", "Nghị quyết", date(2012, 6, 3), "Bộ Chính trị")),
        ("Kết luận số 93 - KL/TW", ("93-KL/TW", "Kết luận", None, None)),
        ("Hướng dẫn số 36 HD/BTCTW ngày 3/6/2012", ("36-HD/BTCTW", "Hướng dẫn", date(2012, 6, 3), None)),
        ("NQ 93-NQ/TW ngày 3/6/2012", ("93-NQ/TW", "Nghị quyết", date(2012, 6, 3), None)),
        ("CT số 93-CT/TW", ("93-CT/TW", "Chỉ thị", None, None)),
        ("Nghị quyết 93 - NQ/TƯ", ("93-NQ/TW", "Nghị quyết", None, None)),
        ("Chỉ thị 93-CT,TƯ", ("93-CT/TW", "Chỉ thị", None, None)),
        ("Quy định 94 –QĐ/TW", ("94-QĐ/TW", "Quy định", None, None)),
        (
            "Kế hoạch số 95-KH/TU ngày 30/11/2016 của Ban Thường vụ Tỉnh ủy",
            ("95-KH/TU", "Kế hoạch", date(2016, 11, 30), "Ban Thường vụ Tỉnh ủy"),
        ),
        ("Thông báo số 389/TB-TU, ngày 1.9/2016", ("389/TB-TU", "Thông báo", date(2016, 9, 1), None)),
        ("Nghị định số 96/2024/NĐ-CP", ("96/2024/NĐ-CP", "Nghị định", None, None)),
        ("Nghị quyết 97/2019/QH14", ("97/2019/QH14", "Nghị quyết", None, None)),
        ("Nghị quyết số 297/2019 của Quốc hội khóa XIV", ("297/2019", "Nghị quyết", None, "Quốc hội")),
        ("Thông báo Kết luận số 98-TB/TW", ("98-TB/TW", "Thông báo Kết luận", None, None)),
        ("Hướng dẫn liên tịch số 03-HD/BDVTW-MTTQ", ("03-HD/BDVTW-MTTQ", "Hướng dẫn liên tịch", None, None)),
        ("Bộ Chính trị ban hành Quy định số 99-QĐ/TW", ("99-QĐ/TW", "Quy định", None, "Bộ Chính trị")),
    ],
)
def test_a_document_is_read(text, expected):
    (one,) = found(text)
    assert (one.number, one.type, one.issued, one.issuer) == expected


def test_a_number_without_its_symbol_is_that_of_the_one_document_told_in_full():
    told = reader().in_full(found("Nghị quyết số 297/2019/QH14 của Quốc hội. Theo Nghị quyết số 297/2019, …"))
    assert [mention.number for mention in told] == ["297/2019/QH14", "297/2019/QH14"]
    assert found("Kế hoạch số 05/2019 và Kế hoạch 06/2019") == []  # of a month


def test_one_type_with_two_numbers_is_two_documents():
    assert [m.number for m in found("các Quyết định số 317, 318-QĐ/TW của Bộ Chính trị")] == ["317-QĐ/TW", "318-QĐ/TW"]


@pytest.mark.parametrize(
    "text",
    [
        "Giấy phép số 17/GP-TTĐT cấp ngày 28/12/2017",
        "chỉ thị của cấp trên",
        "kết luận hội nghị lúc 17-18 giờ",
        "ông CT 93-NQ/TW",
        "hướng dẫn 36 HD viên",
    ],
)
def test_nothing_is_read_from(text):
    assert found(text) == []


def test_mentions_of_one_number_are_one_document_with_all_that_was_said():
    mentions = found("Chỉ thị số 91-CT/TW ngày 05/3/2011 của Ban Bí thư. Chỉ thị 91-CT/TW cần nhớ.")
    ((whole, parts),) = merged(mentions)
    assert (whole.issued, whole.issuer, len(parts)) == (date(2011, 3, 5), "Ban Bí thư", 2)


def test_one_number_with_two_days_is_two_documents():
    assert len(merged(found("Nghị quyết 25-NQ/TW ngày 3/6/2013; Nghị quyết 25-NQ/TW ngày 8/7/1990"))) == 2


@pytest.mark.parametrize(
    ("between", "expected"),
    [
        ("để thực hiện", ["implements"]),
        ("tổng kết 5 năm thực hiện", ["reviews"]),
        ("thay thế", ["replaces"]),
        ("sửa đổi", ["amends"]),
        ("không thay thế", []),
        ("và việc thực hiện", []),
        (". Cùng ngày có", []),
        ("cùng với", []),
    ],
)
def test_the_words_between_two_documents_say_what_one_does_to_the_other(between, expected):
    text = lexicon().text(f"Kế hoạch số 1-KH/TW {between} Chỉ thị số 2-CT/TW")
    mentions = reader().mentions(text, 0, len(text.text))
    assert [r.relation for r in reader().relations(text, mentions)] == expected


def test_a_passive_verb_turns_the_relation_round():
    text = lexicon().text("Chỉ thị số 2-CT/TW được thay thế bởi Chỉ thị số 3-CT/TW")
    mentions = reader().mentions(text, 0, len(text.text))
    assert [(r.subject, r.relation, r.object) for r in reader().relations(text, mentions)] == [("3-CT/TW", "replaces", "2-CT/TW")]


def test_a_relation_goes_on_to_the_next_document_after_va():
    text = lexicon().text("Kế hoạch số 1-KH/TW thực hiện Chỉ thị số 2-CT/TW và Kết luận số 3-KL/TW")
    mentions = reader().mentions(text, 0, len(text.text))
    assert [(r.subject, r.object) for r in reader().relations(text, mentions)] == [("1-KH/TW", "2-CT/TW"), ("1-KH/TW", "3-KL/TW")]


SAID = {
    "carried out by a lead": (
        "Thực hiện Công văn số 7-CV/TU của Thành ủy, Ban Thường trực đã ra Hướng dẫn số 8/HD-BTT.",
        [("8/HD-BTT", "implements", "7-CV/TU")],
    ),
    "on the basis of several": (
        "UBND xã căn cứ Luật Cây xanh số 72/2025/QH15, Nghị định số 15/2025/NĐ-CP ngày 12/6/2025 và Thông tư 10/2025/TT-BNV để ban hành Quyết định số 9/QĐ-UBND.",
        [("9/QĐ-UBND", "cites", one) for one in ("72/2025/QH15", "15/2025/NĐ-CP", "10/2025/TT-BNV")],
    ),
    "by means of": (
        "Kế hoạch số 7-KH/TU ra đời; Hội đã cụ thể hóa kế hoạch này bằng Chương trình số 8/CTr-HND và Hướng dẫn số 9/HD-HND.",
        [("8/CTr-HND", "implements", "7-KH/TU"), ("9/HD-HND", "implements", "7-KH/TU")],
    ),
    "this document": (
        "Tỉnh ban hành Quyết định số 7/QĐ-UBND; sau đó văn bản này được sửa đổi bởi Quyết định số 8/QĐ-UBND.",
        [("8/QĐ-UBND", "amends", "7/QĐ-UBND")],
    ),
    "in force until": (
        "Quy định số 7-QĐ/TW hết hiệu lực kể từ ngày Quy định số 8-QĐ/TW được ban hành để thay thế.",
        [("8-QĐ/TW", "replaces", "7-QĐ/TW")],
    ),
    "a denial of something else": (
        "Tỉnh ủy có Công văn số 7-CV/TU yêu cầu rà soát để không sót hộ nào, thực hiện Chỉ thị số 8-CT/TW.",
        [("7-CV/TU", "implements", "8-CT/TW")],
    ),
    "not carried out": (
        "Kế hoạch số 7/KH-UBND chưa được xây dựng để thực hiện Chỉ thị số 8-CT/TW.",
        [],
    ),
    "in place of another": ("Quyết định số 7-QĐ/TW thay Quyết định số 8-QĐ/TW.", [("7-QĐ/TW", "replaces", "8-QĐ/TW")]),
    "two that are reviewed side by side": (
        "Hội nghị tổng kết 5 năm thực hiện Chỉ thị số 7-CT/TW, gắn với sơ kết 3 năm thực hiện Quyết định số 8-QĐ/TW.",
        [],
    ),
}


@pytest.mark.parametrize(("text", "expected"), SAID.values(), ids=SAID)
def test_what_one_document_does_to_another(text, expected):
    marked = lexicon().text(text)
    mentions = reader().mentions(marked, 0, len(marked.text))
    assert [(r.subject, r.relation, r.object) for r in reader().relations(marked, mentions)] == expected


def test_a_number_after_another_is_of_the_same_type_and_a_law_has_its_title_before_its_number():
    assert [
        (m.number, m.type, m.title) for m in found("Giám sát theo Quyết định 7-QĐ/TW, 8-QĐ/TW và Luật Cây xanh đô thị số 72/2025/QH15.")
    ] == [
        ("7-QĐ/TW", "Quyết định", None),
        ("8-QĐ/TW", "Quyết định", None),
        ("72/2025/QH15", "Luật", "Cây xanh đô thị"),
    ]


UNNUMBERED = {
    "Luật Cây xanh năm 2024, Luật Mặt nước 2015, Bộ luật Trồng trọt 2019 và Pháp lệnh Cây giống.": [
        ("Luật", "Cây xanh năm 2024"),
        ("Luật", "Mặt nước năm 2015"),
        ("Bộ luật", "Trồng trọt năm 2019"),
        ("Pháp lệnh", "Cây giống"),
    ],
    "Luật Phòng, chống sâu bệnh; Luật Cán bộ, công chức, luật chơi.": [("Luật", "Phòng, chống sâu bệnh"), ("Luật", "Cán bộ, công chức")],
    "Nghị quyết Đại hội XIII Công đoàn Việt Nam; Nghị quyết Đại hội Hội Nông dân tỉnh Sơn La lần thứ X.": [
        ("Nghị quyết", "Đại hội XIII Công đoàn Việt Nam"),
        ("Nghị quyết", "Đại hội Hội Nông dân tỉnh Sơn La lần thứ X"),
    ],
    "Sau 5 năm thực hiện Nghị quyết Đại hội Hội Nông dân huyện Mai Sơn khóa XI, nhiệm kỳ 2018-2023.": [
        ("Nghị quyết", "Đại hội Hội Nông dân huyện Mai Sơn khóa XI")
    ],
    "Nghị quyết Đại hội đại biểu Phụ nữ toàn quốc lần thứ XIII, Nghị quyết Đại hội Đảng bộ tỉnh Sơn La lần thứ XV.": [
        ("Nghị quyết", "Đại hội đại biểu Phụ nữ toàn quốc lần thứ XIII"),
        ("Nghị quyết", "Đại hội Đảng bộ tỉnh Sơn La lần thứ XV"),
    ],
    "Nghị quyết Đại hội XIII của Đảng; Nghị quyết Đại hội Hội Nông dân tỉnh Sơn La.": [("Nghị quyết", "Đại hội XIII của Đảng")],
}


@pytest.mark.parametrize("text", UNNUMBERED, ids=range(len(UNNUMBERED)))
def test_laws_and_resolutions_of_congresses_without_a_number(text):
    told = [(fact.type, fact.title or fact.issuer) for fact in facts_of(text, DocumentFact) if not fact.number]
    assert told == UNNUMBERED[text]
