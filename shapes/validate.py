"""Check RDF against shapes, and tell what is wrong as text, JSON or a SHACL report.

    report = validate(read_data([Path("dist/danvan.ttl")]))
    report.conforms            no violation (warnings may be there)
    print(report.text())

The engine is ours (shapes/engine.py), which asks of all nodes at once; pySHACL is the reference that it is held against, can be
chosen, and is asked about the shapes that ours leaves, so that nothing is passed over (docs/decisions/0012-validation.md).

An engine passes over what it does not know: a mistyped sh:targetClass or sh:mincount conforms. So shapes are checked
first: every term of SHACL in them, and every class and property of a vocabulary that we know, must exist.
"""

import difflib
import gc
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import closing, contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any, NoReturn

import pyoxigraph as ox
from rdflib import BNode, Graph, URIRef
from rdflib.namespace import DCTERMS, RDF, SDO, SH

from graph.lines import Begun
from graph.store import UnreadableGraph
from ontology.names import DV, FOAF, NAMESPACES, ONTOLOGY_FILE, ORG, SKOS
from shapes.data import RDF_TYPE, Data, Progress, from_rdflib, silent, to_term
from shapes.engine import Engine, Result
from shapes.inputs import at_revision, files_of, unpacked
from shapes.literals import language, lexical
from shapes.model import NotOurs, Term, WrongShape, path_text, shape_name
from shapes.places import Place, places
from shapes.reading import nothing_collected, read_data, read_graph, to_rdflib
from shapes.report import SEVERITIES, Finding, Report, cut, short
from shapes.sparql import check_queries, named
from shapes.stores import Filling

SHAPES = tuple(sorted(Path(__file__).parent.glob("*.ttl")))


Texts = Callable[[], Iterable[tuple[str, str]]]
"""Gives articles: the name of each, and its text."""


class UnusableShapes(Exception):
    """Shapes that say what no engine understands. The message names the term and its file."""


# ------------------------------------------------------------------ running


@nothing_collected()
def validate(data: Data | Graph, shapes: Graph | None = None, engine: str = "ours", progress: Progress = silent) -> Report:
    """Check data with ours or with pyshacl. Our ontology is known as context; nothing is inferred and nothing is fetched.

    UnusableShapes where the shapes say what no engine understands.
    """
    if isinstance(data, Graph):
        data = from_graph(data)
    used = shapes if shapes is not None else read_graph(SHAPES)
    try:
        return _validated(data, used, engine, progress)
    except WrongShape as error:
        raise UnusableShapes(f"the shapes cannot be used: {error}") from None
    except RecursionError:
        raise UnusableShapes("the shapes cannot be used: they, or their lists and paths, are nested too deeply") from None


def _validated(data: Data, used: Graph, engine: str, progress: Progress) -> Report:
    check_shapes(used)
    check_queries(used)
    known = list(ox.parse(path=str(ONTOLOGY_FILE), format=ox.RdfFormat.TURTLE))
    data.read_quads(known)
    found: list[Finding] = []
    left: dict[Term, str] = {}
    whole = engine != "ours"
    targeted = 0
    if not whole:
        try:
            with closing(Engine(data, used, progress, context={str(quad.subject) for quad in known})) as asked:
                found = [_of_result(result, used) for result in asked.results()]
                left, targeted = asked.left, asked.targeted
        except NotOurs as reason:
            whole, left = True, {URIRef(""): str(reason)}
        whole = whole or any(isinstance(node, BNode) for node in left)
    if whole or left:
        found = _by_pyshacl(data, used, None if whole else sorted(map(str, left))) + ([] if whole else found)
    findings = tuple(sorted(set(found), key=lambda f: (_rank(f), f.shape, f.messages, f.focus, f.path, f.value, f.component)))
    names = _names(data, {node for f in findings for node in (f.focus, f.value) if node.startswith("<")})
    reasons = tuple(sorted(set(left.values()))) if engine == "ours" else ()
    return Report(findings, names, left=reasons, nothing_checked=not whole and not left and not targeted)


def _rank(finding: Finding) -> int:
    """The worst first; severities of a user's own last."""
    return SEVERITIES.index(finding.severity) if finding.severity in SEVERITIES else len(SEVERITIES)


