"""Shapes and data of anybody: nothing is fetched, nothing runs for ever, and each ends with a message."""

import http.server
import threading

import pytest

from shapes.patterns import reader

HEAD = """@prefix sh: <http://www.w3.org/ns/shacl#> . @prefix ex: <https://example.org/> . @prefix owl: <http://www.w3.org/2002/07/owl#> .
@prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
"""
DATA = HEAD + 'ex:a a ex:T ; ex:p "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!" .\n'
TOO_LONG = HEAD + "ex:S a sh:NodeShape ; sh:targetClass ex:T ; sh:property [ sh:path ex:p ; sh:maxLength 5 ] ."
DEEP = 20_000


def shape(constraint):
    return f"{HEAD}ex:S a sh:NodeShape ; sh:targetClass ex:T ; {constraint} ."


@pytest.fixture
def server():
    """A server on this machine, and the paths that it was asked for."""
    asked = []

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_GET(self):
            asked.append(self.path)
            self.send_error(404)

        do_POST = do_GET  # noqa: N815

        def log_message(self, *told):
            pass

    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler) as running:
        thread = threading.Thread(target=running.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{running.server_port}", asked
        running.shutdown()
        thread.join()


@pytest.fixture
def check(load, tmp_path):
    """Run validate on texts; the code it ends with and what it says."""

    def run(shapes, data=DATA, ending="ttl", *options):
        (tmp_path / "shapes.ttl").write_text(shapes, encoding="utf-8")
        (tmp_path / f"data.{ending}").write_text(data, encoding="utf-8")
        done = load("validate", tmp_path / f"data.{ending}", "--shapes", tmp_path / "shapes.ttl", *options)
        assert "Traceback" not in done.stderr
        return done.returncode, done.stdout + done.stderr

    return run


ASKING = {
    "SERVICE": 'sh:sparql [ sh:select "SELECT $this { SERVICE <URL/> { $this ?p ?o } }" ]',
    "SERVICE in disguise": 'sh:sparql [ sh:select "SELECT $this { SER\\\\u0056ICE <URL/> { $this ?p ?o } }" ]',
    "SERVICE in a prefix": 'sh:sparql [ sh:prefixes ex:P ; sh:select "SELECT $this { $this ?p ?o }" ] . ex:P sh:declare [ sh:prefix "a" ; '
    'sh:namespace "b> SELECT $this { SERVICE <URL/> { $this ?p ?o } } #" ]',
    "SERVICE to ask": "ex:par 1 . ex:C a sh:ConstraintComponent ; sh:parameter [ sh:path ex:par ] ; "
    'sh:validator [ a sh:SPARQLAskValidator ; sh:ask "ASK { SERVICE <URL/> { $this ?p ?o } }" ]',
    "SERVICE to conclude": 'sh:rule [ a sh:SPARQLRule ; sh:construct "CONSTRUCT { $this ex:q 1 } { SERVICE <URL/> { $this ?p ?o } }" ]',
    "JavaScript": 'sh:js [ sh:jsFunctionName "f" ; sh:jsLibrary [ sh:jsLibraryURL <URL/x.js> ] ]',
}


@pytest.mark.parametrize("engine", ["ours", "pyshacl"])
@pytest.mark.parametrize("constraint", ASKING.values(), ids=ASKING)
def test_shapes_that_would_fetch_are_refused_and_fetch_nothing(constraint, engine, check, server):
    url, asked = server
    code, said = check(shape(constraint.replace("URL/", f"{url}/")), DATA, "ttl", "--engine", engine)
    assert (code, asked) == (3, [])
    assert "SERVICE is off" in said or "JavaScript" in said


@pytest.mark.parametrize("engine", ["ours", "pyshacl"])
def test_imports_are_not_followed(engine, check, server):
    url, asked = server
    imports = f"<https://example.org/o> a owl:Ontology ; owl:imports <{url}/o.ttl> ."
    code, _said = check(TOO_LONG + imports, DATA + imports, "ttl", "--engine", engine)
    assert (code, asked) == (1, [])


def test_a_context_that_lies_elsewhere_is_told(check, server):
    url, asked = server
    code, said = check(TOO_LONG, f'{{"@context": "{url}/c.jsonld", "@id": "https://example.org/a", "@type": "T"}}', "jsonld")
    assert (code, asked) == (3, [])
    assert "its @context lies elsewhere" in said


def test_entities_of_xml_do_not_grow_and_read_no_file(check):
    def rdf(entities):
        return (
            f'<?xml version="1.0"?>\n<!DOCTYPE r [{entities}]>\n<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" '
            'xmlns:ex="https://example.org/"><ex:T rdf:about="https://example.org/a"><ex:p>&a;</ex:p></ex:T></rdf:RDF>'
        )

    grown = '<!ENTITY j "lol">' + "".join(f'<!ENTITY {a} "{f"&{b};" * 10}">' for a, b in zip("abcdefghi", "bcdefghij", strict=True))
    code, said = check(TOO_LONG, rdf(grown), "rdf")
    assert code == 3
    assert "data.rdf:2: an entity made of entities" in said
    code, said = check(TOO_LONG, rdf('<!ENTITY a SYSTEM "file:///etc/hostname">'), "rdf")
    assert code == 3
    code, said = check(TOO_LONG, rdf('<!ENTITY a "longer than five">'), "rdf")
    assert (code, "longer than five" in said) == (1, True)


NESTED = {
    "shapes by name": lambda: shape("sh:not ex:s0") + "".join(f"ex:s{i} sh:not ex:s{i + 1} .\n" for i in range(DEEP)) + f"ex:s{DEEP} sh:nodeKind sh:IRI .",
    "shapes": lambda: shape("sh:not " + "[ sh:not " * DEEP + "[ sh:nodeKind sh:IRI ]" + " ]" * DEEP),
    "a path": lambda: shape("sh:property [ sh:minCount 1 ; sh:path " + "[ sh:zeroOrMorePath " * DEEP + "ex:p" + " ]" * DEEP + " ]"),
    "a query": lambda: shape('sh:sparql [ sh:select "SELECT $this ' + "{" * DEEP + " $this ?p ?o " + "}" * DEEP + '" ]'),
    "a list without an end": lambda: shape("sh:in ex:l . ex:l rdf:first 1 ; rdf:rest ex:l"),
    "a path that is a list without an end": lambda: shape("sh:property [ sh:minCount 1 ; sh:path _:l ] . _:l rdf:first ex:p ; rdf:rest _:l"),
    "a path of itself": lambda: shape("sh:property [ sh:minCount 1 ; sh:path _:l ] . _:l sh:inversePath _:l"),
}  # fmt: skip


@pytest.mark.parametrize("made", NESTED.values(), ids=NESTED)
def test_shapes_without_a_bottom_are_refused(made, check):
    code, said = check(made())
    assert code == 3
    assert "the shapes cannot be used" in said
    assert len(said) < 1000


@pytest.mark.parametrize("nested", [f"[ ex:q {'[ ex:q ' * DEEP}1{' ]' * DEEP} ]", f"{'( ' * DEEP}1{' )' * DEEP}"], ids=["nodes", "lists"])
def test_data_may_be_nested_as_deep_as_it_likes(nested, check):
    code, said = check(TOO_LONG, f"{HEAD}ex:b ex:q {nested} .\n" + DATA.removeprefix(HEAD))
    assert code == 1
    assert "data.ttl:4:20: <https://example.org/a>" in said


def test_long_lists_long_paths_and_long_texts_are_checked_and_told_in_short(check):
    long = shape(
        f"sh:property [ sh:path ex:p ; sh:in ( {' '.join(map(str, range(50_000)))} ) ] , [ sh:minCount 1 ; sh:path ( {'ex:p ' * 5000} ) ]"
    )
    code, said = check(long, f'{HEAD}ex:a a ex:T ; ex:p "{"x" * 5_000_000}" .\n')
    assert code == 1
    assert "2 violations" in said
    assert "(5,000,002 characters)" in said
    assert len(said) < 3000


def test_a_term_longer_than_the_parser_takes_is_told(check):
    code, said = check(TOO_LONG, f'{HEAD}ex:a a ex:T ; ex:p "{"x" * 17_000_000}" .\n')
    assert (code, "more than 16 MiB" in said) == (3, True)


def test_a_pattern_that_python_would_try_for_ever_is_answered():
    breaking = reader("^(a+)+$", "")
    assert breaking(['"' + "a" * 5000 + '!"', '"aaa"']) == {'"' + "a" * 5000 + '!"'}


def test_a_pattern_that_never_ends_is_ended(check):
    code, said = check(shape('sh:property [ sh:path ex:p ; sh:pattern "^(?=a)(a+)+$" ]'), DATA, "ttl", "--timeout", "2")
    assert code == 5
    assert "Not done within 2 s" in said


def test_a_query_that_never_ends_is_ended(check):
    asks = "SELECT $this { $this ?p ?o . ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . FILTER (?a > ?l) }"
    data = DATA + "".join(f"ex:n{n} a ex:T ; ex:p {n} .\n" for n in range(2000))
    code, _said = check(shape(f'sh:sparql [ sh:select "{asks}" ]'), data, "ttl", "--timeout", "2")
    assert code == 5


def test_more_memory_than_is_given_ends_it(load, tmp_path):
    with (tmp_path / "data.nt").open("w", encoding="utf-8") as out:
        out.writelines(f'<https://example.org/{n}> <https://example.org/p> "{n}" .\n' for n in range(400_000))
    done = load("validate", tmp_path / "data.nt", "--memory", "200")
    assert done.returncode == 5
    assert "More memory is needed than" in done.stderr


def test_a_limit_leaves_nothing_in_the_temporary_folder(check, load, tmp_path, monkeypatch):
    (tmp_path / "here").mkdir()
    monkeypatch.setenv("TMPDIR", str(tmp_path / "here"))
    code, _ = check(shape('sh:property [ sh:path ex:p ; sh:pattern "^(?=a)(a+)+$" ]'), DATA, "ttl", "--timeout", "1")
    assert code == 5
    assert list((tmp_path / "here").iterdir()) == []
