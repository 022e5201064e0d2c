"""Tables of who held what, beside the store: for the questions that go over the whole bloc.

A graph store answers for one office, person or day of a few in milliseconds, by following links. A question about all
tenures at once (who held two offices on a day) makes it follow hundreds of thousands; a table of bounds answers it by
reading once. So a build writes both, and a query of the catalogue that has a twin in SQL (queries/NAME.sql beside
NAME.rq) is asked of the table where there is one, and of the graph elsewhere; tests hold that both say the same.

    write_index(store, Path("dist/index.sqlite"), stored)
    with opened(Path("dist/index.sqlite"), known_by=None) as index:
        columns, rows = index.select("SELECT name FROM held WHERE post = :office", {"office": iri})

What a query sees are views, with known_by as of that day: `held`, a row for each tenure (or for each of its states), with
its person, office and body; `attests`, one for each attestation of each of these; `happened`, one for each event;
`answered`, one for each row of an answer that was stored whole. The table `review` has each review of a document. SQLite, since
it is in Python and a file of its own opens in a millisecond.
"""

import sqlite3
import zlib
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Any, Self
from urllib.parse import quote

import pyoxigraph as ox

from graph.store import UnreadableGraph
from ontology.prefixes import PREFIXES

_BOUNDS = "startEarliest TEXT, startLatest TEXT, endEarliest TEXT, endLatest TEXT"
_SCHEMA = f"""
CREATE TABLE person (
    id INTEGER PRIMARY KEY, person TEXT NOT NULL, name TEXT NOT NULL, gender TEXT, bornNotBefore TEXT, bornNotAfter TEXT
);
CREATE TABLE life (
    personId INTEGER NOT NULL, gender TEXT, bornNotBefore TEXT, bornNotAfter TEXT, knownFrom TEXT NOT NULL, knownUntil TEXT
);
CREATE TABLE personName (folded TEXT NOT NULL, personId INTEGER NOT NULL);
CREATE TABLE roleName (folded TEXT NOT NULL, role TEXT NOT NULL);
CREATE TABLE placeName (place TEXT NOT NULL, placeName TEXT NOT NULL);
CREATE TABLE placeStatus (
    kind TEXT NOT NULL, name TEXT NOT NULL, since TEXT, start TEXT, "end" TEXT, document TEXT, source TEXT, place TEXT NOT NULL, status TEXT NOT NULL
);
CREATE TABLE within (aboveId INTEGER NOT NULL, bodyId INTEGER NOT NULL);
CREATE TABLE body (id INTEGER PRIMARY KEY, body TEXT NOT NULL, bodyName TEXT, kind TEXT, place TEXT, bodyStart TEXT, bodyEnd TEXT);
CREATE TABLE post (id INTEGER PRIMARY KEY, post TEXT NOT NULL, title TEXT, titleEn TEXT, seats INTEGER, role TEXT, bodyId INTEGER, actingFor TEXT);
CREATE TABLE tenure (id INTEGER PRIMARY KEY, tenure TEXT NOT NULL, personId INTEGER NOT NULL, postId INTEGER NOT NULL, {_BOUNDS});
CREATE TABLE state (
    id INTEGER PRIMARY KEY, tenure TEXT NOT NULL, personId INTEGER NOT NULL, postId INTEGER NOT NULL, {_BOUNDS},
    knownFrom TEXT NOT NULL, knownUntil TEXT
);
CREATE TABLE stateOf (stateId INTEGER NOT NULL, tenureId INTEGER NOT NULL);
CREATE TABLE attested (tenureId INTEGER NOT NULL, attestation INTEGER NOT NULL, source INTEGER NOT NULL, knownFrom TEXT);
CREATE TABLE event (start TEXT NOT NULL, type TEXT NOT NULL, label TEXT NOT NULL, place TEXT, event TEXT NOT NULL, knownFrom TEXT, statedFrom TEXT);
CREATE TABLE review (
    years INTEGER NOT NULL, label TEXT, issued TEXT, review TEXT, reviewed TEXT, document TEXT NOT NULL, node TEXT NOT NULL
);
CREATE TABLE stored (query TEXT PRIMARY KEY, text TEXT NOT NULL);
CREATE TABLE answer (query TEXT NOT NULL, position INTEGER NOT NULL, row TEXT NOT NULL, knownFrom TEXT, statedFrom TEXT);
"""
_INDEXES = """
CREATE INDEX tenure_person ON tenure (personId);
CREATE INDEX tenure_post ON tenure (postId);
CREATE INDEX state_person ON state (personId);
CREATE INDEX state_post ON state (postId);
CREATE INDEX life_person ON life (personId);
CREATE INDEX person_name ON person (name);
CREATE INDEX person_iri ON person (person);
CREATE INDEX post_iri ON post (post);
CREATE INDEX post_body ON post (bodyId);
CREATE INDEX post_role ON post (role);
CREATE INDEX post_acting ON post (actingFor) WHERE actingFor IS NOT NULL;
CREATE INDEX body_iri ON body (body);
CREATE INDEX state_of ON stateOf (stateId);
CREATE INDEX attested_tenure ON attested (tenureId);
CREATE INDEX place_iri ON placeName (place);
CREATE INDEX person_folded ON personName (folded);
CREATE INDEX role_folded ON roleName (folded);
CREATE INDEX within_above ON within (aboveId, bodyId);
CREATE INDEX event_start ON event (start);
CREATE INDEX review_years ON review (years);
"""
_HELD = """
CREATE TEMP VIEW held AS
SELECT t.*, person.person, person.name, life.gender, life.bornNotBefore, life.bornNotAfter, post.post, post.title, post.titleEn, post.seats, post.role, post.bodyId, post.actingFor,
    body.body, body.bodyName, body.kind, body.place, body.bodyStart, body.bodyEnd
FROM {source} AS t LEFT JOIN person ON person.id = t.personId LEFT JOIN {lives} LEFT JOIN post ON post.id = t.postId LEFT JOIN body ON body.id = post.bodyId
"""


