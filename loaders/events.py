"""The event that an article reports, and who chaired it, spoke at it, attended it.

    event         ::= a noun of `_EVENT` with the words that go on with it, beside a verb of holding or chairing
    its day       ::= the announced day of that sentence ("Chiều ngày 28/12", "Ngày 1/12"), with a year from the
                      publication day or from the one year the sentence names
    participation ::= "chủ trì" after people             chair
                    | "Dự … có" before, "dự" after       attendee
                    | a verb of saying after a person, "Theo …", "Phát biểu … ," before      speaker

A person who is merely named took no part.
"""

import re
from dataclasses import dataclass
from datetime import date

from loaders.dates import announced_days, resolve
from loaders.holdings import Reading
from loaders.lexicon import Lexicon, Words
from loaders.text import Folded
from loaders.titles import Chunk, Grammar

_EVENT = re.compile(
    r"\b(?P<noun>hội nghị|đại hội|hội thảo|tọa đàm|kỳ họp|phiên họp|cuộc họp|họp báo|lễ|buổi lễ|buổi làm việc|buổi gặp mặt|hội thi|ngày hội)"
    r"(?P<more>(?:\s+(?:giao ban|trực tuyến|sơ kết|tổng kết|triển khai|hiệp thương|quán triệt|gặp mặt|toàn quốc|đại biểu|thường kỳ|chuyên đề"
    r"|trao|công bố|kỷ niệm|phát động|khai mạc|bế mạc|ra quân|ký kết))*)",
    re.IGNORECASE,
)
_HOLDING = re.compile(
    r"\b(?:tổ chức|diễn ra|khai mạc|chủ trì|được tổ chức|tiến hành|họp|dự|làm việc|gặp mặt|phát biểu|kết luận)\b", re.IGNORECASE
)
_PLANNED = re.compile(r"\b(?:dự kiến|sẽ|\d\s+tới|ngày mai|sắp tới|chuẩn bị tổ chức|tiến tới)\b", re.IGNORECASE)
_AT = re.compile(r"\b[Tt]ại\s+(?:tỉnh\s+|thành phố\s+)?")
_SAYING = {
    "phát biểu", "nhấn mạnh", "cho biết", "đề nghị", "ghi nhận", "nêu rõ", "khẳng định", "kết luận", "lưu ý", "trình bày", "thông báo",
    "yêu cầu", "chia sẻ", "mong muốn", "đánh giá", "biểu dương", "chỉ rõ", "báo cáo", "nhắc lại", "bày tỏ", "cho rằng", "quán triệt",
    "nhận định", "chỉ đạo", "đề xuất", "kêu gọi", "phân tích", "gợi ý", "thông tin", "công bố", "giải đáp", "trao đổi", "nói", "nêu",
    "tiếp thu", "gửi lời",
}  # fmt: skip
_CHAIRING = {"chủ trì", "đồng chủ trì", "điều hành", "chủ tọa", "chủ tọa phiên"}
_ATTENDING = {"dự", "tham dự", "có mặt", "cùng dự", "tới dự", "đến dự"}
# "điều hành hội nghị" is chairing; "điều hành hoạt động của Tỉnh ủy" is governing.
_CHAIRED = {"hội", "điểm", "phiên", "buổi", "đại", "cuộc", "kỳ", "lễ", "thảo", "phần", ".", ",", ""}
_DISTANCE = 14
"""Words that may stand between a person's titles and the verb of what the person did."""


@dataclass(frozen=True)
class Event:
    type: str
    title: str
    start: date | None
    place: str | None
    organizer: str | None
    span: tuple[int, int]


@dataclass(frozen=True)
class Participation:
    name: Chunk
    role: str
    start: int
    end: int
    """Word span of the passage, in the sentence."""


