"""What the grammar knows: offices, bodies, fields, places, abbreviations, family names; and a text marked with them.

Everything but the family names and the small words of the grammar is derived from the tables of ontology/reference, the
only list of offices and organizations. `Lexicon.text` folds a text, spells its abbreviations out (MTTQ is Mặt trận Tổ
quốc), and marks in one pass of Aho-Corasick where each entry stands as whole words. The grammar then looks up what
begins at an offset, and never walks the words in between:

    text = lexicon().text("Chủ tịch Hội LHPN Việt Nam")
    text.text                'Chủ tịch Hội Liên hiệp Phụ nữ Việt Nam'
    text.roles[0]            8, the end of "Chủ tịch"
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import ahocorasick_rs

from loaders.text import Folded, unaccented
from ontology.provinces import CITY, kinds_of_body
from ontology.tables import rows, several

FAMILY_NAMES_FILE = Path(__file__).with_name("family_names.txt")
OTHER_BODIES_FILE = Path(__file__).with_name("other_bodies.txt")
DISTRICTS_FILE = Path(__file__).with_name("districts.txt")


def _lines(path: Path) -> list[str]:
    return [line for line in path.read_text(encoding="utf-8").splitlines() if line and not line.startswith("#")]


FAMILY_NAMES = {line.removesuffix(" ~"): line.endswith(" ~") for line in _lines(FAMILY_NAMES_FILE)}
"""Family names, each with whether it is a word, or a syllable of places, as well."""


DISTRICTS = frozenset(name.casefold() for name in _lines(DISTRICTS_FILE))
"""Names of districts and towns, folded."""

# What a body's name can begin with. The longest match wins.
HEADS = """
ban|ban bí thư|ban cán sự|ban cán sự đảng|ban chấp hành|ban chỉ huy|ban chỉ đạo|ban quản lý|ban quản lý dự án|ban thường trực|ban thường vụ|ban trị sự|ban đại diện
bệnh viện|bộ|bộ tư lệnh|bộ chỉ huy|bảo hiểm xã hội|báo|chi bộ|chi cục|chi hội|chi đoàn|liên chi đoàn|liên chi hội|chính phủ|chùa|công an|công ty|công đoàn|công đoàn cơ sở|đoàn cơ sở|công ty cổ phần|công ty trách nhiệm hữu hạn|công ty trách nhiệm hữu hạn một thành viên|cục|chủng viện|đại chủng viện|tiền chủng viện|câu lạc bộ
cơ quan|giáo hội|giáo phận|giáo xứ|học viện|hội|hội đồng|hội đồng hương|hội thánh|huyện hội|huyện đoàn|huyện ủy|hợp tác xã|khoa|khối|kho bạc|liên đoàn|liên hiệp
hạt|hạt kiểm lâm|tịnh xá|tịnh thất|tu viện|thiền viện|thuế|thuế cơ sở|bảo hiểm xã hội cơ sở|cảnh sát biển|vùng cảnh sát biển|bưu điện|điện lực|vườn quốc gia|bảo tàng|thư viện|nhà hát|nhà thiếu nhi|cung văn hóa|cung thiếu nhi|chi nhánh
liên hiệp các hội|liên hiệp các tổ chức|liên minh|mặt trận|ngân hàng|nhà máy|nhà xuất bản|phân ban|phân hội|phòng|quân chủng|quân khu|quận đoàn|quận ủy
quốc hội|quỹ|sư đoàn|sở|tạp chí|tập đoàn|thanh tra|thành hội|thành đoàn|thành ủy|thường trực|thị đoàn|thị ủy|tỉnh đoàn|tỉnh hội|tỉnh ủy|tòa án|tòa án nhân dân|tổ
tổng công đoàn|tổng công ty|tổng cục|tổng hội|tổng liên đoàn|trung tâm|trung ương|trung ương đoàn|trung ương hội|trung đoàn|trường|thường vụ|viễn thông|vụ|văn phòng
hiệp hội|ban đại diện cha mẹ học sinh|chi bộ cơ sở|đảng bộ cơ sở|viện|viện kiểm sát|viện kiểm sát nhân dân|xí nghiệp|đài|đảng bộ|đảng đoàn|đảng ủy|đoàn|đoàn chủ tịch|đoàn thanh niên|đồn biên phòng|lực lượng|ủy ban
ủy ban trung ương|hội liên hiệp|tổng cục|đại học|cụm|tiểu ban|trường tiểu học|trường trung học cơ sở|trường trung học phổ thông|trường mầm non|trường mẫu giáo|trường đại học
trường cao đẳng|trường phổ thông dân tộc nội trú|trường phổ thông dân tộc bán trú|trường phổ thông|trường trung học|trường phổ thông dân tộc bán trú tiểu học|trường phổ thông dân tộc bán trú trung học cơ sở
trường phổ thông dân tộc nội trú trung học cơ sở|trường phổ thông dân tộc nội trú trung học phổ thông|trường tiểu học và trung học cơ sở|trường phổ thông dân tộc nội trú trung học cơ sở và trung học phổ thông|trường phổ thông dân tộc bán trú tiểu học và trung học cơ sở|trường phổ thông dân tộc bán trú tiểu học - trung học cơ sở|trường tiểu học, trung học cơ sở và trung học phổ thông|trường tiểu học, trung học cơ sở, trung học phổ thông|trường tiểu học - trung học cơ sở - trung học phổ thông|trường tiểu học và trung học cơ sở và trung học phổ thông|trường tiểu học, trung học cơ sở|trường mầm non và tiểu học|trường trung học cơ sở và trung học phổ thông|trường trung học cơ sở - trung học phổ thông|trường tiểu học - trung học cơ sở|trường đh|trường cđ|công ty cp|công ty trách nhiệm hữu hạn mtv|nhà văn hóa|trung tâm văn hóa|liên hiệp hội|đội|trạm|trạm y tế|báo và phát thanh, truyền hình|báo và phát thanh - truyền hình|báo và đài phát thanh, truyền hình|báo và đài phát thanh - truyền hình|trường ptth|trường phổ thông trung học|trường ptth chuyên|trường trung học phổ thông chuyên|trường ptth chuyên ban|đoàn khối|đảng ủy khối|đảng bộ khối|công đoàn khối|lữ đoàn|quân đoàn|tiểu đoàn|đại đội|tòa giám mục|hội dòng|xã đoàn|phường đoàn|hải đoàn|hải đội|hải đoàn biên phòng|nghiệp đoàn|bộ môn|phân xưởng|quỹ học bổng|binh đoàn|binh chủng|phòng giao dịch|hội đồng trường|ban liên lạc đồng hương|ban liên lạc hội đồng hương|giáo đoàn|hệ phái
nông trường|lâm trường|quỹ tín dụng nhân dân|đại sứ quán|tổng lãnh sự quán|thánh thất|tổ đình|bệnh xá|điện lực tỉnh|ty công an|ty công nghiệp|ty giao thông|ty giáo dục|ty kiến trúc|ty lao động|ty lâm nghiệp|ty lương thực|ty nông nghiệp|ty tài chính|ty thông tin|ty thương binh|ty thương nghiệp|ty thủy lợi|ty thủy sản|ty văn hóa|ty văn hóa và thông tin|ty y tế
ủy ban quân quản|ủy ban kháng chiến|ủy ban kháng chiến hành chính|xứ ủy|khu ủy|liên khu ủy|phân khu ủy|đặc khu ủy|liên tỉnh ủy|liên quận ủy|liên huyện ủy
""".replace("\n", "|").split("|")
# Committees of a territory: a place may follow at once, and alone they mean "of our province (district)".
PARTY_UNITS = {
    "tỉnh ủy", "thành ủy", "huyện ủy", "quận ủy", "thị ủy", "tỉnh đoàn", "thành đoàn", "huyện đoàn", "quận đoàn", "thị đoàn", "xã đoàn", "phường đoàn",
    "tỉnh hội", "thành hội", "huyện hội",
}  # fmt: skip
PARTY_UNITS_OF_THE_WARS = {"xứ ủy", "khu ủy", "liên khu ủy", "phân khu ủy", "đặc khu ủy", "liên tỉnh ủy", "liên quận ủy", "liên huyện ủy"}
"""Committees of regions before 1976, of which lives and obituaries tell."""
COMMITTEES_BELOW_THE_PROVINCE = {
    "huyện": ("huyện ủy", "huyện đoàn"),
    "quận": ("quận ủy", "quận đoàn"),
    "thị xã": ("thị ủy", "thị đoàn"),
}
"""The Party's and the Youth Union's committees of a territory, by whose name alone it is told: "Huyện ủy Bát Xát"."""
LEVELS = {
    "tỉnh", "thành phố", "huyện", "quận", "thị xã", "phường", "xã", "thị trấn", "đặc khu", "thôn", "bản", "ấp", "khu phố", "tổ dân phố",
    "làng", "buôn", "khóm", "khu dân cư", "khu vực", "tổ", "xóm", "khối phố", "tiểu khu", "bon", "địa bàn dân cư", "cụm dân cư",
}  # fmt: skip
PROVINCIAL = {"tỉnh", "thành phố", "tỉnh ủy", "thành ủy", "tỉnh đoàn", "thành đoàn", "tỉnh hội", "thành hội"}

MEMBERS = {
    "tỉnh ủy viên": "tỉnh ủy", "thành ủy viên": "thành ủy", "huyện ủy viên": "huyện ủy", "quận ủy viên": "quận ủy",
    "thị ủy viên": "thị ủy", "đảng ủy viên": "đảng ủy", "khu ủy viên": "khu ủy", "xứ ủy viên": "xứ ủy", "liên tỉnh ủy viên": "liên tỉnh ủy",
}  # fmt: skip
"""Offices that name their own body."""

HONORIFICS = {
    "đồng chí", "ông", "bà", "anh", "chị", "cụ", "cô", "cô giáo", "chú", "em", "thầy", "thầy giáo", "vị", "giáo sư", "phó giáo sư", "tiến sĩ", "tiến sỹ", "thạc sĩ", "thạc sỹ",
    "luật sư", "lương y", "bác sĩ", "bác sỹ", "dược sĩ", "kỹ sư", "kiến trúc sư", "nhà báo", "nhà văn", "nhà thơ", "nhạc sĩ", "nhạc sỹ", "họa sĩ", "nghệ sĩ", "nghệ sỹ",
    "nhà giáo", "nhà giáo nhân dân", "nhà giáo ưu tú", "nghệ sĩ nhân dân", "nghệ sĩ ưu tú", "thống tướng", "đại tướng", "thượng tướng", "trung tướng", "thiếu tướng", "nữ tướng", "liệt sĩ", "liệt sỹ",
    "chuẩn tướng", "đô đốc", "phó đô đốc", "chuẩn đô đốc", "đại tá", "thượng tá", "trung tá", "thiếu tá", "đại úy", "thượng úy", "trung úy", "thiếu úy",
    "hòa thượng", "đại lão hòa thượng", "trưởng lão hòa thượng", "thượng tọa", "đại đức", "ni trưởng", "ni sư", "sư cô", "sư thầy", "trưởng lão", "linh mục", "giám mục", "hồng y", "mục sư", "tu sĩ",
    "nữ tu", "phối sư", "đầu sư", "chưởng quản", "giáo sĩ", "nhân sĩ", "achar", "à cha", "giáo cả", "sãi cả", "hakim", "tuôn", "mục sư nhiệm chức", "mục sư quản nhiệm", "thầy truyền đạo", "truyền đạo", "giáo sư lễ sanh", "lễ sanh", "giáo hữu", "già làng", "cử nhân", "tổng giám mục",
    "luật gia", "võ sư", "kỳ thủ", "soạn giả", "nghệ sĩ nhiếp ảnh", "qncn", "bscki", "bsckii", "bsck1", "bsck2", "bscc", "ttưt", "ttnd", "cnđd", "ttut", "ngut", "nsut",
    "gs", "pgs", "ts", "th.s", "t.s", "p.gs", "b.s", "tskh", "ths", "bs", "ks", "ls", "cn", "ngnd", "ngưt", "nsnd", "nsưt", "đđ", "ht", "tt", "nt", "ns", "sc", "cư sĩ", "cư sỹ", "ck1", "ck2", "cki", "ckii", "lm", "kts", "mr", "mrs", "ms",
    "đức cha", "đức giám mục", "đức hồng y", "đức tổng giám mục", "đức ông", "đức tgm", "cha", "nghệ nhân", "nghệ nhân ưu tú", "anh hùng lao động", "anh hùng lực lượng vũ trang nhân dân", "anh hùng", "mẹ việt nam anh hùng", "bà mẹ việt nam anh hùng",
    "viện sĩ", "viện sỹ", "vs", "y sĩ", "y sỹ", "đạo diễn", "ca sĩ", "thượng sĩ", "trung sĩ", "thầy thuốc nhân dân", "thầy thuốc ưu tú", "chuyên gia", "doanh nhân", "cựu chiến binh", "hoàng thân", "ngài", "nhà nghiên cứu", "nhà sử học",
}  # fmt: skip
# Abbreviated degrees and ranks: only in capitals, and they do not announce a list.
DEGREES = {
    h
    for h in HONORIFICS
    if re.fullmatch(r"[a-zđư]{2,4}[12]?", h) and h not in {"ông", "anh", "chị", "cụ", "chú", "thầy", "cô", "em", "bà", "vị", "ngài", "cha"}
}
STATUSES = {
    "nguyên": "former", "nguyên là": "former", "cựu": "former", "cố": "former", "quyền": "acting", "tạm quyền": "acting", "tân": "current", "đương kim": "current",
}  # fmt: skip
COUNTRIES = {
    "lào", "campuchia", "trung quốc", "nga", "liên bang nga", "mỹ", "hoa kỳ", "nhật bản", "hàn quốc", "triều tiên", "cuba", "thái lan",
    "singapore", "malaysia", "indonesia", "philippines", "ấn độ", "pháp", "đức", "italia", "australia", "canada", "myanmar", "brunei",
    "mông cổ", "ukraine", "belarus", "hungary", "bulgaria", "ba lan", "vương quốc", "new zealand", "israel", "iran", "brazil", "venezuela",
    "cộng hòa dân chủ nhân dân lào", "vương quốc campuchia", "chdcnd lào", "liên bang", "anh quốc", "tây ban nha", "séc", "cộng hòa séc", "slovakia", "đan mạch", "thụy sĩ", "romania", "argentina", "chile", "mexico", "nam phi",
    "chi lê", "algeria", "palestine", "kazakhstan", "azerbaijan", "mozambique", "angola", "bangladesh", "pakistan", "sri lanka", "thổ nhĩ kỳ", "phần lan", "bồ đào nha", "hy lạp", "thụy điển", "na uy",
}  # fmt: skip

EVENT_NOUNS = {
    "hội nghị", "đại hội", "hội thảo", "tọa đàm", "kỳ họp", "phiên họp", "cuộc họp", "họp báo", "buổi lễ", "lễ", "buổi làm việc", "buổi gặp mặt", "gặp mặt",
    "hội thi", "ngày hội", "mít tinh", "cuộc gặp", "buổi tiếp", "diễn đàn", "lớp tập huấn", "lớp bồi dưỡng", "chương trình", "giao ban", "hội diễn", "liên hoan",
    "cuộc làm việc", "buổi tọa đàm", "phiên giám sát", "họp mặt", "buổi họp mặt", "buổi đối thoại", "buổi tiếp xúc", "tiếp xúc cử tri", "hội nghị tiếp xúc cử tri",
    "buổi giám sát", "cuộc giám sát", "khóa tập huấn", "khóa bồi dưỡng", "cuộc thi", "hội trại", "buổi sinh hoạt", "buổi trao đổi", "lễ hội", "phiên khai mạc",
    "phiên bế mạc", "buổi giao lưu", "buổi khảo sát", "hội đàm", "cuộc hội đàm", "hội kiến", "buổi hội đàm", "tang lễ", "lễ tang", "giao lưu", "tập huấn", "buổi tập huấn",
}  # fmt: skip
UNNUMBERED = {"nghị quyết", "văn kiện", "luật", "bộ luật", "pháp lệnh", "điều lệ"}

_FORMER_PROVINCES = (
    "Bắc Thái", "Bình Trị Thiên", "Cao Lạng", "Cửu Long", "Gia Lai - Kon Tum", "Gia Lai-Kon Tum", "Hà Bắc", "Hà Nam Ninh", "Hà Sơn Bình", "Hà Tây", "Hà Tuyên", "Hải Hưng",
    "Hoàng Liên Sơn", "Minh Hải", "Nam Hà", "Nghệ Tĩnh", "Nghĩa Bình", "Phú Khánh", "Quảng Nam - Đà Nẵng", "Quảng Nam-Đà Nẵng", "Sông Bé", "Thuận Hải", "Vĩnh Phú",
)  # fmt: skip
"""Provinces of 1975 to 2008 of which careers and obituaries tell."""

UPPER = "A-ZĐĂÂÊÔƠƯÀÁẢÃẠẰẮẲẴẶẦẤẨẪẬÈÉẺẼẸỀẾỂỄỆÌÍỈĨỊÒÓỎÕỌỒỐỔỖỘỜỚỞỠỢÙÚỦŨỤỪỨỬỮỰỲÝỶỸỴČÖÜŎĬÑ"
LOWER = "a-zđăâêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵčöüŏĭñƀŭ"

_ABBREVIATION = re.compile(
    r"(?<![\w/.])(?:"
    r"(?:U[VB])?(?:BCH\s?)?[Tt]\.\s?[ƯưWw](?!\w)"  # T.Ư, T.W, UVT.Ư
    r"|[Tt][Pp]\.?(?=\s?[A-ZĐ][^\W\d_]*[a-zà-ỹ])"  # TP., Tp, glued to a name or not
    r"|T\.P\.?(?=\s?[A-ZĐ])"
    r"|[Tt][Pp]\.?\s?HCM(?!\w)"
    r"|[Đđ]/[Cc](?!\w)|[Đđ][Cc]\.?(?=\s[A-ZĐ][^\W\d_]+\s[A-ZĐ])"
    r"|QH(?= khóa \S)|(?<=BTS )PG(?= [A-ZĐtTqQhHxX])|(?<=BTS )PG(?=[,;.)])"
    r"|T[Cc][Tt][Yy](?!\w)|C[Tt][Yy](?!\w)"
    r"|UB\.(?=\s?MTTQ)|CT(?=[\s.])\.?(?=\s?(?:Hội|UB\w*|HĐND|HPN|HND|HLHPN|LHPN|HCCB|CCB|HNCT|HCTĐ|HKH|CĐ|LĐLĐ|MTTQ|Công đoàn)(?!\w))"
    r"|P\.\s?(?:CT|T?GĐ)(?!\w)|K[Pp]\.?(?=\s?\d)|NK(?=\s(?:19|20)\d\d)|SN(?=:?\s(?:19|20)\d\d)|(?<=ủy )P(?=\d{1,2}(?!\w))|(?<=UBND )P(?=\d{1,2}(?!\w))|(?<=HĐND )P(?=\d{1,2}(?!\w))|(?<=MTTQ )P(?=\d{1,2}(?!\w))"
    r"|(?<=[Bb]í thư )TT(?= [A-ZĐTth])|(?<=[Cc]hủ tịch )TT(?= [A-ZĐTth])"
    r"|[QPHX]\.(?=\s?(?:\d|[^\W\d_]{2}))|T[XT]\.(?=\s?[A-ZĐ][a-zà-ỹ])"
    r"|(?:KH-CN|KH-ĐT|TT-TT|GD-ĐT|VH-TT|VH-TT-DL|LĐ-TB-XH|NN-PTNT|TN-MT|NN-MT|GDNN-GDTX|TH-THCS|THCS-THPT)(?![\w-]|&)"
    r"|[A-ZĐƯ][A-ZĐƯ&]*[A-ZĐƯ](?:-[A-ZĐƯ]+&[A-ZĐƯ]+)?(?!\w|/(?!dioxin)|-\d)"
    r")"
    r"|(?<=[A-ZĐ]\.)(?:UBND|HĐND|UB?MTTQ(?:VN)?|MTTQ(?:VN)?|BTV(?:[HTQĐ]U)?|BCH)(?!\w)"
    r"|TH(?=,? (?:[-–&] |và )?THCS)|TB(?= (?:[Dd]ân vận|[Tt]ổ chức|[Tt]uyên giáo|[Nn]ội chính|[Tt]uyên huấn)(?!\w))"
    r"|(?<= )&(?= )"
    r"|(?<=[Ủủ]y viên )[Tt]hường vụ(?= [A-ZĐ]|\s?[-–,;]| và | kiêm )(?! Quốc hội)"
    r"|(?<=, )Thường vụ(?= (?:Tỉnh|Thành|Huyện|Quận|Thị|Đảng) [uủUỦ][yỷ][^,;.\n]{0,30}\s?[,–-])"
    r"|(?:(?<=[-–(] )|(?<=\()|(?<=nguyên ))Thường vụ(?= (?:Tỉnh|Thành|Huyện|Quận|Thị|Đảng) [uủUỦ])"
    r"|\b(?:Trương|trương) (?=ương\b|Ương\b)"  # a misprint met in the press more than once
)
_SPELLED = {
    "t.ư": "Trung ương",
    "t.w": "Trung ương",
    "uvt.ư": "Ủy viên Trung ương",
    "uvt.w": "Ủy viên Trung ương",
    "ubt.ư": "Ủy ban Trung ương",
    "ubt.w": "Ủy ban Trung ương",
    "bcht.ư": "Ban Chấp hành Trung ương",
    "bcht.w": "Ban Chấp hành Trung ương",
    "t.p": "thành phố",
    "t.p.": "thành phố",
    "sn": "sinh năm",
    "tp.": "thành phố",
    "tp": "thành phố",
    "tphcm": "thành phố Hồ Chí Minh",
    "tp.hcm": "thành phố Hồ Chí Minh",
    "ub": "Ủy ban",
    "ub.": "Ủy ban",
    "đ/c": "đồng chí",
    "đc": "đồng chí",
    "đc.": "đồng chí",
    "trương": "Trung ",
    "thườngvụ": "Ban Thường vụ",
    "&": "và",
    "th": "tiểu học",
    "tb": "Trưởng ban",
    "mn": "mầm non",
    "mg": "mẫu giáo",
    "tc": "Trung cấp",
    "ct": "Chủ tịch",
    "ct.": "Chủ tịch",
    "p.ct": "Phó Chủ tịch",
    "p.gđ": "Phó Giám đốc",
    "p.tgđ": "Phó Tổng Giám đốc",
    "kp": "khu phố",
    "p": "phường",
    "kp.": "khu phố",
    "nk": "nhiệm kỳ",
    "tt": "Thường trực",
    "qh": "Quốc hội",
    "pg": "Phật giáo",
    "tcty": "Tổng công ty",
    "cty": "Công ty",
    "bt": "Bí thư",
    "lđ": "Lao động",
    "gd": "Giáo dục",
}
# "PCTUBND", "BTĐU": an office and its body in one.
_ROLES_BEFORE_A_BODY = (
    ("CT", "Chủ tịch"), ("PCT", "Phó Chủ tịch"), ("PCTTT", "Phó Chủ tịch Thường trực"), ("BT", "Bí thư"), ("PBT", "Phó Bí thư"), ("PBTTT", "Phó Bí thư Thường trực"),
)  # fmt: skip
_BODIES_AFTER_A_ROLE = {
    "CĐ", "CĐCS", "HCCB", "HCTĐ", "HKH", "HLHPN", "HNCT", "HND", "HPN", "HĐND", "LĐLĐ", "MTTQ", "UBMT", "UBMTTQ", "UBMTTQVN", "UBND", "ĐTN", "ĐU",
}  # fmt: skip
# "Chủ tịch CCB xã X": of the association, whose first word is left out.
_ASSOCIATIONS_WITHOUT_HEAD = {"CCB", "LHPN", "NCT", "CTĐ"}
_HEADS_OF_ASSOCIATIONS = ("hủ tịch ", "hi hội trưởng ", "hi hội phó ")  # with a capital or without
_ONLY_AFTER = {"lđ": "iên đoàn ", "gd": "ngành ", "mn": "trường ", "mg": "trường ", "tc": "trường "}
_SOMEBODY_NEXT = re.compile(rf" (?:Bà (?!Rịa)|Ông|Anh|Chị|Đồng chí) ?[{UPPER}][{LOWER}]+ [{UPPER}][{LOWER}]+")
_COMMITTEE_AHEAD = re.compile(r"\.? (?:[Tt]hường trực |TT )?(?:(?:[Đđ]ảng|[Tt]ỉnh|[Hh]uyện|[Tt]hành|[Qq]uận|[Tt]hị) ?[uủbc]|[Cc]hi bộ|ĐU)")
_A_NAME = re.compile(rf"[{UPPER}][{LOWER}]+ [{UPPER}][{LOWER}]+, $")
# Where an abbreviation may begin that is no entry of the table.
_OTHER_BEGINNINGS = (
    "T.Ư", "T. Ư", "T.W", "T.ư", "t.ư", "UVT.", "UBT.", "BCHT.", "BCH T.", "T.P", "TP", "Tp", "tp.", "tP", "đ/c", "Đ/c", "Đ/C", "đc ", "Đc ", "ĐC ", "UB.", "UB ", "CT.", "CT ",
    "Q.", "P.", "H.", "X.", "TX.", "TT.", "Trương ", "trương ", "& ", "TH ", "TH,", "TB ", "MN ", "MG ", "TC ", "QH ", "PG ", "TT ", "TCty", "TCTy", "TCTY", "Tcty", "Cty", "CTy", "CTY", "BT ", "LĐ", "GD", "KP", "Kp", "NK ", "SN ", "SN:", "P.CT", "P. CT", "P1", "P2", "P3", "P4", "P5", "P6", "P7", "P8", "P9", "Thường vụ", "thường vụ",
)  # fmt: skip
# "Phó Bí thưTỉnh ủy", "ảnh 1Chủ tịch": words that a page ran together, the first of them one the lexicon knows.
_RUN_TOGETHER = re.compile(rf"[{UPPER}\d](?:(?<=[{LOWER}\d][{UPPER}])(?=[{LOWER}])|(?<=[ốỳ]\d))")
_LAST_WORD = re.compile(r"[^\W\d_]+$")
# "Hội Khuyến học (KH)", "Mặt trận Tổ quốc (MTTQ) Việt Nam": an abbreviation right after what it stands for.
_DEFINED = re.compile(r" ?\(([A-ZĐƯ]{2,8})\)")
_SHORT = re.compile(r"(?<![\w/.-])[A-ZĐƯ]{2,8}(?![\w/-])")
_WORD = re.compile(r"[^\W\d_]+")
_ROLE_AHEAD = re.compile(r"chủ tịch|trưởng|giám đốc|bí thư|viện trưởng|cục trưởng|vụ trưởng|hiệu trưởng|tổng |chủ nhiệm|t?gđ(?!\w)")
# Đắk Lắk is also written Đăk Lăk and Đắc Lắc.
_HIGHLAND_SPELLINGS = (str.maketrans({"ắ": "ă"}), str.maketrans({"k": "c"}))
_GLUED = re.compile(r"(?:UBND|HĐND|GHPGVN|UB?MTTQ(?:VN)?|MTTQ(?:VN)?|BTV(?:[HTQĐ]U)?|BCH)(?!\w)")
_A_NAME_IN_CAPITALS = re.compile(
    rf"(?<![{UPPER}])[{UPPER}]+ (?:VĂN|THỊ|HỮU|ĐÌNH|ĐỨC|NGỌC|XUÂN|MINH|QUANG|VIẾT|BÁ|TRỌNG|HUY|NHƯ|KIM|DUY|THANH|ANH|CÔNG) $"
)
# "CT 05-CT/TW" is a Chỉ thị, and "02-CT,TƯ" its number.
_A_DOCUMENT_FOLLOWS = re.compile(r"[A-ZĐ][A-ZĐr]{1,2} (?:số )?\d{1,4} ?[-/] ?[A-ZĐ]")
_OF_A_DOCUMENT = re.compile(r"\d ?- ?[A-ZĐ]{2,3},$")
_A_CONGRESS = re.compile(r" ?(?:Đoàn|Hội|MTTQ|Mặt trận|Công đoàn|CĐ|ĐB|đại biểu|LĐLĐ|LHPN|CCB|Chi |Đảng|điểm|toàn quốc|lần|khóa|nhiệm kỳ)")
_A_COLLEGE = re.compile(r"[Tt]r?ường CĐ(?!\w)|TRƯỜNG CĐ(?!\w)|CĐ (?:[Nn]ghề|NGHỀ|Sư phạm|SƯ PHẠM|Y tế|Y TẾ|Cộng đồng)(?!\w)")
_IN_A_NUMBER = re.compile(r"[\d/][\w/\-–.]*$")
# What a letter with a stop is before an office, and what it is before a place.
_DOTTED: dict[str, tuple[str | None, str | None]] = {
    "q.": ("quyền", "quận"), "p.": ("Phó", "phường"), "h.": (None, "huyện"), "x.": (None, "xã"), "tx.": (None, "thị xã"), "tt.": (None, None),
}  # fmt: skip


@dataclass(slots=True)
class Words:
    """The words of a name, folded and as written out; marks among them are words too."""

    folded: list[str]
    written: list[str]

    def __len__(self) -> int:
        return len(self.folded)

    def phrase(self, start: int, end: int) -> str:
        """Words as written out, one space between them, none before a comma."""
        return " ".join(self.written[start:end]).replace(" ,", ",").replace(" / ", "/")


# "Sở Khoa học Công nghệ", "Ban Dân tộc Tôn giáo": written without what joins the fields.
_LOOSELY = re.compile(r" (?:và|-) |, ")
_TOKEN = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)*|\d+|[^\w\s]")

Found = dict[int, int]
"""Where entries of one sort begin, and where the longest ends."""


_A_PLACE_TOLD = re.compile(
    r"(?:\(|(?<!\w)(?:ở|tại|về|thuộc|địa bàn|trong|(?<!ủy ban nhân )(?<!hội đồng nhân )(?<!hội nông )(?<!tập thể nông )dân|toàn|trên) )(?:xã|phường|thị trấn|huyện|quận|thị xã|thôn|ấp|bản) ([^\W\d_]+(?: [^\W\d_]+){1,2})(?=[,;.)(\n]| \()"
    r"|(?<!\d )(?:mặt trận tổ quốc việt nam|hội [^\W\d_]+(?: [^\W\d_]+)?|ủy ban nhân dân|đảng bộ|đảng ủy) (?:xã|phường|thị trấn) (?P<of>[^\W\d_]+(?: [^\W\d_]+){1,2})(?=,? (?:lần thứ|khóa|nhiệm kỳ)(?!\w)| ?\()"
)
# "Ông qua đời ngày …": told of somebody named before.
_HAS_DIED = re.compile(r"(?:ông|bà|đồng chí) (?:đã |vừa |đột ngột )*(?:qua đời|từ trần|tạ thế|viên tịch|mất (?:ngày|hồi|lúc|năm))(?!\w)")
_END_OF_LINE = re.compile(r"\n")
_A_YEAR = re.compile(r"(?:19|20)\d\d")
_BY_GIVEN_NAME = re.compile(r"(?<!\w)(?:ông|bà|anh|chị|cô|cụ|đồng chí) ([^\W\d_]+)")


def _as_it_stands(text: str, start: int, end: int, spelled: str) -> str:
    """An abbreviation in full, with its stop where that ends the sentence, too ("… Hội Nông dân TP. Bà Đặng Thị A …"), large where it begins one ("Đ/c A …")."""
    if text[end - 1] == "." and spelled.strip() == "thành phố" and _SOMEBODY_NEXT.match(text, end):
        return "thành phố."
    begins = spelled.startswith("đồng chí") and text[start].isupper() and text[max(0, start - 2) : start] in (". ", "! ", "? ")
    return f"Đ{spelled[1:]}" if begins else spelled


class Text(Folded):
    """A folded text with abbreviations spelled out, and what the lexicon knows at each offset."""

    __slots__ = (
        "addressed", "bodies", "countries", "depth", "events", "families", "fields", "heads", "honorifics", "laws", "levels", "lines", "low", "members", "organizations", "places",
        "pronouns", "roles", "small", "starts", "statuses", "told_places", "years",
    )  # fmt: skip

    def __init__(self, raw: str) -> None:
        super().__init__(raw)
        self.low = ""
        self.roles: Found = {}
        self.members: Found = {}
        self.organizations: Found = {}
        self.heads: Found = {}
        self.fields: Found = {}
        self.places: Found = {}
        self.levels: Found = {}
        self.honorifics: Found = {}
        self.statuses: Found = {}
        self.countries: Found = {}
        self.families: Found = {}
        self.events: Found = {}
        """Nouns of events: "hội nghị"."""
        self.laws: Found = {}
        """Types of documents that may have no number: "luật"."""
        self.starts: list[int] = []
        """Sorted; where a name, or a title in capitals, may begin."""
        self.pronouns: list[int] = []
        """Sorted; where "ông", "bà" stand, who may be somebody named before."""
        self.small: list[int] = []
        """Sorted; where a role, member, honorific or status begins."""
        self.bodies: dict[tuple[int, bool], Any] = {}
        """What the grammar has read at an offset (`titles.Body`, or False for nothing), so that it is read once."""
        self.depth = 0
        self.addressed: set[str] | None = None
        self.told_places: set[str] | None = None
        self.years: list[int] | None = None
        self.lines: list[int] | None = None

    def addresses(self, given: str) -> bool:
        """Whether somebody is spoken of by a given name after "ông", "bà" and the like: "ông Bằng"."""
        if self.addressed is None:
            self.addressed = {match[1] for match in _BY_GIVEN_NAME.finditer(self.low)}
        return given in self.addressed

    def starts_something(self, at: int) -> bool:
        """Whether an office, a body, an honorific or a family name begins at an offset."""
        return any(at in known for known in (self.roles, self.heads, self.honorifics, self.members, self.statuses, self.families))

    def tells_place(self, name: str) -> bool:
        """Whether a name of two or three words, folded, stands elsewhere as a place's: "ở xã Hoàng Thanh,", "(huyện Hà Trung)"."""
        if self.told_places is None:
            self.told_places = {match[1] or match["of"] for match in _A_PLACE_TOLD.finditer(self.low)}
        return name in self.told_places

    def line_start(self, at: int) -> int:
        """Where the line begins that holds what stands before an offset; a text may be one line of megabytes."""
        if self.lines is None:
            self.lines = [0, *(match.end() for match in _END_OF_LINE.finditer(self.low))]
        return self.lines[bisect_right(self.lines, at) - 1]

    def tells_a_year(self, start: int, end: int) -> bool:
        """Whether a year stands between two offsets."""
        if self.years is None:
            self.years = [match.start() for match in _A_YEAR.finditer(self.low)]
        k = bisect_left(self.years, start)
        return k < len(self.years) and self.years[k] < end

    def stops(self, start: int, end: int) -> list[int]:
        """The offsets between two at which the grammar may read something that does not begin in a capital."""
        return self.small[bisect_left(self.small, start) : bisect_left(self.small, end)]

    def names_somebody(self, start: int, end: int) -> bool:
        """Whether anybody may be named between two offsets, or an office given to a pronoun."""
        k = bisect_left(self.starts, start)
        if k < len(self.starts) and self.starts[k] < end:
            return True
        k = bisect_left(self.pronouns, start)
        if k < len(self.pronouns) and self.pronouns[k] < end:
            held = any(at in self.roles or at in self.members for at in self.stops(start, end))
            return held or _HAS_DIED.match(self.low, self.pronouns[k], end) is not None
        return False

    def quoted(self, start: int, end: int) -> str:
        """A span as it is written out, in one line."""
        return " ".join(self.text[start:end].split())


