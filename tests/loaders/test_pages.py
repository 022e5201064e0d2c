"""Who holds what by pages as associations and portals publish them: letterheads, lists, cells, lives, histories. The people are invented."""

import pytest

from loaders.facts import ArticleFact
from tests.loaders.conftest import facts_of, held

WOMEN = "Hội Liên hiệp Phụ nữ tỉnh Hà Nam"
FARMERS = "Hội Nông dân huyện Na Hang"

PAGES = {
    "whose portal it is tells whose a bare office is": (
        """Trang thông tin điện tử Hội Liên hiệp Phụ nữ tỉnh Hà Nam
Giới thiệu » Lãnh đạo Hội

Chủ tịch: Bà Lò Thị Mọc
Phó Chủ tịch: Bà Mạc Thị Tuyết; bà Vi Thị Hoa, nguyên Chủ tịch Hội LHPN huyện Kim Bảng.
Ủy viên Ban Thường vụ: Bà Khổng Thị Lượng
""",
        [
            ("Khổng Thị Lượng", "Ủy viên", f"Ban Thường vụ {WOMEN}", "current"),
            ("Lò Thị Mọc", "Chủ tịch", WOMEN, "current"),
            ("Mạc Thị Tuyết", "Phó Chủ tịch", WOMEN, "current"),
            ("Vi Thị Hoa", "Chủ tịch", "Hội Liên hiệp Phụ nữ huyện Kim Bảng", "former"),
            ("Vi Thị Hoa", "Phó Chủ tịch", WOMEN, "current"),
        ],
    ),
    "a letterhead in capitals, whichever bodies its guests are of": (
        """CÔNG ĐOÀN TRƯỜNG CĐ NGHỀ NA HANG

Hội nghị Ban Chấp hành lần thứ ba

Đại biểu: Đ/c Vi Văn Thìn - Phó Chủ tịch Công đoàn Giáo dục Việt Nam.
Chủ trì: Đ/c Lò Thị Mọc, Chủ tịch.
""",
        [
            ("Lò Thị Mọc", "Chủ tịch", "CÔNG ĐOÀN TRƯỜNG Cao đẳng NGHỀ NA HANG", "current"),
            ("Vi Văn Thìn", "Phó Chủ tịch", "Công đoàn Giáo dục Việt Nam", "current"),
        ],
    ),
    "a list of a committee's members below its name": (
        """HỘI LÀM VƯỜN XÃ NÀ MẠ TỔ CHỨC THÀNH CÔNG ĐẠI HỘI

Đại hội đã bầu BCH gồm 3 ông bà:
1/Vi Văn Thìn - Chủ tịch (trước là Trưởng thôn Nà Lẹng)
2/ Lò Thị Mọc- Ủy viên,Thủ quỹ
3/ Mạc Văn Tuyền - Ủy viên
""",
        [
            ("Lò Thị Mọc", "Ủy viên", "Ban Chấp hành Hội Làm vườn xã Nà Mạ", "current"),
            ("Mạc Văn Tuyền", "Ủy viên", "Ban Chấp hành Hội Làm vườn xã Nà Mạ", "current"),
            ("Vi Văn Thìn", "Chủ tịch", "Hội Làm vườn xã Nà Mạ", "current"),
            ("Vi Văn Thìn", "Trưởng thôn", "Thôn Nà Lẹng", "former"),
        ],
    ),
    "names in the lines below an office, one of them of another office too": (
        """Ủy ban MTTQ Việt Nam tỉnh Hà Nam có lãnh đạo mới

Ủy ban MTTQ Việt Nam tỉnh Hà Nam công bố danh sách:

1. Chủ tịch:
Bà Lò Thị Mọc – trước hợp nhất là Chủ tịch Ủy ban MTTQ Việt Nam tỉnh Tuyên Quang.

2. Các Phó Chủ tịch:
- Ông Vi Văn Thìn, đồng thời giữ chức Chủ tịch Hội Nông dân tỉnh Hà Nam;
- Bà Mạc Thị Tuyết - Chủ tịch Hội LHPN tỉnh Hà Nam.
""",
        [
            ("Lò Thị Mọc", "Chủ tịch", "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Hà Nam", "current"),
            ("Lò Thị Mọc", "Chủ tịch", "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Tuyên Quang", "former"),
            ("Mạc Thị Tuyết", "Chủ tịch", WOMEN, "current"),
            ("Mạc Thị Tuyết", "Phó Chủ tịch", "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Hà Nam", "current"),
            ("Vi Văn Thìn", "Chủ tịch", "Hội Nông dân tỉnh Hà Nam", "current"),
            ("Vi Văn Thìn", "Phó Chủ tịch", "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Hà Nam", "current"),
        ],
    ),
    "the rest of a standing committee in the lines below": (
        """Đại hội Hội Nông dân huyện Na Hang

Đại hội Hội Nông dân huyện Na Hang bầu Ban Thường vụ. Hai Ủy viên Ban Thường vụ còn lại là các đồng chí:

- Vi Văn Thìn (Chủ tịch Hội Nông dân xã Nà Mạ);
- Lò Thị Mọc.
""",
        [
            ("Lò Thị Mọc", "Ủy viên", f"Ban Thường vụ {FARMERS}", "current"),
            ("Vi Văn Thìn", "Chủ tịch", "Hội Nông dân xã Nà Mạ", "current"),
            ("Vi Văn Thìn", "Ủy viên", f"Ban Thường vụ {FARMERS}", "current"),
        ],
    ),
    "the cells of a table, a line each": (
        """BAN THƯỜNG VỤ HỘI LHPN TỈNH HÀ NAM KHÓA XIV
(cập nhật tháng 8/2023)
STT
Họ và tên
Chức vụ
Ghi chú
1
Lò Thị Mọc
Chủ tịch
Tỉnh ủy viên
2
Mạc Thị Tuyết
Phó Chủ tịch Thường trực
Phụ trách công tác tổ chức
3
Vi Thị Hoa
Chủ tịch Hội LHPN huyện Kim Bảng
""",
        [
            ("Lò Thị Mọc", "Chủ tịch", WOMEN, "current"),
            ("Lò Thị Mọc", "Tỉnh ủy viên", "Tỉnh ủy Hà Nam", "current"),
            ("Mạc Thị Tuyết", "Phó Chủ tịch Thường trực", WOMEN, "current"),
            ("Vi Thị Hoa", "Chủ tịch", "Hội Liên hiệp Phụ nữ huyện Kim Bảng", "current"),
        ],
    ),
    "those who held an office through the years, and who holds it now": (
        """TRƯỜNG THPT NA HANG
LỊCH SỬ NHÀ TRƯỜNG

Trường ra đời tháng 9 năm 1966.

DANH SÁCH HIỆU TRƯỞNG QUA CÁC THỜI KỲ
1. Vi Văn Thìn: 1967 - 1974
2. Lò Thị Mọc: 1974 - 2006. NGƯT
3. Mạc Văn Tuyền: 2006 - nay
""",
        [
            ("Lò Thị Mọc", "Hiệu trưởng", "TRƯỜNG trung học phổ thông NA HANG", "former"),
            ("Mạc Văn Tuyền", "Hiệu trưởng", "TRƯỜNG trung học phổ thông NA HANG", "current"),
            ("Vi Văn Thìn", "Hiệu trưởng", "TRƯỜNG trung học phổ thông NA HANG", "former"),
        ],
    ),
    "a list of holders in turn is not of whom the page named before": (
        """Phong trào phụ nữ huyện Na Hang

Chị Lò Thị Mọc năm 1973 được điều lên tỉnh.

Chủ tịch Hội LHPN huyện Na Hang qua các kỳ đại hội:
- Khóa I, II: đ/c Mạc Thị Tuyết
- Khóa III: đ/c Vi Thị Hoa – đương nhiệm
""",
        [
            ("Mạc Thị Tuyết", "Chủ tịch", "Hội Liên hiệp Phụ nữ huyện Na Hang", "former"),
            ("Vi Thị Hoa", "Chủ tịch", "Hội Liên hiệp Phụ nữ huyện Na Hang", "current"),
        ],
    ),
    "a life whose subject stands above, and the offices of its fields": (
        """Họ và tên: VI VĂN THÌN
Ngày sinh: 14/02/1956
Chức vụ: Chủ tịch Hội Cựu chiến binh huyện Na Hang (theo Quyết định số 15/QĐ-CCB của Chủ tịch Hội Cựu chiến binh tỉnh Tuyên Quang)
""",
        [("Vi Văn Thìn", "Chủ tịch", "Hội Cựu chiến binh huyện Na Hang", "current")],
    ),
    "steps below a heading, of whom of several nobody says": (
        """Danh sách ứng cử

1. Ông Vi Văn Thìn, Giám đốc Sở Tài chính tỉnh Hà Nam
2. Ông Mạc Văn Tuyền, Giám đốc Sở Y tế tỉnh Hà Nam

TÓM TẮT QUÁ TRÌNH CÔNG TÁC (mục 1)
+ 1999 - 2005: Phó Chủ tịch UBND huyện Kim Bảng
""",
        [
            ("Mạc Văn Tuyền", "Giám đốc", "Sở Y tế tỉnh Hà Nam", "current"),
            ("Vi Văn Thìn", "Giám đốc", "Sở Tài chính tỉnh Hà Nam", "current"),
        ],
    ),
    "a commune of three words, merged of some of two": (
        """ĐẠI HỘI MTTQ XÃ NÀ MẠ THƯỢNG

Ngày 19/9/2025 Ủy ban MTTQ Việt Nam xã Nà Mạ Thượng ( hợp nhất từ 02 xã Nà Mạ, Bó Củng cũ) tổ chức Đại hội lần thứ I. Dự có ông Vi Văn Thìn, Bí thư Đảng ủy, Chủ tịch HĐND xã.
""",
        [
            ("Vi Văn Thìn", "Bí thư", "Đảng ủy xã Nà Mạ Thượng", "current"),
            ("Vi Văn Thìn", "Chủ tịch", "Hội đồng nhân dân xã Nà Mạ Thượng", "current"),
        ],
    ),
    "the province before a headline's colon is whose the offices are": (
        """Hà Nam: Nhân sự Liên đoàn Lao động tỉnh

Sáng nay hợp nhất LĐLĐ các tỉnh Nam Định, Ninh Bình. Ông Vi Văn Thìn, Chủ tịch LĐLĐ tỉnh dự.
""",
        [("Vi Văn Thìn", "Chủ tịch", "Liên đoàn Lao động tỉnh Hà Nam", "current")],
    ),
    "who is replaced in the next sentence": (
        """Đại hội bầu bà Lò Thị Mọc giữ chức Chủ tịch Hội LHPN tỉnh Hà Nam. Hai Phó Chủ tịch chưa bầu. Bà Mọc thay bà Mạc Thị Tuyết nghỉ hưu.""",
        [
            ("Lò Thị Mọc", "Chủ tịch", WOMEN, "current"),
            ("Mạc Thị Tuyết", "Chủ tịch", WOMEN, "former"),
        ],
    ),
}


