"""Entities, tenures and facts to RDF quads: no blank node, every statement of a source in that source's graph.

What was derived (people, offices, tenures) is in the default graph; what one source says (the article and its
attestations) in the graph named after the source. A query over both sees each triple once.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import astuple, dataclass
from datetime import date
from decimal import Decimal
from typing import Any, TypeVar

import msgspec
from rdflib import Graph as RdfGraph
from rdflib import Literal, URIRef
from rdflib.term import Identifier

from loaders.bounds import Bounds, agreed, highest, lowest
from loaders.facts import (
    AnyFact,
    ArticleFact,
    ChangeFact,
    DocumentFact,
    DocumentRelationFact,
    DocumentScopeFact,
    EventFact,
    Fact,
    HoldingFact,
    ParticipationFact,
    PersonFact,
    to_json,
)
from loaders.identity import Document, Entities, change_day, changed_bodies, cited_documents, life, named_body, places_of, short_hash
from loaders.known import descriptions, states
from loaders.reference import Organization
from loaders.tenures import Tenure, derive
from loaders.text import slug, unaccented
from ontology.names import CONCEPT, DCTERMS, DV, ELI, FOAF, ID, OA, ORG, PROV, RDF, REFERENCE_FILES, SDO, SKOS, SKOSXL, VOID, XSD, concept

Quad = tuple[URIRef, URIRef, Identifier, URIRef | None]
Field = tuple[URIRef, Identifier]
"""A term and its value, of a subject that is clear."""
SomeFact = TypeVar("SomeFact", DocumentFact, PersonFact, ChangeFact)
_BOUNDS = (DV.startEarliest, DV.startLatest, DV.endEarliest, DV.endLatest)

CHANGES = {
    "founded": DV.Founding,
    "renamed": DV.Renaming,
    "merged": DV.Merger,
    "absorbed": DV.Absorption,
    "split": DV.Split,
    "reorganized": DV.Reorganization,
    "dissolved": DV.Dissolution,
    "placed_under": DV.Placement,
    "transferred": DV.Transfer,
}
RELATIONS = {
    "implements": DV.implements,
    "reviews": DV.reviews,
    "replaces": ELI.repeals,
    "amends": ELI.amends,
    "cites": ELI.cites,
}
GENRES = {"news": SDO.NewsArticle, "reference": SDO.WebPage, "digest": SDO.Article}


def to_quads(facts: Iterable[AnyFact], entities: Entities) -> Iterator[Quad]:
    """All quads of a batch of facts, each once, in no order that matters."""
    return _Writer(list(facts), entities).quads()


def reference_quads(known_by: date | None = None) -> Iterator[Quad]:
    """The reference entities (bodies, offices, places, concepts), with the folded forms of their names.

    With `known_by`, without what they say of later days.
    """
    graph = RdfGraph()
    for path in REFERENCE_FILES:
        graph.parse(path, format="turtle")
    if known_by:
        _forget_after(graph, known_by)
    yield from ((s, p, o, None) for s, p, o in graph)  # type: ignore[misc]
    for term in (SKOS.prefLabel, SKOS.altLabel, SKOS.hiddenLabel):
        for subject, label in graph.subject_objects(term):
            if (subject, SKOS.inScheme, None) not in graph:
                yield subject, DV.foldedLabel, Literal(unaccented(str(label))), None  # type: ignore[misc]


def _forget_after(graph: RdfGraph, known_by: date) -> None:
    """Take out ends that were still to come, and what was still to begin (with the offices in it)."""
    for term in (DV.endEarliest, DV.endLatest, DV.startLatest):
        for subject, value in list(graph.subject_objects(term)):
            if value.toPython() > known_by:  # type: ignore[attr-defined]
                graph.remove((subject, term, value))
                if term != DV.startLatest:
                    graph.remove((subject, DCTERMS.isReplacedBy, None))
    for node, value in list(graph.subject_objects(DV.startEarliest)):
        if value.toPython() > known_by:  # type: ignore[attr-defined]
            parts = (SKOSXL.prefLabel, DV.hasStatus, SDO.itemListElement)
            wholes = (ORG.postIn, ORG.member, ORG.organization, SDO.item)
            gone = [
                node,
                *(n for term in parts for n in graph.objects(node, term)),
                *(n for term in wholes for n in graph.subjects(term, node)),
            ]
            for each in gone:
                graph.remove((each, None, None))
                graph.remove((None, None, each))


def dataset_quads(base: str, released: date | None, known_by: date | None) -> Iterator[Quad]:
    """What the dump says of itself: licence, and the days it was asked to be of."""
    node = URIRef(f"{base}dataset")
    yield node, RDF.type, VOID.Dataset, None
    yield node, DCTERMS.title, Literal("danvan", lang="en"), None
    yield node, DCTERMS.license, URIRef("https://creativecommons.org/licenses/by/4.0/"), None
    if released:
        yield node, DCTERMS.issued, day(released), None
    if known_by:
        yield node, DCTERMS.temporal, Literal(f"what was published by {known_by.isoformat()}", lang="en"), None


def day(value: date) -> Literal:
    return Literal(value.isoformat(), datatype=XSD.date)


def description_quads(thing: URIRef, said: Iterable[Field], known_from: date, known_until: date | None) -> Iterator[Quad]:
    """What was known of a thing from a day on, until the day before another."""
    fields = sorted(said)
    base = str(thing).partition("id/")[0]
    parts = (str(thing), known_from.isoformat(), *(str(part) for field in fields for part in field))
    node = URIRef(f"{base}id/description/{short_hash(*parts, length=16)}")
    yield node, RDF.type, DV.DescriptionState, None
    yield node, DV.stateOf, thing, None
    yield node, DV.knownFrom, day(known_from), None
    if known_until:
        yield node, DV.knownUntil, day(known_until), None
    yield from ((node, term, value, None) for term, value in fields)


def bounding(bounds: Bounds, terms: Sequence[URIRef]) -> Iterator[tuple[URIRef, Literal]]:
    """The bounds that are known, each with its term; `terms` are in the order of the fields of `Bounds`."""
    for term, value in zip(terms, astuple(bounds), strict=True):
        if value:
            yield term, day(value)


def vi(text: str) -> Literal:
    return Literal(text, lang="vi")


class _Writer:
    def __init__(self, facts: list[AnyFact], entities: Entities) -> None:
        self.facts = facts
        self.entities = entities
        self.base = entities.base
        self.places = places_of(facts, entities)
        self.seen: set[Quad] = set()
        self.out: list[Quad] = []
        self.events: dict[URIRef, list[EventFact]] = {}

    def quads(self) -> Iterator[Quad]:
        holdings = [fact for fact in self.facts if isinstance(fact, HoldingFact)]
        for fact in self.facts:
            if isinstance(fact, EventFact):
                self.events.setdefault(self._event_node(fact), []).append(fact)
        tenures = derive(holdings, self.entities)
        changes = agreeing([(fact, *changed_bodies(fact, self.entities)) for fact in self.facts if isinstance(fact, ChangeFact)])
        self._sources()
        self._people()
        self._bodies()
        of_tenure = self._tenures(tenures)
        for fact in self.facts:
            if isinstance(fact, HoldingFact):
                self._holding(fact, of_tenure.get(id(fact)))
            elif isinstance(fact, PersonFact):
                self._person(fact)
            elif isinstance(fact, DocumentFact):
                self._document(fact)
            elif isinstance(fact, DocumentRelationFact):
                self._relation(fact)
            elif isinstance(fact, DocumentScopeFact):
                self._scope(fact)
            elif isinstance(fact, ParticipationFact):
                self._participation(fact)
        for node, facts in self.events.items():
            self._event(node, facts)
        self._documents()
        for change in changes:
            self._change(change)
        self._places()
        yield from self.out

    def add(self, subject: URIRef, predicate: URIRef, value: Identifier, graph: URIRef | None = None) -> None:
        quad = (subject, predicate, value, graph)
        if quad not in self.seen:
            self.seen.add(quad)
            self.out.append(quad)

    def node(self, *parts: str) -> URIRef:
        return URIRef(f"{self.base}id/" + "/".join(parts))

    def named(self, subject: URIRef, name: str, also: Iterable[str] = ()) -> None:
        """Labels, and the folded forms by which people find the thing."""
        self.add(subject, SKOS.prefLabel, vi(name))
        for other in sorted(set(also) - {name}):
            self.add(subject, SKOS.altLabel, vi(other))
        for label in {name, *also}:
            self.add(subject, DV.foldedLabel, Literal(unaccented(label)))

    # ------------------------------------------------------------ sources

    def source(self, fact: Fact) -> URIRef:
        return URIRef(self.entities.sources[fact.article])

    def _sources(self) -> None:
        for iri, about in sorted(self.entities.articles.items()):
            source = URIRef(iri)
            for fact in about:
                self._source(source, fact)
            # A text met twice (a repost) was published when it first was.
            if days := [fact.published for fact in about if fact.published]:
                self.add(source, DCTERMS.issued, day(min(days)), source)

    def _source(self, source: URIRef, fact: ArticleFact) -> None:
        self.add(source, RDF.type, DV.Source, source)
        self.add(source, RDF.type, GENRES[fact.genre], source)
        self.add(source, DCTERMS.identifier, Literal(fact.article), source)
        texts = (
            (DCTERMS.title, fact.title),
            (DCTERMS.publisher, fact.publisher),
            (DCTERMS.creator, fact.author),
            (SDO.sourceOrganization, fact.source),
        )
        for term, text in texts:
            if text:
                self.add(source, term, vi(text), source)
        if fact.url:
            self.add(source, SDO.url, Literal(fact.url, datatype=XSD.anyURI), source)
        if fact.place:
            self.add(source, SDO.contentLocation, vi(fact.place), source)
        if fact.accessed:
            self.add(source, DV.accessed, day(fact.accessed), source)
        if fact.sha256:
            self.add(source, DV.sha256, Literal(fact.sha256), source)

    def _attest(self, fact: Fact, *about: URIRef) -> URIRef:
        """The attestation of a fact, in its source's graph. Without a quote the source as a whole is the evidence."""
        source = self.source(fact)
        where = f"{fact.evidence.start}-{fact.evidence.end}" if fact.evidence else ""
        # Everything that the fact says, and its source instead of the name that the source had among the inputs.
        node = self.node("attestation", short_hash(to_json(msgspec.structs.replace(fact, article=str(source))), length=16))  # type: ignore[arg-type]
        self.add(node, RDF.type, DV.Attestation, source)
        for thing in about:
            self.add(node, DV.attests, thing, source)
        self.add(node, DCTERMS.source, source, source)
        self.add(node, DV.confidence, decimal(fact.confidence), source)
        if published := self.entities.published(fact):
            self.add(node, DCTERMS.issued, day(published), source)
        if known := self.entities.known_from(fact):
            self.add(node, DV.knownFrom, day(known), source)
        if not fact.evidence:
            self.add(node, OA.hasTarget, source, source)
            return node
        passage = URIRef(f"{source}/passage/{where}")
        quote, position = URIRef(f"{passage}/quote"), URIRef(f"{passage}/position")
        self.add(node, OA.hasTarget, passage, source)
        self.add(passage, RDF.type, OA.SpecificResource, source)
        self.add(passage, OA.hasSource, source, source)
        self.add(passage, OA.hasSelector, quote, source)
        self.add(passage, OA.hasSelector, position, source)
        self.add(quote, RDF.type, OA.TextQuoteSelector, source)
        self.add(quote, OA.exact, Literal(fact.evidence.quote), source)
        self.add(position, RDF.type, OA.TextPositionSelector, source)
        self.add(position, OA.start, integer(fact.evidence.start), source)
        self.add(position, OA.end, integer(fact.evidence.end), source)
        return node

    # ------------------------------------------------------------ people, bodies, offices

    def _people(self) -> None:
        for person in {p.iri: p for p in self.entities.people.values()}.values():
            node = URIRef(person.iri)
            self.add(node, RDF.type, FOAF.Person)
            self.add(node, FOAF.name, Literal(person.name))
            self.named(node, person.name, person.names)
            if person.gender:
                self.add(node, FOAF.gender, Literal(person.gender))
            self._bounds(node, self.entities.lives.get(person.iri, Bounds()))
            self._described(node, self.entities.told_lives.get(person.iri, ()), self._life_as_told)

    @staticmethod
    def _life_as_told(facts: list[PersonFact], _: date) -> Iterator[Field]:
        genders = {fact.gender for fact in facts if fact.gender}
        if len(genders) == 1:
            yield DV.genderAsKnown, Literal(genders.pop())
        yield from bounding(life(facts), _BOUNDS)

    def _described(
        self, thing: URIRef, facts: Iterable[SomeFact], fields: Callable[[list[SomeFact], date], Iterable[Field]], news: Iterable[date] = ()
    ) -> None:
        """What could be known of a document, a person or a change beside what it is, from each day on."""
        dated = [(when, fact) for fact in facts if (when := self.entities.known_from(fact))]
        for said, known_from, known_until in descriptions(dated, fields, news):
            for quad in description_quads(thing, said, known_from, known_until):
                self.add(*quad)

    def _person(self, fact: PersonFact) -> None:
        node, source = self._attest(fact, URIRef(self.entities.person(fact).iri)), self.source(fact)
        life = Bounds(
            fact.born or fact.born_earliest,
            fact.born or fact.born_latest,
            fact.died or fact.died_earliest,
            fact.died or fact.died_latest,
        )
        self._says(node, life, source)

    def _says(self, node: URIRef, bounds: Bounds, source: URIRef) -> None:
        """The days that a source gives, so that two that differ can be told from one another."""
        for term, value in bounding(bounds, (DV.saysStartEarliest, DV.saysStartLatest, DV.saysEndEarliest, DV.saysEndLatest)):
            self.add(node, term, value, source)

    def _bodies(self) -> None:
        for organization in self.entities.organizations.values():
            if not organization.reference:
                self._organization(organization)
        for post in {p.iri: p for p in (*self.entities.stood_in_for.values(), *self.entities.posts.values())}.values():
            if post.reference:
                continue
            node = URIRef(post.iri)
            self.add(node, RDF.type, ORG.Post)
            self.named(node, post.title)
            if post.title_en:
                self.add(node, SKOS.prefLabel, Literal(post.title_en, lang="en"))
            if post.organization:
                self.add(node, ORG.postIn, URIRef(post.organization.iri))
            if post.role:
                self.add(node, ORG.role, self._role(post.role))
            if post.seats:
                self.add(node, DV.seats, Literal(post.seats))
            if post.stands_in_for:
                self.add(node, DV.standsInFor, URIRef(post.stands_in_for))

    @staticmethod
    def _role(role: str) -> URIRef:
        return ID[f"role/{role}"]

    def _organization(self, organization: Organization) -> None:
        node = URIRef(organization.iri)
        self.add(node, RDF.type, ORG.FormalOrganization)
        self.named(node, organization.name)
        if organization.place:
            self.add(node, DCTERMS.spatial, URIRef(organization.place))
        if organization.kind:
            self.add(node, ORG.classification, concept("organization-kind", organization.kind))
        if organization.parent:
            self.add(node, ORG.subOrganizationOf, URIRef(organization.parent))
            above = self.entities.organizations[organization.parent]
            if not above.reference:
                self._organization(above)
        if organization.local_to:
            self.add(node, DV.localTo, URIRef(organization.local_to))
        self._bounds(node, self.entities.lifetimes.get(organization.iri, Bounds()))

    def _places(self) -> None:
        for place in self.entities.places.values():
            if not place.known:
                self.add(URIRef(place.iri), RDF.type, DCTERMS.Location)
                self.named(URIRef(place.iri), place.name)

    # ------------------------------------------------------------ tenures

    def _tenures(self, tenures: list[Tenure]) -> dict[int, URIRef]:
        """Write the tenures; which holding fact belongs to which."""
        ordinals: Counter[tuple[str, str]] = Counter()
        of_fact: dict[int, URIRef] = {}
        nodes: list[URIRef] = []
        for tenure in tenures:
            who_what = (tenure.person.iri, tenure.post.iri)
            ordinals[who_what] += 1
            node = URIRef(tenure.iri(self.base, ordinals[who_what]))
            self.add(node, RDF.type, DV.Tenure)
            self.add(node, ORG.member, URIRef(tenure.person.iri))
            self.add(node, DV.heldPost, URIRef(tenure.post.iri))
            if tenure.post.organization:
                self.add(node, ORG.organization, URIRef(tenure.post.organization.iri))
            self._bounds(node, tenure.bounds)
            self._manner(node, tenure.holdings)
            of_fact.update((id(fact), node) for fact in tenure.holdings)
            nodes.append(node)
        for state in states(tenures, self.entities):
            node = URIRef(state.iri(self.base, [nodes[place] for place in state.of]))
            self.add(node, RDF.type, DV.TenureState)
            self.add(node, DV.memberAsKnown, URIRef(state.person.iri))
            self.add(node, DV.heldPostAsKnown, URIRef(state.post.iri))
            for place in state.of:
                self.add(node, DV.stateOf, nodes[place])
            self.add(node, DV.knownFrom, day(state.known_from))
            if state.known_until:
                self.add(node, DV.knownUntil, day(state.known_until))
            self._bounds(node, state.bounds)
            self._manner(node, state.holdings)
        return of_fact

    def _manner(self, node: URIRef, holdings: Iterable[HoldingFact]) -> None:
        """How an office was entered and left, in which term, by whose decision."""
        for fact in holdings:
            if fact.term:
                self.add(node, DV.inTerm, Literal(fact.term))
            if fact.entry:
                self.add(node, DV.entryManner, concept("manner", fact.entry))
            if fact.occasion:
                self.add(node, DV.entryOccasion, vi(fact.occasion))
            if fact.by and not any(ch.isdigit() for ch in fact.by):  # a number is of a decision, not of a body
                body = self._organization_named(fact.by, fact, fact.began or fact.on)
                self.add(node, DV.decidedBy, URIRef(body.iri))
            if fact.exit:
                self.add(node, DV.exitManner, concept("manner", fact.exit))

    def _bounds(self, node: URIRef, bounds: Bounds) -> None:
        for term, value in bounding(bounds, _BOUNDS):
            self.add(node, term, value)

    def _holding(self, fact: HoldingFact, tenure: URIRef | None) -> None:
        node = self._attest(fact, *([tenure] if tenure else []))
        source = self.source(fact)
        person, post = self.entities.person(fact), self.entities.post(fact)
        self.add(node, DV.saysPerson, URIRef(person.iri), source)
        self.add(node, DV.saysPost, URIRef(post.iri), source)
        self.add(node, DV.holdingStatus, concept("holding-status", fact.status), source)
        for term, value in ((DV.attestedOn, fact.on), (DV.attestedNotBefore, fact.not_before), (DV.attestedNotAfter, fact.not_after)):
            if value:
                self.add(node, term, day(value), source)
        said = Bounds(
            fact.began or fact.began_earliest,
            fact.began or fact.began_latest,
            fact.ended or fact.ended_earliest,
            fact.ended or fact.ended_latest,
        )
        self._says(node, said, source)
        if fact.term:
            self.add(node, DV.saysTerm, Literal(fact.term), source)

    # ------------------------------------------------------------ documents

    def _document(self, fact: DocumentFact) -> None:
        document = self.entities.document_of(fact)
        resource = URIRef(document.iri)
        node, source = self._attest(fact, resource), self.source(fact)
        self.add(node, DV.saysType, self._document_type(fact.type), source)
        if fact.issued:
            self.add(node, DV.saysDate, day(fact.issued), source)
        if fact.issuer:
            self.add(node, DV.saysIssuer, self._issuer(fact.issuer, fact, document), source)
        if fact.term:
            self.add(node, DV.saysTerm, Literal(fact.term), source)
        if fact.in_force:
            self.add(resource, ELI.first_date_entry_in_force, day(fact.in_force))
        if fact.about:
            self.add(resource, DCTERMS.description, Literal(fact.about, lang="en"))
        if signer := self.entities.signer(fact):
            self.add(resource, DV.signedBy, URIRef(signer.iri))

    def _issuer(self, name: str, fact: DocumentFact, document: Document) -> URIRef:
        return URIRef(self._organization_named(name, fact, document.issued or fact.issued_latest).iri)

    def _documents(self) -> None:
        documents = {d.iri: d for by_day in self.entities.documents.values() for d in by_day.values()}
        known = {
            iri: min(days)
            for iri, d in documents.items()
            if (days := [when for fact in d.facts if (when := self.entities.known_from(fact))])
        }
        for document in documents.values():
            node = URIRef(document.iri)
            self.add(node, RDF.type, ELI.LegalResource)
            name = " ".join(filter(None, (document.type, document.number or min(document.titles, default=""))))
            self.named(node, name, [document.number] if document.number else ())
            if document.number:
                self.add(node, ELI.id_local, Literal(document.number))
            self.add(node, ELI.type_document, self._document_type(document.type))
            if document.issued:
                self.add(node, ELI.date_document, day(document.issued))
            self._bounds(node, Bounds(*document.issued_between))
            for other in sorted(document.could_be):
                self.add(node, DV.couldBe, URIRef(other))
            for issuer in sorted(document.issuers):
                self.add(node, ELI.passed_by, URIRef(issuer))
            for title in sorted(document.titles):
                self.add(node, DCTERMS.title, vi(title))
            for term in sorted(document.terms):
                self.add(node, DCTERMS.temporal, vi(term))
            if document.local_to:
                self.add(node, DV.localTo, URIRef(document.local_to))
            could_be = {other: known[other] for other in document.could_be if other in known}
            self._described(node, document.facts, self._document_as_told(document, could_be), could_be.values())

    def _document_as_told(self, document: Document, could_be: dict[str, date]) -> Callable[[list[DocumentFact], date], Iterator[Field]]:
        def fields(facts: list[DocumentFact], by: date) -> Iterator[Field]:
            if document.issued and any(fact.issued == document.issued for fact in facts):
                yield DV.issuedAsKnown, day(document.issued)
            else:
                between = agreed([fact.issued_earliest for fact in facts], [fact.issued_latest for fact in facts])
                yield from bounding(Bounds(*between), _BOUNDS)
            for fact in facts:
                if fact.in_force:
                    yield DV.inForceAsKnown, day(fact.in_force)
                if fact.issuer:
                    yield DV.issuerAsKnown, self._issuer(fact.issuer, fact, document)
                if signer := self.entities.signer(fact):
                    yield DV.signerAsKnown, URIRef(signer.iri)
                if fact.term:
                    yield DV.termAsKnown, vi(fact.term)
                if fact.about:
                    yield DV.aboutAsKnown, Literal(fact.about, lang="en")
            for other, since in could_be.items():
                if since <= by:
                    yield DV.couldBeAsKnown, URIRef(other)

        return fields

    def _document_type(self, name: str) -> URIRef:
        """The concept of a type; papers write it with capitals or without."""
        node = concept("document-type", slug(name))
        self.add(node, RDF.type, SKOS.Concept)
        self.add(node, SKOS.inScheme, CONCEPT["document-type"])
        self.add(node, SKOS.prefLabel, vi(name[0].upper() + name[1:].lower()))
        return node

    def _relation(self, fact: DocumentRelationFact) -> None:
        source = self.entities.sources[fact.article]
        ends = [self.entities.document(source, number, issued) for number, issued in cited_documents(fact)]
        if ends[0] is None or ends[1] is None:
            return  # counted by `identify`
        self._statement(fact, URIRef(ends[0].iri), RELATIONS[fact.relation], URIRef(ends[1].iri))

    def _scope(self, fact: DocumentScopeFact) -> None:
        document = self.entities.document(self.entities.sources[fact.article], fact.document, fact.issued)
        if document is None:
            return  # counted by `identify`
        term = DV.appliesTo if fact.applies else DV.doesNotApplyTo
        for kind in fact.kinds:
            self._statement(fact, URIRef(document.iri), term, concept("organization-kind", kind))

    def _statement(self, fact: Fact, subject: URIRef, term: URIRef, value: URIRef) -> None:
        """A triple that is also a thing of its own, so that it has its evidence."""
        self.add(subject, term, value)
        statement = self.node("relation", short_hash(str(subject), str(term), str(value), length=16))
        self.add(statement, RDF.type, RDF.Statement)
        self.add(statement, RDF.subject, subject)
        self.add(statement, RDF.predicate, term)
        self.add(statement, RDF.object, value)
        self._attest(fact, statement)

    # ------------------------------------------------------------ events and changes

    def _event_node(self, fact: EventFact | ParticipationFact) -> URIRef:
        return self.node("event", short_hash(self.entities.sources[fact.article], fact.event, length=16))

    def _event(self, node: URIRef, facts: list[EventFact]) -> None:
        """One event, which its source may describe more than once (its text and a file of facts): the fullest gives the words."""
        fullest, *others = sorted(facts, key=lambda f: (f.start is None, f.title is None, f.place is None, msgspec.json.encode(f)))
        self.add(node, RDF.type, PROV.Activity)
        name = fullest.title or fullest.type
        self.named(node, f"{name} ({fullest.start.isoformat()})" if fullest.start else name, [fact.title or fact.type for fact in facts])
        self.add(node, DV.eventType, vi(fullest.type))
        self.add(node, DV.eventStatus, concept("event-status", fullest.status))
        if fullest.start:
            self.add(node, SDO.startDate, day(fullest.start))
        if fullest.end:
            self.add(node, SDO.endDate, day(fullest.end))
        if place := self.places.get((fullest.article, fullest.event)):
            self.add(node, PROV.atLocation, URIRef(place.iri))
        for other in others:
            if (other.start or fullest.start, other.status) != (fullest.start, fullest.status):
                self.entities.left_out["another day or status of an event that its source describes twice"] += 1
        for fact in facts:
            attestation = self._attest(fact, node)
            if fact.delegates:
                self.add(attestation, DV.saysDelegates, integer(fact.delegates), self.source(fact))
            for number in fact.reviews:
                document = self.entities.document(self.entities.sources[fact.article], number)
                if document:
                    self.add(node, DV.reviews, URIRef(document.iri))
                else:
                    self.entities.left_out["a document reviewed at an event that its source does not describe"] += 1
            if fact.after_years:
                self.add(node, DV.afterYears, integer(fact.after_years))
            if fact.ordinal:
                self.add(node, DV.ordinal, integer(fact.ordinal))
            if fact.term:
                self.add(attestation, DV.saysTerm, Literal(fact.term), self.source(fact))
            for site in fact.sites:
                self.add(node, DV.onlineSite, vi(site))
            if fact.organizer:
                body = self._organization_named(fact.organizer, fact, fact.start)
                self._association(node, URIRef(body.iri), "organizer", fact)

    def _organization_named(self, name: str, fact: Fact, when: date | None) -> Organization:
        body = named_body(name, fact, self.entities, when)
        if not body.reference:
            self._organization(body)
        return body

    def _participation(self, fact: ParticipationFact) -> None:
        if self._event_node(fact) not in self.events:
            self.entities.left_out["a participation in an event that its source does not describe"] += 1
            return
        if fact.person:
            agent = self.entities.person(fact).iri
        else:
            assert fact.organization
            agent = self._organization_named(fact.organization, fact, None).iri
        self._association(self._event_node(fact), URIRef(agent), fact.role, fact)

    def _association(self, event: URIRef, agent: URIRef, role: str, fact: Fact) -> None:
        node = self.node("participation", short_hash(str(event), str(agent), role, length=16))
        self.add(event, PROV.qualifiedAssociation, node)
        self.add(node, RDF.type, PROV.Association)
        self.add(node, PROV.agent, agent)
        self.add(node, PROV.hadRole, concept("participation-role", role))
        self._attest(fact, node)

    def _change(self, change: "Change") -> None:
        """One change, which several sources may tell of, one more exactly than another."""
        kind = change.facts[0].change
        names = sorted(body.iri for body in (*change.before, *change.after))
        days = sorted({str(change.earliest), str(change.latest)})
        under, task = change.facts[0].under, change.facts[0].task  # the same in all, see `agreeing`
        told = [word for word in (under, task) if word]
        node = self.node("change", f"{kind.replace('_', '-')}-{short_hash(*names, *told, *days, length=12)}")
        self.add(node, RDF.type, CHANGES[kind])
        ends = [sorted({name for fact in change.facts for name in getattr(fact, end)}) for end in ("before", "after")]
        self.named(node, " → ".join(filter(None, (", ".join(ends[0]), ", ".join(ends[1]) or under))))
        origin, outcome = (DV.taskFrom, DV.taskTo) if kind == "transferred" else (ORG.originalOrganization, ORG.resultingOrganization)
        for body in change.before:
            self.add(node, origin, URIRef(body.iri))
        for body in change.after:
            self.add(node, outcome, URIRef(body.iri))
        for body in (*change.before, *change.after):
            if not body.reference:
                self._organization(body)
        if change.earliest and change.earliest == change.latest:
            self.add(node, DCTERMS.date, day(change.earliest))
        else:
            self._bounds(node, Bounds(change.earliest, change.latest))
        if task:
            self.add(node, DV.movedTask, vi(task))
        for fact in change.facts:
            if under:
                self.add(node, DV.placedUnder, URIRef(self._organization_named(under, fact, change_day(fact)).iri))
            if fact.document:
                document = self.entities.document(self.entities.sources[fact.article], fact.document)
                if document:
                    self.add(node, DV.changeDocument, URIRef(document.iri))
                else:
                    self.entities.left_out["a document of a change that its source does not describe"] += 1
            attestation, source = self._attest(fact, node), self.source(fact)
            self._says(attestation, Bounds(fact.on or fact.on_earliest, fact.on or fact.on_latest), source)
        self._described(node, change.facts, self._change_as_told)

    def _change_as_told(self, facts: list[ChangeFact], _: date) -> Iterator[Field]:
        earliest, latest = highest(f.on or f.on_earliest for f in facts), lowest(f.on or f.on_latest for f in facts)
        if earliest and earliest == latest:
            yield DV.dateAsKnown, day(earliest)
        else:
            yield from bounding(Bounds(earliest, latest), _BOUNDS)
        for fact in facts:
            if fact.document and (document := self.entities.document(self.entities.sources[fact.article], fact.document)):
                yield DV.decisionAsKnown, URIRef(document.iri)


