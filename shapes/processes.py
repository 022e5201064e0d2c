"""Work shared out among processes, since Python does one thing at a time in each.

    for result in shared(work, 10): ...          # work(0), work(1), … work(9), in order; some of them from other processes

Another process has what this one had when it was split off, and hands over what marshal can write.
"""

import contextlib
import marshal
import os
import struct
import sys
import threading
from collections.abc import Callable, Iterable, Iterator
from typing import Any

MOST = 4
"""Processes: what the others hand over this one takes, which is a fifth of the work of reading, so that more would wait for it."""
_SIZE = struct.Struct("<Q")


def shared(work: Callable[[int], Any], count: int, processes: int | None = None) -> Iterator[Any]:
    """What work makes of each number up to `count`, in order; done by some processes [default: as many as there are processors to spare].

    What another process comes to no good end with is done here, and so is an error told.
    """
    of = min(processes or _spare(), count)
    others: list[_Other] = []
    try:
        for number in range(1, of):
            others.append(_Other(work, range(number, count, of)))
        for number in range(count):
            said = others[number % of - 1].said() if number % of else None
            yield work(number) if said is None else marshal.loads(said)
    finally:
        for other in others:
            other.close()


def _spare() -> int:
    """How many processes may work. One where this one has threads, or where a process cannot be split in good order."""
    if sys.platform != "linux" or threading.active_count() > 1:
        return 1
    return min(len(os.sched_getaffinity(0)), MOST)


class _Other:
    """Another process, which does some of the work and hands it over in order."""

    def __init__(self, work: Callable[[int], Any], numbers: Iterable[int]) -> None:
        to_read, to_write = os.pipe()
        _widened(to_write)
        sys.stdout.flush()
        sys.stderr.flush()
        self.child = os.fork()
        if self.child == 0:
            try:
                os.close(to_read)
                with os.fdopen(to_write, "wb") as out:
                    for number in numbers:
                        said = marshal.dumps(work(number))
                        out.write(_SIZE.pack(len(said)) + said)
                        out.flush()
            finally:
                os._exit(0)
        os.close(to_write)
        self.pipe = os.fdopen(to_read, "rb", buffering=1 << 20)

    def said(self) -> bytes | None:
        """What it hands over next; None where it has come to an end before."""
        head = self.pipe.read(_SIZE.size)
        if len(head) < _SIZE.size:
            return None
        (size,) = _SIZE.unpack(head)
        said = self.pipe.read(size)
        return said if len(said) == size else None

    def close(self) -> None:
        """End it: what it still has to say nobody reads."""
        self.pipe.close()
        os.waitpid(self.child, 0)


def _widened(pipe: int) -> None:
    """Let a pipe hold more, which saves waiting; where that is not granted it works as well."""
    import fcntl

    with contextlib.suppress(OSError):
        fcntl.fcntl(pipe, fcntl.F_SETPIPE_SZ, 1 << 20)
