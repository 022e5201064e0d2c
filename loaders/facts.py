"""Facts: plain, typed, printable records with evidence; the contract between readers and the graph.

A fact says what one source says. Anything may write facts (the extractor, a person in YAML, a spreadsheet);
everything after them is deterministic. Fields a kind does not know, and missing or ill-formed ones, are
problems that name file, line and field. The published schema is docs/facts.schema.json, made from this
module by `python -m loaders.facts`.

    facts, problems = read_facts(Path("facts.jsonl"))

A file of facts is taken whole or not at all: a participation needs its event. Every fact with a problem is listed.
"""

import datetime
import json
import re
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Annotated, Any, Literal, get_args, get_type_hints

import msgspec
import yaml

from loaders.problems import Problem
from loaders.yaml12 import Dumper, Loader

Day = datetime.date
Text = Annotated[str, msgspec.Meta(min_length=1, pattern=r"\S")]
Offset = Annotated[int, msgspec.Meta(ge=0, description="Code points from the start of the text as read.")]
Confidence = Annotated[float, msgspec.Meta(ge=0, le=1)]
Sha256 = Annotated[str, msgspec.Meta(pattern="^[0-9a-f]{64}$")]

Genre = Literal["news", "reference", "digest"]
HoldingStatus = Literal["current", "former", "acting", "proposed"]
Relation = Literal["implements", "reviews", "replaces", "amends", "cites"]
EventStatus = Literal["held", "planned"]
ParticipationRole = Literal["chair", "speaker", "attendee", "organizer"]
ChangeKind = Literal["founded", "renamed", "merged", "absorbed", "split", "reorganized", "dissolved", "placed_under", "transferred"]
Gender = Literal["female", "male"]
Manner = Literal["elected", "chosen-by-consultation", "appointed", "assigned", "designated", "relieved", "stepped-down", "retired", "died"]


class Evidence(msgspec.Struct, forbid_unknown_fields=True, frozen=True, kw_only=True):
    """Where in the article's text as read, and the exact text found there."""

    start: Offset
    end: Offset
    quote: Text


class Fact(msgspec.Struct, forbid_unknown_fields=True, frozen=True, kw_only=True, tag_field="kind"):
    """What every fact has: the article (source) that says it, where, and how surely it was read."""

    article: Text
    evidence: Evidence | None = None
    confidence: Confidence = 1.0


class ArticleFact(Fact, tag="article", frozen=True, kw_only=True):
    """A source: a newspaper article, (genre "reference") a page that is not one, or (genre "digest") a summary of one."""

    title: Text | None = None
    published: Day | None = None
    accessed: Day | None = None
    publisher: Text | None = None
    author: Text | None = None
    source: Text | None = None
    url: Annotated[str, msgspec.Meta(pattern=r'^https?://[^\s<>"{}|\\^`]+$')] | None = None
    place: Text | None = None
    genre: Genre = "news"
    sha256: Sha256 | None = None


class HoldingFact(Fact, tag="holding", frozen=True, kw_only=True):
    """A person holds an office of a body, on the day `on` that the passage speaks of (null when it gives none).

    A source that gives a beginning or end as a month or year gives bounds: `began_earliest`, `began_latest` and so on.
    `occasion` is where the holder came to the office: a congress, a conference, as the source names it.
    """

    person: Text
    office: Text
    organization: Text | None = None
    status: HoldingStatus = "current"
    on: Day | None = None
    not_before: Day | None = None
    not_after: Day | None = None
    began: Day | None = None
    ended: Day | None = None
    began_earliest: Day | None = None
    began_latest: Day | None = None
    ended_earliest: Day | None = None
    ended_latest: Day | None = None
    term: Text | None = None
    by: Text | None = None
    entry: Manner | None = None
    exit: Manner | None = None
    occasion: Text | None = None
    person_id: Annotated[str, msgspec.Meta(pattern="^[a-z0-9-]+$")] | None = None


