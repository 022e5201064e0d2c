"""The questions in *.rq: what they ask, which parameters they take, and how to run them on any target.

A query file is valid SPARQL as it stands. Its header (#+ lines, YAML) gives a summary, a description, tags and
typed parameters; in the query a parameter is a variable written with a dollar sign ($office), or in VALUES, where
SPARQL takes no variable, an IRI (<param:office>). Binding puts one IRI or literal in its place, token by token, so
that a value can never change the query's structure.

    query = catalogue()["holders"]
    rows = query.run(target, {"office": "Trưởng Ban Dân vận Trung ương", "on": "2020-12-28"})

A parameter that stands for a thing takes its IRI or its name; names are compared folded ("truong thi mai"). Where
several bear a name and the query asks about a day (--on), those that were not there on that day are left out. A
parameter of type text is a name that the query itself looks up, folded.

What else a header may say: `evidence`, the variable that the sources of a row are about (with `evidence_by`, how they are
found; `own` where a row names its source; `no_evidence`, why there is none); `attestations`, the variables that hold what
sources say; `known_by`, why it cannot be asked by what was known on a day; `stored: true`, that a build keeps the answer.
"""

import difflib
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import pyoxigraph as ox
import yaml

from graph.sparql import tokens
from graph.targets import Answer, Rows, Target, Term
from loaders.text import unaccented
from loaders.yaml12 import Loader
from ontology.prefixes import PREFIXES, entity_prefixes
from queries.known_by import as_known, published
from queries.twins import Stored, Twin, read_twin, stored

FOLDER = Path(__file__).parent
CLASSES = {
    "document": "eli:LegalResource",
    "event": "prov:Activity",
    "list": "schema:ItemList",
    "office": "org:Post",
    "organization": "org:FormalOrganization",
    "person": "foaf:Person",
    "source": "dv:Source",
}
"""Parameter types that name a thing by its label, and the class of that thing."""
TYPES = {*CLASSES, "date", "node", "number", "text"}
EVIDENCE = "evidence"
_OWN = "own"
_PARAMETER_IRI = "<param:"
_PREFIX_LINES = "\n".join(f"PREFIX {prefix}: <{iri}>" for prefix, iri in PREFIXES.items())


class WrongParameter(Exception):
    """A parameter is missing, unknown, or not of its type. The message names it and says what to give."""


class UnknownQuery(Exception):
    """No query of that name; the message suggests one."""


@dataclass(frozen=True)
class Parameter:
    name: str
    type: str
    example: str
    default: str | None = None

    def day_term(self, typed: str) -> ox.Literal:
        """The literal of a typed day."""
        return ox.Literal(_date(self, typed.strip()).isoformat(), datatype=ox.NamedNode(PREFIXES["xsd"] + "date"))


_KNOWN_BY = Parameter("known-by", "date", "2024-08-01")
RECORDED_BY = Parameter("recorded-by", "date", "2026-11-24")


