"""Turtle that people like to read and to compare: one fact a line, things in an order that means something, names beside IRIs.

    with Path("world.ttl").open("wb") as out:
        write_turtle(Path("world.nq"), out)

Each thing is a block: its type, its names, whom it joins, its days, the rest; the block ends with a dot on a line of its own, so
that a fact more is a line more. Things come by kind (bodies, offices, people, tenures …), tenures by person and day, attestations
by source. Behind an IRI stands the name of what it means, as a comment. The order is that of the content alone.

It is written as it is sorted. What is more than `memory` goes through files beside each other: statements are parted by their
subject, each part is sorted, and the parts are merged; so the memory is that of a part, and of the names behind IRIs, which are all kept
(about 200 bytes each). Other processes read, check and shorten (graph/processes.py).
"""

import heapq
import marshal
import re
import struct
import tempfile
import zlib
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import chain, islice
from pathlib import Path
from typing import IO, Any, BinaryIO

import pyoxigraph as ox

from graph.lines import KEPT, NotPlain, Terms, block, blocks, checked, without_graph
from graph.processes import shared
from graph.store import DUMP_NAME, ENDINGS, FORMATS, UnreadableGraph, existing, open_graph, with_named_blanks
from ontology.prefixes import BASE, PREFIXES, entity_prefixes

MEMORY = 512
"""Megabytes of statements that are sorted at once."""
_HELD = 2.2
"""Bytes of memory that a byte of N-Quads takes while it is sorted, measured on worlds of a million triples."""

_KINDS = (
    "dataset", "organization", "office", "role", "place", "person", "tenure", "tenure-state", "membership", "list", "document", "relation",
    "event", "participation", "change", "description", "source", "attestation",
)  # fmt: skip
"""The order of things, by what stands in their IRIs."""
_BESIDE = {
    "tenure": ("org:member", ("dv:startEarliest", "dv:startLatest", "dv:endEarliest", "dv:endLatest")),
    "tenure-state": ("dv:stateOf", ("dv:knownFrom",)),
    "description": ("dv:stateOf", ("dv:knownFrom",)),
    "membership": ("org:member", ("dv:startEarliest", "dv:startLatest")),
    "relation": ("rdf:subject", ()),
    "attestation": ("dcterms:source", ()),
}
"""What things of a kind stand beside: whose they are, and then the first day that is known."""
_TERMS = (
    "a", "skos:prefLabel", "foaf:name", "rdfs:label", "dcterms:title", "schema:name", "skosxl:literalForm", "skos:altLabel", "dcterms:identifier",
    "eli:id_local", "skos:definition", "dcterms:description", "org:member", "dv:memberAsKnown", "dv:heldPost", "dv:heldPostAsKnown",
    "org:organization", "org:postIn", "org:role", "dv:stateOf", "dv:attests", "rdf:subject", "rdf:predicate", "rdf:object", "dcterms:issued",
    "dcterms:date", "dv:startEarliest", "dv:startLatest", "dv:endEarliest", "dv:endLatest", "dv:knownFrom", "dv:knownUntil",
)  # fmt: skip
"""The order of the facts of a thing; others follow by name, and folded names come last."""
_NAMES = ("skos:prefLabel", "foaf:name", "rdfs:label", "dcterms:title", "schema:name")
"""What a thing is called by, the best first."""
_RANKS = {term: f"{number:02}" for number, term in enumerate(_TERMS)} | {"dv:foldedLabel": "99"}
_LOCAL = re.compile(rb"[A-Za-z0-9_](?:[A-Za-z0-9_.-]*[A-Za-z0-9_-])?>")
_PREFIX = re.compile(r"[A-Za-z](?:[A-Za-z0-9_-]*[A-Za-z0-9_-])?")
_TEXT = re.compile(rb"\"[^\"\\\x00-\x1f\x7f]*\"(?:@(?:vi|en))?")
_RELATIVE = re.compile(rb"[A-Za-z0-9_-]+(?:/[A-Za-z0-9_-]+)*>")
_TYPE = f"<{PREFIXES['rdf']}type>"
_XSD = "http://www.w3.org/2001/XMLSchema#"
_BARE = {
    _XSD + "integer": re.compile(r"[+-]?[0-9]+"),
    _XSD + "decimal": re.compile(r"[+-]?[0-9]*\.[0-9]+"),
    _XSD + "double": re.compile(r"[+-]?(?:[0-9]+\.[0-9]*|\.?[0-9]+)[eE][+-]?[0-9]+"),
    _XSD + "boolean": re.compile(r"true|false"),
}
"""Datatypes whose values Turtle takes without quotes, where they are written so."""
_COMMENT = 60
"""Characters of a name behind an IRI."""
_SIZE = struct.Struct("<Q")
_AT_ONCE = 512
_PIECES = 8
"""In how many pieces things are made into blocks by processes."""

