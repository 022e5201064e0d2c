"""Any question of the catalogue, answered by what could be known on a day.

The queries are about tenures as all sources tell them. What could be known on a day P is in the states of those tenures
(dv:TenureState): of each office the states with dv:knownFrom <= P of which no dv:knownUntil is <= P are what the sources
out by P come to. So where a query asks

    ?tenure dv:heldPost $office ; org:member ?person .

the same question as of P is

    ?tenure dv:heldPostAsKnown $office ; dv:memberAsKnown ?person .
    ?tenure dv:knownFrom ?tenure_from . FILTER (!(?tenure_from > P))
    FILTER NOT EXISTS { ?tenure dv:knownUntil ?tenure_until . FILTER (!(?tenure_until > P)) }

and this module writes it so, token by token. Of documents, their relations, events and changes those remain that a source
out by P attests: whose dv:knownFrom is not after P. What is said of a document, a person or a change beside what it is (the
day of issue, the gender) is in descriptions (dv:DescriptionState), which have states as tenures do: `?document
eli:passed_by ?body` is asked as `?document_state dv:stateOf ?document ; dv:issuerAsKnown ?body` of the state of that day.
An attestation (whatever has dv:attests) counts where its source was out by P; those of a state are those of the tenure that
it became.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from graph.sparql import Token, tokens

_STATES = {"dv:heldPost": "dv:heldPostAsKnown", "dv:Tenure": "dv:TenureState"}
_DESCRIBED = {
    "eli:date_document": "dv:issuedAsKnown",
    "eli:first_date_entry_in_force": "dv:inForceAsKnown",
    "eli:passed_by": "dv:issuerAsKnown",
    "dv:signedBy": "dv:signerAsKnown",
    "dv:couldBe": "dv:couldBeAsKnown",
    "dv:lineageOf": "dv:lineageOfAsKnown",
    "dcterms:temporal": "dv:termAsKnown",
    "dcterms:date": "dv:dateAsKnown",
    "foaf:gender": "dv:genderAsKnown",
}
"""What sources say of a document, a person, a body or a change, and the same of its description as known."""
_BESIDE = {
    "dcterms:description": "dv:aboutAsKnown",
    "dv:changeDocument": "dv:decisionAsKnown",
    **{f"dv:{bound}": f"dv:{bound}" for bound in ("startEarliest", "startLatest", "endEarliest", "endLatest")},
}
"""Terms that other things have too: meant as known where their subject has one of the above."""
_MEMBER, _MEMBER_AS_KNOWN = "org:member", "dv:memberAsKnown"  # a body is a member too, and has no states


class NotAsKnown(Exception):
    """A question about which nothing says since when it could be known."""


def as_known(text: str, day: str, attested: str | None, attestations: Sequence[str] = ()) -> str:
    """The query as of a day, given as a SPARQL term.

    `attested` is a variable whose things a source must attest by then; `attestations` are variables that hold the
    attestations of a query about what sources say, which then needs no states.
    """
    described = text if attestations else _descriptions_as_known(text, day)
    pieces = list(tokens(described))
    of_states = {_subject(pieces, place) for place, piece in enumerate(pieces) if piece.text == "dv:heldPost" and not attestations}
    # In EXISTS each pattern stands in a group of its own: Oxigraph joins two by scanning both.
    kept = [f"FILTER EXISTS {{ {published(f'?{one}', day)} }}" for one in attestations]
    if attested and f"?{attested}" not in of_states:
        kept.append(f"FILTER EXISTS {{ {published(f'?{attested}', day)} }}")
    if not of_states and not kept and described == text:
        raise NotAsKnown
    end = max(place for place, piece in enumerate(pieces) if piece.text == "}" and _depth(pieces, place) == 1)
    pieces.insert(end, Token("other", " ".join(["", *kept, ""]), 0))
    return _rewritten(pieces, day, of_states, {*attestations, attested or ""})


def published(variable: str, day: str) -> str:
    """A group's part that keeps what a variable holds if it could be known on a day.

    Not "from <= day": where a filter compares one variable with one day so, Virtuoso 7.2.5 reads a range and loses rows.
    """
    return f"{variable} dv:knownFrom {variable}_from . FILTER (!({variable}_from > {day}))"


# ------------------------------------------------------------ descriptions


@dataclass
class _Statement:
    """Triples of one subject: where they begin and end among the tokens, and the predicates with what follows each."""

    subject: str
    start: int
    end: int
    pairs: list[str]
    groups: tuple[int, ...]
    """Where the groups begin that it stands in, the outermost first, as far out as its variables reach."""
    in_exists: bool

    @staticmethod
    def predicate(pair: str) -> str:
        return pair.split(None, 1)[0]

    @property
    def is_described(self) -> bool:
        """Whether what it is about is a thing that has descriptions."""
        return any(self.predicate(pair) in {*_DESCRIBED, "eli:type_document"} or pair == "a eli:LegalResource" for pair in self.pairs)


def _descriptions_as_known(text: str, day: str) -> str:
    """The query with what is said of documents, people and changes asked of their descriptions as of a day."""
    pieces = list(tokens(text))
    statements = list(_statements(pieces))
    described = {s.subject for s in statements if any(s.predicate(pair) in _DESCRIBED for pair in s.pairs)}
    terms = _DESCRIBED | _BESIDE
    hosts = {(s.subject, s.groups[-1]) for s in statements if s.is_described}
    # The state is asked for where a required pattern is of what is described; an OPTIONAL inside then has one pattern.
    states: dict[tuple[str, int], str] = {}
    of: dict[int, str] = {}
    for statement in (s for s in statements if s.subject in described and any(s.predicate(pair) in terms for pair in s.pairs)):
        host = next((group for group in statement.groups if (statement.subject, group) in hosts), statement.groups[-1])
        name = f"?{statement.subject[1:]}_state" + (f"_{host}" if host != statement.groups[0] else "")
        of[statement.start] = states.setdefault((statement.subject, host), name)
    instead: dict[int, tuple[int, str]] = {}
    for statement in statements:
        state = of.get(statement.start)
        asked = states.pop((statement.subject, statement.groups[-1]), None)
        if state or asked:
            instead[statement.start] = (statement.end, _as_described(statement, state, asked, terms, day))
    out, place = [], 0
    while place < len(pieces):
        end, piece = instead.get(place, (place + 1, pieces[place].text))
        out.append(piece)
        place = end
    return "".join(out)


def _as_described(statement: _Statement, state: str | None, asked: str | None, terms: Mapping[str, str], day: str) -> str:
    """A statement with what `terms` say asked of a state; with `asked`, also which state that is."""
    told = [pair for pair in statement.pairs if state and statement.predicate(pair) in terms]
    own = [f"{state} {terms[statement.predicate(pair)]} {pair.split(None, 1)[1]}" for pair in told]
    kept = [pair for pair in statement.pairs if pair not in told]
    rest = [f"{statement.subject} {' ; '.join(kept)}"] if kept else []
    parts = [f"{asked} dv:stateOf {statement.subject}"] if asked else []
    # In EXISTS each pattern stands in a group of its own: Oxigraph joins two by scanning both.
    parts += [f"FILTER EXISTS {{ {pattern} }}" for pattern in own] if statement.in_exists else own
    if asked:
        parts.append(f"FILTER EXISTS {{ {published(asked, day)} }} FILTER NOT EXISTS {{ {_superseded(asked, day)} }}")
    if own and own[0].split()[1] == "dv:lineageOfAsKnown":
        # A body of which no change is known is of its own lineage all the same.
        itself = f"BIND ({own[0].split()[2]} AS {statement.subject})"
        return " ".join([f"{{ {itself} }} UNION {{ {' . '.join(parts)} }}", *rest, ""])
    return " . ".join([*rest, *parts]) + " "


def _superseded(state: str, day: str) -> str:
    return f"{state} dv:knownUntil {state}_until . FILTER (!({state}_until > {day}))"


def _statements(pieces: list[Token]) -> Iterator[_Statement]:
    """The triples of a query, subject by subject. Paths and property lists in brackets are left out."""
    opened: list[tuple[int, str]] = []
    place = 0
    while place < len(pieces):
        piece = pieces[place]
        if piece.text == "{":
            before = next((p.text.upper() for p in reversed(pieces[:place]) if p.kind != "comment" and not p.text.isspace()), "")
            after = next(p.text.upper() for p in pieces[place + 1 :] if p.kind != "comment" and not p.text.isspace())
            opened.append((place, "SELECT" if after == "SELECT" else before))
        elif piece.text == "}":
            opened.pop()
        elif piece.text == "(":
            place = _closing(pieces, place)
        elif piece.kind == "variable" and opened:
            end = _end_of_statement(pieces, place)
            body = "".join(p.text for p in pieces[place + 1 : end] if p.kind != "comment")
            out_of = max((n for n, (_, word) in enumerate(opened) if word in ("EXISTS", "MINUS", "SELECT")), default=0)
            groups = tuple(start for start, _ in opened[out_of:])
            pairs = [" ".join(pair.split()) for pair in body.split(";") if pair.strip()]
            for predicate in map(_Statement.predicate, pairs):
                if predicate not in _DESCRIBED and any(term in predicate for term in _DESCRIBED):
                    raise ValueError(f"line {piece.line}: {predicate} must not be a path: a part of it is asked of descriptions")
            yield _Statement(piece.text, place, end, pairs, groups, opened[-1][1] == "EXISTS")
            place = end
            continue
        elif piece.text.upper() in ("SELECT", "ORDER", "VALUES", "GROUP") and piece.kind == "word":
            while place + 1 < len(pieces) and pieces[place + 1].text not in ("{", "}"):
                place += 1
        place += 1


def _closing(pieces: list[Token], place: int) -> int:
    """Where what opens here closes."""
    depth = 0
    while True:
        depth += (pieces[place].kind == "open") - (pieces[place].kind == "close")
        if not depth:
            return place
        place += 1


def _end_of_statement(pieces: list[Token], place: int) -> int:
    """Where the triples of a subject end: before a full stop, a group, or a FILTER, OPTIONAL, BIND or VALUES."""
    while pieces[place].text not in (".", "{", "}") and pieces[place].text.upper() not in (
        "FILTER",
        "OPTIONAL",
        "BIND",
        "VALUES",
        "MINUS",
        "UNION",
    ):
        place = _closing(pieces, place) + 1 if pieces[place].text == "(" else place + 1
    return place


# ------------------------------------------------------------ tenures and attestations


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
            until = f"FILTER NOT EXISTS {{ {_superseded(state, day)} }}"
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
