"""Files as people have them: in folders, as a pattern, packed (gzip, zstd), on standard input, or as they were at a revision of git.

files_of([Path("graph"), Path("more/*.ttl")])          # the files of RDF in them
with unpacked([Path("data.ttl.gz"), Path("-")], "turtle") as files:
    ...                                                # {what to read: how to call it}
with at_revision([Path("graph")], "HEAD~1") as files:  # the same at a revision, in a folder of their own
    ...
"""

import functools
import glob
import gzip
import os
import shutil
import subprocess
import sys
import tempfile
import zlib
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from graph.store import ENDINGS, UnreadableGraph

STDIN = Path("-")
_PACKED = (".gz", ".zst")
_LEFT_FREE = 1 << 28
"""Bytes of the disk that are never filled: what unpacks without end is stopped there."""


class NoRevision(Exception):
    """What git was asked for is not there. The message says what."""


def files_of(paths: Iterable[Path]) -> list[Path]:
    """The files that paths stand for, each once: files themselves, all of RDF in a folder, and what a pattern matches.

    UnreadableGraph where a pattern or a folder has none.
    """
    found: dict[Path, None] = {}
    for path in paths:
        if path.is_dir():
            files = [one for one in sorted(path.rglob("*")) if is_rdf(one) and one.is_file() and not _hidden(one.relative_to(path))]
            if not files:
                raise UnreadableGraph(f"{path} is a folder without a file of RDF; give one with some of {', '.join(ENDINGS)}")
        elif path.exists() or path == STDIN or not glob.has_magic(str(path)):
            files = [path]
        else:
            matches = [Path(one) for one in sorted(glob.glob(str(path), recursive=True))]  # noqa: PTH207 - a pattern of the whole path
            if not matches:
                raise UnreadableGraph(f"{path} matches no file; check the pattern")
            files = files_of(matches)
        found |= dict.fromkeys(files)
    return list(found)


def is_rdf(path: Path) -> bool:
    """Whether a file is called as one of RDF."""
    name = path.with_suffix("") if path.suffix.lower() in _PACKED else path
    return name.suffix.lower() in ENDINGS


def _hidden(path: Path) -> bool:
    return any(part.startswith(".") for part in path.parts)


@contextmanager
def at_revision(paths: Iterable[Path], revision: str) -> Iterator[dict[Path, Path]]:
    """The files that paths stood for at a revision of git, each with what it was called. NoRevision where there is no repository, no such revision or no git."""
    asked = [Path.cwd() / path for path in paths if path != STDIN]
    where = next((folder for path in asked for folder in (path, *path.parents) if folder.is_dir()), Path.cwd())
    git = functools.partial(_git, where)
    git("rev-parse", "--verify", "--quiet", f"{revision}^{{commit}}", told=f"there is no revision {revision} here, or no git repository")
    top = Path(git("rev-parse", "--show-toplevel", told="this is no git repository").decode().strip())
    # What was deleted since then is in no folder any more: git knows what patterns match.
    names = [os.path.relpath(path, top) for path in asked]
    patterns = [f":(top,glob){name if name != '.' else '**'}" for name in names]
    there = git("ls-tree", "-r", "-z", "--name-only", "--full-tree", revision, told=f"{revision} cannot be listed").split(b"\0")
    matching = git("ls-files", "-z", f"--with-tree={revision}", "--full-name", "--", *patterns, told=f"{revision} cannot be listed")
    found = sorted({name for name in matching.split(b"\0") if name} & set(there))
    with tempfile.TemporaryDirectory() as folder:
        files: dict[Path, Path] = {}
        for number, name in enumerate(found):
            path = Path(os.fsdecode(name))
            if is_rdf(path):
                real = Path(folder) / f"{number}-{path.name}"
                real.write_bytes(git("cat-file", "blob", f"{revision}:{path.as_posix()}", told=f"{path} of {revision} cannot be read"))
                files[real] = Path(f"{revision}:{path}")
        yield files


def _git(folder: Path, *arguments: str, told: str) -> bytes:
    try:
        return subprocess.run(["git", "-C", folder, *arguments], capture_output=True, check=True).stdout
    except FileNotFoundError:
        raise NoRevision("git is not installed, and only it knows what was there before") from None
    except subprocess.CalledProcessError as error:
        said = error.stderr.decode(errors="replace").strip()
        raise NoRevision(f"{told}{f' ({said})' if said else ''}") from None


@contextmanager
def unpacked(paths: Iterable[Path], stdin: str) -> Iterator[dict[Path, Path]]:
    """Each path to read with the path to call it by; `stdin` is the kind of RDF on standard input (the path -).

    UnreadableGraph where a file is damaged, or is called as packed and is not.
    """
    with tempfile.TemporaryDirectory() as folder:
        files: dict[Path, Path] = {}
        for number, path in enumerate(paths):
            if path == STDIN:
                ending = next(ending for ending, kind in ENDINGS.items() if kind == stdin)
                real = Path(folder) / f"{number}{ending}"
                with real.open("wb") as out:
                    shutil.copyfileobj(sys.stdin.buffer, out)
                files[real] = Path("<stdin>")
            elif path.suffix.lower() in _PACKED and path.exists():
                real = Path(folder) / f"{number}{Path(path.stem).suffix}"
                _unpack(path, real)
                files[real] = path
            elif path.exists() and not path.is_file():  # a pipe can be read once
                real = Path(folder) / f"{number}{path.suffix}"
                with path.open("rb") as pipe, real.open("wb") as out:
                    shutil.copyfileobj(pipe, out)
                files[real] = path
            else:
                files[path] = path
        yield files


def _unpack(path: Path, to: Path) -> None:
    from fastwarc.stream_io import ZstdReader

    try:
        with path.open("rb") as packed, to.open("wb") as out:
            reader = gzip.GzipFile(fileobj=packed) if path.suffix.lower() == ".gz" else ZstdReader(packed)
            while part := reader.read(1 << 20):
                out.write(part)
                if shutil.disk_usage(to.parent).free < _LEFT_FREE:
                    raise UnreadableGraph(
                        f"{path} unpacks to more than the disk has room for; unpack it elsewhere, or give more room (TMPDIR)"
                    )
    except (OSError, EOFError, zlib.error) as error:
        raise UnreadableGraph(f"{path} cannot be unpacked: {error}. Check that the file is whole, and packed as its name says") from None
