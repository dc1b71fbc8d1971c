"""Short names for groups of goals in each language, from the codebook or their own words.

A group whose goals likely serve one end of the codebook is named by it, and a theme by the theme of
the codebook that its goals likely belong to: such names say what several plans have in common, and
are translations of each other. Other groups are named by their plans. Each goal that is short
enough, each noun phrase of a goal, and each heading over several of a group's goals is a candidate,
in the inflected words that stand there. A name is good if its words speak for many goals of the
group and for few others (class-based TF-IDF over lemmas and the parts of compounds), if it stands
near the centre, and if it is short. The codebook also names groups in languages that no goal is in.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import chain, count
from typing import NamedTuple

from stratmine import languages
from stratmine.clustering.candidates import Candidate
from stratmine.clustering.codebook_terms import (
    codebook_names,
    likely_end,
    likely_theme,
)
from stratmine.clustering.phrases import LONGEST, capitalised, core
from stratmine.clustering.subjects import GoalsOfLanguage
from stratmine.clustering.words import shortened, stem, words
from stratmine.schema import Goal, Label, LabelSource, NameSource
from stratmine.taxonomy import End, Theme

_COMFORTABLE = 35
"""Letters of a name that is read at a glance."""

# What speaks for or against a name, beside 1 for one that says all that a group is about.
_CENTRALITY = 0.3

_FORM = {"whole": 0.0, "nominal": 0.0, "infinitive": -0.1, "embedded": -0.15, "sentence": -0.45}
_ONE_PLAIN_WORD = 0.6
_STRAY = 0.4
_MOSTLY = 0.5
"""Share of a name's words from which what most of them do counts."""

_NAMES = 0.3
_A_LETTER = 0.001
_A_LETTER_TOO_MANY = 0.01
_OF_ONE_WORD = 2
"""Terms of a word that is no compound: the stems of it and of its lemma."""


class Manner(NamedTuple):
    """How groups of a kind are named.

    Attributes:
        for_area: What a focus area's words gain.
        by_theme: Whether the theme of the codebook that the goals likely belong to may name them,
            where they serve no single end.
    """

    for_area: float
    by_theme: bool


_CLUSTERS = Manner(0.25, by_theme=False)
_THEMES = Manner(0.4, by_theme=True)


class Named(NamedTuple):
    """The names of a group, and where they come from."""

    label: Label
    source: LabelSource


