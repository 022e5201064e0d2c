"""One release as a comparison reads it: its tenures, attestations, sources and names, by IRI.

side = Side(store)
side.tenures[iri].attested          # the attestations of a tenure
side.evidence(attestation).quote    # the words of its source
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

import pyoxigraph as ox

from graph.store import with_named_blanks
from ontology.prefixes import PREFIXES

Span = tuple[str | None, str | None]
"""The first and the last day of which something can be, as YYYY-MM-DD; None where there is no bound."""
FIRST, LAST = "0000", "9999"
"""What stands before and after every day."""


@dataclass(frozen=True)
class Evidence:
    """A passage of a source: its words (where it has some), the source, and the day it was published."""

    attestation: str
    source: str
    title: str | None = None
    publisher: str | None = None
    url: str | None = None
    published: str | None = None
    quote: str | None = None


@dataclass
class Tenure:
    """A tenure with the bounds of its beginning and end, and the attestations of it."""

    iri: str
    person: str
    post: str
    start: Span
    end: Span
    attested: set[str] = field(default_factory=set)
    founded: str | None = None
    """From when on its body was, which bounds it where nothing else does; and until when."""
    dissolved: str | None = None
    body: str | None = None

    @property
    def begun(self) -> Span:
        """The bounds of its beginning, without the founding of its body, which tells nothing of the holder."""
        return (None if self.start[0] == self.founded else self.start[0], self.start[1])


def _named(store: ox.Store) -> Iterable[ox.Quad]:
    """The quads of a store, blank nodes by the names that RDFC-1.0 gives them."""
    quads = list(store)
    if not any(isinstance(term, ox.BlankNode) for quad in quads for term in (quad.subject, quad.object)):
        return quads
    return with_named_blanks(quads)


class Side:
    """One of the two releases, as far as changes are told of it."""

    def __init__(self, store: ox.Store) -> None:
        self.store = store
        days = sorted(row[0] for row in self._rows("SELECT ?day WHERE { ?dataset a void:Dataset ; dcterms:issued ?day }") if row[0])
        self.day = days[-1] if days else None
        self.triples = {str(quad.triple) for quad in _named(store)}
        self.names = self._names()

    def _rows(self, query: str) -> Iterator[tuple[str | None, ...]]:
        answer = self.store.query(query, prefixes=PREFIXES, use_default_graph_as_union=True)
        assert isinstance(answer, ox.QuerySolutions)
        names = [variable.value for variable in answer.variables]
        for solution in answer:
            yield tuple(None if (value := solution[name]) is None else value.value for name in names)

    def _names(self) -> dict[str, dict[str, str]]:
        """What things are called, by language; a thing of one language alone is called so in both."""
        names: dict[str, dict[str, str]] = defaultdict(dict)
        for thing, name, language in self._rows(
            "SELECT ?thing ?name (LANG(?name) AS ?language) WHERE { ?thing skos:prefLabel|foaf:name ?name } ORDER BY ?thing DESC(LANG(?name)) ?name"
        ):
            assert thing and name is not None
            names[thing].setdefault(language or "vi", name)
        return dict(names)

    def called(self, iri: str | None) -> dict[str, str]:
        if iri is None:
            return {}
        names = self.names.get(iri, {})
        some = names.get("vi") or names.get("en") or iri.rpartition("/")[2]
        return {"vi": names.get("vi", some), "en": names.get("en", some), "iri": iri}

    @cached_property
    def tenures(self) -> dict[str, Tenure]:
        found: dict[str, Tenure] = {}
        for tenure, person, post, a, b, c, d in self._rows(
            "SELECT ?tenure ?person ?post ?a ?b ?c ?d WHERE { ?tenure dv:heldPost ?post ; org:member ?person . OPTIONAL { ?tenure dv:startEarliest ?a } "
            "OPTIONAL { ?tenure dv:startLatest ?b } OPTIONAL { ?tenure dv:endEarliest ?c } OPTIONAL { ?tenure dv:endLatest ?d } }"
        ):
            assert tenure and person and post
            found[tenure] = Tenure(tenure, person, post, (a, b), (c, d))
        for attestation, about in self.attests:
            if about in found:
                found[about].attested.add(attestation)
        lives = self._rows(
            "SELECT ?tenure ?start ?end ?body WHERE { ?tenure dv:heldPost/org:postIn ?body . OPTIONAL { ?body dv:startEarliest ?start } "
            "OPTIONAL { ?body dv:endLatest ?end } }"
        )
        for of, first, last, body in lives:
            if of in found:
                found[of].founded, found[of].dissolved, found[of].body = first, last, body
        return found

    @cached_property
    def by_post(self) -> dict[str, list[Tenure]]:
        """The tenures of each office, in order of the first day that is known of them."""
        found: dict[str, list[Tenure]] = defaultdict(list)
        for tenure in self.tenures.values():
            found[tenure.post].append(tenure)
        return {post: sorted(tenures, key=lambda one: (one.start[1] or one.end[0] or LAST, one.iri)) for post, tenures in found.items()}

    @cached_property
    def people_by_attestation(self) -> dict[str, str]:
        """Whom an attestation of a holding names."""
        return {one: told["person"] for one, told in self.attestations.items() if told["person"]}

    @cached_property
    def attests(self) -> list[tuple[str, str]]:
        return [(a, b) for a, b in self._rows("SELECT ?a ?b WHERE { ?a dv:attests ?b }") if a and b]

    @cached_property
    def attested_by(self) -> dict[str, list[str]]:
        found: dict[str, list[str]] = defaultdict(list)
        for attestation, about in sorted(self.attests):
            found[about].append(attestation)
        return dict(found)

    @cached_property
    def attestations(self) -> dict[str, dict[str, str | None]]:
        """Every attestation, with its source, passage, confidence, whom it names, and whether it says a beginning or an end."""
        fields = ("source", "passage", "confidence", "issued", "person", "start", "end")
        return {
            str(row[0]): dict(zip(fields, row[1:], strict=True))
            for row in self._rows(
                "SELECT ?a ?source ?passage (STR(?c) AS ?confidence) ?issued ?person ?start ?end WHERE { ?a a dv:Attestation ; dcterms:source ?source . "
                "OPTIONAL { ?a oa:hasTarget ?passage } OPTIONAL { ?a dv:confidence ?c } OPTIONAL { ?a dcterms:issued ?issued } "
                "OPTIONAL { ?a dv:saysPerson ?person } OPTIONAL { ?a dv:saysStartLatest ?start } OPTIONAL { ?a dv:saysEndLatest ?end } }"
            )
        }

    @cached_property
    def sources(self) -> dict[str, dict[str, str | None]]:
        fields = ("title", "publisher", "url", "published", "name")
        found: dict[str, dict[str, str | None]] = {}
        for row in self._rows(
            "SELECT ?s ?title ?publisher ?url ?published ?name WHERE { ?s a dv:Source . OPTIONAL { ?s dcterms:title ?title } OPTIONAL { ?s dcterms:publisher ?publisher } "
            "OPTIONAL { ?s schema:url ?url } OPTIONAL { ?s dcterms:issued ?published } OPTIONAL { ?s dcterms:identifier ?name } } ORDER BY ?s ?title ?publisher ?url ?name"
        ):
            found.setdefault(str(row[0]), dict(zip(fields, row[1:], strict=True)))
        return found

    @cached_property
    def quotes(self) -> dict[str, str]:
        return {a: q for a, q in self._rows("SELECT ?passage ?quote WHERE { ?passage oa:hasSelector/oa:exact ?quote }") if a and q}

    def evidence(self, attestation: str) -> Evidence:
        told = self.attestations[attestation]
        source = told["source"] or ""
        about = self.sources.get(source, {})
        return Evidence(
            attestation,
            source,
            about.get("title") or about.get("name"),
            about.get("publisher"),
            about.get("url"),
            told["issued"],
            self.quotes.get(told["passage"] or ""),
        )

    def things(self, query: str) -> dict[str, dict[str, Any]]:
        """Things by IRI, with the other variables of a query: sets of what they are bound to."""
        answer = self.store.query(query, prefixes=PREFIXES, use_default_graph_as_union=True)
        assert isinstance(answer, ox.QuerySolutions)
        names = [variable.value for variable in answer.variables]
        found: dict[str, dict[str, Any]] = {}
        for solution in answer:
            key: Any = solution[names[0]]
            thing = found.setdefault(key.value, {name: set() for name in names[1:]})
            for name in names[1:]:
                if (value := solution[name]) is not None:
                    thing[name].add(value.value)
        return found
