"""Leads of reports and the days of their events; sentences of a report and what the people in them did there."""

from datetime import date

import pytest

from loaders.facts import EventFact, ParticipationFact
from tests.loaders.conftest import facts_of

PUBLISHED = date(2024, 3, 5)
# The day of the event, or the first and the last ("-": none is told); then the lead.
LEADS = """
2024-03-04|Sáng 4/3, Hội Nông dân tỉnh tổ chức Hội nghị tổng kết.
2024-03-04|Sáng ngày 4/3, tại Lào Cai, Hội Nông dân tỉnh đã tổ chức Hội nghị tổng kết.
2024-03-04|Sáng 4-3, UBND tỉnh họp báo.
2024-03-04|Chiều 4.3, UBND tỉnh họp báo thường kỳ.
2024-03-04|Ngày 4/3/2024, Hội LHPN tỉnh tổ chức lễ phát động Tháng hành động.
2024-03-04|Ngày 04 tháng 3 năm 2024, Hội LHPN tỉnh tổ chức tọa đàm.
2024-03-04|Hôm qua (4/3), Hội LHPN tỉnh tổ chức tọa đàm.
2024-03-05|Sáng nay (5/3), Thường trực Tỉnh ủy làm việc với Hội Nông dân tỉnh.
2024-03-05|Sáng nay, tại Hà Nội, Tổng LĐLĐ Việt Nam tổ chức hội thảo.
2024-03-05|Chiều nay, Quốc hội họp phiên bế mạc.
2024-03-04|Trong ngày 4/3, đoàn công tác của Hội CCB tỉnh đã đến thăm, tặng quà các hộ nghèo.
2024-03-03..2024-03-04|Trong hai ngày 3 và 4/3, Đại hội đại biểu Hội Nông dân huyện đã diễn ra.
2024-03-03..2024-03-04|Trong 2 ngày 3-4/3, Hội Chữ thập đỏ tỉnh tổ chức Đại hội.
2024-03-03..2024-03-04|Từ ngày 3 đến 4/3, Hội Chữ thập đỏ tỉnh tổ chức lớp tập huấn.
2024-02-28..2024-03-01|Từ ngày 28/2 đến ngày 1/3, Hội Nông dân tỉnh tổ chức lớp tập huấn.
2024-03-04|Hội nghị tổng kết công tác Hội năm 2023 vừa được Hội Nông dân tỉnh tổ chức sáng 4/3.
2024-03-04|Thực hiện Kế hoạch số 12-KH/TU, sáng 4/3, Ban Dân vận Tỉnh ủy tổ chức hội nghị giao ban.
2024-03-04|Nhân kỷ niệm 114 năm Ngày Quốc tế Phụ nữ 8/3, sáng 4/3, Hội LHPN huyện tổ chức gặp mặt.
2024-03-04|Hướng tới kỷ niệm Ngày thành lập Đoàn (26/3/1931 - 26/3/2024), tối 4/3, Tỉnh đoàn tổ chức chương trình giao lưu.
2024-03-04|(LCĐT) - Sáng 4/3, Ủy ban MTTQ tỉnh tổ chức Hội nghị lần thứ 12.
2024-03-04|LCĐT - Ngày 4/3, Đoàn đại biểu Quốc hội tỉnh tiếp xúc cử tri huyện Bát Xát.
2024-03-04|Vào sáng ngày 4/3, tại Nhà văn hóa, xã tổ chức Ngày hội Đại đoàn kết.
2024-03-04|Tối 4/3, tại quảng trường, diễn ra lễ khai mạc Liên hoan.
2024-03-04|Lúc 8 giờ ngày 4/3, tại trụ sở, phường Ba Đình tổ chức lễ giao nhận quân.
2024-03-04|Đúng 7h30 sáng 4/3, lễ giao nhận quân đã diễn ra.
2024-03-04|Lễ giao nhận quân được tổ chức vào sáng 4/3.
2024-03-04|Tại trụ sở UBND xã Mường Bú, ngày 4/3, diễn ra hội nghị đối thoại.
2024-03-04|Đoàn công tác của Ủy ban MTTQ tỉnh ngày 4/3 đã đến thăm, chúc Tết.
2024-03-04|Thứ Hai (4/3), Hội Nông dân huyện tổ chức ra mắt mô hình.
2024-03-02|Cuối tuần qua, ngày 2/3, Hội Nông dân huyện tổ chức ra mắt mô hình.
2023-12-28|Ngày 28/12, Hội Nông dân huyện tổ chức tổng kết năm.
2024-02-29|Ngày 29/2, Hội Nông dân huyện tổ chức hội nghị.
2024-03-04|Ngày 4/3, ông Vi Văn Thìn - Chủ tịch Ủy ban MTTQ tỉnh thăm, tặng quà gia đình chính sách.
2024-03-04|Ngày 4/3, Phó Chủ tịch UBND tỉnh Vi Văn Thìn chủ trì cuộc họp về phòng chống dịch.
2024-03-04|Ngày 4/3, HĐND huyện khóa XX tổ chức Kỳ họp thứ 15 (kỳ họp chuyên đề).
2024-03-04|Ngày 4/3, Tòa án nhân dân tỉnh mở phiên tòa xét xử sơ thẩm.
2024-03-04|Ngày 4/3, Công an tỉnh công bố quyết định bổ nhiệm cán bộ.
2024-03-04|Ngày 4/3, Hội LHPN xã trao 20 suất quà.
2024-03-04|Ngày 4/3, Công đoàn Công ty May tổ chức khám sức khỏe cho công nhân.
2024-03-04|Ngày 4/3, tại thôn Na Lốc, đã diễn ra lễ khởi công xây dựng nhà Đại đoàn kết.
2024-03-04|Sáng 4/3, đồng chí Vi Văn Thìn, Bí thư Tỉnh ủy tiếp xã giao Đại sứ Lào.
2024-03-04|Sáng 4/3, lãnh đạo tỉnh dâng hương tại Nghĩa trang liệt sĩ.
2024-03-04|Sáng 4/3, đoàn giám sát của HĐND tỉnh làm việc với UBND huyện Bát Xát.
-|Hội Nông dân tỉnh vừa ban hành kế hoạch.
2024-03-04|Sáng 4/3, Ban Thường vụ Huyện ủy tổ chức công bố và trao quyết định về công tác cán bộ.
2024-03-04|Sáng ngày 04/03/2024, Liên đoàn Lao động thành phố phối hợp với Thành đoàn tổ chức Hội thi.
"""
LEAD = "Sáng 4/3, tại thành phố Lào Cai, Hội Nông dân tỉnh Lào Cai tổ chức Hội nghị tổng kết công tác năm 2023."
OFFICE, OTHER = "Chủ tịch Hội Nông dân tỉnh Lào Cai", "Giám đốc Sở Nội vụ tỉnh Lào Cai"
# What V did, and after a stroke T: attended, spoke, chaired ("-": nothing); then the sentence, in which A and B are their offices.
DEEDS = r"""
a|Dự hội nghị có ông {V}, {A}.
a/a|Tham dự có các đồng chí: {V}, {A}; {T}, {B}.
a/a|Đến dự và chỉ đạo hội nghị có ông {V}, {A}; cùng dự có ông {T}, {B}.
a+a,s|Ông {V}, {A}, dự và phát biểu chỉ đạo.
a,s|Đến dự và phát biểu tại hội nghị có ông {V}, {A}.
c|Ông {V}, {A}, chủ trì hội nghị.
c|Chủ trì hội nghị có ông {V}, {A}.
c|Hội nghị do ông {V}, {A}, chủ trì.
c/c|Các đồng chí {V}, {A} và {T}, {B} đồng chủ trì.
c|Đồng chí {V}, {A} chủ tọa hội nghị.
s|Phát biểu tại hội nghị, ông {V}, {A}, nhấn mạnh vai trò của nông dân.
s|Phát biểu khai mạc, ông {V} cho biết năm qua Hội hoàn thành mọi chỉ tiêu.
s|Kết luận hội nghị, ông {V}, {A}, đề nghị các cấp hội đổi mới.
s|Ông {V}, {A}, phát biểu.
s|Ông {V} đọc báo cáo tổng kết.
s|Ông {V}, {A}, báo cáo kết quả công tác năm 2023.
s|Thay mặt Ban Thường vụ, ông {V} trình bày báo cáo.
s|Ông {V}, {A} khẳng định: “Chúng tôi sẽ cố gắng”.
s|Theo ông {V}, {A}, phong trào rất thiết thực.
s|“Phong trào rất thiết thực”, ông {V} nói.
s|Tại hội nghị, ông {V} đã trao đổi, giải đáp ý kiến.
a|Ông {V}, {A}, trao bằng khen cho các tập thể.
a|Ông {V}, {A}, tặng hoa chúc mừng hội nghị.
a|Ông {V}, {A} trao quà cho các hộ nghèo.
a|Ảnh: Ông {V}, {A}, trao thưởng.
s|Ảnh: Ông {V}, {A}, phát biểu tại hội nghị.
a/a|Các đồng chí lãnh đạo tỉnh: {V}, {T} dự hội nghị.
a/a|Về phía tỉnh có ông {V}, {A}; ông {T}, {B}.
a|Tham gia đoàn có ông {V}, {A}.
a|Cùng đi có ông {V}, {A}.
a|Đoàn do ông {V}, {A}, làm trưởng đoàn.
a|Tiếp đoàn có ông {V}, {A}.
a|Hội nghị vinh dự được đón ông {V}, {A}, tới dự.
a|Hội nghị có sự tham dự của ông {V}, {A}.
a|Với sự có mặt của ông {V}, {A}, hội nghị thành công.
-|Hội nghị đã nghe thư của ông {V}, {A}.
-|Ông {V}, {A}, gửi lẵng hoa chúc mừng.
-|Hội nghị bầu ông {V} làm {A}.
-|Theo quyết định, ông {V} được khen thưởng.
-|Ông {V} vắng mặt.
-|Ông {V} sẽ dự hội nghị lần sau.
a/a|Dự có {A} {V} và {B} {T}.
a/a|Dự hội nghị: Ông {V}, {A}; ông {T}, {B}.
a/a|Thành phần tham dự:\n- Ông {V}, {A}\n- Ông {T}, {B}
a/a|Đại biểu khách mời có các ông, bà: {V} - {A}; {T} - {B}.
a|Chứng kiến lễ ký có ông {V}, {A}.
a|Tham dự buổi lễ có đồng chí {V}, {A} cùng đông đảo hội viên.
s/s|Tại hội nghị, ông {V} và ông {T} đã phát biểu tham luận.
s|Hội nghị nghe ông {V}, {A}, quán triệt Nghị quyết.
s|Hội nghị đã nghe ông {V} báo cáo kết quả.
s|Dưới sự điều hành của chủ tọa, ông {V} trình bày tham luận.
s|Đại biểu {V} kiến nghị tăng vốn vay.
s|Ông {V} bày tỏ vui mừng trước kết quả đạt được.
s|Ông {V} đề nghị các cấp Hội tiếp tục đổi mới.
s|Ông {V} ghi nhận, biểu dương kết quả của Hội.
s|Đáp từ, ông {V} cảm ơn sự quan tâm của lãnh đạo tỉnh.
s|Ý kiến của ông {V}, {A}, được nhiều đại biểu đồng tình.
s|Bài phát biểu của ông {V}, {A}, được hoan nghênh.
a|Ông {V}, {A}, thừa ủy quyền trao Huân chương Lao động.
a|Ông {V}, {A}, dâng hương tại Đài liệt sĩ.
a|Ông {V}, {A}, cắt băng khánh thành.
a|Ông {V}, {A}, trao quyết định cho tân Chủ tịch.
"""


