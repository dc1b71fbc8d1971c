"""Which files a run reads, in a stable order."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

from stratmine.errors import DocumentNotFoundError
from stratmine.files import printable_name

DOCUMENTS = frozenset({".pdf", ".html", ".htm", ".docx", ".txt", ".md"})
"""Suffixes of the documents that are read in a folder."""

STRATEGIES = frozenset({".json"})
"""Suffix of saved strategies: read in folders that hold no documents."""

UNREADABLE = frozenset({".doc", ".odt", ".rtf", ".ppt", ".pptx", ".xls", ".xlsx"})
"""Suffixes of other documents that people may expect to be read: the run says that it cannot."""

OUTCOMES = "outcomes.json"
"""The file of a result folder that says what became of each document."""

_HIDDEN = (".", "~$")
"""Beginnings of names that are not shown; Word leaves "~$plan.docx" beside an open file."""

Sources = str | Path | Iterable[str | Path]
"""A folder, a file, or several of either."""


def find_files(sources: Sources, skip: Path | None = None) -> dict[str, Path]:
    """Return the files to read by their name in the run, sorted by that name.

    Folders are searched with all that is below them; hidden files, files of other formats
    and results of earlier runs are passed over. Of a result folder that is named itself the
    saved strategies are read. Files that are named themselves are always taken.

    Args:
        sources: A folder, a file, or several of either.
        skip: A folder that is passed over in the search: the one for the results.

    Raises:
        DocumentNotFoundError: No source is named, one does not exist, or a folder has nothing to
            read.
    """
    found: dict[str, Path] = {}
    for source in [sources] if isinstance(sources, str | Path) else sources:
        path = Path(source)
        if not os.path.lexists(path):
            raise DocumentNotFoundError(
                f"{printable_name(path)}: there is no such file or folder; check the path"
            )
        result = is_result(path)
        folder = strategies_in(path) if result else path
        # A result folder that is named may be the one for the results, too: it is made anew.
        files = _below(folder, None if result else skip) if folder.is_dir() else [path]
        for file in files:
            name = file.relative_to(folder).as_posix() if folder.is_dir() else file.name
            found[_free_name(printable_name(name), file, found)] = file
    if not found:
        raise DocumentNotFoundError("there is nothing to read: name a folder or a file")
    return dict(sorted(found.items()))


def result_names(names: Iterable[str], suffix: str = ".json") -> dict[str, str]:
    """Return for each file's name the name that its result gets.

    The result is named like the file with another suffix; where two files differ in their
    suffix only, both keep it: ``plan.pdf.json``, ``plan.docx.json``.
    """
    names = list(names)
    plain = {name: str(Path(name).with_suffix("").as_posix()) for name in names}
    taken = Counter(plain.values())
    return {name: (plain[name] if taken[plain[name]] == 1 else name) + suffix for name in names}


def is_result(folder: Path) -> bool:
    """Return whether an earlier run wrote its results into this folder."""
    return (folder / OUTCOMES).is_file() and strategies_in(folder).is_dir()


def strategies_in(folder: Path) -> Path:
    """Return where a result folder holds the strategies."""
    return folder / "strategies"


def _below(folder: Path, skip: Path | None) -> list[Path]:
    passed_over = {skip.resolve()} if skip is not None else set()
    passed_over |= {
        file.parent.resolve() for file in folder.rglob(OUTCOMES) if is_result(file.parent)
    }
    visible = [
        path
        for path in sorted(folder.rglob("*"))
        if path.is_file()
        and not any(part.startswith(_HIDDEN) for part in path.relative_to(folder).parts)
        and passed_over.isdisjoint(path.resolve().parents)
    ]
    for suffixes in (DOCUMENTS, STRATEGIES):
        if any(path.suffix.lower() in suffixes for path in visible):
            wanted = suffixes | UNREADABLE if suffixes is DOCUMENTS else suffixes
            return [path for path in visible if path.suffix.lower() in wanted]
    raise DocumentNotFoundError(
        f"{folder}: no PDF, HTML, DOCX or text file in this folder or below it; "
        "name a folder that holds documents"
    )


def _free_name(name: str, file: Path, taken: dict[str, Path]) -> str:
    """Return a name that no other file has: with its folder's before it, then with «_»."""
    folder = printable_name(f"{file.parent.name}/")
    while name in taken and taken[name].resolve() != file.resolve():
        name = f"_{name}" if name.startswith(folder) else folder + name
    return name
