"""What could be known when: the states of tenures and of descriptions, each from the day a source said so until another said more.

A tenure's bounds are made of all sources. Who asks what could be known on a day P wants those that were made of what
was published by P, by the same rules:

    for state in states(tenures, entities):
        state.bounds             # what the sources of any day from known_from until the day before known_until come to

Between two publication days nothing new is known, so that an office has a state for each day on which a source spoke
of it, its body or its people; equal ones in a row are one. Sources of unknown day say nothing here: nobody can tell
that they were out by P. Who is who, and which office a name means, is as it is known now.

Documents, people and changes have descriptions beside what they are (the day of issue, the signer, the gender …), of which
some become known later than the thing itself:

    for said, known_from, known_until in descriptions(dated, fields): ...
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import TypeVar

from loaders.bounds import Bounds
from loaders.facts import HoldingFact
from loaders.identity import Entities, Person, short_hash
from loaders.reference import Post
from loaders.tenures import Tenure, derive


@dataclass(frozen=True)
class State:
    """What the sources published by any day from `known_from` until the day before `known_until` say of tenures."""

    person: Person
    post: Post
    bounds: Bounds
    holdings: tuple[HoldingFact, ...]
    of: tuple[int, ...]
    """Places in the list of tenures of those that it became; several where a later source parted one time in two."""
    known_from: date
    known_until: date | None

    def iri(self, base: str, tenures: Iterable[str]) -> str:
        """Made of who, what, since when it was known, what was known, and of the IRIs of the tenures that it became."""
        days = (self.bounds.start_earliest, self.bounds.start_latest, self.bounds.end_earliest, self.bounds.end_latest)
        beside = sorted(map(str, said(self.holdings)))
        parts = (self.person.iri, self.post.iri, str(self.known_from), *map(str, days), *sorted(tenures), *beside)
        return f"{base}id/tenure-state/{short_hash(*parts, length=16)}"


def states(tenures: list[Tenure], entities: Entities) -> Iterator[State]:
    """The states of tenures, office by office, in order of time."""
    by_office: dict[str, list[int]] = defaultdict(list)
    for place, tenure in enumerate(tenures):
        by_office[tenure.post.stands_in_for or tenure.post.iri].append(place)
    for _, places in sorted(by_office.items()):
        yield from _of_office(places, tenures, entities)


def _of_office(places: list[int], tenures: list[Tenure], entities: Entities) -> Iterator[State]:
    """The states of all tenures of one office and of those who stood in for its holder: they bound each other."""
    became = {id(fact): place for place in places for fact in tenures[place].holdings}
    dated = [(day, fact) for place in places for fact in tenures[place].holdings if (day := entities.known_from(fact))]
    bodies = {tenures[place].post.organization for place in places}
    about = {tenures[place].person.iri for place in places} | {body.iri for body in bodies if body}
    news = {day for day, _ in dated} | entities.days_of_news(about) | {body.ends for body in bodies if body and body.ends}
    open_states: dict[tuple[object, ...], State] = {}
    for day in sorted(news):
        facts = [fact for when, fact in dated if when <= day]
        found = derive(facts, entities.as_known(day, about)) if facts else ()
        now = {_what(tenure, became): tenure for tenure in found}
        for what in [what for what in open_states if what not in now]:
            yield replace(open_states.pop(what), known_until=day)
        for what, tenure in now.items():
            if what not in open_states:
                of = tuple(sorted({became[id(fact)] for fact in tenure.holdings}))
                open_states[what] = State(tenure.person, tenure.post, tenure.bounds, tuple(tenure.holdings), of, day, None)
    yield from open_states.values()


def _what(tenure: Tenure, became: dict[int, int]) -> tuple[object, ...]:
    """Where two tenures of two days have this in common, nothing new was learnt of them in between."""
    return (
        tenure.person.iri,
        tenure.post.iri,
        tenure.bounds,
        frozenset(became[id(fact)] for fact in tenure.holdings),
        said(tenure.holdings),
    )


def said(holdings: Iterable[HoldingFact]) -> frozenset[tuple[str | None, ...]]:
    """What holdings say beside days: term, how and when it was entered and left, by whose decision."""
    everything = {(fact.term, fact.entry, fact.occasion, fact.by, fact.exit) for fact in holdings}
    return frozenset(one for one in everything if any(one))


Said = TypeVar("Said")
Value = TypeVar("Value")


def descriptions(
    dated: Iterable[tuple[date, Said]], fields: Callable[[list[Said], date], Iterable[Value]], news: Iterable[date] = ()
) -> Iterator[tuple[frozenset[Value], date, date | None]]:
    """What the sources out by a day say of one thing, wherever that changes: the values, since when, and until when.

    `dated` are the claims with the day of each; `fields` makes values of the claims out by a day; `news` are further days on
    which values can change.
    """
    claims = list(dated)
    since: date | None = None
    before: frozenset[Value] = frozenset()
    for day in sorted({when for when, _ in claims} | set(news)):
        out = [claim for when, claim in claims if when <= day]
        now = frozenset(fields(out, day)) if out else frozenset()
        if now == before:
            continue
        if since and before:
            yield before, since, day
        since, before = day, now
    if since and before:
        yield before, since, None
