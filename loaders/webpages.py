"""Web pages to articles: the text of the page's main part, and what its head says of title, day, publisher and address.

Resiliparse reads the page (fast, and it survives broken HTML); trafilatura, where it is installed, is asked when that
finds next to nothing. The head is believed in this order: JSON-LD of a NewsArticle, meta tags, <time>, <title>.
"""

import contextlib
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta, timezone
from typing import Any
from urllib.parse import urlsplit

_VIETNAM = timezone(timedelta(hours=7))
_TOO_LITTLE = 200
"""Characters of main text; with less, the whole page is tried."""
_ARTICLES = {"NewsArticle", "Article", "ReportageNewsArticle", "BlogPosting", "WebPage"}
_DAY_FIRST = re.compile(r"\b(?P<day>[0-3]?\d)[/.-](?P<month>[01]?\d)[/.-](?P<year>(?:19|20)\d\d)\b")
_DAY_IN_WORDS = re.compile(
    r"\b(?P<day>[0-3]?\d)\s+(?:tháng|th)\s*(?P<month>[01]?\d)(?:\s*,\s*|\s+năm\s+|\s+)(?P<year>(?:19|20)\d\d)\b", re.IGNORECASE
)
_YEAR_FIRST = re.compile(r"(?P<year>(?:19|20)\d\d)[-/.](?P<month>\d\d?)[-/.](?P<day>\d\d?)(?!\d)")
_SECONDS = re.compile(r"\d{9,10}(?:\.\d+)?|\d{12,13}")
"""Since 1970, in seconds or thousandths."""
_CHARSET = re.compile(rb"""<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]{2,30})""", re.IGNORECASE)
_BOMS = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))


@dataclass(frozen=True, slots=True)
class WebPage:
    """What a page gives of an article; `text` is what is read, and what offsets count."""

    text: str
    title: str | None
    published: date | None
    publisher: str | None
    author: str | None
    url: str | None


def decoded(data: bytes, declared: str | None = None) -> str:
    """The characters of a page: by its byte order mark, the charset declared with it or in it, else as detected."""
    from resiliparse.parse.encoding import bytes_to_str, detect_encoding

    for bom, known in _BOMS:
        if data.startswith(bom):
            return data.decode(known, "replace")
    inside = _CHARSET.search(data[:4096])
    if not data.isascii() and (text := _as_utf_8(data)) is not None:
        return text  # whatever it is declared as: no other charset looks so by chance
    for charset in (declared, inside[1].decode("ascii", "ignore") if inside else None):
        if charset:
            try:
                return data.decode(charset)
            except (LookupError, UnicodeDecodeError):
                continue
    if (text := _as_utf_8(data)) is not None:
        return text
    return str(bytes_to_str(data, detect_encoding(data) or "utf-8", errors="replace"))


def _as_utf_8(data: bytes) -> str | None:
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return None


def read_page(html: str) -> WebPage:
    """The article of a page. Its text is empty where the page has none."""
    from resiliparse.extract.html2text import extract_plain_text
    from resiliparse.parse.html import HTMLTree

    tree = HTMLTree.parse(html)
    head = _Head(tree)
    text: str = ""
    for main in (True, False):
        text = str(extract_plain_text(tree, preserve_formatting=True, main_content=main, list_bullets=False, alt_texts=False) or "")
        if len(text) >= _TOO_LITTLE:
            break
        text = _by_trafilatura(html) or text
        if len(text) >= _TOO_LITTLE:
            break
    return WebPage(text, head.title, head.published, head.publisher, head.author, head.url)


def _by_trafilatura(html: str) -> str | None:
    """What trafilatura takes for the main text, where it is installed."""
    try:
        import trafilatura
    except ModuleNotFoundError as error:
        if error.name != "trafilatura":
            raise  # installed, but not whole: nobody would know
        return None
    found = trafilatura.extract(html, include_comments=False, include_tables=True)
    return str(found) if found else None


