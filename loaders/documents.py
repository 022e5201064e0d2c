"""Party and State documents that a text names, and what one of them does to another.

    document  ::= type "số"? number (("," )? "ngày" day)? (("của" | "do") issuer)? (khóa …)? title?
                | (issuer | day)* "ban hành" | "ký" document
                | "Nghị quyết" congress | "Luật" title year?          without a number
    number    ::= 158-TB/TW | 25-KH/TU | 389/TB-TU | 126/2024/NĐ-CP | 754/QĐ-TTg | 88/2019/QH14 | 03-HD/BDVTW-MTTQ
                | "217, 218-QĐ/TW"  (two numbers of one type)
    congress  ::= "Đại hội" ordinal ("của Đảng" | body) | "Đại hội" body ordinal | "Trung ương" number "khóa" ordinal | …

"TU" in a number is Tỉnh ủy (or Thành ủy), not Trung ương. Licences of websites (GP-TTĐT) are no documents.
A second mention in the article adds what the first did not say; where two mentions differ, both stay. A bare number
("Chỉ thị 43") is the document of that type and number which the article names in full, else nothing.
"""

import re
from collections import defaultdict
from dataclasses import dataclass, replace
from datetime import date
from itertools import pairwise

from loaders.dates import DAY, announced_days, parse
from loaders.lexicon import Text
from loaders.titles import Grammar

