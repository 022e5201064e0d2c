"""Holdings to tenures: what was true when, as bounds, with the reason of each bound in its own small function.

A tenure began between startEarliest and startLatest and ended between endEarliest and endLatest; each is absent
when nothing bounds it. On day D it is certain if startLatest <= D <= endEarliest, impossible if
D < startEarliest or D > endLatest, else possible. A contradiction (two certain holders of one seat) is kept with
both tenures' evidence; a shape reports it. Facts of a confidence below `WEAK` (a list known to be out of date, a copy
of a copy) are evidence beside better ones and move no bound that those set; alone, they are all there is.
"""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, timedelta

from loaders.bounds import Bounds, agreed, highest, lowest
from loaders.facts import WEAK, HoldingFact, to_json
from loaders.identity import Entities, Person, short_hash
from loaders.reference import Post

HAND_OVER = timedelta(days=31)
"""A decision, its announcement and the hand-over of one change lie days apart; two ends so near are of one tenure."""


@dataclass
class Tenure:
    """One person's holding of one office over one uninterrupted time, with the facts that say so."""

    person: Person
    post: Post
    holdings: list[HoldingFact]
    bounds: Bounds = field(default_factory=Bounds)

    def iri(self, base: str, ordinal: int) -> str:
        """Made of who and what, and, for somebody who held an office more than once, of which time it was."""
        return f"{base}id/tenure/{short_hash(self.person.iri, self.post.iri, str(ordinal), length=16)}"


@dataclass(frozen=True)
class _Span:
    """The days a holding vouches for: held on each end (they may be one day)."""

    first: date
    last: date
    fact: HoldingFact


Window = tuple[date, date]
"""Two days, on one of which or between which the office was held."""


def derive(holdings: Iterable[HoldingFact], entities: Entities) -> list[Tenure]:
    """The tenures of some holdings, in order of office, first day and person. Proposals yield none."""
    by_seat: dict[tuple[str, str], list[HoldingFact]] = defaultdict(list)
    people: dict[str, Person] = {}
    posts: dict[str, Post] = {}
    for fact in sorted(holdings, key=_stable):
        if fact.status == "proposed":
            continue
        person, post = entities.person(fact), entities.post(fact)
        people[person.iri], posts[post.iri] = person, post
        by_seat[(post.iri, person.iri)].append(fact)
    attested = _attested_days(by_seat)

    tenures: list[Tenure] = []
    for (post_iri, person_iri), facts in sorted(by_seat.items()):
        post = posts[post_iri]
        others = [days for person, days in attested.get(post_iri, ()) if person != person_iri] if post.seats == 1 else []
        for group in _uninterrupted(facts, others):
            tenure = Tenure(people[person_iri], post, group)
            tenure.bounds = _own_bounds(group)
            tenures.append(tenure)
    in_seat: dict[str, list[Tenure]] = defaultdict(list)
    for tenure in tenures:
        if tenure.post.seats == 1:
            in_seat[tenure.post.iri].append(tenure)
    for neighbours in in_seat.values():
        _bound_by_neighbours(neighbours)
    for tenure in tenures:
        if tenure.post.stands_in_for:
            _bound_by_next_holder(tenure, in_seat.get(tenure.post.stands_in_for, []))
    for tenure in tenures:
        tenure.bounds = _bound_by_life(tenure, entities)
        tenure.bounds = _ordered(_bound_by_body(tenure, entities))
    return sorted(tenures, key=lambda t: (t.post.iri, t.bounds.start_latest or t.bounds.end_earliest or date.max, t.person.iri))


def _stable(fact: HoldingFact) -> tuple[str, ...]:
    return (fact.article, fact.person, fact.office, to_json(fact))


# ------------------------------------------------------------------ grouping


