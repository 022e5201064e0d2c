"""The offices of an article whose bodies it names: what an office told without one may be of.

Asked for every such office, so that an article of megabytes takes no longer for each than a short one: by where they stand, by who
holds them, and each office of one body once.
"""

from bisect import bisect_left, insort
from collections.abc import Iterable
from dataclasses import dataclass

from loaders.bodies import Body


@dataclass(frozen=True, slots=True)
class NamedOffice:
    """An office and its body, where it stands and who is tied to it there ("" for nobody by name)."""

    family: str
    role: str
    start: int
    holder: str
    body: Body
    given: bool = False
    """Whether the sentence tells of taking it up."""


@dataclass(slots=True)
class Alike:
    """Offices of one role and one body: the last that was found, and where the first and the last of them stand."""

    office: NamedOffice
    first: int
    last: int


class OfficesNamed:
    """The named offices of one article, by family."""

    def __init__(self, offices: Iterable[NamedOffice]) -> None:
        self._placed: dict[str, list[NamedOffice]] = {}
        self._alike: dict[tuple[str, str | None], dict[tuple[str, str], Alike]] = {}
        for office in offices:
            self.add(office)

    def add(self, office: NamedOffice) -> None:
        """Keep one more, wherever it stands."""
        insort(self._placed.setdefault(office.family, []), office, key=lambda one: one.start)
        for of in (None, office.holder):
            alike = self._alike.setdefault((office.family, of), {})
            known = alike.get((office.role, office.body.text))
            if known is None:
                alike[office.role, office.body.text] = Alike(office, office.start, office.start)
            else:
                known.office, known.first, known.last = office, min(known.first, office.start), max(known.last, office.start)

    def between(self, family: str, start: int, end: int) -> list[NamedOffice]:
        """Those that stand between two offsets, in order."""
        placed = self._placed.get(family, [])
        first, last = (bisect_left(placed, at, key=lambda one: one.start) for at in (start, end))
        return placed[first:last]

    def alike(self, family: str, holder: str | None = None) -> list[Alike]:
        """Each office of one body once; of one holder, where one is given."""
        return list(self._alike.get((family, holder), {}).values())
