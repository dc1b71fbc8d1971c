"""Modal verbs of a sentence, and whether they stand in its main clause."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from stratmine import languages
from stratmine.extraction.text.verbs import plan_verbs
from stratmine.extraction.text.words import word_places, words
from stratmine.languages import Language

_MARK_REACH = 3
"""Words after «kommer» among which its «att» stands: «kommer kommunen även att»."""
_LEAST_NOUN, _MOST_NOUN = 2, 3
"""Words from «den» or «de» to the owner: «den skillnad vi», «de nya mål vi»."""
_NOUN_REACH = range(1, 5)
"""Places where the mark of an infinitive that goes on a noun stands: «I arbetet med att …»."""


def main_modal(sentence: str, tokens: Sequence[str], language: Language) -> int | None:
    """Return the place of the first modal verb that binds and stands in a main clause.

    Args:
        sentence: The sentence.
        tokens: Its words.
        language: Its language.
    """
    places = modal_places(tokens, language)
    return next((i for i in places if not is_subordinate(sentence, tokens, i, language)), None)


def modal_places(tokens: Sequence[str], language: Language) -> list[int]:
    """Return the places of modal verbs that bind: «ska», «bör», «kommer att»."""
    binding = _binding(language)
    single = [i for i, token in enumerate(tokens) if token in binding]
    return sorted({*single, *forecast_places(tokens, language)})


def forecast_places(tokens: Sequence[str], language: Language) -> list[int]:
    """Return the places of verbs that only bind with their mark: «kommer (kommunen) att»."""
    parted = {tuple(modal.split()) for modal in _binding(language) if " " in modal}
    return [
        i
        for first, *_, mark in parted
        for i, token in enumerate(tokens)
        if token == first and mark in tokens[i + 1 : i + 1 + _MARK_REACH]
    ]


def _binding(language: Language) -> frozenset[str]:
    commitment = language.modals.commitment
    return commitment["must"] | commitment["will"] | commitment["should"]


def is_subordinate(sentence: str, tokens: Sequence[str], position: int, language: Language) -> bool:
    """Whether a verb belongs to a clause that explains another: «…, som ska bidra till».

    In a main clause after another one the subject follows the verb: «När staden växer måste vi».

    Args:
        sentence: The sentence.
        tokens: Its words.
        position: Place of the verb, or of the phrase with it.
        language: Its language.
    """
    if _is_turned(tokens, position, language):
        return False
    if _says_more_of_noun(tokens, position, language):
        return True
    before, comma, clause = sentence[: word_places(sentence)[position][0]].rpartition(",")
    if comma and _is_clause_of_noun(words(before), words(clause), language):
        return False
    opening = _without_noun_infinitive(_without_purpose(words(clause), language), language)
    if not comma and opening[:1] == ["der"]:
        opening = opening[1:]
    grammar = language.grammar
    if language.sentences.stating & set(opening):
        opening = opening[:1] + [t for t in opening[1:] if t != grammar.infinitive_mark]
    only_first = grammar.opening_only
    openers = set(language.modals.subordinators) - only_first
    if opening[:1] and opening[0] in only_first:
        return True
    last = max(_openers(opening, openers, language), default=None)
    if comma and opening[:1] and opening[0] in grammar.relative and _is_joined(opening, language):
        return True
    # «Som ejer skal du …» names who, and opens no clause.
    names_who = not comma and last == 0 and opening[0] in grammar.relative
    return last is not None and (names_who or not _is_complete(opening[last:], language))


def _says_more_of_noun(tokens: Sequence[str], position: int, language: Language) -> bool:
    """Whether the owner's clause goes on a noun without «som»: «den skillnad vi vill göra»."""
    owners = language.cues.owners
    owner = position if tokens[position] in owners else position - 1
    if owner < _LEAST_NOUN or tokens[owner] not in owners:
        return False
    near = range(owner - _LEAST_NOUN, max(-1, owner - _MOST_NOUN - 1), -1)
    article = next((i for i in near if tokens[i] in language.grammar.definite_articles), None)
    if article is None or _holds_verb(list(tokens[article + 1 : owner]), language):
        return False
    return language.leads.prepositions.isdisjoint(tokens[article + 1 : owner])


def _is_clause_of_noun(before: list[str], clause: list[str], language: Language) -> bool:
    """Whether a clause that goes on the subject is complete: «Muligheden for, at alle kan …»."""
    grammar = language.grammar
    goes_on = before[-1:] and before[-1] in grammar.before_infinitive
    if not goes_on or clause[:1] != [grammar.infinitive_mark] or _holds_verb(before, language):
        return False
    may = language.modals.commitment["may"]
    return not _finite(language.code).isdisjoint(clause) or not may.isdisjoint(clause)


