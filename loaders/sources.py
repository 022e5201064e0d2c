"""Files in, articles and facts out; what cannot be read is a Problem, and the rest goes on.

Read are

    .txt                       one article, UTF-8; its id is the file's name
    .html .htm                 one web page; what its head says of title, day, publisher and address comes with it
    .jsonl .ndjson             a line an article ({"id", "text", and any of title, published, accessed, publisher, url, place, genre}), or
                               what crawlers write ("html" or a text under their names for it, and whatever else), or facts
    .jsonl.gz .ndjson.gz       articles in that form, packed
    .warc .warc.gz .warc.zst   the web pages that a crawl kept; the id is the address
    .yaml .yml                 facts that people wrote

A path may be a file, a directory (searched for such files, at any depth) or a glob. `stream` gives one item at a time and
holds none; `read` gathers them.

The same text under the same id, met twice, is one article. The same id for two texts is a problem. Where several ids
tell the same story in the same words (mirrors, reposts) `loaders.extract.Reposts` makes them one source.
"""

import datetime
import glob
import gzip
import hashlib
import os
import re
import sys
import zlib
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO, Annotated, Any

import msgspec

from loaders.facts import LONGEST_LINE, AnyFact, Genre, plainly, read_facts, too_long
from loaders.problems import Problem
from loaders.webpages import day_of_stamp

LARGEST_TEXT = 16 * 1024 * 1024
"""Bytes of one article; a larger file is refused rather than read into memory."""

BUILT = ".danvan-build"
"""Stands in a directory that a build wrote (graph.output)."""
TEXT, LINES, YAML, PAGES = {".txt"}, {".jsonl", ".ndjson"}, {".yaml", ".yml"}, {".html", ".htm"}
WARC = (".warc", ".warc.gz", ".warc.zst")
PACKED_LINES = (".jsonl.gz", ".ndjson.gz")

# What crawlers call the fields of an article; the first that a record has counts.
_CRAWLED: dict[str, tuple[str, ...]] = {
    "id": ("id", "url", "link", "canonical_url", "filename"),
    "text": ("text", "maintext", "content", "body", "article_text", "article_body", "raw_text", "plain_text", "cleaned_text"),
    "html": ("html", "raw_html", "page_html"),
    "title": ("title", "headline"),
    "published": (
        "published",
        "date_publish",
        "publish_date",
        "publish_time",
        "published_time",
        "published_at",
        "date_published",
        "datePublished",
        "published_date",
        "pubDate",
        "date",
    ),
    "publisher": ("publisher", "sitename", "site_name", "source_domain", "domain", "hostname", "source", "source-hostname"),
    "url": ("url", "link", "canonical_url"),
    "accessed": ("accessed", "date_download", "date_crawled", "crawl_date", "crawled_at", "crawl_time", "fetched_at", "retrieved"),
    "place": ("place",),
    "genre": ("genre",),
}
# What they add that says nothing of who held what.
_PASSED_OVER = {
    "author", "authors", "byline", "language", "lang", "description", "excerpt", "summary", "abstract", "categories", "category", "section", "tags", "keywords",
    "image", "image_url", "images", "top_image", "videos", "comments", "license", "fingerprint", "date_modify", "localpath", "title_page", "title_rss", "status", "status_code", "timestamp", "pagetype", "filedate", "meta", "meta_data", "meta_lang",
    "meta_keywords", "meta_description", "movies", "modified", "updated", "updated_at", "word_count", "score", "type", "subtitle", "sapo", "charset", "encoding",
}  # fmt: skip


class Article(msgspec.Struct, forbid_unknown_fields=True, frozen=True, kw_only=True):
    """One article as read, with what came with it. `text` is never changed: offsets count its code points."""

    id: Annotated[str, msgspec.Meta(min_length=1)]
    text: Annotated[str, msgspec.Meta(min_length=1)]
    title: str | None = None
    published: datetime.date | None = None
    accessed: datetime.date | None = None
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
    """What `PassedOver` names."""

    @property
    def empty(self) -> bool:
        return not self.articles and not self.facts


