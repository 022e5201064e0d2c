"""Files in, articles and facts out; what cannot be read is a Problem, and the rest goes on.

Read are plain text (one article a file, UTF-8; its id is the file's name), JSON Lines of articles
({"id", "text", and any of title, published, publisher, url, place, genre}) or of facts, and facts in YAML. A path may
be a file, a directory (searched for such files, at any depth) or a glob.

The same text under the same id, met twice, is one article. The same id for two texts is a problem.
"""

import datetime
import glob
import hashlib
import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Annotated

import msgspec

from loaders.facts import LONGEST_LINE, AnyFact, Genre, plainly, read_facts, too_long
from loaders.problems import Problem

LARGEST_TEXT = 16 * 1024 * 1024
"""Bytes of one article; a larger file is refused rather than read into memory."""

BUILT = ".danvan-build"
"""Stands in a directory that a build wrote (graph.output)."""
TEXT, LINES, YAML = {".txt"}, {".jsonl", ".ndjson"}, {".yaml", ".yml"}


class Article(msgspec.Struct, forbid_unknown_fields=True, frozen=True, kw_only=True):
    """One article as read, with what came with it. `text` is never changed: offsets count its code points."""

    id: Annotated[str, msgspec.Meta(min_length=1)]
    text: Annotated[str, msgspec.Meta(min_length=1)]
    title: str | None = None
    published: datetime.date | None = None
    publisher: str | None = None
    url: str | None = None
    place: str | None = None
    genre: Genre = "news"

    @property
    def sha256(self) -> str:
        return hashlib.sha256(self.text.encode("utf-8", "surrogatepass")).hexdigest()


@dataclass
class Batch:
    """Everything that some paths hold. Articles are in order of id, whatever the order of the paths."""

    articles: list[Article] = field(default_factory=list)
    facts: list[AnyFact] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    passed_over: list[Path] = field(default_factory=list)
    """Files of a directory that are of no kind we read."""

    @property
    def empty(self) -> bool:
        return not self.articles and not self.facts


def read(paths: Iterable[str | Path]) -> Batch:
    """Read files, directories and globs. A file named twice is read once."""
    batch = Batch()
    seen: set[Path] = set()
    by_id: dict[str, tuple[Article, str]] = {}
    for path in paths:
        for found in _files(Path(path), batch):
            if found.resolve() in seen:
                continue
            seen.add(found.resolve())
            for item in _read_file(found):
                if isinstance(item, Problem):
                    batch.problems.append(item)
                elif isinstance(item, Article):
                    _keep(item, str(found), by_id, batch)
                else:
                    batch.facts.append(item)
    batch.articles = [by_id[key][0] for key in sorted(by_id)]
    return batch


def _keep(article: Article, file: str, by_id: dict[str, tuple[Article, str]], batch: Batch) -> None:
    known = by_id.get(article.id)
    if known is None:
        by_id[article.id] = (article, file)
    elif known[0].text != article.text:
        complaint = f"gives the id {article.id!r} to another text than {known[1]}"
        batch.problems.append(Problem(file, None, "id", complaint, "give every article an id of its own"))


def _files(path: Path, batch: Batch) -> Iterator[Path]:
    """The files that a path stands for."""
    if path.is_dir():
        yield from _files_of(path, batch)
    elif path.exists() or not glob.has_magic(str(path)):
        yield path
    else:
        matches = sorted(glob.glob(str(path), recursive=True))  # noqa: PTH207 - a pattern of the whole path
        if not matches:
            batch.problems.append(Problem(str(path), None, None, "matches no file", "check the pattern"))
        for match in matches:
            yield from _files(Path(match), batch)


def _files_of(folder: Path, batch: Batch) -> Iterator[Path]:
    try:
        entries = sorted(folder.iterdir())
    except OSError as error:
        batch.problems.append(Problem.unreadable(folder, error))
        return
    if not entries:
        batch.problems.append(Problem(str(folder), None, None, "is an empty directory", "put articles or facts into it"))
    for entry in entries:
        if entry.name.startswith("."):
            continue
        if entry.name.encode("utf-8", "replace") != os.fsencode(entry.name):
            shown = os.fsencode(entry).decode("utf-8", "replace")
            batch.problems.append(Problem(shown, None, None, "has a name that is not UTF-8", "rename it"))
            continue
        if (entry / BUILT).exists():
            continue  # what a build wrote is no input
        if entry.is_dir() and entry.is_symlink():
            continue  # files may be links; directories that are could lead in circles
        if entry.is_dir():
            yield from _files_of(entry, batch)
        elif entry.suffix.lower() in TEXT | LINES | YAML:
            yield entry
        else:
            batch.passed_over.append(entry)


