"""The grammar of title runs, on sentences and people made up for it."""

import pytest

from loaders.holdings import read as read_sentence
from loaders.lexicon import lexicon
from loaders.titles import Grammar, sentences


def read(raw):
    text = lexicon().text(raw)
    return [read_sentence(Grammar(), text, *span) for span in sentences(text, 0, len(text.text))]


def holdings(text):
    """What is read with a whole body; `loaders.extract` completes or leaves out the rest."""
    found = [h for reading in read(text) for h in reading.holdings if h.title.body and h.title.body.complete]
    return [(h.name.value, h.title.role, h.title.body.text, h.title.status) for h in found]


CURRENT = "current"
READINGS = {
    "a second name": (
        "Hòa thượng Thích Thiện Mỹ, thế danh Lục Văn Pháo, Trưởng ban Từ thiện Trung ương, dự.",
        [("Thích Thiện Mỹ", "Trưởng ban", "Ban Từ thiện Trung ương", CURRENT)],
    ),
    "a family name of two words": (
        "Phó Bí thư Thường trực Thành ủy Âu Dương Mẫn trao hoa.",
        [("Âu Dương Mẫn", "Phó Bí thư Thường trực", "Thành ủy", CURRENT)],
    ),
    "the union of an industry": (
        "Dự có ông Khổng Văn Lượng, Ủy viên Đoàn Chủ tịch, Trưởng Ban Tài chính Tổng Liên đoàn Lao động Việt Nam; bà Mạc Thị Tuyết, "
        "Chủ tịch Công đoàn ngành Cơ khí - Luyện kim Việt Nam.",
        [
            ("Khổng Văn Lượng", "Ủy viên", "Đoàn Chủ tịch Tổng Liên đoàn Lao động Việt Nam", CURRENT),
            ("Khổng Văn Lượng", "Trưởng Ban", "Ban Tài chính Tổng Liên đoàn Lao động Việt Nam", CURRENT),
            ("Mạc Thị Tuyết", "Chủ tịch", "Công đoàn ngành Cơ khí - Luyện kim Việt Nam", CURRENT),
        ],
    ),
    "put forward to be elected": (
        "Giám đốc Sở Nội vụ Vi Văn Thìn được giới thiệu để bầu làm Phó Chủ tịch UBND tỉnh Lào Cai vào tháng sau.",
        [
            ("Vi Văn Thìn", "Giám đốc", "Sở Nội vụ", CURRENT),
            ("Vi Văn Thìn", "Phó Chủ tịch", "Ủy ban nhân dân tỉnh Lào Cai", "proposed"),
        ],
    ),
    "told first, then the office and the name": (
        "Trước đó, Chủ tịch Hội Nông dân tỉnh Lào Cai, bà Mạc Thị Tuyết, đã ký kế hoạch.",
        [("Mạc Thị Tuyết", "Chủ tịch", "Hội Nông dân tỉnh Lào Cai", CURRENT)],
    ),
    "the body in front of its head": (
        "Ban Cứu trợ Trung ương do ông Khổng Văn Lượng, Phó Chủ tịch Hội Chữ thập đỏ Việt Nam, làm Trưởng ban đã họp.",
        [
            ("Khổng Văn Lượng", "Phó Chủ tịch", "Hội Chữ thập đỏ Việt Nam", CURRENT),
            ("Khổng Văn Lượng", "Trưởng ban", "Ban Cứu trợ Trung ương", CURRENT),
        ],
    ),
    "a delegation is led by nobody's head": (
        "Đoàn công tác của Hội Cựu chiến binh Việt Nam do ông Khổng Văn Lượng làm Trưởng đoàn đã đến thăm.",
        [],
    ),
    "an office in brackets after its body": (
        "Cùng dự có Hội Doanh nhân trẻ tỉnh Lào Cai (Chủ tịch: Khổng Văn Lượng).",
        [("Khổng Văn Lượng", "Chủ tịch", "Hội Doanh nhân trẻ tỉnh Lào Cai", CURRENT)],
    ),
    "each item its body first": (
        "Dự có các Phó Chủ tịch: HĐND tỉnh Lào Cai - Khổng Văn Lượng, UBND tỉnh Lào Cai - Mạc Thị Tuyết.",
        [
            ("Khổng Văn Lượng", "Phó Chủ tịch", "Hội đồng nhân dân tỉnh Lào Cai", CURRENT),
            ("Mạc Thị Tuyết", "Phó Chủ tịch", "Ủy ban nhân dân tỉnh Lào Cai", CURRENT),
        ],
    ),
    "an office told of all and then of each": (
        "Cùng dự có hai Phó Chủ tịch: Phó Chủ tịch HĐND tỉnh Lào Cai Khổng Văn Lượng và Phó Chủ tịch UBND tỉnh Lào Cai Mạc Thị Tuyết.",
        [
            ("Khổng Văn Lượng", "Phó Chủ tịch", "Hội đồng nhân dân tỉnh Lào Cai", CURRENT),
            ("Mạc Thị Tuyết", "Phó Chủ tịch", "Ủy ban nhân dân tỉnh Lào Cai", CURRENT),
        ],
    ),
    "a list of names first ends before a title first": (
        "Dự có các đồng chí Ủy viên Ban Thường vụ Tỉnh ủy Lào Cai: Khổng Văn Lượng, Bí thư Tỉnh đoàn Lào Cai; Mạc Thị Tuyết, Giám đốc Sở Y tế; "
        "Giám đốc Sở Nội vụ Vi Văn Thìn.",
        [
            ("Khổng Văn Lượng", "Ủy viên", "Ban Thường vụ Tỉnh ủy Lào Cai", CURRENT),
            ("Khổng Văn Lượng", "Bí thư", "Tỉnh đoàn Lào Cai", CURRENT),
            ("Mạc Thị Tuyết", "Ủy viên", "Ban Thường vụ Tỉnh ủy Lào Cai", CURRENT),
            ("Mạc Thị Tuyết", "Giám đốc", "Sở Y tế", CURRENT),
            ("Vi Văn Thìn", "Giám đốc", "Sở Nội vụ", CURRENT),
        ],
    ),
    "left to take up another": (
        "Anh Vi Văn Thìn, Bí thư Tỉnh đoàn Lào Cai, thôi giữ chức vụ này để nhận nhiệm vụ Phó Chủ tịch UBND huyện Bát Xát.",
        [
            ("Vi Văn Thìn", "Bí thư", "Tỉnh đoàn Lào Cai", "former"),
            ("Vi Văn Thìn", "Phó Chủ tịch", "Ủy ban nhân dân huyện Bát Xát", CURRENT),
        ],
    ),
    "who was replaced in what is proposed": (
        "Ban Thường vụ điều động bà Mạc Thị Tuyết giữ chức Bí thư Huyện ủy Bát Xát, giới thiệu để bầu giữ chức Chủ tịch HĐND huyện Bát Xát "
        "thay ông Vi Văn Thìn nghỉ hưu.",
        [
            ("Mạc Thị Tuyết", "Bí thư", "Huyện ủy Bát Xát", CURRENT),
            ("Mạc Thị Tuyết", "Chủ tịch", "Hội đồng nhân dân huyện Bát Xát", "proposed"),
            ("Vi Văn Thìn", "Chủ tịch", "Hội đồng nhân dân huyện Bát Xát", "former"),
        ],
    ),
    "just appointed in somebody's place": (
        "Phó Chủ tịch LĐLĐ tỉnh Lào Cai Mạc Thị Tuyết, người vừa được bổ nhiệm tháng trước thay ông Vi Văn Thìn, nói thẳng.",
        [
            ("Mạc Thị Tuyết", "Phó Chủ tịch", "Liên đoàn Lao động tỉnh Lào Cai", CURRENT),
            ("Vi Văn Thìn", "Phó Chủ tịch", "Liên đoàn Lao động tỉnh Lào Cai", "former"),
        ],
    ),
    "on behalf of the President": (
        "Thừa ủy nhiệm của Chủ tịch nước, ông Vi Văn Thìn, Bí thư Tỉnh đoàn Lào Cai, trao huân chương.",
        [("Vi Văn Thìn", "Bí thư", "Tỉnh đoàn Lào Cai", CURRENT)],
    ),
    "the head of a women's branch": (
        "Chị Mạc Thị Tuyết, Chi hội trưởng phụ nữ thôn Séo Pa, kể.",
        [("Mạc Thị Tuyết", "Chi hội trưởng", "Chi hội Phụ nữ thôn Séo Pa", CURRENT)],
    ),
    "a saint's name after a diocese": (
        "Giám mục Giáo phận Bùi Chu Giuse Vũ Hải Đăng dự.",
        [("Giuse Vũ Hải Đăng", "Giám mục", "Giáo phận Bùi Chu", CURRENT)],
    ),
    "a name that ends after its body": (
        "Dự có ông Khổng Văn Lượng, Phó Trưởng Ban Đối ngoại và Công tác người Việt Nam ở nước ngoài.",
        [("Khổng Văn Lượng", "Phó Trưởng Ban", "Ban Đối ngoại và Công tác người Việt Nam ở nước ngoài", CURRENT)],
    ),
    "the word of the one named": (
        "Nghe chỉ đạo của Chủ tịch UBND tỉnh Lào Cai Vi Văn Thìn, các xã ra quân.",
        [("Vi Văn Thìn", "Chủ tịch", "Ủy ban nhân dân tỉnh Lào Cai", CURRENT)],
    ),
    "seats by taking part": (
        "Ban Thường vụ Tỉnh ủy chỉ định bà Khuất Thị Nhàn tham gia Ban Chấp hành, Ban Thường vụ và giữ chức Phó Bí thư Huyện ủy Yên Lập.",
        [
            ("Khuất Thị Nhàn", "Ủy viên", "Ban Thường vụ Huyện ủy Yên Lập", CURRENT),
            ("Khuất Thị Nhàn", "Ủy viên", "Ban Chấp hành Đảng bộ huyện Yên Lập", CURRENT),
            ("Khuất Thị Nhàn", "Phó Bí thư", "Huyện ủy Yên Lập", CURRENT),
        ],
    ),
    "elected into a committee, and who": (
        "Sau hai vòng phiếu, những người trúng vào Đoàn Chủ tịch Hội Nông dân Việt Nam, gồm: ông Mạc Văn Sửu - Chủ tịch Hội Nông dân tỉnh Lai Châu; bà Phùng Thị Kén.",
        [
            ("Mạc Văn Sửu", "Ủy viên", "Đoàn Chủ tịch Hội Nông dân Việt Nam", CURRENT),
            ("Mạc Văn Sửu", "Chủ tịch", "Hội Nông dân tỉnh Lai Châu", CURRENT),
            ("Phùng Thị Kén", "Ủy viên", "Đoàn Chủ tịch Hội Nông dân Việt Nam", CURRENT),
        ],
    ),
    "those who congratulate are not those elected": (
        "Bà Khuất Thị Nhàn, Chủ tịch Hội Nông dân tỉnh, và các Phó Chủ tịch chúc mừng các ủy viên được bầu bổ sung vào Ban Chấp hành Hội Nông dân tỉnh.",
        [
            ("Khuất Thị Nhàn", "Chủ tịch", "Hội Nông dân tỉnh", CURRENT),
        ],
    ),
    "candidates hold nothing": (
        "Ông Mạc Văn Sửu trình bày về cơ cấu, số lượng người ứng cử đại biểu Quốc hội khóa XVI.",
        [],
    ),
    "a secretary beside an office of the State": (
        "Dự lễ có ông Đàm Văn Ngọ, Phó Bí thư Thường trực, Chủ tịch HĐND huyện Yên Lập.",
        [
            ("Đàm Văn Ngọ", "Phó Bí thư Thường trực", "Huyện ủy Yên Lập", CURRENT),
            ("Đàm Văn Ngọ", "Chủ tịch", "Hội đồng nhân dân huyện Yên Lập", CURRENT),
        ],
    ),
    "a council and a Party committee of the territory at the end": (
        "Bí thư Đảng ủy - Chủ tịch HĐND - Trưởng Ban Chỉ đạo chuyển đổi số phường Bến Gót Tô Hiếu Lan phát biểu.",
        [
            ("Tô Hiếu Lan", "Bí thư", "Đảng ủy phường Bến Gót", CURRENT),
            ("Tô Hiếu Lan", "Chủ tịch", "Hội đồng nhân dân phường Bến Gót", CURRENT),
            ("Tô Hiếu Lan", "Trưởng Ban", "Ban Chỉ đạo chuyển đổi số phường Bến Gót", CURRENT),
        ],
    ),
    "people for whom a list gives each a reason": (
        "HĐND tỉnh miễn nhiệm Ủy viên UBND tỉnh Lào Cai đối với ông Vi Văn Thìn, nguyên Giám đốc Sở Nội vụ, nghỉ hưu; ông Hà Văn Tỵ, nguyên Giám đốc Sở Tài chính.",
        [
            ("Vi Văn Thìn", "Ủy viên", "Ủy ban nhân dân tỉnh Lào Cai", "former"),
            ("Hà Văn Tỵ", "Ủy viên", "Ủy ban nhân dân tỉnh Lào Cai", "former"),
            ("Vi Văn Thìn", "Giám đốc", "Sở Nội vụ", "former"),
            ("Hà Văn Tỵ", "Giám đốc", "Sở Tài chính", "former"),
        ],
    ),
    "in turn, one office for both": (
        "Ông Vi Văn Thìn (Giám đốc Sở Nội vụ tỉnh Lào Cai) và ông Hà Văn Tỵ (Giám đốc Sở Tài chính tỉnh Lào Cai) lần lượt được phê chuẩn giữ chức Phó Chủ tịch UBND tỉnh Lào Cai.",
        [
            ("Vi Văn Thìn", "Giám đốc", "Sở Nội vụ tỉnh Lào Cai", CURRENT),
            ("Hà Văn Tỵ", "Giám đốc", "Sở Tài chính tỉnh Lào Cai", CURRENT),
            ("Vi Văn Thìn", "Phó Chủ tịch", "Ủy ban nhân dân tỉnh Lào Cai", CURRENT),
            ("Hà Văn Tỵ", "Phó Chủ tịch", "Ủy ban nhân dân tỉnh Lào Cai", CURRENT),
        ],
    ),
    "relieved as a group": (
        "Thủ tướng phê chuẩn miễn nhiệm 2 Ủy viên UBND tỉnh Lào Cai là ông Vi Văn Thìn và ông Hà Văn Tỵ.",
        [
            ("Vi Văn Thìn", "Ủy viên", "Ủy ban nhân dân tỉnh Lào Cai", "former"),
            ("Hà Văn Tỵ", "Ủy viên", "Ủy ban nhân dân tỉnh Lào Cai", "former"),
        ],
    ),
    "who is replaced, and goes on": (
        "HĐND tỉnh bầu ông Vi Văn Thìn làm Chủ tịch UBND tỉnh Lào Cai thay ông Hà Văn Tỵ, 58 tuổi, được điều động giữ chức Bí thư Tỉnh ủy Hà Giang.",
        [
            ("Vi Văn Thìn", "Chủ tịch", "Ủy ban nhân dân tỉnh Lào Cai", CURRENT),
            ("Hà Văn Tỵ", "Chủ tịch", "Ủy ban nhân dân tỉnh Lào Cai", "former"),
            ("Hà Văn Tỵ", "Bí thư", "Tỉnh ủy Hà Giang", CURRENT),
        ],
    ),
    "a ministry by its field": (
        "Thứ trưởng Ngoại giao Sa Thị Mai tiếp đoàn; bà Tô Hiếu Lan, nguyên Bộ trưởng Y tế, cùng dự.",
        [
            ("Sa Thị Mai", "Thứ trưởng", "Bộ Ngoại giao", CURRENT),
            ("Tô Hiếu Lan", "Bộ trưởng", "Bộ Y tế", "former"),
        ],
    ),
    "whose agreement it is": (
        "Theo phân công của Thủ tướng Chính phủ, Bộ trưởng Bộ Nội vụ Sa Thị Mai xuống xem kho lưu trữ.",
        [
            ("Sa Thị Mai", "Bộ trưởng", "Bộ Nội vụ", CURRENT),
        ],
    ),
    "the office left is named": (
        "Bộ Chính trị phân công ông Vi Văn Thìn, Ủy viên Trung ương Đảng, Bí thư Tỉnh ủy Lào Cai thôi giữ chức Bí thư Tỉnh ủy Lào Cai.",
        [
            ("Vi Văn Thìn", "Ủy viên", "Trung ương Đảng", CURRENT),
            ("Vi Văn Thìn", "Bí thư", "Tỉnh ủy Lào Cai", "former"),
            ("Vi Văn Thìn", "Bí thư", "Tỉnh ủy Lào Cai", "former"),
        ],
    ),
    "a career told in a row": (
        "Ông Vi Văn Thìn từng giữ các chức vụ: Giám đốc Sở Nội vụ tỉnh Lào Cai; Bí thư Huyện ủy Bát Xát; Trưởng Ban Dân vận Tỉnh ủy Lào Cai.",
        [
            ("Vi Văn Thìn", "Giám đốc", "Sở Nội vụ tỉnh Lào Cai", "former"),
            ("Vi Văn Thìn", "Bí thư", "Huyện ủy Bát Xát", "former"),
            ("Vi Văn Thìn", "Trưởng Ban", "Ban Dân vận Tỉnh ủy Lào Cai", "former"),
        ],
    ),
    "before an office came others": (
        "Trước khi nhận nhiệm vụ mới, bà Sa Thị Mai là Chủ tịch Hội Nông dân tỉnh Lào Cai.",
        [
            ("Sa Thị Mai", "Chủ tịch", "Hội Nông dân tỉnh Lào Cai", "former"),
        ],
    ),
    "from one day to another": (
        "Từ tháng 3/2015 đến tháng 8/2019, bà Sa Thị Mai là Chủ tịch Hội Nông dân tỉnh Lào Cai.",
        [
            ("Sa Thị Mai", "Chủ tịch", "Hội Nông dân tỉnh Lào Cai", "former"),
        ],
    ),
    "a span of years after the office": (
        "Bà Sa Thị Mai, Chủ tịch Hội Nông dân tỉnh Lào Cai từ năm 2001 - 2006, kể chuyện cũ.",
        [
            ("Sa Thị Mai", "Chủ tịch", "Hội Nông dân tỉnh Lào Cai", "former"),
        ],
    ),
    "under a name of its own line": (
        "Đồng chí Sa Thị Mai:\nỦy viên Trung ương Đảng, Trưởng Ban Dân vận Trung ương từ năm 1991 - 1996.",
        [
            ("Sa Thị Mai", "Ủy viên", "Trung ương Đảng", "former"),
            ("Sa Thị Mai", "Trưởng Ban", "Ban Dân vận Trung ương", "former"),
        ],
    ),
    "what is held now, after a life": (
        "Ông Vi Văn Thìn sinh ngày 2/3/1970; quê quán xã Mường Hum; trình độ thạc sĩ; hiện là Bí thư Huyện ủy Bát Xát.",
        [
            ("Vi Văn Thìn", "Bí thư", "Huyện ủy Bát Xát", CURRENT),
        ],
    ),
    "clergy and their houses": (
        "Đại đức Thích Minh Lạc làm trụ trì chùa Hương Sen; Đức cha Giuse Mai Văn Tịnh – Giám mục giáo phận Bùi Chu; Hòa thượng Danh Phol, Sư cả chùa Ô Môn Cũ, cùng dự.",
        [
            ("Thích Minh Lạc", "trụ trì", "Chùa Hương Sen", CURRENT),
            ("Giuse Mai Văn Tịnh", "Giám mục", "Giáo phận Bùi Chu", CURRENT),
            ("Danh Phol", "Sư cả", "Chùa Ô Môn Cũ", CURRENT),
        ],
    ),
    "schools of people's names": (
        "Hiệu trưởng Trường THPT Trần Phú Vi Văn Thìn và bà Sa Thị Mai, Hiệu trưởng Trường Tiểu học Kim Đồng, nhận hoa.",
        [
            ("Vi Văn Thìn", "Hiệu trưởng", "Trường trung học phổ thông Trần Phú", CURRENT),
            ("Sa Thị Mai", "Hiệu trưởng", "Trường Tiểu học Kim Đồng", CURRENT),
        ],
    ),
    "a company by its brand": (
        "Phó Tổng Giám đốc VNPT Vi Văn Thìn ký thỏa thuận.",
        [
            ("Vi Văn Thìn", "Phó Tổng Giám đốc", "VNPT", CURRENT),
        ],
    ),
    "a project board": (
        "Ông Vi Văn Thìn giữ chức Giám đốc Ban Quản lý dự án công trình thủy lợi Lào Cai.",
        [
            ("Vi Văn Thìn", "Giám đốc", "Ban Quản lý dự án công trình thủy lợi Lào Cai", CURRENT),
        ],
    ),
    "friendship associations": (
        "Phó Chủ tịch Hội hữu nghị Việt Nam - Lào thành phố Hải Phòng Vi Văn Thìn và ông Hà Văn Tỵ, Chủ tịch Hội Hữu nghị Việt - Nga tỉnh Lào Cai, dự.",
        [
            ("Vi Văn Thìn", "Phó Chủ tịch", "Hội hữu nghị Việt Nam - Lào thành phố Hải Phòng", CURRENT),
            ("Hà Văn Tỵ", "Chủ tịch", "Hội Hữu nghị Việt - Nga tỉnh Lào Cai", CURRENT),
        ],
    ),
    "an abbreviation that the article defines": (
        "Hội Khuyến học (KH) tỉnh Lào Cai họp; Phó Chủ tịch Hội KH Việt Nam Vi Văn Thìn và Chủ tịch Hội Liên hiệp Phụ nữ (LHPN) tỉnh Lào Cai Sa Thị Mai dự.",
        [
            ("Vi Văn Thìn", "Phó Chủ tịch", "Hội Khuyến học Việt Nam", CURRENT),
            ("Sa Thị Mai", "Chủ tịch", "Hội Liên hiệp Phụ nữ tỉnh Lào Cai", CURRENT),
        ],
    ),
    "words run together": (
        "Lễ ra quânChủ tịch Hội Nông dân tỉnh Lào Cai Sa Thị Mai trao cờ cho Phó Bí thưTỉnh đoàn Lào Cai Vi Văn Thìn.",
        [
            ("Sa Thị Mai", "Chủ tịch", "Hội Nông dân tỉnh Lào Cai", CURRENT),
            ("Vi Văn Thìn", "Phó Bí thư", "Tỉnh đoàn Lào Cai", CURRENT),
        ],
    ),
    "a place after its level is nobody": (
        "Bà Sa Thị Mai, quê xã Hòa Mạc, huyện Châu Thành, Chủ tịch Hội Nông dân tỉnh Lào Cai.",
        [],
    ),
    "a committee of the district in small letters": (
        "Hai người ra chợ nghe dân: Vi Văn Thìn, Trưởng ban dân vận huyện ủy, Hà Văn Tỵ, PCT UBMT huyện.",
        [
            ("Vi Văn Thìn", "Trưởng ban", "Ban dân vận huyện ủy", CURRENT),
            ("Hà Văn Tỵ", "Phó Chủ tịch", "Ủy ban Mặt trận huyện", CURRENT),
        ],
    ),
    "who was so before": (
        "Tư lệnh Quân khu 2 trước đó là Trung tướng Vi Văn Thìn.",
        [
            ("Vi Văn Thìn", "Tư lệnh", "Quân khu 2", "former"),
        ],
    ),
    "on the person spoken of alone in a list": (
        "Dự có các đồng chí Ủy viên Ban Thường vụ Tỉnh ủy Lào Cai: Vi Văn Thìn, Trưởng Ban Tổ chức Tỉnh ủy; đồng chí Hà Văn Tỵ, Tỉnh ủy viên, Chủ tịch Hội Nông dân tỉnh Lào Cai.",
        [
            ("Vi Văn Thìn", "Ủy viên", "Ban Thường vụ Tỉnh ủy Lào Cai", CURRENT),
            ("Vi Văn Thìn", "Trưởng Ban", "Ban Tổ chức Tỉnh ủy", CURRENT),
            ("Hà Văn Tỵ", "Tỉnh ủy viên", "Tỉnh ủy Lào Cai", CURRENT),
            ("Hà Văn Tỵ", "Chủ tịch", "Hội Nông dân tỉnh Lào Cai", CURRENT),
        ],
    ),
    "name, then titles": (
        "Đồng chí Cao Thị Lụa, Ủy viên Trung ương Đảng, Trưởng Ban Dân vận Trung ương dự buổi lễ.",
        [("Cao Thị Lụa", "Ủy viên", "Trung ương Đảng", CURRENT), ("Cao Thị Lụa", "Trưởng Ban", "Ban Dân vận Trung ương", CURRENT)],
    ),
    "a list of names ends with its last, joined by và": (
        "Hai Phó Chủ tịch Hội Làm vườn tỉnh Bến Tre là các ông Thông Văn Mười và Bồ Thanh Lịch; bà Cao Sao Khuê được bầu làm Chủ tịch Hội Nông dân tỉnh Bến Tre.",
        [
            ("Thông Văn Mười", "Phó Chủ tịch", "Hội Làm vườn tỉnh Bến Tre", CURRENT),
            ("Bồ Thanh Lịch", "Phó Chủ tịch", "Hội Làm vườn tỉnh Bến Tre", CURRENT),
            ("Cao Sao Khuê", "Chủ tịch", "Hội Nông dân tỉnh Bến Tre", CURRENT),
        ],
    ),
    "held before a merger": (
        "Bà Cù Thị Liễu, Chủ tịch UBND tỉnh Hải Dương trước sáp nhập, nay là Chủ tịch UBND thành phố Hải Phòng.",
        [
            ("Cù Thị Liễu", "Chủ tịch", "Ủy ban nhân dân tỉnh Hải Dương", "former"),
            ("Cù Thị Liễu", "Chủ tịch", "Ủy ban nhân dân thành phố Hải Phòng", CURRENT),
        ],
    ),
    "what a life tells of earlier years": (
        "Trước nữa, ông Lục Văn Pháo làm Bí thư Tỉnh đoàn Hà Giang.",
        [("Lục Văn Pháo", "Bí thư", "Tỉnh đoàn Hà Giang", "former")],
    ),
    "what a life tells next, of no stated years": ("Sau đó, ông giữ chức Bí thư Tỉnh đoàn Hà Giang.", []),
    "a subject of its own after a semicolon": (
        "Dự có ông Lục Văn Pháo, Bí thư Tỉnh đoàn Hà Giang; Phó Chủ tịch Hội Làm vườn tỉnh Hà Giang vắng mặt.",
        [("Lục Văn Pháo", "Bí thư", "Tỉnh đoàn Hà Giang", CURRENT)],
    ),
    "names before a dash in a list announced together": (
        "Chủ tọa là các đồng chí: Mộc Văn Sự - Chủ tịch HĐND tỉnh Lào Cai; Cù Thị Mai, Lê Doãn Đồng - Phó Chủ tịch HĐND tỉnh Lào Cai.",
        [
            ("Mộc Văn Sự", "Chủ tịch", "Hội đồng nhân dân tỉnh Lào Cai", CURRENT),
            ("Cù Thị Mai", "Phó Chủ tịch", "Hội đồng nhân dân tỉnh Lào Cai", CURRENT),
            ("Lê Doãn Đồng", "Phó Chủ tịch", "Hội đồng nhân dân tỉnh Lào Cai", CURRENT),
        ],
    ),
    "titles, then name at once after Việt Nam": (
        "Chủ tịch Hội Nông dân Việt Nam Vũ Hải Đăng đề nghị bà con giữ rừng.",
        [("Vũ Hải Đăng", "Chủ tịch", "Hội Nông dân Việt Nam", CURRENT)],
    ),
    "a province ends the body": (
        "Chủ tịch Hội LHPN tỉnh Nghệ An Trịnh Thu Cúc thăm xưởng dệt.",
        [("Trịnh Thu Cúc", "Chủ tịch", "Hội Liên hiệp Phụ nữ tỉnh Nghệ An", CURRENT)],
    ),
    "a name that looks like a place is a name after a province-less level": (
        "Phó Chủ tịch UBND tỉnh Mai Châu Sa dự.",
        [("Mai Châu Sa", "Phó Chủ tịch", "Ủy ban nhân dân tỉnh", CURRENT)],
    ),
    "a dash glued to the name": (
        "Các đồng chí: Đinh Công Trứ-Bí thư Huyện ủy; Lò Thị Hoa- Chủ tịch UBND huyện.",
        [("Đinh Công Trứ", "Bí thư", "Huyện ủy", CURRENT), ("Lò Thị Hoa", "Chủ tịch", "Ủy ban nhân dân huyện", CURRENT)],
    ),
    "titles in brackets": (
        "Ông Phùng Gia Bảo (Tỉnh ủy viên, Giám đốc Sở Nội vụ) trả lời.",
        [("Phùng Gia Bảo", "Tỉnh ủy viên", "Tỉnh ủy", CURRENT), ("Phùng Gia Bảo", "Giám đốc", "Sở Nội vụ", CURRENT)],
    ),
    "two offices of one body joined by a dash": (
        "Theo Phó Chủ tịch - Tổng Thư ký Hội Luật gia Việt Nam Đỗ Kim Ngân, cần thêm thời gian.",
        [
            ("Đỗ Kim Ngân", "Phó Chủ tịch", "Hội Luật gia Việt Nam", CURRENT),
            ("Đỗ Kim Ngân", "Tổng Thư ký", "Hội Luật gia Việt Nam", CURRENT),
        ],
    ),
    "the head noun said twice": (
        "Ông Lương Văn Tụ, Trưởng ban Ban Tôn giáo tỉnh và bà Hồ Thu Vân, Trưởng Ban Dân vận Tỉnh ủy.",
        [("Lương Văn Tụ", "Trưởng ban", "Ban Tôn giáo tỉnh", CURRENT), ("Hồ Thu Vân", "Trưởng Ban", "Ban Dân vận Tỉnh ủy", CURRENT)],
    ),
    "và inside a body's name, và between people": (
        "Trưởng Ban Tuyên giáo và Dân vận Tỉnh ủy Bùi Sỹ Tiến và Chánh Văn phòng Tỉnh ủy Quách Thị Ngà chủ trì.",
        [
            ("Bùi Sỹ Tiến", "Trưởng Ban", "Ban Tuyên giáo và Dân vận Tỉnh ủy", CURRENT),
            ("Quách Thị Ngà", "Chánh Văn phòng", "Văn phòng Tỉnh ủy", CURRENT),
        ],
    ),
    "a shared rank before the colon, own titles after each name": (
        "Dự có các đồng chí Ủy viên Trung ương Đảng: Tạ Minh Đức, Bộ trưởng Bộ Nội vụ; Ngô Thị Yên, Bí thư Tỉnh ủy Cao Bằng.",
        [
            ("Tạ Minh Đức", "Ủy viên", "Trung ương Đảng", CURRENT),
            ("Tạ Minh Đức", "Bộ trưởng", "Bộ Nội vụ", CURRENT),
            ("Ngô Thị Yên", "Ủy viên", "Trung ương Đảng", CURRENT),
            ("Ngô Thị Yên", "Bí thư", "Tỉnh ủy Cao Bằng", CURRENT),
        ],
    ),
    "commas where semicolons are meant": (
        "Dự có các đồng chí Dương Tấn Lực, Phó Trưởng Ban Dân vận Trung ương, Chu Lệ Quyên, Phó Chủ tịch Hội LHPN Việt Nam.",
        [
            ("Dương Tấn Lực", "Phó Trưởng Ban", "Ban Dân vận Trung ương", CURRENT),
            ("Chu Lệ Quyên", "Phó Chủ tịch", "Hội Liên hiệp Phụ nữ Việt Nam", CURRENT),
        ],
    ),
    "Đảng đoàn is that of the next body": (
        "Bí thư Đảng đoàn, Chủ tịch Hội Cựu chiến binh Việt Nam Mạc Văn Thụ đọc diễn văn.",
        [
            ("Mạc Văn Thụ", "Bí thư", "Đảng đoàn Hội Cựu chiến binh Việt Nam", CURRENT),
            ("Mạc Văn Thụ", "Chủ tịch", "Hội Cựu chiến binh Việt Nam", CURRENT),
        ],
    ),
    "nguyên is former": (
        "Bà Tô Thị Hạnh, nguyên Phó Trưởng Ban Dân vận Tỉnh ủy kể chuyện cũ.",
        [("Tô Thị Hạnh", "Phó Trưởng Ban", "Ban Dân vận Tỉnh ủy", "former")],
    ),
    "nguyên said of each title leaves the last one current": (
        "Ông Kim Văn Sáu, nguyên Ủy viên Trung ương Đảng, nguyên Bí thư Tỉnh ủy, Chủ tịch Hội Khuyến học tỉnh tặng sách.",
        [
            ("Kim Văn Sáu", "Ủy viên", "Trung ương Đảng", "former"),
            ("Kim Văn Sáu", "Bí thư", "Tỉnh ủy", "former"),
            ("Kim Văn Sáu", "Chủ tịch", "Hội Khuyến học tỉnh", CURRENT),
        ],
    ),
    "nguyên said once of two titles tells nothing of the second": (
        "Ông Kim Văn Sáu, nguyên Bí thư Tỉnh ủy, Chủ tịch Hội Khuyến học tỉnh tặng sách.",
        [("Kim Văn Sáu", "Bí thư", "Tỉnh ủy", "former")],
    ),
    "quyền is acting": (
        "Ông Hà Đức Lân, quyền Chủ tịch UBND tỉnh, đi kiểm tra đê.",
        [("Hà Đức Lân", "Chủ tịch", "Ủy ban nhân dân tỉnh", "acting")],
    ),
    "phụ trách is acting": (
        "Đồng chí Lại Thế Vinh, Phó Trưởng ban phụ trách Ban Dân tộc tỉnh báo cáo.",
        [("Lại Thế Vinh", "Phó Trưởng ban", "Ban Dân tộc tỉnh", "acting")],
    ),
    "giới thiệu để bầu is proposed": (
        "Tỉnh ủy giới thiệu ông Đàm Trọng Phúc để bầu giữ chức Chủ tịch Hội Cựu chiến binh tỉnh.",
        [("Đàm Trọng Phúc", "Chủ tịch", "Hội Cựu chiến binh tỉnh", "proposed")],
    ),
    "thôi giữ chức is former": (
        "Ông Ninh Xuân Kha thôi giữ chức Chủ tịch Hội Nông dân tỉnh.",
        [("Ninh Xuân Kha", "Chủ tịch", "Hội Nông dân tỉnh", "former")],
    ),
    "nghỉ hưu makes the title before it former": (
        "Ông Từ Văn Lộc, Phó Chủ tịch Hội Nông dân tỉnh nghỉ hưu theo chế độ.",
        [("Từ Văn Lộc", "Phó Chủ tịch", "Hội Nông dân tỉnh", "former")],
    ),
    "the old province is left behind": (
        "Ông Mã Văn Khiêm, Bí thư Tỉnh ủy Hà Giang (cũ), nay về quê.",
        [("Mã Văn Khiêm", "Bí thư", "Tỉnh ủy Hà Giang", "former")],
    ),
    "elected to an office": (
        "Đại hội đã bầu bà Vi Thị Xuyến giữ chức Chủ tịch Hội Chữ thập đỏ tỉnh.",
        [("Vi Thị Xuyến", "Chủ tịch", "Hội Chữ thập đỏ tỉnh", CURRENT)],
    ),
    "the press's abbreviations": (
        "Phó Chủ tịch UBTƯ MTTQ Việt Nam Giàng Seo Phử và đồng chí Y Blen Niê, UVT.Ư Đảng dự.",
        [
            ("Giàng Seo Phử", "Phó Chủ tịch", "Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam", CURRENT),
            ("Y Blen Niê", "Ủy viên", "Trung ương Đảng", CURRENT),
        ],
    ),
    "Ð, a no-break space and decomposed letters": (
        "Ðồng chí Ðặng\u00a0Văn Tươi, Trưởng Ban Dân vận Tỉnh ủy dự.",
        [("Đặng Văn Tươi", "Trưởng Ban", "Ban Dân vận Tỉnh ủy", CURRENT)],
    ),
    "Ban Thường vụ beside a commission is that of the commission's committee": (
        "Ông Đào Văn Sỹ, Ủy viên Ban Thường vụ, Trưởng Ban Dân vận Tỉnh ủy Lai Châu dự.",
        [
            ("Đào Văn Sỹ", "Ủy viên", "Ban Thường vụ Tỉnh ủy Lai Châu", CURRENT),
            ("Đào Văn Sỹ", "Trưởng Ban", "Ban Dân vận Tỉnh ủy Lai Châu", CURRENT),
        ],
    ),
    "the Central Committee of a union is not that of the Party": (
        "Bà Hà Thị Sim, Ủy viên BCH Trung ương Đoàn, Bí thư Tỉnh đoàn và ông Vũ Văn Kỳ, Ủy viên Ban Chấp hành TƯ Hội LHPN Việt Nam.",
        [
            ("Hà Thị Sim", "Ủy viên", "Ban Chấp hành Trung ương Đoàn", CURRENT),
            ("Hà Thị Sim", "Bí thư", "Tỉnh đoàn", CURRENT),
            ("Vũ Văn Kỳ", "Ủy viên", "Ban Chấp hành Trung ương Hội Liên hiệp Phụ nữ Việt Nam", CURRENT),
        ],
    ),
    "a town's committee keeps its town": (
        "Ông Phan Đình Sơn - Bí thư Thành ủy Vinh; bà Lê Thị Na - Chủ tịch UBND thành phố.",
        [("Phan Đình Sơn", "Bí thư", "Thành ủy Vinh", CURRENT), ("Lê Thị Na", "Chủ tịch", "Ủy ban nhân dân thành phố", CURRENT)],
    ),
    "an office given to somebody by somebody": (
        "Bí thư Tỉnh ủy Trần Văn Hợi trao quyết định bổ nhiệm Trưởng Ban Tuyên giáo Tỉnh ủy cho bà Ngô Thị Lài.",
        [("Trần Văn Hợi", "Bí thư", "Tỉnh ủy", CURRENT), ("Ngô Thị Lài", "Trưởng Ban", "Ban Tuyên giáo Tỉnh ủy", CURRENT)],
    ),
    "giữ chức vụ, not Vụ trưởng": (
        "Ban Thường vụ điều động ông Lại Văn Quế giữ chức vụ Trưởng Ban Dân vận Tỉnh ủy.",
        [("Lại Văn Quế", "Trưởng Ban", "Ban Dân vận Tỉnh ủy", CURRENT)],
    ),
    "re-elected": (
        "Ông Triệu Văn Phố tái đắc cử Chủ tịch Liên đoàn Lao động tỉnh.",
        [("Triệu Văn Phố", "Chủ tịch", "Liên đoàn Lao động tỉnh", CURRENT)],
    ),
    "an unmarked title between two of nguyên": (
        "Ông Hứa Văn Lập, nguyên Ủy viên Trung ương Đảng, Chủ tịch Hội Khuyến học tỉnh, nguyên Bí thư Tỉnh ủy Cao Bằng.",
        [("Hứa Văn Lập", "Ủy viên", "Trung ương Đảng", "former"), ("Hứa Văn Lập", "Bí thư", "Tỉnh ủy Cao Bằng", "former")],
    ),
    "a committee with a field that the lexicon does not know after và": (
        "Bà Lò Thị Ón - Ủy viên Ủy ban Quốc phòng và Hàng không dự.",
        [("Lò Thị Ón", "Ủy viên", "Ủy ban Quốc phòng và Hàng không", CURRENT)],
    ),
    "a misprinted office is no person": ("Ông Cù Văn Thỏa, Phó Trưởng Tuyên giáo Tỉnh ủy dự.", []),
    "a district's name is no person": (
        "Dự có lãnh đạo huyện Lâm Bình và ông Cù Văn Thỏa, Bí thư Huyện ủy.",
        [("Cù Văn Thỏa", "Bí thư", "Huyện ủy", CURRENT)],
    ),
    "a whole name after a district's title leaves no district": (
        "Chủ tịch UBND huyện Nguyễn Văn Nam dự. Bí thư Huyện ủy Nguyễn Thị Xuân Mai dự.",
        [("Nguyễn Văn Nam", "Chủ tịch", "Ủy ban nhân dân huyện", CURRENT), ("Nguyễn Thị Xuân Mai", "Bí thư", "Huyện ủy", CURRENT)],
    ),
    "who acts on behalf of an office does not hold it": (
        "Thừa ủy quyền của Chủ tịch nước, Bí thư Tỉnh ủy Ngô Văn Cường trao huân chương.",
        [("Ngô Văn Cường", "Bí thư", "Tỉnh ủy", CURRENT)],
    ),
    "the dead held it": ("Lễ tưởng niệm cố Chủ tịch Quốc hội Bạch Văn Tửu.", [("Bạch Văn Tửu", "Chủ tịch", "Quốc hội", "former")]),
    "an aide, a spouse and a candidate do not hold it": (
        "Trợ lý Thủ tướng Bạch Văn Tửu dự. Phu nhân Chủ tịch Quốc hội Đỗ Thị Vừng dự. Ứng cử viên Chủ tịch Hội Nông dân Việt Nam Vũ Văn Kỳ dự.",
        [],
    ),
    "another country's office is none of ours": ("Thủ tướng Campuchia Hun Sovann thăm Hà Nội.", []),
    "an office denied or to come": (
        "Ông Vũ Văn Kỳ không được bầu giữ chức Chủ tịch Hội Nông dân tỉnh. Ông Lê Văn Tá sẽ được bổ nhiệm giữ chức Giám đốc Sở Nội vụ.",
        [],
    ),
    "an office of a period that is past": (
        "Ông Vũ Văn Kỳ, Chủ tịch Hội Nông dân Việt Nam giai đoạn 1998 - 2003 kể chuyện.",
        [("Vũ Văn Kỳ", "Chủ tịch", "Hội Nông dân Việt Nam", "former")],
    ),
    "a person's name inside a body is no person": ("Đoàn TNCS Hồ Chí Minh ra quân trên đường Trần Hưng Đạo, TP. Hồ Chí Minh.", []),
    "a group without names": ("Dự có các Phó Trưởng Ban Dân vận Trung ương; đại diện các vụ.", []),
    "offices in general": ("Nâng cao trình độ đội ngũ Chủ tịch, Phó Chủ tịch công đoàn cơ sở.", []),
    "a historical mention without a body": ("Bà nhắc lời Chủ tịch Hồ Chí Minh dạy.", []),
    "another country's body is that country's": (
        "Đồng chí Somsak Phommachan, Chủ tịch Quốc hội Lào tiếp đoàn.",
        [("Somsak Phommachan", "Chủ tịch", "Quốc hội Lào", CURRENT)],
    ),
    "a body that goes on in a way the lexicon does not know": ("Đồng chí Somsak Phommachan, Chủ tịch Quốc hội Andorra tiếp đoàn.", []),
    "offices in turn": (
        "Bà Lê Thị Na và ông Vũ Văn Ba lần lượt được bầu giữ chức Chủ tịch và Phó Chủ tịch Hội Chữ thập đỏ tỉnh.",
        [("Lê Thị Na", "Chủ tịch", "Hội Chữ thập đỏ tỉnh", CURRENT), ("Vũ Văn Ba", "Phó Chủ tịch", "Hội Chữ thập đỏ tỉnh", CURRENT)],
    ),
    "a list that shares an office by a verb": (
        "Các ông, bà Lạc Thị Mận, Vũ Văn Ba và Hà Văn Tư giữ chức Phó Chủ tịch Hội Chữ thập đỏ tỉnh.",
        [(name, "Phó Chủ tịch", "Hội Chữ thập đỏ tỉnh", CURRENT) for name in ("Lạc Thị Mận", "Vũ Văn Ba", "Hà Văn Tư")],
    ),
    "a list parted by semicolons that shares an office": (
        "Đại hội họp. Các ông, bà: Lạc Thị Mận; Vũ Văn Ba, Bí thư Tỉnh đoàn; Hà Văn Tư được cử giữ chức Phó Chủ tịch Hội Chữ thập đỏ tỉnh.",
        [
            *[(name, "Phó Chủ tịch", "Hội Chữ thập đỏ tỉnh", CURRENT) for name in ("Lạc Thị Mận", "Vũ Văn Ba", "Hà Văn Tư")],
            ("Vũ Văn Ba", "Bí thư", "Tỉnh đoàn", CURRENT),
        ],
    ),
    "names first, then the office of them all": (
        "Chủ trì có bà Lạc Thị Mận và ông Vũ Văn Ba - các Phó Chủ tịch Hội Chữ thập đỏ tỉnh.",
        [(name, "Phó Chủ tịch", "Hội Chữ thập đỏ tỉnh", CURRENT) for name in ("Lạc Thị Mận", "Vũ Văn Ba")],
    ),
    "those who led through the years": (
        "Có các đồng chí nguyên Chủ tịch Hội Nông dân tỉnh qua các thời kỳ: Vũ Văn Ba, Hà Văn Tư.",
        [(name, "Chủ tịch", "Hội Nông dân tỉnh", "former") for name in ("Vũ Văn Ba", "Hà Văn Tư")],
    ),
    "the same office told again": (
        "HĐND miễn nhiệm chức vụ Trưởng Ban Pháp chế HĐND tỉnh đối với ông Vũ Văn Ba, đồng thời bầu chức vụ này đối với bà Lạc Thị Mận.",
        [
            ("Vũ Văn Ba", "Trưởng Ban", "Ban Pháp chế HĐND tỉnh".replace("HĐND", "Hội đồng nhân dân"), "former"),
            ("Lạc Thị Mận", "Trưởng Ban", "Ban Pháp chế Hội đồng nhân dân tỉnh", CURRENT),
        ],
    ),
    "somebody brought forward for the same office": (
        "Hội nghị đồng ý để ông Vũ Văn Ba thôi làm Phó Chủ tịch Hội Luật gia tỉnh và giới thiệu bà Lạc Thị Mận vào chức danh này.",
        [
            ("Vũ Văn Ba", "Phó Chủ tịch", "Hội Luật gia tỉnh", "former"),
            ("Lạc Thị Mận", "Phó Chủ tịch", "Hội Luật gia tỉnh", "proposed"),
        ],
    ),
    "an office first, then who is brought forward for it": (
        "Riêng chức danh Chủ tịch Hội Luật gia tỉnh, Đảng đoàn dự kiến giới thiệu bà Lạc Thị Mận.",
        [("Lạc Thị Mận", "Chủ tịch", "Hội Luật gia tỉnh", "proposed")],
    ),
    "handed over": (
        "Chủ tịch Hội Luật gia tỉnh đương nhiệm Vũ Văn Ba bàn giao hồ sơ cho người kế nhiệm Lạc Thị Mận.",
        [("Vũ Văn Ba", "Chủ tịch", "Hội Luật gia tỉnh", CURRENT), ("Lạc Thị Mận", "Chủ tịch", "Hội Luật gia tỉnh", CURRENT)],
    ),
    "who goes on in a clause of their own": (
        "Ông Vũ Văn Ba được bầu làm Chủ tịch Hội Luật gia tỉnh thay bà Lạc Thị Mận, người vừa nhận nhiệm vụ Giám đốc Sở Tư pháp tỉnh.",
        [
            ("Vũ Văn Ba", "Chủ tịch", "Hội Luật gia tỉnh", CURRENT),
            ("Lạc Thị Mận", "Chủ tịch", "Hội Luật gia tỉnh", "former"),
            ("Lạc Thị Mận", "Giám đốc", "Sở Tư pháp tỉnh", CURRENT),
        ],
    ),
    "an office left, beside one that is kept": (
        "Ông Vũ Văn Ba, Tỉnh ủy viên, thôi giữ chức Bí thư Huyện ủy Yên Lập.",
        [("Vũ Văn Ba", "Tỉnh ủy viên", "Tỉnh ủy", CURRENT), ("Vũ Văn Ba", "Bí thư", "Huyện ủy Yên Lập", "former")],
    ),
    "a vacant office is nobody's": (
        "Trong lúc khuyết Giám đốc, Phó Giám đốc Sở Tư pháp tỉnh Vũ Văn Ba điều hành.",
        [("Vũ Văn Ba", "Phó Giám đốc", "Sở Tư pháp tỉnh", CURRENT)],
    ),
    "who organizes an event holds no office": (
        "Ông Vũ Văn Ba, Bí thư Tỉnh đoàn, Trưởng Ban tổ chức giải, trao cúp. Bà Lạc Thị Mận, Trưởng Ban Tổ chức lễ tang, đọc điếu văn.",
        [("Vũ Văn Ba", "Bí thư", "Tỉnh đoàn", CURRENT)],
    ),
    "a commune called after a hero": (
        "Ông từng là Bí thư Đảng ủy phường Lê Hồng Phong, nay là Bí thư Huyện ủy Trần Văn Thời. Bà Lạc Thị Mận, Chủ tịch UBND phường Trần Phú, dự.",
        [
            ("", "Bí thư", "Đảng ủy phường Lê Hồng Phong", "former"),
            ("", "Bí thư", "Huyện ủy Trần Văn Thời", CURRENT),
            ("Lạc Thị Mận", "Chủ tịch", "Ủy ban nhân dân phường Trần Phú", CURRENT),
        ],
    ),
    "the family Đoàn after a level": (
        "Chủ tịch Hội Luật gia tỉnh Đoàn Thị Mận và Phó Giám đốc Công an tỉnh Đoàn Văn Ba dự.",
        [("Đoàn Thị Mận", "Chủ tịch", "Hội Luật gia tỉnh", CURRENT), ("Đoàn Văn Ba", "Phó Giám đốc", "Công an tỉnh", CURRENT)],
    ),
    "firms: what they deal in, their name, a person": (
        "Tổng Giám đốc Công ty cổ phần Cao su Tân Mỹ Vũ Văn Ba và bà Lạc Thị Mận, Chủ tịch Công đoàn cơ sở Công ty TNHH Dệt may Thái Bình Dương, ký.",
        [
            ("Vũ Văn Ba", "Tổng Giám đốc", "Công ty cổ phần Cao su Tân Mỹ", CURRENT),
            ("Lạc Thị Mận", "Chủ tịch", "Công đoàn cơ sở Công ty trách nhiệm hữu hạn Dệt may Thái Bình Dương", CURRENT),
        ],
    ),
    "a quarter with a number, a branch": (
        "Dự có ông Vũ Văn Ba, Trưởng Ban Công tác Mặt trận khu phố Bình Hòa 2; bà Lạc Thị Mận, Chi hội trưởng Phụ nữ xóm Đồng Vang.",
        [
            ("Vũ Văn Ba", "Trưởng Ban", "Ban Công tác Mặt trận khu phố Bình Hòa 2", CURRENT),
            ("Lạc Thị Mận", "Chi hội trưởng", "Chi hội Phụ nữ xóm Đồng Vang", CURRENT),
        ],
    ),
    "abroad, and from elsewhere": (
        "Chủ tịch Hội Sinh viên Việt Nam tại Hàn Quốc Lạc Thị Mận; Chủ tịch UBND xã Tân Mỹ (tỉnh Nghệ An) Vũ Văn Ba.",
        [
            ("Lạc Thị Mận", "Chủ tịch", "Hội Sinh viên Việt Nam tại Hàn Quốc", CURRENT),
            ("Vũ Văn Ba", "Chủ tịch", "Ủy ban nhân dân xã Tân Mỹ", CURRENT),
        ],
    ),
    "a list after a colon, the office after each name": (
        "1. Bà Lạc Thị Mận, Bí thư Tỉnh đoàn: Phó Chủ tịch Hội Luật gia tỉnh.",
        [("Lạc Thị Mận", "Bí thư", "Tỉnh đoàn", CURRENT), ("Lạc Thị Mận", "Phó Chủ tịch", "Hội Luật gia tỉnh", CURRENT)],
    ),
    "a list after các ông, bà with a colon": (
        "HĐND tỉnh bầu các ông, bà: Lạc Thị Mận, Vũ Văn Ba và Hà Văn Tư giữ chức Phó Chủ tịch UBND tỉnh.",
        [(name, "Phó Chủ tịch", "Ủy ban nhân dân tỉnh", CURRENT) for name in ("Lạc Thị Mận", "Vũ Văn Ba", "Hà Văn Tư")],
    ),
    "titles before names, one of them before a dash": (
        "Dự có Trưởng Ban Tổ chức Tỉnh ủy Vũ Văn Ba, Giám đốc Công an tỉnh - Đại tá Hà Văn Tư và Chỉ huy trưởng Bộ CHQS tỉnh, Đại tá Lê Văn Năm.",
        [
            ("Vũ Văn Ba", "Trưởng Ban", "Ban Tổ chức Tỉnh ủy", CURRENT),
            ("Hà Văn Tư", "Giám đốc", "Công an tỉnh", CURRENT),
            ("Lê Văn Năm", "Chỉ huy trưởng", "Bộ Chỉ huy Quân sự tỉnh", CURRENT),
        ],
    ),
    "a board's member is of its association": (
        "Bà Lạc Thị Mận, Ủy viên Đoàn Chủ tịch, Trưởng Ban Tổ chức Hội Nông dân Việt Nam, dự.",
        [
            ("Lạc Thị Mận", "Ủy viên", "Đoàn Chủ tịch Hội Nông dân Việt Nam", CURRENT),
            ("Lạc Thị Mận", "Trưởng Ban", "Ban Tổ chức Hội Nông dân Việt Nam", CURRENT),
        ],
    ),
    "a hospital, its Party cell, and a nurse": (
        "TS Vũ Văn Ba, Bí thư Đảng ủy, Giám đốc Bệnh viện Phổi Trung ương và điều dưỡng trưởng Khoa Cấp cứu Lạc Thị Mận dự.",
        [
            ("Vũ Văn Ba", "Bí thư", "Đảng ủy Bệnh viện Phổi Trung ương", CURRENT),
            ("Vũ Văn Ba", "Giám đốc", "Bệnh viện Phổi Trung ương", CURRENT),
        ],
    ),
    "who investigates is of the police": (
        "Đại tá Vũ Văn Ba, Phó Giám đốc, Thủ trưởng Cơ quan Cảnh sát điều tra Công an tỉnh Phú Thọ, cho biết.",
        [
            ("Vũ Văn Ba", "Phó Giám đốc", "Công an tỉnh Phú Thọ", CURRENT),
            ("Vũ Văn Ba", "Thủ trưởng", "Cơ quan Cảnh sát điều tra Công an tỉnh Phú Thọ", CURRENT),
        ],
    ),
    "one province for a run of offices": (
        "Ông Vũ Văn Ba - Ủy viên Ban Thường vụ Tỉnh ủy, Chủ tịch Ủy ban MTTQ Việt Nam tỉnh Lâm Đồng - được điều động.",
        [
            ("Vũ Văn Ba", "Ủy viên", "Ban Thường vụ Tỉnh ủy Lâm Đồng", CURRENT),
            ("Vũ Văn Ba", "Chủ tịch", "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Lâm Đồng", CURRENT),
        ],
    ),
    "the deputies of a province are no person": ("Đại biểu Lạc Thị Mận (Đoàn Điện Biên) đề nghị sửa luật.", []),
    "put forward for a congress to elect": (
        "Tỉnh ủy giới thiệu bà Lạc Thị Mận, hiện là Bí thư Tỉnh đoàn, để Đại hội xem xét bầu giữ chức Chủ tịch Hội Nông dân tỉnh.",
        [("Lạc Thị Mận", "Bí thư", "Tỉnh đoàn", CURRENT), ("Lạc Thị Mận", "Chủ tịch", "Hội Nông dân tỉnh", "proposed")],
    ),
    "of whom another speaks": ("Đối với đồng chí Vi Văn Thìn, Bí thư Tỉnh ủy Lào Cai nhấn mạnh, đây là trách nhiệm lớn.", []),
    "of whom something is told": (
        "Đối với ông Vi Văn Thìn, Bí thư Tỉnh ủy Lào Cai có khuyết điểm, Đoàn kiểm tra chưa xem xét.",
        [("Vi Văn Thìn", "Bí thư", "Tỉnh ủy Lào Cai", CURRENT)],
    ),
    "whoever holds it, men and women": (
        "Dự có bà Mạc Thị Tuyết, Bí thư Tỉnh đoàn Lào Cai; tại bàn bên có ông/bà là Ủy viên Ban Chấp hành Đảng bộ tỉnh Lào Cai.",
        [("Mạc Thị Tuyết", "Bí thư", "Tỉnh đoàn Lào Cai", CURRENT)],
    ),
    "a stop after an abbreviated role": (
        "Bà Mạc Thị Tuyết – PBT. Đảng ủy - Chủ tịch UBND phường Trà Bá dự.",
        [
            ("Mạc Thị Tuyết", "Phó Bí thư", "Đảng ủy phường Trà Bá", CURRENT),
            ("Mạc Thị Tuyết", "Chủ tịch", "Ủy ban nhân dân phường Trà Bá", CURRENT),
        ],
    ),
    "a district that sounds like a person": (
        "Bí thư Huyện ủy Vũ Quang đã nhận quà; Chủ tịch UBND huyện Lý Nhân Mạc Thị Tuyết vắng mặt.",
        [("Mạc Thị Tuyết", "Chủ tịch", "Ủy ban nhân dân huyện Lý Nhân", CURRENT)],
    ),
    "a person whose name begins like a district": (
        "Chủ tịch UBND huyện Hà Trung Kiên trả lời.",
        [("Hà Trung Kiên", "Chủ tịch", "Ủy ban nhân dân huyện", CURRENT)],
    ),
    "a numbered quận": (
        "Ông Vi Văn Thìn, Phó Bí thư Quận ủy Quận 8, Chủ tịch UBND Quận 8; bà Mạc Thị Tuyết, Chủ tịch Hội LHPN Quận 8.",
        [
            ("Vi Văn Thìn", "Phó Bí thư", "Quận ủy Quận 8", CURRENT),
            ("Vi Văn Thìn", "Chủ tịch", "Ủy ban nhân dân Quận 8", CURRENT),
            ("Mạc Thị Tuyết", "Chủ tịch", "Hội Liên hiệp Phụ nữ Quận 8", CURRENT),
        ],
    ),
    "a newspaper and station in one": (
        "Ông Vi Văn Thìn, Tổng Biên tập Báo và Phát thanh, Truyền hình Lâm Đồng, ký.",
        [("Vi Văn Thìn", "Tổng Biên tập", "Báo và Phát thanh, Truyền hình Lâm Đồng", CURRENT)],
    ),
    "a department written without its và": (
        "Bà Mạc Thị Tuyết - Giám đốc Sở Khoa học Công nghệ - nguyên Bí thư Huyện ủy Lý Nhân.",
        [
            ("Mạc Thị Tuyết", "Giám đốc", "Sở Khoa học Công nghệ", CURRENT),
            ("Mạc Thị Tuyết", "Bí thư", "Huyện ủy Lý Nhân", "former"),
        ],
    ),
    "asked to let somebody go": (
        "Ủy ban Kiểm tra đề nghị cho thôi giữ chức Phó Giám đốc Sở Y tế tỉnh Hà Nam đối với ông Vi Văn Thìn.",
        [("Vi Văn Thìn", "Phó Giám đốc", "Sở Y tế tỉnh Hà Nam", CURRENT)],
    ),
    "put forward for a consultation": (
        "Tỉnh ủy phân công và giới thiệu ông Vi Văn Thìn, Tỉnh ủy viên, hiệp thương cử giữ chức Phó Chủ tịch Ủy ban MTTQ Việt Nam tỉnh Lào Cai.",
        [
            ("Vi Văn Thìn", "Tỉnh ủy viên", "Tỉnh ủy", CURRENT),
            ("Vi Văn Thìn", "Phó Chủ tịch", "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Lào Cai", "proposed"),
        ],
    ),
    "put forward, to be laid before a committee": (
        "Tỉnh ủy giới thiệu bà Mạc Thị Tuyết để Ban Thường vụ trình hội nghị bầu vị trí Bí thư Tỉnh đoàn Lào Cai.",
        [("Mạc Thị Tuyết", "Bí thư", "Tỉnh đoàn Lào Cai", "proposed")],
    ),
    "nominated and elected": (
        "Bà Mạc Thị Tuyết được đề cử và trúng cử Chủ tịch Hội Nông dân tỉnh Lào Cai.",
        [("Mạc Thị Tuyết", "Chủ tịch", "Hội Nông dân tỉnh Lào Cai", CURRENT)],
    ),
    "who announces a decision about others": (
        "Ông Vi Văn Thìn, Phó Trưởng Ban Tổ chức Trung ương, đọc quyết định về người được giới thiệu để bầu Phó Chủ tịch Hội Nông dân tỉnh Lào Cai.",
        [("Vi Văn Thìn", "Phó Trưởng Ban", "Ban Tổ chức Trung ương", CURRENT)],
    ),
    "two offices left by one": (
        "HĐND huyện miễn nhiệm chức danh Chủ tịch HĐND huyện Lý Nhân, cho thôi làm nhiệm vụ đại biểu HĐND huyện Lý Nhân đối với bà Mạc Thị Tuyết.",
        [
            ("Mạc Thị Tuyết", "Chủ tịch", "Hội đồng nhân dân huyện Lý Nhân", "former"),
            ("Mạc Thị Tuyết", "đại biểu", "Hội đồng nhân dân huyện Lý Nhân", "former"),
        ],
    ),
    "the Đảng đoàn of whose body": (
        "Ban Bí thư quyết định thôi giữ chức Bí thư Đảng đoàn đối với ông Vi Văn Thìn, Chủ tịch Hội Luật gia Việt Nam.",
        [
            ("Vi Văn Thìn", "Bí thư", "Đảng đoàn Hội Luật gia Việt Nam", "former"),
            ("Vi Văn Thìn", "Chủ tịch", "Hội Luật gia Việt Nam", CURRENT),
        ],
    ),
    "secretaries of the Youth Union": (
        "Mới được bầu vào Ban Bí thư Trung ương Đoàn gồm anh Vi Văn Thìn, chị Mạc Thị Tuyết.",
        [("Vi Văn Thìn", "Bí thư", "Trung ương Đoàn", CURRENT), ("Mạc Thị Tuyết", "Bí thư", "Trung ương Đoàn", CURRENT)],
    ),
    "the director and head of the trade union": (
        "Ông Vi Văn Thìn – Phó Giám đốc, Chủ tịch Công đoàn Bệnh viện Phổi Trung ương báo cáo.",
        [
            ("Vi Văn Thìn", "Phó Giám đốc", "Bệnh viện Phổi Trung ương", CURRENT),
            ("Vi Văn Thìn", "Chủ tịch", "Công đoàn Bệnh viện Phổi Trung ương", CURRENT),
        ],
    ),
    "a member of both committees": (
        "Bà Mạc Thị Tuyết, Ủy viên Ban Chấp hành, Ban Thường vụ Trung ương Đoàn, dự.",
        [
            ("Mạc Thị Tuyết", "Ủy viên", "Ban Chấp hành Trung ương Đoàn", CURRENT),
            ("Mạc Thị Tuyết", "Ủy viên", "Ban Thường vụ Trung ương Đoàn", CURRENT),
        ],
    ),
    "committees of a Party committee told short": (
        "Ông Vi Văn Thìn, Chủ nhiệm Ủy ban Kiểm tra Đảng ủy, Phó Trưởng ban Quản lý Khu kinh tế Nghi Sơn; bà Mạc Thị Tuyết, "
        "Ủy viên Ban Thường vụ Đảng ủy, Chủ tịch Hội Nông dân xã Tân Phú.",
        [
            ("Vi Văn Thìn", "Chủ nhiệm", "Ủy ban Kiểm tra Đảng ủy Ban Quản lý Khu kinh tế Nghi Sơn", CURRENT),
            ("Vi Văn Thìn", "Phó Trưởng ban", "Ban Quản lý Khu kinh tế Nghi Sơn", CURRENT),
            ("Mạc Thị Tuyết", "Ủy viên", "Ban Thường vụ Đảng ủy xã Tân Phú", CURRENT),
            ("Mạc Thị Tuyết", "Chủ tịch", "Hội Nông dân xã Tân Phú", CURRENT),
        ],
    ),
    "on whose behalf the head of it speaks": (
        "Thay mặt Ban Tôn giáo Chính phủ, ông Vi Văn Thìn, Phó Trưởng Ban đã trao quà.",
        [("Vi Văn Thìn", "Phó Trưởng Ban", "Ban Tôn giáo Chính phủ", CURRENT)],
    ),
    "a national association nobody listed": (
        "Ông Vi Văn Thìn, Chủ tịch Hội Đúc - Luyện kim Việt Nam; bà Mạc Thị Tuyết, Phó Chủ tịch Hiệp hội Chiếu sáng Việt Nam.",
        [
            ("Vi Văn Thìn", "Chủ tịch", "Hội Đúc - Luyện kim Việt Nam", CURRENT),
            ("Mạc Thị Tuyết", "Phó Chủ tịch", "Hiệp hội Chiếu sáng Việt Nam", CURRENT),
        ],
    ),
    "a commune and what its head does": (
        "Bà Mạc Thị Tuyết – Chủ tịch Hội LHPN xã ôn lại truyền thống.",
        [("Mạc Thị Tuyết", "Chủ tịch", "Hội Liên hiệp Phụ nữ xã", CURRENT)],
    ),
    "offices in small letters": (
        "Ông Vi Văn Thìn, tỉnh ủy viên, ủy viên Ban cán sự đảng, phó chủ tịch UBND tỉnh Lào Cai.",
        [
            ("Vi Văn Thìn", "tỉnh ủy viên", "Tỉnh ủy Lào Cai", CURRENT),
            ("Vi Văn Thìn", "ủy viên", "Ban cán sự đảng Ủy ban nhân dân tỉnh Lào Cai", CURRENT),
            ("Vi Văn Thìn", "phó chủ tịch", "Ủy ban nhân dân tỉnh Lào Cai", CURRENT),
        ],
    ),
    "nguyên before two offices of one government": (
        "Ông Vi Văn Thìn, nguyên Phó Thủ tướng, Bộ trưởng Bộ Ngoại giao, Chủ tịch Hội Luật gia Việt Nam.",
        [("Vi Văn Thìn", "Phó Thủ tướng", "Chính phủ", "former")],
    ),
    "a life told item by item": (
        "Đồng chí Vi Văn Thìn (tên khai sinh Lò Văn Pản), sinh ngày 3-8-1942; quê quán: xã Mường Ảng; Phó Chủ nhiệm Ủy ban Dân tộc của Quốc hội các khóa IX, X; "
        "nguyên Phó Chủ tịch UBND tỉnh Lào Cai.",
        [
            ("Vi Văn Thìn", "Phó Chủ nhiệm", "Ủy ban Dân tộc của Quốc hội", CURRENT),
            ("Vi Văn Thìn", "Phó Chủ tịch", "Ủy ban nhân dân tỉnh Lào Cai", "former"),
        ],
    ),
    "what somebody was before that": (
        "Ông Vi Văn Thìn là Chủ tịch Hội Luật gia tỉnh Lào Cai; trước đó là Giám đốc Sở Tư pháp tỉnh Lào Cai.",
        [
            ("Vi Văn Thìn", "Chủ tịch", "Hội Luật gia tỉnh Lào Cai", CURRENT),
            ("Vi Văn Thìn", "Giám đốc", "Sở Tư pháp tỉnh Lào Cai", "former"),
        ],
    ),
    "a firm called by what it deals in": (
        "Bà Mạc Thị Tuyết – Giám đốc Công ty TNHH dịch vụ bảo vệ Hồng Lam, trao quà.",
        [("Mạc Thị Tuyết", "Giám đốc", "Công ty trách nhiệm hữu hạn dịch vụ bảo vệ Hồng Lam", CURRENT)],
    ),
    "the people's committee of the province whose Party committee follows": (
        "Trước khi nghỉ, ông Vi Văn Thìn từng là Chủ tịch UBND và Bí thư Tỉnh ủy Hà Giang.",
        [
            ("Vi Văn Thìn", "Chủ tịch", "Ủy ban nhân dân tỉnh Hà Giang", "former"),
            ("Vi Văn Thìn", "Bí thư", "Tỉnh ủy Hà Giang", "former"),
        ],
    ),
    "no person behind a pagoda": ("Trưởng đoàn thăm chùa Bồ Đề và đền Trần Văn Hai.", []),
    "who is congratulated has no name": (
        "Đồng chí Vi Văn Thìn, Bí thư Tỉnh ủy Lào Cai và bà Mạc Thị Tuyết, Bí thư Tỉnh đoàn Lào Cai bắt tay các đồng chí thôi nhiệm vụ và các đồng chí được bầu làm Ủy viên UBND tỉnh Lào Cai.",
        [("Vi Văn Thìn", "Bí thư", "Tỉnh ủy Lào Cai", CURRENT), ("Mạc Thị Tuyết", "Bí thư", "Tỉnh đoàn Lào Cai", CURRENT)],
    ),
    "according to whom, and of whom": (
        "Theo Phó Bí thư Thường trực Tỉnh ủy Lào Cai, đồng chí Vi Văn Thìn là cán bộ có nhiều năm gắn bó.",
        [],
    ),
    "until somebody is found": (
        "Thành ủy phân công ông Vi Văn Thìn – Phó Bí thư Thường trực Quận ủy quận 8, lo việc chung cho đến khi có nhân sự mới làm Bí thư Quận ủy quận 8.",
        [("Vi Văn Thìn", "Phó Bí thư Thường trực", "Quận ủy quận 8", CURRENT)],
    ),
    "born on a day, then the offices": (
        "Đồng chí Vi Văn Thìn, sinh ngày 17/10/1960, Bí thư Quận ủy Thanh Xuân được nghỉ công tác.",
        [("Vi Văn Thìn", "Bí thư", "Quận ủy Thanh Xuân", "former")],
    ),
    "appointed for a time, told later": (
        "Trước đó, ngày 7/10, UBND tỉnh bổ nhiệm có thời hạn ông Vi Văn Thìn - Phó Giám đốc Sở Y tế giữ chức Giám đốc Sở Y tế.",
        [("Vi Văn Thìn", "Phó Giám đốc", "Sở Y tế", CURRENT), ("Vi Văn Thìn", "Giám đốc", "Sở Y tế", CURRENT)],
    ),
    "for whom, after a term and a comma": (
        "HĐND tỉnh miễn nhiệm Phó Chủ tịch UBND tỉnh Lào Cai, nhiệm kỳ 2016-2021, đối với ông Vi Văn Thìn.",
        [("Vi Văn Thìn", "Phó Chủ tịch", "Ủy ban nhân dân tỉnh Lào Cai", "former")],
    ),
    "a term between a delegation and its province": (
        "Ông Vi Văn Thìn, Trưởng Đoàn ĐBQH khóa XIV tỉnh Quảng Ninh, hỏi.",
        [("Vi Văn Thìn", "Trưởng Đoàn", "Đoàn đại biểu Quốc hội tỉnh Quảng Ninh", CURRENT)],
    ),
    "abbreviations that say a word again": (
        "Ông Vi Văn Thìn, UV Ban TVTU, Phó Bí thư TT Tỉnh ủy; bà Mạc Thị Tuyết - tân Ủy viên Ủy ban UBND tỉnh Lào Cai.",
        [
            ("Vi Văn Thìn", "Ủy viên", "Ban Thường vụ Tỉnh ủy", CURRENT),
            ("Vi Văn Thìn", "Phó Bí thư Thường trực", "Tỉnh ủy", CURRENT),
            ("Mạc Thị Tuyết", "Ủy viên", "Ủy ban nhân dân tỉnh Lào Cai", CURRENT),
        ],
    ),
    "a town is no province of the other offices": (
        "Ông Vi Văn Thìn, Ủy viên Ban Thường vụ LĐLĐ tỉnh, Chủ tịch LĐLĐ TP. Biên Hòa, dự.",
        [
            ("Vi Văn Thìn", "Ủy viên", "Ban Thường vụ Liên đoàn Lao động tỉnh", CURRENT),
            ("Vi Văn Thìn", "Chủ tịch", "Liên đoàn Lao động thành phố Biên Hòa", CURRENT),
        ],
    ),
    "a firm called after a district": (
        "Ông Vi Văn Thìn – Chủ tịch Công đoàn Công ty TNHH MTV Cao su Chư Sê hôm nay được bầu vào Ban Thường vụ Công đoàn Cao su Việt Nam.",
        [
            ("Vi Văn Thìn", "Chủ tịch", "Công đoàn Công ty trách nhiệm hữu hạn MTV Cao su Chư Sê", CURRENT),
            ("Vi Văn Thìn", "Ủy viên", "Ban Thường vụ Công đoàn Cao su Việt Nam", CURRENT),
        ],
    ),
    "who leaves one committee and its office keeps another": (
        "Cho ông Vi Văn Thìn - Ủy viên Trung ương Đảng, Bí thư Tỉnh ủy Cao Bằng thôi tham gia Ban Chấp hành, Ban Thường vụ, thôi giữ chức Bí thư Tỉnh ủy Cao Bằng.",
        [
            ("Vi Văn Thìn", "Ủy viên", "Trung ương Đảng", CURRENT),
            ("Vi Văn Thìn", "Bí thư", "Tỉnh ủy Cao Bằng", "former"),
            ("Vi Văn Thìn", "Ủy viên", "Ban Chấp hành Đảng bộ tỉnh Cao Bằng", "former"),
            ("Vi Văn Thìn", "Ủy viên", "Ban Thường vụ Tỉnh ủy Cao Bằng", "former"),
            ("Vi Văn Thìn", "Bí thư", "Tỉnh ủy Cao Bằng", "former"),
        ],
    ),
    "the Party section beside a minister's rank": (
        "Ông Vi Văn Thìn, Bí thư Ban cán sự Đảng, Bộ trưởng, Chủ nhiệm Ủy ban Dân tộc.",
        [
            ("Vi Văn Thìn", "Bí thư", "Ban cán sự Đảng Ủy ban Dân tộc", CURRENT),
            ("Vi Văn Thìn", "Chủ nhiệm", "Ủy ban Dân tộc", CURRENT),
        ],
    ),
    "no board has the chair": (
        "Hòa thượng Thích Thiện Mỹ, Phó Chủ tịch kiêm Trưởng Ban Tăng sự Hội đồng Trị sự GHPGVN.",
        [
            ("Thích Thiện Mỹ", "Phó Chủ tịch", "Hội đồng Trị sự Giáo hội Phật giáo Việt Nam", CURRENT),
            ("Thích Thiện Mỹ", "Trưởng Ban", "Ban Tăng sự Hội đồng Trị sự Giáo hội Phật giáo Việt Nam", CURRENT),
        ],
    ),
    "a name of two syllables behind a city's committee": (
        "Dự có Trưởng ban Dân vận Thành ủy Phạm Mẫn, Phó Chủ tịch UBND thành phố Vi Văn Thìn.",
        [
            ("Phạm Mẫn", "Trưởng ban", "Ban Dân vận Thành ủy", CURRENT),
            ("Vi Văn Thìn", "Phó Chủ tịch", "Ủy ban nhân dân thành phố", CURRENT),
        ],
    ),
    "boards with dashes": (
        "Bà Mạc Thị Tuyết – Phó trưởng phòng Khoa học – Thông tin – Tư liệu; Thượng tá Vi Thị Hoa, Trưởng Ban Thanh niên-Phụ nữ Công an tỉnh Lào Cai.",
        [
            ("Mạc Thị Tuyết", "Phó trưởng phòng", "Phòng Khoa học - Thông tin - Tư liệu", CURRENT),
            ("Vi Thị Hoa", "Trưởng Ban", "Ban Thanh niên-Phụ nữ Công an tỉnh Lào Cai", CURRENT),
        ],
    ),
    "whoever is mourned holds nothing": (
        "Sáng 3/6, lễ tang ông Vi Văn Thìn, nguyên Bí thư Tỉnh ủy Lào Cai, Chủ nhiệm Văn phòng Quốc hội được cử hành.",
        [("Vi Văn Thìn", "Bí thư", "Tỉnh ủy Lào Cai", "former"), ("Vi Văn Thìn", "Chủ nhiệm", "Văn phòng Quốc hội", "former")],
    ),
    "more people than offices in turn": (
        "Bà Lê Thị Na, ông Vũ Văn Ba và ông Hà Văn Tư lần lượt được bầu giữ chức Chủ tịch và Phó Chủ tịch Hội Chữ thập đỏ tỉnh.",
        [],
    ),
}