def read(paths: Iterable[str | Path]) -> Batch:
    """Read files, directories and globs. A file named twice is read once."""
    batch = Batch()
    for item in stream(paths):
        if isinstance(item, Problem):
            batch.problems.append(item)
        elif isinstance(item, Article):
            batch.articles.append(item)
        elif isinstance(item, PassedOver):
            batch.passed_over.append(item.path)
        else:
            batch.facts.append(item)
    batch.articles.sort(key=lambda article: article.id)
    return batch


@dataclass(frozen=True)
class PassedOver:
    """A file of a directory that is of no kind we read; or of a file the part that says nothing of an article, in brackets."""

    path: Path


Item = Article | AnyFact | Problem | PassedOver


def stream(paths: Iterable[str | Path]) -> Iterator[Item]:
    """Everything that some paths hold, one at a time, file by file in the order of their names.

    Of the articles given, only a hash of each id and text is kept.
    """
    found: list[Path] = []
    for path in paths:
        for item in _files(Path(path)):
            if isinstance(item, Path):
                found.append(item)
            else:
                yield item
    seen: set[Path] = set()
    known: dict[int, _Met] = {}
    for path in sorted(found):
        if path.resolve() in seen:
            continue
        seen.add(path.resolve())
        for read_item in _read_file(path):
            line, read_one = (read_item.line, read_item.article) if isinstance(read_item, _OfALine) else (None, read_item)
            if not isinstance(read_one, Article):
                yield read_one
            elif (kept := _kept(read_one, str(path), line, known)) is not None:
                yield kept


@dataclass(frozen=True, slots=True)
class _OfALine:
    """An article and the line of its file that it is."""

    line: int
    article: Article


_Met = tuple[int, str, int | None]
"""The digest of an article's text, its file, and its line there."""


def _kept(article: Article, file: str, line: int | None, known: dict[int, _Met]) -> Article | Problem | None:
    """The article; nothing where it was met before; the problem of two texts of one id."""
    name, text = _digest(article.id), _digest(article.text)
    if name not in known:
        known[name] = (text, sys.intern(file), line)
        return article
    same, first, at = known[name]
    if same == text:
        return None
    complaint = f"gives the id {article.id!r} to another text than {first}" + (f", line {at}" if at else "")
    return Problem(file, line, "id", complaint, "give every article an id of its own")


def _digest(text: str) -> int:
    return int.from_bytes(hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=8).digest(), "big")


def _files(path: Path) -> Iterator[Path | Problem | PassedOver]:
    """The files that a path stands for."""
    if path.is_dir():
        yield from _files_of(path)
    elif path.exists() or not glob.has_magic(str(path)):
        yield path
    else:
        matches = sorted(glob.glob(str(path), recursive=True))  # noqa: PTH207 - a pattern of the whole path
        if not matches:
            yield Problem(str(path), None, None, "matches no file", "check the pattern")
        for match in matches:
            yield from _files(Path(match))


def _files_of(folder: Path) -> Iterator[Path | Problem | PassedOver]:
    try:
        entries = sorted(folder.iterdir())
    except OSError as error:
        yield Problem.unreadable(folder, error)
        return
    if not entries:
        yield Problem(str(folder), None, None, "is an empty directory", "put articles or facts into it")
    for entry in entries:
        if entry.name.startswith("."):
            continue
        if entry.name.encode("utf-8", "replace") != os.fsencode(entry.name):
            shown = os.fsencode(entry).decode("utf-8", "replace")
            yield Problem(shown, None, None, "has a name that is not UTF-8", "rename it")
            continue
        if entry.is_dir() and entry.is_symlink():
            continue  # files may be links; directories that are could lead in circles
        if entry.is_dir():
            if not _was_built(entry):  # what a build wrote is no input
                yield from _files_of(entry)
        elif entry.suffix.lower() in TEXT | LINES | YAML | PAGES or entry.name.lower().endswith(WARC + PACKED_LINES):
            yield entry
        else:
            yield PassedOver(entry)


def _was_built(folder: Path) -> bool:
    try:
        return (folder / BUILT).exists()
    except OSError:
        return False  # a folder that may not be read; `_files_of` tells so


