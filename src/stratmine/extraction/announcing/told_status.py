"""A measure told by its name and how far it is: «Nyt hegn. Gennemført i 2024.»."""

from __future__ import annotations

import re
from functools import cache

from stratmine import languages
from stratmine.extraction.announcing.label_lines import labels_in
from stratmine.extraction.text.phrases import key_of, runs
from stratmine.extraction.text.sentences import Sentence
from stratmine.extraction.text.words import word_count
from stratmine.languages import Language

_LONGEST_NAME = 30
"""Words of what a status is told of."""
_SHORTEST_NAME = 2
"""Words of it where nobody is said to answer for it."""


def may_tell_status(text: str, language: Language) -> bool:
    """Whether a text may have words for how far something is, or for who answers."""
    return not _words(language.code).isdisjoint(runs(text))


def opens_with_status(text: str, language: Language) -> bool:
    """Whether a text opens by saying how far something is: «I gang. …», «Genomförd 2024.».

    «Løbende kontrol af …» opens with the word only.
    """
    return _status(language.code).match(text) is not None


def named_with_status(before: Sentence, after: Sentence, language: Language) -> bool:
    """Whether a sentence names a measure, for the one after it says how far it is, or who answers.

    «Nytt staket. Ansvarig: Parkenheten. Pågår.»
    """
    name = before.text.rstrip()
    if word_count(name) > _LONGEST_NAME or name[-1] in ":?!":
        return False
    if opens_with_status(name, language) or labels_in(name, language) or not name[0].isupper():
        return False
    answers = labels_in(after.text, language)[:1] == ["responsible"]
    named = word_count(name) >= _SHORTEST_NAME
    return answers or (named and opens_with_status(after.text, language))


def status_after_dash(text: str, language: Language) -> int:
    """Return where a dash parts a name from how far it is; the length of the text if none does."""
    dash = _after_dash(language.code).search(text)
    return dash.start() if dash and word_count(text[: dash.start()]) <= _LONGEST_NAME else len(text)


@cache
def _words(code: str) -> frozenset[str]:
    """Return a word of each phrase that tells either."""
    language = languages.get(code)
    told = {phrase for phrases in language.status.values() for phrase in phrases}
    told |= set(language.colours)
    return frozenset(map(key_of, told | set(language.headings.columns["responsible"])))


@cache
def _status(code: str) -> re.Pattern[str]:
    return re.compile(_told(code), re.IGNORECASE)


@cache
def _after_dash(code: str) -> re.Pattern[str]:
    return re.compile(rf"(?<=\S)\s[–—-]\s(?={_told(code)})", re.IGNORECASE)


@cache
def _told(code: str) -> str:
    """Return a pattern of a status that nothing but a time, a mark or a preposition follows.

    A colour tells one only where it stands alone: «Grøn.».
    """
    language = languages.get(code)
    known = {phrase for phrases in language.status.values() for phrase in phrases}
    phrases = "|".join(map(re.escape, sorted(known, key=lambda phrase: (-len(phrase), phrase))))
    times = language.times
    when = "|".join(
        map(re.escape, sorted({*times.months, *times.seasons}, key=lambda word: (-len(word), word)))
    )
    auxiliaries = "|".join(language.actors.auxiliaries)
    joined = "|".join(sorted(language.leads.prepositions))
    return (
        rf"(?:(?:{auxiliaries})\s)?(?:{phrases})(?:\s(?:{phrases}))?"
        rf"(?=\s*(?:$|[.,;()–—])|\s(?:20\d\d|{when}|{joined}|den)\b)"
        rf"|(?:{'|'.join(sorted(language.colours))})(?=\s*(?:$|[.;]))"
    )