TYPES = (
    "Thông báo Kết luận", "Hướng dẫn liên tịch", "Thông tư liên tịch", "Nghị quyết liên tịch", "Kế hoạch liên tịch", "Báo cáo kết quả",
    "Chương trình hành động", "Chương trình phối hợp", "Quy chế phối hợp", "Chỉ thị", "Nghị quyết", "Kết luận", "Thông báo", "Quyết định",
    "Quy định", "Quy chế", "Kế hoạch", "Hướng dẫn", "Báo cáo", "Công văn", "Công điện", "Nghị định", "Thông tư", "Thông tri", "Chương trình",
    "Đề án", "Tờ trình", "Luật", "Pháp lệnh", "Lệnh", "Điều lệ", "Sắc lệnh", "Quy chế phối hợp công tác", "Kế hoạch phối hợp", "Giấy mời",
    "Thông báo", "Văn bản", "Chương trình công tác", "Đề cương", "Thông cáo", "Kết luận thanh tra", "Tuyên bố", "Thông tư liên bộ",
)  # fmt: skip
_TYPE = "|".join(sorted({re.escape(t.lower()) for t in TYPES}, key=len, reverse=True))
_LETTERS = r"[A-ZĐƯÔƠÂÊ][A-Za-zĐƯđưÔƠÂÊ]{0,14}\d{0,2}"
_DASH = r"\s?-\s?"
_SYMBOL = rf"(?:{_LETTERS})(?:(?:[/]|{_DASH}|\.)(?:{_LETTERS}))*"
# A comma for the last stroke is a misprint met more than once: "02-CT,TW".
_NUMBER = re.compile(
    rf"\d(?:\d{{0,4}}[a-z]?(?:/(?:19|20)\d\d/|/|{_DASH}| (?=(?:HD|KH|TB|KL|QĐ|NQ|CT|BC|CV|TTr|CTr)[/-])){_SYMBOL}(?:,T[WƯ]\b)?(?!\w)|\d{{0,3}}/(?:19|20)\d\d(?![\w/.-]))"
)
# "Nghị quyết số 202/2025": a law or an act that is cited without its symbol; "Kế hoạch 05/2025" is one of a month.
_WITHOUT_SYMBOL = re.compile(r"\d{1,4}/\d{4}")
_CITED_SO = ("nghị quyết", "nghị định", "luật", "pháp lệnh", "thông tư", "quyết định")
# "NQ 29-NQ/TW": a type in its letters, which the number says again.
_SHORT_TYPES = {
    "NQ": "Nghị quyết", "CT": "Chỉ thị", "KL": "Kết luận", "QĐ": "Quyết định", "KH": "Kế hoạch", "HD": "Hướng dẫn", "TB": "Thông báo", "CTr": "Chương trình", "CV": "Công văn", "BC": "Báo cáo",
}  # fmt: skip
_SHORT_BEFORE = re.compile(rf"(?<!\w)(?P<type>{'|'.join(_SHORT_TYPES)})(?: số)? $")
# What stands before a number: its type, "số", and perhaps more numbers of the same type.
_BEFORE = re.compile(
    rf"(?<!\w)(?P<type>{_TYPE})(?: liên tịch)?(?P<so> ?(?:các )?(?:số|liên tịch số))?[ :]{{0,3}}(?P<more>(?:(?:số )?\d{{1,5}} ?(?:,|và) ?){{0,8}}(?:số )?)$"
)
_LOOK_BACK = 90
# "Luật Tổ chức chính quyền địa phương số 72/2025/QH15": the title stands between type and number.
_TITLED = re.compile(r"(?<!\w)(?P<type>bộ luật|luật|pháp lệnh) (?P<title>[^.,;:()\n]{3,90}?) số $")
_OF_THE_ASSEMBLY = re.compile(r"\d{1,4}/(?:19|20)\d\d/(?:QH|PL-UBTVQH|UBTVQH)\d{1,2}")
_AND_ANOTHER = re.compile(r"(?:,|,? và|,? cùng)(?: số)? ")
_BARE = re.compile(
    rf"(?<!\w)(?P<type>{_TYPE})(?: số)? (?P<number>\d{{1,4}})(?![\w/%.,-]|, \d| ?-)(?! (?:năm|ngày|tháng|người|đồng|điểm|điều|nội dung|nhiệm vụ|nhóm|vấn đề|giải pháp))"
)
_JOINED = re.compile(r"[\w/.,-]")
_DIGITS = re.compile(r"\d(?<= .)\d{0,3}(?![\w/%.-])")
_ISSUED = re.compile(rf"\s*\(?,?\s*(?:được )?(?:ban hành\s+|ký\s+|ra\s+)?(?:ngày\s+)?(?={DAY.pattern})")
_OF = re.compile(r"\s*\)?,?\s*(?:được |do )?(?:do|của)\s+|\s+(?=Ban Bí thư|Bộ Chính trị)")
_TERM = re.compile(r"\s*,?\s*\(?(khóa\s+[ivxl\d]+)\)?")
_QUOTED = re.compile(r"\s*,?\s*(?:về\s+(?:việc\s+)?)?[“\"«]([^”\"»\n]{5,300})[”\"»]", re.IGNORECASE)
_ISSUING = re.compile(r"\s+(?:đã\s+|vừa\s+|mới\s+)?(?:ban hành|ký ban hành|ký|ra|có|thông qua)(?: các)?\s*$")
_UNNUMBERED = re.compile(
    r"(?<!\w)(?P<type>nghị quyết|văn kiện) (?P<of>(?:của )?(?:đại hội (?:đại biểu )?(?:toàn quốc )?(?:lần thứ )?(?:[ivxlc]+\b|\d+)[^,.;:()\n]{0,60}?(?:của đảng|đảng bộ (?:tỉnh|thành phố)|đảng)(?!\w)"
    r"|(?:hội nghị )?trung ương (?:lần thứ )?\d+(?:,? ?\(?khóa (?:[ivxl]+|\d+)\)?)?"
    r"|đại hội (?:[ivxlc]+\b|\d+)))"
    r"|(?<!\w)(?P<law>luật|bộ luật|pháp lệnh|điều lệ) (?P<title>(?:phòng, chống|thực hành tiết kiệm, chống|cán bộ, công chức|viên chức, công chức|khám bệnh, chữa bệnh|quản lý, sử dụng|hòa giải, đối thoại|trưng mua, trưng dụng)[^,.;:()\n\"“”]{0,80}?|[^\s,.;:()\n][^,.;:()\n\"“”]{2,80}?)"
    r"(?:(?: năm)? (?P<year>(?:19|20)\d\d)(?!\w)|(?= và (?:các )?(?:bộ luật|luật|pháp lệnh|điều lệ|nghị định|nghị quyết|thông tư|chỉ thị)(?!\w))|(?=[,.;:()\n\"“”]))"
)
# "Nghị quyết Đại hội XIII Công đoàn Việt Nam", "Nghị quyết Đại hội Hội Nông dân tỉnh lần thứ X": of whose congress stands before or after its number.
_OF_A_CONGRESS = re.compile(
    r"nghị quyết (?:của )?(?P<congress>đại hội (?:đại biểu )?(?:toàn quốc )?)(?:(?:lần thứ )?(?P<number>[ivxlc]+\b|\d+) (?:của )?)?"
)
_OF_A_NATIONAL_CONGRESS = re.compile(
    r"nghị quyết (?:của )?(?P<congress>đại hội (?:đại biểu )?(?:phụ nữ|nông dân|thanh niên|sinh viên|công đoàn|cựu chiến binh)(?: việt nam)?(?: toàn quốc)? (?:lần thứ |khóa )?(?:[ivxlc]+\b|\d+))"
)
_WHICH_CONGRESS = re.compile(r",? (?:lần thứ|khóa) (?:[ivxlc]+\b|\d+|nhất)")


