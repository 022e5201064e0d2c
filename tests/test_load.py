"""The command line as a user meets it: every wrong input has its message and exit code, and loses nothing."""

import gzip
import io
import json
import os
import shutil
import signal
import subprocess
import sys
import time
import unicodedata
from contextlib import contextmanager
from pathlib import Path

import pytest
from fastwarc.stream_io import ZstdWriter

ROOT = Path(__file__).parents[1]
GOOD = "Chủ tịch Hội Nông dân Việt Nam Vũ Hải Đăng thăm vườn.\n"
COMMANDS = ["build", "extract", "validate", "query", "sparql", "reason", "dump"]


def snapshot(folder):
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file() and "/store/" not in str(path)}


@pytest.fixture(scope="module")
def built(tmp_path_factory, load):
    """A small build, to be copied by tests that try to break it."""
    folder = tmp_path_factory.mktemp("small")
    (folder / "good.txt").write_text(GOOD, encoding="utf-8")
    done = load("build", folder / "good.txt", "--out", folder / "out")
    assert done.returncode == 0, done.stderr
    return folder


@pytest.fixture
def out(built, tmp_path):
    shutil.copytree(built / "out", tmp_path / "out")
    return tmp_path / "out"


# ------------------------------------------------------------ the whole way


def test_a_build_holds_dumps_facts_reports_and_store(dist):
    names = {path.name for path in dist.iterdir()}
    assert {"danvan.ttl", "danvan.nq", "facts.jsonl", "validation.txt", "validation.ttl", "load-report.json", "store"} <= names
    assert (dist / "validation.txt").read_text(encoding="utf-8").startswith("Conforms")


def test_the_load_report_says_what_was_read_and_left_out(dist):
    report = json.loads((dist / "load-report.json").read_text(encoding="utf-8"))
    assert report["articles"] == 5
    assert set(report["facts"]) == {
        "article", "holding", "person", "document", "document_relation", "document_scope", "event", "participation", "change",
    }  # fmt: skip
    assert report["findings"]["Violation"] == 0


def test_the_load_report_counts_what_was_left_out_by_reason(load, tmp_path):
    (tmp_path / "a.txt").write_text(
        "Dự có bà Tô Thị Hạnh, Chủ tịch Hội Làm vườn tỉnh, các Phó Trưởng Ban Dân vận Trung ương.", encoding="utf-8"
    )
    load("build", tmp_path / "a.txt", "--out", tmp_path / "dist")
    report = json.loads((tmp_path / "dist" / "load-report.json").read_text(encoding="utf-8"))
    assert report["left_out"] == {"a group without names": 1}


def test_facts_that_were_extracted_build_the_same_graph_as_their_articles(load, tmp_path):
    facts = tmp_path / "facts.jsonl"
    facts.write_text(load("extract", ROOT / "data" / "articles").stdout, encoding="utf-8")
    for name, source in (("one", ROOT / "data" / "articles"), ("two", facts)):
        assert load("build", source, "--out", tmp_path / name).returncode == 0
    assert (tmp_path / "one" / "danvan.nq").read_bytes() == (tmp_path / "two" / "danvan.nq").read_bytes()


def test_facts_as_yaml_build_the_same_graph_too(load, tmp_path):
    facts = tmp_path / "facts.yaml"
    facts.write_text(load("extract", ROOT / "data" / "articles", "--format", "yaml").stdout, encoding="utf-8")
    for name, source in (("one", ROOT / "data" / "articles"), ("two", facts)):
        assert load("build", source, "--out", tmp_path / name).returncode == 0
    assert (tmp_path / "one" / "danvan.nq").read_bytes() == (tmp_path / "two" / "danvan.nq").read_bytes()


def test_the_bytes_do_not_depend_on_hash_seed_locale_time_zone_or_the_order_of_inputs(load, tmp_path, dist):
    files = sorted((ROOT / "data" / "facts").iterdir(), reverse=True)
    environment = {"PYTHONHASHSEED": "4242", "LC_ALL": "C", "TZ": "Asia/Tokyo"}
    inputs = [ROOT / "data" / "articles", *files]
    done = load("build", *inputs, "--out", tmp_path / "out", "--release-date", "2026-11-21", env=environment)
    assert done.returncode == 0, done.stderr
    for name in ("danvan.ttl", "danvan.nq", "facts.jsonl", "validation.ttl", "load-report.json"):
        assert (tmp_path / "out" / name).read_bytes() == (dist / name).read_bytes(), name


