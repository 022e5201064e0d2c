"""Who and what is in a release, as the pages list it."""

import re
from collections import defaultdict
from dataclasses import dataclass
from typing import Any

import pyoxigraph as ox

from loaders.text import unaccented
from ontology.prefixes import PREFIXES
from release.exchange.world import Row, Source, World, several
from release.tables import TABLES, rows_of

Span = tuple[str | None, str | None]


@dataclass(frozen=True)
class Held:
    """A tenure: whose, of which office and body (each a name and an anchor), between which bounds, by which sources."""

    person: tuple[str, str]
    office: str
    body: tuple[str, str] | None
    began: Span
    ended: Span
    sources: list[Source]


@dataclass(frozen=True)
class Thing:
    """A person, a body or a document: IRI, anchor, name, what else is known, and tenures."""

    iri: str
    anchor: str
    name: str
    row: Row
    held: list[Held]


def anchor(iri: str) -> str:
    """The last part of an IRI: letters, digits and dashes alone."""
    return re.sub(r"[^A-Za-z0-9-]+", "-", re.split(r"/id/[a-z-]+/", iri)[-1])


def _iso(value: Any) -> str | None:
    return value.isoformat() if value else None


def span(row: Row, first: str, last: str) -> Span:
    return _iso(row[first]), _iso(row[last])


def _held(row: Row, world: World) -> Held:
    body = (row["organization_name"] or "", anchor(row["organization"])) if row["organization"] else None
    return Held(
        (row["person_name"], anchor(row["person"])),
        row["office_title"] or anchor(row["office"]),
        body,
        span(row, "start_earliest", "start_latest"),
        span(row, "end_earliest", "end_latest"),
        world.sources.get(row["tenure"], []),
    )


def _in_time(rows: list[Row]) -> list[Row]:
    """Tenures in order of the first day that is known of each."""
    return sorted(rows, key=lambda row: (str(row["start_latest"] or row["start_earliest"] or row["end_earliest"] or "9"), row["tenure"]))


def people(world: World) -> list[Thing]:
    by_person: dict[str, list[Row]] = defaultdict(list)
    for row in world.tenures:
        by_person[row["person"]].append(row)
    things = [
        Thing(
            row["person"],
            anchor(row["person"]),
            row["name"],
            row
            | {
                "other": [name for name in several(row["other_names"]) if name != row["name"]],
                "born": span(row, "born_earliest", "born_latest"),
                "died": span(row, "died_earliest", "died_latest"),
            },
            [_held(one, world) for one in _in_time(by_person[row["person"]])],
        )
        for row in world.people
    ]
    # Vietnamese lists go by the given name, which comes last.
    return sorted(things, key=lambda thing: (anchor(thing.iri).split("-")[-1], thing.anchor))


def organizations(world: World) -> list[Thing]:
    by_body: dict[str, list[Row]] = defaultdict(list)
    for row in world.tenures:
        by_body[row["organization"]].append(row)
    names = {row["organization"]: row["name"] for row in world.organizations}
    things = [
        Thing(
            row["organization"],
            anchor(row["organization"]),
            row["name"],
            row
            | {
                "above": [(names.get(one, ""), anchor(one)) for one in several(row["parent"])],
                "began": span(row, "start_earliest", "start_latest"),
                "ended": span(row, "end_earliest", "end_latest"),
            },
            [_held(one, world) for one in _in_time(by_body[row["organization"]])],
        )
        for row in world.organizations
    ]
    return sorted(things, key=lambda thing: (not thing.held, unaccented(thing.name), thing.anchor))


def documents(world: World) -> list[Thing]:
    (table,) = (table for table in TABLES if table.name == "documents")
    things = []
    for row in rows_of(table, world.store):
        told = {"when": span(row, "issued_earliest", "issued_latest"), "sources": world.sources.get(row["document"], [])}
        things.append(Thing(row["document"], anchor(row["document"]), row["label"], row | told, []))
    return sorted(things, key=lambda thing: (thing.row["when"][0] or thing.row["when"][1] or "9", thing.anchor))


def counts(store: ox.Store) -> dict[str, int]:
    """How many of what there are."""
    answer = store.query(
        "SELECT ?kind (COUNT(DISTINCT ?thing) AS ?n) WHERE { VALUES (?class ?kind) { (foaf:Person 'people') (org:FormalOrganization 'organizations') "
        "(eli:LegalResource 'documents') } ?thing a ?class } GROUP BY ?kind ORDER BY ?kind",
        prefixes=PREFIXES,
        use_default_graph_as_union=True,
    )
    assert isinstance(answer, ox.QuerySolutions)
    return {row["kind"].value: int(row["n"].value) for row in answer}
