"""Bodies that come to be, change or end; births and deaths; who decided; congresses: on sentences made up for it."""

from datetime import date

import pytest

from loaders.explain import explained
from loaders.extract import extract
from loaders.facts import ChangeFact, EventFact, HoldingFact, PersonFact
from loaders.sources import Article
from loaders.text import number_of

PUBLISHED = date(2025, 3, 6)


def extraction(text):
    return extract(Article(id="a.txt", text=text, published=PUBLISHED))


def facts_of(text, kind):
    return [fact for fact in extraction(text).facts if isinstance(fact, kind)]


def changes(text):
    return [(f.change, f.before, f.after, f.on, f.on_earliest) for f in facts_of(text, ChangeFact)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Hội Làm vườn tỉnh Bến Tre được thành lập ngày 5/6/1987.",
            ("founded", [], ["Hội Làm vườn tỉnh Bến Tre"], date(1987, 6, 5), None),
        ),
        (
            "Hội Làm vườn tỉnh Bến Tre được thành lập năm 1987, khi vườn còn thưa.",
            ("founded", [], ["Hội Làm vườn tỉnh Bến Tre"], None, date(1987, 1, 1)),
        ),
        (
            "Cả tỉnh mừng ngày thành lập Hội Nông dân Việt Nam (14/10/1930 - 14/10/2020) bằng chợ phiên.",
            ("founded", [], ["Hội Nông dân Việt Nam"], date(1930, 10, 14), None),
        ),
        (
            "Sáng 3/3, UBND tỉnh công bố quyết định thành lập Hội Sinh vật cảnh tỉnh Bến Tre.",
            ("founded", [], ["Hội Sinh vật cảnh tỉnh Bến Tre"], None, None),
        ),
        (
            "Từ ngày 1/3/2025, hợp nhất Ban Tổ chức Tỉnh ủy Bến Tre và Ban Dân vận Tỉnh ủy Bến Tre thành Ban Nội chính Tỉnh ủy Bến Tre.",
            (
                "merged",
                ["Ban Tổ chức Tỉnh ủy Bến Tre", "Ban Dân vận Tỉnh ủy Bến Tre"],
                ["Ban Nội chính Tỉnh ủy Bến Tre"],
                date(2025, 3, 1),
                None,
            ),
        ),
        (
            "Sở Nội vụ tỉnh Bến Tre và Sở Ngoại vụ tỉnh Bến Tre đã hợp nhất thành Sở Tư pháp tỉnh Bến Tre từ ngày 1/3/2025.",
            ("merged", ["Sở Nội vụ tỉnh Bến Tre", "Sở Ngoại vụ tỉnh Bến Tre"], ["Sở Tư pháp tỉnh Bến Tre"], date(2025, 3, 1), None),
        ),
        (
            "Sở Tư pháp tỉnh Bến Tre được thành lập trên cơ sở hợp nhất Sở Nội vụ tỉnh Bến Tre và Sở Ngoại vụ tỉnh Bến Tre.",
            ("merged", ["Sở Nội vụ tỉnh Bến Tre", "Sở Ngoại vụ tỉnh Bến Tre"], ["Sở Tư pháp tỉnh Bến Tre"], None, None),
        ),
        (
            "Hội Làm vườn tỉnh Bến Tre chính thức đổi tên thành Hội Sinh vật cảnh tỉnh Bến Tre từ ngày 2/5/2010.",
            ("renamed", ["Hội Làm vườn tỉnh Bến Tre"], ["Hội Sinh vật cảnh tỉnh Bến Tre"], date(2010, 5, 2), None),
        ),
        (
            "Chia tách Sở Tư pháp tỉnh Bến Tre thành Sở Nội vụ tỉnh Bến Tre và Sở Ngoại vụ tỉnh Bến Tre.",
            ("split", ["Sở Tư pháp tỉnh Bến Tre"], ["Sở Nội vụ tỉnh Bến Tre", "Sở Ngoại vụ tỉnh Bến Tre"], None, None),
        ),
        (
            "Từ ngày 1/3/2025, sáp nhập Sở Ngoại vụ tỉnh Bến Tre và Sở Tư pháp tỉnh Bến Tre vào Sở Nội vụ tỉnh Bến Tre.",
            ("absorbed", ["Sở Ngoại vụ tỉnh Bến Tre", "Sở Tư pháp tỉnh Bến Tre"], ["Sở Nội vụ tỉnh Bến Tre"], date(2025, 3, 1), None),
        ),
        (
            "Sở Ngoại vụ tỉnh Bến Tre được sáp nhập vào Sở Nội vụ tỉnh Bến Tre từ ngày 1/3/2025.",
            ("absorbed", ["Sở Ngoại vụ tỉnh Bến Tre"], ["Sở Nội vụ tỉnh Bến Tre"], date(2025, 3, 1), None),
        ),
        (
            "Đảng đoàn Hội Nông dân Việt Nam kết thúc hoạt động từ ngày 3/2/2025.",
            ("dissolved", ["Đảng đoàn Hội Nông dân Việt Nam"], [], date(2025, 2, 3), None),
        ),
    ],
)
def test_a_change_of_bodies_is_a_fact_with_its_own_day(text, expected):
    assert changes(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "Tỉnh dự kiến hợp nhất Sở Nội vụ tỉnh Bến Tre và Sở Ngoại vụ tỉnh Bến Tre thành Sở Tư pháp tỉnh Bến Tre.",
        "Đại biểu đề nghị thành lập quỹ; UBND tỉnh sẽ ký quyết định thành lập Hội Sinh vật cảnh tỉnh Bến Tre.",
        "Đề án sáp nhập Sở Ngoại vụ tỉnh Bến Tre vào Văn phòng UBND tỉnh Bến Tre.",
        "Sáp nhập Sở Ngoại vụ tỉnh Bến Tre vào một đơn vị khác.",
    ],
)
def test_what_is_planned_or_not_named_in_full_is_counted_and_not_asserted(text):
    read = extraction(text)
    assert not [f for f in read.facts if isinstance(f, ChangeFact)]
    assert sum(n for reason, n in read.left_out.items() if "change of bodies" in reason) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Huyện tổ chức lễ kỷ niệm thành lập Hội Làm vườn tỉnh Bến Tre.",
        "Đã 30 năm thành lập Hội Làm vườn tỉnh Bến Tre.",
        "Đã đến ngày truyền thống thành lập Hội Làm vườn tỉnh Bến Tre.",
    ],
)
def test_a_feast_founds_nothing(text):
    assert changes(text) == []