@nothing_collected()
def validate_files(
    paths: Iterable[Path],
    shapes: Graph | None = None,
    engine: str = "ours",
    stdin: str = "turtle",
    *,
    apart: bool = False,
    since: str = "",
    texts: Texts | None = None,
    progress: Progress = silent,
    begun: Begun | None = None,
) -> Report:
    """Check files of RDF; the report tells where in them each finding is.

    `texts` gives the articles that the sources of the data are, each by its name (dcterms:identifier): quotes are compared with them.

    They are checked together as one graph, or each by itself (`apart`), where one that cannot be read does not keep the others. They may be packed (.gz, .zst); a folder stands for all of RDF in it;
    the path - is standard input, which holds RDF of the kind `stdin`. With `since`, a revision of git, the report has only
    what is new since then, and what is wrong with nodes of which something was changed. NoRevision where git knows of none.

    `begun` is one of the files, which other processes read already (graph.lines.begin).
    """
    asked = list(paths)
    files = files_of(asked)
    if apart:
        reports, unread = [], []
        for path in files:
            try:
                reports.append(_of_file(_files_checked([path], shapes, engine, stdin, texts, progress)[0], path))
            except UnreadableGraph as error:
                unread.append(str(error))
        findings = sorted((one for report in reports for one in report.findings), key=_order)
        return Report(
            findings=tuple(findings),
            names={node: name for report in reports for node, name in report.names.items()},
            places={one: place for report in reports for one, place in report.places.items()},
            nothing_checked=all(report.nothing_checked for report in reports),
            left=tuple(sorted({reason for report in reports for reason in report.left})),
            unread=tuple(unread),
            texts=sum(report.texts for report in reports),
        )
    report, data = _files_checked(files, shapes, engine, stdin, texts, progress, begun)
    if not since:
        return report
    with at_revision(asked, since) as called, unpacked(called, stdin) as before:
        old, broken = _as_it_was({real: called.get(name, name) for real, name in before.items()})
        _with_texts(old, texts)
        known = [finding.fingerprint for finding in validate(old, shapes, engine).findings]
    unknown, touched = set(report.beside(known)[0].findings), data.changed(old)
    new = tuple(one for one in report.findings if one in unknown or one.focus in touched)
    return replace(report, findings=new, known=len(report.findings) - len(new), unread_before=broken)


def _as_it_was(files: Mapping[Path, Path]) -> tuple[Data, tuple[str, ...]]:
    """What files said, and what is wrong with those that could not be read: nobody can mend the past, and they count as empty."""
    try:
        with _called(files):
            return read_data(files), ()
    except UnreadableGraph:
        unread = []
        for real, name in files.items():
            try:
                with _called({real: name}):
                    read_data([real])
            except UnreadableGraph as error:
                unread.append((real, str(error)))
        broken = {real for real, _ in unread}
        return read_data(real for real in files if real not in broken), tuple(message for _, message in unread)


def _files_checked(
    paths: list[Path],
    shapes: Graph | None,
    engine: str,
    stdin: str,
    texts: Texts | None,
    progress: Progress,
    begun: Begun | None = None,
) -> tuple[Report, Data]:
    with unpacked(paths, stdin) as called:
        files = list(called)
        used = shapes if shapes is not None else read_graph(SHAPES)
        with closing(Filling(_asked_for(used) if engine == "ours" else frozenset())) as filling:
            with _called(called):
                data = read_data(files, progress, filling, begun)
            given = _with_texts(data, texts)
            report = replace(validate(data, used, engine, progress), texts=given)
        progress("looking for the lines", 0, 0)
        at = {f: replace(place, path=called[place.path]) for f, place in places(files, report.findings, data.blanks).items()}
    nowhere = Place(Path("\uffff"))
    ordered = sorted(report.findings, key=lambda f: (_order(f), at.get(f, nowhere)))
    return replace(report, findings=tuple(ordered), places=at), data


def _with_texts(data: Data, texts: Texts | None) -> int:
    """Let the data have the texts of its sources (schema:articleBody); of how many sources there was one."""
    if texts is None:
        return 0
    named: dict[str, list[str]] = {}
    for source, names in data.among(f"<{DCTERMS.identifier}>", data.instances(f"<{DV.Source}>")).items():
        for name in names:
            named.setdefault(lexical(name), []).append(source)
    given = [(source, str(ox.Literal(text))) for name, text in texts() for source in named.get(name, ())]
    data.say((source, f"<{SDO.articleBody}>", text) for source, text in given)
    return len({source for source, _ in given})


def _asked_for(shapes: Graph) -> frozenset[str]:
    """The predicates that constraints in SPARQL name; none where the shapes cannot be used, which `validate` tells."""
    try:
        return named(shapes)
    except (WrongShape, NotOurs, RecursionError):
        return frozenset()


@contextmanager
def _called(files: Mapping[Path, Path]) -> Iterator[None]:
    """What is said of files names them as their owner does."""
    try:
        yield
    except UnreadableGraph as error:
        message = str(error)
        for real, name in files.items():
            message = message.replace(str(real), str(name))
        raise UnreadableGraph(message) from None


