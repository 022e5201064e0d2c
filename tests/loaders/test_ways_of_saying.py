"""What a sentence makes of an office, in the many ways in which newspapers say that somebody has, had or is to have it."""

import ast
from collections import Counter
from pathlib import Path

import pytest

import loaders
from loaders.text import key
from tests.loaders.conftest import held

OFFICES = (
    ("Chủ tịch Hội Nông dân tỉnh Lào Cai", "Hội Nông dân tỉnh Lào Cai"),
    ("Phó Bí thư Thường trực Huyện ủy Bát Xát", "Huyện ủy Bát Xát"),
    ("Trưởng Ban Dân vận Tỉnh ủy Lào Cai", "Ban Dân vận Tỉnh ủy Lào Cai"),
)
OTHER = "Giám đốc Sở Nội vụ tỉnh Lào Cai"
# What is told of V and, after a comma, of T ("-": nothing); then the sentence, in which A is the office and B another.
WAYS = r"""
current|Ông {V} giữ chức {A}.
current|Ngày 4/3, tại Lào Cai, ông {V} được bầu giữ chức {A}.
current|Ông {V} đã được bầu làm {A} với 100% phiếu tán thành.
current|Với 100% phiếu tán thành, ông {V} trúng cử chức danh {A} nhiệm kỳ 2021-2026.
current|Kết quả, ông {V} đắc cử {A}.
current|Đại hội đã bầu ông {V} làm {A}.
current|Hội nghị nhất trí bầu ông {V} giữ chức vụ {A}.
current|Các đại biểu đã bỏ phiếu bầu đồng chí {V} giữ chức {A}.
current|Ban Thường vụ Tỉnh ủy Lào Cai quyết định điều động, bổ nhiệm ông {V} giữ chức {A}.
current|Theo quyết định, ông {V}, {B}, được điều động, bổ nhiệm giữ chức {A}.
current|Bí thư Tỉnh ủy trao quyết định bổ nhiệm {A} cho ông {V}.
current|Bí thư Tỉnh ủy trao quyết định cho tân {A} {V}.
current|Tân {A} {V} phát biểu nhận nhiệm vụ.
current|Phát biểu nhận nhiệm vụ, tân {A} {V} cảm ơn các đồng chí.
current|Ông {V} nhận quyết định giữ chức {A}.
current|Ông {V} vừa được phân công giữ chức {A}.
current|Ông {V} được phân công làm {A} thay ông {T} nghỉ hưu.
current,former|Ông {V} làm {A} thay ông {T} nghỉ hưu.
current,former|Ông {V} được bầu làm {A} thay cho ông {T} đã chuyển công tác.
current,former|Thay ông {T} giữ chức {A} là ông {V}.
current,former|Người kế nhiệm ông {T} ở vị trí {A} là ông {V}.
former|Ông {V} thôi giữ chức {A} để nghỉ hưu.
former|Ông {V} thôi giữ chức vụ {A} từ ngày 1/3/2024.
former|Ông {V} được miễn nhiệm chức danh {A}.
former|Kỳ họp đã miễn nhiệm chức danh {A} đối với ông {V} do chuyển công tác.
former|HĐND tỉnh biểu quyết miễn nhiệm ông {V} khỏi chức vụ {A}.
former|Ông {V} bị cách chức {A}.
former|Cách chức {A} đối với ông {V}.
former|Ban Bí thư quyết định cho ông {V} thôi giữ chức {A}.
former|Ông {V}, nguyên {A}, dự lễ.
former|Nguyên {A} {V} dự lễ.
former|Cựu {A} {V} bị khởi tố.
former|Ông {V} từng là {A}.
former|Ông {V} từng giữ chức {A} giai đoạn 2010-2015.
former|Trước đó, ông {V} là {A}.
former|Trước khi nghỉ hưu, ông {V} là {A}.
former|Ông {V} nghỉ hưu, thôi giữ chức {A}.
former|Lúc còn làm {A}, ông {V} rất gần dân.
former|Ông {V} rời ghế {A}.
former|Cố {A} {V} sinh năm 1930.
former+current|Ông {V}, {A}, đã từ trần ngày 3/3/2024.
current|{A} {V} cho biết, tỉnh đang khẩn trương.
current|Ông {V} - {A} - cho biết.
current|Ông {V} ({A}) cho biết.
current|Theo ông {V}, {A}, việc này rất cần.
current|Theo {A} {V}, việc này rất cần.
current|Dự hội nghị có ông {V}, {A}.
current|Dự hội nghị có các đồng chí: {V}, {A}; {T}, {B}.
current|Cùng dự có {A} {V} và {B} {T}.
current|Chủ trì hội nghị là ông {V}, {A}.
current|Hội nghị do ông {V}, {A} chủ trì.
current|Dưới sự chủ trì của {A} {V}, hội nghị đã thông qua báo cáo.
current|Đoàn do ông {V}, {A} làm trưởng đoàn đã thăm xã.
current|Hiện ông {V} là {A}.
current|Ông {V} hiện giữ chức {A}.
current|Ông {V} hiện là {A}, kiêm {B}.
current|Ông {V} đang giữ cương vị {A}.
current|Trên cương vị {A}, ông {V} đã có nhiều đóng góp.
current|Với vai trò là {A}, ông {V} luôn gương mẫu.
current|Chúng tôi gặp ông {V}, {A}, vào một chiều đông.
current|Trao đổi với phóng viên, ông {V} ({A}) nói.
current|Ông {V}, hiện là {A}, kể lại.
current|Là {A}, ông {V} luôn gần dân.
current|Đồng chí {V} - Ủy viên Ban Thường vụ Tỉnh ủy, {A} phát biểu.
current|Đồng chí {V} - {A}, Ủy viên Ban Thường vụ Tỉnh ủy phát biểu.
current|Trưởng đoàn là ông {V}, {A}.
acting|Ông {V}, quyền {A}, phát biểu.
acting|Quyền {A} {V} phát biểu.
acting|Ông {V} được giao quyền {A}.
acting|Ông {V} được giao phụ trách, điều hành hoạt động với tư cách quyền {A}.
proposed|Ban Thường vụ giới thiệu ông {V} để bầu giữ chức {A}.
proposed+-|Ông {V} được giới thiệu ứng cử chức danh {A}.
proposed+-|Ông {V} được đề cử làm {A}.
proposed+-|Dự kiến ông {V} sẽ được bầu làm {A}.
-|Ông {V} chưa bao giờ là {A}.
-|Ông {V} không được bầu làm {A}.
-|Ông {V} sẽ làm {A} nếu trúng cử.
-|Ông {V} mong muốn trở thành {A}.
-|Ông {V} gặp {A} để trình bày kiến nghị.
-|Con trai ông {V} là {A}.
-,current|Ông {V} tiếp ông {T}, {A}.
-,current|Ông {V} cùng {A} {T} thăm xã.
current|Ông {V} tái đắc cử {A}.
current|Ông {V} được tái bổ nhiệm giữ chức {A}.
current|Ông {V} tiếp tục giữ chức {A} khóa X.
current|Đồng chí {V} tái cử chức danh {A}.
current|Giữ chức {A} là ông {V}.
current|{A} hiện nay là ông {V}.
current|{A} là ông {V}.
current|Chức danh {A} do ông {V} đảm nhiệm.
current|Ban Chấp hành bầu Ban Thường vụ gồm 9 người; ông {V} được bầu làm {A}.
current|Bầu đồng chí {V} làm {A}; đồng chí {T} làm Phó Chủ tịch.
current|Công bố quyết định chuẩn y ông {V} giữ chức {A}.
current|Phê chuẩn kết quả bầu {A} đối với ông {V}.
current|Chỉ định ông {V} tham gia Ban Chấp hành, giữ chức {A}.
current|Ông {V} nhậm chức {A}.
current|Ông {V} trở thành {A}.
current|Ông {V} chính thức đảm nhận vị trí {A}.
current|Ông {V} được tín nhiệm bầu làm {A}.
current|Ông {V} được HĐND tỉnh bầu làm {A}.
current|Ông {V} sinh năm 1970, quê Lào Cai, hiện là {A}.
current|{V}, {A}: "Chúng tôi sẽ cố gắng".
current|(Ông {V} - {A})
current|Ảnh: Ông {V}, {A} phát biểu.
current|Ông {V}, {A} (bìa phải) trao quà.
current|Nhân dịp này, thừa ủy quyền của Chủ tịch nước, ông {V}, {A}, trao Huân chương.
current,-|Hội nghị bầu ông {V} làm {A}, ông {T} làm Chánh Văn phòng.
current,-|Trong số các ông {V}, {T}, chỉ ông {V} được bầu làm {A}.
-,-|Ông {V} phê bình {A} vì chậm trễ.
-,-|Ông {V} kiến nghị {A} sớm giải quyết.
-,-|Ông {V} gửi đơn đến {A}.
-,-|Ông {V} được {A} trao bằng khen.
-,current|Ông {V} được ông {T}, {A}, trao bằng khen.
-,current|Ông {V} thay mặt bà con cảm ơn {A} {T}.
current,-|Ông {V}, {A}, thay mặt ông {T} đọc diễn văn.
current|Ông {V} sinh năm 1970; quê quán: Lào Cai; chức vụ: {A}.
current|Người ký: {V}, {A}.
former+-|Ông {V} (nguyên {A}) và ông {T} dự.
former+-|Ông {V}, người từng là {A}, kể lại.
former+-|Nhiều năm làm {A}, ông {V} hiểu rõ bà con.
former+-|Hơn 10 năm giữ chức {A}, ông {V} đã để lại dấu ấn.
former|Từ năm 2010 đến năm 2015, ông {V} giữ chức {A}.
former|Giai đoạn 2010-2015, ông {V} là {A}.
former|Ông {V} giữ chức {A} từ năm 2010 đến năm 2015.
former|Ông {V} làm {A} đến năm 2015 thì nghỉ hưu.
current|Từ năm 2020 đến nay, ông {V} là {A}.
current|Từ tháng 5/2020, ông {V} giữ chức {A}.
current|Tháng 5/2020, ông {V} được bầu làm {A}.
current|Năm 2020, ông {V} được bầu làm {A} và giữ chức vụ này đến nay.
former+-|Theo cáo trạng, năm 2015, ông {V}, khi đó là {A}, đã ký hợp đồng.
former|Bị cáo {V} (nguyên {A}) khai báo.
former|Bị can {V}, cựu {A}, bị bắt.
current+former|Công an bắt tạm giam ông {V}, {A}.
current+former|Ông {V}, {A}, bị đình chỉ công tác.
current+former|Ông {V}, {A}, bị kỷ luật khiển trách.
former|Ông {V} bị bãi nhiệm chức danh {A}.
current+-|Ông {V} xin từ chức {A}.
current+former|Ông {V}, {A}, nghỉ hưu từ ngày 1/4/2024.
current+former|Tỉnh ủy tổ chức lễ công bố quyết định nghỉ hưu đối với ông {V}, {A}.
former|Chia tay {A} {V} về nghỉ hưu.
current+former|Trao quyết định nghỉ hưu cho {A} {V}.
current+former|Lễ tang ông {V}, {A}, được tổ chức sáng 4/3.
former|Lễ viếng nguyên {A} {V} diễn ra sáng 4/3.
former|Đồng chí {V}, sinh năm 1930, nguyên {A}, đã từ trần hồi 5 giờ ngày 4/3/2024.
current,-|Ông {V}, {A}; con gái ông là {T}.
current|Ngay sau khi được bầu, {A} {V} có phát biểu.
current|Chiều cùng ngày, ông {V} - {A} - đến thăm.
current|Ông {V}- {A} đến thăm.
current|Ông {V} –{A}, đến thăm.
current|Đ/c {V}: {A}.
current|1. Đồng chí {V}, {A}\n2. Đồng chí {T}, {B}
current|+ Ông {V}: {A};\n+ Ông {T}: {B}.
current|{A}: Ông {V}
current|{A} - ông {V} - phát biểu.
current|{A}, ông {V} phát biểu.
current|{A}, ông {V}, phát biểu.
current|Vị {A} {V} phát biểu.
current|Nữ {A} {V} phát biểu.
current|Tiến sĩ {V}, {A}, phát biểu.
current|TS. {V} - {A} - phát biểu.
current|GS.TS {V}, {A} phát biểu.
current|Thạc sĩ, bác sĩ {V}, {A}, phát biểu.
current|Đại tá {V} - {A} phát biểu.
current|Thượng tướng, TS {V}, {A} phát biểu.
current|Anh {V} ({A}) tâm sự.
current|Chị {V}, {A}, chia sẻ.
current|Cô {V} - {A} chia sẻ.
current|“Chúng tôi rất vui”, ông {V}, {A}, nói.
current|“Chúng tôi rất vui” - {A} {V} nói.
current|Về phía tỉnh có: {A} {V}; {B} {T}.
current|Tham dự có lãnh đạo các sở, ngành; {A} {V}.
current|Cùng đi có ông {V} ({A}), ông {T} ({B}).
current|Đón tiếp đoàn có các ông, bà: {V}, {A}; {T}, {B} cùng tập thể cán bộ.
current,current|Hai ông {V} và {T} cùng giữ chức {A}.
former|Ông {V} làm {A} cho đến ngày nghỉ hưu.
former|Ông {V} làm {A} được ba năm thì chuyển công tác.
former|Ông {V} vừa có quyết định nghỉ hưu sau 10 năm làm {A}.
former|Nghỉ hưu ở cương vị {A}, ông {V} về quê.
former|Ông {V} về hưu với chức vụ {A}.
former|Trước khi sang Ban Tổ chức, ông {V} có gần 5 năm là {A}.
former|Ông {V} nguyên là {A}, được bà con quý mến.
former|Sau khi ông {V}, {A}, được điều động nhận nhiệm vụ khác, phong trào vẫn mạnh.
current|Còn theo {A} {V}, quỹ đã lên cao.
current|{A} {V}, sau đó, phát biểu.
-|Chức {A} đang khuyết sau khi ông {T} nghỉ hưu; ông {V} tạm điều hành.
"""


