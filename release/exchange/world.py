"""What the formats of other tools are made of: people, bodies, offices, tenures, and the sources of each tenure."""

import csv
import re
from collections import defaultdict
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

import pyoxigraph as ox

from graph.store import UnreadableGraph
from ontology.prefixes import BASE, PREFIXES, entity_prefixes
from release.tables import BAR, TABLES, rows_of

Row = dict[str, Any]
ENTITY = "http://www.wikidata.org/entity/"


@dataclass(frozen=True)
class Source:
    """Where something is said: an address, who published it, when, and when it was looked up; and what it is called here."""

    url: str | None
    title: str | None
    publisher: str | None
    published: str | None
    accessed: str | None
    name: str | None


@dataclass
class World:
    """Rows as in release/tables.py, by IRI; `store` has the rest. `base` is where IRIs begin."""

    store: ox.Store
    base: str = BASE
    matches: dict[str, str] = field(default_factory=dict)
    """What is known at Wikidata: Q-numbers by IRI."""

    def __post_init__(self) -> None:
        tables = {table.name: rows_of(table, self.store) for table in TABLES if table.name in ("tenures", "people", "organizations")}
        self.tenures: list[Row] = tables["tenures"]
        self.people: list[Row] = tables["people"]
        self.organizations: list[Row] = tables["organizations"]
        self.posts = self._posts()
        self.sources = self._sources()
        spelled = PREFIXES | entity_prefixes(self.base)
        self.matches = {_spelled(iri, spelled): number for iri, number in self.matches.items()}
        there = (
            {row["person"] for row in self.people}
            | {row["organization"] for row in self.organizations}
            | {row["post"] for row in self.posts}
        )
        self.unknown = sorted(self.matches.keys() - there)
        """What is matched and is not in the graph."""
        matched = self._select("SELECT ?thing ?at WHERE { ?thing skos:exactMatch ?at }")
        known = {str(thing): str(at).removeprefix(ENTITY) for thing, at in matched if str(at).startswith(ENTITY)}
        self.matches = known | self.matches

    def _select(self, query: str) -> list[tuple[str | None, ...]]:
        answer = self.store.query(query, prefixes=PREFIXES, use_default_graph_as_union=True)
        assert isinstance(answer, ox.QuerySolutions)
        names = [variable.value for variable in answer.variables]
        return sorted(
            (tuple(None if (value := row[name]) is None else value.value for name in names) for row in answer),
            key=lambda row: tuple(value or "" for value in row),
        )

    def _posts(self) -> list[Row]:
        """Every office that somebody held: its IRI, titles, body, role, and number of seats."""
        held = {row["office"] for row in self.tenures}
        rows = self._select(
            "SELECT ?post ?title ?en ?organization ?role ?seats WHERE { ?post a org:Post . OPTIONAL { ?post skos:prefLabel ?title FILTER (LANG(?title) = 'vi') } "
            "OPTIONAL { ?post skos:prefLabel ?en FILTER (LANG(?en) = 'en') } OPTIONAL { ?post org:postIn ?organization } "
            "OPTIONAL { ?post org:role/skos:prefLabel ?role FILTER (LANG(?role) = 'vi') } OPTIONAL { ?post dv:seats ?seats } }"
        )
        posts: dict[str, Row] = {}
        for row in rows:
            if row[0] in held:
                posts.setdefault(str(row[0]), dict(zip(("post", "title", "en", "organization", "role", "seats"), row, strict=True)))
        return list(posts.values())

    def _sources(self) -> dict[str, list[Source]]:
        """The sources of each tenure and document, those that were published first first."""
        rows = self._select(
            "SELECT ?tenure ?published ?url ?title ?publisher ?accessed ?name WHERE { VALUES ?kind { dv:Tenure eli:LegalResource } ?tenure a ?kind . ?attestation dv:attests ?tenure ; dcterms:source ?source . "
            "OPTIONAL { ?source dcterms:issued ?published } OPTIONAL { ?source schema:url ?url } OPTIONAL { ?source dcterms:title ?title } "
            "OPTIONAL { ?source dcterms:publisher ?publisher } OPTIONAL { ?source dv:accessed ?accessed } OPTIONAL { ?source dcterms:identifier ?name } }"
        )
        found: dict[str, list[Source]] = defaultdict(list)
        for tenure, published, url, title, publisher, accessed, name in rows:
            source = Source(url, title, publisher, published, accessed, name)
            if source not in found[str(tenure)]:
                found[str(tenure)].append(source)
        return dict(found)


def _spelled(iri: str, prefixes: dict[str, str]) -> str:
    """An IRI, also where it is written as tables print it (person:le-thi-binh)."""
    prefix, _, local = iri.partition(":")
    return prefixes[prefix] + local if prefix in prefixes else iri


def read_matches(path: Path) -> dict[str, str]:
    """Q-numbers by IRI, of a CSV with the columns iri and wikidata. UnreadableGraph names file and line where one is wrong."""
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            reader = csv.DictReader(file)
            if not {"iri", "wikidata"} <= set(reader.fieldnames or ()):
                raise UnreadableGraph(f"{path}:1: has not the columns iri and wikidata. Name them in the first line")
            matches = {}
            for row in reader:
                number = (row["wikidata"] or "").removeprefix(ENTITY)
                if not re.fullmatch(r"Q[1-9][0-9]*", number):
                    raise UnreadableGraph(f"{path}:{reader.line_num}: wikidata {row['wikidata']!r} is no Q-number; write it as in Q42")
                matches[row["iri"]] = number
    except OSError as error:
        raise UnreadableGraph(f"{path} cannot be read: {error.strerror}") from None
    except csv.Error as error:
        raise UnreadableGraph(f"{path} is no CSV that is read ({error}). Write one value a cell, and cells of less than 128 KB") from None
    except UnicodeDecodeError as error:
        raise UnreadableGraph(f"{path} is not UTF-8 (byte {error.start}). Save it as UTF-8") from None
    return matches


def several(cell: str | None) -> list[str]:
    """The values that stand in one cell."""
    return cell.split(BAR) if cell else []


def partial_day(first: date | None, last: date | None) -> str | None:
    """The day, month or year in which both bounds are; nothing where one is not known or they are further apart."""
    if first is None or last is None:
        return None
    for length in (10, 7, 4):
        if first.isoformat()[:length] == last.isoformat()[:length]:
            return first.isoformat()[:length]
    return None
