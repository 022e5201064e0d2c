"""All files of a release, in one directory.

    write_release(Release("1.2.0", date(2026, 11, 29), BASE), facts, native, folder)

The bytes depend on the facts, the version, the day and the release before alone: no clock, locale, time zone, hash seed or order of
input is in them (zlib and libzstd may pack in another way from one version to the next; what is packed is the same).
"""

import hashlib
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pyoxigraph as ox
from rdflib import Graph

from graph.releases import recorded
from graph.store import DUMP_NAME, canonical, open_graph, serialized, with_named_blanks
from graph.turtle import turtle_blocks
from ontology.names import ALIGNMENTS_FILE, ONTOLOGY_FILE
from ontology.prefixes import BASE, KINDS
from release import packages, sentences
from release.changes import compared
from release.exchange import FORMATS, World
from release.executables import catalogue_graph
from release.jsonld import context_of, json_ld
from release.metadata import description
from release.pages import About, write_pages
from release.side import Side
from release.tables import write_tables
from shapes.validate import SHAPES

if TYPE_CHECKING:
    from loaders.facts import AnyFact

Progress = Callable[[str, int, int], None]

PARTS = {
    "organizations": ("organization", "office", "role", "membership", "list", "change"),
    "people": ("person",),
    "tenures": ("tenure",),
    "documents": ("document", "relation"),
    "events": ("event", "participation"),
    "places": ("place",),
    "evidence": ("source", "attestation"),
    "as-known": ("tenure-state", "description"),
    "concepts": ("concept",),
    "dataset": ("dataset",),
}
"""Which things are in which part, by what stands in their IRIs."""
OTHER = "other"
TITLES = {
    DUMP_NAME: "the whole dataset, with one named graph a source: N-Quads, canonical",
    "danvan.ttl": "each triple once, in blocks for people to read and compare: Turtle",
    "danvan.jsonld": "each triple once: JSON-LD",
    "context.jsonld": "the context of that JSON-LD",
    "facts.jsonl": "the facts behind it, one a line, each with its source and quote: JSON Lines",
    "tables/": "tenures, people, organizations, documents, evidence: CSV (with CSVW metadata) and Parquet",
    "parts/": "the same Turtle by part",
    "docs/": "pages on the ontology, the rules, the questions, and who and what is in it, in Vietnamese and English",
    "ontology/": "the ontology (OWL) and its alignments",
    "shapes/": "the rules that the data was checked with (SHACL)",
    "queries/catalogue.ttl": "the catalogue of questions, each a sh:SPARQLExecutable",
    "exchange/": "the same for other tools",
    "CHANGELOG.md": "what changed since the release before",
    "CHANGELOG.vi.md": "những thay đổi so với bản phát hành trước",
    "changes.json": "the same for programs",
    "changes.nq": "the statements that came and went, as two graphs",
    "validation.txt": "what the rules found",
    "validation.ttl": "the same as a sh:ValidationReport",
    "load-report.txt": "what was read, and what was left out and why",
    "dataset.ttl": "the catalogue record: DCAT-AP, VoID, SPDX",
    "ro-crate-metadata.json": "the catalogue record: RO-Crate",
    "CITATION.cff": "how to cite it",
    packages.SUMS: "the SHA-256 of every file",
}


@dataclass(frozen=True)
class Release:
    """What a release is called, its day, where its IRIs begin, and the release, or build, before it."""

    version: str
    released: date
    base: str
    since: Path | None = None


