"""Where a body told short lies, by the other offices that a sentence tells of the same person.

"phê chuẩn … Phó Chủ tịch UBND tỉnh Lào Cai đối với ông A, Ủy viên Ban Chấp hành Đảng bộ tỉnh": of Lào Cai. `title_runs` does so for
titles that stand in one run, whoever they are of.
"""

import re
from dataclasses import replace

from loaders.bodies import Body
from loaders.lexicon import PROVINCIAL, Text, is_of_level, is_province
from loaders.sentence import Holding
from loaders.titles import COMMITTEE_OVER

_A_COMMITTEE_ALONE = re.compile(r"(?:Đảng ủy|Huyện ủy|Thành ủy|Quận ủy|Thị ủy)$")
_OF_THE_PEOPLE = re.compile(r"(?:Ủy ban nhân dân|Hội đồng nhân dân|Ủy ban Mặt trận|Mặt trận)", re.IGNORECASE)
_MOST = 60
"""Offices of one person in one sentence; more are no sentence of anybody's life, and would be gone through for each of them."""
_MOVED = re.compile(r"(?<!\w)(?:điều động|luân chuyển|chuyển|về|sang|đến)(?!\w)")


def placed(body: Body, holding: Holding, offices: list[Holding], text: Text) -> Body:
    """The body of a holding with its place, where all the offices of the person that have one agree on it."""
    if len(offices) > _MOST:
        return body
    if body.wants_province and (place := _province(holding, offices, text)) and is_of_level(place, body.level or ""):
        body = replace(body, text=f"{body.text} {place}", place=place)
    return _committee(body, holding, offices, text) or body


def _province(holding: Holding, offices: list[Holding], text: Text) -> str | None:
    """The one province or city of the other offices: of former ones where this is one, else of one that the sentence says is left."""
    past = holding.title.status, text.low.startswith("nguyên ", holding.title.start)
    there = [
        (other, body.place)
        for other in offices
        if (body := other.title.body) and body.place and (body.level == "tỉnh" or (body.level in PROVINCIAL and is_province(body.place)))
    ]
    places = {
        place
        for other, place in there
        if (other.title.status == "former") == (past[0] == "former")
        and (past[0] != "former" or text.low.startswith("nguyên ", other.title.start) == past[1])
    }
    places = places or {place for other, place in there if other.act and other.how == "office for somebody"}
    return places.pop() if len(places) == 1 else None


def _committee(body: Body, holding: Holding, offices: list[Holding], text: Text) -> Body | None:
    """The Party committee of a commune or a district where the person has an office in its people's bodies.

    "Ông A - Bí thư Đảng ủy trúng cử Chủ tịch HĐND phường X": the Đảng ủy of phường X, unless somebody is moved there.
    """
    told = _A_COMMITTEE_ALONE.search(body.text) if body.place is None else None
    if told is None or (body.complete and told.group() == "Đảng ủy"):
        return None
    there = [
        (other.title.start, other.title.body)
        for other in offices
        if other.title.body
        and other.title.body.place
        and COMMITTEE_OVER.get(other.title.body.level or "", "").startswith(told.group())
        and _OF_THE_PEOPLE.match(other.title.body.text)
    ]
    units = {(one.level, one.place) for _, one in there}
    if len(units) != 1 or is_province(there[0][1].place or ""):
        return None
    first, last = min(start for start, _ in there), max(start for start, _ in there)
    if _MOVED.search(text.low, min(holding.title.end, first), max(holding.title.start, last)):
        return None
    level, place = units.pop()
    named = f"{body.text[: told.start()]}{COMMITTEE_OVER[level or '']} {place}"
    return replace(body, text=named, level=level, place=place, complete=True)
