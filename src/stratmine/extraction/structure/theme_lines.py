"""Lines between lists that name a theme as the heading over the first list does."""

from __future__ import annotations

from collections.abc import Sequence

from stratmine.extraction.announcing.headings import announced_by_heading
from stratmine.extraction.announcing.labels import label_of
from stratmine.extraction.announcing.lead_ins import leads_in
from stratmine.extraction.announcing.vocabulary import vocabulary
from stratmine.extraction.text.words import word_count
from stratmine.languages import Language
from stratmine.schema import Block

_LONGEST = 4
"""Words of a line that names a theme."""


def with_theme_headings(blocks: Sequence[Block], language: Language) -> list[Block]:
    """Take short lines over lists for headings where a heading like them stands over a list."""
    found: list[Block] = []
    theme: Block | None = None
    for i, block in enumerate(blocks):
        listed = i + 1 < len(blocks) and blocks[i + 1].kind == "list_item"
        if block.kind == "heading":
            theme = block if listed and _names_theme(block, language) else None
        line = block.kind == "paragraph" and found and found[-1].kind == "list_item"
        if theme is not None and line and listed and _names_theme(block, language):
            update = {"kind": "heading", "level": theme.level}
            found.append(block.model_copy(update=update))
        else:
            found.append(block)
    return found


def _names_theme(block: Block, language: Language) -> bool:
    text = block.text.strip()
    return (
        word_count(text) <= _LONGEST
        and text[:1].isupper()
        and text[-1:].isalpha()
        and not leads_in(text, language)
        and vocabulary(language.code).column_of(text) is None
        and label_of(text, language) is None
        and announced_by_heading(text, language) is None
    )