def _read_file(path: Path) -> "Iterator[Item | _OfALine]":
    suffix = path.suffix.lower()
    if suffix in YAML:
        facts, problems = read_facts(path)
        yield from (*facts, *problems)
    elif suffix in LINES:
        yield from _read_lines(path)
    elif suffix in TEXT:
        yield _read_text(path)
    elif suffix in PAGES:
        yield _read_page(path)
    elif path.name.lower().endswith(WARC) and path.exists():
        yield from _read_warc(path)
    elif path.name.lower().endswith(PACKED_LINES) and path.exists():
        yield from _read_packed_lines(path)
    elif not path.exists():
        yield Problem(str(path), None, None, "does not exist", "check the spelling of the path")
    else:
        complaint = f"is of a kind that is not read ({suffix or 'no ending'})"
        packed = "unpack it first; of packed files only .jsonl.gz, .warc.gz and .warc.zst are read" if suffix in _PACKED else None
        yield Problem(str(path), None, None, complaint, packed or "give .txt, .html, .warc, .jsonl (articles or facts) or .yaml (facts)")


_PACKED = {".gz", ".zst", ".zip", ".bz2", ".xz", ".7z", ".tar", ".tgz", ".rar"}


def _read_page(path: Path) -> Article | Problem:
    data = _bytes_of(path)
    if isinstance(data, Problem):
        return data
    if not data.strip():
        return Problem(str(path), None, None, "is empty", "leave it out, or fetch the article again")
    article = _of_page(path.name, data)
    if article and _is_garbled(article.text):
        return Problem(str(path), None, None, "is not text (its characters are none of a language's)", "fetch the page again")
    return article or Problem(str(path), None, None, _NO_TEXT, "leave it out, or give the article's own page")


def _is_garbled(text: str) -> bool:
    """Whether a good part of a text is control characters or such as stand for bytes that are none."""
    beginning = text[:5_000]
    strange = sum(letter == "\ufffd" or (letter < " " and letter not in "\t\n\r\f\v") for letter in beginning)
    return strange > len(beginning) / 50


_NO_TEXT = "is a web page without the text of an article"


def _of_page(
    name: str, data: bytes, charset: str | None = None, url: str | None = None, accessed: datetime.date | None = None
) -> Article | None:
    """The article of a web page; None where it has no text."""
    from loaders.webpages import decoded, host, read_page

    page = read_page(decoded(data, charset))
    if not page.text.strip():
        return None
    address = url or page.url
    return Article(
        id=name,
        text=page.text,
        title=page.title,
        published=page.published,
        accessed=accessed,
        publisher=page.publisher or (host(address) if address else None),
        url=address,
    )


def _read_warc(path: Path) -> Iterator[Article | Problem | PassedOver]:
    """The web pages of a crawl, one record at a time. Records of other kinds, and pages without text, are counted."""
    from fastwarc.warc import ArchiveIterator, WarcRecordType

    number = without = 0
    advice = "fetch or write the archive again; what stands before is read"
    try:
        with path.open("rb") as stream:
            for number, record in enumerate(ArchiveIterator(stream, record_types=WarcRecordType.response, parse_http=True), start=1):
                url = (record.headers.get("WARC-Target-URI") or "").strip("<>")
                status = record.http_headers.status_code if record.http_headers else None
                if "html" not in (record.http_content_type or "") or status not in (200, None) or record.content_length > LARGEST_TEXT:
                    without += 1
                    continue
                expected = record.content_length
                data = record.reader.read()
                if len(data) < expected:
                    yield Problem(str(path), None, None, f"breaks off in record {number}", advice)
                    return
                fetched = day_of_stamp(record.headers.get("WARC-Date"))
                article = _of_page(url or f"{path.name}#{number}", data, record.http_charset, url or None, fetched)
                if article:
                    yield article
                else:
                    without += 1
    except OSError as error:
        if error.errno is not None:
            yield Problem.unreadable(path, error)
        else:
            yield Problem(str(path), None, None, f"is no whole WARC file (after record {number}: {error})", advice)
        return
    except (ValueError, EOFError, RuntimeError) as error:
        yield Problem(str(path), None, None, f"breaks off after record {number}: {error}", advice)
        return
    if not number:
        yield Problem(str(path), None, None, "holds no web page", "give a WARC file with response records")
    elif without:
        yield PassedOver(Path(f"{path} ({without} of {number} records, without the text of an article)"))


