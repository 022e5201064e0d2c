"""Party and State documents that a text names, and what one of them does to another.

    document ::= type "số"? number (("," )? "ngày" day)? (("của") issuer)? (khóa …)?
    number   ::= 158-TB/TW | 25-KH/TU | 389/TB-TU | 126/2024/NĐ-CP | 754/QĐ-TTg | 88/2019/QH14 | 03-HD/BDVTW-MTTQ
               | "217, 218-QĐ/TW"  (two numbers of one type)

"TU" in a number is Tỉnh ủy (or Thành ủy), not Trung ương. Licences of websites (GP-TTĐT) are no documents.
A second mention in the article adds what the first did not say; where two mentions differ, both stay.
"""

import re
from collections import defaultdict
from dataclasses import dataclass, replace
from datetime import date
from itertools import pairwise

from loaders.dates import DAY, parse
from loaders.lexicon import Lexicon
from loaders.text import Folded
from loaders.titles import Grammar

TYPES = (
    "Thông báo Kết luận", "Hướng dẫn liên tịch", "Thông tư liên tịch", "Nghị quyết liên tịch", "Kế hoạch liên tịch", "Báo cáo kết quả",
    "Chương trình hành động", "Chương trình phối hợp", "Quy chế phối hợp", "Chỉ thị", "Nghị quyết", "Kết luận", "Thông báo", "Quyết định",
    "Quy định", "Quy chế", "Kế hoạch", "Hướng dẫn", "Báo cáo", "Công văn", "Công điện", "Nghị định", "Thông tư", "Thông tri", "Chương trình",
    "Đề án", "Tờ trình", "Luật", "Pháp lệnh", "Lệnh", "Điều lệ", "Sắc lệnh",
)  # fmt: skip
_TYPE = "|".join(sorted((re.escape(t).replace(r"\ ", r"\s+") for t in TYPES), key=len, reverse=True))
_LETTERS = r"[A-ZĐƯÔƠÂÊ][A-Za-zĐƯđƯ]{0,9}\d{0,2}"
_DASH = r"\s?-\s?"
_SYMBOL = rf"(?:{_LETTERS})(?:(?:[/]|{_DASH}|\.)(?:{_LETTERS}))*"
_NUMBER = rf"\d{{1,5}}(?:/(?:19|20)\d\d/|/|{_DASH}){_SYMBOL}"
_MENTION = re.compile(
    rf"(?P<type>{_TYPE})(?:\s{{1,3}}(?:số|liên\s+tịch\s+số))?\s{{0,3}}:?\s{{0,3}}(?P<more>(?:\d{{1,5}}\s{{0,2}}(?:,|và)\s{{0,2}}){{0,8}})(?P<number>{_NUMBER})(?!\w)",
    re.IGNORECASE,
)
_ISSUED = re.compile(rf"\s*\(?,?\s*(?:ban hành\s+)?ngày\s+(?={DAY.pattern})")
_OF = re.compile(r"\s*\)?,?\s*(?:do|của)\s+")
_TERM = re.compile(r"\s*,?\s*\(?(khóa\s+[IVXL\d]+)\)?", re.IGNORECASE)
_QUOTED = re.compile(r"\s*,?\s*(?:về\s+(?:việc\s+)?)?[“\"«]([^”\"»\n]{5,300})[”\"»]", re.IGNORECASE)


@dataclass(frozen=True)
class Mention:
    """One document as one passage names it."""

    number: str
    type: str
    issued: date | None
    issuer: str | None
    term: str | None
    title: str | None
    start: int
    end: int


@dataclass(frozen=True)
class MentionedRelation:
    subject: str
    relation: str
    object: str
    start: int
    end: int


