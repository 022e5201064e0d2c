"""Tables for those who work with tables: tenures, people, bodies, documents, evidence; as CSV with CSVW metadata, and as Parquet.

    write_tables(store, Path("release/tables"))     # tenures.csv, tenures.parquet, …, csv-metadata.json

A column says what it holds in English and Vietnamese, and which term of the graph it is of; what is unknown is empty. A row begins
with the IRI of its thing, rows are in the order of it. Metadata as in https://www.w3.org/TR/tabular-metadata/.
"""

import csv
import io
import json
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pyoxigraph as ox

from graph.store import UnreadableGraph
from ontology.prefixes import PREFIXES

CSVW_CONTEXT = "http://www.w3.org/ns/csvw"
METADATA = "csv-metadata.json"


@dataclass(frozen=True)
class Column:
    """One column: its name, what it holds in two languages, the term of the graph behind it, and the XSD datatype of its values."""

    name: str
    en: str
    vi: str
    term: str
    datatype: str = "string"
    foreign: str = ""
    """The table whose things the column names."""


@dataclass(frozen=True)
class Table:
    name: str
    en: str
    vi: str
    columns: tuple[Column, ...]
    where: str
    """What a row is, in SPARQL: a variable for each column, called as the column is."""
    grouped: tuple[str, ...] = ()
    """Columns of which a thing may have several values; they stand in one cell, with a bar between."""


def _bounds(of: str) -> str:
    names = (
        ("start_earliest", "startEarliest"),
        ("start_latest", "startLatest"),
        ("end_earliest", "endEarliest"),
        ("end_latest", "endLatest"),
    )
    return "\n".join(f"OPTIONAL {{ ?{of} dv:{term} ?{name} }}" for name, term in names)


_BOUNDS = (
    Column("start_earliest", "first day on which it can have begun", "sớm nhất có thể bắt đầu", "dv:startEarliest", "date"),
    Column("start_latest", "last day on which it can have begun", "muộn nhất đã bắt đầu", "dv:startLatest", "date"),
    Column("end_earliest", "first day on which it can have ended", "sớm nhất có thể kết thúc", "dv:endEarliest", "date"),
    Column("end_latest", "last day on which it can have ended", "muộn nhất đã kết thúc", "dv:endLatest", "date"),
)