Progress = Callable[[str, int, int], None]


def silent(stage: str, done: int, total: int) -> None:
    """No progress."""


Lines = list[str]
"""Facts of one thing: two digits of rank, the term, a space, and the value."""


def write_turtle(
    path: Path,
    out: BinaryIO,
    base: str = BASE,
    *,
    prefixes: Mapping[str, str] | None = None,
    memory: int = MEMORY,
    names: bool = True,
    processes: int | None = None,
    progress: Progress = silent,
) -> int:
    """A file of RDF as Turtle, each triple once whatever its graph; how many there are.

    `prefixes` stand beside ours, `memory` is in megabytes, `names` says whether names stand behind IRIs. Blank nodes of N-Triples and
    N-Quads as most tools write them keep their names, those of other files are named by RDFC-1.0. UnreadableGraph where the file is no RDF.
    """
    count = 0
    pieces = turtle_blocks(path, base, prefixes=prefixes, memory=memory, names=names, processes=processes, progress=progress)
    while chunk := list(islice(pieces, _AT_ONCE)):
        out.write("".join([text for text, _ in chunk]).encode())
        count += sum([facts for _, facts in chunk])
    return count


def turtle_blocks(
    path: Path,
    base: str = BASE,
    *,
    prefixes: Mapping[str, str] | None = None,
    memory: int = MEMORY,
    names: bool = True,
    processes: int | None = None,
    progress: Progress = silent,
) -> Iterator[tuple[str, int]]:
    """The head of what write_turtle writes, and each of its blocks, with how many triples that has."""
    known = dict(prefixes or {}) | PREFIXES | entity_prefixes(base)
    with tempfile.TemporaryDirectory(prefix="danvan-turtle-") as folder:
        begun = False
        try:
            for piece in _Writer(path, known, base, memory << 20, names, Path(folder), processes, progress).pieces():
                begun = True
                yield piece
            return
        except (NotPlain, ValueError):
            if begun:
                raise
            plain = Path(folder) / "plain.nq"
            known = as_plain(path, plain) | known
        try:
            yield from _Writer(plain, known, base, memory << 20, names, Path(folder), processes, progress).pieces()
        except (NotPlain, ValueError):
            raise UnreadableGraph(f"{path} holds triples of triples (RDF 1.2), which this Turtle has not. Write it as nquads") from None


def dump_turtle(
    graph: Path, out: BinaryIO, base: str = BASE, *, memory: int = MEMORY, names: bool = True, progress: Progress = silent
) -> int:
    """A build, a release, a store or a file as Turtle; how many triples there are. UnreadableGraph where it is none of these."""
    if not graph.is_dir():
        return write_turtle(existing(graph), out, base, memory=memory, names=names, progress=progress)
    if (graph / DUMP_NAME).exists():
        return write_turtle(graph / DUMP_NAME, out, base, memory=memory, names=names, progress=progress)
    with tempfile.TemporaryDirectory(prefix="danvan-dump-") as folder:
        plain = Path(folder) / DUMP_NAME
        open_graph(graph).dump(str(plain), format=ox.RdfFormat.N_QUADS)
        return write_turtle(plain, out, base, memory=memory, names=names, progress=progress)