# Offices and names of many shapes; every way of saying is tried with some of them, which differ from way to way.
MORE_OFFICES = tuple(
    (office, body)
    for office, _, body in (
        line.partition("|")
        for line in """\
Phó Chủ tịch Ủy ban MTTQ Việt Nam thành phố Hải Phòng|Ủy ban Mặt trận Tổ quốc Việt Nam thành phố Hải Phòng
Chủ tịch Ủy ban Trung ương MTTQ Việt Nam|Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam
Phó Chủ tịch Thường trực Ủy ban MTTQ Việt Nam huyện Con Cuông|Ủy ban Mặt trận Tổ quốc Việt Nam huyện Con Cuông
Phó Chủ tịch Hội LHPN tỉnh Hà Tĩnh|Hội Liên hiệp Phụ nữ tỉnh Hà Tĩnh
Chủ tịch Hội LHPN TP Đà Nẵng|Hội Liên hiệp Phụ nữ thành phố Đà Nẵng
Chủ tịch Hội LHPN xã Chiềng Xôm|Hội Liên hiệp Phụ nữ xã Chiềng Xôm
Phó Chủ tịch LĐLĐ TP.HCM|Liên đoàn Lao động thành phố Hồ Chí Minh
Phó Chủ tịch Tổng LĐLĐ Việt Nam|Tổng Liên đoàn Lao động Việt Nam
Chủ tịch Công đoàn các KCN tỉnh Đồng Nai|Công đoàn các khu công nghiệp tỉnh Đồng Nai
Phó Chủ tịch Công đoàn Y tế Việt Nam|Công đoàn Y tế Việt Nam
Chủ tịch Hội CCB huyện Mường Ảng|Hội Cựu chiến binh huyện Mường Ảng
Bí thư Tỉnh đoàn Quảng Ninh|Tỉnh đoàn Quảng Ninh
Bí thư Thứ nhất Trung ương Đoàn TNCS Hồ Chí Minh|Trung ương Đoàn Thanh niên Cộng sản Hồ Chí Minh
Bí thư Đoàn xã Tân Lập|Đoàn xã Tân Lập
Trưởng Ban Tuyên giáo và Dân vận Tỉnh ủy Lâm Đồng|Ban Tuyên giáo và Dân vận Tỉnh ủy Lâm Đồng
Bí thư Tỉnh ủy Cao Bằng|Tỉnh ủy Cao Bằng
Bí thư Đảng ủy xã Nậm Cắn|Đảng ủy xã Nậm Cắn
Phó Chủ tịch UBND thị xã Nghĩa Lộ|Ủy ban nhân dân thị xã Nghĩa Lộ
Giám đốc Sở Nông nghiệp và Môi trường tỉnh Gia Lai|Sở Nông nghiệp và Môi trường tỉnh Gia Lai
Chủ tịch Liên hiệp các Hội Khoa học và Kỹ thuật tỉnh Yên Bái|Liên hiệp các Hội Khoa học và Kỹ thuật tỉnh Yên Bái
Chủ tịch Liên minh Hợp tác xã tỉnh Vĩnh Phúc|Liên minh Hợp tác xã tỉnh Vĩnh Phúc
Trưởng Ban Công tác Mặt trận khu phố 3|Ban Công tác Mặt trận khu phố 3
Ủy viên Ban Thường vụ Tỉnh ủy Tuyên Quang|Ban Thường vụ Tỉnh ủy Tuyên Quang
Trưởng Ban Trị sự GHPGVN tỉnh An Giang|Ban Trị sự Giáo hội Phật giáo Việt Nam tỉnh An Giang
Trưởng Ban Tổ chức LĐLĐ tỉnh Nam Định|Ban Tổ chức Liên đoàn Lao động tỉnh Nam Định
Chính ủy Bộ Chỉ huy quân sự tỉnh Quảng Trị|Bộ Chỉ huy quân sự tỉnh Quảng Trị""".splitlines()
    )
)
NAMES = (
    "Nguyễn Văn Hạc", "Trần Thị Ngọc Bưởi", "Lê Sìn", "Phạm Thị Hải Cốm", "Võ Thị Minh Thóc", "Hầu A Pủa", "Y Thanh Hạp Niê Kđăm", "Sùng A Hặc", "Thạch Thị Thu Sen",
    "Châu Ngọc Tùm", "Khương Thị Mít", "Viên Đình Hòm", "Đồng Văn Thúng", "Bàn Đức Sàng", "Quàng Văn Nong", "Tôn Nữ Thị Nhạn", "Lý Pà Sính",
)  # fmt: skip


