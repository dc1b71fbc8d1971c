"""Lists that are printed inside a paragraph: «… tre spor: 1) Vækst, 2) Viden og 3) Velfærd»."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from stratmine.extraction.announcing.columns import columns_of
from stratmine.extraction.announcing.element_text import trimmed
from stratmine.extraction.announcing.scope import Scope
from stratmine.extraction.structure.brackets import parted_by_brackets
from stratmine.extraction.structure.clause_lists import parted_by_marks
from stratmine.extraction.structure.counted_names import counted_names
from stratmine.extraction.structure.order_lists import parted_by_orders
from stratmine.extraction.structure.semicolons import parted_by_semicolons
from stratmine.extraction.text.block_parts import part_of
from stratmine.extraction.text.sentences import split_sentences
from stratmine.extraction.text.series import Place
from stratmine.extraction.text.tails import parted_by_tails
from stratmine.languages import Language
from stratmine.schema import Block

_MARK = re.compile(
    r"(?:^|(?<=[\s:;,]))\(?(?P<mark>\d{1,2}|[a-h])(?P<sign>[.)])\s+"
    r"(?=[^\W\d_]|(?<=[a-h]\)\s)\d)"
)
_DECIMAL = re.compile(r"(?<=[\s:])(?P<mark>\d{1,2}\.\d{1,2})\s+(?=[A-ZÅÄÖÆØ])")
_BULLET = re.compile(r"(?:^|(?<=[\s:;]))(?P<mark>[•●▪◆◼■▶➤➢✓✔])\s*(?=\w)")
_LONE_BULLET = re.compile(r"\s*[•●▪◆◼■▶➤➢–-]\s*$")
_FEWEST = 2
"""Items that make a list after a lead-in or with bullets."""
_FEWEST_UNLED = 3
"""Items that make a list where nothing leads into it."""


@dataclass(frozen=True, slots=True)
class _Item:
    """An item of a list inside a paragraph.

    Attributes:
        start: Offset of its text in the paragraph.
        end: Offset after it.
        marker: Its number or bullet as printed; None in a list parted by commas.
    """

    start: int
    end: int
    marker: str | None


def with_inner_lists(blocks: Sequence[Block], language: Language) -> list[Block]:
    """Return the blocks with the lists inside paragraphs as list items of their own.

    The parts of a block have its identifier with their offset in it («b7@120»): see `origin`.
    """
    return [part for block in blocks for part in _parts(block, language)]


def _parts(block: Block, language: Language) -> Iterator[Block]:
    if block.kind == "table" and _is_layout(block, language):
        yield from _laid_out(block, language)
        return
    items = _items(block, language) if block.kind in {"paragraph", "list_item"} else []
    if not items:
        yield block
        return
    first, last = items[0], items[-1]
    lead = first.start - len(first.marker or "")
    lead_end = len(block.text[:lead].rstrip(' ("”“»«'))
    nested = block.kind == "list_item" and lead_end > 0
    if lead_end > 0:
        yield from _parts(part_of(block, 0, lead_end, block.kind), language)
    for item in items:
        part = part_of(block, item.start, item.end, "list_item")
        number = item.marker.strip("().") if item.marker else None
        depth = block.depth + nested
        yield part.model_copy(
            update={
                "marker": item.marker,
                "number": number if number and number.replace(".", "").isalnum() else None,
                "depth": depth,
            }
        )
    rest = len(block.text) - len(block.text[last.end :].lstrip(' .,;"”“»«'))
    if rest < len(block.text):
        yield part_of(block, rest, len(block.text), "paragraph")


def _laid_out(block: Block, language: Language) -> Iterator[Block]:
    """Yield the cells of a table that only places text; after a bullet stands a list item."""
    marked = {cell.row for cell in block.cells if _LONE_BULLET.match(cell.text)}
    for cell in block.cells:
        if not cell.text.strip() or _LONE_BULLET.match(cell.text):
            continue
        kind = "list_item" if cell.row in marked else "paragraph"
        part = part_of(block, cell.start, cell.start + len(cell.text), kind)
        yield from _parts(part.model_copy(update={"cells": ()}), language)


def _is_layout(block: Block, language: Language) -> bool:
    """Whether a table only places text side by side: whole lists, or bullets and their text.

    A dash in a later column is an empty value. Lists under the names of columns are their cells.
    """
    leading = [cell for cell in block.cells if cell.column == 0]
    if sum(bool(_LONE_BULLET.match(cell.text)) for cell in leading) >= _FEWEST:
        return True
    lists = [cell for cell in block.cells if len(_BULLET.findall(cell.text)) >= _FEWEST]
    filled = [cell for cell in block.cells if cell.text.strip()]
    if not lists or 2 * len(lists) < len(filled):
        return False
    return columns_of(block.cells, Scope(), language) is None


def _items(block: Block, language: Language) -> list[_Item]:
    return (
        _marked(block, language)
        or _bulleted(block.text, language)
        or _decimals(block.text, language)
        or [_Item(*place, None) for place in parted_by_semicolons(block.text, language)]
        or [_Item(*place, None) for place in parted_by_marks(block.text, language)]
        or [_Item(*place, None) for place in parted_by_orders(block.text, language)]
        or [_Item(*place, None) for place in parted_by_brackets(block.text)]
        or [_Item(*place, None) for place in parted_by_tails(block.text, language)]
        or [_Item(*place, None) for place in _named(block, language)]
    )


def _marked(block: Block, language: Language) -> list[_Item]:
    """Return items with marks that count on from the first: «1) … 2) …», «a. … b. …»."""
    text = block.text
    sequence: list[re.Match[str]] = []
    own = _own_mark(block)
    expected = _following(own) if own else None
    for match in _MARK.finditer(text):
        opens = match["mark"] in {"1", "a"} and not sequence and own is None
        same_sign = not sequence or sequence[0]["sign"] == match["sign"]
        if opens or (match["mark"] == expected and same_sign):
            sequence.append(match)
            expected = _following(match["mark"])
    found = [_Item(match.end(), match.start(), match.group()) for match in sequence]
    if own and found:
        found.insert(0, _Item(0, 0, None))
    led = bool(own) or (bool(found) and text[: sequence[0].start()].rstrip().endswith((":", ",")))
    if len(found) < (_FEWEST if led else _FEWEST_UNLED):
        return []
    return _with_ends(text, found, language)


def _own_mark(block: Block) -> str | None:
    """Return the number of a list item that may go on with the next number inside it."""
    number = block.number or ""
    return number if block.kind == "list_item" and (number.isdigit() or number in "abc") else None


def _following(mark: str | None) -> str | None:
    if not mark:
        return None
    return str(int(mark) + 1) if mark.isdigit() else chr(ord(mark) + 1)


def _bulleted(text: str, language: Language) -> list[_Item]:
    found = [_Item(m.end(), m.start(), m.group()) for m in _BULLET.finditer(text)]
    return _with_ends(text, found, language) if len(found) >= _FEWEST else []


def _decimals(text: str, language: Language) -> list[_Item]:
    """Return items with the numbers of another plan, in any order: «…: 1.1 … 1.7 … 6.1 …»."""
    found = [_Item(m.end(), m.start(), m["mark"]) for m in _DECIMAL.finditer(text)]
    led = len(found) >= _FEWEST_UNLED and text[: found[0].end].rstrip().endswith(":")
    return _with_ends(text, found, language) if led else []


def _with_ends(text: str, found: Sequence[_Item], language: Language) -> list[_Item]:
    """End each item where the next one begins; the last one with as many sentences as the others.

    The offset of a mark stands in `end` of its item.
    """
    items = [
        _Item(one.start, trimmed(text, one.start, following.end)[1], one.marker)
        for one, following in pairwise(found)
    ]
    longest = max(len(split_sentences(text[i.start : i.end], language)) for i in items)
    last = found[-1]
    sentences = split_sentences(text[last.start :], language)
    ends = [last.start + sentence.end for sentence in sentences[:longest]]
    return [*items, _Item(last.start, ends[-1] if ends else len(text), last.marker)]


def _named(block: Block, language: Language) -> list[Place]:
    return counted_names(block.text, language) if block.kind == "paragraph" else []
