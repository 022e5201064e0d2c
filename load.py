"""The command line: build a graph, extract facts, validate, ask, show what is covered, reason, dump.

Data goes to stdout, progress and messages to stderr. Exit codes: 0 clean, 1 findings, 2 wrong usage, 3 unreadable
input, 4 the work could not be finished (disk full, internal error), 5 timeout, 130 interrupted.
"""

import errno
import json
import os
import re
import signal
import sys
import threading
import traceback
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from datetime import date
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, BinaryIO, NoReturn

try:
    import typer
    from typer.core import TyperCommand
except ImportError:
    sys.exit("danvan is not installed here. Run make, then .venv/bin/danvan; or python -m pip install .")

import danvan
from ontology.prefixes import BASE

if TYPE_CHECKING:
    from graph.targets import Target
    from queries.catalogue import Query
    from shapes.report import Report

FINDINGS, USAGE, UNREADABLE, UNFINISHED, TIMEOUT, INTERRUPTED = 1, 2, 3, 4, 5, 130
DEFAULT_OUT = Path("dist")

app = typer.Typer(
    name="danvan",
    help="Who held which office on which day in Vietnam's mass-mobilization bloc, and which sentence says so.",
    no_args_is_help=True,
    add_completion=True,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    context_settings={"help_option_names": ["-h", "--help"]},
    epilog="Exit codes: 0 clean, 1 findings, 2 wrong usage, 3 unreadable input, 4 could not be finished, 5 timeout, 130 interrupted.",
)


class FactFormat(str, Enum):
    jsonl = "jsonl"
    yaml = "yaml"


class ShaclEngine(str, Enum):
    """What checks."""

    ours = "ours"
    pyshacl = "pyshacl"


class ReportFormat(str, Enum):
    text = "text"
    turtle = "turtle"
    json = "json"
    sarif = "sarif"
    junit = "junit"
    github = "github"
    html = "html"


class RdfKind(str, Enum):
    turtle = "turtle"
    ntriples = "ntriples"
    nquads = "nquads"
    trig = "trig"
    rdfxml = "rdfxml"
    jsonld = "jsonld"


class Level(str, Enum):
    violation = "violation"
    warning = "warning"
    info = "info"


class AnswerFormat(str, Enum):
    table = "table"
    csv = "csv"
    json = "json"
    ttl = "ttl"


class CoverageFormat(str, Enum):
    table = "table"
    csv = "csv"
    json = "json"


class WhoFormat(str, Enum):
    text = "text"
    json = "json"


class DumpFormat(str, Enum):
    turtle = "turtle"
    nquads = "nquads"
    ntriples = "ntriples"
    trig = "trig"
    rdfxml = "rdfxml"
    jsonld = "jsonld"


class Language(str, Enum):
    en = "en"
    vi = "vi"


class DiffFormat(str, Enum):
    text = "text"
    markdown = "markdown"
    json = "json"
    nquads = "nquads"


def show_version(asked: bool) -> None:
    if asked:
        print(f"danvan {danvan.__version__}")
        raise typer.Exit


@app.callback()
def common(
    version: Annotated[bool, typer.Option("--version", callback=show_version, is_eager=True, help="Print the version and exit.")] = False,
) -> None:
    """Who held which office on which day in Vietnam's mass-mobilization bloc, and which sentence says so."""


def say(message: str) -> None:
    print(message.rstrip("\n"), file=sys.stderr)


def fail(code: int, message: str) -> NoReturn:
    say(message)
    raise typer.Exit(code)


def write(text: str | bytes) -> None:
    """Data to stdout; a reader that stops early (head) is no error."""
    data = text.encode("utf-8") if isinstance(text, str) else text
    try:
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        raise typer.Exit(0) from None


@contextmanager
def file_or_stdout(path: Path | None) -> Iterator[BinaryIO]:
    """A file that takes the place of an old one when it is whole; or standard output, of which a reader may stop early (head)."""
    if path is not None and path.is_dir():
        fail(USAGE, f"--out {path} is a directory. Give the file to write")
    if path is None:
        try:
            yield sys.stdout.buffer
            sys.stdout.buffer.flush()
        except BrokenPipeError:
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            raise typer.Exit(0) from None
        return
    if path.exists() and not path.is_file():  # a device or a pipe is written to, and not replaced
        with path.open("wb") as file:
            yield file
        return
    path = path.resolve()  # a link stays one
    with ExitStack() as writing:
        try:
            new = writing.enter_context(whole(path))
        except FileNotFoundError:
            fail(USAGE, f"--out {path}: there is no folder {path.parent}. Make it, or give another path")
        except OSError as error:
            fail(USAGE, f"--out {path}: {path.parent} cannot be written to ({error.strerror}). Give another path")
        yield new


@contextmanager
def whole(path: Path) -> Iterator[BinaryIO]:
    """A file to write: the old one stands until the new one is whole."""
    beside = path.with_name(f".{path.name}.new")
    try:
        with beside.open("wb") as file:
            yield file
        beside.replace(path)
    finally:
        beside.unlink(missing_ok=True)


def a_day(text: str) -> date:
    from queries.catalogue import iso_day  # takes 28/12/2020 too

    try:
        return date.fromisoformat(iso_day(text.strip()) or "")
    except ValueError:
        raise typer.BadParameter(f"{text!r} is not a day; write it as in 2020-12-28") from None


@contextmanager
def showing_progress() -> Iterator[danvan.Progress]:
    """A progress bar on stderr, where stderr is a terminal."""
    if not sys.stderr.isatty():
        yield lambda stage, done, total: None
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    # No thread of its own to draw it: a process with threads cannot be split (graph/processes.py).
    with Progress(*columns, console=Console(stderr=True), transient=True, auto_refresh=False) as bars:
        tasks: dict[str, Any] = {}

        def show(stage: str, done: int, total: int) -> None:
            if stage not in tasks:
                for task in tasks.values():
                    bars.update(task, visible=False)
                tasks[stage] = bars.add_task(stage, total=total or None)
            bars.update(tasks[stage], completed=done, total=total or None, refresh=True)

        yield show


