"""What validation found, and the forms in which people and programs read it.

    report.text(), report.json(), report.turtle()          # for people, programs, SHACL tools
    report.sarif(), report.junit(), report.github()        # for code hosts and CI
    report.html()

Every form has every finding with its place, and comes out the same for the same findings.
"""

import hashlib
import html
import json
import re
import xml.etree.ElementTree as ET
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from itertools import groupby
from typing import Any

import pyoxigraph as ox
from rdflib.namespace import RDF, SH

from graph.store import serialized
from ontology.names import BASE
from ontology.prefixes import PREFIXES, entity_prefixes
from shapes.model import path_triples
from shapes.places import Place

SEVERITIES = ("Violation", "Warning", "Info")
_LEVELS = {"Violation": "error", "Warning": "warning", "Info": "note"}


@dataclass(frozen=True, order=True)
class Finding:
    """One result of validation; IRIs and literals as in Turtle, messages by language."""

    severity: str
    focus: str
    path: str
    value: str
    shape: str
    component: str
    messages: tuple[tuple[str, str], ...]
    file: str = ""
    """Of which file it is, where each was checked by itself."""

    @property
    def fingerprint(self) -> str:
        """The same in two runs, wherever in a file it is, as long as it is the same fault; of the same file, where each is checked by itself."""
        # A blank node has another name in each run.
        nodes = ("_:" if node.startswith("_:") else node for node in (self.focus, self.value))
        file = (self.file,) if self.file else ()
        return hashlib.sha256("\x1f".join((*nodes, self.path, self.shape, self.component, *file)).encode()).hexdigest()[:16]

    @property
    def rule(self) -> str:
        """The name of the shape, for people; of one without a name, that of the shape that it is in, and its path."""
        return " ".join(cut(short(part)) for part in self.shape.split(" "))

    def message(self, language: str = "en") -> str:
        """What to do, in a language, else in another; of a shape without messages, the constraint that is broken."""
        kind = short(self.component)
        if kind.startswith("sh:"):
            kind = kind.removesuffix("ConstraintComponent")
            kind = f"sh:{kind[3:4].lower()}{kind[4:]}"
        otherwise = self.messages[0][1] if self.messages else f"breaks {kind}"
        return next((text for lang, text in self.messages if lang == language), otherwise)


