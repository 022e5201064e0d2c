"""The questions that a researcher of the bloc asks, answered from the bundled graph, every row with its source.

Answers are what public sources say (data/facts); where they disagree, both claims are in the answer.
"""

import csv
import io
import json
from pathlib import Path

import pytest

from graph.targets import Local
from queries.catalogue import find
from queries.formats import as_csv

HEAD = "Trưởng Ban Dân vận Trung ương"
FRONT_CHAIR = "Chủ tịch Ủy ban Trung ương MTTQ Việt Nam"
FRONT_SECRETARY = "Tổng Thư ký Ủy ban Trung ương MTTQ Việt Nam"


@pytest.fixture(scope="module")
def ask(dist):
    target = Local(dist)

    def run(name, /, **parameters):
        query = find(name)
        if query.evidence:
            sourced = csv.DictReader(io.StringIO(as_csv(query.run(target, parameters, evidence=True))))
            # What a source says of has that source; that nothing is known no source says.
            unknown = ("lists-of", "one-seat-tenures", "coverage")
            assert name in (*unknown, "facts-of", "only-source") or all(row["source"] for row in sourced)
        return list(csv.DictReader(io.StringIO(as_csv(query.run(target, parameters)))))

    return run


def days(row):
    return row["startEarliest"], row["startLatest"], row["endEarliest"], row["endLatest"]


def test_q01_who_headed_the_commission_on_the_day_of_the_meeting(ask):
    (row,) = ask("holders", office=HEAD, on="2020-12-28")
    assert (row["certainty"], row["name"], days(row)) == (
        "certain", "Trương Thị Mai", ("2016-02-04", "2016-02-04", "2021-04-08", "2021-04-08"),
    )  # fmt: skip


def test_q02_the_heads_from_2000_to_the_end_and_which_were_women(ask):
    rows = [row for row in ask("succession", office=HEAD) if row["endLatest"] >= "2000"]
    assert [(row["name"], row["gender"], row["as"]) for row in rows] == [
        ("Trương Quang Được", "", "holder"),
        ("Tòng Thị Phóng", "female", "holder"),
        ("Hà Thị Khiết", "female", "holder"),
        ("Trương Thị Mai", "female", "holder"),
        ("Bùi Thị Minh Hoài", "female", "holder"),
        ("Phạm Tất Thắng", "male", "acting"),
        ("Mai Văn Chính", "male", "holder"),
    ]
    assert [days(row)[2:] for row in rows] == [
        ("2002-08-01", "2002-08-31"),
        ("2007-07-13", "2007-07-13"),
        ("2016-02-04", "2016-02-04"),
        ("2021-04-08", "2021-04-08"),
        ("2024-07-16", "2024-07-17"),
        ("2024-07-16", "2024-08-21"),
        ("2025-02-03", "2025-02-03"),
    ]


def test_q04_what_succeeded_the_commission_and_who_led_it(ask):
    changes = {(r["kind"], r["date"], r["from"], r["to"], r["document"]) for r in ask("lineage", organization="Ban Dân vận Trung ương")}
    both = "Ban Tuyên giáo và Dân vận Trung ương"
    assert ("merger", "2025-02-03", "Ban Dân vận Trung ương", both, "") in changes
    assert ("merger", "2025-02-03", "Ban Tuyên giáo Trung ương", both, "") in changes
    assert ("reorganization", "", both, "Ban Tuyên giáo Trung ương", "Kết luận 76-KL/TW") in changes
    party = "Đảng ủy Mặt trận Tổ quốc, các đoàn thể Trung ương"
    assert ("transfer of a task", "2026-07-28", both, party, "Kết luận 76-KL/TW") in changes
    rows = ask("heads-through-change", organization="Ban Dân vận Trung ương")
    led = [(row["name"], row["startLatest"], row["endLatest"]) for row in rows if row["body"] == both]
    assert led == [("Nguyễn Trọng Nghĩa", "2025-02-03", "2025-11-04"), ("Trịnh Văn Quyết", "2025-11-04", "2026-10-07")]


