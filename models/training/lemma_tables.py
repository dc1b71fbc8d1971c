"""Tables for spaCy's rule lemmatizer, learnt from gold lemmas of treebanks and a dictionary.

Two tables for each part of speech: rules that replace an ending by another (`lemma_rules.py`), and
words that the rules get wrong. What the treebank says of a word goes before the dictionary. Words
that the tagger may take for another part of speech are in the tables as well: who reads «drak» as
a noun still finds «drikke».
"""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING, NamedTuple

from lemma_dictionary import INFLECTED, parts_of_speech
from lemma_rules import by_rules, in_order, learn_rules

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping

    from treebanks import Token

OPEN = (*INFLECTED, "ADV")
"""Parts of speech that new words belong to, and whose words take endings."""
_NAME = "PROPN"
_WEIGHT = 5
"""How many words of the dictionary a word of the treebank counts."""
_LEAST = 20

Word = tuple[str, str]
"""A part of speech, and a form in small letters."""


class Tables(NamedTuple):
    """What spaCy calls ``lemma_exc`` and ``lemma_rules``, by part of speech in small letters."""

    known: dict[str, dict[str, list[str]]]
    rules: dict[str, list[list[str]]]


class Evidence(NamedTuple):
    """What is known of words before rules are learnt.

    Attributes:
        known: Words of the treebank, and the lemma of each.
        counts: How often the treebank has each.
        dictionary: The lemma of each form in small letters.
        kinds: Which parts of speech a lemma has.
        participles_are_adjectives: See `learn_tables`.
    """

    known: dict[Word, str]
    counts: Counter[Word]
    dictionary: Mapping[str, str]
    kinds: Mapping[str, Collection[str]]
    participles_are_adjectives: bool


def learn_tables(
    groups: Iterable[Iterable[Token]],
    dictionary: Mapping[str, str],
    common: Collection[str],
    *,
    participles_are_adjectives: bool,
) -> Tables:
    """Learn the tables; the same from the same words in any order.

    Where a word has several lemmas, the most frequent one stands in the table. What a rule says
    anyway does not.

    Args:
        groups: Words of treebanks. What a later group says of a word goes before earlier ones.
        dictionary: The lemma of each form in small letters.
        common: Words that are in the tables of every part of speech that new words belong to.
        participles_are_adjectives: Whether the treebank takes participles for adjectives, with
            lemmas of their own, where they go with a noun; else they are forms of the verb.
    """
    known, counts = _counted(groups)
    kinds = parts_of_speech(dictionary, known)
    evidence = Evidence(known, counts, dictionary, kinds, participles_are_adjectives)
    closed = {pos for pos, _ in evidence.known} - {_NAME, *OPEN}
    rules = {pos: _rules(pos, evidence) for pos in OPEN} | {pos: {"": ""} for pos in closed}
    lemmas = dict(_guesses(evidence, common, rules)) | dict(_genitives(evidence)) | evidence.known
    tables: defaultdict[str, dict[str, list[str]]] = defaultdict(dict)
    for (pos, form), lemma in sorted(lemmas.items()):
        # Names keep their capitals, but for what is written in capitals alone: «ODENSE».
        if pos == _NAME or by_rules(rules[pos], form) != lemma:
            tables[pos.lower()][form] = [lemma]
    return Tables(dict(tables), {pos.lower(): in_order(rules[pos]) for pos in sorted(rules)})


def _counted(groups: Iterable[Iterable[Token]]) -> tuple[dict[Word, str], Counter[Word]]:
    """Return the lemma of each word of the treebanks, and how often they have it."""
    known: dict[Word, str] = {}
    counts: Counter[Word] = Counter()
    for group in groups:
        found = _count(group)
        known |= {word: _most_frequent(lemmas) for word, lemmas in found.items()}
        counts.update({word: lemmas.total() for word, lemmas in found.items()})
    return known, counts


def _count(tokens: Iterable[Token]) -> dict[Word, Counter[str]]:
    counts: defaultdict[Word, Counter[str]] = defaultdict(Counter)
    for token in tokens:
        if token.lemma and token.pos:
            counts[token.pos, token.form.lower()][token.lemma] += 1
    return counts


def _most_frequent(lemmas: Counter[str]) -> str:
    return min(lemmas, key=lambda lemma: (-lemmas[lemma], lemma))


def _rules(pos: str, evidence: Evidence) -> dict[str, str]:
    known = evidence.known
    words = [(form, lemma, _WEIGHT) for (kind, form), lemma in known.items() if kind == pos]
    if pos in INFLECTED:
        words += [
            (form, lemma, 1)
            for form, lemma in evidence.dictionary.items()
            if pos in evidence.kinds.get(lemma, ())
            and (pos, form) not in known
            and form.isalpha()
            and lemma.islower()
        ]
    return learn_rules(words, _LEAST)


def _guesses(
    evidence: Evidence, common: Collection[str], rules: Mapping[str, Mapping[str, str]]
) -> Iterator[tuple[Word, str]]:
    """Yield lemmas of words that the treebank does not have with a part of speech.

    The dictionary's lemma, if it is of that part of speech. Else the part of speech may be wrong:
    if the rules do not lead to a lemma of it, the word's lemma as another.
    """
    known, dictionary, kinds = evidence.known, evidence.dictionary, evidence.kinds
    lemmas = {(pos, lemma) for (pos, _), lemma in known.items()}
    lemmas |= {(pos, lemma) for lemma, found in kinds.items() for pos in found}
    likeliest = _likeliest(evidence)
    for form in sorted(dictionary.keys() | likeliest.keys()):
        lemma = dictionary.get(form, "")
        for pos in OPEN:
            if (pos, form) in known:
                continue
            participle = pos == "ADJ" and ("VERB", lemma) in lemmas
            if participle and evidence.participles_are_adjectives:
                continue
            if pos in kinds.get(lemma, ()) and not participle:
                yield (pos, form), lemma
            elif (form in likeliest or form in common) and (
                (pos, by_rules(rules[pos], form)) not in lemmas
            ):
                yield (pos, form), likeliest.get(form, lemma)


def _likeliest(evidence: Evidence) -> dict[str, str]:
    """Return the lemma of each form of the treebank as the part of speech that it mostly is."""
    ordered = sorted(sorted(evidence.known, reverse=True), key=evidence.counts.__getitem__)
    return {form: evidence.known[pos, form] for pos, form in ordered}


def _genitives(evidence: Evidence) -> Iterator[tuple[Word, str]]:
    """Yield genitives of names: no rule may, since spaCy applies them to small letters."""
    for form, lemma in evidence.dictionary.items():
        if lemma[:1].isupper() and form in {lemma.lower() + "s", lemma.lower() + "'s"}:
            yield (_NAME, form), lemma
    for (pos, form), lemma in evidence.known.items():
        if pos == _NAME and form == lemma.lower() and not form.endswith("s"):
            yield (_NAME, form + "s"), lemma
