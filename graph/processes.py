"""Work shared out among processes, since Python does one thing at a time in each.

    for result in shared(work, 10): ...          # work(0), work(1), … work(9), in order; some of them from other processes
    begun = Shared(work, 10)                     # the others set to work now, and this one when it is asked: for result in begun

Each process takes the next number whenever it is done with one. Another process has what this one had when it was split off, and hands
over what marshal can write.
"""

import contextlib
import itertools
import marshal
import os
import queue
import select
import signal
import struct
import sys
import threading
from collections.abc import Callable, Iterator
from typing import Any

if sys.platform == "linux":
    import fcntl

MOST = 4
"""Processes: what the others hand over this one takes, which is a fifth of the work of reading, so that more would wait for it."""
_SIZE = struct.Struct("<Q")
_IN_A_PIPE = 4_096
"""Numbers that a pipe holds at most before anybody reads them."""
_AHEAD = 8
"""Results that another process may have ready before this one takes them, and so many more for each that are taken before their turn."""
_READ: set[int] = set()
"""The pipes that this process reads: another lets go of all of them, so that each ends with the one process that writes to it."""


def shared(work: Callable[[int], Any], count: int, processes: int | None = None, *, most: int = MOST) -> Iterator[Any]:
    """What work makes of each number up to `count`, in order; done by some processes [default: as many as there are processors to spare,
    up to `most`].

    What another process comes to no good end with is done here, and so is an error told.
    """
    with contextlib.closing(Shared(work, count, processes, most=most)) as begun:
        yield from begun


class Shared:
    """Work that other processes have begun. To be closed, if not iterated to its end."""

    def __init__(self, work: Callable[[int], Any], count: int, processes: int | None = None, *, most: int = MOST) -> None:
        self._work, self._count = work, count
        self._others: list[_Other] = []
        wanted = min(processes or _spare(most), count) if sys.platform == "linux" else 1
        self._numbers = _numbers(count) if wanted > 1 else None
        if self._numbers is not None:
            try:
                with signals_waiting() as usual:
                    self._others = _begun(lambda number: (number, work(number)), self._numbers, wanted, usual)
            except BaseException:
                self.close()
                raise

    def __iter__(self) -> Iterator[Any]:
        ready: dict[int, Any] = {}
        mine = iter(self._numbers if self._numbers is not None and self._others else range(self._count))
        enough = _AHEAD * (len(self._others) + 1)
        try:
            for number in range(self._count):
                while number not in ready:
                    if len(ready) < enough:
                        self._take(ready, self._others, wait=False)
                        if number in ready:
                            break
                        if (own := next(mine, None)) is not None:
                            ready[own] = self._work(own)
                            continue
                    # Each other goes from lower numbers to higher: who is past this one has nothing to say of it.
                    if before := [other for other in self._others if other.last < number]:
                        self._take(ready, before, wait=True)
                    else:
                        ready[number] = self._work(number)  # who had it to do came to no good end
                yield ready.pop(number)
        finally:
            self.close()

    def _take(self, ready: dict[int, Any], others: list["_Other"], *, wait: bool) -> None:
        """Take what some of the others have to say; of those that have come to an end, leave."""
        if not others:
            return
        poll = select.poll()
        by_pipe = {other.pipe: other for other in others}
        for pipe in by_pipe:
            poll.register(pipe, select.POLLIN)
        for pipe, _ in poll.poll(None if wait else 0):
            other = by_pipe[pipe]
            said = other.said()
            if said is None:
                self._others.remove(other)
                _end([other])
            else:
                other.last, result = marshal.loads(said)
                ready[other.last] = result

    def close(self) -> None:
        """End the other processes: what they still have to say nobody reads."""
        others, self._others = self._others, []  # an interrupt may come here, and close be called again
        _end(others)
        if self._numbers is not None:
            self._numbers.close()


@contextlib.contextmanager
def signals_waiting() -> Iterator[set[int | signal.Signals]]:
    """Have signals wait until the end, while a process is split; gives those that waited before, as a process split off has to set them.

    Python forgets the error by which a signal ends the work, where it comes among what others do around a split (`os.register_at_fork`).
    """
    usual = signal.pthread_sigmask(signal.SIG_BLOCK, signal.valid_signals())
    try:
        yield usual
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, usual)


def _numbers(count: int) -> "_Numbers | None":
    """None where the system gives no pipe."""
    try:
        return _Numbers(count)
    except OSError:
        return None


