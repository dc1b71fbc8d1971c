"""Reading and writing whole files, with errors that say what to do; names of files as text."""

from __future__ import annotations

import re
import uuid
from pathlib import Path

from stratmine.errors import DocumentNotFoundError, InputError

_UNPRINTABLE = re.compile("[\x00-\x1f\x7f-\x9f\ud800-\udfff]")
"""Control characters, and bytes that are no UTF-8: «plan-\\xe6.pdf» out of an old archive."""


def printable_name(name: str | Path) -> str:
    """Return a file's name as text that can be written and shown anywhere."""
    return _UNPRINTABLE.sub("\ufffd", str(name))


def read_bytes(path: str | Path) -> bytes:
    """Return a file's content.

    Raises:
        DocumentNotFoundError: There is no file at the path.
        InputError: The file may not be read, or another program holds it.
    """
    try:
        return Path(path).read_bytes()
    except (FileNotFoundError, IsADirectoryError) as error:
        raise DocumentNotFoundError(
            f"{printable_name(path)}: there is no such file; check the path"
        ) from error
    except OSError as error:
        raise InputError(
            f"{printable_name(path)}: cannot be opened ({error.strerror}); "
            "check the path and its permissions"
        ) from error


def write_bytes(path: str | Path, content: bytes) -> Path:
    """Write a file in one step: a reader sees the old content or the new, never a part.

    Folders on the way are made if need be.

    Raises:
        InputError: The path is a folder.
        OSError: The file cannot be written.
    """
    path = Path(path)
    if path.is_dir():
        raise InputError(f"{path}: is a folder; name a file in it")
    path.parent.mkdir(parents=True, exist_ok=True)
    # In the same folder, because only there a rename is one step.
    temporary = path.with_name(f".{uuid.uuid4().hex}.part")
    try:
        temporary.write_bytes(content)
        temporary.replace(path)
    finally:
        temporary.unlink(missing_ok=True)
    return path
