"""Files of RDF, read to be validated: as data that says what the file says, or as a graph of rdflib; errors name file and line.

read_data([Path("graph.nt")])            # Data, of N-Triples in half the time of a parser
read_graph([Path("shapes.ttl")])         # an rdflib graph
"""

import gc
import itertools
import re
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pyoxigraph as ox
import rdflib
from rdflib import Graph, URIRef

from graph.lines import MARK, Begun, Named, blocks, read_lines
from graph.store import ENDINGS, FORMATS, UnreadableGraph
from shapes.data import Data, Progress, prefix_of, silent
from shapes.stores import Filling


@contextmanager
def nothing_collected() -> Iterator[None]:
    """Without Python's search for cycles, which goes through millions of texts again and again to find none."""
    was = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was:
            gc.enable()


def read_graph(paths: Iterable[Path]) -> Graph:
    """The union of some files of RDF (named graphs too) as an rdflib graph. UnreadableGraph names file and line."""
    graph = Graph(bind_namespaces="none")
    for path in paths:
        name = _kind_of(path)
        with _readable(path, name):
            for quad in _parsed(path, name):
                if isinstance(quad.object, ox.Triple):
                    raise ValueError("it has a triple term (RDF 1.2), of which SHACL says nothing. Take it out")
                graph.add((to_rdflib(quad.subject), to_rdflib(quad.predicate), to_rdflib(quad.object)))
    return graph


def _kind_of(path: Path) -> str:
    """The format of a file by its ending. UnreadableGraph where it has none that is read."""
    name = ENDINGS.get(path.suffix.lower())
    if not path.exists():
        raise UnreadableGraph(f"{path} does not exist. Check the spelling of the path")
    if name is None:
        raise UnreadableGraph(f"{path} is of no kind of RDF that is read; give one of {', '.join(ENDINGS)}")
    return name


def _parsed(path: Path, name: str) -> Iterator[Any]:
    """The quads of a file; a byte order mark at its beginning, which editors leave there, is passed over."""
    with path.open("rb") as file:
        head = file.read(_HEAD)
        if name == "rdfxml" and (within := _ENTITY.search(head)):
            line = head.count(b"\n", 0, within.start()) + 1
            raise UnreadableGraph(f"{path}:{line}: an entity made of entities is not read: it can grow without end. Write the text out")
        if head.startswith(MARK):
            return ox.parse(head[3:] + file.read(), format=FORMATS[name])
    return ox.parse(path=str(path), format=FORMATS[name])


_HEAD = 1 << 20
_ENTITY = re.compile(rb"""<!ENTITY\s+[^<>]*?["'][^"'>]*&[^#][^"'>]*["']""")
"""An entity of XML whose text names another."""


@contextmanager
def _readable(path: Path, name: str) -> Iterator[None]:
    """UnreadableGraph, which names file and line, for what a parser says of a file."""
    try:
        yield
    except SyntaxError as error:
        if "LoadDocumentCallback" in str(error.msg):
            raise UnreadableGraph(f"{path}: its @context lies elsewhere, and nothing is fetched. Write the context into the file") from None
        raise UnreadableGraph(f"{path}:{error.lineno or 1}: is not {name}: {error.msg}. Mend the syntax at this line") from None
    except (OSError, ValueError) as error:
        raise UnreadableGraph(f"{path} cannot be read: {error}") from None
    except MemoryError as error:
        if "buffer" not in str(error):
            raise
        raise UnreadableGraph(f"{path} has a term of more than 16 MiB, which the parser does not take. Keep such texts in files") from None


def to_rdflib(term: Any) -> Any:
    if isinstance(term, ox.NamedNode):
        return URIRef(term.value)
    if isinstance(term, ox.BlankNode):
        return rdflib.BNode(term.value)
    if term.language:
        return rdflib.Literal(term.value, lang=term.language)
    datatype = URIRef(term.datatype.value)
    return rdflib.Literal(term.value) if datatype == rdflib.XSD.string else rdflib.Literal(term.value, datatype=datatype)


@nothing_collected()
def read_data(paths: Iterable[Path], progress: Progress = silent, filling: Filling | None = None, begun: Begun | None = None) -> Data:
    """The union of some files of RDF (named graphs too), to be validated. UnreadableGraph names file and line.

    `filling` is a store that takes in what is read; `begun` is one of the files that others read already.
    """
    data = Data(filling)
    files = list(paths)
    sizes = [blocks(path) if path.is_file() else 1 for path in files]
    for number, path in enumerate(files):
        done = sum(sizes[:number])
        progress("reading files", done, sum(sizes))
        name, blank = _kind_of(path), prefix_of(number, files)
        with _readable(path, name):
            if name in ("ntriples", "nquads"):
                with path.open("rb") as file:
                    start = len(MARK) if file.read(len(MARK)) == MARK else 0
                count = itertools.count(done + 1)

                def told(named: Named, count: Iterator[int] = count) -> None:
                    progress("reading files", next(count), sum(sizes))
                    if filling is not None:
                        filling.add(named)

                early = begun if begun and (begun.path, begun.blank) == (path, blank) else None
                if (said := read_lines(path, graphs=name == "nquads", blank=blank, start=start, told=told, begun=early)) is not None:
                    data.take(said)
                    continue
            data.read_quads(_parsed(path, name), blank, path)
    return data