class _Numbers:
    """Numbers in a pipe: whoever reads one has it to do."""

    def __init__(self, count: int) -> None:
        """OSError where the system gives no pipe."""
        self._to_read, to_write = os.pipe()
        # Written before anybody reads: a pipe holds less where its user has many of them.
        self._count, self._step = count, -(-count // min(_IN_A_PIPE, _holds(to_write) // _SIZE.size))
        with os.fdopen(to_write, "wb", buffering=0) as out:
            out.write(b"".join(_SIZE.pack(number) for number in range(0, count, self._step)))

    def __iter__(self) -> Iterator[int]:
        while len(head := os.read(self._to_read, _SIZE.size)) == _SIZE.size:  # a process reads one whole number, or none are left
            (first,) = _SIZE.unpack(head)
            yield from range(first, min(first + self._step, self._count))

    def close(self) -> None:
        if self._to_read >= 0:
            os.close(self._to_read)
            self._to_read = -1


def _spare(most: int = MOST) -> int:
    """How many processes may work. One where this one has threads, or where a process cannot be split in good order."""
    if sys.platform != "linux" or threading.active_count() > 1:
        return 1
    return min(len(os.sched_getaffinity(0)), most)


def _begun(work: Callable[[int], Any], numbers: _Numbers, of: int, usual: set[int | signal.Signals]) -> list["_Other"]:
    """The other processes; none where the system does not give all that are wanted."""
    others: list[_Other] = []
    try:
        for _ in range(1, of):
            others.append(_Other(work, numbers, usual))
    except OSError:
        _end(others)
        return []
    return others


def _end(others: list["_Other"]) -> None:
    """End processes, whatever they are at."""
    for other in others:
        _READ.discard(other.pipe)
        os.close(other.pipe)
        with contextlib.suppress(ProcessLookupError):  # gone, where the system reaps children by itself
            os.kill(other.child, signal.SIGKILL)
    for other in others:
        with contextlib.suppress(ChildProcessError):
            os.waitpid(other.child, 0)


class _Other:
    """Another process, which does some of the work and hands it over."""

    def __init__(self, work: Callable[[int], Any], numbers: _Numbers, usual: set[int | signal.Signals]) -> None:
        """OSError where the system does not give one. `usual` are the signals that wait there."""
        sys.stdout.flush()
        sys.stderr.flush()
        self.last = -1
        """The number that it has told of last."""
        here = os.getpid()
        self.pipe, to_write = os.pipe()
        _widened(to_write)
        try:
            self.child = os.fork()
        except OSError:
            os.close(self.pipe)
            os.close(to_write)
            raise
        if self.child == 0:
            try:
                signal.pthread_sigmask(signal.SIG_SETMASK, usual)
                _ends_with(here)
                for pipe in itertools.chain(_READ, [self.pipe]):
                    os.close(pipe)
                _work_off(work, numbers, to_write)
            finally:
                os._exit(0)
        _READ.add(self.pipe)
        os.close(to_write)

    def said(self) -> bytearray | None:
        """What it hands over next; None where it has come to an end before."""
        head = self._read(_SIZE.size)
        return self._read(*_SIZE.unpack(head)) if head is not None else None

    def _read(self, size: int) -> bytearray | None:
        said = bytearray(size)
        left = memoryview(said)
        while left:
            got = os.readv(self.pipe, [left])
            if not got:
                return None
            left = left[got:]
        return said


def _ends_with(parent: int) -> None:
    """Have the system end this process with the one that it was split off from, even where that is killed, or out of time."""
    with contextlib.suppress(ImportError, OSError, AttributeError):
        import ctypes

        ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0)
    if os.getppid() != parent:
        os._exit(0)


_PR_SET_PDEATHSIG = 1


def _work_off(work: Callable[[int], Any], numbers: _Numbers, out: int) -> None:
    """Do one number after the other, and hand over the results beside it, as fast as they are taken."""
    results: queue.Queue[bytes | None] = queue.Queue(_AHEAD)

    def hand_over() -> None:
        try:
            while (said := results.get()) is not None:
                left = memoryview(_SIZE.pack(len(said)) + said)
                while left:
                    left = left[os.write(out, left) :]
        except OSError:  # nobody reads any more
            os._exit(0)

    handing = threading.Thread(target=hand_over, daemon=True)
    handing.start()
    for number in numbers:
        results.put(marshal.dumps(work(number)))
    results.put(None)
    handing.join()


def _widened(pipe: int) -> None:
    """Let a pipe hold more, which saves waiting; where that is not granted it works as well."""
    with contextlib.suppress(OSError):
        fcntl.fcntl(pipe, fcntl.F_SETPIPE_SZ, 1 << 20)


def _holds(pipe: int) -> int:
    """How many bytes a pipe takes before anybody reads them."""
    return fcntl.fcntl(pipe, fcntl.F_GETPIPE_SZ)