def _span(fact: HoldingFact) -> _Span | None:
    """The days on which a fact says the office was held; None for a former holder and for undated facts."""
    if fact.status == "former" and not (fact.began or fact.ended or fact.began_latest or fact.ended_earliest):
        return None
    first = fact.began or fact.began_latest
    last = fact.ended or fact.ended_earliest
    on = _attested(fact)
    days = [day for day in (first, on, last) if day]
    return _Span(min(days), max(days), fact) if days else None


def _held_within(fact: HoldingFact) -> Window | None:
    """The days between which a fact puts an office that was held at some time within a year or a step of a life, on no known day."""
    begun, left = fact.began or fact.began_latest, fact.ended or fact.ended_earliest
    return (left, begun) if begun and left and left < begun and not _attested(fact) else None


def _attested(fact: HoldingFact) -> date | None:
    """The day on which a fact says that the office is held; not one before the beginning that it states."""
    if fact.status == "former" or not fact.on or (fact.began and fact.on < fact.began):
        return None
    return fact.on


def _attested_days(by_seat: dict[tuple[str, str], list[HoldingFact]]) -> dict[str, list[tuple[str, Window]]]:
    """For each office, who is attested in it on some day of which window."""
    days: dict[str, list[tuple[str, Window]]] = defaultdict(list)
    for (post, person), facts in by_seat.items():
        for fact in facts:
            if fact.confidence < WEAK:
                continue
            if span := _span(fact) if not _held_within(fact) else None:
                days[post] += [(person, (day, day)) for day in sorted({span.first, span.last})]
            elif window := _held_within(fact):
                days[post].append((person, window))
            elif fact.status != "former" and fact.not_before and fact.not_after:
                days[post].append((person, (fact.not_before, fact.not_after)))
    return days


def _uninterrupted(facts: list[HoldingFact], others: list[Window]) -> list[list[HoldingFact]]:
    """One person's holdings of one office, split into uninterrupted times. Weak facts join the time they are nearest to."""
    firm = [fact for fact in facts if fact.confidence >= WEAK]
    groups = _split(firm or facts, others)
    apart: list[HoldingFact] = []
    for fact in facts if firm else ():
        if fact.confidence < WEAK:
            near = [group for group in groups if not _another_between(fact, group, others)]
            (min(near, key=lambda group: _distance(fact, group)) if near else apart).append(fact)
    return groups + _split(apart, others) if apart else groups


def _distance(fact: HoldingFact, group: list[HoldingFact]) -> int:
    """Days between a fact and the nearest of a group; 0 where they overlap or one has no day."""
    span = _span(fact)
    gaps = [0]
    if span:
        spans = [other for one in group if (other := _span(one))]
        gaps = [max((span.first - other.last).days, (other.first - span.last).days, 0) for other in spans] or [0]
    return min(gaps)


def _another_between(fact: HoldingFact, group: list[HoldingFact], others: list[Window]) -> bool:
    """Whether another held the one seat between the days of a fact and those of a group.

    A weak fact that says no more than that the office is held is of a page that is out of date, not of another time.
    """
    span = _span(fact) if fact.began or fact.began_latest or fact.ended or fact.ended_earliest else None
    spans = [other for one in group if (other := _span(one))]
    if not span or not spans:
        return False
    first, last = min(other.first for other in spans), max(other.last for other in spans)
    return _held_between(span.last, first, others) or _held_between(last, span.first, others)


def _held_between(last: date, first: date, others: list[Window]) -> bool:
    """Whether another held the seat after one day and before another."""
    return any(last < low and high < first for low, high in others)


def _split(facts: list[HoldingFact], others: list[Window]) -> list[list[HoldingFact]]:
    """Split one person's holdings of one office where an end, or another holder of the one seat, lies between."""
    left = sorted(fact.on for fact in facts if fact.status == "former" and fact.on)
    spans = sorted((span for fact in facts if (span := _span(fact))), key=_in_time)
    groups: list[list[_Span]] = []
    for span in spans:
        if groups and not _separated(groups[-1], span, others, left):
            groups[-1].append(span)
        else:
            groups.append([span])
    out = [[span.fact for span in group] for group in groups]
    dated = {id(span.fact) for span in spans}
    for fact in facts:
        if id(fact) not in dated:
            _place_undated(fact, groups, out, others, left)
    return out


