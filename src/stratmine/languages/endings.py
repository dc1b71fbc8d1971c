"""How words of a kind end, by which they are known without a dictionary, as data."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Endings:
    """Ends of words.

    Attributes:
        infinitives: Ends of infinitives, and of few words that open a clause.
        participles: Ends of what «har» is followed by: «skrevet», «skrivit».
        verbs: Ends that only verbs have, in the present tense: «arrangerer».
        present: Ends that all verbs have in it: «skaber», «får».
        passive: Ends of the passive: «skabes».
        definites: Ends of nouns that speak of a known one, or of known ones: «skolen».
        definite_plurals: Those of them that only the plural has: «skolerne».
        plural_nouns: Ends that nouns have in the plural and verbs in the present tense only
            seem to: «løsninger».
        mostly_nouns: The same, and further ends that more nouns have than verbs.
        adverbs: Ends of adverbs that may stand before an infinitive: «aktivt arbejde».
        small_words: Small words that look like such a verb: «under».
    """

    infinitives: tuple[str, ...]
    participles: tuple[str, ...]
    verbs: tuple[str, ...]
    present: tuple[str, ...]
    passive: tuple[str, ...]
    definites: tuple[str, ...]
    definite_plurals: tuple[str, ...]
    plural_nouns: tuple[str, ...]
    mostly_nouns: tuple[str, ...]
    adverbs: tuple[str, ...]
    small_words: frozenset[str]
