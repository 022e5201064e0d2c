"""danvan from Python: the façade over the rooms.

import danvan

report = danvan.build(["data"], Path("dist"))       # articles and facts to a validated graph
graph = danvan.open("dist")                          # or a Turtle file, or "https://…/sparql"
table = danvan.ask("holders", graph, office="Trưởng Ban Dân vận Trung ương", on="2020-12-28")
table[0]["name"]; table.to_pandas()                  # in a notebook: a timeline, and the quotes behind each row
danvan.validate(["dist/danvan.ttl"]).conforms
"""

import json
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing, nullcontext
from dataclasses import dataclass, field, replace
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ontology.prefixes import BASE

if TYPE_CHECKING:
    import pyoxigraph as ox

    from graph.targets import Target
    from loaders.facts import AnyFact
    from loaders.problems import Problem
    from loaders.sources import Batch
    from queries.answers import Table
    from shapes.report import Report

__all__ = ["BUNDLED", "LoadReport", "NotReleased", "NothingToBuild", "ask", "build", "extract", "open", "release", "validate"]

__version__ = "0.1.0"
BUNDLED = Path(__file__).parent / "data"
"""The articles and facts that come with the project."""

Progress = Callable[[str, int, int], None]
"""Told of a stage, how much of it is done, and how much there is."""


def _silent(stage: str, done: int, total: int) -> None:
    """No progress."""


class NothingToBuild(Exception):
    """No input could be used. `problems` says why; nothing was written."""

    def __init__(self, report: "LoadReport") -> None:
        super().__init__("nothing could be read")
        self.report = report


class NotReleased(Exception):
    """What is to be released could not be read whole, or does not conform to the rules. The report has why; nothing was written."""

    def __init__(self, report: "LoadReport") -> None:
        super().__init__("not released")
        self.report = report


@dataclass
class LoadReport:
    """What a build read, what it left out and why, and what is wrong with the result."""

    articles: int = 0
    facts: Counter[str] = field(default_factory=Counter)
    left_out: Counter[str] = field(default_factory=Counter)
    problems: list["Problem"] = field(default_factory=list)
    passed_over: list[str] = field(default_factory=list)
    quads: int = 0
    people: int = 0
    tenures: int = 0
    findings: "Report | None" = None

    def as_json(self) -> str:
        """The report as kept beside the graph."""
        document = {
            "articles": self.articles,
            "facts": dict(sorted(self.facts.items())),
            "left_out": dict(sorted(self.left_out.items())),
            "problems": [str(problem) for problem in self.problems],
            "passed_over": self.passed_over,
            "people": self.people,
            "tenures": self.tenures,
            "quads": self.quads,
            "findings": self.findings.counts() if self.findings else None,
        }
        return json.dumps(document, ensure_ascii=False, indent=2) + "\n"

    def text(self) -> str:
        """The report for people."""
        lines = [f"articles read: {self.articles}"]
        lines.append(f"facts: {sum(self.facts.values())} ({', '.join(f'{k} {n}' for k, n in sorted(self.facts.items()))})")
        lines.append(f"graph: {self.people} people, {self.tenures} tenures, {self.quads} statements")
        if self.left_out:
            lines.append(f"left out: {sum(self.left_out.values())}")
            lines += [f"  {count:>5}  {reason}" for reason, count in sorted(self.left_out.items(), key=lambda item: (-item[1], item[0]))]
        if self.passed_over:
            lines.append(f"passed over, of no kind that is read, or no article: {', '.join(self.passed_over)}")
        if self.problems:
            lines.append(f"could not be read: {len(self.problems)}")
            lines += [f"  {problem}" for problem in self.problems]
        if self.findings:
            counts = self.findings.counts()
            lines.append("validation: " + ", ".join(f"{counts[severity]} {severity.lower()}s" for severity in counts))
        return "\n".join(lines) + "\n"


def extract(batch: "Batch", progress: Progress = _silent) -> "tuple[list[AnyFact], Counter[str]]":
    """The facts of a batch, those read from its articles and those given as facts; and what was left out, by reason."""
    from loaders.extract import Reposts, extract_all

    facts: list[AnyFact] = []
    left_out: Counter[str] = Counter()
    reposts = Reposts()
    for number, extraction in enumerate(extract_all(batch.articles)):
        progress("reading articles", number, len(batch.articles))
        found = reposts.of(extraction)
        facts += found.facts
        left_out.update(found.left_out)
    progress("reading articles", len(batch.articles), len(batch.articles))
    return facts + batch.facts, left_out


