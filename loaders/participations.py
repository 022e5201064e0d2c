"""Who chaired an event, spoke at it or attended it, by the words around the names of a sentence.

    chair      ::= "chủ trì" after people, or before a list of them
    attendee   ::= "Dự … có", "Về phía … có" before a list, "dự" after people
    speaker    ::= a verb of saying after a person, "Theo …", "Phát biểu … ," before

A person who is merely named took no part.
"""

import itertools
import re
from dataclasses import dataclass

from loaders.lexicon import Text
from loaders.sentence import Reading
from loaders.titles import Chunk, Title

_SAYING = (
    "phát biểu|đọc (?:các )?(?:quyết định|báo cáo|diễn văn|lời)|nhấn mạnh|cho biết|đề nghị|ghi nhận|nêu rõ|khẳng định|kết luận|lưu ý|trình bày|(?<!ký )thông báo(?! số)|yêu cầu|chia sẻ|mong muốn|đánh giá|biểu dương"
    "|chỉ rõ|báo cáo|nhắc lại|bày tỏ|cho rằng|quán triệt|nhận định|chỉ đạo|đề xuất|kêu gọi|phân tích|gợi ý|thông tin|công bố|giải đáp|trao đổi|nói|nêu"
    "|(?<!bằng )(?<!giấy )(?<!được )khen(?! thưởng)|khen ngợi|ca ngợi|kỳ vọng|dặn|(?<!được )nhắc|khuyên|khuyến khích|lên tiếng|đòi hỏi|trình (?:dự thảo|tờ trình)|bảo(?! (?:vệ|đảm|tồn|hiểm|trì|quản|trợ|hành|mật))"
    "|tiếp thu|gửi lời|đọc diễn văn|ôn lại|tin tưởng|hy vọng|mong|cam kết|khái quát|(?<!phiếu )giới thiệu|trả lời|tuyên bố|hứa|đánh giá cao|kiến nghị|thay mặt(?! [^,.;]{0,30} nhận)(?! [^.;]{0,60} ký )|dặn dò|tâm sự|bộc bạch|kể|nhắc nhở|căn dặn|ban đạo từ|động viên|phân tích rõ|làm rõ|nhận xét|đặt câu hỏi|nêu câu hỏi|hỏi lại|(?<!thăm )hỏi(?! thăm)|cảnh báo|than phiền|than thở|than rằng|giải thích|thừa nhận|tuyên hứa|phát lệnh|mở màn|dẫn chứng|lo ngại|thắc mắc|trăn trở|nhìn nhận|giải trình|trao đổi thêm|đề cập|thống nhất cho rằng|phản ánh|cho hay|băn khoăn|lo lắng|truyền đạt|thuyết trình|hướng dẫn|xúc động|đáp lời|đáp từ|góp ý|phản biện|tham luận|tán thán|tán dương|sách tấn|khuyến tấn|cảm ơn|cám ơn|tri ân|phát động|thông qua(?= (?:dự thảo|chương trình|báo cáo|danh sách|tờ trình|nghị quyết))|(?<!tặng hoa )chúc mừng(?= (?:đại hội|hội nghị|những|các|kết quả|thành))"
)
# "điều hành hội nghị" is chairing; "điều hành hoạt động của Tỉnh ủy" is governing.
_DID = re.compile(
    r"(?<!\w)(?:(?P<chair>đồng chủ trì|chủ trì|chủ tọa|(?<!phụ trách )(?<!phụ trách, )(?<!phụ trách và )(?<!tạm thời )(?<!được giao )(?<!phân công )điều hành(?= (?:hội nghị|điểm|phiên|buổi|đại hội|cuộc|kỳ|lễ|thảo|phần)|[ .,]*$))"
    r"|(?P<attend>tham dự|có mặt|cùng dự|tới dự|đến dự|về dự|dự(?! (?:thảo|kiến|án|báo|toán|nguồn|khuyết|trữ|tính|định|phòng))|(?:đã |đến |cùng )(?:tiếp|đón)(?: phái)? đoàn|(?:đến|tới|vào) viếng|tiễn biệt)"
    rf"|(?P<say>{_SAYING}))(?!\w)"
)
_BEING_THERE = (
    r"(?:(?:về|đến|tới|cùng|tham) )*dự(?! (?:thảo|kiến|án|báo|toán|nguồn|khuyết|trữ|tính|định|phòng))|có mặt|hiện diện|góp mặt|quang lâm"
    r"|tham gia(?! (?:ban|hội đồng|ủy ban|bộ chính trị|đoàn chủ tịch|quốc hội|cấp ủy))|chỉ đạo (?=hội nghị|đại hội|buổi|lễ)"
    r"|chứng minh|chứng kiến|cùng đi|đi cùng|tháp tùng|chung vui|viếng|chia buồn|tiễn đưa|cùng tiếp|cùng làm việc|cùng chúc|(?:tiếp|đón|đón tiếp) (?:phái )?đoàn"
    r"|(?:tới|đến) (?:cổ vũ|thăm|chúc mừng|động viên|trao|với)"
)
_OPENS_ATTENDANCE = re.compile(
    rf"(?<!\w)(?:{_BEING_THERE}|về phía|phía|đại biểu|khách (?:mời|của|dự|trung ương)|lãnh đạo|chính quyền|thành phần|thành viên đoàn|trong đoàn|đại diện|vinh dự|vui mừng)(?!\w)"
)
# "miễn nhiệm … đối với 4 đại biểu, gồm các ông …": a list of other things.
_OF_OFFICES = re.compile(r"(?<!\w)(?:bộ máy|đối với|miễn nhiệm|bầu bổ sung|bổ nhiệm|phê chuẩn)(?!\w)")
# "… danh sách 18 người ứng cử đại biểu Quốc hội, trong đó có: …", "tặng Bằng khen cho 30 cá nhân, trong đó có …".
_OF_OTHERS = re.compile(r"(?<!\w)(?:ứng cử|danh sách|bằng khen|giấy khen|kỷ niệm chương|tặng|khen thưởng|biểu dương|cho \d+)(?!\w)")
_AT_ALL_EVENTS = re.compile(r"(?<!\w)(?:dự|tham dự|có mặt|chứng kiến|tham gia)(?!\w)")
_ENDS_WITH_HAVE = re.compile(
    r"(?<!\w)(?:có|gồm|(?:vinh dự |vui mừng )?(?:được )?(?:đón tiếp|chào đón)|(?:vinh dự )được đón)(?: sự (?:tham dự|có mặt) của)?"
    r"(?: (?:các|những|nhiều|đông đảo|quý|vị|khách|đại biểu|đại diện|lãnh đạo|thay mặt|thường trực|cán bộ|hội viên|đoàn viên|chuyên viên|thành viên))*$"
    r"|(?<!\w)(?:sự )?(?:tham dự|tham gia|có mặt|hiện diện|chứng kiến|góp mặt|quang lâm) của(?: các)?$"
)
# "Dự, chỉ đạo hội nghị là đồng chí A", "Dẫn đầu đoàn là ông B".
_WHO_IS_THERE_IS = re.compile(
    rf"\W*(?:người |khách )?(?:(?:{_BEING_THERE})(?!\w)|(?:dẫn đầu|đứng đầu|trưởng)(?: phái)? đoàn(?!\w))[^.;:]{{0,60}}(?<!\w)là(?: các)?$"
)
_LED_BY_WHOM = re.compile(r"(?<!\w)(?:dẫn đầu|đứng đầu|trưởng)(?:(?: phái)? đoàn)? là(?: các)?$")
# "Dự hội nghị đồng chí A": the word "có" forgotten.
_THERE_AT_ONCE = re.compile(
    rf"\W*(?:{_BEING_THERE})(?: (?:hội nghị|đại hội|buổi lễ|lễ|buổi làm việc|chương trình|cuộc họp|kỳ họp))?(?: đại biểu \w+)?(?: có)?(?: các)?$"
)
# "Lễ ra mắt có ông A", "Buổi lễ có sự góp mặt của …": an event with its guests.
_EVENT_WITH_GUESTS = re.compile(
    r"\W*(?:tại )?(?:buổi|lễ|hội nghị|đại hội|cuộc|kỳ họp|phiên|hội thảo|tọa đàm|diễn đàn|chương trình)(?!\w)[^.;:]{0,70}(?<!\w)(?:còn có|có mặt|có)(?: các)?$"
)
_THERE = re.compile(rf"(?<!\w)(?:{_BEING_THERE})(?!\w)")
_SAID = re.compile(rf"(?<!\w)(?:{_SAYING})(?!\w)")
# "Về phía tỉnh: …", and once a list of guests is open "Đại diện Đảng ủy, chính quyền xã: …".
_ON_A_SIDE = re.compile(r"\W*(?:về )?phía [^.;:]{3,60}$")
_ANOTHER_GROUP = re.compile(r"\W*(?:đại diện|đại biểu|lãnh đạo|khách mời|khách|tổ chức|ban|đoàn|hội) [^.;:]{2,80}$")
_WITH_CHAIRS = re.compile(
    r"(?:(?:dưới|với) sự (?:chủ trì|điều hành|chủ tọa) của|(?:chủ trì|chủ tọa|điều hành) (?:hội nghị|buổi|phiên|đại hội|cuộc|lễ|kỳ|chương trình)?[^,.;]{0,50}(?:có|là|gồm)|chủ trì(?: (?:hội nghị|đại hội|buổi \w+|cuộc \w+|phiên họp|kỳ họp|chương trình)| là)?)(?: các)?:?$"
)
_CHAIRS_ARE = re.compile(
    r"(?:^|\W)(?:chủ trì|chủ tọa|đồng chủ trì)(?: (?:hội nghị|buổi|phiên|đại hội|cuộc|lễ|kỳ|chương trình)[^,.;]{0,30})?$"
)
_SPEECHES_OF = re.compile(
    r"(?:tham luận|phát biểu|ý kiến|báo cáo|góp ý|trao đổi)(?: tham luận| phát biểu| góp ý| chỉ đạo| chào mừng)? của(?: các)?$"
)
# "giao đồng chí A tổng hợp …, báo cáo …", "đóng góp của ông B …, mong …": somebody to whom it is said, or of whom.
_SPOKEN_OF = re.compile(
    r"(?<!\w)(?:của|cho|với|tặng|giao|con trai|con gái|vợ|chồng|gia đình|cảm ơn|chúc mừng|đối với|về|bầu|bổ nhiệm|thay|gặp|tiếp|thăm|mời|đề nghị|nhờ|phân công)$"
)
# "Về phía tỉnh có:", "Tham gia đoàn có các đồng chí:", "… tập trung cho ý kiến:": a line that opens a list of people.
_LIST_LINE = re.compile(r"\s*(?:[-•+*–]|\d{1,2}[.)/])\s*\S")
_SPEAKERS_FOLLOW = re.compile(r"(?:(?<!định, )ý kiến|tham luận|phát biểu|góp ý|thảo luận|phản biện)[^.:;]{0,60}:$")
_OPENS_A_LIST = re.compile(
    rf"(?:(?<!\w)(?:{_BEING_THERE})|phía|đại biểu|thành phần|khách mời|trong đoàn)(?!\w)[^.:;]{{0,90}}?(?:có|gồm)?(?: các)?(?: đồng chí| ông| bà| vị|, )*:$"
)
# "… đến dự và phát biểu": both.
_AND_SPOKE = re.compile(
    r"(?: (?:hội nghị|đại hội|buổi lễ|lễ|buổi \w+|chương trình|kỳ họp))?(?: và|,)(?: có)?(?: bài)? phát biểu(?! của)(?!\w)"
)
# "Đến dự và phát biểu tại hội nghị có ông A": he did both.
_CAME_AND_SPOKE = re.compile(
    rf"\W*(?:{_BEING_THERE})(?: (?:hội nghị|đại hội|buổi \w+|lễ))?(?:,| và)(?: chỉ đạo(?:,| và))? (?:có )?phát biểu(?!\w)"
)
_AND_CHAIRED = re.compile(r"(?: và|,)(?: đồng)? chủ trì")
_PASSIVELY = re.compile(r"(?<!\w)(?:được|bị) $")
# Who visits is at the visit, and who hands something over is where that is done.
_VISITS = re.compile(
    r"(?:[^.;:]{0,60}?(?<!\w))?(?P<verb>(?:(?:đến|về|tới|ghé|lên|xuống|đi|trực tiếp|lần lượt) )+(?:chúc mừng|kiểm tra|khảo sát|làm việc)"
    r"|thăm(?! dò)|chung vui|chúc tết|tiếp xúc cử tri|dâng hương|dâng hoa|trao (?:tặng |\d|quà|nhà|tiền|hoa|cờ|bằng|quyết định|học bổng|huy hiệu|kỷ niệm chương|huân chương|huy chương|thưởng|giải|giấy khen|danh hiệu|biểu trưng)|cắt băng|gắn biển|đánh trống|đánh cồng|tặng (?:quà|hoa|\d))"
)
_NOT_THE_VISITOR = re.compile(r"(?<!\w)(?:nhà|nhà riêng|thay|cùng gia đình|được|nhận|mộ|quê)$")
# "không dự hội nghị", "sẽ phát biểu": nobody did so, or not yet.
_DID_NOT = re.compile(r"(?<!\w)(?:không(?! chỉ| những)(?: thể)?|chưa(?: thể)?|chẳng|sẽ|dự kiến|vắng)(?: về| đến| tới| tham| có| ra)*,? ?$")
# "Năm ngoái, dự hội nghị có …": at another event.
_AT_ANOTHER_TIME = re.compile(r"\W*(?:(?:vào )?(?:năm|tuần|tháng) (?:ngoái|trước|kia)|hôm (?:trước|kia))(?!\w)")
_PLANNED = re.compile(
    r"\W*(?:theo (?:kế hoạch|dự kiến|lịch)|dự kiến,? (?:sẽ|dự|tham dự|tới dự|đến dự|ngày)|(?:năm|tháng|tuần) (?:tới|sau)|ngày mai|sắp tới|tới đây)(?!\w)"
)
_BUT_NOT = re.compile(r"[^.;]{0,30}(?<!\w)(?:nhưng|song|tuy nhiên)[^.;]{0,20}(?:không|vắng|chưa)(?!\w)(?! chỉ)")
_DISTANCE = 90
"""Characters that may stand between a person's titles and the verb of what the person did."""
_CAPITALS_BETWEEN = re.compile(r"(?:Hội nghị|Đại hội|Lễ|Hội thảo|Tọa đàm|Đoàn|Chương trình|Kỳ họp|Phiên họp)")
_BETWEEN = {"", "và", "và các", "cùng", "các", "kiêm", "cùng các", "cùng với", "đồng thời là", "đều là", "cùng là"}


