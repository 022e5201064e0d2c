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

from dataclasses import replace

from loaders import office_words as said
from loaders.apposition import Apposition
from loaders.lexicon import Text
from loaders.sentence import FURTHEST, LONGEST_LEAD, Holding, Reading, chunks_of, without_relatives
from loaders.title_runs import (
    body_before,
    collect,
    completed,
    of_the_body_in_front,
    of_the_body_told,
    up_one_ladder,
)
from loaders.titles import Chunk, Grammar, Title, held_before


def read(grammar: Grammar, text: Text, start: int, end: int) -> Reading:
    """Tie the names and titles of one sentence, a span of the text."""
    chunks, theirs = without_relatives(chunks_of(grammar, text, start, end))
    reading = Reading(text, start, end, chunks)
    tying = _Tying(reading)
    tying.run()
    for name, title in theirs:
        tying.tie(name, [title], "whose relative is told of", 0.85)
    return reading


class _Tying(Apposition):
    """One pass over the chunks of a sentence."""

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
                    self.tie(chunk, [held_before(t) for t in self.given], "who held it before", 0.9)
                elif relieved := self._relieved_for(i):
                    self.tie(chunk, [replace(relieved, status="current")], "who succeeds", 0.85)
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
        self._left_for_another()
        self._now_something_else()
        self._before_the_last_of_a_row()
        self._stripped_of_party_offices()

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
        if words == "từ" and "nhận" in self.low[max(self.reading.start, self.given[0].start - LONGEST_LEAD) : self.given[0].start]:
            return True  # "nhận bàn giao chức vụ X từ ông B"
        *_, told = (None, *(chunk for chunk in self.chunks[max(0, i - FURTHEST) : i] if chunk.kind == "T"))
        tied = {title.start for title in self.given} | {holding.title.start for holding in self.reading.holdings[-40:]}
        of_another = told is not None and told.start > self.given[-1].start and told.start not in tied
        return said.REPLACES.search(words) is not None and not of_another

    def _relieved_for(self, i: int) -> Title | None:
        """ "… miễn nhiệm Phó Chủ tịch X đối với ông A và bầu bà B, Trưởng ban Y, thay thế": the office left, which the name at chunk i takes up."""
        last = self.last
        if last is None or last.exit is None:
            return None
        if not said.ELECTS_NEXT.search(self.words_before(i)):
            return None
        return last.title if said.IN_HIS_PLACE.match(self.low, self.chunks[i].end, self.reading.end) else None

    def _succeeds(self, i: int) -> bool:
        """Whether the titles just given are handed over to the name at chunk i: "trao con dấu cho người kế nhiệm A"."""
        return (
            bool(self.given)
            and said.SUCCESSOR.search(self.words_before(i)) is not None
            and said.HANDED_OVER.search(self.low, self.given[0].end, self.chunks[i].start) is not None
        )

    def _title_run(self, i: int) -> int:
        """Deal with the titles that begin at chunk i; the chunk after them."""
        run, joins, j = collect(self, i)
        chunks = self.chunks
        before = self.words_before(i)
        step = self._step_at(i)
        if (step is not None and self._of_a_step(step, i, j, run, joins)) or self._held_then(i, before, run, joins):
            return j
        if len(run) > 1 and joins[-1] == "," and self._decides(run[-1], j):
            run, joins = run[:-1], joins[:-1]  # "… bầu chức vụ X, Thủ tướng để HĐND …"
            self.leave("a title of somebody else than the one named")
        if left_out := self._of_nobody_told(i, before, run):
            self.leave(*left_out)
            return j + 1 if self.name_after(j) is not None and self.name_after_at(j) == j else j
        others = self._titles_of_others(i, j, before, run, joins)
        run, joins = run[others:], joins[others:]
        in_hands = self._in_whose_hands(i, j, run)
        if not run or in_hands is not None:
            return in_hands or j
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
        if following and following.kind == "M" and following.value == ":" and (plural or self._heads_a_line(i, j, titles)):
            self.share(titles)
            return j + 1
        listed = j + 1 < len(chunks) and chunks[j + 1].value in (":", "là", "gồm")
        if plural and listed and following and following.kind == "W" and said.THROUGH_THE_YEARS.fullmatch(following.value):
            self.share(titles)
            return j + 2
        among = plural and before is not None and said.AMONG.search(before) and following and following.value in ("có", "gồm", "có cả")
        if (
            following
            and following.kind == "W"
            and (said.LISTED.match(following.value) or (plural and said.ARE.match(following.value)) or among)
        ):
            self.share(titles)
            return self.after_the_opening(j + 1)
        if self.name_after(j) is not None:
            self._before_a_name(i, j, titles, joins, plural)
            return j
        if far := self.list_opened_further_on(j, plural=plural or self._in_turn(before, j)):
            self.share(titles)
            return far
        for_whom = following is not None and following.kind == "W" and (said.FOR.match(following.value) or self.lists_for_whom(j))
        if plural and not for_whom and not (before and said.HOLD.search(before)) and not self._of_several_before(i):
            self.leave("a group without names")
            return j
        later = self._named_later(i, j, titles)
        return later if later is not None else self._without_a_name_after(i, j, titles, joins)

    def _in_whose_hands(self, i: int, j: int, run: list[Title]) -> int | None:
        """ "A là Phó Chủ tịch, Chủ tịch do B kiêm nhiệm": an office beside another's that somebody named next holds."""
        if not i or self.chunks[i - 1].value != "," or j >= len(self.chunks) or self.chunks[j].value != "do":
            return None
        if self.name_after(j + 1) is None:
            return None
        named = self.name_after_at(j + 1)
        if not said.HOLDS_IT.match(self.text_after(named + 1)):
            return None
        self.tie(self.chunks[named], run, "office told first", 0.9)
        return named + 1

    def _heads_a_line(self, i: int, j: int, titles: list[Title]) -> bool:
        """ "Phó Chủ tịch: Bà A; bà B, nguyên Chủ tịch X": an office of which there are several, and two people of a line that it opens."""
        chunks = self.chunks
        if i or len(titles) > 1 or not titles[0].role.casefold().startswith(("phó ", "ủy viên")):
            return False
        marks = [k for k in range(j, len(chunks) - 1) if chunks[k].value == ";"]
        return bool(marks) and self.name_after(j + 1) is not None and all(self.name_after(k + 1) is not None for k in marks)

    def _held_then(self, i: int, before: str, run: list[Title], joins: list[str]) -> bool:
        """ "Ông A khi giữ chức X đã mượn tên 17 hộ": offices of the time that is told of, over since."""
        if i < 2 or self.chunks[i - 2].kind != "N" or not said.WHEN_HE_HELD.fullmatch(before):
            return False
        if " còn " not in f" {before}" and not self.low.startswith(" đã ", run[-1].end):
            return False  # "Anh A khi làm X rất sâu sát": whether he still does, nobody tells
        self.tie(self.chunks[i - 2], [replace(t, status="former", marked=True) for t in completed(run, joins)], "held then", 0.9)
        return True

    def _now_something_else(self) -> None:
        """ "Với cương vị X, ông A (nay là Y) …", "Chủ tịch X Nguyễn Văn A (nay là Y)": the office before the name is over, but for seats on committees."""
        for now in self.reading.holdings:
            if now.title.status != "current" or not said.HAS_BECOME.search(
                self.low, max(self.reading.start, now.title.start - 12), now.title.start
            ):
                continue
            for held in self.reading.holdings:
                other = held.title.start < now.name.start == held.name.start and held.title.status == "current" and not held.act
                if other and not said.A_SEAT.match(held.title.role.casefold()):
                    held.title = replace(held.title, status="former")

    def _in_turn(self, before: str, j: int) -> bool:
        """ "bầu làm Chủ tịch X: A, B", "Hiệu trưởng X lần lượt là: A, B": whether words before titles or behind them tell of several people."""
        return (before != "" and said.MADE_SO.search(before) is not None) or self.text_after(j).lstrip().startswith("lần lượt")

    def _before_the_last_of_a_row(self) -> None:
        """ "Hiệu trưởng lần lượt là: A, B và C": all but the last are over; whether that one is, where nothing says so, stays open."""
        row = [holding for holding in self.reading.holdings if holding.how.startswith("shared") and holding.title.status == "current"]
        turn = said.ONE_AFTER_THE_OTHER.search(self.low, self.reading.start, row[-1].name.start) if len(row) > 1 else None
        if turn is None or len({holding.title.start for holding in row}) > 1:
            return
        for holding in row[:-1]:
            holding.title = replace(holding.title, status="former", marked=True)
        last = row[-1].name.end
        dated = self.low[last : last + 2].lstrip().startswith("(") and self.text.tells_a_year(last, last + LONGEST_LEAD)
        if not dated and not said.HOLDS_IT_NOW.search(self.low, last, min(last + LONGEST_LEAD, self.reading.end)):
            self.reading.holdings.remove(row[-1])
            self.leave("whether the last of a row holds it still")

    def _named_later(self, i: int, j: int, titles: list[Title]) -> int | None:
        """Titles of whom the sentence names after them, in brackets or by "là"; the chunk after the name."""
        if (bracketed := self._named_in_brackets(i, j)) is not None:
            self.tie(self.chunks[bracketed], titles, "title, then the name in brackets", 0.9)
            return bracketed + 2
        if i and said.THE_OFFICE.search(self.words_before(i)) and (vacant := said.VACANT_TILL_NOW.match(self.low, titles[-1].end)):
            k = next((k for k in self.addressed if self.chunks[k].start >= vacant.end()), None)
            if k is not None and self.chunks[k].start == vacant.end() and self.name_after(k) is not None:
                named = self.name_after_at(k)
                self.tie(self.chunks[named], titles, "given to who is named next", 0.88)
                return named + 1
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
        of_another = len(run) > 1 and run[0].body is None and self.low[run[0].end : run[1].start] == " "
        if of_another and run[0].role.casefold() in ("thư ký", "trợ lý"):
            return "a title of somebody else than the one named", 1  # "Thư ký Chủ tịch X, ông A"
        start = self.chunks[i].start
        if said.IN_A_STORY.search(self.low, max(self.reading.start, start - 2 * LONGEST_LEAD), start):  # "… vào vai ông A, Bí thư …"
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

    def _at_another_time(self, i: int, j: int, titles: list[Title]) -> int | None:
        """ "Ông A không còn là Chủ tịch X", "ông A vẫn là T, sau 27 năm làm U", "25 tuổi làm T", "hy sinh khi đang là T": what somebody was."""
        if i and self.last is not None and said.AFTER_SO_LONG.fullmatch(self.chunks[i - 1].value):
            self.tie(self.last.name, [replace(t, status="former", marked=True) for t in titles], "what one was before", 0.85)
            return j
        before = self.chunks[i - 1].value if i else ""
        then = said.BY_AGE.fullmatch(before) or said.WHILE_BEING.search(before) or said.HAS_RETIRED_AS.fullmatch(before)
        if said.HAD_SO_LONG.fullmatch(before):  # "Trước khi sang Ban X, ông A có gần 5 năm là T"
            then = then or said.EARLIER.match(self.low, self.reading.start)
        if i > 1 and self.chunks[i - 2].value == ";":
            then = then or said.ONCE_WAS.fullmatch(before)
        if then and len(self.names) == 1 and self.names[0] < i:
            held = [replace(t, status="former", marked=True) for t in titles]
            self.tie(self.chunks[self.names[0]], held, "what one was at an age or at a time", 0.85)
            return j
        if i < 2 or said.IS_NO_MORE.fullmatch(self.chunks[i - 1].value) is None:
            return None
        k = i - 2
        if k > 1 and self.chunks[k].value == "," and self.chunks[k - 1].kind == "W":
            k -= 2  # "Bác A đã nghỉ hẳn, không còn làm Chủ tịch Hội X"
        if self.chunks[k].kind != "N" and not self.is_pronoun(k):
            return None
        self.tie(self.chunks[k], [replace(t, status="former", marked=True) for t in titles], "what one is no more", 0.9)
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
        if len(self.names) > 1 or not said.AS_WHAT.search(self.low, max(self.reading.start, start - LONGEST_LEAD), start):
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

    def _before_a_name(self, i: int, j: int, titles: list[Title], joins: list[str], plural: bool) -> None:
        """Titles right before a name: whose they are, and who shares them."""
        named = self.name_after(j)
        assert named
        owner = self._name_before(i)
        behind = self.chunks[self.name_after_at(j) + 1 : self.name_after_at(j) + 3]
        in_brackets = self.chunks[i - 1].value == "(" and behind and behind[0].value == ")"
        if owner and in_brackets and self.name_after_at(j) == j and named.start not in self.text.families:
            self.leave("a body that the article does not name in full")  # "ông A (Phó Tổng Giám đốc Sông Đà)": nobody is called so
            return
        if (
            owner
            and len(titles) > 1
            and self.chunks[i - 1].value == "-"
            and len(behind) == 2
            and behind[0].value == "-"
            and behind[1].kind == "T"
        ):
            self._appose(owner, titles[:-1], i, self.number[titles[-1].start])
            self.leave("a title between two names")  # "A - T, U B - V": a semicolon forgotten, or U is B's
            return
        if owner and len(titles) > 1 and owner.start not in self.titled and joins[-1] in (",", "và", "cùng"):
            self._appose(owner, titles[:-1], i, self.number[titles[-1].start])
            if self.chunks[i - 1].kind == "W" and self.text_after(self.name_after_at(j) + 1).strip() in (".", ""):
                self.leave("a title between two names")  # "Ông A từng là X và Phó Chủ tịch HĐND tỉnh B.": a province that nobody knows
                return
            titles = titles[-1:]
        elif owner and len(titles) == 1 and owner.start not in self.titled and not self.shared and self._items_are_name_first(i):
            # "A, Chủ tịch X B": nobody can tell whose it is.
            self.leave("a title between two names")
            return
        after_name = self.name_after_at(j) + 1
        if self.relieved(i):
            titles = [replace(t, status="former") for t in titles]
        if left := said.LEAVING_AFTER.match(self.text_after(after_name)):
            titles = self.moved(titles) if left["moved"] else self.left(titles, after_name)
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

    def _tie_rest(self, k: int, titles: list[Title]) -> None:
        k += 1
        while k + 1 < len(self.chunks) and self.chunks[k].value in (",", "và") and (name := self.name_after(k + 1)):
            self.tie(name, titles, "shared title before a list", 0.93)
            k = self.name_after_at(k + 1) + 1