@dataclass(frozen=True)
class Query:
    """One question of the catalogue."""

    name: str
    summary: str
    summary_vi: str
    description: str
    tags: tuple[str, ...]
    parameters: tuple[Parameter, ...]
    evidence: str | None
    """The variable whose values the evidence of a row is about; `own` where a row names its source itself, or is of one."""
    evidence_by: str
    """What those values are to the attestations: a key of `EVIDENCE_BY`."""
    no_evidence: str | None
    """Why a row has none, where that is so."""
    attestations: tuple[str, ...]
    """The variables that hold attestations, where the query is about what sources say."""
    no_known_by: str | None
    """Why it cannot be asked by what could be known on a day, where that is so for all its evidence."""
    text: str
    twin: Twin | Stored | None = None
    """The same question to the index of a build, in SQL; or the answer, kept there."""

    def bound(self, target: Target, values: Mapping[str, str], known_by: str | None = None) -> str:
        """The query with every parameter in place; names of things are looked up at the target.

        With `known_by`, a day, it asks what could be known on that day.
        """
        terms = {name: str(term) for name, term in self.terms(target, values).items()}
        if known_by is None:
            return substituted(self.text, terms)
        return substituted(as_known(self.text, str(_KNOWN_BY.day_term(known_by)), self._attested, self.attestations), terms)

    def terms(self, target: Target, values: Mapping[str, str]) -> dict[str, ox.NamedNode | ox.Literal]:
        """The term of every parameter. WrongParameter where one is missing, unknown or not of its type."""
        known = {parameter.name for parameter in self.parameters}
        for name in values:
            if name not in known:
                raise WrongParameter(f"{self.name} has no parameter --{name}; it has {', '.join('--' + k for k in sorted(known))}")
        terms: dict[str, ox.NamedNode | ox.Literal] = {}
        for parameter in self.parameters:
            value = values.get(parameter.name, parameter.default)
            if value is None:
                raise WrongParameter(f'{self.name} needs --{parameter.name}, for instance --{parameter.name} "{parameter.example}"')
            terms[parameter.name] = resolve(target, parameter, value, iso_day(values.get("on")))
        since, until = terms.get("since"), terms.get("until")
        if since and until and since.value > until.value:
            raise WrongParameter(f"--since {since.value} is after --until {until.value}; give the earlier day as --since")
        return terms

    @property
    def takes_known_by(self) -> bool:
        """Whether the question can be asked by what could be known on a day."""
        return not self.no_known_by and bool(self._attested or self.attestations or "dv:heldPost" in self.text)

    @property
    def _attested(self) -> str | None:
        """The variable whose things sources attest, so that a row stands where one out by a day does."""
        return self.evidence if self.evidence_by == "thing" and self.evidence != _OWN else None

    def day(self, values: Mapping[str, str]) -> date | None:
        """The day that a question is about."""
        typed = values.get("on")
        return date.fromisoformat(_KNOWN_BY.day_term(typed).value) if typed and "on" in {p.name for p in self.parameters} else None

    def _from_index(self, target: Target, values: Mapping[str, str], known_by: str | None) -> Answer | None:
        """The answer from the index of a build; nothing where the query has no twin, or the target no index of this version."""
        index = getattr(target, "index", None)
        if not self.twin or not index:
            return None
        from graph.index import OtherVersion  # few questions need it

        plain = {name: term.value for name, term in self.terms(target, values).items()}
        try:
            return self.twin.rows(index, plain, _KNOWN_BY.day_term(known_by).value if known_by is not None else None)
        except OtherVersion:
            return None

    def run(self, target: Target, values: Mapping[str, str], evidence: bool = False, known_by: str | None = None) -> Answer:
        """The answer; with `evidence`, each row once for each attestation behind it; with `known_by`, as of that day."""
        if known_by is not None and not self.takes_known_by:
            why = self.no_known_by or "it asks nothing that sources attest one by one"
            raise WrongParameter(f"{self.name} takes no --known-by: {why}")
        answer = self._from_index(target, values, known_by)
        if answer is None:
            answer = target.ask(self.bound(target, values, known_by))
        if not evidence or not isinstance(answer, Rows):
            return answer
        if self.evidence is None:
            raise WrongParameter(f"{self.name} has no --evidence: {self.no_evidence}")
        return answer if self.evidence == _OWN else with_evidence(target, answer, self.evidence, known_by, self.evidence_by)


def substituted(text: str, terms: Mapping[str, str]) -> str:
    """A query with $name, or <param:name>, replaced by a term (as SPARQL writes it) wherever it stands as one."""
    out = []
    for token in tokens(text):
        name = ""
        if token.kind == "variable" and token.text[0] == "$":
            name = token.text[1:]
        elif token.kind == "iri" and token.text.startswith(_PARAMETER_IRI):
            name = token.text[len(_PARAMETER_IRI) : -1]
        out.append(terms.get(name, token.text))
    return "".join(out)


