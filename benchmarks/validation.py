"""How fast files are validated, and whether every planted fault is found: `python -m benchmarks.validation`.

Made worlds of several sizes with faults planted in them (benchmarks/faults.py), each run in a process of its own, from its start to its
report, with the most memory that it had. Two works: eight shapes with 81 faults of SHACL Core and 22 that need SPARQL, by our engine
and by its peers (benchmarks/validators.py; `pip install '.[validators]'`); and our whole rulebook with faults of Core, by ours and by pySHACL.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path
from typing import Any

from rdflib import Graph
from rdflib.namespace import RDF, SH

from benchmarks.faults import Fault, write
from benchmarks.histories import World
from benchmarks.speed import machine
from benchmarks.validators import ENGINES, missing
from ontology.names import ONTOLOGY_FILE
from shapes.reading import read_graph
from shapes.validate import SHAPES

RESULTS = Path(__file__).parent / "results"
SIZES = {"30k": 170, "100k": 560, "1M": 6_100, "10M": 61_000}
"""Tenures of a world of about so many triples."""
EIGHT = ("Tenure", "Person", "PersonLife", "Post", "Seat", "Organization", "Document", "Attestation")
CORE, IN_SPARQL = 81, 22


_COMPILED = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
"""What processes are run with: an installed package is compiled, and ours is as its peers are."""


def eight() -> Graph:
    """Eight shapes of our rulebook, with all that they are made of."""
    whole, part = read_graph(SHAPES), Graph()
    left = [node for node in whole.subjects(RDF.type, SH.NodeShape) if str(node).rpartition("#")[2] in {f"{name}Shape" for name in EIGHT}]
    seen = set(left)
    while left:
        for triple in whole.triples((left.pop(), None, None)):
            part.add(triple)
            if triple[2] not in seen and (triple[2], None, None) in whole:
                seen.add(triple[2])
                left.append(triple[2])
    return part


SHORT, OFTEN = 20, 5
"""A run of fewer seconds is made so often, and the median counts: a machine's noise is a large part of it."""