def known_by(facts: "list[AnyFact]", limit: date) -> "tuple[list[AnyFact], Counter[str]]":
    """What was published, or looked up, by a day. A source of neither day is left out: nobody can say that it was."""
    from loaders.facts import ArticleFact
    from loaders.identity import known_from

    told: dict[str, list[ArticleFact]] = {}
    for fact in facts:
        if isinstance(fact, ArticleFact):
            told.setdefault(fact.article, []).append(fact)
    days = {article: known_from(about) for article, about in told.items()}
    kept: list[AnyFact] = []
    left_out: Counter[str] = Counter()
    for fact in facts:
        published = days.get(fact.article)
        if published is None:
            left_out["a fact of a source whose day of publication is unknown (--known-by)"] += 1
        elif published > limit:
            left_out["a fact of a source that was published later (--known-by)"] += 1
        else:
            kept.append(fact)
    return kept, left_out


def build(
    paths: Iterable[str | Path],
    out: Path,
    *,
    released: date | None = None,
    limit: date | None = None,
    base: str = BASE,
    progress: Progress = _silent,
) -> LoadReport:
    """Read articles and facts, and replace the directory `out` by their graph, dumps, facts and reports.

    What cannot be read is in the report, and the rest goes on. NothingToBuild if nothing could be read; OutputRefused
    if `out` may not be replaced; then, as after any exception, `out` is as it was.
    """
    from graph.output import replacing

    batch, report = _read(paths)
    with replacing(out) as folder:
        made = _made(batch, report, released, limit, base, progress)
        progress("writing", 0, 1)
        _write_graph(made, folder, base)
        progress("validating", 0, 1)
        _write_reports(made, report, folder)
        progress("validating", 1, 1)
    return report


def release(
    version: str,
    released: date,
    out: Path,
    paths: Iterable[str | Path] | None = None,
    *,
    since: Path | None = None,
    base: str = BASE,
    progress: Progress = _silent,
) -> LoadReport:
    """Read articles and facts, and replace the directory `out` by a release: dumps, tables, metadata, documentation.

    `since` is the release, or build, before it, from which the change log tells what is new. NothingToBuild, OutputRefused as in `build`;
    NotReleased where some of the input cannot be read, or what it says does not conform: nothing is written then. The same input gives
    the same bytes on any machine.
    """
    from graph.output import replacing
    from release.directory import Release, write_release

    batch, report = _read(paths if paths is not None else [BUNDLED])
    report.passed_over = sorted(Path(path).name for path in report.passed_over)  # where they lie is of this machine
    with replacing(out, "release") as folder:
        made = _made(batch, report, released, None, base, progress)
        progress("validating", 0, 1)
        _write_reports(made, report, folder)
        if report.problems or (report.findings and not report.findings.conforms):
            raise NotReleased(report)
        about = Release(version, released, base, since)
        write_release(about, made.facts, made.native, folder, progress)
    return report


@dataclass(frozen=True)
class _Made:
    """What a build makes of its input before it writes it: facts in order, and all statements, each once."""

    facts: "list[AnyFact]"
    native: "list[ox.Quad]"


def _read(paths: Iterable[str | Path]) -> "tuple[Batch, LoadReport]":
    """The input, and the report that tells of it. NothingToBuild where there is none."""
    from loaders.sources import read

    batch = read(paths)
    report = LoadReport(articles=len(batch.articles), problems=batch.problems, passed_over=[str(path) for path in batch.passed_over])
    if batch.empty:
        raise NothingToBuild(report)
    return batch, report


