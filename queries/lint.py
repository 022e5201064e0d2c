"""What a query of the catalogue must not do, since it makes engines scan: refused by a test.

- *A required pattern after an OPTIONAL* of the same group. Oxigraph joins it by a scan: 1047 ms against 0.18 ms on ten
  million triples (design.md §5).
- *Two patterns in a FILTER [NOT] EXISTS*. Oxigraph scans both and joins the scans, once: 27,000 ms against 2 ms. One
  pattern is looked up; further ones go into an EXISTS of their own, inside (docs/decisions/0010-fast-questions.md).

A query with a twin in SQL is asked of an index where speed matters, and may use two patterns there.
"""

from graph.sparql import Token, tokens

_STARTS = {"{", "}", ".", ")"}


def faults(text: str, *, twin: bool = False) -> list[str]:
    """What a query does that it must not, each with its line."""
    pieces = [piece for piece in tokens(text) if piece.kind != "comment" and not piece.text.isspace()]
    found: list[str] = []
    groups: list[dict[str, int | bool]] = []
    parentheses = 0
    for place, piece in enumerate(pieces):
        if piece.text == "{":
            word = pieces[place - 1].text.upper() if place else ""
            groups.append({"optional": False, "exists": word == "EXISTS", "patterns": 0})
            parentheses = 0
        elif piece.text == "}":
            groups.pop()
        elif piece.text in "()":
            parentheses += 1 if piece.text == "(" else -1
        elif not groups:
            continue
        elif piece.text.upper() == "OPTIONAL":
            groups[-1]["optional"] = True
        elif not parentheses and _begins_pattern(pieces, place):
            if groups[-1]["optional"]:
                found.append(f"line {piece.line}: {piece.text} … is required, and stands after an OPTIONAL; put it before")
            groups[-1]["patterns"] += _predicates(pieces, place)
            if groups[-1]["exists"] and groups[-1]["patterns"] > 1 and not twin:
                found.append(f"line {piece.line}: EXISTS has more than one pattern; put the others into an EXISTS of their own, inside")
    return found


def _begins_pattern(pieces: list[Token], place: int) -> bool:
    """Whether a triple pattern begins here: a subject, and after it what can be a predicate."""
    here, before = pieces[place], pieces[place - 1].text
    if here.kind not in ("variable", "iri", "name") or before not in _STARTS or place + 1 == len(pieces):
        return False
    after = pieces[place + 1]
    return after.kind in ("name", "iri", "variable") or after.text in ("a", "^", "(")


def _predicates(pieces: list[Token], place: int) -> int:
    """How many patterns have the subject that stands here: one, and one for each ";" and ",", up to the full stop."""
    count, parentheses = 1, 0
    for piece in pieces[place:]:
        parentheses += (piece.text == "(") - (piece.text == ")")
        if not parentheses and (piece.text in (".", "{", "}") or piece.text.upper() in ("FILTER", "OPTIONAL", "BIND", "VALUES")):
            break
        count += not parentheses and piece.text in (";", ",")
    return count
