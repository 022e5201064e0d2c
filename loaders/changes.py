"""Bodies that come to be, change their name, join, part or end, as sentences tell it.

    change   ::= "thành lập" body | body told "thành lập" basis?       founded, or merged where the basis joins others
               | "ngày thành lập" body "(" day                         founded on that day
               | "đổi tên" body "thành" body | body told "đổi tên thành" body          renamed
               | ("hợp nhất" | "sáp nhập") bodies "thành" body         merged
               | "sáp nhập" bodies "vào" body | body told "sáp nhập vào" body                  absorbed
               | ("chia tách" | "tách") body "thành" bodies   split
               | "giải thể" body | body told ("giải thể" | "kết thúc hoạt động")       dissolved
    basis    ::= "trên cơ sở" ("hợp nhất" | "sáp nhập") bodies
    bodies   ::= body (("," | "và" | "với") body)*
    told     ::= "được" | "đã" | "chính thức" …

Bodies are those of `loaders.bodies`, whole and known. What is planned, proposed or denied is left out, as is whatever of a list cannot be read.
"""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

import ahocorasick_rs

from loaders.bodies import Body, BodyGrammar
from loaders.dates import Found, announced_days, resolve, spoken_days
from loaders.facts import ChangeKind
from loaders.lexicon import Text
from loaders.words import after, is_capital

_VERBS: dict[str, ChangeKind] = {
    "đổi tên": "renamed",
    "hợp nhất": "merged",
    "sáp nhập": "merged",
    "chia tách": "split",
    "tách": "split",
    "thành lập": "founded",
    "giải thể": "dissolved",
    "kết thúc hoạt động": "dissolved",
    "chấm dứt hoạt động": "dissolved",
}
_IN_ORDER = list(_VERBS)
_FINDER = ahocorasick_rs.AhoCorasick(_IN_ORDER, matchkind=ahocorasick_rs.MatchKind.LeftmostLongest)
_NOT_YET = re.compile(
    r"(?<!\w)(?:sẽ|dự kiến|đề nghị|đề xuất|kiến nghị|chủ trương|phương án|đề án|dự thảo|nghiên cứu|xem xét|chuẩn bị|tiến tới|chưa|không|nếu|khi nào|cần|trình|xin ý kiến|lấy ý kiến|thủ tục|đủ điều kiện|vận động|sắp)(?!\w)"
)
_TOLD = re.compile(r"(?: \([^()]{1,40}\))?,? ?(?:(?:đã|được|chính thức|vừa|mới|cũng|quyết định|sau đó|khi đó|lúc đó|ra đời và)\s)*")
_OF = re.compile(r"(?:(?: của| tổ chức| mới| cơ quan|:)(?= ))*")
_INTO = re.compile(
    r"(?: để)? (?:thành lập|thành|lấy tên là|lấy tên|mang tên|với tên gọi mới là|với tên gọi là|với tên gọi|là)(?: mới)?(?: là)?(?: một)?(?!\w)"
)
_BASIS = re.compile(r"[^.;]{0,60}?trên cơ sở(?: của)?(?: việc)? (?P<how>hợp nhất|sáp nhập|tổ chức lại|chia tách|tách)(?!\w)")
_THE_DAY_OF = re.compile(r"(?<!\w)ngày (?:truyền thống )?$")
# "kỷ niệm (30 năm) thành lập": no news.
_ANNIVERSARY = re.compile(r"(?<!\w)(?:kỷ niệm|\d+ năm(?: ngày)?)[^.;,]{0,20}$")
_ANNOUNCED = re.compile(r"(?:quyết định|nghị quyết|quyết nghị|công bố|lễ|ra mắt|đã|việc|chính thức|ký|tuyên bố)[^.;,]{0,60}$")
_IN_BRACKETS = re.compile(r" ?\((?=\d)")
_YEAR = re.compile(r",? (?:vào )?(?:từ )?năm (?P<year>(?:18|19|20)\d\d)(?!\d)")
_SINCE = re.compile(r"[^.;()]{0,40}?(?:kể từ|từ|vào|hồi)?(?: sáng| chiều)? ngày $")
_DECIDED = re.compile(r"(?<!\w)(?:quyết định|nghị quyết|công bố|lễ|hội nghị|thông qua|trao|ký|ban hành)(?!\w)")
_OF_A_DOCUMENT = re.compile(r"/[\w-]+\s*,?\s*(?:ngày\s+)?$")
_JOIN = re.compile(r"(?:, (?:và )?| và (?:với )?| với | cùng )(?=\w)")
_NEAR = 80
"""Characters after a change in which its day may stand."""
_AROUND = 300
"""Characters on either side of a change in which its days and years are looked for, however long its sentence."""
_SET_UP_FOR_A_TASK = ("ban", "tổ", "đội", "nhóm", "đoàn", "tiểu ban", "hội đồng", "câu lạc bộ", "cụm")
"""Heads of bodies set up for one task; without a level or a whole above they name none."""


_Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class BodyChange:
    """A change told in one sentence; bodies as written, by `Body`, each with where it begins."""

    kind: ChangeKind
    before: tuple[tuple[int, Body], ...]
    after: tuple[tuple[int, Body], ...]
    on: date | None
    year: int | None
    start: int
    end: int


class ChangeReader:
    """Finds the changes of bodies in a text."""

    def __init__(self, grammar: BodyGrammar) -> None:
        self.grammar = grammar

    def changes(self, text: Text, sentences: list[tuple[int, int]], published: date | None) -> tuple[list[BodyChange], Counter[str]]:
        """The changes that sentences tell, and the count of those to come or unclear, by reason."""
        found: list[BodyChange] = []
        left_out: Counter[str] = Counter()
        k = 0
        for number, at, stop in _FINDER.find_matches_as_indexes(text.low):
            while k < len(sentences) and sentences[k][1] <= at:
                k += 1
            if k == len(sentences):
                break
            start, end = sentences[k]
            if at < start or text.low[at - 1 : at].isalpha() or text.low[stop : stop + 1].isalpha() or (found and at < found[-1].end):
                continue
            change = _READERS[_VERBS[_IN_ORDER[number]]](self, text, (at, stop), start, end)
            if change is None:
                continue
            if isinstance(change, BodyChange) and _NOT_YET.search(text.low, max(start, at - 120), at):
                change = "a change of bodies that is planned, asked for or denied"
            if isinstance(change, str):
                left_out[change] += 1
            else:
                found.append(self._dated(text, change, start, end, published))
        return found, left_out

    # ------------------------------------------------------------ bodies beside a verb

    def _body(self, text: Text, at: int, end: int) -> tuple[int, Body] | None:
        """A whole body that begins at an offset, after "của", "tổ chức"."""
        skipped = _OF.match(text.low, at - 1, end) if at > 0 else None
        at = skipped.end() + 1 if skipped and skipped.end() > at - 1 else at
        if not is_capital(text, at):
            return None
        body = self.grammar.body(text, at)
        if body is None or not body.complete or body.guessed or body.foreign or body.end > end or " " not in body.text:
            return None
        if body.head in _SET_UP_FOR_A_TASK and body.level is None and not body.text.endswith(("Trung ương", "Việt Nam")):
            return None
        return at, body

    def _bodies(self, text: Text, at: int, end: int) -> tuple[tuple[tuple[int, Body], ...], int]:
        """The bodies of a list from an offset, and where it ends."""
        found: list[tuple[int, Body]] = []
        while (one := self._body(text, at, end)) is not None:
            found.append(one)
            stop = one[1].end
            join = _JOIN.match(text.low, stop, end)
            if join is None:
                return tuple(found), stop
            at = join.end()
        return tuple(found), found[-1][1].end if found else at

    def _before(self, text: Text, verb: int, start: int) -> tuple[int, Body] | None:
        """The body right before a verb: "Hội X được …"."""
        for at in _bodies_between(text, max(start, verb - 160), verb):
            if not is_capital(text, at):
                continue
            one = self._body(text, at, verb)
            if one and (told := _TOLD.fullmatch(text.low, one[1].end, verb)) and told.end() > told.start():
                return one
        return None

    def _bodies_before(self, text: Text, verb: int, start: int) -> tuple[tuple[int, Body], ...]:
        """The bodies of a list right before a verb: "Sở A và Sở B hợp nhất thành …"."""
        for at in _bodies_between(text, max(start, verb - 200), verb):
            found, stop = self._bodies(text, at, verb)
            if len(found) > 1 and _TOLD.fullmatch(text.low, stop, verb):
                return found
        return ()

    # ------------------------------------------------------------ one method a verb

    def _founded(self, text: Text, verb: _Span, start: int, end: int) -> BodyChange | str | None:
        low = text.low
        subject = self._before(text, verb[0], start)
        if subject and "được" in low[subject[1].end : verb[0]]:
            return self._on_a_basis(text, subject, verb, end) or BodyChange("founded", (), (subject,), None, None, subject[0], verb[1])
        made = self._body(text, after(text, verb[1]), end)
        if made is None:
            return None
        if based := self._on_a_basis(text, made, verb, end):
            return based
        stop = made[1].end
        lead = low[max(start, verb[0] - 80) : verb[0]]
        if _THE_DAY_OF.search(lead):
            bracket = _IN_BRACKETS.match(low, stop, end)
            if bracket is None:
                return None  # "kỷ niệm ngày thành lập Hội": no news, and no day
            days = announced_days("ngày " + text.text[bracket.end() : min(end, bracket.end() + 12)])
            day = days[0].value if days and isinstance(days[0].value, date) else None
            closed = low.find(")", bracket.end(), end)
            return BodyChange("founded", (), (made,), day, None, verb[0], max(closed + 1, stop)) if day else None
        if _ANNIVERSARY.search(lead) or not _ANNOUNCED.search(lead):
            return None
        return BodyChange("founded", (), (made,), None, None, verb[0], stop)

    def _on_a_basis(self, text: Text, made: tuple[int, Body], verb: _Span, end: int) -> BodyChange | str | None:
        """ "… được thành lập trên cơ sở hợp nhất A và B"."""
        basis = _BASIS.match(text.low, max(verb[1], made[1].end), end)
        if basis is None:
            return None
        olds, stop = self._bodies(text, basis.end() + 1, end)
        if basis["how"] == "tổ chức lại" and len(olds) == 1:
            return BodyChange("reorganized", olds, (made,), None, None, min(made[0], verb[0]), stop)
        if basis["how"] not in ("hợp nhất", "sáp nhập") or len(olds) < 2:
            return "a change of bodies that the sentence does not name in full"
        return BodyChange("merged", olds, (made,), None, None, min(made[0], verb[0]), stop)

    def _merged(self, text: Text, verb: _Span, start: int, end: int) -> BodyChange | str | None:
        olds, stop = self._bodies(text, after(text, verb[1]), end)
        if not olds and _INTO.match(text.low, verb[1], end):
            olds, stop = self._bodies_before(text, verb[0], start), verb[1]
        into = _INTO.match(text.low, stop, end) if len(olds) > 1 else None
        made = self._body(text, after(text, into.end()), end) if into else None
        if text.low.startswith(" vào ", stop if olds else verb[1]):
            return self._absorbed(text, olds, stop if olds else verb[1], verb, start, end)
        if made is None:
            return "a change of bodies that the sentence does not name in full" if olds else None
        if made[1].text in [body.text for _, body in olds]:
            return "a body taken into another that lives on"
        return BodyChange("merged", olds, (made,), None, None, min(olds[0][0], verb[0]), made[1].end)

    def _absorbed(
        self, text: Text, olds: tuple[tuple[int, Body], ...], into: int, verb: _Span, start: int, end: int
    ) -> BodyChange | str | None:
        """ "sáp nhập A vào B", "A được sáp nhập vào B": B goes on."""
        one = None if olds else self._before(text, verb[0], start)
        olds = olds or ((one,) if one else self._bodies_before(text, verb[0], start))
        made = self._body(text, into + len(" vào "), end)
        if not olds or made is None or made[1].text in [body.text for _, body in olds]:
            return "a change of bodies that the sentence does not name in full" if olds else None
        return BodyChange("absorbed", olds, (made,), None, None, min(olds[0][0], verb[0]), made[1].end)

    def _split(self, text: Text, verb: _Span, start: int, end: int) -> BodyChange | str | None:
        old = self._body(text, after(text, verb[1]), end)
        into = _INTO.match(text.low, old[1].end, end) if old else None
        made, stop = self._bodies(text, after(text, into.end()), end) if into else ((), 0)
        if old is None or len(made) < 2:
            return None
        return BodyChange("split", (old,), made, None, None, verb[0], stop)

    def _renamed(self, text: Text, verb: _Span, start: int, end: int) -> BodyChange | str | None:
        old = self._body(text, after(text, verb[1]), end) or self._before(text, verb[0], start)
        if old is None:
            return None
        into = _INTO.match(text.low, max(old[1].end, verb[1]), end)
        new = self._body(text, after(text, into.end()), end) if into else None
        if new is None:
            return "a change of bodies that the sentence does not name in full"
        return BodyChange("renamed", (old,), (new,), None, None, min(old[0], verb[0]), new[1].end)

    def _dissolved(self, text: Text, verb: _Span, start: int, end: int) -> BodyChange | str | None:
        if not text.low.startswith("giải thể", verb[0]):
            old = (
                self._body(text, after(text, verb[1]), end) if text.low.startswith(" của ", verb[1]) else self._before(text, verb[0], start)
            )
        else:
            old = self._body(text, after(text, verb[1]), end) or self._before(text, verb[0], start)
        return BodyChange("dissolved", (old,), (), None, None, min(old[0], verb[0]), max(old[1].end, verb[1])) if old else None

    # ------------------------------------------------------------ its day

    def _dated(self, text: Text, change: BodyChange, start: int, end: int, published: date | None) -> BodyChange:
        """The change with its day: that right after it, else the one from which its sentence sets out."""
        if change.on:
            return change
        low, stop = text.low, change.end
        if year := _YEAR.match(low, stop, end):
            return replace(change, year=int(year["year"]), end=year.end())
        opening, start, end = start, max(start, change.start - _AROUND), min(end, stop + _AROUND)
        days = [d for d in spoken_days(text.text, start, end) if not _OF_A_DOCUMENT.search(low, max(start, d.start - 40), d.start)]
        for day in days:
            if stop <= day.start <= stop + _NEAR and _SINCE.fullmatch(low, stop, day.start):
                return replace(change, on=resolve(day.value, published, text.text[start:end]), end=max(stop, day.end))
        first = _before_all(days, change.start, opening)
        if first and _DECIDED.search(low, first.end, max(change.start, first.end)):
            return change  # the day of a decision, or of its announcement, not of what it decides
        return replace(change, on=resolve(first.value, published, text.text[start:end]), end=stop) if first else change


_READERS = {
    "founded": ChangeReader._founded,
    "merged": ChangeReader._merged,
    "split": ChangeReader._split,
    "renamed": ChangeReader._renamed,
    "dissolved": ChangeReader._dissolved,
}


def _bodies_between(text: Text, start: int, end: int) -> Iterator[int]:
    """Where bodies may begin between two offsets."""
    return (at for at in range(start, end) if at in text.heads or at in text.organizations)


def _before_all(days: list[Found], at: int, opening: int) -> Found | None:
    """The one day before the change from which the sentence sets out: "Ngày 1/3, …"."""
    early = [day for day in days if day.start < at]
    return early[0] if len(early) == 1 and early[0].start - opening < 40 else None
