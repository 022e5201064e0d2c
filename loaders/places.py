"""Places below a level of government: "tỉnh Nghệ An", "xã Viên An Đông", "tổ dân phố số 4"; and where somebody's name goes on after one."""

import re

from loaders import body_words as said
from loaders.lexicon import DISTRICTS, PROVINCIAL, Text
from loaders.names import NameGrammar
from loaders.words import after, is_capital, word_at


def _an_item(text: Text, counted: re.Match[str]) -> bool:
    """Whether a number is that of the next item of a list: "5. Ông A - Chủ tịch UBND xã Nghi Xuân 6. Ông B"."""
    number = int(re.sub(r"\D", "", counted.group()))
    following = text.text[counted.end() : counted.end() + 1]
    return (
        following in (".", ")", "/")
        and re.search(rf"(?<!\d){number - 1}[.)/] ", text.text[max(0, counted.start() - 400) : counted.start()]) is not None
    )


class PlaceGrammar(NameGrammar):
    """Places after their level, and where a person's name begins behind them."""

    def level(self, text: Text, at: int) -> tuple[int, str] | None:
        """A level of government: "tỉnh", "thành phố", "thị xã"."""
        end = text.levels.get(at)
        if not end:
            return None
        name = text.low[at:end]
        if text.heads.get(at, 0) > end and not self._level_before_a_name(text, at):
            return None  # "huyện ủy"
        if name in said.SMALL_LEVELS:
            # "xã hội", "tổ chức", "bản đồ": a level has a place, a number, a mark or a verb after it.
            follows = text.low[end : end + 2]
            if (
                follows[:1] == " "
                and follows[1:].isalpha()
                and not is_capital(text, end + 1)
                and (name != "xã" or word_at(text, end + 1) in said.AFTER_XA)
                and word_at(text, end + 1) not in said.ENDS_FIELD | {"số", "và", "các", "hai", "ba", "liên", "khóa", "này", "cũ", "suốt"}
            ):
                return None
        if (
            is_capital(text, at)
            and name in ("xã", "bản", "làng", "tỉnh", "thôn", "ấp", "buôn", "quận", "huyện", "phường")
            and not is_capital(text, after(text, end))
            and text.low[end : end + 1] == " "
            and text.low[end + 1 : end + 2].isalpha()
            and word_at(text, end + 1) not in said.ENDS_FIELD
        ):
            return None
        return end, name

    def place(self, text: Text, at: int, level: str) -> tuple[int, str | None]:
        """The end and name of the place after a level.

        Provinces are a closed list; below them any capitalised words, less a name.
        """
        if at < 0:
            return -1, None
        if at in text.fields and level in ("tỉnh hội", "thành hội"):
            return at - 1, None  # "Thành hội Phật giáo Hà Nội"
        known = text.places.get(at)
        run = said.CAPITALISED_RUN.match(text.text, at)
        if (
            known
            and is_capital(text, at)
            and (level in PROVINCIAL or not run or run.end() <= known or self.name(text, known + 1, announced=True))
        ):
            longer = self._district(text, at, run.end()) if run and not level.startswith("tỉnh") else None
            end = max(known, longer or 0)  # "thành phố Điện Biên Phủ"
            return end, text.quoted(at, end)
        if level == "tỉnh" and run and (stop := self._of_the_wars(text, at, run.end())):
            return stop, text.quoted(at, stop)
        if level == "tỉnh ủy" and run and (stop := self._district(text, at, run.end())):
            return stop, text.quoted(at, stop)  # provinces of the war are towns now: "Tỉnh ủy Mỹ Tho"
        if (
            text.low.startswith(("bà ", "ông "), at)
            and (first := text.low.index(" ", at) + 1) in text.families
            and self.name(text, first, announced=True)
        ):
            return at - 1, None  # "… Hội Nông dân TP. Bà Đặng Thị A …"
        if text.low.startswith("kiêm ", at) and at + len("kiêm ") in text.roles:
            return at - 1, None  # "… phường Kiêm Chủ tịch Hội …"
        if (
            level == "tỉnh"
            and run
            and run.group().count(" ") == 1
            and not (at in text.families or at in text.roles or at in text.members or at in text.heads)
            and len(run.group().split(" ")[0]) > 1
            and text.low.startswith(", ", run.end())
            and text.honorifics.get(run.end() + 2, -2) + 1 in text.families
        ):
            return run.end(), text.quoted(
                at, run.end()
            )  # "Chủ tịch … tỉnh Bắc Cạn, bà Đặng Thị A": a spelling nobody lists, and the name comes
        if level in said.OF_A_PROVINCE or at in text.roles or at in text.members or text.low.startswith(("khóa ", "nhiệm kỳ "), at):
            return at - 1, None
        # "Quận 8", "Kho bạc Nhà nước khu vực VII"
        number = said.NUMBER.match(text.text, at) or (said.NUMBER_OF_A_REGION.match(text.text, at) if level == "khu vực" else None)
        if number and not said.COUNTED.match(text.low, number.end()):  # "kinh tế của phường 9 tháng đầu năm"
            return number.end(), number.group(1)
        if not run or text.low[at : run.end()] in said.NO_PLACES or said.WRITTEN_LARGE.match(text.low, at):
            return at - 1, None
        if text.low.startswith(said.COMPOUND_FAMILIES, at) and run.group().count(" ") > 1:
            return at - 1, None
        if level in said.OF_A_DISTRICT and (stop := self._district(text, at, run.end())):
            return stop, text.quoted(at, stop)
        if (
            level in said.SMALL_LEVELS
            and (counted := said.A_NUMBER_AFTER.match(text.text, run.end()))
            and " " in run.group()
            and not _an_item(text, counted)
        ):
            return counted.end(), text.quoted(at, counted.end())  # "tổ dân phố Vĩnh Phước 4"
        if text.low[at : run.end()] in said.CALLED_AFTER:
            return run.end(), text.quoted(at, run.end())
        if stop := self._by_what_follows(text, run):
            return stop, text.quoted(at, stop)
        small = said.SMALL_REST.match(text.low, run.end())
        if small and " " not in run.group() and level in said.OF_A_DISTRICT and text.low[at : small.end()] in DISTRICTS:
            return small.end(), text.quoted(at, small.end())  # "quận Gò vấp"
        starts, end = self._words_of_a_place(text, run)
        count = len(starts)
        families = text.families

        follows = text.text[end : end + 1]
        first_is_family = at in families
        common = first_is_family and text.low[at : families[at]] in said.COMMON_FAMILIES
        lettered = text.text[end - 2 : end - 1] == " " and text.low[at : end - 2] in DISTRICTS
        if lettered:
            return end, text.quoted(at, end)  # "huyện Châu Thành A"
        if count == 3 and first_is_family and level in said.OF_A_DISTRICT and text.low[at:end] not in DISTRICTS:
            return at - 1, None  # "Liên đoàn Lao động thành phố Phùng Thái Mẫn"
        middle = count > 2 and text.low.startswith(("văn ", "thị ", "a "), starts[1])  # "Chủ tịch xã Giàng A Chớ"
        if middle or (3 <= count <= 4 and common and not (count == 4 and starts[2] in families and level != "thành phố")):
            return at - 1, None  # a whole name: "UBND huyện Nguyễn Văn Nam"
        if (count == 2 and said.A_TERM_FOLLOWS.match(text.low, end)) or (count == 3 and text.tells_place(text.low[at:end])):
            # "… xã Dương Hòa nhiệm kỳ 2019 - 2024": whoever it is, his term would follow his office; "xã Tân Phong Mỹ", told elsewhere
            return end, text.quoted(at, end)
        if count == 2 and common and level in said.OF_A_DISTRICT and not text.tells_place(text.low[at:end]):
            return at - 1, None  # "Thành ủy Phạm Mẫn": no district that anybody knows
        split = self._split_before_name(text, starts, end)
        if (
            split is not None
            and count == 3
            and split == starts[1] - 1
            and text.low[starts[1] : families.get(starts[1], starts[1])] not in said.COMMON_FAMILIES
        ):
            split = None  # "phường Điện Bàn Đông", "xã Chi Lăng Nam": no place of one syllable before a rare name of two
        if split is not None and split == starts[1] - 1 and text.low[at:split] in said.SMALL_LEVELS:
            split = starts[2] - 1  # Buôn Hồ, Bản Lầu: no place is called by the level alone
        if split is not None:  # "Phó Chủ tịch UBND huyện Tiền Hoàng Oanh": no district is called so, and a person may be
            nowhere = split == starts[1] - 1 and level in ("huyện", "huyện ủy", "huyện đoàn") and text.low[at:split] not in DISTRICTS
            return (at - 1, None) if nowhere and text.low[at:split].isalpha() else (split, text.quoted(at, split))
        if count > 2 and first_is_family and count != 3:
            return at - 1, None
        if count == 3 and first_is_family and not (text.low[end : end + 1] in ",;.-)" or text.low[end : end + 1] == ""):
            return at - 1, None
        if count == 3 and first_is_family and follows == " " and text.low[at : starts[1] - 1] not in said.COMPASS:
            return at - 1, None  # three syllables with words after them are a person's name more often than a district's
        if count == 2 and common and follows not in (",", ";", ".", "-", ")", "", "\n", "(") and not text.tells_place(text.low[at:end]):
            return at - 1, None
        if count in (4, 5):
            return starts[2] - 1, text.quoted(at, starts[2] - 1)
        return (end, text.quoted(at, end)) if count <= 3 else (at - 1, None)

    @staticmethod
    def _words_of_a_place(text: Text, run: re.Match[str]) -> tuple[list[int], int]:
        """Where the words of a run in capitals begin that are of a place, and where the last ends: without an office or a body after it."""
        starts: list[int] = []
        position = run.start()
        for word in run.group().split(" "):
            if starts and (
                position in text.roles
                or (position in text.honorifics and text.honorifics[position] > position + len(word))
                or position in text.members
                or (word == "Kiêm" and position + len("kiêm ") in text.roles)
                or text.low.startswith(("lần thứ ", "nhiệm kỳ "), position)
                or text.heads.get(position, 0) > run.end()  # "… xã Chợ Gạo Văn phòng …": another body
            ):
                break
            starts.append(position)
            position += len(word) + 1
        return starts, position - 1

    @staticmethod
    def _by_what_follows(text: Text, run: re.Match[str]) -> int | None:
        """The end of a place that what follows shows to be one: "xã Viên An Đông (huyện Ngọc Hiển)", "phường Bình Hưng Hòa A. Về …"."""
        if lettered := said.ENDS_IN_A_LETTER.match(run.group()):
            return run.start() + lettered.end()
        return run.end() if " " in run.group() and text.low.startswith(said.LIES_IN, run.end()) else None

    def _district(self, text: Text, at: int, end: int) -> int | None:
        """The end of a known district's name, where what follows is no further syllable of somebody's: "Huyện ủy Vũ Quang"."""
        words = text.low[at:end].split(" ")
        for count in (3, 2):
            name = " ".join(words[:count])
            if len(words) >= count and name in DISTRICTS and (len(words) == count or self.name(text, at + len(name) + 1, announced=True)):
                return at + len(name)
        return None

    @staticmethod
    def _of_the_wars(text: Text, at: int, end: int) -> int | None:
        """The end of the name of a province of before 1975, where a mark, a level or small words follow."""
        words = text.low[at:end].split(" ")
        name = next((name for count in (4, 3, 2) if (name := " ".join(words[:count])) in said.PROVINCES_OF_THE_WARS), None)
        return at + len(name) if name and (len(words) == name.count(" ") + 1 or after(text, at + len(name)) in text.families) else None

    def _level_before_a_name(self, text: Text, at: int) -> bool:
        """ "… tỉnh Đoàn Thị Mai": a level and a person, and no Tỉnh đoàn."""
        following = text.levels[at] + 1
        return not is_capital(text, at) and is_capital(text, following) and self.name(text, following, announced=True) is not None

    def _first_of_a_run(self, text: Text, at: int) -> int:
        """Where a place of at most two syllables ends, or one that is known: "Lào Cai Nguyễn Văn A"."""
        run = said.CAPITALISED_RUN.match(text.text, at)
        if run is None:
            return at
        words = run.group().split(" ")
        return max(text.places.get(at, 0), at + len(" ".join(words[:2])))

    @staticmethod
    def _split_before_name(text: Text, starts: list[int], end: int, only_common: bool = False) -> int | None:
        """Where a run of capitalised words, the first a place's or a body's, goes over into a person's name."""
        count, families = len(starts), text.families
        for k in range(1, count - 1):
            if text.low.startswith(("văn ", "thị "), starts[k + 1]) and 2 <= count - k <= 5:
                return starts[k] - 1
            if text.low.startswith("y ", starts[k]):  # "… xã Nậm Cắn Y Thanh Hà Niê": no place goes on with a letter that is a name's
                return starts[k] - 1
            if text.low.startswith(said.COMPOUND_FAMILIES, starts[k]) and 3 <= count - k <= 5:
                return starts[k] - 1
        fitting = [
            k
            for k in range(1, count)
            if starts[k] in families
            and not (text.low.startswith("lâm ", starts[k]) and text.low.startswith("nông ", starts[k - 1]))  # "Trường Đại học Nông Lâm …"
            and (3 if text.low[starts[k] : families[starts[k]]] in said.ALSO_WORDS else 2) <= count - k <= 4
        ]
        common = [k for k in fitting if text.low[starts[k] : families[starts[k]]] in said.COMMON_FAMILIES]
        for k in (2, 1, 3, 4):
            if k in (common or ([] if only_common else fitting)):
                return starts[k] - 1
        return None