@dataclass
class Change:
    """What sources tell of one change of bodies: of the same kind and bodies, on days that agree."""

    facts: list[ChangeFact]
    before: list[Organization]
    after: list[Organization]
    earliest: date | None
    latest: date | None


def agreeing(told: list[tuple[ChangeFact, list[Organization], list[Organization]]]) -> list[Change]:
    """The changes that some facts tell of. Facts whose days contradict each other tell of two."""
    changes: dict[tuple[Any, ...], list[Change]] = {}
    for fact, before, after in sorted(told, key=lambda one: (str(one[0].on or one[0].on_earliest), to_json(one[0]))):
        earliest, latest = fact.on or fact.on_earliest, fact.on or fact.on_latest
        same = changes.setdefault(
            (fact.change, fact.under, fact.task, *(tuple(sorted(body.iri for body in bodies)) for bodies in (before, after))), []
        )
        for change in same:
            low, high = highest([change.earliest, earliest]), lowest([change.latest, latest])
            if not low or not high or low <= high:
                change.facts.append(fact)
                change.earliest, change.latest = low, high
                break
        else:
            same.append(Change([fact], before, after, earliest, latest))
    return [change for same in changes.values() for change in same]


def decimal(value: float) -> Literal:
    """Three digits at most, without trailing zeros: the form in which every store gives it back."""
    return Literal(f"{Decimal(str(round(value, 3))).normalize():f}", datatype=XSD.decimal)


def integer(value: int) -> Literal:
    """xsd:integer: Oxigraph gives every derived integer type back as that one (docs/decisions/0004)."""
    return Literal(str(value), datatype=XSD.integer)
