"""Make ontology/reference/*.ttl from the tables beside them.

    python -m ontology.generate            write the Turtle files
    python -m ontology.generate --check    exit 1 if they are not what the tables say

People edit the tables (one body, office or place a line); nobody edits the Turtle. `from` and `until` in a
table are days on which the thing is known to begin or end, with the source that says so; they are left
empty when unknown.
"""

import sys
from pathlib import Path

from rdflib import Graph, Literal, URIRef

from ontology.names import CONCEPT, DCTERMS, DV, HERE, ID, ORG, PREFIXES, RDF, SKOS, SKOSXL, XSD, concept
from ontology.tables import rows, several

DATE = XSD.date


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
    for row in rows("organizations"):
        node = ID["organization/" + row["id"]]
        graph.add((node, RDF.type, ORG.FormalOrganization))
        graph.add((node, ORG.classification, concept("organization-kind", row["kind"])))
        if row["parent"]:
            graph.add((node, ORG.subOrganizationOf, ID["organization/" + row["parent"]]))
        name(graph, node, row)
        label(graph, node, "name", row["name_vi"])
        for abbreviation in several(row["abbreviations"]):
            graph.add((node, SKOS.hiddenLabel, Literal(abbreviation, lang="vi")))
        lifetime(graph, node, row)
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
        name(graph, node, row, "title_vi", "title_en", "other_titles_vi")
    return graph


def places() -> Graph:
    graph = empty()
    kinds = {"tỉnh": "province", "thành phố trực thuộc trung ương": "city"}
    for row in rows("places"):
        node = ID["place/" + row["id"]]
        graph.add((node, RDF.type, DCTERMS.Location))
        graph.add((node, DCTERMS.type, concept("place-kind", kinds[row["kind"]])))
        graph.add((node, SKOS.prefLabel, Literal(row["name_vi"], lang="vi")))
        for spelling in several(row["other_names_vi"]):
            graph.add((node, SKOS.altLabel, Literal(spelling, lang="vi")))
        if row["merged_into"]:
            graph.add((node, DCTERMS.isReplacedBy, ID["place/" + row["merged_into"]]))
        lifetime(graph, node, row)
    return graph


def name(graph: Graph, node: URIRef, row: dict[str, str], vi: str = "name_vi", en: str = "name_en", other: str = "other_names_vi") -> None:
    graph.add((node, SKOS.prefLabel, Literal(row[vi], lang="vi")))
    graph.add((node, SKOS.prefLabel, Literal(row[en], lang="en")))
    for spelling in several(row[other]):
        graph.add((node, SKOS.altLabel, Literal(spelling, lang="vi")))


def label(graph: Graph, node: URIRef, slug: str, text: str) -> None:
    """A name as a thing of its own, so that later it can say from when until when it was used."""
    named = URIRef(f"{node}/{slug}")
    graph.add((node, SKOSXL.prefLabel, named))
    graph.add((named, RDF.type, SKOSXL.Label))
    graph.add((named, SKOSXL.literalForm, Literal(text, lang="vi")))


def lifetime(graph: Graph, node: URIRef, row: dict[str, str]) -> None:
    if row["from"]:
        graph.add((node, DV.startEarliest, Literal(row["from"], datatype=DATE)))
        graph.add((node, DV.startLatest, Literal(row["from"], datatype=DATE)))
    if row["until"]:
        graph.add((node, DV.endEarliest, Literal(row["until"], datatype=DATE)))
        graph.add((node, DV.endLatest, Literal(row["until"], datatype=DATE)))
    if row["source"] and (row["from"] or row["until"]):
        graph.add((node, DCTERMS.source, URIRef(row["source"])))


def empty() -> Graph:
    graph = Graph(bind_namespaces="none")
    for prefix, iri in PREFIXES.items():
        graph.bind(prefix, iri)
    return graph


def written() -> dict[Path, str]:
    """The reference files as the tables make them: path to Turtle."""
    made = {"concepts": concepts(), "organizations": organizations(), "offices": offices(), "places": places()}
    head = "# Made from reference/tables/ by `python -m ontology.generate`; edit the tables.\n"
    return {HERE / "reference" / f"{stem}.ttl": head + graph.serialize(format="turtle") for stem, graph in made.items()}


def main(arguments: list[str]) -> int:
    stale = [path for path, text in written().items() if not path.exists() or path.read_text(encoding="utf-8") != text]
    if arguments == ["--check"]:
        for path in stale:
            print(f"{path.name} is not what the tables say; run python -m ontology.generate", file=sys.stderr)
        return 1 if stale else 0
    for path, text in written().items():
        path.write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
