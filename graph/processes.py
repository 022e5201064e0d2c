"""Work shared out among processes, since Python does one thing at a time in each.

    for result in shared(work, 10): ...          # work(0), work(1), … work(9), in order; some of them from other processes
    results = taken_in_turn(work, 10)            # the same, for works of which some take much longer than others

Another process has what this one had when it was split off, and hands over what marshal can write.
"""

import contextlib
import marshal
import os
import struct
import sys
import threading
from collections.abc import Callable, Iterable, Iterator
from typing import IO, Any

MOST = 4
"""Processes: what the others hand over this one takes, which is a fifth of the work of reading, so that more would wait for it."""
_SIZE = struct.Struct("<Q")
_IN_A_PIPE = 4_096
"""Numbers that a pipe holds before anybody reads them."""


def shared(work: Callable[[int], Any], count: int, processes: int | None = None, *, most: int = MOST) -> Iterator[Any]:
    """What work makes of each number up to `count`, in order; done by some processes [default: as many as there are processors to spare,
    up to `most`].

    What another process comes to no good end with is done here, and so is an error told.
    """
    wanted = min(processes or _spare(most), count)
    others = _begun(work, lambda number: range(number, count, wanted), wanted)
    of = len(others) + 1
    try:
        for number in range(count):
            said = others[number % of - 1].said() if number % of else None
            yield work(number) if said is None else marshal.loads(said)
    finally:
        _end(others)


def taken_in_turn(work: Callable[[int], Any], count: int, processes: int | None = None) -> list[Any]:
    """What work makes of each number up to `count`; each process takes the next number whenever it is done with one.

    For works that are unlike in size and whose results are small: what another process has to say waits until this one is done.
    """
    to_read, to_write = os.pipe()
    step = -(-count // _IN_A_PIPE) or 1
    with os.fdopen(to_read, "rb", buffering=0) as waiting:
        with os.fdopen(to_write, "wb", buffering=0) as out:
            out.write(b"".join(_SIZE.pack(number) for number in range(0, count, step)))

        def numbers() -> Iterator[int]:
            while head := waiting.read(_SIZE.size):  # a process reads one whole number, or none are left
                (first,) = _SIZE.unpack(head)
                yield from range(first, min(first + step, count))

        others = _begun(lambda number: (number, work(number)), lambda _: numbers(), min(processes or _spare(), count))
        try:
            found = {number: work(number) for number in numbers()}
            for other in others:
                while (said := other.said()) is not None:
                    found.update([marshal.loads(said)])
        finally:
            _end(others)
    return [found[number] if number in found else work(number) for number in range(count)]


def _spare(most: int = MOST) -> int:
    """How many processes may work. One where this one has threads, or where a process cannot be split in good order."""
    if sys.platform != "linux" or threading.active_count() > 1:
        return 1
    return min(len(os.sched_getaffinity(0)), most)


def _begun(work: Callable[[int], Any], numbers: Callable[[int], Iterable[int]], of: int) -> list["_Other"]:
    """The other processes, and which numbers each is to do; none where the system does not give all that are wanted."""
    others: list[_Other] = []
    try:
        for number in range(1, of):
            others.append(_Other(work, numbers(number), others))
    except OSError:
        _end(others)
        return []
    return others


def _end(others: Iterable["_Other"]) -> None:
    """End processes: what they still have to say nobody reads. All pipes first, so that none waits for another."""
    for other in others:
        other.pipe.close()
    for other in others:
        with contextlib.suppress(ChildProcessError):
            os.waitpid(other.child, 0)


class _Other:
    """Another process, which does some of the work and hands it over in order."""

    pipe: IO[bytes]

    def __init__(self, work: Callable[[int], Any], numbers: Iterable[int], before: Iterable["_Other"]) -> None:
        """OSError where the system does not give one. It lets go of the pipes of those that were begun before."""
        to_read, to_write = os.pipe()
        _widened(to_write)
        sys.stdout.flush()
        sys.stderr.flush()
        try:
            self.child = os.fork()
        except OSError:
            os.close(to_read)
            os.close(to_write)
            raise
        if self.child == 0:
            try:
                os.close(to_read)
                for other in before:
                    other.pipe.close()
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


def _widened(pipe: int) -> None:
    """Let a pipe hold more, which saves waiting; where that is not granted it works as well."""
    import fcntl

    with contextlib.suppress(OSError):
        fcntl.fcntl(pipe, fcntl.F_SETPIPE_SZ, 1 << 20)