@dataclass(frozen=True, slots=True)
class Participation:
    name: Chunk
    role: str
    start: int
    end: int
    """Span of the passage."""


class RollCall:
    """Reads the sentences of an article in their order: a list of guests that one opens may go on in the next."""

    def __init__(self) -> None:
        self._open: str | None = None
        self._end = -1

    def of(self, reading: Reading) -> list[Participation]:
        """Who did what in one sentence."""
        chunks = reading.chunks
        people = [i for i, chunk in enumerate(chunks) if chunk.kind == "N"]
        beside = self._open is not None and not reading.text.low[self._end : reading.start].strip()
        goes_on = self._open if beside and _of_people_alone(chunks) else None
        found, self._open = _announced(reading, chunks, goes_on or _list_that_goes_on(reading))
        self._end = reading.end
        if not people or _PLANNED.match(reading.text.low, reading.start, reading.end):
            return []
        for order, i in enumerate(people):
            role, at = _verb_after(reading, chunks, i)
            if role is None or (role == "speaker" and _SPOKEN_OF.search(_words_before(chunks, i))):
                continue
            spoke = _AND_SPOKE.match(reading.text.low, at, reading.end) if role != "speaker" else None
            members = [i]
            if role != "speaker" or _joined(chunks, people, order):
                members = _subjects(chunks, people, order)
            for k in members:
                found.append(Participation(chunks[k], role, _clause_start(chunks, k), at))
                if spoke:
                    found.append(Participation(chunks[k], "speaker", _clause_start(chunks, k), spoke.end()))
        found += _all_there(chunks, people)
        found += _announced_speech(reading, chunks, people)
        found += [part for order in range(len(people)) for part in _visitors(reading, chunks, people, order)]
        found += [part for i in people if (part := _leader_of_a_delegation(reading, chunks, i))]
        if _AT_ANOTHER_TIME.match(reading.text.low, reading.start, reading.end):
            found = [item for item in found if item.role == "speaker"]
        unique: dict[tuple[int, str], Participation] = {}
        for item in found:
            unique.setdefault((item.name.start, item.role), item)
        return list(unique.values())