@pytest.mark.parametrize(("page", "expected"), PAGES.values(), ids=PAGES)
def test_offices_told_in_pages(page, expected):
    assert held(page) == expected


SENTENCES = {
    "a ministry of former days, with two fields": (
        "Bộ trưởng Bộ Thủy lợi và Kiến trúc Vi Văn Thìn dự lễ.",
        [("Vi Văn Thìn", "Bộ trưởng", "Bộ Thủy lợi và Kiến trúc", "current")],
    ),
    "a department of former days, its fields joined by a stroke": (
        "Bà Mạc Thị Tuyết, Giám đốc Sở Thương mại - Du lịch tỉnh Hà Nam, dự hội nghị.",
        [("Mạc Thị Tuyết", "Giám đốc", "Sở Thương mại - Du lịch tỉnh Hà Nam", "current")],
    ),
    "a faculty's branches of the Youth Union": (
        "Bí thư Liên chi đoàn Khoa Lâm sinh Vi Văn Thìn phát biểu.",
        [("Vi Văn Thìn", "Bí thư", "Liên chi đoàn Khoa Lâm sinh", "current")],
    ),
    "who is chosen to follow whoever is relieved is not relieved": (
        "Hội nghị miễn nhiệm chức Chủ tịch Hội Nông dân tỉnh Hà Nam đối với bà Lò Thị Mọc, ông Vi Văn Thìn được cử lên thay bà Mọc.",
        [
            ("Lò Thị Mọc", "Chủ tịch", "Hội Nông dân tỉnh Hà Nam", "former"),
            ("Vi Văn Thìn", "Chủ tịch", "Hội Nông dân tỉnh Hà Nam", "current"),
        ],
    ),
    "other guests are no field of an unknown association": (
        "Dự có ông Vi Văn Thìn, Chủ tịch Hội Nuôi hươu và toàn thể hội viên tỉnh Hà Nam.",
        [],
    ),
    "a body's own name that goes on in small letters": (
        "Bà Lò Thị Mọc, Hiệu trưởng Trường Phục hồi nhân phẩm Bó Củng, hồi tưởng.",
        [("Lò Thị Mọc", "Hiệu trưởng", "Trường Phục hồi nhân phẩm Bó Củng", "current")],
    ),
    "a firm's own name that begins with a family's, beside whose it is": (
        "Ông Vi Văn Thìn, 52 tuổi, từng là Giám đốc Trung tâm Đào tạo trẻ Lâm Hải.",
        [("Vi Văn Thìn", "Giám đốc", "Trung tâm Đào tạo trẻ Lâm Hải", "former")],
    ),
    "what is told elsewhere as a commune is nobody": (
        "Ở xã Vũ Mạ, huyện Na Hang có ông Vi Văn Thìn. Ông là Chủ nhiệm HTX Vũ Mạ.",
        [("Vi Văn Thìn", "Chủ nhiệm", "Hợp tác xã Vũ Mạ", "current")],
    ),
    "a commune beside a named holder": (
        "Ông Vi Văn Thìn, Chủ tịch Ủy ban MTTQ xã Hoàng Thu Mạ, tự cầm sổ ghi từng cân.",
        [("Vi Văn Thìn", "Chủ tịch", "Ủy ban Mặt trận Tổ quốc xã Hoàng Thu Mạ", "current")],
    ),
    "what one was before that, in the middle of a sentence": (
        "Bà Lò Thị Mọc được bầu làm Chủ tịch Hội Nông dân xã Nà Mạ, trước đó bà là Phó Chủ tịch Hội Nông dân xã Nà Mạ.",
        [
            ("Lò Thị Mọc", "Chủ tịch", "Hội Nông dân xã Nà Mạ", "current"),
            ("Lò Thị Mọc", "Phó Chủ tịch", "Hội Nông dân xã Nà Mạ", "former"),
        ],
    ),
    "a day before that is no other time": (
        "Ông Vi Văn Thìn giữ chức Chủ tịch LĐLĐ tỉnh Hà Nam; trước đó một ngày, ông được bầu làm Phó Chủ tịch Ủy ban MTTQ Việt Nam tỉnh Hà Nam.",
        [
            ("Vi Văn Thìn", "Chủ tịch", "Liên đoàn Lao động tỉnh Hà Nam", "current"),
            ("Vi Văn Thìn", "Phó Chủ tịch", "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Hà Nam", "current"),
        ],
    ),
    "an office held and left for something else": (
        "Ông Vi Văn Thìn sau làm Bí thư Đảng ủy xã Lương Mạ rồi mới ra gây dựng Quỹ.",
        [("Vi Văn Thìn", "Bí thư", "Đảng ủy xã Lương Mạ", "former")],
    ),
    "the old director": (
        "Bác sĩ Vi Văn Thìn, giám đốc cũ của Bệnh viện Đa khoa Na Hang, bị tai nạn.",
        [("Vi Văn Thìn", "Giám đốc", "Bệnh viện Đa khoa Na Hang", "former")],
    ),
    "terms that end without standing again": (
        "Bà Lò Thị Mọc, người có hai nhiệm kỳ liên tục làm Chủ tịch Hội Chữ thập đỏ tỉnh Hà Nam, không tham gia tái cử.",
        [("Lò Thị Mọc", "Chủ tịch", "Hội Chữ thập đỏ tỉnh Hà Nam", "former")],
    ),
    "those who retire, below what says so": (
        "Nghỉ hưu trước tuổi theo nguyện vọng (từ 1/8): ông Vi Văn Thìn - Trưởng Ban Quản lý Khu kinh tế tỉnh Lào Cai.",
        [("Vi Văn Thìn", "Trưởng Ban", "Ban Quản lý Khu kinh tế tỉnh Lào Cai", "former")],
    ),
    "an office handed over by one who retires": (
        "Sáng nay diễn ra lễ bàn giao chức vụ Chủ tịch Hội Nông dân tỉnh Hà Nam giữa ông Vi Văn Thìn, nghỉ hưu, và bà Lò Thị Mọc.",
        [
            ("Lò Thị Mọc", "Chủ tịch", "Hội Nông dân tỉnh Hà Nam", "current"),
            ("Vi Văn Thìn", "Chủ tịch", "Hội Nông dân tỉnh Hà Nam", "former"),
        ],
    ),
    "an office handed over between two, nobody says by whom": (
        "Sáng nay diễn ra lễ bàn giao chức vụ Chủ tịch Hội Nông dân tỉnh Hà Nam giữa ông Vi Văn Thìn và bà Lò Thị Mọc.",
        [],
    ),
    "offices in the brackets of a body, the last of them another's": (
        "Hội Khuyến học - Cựu giáo chức tỉnh Hà Nam (cô Lò Thị Mọc là Phó Chủ tịch, Chủ tịch do đồng chí Vi Văn Thìn kiêm nhiệm) ra mắt.",
        [("Lò Thị Mọc", "Phó Chủ tịch", "Hội Khuyến học - Cựu giáo chức tỉnh Hà Nam", "current")],
    ),
    "what is said of an office that nobody is named for": (
        "Bà Lò Thị Mọc, Phó Chủ tịch Hội Nông dân tỉnh Hà Nam, cho hay Chủ tịch Hội vừa được điều sang làm Bí thư Huyện ủy Kim Bảng.",
        [("Lò Thị Mọc", "Phó Chủ tịch", "Hội Nông dân tỉnh Hà Nam", "current")],
    ),
    "a commune other than the one told of": (
        "Hội Nông dân xã Nà Mạ họp. Hiện ông Vi Văn Thìn là phó bí thư Đảng ủy xã khác.",
        [],
    ),
    "who moves somebody is not whose the next of the list is": (
        "Bà Lò Thị Mọc được Ban Thường vụ Tỉnh ủy Hà Nam điều động giữ chức Bí thư Huyện ủy Kim Bảng; anh Vi Văn Thìn, Ủy viên Ban Thường vụ, dự.",
        [("Lò Thị Mọc", "Bí thư", "Huyện ủy Kim Bảng", "current"), ("Vi Văn Thìn", "Ủy viên", "Ban Thường vụ", "current")],
    ),
    "no school's head leads a board of mourning": (
        "Ban Lễ tang do thầy Vi Văn Thìn, Hiệu trưởng, làm Trưởng ban.",
        [("Vi Văn Thìn", "Hiệu trưởng", None, "current"), ("Vi Văn Thìn", "Trưởng ban", "Ban Lễ tang", "current")],
    ),
    "a list of deputies that ends in who has an office of before": (
        "Hai Phó Chủ tịch Hội Cựu giáo chức huyện Na Hang là thầy Vi Văn Thìn và thầy Mạc Văn Tuyền, nguyên Hiệu trưởng Trường THPT Na Hang; cô Lò Thị Mọc, kế toán cũ, giữ quỹ.",
        [
            ("Mạc Văn Tuyền", "Hiệu trưởng", "Trường trung học phổ thông Na Hang", "former"),
            ("Mạc Văn Tuyền", "Phó Chủ tịch", "Hội Cựu giáo chức huyện Na Hang", "current"),
            ("Vi Văn Thìn", "Phó Chủ tịch", "Hội Cựu giáo chức huyện Na Hang", "current"),
        ],
    ),
    "the union of a branch, told short": (
        "Công đoàn ngành Y tế Hà Nam họp. Phó Chủ tịch Công đoàn ngành Vi Văn Thìn chủ trì.",
        [("Vi Văn Thìn", "Phó Chủ tịch", "Công đoàn ngành Y tế Hà Nam", "current")],
    ),
    "who leaves a committee keeps another office": (
        "Ông Vi Văn Thìn, Bí thư Huyện ủy Na Hang, thôi tham gia Ban Chấp hành Đảng bộ tỉnh Tuyên Quang do không bảo đảm sức khỏe.",
        [
            ("Vi Văn Thìn", "Bí thư", "Huyện ủy Na Hang", "current"),
            ("Vi Văn Thìn", "Ủy viên", "Ban Chấp hành Đảng bộ tỉnh Tuyên Quang", "former"),
        ],
    ),
    "who takes no part in the next committee": (
        "Đồng chí Vi Văn Thìn (Phó Bí thư Thường trực Huyện ủy Na Hang khóa XVIII) không tham gia cấp ủy khóa mới.",
        [("Vi Văn Thìn", "Phó Bí thư Thường trực", "Huyện ủy Na Hang", "former")],
    ),
    "what one was still in a year that is past": (
        "Ông Vi Văn Thìn kể chuyện năm 1979 ông còn là Bí thư Xã đoàn Nà Mạ, ngủ nhờ chùa.",
        [("Vi Văn Thìn", "Bí thư", "Xã đoàn Nà Mạ", "former")],
    ),
    "an office of one year and a move in another": (
        "Theo hồ sơ, năm 2005 ông Vi Văn Thìn được bầu làm Bí thư Đảng ủy xã Nà Mạ; đến năm 2010 được điều về huyện.",
        [("Vi Văn Thìn", "Bí thư", "Đảng ủy xã Nà Mạ", "former")],
    ),
    "a career before all that is told of, with brackets beside the name": (
        "Trước khi về Ban Dân vận vào tháng 11/2020, bà Lò Thị Mọc (sinh năm 1975, quê Na Hang) đã làm Phó Bí thư Thành đoàn Huế, Bí thư Thị ủy Hương Thủy.",
        [("Lò Thị Mọc", "Bí thư", "Thị ủy Hương Thủy", "former"), ("Lò Thị Mọc", "Phó Bí thư", "Thành đoàn Huế", "former")],
    ),
    "what one did before coming, and then": (
        "Trước khi đến với công tác Hội, bà Lò Thị Mọc đã có 11 năm dạy học, sau đó làm Phó Chủ tịch UBND huyện Na Hang.",
        [("Lò Thị Mọc", "Phó Chủ tịch", "Ủy ban nhân dân huyện Na Hang", "former")],
    ),
    "an old man's offices of the wars and after": (
        "Cụ Vi Văn Thìn sinh năm 1922. Trước Cách mạng Tháng Tám, cụ là Bí thư Huyện ủy Na Hang. Hòa bình lập lại, cụ qua các cương vị Vụ trưởng Vụ Tổ chức Bộ Công nghiệp nặng, Bí thư Huyện ủy Bắc Mê.",
        [
            ("Vi Văn Thìn", "Bí thư", "Huyện ủy Bắc Mê", "former"),
            ("Vi Văn Thìn", "Bí thư", "Huyện ủy Na Hang", "former"),
            ("Vi Văn Thìn", "Vụ trưởng", "Vụ Tổ chức Bộ Công nghiệp nặng", "former"),
        ],
    ),
    "who goes to be something else": (
        "Trưởng ban Dân vận Tỉnh ủy Hà Nam Vi Văn Thìn chuyển làm Bí thư Huyện ủy Kim Bảng.",
        [("Vi Văn Thìn", "Bí thư", "Huyện ủy Kim Bảng", "current"), ("Vi Văn Thìn", "Trưởng ban", "Ban Dân vận Tỉnh ủy Hà Nam", "former")],
    ),
    "the predecessor, whom the next sentence opens with": (
        "Bà Lò Thị Mọc được bầu giữ chức Chủ tịch Hội LHPN tỉnh Hà Nam. Người tiền nhiệm của bà, bà Mạc Thị Tuyết, đã nghỉ hưu.",
        [("Lò Thị Mọc", "Chủ tịch", WOMEN, "current"), ("Mạc Thị Tuyết", "Chủ tịch", WOMEN, "former")],
    ),
    "of whom of two a pronoun in brackets is": (
        "Các ông Vi Văn Thìn, Mạc Văn Tuyền được bầu làm Phó Chủ tịch LĐLĐ tỉnh Hà Nam; trong đó ông Tuyền là người mới (trước đó ông là Chủ tịch LĐLĐ huyện Kim Bảng).",
        [
            ("Mạc Văn Tuyền", "Chủ tịch", "Liên đoàn Lao động huyện Kim Bảng", "former"),
            ("Mạc Văn Tuyền", "Phó Chủ tịch", "Liên đoàn Lao động tỉnh Hà Nam", "current"),
            ("Vi Văn Thìn", "Phó Chủ tịch", "Liên đoàn Lao động tỉnh Hà Nam", "current"),
        ],
    ),
    "a firm's own name behind two offices": (
        "Tỉnh ủy phân công đồng chí Vi Văn Thìn, Tỉnh ủy viên, Tổng Giám đốc Công ty TNHH MTV Cao su Phú Mạ Đông, làm Chủ tịch Hội Nông dân tỉnh Hà Nam.",
        [
            ("Vi Văn Thìn", "Chủ tịch", "Hội Nông dân tỉnh Hà Nam", "current"),
            ("Vi Văn Thìn", "Tỉnh ủy viên", "Tỉnh ủy Hà Nam", "current"),
            ("Vi Văn Thìn", "Tổng Giám đốc", "Công ty trách nhiệm hữu hạn MTV Cao su Phú Mạ Đông", "current"),
        ],
    ),
    "a village of a number and a name": (
        "Còn ông Vi Văn Thìn, nguyên Trưởng thôn 3 Yên Mạ, thì kể trận lũ.",
        [("Vi Văn Thìn", "Trưởng thôn", "Thôn 3 Yên Mạ", "former")],
    ),
    "no association's deputy is of the fund that she directs": (
        "Tại Liên minh Hợp tác xã tỉnh Hà Nam, bà Lò Thị Mọc được bầu làm Phó Chủ tịch kiêm Giám đốc Quỹ Hỗ trợ phát triển hợp tác xã.",
        [
            ("Lò Thị Mọc", "Giám đốc", "Quỹ Hỗ trợ phát triển hợp tác xã", "current"),
            ("Lò Thị Mọc", "Phó Chủ tịch", "Liên minh Hợp tác xã tỉnh Hà Nam", "current"),
        ],
    ),
    "an association by its level alone": (
        "Đại hội Hội Người mù huyện Na Hang họp. Phó Chủ tịch Hội huyện là Vi Văn Thìn, mù một mắt.",
        [("Vi Văn Thìn", "Phó Chủ tịch", "Hội Người mù huyện Na Hang", "current")],
    ),
    "the committee of a bloc, told short": (
        "Đảng ủy Khối các cơ quan tỉnh Hà Nam họp. Đồng chí Vi Văn Thìn, Bí thư Đảng ủy Khối chủ trì.",
        [("Vi Văn Thìn", "Bí thư", "Đảng ủy Khối các cơ quan tỉnh Hà Nam", "current")],
    ),
    "a parish priest": (
        "Linh mục Giuse Vi Văn Thìn, chính xứ Kẻ Mạ, được tín nhiệm làm Chủ tịch Ủy ban Đoàn kết Công giáo tỉnh Hà Nam.",
        [
            ("Giuse Vi Văn Thìn", "Chính xứ", "Kẻ Mạ", "current"),
            ("Giuse Vi Văn Thìn", "Chủ tịch", "Ủy ban Đoàn kết Công giáo tỉnh Hà Nam", "current"),
        ],
    ),
    "a predecessor of somebody named": (
        "Anh Vi Văn Thìn được cử làm Chủ tịch Hội Sinh viên tỉnh Hà Nam. Người tiền nhiệm của anh Thìn, chị Lò Thị Mọc, đã chuyển về làm Phó chủ tịch Hội LHPN tỉnh Hà Nam.",
        [
            ("Lò Thị Mọc", "Chủ tịch", "Hội Sinh viên tỉnh Hà Nam", "former"),
            ("Lò Thị Mọc", "Phó chủ tịch", WOMEN, "current"),
            ("Vi Văn Thìn", "Chủ tịch", "Hội Sinh viên tỉnh Hà Nam", "current"),
        ],
    ),
    "an office of many, told at the word of one": (
        "Theo Đại tá Vi Văn Thìn, 5 năm qua đã có 42 cán bộ được tăng cường giữ chức Phó Bí thư Đảng ủy xã Nà Mạ.",
        [],
    ),
    "an office for the time being, and who held it before": (
        "Bà Lò Thị Mọc được chỉ định làm Chủ tịch lâm thời Hội Nông dân huyện Na Hang thay ông Vi Văn Thìn bị đình chỉ công tác.",
        [("Lò Thị Mọc", "Chủ tịch lâm thời", FARMERS, "current"), ("Vi Văn Thìn", "Chủ tịch", FARMERS, "former")],
    ),
    "offices in the brackets of two names": (
        "HĐND tỉnh Hà Nam miễn nhiệm chức Phó Chủ tịch UBND tỉnh Hà Nam đối với ông Vi Văn Thìn (nghỉ hưu từ 1/9) và ông Mạc Văn Tuyền (đã được điều động làm Phó Trưởng ban Dân vận Trung ương).",
        [
            ("Mạc Văn Tuyền", "Phó Trưởng ban", "Ban Dân vận Trung ương", "current"),
            ("Vi Văn Thìn", "Phó Chủ tịch", "Ủy ban nhân dân tỉnh Hà Nam", "former"),
        ],
    ),
    "years of what the sentence tells are not of the office before them": (
        "Theo Thượng tá Vi Văn Thìn, Trưởng phòng Cảnh sát hình sự Công an tỉnh Hà Nam, từ năm 2018 đến 2020, nhóm này nhận 2,7 tỷ đồng.",
        [("Vi Văn Thìn", "Trưởng phòng", "Phòng Cảnh sát hình sự Công an tỉnh Hà Nam", "current")],
    ),
    "the terms right before": (
        "Hòa thượng Thích Minh Thìn, Trưởng Ban Trị sự GHPGVN tỉnh Hà Nam hai nhiệm kỳ liền trước, được cung thỉnh.",
        [("Thích Minh Thìn", "Trưởng Ban", "Ban Trị sự Giáo hội Phật giáo Việt Nam tỉnh Hà Nam", "former")],
    ),
    "an office in somebody's hands, who has another": (
        "Chức Chủ tịch UBND huyện Na Hang do ông Vi Văn Thìn, Phó Bí thư Huyện ủy Na Hang, đảm nhiệm.",
        [
            ("Vi Văn Thìn", "Chủ tịch", "Ủy ban nhân dân huyện Na Hang", "current"),
            ("Vi Văn Thìn", "Phó Bí thư", "Huyện ủy Na Hang", "current"),
        ],
    ),
    "the Party group of whose head one becomes": (
        "Đồng chí Vi Văn Thìn được hội nghị bầu làm Chủ tịch LĐLĐ tỉnh Hà Nam, đồng thời được chỉ định làm Bí thư Đảng đoàn.",
        [
            ("Vi Văn Thìn", "Bí thư", "Đảng đoàn Liên đoàn Lao động tỉnh Hà Nam", "current"),
            ("Vi Văn Thìn", "Chủ tịch", "Liên đoàn Lao động tỉnh Hà Nam", "current"),
        ],
    ),
    "whom somebody succeeded": (
        "Anh Vi Văn Thìn, Chủ tịch Công đoàn Công ty May Na Hang, có mặt. Anh kế nhiệm ông Mạc Văn Tuyền, người đã về tỉnh.",
        [
            ("Mạc Văn Tuyền", "Chủ tịch", "Công đoàn Công ty May Na Hang", "former"),
            ("Vi Văn Thìn", "Chủ tịch", "Công đoàn Công ty May Na Hang", "current"),
        ],
    ),
    "one office each of two, told in turn": (
        "Đến dự có ông Vi Văn Thìn và bà Lò Thị Mọc, lần lượt là Chủ tịch và Phó Chủ tịch Hội Nông dân huyện Na Hang.",
        [("Lò Thị Mọc", "Phó Chủ tịch", FARMERS, "current"), ("Vi Văn Thìn", "Chủ tịch", FARMERS, "current")],
    ),
    "who is chosen instead": (
        "Bà Lò Thị Mọc thôi giữ chức vụ Chủ tịch Hội Nông dân huyện Na Hang; ông Vi Văn Thìn được bầu thay.",
        [("Lò Thị Mọc", "Chủ tịch", FARMERS, "former"), ("Vi Văn Thìn", "Chủ tịch", FARMERS, "current")],
    ),
    "who is elected in the place of one relieved": (
        "HĐND tỉnh Hà Nam đã miễn nhiệm chức danh Phó Chủ tịch HĐND tỉnh Hà Nam đối với ông Vi Văn Thìn và bầu bà Lò Thị Mọc, Trưởng ban Dân vận Tỉnh ủy Hà Nam, thay thế.",
        [
            ("Lò Thị Mọc", "Phó Chủ tịch", "Hội đồng nhân dân tỉnh Hà Nam", "current"),
            ("Lò Thị Mọc", "Trưởng ban", "Ban Dân vận Tỉnh ủy Hà Nam", "current"),
            ("Vi Văn Thìn", "Phó Chủ tịch", "Hội đồng nhân dân tỉnh Hà Nam", "former"),
        ],
    ),
    "a deputy in charge who becomes the head": (
        "Ông Vi Văn Thìn, Phó Giám đốc phụ trách Sở Công Thương tỉnh Hà Nam, giữ chức Giám đốc Sở Công Thương tỉnh Hà Nam.",
        [
            ("Vi Văn Thìn", "Giám đốc", "Sở Công Thương tỉnh Hà Nam", "current"),
            ("Vi Văn Thìn", "Phó Giám đốc", "Sở Công Thương tỉnh Hà Nam", "former"),
        ],
    ),
    "a sentence that ends in an abbreviation": (
        "Ông Vi Văn Thìn về làm phó chủ tịch Hội Nông dân TP. Bà Lò Thị Mọc thôi giữ chức phó giám đốc Sở Nội vụ TP Hải Phòng.",
        [
            ("Lò Thị Mọc", "Phó giám đốc", "Sở Nội vụ thành phố Hải Phòng", "former"),
            ("Vi Văn Thìn", "Phó chủ tịch", "Hội Nông dân thành phố", "current"),
        ],
    ),
    "an office left, and then whose it was": (
        "Sau khi thôi giữ chức Chủ tịch Hội Nông dân tỉnh Hà Nam, ông Vi Văn Thìn nuôi ong.",
        [("Vi Văn Thìn", "Chủ tịch", "Hội Nông dân tỉnh Hà Nam", "former")],
    ),
    "an office from which somebody told of before is moved": (
        "Bà Lò Thị Mọc quê ở Hà Nam. Từ vị trí Phó Chủ tịch Hội LHPN tỉnh Hà Nam, bà được điều động làm Bí thư Huyện ủy Na Hang.",
        [
            ("Lò Thị Mọc", "Bí thư", "Huyện ủy Na Hang", "current"),
            ("Lò Thị Mọc", "Phó Chủ tịch", "Hội Liên hiệp Phụ nữ tỉnh Hà Nam", "former"),
        ],
    ),
    "a province spelled as no list has it": (
        "Chủ tịch Hội Nông dân tỉnh Bắc Cạn, bà Lò Thị Mọc, trao giống.",
        [("Lò Thị Mọc", "Chủ tịch", "Hội Nông dân tỉnh Bắc Cạn", "current")],
    ),
    "who follows whoever left an office": (
        "Ông Vi Văn Thìn thôi giữ chức Chủ tịch Hội Nông dân tỉnh Hà Nam từ ngày 1/3. Người kế nhiệm là bà Lò Thị Mọc, Phó Giám đốc Sở Y tế.",
        [
            ("Lò Thị Mọc", "Chủ tịch", "Hội Nông dân tỉnh Hà Nam", "current"),
            ("Lò Thị Mọc", "Phó Giám đốc", "Sở Y tế", "current"),
            ("Vi Văn Thìn", "Chủ tịch", "Hội Nông dân tỉnh Hà Nam", "former"),
        ],
    ),
    "who is chosen in the next sentence to replace whoever left": (
        "Ông Vi Văn Thìn, Chủ tịch Hội Nông dân tỉnh Hà Nam, đã nghỉ hưu. Bà Lò Thị Mọc được bầu thay thế.",
        [
            ("Lò Thị Mọc", "Chủ tịch", "Hội Nông dân tỉnh Hà Nam", "current"),
            ("Vi Văn Thìn", "Chủ tịch", "Hội Nông dân tỉnh Hà Nam", "former"),
        ],
    ),
    "nobody follows where two offices are left": (
        "Ông Vi Văn Thìn thôi giữ chức Phó Bí thư Huyện ủy Na Hang, Chủ tịch Hội Nông dân tỉnh Hà Nam. Người kế nhiệm là bà Lò Thị Mọc.",
        [
            ("Vi Văn Thìn", "Chủ tịch", "Hội Nông dân tỉnh Hà Nam", "former"),
            ("Vi Văn Thìn", "Phó Bí thư", "Huyện ủy Na Hang", "former"),
        ],
    ),
    "an office for the time being after a bare verb": (
        "Ông Vi Văn Thìn, Phó Chủ tịch Hội Nông dân tỉnh Hà Nam, giữ quyền Chủ tịch Hội.",
        [
            ("Vi Văn Thìn", "Chủ tịch", "Hội Nông dân tỉnh Hà Nam", "acting"),
            ("Vi Văn Thìn", "Phó Chủ tịch", "Hội Nông dân tỉnh Hà Nam", "current"),
        ],
    ),
    "kin told of after a semicolon": (
        "Anh Vi Văn Thìn hy sinh năm 2022; vợ anh, chị Lò Thị Mọc, nay là Phó Chủ tịch Hội LHPN xã Vũ Mạ.",
        [("Lò Thị Mọc", "Phó Chủ tịch", "Hội Liên hiệp Phụ nữ xã Vũ Mạ", "current")],
    ),
    "the first to hold an office, told with respect": (
        "Đại hội nhắc tới ông Vi Văn Thìn, vị Chủ tịch đầu tiên của Hội Nông dân tỉnh Hà Nam.",
        [("Vi Văn Thìn", "Chủ tịch", "Hội Nông dân tỉnh Hà Nam", "former")],
    ),
    "an office long vacant, given to somebody": (
        "Vị trí Tổng Biên tập Báo Hà Nam, bỏ trống từ khi ông Vi Văn Thìn nghỉ hưu hồi tháng 4, được giao cho bà Lò Thị Mọc.",
        [("Lò Thị Mọc", "Tổng Biên tập", "Báo Hà Nam", "current")],
    ),
    "a Đảng đoàn beside a seat of another body": (
        "Chủ tịch Hội Nông dân Việt Nam Vi Văn Thìn, Ủy viên Trung ương Đảng, Bí thư Đảng đoàn, trao quyết định.",
        [
            ("Vi Văn Thìn", "Bí thư", "Đảng đoàn Hội Nông dân Việt Nam", "current"),
            ("Vi Văn Thìn", "Chủ tịch", "Hội Nông dân Việt Nam", "current"),
            ("Vi Văn Thìn", "Ủy viên", "Trung ương Đảng", "current"),
        ],
    ),
    "the office of the body that an article is about": (
        "Hội Nông dân tỉnh Hà Nam công bố quyết định. Theo đó, bà Lò Thị Mọc - Phó Chánh Văn phòng được bổ nhiệm giữ chức Chánh Văn phòng.",
        [
            ("Lò Thị Mọc", "Chánh Văn phòng", "Văn phòng Hội Nông dân tỉnh Hà Nam", "current"),
            ("Lò Thị Mọc", "Phó Chánh Văn phòng", "Văn phòng Hội Nông dân tỉnh Hà Nam", "former"),
        ],
    ),
    "what somebody says of another is not the speaker's": (
        "Bí thư Chi bộ bản Vũ Mạ Vi Văn Thìn cho biết, ở tuổi 85 bà vẫn giữ vai trò Ủy viên Ban Chấp hành Hội Khuyến học xã Vũ Mạ.",
        [("Vi Văn Thìn", "Bí thư", "Chi bộ bản Vũ Mạ", "current")],
    ),
    "what somebody says of himself": (
        "Ông Vi Văn Thìn kể, ông vẫn giữ vai trò Ủy viên Ban Chấp hành Hội Khuyến học xã Vũ Mạ.",
        [("Vi Văn Thìn", "Ủy viên", "Ban Chấp hành Hội Khuyến học xã Vũ Mạ", "current")],
    ),
    "who is replaced, told of after a dash": (
        "Bà Lò Thị Mọc làm Bí thư Huyện ủy Na Hang, thay ông Vi Văn Thìn - người được bổ nhiệm Chánh Văn phòng Tỉnh ủy Hà Nam.",
        [
            ("Lò Thị Mọc", "Bí thư", "Huyện ủy Na Hang", "current"),
            ("Vi Văn Thìn", "Bí thư", "Huyện ủy Na Hang", "former"),
            ("Vi Văn Thìn", "Chánh Văn phòng", "Văn phòng Tỉnh ủy Hà Nam", "current"),
        ],
    ),
    "a city whose name goes on after its province's": (
        "Bí thư Thành đoàn Điện Biên Phủ Vi Văn Thìn nói.",
        [("Vi Văn Thìn", "Bí thư", "Thành đoàn Điện Biên Phủ", "current")],
    ),
    "two people of one office": (
        "Ông Vi Văn Thìn và bà Lò Thị Mọc nguyên là Phó Chủ tịch Hội Nông dân tỉnh Hà Nam.",
        [
            ("Lò Thị Mọc", "Phó Chủ tịch", "Hội Nông dân tỉnh Hà Nam", "former"),
            ("Vi Văn Thìn", "Phó Chủ tịch", "Hội Nông dân tỉnh Hà Nam", "former"),
        ],
    ),
    "a name that ends in a province's": (
        "Thi hành kỷ luật cảnh cáo đồng chí Sơn Thái Bình, Chủ tịch UBND huyện Na Hang.",
        [("Sơn Thái Bình", "Chủ tịch", "Ủy ban nhân dân huyện Na Hang", "current")],
    ),
    "moved to other work": (
        "Sau khi ông Vi Văn Thìn, Bí thư Tỉnh đoàn Hà Nam, được điều động nhận nhiệm vụ khác, chức danh ấy khuyết.",
        [("Vi Văn Thìn", "Bí thư", "Tỉnh đoàn Hà Nam", "former")],
    ),
    "a seat beside the Ủy ban Kiểm tra": (
        "Bà Lò Thị Mọc - Ủy viên Ban Thường vụ, Chủ nhiệm Ủy ban Kiểm tra Trung ương Hội Nông dân Việt Nam dự.",
        [
            ("Lò Thị Mọc", "Chủ nhiệm", "Ủy ban Kiểm tra Trung ương Hội Nông dân Việt Nam", "current"),
            ("Lò Thị Mọc", "Ủy viên", "Ban Thường vụ Hội Nông dân Việt Nam", "current"),
        ],
    ),
    "the Đoàn Chủ tịch is the national one's": (
        "Đoàn của Hội LHPN Việt Nam và Hội LHPN tỉnh Hà Nam do bà Lò Thị Mọc, Ủy viên Đoàn Chủ tịch, dẫn đầu.",
        [("Lò Thị Mọc", "Ủy viên", "Đoàn Chủ tịch Hội Liên hiệp Phụ nữ Việt Nam", "current")],
    ),
    "no province's union has a Đoàn Chủ tịch": (
        "Tại Đại hội Hội LHPN tỉnh Hà Nam, bà Lò Thị Mọc, Ủy viên Đoàn Chủ tịch, điều hành.",
        [],
    ),
    "the Front's Party committee, with the unions": (
        "Ông Vi Văn Thìn, Bí thư Đảng bộ MTTQ và các đoàn thể tỉnh Hà Nam, và bà Lò Thị Mọc, Phó Bí thư Đảng ủy MTTQ Việt Nam, các đoàn thể Trung ương, dự.",
        [
            ("Lò Thị Mọc", "Phó Bí thư", "Đảng ủy Mặt trận Tổ quốc Việt Nam, các đoàn thể Trung ương", "current"),
            ("Vi Văn Thìn", "Bí thư", "Đảng bộ Mặt trận Tổ quốc và các đoàn thể tỉnh Hà Nam", "current"),
        ],
    ),
    "a full stop forgotten before the Bộ Chính trị": (
        "Bà Lò Thị Mọc, Trưởng ban Dân vận Trung ương Bộ Chính trị cũng phân công người khác.",
        [("Lò Thị Mọc", "Trưởng ban", "Ban Dân vận Trung ương", "current")],
    ),
    "a seat on the Secretariat stays, the court is left": (
        "Bộ Chính trị điều động đồng chí Vi Văn Thìn, Bí thư Trung ương Đảng, Bí thư Đảng ủy, Chánh án Tòa án nhân dân tối cao, giữ chức Trưởng Ban Nội chính Trung ương.",
        [
            ("Vi Văn Thìn", "Bí thư", "Trung ương Đảng", "current"),
            ("Vi Văn Thìn", "Bí thư", "Đảng ủy Tòa án nhân dân tối cao", "former"),
            ("Vi Văn Thìn", "Chánh án", "Tòa án nhân dân tối cao", "former"),
            ("Vi Văn Thìn", "Trưởng Ban", "Ban Nội chính Trung ương", "current"),
        ],
    ),
    "the Secretariat's standing member, in small letters": (
        "Đến dự có ông Vi Văn Thìn - thường trực Ban Bí thư.",
        [("Vi Văn Thìn", "Thường trực", "Ban Bí thư", "current")],
    ),
    "seats that a speaker presents are others'": (
        "Phó Chủ tịch Hội Nông dân tỉnh Hà Nam Vi Văn Thìn trình bày Tờ trình về việc hiệp thương cử tham gia Ủy ban MTTQ tỉnh Hà Nam.",
        [("Vi Văn Thìn", "Phó Chủ tịch", "Hội Nông dân tỉnh Hà Nam", "current")],
    ),
    "a seat given after an office left": (
        "Tỉnh ủy quyết định để ông Vi Văn Thìn thôi giữ chức Phó Giám đốc Sở Nội vụ tỉnh Hà Nam, đồng thời chỉ định tham gia Ban Thường vụ Huyện ủy Na Hang.",
        [
            ("Vi Văn Thìn", "Phó Giám đốc", "Sở Nội vụ tỉnh Hà Nam", "former"),
            ("Vi Văn Thìn", "Ủy viên", "Ban Thường vụ Huyện ủy Na Hang", "current"),
        ],
    ),
    "members by percent are nobody named": (
        "Kết quả, 100% ủy viên Ủy ban MTTQ tỉnh Hà Nam tán thành việc thôi chức vụ đối với ông Vi Văn Thìn.",
        [],
    ),
    "votes for a seat, then for an office": (
        "Ông Vi Văn Thìn nhận được 100% phiếu bầu vào Ban Chấp hành Liên đoàn Lao động tỉnh Hà Nam khóa XI (nhiệm kỳ 2013-2018), Chủ tịch Liên đoàn Lao động tỉnh Hà Nam.",
        [
            ("Vi Văn Thìn", "Chủ tịch", "Liên đoàn Lao động tỉnh Hà Nam", "current"),
            ("Vi Văn Thìn", "Ủy viên", "Ban Chấp hành Liên đoàn Lao động tỉnh Hà Nam", "current"),
        ],
    ),
    "offices told first, then years, then who": (
        "Với vai trò là Bí thư Đảng đoàn, Chủ tịch Hội Nông dân tỉnh Hà Nam, từ năm 2018 đến quý I/2021, ông Vi Văn Thìn đã thiếu trách nhiệm.",
        [
            ("Vi Văn Thìn", "Bí thư", "Đảng đoàn Hội Nông dân tỉnh Hà Nam", "current"),
            ("Vi Văn Thìn", "Chủ tịch", "Hội Nông dân tỉnh Hà Nam", "current"),
        ],
    ),
    "a union told short as Liên hiệp Hội": (
        "Đại hội Liên hiệp các Hội Khoa học và Kỹ thuật tỉnh Hà Nam họp. Ông Vi Văn Thìn là Chủ nhiệm Ủy ban Kiểm tra Liên hiệp Hội.",
        [("Vi Văn Thìn", "Chủ nhiệm", "Ủy ban Kiểm tra Liên hiệp các Hội Khoa học và Kỹ thuật tỉnh Hà Nam", "current")],
    ),
    "the branch office of a newspaper": (
        "Ông Vi Văn Thìn, Phó Trưởng Văn phòng đại diện Báo Nông nghiệp Việt Nam tại Sơn La, trao quà.",
        [("Vi Văn Thìn", "Phó Trưởng Văn phòng", "Văn phòng đại diện Báo Nông nghiệp Việt Nam tại Sơn La", "current")],
    ),
    "a member of an advisory council, in small letters": (
        "Ông Vi Văn Thìn, thành viên Hội đồng tư vấn Dân chủ - Pháp luật Ủy ban MTTQ tỉnh Hà Nam, nêu ý kiến.",
        [("Vi Văn Thìn", "Thành viên", "Hội đồng tư vấn Dân chủ - Pháp luật Ủy ban Mặt trận Tổ quốc tỉnh Hà Nam", "current")],
    ),
    "an honorific before the family name Văn": (
        "Ông Văn Bá Sìn, Chủ tịch Hội Nông dân tỉnh Hà Nam, nói.",
        [("Văn Bá Sìn", "Chủ tịch", "Hội Nông dân tỉnh Hà Nam", "current")],
    ),
    "offices once held, the last of a province that nobody knows": (
        "Ông Vi Văn Thìn từng là Chủ tịch UBND huyện Mai Sơn, Giám đốc Sở Nội vụ tỉnh Hà Nam và Phó Chủ tịch HĐND tỉnh Tây Lộc.",
        [
            ("Vi Văn Thìn", "Chủ tịch", "Ủy ban nhân dân huyện Mai Sơn", "former"),
            ("Vi Văn Thìn", "Giám đốc", "Sở Nội vụ tỉnh Hà Nam", "former"),
        ],
    ),
    "what one was, in all that the clause lists": (
        "Ông Vi Văn Thìn sinh năm 1960. Ông nguyên là Phó Giám đốc Sở Nội vụ tỉnh Hà Nam, Bí thư Huyện ủy Na Hang.",
        [("Vi Văn Thìn", "Bí thư", "Huyện ủy Na Hang", "former"), ("Vi Văn Thìn", "Phó Giám đốc", "Sở Nội vụ tỉnh Hà Nam", "former")],
    ),
    "whose predecessor is told of by name": (
        "Anh Vi Văn Thìn được bầu giữ chức Bí thư Tỉnh đoàn Hà Nam. Người tiền nhiệm của anh Thìn là chị Lò Thị Mọc.",
        [("Lò Thị Mọc", "Bí thư", "Tỉnh đoàn Hà Nam", "former"), ("Vi Văn Thìn", "Bí thư", "Tỉnh đoàn Hà Nam", "current")],
    ),
    "a birth in brackets before a colon, an office left in a year": (
        "6/ Đ/c Vi Văn Thìn (1947): nguyên Bí thư Huyện ủy Na Hang, sau giữ chức Chủ tịch Hội Chữ thập đỏ tỉnh Hà Nam đến 2012.",
        [
            ("Vi Văn Thìn", "Bí thư", "Huyện ủy Na Hang", "former"),
            ("Vi Văn Thìn", "Chủ tịch", "Hội Chữ thập đỏ tỉnh Hà Nam", "former"),
        ],
    ),
    "an office of some years, before another": (
        "Trước khi sang Ban Tổ chức, ông Vi Văn Thìn có gần 5 năm là Bí thư Huyện ủy Na Hang.",
        [("Vi Văn Thìn", "Bí thư", "Huyện ủy Na Hang", "former")],
    ),
    "too old to stand again": (
        "Riêng đồng chí Vi Văn Thìn, Phó Chủ tịch Hội Nông dân tỉnh Hà Nam khóa IX, do không đủ tuổi tái cử nên nghỉ chờ hưu.",
        [("Vi Văn Thìn", "Phó Chủ tịch", "Hội Nông dân tỉnh Hà Nam", "former")],
    ),
    "sentences of offices alone, in the line of a name": (
        "Bà Lò Thị Mọc, sinh năm 1970, quê Na Hang. Là Tỉnh ủy viên, Chủ tịch Hội Nông dân tỉnh Hà Nam. Nguyên Bí thư Huyện ủy Na Hang.",
        [
            ("Lò Thị Mọc", "Bí thư", "Huyện ủy Na Hang", "former"),
            ("Lò Thị Mọc", "Chủ tịch", "Hội Nông dân tỉnh Hà Nam", "current"),
            ("Lò Thị Mọc", "Tỉnh ủy viên", "Tỉnh ủy Hà Nam", "current"),
        ],
    ),
    "a chairman of a commune before a comma is no commune": (
        "Chủ tịch Hội Nông dân xã Vi Văn Thìn, Bí thư Đoàn xã Lò Thị Mọc dự.",
        [("Lò Thị Mọc", "Bí thư", "Đoàn xã", "current"), ("Vi Văn Thìn", "Chủ tịch", "Hội Nông dân xã", "current")],
    ),
    "a deputy is not of the body that she has left": (
        "Bà Lò Thị Mọc, Phó Chủ tịch, nguyên Chủ tịch Hội LHPN tỉnh Hà Nam, dự.",
        [("Lò Thị Mọc", "Chủ tịch", "Hội Liên hiệp Phụ nữ tỉnh Hà Nam", "former")],
    ),
    "whose pupil one was does not hold one's offices": (
        "Hòa thượng Thích Quảng Nhẫm sinh năm 1936. Năm 13 tuổi ngài xuất gia với cố Hòa thượng Thích Tâm Hạp. "
        "Năm 1966, ngài làm Giám đốc Trường Trung học Bồ Đề.",
        [("Thích Quảng Nhẫm", "Giám đốc", "Trường Trung học Bồ Đề", "former")],
    ),
    "the first of an association": (
        "Bà Lò Thị Mọc là Chủ tịch Hội Phụ nữ đầu tiên của tỉnh Hà Nam.",
        [("Lò Thị Mọc", "Chủ tịch", "Hội Phụ nữ tỉnh Hà Nam", "current")],
    ),
    "a steering committee called by what it drives, in quotes": (
        "Ông Vi Văn Thìn, Phó Trưởng Ban Chỉ đạo Cuộc vận động “Hàng nhà quê, dùng mới thấy tốt” tỉnh Hà Nam phát biểu.",
        [("Vi Văn Thìn", "Phó Trưởng Ban", "Ban Chỉ đạo Cuộc vận động “Hàng nhà quê, dùng mới thấy tốt” tỉnh Hà Nam", "current")],
    ),
    "a boarding school of two abbreviations": (
        "Thầy Vi Văn Thìn - Hiệu trưởng Trường PTDT bán trú THCS Vũ Mạ cho biết.",
        [("Vi Văn Thìn", "Hiệu trưởng", "Trường phổ thông dân tộc bán trú trung học cơ sở Vũ Mạ", "current")],
    ),
    "who is proposed for a seat does not sit yet": (
        "Ban Chấp hành giới thiệu đồng chí Vi Văn Thìn tham gia Ban Thường vụ Huyện ủy Na Hang.",
        [("Vi Văn Thìn", "Ủy viên", "Ban Thường vụ Huyện ủy Na Hang", "proposed")],
    ),
    "the delegation of deputies, told by the deputies": (
        "Bà Lò Thị Mọc, Phó Trưởng Đoàn chuyên trách ĐBQH tỉnh Hà Nam, tiếp xúc cử tri.",
        [("Lò Thị Mọc", "Phó Trưởng Đoàn chuyên trách", "Đoàn đại biểu Quốc hội tỉnh Hà Nam", "current")],
    ),
    "the standing committee of the Front, item by item": (
        "Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh Hà Nam gồm 4 vị: ông Vi Văn Thìn, Chủ tịch; bà Lò Thị Mọc, Phó Chủ tịch; "
        "các ông Lò Văn Tỵ và Lò Văn Sửu, Ủy viên Thường trực.",
        [
            ("Lò Thị Mọc", "Phó Chủ tịch", "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Hà Nam", "current"),
            ("Lò Văn Sửu", "Ủy viên Thường trực", "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Hà Nam", "current"),
            ("Lò Văn Tỵ", "Ủy viên Thường trực", "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Hà Nam", "current"),
            ("Vi Văn Thìn", "Chủ tịch", "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Hà Nam", "current"),
        ],
    ),
    "years behind a name are not of what one is now": (
        "Đồng chí Vi Văn Thìn (1991-1997), dân tộc Thái, hiện là Chủ tịch Hội Khuyến học tỉnh Hà Nam.",
        [("Vi Văn Thìn", "Chủ tịch", "Hội Khuyến học tỉnh Hà Nam", "current")],
    ),
    "a monk by the name that he had in the world": (
        "Hòa thượng Thích Quảng Nhẫm viên tịch. Hòa thượng thế danh Trần Văn Sun, sinh năm 1936. Năm 1966, ngài làm Giám đốc Trường Trung học Bồ Đề.",
        [("Thích Quảng Nhẫm", "Giám đốc", "Trường Trung học Bồ Đề", "former")],
    ),
    "a minister's rank, and what he heads": (
        "Ông Vi Văn Thìn, nguyên Ủy viên Trung ương Đảng, nguyên Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ.",
        [
            ("Vi Văn Thìn", "Chủ nhiệm", "Văn phòng Chính phủ", "former"),
            ("Vi Văn Thìn", "Ủy viên", "Trung ương Đảng", "former"),
        ],
    ),
    "an honorific written twice": (
        "Dự có ông Ông Nguyễn Xuân Lẳm - Bí thư Đảng ủy xã Vũ Mạ.",
        [("Nguyễn Xuân Lẳm", "Bí thư", "Đảng ủy xã Vũ Mạ", "current")],
    ),
    "offices told first, then where, then who": (
        "Với cương vị là Bí thư Chi bộ kiêm Trưởng thôn Cao Mạ, xã Vũ Mạ, huyện miền núi Na Hang (tỉnh Hà Nam), bà Lò Thị Mọc được quý mến.",
        [("Lò Thị Mọc", "Bí thư", "Chi bộ thôn Cao Mạ", "current"), ("Lò Thị Mọc", "Trưởng thôn", "Thôn Cao Mạ", "current")],
    ),
    "two who were elected, the first with a body behind a comma": (
        "Đại hội bầu đại tá Vi Văn Thìn, nguyên Phó Trưởng phòng PH10, Công an tỉnh Hà Nam và đại tá Lò Thị Mọc, nguyên Phó Trưởng Công an "
        "huyện Na Hang làm Phó Chủ tịch Hội Cựu Công an nhân dân tỉnh Hà Nam.",
        [
            ("Lò Thị Mọc", "Phó Chủ tịch", "Hội Cựu Công an nhân dân tỉnh Hà Nam", "current"),
            ("Lò Thị Mọc", "Phó Trưởng Công an", "Công an huyện Na Hang", "former"),
            ("Vi Văn Thìn", "Phó Chủ tịch", "Hội Cựu Công an nhân dân tỉnh Hà Nam", "current"),
            ("Vi Văn Thìn", "Phó Trưởng phòng", "Phòng PH10 Công an tỉnh Hà Nam", "former"),
        ],
    ),
    "a semicolon forgotten before the next item": (
        "Đón tiếp có ông Vi Văn Thìn - Tỉnh ủy viên, Chủ tịch Hội Nông dân tỉnh Hà Nam bà Lò Thị Mọc - Giám đốc Sở Nội vụ tỉnh Hà Nam.",
        [("Lò Thị Mọc", "Giám đốc", "Sở Nội vụ tỉnh Hà Nam", "current"), ("Vi Văn Thìn", "Tỉnh ủy viên", "Tỉnh ủy Hà Nam", "current")],
    ),
    "a bishop of the one diocese that the article names": (
        "Đoàn thăm Tòa Giám mục Giáo phận Đà Nẵng và gửi lời chúc đến Giám mục Giáo phận Châu Ngọc Trĩ.",
        [("Châu Ngọc Trĩ", "Giám mục", "Giáo phận Đà Nẵng", "current")],
    ),
    "a council whose name has commas": (
        "Ông Vi Văn Thìn, Chủ tịch Hội đồng Lý luận, phê bình văn học, nghệ thuật Trung ương, dự.",
        [("Vi Văn Thìn", "Chủ tịch", "Hội đồng Lý luận, phê bình văn học, nghệ thuật Trung ương", "current")],
    ),
    "taken away to another office": (
        "Ông Vi Văn Thìn, Bí thư Huyện ủy Na Hang được điều về tỉnh làm Giám đốc Sở Nội vụ tỉnh Hà Nam.",
        [("Vi Văn Thìn", "Bí thư", "Huyện ủy Na Hang", "former"), ("Vi Văn Thìn", "Giám đốc", "Sở Nội vụ tỉnh Hà Nam", "current")],
    ),
    "offices in small letters right behind a name": (
        "Về dự có ông Vi Văn Thìn bí thư Đảng ủy - chủ tịch HĐND xã Vũ Mạ.",
        [("Vi Văn Thìn", "Bí thư", "Đảng ủy xã Vũ Mạ", "current"), ("Vi Văn Thìn", "Chủ tịch", "Hội đồng nhân dân xã Vũ Mạ", "current")],
    ),
    "an office of this very centre": (
        "Công an khởi tố Vi Văn Thìn, Giám đốc Trung tâm Y tế huyện Na Hang và bà Lò Thị Mọc, kế toán trưởng của trung tâm này.",
        [
            ("Lò Thị Mọc", "Kế toán trưởng", "Trung tâm Y tế huyện Na Hang", "current"),
            ("Vi Văn Thìn", "Giám đốc", "Trung tâm Y tế huyện Na Hang", "current"),
        ],
    ),
    "an office that does something is nobody's of the line": (
        "Bà Lò Thị Mọc sinh năm 1970. Bí thư Huyện ủy Na Hang khen ngợi.",
        [],
    ),
}