_SORTS = (
    "roles", "members", "organizations", "heads", "fields", "places", "levels", "honorifics", "statuses", "countries", "families", "events", "laws",
)  # fmt: skip
_OPENING = frozenset({"roles", "members", "honorifics", "statuses"})


class Lexicon:
    """All entries in one automaton, built once a process."""

    def __init__(self) -> None:
        self.levels: dict[str, set[str]] = {}
        """What a place of a name has been: tỉnh, thành phố, or both in turn."""
        self.place_names: dict[str, str] = {}
        """Folded spelling of a place to its name."""
        self.abbreviations = {row["abbreviation"]: row["expansion"] for row in rows("abbreviations")}
        for row in rows("organizations"):
            for short in several(row["abbreviations"]):
                if len(short) > 3 and short.isupper() and short.isalpha():
                    self.abbreviations.setdefault(short, row["name_vi"])
        for body, name in list(self.abbreviations.items()):
            if body in _BODIES_AFTER_A_ROLE:
                for role, title in _ROLES_BEFORE_A_BODY:
                    self.abbreviations.setdefault(role + body, f"{title} {name}")
        self._abbreviated = ahocorasick_rs.AhoCorasick(
            sorted({*self.abbreviations, *_OTHER_BEGINNINGS}), matchkind=ahocorasick_rs.MatchKind.LeftmostLongest
        )
        self._entries: dict[str, set[str]] = {sort: set() for sort in _SORTS}
        entries = self._entries
        heads = {head for head in HEADS if head}
        entries["heads"] |= heads
        for row in rows("roles"):
            entries["roles"].update(self.folded(title) for title in (row["title_vi"], *several(row["spellings"])))
        for row in rows("organizations"):
            for name in (row["name_vi"], *several(row["other_names_vi"])):
                self._add_organization(name)
        for row in rows("names"):
            self._add_organization(row["name_vi"])
        for name in kinds_of_body():
            self._add_field(self.folded(name))
        fields = [self.folded(row["name_vi"]) for row in rows("fields")]
        entries["fields"].update(spelling for name in fields for spelling in (name, name.replace(" - ", "-"), name.replace(" - ", "- ")))
        entries["fields"].update(loose for name in fields if (loose := _LOOSELY.sub(" ", name)).count(" ") > 2)
        # "Phòng Văn hóa, thông tin huyện X": a comma in the place of what joins them.
        entries["fields"].update(", ".join(parts) for name in fields if len(parts := _LOOSELY.split(name)) > 1)
        for row in rows("places"):
            for name in (row["name_vi"], *several(row["other_names_vi"])):
                self._add_place(name, row["kind"])
        for row in rows("place_statuses"):
            self._add_place(row["name_vi"], row["kind"])
        for name in _FORMER_PROVINCES:
            self._add_place(name, "tỉnh")
        for name in _lines(OTHER_BODIES_FILE):
            self._add_organization(name)
        self.families = {self.folded(name) for name in FAMILY_NAMES}
        entries["families"] = self.families
        entries["levels"] = LEVELS
        entries["members"] = set(MEMBERS)
        entries["honorifics"] = HONORIFICS
        entries["statuses"] = set(STATUSES)
        entries["countries"] = COUNTRIES
        entries["events"] = EVENT_NOUNS
        entries["laws"] = UNNUMBERED
        sorts: dict[str, list[str]] = {}
        for sort, phrases in entries.items():
            for phrase in phrases:
                sorts.setdefault(phrase, []).append(sort)
        phrases_in_order = sorted(sorts)
        self._automaton = ahocorasick_rs.AhoCorasick(
            [f" {_without_marks(phrase)} " for phrase in phrases_in_order], implementation=ahocorasick_rs.Implementation.ContiguousNFA
        )
        # Several words may stand on both sides of a mark, which is no space then.
        self._several = [phrase if " " in phrase else "" for phrase in phrases_in_order]
        self._syllables = {word for phrase in phrases_in_order for word in phrase.split(" ")}
        self._sorts = [tuple(_SORTS.index(sort) for sort in sorts[phrase] if sort != "families") for phrase in phrases_in_order]
        self._opens = [bool(_OPENING.intersection(sorts[phrase])) for phrase in phrases_in_order]
        self._family = ["families" in sorts[phrase] for phrase in phrases_in_order]

    def _add_organization(self, name: str) -> None:
        folded = self.folded(name)
        self._entries["organizations"].add(folded)
        self._add_field(folded)

    def _add_place(self, name: str, kind: str) -> None:
        folded = self.folded(name)
        for spelling in {
            folded,
            folded.replace(" - ", "-"),
            *(folded.translate(letters) for letters in _HIGHLAND_SPELLINGS if "đắk" in folded),
        }:
            self._entries["places"].add(spelling)
            self.place_names.setdefault(spelling, name)
        self.levels.setdefault(name, set()).add("thành phố" if kind == CITY else "tỉnh")

    def _add_field(self, name: str) -> None:
        """'Hội Khuyến học Việt Nam' teaches that khuyến học is something bodies are about."""
        heads = self._entries["heads"]
        words = name.split()
        length = next((n for n in range(min(5, len(words)), 0, -1) if " ".join(words[:n]) in heads), 0)
        if not length:
            return
        rest = words[length:]
        for tail in (["việt", "nam"], ["trung", "ương"], ["tỉnh", "ủy"], ["thành", "ủy"]):
            if rest[-2:] == tail:
                rest = rest[:-2]
        if len(rest) >= 2 and rest[:2] != ["trung", "ương"]:
            self._entries["fields"].add(" ".join(rest))
            self._entries["fields"].add(" ".join(rest).replace(" - ", "-"))
            self._entries["fields"].add(" ".join(rest).replace(" - ", "- "))

    # ------------------------------------------------------------------ texts

    def spell_out(self, folded: Folded) -> None:
        """Write the abbreviations of a text in full."""
        folded.replace(self._expansions(folded.text))

    def _expansions(self, text: str) -> Iterator[tuple[int, int, str]]:
        known = self.abbreviations
        done = 0
        for _, at, _ in self._abbreviated.find_matches_as_indexes(text):
            match = _ABBREVIATION.match(text, at) if at >= done else None
            if match is None:
                continue
            done = match.end()
            token = match.group()
            if text[match.start() - 1 : match.start()] == "-" and _IN_A_NUMBER.search(text, max(0, match.start() - 30), match.start()):
                continue
            of_a_school = token == "HCM" and text[match.start() - 1 : match.start()] == "-"  # "ĐHQG-HCM"
            if (of_a_school and text[match.start() - 2 : match.start() - 1].isupper()) or (
                token == "TƯ" and _A_NAME_IN_CAPITALS.search(text, max(0, match.start() - 30), match.start())
            ):
                continue  # "Đồng chí BÙI VĂN TƯ"
            if _A_DOCUMENT_FOLLOWS.match(text, match.start()) or _OF_A_DOCUMENT.search(text, max(0, match.start() - 12), match.start()):
                continue
            spelled = known.get(token)
            if (token == "TT" and text[max(0, match.start() - 8) : match.start()].rstrip(" -–").endswith(("CSGT", "CSTT"))) or (
                token == "ĐH" and _A_CONGRESS.match(text, match.end())
            ):
                continue  # "CSGT - TT": traffic and order; "ĐH Đoàn", "ĐH lần thứ V": a congress
            if token == "CĐ" and _A_COLLEGE.search(text, max(0, match.start() - 8), match.end() + 10):
                spelled = "Cao đẳng"  # "Trường CĐ Nghề X"
            if spelled is None:
                compact = token.casefold().replace(" ", "")
                spelled = _SPELLED.get(compact)
                if (
                    compact in _ONLY_AFTER
                    and text[max(0, match.start() - len(_ONLY_AFTER[compact])) : match.start()].lower() != _ONLY_AFTER[compact]
                ):
                    continue  # "Sở GD-ĐT"
                if compact == "bt" and not _COMMITTEE_AHEAD.match(text, match.end()):
                    continue
                if spelled is None and compact in _DOTTED:
                    after = text[match.end() : match.end() + 14].lstrip()
                    spelled = _DOTTED[compact][0 if _ROLE_AHEAD.match(after.casefold()) else 1]
                if spelled is None:
                    continue
                if (
                    compact == "thườngvụ"
                    and text[match.start() - 2] == ","
                    and not _A_NAME.search(text, max(0, match.start() - 40), match.start())
                ):
                    continue  # "… Ban Chấp hành, Thường vụ Tỉnh ủy …"
                if compact == "thườngvụ" and not text.startswith("y viên ", match.start() - 7):
                    spelled = f"Ủy viên {spelled}"  # "ông A - Thường vụ Huyện ủy"
                if compact == "trương" and token[0] == "t":
                    spelled = "trung "
            if token in _ASSOCIATIONS_WITHOUT_HEAD and text[max(0, match.start() - 14) : match.start()].endswith(_HEADS_OF_ASSOCIATIONS):
                spelled = f"Hội {spelled}"
            spelled = _not_twice(text[max(0, match.start() - 12) : match.start()], spelled)
            end = match.end()
            if text[end : end + 1] == "." and _GLUED.match(text, end + 1):  # PCT.UBND
                end, spelled = end + 1, spelled + " "
            elif text[end : end + 1] == "." and spelled.casefold().endswith(_ROLES_CUT_SHORT) and _BODY_AHEAD.match(text, end + 1):
                end += 1  # "PBT. Đảng ủy"
            spelled += " " if text[end : end + 1].isalnum() and not spelled.endswith(" ") else ""
            if text[match.start() - 1 : match.start()].isalpha():
                spelled = " " + spelled
            yield match.start(), end, _as_it_stands(text, match.start(), end, spelled)

    def _settle_spelling(self, text: Folded) -> None:
        """What only the article tells of its spelling: marks with a space before and none behind, glued words, abbreviations that it defines."""
        text.replace(
            (match.start() - (match["spaced"] is not None), match.end(), f"{match[1]} ")
            for match in _UNEVEN_MARK.finditer(text.text)
            if match["spaced"] is not None or not _IN_A_NUMBER.search(text.text, max(0, match.start() - 30), match.start())  # "93-CT,TƯ"
        )
        dashes = (match for match in _UNEVEN_DASH.finditer(text.text) if match["next"].lower() in self._syllables)  # but "Sanofi- Aventis"
        text.replace((match.start() - (match["spaced"] is not None), match.end(), " - ") for match in dashes)
        glued = [match.start() for match in _RUN_TOGETHER.finditer(text.text) if self._ends_a_word(text.text, match.start())]
        if glued:
            text.replace((at, at, " ") for at in glued)
        if "(" not in text.text:
            return
        own: dict[str, str] = {}
        dropped = []
        for match in _DEFINED.finditer(text.text):
            words = list(_WORD.finditer(text.text, max(0, match.start() - 100), match.start()))[-len(match[1]) :]
            initials = unaccented("".join(word.group()[0] for word in words))
            if initials == unaccented(match[1]):
                own.setdefault(match[1], text.text[words[0].start() : match.start()])
                dropped.append((match.start(), match.end(), ""))
            elif self._ends_in(text.text, match.start(), self.abbreviations.get(match[1])):
                dropped.append((match.start(), match.end(), ""))
        if dropped:
            text.replace(dropped)
        own = {short: whole for short, whole in own.items() if short not in self.abbreviations}
        if own:
            again = (match for match in _SHORT.finditer(text.text) if match.group() in own)
            text.replace((match.start(), match.end(), own[match.group()]) for match in again)

    @staticmethod
    def _ends_in(text: str, at: int, known: str | None) -> bool:
        """Whether the words before an offset are those that an abbreviation stands for."""
        return known is not None and text[max(0, at - len(known)) : at].casefold() == known.casefold()

    def _ends_a_word(self, text: str, at: int) -> bool:
        """Whether a word that the lexicon knows, or a number, ends at an offset."""
        word = _LAST_WORD.search(text, max(0, at - 8), at)
        return text[at - 1].isdigit() if word is None else word.group().lower() in self._syllables

    def text(self, raw: str) -> Text:
        """A text ready to be read."""
        text = Text(raw)
        if "Đ" not in text.text and len(text.text) > _LONG_ENOUGH_FOR_D:
            text.text = _SMALL_D.sub(_large_d, text.text)
        text.text = _unwrapped(text.text)
        self._settle_spelling(text)
        self.spell_out(text)
        low = text.text.lower()
        if len(low) != len(text.text):  # İ alone grows in lower case
            low = "".join(ch.lower() if len(ch.lower()) == 1 else ch for ch in text.text)
        text.low = low
        self._mark(text)
        return text

    def _mark(self, text: Text) -> None:
        written = text.text + "  "
        tables = tuple(getattr(text, sort) for sort in _SORTS)
        sorts, opens, family, families, several = self._sorts, self._opens, self._family, text.families, self._several
        low = text.low
        starts, small, pronouns, honorifics = [], [], [], text.honorifics
        # A space in front and behind finds whole words only; `start` counts the one in front, so it is the word's own offset.
        for number, start, stop in self._automaton.find_matches_as_indexes(f" {_without_marks(text.low)} ", overlapping=True):
            end = stop - 2
            if several[number] and low[start:end] != several[number]:
                continue
            # "Lê" begins a name only in a capital, before another.
            if family[number] and written[start].isupper() and written[end] == " " and written[end + 1].isupper():
                families[start] = end
                starts.append(start)
            for sort in sorts[number]:
                tables[sort][start] = end
            if opens[number]:
                small.append(start)
        for match in _ANCESTOR.finditer(written):
            if _PLACE_OF_AN_ANCESTOR.search(written, max(0, match.start() - 10), match.start()):
                honorifics.pop(match.start(), None)
        for start in small:
            honored = honorifics.get(start)
            if honored is None:
                if written[start].isupper():
                    starts.append(start)
            elif written[honored] == " " and not written[honored + 1].isupper():
                pronouns.append(start)
            else:
                starts.append(start)
        for match in _COMMUNE_OF_HOI.finditer(written):
            hoi = match.start()
            if hoi not in text.organizations and text.heads.get(hoi) == hoi + 3 and hoi + 4 not in text.fields:
                text.fields.pop(hoi - len("xã "), None)
                del text.heads[hoi]
        text.starts = sorted(starts)
        text.small = sorted({*small, *families})
        text.pronouns = sorted(pronouns)

    # ------------------------------------------------------------------ names

    def folded(self, text: str) -> str:
        """A name as it is compared: its words in small letters, abbreviations spelled out."""
        spelled = Folded(text)
        self.spell_out(spelled)
        return " ".join(spelled.text.lower().split())

    def words(self, text: str) -> Words:
        """The words of a name, abbreviations spelled out."""
        spelled = Folded(text)
        self.spell_out(spelled)
        written = _TOKEN.findall(spelled.text)
        return Words([word.casefold() for word in written], written)