class _Head:
    """What the furniture of a page says of its article."""

    def __init__(self, tree: Any) -> None:
        metas: dict[str, str] = {}
        for tag in tree.document.get_elements_by_tag_name("meta"):
            name = tag.getattr("property") or tag.getattr("name") or tag.getattr("itemprop")
            content = tag.getattr("content")
            if name and content and content.strip():
                metas.setdefault(name.strip().lower(), " ".join(content.split()))
        told = next(_json_ld(tree), {})

        def first(*names: str) -> str | None:
            return next((metas[name] for name in names if name in metas), None)

        self.title = _text(told.get("headline")) or first("og:title", "twitter:title") or _line(tree.title)
        self.published = (
            day_of_stamp(_text(told.get("datePublished")))
            or day_of_stamp(
                first(
                    "article:published_time",
                    "datepublished",
                    "pubdate",
                    "dc.date.issued",
                    "date",
                    "dc.date",
                    "article:published",
                    "its_publication",
                )
            )
            or day_of_stamp(_time_tag(tree))
        )
        self.author = _named(told.get("author")) or first("article:author", "author", "dc.creator")
        link = next(
            (tag.getattr("href") for tag in tree.document.get_elements_by_tag_name("link") if tag.getattr("rel") == "canonical"), None
        )
        url = link or first("og:url") or _text(told.get("url"))
        self.url = url if url and re.match(r"https?://[^\s<>\"{}|\\^`]+$", url) else None
        self.publisher = (
            _named(told.get("publisher")) or first("og:site_name", "application-name") or (host(self.url) if self.url else None)
        )


def host(url: str) -> str | None:
    """The site of an address, without www."""
    name = urlsplit(url).hostname
    return name.removeprefix("www.") if name else None


def _json_ld(tree: Any) -> Iterator[dict[str, Any]]:
    """The articles described in JSON-LD; ill-formed ones are passed over, as browsers do."""
    for script in tree.document.get_elements_by_tag_name("script"):
        if script.getattr("type") != "application/ld+json":
            continue
        try:
            found = json.loads(script.text, strict=False)
        except (ValueError, RecursionError):
            continue
        queue = [found]
        while queue:
            item = queue.pop(0)
            if isinstance(item, list):
                queue += item[:50]
            elif isinstance(item, dict):
                kinds = item.get("@type")
                if _ARTICLES.intersection(kinds if isinstance(kinds, list) else [kinds]) and (
                    "headline" in item or "datePublished" in item
                ):
                    yield item
                graph = item.get("@graph")
                queue += graph[:50] if isinstance(graph, list) else []


def _text(value: Any) -> str | None:
    return " ".join(value.split()) or None if isinstance(value, str) else None


def _named(value: Any) -> str | None:
    if isinstance(value, list):
        return ", ".join(name for name in (_named(one) for one in value[:10]) if name) or None
    return _text(value.get("name")) if isinstance(value, dict) else _text(value)


def _line(value: Any) -> str | None:
    return " ".join(str(value).split()) or None if value else None


def _time_tag(tree: Any) -> str | None:
    for tag in tree.document.get_elements_by_tag_name("time"):
        if stamp := tag.getattr("datetime"):
            return str(stamp)
    return None


def day_of_stamp(stamp: str | None) -> date | None:
    """The day in Vietnam of a time stamp: ISO 8601, that of mails and RSS (RFC 5322), seconds since 1970, or a Vietnamese date, day first."""
    if not stamp:
        return None
    try:
        moment = _moment(stamp.strip())
        if moment is None:
            match = _YEAR_FIRST.match(stamp.strip()) or _DAY_FIRST.search(stamp) or _DAY_IN_WORDS.search(stamp)
            return date(int(match["year"]), int(match["month"]), int(match["day"])) if match else None
    except (ValueError, OverflowError):
        return None
    return moment.astimezone(_VIETNAM).date() if moment.tzinfo else moment.date()


def _moment(stamp: str) -> datetime | None:
    """Of a stamp in one of the forms of programs; None for others."""
    if _SECONDS.fullmatch(stamp):
        seconds = float(stamp)
        return datetime.fromtimestamp(seconds / 1000 if seconds >= 1e11 else seconds, _VIETNAM)
    from email.utils import parsedate_to_datetime  # which loads sockets and all

    for read in (lambda told: datetime.fromisoformat(told.replace(" +", "+")), parsedate_to_datetime):
        with contextlib.suppress(ValueError):
            return read(stamp)
    return None