def test_known_by_a_day_only_what_was_published_by_then_is_used(load, tmp_path):
    done = load("build", "--out", tmp_path / "out", "--known-by", "2015-12-31")
    assert done.returncode == 0, done.stderr
    facts = [json.loads(line) for line in (tmp_path / "out" / "facts.jsonl").read_text(encoding="utf-8").splitlines()]
    days = {fact["published"] for fact in facts if fact["kind"] == "article"}
    assert days
    assert max(days) <= "2015-12-31"
    assert "Trương Thị Mai" not in (tmp_path / "out" / "danvan.ttl").read_text(encoding="utf-8")
    assert "2025-02-03" not in (tmp_path / "out" / "danvan.ttl").read_text(encoding="utf-8")


def test_the_release_date_is_in_the_dump_and_no_other_day_of_making(dist, out):
    assert '"2026-11-21"' in (dist / "danvan.nq").read_text(encoding="utf-8")
    assert "dcterms:issued" not in (out / "danvan.ttl").read_text(encoding="utf-8").split("void:Dataset")[1].split("\n\n")[0][:200]


def test_another_base_is_used_for_new_entities(load, tmp_path, built):
    done = load("build", built / "good.txt", "--out", tmp_path / "out", "--base", "https://example.org/x/")
    assert done.returncode == 0
    assert "<https://example.org/x/id/person/vu-hai-dang-" in (tmp_path / "out" / "danvan.nq").read_text(encoding="utf-8")


@pytest.mark.parametrize("format", ["turtle", "nquads", "ntriples", "trig", "rdfxml", "jsonld"])
def test_dump_prints_the_graph(load, out, format):
    done = load("dump", "--graph", out, "--format", format)
    assert done.returncode == 0
    assert "vu-hai-dang-" in done.stdout


def test_dump_of_a_store_is_the_dump_of_the_build(load, dist):
    assert load("dump", "--graph", dist, "--format", "nquads").stdout == (dist / "danvan.nq").read_text(encoding="utf-8")


def test_sparql_runs_a_query_of_ones_own_from_a_file_and_from_standard_input(load, out, tmp_path):
    query = tmp_path / "q.rq"
    query.write_text("SELECT (COUNT(*) AS ?n) { ?t a <https://w3id.org/danvan/ontology#Tenure> }", encoding="utf-8")
    from_file = load("sparql", query, "--graph", out, "--format", "csv")
    with query.open() as stream:
        from_stdin = load("sparql", "-", "--graph", out, "--format", "csv", stdin=stream)
    assert from_file.stdout == from_stdin.stdout == "n\n1\n"


def test_data_goes_to_stdout_and_messages_to_stderr(load, built):
    done = load("extract", built / "good.txt")
    assert all(json.loads(line) for line in done.stdout.splitlines())
    assert done.stderr == ""


def test_there_is_no_progress_and_no_colour_when_piped(load, tmp_path, built):
    assert "\x1b" not in load("build", built / "good.txt", "--out", tmp_path / "out").stderr


