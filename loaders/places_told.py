"""Of which province, district or commune an article tells: "Tỉnh ủy" is that of the one given with it, in its opening brackets, or of its "điểm cầu"."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from functools import cached_property

from loaders import office_words as said
from loaders.bodies import Body
from loaders.body_words import CAPITALISED_RUN, IN_EVERY_COMMUNE
from loaders.lexicon import COMMITTEES_BELOW_THE_PROVINCE, PROVINCIAL, Text, is_of_level, lexicon
from loaders.sentence import Reading
from loaders.sources import Article
from loaders.text import key
from loaders.titles import Chunk, Grammar, sentences
from loaders.zones import Kind, Page

_SITE = re.compile(r"điểm cầu (?:chính )?(?:tại )?(?:tỉnh |thành phố |tỉnh ủy |thành ủy )?")
SHOUTED = re.compile(r"\b[^\W\d_a-zà-ỹ]{3,}\b")
# "Hội đồng hương xã Quế Sơn tại TPHCM": neither is the province that the article is about.
_OF_PEOPLE_AWAY = re.compile(r"đồng hương [^,;.]{0,60}$")
_WHERE_IT_LIES = ("(tỉnh ", "(thành phố ")
"""Of a diocese or a commune that is visited: "Giáo phận Bắc Ninh (tỉnh Bắc Ninh)"."""
_AS_A_PROVINCE = ("tỉnh ", "thành phố ", "tỉnh ủy ", "thành ủy ", "tỉnh đoàn ", "thành đoàn ")
_ENDS_A_LINE = re.compile(r":?[ \t]*(?:\n|$)")
_CHUNKS_BEFORE = 40
"""Chunks before an office among which the one before it of the same career, or another province's body, is looked for."""
_MOST_HEADLINES, _LAST_HEADLINES = 8, 4
"""Lines above a report that may all be headlines, and how many of more than these are."""
_IN_A_COMMUNE = re.compile(r"(?:theo đó, |cụ thể, |[-+•*] )?(?:tại|ở) (?P<level>xã|phường|thị trấn|đặc khu) ")
_WHERE = re.compile(r"(?P<item>[-+*•] ?)?(?:[^,.;:]{1,30}, )?(?:tại|ở) (?:tỉnh |thành phố |tp\.? )?")
_ONLY_A_PLACE = re.compile(r"[-+•*\d. ]*(?:tỉnh |thành phố )?")
_LONGEST_LEAD = 40
"""Characters before an office in which a verb of holding it ends."""


_SO_MANY = re.compile(r"(?:\d|(?<!\w)(?:hai|ba|bốn|các|những)) $")


