"""What one sentence or line says of an office that another gives: a name alone on its line, whoever replaces or follows somebody.

    below a name      ::= line that is a name, then lines of offices alone     "HÒA THƯỢNG A" above "Chủ tịch X; Viện chủ Y"
    below an office   ::= line ending in an office ":", then lines of names    "Các Phó Chủ tịch:" above "- Ông A", "- Bà B"
    replaced          ::= sentence; "A thay B"                                 B held what the sentence before gives A
    followed          ::= sentence of A's leaving; "người kế nhiệm là B"       B holds what A has left

What one sentence ties by itself is read by `loaders.holdings`; this adds to its readings, before the article completes them.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from loaders import office_words as said
from loaders.departures import left_in_a_list
from loaders.history import over_in_its_section
from loaders.sentence import LONGEST_LEAD, Holding, Reading
from loaders.subjects import field, subject_at, subjects
from loaders.titles import Chunk, Title, held_before

_OPENS_AN_ITEM = {"-", "•", "*", "+"}
_BEFORE_A_NAME = re.compile(r"(?:khóa|nhiệm kỳ|thời kỳ|giai đoạn)?[\s\divx,&/-]*|và")
_LONGEST_BETWEEN_LINES = 12
_OPENS_WITH_AN_OFFICE = re.compile(
    r"(?:(?:hiện|hiện nay|nay|từng|đã từng|nguyên|vốn|đã) )?(?:là|làm|đảm nhiệm|kinh qua|trải qua|lần lượt giữ|giữ)(?: (?:các|nhiều))?(?: (?:chức vụ|chức danh|cương vị|vị trí|chức))?(?: như| gồm)?|hiện"
)
_BESIDE_OFFICES = re.compile(
    r"và|kiêm(?: nhiệm)?|đồng thời(?: là)?|(?:các )?(?:khóa|nhiệm kỳ) .*|[\divxlc ]+|năm \d{4}|từ (?:tháng |năm )*\d+"
)


def tie_across(readings: Sequence[Reading], mourned: Sequence[Chunk]) -> None:
    """Add to the readings of an article, in the order of its text, the holdings that two sentences or lines give together.

    `mourned`: the names of those whose death the article tells.
    """
    _below_names(readings, mourned)
    _gone_on_in_its_line(readings)
    _names_below(readings)
    _replaced(readings)
    _succeeded(readings)
    left_in_a_list(readings)
    over_in_its_section(readings)


def _below_names(readings: Sequence[Reading], mourned: Sequence[Chunk]) -> None:
    """Tie the offices of lines without a name to the name that is all of the line above them: "HÒA THƯỢNG A" above "Chủ tịch X; Viện chủ Y …".

    On a page that mourns one person, and nobody else, lines of offices alone are that person's, wherever they stand.
    """
    dead = {chunk.value.casefold() for chunk in mourned}
    one_mourned = mourned[0] if len(dead) == 1 else None
    told = subjects(readings)
    above: Chunk | None = None
    ends = 0
    for reading in readings:
        if (subject := subject_at(told, reading.start)) and (label := field(reading)):
            _of_a_field(reading, subject, past=bool(label["past"]))
        words = [chunk for chunk in reading.chunks if chunk.kind != "M"]
        if words and words[-1].kind == "N" and all(chunk.kind == "H" for chunk in words[:-1]):
            above, ends = words[-1], words[-1].end
            continue
        between = reading.text.text[ends : reading.start]
        if any(chunk.kind in "NH" for chunk in words) or not _only_offices(reading) or _heads_a_list(reading):
            above = None if any(chunk.kind == "N" for chunk in words) or len(between.strip()) > LONGEST_LEAD else above
            if reading.chunks and reading.chunks[0].value in _OPENS_AN_ITEM:
                ends = reading.end  # an office of the list that nobody can read
            continue
        owner = above if above is not None and not between.strip(" \n:,.;-–+*•") and "\n" in between else one_mourned
        ends = reading.end if owner is above else ends
        if owner is not None:
            reading.holdings += [
                Holding(owner, _without_the_name(title, owner), "offices in the line below a name", 0.88)
                for _, title in reading.lone_titles
                if not _is_called_now(reading, title)
            ]
            reading.left_out.pop("a title without a name", None)


def _gone_on_in_its_line(readings: Sequence[Reading]) -> None:
    """ "* Bà A: sinh năm 1964, quê X. Tỉnh ủy viên. Nguyên Bí thư Y.", "Bà A, sinh năm 1970. Là Chủ tịch X.": sentences of offices alone."""
    owner: Chunk | None = None
    ends = 0
    for reading in readings:
        if owner is not None and "\n" in reading.text.text[ends : reading.start]:
            owner = None
        named = [chunk for chunk in reading.chunks if chunk.kind == "N"]
        if named:
            opening = next(
                (chunk for chunk in reading.chunks if chunk.kind not in "MH" and not _BEFORE_A_NAME.fullmatch(chunk.value)), None
            )
            owner = named[0] if opening is named[0] and len({chunk.value for chunk in named}) == 1 else None
            ends = reading.end
            continue
        if owner is None or not _offices_and_nothing_else(reading) or _heads_a_list(reading):
            continue
        tied = {holding.title.start for holding in reading.holdings}
        first = reading.chunks[0]
        past = first.kind == "W" and ("lần lượt" in first.value or said.PAST_LINK.search(first.value) is not None)
        marked = 0  # where the last "nguyên" ends: whether it goes on to what a comma parts from it, nobody tells
        for _, title in reading.lone_titles:
            if title.marked and title.status == "former":
                marked = title.end
            elif marked and ";" not in reading.text.low[marked : title.start]:
                reading.left_out["whether nguyên goes on to this title"] += 1
                continue
            if title.start not in tied:
                held = replace(title, status="former") if past and not title.marked else title
                reading.holdings.append(Holding(owner, held, "offices go on in the line of a name", 0.86))
        reading.lone_titles.clear()
        reading.left_out.pop("a title without a name", None)


def _of_a_field(reading: Reading, subject: Chunk, *, past: bool) -> None:
    """ "Nghề nghiệp, chức vụ: Tỉnh ủy viên, Bí thư Huyện ủy": offices of whom the part of the page is about."""
    for _, title in reading.lone_titles:
        if reading.text.low.endswith(" của ", reading.start, title.start):
            continue  # "(theo Quyết định … của Chủ tịch X)": another's
        held = replace(title, status="former", marked=True) if past else title
        reading.holdings.append(Holding(subject, held, "title in a field of a person", 0.9))
    if reading.lone_titles:
        reading.left_out.pop("a title without a name", None)
    reading.lone_titles.clear()


def _replaced(readings: Sequence[Reading]) -> None:
    """ "… bầu anh A giữ chức Bí thư Tỉnh đoàn X. Anh A thay chị B, …": B held the one office that the sentence before gives A."""
    for k, reading in enumerate(readings):
        found = _stands_in(reading)
        if found is None:
            continue
        who, predecessor = found
        for before in reversed(readings[max(0, k - 4) : k] if who else readings[max(0, k - 1) : k]):
            told = [h for h in before.holdings if h.title.status == "current"]
            given = [h for h in told if h.act and h.entry is not None] or [h for h in told if h.how == "office taken up by the one named"]
            given = given or (told if who is None and len(told) == 1 else [])
            if who is not None:
                given = [h for h in given if f" {h.name.value}".casefold().endswith(f" {who.value}".casefold())]
            if given:
                break
        else:
            continue
        if len({(h.title.start, h.name.start) for h in given}) != 1:
            continue
        (one, *_) = given
        office = _office(one.title)
        if not any(h.name.start == predecessor.start and _office(h.title) == office for h in reading.holdings):
            past = replace(held_before(one.title), marked=True)
            before.holdings.append(Holding(predecessor, past, "who held it before", 0.85))


def _succeeded(readings: Sequence[Reading]) -> None:
    """ "Ông A thôi giữ chức X. Người kế nhiệm là bà B", "…; bà B được bầu thay thế": B holds the one office that A is told just before to have left."""
    for k, reading in enumerate(readings):
        for successor, at in _who_follows(reading):
            told = [h for h in reading.holdings if h.title.end <= at] or (readings[k - 1].holdings if k else [])
            left = [h for h in told if h.exit is not None] or [h for h in told if h.title.status == "former"]
            left = [h for h in left if not said.A_SEAT.match(h.title.role.casefold())]
            if len({h.title.start for h in left}) != 1 or left[0].name.value == successor.value:
                continue
            (one, *_) = left
            office = _office(one.title)
            if one.exit != "died" and not any(h.name.start == successor.start and _office(h.title) == office for h in reading.holdings):
                taken = replace(one.title, status="current", marked=False)
                owner = reading if one in reading.holdings else readings[k - 1]
                owner.holdings.append(Holding(successor, taken, "who follows whoever left it", 0.85))


def _who_follows(reading: Reading) -> list[tuple[Chunk, int]]:
    """The names of those who are told to follow somebody in office, and where that is told."""
    chunks, low = reading.chunks, reading.text.low
    found: list[tuple[Chunk, int]] = []
    for k, chunk in enumerate(chunks):
        if chunk.kind != "N":
            continue
        m = k
        while m and chunks[m - 1].kind == "H" and chunks[m - 1].value != "plural":
            m -= 1
        opens = m == 0 or chunks[m - 1].value in (";", ",", ".")
        if opens and said.CHOSEN_TO_FOLLOW.match(low, chunk.end, reading.end):
            found.append((chunk, chunks[m].start))
            continue
        start = chunks[m].start
        clause = max(reading.start, *(low.rfind(mark, reading.start, start) + 1 for mark in ";,:"))
        lead = low[clause:start].strip()
        if said.WHO_FOLLOWS.fullmatch(lead.removeprefix("và ").removeprefix("còn ")):
            found.append((chunk, clause))
    return found


def _office(title: Title) -> tuple[str, str]:
    """A role and a body, to compare."""
    return title.role.casefold(), title.body.text.casefold() if title.body else ""


def _predecessor(reading: Reading) -> tuple[Chunk | None, Chunk] | None:
    """ "Người tiền nhiệm của bà, bà B, …", "Người tiền nhiệm của anh A là anh B": of whom it is told, where by name, and who held it before."""
    chunks = reading.chunks
    named = [chunk for chunk in chunks if chunk.kind == "N"][:2]
    for k, chunk in reversed([*enumerate(named)]):
        if said.OPENS_WITH_A_PREDECESSOR.fullmatch(reading.text.low, reading.start, chunk.start):
            return (named[0] if k else None), chunk
    return None


def _stands_in(reading: Reading) -> tuple[Chunk | None, Chunk] | None:
    """Who replaces whom, where a sentence opens with just that; None for the former where a pronoun tells of somebody."""
    chunks = reading.chunks
    if (named := _predecessor(reading)) is not None:
        return named
    k = 0
    while k < len(chunks) and chunks[k].kind == "H" and chunks[k].value != "plural":
        k += 1
    who = chunks[k] if k < len(chunks) and chunks[k].kind == "N" else None
    if who is None and k != 1:
        return None
    k += who is not None
    if k + 1 >= len(chunks) or chunks[k].kind != "W" or not said.STANDS_IN.fullmatch(chunks[k].value):
        return None
    k += 1
    while k < len(chunks) and chunks[k].kind == "H" and chunks[k].value != "plural":
        k += 1
    return (who, chunks[k]) if k < len(chunks) and chunks[k].kind == "N" else None


_MARK_OF_AN_ITEM = re.compile(r"\s*(?:[-–+*•●▪]|\d{1,2} ?[./)])")


def _names_below(readings: Sequence[Reading]) -> None:
    """Tie the names of lines to the office that the line above them ends in: "Các Phó Chủ tịch:" above "- Ông A", "- Bà B, Chủ tịch Y".

    An office of one, told as such, is that of the first line alone; every line is, of several or of holders in turn. A line that
    opens with anything but a name, or with a name that an office stands before, ends them.
    """
    above: tuple[Reading, Title, bool, bool] | None = None
    ends = 0
    marked: bool | None = None  # whether the lines of the list begin with numbers or marks
    for reading in readings:
        if above is not None and reading.start < ends and not any(chunk.kind in "NT" for chunk in reading.chunks):
            continue  # "3. Ông A: 1991 - 2006. NGƯT": more of the line
        between = reading.text.text[ends : reading.start]
        named = _opens_with_a_name(reading)
        if above is not None and (len(between.strip()) > _LONGEST_BETWEEN_LINES or "\n" not in between or named is None):
            above = None
        has_mark = _MARK_OF_AN_ITEM.match(reading.text.text, reading.text.line_start(reading.start)) is not None
        if above is not None and marked and not has_mark:
            above = None  # the line below a list
        marked = has_mark if above is not None else None
        if above is not None and named is not None:
            over, title, several, in_turn = above
            if in_turn and not said.HOLDS_IT_NOW.search(reading.text.low, named.end, _end_of_line(reading)):
                title = replace(title, status="former", marked=True)  # whoever of them is the last may hold it still
            over.holdings.append(Holding(named, title, "names in the lines below an office", 0.9))
            over.holdings += [Holding(one, title, "names in the lines below an office", 0.9) for one in _more_items(reading) if several]
            ends = _end_of_line(reading)
            above = above if several else None
        elif heading := _heads_a_list(reading):
            above, ends = (reading, *heading), reading.end
            reading.holdings[:] = [
                h for h in reading.holdings if h.title.start != heading[0].start
            ]  # nobody's of whom the text told before


def _more_items(reading: Reading) -> list[Chunk]:
    """The names with which the further items of a line begin, behind semicolons: "- Ông A, Chủ tịch X; - Bà B"."""
    chunks, found = reading.chunks, []
    for mark in (k for k, chunk in enumerate(chunks) if chunk.value == ";"):
        k = mark + 1
        while k < len(chunks) and (chunks[k].kind == "H" or chunks[k].value in ("-", "+", "•")):
            k += 1
        found += [chunks[k]] if k < len(chunks) and chunks[k].kind == "N" else []
    return found


def _opens_with_a_name(reading: Reading) -> Chunk | None:
    """The name with which a line begins, behind a number, a mark, a term ("Khóa I, II:") or an honorific."""
    first = next((chunk for chunk in reading.chunks if chunk.kind not in "MH" and not _BEFORE_A_NAME.fullmatch(chunk.value)), None)
    return first if first is not None and first.kind == "N" else None


def _heads_a_list(reading: Reading) -> tuple[Title, bool, bool] | None:
    """The office in which a line ends, before a colon, whether several hold it, and whether one after the other."""
    k = next((k for k in range(len(reading.chunks) - 1, -1, -1) if reading.chunks[k].kind == "T"), None)
    if k is None or any(chunk.kind == "N" for chunk in reading.chunks):
        return None
    title = reading.chunks[k].title
    told = said.HEADS_A_LIST.fullmatch(reading.text.low, reading.chunks[k].end, reading.end)
    if title is None or told is None or not (told["turn"] or ":" in told.group()):
        return None
    several = told["several"] or said.OF_SEVERAL.search(reading.text.low, reading.start, title.start)
    return title, bool(several), bool(told["turn"] or said.HELD_IN_TURN.search(reading.text.low, reading.start, reading.end))


def _end_of_line(reading: Reading) -> int:
    end = reading.text.text.find("\n", reading.end)
    return end if end >= 0 else len(reading.text.text)


def _without_the_name(title: Title, owner: Chunk) -> Title:
    """ "Nguyên Phó Chủ tịch Hội LHPN Việt Nam Hà Giang từ trần": a body ends before the name of who has died, which may be a place's, too."""
    name = f" {owner.value.casefold()}"
    if title.body is None or not title.body.text.casefold().endswith(name):
        return title
    return replace(title, body=replace(title.body, text=title.body.text[: -len(name)]))


