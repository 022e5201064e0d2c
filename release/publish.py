"""A graph onto a SPARQL server: in bounded batches, seen by nobody until it is whole, and resumed where it was cut off.

    publish(Path("release/danvan.nq"), Server("http://localhost:7878/update"))

Statements go into graphs beside the served ones, under predicates that no question has, since on many servers every question is asked
of all graphs together. When all are there and have been compared, one operation puts them in place of the served ones; a server that
runs an operation whole or not at all (Oxigraph) never shows anything between, one that does not (Virtuoso) shows some graphs before
others, and a second run finishes what was left. Why not MOVE: docs/decisions/0013-releases.md.

Each batch says in the update that brings it that it is there; so a run that was killed goes on after the last one. The dump has no
blank nodes, so that a batch sent twice says nothing twice.
"""

import base64
import hashlib
import time
import urllib.parse
import urllib.request
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.client import HTTPException
from itertools import islice
from pathlib import Path
from typing import Any
from urllib.error import HTTPError, URLError

import pyoxigraph as ox

from graph.store import UnreadableGraph
from graph.targets import TargetFailed, TargetTimedOut
from ontology.prefixes import BASE

Progress = Callable[[str, int, int], None]
_STAGED = "urn:danvan:staged:"
_AT_ONCE = 500
"""Graphs of which a query tells at once."""
SAMPLE = 40
"""Subjects whose statements are read back and compared by their hash."""
TRIES = 4
"""How often a batch is sent where the server cannot be reached."""


class PublishFailed(TargetFailed):
    """What arrived is not what was sent. The served graphs are as they were, or the message says what they are."""


@dataclass(frozen=True)
class Credentials:
    """Who publishes: from the environment, never from the command line. `digest` as Virtuoso wants it, else basic or a token."""

    user: str | None = None
    password: str | None = None
    token: str | None = None
    digest: bool = False


class Server:
    """A SPARQL 1.1 server: where updates go, where questions go, and (if it has one) where graphs go by the Graph Store Protocol."""

    def __init__(
        self, update: str, query: str | None = None, graph_store: str | None = None, who: Credentials | None = None, timeout: int = 300
    ) -> None:
        self.update_url, self.query_url, self.graph_store = update, query or query_url(update), graph_store
        self.who = who or Credentials()
        self.timeout = timeout

    def update(self, text: str) -> None:
        """TargetFailed where the server does not take it."""
        self._sparql(self.update_url, text)

    def rows(self, query: str) -> list[tuple[Any, ...]]:
        body = self._sparql(self.query_url, query)
        try:
            answer = ox.parse_query_results(body, format=ox.QueryResultsFormat.JSON)
        except (SyntaxError, ValueError) as error:
            raise TargetFailed(f"{self.query_url} does not answer as SPARQL 1.1 endpoints do: {error}") from None
        if not isinstance(answer, ox.QuerySolutions):
            raise TargetFailed(f"{self.query_url} answers a SELECT with yes or no. Give where questions go with --query-endpoint")
        names = [variable.value for variable in answer.variables]
        try:
            return [tuple(row[name] for name in names) for row in answer]
        except (SyntaxError, ValueError) as error:
            raise TargetFailed(f"{self.query_url} does not answer as SPARQL 1.1 endpoints do: {error}") from None

    def _sparql(self, url: str, text: str) -> bytes:
        from SPARQLWrapper import JSON, POST, SPARQLWrapper

        wrapper = SPARQLWrapper(url)
        wrapper.setQuery(text)
        wrapper.setMethod(POST)
        wrapper.setReturnFormat(JSON)
        # Its own way to send it is by the opener of the whole process, which other threads use too and which follows redirects.
        return self._send(url, wrapper._createRequest())

    def post(self, graph: str, data: bytes) -> None:
        """Add triples to a graph by the Graph Store Protocol."""
        assert self.graph_store
        separator = "&" if "?" in self.graph_store else "?"
        request = urllib.request.Request(
            f"{self.graph_store}{separator}graph={urllib.parse.quote(graph, safe='')}",
            data=data,
            method="POST",
            headers={"Content-Type": "application/n-triples"},
        )
        self._send(self.graph_store, request)

    def _send(self, url: str, request: urllib.request.Request) -> bytes:
        """The answer to a request, sent with the credentials, and nowhere else than to its address."""
        handlers: list[Any] = []
        if self.who.token:
            request.add_header("Authorization", f"Bearer {self.who.token}")
        elif self.who.user and not self.who.digest:
            pair = base64.b64encode(f"{self.who.user}:{self.who.password or ''}".encode()).decode()
            request.add_header("Authorization", f"Basic {pair}")
        elif self.who.user:
            passwords = urllib.request.HTTPPasswordMgrWithDefaultRealm()
            passwords.add_password(None, url, self.who.user, self.who.password or "")
            handlers.append(urllib.request.HTTPDigestAuthHandler(passwords))
        with _told(url, self.timeout), urllib.request.build_opener(_Stays, *handlers).open(request, timeout=self.timeout) as answer:
            body: bytes = answer.read()
        return body


