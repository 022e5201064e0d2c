"""Who holds what by sentences as articles have them, each with a construction of its own: what is read, and what is not."""

from datetime import date

import pytest

from loaders.facts import HoldingFact
from tests.loaders.conftest import facts_of, held

OFFICES_TOLD = {
    "the next number of a list is no part of a place": (
        "Danh sách: 1. Ông Vi Văn Thìn - Bí thư Đảng ủy, Chủ tịch Ủy ban MTTQ tỉnh Lào Cai 2. Bà Mạc Thị Tuyết – Phó Bí thư chuyên trách Đảng ủy UBND tỉnh Lào Cai 3. Ông Khổng Văn Lượng - Tổng Giám đốc Tổng Công ty Khoáng sản.",
        [
            ("Khổng Văn Lượng", "Tổng Giám đốc", "Tổng Công ty Khoáng sản", "current"),
            ("Mạc Thị Tuyết", "Phó Bí thư chuyên trách", "Đảng ủy Ủy ban nhân dân tỉnh Lào Cai", "current"),
            ("Vi Văn Thìn", "Chủ tịch", "Ủy ban Mặt trận Tổ quốc tỉnh Lào Cai", "current"),
        ],
    ),
    "a board of the Party beside the Front of a district": (
        "Cùng đi có ông Vi Văn Thìn, Trưởng Ban Dân vận, chủ tịch UBMTTQ huyện Bát Xát.",
        [
            ("Vi Văn Thìn", "Chủ tịch", "Ủy ban Mặt trận Tổ quốc huyện Bát Xát", "current"),
            ("Vi Văn Thìn", "Trưởng Ban", "Ban Dân vận Huyện ủy Bát Xát", "current"),
        ],
    ),
    "a committee and a board, each after a dash": (
        "Vi Văn Thìn- UVBTVQU- Trưởng Ban Dân vận Quận ủy, CT UBMTTQVN quận Hải An dự.",
        [
            ("Vi Văn Thìn", "Chủ tịch", "Ủy ban Mặt trận Tổ quốc Việt Nam quận Hải An", "current"),
            ("Vi Văn Thìn", "Trưởng Ban", "Ban Dân vận Quận ủy Hải An", "current"),
            ("Vi Văn Thìn", "Ủy viên", "Ban Thường vụ Quận ủy Hải An", "current"),
        ],
    ),
    "who congratulates is another than who is congratulated": (
        "Chúc mừng ông Vi Văn Thìn, Trưởng Ban Nội chính T.Ư nói việc nào khó cũng có cách làm.",
        [],
    ),
    "a committee of parliament and a city behind an abbreviation": (
        "Thiếu tướng Vi Văn Thìn, Chủ tịch Hội CCB T.P Hà Nội; bà Mạc Thị Tuyết - Chủ nhiệm Ủy ban Về các Vấn đề của Quốc hội.",
        [
            ("Mạc Thị Tuyết", "Chủ nhiệm", "Ủy ban Về các Vấn đề của Quốc hội", "current"),
            ("Vi Văn Thìn", "Chủ tịch", "Hội Cựu chiến binh thành phố Hà Nội", "current"),
        ],
    ),
    "an office taken up before": (
        "Bà Mạc Thị Tuyết hồi đầu năm đã được bổ nhiệm làm Thứ trưởng Thường trực Bộ Nội vụ.",
        [("Mạc Thị Tuyết", "Thứ trưởng Thường trực", "Bộ Nội vụ", "current")],
    ),
    "a degree, then the offices": (
        "Bà Mạc Thị Tuyết quê Bát Xát, năm nay 40 tuổi, có bằng Thạc sĩ Luật; là Tỉnh ủy viên Lào Cai khóa XV; đại biểu HĐND tỉnh Lào Cai khóa XVI.",
        [
            ("Mạc Thị Tuyết", "Tỉnh ủy viên", "Tỉnh ủy Lào Cai", "current"),
            ("Mạc Thị Tuyết", "Đại biểu", "Hội đồng nhân dân tỉnh Lào Cai", "current"),
        ],
    ),
    "offices of one person after semicolons": (
        "Bà Mạc Thị Tuyết đảm nhiệm các cương vị Tỉnh ủy viên Lào Cai khóa XV; Bí thư Đảng đoàn, Chủ tịch Hội Nông dân tỉnh Lào Cai; Đại biểu HĐND tỉnh khóa XVI.",
        [
            ("Mạc Thị Tuyết", "Bí thư", "Đảng đoàn Hội Nông dân tỉnh Lào Cai", "current"),
            ("Mạc Thị Tuyết", "Chủ tịch", "Hội Nông dân tỉnh Lào Cai", "current"),
            ("Mạc Thị Tuyết", "Tỉnh ủy viên", "Tỉnh ủy Lào Cai", "current"),
            ("Mạc Thị Tuyết", "Đại biểu", "Hội đồng nhân dân tỉnh Lào Cai", "current"),
        ],
    ),
    "titles before names, of which the last is not read": (
        "Dự phiên họp có Phó chủ tịch Quốc hội Vi Văn Thìn, Chủ nhiệm UB các vấn đề xã hội Mạc Thị Tuyết, Chủ nhiệm UB Thương mại, Hàng hải, Kho bãi Khổng Văn Lượng.",
        [("Mạc Thị Tuyết", "Chủ nhiệm", "Ủy ban các vấn đề xã hội", "current"), ("Vi Văn Thìn", "Phó chủ tịch", "Quốc hội", "current")],
    ),
    "told to have died, many words after the name": (
        "Ðồng chí VI VĂN THÌN (sinh năm 1937, người xã Bản Lầu, tỉnh Lào Cai); Tỉnh ủy viên Lào Cai các khóa IX, X; Huân chương Lao động hạng Ba; ốm đã lâu, đã từ trần sáng ngày 3-2-2012.",
        [("Vi Văn Thìn", "Tỉnh ủy viên", "Tỉnh ủy Lào Cai", "former")],
    ),
    "elected by whose committee": (
        "(Tin nhanh)- Bà Mạc Thị Tuyết trưa 6-4 được Ban Chấp hành Hội Nông dân tỉnh Lào Cai bầu giữ chức Chủ tịch khóa mới, không thiếu phiếu nào.",
        [("Mạc Thị Tuyết", "Chủ tịch", "Hội Nông dân tỉnh Lào Cai", "current")],
    ),
    "a line of a life with its months": (
        "Ông Vi Văn Thìn quê ở Lào Cai.\nTừ tháng 6-2021 đến tháng 7-2021: Uỷ viên Ban Thường vụ Tỉnh uỷ Hậu Giang, Chủ tịch Ủy ban MTTQ Việt Nam tỉnh Hậu Giang; Đại biểu Hội đồng Nhân dân tỉnh Hậu Giang, nhiệm kỳ 2021-2026.",
        [
            ("Vi Văn Thìn", "Chủ tịch", "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Hậu Giang", "former"),
            ("Vi Văn Thìn", "Đại biểu", "Hội đồng Nhân dân tỉnh Hậu Giang", "former"),
            ("Vi Văn Thìn", "Ủy viên", "Ban Thường vụ Tỉnh ủy Hậu Giang", "former"),
        ],
    ),
    "years alone above a line of offices": (
        "Quá trình công tác của đồng chí Vi Văn Thìn\n\n● Từ 1980 đến 1986: học đại học.\n\n● 9-1993 – 12-1994:\n\nỦy viên Ban Thường vụ Huyện ủy, Phó Chủ tịch UBND huyện Bát Xát.\n",
        [
            ("Vi Văn Thìn", "Phó Chủ tịch", "Ủy ban nhân dân huyện Bát Xát", "former"),
            ("Vi Văn Thìn", "Ủy viên", "Ban Thường vụ Huyện ủy Bát Xát", "former"),
        ],
    ),
    "the Party committee of the commune whose congress it is": (
        "Đại hội Đại biểu Hội Nông dân xã Bản Lầu lần thứ I được tổ chức vào chiều 20/10/2025. Các đồng chí về dự: Vi Văn Thìn, Phó chủ tịch HND tỉnh; Khổng Văn Lượng, Phó Bí thư Thường trực Đảng ủy.",
        [
            ("Khổng Văn Lượng", "Phó Bí thư Thường trực", "Đảng ủy xã Bản Lầu", "current"),
            ("Vi Văn Thìn", "Phó chủ tịch", "Hội Nông dân tỉnh", "current"),
        ],
    ),
    "firms called by abbreviations": (
        "bà Mạc Thị Tuyết, Giám đốc Công ty TNHH MTV XSKT Lào Cai; ông Vi Văn Thìn, Phó Giám đốc Công ty TNHH MTV XSKT An Giang.",
        [
            ("Mạc Thị Tuyết", "Giám đốc", "Công ty trách nhiệm hữu hạn MTV Xổ số kiến thiết Lào Cai", "current"),
            ("Vi Văn Thìn", "Phó Giám đốc", "Công ty trách nhiệm hữu hạn MTV Xổ số kiến thiết An Giang", "current"),
        ],
    ),
    "unions of branches": (
        "đ/c Mạc Thị Tuyết - Ủy viên BCH Công đoàn Y tế VN, Chủ tịch Công đoàn ngành Y tế Hải Phòng; bà Vi Thị Hoa, Chủ tịch Công đoàn ngành Giáo dục tỉnh Lào Cai.",
        [
            ("Mạc Thị Tuyết", "Chủ tịch", "Công đoàn ngành Y tế Hải Phòng", "current"),
            ("Mạc Thị Tuyết", "Ủy viên", "Ban Chấp hành Công đoàn Y tế Việt Nam", "current"),
            ("Vi Thị Hoa", "Chủ tịch", "Công đoàn ngành Giáo dục tỉnh Lào Cai", "current"),
        ],
    ),
    "a brigade told before its officers": (
        "Lữ đoàn 917 mở ngày hội. Dự ngày hội có Đại tá Vi Văn Thìn - Lữ đoàn trưởng; Thượng tá Khổng Văn Lượng - Chính ủy Lữ đoàn.",
        [("Khổng Văn Lượng", "Chính ủy", "Lữ đoàn 917", "current"), ("Vi Văn Thìn", "Lữ đoàn trưởng", "Lữ đoàn 917", "current")],
    ),
    "the head of a board told before a colon": (
        "Lãnh đạo Ban Trị sự GHPGVN tỉnh Lào Cai dự lễ: Thượng tọa Thích Tâm Mẫn, Trưởng ban; Thượng tọa Thích Tâm Bảo, Phó ban và các thành viên.",
        [
            ("Thích Tâm Bảo", "Phó ban", "Ban Trị sự Giáo hội Phật giáo Việt Nam tỉnh Lào Cai", "current"),
            ("Thích Tâm Mẫn", "Trưởng ban", "Ban Trị sự Giáo hội Phật giáo Việt Nam tỉnh Lào Cai", "current"),
        ],
    ),
    "the offices of a monastery": (
        "Thượng tọa Thích Tâm Mẫn – Phó Thư ký kiêm Chánh Văn phòng BTS tỉnh Lào Cai; Hòa thượng Thích Tâm Bảo – Viện chủ chùa Ba Vành.",
        [
            ("Thích Tâm Bảo", "Viện chủ", "Chùa Ba Vành", "current"),
            ("Thích Tâm Mẫn", "Chánh Văn phòng", "Văn phòng Ban Trị sự tỉnh Lào Cai", "current"),
            ("Thích Tâm Mẫn", "Phó Thư ký", "Ban Trị sự tỉnh Lào Cai", "current"),
        ],
    ),
    "steps of a life without their subject": (
        "Ông Vi Văn Thìn quê ở Lào Cai.\nTừ tháng 5-2011 là Chánh Văn phòng Tỉnh ủy Hậu Giang.\nTừ tháng 10-2015 đến tháng 10-2020, ông là Phó Chủ tịch UBND tỉnh Hậu Giang.\n",
        [
            ("Vi Văn Thìn", "Chánh Văn phòng", "Văn phòng Tỉnh ủy Hậu Giang", "former"),
            ("Vi Văn Thìn", "Phó Chủ tịch", "Ủy ban nhân dân tỉnh Hậu Giang", "former"),
        ],
    ),
    "a line of a life that goes on till now": (
        "Ông Vi Văn Thìn quê ở Lào Cai.\nTừ 5-2011 đến 7-2016: Chánh Văn phòng Tỉnh ủy Hậu Giang.\nTừ 2016 đến nay: Phó Chủ tịch UBND tỉnh Hậu Giang.\n",
        [
            ("Vi Văn Thìn", "Chánh Văn phòng", "Văn phòng Tỉnh ủy Hậu Giang", "former"),
            ("Vi Văn Thìn", "Phó Chủ tịch", "Ủy ban nhân dân tỉnh Hậu Giang", "current"),
        ],
    ),
    "an office and its post after a comma": (
        "Đại úy Vi Văn Thìn, Chính trị viên phó, Đồn Biên phòng Bát Xát, tâm sự; ông Khổng Văn Lượng, Giám đốc, Công đoàn phường Ba Vành nói.",
        [("Vi Văn Thìn", "Chính trị viên phó", "Đồn Biên phòng Bát Xát", "current")],
    ),
    "an office that somebody is elected to": (
        "Chức vụ Chủ tịch Hội Cựu chiến binh phường Ba Vành nhiệm kỳ 2017 - 2022 được bầu cho ông Vi Văn Thìn.",
        [("Vi Văn Thìn", "Chủ tịch", "Hội Cựu chiến binh phường Ba Vành", "current")],
    ),
    "the board of a province beside that of a district": (
        "Thượng tọa Thích Huệ Mẫn - Phó Ban Trị sự kiêm Trưởng ban Thông tin Truyền thông GHPGVN tỉnh Tây Ninh, Trưởng Ban Trị sự GHPGVN huyện Châu Thành.",
        [
            ("Thích Huệ Mẫn", "Phó Ban", "Ban Trị sự Giáo hội Phật giáo Việt Nam tỉnh Tây Ninh", "current"),
            ("Thích Huệ Mẫn", "Trưởng Ban", "Ban Trị sự Giáo hội Phật giáo Việt Nam huyện Châu Thành", "current"),
            ("Thích Huệ Mẫn", "Trưởng ban", "Ban Thông tin Truyền thông Giáo hội Phật giáo Việt Nam tỉnh Tây Ninh", "current"),
        ],
    ),
    "associations of a unit of the army": (
        "Sư đoàn 917 gặp mặt. Thiếu tá Vi Thị Xinh, Chủ tịch Hội phụ nữ sư đoàn; chị Vi Thị Hoa, Chủ tịch Hội Phụ nữ cơ quan Bộ Chỉ huy Quân sự tỉnh Lào Cai.",
        [
            ("Vi Thị Hoa", "Chủ tịch", "Hội Phụ nữ cơ quan Bộ Chỉ huy Quân sự tỉnh Lào Cai", "current"),
            ("Vi Thị Xinh", "Chủ tịch", "Hội phụ nữ Sư đoàn 917", "current"),
        ],
    ),
    "a unit that nobody names": (
        "Thiếu tá Vi Thị Xinh, Chủ tịch Hội phụ nữ sư đoàn đọc diễn văn; bà Mạc Thị Tuyết, Giám đốc Công ty Cổ phần.",
        [],
    ),
    "a hospital is no person": (
        "Phát biểu, PGS.TS.BS Vi Văn Thìn, Giám đốc Bệnh viện Nhân dân Gia Định, chúc Tết; Giám đốc Bệnh viện Nhân dân Gia Định Hà Văn Tư.",
        [
            ("Hà Văn Tư", "Giám đốc", "Bệnh viện Nhân dân Gia Định", "current"),
            ("Vi Văn Thìn", "Giám đốc", "Bệnh viện Nhân dân Gia Định", "current"),
        ],
    ),
    "a province misprinted is no person": (
        "Bà Vi Thị Hoa - Phó Chủ tịch Hội Nông dân tỉnh Lao Cay vừa được bầu vào Ban Chấp hành Đảng bộ tỉnh Lào Cai.",
        [
            ("Vi Thị Hoa", "Phó Chủ tịch", "Hội Nông dân tỉnh Lao Cay", "current"),
            ("Vi Thị Hoa", "Ủy viên", "Ban Chấp hành Đảng bộ tỉnh Lào Cai", "current"),
        ],
    ),
    "a secretary of which committee nobody says": (
        "Đến dự có bà Mạc Thị Tuyết, Bí thư Đảng, Đoàn - Hội Chữ thập đỏ Việt Nam; ông Vi Văn Thìn, Phó Bí thư Tỉnh ủy - Chủ tịch UBND tỉnh Lào Cai.",
        [
            ("Vi Văn Thìn", "Chủ tịch", "Ủy ban nhân dân tỉnh Lào Cai", "current"),
            ("Vi Văn Thìn", "Phó Bí thư", "Tỉnh ủy Lào Cai", "current"),
        ],
    ),
    "offices that somebody is elected to at once": (
        "Hội nghị bầu Ủy viên Ban Chấp hành, Ủy viên Ban Thường vụ và chức vụ Chủ tịch Hội Nông dân tỉnh Lào Cai đối với bà Mạc Thị Tuyết trong một buổi sáng.",
        [
            ("Mạc Thị Tuyết", "Chủ tịch", "Hội Nông dân tỉnh Lào Cai", "current"),
            ("Mạc Thị Tuyết", "Ủy viên", "Ban Chấp hành Hội Nông dân tỉnh Lào Cai", "current"),
            ("Mạc Thị Tuyết", "Ủy viên", "Ban Thường vụ Hội Nông dân tỉnh Lào Cai", "current"),
        ],
    ),
    "a number of members is no name": (
        "Dự có đ/c Mạc Thị Tuyết - UV.BTV, Trưởng Ban Tài chính LĐLĐ tỉnh Lào Cai; Ban Thường vụ 11, Thường trực 3; ông Vi Văn Thìn dự.",
        [
            ("Mạc Thị Tuyết", "Trưởng Ban", "Ban Tài chính Liên đoàn Lao động tỉnh Lào Cai", "current"),
            ("Mạc Thị Tuyết", "Ủy viên", "Ban Thường vụ Liên đoàn Lao động tỉnh Lào Cai", "current"),
        ],
    ),
    "a union has no Ban cán sự": (
        "Ông Vi Văn Thìn, UV Ban Cán sự đảng, UV BCH Liên đoàn LĐ tỉnh Lào Cai, Chủ tịch Công đoàn ngành Y tế tỉnh Lào Cai dặn dò.",
        [
            ("Vi Văn Thìn", "Chủ tịch", "Công đoàn ngành Y tế tỉnh Lào Cai", "current"),
            ("Vi Văn Thìn", "Ủy viên", "Ban Chấp hành Liên đoàn Lao động tỉnh Lào Cai", "current"),
        ],
    ),
    "a committee told twice": (
        "Bà Mạc Thị Tuyết, Ủy viên Ban Thường vụ Đảng ủy, Ủy viên Ban Thường vụ Đảng ủy, Chủ tịch Hội Nông dân xã Bản Lầu, và Phó BT Đảng ủy - Chủ tịch UBND xã Bản Lầu Vi Văn Thìn.",
        [
            ("Mạc Thị Tuyết", "Chủ tịch", "Hội Nông dân xã Bản Lầu", "current"),
            ("Mạc Thị Tuyết", "Ủy viên", "Ban Thường vụ Đảng ủy xã Bản Lầu", "current"),
            ("Mạc Thị Tuyết", "Ủy viên", "Ban Thường vụ Đảng ủy xã Bản Lầu", "current"),
            ("Vi Văn Thìn", "Chủ tịch", "Ủy ban nhân dân xã Bản Lầu", "current"),
            ("Vi Văn Thìn", "Phó Bí thư", "Đảng ủy xã Bản Lầu", "current"),
        ],
    ),
    "who is replaced takes up another office": (
        "Bà Mạc Thị Tuyết đã được Ban Chấp hành Hội Nông dân tỉnh Lào Cai bầu làm Chủ tịch, thay thế ông Hà Văn Tư, Quyền Chủ tịch Hội Nông dân tỉnh Lào Cai, được phân công giữ chức Bí thư Huyện ủy Bát Xát.",
        [
            ("Hà Văn Tư", "Bí thư", "Huyện ủy Bát Xát", "current"),
            ("Hà Văn Tư", "Chủ tịch", "Hội Nông dân tỉnh Lào Cai", "acting"),
            ("Hà Văn Tư", "Chủ tịch", "Hội Nông dân tỉnh Lào Cai", "former"),
            ("Mạc Thị Tuyết", "Chủ tịch", "Hội Nông dân tỉnh Lào Cai", "current"),
        ],
    ),
    "offices held before another": (
        "Bà Mạc Thị Tuyết quê Bát Xát; trước khi về Sở Nội vụ tỉnh Lào Cai, bà là Phó Chủ tịch Hội Nông dân tỉnh Lào Cai. Ông Hà Văn Tư giữ chức Bí thư Huyện ủy Bát Xát trước khi được cử làm Giám đốc Sở Y tế tỉnh Lào Cai.",
        [
            ("Hà Văn Tư", "Bí thư", "Huyện ủy Bát Xát", "former"),
            ("Hà Văn Tư", "Giám đốc", "Sở Y tế tỉnh Lào Cai", "current"),
            ("Mạc Thị Tuyết", "Phó Chủ tịch", "Hội Nông dân tỉnh Lào Cai", "former"),
        ],
    ),
    "dashes between titles and names": (
        "Lên bản chúc Tết có Ủy viên Ban Thường vụ Tỉnh ủy, Giám đốc Công an tỉnh Lào Cai - Vi Văn Thìn, Tỉnh ủy viên, Chủ tịch Hội Nông dân tỉnh Lào Cai - Mạc Thị Tuyết và cán bộ các phòng.",
        [
            ("Mạc Thị Tuyết", "Chủ tịch", "Hội Nông dân tỉnh Lào Cai", "current"),
            ("Mạc Thị Tuyết", "Tỉnh ủy viên", "Tỉnh ủy Lào Cai", "current"),
            ("Vi Văn Thìn", "Giám đốc", "Công an tỉnh Lào Cai", "current"),
            ("Vi Văn Thìn", "Ủy viên", "Ban Thường vụ Tỉnh ủy Lào Cai", "current"),
        ],
    ),
    "a list of former offices after a colon": (
        "Ông Vi Văn Thìn từng là: Bí thư Huyện ủy Bát Xát, Chủ tịch Hội đồng nhân dân huyện Bát Xát.",
        [("Vi Văn Thìn", "Bí thư", "Huyện ủy Bát Xát", "former"), ("Vi Văn Thìn", "Chủ tịch", "Hội đồng nhân dân huyện Bát Xát", "former")],
    ),
    "elected by whom between the verbs": (
        "Ông Vi Văn Thìn - Giám đốc Sở Tư pháp hôm ấy được HĐND tỉnh Lào Cai bầu bổ sung ủy viên UBND tỉnh Lào Cai.",
        [("Vi Văn Thìn", "Giám đốc", "Sở Tư pháp", "current"), ("Vi Văn Thìn", "Ủy viên", "Ủy ban nhân dân tỉnh Lào Cai", "current")],
    ),
    "several who go on in an office": (
        "Tiếp tục giữ chức Phó Chủ tịch UBND tỉnh Lâm Đồng là các ông Vi Văn Thìn, Hà Văn Tư và Khổng Văn Lượng.",
        [
            ("Hà Văn Tư", "Phó Chủ tịch", "Ủy ban nhân dân tỉnh Lâm Đồng", "current"),
            ("Khổng Văn Lượng", "Phó Chủ tịch", "Ủy ban nhân dân tỉnh Lâm Đồng", "current"),
            ("Vi Văn Thìn", "Phó Chủ tịch", "Ủy ban nhân dân tỉnh Lâm Đồng", "current"),
        ],
    ),
    "who are elected into a committee": (
        "Được bầu bổ sung vào Ban Chấp hành LĐLĐ tỉnh Hậu Giang là ông Vi Văn Thìn - Chủ tịch Liên đoàn Lao động TP.Ngã Bảy; bà Mạc Thị Tuyết - Phó Giám đốc Sở Y tế tỉnh Hậu Giang.",
        [
            ("Mạc Thị Tuyết", "Phó Giám đốc", "Sở Y tế tỉnh Hậu Giang", "current"),
            ("Mạc Thị Tuyết", "Ủy viên", "Ban Chấp hành Liên đoàn Lao động tỉnh Hậu Giang", "current"),
            ("Vi Văn Thìn", "Chủ tịch", "Liên đoàn Lao động thành phố Ngã Bảy", "current"),
            ("Vi Văn Thìn", "Ủy viên", "Ban Chấp hành Liên đoàn Lao động tỉnh Hậu Giang", "current"),
        ],
    ),
    "assigned to an office": (
        "Ông Hà Văn Tư về huyện, được chỉ định tham gia Ban Chấp hành Đảng bộ huyện Bát Xát, và phân công nhiệm vụ Phó Chủ tịch UBND huyện Bát Xát.",
        [
            ("Hà Văn Tư", "Phó Chủ tịch", "Ủy ban nhân dân huyện Bát Xát", "current"),
            ("Hà Văn Tư", "Ủy viên", "Ban Chấp hành Đảng bộ huyện Bát Xát", "current"),
        ],
    ),
    "communes of three syllables": (
        "Ông Vi Văn Thìn, Bí thư Đảng ủy phường Điện Bàn Đông, và ông Hà Văn Tư, Chủ tịch UBND xã Chi Lăng Nam dự.",
        [
            ("Hà Văn Tư", "Chủ tịch", "Ủy ban nhân dân xã Chi Lăng Nam", "current"),
            ("Vi Văn Thìn", "Bí thư", "Đảng ủy phường Điện Bàn Đông", "current"),
        ],
    ),
    "a time before a month": (
        "Ông Vi Văn Thìn quê ở Long An. Trước tháng 10/2010, ông Thìn là Bí thư Huyện ủy Thủ Thừa; Phó Chủ tịch UBND tỉnh Long An.",
        [
            ("Vi Văn Thìn", "Bí thư", "Huyện ủy Thủ Thừa", "former"),
            ("Vi Văn Thìn", "Phó Chủ tịch", "Ủy ban nhân dân tỉnh Long An", "former"),
        ],
    ),
    "an office taken up before another": (
        "Bà Mạc Thị Tuyết được bổ nhiệm làm Phó Giám đốc Sở Nội vụ tỉnh Lào Cai năm 2011 và là Giám đốc Sở Nội vụ tỉnh Lào Cai từ năm 2019 đến nay.",
        [
            ("Mạc Thị Tuyết", "Giám đốc", "Sở Nội vụ tỉnh Lào Cai", "current"),
            ("Mạc Thị Tuyết", "Phó Giám đốc", "Sở Nội vụ tỉnh Lào Cai", "former"),
        ],
    ),
    "a national committee with its task": (
        "Sáng nay Phó Chủ nhiệm Ủy ban Quốc gia về người cao tuổi Việt Nam Vi Văn Thìn lên Bát Xát.",
        [("Vi Văn Thìn", "Phó Chủ nhiệm", "Ủy ban Quốc gia về người cao tuổi Việt Nam", "current")],
    ),
    "steering committees with their task": (
        "Ông Vi Văn Thìn, Phó Trưởng Ban Chỉ đạo xây dựng nông thôn mới và giảm nghèo tỉnh Lào Cai; ông Hà Văn Tư, Phó Trưởng Ban Chỉ đạo phong trào cho biết.",
        [("Vi Văn Thìn", "Phó Trưởng Ban", "Ban Chỉ đạo xây dựng nông thôn mới và giảm nghèo tỉnh Lào Cai", "current")],
    ),
    "a line broken after an office": (
        "1. Đồng chí Vi Văn Thìn, Ủy viên Trung ương Đảng, Bí thư\nTỉnh ủy Lào Cai, Chủ tịch HĐND tỉnh.",
        [
            ("Vi Văn Thìn", "Bí thư", "Tỉnh ủy Lào Cai", "current"),
            ("Vi Văn Thìn", "Chủ tịch", "Hội đồng nhân dân tỉnh Lào Cai", "current"),
            ("Vi Văn Thìn", "Ủy viên", "Trung ương Đảng", "current"),
        ],
    ),
    "brands with a stroke and with dots": (
        "Ông Vi Văn Thìn, Chủ tịch CĐ Công ty Ba Vành- Aventa Việt Nam; ông Hà Văn Tư, Chủ tịch CĐ Công ty TNHH J.K Việt Nam.",
        [
            ("Hà Văn Tư", "Chủ tịch", "Công đoàn Công ty trách nhiệm hữu hạn J.K Việt Nam", "current"),
            ("Vi Văn Thìn", "Chủ tịch", "Công đoàn Công ty Ba Vành- Aventa Việt Nam", "current"),
        ],
    ),
    "the years of a term are no time of an office": (
        "Được giới thiệu để bầu làm Ủy viên UBND tỉnh Lào Cai khóa XV, nhiệm kỳ 2016 - 2021 là ông Vi Văn Thìn, Chánh Văn phòng UBND tỉnh Lào Cai.",
        [
            ("Vi Văn Thìn", "Chánh Văn phòng", "Văn phòng Ủy ban nhân dân tỉnh Lào Cai", "current"),
            ("Vi Văn Thìn", "Ủy viên", "Ủy ban nhân dân tỉnh Lào Cai", "proposed"),
        ],
    ),
    "an office of which a vote tells": (
        "Chức Chủ tịch Hội Khuyến học tỉnh Lào Cai khóa V thuộc về bà Mạc Thị Tuyết, không ai bàn thêm.",
        [("Mạc Thị Tuyết", "Chủ tịch", "Hội Khuyến học tỉnh Lào Cai", "current")],
    ),
    "left to take part and to take up": (
        "Theo quyết định, ông Vi Văn Thìn thôi giữ chức vụ Bí thư Huyện ủy Bát Xát để tham gia Đảng đoàn, giữ chức Phó Chủ tịch Hội Nông dân tỉnh Lào Cai.",
        [("Vi Văn Thìn", "Bí thư", "Huyện ủy Bát Xát", "former"), ("Vi Văn Thìn", "Phó Chủ tịch", "Hội Nông dân tỉnh Lào Cai", "current")],
    ),
    "an honorific in a capital": (
        "Tái cử chức danh Chủ tịch Hội Chữ thập đỏ TP.Thủ Dầu Một, nhiệm kỳ 2021-2026 là Bà Mạc Thị Tuyết.",
        [("Mạc Thị Tuyết", "Chủ tịch", "Hội Chữ thập đỏ thành phố Thủ Dầu Một", "current")],
    ),
    "steering committees about something": (
        "Dự có ông Vi Văn Thìn, Phó Trưởng ban Chỉ đạo Tỉnh ủy về phát triển du lịch; ông Hà Văn Tư, Phó ban Chỉ đạo Phong trào thanh niên lập nghiệp, giữ rừng huyện Bát Xát.",
        [
            ("Hà Văn Tư", "Phó ban", "Ban Chỉ đạo Phong trào thanh niên lập nghiệp, giữ rừng huyện Bát Xát", "current"),
            ("Vi Văn Thìn", "Phó Trưởng ban", "Ban Chỉ đạo Tỉnh ủy về phát triển du lịch", "current"),
        ],
    ),
    "a steering committee whose name goes on": (
        "Bà Mạc Thị Tuyết, Phó Trưởng Ban chỉ đạo Hội diễn dân ca, hát then các dân tộc miền núi đã lên chấm giải.",
        [],
    ),
    "victims of dioxin are no veterans": (
        "Có ông Vi Văn Thìn, Chủ tịch Hội NNCĐDC/dioxin tỉnh Ninh Bình; ông Hà Văn Tư, Phó Chủ tịch Hội Cựu chiến binh tỉnh Ninh Bình.",
        [
            ("Hà Văn Tư", "Phó Chủ tịch", "Hội Cựu chiến binh tỉnh Ninh Bình", "current"),
            ("Vi Văn Thìn", "Chủ tịch", "Hội Nạn nhân chất độc da cam/dioxin tỉnh Ninh Bình", "current"),
        ],
    ),
    "a given name that is a common word": (
        "Ông Vi Đức Trong là Thạc sĩ Nông nghiệp. Ông Trong từng là Chủ tịch UBND huyện Tân Châu và Phó Chủ tịch HĐND tỉnh Tây Ninh.",
        [
            ("Vi Đức Trong", "Chủ tịch", "Ủy ban nhân dân huyện Tân Châu", "former"),
            ("Vi Đức Trong", "Phó Chủ tịch", "Hội đồng nhân dân tỉnh Tây Ninh", "former"),
        ],
    ),
    "several who are elected again": (
        "Tái đắc cử Phó Chủ tịch Hội Nông dân tỉnh Lào Cai có các đồng chí: Vi Văn Thìn, Hà Văn Tư, Khổng Văn Lượng.",
        [
            ("Hà Văn Tư", "Phó Chủ tịch", "Hội Nông dân tỉnh Lào Cai", "current"),
            ("Khổng Văn Lượng", "Phó Chủ tịch", "Hội Nông dân tỉnh Lào Cai", "current"),
            ("Vi Văn Thìn", "Phó Chủ tịch", "Hội Nông dân tỉnh Lào Cai", "current"),
        ],
    ),
    "youth unions of communes": (
        "Dự có chị Mạc Thị Tuyết, Bí thư Xã đoàn Bản Lầu; anh Hà Văn Tư, Bí thư Đoàn xã Bản Lầu.",
        [("Hà Văn Tư", "Bí thư", "Đoàn xã Bản Lầu", "current"), ("Mạc Thị Tuyết", "Bí thư", "Xã đoàn Bản Lầu", "current")],
    ),
    "a person after a city that is not named": (
        "Cùng dự có Phó Bí thư Thành ủy TP.HCM Vi Văn Thìn; Phó Chủ tịch LĐLĐ TP Phùng Thái Mẫn.",
        [
            ("Phùng Thái Mẫn", "Phó Chủ tịch", "Liên đoàn Lao động thành phố Hồ Chí Minh", "current"),
            ("Vi Văn Thìn", "Phó Bí thư", "Thành ủy Hồ Chí Minh", "current"),
        ],
    ),
    "a cell and the organization it is of": (
        "Bí thư Chi bộ Khu phố 2, Đảng bộ phường 1 Tôn Thất Mẫn và ông Vi Văn Thìn, Chánh Văn phòng Huyện ủy Châu Thành A dự.",
        [
            ("Tôn Thất Mẫn", "Bí thư", "Chi bộ Khu phố 2 phường 1", "current"),
            ("Vi Văn Thìn", "Chánh Văn phòng", "Văn phòng Huyện ủy Châu Thành A", "current"),
        ],
    ),
    "several appointed by whose decision": (
        "Giữ chức Phó trưởng ban Dân vận Trung ương theo quyết định của Bộ Chính trị là các ông: Vi Văn Thìn, Ủy viên Trung ương Đảng, Bí thư Tỉnh ủy Lào Cai; Hà Văn Tư, Bí thư Tỉnh ủy Hà Giang.",
        [
            ("Hà Văn Tư", "Bí thư", "Tỉnh ủy Hà Giang", "current"),
            ("Hà Văn Tư", "Phó trưởng ban", "Ban Dân vận Trung ương", "current"),
            ("Vi Văn Thìn", "Bí thư", "Tỉnh ủy Lào Cai", "current"),
            ("Vi Văn Thìn", "Phó trưởng ban", "Ban Dân vận Trung ương", "current"),
            ("Vi Văn Thìn", "Ủy viên", "Trung ương Đảng", "current"),
        ],
    ),
    "nguyên goes on where somebody has died": (
        "Ông Vi Văn Thìn, sinh năm 1942; Tỉnh ủy viên Lào Cai khóa X; nguyên Bí thư Huyện ủy, Chủ tịch HĐND huyện Bát Xát; đã qua đời đêm 5/6/2021.",
        [
            ("Vi Văn Thìn", "Bí thư", "Huyện ủy Bát Xát", "former"),
            ("Vi Văn Thìn", "Chủ tịch", "Hội đồng nhân dân huyện Bát Xát", "former"),
            ("Vi Văn Thìn", "Tỉnh ủy viên", "Tỉnh ủy Lào Cai", "former"),
        ],
    ),
    "former offices after another life": (
        "Cụ Vi Văn Thìn (1921 - 2009) nguyên là người lập trường làng, nguyên Bí thư Huyện ủy Bát Xát, nguyên Chủ tịch Hội Khuyến học tỉnh Lào Cai.",
        [("Vi Văn Thìn", "Bí thư", "Huyện ủy Bát Xát", "former"), ("Vi Văn Thìn", "Chủ tịch", "Hội Khuyến học tỉnh Lào Cai", "former")],
    ),
    "also a former office": (
        "Ông Vi Văn Thìn cũng nguyên là Bí thư Tỉnh ủy Lào Cai.",
        [("Vi Văn Thìn", "Bí thư", "Tỉnh ủy Lào Cai", "former")],
    ),
    "a hospital before its union's chair": (
        "Chủ tịch Công đoàn Bệnh viện Ung bướu Nguyễn Văn Thìn phát biểu khai mạc Đại hội.",
        [("Nguyễn Văn Thìn", "Chủ tịch", "Công đoàn Bệnh viện Ung bướu", "current")],
    ),
    "a deputy and then the chair": (
        "Ông Vi Văn Thìn lần hồi kinh qua các chức vụ: Phó Chủ tịch, Chủ tịch Ủy ban nhân dân huyện Bát Xát; Chánh Văn phòng Tỉnh ủy Lào Cai.",
        [
            ("Vi Văn Thìn", "Chánh Văn phòng", "Văn phòng Tỉnh ủy Lào Cai", "former"),
            ("Vi Văn Thìn", "Chủ tịch", "Ủy ban nhân dân huyện Bát Xát", "former"),
            ("Vi Văn Thìn", "Phó Chủ tịch", "Ủy ban nhân dân huyện Bát Xát", "former"),
        ],
    ),
    "no ward is called Khóa": (
        "Đồng chí Vi Văn Thìn - Bí thư Đoàn phường Khoá XII nhiệm kỳ 2017 - 2022 tiếp tục được tín nhiệm.",
        [("Vi Văn Thìn", "Bí thư", "Đoàn phường", "current")],
    ),
    "the committee of a union of a branch": (
        "Có ông Vi Văn Thìn – Ủy viên Ban Thường vụ, Phó Chủ nhiệm Ủy ban kiểm tra Công đoàn ngành Giáo dục tỉnh Lào Cai.",
        [
            ("Vi Văn Thìn", "Phó Chủ nhiệm", "Ủy ban kiểm tra Công đoàn ngành Giáo dục tỉnh Lào Cai", "current"),
            ("Vi Văn Thìn", "Ủy viên", "Ban Thường vụ Công đoàn ngành Giáo dục tỉnh Lào Cai", "current"),
        ],
    ),
    "elected are the members, whom nobody names": (
        "Đồng chí Vi Văn Thìn - Phó Chủ tịch UBND xã Bản Lầu và bầu các chức danh thành viên UBND xã Bản Lầu.",
        [("Vi Văn Thìn", "Phó Chủ tịch", "Ủy ban nhân dân xã Bản Lầu", "current")],
    ),
    "one of several seats is left": (
        "Ban Thường vụ điều động bà Mạc Thị Tuyết - Tỉnh ủy viên Lào Cai, Ủy viên Đảng đoàn Hội Nông dân tỉnh Lào Cai, Ủy viên Ban Chấp hành Hội Chữ thập đỏ tỉnh Lào Cai thôi giữ chức Ủy viên Đảng đoàn Hội Nông dân tỉnh Lào Cai.",
        [
            ("Mạc Thị Tuyết", "Tỉnh ủy viên", "Tỉnh ủy Lào Cai", "current"),
            ("Mạc Thị Tuyết", "Ủy viên", "Ban Chấp hành Hội Chữ thập đỏ tỉnh Lào Cai", "current"),
            ("Mạc Thị Tuyết", "Ủy viên", "Đảng đoàn Hội Nông dân tỉnh Lào Cai", "former"),
            ("Mạc Thị Tuyết", "Ủy viên", "Đảng đoàn Hội Nông dân tỉnh Lào Cai", "former"),
        ],
    ),
    "a board of two fields": (
        "Bà Mạc Thị Tuyết, Trưởng ban Tổ chức và giám sát cơ sở Liên đoàn Lao động tỉnh Lào Cai; ông Vi Văn Thìn, Trưởng Ban Tổ chức Hội Nông dân tỉnh Lào Cai và đại diện Ban Dân vận Tỉnh ủy Lào Cai.",
        [
            ("Mạc Thị Tuyết", "Trưởng ban", "Ban Tổ chức và giám sát cơ sở Liên đoàn Lao động tỉnh Lào Cai", "current"),
            ("Vi Văn Thìn", "Trưởng Ban", "Ban Tổ chức Hội Nông dân tỉnh Lào Cai", "current"),
        ],
    ),
    "an economic zone is no person": (
        "Ông Vi Văn Thìn, Ủy viên Ban Thường vụ Tỉnh uỷ Lào Cai, Trưởng Ban Quản lý Khu Kinh tế Dung Quất.",
        [
            ("Vi Văn Thìn", "Trưởng Ban", "Ban Quản lý Khu Kinh tế Dung Quất", "current"),
            ("Vi Văn Thìn", "Ủy viên", "Ban Thường vụ Tỉnh ủy Lào Cai", "current"),
        ],
    ),
    "relieved by parliament": (
        "Quốc hội đã miễn nhiệm Chủ tịch Quốc hội Mạc Thị Tuyết, các Phó Chủ tịch Quốc hội: Vi Thị Hoa, Vi Văn Thìn và bầu người thay thế. Phó Chủ tịch Quốc hội Hà Văn Tư dự.",
        [
            ("Hà Văn Tư", "Phó Chủ tịch", "Quốc hội", "current"),
            ("Mạc Thị Tuyết", "Chủ tịch", "Quốc hội", "former"),
            ("Vi Thị Hoa", "Phó Chủ tịch", "Quốc hội", "former"),
            ("Vi Văn Thìn", "Phó Chủ tịch", "Quốc hội", "former"),
        ],
    ),
    "committees of the state": (
        "Ông Vi Văn Thìn, Chủ nhiệm Ủy ban Nhà nước về người Việt Nam ở nước ngoài; ông Hà Văn Tư, Chủ tịch Ủy ban Quản lý vốn nhà nước tại doanh nghiệp.",
        [
            ("Hà Văn Tư", "Chủ tịch", "Ủy ban Quản lý vốn nhà nước tại doanh nghiệp", "current"),
            ("Vi Văn Thìn", "Chủ nhiệm", "Ủy ban Nhà nước về người Việt Nam ở nước ngoài", "current"),
        ],
    ),
    "no delegation has a secretary of the Youth Union": (
        "Ông Vi Văn Thìn từng làm Phó Bí thư Đoàn trường. Ông Vi Văn Thìn thuộc Đoàn đại biểu Quốc hội tỉnh Bình Thuận.",
        [],
    ),
    "the Youth Union abroad": (
        "Đồng chí Vi Văn Thìn, Bí thư Đoàn TNCS Hồ Chí Minh tại LB Nga, phát biểu.",
        [("Vi Văn Thìn", "Bí thư", "Đoàn Thanh niên Cộng sản Hồ Chí Minh tại LB Nga", "current")],
    ),
    "offices in small letters": (
        "Bị nhắc nhở có ông Vi Văn Thìn - huyện ủy viên, bí thư Đảng đoàn, chủ tịch Hội Nông dân huyện Bát Xát.",
        [
            ("Vi Văn Thìn", "Bí thư", "Đảng đoàn Hội Nông dân huyện Bát Xát", "current"),
            ("Vi Văn Thìn", "Chủ tịch", "Hội Nông dân huyện Bát Xát", "current"),
            ("Vi Văn Thìn", "Huyện ủy viên", "Huyện ủy Bát Xát", "current"),
        ],
    ),
    "in charge of some work": (
        "Ông Vi Văn Thìn, Ủy viên Thường trực phụ trách công tác Đối ngoại nhân dân - Dân tộc Uỷ ban MTTQ Việt Nam quận Tân Bình; ông Hà Văn Tư, Phó Chủ tịch phụ trách Hội Nông dân tỉnh Lào Cai.",
        [
            ("Hà Văn Tư", "Phó Chủ tịch", "Hội Nông dân tỉnh Lào Cai", "acting"),
            ("Vi Văn Thìn", "Ủy viên Thường trực", "Ủy ban Mặt trận Tổ quốc Việt Nam quận Tân Bình", "current"),
        ],
    ),
    "a committee of many fields, with and without a space after its commas": (
        "Ông Vi Văn Thìn, Chủ nhiệm Ủy ban Văn hóa, Giáo dục,Thanh niên,Thiếu niên, Nhi đồng của Quốc hội phát biểu.",
        [("Vi Văn Thìn", "Chủ nhiệm", "Ủy ban Văn hóa, Giáo dục, Thanh niên, Thiếu niên, Nhi đồng của Quốc hội", "current")],
    ),
    "a steering committee told short": (
        "Ban Chỉ đạo Tây Nam Bộ họp. Ông Vi Văn Thìn, Phó Trưởng Ban Chỉ đạo, dự.",
        [("Vi Văn Thìn", "Phó Trưởng Ban", "Ban Chỉ đạo Tây Nam Bộ", "current")],
    ),
    "relieved of a seat, each with another office": (
        "HĐND miễn nhiệm các Ủy viên UBND tỉnh Lào Cai đối với các ông, bà: Vi Văn Thìn, Giám đốc Sở Y tế; Mạc Thị Tuyết, Giám đốc Sở Tư pháp.",
        [
            ("Mạc Thị Tuyết", "Giám đốc", "Sở Tư pháp", "current"),
            ("Mạc Thị Tuyết", "Ủy viên", "Ủy ban nhân dân tỉnh Lào Cai", "former"),
            ("Vi Văn Thìn", "Giám đốc", "Sở Y tế", "current"),
            ("Vi Văn Thìn", "Ủy viên", "Ủy ban nhân dân tỉnh Lào Cai", "former"),
        ],
    ),
    "a grave of somebody": (
        "Đoàn thắp hương tại phần mộ Nữ tướng Mạc Thị Tuyết - nguyên Phó Chủ tịch Hội đồng Nhà nước.",
        [("Mạc Thị Tuyết", "Phó Chủ tịch", "Hội đồng Nhà nước", "former")],
    ),
    "a centre called after its district": (
        "Dự có đồng chí Vi Văn Thìn – Bí thư Chi bộ, Giám đốc Trung tâm Y tế Hữu Lũng.",
        [
            ("Vi Văn Thìn", "Bí thư", "Chi bộ Trung tâm Y tế Hữu Lũng", "current"),
            ("Vi Văn Thìn", "Giám đốc", "Trung tâm Y tế Hữu Lũng", "current"),
        ],
    ),
    "the committee of the union above is not the province's": (
        "Hội Luật gia tỉnh Lâm Đồng họp\n\nHội Luật gia tỉnh Lâm Đồng nhận quyết định của Ban Thường vụ Trung ương Hội Luật gia Việt Nam.\n\n1. Ông Vi Văn Thìn, Ủy viên Thường vụ - Trưởng ban Kiểm tra.\n",
        [("Vi Văn Thìn", "Trưởng ban", "Ban Kiểm tra", "current"), ("Vi Văn Thìn", "Ủy viên", "Ban Thường vụ", "current")],
    ),
    "months are no number of a ward": (
        "Kinh tế của phường 9 tháng đầu năm phát triển. Ông Vi Văn Thìn, Bí thư Đảng ủy phường, phát biểu.",
        [("Vi Văn Thìn", "Bí thư", "Đảng ủy phường", "current")],
    ),
    "a headquarters of two tasks": (
        "Lên chỗ sạt đất có ông Vi Văn Thìn, Chủ tịch UBND huyện Bát Xát, Trưởng ban chỉ huy phòng chống thiên tai và cứu hộ huyện.",
        [
            ("Vi Văn Thìn", "Chủ tịch", "Ủy ban nhân dân huyện Bát Xát", "current"),
            ("Vi Văn Thìn", "Trưởng ban", "Ban chỉ huy phòng chống thiên tai và cứu hộ huyện Bát Xát", "current"),
        ],
    ),
    "abbreviations only where they stand for it": (
        "Ông Vi Văn Thìn giữ chức Phó Giám đốc Sở GD-ĐT tỉnh Quảng Trị; bà Mạc Thị Tuyết, Chủ tịch Công đoàn ngành GD Hải Phòng; ông Hà Văn Tư, Phó BT Đảng ủy xã Bản Lầu.",
        [
            ("Hà Văn Tư", "Phó Bí thư", "Đảng ủy xã Bản Lầu", "current"),
            ("Mạc Thị Tuyết", "Chủ tịch", "Công đoàn ngành Giáo dục Hải Phòng", "current"),
            ("Vi Văn Thìn", "Phó Giám đốc", "Sở Giáo dục và Đào tạo tỉnh Quảng Trị", "current"),
        ],
    ),
    "the death of somebody else": (
        "Ông Vi Văn Thìn, nguyên Bí thư Tỉnh ủy Lào Cai, Chủ tịch Hội Luật gia tỉnh Lào Cai, chia buồn với gia đình có người qua đời.",
        [("Vi Văn Thìn", "Bí thư", "Tỉnh ủy Lào Cai", "former")],
    ),
    "who speaks after somebody is relieved": (
        "HĐND đã miễn nhiệm Phó Chủ tịch UBND tỉnh Lào Cai Vi Văn Thìn, Chủ tịch HĐND tỉnh Lào Cai Mạc Thị Tuyết nói thêm.",
        [
            ("Mạc Thị Tuyết", "Chủ tịch", "Hội đồng nhân dân tỉnh Lào Cai", "current"),
            ("Vi Văn Thìn", "Phó Chủ tịch", "Ủy ban nhân dân tỉnh Lào Cai", "former"),
        ],
    ),
    "a month to a month before who held it": (
        "Tháng 7/2000 - 11/2001, ông Vi Văn Thìn giữ chức Phó Bí thư Tỉnh đoàn Lào Cai.",
        [("Vi Văn Thìn", "Phó Bí thư", "Tỉnh đoàn Lào Cai", "former")],
    ),
    "a month to a month before whoever is spoken of": (
        "Ông Vi Văn Thìn sinh năm 1966. Tháng 11/2001 - 11/2002, ông làm Bí thư Tỉnh đoàn Lào Cai.",
        [("Vi Văn Thìn", "Bí thư", "Tỉnh đoàn Lào Cai", "former")],
    ),
    "offices before another are over": (
        "Ông Vi Văn Thìn sinh năm 1966. Các chức vụ ông từng giữ trước khi làm Giám đốc Sở gồm Bí thư Huyện ủy Bát Xát; Chánh Văn phòng Tỉnh ủy Lào Cai; Trưởng Ban Dân vận Tỉnh ủy Lào Cai.",
        [
            ("Vi Văn Thìn", "Bí thư", "Huyện ủy Bát Xát", "former"),
            ("Vi Văn Thìn", "Chánh Văn phòng", "Văn phòng Tỉnh ủy Lào Cai", "former"),
            ("Vi Văn Thìn", "Trưởng Ban", "Ban Dân vận Tỉnh ủy Lào Cai", "former"),
        ],
    ),
    "a clause goes on with the one person of the sentence": (
        "Sinh năm 1981, quê ở huyện Bát Xát, bà Mạc Thị Tuyết tốt nghiệp đại học luật; từng giữ các chức vụ Bí thư Huyện đoàn Bát Xát, Phó Chủ tịch Hội đồng nhân dân huyện Bát Xát.",
        [
            ("Mạc Thị Tuyết", "Bí thư", "Huyện đoàn Bát Xát", "former"),
            ("Mạc Thị Tuyết", "Phó Chủ tịch", "Hội đồng nhân dân huyện Bát Xát", "former"),
        ],
    ),
    "no secretary general of a people's committee": (
        "Dự đại hội có ông Vi Văn Thìn, Phó Tổng Thư ký, Trưởng ban Ban Á - Phi; ông Khổng Văn Lượng, Phó Chủ tịch UBND tỉnh Lào Cai.",
        [
            ("Khổng Văn Lượng", "Phó Chủ tịch", "Ủy ban nhân dân tỉnh Lào Cai", "current"),
            ("Vi Văn Thìn", "Trưởng ban", "Ban Á - Phi", "current"),
        ],
    ),
    "a party cell of the office whose union is named": (
        "Dự đại hội có ông Vi Văn Thìn – Phó Bí thư Chi bộ, Chủ tịch CĐCS Phòng Tư pháp huyện Bát Xát.",
        [
            ("Vi Văn Thìn", "Chủ tịch", "Công đoàn cơ sở Phòng Tư pháp huyện Bát Xát", "current"),
            ("Vi Văn Thìn", "Phó Bí thư", "Chi bộ Phòng Tư pháp huyện Bát Xát", "current"),
        ],
    ),
    "a standing member of the council beside its board": (
        "Dự họp có ông Vi Văn Thìn, Ủy viên Thường trực, Trưởng ban Pháp chế Hội đồng nhân dân tỉnh Lào Cai.",
        [
            ("Vi Văn Thìn", "Trưởng ban", "Ban Pháp chế Hội đồng nhân dân tỉnh Lào Cai", "current"),
            ("Vi Văn Thìn", "Ủy viên Thường trực", "Hội đồng nhân dân tỉnh Lào Cai", "current"),
        ],
    ),
    "a committee of an industry's bloc": (
        "Dự có ông Vi Văn Thìn, Bí thư Đảng ủy khối cơ quan – doanh nghiệp tỉnh Lào Cai.",
        [("Vi Văn Thìn", "Bí thư", "Đảng ủy khối cơ quan - doanh nghiệp tỉnh Lào Cai", "current")],
    ),
    "a church of one half of the country": (
        "Mục sư Vi Văn Thìn, Hội trưởng Hội thánh Tin lành Việt Nam miền Bắc cảm ơn đoàn.",
        [("Vi Văn Thìn", "Hội trưởng", "Hội thánh Tin lành Việt Nam miền Bắc", "current")],
    ),
    "a comma before kiêm and a dash before the name": (
        "Thay mặt Ủy ban, Phó Chủ tịch, kiêm Tổng Thư ký Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam - Vi Văn Thìn chúc mừng đại hội.",
        [
            ("Vi Văn Thìn", "Phó Chủ tịch", "Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam", "current"),
            ("Vi Văn Thìn", "Tổng Thư ký", "Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam", "current"),
        ],
    ),
    "the head of a province": (
        "Ông Vi Văn Thìn làm Phó Chủ tịch tỉnh Lào Cai.",
        [("Vi Văn Thìn", "Phó Chủ tịch", "Ủy ban nhân dân tỉnh Lào Cai", "current")],
    ),
    "seats in the committee of the next office": (
        "Tỉnh ủy chỉ định ông Vi Văn Thìn tham gia Ban Chấp hành, Ban Thường vụ Huyện ủy và giữ chức Bí thư Huyện ủy Bát Xát.",
        [
            ("Vi Văn Thìn", "Bí thư", "Huyện ủy Bát Xát", "current"),
            ("Vi Văn Thìn", "Ủy viên", "Ban Chấp hành Huyện ủy Bát Xát", "current"),
            ("Vi Văn Thìn", "Ủy viên", "Ban Thường vụ Huyện ủy Bát Xát", "current"),
        ],
    ),
    "offices of the dead, item by item": (
        "Thương tiếc báo tin: Đồng chí VI VĂN THÌN\n\nSinh ngày 11-11-1942; quê quán: xã Bản Qua, huyện Bát Xát; Ủy viên Ban Chấp hành Trung ương Đảng các khóa VII, VIII; Bí thư Trung ương Đảng khóa IX; đại biểu Quốc hội khóa VIII; nguyên Trưởng Ban Nội chính Trung ương, đã từ trần ngày 19-2-2021.",
        [
            ("Vi Văn Thìn", "Bí thư", "Trung ương Đảng", "former"),
            ("Vi Văn Thìn", "Đại biểu", "Quốc hội", "former"),
            ("Vi Văn Thìn", "Ủy viên", "Ban Chấp hành Trung ương Đảng", "former"),
        ],
    ),
    "offices of the Party and the State after one nguyên": (
        "Bị khiển trách là các đồng chí:\n- Vi Văn Thìn, nguyên Phó Bí thư Thường trực Huyện ủy, Chủ tịch HĐND huyện Bát Xát;\n- Mạc Thị Tuyết, nguyên Bí thư Huyện ủy Bát Xát, Chủ tịch Hội Khuyến học huyện Bát Xát.",
        [
            ("Mạc Thị Tuyết", "Bí thư", "Huyện ủy Bát Xát", "former"),
            ("Vi Văn Thìn", "Chủ tịch", "Hội đồng nhân dân huyện Bát Xát", "former"),
            ("Vi Văn Thìn", "Phó Bí thư Thường trực", "Huyện ủy Bát Xát", "former"),
        ],
    ),
    "what somebody has been, after a colon": (
        "Ông Vi Văn Thìn nguyên là: Ủy viên Trung ương Đảng khóa V; Trưởng Ban Nông nghiệp Trung ương; Bí thư Tỉnh ủy Lào Cai.",
        [
            ("Vi Văn Thìn", "Bí thư", "Tỉnh ủy Lào Cai", "former"),
            ("Vi Văn Thìn", "Trưởng Ban", "Ban Nông nghiệp Trung ương", "former"),
            ("Vi Văn Thìn", "Ủy viên", "Trung ương Đảng", "former"),
        ],
    ),
    "whom somebody sees off is not who speaks": (
        "Lễ truy điệu đồng chí Vi Văn Thìn - nguyên Bí thư Tỉnh ủy Lào Cai diễn ra sáng 4/10. Đọc lời điếu đưa tiễn đồng chí là Ủy viên Bộ Chính trị, Bí thư Thành ủy Khổng Văn Lượng.",
        [
            ("Khổng Văn Lượng", "Bí thư", "Thành ủy", "current"),
            ("Khổng Văn Lượng", "Ủy viên", "Bộ Chính trị", "current"),
            ("Vi Văn Thìn", "Bí thư", "Tỉnh ủy Lào Cai", "former"),
        ],
    ),
    "about a time, whatever word stands before": (
        "Ông Vi Văn Thìn sinh năm 1959. Quãng 11/2013-01/2016, ông là Bí thư Ban Cán sự đảng Bộ Nội vụ, Bộ trưởng Bộ Nội vụ.",
        [("Vi Văn Thìn", "Bí thư", "Ban Cán sự đảng Bộ Nội vụ", "former"), ("Vi Văn Thìn", "Bộ trưởng", "Bộ Nội vụ", "former")],
    ),
    "became, from a month on": (
        "Bà Mạc Thị Tuyết sinh năm 1964. Tháng 5/2014, bà trở thành Chủ tịch UBND tỉnh Lào Cai.",
        [("Mạc Thị Tuyết", "Chủ tịch", "Ủy ban nhân dân tỉnh Lào Cai", "current")],
    ),
    "kiêm in a capital": (
        "Dự có đồng chí Vi Văn Thìn – Phó Chủ tịch UB MTTQ VN phường Kiêm Chủ tịch Hội CCB phường Bản Vược.",
        [
            ("Vi Văn Thìn", "Chủ tịch", "Hội Cựu chiến binh phường Bản Vược", "current"),
            ("Vi Văn Thìn", "Phó Chủ tịch", "Ủy ban Mặt trận Tổ quốc Việt Nam phường Bản Vược", "current"),
        ],
    ),
    "offices go on after a semicolon for whoever is spoken of": (
        "Ông Vi Văn Thìn sinh năm 1959. Ông là Ủy viên Trung ương Đảng khóa XI; Ủy viên Bộ Chính trị khóa XII; đại biểu Quốc hội khóa XIII.",
        [
            ("Vi Văn Thìn", "Đại biểu", "Quốc hội", "current"),
            ("Vi Văn Thìn", "Ủy viên", "Bộ Chính trị", "current"),
            ("Vi Văn Thìn", "Ủy viên", "Trung ương Đảng", "current"),
        ],
    ),
    "ministers told up the ladder": (
        "Ông Vi Văn Thìn sinh năm 1959. Các vị trí ông đã kinh qua: Thứ trưởng, Thứ trưởng Thường trực và Bộ trưởng Bộ Nội vụ.",
        [
            ("Vi Văn Thìn", "Bộ trưởng", "Bộ Nội vụ", "former"),
            ("Vi Văn Thìn", "Thứ trưởng", "Bộ Nội vụ", "former"),
            ("Vi Văn Thìn", "Thứ trưởng Thường trực", "Bộ Nội vụ", "former"),
        ],
    ),
    "an office after one whose body cannot be read to its end": (
        "Ông Vi Văn Thìn sinh năm 1978. Cụ thể, ông từng làm Phó Bí thư Đoàn trường, Chủ tịch Hội Sinh viên tỉnh Lào Cai.",
        [("Vi Văn Thìn", "Chủ tịch", "Hội Sinh viên tỉnh Lào Cai", "former")],
    ),
    "offices go on after semicolons for whoever opens the sentence": (
        "Ông Vi Văn Thìn là Đại biểu Quốc hội khóa XIV; Chủ nhiệm Ủy ban Quốc gia về thanh niên Việt Nam; Chủ tịch Hội Sinh viên Việt Nam khóa IX.",
        [
            ("Vi Văn Thìn", "Chủ nhiệm", "Ủy ban Quốc gia về thanh niên Việt Nam", "current"),
            ("Vi Văn Thìn", "Chủ tịch", "Hội Sinh viên Việt Nam", "current"),
            ("Vi Văn Thìn", "Đại biểu", "Quốc hội", "current"),
        ],
    ),
    "envoys of our country alone": (
        "Đại sứ Việt Nam tại Chi-lê Vi Văn Thìn, nguyên Tổng Lãnh sự Việt Nam tại Pakse, tiếp Đại sứ Lào tại Việt Nam Khamphao Sivilay.",
        [
            ("Vi Văn Thìn", "Tổng Lãnh sự Việt Nam tại Pakse", None, "former"),
            ("Vi Văn Thìn", "Đại sứ Việt Nam tại Chi-lê", None, "current"),
        ],
    ),
    "what follows a bracket is of the same past": (
        "Ông Vi Văn Thìn từng làm Đại sứ Việt Nam tại Trung Quốc (từ 2015 - 2019), Thứ trưởng Bộ Ngoại giao.",
        [("Vi Văn Thìn", "Thứ trưởng", "Bộ Ngoại giao", "former"), ("Vi Văn Thìn", "Đại sứ Việt Nam tại Trung Quốc", None, "former")],
    ),
    "before a time, after a job": (
        "Trước tháng 9/2011, ông Lê Văn Mão là chuyên viên Văn phòng HĐND tỉnh, Phó Giám đốc Sở Nội vụ tỉnh Nghệ An.",
        [("Lê Văn Mão", "Phó Giám đốc", "Sở Nội vụ tỉnh Nghệ An", "former")],
    ),
    "held until a move": (
        "Bà Trần Thị Sửu đang là Phó Chủ tịch Hội LHPN tỉnh Hà Nam thì đầu năm 2019 được bầu làm Chủ tịch Hội Nông dân tỉnh Hà Nam.",
        [
            ("Trần Thị Sửu", "Chủ tịch", "Hội Nông dân tỉnh Hà Nam", "current"),
            ("Trần Thị Sửu", "Phó Chủ tịch", "Hội Liên hiệp Phụ nữ tỉnh Hà Nam", "former"),
        ],
    ),
    "a bloc of bodies called with dashes": (
        "Đồng chí Lê Văn Mão là Ủy viên Ban Chấp hành Đảng bộ Khối Dân - Chính - Đảng tỉnh Nghệ An, Phó Chủ tịch Hội Cựu chiến binh tỉnh Nghệ An.",
        [
            ("Lê Văn Mão", "Phó Chủ tịch", "Hội Cựu chiến binh tỉnh Nghệ An", "current"),
            ("Lê Văn Mão", "Ủy viên", "Ban Chấp hành Đảng bộ Khối Dân - Chính - Đảng tỉnh Nghệ An", "current"),
        ],
    ),
    "a seat and its delegation, then another office": (
        "Bà Trần Thị Sửu là đại biểu Quốc hội khóa XIV, thuộc Đoàn đại biểu Quốc hội tỉnh Hà Nam, Bí thư Tỉnh đoàn Hà Nam; Chủ tịch Hội LHTN Việt Nam tỉnh Hà Nam.",
        [
            ("Trần Thị Sửu", "Bí thư", "Tỉnh đoàn Hà Nam", "current"),
            ("Trần Thị Sửu", "Chủ tịch", "Hội Liên hiệp Thanh niên Việt Nam tỉnh Hà Nam", "current"),
            ("Trần Thị Sửu", "Đại biểu", "Quốc hội", "current"),
        ],
    ),
    "a council of the State": (
        "Ông Vi Văn Thìn là Phó Chủ tịch Hội đồng Quốc phòng và An ninh.",
        [("Vi Văn Thìn", "Phó Chủ tịch", "Hội đồng Quốc phòng và An ninh", "current")],
    ),
    "a committee of a body that is not read to its end": (
        "Ông Vi Văn Thìn là Ủy viên Ban Chấp hành Trung ương Đoàn, Ủy viên Ban Chấp hành Đảng bộ Khối – Lúa – Nước Thành phố.",
        [("Vi Văn Thìn", "Ủy viên", "Ban Chấp hành Trung ương Đoàn", "current")],
    ),
    "who is relieved, told after": (
        "Hai Ủy viên UBND tỉnh Nghệ An được miễn nhiệm để nghỉ hưu là ông Lê Văn Mão, nguyên Giám đốc Sở Y tế tỉnh Nghệ An và ông Vi Văn Thìn.",
        [
            ("Lê Văn Mão", "Giám đốc", "Sở Y tế tỉnh Nghệ An", "former"),
            ("Lê Văn Mão", "Ủy viên", "Ủy ban nhân dân tỉnh Nghệ An", "former"),
            ("Vi Văn Thìn", "Ủy viên", "Ủy ban nhân dân tỉnh Nghệ An", "former"),
        ],
    ),
    "several relieved, items parted by semicolons": (
        "Do nghỉ hưu theo chế độ, bà Trần Thị Sửu, nguyên Giám đốc Sở Y tế tỉnh Nghệ An; ông Lê Văn Mão, nguyên Giám đốc Sở Tài chính tỉnh Nghệ An được miễn nhiệm Ủy viên UBND tỉnh Nghệ An.",
        [
            ("Lê Văn Mão", "Giám đốc", "Sở Tài chính tỉnh Nghệ An", "former"),
            ("Lê Văn Mão", "Ủy viên", "Ủy ban nhân dân tỉnh Nghệ An", "former"),
            ("Trần Thị Sửu", "Giám đốc", "Sở Y tế tỉnh Nghệ An", "former"),
            ("Trần Thị Sửu", "Ủy viên", "Ủy ban nhân dân tỉnh Nghệ An", "former"),
        ],
    ),
    "an office relieved of in the passive": (
        "Chức danh Ủy viên UBND tỉnh Nghệ An, nhiệm kỳ 2021-2026 được miễn nhiệm đối với các ông: Lê Văn Mão, nguyên Giám đốc Công an tỉnh Nghệ An, do chuyển công tác; Vi Văn Thìn.",
        [
            ("Lê Văn Mão", "Giám đốc", "Công an tỉnh Nghệ An", "former"),
            ("Lê Văn Mão", "Ủy viên", "Ủy ban nhân dân tỉnh Nghệ An", "former"),
            ("Vi Văn Thìn", "Ủy viên", "Ủy ban nhân dân tỉnh Nghệ An", "former"),
        ],
    ),
    "who is relieved, after the decision": (
        "Được miễn nhiệm chức vụ Phó Chủ tịch UBND tỉnh Nghệ An nhiệm kỳ 2011 - 2016, theo Quyết định 17/QĐ-TTg, là ông Lê Văn Mão.",
        [("Lê Văn Mão", "Phó Chủ tịch", "Ủy ban nhân dân tỉnh Nghệ An", "former")],
    ),
    "two elected, each with an office": (
        "Được bầu giữ chức Phó Chủ tịch UBND tỉnh Nghệ An là ông Lê Văn Mão, Giám đốc Sở Nội vụ tỉnh Nghệ An và bà Trần Thị Sửu, Bí thư Tỉnh đoàn Nghệ An.",
        [
            ("Lê Văn Mão", "Giám đốc", "Sở Nội vụ tỉnh Nghệ An", "current"),
            ("Lê Văn Mão", "Phó Chủ tịch", "Ủy ban nhân dân tỉnh Nghệ An", "current"),
            ("Trần Thị Sửu", "Bí thư", "Tỉnh đoàn Nghệ An", "current"),
            ("Trần Thị Sửu", "Phó Chủ tịch", "Ủy ban nhân dân tỉnh Nghệ An", "current"),
        ],
    ),
    "so many of those before": (
        "Ông Vi Văn Thìn, Giám đốc Sở Nội vụ tỉnh Nghệ An, bà Trần Thị Sửu và ông Lê Văn Mão là hai Phó Chủ tịch Hội Nông dân tỉnh Nghệ An.",
        [
            ("Lê Văn Mão", "Phó Chủ tịch", "Hội Nông dân tỉnh Nghệ An", "current"),
            ("Trần Thị Sửu", "Phó Chủ tịch", "Hội Nông dân tỉnh Nghệ An", "current"),
            ("Vi Văn Thìn", "Giám đốc", "Sở Nội vụ tỉnh Nghệ An", "current"),
        ],
    ),
    "what somebody acts as": (
        "Đối với bà Trần Thị Sửu, Ban Thường vụ Tỉnh ủy kết luận: với vai trò, trách nhiệm là Bí thư Đảng đoàn, Chủ tịch Hội LHPN tỉnh Nghệ An, bà đã buông lỏng quản lý.",
        [
            ("Trần Thị Sửu", "Bí thư", "Đảng đoàn Hội Liên hiệp Phụ nữ tỉnh Nghệ An", "current"),
            ("Trần Thị Sửu", "Chủ tịch", "Hội Liên hiệp Phụ nữ tỉnh Nghệ An", "current"),
        ],
    ),
    "what another acts as": (
        "Ông Lê Văn Mão nhấn mạnh: với vai trò là Chủ tịch Hội Nông dân tỉnh Nghệ An, đồng chí phải nêu gương.",
        [],
    ),
    "a life in an obituary": (
        "TIN BUỒN\nĐồng chí Lê Văn Mão\nSinh ngày 11-11-1942. Tham gia cách mạng tháng 1-1960; vào Đảng ngày 25-10-1964; Ủy viên Ban Chấp hành Trung ương Đảng các khóa VII, VIII; Bí thư Tỉnh ủy Nghệ An; nguyên Phó Thủ tướng Chính phủ.",
        [
            ("Lê Văn Mão", "Bí thư", "Tỉnh ủy Nghệ An", "former"),
            ("Lê Văn Mão", "Phó Thủ tướng", "Chính phủ", "former"),
            ("Lê Văn Mão", "Ủy viên", "Ban Chấp hành Trung ương Đảng", "former"),
        ],
    ),
    "in whose place": (
        "Bà Trần Thị Sửu được bầu thay ông Lê Văn Mão làm Chủ tịch Hội Nông dân tỉnh Nghệ An.",
        [
            ("Lê Văn Mão", "Chủ tịch", "Hội Nông dân tỉnh Nghệ An", "former"),
            ("Trần Thị Sửu", "Chủ tịch", "Hội Nông dân tỉnh Nghệ An", "current"),
        ],
    ),
    "in whose place, told of a position": (
        "Bà Trần Thị Sửu kế nhiệm ông Lê Văn Mão trên cương vị Chủ tịch Hội Nông dân tỉnh Nghệ An.",
        [
            ("Lê Văn Mão", "Chủ tịch", "Hội Nông dân tỉnh Nghệ An", "former"),
            ("Trần Thị Sửu", "Chủ tịch", "Hội Nông dân tỉnh Nghệ An", "current"),
        ],
    ),
    "no more than once": (
        "Khi còn là Bí thư Huyện ủy Nam Đàn, ông Lê Văn Mão lội ruộng cùng dân.",
        [("Lê Văn Mão", "Bí thư", "Huyện ủy Nam Đàn", "former")],
    ),
    "while somebody held it": ("Trong thời gian ông Lê Văn Mão làm Bí thư Huyện ủy Nam Đàn, huyện xây ba cây cầu.", []),
    "for so many years": ("Ông Lê Văn Mão có mười năm làm Chủ tịch Hội Nông dân tỉnh Nghệ An.", []),
    "in those days": (
        "Hồi đó, ông Lê Văn Mão là Chủ tịch Hội Nông dân tỉnh Nghệ An.",
        [("Lê Văn Mão", "Chủ tịch", "Hội Nông dân tỉnh Nghệ An", "former")],
    ),
    "so many years ago": (
        "Hơn 20 năm trước, bà Trần Thị Sửu làm Giám đốc Sở Nội vụ tỉnh Nghệ An.",
        [("Trần Thị Sửu", "Giám đốc", "Sở Nội vụ tỉnh Nghệ An", "former")],
    ),
    "then retired": (
        "Bà Trần Thị Sửu làm Giám đốc Sở Nội vụ tỉnh Nghệ An được ba năm thì nghỉ hưu.",
        [("Trần Thị Sửu", "Giám đốc", "Sở Nội vụ tỉnh Nghệ An", "former")],
    ),
    "an office dreamt of": ("Hồi nhỏ, ông Lê Văn Mão ước mơ làm Chủ tịch Hội Nông dân tỉnh Nghệ An.", []),
    "an office declined": ("Bà Trần Thị Sửu từ chối nhận chức Chủ tịch Hội Nông dân tỉnh Nghệ An.", []),
    "an office almost taken up": ("Ông Lê Văn Mão suýt trở thành Chủ tịch Hội Nông dân tỉnh Nghệ An.", []),
    "an office of rumour": ("Tin ông Lê Văn Mão làm Chủ tịch Hội Nông dân tỉnh Nghệ An là không đúng.", []),
    "at whose word somebody acts": ("Theo phân công của Chủ tịch UBND tỉnh Nghệ An, ông Lê Văn Mão đi kiểm tra đê.", []),
    "the first woman to hold it": (
        "Bà Trần Thị Sửu là nữ Chủ tịch đầu tiên của Hội Nông dân tỉnh Nghệ An.",
        [("Trần Thị Sửu", "Chủ tịch", "Hội Nông dân tỉnh Nghệ An", "current")],
    ),
    "in whose place, who is told last": (
        "Thay ông Lê Văn Mão làm Chủ tịch Hội Nông dân tỉnh Nghệ An là bà Trần Thị Sửu.",
        [
            ("Lê Văn Mão", "Chủ tịch", "Hội Nông dân tỉnh Nghệ An", "former"),
            ("Trần Thị Sửu", "Chủ tịch", "Hội Nông dân tỉnh Nghệ An", "current"),
        ],
    ),
    "in whose place, still to come": ("Tháng tới, bà Trần Thị Sửu sẽ thay ông Lê Văn Mão làm Chủ tịch Hội Nông dân tỉnh Nghệ An.", []),
    "in whose place, for the time being": ("Bà Trần Thị Sửu tạm thay ông Lê Văn Mão làm Chủ tịch Hội Nông dân tỉnh Nghệ An.", []),
    "an office of those days": (
        "Chủ tịch UBND huyện Nam Đàn lúc đó, ông Lê Văn Mão, đã cho xây cầu.",
        [("Lê Văn Mão", "Chủ tịch", "Ủy ban nhân dân huyện Nam Đàn", "former")],
    ),
    "an office of before": (
        "Ông Lê Văn Mão, Chủ tịch Hội Nông dân tỉnh Nghệ An trước đây, trồng cam.",
        [("Lê Văn Mão", "Chủ tịch", "Hội Nông dân tỉnh Nghệ An", "former")],
    ),
    "retired, in brackets": (
        "Ông Lê Văn Mão, Chủ tịch Hội Nông dân tỉnh Nghệ An (đã nghỉ hưu), trồng cam.",
        [("Lê Văn Mão", "Chủ tịch", "Hội Nông dân tỉnh Nghệ An", "former")],
    ),
    "a candidate": ("Ứng viên Chủ tịch Hội Nông dân tỉnh Nghệ An Lê Văn Mão đọc chương trình hành động.", []),
    "a commune, its district and province, then the name": (
        "Chủ tịch Hội Nông dân xã Kim Liên, huyện Nam Đàn, tỉnh Nghệ An, ông Lê Văn Mão mang ra một sọt cam.",
        [("Lê Văn Mão", "Chủ tịch", "Hội Nông dân xã Kim Liên", "current")],
    ),
    "a task and somebody": (
        "Bà Trần Thị Sửu, Trưởng Ban Chỉ đạo và ông Lê Văn Mão, Giám đốc Sở Y tế tỉnh Nghệ An, đi kiểm tra.",
        [("Lê Văn Mão", "Giám đốc", "Sở Y tế tỉnh Nghệ An", "current")],
    ),
    "disciplined by an office": (
        "Thủ tướng Chính phủ kỷ luật ông Lê Văn Mão, nguyên Chủ tịch UBND tỉnh Nghệ An.",
        [("Lê Văn Mão", "Chủ tịch", "Ủy ban nhân dân tỉnh Nghệ An", "former")],
    ),
    "stripped of all offices in the Party": (
        "Huyện ủy Nam Đàn cách hết các chức vụ trong Đảng đối với các đồng chí: Lê Văn Mão, Phó Bí thư Đảng ủy xã Kim Liên; Vi Văn Thìn, Bí thư Đảng ủy xã Nam Cát.",
        [("Lê Văn Mão", "Phó Bí thư", "Đảng ủy xã Kim Liên", "former"), ("Vi Văn Thìn", "Bí thư", "Đảng ủy xã Nam Cát", "former")],
    ),
    "stripped of them, told after": (
        "Huyện ủy Nam Đàn kỷ luật ông Lê Văn Mão, Bí thư Đảng ủy, Chủ tịch UBND xã Kim Liên bằng hình thức cách tất cả các chức vụ trong Đảng.",
        [("Lê Văn Mão", "Bí thư", "Đảng ủy xã Kim Liên", "former"), ("Lê Văn Mão", "Chủ tịch", "Ủy ban nhân dân xã Kim Liên", "current")],
    ),
    "to be stripped of them": (
        "Ủy ban Kiểm tra đề nghị cách tất cả chức vụ trong Đảng đối với ông Lê Văn Mão, Bí thư Đảng ủy xã Kim Liên.",
        [("Lê Văn Mão", "Bí thư", "Đảng ủy xã Kim Liên", "current")],
    ),
    "while somebody still held it": (
        "Con đường được mở thời ông Lê Văn Mão còn làm Chủ tịch UBND xã Kim Liên.",
        [("Lê Văn Mão", "Chủ tịch", "Ủy ban nhân dân xã Kim Liên", "former")],
    ),
    "relieved of two, the second after a semicolon": (
        "HĐND phường miễn nhiệm chức danh Chủ tịch HĐND phường Trường Thi; cho thôi làm nhiệm vụ đại biểu HĐND phường Trường Thi đối với bà Trần Thị Sửu - Chủ tịch HĐND phường Trường Thi.",
        [
            ("Trần Thị Sửu", "Chủ tịch", "Hội đồng nhân dân phường Trường Thi", "former"),
            ("Trần Thị Sửu", "Đại biểu", "Hội đồng nhân dân phường Trường Thi", "former"),
        ],
    ),
    "of the province of an office beside": (
        "Tỉnh Thái Nguyên họp báo. Quốc hội phê chuẩn kết quả bầu chức vụ Phó Chủ tịch UBND tỉnh Lào Cai đối với ông Lê Văn Mão, Ủy viên Ban Chấp hành Đảng bộ tỉnh.",
        [
            ("Lê Văn Mão", "Phó Chủ tịch", "Ủy ban nhân dân tỉnh Lào Cai", "current"),
            ("Lê Văn Mão", "Ủy viên", "Ban Chấp hành Đảng bộ tỉnh Lào Cai", "current"),
        ],
    ),
    "a congress in capitals throughout": ("Đại Hội Đại Biểu Hội Nông Dân Phường Hà Huy Tập Lần Thứ I", []),
    "posts gone through": (
        "Ông Lê Văn Mão từng qua các vị trí: Phó Giám đốc Sở Nội vụ tỉnh Nghệ An, Phó Chủ tịch UBND huyện Nam Đàn.",
        [
            ("Lê Văn Mão", "Phó Chủ tịch", "Ủy ban nhân dân huyện Nam Đàn", "former"),
            ("Lê Văn Mão", "Phó Giám đốc", "Sở Nội vụ tỉnh Nghệ An", "former"),
        ],
    ),
    "a deputy head of a committee that has a chair": (
        "Ông Lê Văn Mão, Chủ tịch Ủy ban nhân dân tỉnh Nghệ An tiếp đoàn. Ông Vi Văn Thìn, Phó Chủ nhiệm Ủy ban, trao quà.",
        [("Lê Văn Mão", "Chủ tịch", "Ủy ban nhân dân tỉnh Nghệ An", "current")],
    ),
    "a ward of three syllables in capitals throughout": (
        "Đại Hội Hội Nông Dân Phường Lê Ích Mộc Lần Thứ I\nDự có đồng chí Lê Văn Mão – Phó Bí thư Đảng ủy phường.",
        [("Lê Văn Mão", "Phó Bí thư", "Đảng ủy phường", "current")],
    ),
    "the Party committee of the place of the other office": (
        "Ông Lê Văn Mão, Phó Bí thư Đảng ủy, đắc cử Chủ tịch UBND xã Kim Liên; ông Vi Văn Thìn đắc cử Chủ tịch HĐND xã Nam Cát.",
        [
            ("Lê Văn Mão", "Chủ tịch", "Ủy ban nhân dân xã Kim Liên", "current"),
            ("Lê Văn Mão", "Phó Bí thư", "Đảng ủy xã Kim Liên", "current"),
            ("Vi Văn Thìn", "Chủ tịch", "Hội đồng nhân dân xã Nam Cát", "current"),
        ],
    ),
    "the district's board in short": (
        "Bà Trần Thị Sửu - Thường vụ Huyện ủy Nam Đàn, mang quà đến. Ông Vi Văn Thìn (nguyên Thường vụ Đảng ủy, Phó Chủ tịch UBND xã Kim Liên) nhận.",
        [
            ("Trần Thị Sửu", "Ủy viên", "Ban Thường vụ Huyện ủy Nam Đàn", "current"),
            ("Vi Văn Thìn", "Phó Chủ tịch", "Ủy ban nhân dân xã Kim Liên", "former"),
            ("Vi Văn Thìn", "Ủy viên", "Ban Thường vụ Đảng ủy xã Kim Liên", "former"),
        ],
    ),
    "designated before": (
        "Trước đó, Bộ Chính trị chỉ định bà Trần Thị Sửu giữ chức Bí thư Tỉnh ủy Hà Nam.",
        [("Trần Thị Sửu", "Bí thư", "Tỉnh ủy Hà Nam", "current")],
    ),
    "what somebody is now, after what was before": (
        "Trước khi về Bộ Nội vụ, ông Vi Văn Thìn từng là Bí thư Huyện ủy Nam Đàn; hiện ông giữ chức Thứ trưởng Bộ Nội vụ.",
        [("Vi Văn Thìn", "Bí thư", "Huyện ủy Nam Đàn", "former"), ("Vi Văn Thìn", "Thứ trưởng", "Bộ Nội vụ", "current")],
    ),
    "six years of an office of a commune that was": (
        "Trước khi làm Chủ tịch Hội, bà Trần Thị Sửu có 6 năm làm Phó Bí thư Đoàn xã Kim Liên cũ.",
        [("Trần Thị Sửu", "Phó Bí thư", "Đoàn xã Kim Liên", "former")],
    ),
    "a ward called like a province": (
        "Thành ủy Cần Thơ chỉ định bà Trần Thị Sửu, Phó Trưởng Ban Tuyên giáo và Dân vận Thành ủy, giữ chức Bí thư Đảng ủy phường Sóc Trăng.",
        [
            ("Trần Thị Sửu", "Bí thư", "Đảng ủy phường Sóc Trăng", "current"),
            ("Trần Thị Sửu", "Phó Trưởng Ban", "Ban Tuyên giáo và Dân vận Thành ủy Cần Thơ", "current"),
        ],
    ),
    "who answers somebody": ("Trả lời ông Lê Văn Mão, Chủ tịch UBND tỉnh Nghệ An khẳng định cầu sẽ xong trước Tết.", []),
    "who comforts somebody": ("Thăm gia đình bà Trần Thị Sửu, Bí thư Tỉnh ủy Nghệ An ân cần hỏi han từng người.", []),
    "of whom another acts": ("Theo ông Lê Văn Mão, Chủ tịch UBND tỉnh Nghệ An đã ký giấy mời.", []),
    "who says it": (
        "Theo ông Lê Văn Mão, Chủ tịch UBND tỉnh Nghệ An, cầu sẽ xong trước Tết.",
        [("Lê Văn Mão", "Chủ tịch", "Ủy ban nhân dân tỉnh Nghệ An", "current")],
    ),
    "an office after a dash and another before a name": (
        "Chiều qua, đồng chí Lê Văn Mão – Phó Chủ tịch UBND tỉnh Hà Nam và Chủ tịch UBND huyện Kim Bảng Trần Văn Sửu đã đến chung vui.",
        [
            ("Lê Văn Mão", "Phó Chủ tịch", "Ủy ban nhân dân tỉnh Hà Nam", "current"),
            ("Trần Văn Sửu", "Chủ tịch", "Ủy ban nhân dân huyện Kim Bảng", "current"),
        ],
    ),
    "abbreviations of a commune's page": (
        "Dự có bà Trần Thị Sửu – CT. HPN xã Kim Liên; ông Lê Văn Mão, BTĐU xã Kim Liên; ông Vi Văn Thìn, P.CT UBMTTQ huyện Nam Đàn; ông Đỗ Văn Tý, PCTUBND xã Kim Liên.",
        [
            ("Lê Văn Mão", "Bí thư", "Đảng ủy xã Kim Liên", "current"),
            ("Trần Thị Sửu", "Chủ tịch", "Hội Phụ nữ xã Kim Liên", "current"),
            ("Vi Văn Thìn", "Phó Chủ tịch", "Ủy ban Mặt trận Tổ quốc huyện Nam Đàn", "current"),
            ("Đỗ Văn Tý", "Phó Chủ tịch", "Ủy ban nhân dân xã Kim Liên", "current"),
        ],
    ),
    "a quarter told short": (
        "Dự có ông Vi Văn Thìn, Bí thư Chi bộ KP2, phường Kim Liên; bà Trần Thị Sửu, Giám đốc BHXH huyện Nam Đàn.",
        [
            ("Trần Thị Sửu", "Giám đốc", "Bảo hiểm xã hội huyện Nam Đàn", "current"),
            ("Vi Văn Thìn", "Bí thư", "Chi bộ khu phố 2", "current"),
        ],
    ),
    "a deputy secretary told short": (
        "Phó BT Thường trực Huyện ủy Nam Đàn Vi Văn Thìn đến dự.",
        [("Vi Văn Thìn", "Phó Bí thư Thường trực", "Huyện ủy Nam Đàn", "current")],
    ),
    "a member of the standing committee beside a board of it": (
        "Dự có ông Vi Văn Thìn – UVTT, Trưởng ban Dân tộc – Tôn giáo Ủy ban MTTQ tỉnh Nghệ An.",
        [
            ("Vi Văn Thìn", "Trưởng ban", "Ban Dân tộc - Tôn giáo Ủy ban Mặt trận Tổ quốc tỉnh Nghệ An", "current"),
            ("Vi Văn Thìn", "Ủy viên Thường trực", "Ủy ban Mặt trận Tổ quốc tỉnh Nghệ An", "current"),
        ],
    ),
    "a standing monk beside a board of the church": (
        "Dự có Thượng tọa Thích Tâm Thìn, UVTT, Trưởng Ban Hoằng pháp GHPGVN tỉnh Hà Nam.",
        [
            ("Thích Tâm Thìn", "Trưởng Ban", "Ban Hoằng pháp Giáo hội Phật giáo Việt Nam tỉnh Hà Nam", "current"),
            ("Thích Tâm Thìn", "Ủy viên Thường trực", "Ban Trị sự Giáo hội Phật giáo Việt Nam tỉnh Hà Nam", "current"),
        ],
    ),
    "a committee of a campaign before a name": (
        "Dự có Phó Chủ tịch UBND tỉnh Hà Nam - Trưởng ban Chỉ đạo chiến dịch Trần Thị Sửu.",
        [
            ("Trần Thị Sửu", "Phó Chủ tịch", "Ủy ban nhân dân tỉnh Hà Nam", "current"),
            ("Trần Thị Sửu", "Trưởng ban", "Ban Chỉ đạo chiến dịch", "current"),
        ],
    ),
    "an association of something in small letters": (
        "Dự có ông Vi Văn Thìn, Phó chủ tịch kiêm tổng thư ký hội mây tre Việt Nam và các nhà báo.",
        [
            ("Vi Văn Thìn", "Phó chủ tịch", "Hội mây tre Việt Nam", "current"),
            ("Vi Văn Thìn", "Tổng thư ký", "Hội mây tre Việt Nam", "current"),
        ],
    ),
    "what an association does is not what it is called": ("Bà Trần Thị Sửu, Chủ tịch Hội mời người Việt Nam xa quê về dự hội.", []),
    "an association of people abroad": (
        "Ông Vi Văn Thìn, Chủ tịch Hội người Việt Nam tỉnh Champasak, gửi lời chúc.",
        [("Vi Văn Thìn", "Chủ tịch", "Hội người Việt Nam tỉnh Champasak", "current")],
    ),
    "a union of a university told short": (
        "Ông Vi Văn Thìn - Chủ tịch Công đoàn ĐHQG-HCM phát biểu.",
        [("Vi Văn Thìn", "Chủ tịch", "Công đoàn ĐHQG-HCM", "current")],
    ),
    "who is chosen again, with a term": (
        "Tái cử chức Phó Chủ tịch Hội Nông dân tỉnh Hà Nam lần thứ X, nhiệm kỳ 2023 - 2028 là ông Vi Văn Thìn và bà Trần Thị Sửu.",
        [
            ("Trần Thị Sửu", "Phó Chủ tịch", "Hội Nông dân tỉnh Hà Nam", "current"),
            ("Vi Văn Thìn", "Phó Chủ tịch", "Hội Nông dân tỉnh Hà Nam", "current"),
        ],
    ),
    "several told after the office": (
        "Ba đồng chí có tên sau được bầu là Phó Chủ tịch Hội Nông dân tỉnh Hà Nam: đồng chí Vi Văn Thìn, Chánh Văn phòng Tỉnh ủy; đồng chí Trần Thị Sửu; đồng chí Lê Văn Mão.",
        [
            ("Lê Văn Mão", "Phó Chủ tịch", "Hội Nông dân tỉnh Hà Nam", "current"),
            ("Trần Thị Sửu", "Phó Chủ tịch", "Hội Nông dân tỉnh Hà Nam", "current"),
            ("Vi Văn Thìn", "Chánh Văn phòng", "Văn phòng Tỉnh ủy Hà Nam", "current"),
            ("Vi Văn Thìn", "Phó Chủ tịch", "Hội Nông dân tỉnh Hà Nam", "current"),
        ],
    ),
    "several offices for several people, nobody says whose": (
        "Hội nghị bầu ra Chủ tịch và Phó Chủ tịch Hội Nông dân xã Kim Liên gồm: ông Vi Văn Thìn, bà Trần Thị Sửu.",
        [],
    ),
    "posts that somebody went through": (
        "Chị Trần Thị Sửu đã đi qua các vị trí Bí thư Huyện đoàn Nam Đàn, Phó Bí thư Tỉnh đoàn Nghệ An.",
        [("Trần Thị Sửu", "Bí thư", "Huyện đoàn Nam Đàn", "former"), ("Trần Thị Sửu", "Phó Bí thư", "Tỉnh đoàn Nghệ An", "former")],
    ),
    "who is proposed by a verb before the name": (
        "Tỉnh ủy giới thiệu ông Vi Văn Thìn, Bí thư Huyện ủy Nam Đàn, giữ chức Chủ tịch Hội Nông dân tỉnh Nghệ An.",
        [("Vi Văn Thìn", "Bí thư", "Huyện ủy Nam Đàn", "current"), ("Vi Văn Thìn", "Chủ tịch", "Hội Nông dân tỉnh Nghệ An", "proposed")],
    ),
    "who is to be moved, by a verb before the name": (
        "Ông Lê Văn Mão đề nghị phân công ông Vi Văn Thìn - Phó Bí thư Huyện ủy Nam Đàn - giữ chức Bí thư Huyện ủy Nam Đàn.",
        [("Vi Văn Thìn", "Bí thư", "Huyện ủy Nam Đàn", "proposed"), ("Vi Văn Thìn", "Phó Bí thư", "Huyện ủy Nam Đàn", "current")],
    ),
    "whom somebody asks to designate": (
        "Tỉnh ủy kiến nghị Ban Bí thư chỉ định ông Vi Văn Thìn làm Phó Bí thư Tỉnh ủy Nghệ An.",
        [("Vi Văn Thìn", "Phó Bí thư", "Tỉnh ủy Nghệ An", "proposed")],
    ),
    "a report that proposes somebody": (
        "Hội đồng nhân dân đã xem tờ trình đề nghị bầu ông Vi Văn Thìn làm Phó Chủ tịch UBND tỉnh Nghệ An.",
        [("Vi Văn Thìn", "Phó Chủ tịch", "Ủy ban nhân dân tỉnh Nghệ An", "proposed")],
    ),
    "who will be elected": ("Tuần tới, Hội đồng nhân dân sẽ bầu ông Vi Văn Thìn làm Phó Chủ tịch UBND tỉnh Nghệ An.", []),
    "who is designated at somebody's proposal": (
        "Theo đề nghị của Tỉnh ủy, Ban Bí thư chỉ định ông Vi Văn Thìn, Bí thư Huyện ủy Nam Đàn, giữ chức Phó Bí thư Tỉnh ủy Nghệ An.",
        [("Vi Văn Thìn", "Bí thư", "Huyện ủy Nam Đàn", "current"), ("Vi Văn Thìn", "Phó Bí thư", "Tỉnh ủy Nghệ An", "current")],
    ),
    "who is proposed and elected": (
        "Hội nghị đã giới thiệu và nhất trí bầu ông Vi Văn Thìn làm Chủ tịch Hội Nông dân tỉnh Nghệ An.",
        [("Vi Văn Thìn", "Chủ tịch", "Hội Nông dân tỉnh Nghệ An", "current")],
    ),
    "who was proposed and has it now": (
        "Trước đó Tỉnh ủy giới thiệu ông Vi Văn Thìn, nay đã được bầu giữ chức Chủ tịch Hội Nông dân tỉnh Nghệ An.",
        [("Vi Văn Thìn", "Chủ tịch", "Hội Nông dân tỉnh Nghệ An", "current")],
    ),
    "who reads the decision": (
        "Người đọc quyết định bổ nhiệm Giám đốc Sở Nội vụ tỉnh Nghệ An là đồng chí Vi Văn Thìn, Phó Trưởng Ban Tổ chức Tỉnh ủy.",
        [("Vi Văn Thìn", "Phó Trưởng Ban", "Ban Tổ chức Tỉnh ủy Nghệ An", "current")],
    ),
    "who asked to leave": ("Ông Vi Văn Thìn đã xin thôi giữ chức Chủ tịch Hội Nông dân tỉnh Nghệ An.", []),
    "who asked to leave and may": (
        "Hội nghị đồng ý cho ông Vi Văn Thìn thôi giữ chức Chủ tịch Hội Nông dân tỉnh Nghệ An theo đơn xin nghỉ.",
        [("Vi Văn Thìn", "Chủ tịch", "Hội Nông dân tỉnh Nghệ An", "former")],
    ),
    "whom the Government asks the Assembly to approve": (
        "Ông Vi Văn Thìn được Thủ tướng đề nghị Quốc hội phê chuẩn bổ nhiệm giữ chức Bộ trưởng Bộ Y tế.",
        [("Vi Văn Thìn", "Bộ trưởng", "Bộ Y tế", "proposed")],
    ),
    "a wish that somebody has an office": ("Tỉnh ủy làm mọi việc để ông Vi Văn Thìn giữ chức Chủ tịch UBND tỉnh Nghệ An.", []),
    "talk of somebody in an office": ("Hội nghị cho ý kiến về việc ông Vi Văn Thìn làm Bí thư Tỉnh ủy Nghệ An.", []),
    "what was done in an office": ("Ông Vi Văn Thìn bị khởi tố do sai phạm trong thời gian giữ chức Chủ tịch UBND tỉnh Nghệ An.", []),
    "who goes to his rest": (
        "Ông Vi Văn Thìn, Chủ tịch Hội Nông dân tỉnh Nghệ An, về nghỉ chế độ từ ngày 1/6/2020.",
        [("Vi Văn Thìn", "Chủ tịch", "Hội Nông dân tỉnh Nghệ An", "former")],
    ),
    "what somebody was when it happened": (
        "Vào thời điểm xảy ra vụ việc, ông Vi Văn Thìn là Chủ tịch UBND tỉnh Nghệ An.",
        [("Vi Văn Thìn", "Chủ tịch", "Ủy ban nhân dân tỉnh Nghệ An", "former")],
    ),
    "under whom it was done": ("Dưới thời Chủ tịch UBND tỉnh Nghệ An Vi Văn Thìn, nhiều nhà máy được cấp phép.", []),
    "whose predecessor somebody is": (
        "Người tiền nhiệm của ông Lê Văn Mão là ông Vi Văn Thìn, Chủ tịch UBND tỉnh Nghệ An.",
        [("Vi Văn Thìn", "Chủ tịch", "Ủy ban nhân dân tỉnh Nghệ An", "former")],
    ),
    "the dead are mourned": (
        "Vô cùng thương tiếc đồng chí Vi Văn Thìn, Bí thư Tỉnh ủy Nghệ An.",
        [("Vi Văn Thìn", "Bí thư", "Tỉnh ủy Nghệ An", "former")],
    ),
    "a monument": ("Tượng đài Chủ tịch Hội đồng Bộ trưởng Vi Văn Thìn vừa được khánh thành.", []),
    "who takes it up next month": ("Từ 1/7 tới, ông Vi Văn Thìn đảm nhiệm chức Chủ tịch UBND tỉnh Nghệ An.", []),
    "an appointment undone": ("Quyết định bổ nhiệm ông Vi Văn Thìn làm Giám đốc Sở Y tế tỉnh Nghệ An đã bị thu hồi.", []),
    "a court undoes an appointment": ("Tòa hủy quyết định bổ nhiệm ông Vi Văn Thìn giữ chức Giám đốc Sở Y tế tỉnh Nghệ An.", []),
    "beside whom another acts": ("Cùng bà Trần Thị Sửu, Bí thư Tỉnh ủy Nghệ An dâng hương.", []),
    "beside whom others act": (
        "Cùng bà Trần Thị Sửu, Bí thư Tỉnh ủy Nghệ An, đoàn đã dâng hương.",
        [("Trần Thị Sửu", "Bí thư", "Tỉnh ủy Nghệ An", "current")],
    ),
    "after whom another has it": (
        "Sau ông Vi Văn Thìn, Chủ tịch UBND tỉnh Nghệ An là ông Lê Văn Mão.",
        [("Lê Văn Mão", "Chủ tịch", "Ủy ban nhân dân tỉnh Nghệ An", "current")],
    ),
    "whose secretary somebody is": ("Thư ký Chủ tịch UBND tỉnh Nghệ An, ông Vi Văn Thìn, bị bắt.", []),
    "several relieved, each of two offices": (
        "Theo đó, miễn nhiệm chức danh Phó Chủ tịch HĐND tỉnh Hà Nam và cho thôi làm nhiệm vụ đại biểu HĐND tỉnh Hà Nam đối với ông Vi Văn Thìn; miễn nhiệm chức danh Chánh Văn phòng HĐND tỉnh Hà Nam và cho thôi làm nhiệm vụ đại biểu HĐND tỉnh Hà Nam đối với ông Lê Văn Mão.",
        [
            ("Lê Văn Mão", "Chánh Văn phòng", "Văn phòng Hội đồng nhân dân tỉnh Hà Nam", "former"),
            ("Lê Văn Mão", "Đại biểu", "Hội đồng nhân dân tỉnh Hà Nam", "former"),
            ("Vi Văn Thìn", "Phó Chủ tịch", "Hội đồng nhân dân tỉnh Hà Nam", "former"),
            ("Vi Văn Thìn", "Đại biểu", "Hội đồng nhân dân tỉnh Hà Nam", "former"),
        ],
    ),
    "offices taken away after the fact": (
        "Cùng đợt với ông Vi Văn Thìn, Thủ tướng thi hành kỷ luật bằng hình thức xóa tư cách chức vụ Chủ tịch UBND tỉnh Hà Nam giai đoạn 2014 - 2015, Phó Chủ tịch UBND tỉnh Hà Nam giai đoạn 2011 - 2013 đối với ông Lê Văn Mão.",
        [
            ("Lê Văn Mão", "Chủ tịch", "Ủy ban nhân dân tỉnh Hà Nam", "former"),
            ("Lê Văn Mão", "Phó Chủ tịch", "Ủy ban nhân dân tỉnh Hà Nam", "former"),
        ],
    ),
    "who is relieved, each for a reason": (
        "Thủ tướng phê chuẩn miễn nhiệm chức vụ Phó Chủ tịch UBND tỉnh Hà Nam đối với ông Vi Văn Thìn để nghỉ hưu trước tuổi và ông Lê Văn Mão để nhận nhiệm vụ mới.",
        [
            ("Lê Văn Mão", "Phó Chủ tịch", "Ủy ban nhân dân tỉnh Hà Nam", "former"),
            ("Vi Văn Thìn", "Phó Chủ tịch", "Ủy ban nhân dân tỉnh Hà Nam", "former"),
        ],
    ),
    "offices listed, each with its holder": (
        "Hội đồng nhân dân miễn nhiệm các chức danh: Trưởng ban Pháp chế với bà Trần Thị Sửu; Phó ban Đô thị với ông Vi Văn Thìn.",
        [("Trần Thị Sửu", "Trưởng ban", "Ban Pháp chế", "former"), ("Vi Văn Thìn", "Phó ban", "Ban Đô thị", "former")],
    ),
    "who is the one approved": (
        "Ông Vi Văn Thìn (Tỉnh ủy viên) là người được Thủ tướng Chính phủ phê chuẩn kết quả bầu bổ sung chức vụ Phó Chủ tịch UBND tỉnh Hà Nam.",
        [
            ("Vi Văn Thìn", "Phó Chủ tịch", "Ủy ban nhân dân tỉnh Hà Nam", "current"),
            ("Vi Văn Thìn", "Tỉnh ủy viên", "Tỉnh ủy Hà Nam", "current"),
        ],
    ),
    "proposed for one and designated for another": (
        "Tỉnh ủy đã thống nhất giới thiệu đồng chí Vi Văn Thìn bầu giữ chức danh Chủ tịch Hội Khuyến học tỉnh Hà Nam; đồng thời chỉ định đồng chí giữ chức Bí thư Đảng đoàn Hội Khuyến học tỉnh Hà Nam.",
        [
            ("Vi Văn Thìn", "Bí thư", "Đảng đoàn Hội Khuyến học tỉnh Hà Nam", "current"),
            ("Vi Văn Thìn", "Chủ tịch", "Hội Khuyến học tỉnh Hà Nam", "proposed"),
        ],
    ),
    "moved and proposed": (
        "Ông Vi Văn Thìn giữ chức Phó Bí thư Huyện ủy Nam Đàn, đồng thời được giới thiệu để HĐND huyện bầu giữ chức Chủ tịch UBND huyện Nam Đàn.",
        [
            ("Vi Văn Thìn", "Chủ tịch", "Ủy ban nhân dân huyện Nam Đàn", "proposed"),
            ("Vi Văn Thìn", "Phó Bí thư", "Huyện ủy Nam Đàn", "current"),
        ],
    ),
    "a term before a list of people": (
        "Hai người nữa được phê chuẩn, với kết quả bầu chức danh Ủy viên UBND tỉnh Hà Nam nhiệm kỳ 2011 - 2016: ông Vi Văn Thìn, Giám đốc Sở Nội vụ tỉnh Hà Nam; ông Lê Văn Mão, Giám đốc Sở Y tế tỉnh Hà Nam.",
        [
            ("Lê Văn Mão", "Giám đốc", "Sở Y tế tỉnh Hà Nam", "current"),
            ("Lê Văn Mão", "Ủy viên", "Ủy ban nhân dân tỉnh Hà Nam", "current"),
            ("Vi Văn Thìn", "Giám đốc", "Sở Nội vụ tỉnh Hà Nam", "current"),
            ("Vi Văn Thìn", "Ủy viên", "Ủy ban nhân dân tỉnh Hà Nam", "current"),
        ],
    ),
    "whose province the office left tells": (
        "Thủ tướng phê chuẩn miễn nhiệm chức danh Phó Chủ tịch UBND tỉnh Nghệ An đối với bà Trần Thị Sửu, Ủy viên Ban Thường vụ Tỉnh ủy. Ông Vi Văn Thìn, Bí thư Tỉnh ủy Hà Nam, cùng dự.",
        [
            ("Trần Thị Sửu", "Phó Chủ tịch", "Ủy ban nhân dân tỉnh Nghệ An", "former"),
            ("Trần Thị Sửu", "Ủy viên", "Ban Thường vụ Tỉnh ủy Nghệ An", "current"),
            ("Vi Văn Thìn", "Bí thư", "Tỉnh ủy Hà Nam", "current"),
        ],
    ),
    "a job before the office": (
        "Đồng chí Vi Văn Thìn - Giáo viên, Bí thư Đoàn trường THPT Nam Đàn phát biểu.",
        [("Vi Văn Thìn", "Bí thư", "Đoàn trường trung học phổ thông Nam Đàn", "current")],
    ),
    "departments with dashes": (
        "Ông Vi Văn Thìn, Phó Giám đốc Sở TT-TT tỉnh Hà Nam; bà Trần Thị Sửu, Giám đốc Sở Kế hoạch - Đầu tư tỉnh Hà Nam; ông Lê Văn Mão, UV.BTVHU, Trưởng Ban Dân vận Huyện ủy Nam Đàn.",
        [
            ("Lê Văn Mão", "Trưởng Ban", "Ban Dân vận Huyện ủy Nam Đàn", "current"),
            ("Lê Văn Mão", "Ủy viên", "Ban Thường vụ Huyện ủy Nam Đàn", "current"),
            ("Trần Thị Sửu", "Giám đốc", "Sở Kế hoạch - Đầu tư tỉnh Hà Nam", "current"),
            ("Vi Văn Thìn", "Phó Giám đốc", "Sở Thông tin và Truyền thông tỉnh Hà Nam", "current"),
        ],
    ),
    "a district half in small letters": (
        "Ông Vi Văn Thìn, Bí thư Quận ủy quận Gò vấp, phát biểu.",
        [("Vi Văn Thìn", "Bí thư", "Quận ủy Gò vấp", "current")],
    ),
    "what somebody was before he was elected": (
        "Ông Vi Văn Thìn, trước đó là Trưởng Ban Dân vận Huyện ủy Nam Đàn, được bầu làm Chủ tịch UBND huyện Nam Đàn.",
        [
            ("Vi Văn Thìn", "Chủ tịch", "Ủy ban nhân dân huyện Nam Đàn", "current"),
            ("Vi Văn Thìn", "Trưởng Ban", "Ban Dân vận Huyện ủy Nam Đàn", "former"),
        ],
    ),
    "two deputies elected after the chair": (
        "Hội nghị đã bầu ông Vi Văn Thìn giữ chức Chủ tịch, ông Lê Văn Mão và bà Trần Thị Sửu giữ chức Phó Chủ tịch Ủy ban MTTQ Việt Nam huyện Nam Đàn.",
        [
            ("Lê Văn Mão", "Phó Chủ tịch", "Ủy ban Mặt trận Tổ quốc Việt Nam huyện Nam Đàn", "current"),
            ("Trần Thị Sửu", "Phó Chủ tịch", "Ủy ban Mặt trận Tổ quốc Việt Nam huyện Nam Đàn", "current"),
            ("Vi Văn Thìn", "Chủ tịch", "Ủy ban Mặt trận Tổ quốc Việt Nam huyện Nam Đàn", "current"),
        ],
    ),
    "relieved, told with a short preposition": (
        "HĐND tỉnh đã thông qua việc miễn nhiệm chức danh Phó Chủ tịch UBND tỉnh Nghệ An với ông Vi Văn Thìn.",
        [("Vi Văn Thìn", "Phó Chủ tịch", "Ủy ban nhân dân tỉnh Nghệ An", "former")],
    ),
    "who is dismissed": (
        "Ông Vi Văn Thìn bị cách chức Phó Bí thư Huyện ủy, Chủ tịch UBND huyện Nam Đàn.",
        [
            ("Vi Văn Thìn", "Chủ tịch", "Ủy ban nhân dân huyện Nam Đàn", "former"),
            ("Vi Văn Thìn", "Phó Bí thư", "Huyện ủy Nam Đàn", "former"),
        ],
    ),
    "who takes an oath": (
        "Ông Vi Văn Thìn tuyên thệ nhậm chức Chủ tịch Quốc hội khóa XIV.",
        [("Vi Văn Thìn", "Chủ tịch", "Quốc hội", "current")],
    ),
    "to whom the papers of retirement are handed": (
        "Trao quyết định nghỉ hưu cho đồng chí Vi Văn Thìn, Phó Chủ tịch UBMTTQ Việt Nam tỉnh Nghệ An và quyết định bổ nhiệm đồng chí Lê Văn Mão giữ chức Trưởng Ban Phong trào.",
        [
            ("Lê Văn Mão", "Trưởng Ban", "Ban Phong trào", "current"),
            ("Vi Văn Thìn", "Phó Chủ tịch", "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Nghệ An", "former"),
        ],
    ),
    "offices left by two, one with a former office": (
        "Các đại biểu nhất trí miễn nhiệm các chức danh: Chủ tịch HĐND huyện Nam Đàn đối với ông Vi Văn Thìn – nguyên Bí thư Huyện ủy Nam Đàn và Chủ tịch UBND huyện Nam Đàn đối với ông Lê Văn Mão.",
        [
            ("Lê Văn Mão", "Chủ tịch", "Ủy ban nhân dân huyện Nam Đàn", "former"),
            ("Vi Văn Thìn", "Bí thư", "Huyện ủy Nam Đàn", "former"),
            ("Vi Văn Thìn", "Chủ tịch", "Hội đồng nhân dân huyện Nam Đàn", "former"),
        ],
    ),
    "who was moved by somebody before": (
        "Kỳ họp miễn nhiệm chức danh Chủ tịch UBND huyện Nam Đàn đối với ông Vi Văn Thìn, do trước đó đã được Ban Thường vụ Tỉnh ủy điều động đảm nhiệm Bí thư Huyện ủy Kim Bảng.",
        [("Vi Văn Thìn", "Bí thư", "Huyện ủy Kim Bảng", "current"), ("Vi Văn Thìn", "Chủ tịch", "Ủy ban nhân dân huyện Nam Đàn", "former")],
    ),
    "a count of offices, then who has them": (
        "Kỳ họp đã bầu 2 Phó Chủ tịch HĐND tỉnh Hà Nam khóa X, nhiệm kỳ 2021-2026; gồm các ông bà Vi Văn Thìn và Trần Thị Sửu.",
        [
            ("Trần Thị Sửu", "Phó Chủ tịch", "Hội đồng nhân dân tỉnh Hà Nam", "current"),
            ("Vi Văn Thìn", "Phó Chủ tịch", "Hội đồng nhân dân tỉnh Hà Nam", "current"),
        ],
    ),
    "another office after a semicolon": (
        "Chỉ huy trưởng là anh Vi Văn Thìn, Phó Trưởng Ban Phong trào Tỉnh đoàn Hà Nam; chỉ huy phó gồm Trần Thị Sửu (Bí thư Đoàn xã Kim Liên).",
        [
            ("Trần Thị Sửu", "Bí thư", "Đoàn xã Kim Liên", "current"),
            ("Vi Văn Thìn", "Phó Trưởng Ban", "Ban Phong trào Tỉnh đoàn Hà Nam", "current"),
        ],
    ),
    "wards told by a letter": (
        "Dự có ông Vi Văn Thìn – TVHU – Phó Chủ tịch UBND huyện Nam Đàn; ông Lê Văn Mão, Bí thư Đảng ủy P10; bà Trần Thị Sửu - UVTV, Chủ tịch UB MTTQ phường Kim Liên.",
        [
            ("Lê Văn Mão", "Bí thư", "Đảng ủy phường 10", "current"),
            ("Trần Thị Sửu", "Chủ tịch", "Ủy ban Mặt trận Tổ quốc phường Kim Liên", "current"),
            ("Trần Thị Sửu", "Ủy viên", "Ban Thường vụ Đảng ủy phường Kim Liên", "current"),
            ("Vi Văn Thìn", "Phó Chủ tịch", "Ủy ban nhân dân huyện Nam Đàn", "current"),
            ("Vi Văn Thìn", "Ủy viên", "Ban Thường vụ Huyện ủy Nam Đàn", "current"),
        ],
    ),
    "what somebody does is no part of a body": (
        "Đồng chí Vi Văn Thìn – Phó Bí thư Đảng ủy phường Kim Liên, Trưởng Khối Dân vận – Chủ trì hội nghị.",
        [("Vi Văn Thìn", "Phó Bí thư", "Đảng ủy phường Kim Liên", "current"), ("Vi Văn Thìn", "Trưởng Khối", "Khối Dân vận", "current")],
    ),
    "before whom another had it": (
        "Trước ông Vi Văn Thìn, Chủ tịch UBND tỉnh Nghệ An là ông Lê Văn Mão.",
        [("Lê Văn Mão", "Chủ tịch", "Ủy ban nhân dân tỉnh Nghệ An", "former")],
    ),
    "an office that is given to somebody": (
        "Bí thư Đảng đoàn Hội Nông dân Việt Nam là chức vụ Ban Bí thư vừa chỉ định cho ông Vi Văn Thìn. Chức Trưởng Ban Kinh tế Trung ương được Bộ Chính trị giao cho ông Lê Văn Mão.",
        [
            ("Lê Văn Mão", "Trưởng Ban", "Ban Kinh tế Trung ương", "current"),
            ("Vi Văn Thìn", "Bí thư", "Đảng đoàn Hội Nông dân Việt Nam", "current"),
        ],
    ),
    "an office not given yet": ("Chức Trưởng Ban Kinh tế Trung ương chưa được giao cho ông Vi Văn Thìn.", []),
    "a church of a province in short": (
        "Đại đức Thích Tâm Thìn, Trưởng BTS THPG Thanh Hóa, khai kinh.",
        [("Thích Tâm Thìn", "Trưởng Ban", "Ban Trị sự Tỉnh hội Phật giáo Thanh Hóa", "current")],
    ),
    "whose son": (
        "Ông Mai Thế Anh, con trai cựu Bí thư Tỉnh ủy Thanh Hóa Mai Văn Đồng, được bổ nhiệm làm Phó Giám đốc Sở Kế hoạch và Đầu tư.",
        [("Mai Thế Anh", "Phó Giám đốc", "Sở Kế hoạch và Đầu tư", "current"), ("Mai Văn Đồng", "Bí thư", "Tỉnh ủy Thanh Hóa", "former")],
    ),
    "whose sister, told without an office": (
        "Bà Lê Thị Mận, em gái ông Lê Văn Đào, được bầu làm Chủ tịch Hội Chữ thập đỏ tỉnh Gia Lai.",
        [("Lê Thị Mận", "Chủ tịch", "Hội Chữ thập đỏ tỉnh Gia Lai", "current")],
    ),
    "whose brother-in-law": (
        "Ông Võ Trọng Hải, em rể ông Đặng Quốc Khanh - Bí thư Tỉnh ủy Hà Giang, làm Phó Giám đốc Ban Quản lý Khu kinh tế tỉnh.",
        [
            ("Võ Trọng Hải", "Phó Giám đốc", "Ban Quản lý Khu kinh tế tỉnh Hà Giang", "current"),
            ("Đặng Quốc Khanh", "Bí thư", "Tỉnh ủy Hà Giang", "current"),
        ],
    ),
    "whose driver": (
        "Ông Lê Văn Bé, cựu tài xế của Bí thư Tỉnh ủy Cà Mau Dương Thanh Bình Yên, được bầu làm Chủ tịch Hội Cựu chiến binh phường 5.",
        [
            ("Dương Thanh Bình Yên", "Bí thư", "Tỉnh ủy Cà Mau", "current"),
            ("Lê Văn Bé", "Chủ tịch", "Hội Cựu chiến binh phường 5", "current"),
        ],
    ),
    "whose mother": (
        "Bà Hồ Thị Lệ, mẹ của Bí thư Đoàn xã Trần Quốc Đạt, từng là Chủ tịch Hội Phụ nữ xã Tịnh Khê.",
        [("Hồ Thị Lệ", "Chủ tịch", "Hội Phụ nữ xã Tịnh Khê", "former")],
    ),
    "whose pupil": (
        "Ông Đặng Văn Minh Tuấn, Phó Giám đốc Sở Xây dựng, học trò của nguyên Hiệu trưởng Trường Đại học Kiến trúc Hà Nội Lê Quân Bảo, được bổ nhiệm làm Giám đốc Sở.",
        [
            ("Lê Quân Bảo", "Hiệu trưởng", "Trường Đại học Kiến trúc Hà Nội", "former"),
            ("Đặng Văn Minh Tuấn", "Giám đốc", "Sở Xây dựng", "current"),
            ("Đặng Văn Minh Tuấn", "Phó Giám đốc", "Sở Xây dựng", "current"),
        ],
    ),
    "who was replaced by one told of": (
        "Ông Nguyễn Văn Tùng Dương, người thay thế Bí thư Thành ủy Hải Phòng Lê Văn Thành Tín, là Chủ tịch UBND TP Hải Phòng từ năm 2016.",
        [("Nguyễn Văn Tùng Dương", "Chủ tịch", "Ủy ban nhân dân thành phố Hải Phòng", "current")],
    ),
    "two offices each before its name": (
        "Giám đốc Sở Y tế, bà Lê Thị Hằng, và Giám đốc Sở Giáo dục và Đào tạo tỉnh Hòa Bình, ông Bùi Trọng Đắc, cùng ký kế hoạch liên ngành.",
        [
            ("Bùi Trọng Đắc", "Giám đốc", "Sở Giáo dục và Đào tạo tỉnh Hòa Bình", "current"),
            ("Lê Thị Hằng", "Giám đốc", "Sở Y tế", "current"),
        ],
    ),
    "two offices each before its name, at the end": (
        "Cùng đi có Giám đốc Sở Công Thương, bà Phan Thị Thắng Lợi và Giám đốc Sở Tài chính tỉnh Sơn La, ông Cầm Văn Minh.",
        [
            ("Cầm Văn Minh", "Giám đốc", "Sở Tài chính tỉnh Sơn La", "current"),
            ("Phan Thị Thắng Lợi", "Giám đốc", "Sở Công Thương", "current"),
        ],
    ),
    "two names and two offices": (
        "Hai ông Trần Văn Thiện và Lê Bá Thành, Chủ tịch và Phó Chủ tịch UBND xã Thạch Kim, bị khiển trách.",
        [
            ("Lê Bá Thành", "Phó Chủ tịch", "Ủy ban nhân dân xã Thạch Kim", "current"),
            ("Trần Văn Thiện", "Chủ tịch", "Ủy ban nhân dân xã Thạch Kim", "current"),
        ],
    ),
    "two offices, a dash and two names": (
        "Chủ tịch và Phó Chủ tịch Hội Nông dân xã Bình Hòa - ông Lê Văn Út và bà Trần Thị Ba - đều là đảng viên trẻ.",
        [
            ("Lê Văn Út", "Chủ tịch", "Hội Nông dân xã Bình Hòa", "current"),
            ("Trần Thị Ba", "Phó Chủ tịch", "Hội Nông dân xã Bình Hòa", "current"),
        ],
    ),
    "when it happened": (
        "Trong giai đoạn xảy ra sai phạm, ông Đào Anh Kiệt Hưng là Giám đốc Sở Tài nguyên và Môi trường TP HCM, bà Lê Thị Hồng Nga là Phó Giám đốc.",
        [
            ("Lê Thị Hồng Nga", "Phó Giám đốc", "Sở Tài nguyên và Môi trường thành phố Hồ Chí Minh", "former"),
            ("Đào Anh Kiệt Hưng", "Giám đốc", "Sở Tài nguyên và Môi trường thành phố Hồ Chí Minh", "former"),
        ],
    ),
    "until retirement": (
        "Năm 2005, ông trúng cử Chủ tịch HĐND tỉnh Hậu Giang. Ông Nguyễn Phong Quang Vinh làm Bí thư Tỉnh ủy Bạc Liêu từ 2010 tới khi về hưu.",
        [("Nguyễn Phong Quang Vinh", "Bí thư", "Tỉnh ủy Bạc Liêu", "former")],
    ),
    "and retired in the end": (
        "Ông Phan Văn Đăng sinh năm 1957, Chủ tịch UBND huyện Đất Đỏ từ 2004 đến 2009, Giám đốc Sở Thương mại Bà Rịa - Vũng Tàu từ 2009, nghỉ hưu năm 2017.",
        [
            ("Phan Văn Đăng", "Chủ tịch", "Ủy ban nhân dân huyện Đất Đỏ", "former"),
            ("Phan Văn Đăng", "Giám đốc", "Sở Thương mại Bà Rịa - Vũng Tàu", "former"),
        ],
    ),
    "hundred years after a birth": (
        "Kỷ niệm 100 năm ngày sinh đồng chí Trần Hữu Nghiêm, Chủ tịch Tổng Công đoàn Việt Nam đầu tiên, lãnh đạo tỉnh Quảng Trị đã dâng hương tại khu lưu niệm.",
        [("Trần Hữu Nghiêm", "Chủ tịch", "Tổng Công đoàn Việt Nam", "former")],
    ),
    "a statue": (
        "Tượng đài đồng chí Lê Hồng Sơn Hải, Bí thư Tỉnh ủy Nghệ An, được khánh thành sáng 19/5.",
        [("Lê Hồng Sơn Hải", "Bí thư", "Tỉnh ủy Nghệ An", "former")],
    ),
    "a part in a film": ("Trong phim, nghệ sĩ Trần Hạnh Phúc vào vai ông Hoàng Kim, Bí thư Tỉnh ủy Kim Bình.", []),
    "when he was": (
        '"Anh Lê Văn Khoa khi làm Phó Chủ tịch UBND TP HCM rất sâu sát", bà Phan Thị Mỹ, Chủ tịch Hội Khuyến học quận 3, nhớ lại.',
        [("Phan Thị Mỹ", "Chủ tịch", "Hội Khuyến học quận 3", "current")],
    ),
    "a rumour denied": ("Ông Dương Văn Cường phủ nhận thông tin ông sắp được bổ nhiệm làm Giám đốc Sở Du lịch tỉnh Quảng Nam.", []),
    "a rumour": (
        "Dư luận lan truyền thông tin bà Hà Thị Ngân được bổ nhiệm Phó Giám đốc Sở Tư pháp tỉnh Yên Bái dù chưa đủ điều kiện.",
        [],
    ),
    "to replace somebody in time": (
        "Ông Trần Hoàng Tựa Như sẽ thay ông Nguyễn Văn Quang Minh làm Chủ tịch UBND tỉnh Vĩnh Long khi ông này nghỉ hưu vào cuối năm.",
        [],
    ),
    "a wish": ('"Tôi mong ông Đỗ Đức Duy Khánh sớm trở lại làm Chủ tịch UBND tỉnh", cụ Giàng A Sùng ở huyện Trạm Tấu nói.', []),
    "who stands for it": (
        "Hai ứng viên cho chức Tổng Thư ký Liên đoàn Điền kinh TP HCM là ông Nguyễn Trung Hinh và bà Trương Hoàng Mỹ Linh.",
        [],
    ),
    "who stand for it": (
        "Các ứng viên cho vị trí Phó Hiệu trưởng Trường Đại học Quảng Bình gồm TS Trần Thế Hùng và TS Nguyễn Đức Vượng.",
        [],
    ),
    "a plan laid before a board": (
        "Tỉnh ủy Tây Ninh trình Ban Bí thư phương án nhân sự: ông Nguyễn Thành Tâm Đức làm Bí thư, ông Nguyễn Thanh Ngọc Bích làm Phó Bí thư Tỉnh ủy.",
        [],
    ),
    "the second one proposed": (
        "Ban Thường vụ thống nhất giới thiệu ông Bùi Đức Long làm Bí thư Huyện ủy Kim Bôi, ông Quách Tất Liêm làm Phó Bí thư nhiệm kỳ 2020-2025.",
        [("Bùi Đức Long", "Bí thư", "Huyện ủy Kim Bôi", "proposed"), ("Quách Tất Liêm", "Phó Bí thư", "Huyện ủy Kim Bôi", "proposed")],
    ),
    "asked to be made": (
        "Ông Phạm Vũ Hồng Phúc được kiến nghị giữ chức Chủ tịch danh dự Hội Khuyến học tỉnh Kiên Giang.",
        [("Phạm Vũ Hồng Phúc", "Chủ tịch danh dự", "Hội Khuyến học tỉnh Kiên Giang", "proposed")],
    ),
    "papers not ready": (
        "Bộ Xây dựng đang hoàn tất thủ tục để bổ nhiệm ông Bùi Phạm Khánh Hội giữ chức Cục trưởng Cục Quản lý hoạt động xây dựng.",
        [],
    ),
    "might take a seat": ("Ông Trần Quang Sang có thể sẽ ngồi vào ghế Tổng giám đốc Công ty cổ phần Xi măng Hoàng Thạch.", []),
    "an opinion that he should go": (
        "Có ý kiến đề xuất ông Phạm Thế Dũng Tiến thôi giữ chức Bí thư Đảng ủy phường Trà Bá, song thành ủy chưa đồng ý.",
        [],
    ),
    "said to go": ("Có thông tin cho rằng ông Phan Ngọc Thọ Xương sắp thôi chức Chủ tịch UBND tỉnh Thừa Thiên Huế.", []),
    "a school of two fields": (
        "Ông Tống Văn Quảng kế nhiệm ông Hồ Sỹ Lợi làm Hiệu trưởng Trường Đại học Nông Lâm Bắc Giang.",
        [
            ("Hồ Sỹ Lợi", "Hiệu trưởng", "Trường Đại học Nông Lâm Bắc Giang", "former"),
            ("Tống Văn Quảng", "Hiệu trưởng", "Trường Đại học Nông Lâm Bắc Giang", "current"),
        ],
    ),
    "a province nobody knows, in brackets": (
        "Bị cáo Lê Bá Tuấn (cựu Phó Chủ tịch UBND tỉnh Khánh Minh) khai làm theo chỉ đạo của ông Nguyễn Chiến Thắng Lợi, Chủ tịch UBND tỉnh lúc bấy giờ.",
        [
            ("Lê Bá Tuấn", "Phó Chủ tịch", "Ủy ban nhân dân tỉnh Khánh Minh", "former"),
            ("Nguyễn Chiến Thắng Lợi", "Chủ tịch", "Ủy ban nhân dân tỉnh", "former"),
        ],
    ),
    "Bách khoa": (
        "Ông Nguyễn Phong Nhã Nam, Phó Hiệu trưởng Trường Đại học Bách khoa TP HCM, giới thiệu ngành mới.",
        [("Nguyễn Phong Nhã Nam", "Phó Hiệu trưởng", "Trường Đại học Bách khoa thành phố Hồ Chí Minh", "current")],
    ),
    "Y khoa and a name": (
        "Hiệu trưởng Trường Đại học Nông Lâm TP HCM Huỳnh Thanh Hùng Anh và Hiệu trưởng Trường Đại học Y khoa Phạm Ngọc Thạch Ngô Minh Xuân Bắc dự lễ.",
        [
            ("Huỳnh Thanh Hùng Anh", "Hiệu trưởng", "Trường Đại học Nông Lâm thành phố Hồ Chí Minh", "current"),
            ("Ngô Minh Xuân Bắc", "Hiệu trưởng", "Trường Đại học Y khoa Phạm Ngọc Thạch", "current"),
        ],
    ),
    "Phát triển in a name": (
        "LTS: Bà Tôn Nữ Thị Ninh Bình là Chủ tịch Quỹ Hòa bình và Phát triển TP HCM, nguyên Phó Chủ nhiệm Ủy ban Đối ngoại của Quốc hội.",
        [
            ("Tôn Nữ Thị Ninh Bình", "Chủ tịch", "Quỹ Hòa bình và Phát triển thành phố Hồ Chí Minh", "current"),
            ("Tôn Nữ Thị Ninh Bình", "Phó Chủ nhiệm", "Ủy ban Đối ngoại của Quốc hội", "former"),
        ],
    ),
    "đầu tư phát triển": (
        "Bà Phan Thị Lệ, Giám đốc Quỹ Đầu tư phát triển tỉnh Bình Dương, trao học bổng cho sinh viên.",
        [("Phan Thị Lệ", "Giám đốc", "Quỹ Đầu tư phát triển tỉnh Bình Dương", "current")],
    ),
    "công trình in a name": (
        "Ông Phạm Bá Quyền, Giám đốc Công ty TNHH một thành viên Khai thác công trình thủy lợi Quảng Trị, báo cáo mực nước hồ.",
        [("Phạm Bá Quyền", "Giám đốc", "Công ty trách nhiệm hữu hạn một thành viên Khai thác công trình thủy lợi Quảng Trị", "current")],
    ),
    "a commune whose name begins like an association's": (
        "Bí thư Đảng ủy xã Hội An Bùi Thị Sửu và ông Vi Văn Thìn, Chủ tịch UBND phường Hội Phú, dự; Hội Nông dân xã Hội Sơn do bà Hà Thị Tư làm Chủ tịch.",
        [
            ("Bùi Thị Sửu", "Bí thư", "Đảng ủy xã Hội An", "current"),
            ("Hà Thị Tư", "Chủ tịch", "Hội Nông dân xã Hội Sơn", "current"),
            ("Vi Văn Thìn", "Chủ tịch", "Ủy ban nhân dân phường Hội Phú", "current"),
        ],
    ),
    "a district between a body and a name": (
        "Chủ tịch Hội Phụ nữ Đak Pơ Bùi Thị Sửu, Bí thư Đoàn Thanh niên Mường La Vi Văn Thìn và Bí thư Huyện ủy Tủa Chùa Hà Văn Tư dự.",
        [
            ("Bùi Thị Sửu", "Chủ tịch", "Hội Phụ nữ Đak Pơ", "current"),
            ("Hà Văn Tư", "Bí thư", "Huyện ủy Tủa Chùa", "current"),
            ("Vi Văn Thìn", "Bí thư", "Đoàn Thanh niên Mường La", "current"),
        ],
    ),
    "a member in small letters before further offices": (
        "Ông Vi Văn Thìn, ủy viên Ban Thường vụ Đảng ủy, phó chủ tịch UBND xã Mường Bú, và bà Bùi Thị Sửu, chủ tịch Hội Phụ nữ xã Mường Bú, dự.",
        [
            ("Bùi Thị Sửu", "Chủ tịch", "Hội Phụ nữ xã Mường Bú", "current"),
            ("Vi Văn Thìn", "Phó chủ tịch", "Ủy ban nhân dân xã Mường Bú", "current"),
            ("Vi Văn Thìn", "Ủy viên", "Ban Thường vụ Đảng ủy xã Mường Bú", "current"),
        ],
    ),
    "the guests' side of another country": (
        "Về phía Lào có ông Khamphone Sivilay, Ủy viên Bộ Chính trị, Phó Thủ tướng Chính phủ; bà Chanthala Vongsone, Chủ tịch Hội Liên hiệp Phụ nữ. Về phía Việt Nam có ông Vi Văn Thìn, Phó Chủ tịch Quốc hội.",
        [("Vi Văn Thìn", "Phó Chủ tịch", "Quốc hội", "current")],
    ),
    "an office of another country beside one that names none": (
        "Ông Khăm Phút, Ủy viên Bộ Chính trị, Bộ trưởng Tư pháp Lào, thăm tỉnh. Ông Vi Văn Thìn, Ủy viên Ban Thường vụ Tỉnh ủy, Chủ tịch Hội Hữu nghị Việt Nam - Lào tỉnh Sơn La, tiếp đoàn.",
        [
            ("Vi Văn Thìn", "Chủ tịch", "Hội Hữu nghị Việt Nam - Lào tỉnh Sơn La", "current"),
            ("Vi Văn Thìn", "Ủy viên", "Ban Thường vụ Tỉnh ủy Sơn La", "current"),
        ],
    ),
    "a governor across the border": (
        "Bí thư Tỉnh ủy, Tỉnh trưởng Hủa Phăn Khăm Phút và Bí thư Tỉnh ủy Sơn La Vi Văn Thìn ký biên bản.",
        [("Vi Văn Thìn", "Bí thư", "Tỉnh ủy Sơn La", "current")],
    ),
    "an association of compatriots is none of the council's": (
        "Ông Vi Văn Thìn, Chủ tịch Hội đồng hương xã Mường Bú tại Hà Nội, trao quà. Ông Hà Văn Tư, Chủ tịch Hội đồng nhân dân xã Mường Bú, dự.",
        [
            ("Hà Văn Tư", "Chủ tịch", "Hội đồng nhân dân xã Mường Bú", "current"),
            ("Vi Văn Thìn", "Chủ tịch", "Hội đồng hương xã Mường Bú tại Hà Nội", "current"),
        ],
    ),
    "a plan is no office of who presents it": (
        "Phó Chủ tịch Hội Liên hiệp Phụ nữ tỉnh Lào Cai Bùi Thị Sửu trình bày Đề án kiện toàn nhân sự Ban Chấp hành, Đoàn Chủ tịch và Chủ tịch Hội Liên hiệp Phụ nữ tỉnh Lào Cai.",
        [("Bùi Thị Sửu", "Phó Chủ tịch", "Hội Liên hiệp Phụ nữ tỉnh Lào Cai", "current")],
    ),
    "two offices, a comma and their body": (
        "Bà Bùi Thị Sửu thôi giữ chức Chủ tịch Ủy ban MTTQ Việt Nam tỉnh Sơn La; ông Vi Văn Thìn, Phó Chủ tịch - Tổng Thư ký, Ủy ban Trung ương MTTQ Việt Nam, dự.",
        [
            ("Bùi Thị Sửu", "Chủ tịch", "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Sơn La", "former"),
            ("Vi Văn Thìn", "Phó Chủ tịch", "Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam", "current"),
            ("Vi Văn Thìn", "Tổng Thư ký", "Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam", "current"),
        ],
    ),
    "the council of a university told before its director": (
        "Ông Hà Văn Tư, Chủ tịch HĐND tỉnh Lào Cai, dự lễ trao quyết định cho ông Vi Văn Thìn giữ chức Chủ tịch Hội đồng, Giám đốc Đại học Quốc gia Hà Nội.",
        [
            ("Hà Văn Tư", "Chủ tịch", "Hội đồng nhân dân tỉnh Lào Cai", "current"),
            ("Vi Văn Thìn", "Chủ tịch", "Hội đồng Đại học Quốc gia Hà Nội", "current"),
            ("Vi Văn Thìn", "Giám đốc", "Đại học Quốc gia Hà Nội", "current"),
        ],
    ),
    "a division of the police whose name is long": (
        "Đại tá Vi Văn Thìn, Trưởng phòng Cảnh sát thi hành án hình sự và hỗ trợ tư pháp; Thượng tá Lò Văn Pú, Phó Trưởng phòng Tham mưu Công an tỉnh Lào Cai.",
        [
            ("Lò Văn Pú", "Phó Trưởng phòng", "Phòng Tham mưu Công an tỉnh Lào Cai", "current"),
            ("Vi Văn Thìn", "Trưởng phòng", "Phòng Cảnh sát thi hành án hình sự và hỗ trợ tư pháp", "current"),
        ],
    ),
    "a word left out before an abbreviation is no name": ("Quyết định đã trao cho Phó Chủ tịch Thường UBND tỉnh Vi Văn Thìn.", []),
    "the province of a career": (
        "Ngày 13/10, ông Hà Văn Tư tái đắc cử Bí thư Tỉnh ủy Sơn La.\nNgày 29/9, ông Vi Văn Thìn tái đắc cử Bí thư Tỉnh ủy Lào Cai. Ông Vi Văn Thìn trở thành Bí thư Tỉnh ủy Lào Cai sau khi đã làm Bí thư Huyện ủy Bát Xát, Trưởng Ban Nội chính Tỉnh ủy.",
        [
            ("Hà Văn Tư", "Bí thư", "Tỉnh ủy Sơn La", "current"),
            ("Vi Văn Thìn", "Bí thư", "Huyện ủy Bát Xát", "former"),
            ("Vi Văn Thìn", "Bí thư", "Tỉnh ủy Lào Cai", "current"),
            ("Vi Văn Thìn", "Bí thư", "Tỉnh ủy Lào Cai", "current"),
            ("Vi Văn Thìn", "Trưởng Ban", "Ban Nội chính Tỉnh ủy Lào Cai", "former"),
        ],
    ),
    "a member of a committee told whole": (
        "Ông Vi Văn Thìn, Huyện ủy viên, Đảng ủy viên Đảng ủy Khối Kinh tế - Tổng hợp, và ông Hà Văn Tư, Trưởng Phòng Kinh tế - Hạ tầng huyện Bát Xát, dự.",
        [
            ("Hà Văn Tư", "Trưởng Phòng", "Phòng Kinh tế - Hạ tầng huyện Bát Xát", "current"),
            ("Vi Văn Thìn", "Huyện ủy viên", "Huyện ủy Bát Xát", "current"),
            ("Vi Văn Thìn", "Đảng ủy viên", "Đảng ủy Khối Kinh tế - Tổng hợp", "current"),
        ],
    ),
    "offices held one after the other": (
        "Trước khi được bầu làm Chủ tịch UBND tỉnh Lào Cai, ông Vi Văn Thìn lần lượt giữ các chức vụ Bí thư Tỉnh đoàn Lào Cai, Chủ tịch UBND huyện Bát Xát.",
        [("Vi Văn Thìn", "Bí thư", "Tỉnh đoàn Lào Cai", "former"), ("Vi Văn Thìn", "Chủ tịch", "Ủy ban nhân dân huyện Bát Xát", "former")],
    ),
    "offices of a curriculum": (
        "Ông Vi Văn Thìn sinh năm 1977.\nTrong lý lịch của ông có các chức vụ: Giám đốc Sở Xây dựng tỉnh Lào Cai; Chủ tịch UBND huyện Sa Pa.",
        [
            ("Vi Văn Thìn", "Chủ tịch", "Ủy ban nhân dân huyện Sa Pa", "former"),
            ("Vi Văn Thìn", "Giám đốc", "Sở Xây dựng tỉnh Lào Cai", "former"),
        ],
    ),
    "the steps before": (
        "Những vị trí trước đó của ông Vi Văn Thìn là Trưởng Ban Nội chính Tỉnh ủy Lào Cai; Viện trưởng Viện Kiểm sát nhân dân tỉnh Lào Cai.",
        [
            ("Vi Văn Thìn", "Trưởng Ban", "Ban Nội chính Tỉnh ủy Lào Cai", "former"),
            ("Vi Văn Thìn", "Viện trưởng", "Viện Kiểm sát nhân dân tỉnh Lào Cai", "former"),
        ],
    ),
    "what somebody was before, in brackets": (
        "Lãnh đạo có Phó Tổng Giám đốc Tổng công ty Điện lực miền Bắc Vi Văn Thìn (trước là Giám đốc Công ty Điện lực Lào Cai).",
        [
            ("Vi Văn Thìn", "Giám đốc", "Công ty Điện lực Lào Cai", "former"),
            ("Vi Văn Thìn", "Phó Tổng Giám đốc", "Tổng công ty Điện lực miền Bắc", "current"),
        ],
    ),
    "acknowledged as": (
        "Ông Vi Văn Thìn (SN 1954) được UBND tỉnh công nhận là Chủ tịch Hội đồng quản trị Trường Đại học Tây Bắc; bà Bùi Thị Sửu được công nhận là Chủ tịch Hội Khuyến học tỉnh Sơn La.",
        [
            ("Bùi Thị Sửu", "Chủ tịch", "Hội Khuyến học tỉnh Sơn La", "current"),
            ("Vi Văn Thìn", "Chủ tịch", "Hội đồng quản trị Trường Đại học Tây Bắc", "current"),
        ],
    ),
    "an office and after a comma whose it is": (
        "Ông Vi Văn Thìn, Chánh Văn phòng, Liên đoàn Lao động tỉnh Lào Cai, và ông Hà Văn Tư, Hiệu trưởng Trường Cao đẳng Nông nghiệp Thanh Hóa, dự.",
        [
            ("Hà Văn Tư", "Hiệu trưởng", "Trường Cao đẳng Nông nghiệp Thanh Hóa", "current"),
            ("Vi Văn Thìn", "Chánh Văn phòng", "Văn phòng Liên đoàn Lao động tỉnh Lào Cai", "current"),
        ],
    ),
    "who leaves, in a list": (
        "Thôi làm Ủy viên UBND tỉnh Lào Cai có ông Vi Văn Thìn, Giám đốc Sở Xây dựng; ông Hà Văn Tư, Giám đốc Sở Nội vụ.",
        [
            ("Hà Văn Tư", "Giám đốc", "Sở Nội vụ", "current"),
            ("Hà Văn Tư", "Ủy viên", "Ủy ban nhân dân tỉnh Lào Cai", "former"),
            ("Vi Văn Thìn", "Giám đốc", "Sở Xây dựng", "current"),
            ("Vi Văn Thìn", "Ủy viên", "Ủy ban nhân dân tỉnh Lào Cai", "former"),
        ],
    ),
    "the province of whoever is told of": (
        "Ngày 13/10, ông Hà Văn Tư tái đắc cử Bí thư Tỉnh ủy Sơn La.\nNgày 29/9, ông Vi Văn Thìn tái đắc cử Bí thư Tỉnh ủy Lào Cai. Ông Thìn được bầu làm Trưởng đoàn đại biểu Quốc hội tỉnh.",
        [
            ("Hà Văn Tư", "Bí thư", "Tỉnh ủy Sơn La", "current"),
            ("Vi Văn Thìn", "Bí thư", "Tỉnh ủy Lào Cai", "current"),
            ("Vi Văn Thìn", "Trưởng đoàn", "Đoàn đại biểu Quốc hội tỉnh Lào Cai", "current"),
        ],
    ),
    "a language level is nobody": (
        "Ông Vi Văn Thìn, sinh năm 1977; trình độ ngoại ngữ: Anh B1 - Châu Âu.\nTrong quá trình công tác ông từng giữ không ít chức vụ: Giám đốc Sở Nội vụ tỉnh Lào Cai; Bí thư Huyện ủy Bát Xát.",
        [("Vi Văn Thìn", "Bí thư", "Huyện ủy Bát Xát", "former"), ("Vi Văn Thìn", "Giám đốc", "Sở Nội vụ tỉnh Lào Cai", "former")],
    ),
    "boards of fields that nobody knows": (
        "Ông Vi Văn Thìn, Trưởng Phòng Đấu thầu, Thẩm định và Giám sát đầu tư của Sở Kế hoạch và Đầu tư tỉnh Lào Cai, và bà Bùi Thị Sửu, Trưởng Tiểu ban An ninh, Trật tự và Y tế của Hội đồng bầu cử Quốc gia, dự.",
        [
            ("Bùi Thị Sửu", "Trưởng Tiểu ban", "Tiểu ban An ninh, Trật tự và Y tế của Hội đồng bầu cử Quốc gia", "current"),
            (
                "Vi Văn Thìn",
                "Trưởng Phòng",
                "Phòng Đấu thầu, Thẩm định và Giám sát đầu tư của Sở Kế hoạch và Đầu tư tỉnh Lào Cai",
                "current",
            ),
        ],
    ),
    "boards of a council after a comma": (
        "Ông Vi Văn Thìn, Trưởng Ban Kinh tế, Ngân sách HĐND tỉnh Lào Cai, và bà Bùi Thị Sửu, Phó Trưởng Ban Văn hóa, Xã hội HĐND tỉnh, dự.",
        [
            ("Bùi Thị Sửu", "Phó Trưởng Ban", "Ban Văn hóa, Xã hội Hội đồng nhân dân tỉnh Lào Cai", "current"),
            ("Vi Văn Thìn", "Trưởng Ban", "Ban Kinh tế, Ngân sách Hội đồng nhân dân tỉnh Lào Cai", "current"),
        ],
    ),
    "schools with a dash and with people's names": (
        "Ông Vi Văn Thìn, Hiệu trưởng Trường THCS - THPT Sương Nguyệt Anh, nguyên Phó Hiệu trưởng trường An Lương Đông, phát biểu.",
        [
            ("Vi Văn Thìn", "Hiệu trưởng", "Trường trung học cơ sở - trung học phổ thông Sương Nguyệt Anh", "current"),
            ("Vi Văn Thìn", "Phó Hiệu trưởng", "Trường An Lương Đông", "former"),
        ],
    ),
    "a committee of the army": (
        "Trung tướng Vi Văn Thìn, Bí thư Đảng ủy, Chính ủy Quân khu 2, và Đại tá Hà Văn Tư - UVTV, Chỉ huy trưởng Bộ CHQS tỉnh Lào Cai, dự.",
        [
            ("Hà Văn Tư", "Chỉ huy trưởng", "Bộ Chỉ huy Quân sự tỉnh Lào Cai", "current"),
            ("Hà Văn Tư", "Ủy viên", "Ban Thường vụ Tỉnh ủy Lào Cai", "current"),
            ("Vi Văn Thìn", "Bí thư", "Đảng ủy Quân khu 2", "current"),
            ("Vi Văn Thìn", "Chính ủy", "Quân khu 2", "current"),
        ],
    ),
    "no province lends a city its name": (
        "Đại tá Vi Văn Thìn, Chỉ huy trưởng Bộ CHQS tỉnh được điều động giữ chức Phó Tư lệnh Bộ Tư lệnh Thành phố Hồ Chí Minh.",
        [
            ("Vi Văn Thìn", "Chỉ huy trưởng", "Bộ Chỉ huy Quân sự tỉnh", "former"),
            ("Vi Văn Thìn", "Phó Tư lệnh", "Bộ Tư lệnh Thành phố Hồ Chí Minh", "current"),
        ],
    ),
    "before somebody retired": (
        "Bà Bùi Thị Sửu đã nghỉ hưu. Suốt đời bà làm nhiều việc, trước khi nghỉ hưu năm 2000, bà làm Viện trưởng Viện Triết học.",
        [("Bùi Thị Sửu", "Viện trưởng", "Viện Triết học", "former")],
    ),
    "a province told by its name alone": (
        "Chủ tịch Đà Nẵng Vi Văn Thìn và Bí thư Quảng Ninh Hà Văn Tư dự; Bí thư TP.HCM Lò Văn Pú vắng mặt. Chủ tịch Hà Nội FC Bùi Văn Sửu cũng đến.",
        [
            ("Hà Văn Tư", "Bí thư", "Tỉnh ủy Quảng Ninh", "current"),
            ("Lò Văn Pú", "Bí thư", "Thành ủy Hồ Chí Minh", "current"),
            ("Vi Văn Thìn", "Chủ tịch", "Ủy ban nhân dân thành phố Đà Nẵng", "current"),
        ],
    ),
    "who is replaced had taken up another office": (
        "Bà Bùi Thị Sửu được bầu giữ chức Chủ tịch Hội Nông dân tỉnh Lào Cai, thay bà Hà Thị Tư trước đó được Bộ Chính trị điều động, phân công giữ chức Bí thư Tỉnh ủy Ninh Bình.",
        [
            ("Bùi Thị Sửu", "Chủ tịch", "Hội Nông dân tỉnh Lào Cai", "current"),
            ("Hà Thị Tư", "Bí thư", "Tỉnh ủy Ninh Bình", "current"),
            ("Hà Thị Tư", "Chủ tịch", "Hội Nông dân tỉnh Lào Cai", "former"),
        ],
    ),
    "a chair joined by and whose name is unread": (
        "Bí thư Đảng ủy xã Mường Bú Hà Văn Tư và Chủ tịch Hội Nông dân xã Mường Bú K'Mák dự.",
        [("Hà Văn Tư", "Bí thư", "Đảng ủy xã Mường Bú", "current")],
    ),
    "a chair of a council and the head of a commission of the Party": (
        "Ông Vi Văn Thìn, Chủ tịch HĐND, Chủ nhiệm Ủy ban Kiểm tra Tỉnh ủy Hưng Yên, dự.",
        [
            ("Vi Văn Thìn", "Chủ nhiệm", "Ủy ban Kiểm tra Tỉnh ủy Hưng Yên", "current"),
            ("Vi Văn Thìn", "Chủ tịch", "Hội đồng nhân dân tỉnh Hưng Yên", "current"),
        ],
    ),
    "a name that ends like a degree": (
        "Ông Đỗ Tiến Sỹ từng đảm nhiệm các chức vụ: Chủ tịch UBND huyện Văn Lâm, Bí thư Huyện ủy Văn Lâm; tiến sĩ Vi Văn Thìn, Giám đốc Sở Nội vụ tỉnh Lào Cai, dự.",
        [
            ("Vi Văn Thìn", "Giám đốc", "Sở Nội vụ tỉnh Lào Cai", "current"),
            ("Đỗ Tiến Sỹ", "Bí thư", "Huyện ủy Văn Lâm", "former"),
            ("Đỗ Tiến Sỹ", "Chủ tịch", "Ủy ban nhân dân huyện Văn Lâm", "former"),
        ],
    ),
    "somebody's own secretary": (
        "Ông Vi Văn Thìn (nguyên là thư ký của Bộ trưởng Hà Văn Tư) được bổ nhiệm làm Giám đốc Sở Nội vụ tỉnh Lào Cai.",
        [("Vi Văn Thìn", "Giám đốc", "Sở Nội vụ tỉnh Lào Cai", "current")],
    ),
    "a department whose field goes on in small letters": (
        "Tiến sĩ Vi Văn Thìn, Phó Vụ trưởng Vụ Giáo dục phổ thông (Bộ Giáo dục và Đào tạo), dự.",
        [("Vi Văn Thìn", "Phó Vụ trưởng", "Vụ Giáo dục phổ thông Bộ Giáo dục và Đào tạo", "current")],
    ),
    "boards of firms told by their brand": (
        "Ông Vi Văn Thìn, Chủ tịch HĐTV VNPT, và ông Hà Văn Tư, Thành viên HĐQT, Phó Tổng Giám đốc Petrolimex, dự; ông Lò Văn Pú, thành viên Hội đồng thành viên, Phó Tổng giám đốc SCIC, vắng mặt.",
        [
            ("Hà Văn Tư", "Phó Tổng Giám đốc", "Petrolimex", "current"),
            ("Hà Văn Tư", "Thành viên", "Hội đồng quản trị Petrolimex", "current"),
            ("Lò Văn Pú", "Phó Tổng giám đốc", "SCIC", "current"),
            ("Lò Văn Pú", "Thành viên", "Hội đồng thành viên SCIC", "current"),
            ("Vi Văn Thìn", "Chủ tịch", "Hội đồng thành viên VNPT", "current"),
        ],
    ),
    "to whom another speaks": (
        "Giao việc cho tân Giám đốc Công an tỉnh Lào Cai, Thứ trưởng Bộ Công an Vi Văn Thìn mong ông vượt mọi khó khăn.",
        [("Vi Văn Thìn", "Thứ trưởng", "Bộ Công an", "current")],
    ),
    "a sentence that speaks of another province": (
        "Ban Thường vụ Tỉnh ủy Sơn La họp ngày 25/11.\nNgày 26/11, Ban Chấp hành Đảng bộ tỉnh Quảng Ninh thống nhất cho ông Vi Văn Thìn, Tỉnh ủy viên, Phó Chủ tịch UBND tỉnh, thôi tham gia Ban Chấp hành Đảng bộ tỉnh.",
        [
            ("Vi Văn Thìn", "Phó Chủ tịch", "Ủy ban nhân dân tỉnh", "former"),
            ("Vi Văn Thìn", "Tỉnh ủy viên", "Tỉnh ủy", "former"),
            ("Vi Văn Thìn", "Ủy viên", "Ban Chấp hành Đảng bộ tỉnh", "former"),
        ],
    ),
    "provinces that are none of ours": (
        "Cùng đi có ông Chăn Đa, Chủ tịch HĐND tỉnh Kampong Thom; ông Băng On, Quyền Bí thư Tỉnh Đoàn Savannakhet, và ông Vi Văn Thìn, Phó Bí thư Tỉnh Đoàn Quảng Trị.",
        [
            ("Chăn Đa", "Chủ tịch", "Hội đồng nhân dân tỉnh Kampong Thom", "current"),
            ("Vi Văn Thìn", "Phó Bí thư", "Tỉnh Đoàn Quảng Trị", "current"),
        ],
    ),
    "a hamlet's name is nobody": (
        "Từ năm 2010, anh Vi Văn Thìn là Bí thư Chi đoàn thôn 1 Hải Phong (xã Mường Bú).",
        [("Vi Văn Thìn", "Bí thư", "Chi đoàn thôn 1", "current")],
    ),
    "a district's association told short": (
        "Ông Vi Văn Thìn, Phó Chủ tịch quận Hội, và bà Bùi Thị Sửu, Phó Chủ tịch quận Ba Đình, dự.",
        [
            ("Bùi Thị Sửu", "Phó Chủ tịch", "Ủy ban nhân dân quận Ba Đình", "current"),
        ],
    ),
    "the steps of a life by years": (
        "Ông Vi Văn Thìn vào ngành năm 1990; năm 1998 là Bí thư Huyện đoàn Mường La; năm 2003 làm Phó Chủ tịch UBND huyện Mường La; năm 2010 được bầu làm Bí thư Huyện ủy Mường La.",
        [
            ("Vi Văn Thìn", "Bí thư", "Huyện đoàn Mường La", "former"),
            ("Vi Văn Thìn", "Bí thư", "Huyện ủy Mường La", "current"),
            ("Vi Văn Thìn", "Phó Chủ tịch", "Ủy ban nhân dân huyện Mường La", "former"),
        ],
    ),
    "lines of a life that end in semicolons": (
        "Ông Vi Văn Thìn sinh năm 1968.\n- Từ tháng 9/1998 đến tháng 5/2003: Bí thư Huyện đoàn Mường La;\n- Từ tháng 6/2003 đến tháng 12/2010: Phó Chủ tịch UBND huyện Mường La;\n- Từ tháng 1/2011 đến nay: Bí thư Huyện ủy Mường La.",
        [
            ("Vi Văn Thìn", "Bí thư", "Huyện đoàn Mường La", "former"),
            ("Vi Văn Thìn", "Bí thư", "Huyện ủy Mường La", "current"),
            ("Vi Văn Thìn", "Phó Chủ tịch", "Ủy ban nhân dân huyện Mường La", "former"),
        ],
    ),
    "a curriculum under a heading in capitals": (
        "TÓM TẮT TIỂU SỬ ĐỒNG CHÍ VI VĂN THÌN\nNgày sinh: 12/3/1968.\n09/1998 - 05/2003: Bí thư Huyện đoàn Mường La.\n01/2011 - nay: Bí thư Huyện ủy Mường La.",
        [("Vi Văn Thìn", "Bí thư", "Huyện đoàn Mường La", "former"), ("Vi Văn Thìn", "Bí thư", "Huyện ủy Mường La", "current")],
    ),
    "a relative's death ends no office": (
        "Tại lễ viếng cụ Trần Thị Lành, thân mẫu ông Vũ Đức Toàn, Chủ tịch Hội Nông dân tỉnh Hà Nam, đoàn đã thắp hương chia buồn cùng gia đình.",
        [("Vũ Đức Toàn", "Chủ tịch", "Hội Nông dân tỉnh Hà Nam", "current")],
    ),
    "a hall is no union": (
        "Sáng cùng ngày, tại Hội trường UBND huyện Vũ Thư, ông Bùi Văn Sáng, Phó Chủ tịch Hội Chữ thập đỏ tỉnh Thái Bình, trao 50 suất quà.",
        [("Bùi Văn Sáng", "Phó Chủ tịch", "Hội Chữ thập đỏ tỉnh Thái Bình", "current")],
    ),
    "a firm of a brand of Vietnam": (
        "Ông Lương Quốc Hậu, Tổng Giám đốc Công ty Petro Việt Nam, cảm ơn bà con.",
        [("Lương Quốc Hậu", "Tổng Giám đốc", "Công ty Petro Việt Nam", "current")],
    ),
    "a newspaper's editor": (
        "Nhà báo Ngô Đức Hưng, Tổng Biên tập Báo Nghệ An, trao giải cho các tác giả.",
        [("Ngô Đức Hưng", "Tổng Biên tập", "Báo Nghệ An", "current")],
    ),
    "a degree of two": (
        "GS-TS Đỗ Thanh Tùng, Viện trưởng Viện Nghiên cứu Phụ nữ, chủ trì hội thảo.",
        [("Đỗ Thanh Tùng", "Viện trưởng", "Viện Nghiên cứu Phụ nữ", "current")],
    ),
    "a foreign name as a firm's": (
        "Ông Trịnh Văn Khải, Chủ tịch Công đoàn Công ty MCNEX Vina, cho biết công nhân rất phấn khởi.",
        [("Trịnh Văn Khải", "Chủ tịch", "Công đoàn Công ty MCNEX Vina", "current")],
    ),
    "of crime news": (
        "Công an bắt giữ Hồ Văn Bảy (52 tuổi, trú tại xã Tân Phong, nguyên Chủ tịch Hội Nông dân xã Tân Phong) về hành vi lừa đảo.",
        [("Hồ Văn Bảy", "Chủ tịch", "Hội Nông dân xã Tân Phong", "former")],
    ),
    "heads of the coast guard": (
        "Thiếu tướng Lê Quốc Trụ, Tư lệnh Vùng Cảnh sát biển 3, tặng cờ Tổ quốc cho ngư dân.",
        [("Lê Quốc Trụ", "Tư lệnh", "Vùng Cảnh sát biển 3", "current")],
    ),
    "the guests' side of a country further away": (
        "Về phía Mông Cổ có ông Ganbaatar Dorjsuren, Phó Chủ tịch Quốc hội. Về phía Việt Nam có ông Vi Văn Thìn, Phó Chủ tịch Quốc hội.",
        [("Vi Văn Thìn", "Phó Chủ tịch", "Quốc hội", "current")],
    ),
    "a council of a country further away is none of ours": (
        "Tiếp đoàn có bà Mạc Thị Tuyết, Phó Chủ tịch Hội LHPN Việt Nam; khách là bà Suchada Chaiyaporn, Chủ tịch Hội đồng Phụ nữ Thái Lan.",
        [("Mạc Thị Tuyết", "Phó Chủ tịch", "Hội Liên hiệp Phụ nữ Việt Nam", "current")],
    ),
    "a newspaper that is called by a place and a small word": (
        "Nhà báo Ngô Đức Hưng, Phó Tổng Biên tập báo Hà Nội mới, trao giải.",
        [("Ngô Đức Hưng", "Phó Tổng Biên tập", "Báo Hà Nội mới", "current")],
    ),
    "a place before a small word is that place": (
        "Thành ủy Hà Nội mới bầu ông Ngô Đức Hưng làm Phó Bí thư Thành ủy.",
        [("Ngô Đức Hưng", "Phó Bí thư", "Thành ủy Hà Nội", "current")],
    ),
    "a list that words after the offices open": (
        "Có các Phó Chủ tịch UBND tỉnh Yên Bái nhiệm kỳ 2016 - 2021, cũng đã có quyết định chuẩn y: ông Lò Văn Xá, ông Vi Văn Mọc.",
        [
            ("Lò Văn Xá", "Phó Chủ tịch", "Ủy ban nhân dân tỉnh Yên Bái", "current"),
            ("Vi Văn Mọc", "Phó Chủ tịch", "Ủy ban nhân dân tỉnh Yên Bái", "current"),
        ],
    ),
    "a list of those who retire": (
        "Sở Tài chính tỉnh Yên Bái có 2 phó giám đốc nghỉ trước tuổi, gồm: ông Lò Văn Xá (SN 1967) và bà Cầm Thị Thời (SN 1972).",
        [
            ("Cầm Thị Thời", "Phó giám đốc", "Sở Tài chính tỉnh Yên Bái", "former"),
            ("Lò Văn Xá", "Phó giám đốc", "Sở Tài chính tỉnh Yên Bái", "former"),
        ],
    ),
    "a list of other people than those of the offices before it": (
        "Các Phó Chủ tịch UBND huyện dự lễ cùng lãnh đạo các phòng: ông Lò Văn Xá, ông Vi Văn Mọc.",
        [],
    ),
    "an abbreviation, a mark, and a name": (
        "Dự lễ có các đồng chí: Lò Văn Xá, Chủ tịch Công đoàn TKV; Vi Văn Mọc, Giám đốc Sở Y tế.",
        [("Lò Văn Xá", "Chủ tịch", "Công đoàn TKV", "current"), ("Vi Văn Mọc", "Giám đốc", "Sở Y tế", "current")],
    ),
    "a secretary in small letters, who is chairman too": (
        "Ông Vi Văn Thìn - bí thư kiêm chủ tịch UBND huyện Trạm Tấu - dự.",
        [
            ("Vi Văn Thìn", "Bí thư", "Huyện ủy Trạm Tấu", "current"),
            ("Vi Văn Thìn", "Chủ tịch", "Ủy ban nhân dân huyện Trạm Tấu", "current"),
        ],
    ),
    "who settles the list of candidates is none": (
        "Ông Vi Văn Thìn, Chủ tịch Ủy ban MTTQ tỉnh, chốt danh sách người đủ tiêu chuẩn ứng cử đại biểu Quốc hội khóa XV.",
        [("Vi Văn Thìn", "Chủ tịch", "Ủy ban Mặt trận Tổ quốc tỉnh", "current")],
    ),
    "a member of a standing committee in short, after the name; and the district of a run": (
        "Ông Vi Văn Thìn, Thường vụ Huyện ủy, Trưởng Ban Tổ chức Huyện ủy Trạm Tấu dự.",
        [
            ("Vi Văn Thìn", "Trưởng Ban", "Ban Tổ chức Huyện ủy Trạm Tấu", "current"),
            ("Vi Văn Thìn", "Ủy viên", "Ban Thường vụ Huyện ủy Trạm Tấu", "current"),
        ],
    ),
    "a decision taken before, by which he holds it": (
        "Ông Vi Văn Thìn trước đó đã có quyết định điều động giữ chức Bí thư Đảng ủy xã Nà Mạ.",
        [("Vi Văn Thìn", "Bí thư", "Đảng ủy xã Nà Mạ", "current")],
    ),
    "the committee of the union whose board one leads": (
        "Bà Lò Thị Mọc, Ủy viên Thường vụ, Trưởng Ban Nữ công Công đoàn Y tế Việt Nam, dự.",
        [
            ("Lò Thị Mọc", "Trưởng Ban", "Ban Nữ công Công đoàn Y tế Việt Nam", "current"),
            ("Lò Thị Mọc", "Ủy viên", "Ban Thường vụ Công đoàn Y tế Việt Nam", "current"),
        ],
    ),
    "the State by its name, and offices after it": (
        "Bà Lò Thị Mọc từng là Phó Chủ tịch nước Việt Nam nhiệm kỳ 2002-2007, Chủ tịch Hội LHPN tỉnh Sơn La.",
        [
            ("Lò Thị Mọc", "Chủ tịch", "Hội Liên hiệp Phụ nữ tỉnh Sơn La", "former"),
            ("Lò Thị Mọc", "Phó Chủ tịch nước", None, "former"),
        ],
    ),
    "the State by its whole name, and a term of it": (
        "Bà Lò Thị Mọc, Phó Chủ tịch nước CHXHCN Việt Nam khóa XIV, Chủ tịch Hội LHPN tỉnh Sơn La, dự.",
        [
            ("Lò Thị Mọc", "Chủ tịch", "Hội Liên hiệp Phụ nữ tỉnh Sơn La", "current"),
            ("Lò Thị Mọc", "Phó Chủ tịch nước", None, "current"),
        ],
    ),
    "offices that somebody signs away from another, each with its years": (
        "Phó Thủ tướng Mạc Văn Tú vừa ký quyết định xóa tư cách chức vụ Chủ tịch UBND tỉnh Sơn La giai đoạn 2015 - 2020, Phó Chủ tịch UBND tỉnh Sơn La giai đoạn 2012 - 2014 đối với ông Vi Văn Thìn.",
        [
            ("Mạc Văn Tú", "Phó Thủ tướng", "Chính phủ", "current"),
            ("Vi Văn Thìn", "Chủ tịch", "Ủy ban nhân dân tỉnh Sơn La", "former"),
            ("Vi Văn Thìn", "Phó Chủ tịch", "Ủy ban nhân dân tỉnh Sơn La", "former"),
        ],
    ),
    "offices in letters": (
        "Bà Lò Thị Mọc, PHT, CTCĐ Trường THPT Mộc Lỵ; ông Vi Văn Thìn, Trưởng BĐD Hội NCT tỉnh Sơn La; ông Mạc Văn Tú, Trưởng BLL Hội Cựu TNXP tỉnh Sơn La.",
        [
            ("Lò Thị Mọc", "Chủ tịch", "Công đoàn Trường trung học phổ thông Mộc Lỵ", "current"),
            ("Lò Thị Mọc", "Phó Hiệu trưởng", "Trường trung học phổ thông Mộc Lỵ", "current"),
            ("Mạc Văn Tú", "Trưởng Ban", "Ban liên lạc Hội Cựu thanh niên xung phong tỉnh Sơn La", "current"),
            ("Vi Văn Thìn", "Trưởng Ban", "Ban đại diện Hội Người cao tuổi tỉnh Sơn La", "current"),
        ],
    ),
    "a deputy who heads a board is no deputy of that board": (
        "Hòa thượng Thích Minh Tâm, Phó ban Thường trực kiêm Trưởng ban Phật giáo Quốc tế.",
        [("Thích Minh Tâm", "Trưởng ban", "Ban Phật giáo Quốc tế", "current")],
    ),
    "a deputy who heads a centre is no deputy of it": (
        "Ông Vi Văn Thìn, Phó Giám đốc kiêm Giám đốc Trung tâm Khuyến nông tỉnh Sơn La.",
        [("Vi Văn Thìn", "Giám đốc", "Trung tâm Khuyến nông tỉnh Sơn La", "current")],
    ),
    "two offices of one body, joined by kiêm": (
        "Ông Vi Văn Thìn, Phó Chủ tịch kiêm Tổng Thư ký Hội Nhà báo tỉnh Sơn La.",
        [
            ("Vi Văn Thìn", "Phó Chủ tịch", "Hội Nhà báo tỉnh Sơn La", "current"),
            ("Vi Văn Thìn", "Tổng Thư ký", "Hội Nhà báo tỉnh Sơn La", "current"),
        ],
    ),
    "an association of those of a trade, in small letters": (
        "Ông Vi Văn Thìn, Chủ tịch Hiệp hội các nhà bán lẻ Việt Nam; bà Lò Thị Mọc, Chủ tịch Hội các nhà doanh nghiệp trẻ tỉnh Sơn La.",
        [
            ("Lò Thị Mọc", "Chủ tịch", "Hội các nhà doanh nghiệp trẻ tỉnh Sơn La", "current"),
            ("Vi Văn Thìn", "Chủ tịch", "Hiệp hội các nhà bán lẻ Việt Nam", "current"),
        ],
    ),
    "a body founded under one, with another as deputy": (
        "Thành lập Câu lạc bộ Nữ doanh nhân tỉnh Sơn La do bà Lò Thị Mọc làm Chủ nhiệm, bà Mạc Thị Tuyết làm Phó Chủ nhiệm.",
        [
            ("Lò Thị Mọc", "Chủ nhiệm", "Câu lạc bộ Nữ doanh nhân tỉnh Sơn La", "current"),
            ("Mạc Thị Tuyết", "Phó Chủ nhiệm", "Câu lạc bộ Nữ doanh nhân tỉnh Sơn La", "current"),
        ],
    ),
    "a standing committee is not that of whom the sentence names next": (
        "Dự có các đồng chí: Lò Thị Mọc, Ủy viên Ban Thường vụ, Trưởng Ban Tổ chức; Mạc Văn Tú, Ủy viên Ban Thường vụ, Bí thư Thành ủy Sơn La.",
        [
            ("Lò Thị Mọc", "Trưởng Ban", "Ban Tổ chức", "current"),
            ("Lò Thị Mọc", "Ủy viên", "Ban Thường vụ", "current"),
            ("Mạc Văn Tú", "Bí thư", "Thành ủy Sơn La", "current"),
            ("Mạc Văn Tú", "Ủy viên", "Ban Thường vụ Thành ủy Sơn La", "current"),
        ],
    ),
    "who leads a mission, and what he is": (
        "Đồng chí Vi Văn Thìn, Trưởng Đoàn công tác số 2, Phó Trưởng Ban Dân vận Trung ương dự; bà Lò Thị Mọc, Phó Trưởng đoàn công tác của Trung ương Hội Nông dân Việt Nam, phát biểu.",
        [
            ("Lò Thị Mọc", "Phó Trưởng đoàn", "Đoàn công tác Trung ương Hội Nông dân Việt Nam", "current"),
            ("Vi Văn Thìn", "Phó Trưởng Ban", "Ban Dân vận Trung ương", "current"),
            ("Vi Văn Thìn", "Trưởng Đoàn", "Đoàn công tác số 2", "current"),
        ],
    ),
    "whose board of organization, by whose checks one leads too": (
        "Bà Lò Thị Mọc, Trưởng ban Tổ chức, Chủ nhiệm UBKT LĐLĐ tỉnh Sơn La, dự.",
        [
            ("Lò Thị Mọc", "Chủ nhiệm", "Ủy ban Kiểm tra Liên đoàn Lao động tỉnh Sơn La", "current"),
            ("Lò Thị Mọc", "Trưởng ban", "Ban Tổ chức Liên đoàn Lao động tỉnh Sơn La", "current"),
        ],
    ),
    "the head of a board in letters": (
        "Dự có bà Lò Thị Mọc - TB Dân vận Huyện ủy, CT UBMTTQ huyện Mai Sơn.",
        [
            ("Lò Thị Mọc", "Chủ tịch", "Ủy ban Mặt trận Tổ quốc huyện Mai Sơn", "current"),
            ("Lò Thị Mọc", "Trưởng ban", "Ban Dân vận Huyện ủy Mai Sơn", "current"),
        ],
    ),
    "the standing committee of the Youth Union whose board one leads": (
        "Dự có anh Vi Văn Thìn - Ủy viên Ban Thường vụ, Trưởng ban Tổ chức T.Ư Đoàn; chị Lò Thị Mọc, Ủy viên Ban Thường vụ, Trưởng ban Phong trào Tỉnh đoàn Sơn La.",
        [
            ("Lò Thị Mọc", "Trưởng ban", "Ban Phong trào Tỉnh đoàn Sơn La", "current"),
            ("Lò Thị Mọc", "Ủy viên", "Ban Thường vụ Tỉnh đoàn Sơn La", "current"),
            ("Vi Văn Thìn", "Trưởng ban", "Ban Tổ chức Trung ương Đoàn", "current"),
            ("Vi Văn Thìn", "Ủy viên", "Ban Thường vụ Trung ương Đoàn", "current"),
        ],
    ),
    "of the old term": (
        "Ông Vi Văn Thìn, Chủ tịch Hội Nông dân xã Chiềng Mai khóa cũ, đọc báo cáo.",
        [("Vi Văn Thìn", "Chủ tịch", "Hội Nông dân xã Chiềng Mai", "former")],
    ),
    "a centre whose name has a comma": (
        "Bà Lò Thị Mọc, Giám đốc Trung tâm Hỗ trợ Nông dân, Nông thôn (Hội Nông dân Việt Nam), dự.",
        [("Lò Thị Mọc", "Giám đốc", "Trung tâm Hỗ trợ Nông dân, Nông thôn Hội Nông dân Việt Nam", "current")],
    ),
}


