"""How fast a graph becomes Turtle that people can read and compare: `python -m benchmarks.dumps`.

Made worlds of several sizes as N-Triples, each written as Turtle by each writer in a process of its own, load included, with the most
memory that it had; what is written is read back and counted. The peers: rdflib (turtle, longturtle), otsrdflib (`pip install
'.[writers]'`), and Oxigraph as a sorter (a list sorted in Python and serialized in its own compact Turtle) and unsorted.
"""

import argparse
import hashlib
import json
import os
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pyoxigraph as ox

from benchmarks.histories import World
from benchmarks.speed import machine
from benchmarks.statements import statements

RESULTS = Path(__file__).parent / "results"
SIZES = {"100k": 560, "1M": 6_100, "10M": 61_000}
"""Tenures of a world of about so many triples."""
SHORT, OFTEN = 20, 5
"""A run of fewer seconds is made so often, and the median counts."""
_COMPILED = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}


def ours(source: Path, target: Path) -> None:
    from graph.turtle import write_turtle

    with target.open("wb") as out:
        write_turtle(source, out)


def ours_without_names(source: Path, target: Path) -> None:
    from graph.turtle import write_turtle

    with target.open("wb") as out:
        write_turtle(source, out, names=False)


def _rdflib(form: str) -> Callable[[Path, Path], None]:
    def write(source: Path, target: Path) -> None:
        from rdflib import Graph

        Graph().parse(source, format="nt").serialize(target, format=form)

    return write


def otsrdflib(source: Path, target: Path) -> None:
    from otsrdflib import OrderedTurtleSerializer
    from rdflib import Graph

    with target.open("wb") as out:
        OrderedTurtleSerializer(Graph().parse(source, format="nt")).serialize(out)


def oxigraph_sorted(source: Path, target: Path) -> None:
    from graph.store import in_order
    from ontology.prefixes import PREFIXES

    ordered = in_order(ox.parse(path=str(source), format=ox.RdfFormat.N_TRIPLES))
    ox.serialize((quad.triple for quad in ordered), str(target), format=ox.RdfFormat.TURTLE, prefixes=PREFIXES)


def oxigraph_unsorted(source: Path, target: Path) -> None:
    ox.serialize(ox.parse(path=str(source), format=ox.RdfFormat.N_TRIPLES), str(target), format=ox.RdfFormat.TURTLE)


WRITERS: dict[str, Callable[[Path, Path], None]] = {
    "ours": ours,
    "ours, without names": ours_without_names,
    "oxigraph, sorted": oxigraph_sorted,
    "oxigraph, unsorted": oxigraph_unsorted,
    "rdflib turtle": _rdflib("turtle"),
    "rdflib longturtle": _rdflib("longturtle"),
    "otsrdflib": otsrdflib,
}
IN_PYTHON = ("rdflib turtle", "rdflib longturtle", "otsrdflib")
"""Those that are asked up to --reference-up-to alone: they take minutes."""


def made(tenures: int, path: Path) -> int:
    """A world as N-Triples, each once, in no order of use; how many there are."""
    lines = sorted({f"<{s}> <{p}> {o} .\n" for s, p, o, _ in statements(World.of(tenures))}, key=_anywhere)
    with path.open("w", encoding="utf-8") as out:
        out.writelines(lines)
    return len(lines)


def _anywhere(line: str) -> bytes:
    """A place that says nothing of a thing; its statements stay together, as in a dump of a store."""
    return hashlib.blake2b(line.partition(" ")[0].encode(), digest_size=8).digest()


