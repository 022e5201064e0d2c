"""Every IRI that the code writes, as a Python name.

Terms come from closed namespaces, so that a mistyped term is an AttributeError where it stands and not a
triple that no query finds. Ours are listed in `DV`; a test holds the list against danvan.ttl.
"""

from pathlib import Path

from rdflib import Namespace, URIRef
from rdflib.namespace import DCTERMS, FOAF, ORG, OWL, PROV, RDF, RDFS, SDO, SH, SKOS, VANN, VOID, XSD, DefinedNamespace

from ontology.prefixes import BASE, PREFIXES
from ontology.vocabularies import ELI, OA, SKOSXL

__all__ = [
    "ALIGNMENTS_FILE", "BASE", "CONCEPT", "DCTERMS", "DV", "ELI", "FOAF", "HERE", "ID", "NAMESPACES", "OA", "ONTOLOGY_FILE", "ORG", "OWL",
    "PREFIXES", "PROV", "RDF", "RDFS", "REFERENCE_FILES", "SDO", "SH", "SKOS", "SKOSXL", "VANN", "VOID", "XSD", "concept",
]  # fmt: skip

HERE = Path(__file__).parent
ONTOLOGY_FILE = HERE / "danvan.ttl"
ALIGNMENTS_FILE = HERE / "alignments.ttl"
REFERENCE_FILES = tuple(
    HERE / "reference" / name for name in ("concepts.ttl", "offices.ttl", "organizations.ttl", "places.ttl", "provincial.ttl")
)

CONCEPT = Namespace(BASE + "concept/")
ID = Namespace(BASE + "id/")


class DV(DefinedNamespace):
    """The vocabulary of danvan.ttl."""

    _fail = True
    _NS = Namespace("https://w3id.org/danvan/ontology#")

    Absorption: URIRef
    Affiliation: URIRef
    Attestation: URIRef
    DescriptionState: URIRef
    Dissolution: URIRef
    Founding: URIRef
    Merger: URIRef
    PlaceStatus: URIRef
    Placement: URIRef
    Renaming: URIRef
    Reorganization: URIRef
    Source: URIRef
    Split: URIRef
    StatusChange: URIRef
    Tenure: URIRef
    TenureState: URIRef
    TerritorialMerger: URIRef
    Transfer: URIRef
    aboutAsKnown: URIRef
    accessed: URIRef
    afterYears: URIRef
    appliesTo: URIRef
    attestedNotAfter: URIRef
    attestedNotBefore: URIRef
    attestedOn: URIRef
    attests: URIRef
    changeDocument: URIRef
    confidence: URIRef
    contestedIn: URIRef
    contradicts: URIRef
    couldBe: URIRef
    couldBeAsKnown: URIRef
    dateAsKnown: URIRef
    decidedBy: URIRef
    decisionAsKnown: URIRef
    doesNotApplyTo: URIRef
    endEarliest: URIRef
    endLatest: URIRef
    entryManner: URIRef
    entryOccasion: URIRef
    eventStatus: URIRef
    eventType: URIRef
    exitManner: URIRef
    foldedLabel: URIRef
    genderAsKnown: URIRef
    hasStatus: URIRef
    heldPost: URIRef
    heldPostAsKnown: URIRef
    holdingStatus: URIRef
    implements: URIRef
    inForceAsKnown: URIRef
    inTerm: URIRef
    issuedAsKnown: URIRef
    issuerAsKnown: URIRef
    knownFrom: URIRef
    knownUntil: URIRef
    lineageOf: URIRef
    lineageOfAsKnown: URIRef
    localTo: URIRef
    memberAsKnown: URIRef
    movedTask: URIRef
    onlineSite: URIRef
    ordinal: URIRef
    placeAfter: URIRef
    placeBefore: URIRef
    placedUnder: URIRef
    reviews: URIRef
    saysDate: URIRef
    saysDelegates: URIRef
    saysEndEarliest: URIRef
    saysEndLatest: URIRef
    saysIssuer: URIRef
    saysPerson: URIRef
    saysPost: URIRef
    saysStartEarliest: URIRef
    saysStartLatest: URIRef
    saysTerm: URIRef
    saysType: URIRef
    seats: URIRef
    sha256: URIRef
    signedBy: URIRef
    signerAsKnown: URIRef
    standsInFor: URIRef
    startEarliest: URIRef
    startLatest: URIRef
    stateOf: URIRef
    taskFrom: URIRef
    taskTo: URIRef
    termAsKnown: URIRef
    within: URIRef


_CLOSED = (DCTERMS, DV, ELI, FOAF, OA, ORG, OWL, PROV, RDF, RDFS, SDO, SH, SKOS, SKOSXL, VANN, VOID, XSD)
NAMESPACES: dict[str, type[DefinedNamespace]] = {
    prefix: next(namespace for namespace in _CLOSED if str(namespace._NS) == iri) for prefix, iri in PREFIXES.items()
}
"""Prefix to closed namespace: the only vocabularies that our data, queries and shapes may use."""


def concept(scheme: str, slug: str) -> URIRef:
    """The IRI of a SKOS concept of ours, such as ("holding-status", "former")."""
    return CONCEPT[f"{scheme}/{slug}"]
