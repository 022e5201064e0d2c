"""People's names: where the one that begins at an offset ends, if there is one."""

import re
from abc import ABC, abstractmethod

from loaders import body_words as said
from loaders.lexicon import DISTRICTS, Text
from loaders.words import after, is_capital, word_at


def _is_all_of_its_line(text: Text, start: int, end: int) -> bool:
    """Whether a span is a line of its own, as the name is above somebody's life."""
    low = text.low
    return low[start - 1 : start] in ("", "\n") and low[end : end + 1] in ("", "\n")


class NameGrammar(ABC):
    """Names of people: what a run of capitalised words is, and where the name in it ends.

    name ::= 2 to 6 capitalised words, the first a family name unless an honorific or a title stands before
    """

    @abstractmethod
    def _body_follows(self, text: Text, at: int, end: int) -> bool:
        """Whether a body begins at a word in a run in capitals that ends at `end`; "Nguyễn Vũ Trường Sơn" is all a name."""

    def _words_of_a_name(self, text: Text, run: re.Match[str]) -> tuple[list[str], int]:
        """The words of a run in capitals, and its end, without what follows a name: an office, a body, a number of a congress."""
        at = run.start()
        low, roles, honorifics = text.low, text.roles, text.honorifics
        end = run.end()
        words = low[at:end].split(" ")
        position = at + len(words[0]) + 1
        for count, word in enumerate(words[1:], start=1):
            addressed = position + len(word) < honorifics.get(position, 0) != run.end()  # but "Đỗ Tiến Sỹ" is all a name
            if count == 6 or position in roles or addressed or position in text.members:
                words = words[:count]
                end = position - 1
                break
            if low.startswith("lần thứ", position):
                words, end = words[:count], position - 1  # "… Phường Hà Huy Tập Lần Thứ I"
                break
            if count == 1 and position in text.heads and after(text, text.heads[position]) in text.fields:
                words, end = words[:count], position - 1  # "Tinh Hội Phật giáo Thanh Hóa"
                break
            if count >= 2 and (
                position in text.organizations or (position in text.heads and self._body_follows(text, position, run.end()))
            ):
                words = words[:count]
                end = position - 1
                break
            if count >= 3 and position in text.statuses and after(text, text.statuses[position]) in roles:
                words, end = words[:count], position - 1  # "đồng chí Vi Văn Thìn Nguyên Phó Chủ tịch …"
                break
            position += len(word) + 1
        last = end - len(words[-1])
        if text.heads.get(last, 0) > end and len(words) > 1:
            end -= len(words.pop()) + 1  # "Phó Chủ tịch Thường Ủy ban …": a word left out, and no name
        if not text.text[end - len(words[-1])].isupper():  # "Khoa Ngữ văn Trường …": no name ends in a small word
            end -= len(words.pop()) + 1
        return words, end

    def name(self, text: Text, at: int, announced: bool, honored: bool = False) -> int | None:
        """The end of a person's name beginning at an offset.

        `announced`: an honorific or a title stands before; `honored`: "ông" or "bà", so that it is nobody but a person.
        """
        run = said.CAPITALISED_RUN.match(text.text, at)
        if not run:
            return None
        low = text.low
        words, end = self._words_of_a_name(text, run)
        first = words[0] if words else ""
        if words and all(word in said.SAINTS for word in words):  # "Cha Giuse Maria ĐOÀN QUANG LỊCH"
            own = said.SHOUTED_RUN.match(text.text, end + 1) if text.text[end : end + 1] == " " else None
            return own.end() if own else None
        if text.heads.get(at, 0) > end:
            return None  # "Ty Văn hóa Vĩnh Phú"
        family = at in text.families or "'" in first
        if self._is_called_so(text, at) or (not announced and low.endswith(said.WHERE_SOMETHING_IS, max(0, at - 8), at)):
            return None  # "Trường Bồ Đề Ninh Hòa": a school; "chùa Bồ Đề"; "sinh tại Sa Cát"; "họ Cung Việt Nam"
        if low.endswith(said.OF_A_FAMILY, max(0, at - 8), at) and not honored:
            return None
        if (first == "đoàn" and at + 5 in text.places) or (len(words) > 2 and words[-2:] == ["việt", "nam"] and not family):
            return None  # "(Đoàn Điện Biên)": the deputies of a province; "Phó Tổng Giám đốc Petro Việt Nam"
        if not honored and (
            (low[at:end] in said.HEROES and not _is_all_of_its_line(text, at, end))
            or low[at:end] in said.NO_PEOPLE
            or (len(words) > 2 and first in said.ENDS_OF_FIRMS)
        ):
            return None  # "Nhà máy cơ khí Trần Hưng Đạo", "đường Lê Lợi", "… SVC Holding Trần Thị A"
        begins_after = after(text, text.places[at]) if at in text.places and text.places[at] < end and len(words) > 3 else None
        if begins_after is not None and (word_at(text, begins_after) in said.SAINTS or (not honored and begins_after in text.families)):
            return None  # "Tổng Giáo phận Huế Giuse Nguyễn Chí Tâm", "Báo Nghệ An Ngô Đức Kiên"
        if words and words[-1] in said.ENDS_OF_FIRMS:
            return None  # "Tổng Giám đốc Hoa Sen Group"
        alone = len(words) == 1 and announced and "'" in first  # "các vị: K'Brơi, Phó Trưởng đoàn …"
        if (
            (len(words) < 2 and not alone)
            or first in (said.NEVER_ANNOUNCED if announced else said.NEVER_IN_A_NAME)
            or low.startswith("tăng ni", at)
        ):
            return None
        if at in text.countries and not (low.startswith("vương quốc", at) and is_capital(text, at + 6)):
            return None  # a person of the family Vương is no kingdom
        if announced and first in said.SENTENCE_WORDS and not family:
            return None  # "các đồng chí Trong Ban Thường vụ"
        family = family or (len(words) > 2 and words[1] in ("văn", "thị"))
        of_a_part = (
            len(words) > 3 and first in said.COMPASS and words[1] in said.COMPASS and at + len(f"{first} {words[1]} ") in text.places
        )
        if of_a_part or (first == "phó" and words[1] in said.AFTER_DEPUTY):
            return None  # "Bệnh viện Đa khoa khu vực Tây Nam Nghệ An"
        if (
            low.startswith("cao đài ", at)
            or low[at:end] in said.CONTINENTS
            or (first in said.PEOPLES and low.endswith(("người ", "dân tộc "), 0, at))
        ):
            return None  # "Thánh thất Cao Đài Tây Ninh", "người Mông Nậm Khắt"
        if not family and text.fields.get(end - len(words[-1]), 0) > end:
            return None  # "Giám đốc Nha Y tế": a field of work
        doubtful = not family or (first in said.ALSO_WORDS and first not in said.COMMON_FAMILIES)
        if (
            doubtful
            and not honored
            and len(words) > 2
            and text.places.get(end - len(" ".join(words[-2:])), 0) == end
            and words[1] not in ("văn", "thị")
        ):
            return None  # "Khu kinh tế Cửa khẩu Mộc Bài Tây Ninh"
        if len(words) == 2 and not honored and ((first in said.STEMS and words[1] in said.BRANCHES) or {first, words[1]} <= said.COMPASS):
            return None  # "Bính Thân", "Đông Bắc"
        if len(words) == 2 and not family and not honored and low.startswith(said.LIES_IN, end):
            return None  # "Chi đoàn thôn 1 Hải Phong (xã Kỳ Lợi)"
        if len(words) == 2 and first in said.FIRST_OF_PLACES and not honored:
            return None  # "Giám đốc Hợp tác xã Nông nghiệp Mường Bú"
        if not announced and (
            not family or (first in said.SENTENCE_WORDS and words[1] not in ("văn", "thị")) or (first in said.ALSO_WORDS and len(words) < 3)
        ):
            return None
        if (
            not honored
            and len(words) == 2
            and first not in said.COMMON_FAMILIES
            and low[at:end] in DISTRICTS
            and not low.endswith(("tỉnh ", "thành phố "), 0, at)
        ):
            return None  # "Chư Sê"; but "UBND tỉnh Mai Sơn": no province is called so
        known = max(text.organizations.get(at, 0), text.places.get(at, 0))
        if known >= end and not (announced and family and known > end) and not (honored and known == end and at in text.places):
            return None
        if known and not announced and at in text.places:
            return None  # "Bình Dương Nguyễn Văn A": a place before a name
        return end

    @staticmethod
    def _is_called_so(text: Text, at: int) -> bool:
        """Whether a school or a house of worship stands before what looks like a name."""
        low = text.low
        if text.text[max(at - 7, 0) : at] == "Trường " or low.endswith(("hiệu trưởng trường ", *said.SCHOOLS), 0, at):
            return True
        return low.endswith(said.HOUSES, max(at - 12, 0), at) and " ".join(low[max(at - 16, 0) : at].split()[-2:]) not in DISTRICTS

    @staticmethod
    def given_name(text: Text, at: int) -> int | None:
        """One capitalised word after an honorific: "ông Bình"."""
        word = said.ONE.match(text.text, at)
        if not word or at in text.heads or text.low.endswith(("cử nhân ", "kỹ sư "), 0, at):
            return None  # "cử nhân Luật": what somebody has studied
        if text.low[at : word.end()] in said.NEVER_ALONE and not said.SAID_OF_HIM.match(text.low, word.end()):
            return None  # but "Ông Trong từng là …"
        if text.low[at : word.end()] in said.NEVER_IN_A_NAME and word_at(text, after(text, word.end())) in said.GO_ON:
            return None  # "ông Thành" is one, "đồng chí Thành ủy viên" none
        return word.end()

    def shouted_name(self, text: Text, at: int) -> int | None:
        """A name in a line of capitals: two to four words, the first a family name, closed by a mark or the end."""
        run = said.SHOUTED_RUN.match(text.text, at)
        if not run or at not in text.families:
            return None
        words = text.low[at : run.end()].split(" ")
        if 2 <= len(words) <= 4 and (
            run.end() == len(text.text)
            or text.text[run.end()] == "\n"
            or (
                text.text[run.end()] in "\n,;:.-()\"' "
                and text.text[run.end() : run.end() + 2].strip() in ("", ",", ";", ":", ".", "-", "(", ")", '"')
            )
        ):
            return run.end()
        return None
