"""Folding compares what a reader takes for the same, and never loses where it stood."""

import itertools
import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from loaders.text import Folded, key, slug, tidy, unaccented

VIETNAMESE = "aăâbcdđeêghiklmnoôơpqrstuưvxyáàảãạắằẳẵặấầẩẫậéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ"
text = st.text(
    st.one_of(
        st.sampled_from(VIETNAMESE + VIETNAMESE.upper() + " .,-\n'"),
        st.characters(exclude_categories=["Cs"]),
        st.sampled_from("\u00a0\u200bÐð’–\u0301\u0309\u0323"),
    ),
    max_size=80,
)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Hoà", "Hòa"),
        ("HoÀ", "Hòa"),
        ("KHOẺ", "KHỎE"),
        ("Thuý", "Thúy"),
        ("Uỷ viên", "Ủy viên"),
        ("Ðỗ Ngọc Liêm", "Đỗ Ngọc Liêm"),
        ("Điểu K’ré", "Điểu K'Ré"),
        (unicodedata.normalize("NFD", "Trưởng Ban Dân vận"), "Trưởng Ban Dân vận"),
        ("Lê\u00a0Văn\u200b An", "lê văn an"),
    ],
)
def test_one_name_in_two_spellings_has_one_key(one, other):
    assert key(one) == key(other)


@pytest.mark.parametrize(("one", "other"), [("Quý", "Qúy"), ("Hoàn", "Hòan"), ("Lan", "Lân"), ("Hà Thị Nga", "Hà Thị Ngà")])
def test_different_names_keep_different_keys(one, other):
    assert key(one) != key(other)


def test_the_tone_moves_only_at_the_end_of_a_syllable_and_not_after_q():
    assert Folded("hoà hoàn quý uỷ").text == "hòa hoàn quý ủy"


def test_a_quote_from_decomposed_text_is_cut_from_the_text_as_read():
    raw = unicodedata.normalize("NFD", "Đồng chí Hà Thị Nga dự")
    folded = Folded(raw)
    at = folded.text.index("Hà Thị Nga")
    assert unicodedata.normalize("NFC", folded.quote(at, at + 10)) == "Hà Thị Nga"
    assert folded.quote(at, at + 10) in raw


def test_an_invisible_character_inside_a_word_does_not_hide_it():
    folded = Folded("Trưởng\u200b Ban")
    assert folded.text == "Trưởng Ban"
    assert folded.quote(0, 10) == "Trưởng\u200b Ban"


@given(text)
def test_the_whole_folded_text_is_the_whole_text_as_read_less_invisible_characters_before_it(raw):
    folded = Folded(raw)
    visible = raw.lstrip("\u00ad\u200b\u200c\u200d\u2060\ufeff")
    assert folded.quote(0, len(folded.text)) == visible


@given(text)
@example("\u00d9\u0328")  # a letter and its marks that fold to as many characters, in another order
def test_spans_follow_each_other_without_gap_or_overlap(raw):
    folded = Folded(raw)
    spans = [folded.span(i, i + 1) for i in range(len(folded.text))]
    assert all(one[1] == other[0] or one == other for one, other in itertools.pairwise(spans))
    assert all(0 <= start <= end <= len(raw) for start, end in spans)


@given(text)
def test_a_key_is_stable_and_the_same_for_composed_and_decomposed_text(raw):
    assert key(key(raw)) == key(raw)
    assert key(unicodedata.normalize("NFD", raw)) == key(unicodedata.normalize("NFC", raw))


def test_what_a_person_types_on_any_keyboard_finds_the_name():
    assert unaccented("Trương Thị Mai") == "truong thi mai"
    assert unaccented("Điểu K'Ré") == "dieu k're"


@pytest.mark.parametrize(("text", "expected"), [("Chủ tịch Hội", "chu-tich-hoi"), ("17-CT/TW", "17-ct-tw"), ("…", "x")])
def test_a_slug_is_plain_letters_digits_and_hyphens(text, expected):
    assert slug(text) == expected


def test_tidy_keeps_the_surface_spelling_of_a_name():
    assert tidy("  Phạm\u00a0Văn  Hoà ") == "Phạm Văn Hoà"
