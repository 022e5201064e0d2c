"""Days between which something began and ended, and what several sources' days come to.

Bounds(start_latest=first, end_earliest=last).on(day)    certain, possible or impossible
agreed(lows, highs)                                      the days that all sources allow
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum


class Certainty(Enum):
    """What bounds say of one day."""

    CERTAIN = "certain"
    POSSIBLE = "possible"
    IMPOSSIBLE = "impossible"


@dataclass(frozen=True)
class Bounds:
    """When something began and ended, as far as is known."""

    start_earliest: date | None = None
    start_latest: date | None = None
    end_earliest: date | None = None
    end_latest: date | None = None

    def on(self, day: date) -> Certainty:
        if (self.start_earliest and day < self.start_earliest) or (self.end_latest and day > self.end_latest):
            return Certainty.IMPOSSIBLE
        if self.start_latest and self.end_earliest and self.start_latest <= day <= self.end_earliest:
            return Certainty.CERTAIN
        return Certainty.POSSIBLE


def agreed(lows: Sequence[date | None], highs: Sequence[date | None]) -> tuple[date | None, date | None]:
    """The days between which all sources put an event; where there are none, those between which any of them does."""
    low, high = highest(lows), lowest(highs)
    if low and high and low > high:
        return lowest(lows), highest(highs)
    return low, high


def lowest(days: Iterable[date | None]) -> date | None:
    return min((day for day in days if day), default=None)


def highest(days: Iterable[date | None]) -> date | None:
    return max((day for day in days if day), default=None)
