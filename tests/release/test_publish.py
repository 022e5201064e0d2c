"""Publishing to real servers: all of it or nothing of it is served, whatever is cut off where."""

import http.server
import os
import random
import signal
import subprocess
import sys
import threading
import time
import urllib.request
from pathlib import Path

import pyoxigraph as ox
import pytest

from benchmarks import servers
from graph.store import UnreadableGraph
from graph.targets import Remote, TargetFailed
from queries.catalogue import find
from release import publish as publishing
from release.publish import Credentials, PublishFailed, Server, publish, query_url

ROOT = Path(__file__).parents[2]
BASE = "https://w3id.org/danvan/"
MINE = ox.Quad(ox.NamedNode("urn:me"), ox.NamedNode("urn:p"), ox.Literal("mine"), ox.NamedNode("urn:mine"))


def made(path, version, things=300, graphs=20):
    """A dump of some statements, in some graphs and in none."""
    lines = []
    for number in range(things):
        thing = f"<{BASE}id/person/p{number}>"
        lines.append(f'{thing} <http://xmlns.com/foaf/0.1/name> "Người {number}, bản {version}" .\n')
        lines.append(f'{thing} <http://purl.org/dc/terms/issued> "2026-01-01"^^<http://www.w3.org/2001/XMLSchema#date> <{BASE}source/{version}{number % graphs}> .\n')  # fmt: skip
    path.write_text("".join(sorted(lines)), encoding="utf-8")
    return path


def expected(dump):
    derived = ox.NamedNode(BASE + "dataset")
    quads = ox.parse(path=str(dump), format=ox.RdfFormat.N_QUADS)
    return {
        ox.Quad(q.subject, q.predicate, q.object, derived if isinstance(q.graph_name, ox.DefaultGraph) else q.graph_name) for q in quads
    }


def held(url):
    """All that a server holds, graph by graph."""
    rows = Server(url + "update").rows("SELECT ?s ?p ?o ?g WHERE { GRAPH ?g { ?s ?p ?o } }")
    return {ox.Quad(*row) for row in rows}


def seen(url):
    """What a question sees, over all graphs together."""
    rows = Server(url + "update").rows("SELECT ?s ?name WHERE { ?s <http://xmlns.com/foaf/0.1/name> ?name }")
    return {(s.value, name.value) for s, name in rows}


@pytest.fixture
def url(tmp_path):
    with servers.oxigraph_to_write(tmp_path / "served") as server:
        Server(server + "update").update('INSERT DATA { GRAPH <urn:mine> { <urn:me> <urn:p> "mine" } }')
        yield server


def to(url, **how):
    return Server(url + "update", **how)


@pytest.mark.parametrize("store", [False, True], ids=["updates", "graph store protocol"])
def test_the_server_holds_what_the_dump_says_and_keeps_what_is_not_ours(url, tmp_path, store):
    old, new = made(tmp_path / "old.nq", "a"), made(tmp_path / "new.nq", "b", 310)
    server = to(url, graph_store=url + "store" if store else None)
    first = publish(old, server, batch=70)
    assert (first.statements, first.graphs, first.passed, first.dropped) == (600, 21, 0, [])
    assert held(url) == expected(old) | {MINE}
    second = publish(new, server, batch=70)
    assert len(second.dropped) == 20
    assert held(url) == expected(new) | {MINE}


def test_published_twice_it_is_the_same(url, tmp_path):
    dump = made(tmp_path / "a.nq", "a")
    publish(dump, to(url))
    publish(dump, to(url))
    assert held(url) == expected(dump) | {MINE}


class _Cut(Exception):
    """The run ends here."""


def cut(stage, at, before=lambda: None):
    """Progress that ends the run."""

    def progress(name, done, total):
        if (name, done) == (stage, at):
            before()
            raise _Cut

    return progress