def _check(way: str, office: str, body: str, one: str, other: str) -> None:
    """Whether the two people of a way of saying are read as it is said to tell of them."""
    expected, _, frame = way.partition("|")
    of_v, _, of_t = expected.partition(",")
    text = frame.replace("\\n", "\n").replace("{A}", office).replace("{B}", OTHER).replace("{V}", one).replace("{T}", other)
    told = {(person, status) for person, _, organization, status in held(text) if key(organization or "") == key(body)}
    for name, statuses in ((one, of_v), (other, of_t)):
        if statuses:
            assert [status for person, status in told if person == name] in [[s] if s != "-" else [] for s in statuses.split("+")], text


@pytest.mark.parametrize("way", [line for line in WAYS.splitlines() if line])
def test_what_a_sentence_makes_of_an_office(way: str) -> None:
    for office, body in OFFICES:
        _check(way, office, body, "Vi Văn Thìn", "Hà Văn Tư")


@pytest.mark.parametrize(("number", "way"), [*enumerate(line for line in WAYS.splitlines() if line)])
def test_it_makes_the_same_of_every_office_and_name(number: int, way: str) -> None:
    for turn in range(4):
        office, body = MORE_OFFICES[(number * 7 + turn * 5) % len(MORE_OFFICES)]
        one, other = (NAMES[(number * 3 + turn * 4 + k) % len(NAMES)] for k in (0, 6))
        _check(way, office, body, one, other)


