"""A table of who held what, beside the store: for the questions that go over the whole bloc.

A graph store answers for one office, person or day of a few in milliseconds, by following links. A question about all
tenures at once (who held two offices on a day) makes it follow hundreds of thousands; a table of bounds answers it by
reading once. So a build writes both, and a query of the catalogue that has a twin in SQL (queries/NAME.sql beside
NAME.rq) is asked of the table where there is one, and of the graph elsewhere; tests hold that both say the same.

    write_index(store, Path("dist/index.sqlite"))
    with opened(Path("dist/index.sqlite"), known_by=None) as index:
        columns, rows = index.select("SELECT name FROM held WHERE post = :office", {"office": iri})

What a query sees is the view `held`: a row for each tenure (with known_by, for each state of that day), with its person,
office and body. SQLite, since it is in Python and a file of its own opens in a millisecond.
"""

import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import pyoxigraph as ox

from graph.store import UnreadableGraph
from ontology.prefixes import PREFIXES

_BOUNDS = "startEarliest TEXT, startLatest TEXT, endEarliest TEXT, endLatest TEXT"
_SCHEMA = f"""
CREATE TABLE person (id INTEGER PRIMARY KEY, person TEXT NOT NULL, name TEXT NOT NULL, gender TEXT);
CREATE TABLE body (id INTEGER PRIMARY KEY, body TEXT NOT NULL, bodyName TEXT, kind TEXT, place TEXT, bodyStart TEXT, bodyEnd TEXT);
CREATE TABLE post (id INTEGER PRIMARY KEY, post TEXT NOT NULL, title TEXT, titleEn TEXT, seats INTEGER, role TEXT, bodyId INTEGER, actingFor TEXT);
CREATE TABLE tenure (id INTEGER PRIMARY KEY, tenure TEXT NOT NULL, personId INTEGER NOT NULL, postId INTEGER NOT NULL, {_BOUNDS});
CREATE TABLE state (
    id INTEGER PRIMARY KEY, tenure TEXT NOT NULL, personId INTEGER NOT NULL, postId INTEGER NOT NULL, {_BOUNDS},
    knownFrom TEXT NOT NULL, knownUntil TEXT
);
"""
_INDEXES = """
CREATE INDEX tenure_person ON tenure (personId);
CREATE INDEX tenure_post ON tenure (postId);
CREATE INDEX state_person ON state (personId);
CREATE INDEX state_post ON state (postId);
CREATE INDEX person_name ON person (name);
CREATE INDEX person_iri ON person (person);
CREATE INDEX post_iri ON post (post);
CREATE INDEX post_body ON post (bodyId);
CREATE INDEX body_iri ON body (body);
"""
_HELD = """
CREATE TEMP VIEW held AS
SELECT t.*, person.person, person.name, person.gender, post.post, post.title, post.titleEn, post.seats, post.role, post.bodyId, post.actingFor,
    body.body, body.bodyName, body.kind, body.place, body.bodyStart, body.bodyEnd
FROM {source} AS t JOIN person ON person.id = t.personId JOIN post ON post.id = t.postId LEFT JOIN body ON body.id = post.bodyId
"""


class Index:
    """The table of a build, opened to be read; with `known_by`, a day as YYYY-MM-DD, as it was known then."""

    def __init__(self, path: Path, known_by: str | None = None) -> None:
        self.connection = sqlite3.connect(f"file:{path.absolute().as_posix()}?mode=ro&immutable=1", uri=True)
        source = "tenure"
        if known_by is not None:
            source = f"(SELECT * FROM state WHERE knownFrom <= '{known_by}' AND (knownUntil IS NULL OR '{known_by}' < knownUntil))"
        self.connection.execute(_HELD.format(source=source))

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.connection.close()

    def select(self, query: str, values: Mapping[str, Any]) -> tuple[tuple[str, ...], list[tuple[Any, ...]]]:
        """Names of the columns, and the rows."""
        cursor = self.connection.execute(query, values)
        return tuple(column[0] for column in cursor.description), cursor.fetchall()


@contextmanager
def opened(path: Path, known_by: str | None = None) -> Iterator[Index]:
    """An index to be read. UnreadableGraph where the file is damaged or of another version."""
    try:
        with Index(path, known_by) as index:
            yield index
    except sqlite3.DatabaseError as error:
        raise UnreadableGraph(f"{path} is a damaged index ({error}). Build it again, or take it away: the store answers too") from None