def by_title(reading: Reading) -> list[tuple[Title, str, int]]:
    """Who spoke or attended and is named by an office alone: "Trưởng Ban Dân vận Trung ương nhấn mạnh …"."""
    found = []
    for j, title in reading.lone_titles:
        role, at = _verb_after(reading, reading.chunks, j - 1) if j > 0 else (None, 0)
        if role in ("speaker", "chair"):
            found.append((title, role, at))
    return found


def _announced(reading: Reading, chunks: list[Chunk], role: str | None) -> tuple[list[Participation], str | None]:
    """ "Dự Hội nghị có các đồng chí …", "với sự tham dự của …", "Chủ trì có …": everyone after, while the list goes on.

    `role` is that of a list which an earlier sentence or line opened. Gives also the role of the list that is open at the end.
    """
    found: list[Participation] = []
    opening, at_the_end, both = reading.start, role, False
    # Words open a list only where a colon follows, or people or a body, and somebody is named after.
    last = max((k for k, chunk in enumerate(chunks) if chunk.kind == "N"), default=-1)
    opening_words = {
        k
        for k, (chunk, following) in enumerate(itertools.pairwise(chunks))
        if chunk.kind == "W" and (following.value == ":" or (k < last and following.kind in "NTHBP"))
    }
    for k, chunk in enumerate(chunks):
        if chunk.kind == "N":
            if role:
                found.append(Participation(chunk, role, min(opening, chunk.start), chunk.end))
                if both:
                    found.append(Participation(chunk, "speaker", min(opening, chunk.start), chunk.end))
                    both = False  # "Đến dự và phát biểu có ông A; cùng dự có …"
            continue
        if chunk.kind == "W":
            if k in opening_words and (opened := _opened_by_words(reading, chunks, k)):
                role, opening = opened, chunk.start
                both = opened == "attendee" and _CAME_AND_SPOKE.match(chunk.value) is not None
            elif role and _DID.search(chunk.value):
                role = None
        elif chunk.kind == "M" and chunk.value in (".", "!", "?"):
            at_the_end, role = role, None
            continue
        elif chunk.kind == "M" and chunk.value == ":" and (side := _opened_by_a_colon(reading, chunks, k, role)) is not None:
            role, opening = "attendee", side
        at_the_end = role
    return found, at_the_end