# ------------------------------------------------------------------ values


def resolve(target: Target, parameter: Parameter, value: str, on: str | None = None) -> ox.NamedNode | ox.Literal:
    """The term of a value. WrongParameter if it is not of the parameter's type, or names nothing or several things.

    With `on`, of several things of a name those are meant that can have been there on that day.
    """
    value = value.strip()
    if parameter.type == "date":
        return parameter.day_term(value)
    if parameter.type == "number":
        if not re.fullmatch(r"\d{1,4}", value):
            raise WrongParameter(f"--{parameter.name} {value!r} is no whole number; write it as in {parameter.example}")
        return ox.Literal(int(value))
    if parameter.type != "text" and re.match(r"^[a-z][a-z0-9+.-]*:(//)?\S+$", value, re.IGNORECASE):
        return _node(target, parameter, value)
    if not value:
        raise WrongParameter(f'--{parameter.name} is empty; give for instance --{parameter.name} "{parameter.example}"')
    if parameter.type == "text":
        return ox.Literal(folded_names(value)[0])
    if parameter.type == "node":
        raise WrongParameter(f"--{parameter.name} takes an IRI, such as {parameter.example}; other queries print them")
    found = _named(target, parameter.type, value)
    if len(found) > 1 and on and re.match(_DAY, on):
        found = _there_on(target, found, on) or found
    if len(found) == 1:
        return found[0][0]
    if not found:
        raise WrongParameter(_unknown(target, parameter, value))
    candidates = "\n".join(f"  {node.value}  {label}" for node, label in found[:20])
    more = f"\n  … and {len(found) - 20} more" if len(found) > 20 else ""
    raise WrongParameter(f"--{parameter.name} {value!r} is the name of {len(found)}; give the IRI of one:\n{candidates}{more}")


def _node(target: Target, parameter: Parameter, value: str) -> ox.NamedNode:
    """An IRI, or one as tables print it (person:le-thi-binh-1a2b3c4d), of something that the graph knows."""
    prefix, _, local = value.partition(":")
    known = PREFIXES | entity_prefixes()
    try:
        node = ox.NamedNode(known[prefix] + local if prefix in known else value)
    except ValueError as error:
        raise WrongParameter(f"--{parameter.name} {value!r} is not an IRI: {error}") from None
    if not _rows(target, f"SELECT ?p WHERE {{ {node} ?p ?o }} LIMIT 1"):
        raise WrongParameter(f"--{parameter.name} {value!r} is not in the graph; other queries print what is")
    return node


def _rows(target: Target, query: str) -> list[tuple[Term, ...]]:
    answer = target.ask(query)
    assert isinstance(answer, Rows)
    return answer.rows


def iso_day(value: str | None) -> str | None:
    """A day as YYYY-MM-DD where it is written day first, as Vietnamese papers do (28/12/2020)."""
    if value and (match := re.fullmatch(r"(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})", value)):
        return f"{match[3]}-{int(match[2]):02}-{int(match[1]):02}"
    return value


def _date(parameter: Parameter, typed: str) -> date:
    value = iso_day(typed) or ""
    try:
        if not re.fullmatch(r"\d{4}-\d{2}-\d{2}", value):
            raise ValueError
        return date.fromisoformat(value)
    except ValueError:
        raise WrongParameter(f"--{parameter.name} {typed!r} is not a day; write it as in {parameter.example}") from None


_DAY = r"\d{4}-\d{2}-\d{2}$"


def folded_names(name: str) -> list[str]:
    """The folded forms that a typed name may have in the graph: with its abbreviations spelled out, and as typed."""
    from loaders.lexicon import lexicon  # only a name needs it

    words = lexicon().words(name)
    return list(dict.fromkeys([unaccented(name), unaccented(words.phrase(0, len(words)))]))


