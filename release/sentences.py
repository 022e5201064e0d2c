"""Changes between releases as people read them: sentences in English and Vietnamese; as text, Markdown, JSON and RDF.

    print(text(changes, "vi"))

Each sentence names who or what, the day or the days between which it lies, and the best passage for it.
"""

import calendar
import json
import re
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import asdict
from typing import Any

import pyoxigraph as ox

from graph.store import canonical
from ontology.prefixes import BASE
from release.changes import CATEGORIES, CORRECTED, EITHER, LEARNED, WORLD, Change, Changes
from release.side import Evidence, Side, Span

LANGUAGES = ("en", "vi")
_QUOTED = 160
"""Characters of a quote in a sentence; JSON has all."""

_HEADS = {
    WORLD: ("What happened since {day} and the earlier release did not have", "Những việc xảy ra từ ngày {day} mà bản trước chưa có"),
    EITHER: ("What may have happened before {day} or since", "Những việc có thể đã xảy ra trước hoặc từ ngày {day}"),
    LEARNED: ("What became known of the time before", "Những điều mới biết về thời gian trước đó"),
    CORRECTED: ("Corrections: what the earlier release had otherwise", "Đính chính: những điều bản trước ghi khác"),
}
_LINES = {
    "began": ("{person} became {office} {span}.", "{person} nhận chức {office} {span}."),
    "left": ("{person} left the office of {office} {span}.", "{person} thôi giữ chức {office} {span}."),
    "left-by": ("{person} had left the office of {office} {ended}.", "{person} đã thôi giữ chức {office} {ended}."),
    "held": ("{person} was {office}: {begun}; {ended}.", "{person} từng là {office}: {begun}; {ended}."),
    "held-before": ("{person} had been {office} before {ended}.", "{person} từng là {office} trước {ended}."),
    "attested": (
        "{person} is named as {office} {span}; when that began is not known{bounded}.",
        "{person} được nêu là {office} {span}; chưa rõ bắt đầu từ khi nào{bounded}.",
    ),
    "attested-begun": (
        "{person} became {office} {begun}, and is named so {span}.",
        "{person} nhận chức {office} {begun}, và được nêu {span}.",
    ),
    "still": ("{person} was still {office} {span}.", "{person} vẫn giữ chức {office} {span}."),
    "beginning": (
        "{person} became {office} {span}; the earlier release had: {was}.",
        "{person} nhận chức {office} {span}; bản trước ghi: {was}.",
    ),
    "end": (
        "{person} left the office of {office} {span}; the earlier release had: {was}.",
        "{person} thôi giữ chức {office} {span}; bản trước ghi: {was}.",
    ),
    "parted": (
        "{person} held the office of {office} a further time ({begun}); the earlier release took it for one time.",
        "{person} giữ chức {office} một lần khác ({begun}); bản trước coi là một lần.",
    ),
    "joined": (
        "{person} held the office of {office} once; the earlier release told of a further time ({begun}).",
        "{person} giữ chức {office} một lần; bản trước ghi thêm một lần ({begun}).",
    ),
    "withdrawn": (
        "{person} is no longer said to have been {office} ({begun}; {ended}).",
        "Không còn ghi {person} là {office} ({begun}; {ended}).",
    ),
    "no-end": (
        "{person} is no longer said to have left the office of {office}; the earlier release had: {was}.",
        "Không còn ghi {person} đã thôi giữ chức {office}; bản trước ghi: {was}.",
    ),
    "due": ("{person} is to leave the office of {office} {span}.", "{person} sẽ thôi giữ chức {office} {span}."),
    "not-born": (
        "When {person} was born is no longer said; the earlier release had: {was}.",
        "Không còn ghi ngày sinh của {person}; bản trước ghi: {was}.",
    ),
    "not-died": (
        "{person} is no longer said to have died; the earlier release had: {was}.",
        "Không còn ghi {person} đã từ trần; bản trước ghi: {was}.",
    ),
    "event-day": (
        "{thing} is of another day: {span}; the earlier release had: {was}.",
        "{thing} vào ngày khác: {span}; bản trước ghi: {was}.",
    ),
    "looser": (
        "When {person} {what} {office} is known less closely: {span}; the earlier release had: {was}.",
        "Thời điểm {person} {what} {office} nay được biết kém chính xác hơn: {span}; bản trước ghi: {was}.",
    ),
    "told-apart": (
        "{person} of the earlier release is {people} people now{named}.",
        "{person} ở bản trước nay là {people} người{named}.",
    ),
    "taken-together": (
        "{person} is one person now; the earlier release told of {people}{named}.",
        "{person} nay là một người; bản trước ghi {people} người{named}.",
    ),
    "renamed": ("{thing} was called {old} in the earlier release.", "{thing} ở bản trước ghi là {old}."),
    "died": ("{person} died {span}.", "{person} từ trần {span}."),
    "born": ("{person} was born {span}.", "{person} sinh {span}."),
    "Founding": ("{after} was founded {span}.", "Thành lập {after} {span}."),
    "Renaming": ("{before} was renamed {after} {span}.", "{before} đổi tên thành {after} {span}."),
    "Merger": ("{before} were merged into {after} {span}.", "Hợp nhất {before} thành {after} {span}."),
    "Absorption": ("{before} was merged into {after} {span}.", "Sáp nhập {before} vào {after} {span}."),
    "Split": ("{before} was split into {after} {span}.", "Tách {before} thành {after} {span}."),
    "Reorganization": ("{before} was reorganized into {after} {span}.", "Tổ chức lại {before} thành {after} {span}."),
    "Dissolution": ("{before} was dissolved {span}.", "Giải thể {before} {span}."),
    "Placement": ("{before} was placed under {under} {span}.", "Chuyển {before} về trực thuộc {under} {span}."),
    "Transfer": ("A task went from {before} to {after} {span}: {task}.", "Chuyển nhiệm vụ từ {before} sang {after} {span}: {task}."),
    "TerritorialMerger": ("{before} were merged into {after} {span}.", "Sáp nhập {before} thành {after} {span}."),
    "StatusChange": ("{before} became {after} {span}.", "{before} trở thành {after} {span}."),
    "issued": ("{thing} was issued{issuers} {span}.", "{thing} được ban hành{issuers} {span}."),
    "event": ("{thing} {status} {span}.", "{thing} {status} {span}."),
    "dated": ("{thing} was issued {span}; the earlier release had: {was}.", "{thing} được ban hành {span}; bản trước ghi: {was}."),
    "issuer": ("{thing} was issued{issuers}; the earlier release had:{were}.", "{thing} được ban hành{issuers}; bản trước ghi:{were}."),
    "gone": ("{thing} ({what}) is no longer there.", "Không còn {thing} ({what})."),
}
"""The sentence of each kind of change, in English and in Vietnamese."""
_COUNTS = {
    "began": ("1 tenure began", "{n} tenures began", "{n} người nhận chức"),
    "left": ("1 ended", "{n} ended", "{n} người thôi chức"),
    "issued": ("1 document", "{n} documents", "{n} văn bản"),
    "event": ("1 event", "{n} events", "{n} sự kiện"),
    "bodies": ("1 change of bodies or places", "{n} changes of bodies or places", "{n} thay đổi tổ chức hoặc địa giới"),
    "people": ("1 birth or death", "{n} births or deaths", "{n} ngày sinh hoặc mất"),
    "held": ("1 further tenure", "{n} further tenures", "{n} nhiệm kỳ mới biết"),
    "bounds": ("1 day of a tenure", "{n} days of tenures", "{n} mốc thời gian"),
    "other": ("1 other", "{n} others", "{n} việc khác"),
}
"""How many of what: of one, of several, and in Vietnamese."""
_GROUPS = {
    "began": "began", "left": "left", "issued": "issued", "event": "event", "born": "people", "died": "people", "held": "held", "attested": "held",
    "still": "bounds", "beginning": "bounds", "end": "bounds",
} | dict.fromkeys(
    ("Founding", "Renaming", "Merger", "Absorption", "Split", "Reorganization", "Dissolution", "Placement", "Transfer", "TerritorialMerger", "StatusChange"),
    "bodies",
)  # fmt: skip
REASONS = {
    "source-gone": ("a source is no longer in the release", "một nguồn không còn trong bản phát hành"),
    "passage-read-anew": ("a passage is read anew and says something else", "một đoạn văn được đọc lại và nói điều khác"),
    "no-longer-read": ("a passage is no longer read so; its source stands", "một đoạn văn không còn được đọc như vậy; nguồn vẫn còn"),
    "no-longer-claimed": (
        "a claim that was ascribed to a source was withdrawn; the source stands",
        "một nhận định từng gán cho một nguồn đã được rút; nguồn vẫn còn",
    ),
    "claimed-anew": ("what a source says is recorded otherwise now", "nội dung một nguồn nay được ghi khác"),
    "new-source": ("another source says so", "một nguồn khác nói như vậy"),
    "follows": ("it follows from other changes", "do các thay đổi khác kéo theo"),
}
_KINDS = {"Document": ("document", "văn bản"), "Event": ("event", "sự kiện")}
_WORDS = {
    "on": ("on {0}", "ngày {0}"),
    "between": ("between {0} and {1}", "trong khoảng từ {0} đến {1}"),
    "by": ("by {0}", "không muộn hơn {0}"),
    "from": ("on {0} or later", "từ {0} trở đi"),
    "unknown": ("on a day not known", "ngày chưa rõ"),
    "unknown-day": ("the earlier release", "phát hành bản trước"),
    "month": ("in {0}", "trong tháng {0}"),
    "year": ("in {0}", "trong năm {0}"),
    "time": ("from {0} to {1}", "từ {0} đến {1}"),
    "began": ("began {0}", "bắt đầu {0}"),
    "seen": ("in office by {0}, began on a day not known", "đã giữ chức vào {0}, chưa rõ bắt đầu từ khi nào"),
    "began-unknown": ("began on a day not known", "chưa rõ bắt đầu từ khi nào"),
    "ended": ("ended {0}", "kết thúc {0}"),
    "gone": ("had left by {0}", "đã thôi giữ chức muộn nhất vào {0}"),
    "ended-unknown": ("when it ended is not known", "chưa rõ kết thúc khi nào"),
    "left-by": ("by {1}, and was in it until {0} at least", "muộn nhất vào {1}, và còn giữ chức ít nhất đến {0}"),
    "left-by-alone": ("by {0}", "muộn nhất vào {0}"),
    "successor": (" (when {0} held it)", " (khi đó {0} giữ chức)"),
    "dissolved": (" (when the body ended)", " (khi tổ chức kết thúc)"),
    "earlier": ("; the earlier release had: {0}.", "; bản trước ghi: {0}."),
    "became": ("became", "nhận chức"),
    "quit": ("left the office of", "thôi giữ chức"),
    "by-body": (" by {0}", ", cơ quan ban hành: {0},"),
    "nobody": ("nobody", "chưa rõ"),
    "held": ("was held", "được tổ chức"),
    "planned": ("is planned", "dự kiến tổ chức"),
    "bounded": (", but not before {0}", ", nhưng không trước {0}"),
    "evidence": ("Evidence", "Chứng cứ"),
    "because": ("Why", "Lý do"),
    "more": ("and {0} more", "và {0} chứng cứ khác"),
    "nothing": ("Nothing changed.", "Không có gì thay đổi."),
    "none": ("Nothing.", "Không có."),
    "and": ("and", "và"),
}