def check_base(base: str, ends: tuple[str, ...] = ("/", "#")) -> None:
    if not base.startswith(("http://", "https://")) or not base.endswith(ends) or any(ch in base for ch in ' <>"{}|\\^`'):
        fail(USAGE, f"--base {base!r} must begin with http:// or https:// and end with {' or '.join(ends)}")


def say_problems(problems: list[Any]) -> None:
    for problem in problems[:50]:
        say(str(problem))
    if len(problems) > 50:
        say(f"… and {len(problems) - 50} more")


# ------------------------------------------------------------------ commands


@app.command()
def build(
    paths: Annotated[
        list[Path] | None,
        typer.Argument(metavar="[PATH]…", readable=False, help="Files, directories or globs. [default: the bundled data]"),
    ] = None,
    out: Annotated[
        Path, typer.Option("--out", "-o", readable=False, help="Directory to write; an earlier build there is replaced as a whole.")
    ] = DEFAULT_OUT,
    release_date: Annotated[
        date | None,
        typer.Option(parser=a_day, metavar="YYYY-MM-DD", help="The day written into the dump as its date of issue. [default: none]"),
    ] = None,
    known_by: Annotated[
        date | None, typer.Option(parser=a_day, metavar="YYYY-MM-DD", help="Use only what was published by this day. [default: everything]")
    ] = None,
    base: Annotated[str, typer.Option(help="Where the IRIs of new entities begin.")] = BASE,
) -> None:
    """Turn articles and facts into a validated graph: store, dumps, facts and reports."""
    check_base(base)
    try:
        with showing_progress() as progress:
            report = danvan.build(paths or [danvan.BUNDLED], out, released=release_date, limit=known_by, base=base, progress=progress)
    except danvan.NothingToBuild as nothing:
        say_problems(nothing.report.problems)
        why = f"No source is known to be published by {known_by}" if known_by and not nothing.report.problems else "Nothing could be read"
        fail(UNREADABLE, f"{why}; {out} is as it was." if out.exists() else f"{why}; {out} was not written.")
    say(report.text())
    say(f"written: {out}")
    if report.problems:
        say("Some input could not be read (see above); the graph holds the rest.")
        raise typer.Exit(UNREADABLE)
    if report.findings and not report.findings.conforms:
        say(f"The graph does not conform; see {out / 'validation.txt'}")
        raise typer.Exit(FINDINGS)


@app.command()
def extract(
    paths: Annotated[
        list[Path],
        typer.Argument(metavar="PATH…", readable=False, help="Articles (text, HTML, WARC, JSON Lines): files, directories or globs."),
    ],
    format: Annotated[FactFormat, typer.Option(help="jsonl for programs, yaml for people to correct.")] = FactFormat.jsonl,
    explain: Annotated[
        bool,
        typer.Option(
            "--explain", help="Instead of facts, print how each sentence is read: its pieces, its readings and what was left out."
        ),
    ] = False,
) -> None:
    """Read articles and print the facts they state, in order, as they come: by all processors, some hundred articles held at a time."""
    from loaders.explain import explained
    from loaders.extract import Extraction, Reposts, extract_stream
    from loaders.facts import to_json, to_yaml
    from loaders.problems import Problem
    from loaders.sources import Article, PassedOver, stream

    reposts, left_out, done, problems = Reposts(), Counter[str](), 0, 0
    with showing_progress() as progress:
        for item in stream(paths) if explain else extract_stream(stream(paths)):
            if isinstance(item, Problem):
                problems += 1
                say(str(item))
                continue
            if isinstance(item, PassedOver):
                say(f"passed over: {item.path}")
                continue
            if isinstance(item, Article | Extraction):
                done += 1
                progress("reading articles", done, 0)
            if isinstance(item, Article):
                write(explained(item))
                continue
            if isinstance(item, Extraction):
                found = reposts.of(item)
                left_out.update(found.left_out)
                facts = found.facts
            else:
                facts = [item]
            write("".join(to_json(fact) + "\n" for fact in facts) if format is FactFormat.jsonl else to_yaml(facts))
    if left_out:
        say(f"left out: {sum(left_out.values())} ({'; '.join(f'{reason}: {n}' for reason, n in sorted(left_out.items()))})")
    if problems:
        raise typer.Exit(UNREADABLE)