class PersonFact(Fact, tag="person", frozen=True, kw_only=True):
    """What a source says of a person beside the offices: other names, gender, birth, death (as bounds where it gives a month or year)."""

    person: Text
    person_id: Annotated[str, msgspec.Meta(pattern="^[a-z0-9-]+$")] | None = None
    other_names: list[Text] = []
    gender: Gender | None = None
    born: Day | None = None
    born_earliest: Day | None = None
    born_latest: Day | None = None
    died: Day | None = None
    died_earliest: Day | None = None
    died_latest: Day | None = None


class DocumentFact(Fact, tag="document", frozen=True, kw_only=True):
    """A Party or State document that the source names.

    `about` says in English what it is about, `in_force` from which day it applies; a day of issue that is known as a
    month or year only is stated as bounds.
    """

    number: Text | None = None
    type: Text
    issuer: Text | None = None
    issued: Day | None = None
    issued_earliest: Day | None = None
    issued_latest: Day | None = None
    in_force: Day | None = None
    signer: Text | None = None
    signer_id: Annotated[str, msgspec.Meta(pattern="^[a-z0-9-]+$")] | None = None
    term: Text | None = None
    title: Text | None = None
    about: Text | None = None


class DocumentRelationFact(Fact, tag="document_relation", frozen=True, kw_only=True):
    """One document does something to another; both by their numbers. "reviews" is sơ kết or tổng kết of it.

    A number that several documents bear is told apart by the day of issue.
    """

    subject: Text
    subject_issued: Day | None = None
    relation: Relation
    object: Text
    object_issued: Day | None = None


class DocumentScopeFact(Fact, tag="document_scope", frozen=True, kw_only=True):
    """To which kinds of body (by their slug, such as mass-association) a document applies, or says that it does not."""

    document: Text
    issued: Day | None = None
    applies: bool
    kinds: Annotated[list[Text], msgspec.Meta(min_length=1)]


class EventFact(Fact, tag="event", frozen=True, kw_only=True):
    """Something held or planned. `event` is a name for it that is unique within the article.

    `reviews` are the numbers of documents that were reviewed there (sơ kết, tổng kết), after `after_years` years. A congress has
    its `ordinal` (lần thứ XIII: 13) and `term` (nhiệm kỳ 2022-2027); `sites` are the places joined to it online (điểm cầu).
    """

    event: Text
    type: Text
    title: Text | None = None
    start: Day | None = None
    end: Day | None = None
    place: Text | None = None
    organizer: Text | None = None
    status: EventStatus = "held"
    reviews: list[Text] = []
    after_years: Annotated[int, msgspec.Meta(ge=1, le=100)] | None = None
    ordinal: Annotated[int, msgspec.Meta(ge=1, le=100)] | None = None
    term: Text | None = None
    sites: list[Text] = []
    delegates: Annotated[int, msgspec.Meta(ge=1)] | None = None


class ParticipationFact(Fact, tag="participation", frozen=True, kw_only=True):
    """A person or a body took part in an event of the same article."""

    event: Text
    role: ParticipationRole
    person: Text | None = None
    organization: Text | None = None
    person_id: Annotated[str, msgspec.Meta(pattern="^[a-z0-9-]+$")] | None = None

    def __post_init__(self) -> None:
        if (self.person is None) == (self.organization is None):
            raise ValueError("give either `person` or `organization`")


class ChangeFact(Fact, tag="change", frozen=True, kw_only=True):
    """Bodies come to be, change or end. `before` and `after` are their names.

    merged, split and reorganized end the bodies before and begin those after; renamed and placed_under (`under` another
    body) leave them what they are; transferred moves a `task` from the bodies before to those after.
    """

    change: ChangeKind
    before: list[Text] = []
    after: list[Text] = []
    under: Text | None = None
    task: Text | None = None
    on: Day | None = None
    on_earliest: Day | None = None
    on_latest: Day | None = None
    document: Text | None = None

    def __post_init__(self) -> None:
        if not self.before and not self.after:
            raise ValueError("name a body in `before` or `after`")
        if (self.under is not None) != (self.change == "placed_under"):
            raise ValueError("`under` names the body above in a change of kind placed_under, and in no other")
        if self.task is not None and self.change != "transferred":
            raise ValueError("`task` names what moves in a change of kind transferred, and in no other")


