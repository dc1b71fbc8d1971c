"""How a language tells of measures in the present tense, as data."""

from __future__ import annotations

from dataclasses import dataclass


def present_forms(infinitives: str) -> frozenset[str]:
    """Return active and passive in the present tense of regular verbs of both languages."""
    verbs = infinitives.split()
    forms = {verb + ending for verb in verbs for ending in ("r", "s")}
    return frozenset(forms | {verb[:-1] + ending for verb in verbs for ending in ("er", "s")})


@dataclass(frozen=True, slots=True)
class Telling:
    """Words by which a sentence in the present tense tells a measure, or describes.

    Attributes:
        deeds: Present forms of further verbs of doing, beside those of `Cues`: «kloaksepareres».
        creating: Present forms of verbs of carrying out, and of making what there is not yet or
            is no more after it: «etableres», «ansætter».
        light: Present forms of verbs of every kind that tell a deed in one sentence and describe
            in the next: «fortsætter», «sættes».
        particles: Words after a light verb that make it one of doing: stilles «op».
        close_particles: Words that do so only right after the verb: «om».
        begins: Phrases that say that something begins or is tried: «går i gang», «på forsøg».
        fresh: Words for what there is not yet: «ny», «yderligere».
        every: Words for all whom something is given: «alle».
        each: Words for one of many of a kind, whichever: «hver».
        usual: Words that say how things mostly are: «i dag», «som regel».
        negations: «ikke», «aldrig».
        infinitives: Infinitives of light verbs, which tell a deed beside others: «give», «låta».
        modal_infinitives: Infinitives of modal verbs, with which a deed goes on: «kunne».
        infinitive_endings: How the infinitives of most verbs end.
        opens_clause: Words that open a sentence with a clause before the main one: «når».
    """

    deeds: frozenset[str]
    creating: frozenset[str]
    light: frozenset[str]
    particles: frozenset[str]
    close_particles: frozenset[str]
    begins: tuple[str, ...]
    fresh: frozenset[str]
    every: frozenset[str]
    each: frozenset[str]
    usual: tuple[str, ...]
    negations: frozenset[str]
    infinitives: frozenset[str]
    modal_infinitives: frozenset[str]
    infinitive_endings: tuple[str, ...]
    opens_clause: tuple[str, ...]