def _all_there(chunks: list[Chunk], people: list[int]) -> list[Participation]:
    """ "Ông A, Chủ tịch X; bà B, Bí thư Y, lãnh đạo các ban và 80 đại biểu về dự.": a list that its verb ends."""
    words = [(k, chunk.value) for k, chunk in enumerate(chunks) if chunk.kind == "W" and chunk.value not in _BETWEEN]
    if not words or chunks[0].kind not in "NTH" or any(chunk.kind == "N" for chunk in chunks[words[-1][0] :]):
        return []
    last = _ENDS_BEING_THERE.search(words[-1][1])
    if last is None or not _AND_OTHERS.match(words[-1][1]):
        return []
    *others, (k, value) = words
    told = [value for _, value in others] + [value[: last.start()]]
    if any(_DID.search(value) or _DONE.search(value) for value in told) or not all(_AND_OTHERS.match(value) for _, value in others):
        return []
    return [Participation(chunks[i], "attendee", _clause_start(chunks, i), chunks[k].end) for i in people]


_ENDS_BEING_THERE = re.compile(rf"(?:^|\s)(?:đã |cũng )?(?:{_BEING_THERE})(?: (?:hội nghị|đại hội|buổi \w+|lễ|chương trình|đoàn|kỳ họp))?$")


