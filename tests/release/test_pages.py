"""The pages: all terms, rules and questions, in both languages, with links that lead somewhere."""

import re
import xml.etree.ElementTree as ET

import html5rdf
import pytest
from rdflib import Graph, URIRef
from rdflib.namespace import OWL, RDFS, SH, SKOS

from graph.store import open_graph
from ontology.names import ONTOLOGY_FILE
from queries.catalogue import catalogue
from release.exchange import World
from release.pages import PAGES, About, write_pages
from release.pages.rules import example, rules
from release.pages.words import LANGUAGES, WORDS
from shapes.reading import read_graph
from shapes.validate import SHAPES

FILES = [f"{page}.{language}.html" for page in PAGES for language in LANGUAGES]


@pytest.fixture(scope="module")
def docs(dist, tmp_path_factory):
    folder = tmp_path_factory.mktemp("docs")
    write_pages(folder, World(open_graph(dist)), About("1.0.0", "2026-11-29"))
    return {path.name: path.read_text(encoding="utf-8") for path in folder.iterdir()}


@pytest.fixture(scope="module")
def ids(docs):
    return {name: re.findall(r'\bid="([^"]+)"', text) for name, text in docs.items()}


def test_there_is_each_page_in_each_language(docs):
    assert set(docs) == {*FILES, "index.html"}


@pytest.mark.parametrize("name", FILES)
def test_a_page_is_html_without_faults_and_fetches_nothing(docs, name):
    parser = html5rdf.HTMLParser(namespaceHTMLElements=False)
    parser.parse(docs[name])
    assert [fault for fault in parser.errors if fault[1] not in ("expected-doctype-but-got-chars",)] == []
    assert not re.search(r"<(script|link rel=.stylesheet|img|iframe)", docs[name])
    assert f'<html lang="{name.split(".")[1]}">' in docs[name]


@pytest.mark.parametrize("name", FILES)
def test_anchors_are_there_once_and_every_link_leads_to_one(docs, ids, name):
    assert len(ids[name]) == len(set(ids[name]))
    for target in re.findall(r'href="([^":]*)"', docs[name]):
        page, _, anchor = target.partition("#")
        assert (page or name) in docs, target
        assert not anchor or anchor in ids[page or name], target


@pytest.mark.parametrize("name", FILES)
def test_anchors_need_no_escape_whatever_the_language(ids, name):
    assert all(re.fullmatch(r"[A-Za-z0-9._-]+", anchor) for anchor in ids[name])


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_term_of_the_ontology_is_on_its_page_with_label_definition_and_example(docs, ids, language):
    page = docs[f"ontology.{language}.html"]
    graph = Graph().parse(ONTOLOGY_FILE)
    terms = set(graph.subjects(RDFS.isDefinedBy, URIRef("https://w3id.org/danvan/ontology")))
    assert len(terms) > 80
    for term in terms:
        anchor = str(term).rpartition("#")[2]
        assert anchor in ids[f"ontology.{language}.html"]
        (section,) = re.findall(rf'<section class="term" id="{anchor}">.*?</section>', page, re.DOTALL)
        for kind in (RDFS.label, SKOS.definition):
            (text,) = [str(value) for value in graph.objects(term, kind) if value.language == language]
            assert escaped(text) in section, (term, kind)
        assert all(escaped(str(text)) in section for text in graph.objects(term, SKOS.example))


def escaped(text):
    from markupsafe import escape

    return str(escape(text))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_class_has_a_picture_that_is_well_formed(docs, language):
    page = docs[f"ontology.{language}.html"]
    pictures = re.findall(r"<svg.*?</svg>", page, re.DOTALL)
    for picture in pictures:
        ET.fromstring(picture)
    classes = [one for one in Graph().parse(ONTOLOGY_FILE).subjects(predicate=None, object=OWL.Class) if "danvan" in str(one)]
    assert len(pictures) >= len(classes)


