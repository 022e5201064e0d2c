"""Files as people have them: packed (gzip, zstd), or on standard input.

with unpacked([Path("data.ttl.gz"), Path("-")], "turtle") as files:
    ...                                  # {what to read: how to call it}
"""

import gzip
import shutil
import sys
import tempfile
import zlib
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from graph.store import ENDINGS, UnreadableGraph

STDIN = Path("-")
_PACKED = (".gz", ".zst")


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
    except (OSError, EOFError, zlib.error) as error:
        raise UnreadableGraph(f"{path} cannot be unpacked: {error}. Check that the file is whole, and packed as its name says") from None
