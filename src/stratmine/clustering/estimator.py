"""The clustering as a scikit-learn estimator, over texts or vectors of one's own."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Self, cast

import numpy as np
import numpy.typing as npt
from sklearn.base import BaseEstimator, ClusterMixin, TransformerMixin
from sklearn.utils.validation import check_is_fitted, validate_data

from stratmine.clustering.balance import language_offsets, remove_offsets
from stratmine.clustering.grouping import Thresholds, group, group_means, measured_background
from stratmine.clustering.vectors import (
    Labels,
    Placed,
    checked_vectors,
    encode_in_context,
    unit_rows,
)
from stratmine.embedding import Encoder, Vectors, default_encoder
from stratmine.errors import EmptyCorpusError, InputError


class GoalClusterer(ClusterMixin, TransformerMixin, BaseEstimator):  # type: ignore[misc]
    """Clusters of goals that pursue the same end, within broader themes.

    Average linkage on cosine similarity, the same whatever the order of the goals: exact up to
    12,000 different goals, beyond with nearest neighbours looked for in nearby cells; see
    `stratmine.clustering.linkage`.

    Args:
        threshold: Mean cosine similarity from which goals share a cluster; None takes the
            value measured for the shipped encoder, moved for vectors spread unlike its own.
        theme_threshold: The same for themes.
        language_balance: Take away what each language adds to its vectors, where the
            languages are given.
        context_weight: Share of the text read after its heading in the vector, 0 to 1, where
            ``contexts`` are given.
        encoder: Makes vectors where none are given; None takes the shipped one.

    Attributes:
        labels_: Cluster of each goal, the largest 0; -1 for what stands alone. Shape (n,).
        theme_labels_: Theme of each goal, the largest 0. Shape (n,).
        vectors_: Unit vectors that were clustered. Shape (n, d).
        cluster_means_: Mean vector of each cluster. Shape (clusters, d).
        thresholds_: The similarities that were used.
        n_features_in_: d.

    Example:
        >>> GoalClusterer().fit_predict(["Flere lærepladser", "Fler lärlingsplatser"])
    """

    def __init__(
        self,
        threshold: float | None = None,
        theme_threshold: float | None = None,
        language_balance: bool = True,
        context_weight: float = 0.95,
        encoder: Encoder | None = None,
    ) -> None:
        self.threshold = threshold
        self.theme_threshold = theme_threshold
        self.language_balance = language_balance
        self.context_weight = context_weight
        self.encoder = encoder

    def fit(
        self,
        X: Sequence[str] | npt.ArrayLike,  # noqa: N803  (scikit-learn's name)
        y: None = None,
        *,
        embeddings: npt.ArrayLike | None = None,
        languages: Sequence[str | None] | None = None,
        contexts: Sequence[Sequence[str]] | None = None,
    ) -> Self:
        """Find the clusters.

        Args:
            X: n texts; or, as other estimators take it, a matrix of vectors, shape (n, d).
            y: Ignored; scikit-learn wants it.
            embeddings: Vectors of the texts, shape (n, d), if they are at hand; taken as
                they are, without contexts.
            languages: Language of each text; without them there is no language balance.
            contexts: For each text the words of its parents, nearest first; the nearest counts.

        Raises:
            EmptyCorpusError: There are no texts.
            InputError: Embeddings, languages or contexts do not fit the texts.
        """
        del y
        texts, vectors = self._read(X, embeddings, languages, contexts, fitting=True)
        known = [None] * len(texts) if languages is None else list(languages)
        self._offsets = language_offsets(vectors, known) if self.language_balance else {}
        self.vectors_ = remove_offsets(vectors, known, self._offsets)
        read = embeddings is None and _are_texts(X)
        self.thresholds_ = Thresholds.of(
            self.threshold,
            self.theme_threshold,
            self.vectors_,
            background=measured_background(self.encoder or default_encoder()) if read else None,
        )
        grouping = group(self.vectors_, texts, self.thresholds_)
        self.labels_: Labels = grouping.clusters
        self.theme_labels_: Labels = grouping.themes
        self.cluster_means_ = group_means(self.vectors_, self.labels_)
        self.n_features_in_ = vectors.shape[1]
        return self

    def fit_predict(
        self,
        X: Sequence[str] | npt.ArrayLike,  # noqa: N803
        y: None = None,
        *,
        embeddings: npt.ArrayLike | None = None,
        languages: Sequence[str | None] | None = None,
        contexts: Sequence[Sequence[str]] | None = None,
    ) -> Labels:
        """Find the clusters and return the labels; the arguments are those of `fit`."""
        return self.fit(X, y, embeddings=embeddings, languages=languages, contexts=contexts).labels_

    def transform(
        self,
        X: Sequence[str] | npt.ArrayLike,  # noqa: N803
        *,
        embeddings: npt.ArrayLike | None = None,
        languages: Sequence[str | None] | None = None,
        contexts: Sequence[Sequence[str]] | None = None,
    ) -> Vectors:
        """Return the mean similarity of texts to the members of each cluster.

        The arguments are those of `fit`.

        Returns:
            Cosine similarities, shape (n, clusters).
        """
        check_is_fitted(self)
        texts, vectors = self._read(X, embeddings, languages, contexts, fitting=False)
        if vectors.shape[1] != self.n_features_in_:
            raise InputError(
                f"vectors have {vectors.shape[1]} dimensions, the clusters have "
                f"{self.n_features_in_}: use the same encoder for both"
            )
        known = [None] * len(texts) if languages is None else list(languages)
        similarity: Vectors = remove_offsets(vectors, known, self._offsets) @ self.cluster_means_.T
        return similarity

    def predict(
        self,
        X: Sequence[str] | npt.ArrayLike,  # noqa: N803
        *,
        embeddings: npt.ArrayLike | None = None,
        languages: Sequence[str | None] | None = None,
        contexts: Sequence[Sequence[str]] | None = None,
    ) -> Labels:
        """Return the cluster of new texts, -1 for those that fit none.

        The arguments are those of `fit`.
        """
        similarity = self.transform(
            X, embeddings=embeddings, languages=languages, contexts=contexts
        )
        if not similarity.shape[1]:
            return np.full(len(similarity), -1)
        fits = similarity.max(axis=1) >= self.thresholds_.cluster
        return np.where(fits, similarity.argmax(axis=1), -1)

    def _read(
        self,
        texts: Sequence[str] | npt.ArrayLike,
        embeddings: npt.ArrayLike | None,
        languages: Sequence[str | None] | None,
        contexts: Sequence[Sequence[str]] | None,
        *,
        fitting: bool,
    ) -> tuple[list[str], Vectors]:
        """Return texts and their unit vectors; a matrix in place of texts has the vectors."""
        if not _are_texts(texts):
            matrix = validate_data(self, texts, dtype=np.float32, reset=fitting)
            return _checked_texts([""] * len(matrix), languages, contexts), unit_rows(matrix)
        checked = _checked_texts(cast("Sequence[str]", texts), languages, contexts)
        if embeddings is not None:
            return checked, checked_vectors(embeddings, len(checked))
        encoder = self.encoder or default_encoder()
        return checked, encode_in_context(Placed(checked, contexts), encoder, self.context_weight)


def _are_texts(given: Sequence[str] | npt.ArrayLike) -> bool:
    """Return whether texts were given, and not a matrix as other estimators take it."""
    if isinstance(given, str):
        return True
    if getattr(given, "ndim", 1) != 1 or not isinstance(given, Iterable):
        return False
    return all(isinstance(text, str) for text in given)


def _checked_texts(
    texts: Sequence[str],
    languages: Sequence[str | None] | None,
    contexts: Sequence[Sequence[str]] | None,
) -> list[str]:
    if isinstance(texts, str):
        raise InputError("texts is one string: give a list of texts")
    if not len(texts):
        raise EmptyCorpusError("there are no texts to cluster: give at least one")
    for name, values in (("languages", languages), ("contexts", contexts)):
        if values is not None and len(values) != len(texts):
            raise InputError(f"{len(values)} {name} for {len(texts)} texts: give one for each text")
    return [str(text) for text in texts]
