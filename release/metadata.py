"""What a release says of itself to catalogues: DCAT (in the profile DCAT-AP 3), VoID, SPDX checksums and licence.

    graph = description(about, native, files)

Sources of the terms: https://www.w3.org/TR/vocab-dcat-3/, https://semiceu.github.io/DCAT-AP/releases/3.0.0/, https://www.w3.org/TR/void/,
https://spdx.org/rdf/terms/. The dataset, each of its files and what counts them have IRIs of their own: there are no blank nodes.
"""

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pyoxigraph as ox
from rdflib import Graph, Literal, URIRef
from rdflib.namespace import DCTERMS, FOAF, OWL, RDF, VOID, XSD, Namespace

from ontology.names import SKOS
from ontology.prefixes import PREFIXES, entity_prefixes

DCAT = Namespace("http://www.w3.org/ns/dcat#")  # rdflib has that of version 2, without dcat:version
SPDX = Namespace("http://spdx.org/rdf/terms#")
ADMS = Namespace("http://www.w3.org/ns/adms#")
VCARD = Namespace("http://www.w3.org/2006/vcard/ns#")
LICENCE = URIRef("https://creativecommons.org/licenses/by/4.0/")
SPDX_LICENCE = URIRef("http://spdx.org/licenses/CC-BY-4.0")
_EU = "http://publications.europa.eu/resource/authority/"
_IANA = "https://www.iana.org/assignments/media-types/"

TITLES = {
    "en": "danvan: offices, people and documents of Vietnam's mass-mobilization bloc across time",
    "vi": "danvan: chức vụ, nhân sự và văn bản của khối dân vận Việt Nam qua thời gian",
}
DESCRIPTIONS = {
    "en": "Who held which office of the Fatherland Front, the mass organizations and the Party commissions over them on which day, what became "
    "of which body, and which sentence of which source says so. Days are bounds; nothing is asserted that no source says.",
    "vi": "Ai giữ chức vụ nào trong Mặt trận Tổ quốc, các tổ chức quần chúng và các ban Đảng vào ngày nào, tổ chức nào thay đổi ra sao, và câu nào "
    "trong nguồn nào nói điều đó. Thời gian được ghi bằng giới hạn; không khẳng định điều gì mà không có nguồn.",
}
KEYWORDS = ("Vietnam", "mass organizations", "Vietnamese Fatherland Front", "public office", "tenure", "provenance", "temporal data")
PUBLISHER = "The danvan developers"


@dataclass(frozen=True)
class Kind:
    """What files of an ending are: their media type, and the EU's name of the format where it has one."""

    media: str
    format: str = ""
    title: str = ""


KINDS = {
    ".ttl": Kind("text/turtle", "RDF_TURTLE", "Turtle"),
    ".nq": Kind("application/n-quads", "RDF_N_QUADS", "N-Quads"),
    ".jsonld": Kind("application/ld+json", "JSON_LD", "JSON-LD"),
    ".jsonl": Kind("application/jsonl", "", "JSON Lines"),
    ".json": Kind("application/json", "JSON", "JSON"),
    ".csv": Kind("text/csv", "CSV", "CSV"),
    ".parquet": Kind("application/vnd.apache.parquet", "PARQUET", "Parquet"),
    ".gexf": Kind("application/gexf+xml", "XML", "GEXF"),
    ".txt": Kind("text/plain", "TXT", "text"),
    ".html": Kind("text/html", "HTML", "HTML"),
    ".md": Kind("text/markdown", "MD", "Markdown"),
    ".svg": Kind("image/svg+xml", "SVG", "SVG"),
    ".cff": Kind("application/yaml", "", "CITATION.cff"),
}
COMPRESSED = {".gz": "application/gzip", ".zst": "application/zstd"}


def kind_of(path: Path) -> tuple[Kind, str | None]:
    """What a file is, and how it is compressed."""
    packed = COMPRESSED.get(path.suffix)
    return KINDS.get(Path(path.stem).suffix if packed else path.suffix, Kind("application/octet-stream")), packed


@dataclass(frozen=True)
class File:
    """A file of the release: its path in it, how many bytes it has, and their SHA-256."""

    path: Path
    size: int
    sha256: str


def is_data(path: Path) -> bool:
    """Whether a file is the data in some form (and not about it): what DCAT calls a distribution."""
    if len(path.parts) > 1:
        return path.parts[0] in ("parts", "tables", "exchange")
    return path.stem.partition(".")[0] in ("danvan", "facts")