PAGES = {
    "a history by its congresses: whoever another section follows holds nothing now": (
        "Hội Nông dân tỉnh Hà Nam qua các nhiệm kỳ\n\n"
        "- Đại hội lần thứ I họp tháng 4/1947, cử đồng chí Vi Văn Thìn giữ chức Chủ tịch Hội Nông dân tỉnh Hà Nam.\n\n"
        "- Đại hội lần thứ II, tháng 8/1951, bầu bà Lò Thị Mọc giữ chức Chủ tịch Hội Nông dân tỉnh Hà Nam, nay là Phó Giám đốc Sở Nội vụ tỉnh Hà Nam.\n\n"
        "- Đại hội lần thứ IX (2018 - 2023): ông Cầm Văn Hặc được bầu làm Chủ tịch Hội Nông dân tỉnh Hà Nam.\n",
        [
            ("Cầm Văn Hặc", "Chủ tịch", "Hội Nông dân tỉnh Hà Nam", "current"),
            ("Lò Thị Mọc", "Chủ tịch", "Hội Nông dân tỉnh Hà Nam", "former"),
            ("Lò Thị Mọc", "Phó Giám đốc", "Sở Nội vụ tỉnh Hà Nam", "current"),
            ("Vi Văn Thìn", "Chủ tịch", "Hội Nông dân tỉnh Hà Nam", "former"),
        ],
    ),
    "a news item of two congresses is no history": (
        "Hội Nông dân tỉnh Hà Nam tổ chức Đại hội\n\n"
        "Sáng 5/3, Đại hội Hội Nông dân tỉnh Hà Nam lần thứ X bầu ông Vi Văn Thìn giữ chức Chủ tịch Hội Nông dân tỉnh Hà Nam.\n\n"
        "Đại hội lần thứ X sẽ bế mạc chiều nay.\n",
        [("Vi Văn Thìn", "Chủ tịch", "Hội Nông dân tỉnh Hà Nam", "current")],
    ),
    "a life in a list, whose items are no wrapped lines": (
        "Tóm tắt tiểu sử đồng chí Lò Thị Mọc\n\n"
        "- Họ và tên: LÒ THỊ MỌC            Giới tính: Nữ\n- Ngày sinh: 19/5/1979         Dân tộc: Mường\n- Quê quán: xã Vũ Mạ, huyện Na Hang, tỉnh Hà Nam\n"
        "* QUÁ TRÌNH CÔNG TÁC\n- 4/2010 - 10/2014: Phó Bí thư Tỉnh đoàn Hà Nam\n- 11/2014 - 8/2017: Phó Bí thư Huyện ủy, Chủ tịch UBND huyện Na Hang\n"
        "- Từ 7/2021 đến nay: Chủ tịch Hội LHPN tỉnh Hà Nam khóa XV\n",
        [
            ("Lò Thị Mọc", "Chủ tịch", "Hội Liên hiệp Phụ nữ tỉnh Hà Nam", "current"),
            ("Lò Thị Mọc", "Chủ tịch", "Ủy ban nhân dân huyện Na Hang", "former"),
            ("Lò Thị Mọc", "Phó Bí thư", "Huyện ủy Na Hang", "former"),
            ("Lò Thị Mọc", "Phó Bí thư", "Tỉnh đoàn Hà Nam", "former"),
        ],
    ),
    "who is called late in passing is not whom the page mourns": (
        "Chân dung\n\nBà Lò Thị Mọc là con gái cố nhà báo Vi Văn Thìn, ai cũng biết.\n\nChủ tịch Hội Nông dân tỉnh Hà Nam.\n",
        [],
    ),
    "who is elected by a committee, whatever another's life tells": (
        "Hội Nông dân tỉnh Hà Nam đại hội\n\nBan Chấp hành Hội Nông dân tỉnh Hà Nam khóa X bầu Ban Thường vụ 9 đồng chí; đồng chí Vi Văn Thìn tái cử Chủ tịch.\n\n"
        "* Vi Văn Thìn: sinh năm 1964. Nguyên Phó Bí thư Huyện ủy Na Hang, Chủ tịch UBND huyện Na Hang.\n",
        [
            ("Vi Văn Thìn", "Chủ tịch", "Hội Nông dân tỉnh Hà Nam", "current"),
            ("Vi Văn Thìn", "Phó Bí thư", "Huyện ủy Na Hang", "former"),
        ],
    ),
    "a page of the Youth Union, and whoever leaves for an office of the Party": (
        "Thị đoàn Hồng Ngự có tân Bí thư\n\nChiều 18/9, Ban Chấp hành Thị đoàn Hồng Ngự tổ chức hội nghị. "
        "Do anh Vi Văn Thìn, Bí thư Thị đoàn được luân chuyển về làm Phó Bí thư Đảng ủy phường An Lạc, hội nghị đã bầu bổ sung. "
        "Kết quả, chị Lò Thị Mọc trúng cử chức danh Bí thư; anh Cầm Văn Hặc – Bí thư Đoàn phường An Thạnh giữ chức Phó Bí thư.\n",
        [
            ("Cầm Văn Hặc", "Bí thư", "Đoàn phường An Thạnh", "current"),
            ("Cầm Văn Hặc", "Phó Bí thư", "Thị đoàn Hồng Ngự", "current"),
            ("Lò Thị Mọc", "Bí thư", "Thị đoàn Hồng Ngự", "current"),
            ("Vi Văn Thìn", "Bí thư", "Thị đoàn Hồng Ngự", "former"),
            ("Vi Văn Thìn", "Phó Bí thư", "Đảng ủy phường An Lạc", "current"),
        ],
    ),
    "a headline in capitals that goes on": (
        "HỘI CỰU CHIẾN BINH XÃ VIỆT MẠ ĐẠI HỘI NHIỆM KỲ 2012 - 2017\n\nNgày 14/3, Hội CCB xã Việt Mạ tổ chức Đại hội. "
        "Ông Vi Văn Thìn được bầu làm Chủ tịch Hội.\n",
        [("Vi Văn Thìn", "Chủ tịch", "Hội Cựu chiến binh xã Việt Mạ", "current")],
    ),
    "a commune told without its level is not the other one": (
        "Phong trào khuyến học\n\nỞ xã Hoa Mạ, cụ Vi Văn Thìn vẫn đi từng nhà.\n\n"
        "Còn ở Minh Mạ, một xã biển đông con, ông Cầm Văn Hặc - Chủ tịch Hội Khuyến học xã cho rằng cứ mưa dầm thấm lâu.\n",
        [("Cầm Văn Hặc", "Chủ tịch", "Hội Khuyến học xã", "current")],
    ),
    "a table of fields": (
        "Hội Nông dân tỉnh Hà Nam\n\nChủ tịch | Vi Văn Thìn |\nPhó Chủ tịch Thường trực | Bà Lò Thị Mọc |\n",
        [
            ("Lò Thị Mọc", "Phó Chủ tịch Thường trực", "Hội Nông dân tỉnh Hà Nam", "current"),
            ("Vi Văn Thìn", "Chủ tịch", "Hội Nông dân tỉnh Hà Nam", "current"),
        ],
    ),
    "a table of people, with their births": (
        "Danh sách Ban Chấp hành Hội Nông dân tỉnh Hà Nam\n\nSTT | Họ và tên | Năm sinh | Dân tộc | Chức vụ |\n"
        "1 | Vi Văn Thìn | 12/3/1975 | Thái | Chủ tịch Hội Nông dân tỉnh Hà Nam |\n"
        "2 | Lò Thị Mọc | 1980 | Giám đốc Sở Nội vụ tỉnh Hà Nam |\n"
        "3\tCầm Văn Hặc\t1971\tNam\tKinh\tBí thư Huyện ủy Na Hang\n",
        [
            ("Cầm Văn Hặc", "Bí thư", "Huyện ủy Na Hang", "current"),
            ("Lò Thị Mọc", "Giám đốc", "Sở Nội vụ tỉnh Hà Nam", "current"),
            ("Vi Văn Thìn", "Chủ tịch", "Hội Nông dân tỉnh Hà Nam", "current"),
        ],
    ),
}