def _is_called_now(reading: Reading, title: Title) -> bool:
    """ "Phó Chủ tịch Hội đồng Bộ trưởng (nay là Phó Thủ tướng)": what an office of old is called now."""
    return reading.text.low.endswith("nay là ", reading.start, title.start)


def _offices_and_nothing_else(reading: Reading) -> bool:
    """Whether a sentence is offices, terms and what joins them, all told of nobody: "Tỉnh ủy viên.", "Là Chủ tịch X.", "Nguyên Bí thư Y; nguyên Giám đốc Z."."""
    words = [chunk for chunk in reading.chunks if chunk.kind in "WH"]
    if words and words[0] is reading.chunks[0] and _OPENS_WITH_AN_OFFICE.fullmatch(words[0].value):
        words = words[1:]
    untied = len(reading.lone_titles) == sum(chunk.kind == "T" for chunk in reading.chunks)
    return bool(reading.lone_titles) and untied and all(_BESIDE_OFFICES.fullmatch(word.value) for word in words)


def _only_offices(reading: Reading) -> bool:
    """Whether a line tells offices that nobody is named for, and nothing else."""
    verbs = any(chunk.kind == "W" and said.A_VERB_OF_ITS_OWN.search(chunk.value) for chunk in reading.chunks)
    return bool(reading.lone_titles) and not verbs and any(chunk.kind == "T" for chunk in reading.chunks[:3])
