"""Words by which a sentence tells what progress is seen by, as data."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Gauges:
    """How a sentence says what shows whether a goal is reached: «Fremgangen måles på …».

    Attributes:
        verbs: Verbs of measuring to the prepositions before what is measured.
        means: Phrases by which something is followed, right before what is measured: «ved at måle».
        gauged: What is seen by it: «effekten», «målet».
        success: Words for having got there, before what is so then: «er lykkedes».
        seen: Words before a weaker one, so that it says the same: «vi ved, at vi lykkes».
        succeeding: The weaker words.
        when: Words between them and what is so then: «når».
        signs: Phrases before clauses that tell what is seen: «kan ses ved».
    """

    verbs: Mapping[str, tuple[str, ...]]
    means: tuple[str, ...]
    gauged: tuple[str, ...]
    success: tuple[str, ...]
    seen: tuple[str, ...]
    succeeding: tuple[str, ...]
    when: tuple[str, ...]
    signs: tuple[str, ...]