@dataclass(frozen=True)
class Report:
    """All findings of one run, worst first, in an order that only their content makes."""

    findings: tuple[Finding, ...]
    names: dict[str, str] = field(default_factory=dict)
    """What people call the nodes of the findings, for the text report."""
    places: Mapping[Finding, Place] = field(default_factory=dict)
    """Where the findings are, of those that have a place in a file."""
    rules: Mapping[str, Place] = field(default_factory=dict)
    """Where the shapes that fired are, by their names, of those that have a place in a file."""
    nothing_checked: bool = False
    """Whether no node was a target of any shape."""
    left: tuple[str, ...] = ()
    """Why some shapes were left to the reference engine, which takes longer."""
    known: int = 0
    """How many findings are left out, since they were there before."""
    unread: tuple[str, ...] = ()
    """What is wrong with files and texts that could not be read, where the others were."""
    unread_before: tuple[str, ...] = ()
    """What was wrong with files at a revision, all of whose findings are new therefore."""
    texts: int = 0
    """Of how many sources the text was given, with which their quotes were compared."""

    @property
    def conforms(self) -> bool:
        """No violation, and nothing of a severity of the shapes' own. Warnings and infos do not fail a graph."""
        return not self.fails("violation")

    def fails(self, level: str) -> bool:
        """Whether a finding is of a level (violation, warning, info) or above."""
        below = SEVERITIES[SEVERITIES.index(level.capitalize()) + 1 :]
        return any(finding.severity not in below for finding in self.findings)

    def counts(self) -> dict[str, int]:
        counted = Counter(finding.severity for finding in self.findings)
        return {severity: counted[severity] for severity in (*SEVERITIES, *sorted(counted.keys() - set(SEVERITIES)))}

    def _summary(self) -> str:
        told = {"Violation": "violations", "Warning": "warnings", "Info": "infos"}
        return ", ".join(f"{count} {told.get(severity, f'of {short(severity)}')}" for severity, count in self.counts().items())

    def text(self, language: str = "en", *, coloured: bool = False) -> str:
        """For people: one finding a line, grouped by rule; with `coloured`, as a terminal shows colours."""
        shown = _in_colour if coloured else _plainly
        verdict = "Conforms" if self.conforms else "Does not conform"
        lines = [f"{shown(verdict, 'Conforms' if self.conforms else 'Violation')}: {self._summary()}"]
        rule = None
        for finding in self.findings:
            if (finding.severity, finding.shape, finding.message(language)) != rule:
                rule = finding.severity, finding.shape, finding.message(language)
                severity = short(finding.severity)
                at = f" [{shown(str(self.rules[finding.shape]), 'place')}]" if finding.shape in self.rules else ""
                lines += ["", f"{shown(severity, finding.severity)}: {shown(finding.rule, 'rule')}: {finding.message(language)}{at}"]
            value = f" = {self._called(finding.value)}" if finding.value else ""
            path = f" {cut(short_path(finding.path))}" if finding.path else ""
            place = f"{shown(str(self.places[finding]), 'place')}: " if finding in self.places else ""
            lines.append(f"  {place}{self._called(finding.focus)}{path}{value}")
        return "\n".join(lines) + "\n"

    def beside(self, baseline: Iterable[str]) -> tuple["Report", list[str]]:
        """The findings whose fingerprints are not in a baseline, and those of the baseline that are found no more.

        Nodes without a name have fingerprints in common: where one is found more often than it is known, all of its findings stay.
        """
        known = Counter(baseline)
        found = Counter(finding.fingerprint for finding in self.findings)
        new = tuple(finding for finding in self.findings if found[finding.fingerprint] > known[finding.fingerprint])
        return replace(self, findings=new), sorted((known - found).elements())

    def _called(self, node: str) -> str:
        return f"{short(node)} ({self.names[node]})" if node in self.names else cut(short(node))

    def json(self) -> str:
        """For programs: {"conforms", "counts", "findings": [{severity, file, line, column, focus, path, value, shape, shape_file, shape_line,
        shape_column, component, message, fingerprint}]}.

        Line and column begin with 1, and are null where the file's format has none; so is the file where nothing was read from one.
        """
        at, rule_at = self.places.get, self.rules.get
        findings = [
            {
                "severity": f.severity,
                "file": str(place.path) if (place := at(f)) else None,
                "line": (place.line or None) if place else None,
                "column": (place.column or None) if place else None,
                "focus": f.focus,
                "path": f.path or None,
                "value": f.value or None,
                "shape": f.shape,
                "shape_file": str(rule.path) if (rule := rule_at(f.shape)) else None,
                "shape_line": (rule.line or None) if rule else None,
                "shape_column": (rule.column or None) if rule else None,
                "component": f.component,
                "message": dict(f.messages),
                "fingerprint": f.fingerprint,
            }
            for f in self.findings
        ]
        return json.dumps({"conforms": self.conforms, "counts": self.counts(), "findings": findings}, ensure_ascii=False, indent=2) + "\n"

    def turtle(self) -> str:
        """A sh:ValidationReport; its nodes have IRIs made of what they say, so that two runs give the same bytes."""

        def iri(name: str) -> ox.NamedNode:
            return ox.NamedNode(str(SH[name]))

        a = ox.NamedNode(str(RDF.type))
        ids = [_result_iri(finding) for finding in self.findings]
        report = ox.NamedNode("urn:danvan:report:" + hashlib.sha256("\n".join(ids).encode()).hexdigest()[:16])
        out = [
            ox.Triple(report, a, iri("ValidationReport")),
            ox.Triple(report, iri("conforms"), ox.Literal(self.conforms)),
        ]
        for identity, finding in zip(ids, self.findings, strict=True):
            node = ox.NamedNode(identity)
            out.append(ox.Triple(report, iri("result"), node))
            out.append(ox.Triple(node, a, iri("ValidationResult")))
            severity = iri(finding.severity) if finding.severity in SEVERITIES else ox.NamedNode(finding.severity)
            out.append(ox.Triple(node, iri("resultSeverity"), severity))
            named = (("focusNode", finding.focus), ("value", finding.value), ("sourceShape", finding.shape))
            for name, text in (*named, ("sourceConstraintComponent", finding.component)):
                if term := _term(text):
                    out.append(ox.Triple(node, iri(name), term))
            if finding.path and not finding.path.startswith("_:"):
                path, steps = path_triples(finding.path, f"p{len(out)}.")
                out += [ox.Triple(node, iri("resultPath"), path), *steps]
            for tag, text in finding.messages:
                literal = ox.Literal(text, language=tag) if tag else ox.Literal(text)
                out.append(ox.Triple(node, iri("resultMessage"), literal))
        return serialized((ox.Quad(t.subject, t.predicate, t.object) for t in out), "turtle", BASE).decode("utf-8")

    def _told(self, finding: Finding, language: str = "en") -> str:
        """A finding in one line, without its place."""
        value = f" = {self._called(finding.value)}" if finding.value else ""
        path = f" {cut(short_path(finding.path))}" if finding.path else ""
        return f"{self._called(finding.focus)}{path}{value}: {finding.message(language)}"

    def sarif(self) -> str:
        """SARIF 2.1.0, as code hosts show it beside the lines; each result has a fingerprint without its line."""
        rules = {f.rule: f for f in sorted(self.findings, reverse=True)}
        names = sorted(rules)
        results: list[dict[str, Any]] = []
        for finding in self.findings:
            result: dict[str, Any] = {
                "ruleId": finding.rule,
                "ruleIndex": names.index(finding.rule),
                "level": _LEVELS.get(finding.severity, "error"),
                "message": {"text": self._told(finding)},
                "partialFingerprints": {"finding/v1": finding.fingerprint},
            }
            if place := self.places.get(finding):
                result["locations"] = [{"physicalLocation": _physical(place)}]
            if rule := self.rules.get(finding.shape):
                result["relatedLocations"] = [{"message": {"text": "the shape that fired"}, "physicalLocation": _physical(rule)}]
            results.append(result)
        told = [
            {
                "id": name,
                "shortDescription": {"text": rules[name].message("en")},
                "defaultConfiguration": {"level": _LEVELS.get(rules[name].severity, "error")},
            }
            for name in names
        ]
        driver = {"name": "danvan", "informationUri": BASE, "rules": told}
        log = {
            "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
            "version": "2.1.0",
            "runs": [{"tool": {"driver": driver}, "columnKind": "unicodeCodePoints", "results": results}],
        }
        return json.dumps(log, ensure_ascii=False, indent=2) + "\n"

    def junit(self) -> str:
        """JUnit XML: a test for each rule that was broken, with its findings; one that passes where none was. Infos pass."""
        suite = ET.Element("testsuite", name="danvan validate")
        failed = 0
        for (rule, severity), group in groupby(self.findings, key=lambda f: (f.rule, f.severity)):
            found = list(group)
            lines = [f"{f'{self.places[f]}: ' if f in self.places else ''}{self._told(f)}" for f in found]
            case = ET.SubElement(suite, "testcase", name=rule, classname=severity)
            if at := self.rules.get(found[0].shape):
                case.set("file", at.path.as_posix())
                if at.line:
                    case.set("line", str(at.line))
            if severity == "Info":
                ET.SubElement(case, "system-out").text = _for_xml("\n".join(lines))
            else:
                failed += 1
                failure = ET.SubElement(case, "failure", type=severity, message=_for_xml(f"{len(lines)} findings"))
                failure.text = _for_xml("\n".join(lines))
        if not self.findings:
            ET.SubElement(suite, "testcase", name="all rules", classname="Violation")
        suite.set("tests", str(len(suite)))
        suite.set("failures", str(failed))
        ET.indent(suite)
        return '<?xml version="1.0" encoding="UTF-8"?>\n' + ET.tostring(suite, encoding="unicode") + "\n"

    def github(self) -> str:
        """Annotations of GitHub Actions, a line each."""
        names = {"Violation": "error", "Warning": "warning", "Info": "notice"}
        lines = []
        for finding in self.findings:
            place = self.places.get(finding)
            where = {"file": place.path.as_posix()} if place else {}
            if place and place.line:
                where |= {"line": str(place.line), "col": str(place.column)}
            properties = ",".join(f"{key}={_for_github(text, ':,')}" for key, text in (where | {"title": finding.rule}).items())
            lines.append(f"::{names.get(finding.severity, 'error')} {properties}::{_for_github(self._told(finding))}\n")
        return "".join(lines)

    def html(self, language: str = "en") -> str:
        """A page by itself, rule by rule."""
        verdict = "Conforms" if self.conforms else "Does not conform"
        parts = []
        for (severity, rule, _), found in groupby(self.findings, key=lambda f: (f.severity, f.rule, f.message(language))):
            rows = list(found)
            items = "".join(
                f"<tr><td>{html.escape(str(self.places.get(f, '')))}</td><td>{html.escape(self._called(f.focus))}</td>"
                f"<td>{html.escape(cut(short_path(f.path)))}</td><td>{html.escape(self._called(f.value))}</td></tr>\n"
                for f in rows
            )
            at = self.rules.get(rows[0].shape)
            of_rule = f" <small>{html.escape(str(at))}</small>" if at else ""
            parts.append(
                f'<section class="{severity.lower() if severity in SEVERITIES else "violation"}">\n'
                f"<h2>{html.escape(rule)} <small>{html.escape(short(severity))}, {len(rows)}</small></h2>\n"
                f"<p>{html.escape(rows[0].message(language))}{of_rule}</p>\n<table>\n"
                f"<tr><th>place</th><th>node</th><th>path</th><th>value</th></tr>\n{items}</table>\n</section>\n"
            )
        summary = self._summary()
        return (
            f'<!doctype html>\n<html lang="{language}">\n<meta charset="utf-8">\n<title>{verdict}: {summary}</title>\n<style>{_STYLE}</style>\n'
            f"<h1>{verdict}</h1>\n<p>{summary}</p>\n{''.join(parts)}</html>\n"
        )