def _in_time(span: _Span) -> tuple[date, int, date]:
    """Of what is told of one day: the end of one time comes before the beginning of the next, and that before being in it."""
    what = 0 if _ends_only(span.fact) else 1 if span.fact.began or span.fact.began_earliest else 2
    return span.first, what, span.last


def _separated(group: list[_Span], following: _Span, others: list[Window], left: list[date]) -> bool:
    """Whether an end, a beginning, "nguyên", or another holder of the one seat lies between."""
    last = max(span.last for span in group)
    if following.first < last:
        return False
    began = following.fact.began or following.fact.began_earliest
    if began and any(on < began for span in group if (on := _attested(span.fact))):
        return True  # attested, and begun again later
    if following.first == last:
        return False
    left_by = max(span.fact.ended or span.fact.ended_latest or span.last for span in group)
    if _ends_only(following.fact) and following.first - max(left_by, last) <= HAND_OVER:
        return False
    if any(last <= day < following.first for day in left):
        return True
    ends = [end for span in group if (end := span.fact.ended or span.fact.ended_latest)]
    ended = any(end < following.first for end in ends)
    return ended or _held_between(last, following.first, others)


def _place_undated(
    fact: HoldingFact, groups: list[list[_Span]], out: list[list[HoldingFact]], others: list[Window], left: list[date]
) -> None:
    """An undated fact goes to the only time it can be of; a former one to the last time before its day."""
    if fact.status == "former" and fact.on:
        fitting = [k for k, group in enumerate(groups) if group[0].first <= fact.on][-1:]
    else:
        fitting = [
            k
            for k, group in enumerate(groups)
            if not _ended_before(group, fact.not_before, others, left) and not _begun_after(group, fact.not_after, others)
        ]
    if len(fitting) == 1:
        out[fitting[0]].append(fact)
        return
    alike = [group for group in out[len(groups) :] if groups or _one_time(group, fact)]
    alike = [group for group in alike if (group[0].status == "former") == (fact.status == "former")] or ([] if groups else alike)
    if alike:
        alike[0].append(fact)
    else:
        out.append([fact])


def _one_time(group: list[HoldingFact], fact: HoldingFact) -> bool:
    """Whether facts without a day of their own can be of one time: nobody is "nguyên" before the others say it was held."""
    left = [one.on for one in (*group, fact) if one.status == "former" and one.on]
    held = [one.not_before for one in (*group, fact) if one.status != "former" and one.not_before]
    return not left or not held or max(held) <= min(left)


def _ends_only(fact: HoldingFact) -> bool:
    """Whether a fact gives no day but that of the end."""
    return not (fact.on or fact.began or fact.began_earliest or fact.began_latest)


def _ended_before(group: list[_Span], day: date | None, others: list[Window], left: list[date]) -> bool:
    """Whether a time ended before a day: a source says so, or another held the one seat in between."""
    if day is None:
        return False
    last = max(span.last for span in group)
    ends = [end for span in group if (end := span.fact.ended or span.fact.ended_latest)]
    if ends and max(ends) < day:
        return True
    return any(last < low and high <= day for low, high in others) or any(last <= gone <= day for gone in left)


def _begun_after(group: list[_Span], day: date | None, others: list[Window]) -> bool:
    """Whether a time began after a day: a source says so, or another held the one seat in between."""
    if day is None or (first := min(span.first for span in group)) <= day:
        return False
    if any(not _ends_only(span.fact) for span in group if span.first == first):
        return True
    return any(day <= low and high < first for low, high in others)


# ------------------------------------------------------------------ bounds