@pytest.mark.parametrize("module", sorted(Path(loaders.__file__).parent.glob("*.py")), ids=lambda path: path.stem)
def test_no_table_of_words_is_defined_twice(module: Path) -> None:
    body = ast.parse(module.read_text(encoding="utf-8")).body
    names = [target.id for node in body if isinstance(node, ast.Assign) for target in node.targets if isinstance(target, ast.Name)]
    names += [node.target.id for node in body if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name)]
    assert {name for name, times in Counter(names).items() if times > 1} == set()


@pytest.mark.parametrize(
    "item",
    [
        "2. Đ/c Vi Văn Thìn, dân tộc Thái, SN 1978: {}.",
        "2. Đ/c Vi Văn Thìn, sinh năm 1978: {}.",
        "2. Đ/c Vi Văn Thìn – nguyên Phó Chủ tịch UBND huyện Lang Chánh: {}.",
        "- Ông Vi Văn Thìn, nguyên Phó Chủ tịch UBND huyện Lang Chánh, 45 tuổi: {}.",
    ],
)
def test_an_item_tells_of_a_person_before_the_colon(item):
    assert ("Vi Văn Thìn", "Phó Bí thư", "Đảng ủy xã Đồng Lương", "current") in held(item.format("Phó Bí thư Đảng ủy xã Đồng Lương"))


@pytest.mark.parametrize(
    ("told", "firm"),
    [
        ("HĐQT Công ty cổ phần Bia Hà Nội họp phiên đầu", "Công ty cổ phần Bia Hà Nội"),
        ("CTCP Xi măng Hoàng Thạch sáng 19/4 họp phiên đầu", "Công ty cổ phần Xi măng Hoàng Thạch"),
        ("Ngân hàng TMCP Đại Phước họp phiên đầu", "Ngân hàng TMCP Đại Phước"),
    ],
)
def test_the_own_name_of_a_firm_behind_what_it_deals_in(told, firm):
    text = f"{told}, bổ nhiệm ông Vi Văn Thìn làm Tổng giám đốc."
    assert held(text) == [("Vi Văn Thìn", "Tổng giám đốc", firm, "current")]


def test_who_works_for_a_firm_is_no_part_of_its_name():
    text = "Ông Vi Văn Thìn, Chủ tịch Hội Nông dân tỉnh Hà Nam, tặng quà công nhân Công ty Điện lực Hà Thu và công nhân Công ty cổ phần May Lê Hoa."
    assert held(text) == [("Vi Văn Thìn", "Chủ tịch", "Hội Nông dân tỉnh Hà Nam", "current")]


