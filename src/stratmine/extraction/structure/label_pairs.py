"""Labels in a line of their own with what they say in the line under it: «Tovholder», «HR»."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from stratmine.extraction.announcing.headings import announced_by_heading
from stratmine.extraction.announcing.labels import label_of
from stratmine.extraction.announcing.vocabulary import vocabulary
from stratmine.extraction.text.words import word_count, words
from stratmine.languages import Language
from stratmine.schema import Block

_LONGEST = {"responsible": 10, "partners": 10, "deadline": 5, "budget": 10}
"""What such a label tells, with the words that say it at most.

«Status» and «Resultat» stand over a text of their own.
"""
_LONGEST_LABEL = 40
"""Letters of a label."""
_FEWEST = 2


def with_label_lines(blocks: Sequence[Block], language: Language) -> list[Block]:
    """Return the blocks with each label and the line under it as one: «Tovholder: HR».

    A label stands more than once, as in a sheet for each measure, or has a colon and stands
    somewhere under a goal or measure that a label names: «Mål: …».
    """
    named = Counter(block.text for block in blocks if _told_by(block, language))
    found: list[Block] = []
    for block in blocks:
        label = found[-1] if found and _is_label(found, named, language) else None
        if label and _is_value(block, label, language):
            text = f"{found.pop().text.rstrip(' :')}: {block.text}"
            found.append(block.model_copy(update={"kind": "paragraph", "text": text}))
        else:
            found.append(block)
    return found


def _is_label(blocks: Sequence[Block], named: Counter[str], language: Language) -> bool:
    """Whether the last block is a label of what stands before it."""
    times = named[blocks[-1].text]
    if times != 1:
        return times >= _FEWEST
    return _has_colon(blocks[-1]) and any(label_of(b.text, language) for b in blocks[:-1])


def _has_colon(block: Block) -> bool:
    return block.text.rstrip().endswith(":")


def _told_by(block: Block, language: Language) -> str | None:
    """Return the attribute that a block names and nothing else."""
    text = block.text.strip()
    if len(text) > _LONGEST_LABEL or block.kind not in {"heading", "paragraph"} or block.number:
        return None
    if not text[:1].isupper():
        return None
    role = vocabulary(language.code).columns.get(" ".join(words(text)))
    return role if role in _LONGEST else None


def _is_value(block: Block, label: Block, language: Language) -> bool:
    """Whether a block is a short line, and no label or announcement itself.

    After a colon it may look like a heading.
    """
    text, role = block.text.strip(), _told_by(label, language)
    looks = {"paragraph", "heading"} if _has_colon(label) else {"paragraph"}
    if block.kind not in looks or role is None or ":" in text or _told_by(block, language):
        return False
    return word_count(text) <= _LONGEST[role] and announced_by_heading(text, language) is None