@app.command()
def validate(
    files: Annotated[
        list[Path],
        typer.Argument(
            metavar="FILE…",
            readable=False,
            help="RDF (.ttl .nq .nt .trig .rdf .jsonld, also with .gz or .zst): files, folders or globs, checked together as one graph; "
            "- is standard input.",
        ),
    ],
    shapes: Annotated[list[Path] | None, typer.Option(readable=False, help="SHACL shapes to use. May be repeated. [default: ours]")] = None,
    levels: Annotated[
        Path | None,
        typer.Option(
            metavar="FILE",
            readable=False,
            help="Turtle that says which rules are how severe (sh:severity) or off (sh:deactivated); it stands over the shapes. [default: as the shapes say]",
            show_default=False,
        ),
    ] = None,
    apart: Annotated[bool, typer.Option("--apart", help="Check each file by itself, and not together.")] = False,
    since: Annotated[
        str,
        typer.Option(
            metavar="REVISION",
            help="Tell only what is new since a revision of git, and what is wrong with nodes that were changed since. [default: all]",
            show_default=False,
        ),
    ] = "",
    format: Annotated[ReportFormat, typer.Option(help="How the report is written.")] = ReportFormat.text,
    report_to: Annotated[
        list[Path] | None,
        typer.Option(
            "--report",
            metavar="FILE",
            help="Write the report there too, by its ending: .txt .ttl .json .sarif .xml (JUnit) .html. May be repeated.",
        ),
    ] = None,
    texts: Annotated[
        list[Path] | None,
        typer.Option(
            metavar="PATH",
            readable=False,
            help="Articles (as danvan extract reads them) that the data quotes: each quote is compared with the text. May be repeated. [default: none]",
            show_default=False,
        ),
    ] = None,
    stdin_format: Annotated[RdfKind, typer.Option(help="The kind of RDF on standard input.")] = RdfKind.turtle,
    fail_on: Annotated[Level, typer.Option(help="The least severe finding that makes the exit code 1.")] = Level.violation,
    baseline: Annotated[
        Path | None,
        typer.Option(metavar="FILE", help="A report in JSON of an earlier run: what it has is passed over, what is new is told."),
    ] = None,
    ratchet: Annotated[
        bool, typer.Option("--ratchet", help="Take out of the baseline what is found no more, so that it cannot come back.")
    ] = False,
    language: Annotated[str, typer.Option("--lang", help="Language of messages in the text and HTML reports: en or vi.")] = "en",
    engine: Annotated[
        ShaclEngine,
        typer.Option(help="Which checks: ours, which asks of all nodes at once, or pyshacl, the reference (minutes on 100,000 triples)."),
    ] = ShaclEngine.ours,
    timeout: Annotated[int, typer.Option(min=1, help="Seconds after which the work is ended, whatever it is at (exit code 5).")] = 600,
    memory: Annotated[
        int | None,
        typer.Option(
            min=1, metavar="MB", help="Megabytes that it may take (exit code 5). [default: what the machine has]", show_default=False
        ),
    ] = None,
) -> None:
    """Check RDF against shapes, and tell where in which file each finding is.

    Exit code 1 if there is a violation (or what --fail-on says); the reports are written all the same. Files and shapes may be
    anybody's: nothing is fetched, and a limit ends what would never end.
    """
    import logging

    from shapes.inputs import NoRevision
    from shapes.validate import UnusableShapes

    logging.getLogger("rdflib.term").setLevel(logging.ERROR)  # of literals that are no value of their datatype our rules speak
    if language not in ("en", "vi"):
        fail(USAGE, f"--lang {language!r} is not one of en, vi")
    if ratchet and not baseline:
        fail(USAGE, "--ratchet needs a --baseline to tighten")
    if apart and since:
        fail(USAGE, "give either --apart or --since: what a change breaks is seen in all files together")
    if texts and shapes:
        fail(
            USAGE,
            "--texts is for our own rules (shape:VerbatimShape, shape:BodyShape), which --shapes takes the place of; give one of them",
        )
    if since and Path("-") in files:
        fail(USAGE, "--since cannot know what standard input was before; give files")
    for path in report_to or ():
        if path.suffix.lower() not in _REPORTS:
            fail(USAGE, f"--report {path}: the ending says the form; give one of {', '.join(_REPORTS)}")
    known = _baseline(baseline) if baseline else None
    within_limits(timeout, memory)
    try:
        with showing_progress() as progress:
            report = danvan.validate(
                files,
                shapes,
                engine.value,
                stdin_format.value,
                levels=levels,
                apart=apart,
                since=since,
                texts=texts or (),
                progress=progress,
            )
    except UnusableShapes as error:
        fail(UNREADABLE, str(error))
    except NoRevision as error:
        fail(USAGE, f"--since {since}: {error}")
    if since:
        say(f"{report.known} findings were there at {since} and are passed over.")
    if texts and report.texts:
        say(f"Sources with their text among --texts: {report.texts}; their quotes were compared with it.")
    elif texts:
        say("No quote was compared: no source of the data has the id of an article of --texts as its dcterms:identifier.")
    for reason in report.unread_before:
        say(f"Taken as empty at {since}: {reason}")
    if report.nothing_checked:
        say(
            "No node of the data is a target of any shape: nothing was checked. Look at the targets of the shapes, and at the IRIs of the data."
        )
    for reason in report.left:
        say(f"Asked of pySHACL, which takes longer: {reason}.")
    if known is not None and baseline:
        before = len(report.findings)
        report, fixed = report.beside(one["fingerprint"] for one in known["findings"])
        say(f"{before - len(report.findings)} findings are in the baseline and passed over; {len(fixed)} of it are found no more.")
        if ratchet and fixed:
            known["findings"] = _tightened(known["findings"], fixed)
            replaced(baseline, json.dumps(known, ensure_ascii=False, indent=2) + "\n")
    write_reports(report, report_to or [], format, language)
    if report.unread:
        fail(UNREADABLE, "\n".join((*report.unread, "The report is of what could be read.")))
    if report.fails(fail_on.value):
        raise typer.Exit(FINDINGS)


def write_reports(report: "Report", paths: list[Path], format: ReportFormat, language: str) -> None:
    """The report to files, each in the form of its ending, and to standard output."""
    forms: dict[str, Callable[..., str]] = {
        "text": lambda **how: report.text(language, **how),
        "turtle": report.turtle,
        "json": report.json,
        "sarif": report.sarif,
    }
    forms |= {"junit": report.junit, "github": report.github, "html": lambda: report.html(language)}
    unwritten = []
    for path in paths:
        try:
            replaced(path, forms[_REPORTS[path.suffix.lower()]]())
        except OSError as error:
            unwritten.append(
                f"--report {path} cannot be written: {error.strerror}. Give a path in a folder that is there and yours to write"
            )
    write(forms["text"](coloured=in_colour()) if format is ReportFormat.text else forms[format.value]())
    if unwritten:
        fail(UNFINISHED, "\n".join(unwritten))


def in_colour() -> bool:
    """Whether standard output is a terminal that shows colours, and nobody has asked for none (https://no-color.org)."""
    return sys.stdout.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


_REPORTS = {".txt": "text", ".ttl": "turtle", ".json": "json", ".sarif": "sarif", ".xml": "junit", ".html": "html"}


def _baseline(path: Path) -> dict[str, Any]:
    """A report in JSON, with the fingerprints of its findings."""
    try:
        told: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
        for one in told["findings"]:
            one["fingerprint"]
    except OSError as error:
        fail(UNREADABLE, f"--baseline {path} cannot be read: {error.strerror}. Write one with danvan validate FILE --report {path}")
    except (ValueError, KeyError, TypeError):
        fail(UNREADABLE, f"--baseline {path} is no report of danvan validate in JSON. Write one with danvan validate FILE --report {path}")
    return told


