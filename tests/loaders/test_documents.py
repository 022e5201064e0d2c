"""Documents and what one does to another, on numbers made up for it."""

from datetime import date

import pytest

from loaders.documents import DocumentReader, merged
from loaders.lexicon import lexicon
from loaders.titles import Grammar


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
        ("Quy định 94 –QĐ/TW", ("94-QĐ/TW", "Quy định", None, None)),
        (
            "Kế hoạch số 95-KH/TU ngày 30/11/2016 của Ban Thường vụ Tỉnh ủy",
            ("95-KH/TU", "Kế hoạch", date(2016, 11, 30), "Ban Thường vụ Tỉnh ủy"),
        ),
        ("Thông báo số 389/TB-TU, ngày 1.9/2016", ("389/TB-TU", "Thông báo", date(2016, 9, 1), None)),
        ("Nghị định số 96/2024/NĐ-CP", ("96/2024/NĐ-CP", "Nghị định", None, None)),
        ("Nghị quyết 97/2019/QH14", ("97/2019/QH14", "Nghị quyết", None, None)),
        ("Thông báo Kết luận số 98-TB/TW", ("98-TB/TW", "Thông báo Kết luận", None, None)),
        ("Hướng dẫn liên tịch số 03-HD/BDVTW-MTTQ", ("03-HD/BDVTW-MTTQ", "Hướng dẫn liên tịch", None, None)),
        ("Bộ Chính trị ban hành Quy định số 99-QĐ/TW", ("99-QĐ/TW", "Quy định", None, "Bộ Chính trị")),
    ],
)
def test_a_document_is_read(text, expected):
    (one,) = found(text)
    assert (one.number, one.type, one.issued, one.issuer) == expected


def test_one_type_with_two_numbers_is_two_documents():
    assert [m.number for m in found("các Quyết định số 317, 318-QĐ/TW của Bộ Chính trị")] == ["317-QĐ/TW", "318-QĐ/TW"]


@pytest.mark.parametrize("text", ["Giấy phép số 17/GP-TTĐT cấp ngày 28/12/2017", "chỉ thị của cấp trên", "kết luận hội nghị lúc 17-18 giờ"])
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