def test_so_many_people_behind_an_office():
    text = "Các Phó Chủ tịch UBND tỉnh Phú Thọ gồm 3 người: Vi Văn Thìn, Lò Thị Mọc, Mạc Văn Tú; khuyết 2."
    assert {(name, office) for name, office, _, _ in held(text)} == {
        (name, "Phó Chủ tịch") for name in ("Vi Văn Thìn", "Lò Thị Mọc", "Mạc Văn Tú")
    }


@pytest.mark.parametrize(
    ("office", "body", "status"),
    [
        ("Phó Tổng Giám đốc phụ trách kinh doanh", "Công ty CP Bia Hà Nội", "current"),
        ("Phó Giám đốc phụ trách nội chính", "Sở Y tế tỉnh Ninh Bình", "current"),
        ("Phó Chủ tịch phụ trách tài trợ", "Liên đoàn Vật Việt Nam", "current"),
        ("Phó Hiệu trưởng phụ trách chuyên môn", "Trường Tiểu học Kim Đồng", "current"),
        ("Phó Giám đốc phụ trách", "Sở Y tế tỉnh Ninh Bình", "acting"),
        ("Phó Giám đốc phụ trách điều hành", "Sở Y tế tỉnh Ninh Bình", "acting"),
        ("Phó Chủ tịch phụ trách", "Hội Nông dân huyện Kim Sơn", "acting"),
    ],
)
def test_who_is_in_charge_of_a_field_of_work_and_who_of_the_body(office, body, status):
    role = office.split(" phụ trách")[0]
    text = f"Ông Vi Văn Thìn, {office} {body}, phát biểu."
    assert held(text) == [("Vi Văn Thìn", role, body, status)]


def test_what_somebody_is_in_charge_of_ends_at_the_next_office():
    text = "Ông Vi Văn Thìn, Phó Giám đốc phụ trách nhân sự, Chủ tịch Công đoàn Sở Y tế tỉnh Ninh Bình, phát biểu."
    assert ("Vi Văn Thìn", "Chủ tịch", "Công đoàn Sở Y tế tỉnh Ninh Bình", "current") in held(text)


@pytest.mark.parametrize("called", ["(thế danh Bùi Văn Kiềm)", "(thế danh Bùi Văn Kiềm, sinh năm 1944)", "(tên thường gọi Tư Thìn)"])
def test_another_name_in_brackets(called):
    text = f"Hòa thượng Thích Thiện Trí {called}, Trưởng ban Ban Trị sự GHPGVN tỉnh Bến Tre, đã thâu thần viên tịch."
    body = "Ban Trị sự Giáo hội Phật giáo Việt Nam tỉnh Bến Tre"
    assert held(text) == [("Thích Thiện Trí", "Trưởng ban", body, "former")]


def test_who_is_called_a_tradesman_before_the_office():
    text = "Ông Vi Văn Thìn - một doanh nhân, Chủ tịch Hội Doanh nghiệp tỉnh Bến Tre, phát biểu."
    assert held(text) == [("Vi Văn Thìn", "Chủ tịch", "Hội Doanh nghiệp tỉnh Bến Tre", "current")]


def whose(text):
    return {(name, office): body for name, office, body, _ in held(text)}


def test_an_institution_is_the_one_of_headline_and_first_sentence_whatever_others_come():
    text = (
        'Ngân hàng Đại Phước "thay máu" ban điều hành\n\nTuần qua, HĐQT Ngân hàng TMCP Đại Phước (DPB) có nghị quyết về nhân sự.\n\n'
        "Bà Lò Thị Mọc thôi làm Phó Tổng Giám đốc kiêm Giám đốc Khối Khách hàng cá nhân. Cổ đông là Công ty CP Bia Hà Nội.\n\n"
        "Kế toán trưởng Mạc Văn Tú xin nghỉ.\n"
    )
    assert whose(text) == {
        ("Lò Thị Mọc", "Phó Tổng Giám đốc"): "Ngân hàng TMCP Đại Phước",
        ("Lò Thị Mọc", "Giám đốc"): "Khối Khách hàng cá nhân",
        ("Mạc Văn Tú", "Kế toán trưởng"): "Ngân hàng TMCP Đại Phước",
    }


def test_a_school_called_after_somebody_and_where_it_is_keeps_its_own_people():
    text = (
        "Trường THPT Nguyễn Thượng Hiền Đức Phổ: Lễ bàn giao Hiệu trưởng\n\nChiều 30/8, nhà trường tổ chức lễ bàn giao.\n\n"
        "Dự lễ có ông Vi Văn Thìn, Phó Giám đốc Sở GD&ĐT tỉnh Quảng Ngãi. Cô Lò Thị Mọc từng dạy ở Trường THPT Số 2 Mộ Đức.\n\n"
        "Thầy Mạc Văn Tú, Phó Hiệu trưởng, vẫn giữ nguyên nhiệm vụ.\n"
    )
    assert whose(text)["Mạc Văn Tú", "Phó Hiệu trưởng"] == "Trường trung học phổ thông Nguyễn Thượng Hiền Đức Phổ"


def test_who_hands_a_decision_over_lends_his_body_to_nobody():
    text = "Sáng nay, ông Vi Văn Thìn, Phó Giám đốc Sở Y tế tỉnh Sơn La, trao quyết định cho bác sĩ Mạc Văn Tú được bổ nhiệm làm Giám đốc."
    assert ("Mạc Văn Tú", "Giám đốc") not in whose(text)


