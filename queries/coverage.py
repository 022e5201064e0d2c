"""Which days of an office are filled, vacant, disputed or unknown, so that gaps are a visible list of what to look up.

On a day an office of a single holder is

    filled      one person certainly holds it (on the day of a hand-over, two)
    vacant      no holder is known, and likely there was none: somebody certainly stood in, or the day lies between a known
                end and a known beginning that are no further than `LONGEST_VACANCY` apart
    disputed    two people certainly hold it
    unknown     somebody may have held it, or nobody is recorded: something to look up
    no body     its body was not yet founded, or was no more

    offices = coverage(target, since=date(1999, 1, 1))
    offices[0].spans        every day since then, in order, as spans of one state
"""

import csv
import io
import json
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum
from itertools import pairwise
from pathlib import Path
from typing import Any

from graph.targets import Rows, Target
from loaders.bounds import Bounds, Certainty
from loaders.tenures import HAND_OVER
from queries.catalogue import find

SINCE = date(1999, 1, 1)
"""The first year in which the central offices of the bloc are to be covered whole."""
LONGEST_VACANCY = timedelta(days=183)
"""Between a known end and a known beginning further apart than this, a holder may simply be missing from the graph."""
DAY = timedelta(days=1)


class State(Enum):
    FILLED = "filled"
    VACANT = "vacant"
    DISPUTED = "disputed"
    UNKNOWN = "unknown"
    NO_BODY = "no body"


@dataclass(frozen=True)
class Tenure:
    """One holder of an office, or somebody who stood in for one."""

    name: str
    bounds: Bounds
    acting: bool = False
    person: str = ""
    """The IRI, where there is one: two people can have one name."""


@dataclass(frozen=True)
class Span:
    """Days of one state, both ends included; `who` holds the office, may hold it, or stands in."""

    state: State
    first: date
    last: date
    who: tuple[str, ...] = ()

    @property
    def days(self) -> int:
        return (self.last - self.first).days + 1


@dataclass(frozen=True)
class Coverage:
    """One office over all days asked about."""

    office: str
    title: str
    body: str
    spans: tuple[Span, ...]

    def days(self) -> Counter[State]:
        counted: Counter[State] = Counter()
        for span in self.spans:
            counted[span.state] += span.days
        return counted


def coverage(target: Target, since: date = SINCE, until: date | None = None) -> list[Coverage]:
    """Every one-seat office of the central bodies, in order of body and title.

    `until` is by default the last day that any of their tenures is bounded by: what the graph does not reach is no gap.
    ValueError if it is before `since`, or the last day that there is.
    """
    answer = find("one-seat-tenures").run(target, {})
    assert isinstance(answer, Rows)
    rows = [dict(zip(answer.variables, (None if cell is None else cell.value for cell in row), strict=True)) for row in answer.rows]
    offices: dict[str, list[dict[str, Any]]] = {}
    for row in rows:
        offices.setdefault(str(row["office"]), []).append(row)
    held = {office: [tenure_of(row) for row in about if row["tenure"]] for office, about in offices.items()}
    last = until or max((day for tenures in held.values() for tenure in tenures for day in days_of(tenure.bounds)), default=since)
    if last == date.max:
        raise ValueError(f"{last} is the last day of the calendar; give an earlier one")
    if last < since:
        raise ValueError(f"the last day, {last}, is before the first, {since}")
    found = []
    for office, about in offices.items():
        body = Bounds(start_earliest=day_of(about[0]["bodyStart"]), end_latest=day_of(about[0]["bodyEnd"]))
        spans = spans_of(held[office], body, since, last)
        found.append(Coverage(office, str(about[0]["title"]), str(about[0]["body"] or ""), tuple(spans)))
    return found


def tenure_of(row: dict[str, Any]) -> Tenure:
    bounds = Bounds(*(day_of(row[name]) for name in ("startEarliest", "startLatest", "endEarliest", "endLatest")))
    return Tenure(str(row["name"]), bounds, row["as"] == "acting", str(row["person"]))


