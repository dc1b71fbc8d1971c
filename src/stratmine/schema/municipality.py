"""Who owns a plan."""

from __future__ import annotations

from typing import Literal

from stratmine.schema.base import Record

Country = Literal["DK", "SE"]
OrganisationKind = Literal["municipality", "region", "state", "association", "company", "other"]


class Municipality(Record):
    """A municipality of the register.

    Attributes:
        code: Three digits in Denmark, four in Sweden.
        name: Short name as in the register: «Helsingør», «Södertälje».
        country: ``DK`` or ``SE``.
        region: The Danish region or the Swedish county.
    """

    code: str
    name: str
    country: Country
    region: str


class Organisation(Record):
    """The body that owns a plan.

    Attributes:
        name: Plain name: «Helsingør Kommune», «Regionförbundet södra Småland».
        kind: What kind of body it is.
        code: The municipality's code in the register, if it is one.
        country: ``DK`` or ``SE``.
    """

    name: str
    kind: OrganisationKind = "other"
    code: str | None = None
    country: Country | None = None