def test_a_run_that_was_cut_off_shows_nothing_and_goes_on_where_it_was(url, tmp_path):
    old, new = made(tmp_path / "old.nq", "a"), made(tmp_path / "new.nq", "b")
    publish(old, to(url))
    before = seen(url)
    with pytest.raises(_Cut):
        publish(new, to(url), batch=100, progress=cut("sending", 5))
    assert seen(url) == before
    done = publish(new, to(url), batch=100)
    assert (done.batches, done.passed) == (6, 4)
    assert held(url) == expected(new) | {MINE}


def test_what_another_run_left_is_taken_away(url, tmp_path):
    with pytest.raises(_Cut):
        publish(made(tmp_path / "a.nq", "a"), to(url), batch=100, progress=cut("sending", 5))
    new = made(tmp_path / "new.nq", "b")
    assert publish(new, to(url)).leftover
    assert held(url) == expected(new) | {MINE}


def test_where_a_statement_is_lost_on_the_way_the_served_graphs_stay_as_they_were(url, tmp_path):
    old, new = made(tmp_path / "old.nq", "a"), made(tmp_path / "new.nq", "b")
    publish(old, to(url))

    def lose(stage, done, total):
        if stage == "comparing":
            to(url).update('DELETE WHERE { GRAPH ?g { ?s ?p "Người 7, bản b" } }')

    with pytest.raises(PublishFailed, match=r"299 of 300 statements(.|\n)*Publish again"):
        publish(new, to(url), progress=lose)
    assert held(url) == expected(old) | {MINE}
    publish(new, to(url))
    assert held(url) == expected(new) | {MINE}


def test_where_a_statement_of_the_sample_is_another_it_is_told(url, tmp_path):
    dump = made(tmp_path / "a.nq", "a", 30)  # so few are all in the sample

    def change(stage, done, total):
        if stage == "comparing":
            to(url).update('DELETE { GRAPH ?g { ?s ?p "Người 7, bản a" } } INSERT { GRAPH ?g { ?s ?p "Người 7" } } WHERE { GRAPH ?g { ?s ?p "Người 7, bản a" } }')  # fmt: skip

    with pytest.raises(PublishFailed, match="Người 7, bản a"):
        publish(dump, to(url), progress=change)


def test_a_server_that_stopped_between_the_steps_of_the_last_update_is_mended_by_another_run(url, tmp_path):
    """As one that does not run an update whole or not at all may."""
    old, new = made(tmp_path / "old.nq", "a"), made(tmp_path / "new.nq", "b")
    publish(old, to(url))
    with pytest.raises(_Cut):
        publish(new, to(url), progress=cut("putting in place", 0, lambda: to(url).update(f"DROP GRAPH <{BASE}dataset>")))
    assert publish(new, to(url)).passed == 1
    assert held(url) == expected(new) | {MINE}


@pytest.mark.parametrize("gone", ["all", "some"])
def test_a_server_that_stopped_while_what_waited_was_taken_away_is_not_emptied(url, tmp_path, gone):
    """The new statements are served, and the state says that all of them still wait beside."""
    dump = made(tmp_path / "a.nq", "a")

    def leave_them():
        swap = publishing._swap(plan)
        to(url).update(swap[: swap.rindex("DROP SILENT")].rstrip().rstrip(";"))
        if gone == "some":
            to(url).update(
                f'DELETE {{ GRAPH ?g {{ ?s ?p ?o }} }} WHERE {{ GRAPH ?g {{ ?s ?p ?o }} FILTER (STR(?g) = "{plan.staging}{BASE}dataset") }}'
            )
        else:
            to(url).update(
                f'DELETE {{ GRAPH ?g {{ ?s ?p ?o }} }} WHERE {{ GRAPH ?g {{ ?s ?p ?o }} FILTER (STRSTARTS(STR(?g), "{plan.staging}")) }}'
            )

    plan = publishing._planned(dump, BASE, f"{BASE}dataset", 1000)
    with pytest.raises(_Cut):
        publish(dump, to(url), progress=cut("putting in place", 0, leave_them))
    publish(dump, to(url))
    assert held(url) == expected(dump) | {MINE}


