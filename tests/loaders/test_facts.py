"""The contract: what is a fact, and what is said of what is none."""

import json
from datetime import date
from pathlib import Path

import jsonschema
import pytest

from loaders.facts import (
    ArticleFact,
    ChangeFact,
    DocumentFact,
    DocumentRelationFact,
    EventFact,
    Evidence,
    HoldingFact,
    ParticipationFact,
    read_facts,
    schema,
    to_json,
    to_yaml,
)

ROOT = Path(__file__).parents[2]
ONE_OF_EACH = [
    ArticleFact(article="a", title="Chuyện làng", published=date(2020, 1, 2), url="https://example.org/a"),
    HoldingFact(article="a", person="Lê Văn An", office="Chủ tịch", on=date(2020, 1, 1), evidence=Evidence(start=0, end=3, quote="abc")),
    DocumentFact(article="a", number="1-CT/TW", type="Chỉ thị", issued=date(2019, 1, 1)),
    DocumentRelationFact(article="a", subject="2-KH/TW", relation="implements", object="1-CT/TW"),
    EventFact(article="a", event="a#1", type="Hội nghị", start=date(2020, 1, 1)),
    ParticipationFact(article="a", event="a#1", role="chair", person="Lê Văn An", confidence=0.5),
    ChangeFact(article="a", change="merged", before=["Hội A", "Hội B"], after=["Hội C"], on=date(2025, 2, 3)),
]


def written(tmp_path, name, text):
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    return path


@pytest.mark.parametrize("suffix", ["jsonl", "yaml"])
def test_facts_come_back_from_a_file_as_they_were(tmp_path, suffix):
    text = to_yaml(ONE_OF_EACH) if suffix == "yaml" else "".join(to_json(fact) + "\n" for fact in ONE_OF_EACH)
    facts, problems = read_facts(written(tmp_path, f"f.{suffix}", text))
    assert (facts, problems) == (ONE_OF_EACH, [])


@pytest.mark.parametrize("fact", ONE_OF_EACH, ids=lambda f: type(f).__name__)
def test_every_fact_we_write_is_valid_by_the_published_schema(fact):
    jsonschema.validate(json.loads(to_json(fact)), schema(), cls=jsonschema.Draft202012Validator)


def test_the_published_schema_is_the_one_of_the_code():
    assert json.loads((ROOT / "docs" / "facts.schema.json").read_text(encoding="utf-8")) == schema()


def test_the_published_schema_refuses_an_unknown_field():
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate({"kind": "document", "article": "a", "type": "Luật", "nubmer": "1"}, schema())


WRONG = {
    "an unknown field": ("- kind: holding\n  article: a\n  person: An\n  ofice: x\n", 4, "ofice", "is not a field of a holding"),
    "a missing field": ("- kind: holding\n  article: a\n  person: An\n", 1, "office", "is missing"),
    "a day that is none": (
        "- kind: holding\n  article: a\n  person: An\n  office: x\n  on: 2020-02-30\n",
        5,
        "on",
        "'2020-02-30' is not a day",
    ),
    "a status that is none": (
        "- kind: holding\n  article: a\n  person: An\n  office: x\n  status: ex\n",
        5,
        "status",
        "current, former, acting, proposed",
    ),
    "text for a number": (
        "- kind: holding\n  article: a\n  person: An\n  office: x\n  confidence: high\n",
        5,
        "confidence",
        "is text, not a number",
    ),
    "a number for text": ("- kind: holding\n  article: a\n  person: 12\n  office: x\n", 3, "person", "is a whole number, not text"),
    "a field of evidence": (
        "- kind: document\n  article: a\n  type: Luật\n  evidence:\n    start: -1\n    end: 2\n    quote: x\n",
        5,
        "evidence.start",
        "must be >= 0",
    ),
    "an end before a beginning": (
        "- kind: holding\n  article: a\n  person: An\n  office: x\n  began: 2020-01-02\n  ended: 2020-01-01\n",
        6,
        "ended",
        "is before began",
    ),
    "a status in the office": ("- kind: holding\n  article: a\n  person: An\n  office: Nguyên Chủ tịch\n", 4, "office", "status: former"),
    "a quote that is not as long as its offsets": (
        "- kind: document\n  article: a\n  type: Luật\n  evidence: {start: 0, end: 3, quote: khác hẳn}\n",
        4,
        "evidence.quote",
        "not the 3 of its offsets",
    ),
    "a change of nothing": ("- kind: change\n  article: a\n  change: merged\n", 1, None, "name a body"),
    "a kind that is a list": ("- kind: [x]\n  article: a\n", 1, "kind", "no kind of fact"),
    "an unknown kind": ("- kind: rumour\n  article: a\n", 1, "kind", "no kind of fact"),
    "a field twice": ("- kind: document\n  article: a\n  article: b\n  type: Luật\n", 3, "article", "stands twice"),
    "nobody who took part": (
        "- kind: participation\n  article: a\n  event: e\n  role: chair\n",
        1,
        None,
        "give either `person` or `organization`",
    ),
    "something that is no list": ("kind: document\n", 1, None, "is not a list of facts"),
    "an alias": ("- &x {kind: document, article: a, type: Luật}\n- *x\n", 1, None, "alias"),
    "broken syntax": ("- kind: document\n  article: [a\n", 3, None, "is not YAML"),
}


@pytest.mark.parametrize(("text", "line", "field", "complaint"), WRONG.values(), ids=WRONG)
def test_yaml_with(tmp_path, text, line, field, complaint):
    facts, problems = read_facts(written(tmp_path, "f.yaml", text))
    assert facts == []
    assert (problems[0].line, problems[0].field) == (line, field)
    assert complaint in problems[0].complaint
    assert problems[0].advice


def test_all_problems_of_a_file_are_told_at_once_and_the_file_is_not_taken_in_part(tmp_path):
    good = to_json(ONE_OF_EACH[0])
    facts, problems = read_facts(written(tmp_path, "f.jsonl", f'{good}\nnot json\n{{"kind": "document"}}\n'))
    assert facts == []
    assert [problem.line for problem in problems] == [2, 3]


def test_the_word_on_is_a_field_and_not_true(tmp_path):
    facts, _ = read_facts(written(tmp_path, "f.yaml", "- kind: holding\n  article: a\n  person: Lê An\n  office: x\n  on: 2020-01-01\n"))
    assert facts[0].on == date(2020, 1, 1)


def test_a_file_of_nothing_says_so(tmp_path):
    assert "holds no facts" in read_facts(written(tmp_path, "f.yaml", "# nothing\n"))[1][0].complaint