@pytest.mark.parametrize(("page", "expected"), PAGES.values(), ids=PAGES)
def test_offices_told_on_pages_of_lines(page, expected):
    assert held(page) == expected


def test_a_birth_in_a_table_is_no_day_of_publication():
    page = "Danh sách\n\n1 | Vi Văn Thìn | 12/3/1975 | Chủ tịch Hội Nông dân tỉnh Hà Nam |\n"
    assert [fact.published for fact in facts_of(page, ArticleFact)] == [None]


@pytest.mark.parametrize(("sentence", "expected"), SENTENCES.values(), ids=SENTENCES)
def test_offices_told_in_sentences_of_pages(sentence, expected):
    assert held(sentence) == expected


def test_lines_below_an_office_that_several_hold_and_the_line_after():
    text = (
        "Thái Bình: Công bố quyết định bổ nhiệm lãnh đạo Sở Nông nghiệp và Môi trường\n\n"
        "Đồng chí Vi Văn Thìn, Giám đốc Sở Nông nghiệp và Phát triển nông thôn giữ chức Giám đốc Sở Nông nghiệp và Môi trường từ ngày "
        "1/3/2025. Các Phó Giám đốc Sở gồm:\n1. Đồng chí Mạc Văn Tú, nguyên Phó Giám đốc Sở Tài nguyên và Môi trường;\n"
        "2. Đồng chí Lò Thị Mọc, nguyên Phó Giám đốc Sở Nông nghiệp và Phát triển nông thôn.\n\n"
        "Đồng chí Bùi Thị Sửu, nguyên Giám đốc Sở Tài nguyên và Môi trường nghỉ hưu trước tuổi.\n"
    )
    new = "Sở Nông nghiệp và Môi trường"
    found = set(held(text))
    assert {("Mạc Văn Tú", "Phó Giám đốc", new, "current"), ("Lò Thị Mọc", "Phó Giám đốc", new, "current")} <= found
    assert ("Vi Văn Thìn", "Giám đốc", "Sở Nông nghiệp và Phát triển nông thôn", "former") in found
    assert [body for name, _, body, _ in found if name == "Bùi Thị Sửu"] == ["Sở Tài nguyên và Môi trường"]


