"""What the name of a body says it is about, and where that ends: "Tuyên giáo và Dân vận", "Khoa học Lịch sử Việt Nam", "Thép Hòa Phát".

    field      ::= a field of the lexicon, joined by "và", "-" | a capital and small letters up to a mark, a level, a name
    proper     ::= a run of capitals, up to where the name of a person begins

Everything here is a span of the text; which body it makes, `loaders.bodies` tells.
"""

import re
from collections.abc import Collection

from loaders import body_words as said
from loaders.lexicon import DISTRICTS, Text
from loaders.places import PlaceGrammar
from loaders.words import after, is_capital, word_at, word_before


def ends_a_field(text: Text, at: int) -> bool:
    """Whether the word at an offset ends the name before it: "… phát biểu", and not "… phát triển", "công trình"."""
    if word_at(text, at) not in said.ENDS_FIELD:
        return False
    if word_before(text, at) in said.FIRST_OF_TWO.get(word_at(text, at), ()):
        return False
    return not text.low.startswith(said.WITHIN_A_NAME, at) and said.ENDS_IN_TRINH.match(text.low, max(0, at - len("chương "))) is None


def _addressed(text: Text, run: re.Match[str]) -> bool:
    """Whether the article speaks of "ông Bằng" where a run of three words is "Vương Chí Bằng"."""
    return run.group().count(" ") in (2, 3) and text.addresses(run.group().rpartition(" ")[2].casefold())


def hero_before_a_name(run: str, heroes: Collection[str] = said.HEROES) -> int | None:
    """The length of the hero's name with which a run of capitalised words begins, of which the rest may be a person's."""
    words = run.split(" ")
    return next((len(hero) for count in (4, 3, 2) if len(words) - count > 1 and (hero := " ".join(words[:count])) in heroes), None)