class DocumentReader:
    """Finds the documents of a text."""

    def __init__(self, lexicon: Lexicon, grammar: Grammar) -> None:
        self.lexicon = lexicon
        self.grammar = grammar

    def mentions(self, folded: Folded, start: int, end: int) -> list[Mention]:
        """The documents named between two offsets of the folded text, in order."""
        found: list[Mention] = []
        for match in _MENTION.finditer(folded.text, start, end):
            number = canonical_number(match["number"])
            if "/GP-" in number or "-GP/" in number:
                continue
            kind = " ".join(match["type"].split())
            kind = kind[0].upper() + kind[1:]
            stop, issued, issuer, term, title = self._details(folded, match.end(), end)
            symbol = re.sub(r"^\d+", "", number)
            issuer_before = None if issuer or issued else self._issuer_before(folded, start, match.start())
            for bare in re.findall(r"\d+", match["more"]):
                found.append(Mention(bare + symbol, kind, issued, issuer, term, None, match.start(), stop))
            found.append(Mention(number, kind, issued, issuer or issuer_before, term, title, match.start(), stop))
        return found

    def _details(self, folded: Folded, at: int, end: int) -> tuple[int, date | None, str | None, str | None, str | None]:
        """What follows the number: day, issuer, term, title; and where it ends."""
        text = folded.text
        issued = issuer = term = title = None
        if (lead := _ISSUED.match(text, at, end)) and (day := DAY.match(text, lead.end(), end)):
            value = parse(day)
            if isinstance(value, date):
                issued, at = value, day.end()
        if of := _OF.match(text, at, end):
            words = self.lexicon.words(folded, of.end(), min(end, of.end() + 160))
            body = self.grammar.body(words, 0)
            if body and body.complete:
                issuer, at = body.text, words.end[body.end - 1]
        if match := _TERM.match(text, at, end):
            term, at = match.group(1), match.end(1)
        if match := _QUOTED.match(text, at, end):
            title = " ".join(match.group(1).split())
        return at, issued, issuer, term, title

    def _issuer_before(self, folded: Folded, start: int, at: int) -> str | None:
        """ "Bộ Chính trị ban hành Quy định số …" names the issuer first."""
        before = folded.text[max(start, at - 120) : at]
        verb = re.search(r"\s+(?:đã\s+)?(?:ban hành|ký ban hành|ra)\s+$", before)
        if not verb:
            return None
        offset = max(start, at - 120)
        words = self.lexicon.words(folded, offset, offset + verb.start())
        for i in range(len(words)):
            body = self.grammar.body(words, i)
            if body and body.complete and body.end == len(words):
                return body.text
        return None

    def relations(self, folded: Folded, mentions: list[Mention]) -> list[MentionedRelation]:
        """What the words between two documents of one sentence say."""
        found = []
        previous: MentionedRelation | None = None
        for one, other in pairwise(mentions):
            between = folded.text[one.end : other.start]
            relation = None if re.search(r"[.;!?\n]", between) else _relation(between)
            if relation and one.number != other.number:
                ends = (other.number, one.number) if _PASSIVE.search(between) else (one.number, other.number)
                previous = MentionedRelation(ends[0], relation, ends[1], one.start, other.end)
                found.append(previous)
            elif previous and previous.object == one.number and _ALSO.search(between) and not re.search(r"[.;!?\n]", between):
                previous = replace(previous, object=other.number, end=other.end)
                found.append(previous)
            else:
                previous = None
        return found


# "được thay thế bởi": the second does it to the first.
_PASSIVE = re.compile(r"\b(?:được|bị)\b[^,;]{0,60}\b(?:bởi|bằng|tại|trong)\b")
# Denied, or two things done side by side ("… và việc thực hiện …").
_DENIED = re.compile(r"\b(?:không|chưa)\b|\bvà\s+(?:việc\s+)?(?:thực hiện|triển khai|tổng kết|sơ kết)")
_ALSO = re.compile(r"\b(?:và|cùng|,)\s+$")
_RELATIONS = (
    ("reviews", re.compile(r"\b(?:tổng kết|sơ kết)\b")),
    ("replaces", re.compile(r"\bthay thế\b")),
    ("amends", re.compile(r"\b(?:sửa đổi|bổ sung)\b")),
    ("implements", re.compile(r"\b(?:thực hiện|triển khai|cụ thể hóa|thi hành)\b")),
    ("cites", re.compile(r"\b(?:căn cứ|theo)\b")),
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
    """A number without the spaces that papers put round its dashes: "100 - KL/TW" is 100-KL/TW."""
    return re.sub(r"\s", "", number)


def merged(mentions: list[Mention]) -> list[tuple[Mention, list[Mention]]]:
    """The documents of an article, each with its mentions: one number and day is one document.

    A mention without a day joins the only document of its number; where two days were named, it stays apart.
    """
    groups: list[tuple[Mention, list[Mention]]] = []
    by_number: dict[str, list[int]] = defaultdict(list)
    for mention in sorted(mentions, key=lambda m: (m.issued is None, m.start)):
        same = by_number[mention.number]
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
            by_number[mention.number].append(len(groups))
            groups.append((mention, [mention]))
    return sorted(groups, key=lambda group: min(m.start for m in group[1]))
