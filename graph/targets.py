"""The same question to a store, to a file of RDF, or to a SPARQL 1.1 endpoint, with the same kind of answer."""

import socket
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol
from urllib.error import URLError

import pyoxigraph as ox

from graph.sparql import QueryRefused, form, names_graphs, with_prefixes, without_comments
from graph.store import INDEX_NAME, STORE_NAME, open_graph
from ontology.prefixes import PREFIXES, entity_prefixes

Term = ox.NamedNode | ox.BlankNode | ox.Literal | None


@dataclass(frozen=True)
class Rows:
    """The answer to a SELECT: names of the columns, and rows of terms (None where unbound)."""

    variables: tuple[str, ...]
    rows: list[tuple[Term, ...]]


Answer = Rows | bool | list[ox.Triple]
"""Of a SELECT, an ASK, and a CONSTRUCT or DESCRIBE."""


class TargetFailed(Exception):
    """An endpoint did not answer, or not with an answer. The message names it and says what to do."""


class TargetTimedOut(TargetFailed):
    """An endpoint did not answer in time."""


class Target(Protocol):
    """Something that answers queries."""

    def ask(self, query: str) -> Answer:
        """Run a query. QueryRefused if it may not be run or is no SPARQL; TargetFailed if there is no answer."""
        ...


class Local:
    """A store on disk, a build's output directory, a folder of releases, or a file of RDF read into memory.

    With `recorded_by`, a day as YYYY-MM-DD, the last release of that day or before; of a folder of releases else the last.
    """

    def __init__(self, path: Path, recorded_by: str | None = None) -> None:
        if recorded_by is not None or (path.is_dir() and not (path / STORE_NAME).is_dir()):
            from graph.releases import recorded  # most questions are asked of one build

            path = recorded(path, recorded_by)
        self.store = open_graph(path)
        self.index = path / INDEX_NAME if (path / STORE_NAME).is_dir() and (path / INDEX_NAME).exists() else None

    def ask(self, query: str) -> Answer:
        form(query)
        text = with_prefixes(query, PREFIXES | entity_prefixes())
        try:
            return _answer(self.store.query(text, use_default_graph_as_union=not names_graphs(query)))
        except SyntaxError as error:
            raise QueryRefused(f"{_first_line(error)[:300]}") from None


class Remote:
    """A SPARQL 1.1 endpoint, through SPARQLWrapper. `timeout` is in seconds."""

    def __init__(self, url: str, timeout: int = 60) -> None:
        self.url = url
        self.timeout = timeout

    def ask(self, query: str) -> Answer:
        from SPARQLWrapper import JSON, POST, TURTLE, SPARQLWrapper
        from SPARQLWrapper.SPARQLExceptions import QueryBadFormed, SPARQLWrapperException

        kind = form(query)
        wrapper = SPARQLWrapper(self.url)
        # SPARQLWrapper takes a word such as "moves" in a comment for an update, and sends it as one.
        wrapper.setQuery(without_comments(with_prefixes(query, PREFIXES | entity_prefixes())))
        wrapper.setMethod(POST)
        wrapper.setTimeout(self.timeout)
        wrapper.setReturnFormat(JSON if kind in ("select", "ask") else TURTLE)
        try:
            body = wrapper.query().response.read()
        except QueryBadFormed as error:
            raise QueryRefused(f"{self.url} does not take the query: {_first_line(error)}") from None
        except (TimeoutError, socket.timeout) as error:  # noqa: UP041 - urllib raises either
            raise TargetTimedOut(f"{self.url} did not answer within {self.timeout} s. Ask less, or give a longer --timeout") from error
        except URLError as error:
            if isinstance(error.reason, TimeoutError):
                raise TargetTimedOut(f"{self.url} did not answer within {self.timeout} s. Ask less, or give a longer --timeout") from error
            raise TargetFailed(f"{self.url} cannot be reached ({error.reason}). Check the address, and that the server runs") from None
        except (SPARQLWrapperException, OSError, ValueError) as error:
            raise TargetFailed(f"{self.url} answers with an error: {_first_line(error)}") from None
        try:
            if kind in ("select", "ask"):
                answer = _answer(ox.parse_query_results(body, format=ox.QueryResultsFormat.JSON))
                # Virtuoso 7 answers an ASK with a table: of one number for yes, empty for no.
                return bool(answer.rows) if kind == "ask" and isinstance(answer, Rows) else answer
            return [quad.triple for quad in ox.parse(body, format=ox.RdfFormat.TURTLE)]
        except (SyntaxError, ValueError) as error:
            raise TargetFailed(f"{self.url} does not answer as SPARQL 1.1 endpoints do: {_first_line(error)}") from None


def _first_line(error: BaseException) -> str:
    return next((line for line in str(error).splitlines() if line.strip()), type(error).__name__)


def _answer(result: Any) -> Answer:
    if isinstance(result, ox.QueryBoolean):
        return bool(result)
    if isinstance(result, ox.QueryTriples):
        return _sorted_triples(result)
    variables = tuple(variable.value for variable in result.variables)
    return Rows(variables, [tuple(solution[name] for name in variables) for solution in result])


def _sorted_triples(triples: Iterable[ox.Triple]) -> list[ox.Triple]:
    return sorted(triples, key=lambda t: (str(t.subject), str(t.predicate), str(t.object)))