def as_plain(path: Path, plain: Path) -> dict[str, str]:
    """A file of RDF as N-Quads in the form that graph/lines.py reads; the prefixes that the file has."""
    name = ENDINGS.get(path.suffix.lower())
    if name is None:
        raise UnreadableGraph(f"{path} is of no kind of RDF that is read; give one of {', '.join(ENDINGS)}, or a build's directory")
    try:
        parser = ox.parse(path=str(path), format=FORMATS[name])
        with plain.open("wb") as file:
            ox.serialize(parser, file, format=ox.RdfFormat.N_QUADS)
        if _has_blank_nodes(plain):
            dataset = with_named_blanks(ox.parse(path=str(path), format=FORMATS[name]))
            with plain.open("wb") as file:
                ox.serialize(dataset, file, format=ox.RdfFormat.N_QUADS)
    except SyntaxError as error:
        raise UnreadableGraph(f"{path}:{error.lineno or 1}: is not {name}: {error.msg}. Mend the syntax at this line") from None
    except OSError as error:
        raise UnreadableGraph(f"{path} cannot be read: {error.strerror or error}") from None
    return {prefix: iri for prefix, iri in parser.prefixes.items() if _PREFIX.fullmatch(prefix)}


def _has_blank_nodes(path: Path) -> bool:
    """Whether there may be any: a text that looks like one is taken for it."""
    with path.open("rb") as file:
        return any(b"_:" in line for line in file)


class Names:
    """IRIs and literals as Turtle writes them; `used` has the namespaces that were needed, `based` whether the base was."""

    def __init__(self, prefixes: Mapping[str, str], base: str) -> None:
        # Of two prefixes of one namespace the later is written: ours, which the order of kinds and terms is told in.
        self.namespaces = {iri.encode(): f"{prefix}:" for prefix, iri in prefixes.items()}
        self.base = base.encode() if base.endswith("/") else b"\n"  # what no IRI begins with: after a # nothing is relative
        self.used: set[bytes] = set()
        self.based = False

    def term(self, text: str) -> str:
        """A term of N-Triples as Turtle has it."""
        if text[0] == "<":
            return self.iri(text)
        if text[0] == '"' and text[-1] == ">":
            value, _, datatype = text[:-1].rpartition('"^^<')
            bare = _BARE.get(datatype)
            return value[1:] if bare and bare.fullmatch(value, 1) else f'{value}"^^{self.iri(f"<{datatype}>")}'
        return text

    def iri(self, text: str) -> str:
        return self.short(text.encode()) or text

    def short(self, raw: bytes) -> str | None:
        """An IRI in its brackets with a prefix, or after the base, where the rest needs no escape; so it needs no other check."""
        if raw[:1] != b"<":
            return None
        cut = max(raw.rfind(b"/"), raw.rfind(b"#")) + 1
        namespace = raw[1:cut]
        prefix = self.namespaces.get(namespace)
        if prefix is not None and _LOCAL.fullmatch(raw, cut):
            self.used.add(namespace)
            return prefix + raw[cut:-1].decode()
        if raw.startswith(self.base, 1) and _RELATIVE.fullmatch(raw, len(self.base) + 1):
            self.based = True
            return "<" + raw[len(self.base) + 1 :].decode()
        return None


class _Subjects(dict[bytes, str]):
    """What a block is called, by the subject as it stands in a file."""

    def __init__(self, names: Names) -> None:
        self.names = names
        self.terms = Terms("")

    def __missing__(self, raw: bytes) -> str:
        if len(self) >= KEPT:
            self.clear()
        text = self[raw] = self.names.short(raw) or self.names.term(self.terms[raw])
        return text


class _Predicates(dict[bytes, str]):
    """How a line begins, by the predicate as it stands in a file."""

    def __init__(self, names: Names) -> None:
        self.names = names
        self.terms = Terms("")

    def __missing__(self, raw: bytes) -> str:
        text = self.terms[raw]
        if text[0] == "_":
            raise NotPlain
        term = "a" if text == _TYPE else self.names.term(text)
        begin = self[raw] = f"{_RANKS.get(term, '98')}{term} "
        return begin


