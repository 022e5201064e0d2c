"""A release, looked at file by file with other tools than the ones that made it."""

import csv
import gzip
import hashlib
import json
import os
import random
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pandas
import pyarrow.parquet
import pyoxigraph as ox
import pyshacl
import pytest
import yaml
import zstandard
from csvw.metadata import CSVW
from pyld import jsonld
from rdflib import Dataset, Graph
from rdflib.namespace import RDF, VOID
from rocrate.rocrate import ROCrate

from tests.release.conftest import HOLDING, SOURCE, written

ROOT = Path(__file__).parents[2]
DUMPS = ("danvan.ttl", "danvan.nq", "danvan.jsonld")


def triples_of(path):
    name = {".ttl": ox.RdfFormat.TURTLE, ".nq": ox.RdfFormat.N_QUADS, ".jsonld": ox.RdfFormat.JSON_LD}[path.suffix]
    return {str(quad.triple) for quad in ox.parse(path=str(path), format=name)}


@pytest.fixture(scope="session")
def said(released):
    """What the release says, by its N-Quads."""
    return triples_of(released / "danvan.nq")


def sums_of(folder):
    return dict(reversed(line.split("  ")) for line in (folder / "SHA256SUMS").read_text(encoding="utf-8").splitlines())


def whole(folder):
    """Whether a release has all its files, and each is what its checksum says."""
    return all(hashlib.sha256((folder / path).read_bytes()).hexdigest() == value for path, value in sums_of(folder).items())


# ------------------------------------------------------------------ files


def test_the_checksums_are_those_of_all_files_but_their_own(released):
    there = {path.relative_to(released).as_posix() for path in released.rglob("*") if path.is_file()}
    assert there - {"SHA256SUMS", ".danvan-build"} == set(sums_of(released))
    assert whole(released)


@pytest.mark.skipif(shutil.which("sha256sum") is None, reason="no sha256sum here")
def test_sha256sum_checks_them(released):
    subprocess.run(["sha256sum", "--check", "--quiet", "--strict", "SHA256SUMS"], cwd=released, check=True)


@pytest.mark.parametrize("name", DUMPS)
def test_every_dump_says_the_same(released, said, name):
    assert triples_of(released / name) == said


def test_rdflib_reads_as_many_triples(released, said):
    assert len(Graph().parse(released / "danvan.ttl")) == len(said)
    dataset = Dataset(default_union=True)
    dataset.parse(released / "danvan.nq", format="nquads")
    assert len(set(dataset.triples((None, None, None)))) == len(said)


@pytest.mark.parametrize(("name", "kind"), [("danvan.ttl", "turtle"), ("danvan.nq", "nquads"), ("dataset.ttl", "turtle"), ("queries/catalogue.ttl", "turtle")])  # fmt: skip
def test_rapper_reads_as_many_triples(released, name, kind):
    if shutil.which("rapper") is None:
        if os.environ.get("CI"):
            pytest.fail("rapper is to be there in CI: .ci/run installs raptor2-utils")
        pytest.skip("rapper is not here (Debian's raptor2-utils); .ci/run installs it")
    done = subprocess.run(["rapper", "-q", "-i", kind, "-o", "ntriples", name], cwd=released, capture_output=True, text=True, check=True)
    expected = {str(quad.triple) for quad in ox.parse(path=str(released / name))}
    read = {str(quad.triple) for quad in ox.parse(done.stdout, format=ox.RdfFormat.N_TRIPLES)}
    assert {one for one in read if "rapper" not in one} == expected
    assert not done.stderr


def test_a_json_ld_library_reads_the_same_triples(released, said):
    document = json.loads((released / "danvan.jsonld").read_text(encoding="utf-8"))
    some = random.Random(3).sample(document["@graph"], 300)
    made = jsonld.to_rdf({"@context": document["@context"], "@graph": some}, {"format": "application/n-quads"})
    read = {str(quad.triple) for quad in ox.parse(made, format=ox.RdfFormat.N_QUADS)}
    names = {triple.split(" ")[0] for triple in read}
    assert len(names) == 300
    assert read == {triple for triple in said if triple.split(" ")[0] in names}


