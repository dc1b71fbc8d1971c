"""Lists that are printed inside a paragraph: «… tre spor: 1) Vækst, 2) Viden og 3) Velfærd»."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from stratmine import languages
from stratmine.extraction.announcing.counts import may_count, named_count
from stratmine.extraction.announcing.element_text import is_phrase, trimmed
from stratmine.extraction.announcing.lead_ins import announced_by_lead_in
from stratmine.extraction.structure.brackets import parted_by_brackets
from stratmine.extraction.structure.clause_lists import parted_by_marks
from stratmine.extraction.structure.semicolons import parted_by_semicolons
from stratmine.extraction.text.block_parts import part_of
from stratmine.extraction.text.sentences import split_sentences
from stratmine.extraction.text.tails import parted_by_tails
from stratmine.extraction.text.words import word_count, words
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
_LONGEST_NAME = 14
"""Words of a name in a list parted by commas."""
_QUOTED = re.compile(r"[\"”“»«](?P<name>[^\"”“»«]{3,120})[\"”“»«]")
_OF_THE_VISION = re.compile(r"\bvision", re.IGNORECASE)
"""What is counted as belonging to a vision is none of the plan's parts."""


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
    if block.kind == "table" and _is_layout(block):
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
        yield part_of(block, 0, lead_end, block.kind)
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


def _is_layout(block: Block) -> bool:
    """Whether a table only places text side by side: whole lists, or bullets and their text.

    A dash in a later column is an empty value.
    """
    leading = [cell for cell in block.cells if cell.column == 0]
    if sum(bool(_LONE_BULLET.match(cell.text)) for cell in leading) >= _FEWEST:
        return True
    lists = [cell for cell in block.cells if len(_BULLET.findall(cell.text)) >= _FEWEST]
    filled = [cell for cell in block.cells if cell.text.strip()]
    return bool(lists) and 2 * len(lists) >= len(filled)


def _items(block: Block, language: Language) -> list[_Item]:
    return (
        _marked(block, language)
        or _bulleted(block.text, language)
        or _decimals(block.text, language)
        or [_Item(*place, None) for place in parted_by_semicolons(block.text, language)]
        or [_Item(*place, None) for place in parted_by_marks(block.text, language)]
        or [_Item(*place, None) for place in parted_by_brackets(block.text)]
        or [_Item(*place, None) for place in parted_by_tails(block.text, language)]
        or (_named(block.text, language) if block.kind == "paragraph" else [])
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


def _named(text: str, language: Language) -> list[_Item]:
    """Return names after «tre temaer», if there are as many of them as the sentence says."""
    for sentence in split_sentences(text, language):
        if not may_count(sentence.text, language):
            continue
        if quoted := _quoted_names(sentence.text, language):
            return [_Item(sentence.start + a, sentence.start + b, None) for a, b in quoted]
        for head, joints in _heads(sentence.text, language):
            cue = _cue(head, language)
            count = named_count(head, cue, language) if cue else None
            if not count or _OF_THE_VISION.search(head) or count < _FEWEST:
                continue
            start = sentence.start + len(head) + (len(sentence.text[len(head) :]) > 0)
            if items := _divided(text, (start, sentence.end), count, joints):
                return items
    return []


def _heads(sentence: str, language: Language) -> Iterator[tuple[str, Sequence[re.Pattern[str]]]]:
    """Yield what may stand before names, with what parts them.

    It ends in a colon, before the first of several names with capitals («… spor Vækst, Viden»), or
    with words that lead over to the names: «De tre spor er henholdsvis …», «tre mål om …».
    """
    joints = _joints(language.code)
    colon = sentence.find(": ")
    if colon > 0:
        yield sentence[: colon + 1], joints
    else:
        yield _before_names(sentence), joints[1:]
    if link := _links(language.code).search(sentence):
        yield sentence[: link.end()], joints[:1]


def _quoted_names(sentence: str, language: Language) -> list[tuple[int, int]]:
    """Return names in quotation marks, if there are as many as the sentence says before them."""
    places = [match.span("name") for match in _QUOTED.finditer(sentence)]
    if len(places) < _FEWEST:
        return []
    head = sentence[: places[0][0] - 1]
    cue = None if _OF_THE_VISION.search(head) else _cue(head, language)
    return places if cue and named_count(head, cue, language) == len(places) else []


def _cue(head: str, language: Language) -> str | None:
    """Return the noun that announces names: «spor», «områder»."""
    found = announced_by_lead_in(head, language)
    if found and found.kinds[:1] in {("focus_area",), ("goal",)}:
        return found.cue
    return next((word for word in words(head) if word in language.cues.areas), None)


def _before_names(sentence: str) -> str:
    """Return a sentence up to the first of several names with capitals: «… spor Vækst, Viden»."""
    match = re.search(r"\s(?=[A-ZÅÄÖÆØ][^,.]{2,80}, [A-ZÅÄÖÆØ])", sentence)
    return sentence[: match.start()] if match else ""


def _divided(
    text: str, place: tuple[int, int], count: int, joints: Sequence[re.Pattern[str]]
) -> list[_Item]:
    """Divide names by the first of the joints that gives as many of them as are counted.

    After «og» and the last name the sentence may go on: «… Fysik, Form og Farve, og viser …».
    """
    start, end = place
    names_end = start + len(text[start:end].rstrip(" ."))
    for joint in joints:
        cuts = [(start, start), *(m.span() for m in joint.finditer(text, start, names_end))]
        ends = [*(cut[0] for cut in cuts[1:]), names_end]
        places = [trimmed(text, cut[1], stop) for cut, stop in zip(cuts, ends, strict=True)]
        names = [text[a:b] for a, b in places]
        last = text[slice(*cuts[count - 1])] if len(places) > count else ""
        closed = len(places) == count or last.strip(" ,").isalpha()
        if closed and len(places) >= count and all(_is_name(name) for name in names[:count]):
            return [_Item(a, b, None) for a, b in places[:count]]
    return []


@cache
def _links(code: str) -> re.Pattern[str]:
    """Return a number with the words that lead over to what it counts: «tre mål om»."""
    language = languages.get(code)
    numbers = "|".join(sorted(language.cues.numbers))
    copulas, leads = "|".join(sorted(language.grammar.copulas)), language.leads
    each = "|".join(leads.respectively)
    over = rf"(?:\w+\s){{1,4}}?(?:(?:{copulas})(?:\s(?:{each}))?|{leads.concerning})"
    apart = rf"(?:\w+\s){{0,3}}\w+,\s(?:{each})"
    return re.compile(rf"\b(?:{numbers}|\d{{1,2}})\s(?:{over}|{apart})(?=\s)", re.IGNORECASE)


@cache
def _joints(code: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Return what stands between two names of a list, and between two with capitals."""
    joined = "|".join(languages.get(code).grammar.conjunctions)
    joint = rf"(?:,\s+(?:(?:{joined})\s+)?|\s+(?:{joined})\s+)"
    return re.compile(joint), re.compile(rf"{joint}(?=[A-ZÅÄÖÆØ])")


def _is_name(text: str) -> bool:
    return is_phrase(text) and word_count(text) <= _LONGEST_NAME and bool(words(text))
