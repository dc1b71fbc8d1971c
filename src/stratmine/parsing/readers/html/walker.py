"""Walking the tree of a web page and making drafts of its blocks."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from lxml import etree, html

from stratmine.parsing.budget import Budget
from stratmine.parsing.drafts import Draft
from stratmine.parsing.flowing.headlines import numbered
from stratmine.parsing.readers.html import definitions
from stratmine.parsing.readers.html.inline import BREAK, Run, flowed, to_lines
from stratmine.parsing.readers.html.lines import (
    FEWEST_PARTED,
    is_emphasised_heading,
    line_drafts,
    parted,
)
from stratmine.parsing.readers.html.tables import is_layout, read_table
from stratmine.parsing.readers.text.structure import blocks_of_text
from stratmine.parsing.words.repair import repair_text
from stratmine.parsing.words.wordlist import word_set

_HEADING = re.compile(r"h([1-6])$")
_BLOCKS = word_set(
    """
    p div section article main header footer aside address blockquote pre center form fieldset
    figure body details summary ul ol li dl dt dd table figcaption legend hr td th tr tbody
    thead tfoot caption
    """
)
_BOLD = frozenset({"b", "strong"})
_ITALIC = frozenset({"i", "em"})
_BOLD_STYLE = re.compile(r"font-weight\s*:\s*(?:bold|[6-9]00)", re.IGNORECASE)
_ITALIC_STYLE = re.compile(r"font-style\s*:\s*italic", re.IGNORECASE)
_LONGEST_NUMBER = 5
_LETTERS = 26
SUMMARY_RANK = 6


@dataclass(frozen=True, slots=True)
class Found:
    """A draft as it was found in the tree.

    Attributes:
        draft: The block.
        rank: Of a heading element, the digit of its tag.
        element: The heading's element; None for other blocks.
    """

    draft: Draft
    rank: int | None = None
    element: html.HtmlElement | None = None


@dataclass(slots=True)
class _List:
    """A list that is open."""

    ordered: bool
    letters: bool
    next: int
    alone: bool


class Walker:
    """Collects the blocks of a tree in reading order.

    Attributes:
        found: The blocks so far.
    """

    def __init__(self, budget: Budget) -> None:
        self.found: list[Found] = []
        self._budget = budget
        self._runs: list[Run] = []
        self._bold = self._italic = 0
        self._lists: list[_List] = []
        self._item: Draft | None = None
        self._items_open: list[Draft | None] = []
        self._terms: list[str] = []

    def walk(self, body: html.HtmlElement) -> None:
        """Collect the blocks under an element, without recursion, however deep it goes."""
        walk = etree.iterwalk(body, events=("start", "end"))
        for event, element in walk:
            if self._budget.is_spent():
                break
            if event == "start":
                if self._start(element):
                    walk.skip_subtree()
            else:
                self._end(element, is_root=element is body)
        self._flush()
        self._close_terms()

    def _start(self, element: html.HtmlElement) -> bool:
        """Take an element in; True where it was read as a whole."""
        tag = element.tag
        if tag in _BLOCKS or _HEADING.match(tag):
            self._flush()
        if self._read_whole(element):
            return True
        if tag == "br":
            self._runs.append(Run(BREAK))
        elif tag in {"ul", "ol"}:
            self._open_list(element)
        elif tag == "li":
            self._open_item(element)
        elif tag == "dd":
            self._add_all(definitions.headings(self._take_terms()))
        self._bold += _is_bold(element)
        self._italic += _is_italic(element)
        self._text(element.text)
        return False

    def _end(self, element: html.HtmlElement, *, is_root: bool) -> None:
        tag = element.tag
        if tag in _BLOCKS:
            self._flush()
        if tag == "dl":
            self._close_terms()
        if not self._is_whole(element):
            self._bold -= _is_bold(element)
            self._italic -= _is_italic(element)
            if tag in {"ul", "ol"} and self._lists:
                self._lists.pop()
            elif tag == "li" and self._items_open:
                self._item = self._items_open.pop()
        if not is_root:
            self._text(element.tail)

    def _is_whole(self, element: html.HtmlElement) -> bool:
        tag = element.tag
        if _HEADING.match(tag) or tag in {"dt", "summary", "figcaption"}:
            return True
        if tag == "dd":
            return not definitions.has_parts(element)
        if tag == "pre":
            return next(element.iter(*_BLOCKS - {"pre"}), None) is None
        return bool(tag == "table" and not is_layout(element))

    def _read_whole(self, element: html.HtmlElement) -> bool:
        """Read headings, tables, captions and definitions as a whole; False for all else."""
        if not self._is_whole(element):
            return False
        tag = element.tag
        heading = _HEADING.match(tag)
        text = _joined(element)
        if heading or tag == "summary":
            rank = int(heading[1]) if heading else SUMMARY_RANK
            self._add_heading(text, rank, element)
        elif tag == "table":
            self._add_all(read_table(element))
        elif tag == "pre":
            self._add_all(blocks_of_text(_as_typed(element), self._budget))
        elif tag == "figcaption":
            self._add(Draft("caption", text))
        elif tag == "dt":
            self._terms.append(text)
        else:
            self._add_all(definitions.drafts(self._take_terms(), text, element))
        return True

    def _text(self, text: str | None) -> None:
        if text:
            self._runs.append(Run(flowed(text), self._bold > 0, self._italic > 0))

    def _flush(self) -> None:
        lines = to_lines(self._runs)
        self._runs = []
        if not lines:
            return
        self._close_terms()
        if self._item is None:
            self._add_all(line_drafts(lines))
        elif is_emphasised_heading(lines) and (self._lists[-1].alone or self._item.text):
            self._add(line_drafts(lines)[0])
        else:
            self._add_lines_to_item(parted(lines))

    def _add_lines_to_item(self, texts: Sequence[str]) -> None:
        """Lines of the only item of a list are its items; of others, what the first is about."""
        self._add_to_item(texts[0])
        many = self._lists[-1].alone and len(texts) >= FEWEST_PARTED
        for text in texts[1:]:
            like = self._item if many else None
            self._add(replace(like, text=text) if like else Draft("paragraph", text))

    def _add_to_item(self, text: str) -> None:
        """The first text makes the item; more of it, before other blocks, goes on with it."""
        item = self._item
        if item is None:
            return
        if not item.text:
            self._item = replace(item, text=text)
            self._add(self._item)
        elif self.found and self.found[-1].draft is item:
            self._item = replace(item, text=f"{item.text} {text}")
            self.found[-1] = Found(self._item)
            self._budget.spend(len(text))
        else:
            self._add(Draft("paragraph", text))

    def _open_list(self, element: html.HtmlElement) -> None:
        start = element.get("start", "")
        self._lists.append(
            _List(
                ordered=element.tag == "ol",
                letters=element.get("type") in {"a", "A"},
                next=int(start) if start.isdecimal() and len(start) < _LONGEST_NUMBER else 1,
                alone=len(element.findall("li")) == 1,
            )
        )

    def _open_item(self, element: html.HtmlElement) -> None:
        self._items_open.append(self._item)
        if not self._lists:
            self._lists.append(_List(ordered=False, letters=False, next=1, alone=False))
        one = self._lists[-1]
        value = element.get("value", "")
        number = int(value) if value.isdecimal() and len(value) < _LONGEST_NUMBER else one.next
        one.next = number + 1
        printed = (
            chr(ord("a") + number - 1) if one.letters and 0 < number <= _LETTERS else str(number)
        )
        self._item = Draft(
            "list_item",
            "",
            marker=f"{printed}." if one.ordered else "•",
            number=printed if one.ordered else None,
            depth=len(self._lists) - 1,
        )

    def _take_terms(self) -> list[str]:
        terms, self._terms = self._terms, []
        return [term for term in terms if term]

    def _close_terms(self) -> None:
        for term in self._take_terms():
            self._add(Draft("paragraph", term, evidence=(definitions.EVIDENCE,)))

    def _add_heading(self, text: str, rank: int, element: html.HtmlElement) -> None:
        self._close_terms()
        split = numbered(text)
        number, rest = split or (None, text)
        cues = (f"{element.tag} element", *(("numbering",) if number else ()))
        self._add(Draft("heading", rest, number=number, evidence=cues), rank, element)

    def _add_all(self, drafts: Sequence[Draft]) -> None:
        for draft in drafts:
            self._add(draft)

    def _add(
        self, draft: Draft, rank: int | None = None, element: html.HtmlElement | None = None
    ) -> None:
        if draft.text:
            self.found.append(Found(draft, rank, element))
            self._budget.spend(len(draft.text))


def _is_bold(element: html.HtmlElement) -> bool:
    return element.tag in _BOLD or bool(_BOLD_STYLE.search(element.get("style", "")))


def _is_italic(element: html.HtmlElement) -> bool:
    return element.tag in _ITALIC or bool(_ITALIC_STYLE.search(element.get("style", "")))


def _as_typed(element: html.HtmlElement) -> str:
    """The text of an element with the line breaks of its source."""
    pieces: list[str] = []
    for inner in element.iter():
        pieces.append("\n" if inner.tag == "br" else inner.text or "")
        if inner is not element:
            pieces.append(inner.tail or "")
    return "".join(pieces)


def _joined(element: html.HtmlElement) -> str:
    pieces: list[str] = []
    for inner in element.iter():
        if inner.tag in _BLOCKS or inner.tag == "br":
            pieces.append(" ")
        pieces.append(inner.text or "")
        if inner is not element:
            pieces.append(inner.tail or "")
    return repair_text(flowed("".join(pieces)))
