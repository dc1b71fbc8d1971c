"""Lines that a label opens and that stand over what belongs to them: «Tema: Grønne byrum»."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from itertools import pairwise

from stratmine.extraction.announcing.element_text import is_phrase
from stratmine.extraction.announcing.labels import Label, label_of
from stratmine.extraction.text.words import word_count
from stratmine.languages import Language
from stratmine.schema import Block

_LONGEST = 14
"""Words of a line that is a heading."""
_FEWEST = 2
"""Lines with the same label that show that they part the text."""
_OVER = frozenset({"focus_area", "goal"})
"""What stands over something else."""


def with_labelled_headings(blocks: Sequence[Block], language: Language) -> list[Block]:
    """Take lines with the same label for headings where each has something under it.

    A heading with the label says how high they stand; without one they are sisters of the heading
    before the first of them.
    """
    labels = [_label(block, language) for block in blocks]
    places: dict[tuple[str, str], list[int]] = defaultdict(list)
    for place, label in enumerate(labels):
        if label is not None:
            places[label.cue, label.kind].append(place)
    levels: dict[int, int] = {}
    for same in places.values():
        lines = [place for place in same if blocks[place].kind == "paragraph"]
        short = all(_is_short(blocks[place]) for place in same)
        if lines and short and len(same) >= _FEWEST and _part_text(same, blocks):
            level = _level(same, blocks)
            levels.update(dict.fromkeys(lines, level))
    return [
        block.model_copy(update={"kind": "heading", "level": levels[place]})
        if place in levels
        else block
        for place, block in enumerate(blocks)
    ]


def _label(block: Block, language: Language) -> Label | None:
    """Return the label of a heading or line that may stand over something."""
    text = f"{block.number} {block.text}" if block.number else block.text
    if block.kind not in {"heading", "paragraph"}:
        return None
    label = label_of(text, language)
    named = label is not None and is_phrase(text[label.start :])
    over = label is not None and (label.kind == "focus_area" or bool(label.number))
    return label if label and named and over and label.kind in _OVER else None


def _is_short(block: Block) -> bool:
    """Whether a heading or line is a name, not a sentence or more."""
    whole = block.kind == "paragraph" and block.text.rstrip()[-1:] in ".;!?"
    return not whole and word_count(block.text) <= _LONGEST


def _part_text(places: Sequence[int], blocks: Sequence[Block]) -> bool:
    """Whether something else stands between any two lines with the same label."""
    between = [later - earlier > 1 for earlier, later in pairwise(places)]
    return all(between) and places[-1] + 1 < len(blocks)


def _level(places: Sequence[int], blocks: Sequence[Block]) -> int:
    own = next((blocks[place].level for place in places if blocks[place].kind == "heading"), None)
    before = (block.level for block in reversed(blocks[: places[0]]) if block.kind == "heading")
    return own or next(before, None) or 1