def _opened_by_words(reading: Reading, chunks: list[Chunk], k: int) -> str | None:
    """The role of the people of a list that the words at chunk k open."""
    value, end, low = chunks[k].value, chunks[k].end, reading.text.low
    # "A, Bộ trưởng X, đã chủ trì Hội nghị bàn giao … giữa B và C": A chairs.
    of_before = 0 < k < len(chunks) - 1 and chunks[k - 1].kind in "NT" and chunks[k + 1].kind == "B"
    if (chairs := _WITH_CHAIRS.search(value)) and not (of_before and chairs.group().startswith("chủ trì")):
        return "chair"
    if k + 1 < len(chunks) and chunks[k + 1].value == ":" and _CHAIRS_ARE.search(value):
        return "chair"
    if _SPEECHES_OF.search(value):
        return "speaker"
    before = low[max(reading.start, end - 300) : end]
    clause = before[max(before.rfind(";"), before.rfind(". ")) + 1 :].rstrip()
    if _WHO_IS_THERE_IS.match(clause) or _LED_BY_WHOM.search(value) or _THERE_AT_ONCE.match(clause):
        return "attendee"
    if _EVENT_WITH_GUESTS.match(clause) and (_last_named(chunks, k, reading.start) <= end - len(clause)):
        return "attendee"
    praised = _OF_OTHERS.search(clause) and not _AT_ALL_EVENTS.search(clause)
    announced = _ENDS_WITH_HAVE.search(value) and _OPENS_ATTENDANCE.search(clause)
    return "attendee" if announced and not _OF_OFFICES.search(clause) and not praised else None