@pytest.mark.parametrize("lead", [line for line in LEADS.splitlines() if line])
def test_the_day_that_a_lead_gives_its_event(lead: str) -> None:
    expected, _, text = lead.partition("|")
    events = facts_of(text, EventFact, published=PUBLISHED)
    if expected == "-":
        assert events == []
        return
    first, last = events[0].start, events[0].end
    assert (f"{first}..{last}" if last and last != first else f"{first}") == expected


@pytest.mark.parametrize("deed", [line for line in DEEDS.splitlines() if line])
def test_what_people_did_at_an_event(deed: str) -> None:
    expected, _, frame = deed.partition("|")
    of_v, _, of_t = expected.partition("/")
    told = frame.replace("\\n", "\n").replace("{A}", OFFICE).replace("{B}", OTHER).replace("{V}", "Vi Văn Thìn").replace("{T}", "Hà Văn Tư")
    roles = {(fact.person, fact.role[0]) for fact in facts_of(f"{LEAD}\n{told}", ParticipationFact, published=PUBLISHED)}
    assert (",".join(sorted(role for person, role in roles if person == "Vi Văn Thìn")) or "-") in of_v.split("+")
    if of_t:
        assert (",".join(sorted(role for person, role in roles if person == "Hà Văn Tư")) or "-") == of_t
