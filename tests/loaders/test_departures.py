"""Whoever is named in a list of those who leave holds nothing more of it; whoever stands beside such a list does. The people are invented."""

import pytest

from tests.loaders.conftest import held

FARMERS = "Chủ tịch Hội Nông dân tỉnh Hà Nam"
WOMEN = "Phó Chủ tịch Hội LHPN tỉnh Sơn La"
HEADS = {
    "a decision for several": "Tỉnh ủy trao quyết định nghỉ hưu cho",
    "a decision for several, called so": "Tỉnh ủy trao quyết định nghỉ hưu, nghỉ công tác chờ hưu cho các đồng chí:",
    "a decision by a decree": "Tỉnh ủy công bố quyết định nghỉ hưu trước tuổi theo Nghị định 178 đối với",
    "a matter dealt with": "Ban Thường vụ giải quyết cho thôi việc đối với",
    "so many who": "Hai cán bộ thôi việc là",
    "those who": "Những người xin nghỉ hưu trước tuổi gồm:",
    "leaders who": "Các hội có lãnh đạo nghỉ gồm",
    "among so many": "Trong số 27 người nghỉ hưu đợt này có",
    "those who, this time": "Các cán bộ nghỉ hưu, thôi việc dịp này có",
    "who are dismissed": "Hai phó giám đốc bị cách chức gồm",
    "a list's name": "Danh sách cán bộ nghỉ hưu:",
    "a heading": "Nghỉ hưu trước tuổi theo nguyện vọng (từ 1/8):",
}
KEEP = {
    "after retiring": f"Sau khi nghỉ hưu, ông Vi Văn Thìn là {FARMERS}.",
    "visits those who have retired": f"Đến thăm, tặng quà các cán bộ nghỉ hưu có bà Lò Thị Mọc, {WOMEN}.",
    "attends where others retire": f"Dự lễ trao quyết định cho 27 cán bộ nghỉ hưu từ ngày 1/9 có bà Lò Thị Mọc, {WOMEN}.",
    "of those long retired": f"Các cán bộ nghỉ hưu ở phường có ông Vi Văn Thìn, {FARMERS}.",
    "about to retire": f"Có 3 cán bộ sắp nghỉ hưu là ông Vi Văn Thìn, {FARMERS}.",
    "to retire, by a passive": f"Các cán bộ sẽ được nghỉ hưu gồm ông Vi Văn Thìn, {FARMERS}.",
    "not yet let go": f"Cán bộ chưa được nghỉ hưu là ông Vi Văn Thìn, {FARMERS}.",
    "soon to be let go": f"Những người sắp được giải quyết nghỉ hưu gồm: ông Vi Văn Thìn, {FARMERS}.",
    "a list of those to retire": f"Danh sách cán bộ sẽ được nghỉ hưu:\n- Ông Vi Văn Thìn, {FARMERS}\n- Bà Lò Thị Mọc, {WOMEN}",
    "punished and kept": f"Những người bị kỷ luật gồm ông Vi Văn Thìn, {FARMERS}.",
    "not to retire": f"Cán bộ chưa nghỉ hưu là ông Vi Văn Thìn, {FARMERS}.",
}


def statuses(text):
    return {person: status for person, _, _, status in held(f"Tin công tác cán bộ\n\n{text}\n")}


@pytest.mark.parametrize("head", HEADS.values(), ids=HEADS)
@pytest.mark.parametrize("between", [" và ", "; ", ", cùng "])
def test_all_of_a_list_of_those_who_leave_have_left(head, between):
    text = f"{head} ông Vi Văn Thìn, {FARMERS}{between}bà Lò Thị Mọc, {WOMEN}."
    assert statuses(text) == {"Vi Văn Thìn": "former", "Lò Thị Mọc": "former"}
    assert statuses(f"Sáng nay trời đẹp. {text}") == {"Vi Văn Thìn": "former", "Lò Thị Mọc": "former"}


@pytest.mark.parametrize("text", KEEP.values(), ids=KEEP)
def test_who_is_no_part_of_such_a_list_holds_the_office(text):
    assert set(statuses(text).values()) == {"current"}


