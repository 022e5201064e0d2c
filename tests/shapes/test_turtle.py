"""Where statements stand in Turtle: the same places as rdflib's parser comes by, with the terms of Oxigraph's."""

import pyoxigraph as ox
import pytest
import rdflib
from hypothesis import given, settings
from hypothesis import strategies as st
from rdflib import Graph, URIRef
from rdflib.namespace import RDF
from rdflib.plugins.parsers.notation3 import RDFSink, SinkParser
from rdflib.plugins.parsers.trig import TrigSinkParser

from shapes.turtle import NoPlaces, statements

HEAD = "@prefix : <https://example.org/> .\nPREFIX ex: <https://example.org/more#>\n@base <https://example.org/> .\n"


class _Placing:
    """Beside rdflib's parser: where each subject and object begins."""

    def __init__(self, *args, **options):
        self.found, self._starts, self._ready, self._subjects, self._subject = [], [], [], [0], 0
        super().__init__(*args, **options)

    def object(self, argstr, i, res):
        start, before = self.skipSpace(argstr, i), len(res)
        end = super().object(argstr, i, res)
        if len(res) > before and self._starts:
            self._starts[-1].append(start)
        return end

    def objectList(self, argstr, i, res):  # noqa: N802
        self._starts.append([])
        end = super().objectList(argstr, i, res)
        self._ready.append(self._starts.pop()[::-1])
        return end

    def property_list(self, argstr, i, subj):
        self._subjects.append(self._subject)
        end = super().property_list(argstr, i, subj)
        self._subjects.pop()
        return end

    def subject(self, argstr, i, res):
        self._subject = self.skipSpace(argstr, i)
        return super().subject(argstr, i, res)

    def makeStatement(self, quadruple):  # noqa: N802
        at = self._ready[-1].pop()
        if not self._ready[-1]:
            self._ready.pop()
        subject = self._store.normalise(quadruple[0], quadruple[2])
        self.found.append((quadruple[1], at, self._subjects[-1] if isinstance(subject, URIRef) else None))


class PlacingTurtle(_Placing, SinkParser):
    pass


class PlacingTrig(_Placing, TrigSinkParser):
    pass


def by_rdflib(text, parser=PlacingTurtle):
    """Predicate, and where object and subject are (of a blank node not), of what is no link of a list."""
    placing = parser(RDFSink(Graph(bind_namespaces="none")), baseURI="https://example.org/", turtle=True)
    placing.loadBuf(text)
    return sorted((str(p[1] if isinstance(p, tuple) else p), at, subject or 0) for p, at, subject in placing.found)


def by_ours(text, kind=ox.RdfFormat.TURTLE):
    links = (str(RDF.first), str(RDF.rest))
    pairs = [pair for pair in zip(statements(text), ox.parse(text, format=kind), strict=True) if pair[1].predicate.value not in links]
    # Nodes without a name: one place, one node.
    nodes = {
        (at[place], str(node)) for at, quad in pairs for place, node in ((0, quad.subject), (2, quad.object)) if text[at[place]] == "["
    }
    assert len(nodes) == len({at for at, _ in nodes}) == len({node for _, node in nodes})
    return sorted((quad.predicate.value, at[2], at[0] if isinstance(quad.subject, ox.NamedNode) else 0) for at, quad in pairs)


SPACE = st.sampled_from([" ", "\n", "\t", " # a remark . \"'\n", "  \r\n"])
SIMPLE = st.sampled_from(
    [":a", "ex:b", "<c>", "_:d", ":e.f", ":g\\,h", "12", "-1.5", "4e0", "true", '"x"', "'y'", '"z"@en-GB', '"""a\n"b" \\"""c"""', "''", '""',
     "'''it's'''", '"2020-01-01"^^ex:date', '"#"^^<d>', '"a;b.[c](d)\\\\"', "<e#f>", '"Đỗ Thị"@vi']
)  # fmt: skip
RESOURCE = st.sampled_from([":a", "ex:b", "<c>", "_:d", ":e.f", "<e#f>"])
PREDICATE = st.sampled_from(["a", ":p", "ex:q", "<r>"])


@st.composite
def properties(draw, depth):
    pieces = []
    for _ in range(draw(st.integers(1, 3))):
        objects = [draw(thing(depth)) for _ in range(draw(st.integers(1, 3)))]
        pieces.append(draw(PREDICATE) + draw(SPACE) + f"{draw(SPACE)},{draw(SPACE)}".join(objects))
    return f"{draw(SPACE)};{draw(SPACE)}".join(pieces) + draw(st.sampled_from(["", " ;", " ; ;"]))


@st.composite
def thing(draw, depth):
    kind = draw(st.integers(0, 5)) if depth else 0
    if kind == 4:
        return "[" + draw(st.sampled_from([" ", " " + draw(properties(depth - 1)) + draw(SPACE)])) + "]"
    if kind == 5:
        return "(" + "".join(" " + draw(thing(depth - 1)) for _ in range(draw(st.integers(0, 3)))) + draw(SPACE) + ")"
    return draw(SIMPLE)


@st.composite
def statement(draw):
    kind = draw(st.integers(0, 3))
    if kind == 0:
        return "[ " + draw(properties(2)) + " ]" + draw(st.sampled_from(["", " " + draw(properties(1))]))
    if kind == 1:
        return "( " + " ".join(draw(thing(1)) for _ in range(draw(st.integers(0, 2)))) + " ) " + draw(properties(1))
    return draw(RESOURCE) + draw(SPACE) + draw(properties(3))


@settings(max_examples=300, deadline=None)
@given(st.lists(statement(), min_size=1, max_size=4), SPACE)
def test_the_places_are_those_that_rdflib_comes_by(many, space):
    text = HEAD + space.join(one + space + "." for one in many)
    normalizing, rdflib.NORMALIZE_LITERALS = rdflib.NORMALIZE_LITERALS, False
    try:
        assert by_ours(text) == by_rdflib(text)
    finally:
        rdflib.NORMALIZE_LITERALS = normalizing


def test_graphs_have_places_too():
    text = HEAD + ':g { :s :p "x" , [ :q 2 ] . [ :z 1 ] } GRAPH ex:h { ( 1 "y" ) :e "w" . } { :d :e :f . } :o :p ( [ :x ( 1 ) ] ) .'
    assert by_ours(text, ox.RdfFormat.TRIG) == by_rdflib(text, PlacingTrig)
    unnamed = HEAD + "GRAPH [] { :a :b :c } [] { :d :e :f }"
    assert [unnamed[at[0]] + unnamed[at[2]] for at in statements(unnamed)] == ["::", "::"]
    assert len(by_ours(unnamed, ox.RdfFormat.TRIG)) == 2


@pytest.mark.parametrize("text", [":a :b :c {| :d 1 |} .", "<< :a :b :c >> :d 1 .", ":a :b :c ~ :d ."])
def test_what_is_new_in_rdf_1_2_has_no_place(text):
    with pytest.raises(NoPlaces):
        list(statements(HEAD + text))


@pytest.mark.parametrize("open_and_close", ["[ :q |]", "( |)"])
def test_deep_nesting_takes_no_stack(open_and_close):
    before, after = open_and_close.split("|")
    text = HEAD + f":a :p {before * 50_000} 1 {after * 50_000} ."
    assert sum(1 for _ in statements(text)) == sum(1 for _ in ox.parse(text, format=ox.RdfFormat.TURTLE))
