"""A name and a title tied together: each pair once, with the status and the manner that the words around give it."""

import re
from dataclasses import replace

from loaders import office_words as said
from loaders.bodies import Body
from loaders.facts import Manner
from loaders.sentence import Holding, Reading, Sentence
from loaders.title_runs import one_of_each, own_body
from loaders.titles import Chunk, Status, Title


def _office_left(title: Title) -> str:
    """What tells an office among those of one person: its role, and of a mere member the body, too."""
    role = title.role.casefold()
    return f"{role} {title.body.text.casefold()}" if role in ("ủy viên", "thành viên") and title.body else role


_ASIDE = re.compile(r" ?\([^()]*\) ?")
_LONGEST_LIFE = 400
"""Characters before an office in which it is said whose life is told."""
_LEFT_BEFORE = ("nguyên ", "cựu ", "cố ")
_LONGEST_LEAD = 60
"""Characters before an office in which "khi còn giữ chức" stands."""


def chosen_after_all(words: str, start: int = 0) -> bool:
    """Whether words tell that who was proposed was elected or appointed, too: "đã giới thiệu và nhất trí bầu"."""
    if said.EXPECTED.search(words, start):
        return False
    return any(not said.ASKED_FOR.search(match.group()) for match in said.CHOSEN_AFTER_ALL.finditer(words, start))


def status_told(near: str, sentence: str) -> Status | None:
    """What the words before an office make of it; None where they deny it, put it off, or say nothing of it."""
    if said.EXPECTED.search(sentence):
        return "proposed"
    for told in (near, sentence):
        words = _ASIDE.sub(" ", told)
        if not words:
            continue
        if said.DENIED.search(words) and not re.search(r"không (?:chuyên|những|chỉ)", words):
            return None
        if (proposed := said.PROPOSED.search(words)) and not chosen_after_all(words):
            # "đề nghị … cho thôi giữ chức": it is held still.
            return "current" if said.LEFT.search(words, proposed.end()) else "proposed"
        if said.LEFT.search(words):
            asked = said.ASKS_TO_LEAVE.search(words) is not None and not said.AGREED.search(words)
            return None if asked and not said.LEFT.search(said.ASKS_TO_LEAVE.sub("", words)) else "former"
        if said.TAKEN_UP_BEFORE.search(words):
            return "current"
        if said.PAST.search(words):
            return (
                "current"
                if re.search(r"trước khi[^,]{0,40}(?<!gồm)(?<!như)(?<!:)$", words.rstrip()) and not re.search(r"từng[^,]{0,30}$", words)
                else "former"
            )
        if said.TAKEN.search(words):
            return "current"
    return None


