"""Any question of the catalogue, answered by what could be known on a day.

The queries are about tenures as all sources tell them. What could be known on a day P is in the states of those tenures
(dv:TenureState): of each office the states with dv:knownFrom <= P of which no dv:knownUntil is <= P are what the sources
out by P come to. So where a query asks

    ?tenure dv:heldPost $office ; org:member ?person .

the same question as of P is

    ?tenure dv:heldPostAsKnown $office ; dv:memberAsKnown ?person .
    ?tenure dv:knownFrom ?tenure_from . FILTER (!(?tenure_from > P))
    FILTER NOT EXISTS { ?tenure dv:knownUntil ?tenure_until . FILTER (!(?tenure_until > P)) }

and this module writes it so, token by token. Of documents, their relations, events and changes, which have no states, those
remain that a source out by P attests: whose dv:knownFrom is not after P. An attestation (whatever has dv:attests) counts
where its source was out by P; those of a state are those of the tenure that it became.
"""

from collections.abc import Sequence

from graph.sparql import Token, tokens

_STATES = {"dv:heldPost": "dv:heldPostAsKnown", "dv:Tenure": "dv:TenureState"}
_MEMBER, _MEMBER_AS_KNOWN = "org:member", "dv:memberAsKnown"  # a body is a member too, and has no states


class NotAsKnown(Exception):
    """A question about which nothing says since when it could be known."""


def as_known(text: str, day: str, attested: str | None, attestations: Sequence[str] = ()) -> str:
    """The query as of a day, given as a SPARQL term.

    `attested` is a variable whose things a source must attest by then; `attestations` are variables that hold the
    attestations of a query about what sources say, which then needs no states.
    """
    pieces = list(tokens(text))
    of_states = {_subject(pieces, place) for place, piece in enumerate(pieces) if piece.text == "dv:heldPost" and not attestations}
    # In EXISTS each pattern stands in a group of its own: Oxigraph joins two by scanning both.
    kept = [f"FILTER EXISTS {{ {published(f'?{one}', day)} }}" for one in attestations]
    if attested and f"?{attested}" not in of_states:
        kept.append(f"FILTER EXISTS {{ {published(f'?{attested}', day)} }}")
    if not of_states and not kept:
        raise NotAsKnown
    end = max(place for place, piece in enumerate(pieces) if piece.text == "}" and _depth(pieces, place) == 1)
    pieces.insert(end, Token("other", " ".join(["", *kept, ""]), 0))
    return _rewritten(pieces, day, of_states, {*attestations, attested or ""})


def published(variable: str, day: str) -> str:
    """A group's part that keeps what a variable holds if it could be known on a day.

    Not "from <= day": where a filter compares one variable with one day so, Virtuoso 7.2.5 reads a range and loses rows.
    """
    return f"{variable} dv:knownFrom {variable}_from . FILTER (!({variable}_from > {day}))"


def _depth(pieces: list[Token], place: int) -> int:
    before = pieces[:place]
    return sum(piece.kind == "open" for piece in before) - sum(piece.kind == "close" for piece in before)


def _rewritten(pieces: list[Token], day: str, of_states: set[str], checked: set[str]) -> str:
    after: dict[int, list[str]] = {}
    instead: dict[int, str] = {}

    def out_by_then(variable: str, place: int) -> str:
        since = published(variable, day)
        return f"FILTER EXISTS {{ {since} }}" if _in_exists(pieces, place) else f". {since}"

    for place, piece in enumerate(pieces):
        if piece.text == "dv:heldPost" and of_states:
            state = _subject(pieces, place)
            until = f"FILTER NOT EXISTS {{ {state} dv:knownUntil {state}_until . FILTER (!({state}_until > {day})) }}"
            after.setdefault(_end(pieces, place), []).append(f" {out_by_then(state, place)} {until} ")
        elif piece.text == "dv:attests" and (attestation := _subject(pieces, place))[1:] not in checked:
            what = next(n for n in range(place + 1, len(pieces)) if pieces[n].kind not in ("other", "comment"))
            of_state = f"?{pieces[what].text[1:]}" in of_states
            if of_state:
                instead[what] = f"{pieces[what].text}_of"
            state = f". {pieces[what].text} dv:stateOf {pieces[what].text}_of " if of_state else ""
            after.setdefault(_end(pieces, place), []).append(f" {state}{out_by_then(attestation, place)} ")
        elif piece.text == "rdf:predicate" and (statement := _subject(pieces, place))[1:] not in checked:
            after.setdefault(_end(pieces, place), []).append(f" {out_by_then(statement, place)} ")
    out: list[str] = []
    for place, piece in enumerate(pieces):
        out += after.get(place, ())
        if place in instead:
            out.append(instead[place])
        elif piece.text == _MEMBER and _subject(pieces, place) in of_states:
            out.append(_MEMBER_AS_KNOWN)
        else:
            out.append(_STATES.get(piece.text, piece.text) if piece.kind == "name" and of_states else piece.text)
    return "".join(out)


def _in_exists(pieces: list[Token], place: int) -> bool:
    """Whether a place stands in the group of an EXISTS."""
    depth = 0
    for start in range(place, 0, -1):
        depth += (pieces[start].text == "}") - (pieces[start].text == "{")
        if depth < 0:
            before = next(piece for piece in reversed(pieces[:start]) if not piece.text.isspace())
            return before.text.upper() == "EXISTS"
    return False


def _subject(pieces: list[Token], place: int) -> str:
    """The variable that a predicate is of. ValueError where it is in a path or its subject is no variable."""
    start, depth = place, 0
    while depth or pieces[start - 1].text not in ("{", "}", "."):
        start -= 1
        depth += (pieces[start].kind == "close") - (pieces[start].kind == "open")
    subject = next(piece for piece in pieces[start:] if piece.kind not in ("other", "comment"))
    before = "".join(piece.text for piece in pieces[start:place]).rstrip()
    if subject.kind != "variable" or before.endswith(("^", "/", "|", "(")):
        raise ValueError(f"line {pieces[place].line}: dv:heldPost must follow a variable, not stand in a path")
    return f"?{subject.text[1:]}"


def _end(pieces: list[Token], place: int) -> int:
    """Where the triples end in which a predicate stands: before their full stop, or the end of the group."""
    depth = 0
    while depth or pieces[place].text not in (".", "}"):
        depth += (pieces[place].kind == "open") - (pieces[place].kind == "close")
        place += 1
    return place
