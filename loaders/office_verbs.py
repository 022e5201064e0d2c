"""Offices that a verb gives or takes.

people verb title-run                     "… được bầu giữ chức Chủ tịch …"
title-run "đối với" people                "miễn nhiệm chức vụ Giám đốc … đối với ông …"
people "lần lượt" verb title-run          the first name has the first title, and so on
people "tham gia" committee               a seat in it
"""

from dataclasses import replace

from loaders import office_words as said
from loaders.bodies import Body
from loaders.body_words import PARTS
from loaders.sentence import FURTHEST, Reading
from loaders.ties import Ties, chosen_after_all, status_told
from loaders.title_runs import COMMITTEES, committee_of, whole_of
from loaders.titles import Chunk, Title, held_before

_LONGEST_OPENING = 12
"""Chunks before the office that opens a sentence."""
_ASSOCIATIONS_TOLD_SHORT = {"hội", "đoàn", "liên đoàn", "công đoàn", "hiệp hội", "giáo hội"}
_LONGEST_RUMOUR = 160
"""Characters before a name or an office in which it is said that it is only talked of."""


def _having_committees(body: Body) -> Body | None:
    """The body whose committees elect into an inspection committee: "Liên đoàn Lao động tỉnh X" of its "Ủy ban Kiểm tra"; None where it is not named."""
    if not body.text.casefold().startswith("ủy ban kiểm tra"):
        return body
    of = body.text[len("Ủy ban Kiểm tra ") :]
    return replace(body, text=of, head=of.split(" ")[0].casefold()) if of else None


