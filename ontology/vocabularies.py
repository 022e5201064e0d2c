"""Closed namespaces for reused vocabularies that rdflib does not bundle.

Each class lists the terms of the vocabulary it names (of ELI those for legal resources), so that a mistyped term
fails when it is written.

Sources of the term lists:

- Web Annotation Vocabulary, W3C Recommendation of 23 February 2017 (http://www.w3.org/ns/oa#)
- SKOS eXtension for Labels, W3C Recommendation of 18 August 2009 (http://www.w3.org/2008/05/skos-xl#)
- ELI ontology 1.4, Publications Office of the EU (http://data.europa.eu/eli/ontology#), the terms that
  describe legal resources
"""

from rdflib import Namespace, URIRef
from rdflib.namespace import DefinedNamespace


class OA(DefinedNamespace):
    """Web Annotation: who says what about which passage."""

    _fail = True
    _NS = Namespace("http://www.w3.org/ns/oa#")

    Annotation: URIRef
    Choice: URIRef
    CssSelector: URIRef
    CssStyle: URIRef
    DataPositionSelector: URIRef
    Direction: URIRef
    FragmentSelector: URIRef
    HttpRequestState: URIRef
    Motivation: URIRef
    RangeSelector: URIRef
    ResourceSelection: URIRef
    Selector: URIRef
    SpecificResource: URIRef
    State: URIRef
    Style: URIRef
    SvgSelector: URIRef
    TextPositionSelector: URIRef
    TextQuoteSelector: URIRef
    TextualBody: URIRef
    TimeState: URIRef
    XPathSelector: URIRef
    annotationService: URIRef
    bodyValue: URIRef
    cachedSource: URIRef
    canonical: URIRef
    end: URIRef
    exact: URIRef
    hasBody: URIRef
    hasEndSelector: URIRef
    hasPurpose: URIRef
    hasScope: URIRef
    hasSelector: URIRef
    hasSource: URIRef
    hasStartSelector: URIRef
    hasState: URIRef
    hasTarget: URIRef
    motivatedBy: URIRef
    prefix: URIRef
    processingLanguage: URIRef
    refinedBy: URIRef
    renderedVia: URIRef
    sourceDate: URIRef
    sourceDateEnd: URIRef
    sourceDateStart: URIRef
    start: URIRef
    styleClass: URIRef
    styledBy: URIRef
    suffix: URIRef
    textDirection: URIRef
    via: URIRef


class SKOSXL(DefinedNamespace):
    """Labels as things that can have dates."""

    _fail = True
    _NS = Namespace("http://www.w3.org/2008/05/skos-xl#")

    Label: URIRef
    altLabel: URIRef
    hiddenLabel: URIRef
    labelRelation: URIRef
    literalForm: URIRef
    prefLabel: URIRef


class ELI(DefinedNamespace):
    """European Legislation Identifier: legal and political documents."""

    _fail = True
    _NS = Namespace("http://data.europa.eu/eli/ontology#")

    LegalExpression: URIRef
    LegalResource: URIRef
    LegalResourceSubdivision: URIRef
    ResourceType: URIRef
    Work: URIRef
    amended_by: URIRef
    amends: URIRef
    applied_by: URIRef
    applies: URIRef
    based_on: URIRef
    basis_for: URIRef
    changed_by: URIRef
    changes: URIRef
    cited_by: URIRef
    cites: URIRef
    commenced_by: URIRef
    commences: URIRef
    consolidated_by: URIRef
    consolidates: URIRef
    corrected_by: URIRef
    corrects: URIRef
    date_applicability: URIRef
    date_document: URIRef
    date_no_longer_in_force: URIRef
    date_publication: URIRef
    first_date_entry_in_force: URIRef
    has_part: URIRef
    id_local: URIRef
    implemented_by: URIRef
    implements: URIRef
    in_force: URIRef
    is_about: URIRef
    is_part_of: URIRef
    jurisdiction: URIRef
    number: URIRef
    passed_by: URIRef
    publisher: URIRef
    related_to: URIRef
    repealed_by: URIRef
    repeals: URIRef
    responsibility_of: URIRef
    responsibility_of_agent: URIRef
    title: URIRef
    title_alternative: URIRef
    title_short: URIRef
    type_document: URIRef
    version_date: URIRef
