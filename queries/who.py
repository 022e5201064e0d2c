"""Why the people of a name are one or several: the rules of identity (design.md, "Who is who") told of one name.

    people = who(target, "Nguyễn Anh Tuấn")
    as_text("Nguyễn Anh Tuấn", people)

Two sources mean one person when both tell of one office of one body within `COMPATIBLE_YEARS`, mere membership apart, or when
the curated register (`person_id`) says so; else they mean two. What joins is found again here from the graph itself.
"""

import json
import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import asdict, dataclass, field
from datetime import date
from itertools import pairwise

from graph.targets import Rows, Target
from loaders.identity import COMPATIBLE_YEARS, is_membership
from queries.answers import plain
from queries.catalogue import find
from queries.formats import short

# An IRI made of a name, and not of an entry in the register, ends in a hash.
_UNREGISTERED = re.compile(r"-[0-9a-f]{8}(-[0-9a-f]{8})?$")


@dataclass(frozen=True)
class Mention:
    """One source's word of a person in an office; the day is one on which it was held, or nothing."""

    source: str
    title: str
    day: date | None
    office: str
    membership: bool


@dataclass
class Candidate:
    """A person of the name, with what was found of them and what makes it one person's."""

    person: str
    label: str
    registered: bool
    mentions: list[Mention] = field(default_factory=list)

    def because(self) -> list[str]:
        """What joins the mentions of different sources."""
        reasons = [f"the register of people joins what has its id ({short_id(self.person)})"] if self.registered else []
        by_office: dict[str, list[Mention]] = defaultdict(list)
        for one in self.mentions:
            if not one.membership:
                by_office[one.office.removesuffix("/acting")].append(one)
        for told in by_office.values():
            for one, other in pairwise(sorted(told, key=lambda m: (m.day is None, m.day or date.min, m.source))):
                if one.source != other.source and _compatible(one.day, other.day):
                    reasons.append(f"{one.source} and {other.source} both tell of {one.title} ({_years(one.day, other.day)})")
        for source, told in _grouped(self.mentions):
            offices = {one.office for one in told}
            if len(offices) > 1:
                reasons.append(f"{source} names one person in {len(offices)} offices")
        return list(dict.fromkeys(reasons))


def who(target: Target, name: str) -> list[Candidate]:
    """The people of a name, in order of IRI. WrongParameter where the name is empty."""
    answer = find("mentions").run(target, {"name": name})
    assert isinstance(answer, Rows)
    people: dict[str, Candidate] = {}
    for terms in answer.rows:
        row = dict(zip(answer.variables, map(plain, terms), strict=True))
        person = people.setdefault(row["person"], Candidate(row["person"], row["label"], not _UNREGISTERED.search(row["person"])))
        role = (row["role"] or "").rsplit("/", 1)[-1]
        person.mentions.append(Mention(row["source"], row["title"], row["day"], row["office"], is_membership(role)))
    return list(people.values())


def apart(one: Candidate, other: Candidate) -> str:
    """Why two people of one name are not one."""
    shared = {m.office.removesuffix("/acting") for m in one.mentions} & {m.office.removesuffix("/acting") for m in other.mentions}
    told = [m for m in one.mentions if m.office.removesuffix("/acting") in shared]
    if told and all(m.membership for m in told):
        return f"what they have in common is a membership ({told[0].title}), which many hold at once"
    if told:
        return f"they held {told[0].title} more than {COMPATIBLE_YEARS} years apart, or the register keeps them apart"
    return "no source tells of both, they have no office in common, and the register does not join them"


def as_text(name: str, people: list[Candidate]) -> str:
    """The candidates for people."""
    if not people:
        return f"Nobody of the name {name!r} is told of in an office. `danvan query people-named` looks for the name alone.\n"
    count = "one person" if len(people) == 1 else f"{len(people)} people"
    lines = [f"{people[0].label}: {count}"]
    for number, person in enumerate(people, start=1):
        sources = len({mention.source for mention in person.mentions})
        lines += ["", f"{number}. {short_id(person.person)}, in {sources} source{'s' * (sources > 1)}"]
        for title, told in _by_title(person.mentions):
            days = sorted(str(one.day) for one in told if one.day)
            # The days of what tells of it, "nguyên" too: not those on which it was held.
            span = f"from {days[0]} to {days[-1]}" if len(set(days)) > 1 else f"on {days[0]}" if days else "on no stated day"
            lines.append(f"   {title}: told of {span}")
        reasons = person.because()
        lines += [f"   one person, because {reasons[0]}"] if reasons else []
        lines += [f"   and because {reason}" for reason in reasons[1:4]]
        lines += [f"   and for {len(reasons) - 4} more such reasons"] if len(reasons) > 4 else []
    for a in range(len(people)):
        for b in range(a + 1, len(people)):
            lines += ["", f"{a + 1} and {b + 1} are two: {apart(people[a], people[b])}."]
    if len(people) > 1:
        lines += ["", "Where they are one, say so in a facts file: give the holdings of both the same person_id (docs/facts.md)."]
    return "\n".join(lines) + "\n"


def as_json(people: list[Candidate]) -> str:
    """The candidates for programs."""
    told = [asdict(person) | {"because": person.because()} for person in people]
    pairs = [(one, other) for a, one in enumerate(people) for other in people[a + 1 :]]
    document = {"people": told, "apart": [{"one": a.person, "other": b.person, "because": apart(a, b)} for a, b in pairs]}
    return json.dumps(document, ensure_ascii=False, indent=1, default=str) + "\n"


def short_id(iri: str) -> str:
    import pyoxigraph as ox

    return short(ox.NamedNode(iri))


def _grouped(mentions: Iterable[Mention]) -> list[tuple[str, list[Mention]]]:
    by_source: dict[str, list[Mention]] = defaultdict(list)
    for one in mentions:
        by_source[one.source].append(one)
    return sorted(by_source.items())


def _by_title(mentions: Iterable[Mention]) -> list[tuple[str, list[Mention]]]:
    by_title: dict[str, list[Mention]] = defaultdict(list)
    for one in mentions:
        by_title[one.title].append(one)
    return sorted(by_title.items(), key=lambda item: (min(str(m.day or "9") for m in item[1]), item[0]))


def _compatible(one: date | None, other: date | None) -> bool:
    return one is None or other is None or abs(one.year - other.year) <= COMPATIBLE_YEARS


def _years(one: date | None, other: date | None) -> str:
    years = sorted({day.year for day in (one, other) if day})
    return "and ".join(f"{year} " for year in years).strip() if years else "no stated year"