def test_a_reader_that_stops_early_is_no_error(out):
    command = f"{sys.executable} load.py dump --graph {out} | head -1"
    done = subprocess.run(["bash", "-o", "pipefail", "-c", command], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.stdout.startswith("@base")
    assert done.stderr == ""


def test_a_dump_goes_into_a_pipe_and_through_a_link_and_over_no_directory(load, out, tmp_path):
    os.mkfifo(tmp_path / "pipe")
    with (tmp_path / "read.ttl").open("wb") as read:
        reader = subprocess.Popen(["cat", tmp_path / "pipe"], stdout=read)
        assert load("dump", "--graph", out, "--out", tmp_path / "pipe").returncode == 0
        assert reader.wait(timeout=20) == 0
    assert (tmp_path / "read.ttl").read_bytes().startswith(b"@base")
    (tmp_path / "link.ttl").symlink_to(tmp_path / "real.ttl")
    assert load("dump", "--graph", out, "--out", tmp_path / "link.ttl").returncode == 0
    assert (tmp_path / "link.ttl").is_symlink()
    assert (tmp_path / "real.ttl").exists()
    wrong = load("dump", "--graph", out, "--out", tmp_path)
    assert (wrong.returncode, "is a directory" in wrong.stderr) == (2, True)


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_explains_itself(load, command):
    done = load(command, "--help")
    assert done.returncode == 0
    assert "Usage:" in done.stdout


def test_query_without_a_name_lists_the_catalogue(load):
    assert "holders: List who held an office on a day" in load("query").stdout


def test_shell_completion_can_be_had(load):
    done = load("--show-completion", "bash", env={"_TYPER_COMPLETE_TEST_DISABLE_SHELL_DETECTION": "1"})
    assert "complete" in done.stdout


# ------------------------------------------------------------ wrong inputs, each with its code and the old output intact

BAD = {
    "an empty file": ("a.txt", b"", "is empty", 3),
    "a binary file": ("a.txt", b"\x89PNG\r\n\x00\x00", "NUL bytes", 3),
    "a 50 MB line": ("a.txt", b"x" * 50_000_000, "an article may have", 3),
    "a 50 MB line of JSON": ("a.jsonl", b'{"id": "1", "text": "' + b"x" * 50_000_000 + b'"}\n', "a line may have", 3),
    "invalid UTF-8": ("a.txt", b"xin ch\xe0o\n", "is not UTF-8", 3),
    "an unknown field in facts": (
        "a.jsonl",
        b'{"kind": "document", "article": "a", "type": "x", "nubmer": "1"}\n',
        "`nubmer` is not a field",
        3,
    ),
    "30 February": (
        "a.yaml",
        b"- kind: event\n  article: a\n  event: e\n  type: x\n  start: 2020-02-30\n",
        "a.yaml:5: `start` '2020-02-30'",
        3,
    ),
    "broken YAML": ("a.yaml", b"- kind: [\n", "is not YAML", 3),
    "an unknown kind of file": ("a.pdf", b"%PDF-1.4", "of a kind that is not read", 3),
}


@pytest.mark.parametrize(("name", "data", "message", "code"), BAD.values(), ids=BAD)
def test_build_of(load, out, tmp_path, name, data, message, code):
    (tmp_path / name).write_bytes(data)
    before = snapshot(out)
    done = load("build", tmp_path / name, "--out", out)
    assert done.returncode == code
    assert message in done.stderr
    assert "To mend it" in done.stderr
    assert "Traceback" not in done.stderr
    assert snapshot(out) == before
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted(["out", name])


def test_what_cannot_be_read_is_told_and_the_rest_is_built(load, tmp_path):
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "good.txt").write_text(GOOD, encoding="utf-8")
    (tmp_path / "in" / "bad.txt").write_bytes(b"\xff")
    done = load("build", tmp_path / "in", "--out", tmp_path / "out")
    assert done.returncode == 3
    assert "bad.txt:1" in done.stderr
    report = json.loads((tmp_path / "out" / "load-report.json").read_text(encoding="utf-8"))
    assert report["articles"] == 1
    assert len(report["problems"]) == 1


def test_decomposed_text_is_built_like_composed_text(load, tmp_path):
    (tmp_path / "a.txt").write_text(unicodedata.normalize("NFD", GOOD), encoding="utf-8")
    assert load("build", tmp_path / "a.txt", "--out", tmp_path / "out").returncode == 0
    assert '"Vũ Hải Đăng"@vi' in (tmp_path / "out" / "danvan.ttl").read_text(encoding="utf-8")


def test_a_turtle_file_with_a_syntax_error_is_told_with_its_line(load, tmp_path):
    path = tmp_path / "wrong.ttl"
    path.write_text("@prefix ex: <https://example.org/> .\nex:a ex:b .\n", encoding="utf-8")
    for arguments in (
        ["validate", path],
        ["query", "events", "--since", "2020-01-01", "--until", "2020-01-02", "--graph", path],
        ["dump", "--graph", path],
    ):
        done = load(*arguments)
        assert done.returncode == 3
        assert "wrong.ttl:2" in done.stderr
        assert "Traceback" not in done.stderr


@pytest.fixture
def without_privileges():
    """A prefix that takes root's right to pass over permissions; nothing where the tests do not run as root."""
    if os.geteuid() != 0:
        return []
    if not shutil.which("setpriv"):
        pytest.skip("setpriv (util-linux) is not here, and root may read everything")
    return ["setpriv", "--bounding-set=-all", "--inh-caps=-all"]


def test_a_directory_without_permission_is_told(tmp_path, out, without_privileges):
    locked = tmp_path / "locked"
    locked.mkdir(mode=0)
    before = snapshot(out)
    command = [*without_privileges, sys.executable, ROOT / "load.py", "build", locked, "--out", out]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 3, done.stderr
    assert "may not be read" in done.stderr
    assert snapshot(out) == before


def test_the_rest_of_a_directory_is_read_beside_a_folder_without_permission(tmp_path, without_privileges):
    folder = tmp_path / "articles"
    (folder / "locked").mkdir(parents=True)
    (folder / "locked").chmod(0)
    (folder / "good.txt").write_text("Chủ tịch Hội Nông dân Việt Nam Vũ Hải Đăng thăm vườn.", encoding="utf-8")
    command = [*without_privileges, sys.executable, ROOT / "load.py", "extract", folder]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 3, done.stderr
    assert "locked: may not be read" in done.stderr
    assert '"person":"Vũ Hải Đăng"' in done.stdout


