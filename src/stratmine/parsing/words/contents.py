"""Words of contents pages, and headings made comparable with their entries."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from stratmine.languages import SUPPORTED, get
from stratmine.parsing.words.markers import split_marker
from stratmine.parsing.words.vocabulary import heading_words

FEWEST_ENTRIES = 3

_PLAIN_NUMBER = re.compile(r"^\d{1,2}\s+(?=[^\W\d])")


@lru_cache(maxsize=2_000)
def fold(text: str) -> str:
    """A heading's text for comparison: lower case, letters and digits, without its number."""
    rest = _PLAIN_NUMBER.sub("", split_marker(text).rest)
    return " ".join(re.findall(r"\w+", rest.lower()))


def is_heading_word(text: str) -> bool:
    """Whether a line is a word that headings announce or name background with: «Mål 1.1».

    >>> is_heading_word("Mål 1.1"), is_heading_word("Torvet")
    (True, False)
    """
    return fold(text).rstrip(" 0123456789") in heading_words()


@cache
def contents_words() -> frozenset[str]:
    """Headings of contents pages in all languages."""
    return frozenset(word for code in SUPPORTED for word in get(code).headings.contents)