def _last_named(chunks: list[Chunk], k: int, start: int) -> int:
    """Where the last name or title before chunk k ends; where the sentence starts if there is none near."""
    return next((chunks[m].end for m in range(k - 1, max(-1, k - _FURTHEST), -1) if chunks[m].kind in "NT"), start)


_FURTHEST = 40
"""Chunks."""


def _opened_by_a_colon(reading: Reading, chunks: list[Chunk], k: int, role: str | None) -> int | None:
    """Where the words begin that announce, before the colon at chunk k, people who were there: "Các đồng chí về dự: …"."""
    if k + 1 >= len(chunks) or chunks[k + 1].kind not in "NTH":
        return None
    low, end = reading.text.low, chunks[k].start
    named = _last_named(chunks, k, reading.start)
    start = max(named, low.rfind(";", reading.start, end) + 1)
    if end - start > _LONGEST_ANNOUNCEMENT:
        return None
    clause = low[start:end]
    if _ON_A_SIDE.match(clause):
        return start
    if (role or _THERE.search(low, max(reading.start, start - _LONGEST_OPENING), start)) and _ANOTHER_GROUP.match(clause):
        return start
    there = _THERE.search(clause)
    told = _SAID.search(clause) or _OF_OFFICES.search(clause) or (_OF_OTHERS.search(clause) and not _AT_ALL_EVENTS.search(clause))
    return start if there and not told else None


def _of_people_alone(chunks: list[Chunk]) -> bool:
    """Whether a sentence names people and their offices and says nothing of them: it goes on with a list."""
    if not chunks or chunks[0].kind not in "NTH":
        return False
    return any(chunk.kind == "N" for chunk in chunks) and all(
        chunk.kind != "W" or chunk.value in _BETWEEN or _tells_nothing(chunks, k) for k, chunk in enumerate(chunks)
    )


def _tells_nothing(chunks: list[Chunk], k: int) -> bool:
    """Whether the words at chunk k are others of a list, or what is left of an office: "A - Tổng phụ trách", "… Đoàn trường"."""
    value, before = chunks[k].value, chunks[k - 1]
    if _DID.search(value) or _DONE.search(value):
        return False
    return _AND_OTHERS.match(value) is not None or before.value == "-" or (before.kind in "TB" and value.count(" ") < 2)


_AND_OTHERS = re.compile(r"(?:và|cùng|trong|đại diện|lãnh đạo|các|nguyên|thành viên|tổ trưởng)(?!\w)")
_DONE = re.compile(r"(?<!\w)(?:đã|được|bị|vừa|sẽ|đang|là|trao|tặng|nhận|bầu|đọc|chúc|làm)(?!\w)")
_LONGEST_ANNOUNCEMENT = 160
"""Characters."""


def _leader_of_a_delegation(reading: Reading, chunks: list[Chunk], i: int) -> Participation | None:
    """ "Đoàn … do ông A, Phó Bí thư …, làm trưởng đoàn": who leads a delegation is there with it."""
    start = _clause_start(chunks, i)
    before = reading.text.low[max(reading.start, start - _LONGEST_ANNOUNCEMENT) : start].rstrip()
    if not before.endswith((" do", "do các")) or not _DELEGATION.search(before):
        return None
    k = i + 1
    while k < len(chunks) and (chunks[k].kind in "TBP" or (chunks[k].kind == "M" and chunks[k].value in ",-()")):
        k += 1
    led = _LEADS.match(reading.text.low, chunks[k].start) if k < len(chunks) else None
    return Participation(chunks[i], "attendee", start, led.end()) if led else None


_DELEGATION = re.compile(r"(?<!\w)(?:phái )?đoàn(?!\w)")
_LEADS = re.compile(r"\W*(?:dẫn đầu|đứng đầu|làm trưởng(?: phái)? đoàn|trưởng đoàn|làm trưởng(?!\w))")