def description(base: str, version: str, released: date, native: Iterable[ox.Quad], files: Iterable[File], rdfc: str) -> Graph:
    """The catalogue record of a release; `rdfc` is the RDFC-1.0 hash of the dataset."""
    graph = Graph()
    for prefix, iri in (PREFIXES | {"dcat": str(DCAT), "spdx": str(SPDX), "adms": str(ADMS), "vcard": str(VCARD)}).items():
        graph.bind(prefix, iri)
    place = f"{base}release/{version}/"
    dataset, publisher = URIRef(place + "dataset"), URIRef(base + "publisher")
    day = Literal(released.isoformat(), datatype=XSD.date)

    catalogue = URIRef(base + "catalogue")
    graph.add((catalogue, RDF.type, DCAT.Catalog))
    _texts(graph, catalogue, {"en": "danvan: releases", "vi": "danvan: các bản phát hành"}, DCTERMS.title)
    _texts(graph, catalogue, {"en": "The releases of danvan.", "vi": "Các bản phát hành của danvan."}, DCTERMS.description)
    graph.add((catalogue, DCTERMS.publisher, publisher))
    graph.add((catalogue, DCAT.dataset, dataset))
    graph.add((publisher, RDF.type, FOAF.Agent))
    graph.add((publisher, FOAF.name, Literal(PUBLISHER, lang="en")))

    for kind in (DCAT.Dataset, VOID.Dataset):
        graph.add((dataset, RDF.type, kind))
    _texts(graph, dataset, {tag: f"{title} ({version})" for tag, title in TITLES.items()}, DCTERMS.title)
    _texts(graph, dataset, DESCRIPTIONS, DCTERMS.description)
    for word in KEYWORDS:
        graph.add((dataset, DCAT.keyword, Literal(word, lang="en")))
    theme, language, rate = (URIRef(_EU + name) for name in ("data-theme/GOVE", "language/VIE", "frequency/IRREG"))
    for term, value in (
        (DCTERMS.publisher, publisher),
        (DCTERMS.creator, publisher),
        (DCTERMS.license, LICENCE),
        (DCTERMS.issued, day),
        (DCTERMS.modified, day),
        (DCTERMS.identifier, Literal(f"danvan {version}")),
        (DCTERMS.language, language),
        (DCTERMS.accrualPeriodicity, rate),
        (DCTERMS.spatial, URIRef(_EU + "country/VNM")),
        (DCAT.theme, theme),
        (DCAT.version, Literal(version)),
        (OWL.versionInfo, Literal(version)),
        (DCAT.landingPage, URIRef(place)),
        (VOID.uriSpace, Literal(f"{base}id/")),
        (VOID.vocabulary, URIRef(PREFIXES["dv"])),
    ):
        graph.add((dataset, term, value))
    graph.add((URIRef(place), RDF.type, FOAF.Document))
    graph.add((theme, RDF.type, SKOS.Concept))
    graph.add((theme, SKOS.prefLabel, Literal("Government and public sector", lang="en")))
    graph.add((language, RDF.type, DCTERMS.LinguisticSystem))
    graph.add((rate, RDF.type, DCTERMS.Frequency))
    graph.add((URIRef(_EU + "country/VNM"), RDF.type, DCTERMS.Location))
    graph.add((LICENCE, RDF.type, DCTERMS.LicenseDocument))
    graph.add((LICENCE, OWL.sameAs, SPDX_LICENCE))
    _checksum(graph, dataset, f"{place}dataset#rdfc-1.0", rdfc)
    _counts(graph, dataset, list(native))
    for file in files:
        if is_data(file.path):
            _distribution(graph, dataset, file, place, day)
            if file.path.name in ("danvan.nq", "danvan.ttl", "danvan.jsonld"):
                graph.add((dataset, VOID.dataDump, URIRef(place + file.path.as_posix())))
    return graph


def _texts(graph: Graph, node: URIRef, texts: Mapping[str, str], term: URIRef) -> None:
    for tag, text in texts.items():
        graph.add((node, term, Literal(text, lang=tag)))


