"""What kind of document it is."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache

from stratmine import languages
from stratmine.extraction.fields.cover import Cover
from stratmine.extraction.text.patterns import any_of
from stratmine.extraction.text.words import words
from stratmine.languages import Language
from stratmine.schema import ParsedDocument, StrategyKind

_ENDINGS = r"(?:en|n|et|ten|met|men|mer|er|erne|ker|kerne|ar|arna|s|ens|ets|ne)?"
_SELF_REFERENCE_REACH = 6000
"""Characters at the start of the body in which it calls itself by its kind."""

_DEFINITE = ("en", "et", "in", "n")
"""Ends of a noun in the definite form in both languages: «planen», «strategin»."""

_NO_VISION = r"(?:re|super|tele|di|pro)vision"
"""Words that only end like a vision: «Revision»."""

_FEWEST_REFERENCES = 2
_SEGMENT = re.compile(r"\s+[–—-]\s+|:\s+|,\s+")
_LONGEST_NEWS = 5
"""Words of a line that says «Pressmeddelande» and when."""

_PLANS: frozenset[StrategyKind] = frozenset(
    {"strategy", "policy", "action_plan", "programme", "vision", "business_plan", "budget_note"}
)


def find_kind(
    title: str | None, document: ParsedDocument, cover: Cover, language: Language
) -> StrategyKind:
    """Return the kind of a document: by its title, else by where it stands and its body.

    «Pejlemærker til Planstrategi» comes before a plan: a proposal. In «Ejendomsstrategi –
    handleplan for 2024-26» the part of its own decides; else the first kind that is named.
    A case that names no plan and asks for nothing but to take note of it is a report.
    """
    if _answers(title or "", language) or _is_news(cover, language):
        return "other"
    named = _of_title(title, document, language) if title else None
    if named is None and is_case(document, language):
        named = "report" if _pattern(language.imprint.informing).search(document.text) else None
    for line in (*cover.running, *cover.furniture[:6], document.metadata.title or ""):
        named = named or _first(line, language, _PLANS)
    return named or _by_headings(document, language) or _by_body(document, language) or "other"


def _of_title(title: str, document: ParsedDocument, language: Language) -> StrategyKind | None:
    if _pattern(language.imprint.preliminary).match(title):
        return "proposal"
    if _pattern(language.imprint.reports).match(title):
        return "report"
    return (
        _of_segment(title, language)
        or _first(title, language, _PLANS)
        or _generic_plan(title, document, language)
        or _first(title, language, None)
        or ("budget_note" if _pattern(language.imprint.budgets).search(title) else None)
    )


def is_case(document: ParsedDocument, language: Language) -> bool:
    """Whether a document is a council case, by its headings: «Sagsfremstilling», «Beslutning»."""
    return any(_heads_a_case(block.text, language) for block in document.blocks)


def _heads_a_case(text: str, language: Language) -> bool:
    """Whether a block is a heading of a case, or runs on from one: «Resume Sagen handler …»."""
    headings = language.imprint.case_headings
    heading, _, rest = text.strip(" :.").partition(" ")
    return text.strip(" :.").lower() in headings or (
        heading.strip(":.").lower() in headings and rest[:1].isupper()
    )


def names_a_kind(text: str, language: Language) -> bool:
    """Whether a line names a kind of document: «Klimatstrategi Haparanda»."""
    generic = _generic(language.code).search(text) is not None
    return generic or _first(text, language, None) is not None


def plan_name(title: str | None, language: Language) -> str | None:
    """Return the stem of the word in a title that names the kind: «klimahandlingsplan»."""
    for word in (title or "").split():
        stripped = word.strip(" ,.:;()").lower()
        if names_a_kind(stripped, language):
            return stripped.removesuffix("en").removesuffix("et")
    return None


def is_plain_kind(text: str, language: Language) -> bool:
    """Whether a line is no more than a kind: «Handlingsplan», but not «Klimatstrategi»."""
    return any(
        match is not None and not match["stem"]
        for _, pattern in _kinds(language.code)
        for match in [pattern.fullmatch(text.strip())]
    )


def _of_segment(title: str, language: Language) -> StrategyKind | None:
    """Return the kind that opens the last part of a title as a word of its own."""
    segments = _SEGMENT.split(title)
    if len(segments) == 1:
        return None
    for kind, pattern in _kinds(language.code):
        if kind != "proposal":
            match = pattern.match(segments[-1])
            if match and match["stem"] == "":
                return kind
    return None


def _answers(title: str, language: Language) -> bool:
    """Whether a title opens or ends with what is answered to the plan of another."""
    parts = _SEGMENT.split(title)
    reply = _pattern(language.imprint.replies)
    return any(reply.match(part) for part in (parts[0], parts[-1]))


def _is_news(cover: Cover, language: Language) -> bool:
    """Whether a line of the cover is no more than «Pressmeddelande» and its date."""
    opening = (words(block.text) for block in cover.blocks)
    return any(
        line and line[0] in language.imprint.news and len(line) <= _LONGEST_NEWS for line in opening
    )


def _first(
    text: str, language: Language, among: frozenset[StrategyKind] | None
) -> StrategyKind | None:
    found = [
        (match.start(), -len(match.group()), order, kind)
        for order, (kind, pattern) in enumerate(_kinds(language.code))
        if (among is None or kind in among) and (match := pattern.search(text))
    ]
    return min(found)[3] if found else None


def _generic_plan(title: str, document: ParsedDocument, language: Language) -> StrategyKind | None:
    """Return the kind of a «Klimaplan»: what its text calls it, else an action plan."""
    if _generic(language.code).search(title) is None:
        return None
    return _by_body(document, language) or "action_plan"


def _by_headings(document: ParsedDocument, language: Language) -> StrategyKind | None:
    for block in document.blocks:
        if block.kind == "heading":
            for kind, pattern in _kinds(language.code):
                match = pattern.fullmatch(block.text.strip(" :."))
                if match and kind in {"proposal", "budget_note"}:
                    return kind
    return None


def _by_body(document: ParsedDocument, language: Language) -> StrategyKind | None:
    """Return the kind that the body calls itself by: «denna strategi», else «strategin»."""
    body = document.text[:_SELF_REFERENCE_REACH]
    said = _self_reference(language.code).search(body)
    while said is not None:
        for kind, pattern in _kinds(language.code):
            if kind != "vision" and pattern.match(body, said.end()):
                return kind
        said = _self_reference(language.code).search(body, said.end())
    counts: Counter[StrategyKind] = Counter()
    for kind, pattern in _kinds(language.code):
        if kind in _PLANS - {"vision"}:
            alone = (m.group() for m in pattern.finditer(body) if not m["stem"])
            counts[kind] = sum(word.endswith(_DEFINITE) for word in alone)
    kind, count = max(counts.items(), key=lambda entry: entry[1])
    return kind if count >= _FEWEST_REFERENCES else None


@cache
def _self_reference(code: str) -> re.Pattern[str]:
    return re.compile(rf"{any_of(languages.get(code).imprint.self_reference)}\s+", re.IGNORECASE)


@cache
def _kinds(code: str) -> tuple[tuple[StrategyKind, re.Pattern[str]], ...]:
    entries = languages.get(code).cues.kinds
    return tuple(
        (
            kind,
            re.compile(
                rf"(?<![\w])(?!{_NO_VISION})(?P<stem>[\w-]*?){_stems(words)}{_ENDINGS}(?!\w)",
                re.IGNORECASE,
            ),
        )
        for kind, words in entries.items()
    )


def _stems(words: tuple[str, ...]) -> str:
    ordered = sorted({word.lstrip("-") for word in words}, key=lambda w: (-len(w), w))
    return "(?:" + "|".join(re.escape(word) for word in ordered) + ")"


@cache
def _generic(code: str) -> re.Pattern[str]:
    ends = "|".join(languages.get(code).imprint.generic_plans)
    before = "|".join(languages.get(code).imprint.belonging)
    return re.compile(rf"\b\w{{3,}}(?:{ends})\b|^plan\s+(?:{before})\b", re.IGNORECASE)


@cache
def _pattern(phrases: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(any_of(phrases), re.IGNORECASE)
