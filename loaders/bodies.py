"""Bodies: what of a run of words is the name of one, and where it ends.

    body       ::= a name of the lexicon
                 | unit place?                                          "Tỉnh ủy Nghệ An"
                 | head field* ("Trung ương" | "Việt Nam" | level place? | ("của")? body | place)?

Fields are those of `loaders.fields`, names of people those of `loaders.names`, places those of `loaders.places`. All positions are offsets into the folded, spelled-out text (`loaders.lexicon.Text`).
"""

import re
from dataclasses import dataclass, replace

from loaders import body_words as said
from loaders.fields import FieldGrammar, ends_a_field, hero_before_a_name
from loaders.lexicon import DISTRICTS, PARTY_UNITS, PARTY_UNITS_OF_THE_WARS, PROVINCIAL, Text, is_province
from loaders.words import after, follows, is_capital, word_at


@dataclass(slots=True)
class Body:
    """A body as written out, and what of it is missing."""

    text: str
    end: int
    head: str
    level: str | None = None
    place: str | None = None
    complete: bool = True
    """False for "Đảng đoàn" of nothing, "Hội", "Ban" alone."""
    guessed: bool = False
    """True for a field that the lexicon does not know."""
    foreign: bool = False

    @property
    def first_word(self) -> str:
        """The first word of its head, or '' of a body without one."""
        return self.head.split(" ")[0]

    @property
    def province(self) -> str | None:
        """The province, or the city of its rank, that it is of by its name."""
        return self.place if self.place and self.level in PROVINCIAL and is_province(self.place) else None

    @property
    def wants_province(self) -> bool:
        return self.level in PROVINCIAL and self.place is None


@dataclass(slots=True)
class _Making:
    """A body in the making: its text, where it begins, its head."""

    text: Text
    at: int
    head: str

    def body(self, end: int, **about: object) -> Body:
        written = self.text.quoted(self.at, end)
        return Body(written[0].upper() + written[1:], end, self.head, **about)  # type: ignore[arg-type]