def _list_that_goes_on(reading: Reading) -> str | None:
    """The role of the people of a list, one a line, by the line that opens it: "Về phía tỉnh có:"."""
    text, low = reading.text, reading.text.low
    line = text.line_start(reading.start)
    marked = _LIST_LINE.match(low, line, reading.end) is not None
    if not marked and not (_addresses_somebody(text, line, reading.end) and _of_people_alone(reading.chunks)):
        return None
    for _ in range(_LONGEST_LIST):
        end = line - 1
        if end <= 0:
            return None
        line = text.line_start(end)
        goes_on = _LIST_LINE.match(low, line, end) if marked else _addresses_somebody(text, line, end)
        if end - line > _LONGEST_OPENING or not goes_on:
            opening = low[max(line, end - _LONGEST_OPENING) : end].strip()
            if not opening:
                continue
            if _SPEAKERS_FOLLOW.search(opening):
                return "speaker"
            return "attendee" if _OPENS_A_LIST.search(opening) else None
    return None


def _addresses_somebody(text: Text, start: int, end: int) -> bool:
    """Whether a line begins with somebody and is short: "Ông A – Bí thư …"."""
    while start < end and text.low[start] == " ":
        start += 1
    label = _LABEL.match(text.low, start, end)
    start = label.end() if label else start  # "Lãnh đạo xã: ông A"
    after = text.honorifics.get(start, -1)
    return after > 0 and end - start < _LONGEST_ITEM and text.text[after + 1 : after + 2].isupper() and text.text[start].isupper()


_LABEL = re.compile(r"[^\n:;.]{3,40}: ")
_LONGEST_ITEM = 200
"""Characters of a line that names one person and is no sentence."""
_LONGEST_LIST = 60
"""Lines."""
_LONGEST_OPENING = 400
"""Characters of the end of a line that opens a list."""


def _verb_after(reading: Reading, chunks: list[Chunk], i: int) -> tuple[str | None, int]:
    """The role that the first telling verb after person i gives, and where the verb ends."""
    k = i + 1
    while k < len(chunks) and (
        chunks[k].kind in "TMBP"
        or chunks[k].value in _BETWEEN
        or (chunks[k].value == "plural" and k + 1 < len(chunks) and chunks[k + 1].kind == "T")  # "A và các đồng chí Phó Chủ tịch chủ trì"
    ):
        if chunks[k].kind == "M" and chunks[k].value in (";", ":", "."):
            return None, 0
        k += 1
    if k >= len(chunks):
        return None, 0
    begin = chunks[k].start
    text = reading.text
    while k < len(chunks) and chunks[k].start - begin < _DISTANCE:
        chunk = chunks[k]
        if chunk.kind in "NH" or (chunk.kind == "M" and chunk.value in (";", ":", ".")):
            return None, 0
        if chunk.kind == "W":
            for verb in _DID.finditer(text.low, chunk.start, chunk.end):
                if verb.start() - begin > _DISTANCE:
                    return None, 0
                between = _CAPITALS_BETWEEN.sub("", text.text[begin : verb.start()])
                if any(ch.isupper() for ch in between):
                    return None, 0
                denied = _DID_NOT.search(text.low, max(begin, verb.start() - 24), verb.start())
                if denied or (verb["attend"] and _BUT_NOT.match(text.low, verb.end(), chunk.end)):
                    return None, 0
                if verb["chair"]:
                    return "chair", verb.end()
                if verb["attend"] and (both := _AND_CHAIRED.match(text.low, verb.end(), chunk.end)):
                    return "chair", both.end()
                if verb["attend"]:
                    if verb["attend"] == "dự" and verb.start() - begin > 16:
                        continue
                    return "attendee", verb.end()
                if _PASSIVELY.search(text.low, max(begin, verb.start() - 10), verb.start()):
                    continue
                return "speaker", verb.end()
        k += 1
    return None, 0


def _joined(chunks: list[Chunk], people: list[int], order: int) -> bool:
    """Whether person and the one before are joined by "và" alone."""
    if order == 0:
        return False
    between = chunks[people[order - 1] + 1 : people[order]]
    return any(chunk.value == "và" for chunk in between) and all(chunk.kind in "HTMB" or chunk.value == "và" for chunk in between)


