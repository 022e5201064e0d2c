"""Our engine against the results that W3C's suite expects, and against pySHACL, result by result."""

import os
import subprocess
import sys
import tempfile
import threading
from pathlib import Path

import pyoxigraph as ox
import pytest
import rdflib
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from rdflib import BNode, Graph, URIRef
from rdflib.namespace import RDF, SH

from benchmarks.faults import write
from benchmarks.histories import World
from benchmarks.validation import eight
from graph.lines import read_lines
from graph.store import UnreadableGraph
from ontology.prefixes import PREFIXES
from shapes.data import Data, to_term
from shapes.engine import Engine
from shapes.model import NotOurs, WrongShape, path_text
from shapes.reading import read_data, read_graph
from shapes.sparql import at_once
from shapes.validate import UnusableShapes, from_graph, validate, validate_files

HERE = Path(__file__).parent
EXAMPLES = HERE.parents[1] / "shapes" / "examples"
SUITE = Path(__file__).parents[3] / "shared" / "w3c" / "shacl"
NAMES = PREFIXES | {"ex": "https://example.org/"}
PREFIX_LINES = "".join(f"@prefix {prefix}: <{iri}> .\n" for prefix, iri in NAMES.items())
MF = rdflib.Namespace("http://www.w3.org/2001/sw/DataAccess/tests/test-manifest#")
SHT = rdflib.Namespace("http://www.w3.org/ns/shacl-test#")
LEFT = {
    "sparql/component/nodeValidator-001", "sparql/component/optional-001", "sparql/component/propertyValidator-select-001",
    "sparql/component/validator-001", "sparql/pre-binding/shapesGraph-001", "sparql/pre-binding/unsupported-sparql-006",
}  # fmt: skip
"""Tests of what the engine leaves to pySHACL: constraint components of one's own, and the graph of the shapes in SPARQL."""


@pytest.fixture(autouse=True)
def as_written(monkeypatch):
    """rdflib changes what literals say ("01" to "1") where it can; a validator must not."""
    monkeypatch.setattr(rdflib, "NORMALIZE_LITERALS", False)


# ------------------------------------------------------------ W3C's suite


def suite():
    return sorted(path for path in SUITE.rglob("*.ttl") if path.name != "manifest.ttl" and SHT.Validate in set(Graph().parse(path).objects(None, RDF.type)))  # fmt: skip


def plain(term):
    """A term without what two runs may name differently."""
    return "_:" if isinstance(term, BNode) or str(term).startswith("_:") else term


def expected(graph, result):
    """The results that a test lists, or None where it wants a refusal."""
    if result == SHT.Failure:
        return None
    rows = set()
    for node in graph.objects(result, SH.result):
        focus, path, value, component, severity = (
            graph.value(node, term) for term in (SH.focusNode, SH.resultPath, SH.value, SH.sourceConstraintComponent, SH.resultSeverity)
        )
        rows.add((plain(focus), path_text(graph, path) if path is not None else "", plain(value), component, severity))
    return rows


def as_rdflib(text):
    if not text:
        return None
    if text.startswith("_:"):
        return "_:"
    term = to_term(text)
    if text.startswith("<"):
        return URIRef(term.value)
    datatype = None if term.language or text.endswith('"') else URIRef(term.datatype.value)
    return rdflib.Literal(term.value, lang=term.language, datatype=datatype)


def given_by(engine):
    return {(as_rdflib(r.focus), r.path, as_rdflib(r.value), r.component, r.shape.severity) for r in engine.results()}


@pytest.mark.skipif(not SUITE.exists(), reason="W3C's SHACL suite is not beside the project (../shared/w3c/shacl)")
@pytest.mark.parametrize("path", suite() if SUITE.exists() else [], ids=lambda path: str(path.relative_to(SUITE))[:-4])
def test_the_results_are_those_that_w3cs_suite_expects(path):
    graph = Graph().parse(path, publicID=path.as_uri())
    (test,) = graph.subjects(RDF.type, SHT.Validate)
    action = graph.value(test, MF.action)
    files = [Path(str(graph.value(action, part)).removeprefix("file://")) for part in (SHT.dataGraph, SHT.shapesGraph)]
    data, shapes = (graph if file == path or not file.exists() else Graph().parse(file, publicID=file.as_uri()) for file in files)
    wanted = expected(graph, graph.value(test, MF.result))
    try:
        engine = Engine(from_graph(data), shapes)
        found = given_by(engine)
    except WrongShape:
        found = None
    except NotOurs:
        assert str(path.relative_to(SUITE))[:-4] in LEFT
        return
    if engine.left:
        assert str(path.relative_to(SUITE))[:-4] in LEFT
        return
    assert found == wanted


# ------------------------------------------------------------ beside pySHACL


