"""Views of the graph in other vocabularies, by the CONSTRUCT queries that lie beside this module."""

import io
import tempfile
from pathlib import Path

import pyoxigraph as ox

from graph.turtle import write_turtle
from release.exchange.world import World

FOLDER = Path(__file__).parent
CIDOC, ORG = FOLDER / "cidoc-crm.rq", FOLDER / "org.rq"
_PREFIXES = {"crm": "http://www.cidoc-crm.org/cidoc-crm/", "time": "http://www.w3.org/2006/time#"}


def cidoc_crm(world: World) -> bytes:
    return _view(CIDOC, world)


def plain_org(world: World) -> bytes:
    return _view(ORG, world)


def _view(query: Path, world: World) -> bytes:
    answer = world.store.query(query.read_text(encoding="utf-8"), use_default_graph_as_union=True)
    assert isinstance(answer, ox.QueryTriples)
    out = io.BytesIO()
    with tempfile.TemporaryDirectory(prefix="danvan-view-") as folder:
        path = Path(folder) / "view.nt"
        path.write_bytes(ox.serialize(answer, format=ox.RdfFormat.N_TRIPLES) or b"")
        write_turtle(path, out, world.base, prefixes=_PREFIXES)
    return out.getvalue()