def _tightened(findings: list[dict[str, Any]], fixed: list[str]) -> list[dict[str, Any]]:
    """The findings of a baseline without those that are mended, each fingerprint as often as it is."""
    gone, kept = Counter(fixed), []
    for one in findings:
        gone[one["fingerprint"]] -= 1
        if gone[one["fingerprint"]] < 0:
            kept.append(one)
    return kept


def replaced(path: Path, text: str) -> None:
    """Write a file whole: the old one stands until the new one does."""
    with whole(path) as file:
        file.write(text.encode("utf-8"))


@app.command("explain")
def explain_rule(
    rule: Annotated[str, typer.Argument(help="The name of a rule, as a report gives it: shape:Tenure-member.")],
    shapes: Annotated[list[Path] | None, typer.Option(readable=False, help="SHACL shapes to look in. [default: ours]")] = None,
) -> None:
    """Print what a rule of validation asks for, of what, and why."""
    from shapes.reading import read_graph
    from shapes.rules import UnknownRule, explained
    from shapes.validate import SHAPES

    try:
        write(explained(read_graph(shapes or SHAPES), rule))
    except UnknownRule as error:
        fail(USAGE, str(error))


def within_limits(seconds: int, megabytes: int | None) -> None:
    """Go on in a process that can be ended from outside; the one that watches it ends with the same exit code."""
    from shapes.limits import memory_of_the_machine, watched

    ending = watched(seconds, memory_of_the_machine() if megabytes is None else megabytes)
    if ending is None:
        return
    if ending.message:
        say(ending.message)
    sys.exit(ending.code)


def target_of(graph: Path | None, endpoint: str | None, timeout: int, recorded_by: date | None = None) -> "Target":
    from graph.targets import Local, Remote

    if graph and endpoint:
        fail(USAGE, "give either --graph or --endpoint, not both")
    if endpoint and recorded_by:
        fail(USAGE, "an endpoint serves one release; --recorded-by needs a --graph: a folder of releases")
    if endpoint is not None:
        if not endpoint.startswith(("http://", "https://")):
            fail(USAGE, f"--endpoint {endpoint!r} must begin with http:// or https://")
        answering: Target = Remote(endpoint, timeout)
    else:
        answering = Local(graph or DEFAULT_OUT, recorded_by.isoformat() if recorded_by else None)
    give_up_after(timeout)
    return answering


def give_up_after(seconds: int) -> None:
    """End the process when an answer takes too long. The engine cannot be stopped in any other way, nor by Ctrl-C."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    signal.signal(signal.SIGTERM, signal.SIG_DFL)

    def give_up() -> None:
        say(f"No answer within {seconds} s. Ask less, or give a longer --timeout.")
        os._exit(TIMEOUT)

    timer = threading.Timer(seconds + 0.5, give_up)
    timer.daemon = True
    timer.start()


GraphOption = Annotated[
    Path | None,
    typer.Option(
        "--graph",
        "-g",
        readable=False,
        help="A build's directory, a folder of releases, a store, or a file of RDF. [default: dist]",
        show_default=False,
    ),
]
EndpointOption = Annotated[str | None, typer.Option(help="URL of a SPARQL 1.1 endpoint to ask instead.")]
TimeoutOption = Annotated[int, typer.Option(min=1, help="Seconds to wait for an answer.")]
RecordedByOption = Annotated[
    date | None,
    typer.Option(
        parser=a_day, metavar="DAY", help="Ask the last release of this day or before, of a folder of releases. [default: the last]"
    ),
]
FormatOption = Annotated[
    AnswerFormat, typer.Option("--format", "-f", help="table for people; csv, json (SPARQL results) or ttl for programs.")
]


def complete_query(incomplete: str) -> list[tuple[str, str]]:
    from queries.catalogue import catalogue

    return [(name, query.summary) for name, query in catalogue().items() if name.startswith(incomplete)]


class QueryCommand(TyperCommand):
    """`danvan query`, which tells of a query with its --help what that one asks and needs. Contexts are Typer's own, of no public type."""

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        ctx.meta[QueryCommand.__name__] = list(args)
        return super().parse_args(ctx, args)

    def format_help(self, ctx: Any, formatter: Any) -> None:
        from queries.catalogue import catalogue

        asked = next((catalogue()[word] for word in ctx.meta.get(QueryCommand.__name__, ()) if word in catalogue()), None)
        if asked:
            formatter.write(f"{usage_of(asked)}\n\n")
        super().format_help(ctx, formatter)


@app.command(cls=QueryCommand, context_settings={"allow_extra_args": True, "ignore_unknown_options": True})
def query(
    context: typer.Context,
    name: Annotated[
        str | None, typer.Argument(help="A query of the catalogue. [default: list them]", autocompletion=complete_query)
    ] = None,
    graph: GraphOption = None,
    endpoint: EndpointOption = None,
    format: FormatOption = AnswerFormat.table,
    evidence: Annotated[
        bool,
        typer.Option(
            "--evidence",
            help="Each row once for each sentence behind it, with its source; rows of names, lists and places name theirs already.",
        ),
    ] = False,
    known_by: Annotated[
        str | None, typer.Option("--known-by", metavar="DAY", help="Answer by what had been published by this day. [default: all]")
    ] = None,
    recorded_by: RecordedByOption = None,
    timeout: TimeoutOption = 60,
) -> None:
    """Ask a question of the catalogue; without a name, list the questions.

    A query's own parameters are given as --parameter value; things by IRI or by name, with or without diacritics.
    """
    from queries.catalogue import UnknownQuery, WrongParameter, find

    if name is None:
        write(listing())
        return
    try:
        asked = find(name)
        values = parameters_of(context.args)
        if asked.parameters and not values:
            fail(USAGE, usage_of(asked))
        answer = asked.run(target_of(graph, endpoint, timeout, recorded_by), values, evidence, known_by)
    except (UnknownQuery, WrongParameter) as error:
        fail(USAGE, str(error))
    if evidence and without_sources(answer):
        say("No evidence was found. At an endpoint, the default graph must be the union of all graphs.")
    if not isinstance(answer, bool | list) and not answer.rows and sys.stderr.isatty():
        say("Nothing recorded answers this; that is not the same as knowing that there is none (see: danvan coverage).")
    write(formatted(answer, format))