# "phường Cầu Ông Lãnh", "Cửa Ông", "Núi Bà Đen": places, where nobody is addressed.
_ANCESTOR = re.compile(r"[ÔB](?:(?<=Ô)ng|(?<=B)à)(?!\w)")
_PLACE_OF_AN_ANCESTOR = re.compile(r"(?<!\w)(?:Cầu|Cửa|Rạch|Kênh|Kinh|Mũi|Hòn|Giồng|Bến|Xóm|Chợ|Miếu|Núi|Gò|Lăng|Cồn|Cù Lao|Vàm|Đìa|Hai) $")
# "xã Hội An", "phường Hội Phú": a place, where neither xã hội nor a Hội is written.
_COMMUNE_OF_HOI = re.compile(
    rf"Hội (?:(?<=[xX]ã ....)(?<!\w.......)|(?<=[pP]hường ....)|(?<=[tT]hị trấn ....)|(?<=[tT]hôn ....)|(?<=[ấẤ]p ....)(?<!\w.......))[{UPPER}][{LOWER}]+"
)
# "Văn A , Chủ tịch", "Văn A,Chủ tịch", "Văn A ,Chủ tịch"
_UNEVEN_MARK = re.compile(r"([,;])(?:(?<=[\w)'\"”] .)(?P<spaced> |(?=\w))|(?:(?<=[^\W\d_].)|(?<=\).))(?=[^\W\d_]))")
# "Khoa học- Công nghệ", "ông Vi Văn Thìn -Chủ tịch …"
_UNEVEN_DASH = re.compile(rf"[-–](?:(?<=[{LOWER}].) |(?P<spaced>(?<=[{LOWER}] .)))(?=(?P<next>[{UPPER}][{LOWER}]+))")
_LONG_ENOUGH_FOR_D = 400
# Pages that have lost every "Đ" write "Nguyễn đức Thìn", "đặng Văn Thìn".
_SMALL_D = re.compile(
    rf"(?<![{UPPER}{LOWER}])đ(?:(?P<family>ặng|ỗ|inh|ào|àm|ậu|oãn)(?= [{UPPER}][{LOWER}]* [{UPPER}])"
    rf"|(?!ã |ược |ến |i |ang |ều |ể |ối |ồng |ưa |ại |ảng |oàn |ội |ó |ây |ưa )[{LOWER}]{{1,5}}(?= [{UPPER}]))"
)


