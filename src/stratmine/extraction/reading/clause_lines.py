"""Lists without bullets whose lines are clauses: «Som tiltag kan nævnes,» over «at …»."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise, takewhile

from stratmine import languages
from stratmine.extraction.announcing.element_text import trimmed
from stratmine.extraction.announcing.lead_ins import announced_by_lead_in, leads_in
from stratmine.extraction.text.block_parts import part_of
from stratmine.extraction.text.sentences import split_sentences
from stratmine.extraction.text.series import Place
from stratmine.extraction.text.words import words
from stratmine.languages import Language
from stratmine.schema import Block

_FEWEST = 2
"""Clauses that make a list."""
_ANNOUNCED = (("goal",), ("activity",))


def clause_lines_as_items(blocks: Sequence[Block], language: Language) -> list[Block]:
    """Take paragraphs of clauses after what announces goals or measures for a list.

    A line may hold several clauses, with a comma between them.
    """
    found: list[Block] = []
    listed = 0
    for place, block in enumerate(blocks):
        if place < listed:
            continue
        found.append(block)
        if not _announces(block, language):
            continue
        lines = list(takewhile(lambda line: _is_clause(line, language), blocks[place + 1 :]))
        parts = [part for line in lines for part in _clauses(line, language)]
        if len(parts) >= _FEWEST:
            found += parts
            listed = place + 1 + len(lines)
    return found


def _announces(block: Block, language: Language) -> bool:
    """Whether a paragraph leads into goals or measures: «Som tiltag kan nævnes,»."""
    if block.kind != "paragraph" or not leads_in(block.text, language):
        return False
    last = split_sentences(block.text, language)[-1].text
    found = announced_by_lead_in(last.rstrip(" ,"), language)
    return found is not None and found.kinds[:1] in _ANNOUNCED


def _is_clause(block: Block, language: Language) -> bool:
    opens = block.text.startswith(f"{language.grammar.infinitive_mark} ")
    return block.kind == "paragraph" and opens


def _clauses(line: Block, language: Language) -> Iterator[Block]:
    holding = language.grammar.holds_clause
    borders = [
        match.span()
        for match in _border(language.code).finditer(line.text)
        if not holding & set(words(line.text[: match.start()])[-1:])
    ]
    for one, following in pairwise([(0, 0), *borders, (len(line.text), 0)]):
        place: Place = trimmed(line.text, one[1], following[0])
        yield part_of(line, *place, "list_item")


@cache
def _border(code: str) -> re.Pattern[str]:
    """Return what stands between two clauses of a line: «…, og at …»."""
    grammar = languages.get(code).grammar
    joined = "|".join(grammar.conjunctions)
    return re.compile(rf"[,;]\s+(?:(?:{joined})\s+)?(?={grammar.infinitive_mark}\s)")