def measured(engine: str, data: Path, shapes: Path, faults: set[Fault], seconds: int) -> dict[str, Any]:
    """An engine: seconds, megabytes, how many of the faults it found, and how much it said in all."""
    if lacking := missing(engine):
        return {"note": f"{', '.join(lacking)} not installed"}
    runs = [_run(engine, data, shapes, faults, seconds)]
    while runs[0].get("seconds", SHORT) < SHORT and len(runs) < OFTEN:
        runs.append(_run(engine, data, shapes, faults, seconds))
    return sorted(runs, key=lambda one: one.get("seconds", 0))[len(runs) // 2]


def _run(engine: str, data: Path, shapes: Path, faults: set[Fault], seconds: int) -> dict[str, Any]:
    with tempfile.TemporaryFile() as out:
        started = time.perf_counter()
        process = subprocess.Popen(
            [sys.executable, "-m", "benchmarks.validators", engine, data, shapes], stdout=out, start_new_session=True, env=_COMPILED
        )
        clock = threading.Timer(seconds, lambda: os.killpg(process.pid, 9))
        clock.start()
        _, status, used = os.wait4(process.pid, 0)
        took = time.perf_counter() - started
        clock.cancel()
        if os.WIFSIGNALED(status):
            return {"note": f"over {seconds} s" if took >= seconds else f"ended by signal {os.WTERMSIG(status)}"}
        if os.waitstatus_to_exitcode(status):
            return {"note": "failed"}
        out.seek(0)
        found = [tuple(one) for one in json.load(out)]
    return {"seconds": took, "megabytes": used.ru_maxrss / 1024, "found": len(faults & set(found)), "results": len(found)}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sizes", default="30k,100k,1M", help=f"of {', '.join(SIZES)}, parted by commas. [default: 30k,100k,1M]")
    parser.add_argument("--work", default="eight,rulebook", help="eight, rulebook or both, parted by a comma. [default: both]")
    parser.add_argument("--engines", default=",".join(ENGINES), help=f"of {', '.join(ENGINES)}. [default: all]")
    parser.add_argument("--seconds", type=int, default=1200, help="when a run is given up")
    parser.add_argument(
        "--reference-up-to", default="100k", metavar="SIZE", help="the largest that pySHACL is asked about. [default: 100k]"
    )
    parser.add_argument("--write", action="store_true", help="keep what was measured as results/validation.json and .md")
    args = parser.parse_args()
    for size in (*args.sizes.split(","), args.reference_up_to):
        if size not in (*SIZES, "none"):
            parser.error(f"{size} is no size; give {', '.join(SIZES)}")
    if unknown := set(args.work.split(",")) - {"eight", "rulebook"}:
        parser.error(f"{sorted(unknown)[0]} is no work; give eight, rulebook or both")
    if unknown := set(args.engines.split(",")) - ENGINES.keys():
        parser.error(f"{sorted(unknown)[0]} is no engine; give {', '.join(ENGINES)}")
    kept = RESULTS / "validation.json"
    works: dict[str, Any] = json.loads(kept.read_text(encoding="utf-8"))["works"] if kept.exists() else {}
    order = list(SIZES)
    subprocess.run([sys.executable, "-c", "import danvan, shapes.validate, benchmarks.validators"], check=True, env=_COMPILED)
    with tempfile.TemporaryDirectory() as folder:
        shapes = {"eight": Path(folder) / "eight.ttl", "rulebook": Path(folder) / "rulebook.ttl"}
        eight().serialize(shapes["eight"], format="turtle")
        read_graph(SHAPES).serialize(shapes["rulebook"], format="turtle")
        for size in args.sizes.split(","):
            for work in args.work.split(","):
                file = Path(folder) / "world.nt"
                triples, faults = planted(file, SIZES[size], CORE, IN_SPARQL if work == "eight" else 0)
                row = works.setdefault(work, {}).setdefault(size, {})
                row |= {"triples": triples, "faults": len(faults)}
                for engine in args.engines.split(","):
                    reference = engine == "pyshacl"
                    if (work == "rulebook" and engine not in ("ours", "pyshacl")) or (
                        reference and args.reference_up_to not in order[order.index(size) :]
                    ):
                        continue
                    row[engine] = measured(engine, file, shapes[work], faults, args.seconds)
                    print(size, work, engine, row[engine], flush=True)
    if args.write:
        kept.write_text(json.dumps({"machine": machine(), "works": works}, indent=1) + "\n", encoding="utf-8")
        (RESULTS / "validation.md").write_text(report(works), encoding="utf-8")


def planted(file: Path, tenures: int, core: int, in_sparql: int) -> tuple[int, set[Fault]]:
    """Write a faulty world with our ontology, whose classes the shapes speak of; how many triples, and the faults."""
    with file.open("w", encoding="utf-8") as out:
        faults = write(World.of(tenures), out, core, in_sparql=in_sparql, graphs=False)
        out.write(Graph().parse(ONTOLOGY_FILE).serialize(format="nt"))
    with file.open(encoding="utf-8") as lines:
        return sum(1 for _ in lines), faults


def report(works: dict[str, Any]) -> str:
    """The tables."""
    lines = [
        "# How fast files are validated",
        "",
        "Written by `python -m benchmarks.validation --write`: made worlds in N-Triples with planted faults, each run in a process of its own, "
        f"from its start to its report; of runs under {SHORT} s the median of {OFTEN}. Seconds, most memory, how many of the faults were found, and all results.",
        "",
        f"Machine: {machine()}.",
    ]
    told = {
        "eight": f"Eight shapes of ours ({', '.join(EIGHT)}), {CORE} faults of SHACL Core and {IN_SPARQL} that need SPARQL",
        "rulebook": f"Our whole rulebook, {CORE} faults of SHACL Core",
    }
    for work, heading in told.items():
        rows = sorted(works.get(work, {}).values(), key=lambda one: int(one["triples"]))
        engines = [engine for engine in ENGINES if any(engine in row for row in rows)]
        lines += ["", f"## {heading}", "", f"| triples | {' | '.join(engines)} |", f"|---|{'---|' * len(engines)}"]
        lines += [f"| {row['triples']:,} | {' | '.join(_cell(row, engine) for engine in engines)} |" for row in rows]
    return "\n".join(lines) + "\n"


def _cell(row: dict[str, Any], engine: str) -> str:
    one = row.get(engine)
    if not one:
        return "not asked"
    if "note" in one:
        return str(one["note"])
    times = ""
    if engine != "ours" and "seconds" in row.get("ours", {}):
        times = f" ({one['seconds'] / row['ours']['seconds']:.1f} times ours)"
    return f"{one['seconds']:.1f} s{times}, {one['megabytes']:.0f} MB, {one['found']} of {row['faults']}, {one['results']:,}"


if __name__ == "__main__":
    main()
