"""What others put into their CI, as they would: pre-commit, the steps of the action, the job for GitLab, the recipe of the container."""

import os
import re
import shutil
import subprocess
import sys
import venv
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).parents[1]
GOOD = '@prefix ex: <https://example.org/> .\nex:an a <http://xmlns.com/foaf/0.1/Person> ; <http://xmlns.com/foaf/0.1/name> "Lê Văn An" ;\n  <https://w3id.org/danvan/ontology#foldedLabel> "le van an" .\n'  # fmt: skip
BAD = GOOD.replace('"le van an"', '"Le Van An"')
AUTHOR = {"GIT_AUTHOR_NAME": "A", "GIT_AUTHOR_EMAIL": "a@example.org", "GIT_COMMITTER_NAME": "A", "GIT_COMMITTER_EMAIL": "a@example.org"}


def run(command, folder, **environment):
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, env=os.environ | AUTHOR | environment)


@pytest.fixture
def repository(tmp_path):
    """Somebody's repository with a graph of two files."""
    folder = tmp_path / "theirs"
    (folder / "graph").mkdir(parents=True)
    (folder / "graph" / "good.ttl").write_text(GOOD, encoding="utf-8")
    (folder / "graph" / "other.ttl").write_text(GOOD.replace("ex:an", "ex:binh"), encoding="utf-8")
    for command in (["git", "init", "-q"], ["git", "add", "-A"], ["git", "commit", "-qm", "begun"]):
        assert run(command, folder).returncode == 0
    return folder


@pytest.fixture(scope="module")
def source(tmp_path_factory):
    """The project as others get it: a repository of its own."""
    folder = tmp_path_factory.mktemp("project") / "danvan"
    left_out = shutil.ignore_patterns(".git", ".venv", "dist", "build", "*.egg-info", ".*_cache", "__pycache__", ".hypothesis")
    shutil.copytree(ROOT, folder, ignore=left_out)
    for command in (["git", "init", "-q"], ["git", "add", "-A"], ["git", "commit", "-qm", "as it is"]):
        assert run(command, folder).returncode == 0
    return folder


@pytest.fixture(scope="module")
def machine(source, tmp_path_factory):
    """A new environment in which the action's own step has installed danvan, and where its commands are."""
    folder = tmp_path_factory.mktemp("machine")
    venv.create(folder / "venv", with_pip=True)
    (step,) = (one for one in action()["runs"]["steps"] if one.get("name") == "Install danvan")
    path = f"{folder / 'venv' / 'bin'}:{os.environ['PATH']}"
    done = run(["bash", "-c", step["run"]], folder, PATH=path, GITHUB_ACTION_PATH=str(source))
    assert done.returncode == 0, done.stderr
    return path


def action():
    return yaml.safe_load((ROOT / "action.yml").read_text(encoding="utf-8"))


def validate_by_action(machine, folder, **inputs):
    """The action's step of validation, with inputs, as a runner makes its environment."""
    told = {name: one.get("default", "") for name, one in action()["inputs"].items()} | {
        name.replace("_", "-"): value for name, value in inputs.items()
    }
    (step,) = (one for one in action()["runs"]["steps"] if one.get("name") == "Validate")
    filled = {name: re.sub(r"\$\{\{ inputs\.([\w-]+) \}\}", lambda found: told[found[1]], text) for name, text in step["env"].items()}
    return run(["bash", "-e", "-o", "pipefail", "-c", step["run"]], folder, PATH=machine, **filled)


def test_the_action_annotates_the_line_and_fails_on_what_is_wrong(machine, repository):
    assert validate_by_action(machine, repository, files="graph").returncode == 0
    (repository / "graph" / "other.ttl").write_text(BAD.replace("ex:an", "ex:binh"), encoding="utf-8")
    done = validate_by_action(machine, repository, files="graph/good.ttl\ngraph/other.ttl\n", report="findings.sarif\nfindings.xml")
    assert done.returncode == 1
    assert "::error file=graph/other.ttl,line=3,col=50,title=shape%3APerson-folded::" in done.stdout
    assert (repository / "findings.sarif").exists()
    assert (repository / "findings.xml").exists()
    (repository / "levels.ttl").write_text(
        "<https://w3id.org/danvan/shapes#Person-folded> <http://www.w3.org/ns/shacl#severity> <http://www.w3.org/ns/shacl#Warning> .",
        encoding="utf-8",
    )
    assert validate_by_action(machine, repository, files="graph", levels="levels.ttl").returncode == 0
    assert validate_by_action(machine, repository, files="graph", levels="levels.ttl", fail_on="warning").returncode == 1
    assert run(["git", "commit", "-qam", "a fault"], repository).returncode == 0
    assert validate_by_action(machine, repository, files="graph", since="HEAD").returncode == 0
    assert validate_by_action(machine, repository, files="graph", since="HEAD~1").returncode == 1


def test_the_job_for_gitlab_writes_its_reports(machine, repository):
    job = yaml.safe_load((ROOT / "docs" / "ci" / "gitlab.yml").read_text(encoding="utf-8"))["validate-rdf"]
    (repository / "graph" / "good.ttl").write_text(BAD, encoding="utf-8")
    done = run(["bash", "-e", "-c", "\n".join(job["script"])], repository, PATH=machine)
    assert done.returncode == 1
    for kept in (*job["artifacts"]["paths"], job["artifacts"]["reports"]["junit"]):
        assert (repository / kept).stat().st_size


def test_the_recipe_of_the_container_installs_from_what_it_copies(machine, repository):
    lines = (ROOT / "Dockerfile").read_text(encoding="utf-8").replace("\\\n", " ").splitlines()
    instructions = [line.split(" ", 1) for line in lines if line and not line.startswith("#")]
    assert [name for name, _ in instructions] == ["FROM", "COPY", "RUN", "USER", "WORKDIR", "ENTRYPOINT"]
    # No engine runs here: what pip is told is what the action is told, which the machine was made by.
    assert "pip install" in instructions[2][1] and "--constraint /src/constraints.txt /src" in instructions[2][1]
    left_out = (ROOT / ".dockerignore").read_text(encoding="utf-8").split()
    assert not {"data", "graph", "loaders", "ontology", "queries", "shapes", "pyproject.toml", "constraints.txt"} & set(left_out)
    entry = yaml.safe_load(instructions[-1][1])
    assert run([*entry, "validate", "graph"], repository, PATH=machine).returncode == 0


def test_pre_commit_stops_a_commit_that_breaks_the_graph(source, repository):
    command = [sys.executable, "-m", "pre_commit", "try-repo", str(source), "danvan-validate", "--all-files"]
    home = {"PRE_COMMIT_HOME": str(repository.parent / "pre-commit")}
    done = run(command, repository, **home)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "Passed" in done.stdout
    (repository / "graph" / "good.ttl").write_text(BAD, encoding="utf-8")
    done = run(command, repository, **home)
    assert done.returncode == 1
    assert "graph/good.ttl:3:50: " in done.stdout


def test_the_examples_name_what_there_is():
    hooks = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
    used = yaml.safe_load((ROOT / "docs" / "ci" / "pre-commit.yaml").read_text(encoding="utf-8"))["repos"][0]["hooks"]
    assert {one["id"] for one in used} <= {one["id"] for one in hooks}
    steps = yaml.safe_load((ROOT / "docs" / "ci" / "github.yml").read_text(encoding="utf-8"))["jobs"]["validate"]["steps"]
    (ours,) = (step for step in steps if "danvan" in step["uses"])
    assert ours["with"].keys() <= action()["inputs"].keys()
