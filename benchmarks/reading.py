"""How well articles are read: precision, recall and F1 against the gold of tests/corpus, its two halves and its hard pages apart.

    python -m benchmarks.reading [--errors] [--half seen|unseen|hard] [--write]

Two names are one when their syllables are (tone placement and case aside). Two offices are one when office and body
together have the same words, abbreviations spelled out, words that tell nothing apart dropped. `--errors` lists the errors
of the seen half, or of the hard pages. `--write` keeps the table in benchmarks/results/reading.md.
"""

import argparse
import json
import unicodedata
from collections import Counter
from collections.abc import Hashable, Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from loaders.extract import extract
from loaders.facts import AnyFact, DocumentFact, DocumentRelationFact, EventFact, HoldingFact, ParticipationFact
from loaders.lexicon import lexicon
from loaders.sources import Article, read
from loaders.text import key

CORPUS = Path(__file__).parent.parent / "tests" / "corpus"
HALVES = ("seen", "unseen")
HARD = "hard"
"""Pages that are as unlike news as they come: told of who holds which office, and of nothing else."""
RESULTS = Path(__file__).parent / "results" / "reading.md"
_TELL_NOTHING = {"ban", "đảng", "của", "các", "cộng", "sản", "chấp", "hành", "tại", "và", "thành", "phố", "việt", "nam"}


@dataclass
class Tally:
    """Counts of one sort of fact, and the errors one by one."""

    hit: int = 0
    missed: int = 0
    extra: int = 0
    fields: Counter[tuple[str, bool]] = field(default_factory=Counter)
    errors: list[tuple[str, str, str]] = field(default_factory=list)

    def compare(self, article: str, wanted: Iterable[Hashable], optional: Iterable[Hashable], found: Iterable[Hashable]) -> None:
        want, maybe, got = set(wanted), set(optional), set(found)
        self.hit += len(want & got)
        self.missed += len(want - got)
        self.extra += len(got - want - maybe)
        self.errors += [(article, "missed", str(one)) for one in want - got]
        self.errors += [(article, "too much", str(one)) for one in got - want - maybe]

    @property
    def precision(self) -> float:
        return self.hit / (self.hit + self.extra) if self.hit + self.extra else 1.0

    @property
    def recall(self) -> float:
        return self.hit / (self.hit + self.missed) if self.hit + self.missed else 1.0

    @property
    def f1(self) -> float:
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0


def name_key(name: str) -> str:
    return key(name)


def title_key(*parts: str | None) -> frozenset[str]:
    words = key(lexicon().folded(" ".join(part for part in parts if part))).split()
    return frozenset(words) - _TELL_NOTHING


def number_key(number: str) -> str:
    return "".join(unicodedata.normalize("NFC", number).split()).upper()


def measure(half: str) -> dict[str, Tally]:
    """The tallies of one half of the corpus, by sort of fact."""
    articles = {article.id: article for article in read([CORPUS / half / "articles.jsonl"]).articles}
    tallies = {sort: Tally() for sort in ("names", "holdings", "documents", "relations", "participations", "events")}
    for line in (CORPUS / half / "gold.jsonl").read_text(encoding="utf-8").splitlines():
        gold = json.loads(line)
        score(gold, articles[gold["article"]], extract(articles[gold["article"]]).facts, tallies)
    return tallies