def test_a_secretary_general_is_no_boards_of_a_firm():
    text = (
        "Ông Vi Văn Thìn, Chủ tịch HĐQT Tập đoàn Thép Việt Hà, rút lui. Tổng Thư ký Mạc Văn Tú cũng thua. "
        "Tổng Thư ký Mạc Văn Tú nói sẽ không kiện."
    )
    assert not any("Thư ký" in office for _, office in whose(text))


@pytest.mark.parametrize("school", ["Trường THPT Nông Cống 5", "Trường THCS Mường Lý 2", "Trường Tiểu học số 1 Mường Lý"])
def test_schools_with_a_number(school):
    text = f"{school} phối hợp Hội Khuyến học huyện trao 40 suất học bổng; thầy Vi Văn Thìn - Hiệu trưởng phát biểu."
    (body,) = whose(text).values()
    assert body.endswith(school.split(" ", 2)[2])


def test_a_number_that_counts_is_no_part_of_a_school():
    text = "Trường THPT Nông Cống 5 giáo viên được khen; thầy Vi Văn Thìn - Hiệu trưởng Trường THPT Nông Cống phát biểu."
    assert set(whose(text).values()) == {"Trường trung học phổ thông Nông Cống"}


def test_meanwhile_is_no_time_that_is_over():
    text = "Trong khi đó ông Vi Văn Thìn được bầu làm Phó Chủ tịch HĐND xã Trà Vân, bà Lò Thị Mọc làm Phó Chủ tịch UBND xã Trà Vân."
    assert {status for *_, status in held(text)} == {"current"}


def test_the_brand_of_a_firm_in_brackets_is_nobody():
    assert held("Kết quả, ông Vi Văn Thìn (Phó tổng giám đốc Sông Đà) đắc cử với 91% phiếu.") == []


def test_what_is_given_up_in_the_next_clause():
    text = "Ông Vi Văn Thìn ngồi ghế Tổng giám đốc Công ty cổ phần Bia Hà Nội từ 2014 và cũng thôi luôn vị trí này kể từ 1/5."
    assert [status for *_, status in held(text)] == ["former"]


def test_whose_life_somebody_tells_is_not_his_own():
    text = (
        "Bà Lò Thị Mọc, Chủ tịch Hội Nông dân tỉnh Quảng Bình, nhắc lại chặng đường của người đồng chí lớn tuổi: đi bộ đội, "
        "rồi Bí thư Đảng ủy xã Phong Thủy, lên huyện làm Chủ tịch Hội Nông dân huyện Lệ Thủy."
    )
    assert held(text) == [("Lò Thị Mọc", "Chủ tịch", "Hội Nông dân tỉnh Quảng Bình", "current")]


def test_one_of_two_people_whichever():
    text = (
        "Trung tá Vi Văn Thìn và Thiếu tá Mạc Văn Tú ký biên bản bàn giao: một người rời ghế Đồn trưởng Đồn Biên phòng Vĩnh Ngươn "
        "để về giữ chức Trưởng phòng Trinh sát BĐBP tỉnh An Giang, một người sang thế vào chỗ ấy."
    )
    assert held(text) == []


def test_kinsfolk_are_nobody_named_before():
    text = "Bà Lò Thị Mọc, Chủ tịch UBND phường Vỹ Dạ, đọc điếu văn. Hưu rồi bà con lại bầu ông làm Chủ tịch Hội Người cao tuổi phường."
    assert held(text) == [("Lò Thị Mọc", "Chủ tịch", "Ủy ban nhân dân phường Vỹ Dạ", "current")]


def test_a_name_of_the_highlands_by_its_first_word():
    text = (
        "Chị H'Nuên Mlô được bầu giữ chức Bí thư Huyện đoàn Krông Năng. "
        "Anh Vi Văn Thìn làm Chủ tịch Hội LHTN Việt Nam huyện Krông Năng thay chị H'Nuên."
    )
    assert {name for name, *_ in held(text)} == {"H'Nuên Mlô", "Vi Văn Thìn"}


@pytest.mark.parametrize(
    ("text", "office"),
    [
        (
            "Ông Vi Văn Thìn, nguyên Chánh án TAND huyện Phụng Hiệp (tỉnh Hậu Giang trước đây), được bổ nhiệm giữ chức Phó Chánh án TAND tỉnh Cà Mau.",
            "Phó Chánh án",
        ),
        ("Trung tá Vi Văn Thìn được kéo dài thời gian giữ chức vụ Phó Trưởng phòng Hậu cần Công an tỉnh Cà Mau.", "Phó Trưởng phòng"),
        ("Phần việc đó do bà Lò Thị Mọc, Trưởng Ban Công tác Nông dân phụ trách.", "Trưởng Ban"),
        ("Ông Vi Văn Thìn, Giám đốc Bệnh viện Việt Đức từ 2014 đến nay, cũng có mặt.", "Giám đốc"),
    ],
)
def test_offices_that_are_held(text, office):
    assert [status for _, role, _, status in held(text) if role == office] == ["current"]


@pytest.mark.parametrize(
    "text",
    [
        "Ông Vi Văn Thìn, Giám đốc Bệnh viện Việt Đức từ 2014 tới hết tháng 6 năm ngoái, cũng có mặt.",
        "Ông Vi Văn Thìn nói quãng làm Bí thư Đoàn xã Chí Đám vẫn vui nhất.",
        "Hội nghị nói lời chia tay với anh Vi Văn Thìn, Bí thư Huyện đoàn Krông Năng.",
        "Anh Vi Văn Thìn, Bí thư Huyện đoàn Krông Năng, đi nhận nhiệm vụ Phó Bí thư Đảng ủy xã Phú Lộc.",
        "Ông Vi Văn Thìn, Chi hội trưởng Chi hội Khuyến học của làng, mất hồi tháng ba.",
        "Ông Vi Văn Thìn, Trưởng Ban Dân vận Tỉnh ủy Sơn La, có đơn tự nguyện nghỉ hưu theo Nghị định 178/2024/NĐ-CP và đã được chấp thuận.",
    ],
)
def test_offices_that_are_over(text):
    assert held(text)[0][3] == "former" or held(text)[-1][3] == "former"


