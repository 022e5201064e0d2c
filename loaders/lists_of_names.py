"""Lists of names: who of them has an office that is told of them all, and where such a list ends.

shared  ::= "các đồng chí" title-run ":" person ((";" | ",") person)*    every name of the list has it too
each    ::= name "và" name "," title "và" title                          one office each
"""

from bisect import bisect_right

from loaders import office_words as said
from loaders.office_verbs import OfficeVerbs
from loaders.sentence import Holding
from loaders.titles import Chunk, Title


def _office(holding: Holding) -> tuple[int, str, str]:
    """Whose office, by role and body."""
    body = holding.title.body
    return holding.name.start, holding.title.role.casefold(), body.text.casefold() if body else ""


class ListsOfNames(OfficeVerbs):
    """What is told of all the names of a list, and what of one."""

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

    def _ends_list(self, i: int) -> bool:
        chunk = self.chunks[i]
        if chunk.kind == "W":
            if i and self.chunks[i - 1].value == "(":
                return False  # "A (đến 1999), B (đại diện phía Nam)"
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
        while k > 0 and (
            chunks[k].kind in "HT" or chunks[k].value in ("là", "-", ":", "do", "hiện do", "hiện là", "vẫn là", "vẫn do", "thuộc về")
        ):
            k -= 1
        if (
            k > 2
            and chunks[k + 1].kind == "T"
            and (chunks[k].value == ";" or said.AND_THE_OFFICE.fullmatch(chunks[k].value))
            and ";" in chunks[k].value + chunks[k - 1].value
        ):
            return True  # "…; Tổng Thư ký: C", "…; ghế Chủ tịch Hội X hiện do D phụ trách"
        behind = i + 2 < len(chunks) and chunks[i + 1].value in (",", "-") and chunks[i + 2].kind == "T"
        if k < 3 or chunks[k].value != ";" or not (behind or any(chunk.kind == "T" for chunk in chunks[k:i])):
            return False
        first = bisect_right(self.names, self.shared[-1].end, key=lambda k: chunks[k].start)
        before = [chunks[k] for k in self.names[first:] if chunks[k].start < chunks[i].start]
        return len(before) > 1 and not any(chunk.kind == "T" for chunk in chunks[self.number[before[0].start] : k])

    def _closed_by_and(self, i: int) -> bool:
        """ "hai Phó Chủ tịch là A và B; bà C …": the list of names parted by commas ended with B."""
        chunks, k = self.chunks, i - 1
        if k > 1 and chunks[k].kind == "T" and chunks[k - 1].value in (",", "-"):
            k -= 2  # "… và B, nguyên Chủ tịch X; bà C …"
        if k < 0 or chunks[k].kind != "N":
            return False
        k -= 1
        while k >= 0 and chunks[k].kind == "H":
            k -= 1
        if k < 0 or chunks[k].value not in ("và", "cùng"):
            return False
        return all(chunk.value != ";" for chunk in chunks[:i] if chunk.start > self.shared[-1].start)

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

    def _items_were_name_first(self) -> bool:
        """Whether all names since the shared titles had their own after them."""
        since = [h.how for h in self.reading.holdings[-40:] if h.name.start > self.shared[-1].end and not h.how.startswith("shared")]
        return bool(since) and all(how == "title after the name" for how in since)

    def _items_are_name_first(self, i: int) -> bool:
        """Whether the name before chunk i stands in a list of "name, title" items without its title yet."""
        return any(h.how == "title after the name" for h in self.reading.holdings)

    def _one_each(self, names: list[Chunk], titles: list[Title]) -> bool:
        """ "Ông A và bà B, Chủ tịch và Phó Chủ tịch X", "Chủ tịch và Phó Chủ tịch X - ông A và bà B": whether two names have one title each, and so they are tied."""
        if len(names) != 2 or len(titles) != 2 or self.low[titles[0].end : titles[1].start].strip() != "và":
            return False
        for name, title in zip(names, titles, strict=True):
            self.tie(name, [title], "offices in turn", 0.9)
        return True

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
            while opening > 0 and (self.chunks[opening].kind == "H" or self.chunks[opening].value == "các"):
                opening -= 1
            # "…; A, B, Phó Chủ tịch X; …": an item of a list whose items semicolons part
            in_a_list = self.chunks[opening].value in (";", ":") and ";" in self.low[self.reading.start : self.reading.end]
            alone = not any(chunk.kind == "T" for chunk in self.chunks[opening:k])
            return untitled if in_a_list and alone else []
        title = self.chunks[i].title
        if (
            untitled
            and (said.ARE_BOTH.fullmatch(link) or self.low.startswith("nguyên là ", self.chunks[i].start))
            and title
            and title.role.casefold().startswith(("phó ", "ủy viên", "đại biểu", "thành viên"))
        ):
            first = self.number[untitled[-1].start]
            opens = all(chunk.kind == "H" for chunk in self.chunks[self.clause_start(i) : first])
            return untitled if opens else []  # "Ông A và bà B nguyên là Phó Trưởng ban X"
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
