"""JSON-LD that reads as plain JSON: a thing a line, names by language, days as days, with the context that makes RDF of it.

    context = context_of(quads, base)
    data = json_ld(quads, base)               # bytes; {"@context": …, "@graph": [ …a thing a line… ]}

What a term is followed by in the data (things, days, texts in a language) is said once, in the context; a value that is otherwise is
written out. Each triple is there once, whatever its graph; N-Quads have the graphs.
"""

import json
from collections.abc import Iterable
from typing import Any

import pyoxigraph as ox

from ontology.prefixes import PREFIXES, entity_prefixes

_XSD = PREFIXES["xsd"]
_STRING = _XSD + "string"
_LANGUAGE = PREFIXES["rdf"] + "langString"
_TYPE = PREFIXES["rdf"] + "type"
_THING, _MIXED = "@id", ""


def context_of(quads: Iterable[ox.Quad], base: str) -> dict[str, Any]:
    """The context of what some quads say: prefixes, and what each term is followed by."""
    return _Terms(base).context(_kinds(quads))


def json_ld(quads: Iterable[ox.Quad], base: str) -> bytes:
    """A document in JSON-LD 1.1: the same quads give the same bytes."""
    triples = sorted({quad.triple for quad in quads}, key=lambda t: (str(t.subject), str(t.predicate), str(t.object)))
    kinds, terms = _kinds(triples), _Terms(base)
    things: dict[str, dict[str, Any]] = {}
    for triple in triples:
        thing = things.setdefault(terms.short(_iri(triple.subject)), {})
        predicate = triple.predicate.value
        if predicate == _TYPE:
            _add(thing, "@type", terms.short(_iri(triple.object)))
        elif kinds[predicate] == _LANGUAGE:
            names = thing.setdefault(terms.short(predicate), {})
            assert isinstance(triple.object, ox.Literal)
            _add(names, triple.object.language or "", triple.object.value)
        else:
            _add(thing, terms.short(predicate), terms.value(triple.object, kinds[predicate]))
    lines = ",\n".join(_json({"@id": name, **facts}) for name, facts in things.items())
    return f'{{"@context": {_json(terms.context(kinds), 1)},\n"@graph": [\n{lines}\n]}}\n'.encode()


def _json(value: Any, indent: int | None = None) -> str:
    return json.dumps(value, ensure_ascii=False, indent=indent)


def _add(where: dict[str, Any], key: str, value: Any) -> None:
    """One value stands alone, several in a list."""
    if key not in where:
        where[key] = value
    elif isinstance(where[key], list):
        where[key].append(value)
    else:
        where[key] = [where[key], value]


def _iri(node: Any) -> str:
    return str(node) if isinstance(node, ox.BlankNode) else str(node.value)


def _kinds(triples: Iterable[Any]) -> dict[str, str]:
    """What each predicate is followed by: things, values of one datatype, or now this and now that."""
    kinds: dict[str, str] = {}
    for triple in triples:
        value = triple.object
        kind = value.datatype.value if isinstance(value, ox.Literal) else _THING
        predicate = triple.predicate.value
        if kinds.setdefault(predicate, kind) != kind:
            kinds[predicate] = _MIXED
    return dict(sorted(kinds.items()))


class _Terms:
    """Names as the context has them."""

    def __init__(self, base: str) -> None:
        self.prefixes = PREFIXES | entity_prefixes(base)
        self.by_namespace = {iri: prefix for prefix, iri in sorted(self.prefixes.items(), reverse=True)}

    def short(self, iri: str) -> str:
        cut = max(iri.rfind("/"), iri.rfind("#")) + 1
        prefix = self.by_namespace.get(iri[:cut])
        # What begins with // after a prefix would be taken for an address.
        return f"{prefix}:{iri[cut:]}" if prefix and iri[cut:] else iri

    def context(self, kinds: dict[str, str]) -> dict[str, Any]:
        context: dict[str, Any] = {"@version": 1.1, **dict(sorted(self.prefixes.items()))}
        for predicate, kind in kinds.items():
            if kind == _LANGUAGE:
                context[self.short(predicate)] = {"@id": predicate, "@container": "@language"}
            elif kind not in (_MIXED, _STRING) and predicate != _TYPE:
                context[self.short(predicate)] = {"@id": predicate, "@type": self.short(kind) if kind != _THING else kind}
        return context

    def value(self, value: Any, kind: str) -> Any:
        if not isinstance(value, ox.Literal):
            return self.short(_iri(value)) if kind == _THING else {"@id": self.short(_iri(value))}
        if value.datatype.value in (kind, _STRING):
            return value.value
        if value.language:
            return {"@value": value.value, "@language": value.language}
        return {"@value": value.value, "@type": self.short(value.datatype.value)}
