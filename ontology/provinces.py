"""The bodies that every province and centrally run city has, each in its time.

A row of `provincial_bodies.csv` is a pattern ("Ban Dân vận Tỉnh ủy {}" in a province, "Ban Dân vận Thành ủy {}" in a
city); with a row of `places.csv` it makes one body. A place that becomes a city keeps its bodies, which are renamed;
a place that is merged loses them, and the new place has bodies of its own.

    for body in provincial_bodies():
        body.id, body.names
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import groupby

from ontology.tables import When, rows, several, when

CITY = "thành phố trực thuộc trung ương"


@dataclass(frozen=True)
class Status:
    """What a place was, and was called, over a time."""

    kind: str
    name: str
    starts: When
    ends: When
    document: str
    source: str


@dataclass(frozen=True)
class DatedName:
    """A name of a body, over a time: that of a status of its place, with the document and the source of that."""

    name: str
    starts: When
    ends: When
    document: str
    source: str


@dataclass(frozen=True)
class ProvincialBody:
    id: str
    kind: str
    place: str
    parent: str | None
    names: tuple[DatedName, ...]
    """In order of time; the last is the present one, or the one it ended with."""
    other_names: tuple[str, ...]
    name_en: str
    starts: When
    ends: When


def kinds_of_body() -> dict[str, str]:
    """Names of bodies that many territories have, less the territory ("Ban Dân vận Tỉnh ủy", "Hội Nông dân"), and their kinds."""
    kinds = {row["name_vi"]: row["kind"] for row in rows("bodies")}
    for row in rows("provincial_bodies"):
        for column in ("name_province", "name_city"):
            name = row[column].removesuffix(" {}")
            kinds[name.removesuffix(" tỉnh").removesuffix(" thành phố")] = row["kind"]
    return kinds


def day_before(day: date | None) -> date | None:
    return day - timedelta(days=1) if day else None


def statuses() -> dict[str, list[Status]]:
    """What each place was over time, in order."""
    later = {place: list(group) for place, group in groupby(rows("place_statuses"), lambda row: row["place"])}
    out = {}
    for row in rows("places"):
        steps = [row, *sorted(later.get(row["id"], []), key=lambda step: str(when(step["from"]).latest))]
        found = []
        for step, following in zip(steps, [*steps[1:], None], strict=True):
            if following:
                begins = when(following["from"])
                ends = When(day_before(begins.earliest), day_before(begins.latest))
            else:
                ends = when(row["until"])
            found.append(Status(step["kind"], step["name_vi"], when(step["from"]), ends, step["document"], step["source"]))
        out[row["id"]] = found
    return out


def provincial_bodies() -> Iterator[ProvincialBody]:
    """Every body of every place, in order of pattern and place. A body that would end before it begins is none."""
    of_place = statuses()
    patterns = list(rows("provincial_bodies"))
    city_ids = {row["id"]: row["id_city"] for row in patterns}
    for row in patterns:
        for place, steps in of_place.items():
            starts = within(when(row["from"]), steps[0].starts, last=False)
            ends = within(when(row["until"]), steps[-1].ends, last=True)
            if starts.earliest and ends.latest and ends.latest < starts.earliest:
                continue
            a_city = steps[0].kind == CITY
            named = [step for step in steps if not _apart(step, starts, ends)]
            names, others = [], []
            for step in named:
                form = "city" if step.kind == CITY else "province"
                names.append(DatedName(row[f"name_{form}"].format(step.name), step.starts, step.ends, step.document, step.source))
                others += [other.format(step.name) for other in several(row[f"other_names_{form}"])]
            parent = (city_ids if a_city else {row["parent"]: row["parent"]}).get(row["parent"])
            yield ProvincialBody(
                id=f"{row['id_city' if a_city else 'id']}-{place}",
                kind=row["kind"],
                place=place,
                parent=f"{parent}-{place}" if parent else None,
                names=tuple(names),
                other_names=tuple(others),
                name_en=row["name_en"].format(named[-1].name),
                starts=starts,
                ends=ends,
            )


def _apart(step: Status, starts: When, ends: When) -> bool:
    """Whether a status of a place was over before its body began, or came after that had ended."""
    over = step.ends.latest and starts.earliest and step.ends.latest < starts.earliest
    later = step.starts.earliest and ends.latest and step.starts.earliest > ends.latest
    return bool(over or later)


def within(own: When, of_place: When, *, last: bool) -> When:
    """The days of a body's beginning (or end), which is not before (or after) its place's."""
    if last:
        ends = [day for day in (own.latest, of_place.latest) if day]
        earliest = [day for day in (own.earliest, of_place.earliest) if day]
        return When(min(earliest, default=None) if own.earliest or not own.latest else None, min(ends, default=None))
    latest = [day for day in (own.latest, of_place.latest) if day]
    starts = [day for day in (own.earliest, of_place.earliest) if day]
    return When(max(starts, default=None), max(latest, default=None) if own.latest or not own.earliest else None)
