"""Goals and measures that a modal verb promises: «Kommunen ska …», «Der skal udarbejdes …»."""

from __future__ import annotations

import re
from functools import cache

from stratmine import languages
from stratmine.extraction.prose.clauses import forecast_places, main_modal
from stratmine.extraction.prose.judgement import Judgement
from stratmine.extraction.prose.owners import owner_of
from stratmine.extraction.prose.plan_talk import deals_with_papers, tells_of_plans
from stratmine.extraction.prose.standing_alone import has_expletive, points_back
from stratmine.extraction.prose.verbs import first_deed, kind_after
from stratmine.extraction.text.verbs import plan_verbs
from stratmine.languages import Language
from stratmine.schema import ElementKind

_OPENING = 3
"""Words of a sentence among which its subject is a share: «Mindst 95 procent …»."""
_STEM = 4
"""Letters that all forms of a verb have in common."""
_NEAR = 4
"""Words after a modal verb that go with it."""
_YEAR = re.compile(r"\b20\d{2}\b")


def by_modal_verb(sentence: str, tokens: list[str], language: Language) -> Judgement | None:
    """Judge by a modal verb with what follows it, or by a passive in the present tense."""
    if (allowed := _limited(tokens, language)) and not points_back(sentence, language):
        return Judgement("goal", "modal", allowed)
    position = main_modal(sentence, tokens, language)
    if position is None:
        position = _measured_modal(tokens, language)
    if position is None and _is_passive_present(tokens, language):
        return Judgement("activity", "passive present")
    if position is None or points_back(sentence, language):
        return None
    if _tells_else(sentence, tokens, position, language):
        return None
    return _by_owner(sentence, tokens, position, language)


def _limited(tokens: list[str], language: Language) -> str | None:
    """Return the modal verb by which something may reach a limit only, or may not grow.

    «Svartiden må højst være 12 dage», «Efterslæbet må ikke vokse».
    """
    allowing, limits = language.grammar.allowing, set(language.units.limits)
    for modal, first, second in zip(tokens[1:], tokens[2:], tokens[3:], strict=False):
        grows = first in language.telling.negations and second in language.units.changes
        if modal in allowing and (first in limits or grows):
            return modal
        if modal in language.modals.subordinators:
            return None
    return None


def _measured_modal(tokens: list[str], language: Language) -> int | None:
    """Return the place of the modal verb before a figure that a measure is to reach.

    Whatever clauses tell what is measured: «Andelen som uppger att de mår bra ska vara 90 procent».
    """
    if tokens[0] not in language.cues.measures:
        return None
    must = language.modals.commitment["must"]
    places = (i for i, token in enumerate(tokens) if token in must)
    return next((i for i in places if _holds_figure(tokens[i + 1 : i + 1 + _NEAR])), None)


def _holds_figure(tokens: list[str]) -> bool:
    return any(token[0].isdigit() for token in tokens)


def _by_owner(
    sentence: str, tokens: list[str], position: int, language: Language
) -> Judgement | None:
    """Judge the modal verb at a position: by who is to do something, and by what verb."""
    commitment, necessity = language.modals.commitment, language.grammar.necessity
    reach = position + 1 + _NEAR if tokens[position] in necessity else len(tokens)
    kind = kind_after(tokens[:reach], position + 1, language)
    counted = _share(language.code).search(sentence) or _counts(tokens, position, language)
    if tokens[position] in commitment["must"] and counted:
        opening = " ".join(sentence.split()[:_OPENING])
        shared = _share(language.code).search(opening)
        kind = "goal" if _YEAR.search(sentence) or shared else kind
    owner = owner_of(sentence, tokens, position, language)
    beside = [*tokens[max(0, position - 1) : position], *tokens[position + 1 : position + 2]]
    cues = language.cues
    unit = next((t for t in beside if t.endswith(cues.units)), None)
    if unit is None and kind == "activity":
        # What a school is to do is a measure; what it is to be is a goal like any other.
        subject = beside if _opens_plainly(tokens, position, language) else beside[1:]
        unit = next((t for t in subject if t.endswith(cues.institutions)), None)
    if unit or (owner and kind):
        cue = f"{owner or unit} {tokens[position]}"
        return Judgement(kind or "activity", "modal with owner", cue)
    binds = (commitment["must"] | commitment["should"]) - necessity
    if position and (tokens[position] in binds or _forbids(tokens, position, language)):
        return _impersonal(sentence, tokens, position, kind, language)
    return None


def _counts(tokens: list[str], position: int, language: Language) -> bool:
    """Whether a modal verb's subject is a number to reach: «I 2027 skal mindst 7 firmaer …»."""
    limits = set(language.units.limits)
    return bool(limits & {tokens[0], *tokens[position + 1 : position + 2]})


def _opens_plainly(tokens: list[str], position: int, language: Language) -> bool:
    """Whether the subject stands before its verb: «Med skolan ska …» goes on with another."""
    return language.leads.prepositions.isdisjoint(tokens[:position])


