"""Whether the letters that a PDF's fonts claim to show make words of any language.

A font whose map names other letters than it shows gives text like «Lpnnvofo»: nothing in the file
says so, but its sequences of letters are those of no language.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import groupby
from operator import attrgetter
from typing import NamedTuple

from stratmine.parsing.language import OTHERS, PRIORS
from stratmine.parsing.printed.layout import Word
from stratmine.parsing.readers.pdf.fontnames import OwnName, own_name
from stratmine.parsing.words.letters import known_share

LANGUAGES = (*PRIORS, *OTHERS)
FEWEST_LETTERS = 100
LEAST_KNOWN = 0.6
"""Share of known letter sequences below which a font's text is no text. On the pages of the
bundled and the evaluation documents the lowest was .84; with letters swapped at random the highest
was .60, and nine tenths were below .50."""

FEWEST_IN_FONT, LEAST_KNOWN_IN_FONT = 20, 0.5
"""The same for all that a document sets in one font. Of 1,375 headings of 20 letters and more, put
together where they were shorter, the lowest share was .58, and .97 of them were below .5 with
letters swapped at random; the lowest of the documents' fonts was .79."""

LONGEST_SAMPLE = 400
"""Words of a font that are looked at."""

SUSPICIOUS = 0.88
"""Share for a whole page from which on its fonts need not be looked at one by one."""

UNMAPPED_SHARE = 0.1
"""Share of a page's characters without meaning from which on it is reported."""

_UNMAPPED = re.compile("[\x00-\x1f\x7f-\x9f\ue000-\uf8ff\ufffd]")


class Faults(NamedTuple):
    """What is wrong with the letters of a page.

    Attributes:
        unmapped: Whether many of them have no meaning, or one of the private use area.
        illegible: Names of the fonts whose letters make no words.
    """

    unmapped: bool
    illegible: list[str]


def find_faults(words: Sequence[Word]) -> Faults:
    """Look at the letters of a page's words."""
    text = " ".join([word.text for word in words])
    # These two are quick, and enough for almost every page.
    clean = text.isprintable() and "\ufffd" not in text
    legible = known_share(text, LANGUAGES, FEWEST_LETTERS) >= SUSPICIOUS
    return Faults(not clean and _is_unmapped(words), [] if legible else _illegible_fonts(words))


def fonts_without_words(pages: Iterable[Sequence[Word]]) -> set[OwnName]:
    """The own names of fonts whose letters make no words in the whole document: of headings, say.

    Args:
        pages: The words of each page.
    """
    texts: defaultdict[OwnName, list[str]] = defaultdict(list)
    for words in pages:
        styles = list(map(attrgetter("style"), words))
        start = 0
        for _, alike in groupby(map(id, styles)):  # equal styles may be of two fonts
            end = start + len(list(alike))
            found = texts[own_name(styles[start].font)]
            if len(found) < LONGEST_SAMPLE:
                found.extend([word.text for word in words[start:end]])
            start = end
    return {
        font
        for font, found in texts.items()
        if known_share(" ".join(found), LANGUAGES, FEWEST_IN_FONT) < LEAST_KNOWN_IN_FONT
    }


def _illegible_fonts(words: Sequence[Word]) -> list[str]:
    texts: defaultdict[OwnName, list[str]] = defaultdict(list)
    for word in words:
        texts[own_name(word.style.font)].append(word.text)
    shares = {
        font: known_share(" ".join(found), LANGUAGES, FEWEST_LETTERS)
        for font, found in texts.items()
    }
    return sorted({font.name for font, share in shares.items() if share < LEAST_KNOWN})


def _is_unmapped(words: Sequence[Word]) -> bool:
    text = "".join([word.text for word in words if len(word.text) > 1])
    return len(_UNMAPPED.findall(text)) > UNMAPPED_SHARE * len(text)
