"""Lists that lost their bullets: paragraphs that each open with the name of a measure or goal."""

from __future__ import annotations

import re
from collections.abc import Sequence

from stratmine.extraction.announcing.lead_ins import leads_in
from stratmine.extraction.prose.main_verb import main_verb
from stratmine.extraction.text.sentences import split_sentences
from stratmine.extraction.text.words import word_count
from stratmine.languages import Language
from stratmine.languages.values import is_value
from stratmine.schema import Block

_FEWEST = 3
"""Paragraphs without a verb in their first sentence that are a list."""
_SHARE = 0.6
"""Share of such paragraphs between the first and the last of them."""
_LABEL = re.compile(r"[^\W\d]\w*(?: \w+){0,3}: ")
"""What tells of the measure before it: «Hvem: Parken»."""
_SHORTEST, _LONGEST = 3, 45
"""Words of such a sentence."""


def paragraphs_as_items(blocks: Sequence[Block], language: Language) -> list[Block]:
    """Take paragraphs that open without a verb for a list, with those between them.

    Under «Indsatser» stand «Uddannelse af alle trænere. De mødes hver måned.», «En ny hal i
    Nørby.» and «Klubben holder åbent om natten.»: the first sentences are the measures. A year
    alone between them is that of a timeline, and no item.
    """
    named = [i for i, block in enumerate(blocks) if _opens_with_name(block, language)]
    if len(named) < _FEWEST:
        return list(blocks)
    first, last = named[0], named[-1] + 1
    between = [block for block in blocks[first:last] if not is_value(block.text)]
    plain = all(
        block.kind == "paragraph"
        and not leads_in(block.text, language)
        and not _LABEL.match(block.text)
        for block in between
    )
    if not plain or len(named) < _SHARE * len(between):
        return list(blocks)
    items = [block.model_copy(update={"kind": "list_item"}) for block in between]
    return [*blocks[:first], *items, *blocks[last:]]


def _opens_with_name(block: Block, language: Language) -> bool:
    if block.kind != "paragraph" or is_value(block.text) or leads_in(block.text, language):
        return False
    first = split_sentences(block.text, language)[0].text
    short = _SHORTEST <= word_count(first) <= _LONGEST
    return short and main_verb(first, language).place < 0