@dataclass(frozen=True, slots=True)
class Mention:
    """One document as one passage names it. `number` is None where it has none."""

    number: str | None
    type: str
    issued: date | None
    issuer: str | None
    term: str | None
    title: str | None
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class MentionedRelation:
    subject: str
    relation: str
    object: str
    start: int
    end: int


class DocumentReader:
    """Finds the documents of a text."""

    def __init__(self, grammar: Grammar) -> None:
        self.grammar = grammar

    def mentions(self, text: Text, start: int, end: int) -> list[Mention]:
        """The documents named by number between two offsets, in order."""
        found: list[Mention] = []
        for match in _NUMBER.finditer(text.text, start, end):
            if match.start() > start and _JOINED.match(text.text, match.start() - 1):
                continue
            before = _BEFORE.search(text.low, max(start, match.start() - _LOOK_BACK), match.start())
            titled = None
            if not before and _OF_THE_ASSEMBLY.fullmatch(match.group()):
                before = titled = _TITLED.search(text.low, max(start, match.start() - 2 * _LOOK_BACK), match.start())
            short = None if before else _SHORT_BEFORE.search(text.text, max(start, match.start() - 10), match.start())
            if short and re.search(rf"(?<![A-ZĐ]){short['type']}(?![A-ZĐa-z])", match.group()):
                stop, issued, issuer, term, title = self._details(text, match.end(), end)
                number = canonical_number(match.group())
                found.append(Mention(number, _SHORT_TYPES[short["type"]], issued, issuer, term, title, short.start(), stop))
                continue
            if not before:
                if found and _AND_ANOTHER.fullmatch(text.low, found[-1].end, match.start()):  # "Quyết định số 217-QĐ/TW, 218-QĐ/TW"
                    stop, issued, issuer, term, title = self._details(text, match.end(), end)
                    number = canonical_number(match.group())
                    found.append(Mention(number, found[-1].type, issued, issuer, term, title, found[-1].start, stop))
                continue
            number = canonical_number(match.group())
            if _WITHOUT_SYMBOL.fullmatch(number) and not (before["type"].startswith(_CITED_SO) and before["so"]):
                continue
            if "/GP-" in number or "-GP/" in number or number.endswith(("/GP", "-GP")):
                continue
            kind = text.quoted(before.start("type"), before.end("type"))
            kind = kind[0].upper() + kind[1:]
            stop, issued, issuer, term, title = self._details(text, match.end(), end)
            if issued is None:
                issued, issuer = self._issued_before(text, start, before.start(), issuer)
            if titled:
                title = text.quoted(titled.start("title"), titled.end("title"))
                found.append(Mention(number, kind, issued, issuer, term, title, before.start(), stop))
                continue
            symbol = re.sub(r"^\d+", "", number)
            for bare in re.findall(r"\d+", before["more"]):
                found.append(Mention(bare + symbol, kind, issued, issuer, term, None, before.start(), stop))
            found.append(Mention(number, kind, issued, issuer, term, title, before.start(), stop))
        return found

    @staticmethod
    def in_full(mentions: list[Mention]) -> list[Mention]:
        """The mentions, those without a symbol under the one number of the article that begins so: "202/2025" of "202/2025/QH15"."""
        numbers = {mention.number for mention in mentions if mention.number}
        out = []
        for mention in mentions:
            whole = (
                [n for n in numbers if n.startswith(f"{mention.number}/")]
                if mention.number and _WITHOUT_SYMBOL.fullmatch(mention.number)
                else []
            )
            out.append(replace(mention, number=whole[0]) if len(whole) == 1 else mention)
        return out

    def unnumbered(self, text: Text, start: int, end: int) -> list[Mention]:
        """Congress resolutions, laws and charters, which have no number here."""
        found = []
        for at in sorted(at for at in text.laws if start <= at < end):
            if not text.text[at].isupper():
                continue
            if (congress := self._resolution_of_a_congress(text, at, end)) is not None:
                found.append(congress)
                continue
            match = _UNNUMBERED.match(text.low, at, end)
            if match is None:
                continue
            if match["law"]:
                words = text.quoted(match.start("title"), match.end("title"))
                name = _law_title(words)
                if name is None:
                    continue
                year = f" năm {match['year']}" if match["year"] and name == words else ""
                found.append(Mention(None, text.quoted(at, match.end("law")), None, None, None, name + year, at, match.end()))
            else:
                of = text.quoted(match.start("of"), match.end("of")).removeprefix("của ")
                found.append(Mention(None, text.quoted(at, match.end("type")), None, of, None, None, at, match.end()))
        return found

    def _resolution_of_a_congress(self, text: Text, at: int, end: int) -> Mention | None:
        """The resolution of the congress of an association, a union, or a branch of the Party; that of the Party is told without its body."""
        if national := _OF_A_NATIONAL_CONGRESS.match(text.low, at, end):
            of = text.quoted(national.start("congress"), national.end())
            return Mention(None, text.quoted(at, at + len("nghị quyết")), None, of, None, None, at, national.end())
        match = _OF_A_CONGRESS.match(text.low, at, end)
        body = self.grammar.body(text, match.end()) if match else None
        if match is None or body is None or body.end > end or (match["number"] and text.low.startswith("đảng", match.end())):
            return None
        which = _WHICH_CONGRESS.match(text.low, body.end, end)
        if which is None and match["number"] is None:
            return None
        stop = which.end() if which and match["number"] is None else body.end
        kind = text.quoted(at, at + len("nghị quyết"))
        return Mention(None, kind, None, text.quoted(match.start("congress"), stop), None, None, at, stop)

    def bare(self, text: Text, start: int, end: int, whole: list[Mention]) -> list[Mention]:
        """ "Chỉ thị 43": the one document of that type and number that the article names in full."""
        found = []
        for digits in _DIGITS.finditer(text.low, start, end):
            match = _BARE.search(text.low, max(start, digits.start() - 40), min(end, digits.end() + 20))
            if match is None or match.end("number") != digits.end():
                continue
            number = match["number"]
            same = {
                m.number: m for m in whole if m.number and re.match(rf"{number}\D", m.number) and m.type.lower().startswith(match["type"])
            }
            if len(same) == 1:
                (one,) = same.values()
                _, issued, issuer, term, title = self._details(text, match.end(), end)
                found.append(replace(one, issued=issued, issuer=issuer, term=term, title=title, start=match.start(), end=match.end()))
        return found

    def _details(self, text: Text, at: int, end: int) -> tuple[int, date | None, str | None, str | None, str | None]:
        """What follows the number: day, issuer, term, title; and where it ends."""
        issued = issuer = term = title = None
        if match := _TERM.match(text.low, at, end):
            term, at = text.quoted(match.start(1), match.end(1)), match.end()
        for _ in range(2):
            if issued is None and (lead := _ISSUED.match(text.low, at, end)) and (day := DAY.match(text.text, lead.end(), end)):
                value = parse(day)
                if isinstance(value, date):
                    issued, at = value, day.end()
            if issuer is None and (of := _OF.match(text.text, at, end)):
                body = self.grammar.body(text, of.end())
                if body and body.complete and body.end <= end:
                    issuer, at = body.text, body.end
                elif text.low.startswith("thủ tướng", of.end()):
                    issuer, at = (
                        "Thủ tướng Chính phủ",
                        of.end() + len("thủ tướng") + (10 if text.low.startswith(" chính phủ", of.end() + 9) else 0),
                    )
        if term is None and (match := _TERM.match(text.low, at, end)):
            term, at = text.quoted(match.start(1), match.end(1)), match.end(1)
        if match := _QUOTED.match(text.text, at, end):
            title = " ".join(match.group(1).split())
        return at, issued, issuer, term, title

    def _issued_before(self, text: Text, start: int, at: int, issuer: str | None) -> tuple[date | None, str | None]:
        """ "Ngày 7/2/2023, Bộ Chính trị ban hành Quy định số …" names day and issuer first."""
        offset = max(start, at - 140)
        verb = _ISSUING.search(text.low, offset, at)
        if not verb:
            return None, issuer
        stop = verb.start()
        for position in range(offset, stop):
            if position in text.heads or position in text.organizations:
                body = self.grammar.body(text, position)
                if body and body.complete and body.end == stop:
                    days = [d for d in announced_days(text.text, offset, position) if isinstance(d.value, date)]
                    lead = text.text[days[-1].end : position] if days else "x"
                    issued = days[-1].value if days and re.fullmatch(r"\s*,?\s*", lead) else None
                    return (issued if isinstance(issued, date) else None), issuer or body.text
        return None, issuer

    def relations(self, text: Text, mentions: list[Mention]) -> list[MentionedRelation]:
        """What sentences say of two documents: by the words between them, by those that lead to them, by "văn bản này"."""
        found: list[MentionedRelation] = []
        previous: MentionedRelation | None = None
        for k, (one, other) in enumerate(pairwise(mentions)):
            between = text.low[one.end : other.start]
            whole = re.search(r"[.;!?\n]", between) is None
            relation = _relation(between) if whole else None
            if not one.number or not other.number or one.number == other.number:
                previous = None
                continue
            told = self._by_lead(text, mentions, k) if whole else []
            if told:
                found += told
                previous = None
            elif (anaphor := _THE_SAME.search(between)) and (known := _last_of(mentions[: k + 1], anaphor["type"] or anaphor["kind"])):
                relation = next(name for name, pattern in _RELATIONS if pattern.search(anaphor.group()))
                if known.number and known.number != other.number:
                    found.append(MentionedRelation(other.number, relation, known.number, known.start, other.end))
                previous = found[-1] if found else None
            elif whole and _UNTIL.search(between) and _TO_REPLACE.match(text.low, other.end):
                previous = MentionedRelation(other.number, "replaces", one.number, one.start, other.end)
                found.append(previous)
            elif relation:
                turned = _PASSIVE.search(between) or _BY_MEANS_OF.search(between)
                ends = (other.number, one.number) if turned else (one.number, other.number)
                previous = MentionedRelation(ends[0], relation, ends[1], one.start, other.end)
                found.append(previous)
            elif previous and _ALSO.search(between) and whole and one.number in (previous.object, previous.subject):
                if previous.object == one.number:
                    previous = replace(previous, object=other.number, end=other.end)
                else:
                    previous = replace(previous, subject=other.number, end=other.end)
                found.append(previous)
            else:
                previous = None
        return list(dict.fromkeys(found))

    @staticmethod
    def _by_lead(text: Text, mentions: list[Mention], k: int) -> list[MentionedRelation]:
        """ "Thực hiện Công văn A, Ban Thường trực đã ra Hướng dẫn B"; "căn cứ Luật A, Nghị định B để ban hành Quyết định C"."""
        other = mentions[k + 1]
        if not _ISSUES.search(text.low[mentions[k].end : other.start]):
            return []
        first = k
        while first and _ALSO.search(text.low[mentions[first - 1].end : mentions[first].start]):
            first -= 1
        lead = _LEADS.search(text.low[max(0, mentions[first].start - _LOOK_BACK) : mentions[first].start])
        if lead is None or not other.number:
            return []
        relation = "implements" if lead["implements"] else "cites"
        basis = [one for one in mentions[first : k + 1] if one.number and one.number != other.number]
        return [MentionedRelation(other.number, relation, one.number, one.start, other.end) for one in basis if one.number]