def test_the_context_that_lies_beside_is_the_one_of_the_document(released):
    document = json.loads((released / "danvan.jsonld").read_text(encoding="utf-8"))
    assert json.loads((released / "context.jsonld").read_text(encoding="utf-8"))["@context"] == document["@context"]


def test_all_parts_together_are_the_whole_and_none_has_what_another_has(released, said):
    parts = [triples_of(path) for path in sorted((released / "parts").glob("*.ttl"))]
    assert set().union(*parts) == said
    assert sum(map(len, parts)) == len(said)
    assert not (released / "parts" / "other.ttl").exists()


def test_what_is_packed_is_what_lies_beside_it(released):
    packed = [path for path in released.rglob("*") if path.suffix in (".gz", ".zst")]
    assert len(packed) == 2 * (len(DUMPS) + len(list((released / "parts").glob("*.ttl"))))
    for path in packed:
        data = path.read_bytes()
        unpacked = gzip.decompress(data) if path.suffix == ".gz" else zstandard.ZstdDecompressor().decompress(data)
        assert unpacked == path.with_suffix("").read_bytes(), path


def test_the_hash_of_the_dataset_is_that_of_rdfc_by_another_library(released):
    """On the part about documents, since the other library takes a minute for the whole."""
    dump = (released / "danvan.nq").read_bytes()
    lines = dump.splitlines(keepends=True)
    assert lines == sorted(lines)
    some = b"".join(line for line in lines if b"/id/document/" in line.split(b" ")[0])
    assert jsonld.normalize(some.decode(), {"algorithm": "URDNA2015", "inputFormat": "application/n-quads", "format": "application/n-quads"}) == some.decode()  # fmt: skip
    dataset = ox.Dataset(ox.parse(dump, format=ox.RdfFormat.N_QUADS))
    dataset.canonicalize(ox.CanonicalizationAlgorithm.RDFC_1_0)
    made = b"".join(sorted(ox.serialize(dataset, format=ox.RdfFormat.N_QUADS).splitlines(keepends=True)))
    told = Graph().parse(released / "dataset.ttl")
    (value,) = told.query("SELECT ?v WHERE { ?d a dcat:Dataset ; <http://spdx.org/rdf/terms#checksum> [ <http://spdx.org/rdf/terms#checksumValue> ?v ] }")  # fmt: skip
    assert hashlib.sha256(made).hexdigest() == hashlib.sha256(dump).hexdigest() == str(value[0])


# ------------------------------------------------------------------ tables


def test_a_csvw_library_finds_the_tables_as_their_metadata_says(released):
    group = CSVW(str(released / "tables" / "csv-metadata.json"), validate=True)
    assert group.is_valid
    assert len(group.tables) == 5


@pytest.mark.parametrize("name", ["tenures", "people", "organizations", "documents", "evidence"])
def test_pandas_reads_the_same_rows_from_csv_and_parquet(released, name):
    with (released / "tables" / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.reader(file))
    table = pyarrow.parquet.read_table(released / "tables" / f"{name}.parquet")
    frame = pandas.read_parquet(released / "tables" / f"{name}.parquet")
    assert list(frame.columns) == rows[0] == table.column_names
    shown = [["" if value is None else str(value) for value in row.values()] for row in table.to_pylist()]
    numbers = [index for index, field in enumerate(table.schema) if str(field.type) == "double"]
    for row in (*shown, *rows[1:]):
        for index in numbers:
            row[index] = str(float(row[index]))
    assert shown == rows[1:]
    assert len(frame) == len(rows) - 1


