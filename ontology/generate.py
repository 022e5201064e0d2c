"""Make ontology/reference/*.ttl from the tables beside them.

    python -m ontology.generate            write the Turtle files
    python -m ontology.generate --check    exit 1 if they are not what the tables say

People edit the tables (one body, office or place a line); nobody edits the Turtle. How days are written in a table is
said in `ontology.tables`; `source` is the id of a line of sources.csv, `document` the end of a document's IRI.
"""

import sys
from collections import defaultdict
from functools import cache
from pathlib import Path

from rdflib import Graph, Literal, URIRef

from ontology.names import CONCEPT, DCTERMS, DV, HERE, ID, ORG, PREFIXES, RDF, SDO, SKOS, SKOSXL, XSD, concept
from ontology.provinces import CITY, provincial_bodies, statuses
from ontology.tables import When, rows, several, when

KINDS = {"tỉnh": "province", CITY: "city"}


def concepts() -> Graph:
    graph = empty()
    for row in rows("concepts"):
        scheme, node = CONCEPT[row["scheme"]], concept(row["scheme"], row["id"])
        graph.add((scheme, RDF.type, SKOS.ConceptScheme))
        graph.add((scheme, SKOS.prefLabel, Literal(row["scheme"].replace("-", " "), lang="en")))
        graph.add((node, RDF.type, SKOS.Concept))
        graph.add((node, SKOS.inScheme, scheme))
        graph.add((node, SKOS.prefLabel, Literal(row["label_vi"], lang="vi")))
        graph.add((node, SKOS.prefLabel, Literal(row["label_en"], lang="en")))
        graph.add((node, SKOS.definition, Literal(row["definition_en"], lang="en")))
    for row in rows("concept_names"):
        dated_name(graph, concept(row["scheme"], row["id"]), row)
    for row in rows("roles"):
        node = ID["role/" + row["id"]]
        graph.add((node, RDF.type, ORG.Role))
        graph.add((node, SKOS.prefLabel, Literal(row["title_vi"], lang="vi")))
        graph.add((node, SKOS.prefLabel, Literal(row["title_en"], lang="en")))
        for spelling in several(row["spellings"]):
            graph.add((node, SKOS.altLabel, Literal(spelling, lang="vi")))
    return graph


def organizations() -> Graph:
    graph = empty()
    names = defaultdict(list)
    for row in rows("names"):
        names[row["organization"]].append(row)
    for row in rows("organizations"):
        node = ID["organization/" + row["id"]]
        starts, ends = when(row["from"]), when(row["until"])
        body(graph, node, row["kind"], row["name_vi"], row["name_en"], several(row["other_names_vi"]))
        for abbreviation in several(row["abbreviations"]):
            graph.add((node, SKOS.hiddenLabel, Literal(abbreviation, lang="vi")))
        lifetime(graph, node, starts, ends)
        cited(graph, node, row)
        if row["id"] in names:
            for name in names[row["id"]]:
                dated_name(graph, node, name)
                if name["name_vi"] != row["name_vi"]:
                    graph.add((node, SKOS.altLabel, Literal(name["name_vi"], lang="vi")))
        else:
            label(graph, node, "name", row["name_vi"])
        if row["parent"]:
            parent = ID["organization/" + row["parent"]]
            graph.add((node, ORG.subOrganizationOf, parent))
            cited(graph, membership(graph, node, parent, "subordinate", starts, ends), row)
    for row in rows("memberships"):
        member, organization = ID["organization/" + row["member"]], ID["organization/" + row["organization"]]
        node = membership(graph, member, organization, row["role"], when(row["from"]), when(row["until"]))
        cited(graph, node, row)
    for row in rows("lists"):
        node = ID["list/" + row["id"]]
        graph.add((node, RDF.type, SDO.ItemList))
        graph.add((node, SKOS.prefLabel, Literal(row["name_vi"], lang="vi")))
        graph.add((node, SKOS.prefLabel, Literal(row["name_en"], lang="en")))
        graph.add((node, SDO.numberOfItems, Literal(int(row["items"]))))
        lifetime(graph, node, when(row["from"]), When())
        cited(graph, node, row)
    for row in rows("listings"):
        item = ID[f"list/{row['list']}/{row['organization']}"]
        graph.add((ID["list/" + row["list"]], SDO.itemListElement, item))
        graph.add((item, RDF.type, SDO.ListItem))
        graph.add((item, SDO.item, ID["organization/" + row["organization"]]))
        if row["position"]:
            graph.add((item, SDO.position, Literal(int(row["position"]))))
        cited(graph, item, row)
    return graph