TABLES = (
    Table(
        "tenures",
        "Who held which office, between which bounds",
        "Ai giữ chức vụ nào, trong giới hạn thời gian nào",
        (
            Column("tenure", "IRI of the tenure", "IRI của nhiệm kỳ", "rdf:subject", "anyURI"),
            Column("person", "who held it", "người giữ", "org:member", "anyURI", "people"),
            Column("person_name", "name of the person", "tên người giữ", "foaf:name"),
            Column("office", "the office held", "chức vụ", "dv:heldPost", "anyURI"),
            Column("office_title", "title of the office", "tên chức vụ", "skos:prefLabel"),
            Column(
                "organization",
                "the body of the office; empty where no source names it",
                "tổ chức; để trống khi không nguồn nào nêu",
                "org:organization",
                "anyURI",
            ),
            Column("organization_name", "name of the body", "tên tổ chức", "skos:prefLabel"),
            *_BOUNDS,
            Column("entry", "how it was entered", "hình thức nhận chức", "dv:entryManner"),
            Column("exit", "how it was left", "hình thức thôi chức", "dv:exitManner"),
            Column("attestations", "passages that attest it", "số đoạn văn làm chứng", "dv:attests", "integer"),
        ),
        f"""
?tenure a dv:Tenure ; org:member ?person ; dv:heldPost ?office .
OPTIONAL {{ ?person foaf:name ?person_name }}
OPTIONAL {{ ?office skos:prefLabel ?office_title FILTER (LANG(?office_title) = "vi") }}
OPTIONAL {{ ?tenure org:organization ?organization . OPTIONAL {{ ?organization skos:prefLabel ?organization_name FILTER (LANG(?organization_name) = "vi") }} }}
{_bounds("tenure")}
OPTIONAL {{ ?tenure dv:entryManner/skos:prefLabel ?entry FILTER (LANG(?entry) = "vi") }}
OPTIONAL {{ ?tenure dv:exitManner/skos:prefLabel ?exit FILTER (LANG(?exit) = "vi") }}
OPTIONAL {{ SELECT ?tenure (COUNT(DISTINCT ?attestation) AS ?attestations) WHERE {{ ?attestation dv:attests ?tenure . ?tenure a dv:Tenure }} GROUP BY ?tenure }}
""",
        ("entry", "exit"),
    ),
    Table(
        "people",
        "People, and between which days they were born and died",
        "Nhân sự, và giới hạn ngày sinh, ngày mất",
        (
            Column("person", "IRI of the person", "IRI của người", "rdf:subject", "anyURI"),
            Column("name", "name", "tên", "foaf:name"),
            Column("other_names", "other names", "tên khác", "skos:altLabel"),
            Column("gender", "gender", "giới tính", "foaf:gender"),
            Column("born_earliest", "first day on which the birth can be", "sớm nhất có thể sinh", "dv:startEarliest", "date"),
            Column("born_latest", "last day on which the birth can be", "muộn nhất có thể sinh", "dv:startLatest", "date"),
            Column("died_earliest", "first day on which the death can be", "sớm nhất có thể mất", "dv:endEarliest", "date"),
            Column("died_latest", "last day on which the death can be", "muộn nhất có thể mất", "dv:endLatest", "date"),
            Column("wikidata", "the person at Wikidata", "mục tại Wikidata", "skos:exactMatch", "anyURI"),
        ),
        """
?person a foaf:Person ; foaf:name ?name .
OPTIONAL { ?person skos:altLabel ?other_names }
OPTIONAL { ?person foaf:gender ?gender }
OPTIONAL { ?person dv:startEarliest ?born_earliest }
OPTIONAL { ?person dv:startLatest ?born_latest }
OPTIONAL { ?person dv:endEarliest ?died_earliest }
OPTIONAL { ?person dv:endLatest ?died_latest }
OPTIONAL { ?person skos:exactMatch ?wikidata FILTER (STRSTARTS(STR(?wikidata), "http://www.wikidata.org/entity/")) }
""",
        ("other_names", "wikidata"),
    ),
    Table(
        "organizations",
        "Bodies, what they are under, and between which days they were",
        "Tổ chức, cấp trên và thời gian tồn tại",
        (
            Column("organization", "IRI of the body", "IRI của tổ chức", "rdf:subject", "anyURI"),
            Column("name", "name in Vietnamese", "tên tiếng Việt", "skos:prefLabel"),
            Column("name_en", "name in English", "tên tiếng Anh", "skos:prefLabel"),
            Column("other_names", "other names", "tên khác", "skos:altLabel"),
            Column("kind", "kind of body", "loại tổ chức", "org:classification"),
            Column("place", "place it is of", "địa bàn", "dcterms:spatial"),
            Column("parent", "the body above it", "tổ chức cấp trên", "org:subOrganizationOf", "anyURI"),
            *_BOUNDS,
        ),
        f"""
?organization a org:FormalOrganization ; skos:prefLabel ?name FILTER (LANG(?name) = "vi")
OPTIONAL {{ ?organization skos:prefLabel ?name_en FILTER (LANG(?name_en) = "en") }}
OPTIONAL {{ ?organization skos:altLabel ?other_names FILTER (LANG(?other_names) = "vi") }}
OPTIONAL {{ ?organization org:classification/skos:prefLabel ?kind FILTER (LANG(?kind) = "vi") }}
OPTIONAL {{ ?organization dcterms:spatial/skos:prefLabel ?place FILTER (LANG(?place) = "vi") }}
OPTIONAL {{ ?organization org:subOrganizationOf ?parent }}
{_bounds("organization")}
""",
        ("other_names", "kind", "place", "parent", "name_en"),
    ),
    Table(
        "documents",
        "Documents, by whom and when they were issued",
        "Văn bản, cơ quan và ngày ban hành",
        (
            Column("document", "IRI of the document", "IRI của văn bản", "rdf:subject", "anyURI"),
            Column("label", "type and number", "loại và số hiệu", "skos:prefLabel"),
            Column("number", "number", "số hiệu", "eli:id_local"),
            Column("type", "type", "loại văn bản", "eli:type_document"),
            Column("issued", "day of issue", "ngày ban hành", "eli:date_document", "date"),
            Column("issued_earliest", "first day of which it can be", "sớm nhất có thể ban hành", "dv:startEarliest", "date"),
            Column("issued_latest", "last day of which it can be", "muộn nhất có thể ban hành", "dv:startLatest", "date"),
            Column("issuer", "the body that issued it", "cơ quan ban hành", "eli:passed_by"),
            Column("title", "title", "trích yếu", "dcterms:title"),
            Column("about", "what it is about", "nội dung", "dcterms:description"),
        ),
        """
?document a eli:LegalResource ; skos:prefLabel ?label FILTER (LANG(?label) = "vi")
OPTIONAL { ?document eli:id_local ?number }
OPTIONAL { ?document eli:type_document/skos:prefLabel ?type FILTER (LANG(?type) = "vi") }
OPTIONAL { ?document eli:date_document ?issued }
OPTIONAL { ?document dv:startEarliest ?first }
OPTIONAL { ?document dv:startLatest ?last }
BIND (COALESCE(?issued, ?first) AS ?issued_earliest)
BIND (COALESCE(?issued, ?last) AS ?issued_latest)
OPTIONAL { ?document eli:passed_by/skos:prefLabel ?issuer FILTER (LANG(?issuer) = "vi") }
OPTIONAL { ?document dcterms:title ?title }
OPTIONAL { ?document dcterms:description ?about }
""",
        ("issuer", "title", "about", "number", "type"),
    ),
    Table(
        "evidence",
        "Which passage of which source says what of what",
        "Đoạn văn nào của nguồn nào nói về điều gì",
        (
            Column("attestation", "IRI of the attestation", "IRI của chứng cứ", "rdf:subject", "anyURI"),
            Column("about", "what it attests", "chứng thực điều gì", "dv:attests"),
            Column("source", "IRI of the source", "IRI của nguồn", "dcterms:source", "anyURI"),
            Column("source_title", "title of the source", "nhan đề nguồn", "dcterms:title"),
            Column("publisher", "publisher", "nơi đăng", "dcterms:publisher"),
            Column("url", "address", "địa chỉ", "schema:url"),
            Column("published", "day of publication", "ngày công bố", "dcterms:issued", "date"),
            Column("known_from", "day from which on it could be known", "có thể biết từ ngày", "dv:knownFrom", "date"),
            Column("quote", "the words of the source", "nguyên văn", "oa:exact"),
            Column("start", "where the quote begins, in code points", "vị trí bắt đầu", "oa:start", "integer"),
            Column("end", "where the quote ends, in code points", "vị trí kết thúc", "oa:end", "integer"),
            Column("status", "how it speaks of a holding", "trạng thái", "dv:holdingStatus"),
            Column("attested_on", "the day it speaks of", "ngày được nói đến", "dv:attestedOn", "date"),
            Column("confidence", "confidence of the reading, from 0 to 1", "độ tin cậy, từ 0 đến 1", "dv:confidence", "decimal"),
        ),
        """
?attestation a dv:Attestation ; dcterms:source ?source .
OPTIONAL { ?attestation dv:attests ?about }
OPTIONAL { ?source dcterms:title ?source_title }
OPTIONAL { ?source dcterms:publisher ?publisher }
OPTIONAL { ?source schema:url ?url }
OPTIONAL { ?attestation dcterms:issued ?published }
OPTIONAL { ?attestation dv:knownFrom ?known_from }
OPTIONAL { ?attestation oa:hasTarget/oa:hasSelector ?words . ?words oa:exact ?quote }
OPTIONAL { ?attestation oa:hasTarget/oa:hasSelector ?position . ?position oa:start ?start ; oa:end ?end }
OPTIONAL { ?attestation dv:holdingStatus/skos:prefLabel ?status FILTER (LANG(?status) = "vi") }
OPTIONAL { ?attestation dv:attestedOn ?attested_on }
OPTIONAL { ?attestation dv:confidence ?confidence }
""",
        ("about", "source_title", "publisher", "url"),
    ),
)
BAR = " ‖ "
"""Between several values of a cell. The bar is the double one, since titles of web pages have the single one in them."""
_READ: dict[str, Any] = {"date": date.fromisoformat, "integer": int, "decimal": Decimal}