def both(data, shapes=None):
    ours, reference = validate(data, shapes), validate(data, shapes, engine="pyshacl")
    return set(ours.findings), set(reference.findings)


@pytest.mark.parametrize("path", sorted((EXAMPLES / "fail").glob("*.ru")), ids=lambda path: path.stem)
def test_our_rules_find_what_pyshacl_finds(path):
    graph = read_graph([EXAMPLES / "pass.ttl"])
    graph.update(path.read_text(encoding="utf-8"))
    ours, reference = both(graph)
    assert ours
    assert ours == reference


def test_of_the_bundled_graph_both_say_the_same(dist):
    ours, reference = both(read_data([dist / "danvan.nq"]))
    assert ours
    assert ours == reference


def test_every_planted_fault_is_found_and_what_else_comes_of_it_pyshacl_finds_too(tmp_path):
    file = tmp_path / "faulty.nq"
    with file.open("w", encoding="utf-8") as out:
        faults = write(World.of(60), out, 24)
    ours, reference = both(read_data([file]))
    assert len(faults) == 24
    assert faults <= {(f.focus[1:-1], f.shape.rsplit("#")[-1].rstrip(">")) for f in ours}
    assert ours == reference


def test_the_faults_that_validators_are_measured_with_are_found_and_what_both_say_of_them_is_the_same(tmp_path):
    """81 of SHACL Core, and as many that only a query finds as a small world has room for; see benchmarks/validation.py."""
    file = tmp_path / "faulty.nt"
    with file.open("w", encoding="utf-8") as out:
        faults = write(World.of(110), out, 81, in_sparql=22, graphs=False)
    shapes = eight()
    found = {engine: validate(read_data([file]), shapes, engine).findings for engine in ("ours", "pyshacl")}
    assert len(faults) > 81
    assert faults <= {(f.focus[1:-1], f.shape.rsplit("#")[-1].rstrip(">")) for f in found["ours"]}
    ours, reference = ({(*row(finding), finding.shape) for finding in of_one} for of_one in found.values())
    assert ours <= reference
    # rdflib gives the text "yesterday" an order beside days (docs/decisions/0012-validation.md): what hangs on it alone is not ours.
    data = read_data([file])
    ends = data.forward("<https://w3id.org/danvan/ontology#endEarliest>")
    undated = {tenure for tenure, days in ends.items() if '"yesterday"' in days}
    of_them = {one for term in ("<https://w3id.org/danvan/ontology#heldPost>", "<http://www.w3.org/ns/org#member>") for tenure in undated for one in data.values(term, tenure)}  # fmt: skip
    assert undated
    assert all(focus in of_them for _, focus, *_ in reference - ours)


TERMS = ["ex:a", "ex:b", "ex:c", '"x"', '"xy"@en', '"xy"@vi', '"X"@en', "1", "2", "1.5", '"2020-01-01"^^xsd:date', '"2021-01-01"^^xsd:date', '"no"^^xsd:date', "true"]  # fmt: skip
PATHS = ["ex:p", "ex:q", "[ sh:inversePath ex:p ]", "( ex:p ex:q )", "[ sh:alternativePath ( ex:p ex:q ) ]", "[ sh:zeroOrMorePath ex:p ]", "[ sh:oneOrMorePath ex:q ]", "[ sh:zeroOrOnePath ex:p ]"]  # fmt: skip
SIMPLE = [
    "sh:minCount 1", "sh:minCount 2", "sh:maxCount 1", "sh:maxCount 0", "sh:datatype xsd:date", "sh:datatype xsd:integer",
    "sh:datatype rdf:langString", "sh:class ex:C", "sh:nodeKind sh:IRI", "sh:nodeKind sh:Literal", "sh:minLength 2", "sh:maxLength 1",
    'sh:pattern "^x"', 'sh:pattern "^X$" ; sh:flags "i"', 'sh:languageIn ( "en" )', "sh:uniqueLang true", "sh:equals ex:q",
    "sh:disjoint ex:q", "sh:lessThan ex:q", "sh:hasValue ex:a", "sh:in ( ex:a ex:b 1 \"x\" )",
]  # fmt: skip
OF_NODES = [one for one in SIMPLE if not one.startswith(("sh:minCount", "sh:maxCount", "sh:uniqueLang", "sh:lessThan"))]