def test_what_waited_and_is_gone_is_sent_again_where_it_is_not_served(url, tmp_path):
    old, new = made(tmp_path / "old.nq", "a"), made(tmp_path / "new.nq", "b")
    publish(old, to(url))
    plan = publishing._planned(new, BASE, f"{BASE}dataset", 1000)
    with pytest.raises(_Cut):
        publish(new, to(url), progress=cut("putting in place", 0, lambda: to(url).update(f"DROP GRAPH <{plan.staging}{BASE}dataset>")))
    publish(new, to(url))
    assert held(url) == expected(new) | {MINE}


def test_a_statement_that_is_there_twice_counts_once(url, tmp_path):
    dump = made(tmp_path / "a.nq", "a")
    dump.write_text(dump.read_text(encoding="utf-8") * 2, encoding="utf-8")
    assert publish(dump, to(url)).statements == 600
    assert held(url) == expected(dump) | {MINE}


def test_a_graph_that_another_run_would_not_replace_is_refused(url, tmp_path):
    dump = made(tmp_path / "a.nq", "a")
    dump.write_text(dump.read_text(encoding="utf-8") + "<urn:s> <urn:p> <urn:o> <urn:other> .\n", encoding="utf-8")
    with pytest.raises(UnreadableGraph, match="urn:other, which does not begin with"):
        publish(dump, to(url))
    assert held(url) == {MINE}


def answering(code, headers=(), body=b""):
    """A server that gives one answer, with whose word it was asked and the opener that the process (ours too) had then."""
    asked = []

    class Gate(http.server.BaseHTTPRequestHandler):
        def do_POST(self):
            self.rfile.read(int(self.headers["Content-Length"]))
            asked.append((self.headers.get("Authorization"), urllib.request._opener))
            self.send_response(code)
            for name, value in headers:
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(body)

        do_GET = do_POST  # noqa: N815

        def log_message(self, *arguments):
            pass

    gate = http.server.HTTPServer(("127.0.0.1", 0), Gate)
    threading.Thread(target=gate.serve_forever, daemon=True).start()
    return gate, asked


@pytest.mark.parametrize("digest", [False, True], ids=["basic", "digest"])
@pytest.mark.parametrize("store", [False, True], ids=["updates", "graph store protocol"])
def test_a_redirect_is_not_followed_so_that_no_other_host_sees_the_password(store, digest):
    other, seen_there = answering(200)
    gate, _ = answering(302, [("Location", f"http://127.0.0.1:{other.server_port}/x")])
    address = f"http://127.0.0.1:{gate.server_port}/"
    server = Server(address, graph_store=address, who=Credentials("anna", "secret", digest=digest))
    with pytest.raises(TargetFailed, match="Give that address"):
        server.post("urn:g", b"") if store else server.update("DROP SILENT GRAPH <urn:g>")
    for one in (gate, other):
        one.shutdown()
        one.server_close()
    assert seen_there == []


def test_other_threads_open_their_addresses_as_before_while_something_is_published(monkeypatch):
    """urllib has one opener for a process; a client library that installs its own changes what everybody's requests do."""
    opener = urllib.request.build_opener()
    monkeypatch.setattr(urllib.request, "_opener", opener)
    gate, asked = answering(200)
    address = f"http://127.0.0.1:{gate.server_port}/"
    for digest in (False, True):
        server = Server(address, graph_store=address, who=Credentials("anna", "secret", digest=digest))
        server.update("DROP SILENT GRAPH <urn:g>")
        server.post("urn:g", b"")
    gate.shutdown()
    gate.server_close()
    assert len(asked) == 4
    assert all(then is opener for _, then in asked)


