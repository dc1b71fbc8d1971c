"""Words and phrases of running text that tell what a sentence is, as data."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from stratmine.schema import StrategyKind


@dataclass(frozen=True, slots=True)
class Cues:
    """Words and phrases in running text.

    Attributes:
        owners: How the owner of a plan speaks of itself: «kommunen», «vi», «byrådet».
        units: Ends of words for the owner's units: «forvaltningen», «nämnden».
        institutions: Ends of words for its schools, services and boards, whichever: «skolerne».
            What they are to be is a goal, like what others are to be.
        state: How the state speaks of itself in its own plans: «regeringen», «sverige».
        others: Whose goals are quoted, not promised: «regeringen», «FN», «staten».
        goal_phrases: Phrases that open a goal: «målet er at».
        activity_verbs: Verbs (all forms) of concrete doing: «udarbejde», «etablere».
        describing: Those of them that in the present tense mostly describe: «bruger», «måles».
        verb_endings: Ends of infinitives that no noun has.
        goal_verbs: Verbs (all forms) of direction: «styrke», «øge», «sikre».
        plans: Ends of words for the plan itself: «strategien». What it is to be is no goal.
        procedure: Words of text about the plan itself: «revideres», «høring».
        challenge_phrases: Phrases that state a problem.
        vision_phrases: Phrases that state a vision.
        saying: Verbs beside a quotation: what a person says is no promise of the plan's owner.
        measuring: Verbs by which a plan says what it measures: «måler», «følger».
        counting: Those of them after which anything may be what is measured: «vi tæller».
        shown: Verbs after the names of measures that say that they are told: «opgøres».
        measures: How the name of what is measured opens: «andelen», «antallet».
        measured: How a report speaks of the measure that its heading names: «diagrammet viser».
        more: Words before a list that goes on with an earlier one: «desuden».
        numbers: Number words to their value.
        areas: What a plan calls the parts that it counts: «emner».
        the_areas: The same, definite: «emnerne».
        purposes: Words by which it says what it aims at: «fokus».
        kinds: For each kind of document the words in titles that name it.
        other_goals: What goals are called that nothing else names.
    """

    owners: tuple[str, ...]
    units: tuple[str, ...]
    institutions: tuple[str, ...]
    state: tuple[str, ...]
    others: tuple[str, ...]
    goal_phrases: tuple[str, ...]
    activity_verbs: frozenset[str]
    describing: frozenset[str]
    verb_endings: tuple[str, ...]
    goal_verbs: frozenset[str]
    plans: tuple[str, ...]
    procedure: tuple[str, ...]
    challenge_phrases: tuple[str, ...]
    vision_phrases: tuple[str, ...]
    saying: tuple[str, ...]
    measuring: tuple[str, ...]
    counting: tuple[str, ...]
    shown: tuple[str, ...]
    measures: tuple[str, ...]
    measured: tuple[str, ...]
    more: tuple[str, ...]
    numbers: Mapping[str, int]
    areas: frozenset[str]
    the_areas: frozenset[str]
    purposes: frozenset[str]
    kinds: Mapping[StrategyKind, tuple[str, ...]]
    other_goals: str
