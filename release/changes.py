"""What changed between two releases, in the language of the field: who came and left, what became of which body, what was said wrongly.

    changes = compared(Side(old_store), Side(new_store))
    changes.all[0]       # Change(kind="left", category="world", who=…, evidence=[…])

A change is of one of four categories, which are kept apart since they mean different things to a reader:

- world: it happened after the day of the old release (a tenure began or ended, bodies merged, a document was issued);
- either: it may have happened before that day or since: its bounds lie on both sides;
- learned: it lies before that day, and the old release did not know it, or not so exactly; what it said still stands;
- corrected: the old release said otherwise.

Tenures are the same where passages attest both, or else by their IRI, so that a namesake, or an earlier tenure found later, makes no
change of what did not change. An attestation that is gone is told with the reason.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from ontology.prefixes import PREFIXES
from release.side import FIRST, LAST, Evidence, Side, Span, Tenure

WORLD, EITHER, LEARNED, CORRECTED = "world", "either", "learned", "corrected"
CATEGORIES = (WORLD, EITHER, LEARNED, CORRECTED)

CHANGES = ("Founding", "Renaming", "Merger", "Absorption", "Split", "Reorganization", "Dissolution", "Placement", "Transfer")
TERRITORIAL = ("TerritorialMerger", "StatusChange")


@dataclass(frozen=True)
class Change:
    """One change. `kind` says which sentence tells it (release/sentences.py), `names` has the Vietnamese and English names in it."""

    category: str
    kind: str
    thing: str
    """The IRI of what changed, in the new release, or in the old one where it is gone."""
    names: dict[str, dict[str, str]] = field(default_factory=dict)
    span: Span = (None, None)
    was: Span = (None, None)
    """What the old release had instead of `span`."""
    evidence: tuple[Evidence, ...] = ()
    reason: str | None = None
    values: dict[str, Any] = field(default_factory=dict)


@dataclass
class Changes:
    """All changes, in order; the days of both releases; and how many statements of what kind of thing came and went."""

    old_day: str | None
    new_day: str | None
    all: list[Change]
    sources_added: list[dict[str, str | None]]
    sources_gone: list[dict[str, str | None]]
    """Each with its IRI, and what is known of title, publisher, address, day and name."""
    attestations_added: int
    attestations_gone: Counter[str]
    """How many attestations are gone, by the reason."""
    statements_added: Counter[str]
    statements_gone: Counter[str]
    """By what the subject is: a segment of its IRI."""

    def of(self, category: str) -> list[Change]:
        return [change for change in self.all if change.category == category]

    @property
    def nothing(self) -> bool:
        return not (self.statements_added or self.statements_gone)


_CHANGES = f"""SELECT ?change ?kind ?before ?after ?day ?first ?last ?under ?task WHERE {{
  VALUES ?kind {{ {" ".join("dv:" + name for name in CHANGES + TERRITORIAL)} }}
  ?change a ?kind .
  OPTIONAL {{ ?change org:originalOrganization|dv:taskFrom|dv:placeBefore ?before }}
  OPTIONAL {{ ?change org:resultingOrganization|dv:taskTo|dv:placeAfter ?after }}
  OPTIONAL {{ ?change dcterms:date ?day }}
  OPTIONAL {{ ?change dv:startEarliest ?first }}
  OPTIONAL {{ ?change dv:startLatest ?last }}
  OPTIONAL {{ ?change dv:placedUnder ?under }}
  OPTIONAL {{ ?change dv:movedTask ?task }}
}}"""
_ENDS = {PREFIXES["dv"] + name for name in ("Merger", "Absorption", "Split", "Reorganization", "Dissolution")}
_DOCUMENTS = """SELECT ?document ?day ?first ?last ?issuer WHERE {
  ?document a eli:LegalResource .
  OPTIONAL { ?document eli:date_document ?day } OPTIONAL { ?document dv:startEarliest ?first } OPTIONAL { ?document dv:startLatest ?last }
  OPTIONAL { ?document eli:passed_by ?issuer }
}"""
_EVENTS = """SELECT ?event ?day ?status WHERE {
  ?event a prov:Activity . OPTIONAL { ?event schema:startDate ?day } OPTIONAL { ?event dv:eventStatus ?status }
}"""
_LIVES = """SELECT ?person ?first ?last ?deathFirst ?deathLast WHERE {
  ?person a foaf:Person .
  OPTIONAL { ?person dv:startEarliest ?first } OPTIONAL { ?person dv:startLatest ?last }
  OPTIONAL { ?person dv:endEarliest ?deathFirst } OPTIONAL { ?person dv:endLatest ?deathLast }
}"""


def compared(old: Side, new: Side) -> Changes:
    """Everything that differs between two releases."""
    differ = _Comparison(old, new)
    changes = sorted(
        differ.changes(),
        key=lambda one: (
            CATEGORIES.index(one.category),
            KINDS.index(one.kind),
            one.span[0] or one.span[1] or "",
            one.names.get("person", one.names.get("thing", {})).get("vi", ""),
            one.thing,
        ),
    )
    gone = Counter(differ.why_gone(attestation) for attestation in old.attestations.keys() - new.attestations.keys())
    return Changes(
        old.day,
        new.day,
        changes,
        [{"iri": iri, **new.sources[iri]} for iri in sorted(new.sources.keys() - old.sources.keys())],
        [{"iri": iri, **old.sources[iri]} for iri in sorted(old.sources.keys() - new.sources.keys())],
        len(new.attestations.keys() - old.attestations.keys()),
        gone,
        _by_kind(new.triples - old.triples),
        _by_kind(old.triples - new.triples),
    )


KINDS = (
    "began", "left", "held", "attested", "still", "due", "Founding", "Renaming", "Merger", "Absorption", "Split", "Reorganization", "Dissolution",
    "Placement", "Transfer", "TerritorialMerger", "StatusChange", "issued", "event", "event-day", "died", "born", "beginning", "end", "dated", "issuer",
    "parted", "joined", "told-apart", "taken-together", "renamed", "no-end", "not-born", "not-died", "withdrawn", "gone",
)  # fmt: skip
"""What kinds of change there are, in the order in which they are told."""


def _by_kind(triples: Iterable[str]) -> Counter[str]:
    counts: Counter[str] = Counter()
    for triple in triples:
        subject = triple[: triple.index(" ")]
        _, found, rest = subject.partition("/id/")
        counts[rest.partition("/")[0].rstrip(">") if found else "source" if "/source/" in subject else "other"] += 1
    return counts


def _span(thing: dict[str, Any]) -> Span:
    if thing.get("day"):
        return min(thing["day"]), max(thing["day"])
    return min(thing.get("first") or {None}), max(thing.get("last") or {None})


def _within(inner: Span, outer: Span) -> bool:
    """Whether one span lies in another."""
    return (inner[0] or FIRST) >= (outer[0] or FIRST) and (inner[1] or LAST) <= (outer[1] or LAST)


def _overlap(one: Span, other: Span) -> bool:
    """Whether there is a day in both."""
    return (one[0] or FIRST) <= (other[1] or LAST) and (other[0] or FIRST) <= (one[1] or LAST)


class _Comparison:
    def __init__(self, old: Side, new: Side) -> None:
        self.old, self.new = old, new
        self.horizon = old.day or LAST
        """What is later happened after the old release. Where that has no day, nothing is taken to have."""
        self.today = new.day or LAST
        """What is later has not happened yet."""

    def changes(self) -> Iterator[Change]:
        yield from self._tenures()
        yield from self._people()
        yield from self._bodies()
        yield from self._documents()
        yield from self._events()
        yield from self._names()

    def _category(self, span: Span) -> str:
        """Of what the old release did not say: whether it was after it, before it, or may have been either."""
        if (span[0] or FIRST) > self.horizon:
            return WORLD
        return LEARNED if (span[1] or LAST) <= self.horizon else EITHER

    def why_gone(self, attestation: str) -> str:
        """Why the new release has an attestation no more."""
        told = self.old.attestations[attestation]
        source, passage = told["source"], told["passage"]
        if source not in self.new.sources:
            return "source-gone"
        if passage == source and any(other["person"] == told["person"] for other in self._of_source.get(source or "", ())):
            return "claimed-anew"
        if any(other["passage"] == passage and passage != source for other in self._of_source.get(source or "", ())):
            return "passage-read-anew"
        return "no-longer-read" if passage != source else "no-longer-claimed"

    @cached_property
    def _of_source(self) -> dict[str, list[dict[str, str | None]]]:
        found: dict[str, list[dict[str, str | None]]] = defaultdict(list)
        for told in self.new.attestations.values():
            found[told["source"] or ""].append(told)
        return found

    def _why(self, attestations: Iterable[str]) -> str | None:
        """The reason for which most of some attestations are gone."""
        reasons = Counter(self.why_gone(one) for one in attestations if one not in self.new.attestations)
        return min(reasons, key=lambda reason: (-reasons[reason], reason)) if reasons else None

    def _evidence(self, side: Side, attestations: Iterable[str], telling: str | None = None) -> tuple[Evidence, ...]:
        """The best of some attestations first: those that the other release has not, that say the day in question, the surest, the latest."""
        other = self.old if side is self.new else self.new

        def rank(one: str) -> tuple[Any, ...]:
            told = side.attestations[one]
            said = bool(telling and told[telling])
            return one in other.attestations, not said, -float(told["confidence"] or 0), told["passage"] == told["source"], one

        known = [one for one in attestations if one in side.attestations]
        return tuple(side.evidence(one) for one in sorted(known, key=rank))

    # ------------------------------------------------------------ tenures

    def _pairs(self) -> tuple[list[tuple[Tenure, Tenure]], list[Tenure], list[Tenure]]:
        """Tenures that are the same in both, those that only the old has, and those that only the new has."""
        by_attestation: dict[str, list[str]] = defaultdict(list)
        for tenure in self.new.tenures.values():
            for one in tenure.attested:
                by_attestation[one].append(tenure.iri)
        wanted: list[tuple[int, bool, str, str]] = []
        for tenure in self.old.tenures.values():
            shared = Counter(iri for one in tenure.attested for iri in by_attestation.get(one, ()))
            if not shared and tenure.iri in self.new.tenures:
                shared[tenure.iri] = 0
            if not shared:  # every passage is read anew, and the person has another IRI
                name = self.old.called(tenure.person)["vi"]
                alike = [one for one in self.new.by_post.get(tenure.post, ()) if self.new.called(one.person)["vi"] == name]
                shared.update({one.iri: 0 for one in alike if _overlap(one.start, tenure.start)})
            wanted += [(-count, other != tenure.iri, tenure.iri, other) for other, count in shared.items()]
        pairs: dict[str, str] = {}
        taken: set[str] = set()
        for _, _, before, after in sorted(wanted):
            if before not in pairs and after not in taken:
                pairs[before] = after
                taken.add(after)
        return (
            [(self.old.tenures[before], self.new.tenures[after]) for before, after in pairs.items()],
            [tenure for iri, tenure in self.old.tenures.items() if iri not in pairs],
            [tenure for iri, tenure in self.new.tenures.items() if iri not in taken],
        )

    def _tenures(self) -> Iterator[Change]:
        pairs, gone, added = self._pairs()
        old_attested = {one for tenure in self.old.tenures.values() for one in tenure.attested}
        new_attested = {one for tenure in self.new.tenures.values() for one in tenure.attested}
        for before, after in pairs:
            yield from self._same_tenure(before, after)
        for tenure in added:
            if tenure.attested & old_attested:  # what was told as one time is told as several
                yield self._of_tenure(CORRECTED, "parted", tenure, self.new, tenure.start)
            elif (tenure.start[0] or FIRST) > self.horizon:
                yield self._of_tenure(WORLD, "began", tenure, self.new, tenure.start, telling="start")
                if self._is_over(tenure):
                    yield self._left(WORLD, tenure, tenure.end)
            elif self._is_over(tenure):
                category = self._category((tenure.start[0], tenure.end[1]))
                yield self._of_tenure(
                    category, "held", tenure, self.new, tenure.begun, values={"end": tenure.end} | self._how_ended(tenure)
                )
            else:
                # A passage of a year or month is of a day in it: such bounds cross, and are no time in office.
                seen = sorted(day for day in (tenure.start[1], tenure.end[0]) if day)
                throughout = len(seen) > 1 and seen[0] == tenure.start[1] != seen[1]
                category = LEARNED if (tenure.start[1] or LAST) <= self.horizon else EITHER
                values = {"start": tenure.begun, "throughout": throughout}
                yield self._of_tenure(category, "attested", tenure, self.new, (seen[0], seen[-1]) if seen else (None, None), values=values)
        for tenure in gone:
            kind = "joined" if tenure.attested & new_attested else "withdrawn"
            yield self._of_tenure(CORRECTED, kind, tenure, self.old, tenure.start, values={"end": tenure.end})

    def _is_over(self, tenure: Tenure) -> bool:
        """Whether it had ended by the day of the new release; an end that lies ahead has not come."""
        return tenure.end[1] is not None and tenure.end[1] <= self.today

    def _left(self, category: str, tenure: Tenure, span: Span, was: Span = (None, None)) -> Change:
        """That somebody left, with how that is known: a source says so, or somebody else held it, or the body ended."""
        return self._of_tenure(
            category,
            "left",
            tenure,
            self.new,
            span,
            was,
            telling="end",
            values=self._how_ended(tenure) | {"seen-in-it": tenure.end[0] != tenure.start[1]},
        )

    def _how_ended(self, tenure: Tenure) -> dict[str, Any]:
        if any(self.new.attestations[one]["end"] for one in tenure.attested if one in self.new.attestations):
            return {}
        for other in self.new.by_post[tenure.post]:
            if other.person != tenure.person and tenure.end[1] in (other.start[0], other.start[1]):
                return {"successor": self.new.called(other.person), "by": sorted(other.attested)}
        if tenure.dissolved and tenure.end[1] == tenure.dissolved:
            return {"dissolved": True, "by": self._of_the_end.get(tenure.body or "", [])}
        return {}

    @cached_property
    def _of_the_end(self) -> dict[str, list[str]]:
        """What attests the changes in which bodies ended."""
        found: dict[str, list[str]] = defaultdict(list)
        for change, one in self.new.things(_CHANGES).items():
            if one["kind"] & _ENDS:
                for body in one["before"]:
                    found[body] += self.new.attested_by.get(change, [])
        return found

    def _same_tenure(self, before: Tenure, after: Tenure) -> Iterator[Change]:
        if (before.person, before.post) != (after.person, after.post) and self.old.called(before.person)["vi"] != self.new.called(
            after.person
        )["vi"]:
            values = {"was": self.old.called(before.person)}
            yield self._of_tenure(CORRECTED, "renamed", after, self.new, values=values)
        if before.start != after.start:
            category = LEARNED if _within(after.start, before.start) else CORRECTED
            yield self._of_tenure(category, "beginning", after, self.new, after.start, before.start, telling="start", lost=before)
        if before.end == after.end:
            return
        if not _within(after.end, before.end):
            kind = "end" if after.end[1] else "no-end"
            yield self._of_tenure(CORRECTED, kind, after, self.new, after.end, before.end, telling="end", lost=before)
        elif after.end[1] and after.end[1] > self.today:
            if after.end[0] != before.end[0]:
                yield self._still(after, before)
            if after.end[1] != before.end[1]:
                yield self._of_tenure(LEARNED, "due", after, self.new, (None, after.end[1]), before.end, telling="end")
        elif after.end[1] and (not before.end[1] or before.end[1] > self.horizon):
            # A bound that lay ahead (the end of the body, say) was no end that had come.
            yield self._left(self._category(after.end), after, after.end, before.end)
        elif after.end[1] != before.end[1]:
            yield self._of_tenure(LEARNED, "end", after, self.new, after.end, before.end, telling="end")
        else:
            yield self._still(after, before)

    def _still(self, after: Tenure, before: Tenure) -> Change:
        category = WORLD if (after.end[0] or "") > self.horizon else LEARNED
        return self._of_tenure(category, "still", after, self.new, (after.end[0], after.end[0]), before.end)

    def _reason(self, before: Tenure, after: Tenure, telling: str) -> str:
        """Why a day is another: by the passages that say this day. Others that came or went have nothing to do with it."""
        gone = [one for one in before.attested if one not in self.new.attestations and self.old.attestations[one][telling]]
        if gone:
            return self._why(gone) or "follows"
        come = (one for one in after.attested if one not in self.old.attestations and self.new.attestations[one][telling])
        return "new-source" if any(come) else "follows"

    def _of_tenure(
        self,
        category: str,
        kind: str,
        tenure: Tenure,
        side: Side,
        span: Span = (None, None),
        was: Span = (None, None),
        *,
        telling: str | None = None,
        lost: Tenure | None = None,
        values: dict[str, Any] | None = None,
    ) -> Change:
        reason = self._why(tenure.attested) if side is self.old else None
        if lost and telling:
            reason = self._reason(lost, tenure, telling)
            if reason == "follows" and category != CORRECTED:
                reason = None
        told = dict(values or {})
        evidence = self._evidence(side, tenure.attested, telling)
        if "by" in told:  # that somebody else held the office, or the body ended, is what shows the end
            shown = self._evidence(side, told.pop("by"), "start")
            evidence = (*evidence, *shown) if kind == "held" else shown
        names = {"person": side.called(tenure.person), "office": side.called(tenure.post)}
        return Change(category, kind, tenure.iri, names, span, was, evidence, reason, told)

    # ------------------------------------------------------------ people, bodies, documents, events

    def _people(self) -> Iterator[Change]:
        yield from self._identities()
        old, new = self.old.things(_LIVES), self.new.things(_LIVES)
        for person in sorted(old.keys() | new.keys()):
            before, after = old.get(person, {}), new.get(person, {})
            if not after:
                continue  # the tenures tell of who is gone
            for kind, first, last in (("born", "first", "last"), ("died", "deathFirst", "deathLast")):
                was, span = (_span({"first": one.get(first), "last": one.get(last)}) for one in (before, after))
                if span == was:
                    continue
                if span == (None, None):
                    yield Change(CORRECTED, f"not-{kind}", person, {"person": self.new.called(person)}, span, was)
                    continue
                category = CORRECTED if not _within(span, was) else self._category(span)
                evidence = self._evidence(self.new, self.new.attested_by.get(person, ()))
                yield Change(category, kind, person, {"person": self.new.called(person)}, span, was, evidence)

    def _identities(self) -> Iterator[Change]:
        """Who was taken for one and is several now, or the other way round, by the passages that name them."""
        for kind, side, other in (("told-apart", self.old, self.new), ("taken-together", self.new, self.old)):
            now: dict[str, set[str]] = defaultdict(set)
            for one, person in side.people_by_attestation.items():
                if one in other.people_by_attestation:
                    now[person].add(other.people_by_attestation[one])
            for person, others in sorted(now.items()):
                if len(others) > 1:
                    names = [other.called(iri) for iri in sorted(others)]
                    yield Change(CORRECTED, kind, person, {"person": side.called(person)}, values={"people": names})

    def _bodies(self) -> Iterator[Change]:
        old, new = self.old.things(_CHANGES), self.new.things(_CHANGES)
        same = {self._same_change(one): iri for iri, one in old.items()}
        for iri, one in sorted(new.items()):
            if iri in old:
                continue
            kind = min(one["kind"]).rpartition("#")[2]
            span = _span(one)
            before = same.get(self._same_change(one))
            was = _span(old[before]) if before and before not in new else (None, None)
            category = self._category(span) if was == (None, None) or _within(span, was) else CORRECTED
            evidence = self._evidence(self.new, self.new.attested_by.get(iri, ()))
            values = {end: [self.new.called(body) for body in sorted(one[end])] for end in ("before", "after", "under")}
            yield Change(
                category, kind, iri, {"thing": self.new.called(iri)}, span, was, evidence, None, values | {"task": sorted(one["task"])}
            )
        kept = {self._same_change(one) for one in new.values()}
        for iri, one in sorted(old.items()):
            if iri not in new and self._same_change(one) not in kept:
                attested = self.old.attested_by.get(iri, ())
                values = {"kind": min(one["kind"]).rpartition("#")[2]}
                evidence = self._evidence(self.old, attested)
                yield Change(
                    CORRECTED, "gone", iri, {"thing": self.old.called(iri)}, _span(one), (None, None), evidence, self._why(attested), values
                )

    @staticmethod
    def _same_change(one: dict[str, Any]) -> tuple[Any, ...]:
        """What two changes have in common that differ in their days alone."""
        return tuple(tuple(sorted(one[name])) for name in ("kind", "before", "after", "under", "task"))

    def _documents(self) -> Iterator[Change]:
        old, new = self.old.things(_DOCUMENTS), self.new.things(_DOCUMENTS)
        for iri in sorted(old.keys() | new.keys()):
            before, after = old.get(iri), new.get(iri)
            side = self.new if after else self.old
            attested = side.attested_by.get(iri, ())
            evidence = self._evidence(side, attested)
            names = {"thing": side.called(iri)}
            if after is None:
                assert before
                yield Change(
                    CORRECTED, "gone", iri, names, _span(before), evidence=evidence, reason=self._why(attested), values={"kind": "Document"}
                )
                continue
            span = _span(after)
            issuers = [self.new.called(body) for body in sorted(after["issuer"])]
            if before is None:
                yield Change(self._category(span), "issued", iri, names, span, evidence=evidence, values={"issuers": issuers})
                continue
            if span != _span(before):
                category = LEARNED if _within(span, _span(before)) else CORRECTED
                yield Change(category, "dated", iri, names, span, _span(before), evidence)
            if after["issuer"] != before["issuer"]:
                category = LEARNED if before["issuer"] <= after["issuer"] else CORRECTED
                values = {"issuers": issuers, "were": [self.old.called(body) for body in sorted(before["issuer"])]}
                yield Change(category, "issuer", iri, names, evidence=evidence, values=values)

    def _events(self) -> Iterator[Change]:
        old, new = self.old.things(_EVENTS), self.new.things(_EVENTS)
        for iri in sorted(new.keys() - old.keys()):
            span = _span(new[iri])
            status = min(new[iri]["status"], default="").rpartition("/")[2]
            evidence = self._evidence(self.new, self.new.attested_by.get(iri, ()))
            yield Change(
                self._category(span), "event", iri, {"thing": self.new.called(iri)}, span, evidence=evidence, values={"status": status}
            )
        for iri in sorted(old.keys() & new.keys()):
            span, was = _span(new[iri]), _span(old[iri])
            status, before = (min(side[iri]["status"], default="").rpartition("/")[2] for side in (new, old))
            evidence = self._evidence(self.new, self.new.attested_by.get(iri, ()))
            names = {"thing": self.new.called(iri)}
            if (status, before) == ("held", "planned"):
                yield Change(self._category(span), "event", iri, names, span, evidence=evidence, values={"status": status})
            elif span != was:
                yield Change(LEARNED if _within(span, was) else CORRECTED, "event-day", iri, names, span, was, evidence)
        for iri in sorted(old.keys() - new.keys()):
            attested = self.old.attested_by.get(iri, ())
            evidence = self._evidence(self.old, attested)
            names = {"thing": self.old.called(iri)}
            yield Change(
                CORRECTED, "gone", iri, names, _span(old[iri]), evidence=evidence, reason=self._why(attested), values={"kind": "Event"}
            )

    def _names(self) -> Iterator[Change]:
        """What the same thing is called now. A person's tenures keep their evidence whatever the person is called."""
        for iri in sorted(self.old.names.keys() & self.new.names.keys()):
            if "/id/event/" in iri:  # whose names have their days in them
                continue
            before, after = self.old.names[iri], self.new.names[iri]
            if any(before[language] != after[language] for language in before.keys() & after.keys()):
                yield Change(CORRECTED, "renamed", iri, {"thing": self.new.called(iri)}, values={"was": self.old.called(iri)})
