"""Every command in the docs is run, as it stands there."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from loaders.facts import KINDS, read_facts

ROOT = Path(__file__).parents[1]
PAGES = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").rglob("*.md"))]


def blocks(language):
    """(page, text) of each fenced block of a language."""
    found = []
    for page in PAGES:
        for text in re.findall(rf"^```{language}\n(.*?)^```", page.read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL):
            found.append((page.name, text))
    return found


COMMANDS = [(page, line[2:]) for page, text in blocks("console") for line in text.splitlines() if line.startswith("$ ")]


@pytest.fixture(scope="module")
def workplace(tmp_path_factory, dist):
    """A checkout after `make`: the bundled data and its graph in dist/, and releases kept, since commands run in any order."""
    folder = tmp_path_factory.mktemp("docs")
    shutil.copytree(ROOT / "data", folder / "data")
    shutil.copytree(dist, folder / "dist")
    shutil.copytree(dist, folder / "danvan-releases" / "2026-11-21")
    shutil.copytree(dist, folder / "danvan-2020")
    made = run(".venv/bin/danvan release 0.1.0 --date 2026-11-29 --out /tmp/danvan-0.1.0", folder)
    assert made.returncode == 0, made.stderr
    return folder


def run(command, folder):
    # danvan is load.py: the tests run in any environment that has the requirements.
    line = command.replace("/tmp/", f"{folder}/")
    for name, ours in ((".venv/bin/danvan", f"{sys.executable} {ROOT / 'load.py'}"), (".venv/bin/python", sys.executable)):
        line = re.sub(rf"^{re.escape(name)}", lambda _, ours=ours: ours, line)
    env = os.environ | {"PYTHONIOENCODING": "utf-8", "PYTHONPATH": str(ROOT)}
    return subprocess.run(["bash", "-c", line], cwd=folder, capture_output=True, text=True, env=env)


@pytest.mark.parametrize(("page", "command"), COMMANDS, ids=[command[:70] for _, command in COMMANDS])
def test_command_of_the_docs_runs(page, command, workplace):
    done = run(command, workplace)
    assert done.returncode == 0, done.stderr
    assert done.stdout or "--out" in command


def test_the_answer_on_the_first_screen_is_the_answer(workplace):
    first = blocks("console")[0][1]
    command, _, answer = first.partition("\n")
    assert run(command[2:], workplace).stdout == answer


def test_the_first_screen_has_the_sentence_the_command_and_the_answer():
    top = (ROOT / "README.md").read_text(encoding="utf-8").splitlines()[:20]
    assert any("make" in line for line in top)
    assert any("Trương Thị Mai" in line for line in top)


def test_the_example_of_facts_is_facts(tmp_path):
    ((_, text),) = blocks("yaml")
    (tmp_path / "f.yaml").write_text(text, encoding="utf-8")
    facts, problems = read_facts(tmp_path / "f.yaml")
    assert (len(facts), problems) == (2, [])


@pytest.mark.parametrize("kind", KINDS)
def test_the_page_on_facts_lists_every_field(kind):
    page = (ROOT / "docs" / "facts.md").read_text(encoding="utf-8")
    (row,) = [line for line in page.splitlines() if line.startswith(f"| {kind} |")]
    common = {"article", "evidence", "confidence"}
    assert [field for field in KINDS[kind].__struct_fields__ if field not in common and not re.search(rf"\b{field}\b", row)] == []


@pytest.mark.parametrize("page", PAGES, ids=lambda p: p.name)
def test_links_between_pages_lead_somewhere(page):
    for target in re.findall(r"\]\(([^)#:]+)\)", page.read_text(encoding="utf-8")):
        assert (page.parent / target).exists(), target


def test_the_citation_and_the_package_have_one_version():
    citation = yaml.safe_load((ROOT / "CITATION.cff").read_text(encoding="utf-8"))
    assert f'__version__ = "{citation["version"]}"' in (ROOT / "danvan.py").read_text(encoding="utf-8")
    assert f'version = "{citation["version"]}"' in (ROOT / "pyproject.toml").read_text(encoding="utf-8")
