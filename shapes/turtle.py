"""Where in a text of Turtle or TriG the terms of each statement begin, in the order in which Oxigraph's parser gives the statements.

    for (subject, predicate, value), quad in zip(statements(text), ox.parse(text, format=…), strict=True): ...

No parser of Turtle tells where a triple stands. Oxigraph's gives the terms; which text they were read from is told here by the text's
structure alone, without prefixes, escapes or datatypes, which costs about as much as the parse. The order is that parser's own: a
triple comes when its object is complete, a literal with the token after it, and what one token completes comes last first. The text
is one that the parser took: what is no Turtle is not noticed here.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

Offsets = tuple[int, int, int]
"""Where subject, predicate and object begin, in characters from 0."""

_TOKEN = re.compile(
    r"""
    (?:[ \t\r\n]++|\#[^\r\n]*+)*+
    (?:
      (\"\"\"(?:[^"\\]++|\\.|"(?!""))*+\"\"\"|'''(?:[^'\\]++|\\.|'(?!''))*+'''|"(?:[^"\\\n\r]++|\\.)*+"|'(?:[^'\\\n\r]++|\\.)*+')
    | (@[a-zA-Z]+(?:-[a-zA-Z0-9]+)*)
    | (\^\^)
    | ([.;,()\[\]{}])
    | (<[^<>\s]*>|(?:[^\s<>"'()\[\]{};,.\#\\^@|~]|\\.|\.(?=[^\s<>"'()\[\]{};,\#]))++)
    | (.)
    )
    """,
    re.VERBOSE | re.DOTALL,
)
_STRING, _TAG, _TYPE, _SIGN, _TERM = 1, 2, 3, 4, 5
_SUBJECT, _PREDICATE, _OBJECT, _AFTER, _LABEL = range(5)
_SKIPPED = {"prefix": 2, "base": 1, "version": 1}
"""How many tokens follow a directive that does not end with a dot."""


class NoPlaces(Exception):
    """The text has statements that have no place of their own (RDF 1.2: reified triples, annotations)."""


@dataclass(slots=True)
class _Open:
    """A statement, a blank node's properties or a list that has not ended."""

    kind: str
    """"." , "[" or "("."""
    begins: int
    as_subject: bool = False
    subject: int = 0
    predicate: int = 0
    items: int = 0


class _Reader:
    def __init__(self) -> None:
        self.frames = [_Open(".", 0)]
        self.expects = _SUBJECT
        self.done: list[Offsets] = []

    def complete(self, at: int) -> None:
        """An object is complete: a statement of what is open is."""
        frame = self.frames[-1]
        if frame.kind == "(":
            frame.items += 1
            self.done.append((at, at, at))
        else:
            self.done.append((frame.subject, frame.predicate, at))
            self.expects = _AFTER

    def item(self, at: int) -> None:
        """Something begins; where that is in a list, the list goes on."""
        frame = self.frames[-1]
        if frame.kind != "(":
            return
        if frame.items:
            self.done.append((at, at, at))
        elif not frame.as_subject:
            self.begun(frame)

    def begun(self, frame: _Open) -> None:
        """The statement whose object is a list comes when the list is seen to have an item."""
        self.frames.pop()
        self.complete(frame.begins)
        self.frames.append(frame)
        self.expects = _OBJECT

    def term(self, at: int) -> None:
        if self.expects == _SUBJECT:
            self.frames[-1].subject = at
            self.expects = _PREDICATE
        elif self.expects == _PREDICATE:
            self.frames[-1].predicate = at
            self.expects = _OBJECT
        elif self.expects == _OBJECT:
            self.item(at)
            self.complete(at)

    def sign(self, sign: str, at: int) -> None:
        if sign in "[(":
            as_subject = self.expects == _SUBJECT
            if self.expects == _LABEL:
                return
            self.item(at)
            self.frames.append(_Open(sign, at, as_subject, subject=at))
            self.expects = _PREDICATE if sign == "[" else _OBJECT
        elif sign == "]":
            if self.expects != _LABEL:
                self.closed(self.frames.pop())
        elif sign == ")":
            frame = self.frames.pop()
            if frame.items:
                self.done.append((at, at, at))
            if frame.items and not frame.as_subject:
                # Its statement came with its first item.
                self.expects = _OBJECT if self.frames[-1].kind == "(" else _AFTER
            else:
                self.closed(frame)
        elif sign == ",":
            self.expects = _OBJECT
        elif sign == ";":
            self.expects = _PREDICATE
        else:  # the end of a statement, or the begin or end of a graph
            self.expects = _SUBJECT

    def closed(self, frame: _Open) -> None:
        if frame.as_subject:
            self.frames[-1].subject = frame.begins
            self.expects = _PREDICATE
        else:
            self.expects = _OBJECT
            self.complete(frame.begins)


def statements(text: str) -> Iterator[Offsets]:
    """The places of all statements. NoPlaces where there is RDF 1.2 in the text."""
    reader = _Reader()
    done = reader.done
    literal = -1
    typed, skipped = False, 0
    for match in _TOKEN.finditer(text):
        kind = match.lastindex or 0
        at = match.start(kind)
        if kind > _TERM:
            raise NoPlaces(f"{match[kind]!r} at {at}")
        if skipped:
            skipped -= 1
            continue
        if literal >= 0:
            if kind == _TYPE:
                typed = True
                continue
            reader.complete(literal)
            literal = -1
            if kind == _TAG or typed:
                typed = False
                kind = 0  # it is of the literal: nothing else is to be done
        if kind == _TERM:
            if reader.expects == _OBJECT and (frame := reader.frames[-1]).kind != "(":
                # The most common by far, written out.
                reader.expects = _AFTER
                if not done:
                    yield frame.subject, frame.predicate, at
                    continue
                done.append((frame.subject, frame.predicate, at))
            elif reader.expects == _PREDICATE:
                reader.frames[-1].predicate = at
                reader.expects = _OBJECT
                if not done:
                    continue
            elif reader.expects == _SUBJECT and text[at] != "<" and ":" not in (word := match[kind]):
                skipped = _SKIPPED.get(word.casefold(), 0)
                reader.expects = _SUBJECT if skipped else _LABEL  # the name of a graph follows: GRAPH
            else:
                reader.term(at)
        elif kind == _SIGN:
            reader.sign(text[at], at)
        elif kind == _STRING:
            reader.item(at)
            literal = at
        elif kind == _TAG:  # @prefix, @base, @version, and the dot that ends it is another's sign
            skipped = _SKIPPED.get(match[kind][1:], 0)
        if done:
            yield from reversed(done)
            done.clear()