class _Objects(dict[bytes, str]):
    """A value as Turtle writes it, by all that follows the predicate on its line."""

    def __init__(self, names: Names, graphs: Terms | None) -> None:
        self.names = names
        self.graphs = graphs

    def __missing__(self, raw: bytes) -> str:
        if len(self) >= KEPT:
            self.clear()
        value = without_graph(raw, self.graphs)
        if value[:1] == b"<":
            text = self.names.short(value) or self.names.term(checked(value, ""))
        elif _TEXT.fullmatch(value):
            text = value.decode()
        else:
            text = self.names.term(checked(value, ""))
        self[raw] = text
        return text


class _Reader:
    """Reads blocks of a file; what it makes of one is plain, so that it can be handed from process to process."""

    def __init__(self, prefixes: Mapping[str, str], base: str, *, graphs: bool, names: bool) -> None:
        self.names = Names(prefixes, base)
        self.subjects = _Subjects(self.names)
        self.predicates = _Predicates(self.names)
        self.objects = _Objects(self.names, Terms("") if graphs else None)
        self.begins = {f"{_RANKS[name]}{name} ": rank for rank, name in enumerate(_NAMES)} if names else {}

    def read(self, lines: Iterable[bytes]) -> tuple[dict[str, Lines], list[tuple[str, str]], list[bytes], bool]:
        """The facts of each thing, names of things, and which namespaces were needed, and whether the base was.

        NotPlain, ValueError where a line is in another form.
        """
        things: dict[str, Lines] = {}
        named: list[tuple[str, str]] = []
        subjects, predicates, objects, begins = self.subjects, self.predicates, self.objects, self.begins
        last, subject = b"\n", ""
        facts: Lines = []
        for line in lines:
            raw, predicate, rest = line.split(b" ", 2)
            if raw != last:
                last, subject = raw, subjects[raw]
                facts = things.setdefault(subject, [])
            begin, value = predicates[predicate], objects[rest]
            facts.append(begin + value)
            if begin in begins and value[0] == '"':
                label, _, language = value[1:].rpartition('"')
                named.append((subject, f"{begins[begin]}{int(language != '@vi')}{label}"))
        return things, named, sorted(self.names.used), self.names.based