def _own_bounds(facts: list[HoldingFact]) -> Bounds:
    """What the holdings of one tenure say by themselves.

    Sources that agree, one more exactly than the other, narrow the bounds; where they contradict each other, the
    bounds take in both. Weak facts count where no other says anything of the same bound and the others allow it.
    """
    firm = [fact for fact in facts if fact.confidence >= WEAK] or facts
    held = [day for fact in firm if (span := _span(fact)) for day in (span.first, span.last)]
    of_start, of_end = _told_of_start(firm, facts, held), _told_of_end(firm, facts, held)
    start_earliest, told_start = agreed(
        [day for f in of_start for day in (f.began, f.began_earliest)], [day for f in of_start for day in (f.began, f.began_latest)]
    )
    told_end, end_latest = agreed(
        [day for f in of_end for day in (f.ended, f.ended_earliest)], [day for f in of_end for day in (f.ended, f.ended_latest)]
    )
    return Bounds(
        start_earliest,
        lowest([told_start, *_had_begun_by(firm), *_ends(of_end), *_left_by(firm)]),
        highest([told_end, *_had_not_ended_before(firm), *_beginnings(of_start)]),
        end_latest if any(fact.ended for fact in of_end) else lowest([end_latest, *_left_by(firm)]),
    )


def _told_of_start(firm: list[HoldingFact], facts: list[HoldingFact], held: list[date]) -> list[HoldingFact]:
    """The facts that tell of the beginning; weak ones where no other does, and not one after a day on which it was held."""
    told = [f for f in firm if f.began or f.began_earliest or f.began_latest]
    return told or [f for f in facts if not held or _not_after(f.began or f.began_earliest, min(held))]


def _told_of_end(firm: list[HoldingFact], facts: list[HoldingFact], held: list[date]) -> list[HoldingFact]:
    """The facts that tell of the end; weak ones where no other does, and not one before a day on which it was held."""
    told = [f for f in firm if f.ended or f.ended_earliest or f.ended_latest]
    return told or [f for f in facts if not held or _not_after(max(held), f.ended or f.ended_latest)]


def _had_begun_by(firm: list[HoldingFact]) -> list[date | None]:
    """Whoever holds an office on a day has begun by then; where the day is unknown, by the last that it can be."""
    return [_attested(fact) for fact in firm] + [fact.not_after for fact in firm if not fact.on]


def _had_not_ended_before(firm: list[HoldingFact]) -> list[date | None]:
    """Whoever holds an office on a day has not ended before; where the day is unknown, not before the first that it can be."""
    return [_attested(fact) for fact in firm] + [fact.not_before for fact in firm if not fact.on and fact.status != "former"]


def _ends(of_end: list[HoldingFact]) -> list[date | None]:
    """What has ended has begun before."""
    return [day for fact in of_end for day in (fact.ended, fact.ended_latest)]


def _beginnings(of_start: list[HoldingFact]) -> list[date | None]:
    """What began ends later."""
    return [day for fact in of_start for day in (fact.began, fact.began_earliest)]


def _left_by(firm: list[HoldingFact]) -> list[date | None]:
    """Whoever is called "nguyên" on a day has left by then, and had begun."""
    return [fact.on for fact in firm if fact.on and fact.status == "former"]


def _not_after(one: date | None, other: date | None) -> bool:
    return one is None or other is None or one <= other


