"""Clusters together with the vectors that they were found in."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self

import numpy as np
from pydantic import PrivateAttr, ValidationError

from stratmine.clustering.assembly import assemble, grouping_of
from stratmine.clustering.codes import beside_codes
from stratmine.clustering.editing import regrouped, with_words
from stratmine.clustering.explanation import explain, find_goal
from stratmine.clustering.goals import goal_cells
from stratmine.clustering.html import clustering_html
from stratmine.clustering.quality import cluster_stability, inner_quality
from stratmine.embedding import Vectors
from stratmine.errors import DocumentNotFoundError, InputError, ModelError
from stratmine.files import write_bytes
from stratmine.schema import Cluster, Clustering, Edit, Explanation, Label, first_problem

if TYPE_CHECKING:
    import pandas as pd

RECORD = "clustering.json"
"""The file of a saved clustering that holds its record; the vectors lie beside it."""

_VECTORS = "vectors.safetensors"


class GoalClustering(Clustering):
    """Which goals belong together, with what is needed to say why.

    The fields are those of `stratmine.schema.Clustering`. What a person changes (`merge`,
    `split`, `rename`) gives a new clustering and is recorded in ``edits``; hand these to
    `stratmine.cluster` to have them done again when the corpus has grown. Clusters are
    numbered anew by size.
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

    @cached_property
    def _compared(self) -> Vectors:
        """Vectors whose dot products are how alike goals are, their codes counted as well."""
        ends = [goal.all_ends for goal in self.goals]
        return beside_codes(self._vectors, ends, self.parameters.code_weight)

    def __eq__(self, other: object) -> bool:
        return (
            isinstance(other, GoalClustering)
            and self.model_dump() == other.model_dump()
            and np.array_equal(self._vectors, other._vectors)
        )

    __hash__ = Clustering.__hash__

    def explain(self, a: str, b: str, language: str = "en") -> Explanation:
        """Say why two goals are together or apart.

        Args:
            a: A goal's id, or its words.
            b: Another's.
            language: Language of the sentence: ``da``, ``sv`` or ``en``.

        Raises:
            InputError: There is no such goal, or no such language.
        """
        return explain(self, self._vectors, self._compared, (a, b), language)

    def merge(self, *names: str) -> Self:
        """Return a clustering in which clusters and goals are one cluster.

        Args:
            names: Ids of clusters, or ids or words of goals; two or more.

        Raises:
            InputError: There is no such cluster or goal, or fewer than two are named.
        """
        ids = [goal_id for name in names for goal_id in self._goal_ids(name)]
        if len(names) < 2:  # noqa: PLR2004  (one is merged already)
            raise InputError("name two clusters or goals to merge, or more")
        return self._edited(Edit(kind="merge", goal_ids=tuple(sorted(set(ids)))))

    def split(self, cluster_id: str, goals: Iterable[str]) -> Self:
        """Return a clustering in which some goals of a cluster are one of their own.

        Args:
            cluster_id: The cluster.
            goals: Ids or words of goals in it, not all of them.

        Raises:
            InputError: There is no such cluster, or the goals are not a part of it.
        """
        members = set(self._cluster(cluster_id).goal_ids)
        taken = {find_goal(self, goal).id for goal in goals}
        if not taken or not taken < members:
            raise InputError(f"name goals of {cluster_id} to split off, and leave some in it")
        rest = tuple(sorted(members - taken))
        return self._edited(Edit(kind="split", goal_ids=tuple(sorted(taken)), rest_ids=rest))

    def rename(self, group_id: str, *, da: str | None = None, sv: str | None = None) -> Self:
        """Return a clustering in which a cluster or theme has another name.

        Args:
            group_id: The cluster or theme.
            da: Its Danish name; None keeps it.
            sv: Its Swedish name; None keeps it.

        Raises:
            InputError: There is no such cluster or theme, or no name is given.
        """
        names = [name for name in (da, sv) if name is not None]
        if not names or not all(map(str.strip, names)):
            raise InputError("give a name in Danish (da=…), in Swedish (sv=…), or both")
        theme = next((theme for theme in self.themes if theme.id == group_id), None)
        group = theme or self._cluster(group_id)
        edit = Edit(
            kind="rename",
            goal_ids=tuple(sorted(group.goal_ids)),
            level="theme" if theme else "cluster",
            label=Label(da=da, sv=sv),
        )
        return self._edited(edit)

    def _edited(self, edit: Edit) -> Self:
        edits = (*self.edits, with_words(edit, self.goals))
        grouping = regrouped(grouping_of(self), self.goals, [edit])
        stability = cluster_stability(self._compared, grouping.clusters, self.parameters.threshold)
        clusters, themes = assemble(self.goals, self._vectors, grouping, edits, stability)
        quality = inner_quality(self.goals, self._compared, grouping.clusters, stability)
        before = {"language_v_measure_unbalanced": self.quality.language_v_measure_unbalanced}
        changed = {
            "clusters": clusters,
            "themes": themes,
            "edits": edits,
            "quality": quality.model_copy(update=before),
        }
        fields = {name: getattr(self, name) for name in Clustering.model_fields}
        return self.of(self._vectors, **{**fields, **changed})

    def _cluster(self, cluster_id: str) -> Cluster:
        for cluster in self.clusters:
            if cluster.id == cluster_id:
                return cluster
        raise InputError(
            f"there is no cluster {cluster_id!r}: they are c1 to c{len(self.clusters)}"
        )

    def _goal_ids(self, name: str) -> tuple[str, ...]:
        if re.fullmatch(r"c\d+", name):
            return self._cluster(name).goal_ids
        return (find_goal(self, name).id,)

    def to_frame(self) -> pd.DataFrame:
        """Return a frame with one row for each goal, with its cluster and theme."""
        import pandas as pd

        rows = []
        for goal in self.goals:
            cluster, theme = self.cluster_of.get(goal.id), self.theme_of[goal.id]
            rows.append(
                {
                    **goal_cells(goal),
                    "cluster_id": cluster.id if cluster else None,
                    "cluster_da": cluster.label.da if cluster else None,
                    "cluster_sv": cluster.label.sv if cluster else None,
                    "cluster_en": cluster.label.en if cluster else None,
                    "theme_id": theme.id,
                    "theme_da": theme.label.da,
                    "theme_sv": theme.label.sv,
                    "theme_en": theme.label.en,
                    "code": goal.code,
                    "code_en": self.ends_by_code[goal.code].label.en if goal.code else None,
                }
            )
        return pd.DataFrame(rows)

    def save(self, folder: str | Path) -> Path:
        """Write the clusters as JSON and the vectors as safetensors into a folder.

        Returns:
            The folder, made if need be.
        """
        from safetensors.numpy import save

        folder = Path(folder)
        write_bytes(folder / RECORD, (self.model_dump_json(indent=2) + "\n").encode())
        # Not by safetensors' own writer, which lets nobody else read the file.
        write_bytes(folder / _VECTORS, save({"vectors": np.ascontiguousarray(self._vectors)}))
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
            record = Clustering.model_validate_json((folder / RECORD).read_bytes())
            vectors = load_file(folder / _VECTORS)["vectors"]
            fields = {name: getattr(record, name) for name in Clustering.model_fields}
            return cls.of(vectors, **fields)
        except FileNotFoundError as error:
            raise DocumentNotFoundError(
                f"{folder} holds no saved clustering: it needs {RECORD} and {_VECTORS}"
            ) from error
        except (SafetensorError, KeyError, ValueError) as error:
            what = first_problem(error) if isinstance(error, ValidationError) else error
            raise ModelError(f"{folder} is damaged: cluster the goals again ({what})") from error

    def __repr__(self) -> str:
        groups = f"{len(self.clusters)} clusters and {len(self.themes)} themes"
        return f"<GoalClustering of {len(self.goals)} goals in {groups}>"

    __str__ = __repr__

    def _repr_html_(self) -> str:
        return clustering_html(self)