def test_a_ceremony_of_founding_founds():
    assert changes("Sáng nay có lễ thành lập Hội Làm vườn tỉnh Bến Tre.") == [("founded", [], ["Hội Làm vườn tỉnh Bến Tre"], None, None)]


def test_a_change_of_a_body_named_short_is_counted():
    read = extraction("Đảng đoàn Hội đã kết thúc hoạt động. Ban Chấp hành Liên đoàn được thành lập ngày 5/6/2001.")
    assert not [f for f in read.facts if isinstance(f, ChangeFact)]


def test_the_explanation_dates_a_change_as_the_fact_does():
    text = "Hội Làm vườn tỉnh Bến Tre được thành lập ngày 5/6."
    (fact,) = facts_of(text, ChangeFact)
    told = explained(Article(id="a.txt", text=text, published=PUBLISHED))
    assert fact.on == date(2024, 6, 5)
    assert f"on {fact.on}" in told


def test_an_anniversary_without_a_day_tells_nothing_new():
    assert changes("Huyện kỷ niệm 30 năm thành lập Hội Làm vườn tỉnh Bến Tre và ngày thành lập Hội Nông dân Việt Nam.") == []


def test_the_day_of_a_decision_is_not_the_day_of_what_it_decides():
    text = "Ngày 3/3, Ban Bí thư công bố Quyết định số 91-QĐ/TW ngày 24/2/2025 thành lập Hội Sinh vật cảnh Việt Nam."
    (change,) = facts_of(text, ChangeFact)
    assert (change.on, change.document) == (None, "91-QĐ/TW")


def test_a_change_told_twice_is_one_fact_with_the_day_that_one_telling_gives():
    text = (
        "Sáng 3/3, UBND tỉnh công bố quyết định thành lập Hội Sinh vật cảnh tỉnh Bến Tre.\n\n"
        "Hội Sinh vật cảnh tỉnh Bến Tre được thành lập ngày 1/3/2025."
    )
    assert [(f.change, f.on) for f in facts_of(text, ChangeFact)] == [("founded", date(2025, 3, 1))]


