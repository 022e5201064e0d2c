"""Pictures of classes as SVG, drawn without a library for layout: what leads to a class and from it, and a tree of kinds.

The tips of arrows are drawn once a page: TIP. Text widths are estimated, since there is no font to measure; boxes have room for it.
"""

from collections.abc import Iterable, Mapping
from html import escape

from markupsafe import Markup

_CHARACTER, _HEIGHT, _GAP, _LINE = 7.4, 26, 12, 220

TIP = Markup(
    '<svg width="0" height="0" aria-hidden="true"><defs><marker id="tip" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="7" markerHeight="7" '
    'orient="auto"><path d="M0 0 8 4 0 8z"/></marker></defs></svg>'
)


def _width(text: str) -> float:
    return len(text) * _CHARACTER + 18


def _box(text: str, x: float, y: float, anchors: Mapping[str, str], kind: str = "box") -> str:
    """A box with a name in it, which leads to the term where it is on the page."""
    drawn = (
        f'<rect class="{kind}" x="{x:.0f}" y="{y:.0f}" width="{_width(text):.0f}" height="{_HEIGHT}" rx="4"/>'
        f'<text x="{x + _width(text) / 2:.0f}" y="{y + 17:.0f}" text-anchor="middle">{escape(text)}</text>'
    )
    return f'<a href="#{anchors[text]}">{drawn}</a>' if text in anchors else drawn


def _arrow(x1: float, y1: float, x2: float, y2: float, label: str, at_end: bool) -> str:
    """A line with its label at that end of it where lines are apart."""
    x, y, side = (x2 - 10, y2, "end") if at_end else (x1 + 6, y1, "start")
    bend = f"M{x1:.0f} {y1:.0f} C{(x1 + x2) / 2:.0f} {y1:.0f} {(x1 + x2) / 2:.0f} {y2:.0f} {x2:.0f} {y2:.0f}"
    said = f'<text class="label" x="{x:.0f}" y="{y - 4:.0f}" text-anchor="{side}">{escape(label)}</text>'
    return f'<path d="{bend}" marker-end="url(#tip)"/>{said}'


def _picture(width: float, height: float, parts: Iterable[str], title: str) -> Markup:
    return Markup(
        f'<svg role="img" viewBox="0 0 {width:.0f} {height:.0f}" width="{width:.0f}" height="{height:.0f}">'
        f"<title>{escape(title)}</title>{''.join(parts)}</svg>"
    )


def around(
    center: str, above: list[str], incoming: list[tuple[str, str]], outgoing: list[tuple[str, str]], anchors: Mapping[str, str]
) -> Markup:
    """A class in the middle; above it what it is a kind of, on the left what leads to it, on the right what it leads to.

    `incoming` has (class, property), `outgoing` (property, what its values are); what is no thing or value of a known kind is left out.
    """
    outgoing = [(name, values) for name, values in outgoing if values]
    if not (above or incoming or outgoing):
        return Markup("")
    rows = max(len(incoming), len(outgoing), 1)
    top = (_HEIGHT + 30) if above else 4
    height = top + rows * (_HEIGHT + _GAP) + 4
    middle = top + rows * (_HEIGHT + _GAP) / 2 - _HEIGHT / 2
    left = max((_width(name) for name, _ in incoming), default=0)
    x = 4 + left + (_LINE if incoming else 0)
    right = x + _width(center) + (_LINE if outgoing else 0)
    width = right + max((_width(values) for _, values in outgoing), default=0) + 4
    parts = []
    for number, (name, term) in enumerate(incoming):
        y = top + number * (_HEIGHT + _GAP)
        parts.append(_box(name, 4 + left - _width(name), y, anchors))
        parts.append(_arrow(4 + left, y + _HEIGHT / 2, x, middle + _HEIGHT / 2, term, at_end=False))
    for number, (term, values) in enumerate(outgoing):
        y = top + number * (_HEIGHT + _GAP)
        parts.append(_box(values, right, y, anchors))
        parts.append(_arrow(x + _width(center), middle + _HEIGHT / 2, right, y + _HEIGHT / 2, term, at_end=True))
    if above:
        start = max(x + _width(center) / 2 - sum(_width(name) + _GAP for name in above) / 2, 4)
        for name in above:
            width = max(width, start + _width(name) + 4)
            parts.append(_box(name, start, 4, anchors))
            parts.append(f'<path class="kind" d="M{x + _width(center) / 2:.0f} {middle:.0f} V{4 + _HEIGHT}" marker-end="url(#tip)"/>')
            start += _width(name) + _GAP
    parts.append(_box(center, x, middle, anchors, "center"))
    return _picture(width, height, parts, center)


def tree(pairs: list[tuple[str, str]], anchors: Mapping[str, str]) -> Markup:
    """Kinds below what they are kinds of; `pairs` has (class, what it is a kind of, or nothing)."""
    children: dict[str, list[str]] = {}
    for child, parent in pairs:
        children.setdefault(parent, []).append(child)
    below = {child for child, parent in pairs if parent}
    roots = sorted({*children.get("", []), *(parent for parent in children if parent and parent not in below)})
    rows: list[tuple[int, str, int | None]] = []

    def place(name: str, depth: int, parent: int | None) -> None:
        rows.append((depth, name, parent))
        at = len(rows) - 1
        for child in sorted(children.get(name, [])):
            place(child, depth + 1, at)

    for root in roots:
        if children.get(root) or root in anchors:  # what stands alone and is not ours says nothing
            place(root, 0, None)
    parts = []
    for number, (depth, name, at) in enumerate(rows):
        x, y = 4 + depth * 34, 4 + number * (_HEIGHT + 6)
        if at is not None:
            above = 4 + at * (_HEIGHT + 6) + _HEIGHT
            parts.append(f'<path class="kind" d="M{x - 20} {above} V{y + _HEIGHT / 2:.0f} H{x}"/>')
        parts.append(_box(name, x, y, anchors, "center" if name in anchors else "box"))
    width = max((4 + depth * 34 + _width(name) for depth, name, _ in rows), default=0) + 4
    return _picture(width, len(rows) * (_HEIGHT + 6) + 8, parts, "classes")