@st.composite
def inner_shapes(draw, depth=2, of_node=False):
    """A shape in brackets: constraints of a node, or of a property, and shapes inside."""
    path = None if of_node else draw(st.none() | st.sampled_from(PATHS))
    parts = [draw(st.sampled_from(SIMPLE if path else OF_NODES))]
    if path:
        parts.insert(0, f"sh:path {path}")
    if depth and draw(st.booleans()):
        inner = inner_shapes(depth=depth - 1)
        kind = draw(st.sampled_from(["sh:node", "sh:not", "sh:and", "sh:or", "sh:xone", "sh:property", "qualified"]))
        if kind == "sh:property":
            more = draw(st.sampled_from(SIMPLE))
            parts.append(f"sh:property [ sh:path {draw(st.sampled_from(PATHS))} ; {more} ]")
        elif kind == "qualified":
            if path:
                parts.append(f"sh:qualifiedValueShape {draw(inner)} ; sh:qualifiedMinCount 1")
        elif kind == "sh:node":
            parts.append(f"{kind} {draw(inner_shapes(depth=depth - 1, of_node=True))}")
        elif kind == "sh:not":
            parts.append(f"{kind} {draw(inner)}")
        else:
            parts.append(f"{kind} ( {draw(inner)} {draw(inner)} )")
    return f"[ a sh:{'PropertyShape' if path else 'NodeShape'} ; {' ; '.join(parts)} ]"


targets = st.sampled_from(["sh:targetClass ex:C", "sh:targetNode ex:a , ex:z", "sh:targetSubjectsOf ex:p", "sh:targetObjectsOf ex:q"])
triples = st.tuples(st.sampled_from(["ex:a", "ex:b", "ex:c"]), st.sampled_from(["ex:p", "ex:q"]), st.sampled_from(TERMS))


@settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture])
@given(st.lists(triples, max_size=8), st.lists(st.sampled_from(["ex:a a ex:C", "ex:b a ex:D", "ex:D rdfs:subClassOf ex:C"]), max_size=3), targets, inner_shapes())  # fmt: skip
def test_of_random_shapes_and_data_both_say_the_same(found, kinds, target, inner):
    data = Graph().parse(data=PREFIX_LINES + "".join(f"{' '.join(t)} .\n" for t in found) + "".join(f"{kind} .\n" for kind in kinds))
    # Named, so that the two agree on what they call it.
    body = inner.partition(" a ")[2]
    shapes = Graph().parse(data=f"{PREFIX_LINES}ex:Shape {target} ; a {body[:-1]} .")
    ours, reference = both(from_graph(data), shapes)
    assert {f[:5] for f in map(row, ours)} == {f[:5] for f in map(row, reference)}


@pytest.mark.parametrize(
    ("bound", "value", "breaks"),
    [
        ("sh:minInclusive 1", "1", False), ("sh:minInclusive 1", "0.99", True), ("sh:minExclusive 1", "1", True),
        ("sh:minExclusive 1", '"1.0001"^^xsd:double', False), ("sh:maxInclusive 2", "2.0", False), ("sh:maxExclusive 2", "2", True),
        ("sh:maxExclusive 2", '"INF"^^xsd:float', True), ("sh:minInclusive 1", '"NaN"^^xsd:double', True),
        ("sh:minInclusive 1", '"2020-01-01"^^xsd:date', True), ("sh:minInclusive 1", '"5"', True), ("sh:minInclusive 1", "ex:a", True),
        ('sh:maxInclusive "2020-01-01"^^xsd:date', '"2020-01-01"^^xsd:date', False),
        ('sh:maxExclusive "2020-01-01"^^xsd:date', '"2019-12-31"^^xsd:date', False),
        ('sh:maxExclusive "2020-01-01"^^xsd:date', '"2020-01-01"^^xsd:date', True),
        ('sh:maxInclusive "2020-01-01T00:00:00Z"^^xsd:dateTime', '"2020-01-01T01:00:00+02:00"^^xsd:dateTime', False),
        ('sh:maxInclusive "2020-01-01T00:00:00Z"^^xsd:dateTime', '"2020-01-01T01:00:00-02:00"^^xsd:dateTime', True),
        ('sh:maxInclusive "2020-01-01T00:00:00Z"^^xsd:dateTime', '"2019-01-01T01:00:00"^^xsd:dateTime', True),
        ('sh:minInclusive "b"', '"c"', False), ('sh:minInclusive "b"', '"a"', True),
    ],
)  # fmt: skip
def test_a_bound_is_broken_by_what_is_beyond_it_or_of_another_kind(bound, value, breaks):
    data = Graph().parse(data=f"{PREFIX_LINES}ex:x ex:p {value} .")
    shapes = Graph().parse(data=f"{PREFIX_LINES}ex:S a sh:NodeShape ; sh:targetObjectsOf ex:p ; {bound} .")
    assert bool(validate(from_graph(data), shapes).findings) == breaks