@pytest.mark.parametrize("called", ["Đồng chí: VI VĂN THÌN (tức Minh Chiến)", "Đồng chí: VI VĂN THÌN", "Đồng chí VI VĂN THÌN"])
def test_an_obituary_with_its_offices_below_the_name(called):
    text = (
        f"TIN BUỒN\n\nBan Thường vụ Huyện ủy Hòa An vô cùng thương tiếc báo tin:\n\n{called}\nSinh ngày 12/4/1931\n"
        "Quê quán: xã Nam Tuấn, huyện Hòa An, tỉnh Cao Bằng\n- Nguyên Ủy viên Ban Chấp hành Đảng bộ tỉnh Cao Lạng;\n"
        "- Nguyên Bí thư Huyện ủy Hòa An.\n\nDo tuổi cao, đồng chí đã từ trần hồi 4 giờ 15 phút ngày 05/11/2018.\n"
    )
    assert set(held(text)) == {
        ("Vi Văn Thìn", "Ủy viên", "Ban Chấp hành Đảng bộ tỉnh Cao Lạng", "former"),
        ("Vi Văn Thìn", "Bí thư", "Huyện ủy Hòa An", "former"),
    }


@pytest.mark.parametrize("mark", ["1. ", "1/ ", "1) ", "- "])
@pytest.mark.parametrize("colon", [": ", " : "])
def test_those_elected_in_lines_that_open_with_their_office(mark, colon):
    second = mark.replace("1", "2")
    text = (
        "Hội CCB phường Cát Dài đã tiến hành Đại hội đại biểu lần thứ VII. BCH đã bầu các chức danh như sau :\n"
        f"{mark}Chủ tịch{colon}đ/c Vi Văn Thìn, tái đắc cử\n{second}Phó chủ tịch{colon}đ/c Mạc Văn Tú\n"
    )
    body = "Hội Cựu chiến binh phường Cát Dài"
    assert set(held(text)) == {("Vi Văn Thìn", "Chủ tịch", body, "current"), ("Mạc Văn Tú", "Phó chủ tịch", body, "current")}


