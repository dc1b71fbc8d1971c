"""How well texts fit languages, by their sequences of up to three letters.

The frequencies are those of langdetect's profiles. langdetect itself draws sequences at random
until it is sure; a heading has too few to draw from, and drawing takes long. Here all of them
count, for many texts in one pass.
"""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
_Table = NDArray[np.float32]

LETTERS = "abcdefghijklmnopqrstuvwxyzåäæöøéü"
"""The letters that are told apart; all others say nothing."""

# Ranges of letters are found in half the time that «no sign, digit or line» takes.
_WORD = re.compile(r"[A-Za-zÀ-ÖØ-öø-\u1fff]{2,}")
_LONGEST_GRAM = 3
_LEAST = 0.00005  # the frequency of what is not in a profile: langdetect's alpha
_SYMBOLS = f"\n {LETTERS}"  # the first stands for all other letters
_SIZE = len(_SYMBOLS)
_SPACE = 1  # its number
_REPLACED = "?"  # what letters beyond Latin-1 become
_SHORTEST_COUNTED = 4


def words_of(text: str) -> list[str]:
    """The words of a text, without those of one letter."""
    return _WORD.findall(text)


def fits(texts: Sequence[Sequence[str]], languages: tuple[str, ...]) -> Floats:
    """Log-likelihood of each text in each language.

    Args:
        texts: The words of any number of texts, as `words_of` gives them.
        languages: ISO 639-1 codes that langdetect knows.

    Returns:
        An array of shape (texts, languages); rows of texts without letters are 0.
    """
    plain = [f"  {' '.join(words)} ".lower() for words in texts]
    symbols = _symbols("".join(plain))
    # Each place stands for the three letters that end there; texts are parted by spaces.
    grams = symbols.copy()
    grams[1:] += _SIZE * symbols[:-1]
    grams[2:] += _SIZE**2 * symbols[:-2]
    lengths = np.array([len(text) for text in plain], dtype=np.int64)
    starts = np.cumsum(lengths) - lengths
    likelihoods = _profiles(languages).likelihoods
    sums = [np.add.reduceat(column[grams], starts, dtype=float) for column in likelihoods]
    return np.stack(sums, axis=1)


def known_share(text: str, languages: tuple[str, ...], fewest: int = 0) -> float:
    """Share of the three-letter sequences of a text that at least one language has.

    Real text of any European language has more than three quarters of its sequences here; letters
    put in place of others leave a third. Short words may be abbreviations and do not count.

    Args:
        text: Any text.
        languages: ISO 639-1 codes that langdetect knows.
        fewest: How many letters a text must have.

    Returns:
        0 to 1; 1 for a text with too few letters.
    """
    symbols = _symbols(f" {text} ".lower())
    spaces = np.flatnonzero(symbols == _SPACE)
    lengths = spaces[1:] - spaces[:-1]
    in_word = (lengths > _SHORTEST_COUNTED).repeat(lengths)
    if np.count_nonzero(in_word) < fewest:
        return 1.0
    first, middle, last = symbols[:-2], symbols[1:-1], symbols[2:]
    told_apart = in_word[1:] & (first > 0) & (middle > _SPACE) & (last > 0)
    grams = (_SIZE**2 * first + _SIZE * middle + last)[told_apart]
    known = np.count_nonzero(_profiles(languages).known[grams])
    return known / grams.size if grams.size else 1.0


def _symbols(text: str) -> NDArray[np.int32]:
    """The number of each character of a text in lower case."""
    symbols = text.encode("latin-1", "replace").translate(_symbols_of_bytes())
    return np.frombuffer(symbols, dtype=np.uint8).astype(np.int32)


@cache
def _symbols_of_bytes() -> bytes:
    alphabetic = [chr(byte).isalpha() or chr(byte) == _REPLACED for byte in range(256)]
    symbols = bytearray(0 if is_letter else _SPACE for is_letter in alphabetic)
    for number, letter in enumerate(_SYMBOLS[1:], start=1):
        symbols[letter.encode("latin-1")[0]] = number
    return bytes(symbols)


class _Profiles(NamedTuple):
    """What is known of three symbols that follow each other.

    Attributes:
        likelihoods: For each language, what the sequences that end there add, 1 to 3 long.
        known: Whether any language has all three in a row.
    """

    likelihoods: _Table
    known: NDArray[np.bool_]


@cache
def _profiles(languages: tuple[str, ...]) -> _Profiles:
    shape = [_SIZE] * _LONGEST_GRAM
    tables = [
        np.zeros((len(languages), *shape[:length]), dtype=np.float32)
        for length in range(1, len(shape) + 1)
    ]
    for row, language in enumerate(languages):
        _read_frequencies(language, [table[row] for table in tables])
    total = tables.pop()
    known = total.any(axis=0).reshape(-1)
    _take_logarithms(total)
    for table in tables:
        _take_logarithms(table)
        # What ends in the same symbols adds the same, whatever stands before.
        total += table.reshape(len(languages), *[1] * (total.ndim - table.ndim), *table.shape[1:])
    return _Profiles(total.reshape(len(languages), -1), known)


def _read_frequencies(language: str, tables: Sequence[_Table]) -> None:
    """Fill in how frequent each sequence of 1, 2 and 3 symbols is in a language."""
    from langdetect.detector_factory import PROFILES_DIRECTORY

    profile = json.loads((Path(PROFILES_DIRECTORY) / language).read_text(encoding="utf-8"))
    numbers = {letter: number for number, letter in enumerate(_SYMBOLS) if number}
    for gram, count in profile["freq"].items():
        place = tuple(numbers[letter] for letter in gram if letter in numbers)
        if len(place) == len(gram) and gram != " ":
            tables[len(gram) - 1][place] = count / profile["n_words"][len(gram) - 1]


def _take_logarithms(table: _Table) -> None:
    """Put logarithms in place of frequencies; 0 for sequences that no language knows."""
    unknown = ~table.any(axis=0)
    table += _LEAST
    np.log(table, out=table)
    table[:, unknown] = 0.0
