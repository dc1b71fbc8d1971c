"""Measures that ran into a paragraph, each with how far it is or who answers for it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise, zip_longest

from stratmine.extraction.announcing.labels import label_of
from stratmine.extraction.announcing.told_status import (
    may_tell_status,
    named_with_status,
    status_after_dash,
)
from stratmine.extraction.text.block_parts import part_of
from stratmine.extraction.text.sentences import split_sentences
from stratmine.languages import Language
from stratmine.schema import Block

_FEWEST = 2
"""Measures in a paragraph that are a list without bullets."""


def with_reported_measures(blocks: Sequence[Block], language: Language) -> list[Block]:
    """Return the blocks with measures and their statuses that ran into a paragraph as a list.

    «Nyt hegn. Ansvarlig: Park. Gennemført. Ny bro. Ansvarlig: Vej. I gang.» is two items. A
    paragraph that is one measure with its status after a dash is one item.
    """
    return [part for block in blocks for part in _parts(block, language)]


def _parts(block: Block, language: Language) -> Iterator[Block]:
    told = block.kind == "paragraph" and may_tell_status(block.text, language)
    cuts = list(_cuts(block.text, language)) if told else []
    named = [start for start, kind in cuts if kind == "list_item"]
    alone = named == [0] and status_after_dash(block.text, language) < len(block.text)
    if len(named) < _FEWEST and not alone:
        yield block
        return
    if cuts[0][0]:
        cuts.insert(0, (0, "paragraph"))
    for (start, kind), (end, _) in pairwise([*cuts, (len(block.text), "")]):
        yield part_of(block, start, start + len(block.text[start:end].rstrip()), kind)


def _cuts(text: str, language: Language) -> Iterator[tuple[int, str]]:
    """Yield where a measure begins, and where a label ends what is said of one."""
    inside = False
    sentences = split_sentences(text, language)
    for sentence, after in zip_longest(sentences, sentences[1:]):
        dashed = status_after_dash(sentence.text, language) < len(sentence.text)
        if dashed or (after and named_with_status(sentence, after, language)):
            inside = True
            yield sentence.start, "list_item"
        elif inside and label_of(sentence.text, language):
            inside = False
            yield sentence.start, "paragraph"