class PlacesTold:
    """The provinces, districts and communes of an article, and which of them one that is not named is."""

    def __init__(self, grammar: Grammar, text: Text, article: Article, page: Page, readings: list[Reading]) -> None:
        self.grammar = grammar
        self.text = text
        self.article = article
        self.page = page
        self.readings = readings
        self._only_places: dict[str, str | None] = {}

    @property
    def lead_end(self) -> int:
        """Where the headline and the first two sentences that name anybody end."""
        return self.readings[min(2, len(self.readings) - 1)].end if self.readings else 0

    @cached_property
    def province(self) -> str | None:
        """The one province the article is about: given with it, or in its opening brackets, or of its "điểm cầu"."""
        given = self._only(self._places_in(self.article.place or "")) or self._only(self._places_in(self.page.desk or ""))
        if given:
            return given
        sites = set()
        for match in _SITE.finditer(self.text.low):
            end = self.text.places.get(match.end())
            if end:
                sites.add(lexicon().place_names[self.text.low[match.end() : end]])
        return self._only(sites) or self._only(self._provinces_of_the_lead) or self._only_province_named

    @property
    def _only_province_named(self) -> str | None:
        """The province that is the only place of that rank in the whole text, where it is called a province at least once: "tỉnh X"."""
        low, found, called = self.text.low, set(), False
        for at, end in self.text.places.items():
            if self.text.text[at].isupper() and (name := lexicon().place_names.get(low[at:end])):
                found.add(name)
                called = called or low.endswith(("tỉnh ", "tỉnh ủy ", "tỉnh đoàn "), 0, at)
        only = self._only(found) if called else None
        return only if only and is_of_level(only, "tỉnh") else None

    @cached_property
    def _provinces_of_the_lead(self) -> set[str]:
        """The provinces that headline and first sentence name as such: "tỉnh Phú Thọ", "Tỉnh ủy Quảng Ninh", "Hội Nông dân Nghệ An"."""
        headlines = self.page.of(Kind.HEADLINE)
        if len(headlines) > _MOST_HEADLINES:
            headlines = headlines[-_LAST_HEADLINES:]  # those above are the page's menu, with the names of its own province
        spans = [(zone.start, zone.end) for zone in headlines]
        spans += [next(sentences(self.text, zone.start, zone.end), (0, 0)) for zone in self.page.of(Kind.BODY)[:1]]
        found = set()
        for start, end in spans:
            if start in self.text.places and self.text.low.startswith(": ", self.text.places[start]):
                return {lexicon().place_names[self.text.low[start : self.text.places[start]]]}  # "Hưng Yên: Hội thi …"
            named = {
                at
                for at in self.text.places
                if start <= at < end
                and self.text.low.endswith(_AS_A_PROVINCE, start, at)
                and not self.text.low.endswith(_WHERE_IT_LIES, start, at)
                and not _OF_PEOPLE_AWAY.search(self.text.low, start, at)
            }
            names = [self.text.low[at : self.text.places[at]] for at in named]
            names += [body.place.casefold() for body in self._told_in(start, end) if body.place and body.level in PROVINCIAL]
            found |= {lexicon().place_names[name] for name in names if name in lexicon().place_names}
        return found

    @staticmethod
    def _places_in(line: str) -> set[str]:
        if not line:
            return set()
        text = lexicon().text(line)
        return {lexicon().place_names[text.low[start:end]] for start, end in text.places.items() if text.text[start].isupper()}

    @staticmethod
    def _only(found: Iterable[str]) -> str | None:
        distinct = set(found)
        return distinct.pop() if len(distinct) == 1 else None

    def _has_level(self, body: Body) -> bool:
        """Whether the article's province is of the body's level: no "Tỉnh ủy Hà Nội", no "Thành ủy Nghệ An"."""
        if self.province is None or body.level is None:
            return False
        return is_of_level(self.province, body.level)

    def _province_of_the_line(self, at: int) -> str | None:
        """The province with which a line of several short news begins: "BÌNH PHƯỚC: …"."""
        start = self.text.line_start(at)
        end = self.text.places.get(start)
        if end is None or self.text.low[end : end + 1] != ":" or not self.text.text[start:end].isupper():
            return None
        return lexicon().place_names.get(self.text.low[start:end])

    def _province_where(self, since: int, at: int, level: str) -> str | None:
        """ "* Cùng ngày, tại Hậu Giang, bà A …": the province in which what a sentence tells happens, in an item of several or named in the headline."""
        told = _WHERE.match(self.text.low, since, at)
        end = self.text.places.get(told.end()) if told else None
        if told is None or end is None or not self.text.low.startswith(",", end):
            return None
        name = self.text.low[told.end() : end]
        item = told["item"] or any(
            self.text.low.find(name, zone.start, zone.end) >= 0 for zone in self.page.of(Kind.HEADLINE)[:_LAST_HEADLINES]
        )
        province = lexicon().place_names.get(name)
        return province if item and province and is_of_level(province, level) else None

    def _province_of_the_section(self, at: int) -> str | None:
        """The province whose name alone is the last such line above, in news of several provinces, each below its name."""
        if len({province for _, province in self._sections}) < 2:
            return None
        k = bisect_left(self._sections, at, key=lambda section: section[0])
        return self._sections[k - 1][1] if k else None

    @cached_property
    def _sections(self) -> list[tuple[int, str]]:
        """The lines that are the name of a province and nothing else, with where they begin."""
        found = []
        for at, end in sorted(self.text.places.items()):
            start = self.text.line_start(at)
            closed = _ENDS_A_LINE.match(self.text.low, end) is not None
            alone = start > 0 and closed and _ONLY_A_PLACE.fullmatch(self.text.low[start:at])
            if alone and (province := lexicon().place_names.get(self.text.low[at:end])):
                found.append((at, province))
        return found

    def _commune_of_the_sentence(self, body: Body, since: int, at: int) -> str | None:
        """ "Tại xã X, ông A được chỉ định giữ chức Chủ tịch UBMTTQ": the commune that opens a sentence, for offices taken up there.

        Who only visits it may lead the whole country's association.
        """
        told = _IN_A_COMMUNE.match(self.text.low, since)
        if told is None or body.head not in IN_EVERY_COMMUNE or "trung ương" in body.text.casefold() or body.text.endswith("Việt Nam"):
            return None
        if not said.HOLD.search(self.text.low[max(since, at - _LONGEST_LEAD) : at].rstrip()):
            return None
        level, place = told["level"], CAPITALISED_RUN.match(self.text.text, told.end())
        return f"{level} {place.group()}" if place and self.text.low[place.end() : place.end() + 1] in (",", ";", ":") else None

    def _speaks_of_another_province(self, since: int, at: int) -> bool:
        """ "Ban Chấp hành Đảng bộ tỉnh Quảng Ninh cho ông A, Phó Chủ tịch UBND tỉnh, thôi …": whether a sentence names another's body before."""
        if self.province is None:
            return False
        bodies = [c.body or (c.title.body if c.title else None) for c in self._chunks_before(since, at)]
        places = {key(b.province) for b in bodies if b and b.province}
        return bool(places) and key(self.province) not in places

    def _is_beside_that_of_the_province(self, body: Body, since: int, at: int) -> bool:
        """ "Phó Chủ tịch Ủy ban MTTQ tỉnh A nhận 300 triệu đồng của Ủy ban MTTQ tỉnh Bình Dương": whether the same sentence goes on to tell of
        the province's own, to which another comes."""
        k = bisect_left(self.readings, since, key=lambda reading: reading.start)
        if self.province is None or k == len(self.readings) or self.readings[k].start != since:
            return False
        own = key(f"{body.text} {self.province}")
        chunks = self.readings[k].chunks
        first = bisect_left(chunks, at, key=lambda chunk: chunk.start) + 1
        return any(
            chunk.body is not None and key(chunk.body.text) == own and said.OF_ANOTHER_SIDE.search(chunks[m - 1].value)
            for m, chunk in enumerate(chunks[first : first + _CHUNKS_BEFORE], first)
            if chunk.kind == "B"
        )

    def _province_of_the_career(self, since: int, at: int, level: str) -> str | None:
        """That of the office told before in a sentence, where nobody is named in between: "làm Bí thư Tỉnh ủy Gia Lai sau khi làm Trưởng ban … Tỉnh ủy"."""
        for chunk in reversed(self._chunks_before(since, at)):
            if chunk.kind == "N":
                return None
            if chunk.title and chunk.title.body and (province := chunk.title.body.province):
                left = (
                    chunk.title.marked and chunk.title.status == "former"
                )  # "nguyên T1 … tỉnh X, giữ chức … Tỉnh ủy": of which, nobody tells
                return province if is_of_level(province, level) and not left else None
        return None

    def _chunks_before(self, since: int, at: int) -> list[Chunk]:
        """The last chunks before an offset of the sentence that begins at `since`; none where no such sentence was read."""
        k = bisect_left(self.readings, since, key=lambda reading: reading.start)
        if k == len(self.readings) or self.readings[k].start != since:
            return []
        chunks = self.readings[k].chunks
        last = bisect_left(chunks, at, key=lambda chunk: chunk.start)
        return chunks[max(0, last - _CHUNKS_BEFORE) : last]

    def _only_place(self, level: str) -> str | None:
        """The one commune, ward, district … of which the article speaks."""
        if level not in self._only_places:
            self._only_places[level] = self._only_place_told(level)
        return self._only_places[level]

    def _only_place_told(self, level: str) -> str | None:
        found: dict[str, str] = {}
        committees = COMMITTEES_BELOW_THE_PROVINCE.get(level, ())
        told = [(at, end) for at, end in self.text.heads.items() if self.text.low[at:end] in committees] if committees else []
        for at, end in (*self.text.levels.items(), *told):
            zone = self.page.zones[max(0, bisect_right(self.page.zones, at, key=lambda zone: zone.start) - 1)]
            if self.text.low.endswith(("già ", "trưởng "), max(0, at - 7), at) or _SO_MANY.search(self.text.low, max(0, at - 6), at):
                continue  # "già làng" is no village, after "Trưởng buôn" a name may stand, and "3 xã A, B và C" are several
            of_it = self.text.low[at:end] in committees or (self.text.low[at:end] == level and self.grammar.level(self.text, at))
            if zone.kind in (Kind.HEADLINE, Kind.BODY) and of_it and not self.text.low.startswith(level, end + 1):
                place = self.grammar.place(self.text, end + 1, level)[1]
                if place and self.text.text[end : end + 1] == " ":
                    known = found.setdefault(key(place), place)
                    if known.isupper() and not place.isupper():
                        found[key(place)] = place
        only = next(iter(found.values())) if len(found) == 1 else None
        return only.title() if only and only.isupper() else only

    def province_of(self, name: Chunk) -> str | None:
        """The province in brackets after somebody: "đại biểu A (Lào Cai), Phó Trưởng Đoàn … tỉnh"."""
        bracket = self.text.low[name.end : name.end + 2] == " ("
        end = self.text.places.get(name.end + 2) if bracket else None
        return self.text.quoted(name.end + 2, end) if end and self.text.low[end : end + 1] == ")" else None

    @cached_property
    def _territories(self) -> set[str]:
        """The territories whose councils and people's committees the article names: "phường", "huyện Phù Cừ"."""
        found = set()
        for title in (c.title for reading in self.readings for c in reading.chunks if c.title):
            name = title.body.text if title.body and title.body.complete else ""
            if name.casefold().startswith(("hội đồng nhân dân ", "ủy ban nhân dân ")):
                found.add(name.split(" ", 4)[-1])
        return found

    def _told_in(self, start: int, end: int) -> list[Body]:
        """The bodies of a span that may name nobody, outermost first; of a line in capitals none, as they cannot be cited so."""
        text, at, out = self.text, start, []
        for begins in sorted(k for k in {*text.heads, *text.organizations} if start <= k < end):
            if begins < at or not text.text[begins].isupper():
                continue
            body = self.grammar.body(text, begins)
            firm = body is not None and body.head == "công đoàn"  # the union of a firm whose name the lexicon cannot know
            if body and body.complete and (firm or not body.guessed) and body.end <= end and not SHOUTED.search(body.text):
                out.append(body)
                at = body.end
        return out

    @cached_property
    def _named_places(self) -> set[str]:
        """What the article calls a commune, a district, a village."""
        # "Chủ tịch UBND tỉnh Nguyễn Văn A": where a title or body ends with the level, a person may follow.
        # A line that the page repeats is read once, so what stands before counts, not where.
        low = self.text.low
        ends = {low[max(0, chunk.end - 24) : chunk.end] for reading in self.readings for chunk in reading.chunks if chunk.kind in "TB"}
        zones = self.page.zones
        runs = []
        for at, end in self.text.levels.items():
            zone = zones[max(0, bisect_right(zones, at, key=lambda zone: zone.start) - 1)]
            if zone.kind is Kind.BODY and low[max(0, end - 24) : end] not in ends:
                runs.append(CAPITALISED_RUN.match(self.text.text, end + 1))
        return {key(run.group()) for run in runs if run}

    def is_a_place(self, name: Chunk, reading: Reading) -> bool:
        """Whether a bare name is that of a place of the article: "Chủ tịch UBMTTQ Sơn Mỹ" beside "xã Sơn Mỹ"."""
        if name.kind != "N" or key(name.value) not in self._named_places:
            return False
        k = bisect_left(reading.chunks, name.start, key=lambda chunk: chunk.start)
        return k == 0 or reading.chunks[k - 1].kind != "H"