def query_url(update: str) -> str:
    """Where questions go, by where updates go: …/update (Oxigraph, Fuseki), …/statements (GraphDB, RDF4J); else the same."""
    for ending, other in (("/update", "/query"), ("/statements", "")):
        if update.endswith(ending):
            return update.removesuffix(ending) + other
    return update


class _Stays(urllib.request.HTTPRedirectHandler):
    """Follows no redirect: it would carry credentials to another host, and make a GET of an update."""

    def redirect_request(self, *arguments: Any) -> None:
        return None


@contextmanager
def _told(url: str, timeout: int) -> Iterator[None]:
    """What goes wrong on the way to a server, as TargetFailed, TargetTimedOut or Unreachable."""
    try:
        yield
    except HTTPError as error:
        if error.code in (401, 403):
            raise TargetFailed(f"{url} wants credentials, or other ones ({error.code}). {_CREDENTIALS}") from None
        if 300 <= error.code < 400:
            raise TargetFailed(f"{url} is at {error.headers.get('Location')}. Give that address, if it is the one that you mean") from None
        if error.code in (404, 405, 501):
            raise TargetFailed(f"{url} takes no such request ({error.code}). {_WHERE}") from None
        raise TargetFailed(f"{url} answers {error.code}: {_first_line(error.read())}. {_SMALLER}") from None
    except (HTTPException, ValueError) as error:
        raise TargetFailed(f"{url} does not answer as a web server does: {error!r}. Check the address") from None
    except OSError as error:
        reason = error.reason if isinstance(error, URLError) else error
        if isinstance(reason, TimeoutError):
            raise TargetTimedOut(
                f"{url} did not answer within {timeout} s. Send less at once (--batch), or wait longer (--timeout)"
            ) from None
        raise Unreachable(f"{url} cannot be reached ({reason}). Check the address, and that the server runs") from None


_WHERE = "Look for where the server takes SPARQL (Oxigraph: …/update, …/query, …/store; Virtuoso: …/sparql-auth, …/sparql-graph-crud-auth)"
_SMALLER = "Where it is too much at once, give a smaller --batch"
_CREDENTIALS = "Set DANVAN_USER and DANVAN_PASSWORD, or DANVAN_TOKEN; Virtuoso's …-auth endpoints take --auth digest"


class Unreachable(TargetFailed):
    """The server cannot be reached just now."""


def _first_line(data: bytes) -> str:
    """What a server says of an error."""
    return next((line.strip() for line in data.decode("utf-8", "replace").splitlines() if line.strip()), "no reason")[:300]


@dataclass
class Published:
    """What a run did."""

    statements: int
    graphs: int
    batches: int
    passed: int
    """Batches that an earlier run had sent."""
    dropped: list[str] = field(default_factory=list)
    """Graphs that were served and are no more."""
    leftover: list[str] = field(default_factory=list)
    """Graphs that other runs, which were not finished, had left."""


