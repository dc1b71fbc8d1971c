"""Which words of a list item or heading are the element's text."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from stratmine import languages
from stratmine.extraction.announcing.labels import label_of
from stratmine.extraction.announcing.rewordings import new_wording
from stratmine.extraction.announcing.run_in_labels import split_labels
from stratmine.extraction.announcing.told_status import status_after_dash
from stratmine.extraction.text.figures_at_end import figures_at_end
from stratmine.extraction.text.money import money
from stratmine.extraction.text.run_on import split_openers
from stratmine.extraction.text.sentences import split_sentences
from stratmine.extraction.text.tails import tail_of
from stratmine.extraction.text.verbs import plan_verbs
from stratmine.extraction.text.words import word_count, words
from stratmine.languages import Language
from stratmine.schema import ElementKind

_NAME_WORDS = 12
"""Words of a name before the dash or colon after it; more are a sentence."""
_LETTERS = re.compile(r"(?:[^\W\d_][\W\d_]*){3}")
"""The letters that a text made of words has at least."""
_DIGIT = re.compile(r"\d")
_LEAST_CLAIM = 4
"""Words of a first sentence that states a problem, not only its name."""
_LEAST_NAME = 2
"""Words of a measure that its cost may follow without a mark."""
_LEAST_PROMISE = 4
"""Words of a promise before an afterthought."""
_MOST_DIGITS = 0.3
"""Share of digits from which a text is a number or a date."""
_NUMBER = re.compile(
    r"(?:(?:#|nr\.?|no\.?)\s*(\d{1,2}(?:[.:]\d{1,2})*)\s*(?:[.:)–—-]\s*)?|(\d{1,2})\s+[–—-]\s+)"
    r"(?=[^\W\d_])",
    re.IGNORECASE,
)
"""A number that stands before an item's name: «# 1 – Grøn vækst», «1 – Grøn vækst»."""
_NAME_END = re.compile(r"(?:\s+[–—-]|\.)\s+(?=[A-ZÅÄÖÆØ])|:\s+")
_DASHES = re.compile(r"\s[–—-]\s")
"""One parts a name from what is said of it; several join its parts: «Musik - Dans - Drama»."""
_QUOTED_NAME = re.compile(r"\s*[\"”“»«]([^\"”“»«]{3,120})[\"”“«»]")
"""A name in quotation marks that the item goes on about: «"Grøn vækst" består af …»."""
_OPENING_QUOTE = re.compile(r"[\"”“»«]")
CODE = re.compile(r"(?<=\w)\s\(([A-ZÅÄÖÆØ]\d{1,2}(?:\.\d{1,2})*|\d{1,2}(?:\.\d{1,2})+)\)[.\s]*$")
"""A printed code after a name: «Nyt hegn (A2.1)»."""
_TRAILING = re.compile(r"(?:[\s,;:]|\s(?:samt|og|och|and)(?=[\s,;:]*$))+$")
_QUOTES = {"”": '”“"', "“": '”“"', '"': '"”', "»": "«", "«": "»", "’": "’", "'": "'"}


class Cut(NamedTuple):
    """The part of a block's text that is the element.

    Attributes:
        start: Offset of its first character.
        end: Offset after its last character.
        number: A number that its label carried.
        kind: The kind that its label names.
        following: The sentences after it.
    """

    start: int
    end: int
    number: str | None = None
    kind: ElementKind | None = None
    following: tuple[str, ...] = ()


def cut_item(text: str, kind: ElementKind, language: Language) -> Cut:
    """Cut an item: label off the front, name or first sentence, no closing comma.

    A focus area is its name («Omvärld - Visar hur …» gives «Omvärld»); of anything else it is
    the first sentence, the rest explains.
    """
    if (quoted := _OPENING_QUOTE.search(text)) and (
        new := new_wording(text, quoted.end(), language)
    ):
        return Cut(*new)
    label = label_of(text, language)
    number = _NUMBER.match(text) if label is None else None
    start = label.start if label else number.end() if number else 0
    printed = label.number if label else number[1] or number[2] if number else None
    named = label.kind if label else None
    kind = named or kind
    rest = text[start:]
    end, following = _first_sentence(rest, language, name_opens=kind == "challenge")
    name = _NAME_END.search(rest) if kind in {"focus_area", "vision"} else None
    name = _that_is(language.code).search(rest) or name if kind == "focus_area" else name
    area = quoted_name(text, start) if kind == "focus_area" else None
    if area:
        return Cut(area[0], area[1], printed, named, following)
    dashes = len(_DASHES.findall(rest)) > 1
    named_first = name and not dashes and word_count(rest[: name.start()]) <= _NAME_WORDS
    if kind == "focus_area" and name and named_first:
        following = (rest[name.end() :].strip(), *following) if name.end() < end else following
        end = name.start()
    figure = _figure_after(language.code).search(rest[:end]) if kind == "indicator" else None
    end = figure.start() if figure else end
    end = min(end, figures_at_end(rest[:end])) if kind == "indicator" else end
    end = promise_end(rest[:end], language) if kind in {"goal", "activity"} else end
    end = measure_end(rest[:end], language) if kind == "activity" else end
    end = _before_cost(rest[:end], language) if kind == "activity" else end
    code = CODE.search(rest[:end])
    end = code.start() if code else end
    start, end = trimmed(text, start, start + end)
    return Cut(start, end, printed or (code[1] if code else None), named, following)


def quoted_name(text: str, start: int) -> tuple[int, int] | None:
    """Return the place of a name in quotation marks that a text goes on about from an offset."""
    match = _QUOTED_NAME.match(text, start)
    return match.span(1) if match else None


