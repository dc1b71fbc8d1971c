"""The version of the shared schema, and the check that saved data fits it."""

from __future__ import annotations

from stratmine.errors import SchemaVersionError

SCHEMA_VERSION = "1.0.0"
"""Semantic version: a new major number means that older readers cannot read the data."""


def check_version(found: str, what: str) -> str:
    """Return the version found if this release reads it.

    Args:
        found: The ``schema_version`` of saved data.
        what: What the data is, for the message.

    Raises:
        SchemaVersionError: The major number differs, or the minor number is newer.
    """
    try:
        major, minor = (int(part) for part in found.split(".")[:2])
    except ValueError as error:
        raise SchemaVersionError(
            f"{what}: {found!r} is no schema version like {SCHEMA_VERSION!r}; "
            "was the file written by stratmine?"
        ) from error
    own_major, own_minor = (int(part) for part in SCHEMA_VERSION.split(".")[:2])
    if major != own_major or minor > own_minor:
        raise SchemaVersionError(
            f"{what} has schema version {found}, this release reads {own_major}.0 to "
            f"{own_major}.{own_minor}: install the release that wrote it, or extract again"
        )
    return found