def _openers(clause: list[str], openers: set[str], language: Language) -> list[int]:
    """Return the places of words that open a clause; «i rollen som et fyrtårn» opens none."""
    grammar = language.grammar
    as_what = grammar.articles | grammar.as_what
    return [
        i
        for i, token in enumerate(clause)
        if token in openers
        and not (token in grammar.relative and as_what & set(clause[i + 1 : i + 2]))
    ]


def _is_joined(clause: list[str], language: Language) -> bool:
    """Whether a clause goes on with a second verb: «…, der bor her og skal …»."""
    return clause[-1] in language.grammar.conjunctions


def _is_complete(clause: list[str], language: Language) -> bool:
    """Whether a relative clause has its verb: «det stöd som ges ska …», «de som vill ska …»."""
    if clause[0] not in language.grammar.relative:
        return False
    if any(_ends_like_verb(verb, language) for verb in clause[1:2]):
        return True
    finite = _finite(language.code)
    return any(t in finite for t in clause[1:])


def _ends_like_verb(word: str, language: Language) -> bool:
    """Whether a word right after «som» ends as its verb does: «som fullföljer», «som gått»."""
    endings = language.endings
    if word.endswith(language.grammar.supine):
        return True
    present = word.endswith((*endings.present, *endings.passive))
    return present and not word.endswith(endings.mostly_nouns)


@cache
def _finite(code: str) -> frozenset[str]:
    """Return verbs in a form that closes a relative clause."""
    language = languages.get(code)
    commitment = language.modals.commitment
    known = plan_verbs(code) | language.actors.states | language.sentences.common_verbs
    finite = known | commitment["may"] | commitment["will"]
    return frozenset(verb for verb in finite if verb.endswith(("r", "s", "l", "n")))


def _is_turned(tokens: Sequence[str], position: int, language: Language) -> bool:
    """Whether the owner follows the verb, or a word that only a main clause has stands before."""
    following = tokens[position + 1 : position + 2]
    turned = any(t in language.cues.owners or t.endswith(language.cues.units) for t in following)
    return position > 0 and (turned or tokens[position - 1] == language.grammar.therefore)


def _without_noun_infinitive(clause: list[str], language: Language) -> list[str]:
    """Open up what goes on a noun: «Rätten att välja ska …», «Arbejdet med at øge … skal …».

    A mark with a verb before it may as well open a clause: «Vi mener att skolan ska …».
    """
    grammar = language.grammar
    mark = next((i for i in _NOUN_REACH if clause[i : i + 1] == [grammar.infinitive_mark]), None)
    if mark is None:
        return clause
    close = clause[1] == clause[mark] or clause[1] in grammar.before_infinitive
    goes_on = clause[0] in grammar.infinitive_nouns and close
    if goes_on or (
        _is_infinitive(clause[mark + 1 : mark + 2], language)
        and not _holds_verb(clause[:mark], language)
    ):
        return [*clause[:mark], *clause[mark + 1 :]]
    return clause


def _is_infinitive(word: list[str], language: Language) -> bool:
    """Whether a word is a verb after its mark: «stärka», «arbeta»."""
    return any(
        verb in plan_verbs(language.code)
        or verb.endswith(language.cues.verb_endings)
        or f"{verb}r" in language.sentences.common_verbs
        for verb in word
    )


def _holds_verb(said: list[str], language: Language) -> bool:
    """Whether a verb or a word that opens a clause stands among some words."""
    return not _clause_words(language.code).isdisjoint(said)


@cache
def _clause_words(code: str) -> frozenset[str]:
    """Return verbs in a form that only a clause of its own has, and words that open one."""
    language = languages.get(code)
    grammar, sentences = language.grammar, language.sentences
    verbs = grammar.being | grammar.copulas | sentences.common_verbs | sentences.stating
    opening = (grammar.holds_clause - grammar.before_infinitive) | set(
        language.modals.subordinators
    )
    return verbs | opening | {v for v in plan_verbs(code) if v.endswith(("r", "s"))}


def _without_purpose(clause: list[str], language: Language) -> list[str]:
    """Drop «För att nå …» and «Att arbeta …»: an infinitive, which is no clause of its own."""
    mark = 1 if clause[:1] and clause[0] in language.grammar.before_infinitive else 0
    if clause[mark : mark + 1] != [language.grammar.infinitive_mark]:
        return clause
    infinitive = _is_infinitive(clause[mark + 1 : mark + 2], language)
    return clause[mark + 2 :] if infinitive else clause