@pytest.mark.parametrize(("text", "expected"), OFFICES_TOLD.values(), ids=OFFICES_TOLD)
def test_offices_told_in_articles(text, expected):
    assert held(text) == expected


LONG_AGO = {
    "a file tells of a day long ago": "Theo hồ sơ, ngày 20/4/2013, ông Nguyễn Hữu Tín Thành, Phó Chủ tịch UBND TP HCM, ký quyết định giao khu đất cho Công ty Lam Sơn.",
    "an inspection tells of a day long ago": "Kết luận thanh tra nêu rõ, ngày 15/9/2014, Giám đốc Sở Xây dựng Lâm Đồng Lê Quang Trung Hiếu đã cấp giấy phép sai quy định.",
    "a verdict tells of a year": "Theo bản án sơ thẩm, năm 2011, Phó Giám đốc Sở Tài chính Bình Phước Trần Văn Quyết đã nhận 500 triệu đồng.",
    "in a term that is over": "Nhiệm kỳ 2010-2015, ông Trịnh Đình Dũng Mạnh là Bí thư Huyện ủy Đan Phượng, bà Bùi Thị Thu Hiền là Chủ tịch HĐND huyện.",
    "in years that are over": "Giai đoạn 2011-2015, Giám đốc Sở Y tế tỉnh Bình Thuận là ông Nguyễn Văn Thanh Hà, sau đó là bà Lê Thị Bé Ba.",
    "years after the name": "Thanh tra Chính phủ xác định trách nhiệm thuộc Giám đốc Sở TN&MT Gia Lai Nguyễn Đức Hoàng Anh giai đoạn 2009-2013.",
    "after the war": "Kháng chiến bùng nổ, bà Nguyễn Thị Định An được bầu làm Bí thư Huyện ủy Giồng Trôm.",
    "later in a life": "Ngày 7/5/1954, ông Hoàng Đăng Vinh là Tiểu đội trưởng; sau này ông làm Chủ tịch Hội Cựu chiến binh tỉnh Bắc Ninh.",
}


