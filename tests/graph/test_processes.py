"""Work shared out among processes. Each test has a process of its own: one that has threads, as a test runner may, is not split."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from graph.lines import begin, read_lines

ROOT = Path(__file__).parents[2]

IN_ORDER = """
for of in (1, 2, 3, 9):
    for count in (0, 1, 2, 7, 40):
        assert [number for number, _ in processes.shared(lambda number: (number, os.getpid()), count, of)] == list(range(count))
"""
BY_SEVERAL = """
def slow(number):
    time.sleep(0.3 if number == 0 else 0.001)
    return os.getpid()
who = list(processes.shared(slow, 30, 2))
assert len(set(who)) == 2
assert who.count(who[0]) < 15  # whoever had the long one did few of the others
"""
MORE_THAN_A_PIPE_HOLDS = """
processes._IN_A_PIPE = 4
assert list(processes.shared(lambda number: number * number, 30, 3)) == [number * number for number in range(30)]
"""
A_BAD_END = """
here = os.getpid()
def work(number):
    if os.getpid() != here:
        os._exit(1)
    time.sleep(0.01)
    return number
assert list(processes.shared(work, 20, 3)) == list(range(20))
"""
AN_ERROR = """
def work(number):
    if number == 13:
        raise KeyError(number)
    return number
try:
    list(processes.shared(work, 20, 3))
except KeyError as error:
    assert error.args == (13,)
else:
    raise AssertionError("told nothing")
"""
BEGUN_BEFORE = """
def slow(number):
    time.sleep(0.02)
    return os.getpid()
begun = processes.Shared(slow, 30, 2)
time.sleep(0.4)  # the other works, and has a few ready
who = list(begun)
assert who.count(os.getpid()) < 15
"""
LEFT_BEFORE_THE_END = """
begun = processes.Shared(lambda number: "x" * 400_000, 200, 3)
answers = iter(begun)
assert len(next(answers)) == 400_000
begun.close()
for answer in processes.shared(lambda number: "x" * 400_000, 200, 3):
    break
"""
MUCH_TO_SAY = """
assert [len(said) for said in processes.shared(lambda number: "x" * 400_000, 20, 2)] == [400_000] * 20
"""

TWO_BEGUN = """
one, two = (processes.Shared(lambda number: "x" * 400_000, 200, 2) for _ in range(2))
next(iter(one)), next(iter(two))
one.close()  # the second's process had the pipes of the first, too
two.close()
"""
MANY_FILES_OPEN = """
held = [os.open("/dev/null", os.O_RDONLY) for _ in range(1_100)]
assert list(processes.shared(lambda number: number, 20, 2)) == list(range(20))
for one in held:
    os.close(one)
"""
ONE_IS_SLOW = """
def work(number):
    if number == 1:
        time.sleep(2)
    return "x" * 1_000_000
begun = processes.Shared(work, 600, 2)
assert sum(len(said) for said in begun) == 600_000_000
with open("/proc/self/status") as status:  # what getrusage tells may be of the process that began this one
    most = next(int(line.split()[1]) for line in status if line.startswith("VmHWM"))
assert most < 200_000, most  # not all that comes after the slow one is kept
"""
CLOSED_AT_ONCE = """
begun = processes.Shared(lambda number: time.sleep(60), 2, 2)
time.sleep(0.3)
before = time.monotonic()
begun.close()
begun.close()
assert time.monotonic() - before < 30  # what the other was at is not waited for
"""
AN_INTERRUPT_AS_A_PROCESS_IS_SPLIT = """
import signal
os.register_at_fork(before=lambda: os.kill(os.getpid(), signal.SIGINT))
signal.signal(signal.SIGINT, signal.default_int_handler)
for of in (2, 3):
    try:
        list(processes.shared(lambda number: time.sleep(0.01), 20, of))
    except KeyboardInterrupt:
        pass
    else:
        raise AssertionError("went on")