@pytest.mark.parametrize(
    ("code", "body", "message"),
    [
        (404, b"", "takes no such request"),
        (501, b"<!DOCTYPE html>", "takes no such request"),
        (200, b'{"head": {}, "boolean": true}', "yes or no"),
        (200, b"nonsense", "does not answer as SPARQL"),
        (401, b"", "DANVAN_PASSWORD"),
    ],
)
def test_what_is_no_sparql_server_is_told(tmp_path, code, body, message):
    gate, _ = answering(code, [("Content-Type", "application/sparql-results+json")], body)
    with pytest.raises(TargetFailed, match=message):
        publish(made(tmp_path / "a.nq", "a"), Server(f"http://127.0.0.1:{gate.server_port}/update"))
    gate.shutdown()
    gate.server_close()


def test_who_asks_while_graphs_are_put_in_place_sees_the_old_or_the_new(url, tmp_path):
    dumps = [made(tmp_path / f"{version}.nq", version, 1500) for version in "ab"]
    names = [{(q.subject.value, q.object.value) for q in expected(dump) if q.predicate.value.endswith("name")} for dump in dumps]
    publish(dumps[0], to(url))
    answers, done = [], threading.Event()

    def ask():
        while not done.is_set():
            answers.append(seen(url) in names)

    asking = threading.Thread(target=ask)
    asking.start()
    try:
        for number in range(6):
            publish(dumps[(number + 1) % 2], to(url))
    finally:
        done.set()
        asking.join()
    assert len(answers) > 20
    assert all(answers)


def test_killed_at_twenty_moments_what_is_served_is_the_old_or_the_new_and_another_run_goes_through(url, tmp_path):
    dumps = [made(tmp_path / f"{version}.nq", version, 1500) for version in "ab"]
    names = [{(q.subject.value, q.object.value) for q in expected(dump) if q.predicate.value.endswith("name")} for dump in dumps]

    def begun(dump):
        command = [sys.executable, ROOT / "load.py", "publish", "--endpoint", url + "update", "--graph", dump, "--batch", "100"]
        return subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    started = time.monotonic()
    assert begun(dumps[0]).wait() == 0
    took = time.monotonic() - started
    chance, ended = random.Random(11), []
    for number in range(20):
        process = begun(dumps[(number + 1) % 2])
        time.sleep(chance.uniform(0.2, 1.1) * took)
        process.send_signal(signal.SIGKILL)
        ended.append(process.wait())
        assert seen(url) in names
    assert -signal.SIGKILL in ended
    assert begun(dumps[1]).wait() == 0
    assert held(url) == expected(dumps[1]) | {MINE}


def test_an_update_of_a_killed_run_that_comes_late_takes_nothing_away(url, tmp_path):
    old, new = made(tmp_path / "old.nq", "a"), made(tmp_path / "new.nq", "b")
    publish(old, to(url))
    to(url).update(publishing._swap(publishing._planned(new, BASE, f"{BASE}dataset", 70)))  # what lay beside for it is gone
    assert held(url) == expected(old) | {MINE}


def test_the_catalogue_is_asked_of_what_was_published(dist, tmp_path, load):
    with servers.oxigraph_to_write(tmp_path / "served") as url:
        done = load("publish", "--endpoint", url + "update", "--graph", dist)
        assert done.returncode == 0, done.stderr
        assert "as many as sent; those of a sample are the very same" in done.stderr
        rows = find("holders").run(Remote(url + "query"), {"office": "Trưởng Ban Dân vận Trung ương", "on": "2020-12-28"}, evidence=True)
        assert {row[1].value for row in rows.rows} == {"Trương Thị Mai"}
        assert all(row[rows.variables.index("source")] for row in rows.rows)


@pytest.fixture(scope="module")
def virtuoso(tmp_path_factory):
    if not servers.virtuoso_installed():
        (pytest.fail if servers.virtuoso_required() else pytest.skip)(servers.NO_VIRTUOSO)
    with servers.virtuoso(None, tmp_path_factory.mktemp("virtuoso")) as endpoint:
        yield endpoint.removesuffix("sparql")