_A_CAPITAL_WORD_BEFORE = re.compile(rf"(?:^|[^\w])[{UPPER}]\w* $")


def _large_d(match: re.Match[str]) -> str:
    """đ as it was written, or Đ where it begins a name: "đặng Văn Thìn", "Nguyễn đức Thìn", but not "lãnh đạo Văn phòng"."""
    named = match["family"] or _A_CAPITAL_WORD_BEFORE.search(match.string, max(0, match.start() - 12), match.start()) is not None
    return ("Đ" if named else "đ") + match.group()[1:]


def _not_twice(before: str, spelled: str) -> str:
    """An abbreviation spelled out without what stands before it: "Ban TVTU", "UV BTV", "Ủy ban UBND"."""
    words = spelled.split(" ")
    last = before.casefold().split()[-2:] if before.endswith(" ") else []
    for start in range(len(words) - 1):
        for count in (2, 1):
            lead = [word.casefold() for word in words[start : start + count]]
            if last[-count:] == lead and len(words) > start + count and (count == 2 or lead == ["ban"]):
                return " ".join(words[start + count :])
    return spelled


_ROLES_CUT_SHORT = ("bí thư", "chủ tịch", "giám đốc", "trưởng ban", "ủy viên")
_BODY_AHEAD = re.compile(
    r" (?:[Tt]hường trực|TT|BTV|BCH|Ban Thường vụ|Ban Chấp hành|HPN|HND|HLHPN|LHPN|HCCB|LĐLĐ|CĐ|Công đoàn|Liên đoàn|Đảng ủy|Đảng bộ|Chi bộ|Huyện ủy|Tỉnh ủy|Thành ủy|Thị ủy|Quận ủy|UBND|HĐND|UB|MTTQ|Ủy ban|Hội|Đoàn)(?!\w)"
)

