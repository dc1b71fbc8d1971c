"""Tables for spaCy's rule lemmatizer, learnt from the gold lemmas of treebanks.

Two tables for each part of speech: the lemmas of words as they stand in the treebank, and rules
that replace an ending by another. Of the endings of a new word the longest that has a rule
decides. A rule is kept only where it says something else than the rule of the ending one letter
shorter.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from treebanks import Token

LONGEST_ENDING = 7
OPEN = ("NOUN", "VERB", "ADJ", "ADV")
"""Parts of speech that new words belong to, and whose words take endings."""
_NAME = "PROPN"
"""Names keep their capitals: spaCy returns what is in no table as it stands."""


class Edit(NamedTuple):
    """What turns a form into its lemma: so many letters off the end, and others put there."""

    cut: int
    added: str


class Tables(NamedTuple):
    """What spaCy calls ``lemma_exc`` and ``lemma_rules``, by part of speech in small letters."""

    known: dict[str, dict[str, list[str]]]
    rules: dict[str, list[list[str]]]


def learn_tables(tokens: Iterable[Token]) -> Tables:
    """Learn the tables; the same from the same words in any order.

    Where a word has several lemmas, the most frequent one stands in the table. What a rule says
    anyway does not.
    """
    lemma = _most_frequent(tokens)
    rules = {
        pos: _rules({form: base for (p, form), base in lemma.items() if p == pos})
        if pos in OPEN
        else {"": Edit(0, "")}
        for pos in sorted({pos for pos, _ in lemma} - {_NAME})
    }
    known: defaultdict[str, dict[str, list[str]]] = defaultdict(dict)
    for pos, form in sorted(lemma):
        base = lemma[pos, form]
        expected = base.lower() if pos == _NAME else base
        if _by_rule(rules.get(pos, {}), form) != expected:
            known[pos.lower()][form] = [base]
    return Tables(dict(known), {pos.lower(): _ordered(found) for pos, found in rules.items()})


def _edit(form: str, lemma: str) -> Edit:
    """Return what turns a form into its lemma."""
    same = 0
    for one, other in zip(form, lemma, strict=False):
        if one != other:
            break
        same += 1
    return Edit(len(form) - same, lemma[same:])


def _most_frequent(tokens: Iterable[Token]) -> dict[tuple[str, str], str]:
    counts: defaultdict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    for token in tokens:
        if token.lemma and token.pos:
            counts[token.pos, token.form.lower()][token.lemma] += 1
    return {key: min(count, key=lambda base: (-count[base], base)) for key, count in counts.items()}


def _rules(lemmas: Mapping[str, str]) -> dict[str, Edit]:
    counts: defaultdict[str, Counter[Edit]] = defaultdict(Counter)
    for form, lemma in lemmas.items():
        change = _edit(form, lemma)
        for length in range(change.cut, min(LONGEST_ENDING, len(form)) + 1):
            counts[form[len(form) - length :]][change] += 1
    kept: dict[str, Edit] = {}
    for ending in sorted(counts, key=lambda ending: (len(ending), ending)):
        count = counts[ending]
        best = min(count, key=lambda change: (-count[change], change))
        if best != _decision(kept, ending):
            kept[ending] = best
    return kept


def _by_rule(rules: Mapping[str, Edit], form: str) -> str:
    change = _decision(rules, form)
    return _replaced(form, change) if change else form


def _decision(rules: Mapping[str, Edit], word: str) -> Edit | None:
    for start in range(len(word) + 1):
        if word[start:] in rules:
            return rules[word[start:]]
    return None


def _ordered(rules: Mapping[str, Edit]) -> list[list[str]]:
    """Return endings and what replaces them, the longest first: spaCy takes the first that fits."""
    endings = sorted(rules, key=lambda ending: (-len(ending), ending))
    return [[ending, _replaced(ending, rules[ending])] for ending in endings]


def _replaced(ending: str, change: Edit) -> str:
    return ending[: len(ending) - change.cut] + change.added
