"""Whether clusters follow meaning or language, measured on texts and their translations."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from stratmine.errors import InputError
from stratmine.evaluation.clusters import ALONE, evaluate_clusters


class Clusterer(Protocol):
    """What finds clusters and can leave out language balance, as `GoalClusterer` does."""

    def set_params(self, *, language_balance: bool) -> Clusterer:
        """Say whether what each language adds to its vectors is taken away."""

    def fit_predict(
        self, texts: Sequence[str], *, languages: Sequence[str | None]
    ) -> Sequence[int]:
        """Return the cluster of each text, -1 for what stands alone."""


@dataclass(frozen=True, slots=True)
class LanguageScores:
    """How clusters of texts in two languages follow language.

    Attributes:
        together: Share of texts that share a cluster with their translation.
        precision: B-cubed precision against the pairs: it falls where clusters bring everything
            together, and texts with their translations among the rest.
        v_measure: V-measure between clusters and languages, 0 where clusters say nothing about
            language. What stands alone is left out.
    """

    together: float
    precision: float
    v_measure: float


@dataclass(frozen=True, slots=True)
class TranslationScores:
    """How clusters follow language, before and after language balance."""

    before: LanguageScores
    after: LanguageScores


def evaluate_translations(
    pairs: Sequence[tuple[str, str]],
    clusterer: Clusterer,
    languages: tuple[str, str] = ("da", "sv"),
) -> TranslationScores:
    """Cluster texts and their translations, with and without language balance.

    Args:
        pairs: Texts, each with its translation.
        clusterer: Finds the clusters: `stratmine.clustering.GoalClusterer`, with the encoder that
            is to be measured. It is fitted anew, and left with its balance on.
        languages: Of the first and of the second text of each pair.

    Raises:
        InputError: There are no pairs.

    Example:
        >>> evaluate_translations([("Mere skov", "Mer skog"), ...], GoalClusterer()).after.together
    """
    if not pairs:
        raise InputError("there are no pairs: give texts with their translations")
    first, second = zip(*pairs, strict=True)
    texts = [*first, *second]
    names = [languages[0]] * len(pairs) + [languages[1]] * len(pairs)
    before, after = (
        clusterer.set_params(language_balance=balance).fit_predict(texts, languages=names)
        for balance in (False, True)
    )
    return TranslationScores(_scores(before, names), _scores(after, names))


def pairs_together(
    pairs: Iterable[tuple[Hashable, Hashable]], clusters: Mapping[Hashable, Hashable]
) -> float:
    """Return the share of known pairs that share a cluster.

    Args:
        pairs: What belongs together: ids of goals and of their translations.
        clusters: The cluster of each. What is not in it, or is -1, stands alone. Of a clustering:
            ``{goal: cluster.id for goal, cluster in clustering.cluster_of.items()}``.

    Raises:
        InputError: There are no pairs.
    """
    found = [(clusters.get(first, ALONE), clusters.get(second, ALONE)) for first, second in pairs]
    if not found:
        raise InputError("there are no pairs: give at least one")
    return sum(first == second != ALONE for first, second in found) / len(found)


def _scores(labels: Sequence[int], languages: Sequence[str]) -> LanguageScores:
    """Score clusters of texts, the first half of them in one language, and their translations."""
    clusters = [int(label) for label in labels]
    half = len(clusters) // 2
    return LanguageScores(
        together=pairs_together(
            [(row, row + half) for row in range(half)], dict(enumerate(clusters))
        ),
        precision=evaluate_clusters([*range(half), *range(half)], clusters).precision,
        v_measure=_by_language(clusters, languages),
    )


def _by_language(clusters: Sequence[int], languages: Sequence[str]) -> float:
    from sklearn.metrics import v_measure_score

    known = zip(languages, clusters, strict=True)
    grouped = [(language, label) for language, label in known if label != ALONE]
    if not grouped:
        return 0.0
    classes, labels = zip(*grouped, strict=True)
    return float(v_measure_score(classes, labels))
