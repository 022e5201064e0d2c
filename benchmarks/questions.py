"""How fast the catalogue answers, and whether rightly, on made histories of any size: `python -m benchmarks.questions`.

Each question is asked with the same parameters of our embedded store, of an Oxigraph server (the same queries, and naive ones,
benchmarks/naive/), of Virtuoso 7 and, on small graphs, of rdflib; medians of several parameters after a first
round that warms up. Every answer is compared with the truth of the world (benchmarks/truths.py).
"""

import argparse
import json
import os
import random
import statistics
import tempfile
import time
from collections.abc import Callable, Mapping
from contextlib import ExitStack
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any

import pyoxigraph as ox

from benchmarks import servers
from benchmarks.histories import World
from benchmarks.speed import machine
from benchmarks.statements import source, write
from benchmarks.truths import TRUTHS, Lookup
from graph.index import write_index
from graph.sparql import with_prefixes
from graph.store import INDEX_NAME, STORE_NAME
from graph.targets import Local, Remote, Rows, Target, TargetTimedOut
from ontology.prefixes import PREFIXES, entity_prefixes
from queries.answers import plain
from queries.catalogue import Query, catalogue, find, stored_queries

RESULTS = Path(__file__).parent / "results"
BLOC_WIDE = {
    "bloc-on", "category-names", "changes-between", "contradictions", "double-offices", "doubtful-people", "events", "first-women",
    "homonyms", "one-seat-tenures", "province-moves", "reviewed-after",
}  # fmt: skip
"""Questions about all of the bloc; the others are about one thing or one place."""
NAIVE = Path(__file__).parent / "naive"
"""Each question as one writes it at first: each thing with its OPTIONALs beside it, paths of any length, EXISTS of several patterns.

They are right, and have the columns that the truth is compared in.
"""


def asked_of(query: Query, at: Lookup, chance: random.Random) -> dict[str, str]:
    """Parameters for a query, drawn from a world."""
    tenure = chance.choice(at.world.tenures)
    day = f"{chance.randrange(1995, 2026)}-0{chance.randrange(1, 10)}-15"
    drawn: dict[str, Callable[[], str]] = {
        "office": lambda: chance.choice([post for post in at.world.posts if post.kind == "head"]).iri,
        "person": lambda: max((chance.choice(at.world.tenures).person for _ in range(6)), key=lambda person: len(person.tenures)).iri,
        "organization": lambda: tenure.post.body.iri,
        "document": lambda: chance.choice(at.world.documents).iri,
        "event": lambda: chance.choice(at.world.events).iri,
        "source": lambda: source(tenure.evidence[0].source),
        "node": lambda: tenure.iri,
        "text": lambda: tenure.person.name,
        "number": lambda: str(chance.randrange(6)),
        "date": lambda: day,
        "list": lambda: chance.choice(list(at.lists)),
    }
    values = {parameter.name: drawn[parameter.type]() for parameter in query.parameters}
    values |= {name: draw() for name, draw in _of_its_own(query.name, at, chance).items()}
    if "until" in values:
        values["until"] = values["since"][:8] + "28" if query.name == "events" else f"{int(values['since'][:4]) + 1}-01-01"
    if query.name == "promotions":
        values |= {"office": tenure.post.iri, "later": chance.choice(tenure.person.tenures).post.iri}
    return values


def _of_its_own(name: str, at: Lookup, chance: random.Random) -> dict[str, Callable[[], str]]:
    """Parameters for the questions about what few bodies, people or documents have."""
    world = at.world
    renamed = [body for body in world.bodies if body.renamed]
    union = lambda: chance.choice(world.unions or world.bodies).iri  # noqa: E731
    return {
        "bodies-named": {"name": lambda: chance.choice(renamed).old_name},
        "document-scope": {"document": lambda: chance.choice([d for d in world.documents if d.scoped]).iri},
        "documents-numbered": {"number": lambda: chance.choice(world.documents).id},
        "list-members": {"list": lambda: chance.choice(list(at.lists))},
        "lists-of": {"organization": union},
        "members-on": {"organization": lambda: world.bodies[0].iri},
        "memberships": {"organization": union},
        "name-on": {"organization": lambda: chance.choice(renamed).iri, "on": lambda: f"{chance.randrange(2000, 2012)}-02-10"},
        "names-of": {"organization": lambda: chance.choice(renamed).iri},
        "place-history": {"name": lambda: chance.choice(world.places).name},
        "province-counts": {"on": lambda: chance.choice(("2025-06-30", "2025-07-01"))},
        "provinces-on": {"on": lambda: chance.choice(("2025-06-30", "2025-07-01"))},
        "provincial-offices-on": {"role": lambda: "Bí thư"},
    }.get(name, {})