class Labeller:
    """Names groups of goals against the background of all goals.

    Args:
        goals: All goals.
    """

    def __init__(self, goals: Sequence[Goal]) -> None:
        owners = {goal.municipality for goal in goals if goal.municipality}
        self._owners = frozenset(stem(word) for owner in owners for word in words(owner))
        self._of = {
            language: GoalsOfLanguage(
                [goal for goal in goals if goal.language == language], language
            )
            for language in languages.SUPPORTED
        }

    def name_clusters(
        self, groups: Sequence[Sequence[Goal]], given: Sequence[Label] = ()
    ) -> list[Named]:
        """Name clusters, no two alike in a language.

        Args:
            groups: The goals of each, the most central first; the largest cluster first.
            given: What a person named each, if anything: these names stay, and no other cluster
                gets them.
        """
        return self._named(groups, given, _CLUSTERS)

    def name_themes(
        self, groups: Sequence[Sequence[Goal]], given: Sequence[Label] = ()
    ) -> list[Named]:
        """Name themes, by their own words preferably those of focus areas; arguments as above."""
        return self._named(groups, given, _THEMES)

    def _named(
        self,
        groups: Sequence[Sequence[Goal]],
        given: Sequence[Label],
        manner: Manner,
    ) -> list[Named]:
        given = given or [Label()] * len(groups)
        taken = {
            language: {name.casefold() for label in given if (name := getattr(label, language))}
            for language in languages.SUPPORTED
        }
        named = []
        for goals, label in zip(groups, given, strict=True):
            likely = likely_end(goals) or (likely_theme(goals) if manner.by_theme else None)
            names: dict[str, str] = {}
            sources: dict[str, NameSource] = {}
            for language in languages.SUPPORTED:
                if by_person := getattr(label, language):
                    names[language], sources[language] = by_person, "person"
                    continue
                names[language], sources[language] = next(
                    (name, source)
                    for name, source in self._ranked(goals, language, likely, manner)
                    if name.casefold() not in taken[language]
                )
                taken[language].add(names[language].casefold())
            if likely and all(getattr(likely.label, code) == names[code] for code in names):
                names["en"] = likely.label.en
            named.append(Named(Label(**names), LabelSource(**sources)))
        return named

    def _ranked(
        self, goals: Sequence[Goal], language: str, likely: End | Theme | None, manner: Manner
    ) -> Iterator[tuple[str, NameSource]]:
        """Yield names for a group, the best first, without end."""
        if likely:
            yield str(getattr(likely.label, language)), "codebook"
        own = [goal for goal in goals if goal.language == language]
        scored = self._scored(own, goals, language, manner.for_area) if own else {}
        ranked = sorted(scored, key=lambda name: (-scored[name], name))
        cut = (capitalised(shortened(core(goal.text, language), LONGEST)) for goal in own)
        for name in chain(ranked, filter(words, cut)):
            yield name, "goals"
        for name in codebook_names(goals, language):
            yield name, "codebook"
        other = capitalised(languages.get(language).cues.other_goals)
        for number in count(1):
            yield other if number == 1 else f"{other} {number}", "codebook"

    def _scored(
        self, own: Sequence[Goal], group: Sequence[Goal], language: str, for_area: float
    ) -> dict[str, float]:
        """Return how good each candidate is; 1 says all that the group is about.

        Args:
            own: The goals of the group in this language, one at least.
            group: All its goals.
            language: ``da`` or ``sv``.
            for_area: What a focus area's words gain.
        """
        subject = self._of[language].subject(own, group)
        scored: dict[str, float] = {}
        for candidate, centrality, is_area in self._of[language].candidates(own):
            value = self._says(candidate, subject.weights) + _CENTRALITY * centrality
            value += for_area if is_area else _as_part_of_a_text(candidate)
            if is_area or candidate.form == "sentence":
                # These are whole however little they say: «Hands and heads».
                value -= _STRAY * _strays(candidate, subject.sure)
            value -= _A_LETTER * len(candidate.name)
            value -= _A_LETTER_TOO_MANY * max(0, len(candidate.name) - _COMFORTABLE)
            if candidate.has_names or any(self._owners & terms for terms in candidate.terms):
                value -= _NAMES
            value = round(value, 6)
            scored[candidate.name] = max(value, scored.get(candidate.name, value))
        return scored

    def _says(self, candidate: Candidate, weights: Mapping[str, float]) -> float:
        """Return how much of what a group is about is said by a name; no term counts twice."""
        said: dict[str, float] = {}
        for terms in candidate.terms:
            weight = {term: weights.get(term, 0.0) for term in sorted(terms - self._owners)}
            if weight:
                heaviest = max(weight, key=weight.__getitem__)
                said[heaviest] = weight[heaviest]
        return min(1.0, sum(said.values()))


def _strays(candidate: Candidate, sure: frozenset[str] | None) -> bool:
    """Return whether most words of a name may be there by chance."""
    if sure is None:
        return False
    strays = sum(not terms & sure for terms in candidate.terms)
    return strays > _MOSTLY * len(candidate.terms)


def _as_part_of_a_text(candidate: Candidate) -> float:
    """Return what counts against words that are no heading; compounds say enough alone."""
    plain = len(candidate.terms) == 1 and len(candidate.terms[0]) <= _OF_ONE_WORD
    in_a_text = candidate.form in ("nominal", "embedded")
    return _FORM[candidate.form] - _ONE_PLAIN_WORD * (plain and in_a_text)