def _closes_clause(sentence: str, tokens: list[str], position: int) -> bool:
    """Whether a modal verb stands after a clause about its subject: «Alle, der vil det, skal …»."""
    return f" {tokens[position - 1]}, {tokens[position]} " in sentence


def _impersonal(
    sentence: str, tokens: list[str], position: int, kind: ElementKind | None, language: Language
) -> Judgement | None:
    """Judge «Borgerne skal opleve …», a goal, and «Der skal udarbejdes …», a measure.

    A measure without an owner is told from a remark on how something is done by its passive.
    """
    grammar, modal = language.grammar, tokens[position]
    following = tokens[position + 1] if position + 1 < len(tokens) else ""
    # «Skal de ældre …», «skal den lokale handel …» go on with an article.
    pronoun = following in grammar.pronouns - {"de"} and not _is_article(
        tokens, position + 1, language
    )
    closed = _closes_clause(sentence, tokens, position)
    if pronoun or (tokens[position - 1] in grammar.pronouns and not closed):
        return None
    no_subject = grammar.pronouns | grammar.other_subjects
    if tokens[0] in no_subject and position == 1:
        return None
    if kind != "activity" or tokens[0] in grammar.nobody:
        commitment = language.modals.commitment
        advised = modal in commitment["should"] and following in grammar.expletives
        binding = modal in commitment["must"] or (advised and kind == "goal")
        return Judgement("goal", "modal", modal) if binding else None
    verb = first_deed(tokens[position:], language)
    if tokens[0] in no_subject and tokens[1] in grammar.relative:
        return Judgement("goal", "modal", modal)
    passive = verb.endswith("s") or following in grammar.become
    opens_bare = tokens[0] in no_subject | {"det"} and not _is_article(tokens, 0, language)
    unsaid = opens_bare and not has_expletive(" ".join(tokens), language)
    if not passive or unsaid or tokens[0] in language.sentences.cases:
        return None
    used = _opens_plainly(tokens, position, language) and _is_used(tokens[0], verb, language)
    return Judgement("goal" if used else "activity", "modal", modal)


def _is_used(subject: str, verb: str, language: Language) -> bool:
    """Whether what there is shall be used or kept in some way: «Torvet skal bruges hver dag»."""
    grammar, telling = language.grammar, language.telling
    new = telling.fresh | telling.every | grammar.articles | grammar.expletives | {"det"}
    made = any(word.startswith(verb[:_STEM]) for word in telling.creating)
    described = verb in language.cues.describing | telling.light and not made
    return described and subject not in new | set(language.cues.numbers)


def _is_article(tokens: list[str], place: int, language: Language) -> bool:
    """Whether «den» or «de» stands before an adjective: «den lokale handel», «de gröna stråken»."""
    following = tokens[place + 1] if place + 1 < len(tokens) else ""
    verbs = _known_verbs(language.code)
    adjective = following.endswith(("e", "a")) and following not in verbs
    return tokens[place] in language.grammar.definite_articles and adjective


def _forbids(tokens: list[str], position: int, language: Language) -> bool:
    """Whether a sentence says what nobody may meet with: «Ingen elev må udsættes for mobning»."""
    nobody = tokens[0] in language.grammar.nobody
    return nobody and tokens[position] in language.modals.commitment["must"]


def _tells_else(sentence: str, tokens: list[str], position: int, language: Language) -> bool:
    """Whether a modal verb tells of the plan itself, of «det», or only how things will be."""
    it = position > 1 and tokens[position - 1] in language.grammar.it
    return (
        tells_of_plans(tokens, position, language)
        or deals_with_papers(tokens, position, language)
        or (it and not _closes_clause(sentence, tokens, position))
        or _forecasts(tokens, position, language)
    )


def _forecasts(tokens: list[str], position: int, language: Language) -> bool:
    """Whether «kommer att» tells how things will be, not what will be done."""
    told = tokens[position + 1 : position + 1 + _NEAR]
    states = language.actors.states & set(told)
    return position in forecast_places(tokens, language) and bool(states)


@cache
def _share(code: str) -> re.Pattern[str]:
    """Return a share to be reached; with a year it makes a goal, whatever its verb does."""
    stems = "|".join(languages.get(code).sentences.fractions)
    return re.compile(rf"\d\s?(?:%|procent\b|pct\b)|\b(?:(?:{stems})\w*|\w+del)\b", re.IGNORECASE)


def _is_passive_present(tokens: list[str], language: Language) -> bool:
    """Whether a sentence says what is done: «Der etableres …», «I 2026 opsættes …»."""
    grammar, cues = language.grammar, language.cues
    verbs = cues.activity_verbs
    timed = tokens[0] in grammar.in_year and _YEAR.fullmatch(tokens[1])
    place = 1 if tokens[0] in grammar.expletives else 2 if timed else 0
    verb = tokens[place]
    return place > 0 and verb in verbs and verb.endswith("s") and verb not in cues.measuring


@cache
def _known_verbs(code: str) -> frozenset[str]:
    language = languages.get(code)
    modals = frozenset().union(*language.modals.commitment.values())
    said = language.sentences
    return plan_verbs(code) | modals | said.common_verbs | said.plan_deeds
