"""An output directory that is replaced as a whole: killed at any moment, the old one stands.

    with replacing(Path("dist")) as folder:
        …write into folder…

What a directory holds is of a kind: a build, a release, pages, a site. The new directory is written beside the old one and exchanged with it in one step of the file system (renameat2
with RENAME_EXCHANGE on Linux; elsewhere two renames). Only a directory of the same kind, or an empty one, is
replaced; any other is refused, so that a mistyped --out loses nothing.
"""

import ctypes
import errno
import os
import shutil
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from loaders.sources import BUILT

MARKER = BUILT
"""A file that says: danvan wrote this directory, what kind of thing, with these entries, and may replace it."""
_KIND = "kind: "

_AT_FDCWD = -100
_RENAME_EXCHANGE = 2


class OutputRefused(Exception):
    """The output directory may not be written to. The message says why and what to do."""


@contextmanager
def replacing(target: Path, kind: str = "build") -> Iterator[Path]:
    """A fresh directory that takes the target's place when the block ends without an exception."""
    target = target.absolute()
    _check(target, kind)
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        _sweep(target)
        fresh = Path(tempfile.mkdtemp(prefix=f".{target.name}.{os.getpid()}.", suffix=".new", dir=target.parent))
    except OSError as error:
        raise OutputRefused(f"{target.parent} cannot be written to ({error.strerror}). Give another --out") from None
    try:
        fresh.chmod(0o755)
        yield fresh
        written = sorted(entry.name for entry in fresh.iterdir())
        (fresh / MARKER).write_text("\n".join([_KIND + kind, *written]) + "\n", encoding="utf-8")
        _sync(fresh)
        _put_in_place(fresh, target)
    finally:
        shutil.rmtree(fresh, ignore_errors=True)


def _check(target: Path, kind: str) -> None:
    if target.is_symlink():
        raise OutputRefused(f"{target} is a link; give the directory that it leads to")
    if target.exists() and not target.is_dir():
        raise OutputRefused(f"{target} is not a directory. Give another --out")
    if not target.exists():
        return
    try:
        entries = {entry.name for entry in target.iterdir()}
    except OSError as error:
        raise OutputRefused(f"{target} cannot be read ({error.strerror}). Give another --out") from None
    lines = (target / MARKER).read_text(encoding="utf-8").splitlines() if MARKER in entries else []
    there = lines[0].removeprefix(_KIND) if lines and lines[0].startswith(_KIND) else "build" if lines else kind
    if there != kind:
        raise OutputRefused(f"{target} holds a {there}, which a {kind} does not replace. Give another --out, or take that away")
    written = {*lines, MARKER} if lines else set()
    if others := sorted(entries - written):
        some = ", ".join(others[:3]) + (" …" if len(others) > 3 else "")
        raise OutputRefused(f"{target} holds what no build wrote ({some}), and is left as it is. Give another --out, or move that")


def _sweep(target: Path) -> None:
    """Take away what builds that were killed left beside the target; those that still run are left alone."""
    for left in target.parent.glob(f".{target.name}.*.new"):
        pid = left.name.removeprefix(f".{target.name}.").split(".")[0]
        if pid.isdigit() and not _runs(int(pid)):
            shutil.rmtree(left, ignore_errors=True)


def _runs(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except OSError:
        return True
    return True


def _put_in_place(fresh: Path, target: Path) -> None:
    if not target.exists():
        fresh.rename(target)
    elif not _exchange(fresh, target):
        old = Path(tempfile.mkdtemp(prefix=f".{target.name}.", suffix=".old", dir=target.parent))
        target.rename(old / target.name)
        try:
            fresh.rename(target)
        except OSError:
            (old / target.name).rename(target)
            raise
        shutil.rmtree(old, ignore_errors=True)


def _exchange(one: Path, other: Path) -> bool:
    """Exchange two directories in one step; False where the system cannot."""
    if sys.platform != "linux":
        return False
    renameat2 = getattr(ctypes.CDLL(None, use_errno=True), "renameat2", None)
    if renameat2 is None:
        return False
    if renameat2(_AT_FDCWD, os.fsencode(one), _AT_FDCWD, os.fsencode(other), _RENAME_EXCHANGE) == 0:
        return True
    number = ctypes.get_errno()
    if number in (errno.ENOSYS, errno.EINVAL, errno.ENOTSUP):
        return False
    raise OSError(number, os.strerror(number), str(other))


def _sync(folder: Path) -> None:
    """Files on the disk before the directory gets its name."""
    for path in folder.rglob("*"):
        if path.is_file():
            descriptor = os.open(path, os.O_RDONLY)
            try:
                os.fsync(descriptor)
            finally:
                os.close(descriptor)