def _word(name: str, language: str, *values: str) -> str:
    return _WORDS[name][LANGUAGES.index(language)].format(*values)


def day(value: str, language: str) -> str:
    """A day as the language writes it: 2020-12-28, 28/12/2020."""
    if language == "en":
        return value
    year, month, number = value.split("-") if _DAY.fullmatch(value) else ("", "", "")
    return f"{int(number)}/{int(month)}/{year}" if year else value


def when(span: Span, language: str) -> str:
    """A day or bounds in words."""
    first, last = span
    if first and first == last:
        return _word("on", language, day(first, language))
    if first and last and (whole := _whole(first, last)):
        return _word(whole, language, _month(first, language) if whole == "month" else first[:4])
    if first and last:
        return _word("between", language, day(first, language), day(last, language))
    if last:
        return _word("by", language, day(last, language))
    return _word("from", language, day(first, language)) if first else _word("unknown", language)


def _whole(first: str, last: str) -> str | None:
    """Whether two days are the first and last of a month, or of a year."""
    if not (_DAY.fullmatch(first) and _DAY.fullmatch(last)):
        return None
    if (first[4:], last[4:]) == ("-01-01", "-12-31") and first[:4] == last[:4]:
        return "year"
    year, month, number = map(int, last.split("-"))
    return "month" if first == f"{last[:7]}-01" and number == calendar.monthrange(year, month)[1] else None