assert signal.pthread_sigmask(signal.SIG_BLOCK, []) == set()
"""
SIGNALS_REACH_THE_OTHERS = """
import signal
who = lambda number: (time.sleep(0.01), os.getpid(), signal.pthread_sigmask(signal.SIG_BLOCK, []) == set())[1:]
answers = list(processes.shared(who, 30, 2))
assert len({process for process, _ in answers}) == 2
assert all(open for _, open in answers)
"""
NO_PIPES = """
import resource
usual = resource.getrlimit(resource.RLIMIT_NOFILE)
resource.setrlimit(resource.RLIMIT_NOFILE, (open_before, usual[1]))
assert list(processes.shared(lambda number: number, 20, 2)) == list(range(20))
resource.setrlimit(resource.RLIMIT_NOFILE, usual)
"""


@pytest.mark.parametrize(
    "script",
    [
        IN_ORDER,
        BY_SEVERAL,
        MORE_THAN_A_PIPE_HOLDS,
        A_BAD_END,
        AN_ERROR,
        BEGUN_BEFORE,
        LEFT_BEFORE_THE_END,
        MUCH_TO_SAY,
        TWO_BEGUN,
        MANY_FILES_OPEN,
        ONE_IS_SLOW,
        CLOSED_AT_ONCE,
        AN_INTERRUPT_AS_A_PROCESS_IS_SPLIT,
        SIGNALS_REACH_THE_OTHERS,
        NO_PIPES,
    ],
    ids=[
        "in order",
        "by several",
        "more than a pipe holds",
        "a bad end",
        "an error",
        "begun before",
        "left before the end",
        "much to say",
        "two begun",
        "many files open",
        "one is slow",
        "closed at once",
        "an interrupt as a process is split",
        "signals reach the others",
        "no pipes",
    ],
)
def test_processes_take_works_in_turn_and_leave_nothing_behind(script):
    whole = f"""
import os, time
from graph import processes
open_before = len(os.listdir("/proc/self/fd"))
{script}
assert len(os.listdir("/proc/self/fd")) == open_before
try:
    os.waitpid(-1, 0)
except ChildProcessError:
    print("alone")
"""
    done = subprocess.run([sys.executable, "-c", whole], capture_output=True, text=True, cwd=ROOT, timeout=100, check=False)
    assert (done.stdout, done.stderr) == ("alone\n", "")


KILLED = """
import os, signal, sys, time
from graph import processes
def work(number):
    print(os.getpid(), flush=True)
    time.sleep(60)
list(processes.shared(work, 2, 2))
"""


def test_no_process_outlives_the_one_it_works_for():
    running = subprocess.Popen([sys.executable, "-c", KILLED], stdout=subprocess.PIPE, text=True, cwd=ROOT)
    assert running.stdout
    at_work = {int(running.stdout.readline()) for _ in range(2)}
    assert running.pid in at_work and len(at_work) == 2
    (other,) = at_work - {running.pid}
    running.kill()  # as a limit of time or of memory ends it
    running.wait()
    for _ in range(200):
        if not Path(f"/proc/{other}").exists() or "zombie" in Path(f"/proc/{other}/status").read_text():
            break
        time.sleep(0.05)
    else:
        os.kill(other, signal.SIGKILL)
        raise AssertionError(f"process {other} goes on")


def _statements(value, count):
    return "".join(f'<https://e.org/s{number}> <https://e.org/p> "{value}" .\n' for number in range(count))


def test_a_file_that_is_replaced_while_it_is_read_is_read_as_it_was(tmp_path):
    path, later = tmp_path / "a.nt", tmp_path / "b.nt"
    path.write_text(_statements("old", 120_000))
    begun = begin([path])
    assert begun
    later.write_text(_statements("new", 120_000))
    later.replace(path)
    said = read_lines(path, graphs=False, begun=begun)
    assert {value for _, values in said.values() for value in values} == {'"old"'}


def test_a_file_that_is_written_to_while_it_is_read_is_refused(tmp_path):
    path = tmp_path / "a.nt"
    path.write_text(_statements("old", 120_000))
    begun = begin([path])
    with path.open("a") as file:
        file.write(_statements("new", 120_000))
    with pytest.raises(OSError, match="written to while it was read"):
        read_lines(path, graphs=False, begun=begun)
