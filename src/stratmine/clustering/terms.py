"""What a text is about: the lemmas of its words and the parts of its compounds.

«Lærepladser» and «praktikplads» have no form in common, but a part: «plads». Danish and Swedish
write compounds as one word, so goals that say the same share parts more often than words. A word
is split where both parts are words of the corpus or the codebook (Koehn and Knight 2003).
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice

from stratmine.clustering.codebook_terms import codebook_words
from stratmine.clustering.words import STOPWORDS, stem, weak_words
from stratmine.nlp import Token

_SHORTEST = 3
"""Letters of the shortest word, and of the shortest part of a compound: «vej» in «skolevej»."""

_LONGEST = 40
_LINKS = ("", "s", "e")
"""What stands between the parts of a compound: «bylov», «arbejdsplads», «barnevogn»."""

_LOST = ("", "e", "a")
"""What the first part loses before it: «arbete» in «arbetsplats», «skola» in «skolgård»."""

_CARRY = frozenset({"NOUN", "PROPN", "ADJ", "VERB", "X"})
"""Parts of speech that say what a text is about."""

_HEAVIEST = 3
_FOR_END = 4.0
"""What a term gains by speaking for the end that a group serves for certain."""

Terms = frozenset[str]
"""The stems of a word, of its lemma, and of the parts that it is made of."""


class Vocabulary:
    """The words that compounds of a language may be made of.

    Args:
        texts: The words and marks of the corpus's texts in that language.
        language: ``da`` or ``sv``.
    """

    def __init__(self, texts: Iterable[Sequence[Token]], language: str) -> None:
        self._ignored = STOPWORDS[language] | weak_words(language)
        self._words = codebook_words(language) | {
            token.lemma.lower() for tokens in texts for token in tokens if token.text.isalpha()
        }
        self._of: dict[tuple[str, str], Terms] = {}

    def terms(self, token: Token) -> Terms:
        """Return what a word is about; nothing for words that every plan is full of."""
        if token.pos not in _CARRY:
            return frozenset()
        key = token.text.lower(), token.lemma.lower()
        if key not in self._of:
            self._of[key] = frozenset(self._terms(*key))
        return self._of[key]

    def _terms(self, word: str, lemma: str) -> Iterator[str]:
        carries = len(word) >= _SHORTEST and any(map(str.isalpha, word))
        if carries and not {word, lemma} & self._ignored:
            for form in (word, lemma):
                yield stem(form)
                yield from (stem(part) for part in self._parts(form) if part not in self._ignored)

    def _parts(self, word: str) -> Iterator[str]:
        """Yield the parts of a compound, the longest last part first, and the parts of both."""
        if len(word) > _LONGEST:
            return
        for border in range(_SHORTEST, len(word) - _SHORTEST + 1):
            first, last = word[:border], word[border:]
            if last in self._words and (modifier := self._modifier(first)):
                yield from (modifier, *self._parts(modifier), last, *self._parts(last))
                return

    def _modifier(self, first: str) -> str | None:
        """Return the word that the first part of a compound is, without what links it."""
        for link in _LINKS:
            for lost in _LOST:
                word = first.removesuffix(link) + lost
                if first.endswith(link) and len(word) >= _SHORTEST and word in self._words:
                    return word
        return None


class Background:
    """How rare terms are among all goals of a language.

    Args:
        goals: The terms of each goal.
    """

    def __init__(self, goals: Iterable[Terms]) -> None:
        counted = list(goals)
        self._goals = len(counted)
        self._frequency = Counter(term for terms in counted for term in terms)

    def weights(self, group: Sequence[Terms], speaks: Mapping[str, float]) -> dict[str, float]:
        """Return what each term says about a group: class-based TF-IDF (Grootendorst 2022).

        A goal counts a term once: the share of the group's goals that have the term, times how
        rare it is among all goals. The weights of the three heaviest terms, of which none is
        part of another, sum to 1.

        Args:
            group: The terms of each goal in it.
            speaks: How much a term speaks for the ends that the group may serve, 0 to 1:
                it weighs up to fivefold.
        """
        count = Counter(term for terms in group for term in terms)
        weight = {
            term: number / len(group) * self._rarity(term) * (1 + _FOR_END * speaks.get(term, 0.0))
            for term, number in sorted(count.items())
        }
        heaviest = sum(islice(_of_different_words(weight), _HEAVIEST))
        return {term: value / heaviest for term, value in weight.items()}

    def _rarity(self, term: str) -> float:
        return math.log(1 + self._goals / self._frequency[term])


def _of_different_words(weight: Mapping[str, float]) -> Iterator[float]:
    """Yield weights, the heaviest first, one of those of a word, its lemma and its parts."""
    seen: list[str] = []
    for term in sorted(weight, key=lambda term: (-weight[term], term)):
        if not any(term in other or other in term for other in seen):
            seen.append(term)
            yield weight[term]