@pytest.mark.parametrize(
    ("first", "then", "less", "equal"),
    [
        ("1", "2", True, True), ("2", "2.0", False, True), ("3", "2", False, False), ('"a"', '"b"', True, True),
        ('"2020-01-01"^^xsd:date', '"2020-01-02"^^xsd:date', True, True), ('"2020-01-02"^^xsd:date', '"2020-01-02"^^xsd:date', False, True),
        ('"2020-01-01"^^xsd:date', "2", False, False), ("ex:a", "ex:a", False, False), ('"a"@en', '"b"@en', False, False),
        ('"2020-02-30"^^xsd:date', '"2020-03-01"^^xsd:date', False, False), ("false", "true", True, True),
    ],
)  # fmt: skip
def test_what_comes_before_what_and_what_has_no_order(first, then, less, equal):
    data = from_graph(Graph().parse(data=f"{PREFIX_LINES}ex:x ex:p {first} ; ex:q {then} ."))
    for name, holds in (("lessThan", less), ("lessThanOrEquals", equal)):
        shapes = Graph().parse(
            data=f"{PREFIX_LINES}ex:S a sh:NodeShape ; sh:targetNode ex:x ; sh:property [ sh:path ex:p ; sh:{name} ex:q ] ."
        )
        assert (not validate(data, shapes).findings) == holds


def row(finding):
    return (finding.severity, finding.focus, finding.path, finding.value, finding.component)


# ------------------------------------------------------------ reading lines


PLAIN = '<urn:s> <urn:p> "a b <c> ."@en .\n<urn:s> <urn:p> _:b .\n<urn:s> <urn:p> "x <y>"^^<urn:d> .\n<urn:s> <urn:q> <urn:o> .\n'


def plainly(text, *, graphs):
    with tempfile.NamedTemporaryFile(suffix=".nq") as file:
        Path(file.name).write_bytes(text.encode())
        return read_lines(Path(file.name), graphs=graphs, processes=1)


def test_lines_are_read_as_a_parser_reads_them():
    for text, graphs in ((PLAIN, False), (PLAIN.replace(" .\n", " <urn:g> .\n").replace(". <urn:g>", "."), True)):
        assert plainly(text, graphs=graphs)["<urn:p>"] == (["<urn:s>"] * 3, ['"a b <c> ."@en', "_:b", '"x <y>"^^<urn:d>'])


@pytest.mark.parametrize("line", ['<urn:s> <urn:p> "a\\nb" .', "# remark", "<urn:s>  <urn:p> <urn:o> .", "", "<urn:s> <urn:p> <urn:o>", '"s" <urn:p> <urn:o> .', '<urn:s> "p" <urn:o> .', "<urn:s> <urn:p> <u r> ."])  # fmt: skip
def test_a_line_in_another_form_is_left_to_a_parser_or_read_in_one_form(line):
    assert plainly(line + "\n", graphs=False) == ({"<urn:p>": (["<urn:s>"], ['"a\\nb"'])} if "\\n" in line else None)


IN_PARTS = """
import os
import sys
from pathlib import Path
from graph import lines
alone = lines.read_lines(Path(sys.argv[1]), graphs=False, processes=1)
for size in (7, 64, 1000, 5000):
    lines.BLOCK = size
    for processes in (1, 2, 3):
        told = []
        assert lines.read_lines(Path(sys.argv[1]), graphs=False, processes=processes, told=told.append) == alone
        assert sum(len(subjects) for named in told for subjects, _ in named.values()) == 90
real, here, lines.block = lines.block, os.getpid(), lambda *which: real(*which) if os.getpid() == here else os._exit(1)
assert lines.read_lines(Path(sys.argv[1]), graphs=False, processes=2) == alone  # another process comes to a bad end
lines.block = real
Path(sys.argv[1]).write_bytes(Path(sys.argv[1]).read_bytes() + b"# a remark\\n")
assert lines.read_lines(Path(sys.argv[1]), graphs=False, processes=3) is None
print("whole", len(alone))
"""


def test_a_file_that_several_processes_read_is_read_as_by_one(tmp_path):
    text = "".join(f'<urn:s{n // 7}> <urn:p{n % 3}> "{"x" * (n * 13 % 90)}" .\n' for n in range(90))
    (tmp_path / "data.nt").write_text(text, encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-c", IN_PARTS, tmp_path / "data.nt"],
        capture_output=True,
        text=True,
        cwd=HERE.parents[1],
        timeout=100,
        check=False,
    )
    assert (done.stdout, done.stderr) == ("whole 3\n", "")


_PIECES = st.sampled_from(
    ["<urn:a>", "<urn:b>", "<http://example.org/x>", "<http://example.org/%41>", "<http://example.org/\\u00e9>", "<http://example.org/é>",
     "<http://ex[>", "<http://example.org:port/>", "<http://example.org/a#b#c>", "<rel>", "<//x>", "<a b>", "_:a", "_:a.b", "_:é", "_:a.",
     '"a"', '"a b"', '"Ông \\"A\\""', '"\\u00e9"', '"a\tb"', '"a\x7f"', '"a\\nb"', '"a\\qb"', '"a"@vi', '"a"@VI', '"a"@vi-VN', '"a"@toolongatag',
     '"1"^^<http://www.w3.org/2001/XMLSchema#integer>', '"a"^^<http://www.w3.org/2001/XMLSchema#string>', '"a"^^<rel>', '"a" <urn:g>', '"a" "b"',
     "<urn:a> <urn:g>", "<urn:a> _:g", "<urn:a> <rel>", "#", "", " ", "."]
)  # fmt: skip


