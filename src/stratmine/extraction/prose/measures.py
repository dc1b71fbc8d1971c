"""Indicators that a sentence names one after the other: «Vi mäter andelen …, antalet …»."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from itertools import pairwise

from stratmine import languages
from stratmine.extraction.announcing.element_text import trimmed
from stratmine.extraction.announcing.vocabulary import vocabulary
from stratmine.extraction.text.figures_at_end import figures_at_end
from stratmine.extraction.text.openings import tells_past
from stratmine.extraction.text.patterns import Guarded, guarded
from stratmine.extraction.text.phrases import contains_phrase
from stratmine.extraction.text.series import Place, named_parts
from stratmine.extraction.text.verbs import plan_verbs
from stratmine.extraction.text.words import word_count, words
from stratmine.languages import Language
from stratmine.schema import Block

_FEWEST_MEASURES = 2
"""Items that make a list one of measures."""
_BY_NOUN = 3
"""Group of the pattern that introduces measures by the word for them."""
_LEAST_WORDS = 3
"""Words of the name of what is measured."""


def named_measures(sentence: str, code: str) -> list[tuple[int, int]]:
    """Return the places in a sentence of the names of what is measured.

    Each opens with a word of quantity («andelen», «antallet») and goes on to the next one.

    Args:
        sentence: A sentence about measuring.
        code: Its language.
    """
    starts = [match.start() for match in name_opening(code).finditer(sentence)]
    places = []
    for start, following in pairwise([*starts, len(sentence)]):
        end = name_end(code).search(sentence, start, following)
        place = trimmed(sentence, start, end.start() if end else following)
        if word_count(sentence[slice(*place)]) >= _LEAST_WORDS - (len(starts) > 1):
            places.append(place)
    return places


def introduced_names(sentence: str, language: Language) -> tuple[str, list[Place]]:
    """Return the word that a sentence introduces measures with, and their places.

    «Målet følges op med andelen af …, antallet af …», «Hvert år opgøres følgende: antal …, …».
    The first that is named, or one of a list, opens with a word of quantity.
    """
    said = _introducing(language.code).search(sentence)
    if said is None:
        return "", []
    opening = name_opening(language.code)
    direct = opening.match(sentence, said.end()) is not None
    parts = named_parts(sentence, said.end(), len(sentence), language)
    texts = [sentence[slice(*place)] for place in parts]
    listed = [text for text in texts if opening.match(text)]
    whole = bool(listed) and not any(_is_statement(words(text), language) for text in texts)
    if parts and whole:
        return said[said.lastindex or 0].lower(), parts
    joined = f" {language.grammar.conjunctions[0]} " in sentence[said.end() :]
    if said.lastindex == _BY_NOUN and joined:
        return "", []  # «Nøgletal er andelen af energi og udledning»: one measure or two
    named = named_measures(sentence[said.end() :], language.code) if direct else []
    places = [(said.end() + start, said.end() + end) for start, end in named]
    return said[said.lastindex or 0].lower(), places


def counted_names(sentence: str, language: Language) -> list[Place]:
    """Return the places of what somebody counts, or follows by a list after a colon.

    «Vi tæller besøg, lån og nye brugere», «Nämnden följer varje år: besök, lån samt öppettid».
    """
    said = _counting(language.code).match(sentence)
    if said is None or contains_phrase(sentence, language.cues.procedure):
        return []
    end = sentence.find(f", {language.grammar.but} ")
    places = named_parts(sentence, said.end(), len(sentence) if end < 0 else end, language)
    names = [words(sentence[slice(*place)]) for place in places]
    return [] if any(_is_statement(name, language) for name in names) else places


def shown_names(sentence: str, language: Language) -> list[Place]:
    """Return the places of measures that are told before the verb: «Andel …, … og … opgøres»."""
    verb = _shown(language.code).search(sentence)
    if verb is None or not name_opening(language.code).match(sentence):
        return []
    alone = word_count(sentence[: verb.start()]) >= _LEAST_WORDS
    places = named_parts(sentence, 0, verb.start(), language)
    places = places or ([(0, verb.start())] if alone else [])
    names = [words(sentence[slice(*place)]) for place in places]
    return [] if any(_is_statement(name, language) for name in names) else places


@cache
def _shown(code: str) -> re.Pattern[str]:
    return re.compile(rf"\s(?:{'|'.join(languages.get(code).cues.shown)})\b", re.IGNORECASE)


def _is_statement(tokens: list[str], language: Language) -> bool:
    """Whether a part says something of its own, or speaks of indicators as such."""
    kinds = {vocabulary(language.code).kind_of(token) for token in tokens}
    owned = tokens[0] in {*language.cues.owners, *language.grammar.it}
    return owned or bool(kinds & {"goal", "indicator"})


def opens_as_measure(text: str, language: Language) -> bool:
    """Whether a line names what is measured, not what it shall be: «Andel nöjda»."""
    binding = language.modals.commitment["must"] | language.modals.commitment["will"]
    opens = name_opening(language.code).match(text) is not None
    return opens and not (binding | language.sentences.to_be) & set(words(text))


def names_measure(sentence: str, language: Language) -> bool:
    """Whether a sentence has no verb of its own after the name of a measure: «Andel nöjda.»."""
    named = word_count(sentence) >= _LEAST_WORDS and opens_as_measure(sentence, language)
    valued = figures_at_end(sentence.rstrip(".")) < len(sentence.rstrip("."))
    return named and not valued and is_bare_name(sentence, language)


def is_bare_name(sentence: str, language: Language) -> bool:
    """Whether no verb of a sentence says anything of what it names: «Kvinnors medianlön.»."""
    tokens = words(sentence)
    finite, endings = _finite(language.code), tuple(f"{e}r" for e in language.cues.verb_endings)
    verbs = sum(token in finite or token.endswith(endings) for token in tokens)
    clauses = sum(token in language.grammar.relative for token in tokens)
    return verbs <= clauses and not tells_past(sentence, language)


@cache
def _finite(code: str) -> frozenset[str]:
    """Return verbs in a form that says something: «är», «har», «uppgår», «cyklar»."""
    language = languages.get(code)
    known = plan_verbs(code) | language.units.changes | language.actors.states
    present = {verb for verb in known if verb.endswith(("r", "s"))}
    grammar = language.grammar
    verbs = present | language.sentences.common_verbs | grammar.being | grammar.copulas
    return frozenset({*verbs, *language.cues.shown} - {grammar.infinitive_mark})


def are_measures(items: Sequence[Block], language: Language) -> bool:
    """Whether the items of a list name what is measured: «Antal besök», «Andel nöjda».

    Some may say first where or how: «Enkät, andel nöjda».
    """
    plain = [item for item in items if opens_as_measure(item.text, language)]
    if len(plain) < _FEWEST_MEASURES:
        return False
    later = [item for item in items if item not in plain and _holds_measure(item.text, language)]
    return 2 * len(plain + later) > len(items)


def _holds_measure(text: str, language: Language) -> bool:
    found = name_opening(language.code).search(text)
    return found is not None and opens_as_measure(text[found.start() :], language)


@cache
def _introducing(code: str) -> Guarded:
    """Return what introduces the names of measures: a verb, or a word for measures, or a colon."""
    language = languages.get(code)
    cues, opening = language.cues, name_opening(code).pattern
    verbs, shown = "|".join(cues.measuring), "|".join(cues.shown)
    mark = language.grammar.infinitive_mark
    names = [word for word in language.headings.elements["indicator"] if word.isalpha()]
    nouns = "|".join(names)
    among, copulas = "|".join(language.leads.among_others), "|".join(language.grammar.copulas)
    return guarded(
        rf"\b({verbs})\s+(?:(?!{mark}\b)\w+\s+){{0,3}}?(?={opening})"
        rf"|\b({verbs}|{shown})\b[^.:;,]{{0,40}}:\s+"
        rf"|\b({nouns})(?:,?\s+\(?(?:{among})|\s+(?:{copulas}))\s+(?={opening})",
        (*cues.measuring, *cues.shown, *names),
    )


@cache
def _counting(code: str) -> re.Pattern[str]:
    """Return how a sentence opens that counts: «Vi tæller», «Nämnden följer varje år:»."""
    cues = languages.get(code).cues
    verbs, counting = "|".join(cues.measuring), "|".join(sorted(cues.counting, key=len)[::-1])
    owners = "|".join(cues.owners) + rf"|\w*(?:{'|'.join(cues.units)})"
    return re.compile(
        rf"(?:{owners})\s+(?:(?:{verbs})\b[^.:;,]{{0,40}}:|(?:{counting}))\s+", re.IGNORECASE
    )


@cache
def name_opening(code: str) -> re.Pattern[str]:
    """Return what the name of a measure opens with."""
    heads = "|".join(map(re.escape, languages.get(code).cues.measures))
    return re.compile(rf"(?<!\w)(?:{heads})(?!\w)", re.IGNORECASE)


@cache
def name_end(code: str) -> re.Pattern[str]:
    """Return what closes a name of what is measured: the sentence's end, or the value to reach."""
    language = languages.get(code)
    grammar, value = language.grammar, "|".join(language.sentences.value_of)
    joined, must = "|".join(grammar.conjunctions), "|".join(language.modals.commitment["must"])
    which = "|".join((*grammar.relative, *grammar.which))
    goal = language.sentences.goal_nouns[1]
    return re.compile(
        rf"\.(?=\s+[^a-zåäöæø]|\s*$)|[;(]|,?\s(?:{joined})\s+(?:(?:{'|'.join(grammar.copulas)})\s)?{goal}\b"
        rf"|,\s+(?:(?:{value})\b|(?:{which}) (?:{must})\b)"
    )
