"""People, offices and bodies as a network in time: GEXF 1.3 (https://gexf.net), as Gephi opens it.

An edge leads from a person to an office for the days on which the person certainly held it (from the last day on which it can have
begun to the first on which it can have ended), with the outer bounds as attributes; another from an office to its body. Where no day
is certain the edge has no span: it is there all the time, and says so by the attribute "certain".
"""

import xml.etree.ElementTree as ET
from collections import defaultdict
from datetime import date

from release.exchange.world import Row, World

_NAMESPACE = "http://gexf.net/1.3"
_NODE = (("kind", "string"), ("iri", "string"))
_EDGE = (
    ("kind", "string"),
    ("certain", "boolean"),
    ("start_earliest", "string"),
    ("start_latest", "string"),
    ("end_earliest", "string"),
    ("end_latest", "string"),
)


def gexf(world: World) -> bytes:
    root = ET.Element("gexf", {"xmlns": _NAMESPACE, "version": "1.3"})
    graph = ET.SubElement(root, "graph", {"defaultedgetype": "directed", "mode": "dynamic", "timeformat": "date"})
    for of, names in (("node", _NODE), ("edge", _EDGE)):
        attributes = ET.SubElement(graph, "attributes", {"class": of})
        for name, kind in names:
            ET.SubElement(attributes, "attribute", {"id": name, "title": name, "type": kind})
    nodes, edges = ET.SubElement(graph, "nodes"), ET.SubElement(graph, "edges")
    held = {row["organization"] for row in world.posts}
    for kind, things in (
        (
            "person",
            sorted(
                {row["person"]: row["person_name"] for row in world.tenures}.items()
                | {(row["person"], row["name"]) for row in world.people}
            ),
        ),
        ("office", [(row["post"], row["title"] or row["en"]) for row in world.posts]),
        ("organization", [(row["organization"], row["name"]) for row in world.organizations if row["organization"] in held]),
    ):
        for iri, name in things:
            node = ET.SubElement(nodes, "node", {"id": _short(iri, world), "label": name or iri})
            _values(node, {"kind": kind, "iri": iri})
    # One edge a pair, since tools differ on parallel ones; each tenure is a spell of it.
    pairs: dict[tuple[str, str], list[Row]] = defaultdict(list)
    for row in world.tenures:
        pairs[row["person"], row["office"]].append(row)
    for (person, office), rows in sorted(pairs.items()):
        spans = [(row["start_latest"], row["end_earliest"]) for row in rows]
        certain = [(first, last) for first, last in spans if first and last and first <= last]
        edge = ET.SubElement(
            edges, "edge", {"id": _short(rows[0]["tenure"], world), "source": _short(person, world), "target": _short(office, world)}
        )
        bounds = {name: ", ".join(_day(row[name]) for row in rows) for name, _ in _EDGE[2:]}
        _values(edge, {"kind": "held", "certain": "true" if certain else "false", **bounds})
        if certain:
            spells = ET.SubElement(edge, "spells")
            for first, last in certain:
                ET.SubElement(spells, "spell", {"start": first.isoformat(), "end": last.isoformat()})
    for row in world.posts:
        if row["organization"]:
            name = f"{_short(row['post'], world)}-in"
            edge = ET.SubElement(
                edges, "edge", {"id": name, "source": _short(row["post"], world), "target": _short(row["organization"], world)}
            )
            _values(edge, {"kind": "in", "certain": "true"})
    ET.indent(root)
    made: bytes = ET.tostring(root, encoding="utf-8", xml_declaration=True)
    return made + b"\n"


def _short(iri: str, world: World) -> str:
    return iri.removeprefix(f"{world.base}id/")


def _day(value: date | None) -> str:
    return value.isoformat() if value else "?"


def _values(of: ET.Element, values: dict[str, str]) -> None:
    attributes = ET.SubElement(of, "attvalues")
    for name, value in values.items():
        ET.SubElement(attributes, "attvalue", {"for": name, "value": value})