def _subjects(chunks: list[Chunk], people: list[int], order: int) -> list[int]:
    """The people who share the verb of person `order`: those before it in an unbroken list."""
    members = [people[order]]
    for k in range(order, 0, -1):
        between = chunks[people[k - 1] + 1 : people[k]]
        if not all(chunk.kind in "HTMBP" or chunk.value in _BETWEEN for chunk in between):
            break
        several = any(chunk.kind == "H" and chunk.value == "plural" for chunk in between)  # "A và các đồng chí: B; C chủ trì"
        if any(chunk.kind == "M" and (chunk.value == "." or (chunk.value == ":" and not several)) for chunk in between):
            break
        members.append(people[k - 1])
    return members


def _visitors(reading: Reading, chunks: list[Chunk], people: list[int], order: int) -> list[Participation]:
    """ "Ông A, Chủ tịch X, và bà B, Bí thư Y, đã đến thăm …": the people of whom the verb after person `order` tells that they visited."""
    i = people[order]
    words = _words_before(chunks, i)
    if not _introduced(chunks, i) or _SPOKEN_OF.search(words) or _NOT_THE_VISITOR.search(words):
        return []
    k = i + 1
    while k < len(chunks) and (chunks[k].kind in "TB" or chunks[k].value in (",", "-", "(", ")") or _in_brackets(chunks, k)):
        k += 1
    if k >= len(chunks) or chunks[k].kind != "W":
        return []
    visited = _VISITS.match(reading.text.low, chunks[k].start, chunks[k].end)
    if visited is None or _DID_NOT.search(reading.text.low, max(chunks[k].start, visited.start("verb") - 24), visited.start("verb")):
        return []
    if _PASSIVELY.search(reading.text.low, chunks[k].start, visited.start("verb")):
        return []
    members = [m for m in _subjects(chunks, people, order) if _introduced(chunks, m)]
    return [Participation(chunks[m], "attendee", _clause_start(chunks, m), visited.end()) for m in members]


def _in_brackets(chunks: list[Chunk], k: int) -> bool:
    """ "Ông A (bìa phải) trao …": words that a caption puts in brackets of their own."""
    return chunks[k].kind == "W" and chunks[k - 1].value == "(" and k + 1 < len(chunks) and chunks[k + 1].value == ")"


def _introduced(chunks: list[Chunk], i: int) -> bool:
    """Whether an honorific or an office stands beside a name."""
    beside = chunks[max(0, i - 1) : i] + chunks[i + 1 : i + 3]
    return any(chunk.kind in "HT" for chunk in beside)


def _announced_speech(reading: Reading, chunks: list[Chunk], people: list[int]) -> list[Participation]:
    """ "Theo Chủ tịch … Lê Văn An, …", "Phát biểu tại hội nghị, …", "phát biểu của đồng chí …"."""
    found = []
    low = reading.text.low
    for i in people:
        start = _clause_start(chunks, i)
        before = low[max(reading.start, start - 40) : start].rstrip()
        after = low[chunks[i].end : chunks[i].end + 1]
        if re.search(r"(?:^|[^\w])theo$", before) and after in (",", "", "\n", ":"):
            found.append(Participation(chunks[i], "speaker", start - 5, chunks[i].end))
        elif re.search(r"phát biểu (?:của|chỉ đạo của|khai mạc của|kết luận của)$", before):
            found.append(Participation(chunks[i], "speaker", start, chunks[i].end))
    first = people[0]
    opening = low[reading.start : _clause_start(chunks, first)]
    if re.match(r"\W*(?:phát biểu|kết luận|trao đổi|chia sẻ|đáp từ|thay mặt[^,]*phát biểu)(?!\w)", opening) and "," in opening:
        found.append(Participation(chunks[first], "speaker", reading.start, chunks[first].end))
    return found


def _words_before(chunks: list[Chunk], i: int) -> str:
    """The words right before a person, titles and honorifics before the name passed over."""
    k = i - 1
    while k >= 0 and (chunks[k].kind in "HT" or (chunks[k].value in (",", "-") and k and chunks[k - 1].kind == "T")):
        k -= 1
    return chunks[k].value if k >= 0 and chunks[k].kind == "W" else ""


def _clause_start(chunks: list[Chunk], i: int) -> int:
    """Where a person's titles and honorifics before the name begin."""
    k = i
    while k > 0 and (chunks[k - 1].kind in "TH" or (chunks[k - 1].value in (",", "-") and k > 1 and chunks[k - 2].kind == "T")):
        k -= 1
    return chunks[k].start