_BREAK = re.compile(r"\n(?<=[^\n].)(?=[^\s])", re.DOTALL)
_LETTERS_GO_ON = re.compile(rf"[{LOWER}{UPPER},;-]")


def _unwrapped(text: str) -> str:
    """Lines that were broken at a width are one again: a space stands for each such break, so that offsets stay.

    A long line goes on in the next when that begins in a small letter after a letter, and any line after a comma or
    semicolon; where most single breaks of a text come without an end of a sentence, it was wrapped, and every such break joins.
    """
    breaks = [match.start() for match in _BREAK.finditer(text)]
    lines = [-1, *(match.start() for match in _END_OF_LINE.finditer(text))]

    def length_before(at: int) -> int:
        """How long the line is that a break at an offset ends."""
        return at - lines[bisect_left(lines, at) - 1]

    open_ended = [at for at in breaks if _LETTERS_GO_ON.match(text, at - 1) and not _AN_ITEM.match(text, at + 1)]
    lengths = [length_before(at) for at in open_ended]
    even = sum(35 < length < 120 for length in lengths)
    wrapped = len(open_ended) >= 4 and len(open_ended) > 0.6 * len(breaks) and even > 0.8 * len(lengths)
    headings = ":\n" in text or ": \n" in text
    joined = [match.end() - 1 for match in _NAME_ALONE.finditer(text)] if headings else []
    joined += [
        at
        for at, length in zip(open_ended, lengths, strict=True)
        if wrapped
        or (text[at - 1] in ",;" and not _A_LINE_OF_A_LIFE.match(text, at + 1))
        or (length > 35 and text[at - 1].isalpha() and text[at + 1].islower())
    ]
    joined += [
        at for at in breaks if length_before(at) > 35 and _BODY_BEGINS_A_LINE.match(text, at + 1) and text.endswith(_ROLES_AT_AN_END, 0, at)
    ]
    if headings:
        joined += [at for match in _YEARS_ALONE.finditer(text) for at in range(match.start(1), match.end(1)) if text[at] == "\n"]
    if not joined:
        return text
    letters = list(text)
    for at in joined:
        letters[at] = " "
    return "".join(letters)