def measured(writer: str, source: Path, folder: Path, seconds: int, triples: int) -> dict[str, Any]:
    """A writer: seconds, megabytes, and how many triples are read back."""
    if writer == "otsrdflib" and find_spec("otsrdflib") is None:
        return {"note": "not installed"}
    runs = [_run(writer, source, folder / "out.ttl", seconds)]
    while runs[0].get("seconds", SHORT) < SHORT and len(runs) < OFTEN:
        runs.append(_run(writer, source, folder / "out.ttl", seconds))
    median = sorted(runs, key=lambda one: one.get("seconds", 0))[len(runs) // 2]
    if "seconds" in median:
        median["triples"] = sum(1 for _ in ox.parse(path=str(folder / "out.ttl"), format=ox.RdfFormat.TURTLE))
        median["whole"] = median["triples"] == triples
        median["out"] = (folder / "out.ttl").stat().st_size
    return median


def _run(writer: str, source: Path, target: Path, seconds: int) -> dict[str, Any]:
    started = time.perf_counter()
    command = [sys.executable, "-m", "benchmarks.dumps", "--one", writer, "--from", str(source), "--to", str(target)]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, start_new_session=True, env=_COMPILED)
    clock = threading.Timer(seconds, lambda: os.killpg(process.pid, 9))
    clock.start()
    assert process.stdout
    said = process.stdout.read()
    _, status, used = os.wait4(process.pid, 0)
    took = time.perf_counter() - started
    clock.cancel()
    if os.WIFSIGNALED(status):
        return {"note": f"over {seconds} s"}
    if os.waitstatus_to_exitcode(status):
        return {"note": "failed"}
    # The processes that one splits off hold memory beside it.
    return {"seconds": took, "megabytes": used.ru_maxrss / 1024, "beside": json.loads(said)["beside"]}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sizes", default="100k,1M", help=f"of {', '.join(SIZES)}, parted by commas. [default: 100k,1M]")
    parser.add_argument("--writers", default=";".join(WRITERS), help=f"of {'; '.join(WRITERS)}, parted by semicolons. [default: all]")
    parser.add_argument("--seconds", type=int, default=1200, help="when a run is given up")
    parser.add_argument(
        "--reference-up-to", default="1M", metavar="SIZE", help="the largest that writers in Python are asked for. [default: 1M]"
    )
    parser.add_argument("--write", action="store_true", help="keep what was measured as results/dumps.json and .md")
    parser.add_argument("--one", help=argparse.SUPPRESS)
    parser.add_argument("--make", type=int, help=argparse.SUPPRESS)
    parser.add_argument("--from", dest="source", type=Path, help=argparse.SUPPRESS)
    parser.add_argument("--to", dest="target", type=Path, help=argparse.SUPPRESS)
    args = parser.parse_args()
    if args.one:
        import resource

        WRITERS[args.one](args.source, args.target)
        print(json.dumps({"beside": resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024}))
        return
    if args.make:
        print(made(args.make, args.target))
        return
    for size in (*args.sizes.split(","), args.reference_up_to):
        if size not in (*SIZES, "none"):
            parser.error(f"{size} is no size; give {', '.join(SIZES)}")
    if unknown := set(args.writers.split(";")) - WRITERS.keys():
        parser.error(f"{sorted(unknown)[0]} is no writer; give {'; '.join(WRITERS)}")
    kept = RESULTS / "dumps.json"
    sizes: dict[str, Any] = json.loads(kept.read_text(encoding="utf-8"))["sizes"] if kept.exists() else {}
    order = list(SIZES)
    subprocess.run([sys.executable, "-c", "import graph.turtle, benchmarks.dumps"], check=True, env=_COMPILED)
    with tempfile.TemporaryDirectory() as folder:
        for size in args.sizes.split(","):
            source = Path(folder) / "world.nt"
            row = sizes.setdefault(size, {})
            # In a process of its own: what it takes would be counted as that of each process that is begun afterwards.
            command = [sys.executable, "-m", "benchmarks.dumps", "--make", str(SIZES[size]), "--to", str(source)]
            row["triples"] = int(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
            for writer in args.writers.split(";"):
                if writer in IN_PYTHON and args.reference_up_to not in order[order.index(size) :]:
                    continue
                row[writer] = measured(writer, source, Path(folder), args.seconds, row["triples"])
                print(size, writer, row[writer], flush=True)
    if args.write:
        kept.write_text(json.dumps({"machine": machine(), "sizes": sizes}, indent=1) + "\n", encoding="utf-8")
        (RESULTS / "dumps.md").write_text(report(sizes), encoding="utf-8")


def report(sizes: dict[str, Any]) -> str:
    """The table."""
    rows = sorted(sizes.values(), key=lambda one: int(one["triples"]))
    lines = [
        "# How fast a graph is written as Turtle",
        "",
        "Written by `python -m benchmarks.dumps --write`: made worlds in N-Triples, in no order of use, each written in a process of its own, load "
        f"included; of runs under {SHORT} s the median of {OFTEN}. Seconds, most memory (with that of the largest process beside it), size of the file. "
        "What is written was read back by Oxigraph and counted.",
        "",
        f"Machine: {machine()}.",
        "",
        f"| writer | {' | '.join(format(row['triples'], ',') + ' triples' for row in rows)} |",
        f"|---|{'---|' * len(rows)}",
    ]
    lines += [f"| {writer} | {' | '.join(_cell(row, writer) for row in rows)} |" for writer in WRITERS]
    return "\n".join(lines) + "\n"


def _cell(row: dict[str, Any], writer: str) -> str:
    one = row.get(writer)
    if not one:
        return "not asked"
    if "note" in one:
        return str(one["note"])
    times = ""
    if writer != "ours" and "seconds" in row.get("ours", {}):
        times = f" ({one['seconds'] / row['ours']['seconds']:.1f} times ours)"
    beside = f" + {one['beside']:.0f}" if one["beside"] else ""
    whole = "" if one["whole"] else f", {one['triples']:,} triples read back"
    return f"{one['seconds']:.1f} s{times}, {one['megabytes']:.0f}{beside} MB, {one['out'] / 1e6:.0f} MB file{whole}"


if __name__ == "__main__":
    main()