def _bound_by_neighbours(tenures: list[Tenure]) -> None:
    """One seat: nobody begins before the predecessor's last attested day, or ends after the successor's first.

    Only tenures whose order is certain bound each other: one is wholly attested before the other begins to be. A
    tenure that is certain on no day was held on some day between two, and what lies beyond both bounds it. What only
    weak facts tell of bounds nothing that others do.
    """
    own = [(tenure, tenure.bounds, any(fact.confidence >= WEAK for fact in tenure.holdings)) for tenure in tenures]
    for tenure, bounds, firm in own:
        known = [day for day in (bounds.start_latest, bounds.end_earliest) if day]
        if not known:
            continue
        others = [b for other, b, as_firm in own if other.person.iri != tenure.person.iri and as_firm >= firm]
        before = [b.end_earliest for b in others if bounds.end_earliest and _wholly_before(b, bounds, min(known))]
        after = [b.start_latest for b in others if bounds.start_latest and _wholly_after(b, bounds, max(known))]
        tenure.bounds = Bounds(
            highest([bounds.start_earliest, *before]), bounds.start_latest, bounds.end_earliest, lowest([bounds.end_latest, *after])
        )


def _bound_by_next_holder(acting: Tenure, holders: list[Tenure]) -> None:
    """Who stands in for the head of a body does so until there is one, who comes no earlier."""
    bounds = acting.bounds
    last = bounds.end_earliest or bounds.start_latest
    if last is None:
        return
    following = [holder for holder in holders if _wholly_after(holder.bounds, bounds, last)]
    starts = [holder.bounds.start_latest for holder in following]
    acting.bounds = Bounds(bounds.start_earliest, bounds.start_latest, bounds.end_earliest, lowest([bounds.end_latest, *starts]))
    for holder in following:
        of = holder.bounds
        holder.bounds = Bounds(highest([of.start_earliest, bounds.end_earliest]), of.start_latest, of.end_earliest, of.end_latest)


def _bound_by_life(tenure: Tenure, entities: Entities) -> Bounds:
    """Nobody holds an office after death."""
    bounds = tenure.bounds
    died = entities.lives.get(tenure.person.iri, Bounds()).end_latest
    return Bounds(bounds.start_earliest, bounds.start_latest, bounds.end_earliest, lowest([bounds.end_latest, died]))


def _wholly_before(other: Bounds, own: Bounds, day: date) -> bool:
    """Whether the other holder was in the seat for the last time, or is certain in it, by a day on which it was one's own."""
    if other.end_latest and other.end_latest <= day:
        return own.end_latest != other.end_latest  # both gone that day: nobody knows who came first
    if not (other.start_latest and other.end_earliest and other.start_latest <= other.end_earliest <= day):
        return False
    return other.end_earliest < day or not _one_day(other, own)


def _wholly_after(other: Bounds, own: Bounds, day: date) -> bool:
    """Whether the other holder came to the seat, or is first certain in it, after a day on which it was one's own."""
    if other.start_earliest and other.start_earliest >= day:
        return own.start_earliest != other.start_earliest
    if not (other.start_latest and other.end_earliest and day <= other.start_latest <= other.end_earliest):
        return False
    return day < other.start_latest or not _one_day(other, own)


def _one_day(one: Bounds, other: Bounds) -> bool:
    """Whether both are certain on one and the same day and on no other: then it tells nothing of who was before whom."""
    return one.start_latest == one.end_earliest == other.start_latest == other.end_earliest


def _ordered(bounds: Bounds) -> Bounds:
    """What ended had begun: who is called "nguyên" on a day had begun by the end of the body, too, if that is earlier.

    An office that is attested after its end stays as it is, for the shapes to tell.
    """
    last = bounds.end_latest
    if last is None or (bounds.end_earliest and bounds.end_earliest > last):
        return bounds
    return Bounds(bounds.start_earliest, lowest([bounds.start_latest, last]), bounds.end_earliest, last)


def _bound_by_body(tenure: Tenure, entities: Entities) -> Bounds:
    """Nobody holds an office of a body before its founding or after its end."""
    body = tenure.post.organization
    bounds = tenure.bounds
    if body is None:
        return bounds
    starts, ends = entities.lifetime(body)
    return Bounds(
        highest([bounds.start_earliest, starts]),
        bounds.start_latest,
        bounds.end_earliest,
        lowest([bounds.end_latest, ends]),
    )
