"""Accordions, tabs and headings that a web page builds without heading elements.

A panel that opens on a click is content, though it is hidden when the page loads. What opens it
is its heading.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from lxml import html

from stratmine.parsing.words.wordlist import word_set

_BLOCKS = word_set("div section article ul ol dd li p table form fieldset aside")
_HEADINGS = word_set("h1 h2 h3 h4 h5 h6 summary dt legend caption th")
_OUTSIDE = word_set("nav header footer menu dialog")
_PANEL_ROLES = frozenset({"tabpanel", "region"})
_PANEL_NAMES = re.compile(
    r"(?:^|[\s_-])(?:accordion|akkordeon|dragspel|collaps\w*|expand\w*|fold\w*|tab|tabs|"
    r"tab-?panel|panel|toggle\w*|details)(?:$|[\s_-])",
    re.IGNORECASE,
)
_TITLE_NAMES = re.compile(
    r"(?:^|[\s_-])(?:h(?P<rank>[1-6])|(?:heading|rubrik|overskrift|headline)-?(?P<level>[1-6])?|"
    r"(?:accordion|panel|card|section|block|box|tab|collapse|expand\w*)[_-]*"
    r"(?:title|header|heading|button|toggle|trigger))(?:$|[\s_-])",
    re.IGNORECASE,
)
_SCREEN_READER = re.compile(
    r"(?:^|\s)(?:sr-only|visually-?hidden|screen-?reader(?:-text)?)(?:$|\s)", re.IGNORECASE
)
_CONTROLS = ("aria-controls", "data-target", "data-bs-target", "data-controls")
_UNRANKED = 6
_RANKS = frozenset("123456")
_LONGEST_TITLE = 110
_FEWEST_LETTERS = 2


def open_panels(body: html.HtmlElement) -> None:
    """Show hidden panels, and make headings of what opens them and of what is named a heading."""
    toggles = [element for element in body.iter() if _is_toggle(element)]
    controlled = {identifier for toggle in toggles for identifier in _controlled(toggle)}
    for element in body.iter(*_BLOCKS):
        if element.get("id") in controlled or _is_panel(element):
            _show(element)
    panels = {panel.get("id"): panel for panel in body.iter(*_BLOCKS) if panel.get("id")}
    for toggle in toggles:
        if _is_title(toggle):
            panel = next((panels[one] for one in _controlled(toggle) if one in panels), None)
            _head(toggle, panel)
    for element in list(body.iter("div", "p", "span")):
        rank = _rank(element)
        if rank is not None and _is_title(element) and _heads_something(element):
            _make_heading(element, rank)


def _rank(element: html.HtmlElement) -> int | None:
    """The rank of an element whose role or class says that it is a heading."""
    match = _TITLE_NAMES.search(element.get("class", ""))
    level = element.get("aria-level", "") if element.get("role") == "heading" else ""
    if match is None and not level:
        return None
    named = (match["rank"] or match["level"]) if match is not None else None
    rank = int(level) if level in _RANKS else int(named or _UNRANKED)
    return min(rank, _UNRANKED)


def _is_toggle(element: html.HtmlElement) -> bool:
    """Whether a click on the element opens a part of the page, not a menu."""
    if not isinstance(element.tag, str) or element.tag not in {"button", "a", "div", "li", "span"}:
        return False
    opens = element.get("aria-expanded") is not None or bool(_controlled(element))
    if not (opens or element.get("role") == "tab"):
        return False
    return not any(one.tag in _OUTSIDE for one in element.iterancestors())


def _controlled(element: html.HtmlElement) -> list[str]:
    """The ids of what the element opens."""
    values = [element.get(name, "") for name in _CONTROLS]
    if element.get("role") in {"tab", "button"} and element.get("href", "").startswith("#"):
        values.append(element.get("href", ""))
    return [value.removeprefix("#") for value in " ".join(values).split()]


def _is_panel(element: html.HtmlElement) -> bool:
    if element.get("role") in _PANEL_ROLES:
        return True
    names = f"{element.get('class', '')} {element.get('id', '')}"
    return bool(_PANEL_NAMES.search(names))


def _show(element: html.HtmlElement) -> None:
    for name in ("hidden", "aria-hidden", "style"):
        element.attrib.pop(name, None)


def _is_title(element: html.HtmlElement) -> bool:
    """Whether the element's text can be a heading that no heading element holds yet."""
    text = _text(element)
    if sum(map(str.isalpha, text)) < _FEWEST_LETTERS or len(text) > _LONGEST_TITLE:
        return False
    if text.endswith((".", ",", ";")):
        return False
    if next(islice(element.iter(*_HEADINGS, "table", "ul", "ol"), 1), None) is not None:
        return False
    return not any(one.tag in _HEADINGS or one.tag == "td" for one in element.iterancestors())


def _heads_something(element: html.HtmlElement) -> bool:
    """Whether text follows the element where it stands."""
    outer = element
    parent = outer.getparent()
    while parent is not None and parent.tag != "body" and _is_alone(outer, parent):
        outer, parent = parent, parent.getparent()
    return outer.getnext() is not None and bool(_text(outer.getnext()))


def _head(toggle: html.HtmlElement, panel: html.HtmlElement | None) -> None:
    """Make a toggle the heading over its panel; tabs, which stand apart, move to theirs."""
    if toggle.get("role") != "tab":
        _make_heading(toggle, _UNRANKED)
        return
    if panel is not None and not _begins_with(panel, _text(toggle)):
        heading = html.Element("summary")
        heading.text = _text(toggle)
        parent = panel.getparent()
        if parent is not None:
            parent.insert(parent.index(panel), heading)
    if panel is not None:
        toggle.drop_tree()


def _begins_with(panel: html.HtmlElement, title: str) -> bool:
    return _text(panel).lower().startswith(title.lower())


def _make_heading(element: html.HtmlElement, rank: int) -> None:
    """Make the element a heading, with the boxes that hold nothing else."""
    for inner in list(element.iter()):
        if inner is not element and _SCREEN_READER.search(inner.get("class", "")):
            inner.drop_tree()
    outer = element
    parent = outer.getparent()
    while parent is not None and parent.tag in {"div", "span", "p"} and _is_alone(outer, parent):
        outer, parent = parent, parent.getparent()
    if outer is not element:
        element.tag = "span"
    outer.tag = "summary" if rank == _UNRANKED else f"h{rank}"


def _is_alone(element: html.HtmlElement, parent: html.HtmlElement) -> bool:
    """Whether a parent holds no words but those of an element."""
    return not any(text and text.strip() for text in _texts_beside(element, parent))


def _texts_beside(element: html.HtmlElement, parent: html.HtmlElement) -> Iterator[str | None]:
    yield parent.text
    yield element.tail
    for other in parent:
        if other is not element:
            yield from other.itertext()
            yield other.tail


def _text(element: html.HtmlElement) -> str:
    return " ".join("".join(element.itertext()).split())
