"""Offices of one life told in turn: steps with their years, "từng giữ các chức vụ: …", offices that go on after a semicolon or in the next clause."""

import re
from bisect import bisect_right
from dataclasses import replace

from loaders import careers
from loaders import office_words as said
from loaders.bodies import Body
from loaders.lists_of_names import ListsOfNames
from loaders.periods import STEP, last_term
from loaders.sentence import FURTHEST, LONGEST_LEAD, Holding, Reading
from loaders.title_runs import (
    completed,
    of_the_body_in_front,
    up_one_ladder,
    without_rank,
)
from loaders.titles import Chunk, Status, Title

_LONGEST_OFFICE_UNREAD = 100
"""Characters between two offices of a list in which there may be one that nobody can read."""
_REST_OF_A_BODY = {
    "trường",
    "cơ sở",
    "khối",
    "chuyên trách",
    "cơ quan",
    "lâm thời",
    "nhà trường",
    "khoa",
    "tỉnh",
    "huyện",
    "xã",
    "phường",
    "thành phố",
    "quận",
}
"""What is left of an office's body where that cannot be read."""


def _one_at_a_time(old: Body | None, new: Body | None) -> bool:
    """Whether nobody heads two such bodies at once: departments, committees of the people, of the Party in districts."""
    if old is None or new is None or not old.complete or not new.complete:
        return False
    return old.first_word == new.first_word and old.head.startswith(_HEADED_BY_ONE)


_HEADED_BY_ONE = (
    "sở",
    "ủy ban nhân dân",
    "huyện ủy",
    "thành ủy",
    "thị ủy",
    "quận ủy",
    "đảng ủy",
    "công an",
    "tòa án",
    "viện kiểm sát",
    "cục",
    "vụ",
)


def _of_one_kind(role: str, other: str) -> bool:
    """Whether two offices, deputies aside, may be of one body: a chairman is no secretary."""
    heads = [without_rank(one.casefold()).removesuffix(" thường trực") for one in (role, other)]
    return heads[0] == heads[1] or not {*heads} <= _HEADS_OF_BODIES


_HEADS_OF_BODIES = {"chủ tịch", "bí thư", "giám đốc", "hiệu trưởng", "ban", "phòng", "cục trưởng", "chánh văn phòng", "chánh án"}