@given(
    st.lists(st.tuples(_PIECES, st.sampled_from(["<urn:p>", "<urn:q>", "<urn:\\u0070>", "_:p", '"p"', "<p>"]), _PIECES), max_size=4),
    st.booleans(),
)
@settings(max_examples=600, deadline=None)
def test_what_is_read_without_a_parser_is_what_a_parser_reads(lines, graphs):
    """Or the file is left to the parser: but nothing is taken in that it would refuse, or would write in another way."""
    text = "".join(f"{subject} {predicate} {value} .\n" for subject, predicate, value in lines)
    kind = ox.RdfFormat.N_QUADS if graphs else ox.RdfFormat.N_TRIPLES
    plain, parsed = plainly(text, graphs=graphs), Data()
    if plain is not None:
        parsed.read_quads(ox.parse(text.encode(), format=kind))
        assert plain == parsed.pairs


def test_bytes_that_are_no_text_are_told_with_file_and_line(tmp_path):
    file = tmp_path / "broken.nt"
    file.write_bytes(b'<urn:s> <urn:p> "a" .\n<urn:s> <urn:p> "\xff" .\n')
    with pytest.raises(UnreadableGraph, match=r"broken\.nt:2"):
        read_data([file])


@pytest.mark.parametrize("text", ['"01"^^xsd:integer', '"4.0"^^xsd:decimal', '"300"^^xsd:byte', '"1"^^xsd:boolean'])
def test_what_a_file_says_is_told_as_it_says_it(text, tmp_path):
    (tmp_path / "data.ttl").write_text(f"{PREFIX_LINES}ex:a ex:p {text} .", encoding="utf-8")
    shapes = Graph().parse(
        data=f"{PREFIX_LINES}ex:S a sh:NodeShape ; sh:targetSubjectsOf ex:p ; sh:property [ sh:path ex:p ; sh:nodeKind sh:IRI ] ."
    )
    (finding,) = validate(read_data([tmp_path / "data.ttl"]), shapes).findings
    assert finding.value == text.replace("^^xsd:", "^^<http://www.w3.org/2001/XMLSchema#") + ">"


@pytest.mark.parametrize(
    ("shape", "reason"),
    [
        ("sh:targetNode ex:a ; sh:node ex:S", "contains itself"),
        (
            "sh:targetNode ex:a ; sh:sparql [ sh:select 'SELECT $this WHERE { $this ?p ?o . FILTER ($currentShape = ex:S) }' ]",
            "graph of the shapes",
        ),
    ],
)
def test_a_shape_that_the_engine_does_not_do_is_left_with_its_reason(shape, reason):
    shapes = Graph().parse(data=f"{PREFIX_LINES}ex:S a sh:NodeShape ; {shape} .")
    engine = Engine(from_graph(Graph()), shapes)
    assert engine.results() == []
    assert reason in engine.left[URIRef("https://example.org/S")]


@pytest.mark.parametrize("count", [1, 3])
def test_a_constraint_in_sparql_is_asked_of_literals_and_of_nodes_without_a_name_too(count):
    values = ", ".join(["'long one'", "ex:long", "[ ex:p ex:x ]"][:count])
    data = Graph().parse(data=f"{PREFIX_LINES}ex:a ex:q {values} .")
    select = "SELECT $this WHERE { FILTER (isBlank($this) || STRLEN(STR($this)) > 5) }"
    shapes = Graph().parse(data=f"{PREFIX_LINES}ex:S a sh:NodeShape ; sh:targetObjectsOf ex:q ; sh:sparql [ sh:select '{select}' ] .")
    assert len(validate(from_graph(data), shapes).findings) == count


def test_where_no_node_is_a_target_the_report_says_so():
    shapes = Graph().parse(data=f"{PREFIX_LINES}ex:S a sh:NodeShape ; sh:targetClass ex:Nowhere ; sh:class ex:C .")
    data = Graph().parse(data=f"{PREFIX_LINES}ex:a a ex:D .")
    assert validate(from_graph(data), shapes).nothing_checked
    shapes.add((URIRef("https://example.org/S"), SH.targetNode, URIRef("https://example.org/a")))
    assert not validate(from_graph(data), shapes).nothing_checked


