"""What the letters of codes stand for: «mål (M), åtgärder (Å)», then «M1. …», «Å1. …»."""

from __future__ import annotations

import re
from collections.abc import Mapping

from stratmine.extraction.announcing.vocabulary import vocabulary
from stratmine.extraction.structure.sections import Section
from stratmine.extraction.text.words import words
from stratmine.languages import Language
from stratmine.schema import ElementKind

_LEGEND = re.compile(r"(?P<named>[^\W\d][^().:;]{2,80})\s\((?P<letter>[A-ZÅÄÖÆØ])\)")
_LETTER = re.compile(r"\([A-ZÅÄÖÆØ]\)")
_CODE = re.compile(r"(?P<letter>[A-ZÅÄÖÆØ])\d{1,2}")
_FEWEST = 2
"""Letters that a sentence explains."""
_REACH = 4
"""Words before a letter among which the noun stands that it is short for."""


def kinds_of_codes(root: Section, language: Language) -> Mapping[str, ElementKind]:
    """Return the kinds that a document says that the letters of its codes stand for.

    Args:
        root: The tree of its sections.
        language: Its language.
    """
    lexicon = vocabulary(language.code)
    for section in root.walk():
        for block in section.blocks:
            if len(_LETTER.findall(block.text)) < _FEWEST:
                continue
            found: dict[str, ElementKind] = {}
            for match in _LEGEND.finditer(block.text):
                nouns = reversed(words(match["named"])[-_REACH:])
                kind = next((kind for noun in nouns if (kind := lexicon.kind_of(noun))), None)
                if kind is not None:
                    found[match["letter"]] = kind
            if len(found) >= _FEWEST:
                return found
    return {}


def letter_of(number: str | None) -> str:
    """Return the letter of a code: «M» of «M1»."""
    code = _CODE.fullmatch(number or "")
    return code["letter"] if code else ""
