"""IRIs that resolve: the redirects for w3id.org in a real Apache, to a site of releases beside them."""

import os
import re
import shutil
import urllib.error
import urllib.request
from pathlib import Path

import pyoxigraph as ox
import pytest
from rdflib import Graph, URIRef
from rdflib.namespace import OWL

from benchmarks import servers
from graph.store import UnreadableGraph
from release.site import write_site

IRI = "https://w3id.org/danvan/"
BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"
PROTEGE = "application/rdf+xml, application/xml; q=0.7, text/xml; q=0.6, text/html; q=0.1, */*; q=0.09"


@pytest.fixture(scope="module")
def served(released, tmp_path_factory):
    """A web server with /danvan/ as w3id.org has it, and the site at /site/."""
    if not Path(servers.APACHE).exists():
        (pytest.fail if os.environ.get("CI") else pytest.skip)(servers.NO_APACHE)
    root = tmp_path_factory.mktemp("www")
    (port,) = servers.free_ports(1)
    folder = root / "releases"
    shutil.copytree(released, folder / "1.0.0")
    assert write_site(folder, root / "site", f"http://127.0.0.1:{port}/site/") == ["1.0.0"]
    (root / "danvan").mkdir()
    shutil.copy(root / "site" / "w3id" / ".htaccess", root / "danvan" / ".htaccess")
    with servers.apache(root, tmp_path_factory.mktemp("apache"), port) as url:
        yield url


class _Once(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *arguments):
        return None


def asked(served, iri, accept="*/*", language="en"):
    """Status and address of the redirect of an IRI, and what is there: its type and its text."""
    address = served + "danvan/" + iri.removeprefix(IRI).partition("#")[0]
    request = urllib.request.Request(address, headers={"Accept": accept, "Accept-Language": language})
    with pytest.raises(urllib.error.HTTPError) as redirect:
        urllib.request.build_opener(_Once).open(request)
    target = redirect.value.headers["Location"]
    with urllib.request.urlopen(target.partition("#")[0]) as response:
        return redirect.value.code, target, response.headers.get_content_type(), response.read().decode()


KINDS = {
    "term": "ontology#Tenure", "ontology": "ontology", "version": "ontology/0.1.0", "person": "id/person/truong-thi-mai",
    "organization": "id/organization/ubtw-mttq", "office": "id/office/truong-ban-dv/acting", "tenure": "id/tenure/6e6584b4aa162ea8",
    "document": "id/document/01-qdns-tw-2021-02-05", "place": None, "concept": "concept/holding-status/former", "scheme": "concept/manner",
    "shape": "shapes#Tenure-member", "question": "query/holders", "dataset": "dataset", "release": "release/1.0.0/dataset", "source": None,
    "attestation": None,
}  # fmt: skip


def iri_of(kind, released):
    """An IRI of each kind; of some kinds the first that the data has."""
    if KINDS[kind]:
        return IRI + KINDS[kind]
    start = f"<{IRI}source/" if kind == "source" else f"<{IRI}id/{kind}/"
    lines = (released / "danvan.nq").read_text(encoding="utf-8").splitlines()
    return next(line.split(" ")[0][1:-1] for line in lines if line.startswith(start))


@pytest.mark.parametrize("kind", KINDS)
def test_an_iri_leads_to_rdf_that_says_something_of_it(served, released, kind):
    iri = iri_of(kind, released)
    code, target, media, text = asked(served, iri, "text/turtle")
    assert (code, media) == (303, "text/turtle"), target
    subject = {"release": IRI + "release/1.0.0/dataset", "dataset": IRI + "release/1.0.0/dataset"}.get(kind, iri)
    graph = Graph().parse(data=text, format="turtle")
    assert ((None, OWL.versionIRI, URIRef(iri)) if kind == "version" else (URIRef(subject), None, None)) in graph


@pytest.mark.parametrize("language", ["en", "vi"])
@pytest.mark.parametrize("kind", KINDS)
def test_an_iri_leads_to_a_page_in_the_language_asked_for_and_to_the_place_on_it(served, released, kind, language):
    code, target, media, text = asked(
        served, iri_of(kind, released), BROWSER, "vi-VN,vi;q=0.9,en;q=0.8" if language == "vi" else "en-US,en;q=0.9"
    )
    assert (code, media) == (303, "text/html"), target
    assert f'<html lang="{language}">' in text
    place = target.partition("#")[2] or (KINDS[kind] and KINDS[kind].partition("#")[2])
    assert not place or f'id="{place}"' in text
    if kind in ("person", "organization", "document", "concept", "scheme", "question"):
        assert "#" in target