class OfficesInTurn(ListsOfNames):
    """Whose offices are that stand in no clause with a name, and which of them are over."""

    def __init__(self, reading: Reading) -> None:
        super().__init__(reading)
        self.offices_told: int | None = None  # where "các chức vụ" or its like first stands; the end where it does not
        self.careers: list[tuple[int, int]] | None = None  # where words open lists of offices that are over
        self.steps: list[careers.Step] | None = None  # of a career that the sentence tells
        self.whose_career: Chunk | None = None
        self.career_told: int | None = None  # where "từng" or its like first stands; the end of the sentence where it does not

    def _stripped_of_party_offices(self) -> None:
        """ "… cách hết các chức vụ trong Đảng đối với A, Phó Bí thư …", "kỷ luật A, … bằng hình thức cách tất cả các chức vụ": who has none left."""
        told = said.STRIPPED.search(self.low, self.reading.start, self.reading.end)
        if told is None or said.PROPOSED.search(self.low, self.reading.start, told.start()):
            return
        if said.OF_WHOM.match(self.low, told.end()):
            first, last = told.end(), self.reading.end
        else:
            before = said.DISCIPLINED.search(self.low, self.reading.start, told.start())
            if before is None:
                return
            first, last = before.end(), told.start()
        for holding in self.reading.holdings:
            body = holding.title.body
            of_the_party = body is not None and said.A_PARTY_COMMITTEE.match(body.text)
            if first <= holding.name.start < last and of_the_party and holding.title.status == "current":
                holding.title = replace(holding.title, status="former")

    def _before_another(self) -> None:
        """ "ông A làm Phó Chủ tịch, rồi Chủ tịch Hội X": the first is over where the other is told."""
        if self.low.find(" rồi ", self.reading.start, self.reading.end) < 0:
            return
        told = {(h.name.start, h.title.start) for h in self.reading.holdings}
        for holding in self.reading.holdings:
            then = said.AND_THEN.match(self.low, holding.title.end)
            if then and holding.title.status == "current" and (holding.name.start, then.end()) in told:
                holding.title = replace(holding.title, status="former")

    def _left_for_another(self) -> None:
        """ "Ông A, Chủ tịch X, được điều động giữ chức Y", "…, Phó Chủ tịch X, được bầu làm Chủ tịch X": the office from which one goes is over.

        Seats on committees stay with whoever is moved.
        """
        taken: dict[int, list[Holding]] = {}
        for h in self.reading.holdings:
            if h.title.status == "current" and (
                h.entry is not None
                or h.how == "office taken up by the one named"
                or said.GOES_TO_BE.search(self.low[h.name.end : h.title.start])
            ):
                taken.setdefault(h.name.start, []).append(h)
        moved_before = -1  # where the last new office of somebody moved ends
        for holding in self.reading.holdings if taken else ():
            old = holding.title
            incumbent = self.low.startswith(("đương kim ", "đương nhiệm "), old.start)
            open_still = old.status == "acting" or (old.status == "current" and (incumbent or not old.marked))
            on_the_secretariat = old.body is not None and old.body.text.casefold() == said.A_SEAT_ABOVE
            if holding.entry or holding.act or not open_still or on_the_secretariat or said.A_SEAT.match(old.role.casefold()):
                continue
            for new in (new for new in taken.get(holding.name.start, ()) if new.title.start >= old.end):
                between = self.low[old.end : new.title.start]
                elsewhere = said.COMES_TO_WORK_AT.search(between) is not None
                if new.title.body is None and old.body is not None and old.status != "acting" and not elsewhere:
                    continue  # "… ông A - Phó Chủ tịch Ủy ban MTTQ tỉnh giữ chức Chủ tịch": of which body, the article tells
                same = not elsewhere and (
                    (old.body is None and _of_one_kind(old.role, new.title.role))
                    or new.title.body is None
                    or (old.body is not None and old.body.text == new.title.body.text)
                )
                higher = same and old.role.casefold() in (
                    f"phó {new.title.role.casefold()}",
                    f"phó {new.title.role.casefold()} thường trực",
                )
                goes_to_be = said.GOES_TO_BE.search(between) is not None
                moved = not same and (
                    goes_to_be
                    or (
                        new.entry is not None and said.MOVES_AWAY.search(self.low, self._verb_of(holding.name), new.title.start) is not None
                    )
                    or self._is_next_on_the_list(holding.name, moved_before)
                )
                alike = not same and holding.title.role.casefold() == new.title.role.casefold() and _one_at_a_time(old.body, new.title.body)
                if (higher or moved or alike) and not said.STAYS_TOO.search(between):
                    holding.title = replace(old, status="former")
                    moved_before = new.title.end if moved else moved_before
                    break

    def _is_next_on_the_list(self, name: Chunk, ended: int) -> bool:
        """ "điều động ông A, T, giữ chức U; ông B, …": whether nothing but marks and honorifics stands between what ended and the name."""
        k = self.number[name.start] - 1
        while k >= 0 and (self.chunks[k].kind in "MH" or self.chunks[k].value == "và"):
            k -= 1
        return k >= 0 and self.chunks[k].end == ended

    def _verb_of(self, name: Chunk) -> int:
        """Where the words begin that may tell what is done to somebody: behind a semicolon, if a verb of its own stands there."""
        start = max(self.reading.start, name.start - LONGEST_LEAD)
        mark = self.low.rfind(";", start, name.start)
        return mark if mark >= 0 and said.ACT.search(self.words_before(self.number[name.start])) else start

    def _of_an_earlier_term(self) -> None:
        """ "ông A, Chủ tịch Hội X khóa XI, Phó Chủ tịch Hội X khóa X": what is of an earlier term of the same body is over."""
        told = [(h, (h.name.start, h.title.body.text), last_term(h.title)) for h in self.reading.holdings if h.title.term and h.title.body]
        for holding, whose, term in told:
            later = [other for other, of, its in told if of == whose and 0 < term < its]
            role = holding.title.role.casefold()  # who is elected once more to one office still has it
            if later and holding.title.status == "current" and all(other.title.role.casefold() != role for other in later):
                holding.title = replace(holding.title, status="former")

    def _step_at(self, i: int) -> careers.Step | None:
        """The step of a career in which chunk i stands."""
        if self.steps is None:  # searched for once a sentence
            told = self.text.tells_a_year(max(0, self.reading.start - LONGEST_LEAD), self.reading.end)
            self.steps = careers.steps(self) if told else []
            self.whose_career = careers.whose(self, self.steps[0]) if self.steps else None
        if self.whose_career is None:
            return None
        at = self.chunks[i].start
        step = self.steps[bisect_right(self.steps, at, key=lambda step: step.start) - 1]
        return step if step.start <= at < step.end else None

    def _of_a_step(self, step: careers.Step, i: int, j: int, run: list[Title], joins: list[str]) -> bool:
        """Tie the titles from chunk i to j, which a step of a career tells; False where they are not of whom it is told."""
        assert self.whose_career
        k = i - 1
        while k >= 0 and self.chunks[k].kind != "T" and self.chunks[k].end > step.start:
            k -= 1
        before = max(self.chunks[k].end if k >= 0 else 0, step.start)
        if self.is_plural(i) or careers.acts(self, j) or not careers.follows(step, self, run[0].start, before):
            return False
        titles = up_one_ladder(of_the_body_in_front(self, i, j, completed(run, joins)))
        alone = before == step.start and careers.is_all_of(step, self, run[0].start, j)
        status: Status = "current" if step.period.goes_on or step.since else "former"
        for title, period in zip(titles, careers.held_in(step, titles, alone), strict=True):
            held = title if title.marked else replace(title, status=status, marked=status == "former")
            self.tie(self.whose_career, [held], "a step of a career", 0.85)
            if self.last is not None and self.last.title.start == title.start:
                self.last.period = period
        return True

    def _held_once(self, i: int) -> Chunk | None:
        """ "… ông A lần lượt giữ các chức vụ X, Y", "… sau khi đã làm X, Y": whose career the offices from chunk i on are of."""
        chunks = self.chunks
        start = chunks[i].start
        if not said.HAVING_HELD.search(self.low, max(self.reading.start, start - 2 * LONGEST_LEAD), start):
            return None
        k = max((k for k in self.addressed if k < i), default=None)
        if k is None or (chunks[k].kind == "H" and not self.is_pronoun(k)):
            return None
        since = chunks[self.clause_start(i)].start
        people = {chunk.value for chunk in chunks[:i] if chunk.kind == "N" and chunk.start >= since}
        return chunks[k] if len(people) <= 1 else None

    def _in_a_career(self, i: int) -> Chunk | None:
        """ "Ông A từng kinh qua nhiều trọng trách như X (…); Y, Z": whose the offices are of a list that such words open, and of nobody else."""
        if self.careers is None:  # searched for once a sentence
            span = self.reading.start, self.reading.end
            told = any(self.low.find(word, *span) >= 0 for word in said.OF_A_CAREER)
            self.careers = [match.span() for match in said.CAREER_LIST.finditer(self.low, *span)] if told else []
        start = self.chunks[i].start
        opened, ends = next(((a, b) for a, b in reversed(self.careers) if b <= start), (0, 0))
        if not ends or not self._goes_on_as_a_list(i, ends):
            return None
        before = [k for k in self.addressed if self.chunks[k].start < ends and (self.chunks[k].kind == "N" or self.is_pronoun(k))]
        since = max((self.low.rfind(mark, self.reading.start, opened) for mark in ";."), default=0)
        people = {self.chunks[k].value for k in before if self.chunks[k].kind == "N" and self.chunks[k].start > since}
        return self.chunks[before[-1]] if before and len(people) <= 1 else None

    def _goes_on_as_a_list(self, i: int, since: int) -> bool:
        """Whether there is nothing but offices, and notes in brackets, from an offset to chunk i."""
        k, opened = i - 1, 0
        while k >= 0 and self.chunks[k].end > since:
            chunk = self.chunks[k]
            opened += (chunk.value == ")") - (chunk.value == "(")
            between = chunk.kind in "TBP" or (chunk.kind == "M" and chunk.value in ",;-()/") or chunk.start < since
            if not (opened > 0 or between or (chunk.kind == "W" and said.IN_A_CAREER.fullmatch(chunk.value))):
                return False
            k -= 1
        return True

    def _moved_from(self, i: int, j: int, titles: list[Title]) -> int | None:
        """ "Ông A được luân chuyển từ Giám đốc X sang làm Bí thư Y": he leaves the titles at chunk i for those after chunk j."""
        chunks = self.chunks
        if i < 2 or j + 1 >= len(chunks) or chunks[i - 1].kind != "W" or chunks[j].kind != "W" or chunks[j + 1].kind != "T":
            return None
        named = chunks[i - 2].kind == "N" or self.is_pronoun(i - 2)
        if not named or not said.FROM_WHAT.search(chunks[i - 1].value) or not said.TO_WHAT.match(chunks[j].value):
            return None
        self.tie(chunks[i - 2], [replace(t, status="former", marked=True) for t in titles], "what one is moved from", 0.88)
        return j

    def _after_an_office_cut_short(self, i: int) -> bool:
        """ "… từng làm Phó Bí thư Đoàn trường, Chủ tịch …": the offices go on after one whose body cannot be read to its end.

        So they do after a seat and the delegation that it belongs to: "đại biểu Quốc hội …, thuộc Đoàn đại biểu …, Bí thư …".
        """
        chunks = self.chunks
        if self.last is None or i < 3 or chunks[i - 1].value != ",":
            return False
        k = i - 3
        if chunks[i - 2].kind == "B" and chunks[k].value == "thuộc" and k > 0:
            k -= 2 if chunks[k - 1].value == "," else 1
        elif chunks[i - 2].value not in _REST_OF_A_BODY:
            return False
        return chunks[k].kind == "T" and self.last.title.start == chunks[k].start

    def _of_a_list_of_offices(self, i: int) -> bool:
        """ "Bà A đảm nhiệm các cương vị X; Y; Z", "6/2021 - 7/2021: X; Y": the offices of one person go on after semicolons."""
        if self.last is None or self.chunks[i - 1].value != ";" or len(self.names) > (self.last.name.kind == "N"):
            return False
        if self.last.how == "a line of a life":
            return True
        if self.offices_told is None:  # searched for once a sentence
            told = said.THE_OFFICES.search(self.low, self.reading.start, self.reading.end)
            self.offices_told = told.start() if told else self.reading.end
        return self.offices_told < self.last.title.start

    def _of_the_same_list(self, i: int, j: int) -> bool:
        """ "Ông là Ủy viên …; Ủy viên …; đại biểu …": clauses of offices alone, of whoever opens the sentence, and nobody else is named."""
        if self.last is None or len(self.names) > (self.last.name.kind == "N") or i < 2 or self.chunks[i - 1].value != ";":
            return False
        opening = self.names[0] if self.last.name.kind == "N" else 0
        while opening > 0 and self.chunks[opening - 1].kind == "H":
            opening -= 1
        if opening > 0 and self.chunks[opening - 1].value != ":":
            return False
        alone = j >= len(self.chunks) or self.chunks[j].value in (";", ".")
        unread = self.low[self.last.title.end : self.chunks[i].start]
        follows = self.chunks[i - 2].kind == "T" and self.last.title.end >= self.chunks[i - 2].start
        return alone and (follows or (len(unread) < _LONGEST_OFFICE_UNREAD and said.A_VERB_OF_ITS_OWN.search(unread) is None))

    def _after_a_semicolon(self, i: int, j: int) -> bool:
        """ "A, Chủ tịch X; Trưởng ban Y phát biểu …": the titles of A go on, where A opens the sentence and a verb follows."""
        chunks = self.chunks
        if i < 2 or chunks[i - 1].value != ";" or chunks[i - 2].kind != "T" or j >= len(chunks) or chunks[j].kind != "W":
            return False
        if self.last is None or self.last.name.kind != "N" or self.last.title.end < chunks[i - 2].start:
            return False
        if j + 1 < len(chunks) and chunks[j + 1].kind in "NH":
            return False
        return self.first_words >= self.number[self.last.name.start]

    def _career_goes_on(self, i: int) -> bool:
        """ "Ông A từng giữ các chức vụ: X; Y; Z": the office after ";" is of the same past, where nobody else is named."""
        if self.last is None or self.last.title.status != "former" or i == 0 or self.chunks[i - 1].value not in (";", "rồi"):
            return False
        owner = self.last.name
        others = len(self.names) > (owner.kind == "N")
        if others or not self.addressed or self.chunks[self.addressed[-1]].start > self.last.title.end:
            return False
        if self.career_told is None:  # searched for once a sentence
            told = said.CAREER.search(self.low, self.reading.start, self.reading.end)
            self.career_told = told.start() if told else self.reading.end
        return self.career_told < self.last.title.start or self.tells_of_before(owner)

    def _goes_on(self, i: int, titles: list[Title]) -> bool:
        """ "… và hiện là Trưởng Ban …": of the person of whom the sentence told before, nobody else named since."""
        lead = self.words_before(i)
        if self.last is None and said.NOW_IS.search(lead):
            # "Ông A sinh ngày …; quê quán …; hiện là Giám đốc …": of the one person of the sentence.
            people = [chunk for chunk in self.chunks[max(0, i - FURTHEST) : i] if chunk.kind == "N"]
            if len(people) == 1:
                self.tie(people[0], titles, "what the one person of the sentence is now", 0.85)
                return True
        if self.last is None or any(
            chunk.kind == "N" and chunk.start > self.last.name.start for chunk in self.chunks[max(0, i - FURTHEST) : i]
        ):
            return False
        if step := STEP.fullmatch(self.low, self.last.title.end, titles[0].start):
            if not step["now"] and (step["by"] or step["bmy"] or step["bdy"]):  # "…; từ tháng 1/1997 đến tháng 8/1997 là X, Y"
                titles = [replace(t, status="former") if not t.marked else t for t in titles]
            self.tie(self.last.name, self._as_a_step(titles, self.last.title.end), "the next step of a career", 0.85)
            return True
        listed = said.GOES_ON_AFTER_A_TERM.fullmatch(self.low, self.last.title.end, titles[0].start)
        if listed and self.last.how == "member by taking part" and self.last.title.status == "current" and len(self.names) == 1:
            self.tie(self.last.name, titles, "offices go on after a seat", 0.85)  # "… bầu vào Ban Chấp hành X khóa XI, Chủ tịch X"
            return True
        if lead == "và" and (self.last.how == "title before the name" or self.chunks[i - 2].kind == "B"):
            return False  # "Bí thư … A và Chủ tịch … K'Mák dự": of somebody whose name could not be read
        planned = said.A_PLAN.search(self.low, self.last.title.end, self.chunks[i].start)
        if not said.CONTINUES.search(lead) or planned or said.OTHERS_TOO.search(self.low, self.last.title.end, self.chunks[i].start):
            return False
        now = re.search(r"hiện|nay|đang", lead) is not None
        if said.THEN_WAS.search(lead) and self.last.title.status == "former" and not said.UNTIL_WHEN.match(self.low, titles[-1].end):
            self.leave(
                "an office of a career whose days are not told", len(titles)
            )  # "… làm X từ năm 2001, sau đó là Y": whether he still is
            return True
        status: Status = "current" if now else "former" if said.EARLIER.search(lead) else self.last.title.status
        self.tie(self.last.name, [replace(t, status=status) if not t.marked else t for t in titles], "the same person goes on", 0.85)
        return True

    def _first_dated_step(self, i: int, titles: list[Title]) -> Chunk | None:
        """ "Ông A vào ngành năm 1990; năm 1998 là Bí thư …": whose the first office is that a clause of its own dates."""
        mark = self.low.rfind(";", self.reading.start, titles[0].start)
        if self.last is not None or mark < 0 or not STEP.fullmatch(self.low, mark, titles[0].start):
            return None
        if len(self.names) == 1:
            return self.chunks[self.names[0]] if self.names[0] < i else None
        return next((self.chunks[k] for k in self.addressed if k < i and self.is_pronoun(k)), None) if not self.names else None

    def _as_a_step(self, titles: list[Title], since: int) -> list[Title]:
        """Offices that a year introduces, over where a later step follows: "năm 1998 là Bí thư …; năm 2003 làm Chủ tịch …"."""
        taken_up = said.TAKEN_UP.search(self.low, since, titles[0].start)
        if taken_up or STEP.search(self.low, titles[-1].end, self.reading.end) is None:
            return titles
        return [replace(t, status="former") if not t.marked else t for t in titles]

    def _before_the_next(self, owner: Chunk, titles: list[Title], after: str) -> list[Title]:
        """Offices of the one named that are over where the words after them tell of the next ones."""
        if STEP.match(self.low, titles[-1].end, self.reading.end):
            return self._as_a_step(titles, owner.end)  # "Năm 1975 ông A là X, năm 1980 làm Y"
        if said.AND_THEN_ANOTHER.match(after):
            return [replace(t, status="former") if not t.marked else t for t in titles]  # "… làm X từ năm 2001, sau đó là Y"
        if said.BEFORE_ANOTHER.match(after):
            return [replace(t, status="former", marked=True) for t in titles]  # "… giữ chức X trước khi được bầu làm Y"
        return titles