_VERSION = zlib.crc32((_SCHEMA + _HELD).encode()) & 0x7FFFFFFF


class OtherVersion(Exception):
    """An index was written by another version of danvan, or keeps another query's answer: the store is to be asked."""


class Index:
    """The tables of a build, opened to be read; with `known_by`, a day as YYYY-MM-DD, as it was known then."""

    def __init__(self, path: Path, known_by: str | None = None) -> None:
        self.connection = sqlite3.connect(f"file:{quote(path.absolute().as_posix())}?mode=ro&immutable=1", uri=True)
        if self.connection.execute("PRAGMA user_version").fetchone()[0] != _VERSION:
            self.connection.close()
            raise OtherVersion
        standing = f"{{0}}.knownFrom <= '{known_by}' AND ({{0}}.knownUntil IS NULL OR '{known_by}' < {{0}}.knownUntil)"
        if known_by is None:
            held = _HELD.format(source="tenure", lives="person AS life ON life.id = t.personId")
        else:
            states = f"(SELECT * FROM state WHERE {standing.format('state')})"
            held = _HELD.format(source=states, lives=f"life ON life.personId = t.personId AND {standing.format('life')}")
        self.connection.execute(held)
        self.connection.execute(
            "CREATE TEMP VIEW attests AS SELECT tenureId AS id, attestation, source FROM attested"
            if known_by is None
            else "CREATE TEMP VIEW attests AS SELECT stateOf.stateId AS id, attestation, source FROM stateOf JOIN attested USING (tenureId) "
            f"WHERE knownFrom <= '{known_by}'"
        )
        for view, table in (("happened", "event"), ("answered", "answer")):
            known = f"knownFrom <= '{known_by}' AND statedFrom <= '{known_by}'" if known_by is not None else "TRUE"
            self.connection.execute(f"CREATE TEMP VIEW {view} AS SELECT * FROM {table} WHERE {known}")

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
    """An index to be read. OtherVersion where it is of another; UnreadableGraph where the file is damaged."""
    try:
        with Index(path, known_by) as index:
            yield index
    except sqlite3.DatabaseError as error:
        raise UnreadableGraph(f"{path} is a damaged index ({error}). Build it again, or take it away: the store answers too") from None


