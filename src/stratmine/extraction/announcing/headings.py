"""What a heading announces: «Insatsområden och aktiviteter», «Sådan gør vi»."""

from __future__ import annotations

import re
from functools import cache

from stratmine import languages
from stratmine.extraction.announcing.announcement import Announcement, distinct
from stratmine.extraction.announcing.vocabulary import vocabulary
from stratmine.extraction.text.verbs import plan_verbs
from stratmine.extraction.text.words import words
from stratmine.languages import Language

LONGEST_ANNOUNCER = 9
"""Words of a heading that announces; longer ones are names or sentences."""


_OPENING_BONUS = 5
"""Further words of one that opens with its announcing word."""


_WORDS_BEFORE_CUE = 4
"""Words that may stand before the announcing one."""


_BARE_WORDS = 4
"""Words of a line that is a heading without its looks."""


_YEAR = re.compile(r"\d{4}")
_SUBTITLE = re.compile(r"\s+[–—-]\s+")


def names_annex(heading: str, language: Language) -> bool:
    """Whether a heading opens an annex and says its name: «Bilaga 1. Åtgärdslista»."""
    return _annex(language.code).match(heading) is not None


def announced_by_heading(text: str, language: Language) -> Announcement | None:
    """Return what a heading announces: «Insatsområden och aktiviteter», «Sådan gør vi».

    With a subtitle («Strategier – så får vi fler att cykla») its first part decides; of an annex
    («Bilaga 1. Åtgärdslista») its name does.
    """
    text = _annex(language.code).sub("", text)
    whole = _announced_by_name(text, language)
    main = _SUBTITLE.split(text, maxsplit=1)[0]
    return whole or (_announced_by_name(main, language) if main != text else None)


def _announced_by_name(text: str, language: Language) -> Announcement | None:
    lexicon = vocabulary(language.code)
    phrase = lexicon.ordered.first_in(text)
    tokens = words(text)
    opens = bool(tokens) and lexicon.kind_of(tokens[0]) is not None
    if not tokens or len(tokens) > LONGEST_ANNOUNCER + (_OPENING_BONUS if opens else 0):
        return None
    if (kind := lexicon.whole.get(" ".join(tokens))) is not None:
        return Announcement((kind,), tokens[0])
    first = phrase is not None and " ".join(tokens).startswith(phrase)
    most = _WORDS_BEFORE_CUE + (_OPENING_BONUS if first else 0)
    if phrase and len(tokens) <= len(phrase.split()) + most:
        return Announcement((lexicon.phrases[phrase],), phrase)
    # «Trin for trin» is a way of speaking.
    named = [(i, t) for i, t in enumerate(tokens) if tokens.count(t) == 1]
    found = [(i, kind) for i, t in named if (kind := lexicon.kind_of(t))]
    if not found or not _leads(tokens, found[0][0], language) or _judges(tokens, language):
        return None
    return Announcement(distinct([kind for _, kind in found]), tokens[found[0][0]])


def _leads(tokens: list[str], position: int, language: Language) -> bool:
    """Whether the announcing word at a position is what the heading is about."""
    leads = language.leads
    before = tokens[2:position] if tokens[0] in leads.collections else tokens[:position]
    if position > _WORDS_BEFORE_CUE or set(before) & (leads.determiners | leads.prepositions):
        return False
    if before and _tells_deed(tokens, language):
        return False
    following = tokens[position + 1 : position + 2]
    return not following or _goes_with_cue(following[0], language)


def _tells_deed(tokens: list[str], language: Language) -> bool:
    """Whether a heading says what is done to what it names: «Udvikle opgaven for turistbyrået»."""
    verb, following = tokens[0], set(tokens[1:2])
    endings = language.telling.infinitive_endings
    infinitive = verb.endswith(endings) and verb in plan_verbs(language.code)
    return infinitive and following.isdisjoint(language.grammar.conjunctions)


def _judges(tokens: list[str], language: Language) -> bool:
    """Whether a heading says how it went: «Målet om flere cyklister er nået»."""
    copulas, judged = language.grammar.copulas, language.sentences.judged
    return not copulas.isdisjoint(tokens) and not judged.isdisjoint(tokens)


def _goes_with_cue(word: str, language: Language) -> bool:
    """Whether a word may follow the announcing word of a heading: «Mål for 2030»."""
    leads = language.leads
    return (
        word in leads.after_cue
        or word.startswith(leads.after_stems)
        or _YEAR.match(word) is not None
    )


@cache
def _annex(code: str) -> re.Pattern[str]:
    """Return how a heading opens an annex: «Bilag 2. »."""
    annex = languages.get(code).leads.annex
    return re.compile(rf"^{annex}\s*(?:\w{{1,2}}\b)?[\s.:–—-]*(?=\w)", re.IGNORECASE)


def is_bare_announcer(text: str, language: Language) -> bool:
    """Whether a line is a heading that lost its looks: «VORES VISION», «Det måler vi»."""
    bare = len(words(text)) <= _BARE_WORDS and text.rstrip()[-1:].isalpha()
    found = announced_by_heading(text, language) if bare else None
    return found is not None and text[:1].isupper()
