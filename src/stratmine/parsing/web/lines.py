"""What a line of a web page is by its words: a link, a contact, the way to the page.

The words are Danish, Swedish and English: a page is taken apart before its language is known.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from stratmine.languages import Web
from stratmine.parsing.words.vocabulary import web_words
from stratmine.parsing.words.wordlist import alternatives, any_line

SHORT = 70
"""Characters of a line that its words alone make furniture."""
_LONGEST_BREADCRUMB = 200
_FEWEST_STEPS = 4
_FEWEST_BARS = 3


def word_pattern(read: Callable[[Web], tuple[str, ...]]) -> str:
    """Return a pattern for words of web pages."""
    return f"(?:{alternatives(web_words(read))})"


def line_pattern(read: Callable[[Web], tuple[str, ...]]) -> str:
    """Return a pattern for lines of web pages."""
    return f"(?:{any_line(web_words(read))})"


_FURNITURE = frozenset(line.rstrip(":") for line in web_words(lambda web: web.furniture))
_SKIP = re.compile(
    rf"{word_pattern(lambda web: web.skips)}\b.{{0,32}}"
    rf"\b{line_pattern(lambda web: web.skipped_to)}$"
    rf"|{word_pattern(lambda web: web.content_marks)}$",
    re.IGNORECASE,
)
_ROOT = re.compile(rf"{word_pattern(lambda web: web.roots)}\b", re.IGNORECASE)
_SEPARATOR = re.compile(r"\s[›»>/|]\s")
_PRIVACY = re.compile(rf"\b{word_pattern(lambda web: web.privacy)}\b", re.IGNORECASE)
_CONTACT = re.compile(
    rf"{word_pattern(lambda web: web.contacts)}\b\.?\s*[:.]?\s*(?=\S)|"
    r"\S+@\S+\.\w{2,}$|(?:\+?\d[\d -]{6,}\d)$|"
    r"[^\W\d][\w -]{2,30} \d{3,4}[- ]\d{2,3} ?\d{2} ?\d{2}$|(?:https?://|www\.)\S+$",
    re.IGNORECASE,
)
_CHANGED = (
    rf"(?:{word_pattern(lambda web: web.page_is)} ){{0,2}}{word_pattern(lambda web: web.lately)} "
    rf"{word_pattern(lambda web: web.changed)}.*|{word_pattern(lambda web: web.dated)}\b.*\d{{2}}.*"
)
_SITES = r"(?:facebook|linkedin|instagram|twitter|youtube)(?: \w+)?"
_EDGE_CUE = re.compile(
    rf"(?:{line_pattern(lambda web: web.edge_lines)}|{_CHANGED}|{_SITES}|©.*)$", re.IGNORECASE
)
_LINK = re.compile(rf"{word_pattern(lambda web: web.links)}\b[^.:]{{0,60}}$", re.IGNORECASE)
_LIKE = word_pattern(lambda web: web.like)
_OFFER = re.compile(
    rf"(?:{_LIKE}\b.*|{_LIKE}\w*\s+\w+|{line_pattern(lambda web: web.offers)})$", re.IGNORECASE
)
_BARS = re.compile(r"\s+[|•·]\s+|\s{2,}")
_CLOSING = frozenset({"x", "×", "✕", *web_words(lambda web: web.closing)})
_GLUED = re.compile(
    rf"(?P<label>{word_pattern(lambda web: web.glued_labels)})(?=\d)", re.IGNORECASE
)


def is_web_furniture(line: str) -> bool:
    """Whether a line is furniture wherever on the edge of a page it stands."""
    text = line.strip()
    if len(text) > SHORT:
        return False
    if text.lower().rstrip(":") in _FURNITURE or _is_row_of_cues(text):
        return True
    return bool(_SKIP.match(text) or _EDGE_CUE.match(text) or _CONTACT.match(text))


def _is_row_of_cues(text: str) -> bool:
    """Whether links stand side by side, one of them a cue at least: «Print | Del på Facebook»."""
    parts = _BARS.split(text)
    return len(parts) > 1 and any(
        part.lower() in _FURNITURE or _EDGE_CUE.match(part) for part in parts
    )


def is_offer(title: str) -> bool:
    """Whether a box with this heading offers other pages, or asks what the reader thinks."""
    return len(title) <= SHORT and bool(_OFFER.match(title) or _EDGE_CUE.match(title))


def is_skip(line: str) -> bool:
    """Whether a link jumps to the content: «Spring til indhold»."""
    return bool(_SKIP.match(line))


def is_link(line: str) -> bool:
    """Whether a line is the text of a link: «Hent planen»."""
    return bool(_LINK.match(line))


def opens_way(line: str) -> bool:
    """Whether a line begins as the way to a page does: «Hjem»."""
    return bool(_ROOT.match(line))


def closes_popup(line: str) -> bool:
    """Whether a line is the sign that closes a popup."""
    return line.lower() in _CLOSING


def is_breadcrumb(line: str, following: Sequence[str]) -> bool:
    """The way to the page: opened by «Hjem», or parted by arrows, and ending with its title."""
    if line.endswith((".", ":", "?")):
        return False
    if any(_leads_to(line, title) for title in following):
        return True
    is_way = bool(_SEPARATOR.search(line)) or len(line.split()) >= _FEWEST_STEPS
    return bool(_ROOT.match(line)) and is_way and len(line) < _LONGEST_BREADCRUMB


def _leads_to(line: str, title: str) -> bool:
    """Whether a line is other words and then the title."""
    before = line.removesuffix(title)
    return before != line and any(word[0].isalpha() for word in before.split())


def is_about_cookies(line: str) -> bool:
    """Whether a line tells of cookies or personal data."""
    return bool(_PRIVACY.search(line)) and len(line) < 3 * SHORT


def is_footer(line: str) -> bool:
    """Whether bars part a line: «Nordby Kommune | Torvet 1 | Åbningstider»; two make a table."""
    return line.count(" | ") >= _FEWEST_BARS and not line.startswith("|")


def is_short(line: str) -> bool:
    """Whether a line may be one of a menu or of a footer."""
    return (len(line) <= SHORT and not line.endswith((".", "!"))) or is_web_furniture(line)


def part_glued_label(line: str) -> str:
    """Put the space back between a label and its value: «Dato17.06.2013»."""
    return _GLUED.sub(r"\g<label> ", line, count=1)
