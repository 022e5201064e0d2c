"""A release of the bundled data, made once a worker as a publisher makes one, with the change log since an earlier build."""

import json
from datetime import date

import pytest

import danvan

SOURCE = {"kind": "article", "article": "bao-1", "title": "Hội Thử nghiệm có Chủ tịch mới", "published": "2024-01-05", "publisher": "Báo Ví dụ", "url": "https://example.org/bao-1"}  # fmt: skip
HOLDING = {
    "kind": "holding", "article": "bao-1", "person": "Lê Thị Bình", "office": "Chủ tịch", "organization": "Hội Thử nghiệm Việt Nam",
    "on": "2024-01-05", "began": "2024-01-05", "ended_earliest": "2024-03-01", "ended_latest": "2024-03-31",
    "evidence": {"start": 0, "end": 11, "quote": "Lê Thị Bình"},
}  # fmt: skip


def written(folder, *facts):
    """A file of facts."""
    path = folder / "facts.jsonl"
    path.write_text("".join(json.dumps(fact, ensure_ascii=False) + "\n" for fact in facts), encoding="utf-8")
    return path


@pytest.fixture(scope="session")
def earlier(tmp_path_factory):
    """A small build of a day before."""
    folder = tmp_path_factory.mktemp("earlier")
    danvan.build([written(folder, SOURCE, HOLDING)], folder / "dist", released=date(2024, 6, 1))
    return folder / "dist"


@pytest.fixture(scope="session")
def released(tmp_path_factory, load, earlier):
    out = tmp_path_factory.mktemp("release") / "1.0.0"
    done = load("release", "1.0.0", "--date", "2026-11-29", "--out", out, "--since", earlier)
    assert done.returncode == 0, done.stderr
    return out