def day_of(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def days_of(bounds: Bounds) -> list[date]:
    return [day for day in (bounds.start_earliest, bounds.start_latest, bounds.end_earliest, bounds.end_latest) if day]


def spans_of(tenures: list[Tenure], body: Bounds, since: date, until: date) -> list[Span]:
    """The days of an office as spans. Between two days on which a bound lies nothing changes, so one day tells for all."""
    edges = {since, until + DAY}
    for bounds in (body, *(tenure.bounds for tenure in tenures)):
        for day in days_of(bounds):
            edges |= {edge for edge in (day, day + DAY) if since < edge <= until}
    spans: list[Span] = []
    for first, following in pairwise(sorted(edges)):
        state, who = state_on(first, tenures, body)
        if spans and (spans[-1].state, spans[-1].who) == (state, who):
            spans[-1] = Span(state, spans[-1].first, following - DAY, who)
        else:
            spans.append(Span(state, first, following - DAY, who))
    return spans


def state_on(day: date, tenures: list[Tenure], body: Bounds) -> tuple[State, tuple[str, ...]]:
    """The state of an office on a day, and whose names belong to it."""
    if body.on(day) is Certainty.IMPOSSIBLE:
        return State.NO_BODY, ()
    holders = [tenure for tenure in tenures if not tenure.acting]
    certain = [tenure for tenure in holders if tenure.bounds.on(day) is Certainty.CERTAIN]
    if certain:
        disputed = len({(tenure.name, tenure.person) for tenure in certain}) > 1 and not handed_over(day, certain)
        return State.DISPUTED if disputed else State.FILLED, names(certain)
    possible = [tenure for tenure in holders if tenure.bounds.on(day) is Certainty.POSSIBLE]
    if possible:
        return State.UNKNOWN, names(possible)
    acting = [tenure for tenure in tenures if tenure.acting]
    standing_in = names(tenure for tenure in acting if tenure.bounds.on(day) is not Certainty.IMPOSSIBLE)
    if any(tenure.bounds.on(day) is Certainty.CERTAIN for tenure in acting) or between_known_days(day, holders):
        return State.VACANT, standing_in
    return State.UNKNOWN, standing_in


def names(tenures: Iterable[Tenure]) -> tuple[str, ...]:
    return tuple(sorted({tenure.name for tenure in tenures}))


def handed_over(day: date, certain: list[Tenure]) -> bool:
    """Whether all but one of the holders leave that day, and all but one come."""
    leaving = sum(tenure.bounds.end_latest == day for tenure in certain)
    coming = sum(tenure.bounds.start_earliest == day for tenure in certain)
    return leaving >= len(certain) - 1 and coming >= len(certain) - 1


def between_known_days(day: date, holders: list[Tenure]) -> bool:
    """Whether the day lies in a gap between a known end and a known beginning, and the gap is not too long."""
    ends = [t.bounds for t in holders if t.bounds.end_latest and t.bounds.end_latest < day]
    starts = [t.bounds for t in holders if t.bounds.start_earliest and day < t.bounds.start_earliest]
    if not ends or not starts:
        return False
    before = max(ends, key=lambda bounds: bounds.end_latest or date.min)
    after = min(starts, key=lambda bounds: bounds.start_earliest or date.max)
    assert before.end_latest and after.start_earliest
    known = before.end_earliest and before.end_latest - before.end_earliest <= HAND_OVER
    known_too = after.start_latest and after.start_latest - after.start_earliest <= HAND_OVER
    return bool(known and known_too and after.start_earliest - before.end_latest <= LONGEST_VACANCY)


# ------------------------------------------------------------------ formats


def as_text(offices: list[Coverage], gaps: int = 3) -> str:
    """For people: a line for each office with the share of its days in each state, and its longest gaps."""
    if not offices:
        return "no office of a single holder in a central body\n"
    first, last = offices[0].spans[0].first, offices[0].spans[-1].last
    total: Counter[State] = Counter()
    lines = [f"Offices of a single holder in central bodies, {first} to {last}", ""]
    lines.append(f"{'filled':>7} {'vacant':>7} {'disputed':>9} {'unknown':>8}  office")
    for office in offices:
        days = office.days()
        total += days
        lines.append(f"{_share(days)}  {office.title}")
        unknown = sorted((span for span in office.spans if span.state in (State.UNKNOWN, State.DISPUTED)), key=lambda s: (-s.days, s.first))
        for span in unknown[:gaps]:
            who = f": {', '.join(span.who)}?" if span.who else ""
            lines.append(f"{'':>34}  {span.first} to {span.last}  {span.state.value}{who}")
        if len(unknown) > gaps:
            lines.append(f"{'':>34}  … and {len(unknown) - gaps} shorter")
    lines += ["", f"{_share(total)}  all {len(offices)} offices"]
    return "\n".join(lines) + "\n"


def _share(days: Counter[State]) -> str:
    whole = sum(days.values()) - days[State.NO_BODY]
    states = ((State.FILLED, 6), (State.VACANT, 6), (State.DISPUTED, 8), (State.UNKNOWN, 7))
    return " ".join(f"{100 * days[state] / whole:>{width}.1f}%" if whole else f"{'-':>{width + 1}}" for state, width in states)


def as_csv(offices: list[Coverage]) -> str:
    """One row for each span: office, title, body, state, first and last day, days, who."""
    stream = io.StringIO()
    writer = csv.writer(stream, lineterminator="\n")
    writer.writerow(["office", "title", "body", "state", "first", "last", "days", "who"])
    for office in offices:
        for span in office.spans:
            row = (span.state.value, span.first, span.last, span.days, "; ".join(span.who))
            writer.writerow([office.office, office.title, office.body, *row])
    return stream.getvalue()


def as_json(offices: list[Coverage]) -> str:
    """A list of offices, each with its spans."""
    plain = [
        {
            "office": office.office,
            "title": office.title,
            "body": office.body,
            "spans": [
                {"state": s.state.value, "first": s.first.isoformat(), "last": s.last.isoformat(), "days": s.days, "who": list(s.who)}
                for s in office.spans
            ],
        }
        for office in offices
    ]
    return json.dumps(plain, ensure_ascii=False, indent=2) + "\n"


# Okabe and Ito's colours, which people of every colour vision tell apart; the hatch tells without colour.
_LOOK = {
    State.FILLED: {"facecolor": "#56B4E9", "edgecolor": "white", "linewidth": 0.6},
    State.VACANT: {"facecolor": "white", "edgecolor": "#000000", "linewidth": 0.8},
    State.DISPUTED: {"facecolor": "#D55E00", "edgecolor": "#D55E00", "linewidth": 0.6},
    State.UNKNOWN: {"facecolor": "#F0E442", "edgecolor": "#8A8200", "linewidth": 0.0, "hatch": "////"},
}


def draw(offices: list[Coverage], path: Path) -> None:
    """The spans as a picture, by the ending of the file's name: .svg, .png or .pdf. The same graph gives the same bytes.

    ImportError if matplotlib is not installed; ValueError for another ending, or where there is nothing to draw.
    """
    if path.suffix.lower() not in (".svg", ".png", ".pdf"):
        raise ValueError(f"{path.name} is no picture that can be drawn; end it in .svg, .png or .pdf")
    if not offices:
        raise ValueError("there is no office to draw")
    import matplotlib
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.dates import YearLocator, date2num
    from matplotlib.figure import Figure
    from matplotlib.patches import Patch

    offices = sorted(offices, key=lambda one: (one.body, one.title))
    first, last = offices[0].spans[0].first, offices[0].spans[-1].last
    with matplotlib.rc_context({"svg.hashsalt": "danvan", "svg.fonttype": "path", "hatch.linewidth": 0.4, "font.family": "DejaVu Sans"}):
        figure = Figure(figsize=(16, 0.34 * len(offices) + 1.8), layout="constrained")
        FigureCanvasAgg(figure)
        axes = figure.add_subplot()
        for row, office in enumerate(offices):
            for span in office.spans:
                if span.state is State.NO_BODY:
                    continue
                start = float(date2num(span.first))  # type: ignore[no-untyped-call]
                axes.barh(row, span.days, left=start, height=0.72, **_LOOK[span.state])  # type: ignore[arg-type]
                if span.state is State.FILLED and span.days > 95 * len(span.who[0]):
                    axes.text(start + span.days / 2, row, span.who[0], ha="center", va="center", fontsize=6.5, clip_on=True)
        axes.set_yticks(range(len(offices)), [office.title for office in offices], fontsize=7.5)
        axes.set_ylim(len(offices) - 0.4, -0.6)
        axes.set_xlim(float(date2num(first)), float(date2num(last + DAY)))  # type: ignore[no-untyped-call]
        axes.xaxis_date()
        axes.xaxis.set_major_locator(YearLocator(max(1, (last.year - first.year) // 14)))  # type: ignore[no-untyped-call]
        axes.xaxis.set_ticks_position("both")
        axes.tick_params(axis="x", labeltop=True, labelsize=8)
        axes.grid(axis="x", linewidth=0.3, color="#999999")
        axes.set_axisbelow(True)
        for side in ("left", "right"):
            axes.spines[side].set_visible(False)
        words = {"filled": "có người giữ", "vacant": "khuyết", "disputed": "các nguồn khác nhau", "unknown": "chưa rõ"}
        legend = [Patch(label=f"{state.value} / {words[state.value]}", **look) for state, look in _LOOK.items()]  # type: ignore[arg-type]
        figure.legend(handles=legend, loc="outside upper center", ncols=4, fontsize=8, frameon=False)
        metadata = {".svg": {"Date": None, "Creator": "danvan"}, ".png": {"Software": "danvan"}, ".pdf": {"CreationDate": None}}
        half = path.with_name(f".{path.stem}.half{path.suffix}")
        try:
            figure.savefig(half, dpi=150, metadata=metadata[path.suffix.lower()])
            half.replace(path)
        finally:
            half.unlink(missing_ok=True)
