"""Languages as data: one folder each, with the same files."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from importlib import import_module
from types import ModuleType

from stratmine.languages.cues import Cues
from stratmine.languages.deeds import Deeds
from stratmine.languages.endings import Endings
from stratmine.languages.gauges import Gauges
from stratmine.languages.grammar import Grammar
from stratmine.languages.imprint import Imprint
from stratmine.languages.leads import Leads
from stratmine.languages.model import Actors, Headings, Language, Modals
from stratmine.languages.printed import Printed
from stratmine.languages.quantities import Times, Units
from stratmine.languages.sentences import Sentences
from stratmine.languages.telling import Telling
from stratmine.languages.web import Web
from stratmine.languages.word_classes import WordClasses

SUPPORTED = ("da", "sv")
"""Codes of the languages that have a folder here."""

__all__ = [
    "SUPPORTED",
    "Actors",
    "Cues",
    "Deeds",
    "Endings",
    "Gauges",
    "Grammar",
    "Headings",
    "Imprint",
    "Language",
    "Leads",
    "Modals",
    "Printed",
    "Sentences",
    "Telling",
    "Times",
    "Units",
    "Web",
    "WordClasses",
    "get",
    "of_state",
]


@cache
def get(code: str) -> Language:
    """Return a language by its code.

    Raises:
        KeyError: There is no folder for that language.
    """
    if code not in SUPPORTED:
        raise KeyError(code)
    status = _part(code, "status")
    return Language(
        code=code,
        country=import_module(f"stratmine.languages.{code}").COUNTRY,
        headings=_part(code, "headings").HEADINGS,
        cues=_part(code, "cues").CUES,
        endings=_part(code, "endings").ENDINGS,
        gauges=_part(code, "gauges").GAUGES,
        grammar=_part(code, "grammar").GRAMMAR,
        leads=_part(code, "leads").LEADS,
        modals=_part(code, "modals").MODALS,
        sentences=_part(code, "sentences").SENTENCES,
        telling=_part(code, "telling").TELLING,
        times=_part(code, "times").TIMES,
        units=_part(code, "units").UNITS,
        actors=_part(code, "actors").ACTORS,
        web=_part(code, "web").WEB,
        word_classes=_part(code, "word_classes").WORD_CLASSES,
        printed=_part(code, "printed").PRINTED,
        imprint=_part(code, "imprint").IMPRINT,
        deeds=_part(code, "deeds").DEEDS,
        status=status.STATUS,
        colours=status.COLOURS,
        colour_means=status.MEANING,
        announced_status=status.ANNOUNCED,
        cell_status=status.CELLS,
        abbreviations=_part(code, "abbreviations").ABBREVIATIONS,
    )


@cache
def of_state(code: str) -> Language:
    """Return a language as the state writes it in its own plans.

    There «Regeringen vil …» is a promise of the owner, and a national goal its own.
    """
    language = get(code)
    cues, willing = language.cues, sorted(language.modals.commitment["will"])
    ours = frozenset(cues.state) | language.leads.national
    promises = tuple(f"{word} {verb}" for word in cues.state for verb in willing)
    return replace(
        language,
        cues=replace(
            cues,
            owners=(*cues.owners, *cues.state),
            others=tuple(word for word in cues.others if word not in ours),
            goal_phrases=(*cues.goal_phrases, *promises),
        ),
        leads=replace(language.leads, national=frozenset()),
    )


def _part(code: str, name: str) -> ModuleType:
    return import_module(f"stratmine.languages.{code}.{name}")