def score(gold: dict[str, Any], article: Article, facts: list[AnyFact], tallies: dict[str, Tally]) -> None:
    """Add one article to the tallies."""
    holdings = [fact for fact in facts if isinstance(fact, HoldingFact)]
    took_part = [fact for fact in facts if isinstance(fact, ParticipationFact) and fact.person]
    people = {name_key(p) for p in gold.get("people", [])}
    also = {name_key(p) for p in gold.get("optional_people", [])}
    for entry in [*gold.get("holdings", []), *gold.get("optional_holdings", [])]:
        also |= {name_key(name) for name in (entry["person"], *entry.get("person_alternatives", []))}
    named = {name_key(fact.person) for fact in holdings} | {name_key(fact.person) for fact in took_part if fact.person}
    tallies["names"].compare(article.id, people & (named | _holders(gold)), also | people, named)

    same: dict[Hashable, Hashable] = {}
    wanted: dict[Hashable, dict[str, Any]] = {}
    optional: set[Hashable] = set()
    for entries, into in ((gold.get("holdings", []), wanted), (gold.get("optional_holdings", []), optional)):
        for entry in entries:
            main = (name_key(entry["person"]), title_key(entry["title"]))
            for name in (entry["person"], *entry.get("person_alternatives", [])):
                for title in (entry["title"], *entry.get("alternatives", [])):
                    same.setdefault((name_key(name), title_key(title)), main)
            if isinstance(into, dict):
                into[main] = entry
            else:
                into.add(main)
    found: dict[Hashable, HoldingFact] = {}
    for fact in holdings:
        main_key: Hashable = (name_key(fact.person), title_key(fact.office, fact.organization))
        found.setdefault(same.get(main_key, main_key), fact)
    tallies["holdings"].compare(article.id, wanted, optional, found)
    for main_key in wanted.keys() & found.keys():
        status = wanted[main_key].get("status", "current")
        right = found[main_key].status in (status if isinstance(status, list) else [status])
        tallies["holdings"].fields["status", right] += 1
        if not right:
            tallies["holdings"].errors.append((article.id, f"status {found[main_key].status}, want {status}", str(main_key)))

    def numbers(name: str) -> list[str]:
        return [number_key(document["number"]) for document in gold.get(name, [])]

    tallies["documents"].compare(
        article.id,
        numbers("documents"),
        numbers("optional_documents"),
        [number_key(f.number) for f in facts if isinstance(f, DocumentFact) and f.number],
    )
    if "document_relations" in gold:
        tallies["relations"].compare(
            article.id,
            [(number_key(r["subject"]), r["relation"], number_key(r["object"])) for r in gold["document_relations"]],
            [],
            [(number_key(f.subject), f.relation, number_key(f.object)) for f in facts if isinstance(f, DocumentRelationFact)],
        )
    if "participations" in gold:
        tallies["participations"].compare(
            article.id,
            [(name_key(p["person"]), p["role"]) for p in gold["participations"]],
            [(name_key(p["person"]), p["role"]) for p in gold.get("optional_participations", [])],
            [(name_key(f.person), f.role) for f in took_part if f.person],
        )
    told = [f for f in facts if isinstance(f, EventFact) and f.status == "held" and f.start]
    if start := gold["event"]["start"] if "event" in gold else None:
        tallies["events"].compare(article.id, [start], [str(f.start) for f in told], [str(f.start) for f in told])
    elif on := gold.get("event_date"):  # the day that is reported, of several on end any
        tallies["events"].compare(article.id, [on], [], [on] if any(str(f.start) <= on <= str(f.end or f.start) for f in told) else [])


def _holders(gold: dict[str, Any]) -> set[str]:
    """Who holds an office or took part: names of whom a fact is due."""
    return {name_key(entry["person"]) for sort in ("holdings", "participations") for entry in gold.get(sort, [])}


def table(measured: dict[str, dict[str, Tally]]) -> str:
    """The figures as Markdown."""
    lines = ["| | half | precision | recall | F1 | found | missed | too much |", "|---|---|---|---|---|---|---|---|"]
    for sort in next(iter(measured.values())):
        for half, tallies in measured.items():
            t = tallies[sort]
            if half == HARD and sort not in ("names", "holdings"):
                continue
            lines.append(f"| {sort} | {half} | {t.precision:.3f} | {t.recall:.3f} | {t.f1:.3f} | {t.hit} | {t.missed} | {t.extra} |")
    for half, tallies in measured.items():
        fields = tallies["holdings"].fields
        right, wrong = fields["status", True], fields["status", False]
        lines.append(f"| status of holdings | {half} | {right / (right + wrong or 1):.3f} | | | {right} | | {wrong} |")
    return "\n".join(lines)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--errors", action="store_true", help="list the errors of the seen half, or of the hard pages")
    parser.add_argument("--half", choices=(*HALVES, HARD), help="one half, or the hard pages, only")
    parser.add_argument("--write", action="store_true", help=f"keep the table of both halves in {RESULTS.name}")
    args = parser.parse_args()
    if args.write and args.half:
        parser.error("--write keeps both halves: leave out --half")
    measured = {half: measure(half) for half in ([args.half] if args.half else (*HALVES, HARD))}
    print(table(measured))
    if args.write:
        RESULTS.write_text(
            f"# How well articles are read\n\nWritten by `python -m benchmarks.reading --write`.\n\n{table(measured)}\n", encoding="utf-8"
        )
    listed = measured.get(args.half or "seen", {}) if args.half != "unseen" else {}
    if args.errors:
        for sort, tally in listed.items():
            for article, what, told in sorted(tally.errors):
                print(f"{sort}  {article}  {what}  {told}")


if __name__ == "__main__":
    main()
