"""Answers as a table for people, or as CSV, JSON (SPARQL 1.1 results) or Turtle for programs."""

import csv
import io
import json
import re
from collections.abc import Callable

import pyoxigraph as ox

from graph.store import serialized
from graph.targets import Answer, Rows, Term
from ontology.prefixes import BASE, PREFIXES, entity_prefixes

FORMATS = ("table", "csv", "json", "ttl")
# Line ends, escapes and marks that turn the direction of writing would let data draw on a terminal.
_UNPRINTED = re.compile(r"[\x00-\x1f\x7f-\x9f\u200e\u200f\u2028-\u202e\u2066-\u2069]")
_RESULT_SET = "http://www.w3.org/2001/sw/DataAccess/tests/result-set#"


def as_csv(answer: Answer) -> str:
    """SPARQL 1.1 CSV: plain values, a header line."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    if isinstance(answer, bool):
        writer.writerows([["answer"], [str(answer).lower()]])
    elif isinstance(answer, Rows):
        writer.writerow(answer.variables)
        writer.writerows([[_plain(value) for value in row] for row in answer.rows])
    else:
        writer.writerow(["subject", "predicate", "object"])
        writer.writerows([[_plain(t.subject), _plain(t.predicate), _plain(t.object)] for t in answer])  # type: ignore[arg-type]
    return out.getvalue()


def _plain(value: Term) -> str:
    return "" if value is None else value.value


def as_json(answer: Answer) -> str:
    """SPARQL 1.1 Query Results JSON; of triples, a result of three columns."""
    if isinstance(answer, bool):
        document: dict[str, object] = {"head": {}, "boolean": answer}
    else:
        rows = answer if isinstance(answer, Rows) else _rows_of(answer)
        bindings = [
            {name: _json_term(value) for name, value in zip(rows.variables, row, strict=True) if value is not None} for row in rows.rows
        ]
        document = {"head": {"vars": list(rows.variables)}, "results": {"bindings": bindings}}
    return json.dumps(document, ensure_ascii=False, indent=1) + "\n"


def _rows_of(triples: list[ox.Triple]) -> Rows:
    rows = [(t.subject, t.predicate, t.object) for t in triples]
    return Rows(("subject", "predicate", "object"), rows)  # type: ignore[arg-type]


def _json_term(value: Term) -> dict[str, str]:
    assert value is not None
    if isinstance(value, ox.NamedNode):
        return {"type": "uri", "value": value.value}
    if isinstance(value, ox.BlankNode):
        return {"type": "bnode", "value": value.value}
    term = {"type": "literal", "value": value.value}
    if value.language:
        term["xml:lang"] = value.language
    elif value.datatype.value != PREFIXES["xsd"] + "string":
        term["datatype"] = value.datatype.value
    return term


def as_turtle(answer: Answer) -> str:
    """Triples as they are; rows in the W3C result-set vocabulary, in which nothing of a table is lost."""
    if not isinstance(answer, Rows | bool):
        quads = [ox.Quad(t.subject, t.predicate, t.object) for t in answer]
        return serialized(quads, "turtle", BASE).decode("utf-8")

    def rs(name: str) -> ox.NamedNode:
        return ox.NamedNode(_RESULT_SET + name)

    a = ox.NamedNode(PREFIXES["rdf"] + "type")
    root = ox.NamedNode("urn:danvan:answer")
    quads = [ox.Quad(root, a, rs("ResultSet"))]
    if isinstance(answer, bool):
        quads.append(ox.Quad(root, rs("boolean"), ox.Literal(answer)))
        return serialized(quads, "turtle", BASE).decode("utf-8")
    quads += [ox.Quad(root, rs("resultVariable"), ox.Literal(name)) for name in answer.variables]
    for number, row in enumerate(answer.rows, start=1):
        solution = ox.NamedNode(f"urn:danvan:answer:{number:06}")
        quads.append(ox.Quad(root, rs("solution"), solution))
        quads.append(ox.Quad(solution, rs("index"), ox.Literal(number)))
        for name, value in zip(answer.variables, row, strict=True):
            if value is not None:
                binding = ox.NamedNode(f"{solution.value}:{name}")
                quads.append(ox.Quad(solution, rs("binding"), binding))
                quads.append(ox.Quad(binding, rs("variable"), ox.Literal(name)))
                quads.append(ox.Quad(binding, rs("value"), value))
    return serialized(quads, "turtle", BASE).decode("utf-8")


def short(value: Term) -> str:
    """A term for people: IRIs with a prefix, literals without their type."""
    if isinstance(value, ox.NamedNode):
        prefixes = sorted((PREFIXES | entity_prefixes()).items(), key=lambda item: -len(item[1]))
        for prefix, iri in prefixes:
            if value.value.startswith(iri):
                return f"{prefix}:{value.value[len(iri) :]}"
    return _UNPRINTED.sub(lambda match: f"\\u{ord(match.group()):04x}", _plain(value))


def as_table(answer: Answer, width: int | None = None) -> str:
    """A table as wide as `width`, or as it needs; a row that does not fit becomes a block of lines."""
    if isinstance(answer, bool):
        return "yes\n" if answer else "no\n"
    rows = answer if isinstance(answer, Rows) else _rows_of(answer)
    if not rows.rows:
        return "no rows\n"
    cells = [[short(value) for value in row] for row in rows.rows]
    filled = [k for k in range(len(rows.variables)) if any(row[k] for row in cells)]
    names = [rows.variables[k] for k in filled]
    widths = [max(len(name), *(len(row[k]) for row in cells)) for name, k in zip(names, filled, strict=True)]
    if width is None or sum(widths) + 2 * len(widths) - 2 <= width:
        lines = [[name.ljust(size) for name, size in zip(names, widths, strict=True)], ["-" * size for size in widths]]
        lines += [[row[k].ljust(size) for k, size in zip(filled, widths, strict=True)] for row in cells]
        return "\n".join("  ".join(line).rstrip() for line in lines) + "\n"
    return _blocks(names, [[row[k] for k in filled] for row in cells])


def _blocks(names: list[str], rows: list[list[str]]) -> str:
    """A block of "name  value" lines a row; what a row has in common with the one before, from the left, is said once."""
    margin = max(len(name) for name in names)
    blocks = []
    before: list[str] = [""] * len(names)
    for row in rows:
        same = next((k for k, (one, other) in enumerate(zip(row, before, strict=True)) if one != other), len(row))
        lines = [f"{name.rjust(margin)}  {value}" for name, value in zip(names[same:], row[same:], strict=True) if value]
        blocks.append("\n".join(lines))
        before = row
    return "\n\n".join(blocks) + "\n"


WRITERS: dict[str, Callable[[Answer], str]] = {"csv": as_csv, "json": as_json, "ttl": as_turtle, "table": as_table}