def rows_of(table: Table, store: ox.Store) -> list[dict[str, Any]]:
    """The rows of a table, each a value for each column (None: unknown), in order of the first column.

    UnreadableGraph where a thing has two days of a kind, or one that is none: danvan validate finds these too.
    """
    names = [column.name for column in table.columns]
    query = f"SELECT {' '.join('?' + name for name in names)} WHERE {{ {table.where} }}"
    answer = store.query(query, prefixes=PREFIXES, use_default_graph_as_union=True)
    things: dict[str, dict[str, set[str]]] = {}
    assert isinstance(answer, ox.QuerySolutions)
    for solution in answer:
        key: Any = solution[names[0]]
        thing = things.setdefault(key.value, {name: set() for name in names})
        for name in names:
            if (value := solution[name]) is not None:
                thing[name].add(value.value)
    rows = []
    for _, values in sorted(things.items()):
        row: dict[str, Any] = {}
        for column in table.columns:
            several = sorted(values[column.name])
            read = _READ.get(column.datatype)
            if read is None:
                row[column.name] = BAR.join(value.replace(BAR, " | ") for value in several) or None
            else:
                row[column.name] = _read(read, several, f"{table.name}: {min(values[names[0]])}: {column.name}")
        rows.append(row)
    return rows


def _read(read: Any, several: list[str], where: str) -> Any:
    if len(several) > 1:
        raise UnreadableGraph(f"{where} has several values ({', '.join(several)}). danvan validate tells where; leave one")
    try:
        return read(several[0]) if several else None
    except (ValueError, ArithmeticError):
        raise UnreadableGraph(f"{where} is {several[0]!r}, which is not of its datatype. danvan validate tells where; mend it") from None