def without_sources(answer: Any) -> bool:
    """Whether rows are there and none of them has a source."""
    at = answer.variables.index("source")
    return bool(answer.rows) and all(row[at] is None for row in answer.rows)


def parameters_of(arguments: list[str]) -> dict[str, str]:
    """--name value and --name=value pairs."""
    values: dict[str, str] = {}
    rest = list(arguments)
    while rest:
        option = rest.pop(0)
        if not option.startswith("--") or len(option) < 3:
            fail(USAGE, f"{option!r} is not understood; give parameters as --name value")
        name, equals, value = option[2:].partition("=")
        if not equals:
            if not rest:
                fail(USAGE, f"--{name} has no value")
            value = rest.pop(0)
        if name in values:
            fail(USAGE, f"--{name} is given twice")
        values[name] = value
    return values


def usage_of(asked: "Query") -> str:
    """What a query asks and needs."""
    lines = [asked.summary, asked.summary_vi, "", asked.description, "", "It needs:"]
    lines += [f'  --{p.name} ({p.type}), for instance --{p.name} "{p.example}"' for p in asked.parameters]
    lines += ["", "With --known-by DAY it is answered by what had been published by then."] if asked.takes_known_by else []
    return "\n".join(lines)


def listing() -> str:
    """The catalogue: name, summary, parameters with an example each."""
    from queries.catalogue import catalogue

    lines = []
    for one in catalogue().values():
        lines.append(f"{one.name}: {one.summary}")
        lines += [f'    --{parameter.name} "{parameter.example}"' for parameter in one.parameters]
    return "\n".join(lines) + "\n"


def formatted(answer: Any, format: AnswerFormat) -> str:
    from queries.formats import WRITERS, as_table

    if format is AnswerFormat.table and sys.stdout.isatty():
        return as_table(answer, os.get_terminal_size().columns)
    return WRITERS[format.value](answer)


@app.command()
def who(
    name: Annotated[str, typer.Argument(metavar="NAME", help="A person's name, with or without diacritics.")],
    graph: GraphOption = None,
    endpoint: EndpointOption = None,
    format: Annotated[WhoFormat, typer.Option("--format", "-f", help="text for people, json for programs.")] = WhoFormat.text,
    recorded_by: RecordedByOption = None,
    timeout: TimeoutOption = 60,
) -> None:
    """Tell who bears a name, and why what the sources say of it is of one person or of several."""
    from queries import who as report
    from queries.catalogue import WrongParameter

    try:
        people = report.who(target_of(graph, endpoint, timeout, recorded_by), name)
    except WrongParameter as error:
        fail(USAGE, str(error))
    write(report.as_json(people) if format is WhoFormat.json else report.as_text(name, people))


@app.command()
def sparql(
    file: Annotated[str, typer.Argument(metavar="FILE|-", help="A file with a SPARQL query, or - for standard input.")],
    graph: GraphOption = None,
    endpoint: EndpointOption = None,
    format: FormatOption = AnswerFormat.table,
    recorded_by: RecordedByOption = None,
    timeout: TimeoutOption = 60,
) -> None:
    """Run your own SPARQL query (SELECT, ASK, CONSTRUCT, DESCRIBE)."""
    try:
        text = sys.stdin.buffer.read().decode("utf-8") if file == "-" else Path(file).read_text(encoding="utf-8")
    except OSError as error:
        fail(UNREADABLE, f"{file} cannot be read: {error.strerror}")
    except UnicodeDecodeError as error:
        fail(UNREADABLE, f"{file} is not UTF-8 (byte {error.start}). Save it as UTF-8")
    from graph.sparql import QueryRefused

    try:
        answer = target_of(graph, endpoint, timeout, recorded_by).ask(text)
    except QueryRefused as error:
        fail(USAGE, f"{file}: {error}")
    write(formatted(answer, format))


@app.command()
def coverage(
    graph: GraphOption = None,
    endpoint: EndpointOption = None,
    since: Annotated[
        date | None, typer.Option(parser=a_day, metavar="YYYY-MM-DD", help="The first day looked at. [default: 1999-01-01]")
    ] = None,
    until: Annotated[
        date | None, typer.Option(parser=a_day, metavar="YYYY-MM-DD", help="The last day. [default: the last that the graph knows of]")
    ] = None,
    format: Annotated[
        CoverageFormat, typer.Option("--format", "-f", help="table for people; csv, json: every span.")
    ] = CoverageFormat.table,
    picture: Annotated[
        Path | None, typer.Option(readable=False, help="Draw the days into this file too: .svg, .png or .pdf (needs matplotlib).")
    ] = None,
    recorded_by: RecordedByOption = None,
    timeout: TimeoutOption = 60,
) -> None:
    """Tell which days of each central office of a single holder are filled, vacant, disputed or unknown."""
    from queries import coverage as report

    try:
        offices = report.coverage(target_of(graph, endpoint, timeout, recorded_by), since or report.SINCE, until)
        if picture:
            report.draw(offices, picture)
    except ValueError as error:
        fail(USAGE, str(error))
    except ImportError:
        fail(UNFINISHED, "--picture needs matplotlib. Install it: python -m pip install 'danvan[picture]'")
    except FileNotFoundError:
        fail(USAGE, f"the folder of {picture} does not exist. Make it, or give another path")
    write({"table": report.as_text, "csv": report.as_csv, "json": report.as_json}[format.value](offices))
    if picture:
        say(f"drawn: {picture}")


