"""Goals of a corpus: what is clustered and searched."""

from __future__ import annotations

from stratmine.schema.base import Record
from stratmine.schema.kinds import ElementKind
from stratmine.schema.municipality import Country


class EndMatch(Record):
    """An end of the codebook that a goal may serve.

    Attributes:
        code: The end, see `stratmine.taxonomy`.
        probability: How likely it is that a coder would choose it, 0 to 1.
    """

    code: str
    probability: float


class Goal(Record):
    """A goal (or another element that is clustered) of one strategy in a corpus.

    Attributes:
        id: ``strategy/element``, see `stratmine.schema.ids.goal_id`.
        strategy_id: The strategy.
        element_id: The element in the strategy.
        type: The element's type.
        text: Its words.
        context: The words of its parents, nearest first.
        language: ``da`` or ``sv``.
        municipality: Name of the organisation that owns the plan.
        country: ``DK`` or ``SE``.
        page: Where it stands.
        ends: Ends of the codebook that it may serve with a probability of .1 or more, the likeliest
            first; empty if it likely serves none of them, or was not coded.
        unlikely_ends: Less likely ones, from .01 on. Each says little, all together they tell how
            alike two goals are.
        code: The end that it counts under; None if no end is likely enough.
    """

    id: str
    strategy_id: str
    element_id: str
    type: ElementKind
    text: str
    context: tuple[str, ...] = ()
    language: str | None = None
    municipality: str | None = None
    country: Country | None = None
    page: int | None = None
    ends: tuple[EndMatch, ...] = ()
    unlikely_ends: tuple[EndMatch, ...] = ()
    code: str | None = None

    @property
    def all_ends(self) -> tuple[EndMatch, ...]:
        """Likely and unlikely ends, the likeliest first."""
        return self.ends + self.unlikely_ends


class Match(Record):
    """A goal that a search found.

    Attributes:
        goal: The goal.
        similarity: How alike goal and query are, as two goals are in clusters: by their words,
            and by the ends of the codebook that both may serve. A query that is as close to a
            goal as goals of one cluster are counts as half of that cluster: below the threshold
            (.66) of the first match nothing was found that surely means the same.
    """

    goal: Goal
    similarity: float

    def __str__(self) -> str:
        return (
            f"{self.similarity:.2f} {self.goal.municipality or 'unknown owner'}: {self.goal.text}"
        )