AnyFact = (
    ArticleFact
    | HoldingFact
    | PersonFact
    | DocumentFact
    | DocumentRelationFact
    | DocumentScopeFact
    | EventFact
    | ParticipationFact
    | ChangeFact
)
KINDS: dict[str, type[Fact]] = {
    "article": ArticleFact,
    "holding": HoldingFact,
    "person": PersonFact,
    "document": DocumentFact,
    "document_relation": DocumentRelationFact,
    "document_scope": DocumentScopeFact,
    "event": EventFact,
    "participation": ParticipationFact,
    "change": ChangeFact,
}
WEAK = 0.5
"""A fact that is less sure moves no bound, type or name that a surer one sets."""
LONGEST_LINE = 16 * 1024 * 1024
"""Bytes; a longer line of JSON Lines is refused rather than read into memory."""


_STATUS_WORDS = {"nguyên": "former", "cựu": "former", "quyền": "acting", "q.": "acting", "tân": "current"}


def kind_of(fact: AnyFact) -> str:
    return str(fact.__struct_config__.tag)


def bounds_problem(fact: AnyFact) -> tuple[str, str] | None:
    """The field and the complaint where a fact's own days contradict each other."""
    pairs: tuple[tuple[str, str], ...] = (
        ("began", "ended"),
        ("not_before", "not_after"),
        ("start", "end"),
        ("began_earliest", "began_latest"),
        ("ended_earliest", "ended_latest"),
        ("began_earliest", "ended_latest"),
        ("began", "ended_latest"),
        ("began_earliest", "ended"),
        ("born_earliest", "died"),
        ("born", "died_latest"),
        ("born_earliest", "died_latest"),
        ("issued_earliest", "in_force"),
        ("not_before", "on"),
        ("on", "not_after"),
        ("born_earliest", "born_latest"),
        ("died_earliest", "died_latest"),
        ("born", "died"),
        ("issued_earliest", "issued_latest"),
        ("issued", "in_force"),
        ("on_earliest", "on_latest"),
    )
    for first, last in pairs:
        earlier, later = getattr(fact, first, None), getattr(fact, last, None)
        if earlier and later and later < earlier:
            return last, f"{later} is before {first} {earlier}"
    for day in ("began", "ended", "born", "died", "issued", "on"):
        for bound in (f"{day}_earliest", f"{day}_latest"):
            if getattr(fact, day, None) and getattr(fact, bound, None):
                return bound, f"stands beside {day}; a day that is known needs no bounds"
    if isinstance(fact, HoldingFact) and (word := fact.office.split()[0].casefold()) in _STATUS_WORDS:
        return "office", f"begins with {word!r}, which is a status; write status: {_STATUS_WORDS[word]} and the office alone"
    if fact.evidence and fact.evidence.end <= fact.evidence.start:
        return "evidence.end", "the quote ends where it starts or before"
    if fact.evidence and fact.evidence.end - fact.evidence.start != len(fact.evidence.quote):
        return (
            "evidence.quote",
            f"has {len(fact.evidence.quote)} characters, not the {fact.evidence.end - fact.evidence.start} of its offsets",
        )
    return None


# ------------------------------------------------------------------ writing


def to_json(fact: AnyFact) -> str:
    """One line of JSON, fields in the order of the classes above, the kind first."""
    return msgspec.json.encode(fact).decode("utf-8")


def to_yaml(facts: Iterable[AnyFact]) -> str:
    """The same facts for people to edit: nulls and defaults left out."""
    plain = []
    for fact in facts:
        built = msgspec.to_builtins(fact, builtin_types=())
        defaults = {field.name: field.default for field in msgspec.structs.fields(type(fact))}
        plain.append({k: v for k, v in built.items() if k == "kind" or (v not in (None, []) and v != defaults.get(k, msgspec.UNSET))})
    return str(yaml.dump(plain, Dumper=Dumper, allow_unicode=True, sort_keys=False, width=120)) if plain else ""


# ------------------------------------------------------------------ reading