def _month(value: str, language: str) -> str:
    year, month, _ = value.split("-")
    return f"{_MONTHS[int(month) - 1]} {year}" if language == "en" else f"{int(month)}/{year}"


_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"]


def _begun(span: Span, language: str) -> str:
    """How a tenure began, inside a sentence. A day by which somebody held it is not the day on which it began."""
    first, last = span
    if first and last:
        return _word("began", language, when(span, language))
    return _word("seen", language, day(last, language)) if last else _word("began-unknown", language)


def _ended(span: Span, language: str, values: dict[str, Any]) -> str:
    """How it ended: on a day or in a month, or by a day on which somebody else held it or the body was no more."""
    first, last = span
    if not last:
        return _word("ended-unknown", language)
    if first and (first == last or _whole(first, last)):
        return _word("ended", language, when(span, language)) + _because_of(values, language)
    return _word("gone", language, day(last, language)) + _because_of(values, language)


def _because_of(values: dict[str, Any], language: str) -> str:
    if "successor" in values:
        return _word("successor", language, values["successor"][language])
    return _word("dissolved", language) if values.get("dissolved") else ""


def _listed(names: list[dict[str, str]], language: str) -> str:
    if len(names) < 2:
        return names[0][language] if names else "?"
    return f"{', '.join(name[language] for name in names[:-1])} {_word('and', language)} {names[-1][language]}"


