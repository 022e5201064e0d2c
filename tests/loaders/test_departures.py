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


LEFT = (
    "bị cách chức hồi tháng 8",
    "vừa bị cách hết các chức vụ",
    "bị miễn nhiệm",
    "bị bãi nhiệm",
    "bị buộc thôi việc",
    "được cho thôi việc để chữa bệnh",
    "đã làm đơn xin nghỉ và được chấp thuận",
    "có đơn xin nghỉ hưu trước tuổi, đã được Ban Thường vụ Tỉnh ủy đồng ý",
    "tuyên bố từ chức",
    "từ nhiệm vì lý do sức khỏe",
    "mãn nhiệm",
    "được biệt phái sang Ban Dân vận Tỉnh ủy",
    "được điều về Sở Nội vụ",
    "đã chuyển sang Ngân hàng Chính sách xã hội",
    "sang nhận nhiệm vụ tại Sở Nội vụ",
    "chuyển sang làm công tác giảng dạy",
    "đã nghỉ từ tháng 5",
    "chia tay cơ quan về nghỉ hưu",
    "thôi không làm nữa",
    "lần này rút khỏi danh sách bầu cử",
    "sau 3 nhiệm kỳ, về nghỉ hưu",
    "hai khóa liền, nay nghỉ hưu",
    "trút hơi thở cuối cùng",
)
STAYS = (
    "vừa nộp đơn từ chức",
    "có đơn xin nghỉ hưu trước tuổi nhưng chưa được đồng ý",
    "xin rút vì lý do sức khỏe",
    "bị khiển trách",
    "bị đình chỉ công tác 90 ngày",
    "chuyển lời chúc của Tỉnh ủy",
    "chuyển đến bà con 200 suất quà",
    "mất liên lạc hai ngày trong lũ",
    "sẽ nghỉ hưu từ tháng 5",
)


@pytest.mark.parametrize("told", LEFT)
def test_what_is_told_behind_an_office_of_leaving_it(told):
    assert statuses(f"Ông Vi Văn Thìn, {FARMERS}, {told}.") == {"Vi Văn Thìn": "former"}


@pytest.mark.parametrize("told", STAYS)
def test_what_is_told_behind_an_office_of_who_keeps_it(told):
    assert statuses(f"Ông Vi Văn Thìn, {FARMERS}, {told}.") == {"Vi Văn Thìn": "current"}


@pytest.mark.parametrize("verb", ["bị cách chức", "bị miễn nhiệm chức vụ", "từ nhiệm", "tuyên bố từ chức", "bị bãi nhiệm"])
def test_of_two_offices_that_is_left_which_is_named(verb):
    text = f"Ông Vi Văn Thìn, Bí thư Đảng ủy xã Mường Lý, {verb} Chủ tịch UBND xã Mường Lý."
    assert set(held(text)) == {
        ("Vi Văn Thìn", "Bí thư", "Đảng ủy xã Mường Lý", "current"),
        ("Vi Văn Thìn", "Chủ tịch", "Ủy ban nhân dân xã Mường Lý", "former"),
    }


def test_seats_on_committees_stay_with_who_is_moved():
    text = "Ông Vi Văn Thìn, Ủy viên Ban Thường vụ Tỉnh ủy Hà Nam, Chủ tịch Hội Nông dân tỉnh, được luân chuyển về huyện Kim Bảng."
    assert {(role, status) for _, role, _, status in held(text)} == {("Ủy viên", "current"), ("Chủ tịch", "former")}


@pytest.mark.parametrize(
    "lead",
    [
        "Lễ chia tay đồng chí Vi Văn Thìn, {}, diễn ra chiều qua.",
        "Người thứ ba chia tay là anh Vi Văn Thìn, {}, nay anh Mạc Văn Tú tiếp nhận.",
        "Tỉnh ủy cho thôi giữ chức đối với ông Vi Văn Thìn, {}.",
        "Hội nghị miễn nhiệm các chức danh trong Ban Thường vụ đối với các vị sau đây: ông Vi Văn Thìn, {}.",
        "Điều động ông Vi Văn Thìn, {} về nhận công tác tại Tỉnh ủy Hà Nam và bổ nhiệm chức vụ Phó Chánh Văn phòng.",
        "Chủ tịch nhiệm kỳ trước của Hội Nông dân tỉnh Hà Nam, ông Vi Văn Thìn, cho biết.",
        "Chủ tịch gần nhất của Hội Nông dân tỉnh Hà Nam, ông Vi Văn Thìn, cho biết.",
        "Ông Vi Văn Thìn tuyên bố từ chức {}.",
        "Ông Vi Văn Thìn được chấm dứt tư cách {} theo đơn.",
    ],
)
def test_ways_of_telling_that_an_office_is_left(lead):
    assert ("Vi Văn Thìn", "Chủ tịch", "Hội Nông dân tỉnh Hà Nam", "former") in held(lead.format(FARMERS))