@pytest.mark.parametrize(
    ("name", "kind"),
    [("tenures", "dv:Tenure"), ("people", "foaf:Person"), ("organizations", "org:FormalOrganization"), ("documents", "eli:LegalResource"), ("evidence", "dv:Attestation")],
)  # fmt: skip
def test_a_table_has_a_row_for_each_thing_of_its_kind(released, name, kind):
    from ontology.prefixes import PREFIXES

    prefix, _, local = kind.partition(":")
    things = {line.split(b" ")[0] for line in (released / "danvan.nq").read_bytes().splitlines() if f"> <{RDF.type}> <{PREFIXES[prefix]}{local}>".encode() in line}  # fmt: skip
    frame = pandas.read_csv(released / "tables" / f"{name}.csv")
    assert {f"<{iri}>".encode() for iri in frame.iloc[:, 0]} == things
    assert len(frame) == len(things)


# ------------------------------------------------------------------ what it says of itself


def test_the_catalogue_record_has_what_dcat_ap_asks_for(released):
    conforms, _, text = pyshacl.validate(
        Graph().parse(released / "dataset.ttl"), shacl_graph=Graph().parse(Path(__file__).parent / "dcat-ap.ttl")
    )
    assert conforms, text


def test_a_record_without_its_titles_would_not_do(released):
    record = Graph().parse(released / "dataset.ttl")
    record.update("DELETE { ?d dcterms:title ?title } WHERE { ?d a dcat:Dataset ; dcterms:title ?title }")
    conforms, _, text = pyshacl.validate(record, shacl_graph=Graph().parse(Path(__file__).parent / "dcat-ap.ttl"))
    assert not conforms
    assert "title" in text


def test_every_file_of_the_record_is_there_with_its_size_and_checksum_and_all_data_is_in_it(released):
    record = Graph().parse(released / "dataset.ttl")
    rows = record.query(
        "SELECT ?url ?size ?sum WHERE { ?f a dcat:Distribution ; dcat:downloadURL ?url ; dcat:byteSize ?size ; "
        "<http://spdx.org/rdf/terms#checksum>/<http://spdx.org/rdf/terms#checksumValue> ?sum }"
    )
    told = {str(url).partition("/release/1.0.0/")[2]: (int(size), str(value)) for url, size, value in rows}
    for path, (size, value) in told.items():
        data = (released / path).read_bytes()
        assert (len(data), hashlib.sha256(data).hexdigest()) == (size, value)
    data = {path.relative_to(released).as_posix() for path in released.rglob("*") if path.is_file()}
    assert {path for path in data if path.startswith(("danvan.", "parts/", "tables/", "exchange/", "facts"))} == set(told)


def test_void_counts_what_is_there(released, said):
    record = Graph().parse(released / "dataset.ttl")
    (node,) = record.subjects(VOID.classPartition, unique=True)
    assert record.value(node, VOID.triples).toPython() == len(said)
    assert record.value(node, VOID.distinctSubjects).toPython() == len({triple.split(" ")[0] for triple in said})
    properties = {str(record.value(part, VOID.property)): record.value(part, VOID.triples).toPython() for part in record.objects(node, VOID.propertyPartition)}  # fmt: skip
    assert sum(properties.values()) == len(said)
    for part in record.objects(node, VOID.classPartition):
        kind, count = record.value(part, VOID["class"]), record.value(part, VOID.entities).toPython()
        assert count == len([triple for triple in said if f" <{RDF.type}> <{kind}>" in triple]), kind


def test_the_ro_crate_library_reads_it_with_all_files(released):
    crate = ROCrate(str(released))
    paths = {entity.id for entity in crate.data_entities}
    assert paths == set(sums_of(released)) - {"ro-crate-metadata.json"}
    assert crate.root_dataset["datePublished"] == "2026-11-29"


def test_the_citation_and_zenodo_say_version_day_and_licence(released):
    citation = yaml.safe_load((released / "CITATION.cff").read_text(encoding="utf-8"))
    assert (citation["cff-version"], citation["version"], str(citation["date-released"])) == ("1.2.0", "1.0.0", "2026-11-29")
    zenodo = json.loads((released / ".zenodo.json").read_text(encoding="utf-8"))
    assert (zenodo["version"], zenodo["license"], zenodo["publication_date"]) == ("1.0.0", "cc-by-4.0", "2026-11-29")
    assert {"title", "description", "creators", "upload_type"} <= set(zenodo)


