"""How well short texts fit languages, by their sequences of up to three letters.

The frequencies are those of langdetect's profiles. langdetect itself draws sequences at random
until it is sure, which is for long texts; a heading has too few to draw from. Here all of them
count, for many texts in one pass.
"""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]

LETTERS = "abcdefghijklmnopqrstuvwxyzåäæöøéü"
"""The letters that are told apart; all others say nothing."""

_WORD = re.compile(r"[^\W\d_]{2,}")
_LONGEST_GRAM = 3
_LEAST = 0.00005  # the frequency of what is not in a profile: langdetect's alpha
_SYMBOLS = f"\n {LETTERS}"  # the first stands for all other letters
_SIZE = len(_SYMBOLS)


def words_of(text: str) -> list[str]:
    """The words of a text, without those of one letter."""
    return _WORD.findall(text)


def fits(texts: Sequence[str], languages: tuple[str, ...]) -> Floats:
    """Log-likelihood of each text in each language.

    Args:
        texts: Any number of short texts.
        languages: ISO 639-1 codes that langdetect knows.

    Returns:
        An array of shape (texts, languages); rows of texts without letters are 0.
    """
    plain = [f"  {' '.join(words_of(text))} ".lower() for text in texts]
    codes = np.frombuffer("".join(plain).encode("latin-1", "replace"), dtype=np.uint8)
    symbols = _symbols_of_bytes()[codes].astype(np.int64)
    # Each place stands for the three letters that end there; texts are parted by spaces.
    grams = symbols.copy()
    grams[1:] += _SIZE * symbols[:-1]
    grams[2:] += _SIZE**2 * symbols[:-2]
    lengths = np.array([len(text) for text in plain], dtype=np.int64)
    starts = np.cumsum(lengths) - lengths
    likelihoods = _likelihoods(languages)
    return np.stack([np.add.reduceat(column[grams], starts) for column in likelihoods], axis=1)


@cache
def _symbols_of_bytes() -> NDArray[np.uint8]:
    symbols = np.zeros(256, dtype=np.uint8)
    for number, letter in enumerate(_SYMBOLS):
        symbols[letter.encode("latin-1")[0]] = number
    return symbols


@cache
def _likelihoods(languages: tuple[str, ...]) -> Floats:
    """For each language and three symbols: what the sequences that end there add, 1 to 3 long."""
    total = np.zeros((len(languages), *[_SIZE] * _LONGEST_GRAM))
    for length in range(1, _LONGEST_GRAM + 1):
        table = np.zeros((len(languages), *[_SIZE] * length))
        for row, language in enumerate(languages):
            table[row] = _frequencies(language, length)
        # What ends in the same symbols adds the same, whatever stands before.
        total += _logarithms(table).reshape(
            len(languages), *[1] * (_LONGEST_GRAM - length), *[_SIZE] * length
        )
    return total.reshape(len(languages), -1)


def _frequencies(language: str, length: int) -> Floats:
    """How frequent each sequence of `length` symbols is in a language."""
    profile = _profile(language)
    table = np.zeros([_SIZE] * length)
    for gram, count in profile["freq"].items():
        place = tuple(_SYMBOLS.find(letter) for letter in gram)
        if len(gram) == length and min(place) > 0 and gram != " ":
            table[place] = count / profile["n_words"][length - 1]
    return table


def _logarithms(table: Floats) -> Floats:
    """Logarithms of frequencies; 0 for sequences that no language knows."""
    known = table.any(axis=0)
    return np.where(known, np.log(table + _LEAST), 0.0)


@cache
def _profile(language: str) -> Any:  # noqa: ANN401  (JSON)
    from langdetect.detector_factory import PROFILES_DIRECTORY

    return json.loads((Path(PROFILES_DIRECTORY) / language).read_text(encoding="utf-8"))
