"""Names that a text offers for the goals of a group: whole, inflected words as they stand."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Literal

from stratmine import languages
from stratmine.clustering.nominals import hangs_on, infinitive_phrases, noun_phrases
from stratmine.clustering.phrases import LONGEST, capitalised, core, phrase
from stratmine.clustering.terms import Terms, Vocabulary
from stratmine.clustering.words import STOPWORDS, stem
from stratmine.nlp import Token, tagged

_READ = 400
"""Characters of a goal that are read for names: what it is about stands at its beginning."""

_OPENS_NO_NAME = frozenset({"PRON", "CCONJ", "SCONJ", "AUX"})
"""Parts of speech of words that refer to what stands before."""

Form = Literal["whole", "sentence", "nominal", "embedded", "infinitive"]


@dataclass(frozen=True, slots=True)
class Candidate:
    """A possible name.

    Attributes:
        name: The words.
        terms: What each of its words is about, for words that are about something.
        form: A whole text without a finite verb (a heading, «skabe flere lærepladser»), a whole
            short sentence, a noun phrase in a text, one that hangs on a preposition, or an
            infinitive phrase in a text.
        has_names: Whether a person, place or organisation is named.
    """

    name: str
    terms: tuple[Terms, ...]
    form: Form
    has_names: bool


@dataclass(frozen=True, slots=True)
class Reading:
    """A goal or heading as it is read for names.

    Attributes:
        text: Its words without «målet er at» and figures that open it.
        tokens: Its words and marks.
    """

    text: str
    tokens: tuple[Token, ...]


def readings(texts: Iterable[str], language: str) -> dict[str, Reading]:
    """Return how each text is read; the same whatever the others are.

    Args:
        texts: Goals and headings.
        language: ``da`` or ``sv``.
    """
    cleaned = {text: _as_in_a_sentence(core(text[:_READ], language)) for text in texts}
    if not cleaned:
        return {}
    found = tagged(cleaned.values(), language)
    return {
        text: Reading(words, tuple(tokens))
        for (text, words), tokens in zip(cleaned.items(), found, strict=True)
    }


def whole(reading: Reading, language: str, vocabulary: Vocabulary) -> Candidate | None:
    """Return a text itself, if it can stand as a name.

    A phrase with an infinitive may end where its first clause does: «skabe flere lærepladser, så
    …». A sentence is whole or none: half of it promises what it does not say.
    """
    name = phrase(reading.text, language)
    tokens = [token for token in reading.tokens if token.start < len(name or "")]
    if not name or not tokens or tokens[0].pos in _OPENS_NO_NAME or _is(tokens[0], "Fin"):
        return None
    finite = any(_is(token, "Fin") for token in tokens)
    if len(name) < len(reading.text) and (finite or not _is(tokens[0], "Inf")):
        return None
    return _candidate(name, tokens, "sentence" if finite else "whole", vocabulary)


def parts(reading: Reading, language: str, vocabulary: Vocabulary) -> Iterator[Candidate]:
    """Yield the phrases of a text that say what it is about."""
    every = languages.get(language).telling.every
    for start, end, form in _phrases(reading.tokens, language):
        first = start + (reading.tokens[start].text.lower() in every and end > start + 1)
        tokens = reading.tokens[first:end]
        name = reading.text[tokens[0].start : tokens[-1].start + len(tokens[-1].text)]
        found = _candidate(capitalised(name), tokens, form, vocabulary)
        if found and len(name) <= LONGEST and not _repeats(found):
            yield found


def _phrases(tokens: Sequence[Token], language: str) -> Iterator[tuple[int, int, Form]]:
    """Yield where phrases begin and end, and which form they have."""
    amounts, somebody = _amounts(language), _somebody(language)
    for found in noun_phrases(tokens):
        head, governor = tokens[found.head].text.lower(), hangs_on(tokens, found.start)
        if head not in amounts and stem(head) not in somebody:
            free = governor is None or governor.text.lower() in amounts
            yield found.start, found.end, "nominal" if free else "embedded"
    for found in infinitive_phrases(tokens):
        head = tokens[found.head].text.lower()
        after = " ".join(token.text.lower() for token in tokens[found.start + 1 : found.end])
        charges = after.startswith(_charges(language))
        if head not in amounts and stem(head) not in somebody and not charges:
            yield found.start, found.end, "infinitive"


def _candidate(
    name: str, tokens: Sequence[Token], form: Form, vocabulary: Vocabulary
) -> Candidate | None:
    terms = tuple(found for token in tokens if (found := vocabulary.terms(token)))
    if not terms:
        return None
    return Candidate(name, terms, form, any(token.pos == "PROPN" for token in tokens))


def _repeats(candidate: Candidate) -> bool:
    """Return whether two words have a part in common: «företagsklimatet för företagare»."""
    return len(frozenset().union(*candidate.terms)) < sum(map(len, candidate.terms))


def _as_in_a_sentence(text: str) -> str:
    """Return text without the capital that it begins with, which the tagger takes for a name's."""
    text = capitalised(text)
    return text[:1].lower() + text[1:] if text[1:2].islower() else text


def _is(token: Token, form: str) -> bool:
    return f"VerbForm={form}" in token.features


@cache
def _amounts(language: str) -> frozenset[str]:
    """Return words that say nothing as the head of a phrase: «antallet af besøgende»."""
    return STOPWORDS[language] | frozenset(languages.get(language).cues.measures)


@cache
def _somebody(language: str) -> frozenset[str]:
    """Return the stems of nouns that say for whom something is, and not what it is."""
    return frozenset(map(stem, languages.get(language).actors.others))


@cache
def _charges(language: str) -> tuple[str, ...]:
    """Return what follows the verb where somebody is only given a task: «få i uppdrag»."""
    phrases = languages.get(language).actors.charged
    return tuple(sorted({" ".join(phrase.split()[1:-1]) for phrase in phrases} - {""}))
