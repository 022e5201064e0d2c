"""Entities of FollowTheMoney (https://followthemoney.tech): Person, Organization, Position, Occupancy; one a line.

What an entity is of is in its schema's own terms. A tenure is an Occupancy, with its sources' addresses and publishers; its status
(current, ended) is left out: it would age.
"""

import json
import re
from collections.abc import Iterable
from typing import Any

from release.exchange.world import Row, World, partial_day, several


def follow_the_money(world: World) -> bytes:
    """JSON Lines, in order of the schema and the id."""
    entities = [
        *(_person(row, world) for row in world.people),
        *(_organization(row, world) for row in world.organizations),
        *(_position(row, world) for row in world.posts),
        *(_occupancy(row, world) for row in world.tenures),
    ]
    return "".join(json.dumps(entity, ensure_ascii=False) + "\n" for entity in entities).encode()


def identifier(iri: str) -> str:
    """An id as FollowTheMoney takes it: letters, digits, dots and dashes."""
    return "danvan-" + re.sub(r"[^A-Za-z0-9.]+", "-", re.split(r"[/#]id/", iri)[-1])


def _entity(iri: str, schema: str, world: World, **properties: str | Iterable[str] | None) -> dict[str, Any]:
    given = {name: [value] if isinstance(value, str) else sorted(set(value)) for name, value in properties.items() if value}
    return {"id": identifier(iri), "schema": schema, "properties": {name: values for name, values in given.items() if values}}


def _person(row: Row, world: World) -> dict[str, Any]:
    return _entity(
        row["person"],
        "Person",
        world,
        name=row["name"],
        alias=[name for name in several(row["other_names"]) if name != row["name"]],
        gender=row["gender"],
        birthDate=partial_day(row["born_earliest"], row["born_latest"]),
        deathDate=partial_day(row["died_earliest"], row["died_latest"]),
        wikidataId=world.matches.get(row["person"]),
    )


def _organization(row: Row, world: World) -> dict[str, Any]:
    parents = several(row["parent"])
    return _entity(
        row["organization"],
        "Organization",
        world,
        name=row["name"],
        alias=[*several(row["name_en"]), *several(row["other_names"])],
        classification=several(row["kind"]),
        country="vn",
        parent=[identifier(parent) for parent in parents],
        incorporationDate=partial_day(row["start_earliest"], row["start_latest"]),
        dissolutionDate=partial_day(row["end_earliest"], row["end_latest"]),
        wikidataId=world.matches.get(row["organization"]),
    )


def _position(row: Row, world: World) -> dict[str, Any]:
    return _entity(
        row["post"],
        "Position",
        world,
        name=row["title"] or row["en"],
        alias=row["en"] if row["title"] else None,
        country="vn",
        organization=identifier(row["organization"]) if row["organization"] else None,
        numberOfSeats=row["seats"],
        wikidataId=world.matches.get(row["post"]),
    )


def _occupancy(row: Row, world: World) -> dict[str, Any]:
    sources = world.sources.get(row["tenure"], [])
    return _entity(
        row["tenure"],
        "Occupancy",
        world,
        holder=identifier(row["person"]),
        post=identifier(row["office"]),
        startDate=partial_day(row["start_earliest"], row["start_latest"]),
        endDate=partial_day(row["end_earliest"], row["end_latest"]),
        sourceUrl=[source.url for source in sources if source.url],
        publisher=[source.publisher for source in sources if source.publisher],
    )