def test_q05_one_name_is_of_two_bodies_in_turn(ask):
    rows = ask("bodies-named", name="Ban Tuyên giáo Trung ương")
    assert [days(row) for row in rows] == [("2007-04-11", "2007-04-11", "2025-02-03", "2025-02-03"), ("2026-07-28", "2026-10-07", "", "")]
    assert all(row["source"] for row in rows)
    (first,) = ask("holders", office="Trưởng Ban Tuyên giáo Trung ương", on="2024-01-01")
    (second,) = ask("holders", office="Trưởng Ban Tuyên giáo Trung ương", on="2026-10-07")
    assert (first["name"], second["name"]) == ("Nguyễn Trọng Nghĩa", "Trịnh Văn Quyết")


CHAIRS = [
    ("Phạm Thế Duyệt", "1999-08-28", "2008-01-09"),
    ("Huỳnh Đảm", "2008-01-09", "2013-09-05"),
    ("Nguyễn Thiện Nhân", "2013-09-05", "2017-06-22"),
    ("Trần Thanh Mẫn", "2017-06-22", "2021-04-12"),
    ("Đỗ Văn Chiến", "2021-04-12", "2025-11-07"),
    ("Bùi Thị Minh Hoài", "2025-11-07", ""),
]


def test_q06_the_chairs_of_the_front_since_1999(ask):
    rows = [row for row in ask("succession", office=FRONT_CHAIR) if row["startLatest"] >= "1999"]
    assert [(row["name"], row["startLatest"], row["endLatest"]) for row in rows] == CHAIRS


def test_q07_which_chairs_came_between_congresses(ask):
    rows = [row for row in ask("entries", office=FRONT_CHAIR) if row["startLatest"] >= "1999"]
    assert [row["atCongress"] for row in rows] == ["yes", "no", "no", "no", "no", "no"]
    assert {row["manner"] for row in rows} == {"hiệp thương cử"}


def test_q09_the_secretaries_general_since_2008_and_which_became_chair(ask):
    rows = [row for row in ask("succession", office=FRONT_SECRETARY) if row["startLatest"] >= "2008"]
    assert [row["name"] for row in rows] == [
        "Huỳnh Đảm", "Vũ Trọng Kim", "Trần Thanh Mẫn", "Hầu A Lềnh", "Lê Tiến Châu", "Nguyễn Thị Thu Hà", "Hà Thị Nga",
    ]  # fmt: skip
    assert [days(row)[1::2] for row in rows][1:] == [
        ("2008-01-09", "2016-04-14"),
        ("2016-04-14", "2017-06-22"),
        ("2018-01-06", "2021-04-12"),
        ("2021-06-30", "2023-03-31"),
        ("2023-03-31", "2025-12-31"),
        ("2026-01-14", ""),
    ]
    promoted = ask("promotions", office=FRONT_SECRETARY, later=FRONT_CHAIR)
    assert [row["name"] for row in promoted] == ["Huỳnh Đảm", "Trần Thanh Mẫn"]


FIVE = {
    "Tổng Liên đoàn Lao động Việt Nam",
    "Hội Nông dân Việt Nam",
    "Đoàn Thanh niên Cộng sản Hồ Chí Minh",
    "Hội Liên hiệp Phụ nữ Việt Nam",
    "Hội Cựu chiến binh Việt Nam",
}


@pytest.mark.parametrize(("on", "relation"), [("2025-06-30", "member"), ("2025-07-01", "directly under")])
def test_q11_the_five_are_members_until_2025_06_30_and_directly_under_the_front_since(ask, on, relation):
    rows = ask("members-on", organization="Mặt trận Tổ quốc Việt Nam", on=on)
    assert {row["relation"] for row in rows if row["member"] in FIVE} == {relation}
    assert {row["member"] for row in rows if row["relation"] == "directly under"} == (FIVE if relation == "directly under" else set())


def test_q11_by_which_law(ask):
    rows = ask("members-on", organization="Mặt trận Tổ quốc Việt Nam", on="2025-07-01")
    assert {row["document"] for row in rows if row["relation"] == "directly under"} == {"Luật 97/2025/QH15"}
    assert all(row["source"] for row in rows)
    (law,) = ask("document", document="97/2025/QH15")
    assert (law["issued"], law["inForce"], law["issuer"][:8]) == ("2025-06-27", "2025-07-01", "Quốc hội")