class BodyGrammar(FieldGrammar):
    """Names and bodies of marked texts."""

    def _body_follows(self, text: Text, at: int, end: int) -> bool:
        """Whether a body begins at a word in a run in capitals that ends at `end`; "Nguyễn Vũ Trường Sơn" is all a name."""
        body = self.body(text, at)
        one_more = text.low.startswith("trường ", at) and body is not None and body.end == end and text.text.count(" ", at, end) == 1
        return body is not None and body.complete and body.end > text.heads[at] and not one_more

    def names_a_body(self, text: Text, at: int) -> bool:
        body = self.body(text, at)
        return body is not None and body.complete

    def body(self, text: Text, at: int, depth: int = 0, shared: bool = False) -> Body | None:
        """The longest body that begins at an offset. `shared`: a role stands before, so its first word may be small."""
        if depth > 4 or at < 0:
            return None
        if at not in text.heads and at not in text.organizations:
            return None
        cached = text.bodies.get((at, shared))
        if cached is None:
            if text.depth > said.DEEPEST:
                return None
            text.depth += 1
            found = self._gone_on_with(text, at, self._read_body(text, at, depth, shared))
            if found and found.head.startswith(said.CALLED_FURTHER):
                found = self._called_further(text, found)
            if found and found.level is None and said.IS_A_FIRM.match(found.head):
                found = self._named_by_what_follows(text, at, self._called_what_nobody_is(text, found))
            if (
                found
                and found.complete
                and found.level in PROVINCIAL
                and found.place is None
                and self._of_an_unknown_province(text, found.end)
            ):
                found = replace(found, complete=False)  # "Chủ tịch HĐND tỉnh Kampong Thom", "Tỉnh đoàn Savannakhet"
            if found and said.TO_SOMEBODY.match(text.text, found.end) and (verb := said.DONE_TO_SOMEBODY.search(found.text)):
                found = self._without_a_verb(text, at, found, len(verb.group()))
            if found and text.low.startswith(" và ", found.end) and found.head in ("ban", "phòng", "vụ", "ban chỉ huy"):
                found = self._of_two_fields(text, at, found, depth)
            if found and text.low.startswith(" ngành ", found.end) and text.low.startswith(" công đoàn", found.end - 10):
                whole = self.body(text, found.end - 9, depth + 1)  # "Ủy ban kiểm tra Công đoàn ngành Y tế …"
                found = replace(whole, text=text.quoted(at, whole.end), head=found.head) if whole and whole.complete else found
            if found and found.level is None and found.head in said.OF_ANOTHER and text.low.startswith(" thuộc ", found.end):
                found = self._belonging_to(text, at, found, depth)
            if found and found.head in said.OF_SEVERAL_FIELDS and text.low.startswith(", ", found.end):
                found = self._of_capital_fields(text, at, self._of_small_fields(text, at, found, depth), depth)
            if found and found.level is None and found.head.startswith(said.GOING_ON_IN_SMALL):
                found = self._going_on_in_small(text, found)
            if found and not found.complete and found.text.casefold() in said.OF_A_BRAND:
                brand = said.BRAND.match(text.text, found.end) if text.text[found.end - 1].islower() else None
                brand = brand if brand and (" " in brand[1] or not brand[1].isupper()) else None  # "Đảng ủy ABC": nobody tells what that is
                if brand:
                    branch = after(text, brand.end())  # "Công đoàn VNPT Cao Bằng"
                    stop = (text.places.get(branch) if is_capital(text, branch) else None) or brand.end()
                    found = replace(found, text=f"{found.text}{text.text[found.end : stop]}", end=stop, complete=True, guessed=True)
            if found and found.level is None and found.text.casefold().startswith(said.OF_REGIONS):
                region = said.A_REGION_OF_THE_WARS.match(text.text, found.end)
                found = replace(found, text=found.text + region.group(), end=region.end(), complete=True) if region else found
            if (
                found and found.guessed and (one := said.OF_ONE_NOT_NAMED.search(found.text))
            ):  # "Giám đốc chi nhánh của một nhà băng": of which, nobody says
                found = replace(found, text=found.text[: one.start()], end=at + one.start(), complete=False)
            if text.low.startswith("ban chỉ đạo ", at):
                found = self._of_a_task(text, at, found)
            if found and found.head == "hội" and " " in found.text and text.low.startswith(" ", found.end):
                unit = said.OF_A_UNIT.match(text.low, found.end + 1)
                found = self._of_a_unit(text, at, found, unit, depth) if unit else found
            if found and found.text.casefold() in said.OF_A_SCHOOL and (school := said.THE_SCHOOL.match(text.low, found.end)):
                found = self._of_the_school(text, at, found, school)
            found = self._whichever(text, at, found) if found else None
            text.depth -= 1
            text.bodies[(at, shared)] = found or False
            return found
        return cached or None

    @staticmethod
    def _whichever(text: Text, at: int, body: Body) -> Body:
        """The body without the number of its congress or of its holder: "Hội Phụ nữ đầu tiên của tỉnh X", "Trường Đại học X lần thứ VII"."""
        if (nth := text.low.find(" lần thứ ", at, body.end)) > 0:
            body = replace(body, text=text.quoted(at, nth), end=nth)
        return replace(body, text=body.text.replace(" đầu tiên của ", " ")) if " đầu tiên của " in body.text else body

    def _belonging_to(self, text: Text, at: int, body: Body, depth: int) -> Body:
        """ "Ban Dân nguyện thuộc Ủy ban Thường vụ Quốc hội": a board with what it is told to belong to."""
        if body.text.casefold() == body.head or body.text.endswith("Việt Nam"):
            return body
        whole = self.body(text, body.end + len(" thuộc "), depth + 1)
        return replace(whole, text=text.quoted(at, whole.end), head=body.head) if whole and whole.complete else body

    def _of_an_unknown_province(self, text: Text, end: int) -> bool:
        """Whether a word in a capital follows a level that has provinces, and is neither one of ours nor anybody's name."""
        at = end + 1
        if text.text[end : end + 1] != " " or not is_capital(text, at) or not text.text[at + 1 : at + 2].islower():
            return False
        if text.starts_something(at) or at in text.places or at in text.fields or at in text.organizations or at in text.levels:
            return False
        return self.name(text, at, announced=True) is None and word_at(text, at) not in said.ENDS_FIELD

    def _of_two_fields(self, text: Text, at: int, body: Body, depth: int) -> Body:
        """ "Ban Chính sách pháp luật và quan hệ lao động Liên đoàn Lao động tỉnh X": a second field in small letters, and then whose board."""
        if (
            body.level is None
            and (level := said.AND_MORE_OF_A_LEVEL.match(text.text, body.end))
            and not said.SAID_OR_DONE.search(level.group())
        ):
            return self._leveled(_Making(text, at, body.head), level.end(), complete=True) or body
        more = said.AND_MORE.match(text.text, body.end)
        beyond = more.end() + 1 if more and not said.SAID_OR_DONE.search(more.group()) else -1
        if (
            more is None
            or beyond < 0
            or not is_capital(text, beyond)
            or beyond not in text.heads
            or said.WHOSE_BOARD.search(body.text.casefold())
        ):
            return body
        if text.low.startswith(said.NO_FIELDS, body.end + len(" và ")) or text.low.startswith(("ban ", "phòng ", "vụ "), beyond):
            return body
        whole = self.body(text, beyond, depth + 1)
        return replace(whole, text=text.quoted(at, whole.end), head=body.head) if whole and whole.complete else body

    def _of_small_fields(self, text: Text, at: int, body: Body, depth: int) -> Body:
        """ "Ban Tư vấn kinh tế, văn hóa, xã hội của Ủy ban MTTQ tỉnh X": fields after commas in small letters, and then whose board."""
        more = said.MORE_SMALL_FIELDS.match(text.text, body.end)
        if more is None or body.level is not None or more.end() not in text.heads or body.end + 2 not in text.fields:
            return body
        if said.SAID_OR_DONE.search(more.group()) or any(at in text.honorifics or at in text.roles for at in range(body.end, more.end())):
            return body
        whole = self.body(text, more.end(), depth + 1)
        return replace(whole, text=text.quoted(at, whole.end), head=body.head) if whole and whole.complete else body

    def _of_capital_fields(self, text: Text, at: int, body: Body, depth: int) -> Body:
        """ "Phòng Đấu thầu, Thẩm định và Giám sát đầu tư của Sở X": fields that the lexicon does not know, the last after "và"."""
        more = said.MORE_CAPITAL_FIELDS.match(text.text, body.end) if body.level is None else None
        if more is None or said.SAID_OR_DONE.search(more.group()):
            return body
        told = (text.roles, text.members, text.honorifics, text.statuses, text.heads, text.organizations, text.levels, text.places)
        if any(where in table for where in range(body.end, more.end()) for table in told) or self.name(text, body.end + 2, announced=True):
            return body
        made = _Making(text, at, body.head)
        if leveled := self._leveled(made, more.end(), complete=True):
            return leveled
        beyond = after(text, more.end())
        beyond += len("của ") if beyond > 0 and text.low.startswith("của ", beyond) else 0
        whole = self.body(text, beyond, depth + 1) if beyond > 0 and is_capital(text, beyond) else None
        if whole and whole.complete:
            return replace(whole, text=text.quoted(at, whole.end), head=body.head)
        return made.body(more.end(), guessed=True)

    def _of_a_task(self, text: Text, at: int, body: Body | None) -> Body | None:
        """ "Ban Chỉ đạo phong trào toàn dân đoàn kết … tỉnh X": a steering committee, called by what it does."""
        if quoted := said.QUOTED_TASK.match(text.text, at):  # "Ban Chỉ đạo Cuộc vận động “…” tỉnh X"
            made = _Making(text, at, "ban chỉ đạo")
            return self._leveled(made, quoted.end(), complete=True) or made.body(quoted.end())
        if (short := said.SHORT_TASK.match(text.low, at)) and self.name(text, after(text, short.end()), announced=False):
            return _Making(text, at, "ban chỉ đạo").body(short.end(), guessed=True)  # "… chiến dịch Nguyễn Văn Thìn"
        if body and body.complete and (about := said.ABOUT_WHAT.match(text.low, body.end)) and not said.SAID_OR_DONE.search(about.group()):
            return replace(
                body, text=text.quoted(at, about.end()), end=about.end(), level=None
            )  # "Ban Chỉ đạo Thành ủy về công tác bầu cử"
        if body and (more := said.TASKS.match(text.text, body.end)) and not said.SAID_OR_DONE.search(more.group()):
            made = _Making(text, at, "ban chỉ đạo")
            return self._leveled(made, more.end(), complete=True) or body  # "… nông dân sản xuất, kinh doanh giỏi huyện X"
        of_a_level = body is not None and body.text.casefold().endswith(
            (" tỉnh", " thành phố", " huyện", " quận", " xã", " phường", " trung ương")
        )
        on = after(text, body.end + 1) if body and body.level is None and not of_a_level and text.low.startswith(",", body.end) else -1
        if body and on > 0 and text.text[on : on + 1].islower() and not text.starts_something(on):
            known = said.SAID_OR_DONE.match(text.low, on) is not None
            return body if known else replace(body, complete=False)  # "… tình nguyện viên, thanh niên Chữ thập đỏ toàn quốc"
        task = said.A_TASK.match(text.low, at + len("ban chỉ đạo"))
        if task is None or (body and (body.end > task.end() or body.level is not None)):
            return body
        if said.SOMEBODY.search(text.text, at, task.end() + 1):
            return body  # "Trưởng Ban Chỉ đạo và ông A, …": a task is nobody
        if said.SAID_OR_DONE.search(task.group()) or not is_capital(text, at):
            return (
                replace(body, complete=False)
                if body and text.low.startswith(" ", body.end) and not is_capital(text, body.end + 1)
                else body
            )
        made = _Making(text, at, "ban chỉ đạo")
        return self._leveled(made, task.end(), complete=True) or made.body(task.end(), guessed=True)

    def _of_a_unit(self, text: Text, at: int, body: Body, unit: re.Match[str], depth: int) -> Body:
        """ "Hội Phụ nữ cơ quan Bộ Chỉ huy …", "Hội Phụ nữ sư đoàn", of which the article may tell."""
        inner = self.body(text, after(text, unit.end()) if unit["office"] else unit.start(), depth + 1)
        if inner and inner.complete:
            return replace(inner, text=text.quoted(at, inner.end), head=body.head)
        return replace(body, text=text.quoted(at, unit.end()), end=unit.end(), complete=False)

    @staticmethod
    def _of_the_school(text: Text, at: int, body: Body, school: re.Match[str]) -> Body:
        """ "Công đoàn Trường", "Đảng ủy nhà trường": of the school of which the article tells, where none is named there."""
        word, follows = school.start("school"), school.end() + 1
        named = text.heads.get(word, 0) > school.end() or follows in text.heads
        if named or (
            is_capital(text, follows) and text.text[school.end()] == " " and follows not in text.families and follows not in text.honorifics
        ):
            return body
        return replace(body, text=text.quoted(at, school.end()), end=school.end(), complete=False)

    @staticmethod
    def _without_a_verb(text: Text, at: int, body: Body, verb: int) -> Body:
        """ "Chính phủ kỷ luật ông A": the body alone, where what looks like its field is what it does to somebody."""
        end = body.end - verb
        known = text.organizations.get(at) == end
        return replace(
            body, text=body.text[:-verb], end=end, complete=known or (body.complete and body.text[:-verb].casefold() != body.head)
        )

    def _gone_on_with(self, text: Text, at: int, body: Body | None) -> Body | None:
        """ "… người Việt Nam ở nước ngoài", "Tỉnh hội Phật giáo Khánh Hòa": words that end a name after its body seems to end."""
        if body is None:
            return None
        end = body.end
        if (told := self._told_further(text, at, body)) is not None:
            return told
        if text.low.startswith(said.NATIONAL, at) and body.text.casefold() in said.NATIONAL:
            task = said.NATIONAL_TASK.match(text.text, end)
            return replace(body, text=text.quoted(at, task.end()), end=task.end()) if task else replace(body, complete=False)
        if (
            body.head.startswith(said.FIRMS)
            and (more := said.BRAND_GOES_ON.match(text.text, end))
            and not text.starts_something(more.start("next"))
        ):
            return replace(body, text=f"{body.text}{text.text[end : more.end()]}", end=more.end())  # "Công ty Sanofi- Aventis"
        if (
            body.level is None
            and body.text.endswith((" Quân khu", " Quân đoàn", " Binh đoàn"))
            and (number := said.ITS_NUMBER.match(text.text, end))
        ):
            return replace(body, text=text.quoted(at, number.end()), end=number.end())  # "Trường Quân sự Quân khu 2"
        if (
            body.text.endswith(" khu vực")
            and (part := said.PART_OF_A_PROVINCE.match(text.low, end))
            and (place := text.places.get(part.end()))
        ):
            return replace(body, text=text.quoted(at, place), end=place, complete=True)
        if (
            body.head.startswith(("bệnh viện", "trung tâm"))
            and body.text.endswith(" khu vực")
            and (run := said.CAPITALISED_RUN.match(text.text, after(text, end)))
            and run.start() not in text.families
        ):
            return replace(body, text=text.quoted(at, run.end()), end=run.end(), complete=True)  # "Bệnh viện Đa khoa khu vực Vàm Nao"
        if (
            body.text[:4].isupper()
            and body.text.endswith(" khu vực")
            and (run := said.SHOUTED_RUN.match(text.text, after(text, end)))
            and (place := self._district(text, run.start(), run.end()))
        ):
            return replace(body, text=text.quoted(at, place), end=place, complete=True)  # "BỆNH VIỆN ĐKKV NGHĨA LỘ TỔ CHỨC …"
        if body.level == "khu vực" and (dash := said.A_DASH.match(text.low, end)) and (place := text.places.get(dash.end())):
            return replace(body, text=text.quoted(at, place), end=place)  # "Tòa án nhân dân khu vực 1 - Lào Cai"
        if said.ZONES_TOO.search(body.text) and (more := said.AND_ZONES.match(text.low, end)):
            return self._leveled(_Making(text, at, body.head), more.end(), complete=True) or self._up_to_a_place(text, at, body, more.end())
        if body.head.startswith(said.FIRMS) and (more := said.BRAND_IN_VIETNAM.match(text.text, end)):
            return replace(body, text=text.quoted(at, more.end()), end=more.end(), complete=True)  # "Công ty TNHH Yazaki EDS Việt Nam"
        if (
            body.head in ("hội", "tổng hội")
            and " người việt" in body.text.casefold()
            and (where := said.WHERE_THEY_LIVE.match(text.text, end))
        ):
            stop = text.countries.get(where.start("run")) or where.end()
            return body if where.start("run") in text.places else replace(body, text=text.quoted(at, stop), end=stop)
        if body.head in ("hội", "đoàn", "đoàn thanh niên") and (abroad := said.ABROAD.match(text.low, end)):
            country = text.countries.get(abroad.end())
            if country or abroad["union"]:
                run = said.CAPITALISED_RUN.match(text.text, abroad.end())
                stop = country or (run.end() if run else end)
                return replace(body, text=text.quoted(at, stop), end=stop) if stop > end else body
        if body.foreign and (aims := said.ITS_AIMS.match(text.text, end)):
            return replace(body, text=text.quoted(at, aims.end()), end=aims.end())  # "Hội Phụ nữ Campuchia vì hòa bình và phát triển"
        if body.text[-2:].isupper() and (second := said.SECOND_ABBREVIATION.match(text.text, end)):
            whole = _Making(text, at, body.head)  # "Sở VHTT và DL tỉnh …"
            return self._leveled(whole, second.end(), complete=True) or whole.body(second.end())
        if (half := said.HALF.match(text.low, end)) and text.low.endswith("việt nam", at, end):
            of_half = replace(body, text=text.quoted(at, half.end()), end=half.end())  # "Hội thánh Tin lành Việt Nam miền Bắc"
            return self._leveled(_Making(text, at, body.head), half.end(), complete=True) or of_half
        if (branch := said.BRANCH_OFFICE.match(text.low, end)) and (place := self._where_a_branch_is(text, branch.end())):
            of_ours = next((name for name in ("tỉnh", "thành phố") if text.low.endswith(f" {name}", at, place)), body.level)
            return replace(body, text=text.quoted(at, place), end=place, complete=True, level=of_ours)  # "Ngân hàng X chi nhánh tỉnh Y"
        if (
            body.text.casefold() in said.BOARDS_OF_FIRMS
            and (brand := said.BRAND.match(text.text, end))
            and not text.starts_something(end + 1)
        ):
            return replace(body, text=f"{body.text} {brand.group(1)}", end=brand.end(), complete=True, guessed=True)  # "HĐTV VNPT"
        if (
            body.level is None
            and (numbered := said.NUMBERED_UNIT.match(text.text, end))
            and not said.COUNTED.match(text.low, numbered.end())
        ):
            of_a_firm = body.head.startswith(said.FIRMS) and said.CLOSES.match(text.text, numbered.end()) is not None
            of_a_school = body.head.startswith("trường") and is_capital(text, text.low.rfind(" ", at, end) + 1)
            if body.head in said.UNITS_WITH_NUMBERS if numbered["so"] else of_a_firm or of_a_school:
                return replace(body, text=text.quoted(at, numbered.end()), end=numbered.end())  # "Công ty May 10", "Đội X số 1"
        small = said.SMALL_WORDS_TO_THE_END.match(text.text, end) if body.head in said.DEPARTMENTS and body.level is None else None
        if small and not (said.SAID_OR_DONE.search(small.group()) or ends_a_field(text, end + 1) or text.starts_something(end + 1)):
            return replace(body, text=text.quoted(at, small.end()), end=small.end(), guessed=True)  # "Vụ Giáo dục phổ thông (Bộ …)"
        if body.level is None and (more := said.MORE_FIELDS_BY_DASH.match(text.text, end)) and end + 3 in text.fields:
            whole = _Making(text, at, body.head)  # "Sở Văn hóa - thể thao và du lịch TP …"
            return self._leveled(whole, more.end(), complete=True) or whole.body(more.end())
        if (second := said.SECOND_SYLLABLE.match(text.low, end)) and text.low.endswith(said.FIRST_SYLLABLES[second["word"]], at, end):
            return self._of_two_syllables(text, at, body, second.end())
        if text.low.startswith("việt nam ở nước ngoài", end - len("việt nam")):
            end += len(" ở nước ngoài")
            return replace(body, text=text.quoted(at, end), end=end)
        if text.low.startswith(("tỉnh hội phật giáo", "thành hội phật giáo"), end - len("tỉnh hội")) or text.low.startswith(
            "thành hội phật giáo", end - len("thành hội")
        ):
            end += len(" phật giáo")
            end = text.places.get(end + 1, end)
            return replace(body, text=text.quoted(at, end), end=end, complete=True)
        return body

    def _told_further(self, text: Text, at: int, body: Body) -> Body | None:
        """What the police fight, which area soldiers defend, and which territory an association is of: "Hội Nông dân của xã X"."""
        end = body.end
        if grade := said.SCHOOL_OF_A_GRADE.match(text.low, at):  # "Trường cấp II An Chấn", of before the law on education
            run = said.CAPITALISED_RUN.match(text.text, grade.end())
            starts = [run.start() + word.start() for word in re.finditer(r"\S+", run.group())] if run else []
            split = self._split_before_name(text, starts, run.end()) if run and len(starts) > 3 else None
            return replace(body, text=text.quoted(at, split or run.end()), end=split or run.end(), complete=True) if run else body
        if (more := said.OF_THE_POLICE.match(text.low, end)) and text.low.endswith("cảnh sát điều tra", at, end):
            whole = _Making(text, at, body.head)  # "Phòng Cảnh sát điều tra tội phạm về ma túy Công an tỉnh X"
            return self._leveled(whole, more.end(), complete=True) or whole.body(more.end())
        if body.head.startswith("ban chỉ huy") and (area := said.DEFENCE_AREA.match(text.text, end)):
            run = said.CAPITALISED_RUN.match(text.text, area.end()) if text.text[area.end() - 1] in " -" else None
            starts = [run.start() + word.start() for word in re.finditer(r"\S+", run.group())] if run else []
            split = self._split_before_name(text, starts, run.end()) if run and len(starts) > 3 else None
            stop = split or (run.end() if run else area.end())
            return replace(body, text=text.quoted(at, stop), end=stop, complete=True)  # "… phòng thủ khu vực 3 - Na Hang"
        if text.low.startswith(" của ", end) and body.level is None and body.complete and body.head in said.OF_TERRITORIES:
            level = self.level(text, end + len(" của "))
            stop, whose = self.place(text, after(text, level[0]), level[1]) if level else (end, None)
            if level and whose:  # "Chủ tịch Hội Nông dân của xã X"
                return replace(body, text=f"{body.text} {level[1]} {whose}", end=stop, level=level[1], place=whose)
        return None

    @staticmethod
    def _called_what_nobody_is(text: Text, body: Body) -> Body:
        """ "Công ty … công trình thủy lợi Bắc Hưng Hải,": after what a firm deals in, words that begin with no family's name."""
        at = after(text, body.end)
        last = body.text.rsplit(" ", 1)[-1]
        run = said.CAPITALISED_RUN.match(text.text, at) if at > 0 and (last.islower() or last in said.KINDS_OF_FIRM) else None
        if run is None or " " not in run.group() or at in text.families or text.starts_something(at) or at in text.heads:
            return body
        # No name but of three words begins so; after "TNHH" stands no name of a person at all that begins with no family's.
        closed = said.CLOSES.match(text.text, run.end()) or run.group().count(" ") == 1 or body.text.endswith(("hữu hạn", "cổ phần"))
        return replace(body, text=f"{body.text} {run.group()}", end=run.end(), complete=True, guessed=True) if closed else body

    @staticmethod
    def _named_by_what_follows(text: Text, at: int, body: Body) -> Body:
        """ "CTCP Xi măng Hoàng Thạch họp …": behind what a firm deals in stands its own name, and nobody's where no office or job stands before."""
        last = body.text.rsplit(" ", 1)[-1]
        run = said.CAPITALISED_RUN.match(text.text, body.end + 1) if text.low.startswith(" ", body.end) else None
        if run is None or not (last.islower() or last in said.KINDS_OF_FIRM) or run.start() in text.countries:
            return body
        words = run.group().count(" ") + 1
        if words not in ((2,) if run.start() in text.families else (2, 3)):
            return body
        if any(
            begins in known for known in (text.roles, text.honorifics, text.heads, text.levels) for begins in (run.start(), run.end() + 1)
        ):
            return body
        mark = said.BEFORE_AN_OFFICE.match(text.low, run.end())
        titled = mark is not None and any(mark.end() in known for known in (text.roles, text.members, text.statuses))
        board = next((len(name) + 1 for name in said.BOARDS_OF_FIRMS if text.low.endswith(f"{name} ", 0, at)), 0)
        ends = at - board - 1
        held = any(text.roles.get(begins) == ends for begins in range(max(0, ends - said.LONGEST_ROLE), ends))
        if titled or held or said.WHO_WORKS_THERE.search(text.low, max(0, ends - said.LONGEST_ROLE), ends):
            return body
        return replace(body, text=f"{body.text} {run.group()}", end=run.end(), complete=True, guessed=True)

    def _going_on_in_small(self, text: Text, body: Body) -> Body:
        """ "Công ty TNHH Kỹ thuật tự động ETEC": the body with what its name goes on with, small and then in capitals, and no person's name."""
        more = said.GOES_ON_IN_SMALL.match(text.text, body.end)
        if more is None:
            return body
        capital = next(at for at in range(more.start() + 1, more.end()) if is_capital(text, at) and text.text[at - 1] == " ")
        if any(capital in known for known in (text.roles, text.heads, text.honorifics, text.members)):
            return body
        if capital in text.families and self.name(text, capital, announced=False) is not None:
            return body
        return replace(body, text=body.text + more.group(), end=more.end())

    def _called_further(self, text: Text, body: Body) -> Body:
        """What a university or hospital is called beyond its field: "… Mỏ - Địa chất", "… Y khoa Phạm Ngọc Thạch", "… Hàng hải Việt Nam", "… Hà Nội 2"."""

        def closes(stop: int) -> bool:
            at_next = after(text, stop)
            return said.CLOSES.match(text.text, stop) is not None or (at_next > 0 and self.name(text, at_next, announced=False) is not None)

        end = body.end
        other = said.ANOTHER_FIELD.match(text.text, end)
        if other and not (text.starts_something(end + 3) or end + 3 in text.heads or said.SAID_OR_DONE.search(other.group())):
            at_next = after(text, other.end())
            run = said.CAPITALISED_RUN.match(text.text, at_next) if at_next > 0 else None
            place = (text.places.get(at_next) or self._district(text, at_next, run.end())) if run else None
            end = place or (other.end() if closes(other.end()) else end)
        at_next = after(text, end)
        run = said.CAPITALISED_RUN.match(text.text, at_next) if at_next > 0 else None
        called = run.group().casefold() if run else ""
        hero = len(called) if called in said.SCHOOLS_ARE_CALLED else hero_before_a_name(called, said.SCHOOLS_ARE_CALLED)
        if hero:
            end = at_next + hero
        elif follows(text, end, "việt nam") and body.level is None and closes(end + len(" việt nam")):
            end += len(" việt nam")
        elif run and at_next not in text.families and body.head in said.OF_HIGHER_LEARNING and not text.starts_something(at_next):
            starts = [at_next + word.start() for word in re.finditer(r"\S+", run.group())]  # "Trường ĐH Kỹ thuật Đông Đô": no family's
            stop = run.end() if len(starts) == 2 else self._split_before_name(text, starts, run.end(), only_common=True)
            end = stop if stop is not None and text.text.count(" ", at_next, stop) == 1 else end
        if (second := said.THE_SECOND_OF_A_NAME.match(text.text, end)) and closes(second.end()):
            end = second.end()
        return replace(body, text=f"{body.text} {text.quoted(body.end, end)}", end=end) if end > body.end else body

    @staticmethod
    def _up_to_a_place(text: Text, at: int, body: Body, end: int) -> Body:
        """ "… và các khu công nghiệp Quảng Ngãi"."""
        where = after(text, end)
        stop = (text.places.get(where) if where > 0 and is_capital(text, where) else None) or end
        return replace(body, text=text.quoted(at, stop), end=stop)

    def _where_a_branch_is(self, text: Text, at: int) -> int | None:
        """Where the place of a branch ends: "tỉnh Lào Cai", "Lào Cai", "huyện Bát Xát"."""
        if level := self.level(text, at):
            stop, place = self.place(text, after(text, level[0]), level[1])
            return stop if place else level[0] if level[1] in PROVINCIAL else None
        if not is_capital(text, at):
            return None
        run = said.CAPITALISED_RUN.match(text.text, at)
        closed = run and run.group().count(" ") < 3 and said.CLOSES.match(text.low, run.end())
        return text.places.get(at) or (run.end() if run and closed and at not in text.roles else None)  # "chi nhánh Đông Hải,"

    def _of_two_syllables(self, text: Text, at: int, body: Body, end: int) -> Body:
        """ "Trường Đại học Bách khoa Hà Nội", "Quỹ Đầu tư phát triển tỉnh X": a name that goes on after the second, small, syllable of a word."""
        if (leveled := self._leveled(_Making(text, at, body.head), end, complete=True)) is not None:
            return leveled
        at_next = after(text, end)
        if at_next > 0 and is_capital(text, at_next) and (whole := self.body(text, at_next, 1)) and whole.complete:
            return replace(whole, text=text.quoted(at, whole.end), head=body.head)  # "Ban Chính sách - Luật pháp Tổng Liên đoàn …"
        if (place := text.places.get(at_next)) and is_capital(text, at_next):
            end = place
        elif run := said.CAPITALISED_RUN.match(text.text, at_next) if at_next > 0 else None:
            if self.name(text, at_next, announced=False) != run.end():
                starts = [match.start() for match in re.finditer(r"\S+", run.group())]
                split = self._split_before_name(text, [run.start() + start for start in starts], run.end())
                end = split if split is not None else run.end()
        elif text.low[end : end + 1] == " " and text.low[at_next : at_next + 1].isalpha() and not ends_a_field(text, at_next):
            return replace(body, text=text.quoted(at, end), end=end, complete=False)
        return replace(body, text=text.quoted(at, end), end=end, complete=True)

    def _read_body(self, text: Text, at: int, depth: int, shared: bool) -> Body | None:
        known = text.organizations.get(at)
        made = self._made_body(text, at, depth, shared)
        if known and not (shared or is_capital(text, at)):
            known = None
        if known and (made is None or made.guessed or not made.complete or known >= made.end):
            end = known
            if text.low.startswith("ương", end - 4) and follows(text, end, "đảng"):
                end += len(" đảng")
            if (
                text.low[at:end] in text.low
                and self.level(text, after(text, end)) is not None
                and (made is None or made.end <= end or not made.complete)
            ):
                return self._leveled(_Making(text, at, word_at(text, at)), end, complete=True)
            if self.level(text, after(text, end)) is None:
                inner = self.body(text, after(text, end), depth + 1)
                if inner and inner.text.casefold() in ("hội", "đoàn") and text.low.startswith("ương", end - 4):
                    return Body(text.quoted(at, inner.end), inner.end, word_at(text, at), complete=False)
                part = text.low[at:end] in said.PARTS
                if inner and text.low.startswith("ương", end - 4) and inner.text.casefold() in said.ABOVE_ALL_BOARDS:
                    inner = None
                if inner and inner.complete and (part or not inner.guessed or inner.head.startswith(said.HAVING_STUDENTS)):
                    return replace(inner, text=text.quoted(at, inner.end), head=text.low[at:end] if part else word_at(text, at))
                if foreign := self._foreign(text, at, end):
                    return foreign
                if not part and word_at(text, at) in said.WITH_BRANCHES and (branch := self._place_before_a_name(text, end)):
                    return Body(text.quoted(at, branch), branch, word_at(text, at), place=text.quoted(end + 1, branch))
                return Body(text.quoted(at, end), end, word_at(text, at), complete=not part and not self._goes_on(text, after(text, end)))
        return made

    def _foreign(self, text: Text, at: int, end: int) -> Body | None:
        """Another country's body: "Quốc hội Lào"."""
        stop = text.countries.get(after(text, end))
        if stop and is_capital(text, end + 1):
            return Body(text.quoted(at, stop), stop, word_at(text, at), foreign=True)
        return None

    def _goes_on(self, text: Text, at: int) -> bool:
        """Whether a name that the lexicon knows goes on with something it does not: "Quốc hội" of a country unknown."""
        if at < 0 or not is_capital(text, at) or at in text.statuses or at in text.roles or at in text.members or at in text.honorifics:
            return False
        if text.text[at : at + 2].isupper() and text.text[at + 1 : at + 2].isalpha():
            return not self.shouted_name(text, at)
        if text.low.startswith("ương ", at - 5) and text.low.startswith(said.ABOVE_ALL_BOARDS, at):
            return False
        if text.low.startswith("việt nam ", at - 9) and word_at(text, at) in said.ENDS_FIELD:
            return False  # "… Hội Cựu chiến binh Việt Nam Báo cáo": a verb that a page writes large
        return not self.name(text, at, announced=True)

    def _made_body(self, text: Text, at: int, depth: int, shared: bool) -> Body | None:
        """A body put together from a head and what follows it."""
        head_end = text.heads.get(at)
        if not head_end:
            return None
        if not (shared or is_capital(text, at) or text.low[at:head_end] in PARTY_UNITS) and not (
            depth and text.low[at:head_end].startswith(said.WRITTEN_SMALL) and is_capital(text, after(text, head_end))
        ):
            return None
        made = _Making(text, at, text.low[at:head_end])
        if made.head == "hội" and said.NO_ASSOCIATION.match(text.low, head_end):
            return None  # "Hội đàm với ông A, Chủ tịch nước khẳng định"
        if made.head == "đoàn" and text.low.startswith((" văn ", " thị "), head_end):
            return None  # "Trưởng đoàn Đoàn Văn Hậu"
        if made.head == "hội" and text.low.startswith(" trường", head_end) and not is_capital(text, head_end + 1):
            return None  # a hall
        if made.head == "trung tâm văn hóa" and text.low.startswith((", ", " - ", " và "), head_end):
            made = _Making(text, at, "trung tâm")  # "Trung tâm Văn hóa, Thể thao và Du lịch huyện X"
            head_end = at + len("trung tâm")
        if made.head in ("ban chấp hành", "ban thường vụ") and text.low.startswith(" lâm thời ", head_end):
            head_end += len(" lâm thời")
        if made.head == "công đoàn" and text.low.startswith(" ngành ", head_end) and not said.BRANCH_UNION.match(text.text, head_end):
            head_end += len(" ngành")  # "Công đoàn ngành Công Thương Hà Nội"
        if made.head in said.CALLED_IN_QUOTES and (called := said.IN_QUOTES.match(text.text, head_end)):
            return self._leveled(made, called.end(), complete=True) or made.body(called.end())  # "Câu lạc bộ “Gia đình hạnh phúc” thôn X"
        if made.head in ("đại sứ quán", "tổng lãnh sự quán") and (where := said.AN_EMBASSY.match(text.low, head_end)):
            run = said.CAPITALISED_RUN.match(text.text, where.end())
            stop = text.countries.get(where.end()) or (run.end() if run else None)
            return made.body(stop) if stop else None
        if made.head in PARTY_UNITS:
            named = at in text.levels and self._level_before_a_name(text, at)
            return None if named else self._unit_of_the_party(made, head_end)
        if made.head.endswith(" khối") and (agencies := said.OF_A_BLOC.match(text.low, head_end)):
            place = text.places.get(after(text, agencies.end())) if is_capital(text, after(text, agencies.end())) else None
            return self._leveled(made, agencies.end(), complete=True) or made.body(place or agencies.end(), complete=bool(place))
        if made.head in PARTY_UNITS_OF_THE_WARS:
            region = said.REGIONS_OF_THE_WARS.match(text.text, head_end)
            stop = region.end() if region else self._proper_name(text, after(text, head_end))
            return made.body(stop or head_end, complete=stop is not None)
        found = self._coded(made, head_end, depth) or self._called(made, head_end) or self._about_something(made, head_end, depth, shared)
        if found and found.guessed and made.head in said.OF_WORSHIP and (small := said.SMALL_AT_THE_END.search(found.text)):
            return replace(found, text=found.text[: small.start()], end=found.end - len(small.group()))  # "Trụ trì chùa Bái Đính đón đoàn"
        return replace(found, complete=False) if found and found.text.endswith(" ngành") else found

    def _unit_of_the_party(self, made: "_Making", end: int) -> Body:
        """ "Tỉnh ủy Nghệ An", "Thành ủy TP. Hà Nội"."""
        text = made.text
        at = after(text, end)
        again = self.level(text, at)
        if again and again[1] in said.SMALL_LEVELS and is_capital(text, at):
            again = None  # "Thị ủy Buôn Hồ"
        stop, place = self.place(text, after(text, again[0]) if again else at, again[1] if again else made.head)
        written = text.quoted(made.at, end)
        written = written[0].upper() + written[1:]
        if place and place.isdigit() and again:
            place = f"{text.quoted(at, again[0])} {place}"  # "Quận ủy Quận 8"
        return Body(f"{written} {place}" if place else written, stop if stop > end and place else end, made.head, made.head, place)

    def _coded(self, made: "_Making", end: int, depth: int) -> Body | None:
        """ "Phòng PA02 Công an tỉnh", "Đài PT-TH tỉnh", "Quân khu 4"."""
        text = made.text
        code = said.CODE.match(text.text, end)
        if (
            not code
            or said.DEGREES_AS_CODES.fullmatch(code.group())
            or (code.group()[1:].isalpha() and said.IN_CAPITALS_TOO.match(text.text, code.end()))
        ):
            return None  # a line of capitals
        if text.low[made.at : end] in said.PARTS:
            return None  # "Ban Thường vụ 11, Thường trực 3": how many they are
        end = code.end()
        field = self._field(text, after(text, end)) if code.group().strip() in said.KINDS_OF_FIRM else -1
        if field > end + 1 and text.low.startswith(" việt nam", field):
            return made.body(field + len(" việt nam"), guessed=True)  # "Ngân hàng TMCP Đầu tư và Phát triển Việt Nam"
        if code.group().strip() in said.KINDS_OF_FIRM and (stop := self._proper_name(text, after(text, end), firm=True)):
            return made.body(stop, guessed=True)  # "Ngân hàng TMCP Phương Nam"
        outer = self.body(text, after(text, end), depth + 1)
        if outer:
            return made.body(outer.end, complete=outer.complete, level=outer.level, place=outer.place)
        place = (
            text.places.get(after(text, end))
            if made.head.startswith((*said.FIRMS, "đài", "công đoàn")) and is_capital(text, after(text, end))
            else None
        )
        if place is None and made.head.startswith((*said.FIRMS, "công đoàn")) and not text.starts_something(end + 1):
            more = said.BRAND_OF_WORDS.match(text.text, end)
            place = more.end() if more and self.name(text, end + 1, announced=False) is None else None
        return self._leveled(made, end, complete=True) or made.body(place or end)  # "Công ty TNHH MTV XSKT Đồng Tháp"

    def _called(self, made: "_Making", end: int) -> Body | None:
        """ "Báo Tuổi Trẻ": a name of its own."""
        if (
            made.head in said.NATIONAL_ASSOCIATIONS
            and after(made.text, end) not in made.text.fields
            and (national := self._of_the_nation(made.text, end))
        ):
            return made.body(national)
        if made.head == "công đoàn" and (branch := said.BRANCH_UNION.match(made.text.text, end)):
            return made.body(branch.end())
        if made.head == "đồn biên phòng" and (gate := said.A_GATE.match(made.text.text, end)):
            return made.body(self._first_of_a_run(made.text, gate.end()))  # "Đồn Biên phòng cửa khẩu quốc tế Lào Cai"
        if made.head.endswith("đồng hương"):
            place = made.text.places.get(after(made.text, end))
            named = self._leveled(made, end, complete=True) or (made.body(place) if place else None)
            where = said.WHERE_THEY_MEET.match(made.text.low, named.end) if named else None
            stop = made.text.places.get(where.end()) if where else None
            return replace(named, text=made.text.quoted(made.at, stop), end=stop) if named and stop else named
        if made.head == "hội dòng" and (run := said.CAPITALISED_RUN.match(made.text.text, after(made.text, end))):
            return made.body(run.end())
        if made.head in said.NAMED_AT_ONCE:
            return self._named_at_once(made, end)
        run = said.CAPITALISED_RUN.match(made.text.text, after(made.text, end)) if made.head in said.WITH_PROPER_NAMES else None
        if run and run.end() - len(" trung") >= end and made.text.low.startswith(" trung ương", run.end() - len(" trung")):
            return made.body(self._after_central(made.text, run.end() + len(" ương")))  # "Bệnh viện Hữu nghị Trung ương"
        if made.head.startswith(said.DEALING_IN_SOMETHING) and (small := self._firm_in_small_letters(made.text, end)):
            return made.body(small, guessed=True)
        builds = made.head == "ban quản lý" and made.text.low.startswith(
            (" đầu tư - xây dựng ", " đầu tư xây dựng ", " đầu tư và xây dựng "), end
        )
        if (made.head == "ban quản lý dự án" or builds) and (project := said.PROJECT.match(made.text.low, end)):
            at_level = next((at for at in range(end, project.end()) if at in made.text.levels and self.level(made.text, at)), None)
            leveled = self._leveled(made, at_level - 1, complete=True) if at_level else None  # "Ban Quản lý dự án … huyện X Nguyễn Văn A"
            return leveled or made.body(project.end())
        if made.head in ("báo", "tạp chí") and (
            paper := said.PAPER.match(made.text.low, end) or said.TWO_THINGS.match(made.text.text, end)
        ):
            return made.body(paper.end())
        if made.head not in said.WITH_PROPER_NAMES or after(made.text, end) in made.text.fields:
            return None
        if run and made.head == "vườn quốc gia" and run.group().count(" ") < 3:
            return made.body(run.end())  # "Vườn quốc gia Hoàng Liên"
        stop = self._proper_name(made.text, after(made.text, end), firm=made.head.startswith(said.FIRMS))
        if stop and run and made.head == "trường" and " " not in made.text.text[run.start() : stop] and run.group().count(" ") in (1, 2):
            stop = run.end()  # "trường An Lương Đông": no school is called by one syllable, and what follows is no name
        if stop is None and run and made.head.startswith(said.FIRMS) and made.text.low.endswith(" việt nam", run.start(), run.end()):
            stop = run.end() if run.start() not in made.text.families else None  # "Công ty TNHH Dae Yun Việt Nam"
        if stop and made.head.startswith(said.FIRMS) and (more := said.GOES_ON_SMALL.match(made.text.text, stop)):
            stop = more.end()
        return made.body(stop, guessed=True) if stop and stop > end else None

    def _named_at_once(self, made: "_Making", end: int) -> Body | None:
        """ "Trường Tiểu học Kim Đồng", "Trường THPT Lê Lợi": they have people's names, which a person's own may follow."""
        text = made.text
        at = after(text, end)
        run = said.CAPITALISED_RUN.match(text.text, at) if at >= 0 else None
        if number := said.SCHOOL_NUMBER.match(text.low, end):
            where = after(text, number.end())
            where_run = said.CAPITALISED_RUN.match(text.text, where) if where > 0 else None
            place = (text.places.get(where) or self._district(text, where, where_run.end())) if where_run else None
            if place is None and where_run and where_run.group().count(" ") == 1 and where not in text.families:
                place = where_run.end()  # "Trường Tiểu học số 1 Mường Lý": a commune's name, since no family is called so
            return self._leveled(made, number.end(), complete=True) or made.body(place or number.end(), complete=bool(place))
        if not run or at in text.levels or at in text.roles:
            return None
        if made.head == "giáo phận":
            known = said.DIOCESES.match(text.low, at)
            if known is None and at in text.families and run.group().count(" ") > 1 and self.name(text, at, announced=True):
                return made.body(end, complete=False)  # "Giám mục Giáo phận Vương Chí A": of which the article tells
            if known is not None:
                return made.body(known.end())
        field = text.fields.get(at)
        if field is None and " " not in run.group() and made.head in said.OF_HIGHER_LEARNING:
            field = self._unknown_field(text, at, bare=True)  # "Trường Đại học Thủ đô Hà Nội"
        if field and field > run.end():  # "Trường Cao đẳng Y tế"
            field = self._longer_field(text, at, field) or field  # "Trường Đại học Khoa học Tự nhiên"
            where = after(text, field)
            run = said.CAPITALISED_RUN.match(text.text, where) if where > 0 else None
            place = (text.places.get(where) or self._district(text, where, run.end())) if run else None  # "… Nông nghiệp Thanh Hóa"
            return self._leveled(made, field, complete=True) or made.body(place or field)
        starts = [at + match.start() for match in re.finditer(r"\S+", run.group())]
        last = len(starts) - 1  # "Trường THPT Sương Nguyệt Anh": nobody is addressed
        ends = (
            k
            for k, at in enumerate(starts)
            if k and (at in text.roles or (at in text.honorifics and k < last) or word_at(text, at) in said.SAINTS)
        )
        cut = next(ends, len(starts))
        stop = starts[cut] - 1 if cut < len(starts) else run.end()
        starts = starts[:cut]
        split = self._split_before_name(text, starts, stop) if len(starts) > 3 else None
        if split is None and len(starts) > 4 and text.low[starts[-2] : stop] not in DISTRICTS:
            return None  # but "Trường THPT Nguyễn Thượng Hiền Đức Phổ": called after somebody, and where it is
        named = made.body(split or stop)
        return self._leveled(made, named.end, complete=True) or named

    def _leveled(self, made: "_Making", end: int, complete: bool) -> Body | None:
        """A level and its place after a body's words: "… tỉnh Nghệ An", "… khu dân cư số 4 phường Gia Cẩm"."""
        text = made.text
        at_level = after(text, end)
        if text.low.startswith("hội đơn vị tỉnh", end - 3):  # "Đoàn đại biểu Quốc hội đơn vị tỉnh …"
            at_level += len("đơn vị ")
        level = self.level(text, at_level)
        if not level:
            return None
        stop, place = self.place(text, after(text, level[0]), level[1])
        stop = max(stop, level[0])
        while place and (above := self.level(text, after(text, stop))):
            higher, name_above = self.place(text, after(text, above[0]), above[1])
            if name_above is None:
                break
            stop = higher
        return made.body(
            stop, level=level[1], place=place, complete=complete or (place is not None and made.head not in ("ban", "trường", "tổ"))
        )

    def _about_something(self, made: "_Making", end: int, depth: int, shared: bool) -> Body | None:
        """A head with its fields, and then Trung ương, Việt Nam, a level, another body, a place, or an unknown field."""
        text, at, name = made.text, made.at, made.head
        low = text.low
        field_start = after(text, end)
        if name == "văn phòng" and (elsewhere := self._office_elsewhere(made, end, depth)):
            return elsewhere
        field_end = self._field(text, field_start)
        whose = said.OF_WHOSE_TRADE.match(low, end) if name in said.NATIONAL_ASSOCIATIONS else None
        field_end = whose.end() if whose else field_end
        if name in said.PARTS and (whole := self._part_of_a_body(made, field_start, field_end, depth)):
            return whole
        if (
            name == "trường"
            and low.endswith("chính trị", field_start, field_end)
            and (school := said.NAMED_POLITICAL_SCHOOL.match(text.text, field_end))
        ):
            return self._leveled(made, school.end(), complete=True) or made.body(
                school.end()
            )  # "Trường Chính trị Hoàng Văn Thụ tỉnh Lạng Sơn"
        field_end -= len(" tổ chức") if name in ("sở", "bộ") and low.startswith(" tổ chức", field_end - 8) else 0  # what it does
        # In small letters a field is one only with what follows it: "ban tổ chức" alone organizes an event.
        has_own_words = field_end > field_start or name.startswith("ty ")  # "Ty Lâm nghiệp" names its field
        field_end = field_end if field_end > field_start else text.heads[at]
        has_field = has_own_words and (
            is_capital(text, field_start)
            or shared
            or whose is not None
            or (name != "ban" and name in said.FOR_SOMETHING and is_capital(text, at) and " " in low[field_start:field_end])
        )
        if has_own_words:
            end = (self._longer_field(text, field_start, field_end) if has_field and name not in ("sở", "bộ") else None) or field_end
        if has_own_words and follows(text, end, "tư nhân"):
            end += len(" tư nhân")  # "Nghiệp đoàn Y tế tư nhân"
        if (
            has_own_words
            and name in said.NATIONAL_ASSOCIATIONS
            and not follows(text, end, "việt nam")
            and (national := self._of_the_nation(text, end))
        ):
            return made.body(national)  # "Hội Kinh tế Môi trường Việt Nam"
        if (pair := self._friendship(text, end)) or follows(text, end, "việt nam"):
            end = pair or end + len(" việt nam")
            has_field = has_own_words = True
        elif follows(text, end, "trung ương"):
            return self._central(made, end, depth)
        if leveled := self._leveled(made, end, complete=has_own_words or name in said.PARTS or name in said.WHOLE_WITH_A_LEVEL):
            if name == "đoàn" and leveled.level in said.OF_A_COMMUNE:
                return replace(leveled, complete=True)  # "Đoàn xã": the Youth Union's
            return leveled
        at_next = after(text, end)
        of_another = name in ("công đoàn", "công đoàn cơ sở", "đoàn cơ sở", "đảng ủy", "chi bộ", "đảng bộ")  # "Công đoàn văn phòng …"
        inner = self.body(text, at_next + 4 if low.startswith("của ", at_next) else at_next, depth + 1, shared=of_another)
        if inner and (whole := self._of_what_follows(made, end, inner, depth)):
            return whole
        place_end = text.places.get(at_next)
        if place_end and name.startswith(said.FIRMS) and (run := said.CAPITALISED_RUN.match(text.text, at_next)) and run.end() > place_end:
            beyond = after(text, place_end)
            if beyond < 0 or self.name(text, beyond, announced=False) is None:
                return made.body(run.end(), guessed=True)  # "… Điện tử Thái Bình Dương"
        if (has_own_words or name in said.WHOLE_WITH_A_PLACE) and place_end and is_capital(text, at_next):
            return made.body(place_end, level="tỉnh", place=text.quoted(at_next, place_end))  # "Hội Nông dân Nghệ An"
        if has_own_words and at_next > 0 and at_next not in text.families and (run := said.CAPITALISED_RUN.match(text.text, at_next)):
            of_a_district = name in said.OF_ANY_PLACE and self._district(text, at_next, run.end())
            if of_a_district:
                return made.body(of_a_district, place=text.quoted(at_next, of_a_district))  # "Trung tâm Y tế Hữu Lũng"
        called_so = name.startswith((*said.FIRMS, "bệnh viện")) or name in said.OF_A_CHURCH
        of_a_zone = has_own_words and said.ZONE.search(low, field_start, end) is not None
        if has_own_words and (called_so or of_a_zone) and (called := self._called_before_a_name(text, at_next)):
            return made.body(called, guessed=True)
        if inner and not inner.complete and inner.head.startswith(said.FIRMS):
            return made.body(inner.end, complete=False)  # "Công đoàn Công ty TNHH …" of a firm that cannot be read
        small = name in said.FOR_SOMETHING and (is_capital(text, at) or shared)
        if not has_field and (unknown := self._unknown_field(text, at_next, small=small)):
            inner = self.body(text, after(text, unknown), depth + 1)
            if inner and inner.complete:
                return made.body(inner.end, guessed=True, level=inner.level, place=inner.place)
            if called_so and (called := self._called_before_a_name(text, after(text, unknown))):
                return made.body(called, guessed=True)
            level, place = self._ends_in_a_place(text, at_next, unknown)
            return made.body(unknown, guessed=True, level=level, place=place)
        # "Ủy ban Quốc phòng và …": the name goes on with a field that the lexicon does not know.
        cut = self._goes_on(text, at_next + 3 if low.startswith("và ", at_next) else at_next)
        of_the_state = name == "hội đồng" and has_field and low.endswith((" quốc gia", " nhà nước"), at, end)
        told = name.startswith("ty ") or (has_field and (name not in said.PARTS or of_the_state))
        return made.body(end, complete=told and not cut)  # "Ty Văn hóa" names its field

    def _part_of_a_body(self, made: "_Making", at: int, field_end: int, depth: int) -> Body | None:
        """ "Đoàn Chủ tịch Tổng Liên đoàn …": a part with the body that begins at an offset, which is no field."""
        text = made.text
        whole = self.body(text, at, depth + 1) if at in text.heads or at in text.organizations else None
        if whole is None or not whole.complete or whole.guessed:
            return None
        if field_end > whole.end and text.low.startswith(" các đoàn thể", field_end - len(" các đoàn thể")):
            return None  # "Đảng ủy Mặt trận Tổ quốc và các đoàn thể …"
        written = text.quoted(made.at, whole.end)
        return replace(whole, text=written[0].upper() + written[1:], head=made.head)

    def _office_elsewhere(self, made: "_Making", end: int, depth: int) -> Body | None:
        """ "Văn phòng đại diện Báo X tại Sơn La", "Văn phòng thường trú Đài Y": a branch office, where what it is of is named."""
        text = made.text
        away = said.OFFICE_ELSEWHERE.match(text.low, end)
        owner = self.body(text, away.end(), depth + 1) if away else None
        if owner is None or not owner.complete:
            return None
        where = said.AT_A_PLACE.match(text.low, owner.end)
        return made.body((text.places.get(where.end()) if where else None) or owner.end)

    def _of_what_follows(self, made: "_Making", end: int, inner: Body, depth: int) -> Body | None:
        """A body with the one that follows it: "Văn phòng Tỉnh ủy", "Ban Thường vụ Đảng ủy" of what the article may tell."""
        text, at, name = made.text, made.at, made.head
        called = inner.text.casefold()
        if not inner.complete and called == "đảng ủy" and text.low.endswith("ủy ban kiểm tra", at, end):
            return made.body(inner.end, complete=False)
        if not inner.complete and called in said.UNITS_OF_THE_PARTY and name in said.PARTS and called != name:
            return made.body(inner.end, complete=False)
        if not inner.complete and called in said.INSIDE and (name in said.PARTS or name == "ủy ban"):
            return made.body(inner.end, complete=False)
        and_another = said.AND_ANOTHER.match(text.low, inner.end)
        if name == "văn phòng" and inner.level is None and and_another:
            other = self.body(text, and_another.end(), depth + 1)  # "Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân tỉnh"
            inner = other if other and other.complete and other.level else inner
            if not inner.complete:
                return made.body(end, complete=False)
        if not inner.complete:
            return None
        written = text.quoted(at, inner.end)
        return replace(inner, text=written[0].upper() + written[1:], head=name)

    def _central(self, made: "_Making", end: int, depth: int) -> Body:
        """ "Ban Dân vận Trung ương", "Ban Chấp hành Trung ương Đảng", "Ủy viên … Trung ương Hội Nông dân"."""
        text = made.text
        whole = end + len(" trung ương")
        if text.organizations.get(end + 1, 0) <= whole:  # more than "Trung ương" is a body of its own: Trung ương Đoàn
            end = whole
        if made.head.startswith("bệnh viện"):
            return made.body(self._after_central(text, whole))
        inner = self.body(text, after(text, end), depth + 1)
        if inner and inner.complete and not inner.guessed and inner.text.casefold() not in said.ABOVE_ALL_BOARDS:
            return replace(inner, text=text.quoted(made.at, inner.end), head=made.head)
        if inner and inner.text.casefold() in ("hội", "đoàn", "trung ương hội", "trung ương đoàn"):
            return made.body(inner.end, complete=False)
        if follows(text, end, "đảng"):
            end += len(" đảng")
        elif made.head in ("ban thường vụ", "thường vụ", "đoàn chủ tịch"):
            return made.body(end, complete=False)  # of what Trung ương, the line does not say
        return made.body(end, complete=not self._goes_on(text, after(text, end)))
