"""Finding the ends of the codebook that goals serve.

A linear discriminant over the goals' vectors ranks the ends, together with the letters of the
words where these are at hand. It chooses among ends and cannot say «none of them»; a logistic
function of how far the first end is ahead, how close its examples are and how much words speak for
it can. It was fitted to goals that the discriminant had not seen, of ends that it had not seen
among them.
`models/training/train_coder.py` makes the shipped coder anew, for any encoder.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from stratmine.embedding import Vectors, default_encoder
from stratmine.errors import InputError, ModelError
from stratmine.files import write_bytes
from stratmine.resources import models_dir
from stratmine.schema import EndMatch
from stratmine.taxonomy.word_scores import WordScores

_FILE = "coder.safetensors"
_BLOCK = 4096
_LONGEST_ODDS = 30.0
_VAGUE = 0.4
"""Probability of the likeliest end below which a goal's own words leave its end open."""
_TENSORS = ("weights", "bias", "means", "offsets", "calibration")
_WORD_TENSORS = ("starts", "columns", "scores", "weight")


@dataclass(frozen=True, eq=False)
class Coder:
    """Gives goals the codes of the ends that they serve, by their vectors and words.

    Attributes:
        encoder: Name of the encoder whose vectors it knows.
        version: Version of the codebook.
        codes: Codes of the c ends.
        languages: The languages that it knows, l of them.
        weights: Discriminant of each end, shape (c, d).
        bias: Its constant, shape (c,).
        means: Unit mean of each end's examples, shape (c, d).
        offsets: What each language adds to its vectors, shape (l, d).
        calibration: By vectors alone and with words: the weight of margins among the ends, and
            for whether a goal serves any the weights of the first end's margin, cosine and words,
            and a constant; shape (2, 5).
        words: What the words of goals say.
    """

    encoder: str
    version: str
    codes: tuple[str, ...]
    languages: tuple[str, ...]
    weights: Vectors
    bias: Vectors
    means: Vectors
    offsets: Vectors
    calibration: Vectors
    words: WordScores

    def nearest(
        self,
        vectors: Vectors,
        languages: Sequence[str | None] | None = None,
        k: int = 3,
        at_least: float = 0.1,
        read: Sequence[Sequence[str]] | None = None,
    ) -> list[tuple[EndMatch, ...]]:
        """Return the ends that goals most likely serve.

        Args:
            vectors: Unit vectors of goals, shape (n, d), of the encoder that it knows.
            languages: Language of each goal, where it is known.
            k: How many ends at most for each goal.
            at_least: Probability below which an end is left out.
            read: For each goal its words, then its heading, then the title of its plan, then what
                stands under it, as far as they are known. Without them vectors alone decide, and
                are right less often.

        Returns:
            For each goal its ends, the likeliest first; nothing if it serves none of them.

        Raises:
            InputError: The vectors are of another encoder.
        """
        if vectors.ndim != 2 or vectors.shape[1] != self.means.shape[1]:  # noqa: PLR2004
            raise InputError(
                f"vectors have shape {vectors.shape}; the coder knows {self.means.shape[1]} "
                f"dimensions, those of the encoder {self.encoder}"
            )
        known = list(languages) if languages is not None else [None] * len(vectors)
        found: list[tuple[EndMatch, ...]] = []
        for start in range(0, len(vectors), _BLOCK):
            rows = slice(start, start + _BLOCK)
            words = read[rows] if read is not None else None
            probability = self._probabilities(vectors[rows], known[rows], words)
            if words is not None:
                self._reread_vague(probability, vectors[rows], known[rows], words)
            found += [self._matches(row, k, at_least) for row in probability]
        return found

    def _reread_vague(
        self,
        probability: NDArray[np.float64],
        vectors: Vectors,
        languages: Sequence[str | None],
        read: Sequence[Sequence[str]],
    ) -> None:
        """Let headings and titles count more, in place, where no end was likely without."""
        rows = np.flatnonzero(probability.max(axis=1) < _VAGUE).tolist()
        if rows:
            probability[rows] = self._probabilities(
                vectors[rows], [languages[i] for i in rows], [read[i] for i in rows], vague=True
            )

    def features(
        self,
        vectors: Vectors,
        languages: Sequence[str | None],
        read: Sequence[Sequence[str]] | None = None,
        *,
        vague: bool = False,
    ) -> tuple[NDArray[np.float64], NDArray[np.float64], NDArray[np.float64]]:
        """Return what probabilities rest on, all of shape (n, c).

        Args:
            vectors: Unit vectors of goals, shape (n, d).
            languages: Language of each goal, where it is known.
            read: As `nearest` takes it.
            vague: Whether the goals' own words leave their ends open, so that headings and titles
                count more.

        Returns:
            How far each end is ahead of the best other, in units of the discriminant; the cosine
            to the mean of the end's examples; and what words speak for the end, 0 without them.
        """
        place = {language: row for row, language in enumerate(self.languages)}
        offsets = np.vstack([self.offsets, np.zeros_like(self.offsets[:1])])
        moved = vectors - offsets[[place.get(name or "", -1) for name in languages]]
        moved /= np.maximum(np.linalg.norm(moved, axis=1, keepdims=True), np.float32(1e-9))
        scores = (moved @ self.weights.T + self.bias).astype(np.float64)
        words = np.zeros_like(scores) if read is None else self.words.evidence(read, vague=vague)
        scores += words
        second, best = np.sort(scores, axis=1)[:, -2:].T[:, :, None]
        margin = scores - np.where(scores == best, second, best)
        return margin, (moved @ self.means.T).astype(np.float64), words

    def _probabilities(
        self,
        vectors: Vectors,
        languages: Sequence[str | None],
        read: Sequence[Sequence[str]] | None,
        *,
        vague: bool = False,
    ) -> NDArray[np.float64]:
        features = self.features(vectors, languages, read, vague=vague)
        margin = features[0]
        among, *weights, constant = self.calibration[0 if read is None else 1].astype(np.float64)
        share = np.exp((among * margin).clip(-_LONGEST_ODDS, _LONGEST_ODDS))
        share /= share.sum(axis=1, keepdims=True)
        best = margin.argmax(axis=1)[:, None]
        log_odds = constant + sum(
            weight * np.take_along_axis(feature, best, 1)
            for weight, feature in zip(weights, features, strict=True)
        )
        probability: NDArray[np.float64] = share / (1 + np.exp(-log_odds))
        return probability

    def _matches(self, row: NDArray[np.float64], k: int, at_least: float) -> tuple[EndMatch, ...]:
        rounded = row.round(3)
        order = np.argsort(-rounded, kind="stable")[:k]
        return tuple(
            EndMatch(code=self.codes[end], probability=float(rounded[end]))
            for end in order
            if rounded[end] >= at_least
        )

    def save(self, folder: str | Path) -> Path:
        """Write the coder into a folder, made if need be, in 16 bits; return the file."""
        from safetensors.numpy import save

        about = {
            "encoder": self.encoder,
            "version": self.version,
            "codes": " ".join(self.codes),
            "languages": " ".join(self.languages),
        }
        # safetensors writes the bytes as they lie, whatever the order of the axes.
        tensors = {name: getattr(self, name).astype(np.float16, order="C") for name in _TENSORS}
        tensors |= {f"words.{name}": getattr(self.words, name) for name in _WORD_TENSORS}
        return write_bytes(Path(folder) / _FILE, save(tensors, about))

    @classmethod
    def load(cls, folder: str | Path) -> Coder:
        """Read what `save` wrote.

        Raises:
            ModelError: There is no coder in the folder, or it is damaged.
        """
        from safetensors import SafetensorError, safe_open

        path = Path(folder) / _FILE
        try:
            with safe_open(path, "numpy") as file:
                about = file.metadata() or {}
                tensors = {name: file.get_tensor(name).astype(np.float32) for name in _TENSORS}
                words = {name: file.get_tensor(f"words.{name}") for name in _WORD_TENSORS}
            codes = tuple(about["codes"].split())
            return cls(
                encoder=about["encoder"],
                version=about["version"],
                codes=codes,
                languages=tuple(about["languages"].split()),
                words=WordScores(ends=len(codes), **words),
                **tensors,
            )
        except (OSError, SafetensorError, KeyError) as error:
            raise ModelError(f"{path} cannot be read: reinstall stratmine ({error})") from error


@cache
def shipped_coder() -> Coder:
    """Return the coder for the shipped encoder, read once in a process."""
    return Coder.load(models_dir() / "coder")


def nearest(
    texts: Sequence[str], languages: Sequence[str | None] | None = None, k: int = 3
) -> list[tuple[EndMatch, ...]]:
    """Return the ends that goals most likely serve, by the shipped encoder and coder.

    Args:
        texts: Goals.
        languages: Language of each (``da``, ``sv`` or ``en``), where it is known.
        k: How many ends at most for each goal.

    Example:
        >>> nearest(["Flere lærepladser i virksomhederne"])[0][0].code
    """
    read = [[text] for text in texts]
    return shipped_coder().nearest(default_encoder().encode(texts), languages, k, read=read)