def _made(batch: "Batch", report: LoadReport, released: date | None, limit: date | None, base: str, progress: Progress) -> _Made:
    """Facts, entities and statements. NothingToBuild where the limit leaves nothing."""
    from graph.store import to_oxigraph
    from loaders.derived import derived_quads
    from loaders.facts import kind_of, to_json
    from loaders.identity import identify
    from loaders.triples import dataset_quads, reference_quads, to_quads
    from ontology.names import DV, RDF

    facts, report.left_out = extract(batch, progress)
    facts = checked(facts, batch, report.problems)
    if limit:
        facts, later = known_by(facts, limit)
        report.left_out.update(later)
        if not facts:
            raise NothingToBuild(report)
    facts = sorted(set_of(facts), key=lambda fact: (fact.article, list(_ORDER).index(kind_of(fact)), to_json(fact)))
    report.facts = Counter(kind_of(fact) for fact in facts)

    progress("identifying", 0, 1)
    entities = identify(facts, base, limit)
    quads = [*to_quads(facts, entities), *reference_quads(limit), *dataset_quads(base, released, limit)]
    quads += derived_quads(quads)
    report.left_out.update(entities.left_out)
    report.people = len({person.iri for person in entities.people.values()})
    report.tenures = sum(1 for _, p, o, _ in quads if p == RDF.type and o == DV.Tenure)
    native = list(dict.fromkeys(to_oxigraph(quads)))
    report.quads = len(native)
    return _Made(facts, native)


def _write_reports(made: _Made, report: LoadReport, folder: Path) -> None:
    """The facts, the report of the validation and the report of the load."""
    from loaders.facts import to_json
    from shapes.data import Data
    from shapes.validate import validate as check

    (folder / "facts.jsonl").write_text("".join(to_json(fact) + "\n" for fact in made.facts), encoding="utf-8")
    data = Data()
    data.read_quads(made.native)
    report.findings = check(data)
    (folder / "validation.txt").write_text(report.findings.text(), encoding="utf-8")
    (folder / "validation.ttl").write_text(report.findings.turtle(), encoding="utf-8")
    (folder / "load-report.json").write_text(report.as_json(), encoding="utf-8")
    (folder / "load-report.txt").write_text(report.text(), encoding="utf-8")


def _write_graph(made: _Made, folder: Path, base: str) -> None:
    """A graph as dumps, with its ontology, as a store and as an index."""
    import pyoxigraph as ox

    from graph.index import write_index
    from graph.store import DUMP_NAME, INDEX_NAME, STORE_NAME, canonical, write_store
    from graph.turtle import write_turtle
    from ontology.names import ONTOLOGY_FILE
    from queries.catalogue import stored_queries

    dump = folder / DUMP_NAME
    dump.write_bytes(canonical(made.native))
    with dump.with_suffix(".ttl").open("wb") as turtle:
        write_turtle(dump, turtle, base)
    (folder / "ontology.ttl").write_bytes(ONTOLOGY_FILE.read_bytes())
    write_store(made.native, folder / STORE_NAME)
    write_index(ox.Store.read_only(str(folder / STORE_NAME)), folder / INDEX_NAME, stored_queries())


_ORDER = ("article", "holding", "person", "document", "document_relation", "document_scope", "event", "participation", "change")


def checked(facts: "list[AnyFact]", batch: "Batch", problems: "list[Problem]") -> "list[AnyFact]":
    """The facts without those whose quote is not in their article, or whose source is two texts of one name."""
    from loaders.facts import ArticleFact
    from loaders.problems import Problem

    texts = {article.id: article.text for article in batch.articles}
    hashes: dict[str, set[str]] = {}
    for fact in facts:
        if isinstance(fact, ArticleFact) and fact.sha256:
            hashes.setdefault(fact.article, set()).add(fact.sha256)
    twofold = {article for article, known in hashes.items() if len(known) > 1}
    for article in sorted(twofold):
        problems.append(Problem(article, None, "sha256", "is the name of two different texts", "give every article an id of its own"))
    kept = []
    for fact in facts:
        text = texts.get(fact.article)
        quoted = fact.evidence
        if fact.article in twofold:
            continue
        if quoted and text is not None and text[quoted.start : quoted.end] != quoted.quote:
            complaint = f"{quoted.quote!r} does not stand at {quoted.start}-{quoted.end} of the article"
            problems.append(
                Problem(fact.article, None, "evidence", complaint, "correct the offsets; they count code points of the text as read")
            )
            continue
        kept.append(fact)
    return kept


def set_of(facts: "Iterable[AnyFact]") -> "list[AnyFact]":
    """Each fact once: the same article given twice says nothing twice."""
    from loaders.facts import to_json

    return list({to_json(fact): fact for fact in facts}.values())


