"""Lines of a list that look like headings: they have no final point, or a mark of a heading."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from stratmine.extraction.announcing.lead_ins import INFINITIVES, announced_by_lead_in
from stratmine.extraction.prose.main_verb import main_verb
from stratmine.extraction.text.sentences import may_hold_two, split_sentences
from stratmine.extraction.text.words import word_count, words
from stratmine.languages import Language
from stratmine.schema import Block

_LONGEST_NAME = 9
"""Words of a heading that only its place over text shows to be one."""
_BY_PLACE = ("line over text",)
"""Evidence of a heading in plain text that nothing else speaks for."""
_ALONE = ("line alone",)
"""Evidence of a heading in plain text that stands between empty lines."""
_MOST_COUNTED = 20
"""Headings at most that a sentence counts."""
_LONGEST_LINE = 20
"""Words of a line of a list."""


def with_listed_lines(blocks: Sequence[Block], language: Language) -> list[Block]:
    """Take headings that are lines of a list for paragraphs.

    Such are a long one between two lines without a verb, the last of as many lines as the
    sentence before them counts («Planen har tre temaer:»), and infinitives that go on with a
    sentence («Vi lægger vægt på at:»).
    """
    blocks = _with_open_infinitives(_with_counted_headings(blocks, language), language)
    around = zip([None, *blocks[:-1]], blocks, [*blocks[1:], None], strict=True)
    return [
        block.model_copy(update={"kind": "paragraph", "level": None})
        if _is_by_place(block)
        and (_is_between_items(before, block, after, language) or _is_last(blocks, i, language))
        else block
        for i, (before, block, after) in enumerate(around)
    ]


def _with_counted_headings(blocks: Sequence[Block], language: Language) -> Sequence[Block]:
    """Take headings for items that stand right after the sentence that counts them.

    They have no text of their own: «Planen består af to indsatsområder:» over «1 – Vand» and
    «2 – Vind».
    """
    listed: dict[int, Block] = {}
    for place, block in enumerate(blocks):
        run = list(takewhile(lambda b: b.kind == "heading", blocks[place + 1 :][:_MOST_COUNTED]))
        if len(run) > 1 and block.kind == "paragraph" and _counts(block, len(run), language):
            listed |= {
                place + 1 + i: heading.model_copy(update={"kind": "list_item", "level": None})
                for i, heading in enumerate(run)
            }
    return [listed.get(place, block) for place, block in enumerate(blocks)]


def _with_open_infinitives(blocks: Sequence[Block], language: Language) -> list[Block]:
    """Take lines alone for paragraphs that go on with a sentence before them, and their sisters.

    Text that explains each may stand between: «… fokus på at:», «STYRKE byen», «- Den vokser».
    """
    listed: list[Block] = []
    goes_on = False
    for before, block in zip([None, *blocks[:-1]], blocks, strict=True):
        if block.kind != "heading":
            listed.append(block)
            continue
        opens = before is not None and _breaks_off(before, language)
        goes_on = (opens or goes_on) and _is_infinitive(block, language)
        paragraph = block.model_copy(update={"kind": "paragraph", "level": None})
        listed.append(paragraph if goes_on else block)
    return listed


def _breaks_off(block: Block, language: Language) -> bool:
    """Whether a block ends with a sentence that infinitives go on with."""
    if block.kind != "paragraph" or not block.text.endswith(":"):
        return False
    found = announced_by_lead_in(split_sentences(block.text, language)[-1].text, language)
    return found is not None and found.cue == INFINITIVES


def _is_infinitive(block: Block, language: Language) -> bool:
    """Whether a line alone, which nothing else shows to be a heading, opens like an infinitive."""
    opening = words(block.text)[:1]
    ends = bool(opening) and opening[0].endswith(language.telling.infinitive_endings)
    return ends and block.evidence == _ALONE and not block.number


def _is_by_place(block: Block) -> bool:
    return block.kind == "heading" and block.evidence == _BY_PLACE and not block.number


def _is_between_items(
    before: Block | None, block: Block, after: Block | None, language: Language
) -> bool:
    long = word_count(block.text) > _LONGEST_NAME
    return long and _is_item(before, language) and _is_item(after, language)


def _is_item(block: Block | None, language: Language) -> bool:
    if block is None or block.kind != "paragraph" or may_hold_two(block.text):
        return False
    return main_verb(block.text, language).place < 0


def _is_last(blocks: Sequence[Block], place: int, language: Language) -> bool:
    """Whether a heading is the last of the lines that a lead-in counts."""
    lines = list(takewhile(_is_line, reversed(blocks[max(0, place - _LONGEST_LINE) : place])))
    lead = place - len(lines) - 1
    return bool(lines) and lead >= 0 and _counts(blocks[lead], len(lines) + 1, language)


def _counts(lead: Block, count: int, language: Language) -> bool:
    """Whether the last sentence of a block leads into as many parts."""
    if not lead.text.rstrip().endswith(":"):
        return False
    found = announced_by_lead_in(split_sentences(lead.text, language)[-1].text, language)
    return found is not None and found.count == count


def _is_line(block: Block) -> bool:
    text = block.text.rstrip()
    short = block.kind == "paragraph" and word_count(text) <= _LONGEST_LINE
    return short and text[-1:].isalnum()