def write_index(store: ox.Store, path: Path, stored: Mapping[str, str]) -> None:
    """A new index of what a store holds. The same graph gives the same rows in the same order.

    `stored` are queries by name whose rows are kept as they are, in their order; their last two variables are days from which
    on the row stands.
    """
    connection = sqlite3.connect(path)
    try:
        connection.executescript("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;" + _SCHEMA)
        people = _write(connection, "person", _select(store, _PEOPLE))
        bodies = _write(connection, "body", _select(store, _BODIES))
        for table, query, numbers in (("personName", _NAMES, people), ("within", _WITHIN, bodies)):
            named = ((row[0] if table == "personName" else bodies.get(row[0]), numbers.get(row[1])) for row in _rows(store, query))
            _fill(connection, table, [row for row in named if None not in row])
        _fill(connection, "life", [(people[row[0]], *row[1:]) for row in _rows(store, _LIVES) if row[0] in people])
        for table, query in (
            ("roleName", _ROLES),
            ("placeName", _PLACES),
            ("placeStatus", _STATUSES),
            ("event", _EVENTS),
            ("review", _REVIEWS),
        ):
            _fill(connection, table, _rows(store, query))
        connection.execute(f"PRAGMA user_version = {_VERSION}")
        for name, query in stored.items():
            _fill(connection, "stored", [(name, query)])
            _fill(connection, "answer", _lines(store, name, query))
        posts = _write(connection, "post", ((*row[:5], bodies.get(row[5]), row[6]) for row in _select(store, _POSTS)))
        held = {}
        for table, query in (("tenure", _TENURES), ("state", _STATES)):
            rows = _select(store, query)
            known = ((row[0], people[row[1]], posts[row[2]], *row[3:]) for row in rows if row[1] in people and row[2] in posts)
            held[table] = _write(connection, table, known)
        states = ((held["state"].get(row[0]), held["tenure"].get(row[1])) for row in _rows(store, _STATE_OF))
        _fill(connection, "stateOf", [row for row in states if None not in row])
        _fill(connection, "attested", _attestations(store, held["tenure"]))
        connection.executescript(_INDEXES + "ANALYZE;")
        connection.commit()
    finally:
        connection.close()


