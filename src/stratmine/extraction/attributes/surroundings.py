"""What stands around a candidate and may tell of it: labels, remarks, the heading above."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache

from stratmine import languages
from stratmine.extraction.announcing.vocabulary import vocabulary
from stratmine.extraction.attributes.deadline import only_time
from stratmine.extraction.findings.candidates import Candidate
from stratmine.extraction.text.patterns import any_of
from stratmine.extraction.text.sentences import split_sentences
from stratmine.languages import Language
from stratmine.schema import Block, ParsedDocument

_MOST_BELOW = 30
"""Measures that stand under one time."""
_MOST_REMARKS = 8
"""Sentences under a heading in which its attributes are looked for."""

LONGEST_SENTENCE = 2000
"""Characters up to which a sentence is read; a longer stretch is no sentence."""


@dataclass(frozen=True, slots=True)
class Label:
    """A label with its value: «Ansvarlig: Merete Dissing».

    Attributes:
        role: What it gives: ``responsible``, ``deadline`` and so on.
        word: The label as printed.
        value: What stands after the colon.
    """

    role: str
    word: str
    value: str


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What stands around one candidate.

    Attributes:
        labels: Labels under it.
        remarks: Sentences after it that tell more of it.
        heading: The heading or lead-in above it.
        headings: The headings that it stands under, the nearest first.
        time: The time over the measures that it is one of: «2026» as a heading or a line.
    """

    labels: tuple[Label, ...] = ()
    remarks: tuple[str, ...] = ()
    heading: str = ""
    headings: tuple[str, ...] = ()
    time: str = ""


def surroundings(
    candidates: Sequence[Candidate], document: ParsedDocument, language: Language
) -> list[Surroundings]:
    """Return what stands around each candidate, in the same order."""
    place = {block.id: position for position, block in enumerate(document.blocks)}
    taken = {candidate.block_id for candidate in candidates if candidate.type != "goal"}
    done = {candidate.block_id for candidate in candidates if candidate.type == "activity"}
    ends = _ends(candidates, document)
    over = _headings_over(document.blocks)
    around = (
        _around(
            candidate,
            _remarks(candidate, document.blocks, place, taken, language)
            or _rest(candidate, document.blocks[place[candidate.block_id]], ends, language),
            _heading_above(document.blocks, place[candidate.block_id]),
            over[candidate.block_id],
            language,
        )
        for candidate in candidates
    )
    times = (_time_above(document.blocks, place[c.block_id], done, language) for c in candidates)
    return [replace(near, time=time) for near, time in zip(around, times, strict=True)]


def _around(
    candidate: Candidate,
    sentences: tuple[str, ...],
    heading: str,
    headings: tuple[str, ...],
    language: Language,
) -> Surroundings:
    """Sort the sentences after a candidate into labels («Ansvarlig: Plan og Miljø.») and others."""
    opened = [s for s in sentences if _label_words(language.code).match(s)]
    lines = (*candidate.labels, *opened)
    return Surroundings(
        labels=tuple(label for line in lines for label in parse_labels(line, language)),
        remarks=tuple(s[:LONGEST_SENTENCE] for s in sentences if s not in opened),
        heading=heading,
        headings=headings,
    )


def parse_labels(line: str, language: Language) -> list[Label]:
    """Return the labels in a line: «Ansvarig: X. Tidplan: 2024» has two."""
    line = line[:LONGEST_SENTENCE]
    matches = list(_label_words(language.code).finditer(line))
    ends = [match.start() for match in matches[1:]] + [len(line)]
    labels: list[Label] = []
    for match, end in zip(matches, ends, strict=True):
        role = vocabulary(language.code).column_of(match["word"])
        value = line[match.end() : end].strip(" .;,|\t")
        if role and value and language.imprint.labels.isdisjoint(match["word"].lower().split()):
            labels.append(Label(role, match["word"], value))
    return labels


def _ends(candidates: Sequence[Candidate], document: ParsedDocument) -> dict[str, list[int]]:
    """Return for each block where its candidates start, and its end."""
    ends = {block.id: [len(block.text)] for block in document.blocks}
    for candidate in candidates:
        ends[candidate.block_id].append(candidate.start)
    return {block: sorted(starts) for block, starts in ends.items()}


def _rest(
    candidate: Candidate, block: Block, ends: dict[str, list[int]], language: Language
) -> tuple[str, ...]:
    """Return what stands after a labelled candidate in its own paragraph, up to the next."""
    labelled = any(reason.startswith("label") for reason in candidate.evidence)
    if block.kind in {"heading", "table"} or not labelled:
        return ()
    end = next(end for end in ends[block.id] if end >= candidate.end)
    rest = split_sentences(block.text[candidate.end : end], language)
    return tuple(sentence.text for sentence in rest)


def _remarks(
    candidate: Candidate,
    blocks: tuple[Block, ...],
    place: dict[str, int],
    taken: set[str],
    language: Language,
) -> tuple[str, ...]:
    """Return the sentences after a candidate; for a heading, the text under it."""
    if candidate.following or blocks[place[candidate.block_id]].kind != "heading":
        return candidate.following
    sentences: list[str] = []
    for block in blocks[place[candidate.block_id] + 1 :]:
        if block.kind != "paragraph" or block.id in taken:
            break
        sentences.extend(sentence.text for sentence in split_sentences(block.text, language))
        if len(sentences) >= _MOST_REMARKS:
            break
    return tuple(sentences[:_MOST_REMARKS])


def _heading_above(blocks: tuple[Block, ...], position: int) -> str:
    for place in range(position - 1, -1, -1):
        block = blocks[place]
        if block.kind == "heading" or block.text.rstrip().endswith(":"):
            return block.text
    return ""


def _time_above(
    blocks: tuple[Block, ...], position: int, done: set[str], language: Language
) -> str:
    """Return the line over a measure, and over those before it, that is no more than a time."""
    place = position - 1
    while place >= 0 and position - place < _MOST_BELOW and blocks[place].id in done:
        place -= 1
    above = blocks[place] if place >= 0 else None
    if above is None or blocks[position].id not in done or above.kind in {"table", "footnote"}:
        return ""
    return above.text if only_time(above.text, language) else ""


def _headings_over(blocks: Sequence[Block]) -> dict[str, tuple[str, ...]]:
    """Return the headings that each block stands under, by its id, the nearest first."""
    over: dict[str, tuple[str, ...]] = {}
    stack: list[tuple[int, str]] = []
    for block in blocks:
        if block.kind == "heading":
            level = block.level or 1
            stack = [entry for entry in stack if entry[0] < level]
        over[block.id] = tuple(text for _, text in reversed(stack))
        if block.kind == "heading":
            stack.append((block.level or 1, block.text))
    return over


@cache
def _label_words(code: str) -> re.Pattern[str]:
    columns = languages.get(code).headings.columns
    words = any_of(word for entries in columns.values() for word in entries)
    more = rf"(?:\s+(?!{words}\s*:)\w+){{0,2}}?"
    return re.compile(rf"(?P<word>{words}{more})\s*:\s*", re.IGNORECASE)
