"""Whether the letters that a PDF's fonts claim to show make words of any language.

A font whose map names other letters than it shows gives text like «Lpnnvofo»: nothing in the file
says so, but its sequences of letters are those of no language.
"""

from __future__ import annotations

import re
from collections import defaultdict

from stratmine.parsing.language import OTHERS, PRIORS
from stratmine.parsing.layout import PageLayout
from stratmine.parsing.letters import known_share

LANGUAGES = (*PRIORS, *OTHERS)
FEWEST_LETTERS = 100
LEAST_KNOWN = 0.6
"""Share of known letter sequences below which a font's text is no text. On the pages of the
bundled and the evaluation documents the lowest was .84; with letters swapped at random the highest
was .60, and nine tenths were below .50."""

SUSPICIOUS = 0.88
"""Share for a whole page from which on its fonts need not be looked at one by one."""

_WORD = re.compile(r"[^\W\d_]{4,}")  # shorter ones may be abbreviations


def illegible_fonts(layout: PageLayout) -> list[str]:
    """Names of the fonts of a page whose letters make no words."""
    if _known_of([word.text for word in layout.words]) >= SUSPICIOUS:
        return []
    texts: defaultdict[str, list[str]] = defaultdict(list)
    for word in layout.words:
        texts[word.style.font].append(word.text)
    return sorted(font for font, words in texts.items() if _known_of(words) < LEAST_KNOWN)


def _known_of(words: list[str]) -> float:
    text = " ".join(_WORD.findall(" ".join(words)))
    return known_share(text, LANGUAGES) if len(text) >= FEWEST_LETTERS else 1.0