def write_index(store: ox.Store, path: Path) -> None:
    """A new index of what a store holds. The same graph gives the same rows in the same order."""
    connection = sqlite3.connect(path)
    try:
        connection.executescript("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;" + _SCHEMA)
        people = _write(connection, "person", _select(store, _PEOPLE))
        bodies = _write(connection, "body", _select(store, _BODIES))
        posts = _write(connection, "post", ((*row[:5], bodies.get(row[5]), row[6]) for row in _select(store, _POSTS)))
        for table, query in (("tenure", _TENURES), ("state", _STATES)):
            rows = _select(store, query)
            _write(
                connection,
                table,
                ((row[0], people[row[1]], posts[row[2]], *row[3:]) for row in rows if row[1] in people and row[2] in posts),
            )
        connection.executescript(_INDEXES + "ANALYZE;")
        connection.commit()
    finally:
        connection.close()


_PEOPLE = """SELECT ?person ?name ?gender WHERE { ?person a foaf:Person ; foaf:name ?name . OPTIONAL { ?person foaf:gender ?gender } }"""
_BODIES = """SELECT ?body ?name ?kind ?place ?start ?end WHERE {
  { ?body a org:FormalOrganization } UNION { ?body a org:OrganizationalUnit }
  OPTIONAL { ?body skos:prefLabel ?name FILTER (LANG(?name) = "vi") }
  OPTIONAL { ?body org:classification ?kind }
  OPTIONAL { ?body dcterms:spatial ?place }
  OPTIONAL { ?body dv:startEarliest ?start }
  OPTIONAL { ?body dv:endLatest ?end }
}"""
_POSTS = """SELECT ?post ?title ?english ?seats ?role ?body ?actingFor WHERE {
  ?post a org:Post ; skos:prefLabel ?title .
  OPTIONAL { ?post skos:prefLabel ?english FILTER (LANG(?english) = "en") }
  OPTIONAL { ?post dv:seats ?seats }
  OPTIONAL { ?post org:role ?role }
  OPTIONAL { ?post org:postIn ?body }
  OPTIONAL { ?post dv:standsInFor ?actingFor }
  FILTER (LANG(?title) = "vi")
}"""
_WHEN = """OPTIONAL { ?tenure dv:startEarliest ?startEarliest } OPTIONAL { ?tenure dv:startLatest ?startLatest }
  OPTIONAL { ?tenure dv:endEarliest ?endEarliest } OPTIONAL { ?tenure dv:endLatest ?endLatest }"""
_TENURES = f"""SELECT ?tenure ?person ?post ?startEarliest ?startLatest ?endEarliest ?endLatest WHERE {{
  ?tenure dv:heldPost ?post ; org:member ?person . {_WHEN}
}}"""
_STATES = f"""SELECT ?tenure ?person ?post ?startEarliest ?startLatest ?endEarliest ?endLatest ?knownFrom ?knownUntil WHERE {{
  ?tenure dv:heldPostAsKnown ?post ; dv:memberAsKnown ?person ; dv:knownFrom ?knownFrom . {_WHEN}
  OPTIONAL {{ ?tenure dv:knownUntil ?knownUntil }}
}}"""


def _select(store: ox.Store, query: str) -> list[tuple[str | None, ...]]:
    """The rows of a query as plain values, in order, one for each value of the first column."""
    answer: Any = store.query(query, prefixes=PREFIXES, use_default_graph_as_union=True)
    names = [variable.value for variable in answer.variables]
    rows = sorted(
        (tuple(value and value.value for value in (row[name] for name in names)) for row in answer), key=lambda row: [v or "" for v in row]
    )
    return list({row[0]: row for row in reversed(rows)}.values())[::-1]


def _write(connection: sqlite3.Connection, table: str, rows: Iterable[tuple[Any, ...]]) -> dict[str | None, int]:
    """Fill a table; the number of each row by its first value."""
    numbered = list(enumerate(rows, start=1))
    if numbered:
        marks = ", ".join("?" * (1 + len(numbered[0][1])))
        connection.executemany(f"INSERT INTO {table} VALUES ({marks})", ((number, *row) for number, row in numbered))
    return {row[0]: number for number, row in numbered}