def test_every_file_that_the_readme_names_is_there(released):
    import re

    for path in re.findall(r"\]\(([^)#:]+)\)", (released / "README.md").read_text(encoding="utf-8")):
        assert (released / path).exists(), path


def test_the_catalogue_of_questions_runs_from_its_rdf_alone(released):
    """One that takes no parameter, and one whose parameter is put in its place as the RDF says it is called."""
    catalogue = Graph().parse(released / "queries" / "catalogue.ttl")
    store = ox.Store()
    store.load(path=str(released / "danvan.nq"), format=ox.RdfFormat.N_QUADS)
    texts = {str(name): str(text) for name, text in catalogue.query("SELECT ?name ?text WHERE { ?q a sh:SPARQLExecutable ; dcterms:identifier ?name ; sh:select ?text }")}  # fmt: skip
    assert list(store.query(texts["contradictions"], use_default_graph_as_union=True))
    names = [str(name) for (name,) in catalogue.query('SELECT ?name WHERE { ?q dcterms:identifier "career" ; sh:parameter/sh:name ?name }')]
    assert names == ["person"]
    text = texts["career"].replace("$person", "<https://w3id.org/danvan/id/person/truong-thi-mai>")
    assert len(list(store.query(text, use_default_graph_as_union=True))) >= 5


def test_a_release_is_asked_like_a_build(released, load):
    done = load("query", "holders", "--office", "Trưởng Ban Dân vận Trung ương", "--on", "2020-12-28", "--graph", released)
    assert "Trương Thị Mai" in done.stdout
    assert "Trương Thị Mai" in load("query", "holders", "--office", "Trưởng Ban Dân vận Trung ương", "--on", "2020-12-28", "--graph", released.parent, "--recorded-by", "2026-12-01").stdout  # fmt: skip


def test_the_change_log_is_in_both_languages(released):
    assert "# Changes from 2024-06-01 to 2026-11-29" in (released / "CHANGELOG.md").read_text(encoding="utf-8")
    assert "# Thay đổi từ ngày 1/6/2024 đến ngày 29/11/2026" in (released / "CHANGELOG.vi.md").read_text(encoding="utf-8")


# ------------------------------------------------------------------ the same bytes, whole or not at all


def test_another_hash_seed_time_zone_locale_folder_and_order_of_input_give_the_same_bytes(released, earlier, tmp_path, load):
    copied = tmp_path / "elsewhere"
    shutil.copytree(ROOT / "data", copied)
    inputs = sorted((path for path in copied.rglob("*") if path.suffix in (".yaml", ".txt", ".jsonl")), reverse=True)
    environment = {"PYTHONHASHSEED": "77", "TZ": "Asia/Ho_Chi_Minh", "LC_ALL": "C", "LANG": "C", "PYTHONUTF8": "0"}
    done = load("release", "1.0.0", *inputs, "--date", "2026-11-29", "--out", tmp_path / "other", "--since", earlier, cwd=tmp_path, env=environment)  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert sums_of(tmp_path / "other") == sums_of(released)