@app.command()
def reason(
    files: Annotated[
        list[Path] | None, typer.Argument(metavar="[FILE]…", readable=False, help="Turtle files. [default: our ontology and alignments]")
    ] = None,
) -> None:
    """Check with HermiT that the ontology is consistent and that no class is empty by definition."""
    from ontology.reason import DEFAULT_FILES, ConversionLost, JavaMissing, Unreadable
    from ontology.reason import reason as run

    try:
        found = run(files or DEFAULT_FILES)
    except JavaMissing as error:
        fail(UNFINISHED, str(error))
    except ConversionLost as error:
        fail(UNFINISHED, str(error))
    except Unreadable as error:
        fail(UNREADABLE, str(error))
    if not found.consistent:
        fail(FINDINGS, f"{found.classes} classes: inconsistent; no world can be as these axioms say")
    for iri in found.unsatisfiable:
        say(f"{iri} can have no instance; its axioms contradict each other")
    write(f"{found.classes} classes: consistent, {len(found.unsatisfiable)} unsatisfiable\n")
    if not found.clean:
        raise typer.Exit(FINDINGS)


@app.command()
def release(
    version: Annotated[str, typer.Argument(metavar="VERSION", help="What the release is called, such as 1.2.0; it stands in its IRIs.")],
    paths: Annotated[
        list[Path] | None,
        typer.Argument(metavar="[PATH]…", readable=False, help="Files, directories or globs, as for build. [default: the bundled data]"),
    ] = None,
    released: Annotated[
        date, typer.Option("--date", parser=a_day, metavar="YYYY-MM-DD", help="The day of the release.", show_default=False)
    ] = ...,  # type: ignore[assignment]  # typer's way to say that it must be given
    out: Annotated[
        Path, typer.Option("--out", "-o", readable=False, help="Directory to write; an earlier release there is replaced as a whole.")
    ] = ...,  # type: ignore[assignment]
    since: Annotated[
        Path | None,
        typer.Option(metavar="DIR", readable=False, help="The release, or build, before it: CHANGELOG.md tells what changed since."),
    ] = None,
    base: Annotated[str, typer.Option(help="Where the IRIs of new entities begin.")] = BASE,
) -> None:
    """Write a release: dumps, tables, metadata, checksums, documentation. The same input gives the same bytes on any machine.

    What cannot be read whole, or does not conform to the rules, is not released.
    """
    from graph.releases import recorded, release_date

    need("jinja2", "pyarrow", "zstandard")
    check_base(base, ("/",))  # the files of a release have addresses below it
    if not re.fullmatch(r"v?[0-9][0-9A-Za-z._-]*", version):
        fail(USAGE, f"VERSION {version!r} stands in IRIs: give a digit, and letters, digits, dots and dashes after it, as in 1.2.0")
    if since is not None:
        before = release_date(recorded(since))
        if before is not None and before >= released:
            fail(USAGE, f"--since {since} was released on {before}, which is not before {released}. Give the release before this one")
    try:
        with showing_progress() as progress:
            report = danvan.release(version, released, out, paths or None, since=since, base=base, progress=progress)
    except danvan.NothingToBuild as nothing:
        say_problems(nothing.report.problems)
        fail(UNREADABLE, "Nothing could be read; nothing was released.")
    except danvan.NotReleased as refused:
        say_problems(refused.report.problems)
        if refused.report.problems:
            fail(UNREADABLE, "Some input could not be read (see above); nothing was released. Mend it, or leave it out.")
        assert refused.report.findings
        say(refused.report.findings.text())
        fail(FINDINGS, "The graph does not conform (see above); nothing was released.")
    say(report.text())
    say(f"written: {out}")


@app.command()
def diff(
    old: Annotated[Path, typer.Argument(metavar="OLD", help="The earlier release, build, store or file of RDF.")],
    new: Annotated[Path, typer.Argument(metavar="NEW", help="The later one.")],
    format: Annotated[
        DiffFormat,
        typer.Option("--format", "-f", help="text and markdown for people; json; nquads: what came and what went as two graphs."),
    ] = DiffFormat.text,
    language: Annotated[Language, typer.Option("--lang", help="Language of text and Markdown.")] = Language.en,
) -> None:
    """Tell what changed between two releases: what happened since, what became known, what is corrected; with the evidence.

    The exit code is 0 whether anything changed or not.
    """
    from graph.releases import recorded
    from graph.store import open_graph
    from release import sentences
    from release.changes import compared
    from release.side import Side

    before, after = (Side(open_graph(recorded(path))) for path in (old, new))
    if format is DiffFormat.nquads:
        write(sentences.as_nquads(before, after))
        return
    changes = compared(before, after)
    if changes.old_day is None:
        say(f"{old} does not say when it was released: nothing is told as having happened since. Build it with --release-date.")
    elif changes.new_day is None:
        say(f"{new} does not say when it was released. Build it with --release-date.")
    elif changes.new_day < changes.old_day:
        say(f"{old} was released on {changes.old_day}, after {new} ({changes.new_day}). Give the earlier one first.")
    if format is DiffFormat.json:
        write(sentences.as_json(changes))
    elif format is DiffFormat.markdown:
        write(sentences.markdown(changes, language.value))
    else:
        write(sentences.text(changes, language.value, coloured if in_colour() else lambda text, role: text))


def coloured(text: str, role: str) -> str:
    """A part of a text in the colour of its role."""
    code = {"head": "1", "evidence": "2"}.get(role)
    return f"\033[{code}m{text}\033[0m" if code else text


@app.command()
def docs(
    out: Annotated[
        Path, typer.Option("--out", "-o", readable=False, help="Directory to write; earlier pages there are replaced as a whole.")
    ],
    graph: GraphOption = None,
    base: Annotated[str, typer.Option(help="The base IRI of the build.")] = BASE,
) -> None:
    """Write static pages in Vietnamese and English: the ontology, the rules, the questions, and who and what is in a graph."""
    from graph.output import replacing
    from graph.releases import recorded, release_date
    from graph.store import open_graph

    need("jinja2")
    check_base(base)
    from release.exchange import World
    from release.pages import About, write_pages

    source = recorded(graph or DEFAULT_OUT)
    released = release_date(source)
    with replacing(out, "documentation") as folder:
        write_pages(folder, World(open_graph(source), base), About(None, released.isoformat() if released else None, base))
    say(f"written: {out}/index.html")


