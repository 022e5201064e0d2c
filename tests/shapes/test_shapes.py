"""Each rule against one graph that is as it should be, and against that graph with one statement changed."""

from pathlib import Path

import pytest
from rdflib import Graph, URIRef
from rdflib.namespace import RDF, SH

from ontology.prefixes import PREFIXES
from shapes.reading import read_graph
from shapes.validate import SHAPES, UnusableShapes, validate

HERE = Path(__file__).parent
EXAMPLES = HERE.parents[1] / "shapes" / "examples"
FAILING = sorted((EXAMPLES / "fail").glob("*.ru"))
NAMES = PREFIXES | {"ex": "https://example.org/"}
OURS = "https://w3id.org/danvan/shapes#"


def iri(name):
    prefix, _, local = name.partition(":")
    return f"<{NAMES[prefix]}{local}>"


def path_of(name):
    if name.startswith("^"):
        return "^" + iri(name[1:])
    return "|".join(iri(part) for part in name.split("|"))


def rules():
    """Every property shape, closed shape and SPARQL constraint of ours, by its local name."""
    shapes = read_graph(SHAPES)
    nodes = {*shapes.subjects(RDF.type, SH.PropertyShape), *shapes.subjects(RDF.type, SH.SPARQLConstraint), *shapes.subjects(SH.closed)}
    return sorted(str(node).removeprefix(OURS) for node in nodes)


CONSTRAINTS = {str(node).removeprefix(OURS) for node in read_graph(SHAPES).subjects(RDF.type, SH.SPARQLConstraint)}


def test_the_good_graph_conforms_without_a_finding():
    assert validate(read_graph([EXAMPLES / "pass.ttl"])).findings == ()


@pytest.mark.parametrize("target", sorted(set(read_graph(SHAPES).objects(None, SH.targetClass))), ids=lambda t: t.rsplit("/", 1)[-1])
def test_the_good_graph_has_a_node_for_every_shape(target):
    assert (None, RDF.type, target) in read_graph([EXAMPLES / "pass.ttl"]) or target == URIRef("http://www.w3.org/ns/org#ChangeEvent")


@pytest.mark.parametrize("name", rules())
def test_every_rule_has_a_failing_fixture(name):
    assert (EXAMPLES / "fail" / f"{name}.ru").exists()


@pytest.mark.parametrize("path", FAILING, ids=lambda p: p.stem)
def test_a_changed_statement_is_found_at_its_node_path_and_severity(path):
    text = path.read_text(encoding="utf-8")
    focus, where, severity = text.splitlines()[0].removeprefix("# expect: ").split()
    graph = read_graph([EXAMPLES / "pass.ttl"])
    graph.update(text)
    found = {(f.focus, f.path, f.severity, f.shape) for f in validate(graph).findings}
    # A SPARQL constraint is reported under the node shape that has it.
    shape = f"{path.stem.partition('-')[0]}Shape" if path.stem in CONSTRAINTS else path.stem
    assert (iri(focus), path_of(where), severity, f"<{OURS}{shape}>") in found


@pytest.mark.parametrize("path", FAILING, ids=lambda p: p.stem)
def test_a_changed_statement_is_found_by_nothing_but_its_rule(path):
    focus = path.read_text(encoding="utf-8").splitlines()[0].split()[2]
    graph = read_graph([EXAMPLES / "pass.ttl"])
    graph.update(path.read_text(encoding="utf-8"))
    # Taking away a node's type or its only link may break what points to it; nothing else may.
    assert {f.focus for f in validate(graph).findings} == {iri(focus)}


@pytest.mark.parametrize("name", rules())
def test_every_rule_has_messages_in_english_and_vietnamese(name):
    messages = {m.language for m in read_graph(SHAPES).objects(URIRef(OURS + name), SH.message)}
    assert messages == {"en", "vi"}


def test_the_report_as_turtle_is_a_shacl_report_and_the_same_at_each_run():
    graph = read_graph([EXAMPLES / "pass.ttl"])
    graph.update((EXAMPLES / "fail" / "Tenure-member.ru").read_text(encoding="utf-8"))
    first, second = validate(graph).turtle(), validate(graph).turtle()
    assert first == second
    report = Graph().parse(data=first, format="turtle")
    node = report.value(None, RDF.type, SH.ValidationReport)
    assert report.value(node, SH.conforms).toPython() is False
    (result,) = report.objects(node, SH.result)
    assert str(report.value(result, SH.focusNode)) == "https://example.org/first"
    assert report.value(result, SH.sourceConstraintComponent) == SH.MinCountConstraintComponent


@pytest.mark.parametrize(
    ("shapes", "wrong"),
    [
        ("[] a sh:NodeShape ; sh:targetClas foaf:Person .", "sh:targetClas"),
        ("[] a sh:NodeShape ; sh:targetClass org:Organisation .", "org:Organisation"),
        ("[] a sh:NodeShape ; sh:property [ sh:path foaf:name ; sh:mincount 1 ] .", "sh:mincount"),
        ("[] a sh:NodeShape ; sh:property [ sh:path foaf:name ; sh:minCuont 1 ] .", r"did you mean sh:minCount\?"),
    ],
)
def test_shapes_with_a_mistyped_term_are_refused(shapes, wrong):
    head = "".join(f"@prefix {prefix}: <{iri}> .\n" for prefix, iri in PREFIXES.items())
    with pytest.raises(UnusableShapes, match=wrong):
        validate(Graph(), Graph().parse(data=head + shapes, format="turtle"))


def test_a_file_without_shapes_is_refused():
    with pytest.raises(UnusableShapes, match="no shape"):
        validate(Graph(), Graph())


TWO_PROVINCES = """INSERT DATA {{
  ex:north a org:FormalOrganization ; skos:prefLabel "Tỉnh ủy Bắc"@vi ; dcterms:spatial ex:town .
  ex:south a org:FormalOrganization ; skos:prefLabel "Tỉnh ủy Nam"@vi ; dcterms:spatial ex:bay .
  ex:bay a dcterms:Location ; skos:prefLabel "Quảng Nam"@vi .
  ex:one a org:Post ; skos:prefLabel "Bí thư Tỉnh ủy Bắc"@vi ; org:postIn ex:north ; org:role ex:role ; dv:seats 1 .
  ex:two a org:Post ; skos:prefLabel "Bí thư Tỉnh ủy Nam"@vi ; org:postIn ex:south ; org:role ex:role ; dv:seats 1 .
  ex:here a dv:Tenure ; org:member ex:binh ; dv:heldPost ex:one ; dv:startLatest "2011-01-01"^^xsd:date ; dv:endEarliest "2013-01-01"^^xsd:date .
  ex:there a dv:Tenure ; org:member ex:binh ; dv:heldPost ex:two ; dv:startLatest "{came}"^^xsd:date ; dv:endEarliest "2013-06-01"^^xsd:date .
  ex:said dv:attests ex:here , ex:there .
}}"""


@pytest.mark.parametrize(("came", "found"), [("2012-12-31", {iri("ex:binh")}), ("2013-01-01", set())])
def test_one_who_led_two_provinces_on_more_than_the_day_of_moving_may_be_two(came, found):
    graph = read_graph([EXAMPLES / "pass.ttl"])
    prefixes = "".join(f"PREFIX {prefix}: <{name}>\n" for prefix, name in NAMES.items())
    graph.update(prefixes + TWO_PROVINCES.format(came=came))
    assert {f.focus for f in validate(graph).findings} == found