@pytest.mark.parametrize(("text", "expected"), READINGS.values(), ids=READINGS)
def test_reads(text, expected):
    assert sorted(holdings(text)) == sorted(expected)


def test_a_year_of_the_lunar_calendar_is_no_person():
    (reading,) = read("Bà sinh năm Giáp Dần; đầu xuân Đinh Mùi, ông Đinh Mùi, Bí thư Tỉnh đoàn Hà Giang, đến chúc Tết.")
    assert [(c.start, c.value) for c in reading.chunks if c.kind == "N"] == [(45, "Đinh Mùi")]


def test_what_is_left_out_is_counted_by_reason():
    (reading,) = read("Dự có các Phó Trưởng Ban Dân vận Trung ương.")
    assert dict(reading.left_out) == {"a group without names": 1}


def test_a_term_after_a_title_is_kept_as_written():
    (reading,) = read("Ông Khổng Văn Lượng, Chủ tịch Hội Luật gia tỉnh khóa IV, nhiệm kỳ 2019 - 2024 đọc diễn văn.")
    assert [h.title.term for h in reading.holdings] == ["khóa IV, nhiệm kỳ 2019 - 2024"]


@pytest.mark.parametrize("unit", ["Chủ tịch Quốc hội ", "Ban Dân vận của ", "Nguyễn Văn A, Bí thư Tỉnh ủy; ", "các đồng chí Ủy viên: "])
def test_long_repetitions_are_read_without_deep_recursion(unit):
    assert read(unit * 3000)


