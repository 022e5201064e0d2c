"""How an article is read, for people: `danvan extract --explain`.

For each line its zone; for each sentence that may name somebody its pieces, what is read of them and by which rule, and what
was left out and why; at the end the changes of bodies, and every fact that is stated of the article, with its days.
"""

from collections.abc import Iterator

import msgspec

from loaders.context import Context
from loaders.day_told import published_on
from loaders.extract import reader, settled
from loaders.facts import AnyFact
from loaders.lexicon import Text
from loaders.sentence import Reading
from loaders.sources import Article
from loaders.zones import Kind, read_page

_NAMES = {"N": "name", "T": "title", "H": "honorific", "B": "body", "P": "place", "M": "mark", "W": "words"}


def explained(article: Article) -> str:
    """The reading of one article as text."""
    return "\n".join(_lines(article)) + "\n"


def _lines(article: Article) -> Iterator[str]:
    made = reader()
    text = made.lexicon.text(article.text)
    page = read_page(text)
    published = published_on(article, page)
    yield f"=== {article.id}: published {published or 'unknown'}"
    spans = made.sentence_spans(text, page)
    readings = {(reading.start, reading.end): reading for _, reading in made.readings(text, spans)[0]}
    context = Context(made.grammar, text, article, page, list(readings.values()))
    for zone in page.zones:
        shown = " ".join(text.text[zone.start : zone.end].split())
        if zone.kind not in (Kind.HEADLINE, Kind.BODY, Kind.CAPTION):
            yield f"\n[{zone.kind.value}] {shown}"
            continue
        for kind, start, end in spans:
            if zone.start <= start < zone.end:
                yield f"\n[{kind.value}] {' '.join(text.text[start:end].split())}"
                if (start, end) in readings:
                    yield from _reading(text, readings[start, end], context)

    changes, unclear = made.changes.changes(text, [(start, end) for kind, start, end in spans if kind is Kind.BODY], published)
    for change in changes:
        before, after = (", ".join(body.text for _, body in side) or "nothing" for side in (change.before, change.after))
        yield f"\n  ✓ {change.kind}: {before} → {after}, on {change.on or change.year or 'no stated day'}"
    for reason, count in sorted(unclear.items()):
        yield f"  ✗ left out: {reason}" + (f" ({count})" if count > 1 else "")

    yield "\n[stated]"
    for fact in made.read(article).facts:
        yield f"  = {_told(fact)}"


_NOT_TOLD = {"kind", "article", "evidence", "confidence"}


def _told(fact: AnyFact) -> str:
    """A fact on one line: its kind, and the fields that it has."""
    fields = msgspec.to_builtins(fact)
    told = (
        f"{name}: {', '.join(map(str, value)) if isinstance(value, list) else value}"
        for name, value in fields.items()
        if name not in _NOT_TOLD and value not in (None, [])
    )
    return f"{fields['kind']:<18}{' | '.join(told)}"


def _reading(text: Text, reading: Reading, context: Context) -> Iterator[str]:
    for chunk in reading.chunks:
        if chunk.kind == "M":
            continue
        told = " ".join(text.text[chunk.start : chunk.end].split())
        if chunk.title:
            body = chunk.title.body
            told += f"  → office {chunk.title.role!r} of {body.text if body else 'no stated body'!r}, {chunk.title.status}"
        yield f"    {_NAMES[chunk.kind]:<10}{told}"
    for holding in reading.holdings:
        whole = settled(reading, holding, context)
        if isinstance(whole, str):
            name = " ".join(text.text[holding.name.start : holding.name.end].split())
            yield f"  ✗ left out: {name} | {holding.title.role}: {whole}"
        else:
            yield (
                f"  ✓ {whole.person} | {whole.title.role} | {whole.body or '(none)'} | {whole.title.status}"
                f"   because: {holding.how} ({whole.confidence:.2f})"
            )
    for reason, count in sorted(reading.left_out.items()):
        yield f"  ✗ left out: {reason}" + (f" ({count})" if count > 1 else "")
