"""Popolo JSON (https://www.popoloproject.com/specs/): persons, organizations, posts, memberships.

A tenure is a membership in a post. A note tells its bounds where they are no day, month or year.
"""

import json
from typing import Any

from release.exchange.world import Row, World, partial_day, several


def popolo(world: World) -> bytes:
    document = {
        "persons": [_clean(_person(row, world)) for row in world.people],
        "organizations": [_clean(_organization(row, world)) for row in world.organizations],
        "posts": [_clean(_post(row)) for row in world.posts],
        "memberships": [_clean(_membership(row, world)) for row in world.tenures],
    }
    return (json.dumps(document, ensure_ascii=False, indent=1) + "\n").encode()


def _clean(thing: dict[str, Any]) -> dict[str, Any]:
    """Without what is not known."""
    return {name: value for name, value in thing.items() if value not in (None, [], "")}


def _identifiers(iri: str, world: World) -> list[dict[str, str]]:
    return [{"scheme": "wikidata", "identifier": world.matches[iri]}] if iri in world.matches else []


def _person(row: Row, world: World) -> dict[str, Any]:
    return {
        "id": row["person"],
        "name": row["name"],
        "other_names": [{"name": name} for name in several(row["other_names"]) if name != row["name"]],
        "gender": row["gender"],
        "birth_date": partial_day(row["born_earliest"], row["born_latest"]),
        "death_date": partial_day(row["died_earliest"], row["died_latest"]),
        "identifiers": _identifiers(row["person"], world),
    }


def _organization(row: Row, world: World) -> dict[str, Any]:
    parents = several(row["parent"])
    english = [{"name": name, "note": "en"} for name in several(row["name_en"])]
    return {
        "id": row["organization"],
        "name": row["name"],
        "other_names": [*english, *({"name": name} for name in several(row["other_names"]))],
        "classification": row["kind"],
        "parent_id": parents[0] if len(parents) == 1 else None,
        "founding_date": partial_day(row["start_earliest"], row["start_latest"]),
        "dissolution_date": partial_day(row["end_earliest"], row["end_latest"]),
        "identifiers": _identifiers(row["organization"], world),
    }


def _post(row: Row) -> dict[str, Any]:
    return {"id": row["post"], "label": row["title"] or row["en"], "role": row["role"], "organization_id": row["organization"]}


def _membership(row: Row, world: World) -> dict[str, Any]:
    start, end = partial_day(row["start_earliest"], row["start_latest"]), partial_day(row["end_earliest"], row["end_latest"])
    sources = [{"url": one.url, "note": one.title or one.publisher or one.url} for one in world.sources.get(row["tenure"], []) if one.url]
    return {
        "id": row["tenure"],
        "label": ": ".join(name for name in (row["person_name"], row["office_title"]) if name),
        "person_id": row["person"],
        "post_id": row["office"],
        "organization_id": row["organization"],
        "role": row["office_title"],
        "start_date": start,
        "end_date": end,
        "sources": sources,
    }