def sentence(change: Change, language: str) -> str:
    """What happened, in a sentence, without its evidence."""
    values, kind = change.values, change.kind
    said: dict[str, str] = {name: called[language] for name, called in change.names.items()}
    said |= {"span": when(change.span, language), "was": when(change.was, language)}
    said |= {end: _listed(values[end], language) for end in ("before", "after", "under") if end in values}
    if "task" in values:
        said["task"] = "; ".join(values["task"])
    if kind in ("held", "withdrawn", "parted", "joined"):
        said |= {"begun": _begun(change.span, language), "ended": _ended(values.get("end", (None, None)), language, values)}
    if kind == "held" and change.span[0] is None and change.span[1] == values["end"][1] is not None:
        kind, said["ended"] = "held-before", day(values["end"][1], language)
    if kind == "left":
        first, last = change.span
        if last and first != last and not (first and _whole(first, last)):
            kind = "left-by"
            by = day(last, language) + _because_of(values, language)
            # That the office was held on the day on which it was taken up says nothing more.
            seen = day(first, language) if first and values["seen-in-it"] else None
            said["ended"] = _word("left-by", language, seen, by) if seen else _word("left-by-alone", language, by)
        else:
            said["span"] += _because_of(values, language)
    if kind in ("beginning", "end") and change.category == CORRECTED and _looser(change.span, change.was):
        said["what"] = _word("became" if kind == "beginning" else "quit", language)
        kind = "looser"
    if kind in ("told-apart", "taken-together"):
        others = [one[language] for one in values["people"] if one[language] != said["person"]]
        said |= {"people": str(len(values["people"])), "named": f": {', '.join(others)}" if others else ""}
    if kind == "attested":
        start = values["start"]
        if values["throughout"]:
            said["span"] = _word("time", language, *(day(one or "", language) for one in change.span))
        if start[0] and start[0] == start[1]:
            kind, said["begun"] = "attested-begun", when(start, language)
            if change.span == start:
                kind = "began"
        said["bounded"] = _word("bounded", language, day(start[0], language)) if start[0] else ""
    if kind in ("issued", "issuer"):
        said["issuers"] = _word("by-body", language, _listed(values["issuers"], language)) if values["issuers"] else ""
    if kind == "issuer":
        said["were"] = " " + (_listed(values["were"], language) if values["were"] else _word("nobody", language))
    if kind == "event":
        said["status"] = _word("planned" if values["status"] == "planned" else "held", language)
    if kind == "renamed":
        said["old"] = values["was"][language]
        said.setdefault("thing", said.get("person", ""))
    if kind == "gone":
        what = values["kind"]
        said["what"] = _KINDS[what][LANGUAGES.index(language)] if what in _KINDS else what
    told = _LINES[kind][LANGUAGES.index(language)].format(**said)
    if change.was != (None, None) and kind in _ALSO:
        told = told.removesuffix(".") + _word("earlier", language, said["was"])
    return told


