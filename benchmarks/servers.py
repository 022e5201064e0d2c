"""Real servers on loopback, for tests and benchmarks, each ended with the block that started it.

Oxigraph's comes with the dev requirements; Virtuoso 7 is Debian's package virtuoso-opensource.
"""

import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

VIRTUOSO = ("virtuoso-t", "isql-vt")
NO_VIRTUOSO = "no Virtuoso here: Debian's package virtuoso-opensource is not installed"

_SETTINGS = """
[Database]
DatabaseFile = {folder}/virtuoso.db
ErrorLogFile = {folder}/virtuoso.log
LockFile = {folder}/virtuoso.lck
TransactionFile = {folder}/virtuoso.trx
xa_persistent_file = {folder}/virtuoso.pxa
[TempDatabase]
DatabaseFile = {folder}/temporary.db
TransactionFile = {folder}/temporary.trx
[Parameters]
ServerPort = 127.0.0.1:{sql}
DirsAllowed = {folder}
NumberOfBuffers = {buffers}
ServerThreads = 10
[HTTPServer]
ServerPort = 127.0.0.1:{http}
ServerThreads = 4
[SPARQL]
ResultSetMaxRows = 1000000
MaxQueryCostEstimationTime = 0
MaxQueryExecutionTime = 120
"""


@contextmanager
def oxigraph(store: Path, folder: Path) -> Iterator[str]:
    """The URL of the endpoint of an Oxigraph server over a copy, in a folder, of a store on disk."""
    shutil.copytree(store, folder / "served")
    with _oxigraph(["serve-read-only", "--location", str(folder / "served"), "--union-default-graph"]) as url:
        yield url + "query"


@contextmanager
def oxigraph_to_write(folder: Path, port: int | None = None) -> Iterator[str]:
    """The URL of an Oxigraph server that takes updates (…/update) and the Graph Store Protocol (…/store), over a store in a folder."""
    with _oxigraph(["serve", "--location", str(folder), "--union-default-graph"], port) as url:
        yield url


@contextmanager
def _oxigraph(command: list[str], port: int | None = None) -> Iterator[str]:
    program = shutil.which("oxigraph", path=os.pathsep.join([str(Path(sys.executable).parent), os.environ.get("PATH", "")]))
    assert program, "the package oxigraph is in the dev requirements; run make test"
    url = f"http://127.0.0.1:{port or free_ports(1)[0]}/"
    server = subprocess.Popen(
        [program, *command, "--bind", url.removeprefix("http://").rstrip("/")], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    try:
        for _ in range(100):
            try:
                urllib.request.urlopen(url, timeout=1).close()
                break
            except OSError:
                time.sleep(0.1)
        yield url
    finally:
        _end(server)


APACHE = "/usr/sbin/apache2"
NO_APACHE = "no Apache here: Debian's package apache2-bin is not installed"
_APACHE = """
ServerName localhost
Listen 127.0.0.1:{port}
ServerRoot {folder}
PidFile {folder}/apache.pid
ErrorLog {folder}/error.log
DefaultRuntimeDir {folder}
{modules}
TypesConfig /dev/null
AddType text/html .html
AddType text/turtle .ttl
AddType application/ld+json .jsonld
AddType application/rdf+xml .rdf
AddType application/n-triples .nt
AddType application/n-quads .nq
DocumentRoot {root}
{user}
<Directory {root}>
    Require all granted
    AllowOverride All
</Directory>
"""


@contextmanager
def apache(root: Path, folder: Path, port: int) -> Iterator[str]:
    """The URL of a web server over a folder, which obeys the .htaccess files in it."""
    modules = ("mpm_event", "authz_core", "mime", "rewrite")
    loaded = "\n".join(f"LoadModule {name}_module /usr/lib/apache2/modules/mod_{name}.so" for name in modules)
    user = ""
    if os.getuid() == 0:  # Apache does not serve as root; nobody is let read what a test has made
        user = "User nobody\nGroup nogroup"
        for path in (root, *root.rglob("*"), *root.parents):
            if path.is_relative_to(Path("/tmp")) and path != Path("/tmp"):
                path.chmod(path.stat().st_mode | (0o055 if path.is_dir() else 0o044))
    settings = folder / "apache.conf"
    settings.write_text(_APACHE.format(port=port, folder=folder, modules=loaded, root=root, user=user), encoding="utf-8")
    server = subprocess.Popen([APACHE, "-f", str(settings), "-DFOREGROUND"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    url = f"http://127.0.0.1:{port}/"
    try:
        for _ in range(100):
            try:
                urllib.request.urlopen(url, timeout=1).close()
                break
            except urllib.error.HTTPError:
                break
            except OSError:
                time.sleep(0.1)
        yield url
    finally:
        _end(server)


def virtuoso_installed() -> bool:
    return all(shutil.which(program) for program in VIRTUOSO)


def virtuoso_required() -> bool:
    """Whether its absence is a fault: .ci/run installs it."""
    return bool(os.environ.get("CI"))


def free_ports(count: int) -> list[int]:
    probes = [socket.socket() for _ in range(count)]
    for probe in probes:
        probe.bind(("127.0.0.1", 0))
    ports = [probe.getsockname()[1] for probe in probes]
    for probe in probes:
        probe.close()
    return ports


@contextmanager
def virtuoso(nquads: Path | None, folder: Path, buffers: int = 20_000) -> Iterator[str]:
    """The URL of the endpoint of a server that holds a file of N-Quads, or nothing; the server ends with the block.

    …/sparql-auth and …/sparql-graph-crud-auth beside it take updates of the user dba, whose password is dba (HTTP digest).
    """
    sql, http = free_ports(2)
    settings = folder / "virtuoso.ini"
    settings.write_text(_SETTINGS.format(folder=folder, sql=sql, http=http, buffers=buffers), encoding="utf-8")
    if nquads:
        shutil.copy(nquads, folder / "load.nq")
    command = ["virtuoso-t", "+configfile", str(settings), "+foreground"]
    server = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, cwd=folder)
    try:
        load = f"DB.DBA.TTLP_MT (file_open ('{folder}/load.nq'), '', 'urn:danvan:default', 512);\ncheckpoint;\n"
        for _ in range(120):
            done = _isql(sql, "status ();\n", 30)
            if done.returncode == 0 and "Connected" in done.stdout + done.stderr:
                break
            time.sleep(0.25)
        done = _isql(sql, load if nquads else 'grant SPARQL_UPDATE to "SPARQL";\n', 3600)
        assert "Error" not in done.stdout + done.stderr, done.stdout + done.stderr
        yield f"http://127.0.0.1:{http}/sparql"
    finally:
        _end(server)


def _end(server: "subprocess.Popen[bytes]") -> None:
    server.terminate()
    try:
        server.wait(30)
    except subprocess.TimeoutExpired:
        server.kill()
        server.wait(10)


def _isql(port: int, commands: str, seconds: int) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        ["isql-vt", f"127.0.0.1:{port}", "dba", "dba"], input=commands, capture_output=True, text=True, timeout=seconds, check=False
    )