@dataclass(frozen=True)
class _Plan:
    """A dump, and what is to become of it."""

    dump: Path
    base: str
    derived: str
    batch: int
    counts: Counter[str]
    """Statements of each graph."""
    sample: dict[str, set[str]]
    """Some subjects with their statements, as triples, each with its graph behind a tab."""
    name: str

    @property
    def staging(self) -> str:
        """What the graphs beside the served ones begin with; the name of the served one follows."""
        return f"{_STAGED}{self.name}:"

    @property
    def state(self) -> str:
        """The graph that says how far a run has come."""
        return f"{_STAGED}{self.name}"

    def quads(self) -> Iterator[ox.Quad]:
        """All statements, those that are derived in their graph."""
        derived = ox.NamedNode(self.derived)
        try:
            for quad in ox.parse(path=str(self.dump), format=ox.RdfFormat.N_QUADS):
                if isinstance(quad.subject, ox.BlankNode) or isinstance(quad.object, ox.BlankNode):
                    raise UnreadableGraph(f"{self.dump} has blank nodes, which a server would give other names each time. Give them IRIs")
                graph = derived if isinstance(quad.graph_name, ox.DefaultGraph) else quad.graph_name
                yield ox.Quad(quad.subject, quad.predicate, quad.object, graph)
        except SyntaxError as error:
            raise UnreadableGraph(f"{self.dump}:{error.lineno or 1}: is not N-Quads: {error.msg}. Mend the syntax at this line") from None

    def batches(self) -> Iterator[list[ox.Quad]]:
        quads = self.quads()
        while chunk := list(islice(quads, self.batch)):
            yield chunk


