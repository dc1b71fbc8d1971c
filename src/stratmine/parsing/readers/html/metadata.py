"""What a web page says about itself."""

from __future__ import annotations

import re

from lxml import html

from stratmine.parsing.words.repair import repair_text
from stratmine.schema.document import Metadata

_SEPARATOR = re.compile(r"\s+[|•·»–—-]\s+")
_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")
_DATES = ("article:published_time", "dcterms.created", "dcterms.date", "dc.date", "date")
_AUTHORS = ("author", "dcterms.creator", "dc.creator")
_SITES = ("og:site_name", "application-name", "dcterms.publisher")
_SHORTEST_TITLE = 4


def read_metadata(root: html.HtmlElement) -> Metadata:
    """Read title, author, date, language and site from the head of a page."""
    meta = _meta(root)
    site = _first(meta, _SITES)
    title, from_title = _split_title(_title(root, meta), site)
    created = _DATE.search(_first(meta, _DATES) or "")
    language = root.get("lang") or root.get("{http://www.w3.org/XML/1998/namespace}lang") or ""
    return Metadata(
        title=title,
        author=_first(meta, _AUTHORS),
        created=created.group() if created else None,
        language=language.strip() or None,
        site=site or from_title,
    )


def _meta(root: html.HtmlElement) -> dict[str, str]:
    found: dict[str, str] = {}
    for element in root.iter("meta"):
        key = (element.get("property") or element.get("name") or "").lower()
        content = repair_text(element.get("content") or "")
        if key and content:
            found.setdefault(key, content)
    return found


def _first(meta: dict[str, str], keys: tuple[str, ...]) -> str | None:
    return next((meta[key] for key in keys if key in meta), None)


def _title(root: html.HtmlElement, meta: dict[str, str]) -> str | None:
    element = root.find(".//head/title")
    text = repair_text(element.text_content()) if element is not None else ""
    return text or meta.get("og:title")


def _split_title(title: str | None, site: str | None) -> tuple[str | None, str | None]:
    """Part «Erhvervspolitik | Nordby Kommune» into title and site."""
    if not title:
        return None, None
    parts = _SEPARATOR.split(title)
    if len(parts) == 1 or len(parts[0]) < _SHORTEST_TITLE:
        return title, None
    last = parts[-1]
    is_site = last == site or "|" in title or "kommun" in last.lower()
    if not is_site:
        return title, None
    head = title[: title.rindex(last)].rstrip(" |•·»–—-")
    return head, last
