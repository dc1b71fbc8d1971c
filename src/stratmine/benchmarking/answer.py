"""An answer of a benchmark: records in order, and a frame of them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Generic, TypeVar, get_origin, overload

from stratmine.schema import Difference, Label, Record, Share, SharedGroup

if TYPE_CHECKING:
    import pandas as pd

R = TypeVar("R", bound=Record)

_IDS = "goal_ids"


class Answer(Sequence[R], Generic[R]):
    """Records that can be walked through, indexed, and turned into a frame.

    Args:
        record: The class of the records; it names the columns, of an empty frame as well.
        rows: The records.
        texts: Words of goals by id, for the frame.
    """

    def __init__(
        self, record: type[R], rows: Iterable[R], texts: Mapping[str, str] | None = None
    ) -> None:
        self._record = record
        self._rows = tuple(rows)
        self._texts = texts or {}

    def __len__(self) -> int:
        return len(self._rows)

    @overload
    def __getitem__(self, index: int) -> R: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[R, ...]: ...
    def __getitem__(self, index: int | slice) -> R | tuple[R, ...]:
        return self._rows[index]

    def __repr__(self) -> str:
        return "\n".join(str(row) for row in self._rows) or f"no {self._record.__name__}"

    def to_frame(self) -> pd.DataFrame:
        """Return a tidy pandas frame, one row for each record.

        A label becomes a column for each language, and what tables of the user say one for each of
        their columns. Beside each column of goal ids stands one with the goals' words, where they
        are known.
        """
        import pandas as pd

        columns = [name for field in self._record.model_fields for name in self._columns(field)]
        rows = [dict(self._cells(row)) for row in self._rows]
        return pd.DataFrame(rows, columns=columns)

    def words_of(self, goal_ids: Iterable[str]) -> str:
        """Return the words of goals, a line each; the id of one whose words are not known."""
        return "\n".join(self._texts.get(goal_id, goal_id) for goal_id in goal_ids)

    def _repr_html_(self) -> str:
        return str(self.to_frame().to_html(escape=True, max_rows=50))

    def _columns(self, field: str) -> tuple[str, ...]:
        kind = self._record.model_fields[field].annotation
        if kind is Label:
            return (f"{field}_da", f"{field}_sv")
        if kind is Share:
            return tuple(f"{field}_{name}" for name in Share.model_fields)
        if get_origin(kind) is dict:
            named = dict.fromkeys(name for row in self._rows for name in getattr(row, field))
            return tuple(f"{field}_{name}" for name in named)
        if field.endswith(_IDS) and self._texts:
            return (field, _texts_column(field))
        return (field,)

    def _cells(self, row: R) -> Iterator[tuple[str, object]]:
        for field in self._record.model_fields:
            value = getattr(row, field)
            if isinstance(value, Label | Share):
                yield from ((f"{field}_{name}", part) for name, part in value)
            elif isinstance(value, dict):
                yield from ((f"{field}_{name}", part) for name, part in value.items())
            elif self._record.model_fields[field].annotation == tuple[Difference, ...]:
                yield field, "\n".join(map(str, value))
            else:
                yield field, _plain(value)
            if field.endswith(_IDS) and self._texts:
                yield _texts_column(field), self.words_of(value)


def _texts_column(field: str) -> str:
    return field.removesuffix(_IDS) + "goals"


def _plain(value: object) -> object:
    if isinstance(value, tuple) and value and isinstance(value[0], SharedGroup):
        return "; ".join(group.label.name() or group.group_id for group in value)
    return value