def test_killed_at_twenty_moments_a_release_leaves_the_old_one_whole_or_the_new_one_and_goes_through_afterwards(tmp_path):
    facts = written(tmp_path, SOURCE, HOLDING)
    out = tmp_path / "out" / "release"

    def begun(version):
        return subprocess.Popen(
            [sys.executable, ROOT / "load.py", "release", version, facts, "--date", "2026-11-29", "--out", out],
            cwd=tmp_path, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )  # fmt: skip

    started = time.monotonic()
    assert begun("1.0.0").wait() == 0
    took = time.monotonic() - started
    old = (out / "SHA256SUMS").read_bytes()
    chance = random.Random(20)
    ended = []
    for _ in range(20):
        process = begun("1.0.1")
        time.sleep(chance.uniform(0.3, 1.05) * took)
        process.send_signal(signal.SIGKILL)
        ended.append(process.wait())
        assert whole(out)
        if (out / "SHA256SUMS").read_bytes() != old:
            assert '"version": "1.0.1"' in (out / ".zenodo.json").read_text(encoding="utf-8")
    assert -signal.SIGKILL in ended
    assert begun("1.0.2").wait() == 0
    assert whole(out)
    assert '"version": "1.0.2"' in (out / ".zenodo.json").read_text(encoding="utf-8")
    assert [path.name for path in out.parent.iterdir()] == ["release"]


@pytest.mark.parametrize(
    ("facts", "code", "message"),
    [
        ([SOURCE, HOLDING | {"ofice": "x"}], 3, "nothing was released"),
        ([SOURCE, HOLDING, HOLDING | {"person": "Ngô Văn Định", "organization": "Hội Nông dân Việt Nam", "began": "2024-01-01", "ended": "2024-05-01", "ended_earliest": None, "ended_latest": None}, HOLDING | {"person": "Trần Văn Cường", "organization": "Hội Nông dân Việt Nam", "began": "2024-02-01", "ended": "2024-05-01", "ended_earliest": None, "ended_latest": None}], 0, ""),
    ],
    ids=["unreadable", "contradictory"],
)  # fmt: skip
def test_what_cannot_be_read_whole_is_not_released_and_a_contradiction_between_sources_is(tmp_path, load, facts, code, message):
    done = load("release", "1", written(tmp_path, *facts), "--date", "2026-11-29", "--out", tmp_path / "out")
    assert done.returncode == code, done.stderr
    assert message in done.stderr
    assert (tmp_path / "out").exists() == (code == 0)


def test_a_release_is_since_an_earlier_one_and_takes_no_other_things_place(released, earlier, tmp_path, load):
    late = load("release", "0.9", "--date", "2024-05-01", "--out", tmp_path / "x", "--since", earlier)
    assert (late.returncode, "is not before 2024-05-01" in late.stderr) == (2, True)
    for command in (["docs"], ["build", written(tmp_path, SOURCE, HOLDING)], ["site", earlier, "--url", "https://example.org/"]):
        done = load(*command, "--out", released)
        assert done.returncode != 0
    assert whole(released)
    assert "holds a release, which a documentation does not replace" in load("docs", "--graph", released, "--out", released).stderr


def test_a_title_with_a_bar_is_one_title(tmp_path, load):
    title = "Bầu Chủ tịch Hội | Báo Ví dụ điện tử"
    load("build", written(tmp_path, SOURCE | {"title": title}, HOLDING), "--out", tmp_path / "dist")
    from graph.store import open_graph
    from release.tables import TABLES, rows_of

    (row,) = rows_of(next(table for table in TABLES if table.name == "evidence"), open_graph(tmp_path / "dist"))
    assert row["source_title"] == title


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["1.0.0", "--out", "x"], "--date"),
        (["1.0.0", "--date", "2026-11-29"], "--out"),
        (["1 0", "--date", "2026-11-29", "--out", "x"], "stands in IRIs"),
        (["latest", "--date", "2026-11-29", "--out", "x"], "stands in IRIs"),
        (["1.0.0", "--date", "2026-11-29", "--out", "x", "--base", "https://example.org/kg#"], "end with /"),
        (["1.0.0", "--date", "soon", "--out", "x"], "is not a day"),
        (["1.0.0", "--date", "2026-11-29", "--out", "x", "--base", "x"], "--base"),
    ],
)
def test_wrong_use_is_told(load, tmp_path, arguments, message):
    done = load("release", *arguments, cwd=tmp_path)
    assert done.returncode == 2
    assert message in done.stderr
    assert not (tmp_path / "x").exists()
