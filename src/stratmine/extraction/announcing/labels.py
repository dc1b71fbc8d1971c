"""Headings and items that name their own kind: «Fokusområde 1: Et stærkt erhvervsliv»."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from functools import cache

from stratmine import languages
from stratmine.extraction.announcing.vocabulary import vocabulary
from stratmine.extraction.text.words import word_count, words
from stratmine.languages import Language
from stratmine.schema import ElementKind

_OWNED = frozenset({"goal", "activity", "indicator"})
"""Kinds that a label names after another word: «Vores mål: …»."""
_CUE = r"(?P<cue>[^\W\d]+(?:-[^\W\d]+)?(?:\s(?!nr\b)[^\W\d]+)?)"


_LABEL = re.compile(
    rf"""
    ^\W*
    {_CUE}
    (?:\s*(?:nr\.?\s*)?\(?(?P<number>\d{{1,2}}(?:[.:]\d{{1,2}})*(?:[a-zA-Z]|[.\s]\s?[a-z](?=\s*[:.–—-]\s)|\.\s?[a-h](?=\s))?|[A-ZÅÄÖÆØ]{{1,4}}[.:]?\d{{1,2}}(?:[.:]\d{{1,4}})+|[IVX]{{1,4}}|[A-Z]\d{{0,2}})\)?)?
    (?P<year>\s+(?:19|20)\d{{2}}(?:\s*[–-]\s*\d{{2,4}})?)?
    (?!-\s(?:og|och|eller)\b)  # «Projekt- og procesledelse» is no label
    (?P<end>\s*[:.–—-](?=\s|$)\s*|\s+|$)
    """,
    re.VERBOSE,
)

_TOLD = re.compile(r"\W*([^\W\d][^.:;?!]{2,60}):\s+(?=\S)")
_LONGEST_NAMED = 6
"""Words of a heading that is a label with a name in small letters."""
_MORE_TOLD = 4
"""Words after the phrase of a label that is a clause: «Så ser vi att det ger resultat: …»."""


@dataclass(frozen=True, slots=True)
class Label:
    """A heading or item that names its own kind: «Fokusområde 1: Et stærkt erhvervsliv».

    Attributes:
        kind: The kind it names.
        number: The number after the label.
        start: Offset of the name after the label.
        cue: The label's word.
    """

    kind: ElementKind
    number: str | None
    start: int
    cue: str


def label_of(text: str, language: Language) -> Label | None:
    """Return the label that opens a text, if it names a kind and is set off by sign or number."""
    match = _LABEL.match(text)
    if not match:
        return None
    cue, kind = _label_cue(match, language)
    if kind is None:
        return _told_label(text, language)
    if cue != match["cue"].lower():
        match = _relabel(text, cue)
        if match is None:
            return None
    sign = match["end"].strip()
    set_off = sign != "" and (sign != "." or bool(match["year"]))
    several = not sign and _joined(language.code).match(text, match.end("number"))
    if several or (not match["number"] and not set_off):
        return None
    if not match["number"] and not text[match.end() :].strip():
        return None
    is_named = None if sign else _is(language.code).match(text, match.end())
    return Label(kind, match["number"], is_named.end() if is_named else match.end(), cue)


@cache
def _joined(code: str) -> re.Pattern[str]:
    """Return what follows a number that is one of several: «Målen 2 og 4 måles», «Mål 2, 4»."""
    joined = "|".join(languages.get(code).grammar.conjunctions)
    return re.compile(rf",|\s+(?:{joined})\s")


@cache
def _is(code: str) -> re.Pattern[str]:
    """Return the word between a numbered label and its name: «Tema 2 er (om) natur»."""
    language = languages.get(code)
    links = [*sorted(language.grammar.copulas), *map(re.escape, language.leads.label_links)]
    return re.compile(rf"(?:{'|'.join(links)})\s+")


def _told_label(text: str, language: Language) -> Label | None:
    """Read a label that is a clause, set off by a colon: «Det går vi i gang med: …»."""
    match = _TOLD.match(text)
    if match is None:
        return None
    told = " ".join(words(match[1]))
    lexicon = vocabulary(language.code)
    if told in lexicon.whole:
        return Label(lexicon.whole[told], None, match.end(), told)
    tokens = told.split()
    openings = (" ".join(tokens[:end]) for end in range(len(tokens), 0, -1))
    phrase = next((opening for opening in openings if opening in lexicon.phrases), None)
    if phrase is None or len(tokens) > len(phrase.split()) + _MORE_TOLD:
        return None
    return Label(lexicon.phrases[phrase], None, match.end(), phrase)


def name_after_label(heading: str, language: Language, shared: Collection[str] = ()) -> int | None:
    """Return where the name begins in «Målområde Enkel vardag», a label without sign or number.

    «Temat om enkel vardag» names a theme, too, and «Målområde vatten» where others open alike.

    Args:
        heading: The heading.
        language: Its language.
        shared: Labels that open several headings (`shared_labels`).
    """
    match = _area_label(language.code).match(heading)
    lexicon = vocabulary(language.code)
    if match is None or lexicon.kind_of(match[1].lower()) != "focus_area":
        return None
    # «Perspektiv Strategiska mål» is the header of a table that lost its lines.
    if any(lexicon.kind_of(word) for word in words(heading[match.end() :])):
        return None
    return match.end() if match["low"] is None or match[1].lower() in shared else None


def shared_labels(headings: Iterable[str], language: Language) -> frozenset[str]:
    """Return the labels that open several headings: «Målområde vatten», «Målområde skog»."""
    opened = Counter(
        match[1].lower()
        for heading in dict.fromkeys(headings)
        if word_count(heading) <= _LONGEST_NAMED
        and (match := _area_label(language.code).match(heading))
    )
    return frozenset(label for label, count in opened.items() if count > 1)


@cache
def _area_label(code: str) -> re.Pattern[str]:
    """Return a label for a focus area with a name right after it: «Indsatsområde »."""
    language = languages.get(code)
    ends, the = "|".join(language.leads.area_labels), "|".join(language.leads.the_ends)
    about = language.leads.label_links[0]
    # «Temaet om natur», «Målområdet den gröna staden»
    named = rf"(?:{about}\s+(?=\w)|(?=(?:den|det|de)\s))"
    return re.compile(
        rf"^((?i:\w*(?:{ends})))(?P<the>{the})?\s+"
        rf"(?:(?=[A-ZÅÄÖÆØ])|(?(the){named}|(?=(?P<low>[^\W\d]))))"
    )


def _label_cue(match: re.Match[str], language: Language) -> tuple[str, ElementKind | None]:
    cue, lexicon = match["cue"].lower(), vocabulary(language.code)
    named = ":" in match["end"] and cue.endswith(language.leads.area_labels)
    if (match["number"] or named) and cue in lexicon.numbered:
        return cue, lexicon.numbered[cue]
    if cue in lexicon.phrases:
        return cue, lexicon.phrases[cue]
    first, _, second = cue.partition(" ")
    owned = _OWNED | {"vision"} if first.endswith("s") else _OWNED
    of_plan = first.removesuffix("s").endswith(language.cues.plans)
    if of_plan and match["number"] and ":" not in match["end"]:
        # «Strategiens initiativ 3 om skove skal …» refers to it.
        return first, None
    if first.endswith(language.leads.label_openers) and lexicon.exact.get(second) in owned:
        return cue, lexicon.exact[second]
    return first, lexicon.kind_of(first)


def _relabel(text: str, cue: str) -> re.Match[str] | None:
    """Match again with the first word alone as the label."""
    pattern = _LABEL.pattern.replace(_CUE, f"(?P<cue>(?i:{cue}))")
    return re.compile(pattern, re.VERBOSE).match(text)
