"""Rules that replace an ending by another, and how spaCy's rule lemmatizer applies them.

Of the endings of a new word the longest that has a rule decides. A rule is kept only where it says
something else than the rule of the ending one letter shorter, and where enough words speak for it.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

LONGEST_ENDING = 7


class Edit(NamedTuple):
    """What turns a form into its lemma: so many letters off the end, and others put there."""

    cut: int
    added: str


def edit(form: str, lemma: str) -> Edit:
    """Return what turns a form into its lemma."""
    same = 0
    for one, other in zip(form, lemma, strict=False):
        if one != other:
            break
        same += 1
    return Edit(len(form) - same, lemma[same:])


def learn_rules(words: Iterable[tuple[str, str, int]], least: int) -> dict[str, str]:
    """Return endings, and what replaces each.

    Args:
        words: Forms, their lemmas, and what each counts.
        least: What the words that speak for a rule must count together.
    """
    counts: defaultdict[str, Counter[Edit]] = defaultdict(Counter)
    for form, lemma, weight in words:
        change = edit(form, lemma)
        for length in range(change.cut, min(LONGEST_ENDING, len(form)) + 1):
            counts[form[len(form) - length :]][change] += weight
    kept: dict[str, Edit] = {}
    for ending in sorted(counts, key=lambda ending: (len(ending), ending)):
        count = counts[ending]
        best = min(count, key=lambda change: (-count[change], change))
        if count[best] >= least and best != _decision(kept, ending):
            kept[ending] = best
    return {ending: _replaced(ending, change) for ending, change in kept.items()}


def by_rules(rules: Mapping[str, str], form: str) -> str:
    """Return the lemma that spaCy makes of a form in small letters, if no table knows the word.

    It applies all rules that fit and prefers what is not made of letters alone: of «kr.» the rule
    for any word makes «kr.», which goes before a «krone» that a rule for «kr.» makes.
    """
    found = [
        form[:start] + rules[form[start:]]
        for start in range(len(form) + 1)
        if form[start:] in rules and form[:start] + rules[form[start:]]
    ]
    return next((lemma for lemma in found if not lemma.isalpha()), found[0] if found else form)


def in_order(rules: Mapping[str, str]) -> list[list[str]]:
    """Return endings and what replaces them, the longest first: spaCy takes the first that fits."""
    return [[ending, rules[ending]] for ending in sorted(rules, key=lambda e: (-len(e), e))]


def _decision(rules: Mapping[str, Edit], word: str) -> Edit | None:
    for start in range(len(word) + 1):
        if word[start:] in rules:
            return rules[word[start:]]
    return None


def _replaced(ending: str, change: Edit) -> str:
    return ending[: len(ending) - change.cut] + change.added