_STYLE = (
    "body{font:15px/1.5 system-ui,sans-serif;max-width:75rem;margin:2rem auto;padding:0 1rem;color:#222}"
    "section{border-left:4px solid #999;padding-left:1rem;margin:2rem 0}.violation{border-color:#b00020}.warning{border-color:#b36b00}"
    "table{border-collapse:collapse;width:100%;font-size:13px}td,th{border-bottom:1px solid #ddd;padding:.25rem .5rem;text-align:left;"
    "vertical-align:top;overflow-wrap:anywhere}small{font-weight:normal;color:#666}"
)


_COLOURS = {"Conforms": "32;1", "Violation": "31;1", "Warning": "33;1", "Info": "34;1", "rule": "1", "place": "36"}
"""What an ANSI terminal is told, by the kind of what is shown."""


def _in_colour(text: str, kind: str) -> str:
    return f"\x1b[{_COLOURS.get(kind, _COLOURS['Violation'])}m{text}\x1b[0m"


def _plainly(text: str, kind: str) -> str:
    return text


def _physical(place: Place) -> dict[str, Any]:
    """A place as SARIF has it."""
    where: dict[str, Any] = {"artifactLocation": {"uri": place.path.as_posix()}}
    if place.line:
        where["region"] = {"startLine": place.line, "startColumn": place.column}
    return where


