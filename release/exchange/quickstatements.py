"""Wikidata QuickStatements, version 1 (https://www.wikidata.org/wiki/Help:QuickStatements): position held, with dates and references.

Only of people and offices that are both matched with Wikidata, by skos:exactMatch in the graph or by a table that is given; only what
a source with an address says. A date has the precision that its bounds have: a day, a month or a year.
"""

from datetime import date

from release.exchange.world import Row, World, partial_day

_POSITION, _START, _END = "P39", "P580", "P582"
_URL, _TITLE, _PUBLISHED, _RETRIEVED = "S854", "S1476", "S577", "S813"
_PRECISION = {10: 11, 7: 10, 4: 9}
"""What Wikidata calls a day, a month and a year, by the length of how we write them."""


def quickstatements(world: World) -> bytes:
    """A line for each source of each tenure; nothing where nothing is matched."""
    lines = []
    for row in world.tenures:
        person, office = world.matches.get(row["person"]), world.matches.get(row["office"])
        if person and office:
            lines += _lines(row, person, office, world)
    return "".join(line + "\n" for line in lines).encode()


def _lines(row: Row, person: str, office: str, world: World) -> list[str]:
    statement = [person, _POSITION, office]
    for term, first, last in ((_START, "start_earliest", "start_latest"), (_END, "end_earliest", "end_latest")):
        if day := partial_day(row[first], row[last]):
            statement += [term, _time(day)]
    lines = []
    for source in world.sources.get(row["tenure"], []):
        if not source.url:
            continue
        reference = [_URL, f'"{source.url}"']
        if source.title:
            reference += [_TITLE, f'vi:"{_text(source.title)}"']
        if source.published:
            reference += [_PUBLISHED, _time(source.published[:10])]
        if source.accessed:
            reference += [_RETRIEVED, _time(source.accessed[:10])]
        lines.append("\t".join([*statement, *reference]))
    return lines


def _time(day: str) -> str:
    """+2016-02-04T00:00:00Z/11; what is not known of a month or day is 00."""
    whole = date.fromisoformat(day) if len(day) == 10 else None
    text = whole.isoformat() if whole else (day + "-00-00")[:10] if len(day) == 4 else f"{day}-00"
    return f"+{text}T00:00:00Z/{_PRECISION[len(day)]}"


def _text(title: str) -> str:
    """In quotes there may be none, nor a tab or the end of a line."""
    return " ".join(title.replace('"', "”").split())