_ALSO = {kind for kind, group in _GROUPS.items() if group in ("bodies", "people")}
"""Kinds whose sentences do not have what the earlier release had in them."""


def _looser(span: Span, was: Span) -> bool:
    """Whether one span holds all of another, and more."""
    return (span[0] or "") <= (was[0] or "") and (span[1] or "9") >= (was[1] or "9")


def citation(evidence: Evidence, language: str, *, links: bool = False) -> str:
    """A passage with where it stands: “words” (title, publisher, day, address)."""
    quote = evidence.quote
    if quote and len(quote) > _QUOTED:
        quote = quote[: _QUOTED - 1].rstrip() + "…"
    published = day(evidence.published[:10], language) if evidence.published else None
    title = evidence.title or evidence.source
    if links and evidence.url:
        title = f"[{title.replace('[', '(').replace(']', ')')}](<{evidence.url}>)"
    parts = [title, evidence.publisher if evidence.publisher != evidence.title else None, published, None if links else evidence.url]
    where = ", ".join(part for part in parts if part)
    return f"“{quote}” ({where})" if quote else where


def _cited(change: Change, language: str, *, links: bool = False) -> str:
    if not change.evidence:
        return ""
    more = f" {_word('more', language, str(len(change.evidence) - 1))}" if len(change.evidence) > 1 else ""
    return f"{_word('evidence', language)}: {citation(change.evidence[0], language, links=links)}{more}."


def _because(change: Change, language: str) -> str:
    return f"{_word('because', language)}: {REASONS[change.reason][LANGUAGES.index(language)]}." if change.reason else ""


def counts(changes: list[Change], language: str) -> str:
    """How many changes of what kind: 3 tenures began, 2 ended."""
    counted = Counter(_GROUPS.get(change.kind, "other") for change in changes)
    form = {group: 2 if language == "vi" else min(counted[group], 2) - 1 for group in _COUNTS}
    return ", ".join(_COUNTS[group][form[group]].format(n=counted[group]) for group in _COUNTS if counted[group])


def _of_sources(changes: Changes, language: str) -> Iterator[str]:
    en = language == "en"
    for sources, said in ((changes.sources_added, _SOURCES[0]), (changes.sources_gone, _SOURCES[1])):
        if sources:
            names = [one["title"] or one["name"] or one["url"] or one["iri"] or "" for one in sources]
            listed = "; ".join(names[:_LISTED]) + (" …" if len(names) > _LISTED else "")
            yield said[LANGUAGES.index(language)].format(n=len(sources), s="" if len(sources) == 1 else "s", listed=listed)
    if changes.attestations_added:
        yield (
            f"{changes.attestations_added} attestation{'s' if changes.attestations_added > 1 else ''} added."
            if en
            else f"Thêm {changes.attestations_added} chứng cứ."
        )
    for reason, count in sorted(changes.attestations_gone.items()):
        why = REASONS[reason][LANGUAGES.index(language)]
        yield f"{count} attestation{'s' if count > 1 else ''} retracted because {why}." if en else f"Rút {count} chứng cứ vì {why}."
    added, gone = sum(changes.statements_added.values()), sum(changes.statements_gone.values())
    kinds = ", ".join(
        f"{kind} +{changes.statements_added[kind]} −{changes.statements_gone[kind]}"
        for kind in sorted(changes.statements_added.keys() | changes.statements_gone.keys())
    )
    yield (
        f"All statements of the graph, told above or not, by what they are about: {added} added, {gone} gone ({kinds})."
        if en
        else f"Mọi mệnh đề của đồ thị, đã hay chưa nêu ở trên, theo đối tượng: thêm {added}, bớt {gone} ({kinds})."
    )