def _bytes_of(path: Path) -> bytes | Problem:
    try:
        if path.stat().st_size > LARGEST_TEXT:
            complaint = f"is {path.stat().st_size:,} bytes; an article may have {LARGEST_TEXT:,}"
            return Problem(str(path), None, None, complaint, "split it into its articles")
        return path.read_bytes()
    except OSError as error:
        return Problem.unreadable(path, error)


def _read_text(path: Path) -> Article | Problem:
    data = _bytes_of(path)
    if isinstance(data, Problem):
        return data
    text = _decoded(path, data)
    return text if isinstance(text, Problem) else Article(id=path.name, text=text)


_UTF_16 = ((b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))
"""Byte order marks of texts that are not in UTF-8, and what tells their characters."""


def _decoded(path: Path, data: bytes) -> str | Problem:
    """UTF-8 text; a byte order mark at its start is not part of it."""
    if not data.strip():
        return Problem(str(path), None, None, "is empty", "leave it out, or fetch the article again")
    for mark, charset in _UTF_16:
        if data.startswith(mark):
            try:
                return data.decode(charset)
            except UnicodeDecodeError as error:
                complaint = f"begins as UTF-16 and goes on as no such text (byte {error.start})"
                return Problem(str(path), None, None, complaint, "fetch the file again, or convert it to UTF-8, for instance with iconv")
    if b"\0" in data:
        return Problem(str(path), None, None, "is not text (it holds NUL bytes)", "give plain text in UTF-8")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        complaint = f"is not UTF-8 (byte {error.start}: 0x{data[error.start]:02x})"
        return Problem(str(path), line, None, complaint, "convert the file to UTF-8, for instance with iconv")


def _read_lines(path: Path) -> Iterator[_OfALine | AnyFact | Problem | PassedOver]:
    """JSON Lines of articles, or of facts when the first record has a `kind`."""
    try:
        with path.open("rb") as stream:
            of_facts = _holds_facts(stream)
        if of_facts:
            facts, problems = read_facts(path)
            yield from (*facts, *problems)
            return
        with path.open("rb") as stream:
            yield from _articles(path, stream)
    except OSError as error:
        yield Problem.unreadable(path, error)


def _read_packed_lines(path: Path) -> Iterator[_OfALine | Problem | PassedOver]:
    """JSON Lines of articles under gzip, a line at a time: what a few bytes unpack to is never held as a whole."""
    read_so_far = 0
    try:
        with gzip.open(path, "rb") as stream:
            if _holds_facts(stream):
                yield Problem(str(path), None, None, "holds facts, which are read unpacked only", "unpack it first")
                return
            stream.seek(0)
            for item in _articles(path, stream):
                if not isinstance(item, PassedOver):
                    read_so_far = item.line or read_so_far
                yield item
    except (OSError, EOFError, zlib.error) as error:
        if isinstance(error, OSError) and error.errno is not None:
            yield Problem.unreadable(path, error)
            return
        where = f"breaks off after line {read_so_far}" if read_so_far else "is no whole gzip file"
        yield Problem(str(path), None, None, f"{where}: {error}", "fetch or pack it again; what stands before is read")


def _holds_facts(stream: IO[bytes] | gzip.GzipFile) -> bool:
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


def _articles(path: Path, stream: Iterable[bytes]) -> Iterator[_OfALine | Problem | PassedOver]:
    decoder = msgspec.json.Decoder(Article)
    found = False
    unread = Counter[str]()
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
        except msgspec.ValidationError:
            crawled = _crawled(path, number, line, unread)
            yield _OfALine(number, crawled) if isinstance(crawled, Article) else crawled
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
            yield Problem(str(path), number, None, f"is not JSON: {error}", "write one JSON object on each line, in UTF-8")
        else:
            if article.text.strip():
                yield _OfALine(number, article)
            else:
                yield Problem(str(path), number, "text", "is empty", "leave the article out, or fetch it again")
    if not found:
        yield Problem(str(path), None, None, "is empty", "leave it out, or write articles into it")
    if unread:
        fields = ", ".join(f"{name} ({count})" for name, count in sorted(unread.items()))
        yield PassedOver(Path(f"{path} (what its records say under {fields.replace('/', ' ')})"))