class OfficeVerbs(Ties):
    """A sentence in which somebody takes an office up, leaves it, or is proposed for it."""

    def __init__(self, reading: Reading) -> None:
        super().__init__(reading)
        self.pending: list[tuple[list[Title], str]] = []  # titles that verbs give or take, whose holder is still to come

    def drop_pending(self) -> None:
        for titles, _ in self.pending:
            self.reading.left_out["an office that a verb leaves open"] += len(titles)
        self.pending = []

    def the_same_office(self, i: int, words: str) -> None:
        """ "… bầu chức vụ này đối với bà A", "ông A lần đầu đảm nhận chức danh này": the office told of last, and who has it."""
        assert self.last
        chunk, clause = self.chunks[i], self.clause_start(i)
        if any(c.kind == "T" and c.start > self.last.title.start for c in self.chunks[:i]):
            return
        name: Chunk | None = None
        if said.FOR.match(chunk.value[len(words) :].strip()):
            name = self.person_after(i + 1)
        elif i > clause and self.chunks[i - 1].kind == "N":
            name = self.chunks[i - 1]
        status = status_told(words, "")
        before = self.words_before(self.number[name.start]) if name is not None else ""
        if status == "current" and said.PROPOSED.search(before):
            words, status = f"giới thiệu {words}", "proposed"
        if name is not None and status is not None and name.start != self.last.name.start:
            self.give([name], [replace(self.last.title, status="current", marked=False)], words, "the same office")

    def fronted(self, i: int, j: int, titles: list[Title]) -> int | None:
        """ "Riêng chức danh Chủ tịch …, Đảng ủy dự kiến giới thiệu ông A": the office first, then who is chosen for it."""
        chunks = self.chunks
        if not said.FRONTED.search(self.words_before(i)) or j >= len(chunks) or chunks[j].value != ",":
            return None
        k = next((k for k in range(j, min(len(chunks), j + 12)) if chunks[k].kind in "NT" or chunks[k].value in (";", ".")), None)
        if k is None or chunks[k].kind != "N":
            return None
        words = self.words_before(k)
        if not said.CHOOSES.search(words) or self.more_names(k):
            return None
        self.give([chunks[k]], titles, words, "office told first")
        return k + 1

    def is_given(self, i: int, j: int, titles: list[Title]) -> int | None:
        """ "Chức danh Chủ tịch … được bầu cho ông A", "… thuộc về bà B": the office first, then whose it becomes."""
        chunks, k = self.chunks, j
        if j + 2 < len(chunks) and chunks[j].kind == "W" and chunks[j + 1].kind == "B":
            k = j + 2  # "… được Bộ Chính trị giao cho ông A", "… là chức vụ Bộ Chính trị vừa chỉ định cho ông A"
        if k >= len(chunks) or chunks[k].kind != "W":
            return None
        words = self.low[chunks[j].start : chunks[k].end].strip()
        if said.IN_WHOSE_HANDS.fullmatch(words) and len(titles) == 1 and self.name_after(k + 1):
            named = self.name_after_at(k + 1)
            beyond = chunks[named].end
            if said.HOLDS_IT.match(self.text_after(named + 1)) or said.HOLDS_IT_BEHIND.match(self.low, beyond, self.reading.end):
                self.tie(chunks[named], titles, "office told first", 0.9)
                return named + 1
        if not said.IS_GIVEN_TO.fullmatch(words) or said.DENIED.search(words) or said.PROPOSED.search(words):
            return None
        the_office = said.THE_OFFICE.search(self.words_before(i)) or words.startswith("là ")
        if not the_office or len(titles) > 1 or self.name_after(k + 1) is None:
            return None
        named = self.name_after_at(k + 1)
        if self.more_names(named):
            return None
        self.tie(chunks[named], titles, "office told first", 0.9)
        return named + 1

    def is_who_later(self, i: int, j: int, titles: list[Title]) -> int | None:
        """ "Giữ chức vụ Bí thư X, theo chỉ định, là ông A", "Người giữ ghế Chủ tịch Y vẫn là bà B": who it is comes after other words."""
        chunks = self.chunks
        if i > _LONGEST_OPENING:
            return None
        lead = self.low[self.reading.start : chunks[i].start]
        if (
            any(chunk.kind != "W" and chunk.value != "," for chunk in chunks[:i])
            or (i and not said.OPENS_WITH_AN_OFFICE.fullmatch(lead.strip()))
            or said.DENIED.search(lead)
        ):
            return None
        k = next((k for k in range(j, min(len(chunks), j + 9)) if chunks[k].kind in "NTH" or chunks[k].value in (";", ".", ":")), None)
        if k is None or k == j or chunks[k].kind == "T" or (named := self.name_after(k)) is None:
            return None
        between = self.low[titles[-1].end : chunks[k].start]
        if not said.IS_WHO_LATER.fullmatch(between):
            return None
        people = self._to_the_end(named) or [named]
        for name in people:
            self.tie(name, titles, "office told first", 0.88)
        return self.number[named.start] + 1

    def by_verb(self, i: int, j: int, titles: list[Title], joins: list[str]) -> int | None:
        """Offices taken up or left: "được bầu giữ chức …", "kết quả bầu … đối với bà …"."""
        if self._of_an_officeholder(i):
            self.leave("a title of somebody else than the one named", len(titles))
            return j
        chunks = self.chunks
        lead = self.words_before(i).removesuffix(" các")
        if why := self._left_open(lead, titles, j):
            self.leave(why)
            return j
        act = said.ACT.search(lead) is not None
        clause = self.clause_start(i)
        hold = self.says_to_hold(lead, clause, i)
        sentence = self.low[self.chunks[clause].start : chunks[i].start]
        if clause and not said.TAKEN.search(sentence) and not said.LEFT.search(sentence):
            # "phê chuẩn kết quả bầu: Chủ tịch X đối với ông A; Chủ tịch Y đối với ông B": the verb stands before.
            sentence = self.low[chunks[max(0, i - FURTHEST)].start : chunks[i].start]
        if j + 1 < len(chunks) and chunks[j].value == "," and chunks[j + 1].kind == "W" and said.FOR.match(chunks[j + 1].value):
            j += 1  # "… nhiệm kỳ 2016-2021, đối với ông A"
        following = chunks[j].value if j < len(chunks) and chunks[j].kind == "W" else ""
        hold = hold or (following in ("cho", "đối với") and said.AND_THE_OFFICE.fullmatch(lead) is not None)
        if following == "với" and (
            said.RELIEVES_OF.search(lead) or said.OFFICES_LISTED.search(self.low, self.reading.start, chunks[i].start)
        ):
            following = "đối với"  # "miễn nhiệm các chức danh: Trưởng Ban X với ông A; Trưởng Ban Y với bà B"
        near = self.told_since(i, clause)
        does = hold or said.ACT.search(said.HOW_MANY.sub("", lead)) is not None
        of_whom = said.FOR.match(following) and (does or not self.is_plural(i))  # but "100% ủy viên X tán thành … đối với ông A"
        if following and ((does and self.lists_for_whom(j)) or of_whom) and (name := self.person_after(j + 1)):
            if said.BY_WHOM.search(lead) and said.DECIDES_OF_ANOTHER.match(following):
                self.leave("a title of somebody else than the one named", len(titles))  # "… được Thủ tướng phê chuẩn đối với ông A"
                titles = []
            if said.LEFT.search(following) or said.TAKEN.search(following):
                sentence, near = f"{sentence}{following}", ""  # "chức danh X được miễn nhiệm đối với ông A"
            return self._for_somebody(j, name, titles, sentence, near)
        k = self.by_whose_decision(j)
        if (hold or act) and said.TAKEN.search(sentence) and (opened := self._opened_by(sentence, j, k)):
            self.share(titles)
            return opened
        # "Lý do bà B được giao quyền Chủ tịch X là ông A …": B's, and why.
        given_before = following == "là" and i > 1 and chunks[i - 2].kind == "N" and lead.startswith(("được ", "đã được "))
        if (hold or act) and not given_before and (people := self.given_to(k)):
            if following == "của" and not said.LEFT.search(sentence):
                return None
            if following == "cho" and i > 1 and chunks[i - 2].kind == "N" and said.HANDS_OVER.fullmatch(lead):
                self.tie(chunks[i - 2], [held_before(t) for t in titles], "who held it before", 0.88)
            self.give(people, titles, sentence, "office given to")
            return j
        one_more = bool(self.pending) and i > 0 and chunks[i - 1].value == ","  # "chức vụ X giai đoạn …, Y giai đoạn … đối với ông A"
        if not hold and not act and not one_more:
            return None
        if (later := self.for_somebody_later(j)) is not None:
            name = self.person_after(later + 1)
            if not any(chunk.kind == "T" for chunk in chunks[j:later]) and name:
                return self._for_somebody(later + 1, name, titles, sentence, near)
            people = self.people_before(i, clause)
            if not people or self._announces(people[-1], i):
                self.pending.append((titles, lead))  # "miễn nhiệm chức danh X và cho thôi làm Y đối với ông A"
                return j
        return None if one_more and not hold and not act else self._of_those_before(i, j, titles, sentence, near, hold)

    def _of_those_before(self, i: int, j: int, titles: list[Title], sentence: str, near: str, hold: bool) -> int | None:
        """Offices that a verb before the titles at chunk i gives to, or takes from, people before the verb."""
        chunks, clause = self.chunks, self.clause_start(i)
        lead = self.words_before(i).removesuffix(" các")
        if (handed := self._handed_over_between(i, j, titles)) is not None:
            return handed
        if said.HANDED_OVER.search(lead) and "nhận" not in lead and "được" not in lead:
            self.leave("an office that a verb leaves open")  # "A chủ trì bàn giao chức vụ X giữa B và C"
            return j
        # "trao quyết định bổ nhiệm Trưởng Ban …": whose it is to be, only "được" or "đắc cử" tells.
        by_whom = i > 2 and chunks[i - 2].kind == "B" and chunks[i - 3].kind == "W" and chunks[i - 3].value.endswith("được")
        named = self.last_name_start(clause, i)
        by_whom = by_whom or (
            named is not None and said.BY_A_DOCUMENT.match(self.low, self.chunks[self.number[named]].end, chunks[i].start) is not None
        )
        if not hold and not by_whom and not said.PASSIVE.search(lead):
            self.pending.append((titles, lead))
            return j
        people = self._of_whom(i, clause)
        if not people:
            tied = self._of_the_one_before(i, j, titles, sentence)
            if tied is None and said.RELIEVES.search(lead):
                self.pending.append((titles, lead))  # "miễn nhiệm chức danh X, cho thôi làm Y đối với ông A"
                return j
            return tied
        if (spoken_of := self._spoken_of(people[-1], i)) is not None:
            status = status_told(sentence, "")
            if status is None or self._honorific(self.number[people[-1].start] - 1) == "":
                self.leave("a title of somebody else than the one named", len(titles))
                return j
            self.tie(spoken_of, [replace(t, status=status) if not t.marked else t for t in titles], "office of the person spoken of", 0.75)
            return j
        if self._announces(people[-1], i):
            self.leave("an office that a verb leaves open")
            return j
        if said.ONE_OF_THEM.search(self.low, max(people[-1].end, chunks[i].start - _LONGEST_RUMOUR), chunks[i].start):
            self.leave("an office of one of several people", len(titles))
            return j
        span = self.low[people[0].end : chunks[i].start]
        if said.IN_TURN.search(span) or (j < len(chunks) and said.IN_TURN.search(self.text_after(j)[:12])):
            if len(titles) == 1:
                self.give(people, titles, sentence, "office by a verb", near)
                return j
            if len(people) != len(titles):
                self.leave("an office of one of several people")
                return j
            for name, title in zip(people, titles, strict=True):
                self.give([name], [title], sentence, "offices in turn")
            return j
        if len(people) > 1 and not self.all_of_them(people, sentence):
            self.leave("an office of one of several people")
            return j
        if (governing := self.governing(people[0], i)) is not None:
            sentence, near = governing, ""
        # What is told since the person was named counts first.
        self.give(people, titles, sentence, "office by a verb", near)
        return j

    def _announces(self, name: Chunk, i: int) -> bool:
        """ "ông A ký quyết định miễn nhiệm …": whether somebody named does to others what the verb before the titles at chunk i tells."""
        between = self.low[name.end : self.chunks[i].start]
        if said.GIVING.search(between) is None:
            return False
        return said.ABOUT_WHOM.search(between) is not None or ("được" not in between and "nhận" not in between)

    def _opened_by(self, sentence: str, j: int, k: int) -> int | None:
        """Where the list begins of those who take up the office before chunk j: "… được bầu giữ chức Phó Chủ tịch X: A, B", "… là các ông: A, B"."""
        several = j < len(self.chunks) and self.chunks[j].value == ":" and said.SEVERAL_PEOPLE.search(sentence) is not None
        if several and status_told(sentence, "") == "current":
            return self.after_the_opening(j)
        return self.after_the_opening(k + 1) if self.opens_a_list(k) and not said.LEFT.search(sentence) else None

    def governing(self, name: Chunk, i: int) -> str | None:
        """ "Tỉnh ủy giới thiệu ông A, Bí thư X, giữ chức …", "sẽ bầu ông A làm …": what is done to the name, where that leaves the office open.

        None where the words after the name have a verb of their own ("…, được bầu giữ chức …").
        """
        k = self.number[name.start]
        told = [c.value for c in self.chunks[k + 1 : i] if c.kind == "W"]
        if any(said.A_VERB_OF_ITS_OWN.search(words) or said.LEFT.search(words) for words in told):
            return None
        start = max(self.low.rfind(mark, self.reading.start, name.start) for mark in ",;:") + 1
        words = said.AT_WHOSE_PROPOSAL.sub("", self.low[max(start, self.reading.start) : name.start])
        if said.DENIED.search(words):
            return words
        if self._is_rumoured(name.start):
            return "nếu"
        if self._goes_on_with_proposals(k):
            return "giới thiệu "
        if said.IN_THE_AIR.search(words) or said.REVOKED.search(words):
            return "nếu"
        proposed = max((match.end() for match in said.PROPOSES.finditer(words)), default=None)
        return f"giới thiệu {words[proposed:]}" if proposed is not None and not chosen_after_all(words, proposed) else None

    def _is_rumoured(self, start: int) -> bool:
        return said.RUMOURED.search(self.low, max(self.reading.start, start - _LONGEST_RUMOUR), start) is not None

    def _goes_on_with_proposals(self, k: int) -> bool:
        """ "giới thiệu ông A làm Bí thư X, ông B làm Phó Bí thư": whether nothing but a comma parts the name at chunk k from one proposed."""
        k -= 1
        while k >= 0 and self.chunks[k].kind == "H":
            k -= 1
        if k < 1 or self.chunks[k].value not in (",", "và") or self.last is None:
            return False
        return self.last.title.status == "proposed" and self.chunks[k - 1].start == self.last.title.start

    def _of_an_officeholder(self, i: int) -> bool:
        """ "bà A cho hay Chủ tịch Hội vừa được điều sang làm …": whether the verb before the titles at chunk i is of an office that nobody is named for."""
        chunks = self.chunks
        if i < 3 or chunks[i - 1].kind != "W" or chunks[i - 2].kind != "T" or chunks[i - 3].kind != "W":
            return False
        tied = any(holding.title.start == chunks[i - 2].start for holding in self.reading.holdings[-40:])
        return not tied and said.AS_IS_SAID.search(chunks[i - 3].value) is not None

    def _left_open(self, lead: str, titles: list[Title], j: int) -> str | None:
        """Why the words around the titles, which end before chunk j, tell of no holder, where they do not."""
        if self.low.startswith("liệu ", self.reading.start) or self.text.text[self.reading.end - 1] == "?":
            return "an office that is asked about"
        if said.UNREAL.search(lead) or said.NOT_TRUE.match(self.text_after(j)) or said.STILL_TO_COME.match(self.low, self.reading.start):
            return "an office denied or still to come"
        if self._is_rumoured(titles[0].start):
            return "an office that is talked of"
        over = (
            said.EARLIER.match(self.opening()) or " từng " in f" {lead}" or said.THEN_LEFT.match(self.low, titles[-1].end, self.reading.end)
        )
        if said.FOR_YEARS.search(lead) and not titles[0].marked and not over:
            return "an office at a time that is not told"
        if said.CANDIDATES.search(lead):
            return "an office that candidates stand for"
        return "an office that a verb leaves open" if said.ELECTS_THE.search(lead) else None

    def _handed_over_between(self, i: int, j: int, titles: list[Title]) -> int | None:
        """ "bàn giao chức vụ Chủ tịch X giữa ông A (nghỉ hưu) và bà B": who leaves it, and who takes it over."""
        chunks = self.chunks
        if j >= len(chunks) or not chunks[j].value.startswith("giữa") or not said.HANDED_OVER.search(self.words_before(i)):
            return None
        names = [k for k in self.names if k > j]
        between = self.low[titles[-1].end : chunks[names[-1]].start] if names else ""
        leaves = said.HAS_LEFT.search(self.low, chunks[j].start, chunks[names[-1]].start) if len(names) == 2 else None
        if leaves is None or " và " not in between or said.THE_NEW_ONE.search(between):
            return None  # of two whom nothing else tells apart, who of them it was nobody says
        before, after_ = (chunks[k] for k in names)
        self.tie(before, [held_before(t) for t in titles], "who held it before", 0.88)
        self.tie(after_, titles, "who succeeds", 0.88)
        return names[-1] + 1

    def _honorific(self, k: int) -> str:
        """The honorific that chunk k is, "" where it is none."""
        return self.low[self.chunks[k].start : self.chunks[k].end] if k >= 0 and self.chunks[k].kind == "H" else ""

    def _spoken_of(self, name: Chunk, i: int) -> Chunk | None:
        """ "Ông A cho biết, bà vẫn giữ vai trò X": the pronoun before the titles at chunk i, where it is not for the one who says so."""
        k = self.number[name.start]
        if not said.TELLS.match(self.text_after(k + 1).lstrip()):
            return None
        pronouns = [m for m in range(k + 1, i) if self.is_pronoun(m)]
        if not pronouns or self._honorific(pronouns[-1]) == self._honorific(k - 1):
            return None
        return self.chunks[pronouns[-1]]

    def _of_whom(self, i: int, clause: int) -> list[Chunk]:
        """The people of whom a verb before the titles at chunk i tells; a clause that begins with the verb goes on with those before it."""
        people = self.people_before(i, clause)
        if people or not clause or not said.VERB_FIRST.match(self.low, self.chunks[clause].start):
            return people
        if self.last and self.last.name.kind == "N":
            return [self.last.name]  # "…; thôi giữ chức …"
        # "Quê ở …, bà A tốt nghiệp …; từng giữ các chức vụ …"
        return [self.chunks[self.names[0]]] if len(self.names) == 1 else []

    def _of_the_one_before(self, i: int, j: int, titles: list[Title], sentence: str) -> int | None:
        """ "Ông từng giữ chức …", "Đồng chí được bầu làm …": of somebody whom an earlier sentence names."""
        clause = self.clause_start(i)
        pronoun = next((c for k, c in enumerate(self.chunks[clause:i], clause) if c.kind == "H" and self.is_pronoun(k)), None)
        subject = self.chunks[clause]
        if pronoun is None and clause < i and subject.title and subject.title.body and said.CAREER.search(sentence):
            pronoun = subject  # "Tân Chủ tịch … sinh năm 1981, từng giữ các chức vụ: …"
        if pronoun is None:
            return None
        status = status_told(sentence, "")
        if status is None:
            return None
        if status == "current" and self.a_step(pronoun):
            self.leave("an office of a career whose days are not told", len(titles))
            return j
        self.tie(pronoun, [replace(t, status=status) if not t.marked else t for t in titles], "office of the person spoken of", 0.75)
        return j

    def _for_somebody(self, j: int, name: Chunk, titles: list[Title], sentence: str, near: str) -> int:
        """ "… chức vụ Giám đốc … đối với ông A và ông B": every bare name of the list."""
        people, k = [name], self.number[name.start]
        while (other := self.next_of_list(k)) is not None:
            if said.CHOSEN_TO_FOLLOW.match(self.low, self.chunks[other].end, self.reading.end):
                break  # "miễn nhiệm chức vụ X đối với ông A, bà B được cử lên thay"
            people.append(self.chunks[other])
            k = other
        titles = self._of_the_holders_body(people, titles) if titles else []
        for pending, words in self.pending:
            self.give(people, pending, words, "office for somebody")
        self.pending = []
        if not titles:
            return j
        if len(people) > 1 and len(titles) == len(people) and said.IN_TURN.search(sentence):
            for one, title in zip(people, titles, strict=True):
                self.give([one], [title], sentence, "office for somebody", near)
        else:
            self.give(people, titles, sentence, "office for somebody", near)
        return j

    def _of_the_holders_body(self, people: list[Chunk], titles: list[Title]) -> list[Title]:
        """ "thôi giữ chức Bí thư Đảng đoàn đối với ông A, Chủ tịch Hội X": the Đảng đoàn is that of Hội X."""
        k = self.number[people[0].start] + 2
        own = self.chunks[k].title if len(people) == 1 and k < len(self.chunks) and self.chunks[k - 1].value == "," else None
        if own is None or own.body is None or not own.body.complete:
            return titles
        out = []
        for title in titles:
            part = title.body
            whole = whole_of(part, own.body) if part and not part.complete and part.text.casefold() in PARTS else None
            out.append(replace(title, body=replace(part, text=f"{part.text} {whole}", complete=True)) if part and whole else title)
        return out

    def membership(self, i: int) -> int:
        """ "tham gia Ban Chấp hành, Ban Thường vụ Tỉnh ủy …", "bầu vào Đoàn Chủ tịch …, gồm: …": members of the committees at chunk i."""
        chunks = self.chunks
        lead = chunks[i - 1].value if i and chunks[i - 1].kind == "W" else ""
        parts, j = [chunks[i]], i + 1
        while j + 1 < len(chunks) and chunks[j].value in (",", "và") and chunks[j + 1].kind == "B":
            parts.append(chunks[j + 1])
            j += 2
        titles = self._seats(parts, j) if said.TAKES_PART.search(lead) else []
        if not titles:
            return i + 1
        k = j + 1 if j < len(chunks) and chunks[j].value == "," else j
        is_who = k < len(chunks) and chunks[k].value in ("là", "là các") and said.TAKEN.search(lead) is not None and i == 1
        if is_who or (k < len(chunks) and chunks[k].kind == "W" and said.LISTED.match(chunks[k].value)):
            self.share(titles)
            return self.after_the_opening(k + 1)
        clause = self.clause_start(i)
        people = self.people_before(i, clause)
        if people and any(
            c.kind == "T" and c.start > people[-1].end and self.is_plural(self.number[c.start])
            for c in chunks[self.number[people[-1].start] : i]
        ):
            return j  # "A và các Phó Chủ tịch chúc mừng các ủy viên được bầu vào …"
        if not people:
            people = [c for k, c in enumerate(chunks[clause:i], clause) if c.kind == "H" and self.is_pronoun(k)][:1]
        if people and said.PRESENTS.match(self.low, people[-1].end, chunks[i].start):
            self.leave("a seat of somebody else than the one named", len(titles))
            return j
        sentence = self.low[chunks[clause].start : chunks[i].start]
        near = self.low[people[-1].end : chunks[i].start] if people else ""
        since = max([people[-1].end, *(c.end for c in chunks[clause:i] if c.kind == "T")]) if people else 0
        if said.THEN_GIVEN.match(self.low, since, chunks[i].start):
            sentence = near = self.low[since : chunks[i].start]  # "ông A thôi giữ chức X, đồng thời chỉ định tham gia …"
        # "Trước đó, … chỉ định A tham gia …": it was told before, and is not over.
        status = status_told(near, said.SET_OUT.sub("", sentence)) if people else None
        before = self.low[chunks[clause].start : people[0].start] if people else ""
        if status == "current" and said.PROPOSED.search(before) and not chosen_after_all(self.low[chunks[clause].start : chunks[i].start]):
            status = "proposed"  # "Ban Chấp hành giới thiệu ông A tham gia Ban Thường vụ"
        if status:
            marked = [replace(title, status=status) for title in titles]
            for name in people:
                self.tie(name, marked, "member by taking part", 0.85)
        return j

    def _of_the_next_office(self, committee: Body, j: int) -> Body | None:
        """The committee with its place, where that of the next office after chunk j, of the same level, tells it."""
        office = next((c.title.body for c in self.chunks[j : j + 4] if c.title and c.title.body), None)
        unit = committee.text.split(" ")[-2:]
        if office is None or office.place is None or office.level != committee.level or not office.text.startswith(" ".join(unit)):
            return None
        return replace(committee, text=f"{committee.text} {office.place}", place=office.place)

    def _commune_of_the_next_office(self, j: int) -> str | None:
        """The commune that the next office after chunk j is of: "phường Cầu Ông Lãnh"."""
        office = next((c.title.body for c in self.chunks[j : j + 5] if c.title and c.title.body), None)
        if office is None or office.place is None or office.level not in ("xã", "phường", "thị trấn", "đặc khu"):
            return None
        return f"{office.level} {office.place}"

    def _seats(self, parts: list[Chunk], j: int) -> list[Title]:
        """The offices of a member of some committees; "Ban Chấp hành" alone is that of the body named next."""
        whole: Body | None = None
        out: list[Title] = []
        for chunk in reversed(parts):
            body = chunk.body
            name = next((p for p in COMMITTEES if body and body.text.casefold().startswith(p)), None) if body else None
            if body is None or name is None:
                continue
            if name == "ban bí thư" and body.text.casefold().endswith("đoàn"):
                out.append(Title("Bí thư", replace(body, text=body.text[len("Ban Bí thư ") :]), "current", chunk.start, chunk.end))
                continue
            if body.level and body.place is None and (named := self._of_the_next_office(body, j)):
                body = named  # "tham gia Ban Thường vụ Huyện ủy và giữ chức Bí thư Huyện ủy Bát Xát"
            if not body.complete and body.text.endswith((" Đảng ủy", " Đảng bộ")) and (of := self._commune_of_the_next_office(j)):
                out.append(Title("Ủy viên", replace(body, text=f"{body.text} {of}", complete=True), "current", chunk.start, chunk.end))
                continue  # "tham gia Ban Thường vụ Đảng ủy, giữ chức Trưởng ban Xây dựng Đảng phường X"
            if body.complete and (body.text.casefold() != name or name in ("ban bí thư", "bộ chính trị")):
                out.append(Title("Ủy viên", body, "current", chunk.start, chunk.end))
                whole = self.committee = replace(body, text=body.text[len(name) + 1 :])
                continue
            if whole is None:
                rest = self.chunks[j : next((k for k in range(j, len(self.chunks)) if self.chunks[k].value in (";", ".", ")")), None)]
                told = (c.title.body for c in rest if c.title and c.title.body)
                told = (b for b in told if b.complete or b.text.casefold() in _ASSOCIATIONS_TOLD_SHORT)
                following = next(told, None)
                whole = _having_committees(following) if following and following.complete else None
                if following and not following.complete:  # "thôi tham gia Ban Chấp hành, thôi giữ chức Chủ tịch Hội": of that Hội
                    out.append(Title("Ủy viên", body, "current", chunk.start, chunk.end))
                    continue
            whole = whole or self.committee
            if whole is not None:
                out.append(Title("Ủy viên", replace(whole, text=committee_of(name, whole)), "current", chunk.start, chunk.end))
                self.committee = whole
            elif name in ("ban chấp hành", "ban thường vụ", "đoàn chủ tịch"):
                out.append(Title("Ủy viên", body, "current", chunk.start, chunk.end))  # whose, the article may tell
        return out
