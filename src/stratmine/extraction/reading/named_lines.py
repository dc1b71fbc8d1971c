"""Lists whose items open with a name: «Livskvalitet: Alle …» after «… beskrevet med et mål:»."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import takewhile

from stratmine.extraction.announcing.label_lines import labels_in
from stratmine.extraction.announcing.lead_ins import announced_by_lead_in
from stratmine.extraction.text.sentences import split_sentences
from stratmine.languages import Language
from stratmine.schema import Block

_NAMED = re.compile(r"[A-ZÅÄÖÆØ][^.:;?!]{2,50}: [A-ZÅÄÖÆØ].*\.$")
_FEWEST = 3
"""Lines that are a list; fewer may be remarks."""
_LED = (("goal",), ("activity",))


def with_named_lines(blocks: Sequence[Block], language: Language) -> list[Block]:
    """Take the lines with a name after a lead-in to goals or measures for its list."""
    found: list[Block] = []
    rest = list(blocks)
    while rest:
        block, rest = rest[0], rest[1:]
        found.append(block)
        if _leads(block, language):
            run = list(takewhile(lambda line: _is_named(line, language), rest))
            if len(run) >= _FEWEST:
                found += [line.model_copy(update={"kind": "list_item"}) for line in run]
                rest = rest[len(run) :]
    return found


def _leads(block: Block, language: Language) -> bool:
    """Whether the last sentence of a paragraph announces goals or measures, with a colon."""
    if block.kind != "paragraph" or not block.text.rstrip().endswith(":"):
        return False
    last = split_sentences(block.text, language)[-1].text
    announced = announced_by_lead_in(last, language)
    return announced is not None and announced.kinds[:1] in _LED


def _is_named(block: Block, language: Language) -> bool:
    named = block.kind == "paragraph" and _NAMED.match(block.text.rstrip())
    return bool(named) and not labels_in(block.text, language)
