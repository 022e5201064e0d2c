"""How fast files are validated, and whether every planted fault is found: `python -m benchmarks.validation`.

Our rulebook, on made worlds of several sizes with faults planted in them (benchmarks/faults.py), by our engine and by pySHACL; each
in a process of its own, from the start of the interpreter to the report, with the most memory that it had.
"""

import argparse
import json
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from benchmarks.faults import write
from benchmarks.histories import World
from benchmarks.speed import machine

RESULTS = Path(__file__).parent / "results"
SIZES = {"30k": 170, "100k": 560, "1M": 6_100, "10M": 61_000}
"""Tenures of a world of about so many triples."""


def measured(engine: str, file: Path, faults: set[tuple[str, str]], seconds: int) -> dict[str, Any]:
    """One run of one engine: seconds, megabytes, and how many of the faults it found."""
    code = (
        "import sys, danvan, json; r = danvan.validate([sys.argv[1]], engine=sys.argv[2]);"
        "print(json.dumps([[f.focus[1:-1], f.shape.rsplit('#')[-1].rstrip('>')] for f in r.findings]))"
    )
    started = time.perf_counter()
    try:
        done = subprocess.run([sys.executable, "-c", code, file, engine], capture_output=True, text=True, timeout=seconds, check=True)
    except subprocess.TimeoutExpired:
        return {"note": f"over {seconds} s"}
    took = time.perf_counter() - started
    found = {(node, rule) for node, rule in json.loads(done.stdout)}
    return {"seconds": took, "megabytes": resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024, "found": len(faults & found)}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sizes", default="30k,100k,1M", help=f"of {', '.join(SIZES)}, parted by commas. [default: 30k,100k,1M]")
    parser.add_argument("--faults", type=int, default=104, help="how many are planted")
    parser.add_argument("--seconds", type=int, default=900, help="when a run is given up")
    parser.add_argument(
        "--reference-up-to", default="100k", metavar="SIZE", help="the largest that pySHACL is asked about. [default: 100k]"
    )
    parser.add_argument("--write", action="store_true", help="keep what was measured as results/validation.json and .md")
    args = parser.parse_args()
    for size in (*args.sizes.split(","), args.reference_up_to):
        if size not in (*SIZES, "none"):
            parser.error(f"{size} is no size; give {', '.join(SIZES)}")
    kept = RESULTS / "validation.json"
    rows: dict[str, Any] = json.loads(kept.read_text(encoding="utf-8"))["sizes"] if kept.exists() else {}
    order = list(SIZES)
    for size in args.sizes.split(","):
        with tempfile.TemporaryDirectory() as folder:
            file = Path(folder) / "world.nq"
            with file.open("w", encoding="utf-8") as out:
                faults = write(World.of(SIZES[size]), out, args.faults)
            with file.open(encoding="utf-8") as lines:
                row: dict[str, Any] = {"triples": sum(1 for _ in lines), "faults": len(faults)}
            # The memory of children is that of the largest so far: the smaller first.
            for engine in ("ours", *(("pyshacl",) if args.reference_up_to in order[order.index(size) :] else ())):
                row[engine] = measured(engine, file, faults, args.seconds)
                print(size, engine, row[engine], flush=True)
            rows[size] = row
    if args.write:
        kept.write_text(json.dumps({"machine": machine(), "sizes": rows}, indent=1) + "\n", encoding="utf-8")
        (RESULTS / "validation.md").write_text(report(rows), encoding="utf-8")


def report(rows: dict[str, Any]) -> str:
    """The table."""

    def cell(one: dict[str, Any] | None, faults: int) -> str:
        if not one:
            return "not asked"
        return one.get("note") or f"{one['seconds']:.1f} s, {one['megabytes']:.0f} MB, {one['found']} of {faults}"

    lines = [
        "# How fast files are validated",
        "",
        "Written by `python -m benchmarks.validation --write`: our rulebook on made worlds with planted faults, each run from the start of the "
        "interpreter to the report. Seconds, most memory, and how many of the faults were found.",
        "",
        f"Machine: {machine()}.",
        "",
        "| triples | ours | pySHACL | times faster |",
        "|---|---|---|---|",
    ]
    for row in sorted(rows.values(), key=lambda one: one["triples"]):
        ours, reference = row["ours"], row.get("pyshacl")
        times = reference["seconds"] / ours["seconds"] if reference and "seconds" in reference and "seconds" in ours else None
        cells = (f"{row['triples']:,}", cell(ours, row["faults"]), cell(reference, row["faults"]), f"{times:.0f}" if times else "")
        lines.append(f"| {' | '.join(cells)} |")
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    main()