def read_facts(path: Path) -> tuple[list[AnyFact], list[Problem]]:
    """The facts of a .jsonl, .yaml or .yml file, or none and every problem of the file."""
    try:
        data = path.read_bytes()
    except OSError as error:
        return [], [Problem.unreadable(path, error)]
    reader = read_yaml if path.suffix.lower() in (".yaml", ".yml") else read_jsonl
    facts: list[AnyFact] = []
    problems: list[Problem] = []
    for found in reader(path, data):
        if isinstance(found, Problem):
            problems.append(found)
        else:
            facts.append(found)
    if not facts and not problems:
        problems.append(Problem(str(path), None, None, "holds no facts", "remove it from the list of inputs, or write facts into it"))
    return ([], problems) if problems else (facts, [])


def read_jsonl(path: Path, data: bytes) -> Iterator[AnyFact | Problem]:
    for number, line in enumerate(data.removeprefix(b"\xef\xbb\xbf").split(b"\n"), start=1):
        if not line.strip():
            continue
        if len(line) > LONGEST_LINE:
            yield too_long(path, number, len(line))
            continue
        try:
            record = msgspec.json.decode(line)
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
            yield Problem(str(path), number, None, f"is not JSON: {error}", "write one JSON object on each line, in UTF-8")
            continue
        found, field, complaint = build(record)
        yield found or Problem(str(path), number, field, complaint, advice(field, complaint))


def too_long(path: Path, line: int, size: int) -> Problem:
    return Problem(
        str(path),
        line,
        None,
        f"is {size:,} bytes long; a line may have {LONGEST_LINE:,}",
        "write one record on each line, or split the text",
    )


def read_yaml(path: Path, data: bytes) -> Iterator[AnyFact | Problem]:
    def problem(node_or_line: Any, field: str | None, complaint: str, do: str | None = None) -> Problem:
        line = node_or_line if isinstance(node_or_line, int) else node_or_line.start_mark.line + 1
        return Problem(str(path), line, field, complaint, do or advice(field, complaint))

    if len(data) > LONGEST_LINE:
        yield problem(1, None, f"is {len(data):,} bytes; a YAML file may have {LONGEST_LINE:,}", "split it, or write JSON Lines")
        return
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        yield problem(line, None, f"is not UTF-8 (byte {error.start})", "save the file as UTF-8")
        return
    try:
        if any(isinstance(event, yaml.AliasEvent) for event in yaml.parse(text, Loader=Loader)):
            yield problem(1, None, "uses a YAML alias (*name)", "write the value out where it is needed")
            return
        root = yaml.compose(text, Loader=Loader)
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        reason = getattr(error, "problem", None) or getattr(error, "reason", None) or str(error)
        yield problem(mark.line + 1 if mark else 1, None, f"is not YAML: {reason}", "mend the syntax at this line")
        return
    except RecursionError:
        yield problem(1, None, "is nested too deeply", "write a plain list of facts")
        return
    if root is None:
        return
    if not isinstance(root, yaml.SequenceNode):
        yield problem(root, None, "is not a list of facts", 'begin each fact with "- kind: …"')
        return
    for node in root.value:
        duplicate = duplicate_key(node)
        if duplicate is not None:
            yield problem(duplicate, duplicate.value, "stands twice in one fact", "keep one of the two")
            continue
        record = _construct(node)
        found, field, complaint = build(record)
        yield found or problem(_node_at(node, field), field, complaint)


def _construct(node: yaml.Node) -> Any:
    loader = Loader("")
    try:
        return loader.construct_object(node, deep=True)
    except (yaml.YAMLError, ValueError):
        return None
    finally:
        loader.dispose()


def duplicate_key(node: yaml.Node) -> yaml.ScalarNode | None:
    if isinstance(node, yaml.MappingNode):
        seen = set()
        for key, value in node.value:
            if isinstance(key, yaml.ScalarNode):
                if key.value in seen:
                    return key
                seen.add(key.value)
            if (inner := duplicate_key(value)) is not None:
                return inner
    elif isinstance(node, yaml.SequenceNode):
        for item in node.value:
            if (inner := duplicate_key(item)) is not None:
                return inner
    return None