def _last_of(mentions: list[Mention], kind: str) -> Mention | None:
    """The document last named of a type, by "kế hoạch này"; of any type by "văn bản này"."""
    return next((one for one in reversed(mentions) if kind == "văn bản" or one.type.casefold().startswith(kind)), None)


_SMALL_WORDS = re.compile(r"\s(?:và các|được|đã|quy định|là|trong|cho|để|với|đến|tại|theo|có|ở|khi|sẽ|đi|nhằm|về|do)\s.*$")


def _law_title(words: str) -> str | None:
    """The title of a law as far as it goes, or None where it is no title ("luật chơi")."""
    name = _SMALL_WORDS.sub("", words)
    return name if name[:1].isupper() and len(name) > 3 else None


# "được thay thế bởi": the second does it to the first.
_PASSIVE = re.compile(r"\b(?:được|bị)\b[^,;]{0,60}\b(?:bởi|bằng|tại|trong)\b")
# Denied, or two things done side by side ("… và việc thực hiện …").
_DENIED = re.compile(
    r"\b(?:không|chưa)\b[^,;]{0,30}\b(?:thực hiện|triển khai|thay|sửa đổi|bổ sung|cụ thể hóa|thi hành|tổng kết|sơ kết|theo|căn cứ)\b|\b(?:và|gắn với|kết hợp|đồng thời|lồng ghép|cùng với)\s+(?:việc\s+)?(?:thực hiện|triển khai|tổng kết|sơ kết)"
)
_ALSO = re.compile(r"(?:\bvà|\bcùng|,)\s+$")
# "cụ thể hóa … bằng Chương trình số …": the second does it to the first.
_BY_MEANS_OF = re.compile(r"\b(?:cụ thể hóa|thực hiện|triển khai)[^,;]{0,40}\b(?:bằng|qua|thông qua)\s+$")
# "văn bản này được sửa đổi bởi …", "cụ thể hóa kế hoạch này bằng …": the document meant is the last of that type.
_THE_SAME = re.compile(
    rf"\b(?P<type>văn bản|{_TYPE}) (?:này|trên|đó|nói trên) (?:đã |sau đó )?(?:được|bị) (?:sửa đổi|bổ sung|thay thế|bãi bỏ)[^.;]{{0,40}}(?:bởi|bằng|tại)\s+$"
    rf"|\b(?:cụ thể hóa|thực hiện|triển khai) (?P<kind>{_TYPE}) (?:này|trên|đó|nói trên) bằng\s+$"
)
# "… hết hiệu lực kể từ ngày Quy định số … được ban hành để thay thế".
_UNTIL = re.compile(r"hết hiệu lực(?: thi hành)?(?: kể)? từ (?:ngày|khi)\s+$")
_TO_REPLACE = re.compile(r"[^,.;]{0,40}(?:để thay thế|có hiệu lực)")
_ISSUES = re.compile(r"(?:^|\W)(?:ban hành|ra|xây dựng|ký ban hành|ký|có|tham mưu ban hành)(?: các)?\s+$")
_LEADS = re.compile(
    r"(?:^|[\n.;,] ?|\bđã |\bđể )(?P<implements>thực hiện|triển khai thực hiện|triển khai|cụ thể hóa|quán triệt)\s+$"
    r"|(?<!\w)(?:căn cứ|theo|trên cơ sở|căn cứ vào)\s+$"
)
_RELATIONS = (
    ("reviews", re.compile(r"\b(?:tổng kết|sơ kết)\b")),
    ("replaces", re.compile(r"\bthay (?:thế|cho)\b|\bthay\s+$")),
    ("amends", re.compile(r"\b(?:sửa đổi|bổ sung)\b")),
    ("implements", re.compile(r"\b(?:thực hiện|triển khai|cụ thể hóa|thi hành)\b")),
    ("cites", re.compile(r"\b(?:căn cứ|theo|viện dẫn|dẫn chiếu|trích dẫn)\b")),
)