@app.command()
def site(
    releases: Annotated[Path, typer.Argument(metavar="RELEASES", help="A folder of releases, or one release.")],
    url: Annotated[str, typer.Option("--url", metavar="URL", help="Where the site will be; the redirects of w3id.org lead there.")],
    out: Annotated[
        Path, typer.Option("--out", "-o", readable=False, help="Directory to write; an earlier site there is replaced as a whole.")
    ],
) -> None:
    """Write a static site of releases on which the IRIs resolve, with the redirects for w3id.org."""
    need("jinja2", "pyarrow", "zstandard")
    from release.site import write_site

    if not re.fullmatch(r"https?://[A-Za-z0-9.:_~/-]+", url):
        fail(USAGE, f"--url {url!r} must begin with http:// or https:// and have letters, digits and .:_~/- alone: it stands in redirects")
    versions = write_site(releases, out, url if url.endswith("/") else url + "/")
    say(f"written: {out} ({', '.join(versions)}; latest is {versions[-1]})")
    say(f"Put it at {url}, and {out / 'w3id' / '.htaccess'} into the folder danvan of w3id.org.")


def need(*packages: str) -> None:
    """End where a package of the extra "release" is not installed."""
    from importlib.util import find_spec

    if missing := [name for name in packages if find_spec(name) is None]:
        fail(UNFINISHED, f"this needs {', '.join(missing)}. Install: python -m pip install 'danvan[release]'")


@contextmanager
def told_when_interrupted() -> Iterator[None]:
    """What a publication that is cut off leaves."""
    try:
        yield
    except KeyboardInterrupt:
        say("\nWhat was sent waits on the server, where no question sees it; publish again to go on, or another dump to take it away.")
        raise


class Auth(str, Enum):
    basic = "basic"
    digest = "digest"


@app.command()
def publish(
    endpoint: Annotated[str, typer.Option(metavar="URL", help="Where SPARQL updates go (Oxigraph: …/update, Virtuoso: …/sparql-auth).")],
    graph: Annotated[
        Path | None,
        typer.Option("--graph", "-g", readable=False, help="A release, a build, or a file of N-Quads. [default: dist]", show_default=False),
    ] = None,
    query_endpoint: Annotated[
        str | None,
        typer.Option(
            metavar="URL",
            help="Where questions go. [default: by --endpoint: …/update → …/query, …/statements → …; else the same]",
            show_default=False,
        ),
    ] = None,
    graph_store: Annotated[
        str | None,
        typer.Option(
            metavar="URL", help="Send the statements there, by the Graph Store Protocol. [default: as SPARQL updates]", show_default=False
        ),
    ] = None,
    derived: Annotated[
        str | None,
        typer.Option(
            "--derived-graph", metavar="IRI", help="The graph for what no single source says. [default: BASE + dataset]", show_default=False
        ),
    ] = None,
    batch: Annotated[int, typer.Option(min=1, metavar="N", help="Statements sent at once.")] = 1000,
    auth: Annotated[
        Auth, typer.Option(help="How DANVAN_USER and DANVAN_PASSWORD are sent; digest as Virtuoso's …-auth endpoints want it.")
    ] = Auth.basic,
    base: Annotated[str, typer.Option(help="The base IRI of the build.")] = BASE,
    timeout: Annotated[int, typer.Option(min=1, help="Seconds to wait for each answer.")] = 300,
) -> None:
    """Put a graph onto a SPARQL server, in place of what was there, and compare it afterwards.

    Nobody sees the new statements before all are there; a run that was cut off goes on where it was. Credentials are in the
    environment: DANVAN_USER and DANVAN_PASSWORD, or DANVAN_TOKEN.
    """
    from graph.releases import recorded
    from graph.store import DUMP_NAME
    from release.publish import Credentials, Server
    from release.publish import publish as send

    check_base(base)
    for option, url in (("--endpoint", endpoint), ("--query-endpoint", query_endpoint), ("--graph-store", graph_store)):
        if url is not None and not url.startswith(("http://", "https://")):
            fail(USAGE, f"{option} {url!r} must begin with http:// or https://")
        if url is not None and "@" in url.partition("//")[2].partition("/")[0]:
            fail(USAGE, f"{option}: leave the password out of the address; set DANVAN_USER and DANVAN_PASSWORD")
    if derived is not None and not re.fullmatch(r"[a-z][a-z0-9+.-]*:[^\s<>\"{}|\\^`]+", derived):
        fail(USAGE, f"--derived-graph {derived!r} is no IRI; give one such as {base}dataset")
    dump = recorded(graph or DEFAULT_OUT)
    dump = dump / DUMP_NAME if dump.is_dir() else dump
    if not dump.exists() or dump.suffix != ".nq":
        fail(UNREADABLE, f"{dump} is no file of N-Quads that is there. Give a release, a build, or such a file with --graph")
    who = Credentials(
        os.environ.get("DANVAN_USER"), os.environ.get("DANVAN_PASSWORD"), os.environ.get("DANVAN_TOKEN"), digest=auth is Auth.digest
    )
    with showing_progress() as progress, told_when_interrupted():
        done = send(
            dump, Server(endpoint, query_endpoint, graph_store, who, timeout), base=base, derived=derived, batch=batch, progress=progress
        )
    if done.leftover:
        say(f"Taken away: {len(done.leftover)} graphs that a run which was not finished had left.")
    if done.passed:
        say(f"Resumed: {done.passed} of {done.batches} batches were there already.")
    if done.dropped:
        say(f"No longer served: {len(done.dropped)} graphs that are not in {dump}.")
    say(f"{endpoint} serves {done.statements} statements in {done.graphs} graphs, as many as sent; those of a sample are the very same.")


def complete_format(incomplete: str) -> list[tuple[str, str]]:
    from release.exchange import FORMATS

    return [(name, form.about) for name, form in FORMATS.items() if name.startswith(incomplete)]


