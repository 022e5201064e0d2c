"""Quads into Oxigraph, in memory or on disk, and dumps that are the same bytes for the same graph.

A store on disk is a directory. A build writes it; everyone else opens it read-only, so that several readers can
share one. The default graph of every query is the union of all graphs: what was derived is in the default
graph, what one source says in a graph of its own, and a question is about both.
"""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, Protocol

import pyoxigraph as ox

from ontology.prefixes import PREFIXES, entity_prefixes

FORMATS: dict[str, ox.RdfFormat] = {
    "turtle": ox.RdfFormat.TURTLE,
    "nquads": ox.RdfFormat.N_QUADS,
    "ntriples": ox.RdfFormat.N_TRIPLES,
    "trig": ox.RdfFormat.TRIG,
    "rdfxml": ox.RdfFormat.RDF_XML,
    "jsonld": ox.RdfFormat.JSON_LD,
}
ENDINGS = {".ttl": "turtle", ".nq": "nquads", ".nt": "ntriples", ".trig": "trig", ".rdf": "rdfxml", ".owl": "rdfxml", ".jsonld": "jsonld"}
STORE_NAME = "store"
"""The store's name inside a build's output directory."""
DUMP_NAME = "danvan.nq"
"""The name of its dump with graphs."""
INDEX_NAME = "index.sqlite"
"""The name beside it of the table for questions over the whole bloc (graph/index.py)."""
_TYPE = "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type>"


class UnreadableGraph(Exception):
    """A file or directory that was to hold RDF does not. The message names it, the line, and what to do."""


class _RdflibTerm(Protocol):
    """What rdflib's Literal has and its URIRef has not."""

    language: str | None
    datatype: str | None


def term(value: Any) -> ox.NamedNode | ox.Literal:
    """An rdflib IRI or literal as Oxigraph's."""
    if hasattr(value, "datatype"):
        literal: _RdflibTerm = value
        if literal.language:
            return ox.Literal(str(value), language=literal.language)
        return ox.Literal(str(value), datatype=ox.NamedNode(str(literal.datatype))) if literal.datatype else ox.Literal(str(value))
    return ox.NamedNode(str(value))


def to_oxigraph(quads: Iterable[tuple[Any, Any, Any, Any]]) -> Iterator[ox.Quad]:
    """rdflib quads (graph None for the default graph) as Oxigraph's."""
    for s, p, o, g in quads:
        yield ox.Quad(term(s), term(p), term(o), term(g) if g is not None else ox.DefaultGraph())  # type: ignore[arg-type]


def in_order(quads: Iterable[ox.Quad]) -> list[ox.Quad]:
    """Quads by graph, subject, predicate (the type first) and object: an order that only the content makes."""
    return sorted(set(quads), key=lambda q: (str(q.graph_name), str(q.subject), str(q.predicate) != _TYPE, str(q.predicate), str(q.object)))


def write_store(quads: Iterable[ox.Quad], folder: Path) -> None:
    """A new store on disk, compacted so that it can be read fast."""
    store = ox.Store(str(folder))
    store.bulk_extend(quads)
    store.flush()
    store.optimize()
    del store
    for log in folder.glob("LOG*"):
        log.unlink()  # it holds the time and the machine's name


def with_named_blanks(quads: Iterable[ox.Quad]) -> ox.Dataset:
    """Quads whose blank nodes have the names that RDFC-1.0 gives them, which only the content makes."""
    dataset = ox.Dataset(quads)
    dataset.canonicalize(ox.CanonicalizationAlgorithm.RDFC_1_0)
    return dataset


def canonical(quads: Iterable[ox.Quad]) -> bytes:
    """N-Quads, a line for each quad, in the order of their characters: of data without blank nodes the canonical form of RDFC-1.0,
    whose SHA-256 is the hash of the dataset (https://www.w3.org/TR/rdf-canon/)."""
    lines = (ox.serialize(quads, format=ox.RdfFormat.N_QUADS) or b"").splitlines(keepends=True)
    return b"".join(sorted(set(lines)))


def serialized(quads: Iterable[ox.Quad], format_name: str, base: str) -> bytes:
    """Sorted bytes of a format. Formats without graphs get every triple once, whatever its graph.

    A whole graph as Turtle for people to read is written by graph/turtle.py.
    """
    if format_name == "nquads":
        return canonical(quads)
    rdf_format = FORMATS[format_name]
    statements: list[Any] = in_order(quads if rdf_format.supports_datasets else (ox.Quad(*list(quad)[:3]) for quad in quads))
    if not rdf_format.supports_datasets:
        statements = [quad.triple for quad in statements]
    data = ox.serialize(statements, format=rdf_format, prefixes=PREFIXES | entity_prefixes(base)) or b""
    return _prefixes_in_order(data) if format_name in ("turtle", "trig") else data


def _prefixes_in_order(data: bytes) -> bytes:
    """Oxigraph writes its prefixes in an order that changes from run to run; ours are sorted."""
    lines = data.split(b"\n")
    count = next((i for i, line in enumerate(lines) if not line.startswith(b"@prefix ")), len(lines))
    return b"\n".join([*sorted(lines[:count]), b"", *lines[count:]])


def existing(path: Path) -> Path:
    """The path. UnreadableGraph where nothing is there."""
    if not path.exists():
        raise UnreadableGraph(f"{path} does not exist. Build a graph first (make, or danvan build --out DIR), or give another path")
    return path


def open_graph(path: Path) -> ox.Store:
    """A store directory, a build's output directory, or a file of RDF, ready to be asked.

    UnreadableGraph if it is none of these, or has a syntax error (with its line).
    """
    if existing(path).is_dir():
        return _open_directory(path)
    name = ENDINGS.get(path.suffix.lower())
    if name is None:
        raise UnreadableGraph(f"{path} is of no kind of RDF that is read; give one of {', '.join(ENDINGS)}, or a build's directory")
    store = ox.Store()
    try:
        store.load(path=str(path), format=FORMATS[name])
    except SyntaxError as error:
        raise UnreadableGraph(f"{path}:{error.lineno or 1}: is not {name}: {error.msg}. Mend the syntax at this line") from None
    except (OSError, ValueError) as error:
        raise UnreadableGraph(f"{path} cannot be read: {error}") from None
    return store


def _open_directory(path: Path) -> ox.Store:
    for folder in (path / STORE_NAME, path):
        if (folder / "CURRENT").exists():
            try:
                return ox.Store.read_only(str(folder))
            except (OSError, RuntimeError, ValueError) as error:
                if "Permission denied" in str(error):
                    raise UnreadableGraph(f"{folder} may not be read ({error}). Ask for the right to read it") from None
                raise UnreadableGraph(f"{folder} is a damaged store ({error}). Build it again") from None
    if (path / DUMP_NAME).exists():
        return open_graph(path / DUMP_NAME)  # a release has no store, whose bytes no two machines have in common
    raise UnreadableGraph(
        f"{path} holds no store and no danvan.nq. Give the directory of a build or a release (danvan build --out DIR makes one)"
    )