def _relation(between: str) -> str | None:
    """The relation that some words state; the strongest claim first. None when a long way lies between."""
    if len(between) > 250 or _DENIED.search(between):
        return None
    for relation, pattern in _RELATIONS:
        if pattern.search(between):
            return relation
    return None


def canonical_number(number: str) -> str:
    """A number without the spaces that papers put round its dashes or for them, and Trung ương as it is issued: "25 NQ/TƯ" is 25-NQ/TW."""
    number = re.sub(r"^(\d+[a-z]?) (?=[A-ZĐ])", r"\1-", number)
    return re.sub(r"[/,]T[WƯ]$", "/TW", re.sub(r"\s", "", number))


def merged(mentions: list[Mention]) -> list[tuple[Mention, list[Mention]]]:
    """The documents of an article, each with its mentions: one number and day is one document.

    A mention without a day joins the only document of its number; where two days were named, it stays apart.
    """
    groups: list[tuple[Mention, list[Mention]]] = []
    by_number: dict[str, list[int]] = defaultdict(list)
    for mention in sorted(mentions, key=lambda m: (m.issued is None, m.start)):
        number = mention.number or f"{mention.type} {mention.title or mention.issuer}".casefold()
        same = by_number[number]
        fitting = [k for k in same if mention.issued is None or groups[k][0].issued in (None, mention.issued)]
        if len(fitting) == 1:
            whole, parts = groups[fitting[0]]
            whole = replace(
                whole,
                type=max(whole.type, mention.type, key=len),
                issued=whole.issued or mention.issued,
                issuer=whole.issuer or mention.issuer,
                term=whole.term or mention.term,
                title=whole.title or mention.title,
            )
            groups[fitting[0]] = whole, [*parts, mention]
        else:
            by_number[number].append(len(groups))
            groups.append((mention, [mention]))
    return sorted(groups, key=lambda group: min(m.start for m in group[1]))
