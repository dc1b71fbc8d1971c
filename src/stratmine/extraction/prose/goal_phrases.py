"""Goals that a phrase opens: «Målet er at …», «Vi vil …», «kommunens delmål är 40 procent»."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from itertools import takewhile

from stratmine import languages
from stratmine.extraction.announcing.vocabulary import vocabulary
from stratmine.extraction.prose.clauses import is_subordinate
from stratmine.extraction.prose.judgement import Judgement
from stratmine.extraction.prose.standing_alone import points_back
from stratmine.extraction.prose.verbs import kind_after
from stratmine.extraction.text.phrases import contains_phrase
from stratmine.languages import Language

_PHRASE_REACH = 10
"""Words of a sentence among which its phrase stands."""
_COPULA_REACH = 9
"""Words of a sentence among which the copula of a named goal stands."""
_OPENING = 3
"""Words of a sentence that name a goal at its opening."""
_SUBJECT_REACH = 4
"""Words of a sentence among which its subject stands."""
_NEAR = 4
"""Words before and after a verb that go with it."""


def by_goal_phrase(sentence: str, tokens: list[str], language: Language) -> Judgement | None:
    """Judge a sentence that opens with a phrase for a goal."""
    opening = " ".join(tokens[:_PHRASE_REACH])
    phrase = (
        _named_goal(tokens, language)
        or _stated_goal(tokens, language)
        or contains_phrase(opening, language.cues.goal_phrases)
        or _striving(tokens, language)
        or _purpose(tokens, opening, language)
        or _agreement(tokens, opening, language)
    )
    if not phrase:
        return None
    end, said = _end_of(phrase, tokens), phrase.split()
    # «For at nå målet er det vigtigt …» does not say what the goal is.
    reached = end > len(said) and tokens[end - len(said) - 1] in language.leads.reaching
    if reached or (points_back(sentence, language) and not " ".join(tokens).startswith(phrase)):
        return None
    judged = set(tokens[end : end + 1]) & language.sentences.judged
    if said[-1] in language.grammar.copulas and judged:
        return None
    kind = kind_after(tokens, end, language, reach=_NEAR)
    if set(said) & language.grammar.necessity and kind is None:
        return None
    if is_subordinate(sentence, tokens, max(0, end - len(said)), language):
        return None
    commitment = language.modals.commitment
    binding = commitment["must"] | commitment["will"] | set(language.cues.owners)
    kind = kind if said[-1] in binding or phrase in language.sentences.agreed else None
    if set(said) & commitment["must"] and contains_phrase(sentence, language.grammar.means):
        kind = "activity"
    cue = phrase.removesuffix(f" {language.grammar.infinitive_mark}")
    return Judgement(kind or "goal", "goal phrase", cue)


def _named_goal(tokens: list[str], language: Language) -> str | None:
    """Return the words that name a goal and say what it is: «kommunens delmål är 40 procent»."""
    lexicon, meaning = vocabulary(language.code), language.sentences.meaning
    for i, token in enumerate(tokens[:_COPULA_REACH]):
        if token not in language.grammar.copulas | meaning:
            continue
        # «Det store mål for et langt navn er …» opens with its noun.
        before = [*tokens[: min(i, _OPENING)], *tokens[max(_OPENING, i - _NEAR) : i]]
        after = tokens[i + 1 : i + 1 + _NEAR]
        content = tokens[i + 1 : i + (_NEAR if token in meaning else 2) + 1]
        noun = next((t for t in reversed(before) if lexicon.kind_of(t) == "goal"), None)
        named = token not in meaning and _opens_with_goal_of(tokens, language)
        if noun and (named or _opens_content(content, language)):
            return " ".join(tokens[tokens.index(noun) : i + 1])
        noun = next((t for t in after if lexicon.kind_of(t) == "goal"), None)
        follows = tokens[tokens.index(noun) + 1 : tokens.index(noun) + 2] if noun else []
        if noun and _opens_content(follows, language):
            start = 0 if tokens[:i] == ["det"] else i
            return " ".join(tokens[start : tokens.index(noun) + 1])
    return None


def _opens_with_goal_of(tokens: list[str], language: Language) -> bool:
    """Whether a sentence opens with whose or what goal it tells: «Målet for skolen er …»."""
    return tokens[0] in language.sentences.goal_nouns and tokens[1] in language.grammar.of


def _stated_goal(tokens: list[str], language: Language) -> str | None:
    """Return the words before a goal that says where it stands: «Det er et mål i planen at …»."""
    if tokens[0] not in language.grammar.it:
        return None
    will = language.modals.commitment["will"]
    being = 2 if tokens[1] in will else 1
    if tokens[being] not in language.grammar.copulas | set(language.grammar.be):
        return None
    article, noun, *rest = tokens[being + 1 : being + 3 + _NEAR] or ["", ""]
    named = article in language.grammar.articles and vocabulary(language.code).kind_of(noun)
    stated = named == "goal" and language.grammar.infinitive_mark in rest
    return " ".join(tokens[: being + 3]) if stated else None


def _striving(tokens: list[str], language: Language) -> str | None:
    """Return the words by which the owner works for an end: «arbejder vi målrettet for at»."""
    striving = _ends_of_striving(language.code)
    if striving.keys().isdisjoint(tokens[:_PHRASE_REACH]):
        return None
    mark, owners = language.grammar.infinitive_mark, set(language.cues.owners)
    for i, token in enumerate(tokens[:_PHRASE_REACH]):
        ends = striving.get(token)
        if not ends or not owners & set(tokens[max(0, i - 1) : i + 2]):
            continue
        for reach in range(i + 1, min(i + _NEAR + 1, len(tokens) - 1)):
            if tokens[reach] in ends and tokens[reach + 1] in {mark, *language.grammar.articles}:
                return " ".join(tokens[i : reach + 1])
            if tokens[reach] in language.leads.prepositions:
                break
    return None


@cache
def _ends_of_striving(code: str) -> Mapping[str, set[str]]:
    """Return the prepositions after each verb of working for an end."""
    ends: dict[str, set[str]] = {}
    for verb, end in languages.get(code).sentences.striving:
        ends.setdefault(verb, set()).add(end)
    return ends


def _purpose(tokens: list[str], opening: str, language: Language) -> str | None:
    """Return the words that name what something is for, unless it is a plan or a meeting.

    What a measure named before is for explains it: «Indsatsen har til formål at …».
    """
    said = language.sentences
    if _is_the_measure(tokens[0], language):
        return None
    plain = [token.removesuffix("s") for token in tokens[:_PHRASE_REACH]]
    phrase = contains_phrase(opening, said.purposes)
    if any(token.endswith(said.occasions) for token in plain):
        return phrase if phrase and _reaches(tokens, language) else None
    if phrase and _describes(tokens, language):
        return None
    if phrase and phrase.split()[-1] != language.grammar.infinitive_mark:
        rest = tokens[len(opening[: opening.find(phrase)].split()) + len(phrase.split()) :]
        being = language.grammar.copulas | set(language.grammar.be)
        subject = takewhile(lambda token: token not in being, rest)
        return None if set(subject) & set(language.modals.subordinators) else phrase
    return phrase


def _is_the_measure(word: str, language: Language) -> bool:
    """Whether a word points to a measure, or to what measures: «indsatsen», «mätetalens»."""
    plain = word.removesuffix("s")
    ending = next((e for e in language.endings.definites if plain.endswith(e)), None)
    kind = vocabulary(language.code).kind_of(plain.removesuffix(ending)) if ending else None
    return kind in {"activity", "indicator"}


def _reaches(tokens: list[str], language: Language) -> bool:
    """Whether a plan's purpose is a state of the world, not of itself: «er at få færre ulykker»."""
    mark = language.grammar.infinitive_mark
    copula = next((i for i, t in enumerate(tokens) if t in language.grammar.copulas), None)
    if copula is None or tokens[copula + 1 : copula + 2] != [mark]:
        return False
    return bool(set(tokens[copula + 2 : copula + 4]) & set(language.units.comparatives))


def _describes(tokens: list[str], language: Language) -> bool:
    """Whether what something is for is to tell: «Formålet med denne politik er at beskrive …»."""
    mark, copulas = language.grammar.infinitive_mark, language.grammar.copulas
    return any(
        before in copulas and joined == mark and verb in language.sentences.telling_deeds
        for before, joined, verb in zip(tokens, tokens[1:], tokens[2:], strict=False)
    )


def _agreement(tokens: list[str], opening: str, language: Language) -> str | None:
    """Return the words for an agreement of the plan's parties: «Partierne er enige om at …»."""
    phrase = contains_phrase(opening, language.sentences.agreed)
    return phrase if phrase and set(tokens[:_SUBJECT_REACH]) & set(language.cues.owners) else None


def _opens_content(tokens: list[str], language: Language) -> bool:
    """Whether an infinitive or a figure stands among the words that say what a goal is."""
    return any(t == language.grammar.infinitive_mark or t[0].isdigit() for t in tokens)


def _end_of(phrase: str, tokens: list[str]) -> int:
    parts = phrase.split()
    for i in range(len(tokens)):
        if tokens[i : i + len(parts)] == parts:
            return i + len(parts)
    return 0