# "- Quê quán: …": a line of a list, which goes on from none.
_AN_ITEM = re.compile(r"\s?(?:[-+*•●–]\s|\d{1,2}[.)]\s)")
# "* Đồng chí Lê Văn An:" above a line of the offices.
_NAME_ALONE = re.compile(rf"(?:^|(?<=\n))[*+•\- ]{{0,3}}(?:Đồng chí|Ông|Bà|Đ/c) [{UPPER}][^\n:;,.]{{3,40}}: ?\n(?=[ ]?[{UPPER}])")
# A line broken between an office and its body: "…, Bí thư" above "Tỉnh ủy, …".
_BODY_BEGINS_A_LINE = re.compile(
    r"(?:Tỉnh|Thành|Huyện|Quận|Thị|Đảng|Ban|Ủy ban|UBND|HĐND|Hội|Liên đoàn|Trung ương|Sở|Đoàn|Mặt trận|MTTQ)(?!\w)"
)
_ROLES_AT_AN_END = ("Bí thư", "Chủ tịch", "Ủy viên", "Trưởng Ban", "Giám đốc", "Chánh Văn phòng", "Thường trực")
# "● 9-1993 – 12-1994:" above the line of the offices held then.
# "- Từ tháng 9/1998 đến …: …;": each line of a life is told apart.
_A_LINE_OF_A_LIFE = re.compile(
    r"\s?[-+•*●]?\s?(?:(?:Từ|từ|Tháng|tháng|Năm|năm|Giai đoạn|giai đoạn) )*(?:tháng |năm )?(?:\d{1,2} ?[/.-] ?)?(?:19|20)\d\d(?!\d)"
)
_YEARS_ALONE = re.compile(
    r"(?:^|(?<=\n))[●•*+\- ]{0,3}(?:Từ )?(?:tháng )?(?:\d{1,2} ?[/-] ?)?(?:19|20)\d\d ?(?:[-–—]|đến) ?(?:tháng )?(?:nay|(?:\d{1,2} ?[/-] ?)?(?:19|20)\d\d) ?:([ \n]{1,3})(?=[^\W\d_])"
)
_MARKS = "\n()[]{}\"“”«»•,.;:!?…-/'*+<>|=_&"


def _without_marks(low: str) -> str:
    """A text of the same length in which a space stands for every mark."""
    for mark in _MARKS:
        low = low.replace(mark, " ")
    return low


def is_province(place: str) -> bool:
    """Whether a name is that of a province or a city of its rank, now or before."""
    return lexicon().folded(place) in lexicon().place_names


def is_of_level(place: str, level: str) -> bool:
    """Whether a province, or a city of its rank, has bodies of a level: no "Tỉnh ủy Hà Nội", no "Thành ủy Nghệ An"."""
    known = lexicon().place_names.get(lexicon().folded(place), place)
    return ("thành phố" if level.startswith("thành") else "tỉnh") in lexicon().levels.get(known, ())


@cache
def lexicon() -> Lexicon:
    return Lexicon()
