"""What all schema models have in common."""

from __future__ import annotations

from functools import lru_cache
from typing import Annotated

from pydantic import AfterValidator, BaseModel, ConfigDict


class Record(BaseModel):
    """A frozen record that refuses unknown keys."""

    model_config = ConfigDict(frozen=True, extra="forbid", ser_json_inf_nan="null")


@lru_cache(maxsize=10_000)
def rounded(value: float) -> float:
    """A length to two decimals; equal ones are one object, as a document has very many."""
    return round(value, 2) + 0.0  # no -0.0


Points = Annotated[float, AfterValidator(rounded)]
"""A length in PDF points (1/72 inch), kept to two decimals."""

BoundingBox = tuple[Points, Points, Points, Points]
"""x0, top, x1, bottom in points, measured from the top left corner of the page."""
