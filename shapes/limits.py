"""Limits of time and memory for work on files that nobody has vouched for.

    ending = watched(seconds=600, megabytes=4000)      # from here on two processes
    if ending is None: ...                             # the worker, under the limits, which goes on as if nothing were
    else: print(ending.message); sys.exit(...)         # the one that has watched it to its end

A regular expression that runs away holds Python's lock, and Oxigraph does not let a query be cancelled: nothing in a process can stop
either, so that the system must end the process (SIGALRM, RLIMIT_AS). What the worker leaves in the temporary folder goes with it.
"""

import os
import shutil
import signal
import sys
import tempfile
from dataclasses import dataclass

from graph.processes import signals_waiting

TOO_MUCH = 5
"""The exit code of work that a limit ended."""
_ENDING = [signal.Signals[name] for name in ("SIGINT", "SIGTERM", "SIGHUP") if name in signal.Signals.__members__]
"""What ends work from outside."""


@dataclass(frozen=True)
class Ending:
    """How a worker ended: its exit code, and a message where a limit ended it."""

    code: int
    message: str = ""


def memory_of_the_machine() -> int:
    """In megabytes; 0 where the system does not tell."""
    try:
        return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") // 1_000_000
    except (AttributeError, ValueError, OSError):
        return 0


def out_of_memory(megabytes: int) -> str:
    return f"More memory is needed than {megabytes} MB, and the work was ended. Give more with --memory, or check fewer files at once"


def watched(seconds: int, megabytes: int) -> Ending | None:
    """Split the process: None in the worker, how it ended in the other. A limit of 0 is none.

    Where the system cannot split a process (Windows) the work goes on in this one, without limits.
    """
    if not hasattr(os, "fork"):
        return None
    sys.stdout.flush()
    sys.stderr.flush()
    with signals_waiting():
        folder = tempfile.mkdtemp(prefix="danvan-")
        child = os.fork()
        if child == 0:
            tempfile.tempdir = os.environ["TMPDIR"] = folder
            _limited(seconds, megabytes)
        else:
            # A terminal interrupts both; what is sent to this process alone must reach the worker too.
            before = {one: signal.signal(one, lambda number, _: os.kill(child, number)) for one in _ENDING}
    if child == 0:
        return None
    try:
        return _seen_to_its_end(child, seconds, megabytes)
    finally:
        for one, handler in before.items():
            signal.signal(one, handler)
        shutil.rmtree(folder, ignore_errors=True)


def _limited(seconds: int, megabytes: int) -> None:
    import resource

    # Python would look at a signal only when what it is in has ended.
    for number in (signal.SIGALRM, *_ENDING):
        signal.signal(number, signal.SIG_DFL)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    if megabytes:
        _, most = resource.getrlimit(resource.RLIMIT_AS)
        wanted = megabytes * 1_000_000
        resource.setrlimit(resource.RLIMIT_AS, (wanted if most == resource.RLIM_INFINITY else min(wanted, most), most))


def _seen_to_its_end(child: int, seconds: int, megabytes: int) -> Ending:
    _, status = os.waitpid(child, 0)
    if not os.WIFSIGNALED(status):
        return Ending(os.waitstatus_to_exitcode(status))
    number = signal.Signals(os.WTERMSIG(status))
    told = {
        signal.SIGALRM: f"Not done within {seconds} s, and ended. Give a longer --timeout, or ask less of the files",
        signal.SIGABRT: out_of_memory(megabytes),
        signal.SIGKILL: "The system has killed the work, most likely for lack of memory. Give it less at once, or a --memory below what is free",
        signal.SIGSEGV: "The input is nested deeper than it can be read, and the work was ended. Nest it less deeply",
    }
    if number in _ENDING:
        return Ending(128 + number)
    return Ending(TOO_MUCH, told.get(number, f"The work was ended from outside ({number.name})"))