def test_only_the_shapes_that_are_left_are_asked_of_pyshacl():
    shapes = Graph().parse(
        data=f"""{PREFIX_LINES}
        ex:S a sh:NodeShape ; sh:targetNode ex:a ; sh:class ex:C .
        ex:T a sh:NodeShape ; sh:targetNode ex:b ; sh:property [ sh:path [ sh:inversePath ( ex:p ex:q ) ] ; sh:minCount 1 ] ."""
    )
    report = validate(from_graph(Graph()), shapes)
    assert {(f.focus, f.component.rsplit("#")[-1]) for f in report.findings} == {
        ("<https://example.org/a>", "ClassConstraintComponent>"),
        ("<https://example.org/b>", "MinCountConstraintComponent>"),
    }
    assert report.left == ("an inverse path of more than one property",)


@pytest.mark.parametrize(
    ("shape", "wrong"),
    [
        ("sh:minCount 1", "minCount"),
        ("sh:nodeKind sh:IRIs", "IRIs"),
        ("sh:property [ sh:path ex:p ; sh:pattern '(' ]", "pattern"),
        ("sh:property [ sh:path ex:p ; sh:maxCount 'one' ]", "whole number"),
        ("sh:sparql [ sh:select 'SELECT $this WHERE { $this ex:p ?x MINUS { ?x ex:p ?y } }' ]", "MINUS"),
        ("sh:sparql [ sh:select 'SELECT $this WHERE { SERVICE <http://example.org/> { $this ex:p ?x } }' ]", "SERVICE"),
        ("sh:sparql [ sh:select 'SELECT $this WHERE {' ]", "no query"),
        ("sh:sparql [ sh:select 'SELEC $this' ]", "no SELECT"),
        ("sh:in ex:none", "no list"),
        ("sh:or ex:none", "no list"),
        ("sh:closed 'yes'", "neither true nor false"),
        ("sh:closed true ; sh:ignoredProperties ex:p", "ignoredProperties"),
        ("sh:node ex:Nowhere", "no shape"),
        ("sh:class 'C'", "no IRI"),
        ("sh:severity 'Warning' ; sh:class ex:C", "severity"),
        ("sh:property [ sh:path ( ex:p ) ; sh:minCount 1 ]", "two steps"),
    ],
)
def test_a_shape_that_is_not_well_formed_is_told(shape, wrong):
    shapes = Graph().parse(data=f"{PREFIX_LINES}ex:S a sh:NodeShape ; sh:targetNode ex:a ; {shape} .")
    with pytest.raises(UnusableShapes, match=wrong):
        validate(from_graph(Graph()), shapes)


def test_blank_nodes_of_two_files_are_two(tmp_path):
    for name in "ab":
        (tmp_path / f"{name}.nt").write_text("_:x <urn:p> _:x .\n", encoding="utf-8")
    data = read_data([tmp_path / "a.nt", tmp_path / "b.nt"])
    assert len(data.forward("<urn:p>")) == 2


# ------------------------------------------------------------ asking for all nodes at once


@pytest.mark.parametrize(
    ("query", "holds"),
    [
        ("SELECT $this WHERE { $this ex:p ?x }", True),
        ("SELECT $this ?x WHERE { $this ex:p ?x { SELECT $this (COUNT(?y) AS ?n) WHERE { $this ex:p ?y } GROUP BY $this } FILTER (?n > 1) }", True),
        ("SELECT $this (COUNT(?y) AS ?n) WHERE { $this ex:p ?y } GROUP BY $this HAVING (COUNT(?y) > 1)", True),
        ("SELECT $this ?x WHERE { $this ex:p ?x { SELECT $this (COUNT(?y) AS ?n) WHERE { $this ex:p ?y } GROUP BY ?y } }", False),
        ("SELECT $this ?x WHERE { $this ex:p ?x { SELECT (COUNT(?y) AS ?n) WHERE { ?z ex:p ?y } } FILTER (?n > 1) }", False),
        ("SELECT $this (COUNT(?y) AS ?n) WHERE { { SELECT $this ?y WHERE { $this ex:p ?y } GROUP BY $this } $this ex:p ?y }", False),
        ("SELECT $this (MAX(?y) AS ?n) WHERE { $this ex:p ?y }", False),
        ("SELECT $this (COUNT(?y) AS ?n) WHERE { $this ex:p ?y } GROUP BY (STR($this))", False),
        ("SELECT ?x WHERE { $this ex:p ?x }", False),
        ("SELECT * WHERE { $this ex:p ?x }", False),
        ("SELECT $this WHERE { $this ex:p ?x } LIMIT 1", False),
        ("SELECT $this WHERE { GRAPH ?g { $this ex:p ?x } }", False),
    ],
)  # fmt: skip
def test_a_query_is_asked_for_all_nodes_at_once_only_where_each_select_is_of_one_node(query, holds):
    assert at_once(query) == holds