def as_csv(table: Table, rows: list[dict[str, Any]]) -> bytes:
    """RFC 4180, UTF-8; a line ends with CR LF, as the standard has it."""
    out = io.StringIO()
    writer = csv.DictWriter(out, [column.name for column in table.columns])
    writer.writeheader()
    writer.writerows(rows)
    return out.getvalue().encode("utf-8")


def write_parquet(table: Table, rows: list[dict[str, Any]], path: Path) -> None:
    """The table with types of its own for days and numbers; descriptions are in the metadata of its fields."""
    import pyarrow as pa
    import pyarrow.parquet as pq

    types = {"date": pa.date32(), "integer": pa.int64(), "decimal": pa.float64()}
    fields = [
        pa.field(c.name, types.get(c.datatype, pa.string()), metadata={"en": c.en, "vi": c.vi, "term": c.term}) for c in table.columns
    ]
    numbers = {column.name for column in table.columns if column.datatype == "decimal"}
    values = {
        name: [float(row[name]) if name in numbers and row[name] is not None else row[name] for row in rows]
        for name in (c.name for c in table.columns)
    }
    columns = [pa.array(values[field.name], field.type) for field in fields]
    schema = pa.schema(fields, metadata={"title_en": table.en, "title_vi": table.vi})
    pq.write_table(pa.Table.from_arrays(columns, schema=schema), path, compression="zstd")


def metadata(dataset: str, version: str) -> dict[str, Any]:
    """The CSVW metadata of all tables, which lie beside it."""
    return {
        "@context": [CSVW_CONTEXT, {"@language": "en"}],
        "@id": f"{dataset}#tables",
        "dc:title": [{"@value": "danvan: tables", "@language": "en"}, {"@value": "danvan: các bảng dữ liệu", "@language": "vi"}],
        "dc:license": {"@id": "https://creativecommons.org/licenses/by/4.0/"},
        "schema:version": version,
        "tables": [_described(table) for table in TABLES],
    }


def _described(table: Table) -> dict[str, Any]:
    first = table.columns[0].name
    schema: dict[str, Any] = {
        "aboutUrl": f"{{+{first}}}",
        "primaryKey": first,
        "columns": [_column(table, column) for column in table.columns],
    }
    keys = [column for column in table.columns if column.foreign and column.name not in table.grouped]
    if keys:
        schema["foreignKeys"] = [
            {
                "columnReference": column.name,
                "reference": {
                    "resource": f"{column.foreign}.csv",
                    "columnReference": next(t for t in TABLES if t.name == column.foreign).columns[0].name,
                },
            }
            for column in keys
        ]
    title = [{"@value": table.en, "@language": "en"}, {"@value": table.vi, "@language": "vi"}]
    return {"url": f"{table.name}.csv", "dc:title": title, "tableSchema": schema}


def _column(table: Table, column: Column) -> dict[str, Any]:
    prefix, _, local = column.term.partition(":")
    # Titles are what the header has; words on the column are a description.
    about: dict[str, Any] = {"name": column.name, "titles": column.name}
    about["dc:description"] = [{"@value": column.en, "@language": "en"}, {"@value": column.vi, "@language": "vi"}]
    if column is table.columns[0]:
        return about | {"required": True, "datatype": "anyURI", "suppressOutput": True}
    about["propertyUrl"] = PREFIXES[prefix] + local
    if column.name in table.grouped:
        about["separator"] = BAR
    about["datatype"] = column.datatype
    if column.datatype == "anyURI":
        about["valueUrl"] = f"{{+{column.name}}}"
    return about


def write_tables(store: ox.Store, folder: Path, dataset: str, version: str) -> None:
    """All tables, as CSV and as Parquet, and their metadata."""
    folder.mkdir()
    for table in TABLES:
        rows = rows_of(table, store)
        (folder / f"{table.name}.csv").write_bytes(as_csv(table, rows))
        write_parquet(table, rows, folder / f"{table.name}.parquet")
    (folder / METADATA).write_text(json.dumps(metadata(dataset, version), ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
