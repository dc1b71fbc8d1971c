"""What kind of document it is."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache

from stratmine import languages
from stratmine.extraction.fields.cover import Cover
from stratmine.extraction.text.patterns import any_of
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
_PLANS: frozenset[StrategyKind] = frozenset(
    {"strategy", "policy", "action_plan", "programme", "vision", "business_plan", "budget_note"}
)


def find_kind(
    title: str | None, document: ParsedDocument, cover: Cover, language: Language
) -> StrategyKind:
    """Return the kind of a document: by its title, else by where it stands and its body.

    «Pejlemærker til Planstrategi» comes before a plan: a proposal. In «Ejendomsstrategi –
    handleplan for 2024-26» the part of its own decides; else the first kind that is named.
    """
    if title:
        if _preliminary(language.code).match(title):
            return "proposal"
        if _report(language.code).match(title):
            return "report"
        named = _of_segment(title, language) or _first(title, language, _PLANS)
        named = named or _generic_plan(title, document, language)
        named = named or _first(title, language, None)
        if named:
            return named
    for line in (*cover.running, *cover.furniture[:6], document.metadata.title or ""):
        found = _first(line, language, _PLANS)
        if found:
            return found
    return _by_headings(document, language) or _by_body(document, language) or "other"


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
    return re.compile(rf"\b\w{{3,}}(?:{ends})\b", re.IGNORECASE)


@cache
def _report(code: str) -> re.Pattern[str]:
    return re.compile(any_of(languages.get(code).imprint.reports), re.IGNORECASE)


@cache
def _preliminary(code: str) -> re.Pattern[str]:
    return re.compile(any_of(languages.get(code).imprint.preliminary), re.IGNORECASE)