class EventReader:
    def __init__(self, lexicon: Lexicon, grammar: Grammar) -> None:
        self.lexicon = lexicon
        self.grammar = grammar

    def event(self, folded: Folded, sentences: list[tuple[int, int]], published: date | None) -> Event | None:
        """The event the article reports: the first sentence that dates one, else the first that names one."""
        undated: Event | None = None
        for start, end in sentences:
            text = folded.text[start:end]
            for noun in _EVENT.finditer(text):
                if not _HOLDING.search(text) or _PLANNED.search(text):
                    break
                if text[: noun.start()].casefold().endswith("trung tâm "):
                    continue  # a building
                days = [
                    d
                    for d in announced_days(folded.text, start, end)
                    if d.start < start + noun.start() and not self._of_document(folded, d.start)
                ]
                day = resolve(days[0].value, published, text) if days else None
                event = self._made(folded, start, end, noun, day)
                if day:
                    return event
                undated = undated or event
                break
        return undated

    @staticmethod
    def _of_document(folded: Folded, at: int) -> bool:
        """Whether a day stands right after a document's number: then it is the document's."""
        return bool(re.search(r"/[\w-]+\s*,?\s*(?:ngày\s+)?$", folded.text[max(0, at - 30) : at]))

    def _made(self, folded: Folded, start: int, end: int, noun: re.Match[str], day: date | None) -> Event:
        text = folded.text
        kind = " ".join(noun.group().split())
        kind = kind[0].upper() + kind[1:]
        rest = re.match(r"[^.;:,\n(]{0,160}", text[start + noun.start() : end])
        title = " ".join(rest.group().split()) if rest else kind
        title = re.split(r"\s(?:chủ trì|năm nay|do\s|có\s|dưới sự|với sự|và sơ kết)", title)[0]
        place = None
        for at in _AT.finditer(text, start, end):
            words = self.lexicon.words(folded, at.end(), min(end, at.end() + 40))
            if (known := self.lexicon.places.longest(words.folded, 0)) and words.capital[0]:
                place = known[1]
                break
        organizer = self._organizer(folded, start, start + noun.start())
        return Event(
            kind, title[0].upper() + title[1:], day, place, organizer, (start + noun.start(), start + noun.start() + len(noun.group()))
        )

    def _organizer(self, folded: Folded, start: int, noun: int) -> str | None:
        """The body right before "tổ chức", "đã tổ chức"."""
        verb = folded.text.rfind("tổ chức", start, noun)
        if verb < 0:
            return None
        words = self.lexicon.words(folded, start, verb)
        for i in range(len(words)):
            if words.capital[i] and (body := self.grammar.body(words, i)) and words.folded[body.end :] in ([], ["đã"], ["sẽ"]):
                return body.text
        return None


def participations(reading: Reading) -> list[Participation]:
    """Who did what in one sentence, by the verbs beside the people."""
    words, chunks = reading.words, reading.chunks
    found: list[Participation] = []
    people = [i for i, chunk in enumerate(chunks) if chunk.kind == "N"]
    if not people:
        return []
    found += _announced_attendance(chunks, people)
    for order, i in enumerate(people):
        limit = chunks[people[order + 1]].start if order + 1 < len(people) else len(words)
        role, at = _verb_after(words, chunks, i, limit)
        if role is None or at is None:
            continue
        members = [i]
        if role != "speaker" or _joined(chunks, people, order):
            members = _subjects(words, chunks, people, order)
        found += [Participation(chunks[k], role, _clause_start(chunks, k), at) for k in members]
    found += _announced_speech(words, chunks, people)
    unique: dict[tuple[int, str], Participation] = {}
    for item in found:
        unique.setdefault((item.name.start, item.role), item)
    return list(unique.values())