def naive(query: Query) -> Query:
    """A question as one writes it at first."""
    return replace(query, text=(NAIVE / f"{query.name}.rq").read_text(encoding="utf-8"), twin=None)


def compared(columns: tuple[str, ...], answer: Rows) -> set[tuple[Any, ...]]:
    """Some columns of an answer, as plain values."""
    places = [answer.variables.index(column) for column in columns]
    return {tuple(plain(row[place]) for place in places) for row in answer.rows}


def wrong(name: str, at: Lookup, values: Mapping[str, str], target: Target) -> str | None:
    """What an answer has that is not true, or lacks that is; nothing where it is right or the truth is not known."""
    answer = find(name).run(target, values)
    assert isinstance(answer, Rows)
    return differing(name, at, values, answer)


def differing(name: str, at: Lookup, values: Mapping[str, str], answer: Rows) -> str | None:
    if name not in TRUTHS:
        return None
    truth = TRUTHS[name]
    told, true = compared(truth.columns, answer), truth.rows(at, values)
    if told == true:
        return None
    return f"{name} {dict(values)}: not true {sorted(told - true, key=str)[:2]}, missing {sorted(true - told, key=str)[:2]}"


# ------------------------------------------------------------ engines


class Rdflib:
    """rdflib in memory, as a target."""

    def __init__(self, nquads: Path) -> None:
        import rdflib
        from rdflib.plugins import sparql

        sparql.SPARQL_LOAD_GRAPHS = False
        self.graph = rdflib.Graph()
        for quad in ox.parse(path=str(nquads), format=ox.RdfFormat.N_QUADS):
            self.graph.add(tuple(map(_to_rdflib, quad.triple)))

    def ask(self, query: str) -> Rows:
        found = self.graph.query(with_prefixes(query, PREFIXES | entity_prefixes()))
        data = found.serialize(format="json")
        answer: Any = ox.parse_query_results(data or b"", format=ox.QueryResultsFormat.JSON)
        names = tuple(variable.value for variable in answer.variables)
        return Rows(names, [tuple(row[name] for name in names) for row in answer])


def _to_rdflib(term: Any) -> Any:
    import rdflib

    if isinstance(term, ox.NamedNode):
        return rdflib.URIRef(term.value)
    if term.language:
        return rdflib.Literal(term.value, lang=term.language)
    # To rdflib a plain literal and an xsd:string are two; queries have the plain one.
    datatype = term.datatype.value
    return rdflib.Literal(term.value) if datatype == PREFIXES["xsd"] + "string" else rdflib.Literal(term.value, datatype=datatype)


class Naive:
    """A target that is asked the naive forms of the questions."""

    def __init__(self, target: Target) -> None:
        self.target = target


# ------------------------------------------------------------ measuring


@dataclass
class Measured:
    """The median milliseconds of a question to an engine, and what was wrong with its answers."""

    milliseconds: float | None = None
    rows: float | None = None
    """The median number of rows of the answers."""
    wrong: list[str] = field(default_factory=list)
    note: str = ""


