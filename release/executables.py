"""The catalogue of questions as RDF: a sh:SPARQLExecutable each, with its parameters, so that other tools can list and run them.

    catalogue_turtle("https://w3id.org/danvan/")

The form is that of the SPARQL examples of the SIB (https://github.com/sib-swiss/sparql-examples): a query, what it asks, keywords.
Parameters are sh:Parameters; in the text of a query each is the variable of its name, written with a dollar sign, or an IRI <param:name>.
"""

from rdflib import Graph, Literal, Namespace, URIRef
from rdflib.namespace import DCTERMS, RDF, RDFS, SDO, SH, SKOS, XSD

from ontology.prefixes import BASE, PREFIXES
from queries.catalogue import CLASSES, Query, catalogue

_DATATYPES = {"date": XSD.date, "number": XSD.integer, "text": XSD.string}


def query_iri(name: str, base: str = BASE) -> URIRef:
    return URIRef(f"{base}query/{name}")


def catalogue_graph(base: str = BASE) -> Graph:
    """All queries of the catalogue."""
    graph = Graph()
    for prefix, iri in PREFIXES.items():
        graph.bind(prefix, iri)
    for query in catalogue().values():
        _add(graph, query, base)
    return graph


def _add(graph: Graph, query: Query, base: str) -> None:
    node = query_iri(query.name, base)
    for kind in (SH.SPARQLExecutable, SH.SPARQLSelectExecutable):
        graph.add((node, RDF.type, kind))
    graph.add((node, DCTERMS.identifier, Literal(query.name)))
    graph.add((node, RDFS.label, Literal(query.summary, lang="en")))
    graph.add((node, RDFS.label, Literal(query.summary_vi, lang="vi")))
    graph.add((node, RDFS.comment, Literal(query.description, lang="en")))
    for tag in query.tags:
        graph.add((node, SDO.keywords, Literal(tag)))
    graph.add((node, SH.select, Literal(query.text)))
    for parameter in query.parameters:
        at = URIRef(f"{node}/{parameter.name}")
        graph.add((node, SH.parameter, at))
        graph.add((at, RDF.type, SH.Parameter))
        graph.add((at, SH.path, Namespace(base + "parameter/")[parameter.name]))
        graph.add((at, SH.name, Literal(parameter.name)))
        graph.add((at, SKOS.example, Literal(parameter.example)))
        if parameter.default is not None:
            graph.add((at, SH.optional, Literal(True)))
            graph.add((at, SH.defaultValue, Literal(parameter.default)))
        if datatype := _DATATYPES.get(parameter.type):
            graph.add((at, SH.datatype, datatype))
        elif named := CLASSES.get(parameter.type):
            prefix, _, local = named.partition(":")
            graph.add((at, SH["class"], URIRef(PREFIXES[prefix] + local)))
            graph.add((at, SH.nodeKind, SH.IRI))
        else:
            graph.add((at, SH.nodeKind, SH.IRI))