@pytest.mark.parametrize("store", [False, True], ids=["updates", "graph store protocol"])
def test_virtuoso_holds_what_was_published(virtuoso, dist, released, load, store):
    environment = {"DANVAN_USER": "dba", "DANVAN_PASSWORD": "dba"}
    where = ["--graph-store", virtuoso + "sparql-graph-crud-auth"] if store else []
    source = dist if store else released
    done = load("publish", "--endpoint", virtuoso + "sparql-auth", "--auth", "digest", *where, "--graph", source, env=environment)
    assert done.returncode == 0, done.stderr
    rows = find("career").run(Remote(virtuoso + "sparql"), {"person": "Trương Thị Mai"})
    assert len(rows.rows) >= 5


def test_virtuoso_with_a_wrong_password_is_told_and_holds_what_it_held(virtuoso, dist, load):
    done = load("publish", "--endpoint", virtuoso + "sparql-auth", "--auth", "digest", "--graph", dist, env={"DANVAN_USER": "dba", "DANVAN_PASSWORD": "x"})  # fmt: skip
    assert done.returncode == 3
    assert "DANVAN_PASSWORD" in done.stderr


@pytest.mark.parametrize("who", [Credentials("anna", "pässword"), Credentials(token="t0ken")], ids=["basic", "token"])
@pytest.mark.parametrize("store", [False, True], ids=["updates", "graph store protocol"])
def test_credentials_go_with_every_request(who, store):
    asked = []

    class Gate(http.server.BaseHTTPRequestHandler):
        def do_POST(self):
            self.rfile.read(int(self.headers["Content-Length"]))
            asked.append(self.headers.get("Authorization"))
            self.send_response(204)
            self.end_headers()

        def log_message(self, *arguments):
            pass

    with http.server.HTTPServer(("127.0.0.1", 0), Gate) as gate:
        threading.Thread(target=gate.serve_forever, daemon=True).start()
        address = f"http://127.0.0.1:{gate.server_port}/"
        server = Server(address, graph_store=address, who=who)
        server.post("urn:g", b"") if store else server.update("DROP SILENT GRAPH <urn:g>")
        gate.shutdown()
    assert asked == ["Bearer t0ken" if who.token else "Basic YW5uYTpww6Rzc3dvcmQ="]


@pytest.mark.parametrize(
    ("update", "query"),
    [
        ("http://h/update", "http://h/query"),
        ("http://h/repositories/x/statements", "http://h/repositories/x"),
        ("http://h/sparql-auth", "http://h/sparql-auth"),
    ],
)
def test_where_questions_go_follows_from_where_updates_go(update, query):
    assert query_url(update) == query


def test_a_server_that_is_not_there_is_told_after_some_tries(tmp_path):
    with pytest.raises(TargetFailed, match="cannot be reached"):
        publish(made(tmp_path / "a.nq", "a"), Server("http://127.0.0.1:9/update"))


@pytest.mark.parametrize(
    ("line", "message"),
    [("_:b <urn:p> <urn:o> .", "has blank nodes"), ("<urn:s> <urn:p> .", r"a\.nq:601: is not N-Quads")],
)
def test_a_dump_that_cannot_be_sent_is_refused_before_anything_is_sent(url, tmp_path, line, message):
    dump = made(tmp_path / "a.nq", "a")
    dump.write_text(dump.read_text(encoding="utf-8") + line + "\n", encoding="utf-8")
    with pytest.raises(UnreadableGraph, match=message):
        publish(dump, to(url), batch=10)
    assert held(url) == {MINE}


@pytest.mark.parametrize(
    ("arguments", "code", "message"),
    [
        ([], 2, "--endpoint"),
        (["--endpoint", "localhost"], 2, "must begin with http"),
        (["--endpoint", "http://me:secret@localhost/update"], 2, "leave the password out"),
        (["--endpoint", "http://localhost/update", "--graph", "nowhere.nq"], 3, "nowhere.nq"),
    ],
)
def test_wrong_use_is_told(load, tmp_path, arguments, code, message):
    done = load("publish", *arguments, cwd=tmp_path, env={name: "" for name in os.environ if name.startswith("DANVAN_")})
    assert done.returncode == code
    assert message in done.stderr