@given(st.lists(st.tuples(st.integers(0, 4), st.integers(0, 3)), max_size=14), st.integers(0, 3))
@settings(max_examples=60, deadline=None)
def test_what_is_counted_for_all_nodes_at_once_is_what_is_counted_for_each(pairs, most):
    data = Graph().parse(data=PREFIX_LINES + "".join(f"ex:n{one} ex:p ex:n{other} . ex:n{one} a ex:C ." for one, other in pairs))
    counting = f"{{ SELECT $this (COUNT(?y) AS ?n) WHERE {{ $this ex:p ?y }} GROUP BY $this }} FILTER (?n > {most})"
    queries = [
        f"SELECT $this ?value WHERE {{ $this ex:p ?value {counting} }}",
        f"SELECT $this (COUNT(?y) AS ?value) WHERE {{ $this ex:p ?y }} GROUP BY $this HAVING (COUNT(?y) > {most})",
    ]
    prefixes = (
        "sh:prefixes [ sh:declare [ sh:prefix 'ex' ; sh:namespace 'https://example.org/'^^<http://www.w3.org/2001/XMLSchema#anyURI> ] ]"
    )
    for query in queries:
        text = f"{PREFIX_LINES} ex:S a sh:NodeShape ; sh:targetClass ex:C ; sh:sparql [ sh:select '{query}' ; {prefixes} ] ."
        shapes = Graph().parse(data=text)
        ours, reference = validate(data, shapes), validate(data, shapes, "pyshacl")
        assert sorted(map(row, ours.findings)) == sorted(map(row, reference.findings))
        assert not ours.left


D = f"{PREFIX_LINES} ex:a a ex:C ; ex:q ex:v . ex:b a ex:C . [] a ex:C ; ex:q 1 . ex:a ex:p _:x . _:x ex:q 2 . _:y ex:r 3 ; a ex:C ."


@pytest.mark.parametrize(
    "query",
    [
        "SELECT $this ?value WHERE { $this ex:q ?value }",
        "SELECT $this ?value WHERE { $this ex:p ?b . ?b ex:q ?value }",
        "SELECT $this WHERE { $this ex:p ?b . FILTER NOT EXISTS { ?b ex:q ?x } }",
        "SELECT $this (?target AS ?value) WHERE { $this ex:q ?target }",
        "SELECT $this WHERE { $this a ex:C . FILTER NOT EXISTS { $this ex:q ?target } }",
        "SELECT $this ?value WHERE { $this a ex:C. $this ?p ?value }",
        "SELECT $this ?value WHERE { $this (!ex:p) ?value }",
        "SELECT $this ?value WHERE { $this (!rdf:type|ex:b) ?value }",
        "SELECT $this ?value WHERE { $this ex:broader* ?value }",
        "SELECT $this ?value WHERE { $this ex:broader? ?value }",
        "SELECT $this ?value WHERE { $this ex:q ?value . [] ?p ex:v }",
        "SELECT $this ?value WHERE { $this ex:p [ ?p ?value ] }",
        "SELECT $this ?value WHERE { $this ex:q ?value } LIMIT 10",
    ],
)
@pytest.mark.parametrize("block", [20, 1 << 21])
def test_a_query_gives_for_every_node_what_the_reference_gets_from_all_triples(query, block, tmp_path, monkeypatch):
    monkeypatch.setattr("graph.lines.BLOCK", block)
    Graph().parse(data=D).serialize(tmp_path / "data.nt", format="nt", encoding="utf-8")
    names = "".join(
        f" sh:declare [ sh:prefix '{name}' ; sh:namespace '{iri}'^^xsd:anyURI ] ;" for name, iri in NAMES.items() if name in ("ex", "rdf")
    )
    (tmp_path / "shapes.ttl").write_text(
        f"{PREFIX_LINES} ex:S a sh:NodeShape ; sh:targetClass ex:C ; sh:sparql [ sh:select '{query}' ; sh:prefixes ex:names ] . ex:names {names} a owl:Ontology .",
        encoding="utf-8",
    )
    shapes = Graph().parse(tmp_path / "shapes.ttl")
    found = [validate_files([tmp_path / "data.nt"], shapes, engine).findings for engine in ("ours", "pyshacl")]
    told = [
        sorted((f.focus[:2] if f.focus[0] == "_" else f.focus, f.value[:2] if f.value[0] == "_" else f.value) for f in of_one)
        for of_one in found
    ]
    assert told[0] == told[1]
    assert bool(told[0]) != ("?b ex:q ?x" in query)


def test_a_query_that_ends_too_soon_is_told():
    shapes = Graph().parse(
        data=f"{PREFIX_LINES} ex:S a sh:NodeShape ; sh:targetClass ex:C ; sh:sparql [ sh:select 'SELECT $this WHERE {{ SELECT' ] ."
    )
    with pytest.raises(UnusableShapes, match="sub-SELECT"):
        validate(Graph().parse(data=D), shapes)