def measure(name: str, at: Lookup, target: Any, samples: int, seconds: int) -> Measured:
    """A question with several parameters, each asked once before it is timed. Gives up on what takes longer than `seconds`."""
    query, done = find(name), Measured()
    times: list[float] = []
    rows: list[int] = []
    if isinstance(target, Naive):
        target, query = target.target, naive(query)
    deadline = time.perf_counter() + seconds * samples
    for sample in range(-1, samples):
        values = asked_of(query, at, random.Random(max(sample, 0)))
        try:
            if _hangs(query, target, values, seconds) if sample == -1 else False:
                return Measured(note=f"over {seconds} s")
            if sample >= 0 and (not times or times[-1] < 1000):
                query.run(target, values)
            started = time.perf_counter()
            answer = query.run(target, values)
            took = time.perf_counter() - started
        except TargetTimedOut:
            return Measured(note=f"over {seconds} s")
        except Exception as error:  # an engine's refusal is a finding, and stands in the table
            return Measured(note=f"fails: {str(error).splitlines()[0][:60]}")
        if sample >= 0:
            times.append(took * 1000)
            assert isinstance(answer, Rows)
            rows.append(len(answer.rows))
            if fault := differing(name, at, values, answer):
                done.wrong.append(fault)
        if time.perf_counter() > deadline:
            break
    if not times:
        return Measured(note=f"over {seconds} s")
    done.milliseconds, done.rows = statistics.median(times), statistics.median(rows)
    return done


def _hangs(query: Query, target: Any, values: dict[str, str], seconds: int) -> bool:
    """Whether a question takes too long: asked in a process of its own, since no engine in ours can be stopped."""
    if isinstance(target, Remote):
        return False  # it gives up by itself
    child = os.fork()
    if child == 0:
        import signal

        signal.signal(signal.SIGALRM, signal.SIG_DFL)
        signal.alarm(seconds)
        try:
            query.run(target, values)
        except BaseException:
            os._exit(1)
        os._exit(0)
    return bool(os.waitpid(child, 0)[1] & 0x7F)


def prepared(tenures: int, folder: Path) -> tuple[Lookup, int]:
    """A world in a folder as a build leaves it (store, index, dump), made where it is not there yet."""
    world = World.of(tenures)
    dump, mark = folder / "world.nq", folder / "statements"
    if not mark.exists():
        folder.mkdir(parents=True, exist_ok=True)
        with dump.open("w", encoding="utf-8") as out:
            count = write(world, out)
        store = ox.Store(str(folder / STORE_NAME))
        store.bulk_load(path=str(dump), format=ox.RdfFormat.N_QUADS)
        store.flush()
        store.optimize()
        write_index(store, folder / INDEX_NAME, stored_queries())
        del store
        mark.write_text(str(count), encoding="utf-8")
    return Lookup(world), int(mark.read_text(encoding="utf-8"))


def started(engine: str, folder: Path, seconds: int, running: ExitStack) -> Any:
    """An engine with a world, ready to be asked, until the stack is left; nothing where it is not installed."""
    if engine == "ours":
        return Local(folder)
    if engine == "rdflib":
        return Rdflib(folder / "world.nq")
    place = Path(running.enter_context(tempfile.TemporaryDirectory()))
    if engine == "virtuoso":
        if not servers.virtuoso_installed():
            return None
        return Remote(running.enter_context(servers.virtuoso(folder / "world.nq", place, buffers=600_000)), seconds)
    remote = Remote(running.enter_context(servers.oxigraph(folder / STORE_NAME, place)), seconds)
    return Naive(remote) if engine == "naive" else remote


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--tenures", type=int, default=6_100, help="size of the world: 6,100 make 1 M triples, 61,000 make 10 M")
    parser.add_argument("--samples", type=int, default=7, help="parameters that each question is asked with")
    parser.add_argument("--seconds", type=int, default=20, help="when a question is given up")
    parser.add_argument(
        "--engines", help="which to ask, parted by commas. [default: ours,server,naive,virtuoso; and rdflib below 2 M triples]"
    )
    parser.add_argument("--only", default="", help="questions to ask, parted by commas")
    parser.add_argument("--folder", type=Path, help="where the graph is made, and kept for the next run")
    parser.add_argument(
        "--write", metavar="NAME", help="keep what was measured under this name (1M, 10M) and write results/questions.md and .svg anew"
    )
    args = parser.parse_args()
    with ExitStack() as stack:
        folder = args.folder or Path(stack.enter_context(tempfile.TemporaryDirectory()))
        at, count = prepared(args.tenures, folder)
        questions = [name for name in catalogue() if not args.only or name in args.only.split(",")]
        questions.sort(key=lambda name: name in BLOC_WIDE)  # the quick ones first
        results: dict[str, dict[str, Measured]] = {name: {} for name in questions}
        # One engine after another, each alone on the machine.
        for engine in (args.engines or "ours,server,naive,virtuoso" + (",rdflib" if count < 2_000_000 else "")).split(","):
            with ExitStack() as running:
                target = started(engine, folder, args.seconds, running)
                for name in questions if target else ():
                    results[name][engine] = measure(name, at, target, args.samples, args.seconds)
                    print(f"{engine} {name}: {_cell(asdict(results[name][engine]))}", flush=True)
                    if results[name][engine].note.startswith("over") and engine in ("server", "naive"):
                        # It would go on working on what it was asked, and slow what follows.
                        running.close()
                        target = started(engine, folder, args.seconds, running)
        for fault in (fault for row in results.values() for one in row.values() for fault in one.wrong):
            print(fault)
        if args.write:
            keep(results, count, args.samples, args.write)