def provincial() -> Graph:
    graph = empty()
    for one in provincial_bodies():
        node = ID["organization/" + one.id]
        former = [name.name for name in one.names[:-1]]
        body(graph, node, one.kind, one.names[-1].name, one.name_en, [*former, *one.other_names])
        graph.add((node, DCTERMS.spatial, ID["place/" + one.place]))
        if one.parent:
            graph.add((node, ORG.subOrganizationOf, ID["organization/" + one.parent]))
        lifetime(graph, node, one.starts, one.ends)
        if former:
            for name in one.names:
                named = label(graph, node, f"name-{name.starts.latest}" if name.starts.latest else "name", name.name)
                lifetime(graph, named, name.starts, name.ends)
                cited(graph, named, {"source": name.source, "document": name.document})
    return graph


def offices() -> Graph:
    graph = empty()
    for row in rows("offices"):
        node = ID["office/" + row["id"]]
        graph.add((node, RDF.type, ORG.Post))
        if row["organization"]:
            graph.add((node, ORG.postIn, ID["organization/" + row["organization"]]))
        graph.add((node, ORG.role, ID["role/" + row["role"]]))
        if row["seats"]:
            graph.add((node, DV.seats, Literal(int(row["seats"]))))
        labels(graph, node, row["title_vi"], row["title_en"], several(row["other_titles_vi"]))
    return graph


def places() -> Graph:
    graph = empty()
    steps_of = statuses()
    merged = defaultdict(list)
    for row in rows("places"):
        node, steps = ID["place/" + row["id"]], steps_of[row["id"]]
        graph.add((node, RDF.type, DCTERMS.Location))
        graph.add((node, SKOS.prefLabel, Literal(steps[-1].name, lang="vi")))
        for spelling in {*several(row["other_names_vi"]), *(step.name for step in steps)} - {steps[-1].name}:
            graph.add((node, SKOS.altLabel, Literal(spelling, lang="vi")))
        if row["merged_into"]:
            graph.add((node, DCTERMS.isReplacedBy, ID["place/" + row["merged_into"]]))
            merged[row["merged_into"]].append(node)
        lifetime(graph, node, when(row["from"]), when(row["until"]))
        cited(graph, node, row)
        for number, step in enumerate(steps, start=1):
            status = URIRef(f"{node}/status-{number}")
            graph.add((node, DV.hasStatus, status))
            graph.add((status, RDF.type, DV.PlaceStatus))
            graph.add((status, DCTERMS.type, concept("place-kind", KINDS[step.kind])))
            graph.add((status, SKOS.prefLabel, Literal(f"{step.kind} {step.name}", lang="vi")))
            lifetime(graph, status, step.starts, step.ends)
            cited(graph, status, {"source": step.source, "document": step.document})
            if number > 1:
                change = territorial(graph, f"status-{row['id']}-{number}", DV.StatusChange, [node], node, step.starts)
                named = (f"{one.kind} {one.name}" for one in (steps[number - 2], step))
                graph.add((change, SKOS.prefLabel, Literal(" → ".join(named), lang="vi")))
                cited(graph, change, {"source": step.source, "document": step.document})
    for row in rows("places"):
        if row["id"] in merged:
            node = ID["place/" + row["id"]]
            before = merged[row["id"]]
            change = territorial(graph, f"merger-{row['id']}", DV.TerritorialMerger, before, node, when(row["from"]))
            names = sorted(str(graph.value(place, SKOS.prefLabel)) for place in before)
            graph.add((change, SKOS.prefLabel, Literal(f"{', '.join(names)} → {row['name_vi']}", lang="vi")))
            cited(graph, change, row)
    return graph


def territorial(graph: Graph, slug: str, kind: URIRef, before: list[URIRef], after: URIRef, day: When) -> URIRef:
    """A change of places: a merger into a new one, or a new status of one that stays."""
    node = ID["change/" + slug]
    graph.add((node, RDF.type, kind))
    for place in before:
        graph.add((node, DV.placeBefore, place))
    graph.add((node, DV.placeAfter, after))
    lifetime(graph, node, day, When())
    return node