BY_SEVERAL = """
import sys
from pathlib import Path
from rdflib import Graph
from benchmarks.validation import eight
from shapes import engine
from shapes.reading import read_data
from shapes.validate import UnusableShapes, validate
left = Graph().parse(data=sys.argv[2], format="turtle")
wrong = Graph().parse(data=sys.argv[3], format="turtle")
def told(shapes):
    report = validate(read_data([Path(sys.argv[1])]), shapes)
    return report.findings, report.left, report.nothing_checked
work = engine.Engine._results_of
for shapes in (None, eight(), eight() + left):
    engine.MANY = 1 << 60
    alone = told(shapes)
    for least in (0, 1):
        engine.MANY = least
        assert told(shapes) == alone
    print(len(alone[0]), len(alone[1]))
engine.MANY = 0
try:
    told(wrong)
except UnusableShapes as error:
    print(error)
"""


def test_what_several_processes_find_is_what_one_finds(tmp_path):
    with (tmp_path / "faulty.nt").open("w", encoding="utf-8") as out:
        write(World.of(60), out, 24, in_sparql=6, graphs=False)
    inverse = "ex:Odd a sh:NodeShape ; sh:targetClass dv:Tenure ; sh:property [ sh:path [ sh:inversePath ( rdf:type rdf:value ) ] ; sh:minCount 1 ] ."
    wrong = 'ex:A a sh:NodeShape ; sh:targetClass dv:Tenure ; sh:property [ sh:path rdf:type ; sh:minCount "a" ] .\nex:B a sh:NodeShape ; sh:targetClass dv:Tenure ; sh:nodeKind sh:IRI .'  # fmt: skip
    done = subprocess.run(
        [sys.executable, "-c", BY_SEVERAL, tmp_path / "faulty.nt", PREFIX_LINES + inverse, PREFIX_LINES + wrong],
        capture_output=True,
        text=True,
        cwd=HERE.parents[1],
        timeout=300,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    rules, of_eight, with_left, told = done.stdout.splitlines()
    assert all(int(line.split()[0]) > 24 for line in (rules, of_eight, with_left))
    assert [line.split()[1] for line in (rules, of_eight, with_left)] == ["0", "0", "1"]
    assert "minCount" in told


LATE = """
import errno, os, sys, threading
from pathlib import Path
from graph import lines, processes
file = Path(sys.argv[1])
lines.BLOCK = 1 << 16
assert lines.read_lines(file, graphs=False, processes=4) is None
real, calls = os.fork, []
def refusing():
    calls.append(1)
    if len(calls) == 2:
        raise OSError(errno.EAGAIN, "no more processes")
    return real()
os.fork = refusing
file.write_bytes(file.read_bytes().partition(b"\\n")[2])
assert len(lines.read_lines(file, graphs=False, processes=4)["<urn:p>"][0]) == 60000
try:
    os.waitpid(-1, 0)
except ChildProcessError:
    print("alone")
"""


def test_processes_end_when_one_finds_what_is_no_plain_line_and_where_the_system_gives_none(tmp_path):
    (tmp_path / "data.nt").write_text("# a remark\n" + f'<urn:s> <urn:p> "{"x" * 99}" .\n' * 60000, encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-c", LATE, tmp_path / "data.nt"], capture_output=True, text=True, cwd=HERE.parents[1], timeout=100, check=False
    )
    assert (done.stdout, done.stderr) == ("alone\n", "")


@pytest.mark.parametrize("text", ["<http://e/a>.#x <urn:p> <urn:o> .\n", "<urn:a> <urn:p> <<( <urn:a> <urn:b> <urn:c> )>> .\n"])
def test_what_no_rule_can_be_about_is_refused(text, tmp_path):
    (tmp_path / "data.nt").write_text(text, encoding="utf-8")
    with pytest.raises(UnreadableGraph, match=r"data\.nt"):
        read_data([tmp_path / "data.nt"])


def test_a_pipe_is_read(tmp_path):
    os.mkfifo(tmp_path / "data.nt")
    shapes = Graph().parse(data=f"{PREFIX_LINES} ex:S a sh:NodeShape ; sh:targetSubjectsOf ex:p ; sh:nodeKind sh:Literal .")
    writer = threading.Thread(target=(tmp_path / "data.nt").write_text, args=("<urn:a> <https://example.org/p> <urn:b> .\n",), daemon=True)
    writer.start()
    report = validate_files([tmp_path / "data.nt"], shapes)
    assert [str(report.places[finding]) for finding in report.findings] == [f"{tmp_path / 'data.nt'}:1:1"]
