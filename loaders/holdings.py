"""Which of the names and titles of a sentence belong together: who is said to hold which office.

    person     ::= title-run name                               "Bí thư Tỉnh ủy Lê Văn An"
                 | name ("," | "-" | "(" | "là" …) title-run    "Lê Văn An, Bí thư Tỉnh ủy"
                 | people verb title-run                        "… được bầu giữ chức Chủ tịch …"
                 | title-run "đối với" people                   "miễn nhiệm chức vụ Giám đốc … đối với ông …"
    title-run  ::= title (("," | "-" | "kiêm" | "và" | "đồng thời là") title)*
    shared     ::= "các đồng chí" title-run ":" person ((";" | ",") person)*    every name of the list has it too
    in turn    ::= people "lần lượt" verb title-run             the first name has the first title, and so on
    before     ::= title-run … "thay" name | "tiền nhiệm" name  who held it before
    group      ::= "các" title                                  people without names: nothing

Titles and names themselves are read by `loaders.titles`. A title of a run that names no body has the body of the
next ("Phó Chủ tịch - Tổng Thư ký Hội …"), and Đảng đoàn, Đảng ủy standing alone are those of the next body. What
names no body in the end, and is no office of the State by itself, is left out and counted.
"""

import re
from bisect import bisect_right
from dataclasses import replace

from loaders import careers
from loaders import office_words as said
from loaders.facts import Manner
from loaders.lexicon import Text
from loaders.office_verbs import OfficeVerbs
from loaders.periods import STEP, last_term
from loaders.sentence import FURTHEST, Holding, Reading, chunks_of, without_relatives
from loaders.title_runs import (
    JOINING_WORDS,
    body_before,
    collect,
    completed,
    of_the_body_in_front,
    of_the_body_told,
    one_of_each,
    up_one_ladder,
)
from loaders.titles import Chunk, Grammar, Status, Title

_LONGEST_OFFICE_UNREAD = 100
"""Characters between two offices of a list in which there may be one that nobody can read."""
_LONGEST_LEAD = 60
"""Characters before an office in which "với vai trò, trách nhiệm là" stands."""
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
_OPENS_AN_ITEM = {"-", "•", "*", "+"}
_OPENS_TITLES = {",", "-", "(", ":"}


def read(grammar: Grammar, text: Text, start: int, end: int) -> Reading:
    """Tie the names and titles of one sentence, a span of the text."""
    chunks, theirs = without_relatives(chunks_of(grammar, text, start, end))
    reading = Reading(text, start, end, chunks)
    tying = _Tying(reading)
    tying.run()
    for name, title in theirs:
        tying.tie(name, [title], "whose relative is told of", 0.85)
    return reading


def below_names(readings: list[Reading], mourned: list[Chunk]) -> None:
    """Tie the offices of lines without a name to the name that is all of the line above them: "HÒA THƯỢNG A" above "Chủ tịch X; Viện chủ Y …".

    On a page that mourns one person, and nobody else, lines of offices alone are that person's, wherever they stand.
    """
    dead = {chunk.value.casefold() for chunk in mourned}
    one_mourned = mourned[0] if len(dead) == 1 else None
    above: Chunk | None = None
    ends = 0
    for reading in readings:
        words = [chunk for chunk in reading.chunks if chunk.kind != "M"]
        if words and words[-1].kind == "N" and all(chunk.kind == "H" for chunk in words[:-1]):
            above, ends = words[-1], words[-1].end
            continue
        between = reading.text.text[ends : reading.start]
        if any(chunk.kind in "NH" for chunk in words) or not _only_offices(reading):
            above = None if any(chunk.kind == "N" for chunk in words) or len(between.strip()) > _LONGEST_LEAD else above
            if reading.chunks and reading.chunks[0].value in _OPENS_AN_ITEM:
                ends = reading.end  # an office of the list that nobody can read
            continue
        owner = above if above is not None and not between.strip(" \n:,.;-–+*•") and "\n" in between else one_mourned
        ends = reading.end if owner is above else ends
        if owner is not None:
            reading.holdings += [
                Holding(owner, _without_the_name(title, owner), "offices in the line below a name", 0.85)
                for _, title in reading.lone_titles
                if not _is_called_now(reading, title)
            ]
            reading.left_out.pop("a title without a name", None)


def _without_the_name(title: Title, owner: Chunk) -> Title:
    """ "Nguyên Phó Chủ tịch Hội LHPN Việt Nam Hà Giang từ trần": a body ends before the name of who has died, which may be a place's, too."""
    name = f" {owner.value.casefold()}"
    if title.body is None or not title.body.text.casefold().endswith(name):
        return title
    return replace(title, body=replace(title.body, text=title.body.text[: -len(name)]))


def _is_called_now(reading: Reading, title: Title) -> bool:
    """ "Phó Chủ tịch Hội đồng Bộ trưởng (nay là Phó Thủ tướng)": what an office of old is called now."""
    return reading.text.low.endswith("nay là ", reading.start, title.start)


def _only_offices(reading: Reading) -> bool:
    """Whether a line tells offices that nobody is named for, and nothing else."""
    verbs = any(chunk.kind == "W" and said.A_VERB_OF_ITS_OWN.search(chunk.value) for chunk in reading.chunks)
    return bool(reading.lone_titles) and not verbs and any(chunk.kind == "T" for chunk in reading.chunks[:3])


def _office(holding: Holding) -> tuple[int, str, str]:
    """Whose office, by role and body."""
    body = holding.title.body
    return holding.name.start, holding.title.role.casefold(), body.text.casefold() if body else ""


