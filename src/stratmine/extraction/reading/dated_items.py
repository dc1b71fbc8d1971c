"""Items that open with when something is done: «Maj 2026: Skitse af torvet»."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from itertools import groupby
from typing import NamedTuple

from stratmine import languages
from stratmine.extraction.attributes.times import find_times
from stratmine.extraction.text.numbers import has_digit
from stratmine.extraction.text.phrases import contains_phrase
from stratmine.extraction.text.sentences import may_hold_two
from stratmine.languages import Language
from stratmine.schema import Block

_OPENING = 40
"""Characters among which such a time stands."""
_SET_OFF = re.compile(r"\s*[:–—]\s+(?=[^\W\d])|\s+-\s+(?=[^\W\d])")
_GOES_ON = re.compile(r"\s*[:–—-]\s+(?=[^\W\d])|\s+(?=[A-ZÅÄÖÆØ][^\W\d_])")
_FEWEST = 2
_SHARE = 0.8


class Opening(NamedTuple):
    """The time that opens an item.

    Attributes:
        time: As printed; empty if none does.
        end: Where the rest of the item begins.
    """

    time: str
    end: int


def opening_time(text: str, language: Language) -> Opening:
    """Return the time that opens an item, set off by a colon, a dash or a capital after it.

    One without a digit needs more than the capital: «Maj: Skitse af torvet».
    """
    opening, end = text[:_OPENING], 0
    joint = _joint(language.code)
    for time in find_times(opening, language):
        if not joint.fullmatch(text[end : time.start]) or (end == 0 and time.start):
            break
        end = time.end
    joined = _GOES_ON if has_digit(text[:end]) else _SET_OFF
    rest = joined.match(text, end) if end else None
    return Opening(text[:end].strip(), rest.end()) if rest else Opening("", 0)


@cache
def _joint(code: str) -> re.Pattern[str]:
    """Return what joins the two ends of a span: «2026–2027»."""
    joined = "|".join(languages.get(code).grammar.conjunctions)
    return re.compile(rf"\s*(?:[–—/&-]|{joined})?\s*")


def are_dated(items: Sequence[Block], language: Language) -> bool:
    """Whether most items say first when something is done, and not when the plan is dealt with."""
    dated = sum(bool(opening_time(item.text, language).time) for item in items)
    of_plan = sum(bool(contains_phrase(i.text, language.cues.procedure)) for i in items)
    return dated >= max(_FEWEST, _SHARE * len(items)) and not of_plan


def dated_lines_as_items(blocks: Sequence[Block], language: Language) -> list[Block]:
    """Take lines that each say first when something is done for a list: «Maj: Skitse af torvet»."""
    found: list[Block] = []
    for dated, run in groupby(blocks, key=lambda block: _is_dated_line(block, language)):
        lines = list(run)
        listed = dated and len(lines) >= _FEWEST
        found += [b.model_copy(update={"kind": "list_item"}) for b in lines] if listed else lines
    return found


def _is_dated_line(block: Block, language: Language) -> bool:
    one = block.kind == "paragraph" and not may_hold_two(block.text)
    return one and bool(opening_time(block.text, language).time)
