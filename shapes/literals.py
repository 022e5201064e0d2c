"""Literals as texts of N-Triples: their lexical form, language, and value as far as SHACL compares it."""

import re
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from decimal import Decimal, InvalidOperation
from functools import lru_cache
from typing import Any

import pyoxigraph as ox
import rdflib
from rdflib import URIRef

_XSD = "http://www.w3.org/2001/XMLSchema#"
_INTEGERS: dict[str, tuple[int | None, int | None]] = {
    "integer": (None, None), "byte": (-128, 127), "short": (-(2**15), 2**15 - 1), "int": (-(2**31), 2**31 - 1),
    "long": (-(2**63), 2**63 - 1), "unsignedByte": (0, 255), "unsignedShort": (0, 2**16 - 1), "unsignedInt": (0, 2**32 - 1),
    "unsignedLong": (0, 2**64 - 1), "nonNegativeInteger": (0, None), "positiveInteger": (1, None),
    "nonPositiveInteger": (None, 0), "negativeInteger": (None, -1),
}  # fmt: skip
_INTEGER = re.compile(r"[+-]?\d+", re.ASCII)
_DECIMAL = re.compile(r"[+-]?(?:\d+(?:\.\d*)?|\.\d+)", re.ASCII)
_DOUBLE = re.compile(r"[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?|[+-]?INF|NaN", re.ASCII)
_ZONE = r"(?:Z|[+-](?:0\d|1[0-3]):[0-5]\d|[+-]14:00)?"
_DATE = re.compile(rf"(\d{{4}}-\d\d-\d\d)({_ZONE})", re.ASCII)
_DATETIME = re.compile(rf"(\d{{4}}-\d\d-\d\dT\d\d:\d\d:\d\d)(\.\d+)?({_ZONE})", re.ASCII)


def lexical(term: str) -> str:
    """The text of a literal, or the IRI."""
    if term[0] == "<":
        return term[1:-1]
    text = term[1 : term.rindex('"')]
    return _unescaped(term) if "\\" in text else text


@lru_cache(maxsize=4096)
def _unescaped(term: str) -> str:
    quad = next(iter(ox.parse(f"<urn:x> <urn:x> {term} .", format=ox.RdfFormat.N_TRIPLES)))
    value: Any = quad.object
    return str(value.value)


def language(term: str) -> str:
    """The language tag of a literal in small letters, or nothing."""
    return term[term.rindex('"') + 2 :].lower() if term[0] == '"' and term[-1] not in '">' else ""


def datatype(term: str) -> str:
    """The datatype of a literal; of a string with a language nothing."""
    if term[-1] == '"':
        return f"{_XSD}string"
    return term[term.rindex('"^^<') + 4 : -1] if term[-1] == ">" else ""


def well_formed(text: str, kind: str) -> bool:
    """Whether a text is one of a datatype, as far as the datatype is one of XML Schema."""
    name = kind.removeprefix(_XSD)
    if name == "date":
        return bool(_DATE.fullmatch(text)) and _is_day(text[:10])
    if name in _INTEGERS:
        least, most = _INTEGERS[name]
        return bool(_INTEGER.fullmatch(text)) and (least is None or int(text) >= least) and (most is None or int(text) <= most)
    if name == "decimal":
        return bool(_DECIMAL.fullmatch(text))
    if name in ("double", "float"):
        return bool(_DOUBLE.fullmatch(text))
    if name == "boolean":
        return text in ("true", "false", "0", "1")
    if name == "dateTime":
        return bool(_DATETIME.fullmatch(text)) and _is_day(text[:10]) and text[11:13] <= "24" and text[14:16] < "60" and text[17:19] < "60"
    if name in (kind, "string"):
        return True  # of no datatype of XML Schema is anything known
    return rdflib.Literal(text, datatype=URIRef(kind)).ill_typed is not True


@lru_cache(maxsize=1 << 16)
def _is_day(text: str) -> bool:
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True


@dataclass(frozen=True, slots=True)
class Comparable:
    """A value that has a place in an order: of which kind, and where. Values of two kinds have no order."""

    kind: str
    value: Any

    def before(self, other: "Comparable", *, or_equal: bool = False) -> bool:
        if self.kind != other.kind:
            return False
        return bool(self.value < other.value or (or_equal and self.value == other.value))


@lru_cache(maxsize=1 << 16)  # most values of a file are days, and most days are met again
def comparable(term: str) -> Comparable | None:
    """The place of a literal in its order; None for what has none, IRIs and blank nodes too."""
    if term[0] != '"' or language(term):
        return None
    name, text = datatype(term).removeprefix(_XSD), lexical(term)
    if not well_formed(text, datatype(term)):
        return None
    if name == "string":
        return Comparable("string", text)
    if name == "date":
        return _zoned("date", datetime.combine(date.fromisoformat(text[:10]), time()), text[10:])
    if name in _INTEGERS:
        return Comparable("number", Decimal(text))
    if name == "decimal":
        return Comparable("number", Decimal(text))
    if name in ("double", "float"):
        try:
            value = Decimal(text.replace("INF", "Infinity"))
        except InvalidOperation:
            return None
        return None if value.is_nan() else Comparable("number", value)
    if name == "boolean":
        return Comparable("boolean", text in ("true", "1"))
    if name == "dateTime":
        match = _DATETIME.fullmatch(text)
        assert match
        day, part = match[1], float(match[2] or 0)
        late = timedelta(days=1) if day[11:13] == "24" else timedelta()
        return _zoned("dateTime", datetime.fromisoformat(day.replace("T24", "T00")) + late + timedelta(seconds=part), match[3])
    return None


def _zoned(kind: str, local: datetime, zone: str) -> Comparable:
    """A time with a zone and one without have no order where they are near; they are taken as of two kinds."""
    if not zone:
        return Comparable(kind, local)
    hours, minutes = (0, 0) if zone == "Z" else (int(zone[1:3]), int(zone[4:6]))
    shift = timedelta(hours=hours, minutes=minutes)
    return Comparable(f"{kind} in a zone", local - shift if zone[0] != "-" else local + shift)