class _Writer:
    """One file becoming Turtle."""

    def __init__(
        self,
        path: Path,
        prefixes: Mapping[str, str],
        base: str,
        memory: int,
        names: bool,
        folder: Path,
        processes: int | None,
        progress: Progress,
    ) -> None:
        self.path, self.base, self.folder, self.processes, self.progress = path, base, folder, processes, progress
        self.reader = _Reader(prefixes, base, graphs=path.suffix.lower() != ".nt", names=names)
        if path.suffix.lower() not in (".nt", ".nq"):
            raise NotPlain
        self.parts = int(path.stat().st_size * _HELD // memory) + 1
        """How many parts are sorted one after another."""
        self.labels: dict[str, str] = {}

    def pieces(self) -> Iterator[tuple[str, int]]:
        """The head, and each block with how many triples it has. NotPlain, ValueError, before anything is given, where a line is in another form."""
        used: set[bytes] = set()
        based = False
        files = [(self.folder / f"part{number}").open("w+b") for number in range(self.parts)] if self.parts > 1 else []
        try:
            things: dict[str, Lines] = {}
            number = blocks(self.path)
            for done, (read, named, prefixes, relative) in enumerate(shared(self._read, number, self.processes), 1):
                self.progress("reading", done, number)
                used.update(prefixes)
                based |= relative
                for thing, label in named:
                    if label < self.labels.get(thing, "\U0010ffff"):
                        self.labels[thing] = label
                if files:
                    _spill(read, files)
                else:
                    _add(things, read.items())
            self.labels = {thing: _shown(label[2:]) for thing, label in self.labels.items()}
            # The head comes before anything that is named by it: all blocks are read.
            head = [f"@base <{self.base}> .\n"] if based else []
            said = sorted(f"@prefix {self.reader.names.namespaces[namespace]} <{namespace.decode()}> .\n" for namespace in used)
            yield "".join([*head, *said]), 0
            if not files:
                yield from self._sorted_at_once(things)
                return
            for file in files:
                file.flush()
            for done, _ in enumerate(shared(self._sort_part, self.parts, self.processes), 1):
                self.progress("sorting", done, self.parts)
            runs = (_loaded(self.folder / f"run{number}") for number in range(self.parts))
            for _, text, facts in heapq.merge(*(chain.from_iterable(run) for run in runs)):
                yield text, facts
        finally:
            for file in files:
                file.close()

    def _read(self, number: int) -> Any:
        return self.reader.read(block(self.path, 0, number))

    def _sort_part(self, number: int) -> None:
        """Bring one part in order, into a file."""
        things: dict[str, Lines] = {}
        for chunk in _loaded(self.folder / f"part{number}"):
            _add(things, chunk)
        ordered = iter(self._sorted(things))
        with (self.folder / f"run{number}").open("wb") as file:
            while chunk := list(islice(ordered, _AT_ONCE)):
                _store(chunk, file)

    def _sorted_at_once(self, things: dict[str, Lines]) -> Iterator[tuple[str, int]]:
        """The blocks of all things; some made in other processes."""
        names = list(things)
        size = -(-len(names) // _PIECES) or 1
        made = []
        for piece in shared(
            lambda number: self._sorted({name: things[name] for name in names[number * size :][:size]}), _PIECES, self.processes
        ):
            made += piece
        made.sort()
        yield from ((text, facts) for _, text, facts in made)

    def _sorted(self, things: dict[str, Lines]) -> list[tuple[str, str, int]]:
        """Key, text and number of facts of each thing, in order."""
        labels = self.labels
        made = []
        for thing, said in things.items():
            facts = sorted(set(said)) if len(said) > 1 else said
            if labels:
                lines = []
                for fact in facts:
                    label = labels.get(fact[fact.index(" ") + 1 :])
                    lines.append(f"{fact[2:]} ;  # {label}" if label else f"{fact[2:]} ;")
                text = "\n    ".join(lines)
            else:
                text = " ;\n    ".join([fact[2:] for fact in facts]) + " ;"
            made.append((_key(thing, facts), f"\n{thing}\n    {text}\n.\n", len(facts)))
        made.sort()
        return made


def _shown(label: str) -> str:
    return label if len(label) <= _COMMENT else label[: _COMMENT - 1].rstrip() + "…"


def _key(thing: str, facts: Lines) -> str:
    """What brings things in order: their kind, beside what they stand, and their name."""
    kind = thing[1:].partition("/")[0].rstrip(">") if thing[0] == "<" else thing.partition(":")[0]
    if kind not in _PLACES:
        return f"99\0{thing}"
    beside = _BESIDE.get(kind)
    if beside is None:
        return f"{_PLACES[kind]}\0{thing}"
    whose, days = (_RANKED[beside[0]], *beside[1]), beside[1]
    owner = next((fact for fact in facts if fact.startswith(whose[0])), "")
    day = min((fact[len(begin) :] for day in days for fact in facts if fact.startswith(begin := _RANKED[day])), default="")
    return f"{_PLACES[kind]}\0{owner}\0{day}\0{thing}"


_PLACES = {kind: f"{number:02}" for number, kind in enumerate(_KINDS)}
_RANKED = {term: f"{_RANKS.get(term, '98')}{term} " for whose, days in _BESIDE.values() for term in (whose, *days)}


def _add(things: dict[str, Lines], more: Iterable[tuple[str, Lines]]) -> None:
    for thing, facts in more:
        if thing in things:
            things[thing] += facts
        else:
            things[thing] = facts


def _spill(things: dict[str, Lines], files: Sequence[IO[bytes]]) -> None:
    """Give each part the things that are of it."""
    parts: list[list[tuple[str, Lines]]] = [[] for _ in files]
    for item in things.items():
        parts[zlib.crc32(item[0].encode()) % len(files)].append(item)
    for part, file in zip(parts, files, strict=True):
        if part:
            _store(part, file)


def _store(chunk: list[Any], file: IO[bytes]) -> None:
    data = marshal.dumps(chunk)
    file.write(_SIZE.pack(len(data)) + data)


def _loaded(path: Path) -> Iterator[list[Any]]:
    with path.open("rb") as file:
        while head := file.read(_SIZE.size):
            yield marshal.loads(file.read(_SIZE.unpack(head)[0]))
