"""Prefix to IRI, as used in every file we write. Plain text, so that who only asks need not load rdflib."""

PREFIXES: dict[str, str] = {
    "dcterms": "http://purl.org/dc/terms/",
    "dv": "https://w3id.org/danvan/ontology#",
    "eli": "http://data.europa.eu/eli/ontology#",
    "foaf": "http://xmlns.com/foaf/0.1/",
    "oa": "http://www.w3.org/ns/oa#",
    "org": "http://www.w3.org/ns/org#",
    "owl": "http://www.w3.org/2002/07/owl#",
    "prov": "http://www.w3.org/ns/prov#",
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
    "schema": "https://schema.org/",
    "sh": "http://www.w3.org/ns/shacl#",
    "skos": "http://www.w3.org/2004/02/skos/core#",
    "skosxl": "http://www.w3.org/2008/05/skos-xl#",
    "vann": "http://purl.org/vocab/vann/",
    "void": "http://rdfs.org/ns/void#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
}

BASE = "https://w3id.org/danvan/"
"""Where the IRIs of our own reference entities live, and by default those that a build mints."""

KINDS = (
    "attestation",
    "change",
    "description",
    "document",
    "event",
    "list",
    "membership",
    "office",
    "organization",
    "participation",
    "person",
    "place",
    "relation",
    "role",
    "tenure",
    "tenure-state",
)
"""What stands after `id/` in the IRIs of our entities."""


def entity_prefixes(base: str = BASE) -> dict[str, str]:
    """One prefix for each kind of entity, so that a dump reads person:le-thi-binh-1a2b3c4d."""
    return {kind: f"{base}id/{kind}/" for kind in KINDS} | {"source": f"{base}source/", "concept": f"{BASE}concept/"}