def open(target: str | Path, *, recorded_by: "str | date | None" = None) -> "Target":  # noqa: A001 - danvan.open, as in gzip.open
    """A built directory, a folder of releases, a store, a file of RDF, or (http…) a SPARQL endpoint, to be asked.

    With `recorded_by`, the last release of that day or before. UnreadableGraph (graph.store) where there is none,
    WrongParameter (queries.catalogue) where it is no day.
    """
    from graph.targets import Local, Remote

    if str(target).startswith(("http://", "https://")):
        if recorded_by is not None:
            raise ValueError("an endpoint serves one release; recorded_by needs a folder of releases")
        return Remote(str(target))
    if recorded_by is None:
        return Local(Path(target))
    from queries.catalogue import RECORDED_BY

    return Local(Path(target), RECORDED_BY.day_term(str(recorded_by)).value)


def ask(
    query: str,
    graph: "Target | str | Path" = "dist",
    *,
    evidence: bool = False,
    known_by: "str | date | None" = None,
    recorded_by: "str | date | None" = None,
    **parameters: "str | date | int",
) -> "Table":
    """The rows of a catalogue query. Parameters are IRIs, names or days, as on the command line; days also datetime.date.

    With `evidence`, each row once for each attestation behind it; with `known_by`, as the sources out by that day tell it;
    with `recorded_by`, as the last release of that day or before has it, `graph` being a folder of releases.
    UnknownQuery or WrongParameter (queries.catalogue) say what to ask instead.
    """
    from graph.targets import Rows
    from queries.answers import Table
    from queries.catalogue import find

    asked = find(query)
    if recorded_by is not None and not isinstance(graph, str | Path):
        raise ValueError("recorded_by needs the path of a folder of releases; give it to danvan.open for a graph that is asked often")
    target = open(graph, recorded_by=recorded_by) if isinstance(graph, str | Path) else graph
    values = {name: str(value) for name, value in parameters.items()}
    by = str(known_by) if known_by is not None else None
    answer = asked.run(target, values, evidence, by)
    assert isinstance(answer, Rows)  # the catalogue has SELECTs only
    sources = (lambda: asked.run(target, values, True, by)) if asked.evidence and not evidence else None
    return Table(answer, on=asked.day(values), sources=sources)  # type: ignore[arg-type]


def validate(
    files: Iterable[str | Path],
    shapes: Iterable[str | Path] | None = None,
    engine: str = "ours",
    stdin: str = "turtle",
    *,
    levels: str | Path | None = None,
    apart: bool = False,
    since: str = "",
    texts: Iterable[str | Path] = (),
    progress: Progress = _silent,
) -> "Report":
    """Check files of RDF against our shapes, or against others; with ours or with pyshacl. Findings have the line of their file.

    `texts` are files or folders of articles: quotes of sources that are among them are compared with the text.

    `levels` is a profile of severities that stands over that of the shapes; `apart` checks each file by itself; with `since`, a revision
    of git, the report has only what is new since then.
    """
    from graph.lines import begin

    paths, problems = [Path(path) for path in files], dict[str, None]()
    begun = begin(paths) if not apart else None  # before rdflib is imported, which takes as long as to read a hundred thousand triples
    with closing(begun) if begun else nullcontext():
        from shapes.places import shape_places
        from shapes.reading import read_graph
        from shapes.validate import SHAPES, validate_files, with_levels

        given_shapes = [Path(path) for path in shapes or ()]
        used: Any = read_graph(given_shapes) if shapes is not None else None
        if levels is not None:
            used = with_levels(used if used is not None else read_graph(SHAPES), read_graph([Path(levels)]))
        given = partial(_texts_of, list(texts), problems) if texts else None
        report = validate_files(paths, used, engine, stdin, apart=apart, since=since, texts=given, progress=progress, begun=begun)
    fired = {finding.shape for finding in report.findings}
    if shapes is None:  # called as in the repository: where a package lies is of this machine
        rules = {name: replace(at, path=Path("shapes") / at.path.name) for name, at in shape_places(SHAPES, fired).items()}
    else:
        rules = shape_places(given_shapes, fired)
    return replace(report, rules=rules, unread=(*report.unread, *problems))


def _texts_of(paths: "list[str | Path]", problems: dict[str, None]) -> Iterator[tuple[str, str]]:
    """The id and the text of each article; what cannot be read is added to the problems."""
    from loaders.problems import Problem
    from loaders.sources import Article, stream

    for item in stream(paths):
        if isinstance(item, Problem):
            problems[str(item)] = None
        elif isinstance(item, Article):
            yield item.id, item.text