@pytest.mark.parametrize("text", LONG_AGO.values(), ids=LONG_AGO)
def test_an_office_of_another_time_is_not_told_of_the_day_of_publication(text):
    told = facts_of(text, HoldingFact, published=date(2020, 6, 1))
    assert told
    assert [fact for fact in told if fact.status == "current" and fact.on is not None] == []


SCHOOLS_AND_HOSPITALS = {
    "a school in letters: Phổ thông DTBT TH & THCS Nà Mạ": (
        "Cô Lò Thị Mọc, Hiệu trưởng Trường Phổ thông DTBT TH & THCS Nà Mạ, phát biểu.",
        [("Lò Thị Mọc", "Hiệu trưởng", "Trường Phổ thông dân tộc bán trú tiểu học và trung học cơ sở Nà Mạ", "current")],
    ),
    "a school in letters: TH, THCS và THPT Hoa Ban": (
        "Cô Lò Thị Mọc, Hiệu trưởng Trường TH, THCS và THPT Hoa Ban, phát biểu.",
        [("Lò Thị Mọc", "Hiệu trưởng", "Trường tiểu học, trung học cơ sở và trung học phổ thông Hoa Ban", "current")],
    ),
    "a school in letters: TH - THCS - THPT Hoa Ban": (
        "Cô Lò Thị Mọc, Hiệu trưởng Trường TH - THCS - THPT Hoa Ban, phát biểu.",
        [("Lò Thị Mọc", "Hiệu trưởng", "Trường tiểu học - trung học cơ sở - trung học phổ thông Hoa Ban", "current")],
    ),
    "a school in letters: TH&THCS Chiềng Mai": (
        "Cô Lò Thị Mọc, Hiệu trưởng Trường TH&THCS Chiềng Mai, phát biểu.",
        [("Lò Thị Mọc", "Hiệu trưởng", "Trường tiểu học và trung học cơ sở Chiềng Mai", "current")],
    ),
    "a school in letters: TH-THCS Nà Mạ": (
        "Cô Lò Thị Mọc, Hiệu trưởng Trường TH-THCS Nà Mạ, phát biểu.",
        [("Lò Thị Mọc", "Hiệu trưởng", "Trường tiểu học và trung học cơ sở Nà Mạ", "current")],
    ),
    "a school in letters: THCS&THPT Mộc Lỵ": (
        "Cô Lò Thị Mọc, Hiệu trưởng Trường THCS&THPT Mộc Lỵ, phát biểu.",
        [("Lò Thị Mọc", "Hiệu trưởng", "Trường trung học cơ sở và trung học phổ thông Mộc Lỵ", "current")],
    ),
    "a school in letters: PTDTNT THCS và THPT huyện Mai Sơn": (
        "Cô Lò Thị Mọc, Hiệu trưởng Trường PTDTNT THCS và THPT huyện Mai Sơn, phát biểu.",
        [("Lò Thị Mọc", "Hiệu trưởng", "Trường phổ thông dân tộc nội trú trung học cơ sở và trung học phổ thông huyện Mai Sơn", "current")],
    ),
    "a school in letters: MN Hoa Ban": (
        "Cô Lò Thị Mọc, Hiệu trưởng Trường MN Hoa Ban, phát biểu.",
        [("Lò Thị Mọc", "Hiệu trưởng", "Trường mầm non Hoa Ban", "current")],
    ),
    "a school in letters: MG Hoa Ban": (
        "Cô Lò Thị Mọc, Hiệu trưởng Trường MG Hoa Ban, phát biểu.",
        [("Lò Thị Mọc", "Hiệu trưởng", "Trường mẫu giáo Hoa Ban", "current")],
    ),
    "a school in letters: TC Kỹ thuật Sơn La": (
        "Cô Lò Thị Mọc, Hiệu trưởng Trường TC Kỹ thuật Sơn La, phát biểu.",
        [("Lò Thị Mọc", "Hiệu trưởng", "Trường Trung cấp Kỹ thuật Sơn La", "current")],
    ),
    "a centre in letters": (
        "Thầy Vi Văn Thìn, Giám đốc Trung tâm GDNN-GDTX huyện Mai Sơn; ông Mạc Văn Tú, Trưởng Ban đại diện CMHS Trường THPT Mộc Lỵ.",
        [
            ("Mạc Văn Tú", "Trưởng Ban", "Ban đại diện cha mẹ học sinh Trường trung học phổ thông Mộc Lỵ", "current"),
            ("Vi Văn Thìn", "Giám đốc", "Trung tâm Giáo dục nghề nghiệp - Giáo dục thường xuyên huyện Mai Sơn", "current"),
        ],
    ),
    "a department and its school": (
        "Ông Vi Văn Thìn, Trưởng khoa Kinh tế, Trường Đại học Thương mại, trình bày.",
        [("Vi Văn Thìn", "Trưởng khoa", "Khoa Kinh tế Trường Đại học Thương mại", "current")],
    ),
    "between dashes": (
        "Ông Vi Văn Thìn - Trưởng phòng Đào tạo - Trường Đại học Vinh - trình bày.",
        [("Vi Văn Thìn", "Trưởng phòng", "Phòng Đào tạo Trường Đại học Vinh", "current")],
    ),
    "in three steps": (
        "Ông Vi Văn Thìn, Trưởng bộ môn Dân vận, Khoa Chính trị, Trường Đại học Vinh, trình bày.",
        [("Vi Văn Thìn", "Trưởng bộ môn", "Bộ môn Dân vận Khoa Chính trị Trường Đại học Vinh", "current")],
    ),
    "a ward and its hospital": (
        "Ông Vi Văn Thìn - Trưởng khoa Hồi sức tích cực, Bệnh viện Bạch Mai cho biết.",
        [("Vi Văn Thìn", "Trưởng khoa", "Khoa Hồi sức tích cực Bệnh viện Bạch Mai", "current")],
    ),
    "a teacher after the office": (
        "Hiệu trưởng Trường Tiểu học Nà Nhạn, cô giáo Vi Thị Thìn cho biết.",
        [("Vi Thị Thìn", "Hiệu trưởng", "Trường Tiểu học Nà Nhạn", "current")],
    ),
    "a school of somebody's name before a name": (
        "Hiệu trưởng Trường Đại học Y khoa Phạm Ngọc Thạch Vi Văn Thìn trình bày.",
        [("Vi Văn Thìn", "Hiệu trưởng", "Trường Đại học Y khoa Phạm Ngọc Thạch", "current")],
    ),
    "a district before a name": (
        "Hiệu trưởng Trường Cao đẳng Y tế Hà Đông Vi Văn Thìn trình bày.",
        [("Vi Văn Thìn", "Hiệu trưởng", "Trường Cao đẳng Y tế Hà Đông", "current")],
    ),
    "the district's department beside a school": (
        "Ông Vi Văn Thìn, Trưởng phòng Giáo dục, Trường Tiểu học Mường Bú và nhân dân dự.",
        [("Vi Văn Thìn", "Trưởng phòng", "Phòng Giáo dục", "current")],
    ),
    "who gives with the school": (
        "Ông Vi Văn Thìn, Trưởng phòng Nội vụ, và Trường Đại học Vinh tặng hoa.",
        [("Vi Văn Thìn", "Trưởng phòng", "Phòng Nội vụ", "current")],
    ),
}


@pytest.mark.parametrize(("text", "expected"), SCHOOLS_AND_HOSPITALS.values(), ids=SCHOOLS_AND_HOSPITALS)
def test_whose_department_it_is(text, expected):
    assert held(text) == expected