def test_whether_a_former_office_goes_on_behind_a_second_dash():
    text = "Đ/c Vi Văn Thìn – nguyên Phó Chủ tịch UBND huyện Con Cuông - Phó Bí thư Đảng uỷ xã Con Cuông."
    assert held(text) == [("Vi Văn Thìn", "Phó Chủ tịch", "Ủy ban nhân dân huyện Con Cuông", "former")]


def test_a_bare_association_on_its_own_page_whoever_comes():
    text = (
        "HỘI NÔNG DÂN TỈNH HẬU GIANG KIỆN TOÀN CHỨC DANH CHỦ TỊCH\n\nNgày 25/6, BCH Hội Nông dân tỉnh Hậu Giang khóa IX họp hội nghị. "
        "Dự có bà Lò Thị Mọc, Phó Chủ tịch BCH TW Hội Nông dân Việt Nam.\n\n"
        "Hội nghị cho ông Vi Văn Thìn thôi tham gia BCH và thôi giữ chức Chủ tịch Hội để nhận nhiệm vụ Bí thư Huyện ủy Phụng Hiệp. "
        "Hai Phó Chủ tịch Hội không thay đổi: ông Mạc Văn Tú và bà Sơn Thị Sáu.\n"
    )
    found = {(name, office): (body, status) for name, office, body, status in held(text)}
    union = "Hội Nông dân tỉnh Hậu Giang"
    assert found["Vi Văn Thìn", "Chủ tịch"] == (union, "former")
    assert found["Vi Văn Thìn", "Ủy viên"] == (f"Ban Chấp hành {union}", "former")
    assert found["Mạc Văn Tú", "Phó Chủ tịch"] == found["Sơn Thị Sáu", "Phó Chủ tịch"] == (union, "current")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Người tiền nhiệm của ông Cảnh là bà Lò Thị Mọc (nay là Trưởng Ban Tuyên giáo LĐLĐ tỉnh Bắc Ninh) trao quà.",
            ("Lò Thị Mọc", "Trưởng Ban", "Ban Tuyên giáo Liên đoàn Lao động tỉnh Bắc Ninh", "current"),
        ),
        (
            "Bà Lò Thị Mọc, người giữ chức Chủ tịch Hội Nông dân tỉnh Hậu Giang hai khóa liền, sau là Phó Trưởng đoàn ĐBQH.",
            ("Lò Thị Mọc", "Chủ tịch", "Hội Nông dân tỉnh Hậu Giang", "former"),
        ),
        (
            "Vi Văn Thìn được bầu Phó Chủ tịch UBND xã Hồng Thái năm 1999, giữ luôn ghế ấy đến khi nghỉ.",
            ("Vi Văn Thìn", "Phó Chủ tịch", "Ủy ban nhân dân xã Hồng Thái", "former"),
        ),
        (
            "Pháp nạn 1963, Ngài Thích Huệ Trầm là Thư ký Ủy ban Liên phái.",
            ("Thích Huệ Trầm", "Thư ký", "Ủy ban Liên phái", "former"),
        ),
        (
            "Ông Vi Văn Thìn rút khỏi Ban Chấp hành Hội Nông dân tỉnh Nam Định.",
            ("Vi Văn Thìn", "Ủy viên", "Ban Chấp hành Hội Nông dân tỉnh Nam Định", "former"),
        ),
        (
            "Chủ tịch Hội Nông dân tỉnh Phú Yên hiện nay, ông Vi Văn Thìn, thì hứa.",
            ("Vi Văn Thìn", "Chủ tịch", "Hội Nông dân tỉnh Phú Yên", "current"),
        ),
        (
            "Nhà thơ Vi Văn Thìn, người mà anh em trong giới quen gọi là anh Bảy Sông Cái, nguyên Chủ tịch Hội Nông dân tỉnh Phú Yên, kể.",
            ("Vi Văn Thìn", "Chủ tịch", "Hội Nông dân tỉnh Phú Yên", "former"),
        ),
        (
            "Tôi nhớ lời cô Sáu Mọc, tức bà Lò Thị Mọc, Chủ tịch Hội Nông dân tỉnh Phú Yên.",
            ("Lò Thị Mọc", "Chủ tịch", "Hội Nông dân tỉnh Phú Yên", "current"),
        ),
        (
            "Tổ đại biểu gồm các vị: K'Brơi, Phó Giám đốc Sở Tài chính tỉnh Lâm Đồng; Nghiêm Thu Trà, Giám đốc Sở Tư pháp.",
            ("K'Brơi", "Phó Giám đốc", "Sở Tài chính tỉnh Lâm Đồng", "current"),
        ),
        (
            "Phó Chủ tịch HĐND thành phố Phạm Hoài Giang Sang biểu dương.",
            ("Phạm Hoài Giang Sang", "Phó Chủ tịch", "Hội đồng nhân dân thành phố", "current"),
        ),
        (
            "Bà Lò Thị Mọc, Phó Giám đốc Ngân hàng TMCP Sen Việt chi nhánh Trà Vinh, dự.",
            ("Lò Thị Mọc", "Phó Giám đốc", "Ngân hàng TMCP Sen Việt", "current"),
        ),
        (
            "Tới dự có ông Vi Văn Thìn, Chủ tịch Hội Sinh viên Việt Nam Trường Đại học Kỹ thuật Thái Nguyên lần thứ VII.",
            ("Vi Văn Thìn", "Chủ tịch", "Hội Sinh viên Việt Nam Trường Đại học Kỹ thuật Thái Nguyên", "current"),
        ),
    ],
)
def test_awkward_ways_of_telling_of_an_office(text, found):
    assert found in held(text)