def test_the_branch_of_a_bank_told_short():
    text = (
        "Tại Chi nhánh NHCSXH tỉnh Trà Vinh, ông Vi Văn Thìn đã trao quyết định nghỉ hưu cho ông Mạc Văn Tú, Giám đốc Chi nhánh. "
        "Bà Lò Thị Mọc, Phó Giám đốc Chi nhánh được giao phụ trách đơn vị."
    )
    body = "Chi nhánh Ngân hàng Chính sách xã hội tỉnh Trà Vinh"
    assert set(held(text)) == {("Mạc Văn Tú", "Giám đốc", body, "former"), ("Lò Thị Mọc", "Phó Giám đốc", body, "current")}


def test_the_head_of_a_department_is_a_guest_of_the_hospital():
    text = (
        "BỆNH VIỆN ĐKKV NGHĨA LỘ : HỘI NGHỊ BÀN GIAO\n\nNgày 02/10/2017 bệnh viện Đa khoa khu vực Nghĩa Lộ tổ chức hội nghị. "
        "Đến dự có bà Lò Thị Mọc – giám đốc Sở Y tế tỉnh Yên Bái.\n\nBác sĩ Vi Văn Thìn – giám đốc bệnh viện nghỉ hưu từ ngày 01/10/2017. "
        "Bác sĩ Mạc Văn Tú phó giám đốc kiêm trưởng khoa Ngoại tổng hợp phụ trách đơn vị.\n"
    )
    found = {(name, office): body for name, office, body, _ in held(text)}
    assert found["Vi Văn Thìn", "Giám đốc"].casefold() == found["Mạc Văn Tú", "Phó giám đốc"].casefold()
    assert found["Mạc Văn Tú", "Phó giám đốc"].casefold() == "bệnh viện đa khoa khu vực nghĩa lộ"


def test_a_school_that_nobody_names_is_not_the_one_that_is_named():
    text = "Trường Tiểu học Kim Đồng đón đoàn. Ông Vi Văn Thìn, Phó Hiệu trưởng một trường dân tộc nội trú, xin nói 3 phút."
    assert held(text) == []


def test_who_has_left_it_altogether():
    text = "Bác Vi Văn Thìn đã nghỉ hẳn, không còn làm Chủ tịch Hội Khuyến học huyện KBang nữa."
    assert held(text) == [("Vi Văn Thìn", "Chủ tịch", "Hội Khuyến học huyện KBang", "former")]
