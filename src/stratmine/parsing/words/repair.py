"""Repairing text: composed letters, ligatures, soft hyphens, spaced and split letters."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Container

_REPLACED = str.maketrans(
    {
        "ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st",
        "\u00a0": " ", "\u2002": " ", "\u2003": " ", "\u2007": " ", "\u2009": " ",
        "\u200a": " ", "\u202f": " ", "\u2028": " ", "\u2029": " ",
        "\u00ad": None, "\u200b": None, "\u200c": None, "\u200d": None, "\u2060": None,
        "\ufeff": None, "\ufffe": None, "\uffff": None,
        "\u2011": "-", "\u2010": "-",
    }
)  # fmt: skip
# Most lines hold nothing but these, and two short searches say so.
_ODD = re.compile(r"[^ -~«»§°½À-ſ–—‘’“”„•…€]")
_MAYBE_SPACED = re.compile(r" \w \w ")
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]")

# Accents that a PDF sets as a glyph of its own after the letter. Elsewhere than after an e, the
# acute accent is a mistyped apostrophe («EU´s»).
_SPACING_ACCENTS = {"\u00a8": "\u0308", "\u02da": "\u030a", "\u00b4": "\u0301"}
_ACCENTED = re.compile(
    r"(?:(?<=[AEOUaeou])(?: (?=.\w))?(?=[\u00a8\u02da])|(?<=[Ee])(?: (?=.\w))?(?=\u00b4))(.)"
)

_LETTER_SPACED = re.compile(r"(?<!\S)(?:\w ){3,}\w(?!\S)")
_LONGEST_RUN = 4
_LONGEST_STUB = 4
LONGEST_FRAGMENT = 8  # characters of a stub with the signs around it
_SHORTEST_NAME = 6
_VOWELS = frozenset("aeiouyæøåäöéü")
_WITHOUT_MARKS = str.maketrans("åäöæøé", "aaoaoe")
_ONE_LETTER_WORDS = frozenset("iåöøoae")
_SHORT_WORDS = frozenset(
    [
        "blå", "brö", "bø", "då", "frö", "fä", "få", "grå", "gå", "hø", "knæ", "kö", "kø", "må",
        "nå", "på", "rå", "sjö", "små", "stå", "så", "sø", "trä", "træ", "två", "tå",
    ]
)  # fmt: skip


def repair_text(text: str) -> str:
    r"""Normalise `text`: composed letters (NFC), no ligatures, soft hyphens or control signs.

    Runs of white space become one space; letter-spaced words are closed up, where two
    spaces stand between two words.

    >>> repair_text("e\ufb03cient  F O K U S")
    'efficient FOKUS'
    """
    if _ODD.search(text):
        text = _CONTROL.sub(" ", text.translate(_REPLACED))
        text = unicodedata.normalize("NFC", _ACCENTED.sub(_combine, text))
    if _MAYBE_SPACED.search(text):
        text = _LETTER_SPACED.sub(_close_up, text)
    return " ".join(text.split())


def _combine(match: re.Match[str]) -> str:
    return _SPACING_ACCENTS[match.group(1)]


def _close_up(match: re.Match[str]) -> str:
    closed = match.group().replace(" ", "")
    return closed if closed.isalpha() else match.group()


def without_marks(word: str) -> str:
    """A word in lower case without the marks of its vowels, which are often read wrongly.

    >>> without_marks("Näringslivssträtegi")
    'naringslivsstrategi'
    """
    return word.lower().translate(_WITHOUT_MARKS)


def join_split_words(text: str, known: Container[str]) -> str:
    """Close up words that extraction tore apart: «N äringsl ivsstrategi», «fö r».

    Two to four tokens are joined where the whole is a known word and one of the parts can be
    no word by itself.

    Args:
        text: A line of text.
        known: Words of the document, as `without_marks` gives them.
    """
    tokens = text.split()
    fragments = list(map(is_fragment, tokens))
    if not any(fragments):
        return text
    joined: list[str] = []
    index = 0
    while index < len(tokens):
        end = index + _LONGEST_RUN
        torn = True in fragments[index:end]
        length = _split_length(tokens[index:end], known) if torn else 1
        joined.append("".join(tokens[index : index + length]))
        index += length
    return " ".join(joined) if len(joined) < len(tokens) else text


def _split_length(tokens: list[str], known: Container[str]) -> int:
    for length in range(len(tokens), 1, -1):
        parts = tokens[:length]
        if not all(part.isalpha() for part in parts[:-1]) or not parts[-1][0].islower():
            continue
        if any(len(part) > 1 and part.isupper() for part in parts):  # «KL og» is not «klog»
            continue
        word = "".join(parts).strip('.,;:!?()«»”"').lower()
        shortest = _SHORTEST_NAME if len(parts[0]) == 1 else 1
        if len(word) >= shortest and without_marks(word) in known and any(map(is_fragment, parts)):
            return length
    return 1


def is_fragment(token: str) -> bool:
    """Whether a token can be no word by itself: «ivs», «fö»."""
    if len(token) > LONGEST_FRAGMENT:  # as most are
        return False
    word = token.strip('.,;:!?()«»”"').lower()
    if len(word) == 1:
        return word.isalpha() and word not in _ONE_LETTER_WORDS
    if len(word) <= _LONGEST_STUB and word.isalpha() and not _VOWELS & set(word):
        return True
    return word[-1:] in "åäöæø" and len(word) <= _LONGEST_STUB and word not in _SHORT_WORDS
