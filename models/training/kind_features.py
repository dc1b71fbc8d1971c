"""What the kind classifier sees of a sentence, list item, heading or cell, and of its place."""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from stratmine.embedding import Encoder
from stratmine.extraction.text.openings import opening_kind
from stratmine.extraction.text.phrases import contains_phrase
from stratmine.extraction.text.words import words
from stratmine.languages import Language

Form = Literal["sentence", "item", "heading", "cell"]
FORMS: tuple[Form, ...] = ("sentence", "item", "heading", "cell")

BUCKETS = 1 << 13
"""Columns that words are hashed into (Weinberger and others, 2009, Feature Hashing)."""

_OPENING = 4
_CONTEXT_WORDS = 12
_ENDING = 3
_LENGTHS = (3, 6, 10, 16, 25)
_NUMBER = re.compile(r"\d")
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_SHARE = re.compile(r"%|procent|pct")

Matrix = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Passage:
    """A piece of text to be classified, with its place.

    Attributes:
        text: Its words.
        form: What it is on the page.
        heading: The heading that it stands under, or "".
        lead: The label or sentence that leads the list it stands in, or "".
    """

    text: str
    form: Form = "sentence"
    heading: str = ""
    lead: str = ""


def features(passages: Sequence[Passage], language: Language, encoder: Encoder) -> Matrix:
    """Return the features of passages, shape (n, 3 d + BUCKETS), for vectors of length d.

    First the vectors of the text, the heading and the lead (zeros where there is none), then
    counts of hashed words, cues and places.
    """
    vectors = [
        _vectors([getattr(passage, part) for passage in passages], encoder)
        for part in ("text", "heading", "lead")
    ]
    hashed = np.zeros((len(passages), BUCKETS), dtype=np.float32)
    for row, passage in enumerate(passages):
        for name in signs(passage, language):
            hashed[row, zlib.crc32(name.encode("utf-8")) % BUCKETS] += 1.0
    return np.concatenate([*vectors, hashed], axis=1)


def _vectors(texts: Sequence[str], encoder: Encoder) -> Matrix:
    vectors = encoder.encode(texts)
    vectors[[not text for text in texts]] = 0.0
    return vectors


def signs(passage: Passage, language: Language) -> Iterator[str]:
    """Yield the names of what a passage shows, a word of what it is before the colon."""
    tokens = words(passage.text)
    yield from _word_signs(tokens)
    yield from (f"cue:{name}" for name in _cues(passage.text, tokens, language))
    yield from (f"place:{name}" for name in _place(passage, tokens))
    for part in ("heading", "lead"):
        for token in words(getattr(passage, part))[:_CONTEXT_WORDS]:
            yield f"{part}:{token}"
            yield f"{part}:{passage.form}:{token}"


def _word_signs(tokens: Sequence[str]) -> Iterator[str]:
    for token in dict.fromkeys(tokens):
        yield f"word:{token}"
        yield f"word:-{token[-_ENDING:]}"
    for position, token in enumerate(tokens[:_OPENING]):
        yield f"opening:{position}:{token}"
        yield f"opening:{position}:-{token[-_ENDING:]}"
    for first, second in pairwise(tokens):
        yield f"pair:{first} {second}"


def _cues(text: str, tokens: Sequence[str], language: Language) -> Iterator[str]:
    cues, commitment = language.cues, language.modals.commitment
    for level, forms in sorted(commitment.items()):
        if any(token in forms for token in tokens):
            yield f"modal {level}"
    yield f"opens as {opening_kind(text, language)}"
    lists: dict[str, Iterable[str]] = {
        "owner": cues.owners,
        "others": cues.others,
        "activity verb": cues.activity_verbs,
        "goal verb": cues.goal_verbs,
        "measure": cues.measures,
        "measuring": cues.measuring,
    }
    for name, listed in lists.items():
        known = frozenset(listed)
        if any(token in known for token in tokens):
            yield name
        if tokens and tokens[0] in known:
            yield f"{name} first"
    for name in ("procedure", "goal_phrases", "challenge_phrases", "vision_phrases"):
        if contains_phrase(text, getattr(cues, name)):
            yield name
    if any(token.endswith(cues.units) for token in tokens):
        yield "unit"


def _place(passage: Passage, tokens: Sequence[str]) -> Iterator[str]:
    text = passage.text
    yield passage.form
    yield f"{passage.form} {'under' if passage.heading else 'without'} heading"
    yield f"length {sum(len(tokens) > bound for bound in _LENGTHS)}"
    yield f"{passage.form} ends {text[-1:] if text[-1:] in '.:;?!' else 'open'}"
    if text[:1].islower():
        yield "small letter"
    for name, pattern in (("number", _NUMBER), ("year", _YEAR), ("share", _SHARE)):
        if pattern.search(text):
            yield name
    if passage.lead:
        yield "led in"