def _there_on(target: Target, found: list[tuple[ox.NamedNode, str]], on: str) -> list[tuple[ox.NamedNode, str]]:
    """Those of some offices or bodies whose body can have been there on a day."""
    query = f"""{_PREFIX_LINES}
SELECT DISTINCT ?node WHERE {{
  VALUES ?node {{ {" ".join(str(node) for node, _ in found)} }}
  OPTIONAL {{ ?node org:postIn ?in }}
  BIND (COALESCE(?in, ?node) AS ?body)
  OPTIONAL {{ ?body dv:startEarliest ?start }}
  OPTIONAL {{ ?body dv:endLatest ?end }}
  FILTER (!BOUND(?start) || ?start <= "{on}"^^xsd:date)
  FILTER (!BOUND(?end) || "{on}"^^xsd:date <= ?end)
}}"""
    answer = target.ask(query)
    assert isinstance(answer, Rows)
    there = {row[0] for row in answer.rows}
    return [(node, label) for node, label in found if node in there]


def _named(target: Target, kind: str, name: str) -> list[tuple[ox.NamedNode, str]]:
    """The things of a kind that bear a name, with their labels, in order of IRI."""
    if kind == "source":
        return _sources(target, name)
    literals = " ".join(str(ox.Literal(key)) for key in sorted(folded_names(name)))
    query = f"""{_PREFIX_LINES}
SELECT DISTINCT ?node ?label WHERE {{
  VALUES ?key {{ {literals} }}
  ?node dv:foldedLabel ?key ; a {CLASSES[kind]} ; skos:prefLabel ?label .
  FILTER (LANG(?label) = "vi")
}} ORDER BY ?node"""
    answer = target.ask(query)
    assert isinstance(answer, Rows)
    return [(node, label.value) for node, label in answer.rows if isinstance(node, ox.NamedNode) and isinstance(label, ox.Literal)]


def _sources(target: Target, name: str) -> list[tuple[ox.NamedNode, str]]:
    """The sources that go by an identifier, or have an address."""
    query = f"""{_PREFIX_LINES}
SELECT DISTINCT ?node WHERE {{
  {{ ?node dcterms:identifier {ox.Literal(name)} }} UNION {{ ?node schema:url {ox.Literal(name, datatype=ox.NamedNode(PREFIXES["xsd"] + "anyURI"))} }}
  ?node a dv:Source .
}} ORDER BY ?node"""
    answer = target.ask(query)
    assert isinstance(answer, Rows)
    return [(node, name) for (node,) in answer.rows if isinstance(node, ox.NamedNode)]


def _unknown(target: Target, parameter: Parameter, value: str) -> str:
    called = 'skos:prefLabel ?label . FILTER (LANG(?label) = "vi")' if parameter.type != "source" else "dcterms:identifier ?label"
    query = f"{_PREFIX_LINES}\nSELECT DISTINCT ?label WHERE {{ ?node a {CLASSES[parameter.type]} ; {called} }}"
    answer = target.ask(query)
    assert isinstance(answer, Rows)
    labels = {unaccented(row[0].value): row[0].value for row in answer.rows if isinstance(row[0], ox.Literal)}
    close = [labels[key] for key in difflib.get_close_matches(unaccented(value), sorted(labels), n=5, cutoff=0.6)]
    hint = "Near it are:\n" + "\n".join(f"  {label}" for label in close) if close else f"The graph names {len(labels)} of that kind"
    return f"no {parameter.type} is named {value!r}. {hint}"


# ------------------------------------------------------------------ evidence


EVIDENCE_BY = {
    "thing": "{ ?attestation dv:attests ?node }\n  UNION { ?node dv:stateOf ?tenure . ?attestation dv:attests ?tenure }",
    "office": "{ ?tenure dv:heldPost ?node . ?attestation dv:attests ?tenure }",
    "name": "{ ?person foaf:name ?node . ?attestation dv:saysPerson ?person }",
}
"""How the attestations are found of what a column holds: as the query `evidence` has it, and instead of that."""