def test_an_output_place_without_permission_is_told(tmp_path, built, without_privileges):
    (tmp_path / "locked").mkdir(mode=0o500)
    command = [*without_privileges, sys.executable, ROOT / "load.py", "build", built / "good.txt", "--out", tmp_path / "locked" / "out"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 2, done.stderr
    assert "cannot be written to" in done.stderr


def test_an_output_directory_of_something_else_is_refused(load, tmp_path, built):
    (tmp_path / "thesis.txt").write_text("years of work", encoding="utf-8")
    done = load("build", built / "good.txt", "--out", tmp_path)
    assert done.returncode == 2
    assert "no build wrote" in done.stderr
    assert (tmp_path / "thesis.txt").read_text(encoding="utf-8") == "years of work"


def test_an_earlier_build_is_replaced_as_a_whole(load, out, tmp_path):
    (tmp_path / "b.txt").write_text(GOOD.replace("Vũ Hải Đăng", "Lê Thị Sen"), encoding="utf-8")
    assert load("build", tmp_path / "b.txt", "--out", out).returncode == 0
    assert "Vũ Hải Đăng" not in (out / "danvan.ttl").read_text(encoding="utf-8")


@contextmanager
def small_disk(folder, kilobytes):
    folder.mkdir()
    done = subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={kilobytes}k", "tmpfs", folder], capture_output=True, check=False)
    if done.returncode:
        pytest.skip("a small file system cannot be mounted here (needs root)")
    try:
        yield folder
    finally:
        subprocess.run(["umount", "-l", folder], check=True)


@pytest.mark.parametrize("spare", [20, 200, 600, 1000])
def test_a_full_disk_is_told_and_the_old_output_stands(load, built, tmp_path, spare):
    # What the old output takes, in pages; then so much that the new one ends in another of its files each time.
    size = sum(-(-path.stat().st_size // 4096) * 4 for path in (built / "out").rglob("*")) + 40
    with small_disk(tmp_path / "disk", size + spare) as disk:
        shutil.copytree(built / "out", disk / "out")
        before = snapshot(disk / "out")
        done = load("build", "--out", disk / "out")
        assert done.returncode == 4, done.stderr
        assert "The disk is full" in done.stderr
        assert "Traceback" not in done.stderr
        assert snapshot(disk / "out") == before
        assert [path.name for path in disk.iterdir()] == ["out"]


@pytest.mark.parametrize(("number", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
def test_interrupted_the_old_output_stands_and_nothing_is_left_behind(out, tmp_path, number, code):
    many = tmp_path / "many.jsonl"
    many.write_text("".join(json.dumps({"id": str(n), "text": GOOD * 30}) + "\n" for n in range(9000)), encoding="utf-8")
    before = snapshot(out)
    # Where tests run in the background of a shell, they ignore SIGINT, and what they start would too.
    heeding = "import runpy, signal, sys; signal.signal(signal.SIGINT, signal.default_int_handler); sys.argv[:1] = []; runpy.run_path(sys.argv[0], run_name='__main__')"  # fmt: skip
    command = [sys.executable, "-c", heeding, str(ROOT / "load.py"), "build", many, "--out", out]
    process = subprocess.Popen(command, stderr=subprocess.PIPE, text=True)
    for _ in range(400):
        if list(tmp_path.glob(".out.*.new")):
            break
        time.sleep(0.02)
    time.sleep(0.3)
    process.send_signal(number)
    _, stderr = process.communicate(timeout=60)
    assert process.returncode == code, stderr
    assert "Traceback" not in stderr
    assert snapshot(out) == before
    assert sorted(path.name for path in tmp_path.iterdir()) == ["many.jsonl", "out"]


INTERRUPTED_WHERE_PYTHON_FORGETS_IT = """
import os, signal, sys, time
import load
class Thing:
    def __del__(self):
        os.kill(os.getpid(), signal.Signals(int(sys.argv[1])))
def app():
    Thing()
    time.sleep(60)
signal.signal(signal.SIGINT, signal.default_int_handler)
load.app = app
load.main()
"""


@pytest.mark.parametrize(("number", "code"), [(signal.SIGINT, -signal.SIGINT), (signal.SIGTERM, 143)])
def test_an_interrupt_is_heeded_wherever_it_comes(number, code):
    command = [sys.executable, "-c", INTERRUPTED_WHERE_PYTHON_FORGETS_IT, str(int(number))]
    done = subprocess.run(command, capture_output=True, text=True, cwd=ROOT, timeout=40, check=False)
    assert done.returncode == code
    assert "ignored" not in done.stderr


USAGE = {
    "no command": ([], "Usage"),
    "an unknown command": (["biuld"], "biuld"),
    "a day that is none": (["build", "--known-by", "2020-02-30"], "is not a day"),
    "a base that is none": (["build", "--base", "danvan"], "must begin with http"),
    "an unknown query": (["query", "holder"], "did you mean holders"),
    "a missing parameter": (["query", "holders", "--on", "2020-12-28"], "needs --office"),
    "no parameter at all": (["query", "holders"], "for instance --office"),
    "a parameter without a value": (["query", "holders", "--office"], "has no value"),
    "a word that is no parameter": (["query", "holders", "office"], "is not understood"),
    "two targets": (["query", "career", "--person", "x", "--graph", "a", "--endpoint", "http://127.0.0.1:9/"], "not both"),
    "an endpoint that is no URL": (["query", "career", "--person", "x", "--endpoint", "localhost"], "must begin with http"),
}


@pytest.mark.parametrize(("arguments", "message"), USAGE.values(), ids=USAGE)
def test_wrong_usage_is_2_with_a_hint(load, dist, arguments, message):
    if arguments[:1] == ["query"] and "--graph" not in arguments and "--endpoint" not in arguments:
        arguments = [*arguments, "--graph", dist] if arguments[-1] != "--office" else ["query", "holders", "--graph", dist, "--office"]
    done = load(*arguments)
    assert done.returncode == 2
    assert message in done.stdout + done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize("arguments", [["holders", "--help"], ["-h", "holders"], ["holders", "--format", "csv", "--help"]])
def test_the_help_of_a_query_tells_what_it_needs(load, arguments):
    done = load("query", *arguments)
    assert done.returncode == 0
    assert '--office (office), for instance --office "Trưởng Ban Dân vận Trung ương"' in done.stdout
    assert "--recorded-by" in done.stdout
    assert "It needs" not in load("query", "--help").stdout


def test_an_endpoint_that_is_not_there_is_3(load):
    done = load("query", "career", "--person", "Lê Văn An", "--endpoint", "http://127.0.0.1:9/sparql")
    assert done.returncode == 3
    assert "cannot be reached" in done.stderr


@pytest.mark.parametrize(
    "query", ["SELECT * { SERVICE <http://127.0.0.1:9/> { ?s ?p ?o } }", "DROP ALL", "SELECT * {", "SELECT " + "(" * 5000]
)
def test_a_query_that_may_not_be_run_is_2(load, out, tmp_path, query):
    (tmp_path / "q.rq").write_text(query, encoding="utf-8")
    done = load("sparql", tmp_path / "q.rq", "--graph", out)
    assert done.returncode == 2
    assert "q.rq" in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize(("stop", "code"), [(None, 5), (signal.SIGINT, -signal.SIGINT)])
def test_a_query_without_end_can_be_ended(dist, tmp_path, stop, code):
    (tmp_path / "q.rq").write_text("SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }", encoding="utf-8")
    command = [sys.executable, ROOT / "load.py", "sparql", tmp_path / "q.rq", "--graph", dist, "--timeout", "2" if stop is None else "60"]
    process = subprocess.Popen(command, stderr=subprocess.PIPE, text=True)
    if stop is not None:
        time.sleep(1.5)
        process.send_signal(stop)
    _, stderr = process.communicate(timeout=30)
    assert process.returncode == code
    assert "Traceback" not in stderr


def test_a_file_of_ones_own_in_a_build_is_not_deleted(load, out, built):
    (out / "notes.txt").write_text("mine", encoding="utf-8")
    done = load("build", built / "good.txt", "--out", out)
    assert done.returncode == 2
    assert "notes.txt" in done.stderr
    assert (out / "notes.txt").read_text(encoding="utf-8") == "mine"


def test_what_killed_builds_left_is_taken_away_by_the_next(load, out, built, tmp_path):
    (tmp_path / ".out.999999.abc.new").mkdir()
    assert load("build", built / "good.txt", "--out", out).returncode == 0
    assert sorted(path.name for path in tmp_path.iterdir()) == ["out"]


def test_the_identifiers_that_tables_print_are_taken_back_and_unknown_ones_told(load, dist):
    assert "Trưởng Ban Dân vận Trung ương" in load("query", "career", "--person", "person:truong-thi-mai", "--graph", dist).stdout
    done = load("query", "evidence", "--node", "tenure:nowhere", "--graph", dist)
    assert done.returncode == 2
    assert "is not in the graph" in done.stderr


def test_a_query_of_ones_own_may_use_our_prefixes_undeclared(load, dist, tmp_path):
    (tmp_path / "q.rq").write_text("SELECT (COUNT(DISTINCT ?t) AS ?n) { ?t a dv:Tenure }", encoding="utf-8")
    assert int(load("sparql", tmp_path / "q.rq", "--graph", dist, "--format", "csv").stdout.split()[1]) > 30


def test_known_by_a_day_before_everything_replaces_nothing(load, out):
    before = snapshot(out)
    done = load("build", "--known-by", "1980-01-01", "--out", out)
    assert done.returncode == 3
    assert "No source is known to be published by 1980-01-01" in done.stderr
    assert snapshot(out) == before


def test_a_quote_that_is_not_in_its_article_is_told_and_left_out(load, tmp_path):
    (tmp_path / "a.txt").write_text(GOOD, encoding="utf-8")
    fact = {"kind": "document", "article": "a.txt", "type": "Luật", "title": "x", "evidence": {"start": 0, "end": 4, "quote": "khác"}}
    (tmp_path / "f.jsonl").write_text(json.dumps(fact) + "\n", encoding="utf-8")
    done = load("build", tmp_path / "a.txt", tmp_path / "f.jsonl", "--out", tmp_path / "out")
    assert done.returncode == 3
    assert "does not stand at 0-4" in done.stderr


def test_the_store_holds_no_time_and_no_name_of_the_machine(dist):
    assert not list((dist / "store").glob("LOG*"))


def test_the_version_is_printed(load):
    assert load("--version").stdout == "danvan 0.1.0\n"


def test_a_graph_that_was_not_built_says_how_to_build_it(load, tmp_path):
    done = load("query", "career", "--person", "Lê Văn An", cwd=tmp_path)
    assert done.returncode == 3
    assert "build --out" in done.stderr


# ------------------------------------------------------------ validate and reason


def test_validate_conforms_is_0_and_a_violation_is_1(load, dist, tmp_path):
    assert load("validate", dist / "danvan.ttl").returncode == 0
    bad = tmp_path / "bad.ttl"
    bad.write_text("<https://example.org/t> a <https://w3id.org/danvan/ontology#Tenure> .\n", encoding="utf-8")
    done = load("validate", bad)
    assert done.returncode == 1
    assert "Violation: shape:Tenure-member" in done.stdout


@pytest.mark.parametrize("format", ["text", "turtle", "json"])
def test_validate_reports_in(load, tmp_path, format):
    bad = tmp_path / "bad.ttl"
    bad.write_text("<https://example.org/t> a <https://w3id.org/danvan/ontology#Tenure> .\n", encoding="utf-8")
    done = load("validate", bad, "--format", format)
    assert done.returncode == 1
    assert "https://example.org/t" in done.stdout


def test_validate_writes_reports_by_their_endings_also_where_it_fails(load, tmp_path):
    bad = tmp_path / "bad.ttl"
    bad.write_text("\n<https://example.org/t> a <https://w3id.org/danvan/ontology#Tenure> .\n", encoding="utf-8")
    files = [tmp_path / f"report{ending}" for ending in (".txt", ".ttl", ".json", ".sarif", ".xml", ".html")]
    done = load("validate", bad, "--format", "github", *(part for file in files for part in ("--report", file)))
    assert done.returncode == 1
    assert f"::error file={bad},line=2,col=1,title=shape%3ATenure-member::" in done.stdout
    assert all("Tenure-member" in file.read_text(encoding="utf-8") for file in files)
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted([bad.name, *(file.name for file in files)])


def test_validate_says_where_a_report_cannot_be_written_and_writes_the_others(load, tmp_path):
    bad = tmp_path / "bad.ttl"
    bad.write_text("<https://example.org/t> a <https://w3id.org/danvan/ontology#Tenure> .\n", encoding="utf-8")
    done = load("validate", bad, "--report", tmp_path / "none" / "a.json", "--report", tmp_path / "b.json")
    assert done.returncode == 4
    assert "a.json cannot be written" in done.stderr
    assert "Tenure-member" in done.stdout
    assert (tmp_path / "b.json").exists()


def test_a_baseline_lets_known_findings_pass_and_a_ratchet_forgets_what_is_mended(load, tmp_path):
    data, baseline = tmp_path / "data.ttl", tmp_path / "baseline.json"
    one, two = (f"<https://example.org/{name}> a <https://w3id.org/danvan/ontology#Tenure> .\n" for name in "ab")
    data.write_text(one, encoding="utf-8")
    assert load("validate", data, "--report", baseline).returncode == 1
    data.write_text("\n\n" + one, encoding="utf-8")  # moved, and the same
    assert load("validate", data, "--baseline", baseline).returncode == 0
    data.write_text(one + two, encoding="utf-8")
    done = load("validate", data, "--baseline", baseline)
    assert done.returncode == 1
    assert "example.org/b" in done.stdout
    assert "example.org/a" not in done.stdout
    data.write_text("", encoding="utf-8")
    done = load("validate", data, "--baseline", baseline, "--ratchet")
    assert done.returncode == 0
    assert "0 findings are in the baseline" in done.stderr
    data.write_text(one, encoding="utf-8")
    assert load("validate", data, "--baseline", baseline).returncode == 1


def test_validate_reads_packed_files_and_standard_input_and_calls_them_as_they_are_called(load, tmp_path):
    text = "\n<https://example.org/t> a <https://w3id.org/danvan/ontology#Tenure> .\n"
    (tmp_path / "data.ttl.gz").write_bytes(gzip.compress(text.encode()))
    done = load("validate", "data.ttl.gz", cwd=tmp_path)
    assert done.returncode == 1
    assert "data.ttl.gz:2:1: " in done.stdout
    packed = io.BytesIO()
    writer = ZstdWriter(packed)
    writer.write(text.encode())
    writer.close()
    (tmp_path / "data.ttl.zst").write_bytes(packed.getvalue())
    assert "data.ttl.zst:2:1: " in load("validate", "data.ttl.zst", cwd=tmp_path).stdout
    done = load("validate", "-", input=text)
    assert done.returncode == 1
    assert "<stdin>:2:1: " in done.stdout
    (tmp_path / "cut.ttl.gz").write_bytes(gzip.compress(text.encode() * 999)[:-9])
    (tmp_path / "other.nt.zst").write_text(text, encoding="utf-8")
    (tmp_path / "wrong.ttl.gz").write_bytes(gzip.compress(b"\nno turtle"))
    for name, told in (
        ("cut.ttl.gz", "cannot be unpacked"),
        ("other.nt.zst", "packed as its name says"),
        ("wrong.ttl.gz", "wrong.ttl.gz:2: is not turtle"),
    ):
        done = load("validate", name, cwd=tmp_path)
        assert done.returncode == 3
        assert told in done.stderr


@pytest.mark.parametrize(
    ("asked", "code", "told"),
    [
        (["--report", "report.pdf"], 2, "give one of .txt"),
        (["--ratchet"], 2, "--baseline"),
        (["--baseline", "none.json"], 3, "cannot be read"),
        (["--baseline", "data.ttl"], 3, "is no report"),
        (["--fail-on", "error"], 2, "violation"),
    ],
)
def test_validate_tells_what_is_wrong_with_how_it_is_asked(load, tmp_path, asked, code, told):
    (tmp_path / "data.ttl").write_text("", encoding="utf-8")
    done = load("validate", "data.ttl", *asked, cwd=tmp_path)
    assert done.returncode == code
    assert told in done.stderr


def test_fail_on_warning_is_1_where_there_are_warnings_alone(load, dist):
    assert load("validate", dist / "danvan.nq", "--fail-on", "warning").returncode == 1


def test_explain_prints_the_page_of_a_rule_and_suggests_one(load):
    assert load("explain", "Tenure-member").stdout.startswith("shape:Tenure-member (Violation)")
    done = load("explain", "Tenure-membre")
    assert done.returncode == 2
    assert "Did you mean Tenure-member" in done.stderr


def test_what_is_left_to_pyshacl_is_told(load, tmp_path):
    (tmp_path / "shapes.ttl").write_text(
        "@prefix sh: <http://www.w3.org/ns/shacl#> . @prefix ex: <https://example.org/> .\n"
        "ex:S a sh:NodeShape ; sh:targetNode ex:a ; sh:property [ sh:path [ sh:inversePath ( ex:p ex:q ) ] ; sh:minCount 1 ] .\n",
        encoding="utf-8",
    )
    (tmp_path / "data.ttl").write_text("", encoding="utf-8")
    done = load("validate", tmp_path / "data.ttl", "--shapes", tmp_path / "shapes.ttl")
    assert done.returncode == 1
    assert "Asked of pySHACL, which takes longer: an inverse path of more than one property." in done.stderr


def test_validate_without_memory_to_begin_with_ends_as_at_a_limit(load, dist):
    done = load("validate", dist / "danvan.ttl", "--memory", 20)
    assert (done.returncode, done.stdout) == (5, "")
    assert "Traceback" not in done.stderr
    assert "Give more with --memory" in done.stderr


def test_validate_compares_texts_by_our_rules_alone_and_says_where_there_is_none(load, dist, tmp_path):
    assert load("validate", dist / "danvan.nq", "--texts", ROOT / "data" / "articles").returncode == 0
    (tmp_path / "other.txt").write_text("Một bài khác.", encoding="utf-8")
    assert "No quote was compared" in load("validate", dist / "danvan.nq", "--texts", tmp_path).stderr
    assert load("validate", dist / "danvan.nq", "--texts", tmp_path, "--shapes", ROOT / "shapes").returncode == 2


def test_validate_speaks_vietnamese(load, tmp_path):
    bad = tmp_path / "bad.ttl"
    bad.write_text("<https://example.org/t> a <https://w3id.org/danvan/ontology#Tenure> .\n", encoding="utf-8")
    assert "Mỗi nhiệm kỳ là của đúng một người" in load("validate", bad, "--lang", "vi").stdout


def test_validate_takes_shapes_of_others(load, tmp_path):
    (tmp_path / "shapes.ttl").write_text(
        "@prefix sh: <http://www.w3.org/ns/shacl#> . @prefix ex: <https://example.org/> .\n"
        "ex:S a sh:NodeShape ; sh:targetClass ex:Thing ; sh:property [ sh:path ex:name ; sh:minCount 1 ] .\n",
        encoding="utf-8",
    )
    (tmp_path / "data.ttl").write_text("@prefix ex: <https://example.org/> . ex:a a ex:Thing .\n", encoding="utf-8")
    done = load("validate", tmp_path / "data.ttl", "--shapes", tmp_path / "shapes.ttl")
    assert done.returncode == 1
    assert "https://example.org/a" in done.stdout


def test_a_build_that_does_not_conform_is_kept_and_is_1(load, tmp_path):
    # An office attested after the end of its body: two sources cannot both be right, and both are kept.
    office = {"office": "Trưởng Ban", "organization": "Ban Dân vận Trung ương"}
    facts = [{"kind": "holding", "article": "a", "person": "Lê Văn An", "on": "2025-12-01"} | office]
    (tmp_path / "f.jsonl").write_text("".join(json.dumps(fact) + "\n" for fact in facts), encoding="utf-8")
    done = load("build", tmp_path / "f.jsonl", "--out", tmp_path / "out")
    assert done.returncode == 1, done.stderr
    assert (tmp_path / "out" / "validation.txt").read_text(encoding="utf-8").startswith("Does not conform")


def test_reason_says_how_many_classes_are_consistent(load):
    done = load("reason")
    assert done.returncode == 0
    assert "consistent, 0 unsatisfiable" in done.stdout


def test_reason_over_an_inconsistent_ontology_is_1(load, tmp_path):
    (tmp_path / "x.ttl").write_text(
        "@prefix owl: <http://www.w3.org/2002/07/owl#> . @prefix : <https://example.org/> .\n"
        ":A a owl:Class . :B a owl:Class ; owl:disjointWith :A . :x a :A , :B .\n",
        encoding="utf-8",
    )
    done = load("reason", tmp_path / "x.ttl")
    assert done.returncode == 1
    assert "inconsistent" in done.stderr


# ------------------------------------------------------------ coverage


def test_coverage_prints_a_table_and_draws_a_picture(load, dist, tmp_path):
    done = load("coverage", "--graph", dist, "--since", "2020-01-01", "--until", "2024-12-31", "--picture", tmp_path / "days.svg")
    assert done.returncode == 0, done.stderr
    assert "2020-01-01 to 2024-12-31" in done.stdout
    assert "Trưởng Ban Dân vận Trung ương" in done.stdout
    assert (tmp_path / "days.svg").read_bytes().startswith(b"<?xml")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--picture", "days.txt"], "end it in .svg, .png or .pdf"),
        (["--picture", "no/such/folder/days.svg"], "does not exist"),
        (["--since", "2020-01-02", "--until", "2020-01-01"], "before the first"),
        (["--since", "yesterday"], "is not a day"),
    ],
)
def test_coverage_tells_what_is_wrong_with_its_options(load, dist, arguments, said):
    done = load("coverage", "--graph", dist, *arguments)
    assert done.returncode == 2
    assert said in done.stderr
    assert done.stdout == ""
