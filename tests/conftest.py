"""What several tests share: the bundled graph, built once a worker, and the given articles where they are."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import settings

# A run says the same thing twice. To look for what nobody thought of: HYPOTHESIS_PROFILE=default pytest …
settings.register_profile("repeatable", derandomize=True)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "repeatable"))

ROOT = Path(__file__).parents[1]
SHARED = ROOT.parent / "shared"


@pytest.fixture(scope="session")
def root() -> Path:
    return ROOT


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of given articles and gold beside the checkout; without it a test skips, saying so."""
    if not (SHARED / "score.py").exists():
        pytest.skip("no ../shared beside the checkout: the given articles and their gold are not here")
    return SHARED


def run_load(*arguments, cwd=ROOT, timeout=120, text=True, **options):
    """load.py as a user runs it."""
    environment = os.environ | {"PYTHONIOENCODING": "utf-8"} | options.pop("env", {})
    command = [sys.executable, str(ROOT / "load.py"), *map(str, arguments)]
    return subprocess.run(command, cwd=cwd, timeout=timeout, capture_output=True, text=text, env=environment, check=False, **options)


@pytest.fixture(scope="session")
def load():
    return run_load


@pytest.fixture(scope="session")
def dist(tmp_path_factory) -> Path:
    """The bundled data, built."""
    out = tmp_path_factory.mktemp("build") / "dist"
    done = run_load("build", "--out", out, "--release-date", "2026-11-21")
    assert done.returncode == 0, done.stderr
    return out
