"""A little grammar of Danish and Swedish, where layout is lost and only words are left.

Both languages are read as one, because a document is parsed before its language is known.
"""

from __future__ import annotations

import re

from stratmine.languages.en import word_classes as english
from stratmine.parsing.words.vocabulary import endings, word_class
from stratmine.parsing.words.wordlist import alternatives

PREPOSITIONS = word_class(lambda words: words.prepositions) | english.PREPOSITIONS
DETERMINERS = word_class(lambda words: words.determiners)
FUNCTION_WORDS = PREPOSITIONS | word_class(lambda words: words.conjunctions) | DETERMINERS
"""Words that never stand before a break: their phrase goes on."""
SUBORDINATORS = word_class(lambda words: words.subordinators)

_OPENERS = word_class(lambda words: words.openers)
_FREQUENT_VERBS = word_class(lambda words: words.frequent_verbs)
_NO_VERBS = word_class(lambda words: words.no_verbs)
_PRESENT = re.compile(rf"[a-zåäöæøé]{{2,}}(?:{alternatives(endings(lambda ends: ends.present))})$")
_PASSIVE = re.compile(rf"[a-zåäöæøé]{{3,}}(?:{alternatives(endings(lambda ends: ends.passive))})$")
_MOSTLY_NOUNS = endings(lambda ends: ends.mostly_nouns)
_WORD = re.compile(r"[^\W\d_]+(?:[-/.][^\W\d_]+)*")
_LETTERS = re.compile(r"[^\W\d_]")
_LATEST_VERB = 6


def is_function_word(word: str) -> bool:
    """Whether a phrase that has come to this word cannot end with it."""
    return word.lower().strip('(«"”') in FUNCTION_WORDS


def is_frequent_verb(word: str) -> bool:
    """Whether the word is a frequent finite verb that is no other word as well."""
    return word in _FREQUENT_VERBS


def may_be_finite(word: str) -> bool:
    """Whether a lower-case word looks like a finite verb by its ending.

    Plural nouns end alike («aktiviteter»), so the common plural endings are taken out.
    """
    word = word.rstrip(",")
    if word in _FREQUENT_VERBS:
        return True
    if word in _NO_VERBS or word in FUNCTION_WORDS or not word.islower():
        return False
    if _PASSIVE.match(word):
        return True
    return bool(_PRESENT.match(word)) and not word.endswith(_MOSTLY_NOUNS)


def has_finite_verb(text: str) -> bool:
    """Whether some word is surely, or by its ending probably, a finite verb."""
    return any(map(may_be_finite, _WORD.findall(text)))


def sentence_strength(words: list[str]) -> float:
    """How much the words look like the beginning of a sentence (0 to about 5).

    Danish and Swedish put the finite verb second: «Insatsen syftar …», «Det handler …».
    """
    if not words:
        return 0.0
    first = words[0].strip('(«"”').lower()
    strength = 1.0 if first in _OPENERS or first in DETERMINERS else 0.0
    if len(words) > 1 and words[1].rstrip(",") in _FREQUENT_VERBS:
        return strength + 3.0
    if len(words) > 1 and may_be_finite(words[1]):
        return strength + 2.0
    followers = [word.rstrip(",") for word in words[2:_LATEST_VERB]]
    if any(word in _FREQUENT_VERBS for word in followers):
        return strength + 1.0
    if any(may_be_finite(word) for word in followers):
        return strength + 0.5
    return strength


def starts_upper(text: str) -> bool:
    """Whether the first letter is a capital."""
    letter = _LETTERS.search(text)
    return letter is not None and letter.group().isupper()


def starts_lower(text: str) -> bool:
    """Whether the text begins with a small letter."""
    return text[:1].islower()


def ends_sentence(text: str) -> bool:
    """Whether the text ends with a final point, question or exclamation mark."""
    return text.rstrip(' "”»)').endswith((".", "!", "?", "…"))