_PEOPLE = """SELECT ?person ?name ?gender ?notBefore ?notAfter WHERE {
  ?person a foaf:Person ; foaf:name ?name .
  OPTIONAL { ?person foaf:gender ?gender }
  OPTIONAL { ?person dv:startEarliest ?notBefore }
  OPTIONAL { ?person dv:startLatest ?notAfter }
}"""
_NAMES = "SELECT ?folded ?person WHERE { ?person a foaf:Person ; dv:foldedLabel ?folded }"
_LIVES = """SELECT ?person ?gender ?notBefore ?notAfter ?knownFrom ?knownUntil WHERE {
  ?state a dv:DescriptionState ; dv:stateOf ?person ; dv:knownFrom ?knownFrom . ?person a foaf:Person .
  OPTIONAL { ?state dv:genderAsKnown ?gender }
  OPTIONAL { ?state dv:startEarliest ?notBefore }
  OPTIONAL { ?state dv:startLatest ?notAfter }
  OPTIONAL { ?state dv:knownUntil ?knownUntil }
}"""
_ROLES = "SELECT ?folded ?role WHERE { ?role a org:Role ; dv:foldedLabel ?folded }"
_PLACES = """SELECT ?place ?name WHERE { ?place a dcterms:Location ; skos:prefLabel ?name FILTER (LANG(?name) = "vi") }"""
_WITHIN = "SELECT ?above ?body WHERE { ?body dv:within ?above }"
_EVENTS = """SELECT ?start ?type ?label ?place ?event ?knownFrom (?knownFrom AS ?statedFrom) WHERE {
  ?event a prov:Activity ; schema:startDate ?start ; dv:eventType ?type ; skos:prefLabel ?label .
  OPTIONAL { ?event prov:atLocation ?location . ?location skos:prefLabel ?place FILTER (LANG(?place) = "vi") }
  OPTIONAL { ?event dv:knownFrom ?knownFrom }
}"""
_REVIEWS = """SELECT ?years ?label ?issued ?review ?reviewed ?document ?node WHERE {
  {
    ?node dv:afterYears ?years ; dv:reviews ?document .
    OPTIONAL { ?document eli:date_document ?issued }
    OPTIONAL { ?node schema:startDate|eli:date_document ?reviewed }
  } UNION {
    ?node dv:reviews ?document ; schema:startDate ?reviewed .
    ?document eli:date_document ?issued .
    FILTER NOT EXISTS { ?node dv:afterYears ?said }
    BIND (xsd:integer(SUBSTR(STR(?reviewed), 1, 4)) - xsd:integer(SUBSTR(STR(?issued), 1, 4)) AS ?years)
  } UNION {
    ?statement rdf:predicate dv:reviews ; rdf:subject ?node ; rdf:object ?document .
    ?node eli:date_document ?reviewed .
    ?document eli:date_document ?issued .
    FILTER NOT EXISTS { ?node dv:afterYears ?said }
    BIND (xsd:integer(SUBSTR(STR(?reviewed), 1, 4)) - xsd:integer(SUBSTR(STR(?issued), 1, 4)) AS ?years)
  }
  OPTIONAL { ?document skos:prefLabel ?label FILTER (LANG(?label) = "vi") }
  OPTIONAL { ?node skos:prefLabel ?review FILTER (LANG(?review) = "vi") }
}"""
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
_STATUSES = """SELECT ?kind ?name ?since ?start ?end ?document ?source ?place ?status WHERE {
  ?place dv:hasStatus ?status . ?status dcterms:type ?type ; skos:prefLabel ?name . ?type skos:prefLabel ?kind .
  OPTIONAL { ?status dv:startLatest ?since }
  OPTIONAL { ?status dv:startEarliest ?start }
  OPTIONAL { ?status dv:endLatest ?end }
  OPTIONAL { ?status dv:changeDocument ?decision . ?decision skos:prefLabel ?document }
  OPTIONAL { ?status dcterms:source ?source }
  FILTER (LANG(?kind) = "vi")
}"""
_STATE_OF = "SELECT ?state ?tenure WHERE { ?state dv:stateOf ?tenure }"
_ATTESTED = """SELECT ?tenure ?attestation ?source ?knownFrom WHERE {
  ?attestation dv:attests ?tenure ; dcterms:source ?source . ?tenure a dv:Tenure .
  OPTIONAL { ?attestation dv:knownFrom ?knownFrom }
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


def _rows(store: ox.Store, query: str) -> list[tuple[str | None, ...]]:
    """The rows of a query as plain values, in order, each once."""
    answer: Any = store.query(query, prefixes=PREFIXES, use_default_graph_as_union=True)
    names = [variable.value for variable in answer.variables]
    rows = {tuple(value and value.value for value in (row[name] for name in names)) for row in answer}
    return sorted(rows, key=lambda row: [v or "" for v in row])


def _attestations(store: ox.Store, tenures: Mapping[str | None, int]) -> list[tuple[Any, ...]]:
    """What attests each tenure: tenure, attestation and source by number, and the day."""
    attestations: dict[str | None, int] = {}
    sources: dict[str | None, int] = {}
    return [
        (tenures[tenure], attestations.setdefault(attestation, len(attestations)), sources.setdefault(source, len(sources)), known)
        for tenure, attestation, source, known in _rows(store, _ATTESTED)
        if tenure in tenures
    ]


def _lines(store: ox.Store, name: str, query: str) -> list[tuple[Any, ...]]:
    """The rows of a query as lines of SPARQL's TSV, without the last two values, which are days and stand beside."""
    answer: Any = store.query(query, prefixes=PREFIXES, use_default_graph_as_union=True)
    days = [variable.value for variable in answer.variables[-2:]]
    solutions = list(answer)
    again: Any = store.query(query, prefixes=PREFIXES, use_default_graph_as_union=True)
    lines = [line.rsplit("\t", 2)[0] for line in again.serialize(format=ox.QueryResultsFormat.TSV).decode().split("\n")[1:-1]]
    return [
        (name, n, line, *(row[day] and row[day].value for day in days)) for n, (line, row) in enumerate(zip(lines, solutions, strict=True))
    ]


def _select(store: ox.Store, query: str) -> list[tuple[str | None, ...]]:
    """The rows of a query as plain values, in order, one for each value of the first column."""
    return list({row[0]: row for row in reversed(_rows(store, query))}.values())[::-1]


def _write(connection: sqlite3.Connection, table: str, rows: Iterable[tuple[Any, ...]]) -> dict[str | None, int]:
    """Fill a table; the number of each row by its first value."""
    numbered = list(enumerate(rows, start=1))
    _fill(connection, table, [(number, *row) for number, row in numbered])
    return {row[0]: number for number, row in numbered}


def _fill(connection: sqlite3.Connection, table: str, rows: list[tuple[Any, ...]]) -> None:
    if rows:
        connection.executemany(f'INSERT INTO "{table}" VALUES ({", ".join("?" * len(rows[0]))})', rows)
