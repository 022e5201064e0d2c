"""Work shared out among processes. Each test has a process of its own: one that has threads, as a test runner may, is not split."""

import subprocess
import sys
from pathlib import Path

import pytest

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


@pytest.mark.parametrize(
    "script",
    [IN_ORDER, BY_SEVERAL, MORE_THAN_A_PIPE_HOLDS, A_BAD_END, AN_ERROR, BEGUN_BEFORE, LEFT_BEFORE_THE_END, MUCH_TO_SAY],
    ids=["in order", "by several", "more than a pipe holds", "a bad end", "an error", "begun before", "left before the end", "much to say"],
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