def body(graph: Graph, node: URIRef, kind: str, vi: str, en: str, others: list[str]) -> None:
    graph.add((node, RDF.type, ORG.FormalOrganization))
    graph.add((node, ORG.classification, concept("organization-kind", kind)))
    labels(graph, node, vi, en, others)


def labels(graph: Graph, node: URIRef, vi: str, en: str, others: list[str]) -> None:
    graph.add((node, SKOS.prefLabel, Literal(vi, lang="vi")))
    graph.add((node, SKOS.prefLabel, Literal(en, lang="en")))
    for spelling in others:
        graph.add((node, SKOS.altLabel, Literal(spelling, lang="vi")))


def label(graph: Graph, node: URIRef, slug: str, text: str) -> URIRef:
    """A name as a thing of its own, so that it can say from when until when it was used."""
    named = URIRef(f"{node}/{slug}")
    graph.add((node, SKOSXL.prefLabel, named))
    graph.add((named, RDF.type, SKOSXL.Label))
    graph.add((named, SKOSXL.literalForm, Literal(text, lang="vi")))
    return named


def dated_name(graph: Graph, node: URIRef, row: dict[str, str]) -> None:
    """A name that was used over a time, from a row with name_vi, from, until, source and perhaps document."""
    starts = when(row["from"])
    named = label(graph, node, f"name-{starts.earliest}" if starts.earliest else "name", row["name_vi"])
    lifetime(graph, named, starts, when(row["until"]))
    cited(graph, named, row)


def membership(graph: Graph, member: URIRef, organization: URIRef, role: str, starts: When, ends: When) -> URIRef:
    """One body's place in (or under) another, over a time."""
    names = (str(body).rsplit("/", 1)[1] for body in (member, organization))
    node = ID["membership/" + f"-{role}-".join(names)]
    graph.add((node, RDF.type, DV.Affiliation))
    graph.add((node, RDF.type, ORG.Membership))
    graph.add((node, ORG.member, member))
    graph.add((node, ORG.organization, organization))
    graph.add((node, ORG.role, concept("membership-role", role)))
    lifetime(graph, node, starts, ends)
    return node


def lifetime(graph: Graph, node: URIRef, starts: When, ends: When) -> None:
    bounds = (
        (DV.startEarliest, starts.earliest),
        (DV.startLatest, starts.latest),
        (DV.endEarliest, ends.earliest),
        (DV.endLatest, ends.latest),
    )
    for term, day in bounds:
        if day:
            graph.add((node, term, Literal(day.isoformat(), datatype=XSD.date)))


def cited(graph: Graph, node: URIRef, row: dict[str, str]) -> None:
    """Which source says so, and by which document it became so."""
    if row.get("source"):
        graph.add((node, DCTERMS.source, URIRef(addresses()[row["source"]])))
    if row.get("document"):
        graph.add((node, DV.changeDocument, ID["document/" + row["document"]]))


@cache
def addresses() -> dict[str, str]:
    return {row["id"]: row["url"] for row in rows("sources")}


def empty() -> Graph:
    graph = Graph(bind_namespaces="none")
    for prefix, iri in PREFIXES.items():
        graph.bind(prefix, iri)
    return graph


def written() -> dict[Path, str]:
    """The reference files as the tables make them: path to Turtle."""
    made = {
        "concepts": concepts(),
        "organizations": organizations(),
        "provincial": provincial(),
        "offices": offices(),
        "places": places(),
    }
    head = "# Made from reference/tables/ by `python -m ontology.generate`; edit the tables.\n"
    return {HERE / "reference" / f"{stem}.ttl": head + graph.serialize(format="turtle") for stem, graph in made.items()}


def main(arguments: list[str]) -> int:
    made = written()
    stale = [path for path, text in made.items() if not path.exists() or path.read_text(encoding="utf-8") != text]
    if arguments == ["--check"]:
        for path in stale:
            print(f"{path.name} is not what the tables say; run python -m ontology.generate", file=sys.stderr)
        return 1 if stale else 0
    for path, text in made.items():
        path.write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