def test_q12_how_the_farmers_union_stood_to_the_front_before_and_after(ask):
    rows = ask("memberships", organization="Hội Nông dân Việt Nam")
    assert [(row["relation"], days(row), row["document"]) for row in rows] == [
        ("member", ("", "2025-06-30", "2025-06-30", "2025-06-30"), ""),
        ("directly under", ("2025-07-01", "2025-07-01", "", ""), "Luật 97/2025/QH15"),
    ]
    assert [row["name"] for row in ask("holders", office="Chủ tịch Hội Nông dân Việt Nam", on="2025-11-12")] == ["Lương Quốc Đoàn"]


def test_q14_who_moved_between_the_bloc_and_a_province(ask):
    rows = ask("province-moves")
    to = {(row["name"], row["province"]) for row in rows if row["direction"] == "to the province"}
    assert to == {
        ("Nguyễn Thị Thu Hà", "Bí thư Tỉnh ủy Ninh Bình"),
        ("Hà Thị Nga", "Bí thư Tỉnh ủy Tuyên Quang"),
        ("Lê Tiến Châu", "Bí thư Thành ủy Hải Phòng"),
        ("Bùi Văn Cường", "Bí thư Tỉnh ủy Đắk Lắk"),
        ("Nguyễn Thiện Nhân", "Bí thư Thành ủy Hồ Chí Minh"),
        ("Bùi Thị Minh Hoài", "Bí thư Thành ủy Hà Nội"),
        ("Võ Văn Thưởng", "Bí thư Tỉnh ủy Quảng Ngãi"),
        ("Nguyễn Đắc Vinh", "Bí thư Tỉnh ủy Nghệ An"),
        ("Nguyễn Anh Tuấn", "Bí thư Tỉnh ủy Bắc Ninh"),
        ("Hoàng Bình Quân", "Bí thư Tỉnh ủy Tuyên Quang"),
    }
    came = {(row["name"], row["province"]) for row in rows if row["direction"] == "from the province"}
    assert came >= {("Lê Tiến Châu", "Bí thư Tỉnh ủy Hậu Giang"), ("Bùi Thị Minh Hoài", "Bí thư Thành ủy Hà Nội")}


def test_q15_who_succeeded_at_the_confederation_and_what_that_person_had_been(ask):
    rows = ask("succession", office="Chủ tịch Tổng Liên đoàn Lao động Việt Nam")
    names = [row["name"] for row in rows]
    successor = names[names.index("Nguyễn Đình Khang") + 1]
    assert (successor, rows[names.index(successor)]["startLatest"]) == ("Nguyễn Anh Tuấn", "2026-03-05")
    career = [(row["title"], row["startLatest"], row["endLatest"]) for row in ask("career", person="Nguyễn Anh Tuấn")]
    assert ("Bí thư thứ nhất Trung ương Đoàn Thanh niên Cộng sản Hồ Chí Minh", "2020-11-11", "2022-07-31") in career
    assert ("Chủ tịch Hội Liên hiệp Thanh niên Việt Nam", "2020-12-28", "2021-09-09") in career
    assert ("Bí thư Đảng ủy Tổng Liên đoàn Lao động Việt Nam", "2026-03-02", "") in career


def test_q19_who_signed_the_conclusion_as_what_and_how_many_it_lists(ask):
    rows = ask("document", document="230-KL/TW")
    assert {(row["issued"], row["signer"], row["signerOffice"], row["listItems"]) for row in rows} == {
        ("2026-01-05", "Trần Cẩm Tú", "Thường trực Ban Bí thư", "29")
    }
    listed = ask("list-members", list="29 hội quần chúng do Đảng, Nhà nước giao nhiệm vụ ở Trung ương")
    assert {"Liên minh Hợp tác xã Việt Nam", "Liên đoàn Thương mại và Công nghiệp Việt Nam"} <= {row["organization"] for row in listed}
    assert all(row["source"] for row in listed)


