"""A dictionary of inflected words, read as simplemma ships it, with parts of speech put to it.

The dictionary gives one lemma a form and no part of speech. How the forms of a lemma differ from
it tells: only a verb has «-ede» and «-er» together.
"""

from __future__ import annotations

import math
import re
from collections import Counter, defaultdict
from typing import TYPE_CHECKING

from lemma_rules import edit
from simplemma.strategies.dictionaries.dictionary_factory import DefaultDictionaryFactory
from wordfreq import get_frequency_dict

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    from lemma_tables import Word

INFLECTED = ("NOUN", "VERB", "ADJ")
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_UNSEEN = 0.05
_CERTAINTY = 10


def read_dictionary(language: str) -> dict[str, str]:
    """Return the lemma of each form, by the form in small letters."""
    entries = DefaultDictionaryFactory().get_dictionary(language)
    forms = sorted(entries, reverse=True)
    capital = {form.lower(): entries[form] for form in forms if form != form.lower()}
    return capital | {form: entries[form] for form in forms if form == form.lower()}


def common_words(language: str, texts: Iterable[Path]) -> frozenset[str]:
    """Return words of texts, and some 30,000 that are frequent in the language."""
    words = {word.lower() for text in texts for word in _WORD.findall(text.read_text("utf-8"))}
    return frozenset(words) | frozenset(get_frequency_dict(language, wordlist="small"))


def parts_of_speech(
    dictionary: Mapping[str, str], known: Mapping[Word, str]
) -> dict[str, frozenset[str]]:
    """Return which parts of speech each lemma of a dictionary has.

    Args:
        dictionary: The lemma of each form.
        known: Words of a treebank with their lemmas.
    """
    changes: defaultdict[str, Counter[tuple[str, str]]] = defaultdict(Counter)
    found: defaultdict[str, set[str]] = defaultdict(set)
    for (pos, form), lemma in known.items():
        found[lemma].add(pos)
        if pos in INFLECTED and form != lemma:
            changes[pos][_change(form, lemma.lower())] += 1
    weights = {pos: _weights(changes[pos]) for pos in INFLECTED}
    unseen = {pos: weights[pos].pop(None) for pos in INFLECTED}
    likely: defaultdict[str, dict[str, float]] = defaultdict(lambda: dict.fromkeys(INFLECTED, 0.0))
    for form, lemma in dictionary.items():
        if form != lemma.lower():
            change = _change(form, lemma.lower())
            scores = likely[lemma]
            for pos in INFLECTED:
                scores[pos] += weights[pos].get(change, unseen[pos])
    for lemma, scores in likely.items():
        found[lemma].add(max(INFLECTED, key=lambda pos, scores=scores: scores[pos]))
    return {lemma: frozenset(pos) for lemma, pos in found.items()}


def _change(form: str, lemma: str) -> tuple[str, str]:
    cut, added = edit(form, lemma)
    return form[len(form) - cut :], added


def _weights(counts: Counter[tuple[str, str]]) -> dict[tuple[str, str] | None, float]:
    total = counts.total() + _CERTAINTY
    logs = {change: math.log((count + _UNSEEN) / total) for change, count in counts.items()}
    return {**logs, None: math.log(_UNSEEN / total)}
