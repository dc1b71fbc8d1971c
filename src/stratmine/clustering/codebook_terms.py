"""What the codebook says about ends: names for groups of goals, and words that speak for an end."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from stratmine import languages, taxonomy
from stratmine.clustering.words import content_words, stem
from stratmine.schema import Goal
from stratmine.taxonomy import End, Theme

_LIKELY = 0.35
"""Mean probability of an end from which it names a group of goals, and of a theme likewise: some
goals of a group have no end at all."""

_AHEAD = 1.5
"""How many times as likely as the next end, so that no end names what is about two."""

_OFTEN = 4
"""A quarter of the texts on an end is often: a term that so many have speaks for it in full."""


def mean_ends(goals: Sequence[Goal]) -> dict[str, float]:
    """Return the ends that goals may serve with their mean probabilities, the likeliest first."""
    mean: defaultdict[str, float] = defaultdict(float)
    for goal in goals:
        for match in goal.all_ends:
            mean[match.code] += match.probability / len(goals)
    return _ranked(mean)


def likely_end(goals: Sequence[Goal]) -> End | None:
    """Return the one end that goals likely serve on average, if there is one."""
    code = _likely(mean_ends(goals))
    return taxonomy.load().end(code) if code else None


def likely_theme(goals: Sequence[Goal]) -> Theme | None:
    """Return the one theme of the codebook that goals likely belong to, if there is one."""
    code = _likely(_themes(mean_ends(goals)))
    return taxonomy.load().theme(code) if code else None


def codebook_names(goals: Sequence[Goal], language: str) -> Iterator[str]:
    """Yield names that the codebook has for a group, the best first.

    The end that its goals likely serve or, if there is none, the theme that they likely belong to;
    then the other ends and themes that they may serve, the likeliest first. For goals without
    codes, the themes that share words with them.

    Args:
        goals: The goals of the group.
        language: ``da`` or ``sv``.
    """
    book, ends, likely = taxonomy.load(), mean_ends(goals), likely_end(goals)
    broad = list(_themes(ends or _ends_by_words(goals)))
    for code in dict.fromkeys([*([likely.code] if likely else broad[:1]), *ends, *broad]):
        entry = book.end(code) if code in ends else book.theme(code)
        yield str(getattr(entry.label, language))


@cache
def codebook_words(language: str) -> frozenset[str]:
    """Return the words that the codebook has in a language, lower case."""
    texts = (text for end in taxonomy.load().ends for text in _texts(end, language))
    return frozenset(word for text in texts for word in content_words(text, language))


@cache
def end_terms(language: str) -> dict[str, dict[str, float]]:
    """Return how much each stem speaks for each end, 0 to 1, by the end's code.

    That is how many of the codebook's texts on the end have it, times how few ends do.
    """
    texts = {end.code: _texts(end, language) for end in taxonomy.load().ends}
    count = {
        code: Counter(root for text in of_end for root in _roots(text, language))
        for code, of_end in texts.items()
    }
    ends = Counter(root for roots in count.values() for root in roots)
    return {
        code: {
            root: min(1.0, _OFTEN * number / len(texts[code]))
            * math.log(len(texts) / ends[root], len(texts))
            for root, number in sorted(roots.items())
        }
        for code, roots in count.items()
    }


def _likely(ranked: Mapping[str, float]) -> str | None:
    """Return the first code if it is likely enough, and far enough ahead of the next."""
    first, second = [*ranked.values(), 0.0, 0.0][:2]
    return next(iter(ranked)) if first >= max(_LIKELY, _AHEAD * second) else None


def _themes(ends: Mapping[str, float]) -> dict[str, float]:
    """Return the themes of ends with the sums of their probabilities, the likeliest first."""
    themes: defaultdict[str, float] = defaultdict(float)
    for code, probability in ends.items():
        themes[taxonomy.load().end(code).theme_code] += probability
    return _ranked(themes)


def _ends_by_words(goals: Sequence[Goal]) -> dict[str, float]:
    """Return how many words of goals speak for each end."""
    said: defaultdict[str, float] = defaultdict(float)
    for goal in goals:
        if goal.language in languages.SUPPORTED:
            roots = sorted(_roots(goal.text, goal.language))
            for code, speaks in end_terms(goal.language).items():
                said[code] += sum(speaks.get(root, 0.0) for root in roots)
    return {code: share for code, share in said.items() if share}


def _texts(end: End, language: str) -> tuple[str, ...]:
    described = (end.label, end.definition)
    return (*(getattr(words, language) for words in described), *getattr(end.exemplars, language))


def _roots(text: str, language: str) -> set[str]:
    return {stem(word) for word in content_words(text, language)}


def _ranked(mean: Mapping[str, float]) -> dict[str, float]:
    rounded = {code: round(probability, 6) for code, probability in mean.items()}
    return dict(sorted(rounded.items(), key=lambda item: (-item[1], item[0])))
