"""The verb of a sentence's main clause, and whether it is one of doing."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import Literal

from stratmine import languages
from stratmine.extraction.text.words import words
from stratmine.languages import Language

VerbKind = Literal[
    "deed", "deed done to", "light", "light done to", "describing", "described", "gets", "modal",
    "other",
]  # fmt: skip
"""A verb of doing, active or passive («oprettes»); one that in another sentence describes
(«sætter»); one that mostly describes; what is given («får»); a modal verb; any other, or none that
is known."""

_REACH = 13
"""Words of a clause among which its verb stands."""
_PARTICIPLE_REACH = 4
"""«Der bliver i år etableret …»: words after the auxiliary among which the participle stands."""
_AGENT_NEAR, _AGENT_REACH = 3, 6
"""Words after a passive among which «by» stands, and those who do it."""
_DENIED_REACH = 2
"""Words after a verb among which «not» denies what it says."""
_PARTICLE_REACH = 6
"""Words after a verb among which its particle stands."""


@dataclass(frozen=True, slots=True)
class MainVerb:
    """The first finite verb of a main clause.

    Attributes:
        kind: See `VerbKind`.
        place: Its place among the tokens; -1 if none is known.
        tokens: The words of the clause, without clauses inside it.
    """

    kind: VerbKind
    place: int
    tokens: list[str]

    @property
    def passive(self) -> bool:
        """Whether it says what is done to its subject."""
        return self.kind in {"deed done to", "light done to", "described"}

    @property
    def tells_deed(self) -> bool:
        """Whether it may tell what is done or given."""
        return self.kind not in {"modal", "other"}

    def holds_clause(self, language: Language) -> bool:
        """Whether a clause or an infinitive follows it at once: «vurderer, at …»."""
        after = self.tokens[self.place + 1 : self.place + 2]
        return self.place >= 0 and after == [language.grammar.infinitive_mark]

    def denied(self, language: Language) -> bool:
        """Whether a word for «not» follows it: «Vi bygger ikke …», «Vi bygger her ikke …»."""
        after = self.tokens[self.place + 1 : self.place + 1 + _DENIED_REACH]
        return self.place >= 0 and language.grammar.denying in after

    def has_agent(self, language: Language) -> bool:
        """Whether others than the owner do it: «anlægges af et privat selskab»."""
        after = self.tokens[self.place + 1 : self.place + 1 + _AGENT_REACH]
        cues = language.cues
        own = any(t in cues.owners or t.endswith(cues.units) for t in after)
        return self.passive and language.actors.agent in after[:_AGENT_NEAR] and not own


def main_verb(sentence: str, language: Language, *, shared: bool = False) -> MainVerb:
    """Return the verb of the main clause: «Alle, der flytter hertil, *tilbydes* …».

    Args:
        sentence: A sentence, or a clause of it.
        language: Its language.
        shared: Whether it may share its subject with a clause before it and open with its verb.
    """
    clause, opened = _main_clause(sentence, language)
    tokens = words(clause)
    skipped = 0
    for place, word in enumerate(tokens[:_REACH]):
        if not (place or opened or shared):
            continue
        if word == language.grammar.infinitive_mark:
            if place == 1:
                continue
            break
        if place and (word in language.grammar.relative or word in language.grammar.which):
            skipped += 1
            continue
        if place and word in language.modals.subordinators and not skipped:
            break
        kind = _kind(tokens, place, language)
        if kind is None or _is_governed(tokens, place, language):
            continue
        if not skipped:
            return MainVerb(kind, _participle(tokens, place, language), tokens)
        skipped -= 1
    return MainVerb("other", -1, tokens)


def _is_governed(tokens: list[str], place: int, language: Language) -> bool:
    """Whether a word goes with the preposition before it, as no verb does: «gennem aftaler»."""
    return bool(set(tokens[max(0, place - 1) : place]) & language.leads.prepositions)


def _main_clause(sentence: str, language: Language) -> tuple[str, bool]:
    """Return a sentence without its other clauses, and whether one stood before the main clause.

    After such a clause the main one opens with its verb: «Når du flytter hertil, inviterer vi …».
    """
    plain = _relative_clause(language.code).sub("", sentence)
    first, comma, rest = plain.partition(", ")
    opens = tuple(f"{word} " for word in language.telling.opens_clause)
    if comma and f"{first[:1].lower()}{first[1:]}".startswith(opens):
        return rest, True
    return plain, False


def _kind(tokens: list[str], place: int, language: Language) -> VerbKind | None:
    """Return what kind of finite verb a word is, or None if it is none that is known."""
    word, grammar = tokens[place], language.grammar
    if word == grammar.gets:
        return "gets"
    if word in _modals(language.code):
        return "modal"
    if word in grammar.become:
        return "other" if _participle(tokens, place, language) == place else "deed done to"
    past = word in language.times.past or word.endswith(language.times.past_endings)
    if past or word in grammar.being:
        return "other"
    return _full_verb(tokens, place, language) if word.endswith(("r", "s")) else None


def _full_verb(tokens: list[str], place: int, language: Language) -> VerbKind | None:
    """Return what kind of verb in the present tense a word that ends like one is, if it is one."""
    word, cues = tokens[place], language.cues
    passive, firm = word.endswith("s"), _firm(language.code)
    light = word in language.telling.light or word in cues.describing
    if word in firm or (light and _has_particle(tokens, place, language)):
        return "deed done to" if passive else "deed"
    if word in language.telling.light:
        return "light done to" if passive else "light"
    noun = not firm.isdisjoint(tokens[place + 1 : place + 2])
    common = word in language.sentences.common_verbs and not noun
    if common or word in cues.goal_verbs or word in cues.measuring:
        return "other"
    if word in cues.describing:
        return "described" if passive else "describing"
    return None


def _participle(tokens: list[str], place: int, language: Language) -> int:
    """Return the place of the participle of a verb in two words: «bliver i år *etableret*»."""
    if tokens[place] not in language.grammar.become:
        return place
    deeds, last = _firm(language.code), min(place + 1 + _PARTICIPLE_REACH, len(tokens))
    after = range(place + 1, last)
    return next((i for i in after if tokens[i] in deeds and tokens[i].endswith("t")), place)


def _has_particle(tokens: list[str], place: int, language: Language) -> bool:
    """Whether a particle makes a verb one of doing: «I oktober stilles en prøve op»."""
    telling = language.telling
    after = tokens[place + 1 : place + 1 + _PARTICLE_REACH]
    close = after[:1] and after[0] in telling.close_particles
    return bool(close) or not telling.particles.isdisjoint(after)


@cache
def _firm(code: str) -> frozenset[str]:
    """Return the verbs that in the present tense mostly tell a measure."""
    language = languages.get(code)
    deeds = language.cues.activity_verbs | language.telling.deeds
    return deeds - language.cues.describing - language.telling.light


@cache
def _modals(code: str) -> frozenset[str]:
    return frozenset().union(*languages.get(code).modals.commitment.values())


@cache
def _relative_clause(code: str) -> re.Pattern[str]:
    """Return a clause between commas: «Alle, der flytter hertil, tilbydes …»."""
    grammar = languages.get(code).grammar
    opening = "|".join([*grammar.relative, *grammar.which])
    return re.compile(rf", (?:{opening})\b[^,]*,", re.IGNORECASE)
