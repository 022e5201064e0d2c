"""The words in and around the names of people and of bodies: what begins one, goes on with it, or ends it.

Where patterns know small letters from capitals they are matched against the text as written, the others against folded words
(`loaders.lexicon.Text.low`). What they mean for a name is decided in `loaders.bodies`.
"""

import re

from loaders.lexicon import FAMILY_NAMES, HEADS, LOWER, UPPER

# Bodies that only exist as a part of another: alone they wait for the next body of the run.
PARTS = {
    "đảng đoàn", "đảng ủy", "đảng bộ", "chi bộ", "ban chấp hành", "ban thường vụ", "thường vụ", "ban thường trực", "thường trực", "đoàn chủ tịch",
    "ban cán sự đảng", "ban cán sự", "ủy ban kiểm tra", "bch", "hội đồng", "hội đồng quản trị", "hội đồng thành viên",
}  # fmt: skip
# Family names that begin other things too: unannounced, two capitals after them make a name and one does not.
ALSO_WORDS = frozenset(name.casefold() for name, also in FAMILY_NAMES.items() if also)
# After "Phó" these make an office of it, however it is misprinted ("Phó Trưởng Tuyên giáo").
AFTER_DEPUTY = {"ban", "bí", "chánh", "chủ", "cục", "giám", "thủ", "tổng", "trưởng", "viện", "vụ", "hiệu", "tư", "văn", "hội", "phòng"}
# What only a province has; towns too have a Thành ủy and a "thành phố".
OF_A_PROVINCE = {"tỉnh", "tỉnh ủy", "tỉnh đoàn", "tỉnh hội"}
NEVER_IN_A_NAME = {
    "việt", "đảng", "trung", "ban", "bộ", "sở", "nhà", "quốc", "đại", "ủy", "hội", "chính", "nghị", "quyết", "báo", "tỉnh", "thành", "ngày", "tháng", "năm",
    "theo", "tại", "trong", "khi", "các", "chủ", "bí", "phát", "đây", "đồng",
}  # fmt: skip
NEVER_ALONE = {
    "đảng", "ban", "bộ", "sở", "nhà", "ủy", "nghị", "báo", "tỉnh", "ngày", "tháng", "theo", "tại", "trong", "khi", "các", "chủ", "bí",
    "đây", "hội",
}  # fmt: skip
SAID_OF_HIM = re.compile(r" (?:từng|đã từng|nguyên|hiện|sinh|cho biết|nói|quê|được)(?!\w)")
GO_ON = {
    "ương", "ủy", "hội", "biểu", "phủ", "nam", "chí", "phố", "viên", "gia", "phòng", "tướng", "tá", "úy", "đoàn", "niên", "trị", "sách", "quyền", "diện", "đức", "tịch",
    "thư", "bộ", "quốc", "định", "chức", "triển",
}  # fmt: skip
"""What follows such words where they begin an ordinary word: Trung ương, Đại biểu, Chính phủ."""
NEVER_ANNOUNCED = {
    "tòa", "điều", "tổng", "việt", "đảng", "trung", "ban", "bộ", "sở", "quốc", "đại", "ủy", "hội", "chủ", "bí", "phát", "các", "nghị",
    "tỉnh", "báo", "khu", "phân", "liên",
}  # fmt: skip
PEOPLES = {"mông", "thái", "dao", "lô", "hoa", "giáy", "lự", "mạ", "cơ", "ngái", "chăm"}
"""Peoples whose names are family names too."""
# "năm Giáp Thìn", "xuân Bính Ngọ": a year of the lunar calendar is a stem and a branch, and three stems are family names.
STEMS = {"giáp", "ất", "bính", "đinh", "mậu", "kỷ", "canh", "tân", "nhâm", "quý"}
BRANCHES = {"tý", "tí", "sửu", "dần", "mão", "mẹo", "thìn", "tỵ", "tị", "ngọ", "mùi", "vị", "thân", "dậu", "tuất", "hợi"}
ENDS_OF_FIRMS = {
    "group",
    "holdings",
    "bank",
    "corp",
    "corporation",
    "holding",
    "invest",
    "pharma",
    "company",
    "land",
    "capital",
    "media",
    "plaza",
    "resort",
    "hotel",
    "fc",
    "tv",
}
"""Last words of names of firms."""
NO_PEOPLE = {
    "đài phát",
    "đài truyền",
    "đài tiếng",
    "phân khu",
    "phân ban",
    "liên khu",
    "sài gòn",
    "gia định",
    "đoàn trường",
    "chợ rẫy",
    "chợ lớn",
}
"""Words in capitals that look like names of people, and are none without "ông" or "bà" before."""
FIRST_OF_PLACES = {"mường", "nậm", "chiềng", "ea", "krông", "cư", "đắk", "đăk", "huổi", "phiêng", "púng", "tà", "pá"}
"""First words of names of places in the mountains."""
# Before the names of Catholics: "Giám mục Giáo phận Xuân Lộc Gioan Nguyễn Văn A" is no Giáo phận Xuân Lộc Gioan.
SAINTS = {
    "gioan", "giuse", "phêrô", "phaolô", "phaolo", "antôn", "anton", "maria", "têrêsa", "anna", "tôma", "gioakim", "micae", "phanxicô", "đaminh", "anrê", "vinhsơn",
    "augustinô", "stêphanô", "luca", "marcô", "matthêu", "mátthêu", "giacôbê", "philipphê", "simon", "laurensô", "laurenxô", "giêrônimô", "bênêđictô", "inhaxiô", "alphongsô", "barnaba", "cosma",
}  # fmt: skip
# Family names of two words, of which one alone may be a place's or a family's: "Thành ủy Âu Dương Lễ" is no Thành ủy Âu.
COMPOUND_FAMILIES = ("âu dương ", "tôn thất ", "tôn nữ ", "hoàng phủ ", "công tằng ", "tư mã ", "gia cát ")
# First words of a name that are none, unless announced: words of headings and sentences that are family names too.
SENTENCE_WORDS = {
    "ở", "trên", "giữa", "theo", "tại", "trong", "sau", "cùng", "hôm", "nay", "và", "được", "nhân", "tuy", "vì", "do", "để", "từ", "qua", "với",
}  # fmt: skip
CAP = rf"(?:[{UPPER}]'(?= [{UPPER}])|[{UPPER}][{LOWER}]*(?:'?[{UPPER}][{LOWER}]+|'[{LOWER}]+)*(?![\w']))"
CAPITALISED_RUN = re.compile(rf"{CAP}(?: (?:văn |thị |nữ |[{UPPER}]\. )?{CAP}){{0,7}}")
ONE = re.compile(rf"{CAP}(?! [{UPPER}])")
WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)*|\d+")
SHOUTED_RUN = re.compile(rf"[{UPPER}]+(?:'[{UPPER}]+)?(?: [{UPPER}]+(?:'[{UPPER}]+)?){{1,4}}(?![\w'])")
DEEPEST = 8
"""Bodies inside bodies; more is no name."""
NO_ASSOCIATION = re.compile(r" (?:đàm|kiến(?! (?:trúc|thiết|tạo))|ý|ngộ|tụ)(?!\w)")
"""What makes another word of "hội": hội đàm, hội kiến, hội ý, hội ngộ."""
AFTER_XA = {"hội", "viên", "luận", "giao", "tắc", "thuyết", "đội", "đoàn", "tế"}
"""What makes another word of "xã": xã hội, xã viên."""
SMALL_LEVELS = {
    "xã", "tổ", "bản", "thôn", "ấp", "làng", "buôn", "khóm", "khu vực", "khu phố", "khu dân cư", "tổ dân phố", "xóm", "khối phố", "tiểu khu", "bon",
}  # fmt: skip
ENDS_IN_A_LETTER = re.compile(rf"{CAP}(?: {CAP}){{1,2}} [{UPPER}](?=$|\. )")
_WHAT_IS_COUNTED = "người|đồng chí|ủy viên|thành viên|cán bộ|đại biểu|hội viên|đoàn viên|công nhân|cá nhân|tập thể|hộ|suất|giáo viên|học sinh|sinh viên|em|thí sinh|điểm trường|phần quà|chiếc|bộ|cuốn|thùng"
"""After a number: it counts these, and is no part of a name."""
A_NUMBER_AFTER = re.compile(rf" (?:số )?\d{{1,2}}(?![\w/.]\d)(?!\w)(?! (?:năm|tháng|ngày|tuổi|lần|nhiệm kỳ|khóa|{_WHAT_IS_COUNTED})(?!\w))")
# Heroes after whom communes, wards, districts and schools are called: after a level their name is a place's.
OF_A_DISTRICT = {
    "huyện", "quận", "thị xã", "thành phố", "huyện ủy", "quận ủy", "thị ủy", "thành ủy", "huyện đoàn", "quận đoàn", "thị đoàn", "thành đoàn", "huyện hội", "thành hội",
}  # fmt: skip
CALLED_AFTER = frozenset(
    """
an dương vương|bà triệu|bùi thị xuân|bế văn đàn|chu văn an|cù chính lan|hai bà trưng|hoàng diệu|hoàng hoa thám|hoàng quốc việt|hoàng văn thụ|hồ tùng mậu|hồ xuân hương
huỳnh thúc kháng|kim đồng|la văn cầu|lê chân|lê duẩn|lê hồng phong|lê lai|lê lợi|lê ninh|lê quý đôn|lê thanh nghị|lê thánh tông|lê thánh tôn|lê văn tám|lê đại hành|lý nam đế
lý thái tổ|lý thường kiệt|lý tự trọng|lương khánh thiện|lương thế vinh|mạc đĩnh chi|mai thúc loan|ngô gia tự|ngô mây|ngô quyền|ngô thì nhậm|nguyễn an ninh|nguyễn bỉnh khiêm|nguyễn chí thanh
nguyễn công trứ|nguyễn du|nguyễn huệ|nguyễn hữu cảnh|nguyễn khuyến|nguyễn lương bằng|nguyễn phong sắc|nguyễn thái học|nguyễn thị minh khai|nguyễn trung trực|nguyễn trãi|nguyễn tri phương|nguyễn tất thành
nguyễn viết xuân|châu văn liêm|nguyễn văn cừ|nguyễn văn linh|nguyễn văn trỗi|nguyễn đình chiểu|nguyễn úy|phan bội châu|phan châu trinh|phan chu trinh|phan huy chú|phan đình giót|phan đình phùng|phạm hồng thái|phạm ngũ lão
phạm văn đồng|quang trung|thủ khoa huân|tô hiến thành|tô hiệu|tôn thất thuyết|tôn đức thắng|trường chinh|trương định|trần bình trọng|trần cao vân|trần hưng đạo|trần khánh dư|trần nguyên hãn|trần nhân tông
trần phú|trần quang diệu|trần quang khải|trần quốc toản|trần quý cáp|trần văn thời|võ thị sáu|võ văn kiệt|võ văn tần|yết kiêu|đinh bộ lĩnh|đinh tiên hoàng|đào duy từ|đặng thùy trâm|đồng khởi
""".strip()
    .replace("\n", "|")
    .split("|")
)
NUMBER = re.compile(r"(?:số )?(\d+)\b")
NUMBER_OF_A_REGION = re.compile(r"([IVX]{1,6})(?!\w)")
COUNTED = re.compile(rf" (?:tháng|ngày|năm|giờ|{_WHAT_IS_COUNTED}|triệu|tỷ|tỉ|phần|lần|đợt|nhiệm kỳ(?! \d{{4}})|%)(?!\w)|[/%.]\d")
CODE = re.compile(
    rf" (?:[A-Z]{{1,3}}\d{{1,3}}|\d{{1,3}}(?! (?:{_WHAT_IS_COUNTED}|(?:nhiệm kỳ|khóa)(?! [\dIVXLC]))(?!\w))|[A-ZĐ]{{2,}}(?: ?[-&] ?[A-ZĐ]{{2,}}|[-&][A-ZĐ]+)*)(?![\w/])"
)
KINDS_OF_FIRM = {"TMCP", "CP", "TNHH", "MTV", "TM", "XD"}
# Bodies that may be called by what they are for, in small letters: Ban Chỉ đạo công tác tôn giáo.
FOR_SOMETHING = {
    "ban chỉ đạo", "tiểu ban", "ban quản lý", "hội đồng", "quỹ", "trung tâm", "ban", "ban đại diện", "ban liên lạc", "tổ", "câu lạc bộ", "nghiệp đoàn",
}  # fmt: skip
# Bodies called by a name of their own, in capitals throughout: Báo Tuổi Trẻ.
WITH_PROPER_NAMES = {
    "viện", "chi hội", "công ty cổ phần", "công ty cp", "công ty trách nhiệm hữu hạn mtv", "công ty trách nhiệm hữu hạn", "công ty trách nhiệm hữu hạn một thành viên", "đồn biên phòng",
    "tổng công ty", "báo", "tạp chí", "chùa", "tịnh xá", "tịnh thất", "tu viện", "thiền viện", "giáo xứ", "giáo phận", "công ty", "tập đoàn", "nhà xuất bản", "nhà máy", "hợp tác xã",
    "trường", "chủng viện", "đại chủng viện", "tiền chủng viện", "câu lạc bộ", "đại học", "học viện", "bệnh viện", "ngân hàng", "vườn quốc gia", "điện lực", "nhà hát", "bảo tàng", "nông trường", "lâm trường", "thánh thất", "tổ đình", "quỹ tín dụng nhân dân",
}  # fmt: skip
# Schools and parishes: a name of their own follows, often a person's.
NAMED_AT_ONCE = {head for head in HEADS if head.startswith("trường ")} | {"giáo phận", "giáo xứ", "quỹ học bổng"}
# So common that among several split points the one before them is right.
COMMON_FAMILIES = {
    "nguyễn", "trần", "lê", "phạm", "hoàng", "huỳnh", "phan", "vũ", "võ", "đặng", "bùi", "đỗ", "hồ", "ngô", "dương", "lý", "trương", "đinh", "lương", "đào",
}  # fmt: skip
WHOLE_WITH_A_LEVEL = {
    "mặt trận", "công an", "bộ chỉ huy", "thanh tra", "kho bạc", "đoàn thanh niên", "công đoàn", "hội liên hiệp", "bảo hiểm xã hội", "viện kiểm sát",
    "viện kiểm sát nhân dân", "tòa án", "tòa án nhân dân", "văn phòng", "ban trị sự", "ban đại diện", "bệnh viện",
}  # fmt: skip
IN_EVERY_COMMUNE = ("hội", "hội liên hiệp", "ủy ban", "mặt trận", "công đoàn", "đoàn", "đảng ủy")
"""First words of bodies that every commune has."""
OF_A_COMMUNE = {"xã", "phường", "thị trấn", "đặc khu"}
A_TASK = re.compile(
    rf"(?: [{LOWER}]+){{2,14}}?(?= (?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|trung ương|các cấp)(?!\w)|[,;.()\n]| - |$)"
)
SOMEBODY = re.compile(rf"(?<!\w)(?:[Ôô]ng|[Bb]à|[Đđ]ồng chí|[Aa]nh|[Cc]hị|[Cc]ô|[Cc]ụ) [{UPPER}]")
# "Thủ tướng Chính phủ kỷ luật ông A": fields of work that, in small letters before somebody, are what is done to them.
DONE_TO_SOMEBODY = re.compile(
    r" (?:kỷ luật|khen thưởng|giáo dục|tuyên truyền|kiểm tra|giám sát|thanh tra|đào tạo|bồi dưỡng|bảo vệ|hỗ trợ|chăm sóc|cứu trợ|tư vấn|phục vụ|tổ chức|đối ngoại|thi đua)$"
)
TO_SOMEBODY = re.compile(rf" (?:với |cho |đối với )?(?:các )?(?:ông|bà|đồng chí|anh|chị|cụ) [{UPPER}]")
AND_MORE_OF_A_LEVEL = re.compile(
    rf" và [{LOWER}]+(?: [{LOWER}]+){{0,4}}?(?= (?:tỉnh|huyện|quận|thị xã|thành phố|xã|phường)(?: [{UPPER}]|[,;.]| và | cùng |$))"
)
AND_MORE = re.compile(rf" và [{LOWER}]+(?: [{LOWER}]+){{0,5}}(?= )")
ABROAD = re.compile(r" (?:ở|tại) (?P<union>lb |liên bang |chlb |cộng hòa )?")
# "Hội người Việt Nam tỉnh Champasak", "… ở thủ đô Viêng Chăn"
WHERE_THEY_LIVE = re.compile(rf"(?: ở| tại| toàn)?(?: (?:[Tt]ỉnh|[Tt]hủ đô|[Tt]hành phố|[Bb]ang|[Vv]ùng))? (?P<run>{CAP}(?: {CAP}){{0,3}})")
# "Hội đồng hương Nghệ An tại Hà Nội"
WHERE_THEY_MEET = re.compile(r" (?:tại|ở) (?:thành phố |tỉnh |thủ đô )?")
# "Ban Tư vấn kinh tế, văn hóa, xã hội (của) Ủy ban Mặt trận …"
MORE_SMALL_FIELDS = re.compile(
    rf"(?:, [{LOWER}]+(?: [{LOWER}]+){{0,3}}){{1,4}}(?:(?: và|,| -) [{LOWER}]+(?: [{LOWER}]+){{0,3}}?)??(?: của)? (?=[{UPPER}])"
)
OF_SEVERAL_FIELDS = {"ban", "phòng", "vụ", "khoa", "bộ môn", "hội đồng", "tổ", "tiểu ban", "trung tâm"}
MORE_CAPITAL_FIELDS = re.compile(
    rf"(?:, [{UPPER}][{LOWER}]+(?: [{LOWER}]+){{0,4}}){{1,4}} và (?:[{UPPER}][{LOWER}]*|[{LOWER}]+)(?: (?!của |tỉnh |thành phố |huyện |quận |xã |phường )[{LOWER}]+){{0,4}}"
    rf"(?= (?:của |tỉnh |thành phố |huyện |quận |xã |phường |[{UPPER}])|[,;.:)\n]|$)"
)
SMALL_REST = re.compile(rf" [{LOWER}]+(?!\w)")
DONE_AT_AN_EVENT = ("chủ trì", "chủ tọa", "đồng chủ trì", "phát biểu", "trình bày", "khai mạc", "báo cáo viên")
OF_ANY_PLACE = {
    "trung tâm", "bệnh viện", "trạm", "hội", "liên đoàn", "đồn biên phòng", "ban quản lý", "kho bạc", "bảo hiểm xã hội", "chi cục",
}  # fmt: skip
SECOND_ABBREVIATION = re.compile(rf" và [{UPPER}]{{2,5}}(?![\w/])")
HALF = re.compile(r" \(?miền (?:bắc|nam|trung)\)?")
WITH_BRANCHES = {"hội", "đoàn", "liên", "công", "mặt", "liên đoàn", "công đoàn", "mặt trận"}
"""First words of the bodies that have a branch in every district: "Hội Phụ nữ Đak Pơ", "Đoàn Thanh niên Mường La"."""
WHOSE_BOARD = re.compile(r"(?:liên đoàn|hội|ủy|trung ương|đoàn|đảng|mặt trận)(?!\w)")
NO_FIELDS = ("đại diện", "lãnh đạo", "các", "một số", "toàn thể", "đông đảo", "nguyên", "là", "cán bộ")
NO_MORE_OF_A_FIELD = ("khóa ", "nhiệm kỳ ", *(f"và {word} " for word in (*NO_FIELDS, "nhiều", "những")))
"""What no field of work goes on with: "Bộ Thủy lợi và một số cán bộ dự"."""
ABOUT_WHAT = re.compile(rf" về [{LOWER}]+(?: [{LOWER}]+){{1,9}}(?=[,;.()\n]| - |$)")
QUOTED_TASK = re.compile(
    r"[Bb]an [Cc]hỉ đạo(?: (?:Trung ương|thực hiện|triển khai|các))*(?: (?:[Cc]uộc vận động|[Pp]hong trào(?: thi đua)?|[Cc]hương trình|[Đđ]ề án|[Dd]ự án|[Cc]hiến dịch|[Hh]ội thi|[Cc]uộc thi)) [“\"][^“”\"\n]{3,160}[”\"]"
)
SHORT_TASK = re.compile(
    r"ban chỉ đạo (?:chiến dịch|phong trào|cuộc vận động|chương trình|hội thi|cuộc thi|đề án|dự án|lễ hội|đại hội)(?= )"
)
TASKS = re.compile(rf",(?: [{LOWER}]+){{2,8}}?(?= (?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường) [{UPPER}])")
SAID_OR_DONE = re.compile(
    r"(?<!\w)(?:cho|nói|phát biểu|dự|đã|đang|sẽ|vừa|tổ chức|họp|làm việc|chủ trì|trao|tặng|khẳng định|nhấn mạnh|yêu cầu|đề nghị|đánh giá|kết luận|cùng|và các|thăm|đến|do|được|tại|đọc|trình bày|chia sẻ|có|giữ chức)(?!\w)"
)
NATIONAL = ("ủy ban quốc gia", "hội đồng quốc gia", "ban chỉ đạo quốc gia")
NATIONAL_TASK = re.compile(rf" (?:về |vì )?[{LOWER}, ]{{3,60}}? Việt Nam(?!\w)| về (?:[{LOWER}]+ ?){{1,8}}(?=[ ]?(?:[{UPPER},;.()\n-]|$))")
SCHOOL_NUMBER = re.compile(r" số \d{1,2}(?![\w/.])")
A_GATE = re.compile(rf" [Cc]ửa [Kk]hẩu(?: [Qq]uốc tế| [Cc]ảng| [Ss]ân bay)* (?=[{UPPER}])")
NAMED_POLITICAL_SCHOOL = re.compile(
    rf" (?:{CAP}(?: {CAP}){{1,2}}(?= (?:tỉnh|thành phố) [{UPPER}])"
    r"|(?:Tô Hiệu|Trường Chinh|Lê Duẩn|Trần Phú|Hoàng Văn Thụ|Hoàng Đình Giong|Nguyễn Văn Cừ|Lê Hồng Phong|Nguyễn Chí Thanh|Nguyễn Văn Linh|Phạm Hùng|Tôn Đức Thắng|Châu Văn Đặng)(?!\w))"
)
"""Schools of politics that bear somebody's name, with and without the province's behind it."""
SMALL_THEN_A_NAME = re.compile(rf"(?:[{LOWER}]+ )+({CAP}(?: {CAP}){{1,2}})")
ITS_NUMBER = re.compile(r" (?:\d{1,2}|[IVX]{1,4})(?![\w/.%-])")
OF_ANOTHER = {"ban", "vụ", "cục", "khoa", "bộ môn", "phân xưởng", "phòng", "viện", "trung tâm", "văn phòng", "đội"}
A_TERM_FOLLOWS = re.compile(r",? \(?(?:nhiệm kỳ|khóa) (?:\d|[ivxl]+(?!\w)|mới)")
A_DASH = re.compile(r" ?- ?")
ZONES_TOO = re.compile(r"[Kk]hu (?:kinh tế|[Kk]inh tế|công nghệ cao)(?!\w)")
AND_ZONES = re.compile(r" và các khu (?:công nghiệp|chế xuất)(?: và chế xuất)?(?!\w)")
BRAND_IN_VIETNAM = re.compile(r"(?: [A-Z][A-Za-z0-9&.-]*){0,4}(?: \([A-Z]{2,8}\))? Việt Nam(?!\w)")
BRAND_GOES_ON = re.compile(rf"(?:-|&|- | -|(?<=[ ][{UPPER}])\.)(?P<next>[{UPPER}])\w*(?: [{UPPER}]\w*)*")
# "Hội Phụ nữ sư đoàn", "Hội Cựu chiến binh cơ quan Bộ Chỉ huy …": of which an association is.
OF_A_UNIT = re.compile(
    r"(?:sư đoàn|trung đoàn|lữ đoàn|tiểu đoàn|quân khu|quân đoàn|tổng công ty|công ty|tập đoàn|nhà máy|xí nghiệp|bệnh viện|học viện|nhà trường"
    r"|(?P<office>cơ quan|khối cơ quan|cơ sở)|đơn vị)(?!\w)"
)
OF_A_SCHOOL = {
    "công đoàn", "công đoàn cơ sở", "đoàn", "đoàn thanh niên", "đảng ủy", "đảng bộ", "chi bộ", "hội sinh viên", "hội cựu chiến binh", "hội cựu giáo chức", "hội chữ thập đỏ", "hội khuyến học",
    "hội đồng khoa học", "ban giám hiệu", "ban chấp hành", "ban thường vụ",
}  # fmt: skip
THE_SCHOOL = re.compile(
    r" (?:nhà )?(?P<school>trường)(?= \w| ?[,;.:)(\-\n]|$)(?! (?:đại|cao|trung|tiểu|mầm|thpt|thcs|th|đh|cđ|chính|phổ|dân|sĩ|học|sơ|quân|thành|quay|kỳ|lớp|số)(?!\w))"
)
"""The school that an article tells of: "Công đoàn Trường", and no "Trường Đại học …"."""
COMPASS = {"nam", "bắc", "đông", "tây", "trung", "điện"}
WHOLE_WITH_A_PLACE = {
    "công an",
    "viễn thông",
    "cung thiếu nhi",
    "nhà thiếu nhi",
    "cung văn hóa",
    "đại học",
    "học viện",
    "liên hiệp hội",
} | {head for head in HEADS if head.startswith("báo và ")}
# Words that never stand inside a body's name, so a field ends before them.
ENDS_FIELD = {
    "là", "được", "đã", "cho", "tại", "trong", "với", "từ", "khi", "để", "do", "về", "đến", "chủ", "dự", "phát", "tham", "cùng", "tổ", "nhấn", "thăm", "trao",
    "khẳng", "đề", "có", "tiếp", "làm", "giữ", "kiêm", "sẽ", "đang", "vừa", "tặng", "chúc", "yêu", "cũng", "nêu", "báo", "trình", "đồng", "thông", "đối", "bày",
    "mong", "ghi", "gửi", "thay", "hiện", "nay", "mới", "xin", "trả", "kết", "phối", "hướng", "triển", "lần", "ngày", "sáng", "chiều", "khóa", "nhiệm", "vào", "ông", "bà", "đánh", "biểu", "trước", "sau", "như", "vì", "nhân", "mà", "thì", "cần", "phải", "thừa", "theo", "chia", "phấn", "bị", "nghỉ", "thôi", "ký", "năm", "tháng", "thời", "cách", "lúc", "hôm", "nói", "đại", "sang", "cảm", "tái", "bộc", "hứa", "kêu", "vui", "gợi", "mời", "nhắn", "hoan",
}  # fmt: skip
WITHIN_A_NAME = (
    "tái định cư", "tái chế", "tái tạo", "tái hòa nhập", "vui chơi", "phát triển", "phát thanh", "phát điện", "phát hành", "thông tin", "triển lãm", "nhân đạo", "nhân lực", "nhân văn", "thời trang", "đồng bộ", "dự án", "dự phòng", "dự báo", "đồng hương", "đồng bào", "đồng đội", "đối ngoại", "báo chí", "hướng nghiệp", "hướng dẫn", "nhân dân", "nhân tài",
    "cách mạng", "đại học", "tiếp công dân", "tiếp nhận", "thời sự", "thông tấn",
)  # fmt: skip
"""Words that begin like a verb that ends a name, and go on with it: "Quỹ Đầu tư phát triển"."""
# "bệnh nhân nghèo", "phát triển quỹ đất", "truyền thông": the second syllable of a word, and no verb.
FIRST_OF_TWO = {
    "nhân": ("bệnh", "nạn", "doanh", "công", "thương", "quân", "nghệ", "tư", "cá", "pháp", "thân", "phu"), "triển": ("phát",), "tiếp": ("trực", "giao", "gián"),
    "thông": ("truyền", "giao", "viễn", "phổ", "lưu"), "phối": ("điều", "phân"), "đồng": ("cộng", "lao", "tương"), "kết": ("đoàn", "liên"), "mới": ("thôn", "đổi"),
    "báo": ("dự", "cảnh", "tình"), "hướng": ("định",), "chủ": ("dân", "tự"), "đề": ("chuyên",), "trình": ("tiến",), "nghỉ": ("an",), "thừa": ("kế",),
}  # fmt: skip
# "… phường Báo cáo kết quả": a verb that a page writes large.
WRITTEN_LARGE = re.compile(
    r"(?:báo cáo|phát biểu|phát động|khai mạc|bế mạc|chủ trì|tham dự|trao đổi|thông qua|trình bày|kết luận|chỉ đạo|tuyên bố|thông tin|tặng quà|chúc mừng)(?!\w)"
)
ENDS_IN_TRINH = re.compile(r".{0,3}(?<!\w)(?:công|chương|quy) trình(?! \d| số)(?!\w)")
MORE_FIELDS_BY_DASH = re.compile(
    r" - (?:thể thao|thông tin|lao động|thương binh|kỹ thuật|công nghệ|xã hội|du lịch|đầu tư|đào tạo|môi trường|gia đình|trẻ em|tín ngưỡng|tôn giáo)(?: và (?:[a-zà-ỹ]+ ?){1,3}?)?(?=[,;.)\n]| (?:TP|thành phố|tỉnh|huyện|quận|thị xã|dự|đã|cho|nói)(?!\w)|$)"
)
SECOND_SYLLABLE = re.compile(r" (?P<word>khoa|pháp|trúc|mại|thương|chất|phát triển|triển|học|ngữ|thông|tải|sản|nghiệp|dựng|phẩm|cần)(?!\w)")
FIRST_SYLLABLES = {
    "khoa": (" bách", " y", " nha", " đa", " nhãn"),
    "trúc": (" kiến",),
    "pháp": (" luật", " lập", " hành", " tư"),
    "mại": (" thương",),
    "thương": (" ngoại",),
    "chất": (" địa",),
    "phát triển": (" đầu tư", " nghiên cứu", " hỗ trợ", " hợp tác", " xúc tiến", " tư vấn"),
    "triển": (" phát",),
    "ngữ": (" ngoại", " ngôn"),
    "thông": (" viễn", " giao", " truyền"),
    "tải": (" vận",),
    "sản": (" thủy", " hải", " khoáng", " bất động"),
    "nghiệp": (" công", " nông", " lâm", " doanh"),
    "dựng": (" xây",),
    "cần": (" hậu",),
    "phẩm": (" dược", " thực", " mỹ"),
    "học": (" dân tộc", " xã hội", " ngôn ngữ", " khảo cổ", " tâm lý", " sử", " triết", " địa lý"),
}
"""Words of two syllables whose second is written small inside a name: "Bách khoa", "Kiến trúc"."""
WRITTEN_SMALL = (
    "tổng liên đoàn",
    "chùa",
    "tịnh xá",
    "tịnh thất",
    "tu viện",
    "thiền viện",
    "nhà thờ",
    "đền",
    "giáo xứ",
    "giáo phận",
    "trường",
    "công ty",
    "nhà máy",
    "hợp tác xã",
    "bệnh viện",
)
"""Heads that stand in small letters before a name of their own: "Ban Quản trị chùa …"."""
OF_A_CHURCH = {"chi hội", "hội thánh", "giáo xứ"}
ABOVE_ALL_BOARDS = ("bộ chính trị", "ban bí thư", "chính phủ", "quốc hội")
"""What no board of the Centre is named after: "Trưởng Ban Dân vận Trung ương Bộ Chính trị cũng …", a full stop forgotten."""
UNITS_OF_THE_PARTY = {"đảng ủy", "đảng bộ", "chi bộ"}
ZONE = re.compile(r"khu (?:công nghiệp|kinh tế|chế xuất|công nghệ cao)")
OFFICE_ELSEWHERE = re.compile(r" (?:đại diện|thường trú)(?: phía (?:nam|bắc)| (?:khu vực )?miền (?:trung|nam|bắc))? (?:của )?")
AT_A_PLACE = re.compile(r" (?:tại|khu vực|ở) (?:tỉnh |thành phố )?")
BRANCH_OFFICE = re.compile(r"(?: -|,)? (?:chi nhánh|văn phòng đại diện(?: tại)?) ")
DIOCESES = re.compile(
    r"(?:hà nội|huế|thành phố hồ chí minh|sài gòn|lạng sơn(?: - cao bằng)?|hưng hóa|bắc ninh|hải phòng|thái bình|bùi chu|phát diệm|thanh hóa|vinh|hà tĩnh|đà nẵng|quy nhơn|qui nhơn|kon tum"
    r"|nha trang|ban mê thuột|buôn ma thuột|đà lạt|xuân lộc|phú cường|bà rịa|phan thiết|mỹ tho|vĩnh long|cần thơ|long xuyên)(?!\w)"
)
NUMBERED_UNIT = re.compile(r" (?P<so>số )?\d{1,3}(?![\w/.%-])")
SCHOOL_OF_A_GRADE = re.compile(r"trường (?:phổ thông )?cấp (?:i{1,3}|[123])(?:(?: ?[,+-] ?| và )(?:i{1,3}|[123]))* ")
OF_THE_POLICE = re.compile(
    r" tội phạm(?: về)? (?:ma túy|kinh tế(?: và chức vụ)?|tham nhũng(?:, kinh tế, buôn lậu)?|quản lý kinh tế(?: và chức vụ)?|trật tự(?:,? an toàn)? xã hội|môi trường|(?:sử dụng )?công nghệ cao)(?!\w)"
)
"""What a department of the investigating police is against, behind its name."""
DEFENCE_AREA = re.compile(rf" [Pp]hòng thủ khu vực (?:số )?\d{{1,2}}(?: ?- ?(?=[{UPPER}]))?")
OF_TERRITORIES = {"hội", "đoàn", "đoàn thanh niên", "hội đồng nhân dân", "ủy ban nhân dân", "liên đoàn", "ban chỉ huy", "công an"}
UNITS_WITH_NUMBERS = {"phòng", "đội", "hạt", "trạm", "trung tâm", "xí nghiệp", "nhà máy", "cụm", "khối", "bệnh viện", "ngân hàng"}
CLOSES = re.compile(r"[,;.:)\n]|$| (?:-|từ|kể từ|nhiệm kỳ|là|đã|được|dự|phát biểu|cho biết|chia sẻ)(?!\w)")
HAVING_STUDENTS = ("đại học", "trường", "học viện")
OF_HIGHER_LEARNING = ("đại học", "học viện", "trường đại học", "trường cao đẳng", "trường đh", "trường cđ")
CALLED_FURTHER = (*OF_HIGHER_LEARNING, "bệnh viện")
"""What may be called something more beyond its field: a second field, whom it is named after, a number."""
ANOTHER_FIELD = re.compile(rf" - [{UPPER}][{LOWER}]+ [{LOWER}]+(?!\w)")
THE_SECOND_OF_A_NAME = re.compile(r" [1-3](?![\w/.%-])")
DEPARTMENTS = {"vụ", "cục"}
SMALL_WORDS_TO_THE_END = re.compile(rf" [{LOWER}]+(?: [{LOWER}]+){{0,2}}(?= ?[(;]| của (?:Bộ|Tổng cục|[{UPPER}])| - )")
# "… của sở,": the body above, that the article names elsewhere.
OF_A_BODY_ALONE = re.compile(
    r"của (?:sở|bộ|hội|hiệp hội|trường|nhà trường|công ty|bệnh viện|trung tâm|viện|cục|vụ|ban|đoàn|liên đoàn|cơ quan|đơn vị|ngân hàng|tổng công ty|tập đoàn|tòa|đài|báo)(?= ?[,;.:()\n]| - |$)"
)
# A word that no Vietnamese syllable can be, or an abbreviation: "Tổng Giám đốc Zalexim …", "… VNPT".
BRAND = re.compile(
    r" ((?:(?:PV|VN) (?:[A-Z]{3,8}|[A-Z][a-z]{4,12})|(?=\w*[FJWZfjwz]|\w{8}|\w*[a-z][A-Z]|\w*(?:[bdlrsvxk])(?!\w))[A-Z][A-Za-z]{4,15}|[A-Z]{3,8})(?: (?:Bank|Group|Holdings|Land|Corp|Capital)(?!\w))?)(?![\w'-])"
)
OF_A_BRAND = {
    "công đoàn",
    "đảng ủy",
    "đảng bộ",
    "chi bộ",
    "đoàn thanh niên",
    "hội đồng quản trị",
    "hội đồng thành viên",
    "hội cựu chiến binh",
}
"""What firms have that are told by their brand: "Công đoàn Petrovietnam"."""
AND_ANOTHER = re.compile(r" và | - |-|, (?=ủy ban|hội đồng)")
# "Bệnh viện Đa khoa khu vực Tây Nam Nghệ An"
PART_OF_A_PROVINCE = re.compile(r" (?:(?:đông|tây|nam|bắc|trung) ?){1,2}(?<= )")
BOARDS_OF_FIRMS = {"hội đồng quản trị", "hội đồng thành viên"}
ITS_AIMS = re.compile(rf" vì (?:[{LOWER}{UPPER}]+ ?){{1,8}}(?=[,;.()]|$)")
NO_PLACES = {"hội", "đoàn", "đảng", "ủy", "ban", "liên đoàn", "mặt trận"}
LIES_IN = (" (xã ", " (phường ", " (huyện ", " (quận ", " (thị trấn ", " (thị xã ", ", xã ", ", phường ", ", huyện ")
IN_CAPITALS_TOO = re.compile(rf"(?: [-&])? [{UPPER}]{{2}}")
"""After an abbreviation: more of it ("Sở TN - MT"), or a line of capitals."""
DEGREES_AS_CODES = re.compile(r" (?:PGS|GS|TS|BS|KS|HT|TT|NSND|NSUT|NGUT|NGND)(?:-(?:PGS|GS|TS|BS|KS))*")
# "Công ty TNHH MCNEX Vina", "… Yazaki EDS VN"
BRAND_OF_WORDS = re.compile(
    rf"(?: (?:[{UPPER}]{{2,}}|[{UPPER}][{LOWER}]+)){{1,3}}(?=[,;.)\n]|$| (?:và|cùng|tại|được|đã|là|-|phát biểu|cho biết)(?!\w))"
)
# Papers called by words that begin offices or fields: "Đại biểu" is a deputy, too.
PAPER = re.compile(
    r" (?:đại biểu nhân dân|giáo dục (?:và|&) thời đại|phụ nữ thủ đô|lao động thủ đô|tuổi trẻ thủ đô|sài gòn giải phóng|văn nghệ công an|khoa học (?:và|&) đời sống)(?!\w)"
)
AFTER_CENTRAL = re.compile(r" (?:Quân đội(?: \d+)?|I{1,3}|[1-3])(?!\w)")
# "Tạp chí Dân tộc và Thời đại", "Báo Khoa học và Đời sống"
TWO_THINGS = re.compile(
    rf" {CAP}(?: [{LOWER}]+)? (?:và|&) {CAP}(?: [{LOWER}]+)?(?=[,;.:)\n]|$| (?:-|dự|đã|được|là|phát biểu|cho biết|chia sẻ|cho rằng|nói)(?!\w))"
)
# "Công ty CP Nội dung Số Việt": a name of a firm that goes on in small letters and then in a capital.
_WHAT_FIRMS_DO = r"(?:tại|ở|của|và|cùng|cho|làm|được|là|đã|có|do|với|trên|từ|đến|trong|về|vào|khi|để|trao|tặng|thăm|dự|nói|mời|giúp|ủng|tổ|phối|nhận|xây|hỗ|gửi|ông|bà|anh|chị|đồng (?:thời|hành|ý|tổ|chủ|loạt)|khen|bổ|bầu|cử|phân|kiêm|nguyên)"
_ENDS_A_FIRM = r"(?=[,;.)\n]|$| \(| (?:được|làm|là|đã|dự|nói|trao|cho biết|phát biểu|chia sẻ)(?!\w))"
GOES_ON_SMALL = re.compile(rf" (?!(?:{_WHAT_FIRMS_DO}|khóa|nhiệm|và|cùng)(?!\w))[{LOWER}]+(?: {CAP})+{_ENDS_A_FIRM}")
GOES_ON_IN_SMALL = re.compile(
    rf"(?: (?!(?:{_WHAT_FIRMS_DO}|khóa|nhiệm|cùng)(?!\w))[{LOWER}]+){{1,4}}(?: (?:{CAP}|[A-Z]{{2,8}}(?!\w)))+{_ENDS_A_FIRM}"
)
"""More of a firm's name in small letters, and then its own: "… Kỹ thuật tự động ETEC"."""
OF_ONE_NOT_NAMED = re.compile(r" của (?:một |(?:\w+ ){1,2}(?:này|ấy|đó)(?!\w))")
OF_WORSHIP = {"chùa", "tịnh xá", "tịnh thất", "tu viện", "thiền viện", "giáo xứ", "đền"}
SMALL_AT_THE_END = re.compile(rf"(?: [{LOWER}]+)+$")
CALLED_IN_QUOTES = ("câu lạc bộ", "tổ", "quỹ", "nhóm", "đội", "hợp tác xã", "chi hội", "công ty", "trung tâm", "nhà hát", "báo", "tạp chí")
IN_QUOTES = re.compile(r" [\"“][^\"“”\n;]{2,60}[\"”]")
CONTINENTS = {"châu âu", "châu á", "châu phi", "châu mỹ", "châu úc"}
HEROES = {
    "trần hưng đạo", "trần quốc tuấn", "trần quốc toản", "trần nhân tông", "trần khánh dư", "trần quang khải", "lý thường kiệt", "lý thái tổ", "lý nam đế", "lê lợi", "lê lai",
    "lê thánh tông", "lê quý đôn", "lê đại hành", "nguyễn trãi", "nguyễn huệ", "nguyễn du", "nguyễn bỉnh khiêm", "nguyễn công trứ", "nguyễn đình chiểu", "nguyễn trung trực",
    "nguyễn khuyến", "ngô quyền", "ngô sĩ liên", "ngô thì nhậm", "đinh tiên hoàng", "đinh bộ lĩnh", "quang trung",
    "phan bội châu", "phan châu trinh", "phan đình phùng", "phan đình giót", "phạm ngũ lão", "hoàng diệu", "hoàng hoa thám", "hai bà trưng", "bà triệu",
    "chu văn an", "chu mạnh trinh", "lương thế vinh", "lương văn can", "mạc đĩnh chi", "võ thị sáu", "cao bá quát", "bùi thị xuân", "thủ khoa huân", "tô vĩnh diện", "cù chính lan", "bế văn đàn",
    "la văn cầu", "hồ xuân hương", "đoàn thị điểm", "kim đồng", "vừ a dính", "tô hiến thành", "yết kiêu",
}  # fmt: skip
"""The dead of history, of whom nothing in the news tells, after whom schools, streets and factories are called."""
SCHOOLS_ARE_CALLED = HEROES | {
    "phạm ngọc thạch", "tôn đức thắng", "nguyễn tất thành", "trần phú", "lê hồng phong", "nguyễn văn cừ", "hà huy tập", "ngô gia tự", "lý tự trọng", "hoàng văn thụ",
    "nguyễn thị minh khai", "nguyễn văn trỗi", "trần đại nghĩa", "tôn thất tùng", "nguyễn ái quốc", "hồ chí minh", "đặng thùy trâm", "nguyễn đức cảnh",
}  # fmt: skip
"""Those and people of the last century, of whose offices history tells, but none of them is named right after a school's field."""
PROVINCES_OF_THE_WARS = {
    "phúc yên", "vĩnh yên", "hà đông", "sơn tây", "kiến an", "quảng yên", "hải ninh", "hồng quảng", "nghĩa lộ", "vĩnh trà", "long châu sa", "long châu hà",
    "rạch giá", "gia định", "chợ lớn", "thủ dầu một", "thủ biên", "gia định ninh", "tân an", "mỹ tho", "gò công", "sa đéc", "long xuyên", "châu đốc", "hà tiên",
    "biên hòa", "bà rịa", "quảng nam đà nẵng", "nghệ an - hà tĩnh", "liên tỉnh miền đông",
}  # fmt: skip
"""Provinces before 1975, most of them towns now: "Tỉnh ủy Mỹ Tho", "Ban Cán sự tỉnh Phúc Yên"."""
_REGIONS = (
    r"(?:Sài Gòn ?- ?(?:Gia Định|Chợ Lớn)|(?:miền )?(?:Trung|Tây|Đông) Nam [Bb]ộ|(?:Bắc|Trung|Nam) (?:Kỳ|Bộ)|Việt Bắc|Tây Bắc|Đông Bắc|Tả Ngạn|Hữu Ngạn|Trị Thiên(?: ?- ?Huế)?|Tây Nguyên"
    r"|miền (?:Nam|Tây|Đông|Trung|Bắc))(?!\w)"
)
_NUMBERED = r"(?:\d{1,2}|[IVX]{1,4})(?![\w/])(?: ?\([^()]{2,20}\))?"
REGIONS_OF_THE_WARS = re.compile(rf" (?:(?:Khu )?{_REGIONS}|(?:Liên khu |Phân khu |Khu |Quận )?{_NUMBERED})", re.IGNORECASE)
"""What committees of regions before 1976 are called after."""
A_REGION_OF_THE_WARS = re.compile(rf" (?:(?:Khu )?{_REGIONS}|(?:Liên khu|Phân khu|Khu) {_NUMBERED})")
"""A region after another body of those years: "Ban Tuyên huấn Khu Tây Nam Bộ"."""
OF_A_BLOC = re.compile(r" (?:các )?(?:cơ quan|doanh nghiệp)(?: (?:và|-) doanh nghiệp)?(?! (?:dân|đảng|chính|trung ương))(?!\w)")
OF_REGIONS = (
    "ủy ban quân quản",
    "ủy ban kháng chiến",
    "ban tuyên huấn",
    "ban binh vận",
    "ban cán sự",
    "ban an ninh",
    "ban dân vận",
    "ban tổ chức",
    "ban kinh tài",
    "mặt trận",
    "việt minh",
    "hội",
)
AN_EMBASSY = re.compile(r" (?:ta|việt nam)(?: ở| tại)(?: nước| vương quốc| cộng hòa)? ")
WHERE_SOMETHING_IS = (" tại ", " ở ", " quê ", " quê quán ")
OF_A_FAMILY = (" họ ", " dòng tộc ", " gia tộc ")
"""Before the name of a family, which is nobody's alone."""
HOUSES = (
    "chùa ",
    "thánh thất ",
    "tổ đình ",
    "họ đạo ",
    "đền ",
    "nhà thờ ",
    "tịnh xá ",
    "thiền viện ",
    "tu viện ",
    "miếu ",
    "đình làng ",
    "giáo xứ ",
    "bảo tàng ",
    "lăng ",
)
SCHOOLS = (
    "thcs ",
    "thpt ",
    "ptth ",
    "tiểu học ",
    "mầm non ",
    "trung học cơ sở ",
    "trung học phổ thông ",
    "thcs và thpt ",
    "trung học phổ thông chuyên ",
)
"""What stands before the name of a school, which may be a person's: "trường THCS Nguyễn Trãi"."""
DEALING_IN_SOMETHING = ("công ty", "xí nghiệp", "nhà máy", "hợp tác xã")
DONE_BY_FIRMS = {"đóng", "trên", "hỗ", "tài", "ủng", "đưa", "tuyển", "ra", "nằm", "ở", "của", "các", "những", "chi", "nhận", "thuộc"}
FIRMS = ("công ty", "tổng công ty", "tập đoàn", "xí nghiệp", "hợp tác xã", "nhà máy")
IS_A_FIRM = re.compile(rf"{'|'.join(FIRMS)}|ngân hàng|hội đồng (?:quản trị|thành viên)")
BEFORE_AN_OFFICE = re.compile(r" ?[,(-] ?")
LONGEST_ROLE = 40
"""Characters before the name of a firm in which an office or a job of it begins."""
WHO_WORKS_THERE = re.compile(
    r"(?:nhân viên|công nhân|kỹ sư|cán bộ|lao động|đại diện|lãnh đạo|chủ|tài xế|lái xe|bảo vệ|doanh nhân|anh|chị|ông|bà|là)(?: của)?$"
)
GOING_ON_IN_SMALL = (*FIRMS, "trường", "trung tâm", "viện", "nông trường", "lâm trường")
INSIDE = {"hội", "liên đoàn", "hiệp hội", "đoàn", "công đoàn", "mặt trận", "giáo hội", "liên hiệp hội"}
"""What a committee may be of by its first word alone, the rest told before: "Ủy ban Hội"."""
VERBS_OF_TWO_WORDS = (
    "công bố",
    "công nhận",
    "chúc mừng",
    "tuyên bố",
    "bày tỏ",
    "quán triệt",
    "tham gia",
    "giới thiệu",
    "giải trình",
    "phụ trách",
    "đảm nhiệm",
    "đảm trách",
    "tiếp quản",
)
# "Hội Chiếu sáng Việt Nam", "Hiệp hội Cây điều Việt Nam": an association of the whole country.
NATIONAL_ASSOCIATIONS = ("hội", "hiệp hội", "tổng hội", "liên đoàn")
OF_THE_NATION = re.compile(rf" [{UPPER}][^,.;:()\n]{{1,60}}? Việt Nam(?!\w)|(?: [{LOWER}]+){{1,2}} Việt Nam(?!\w)")
# "Hội các nhà doanh nghiệp trẻ tỉnh X", "Hiệp hội các nhà bán lẻ Việt Nam"
OF_WHOSE_TRADE = re.compile(r" các (?:nhà|doanh nghiệp)(?: [^\W\d_]+){1,5}?(?= (?:việt nam|tỉnh|thành phố|huyện|quận|thị xã)(?!\w))")
NO_NAME_OF_THE_NATION = re.compile(
    r"(?<!\w)(?:thăm|ở|với|của|về|sang|từ|trên|khắp|toàn|rời|là|mà|khi|để|theo|như|trong|vào|ra|và|hay|hoặc|dân|nữ|niên|nhân|mời|giúp|đoàn|phía|đất|nước)(?!\w)"
)
# "Công đoàn ngành Than - Khoáng sản Việt Nam": the trade union of an industry.
BRANCH_UNION = re.compile(rf" ngành [{UPPER}][^,.;:()\n]{{2,60}}? Việt Nam(?!\w)")
# Boards of projects are called by what is built, in small letters: "… dự án công trình giao thông Nghệ An".
PROJECT = re.compile(
    r" [^,.;:()\n]{5,110}?(?=[,.;:()\n]|$| (?:gồm|là|được|giữ|đã|nói|cho biết|cho hay|phát biểu|báo cáo|trình bày|chủ trì|chia sẻ|làm|kiêm|tham dự|từ ngày|kể từ|nhiệm kỳ|và (?:ông|bà|các))\b)"
)
