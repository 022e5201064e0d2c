"""Lives told by lists, offices handed over, and bodies that a rule of one kind alone reads wrongly: each sentence with all it tells."""

import pytest

from tests.loaders.conftest import held

TOLD = {
    "an office handed to somebody: who had it and who has it": (
        "Ông Vi Văn Thìn đã bàn giao chức Chủ tịch Hội Cựu chiến binh tỉnh Lào Cai cho ông Khổng Văn Lượng.",
        [
            ("Khổng Văn Lượng", "Chủ tịch", "Hội Cựu chiến binh tỉnh Lào Cai", "current"),
            ("Vi Văn Thìn", "Chủ tịch", "Hội Cựu chiến binh tỉnh Lào Cai", "former"),
        ],
    ),
    "who chairs the handing over has no office by it": (
        "Ông Vi Văn Thìn chủ trì bàn giao chức vụ Chủ tịch Hội Cựu chiến binh tỉnh Lào Cai giữa ông Khổng Văn Lượng và ông Bùi Văn Sửu.",
        [],
    ),
    "an office taken over from somebody": (
        "Ông Vi Văn Thìn nhận bàn giao chức vụ Chủ tịch Hội Cựu chiến binh tỉnh Lào Cai từ ông Khổng Văn Lượng.",
        [
            ("Khổng Văn Lượng", "Chủ tịch", "Hội Cựu chiến binh tỉnh Lào Cai", "former"),
            ("Vi Văn Thìn", "Chủ tịch", "Hội Cựu chiến binh tỉnh Lào Cai", "current"),
        ],
    ),
    "two offices given to two people by one verb": (
        "Tỉnh ủy trao quyết định bổ nhiệm chức vụ Giám đốc Sở Nội vụ tỉnh Lào Cai cho ông Vi Văn Thìn và chức vụ Phó Giám đốc Sở Tư pháp tỉnh Lào Cai cho bà Mạc Thị Tuyết.",
        [
            ("Mạc Thị Tuyết", "Phó Giám đốc", "Sở Tư pháp tỉnh Lào Cai", "current"),
            ("Vi Văn Thìn", "Giám đốc", "Sở Nội vụ tỉnh Lào Cai", "current"),
        ],
    ),
    "a task given is no Vụ trưởng": (
        "Ban Thường vụ giao nhiệm vụ Trưởng ban Dân vận Tỉnh ủy Lào Cai cho ông Vi Văn Thìn.",
        [("Vi Văn Thìn", "Trưởng ban", "Ban Dân vận Tỉnh ủy Lào Cai", "current")],
    ),
    "an acting office handed to somebody": (
        "Ông Vi Văn Thìn được trao quyền Giám đốc Sở Y tế tỉnh Lào Cai.",
        [("Vi Văn Thìn", "Giám đốc", "Sở Y tế tỉnh Lào Cai", "acting")],
    ),
    "a board made up of so many, led by one": (
        "Ủy ban Kiểm tra Hội Nông dân tỉnh Lào Cai gồm 7 ủy viên do ông Vi Văn Thìn làm Chủ nhiệm.",
        [("Vi Văn Thìn", "Chủ nhiệm", "Ủy ban Kiểm tra Hội Nông dân tỉnh Lào Cai", "current")],
    ),
    "a committee led by the chair of its association": (
        "Ban Chấp hành Hội Khuyến học tỉnh Lào Cai có 15 thành viên do ông Vi Văn Thìn làm Chủ tịch.",
        [("Vi Văn Thìn", "Chủ tịch", "Hội Khuyến học tỉnh Lào Cai", "current")],
    ),
    "an office of an earlier term beside one of a later": (
        "Ông Vi Văn Thìn, Chủ tịch Hội Luật gia tỉnh Lào Cai khóa XI, Phó Chủ tịch Hội Luật gia tỉnh Lào Cai khóa X, phát biểu.",
        [
            ("Vi Văn Thìn", "Chủ tịch", "Hội Luật gia tỉnh Lào Cai", "current"),
            ("Vi Văn Thìn", "Phó Chủ tịch", "Hội Luật gia tỉnh Lào Cai", "former"),
        ],
    ),
    "one office in two terms goes on": (
        "Đồng chí Vi Văn Thìn - Phó Chủ tịch Hội Luật gia tỉnh Lào Cai khóa X - tiếp tục giữ chức vụ Phó Chủ tịch Hội Luật gia tỉnh Lào Cai khóa XI.",
        [
            ("Vi Văn Thìn", "Phó Chủ tịch", "Hội Luật gia tỉnh Lào Cai", "current"),
            ("Vi Văn Thìn", "Phó Chủ tịch", "Hội Luật gia tỉnh Lào Cai", "current"),
        ],
    ),
    "a list of offices that are over, with notes in brackets": (
        "Ông Vi Văn Thìn đã kinh qua hàng loạt trọng trách như Phó Chủ tịch UBND tỉnh Hà Bắc (nay là Bắc Ninh và Bắc Giang); Phó Bí thư Tỉnh ủy Hà Bắc; Bí thư Tỉnh ủy Lào Cai (sau khi chia tách tỉnh).",
        [
            ("Vi Văn Thìn", "Bí thư", "Tỉnh ủy Lào Cai", "former"),
            ("Vi Văn Thìn", "Phó Bí thư", "Tỉnh ủy Hà Bắc", "former"),
            ("Vi Văn Thìn", "Phó Chủ tịch", "Ủy ban nhân dân tỉnh Hà Bắc", "former"),
        ],
    ),
    "offices in small letters of a list that is over": (
        "Trước lúc nghỉ, ông Vi Văn Thìn đã trải qua các chức vụ bí thư Tỉnh đoàn Lào Cai, phó trưởng Đoàn đại biểu Quốc hội tỉnh Lào Cai (chuyên trách), bí thư Huyện ủy Bát Xát.",
        [
            ("Vi Văn Thìn", "Bí thư", "Huyện ủy Bát Xát", "former"),
            ("Vi Văn Thìn", "Bí thư", "Tỉnh đoàn Lào Cai", "former"),
            ("Vi Văn Thìn", "Phó trưởng Đoàn", "Đoàn đại biểu Quốc hội tỉnh Lào Cai", "former"),
        ],
    ),
    "a life that had so many offices": (
        "Đường quan lộ của ông Vi Văn Thìn, tính tới nay, có các vị trí như Bí thư Tỉnh đoàn Lào Cai, Bí thư Huyện ủy Bát Xát.",
        [("Vi Văn Thìn", "Bí thư", "Huyện ủy Bát Xát", "former"), ("Vi Văn Thìn", "Bí thư", "Tỉnh đoàn Lào Cai", "former")],
    ),
    "the last office before retiring": (
        "Chức vụ ngay trước đó của ông Vi Văn Thìn là Trưởng Ban Dân vận Tỉnh ủy Lào Cai.",
        [("Vi Văn Thìn", "Trưởng Ban", "Ban Dân vận Tỉnh ủy Lào Cai", "former")],
    ),
    "a step that another follows": (
        "Ông Vi Văn Thìn làm Phó Giám đốc Sở Y tế tỉnh Lào Cai từ tháng 7/2001, sau đó là Giám đốc Sở Y tế tỉnh Lào Cai.",
        [("Vi Văn Thìn", "Phó Giám đốc", "Sở Y tế tỉnh Lào Cai", "former")],
    ),
    "offices below the line of a name": (
        "HÒA THƯỢNG THÍCH MINH NGỘ\nTrưởng ban Trị sự Giáo hội Phật giáo Việt Nam tỉnh Lào Cai; nguyên Phó Chủ tịch Ủy ban MTTQ Việt Nam tỉnh Lào Cai; Viện chủ chùa Tân Bảo.",
        [
            ("Thích Minh Ngộ", "Phó Chủ tịch", "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Lào Cai", "former"),
            ("Thích Minh Ngộ", "Trưởng ban", "Ban Trị sự Giáo hội Phật giáo Việt Nam tỉnh Lào Cai", "current"),
        ],
    ),
    "offices of one person after semicolons, told by a notice": (
        "Cáo phó ghi: Hòa thượng Thích Minh Ngộ, Chứng minh Ban Trị sự GHPGVN tỉnh Lào Cai; nguyên Trưởng ban Kiểm soát GHPGVN tỉnh Lào Cai; nguyên Phó Chủ tịch Ủy ban MTTQVN huyện Bát Xát.",
        [
            ("Thích Minh Ngộ", "Chứng minh", "Ban Trị sự Giáo hội Phật giáo Việt Nam tỉnh Lào Cai", "current"),
            ("Thích Minh Ngộ", "Phó Chủ tịch", "Ủy ban Mặt trận Tổ quốc Việt Nam huyện Bát Xát", "former"),
            ("Thích Minh Ngộ", "Trưởng ban", "Ban Kiểm soát Giáo hội Phật giáo Việt Nam tỉnh Lào Cai", "former"),
        ],
    ),
    "what follows nguyên is over when he is dead": (
        "Đồng chí Vi Văn Thìn - nguyên Giám đốc Sở Y tế tỉnh Lào Cai, Chủ tịch Hội Luật gia tỉnh Lào Cai đã từ trần ngày 3/2/2020.",
        [("Vi Văn Thìn", "Chủ tịch", "Hội Luật gia tỉnh Lào Cai", "former"), ("Vi Văn Thìn", "Giám đốc", "Sở Y tế tỉnh Lào Cai", "former")],
    ),
    "nobody bears witness to a ceremony by office": (
        "Chứng minh buổi lễ có HT.Thích Minh Ngộ, Trưởng BTS GHPGVN tỉnh Lào Cai.",
        [("Thích Minh Ngộ", "Trưởng Ban", "Ban Trị sự Giáo hội Phật giáo Việt Nam tỉnh Lào Cai", "current")],
    ),
    "who it is, told after other words": (
        "Giữ chức vụ Bí thư Đảng ủy xã Mường Hum, theo chỉ định, là đồng chí Vi Văn Thìn – nguyên Phó Bí thư Huyện ủy Bát Xát.",
        [("Vi Văn Thìn", "Bí thư", "Đảng ủy xã Mường Hum", "current"), ("Vi Văn Thìn", "Phó Bí thư", "Huyện ủy Bát Xát", "former")],
    ),
    "whose seat it still is": (
        "Cho tới lúc này, người giữ ghế Chủ tịch HĐND tỉnh Lào Cai vẫn là ông Vi Văn Thìn.",
        [("Vi Văn Thìn", "Chủ tịch", "Hội đồng nhân dân tỉnh Lào Cai", "current")],
    ),
    "a seat that goes to somebody": (
        "Chức Bí thư Huyện ủy Bát Xát về tay ông Vi Văn Thìn.",
        [("Vi Văn Thìn", "Bí thư", "Huyện ủy Bát Xát", "current")],
    ),
    "elected again to a seat": (
        "Đồng chí Vi Văn Thìn – giữ tiếp chức vụ Chủ tịch UBND xã Mường Hum, đồng chí Khổng Văn Lượng cũng tái cử ở ghế Phó Chủ tịch UBND xã Mường Hum.",
        [
            ("Khổng Văn Lượng", "Phó Chủ tịch", "Ủy ban nhân dân xã Mường Hum", "current"),
            ("Vi Văn Thìn", "Chủ tịch", "Ủy ban nhân dân xã Mường Hum", "current"),
        ],
    ),
    "approved by a resolution": (
        "Ông Vi Văn Thìn được Nghị quyết số 19/NQ-UBTVQH15 phê chuẩn kết quả bầu Phó Chủ tịch Hội đồng nhân dân tỉnh Lào Cai.",
        [("Vi Văn Thìn", "Phó Chủ tịch", "Hội đồng nhân dân tỉnh Lào Cai", "current")],
    ),
    "raised to a seat": (
        "Thành phố cất nhắc ông Vi Văn Thìn, Phó Giám đốc Sở Xây dựng tỉnh Lào Cai lên ghế Giám đốc Sở Xây dựng tỉnh Lào Cai.",
        [
            ("Vi Văn Thìn", "Giám đốc", "Sở Xây dựng tỉnh Lào Cai", "current"),
            ("Vi Văn Thìn", "Phó Giám đốc", "Sở Xây dựng tỉnh Lào Cai", "current"),
        ],
    ),
    "who goes along is not moved": (
        "Cùng với ông Khổng Văn Lượng, ông Vi Văn Thìn cũng nhận quyết định điều động, làm Phó Bí thư Huyện ủy Bát Xát.",
        [("Vi Văn Thìn", "Phó Bí thư", "Huyện ủy Bát Xát", "current")],
    ),
    "only the office told is left": (
        "Tỉnh ủy đọc quyết định cho ông Vi Văn Thìn - Ủy viên Ban Thường vụ Tỉnh ủy Lào Cai, Bí thư Huyện ủy Bát Xát thôi tham gia Ban Chấp hành, thôi làm Bí thư Huyện ủy Bát Xát.",
        [
            ("Vi Văn Thìn", "Bí thư", "Huyện ủy Bát Xát", "former"),
            ("Vi Văn Thìn", "Bí thư", "Huyện ủy Bát Xát", "former"),
            ("Vi Văn Thìn", "Ủy viên", "Ban Chấp hành Đảng bộ huyện Bát Xát", "former"),
            ("Vi Văn Thìn", "Ủy viên", "Ban Thường vụ Tỉnh ủy Lào Cai", "current"),
        ],
    ),
    "an office that is asked about": (
        "Liệu phiên họp có biểu quyết miễn nhiệm chức Chủ tịch HĐND tỉnh Lào Cai đối với ông Vi Văn Thìn?",
        [],
    ),
    "a board to be elected is of nobody": (
        "Đồng chí Vi Văn Thìn – Bí thư Huyện ủy Bát Xát yêu cầu họp ngay để bầu Ủy ban Kiểm tra và chủ nhiệm Ủy ban Kiểm tra.",
        [("Vi Văn Thìn", "Bí thư", "Huyện ủy Bát Xát", "current")],
    ),
    "a planner is not proposed": (
        "Ông Vi Văn Thìn, Phó Giám đốc Sở Quy hoạch Kiến trúc Hà Nội, được điều về làm Phó Bí thư Quận ủy Ba Đình.",
        [
            ("Vi Văn Thìn", "Phó Bí thư", "Quận ủy Ba Đình", "current"),
            ("Vi Văn Thìn", "Phó Giám đốc", "Sở Quy hoạch Kiến trúc Hà Nội", "former"),
        ],
    ),
    "who is addressed after the list has no shared rank": (
        "Các đồng chí Ủy viên Ban Thường vụ Tỉnh ủy Lào Cai: Vi Văn Thìn, Phó Chủ tịch HĐND tỉnh; Khổng Văn Lượng, Trưởng Ban Tổ chức Tỉnh ủy và đồng chí Bùi Văn Sửu, Phó Chủ tịch UBND tỉnh dự.",
        [
            ("Bùi Văn Sửu", "Phó Chủ tịch", "Ủy ban nhân dân tỉnh Lào Cai", "current"),
            ("Khổng Văn Lượng", "Trưởng Ban", "Ban Tổ chức Tỉnh ủy Lào Cai", "current"),
            ("Khổng Văn Lượng", "Ủy viên", "Ban Thường vụ Tỉnh ủy Lào Cai", "current"),
            ("Vi Văn Thìn", "Phó Chủ tịch", "Hội đồng nhân dân tỉnh Lào Cai", "current"),
            ("Vi Văn Thìn", "Ủy viên", "Ban Thường vụ Tỉnh ủy Lào Cai", "current"),
        ],
    ),
    "a commune before its term is no name": (
        "Ông Vi Văn Thìn – giữ chức Chủ tịch Ủy ban MTTQ xã Dương Hòa nhiệm kỳ 2019-2024.",
        [("Vi Văn Thìn", "Chủ tịch", "Ủy ban Mặt trận Tổ quốc xã Dương Hòa", "current")],
    ),
    "an old province is no name": (
        "Đồng chí Vi Văn Thìn từng giữ các chức vụ Bí thư Ban Cán sự tỉnh Phúc Yên, Bí thư Tỉnh ủy Lào Cai.",
        [("Vi Văn Thìn", "Bí thư", "Ban Cán sự tỉnh Phúc Yên", "former"), ("Vi Văn Thìn", "Bí thư", "Tỉnh ủy Lào Cai", "former")],
    ),
    "a firm's own name is nobody's": (
        "Ông Vi Văn Thìn, Giám đốc Công ty CP Cao su Phước Tân dự.",
        [("Vi Văn Thìn", "Giám đốc", "Công ty CP Cao su Phước Tân", "current")],
    ),
    "a factory called after a hero": (
        "Ông Vi Văn Thìn, Giám đốc Nhà máy cơ khí Trần Hưng Đạo, cho biết.",
        [("Vi Văn Thìn", "Giám đốc", "Nhà máy cơ khí Trần Hưng Đạo", "current")],
    ),
    "a union beside a firm's office": (
        "Vi Văn Thìn - Chủ tịch Công đoàn, Phó Giám đốc Công ty TNHH Chí Tâm (LĐLĐ tỉnh Lào Cai); Mạc Thị Tuyết - Chủ tịch Công đoàn Công ty TNHH Giày AMARA Việt Nam.",
        [
            ("Mạc Thị Tuyết", "Chủ tịch", "Công đoàn Công ty trách nhiệm hữu hạn Giày AMARA Việt Nam", "current"),
            ("Vi Văn Thìn", "Chủ tịch", "Công đoàn Công ty trách nhiệm hữu hạn Chí Tâm", "current"),
            ("Vi Văn Thìn", "Phó Giám đốc", "Công ty trách nhiệm hữu hạn Chí Tâm", "current"),
        ],
    ),
    "a verb written large is no place": (
        "Đồng chí Vi Văn Thìn - Phó Bí thư, Chủ tịch UBND phường Báo cáo kết quả với Đảng ủy phường Cốc Lếu.",
        [
            ("Vi Văn Thìn", "Chủ tịch", "Ủy ban nhân dân phường Cốc Lếu", "current"),
            ("Vi Văn Thìn", "Phó Bí thư", "Đảng ủy phường Cốc Lếu", "current"),
        ],
    ),
    "the Party committee of a unit is not that of the commune": (
        "Trung tâm Đào tạo Cảnh sát biển cùng Đảng ủy xã Mường Hum họp. Đại tá Vi Văn Thìn - Bí thư Đảng ủy, Chính ủy Trung tâm và đồng chí Khổng Văn Lượng - Bí thư Đảng ủy, Chủ tịch HĐND xã Mường Hum dự.",
        [
            ("Khổng Văn Lượng", "Bí thư", "Đảng ủy xã Mường Hum", "current"),
            ("Khổng Văn Lượng", "Chủ tịch", "Hội đồng nhân dân xã Mường Hum", "current"),
            ("Vi Văn Thìn", "Bí thư", "Đảng ủy Trung tâm Đào tạo Cảnh sát biển", "current"),
            ("Vi Văn Thìn", "Chính ủy", "Trung tâm Đào tạo Cảnh sát biển", "current"),
        ],
    ),
    "a city has no provincial committee": (
        "Đồng chí Vi Văn Thìn – TUV, Giám đốc Sở Y tế Hải Phòng dự.",
        [("Vi Văn Thìn", "Giám đốc", "Sở Y tế Hải Phòng", "current"), ("Vi Văn Thìn", "Thành ủy viên", "Thành ủy Hải Phòng", "current")],
    ),
    "an assistant of the minister beside a department": (
        "Ông Vi Văn Thìn, Trợ lý Bộ trưởng kiêm Vụ trưởng Vụ Châu Mỹ, Bộ Ngoại giao, dự.",
        [
            ("Vi Văn Thìn", "Trợ lý Bộ trưởng", "Bộ Ngoại giao", "current"),
            ("Vi Văn Thìn", "Vụ trưởng", "Vụ Châu Mỹ Bộ Ngoại giao", "current"),
        ],
    ),
    "a ward called after an ancestor": (
        "Ông Vi Văn Thìn tham gia Ban Thường vụ Đảng ủy, giữ chức Trưởng ban Xây dựng Đảng phường Cầu Ông Lãnh.",
        [
            ("Vi Văn Thìn", "Trưởng ban", "Ban Xây dựng Đảng phường Cầu Ông Lãnh", "current"),
            ("Vi Văn Thìn", "Ủy viên", "Ban Thường vụ Đảng ủy phường Cầu Ông Lãnh", "current"),
        ],
    ),
    "a consul before the name": (
        "Tổng Lãnh sự Việt Nam tại Khon Kaen Lê Văn Dậu phát biểu.",
        [("Lê Văn Dậu", "Tổng Lãnh sự Việt Nam tại Khon Kaen", None, "current")],
    ),
    "a commander of a commune": (
        "Huyện ra quyết định cách chức Chỉ huy trưởng quân sự xã Mường Hum đối với ông Vi Văn Thìn.",
        [("Vi Văn Thìn", "Chỉ huy trưởng", "Ban Chỉ huy Quân sự xã Mường Hum", "former")],
    ),
    "a province written with a dash": (
        "Hòa thượng Thích Minh Ngộ - Trưởng ban Trị sự Giáo hội Phật giáo Việt Nam tỉnh Thừa Thiên - Huế và Thượng tọa Thích Minh Tâm.",
        [("Thích Minh Ngộ", "Trưởng ban", "Ban Trị sự Giáo hội Phật giáo Việt Nam tỉnh Thừa Thiên - Huế", "current")],
    ),
    "a proposal whose outcome the article tells": (
        "Hội nghị hiệp thương đề cử ông Vi Văn Thìn giữ chức Chủ tịch Hội Nông dân tỉnh Lào Cai. Nhận nhiệm vụ, ông Vi Văn Thìn, Chủ tịch Hội Nông dân tỉnh Lào Cai, hứa làm hết sức.",
        [("Vi Văn Thìn", "Chủ tịch", "Hội Nông dân tỉnh Lào Cai", "current")],
    ),
    "a proposal alone stays one": (
        "Hội nghị hiệp thương đề cử ông Vi Văn Thìn giữ chức Chủ tịch Hội Nông dân tỉnh Lào Cai.",
        [("Vi Văn Thìn", "Chủ tịch", "Hội Nông dân tỉnh Lào Cai", "proposed")],
    ),
    "stood for it and won": (
        "Bà Mạc Thị Tuyết được giới thiệu ứng cử chức Chủ tịch Hội LHPN tỉnh Lào Cai và đã trúng cử với số phiếu cao.",
        [("Mạc Thị Tuyết", "Chủ tịch", "Hội Liên hiệp Phụ nữ tỉnh Lào Cai", "current")],
    ),
    "what was held when another office was taken up": (
        "Lúc nhận trọng trách mới, ông Vi Văn Thìn đang là Phó Bí thư Tỉnh ủy Lào Cai.",
        [("Vi Văn Thìn", "Phó Bí thư", "Tỉnh ủy Lào Cai", "former")],
    ),
    "a paper of a place before a name": (
        "Tổng Biên tập Báo Lào Cai Vi Văn Thìn phát biểu.",
        [("Vi Văn Thìn", "Tổng Biên tập", "Báo Lào Cai", "current")],
    ),
    "the number of a picture is no plural": (
        "Ảnh 1 Bí thư Tỉnh ủy Lào Cai Vi Văn Thìn và bà Mạc Thị Tuyết.",
        [("Vi Văn Thìn", "Bí thư", "Tỉnh ủy Lào Cai", "current")],
    ),
    'relieved, those listed after "của các ông:"': (
        "Thủ tướng phê chuẩn miễn nhiệm chức danh Ủy viên UBND tỉnh Lào Cai của các ông: Vi Văn Thìn, nguyên Giám đốc Sở Tài chính tỉnh Lào Cai; ông Khổng Văn Lượng, nguyên Giám đốc Sở Y tế tỉnh Lào Cai.",
        [
            ("Khổng Văn Lượng", "Giám đốc", "Sở Y tế tỉnh Lào Cai", "former"),
            ("Khổng Văn Lượng", "Ủy viên", "Ủy ban nhân dân tỉnh Lào Cai", "former"),
            ("Vi Văn Thìn", "Giám đốc", "Sở Tài chính tỉnh Lào Cai", "former"),
            ("Vi Văn Thìn", "Ủy viên", "Ủy ban nhân dân tỉnh Lào Cai", "former"),
        ],
    ),
    'appointed, those listed after "cho các ông, bà:"': (
        "Tỉnh trao Quyết định bổ nhiệm 3 Phó Giám đốc Sở Y tế tỉnh Lào Cai cho các ông, bà: Vi Văn Thìn, Mạc Thị Tuyết và Khổng Văn Lượng.",
        [
            ("Khổng Văn Lượng", "Phó Giám đốc", "Sở Y tế tỉnh Lào Cai", "current"),
            ("Mạc Thị Tuyết", "Phó Giám đốc", "Sở Y tế tỉnh Lào Cai", "current"),
            ("Vi Văn Thìn", "Phó Giám đốc", "Sở Y tế tỉnh Lào Cai", "current"),
        ],
    ),
    "two chosen for two offices in turn": (
        "Đại hội bầu ông Vi Văn Thìn - Bí thư Đoàn xã Yên Hòa và bà Mạc Thị Tuyết - Phó Bí thư Đoàn xã Yên Hòa tiếp tục giữ chức vụ Bí thư và Phó Bí thư Đoàn xã Yên Hòa.",
        [
            ("Mạc Thị Tuyết", "Phó Bí thư", "Đoàn xã Yên Hòa", "current"),
            ("Mạc Thị Tuyết", "Phó Bí thư", "Đoàn xã Yên Hòa", "current"),
            ("Vi Văn Thìn", "Bí thư", "Đoàn xã Yên Hòa", "current"),
            ("Vi Văn Thìn", "Bí thư", "Đoàn xã Yên Hòa", "current"),
        ],
    ),
    "others in a group after the office of one": (
        "Dự có bà Mạc Thị Tuyết - Bí thư chi bộ thôn Vân, ông Vi Văn Thìn - Tổ trưởng tổ dân phố 01, các chi hội trưởng đoàn thể, hội viên.",
        [("Mạc Thị Tuyết", "Bí thư", "Chi bộ thôn Vân", "current"), ("Vi Văn Thìn", "Tổ trưởng tổ dân phố", "Tổ dân phố 01", "current")],
    ),
    "a role ends the name of a party cell": (
        "Dự có cô Mạc Thị Tuyết - Bí thư chi bộ Hiệu trưởng Trường THPT Yên Hòa.",
        [
            ("Mạc Thị Tuyết", "Bí thư", "Chi bộ Trường trung học phổ thông Yên Hòa", "current"),
            ("Mạc Thị Tuyết", "Hiệu trưởng", "Trường trung học phổ thông Yên Hòa", "current"),
        ],
    ),
    "a place after an association, and no person": (
        "Bà Mạc Thị Tuyết - nguyên CT hội LHPN Sơn Mỹ, nay giữ chức Chủ tịch Hội LHPN xã Yên Hòa.",
        [
            ("Mạc Thị Tuyết", "Chủ tịch", "Hội Liên hiệp Phụ nữ Sơn Mỹ", "former"),
            ("Mạc Thị Tuyết", "Chủ tịch", "Hội Liên hiệp Phụ nữ xã Yên Hòa", "current"),
        ],
    ),
    "an association in short after its head": (
        "Ông Vi Văn Thìn, Chủ tịch CCB xã Yên Hòa, phát biểu.",
        [("Vi Văn Thìn", "Chủ tịch", "Hội Cựu chiến binh xã Yên Hòa", "current")],
    ),
    "offices of the commune that opens the sentence": (
        "Tại xã Yên Hòa, ông Vi Văn Thìn - nguyên Phó Bí thư Đảng ủy xã Mường Hum - được chỉ định giữ chức vụ Chủ tịch UBMTTQ.",
        [
            ("Vi Văn Thìn", "Chủ tịch", "Ủy ban Mặt trận Tổ quốc xã Yên Hòa", "current"),
            ("Vi Văn Thìn", "Phó Bí thư", "Đảng ủy xã Mường Hum", "former"),
        ],
    ),
    "a rank cut short with a stop": (
        "Ông Vi Văn Thìn - PBT. Thường trực Đảng ủy phường Yên Hòa phát biểu.",
        [("Vi Văn Thìn", "Phó Bí thư Thường trực", "Đảng ủy phường Yên Hòa", "current")],
    ),
    "a school in a name": (
        "Ông Vi Văn Trường Sơn được đồng ý cho thôi chức Chủ tịch Hội Nông dân tỉnh Lào Cai.",
        [("Vi Văn Trường Sơn", "Chủ tịch", "Hội Nông dân tỉnh Lào Cai", "former")],
    ),
    "no person called after a part of a province": (
        "Bác sĩ Mạc Thị Tuyết - Phó Giám đốc Bệnh viện Đa khoa khu vực Tây Nam Nghệ An được giao chức vụ Giám đốc Trung tâm Y tế Con Cuông.",
        [
            ("Mạc Thị Tuyết", "Giám đốc", "Trung tâm Y tế Con Cuông", "current"),
            ("Mạc Thị Tuyết", "Phó Giám đốc", "Bệnh viện Đa khoa khu vực Tây Nam Nghệ An", "current"),
        ],
    ),
    "a bank with a brand in two words": (
        "Ông Vi Văn Thìn nhận vị trí Chủ tịch Hội đồng Quản trị SeaStar Bank.",
        [("Vi Văn Thìn", "Chủ tịch", "Hội đồng Quản trị SeaStar Bank", "current")],
    ),
    "a dash glued to one side": (
        "Ông Vi Văn Thìn giữ chức Giám đốc Sở Khoa học- Công nghệ tỉnh Lào Cai.",
        [("Vi Văn Thìn", "Giám đốc", "Sở Khoa học - Công nghệ tỉnh Lào Cai", "current")],
    ),
    "from a month to the end of another": (
        "Từ tháng 10/2010 cho tới cuối tháng 5/2016, ông Vi Văn Thìn là Phó Giám đốc Sở Y tế tỉnh Lào Cai.",
        [("Vi Văn Thìn", "Phó Giám đốc", "Sở Y tế tỉnh Lào Cai", "former")],
    ),
    "the victims of Agent Orange in capitals": (
        "Dự có ông Vi Văn Thìn, Chủ tịch Hội Nạn nhân Da Cam Huyện Bát Xát và bà Mạc Thị Tuyết.",
        [("Vi Văn Thìn", "Chủ tịch", "Hội Nạn nhân Da Cam Huyện Bát Xát", "current")],
    ),
    "a union of associations told before": (
        "Ông Vi Văn Thìn, Chủ tịch Liên hiệp Hội Việt Nam, TS Khổng Văn Lượng, Phó Chủ tịch kiêm Tổng thư ký Liên hiệp Hội, bà Mạc Thị Tuyết, Ủy viên Đoàn Chủ tịch Liên hiệp Hội Cao Bằng dự.",
        [
            ("Khổng Văn Lượng", "Phó Chủ tịch", "Liên hiệp Hội Việt Nam", "current"),
            ("Khổng Văn Lượng", "Tổng thư ký", "Liên hiệp Hội Việt Nam", "current"),
            ("Mạc Thị Tuyết", "Ủy viên", "Đoàn Chủ tịch Liên hiệp Hội Cao Bằng", "current"),
            ("Vi Văn Thìn", "Chủ tịch", "Liên hiệp Hội Việt Nam", "current"),
        ],
    ),
    "news of several provinces below their names": (
        "Nhân sự các tỉnh\n\nLào Cai\n\nÔng Vi Văn Thìn được bầu giữ chức Chủ tịch HĐND tỉnh.\n\nCao Bằng\n\nÔng Khổng Văn Lượng được bầu giữ chức Chủ tịch HĐND tỉnh.",
        [
            ("Khổng Văn Lượng", "Chủ tịch", "Hội đồng nhân dân tỉnh Cao Bằng", "current"),
            ("Vi Văn Thìn", "Chủ tịch", "Hội đồng nhân dân tỉnh Lào Cai", "current"),
        ],
    ),
    "at a firm told beside": (
        "Ông Vi Văn Thìn, Phó Chủ tịch HĐQT kiêm Phó Tổng Giám đốc tại Tập đoàn Dệt may Việt Nam, phát biểu.",
        [
            ("Vi Văn Thìn", "Phó Chủ tịch", "Hội đồng quản trị Tập đoàn Dệt may Việt Nam", "current"),
            ("Vi Văn Thìn", "Phó Tổng Giám đốc", "Tập đoàn Dệt may Việt Nam", "current"),
        ],
    ),
    "a label of a form": (
        "Họ tên: Vi Văn Thìn. Chức vụ hiện nay: Chủ tịch Hội Nông dân tỉnh Lào Cai.",
        [("Vi Văn Thìn", "Chủ tịch", "Hội Nông dân tỉnh Lào Cai", "current")],
    ),
    "held until now": (
        "Từ tháng 7/2021, ông Vi Văn Thìn giữ chức Chủ tịch Hội Nông dân tỉnh Lào Cai cho đến nay.",
        [("Vi Văn Thìn", "Chủ tịch", "Hội Nông dân tỉnh Lào Cai", "current")],
    ),
    "what somebody was at an age": (
        "Năm 25 tuổi, ông Vi Văn Thìn là Bí thư Đoàn xã Mường Hum.",
        [("Vi Văn Thìn", "Bí thư", "Đoàn xã Mường Hum", "former")],
    ),
    "who lived from when to when": (
        "Ông Vi Văn Thìn (1930 - 2015), Chủ tịch Hội Nông dân tỉnh Lào Cai, quê ở Bát Xát.",
        [("Vi Văn Thìn", "Chủ tịch", "Hội Nông dân tỉnh Lào Cai", "former")],
    ),
    "offices below a name": (
        "HÒA THƯỢNG THÍCH MINH NGỘ\nTrưởng ban Trị sự Giáo hội Phật giáo Việt Nam tỉnh Lào Cai",
        [("Thích Minh Ngộ", "Trưởng ban", "Ban Trị sự Giáo hội Phật giáo Việt Nam tỉnh Lào Cai", "current")],
    ),
    "a ladder of a career": (
        "Ông Vi Văn Thìn từng kinh qua các chức vụ Phó Bí thư, Bí thư Huyện ủy Bát Xát.",
        [("Vi Văn Thìn", "Bí thư", "Huyện ủy Bát Xát", "former"), ("Vi Văn Thìn", "Phó Bí thư", "Huyện ủy Bát Xát", "former")],
    ),
    "who only visits a commune has no office there": (
        "Tại xã Yên Hòa, ông Vi Văn Thìn, Chủ tịch Ủy ban Trung ương MTTQ, và bà Mạc Thị Tuyết, Chủ tịch Hội Nông dân, thăm các gia đình.",
        [
            ("Mạc Thị Tuyết", "Chủ tịch", "Hội Nông dân", "current"),
            ("Vi Văn Thìn", "Chủ tịch", "Ủy ban Trung ương Mặt trận Tổ quốc", "current"),
        ],
    ),
    "what is told of a predecessor's successor is the predecessor's": (
        "Ông Lò Văn Xá, người tiền nhiệm của ông Vi Văn Thìn, nay là Bí thư Tỉnh ủy Yên Bái.",
        [("Lò Văn Xá", "Bí thư", "Tỉnh ủy Yên Bái", "current")],
    ),
    "a comrade of somebody": (
        "Ông Lò Văn Xá, đồng đội của ông Vi Văn Thìn, hiện là Chủ tịch Hội Cựu chiến binh xã Nà Mạ.",
        [("Lò Văn Xá", "Chủ tịch", "Hội Cựu chiến binh xã Nà Mạ", "current")],
    ),
    "titles after the one whose deputy somebody is: nobody can tell whose": (
        "Ông Lò Văn Xá, cấp phó của ông Vi Văn Thìn, Bí thư Tỉnh ủy Yên Bái, Chủ tịch HĐND tỉnh, dự.",
        [],
    ),
    "in whose place": (
        "HĐND tỉnh bầu ông Lò Văn Xá làm Chủ tịch UBND tỉnh Yên Bái thế chỗ ông Vi Văn Thìn.",
        [
            ("Lò Văn Xá", "Chủ tịch", "Ủy ban nhân dân tỉnh Yên Bái", "current"),
            ("Vi Văn Thìn", "Chủ tịch", "Ủy ban nhân dân tỉnh Yên Bái", "former"),
        ],
    ),
    "from what office to what office": (
        "Ông Lò Văn Xá được luân chuyển từ Giám đốc Sở Y tế Yên Bái sang làm Bí thư Huyện ủy Mường Lay.",
        [("Lò Văn Xá", "Bí thư", "Huyện ủy Mường Lay", "current"), ("Lò Văn Xá", "Giám đốc", "Sở Y tế Yên Bái", "former")],
    ),
    "flowers from a chairman are no office left": ("Ông Lò Văn Xá nhận hoa từ Chủ tịch UBND tỉnh về treo.", []),
    "expected to be elected": (
        "Dự kiến ông Lò Văn Xá được bầu làm Chủ tịch Hội Nông dân tỉnh Yên Bái.",
        [("Lò Văn Xá", "Chủ tịch", "Hội Nông dân tỉnh Yên Bái", "proposed")],
    ),
    "considered for an office": (
        "Ông Lò Văn Xá được xem xét bổ nhiệm làm Giám đốc Sở Y tế Yên Bái.",
        [("Lò Văn Xá", "Giám đốc", "Sở Y tế Yên Bái", "proposed")],
    ),
    "what a chairman says of another": ("Chủ tịch UBND tỉnh Yên Bái: Ông Lò Văn Xá làm tốt.", []),
    "an entry of a list": (
        "Chủ tịch UBND tỉnh Yên Bái: ông Lò Văn Xá.",
        [("Lò Văn Xá", "Chủ tịch", "Ủy ban nhân dân tỉnh Yên Bái", "current")],
    ),
    "the days when somebody still held it": (
        "Ông Lò Văn Xá kể ngày ông Vi Văn Thìn còn làm Bí thư Đảng ủy xã Nà Mạ.",
        [("Vi Văn Thìn", "Bí thư", "Đảng ủy xã Nà Mạ", "former")],
    ),
    "what somebody was once, told before the name": (
        "Từng là Chủ tịch UBND xã, ông Lò Văn Xá nay là Chủ tịch Hội Người cao tuổi xã Nà Mạ.",
        [
            ("Lò Văn Xá", "Chủ tịch", "Hội Người cao tuổi xã Nà Mạ", "current"),
            ("Lò Văn Xá", "Chủ tịch", "Ủy ban nhân dân xã Nà Mạ", "former"),
        ],
    ),
    "a number of years is no number of a commune": (
        "Ông Lò Văn Xá làm Chủ tịch Hội Nông dân xã Nà Mạ 15 năm rồi nghỉ.",
        [("Lò Văn Xá", "Chủ tịch", "Hội Nông dân xã Nà Mạ", "former")],
    ),
    "a life in items, with what somebody has studied": (
        "Ông Lò Văn Xá 60 tuổi, quê xã Nà Mạ; trình độ chuyên môn: cử nhân Luật; Ủy viên Trung ương Đảng khóa XI.",
        [("Lò Văn Xá", "Ủy viên", "Trung ương Đảng", "current")],
    ),
    "where several retire": (
        "Ở Sở Y tế, hai Phó Giám đốc nhận quyết định là bà Cầm Thị Thời (SN 1974) và ông Lò Văn Xá (SN 1966).",
        [("Cầm Thị Thời", "Phó Giám đốc", "Sở Y tế", "current"), ("Lò Văn Xá", "Phó Giám đốc", "Sở Y tế", "current")],
    ),
    "Chủ tịch Hồ Chí Minh is no chairman of a city, and nobody after him is one": (
        "Theo di chúc Chủ tịch Hồ Chí Minh, ông Lò Văn Xá trồng cây. Giám đốc Ban Quản lý Lăng Chủ tịch Hồ Chí Minh Vi Văn Thìn nói.",
        [],
    ),
    "an item of a list that two deputies share": (
        "Chủ trì là các đồng chí: Vi Văn Thìn, Chủ tịch LĐLĐ tỉnh Lào Cai; Lò Thị Mọc, Cầm Bá Lộc, Phó Chủ tịch LĐLĐ tỉnh.",
        [
            ("Cầm Bá Lộc", "Phó Chủ tịch", "Liên đoàn Lao động tỉnh Lào Cai", "current"),
            ("Lò Thị Mọc", "Phó Chủ tịch", "Liên đoàn Lao động tỉnh Lào Cai", "current"),
            ("Vi Văn Thìn", "Chủ tịch", "Liên đoàn Lao động tỉnh Lào Cai", "current"),
        ],
    ),
    "two names before an office for one": (
        "Dự có: Vi Văn Thìn, Lò Thị Mọc, Chủ tịch Hội Nông dân tỉnh Lào Cai; Cầm Bá Lộc, Giám đốc Sở Y tế.",
        [("Cầm Bá Lộc", "Giám đốc", "Sở Y tế", "current"), ("Lò Thị Mọc", "Chủ tịch", "Hội Nông dân tỉnh Lào Cai", "current")],
    ),
    "the secretary of a quarter who is its head": (
        "Bí thư kiêm Trưởng khu phố 5 Lò Thị Mọc nói.",
        [("Lò Thị Mọc", "Bí thư", "Chi bộ khu phố 5", "current"), ("Lò Thị Mọc", "Trưởng khu phố", "Khu phố 5", "current")],
    ),
    "at whose word it was confirmed": (
        "Kết quả bầu Phó Chủ tịch UBND tỉnh Lào Cai được Thủ tướng phê chuẩn đối với ông Lò Văn Xá.",
        [("Lò Văn Xá", "Phó Chủ tịch", "Ủy ban nhân dân tỉnh Lào Cai", "current")],
    ),
    "who comes after a list of bare names with an office": (
        "Các Phó Chủ tịch UBND tỉnh Lào Cai: Cầm Bá Lộc, Lò Văn Xá; Lò Thị Mọc – Chủ tịch Công đoàn Viên chức tỉnh.",
        [
            ("Cầm Bá Lộc", "Phó Chủ tịch", "Ủy ban nhân dân tỉnh Lào Cai", "current"),
            ("Lò Thị Mọc", "Chủ tịch", "Công đoàn Viên chức tỉnh Lào Cai", "current"),
            ("Lò Văn Xá", "Phó Chủ tịch", "Ủy ban nhân dân tỉnh Lào Cai", "current"),
        ],
    ),
    "a commune that looks like a person, by what follows": (
        "Ông Vi Văn Thìn- Chủ tịch Hội Nông dân xã Viên Nà Đông (huyện Bát Xát) đã bị kỷ luật.",
        [("Vi Văn Thìn", "Chủ tịch", "Hội Nông dân xã Viên Nà Đông", "current")],
    ),
    "a ward with a letter at the end of a sentence": (
        "Hội nghị của Ủy ban MTTQ phường Nà Hưng Hòa A. Về phía phường, có ông Vi Văn Thìn - Phó Bí thư Thường trực Đảng ủy phường.",
        [("Vi Văn Thìn", "Phó Bí thư Thường trực", "Đảng ủy phường Nà Hưng Hòa A", "current")],
    ),
    "two of several who are elected": (
        "BCH Đoàn xã bầu Ban Thường vụ 5 đồng chí, trong đó đồng chí Lò Văn Xá và đồng chí Cầm Bá Lộc giữ chức vụ Phó Bí thư Đoàn xã Nà Mạ.",
        [("Cầm Bá Lộc", "Phó Bí thư", "Đoàn xã Nà Mạ", "current"), ("Lò Văn Xá", "Phó Bí thư", "Đoàn xã Nà Mạ", "current")],
    ),
    "a member of the Front's standing committee who leads a board of it": (
        "Ông Vi Văn Thìn – UVBTT Trưởng Ban Tổ chức Ủy ban MTTQ Việt Nam tỉnh Lào Cai dự.",
        [
            ("Vi Văn Thìn", "Trưởng Ban", "Ban Tổ chức Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Lào Cai", "current"),
            ("Vi Văn Thìn", "Ủy viên", "Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Lào Cai", "current"),
        ],
    ),
    "who lets an office be filled holds none of those it fills": (
        "Ông Vi Văn Thìn được giới thiệu bầu chức vụ Chủ tịch UBND tỉnh Lào Cai, Thủ tướng để HĐND tỉnh thực hiện.",
        [("Vi Văn Thìn", "Chủ tịch", "Ủy ban nhân dân tỉnh Lào Cai", "proposed")],
    ),
    "a group beside somebody who is named": (
        "Bộ Nội vụ hiện có 5 thứ trưởng cùng Bộ trưởng Vi Văn Thìn.",
        [("Vi Văn Thìn", "Bộ trưởng", "Bộ Nội vụ", "current")],
    ),
    "the district's committee by the one district told": (
        "Ông Vi Văn Thìn đến nhận công tác tại Huyện ủy Bát Xát và chỉ định giữ chức Bí thư Huyện ủy. Anh Lò Văn Xá, Phó Bí thư Huyện đoàn, cùng dự.",
        [("Lò Văn Xá", "Phó Bí thư", "Huyện đoàn Bát Xát", "current"), ("Vi Văn Thìn", "Bí thư", "Huyện ủy Bát Xát", "current")],
    ),
    "no district's committee where two districts are told": (
        "Huyện ủy Bát Xát họp với huyện Văn Bàn. Ông Vi Văn Thìn, Bí thư Huyện ủy dự.",
        [("Vi Văn Thìn", "Bí thư", "Huyện ủy", "current")],
    ),
    "what somebody is besides, before an office": (
        "Ông Vi Văn Thìn, người có uy tín thôn Nà Mạ, nguyên Bí thư Chi bộ thôn, và ông Lò Văn Xá, nông dân ở thôn Nà Mạ, Trưởng thôn Nà Mạ, nói.",
        [("Lò Văn Xá", "Trưởng thôn", "Thôn Nà Mạ", "current"), ("Vi Văn Thìn", "Bí thư", "Chi bộ thôn Nà Mạ", "former")],
    ),
    "who heads a council that nobody could read": (
        "Hội đồng tuyển dụng do ông Vi Văn Thìn, Phó Chủ tịch UBND tỉnh Lào Cai, làm Chủ tịch; ông Lò Văn Xá, Giám đốc Sở Nội vụ Lào Cai, làm Phó Chủ tịch.",
        [
            ("Lò Văn Xá", "Giám đốc", "Sở Nội vụ Lào Cai", "current"),
            ("Vi Văn Thìn", "Phó Chủ tịch", "Ủy ban nhân dân tỉnh Lào Cai", "current"),
        ],
    ),
    "a branch in a village": (
        "Bà Lò Thị Mọc, Chi hội trưởng Hội LHPN thôn Nà Mạ, và ông Vi Văn Thìn, Chi hội phó Chi hội Hội CCB thôn Nà Mạ, dự.",
        [
            ("Lò Thị Mọc", "Chi hội trưởng", "Chi hội Phụ nữ thôn Nà Mạ", "current"),
            ("Vi Văn Thìn", "Chi hội phó", "Chi hội Cựu chiến binh thôn Nà Mạ", "current"),
        ],
    ),
    "an office as a task that is given": (
        "Nhiệm vụ Chánh Văn phòng Ủy ban MTTQ Việt Nam tỉnh Lào Cai giao cho bà Lò Thị Mọc; ông Vi Văn Thìn tạm quyền Chủ tịch Hội Nông dân tỉnh Lào Cai.",
        [
            ("Lò Thị Mọc", "Chánh Văn phòng", "Văn phòng Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Lào Cai", "current"),
            ("Vi Văn Thìn", "Chủ tịch", "Hội Nông dân tỉnh Lào Cai", "acting"),
        ],
    ),
    "other people beside somebody who is not named": (
        "Hầu tòa cùng cựu Giám đốc Bệnh viện Nà Mạ là 7 người khác, gồm: Vi Văn Thìn; Lò Thị Mọc; Cầm Bá Lộc.",
        [],
    ),
    "a hospital by a hero's name, and whose it is": (
        "Phó Giám đốc BV Nguyễn Đình Chiểu Trình Minh Thìn dự; có GĐ Sở Y tế tỉnh Lào Cai Vi Văn Thìn, P.GĐ Sở Nội vụ tỉnh Lào Cai Lò Văn Xá.",
        [
            ("Lò Văn Xá", "Phó Giám đốc", "Sở Nội vụ tỉnh Lào Cai", "current"),
            ("Trình Minh Thìn", "Phó Giám đốc", "Bệnh viện Nguyễn Đình Chiểu", "current"),
            ("Vi Văn Thìn", "Giám đốc", "Sở Y tế tỉnh Lào Cai", "current"),
        ],
    ),
    "the school's own union, youth and Party committee": (
        "Trường Đại học Nà Mạ tổ chức đại hội. Dự có ông Vi Văn Thìn - Chủ tịch Công đoàn Trường; bà Lò Thị Mọc - Bí thư Đảng ủy nhà trường, anh Lò Văn Xá, Phó Bí thư Đoàn trường.",
        [
            ("Lò Thị Mọc", "Bí thư", "Đảng ủy Trường Đại học Nà Mạ", "current"),
            ("Lò Văn Xá", "Phó Bí thư", "Đoàn Trường Đại học Nà Mạ", "current"),
            ("Vi Văn Thìn", "Chủ tịch", "Công đoàn Trường Đại học Nà Mạ", "current"),
        ],
    ),
    "departments of a school and shops of a plant": (
        "Bà Lò Thị Mọc - Phó Trưởng Bộ môn Triết học và Quản lý nhà nước; anh Vi Văn Thìn, Phó Quản đốc Phân xưởng Vận hành Công ty Cổ phần Thủy điện Nà Mạ.",
        [
            ("Lò Thị Mọc", "Phó Trưởng Bộ môn", "Bộ môn Triết học và Quản lý nhà nước", "current"),
            ("Vi Văn Thìn", "Phó Quản đốc", "Phân xưởng Vận hành Công ty Cổ phần Thủy điện Nà Mạ", "current"),
        ],
    ),
    "an office after the birth in brackets": (
        "Bị truy tố gồm: Lò Văn Xá (sinh năm 1961) nguyên Giám đốc Trung tâm Y tế huyện Bát Xát; Vi Văn Thìn (45 tuổi) Chủ tịch Hội Nông dân xã Nà Mạ.",
        [
            ("Lò Văn Xá", "Giám đốc", "Trung tâm Y tế huyện Bát Xát", "former"),
            ("Vi Văn Thìn", "Chủ tịch", "Hội Nông dân xã Nà Mạ", "current"),
        ],
    ),
    "the one military region of an article": (
        "Đoàn công tác của Bộ Tư lệnh Quân khu 4 do Thiếu tướng Vi Văn Thìn - Phó Tư lệnh Quân khu dẫn đầu đến thăm.",
        [("Vi Văn Thìn", "Phó Tư lệnh", "Quân khu 4", "current")],
    ),
    "the province by the only one that an article names": (
        "Hội nghị khai mạc sáng nay. Bà Lò Thị Mọc, Chủ tịch Hội LHPN tỉnh, trao quà cho hộ nghèo. Ông Vi Văn Thìn ở tỉnh Lào Cai cảm ơn.",
        [("Lò Thị Mọc", "Chủ tịch", "Hội Liên hiệp Phụ nữ tỉnh Lào Cai", "current")],
    ),
    "no province where another one is named, or none is called so": (
        "Hội nghị khai mạc sáng nay. Bà Lò Thị Mọc, quê Sơn La, Chủ tịch Hội LHPN tỉnh, trao quà. Ông Vi Văn Thìn ở tỉnh Lào Cai cảm ơn.",
        [("Lò Thị Mọc", "Chủ tịch", "Hội Liên hiệp Phụ nữ tỉnh", "current")],
    ),
    "the name alone in brackets behind the office": (
        "Chủ tịch Hội Nông dân xã Nà Mạ (ông Vi Văn Thìn) cho biết; các Phó Chủ tịch Hội Nông dân tỉnh Lào Cai (ông Lò Văn Xá) dự.",
        [("Vi Văn Thìn", "Chủ tịch", "Hội Nông dân xã Nà Mạ", "current")],
    ),
    "an inspection committee has no standing committee": (
        "Bà Lò Thị Mọc được bầu vào Ban Thường vụ và giữ chức Chủ nhiệm UBKT LĐLĐ tỉnh Lào Cai. Anh Lò Văn Xá được bầu vào Ban Thường vụ, giữ chức Chủ nhiệm UBKT.",
        [
            ("Lò Thị Mọc", "Chủ nhiệm", "Ủy ban Kiểm tra Liên đoàn Lao động tỉnh Lào Cai", "current"),
            ("Lò Thị Mọc", "Ủy viên", "Ban Thường vụ Liên đoàn Lao động tỉnh Lào Cai", "current"),
            ("Lò Văn Xá", "Chủ nhiệm", "Ủy ban Kiểm tra", "current"),
        ],
    ),
    "the chairman of whose committee a congress elects": (
        "Đại hội bầu Ban Chấp hành Công đoàn Sở Y tế Lào Cai gồm 9 đồng chí; bà Lò Thị Mọc tái đắc cử Chủ tịch.",
        [("Lò Thị Mọc", "Chủ tịch", "Công đoàn Sở Y tế Lào Cai", "current")],
    ),
    "who is worked with, and who speaks": (
        "Sau khi làm việc với ông Vi Văn Thìn, Bí thư Tỉnh ủy Lào Cai kết luận. Hội đàm với ông Lò Văn Xá, Chủ tịch nước khẳng định.",
        [],
    ),
    "a menu of another province above a report": (
        "\n\n".join(
            [
                "Menu",
                "Tin tức",
                "Văn bản",
                "Công báo Hà Tĩnh",
                "Cổng Thông tin điện tử Hà Tĩnh",
                "Sở Y tế Hà Tĩnh",
                "Liên hệ",
                "Tin trong nước",
                "Bình Lư đón bằng công nhận",
                "Sáng mai",
            ]
        )
        + "\n\nTối 25/12/2014, xã Bình Lư tổ chức lễ đón bằng công nhận nông thôn mới.\nChủ tịch UBND tỉnh Vi Văn Thìn trao bằng cho xã Bình Lư.\n",
        [("Vi Văn Thìn", "Chủ tịch", "Ủy ban nhân dân tỉnh", "current")],
    ),
    "a board and the director of a cooperative": (
        "Anh Vi Văn Thìn - Chủ tịch HĐQT kiêm Giám đốc HTX Nông lâm nghiệp Nà Mạ nói.",
        [
            ("Vi Văn Thìn", "Chủ tịch", "Hội đồng quản trị Hợp tác xã Nông lâm nghiệp Nà Mạ", "current"),
            ("Vi Văn Thìn", "Giám đốc", "Hợp tác xã Nông lâm nghiệp Nà Mạ", "current"),
        ],
    ),
    "the province before the colon of a headline, and none of the headlines below": (
        "Hưng Yên: Hội thi cán bộ giỏi\n\nNgày 14/4/2022, hội thi khai mạc. Dự có bà Lò Thị Mọc, Chủ tịch Hội Nông dân tỉnh.\n\n"
        "Bắc Giang: 100% khu dân cư họp mặt\n\nBà Lò Thị Mọc, Chủ tịch Hội Nông dân tỉnh trao cờ.",
        [("Lò Thị Mọc", "Chủ tịch", "Hội Nông dân tỉnh Hưng Yên", "current")] * 2,
    ),
    "who left an office, where it is told why another was given it": (
        "Lý do bà Hà Thị Sen được giao quyền Chủ tịch UBND huyện Lạc Sơn là ông Lò Văn Sáng - Chủ tịch UBND huyện Lạc Sơn đã nghỉ hưu.",
        [
            ("Hà Thị Sen", "Chủ tịch", "Ủy ban nhân dân huyện Lạc Sơn", "acting"),
            ("Lò Văn Sáng", "Chủ tịch", "Ủy ban nhân dân huyện Lạc Sơn", "former"),
        ],
    ),
    "a house of worship, the hamlet it lies in, and what its head is besides": (
        "Ông Ma Văn Tư, Sư cả chùa Kan Đan, kiêm thêm chức sắc Phó Trưởng Ban Hội Đoàn kết sư sãi yêu nước huyện Trà Cú.",
        [
            ("Ma Văn Tư", "Phó Trưởng Ban", "Hội Đoàn kết sư sãi yêu nước huyện Trà Cú", "current"),
            ("Ma Văn Tư", "Sư cả", "Chùa Kan Đan", "current"),
        ],
    ),
    "a commander of the militia beside an office of the commune": (
        "Ông Ma Văn Tư, Xã đội trưởng, Chủ tịch UBND xã Ia Lâu.",
        [("Ma Văn Tư", "Chủ tịch", "Ủy ban nhân dân xã Ia Lâu", "current"), ("Ma Văn Tư", "Xã đội trưởng", "Xã đội Ia Lâu", "current")],
    ),
    "a commander of the militia, and the district by its name alone": (
        "Ông Ma Văn Tư, nguyên Huyện đội trưởng Đức Cơ, nghỉ hưu.",
        [("Ma Văn Tư", "Huyện đội trưởng", "Huyện đội Đức Cơ", "former")],
    ),
    "a border gate called after a place that looks like a name": (
        "Ông Ma Văn Tư làm Phó Ban Quản lý Khu kinh tế Cửa khẩu Mộc Bài Tây Ninh.",
        [("Ma Văn Tư", "Phó Ban", "Ban Quản lý Khu kinh tế Cửa khẩu Mộc Bài Tây Ninh", "current")],
    ),
    "a council, and after a comma the university it is of": (
        "Ông Ma Văn Tư, Chủ tịch Hội đồng Khoa học và Đào tạo, Đại học Quốc gia Hà Nội.",
        [("Ma Văn Tư", "Chủ tịch", "Hội đồng Khoa học và Đào tạo Đại học Quốc gia Hà Nội", "current")],
    ),
    "a board of a region of before 1976": (
        "Ông Ma Văn Tư là Phó Ban Tuyên huấn Khu Tây Nam Bộ, Khu ủy viên dự khuyết Khu 9.",
        [
            ("Ma Văn Tư", "Khu ủy viên dự khuyết", "Khu ủy Khu 9", "current"),
            ("Ma Văn Tư", "Phó Ban", "Ban Tuyên huấn Khu Tây Nam Bộ", "current"),
        ],
    ),
    "a removal that is denied": (
        "Tỉnh ủy bác tin ông Ma Văn Tư bị miễn nhiệm chức Chủ tịch Hội Nông dân huyện Bắc Mê.",
        [],
    ),
    "who is no more what he was": (
        "Ông Ma Văn Tư không còn là Chủ tịch Hội Nông dân huyện Bắc Mê.",
        [("Ma Văn Tư", "Chủ tịch", "Hội Nông dân huyện Bắc Mê", "former")],
    ),
    "a second office proposed, and who held that one before": (
        "Ban Bí thư phân công bà Hà Thị Sen giữ chức Bí thư Đảng đoàn Hội LHPN Việt Nam; đồng thời giới thiệu để bầu giữ chức Chủ tịch Hội LHPN Việt Nam, thay bà Lò Thị Lan.",
        [
            ("Hà Thị Sen", "Bí thư", "Đảng đoàn Hội Liên hiệp Phụ nữ Việt Nam", "current"),
            ("Hà Thị Sen", "Chủ tịch", "Hội Liên hiệp Phụ nữ Việt Nam", "proposed"),
            ("Lò Thị Lan", "Chủ tịch", "Hội Liên hiệp Phụ nữ Việt Nam", "former"),
        ],
    ),
    "an office after one's own that is another's": (
        "Ông Ma Văn Tư giữ chức Chủ tịch Hội Nông dân huyện Bắc Mê, Phó Chủ tịch là ông Lò Văn Sáng và bà Hà Thị Sen.",
        [
            ("Hà Thị Sen", "Phó Chủ tịch", "Hội Nông dân huyện Bắc Mê", "current"),
            ("Lò Văn Sáng", "Phó Chủ tịch", "Hội Nông dân huyện Bắc Mê", "current"),
            ("Ma Văn Tư", "Chủ tịch", "Hội Nông dân huyện Bắc Mê", "current"),
        ],
    ),
    "a firm by its brand, and a director by what he directs": (
        "Ông Ma Văn Tư, Bí thư Đảng ủy, Tổng Giám đốc PV Drilling; bà Hà Thị Sen, Giám đốc Nhân sự Công ty Cổ phần May Bắc Mê, Chủ tịch Công đoàn Petrolimex dự.",
        [
            ("Hà Thị Sen", "Chủ tịch", "Công đoàn Petrolimex", "current"),
            ("Hà Thị Sen", "Giám đốc Nhân sự", "Công ty Cổ phần May Bắc Mê", "current"),
            ("Ma Văn Tư", "Bí thư", "Đảng ủy PV Drilling", "current"),
            ("Ma Văn Tư", "Tổng Giám đốc", "PV Drilling", "current"),
        ],
    ),
    "firms written small": (
        "Tổng Công ty Cấp nước Bắc Mê họp. Ông Ma Văn Tư, Bí thư Đảng ủy, Chủ tịch Hội đồng thành viên tổng công ty, và ông Lò Văn Sáng, nguyên chủ tịch công đoàn tổng công ty, dự.",
        [
            ("Lò Văn Sáng", "Chủ tịch", "Công đoàn Tổng Công ty Cấp nước Bắc Mê", "former"),
            ("Ma Văn Tư", "Bí thư", "Đảng ủy Tổng Công ty Cấp nước Bắc Mê", "current"),
            ("Ma Văn Tư", "Chủ tịch", "Hội đồng thành viên Tổng Công ty Cấp nước Bắc Mê", "current"),
        ],
    ),
    "a committee, and the people of it in a list": (
        "Ban Chấp hành lâm thời Chi hội Nhà văn Việt Nam tỉnh Hà Giang gồm 3 thành viên: nhà thơ Ma Văn Tư - Chi hội trưởng, nhà văn Hà Thị Sen - Chi hội phó, nhà văn Lò Văn Sáng - Ủy viên.",
        [
            ("Hà Thị Sen", "Chi hội phó", "Chi hội Nhà văn Việt Nam tỉnh Hà Giang", "current"),
            ("Lò Văn Sáng", "Ủy viên", "Ban Chấp hành lâm thời Chi hội Nhà văn Việt Nam tỉnh Hà Giang", "current"),
            ("Ma Văn Tư", "Chi hội trưởng", "Chi hội Nhà văn Việt Nam tỉnh Hà Giang", "current"),
        ],
    ),
    "the secretary of a union whose committee is told before": (
        "Đại hội bầu ra Ban Chấp hành Công đoàn Cao su Việt Nam do đồng chí Ma Văn Tư làm Thư ký.",
        [("Ma Văn Tư", "Thư ký", "Công đoàn Cao su Việt Nam", "current")],
    ),
    "an editor on whose paper's behalf he speaks": (
        "Thay mặt Ban biên tập Báo Hà Giang, đồng chí Ma Văn Tư, Tổng Biên tập đọc diễn văn; đồng chí Lò Văn Sáng, Phó Tổng Biên tập Báo Nhân Dân chúc mừng.",
        [("Lò Văn Sáng", "Phó Tổng Biên tập", "Báo Nhân Dân", "current"), ("Ma Văn Tư", "Tổng Biên tập", "Báo Hà Giang", "current")],
    ),
    "what somebody has studied before the office": (
        "Bà Hà Thị Sen, thạc sỹ luật, Phó Chánh án Tòa án nhân dân huyện Bắc Mê, dự.",
        [("Hà Thị Sen", "Phó Chánh án", "Tòa án nhân dân huyện Bắc Mê", "current")],
    ),
    "candidate members of the Central Committee": (
        "Ông Ma Văn Tư là Ủy viên Trung ương Đảng dự khuyết khóa X.",
        [("Ma Văn Tư", "Ủy viên dự khuyết", "Trung ương Đảng", "current")],
    ),
    "a judge's grade beside his office": (
        "Ông Ma Văn Tư, Tỉnh ủy viên, Thẩm phán cao cấp, Chánh án TAND tỉnh Hà Giang, dự.",
        [
            ("Ma Văn Tư", "Chánh án", "Tòa án nhân dân tỉnh Hà Giang", "current"),
            ("Ma Văn Tư", "Tỉnh ủy viên", "Tỉnh ủy Hà Giang", "current"),
        ],
    ),
    "an office held so long, told before its holder": (
        "Sau 10 năm làm Trưởng thôn Đông, ông Ma Văn Tư nghỉ hưu.",
        [("Ma Văn Tư", "Trưởng thôn", "Thôn Đông", "former")],
    ),
    "an office once held so long, told before its holder": (
        "Từng có 6 năm làm Trưởng thôn Đông, ông Ma Văn Tư hiểu dân.",
        [("Ma Văn Tư", "Trưởng thôn", "Thôn Đông", "former")],
    ),
    "an office from which somebody has risen": (
        "Từ một Chi hội trưởng Chi hội Phụ nữ thôn Đông, chị Hà Thị Sen nay là Chủ tịch Hội LHPN xã Ia Lâu.",
        [
            ("Hà Thị Sen", "Chi hội trưởng", "Chi hội Phụ nữ thôn Đông", "former"),
            ("Hà Thị Sen", "Chủ tịch", "Hội Liên hiệp Phụ nữ xã Ia Lâu", "current"),
        ],
    ),
    "two offices at once, told before their holder": (
        "Vừa là Bí thư Chi bộ, vừa là Trưởng thôn Đồng Xuân, ông Ma Văn Tư luôn gương mẫu.",
        [("Ma Văn Tư", "Bí thư", "Chi bộ thôn Đồng Xuân", "current"), ("Ma Văn Tư", "Trưởng thôn", "Thôn Đồng Xuân", "current")],
    ),
    "two offices at once, told after their holder": (
        "Ông Ma Văn Tư vừa là Trưởng ban Công tác Mặt trận vừa là Bí thư Chi bộ khu phố 3.",
        [("Ma Văn Tư", "Bí thư", "Chi bộ khu phố 3", "current"), ("Ma Văn Tư", "Trưởng ban", "Ban Công tác Mặt trận khu phố 3", "current")],
    ),
    "an office still held, after one held so long": (
        "Ông Ma Văn Tư vẫn là Chi hội trưởng Chi hội Chữ thập đỏ thôn Đông, sau 27 năm làm Trưởng thôn Đông.",
        [("Ma Văn Tư", "Chi hội trưởng", "Chi hội Chữ thập đỏ thôn Đông", "current"), ("Ma Văn Tư", "Trưởng thôn", "Thôn Đông", "former")],
    ),
    "an office held so long before another": (
        "Ông Ma Văn Tư làm Trưởng thôn Đông 10 năm rồi mới nhận việc Mặt trận.",
        [("Ma Văn Tư", "Trưởng thôn", "Thôn Đông", "former")],
    ),
    "in what office somebody acts, and what he was before": (
        "Trên cương vị Chủ tịch Hội Nông dân huyện Mai Sơn, ông Ma Văn Tư, nguyên Bí thư Huyện đoàn Mai Sơn, hiểu rõ.",
        [("Ma Văn Tư", "Bí thư", "Huyện đoàn Mai Sơn", "former"), ("Ma Văn Tư", "Chủ tịch", "Hội Nông dân huyện Mai Sơn", "current")],
    ),
    "everybody of a list is of the committee that opens it": (
        "Cùng dự có các đồng chí trong Ban Thường vụ Tỉnh ủy Hà Giang: Ma Văn Tư, Phó Chủ tịch Thường trực UBND tỉnh; Hà Thị Sen, Trưởng ban Dân vận Tỉnh ủy.",
        [
            ("Hà Thị Sen", "Trưởng ban", "Ban Dân vận Tỉnh ủy Hà Giang", "current"),
            ("Hà Thị Sen", "Ủy viên", "Ban Thường vụ Tỉnh ủy Hà Giang", "current"),
            ("Ma Văn Tư", "Phó Chủ tịch Thường trực", "Ủy ban nhân dân tỉnh Hà Giang", "current"),
            ("Ma Văn Tư", "Ủy viên", "Ban Thường vụ Tỉnh ủy Hà Giang", "current"),
        ],
    ),
    "a caucus beside a Party committee and the office of the State": (
        "Ông Ma Văn Tư, Bí thư Ban cán sự đảng, Bí thư Đảng ủy, Viện trưởng VKSND tỉnh Hà Giang.",
        [
            ("Ma Văn Tư", "Bí thư", "Ban cán sự đảng Viện kiểm sát nhân dân tỉnh Hà Giang", "current"),
            ("Ma Văn Tư", "Bí thư", "Đảng ủy Viện kiểm sát nhân dân tỉnh Hà Giang", "current"),
            ("Ma Văn Tư", "Viện trưởng", "Viện kiểm sát nhân dân tỉnh Hà Giang", "current"),
        ],
    ),
    "who is quoted, named after the office and a dash": (
        "“Bà con rất tin cán bộ” - nguyên Bí thư Tỉnh ủy Hà Giang - Ma Văn Tư nói.",
        [("Ma Văn Tư", "Bí thư", "Tỉnh ủy Hà Giang", "former")],
    ),
    "who is quoted, named after the office and a comma": (
        "Nói về hội viên của mình, Chủ tịch Hội CCB xã Ia Lâu, ông Ma Văn Tư cho hay.",
        [("Ma Văn Tư", "Chủ tịch", "Hội Cựu chiến binh xã Ia Lâu", "current")],
    ),
    "an association within an office of the State": (
        "Ông Ma Văn Tư giữ chức Chủ tịch Hội Cựu chiến binh Đài Phát thanh và Truyền hình Tiền Giang.",
        [("Ma Văn Tư", "Chủ tịch", "Hội Cựu chiến binh Đài Phát thanh và Truyền hình Tiền Giang", "current")],
    ),
    "a committee of a province that gets something from another": (
        "Tỉnh Bình Dương ủng hộ bà con. Phó Chủ tịch Ủy ban MTTQ tỉnh Ma Văn Tư tiếp nhận 300 triệu đồng của Ủy ban MTTQ tỉnh Bình Dương.",
        [("Ma Văn Tư", "Phó Chủ tịch", "Ủy ban Mặt trận Tổ quốc tỉnh", "current")],
    ),
    "offices given one after the other": (
        "Từ đó, ông Ma Văn Tư tuần tự được giao các chức vụ Đồn trưởng Đồn Biên phòng Cầu Treo; Bí thư Huyện ủy Bắc Mê.",
        [("Ma Văn Tư", "Bí thư", "Huyện ủy Bắc Mê", "former"), ("Ma Văn Tư", "Đồn trưởng", "Đồn Biên phòng Cầu Treo", "former")],
    ),
    "firms whose names go on in small letters, or long": (
        "Ông Ma Văn Tư, Giám đốc Công ty TNHH Kỹ thuật tự động ETAC; bà Hà Thị Sen, Tổng Giám đốc Công ty cổ phần Nhựa Đại Đồng Tâm, dự.",
        [
            ("Hà Thị Sen", "Tổng Giám đốc", "Công ty cổ phần Nhựa Đại Đồng Tâm", "current"),
            ("Ma Văn Tư", "Giám đốc", "Công ty trách nhiệm hữu hạn Kỹ thuật tự động ETAC", "current"),
        ],
    ),
    "who is chosen for an office, another of his between": (
        "Hội đồng nhân dân đã bỏ phiếu chọn ông Ma Văn Tư - Phó Bí thư Tỉnh ủy Hà Giang vào ghế Chủ tịch UBND tỉnh Hà Giang.",
        [("Ma Văn Tư", "Chủ tịch", "Ủy ban nhân dân tỉnh Hà Giang", "current"), ("Ma Văn Tư", "Phó Bí thư", "Tỉnh ủy Hà Giang", "current")],
    ),
    "a deputy director of an institute": (
        "Ông Ma Văn Tư, nguyên Viện phó Viện Văn học.",
        [("Ma Văn Tư", "Viện phó", "Viện Văn học", "former")],
    ),
    "whom somebody wrote for is not what he was": (
        "Sau 10 năm làm thư ký cho Chủ tịch Hội Nông dân tỉnh Hà Giang, ông Ma Văn Tư nghỉ hưu.",
        [],
    ),
    "with whom somebody worked is not what he was": (
        "Từng có 6 năm làm việc cùng Trưởng thôn Đông, ông Ma Văn Tư hiểu dân.",
        [],
    ),
    "by whose word another is told of": (
        "Theo lời Chủ tịch Hội Nông dân xã Ia Lâu, ông Ma Văn Tư là người tốt.",
        [],
    ),
    "an office after one's own that is somebody else's, whom nobody names": (
        "Ông Ma Văn Tư giữ chức Chủ tịch Hội Nông dân xã Ia Lâu, Phó Chủ tịch là người do huyện cử.",
        [("Ma Văn Tư", "Chủ tịch", "Hội Nông dân xã Ia Lâu", "current")],
    ),
    "guests after the people of a committee": (
        "Ban Chấp hành Hội Nông dân xã Ia Lâu gồm 3 người: ông Ma Văn Tư - Chủ tịch; khách mời: ông Lò Văn Sáng - Chủ tịch.",
        [("Ma Văn Tư", "Chủ tịch", "Hội Nông dân xã Ia Lâu", "current")],
    ),
    "a committee that gives somebody a task": (
        "Các đồng chí trong Ban Thường vụ Tỉnh ủy Hà Giang: phân công ông Ma Văn Tư, Trưởng thôn Đông, làm tổ trưởng.",
        [("Ma Văn Tư", "Trưởng thôn", "Thôn Đông", "current")],
    ),
    "a name in capitals that ends like an abbreviation": (
        "TIN BUỒN\nGia đình vô cùng thương tiếc báo tin:\nĐồng chí MA VĂN TƯ\nSinh năm 1935; quê quán: xã Bao La; nguyên Chủ tịch Ủy ban MTTQ tỉnh Hà Giang; đã từ trần ngày 2/3/2020.",
        [("Ma Văn Tư", "Chủ tịch", "Ủy ban Mặt trận Tổ quốc tỉnh Hà Giang", "former")],
    ),
    "steps by one's age": (
        "Bà Hà Thị Sen trưởng thành từ cơ sở: 25 tuổi làm Bí thư Đoàn xã Bao La, 30 tuổi là Chủ tịch Hội LHPN xã Bao La, nay là Bí thư Đảng ủy xã Bao La.",
        [
            ("Hà Thị Sen", "Bí thư", "Đoàn xã Bao La", "former"),
            ("Hà Thị Sen", "Bí thư", "Đảng ủy xã Bao La", "current"),
            ("Hà Thị Sen", "Chủ tịch", "Hội Liên hiệp Phụ nữ xã Bao La", "former"),
        ],
    ),
    "what somebody was when he fell": (
        "Liệt sĩ Ma Văn Tư hy sinh năm 1968, khi đang là Huyện đội trưởng Bắc Mê.",
        [("Ma Văn Tư", "Huyện đội trưởng", "Huyện đội Bắc Mê", "former")],
    ),
    "a life after a semicolon": (
        "Ông Ma Văn Tư sinh năm 1974, quê Hà Giang; từng là Vụ trưởng Vụ Tổ chức cán bộ (Bộ Nội vụ), Thứ trưởng Bộ Nội vụ.",
        [("Ma Văn Tư", "Thứ trưởng", "Bộ Nội vụ", "former"), ("Ma Văn Tư", "Vụ trưởng", "Vụ Tổ chức cán bộ Bộ Nội vụ", "former")],
    ),
}


@pytest.mark.parametrize(("text", "expected"), TOLD.values(), ids=TOLD)
def test_what_is_told(text: str, expected: list[tuple[str, str, str | None, str]]) -> None:
    assert held(text) == expected