class FieldGrammar(PlaceGrammar):
    """Where the fields and proper names of bodies end."""

    def names_a_body(self, text: Text, at: int) -> bool:
        """Whether a whole body is named at an offset."""
        raise NotImplementedError

    def _field(self, text: Text, at: int) -> int:
        """The end of the fields that begin at an offset: "Tuyên giáo và Dân vận"."""
        end = at
        while found := text.fields.get(at):
            end = found
            at = after(text, end)
            low = text.low
            joined = at + 3 if low.startswith("và ", at) else at + 2 if low.startswith("- ", at) else -1
            if low[end : end + 1] == "-" and end + 1 in text.fields and is_capital(text, end + 1):
                at = end + 1  # "Ban Thanh niên-Phụ nữ"
                continue
            if low[end : end + 2] == ", ":
                joined = end + 2
                # "Ban Văn hóa, Xã hội": a comma inside a name, where no person or title begins.
                if not self._fields_go_on(text, joined):
                    break
                at = joined
                continue
            if joined > 0 and joined in text.fields and is_capital(text, joined):
                at = joined
            elif joined > 0:
                free = is_capital(text, joined) and joined not in text.roles and joined not in text.heads and joined not in text.statuses
                free = free and not low.startswith(said.DONE_AT_AN_EVENT, joined)  # "Trưởng Khối Dân vận – Chủ trì hội nghị"
                unknown = self._unknown_field(text, joined, bare=True) if free and joined not in text.members else None
                while unknown and low.startswith(" - ", unknown) and is_capital(text, unknown + 3):
                    further = self._unknown_field(text, unknown + 3, bare=True)
                    if further is None or unknown + 3 in text.roles or unknown + 3 in text.heads or unknown + 3 in text.members:
                        break
                    unknown = further  # "Khoa học - Thông tin - Tư liệu"
                return unknown or end
        return end

    @staticmethod
    def _fields_go_on(text: Text, at: int) -> bool:
        """Whether a field after a comma is of the same name: the last of them is joined by "và" or a dash, or their body follows."""
        while at in text.fields and at not in text.roles and at not in text.organizations and is_capital(text, at):
            beyond = text.fields[at]
            if text.low.startswith((" và ", " - ", " của quốc hội", " của hội đồng nhân dân"), beyond):
                return True
            if text.low[beyond : beyond + 1] == " " and beyond + 1 in text.heads and is_capital(text, beyond + 1):
                return True  # "Ban Thi đua, Khen thưởng Ủy ban …"
            if not text.low.startswith(", ", beyond):
                return False
            at = beyond + 2
            if at in text.heads and is_capital(text, at):
                return True
        return False

    def _longer_field(self, text: Text, at: int, known: int) -> int | None:
        """A known field that goes on: "Tổ chức phi chính phủ", "Văn hóa - Thể thao"."""
        low = text.low
        at_next = after(text, known)
        if (
            at_next < 0
            or low.startswith(("việt nam", "trung ương", "của ", "và "), at_next)
            or at_next in text.levels
            or at_next in text.heads
        ):
            return None
        if ends_a_field(text, at_next) or not low[at_next : at_next + 1].isalpha():
            return None
        run = said.CAPITALISED_RUN.match(text.text, at_next)
        if is_capital(text, at_next) and (run is None or " " in run.group() or at_next in text.places):
            return None
        if at_next in text.roles or at_next in text.honorifics:
            return None
        whole = self._unknown_field(text, at, bare=True)
        if not whole or whole <= known:
            return None
        beyond = after(text, whole)
        closed = (
            text.low[whole : whole + 1] in (",", ";", ".", ")", "", "\n", ":")
            or text.low.startswith((" (", " - "), whole)
            or beyond in text.heads
            or beyond in text.levels
            or beyond in text.places
            or said.OF_A_BODY_ALONE.match(low, max(beyond, 0))
        )
        return whole if closed or (beyond > 0 and self.name(text, beyond, announced=False)) else None

    def _unknown_field(self, text: Text, at: int, bare: bool = False, small: bool = False) -> int | None:
        """A field the lexicon does not know: a capital, then small letters, up to a mark or the level or a name."""
        if at < 0 or at in text.roles or text.text[at : at + 2].isupper() or self.name(text, at, announced=True):
            return None
        low = text.low
        if not is_capital(text, at) and (
            not small or word_at(text, at) in said.ENDS_FIELD | {"phụ", "của", "này", "và"} or at in text.levels or at in text.honorifics
        ):
            return None
        few, count, position, end = 0, 0, at, at
        closed_by_body = False
        level: tuple[int, str] | None = None
        while count < 9:
            word = said.WORD.match(low, position)
            if not word:
                break
            if count:
                if is_capital(text, position) and position in text.heads and self.names_a_body(text, position):
                    closed_by_body = True
                    break
                before_name = position in text.honorifics and is_capital(text, text.honorifics[position] + 1)
                if position in text.roles or position in text.members or before_name or low.startswith("việt nam", position):
                    break
                level = self.level(text, position)
                if level:
                    break
                if is_capital(text, position) and (self.name(text, position, announced=False) or position in text.places):
                    break
            if not is_capital(text, position):
                a_matter = low.startswith("đề", position) and low.endswith("vấn ", 0, position)  # "Ủy ban Về các Vấn đề …"
                if (
                    (ends_a_field(text, position) and not a_matter)
                    or low.startswith((*said.VERBS_OF_TWO_WORDS, *said.NO_MORE_OF_A_FIELD), position)
                    or said.OF_A_BODY_ALONE.match(low, position)  # "Phòng Giáo dục phổ thông của sở"
                ):
                    break
                few += 1
            count, end = count + 1, word.end()
            position = after(text, end)
            if position < 0:
                break
        if low.endswith(" và", at, end):
            few, end = few - 1, end - len(" và")  # "Hiệu trưởng Trường Đại học Vinh và giữ chức vụ …"
        if few < 1 or count < 2:
            return None
        if bare or closed_by_body or (position > end and said.OF_A_BODY_ALONE.match(low, position)):
            return end
        if low.startswith(" việt nam", end):
            return end + 9
        if level:
            return max(level[0], self.place(text, after(text, level[0]), level[1])[0])
        place = text.places.get(after(text, end))
        if place and is_capital(text, end + 1):
            run = said.CAPITALISED_RUN.match(text.text, end + 1)
            longer = run is not None and run.end() > place and self.name(text, after(text, place), announced=False) is None
            return run.end() if longer and run else place  # "… Điện tử Thái Bình Dương"
        at_next = after(text, end)
        if not is_capital(text, at) and (named := said.SMALL_THEN_A_NAME.fullmatch(text.text, at, end)):
            closed_by_mark = text.text[end : end + 1] in (",", ";", ".", ")", "", "\n") or text.low.startswith((" - ", " ("), end)
            known = text.low[named.start(1) : end] in DISTRICTS
            return end if known or (closed_by_mark and named.start(1) not in text.families) else None  # "Ban Quản lý chợ Cốc Lếu"
        if not is_capital(text, at):
            return None  # "ban cách đây hai tháng": in small letters only what a level or another body closes
        if text.low.startswith("-", end) and text.low[end + 1 : end + 2].isalpha():
            return None  # "Bộ Giao thông-Bưu điện"
        closed = (
            at_next < 0
            or self.name(text, at_next, announced=False) is not None
            or word_at(text, at_next) in said.ENDS_FIELD
            or text.low.startswith(" (", end)
        )
        another = (
            text.low.startswith(" - ", end) and is_capital(text, end + 3) and (end + 3 in text.heads or text.starts_something(end + 3))
        )
        return end if closed or another else None  # "Phòng Đào tạo - Trường Đại học X"; "Phòng Kế hoạch - Vật tư" goes on

    @staticmethod
    def _of_the_nation(text: Text, end: int) -> int | None:
        """The end of what a national association is about, in words that the lexicon does not know."""
        match = said.OF_THE_NATION.match(text.text, end)
        if match is None:
            return None
        small = not is_capital(text, end + 1)
        if small and (said.SAID_OR_DONE.search(match.group()) or said.NO_NAME_OF_THE_NATION.search(match.group())):
            return None  # "Chủ tịch Hội đến thăm Việt Nam"
        starts = [word.start() for word in said.WORD.finditer(text.low, end, match.end() - len(" Việt Nam"))]
        known = (text.roles, text.levels, text.members, text.honorifics, text.places, text.organizations, text.families)
        other = any(at in table for at in starts for table in known) or any(at in text.heads and is_capital(text, at) for at in starts)
        return None if len(starts) > 7 or other else match.end()

    @staticmethod
    def _friendship(text: Text, end: int) -> int | None:
        """ "Hội Hữu nghị Việt Nam - Lào", "… Lào - Việt Nam": where the two countries end."""
        if text.low.startswith("nghị việt", end - 9):
            end -= len(" việt")
        at = after(text, end)
        if not text.low.startswith("nghị", end - 4) or at < 0:
            return None
        for first in ("việt nam", "việt", text.low[at : text.countries.get(at, at)]):
            dash = re.compile(rf"{re.escape(first)} ?- ?").match(text.low, at) if first else None
            if dash is None:
                continue
            stop = dash.end() + 8 if text.low.startswith("việt nam", dash.end()) else text.countries.get(dash.end())
            if stop:
                return stop
        return None

    def _proper_name(self, text: Text, at: int, *, firm: bool = False) -> int | None:
        """Capitalised words up to a person's name or a mark: "Tuổi Trẻ"."""
        run = said.CAPITALISED_RUN.match(text.text, at) if at >= 0 else None
        if run and run.group().casefold() in (*said.HEROES, "hồ chí minh"):
            return run.end()
        if run and (hero := hero_before_a_name(run.group().casefold())):
            return at + hero  # "Giám đốc Bệnh viện Lê Lợi Trần Văn A"
        if not run or (at in text.families and (text.low.startswith((" văn ", " thị "), text.families[at]) or _addressed(text, run))):
            return None  # "Tổng Giám đốc Công ty Nguyễn Văn A": a person
        words = run.group().split(" ")
        starts: list[int] = []
        position = at
        for word in words:
            if position in text.roles or (position in text.heads and starts) or (starts and word.casefold() in said.SAINTS):
                words = words[: len(starts)]
                break
            starts.append(position)
            position += len(word) + 1
        end = position - 1
        goes_on = after(text, end)
        if (
            goes_on > 0
            and text.low[goes_on : goes_on + 1].isalpha()
            and not is_capital(text, goes_on)
            and word_at(text, goes_on) not in said.ENDS_FIELD | {"tại", "và", "từ", "kể", "nhiệm", "theo", "thay", "để"}
            and not (goes_on in text.levels and is_capital(text, after(text, text.levels[goes_on])))  # "chùa Phước Hưng ấp Chợ"
        ):
            return None
        split = self._split_before_name(text, starts, end, only_common=True)
        if split is not None:
            return split
        follows = text.low[end : end + 1]
        closed_at_once = follows in (",", ";", ".", ")", "", "\n") and at not in text.families
        if (len(words) > 3 and not (firm and len(words) < 6 and closed_at_once)) or (
            len(words) >= 2 and at in text.families and text.low[at : text.families[at]] in said.COMMON_FAMILIES
        ):
            return None
        closed = follows in (",", ";", ".", "-", ")", "", "\n", "(", ":", "?", "!") or (
            goes_on > 0 and word_at(text, goes_on) in said.ENDS_FIELD
        )
        closed = closed or text.low.startswith((" - ", " ("), end)
        return end if closed or len(words) <= 2 else None

    def _place_before_a_name(self, text: Text, end: int) -> int | None:
        """Where a place ends that stands between a body and a name: "Hội Phụ nữ Đak Pơ Nguyễn Thị A"."""
        at = after(text, end)
        run = said.CAPITALISED_RUN.match(text.text, at) if at >= 0 else None
        if run is None or at in text.families or at in text.countries or any(mark in run.group() for mark in "'’"):
            return None
        starts = [at + match.start() for match in re.finditer(r"\S+", run.group())]
        if len(starts) < 4 or (text.low[at : starts[2] - 1] not in DISTRICTS and any(text.starts_something(start) for start in starts[:2])):
            return None
        split = self._split_before_name(text, starts, run.end(), only_common=True)
        return split if split == starts[2] - 1 else None

    def _called_before_a_name(self, text: Text, at: int) -> int | None:
        """Where a firm's own name ends after what it deals in, and a person's begins: "… Cao su Lộc Hiệp Trình Quý Sửu"."""
        run = said.CAPITALISED_RUN.match(text.text, at) if at >= 0 else None
        if run and text.low[at : run.end()] in DISTRICTS:
            return run.end()  # "… Cao su Chư Sê"
        if run and text.low.startswith((" văn ", " thị "), text.families.get(at, at)):
            return None  # "… Bệnh viện Ung bướu Nguyễn Văn A"
        starts = [at + match.start() for match in re.finditer(r"\S+", run.group())] if run else []
        if run is None or len(starts) < 2 or any(start in text.roles or start in text.honorifics for start in starts):
            return None
        split = self._split_before_name(text, starts, run.end()) if len(starts) > 2 else None
        if split is None and len(starts) == 2 and text.low[at : text.families.get(at, at)] not in said.COMMON_FAMILIES:
            closed = text.low[run.end() : run.end() + 1] in (".", ",", ";", ")", "", "\n") or text.low.startswith(
                (" - ", " (", " và các khu "), run.end()
            )
            return run.end() if closed or word_at(text, after(text, run.end())) in said.ENDS_FIELD else None
        return split

    def _firm_in_small_letters(self, text: Text, end: int) -> int | None:
        """ "… dịch vụ bảo vệ Hòa Bình": what a firm deals in, in small letters, and then its own name."""
        at, count = after(text, end), 0
        while at > 0 and count < 8 and (word := said.WORD.match(text.low, at)) and not is_capital(text, at):
            if (
                word.group() in said.ENDS_FIELD | said.DONE_BY_FIRMS
                or at in text.roles
                or at in text.honorifics
                or (at in text.levels and word.end() == text.levels[at])
            ):
                return None
            at, count = after(text, word.end()), count + 1
        if not count or at < 0 or not is_capital(text, at) or at in text.roles or at in text.heads:
            return None
        run = said.CAPITALISED_RUN.match(text.text, at)
        place = text.places.get(at)
        return place if place and run and run.end() <= place else self._proper_name(text, at)

    def _ends_in_a_place(self, text: Text, start: int, end: int) -> tuple[str | None, str | None]:
        """The level and the place that end a span: "… chuyển đổi số phường Bến Gót"."""
        for at in (at for at in range(start + 1, end) if at in text.levels):
            level = self.level(text, at)
            if level and (found := self.place(text, after(text, level[0]), level[1])) and found[0] == end:
                return level[1], found[1]
        return None, None

    @staticmethod
    def _after_central(text: Text, end: int) -> int:
        """Where the name of a hospital ends that "Trung ương" goes on: "Bệnh viện Trung ương Quân đội 108", "… Trung ương Huế"."""
        army = said.AFTER_CENTRAL.match(text.text, end)
        return army.end() if army else text.places.get(after(text, end), end)
