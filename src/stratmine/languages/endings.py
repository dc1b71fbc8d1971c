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
        definites: Ends of nouns that speak of a known one, or of known ones: «skolen».
        definite_plurals: Those of them that only the plural has: «skolerne».
        plural_nouns: Ends of nouns that look like a verb in the present tense: «løsninger».
        no_verbs: Small words that do: «under».
    """

    infinitives: tuple[str, ...]
    participles: tuple[str, ...]
    verbs: tuple[str, ...]
    definites: tuple[str, ...]
    definite_plurals: tuple[str, ...]
    plural_nouns: tuple[str, ...]
    no_verbs: frozenset[str]