def test_births_and_deaths_are_facts_of_the_person_with_their_evidence():
    text = (
        "Ông Lạc Văn Mười (sinh năm 1950), nguyên Chủ tịch Hội Nông dân tỉnh Bến Tre, đã từ trần hồi 5 giờ 10 phút, ngày 3/2/2025. "
        "Bà Mùa Thị Súa, sinh ngày 12/3/1971, đến viếng."
    )
    told = {(f.person, f.born or f.born_earliest, f.born_latest, f.died) for f in facts_of(text, PersonFact)}
    assert told == {
        ("Lạc Văn Mười", date(1950, 1, 1), date(1950, 12, 31), None),
        ("Lạc Văn Mười", None, None, date(2025, 2, 3)),
        ("Mùa Thị Súa", date(1971, 3, 12), None, None),
    }
    assert all(text[f.evidence.start : f.evidence.end] == f.evidence.quote for f in facts_of(text, PersonFact))


def test_the_death_of_somebody_of_the_family_is_not_the_persons():
    text = "Mẹ của ông Lạc Văn Mười, Chủ tịch Hội Nông dân tỉnh Bến Tre, đã từ trần ngày 3/2/2025."
    assert facts_of(text, PersonFact) == []


@pytest.mark.parametrize(
    ("text", "by"),
    [
        ("Ban Bí thư quyết định chỉ định ông Lạc Văn Mười giữ chức Bí thư Tỉnh ủy Bến Tre.", "Ban Bí thư"),
        ("Thủ tướng Chính phủ đã bổ nhiệm ông Lạc Văn Mười giữ chức Thứ trưởng Bộ Nội vụ.", "Thủ tướng Chính phủ"),
        ("Bộ Chính trị phân công ông Lạc Văn Mười giữ chức Bí thư Tỉnh ủy Bến Tre.", "Bộ Chính trị"),
        ("Ban Thường vụ Tỉnh ủy Bến Tre vừa điều động ông Lạc Văn Mười giữ chức Bí thư Huyện ủy Ba Tri.", "Ban Thường vụ Tỉnh ủy Bến Tre"),
        ("HĐND tỉnh Bến Tre nhất trí bầu ông Lạc Văn Mười giữ chức Chủ tịch UBND tỉnh.", "Hội đồng nhân dân tỉnh Bến Tre"),
        ("Hội nghị bầu ông Lạc Văn Mười giữ chức Chủ tịch Hội Nông dân tỉnh Bến Tre.", None),
    ],
)
def test_who_decided_on_an_office_is_told_with_it(text, by):
    assert [f.by for f in facts_of(text, HoldingFact)] == [by]


def test_a_congress_has_its_number_its_term_and_its_delegates():
    text = "Sáng 5/3, Đại hội đại biểu Hội Nông dân tỉnh Bến Tre lần thứ XI, nhiệm kỳ 2023 - 2028 khai mạc. Đại hội có 304 đại biểu chính thức."
    (event,) = facts_of(text, EventFact)
    assert (event.ordinal, event.term, event.delegates) == (11, "nhiệm kỳ 2023 - 2028", 304)


def test_a_review_has_its_years_and_its_document_and_the_sites_joined():
    text = (
        "Ngày 5/3, Tỉnh ủy Bến Tre tổ chức hội nghị tổng kết 10 năm thực hiện Chỉ thị số 91-CT/TW ngày 3/2/2015. "
        "Hội nghị kết nối với điểm cầu Trà Vinh và điểm cầu huyện Ba Tri."
    )
    (event,) = facts_of(text, EventFact)
    assert (event.after_years, event.reviews, event.sites) == (10, ["91-CT/TW"], ["Trà Vinh", "huyện Ba Tri"])


@pytest.mark.parametrize(
    ("word", "number"), [("13", 13), ("xiv", 14), ("nhất", 1), ("bảy", 7), ("mười", 10), ("iiv", None), ("civil", None)]
)
def test_numbers_of_congresses(word, number):
    assert number_of(word) == number


def test_the_explanation_tells_the_changes_of_bodies_and_those_left_out():
    text = "Hội Làm vườn tỉnh Bến Tre được thành lập ngày 5/6/1987. Tỉnh dự kiến giải thể Hội Sinh vật cảnh tỉnh Bến Tre."
    told = explained(Article(id="a.txt", text=text))
    assert "✓ founded: nothing → Hội Làm vườn tỉnh Bến Tre, on 1987-06-05" in told
    assert "✗ left out: a change of bodies that is planned, asked for or denied" in told
