"""Clusters together with the vectors that they were found in."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, Self

import numpy as np
from pydantic import PrivateAttr

from stratmine.clustering.explanation import explain
from stratmine.clustering.html import clustering_html
from stratmine.clustering.vectors import Vectors
from stratmine.errors import DocumentNotFoundError, ModelError
from stratmine.schema import Clustering, Explanation

if TYPE_CHECKING:
    import pandas as pd

_RECORD = "clustering.json"
_VECTORS = "vectors.safetensors"


class GoalClustering(Clustering):
    """Which goals belong together, with what is needed to say why.

    The fields are those of `stratmine.schema.Clustering`.
    """

    _vectors: Vectors = PrivateAttr()

    @classmethod
    def of(cls, vectors: Vectors, **fields: Any) -> Self:  # noqa: ANN401  (fields of the record)
        """Make one of fields and unit vectors, a row for each goal in their order.

        Raises:
            ValueError: There is not one vector for each goal.
        """
        clustering = cls(**fields)
        if len(vectors) != len(clustering.goals):
            raise ValueError(f"{len(vectors)} vectors for {len(clustering.goals)} goals")
        clustering._vectors = vectors
        return clustering

    @property
    def vectors(self) -> Vectors:
        """Unit vectors of the goals, in their order, balanced over languages; (n, d)."""
        return self._vectors

    def __eq__(self, other: object) -> bool:
        return (
            isinstance(other, GoalClustering)
            and self.model_dump() == other.model_dump()
            and np.array_equal(self._vectors, other._vectors)
        )

    __hash__ = Clustering.__hash__

    def explain(self, a: str, b: str) -> Explanation:
        """Say why two goals are together or apart.

        Args:
            a: A goal's id, or its words.
            b: Another's.

        Raises:
            InputError: There is no such goal.
        """
        return explain(self, self._vectors, a, b)

    def to_frame(self) -> pd.DataFrame:
        """Return a frame with one row for each goal, with its cluster and theme."""
        import pandas as pd

        rows = []
        for goal in self.goals:
            cluster, theme = self.cluster_of.get(goal.id), self.theme_of[goal.id]
            rows.append(
                {
                    "goal_id": goal.id,
                    "municipality": goal.municipality,
                    "country": goal.country,
                    "language": goal.language,
                    "type": goal.type,
                    "text": goal.text,
                    "page": goal.page,
                    "cluster_id": cluster.id if cluster else None,
                    "cluster_da": cluster.label.da if cluster else None,
                    "cluster_sv": cluster.label.sv if cluster else None,
                    "theme_id": theme.id,
                    "theme_da": theme.label.da,
                    "theme_sv": theme.label.sv,
                    "code": goal.code,
                    "code_en": self.ends_by_code[goal.code].label_en if goal.code else None,
                }
            )
        return pd.DataFrame(rows)

    def save(self, folder: str | Path) -> Path:
        """Write the clusters as JSON and the vectors as safetensors into a folder.

        Returns:
            The folder, made if need be.
        """
        from safetensors.numpy import save_file

        folder = Path(folder)
        folder.mkdir(parents=True, exist_ok=True)
        text = self.model_dump_json(indent=2) + "\n"
        (folder / _RECORD).write_text(text, encoding="utf-8", newline="\n")
        save_file({"vectors": np.ascontiguousarray(self._vectors)}, folder / _VECTORS)
        return folder

    @classmethod
    def load(cls, folder: str | Path) -> Self:
        """Read what `save` wrote.

        Raises:
            DocumentNotFoundError: The folder has no clustering.
            ModelError: The files are damaged or do not fit each other.
            SchemaVersionError: They were written by a newer release.
        """
        from safetensors import SafetensorError
        from safetensors.numpy import load_file

        folder = Path(folder)
        try:
            record = Clustering.model_validate_json((folder / _RECORD).read_bytes())
            vectors = load_file(folder / _VECTORS)["vectors"]
            fields = {name: getattr(record, name) for name in Clustering.model_fields}
            return cls.of(vectors, **fields)
        except FileNotFoundError as error:
            raise DocumentNotFoundError(
                f"{folder} holds no saved clustering: it needs {_RECORD} and {_VECTORS}"
            ) from error
        except (SafetensorError, KeyError, ValueError) as error:
            raise ModelError(f"{folder} is damaged: cluster the goals again ({error})") from error

    def _repr_html_(self) -> str:
        return clustering_html(self)
