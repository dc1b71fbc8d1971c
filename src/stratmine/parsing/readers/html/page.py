"""The main content of a web page: what surrounds it is taken out of the tree."""

from __future__ import annotations

import re

from lxml import html

from stratmine.parsing.readers.html.panels import open_panels
from stratmine.parsing.web.lines import is_offer
from stratmine.parsing.words.wordlist import word_set

_DROPPED = word_set(
    """
    script style noscript template svg canvas iframe object embed audio video map select input
    textarea datalist dialog head link meta
    """
)
_FURNITURE_TAGS = frozenset({"nav", "footer", "menu"})
_FURNITURE_ROLES = frozenset(
    {"navigation", "banner", "contentinfo", "search", "menu", "menubar", "dialog", "alertdialog"}
)
_FURNITURE_NAMES = re.compile(
    r"(?:^|[\s_-])(?:cookies?\w*|consent|breadcrumbs?|brodsmuler?|brodkrumm\w*|nav|navigation|navbar|"
    r"menu|meny|footer|sidefod|sidfot|sidebar|skip-?link|skiplinks?|share|sharing|del-side|social|"
    r"related|relaterede?|relaterade?|pagination|toolbar|search|soeg|sok|banner|topbar|toc|tocify|"
    r"readspeaker|print-?only|modal|popup|newsletter)(?:$|[\s_-])",
    re.IGNORECASE,
)
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_MAIN = (".//main", ".//*[@role='main']", ".//article")
_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
_CONTAINERS = frozenset({"ul", "ol", "div", "section", "aside", "p"})
_FEWEST_LINKS = 4
_LINK_SHARE = 0.8
_LONGEST_LINK = 60
_LONGEST_FURNITURE = 2_000
_LONGEST_OFFER = 600
_LEAST_MAIN_SHARE = 0.4


def split_furniture(body: html.HtmlElement) -> list[str]:
    """Take out of the tree what is not the document.

    Panels that open on a click are shown first. Scripts, forms and what is still hidden are thrown
    away. Navigation, banners, footers and lists of links go, and so does everything around the main
    element if there is one.

    Returns:
        The texts of what was furniture.
    """
    open_panels(body)
    _drop_invisible(body)
    main = _find_main(body)
    furniture: list[str] = []
    for element in list(body.iter()):
        if isinstance(element.tag, str) and element is not body and _is_furniture(element, main):
            furniture.extend(_take_out(element, body))
    for heading in list(body.iter(*_HEADINGS)):
        listed = heading.getnext()
        if listed is not None and is_offer(_text(heading)) and _holds_links_only(listed):
            furniture.extend(text for one in (heading, listed) for text in _take_out(one, body))
    if main is not None:
        furniture.extend(_keep_only(body, main))
    return furniture


def _drop_invisible(body: html.HtmlElement) -> None:
    for element in list(body.iter()):
        if element is body or element.getparent() is None:
            continue
        if (
            not isinstance(element.tag, str)
            or element.tag in _DROPPED
            or _is_hidden(element)
            or (element.tag == "button" and not _is_in_heading(element))
        ):
            element.drop_tree()


def _is_hidden(element: html.HtmlElement) -> bool:
    if element.get("hidden") is not None or element.get("aria-hidden") == "true":
        return True
    return bool(_HIDDEN.search(element.get("style", "")))


def _is_in_heading(element: html.HtmlElement) -> bool:
    return any(parent.tag in (*_HEADINGS, "summary") for parent in element.iterancestors())


def _find_main(body: html.HtmlElement) -> html.HtmlElement | None:
    """The element that is marked as the main content, if it is alone and holds enough text."""
    total = len(_text(body))
    for path in _MAIN:
        found = body.findall(path)
        if len(found) == 1 and len(_text(found[0])) >= _LEAST_MAIN_SHARE * total:
            return found[0]
    return None


def _is_furniture(element: html.HtmlElement, main: html.HtmlElement | None) -> bool:
    if element.getparent() is None or element is main or _holds(element, main):
        return False
    if element.tag in _HEADINGS:
        return False
    if element.tag in _FURNITURE_TAGS or element.get("role") in _FURNITURE_ROLES:
        return True
    names = f"{element.get('class', '')} {element.get('id', '')}"
    if _FURNITURE_NAMES.search(names) and len(_text(element)) < _LONGEST_FURNITURE:
        return True
    return element.tag in _CONTAINERS and (_is_link_list(element) or _is_offer(element))


def _is_offer(element: html.HtmlElement) -> bool:
    """Whether the element is a box under a heading such as «Relaterade dokument»."""
    headings = list(element.iter(*_HEADINGS))
    if len(headings) != 1 or len(_text(element)) > _LONGEST_OFFER:
        return False
    title = _text(headings[0])
    return _text(element).startswith(title) and is_offer(title)


def _holds_links_only(element: html.HtmlElement) -> bool:
    """Whether a list is one of links, and each of its items is a link with a note at the most."""
    items = element.findall("li")
    return (
        element.tag in {"ul", "ol"}
        and bool(items)
        and all(len(list(item.iter("a"))) == 1 for item in items)
        and len(_text(element)) <= _LONGEST_OFFER
        and sum(len(_text(link)) for link in element.iter("a")) >= _LINK_SHARE * len(_text(element))
    )


def _holds(element: html.HtmlElement, main: html.HtmlElement | None) -> bool:
    return main is not None and any(parent is element for parent in main.iterancestors())


def _is_link_list(element: html.HtmlElement) -> bool:
    """Whether nearly all words stand in short links: a menu, whatever its class."""
    links = [_text(link) for link in element.iter("a")]
    if len(links) < _FEWEST_LINKS or any(len(link) > _LONGEST_LINK for link in links):
        return False
    total = len(_text(element))
    return total > 0 and sum(map(len, links)) >= _LINK_SHARE * total


def _take_out(element: html.HtmlElement, body: html.HtmlElement) -> list[str]:
    """Drop an element, except a main heading that stands in it."""
    headings = [heading for heading in element.iter("h1") if _text(heading)]
    is_only_title = len(headings) == 1 and len(body.findall(".//h1")) == 1
    text = _text(element)
    if is_only_title:
        title = headings[0]
        title.tail = None
        parent = element.getparent()
        parent.insert(parent.index(element), title)
        text = text.replace(_text(title), "", 1).strip()
    element.drop_tree()
    return [text] if text else []


def _keep_only(body: html.HtmlElement, main: html.HtmlElement) -> list[str]:
    """Drop what stands beside the main element and its ancestors, except the main heading."""
    furniture: list[str] = []
    has_title = main.find(".//h1") is not None
    inner = main
    while inner is not body:
        parent = inner.getparent()
        for sibling in list(parent):
            if sibling is inner or not isinstance(sibling.tag, str):
                continue
            if has_title or (sibling.tag != "h1" and sibling.find(".//h1") is None):
                furniture.extend(filter(None, [_text(sibling)]))
                sibling.drop_tree()
        inner = parent
    return furniture


def _text(element: html.HtmlElement) -> str:
    return " ".join(" ".join(element.itertext()).split())