def promise_end(text: str, language: Language) -> int:
    """Return where a goal or measure ends before what is only said of it: «…, forudsat at …»."""
    after = _afterthought(language.code).search(text)
    whole = after is None or word_count(text[: after.start()]) < _LEAST_PROMISE
    return len(text) if after is None or whole else after.start()


@cache
def _afterthought(code: str) -> re.Pattern[str]:
    leads = languages.get(code).leads
    return re.compile(
        rf",\s+(?:{'|'.join(leads.afterthoughts)})\b|\s[–—-]\s+(?:{'|'.join(leads.today)})\b"
    )


def measure_end(text: str, language: Language) -> int:
    """Return where a measure ends before who, when, how far and for how much stand after it."""
    end = without_aside(text[: status_after_dash(text, language)], language)
    cost = _cost_at_end(language.code).search(text[:end])
    end = cost.start() if cost and cost["mark"] else end
    return tail_of(text[:end], language)


def without_aside(text: str, language: Language) -> int:
    """Return where a measure ends before who, when and how far stand in brackets after it."""
    aside = _aside(language.code).search(text) if text.rstrip(" .;,").endswith(")") else None
    return aside.start() if aside else len(text)


def _first_sentence(
    text: str, language: Language, *, name_opens: bool
) -> tuple[int, tuple[str, ...]]:
    """Cut after the first sentence; after the second if the first is only the matter's name."""
    whole = split_sentences(text, language)
    parts = [part for sentence in whole for part in split_labels(sentence, language)]
    sentences = [part for one in parts for part in split_openers(one, language)]
    if not sentences:
        return len(text), ()
    last = 1 if name_opens and word_count(sentences[0].text) < _LEAST_CLAIM else 0
    last = min(last, len(sentences) - 1)
    return sentences[last].end, tuple(s.text for s in sentences[last + 1 :])


def trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """Drop white space, closing commas and conjunctions, and quotation marks around all of it."""
    tail = _TRAILING.search(text[start:end])
    if tail:
        end = start + tail.start()
    while start < end and text[start].isspace():
        start += 1
    opening = text[start : start + 1]
    stripped_end = end - 1 if text[end - 1 : end] == "." else end
    if opening in _QUOTES and text[stripped_end - 1 : stripped_end] in _QUOTES[opening]:
        inner = text[start + 1 : stripped_end - 1]
        if not any(mark in inner for mark in '”“"»«'):
            return trimmed(text, start + 1, stripped_end - 1)
    return start, end


def is_phrase(text: str) -> bool:
    """Whether a text is made of words rather than numbers, dates or a dash."""
    lettered = _LETTERS.search(text) is not None
    return lettered and len(_DIGIT.findall(text)) < _MOST_DIGITS * len(text)


def cut_heading(text: str, start: int, language: Language) -> tuple[int, int]:
    """Cut a heading from an offset: what leads into the text, or a code, is no part of the name."""
    tail = _clause_tail(language.code).search(text) or CODE.search(text)
    return trimmed(text, start, tail.start() if tail and tail.start() > start else len(text))


@cache
def _that_is(code: str) -> re.Pattern[str]:
    """Return what opens the explanation of a name: «Unge i job, dvs. dem, der …»."""
    phrases = "|".join(map(re.escape, languages.get(code).leads.that_is))
    return re.compile(rf",?\s+\(?(?:{phrases})\s")


@cache
def _figure_after(code: str) -> re.Pattern[str]:
    """Return what follows the name of an indicator: «Tilfredshed: fra 3,4 til 4,2»."""
    today = "|".join(languages.get(code).leads.today)
    return re.compile(rf":\s+(?=.*\d)|\s+\((?:(?:{today})\b|20\d\d:)")


@cache
def _aside(code: str) -> re.Pattern[str]:
    """Return who, when and how far in brackets: «Starta råd (kommunstyrelsen, 2024)», «(klart)»."""
    language = languages.get(code)
    leads, phrases = language.leads, (p for said in language.status.values() for p in said)
    status = "|".join(map(re.escape, phrases))
    times, units = "|".join(leads.aside_times), "|".join(leads.aside_units)
    counted = r"\d(?:[\d.,]*\d)?\s\w|[^()]*,\s"  # «(1. del)» counts nothing
    return re.compile(
        rf"(?<=\w)\s+\((?=(?:{status})\b|{counted}|[^()]*(?:\b20\d{{2}}\b|\b(?:{times})|{units}))"
        r"[^()]{4,}\)[.;,]?\s*$",
        re.IGNORECASE,
    )


def _before_cost(text: str, language: Language) -> int:
    """Return where a measure ends that its cost stands after: «Nyt tag – 0,4 mio. kr.».

    An amount that is part of the doing stays: «Søge fonde om 2 mio. kr.».
    """
    cost = _cost_at_end(language.code).search(text)
    if cost is None:
        return len(text)
    named = words(text[: cost.start()])
    joined = cost["mark"] is None and (
        len(named) < _LEAST_NAME
        or named[-1] in language.leads.prepositions
        or named[0] in plan_verbs(language.code)
    )
    return len(text) if joined else cost.start()


@cache
def _cost_at_end(code: str) -> re.Pattern[str]:
    return re.compile(
        rf"(?<=\w)(?:(?P<mark>\s*[,:]\s|\s+[–—-]\s|\s\()|\s)\s*{money(code)}\)?\.?\s*$",
        re.IGNORECASE,
    )


@cache
def _clause_tail(code: str) -> re.Pattern[str]:
    """Return the clause by which a heading leads into its text: «Natur, hvor vi vil:»."""
    grammar = languages.get(code).grammar
    openers = "|".join((*grammar.relative, *grammar.which))
    return re.compile(rf",?\s+(?:{openers})\b[^,]{{0,40}}:\s*$")