def _for_xml(text: str) -> str:
    """A text without the control characters that XML has no way to write."""
    return "".join(ch if ch in "\t\n\r" or ch >= " " else "\ufffd" for ch in text)


def _for_github(text: str, more: str = "") -> str:
    for ch in "%\r\n" + more:
        text = text.replace(ch, f"%{ord(ch):02X}")
    return text


def _result_iri(finding: Finding) -> str:
    said = "\x1f".join((finding.severity, finding.focus, finding.path, finding.value, finding.shape, finding.component, finding.message()))
    return "urn:danvan:result:" + hashlib.sha256(said.encode("utf-8")).hexdigest()[:16]


def _term(text: str) -> ox.NamedNode | ox.Literal | None:
    """An IRI or literal as Turtle writes it."""
    if text.startswith("<") and text.find(">") == len(text) - 1 and not text.startswith("<_:"):
        return ox.NamedNode(text[1:-1])
    if text.startswith('"'):
        quad = next(iter(ox.parse(f"<urn:x> <urn:x> {text} .", format=ox.RdfFormat.N_TRIPLES)), None)
        return quad.object if quad and isinstance(quad.object, ox.Literal) else None
    return None


def cut(text: str, most: int = 300) -> str:
    """A text as far as people read it, with how much more there is; JSON and Turtle have the whole."""
    return text if len(text) <= most else f"{text[:most]}… ({len(text):,} characters)"


def short(text: str) -> str:
    """An IRI with a known prefix, for people."""
    inner = text[1:-1] if text.startswith("<") else text
    known = PREFIXES | entity_prefixes() | {"shape": BASE + "shapes#", "sh": str(SH)}
    for prefix, iri in sorted(known.items(), key=lambda item: -len(item[1])):
        if inner.startswith(iri) and len(inner) > len(iri):
            return f"{prefix}:{inner[len(iri) :]}"
    return text


def short_path(path: str) -> str:
    """A path with the IRIs in it as people read them."""
    return re.sub(r"<[^>]*>", lambda iri: short(iri[0]), path)
