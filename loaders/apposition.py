"""Titles after a name, parted from it by a comma, a dash, a bracket or "là": "Lê Văn An, Bí thư Tỉnh ủy"."""

from dataclasses import replace

from loaders import office_words as said
from loaders.facts import Manner
from loaders.offices_in_turn import OfficesInTurn
from loaders.sentence import LONGEST_LEAD
from loaders.title_runs import (
    JOINING_WORDS,
    one_of_each,
)
from loaders.titles import Chunk, Title, held_before

_OPENS_TITLES = {",", "-", "(", ":"}


class Apposition(OfficesInTurn):
    """The name to which a run of titles behind it belongs, and what the words around say of them."""

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
        if k < 1 or self.chunks[k].kind != "W" or not said.BORN_OR_AGED.fullmatch(self.chunks[k].value) or self.chunks[k - 1].value != "(":
            return None
        return k - 1

    @staticmethod
    def _links(words: Chunk, office: Chunk) -> bool:
        """Whether words join a name and an office: "hiện là", "người" before "nguyên là Viện trưởng X"."""
        who_was = words.value == "người" and office.title is not None and office.title.marked
        return who_was or said.LINKS.match(words.value) is not None or said.ONCE_AS.match(words.value) is not None

    def _name_before_at(self, i: int) -> int | None:
        chunks = self.chunks
        k = i - 1
        if k < 0:
            return None
        joint = chunks[k]
        if (row := self.in_the_row(i)) is not None:
            return row
        if joint.kind == "N" or (joint.kind == "H" and self.is_pronoun(k)):
            return k  # a comma forgotten: "Ngô Long Xuân Phó Chủ tịch …"; "chị Băng nguyên là …", "Ông nguyên là …"
        if joint.kind == "W" and joint.value in said.SEVERAL_ARE and k and chunks[k - 1].value in (",", "-", "("):
            k -= 1
        elif joint.kind == "W" and said.SO_MANY_ARE.fullmatch(joint.value) and k:
            k -= chunks[k - 1].value == ","
        elif joint.kind == "W":
            if not self._links(joint, chunks[i]):
                return None
            if k and chunks[k - 1].kind == "M" and chunks[k - 1].value in ",-(":
                k -= 1
        elif joint.value == ")" and (opening := self._born_in_brackets(k)) is not None:
            k = opening  # "A (sinh năm 1961) nguyên Giám đốc …"
        elif joint.value == ":" and k and chunks[k - 1].value == ")" and (opening := self._born_in_brackets(k - 1)) is not None:
            k = opening  # "Đ/c A (1947): nguyên Bí thư …"
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
            elif chunk.kind == "W" and (
                said.UNKNOWN_SHORT.fullmatch(self.text.text, chunk.start, chunk.end)
                or (chunk.value in ("một", "là một") and chunks[k + 1].kind == "H")
            ):
                pass  # "A, TUC, Bí thư Huyện ủy": an abbreviation that nobody explains; "ông A - một doanh nhân, Giám đốc Công ty X"
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
        elif link.kind == "W" and said.HELD_STILL.fullmatch(link.value) and said.IN_A_YEAR.search(before):
            titles = [replace(t, status="former", marked=True) for t in titles]  # "năm 1979 ông còn là Bí thư …"
        elif link.kind == "W" and said.HELD.fullmatch(link.value) and said.WHILE.search(before):
            self.leave("an office at a time that is not told", len(titles))
            return
        if self.low.endswith(", vị ", 0, titles[0].start) and said.THE_FIRST.search(
            self.low, titles[0].start, titles[0].end + len(" đầu tiên")
        ):
            titles = [replace(titles[0], status="former", marked=True), *titles[1:]]  # "Giáo sư A, vị Chủ tịch đầu tiên của X"
        if self._is_of_another_time(owner, titles[0], link):
            titles = [replace(t, status="former") if not t.marked else t for t in titles]
        how, confidence = "title after the name", 0.97
        if link.kind == "W" and said.TAKES_UP.search(link.value):
            how = "office taken up by the one named"
        if link.kind == "W" and said.HELD.fullmatch(link.value) and self.a_step(owner):
            self.leave("an office of a career whose days are not told", len(titles))
            return
        is_now = said.NOW.search(before) is not None  # "hiện ông giữ chức …"
        beside = said.IN_BRACKETS.match(self.low, owner.end)  # "bà A (sinh năm 1975) đã làm …"
        holds = (
            said.HELD.match(self.low, (beside.end() if beside else owner.end) + 1, titles[0].start) is not None
        )  # "ông A là chuyên viên …, Giám đốc …", too
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
        titles, exit_ = (titles, None) if said.OF_WHO_DIED.search(before) else self._left_after(owner, titles, after, j)
        if len(titles) == 2:
            untitled = [name for name in self.joined_before(self.number[owner.start]) if name.start not in self.titled]
            if self._one_each([*untitled, owner], titles):
                return
        if link.value.startswith("lần lượt"):
            self.leave("an office of one of several people", len(titles))
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

    def _is_removed(self, owner: Chunk, j: int) -> bool:
        """ "… cách chức ông A, Giám đốc X, và ông B, Phó Giám đốc X": whether somebody loses the office at once told, and no other from chunk j on."""
        chunks, k = self.chunks, self.number[owner.start] - 1
        furthest = max(0, k - _LONGEST_LIST)  # a sentence of a thousand names is read in one pass
        while k > furthest and (chunks[k].kind in "NTH" or chunks[k].value in (",", "và", "cùng", "-", "(", ")")):
            k -= 1
        if not self.removes(k):
            return False
        behind = chunks[j : j + _LONGEST_LIST]
        clause = behind[: next((m for m, chunk in enumerate(behind) if chunk.kind == "N" or chunk.value in (";", ".")), len(behind))]
        return not any(chunk.kind == "T" or said.THE_OFFICE.search(chunk.value) for chunk in clause)

    def _left_after(self, owner: Chunk, titles: list[Title], after: str, j: int) -> tuple[list[Title], Manner | None]:
        """Titles after a name, and how they are left where the words after them tell of retiring, moving or dying, or those before it of a removal."""
        if self._is_removed(owner, j):
            return self.left(titles, j), "relieved"
        left = said.LEAVING_AFTER.match(after)
        if left is None:
            let = said.ASKED_AND_LET.match(self.low, titles[-1].end, self.reading.end)
            return (self.left(titles, j), "retired" if said.RETIRED.search(let.group()) else None) if let else (titles, None)
        seats = any(said.A_SEAT.match(t.role.casefold()) for t in titles)
        if "thôi tham gia" in left.group() and not seats and "thôi giữ" not in self.low[titles[-1].end : self.reading.end]:
            return titles, None  # "ông A, Bí thư Huyện ủy X, thôi tham gia Ban Chấp hành Đảng bộ tỉnh"
        if "không tham gia" in left.group():
            return [replace(t, status="former") for t in titles], None  # "Phó Bí thư X khóa XVIII, không tham gia cấp ủy khóa mới"
        if left["moved"]:
            return self.moved(titles), None
        died, retired = said.DIED.search(left.group()), said.RETIRED.search(left.group())
        return self.left(titles, j), "died" if died else "retired" if retired else None

    def _is_to_take_up(self, owner: Chunk, i: int) -> bool:
        """ "Tỉnh ủy giới thiệu ông A làm …": whether what is done to the name leaves the titles at chunk i open. Not so of who is replaced."""
        if said.TAKES_UP.search(self.chunks[i - 1].value) is None or said.REPLACES.search(self.words_before(self.number[owner.start])):
            return False
        return self.governing(owner, i) is not None

    def _is_of_another_time(self, owner: Chunk, title: Title, link: Chunk) -> bool:
        """Whether the name's words, a time that opens the sentence ("Lúc ấy anh A, Trưởng ban X, …") or "đầu tiên" tell that an office is over."""
        if link.kind == "W":
            founder = link.value.startswith("người sáng lập") and title.role.casefold().endswith(" đầu tiên")
            return founder or (self._past_of_the_name(owner) and not said.IS_NOW.match(link.value))
        told = said.THEN_AND_THERE.match(self.low, self.reading.start, owner.start) or title.role.casefold().endswith(" đầu tiên")
        return (link.value in (",", "-") and bool(told)) or self._past_of_the_name(owner)

    def _past_of_the_name(self, owner: Chunk) -> bool:
        """Whether the words before a name tell that it is of a predecessor, of who takes leave, or of one long dead."""
        led_to = max(self.reading.start, owner.start - 2 * LONGEST_LEAD), owner.start
        told = (said.WAS_BEFORE, said.HELD_BEFORE, said.IN_MEMORY_OF, said.TAKES_LEAVE)
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
        self.tie(predecessor, [held_before(t) for t in titles], "who held it before", 0.9)
        if len(successors) == 1:
            self.tie(successors[0], titles, "who succeeds", 0.85)


_LONGEST_LIST = 24
"""Chunks of people and offices between a verb of removing and one of those removed."""
