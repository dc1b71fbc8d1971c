"""What all schema models have in common."""

from __future__ import annotations

from typing import Annotated

from pydantic import AfterValidator, BaseModel, ConfigDict, ValidationError


class Record(BaseModel):
    """A frozen record that refuses unknown keys."""

    model_config = ConfigDict(frozen=True, extra="forbid", ser_json_inf_nan="null")


def first_problem(error: ValidationError) -> str:
    """Return in one line what does not fit a record, and where."""
    problem = error.errors(include_url=False, include_input=False)[0]
    place = ".".join(str(part) for part in problem["loc"])
    more = f" (and {error.error_count() - 1} more)" if error.error_count() > 1 else ""
    return f"{place}: {problem['msg']}{more}" if place else f"{problem['msg']}{more}"


def _rounded(value: float) -> float:
    return round(value, 2)


Points = Annotated[float, AfterValidator(_rounded)]
"""A length in PDF points (1/72 inch), kept to two decimals."""

BoundingBox = tuple[Points, Points, Points, Points]
"""x0, top, x1, bottom in points, measured from the top left corner of the page."""
