"""The tree of sections that a document's headings make."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from statistics import median

from stratmine.extraction.announcing.element_text import is_phrase
from stratmine.extraction.announcing.labels import label_of
from stratmine.extraction.announcing.set_aside import is_contents
from stratmine.extraction.structure.case_headings import with_case_headings
from stratmine.extraction.structure.coded_headings import with_coded_headings
from stratmine.extraction.structure.inner_lists import with_inner_lists
from stratmine.extraction.structure.label_pairs import with_label_lines
from stratmine.extraction.structure.labelled_lines import with_labelled_headings
from stratmine.extraction.structure.linked_lines import with_linked_headings
from stratmine.extraction.structure.listed_lines import with_listed_lines
from stratmine.extraction.structure.numbered_paragraphs import with_numbered_paragraphs
from stratmine.extraction.structure.row_lines import with_row_lines
from stratmine.extraction.structure.run_in_headings import with_run_in_headings
from stratmine.extraction.structure.run_in_rows import with_run_in_rows
from stratmine.extraction.structure.status_lists import with_reported_measures
from stratmine.extraction.structure.theme_lines import with_theme_headings
from stratmine.extraction.text.block_parts import origin
from stratmine.extraction.text.words import words
from stratmine.languages import Language
from stratmine.schema import Block, ParsedDocument
from stratmine.schema.document import CONTENTS_PAGE

_LEADER_DOTS = re.compile(r"(?<!\.)(?<!\.\s)(?:\.\s?){4,}\s*\d*\s*$|\.{3}\s*\d{1,3}\s*$|…{2,}")
_ENTRY = re.compile(r"(?:(?<!\.)\.{2,}|…)\s*(?:side\s+|sida\s+|s\.\s*)?\d{1,3}\b", re.IGNORECASE)
_FEWEST_ENTRIES = 3
"""Entries of a contents page in one paragraph, which has lost its lines."""
_NOTE_MARK = re.compile(r"^(?:\d{1,2}|[\u00b9\u00b2\u00b3\u2070-\u2079]+)\s?[A-ZÅÄÖÆØ]")
_NOTE_SIZE = 0.95
"""Share of the running text's type size below which notes are set."""
_SKIPPED = frozenset({"caption", "footnote"})


@dataclass(slots=True)
class Section:
    """A heading with everything under it; the root has no heading.

    Attributes:
        heading: The heading; None for the root.
        label: A heading before it that was a bare label: «FOKUSOMRÅDE 1».
        level: The heading's level; 0 for the root.
        blocks: What stands between the heading and the first heading under it.
        sections: The sections under it.
    """

    heading: Block | None = None
    label: str = ""
    level: int = 0
    blocks: list[Block] = field(default_factory=list)
    sections: list[Section] = field(default_factory=list)

    @property
    def title(self) -> str:
        """The heading as printed, with a label that was set apart from it."""
        if self.heading is None:
            return ""
        number = self.heading.number or ""
        labelled = number and _is_label_number(number)
        named = f"{number} {self.heading.text}" if labelled else self.heading.text
        return f"{self.label} {named}".strip()

    def walk(self) -> Iterator[Section]:
        """Yield this section and all under it, in the document's order."""
        yield self
        for section in self.sections:
            yield from section.walk()


def _is_past(chapter: Block | None, block: Block) -> bool:
    """Whether a heading belongs to the chapter after this one, whose own heading is lost.

    «3.1 Natur» after «2 Formål» does; «1.1 Natur» counts anew and stands under it.
    """
    number, _, inner = (block.number or "").partition(".")
    before = (chapter.number or "").rstrip(".") if chapter else ""
    counted = before.isdecimal() and number.isdecimal() and bool(inner)
    return counted and int(number) == int(before) + 1


def _is_label_number(number: str) -> bool:
    """Whether a printed number carries its label's word: «Mål 4»."""
    return any(len(word) > 1 and not word[0].isdigit() for word in words(number))


def build_sections(document: ParsedDocument, language: Language) -> Section:
    """Arrange the document's blocks under their headings.

    A heading that is a bare label («FOKUSOMRÅDE 1») is joined with the heading after it.
    """
    root = Section()
    stack = [root]
    label = ""
    label_level: int | None = None
    past = _past_entries(document.blocks)
    size = _body_size(document.blocks)
    texts = [b for b in document.blocks if _is_text(b) and not _is_note(b, size)]
    texts = with_coded_headings(with_linked_headings(texts), language)
    texts = with_listed_lines(texts, language)
    texts = with_label_lines(texts, language)
    texts = with_numbered_paragraphs(with_case_headings(texts, language))
    texts = with_run_in_rows(with_run_in_headings(texts, language), language)
    texts = with_row_lines(texts, language)
    texts = with_reported_measures(texts, language)
    lines = with_theme_headings(with_inner_lists(texts, language), language)
    blocks = with_labelled_headings(lines, language)
    for block, following in zip(blocks, [*blocks[1:], None], strict=True):
        if origin(block.id)[0] in past and is_contents(stack[-1].title, language):
            stack.pop()
        if block.kind != "heading":
            stack[-1].blocks.append(block)
            continue
        if _is_bare_label(block, following, language):
            label = f"{block.number} {block.text}" if block.number else block.text
            label_level = block.level
            continue
        if label and not is_phrase(block.text):
            continue
        level = min(block.level or 1, label_level or 9) if label else block.level or 1
        section = Section(heading=block, label=label, level=level)
        while len(stack) > 1 and (
            stack[-1].level >= section.level or _is_past(stack[-1].heading, block)
        ):
            stack.pop()
        stack[-1].sections.append(section)
        stack.append(section)
        label, label_level = "", None
    return root


def _is_text(block: Block) -> bool:
    """Whether a block is text to read: no caption, footnote or line of a contents page."""
    return (
        block.kind not in _SKIPPED
        and bool(block.text.strip())
        and not _LEADER_DOTS.search(block.text)
        and len(_ENTRY.findall(block.text)) < _FEWEST_ENTRIES
    )


def _past_entries(blocks: Sequence[Block]) -> frozenset[str]:
    """Ids of the blocks that follow the last entry of a contents page.

    They stand under its heading no longer: headings of the body may be pictures, or look like text.
    """
    return frozenset(
        block.id
        for entry, block in pairwise(blocks)
        if CONTENTS_PAGE in entry.evidence and CONTENTS_PAGE not in block.evidence
    )


def _body_size(blocks: Sequence[Block]) -> float:
    """Return the type size of the running text; 0 where sizes are unknown."""
    sizes = [b.font.size for b in blocks if b.kind == "paragraph" and b.font and b.font.size]
    return median(sizes) if sizes else 0.0


def _is_note(block: Block, body_size: float) -> bool:
    """Whether a paragraph in small type opens with a note's number."""
    size = block.font.size if block.font else None
    small = size is not None and size < _NOTE_SIZE * body_size
    return block.kind == "paragraph" and small and bool(_NOTE_MARK.match(block.text))


def _is_bare_label(block: Block, following: Block | None, language: Language) -> bool:
    if following is None or following.kind != "heading":
        return False
    text = f"{block.number} {block.text}" if block.number else block.text
    label = label_of(text, language)
    return label is not None and bool(label.number) and not text[label.start :].strip()