class Ties(Sentence):
    """A sentence with what is tied in it so far."""

    def __init__(self, reading: Reading) -> None:
        super().__init__(reading)
        self.shared: list[Title] = []
        self.titled: set[int] = set()  # starts of names that have a title of their own
        self.given: list[Title] = []  # the titles that somebody takes up in this sentence
        self.tied: set[tuple[int, int]] = set()
        self.last: Holding | None = None
        self.committee: Body | None = None  # of which somebody was told to become a member

    def share(self, titles: list[Title]) -> None:
        """Titles that everybody of the list that follows has; "bầu Chủ tịch và Phó Chủ tịch X gồm: …" leaves open who has which."""
        if one_of_each(titles):
            self.leave("an office of one of several people", len(titles))
            titles = []
        self.shared = titles

    def leave(self, reason: str, count: int = 1) -> None:
        self.reading.left_out[reason] += count

    @staticmethod
    def moved(titles: list[Title]) -> list[Title]:
        """What somebody's titles are after a move to another body: seats on committees stay."""
        return [t if said.A_SEAT.match(t.role.casefold()) else replace(t, status="former") for t in titles]

    def left(self, titles: list[Title], j: int) -> list[Title]:
        """Which of somebody's titles are left: those that "thôi giữ chức …" names, or all where it names none."""
        while j + 1 < len(self.chunks) and (self.chunks[j].value == "," or self.chunks[j].kind == "B"):
            j += 1
        told = self.chunks[j] if j < len(self.chunks) else None
        if told and told.value == "thôi tham gia":  # "thôi tham gia Ban Chấp hành, Ban Thường vụ, thôi giữ chức Bí thư …"
            later = (k for k, c in enumerate(self.chunks[j : j + 8], j) if c.kind == "W" and said.NO_MORE.search(c.value))
            j = next(later, j)
            told = self.chunks[j]
        names_them = (
            told is not None
            and told.kind == "W"
            and (said.HOLD.search(told.value) or said.NAMES_WHAT_IS_LEFT.search(told.value)) is not None
            and not said.THE_SAME_OFFICE.search(told.value)
        )
        named = {_office_left(t.title) for t in self.chunks[j : j + 6] if t.title} if names_them else set()
        same = [_office_left(t) in named for t in titles]
        all_of_them = not named
        return [replace(t, status="former") if all_of_them or is_named else t for t, is_named in zip(titles, same, strict=True)]

    def give(self, people: list[Chunk], titles: list[Title], sentence: str, how: str, near: str = "") -> None:
        status = status_told(near, sentence) if near else status_told(sentence, "")
        if status is None and said.ASKS_TO_LEAVE.search(near or sentence):
            status = "former" if said.LET_GO.match(self.low, titles[-1].end, self.reading.end) else None
        if status is None:
            self.leave("an office denied or still to come")
            return
        clause = self.chunks[self.clause_start(self.number.get(titles[0].start, 0))].start
        if status == "current" and (
            said.FROM_TO.match(self.low, clause, titles[0].start)
            or said.BEFORE_ALL_THAT.match(self.low, self.reading.start, people[0].start)
        ):
            status = "former"  # "Từ tháng 12/2003 đến 2/2011, ông đảm nhận các chức vụ …"
        if status == "current" and said.AT_AN_AGE.match(self.low, self.reading.start):
            self.leave("an office at a time that is not told")  # "Năm 20 tuổi, anh A được bầu làm …"
            return
        told = near + sentence if near else sentence
        marked = [replace(t, status=status) if not t.marked else t for t in titles]
        if status == "current" and said.THEN_LEFT.match(self.low, titles[-1].end, self.reading.end):
            status, marked = "former", [replace(t, status="former") for t in marked]  # "được bầu làm X năm 2008 và nghỉ hưu năm 2019"
        act = status in ("current", "former") and not said.PAST.search(told)
        manner = next((manner for pattern, manner in said.MANNERS if pattern.search(near)), None) or next(
            (manner for pattern, manner in said.MANNERS if pattern.search(sentence)), None
        )
        entry = manner if act and status == "current" else None
        exit_: Manner | None = None
        if act and status == "former" and said.LEFT.search(told):
            exit_ = "relieved" if re.search(r"miễn nhiệm|bãi nhiệm|cách chức|bãi miễn", told) else "stepped-down"
        taken = act and (status == "former" or not said.AGAIN.search(told)) and (entry is not None or exit_ is not None)
        opening = self.number[people[0].start]
        sure = 0.9 if len(people) == 1 or (opening and self.chunks[opening - 1].value == "plural") else 0.85
        for name in people:
            self.tie(name, marked, how, sure, entry=entry, exit_=exit_, act=taken)
        if status in ("current", "proposed"):
            self.given = marked

    def tie(
        self,
        name: Chunk,
        titles: list[Title],
        how: str,
        confidence: float,
        entry: Manner | None = None,
        exit_: Manner | None = None,
        act: bool = False,
    ) -> None:
        since = max(name.end, titles[0].start - _LONGEST_LIFE)
        if since < titles[0].start and said.LIFE_OF_ANOTHER.search(self.low, since, titles[0].start):
            self.leave("a title of somebody else than the one named", len(titles))
            return
        if "shared" not in how:
            self.titled.add(name.start)
        if entry is None and any(t.status == "current" and not t.marked for t in titles) and self._is_over(name, titles[0].start):
            titles = [replace(t, status="former") if not t.marked else t for t in titles]
        marks = [k for k, title in enumerate(titles) if title.marked and title.status == "former"]
        if marks and self.low.startswith("nguyên là ", titles[marks[0]].start):  # what one was: all that the clause goes on to list
            first = marks[0]
            titles = [*titles[:first], *(replace(t, status="former", marked=True) if not t.marked else t for t in titles[first:])]
            marks = [k for k, title in enumerate(titles) if title.marked and title.status == "former"]
        for k, title in enumerate(titles):
            if k and self._is_the_rank_of(titles[k - 1], title):
                title = replace(title, status=titles[k - 1].status, marked=True)  # noqa: PLW2901
            # Said of each title before it, nguyên has ended; said once, or again further on, nobody knows.
            if marks and not title.marked and k > marks[0] and self._is_mourned(name):
                title = replace(title, status="former")  # noqa: PLW2901 - the dead hold none
            if marks and not title.marked and k > marks[0] and (len(marks) == 1 or k < marks[-1]) and title.status == "current":
                by_dash = self.low[titles[k - 1].end : title.start] == " - " and self.low.startswith(" - ", name.end)
                if by_dash or not self._held_together(titles[marks[0]], title):
                    self.leave("whether nguyên goes on to this title")
                    self.reading.doubtful.append(Holding(name, replace(title, status="former"), how, min(confidence, 0.82)))
                    continue
                title, confidence = replace(title, status="former"), min(confidence, 0.82)  # noqa: PLW2901
            earlier = titles[k - 1] if k else None
            if earlier and earlier.marked and earlier.status == "former" and not title.marked and self._of_one_government(earlier, title):
                self.leave("whether nguyên goes on to this title")
                self.reading.doubtful.append(Holding(name, replace(title, status="former"), how, min(confidence, 0.82)))
                continue
            body = title.body or own_body(self.text, title)
            if (
                body
                and not body.complete
                and body.text.casefold() == "đảng ủy"
                and self.committee
                and self.committee.text.startswith("Đảng bộ ")
            ):
                body = replace(self.committee, text=f"Đảng ủy {self.committee.text.removeprefix('Đảng bộ ')}", complete=True)
            if body is None and k + 1 < len(titles) and titles[k + 1].role.casefold().startswith("chủ nhiệm"):
                self.leave("an office of no stated body")  # "Bộ trưởng, Chủ nhiệm Ủy ban …": the rank of a minister
                continue
            if body and not body.complete and self._goes_on_unread(title):
                self.leave("a body whose name goes on unread")
                continue
            if (name.start, title.start) in self.tied:
                continue
            self.tied.add((name.start, title.start))
            if exit_ == "died" and self._was_left(title):
                exit_ = None  # "nguyên Chủ tịch X, qua đời ngày …": left before
            by = self._decider(title) if entry or exit_ else None
            self.last = Holding(name, title if body is None else replace(title, body=body), how, confidence, entry, exit_, by, act)
            self.reading.holdings.append(self.last)

    @staticmethod
    def _is_the_rank_of(rank: Title, title: Title) -> bool:
        """ "nguyên Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ": whether the title before is but the rank of one who heads such a body."""
        ranked = rank.body is None and rank.marked and rank.status == "former" and not title.marked
        return ranked and rank.role.casefold() == "bộ trưởng" and title.role.casefold() == "chủ nhiệm"

    def _was_left(self, title: Title) -> bool:
        """Whether an office is told with "nguyên", and not over by what the sentence goes on to tell."""
        first = title.role.casefold().endswith("đầu tiên")  # "Hiệu trưởng đầu tiên của X, qua đời ở tuổi 85"
        return title.status == "former" and (first or self.low.startswith(_LEFT_BEFORE, title.start))

    def _is_over(self, name: Chunk, start: int) -> bool:
        """ "Khi còn là Bí thư …, ông A …", "Hồi đó, ông A làm …": whether the words before the titles at `start` tell of a time that is over."""
        if said.WHILE_STILL.search(self.low, max(self.reading.start, start - _LONGEST_LEAD), start):
            return True
        if said.THEN_AND_THERE.match(self.low, self.reading.start, start):
            return True  # "Hồi đó Chủ tịch xã là ông A"
        if name.end > start or not said.PAST_TIME.match(self.low, self.reading.start, name.start):
            return False
        before = self.words_before(self.number[name.start]) if name.start in self.number else ""
        return said.HELD.match(self.low, name.end + 1, start) is not None and not said.ACT.search(before) and not said.NOW.search(before)

    def _goes_on_unread(self, title: Title) -> bool:
        """ "Ủy viên Ban Chấp hành Đảng bộ Khối …": whether a body that was not read to its end follows at once."""
        k = self.number.get(title.start)
        following = self.chunks[k + 1] if k is not None and k + 1 < len(self.chunks) else None
        return following is not None and following.kind == "B" and following.start == title.end + 1

    def _is_mourned(self, name: Chunk) -> bool:
        """ "lễ tang ông A, nguyên …", "ông A, nguyên …, đã từ trần": whether the sentence tells of a funeral or a death."""
        k = self.number.get(name.start)
        if k is None:
            return False
        alone = len(self.names) == 1 and said.DIED_IN_THE_END.search(self.low, name.end, self.reading.end) is not None
        return alone or said.MOURNED.search(self.words_before(k)) is not None

    @staticmethod
    def _held_together(earlier: Title, title: Title) -> bool:
        """ "nguyên Phó Bí thư Huyện ủy, Chủ tịch HĐND huyện X": offices of the Party and the State in one place are held at one time.

        An association may be led by whoever is retired from them.
        """
        one, other = earlier.body, title.body
        if one and other and one.level and other.level and one.level != other.level and {one.head, other.head} & {"đảng ủy"}:
            return False  # "nguyên Phó Chủ tịch UBND huyện - Phó Bí thư Đảng ủy xã X"
        if one is None or other is None or not said.OF_PARTY_OR_STATE.match(one.text) or not said.OF_PARTY_OR_STATE.match(other.text):
            return False
        return one.place is None or other.place is None or one.place == other.place

    @staticmethod
    def _of_one_government(earlier: Title, title: Title) -> bool:
        """ "nguyên Phó Thủ tướng, Bộ trưởng Bộ …": held together."""
        return earlier.role.casefold().startswith("phó thủ tướng") and title.role.casefold().startswith(("bộ trưởng", "chủ nhiệm"))

    def _decider(self, title: Title) -> Chunk | None:
        """Who decides, in the clause of an office taken up or left: "Ban Bí thư quyết định chỉ định …"."""
        i = self.number.get(title.start)
        if i is None:
            return None
        for k in range(self.clause_start(i), i - 1):
            chunk, verb = self.chunks[k], self.chunks[k + 1]
            whole = chunk.body if chunk.kind == "B" else chunk.title.body or own_body(self.text, chunk.title) if chunk.title else None
            if whole and whole.complete and verb.kind == "W" and said.DECIDES.match(verb.value):
                return chunk
        return None