def test_q20_how_the_name_of_the_category_changed(ask):
    rows = ask("category-names")
    assert [(row["name"], row["startEarliest"][:4], row["document"]) for row in rows] == [
        ("hội có tính chất đặc thù", "2010", "Nghị định 45/2010/NĐ-CP"),
        ("hội quần chúng được Đảng, Nhà nước giao nhiệm vụ", "2020", "Thông báo Kết luận 158-TB/TW"),
        ("hội quần chúng do Đảng, Nhà nước giao nhiệm vụ", "2023", "Kết luận 230-KL/TW"),
    ]
    assert rows[1]["startLatest"] == "2020-01-02"
    assert all(row["source"] for row in rows)


def test_q21_an_association_of_2023_cannot_be_on_a_list_of_2010(ask):
    rows = {row["list"][:2]: row for row in ask("lists-of", organization="Hội Cựu Công an nhân dân Việt Nam")}
    assert (rows["28"]["listed"], rows["28"]["founded"]) == ("impossible", "2023-08-17")
    assert (rows["29"]["listed"], rows["29"]["position"]) == ("listed", "12")


def test_q23_four_documents_bear_the_number_25(ask):
    rows = ask("documents-numbered", number="25-NQ/TW")
    assert [(row["issued"], row["term"]) for row in rows] == [
        ("2003-03-12", "khóa IX"), ("2008-07-25", "khóa X"), ("2013-06-03", "khóa XI"), ("2026-08-22", "khóa XIV"),
    ]  # fmt: skip
    for row, about in zip(rows, ("religious", "youth", "mass mobilization", "ideological"), strict=True):
        assert about in row["about"]


def test_q24_when_the_decision_of_2010_was_reviewed(ask):
    rows = ask("document-history", document="290-QĐ/TW")
    assert [(row["what"], row["date"], row["afterYears"]) for row in rows] == [
        ("reviewed at", "2015-07-09", "5"), ("reviewed at", "2020-12-28", "10"),
    ]  # fmt: skip
    # That 23-QĐ/TW (2021) replaced it no source that was found says: the graph has the document and no relation.
    (later,) = ask("document", document="23-QĐ/TW")
    assert later["issuer"] == "Bộ Chính trị"


@pytest.mark.parametrize(
    ("body", "applies"),
    [("Hội Liên hiệp Phụ nữ Việt Nam", "no"), ("Mặt trận Tổ quốc Việt Nam", "no"), ("Hội Khuyến học Việt Nam", "yes")],
)
def test_q26_to_whom_the_decree_on_associations_applies(ask, body, applies):
    (row,) = ask("document-scope", document="126/2024/NĐ-CP", organization=body)
    assert row["applies"] == applies


@pytest.mark.parametrize(
    ("on", "provinces", "cities"),
    [
        ("2024-12-31", 58, 5), ("2025-01-01", 57, 6), ("2025-06-30", 57, 6), ("2025-07-01", 28, 6), ("2026-04-29", 28, 6),
        ("2026-04-30", 27, 7), ("2026-08-31", 27, 7), ("2026-09-01", 26, 8), ("2026-09-20", 25, 9), ("2026-10-01", 25, 9),
    ],
)  # fmt: skip
def test_q28_how_many_provinces_and_cities_there_were_on_a_day(ask, on, provinces, cities):
    counts = {row["kind"]: int(row["units"]) for row in ask("province-counts", on=on)}
    assert counts == {"tỉnh": provinces, "thành phố trực thuộc trung ương": cities}
    listed = ask("provinces-on", on=on)
    assert len(listed) == provinces + cities
    assert all(row["source"] for row in listed)


def test_q30_for_which_events_sources_give_two_dates(ask):
    rows = ask("contradictions")
    claims = {(row["of"].split(",")[0], row["about"], row["claim"], row["otherClaim"]) for row in rows}
    assert claims >= {
        ("Bùi Thị Minh Hoài", "end", "2024-07-16", "2024-07-17"),
        ("Mai Văn Chính", "beginning", "2024-08-16", "2024-08-21"),
        ("Bùi Thị Minh Hoài", "beginning", "2025-11-03", "2025-11-04"),
        ("Trần Thanh Mẫn", "beginning", "2017-06-22", "2017-07-01"),
        ("Trần Thanh Mẫn", "end", "2021-03-31", "2021-04-12"),
        ("Đỗ Văn Chiến", "beginning", "2021-03-31", "2021-04-06"),
    }
    assert all(row["source"] and row["otherSource"] for row in rows)