def write_release(
    about: Release, facts: "list[AnyFact]", native: list[ox.Quad], folder: Path, progress: Progress = lambda stage, done, total: None
) -> None:
    """All files beside the facts and the reports, which are there."""
    base, version = about.base, about.version
    dump = folder / DUMP_NAME
    store = ox.Store()
    store.bulk_extend(native)

    progress("writing", 0, 8)
    dump.write_bytes(canonical(native))
    write_turtle_and_parts(dump, folder, base)
    progress("writing", 1, 8)
    (folder / "danvan.jsonld").write_bytes(json_ld(native, base))
    context = packages.as_json({"@context": context_of(native, base)})
    (folder / "context.jsonld").write_text(context, encoding="utf-8")
    progress("writing", 2, 8)
    write_tables(store, folder / "tables", f"{base}release/{version}/dataset", version)
    progress("writing", 3, 8)
    for name, files in (("ontology", (ONTOLOGY_FILE, ALIGNMENTS_FILE)), ("shapes", SHAPES)):
        (folder / name).mkdir()
        for file in files:
            shutil.copyfile(file, folder / name / file.name)
    write_ontology(folder / "ontology")
    (folder / "shapes" / "shapes.ttl").write_bytes(b"\n".join(file.read_bytes() for file in SHAPES))
    (folder / "queries").mkdir()
    (folder / "queries" / "catalogue.ttl").write_bytes(_turtle(catalogue_graph(base)))
    progress("writing", 4, 8)
    (folder / "exchange").mkdir()
    world = World(store, base)
    for form in FORMATS.values():
        if made := form.made(world):  # of what is matched with nothing there are no QuickStatements
            (folder / "exchange" / form.file).write_bytes(made)
    write_pages(folder / "docs", world, About(version, about.released.isoformat(), base))
    if about.since is not None:
        write_changes(about.since, store, folder, base)
    for path in [*folder.glob("danvan.*"), *(folder / "parts").iterdir()]:
        packages.pack(path)
    progress("writing", 6, 8)
    rdfc = hashlib.sha256(dump.read_bytes()).hexdigest()
    (folder / "CITATION.cff").write_text(packages.citation(version, about.released, base), encoding="utf-8")
    (folder / ".zenodo.json").write_text(packages.zenodo(version, about.released, base), encoding="utf-8")
    record = description(base, version, about.released, native, packages.files_of(folder), rdfc)
    (folder / "dataset.ttl").write_bytes(_turtle(record))
    formats = ", ".join(name for name, form in FORMATS.items() if (folder / "exchange" / form.file).exists())
    told = TITLES | {"exchange/": f"the same for other tools: {formats}"}
    titles = {path: title for path, title in told.items() if (folder / path).exists() or path in ("ro-crate-metadata.json", packages.SUMS)}
    counts = {"triples": len({quad.triple for quad in native}), "facts": len(facts)}
    (folder / "README.md").write_text(packages.readme(version, about.released, base, counts, titles, rdfc), encoding="utf-8")
    crate = packages.crate(version, about.released, base, packages.files_of(folder), titles)
    (folder / "ro-crate-metadata.json").write_text(crate, encoding="utf-8")
    (folder / packages.SUMS).write_text(packages.sums(packages.files_of(folder)), encoding="utf-8")
    progress("writing", 8, 8)


def write_ontology(folder: Path) -> None:
    """The ontology in other forms of RDF. Its blank nodes are named by their content, so that the bytes are the same each time."""
    quads = list(with_named_blanks(ox.parse(path=str(ONTOLOGY_FILE), format=ox.RdfFormat.TURTLE)))
    (folder / "danvan.nt").write_bytes(serialized(quads, "ntriples", BASE))
    (folder / "danvan.rdf").write_bytes(serialized(quads, "rdfxml", BASE))
    (folder / "danvan.jsonld").write_bytes(json_ld(quads, BASE))


def write_turtle_and_parts(dump: Path, folder: Path, base: str) -> None:
    """The whole as Turtle, and each of its blocks in the part that it is of; all parts together say what the whole says."""
    part_of = {kind: part for part, kinds in PARTS.items() for kind in kinds}
    pieces = turtle_blocks(dump, base)
    head, _ = next(pieces)
    parts: dict[str, list[str]] = {}
    whole = [head]
    for text, _ in pieces:
        whole.append(text)
        parts.setdefault(part_of.get(_kind(text), OTHER), [head]).append(text)
    (folder / "danvan.ttl").write_text("".join(whole), encoding="utf-8")
    (folder / "parts").mkdir()
    for part, texts in parts.items():
        (folder / "parts" / f"{part}.ttl").write_text("".join(texts), encoding="utf-8")


def write_changes(since: Path, store: ox.Store, folder: Path, base: str) -> None:
    """What changed since an earlier release: the change log in two languages, and the same for programs."""
    old, new = Side(open_graph(recorded(since))), Side(store)
    changes = compared(old, new)
    (folder / "CHANGELOG.md").write_text(sentences.markdown(changes, "en"), encoding="utf-8")
    (folder / "CHANGELOG.vi.md").write_text(sentences.markdown(changes, "vi"), encoding="utf-8")
    (folder / "changes.json").write_text(sentences.as_json(changes), encoding="utf-8")
    (folder / "changes.nq").write_bytes(sentences.as_nquads(old, new, base))


def _kind(block: str) -> str:
    """What a block is about, by the name it begins with: person:x, <concept/x/y>, <id/organization/x/name>."""
    name = block[1 : block.index("\n", 1)]
    if name[0] != "<":
        return name.partition(":")[0]
    steps = name[1:-1].split("/")
    return steps[1] if steps[0] == "id" and len(steps) > 1 and steps[1] in KINDS else steps[0]


def _turtle(graph: Graph) -> bytes:
    """A small graph without blank nodes: rdflib sorts it, and keeps queries on lines of their own."""
    return graph.serialize(format="turtle", encoding="utf-8")