def test_boxes_lie_inside_their_picture(docs):
    for picture in re.findall(r"<svg.*?</svg>", docs["ontology.vi.html"], re.DOTALL):
        root = ET.fromstring(picture)
        width, height = float(root.get("width")), float(root.get("height"))
        for box in root.iter("rect"):
            assert float(box.get("x")) >= 0 and float(box.get("x")) + float(box.get("width")) <= width + 1, root.find("title").text
            assert float(box.get("y")) >= 0 and float(box.get("y")) + float(box.get("height")) <= height + 1, root.find("title").text


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_rule_is_there_with_its_message_and_its_examples(docs, ids, language):
    shapes = read_graph(SHAPES)
    messages = {
        (str(node), str(text))
        for node, text in shapes.subject_objects(SH.message)
        if isinstance(node, URIRef) and text.language == language
    }
    assert len(messages) > 100
    page = docs[f"rules.{language}.html"]
    for node, text in messages:
        assert node.rpartition("#")[2] in ids[f"rules.{language}.html"]
        assert escaped(text) in page
    with_example = [rule for rule in rules() if rule.fails]
    assert len(with_example) == len(list((SHAPES[0].parent / "examples" / "fail").glob("*.ru")))
    for rule in with_example:
        assert rule.passes, rule.name
        assert all(escaped(line) in page for line in rule.fails)


def test_an_example_is_what_the_fixture_changes():
    passes, fails = example("Affiliation-member")
    assert "org:member ex:union ;" in passes
    assert fails == ["− ex:affiliation org:member ex:union ."]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_question_is_there_with_its_command_and_an_answer(docs, ids, language):
    page = docs[f"questions.{language}.html"]
    for query in catalogue().values():
        assert query.name in ids[f"questions.{language}.html"]
        assert escaped(query.summary_vi if language == "vi" else query.summary) in page
    assert page.count("<details>") == len(catalogue())
    assert len(re.findall(rf"\((\d+) {WORDS[language]['rows']}\)", page)) == len(catalogue())


def test_both_languages_have_the_same_words():
    assert set(WORDS["en"]) == set(WORDS["vi"])
    same = {key for key in WORDS["en"] if WORDS["en"][key] == WORDS["vi"][key]}
    assert same == {"sparql"}


def test_a_person_is_there_with_offices_days_and_sources(docs):
    (section,) = re.findall(r'<section class="term" id="truong-thi-mai">.*?</section>', docs["people.vi.html"], re.DOTALL)
    assert "Trưởng Ban Dân vận Trung ương" in section
    assert "ngày 4/2/2016" in section
    assert 'href="https://' in section


def test_text_of_a_source_cannot_become_markup(tmp_path):
    import danvan
    from tests.release.conftest import HOLDING, SOURCE, written

    name = "<script>alert(1)</script>"
    danvan.build([written(tmp_path, SOURCE | {"publisher": name}, HOLDING | {"person": f"Lê {name}"})], tmp_path / "dist")
    write_pages(tmp_path / "docs", World(open_graph(tmp_path / "dist")), About())
    text = (tmp_path / "docs" / "people.en.html").read_text(encoding="utf-8")
    assert "<script" not in text
    assert "&lt;script&gt;" in text


def test_an_address_that_is_none_of_the_web_is_no_link(tmp_path, dist):
    lines = (dist / "danvan.nq").read_text(encoding="utf-8").replace('"https://', '"javascript:alert(1)//')
    (tmp_path / "evil.nq").write_text(lines, encoding="utf-8")
    write_pages(tmp_path / "docs", World(open_graph(tmp_path / "evil.nq")), About())
    assert 'href="javascript' not in (tmp_path / "docs" / "people.en.html").read_text(encoding="utf-8")


def test_the_command_writes_them_and_replaces_only_what_is_its_own(dist, tmp_path, load):
    for _ in range(2):
        done = load("docs", "--graph", dist, "--out", tmp_path / "docs")
        assert done.returncode == 0, done.stderr
    assert (tmp_path / "docs" / "index.html").exists()
    (tmp_path / "docs" / "mine.txt").write_text("mine", encoding="utf-8")
    assert load("docs", "--graph", dist, "--out", tmp_path / "docs").returncode == 2
    assert (tmp_path / "docs" / "mine.txt").exists()