# ------------------------------------------------------------ others of the kind


def test_a_vacant_day_has_no_head_but_a_deputy_in_charge(ask):
    assert ask("holders", office=HEAD, on="2024-08-01") == []
    (row,) = ask("in-charge", office=HEAD, on="2024-08-01")
    assert (row["as"], row["name"]) == ("acting", "Phạm Tất Thắng")
    (gap,) = [row for row in ask("vacancies", office=HEAD) if row["before"] == "Bùi Thị Minh Hoài"]
    assert (gap["vacantFrom"], gap["vacantUntil"], gap["after"], gap["standingIn"]) == (
        "2024-07-17", "2024-08-16", "Mai Văn Chính", "Phạm Tất Thắng",
    )  # fmt: skip


def test_the_chair_of_the_confederation_was_vacant_in_july_2019_and_march_2026(ask):
    rows = ask("vacancies", office="Chủ tịch Tổng Liên đoàn Lao động Việt Nam")
    assert [(row["vacantFrom"], row["vacantUntil"]) for row in rows] == [("2019-07-21", "2019-07-28"), ("2026-03-02", "2026-03-05")]


def test_who_chaired_the_front_and_led_its_party_committee_at_once(ask):
    rows = [row for row in ask("double-offices", on="2025-11-10") if row["certainty"] == "certain"]
    assert ("Bùi Thị Minh Hoài", "Bí thư Đảng ủy Mặt trận Tổ quốc, các đoàn thể Trung ương") in {(r["name"], r["title"]) for r in rows}
    # Between 2025-11-04 and 2025-11-07 the one led the Party committee and the other still chaired the Front.
    certain = {row["name"] for row in ask("double-offices", on="2025-11-05") if row["certainty"] == "certain"}
    assert not certain & {"Bùi Thị Minh Hoài", "Đỗ Văn Chiến"}


def test_the_stale_list_of_chairs_is_kept_and_moves_nothing(ask):
    assert [row["name"] for row in ask("holders", office=FRONT_CHAIR, on="2026-07-18")] == ["Bùi Thị Minh Hoài"]
    assert any(row["about"] == "held after its end" for row in ask("contradictions"))


def test_what_a_province_was_merged_into(ask):
    (row,) = ask("place-history", name="Hà Nam")
    assert (row["mergedInto"], row["endLatest"]) == ("Ninh Bình", "2025-06-30")
    old, new = ask("place-history", name="ninh binh")
    assert (old["endLatest"], new["startEarliest"]) == ("2025-06-30", "2025-07-01")
    assert new["formedFrom"] == "Hà Nam, Nam Định, Ninh Bình → Ninh Bình"


def test_a_city_that_was_a_province_keeps_its_bodies_under_a_new_name(ask):
    rows = ask("names-of", organization="Thành ủy Đồng Nai")
    assert [row["name"] for row in rows] == ["Tỉnh ủy Đồng Nai", "Thành ủy Đồng Nai"]
    assert rows[1]["startLatest"] == "2026-04-30"


def test_no_two_people_certainly_hold_one_seat_on_a_day_without_a_warning(dist):
    # The shape Seat-oneHolder warns of it; the bundled graph has none.
    assert "Seat-oneHolder" not in (dist / "validation.ttl").read_text(encoding="utf-8")


def test_every_contradiction_is_explained_in_the_docs(ask):
    page = (Path(__file__).parents[2] / "docs" / "contradictions.md").read_text(encoding="utf-8")
    subjects = {row["of"].split(" (")[0] for row in ask("contradictions")}
    assert len(subjects) == 21
    assert [subject for subject in sorted(subjects) if f"| {subject} |" not in page] == []


def test_the_validation_report_warns_of_every_contradiction(ask, dist):
    subjects = {row["subject"] for row in ask("contradictions")}
    report = json.loads((dist / "load-report.json").read_text(encoding="utf-8"))
    # One body of the Front's Party organization has two: a day and a term.
    assert report["findings"] == {"Violation": 0, "Warning": len(subjects) + 1, "Info": 0}
    warned = (dist / "validation.ttl").read_text(encoding="utf-8")
    assert [subject for subject in sorted(subjects) if subject.rsplit("/", 1)[1] not in warned] == []