def _read_file(path: Path) -> Iterator[Article | AnyFact | Problem]:
    suffix = path.suffix.lower()
    if suffix in YAML:
        facts, problems = read_facts(path)
        yield from (*facts, *problems)
    elif suffix in LINES:
        yield from _read_lines(path)
    elif suffix in TEXT:
        yield _read_text(path)
    elif not path.exists():
        yield Problem(str(path), None, None, "does not exist", "check the spelling of the path")
    else:
        complaint = f"is of a kind that is not read ({suffix or 'no ending'})"
        yield Problem(str(path), None, None, complaint, "give .txt, .jsonl (articles or facts) or .yaml (facts)")


def _read_text(path: Path) -> Article | Problem:
    try:
        if path.stat().st_size > LARGEST_TEXT:
            complaint = f"is {path.stat().st_size:,} bytes; an article may have {LARGEST_TEXT:,}"
            return Problem(str(path), None, None, complaint, "split it into its articles")
        data = path.read_bytes()
    except OSError as error:
        return Problem.unreadable(path, error)
    text = _decoded(path, data)
    return text if isinstance(text, Problem) else Article(id=path.name, text=text)


def _decoded(path: Path, data: bytes) -> str | Problem:
    """UTF-8 text; a byte order mark at its start is not part of it."""
    if not data.strip():
        return Problem(str(path), None, None, "is empty", "leave it out, or fetch the article again")
    if b"\0" in data:
        return Problem(str(path), None, None, "is not text (it holds NUL bytes)", "give plain text in UTF-8")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        complaint = f"is not UTF-8 (byte {error.start}: 0x{data[error.start]:02x})"
        return Problem(str(path), line, None, complaint, "convert the file to UTF-8, for instance with iconv")


def _read_lines(path: Path) -> Iterator[Article | AnyFact | Problem]:
    """JSON Lines of articles, or of facts when the first record has a `kind`."""
    try:
        if _holds_facts(path):
            facts, problems = read_facts(path)
            yield from (*facts, *problems)
            return
        with path.open("rb") as stream:
            yield from _articles(path, stream)
    except OSError as error:
        yield Problem.unreadable(path, error)


def _holds_facts(path: Path) -> bool:
    with path.open("rb") as stream:
        first = b""
        while not first.strip():
            first = stream.readline(LONGEST_LINE)
            if not first:
                return False
    try:
        record = msgspec.json.decode(first)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return b'"kind"' in first[:200]
    return isinstance(record, dict) and "kind" in record


def _articles(path: Path, stream: Iterable[bytes]) -> Iterator[Article | Problem]:
    decoder = msgspec.json.Decoder(Article)
    found = False
    for number, line in enumerate(_bounded_lines(stream), start=1):
        if isinstance(line, int):
            yield too_long(path, number, line)
            found = True
            continue
        if not line.strip():
            continue
        found = True
        try:
            article = decoder.decode(line)
        except msgspec.ValidationError as error:
            message, _, where = str(error).partition(" - at ")
            advice = "an article has id, text and any of title, published (YYYY-MM-DD), publisher, url, place, genre"
            yield Problem(str(path), number, where.strip("`$.") or None, plainly(message), advice)
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
            yield Problem(str(path), number, None, f"is not JSON: {error}", "write one JSON object on each line, in UTF-8")
        else:
            if article.text.strip():
                yield article
            else:
                yield Problem(str(path), number, "text", "is empty", "leave the article out, or fetch it again")
    if not found:
        yield Problem(str(path), None, None, "is empty", "leave it out, or write articles into it")


def _bounded_lines(stream: Iterable[bytes]) -> Iterator[bytes | int]:
    """The lines of a file, or for one that is too long its length; never more than that in memory."""
    read_line = stream.readline  # type: ignore[attr-defined]
    while line := read_line(LONGEST_LINE + 1):
        if len(line) <= LONGEST_LINE:
            yield line
            continue
        size = len(line)
        while line and not line.endswith(b"\n"):
            line = read_line(LONGEST_LINE)
            size += len(line)
        yield size