def test_who_steps_down_to_be_a_deputy_elsewhere_is_the_head_no_more():
    text = "Giám đốc Sở Giao thông vận tải tỉnh Hà Nam Vi Văn Thìn tự nguyện xuống làm phó và được phân công Phó Giám đốc Sở Xây dựng."
    assert {(role, status) for _, role, _, status in held(text)} == {("Giám đốc", "former"), ("Phó Giám đốc", "current")}


def test_what_is_to_be_given_up_is_held():
    assert statuses(f"Tỉnh ủy sẽ cho thôi giữ chức đối với ông Vi Văn Thìn, {FARMERS}.") == {"Vi Văn Thìn": "current"}


def test_who_asks_to_leave_has_left_where_it_is_agreed_or_somebody_follows():
    asks = f"Ông Vi Văn Thìn xin thôi chức {FARMERS}"
    assert statuses(f"{asks} vì tuổi cao; kế nhiệm là bà Lò Thị Mọc.") == {"Vi Văn Thìn": "former", "Lò Thị Mọc": "current"}
    assert statuses(f"{asks} vì tuổi cao, được Tỉnh ủy chấp thuận.") == {"Vi Văn Thìn": "former"}
    assert statuses(f"{asks} vì tuổi cao, chưa được Tỉnh ủy chấp thuận.") == {}
    assert statuses(f"Ông Vi Văn Thìn thôi {FARMERS}.") == {"Vi Văn Thìn": "former"}


@pytest.mark.parametrize(
    "text",
    [
        "Có 5 người nghỉ hưu trước tuổi theo Nghị định 178, trong đó có ông Vi Văn Thìn - {}.",
        "Ông Vi Văn Thìn, {} phụ trách phong trào, không tái cử vì đến tuổi.",
        "Ông Vi Văn Thìn, {} thời kỳ này, người ký giấy, đã bị khiển trách.",
        "Lúc ấy anh Vi Văn Thìn, {}, động viên.",
        "Hồi đó, ông Vi Văn Thìn, {}, phải tới nhà.",
        "Vi Văn Thìn, {} (1947), hi sinh trong trận càn.",
        "Ông Vi Văn Thìn làm {} phụ trách phong trào tới năm 2004 thì nghỉ.",
        "Ông Vi Văn Thìn, {}, nhận quyết định số 2216/QĐ-UBND nghỉ hưu.",
    ],
)
def test_offices_of_another_time(text):
    assert statuses(text.format(FARMERS)) == {"Vi Văn Thìn": "former"}


def test_the_first_head_of_a_school_is_so_no_more():
    assert held("Bà Lò Thị Mọc, Hiệu trưởng đầu tiên của Trường Tiểu học Kim Đồng, hồi tưởng.")[0][3] == "former"


@pytest.mark.parametrize("verb", ["cách chức", "đã miễn nhiệm", "ra quyết định buộc thôi việc", "kỷ luật cách chức đối với", "bãi nhiệm"])
def test_who_is_removed_has_no_more_the_office_told_beside_the_name(verb):
    text = (
        f"UBND tỉnh {verb} ông Vi Văn Thìn, {FARMERS}, và bà Lò Thị Mọc, {WOMEN}; cảnh cáo ông Cù Văn Sửu, Giám đốc Sở Nội vụ tỉnh Hà Nam."
    )
    assert statuses(text) == {"Vi Văn Thìn": "former", "Lò Thị Mọc": "former", "Cù Văn Sửu": "current"}


@pytest.mark.parametrize("verb", ["đề nghị cách chức", "chưa cách chức", "sẽ cách chức", "cảnh cáo", "cách hết chức vụ trong Đảng đối với"])
def test_who_is_not_removed_keeps_the_office(verb):
    assert statuses(f"UBND tỉnh {verb} ông Vi Văn Thìn, {FARMERS}.") == {"Vi Văn Thìn": "current"}


@pytest.mark.parametrize(("verb", "status"), [("Bổ nhiệm", "current"), ("Miễn nhiệm", "former"), ("Bãi nhiệm", "former")])
@pytest.mark.parametrize("office", ["chức vụ", "chức danh", "chức"])
def test_the_office_behind_the_name_of_whom_a_decision_is(verb, status, office):
    assert statuses(f"{verb} ông Vi Văn Thìn {office} {FARMERS}.") == {"Vi Văn Thìn": status}


@pytest.mark.parametrize(
    ("verb", "status"),
    [("cách chức", "former"), ("đã miễn nhiệm", "former"), ("đề nghị miễn nhiệm", "current"), ("sẽ cách chức", "current")],
)
def test_who_is_removed_may_be_named_behind_the_office(verb, status):
    assert statuses(f"UBND tỉnh {verb} {FARMERS} Vi Văn Thìn.") == {"Vi Văn Thìn": status}