def with_evidence(target: Target, answer: Rows, variable: str, known_by: str | None = None, by: str = "thing") -> Rows:
    """Rows joined with the attestations of what one of their columns holds; with `known_by`, with those out by that day."""
    column = answer.variables.index(variable)
    nodes = sorted({str(row[column]) for row in answer.rows if row[column] is not None})
    found: dict[str, list[tuple[Term, ...]]] = {}
    extra: tuple[str, ...] = ()
    # In parts, so that an endpoint is not sent a query of megabytes.
    text = catalogue()[EVIDENCE].text
    assert EVIDENCE_BY["thing"] in text
    text = text.replace(EVIDENCE_BY["thing"], EVIDENCE_BY[by])
    if known_by:
        text = text.replace(
            "dv:confidence ?confidence ;",
            f"dv:confidence ?confidence . {published('?attestation', str(_KNOWN_BY.day_term(known_by)))} ?attestation",
            1,
        )
    for start in range(0, len(nodes) or 1, 500):
        part = target.ask(substituted(text, {"node": " ".join(nodes[start : start + 500])}))
        assert isinstance(part, Rows)
        extra = part.variables[1:]
        for row in part.rows:
            found.setdefault(str(row[0]), []).append(row[1:])
    rows = []
    for row in answer.rows:
        rows += [row + more for more in found.get(str(row[column]), [(None,) * len(extra)])]
    return Rows(answer.variables + extra, rows)


# ------------------------------------------------------------------ the catalogue


@cache
def catalogue() -> dict[str, Query]:
    """Every query beside this module, by name."""
    return {path.stem: read_query(path) for path in sorted(FOLDER.glob("*.rq"))}


def stored_queries() -> dict[str, str]:
    """The queries whose answers a build keeps in its index, by name, as graph.index.write_index takes them."""
    return {name: query.twin.text for name, query in catalogue().items() if isinstance(query.twin, Stored)}


def find(name: str) -> Query:
    """The query of a name; UnknownQuery suggests a near one."""
    known = catalogue()
    if name in known:
        return known[name]
    near = difflib.get_close_matches(name, known, n=1)
    hint = f"did you mean {near[0]}?" if near else "danvan query lists them"
    raise UnknownQuery(f"there is no query {name!r}; {hint}")


def read_query(path: Path) -> Query:
    """One query file. ValueError where its header is not as this module's docstring says."""
    text = path.read_text(encoding="utf-8")
    header = "\n".join(line[2:].removeprefix(" ") for line in text.splitlines() if line.startswith("#+"))
    fields: dict[str, Any] = yaml.load(header, Loader=Loader) or {}
    parameters = []
    for name, about in (fields.pop("params", None) or {}).items():
        parameter = Parameter(name, **{key: str(value) for key, value in about.items()})
        if parameter.type not in TYPES:
            raise ValueError(f"{path.name}: parameter {name} is of no known type ({parameter.type})")
        parameters.append(parameter)
    attestations = tuple(fields.pop("attestations", ()))
    kept = stored(path.stem, text, attestations) if fields.pop("stored", False) else None
    try:
        query = Query(
            name=path.stem,
            summary=fields.pop("summary"),
            summary_vi=fields.pop("summary_vi"),
            description=str(fields.pop("description")).strip(),
            tags=tuple(fields.pop("tags")),
            parameters=tuple(parameters),
            evidence=fields.pop("evidence", None),
            evidence_by=fields.pop("evidence_by", "thing"),
            no_evidence=fields.pop("no_evidence", None),
            attestations=attestations,
            no_known_by=fields.pop("known_by", None),
            text=text,
            twin=kept or read_twin(path),
        )
    except KeyError as error:
        raise ValueError(f"{path.name}: the header lacks {error}") from None
    if fields:
        raise ValueError(f"{path.name}: the header has what it cannot have: {', '.join(fields)}")
    return query