def _node_at(node: yaml.Node, field: str | None) -> yaml.Node:
    """The node of a field such as evidence.start, or the nearest that is there."""
    for part in (field or "").split("."):
        if not isinstance(node, yaml.MappingNode):
            break
        for key, value in node.value:
            if isinstance(key, yaml.ScalarNode) and key.value == part:
                node = key if not isinstance(value, yaml.MappingNode) else value
                break
    return node


def build(record: Any) -> tuple[AnyFact | None, str | None, str]:
    """The fact of a decoded record, or the field and the complaint."""
    if not isinstance(record, dict):
        return None, None, f"a fact is an object with named fields, not {type(record).__name__}"
    kind = record.get("kind")
    if not isinstance(kind, str) or kind not in KINDS:
        known = ", ".join(KINDS)
        return None, "kind", f"is missing; one of {known}" if kind is None else f"{kind!r} is no kind of fact; one of {known}"
    try:
        fact = msgspec.convert(record, KINDS[kind])
    except msgspec.ValidationError as error:
        message, _, path = str(error).partition(" - at ")
        message = plainly(message)
        field = re.sub(r"^`\$\.?|`$", "", path) or None
        named = re.search(r"`([^`]+)`", message)
        if named and ("unknown field" in message or "required field" in message):
            field = ".".join(filter(None, (field, named.group(1))))
            message = "is not a field of a " + str(kind) if "unknown field" in message else f"is missing; every {kind} has it"
        elif message.endswith(_NOT_ONE_OF):
            hints = get_type_hints(KINDS[kind])
            message += " (" + ", ".join(get_args(hints[field])) + ")" if field in hints else ""
        elif "date" in message and message.startswith("Invalid"):
            day: Any = record
            for part in (field or "").split("."):
                day = day.get(part) if isinstance(day, dict) else None
            message = f"{day!r} is not a day of the calendar (YYYY-MM-DD)"
        return None, field, message
    contradiction = bounds_problem(fact)  # type: ignore[arg-type]
    if contradiction:
        return None, *contradiction
    return fact, None, ""  # type: ignore[return-value]


def plainly(message: str) -> str:
    """A message of msgspec in the words of somebody who writes YAML."""
    message = re.sub(
        r"Expected `(\w+)(?: \| null)?`, got `(\w+)`", lambda m: f"is {_WORDS.get(m[2], m[2])}, not {_WORDS.get(m[1], m[1])}", message
    )
    message = re.sub(r"Expected `(?:int|float|str)` (>=|<=) (\S+)", r"must be \1 \2", message)
    message = re.sub(r"Expected `str` of length >= 1", "is empty", message)
    message = re.sub(r"Expected `str` matching regex '(.*)'", r"does not have the form \1", message)
    return re.sub(r"Invalid enum value '(.*)'", r"'\1'" + _NOT_ONE_OF, message)


_NOT_ONE_OF = " is not one of the values it may have"
_WORDS = {
    "str": "text",
    "int": "a whole number",
    "float": "a number",
    "null": "null",
    "object": "a mapping",
    "array": "a list",
    "bool": "true or false",
}


def advice(field: str | None, complaint: str) -> str:
    if "is not a field" in complaint:
        return "remove it or correct its name; docs/facts.md lists the fields"
    if "is missing" in complaint:
        return "add it; docs/facts.md lists the fields"
    if "is not a day" in complaint:
        return "write the day as in 2020-12-28, or leave the field out and state a bound (not_before, not_after)"
    return "correct it; docs/facts.md lists the fields"


def schema() -> dict[str, Any]:
    """The JSON Schema (2020-12) of one fact."""
    made: dict[str, Any] = msgspec.json.schema(AnyFact)
    made["$schema"] = "https://json-schema.org/draft/2020-12/schema"
    made["$id"] = "https://w3id.org/danvan/facts.schema.json"
    made["title"] = "danvan fact"
    return made


if __name__ == "__main__":
    json.dump(schema(), sys.stdout, ensure_ascii=False, indent=2)
    print()