def _crawled(path: Path, number: int, line: bytes, unread: Counter[str]) -> Article | Problem:
    """The article of a record that a crawler wrote. Fields that say nothing of an article are counted."""
    try:
        record = msgspec.json.decode(line)
    except (msgspec.DecodeError, RecursionError) as error:  # what the fields of ours do not hold was not looked at before
        return Problem(
            str(path), number, None, f"is not JSON: {error}", "write one JSON object on each line, in UTF-8, without NaN or Infinity"
        )
    if not isinstance(record, dict):
        return Problem(str(path), number, None, "is no JSON object", _AN_ARTICLE)
    told = {
        name: next((record[other] for other in names if record.get(other) not in (None, "", [])), None) for name, names in _CRAWLED.items()
    }
    strange = sorted(record.keys() - set().union(*_CRAWLED.values()) - _PASSED_OVER)
    for name in strange:
        if isinstance(record[name], str) and (meant := _meant(name, told)) is not None:
            return Problem(str(path), number, name, "is not a field of an article", f"did you mean {meant}? Otherwise take it out")
    if not told["text"] and not told["html"]:
        return Problem(str(path), number, "text", "is missing or empty", _AN_ARTICLE)
    if told["id"] is None and not told["html"]:
        return Problem(str(path), number, "id", "is missing or empty", f"{_AN_ARTICLE}; where it has no id its url is its id")
    fields: dict[str, Any] = {
        name: str(value) if name in ("id", "publisher", "title") else value for name, value in told.items() if value is not None
    }
    html = fields.pop("html", None)
    if isinstance(text := fields.get("text"), str) and _MARKUP.search(text):
        html = fields.pop("text")
    if not fields.get("text") and isinstance(html, str):
        page = _of_page(fields.get("id", f"{path.name}:{number}"), html.encode("utf-8", "surrogatepass"), "utf-8", fields.get("url"))
        if page is None:
            return Problem(str(path), number, "html", _NO_TEXT, "leave it out, or give the article's own page")
        fields = {
            **{k: v for k, v in msgspec.structs.asdict(page).items() if v is not None},
            **{k: v for k, v in fields.items() if k != "text"},
        }
    for name in ("published", "accessed"):
        if isinstance(stamp := fields.get(name), str | int | float):
            fields[name] = day_of_stamp(str(stamp))
            if fields[name] is None and name == "published":
                return Problem(str(path), number, name, f"{str(stamp)!r} is not a day", "write it as in 2020-12-28")
            if fields[name] is None:
                strange.append(next(other for other in _CRAWLED[name] if record.get(other)))
    try:
        article = msgspec.convert(fields, Article)
    except msgspec.ValidationError as error:
        message, _, where = str(error).partition(" - at ")
        return Problem(str(path), number, where.strip("`$.") or None, plainly(message), _AN_ARTICLE)
    unread.update(strange)
    return article


_AN_ARTICLE = "an article has id, text (or html) and any of title, published, accessed (YYYY-MM-DD), publisher, url, place, genre"
_MARKUP = re.compile(r"</(?:p|div|article|section)>|<br ?/?>", re.IGNORECASE)
"""Some crawlers give the body of a page with its tags as the text."""


def _meant(name: str, told: dict[str, Any]) -> str | None:
    """The field that one of an unknown name was most likely meant for: nearly of that name, and the record tells nothing under it.

    Not the day of access, which crawlers call by too many names for a slip to be told from another.
    """
    import difflib

    wanted = [other for field, names in _CRAWLED.items() if told[field] is None and field != "accessed" for other in names]
    return next(iter(difflib.get_close_matches(name, wanted, 1, _NEARLY)), None)


_NEARLY = 0.8
"""Of a name's letters, in difflib's measure: one wrong letter of six."""


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