def _announced_attendance(chunks: list[Chunk], people: list[int]) -> list[Participation]:
    """ "Dự Hội nghị có các đồng chí …": everyone after "có", unless a verb of chairing closes the list."""
    opening = [chunk.value for chunk in chunks[: people[0]]]
    if "có" not in opening or not any(word in ("dự", "tham", "mặt") for word in opening[: opening.index("có")]):
        return []
    first = next(k for k in range(people[0]) if chunks[k].value == "có")
    if first > 14:
        return []
    return [Participation(chunks[k], "attendee", chunks[0].start, chunks[k].end) for k in people]


def _verb_after(words: Words, chunks: list[Chunk], i: int, limit: int) -> tuple[str | None, int | None]:
    """The role that the first telling verb after person i gives, and where the verb ends (in words)."""
    end_of_titles = chunks[i].end
    k = i + 1
    while k < len(chunks) and (chunks[k].kind in "TM" or chunks[k].value in ("và", "kiêm", "⟨body⟩", "⟨place⟩")):
        if chunks[k].value in (";", ":", "."):
            return None, None
        end_of_titles = chunks[k].end
        k += 1
    for at in range(end_of_titles, min(limit, end_of_titles + _DISTANCE)):
        if words.folded[at] in (";", ".", ":"):
            break
        for length in (3, 2, 1):
            phrase = " ".join(words.folded[at : at + length])
            if words.capital[at]:
                break
            if phrase in _CHAIRING and (phrase != "điều hành" or words.at(at + length) in _CHAIRED):
                return "chair", at + length
            if phrase in _ATTENDING and (length > 1 or at - end_of_titles <= 3):
                return "attendee", at + length
            if phrase in _SAYING:
                return "speaker", at + length
    return None, None


def _joined(chunks: list[Chunk], people: list[int], order: int) -> bool:
    """Whether person and the one before are joined by "và" alone."""
    if order == 0:
        return False
    between = chunks[people[order - 1] + 1 : people[order]]
    return any(chunk.value == "và" for chunk in between) and all(
        chunk.kind in "HTM" or chunk.value in ("và", "⟨body⟩") for chunk in between
    )


def _subjects(words: Words, chunks: list[Chunk], people: list[int], order: int) -> list[int]:
    """The people who share the verb of person `order`: those before it in an unbroken list."""
    members = [people[order]]
    for k in range(order, 0, -1):
        between = chunks[people[k - 1] + 1 : people[k]]
        if not all(chunk.kind in "HTM" or chunk.value in ("và", "các", "cùng", "⟨body⟩", "⟨place⟩") for chunk in between):
            break
        if any(chunk.kind == "M" and chunk.value in (".", ":") for chunk in between):
            break
        members.append(people[k - 1])
    return members


def _announced_speech(words: Words, chunks: list[Chunk], people: list[int]) -> list[Participation]:
    """ "Theo Chủ tịch … Lê Văn An, …", "Phát biểu tại hội nghị, …", "phát biểu của đồng chí …"."""
    found = []
    for i in people:
        start = _clause_start(chunks, i)
        before = words.folded[max(0, start - 4) : start]
        if before[-1:] == ["theo"] and words.at(chunks[i].end) in (",", ""):
            found.append(Participation(chunks[i], "speaker", start - 1, chunks[i].end))
        elif before[-3:] == ["phát", "biểu", "của"] or before[-4:-1] == ["phát", "biểu", "của"]:
            found.append(Participation(chunks[i], "speaker", start - 3, chunks[i].end))
    first = people[0]
    opening = words.folded[: _clause_start(chunks, first)]
    if opening[:2] == ["phát", "biểu"] and "," in opening and not any(p.name.start == chunks[first].start for p in found):
        found.append(Participation(chunks[first], "speaker", 0, chunks[first].end))
    return found


def _clause_start(chunks: list[Chunk], i: int) -> int:
    """The word where a person's titles and honorifics before the name begin."""
    k = i
    while k > 0 and (chunks[k - 1].kind in "TH" or (chunks[k - 1].value in (",", "-") and k > 1 and chunks[k - 2].kind == "T")):
        k -= 1
    return chunks[k].start