def _of_file(report: Report, path: Path) -> Report:
    """A report whose findings are of one file."""
    told = {finding: replace(finding, file=str(path)) for finding in report.findings}
    at = {one: report.places.get(finding, Place(path)) for finding, one in told.items()}
    return replace(report, findings=tuple(told.values()), places=at)


def _order(finding: Finding) -> tuple[object, ...]:
    """The worst first, by rule."""
    return _rank(finding), finding.shape, finding.messages, "" if finding.messages else finding.component, finding.file


def _by_pyshacl(data: Data, shapes: Graph, only: list[str] | None) -> list[Finding]:
    """What the reference engine finds; with `only`, of some shapes."""
    import pyshacl
    from rdflib.plugins.sparql import evaluate

    evaluate.evalServiceQuery = _nothing_fetched  # type: ignore[assignment]
    graph = Graph(bind_namespaces="none")
    for subject, predicate, value in data.triples(data.pairs):
        graph.add((to_rdflib(to_term(subject)), to_rdflib(to_term(predicate)), to_rdflib(to_term(value))))
    try:
        gc.enable()  # it leaves cycles behind, gigabytes of them on a large file
        _, results, _ = pyshacl.validate(
            graph, shacl_graph=shapes, inference="none", do_owl_imports=False, js=False, inplace=True, advanced=True, use_shapes=only
        )
    except (pyshacl.errors.ShapeLoadError, pyshacl.errors.ConstraintLoadError, pyshacl.errors.RuleLoadError) as error:
        raise UnusableShapes(f"the shapes cannot be used: {error}") from None
    except pyshacl.errors.ReportableRuntimeError as error:
        raise UnusableShapes(f"the shapes cannot be run: {error}") from None
    finally:
        gc.disable()
    if not isinstance(results, Graph):
        raise UnusableShapes(f"the shapes cannot be run: {results}")
    return [_finding(results, shapes, node) for node in results.objects(None, SH.result)]


def _nothing_fetched(*asked: Any) -> NoReturn:
    """In place of what rdflib does for SERVICE; that no query has it was seen before, and here is seen to."""
    raise UnusableShapes("the shapes cannot be run: SERVICE is off; nothing is fetched from elsewhere")


def from_graph(graph: Graph) -> Data:
    """An rdflib graph, to be validated."""
    data = Data()
    for triple in graph:
        data.add(*(from_rdflib(term) for term in triple))
    return data


def _names(data: Data, nodes: set[str]) -> dict[str, str]:
    """What people call nodes: a label; of a tenure who, what and from when to when it is certain."""
    kinds = data.among(RDF_TYPE, nodes)
    tenures = {node for node in nodes if f"<{DV.Tenure}>" in kinds.get(node, ())}
    told = {term: data.among(f"<{term}>", tenures) for term in (ORG.member, DV.heldPost, DV.startLatest, DV.endEarliest)}

    def first(term: URIRef, tenure: str) -> str:
        return min(told[term].get(tenure, ()), default="")

    posts = {first(DV.heldPost, tenure) for tenure in tenures} - {""}
    people = data.among(f"<{FOAF.name}>", {first(ORG.member, tenure) for tenure in tenures})
    labels = data.among(f"<{SKOS.prefLabel}>", nodes | posts)
    names = {node: min((language(one) != "vi", lexical(one)) for one in of_one)[1] for node, of_one in labels.items()}

    def tenure_name(tenure: str) -> str:
        who = min(people.get(first(ORG.member, tenure), ()), default="")
        days = [first(bound, tenure) for bound in (DV.startLatest, DV.endEarliest)]
        since, until = (lexical(day) if day else "?" for day in days)
        return f"{lexical(who) if who else 'somebody'}, {names.get(first(DV.heldPost, tenure), 'some office')}, {since} to {until}"

    return {node: name for node, name in names.items() if node in nodes} | {tenure: tenure_name(tenure) for tenure in tenures}


def _of_result(result: Result, shapes: Graph) -> Finding:
    rule = result.constraint if result.constraint is not None else result.shape.node
    said = list(shapes.objects(rule, SH.message)) or list(shapes.objects(result.shape.node, SH.message))
    return Finding(
        severity=_severity(result.shape.severity),
        focus=result.focus,
        path=_shown(result.path),
        value=result.value,
        shape=shape_name(shapes, result.shape.node),
        component=result.component.n3(),
        messages=tuple(sorted((tag, _filled_in(text, dict(result.solution))) for tag, text in _texts(said))),
    )