@app.command()
def export(
    format: Annotated[
        str | None, typer.Argument(metavar="FORMAT", help="The tool it is for. [default: list them]", autocompletion=complete_format)
    ] = None,
    graph: GraphOption = None,
    out: Annotated[
        Path | None,
        typer.Option("--out", "-o", help="A file to write; the old one stands until the new one is whole. [default: standard output]"),
    ] = None,
    matches: Annotated[
        Path | None,
        typer.Option(
            metavar="CSV",
            readable=False,
            help="What is known at Wikidata: columns iri and wikidata (Q42), beside skos:exactMatch of the graph.",
        ),
    ] = None,
    base: Annotated[str, typer.Option(help="The base IRI of the build, for short ids.")] = BASE,
) -> None:
    """Write the graph for another tool: FollowTheMoney, Popolo, GEXF, QuickStatements, CIDOC CRM, org."""
    from graph.releases import recorded
    from graph.store import open_graph
    from release.exchange import FORMATS, World
    from release.exchange.world import read_matches

    check_base(base)
    if format is None:
        write("".join(f"{name}: {form.about}\n" for name, form in FORMATS.items()))
        return
    if format not in FORMATS:
        fail(USAGE, f"there is no format {format!r}; it is one of {', '.join(FORMATS)}")
    world = World(open_graph(recorded(graph or DEFAULT_OUT)), base, read_matches(matches) if matches else {})
    if unknown := world.unknown:
        say(f"Of --matches {len(unknown)} are of nothing in the graph: {', '.join(unknown[:5])}{' …' if len(unknown) > 5 else ''}")
    made = FORMATS[format].made(world)
    if not made:
        say("Nothing is matched with Wikidata: no person and office of one tenure have a skos:exactMatch, nor stand in --matches.")
    with file_or_stdout(out) as file:
        file.write(made)
    if out:
        say(f"written: {out}")


@app.command()
def dump(
    format: Annotated[DumpFormat, typer.Option("--format", "-f", help="Formats without graphs hold each triple once.")] = DumpFormat.turtle,
    graph: GraphOption = None,
    out: Annotated[
        Path | None,
        typer.Option("--out", "-o", help="A file to write; the old one stands until the new one is whole. [default: standard output]"),
    ] = None,
    base: Annotated[str, typer.Option(help="The base IRI of the build, for readable prefixes.")] = BASE,
    names: Annotated[
        bool, typer.Option("--names/--no-names", help="Turtle: write the name of what an IRI means behind it, as a comment.")
    ] = True,
    memory: Annotated[
        int,
        typer.Option(min=16, metavar="MB", help="Turtle: megabytes that are sorted at once; more goes through files beside each other."),
    ] = 512,
) -> None:
    """Write a whole graph, in order: the same graph gives the same bytes."""
    from graph.releases import recorded
    from graph.store import open_graph, serialized
    from graph.turtle import dump_turtle

    check_base(base)
    source = recorded(graph or DEFAULT_OUT)
    with showing_progress() as progress, file_or_stdout(out) as file:
        if format is DumpFormat.turtle:
            dump_turtle(source, file, base, memory=memory, names=names, progress=progress)
        else:
            file.write(serialized(open_graph(source), format.value, base))
    if out:
        say(f"written: {out}")


# ------------------------------------------------------------------ running


def main() -> None:
    """Run a command; every failure ends with a message and its exit code, never with a traceback alone."""
    # An orderly end on SIGTERM too: what was begun beside the output is taken away.
    for number in (signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, lambda number, frame: sys.exit(128 + number))
    sys.unraisablehook = end_a_little_later
    try:
        app()
    except SystemExit as ending:
        if ending.code == INTERRUPTED:
            say("\nInterrupted; nothing was replaced.")
        raise
    except Exception as error:
        sys.exit(explain(error))


def end_a_little_later(ignored: "sys.UnraisableHookArgs") -> None:
    """What Python calls where an error can go nowhere, as in `__del__`. One by which a signal ends the work is raised again."""
    ending = ignored.exc_value
    if not isinstance(ending, KeyboardInterrupt | SystemExit) or threading.current_thread() is not threading.main_thread():
        sys.__unraisablehook__(ignored)
        return

    def end(number: int, frame: object) -> NoReturn:
        raise ending

    signal.signal(signal.SIGALRM, end)
    signal.setitimer(signal.ITIMER_REAL, 0.01)


_OUT_OF_MEMORY = ("can't start new thread", "failed to map segment", "annot allocate memory")
"""What errors of the system say that are no MemoryError."""


def explain(error: Exception) -> int:
    """The message and the exit code of a failure that no command deals with itself."""
    # First, since where memory is short nothing can be imported any more.
    if isinstance(error, MemoryError) or any(sign in str(error) for sign in _OUT_OF_MEMORY):
        say("More memory is needed than there is. Give more with --memory where the command has it, or give it less at once.")
        return TIMEOUT
    from graph.output import OutputRefused
    from graph.sparql import QueryRefused
    from graph.store import UnreadableGraph
    from graph.targets import TargetFailed, TargetTimedOut

    known: tuple[tuple[type[Exception], int], ...] = (
        (OutputRefused, USAGE),
        (QueryRefused, USAGE),
        (UnreadableGraph, UNREADABLE),
        (TargetTimedOut, TIMEOUT),
        (TargetFailed, UNREADABLE),
    )
    for kind, code in known:
        if isinstance(error, kind):
            say(str(error))
            return code
    if getattr(error, "errno", None) in (errno.ENOSPC, errno.EDQUOT) or "No space left" in str(error):
        say("The disk is full. Free some space, or write to another disk; a directory that a build was to replace is as it was.")
        return UNFINISHED
    if isinstance(error, PermissionError):
        say(f"{error.filename} may not be used ({error.strerror}). Ask for the right to read it, or give another path.")
        return UNREADABLE
    traceback.print_exc()
    say("This is a fault of danvan. Please report it with the lines above; what was there before is as it was.")
    return UNFINISHED


if __name__ == "__main__":
    main()
