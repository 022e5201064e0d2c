"""The words around offices: how a sentence says that somebody takes one up, holds, leaves or was proposed for it.

All patterns are matched against folded words (`loaders.lexicon.Text.low`). What they mean for a name and a title is decided in
`loaders.holdings` and `loaders.office_verbs`.
"""

import re

from loaders.facts import Manner

HOLDING = "là|làm|giữ|giữ chức|giữ chức vụ|giữ cương vị|đảm nhiệm|đảm nhiệm chức vụ|đảm nhận|đảm đương"
"""Verbs of having an office, as alternatives of a pattern."""
COMMITTEE = re.compile(r"ban chấp hành (?:lâm thời )?(?:trung ương )?(?=hội|tổng|liên|đoàn|công đoàn|chi hội)")
STANDING_COMMITTEE = re.compile(r"(?:ban thường trực|đoàn chủ tịch) (?=ủy ban (?:trung ương )?mặt trận|tổng liên đoàn)")
BOARD_OF_A_FIRM = re.compile(r"hội đồng (?:thành viên|quản trị) (?=\w)")
# On whose behalf: the first title after these is of nobody named beside it.
ON_BEHALF = re.compile(
    r"(?:thay mặt|ủy quyền(?: của)?|thừa lệnh|thừa ủy quyền(?: của)?|thừa ủy nhiệm(?: của)?|thay mặt cho|gửi tới|ý kiến của|phiếu bầu)$"
)
SAYS = re.compile(
    r"(?:đã |cũng |lại |rất )*(?:nhấn mạnh|cho rằng|cho biết|đánh giá|yêu cầu|đề nghị|khẳng định|mong muốn|mong|tin rằng|tin|chỉ đạo|lưu ý|ghi nhận|biểu dương|bày tỏ|tin tưởng|nêu|phát biểu|kỳ vọng|đề cao|gợi ý)(?!\w)"
)
TELLS = re.compile(
    SAYS.pattern
    + r"|(?:đã |cũng |lại |vui vẻ |chậm rãi |tự hào )*(?:cho hay|nói|chia sẻ|kể|thông tin|trao đổi|phân tích|nhận định|nhận xét|bộc bạch|tâm sự|trả lời|phản ánh|thừa nhận|xác nhận|giải thích|nhớ lại|hứa|trần tình|lý giải)(?!\w)"
)
"""What somebody does who is quoted."""
# What makes somebody proposed of one whom "giới thiệu" stands before: "giới thiệu ông A hiệp thương cử giữ chức …".
TO_CHOOSE = re.compile(r"(?:^|\W)(?:hiệp thương|ứng cử|để |bầu)")
ASKED_FOR = re.compile(
    r"(?:đề nghị|đề xuất|kiến nghị|dự kiến|(?<!quy )trình|xin ý kiến)(?![^;]* (?:và|rồi)(?!\w))|giới thiệu(?: [^,;]{0,40})? để (?!được)"
)
"""Between "được" and "phê chuẩn": it is not done yet."""
ASKS_TO_LEAVE = re.compile(
    r"(?<!\w)(?:xin (?:được |phép |nghỉ,? )*(?:thôi|từ chức|từ nhiệm|rút|nghỉ|miễn nhiệm)|đơn (?:xin )?(?:từ chức|từ nhiệm|thôi|nghỉ))(?!\w)"
)
AGREED = re.compile(r"(?<!\w)(?:đồng ý|chấp thuận|chấp nhận|thống nhất|nhất trí|cho thôi|quyết định|phê chuẩn|giải quyết)(?!\w)")
"""To what somebody asked for."""
IN_THE_AIR = re.compile(
    r"(?<!\w)(?<!thống nhất )(?<!nhất trí )(?<!đồng ý )(?<!quyết định )(?:để|việc|khả năng|chuyện|nếu|liệu|mong|mong muốn|muốn|ước|hy vọng|ao ước)(?: các)?(?: ông| bà| đồng chí| anh| chị)? ?$"
)
"""Before a name: what is said of it is wanted, talked of, or asked."""
CHOSEN_AFTER_ALL = re.compile(
    r"(?:đã|được|nhất trí|kết quả|biểu quyết|trúng)(?![^,;]{0,40}(?:để trình|trình ban|trình hội nghị))[^,;]{0,40}(?<!để )(?<!giới thiệu )(?<!đề cử )(?<!đề nghị )(?<!đề xuất )(?<!tiến cử )(?<!kiến nghị )(?<!dự kiến )(?:bầu|hiệp thương|bổ nhiệm|phê chuẩn)|(?:trúng cử|đắc cử)"
)
EXPECTED = re.compile(r"dự kiến (?:[^,;.]{0,40} )?được [^,;.]{0,30}$|được xem xét,? (?:bầu|bổ nhiệm|điều động|phân công)[^,;.]{0,20}$")
"""Of who is expected to be chosen, and has not been yet."""
AT_WHOSE_PROPOSAL = re.compile(r"theo (?:sự )?(?:giới thiệu|đề nghị|đề xuất|đề cử|kiến nghị|tờ trình)(?!\w)")
A_VERB_OF_ITS_OWN = re.compile(
    r"(?<!\w)(?:được|bị|đã|vừa|đang|hiện|từng|mới|vẫn|tiếp tục|sẽ|xin|chính thức|đắc cử|trúng cử|chỉ định|bổ nhiệm|điều động)(?!\w)"
)
"""After a name: the office that follows is told by it, and not by what stands before the name."""
SEVERAL_PEOPLE = re.compile(
    r"(?<!\w)(?:các|những|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|\d{1,2}) (?:đồng chí|ông,? bà|người|nhân sự|vị|cán bộ|anh,? chị)(?!\w)"
)
# "… công bố quyết định về nhân sự được giới thiệu …": those whom it is about, and not who announces it.
ABOUT_WHOM = re.compile(r"(?:^|\W)(?:nhân sự|người|cán bộ|các đồng chí|những đồng chí) được(?!\w)")
RELIEVES = re.compile(r"(?:miễn nhiệm|bãi nhiệm|cho thôi)(?: \w+){0,3}$")
# "miễn nhiệm chức danh X; cho thôi làm Y đối với bà A": the first, too, is of her.
RELIEVES_TOO = re.compile(r"(?:và |đồng thời )?(?:miễn nhiệm|bãi nhiệm|cho thôi)(?!\w)")
# "Công đoàn cơ sở Phòng Tư pháp": whose Party cell is the office's.
UNION_OF_AN_OFFICE = re.compile(
    r"Công đoàn (?:cơ sở )?(?=(?:Phòng|Sở|Trường|Văn phòng|Chi cục|Cục|Trung tâm|Bệnh viện|Công ty|Tổng [Cc]ông ty|Nhà máy|Xí nghiệp|Ngân hàng)\b)"
)
UNION_OF_A_FIRM = re.compile(
    r"Công đoàn (?:cơ sở )?(?=(?:Công ty|Tổng [Cc]ông ty|Tập đoàn|Bệnh viện|Nhà máy|Xí nghiệp|Ngân hàng|Trung tâm|Sở)\b)"
)
WITH_STANDING_MEMBERS = re.compile(
    r" (?P<whole>(?:Hội đồng nhân dân|Ủy ban (?:Trung ương )?(?:Mặt trận|MTTQ)|Ban Trị sự|Hội đồng Trị sự|Hội đồng Chứng minh|Ủy ban (?:nhân dân|kiểm tra))(?!\w).*)",
    re.IGNORECASE,
)
"""The body of a member of its standing committee, told with one of its boards."""
WITH_A_SECRETARY = re.compile(
    r"Ban (?:Trị sự|Chấp hành|Thường vụ|Đại diện|Liên lạc|Vận động|Chỉ đạo|Quản trị|Điều hành)(?!\w)", re.IGNORECASE
)
WITH_A_CHAIR = re.compile(
    r"(?<=\w )(?P<whole>(?:Hội đồng|Hội|Ủy ban|Liên đoàn|Tổng [Ll]iên đoàn|Giáo hội|Hiệp hội|Liên hiệp|Công đoàn) \w.+)"
)
THE_OFFICES = re.compile(r"(?<!\w)(?:các|nhiều) (?:cương vị|chức vụ|chức danh|vị trí|trọng trách)(?!\w)")
# "Ông A trước đó đã được bổ nhiệm làm …": taken up before what is told, and not said to be left.
TAKEN_UP_BEFORE = re.compile(
    r"^(?!.*(?:từng|năm \d{4})).*(?<!\w)trước đó,? (?:đã |vừa |mới )?được (?:[^,;.]{3,40} )?(?:bổ nhiệm|bầu|phân công|điều động|chỉ định|hiệp thương|giao)(?!\w)"
)
ARE_CHOSEN = re.compile(r"(?:vừa |mới |đã )?(?:được|trúng cử|đắc cử)(?!\w)")
IN_A_DATE = re.compile(r"\d ?[/.-] ?\d")
MOURNED = re.compile(
    r"(?:^|\W)(?:lễ tang|tang lễ|lễ viếng|viếng|lễ truy điệu|truy điệu|tiễn đưa|báo tin|tin buồn|thương tiếc|tiếc thương|tưởng nhớ|vĩnh biệt|an táng)(?: cấp \w+)?(?: của)?:?$"
)
LIFE_OF_NOBODY_NAMED = re.compile(
    r"\W*(?:sinh (?:ngày|năm)|quê quán|nguyên quán|quê|tham gia (?:hoạt động )?cách mạng|(?:được kết nạp )?vào đảng)(?!\w)"
)
OBITUARY = re.compile(r"(?<!\w)(?:tin buồn|thương tiếc|lời cáo phó|cáo phó|báo tin:|từ trần|tạ thế|viên tịch)(?!\w)")
# "Đọc lời điếu đưa tiễn đồng chí là …": to whom something is done is not who holds what follows.
DONE_TO = re.compile(r"(?<!\w)(?:đưa tiễn|tiễn đưa|tiễn|viếng|gặp|thăm|với|của|cho|tặng|mời|cảm ơn|đón|tiếp|thay)$")
ACTS_FOR = re.compile(r"(?:thay mặt|thay mặt cho|đại diện|đại diện cho|về phía)$")
# "Đối với đồng chí A, Bí thư Tỉnh ủy nhấn mạnh …": A is spoken of, and another speaks.
AS_FOR = re.compile(
    r"(?:riêng )?(?:đối với|với|về)|(?:.* )?(?:chúc mừng|cảm ơn|biểu dương|giao nhiệm vụ cho|trao quyết định cho|trả lời|đáp lời|tiếp|đón tiếp|gặp|gặp gỡ|chia sẻ với|trao đổi với|chia buồn với|làm việc với|làm việc cùng|hội đàm với|hội kiến|hội kiến với|hội ý với|tiếp xúc với|nói chuyện với|điện đàm với|đối thoại với"
    r"|thăm|đến thăm|thăm gia đình|viếng|tiễn|nói về|nhắc đến|nhắc tới|tại nhà|đến nhà|nghe|tặng|(?:tặng|trao|gửi)(?: \w+){1,4} (?:cho|đến|tới))"
)
WITH_WHOM = re.compile(
    r"cùng|cùng với|(?:cũng )?cùng \w+ với|đi cùng|bên cạnh|ngoài|sau|trước|nhờ|vì|thay|khác với|đồng tình với|đồng ý với|đồng quan điểm với|đồng hành cùng|tháp tùng"
)
IN_TURN_WITH = ("trước", "sau")
GOES_ON_WITH = re.compile(r"(?:và|cùng|với|tại|ở|trong|hôm|sáng|chiều|tối|ngày|còn có|có)(?!\w)")
ACCORDING_TO = re.compile(r"(?:cũng )?theo")
DID = re.compile(r"(?:đã|vừa|mới|sẽ|đang|chưa|không|cần|phải) (?!cho biết|cho hay|chia sẻ|cho rằng|nói|thông tin)")
# What the one does who speaks, gives or comforts, with no comma before it.
ACTS_HIMSELF = re.compile(
    r"(?:đã |cũng |lại |rất |ân cần |xúc động |vui mừng )*(?:nói|nhận xét|kết luận|hỏi|hỏi thăm|thăm hỏi|dặn|căn dặn|động viên|chúc|chúc mừng|tặng|trao|cảm ơn|gửi|mong|hứa|tâm sự|giải thích|cam kết|thông tin|hoan nghênh|ân cần|xúc động|vui mừng)(?!\w)"
)
# What tells a life after a name: "…, sinh ngày …; quê quán: …".
BORN = re.compile(r"[^;]{0,120}?[;,( ](?:chức vụ|sinh (?:ngày|năm|tháng)|sn \d{4}|\d{2} tuổi|nguyên quán|quê quán|quê gốc|quê)(?!\w)")
# "theo phân công của Thủ tướng, Bộ trưởng A": the first of several titles is of somebody else; a single one ("chỉ đạo của Chủ
# tịch A") is of the name after it.
BY_WHOSE_WORD = re.compile(r"(?:đồng ý|phân công|chỉ đạo|cho phép|lời mời|kết luận|đề nghị|ủy nhiệm|quyết định|thống nhất)(?: \w+)? của$")
# "Giao việc cho tân Giám đốc …, Thứ trưởng A mong …": to whom another speaks.
SPEAKS_TO = re.compile(
    r"^\W*(?:giao (?:việc|nhiệm vụ)|phát biểu giao nhiệm vụ|chúc mừng|trao đổi|trả lời|căn dặn|gửi lời|nói|trao quyết định|chia sẻ)(?: [^,;.]{2,30})?(?: cho| với| tới| đến)?$"
)
# "… được bầu vào Ban Thường vụ", "để bầu Phó Chủ tịch": whose it is to be stands before.
TO_BE_CHOSEN = re.compile(r"để (?:bầu|hiệp thương cử|cử|bổ nhiệm|bầu bổ sung)$")
# Bodies of the bloc have a Đảng đoàn, those of the state a Ban cán sự đảng.
HAVING_A_CAUCUS = re.compile(
    r"(?:(?:ban chấp hành|ban thường vụ|đoàn chủ tịch) )?(?:trung ương )?(?:tổng liên đoàn|liên đoàn|công đoàn|hội(?! đồng)|đoàn thanh niên)(?!\w)"
)
TOLD_SHORT = re.compile(r"(?:.+? )??(?P<whole>(?:trung ương )?(?:hội|đoàn)|liên đoàn|hiệp hội|công đoàn|giáo hội|liên hiệp hội)")
FRONTED = re.compile(r"(?:^|\W)(?:riêng|với|về|đối với|ở|tại|cho)(?: với)? (?:các )?(?:chức danh|chức vụ|vị trí|cương vị|chức)$")
# "Chức danh Chủ tịch … được bầu cho ông A", "… thuộc về bà B".
THE_OFFICE = re.compile(r"(?:^|\W)(?:chức danh|chức vụ|chức|vị trí|cương vị|nhiệm vụ|trọng trách|cương vị mới)$")
# "… chức vụ X cho ông A và chức vụ Y cho bà B": by the verb of the first.
AND_THE_OFFICE = re.compile(r"(?:và|,|;|còn|cùng|riêng)? ?(?:chức danh|chức vụ|chức|vị trí|cương vị|ghế)")
# "Ông A bàn giao chức X cho ông B": A had it.
HANDS_OVER = re.compile(
    r"(?:đã |vừa |chính thức |tiến hành |thực hiện )*(?:bàn giao|chuyển giao)(?: lại)?(?: các)?(?: công việc| nhiệm vụ| chức vụ| chức danh| chức trách| chức| cương vị| vị trí| trọng trách| ghế)(?: của)?"
)
# "Ban Chấp hành X gồm 15 người do ông A làm …"
MADE_UP_OF = re.compile(
    r"(?:(?:mới|khóa mới|lâm thời),? )?(?:(?:gồm|gồm có|có) |(?=\d+ (?:thành viên|ủy viên|đồng chí|người)))(?:\d+|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)(?: (?:đồng chí|người|thành viên|ủy viên|vị))?,?(?: do)?"
)
IS_GIVEN_TO = re.compile(
    r"(?:(?:là )?(?:chức vụ|nhiệm vụ) (?:mà )?|được )?(?:[^,;.]{3,60} )?(?:đã |vừa |mới )?(?:chính thức )?(?:(?:được )?(?:tín nhiệm )?(?:bầu|giao|giao lại|trao|chỉ định|phân công) cho|thuộc về|(?:đã |vừa |nay )?về tay)"
)
# "… và bầu các chức danh thành viên UBND xã": of nobody who is named.
ELECTS_THE = re.compile(r"(?:^|và |, )(?:đã )?bầu (?:bổ sung )?các chức danh$")
# "… cách chức ông A, Giám đốc X", "miễn nhiệm Chủ tịch X A": the office that A has.
REMOVES = re.compile(r"(?:^|\W)(?:cách chức|miễn nhiệm|bãi nhiệm|bãi chức|phế truất|buộc thôi việc)(?: đối với| với)?$")
BY_AN_ACT = re.compile(r"theo (?:các )?(?:quyết định|nghị quyết|thông báo|công văn)(?!\w)")
BY_DECISION = re.compile(r"(?:theo|do) (?:các )?(?:quyết định|nghị quyết|phân công|chỉ định)(?: số [^ ]+)? của")
CHOOSES = re.compile(r"(?:^|\W)(?:giới thiệu|bầu|cử|hiệp thương cử|bổ nhiệm|chỉ định|phân công|tín nhiệm bầu|thuộc về)$")
# "người khởi xướng … từ khi còn là": of who was named before.
ONCE_AS = re.compile(r"^,? ?người [^,;.]{3,60} khi (?:còn|đang) là$")
_A_JOB = r"(?:chuyên viên|cán bộ|giáo viên|giảng viên|kỹ sư|công nhân|phóng viên|nhân viên|bác sĩ|trợ lý|chiến sĩ|thanh tra viên)"
JOB = re.compile(rf"(?:^|\W)(?:là|làm) {_A_JOB}(?: chính| cao cấp)?$")
# "Ông A từng làm Đại sứ … (2015 - 2019), Thứ trưởng …": what follows a bracket is of the same past.
STILL = re.compile(r"(?<!\w)(?:hiện|nay|đang)(?!\w)")
ONCE = re.compile(r"\W*(?:đã |cũng |cũng đã )?từng (?:là|làm|giữ|đảm nhiệm|đảm nhận|kinh qua|trải qua|nắm)(?!\w)")
ONCE_A_JOB = re.compile(rf"(?:từng|trước đây|nguyên) (?:là|làm) {_A_JOB}")
# "Phó Giám đốc, Thủ trưởng Cơ quan Cảnh sát điều tra Công an tỉnh …": the first is of the police.
INVESTIGATORS = re.compile(r"(?:Phó )?Thủ trưởng Cơ quan .*?(?P<force>[Cc]ông an (?:tỉnh|thành phố|huyện|quận|thị xã).*)")
# "Ban Tổ chức Hội …", "Văn phòng Liên đoàn …": a board of an association, and which.
BOARD_OF = re.compile(
    r"(?:Ban|Văn phòng|Phòng|Trung tâm|Ủy ban [Kk]iểm tra)(?: .*?)? (?P<whole>Trung ương Đoàn(?!\w)|(?:Tỉnh|Thành|Huyện|Quận|Thị) đoàn(?: .*)?|(?:Trung ương )?(?:Hội (?!đồng)|(?:Tổng Liên đoàn|Liên đoàn|Liên hiệp|Hiệp hội|Công đoàn|Ủy ban Trung ương Mặt trận) )\S.*)"
)
# "Hòa thượng A, thế danh B, …": another name of who was just named.
ALSO_CALLED = re.compile(
    r"(?:người )?(?:mà )?(?:[^,;.]{2,40} )?(?:quen|thường|vẫn|hay) gọi (?:là|bằng)(?: tên| cái tên)?|(?:thế danh|tục danh|tên thật|tên khai sinh|tên thường gọi|thường gọi|pháp danh|pháp hiệu|bí danh|tức|còn gọi là|tên gọi khác)(?: là)?"
)
# "Sau 10 năm làm Trưởng thôn X, ông A …", "Từng có 6 năm làm …": what opens a sentence before an office that is over.
_SO_LONG = r"(?:(?:gần|hơn|tròn|suốt|trên|khoảng|ngót) )*(?:\d{1,2}|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|nhiều|mấy|vài)(?: chục)? (?:năm|nhiệm kỳ|khóa)(?: liền| liên tục| liên tiếp)?"
_AS_WHAT = rf"(?:{HOLDING}|trên cương vị|ở cương vị|với cương vị|với vai trò)(?: (?:chức vụ|chức danh|chức|cương vị|vai trò|vị trí|trọng trách))?(?: là)?"
_LEAVING = (
    r"(?:[^,;.]{1,20}, )?(?:sau khi |ngay sau khi |kể từ khi |từ khi |khi |kể từ ngày |từ ngày |vừa |mới )*"
    r"(?:thôi (?:giữ|làm|đảm nhiệm|đảm nhận|nhiệm vụ|không (?:giữ|làm))|không còn (?:giữ|làm|là)|rời(?: khỏi)?|rời xa|rút khỏi)"
    r"(?: (?:chức vụ|chức danh|chức|cương vị|vai trò|vị trí|ghế|trọng trách|nhiệm vụ))?(?: là)?"
)
_RETIRES = r"(?:nghỉ hưu|về hưu|nghỉ công tác|nghỉ chế độ)"
_RETIRED_AS = (
    rf"{_RETIRES}(?: (?:từ |vào )?(?:năm|tháng) [\d/]+)? (?:ở|với|trên|từ|trong) (?:cương vị|chức vụ|chức danh|chức|vị trí|vai trò)(?: là)?"
)
HELD_BEFORE_ALL = re.compile(
    rf"\W*(?:(?:sau (?:khi )?{_SO_LONG}|từng(?: có)? {_SO_LONG}|đã từng có {_SO_LONG}|từng|đã từng),? {_AS_WHAT}|{_LEAVING}|{_RETIRED_AS}) "
)
HAS_RETIRED_AS = re.compile(
    rf"(?:đã |vừa |mới |chính thức |có quyết định |được )*(?:{_RETIRED_AS}|{_RETIRES}[^,;.]{{0,20}} sau {_SO_LONG},? {_AS_WHAT})"
)
"""Before what somebody was when retiring: "Ông A về hưu với chức vụ T", "… nghỉ hưu sau 10 năm làm T"."""
# "Vừa là Bí thư Chi bộ, vừa là Trưởng thôn, ông A …", "Đã 5 năm nay làm …, bà B …": before one that is held.
HELD_NOW_BY = re.compile(
    rf"\W*(?:vừa (?:là|làm|giữ)(?: chức)?|(?:đã )?{_SO_LONG} (?:nay|qua)(?: {_AS_WHAT})|(?:trên|với|ở|trong) (?:cương vị|vai trò|trọng trách|vị trí|tư cách)(?: là| của)?) "
)
AFTER_SO_LONG = re.compile(rf"sau (?:khi )?{_SO_LONG},? {_AS_WHAT}")
HAD_SO_LONG = re.compile(rf"(?:đã |từng )?có {_SO_LONG},? {_AS_WHAT}")
RISEN_FROM = re.compile(
    r"\W*(?:từ một|từ|xuất phát từ(?: một)?|đi lên từ(?: một)?)(?: (?:vị trí|cương vị|vai trò|chức|chức vụ))?(?: là| một)? "
)
NOW_ANOTHER = re.compile(
    r"(?:nay|giờ|hiện|đã trở thành|trở thành|đã vươn lên|vươn lên|(?:đã |vừa |mới )*được (?:điều động|luân chuyển|bầu|bổ nhiệm|phân công|cất nhắc|đề bạt|chỉ định|tín nhiệm)|chuyển (?:sang|về))(?!\w)"
)
FOR_SO_LONG = re.compile(rf"(?:trong |suốt |qua )*{_SO_LONG}(?: qua| nay| gần đây)?")
# "làm Phó Chủ tịch, rồi Chủ tịch …", "…, rồi được bầu làm …": what was held before the next office.
AND_THEN = re.compile(rf",? rồi (?:(?:được |lên |về |sang )?(?:bầu |cử |bổ nhiệm )?(?:{HOLDING}|vị trí|cương vị) )*")
# "Vị trí Giám đốc X, bỏ trống từ tháng 4, được giao cho bà B"
VACANT_TILL_NOW = re.compile(
    r", (?:đang |hiện |vốn |còn |đã )*(?:bỏ trống|để trống|bị bỏ trống|khuyết|trống)(?!\w)[^;.]{0,90}?,? (?:nay |vừa |đã |mới )*(?:được (?:giao|trao|giao lại|chuyển) cho|thuộc về|giao cho) "
)
SEVERAL_ARE = ("các", "là các", "đều là các", "hai", "là hai", "ba", "là ba")
# "Ông A, Giám đốc X và bà B, Giám đốc Y, là hai Phó Chủ tịch …": how many of the names before have the office after.
SO_MANY_ARE = re.compile(r"(?:đều )?là (?:cả )?(?P<count>hai|ba|bốn|năm|0?[2-9])")
ARE_BOTH = re.compile(r"(?:nguyên|từng|đã từng|hiện|hiện nay|nay|vốn|đang|trước đây|trước đó)? ?là")
COUNTS = {"hai": 2, "ba": 3, "bốn": 4, "năm": 5}
VACANT = re.compile(r"(?:khuyết|bỏ trống|đang trống|chưa có|thiếu)(?: chức danh| chức vụ| vị trí| chức)?$")
OF_A_LEVEL = re.compile(r"(?P<level>tỉnh|thành phố|thị xã|huyện|quận|xã|phường|thị trấn|đặc khu)(?: \w+){0,4}")
WITH_AN_OFFICE = re.compile(r"(?:^|\W)(?:với|trên|ở|trong) (?:cương vị|vai trò|vị trí|trọng trách|tư cách|chức trách)(?: là| của)?$")
_A_PLACE = (
    r"(?:thôn|bản|ấp|xã|phường|thị trấn|huyện|quận|thị xã|thành phố|tỉnh)(?: (?:miền núi|biên giới|vùng cao|biển đảo))? [^,;.()]{2,30}"
)
A_PLACE_ASIDE = re.compile(rf"(?:, {_A_PLACE}(?: \({_A_PLACE}\))?)+, ")
A_TIME_ASIDE = re.compile(r", (?:từ|trong(?: thời gian| nhiệm kỳ| giai đoạn)?|giai đoạn|nhiệm kỳ) [^,;.]{3,50}, ")
"""What may stand between an office and the one named: "Với cương vị là Chủ tịch X, từ năm 2018 đến năm 2021, ông A đã …"."""
NAMED_IN_THE_WORLD = re.compile(r"(?:có )?(?:thế danh|tục danh|pháp danh|pháp hiệu|đạo hiệu|thánh danh)(?: là)?")
# Before an office of a body that stands before: "Viện … là Phó Viện trưởng …", "Ban Bí thư … hiện có một bí thư …".
ONE_OF = re.compile(r"(?:^|\W)(?:là|có|có một|gồm)$")
# Whose: the titles after these are not of the name that follows.
ANOTHERS = re.compile(
    r"(?:phu nhân|phu quân|trợ lý|ứng cử viên|ứng viên|mang tên|con trai|con gái|em trai|em gái|vợ|chồng|vợ của|chồng của|tên đường|thư ký(?: của)?|cháu|tượng|tượng đài|nhà lưu niệm|khu lưu niệm|bảo tàng|quảng trường|phần mộ|đền thờ|chân dung)$"
    r"|(?:^|\W)người (?:đọc|trao|ký|công bố|thông báo) (?:các )?(?:quyết định|nghị quyết) [^,;]{0,60}(?<! là)$"
)
# "Ông A, con trai ông B, được bổ nhiệm …": what is told is of A.
OF_WHOSE_KIN = re.compile(
    r"(?:vốn |cũng |đồng thời |cựu |nguyên )?(?:là )?(?:người )?(?:con(?: trai| gái| rể| dâu| nuôi)?|em(?: trai| gái| rể| dâu| ruột| họ| vợ| chồng)?|anh(?: trai| rể| ruột| họ| vợ)?|chị(?: gái| dâu| ruột| họ)?|cháu(?: ruột| nội| ngoại| họ| gái)?"
    r"|vợ|chồng|bố|cha|mẹ|bố vợ|bố chồng|mẹ vợ|mẹ chồng|thư ký riêng|tài xế|lái xe|học trò|đồng hương|bạn học|bạn thân|thân tín"
    r"|tiền nhiệm|kế nhiệm|cấp phó|cấp dưới|cấp trên|đồng đội|đồng nghiệp|đồng môn|đồng khóa|bạn|bạn chiến đấu|bạn tù|bạn đồng hành|chiến hữu|thầy|thầy giáo|trò cũ|học sinh"
    r"|giúp việc|thông gia|sui gia|hàng xóm|ân nhân)(?: ruột)?(?: cũ| riêng| lâu năm)?(?: của| cho| với)?(?: cựu| nguyên)?"
)
# "vợ ông", "cháu nội Mẹ", "con trai cả của cụ": kin of somebody who is not named there.
_KIN = r"(?:con(?: trai| gái| rể| dâu| nuôi| út| cả)?|em(?: trai| gái| rể| dâu| ruột| họ| vợ)?|anh(?: trai| rể| ruột)?|chị(?: gái| dâu| ruột)?|cháu(?: ruột| nội| ngoại| gái| đích tôn)?|vợ|chồng|bố|cha|mẹ|má|bà xã|ông xã)"
KIN_ALONE = re.compile(
    rf"(?:là |vốn là |cũng là )?(?:người )?{_KIN}(?: cả| út| ruột| thứ \w+| đầu| kế)?(?: của)?(?: mẹ| cụ| ông| bà| anh| chị| cô| tôi)?"
)
KIN_OF_SOMEBODY = re.compile(r" (?:mẹ|cụ|ông|bà|anh|chị|cô|tôi)$")
# "Bà A nhắc lại chặng đường của người đồng chí lớn tuổi nhất: …, rồi Bí thư …": the life of another than who tells it.
LIFE_OF_ANOTHER = re.compile(
    r"(?<!\w)(?:nhắc lại|kể lại|điểm lại|ôn lại|nhớ lại|nhắc|kể|đọc|giới thiệu)(?: về)? (?:những |các )?(?:chặng đường|cuộc đời|quá trình (?:công tác|hoạt động)|tiểu sử|sự nghiệp|đời công tác|những năm tháng)"
    r" (?:công tác |hoạt động )?của (?!mình|bản thân)"
)
# "A và B ký biên bản bàn giao: một người rời ghế X, một người …": of one, whichever.
ONE_OF_THEM = re.compile(r"(?<!\w)(?:một người|người này|kẻ ở|người kia|người thứ (?:nhất|hai|ba))(?!\w)")
# "Con trai ông A là Chủ tịch …": of the son, whoever he is.
KIN_OF = re.compile(
    r"(?:^|\W)(?:con trai|con gái|con rể|con dâu|em trai|em gái|em rể|em dâu|anh trai|anh rể|chị gái|chị dâu|cháu|vợ|chồng|bố|mẹ|thư ký riêng|lái xe|tài xế)(?: cả| út| ruột| nội| ngoại)?(?: của)?$"
)
# "Cụ B, là bố vợ của ông A, Chủ tịch …, vừa qua đời": it is B who died.
OF_WHO_DIED = re.compile(
    r"(?:^|\W)(?:thân phụ|thân mẫu|nhạc phụ|nhạc mẫu|bố|mẹ|cha|phu nhân|vợ|chồng|con trai|con gái|em trai|em gái|anh trai|chị gái|bà nội|ông nội|bà ngoại|ông ngoại)(?: vợ| chồng| đẻ| nuôi| ruột)?(?: của)?(?: các)?$"
)
# "Chức danh Chủ tịch … do ông A đảm nhiệm"
HOLDS_IT_BEHIND = re.compile(r",[^,;.]{3,90}, (?:đảm nhiệm|đảm nhận|nắm giữ|kiêm nhiệm|phụ trách)(?!\w)")
IN_WHOSE_HANDS = re.compile(r"(?:hiện |nay |vẫn |đang )*do$")
HOLDS_IT = re.compile(r"\s*(?:đang |tiếp tục )?(?:đảm nhiệm|đảm nhận|nắm giữ|giữ|kiêm nhiệm|phụ trách)(?!\w)")
# "Ông A, người thay thế ông B, …"
IN_WHOSE_STEAD = re.compile(r"(?:là )?người thay(?: thế)?(?: cho)?")
LINKS = re.compile(
    r"^(?:,? ?)(?:(?:hiện|hiện nay|nay|bây giờ|giờ|còn|vẫn|vẫn còn|trước|trước kia|hiện đang|đang|vốn|cũng|chính|chính thức|tiếp tục|người|người sáng lập và|đồng thời|vừa|đều|cùng|khi đó|lúc đó|khi ấy|lúc ấy|hồi đó|hồi ấy|(?:vào |tại )?thời điểm (?:đó|ấy|này)|lúc này|khi còn|(?:lúc |khi )?bấy giờ|đương thời|nguyên|từng|đã từng|trước đây|trước đó|trước (?:khi )?(?:hợp nhất|sáp nhập|đại hội|chia tách)|lần lượt|năm \d{4})\s?)*"
    r"(?:là|là nữ|kiêm|đồng|đang là|với cương vị|trên cương vị|ở cương vị|ở vị trí|với vai trò|trong vai trò|với tư cách|với tư cách là|trên cương vị là|giữ chức|giữ chức vụ|làm|đảm nhiệm|đảm nhiệm chức vụ|(?:đã |lần lượt |kinh |trải )*qua(?: (?:các|nhiều) (?:chức vụ|cương vị|vị trí))?)$"
)
PAST_LINK = re.compile(
    r"nguyên|từng|vốn|tiền nhiệm|(?<!\w)qua(?!\w)|^trước|trước kia|trước đây|trước đó|khi đó|lúc đó|khi ấy|lúc ấy|hồi đó|hồi ấy|thời điểm (?:đó|ấy)|đương thời|bấy giờ|khi còn|năm \d{4}"
)
PERIOD = re.compile(
    r"(?:từ|giai đoạn|thời kỳ|tháng|năm)\b[^;.]{0,12}(?:19|20)\d\d|\((?:\d\d?/)?(?:19|20)\d\d(?: ?- ?(?:\d\d?/)?(?:19|20)\d\d)?\)"
)
SET_OUT = re.compile(r"^\W*(?:trước đó|trước đây)")
UNKNOWN_SHORT = re.compile(r"[A-ZĐƯ]{2,7}")
GAP_BEFORE_TITLE = re.compile(
    r"^(?:(?:tức|tức là|bí danh|thường gọi|thường gọi là|còn gọi là|hay còn gọi là|biệt danh|pháp danh|tên thường gọi)(?: [^\W\d_]+){1,4}$|(?:\w+ )?nghỉ hưu$|hưu trí$|thương binh(?: \d)?$|bệnh binh$|bộ đội(?: xuất ngũ| phục viên)?$|xuất ngũ$|quân nhân(?: xuất ngũ| chuyên nghiệp)?$|(?:19|20)\d\d$|(?:cử nhân|thạc s[ĩỹ]|tiến s[ĩỹ]|kỹ sư|bác s[ĩỹ])(?: (?!(?:và|cùng|đã|được|có|là)(?!\w))\w+){1,5}$|người (?:dân tộc )?[\w']+$|sinh (?:năm|ngày)|năm sinh|sn \d{4}$|quê|dân tộc|\d+ tuổi|nữ|nam|trình độ"
    r"|(?:(?:là )?một )?(?:nữ )?(?:giáo viên|giảng viên|nhà giáo|bác sĩ|kỹ sư|luật sư|nhà báo|nhạc sĩ|họa sĩ|nhà văn|nhà thơ|kiến trúc sư|doanh nhân|nông dân|công nhân|chuyên viên|cựu chiến binh|đảng viên|cử nhân"
    r"|kiểm sát viên|thẩm phán|chấp hành viên|điều tra viên|thẩm tra viên|kiểm tra viên|thanh tra viên)(?: chính| cao cấp| trung cấp| sơ cấp)?$|trú tại|trú ở|ngụ tại|ngụ ở|(?:thôn|xã|phường|thị trấn|ấp|khóm|khu phố|tổ dân phố|buôn|bản|làng|xóm) (?!(?:và|cùng|đã|được|có)(?!\w))[^,;]{1,40}$|cán bộ (?:lão thành|tiền khởi nghĩa)"
    r"|(?:một |là một )?(?:người có uy tín|người dân|cư dân|nông dân|công nhân|hội viên|đoàn viên|đảng viên|cựu chiến binh|thương binh|bệnh binh|nghệ nhân|chủ (?:hộ|trang trại|cơ sở|vườn|nhà vườn|mô hình|xưởng)|cộng tác viên|tuyên truyền viên|tiểu thương|giáo dân|phật tử|cán bộ hưu trí)"
    r"(?: (?!(?:cùng|với|và|đã|được|bị|cho|nói|là|do|mà|vì|để|con|vợ|chồng|bố|mẹ|em|ông|bà|anh|chị|cô|chú|bác|sang|thay)(?!\w))[\w/]+){0,12}$)"
)
_A_CELL = r"(?:dân tộc )?(?:nam|nữ|kinh|tày|thái|mường|nùng|h?'?mông|dao|khmer|khơ me|hoa|chăm|ê ?đê|gia ?rai|ba ?na|xơ ?đăng|cơ ?ho|sán chay|sán dìu|hrê|ra ?glai|cơ ?tu|giáy|lào|lự|khơ ?mú|hà nhì|la ?hủ|không|phật giáo|công giáo|thiên chúa giáo|tin lành|cao đài|hòa hảo)"
CELLS_OF_A_PERSON = re.compile(
    rf"[\W]*(?:(?P<day>\d{{1,2}}[/.-]\d{{1,2}}[/.-](?:19|20)\d\d)|(?P<year>(?:19|20)\d\d))?(?P<more>(?:\W+{_A_CELL}(?!\w))*)\W*"
)
"""What a row of a table tells between somebody's name and office: a birth, a sex, a people, a faith."""
# "bà A, thạc sỹ luật, Phó Chánh án …": what somebody has studied, after the degree.
A_FIELD_OF_STUDY = re.compile(
    r"(?:chuyên )?(?:ngành )?(?:luật(?: học)?|kinh tế|y khoa|y học|sư phạm|khoa học|quản lý(?: \w+){0,2}|quản trị kinh doanh|nông nghiệp|nông học|xây dựng|văn hóa|lịch sử|ngữ văn|văn học|toán|vật lý|hóa học"
    r"|triết học|chính trị(?: học)?|xã hội học|giáo dục(?: học)?|báo chí|tâm lý(?: học)?|ngoại ngữ|tiếng \w+|chăn nuôi|thú y|lâm nghiệp|thủy sản|cơ khí|điện|công nghệ thông tin|kế toán|tài chính(?: ngân hàng)?"
    r"|hành chính(?: công)?|công tác xã hội|xây dựng đảng|dược|môi trường|kiến trúc|giao thông|địa chất|mỏ)"
)
# Before the body of whom something comes: "tiếp nhận 300 triệu đồng của Ủy ban MTTQ tỉnh X".
OF_ANOTHER_SIDE = re.compile(r"(?:^|\W)(?:của|từ|do|cùng|với|giữa|và) ?$")
# Before an office of somebody else than who is told next: "làm việc cùng Trưởng thôn X, ông A", "theo lời Chủ tịch Y, bà B …".
BESIDE_WHOM = re.compile(r"(?:^|\W)(?:cho|cùng|cùng với|giúp|giúp việc|bên|phục vụ|theo lời|dưới quyền|dưới thời|bạn của|thư ký|trợ lý)$")
_FOR_TERMS = rf"(?:(?:sau |trong |suốt |qua )*{_SO_LONG},? )?"
_HAS_BEEN = (
    r"(?:(?:lần này|khóa này|đợt này|nay|giờ|hiện|đã|được|bị|vừa|mới|chính thức|đột ngột|quyết định|tuyên bố|giải quyết|thống nhất|cho|cùng"
    r"|chia tay (?:cơ quan|đơn vị|đồng nghiệp|anh em|công sở)(?: để| và)?) )*"
)
_TO_A_BODY = r"(?:sở|phòng|ban|ủy ban|ngân hàng|công ty|tổng công ty|tập đoàn|trường|bệnh viện|trung tâm|cục|tổng cục|chi cục|bộ|viện|văn phòng|hội|liên đoàn|tỉnh|thành|huyện|quận|xã|phường|đảng ủy|công an|tòa án|báo|đài|nhận|làm|công tác|giữ)"
LEAVING_AFTER = re.compile(
    rf"^\)?(?: ?\((?:19|20)\d\d(?: ?- ?\d{{2,4}})?\))?(?: ?phụ trách [^,;.()]{{3,30}})?(?: của (?:làng|thôn|bản|buôn|xã|phường|huyện|quận|tỉnh|thành phố|cơ quan|đơn vị)(?= ?,))?,? ?\(?{_FOR_TERMS}(?:(?:của )?(?:nhà )?trường )?(?:"
    r"(?:do |vì )?không (?:đủ|còn) (?:độ )?tuổi (?:để )?(?:tái cử|tham gia)|không tái cử|không tham gia (?:cấp ủy|ban chấp hành|khóa)(?!\w)"
    rf"|{_HAS_BEEN}(?:về hưu|về nghỉ|nghỉ hưu|nghỉ chờ hưu|nghỉ công tác|nghỉ chế độ|nghỉ (?:việc )?(?:từ|kể từ|hồi) (?:đầu |cuối |giữa )?(?:ngày|tháng|năm|quý)|nhận sổ hưu|nhận quyết định (?:số \S+ )?nghỉ|hưởng chế độ hưu"
    r"|từ trần|qua đời|tạ thế|(?:(?:thâu|an nhiên|an tường|xả báo|thuận thế|vô thường|thần) )*viên tịch|mất(?! (?:liên lạc|việc|tích|điểm|uy tín|phiếu))|hy sinh|hi sinh|viên tịch|trút hơi thở cuối cùng"
    r"|thôi giữ|thôi nhiệm vụ|thôi tham gia|thôi làm|thôi việc|thôi chức|thôi công tác|thôi coi xứ|thôi không (?:làm|giữ|tham gia)|buộc thôi việc|cách chức|cách hết|miễn nhiệm|bãi nhiệm|mãn nhiệm|từ nhiệm|từ chức|rời nhiệm sở|hết nhiệm kỳ,? về"
    r"|rút khỏi danh sách (?:bầu cử|ứng cử|đề cử|nhân sự|bầu)|chuyển công tác"
    r"|(?P<moved>(?:điều|điều động|điều chuyển|biệt phái|luân chuyển|thuyên chuyển|chuyển) (?:sang|về|lên|ra|xuống) "
    rf"{_TO_A_BODY}(?!\w)|sang nhận (?:nhiệm vụ|công tác)(?!\w))"
    r"|(?:điều động|phân công|luân chuyển|chuyển|điều chuyển)(?:,? (?:phân công|luân chuyển|điều động))? (?:đi |sang |về |để )?(?:(?:nhận|làm|đảm nhận|đảm nhiệm|giữ|thực hiện) )?(?:nhiệm vụ|công tác|công việc|cương vị|vị trí|chức vụ) (?:khác|mới)(?!\w)))"
)
_AGREED = r"(?:và|,) (?:đã |cũng |vừa )*được (?:(?!chưa|không)[^.;]){0,50}?(?:đồng ý|chấp thuận|chấp nhận|phê duyệt|thống nhất)"
ASKED_AND_LET = re.compile(
    r"\)?,? (?:đã |vừa |mới |cũng )*(?:(?:làm|có|nộp|gửi|viết) )?(?:đơn )?(?:xin|đề nghị|tự nguyện|tự nguyện xin) (?:được )?(?:nghỉ|thôi|từ chức|từ nhiệm|rút)"
    rf"(?:(?!chưa|không)[^.;]){{0,90}}?{_AGREED}(?!\w)"
)
"""Behind an office: who holds it has asked to leave it, and was let go."""
LET_GO = re.compile(
    rf"(?:(?!chưa|không)[^.]){{0,90}}?(?:{_AGREED}"
    r"|(?:kế nhiệm|thay thế|thay ông|thay bà|người thay)(?: thế)? là)(?!\w)"
)
"""Behind the office that somebody asks to leave: it was agreed, or somebody follows."""
DIED = re.compile(r"từ trần|qua đời|tạ thế|hy sinh|hi sinh|viên tịch|mất|hơi thở cuối")
NAMES_WHAT_IS_LEFT = re.compile(r"(?<!\w)(?:miễn nhiệm|bãi nhiệm|cách chức|từ chức|từ nhiệm|thôi)$")
RETIRED = re.compile(r"nghỉ hưu|nghỉ công tác|nghỉ chế độ|hưu trí|hưởng chế độ")
# What ends right before an office that somebody takes up, has or leaves.
HOLD = re.compile(
    r"(?:giữ|đảm nhiệm|đảm nhận|đảm đương|nhận|nắm giữ|kinh qua|trải qua|đi qua|vào|lên|bầu|bầu bổ sung|tư cách|trao|giao|với|ở|tại|kiêm|kiêm giữ|kiêm nhiệm|khỏi|miễn nhiệm|bãi nhiệm|bổ nhiệm|phê chuẩn|thôi|từ nhiệm|cử|phân công|cách)(?: giữ)?(?: thêm| tiếp| lại)? (?:một trong những |lại |nhiều |các |cả |hai |ba |đồng thời )?"
    r"(?:chức vụ|chức danh|chức trách|chức|nhiệm vụ|trọng trách|vị trí|cương vị|ngôi vị|ghế)(?: là| như| gồm|:)?$"
    r"|(?:^|\W)(?:làm|trở thành|lên ghế|ngồi ghế|giữ ghế|(?:giữ|kiêm|nắm|đảm)(?: thêm| luôn| cả)? chân|ngoài chân|ngồi vào ghế|vào ghế|tái cử ghế|thôi là|không còn là|rời ghế|rời cương vị|rời chức|từ chức|từ nhiệm|chấm dứt tư cách|mất chức|mất ghế|đắc cử|trúng cử|tái cử|tái đắc cử|nhậm chức|(?:công nhận|chỉ định|suy tôn|chuẩn y|bầu chọn|phê chuẩn) là|đảm nhiệm|đảm nhận|bầu là|cử là|bổ nhiệm là|giữ cương vị|giữ vị trí|giữ nhiệm vụ|giữ trọng trách|giữ vai trò|(?:đảm nhận|đảm nhiệm|đảm đương|nhận) vai trò(?: là)?|phụ trách với vai trò|kiêm nhiệm|bầu giữ|cử giữ|tiếp tục giữ|tiếp tục là|được bầu vào|ứng cử)$"
    r"|(?:^|[,;] |được |đang |vẫn |hiện )giữ$|^(?:đã |vừa |mới |sẽ |xin |chính thức |tự nguyện )*thôi$"
)
ACT = re.compile(
    r"(?:^|\W)(?:được trao|cất nhắc|đề bạt|bổ nhiệm có thời hạn|bổ nhiệm|bổ nhiệm lại|bầu|bầu bổ sung|bầu lại|cử|hiệp thương cử|chỉ định|phân công|giao|điều động|suy cử|suy tôn|công nhận|phê chuẩn|tái bổ nhiệm|giới thiệu|kiện toàn|luân chuyển|chuyển công tác|về|sang|nhận quyết định|kết quả bầu|kết quả bầu cử|kết quả bầu bổ sung|kết quả miễn nhiệm|miễn nhiệm|bãi nhiệm|cách chức|thôi|rời|rời ghế|từ nhiệm)$"
)
HOW_MANY = re.compile(r" (?:\d{1,2}|hai|ba|bốn|năm|sáu)$")
# "số lượng người ứng cử đại biểu": of no one named.
CANDIDATES = re.compile(
    r"ứng viên (?:cho |vào )?(?:chức|chức danh|chức vụ|vị trí|ghế|cương vị)$|(?:người|viên|vị|danh sách|số|được|tự|giới thiệu) (?:được |tự |giới thiệu )*ứng cử$|(?:những người|danh sách|số người|người đủ|nhân sự)[^,;.]{0,60} ứng cử$"
)
# "… là ông A và ông B, số phiếu lần lượt 82/90 và 88/90": what ends a list of those elected.
BY_HOW_MANY = re.compile(r"(?:với |đạt )?(?:số phiếu|tỷ lệ|tỉ lệ|kết quả|\d+[/ ]|\d+%)")
IN_TURN = re.compile(r"lần lượt")
DENIED = re.compile(r"(?:^|\W)(?:không|chưa|sẽ|nếu|chuẩn bị|khi nào|cho đến khi|đến khi có|khi có nhân sự)(?:\W|$)")
PROPOSED = re.compile(
    r"giới thiệu|đề cử|kiến nghị|dự kiến|ứng cử|đề nghị|đề xuất|tiến cử|trình (?:hội nghị|kỳ họp|quốc hội|hđnd)|xin ý kiến|xin chủ trương|làm (?:các )?thủ tục|để bầu|để hiệp thương|để (?:trình|đại hội|hội nghị|hđnd|hội đồng nhân dân|quốc hội|kỳ họp|ban chấp hành|ban thường vụ)|xem xét,? (?:bầu|bổ nhiệm|điều động|phân công)|lấy phiếu|(?<!sở )(?<!viện )(?<!cục )(?<!vụ )(?<!phòng )(?<!khoa )(?<!và )quy hoạch(?! (?:-|và|kiến trúc|xây dựng|đô thị|phát triển))|dự nguồn|ủng hộ|đề bạt để"
)
PROPOSES = re.compile(PROPOSED.pattern + r"|tham mưu|tờ trình|quy trình để|chủ trương|cho ý kiến")
"""What is done to somebody who does not hold the office yet."""
# "Dư luận đồn bà A được bổ nhiệm …", "Ông A phủ nhận …": what is said to be so, and by nobody who knows.
RUMOURED = re.compile(
    r"(?<!\w)(?:phủ nhận|bác tin|bác bỏ|bác thông tin|cải chính|lan truyền|tin đồn|đồn rằng|đồn thổi|đồn đại|rộ tin|dư luận (?:xôn xao|cho rằng|đồn)|có (?:tin|thông tin cho rằng|thông tin là|ý kiến đề xuất|ý kiến đề nghị)|đang (?:hoàn tất|làm|tiến hành) (?:các )?(?:thủ tục|quy trình|hồ sơ) để|phương án nhân sự)(?!\w)[^;.]{0,120}$"
)
# "Ông A không còn là Chủ tịch X": who holds it no more.
IS_NO_MORE = re.compile(r"(?:đã |hiện |nay )*không còn (?:là|làm|giữ(?: chức(?: vụ| danh)?)?|đảm nhiệm|đảm nhận)(?: chức(?: vụ| danh)?)?$")
LEFT = re.compile(
    r"(?:^|\W)(?:thôi|miễn nhiệm|bãi nhiệm|cách chức|từ nhiệm|từ chức|khỏi chức|rút khỏi|rút tên khỏi|rời ghế|rời cương vị|rời chức|cho thôi|bãi miễn|đình chỉ|chấm dứt tư cách|mất chức|mất ghế)(?:\W|$)"
)
NO_MORE = re.compile(r"thôi (?:giữ|làm|chức|nhiệm vụ|đảm nhiệm)")
LEAVES = re.compile(r"^\W*(?:xin |được |cho )*(?:thôi|miễn nhiệm|rời)(?: (?:làm|giữ|giữ chức|tham gia|chức danh|chức vụ|chức))*$")
THERE_ARE = re.compile(r"^(?:[^,;.]{0,80} )?(?:có|gồm|gồm có|là)(?: các)?$")
# "thôi giữ chức vụ này để nhận nhiệm vụ …": what comes after is taken up.
TO_TAKE_UP = re.compile(
    r"để (?:trở lại |tham gia [^,;.]{3,60}, |nhận công tác mới,? )?(?:nhận nhiệm vụ|đảm nhận|đảm nhiệm|giữ chức|giữ chức vụ|làm)(?: mới)?(?:,? (?:giữ|là|làm)(?: chức| chức vụ)?)? ?$"
)
PAST = re.compile(
    r"(?:^|\W)(?:từng|quãng(?= (?:thời gian |đời |ngày )?(?:làm|là|giữ))|có (?:một )?thời gian(?: khá)?(?: dài)? (?:làm|là|giữ|đảm nhiệm)|trước đó(?! đã có quyết định| (?:một|hai|ba|\d+|vài) (?:ngày|tuần|hôm))|trước đây|đã kinh qua|kinh qua|trải qua|đi qua các|qua (?:các|nhiều) (?:chức vụ|vị trí|cương vị)|giai đoạn|khi còn|thời còn|nguyên là|xóa tư cách|trước khi (?:được|về|đảm nhận|nhận|giữ|làm|trở thành))(?:\W|$)"
)
# "Từng là Chủ tịch X, ông A nay …"
# "A bàn giao chức X cho B, T, để nhận nhiệm vụ mới, giữ chức …": what A does it for.
IN_ORDER_TO = re.compile(r"(?<!\w)để (?:đi |về |sang |chuyển |lên |đến )*(?:nhận|đảm nhận|đảm nhiệm|giữ|làm|công tác|tập trung)(?!\w)")
WAS_ONCE = re.compile(r"(?:đã |vốn )?(?:từng|nguyên|vốn)(?: (?:là|làm|giữ chức|đảm nhiệm|giữ cương vị))?")
BEFORE_A_MERGER = re.compile(r"[ (,]*trước (?:khi |thời điểm )?(?:sáp nhập|hợp nhất|sắp xếp)(?:\W|$)")
# "25 tuổi làm Bí thư Đoàn xã, 30 tuổi là Chủ tịch …": steps of a life by one's age.
BY_AGE = re.compile(rf"(?:mới |vừa |năm )?\d{{2}} tuổi,? (?:đã )?(?:được (?:bầu|cử|giao) )?(?:{HOLDING})")
# "… hy sinh khi đang là Huyện đội trưởng X": what somebody was then.
WHILE_BEING = re.compile(rf"(?:^|\W)(?:khi|lúc) (?:ông |bà |anh |chị )?(?:đang|còn|mới) (?:{HOLDING})$")
ONCE_WAS = re.compile(rf"(?:ông |bà )?(?:đã )?từng (?:{HOLDING})")
AT_AN_AGE = re.compile(
    r"\W*(?:[^,.;:]{3,40}, )?(?:vào |từ |ngay từ )?(?:năm|khi|lúc|hồi)(?: mới| vừa| tròn| anh| chị| ông| bà)* (?:\d{1,2}|mười \w+|hai mươi|đôi mươi) tuổi"
)
# What a biography tells in its order: an office of before is past, one of "then" may be.
EARLIER = re.compile(
    r"(?:lúc|khi|thời điểm|trước khi|trước lúc) (?:nhận|được|về|chưa|mới|lên|sang|chuyển|ra|vào) [^,;:.]{3,80}, |trước (?:đó|nữa|đây|kia|khi|lúc (?:ấy|đó)|thời điểm (?:ấy|đó)|(?:tháng|năm) \d[\d/-]*)(?:\W|$)"
)
# "… trước khi nghỉ hưu năm 2000, bà làm …"
BEFORE_THAT = re.compile(
    r"(?:^|, |; |\()(?:trước khi|trước lúc) (?:nghỉ hưu|về hưu|nghỉ|qua đời|mất|hy sinh|chuyển|về|được|làm|giữ|sang|nhận|lên|ra|vào|trở thành)[^,;.:]{0,80}, (?:ông |bà |đồng chí |anh |chị )?$"
)
# "…, trước đó ông là Phó Chủ tịch …"
BEFORE_ALL_THAT = re.compile(r"(?:trước khi|trước lúc) [^,;:.]{3,80}, (?:nữ |tân |nguyên )*(?:ông |bà |đồng chí |anh |chị |cô )?$")
WAS_BEFORE_THAT = re.compile(
    rf"(?:, |; |\(|- )(?:ngay |liền )?trước (?:đó|đây|kia|nữa),? (?:ông|bà|đồng chí|anh|chị|cô|thầy) (?:đang |cũng |đã )?(?:{HOLDING})(?!\w)"
)
# "Hồi đó, ông A làm …", "Những năm 1990, …", "Hơn 20 năm trước, …": a time that is over.
PAST_TIME = re.compile(
    r"\W*(?!trong khi đó)(?:(?:vào |từ |ở |trong )?(?:hồi|ngày|thời|thuở|lúc|khi|dạo|thời điểm|thời kỳ|giai đoạn|những năm) (?:đó|ấy|bấy giờ|trước|xưa)|(?:lúc )?bấy giờ"
    r"|(?:vào |trong |từ )?(?:những|các) năm (?:\d{2,4}|đầu|cuối|kháng chiến|chiến tranh|chống)|(?:hơn |gần |khoảng |cách đây )?(?:\d+|một|hai|ba|bốn|năm|mười|mấy|vài) (?:chục )?năm (?:trước|về trước)"
    r"|(?:trong |ở )?nhiệm kỳ trước(?! đây)|(?:sau )?(?:ngày )?(?:giải phóng|hòa bình|toàn quốc kháng chiến)(?: lập lại| miền nam| xong)?(?=,)|(?:sau )?ngày (?:giải phóng|hòa bình|toàn quốc kháng chiến)|(?:lúc )?sinh thời|trước (?:ngày )?(?:cách mạng tháng tám|giải phóng|năm 19\d\d)|(?:vào |khi )?ở tuổi \d{2}|(?:khi )?kháng chiến (?:chống \w+ )?bùng nổ|cách mạng tháng tám (?:thành công|nổ ra)"
    r"|(?:vào |từ |[^,.;:]{3,40}, )?(?:năm|khi|lúc|hồi|từ năm)(?: mới| vừa| tròn)? (?:\d{1,2}|mười \w+|hai mươi) tuổi"
    r"|(?!(?:\w+ )?(?:\w+ )?(?:năm|tháng|ngày|hưu|quý) )(?:[^\W\d]+ ){1,4}19\d\d,|(?:mới |tròn |vừa )?(?:1[5-9]|20) tuổi,|(?:vào |trong )?năm (?:đó|ấy|xưa)|(?:trong )?(?:kháng chiến|chiến tranh)(?: chống \w+)?,"
    r"|(?:vào |tại |ở |trong )?(?:thời điểm|lúc|khi|giai đoạn|thời gian) (?:xảy ra|vụ việc|sự việc|vụ án|phạm tội)|cách đây (?:hơn |gần |khoảng )?(?:\d+|mấy|vài|hai|ba|mười) (?:chục )?năm)(?!\w)"
)
# "Hồi đó, ông A, …": a name right behind a time that is over.
THEN_AND_THERE = re.compile(
    r"\W*(?:và |nhưng |rồi )?(?:hồi|thời|thuở|lúc|khi|dạo)(?: đó| ấy| bấy giờ| nớ),? (?:có |thì )?(?:\w+ )?(?:ông |bà |anh |chị |cụ |chú |cô |thầy |đồng chí |bác )?$"
)
# "…, lúc đó là Chủ tịch X, …", "Chủ tịch X lúc bấy giờ", "khi còn là Chủ tịch X": on the day that the sentence tells.
THEN_BESIDE = re.compile(
    r"(?<!\w)(?:(?:lúc|khi|hồi|thời|dạo|thời điểm|thuở) (?:đó|ấy|bấy giờ|này)|bấy giờ|đương thời)(?!\w)|(?<!\w)(?:lúc|khi|hồi|thời) (?:còn|đang|đương) (?:là|làm|giữ|đảm)"
)
# "Khi ông A làm …, sở có …", "Dưới thời ông A làm …": whether he still does, nobody tells.
WHILE = re.compile(
    r"(?<!từ )(?:(?:^|\W)khi|(?:^|\W)lúc|(?:^|\W)hồi|(?:^|\W)trong (?:suốt )?(?:thời gian|thời kỳ|giai đoạn|quá trình)|(?:^|\W)thời (?:gian|điểm|kỳ)|(?:^|\W)giai đoạn|(?:^|\W)(?:dưới )?thời|(?:^|\W)(?:những ngày|ngày|thuở|độ))$"
)
IN_A_YEAR = re.compile(r"(?<!\w)năm (?:19|20)\d\d,?(?: (?:ông|bà|cụ|anh|chị))? ?$")
THE_FIRST = re.compile(r"(?<!\w)đầu tiên(?!\w)")
HELD_STILL = re.compile(rf"còn (?:đang )?(?:{HOLDING}|đương chức)")
# "Khi còn là Bí thư …, ông A …": no more.
WHILE_STILL = re.compile(
    rf"(?<!\w)(?:khi|lúc|hồi|thời|ngày|thuở) (?:tôi |ông |bà |anh |chị |mình )?còn (?:đang |đương |sống,? )?(?:{HOLDING}|đương chức|chức|tại chức|công tác với cương vị|trên cương vị|ở cương vị)(?: là)? ?$"
)
FOR_THE_TIME_BEING = re.compile(r"(?:^|\W)(?:tạm|tạm thời)(?: thời)?(?:\W|$)")
# "Ông A có 10 năm làm …", "hai nhiệm kỳ liền giữ chức …": when, nobody tells.
FOR_YEARS = re.compile(
    rf"(?<!\w)(?:\d+|nhiều|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|mấy|vài|chục) (?:năm|nhiệm kỳ|khóa)(?: liền| liên tục| liên tiếp)?,? (?:{HOLDING})$"
    rf"|(?<!\w)(?:thời|(?<!kéo dài )thời gian|thời kỳ|quá trình|thời điểm|(?<!sau )(?<!trước )(?<!từ )(?<!đến )(?:khi|lúc|hồi|thuở))(?: ông| bà| anh| chị| tôi)?(?: đang| mới| đã)? (?:{HOLDING})$"
)
# "… cách hết các chức vụ trong Đảng đối với …": of all offices in the Party at once.
STRIPPED = re.compile(r"cách (?:chức )?(?:hết|tất cả|toàn bộ|mọi)(?: các| mọi)? chức vụ (?:trong|về|của) đảng")
OF_WHOM = re.compile(r",? (?:\w+ ){0,6}?(?:đối với|với|của)(?!\w)")
DISCIPLINED = re.compile(r"(?:kỷ luật|thi hành kỷ luật|xử lý)(?= (?:đối với |với )?(?:ông|bà|đồng chí|anh|chị|các)(?!\w))")
_A_COMMITTEE = r"(?:Tỉnh|Thành|Huyện|Quận|Thị|Đảng) ủy|Đảng đoàn|Ban [Cc]án sự"
A_PARTY_COMMITTEE = re.compile(rf"{_A_COMMITTEE}|Chi bộ|Đảng bộ|Ban Thường vụ (?:Tỉnh|Thành|Huyện|Quận|Thị|Đảng) |Ban Chấp hành Đảng")
OF_PARTY_OR_STATE = re.compile(
    rf"{_A_COMMITTEE}|Ban Thường vụ|Ban Chấp hành (?:Đảng|Trung ương)|Ủy ban nhân dân|Hội đồng nhân dân|Đoàn đại biểu Quốc hội"
    r"|Trung ương Đảng|Bộ (?!Chỉ huy|Tư lệnh)|Sở |Chính phủ"
)
# "Ông A ước mơ làm …", "từ chối giữ chức …", "suýt trở thành …": what never was, or not yet.
UNREAL = re.compile(
    r"(?<!\w)(?:nhầm(?: \w+)?|lầm(?: \w+)?|cứ tưởng(?: \w+)?|ước mơ|mơ ước|mơ|muốn|mong|hy vọng|hi vọng|kỳ vọng|khao khát|tham vọng|từ chối|khước từ|suýt|suýt nữa|có thể|có thể sẽ|có khả năng|khả năng|tranh cử|sắp|sắp sửa|phấn đấu|xứng đáng|đủ (?:điều kiện|tiêu chuẩn|sức)|sẵn sàng|đồn đoán|mạo danh|giả danh|giả|tự xưng|tự nhận|đóng vai|hứa)"
    rf"(?: được| sẽ| có thể| nhận)*,? (?:{HOLDING}|trở thành|nhận|nhận chức|nhận chức vụ|bầu làm|bầu giữ chức|bổ nhiệm làm|chức|chức vụ|(?:ngồi )?(?:vào )?ghế)$"
)
# "Có tin ông A làm … là không đúng".
NOT_TRUE = re.compile(
    r" ?(?:là (?:không (?:đúng|chính xác|có thật|có căn cứ)|sai|tin đồn|tin giả|bịa đặt|thông tin sai)|(?:đã |vừa |sẽ )?bị (?:hủy|thu hồi|bãi bỏ|vô hiệu|bác))(?!\w)"
)
# "Tòa hủy quyết định bổ nhiệm ông A …"
REVOKED = re.compile(r"(?<!\w)(?:hủy|hủy bỏ|thu hồi|bãi bỏ|vô hiệu)(?: các| hai| ba)? (?:quyết định|nghị quyết|việc)(?!\w)")
# "Từ 1/7 tới, ông A đảm nhiệm …"
STILL_TO_COME = re.compile(
    r"\W*(?:(?:từ|kể từ|vào|đến|trong|theo kế hoạch,) )*(?:(?:ngày |tháng |tuần |năm |quý |thời gian |đầu |cuối )+(?:\d[\d/.-]* )?tới|\d[\d/.-]* tới|sắp tới|tới đây)(?!\w)"
)
# "Dưới thời Chủ tịch X A, …": what he was then.
IN_THE_TIME_OF = re.compile(r"(?<!\w)(?:dưới thời|thời|nhiệm kỳ|giai đoạn|triều đại)(?: của)?$")
# "Kỷ niệm 100 năm ngày sinh đồng chí A, …", "Tượng đài đồng chí A, …": who has been dead for long, whatever office is told.
IN_MEMORY_OF = re.compile(
    r"(?<!\w)(?:ngày (?:sinh|mất|giỗ|hy sinh)(?: lần thứ \w+)?|năm sinh|tượng đài|tượng|di ảnh|bia mộ|phần mộ|thi hài|linh cữu|thân thế(?:,? sự nghiệp)?|cuộc đời và sự nghiệp|nhà lưu niệm|khu lưu niệm)"
    r"(?:,? (?:lần thứ \w+|của|cố|nhà cách mạng|liệt sĩ|các))*(?: ông| bà| đồng chí| cụ| anh hùng| luật sư| giáo sư| bác sĩ| nhà giáo| nhà văn| nhà thơ| kỹ sư| linh mục| hòa thượng| tổng bí thư| chủ tịch| bác| (?:thiếu|trung|đại|thượng) (?:tướng|tá))*(?: - (?:chủ tịch|tổng bí thư))? ?$"
)
# "Trong phim, nghệ sĩ A vào vai ông B, Bí thư …"
IN_A_STORY = re.compile(r"(?<!\w)(?:vào vai|thủ vai|đóng vai|hóa thân thành)(?! trò)(?!\w)[^;.]{0,100}$")
# "Người tiền nhiệm của ông A là ông B, …"
WAS_BEFORE = re.compile(r"tiền nhiệm của [^,;.]{2,40} là(?: ông| bà| đồng chí)? ?$")
# "Lễ chia tay đồng chí A, …", "Người thứ ba chia tay là chị B, …"
TAKES_LEAVE = re.compile(
    r"(?<!\w)(?:(?:lời|nói lời) chia tay(?: với)?|(?:lễ|buổi|tiệc|gặp mặt|hội nghị|tọa đàm)(?: gặp mặt| tri ân| liên hoan| và)* chia tay|người(?: thứ \w+| cuối)? (?:chia tay|ra đi|rời đi|nghỉ)(?: đợt này| lần này)? là)"
    r"(?: các)?(?: đồng chí| ông| bà| anh| chị| thầy| cô)* ?$"
)
# "… làm Chủ tịch … được ba năm thì nghỉ hưu", "… rồi về hưu": over.
THEN_WAS = re.compile(r"(?:sau đó|rồi|tiếp đó|tiếp theo)(?: \w+)? (?:là|làm|giữ|giữ chức|đảm nhiệm)$")
UNTIL_WHEN = re.compile(r" ?\(?(?:cho )?(?:đến|tới) (?:(?:hết|cuối|đầu|giữa) )?(?:tháng|năm|ngày|khi|\d)")
AND_THEN_ANOTHER = re.compile(
    r",? ?(?:\([^)]{2,40}\)|(?:từ|kể từ|vào|trong|năm|tháng|cho|đến|tới) [^,;.]{0,34}|(?:được |suốt |trong |tròn |gần |hơn )*\d{1,2} năm(?: liền)?)?,? (?:sau đó|rồi|tiếp đó|tiếp theo)(?: (?:mới|đã|được|lên|chuyển|sang|bầu|bổ nhiệm|giao|cử))* (?:là|làm|giữ|giữ chức|đảm nhiệm|đảm nhận|nhận)(?!\w)"
)
AS_IS_SAID = re.compile(r"(?:^|\W)(?:cho (?:hay|biết)|nói|rằng|kể|vì|do|nhưng|thì|mà|khi|thông báo)$")
ELECTS_NEXT = re.compile(r"(?:^|\W)(?:và|đồng thời|;)? ?(?:bầu|bổ nhiệm|cử|chỉ định|hiệp thương cử|phê chuẩn)(?: bổ sung)?$")
IN_HIS_PLACE = re.compile(
    r"(?:,[^,;.]{3,80})?,? (?:thay thế|thay|kế nhiệm)(?: (?:cho )?(?:ông|bà|anh|chị|đồng chí|vị trí này)[^,;.]{0,30})?(?=[,;.]|$)"
)
THE_NEW_ONE = re.compile(r"(?<!\w)(?:tân|người mới|mới|người nhận|bên nhận)(?!\w)")
HAS_LEFT = re.compile(r"(?<!\w)(?:nguyên|nghỉ|hưu|hưu trí|cũ|được điều động|chuyển công tác|tiền nhiệm)(?!\w)")
THEN_LEFT = re.compile(
    r",? (?:được|sau) (?:\d{1,2}|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|vài|mấy) (?:năm|tháng|nhiệm kỳ|khóa),? (?:thì |rồi |lại |mới )+(?:được |ông |bà |anh |chị )*(?:về|chuyển|sang|lên|ra|nghỉ|rút|điều|bầu|cử)(?!\w)|"
    r"(?:[^,;.]{0,50}|,) (?:thì|rồi|(?:tới|đến|cho đến|cho tới) (?:khi|lúc|ngày)) (?:nghỉ hưu|về hưu|nghỉ|nghỉ việc|qua đời|mất|hy sinh|thôi|từ chức)(?!\w)"
    r"|[^,;.]{0,40}[;,] (?:cho )?(?:đến|tới) (?:hết |cuối |đầu |giữa )?(?:ngày \d{1,2}[/-]\d{1,2}[/-]|tháng \d{1,2}[/-]|năm )?\d{4},? (?:thì |mới )?(?:được )?(?:nghỉ hưu|về hưu|nghỉ chế độ|nghỉ công tác|qua đời|từ trần|thôi)(?!\w)"
    r"|[^,;.]{0,40}[;,] (?:đến |tới |và )?(?:(?:tháng \d{1,2}[/-]|năm )\d{4}),? (?:thì )?(?:ông|bà|đồng chí|anh|chị) (?:đã |được )?(?:nghỉ hưu|về hưu|qua đời|từ trần)(?!\w)"
    r"|[^,;.]{0,30} (?:và|rồi) (?:đã )?(?:nghỉ hưu|về hưu|qua đời|từ trần) (?:từ |vào |hồi |cuối |đầu |giữa )*(?:năm|tháng|ngày)"
    r"|[^,;.]{1,30}, (?:nghỉ hưu|về hưu|qua đời|mất|hy sinh) (?:từ |vào |cuối |đầu )?(?:năm|tháng)"
    r"|; (?:đến |tới )?(?:năm|tháng) [\d/.]{4,8},? (?:ông |bà |đồng chí |anh |chị )?(?:lại )?(?:được )?(?:điều|chuyển|rút|luân chuyển|phân công)(?!\w)"
    r"|,? (?:nay |lần này |khóa này )?không (?:tham gia )?(?:tái cử|ứng cử)(?!\w)"
    r"|[^;.]{0,40}, (?:rồi )?trước khi (?:được |bị )?(?:điều|chuyển|sang|về|lên|làm|giữ|bổ nhiệm|bầu|phân công|luân chuyển|nghỉ|trở thành|ra)(?!\w)"
    r"| rồi (?:mới )?(?:ra|về|chuyển|sang|đi|xin|lui|được (?:điều|rút|bầu|cử|bổ nhiệm))(?!\w)"
    r"|[^,;.]{0,40},? (?:và|nhưng|rồi) (?:cũng |nay |vừa |đã |sẽ |mới )*thôi (?:luôn |giữ |làm |hẳn )*(?:vị trí|chức vụ|chức danh|cương vị|chức|ghế) (?:này|ấy|đó)(?!\w)"
    rf"| (?:trong |suốt )?{_SO_LONG},? (?:sau|rồi|sau đó|sau này|nay)(?: (?:được|chuyển|về|sang|lên))* (?:là|làm|giữ|bầu|bổ nhiệm)(?!\w)"
    r"|[^;.]{0,60}, (?:ông |bà |anh |chị )?giữ [^,;.]{0,30}(?:đến|tới) (?:khi|lúc|ngày) (?:nghỉ|về hưu|mất|qua đời|chuyển)(?!\w)"
    r"|[^;.]{0,60} bàn giao [^;.]{0,40}người (?:kế nhiệm|thay thế|mới)(?!\w)"
)
# "Bà B thay ông A làm …": what B becomes, and A was.
IN_WHOSE_PLACE = re.compile(
    rf"(?:được |lên |về |tiếp tục )?(?:{HOLDING}|(?:ở|trên|trong|với|tại|vào) (?:vị trí|cương vị|vai trò|chức vụ|ghế))(?: là)?"
)
# "Ông A giữ chức X trước khi được bầu làm Y", "đang là X thì tháng 6/2014 được cử về làm Y": the first is over.
BEFORE_ANOTHER = re.compile(
    r"(?:,| \([^)]*\))? ?(?:trước khi (?:được|làm|là|trở thành|giữ|đảm nhiệm|đảm nhận|nhận|chuyển|về)"
    r"|thì,? (?:(?:vào|đến|tới) )?(?:(?:đầu|cuối|giữa) )?(?:ngày|tháng|năm) \d[^;:.]{0,40}? (?:được|chuyển|nhận|bầu|cử|điều|trở thành))(?!\w)"
)
WAS_SOMETHING = re.compile(r"(?: \([\d /.–-]+\))? (?:nguyên|từng|đã từng|vốn) là [^;:.]{3,400}, ")
# "Đồng chí A (sinh …); Ủy viên …; bị bệnh nặng, đã qua đời lúc …": of the one person of a sentence.
# "Chủ tịch Hội X qua các thời kỳ:", "Các Phó Chủ tịch gồm:": what may stand between an office and the colon that heads the lines of its holders.
HEADS_A_LIST = re.compile(
    r"(?P<several>,? ?(?:(?P<turn>qua các (?:thời kỳ|nhiệm kỳ|kỳ đại hội|khóa))|(?:còn lại |khác )?(?:(?:lần lượt|gồm có|bao gồm|gồm|có|là)(?: |(?= ?:)))+(?:các )?(?:đồng chí|ông|bà|vị|ông, bà|anh|chị)?))?(?: nhiệm kỳ \d{4} ?- ?\d{4})? ?:?\s*"
)
A_SEAT = re.compile(r"(?:ủy viên|đại biểu|thành viên|\w+ ủy viên|đảng viên)(?!\w)")
A_SEAT_ABOVE = "trung ương đảng"
"""The body whose secretaries sit on the Secretariat, and stay there whatever else they are given."""
MOVES_AWAY = re.compile(
    r"(?<!\w)(?:điều động|luân chuyển|chuyển công tác|được điều (?:về|sang|lên|ra|đến|xuống)|chuyển (?:sang|về|đến|lên)|(?:sang|về|lên|ra) (?:làm|giữ|nhận|đảm nhận|đảm nhiệm)"
    r"|(?:xuống|lui (?:về|xuống)|trở lại|quay (?:về|lại)) làm|làm (?:cấp )?phó(?= và )|(?:về|đến|sang|lên|xuống) (?:nhận )?công tác (?:tại|ở)|đến nhận công tác|nhận nhiệm vụ mới|phân công (?:về|sang|đến)|rời ghế|rời cương vị)(?!\w)"
)
GOES_TO_BE = re.compile(
    r"(?:^|[ ,])được điều (?:về|sang|lên|ra|đến|xuống) [^,;.]{2,40} (?:nhận nhiệm vụ|làm|giữ chức|giữ chức vụ|nhận chức|đảm nhiệm) ?$|"
    r"(?:^|[ ,])(?:về|sang|lên|ra|đi) (?:nhận nhiệm vụ|nhận trọng trách|nhận công tác)(?: mới)? ?$|"
    r"(?:^|[ ,])(?:(?:chuyển )?sang|chuyển|về|được điều về|chuyển về|chuyển lên) (?:làm|giữ chức|giữ chức vụ|giữ nhiệm vụ|giữ cương vị|nhận chức|đảm nhiệm) ?$"
)
COMES_TO_WORK_AT = re.compile(r"(?<!\w)(?:về|đến|sang|lên|xuống) (?:nhận )?công tác (?:tại|ở)(?!\w)")
STAYS_TOO = re.compile(r"(?<!\w)(?:kiêm|đồng thời|vẫn|tiếp tục|còn)(?!\w)")
HELD_IN_TURN = re.compile(r"(?<!\w)(?:lần lượt|qua các|các thời kỳ|từng giữ|đã giữ)(?!\w)")
ARE_SO_MANY = re.compile(r"(?:^|\W)(?:gồm|gồm có|bao gồm)(?: các)? ?:?$")
_BECOME = r"[(,-] ?(?:hiện )?(?:nay|giờ|bây giờ) (?:là|làm|giữ chức)"
HAS_BECOME = re.compile(rf"{_BECOME} $")
HAS_BECOME_WITH_MORE = re.compile(rf"{_BECOME} [^;.]*$")
"""Before any of the offices of now: "Bí thư X, nay là Phó Giám đốc Y, Chủ tịch Z"."""
IN_BRACKETS = re.compile(r" \([^()]{3,60}\)")
WHEN_HE_HELD = re.compile(r"(?:người )?khi (?:còn |đang )?(?:giữ chức|giữ chức vụ|giữ cương vị|làm|là|đương chức|đương nhiệm)")
ONE_AFTER_THE_OTHER = re.compile(r"(?<!\w)(?:lần lượt (?:là|có|gồm|thuộc về)|qua các (?:thời kỳ|nhiệm kỳ|kỳ đại hội|khóa))(?!\w)")
HOLDS_IT_NOW = re.compile(r"(?<!\w)(?:đương nhiệm|đến nay|tới nay|hiện nay|- nay)(?!\w)")
OF_SEVERAL = re.compile(r"(?<!\w)(?:các|những|hai|ba|bốn|năm|\d+|lần lượt|sau đây|qua các)(?!\w)")
DIED_IN_THE_END = re.compile(r"[,;] (?:đã |vừa )(?:từ trần|qua đời|tạ thế|viên tịch)(?!\w)")
WAS = re.compile(r"(?:đã )?(?:từng|nguyên|vốn) là")
FROM_TO = re.compile(
    r"\W*(?:(?:cụ thể|trong đó|theo đó|sau đó|tiếp đó|trước đó),? )?(?:(?:từ|giai đoạn|trong) |(?:(?:quãng|khoảng|thời gian|thời kỳ|những năm|trong|từ) )?(?=(?:tháng |năm )?(?:\d{1,2} ?[/.-] ?)?(?:19|20)\d\d ?(?:-|đến) ?(?:tháng |năm )?\d))[^,;]{3,35}?(?: (?:cho )?(?:đến|tới) | - |-)(?!nay|hiện)[^,;]{4,30}(?:,|(?= ?$))"
)
# Verbs that tell when an office was taken up, which "là" and "làm" do not.
TAKEN_UP = re.compile(
    r"(?<!\w)(?:bầu|trúng cử|đắc cử|bổ nhiệm|phê chuẩn|phân công|điều động|luân chuyển|chỉ định|hiệp thương cử|suy cử|cử|trở thành|điều (?:sang|về|lên)|chuyển (?:sang|về)|chọn)(?!\w)"
)
NEXT_STEP = re.compile(
    r"(?:sau đó|tiếp đó|rồi|(?:một|hai|ba|bốn|năm|vài|ít|\d{1,2}) (?:năm|tháng) sau(?: đó)?|cũng (?:trong |vào )?(?:khoảng )?(?:thời gian|thời điểm|thời kỳ) (?:này|đó|ấy))(?:\W|$)"
)
HELD = re.compile(rf"(?:đã |lại |cũng |đang |còn )?(?:{HOLDING}|nắm)(?!\w)")
TAKEN = re.compile(
    r"bầu|nhậm chức|đắc cử|trúng cử|tái cử|bổ nhiệm|điều động|phân công|chỉ định|hiệp thương|cử|suy tôn|được giao|giao|giữ|đảm nhiệm|đảm nhận|làm|công nhận|phê chuẩn|luân chuyển|tín nhiệm|nhận|kiêm nhiệm|kiêm (?:thêm|luôn|cả) |trao (?:chức|quyền|ghế|trọng trách)|ngồi (?:vào )?ghế|cất nhắc|đề bạt|được trao $|tham gia $|trở thành|thuộc về|vào (?:chức|vị trí|cương vị)|kiện toàn|bầu bổ sung|chuẩn y|chọn (?:ông|bà|đồng chí|anh|chị) "
)
AGAIN = re.compile(r"tái (?:đắc )?cử|bầu lại|bổ nhiệm lại|tái bổ nhiệm|tiếp tục")
GIVING = re.compile(r"(?:trao|công bố|ký|ban hành|đọc|thông báo)(?: các)?(?: quyết định| nghị quyết)")
MANNERS: tuple[tuple[re.Pattern[str], Manner], ...] = (
    (re.compile(r"hiệp thương"), "chosen-by-consultation"),
    (re.compile(r"bầu|đắc cử|trúng cử|tái cử|suy cử|suy tôn"), "elected"),
    (re.compile(r"chỉ định"), "designated"),
    (re.compile(r"phân công|điều động|luân chuyển"), "assigned"),
    (re.compile(r"bổ nhiệm"), "appointed"),
)
TAKES_UP = re.compile(r"(?:^|\s)(?:giữ|giữ chức|giữ chức vụ|làm|đảm nhiệm|đảm nhiệm chức vụ|đảm nhận|lên ghế|vào ghế)$")
WHY = re.compile(r"(?:do|vì|để|nghỉ hưu|chuyển công tác|nhận nhiệm vụ|kể từ|theo nguyện vọng|hưởng chế độ)\b")
COUNT = re.compile(
    r"(?:các |gồm |gồm các |\d+ |hai |ba |bốn |cả )*(?:gồm|gồm các|các|\d+|hai|ba|bốn|đại biểu|trường hợp|cán bộ|người|thành viên)"
)
DECIDES = re.compile(
    r"(?:đã |vừa |mới |nhất trí |thống nhất |chính thức |cũng |có |ban hành |ký )*(?:quyết định|nghị quyết|chỉ định|bổ nhiệm|phê chuẩn|chuẩn y|điều động|phân công|luân chuyển|bầu|công nhận|miễn nhiệm|cho thôi|bãi nhiệm)(?!\w)"
)
# What is done to whoever stands before: "được bổ nhiệm", "bị cách chức".
PASSIVE = re.compile(r"được|đắc|nhận|(?<!\w)bị(?!\w)")
# "Ông A được Nghị quyết số 19/NQ-UBTVQH15 phê chuẩn kết quả bầu …"
BY_A_DOCUMENT = re.compile(r" (?:đã |vừa |mới )?được (?:các )?(?:nghị quyết|quyết định|thông báo|công văn)[^,;]{0,70}$")
OPENS_WITH_AN_OFFICE = re.compile(
    r"(?:[^,;:.]{3,40}, )?(?:(?:người )?(?:đang |hiện |được bầu |được chọn |được cử |trở )?(?:về |lên |sang )?(?:giữ|làm|đảm nhiệm|đảm nhận|nhận|ngồi)(?: tiếp)?(?: chức vụ| chức danh| chức| cương vị| vị trí| ghế| trọng trách)?|chức danh|chức vụ|chức|vị trí|ghế|tân|người)"
)
IS_WHO_LATER = re.compile(
    r"(?:,? (?:theo|cùng|từ|kể từ|trong|nhiệm kỳ|khóa|của|tại|ở|mới|sau|với|thời hạn|có thời hạn|cho tới|đến)(?!\w)[^;:]{2,70}?,?|,)? (?:từ nay |nay |vẫn |hiện |chính |hiện nay |tới đây |vẫn đang )?là "
)
RELIEVES_OF = re.compile(r"(?:miễn nhiệm|bãi nhiệm|cách chức|thôi giữ)(?: chức danh| chức vụ| chức| các chức danh| các chức vụ)?:?$")
OFFICES_LISTED = re.compile(r"(?<!\w)(?:miễn nhiệm|bãi nhiệm|bầu|phê chuẩn|bổ nhiệm)[^;:.]{0,60}(?:chức danh|chức vụ)[^;:.]{0,20}:")
FOR = re.compile(
    r"^,? ?với$|^(?:,? ?|[^,.;]{0,60} )(?:đối với|đối vơi|thuộc về)(?: \d+ (?:đại biểu|đồng chí|ông|vị|trường hợp|người|cán bộ)| các)?$"
)
# "Phó Chủ tịch A, người vừa được bổ nhiệm … thay ông B": B held it before.
JUST_MADE = re.compile(r",? ?(?:người |vốn )?(?:vừa|mới) (?:được )?(?:bầu|bổ nhiệm|phân công|chỉ định|nhận|điều động|hiệp thương)(?!\w)")
REPLACES = re.compile(
    r"(?:^|\W)(?:thay|thay cho|thay thế|thay thế cho|thế|thế chỗ|thay chỗ|thế chân|thay vị trí|(?<!người )kế nhiệm|kế vị|người tiền nhiệm|tiền nhiệm|tiền nhiệm là|người tiền nhiệm là)(?: cho)?(?: đồng đội| đồng nghiệp| người tiền nhiệm)?$"
)
# "Người tiền nhiệm của bà, bà B, …": whom a sentence tells of as it opens.
PREDECESSOR_OF = re.compile(r"(?:còn |được biết,? )?người (?:tiền nhiệm|kế nhiệm) của")
OPENS_WITH_A_PREDECESSOR = re.compile(
    r"(?:còn |được biết,? )?người tiền nhiệm(?: của (?:ông|bà|anh|chị|đồng chí)(?: [^\W\d_]+){1,5}?| (?:của )?(?:ông|bà|anh|chị|đồng chí)(?: ấy)?| là)?,? ?(?:là )?(?:ông |bà |anh |chị |đồng chí )?"
)
# "Anh A thay chị B": who stands where, as a sentence opens.
STANDS_IN = re.compile(
    r"(?:sẽ |chính thức |được bầu |được cử |được bổ nhiệm |được chọn |lên |về |vừa |là người )*(?:thay|thay thế|kế nhiệm|kế vị)(?: thế)?(?: cho)?(?: người tiền nhiệm(?: là)?)?"
)
_INSTEAD = r"(?:thay thế|kế nhiệm|kế vị|kế tục|tiếp quản|thay)"
# "Người kế nhiệm là bà B", "Thay ông là bà B", and behind a name "được bầu thay thế": who holds next what somebody has left.
WHO_FOLLOWS = re.compile(
    rf"(?:người (?:được (?:chọn|bầu|cử|giao|bổ nhiệm|phân công|chỉ định|giới thiệu và bầu) )?{_INSTEAD}|{_INSTEAD})"
    r"(?: (?:cho )?(?:ông|bà|anh|chị|cụ|đồng chí|người tiền nhiệm)(?: này)?)?(?: ở (?:vị trí|cương vị|chức vụ) này)? (?:chính )?là"
)
CHOSEN_TO_FOLLOW = re.compile(
    rf"(?: đã| vừa| sau đó| ngay sau đó| chính thức)* được(?: hội nghị| đại hội| ban chấp hành)?(?: hiệp thương| tín nhiệm)?(?: bầu| cử| chọn| chỉ định| bổ nhiệm| phân công| điều động)+(?: lên)? {_INSTEAD}(?: (?:cho )?(?:ông|bà|anh|chị|cụ|đồng chí)(?: [^,;.]{{2,30}}?)?)?(?= ?[.;,]|$)"
)
PREDECESSOR = re.compile(r"(?:^|\W)người tiền nhiệm$")
# "Người kế nhiệm ông A ở vị trí Chủ tịch … là ông B"
WHOSE_SUCCESSOR = re.compile(r"^\W*người (?:kế nhiệm|kế vị|thay thế|thay)(?: cho| của)?$")
SUCCESSOR = re.compile(r"(?:^|\W)người kế nhiệm(?: là)?$")
HANDED_OVER = re.compile(r"bàn giao|chuyển giao|trao (?:con dấu|ấn tín|lại)")
# "… lần đầu đảm nhận chức danh này", "… bầu chức vụ này đối với bà …": the office told of last.
THE_SAME_OFFICE = re.compile(
    r"(?:^|\W)(?:(?:giữ|đảm nhiệm|đảm nhận|đảm đương|nhận|làm|bầu|bầu giữ|bổ nhiệm|bổ nhiệm giữ|cử giữ|vào|ở|thôi|thôi giữ|rời|miễn nhiệm)(?: lại)? )"
    r"(?:chức danh|chức vụ|cương vị|vị trí|trọng trách|nhiệm vụ|chức) (?:này|nói trên|trên|ấy|đó)(?= |$)"
)
# The words after a name go on to tell of that very person.
TOLD_OF = re.compile(
    r"(?:trước đó,? (?:đã|được|vừa)|đã|vừa|mới|nay|được|chuyển|sang|lên|nhận nhiệm vụ|nhận công tác|đi nhận|xin|chờ|nghỉ|sẽ|hiện|về|người (?:vừa|đã|sẽ|được|mới|về|chuyển|nay))\b"
)
SEVERAL = re.compile(r"(?:^|\W)(?<!(?<!\w)tuổi )(?:nhiều|một số|những|các|mỗi|từng|\d{1,3}|hai|ba|bốn)$")
AGE = re.compile(r"\d{2} tuổi|sn:? ?\d{4}|sinh năm:? \d{4}")
BORN_OR_AGED = re.compile(rf"{AGE.pattern}|(?:19|20)\d\d")
LIST_ENDS = re.compile(
    r"đại diện|đại biểu|cạnh đó|ngoài ra|cùng dự|khách mời|về phía|(?:^|\s)(?:cùng|và) (?:các|hơn|đông|toàn|nhiều|gần|một)|chủ trì|tham dự|(?:^|\s)dự(?:\s|$)|phát biểu|nhấn mạnh|đã |được |đến |tới |trao |thăm |làm việc|khẳng định|cho biết|đề nghị|yêu cầu|chúc mừng"
)
ARE = re.compile(
    r"^(?:mới |khác |còn lại |[^,;.]{0,40}? )?(?:gồm|gồm có|bao gồm|là|lần lượt là|là các|gồm các|được bầu là|được bầu gồm|đó là)(?: hai| ba| \d+)?(?: người| đồng chí| vị| ông, bà)?$"
)
IS_WHO = re.compile(r"(?:(?:khóa|nhiệm kỳ)? ?(?:mới|hiện nay|đương nhiệm|này|trước đó|trước đây|tiền nhiệm|khi đó|lúc đó) )?là$")
# "Ban quản lý mô hình gồm 5 người, do chị A làm Trưởng ban": a board that nobody else knows, whose head is of no other.
PASSING_BOARD = re.compile(
    r"(?<!\w)ban (?:lễ tang|giám khảo|tổ chức lễ tang|kiểm phiếu|bầu cử|soạn thảo|vận động|trọng tài|quản lý|điều hành|liên lạc|bạn đọc)(?!\w)"
)
# "Với vai trò, trách nhiệm là …, bà đã thiếu kiểm tra": what the one told of is.
AS_WHAT = re.compile(
    r"(?<!\w)(?:trên|với|ở|trong) (?:cương vị|tư cách|vai trò|trách nhiệm|chức trách)(?:(?:,| và) (?:cương vị|vai trò|trách nhiệm|chức trách))?(?: là)? ?$"
)
POSITION = re.compile(r"(?:trên|với|ở|trong) (?:cương vị|tư cách|vai trò)(?: là)?$")
CONTINUES = re.compile(
    r"(?:^|\W)(?:và|rồi|sau đó|tiếp đó|kế đó|kế tiếp|kế đến|trước đó|trước đây|nay|hiện|hiện nay|hiện đang|đang|đồng thời|kiêm)(?: (?:là|làm|giữ chức|giữ chức vụ|đảm nhiệm))?$"
)
# "… trình bày đề án kiện toàn nhân sự Ban Chấp hành và Chủ tịch Hội": what is planned, whoever tells of it.
A_PLAN = re.compile(
    r"(?<!\w)(?:nhân sự|kiện toàn|cơ cấu|đề án|quy trình|quy hoạch|phương án|dự thảo|tờ trình|danh sách|tiêu chuẩn|chức danh|hồ sơ)(?!\w)"
)
NOW_IS = re.compile(
    r"(?:^|\W)(?:hiện|hiện nay|nay|hiện đang|đang|hiện tại)(?: là| giữ chức| giữ chức vụ| đảm nhiệm| đảm nhiệm chức vụ| làm)$"
)
IS_NOW = re.compile(r"(?:nay|hiện|hiện nay|giờ|bây giờ)(?: đang)?(?: là| làm| giữ)")
NOW = re.compile(r"(?:^|\W)(?:hiện|hiện nay|nay|hiện tại)$")
# "…; cùng các ngành, đoàn thể và Trưởng ban …": others come after.
OTHERS_TOO = re.compile(r"(?:^|\W)(?:cùng|các|đại diện|lãnh đạo|đông đảo)(?:\W|$)")
NOW_AFTER = re.compile(r",? ?(?:nay|hiện|hiện nay)(?: đang)? (?:là|giữ)")
VERB_FIRST = re.compile(
    r"\s*(?:đồng thời |và |được |tiếp tục |cho |từng |đã từng )?(?:thôi|giữ|làm|tham gia|điều động|bổ nhiệm|phân công|chỉ định|miễn nhiệm|đảm nhiệm|giới thiệu để bầu)(?!\w)"
)
CAREER = re.compile(
    r"từng|kinh qua|trải qua|đi qua các|nguyên là:|lần lượt|tuần tự|lý lịch|qua (?:các|nhiều) (?:chức vụ|vị trí|cương vị)|trước đó của"
)
# "Họ và tên: A; chức vụ: Chủ tịch …": the line of a form.
A_LABEL_OF_A_FORM = re.compile(
    r"\W*(?:\d{1,2}[.)] ?)?chức vụ(?: hiện nay| hiện tại| công tác| đảng| chính quyền| đang đảm nhiệm| cao nhất)?(?: hiện nay)? ?: ?"
)
A_LABEL = re.compile(r"(?:chức vụ|chức danh|đơn vị công tác|chức vụ (?:hiện nay|công tác|đảng|chính quyền|hiện tại))$")
# What ends right before the first office of a list of those held once, and whatever comes after it.
_OF_OFFICES = r"(?: (?:các|nhiều|những))?(?: (?:chức vụ|chức danh|chức|cương vị|vị trí|trọng trách)(?: công tác| khác nhau| quan trọng)?)?(?: như| gồm|,)?:? ?$"
HAVING_HELD = re.compile(
    rf"(?<!\w)(?:sau khi (?:đã |từng )*(?:{HOLDING}|kinh qua|trải qua){_OF_OFFICES}"
    rf"|(?:lần lượt|tuần tự|có thời gian|có nhiều năm) (?:được giao |được phân công )?(?:{HOLDING}|kinh qua|trải qua){_OF_OFFICES}"
    rf"|(?:lần lượt|tuần tự) được (?:giao|phân công|bổ nhiệm|bầu)(?: giữ)? (?:các|nhiều|những) (?:chức vụ|chức danh|cương vị|vị trí|trọng trách)(?: như| gồm|,)?:? ?$"
    rf"|(?<!chưa )(?:kinh qua|trải qua)(?: công tác)?:? ?$"
    rf"|từng (?:có|nắm|giữ|qua) (?:không ít|các|nhiều) (?:chức vụ|vị trí|cương vị|chức danh)(?: như| gồm|,)?:? ?$"
    rf"|(?:công tác|sự nghiệp|lý lịch|tiểu sử|quan lộ)[^.:;]{{0,80}} (?:qua|có) (?:không ít|các|nhiều) (?:chức vụ|vị trí|cương vị|chức danh)(?: như| gồm|,)?:? ?$"
    rf"|(?:trưởng thành từ|đi lên từ) (?:các )?(?:chức vụ|vị trí|cương vị){_OF_OFFICES})"
)
_POSTS = r"(?:chức vụ|chức danh|chức trách|cương vị|vị trí|trọng trách|nhiệm vụ|vai trò)"
_MANY = rf"(?:(?:hàng loạt|nhiều|các|những|một số|không ít|một loạt)(?: {_POSTS})?(?: (?:công tác|quan trọng|chủ chốt|khác nhau|lãnh đạo|khác|then chốt))*)"
# "Ông A đã kinh qua hàng loạt trọng trách như …", "… từng gánh vác những trọng trách: …": the words before a list of offices that are over.
CAREER_LIST = re.compile(
    rf"(?<!\w)(?:(?:kinh qua|trải qua|(?:đã|từng|đường|công tác) (?:đi )?qua) {_MANY}"
    rf"|(?:lần lượt|tuần tự) (?:được giao |được phân công |được bầu )?(?:giữ|làm|đảm nhiệm|đảm nhận|đảm trách|nắm giữ|kinh qua|trải qua)(?: {_MANY})?"
    rf"|từng (?:được (?:giao|phân công|bầu|bổ nhiệm|cử) )?(?:gánh vác|đảm trách|đảm nhiệm|đảm nhận|đảm đương|giữ|nắm giữ|nắm|có) {_MANY}"
    rf"|{_POSTS} (?:mà )?(?:ông|bà|đồng chí|anh|chị) [^,;:.]{{0,40}}?(?:trải qua|kinh qua|từng giữ|từng đảm nhiệm|lần lượt đảm nhiệm|lần lượt giữ)(?![^;.]{{0,40}}nay)[^,;:.]{{0,40}}? (?:có|gồm|là)"
    rf"|(?:quan lộ|đường công tác|sự nghiệp|lý lịch|tiểu sử) của (?:ông |bà |đồng chí |anh |chị )?[^.:;]{{2,90}}? (?:có|gồm|trải qua|qua|đi qua) {_MANY})"
    r"(?: (?:tại|ở|trong|thuộc) [^,;:.]{0,50}?)?,?(?: như| gồm| là)?:?(?= )"
)
OF_A_CAREER = (" qua ", "lần lượt ", "tuần tự ", "từng ", "quan lộ ", "đường công tác ", "sự nghiệp ", "lý lịch ", "tiểu sử ")
"""One of these stands in every such lead."""
# What may stand between the items of such a list.
IN_A_CAREER = re.compile(r"(?:và|rồi|kiêm|đồng thời|kiêm nhiệm|cùng|tới|đến|sau đó là|rồi đến|cho tới|đồng thời là|tiếp đó là)")
# "Những chặng trước đó của ông A là …", "Các vị trí trước đây của bà B gồm: …"
HELD_BEFORE = re.compile(
    r"(?:chặng|chức vụ|vị trí|cương vị|công việc|nấc thang)(?: công tác)? (?:(?:ngay |liền |gần nhất )?(?:trước đó|trước đây)|đã qua|từng qua|từng giữ|cuối cùng|sau cùng|sau chót)(?: \S+)? của(?: (?:ông|bà|đồng chí|anh|chị)| [^,;:.]{3,60})? ?$"
)
MANY_OFFICES = re.compile(
    r"kinh qua|trải qua|từng (?:qua|giữ|đảm nhiệm|làm|nắm|công tác)|(?:giữ|đảm nhiệm|đảm nhận) (?:nhiều|các|một số|những)"
)
AMONG = re.compile(r"(?:^|\W)trong (?:số )?(?:các|những|\d+|hai|ba|bốn|năm)$")
HAS = re.compile(r"(?:hiện |đang |hiện đang |sẽ |mới |khóa này )*có(?: các)?(?:\W|$)")
# "các đồng chí nguyên Chủ tịch Hội … qua các thời kỳ: A, B".
THROUGH_THE_YEARS = re.compile(r"(?:qua )?các (?:thời kỳ|khóa|nhiệm kỳ)$")
LISTED = re.compile(
    r"^(?:[^,;.]{0,60}\s)?(?:gồm|gồm có|bao gồm|được bầu có|trúng cử có)(?: các)?(?: (?:\d+|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười) (?:người|vị|đồng chí|thành viên))?$"
)
BY_WHOM = re.compile(r"(?:^|\W)(?:được|bị|do|theo đề nghị của)$")
DECIDES_OF_ANOTHER = re.compile(
    r"(?:đã |vừa |mới )?(?:phê chuẩn|bổ nhiệm|ký|áp dụng|thông qua|quyết định|công nhận|chuẩn y|trao|ban hành|đồng ý|chấp thuận|đề nghị|trình)(?!\w)"
)
DECIDES_OR_LETS = re.compile(rf"{DECIDES_OF_ANOTHER.pattern}|(?:để|giao|cho phép|yêu cầu|nhất trí)(?!\w)")
"""Whoever a title after "được" is of, and what he does: it is another's than the one for whom it is done."""
# "… được luân chuyển từ Giám đốc X sang làm Bí thư Y"
FROM_WHAT = re.compile(r"(?:^|\W)từ(?: chức| chức vụ| vị trí| cương vị| ghế| một)?$")
TO_WHAT = re.compile(r"(?:được )?(?:chuyển |điều động |luân chuyển )?(?:sang|lên|về|để sang|trở thành|chuyển sang)(?!\w)")
# "Chủ tịch Hội: ông A sinh năm 1960": what goes on with an entry after its name.
MORE_OF_AN_ENTRY = re.compile(
    r"(?:sinh|sn|tel|điện thoại|đt|email|di động|được|tiếp tục|tái|trúng cử|đắc cử|năm|quê|nguyên|hiện|kiêm|và|cùng|\d)(?!\w)"
)
# "… 4 phó giám đốc về nghỉ trước tuổi, gồm: ông A, ông B": words that open a list further on, and what makes it one of other people.
OPENS = re.compile(r"(?:^|\W)(?:gồm|gồm có|bao gồm|là|có)(?: các)?$")
OTHER_PEOPLE = re.compile(
    r"(?<!\w)(?:và|cùng|các|những|lãnh đạo|đại diện|đại biểu|thành viên|dự|tham dự|khách|phát biểu|báo cáo|khác|người|bị cáo|bị can)(?!\w)"
)
MADE_SO = re.compile(
    r"(?:^|\W)(?:bầu|phê chuẩn|bổ nhiệm|chuẩn y|kết quả bầu|chỉ định|công nhận)(?: bổ sung)?(?: chức| chức vụ| chức danh)?$"
)
LONGEST_OPENING = 90
"""Characters between titles and the list of those who hold them."""
THEN_GIVEN = re.compile(r"\W*(?:đồng thời|và|;)[^;.]{0,40}(?<!\w)(?:chỉ định|bầu|cử|phân công|bổ sung|giới thiệu)(?!\w)")
"""What goes on after an office that was left, with a seat that is given."""
GOES_ON_AFTER_A_TERM = re.compile(r"(?: khóa \w+)?,?(?: \(?nhiệm kỳ \d{4} ?- ?\d{4}\)?)?,(?: và)? ")
PRESENTS = re.compile(
    r"\W*(?:đã |vừa |lên |sẽ |thay mặt [^,;.]{3,60} )*(?:trình bày|thông qua|báo cáo|trình|công bố|đọc|thông báo|trao)[^;.]{0,20}(?<!\w)(?:tờ trình|đề án|quyết định|nghị quyết|danh sách|phương án|dự kiến|kết quả|việc)(?!\w)"
)
"""What somebody reads out of others, before the seats that it gives them."""
TAKES_PART = re.compile(r"(?:^|\W)(?:tham gia|bổ sung|(?<!xin )rút khỏi|rút tên khỏi|vào|đắc cử|trúng cử|tái cử)(?: ủy viên)?$")