def _filled_in(message: str, solution: Mapping[str, str]) -> str:
    """A message with what a query gave in place of {?variable} and {$variable} (SHACL, 5.3.2)."""

    def told(name: re.Match[str]) -> str:
        term = solution.get(name[1])
        if term is None:
            return name[0]
        said = lexical(term) if term.startswith('"') else short(term)
        return cut("".join(sign if sign.isprintable() else " " for sign in said))

    return re.sub(r"\{[?$](\w+)\}", told, message)


def _finding(results: Graph, shapes: Graph, node: Any) -> Finding:
    def one(term: URIRef) -> str:
        value = results.value(node, term)
        return "" if value is None else from_rdflib(value)

    severity = _severity(results.value(node, SH.resultSeverity))
    # The rule's own messages, in every language that it has; pySHACL gives one of a SPARQL constraint's.
    shape = results.value(node, SH.sourceShape)
    rules = [rule for rule in (results.value(node, SH.sourceConstraint), shape) if rule is not None]
    said: list[Any] = next((found for rule in rules if (found := list(shapes.objects(rule, SH.message)))), [])
    if any("{?" in text or "{$" in text for text in said):
        said = list(results.objects(node, SH.resultMessage)) or said  # what a query gave is written into it
    own = isinstance(shape, URIRef) or rules[:-1] or said
    path = results.value(node, SH.resultPath)
    if isinstance(path, BNode):
        path = shapes.value(shape, SH.path, default=path)
    try:
        text = path_text(shapes, path) if path is not None else ""
    except WrongShape:
        text = from_rdflib(path)
    return Finding(
        severity=severity,
        focus=one(SH.focusNode),
        path=_shown(text),
        value=one(SH.value),
        shape=shape_name(shapes, shape),
        component=one(SH.sourceConstraintComponent),
        messages=_texts(said if own else []),
    )


def _shown(path: str) -> str:
    """A path without the brackets around it all."""
    return path[1:-1] if path.startswith("(") and path.endswith(")") else path


def _severity(term: Any) -> str:
    """Violation, Warning or Info; a severity of the shapes' own by its whole IRI."""
    return str(term).removeprefix(str(SH))


def _texts(said: Iterable[Any]) -> tuple[tuple[str, str], ...]:
    return tuple(sorted((getattr(message, "language", None) or "", str(message)) for message in said))


def with_levels(shapes: Graph, levels: Graph) -> Graph:
    """Shapes, in which what a profile says of levels (sh:severity, sh:deactivated) stands over what they say themselves.

    UnusableShapes where it names no shape, or says something else.
    """
    changed = Graph(bind_namespaces="none") + shapes
    for rule, term, value in sorted(levels):
        if term not in (SH.severity, SH.deactivated):
            raise UnusableShapes(f"the levels say {term.n3()} of {rule.n3()}; they have sh:severity and sh:deactivated alone")
        if (rule, None, None) not in shapes:
            raise UnusableShapes(f"the levels name {rule.n3()}, and there is no such rule. Look it up with danvan explain")
        if term == SH.severity and (owner := shapes.value(None, SH.sparql, rule)) is not None:
            raise UnusableShapes(
                f"the levels name {rule.n3()}, which is a constraint in SPARQL; it has the level of its shape, {owner.n3()}"
            )
        changed.set((rule, term, value))
    return changed


def check_shapes(shapes: Graph) -> None:
    """UnusableShapes where a term does not exist in the vocabulary that it names."""
    known = {str(namespace._NS): namespace for namespace in NAMESPACES.values()}
    for triple in shapes:
        for term in triple:
            if not isinstance(term, URIRef):
                continue
            cut = max(term.rfind("#"), term.rfind("/")) + 1
            namespace, name = str(term)[:cut], str(term)[cut:]
            if namespace in known and name and name not in known[namespace]:
                prefix = next(p for p, ns in NAMESPACES.items() if str(ns._NS) == namespace)
                near = difflib.get_close_matches(name, [str(one).removeprefix(namespace) for one in dir(known[namespace])], n=1)
                meant = f" (did you mean {prefix}:{near[0]}?)" if near else ""
                raise UnusableShapes(
                    f"{prefix}:{name} is no term of {namespace}{meant}; an engine would pass over it. Correct the spelling"
                )
    if (None, SH.js, None) in shapes:
        raise UnusableShapes("there is sh:js in it, and no engine here runs JavaScript. Say the same in SHACL or in SPARQL (sh:sparql)")
    if not any(shapes.triples((None, RDF.type, SH.NodeShape))) and not any(shapes.triples((None, RDF.type, SH.PropertyShape))):
        raise UnusableShapes("there is no shape (sh:NodeShape, sh:PropertyShape) in it. Give a file of SHACL shapes with --shapes")
