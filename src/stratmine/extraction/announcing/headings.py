"""What a heading announces: «Insatsområden och aktiviteter», «Sådan gør vi»."""

from __future__ import annotations

import re

from stratmine.extraction.announcing.announcement import Announcement, distinct
from stratmine.extraction.announcing.vocabulary import vocabulary
from stratmine.extraction.text.phrases import contains_phrase
from stratmine.extraction.text.words import words
from stratmine.languages import Language

LONGEST_ANNOUNCER = 9
"""Words of a heading that announces; longer ones are names or sentences."""


_OPENING_BONUS = 5


_WORDS_BEFORE_CUE = 4


_BARE_WORDS = 3


_ARTICLES = frozenset({"en", "et", "ett", "én", "ét", "hver", "hvert", "varje", "denne", "denna"})


_COLLECTIONS = frozenset(
    {"forslag", "förslag", "oversigt", "översikt", "liste", "lista", "katalog", "samling"}
)
"""What stands before the announcing word with a preposition: «Forslag til indsatser»."""


_PREPOSITIONS = frozenset(
    {
        "fra", "från", "til", "till", "om", "af", "av", "i", "med", "mod", "mot", "på", "efter",
        "for", "för",
    }
)  # fmt: skip


_AFTER_CUE = re.compile(
    r"^(?:og|och|samt|eller|for|för|i|inom|indenfor|inden|på|till|til|med|der|som|från|fra|av|af"
    r"|\d{4}.*|vi|ved|under|gennem|genom|den|de|kommun\w*|strategi\w*|indhold|innehåll|kort|om)$"
)


_ANNEX = re.compile(r"^(?:bilag|bilaga)\s*(?:\w{1,2}\b)?[\s.:–—-]*(?=\w)", re.IGNORECASE)


_SUBTITLE = re.compile(r"\s+[–—-]\s+")


def names_annex(heading: str) -> bool:
    """Whether a heading opens an annex and says its name: «Bilaga 1. Åtgärdslista»."""
    return _ANNEX.match(heading) is not None


def announced_by_heading(text: str, language: Language) -> Announcement | None:
    """Return what a heading announces: «Insatsområden och aktiviteter», «Sådan gør vi».

    With a subtitle («Strategier – så får vi fler att cykla») its first part decides; of an annex
    («Bilaga 1. Åtgärdslista») its name does.
    """
    text = _ANNEX.sub("", text)
    whole = _announced_by_name(text, language)
    main = _SUBTITLE.split(text, maxsplit=1)[0]
    return whole or (_announced_by_name(main, language) if main != text else None)


def _announced_by_name(text: str, language: Language) -> Announcement | None:
    lexicon = vocabulary(language.code)
    phrase = contains_phrase(text, lexicon.ordered)
    tokens = words(text)
    opens = bool(tokens) and lexicon.kind_of(tokens[0]) is not None
    if not tokens or len(tokens) > LONGEST_ANNOUNCER + (_OPENING_BONUS if opens else 0):
        return None
    if (kind := lexicon.whole.get(" ".join(tokens))) is not None:
        return Announcement((kind,), tokens[0])
    if phrase and len(tokens) <= len(phrase.split()) + _WORDS_BEFORE_CUE:
        return Announcement((lexicon.phrases[phrase],), phrase)
    found = [(i, kind) for i, t in enumerate(tokens) if (kind := lexicon.kind_of(t))]
    if not found or not _leads(tokens, found[0][0]):
        return None
    return Announcement(distinct([kind for _, kind in found]), tokens[found[0][0]])


def _leads(tokens: list[str], position: int) -> bool:
    """Whether the announcing word at a position is what the heading is about."""
    before = tokens[2:position] if tokens[0] in _COLLECTIONS else tokens[:position]
    if position > _WORDS_BEFORE_CUE or set(before) & (_ARTICLES | _PREPOSITIONS):
        return False
    following = tokens[position + 1 : position + 2]
    return not following or bool(_AFTER_CUE.match(following[0]))


def is_bare_announcer(text: str, language: Language) -> bool:
    """Whether a line is a heading that lost its looks: «VORES VISION», «Det måler vi»."""
    bare = len(words(text)) <= _BARE_WORDS and text.rstrip()[-1:].isalpha()
    found = announced_by_heading(text, language) if bare else None
    return found is not None and text[:1].isupper()
