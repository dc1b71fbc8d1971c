"""Headings over a line that says what they are, with a code: «Ren luft», «Delmål MP.2.4»."""

from __future__ import annotations

import re
from collections.abc import Sequence

from stratmine.extraction.announcing.vocabulary import vocabulary
from stratmine.languages import Language
from stratmine.schema import Block

_CODED = re.compile(
    r"(?P<cue>[^\W\d_]{3,}?)\s?(?P<code>[A-ZÅÄÖÆØ]{1,4}\d{0,2}(?:\.\s?\d{1,4})+)", re.UNICODE
)


def with_coded_headings(blocks: Sequence[Block], language: Language) -> list[Block]:
    """Return the blocks with such lines taken into the number of the heading over them."""
    kind_of = vocabulary(language.code).kind_of
    found: list[Block] = []
    for block in blocks:
        line = _CODED.fullmatch(block.text.strip())
        heading = found[-1] if found and found[-1].kind == "heading" else None
        if line and heading and not heading.number and kind_of(line["cue"].lower()):
            number = f"{line['cue']} {line['code'].replace(' ', '')}"
            found[-1] = heading.model_copy(update={"number": number})
        else:
            found.append(block)
    return found