@pytest.mark.parametrize(
    ("accept", "media", "form"),
    [
        ("application/ld+json", "application/ld+json", ox.RdfFormat.JSON_LD),
        ("application/rdf+xml", "application/rdf+xml", ox.RdfFormat.RDF_XML),
        (PROTEGE, "application/rdf+xml", ox.RdfFormat.RDF_XML),
        ("application/n-triples", "application/n-triples", ox.RdfFormat.N_TRIPLES),
        ("text/turtle;q=1, application/ld+json;q=0.5", "text/turtle", ox.RdfFormat.TURTLE),
        ("*/*", "text/turtle", ox.RdfFormat.TURTLE),
    ],
)
@pytest.mark.parametrize("iri", [IRI + "ontology", IRI + "ontology/0.1.0"])
def test_the_ontology_is_there_in_every_form_and_says_the_same(served, root, iri, accept, media, form):
    _, _, told, text = asked(served, iri, accept)
    assert told == media
    read = ox.Dataset(ox.parse(text, format=form))
    expected = ox.Dataset(ox.parse(path=str(root / "ontology" / "danvan.ttl")))
    for dataset in (read, expected):
        dataset.canonicalize(ox.CanonicalizationAlgorithm.RDFC_1_0)
    assert read == expected


def test_the_files_of_a_release_are_where_its_record_says(served, released):
    record = Graph().parse(released / "dataset.ttl")
    urls = [
        str(url)
        for (url,) in record.query("SELECT ?url WHERE { ?d dcat:downloadURL ?url }")
        if str(url).endswith((".csv", ".ttl.gz", "danvan.nq"))
    ]
    assert len(urls) > 10
    for url in urls:
        address = served + "danvan/" + url.removeprefix(IRI)
        with urllib.request.urlopen(address) as response:
            assert response.read() == (released / url.partition("/release/1.0.0/")[2]).read_bytes()


def test_what_is_no_iri_of_ours_leads_nowhere(served):
    with pytest.raises(urllib.error.HTTPError, match="404"):
        urllib.request.urlopen(served + "danvan/id/nobody/x")


def test_a_site_has_every_release_and_the_last_as_latest(released, tmp_path, load):
    releases = tmp_path / "releases"
    for version, day in (("1.0.0", "2026-11-29"), ("1.1.0", "2026-12-24")):
        shutil.copytree(released, releases / version)
        for path in (releases / version / "dataset.ttl", releases / version / "danvan.nq"):
            path.write_text(
                re.sub("2026-11-29", day, path.read_text(encoding="utf-8")).replace('"1.0.0"', f'"{version}"'), encoding="utf-8"
            )
    done = load("site", releases, "--url", "https://example.org/danvan", "--out", tmp_path / "site")
    assert done.returncode == 0, done.stderr
    assert "latest is 1.1.0" in done.stderr
    assert {path.name for path in (tmp_path / "site").iterdir()} == {
        "1.0.0",
        "1.1.0",
        "latest",
        "ontology",
        "w3id",
        "index.html",
        ".danvan-build",
    }
    assert (tmp_path / "site" / "latest" / "dataset.ttl").read_bytes() == (releases / "1.1.0" / "dataset.ttl").read_bytes()
    again = load("site", releases, "--url", "https://example.org/danvan/", "--out", tmp_path / "site")
    assert again.returncode == 0


def test_the_front_page_lists_the_releases_by_the_numbers_of_their_versions(released, tmp_path):
    for version in ("0.9.0", "0.10.0"):
        shutil.copytree(released, tmp_path / "releases" / version)
        path = tmp_path / "releases" / version / "dataset.ttl"
        path.write_text(path.read_text(encoding="utf-8").replace('"1.0.0"', f'"{version}"'), encoding="utf-8")
    assert write_site(tmp_path / "releases", tmp_path / "site", "https://example.org/") == ["0.9.0", "0.10.0"]
    front = (tmp_path / "site" / "index.html").read_text(encoding="utf-8")
    assert front.index("0.10.0") < front.index("0.9.0")
    for target in re.findall(r'href="([^"]+)"', front):
        assert (tmp_path / "site" / target).exists(), target


@pytest.mark.parametrize("out", ["releases", "releases/site", "."])
def test_a_site_does_not_lie_in_the_releases_nor_they_in_it(released, tmp_path, load, out):
    shutil.copytree(released, tmp_path / "releases" / "1.0.0")
    done = load("site", tmp_path / "releases", "--url", "https://example.org/", "--out", tmp_path / out)
    assert (done.returncode, "lie in one another" in done.stderr) == (2, True)
    assert (tmp_path / "releases" / "1.0.0" / "danvan.ttl").exists()


@pytest.mark.parametrize("url", ["https://example.org/a b/", "https://example.org/a%20b/", "ftp://example.org/", "https://example.org/$1"])
def test_an_address_that_would_not_stand_in_a_redirect_is_refused(released, tmp_path, load, url):
    done = load("site", released, "--url", url, "--out", tmp_path / "site")
    assert (done.returncode, "--url" in done.stderr) == (2, True)


def test_a_folder_without_releases_or_with_two_of_one_version_is_told(released, tmp_path):
    (tmp_path / "none").mkdir()
    with pytest.raises(UnreadableGraph, match="holds no release"):
        write_site(tmp_path / "none", tmp_path / "site", "https://example.org/")
    for name in "ab":
        shutil.copytree(released, tmp_path / "twice" / name)
    with pytest.raises(UnreadableGraph, match=r"are both 1\.0\.0"):
        write_site(tmp_path / "twice", tmp_path / "site", "https://example.org/")