def publish(
    dump: Path,
    server: Server,
    *,
    base: str = BASE,
    derived: str | None = None,
    batch: int = 1000,
    progress: Progress = lambda stage, done, total: None,
) -> Published:
    """Make a server hold what a dump (N-Quads) says: its graphs, and what it has in the default graph in the graph `derived`.

    Graphs of ours that the dump has not are dropped; what else the server holds is left alone. `batch` is in statements. TargetFailed,
    TargetTimedOut where the server does not do its part, PublishFailed where it holds something else afterwards.
    """
    plan = _planned(dump, base, derived or f"{base}dataset", batch)
    number = -(-sum(plan.counts.values()) // batch)
    done, loaded = _state(plan, server)
    if loaded and _missing(plan, server, plan.staging):
        # Cut off while what lay beside was taken away. What is served is whole then, but only sending it again shows that.
        server.update(_away(plan))
        done, loaded = 0, False
    left = _others(plan, server)
    for graph in left:
        server.update(f"DROP SILENT GRAPH <{graph}>")
    told = Published(sum(plan.counts.values()), len(plan.counts), number, done, leftover=left)
    for index, quads in enumerate(plan.batches() if not loaded else (), 1):
        progress("sending", index, number)
        if index > done:
            _again(lambda index=index, quads=quads: _send(plan, server, quads, index))  # type: ignore[misc]
    if not loaded:
        progress("comparing", 0, 1)
        _compare(plan, server, plan.staging, _STAGED)
        server.update(f"INSERT DATA {{ GRAPH <{plan.state}> {{ <{plan.state}> <{_STAGED}loaded> true }} }}")
    progress("putting in place", 0, 1)
    told.dropped = _stale(plan, server)
    server.update(_swap(plan))
    _compare(plan, server, "", "")
    progress("putting in place", 1, 1)
    return told


def _planned(dump: Path, base: str, derived: str, batch: int) -> _Plan:
    """Count what is to be sent, and choose what is compared: the subjects whose hashes are the lowest."""
    told = hashlib.sha256(f"{derived} {batch} ".encode())
    try:
        with dump.open("rb") as file:
            while piece := file.read(1 << 20):
                told.update(piece)
    except OSError as error:
        raise UnreadableGraph(f"{dump} cannot be read: {error.strerror}") from None
    plan = _Plan(dump, base, derived, batch, Counter(), {}, told.hexdigest()[:16])
    hashes: dict[str, bytes] = {}
    worst = b"\xff"
    twice = None if _each_once(dump, derived) else set[int]()
    for quad in plan.quads():
        graph = quad.graph_name.value  # type: ignore[union-attr]
        if graph != derived and not graph.startswith(f"{base}source/"):
            raise UnreadableGraph(f"{dump} has the graph {graph}, which does not begin with {base}source/. Give the --base of its build")
        if twice is not None:
            known = hash(quad)
            if known in twice:
                continue
            twice.add(known)
        plan.counts[graph] += 1
        subject = str(quad.subject)
        if subject not in hashes:
            digest = hashlib.sha256(subject.encode()).digest()
            if len(plan.sample) >= SAMPLE and digest > worst:
                continue
            hashes[subject] = digest
            plan.sample[subject] = set()
            if len(plan.sample) > SAMPLE:
                last = max(plan.sample, key=hashes.__getitem__)
                del plan.sample[last]
            worst = max(hashes[one] for one in plan.sample)
        if subject in plan.sample:
            plan.sample[subject].add(f"{quad.triple}\t{graph}")
    return plan


def _each_once(dump: Path, derived: str) -> bool:
    """Whether no statement can be there twice: the lines of a dump of ours are in order, each once."""
    before, named = b"", f"<{derived}> .".encode()
    with dump.open("rb") as file:
        for line in file:
            if line <= before or line.rstrip().endswith(named):
                return False
            before = line
    return True


def _send(plan: _Plan, server: Server, quads: list[ox.Quad], index: int) -> None:
    """One batch, and that it is there."""
    graphs: dict[str, list[str]] = {}
    for quad in quads:
        line = f"{quad.subject} <{_STAGED}{quad.predicate.value}> {quad.object} .\n"
        graphs.setdefault(plan.staging + quad.graph_name.value, []).append(line)  # type: ignore[union-attr]
    said = f"GRAPH <{plan.state}> {{ <{plan.state}> <{_STAGED}done> {index} }}"
    if server.graph_store is None:
        told = " ".join(f"GRAPH <{graph}> {{ {''.join(lines)} }}" for graph, lines in graphs.items())
        server.update(f"INSERT DATA {{ {told} {said} }}")
        return
    for graph, lines in graphs.items():
        server.post(graph, "".join(lines).encode())
    server.update(f"INSERT DATA {{ {said} }}")


def _again(work: Callable[[], None]) -> None:
    """Do what may be done twice, a few times where the server cannot be reached."""
    for number in range(TRIES):
        try:
            return work()
        except Unreachable:
            if number == TRIES - 1:
                raise
            time.sleep(2**number / 4)


def _state(plan: _Plan, server: Server) -> tuple[int, bool]:
    """How many batches an earlier run of the same dump has sent, and whether all were found to be there."""
    rows = server.rows(f"SELECT ?what ?value WHERE {{ GRAPH <{plan.state}> {{ <{plan.state}> ?what ?value }} }}")
    done = [int(value.value) for what, value in rows if what.value.endswith(":done") and value.value.isdecimal()]
    return max(done, default=0), any(what.value.endswith(":loaded") for what, _ in rows)


def _graphs(server: Server, prefix: str) -> list[str]:
    """The graphs of the server that begin so."""
    rows = server.rows(f'SELECT DISTINCT ?g WHERE {{ GRAPH ?g {{ ?s ?p ?o }} FILTER (STRSTARTS(STR(?g), "{prefix}")) }}')
    return sorted(row[0].value for row in rows)


def _others(plan: _Plan, server: Server) -> list[str]:
    """What other dumps have left beside; first what tells that it is whole, so that no update that comes late takes the rest for whole."""
    left = [graph for graph in _graphs(server, _STAGED) if graph != plan.state and not graph.startswith(plan.staging)]
    return sorted(left, key=lambda graph: (len(graph), graph))


def _stale(plan: _Plan, server: Server) -> list[str]:
    """Served graphs of ours that the dump has not."""
    served = [*_graphs(server, f"{plan.base}source/"), *_graphs(server, plan.derived)]
    return sorted(
        {graph for graph in served if graph not in plan.counts and (graph == plan.derived or graph.startswith(f"{plan.base}source/"))}
    )


def _away(plan: _Plan) -> str:
    """The update that takes away what lies beside, and what tells of it, first of all that it is whole."""
    return f"""DROP SILENT GRAPH <{plan.state}> ;
DELETE {{ GRAPH ?beside {{ ?s ?p ?o }} }} WHERE {{ GRAPH ?beside {{ ?s ?p ?o }} FILTER (STRSTARTS(STR(?beside), "{plan.staging}")) }}"""


def _swap(plan: _Plan) -> str:
    """The update that puts everything in place: as short for a thousand graphs as for one, since servers limit what they take at once.

    Cut off between its steps it can be run again: what lies beside goes last, and a run that finds some of it gone sends all again.
    A server may still have the update of a run that was killed before it; where another run has taken away what lay beside by then, it does nothing.
    """
    return f"""DELETE {{ GRAPH ?served {{ ?s ?p ?o }} }} INSERT {{ GRAPH ?target {{ ?new ?term ?value }} }} WHERE {{
  GRAPH <{plan.state}> {{ <{plan.state}> <{_STAGED}loaded> true }}
  {{ GRAPH ?served {{ ?s ?p ?o }} FILTER (STRSTARTS(STR(?served), "{plan.base}source/") || ?served = <{plan.derived}>) }}
  UNION {{
    GRAPH ?beside {{ ?new ?waiting ?value }} FILTER (STRSTARTS(STR(?beside), "{plan.staging}"))
    BIND (IRI(STRAFTER(STR(?beside), "{plan.staging}")) AS ?target)
    BIND (IRI(STRAFTER(STR(?waiting), "{_STAGED}")) AS ?term)
  }}
}} ;
{_away(plan)}"""


def _missing(plan: _Plan, server: Server, staging: str) -> list[str]:
    """Of which graphs a server does not hold as many statements as there are; `staging` is what their names have before them."""
    found: Counter[str] = Counter()
    names = sorted(plan.counts)
    for start in range(0, len(names), _AT_ONCE):
        some = " ".join(f"<{staging}{name}>" for name in names[start : start + _AT_ONCE])
        query = f"SELECT ?g (COUNT(*) AS ?n) WHERE {{ VALUES ?g {{ {some} }} GRAPH ?g {{ ?s ?p ?o }} }} GROUP BY ?g"
        for graph, count in server.rows(query):
            if graph is not None:
                found[graph.value.removeprefix(staging)] = int(count.value)
    return [f"{graph}: {found[graph]} of {count} statements" for graph, count in sorted(plan.counts.items()) if found[graph] != count]


def _compare(plan: _Plan, server: Server, staging: str, mark: str) -> None:
    """That a server holds as many statements of each graph, and of some subjects the very ones. PublishFailed.

    `staging` is what the names of graphs have before them, `mark` what predicates have.
    """
    wrong = _missing(plan, server, staging)
    advice = "Publish again, in smaller batches (--batch)"
    if not wrong:
        sent, held = set().union(*plan.sample.values()), set()
        for subject in sorted(plan.sample):
            for predicate, value, graph in server.rows(f"SELECT ?p ?o ?g WHERE {{ GRAPH ?g {{ {subject} ?p ?o }} }}"):
                name = graph.value.removeprefix(staging)
                if graph.value.startswith(staging) and name in plan.counts and predicate.value.startswith(mark):
                    held.add(f"{subject} <{predicate.value.removeprefix(mark)}> {value}\t{name}")
        if _hash(sent) != _hash(held):
            wrong = [f"sent {one}" for one in sorted(sent - held)[:3]] + [f"held {one}" for one in sorted(held - sent)[:3]]
            advice = (
                "Where a server keeps values and not their texts (01 comes back as 1), write each in its canonical form; else publish again"
            )
    if not wrong:
        return
    told = "\n".join(f"  {one}" for one in wrong[:5])
    if mark:
        server.update(_away(plan))
        raise PublishFailed(
            f"{server.update_url} holds something else than what was sent; the served graphs are as they were:\n{told}\n{advice}"
        )
    raise PublishFailed(f"{server.update_url} serves something else than what was sent:\n{told}\n{advice}")


def _hash(statements: set[str]) -> str:
    """Of statements without blank nodes the canonical form of RDFC-1.0 is their lines, sorted."""
    return hashlib.sha256("\n".join(sorted(statements)).encode()).hexdigest()