def test_an_office_before_the_list_is_left_by_all_of_it():
    text = "Hội LHPN tỉnh Sơn La có 3 phó chủ tịch nghỉ hưu gồm bà Lò Thị Mọc, bà Mạc Thị Tuyết và bà Khổng Thị Lượng."
    assert set(held(text)) == {
        (name, "Phó chủ tịch", "Hội Liên hiệp Phụ nữ tỉnh Sơn La", "former") for name in ("Lò Thị Mọc", "Mạc Thị Tuyết", "Khổng Thị Lượng")
    }


def test_who_does_something_behind_the_list_is_no_part_of_it():
    text = f"Bà Lò Thị Mọc, {WOMEN}, trao quyết định nghỉ hưu cho ông Vi Văn Thìn, {FARMERS}; bà Mạc Thị Tuyết, Phó Chủ tịch Hội LHPN tỉnh Hà Nam, phát biểu."
    assert statuses(text) == {"Lò Thị Mọc": "current", "Vi Văn Thìn": "former", "Mạc Thị Tuyết": "current"}


def test_who_takes_up_what_another_has_left():
    text = f"Trao quyết định nghỉ hưu cho ông Vi Văn Thìn, {FARMERS}; ông Khổng Văn Lượng được bầu giữ chức {FARMERS}."
    assert statuses(text) == {"Vi Văn Thìn": "former", "Khổng Văn Lượng": "current"}


def test_the_sentence_before_says_that_they_leave():
    text = f"Tỉnh ủy trao quyết định cho 17 cán bộ nghỉ hưu, thôi việc từ ngày 1/9.\n\nCụ thể, ở khối đoàn thể có bà Lò Thị Mọc, {WOMEN}; ông Vi Văn Thìn, {FARMERS}."
    assert statuses(text) == {"Lò Thị Mọc": "former", "Vi Văn Thìn": "former"}
    assert statuses(text.replace("Cụ thể, ở khối đoàn thể có", "Dự buổi lễ có")) == {"Lò Thị Mọc": "current", "Vi Văn Thìn": "current"}


def test_lines_below_a_heading_of_those_who_leave():
    text = f"Danh sách nghỉ hưu gồm:\n- Ông Vi Văn Thìn, {FARMERS}\n- Bà Lò Thị Mọc, {WOMEN}\n\nBà Mạc Thị Tuyết, Phó Chủ tịch Hội LHPN tỉnh Hà Nam, chúc mừng."
    assert statuses(text) == {"Vi Văn Thìn": "former", "Lò Thị Mọc": "former", "Mạc Thị Tuyết": "current"}


def test_why_each_leaves_may_stand_in_brackets():
    office = "Phó Chủ tịch", "Ủy ban nhân dân tỉnh Sơn La", "former"
    text = "HĐND tỉnh Sơn La miễn nhiệm Phó Chủ tịch UBND tỉnh đối với ông Vi Văn Thìn (nghỉ hưu), ông Mạc Văn Tú (chuyển công tác) và bà Lò Thị Mọc."
    assert held(text) == [(name, *office) for name in ("Lò Thị Mọc", "Mạc Văn Tú", "Vi Văn Thìn")]


def test_that_one_is_moved_says_nothing_of_who_is_elected_behind_a_semicolon():
    text = "HĐND tỉnh Sơn La miễn nhiệm Phó Chủ tịch UBND tỉnh đối với ông Vi Văn Thìn do chuyển công tác; bầu ông Mạc Văn Tú, Giám đốc Sở Tài chính, làm Phó Chủ tịch UBND tỉnh."
    assert ("Mạc Văn Tú", "Giám đốc", "Sở Tài chính", "current") in held(text)
    moved = "Điều động ông Vi Văn Thìn, Giám đốc Sở Nội vụ, giữ chức Bí thư Huyện ủy Mai Sơn; ông Mạc Văn Tú, Giám đốc Sở Tài chính, giữ chức Bí thư Huyện ủy Sông Mã."
    assert ("Mạc Văn Tú", "Giám đốc", "Sở Tài chính", "former") in held(moved)


def test_the_decision_of_a_body_and_that_of_somebody():
    assert statuses(f"Lễ công bố quyết định nghỉ hưu của đồng chí Vi Văn Thìn, {FARMERS}.") == {"Vi Văn Thìn": "former"}
    text = f"Công bố quyết định nghỉ hưu của Chủ tịch UBND tỉnh Hà Nam đối với ông Vi Văn Thìn, {FARMERS}."
    assert statuses(text) == {"Vi Văn Thìn": "former"}