def _checksum(graph: Graph, of: URIRef, name: str, value: str) -> None:
    node = URIRef(name)
    graph.add((of, SPDX.checksum, node))
    graph.add((node, RDF.type, SPDX.Checksum))
    graph.add((node, SPDX.algorithm, SPDX.checksumAlgorithm_sha256))
    graph.add((node, SPDX.checksumValue, Literal(value, datatype=XSD.hexBinary)))
    graph.add((SPDX.checksumAlgorithm_sha256, RDF.type, SPDX.ChecksumAlgorithm))


def _distribution(graph: Graph, dataset: URIRef, file: File, place: str, day: Literal) -> None:
    path = file.path.as_posix()
    address = URIRef(place + path)
    node = URIRef(f"{dataset}#{path}")
    kind, packed = kind_of(file.path)
    media = URIRef(_IANA + kind.media)
    graph.add((dataset, DCAT.distribution, node))
    graph.add((node, RDF.type, DCAT.Distribution))
    graph.add((address, RDF.type, FOAF.Document))
    for term, value in (
        (DCTERMS.title, Literal(path, lang="en")),
        (DCAT.accessURL, address),
        (DCAT.downloadURL, address),
        (DCAT.mediaType, media),
        (DCAT.byteSize, Literal(str(file.size), datatype=XSD.nonNegativeInteger)),
        (DCTERMS.license, LICENCE),
        (DCTERMS.issued, day),
    ):
        graph.add((node, term, value))
    graph.add((media, RDF.type, DCTERMS.MediaType))
    if kind.format:
        name = URIRef(f"{_EU}file-type/{kind.format}")
        graph.add((node, DCTERMS["format"], name))
        graph.add((name, RDF.type, DCTERMS.MediaTypeOrExtent))
    if packed:
        graph.add((node, DCAT.compressFormat, URIRef(_IANA + packed)))
        graph.add((URIRef(_IANA + packed), RDF.type, DCTERMS.MediaType))
    _checksum(graph, node, f"{node}/sha256", file.sha256)


def _counts(graph: Graph, dataset: URIRef, native: list[ox.Quad]) -> None:
    """How much there is: in all, of each class, and of each property."""
    triples = {quad.triple for quad in native}
    of_type = {(t.subject, t.object) for t in triples if t.predicate.value == str(RDF.type)}
    classes = Counter(kind.value for _, kind in of_type if isinstance(kind, ox.NamedNode))
    properties = Counter(triple.predicate.value for triple in triples)
    subjects = {triple.subject for triple in triples}
    objects = {triple.object for triple in triples}
    for term, count in (
        (VOID.triples, len(triples)),
        (VOID.distinctSubjects, len(subjects)),
        (VOID.distinctObjects, len(objects)),
        (VOID.entities, len({thing for thing, _ in of_type})),
        (VOID.classes, len(classes)),
        (VOID.properties, len(properties)),
        (VOID.documents, len({quad.graph_name for quad in native} - {ox.DefaultGraph()})),
    ):
        graph.add((dataset, term, Literal(count)))
    for term, of, counter, counted in (
        (VOID.classPartition, VOID["class"], classes, VOID.entities),
        (VOID.propertyPartition, VOID.property, properties, VOID.triples),
    ):
        for iri, count in counter.items():
            node = URIRef(f"{dataset}#{_local(iri, term)}")
            graph.add((dataset, term, node))
            graph.add((node, RDF.type, VOID.Dataset))
            graph.add((node, of, URIRef(iri)))
            graph.add((node, counted, Literal(count)))
    days = sorted(t.object.value for t in triples if isinstance(t.object, ox.Literal) and t.predicate.value in _DAYS)
    if days:
        node = URIRef(f"{dataset}#temporal")
        graph.add((dataset, DCTERMS.temporal, node))
        graph.add((node, RDF.type, DCTERMS.PeriodOfTime))
        graph.add((node, DCAT.startDate, Literal(days[0], datatype=XSD.date)))
        graph.add((node, DCAT.endDate, Literal(days[-1], datatype=XSD.date)))


_DAYS = {PREFIXES["dv"] + name for name in ("startEarliest", "startLatest", "endEarliest", "endLatest")}


def _local(iri: str, term: URIRef) -> str:
    known = PREFIXES | entity_prefixes()
    kind = "class" if term == VOID.classPartition else "property"
    for prefix, namespace in known.items():
        if iri.startswith(namespace):
            return f"{kind}-{prefix}-{iri[len(namespace) :]}"
    return f"{kind}-{re.sub(r'[^A-Za-z0-9]+', '-', iri)}"
