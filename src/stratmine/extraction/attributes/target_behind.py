"""What an indicator is to reach, where it stands right after its name."""

from __future__ import annotations

import re
from functools import cache

from stratmine import languages
from stratmine.extraction.attributes.target import find_target, read_target
from stratmine.extraction.text.figures_at_end import last_value
from stratmine.extraction.text.patterns import any_of
from stratmine.languages import Language
from stratmine.schema import Target


def target_behind(name: str, context: str, language: Language) -> Target | None:
    """Return the value to reach after a name, in brackets, after a colon or in a clause.

    Args:
        name: What is measured.
        context: The text that it stands in.
        language: Its language.
    """
    behind = " ".join(context.split()).partition(name)[2]
    value = _value(language.code).match(behind)
    figures = value[1] if value else last_value(context)
    if figures:
        return read_target(figures, language)
    clause = _clause(language.code).match(behind)
    if clause is None:
        return None
    return (
        read_target(clause[1].rstrip(" ."), language)
        if clause[1]
        else find_target(clause.group(), language)
    )


@cache
def _value(code: str) -> re.Pattern[str]:
    """Return what stands with a figure after a name: «(mål: 85 procent)», «: 74, mål 2027 37».

    A figure with its year alone («(2021: 84 %)») has been measured and is nothing to reach.
    """
    goal = languages.get(code).sentences.goal_nouns[0]
    return re.compile(
        rf"\s*[:(–]\s*(?:[^()]*\b{goal}\w*(?:\s+20\d\d(?=:?\s+\S*\d))?:?\s+"
        rf"|(?!(?:19|20)\d{{2}}\s*:))([^:()]*\d[^:()]*)"
    )


@cache
def _clause(code: str) -> re.Pattern[str]:
    """Return what says how it shall be: «, som skal ned på 14 dage», «, med målet 75 procent»."""
    language = languages.get(code)
    goal, which = (
        language.sentences.goal_nouns[0],
        (*language.grammar.relative, *language.grammar.which),
    )
    must, figure = any_of(language.modals.commitment["must"]), r"[^,;(]*\d[^,;(]*"
    return re.compile(
        rf",\s+{any_of(which)}\s{must}\s{figure}|,?\s+med\s{goal}\w*\s(?:på\s|om\s)?({figure})"
    )
