"""The patterns of sentences that lead into a list, a table or headings."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from stratmine import languages


@dataclass(frozen=True, slots=True)
class Patterns:
    """The patterns of lead-ins in one language; most are tried at the end of a sentence.

    Attributes:
        following: Words for what follows: «følgende».
        open_end: What a sentence breaks off after: «er», «omfatter».
        below: What points to the headings below: «nedenfor».
        infinitive: The mark of an infinitive.
        by_means: What points to the means: «ved at».
        by: The same before nouns: «ved:».
        to_reach: A clause that names the end: «for at nå målene».
        making_room: What makes room for the ends that follow: «skabe rammer for».
        measured: A verb of measuring in the passive, with a preposition: «aflæses i».
        success: What says that somebody has got there, and breaks off before when: «i mål, når».
        gauged: A goal or an effect that is measured by what follows: «Målet mäts med».
        about_goals: A sentence about goals, which does not list them.
        described: What is told of each element, before a colon: «en beskrivelse af».
        built_around: What a plan is said to be arranged by, before a colon: «bygget op om».
        grouped: The same of its measures or goals, with the groups: «samlet i fire hovedindsatser».
    """

    following: re.Pattern[str]
    open_end: re.Pattern[str]
    below: re.Pattern[str]
    infinitive: re.Pattern[str]
    by_means: re.Pattern[str]
    by: re.Pattern[str]
    to_reach: re.Pattern[str]
    making_room: re.Pattern[str]
    measured: re.Pattern[str]
    success: re.Pattern[str]
    gauged: re.Pattern[str]
    about_goals: re.Pattern[str]
    described: re.Pattern[str]
    built_around: re.Pattern[str]
    grouped: re.Pattern[str]


@cache
def patterns(code: str) -> Patterns:
    """Return the patterns of a language, made once."""
    language = languages.get(code)
    leads, mark = language.leads, language.grammar.infinitive_mark
    purpose = language.grammar.purpose
    concerns, goals = leads.about_goals
    made = "|".join(phrase.replace(" ", r" (?:\w+ )?", 1) for phrase in leads.making_room)
    passive = tuple(p for p in language.cues.measuring if re.match(r"\w+s\s", p))
    gauges = language.gauges
    verbs = tuple(
        rf"{verb} (?:\w+ )?(?:{_any(after)})"
        for verb, after in gauges.verbs.items()
        if verb.endswith("s")
    )
    return Patterns(
        following=_compiled(rf"\b(?:{_any(leads.following)})\b|\b{leads.these}\W*$"),
        open_end=_compiled(rf"\b(?:{_any(leads.open_ends)})\W*$"),
        below=_compiled(rf"\b(?:{_any(leads.below)})\b"),
        infinitive=_compiled(rf"\b{mark}\W*$"),
        by=_compiled(rf"\b(?:{_any(tuple(m.split()[0] for m in language.grammar.means))})\s*:\s*$"),
        by_means=_compiled(rf"(?:{_any(language.grammar.means)})\W*$"),
        to_reach=_compiled(rf"\b{purpose}\s+(?:\w+\s+){{0,2}}?(?:{_any(leads.reaching)})\b"),
        making_room=_compiled(rf"\b(?:{made})\W*$"),
        measured=_compiled(rf"\b({_any(passive)})\W*$"),
        success=_compiled(
            rf"\b({_any((*gauges.success, *gauges.succeeding))}),? (?:{_any(gauges.when)})\W*$"
        ),
        gauged=_compiled(rf"\b(?:{_any(gauges.gauged)})\s+({_any(verbs)})\b[^.:]*:\s*$"),
        about_goals=_compiled(rf"\b{concerns}\w* (?:\w+ )?{purpose.split()[0]} \w*{goals}\W*$"),
        described=_compiled(rf"\b(?:{_any(leads.described)})\s*:\s*$"),
        built_around=_compiled(
            rf"\w*(?:{_any(language.cues.plans)})\b.*\b({_any(leads.built_around)})\b[^:]*:\s*$"
        ),
        grouped=_compiled(rf"\b(?:{_any(leads.built_around)}) ([^:,]*):\s*$"),
    )


def _any(phrases: tuple[str, ...]) -> str:
    return "|".join(phrases)


def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)