class _Tying(OfficeVerbs):
    """One pass over the chunks of a sentence."""

    def __init__(self, reading: Reading) -> None:
        super().__init__(reading)
        self.offices_told: int | None = None  # where "các chức vụ" or its like first stands; the end where it does not
        self.careers: list[tuple[int, int]] | None = None  # where words open lists of offices that are over
        self.steps: list[careers.Step] | None = None  # of a career that the sentence tells
        self.whose_career: Chunk | None = None
        self.career_told: int | None = None  # where "từng" or its like first stands; the end of the sentence where it does not

    def run(self) -> None:
        i = 0
        chunks = self.chunks
        while i < len(chunks):
            chunk = chunks[i]
            if chunk.kind == "T":
                i = self._title_run(i)
                continue
            if chunk.kind == "B":
                i = self._members_listed(i) or self.membership(i)
                continue
            if chunk.kind == "N":
                if self._replaced(i):
                    self.tie(chunk, [replace(t, status="former") for t in self.given], "who held it before", 0.9)
                elif self._succeeds(i):
                    self.tie(chunk, [replace(t, status="current") for t in self.given], "who succeeds", 0.8)
                else:
                    if self.shared and (self._begins_anew(i) or self._has_its_own(i)):
                        self.shared = []
                    for title in of_the_body_told(self, i, self.shared):
                        self.tie(chunk, [title], "shared title before a list", 0.95)
            elif chunk.kind == "W" and self.last and (again := said.THE_SAME_OFFICE.search(chunk.value)):
                self.the_same_office(i, chunk.value[: again.end()])
            elif chunk.value in (";", ".") and self.pending:
                if i + 1 == len(chunks) or not said.RELIEVES_TOO.match(chunks[i + 1].value):
                    self.drop_pending()
            elif self.shared and self._ends_list(i):
                self.shared = []
            i += 1
        self.drop_pending()
        self._told_twice()
        self._of_an_earlier_term()
        self._before_another()
        self._stripped_of_party_offices()

    def _members_listed(self, i: int) -> int | None:
        """ "các đồng chí trong Ban Thường vụ Tỉnh ủy X: A, Trưởng ban …; B, …": everybody of the list is a member."""
        chunks, body = self.chunks, self.chunks[i].body
        if (
            body is None
            or i < 2
            or i + 2 >= len(chunks)
            or chunks[i + 1].value != ":"
            or chunks[i + 2].kind not in ("N", "H")
            or chunks[i - 1].value not in ("trong", "là thành viên")
        ):
            return None
        if chunks[i - 2].value != "plural" or not body.text.casefold().startswith(("ban thường vụ ", "ban chấp hành ")):
            return None
        self.share([Title("Ủy viên", body, "current", chunks[i].start, chunks[i].end)])
        return i + 2

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

    def _of_an_earlier_term(self) -> None:
        """ "ông A, Chủ tịch Hội X khóa XI, Phó Chủ tịch Hội X khóa X": what is of an earlier term of the same body is over."""
        told = [(h, (h.name.start, h.title.body.text), last_term(h.title)) for h in self.reading.holdings if h.title.term and h.title.body]
        for holding, whose, term in told:
            later = [other for other, of, its in told if of == whose and 0 < term < its]
            role = holding.title.role.casefold()  # who is elected once more to one office still has it
            if later and holding.title.status == "current" and all(other.title.role.casefold() != role for other in later):
                holding.title = replace(holding.title, status="former")

    def _told_twice(self) -> None:
        """ "hai Phó Chủ tịch: Phó Chủ tịch HĐND tỉnh A và Phó Chủ tịch UBND tỉnh B": the shared office is the one that each item names."""
        before = "title before the name"
        own = {(h.name.start, h.title.role.casefold()) for h in self.reading.holdings if h.title.body and h.how == before}
        self.reading.holdings[:] = [
            h for h in self.reading.holdings if h.title.body or h.how[:6] != "shared" or (h.name.start, h.title.role.casefold()) not in own
        ]
        # "miễn nhiệm chức danh Chủ tịch HĐND … đối với bà A, Chủ tịch HĐND …": told apart from its being left, it is that very office.
        left = {_office(h) for h in self.reading.holdings if h.act and h.title.status == "former" and h.title.body}
        if left:
            self.reading.holdings[:] = [
                h for h in self.reading.holdings if h.act or h.title.status != "current" or h.title.body is None or _office(h) not in left
            ]

    def _replaced(self, i: int) -> bool:
        """Whether the name at chunk i is of somebody whom another replaces in the titles just given."""
        if not self.given:
            return False
        words = self.words_before(i)
        k = i - 1
        while k >= 0 and self.chunks[k].kind == "H":
            k -= 1
        if not words and k > 0 and self.chunks[k].value == "," and said.PREDECESSOR.search(self.chunks[k - 1].value):
            return True  # "từ người tiền nhiệm, ông A"
        if words == "từ" and "nhận" in self.low[max(self.reading.start, self.given[0].start - _LONGEST_LEAD) : self.given[0].start]:
            return True  # "nhận bàn giao chức vụ X từ ông B"
        *_, told = (None, *(chunk for chunk in self.chunks[max(0, i - FURTHEST) : i] if chunk.kind == "T"))
        tied = {title.start for title in self.given} | {holding.title.start for holding in self.reading.holdings[-40:]}
        of_another = told is not None and told.start > self.given[-1].start and told.start not in tied
        return said.REPLACES.search(words) is not None and not of_another

    def _succeeds(self, i: int) -> bool:
        """Whether the titles just given are handed over to the name at chunk i: "trao con dấu cho người kế nhiệm A"."""
        return (
            bool(self.given)
            and said.SUCCESSOR.search(self.words_before(i)) is not None
            and said.HANDED_OVER.search(self.low, self.given[0].end, self.chunks[i].start) is not None
        )

    def _ends_list(self, i: int) -> bool:
        chunk = self.chunks[i]
        if chunk.kind == "W":
            if chunk.value.startswith("cùng") and i and self.chunks[i - 1].value == ";":
                return True
            return said.LIST_ENDS.search(chunk.value + " ") is not None
        if chunk.kind == "H" and chunk.value == "plural":
            return True
        if chunk.value == ")" and self.low.startswith("(", self.shared[-1].end + 1):
            return True  # "4 Phó Chủ tịch (gồm ông A, bà B) và Chủ tịch là ông C"
        return chunk.kind == "M" and (chunk.value == "." or (chunk.value == ";" and self._closed_by_and(i)))

    def _begins_anew(self, i: int) -> bool:
        """ "các đồng chí Ủy viên …: A, …; B, …; đồng chí C, …": who is addressed after ";" alone, is no more of the list."""
        chunks = self.chunks
        anew = (";", "và") if ";" in self.low[self.shared[-1].end : chunks[i].start] else (";",)
        if i < 2 or chunks[i - 1].kind != "H" or chunks[i - 2].value not in anew:
            return False
        at = bisect_right(self.names, self.shared[-1].end, key=lambda k: chunks[k].start)
        first = self.names[at] if at < len(self.names) and self.names[at] < i else None
        if first is None:
            return False
        word = self.low[chunks[i - 1].start : chunks[i - 1].end]
        return word in ("đồng chí", "ông", "bà") and chunks[first - 1].kind != "H"

    def _has_its_own(self, i: int) -> bool:
        """ "các Phó Chủ tịch X: A, B; C - Chủ tịch Y", "…; Tổng Thư ký là C": of a list of bare names, who comes after a semicolon with a title is no more of it."""
        chunks = self.chunks
        k = i - 1
        while k > 0 and (chunks[k].kind in "HT" or chunks[k].value in ("là", "-", ":")):
            k -= 1
        behind = i + 2 < len(chunks) and chunks[i + 1].value in (",", "-") and chunks[i + 2].kind == "T"
        if k < 3 or chunks[k].value != ";" or not (behind or any(chunk.kind == "T" for chunk in chunks[k:i])):
            return False
        first = bisect_right(self.names, self.shared[-1].end, key=lambda k: chunks[k].start)
        before = [chunks[k] for k in self.names[first:] if chunks[k].start < chunks[i].start]
        return len(before) > 1 and not any(chunk.kind == "T" for chunk in chunks[self.number[before[0].start] : k])

    def _closed_by_and(self, i: int) -> bool:
        """ "hai Phó Chủ tịch là A và B; bà C …": the list of names parted by commas ended with B."""
        chunks, k = self.chunks, i - 1
        if k < 0 or chunks[k].kind != "N":
            return False
        k -= 1
        while k >= 0 and chunks[k].kind == "H":
            k -= 1
        if k < 0 or chunks[k].value not in ("và", "cùng"):
            return False
        return all(chunk.value != ";" for chunk in chunks[:i] if chunk.start > self.shared[-1].start)

    def _title_run(self, i: int) -> int:
        """Deal with the titles that begin at chunk i; the chunk after them."""
        run, joins, j = collect(self, i)
        if (step := self._step_at(i)) is not None and self._of_a_step(step, i, j, run, joins):
            return j
        chunks = self.chunks
        before = self.words_before(i)
        if len(run) > 1 and joins[1] == " " and run[0].body is None and run[0].role.casefold() in ("thư ký", "trợ lý"):
            self.leave("a title of somebody else than the one named")  # "Thư ký Chủ tịch X, ông A"
            return j
        if len(run) > 1 and joins[-1] == "," and self._decides(run[-1], j):
            run, joins = run[:-1], joins[:-1]  # "… bầu chức vụ X, Thủ tướng để HĐND …"
            self.leave("a title of somebody else than the one named")
        if left_out := self._of_nobody_told(i, before, run):
            self.leave(*left_out)
            return j + 1 if self.name_after(j) is not None and self.name_after_at(j) == j else j
        others = self._titles_of_others(i, j, before, run, joins)
        run, joins = run[others:], joins[others:]
        if not run:
            return j
        if (held_once := self._held_once(i) or self._in_a_career(i)) is not None:
            past = [replace(t, status="former", marked=True) for t in up_one_ladder(completed(run, joins))]
            self.tie(held_once, past, "offices of a career", 0.85)
            return j
        plural = self.is_plural(i) or self.are_all(i)
        following = chunks[j] if j < len(chunks) else None
        titles = of_the_body_in_front(self, i, j, completed(run, joins))
        if following and titles[-1].body is None and (plural or (before and said.ONE_OF.search(before))):
            titles = body_before(self, i, titles)

        if (
            following
            and following.kind == "M"
            and following.value in "(,;"
            and (following.value != ";" or (j + 1 < len(chunks) and chunks[j + 1].value.startswith(("gồm", "bao gồm"))))
            and j + 1 < len(chunks)
            and chunks[j + 1].kind == "W"
            and said.LISTED.match(chunks[j + 1].value)
        ):
            following = chunks[j + 1]
            j += 1
        if (plural and before and said.LEFT.search(before)) or (plural and self.relieved(i)):
            titles = [replace(t, status="former") for t in titles]  # "miễn nhiệm 2 Ủy viên … là ông A và ông B"
        listing = (
            following is not None and following.kind == "W" and (said.LISTED.match(following.value) or said.ARE.match(following.value))
        )
        if following and listing and said.LEFT.search(following.value):
            titles = [replace(t, status="former") for t in titles]  # "Hai Ủy viên … được miễn nhiệm là ông A và ông B"
        if following and following.kind == "W" and before and said.LEAVES.search(before) and said.THERE_ARE.search(following.value):
            self.share([replace(t, status="former") for t in titles])  # "Thôi làm Ủy viên … có ông A, Giám đốc …; ông B, …"
            return self.after_the_opening(j + 1)
        if following and plural and following.kind == "M" and following.value == ":":
            self.share(titles)
            return j + 1
        listed = j + 1 < len(chunks) and chunks[j + 1].value in (":", "là", "gồm")
        if plural and listed and following and following.kind == "W" and said.THROUGH_THE_YEARS.fullmatch(following.value):
            self.share(titles)
            return j + 2
        if following and following.kind == "W" and (said.LISTED.match(following.value) or (plural and said.ARE.match(following.value))):
            self.share(titles)
            return self.after_the_opening(j + 1)
        if self.name_after(j) is not None:
            self._before_a_name(i, j, titles, joins, plural)
            return j
        if far := self.list_opened_further_on(j, plural=plural or (before != "" and said.MADE_SO.search(before) is not None)):
            start, words = far
            self.share([replace(t, status="former") for t in titles] if said.RETIRE.search(words) else titles)
            return start
        for_whom = following is not None and following.kind == "W" and (said.FOR.match(following.value) or self.lists_for_whom(j))
        if plural and not for_whom and not (before and said.HOLD.search(before)) and not self._of_several_before(i):
            self.leave("a group without names")
            return j
        later = self._named_later(i, j, titles)
        return later if later is not None else self._without_a_name_after(i, j, titles, joins)

    def _named_later(self, i: int, j: int, titles: list[Title]) -> int | None:
        """Titles of whom the sentence names after them, in brackets or by "là"; the chunk after the name."""
        if (bracketed := self._named_in_brackets(i, j)) is not None:
            self.tie(self.chunks[bracketed], titles, "title, then the name in brackets", 0.9)
            return bracketed + 2
        if (told := self._of_who_follows(i, j, titles)) is not None:
            return told
        return self._of_the_subject(i, j, titles)

    def _of_the_subject(self, i: int, j: int, titles: list[Title]) -> int | None:
        """ "Sau 10 năm làm T, ông A …", "Vừa là T, vừa là U, bà B …", "Từ một T, chị C nay là U": titles that open a sentence, and then whose they are."""
        chunks = self.chunks
        k = j + 1
        if k >= len(chunks) or chunks[j].value != ",":
            return None
        lead = self.low[self.reading.start : chunks[i].start]
        over = said.HELD_BEFORE_ALL.fullmatch(lead) is not None
        risen = said.RISEN_FROM.fullmatch(lead) is not None
        if not (over or risen or said.HELD_NOW_BY.fullmatch(lead)):
            return None
        if chunks[k].kind == "W" and k + 1 < len(chunks) and said.FOR_SO_LONG.fullmatch(chunks[k].value):
            k += 1
        if chunks[k].kind != "H" or chunks[k].value == "plural":
            return None
        named = self.name_after_at(k)
        owner = chunks[named] if self.name_after(k) is not None else chunks[k] if self.is_pronoun(k) else None
        if owner is not None and owner.kind == "H" and not (over or risen):
            return None  # "Ở cương vị T, đồng chí đã …": told of the dead, too
        if owner is None or (risen and not said.NOW_ANOTHER.match(self.text_after(self.number[owner.start] + 1).lstrip(" ,"))):
            return None
        self.tie(
            owner,
            [replace(t, status="former", marked=True) if over or risen else t for t in titles],
            "what one was or is, told first",
            0.88,
        )
        return j

    def _step_at(self, i: int) -> careers.Step | None:
        """The step of a career in which chunk i stands."""
        if self.steps is None:  # searched for once a sentence
            told = self.text.tells_a_year(max(0, self.reading.start - _LONGEST_LEAD), self.reading.end)
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

    def _decides(self, title: Title, j: int) -> bool:
        """Whether a title is that of who decides, and what it decides comes next: "Thủ tướng phê chuẩn …"."""
        decider = title.role.casefold() in ("thủ tướng", "chủ tịch nước", "bộ trưởng")
        return decider and self.name_after(j) is None and said.DECIDES_OR_LETS.match(self.text_after(j).lstrip()) is not None

    def _of_nobody_told(self, i: int, before: str, run: list[Title]) -> tuple[str, int] | None:
        """Why the titles that begin at chunk i are of nobody whom the sentence names as their holder, and how many are left out."""
        if before and said.IN_THE_TIME_OF.search(before):
            return "an office at a time that is not told", 1
        if before and said.ANOTHERS.search(before):
            return "a title of somebody else than the one named", 1
        start = self.chunks[i].start
        if said.IN_A_STORY.search(self.low, max(self.reading.start, start - 2 * _LONGEST_LEAD), start):  # "… vào vai ông A, Bí thư …"
            return "an office in a story", len(run)
        if before and said.UNREAL.search(before):  # "… có thể ngồi vào ghế Giám đốc X"
            return "an office denied or still to come", len(run)
        return ("an office that candidates stand for", 1) if before and said.CANDIDATES.search(before) else None

    def _titles_of_others(self, i: int, j: int, before: str, run: list[Title], joins: list[str]) -> int:
        """How many titles of a run are of somebody else than the name after it, from the first on; they are left out."""
        if not before:
            return 0
        if said.ON_BEHALF.search(before) or said.VACANT.search(before) or (len(run) > 1 and said.BY_WHOSE_WORD.search(before)):
            self.leave("an office that is vacant" if said.VACANT.search(before) else "a title on whose behalf somebody acts")
            return 1
        spoken_to = i == 1 and len(run) > 1 and joins[-1] == "," and said.SPEAKS_TO.search(before) and self.name_after(j) is not None
        if spoken_to and said.SAYS.match(self.text_after(self.name_after_at(j) + 1).lstrip()):
            self.leave("a title of somebody else than the one named", len(run) - 1)
            return len(run) - 1  # "Giao việc cho tân Giám đốc X, Thứ trưởng Y A mong …"
        return 0

    def _held_once(self, i: int) -> Chunk | None:
        """ "… ông A lần lượt giữ các chức vụ X, Y", "… sau khi đã làm X, Y": whose career the offices from chunk i on are of."""
        chunks = self.chunks
        start = chunks[i].start
        if not said.HAVING_HELD.search(self.low, max(self.reading.start, start - 2 * _LONGEST_LEAD), start):
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

    def _of_several_before(self, i: int) -> bool:
        """ "Linh mục A và ông B - các Phó Chủ tịch …": titles of all the names before them."""
        if i < 2 or (self.chunks[i - 1].value not in said.SEVERAL_ARE and not said.SO_MANY_ARE.fullmatch(self.chunks[i - 1].value)):
            return False
        k = self._name_before_at(i)
        if k is not None and self.chunks[i - 1].value == "các" and any(chunk.kind == "T" for chunk in self.chunks[k:i]):
            return False  # "ông A - Tổ trưởng …, các Chi hội trưởng …, hội viên": others, whom nobody names
        return k is not None and bool(self.joined_before(k))

    def _without_a_name_after(self, i: int, j: int, titles: list[Title], joins: list[str]) -> int:
        """Titles that no name follows at once: of the name before, of somebody by a verb, of who was spoken of."""
        chunks = self.chunks
        if self._after_an_office_cut_short(i):
            self._tie_like_the_last(titles)
            return j
        if owner := self._name_before(i):
            if self._titles_come_first(owner, i, j):
                self.leave("a title between two names", len(titles))
                return j
            if (next_of_list := self._titles_then_a_dash(owner, i, j)) is not None:
                self.tie(next_of_list, titles, "titles, then the name after a dash", 0.9)
                return j
            if self.of_whom_another_speaks(owner, i, j):
                return self._of_another(owner, titles, j)
            if self._before_a_dash(owner, j) and (inverted := self.inverted(i, j)) is not None:
                self.tie(inverted, titles, "title, then the name after a dash", 0.9)
                return j
            if (self._is_to_take_up(owner, i) or self.is_given_to(owner, i)) and (tied := self.by_verb(i, j, titles, joins)):
                return tied
            self._appose(owner, titles, i, j)
            return j
        if (holder := self._as_what(i, j)) is not None:
            self.tie(holder, titles, "what the one told of acts as", 0.88)
            return j
        if (
            tied := self._moved_from(i, j, titles)
            or self._at_another_time(i, j, titles)
            or self.is_given(i, j, titles)
            or self.is_who_later(i, j, titles)
            or self.by_verb(i, j, titles, joins)
        ):
            return tied
        if (
            self.last
            and self.last.how in ("title before the name", "title, then the name after a dash", "title, then the name after a comma")
            and j + 1 < len(chunks)
            and chunks[j].value in (",", "-")
            and chunks[j + 1].kind == "H"
            and (named := self.inverted(i, j)) is not None
        ):
            self.tie(named, titles, "title, then the name after a comma", 0.88)  # "… Đại tá A và Chỉ huy trưởng X, Đại tá B"
            return j
        if self._goes_on(i, titles):
            return j
        if self._career_goes_on(i):
            assert self.last
            past = [replace(t, status="former") if not t.marked else t for t in titles]
            self.tie(self.last.name, past, "offices of a career go on", 0.85)
        elif (told := self.whose_life(i)) is not None:
            self.tie(told, titles, "an office of the life told", 0.85)
        elif (stepped := self._first_dated_step(i, titles)) is not None:
            self.tie(
                stepped, self._as_a_step(titles, self.low.rfind(";", self.reading.start, titles[0].start)), "a dated step of a life", 0.85
            )
        elif self._of_a_list_of_offices(i) or self._of_the_same_list(i, j):
            self._tie_like_the_last(titles)
        elif self._after_a_semicolon(i, j):
            assert self.last
            self.tie(self.last.name, titles, "titles go on after a semicolon", 0.85)
        elif (inverted := self.inverted(i, j)) is not None:
            then = j < len(chunks) and chunks[j].kind == "W" and said.PAST_LINK.search(chunks[j].value)
            if then or (i == 1 and said.WAS_ONCE.fullmatch(self.words_before(i))):
                titles = [replace(t, status="former") for t in titles]
            if not self._one_each(self.all_named(j + 1), titles):
                self.tie(inverted, titles, "title, then the name after a comma", 0.9)
        elif (fronted := self.fronted(i, j, titles)) is not None:
            return fronted
        elif former := self.is_of_nobody_named(i, j, titles):
            whoever = Chunk("H", titles[0].start, titles[0].start)
            self.tie(whoever, former, "former offices of the person spoken of", 0.8)
        elif titles[0].marked and titles[0].status == "former" and len(self.names) == 1 and self.once_more(i):
            self.tie(chunks[self.names[0]], titles, "former offices go on", 0.85)
        elif not self.addressed and (of_a_form := self.line_of_a_form(titles)):
            self.tie(Chunk("H", self.reading.start, self.reading.start), of_a_form, "a line of a life", 0.85)
        else:
            self.leave("a title without a name")
            self.reading.lone_titles += [(j, title) for title in titles]
        return j

    def _of_who_follows(self, i: int, j: int, titles: list[Title]) -> int | None:
        """ "ông A giữ chức Chủ tịch X, Phó Chủ tịch là ông B": an office after one of A's and a comma that is told to be B's."""
        chunks = self.chunks
        if i < 2 or chunks[i - 1].value != "," or chunks[i - 2].kind != "T" or j >= len(chunks):
            return None
        if chunks[j].value.startswith("là ") and chunks[j].kind == "W" and self.last is not None and self.last.how.startswith("office"):
            self.leave("a title of somebody else than the one named", len(titles))
            return j  # "ông A giữ chức Chủ tịch X, Phó Chủ tịch là người do huyện cử"
        if j + 1 >= len(chunks) or j + 1 not in self.addressed:
            return None
        several = chunks[j].value == "là các"
        if self.addressed[0] > i or not (several or (chunks[j].value == "là" and self.name_after(j + 1) is not None)):
            return None
        if titles[0].body is None and self.last is not None and self.last.title.start == chunks[i - 2].start:
            titles = [replace(t, body=self.last.title.body) for t in titles]
        if several:
            self.share(titles)
            return self.after_the_opening(j + 1)
        named = self.name_after_at(j + 1)
        self.tie(chunks[named], titles, "title, then who it is", 0.9)
        if chunks[named + 1 : named + 2] and chunks[named + 1].value == "và":
            self._tie_rest(named, titles)
        return named + 1

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

    def _at_another_time(self, i: int, j: int, titles: list[Title]) -> int | None:
        """ "Ông A không còn là Chủ tịch X", "ông A vẫn là T, sau 27 năm làm U", "25 tuổi làm T", "hy sinh khi đang là T": what somebody was."""
        if i and self.last is not None and said.AFTER_SO_LONG.fullmatch(self.chunks[i - 1].value):
            self.tie(self.last.name, [replace(t, status="former", marked=True) for t in titles], "what one was before", 0.85)
            return j
        before = self.chunks[i - 1].value if i else ""
        then = said.BY_AGE.fullmatch(before) or said.WHILE_BEING.search(before)
        if i > 1 and self.chunks[i - 2].value == ";":
            then = then or said.ONCE_WAS.fullmatch(before)
        if then and len(self.names) == 1 and self.names[0] < i:
            held = [replace(t, status="former", marked=True) for t in titles]
            self.tie(self.chunks[self.names[0]], held, "what one was at an age or at a time", 0.85)
            return j
        if i < 2 or said.IS_NO_MORE.fullmatch(self.chunks[i - 1].value) is None:
            return None
        if self.chunks[i - 2].kind != "N" and not self.is_pronoun(i - 2):
            return None
        self.tie(self.chunks[i - 2], [replace(t, status="former", marked=True) for t in titles], "what one is no more", 0.9)
        return j

    def _of_another(self, owner: Chunk, titles: list[Title], j: int) -> int:
        """Titles after a name that are somebody else's: "Trước ông A, Chủ tịch X là ông B", "Cùng ông A, Chủ tịch X dâng hương"."""
        when = self.words_before(self.number[owner.start])
        if self.chunks[j].value == "là" and when in said.IN_TURN_WITH and (other := self.name_after(j + 1)):
            before = when == "trước"
            told = [replace(t, status="former") if before and not t.marked else t for t in titles]
            self.tie(other, told, "who held it before" if before else "who succeeds", 0.85)
            return self.name_after_at(j + 1) + 1
        self.leave("a title of somebody else than the one named")
        self.reading.lone_titles += [(j, title) for title in titles]
        return j

    def _as_what(self, i: int, j: int) -> Chunk | None:
        """ "Đối với bà A, …: với vai trò, trách nhiệm là Chủ tịch …, bà đã …": who holds the titles at chunk i, nobody else named."""
        start = self.chunks[i].start
        if len(self.names) > 1 or not said.AS_WHAT.search(self.low, max(self.reading.start, start - _LONGEST_LEAD), start):
            return None
        if self.names:
            one = self.names[0]  # "Ông A nhấn mạnh: với vai trò là …, đồng chí phải …": of another
            return self.chunks[one] if one < i and not said.SAYS.match(self.text_after(one + 1).lstrip()) else None
        then = self.chunks[j : j + 2]
        return then[1] if len(then) == 2 and then[0].value == "," and self.is_pronoun(j + 1) else None

    def _tie_like_the_last(self, titles: list[Title]) -> None:
        """Titles of the person told of last, held as surely and in the same time as the title before them."""
        assert self.last
        if self.last.title.status == "former" and self.low.startswith("nguyên ", self.last.title.start) and not titles[0].marked:
            self.leave("whether nguyên goes on to this title")  # "Trưởng ban X; nguyên Phó Chủ tịch Y; Viện chủ chùa Z"
            self.reading.doubtful += [Holding(self.last.name, replace(t, status="former"), self.last.how, 0.82) for t in titles]
            return
        same = [replace(t, status=self.last.title.status) if not t.marked else t for t in titles]
        self.tie(self.last.name, same, self.last.how, self.last.confidence)

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

    def _titles_come_first(self, owner: Chunk, i: int, j: int) -> bool:
        """ "Chủ tịch X A, Bí thư Y B, Chủ nhiệm Z …": a list of titles before their names, of which the last name was not read."""
        how = {(h.name.start, h.how) for h in self.reading.holdings[-40:] if h.name.kind == "N"}
        first = {start for start, way in how if way == "title before the name"}
        after_ = {start for start, way in how if way == "title after the name"}
        named = j + 1 < len(self.chunks) and self.chunks[j].value in ("-", ",") and self.chunks[j + 1].kind == "H"  # "…, Đại tá B"
        return self.chunks[i - 1].value == "," and owner.start in first and len(first) > 1 and not after_ and not named

    def _titles_then_a_dash(self, owner: Chunk, i: int, j: int) -> Chunk | None:
        """ "Trưởng Ban X - A, Phó Ban Y - B": whose the titles at i are, where a dash stands between all titles and their names."""
        chunks = self.chunks
        k = self.number[owner.start]
        dashed = k > 1 and chunks[k - 1].value == "-" and chunks[k - 2].kind == "T" and chunks[i - 1].value == ","
        if not dashed or any(h.name.start == owner.start and h.how == "title after the name" for h in self.reading.holdings[-40:]):
            return None
        if j + 1 >= len(chunks) or chunks[j].value != "-" or chunks[j + 1].kind != "N":
            return None
        return chunks[j + 1]

    def _before_a_dash(self, owner: Chunk, j: int) -> bool:
        """ "Trưởng Ban X A, Giám đốc Y - Đại tá B": the second title, too, stands before its name."""
        chunks = self.chunks
        after_dash = j + 1 < len(chunks) and chunks[j].value == "-" and chunks[j + 1].kind == "H"
        return after_dash and any(h.name.start == owner.start and h.how == "title before the name" for h in self.reading.holdings[-40:])

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

    def _before_a_name(self, i: int, j: int, titles: list[Title], joins: list[str], plural: bool) -> None:
        """Titles right before a name: whose they are, and who shares them."""
        named = self.name_after(j)
        assert named
        owner = self._name_before(i)
        if owner and len(titles) > 1 and owner.start not in self.titled and joins[-1] in (",", "và", "cùng"):
            self.tie(owner, titles[:-1], "title after the name", 0.8)
            titles = titles[-1:]
        elif owner and len(titles) == 1 and owner.start not in self.titled and not self.shared and self._items_are_name_first(i):
            # "A, Chủ tịch X B": nobody can tell whose it is.
            self.leave("a title between two names")
            return
        after_name = self.name_after_at(j) + 1
        if self.relieved(i):
            titles = [replace(t, status="former") for t in titles]
        if said.LEAVING_AFTER.match(self.text_after(after_name)):
            titles = [replace(t, status="former") for t in titles]
            for earlier in self.reading.holdings:
                if earlier.how == "title before the name" and self.low[earlier.name.end : self.chunks[i].start].strip() == "và":
                    earlier.title = replace(earlier.title, status="former")
        if self.shared and self.chunks[i - 1].value == ";" and self._items_were_name_first():
            self.shared = []  # "các đồng chí Ủy viên …: A, Trưởng Ban X; B, Trưởng Ban Y; Giám đốc Z C": C is told apart
        self.tie(named, titles, "title before the name", 0.97)
        if any(t.marked and t.status == "current" for t in titles) or said.JUST_MADE.match(self.text_after(after_name)):
            self.given = titles  # "tân Chủ tịch": whoever is called tiền nhiệm held it before
        if plural and self.more_names(j):
            self.shared = titles
            self._tie_rest(self.name_after_at(j), titles)
            self.shared = []

    def _items_were_name_first(self) -> bool:
        """Whether all names since the shared titles had their own after them."""
        since = [h.how for h in self.reading.holdings[-40:] if h.name.start > self.shared[-1].end and not h.how.startswith("shared")]
        return bool(since) and all(how == "title after the name" for how in since)

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

    def _tie_rest(self, k: int, titles: list[Title]) -> None:
        k += 1
        while k + 1 < len(self.chunks) and self.chunks[k].value in (",", "và") and (name := self.name_after(k + 1)):
            self.tie(name, titles, "shared title before a list", 0.93)
            k = self.name_after_at(k + 1) + 1

    def _items_are_name_first(self, i: int) -> bool:
        """Whether the name before chunk i stands in a list of "name, title" items without its title yet."""
        return any(h.how == "title after the name" for h in self.reading.holdings)

    def _name_before(self, i: int) -> Chunk | None:
        """The name to which a title run at chunk i belongs: only a comma, dash, bracket, "là" or a note lies between."""
        k = self._name_before_at(i)
        return self.chunks[k] if k is not None else None

    def _named_in_brackets(self, i: int, j: int) -> int | None:
        """ "Chủ tịch Hội X (ông A) cho biết": the name that stands alone in brackets behind one person's titles."""
        chunks = self.chunks
        if j + 3 >= len(chunks) or chunks[j].value != "(" or chunks[j + 1].kind != "H" or chunks[j + 1].value == "plural":
            return None
        if chunks[j + 2].kind != "N" or chunks[j + 3].value != ")" or self.is_plural(i) or self._name_before(i) is not None:
            return None
        return j + 2

    def _born_in_brackets(self, closing: int) -> int | None:
        """Where the brackets that end at a chunk open, if what they tell is somebody's birth or age."""
        k = closing - 1
        if k < 1 or self.chunks[k].kind != "W" or not said.AGE.fullmatch(self.chunks[k].value) or self.chunks[k - 1].value != "(":
            return None
        return k - 1

    def _name_before_at(self, i: int) -> int | None:
        chunks = self.chunks
        k = i - 1
        if k < 0:
            return None
        joint = chunks[k]
        if joint.kind == "N":  # a comma forgotten: "Ngô Long Xuân Phó Chủ tịch …", "chị Băng nguyên là …"
            return k
        if joint.kind == "W" and joint.value in said.SEVERAL_ARE and k and chunks[k - 1].value in (",", "-", "("):
            k -= 1
        elif joint.kind == "W" and said.SO_MANY_ARE.fullmatch(joint.value) and k:
            k -= chunks[k - 1].value == ","
        elif joint.kind == "W":
            if not said.LINKS.match(joint.value) and not said.ONCE_AS.match(joint.value):
                return None
            if k and chunks[k - 1].kind == "M" and chunks[k - 1].value in ",-(":
                k -= 1
        elif joint.value == ")" and (opening := self._born_in_brackets(k)) is not None:
            k = opening  # "A (sinh năm 1961) nguyên Giám đốc …"
        elif joint.kind != "M" or joint.value not in _OPENS_TITLES:
            return None
        if joint.value == ":" and not self.opens_a_line(k - 1) and not self.is_an_item(k - 1):
            return None
        k -= 1
        steps = crossed = 0
        while k >= 0 and steps < 14:
            chunk = chunks[k]
            steps += 1
            if chunk.kind == "N":
                return k if not crossed or chunk.start in self.titled else None
            if chunk.kind == "H" and self.is_pronoun(k):
                return k if not crossed or chunk.start in self.titled else None
            if chunk.kind == "H" and chunk.value != "plural":  # a rank: "Nguyễn Văn A – Đại tá – Phó Chính ủy"
                k -= 1
                continue
            if chunk.kind == "T":
                crossed += 1
            elif chunk.kind == "W" and k and chunks[k - 1].kind == "H" and said.A_FIELD_OF_STUDY.fullmatch(chunk.value):
                pass  # "bà A, thạc sỹ luật, Phó Chánh án …"
            elif chunk.kind == "W" and said.UNKNOWN_SHORT.fullmatch(self.text.text, chunk.start, chunk.end):
                pass  # "A, TUC, Bí thư Huyện ủy": an abbreviation that nobody explains
            elif chunk.kind == "M" and chunk.value == ")":
                while k > 0 and chunks[k].value != "(":
                    k -= 1
            elif (chunk.kind == "M" and chunk.value in "/.-" and said.IN_A_DATE.match(self.low, chunk.start - 1)) or (
                chunk.kind == "W" and chunk.value.isdigit()
            ):
                pass  # "sinh ngày 17/10/1960"
            elif (chunk.kind == "M" and chunk.value in ",-(") or (
                chunk.kind == "W" and (chunk.value in JOINING_WORDS or said.LINKS.match(chunk.value))
            ):
                if not crossed and chunk.kind == "M" and chunk.value == "," and steps > 1 and k >= 1 and chunks[k - 1].kind == "N":
                    pass
            elif chunk.kind == "B" and k >= 1 and chunks[k - 1].kind == "W" and said.JOB.search(chunks[k - 1].value):
                k -= 1  # "ông từng là chuyên viên Sở …, phó chủ tịch …"
            elif (chunk.kind == "W" and said.GAP_BEFORE_TITLE.match(chunk.value)) or (
                chunk.kind in "PB" and k >= 1 and chunks[k - 1].kind == "W" and said.GAP_BEFORE_TITLE.match(chunks[k - 1].value)
            ):
                pass
            else:
                return None
            k -= 1
        return None

    def _appose(self, owner: Chunk, titles: list[Title], i: int, j: int) -> None:
        """Titles after a name; with what the words before and after say of them."""
        link = self.chunks[i - 1]
        after = self.text_after(j)
        before = self.words_before(self.number[owner.start])
        replaced = said.REPLACES.search(before) or said.WHOSE_SUCCESSOR.search(before)
        if link.kind == "W" and said.IN_WHOSE_PLACE.fullmatch(link.value) and replaced:
            self._in_whose_place(owner, titles, i, j)
            return
        kin = link.kind == "W" and said.KIN_OF.search(before)
        if kin or said.NOT_TRUE.match(after):
            self.leave("a title of somebody else than the one named" if kin else "an office denied or still to come", len(titles))
            return
        if link.kind == "W" and said.HELD_STILL.fullmatch(link.value) and said.WHILE.search(before):
            titles = [replace(t, status="former", marked=True) for t in titles]  # "thời ông A còn làm Chủ tịch …"
        elif link.kind == "W" and said.HELD.fullmatch(link.value) and said.WHILE.search(before):
            self.leave("an office at a time that is not told", len(titles))
            return
        if self._past_of_the_name(owner):
            titles = [replace(t, status="former") if not t.marked else t for t in titles]
        how, confidence = "title after the name", 0.97
        if link.kind == "W" and said.TAKES_UP.search(link.value):
            how = "office taken up by the one named"
        if link.kind == "W" and said.HELD.fullmatch(link.value) and self.a_step(owner):
            self.leave("an office of a career whose days are not told", len(titles))
            return
        is_now = said.NOW.search(before) is not None  # "hiện ông giữ chức …"
        holds = said.HELD.match(self.low, owner.end + 1, titles[0].start) is not None  # "ông A là chuyên viên …, Giám đốc …", too
        past = link.kind == "W" and said.PAST_LINK.search(link.value) is not None
        if not is_now and (past or (holds and self.tells_of_before(owner))):
            titles = [replace(t, status="former") if not t.marked else t for t in titles]
        if holds:
            titles = self._before_the_next(owner, titles, after)
        if link.value == "," and (
            said.ONCE_A_JOB.search(self.low, owner.end, self.chunks[i].start)
            or (said.ONCE.match(self.low, owner.end) and not said.STILL.search(self.low, owner.end, self.chunks[i].start))
        ):
            titles = [replace(t, status="former") if not t.marked else t for t in titles]
        if link.value == ":" and said.PERIOD.search(self.low, link.end, self.reading.end):
            titles = [replace(t, status="former") for t in titles]  # a list of those who led "qua các thời kỳ"
        if said.THEN_LEFT.match(after):
            titles = [replace(t, status="former", marked=True) for t in titles]
        if said.BEFORE_A_MERGER.match(after):
            titles = [*titles[:-1], replace(titles[-1], status="former", marked=True)]
        if titles[0].marked and titles[0].status == "former" and said.NOW_AFTER.match(after):
            titles = [replace(t, status="former", marked=True) for t in titles]  # "nguyên X, Y, nay là Z"
        titles, exit_ = (titles, None) if said.OF_WHO_DIED.search(before) else self._left_after(titles, after, j)
        if len(titles) == 2:
            untitled = [name for name in self.joined_before(self.number[owner.start]) if name.start not in self.titled]
            if self._one_each([*untitled, owner], titles):
                return
        self._tie_with_others(owner, titles, i, how, confidence, exit_)

    def _tie_with_others(self, owner: Chunk, titles: list[Title], i: int, how: str, confidence: float, exit_: Manner | None) -> None:
        """Tie the titles at chunk i to the name before them, and to the others who share them."""
        sharing = self._sharing(owner, i)
        if self.chunks[i - 1].value == "," and not titles[0].role.casefold().startswith(("phó ", "ủy viên", "thành viên")):
            sharing = []  # "A, B, Chủ tịch X": it has but one
        if sharing and one_of_each(titles):
            # "bầu ông A và bà B tiếp tục giữ chức Chủ tịch và Phó Chủ tịch"
            if not self._one_each([*sharing, owner], titles):
                self.leave("an office of one of several people", len(titles))
            return
        self.tie(owner, titles, how, confidence, exit_=exit_, act=exit_ is not None)
        announced = bool(sharing) and self.chunks[self.number[sharing[-1].start] - 1].value == "plural"
        for name in sharing:
            self.tie(name, titles, "shared title after the names", 0.93 if announced else 0.9)
        if self.chunks[i - 1].kind == "W" and said.TAKEN.search(self.chunks[i - 1].value):
            self.given = titles

    def _before_the_next(self, owner: Chunk, titles: list[Title], after: str) -> list[Title]:
        """Offices of the one named that are over where the words after them tell of the next ones."""
        if STEP.match(self.low, titles[-1].end, self.reading.end):
            return self._as_a_step(titles, owner.end)  # "Năm 1975 ông A là X, năm 1980 làm Y"
        if said.AND_THEN_ANOTHER.match(after):
            return [replace(t, status="former") if not t.marked else t for t in titles]  # "… làm X từ năm 2001, sau đó là Y"
        if said.BEFORE_ANOTHER.match(after):
            return [replace(t, status="former", marked=True) for t in titles]  # "… giữ chức X trước khi được bầu làm Y"
        return titles

    def _left_after(self, titles: list[Title], after: str, j: int) -> tuple[list[Title], Manner | None]:
        """Titles after a name, and how they are left where the words after them tell of retiring, moving or dying."""
        left = said.LEAVING_AFTER.match(after)
        if left is None:
            return titles, None
        died, retired = said.DIED.search(left.group()), said.RETIRED.search(left.group())
        return self.left(titles, j), "died" if died else "retired" if retired else None

    def _one_each(self, names: list[Chunk], titles: list[Title]) -> bool:
        """ "Ông A và bà B, Chủ tịch và Phó Chủ tịch X", "Chủ tịch và Phó Chủ tịch X - ông A và bà B": whether two names have one title each, and so they are tied."""
        if len(names) != 2 or len(titles) != 2 or self.low[titles[0].end : titles[1].start].strip() != "và":
            return False
        for name, title in zip(names, titles, strict=True):
            self.tie(name, [title], "offices in turn", 0.9)
        return True

    def _is_to_take_up(self, owner: Chunk, i: int) -> bool:
        """ "Tỉnh ủy giới thiệu ông A làm …": whether what is done to the name leaves the titles at chunk i open. Not so of who is replaced."""
        if said.TAKES_UP.search(self.chunks[i - 1].value) is None or said.REPLACES.search(self.words_before(self.number[owner.start])):
            return False
        return self.governing(owner, i) is not None

    def _past_of_the_name(self, owner: Chunk) -> bool:
        """Whether the words before a name tell that it is of a predecessor, of somebody who retires, or of one long dead."""
        led_to = max(self.reading.start, owner.start - 2 * _LONGEST_LEAD), owner.start
        told = (said.WAS_BEFORE, said.HELD_BEFORE, said.RETIRES, said.IN_MEMORY_OF)
        return any(words.search(self.low, *led_to) for words in told)

    def _in_whose_place(self, predecessor: Chunk, titles: list[Title], i: int, j: int) -> None:
        """ "Bà B được bầu thay ông A làm …", "Thay ông A làm … là bà B": the titles from chunk i to j are what B becomes and A was."""
        clause = self.clause_start(i)
        words = self.low[self.chunks[clause].start : predecessor.start]
        if said.DENIED.search(words) or said.PROPOSED.search(words) or said.FOR_THE_TIME_BEING.search(words):
            self.leave("an office denied or still to come", len(titles))
            return
        successors = [name for name in self.people_before(i, clause) if name.start != predecessor.start]
        if not successors and j < len(self.chunks) and self.chunks[j].value == "là" and (named := self.name_after(j + 1)):
            successors = [named]
        self.tie(predecessor, [replace(t, status="former") for t in titles], "who held it before", 0.9)
        if len(successors) == 1:
            self.tie(successors[0], titles, "who succeeds", 0.85)

    def _sharing(self, owner: Chunk, i: int) -> list[Chunk]:
        """Who has the titles at chunk i beside the owner: "Ông A và ông B, cùng là Phó Chủ tịch …"; "Các đồng chí: A - Chủ tịch …; B, C - Phó Chủ tịch …"."""
        link, k = self.chunks[i - 1].value, self.number[owner.start]
        untitled = [name for name in self.joined_before(k) if name.start not in self.titled]
        if told := said.SO_MANY_ARE.fullmatch(link):
            count = said.COUNTS.get(told["count"]) or int(told["count"])
            return self.joined_before(k)[: count - 1]
        if link in said.SEVERAL_ARE:
            return untitled
        if link == "-":
            named_together = k > 0 and self.chunks[k - 1].value in (",", "và")
            plural = any(chunk.kind == "H" and chunk.value == "plural" for chunk in self.chunks[:k])
            return untitled if named_together and plural else []
        if link == "," and untitled:
            opening = self.number[untitled[-1].start] - 1
            while opening > 0 and self.chunks[opening].kind == "H":
                opening -= 1
            # "…; A, B, Phó Chủ tịch X; …": an item of a list whose items semicolons part
            in_a_list = self.chunks[opening].value in (";", ":") and ";" in self.low[self.reading.start : self.reading.end]
            return untitled if in_a_list else []
        if self.chunks[i - 1].kind != "W":
            return []
        if link in ("cùng là", "đều là", "đồng", "cùng", "đều"):
            return untitled
        # "bầu bà A (…), ông B (…) làm Phó Chủ tịch": a list that opens its clause, or that a verb of choosing opens.
        joined = self.joined_before(k)
        if not joined or not said.TAKES_UP.search(link):
            return []
        opening = self.number[joined[-1].start] - 1
        if self.chunks[opening].value == ":":
            opening -= 1  # "bầu các ông, bà: A, B và C giữ chức …"
        if opening >= 0 and self.chunks[opening].value == "plural":
            return joined  # "các ông, bà A, B và C giữ chức Phó Chủ tịch"
        first = self.number[joined[-1].start]
        while first > 0 and self.chunks[first - 1].kind == "H":
            first -= 1
        if first > 1 and self.chunks[first - 1].value == "," and self.chunks[first - 2].kind == "T":
            # "bầu ông A giữ chức Chủ tịch, ông B và bà C giữ chức Phó Chủ tịch"
            given = {h.title.start for h in self.reading.holdings[-6:] if h.how in ("office by a verb", "office taken up by the one named")}
            return joined if self.chunks[first - 2].start in given else []
        among = first > 0 and self.chunks[first - 1].value.endswith("trong đó")
        return joined if among or first == self.clause_start(i) or said.ACT.search(self.chunks[first - 1].value) else []
