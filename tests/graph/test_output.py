"""An output directory is the old one or the new one, whole, at every moment."""

import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from graph.output import MARKER, OutputRefused, replacing

ROOT = Path(__file__).parents[2]


def fill(target, text, count=3):
    with replacing(target) as folder:
        for number in range(count):
            (folder / f"{number}.txt").write_text(text, encoding="utf-8")


def contents(target):
    return {path.name: path.read_text(encoding="utf-8") for path in target.iterdir() if path.name != MARKER}


def siblings(target):
    return sorted(path.name for path in target.parent.iterdir())


def test_a_new_directory_is_written_and_a_second_time_replaced_as_a_whole(tmp_path):
    fill(tmp_path / "out", "one", 3)
    fill(tmp_path / "out", "two", 2)
    assert contents(tmp_path / "out") == {"0.txt": "two", "1.txt": "two"}
    assert siblings(tmp_path / "out") == ["out"]


def test_an_exception_leaves_the_old_directory_and_nothing_else(tmp_path):
    fill(tmp_path / "out", "one")
    with pytest.raises(ZeroDivisionError), replacing(tmp_path / "out") as folder:
        (folder / "0.txt").write_text("half", encoding="utf-8")
        raise ZeroDivisionError
    assert contents(tmp_path / "out")["0.txt"] == "one"
    assert siblings(tmp_path / "out") == ["out"]


def test_an_empty_directory_is_replaced(tmp_path):
    (tmp_path / "out").mkdir()
    fill(tmp_path / "out", "one")
    assert contents(tmp_path / "out")["0.txt"] == "one"


def test_a_directory_that_no_build_wrote_is_refused_and_left_as_it_is(tmp_path):
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "thesis.txt").write_text("years of work", encoding="utf-8")
    with pytest.raises(OutputRefused, match="no build wrote"):
        fill(tmp_path / "out", "one")
    assert contents(tmp_path / "out") == {"thesis.txt": "years of work"}


def test_a_file_in_the_way_is_refused(tmp_path):
    (tmp_path / "out").write_text("a file", encoding="utf-8")
    with pytest.raises(OutputRefused, match="not a directory"):
        fill(tmp_path / "out", "one")


def test_where_directories_cannot_be_exchanged_the_old_one_is_moved_aside(tmp_path, monkeypatch):
    monkeypatch.setattr("graph.output._exchange", lambda one, other: False)
    fill(tmp_path / "out", "one")
    fill(tmp_path / "out", "two")
    assert contents(tmp_path / "out")["0.txt"] == "two"
    assert siblings(tmp_path / "out") == ["out"]


def test_killed_at_any_moment_the_directory_is_whole(tmp_path):
    target = tmp_path / "out"
    fill(target, "0", 20)
    code = (
        "import sys; from pathlib import Path; from graph.output import replacing\n"
        "for n in range(1, 10**6):\n"
        "    with replacing(Path(sys.argv[1])) as folder:\n"
        "        for k in range(20): (folder / f'{k}.txt').write_text(str(n))\n"
    )
    chance = random.Random(7)
    for _ in range(8):
        process = subprocess.Popen([sys.executable, "-c", code, target], cwd=ROOT, env=os.environ | {"PYTHONPATH": str(ROOT)})
        time.sleep(0.2 + chance.random() * 0.3)
        process.send_signal(signal.SIGKILL)
        process.wait()
        found = contents(target)
        assert len(found) == 20
        assert len(set(found.values())) == 1