# ------------------------------------------------------------ telling


def keep(results: Mapping[str, Mapping[str, Measured]], count: int, samples: int, name: str) -> None:
    """Write what was measured as results/questions-NAME.json, and all that was kept so as one table and one picture."""
    rows = {question: {engine: asdict(one) for engine, one in row.items()} for question, row in results.items()}
    file = RESULTS / f"questions-{name}.json"
    before = json.loads(file.read_text(encoding="utf-8")) if file.exists() else {}
    if before.get("triples") == count:  # engines asked before, of the same world, keep their figures
        rows = {question: before["questions"].get(question, {}) | row for question, row in (before["questions"] | rows).items()}
    told = {"triples": count, "samples": samples, "machine": machine(), "remarks": before.get("remarks", []), "questions": rows}
    file.write_text(json.dumps(told, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    kept = {path.stem.removeprefix("questions-"): json.loads(path.read_text(encoding="utf-8")) for path in RESULTS.glob("questions-*.json")}
    kept = dict(sorted(kept.items(), key=lambda item: item[1]["triples"]))
    (RESULTS / "questions.md").write_text(report(kept), encoding="utf-8")
    draw(kept, RESULTS / "questions.svg")


def _columns(kept: Mapping[str, Any]) -> list[tuple[str, str]]:
    """Size and engine, size by size."""
    return [(size, engine) for size, told in kept.items() for engine in next(iter(told["questions"].values()))]


def _cell(one: Mapping[str, Any] | None) -> str:
    if one is None or one["milliseconds"] is None:
        return one["note"] if one else ""
    took = one["milliseconds"]
    return (f"{took:.1f}" if took < 100 else f"{took:.0f}") + (f" ({len(one['wrong'])} wrong)" if one["wrong"] else "")


def _ours(told: Any, question: str) -> float | None:
    took: float | None = told["questions"].get(question, {}).get("ours", {}).get("milliseconds")
    return took


def _rows_told(smallest: Any, largest: Any, question: str) -> str:
    """How many rows the answers had in the two worlds, where the larger gives more."""
    few, many = (told["questions"][question]["ours"].get("rows") for told in (smallest, largest))
    return f" (answers of {many:g} rows against {few:g})" if few and many and many > few else ""


def _fastest_peer(told: Any, question: str) -> float | None:
    """The fastest peer that answered rightly, with the catalogue's query."""
    row = told["questions"][question]
    times = [one["milliseconds"] for engine, one in row.items() if engine != "ours" and one["milliseconds"] and not one["wrong"]]
    return min(times, default=None)


def report(kept: Mapping[str, Any]) -> str:
    """The table of all sizes, with the growth of ours from the smallest to the largest, and what was found."""
    sizes, largest = list(kept), list(kept.values())[-1]
    columns = _columns(kept)
    head = "| | " + " | ".join(f"{engine} {size}" for size, engine in columns) + " | growth | to fastest peer |"
    sections: dict[bool, list[str]] = {False: [], True: []}
    over: list[str] = []
    slower: list[str] = []
    growing: list[str] = []
    wrong = [f"{size} {engine}: {fault}" for size, engine in columns for row in kept[size]["questions"].values() for fault in row.get(engine, {}).get("wrong", ())]  # fmt: skip
    for question in largest["questions"]:
        wide = question in BLOC_WIDE
        ours, before, peer = _ours(largest, question), _ours(kept[sizes[0]], question), _fastest_peer(largest, question)
        growth, ratio = ours and before and ours / before, ours and peer and ours / peer
        cells = [_cell(kept[size]["questions"].get(question, {}).get(engine)) for size, engine in columns]
        cells += [f"{growth:.1f}" if growth else "", f"{ratio:.2f}" if ratio else ""]
        sections[wide].append(f"| {question} | " + " | ".join(cells) + " |")
        if ours is None or ours > (300 if wide else 5):
            over.append(question)
        if ratio and ratio > 1.5:
            slower.append(question)
        if growth and growth >= 2 and not wide:
            growing.append(question + _rows_told(kept[sizes[0]], largest, question))

    def told(questions: list[str]) -> str:
        return ", ".join(questions) or "none"

    worlds = ", ".join(f"{size} is {one['triples']:,} triples, {one['samples']} parameters" for size, one in kept.items())
    lines = [
        "# How fast questions are answered, and whether rightly",
        "",
        "Written by `python -m benchmarks.questions --write NAME` (docs of the module: what is made and asked). Median milliseconds, "
        "each asked once before it is timed, of parameters drawn from a made world: "
        f"{worlds}. "
        "Look-up of the parameters, the wire and the reading of rows included. ours: the embedded store on disk with its index; server: "
        "an Oxigraph server, the same queries; naive: the same server, queries as one writes them at first (benchmarks/naive); virtuoso: "
        "Virtuoso 7, the same queries; rdflib: in memory. Every answer is compared with the truth of the world. `growth` is ours at the "
        "largest size to ours at the smallest; `to fastest peer` is ours to the fastest other engine with a right answer, at the largest.",
        "",
        f"Machine: {largest['machine']}.",
        "",
        f"- Over 5 ms (300 over the whole bloc) at the largest size: {told(over)}.",
        f"- More than 1.5 times the fastest peer: {told(slower)}.",
        f"- About one thing and growing twofold or more: {told(growing)}.",
        f"- Answers that are not the truth: {len(wrong)}.",
        *(f"  - {fault[:300]}" for fault in wrong[:20]),
        *(f"- {remark}" for one in kept.values() for remark in one.get("remarks", ())),
    ]
    for wide, title in ((False, "About one person, office, body, document or day"), (True, "Over the whole bloc")):
        lines += ["", f"## {title}", "", head, "|---" * (len(columns) + 3) + "|", *sections[wide]]
    return "\n".join(lines) + "\n"


def draw(kept: Mapping[str, Any], path: Path) -> None:
    """A dot for each question, engine and size, on a scale of milliseconds."""
    import matplotlib

    matplotlib.use("Agg")
    matplotlib.rcParams["svg.hashsalt"] = "danvan"
    from matplotlib import pyplot

    largest = list(kept.values())[-1]["questions"]
    names = sorted(largest, key=lambda name: (name in BLOC_WIDE, name), reverse=True)
    colours = {engine: f"C{place}" for place, engine in enumerate(dict.fromkeys(engine for _, engine in _columns(kept)))}
    figure, axes = pyplot.subplots(figsize=(10, 0.24 * len(names) + 1.4))
    for size, engine in _columns(kept):
        row = kept[size]["questions"]
        dots = [(took, place) for place, name in enumerate(names) if (took := row.get(name, {}).get(engine, {}).get("milliseconds"))]
        small = size != list(kept)[-1]
        axes.plot(
            [x for x, _ in dots],
            [y for _, y in dots],
            "o",
            label=f"{engine} {size}",
            markersize=4 if small else 6,
            color=colours[engine],
            markerfacecolor="none" if small else colours[engine],
            alpha=0.8,
        )
    axes.set_xscale("log")
    axes.margins(y=0.01)
    axes.set_yticks(range(len(names)), [f"{name} (bloc)" if name in BLOC_WIDE else name for name in names], fontsize=7)
    axes.axvline(5, color="#999", linewidth=0.8)
    axes.axvline(300, color="#999", linewidth=0.8, linestyle="--")
    axes.set_xlabel("median milliseconds (lines at 5 and 300); hollow: the smaller world")
    axes.legend(loc="upper center", bbox_to_anchor=(0.5, -0.04), ncol=5, fontsize=8)
    figure.tight_layout()
    figure.savefig(path, metadata={"Date": None})
    pyplot.close(figure)


if __name__ == "__main__":
    main()