@pytest.mark.parametrize("mark", ["\n", ", ", ",", ".", " - "])
def test_words_on_both_sides_of_a_mark_are_no_entry_of_the_lexicon(mark):
    assert 0 not in lexicon().text(f"tỉnh ủy{mark}viên").members


WRAPPED = """Tới dự lễ khánh thành nhà văn hóa cộng đồng có ông Khổng Văn
Lượng, Chủ tịch Hội Cựu chiến binh tỉnh Hà Giang; bà Mạc Thị
Tuyết, Phó Chủ tịch Hội Liên hiệp Phụ nữ tỉnh Hà Giang và ông
Lục Văn Pháo, Bí thư Tỉnh đoàn Hà Giang, cùng đông đảo bà con
các thôn bản."""


def test_names_broken_at_the_width_of_a_page_are_read_whole():
    assert sorted(holdings(WRAPPED)) == sorted(holdings(WRAPPED.replace("\n", " ")))
    assert {person for person, *_ in holdings(WRAPPED)} == {"Khổng Văn Lượng", "Mạc Thị Tuyết", "Lục Văn Pháo"}


def test_short_lines_of_a_list_stay_apart():
    listed = "Khen thưởng\nÔng Khổng Văn\nLượng, Bí thư Tỉnh đoàn Hà Giang"
    assert not holdings(listed)
    assert holdings(listed.replace("\n", " "))