_LISTED = 20
_SOURCES = (
    ("{n} source{s} added: {listed}.", "Thêm {n} nguồn: {listed}."),
    ("{n} source{s} no longer there: {listed}.", "Bớt {n} nguồn: {listed}."),
)


def _title(changes: Changes, language: str) -> str:
    undated = "a graph without a release date" if language == "en" else "đồ thị không ghi ngày phát hành"
    known = "{}" if language == "en" else "ngày {}"
    days = [known.format(day(value, language)) if value else undated for value in (changes.old_day, changes.new_day)]
    return f"Changes from {days[0]} to {days[1]}" if language == "en" else f"Thay đổi từ {days[0]} đến {days[1]}"


def text(changes: Changes, language: str, style: Callable[[str, str], str] = lambda text, role: text) -> str:
    """For a terminal: a sentence a line, its evidence below. `style` colours: roles are head, sentence, evidence."""
    lines = [style(_title(changes, language), "head")]
    if changes.nothing:
        return "\n".join([*lines, _word("nothing", language)]) + "\n"
    for head, told in _sections(changes, language):
        lines += ["", style(head, "head")]
        for change in told:
            lines.append(f"  {style(sentence(change, language), 'sentence')}")
            lines += [f"      {style(part, 'evidence')}" for part in (_because(change, language), _cited(change, language)) if part]
        if not told:
            lines.append(f"  {_word('none', language)}")
    lines += ["", style("Sources and statements" if language == "en" else "Nguồn và mệnh đề", "head")]
    lines += [f"  {line}" for line in _of_sources(changes, language)]
    return "\n".join(lines) + "\n"


def markdown(changes: Changes, language: str) -> str:
    """For a change log."""
    lines = [f"# {_title(changes, language)}", ""]
    if changes.nothing:
        return "\n".join([*lines, _word("nothing", language), ""])
    for head, told in _sections(changes, language):
        lines += [f"## {head}", ""]
        for change in told:
            parts = [f"**{sentence(change, language)}**", _because(change, language), _cited(change, language, links=True)]
            lines.append("- " + " ".join(part for part in parts if part))
        lines += [] if told else [_word("none", language)]
        lines.append("")
    lines += ["## Sources and statements" if language == "en" else "## Nguồn và mệnh đề", ""]
    lines += [f"- {line}" for line in _of_sources(changes, language)]
    return "\n".join(lines) + "\n"


def _sections(changes: Changes, language: str) -> Iterator[tuple[str, list[Change]]]:
    for category in CATEGORIES:
        told = changes.of(category)
        since = day(changes.old_day, language) if changes.old_day else _word("unknown-day", language)
        head = _HEADS[category][LANGUAGES.index(language)].format(day=since)
        yield f"{head} ({counts(told, language)})" if told else head, told


def as_json(changes: Changes) -> str:
    """Everything, for programs; sentences in both languages."""
    document: dict[str, Any] = {
        "old": {"issued": changes.old_day},
        "new": {"issued": changes.new_day},
        "summary": {category: dict(sorted(Counter(change.kind for change in changes.of(category)).items())) for category in CATEGORIES},
        "sources": {"added": changes.sources_added, "gone": changes.sources_gone},
        "attestations": {"added": changes.attestations_added, "gone": dict(sorted(changes.attestations_gone.items()))},
        "statements": {
            "added": dict(sorted(changes.statements_added.items())),
            "gone": dict(sorted(changes.statements_gone.items())),
        },
        "changes": [
            asdict(change) | {"sentence": {language: sentence(change, language) for language in LANGUAGES}} for change in changes.all
        ],
    }
    return json.dumps(document, ensure_ascii=False, indent=2) + "\n"


def as_nquads(old: Side, new: Side, base: str = BASE) -> bytes:
    """What came and what went, each in a graph of its own: …diff#added and …diff#removed."""
    quads: list[ox.Quad] = []
    for name, triples in (("added", new.triples - old.triples), ("removed", old.triples - new.triples)):
        graph = ox.NamedNode(f"{base}diff#{name}")
        parsed = ox.parse(" .\n".join([*sorted(triples), ""]), format=ox.RdfFormat.N_TRIPLES)
        quads += [ox.Quad(quad.subject, quad.predicate, quad.object, graph) for quad in parsed]
    return canonical(quads)