def test_two_among_the_deputies():
    text = (
        "Trong số các Phó Chủ tịch Hội Nông dân xã Tuy Phước có bà Lò Thị Mọc (đồng thời là Chủ tịch Hội LHPN) và ông Vi Văn Thìn "
        "(Chủ tịch Hội CCB); các chức danh còn lại sẽ kiện toàn sau."
    )
    body = "Hội Nông dân xã Tuy Phước"
    assert {(name, body) for name, office, of, _ in held(text) if office == "Phó Chủ tịch" and of == body} == {
        ("Lò Thị Mọc", body),
        ("Vi Văn Thìn", body),
    }


def test_a_priest_with_his_own_name_in_capitals():
    text = "Cha Giuse Maria VI VĂN THÌN, chánh xứ Bình Hải, chủ tế."
    assert held(text) == [("Giuse Maria Vi Văn Thìn", "Chánh xứ", "Bình Hải", "current")]


@pytest.mark.parametrize("school", ["Trường Chính trị Tô Hiệu", "Trường Chính trị Trần Phú", "Tiền Chủng viện Thánh Luca"])
def test_schools_that_bear_a_name_are_nobody(school):
    assert {name for name, *_ in held(f"Ông Vi Văn Thìn, nguyên Giám đốc {school}, làm Chủ tịch Hội Khuyến học tỉnh Hà Nam.")} == {
        "Vi Văn Thìn"
    }


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Anh Sáu Thìn, lúc đó là Chủ nhiệm HTX Hòa An, bây giờ là Phó Chủ tịch Hội Nông dân xã Hòa An, hỏi.",
            ("Sáu Thìn", "Phó Chủ tịch", "Hội Nông dân xã Hòa An", "current"),
        ),
        (
            "Đồng chí Vi Văn Thìn (1991-1997), dân tộc Thái: Bí thư Huyện ủy Quế Phong.",
            ("Vi Văn Thìn", "Bí thư", "Huyện ủy Quế Phong", "former"),
        ),
        (
            "Ông Vi Văn Thìn được tặng Bằng khen, và từ đầu năm nay còn kiêm thêm chân Chủ tịch Hội Nông dân xã Hòa An.",
            ("Vi Văn Thìn", "Chủ tịch", "Hội Nông dân xã Hòa An", "current"),
        ),
        (
            "Ông Vi Văn Thìn, người nguyên là Viện trưởng VKSND huyện Gio Linh chuyển ngành năm 2012.",
            ("Vi Văn Thìn", "Viện trưởng", "Viện kiểm sát nhân dân huyện Gio Linh", "former"),
        ),
        (
            "Bác sĩ Vi Văn Thìn, người sáng lập và là Chủ tịch đầu tiên của Hội Đông y tỉnh Đắk Nông, nay đã ra Hà Nội.",
            ("Vi Văn Thìn", "Chủ tịch", "Hội Đông y tỉnh Đắk Nông", "former"),
        ),
    ],
)
def test_links_between_a_name_and_an_office(text, found):
    assert found in held(text)


@pytest.mark.parametrize(
    "last", ["; Tổng Thư ký: {}.", "; Tổng Thư ký là {}.", "; ghế Tổng Thư ký hiện do {} phụ trách.", "; còn ghế Tổng Thư ký thuộc về {}."]
)
def test_an_office_of_its_own_at_the_end_of_a_list(last):
    text = "Các Phó Chủ tịch Hội Luật gia tỉnh Hà Nam: ông Vi Văn Thìn, bà Lò Thị Mận" + last.format("ông Cù Văn Sửu")
    roles = {(name, role) for name, role, *_ in held(text)}
    assert ("Cù Văn Sửu", "Phó Chủ tịch") not in roles
    assert {("Vi Văn Thìn", "Phó Chủ tịch"), ("Lò Thị Mận", "Phó Chủ tịch")} <= roles


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Ông Vi Văn Thìn bàn giao công việc cho bà Lò Thị Mận để nhận nhiệm vụ mới, giữ chức Giám đốc Sở Y tế tỉnh Hà Nam.",
            [("Vi Văn Thìn", "Giám đốc", "Sở Y tế tỉnh Hà Nam", "current")],
        ),
        ("Hồi đó Bí thư Đảng ủy xã Hòa An là ông Vi Văn Thìn.", [("Vi Văn Thìn", "Bí thư", "Đảng ủy xã Hòa An", "former")]),
        (
            "Ông Vi Văn Thìn, Chủ tịch Nghiệp đoàn nghề cá An Hải, nói.",
            [("Vi Văn Thìn", "Chủ tịch", "Nghiệp đoàn nghề cá An Hải", "current")],
        ),
        ("Đồn trưởng Đồn Biên phòng Lý Sơn cho biết: Cả đảo có 200 tàu.", []),
        ("Đồn trưởng Đồn Biên phòng Vi Văn Thìn cho biết: Cả đảo có 200 tàu.", []),
    ],
)
def test_whose_office_and_which_post(text, found):
    assert held(text) == found


@pytest.mark.parametrize("field", ["Giáo dục phổ thông", "Giáo dục mầm non", "Phổ thông", "Tổ chức"])
@pytest.mark.parametrize("of", [" của sở", " của Sở", ""])
def test_a_field_ends_before_the_bare_body_it_is_of(field, of):
    assert held(f"Bà Vi Thị Mận, Trưởng phòng {field}{of}, nói.") == [("Vi Thị Mận", "Trưởng phòng", f"Phòng {field}", "current")]
