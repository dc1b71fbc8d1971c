"""Where the documents are, so that the report can lead to the page and show the place."""

from __future__ import annotations

import base64
import os
from collections.abc import Iterable, Mapping
from hashlib import sha256
from pathlib import Path
from urllib.parse import quote

from stratmine.errors import DocumentNotFoundError
from stratmine.files import printable_name
from stratmine.pictures import picture
from stratmine.schema import Corpus, Element, Strategy

_PICTURED = ("focus_area", "goal", "indicator")
"""Types of elements whose place is shown: what is compared."""


class Places:
    """Links to documents, and pictures of places in them.

    Args:
        files: The PDF of each strategy that is at hand, by the strategy's id.
        folder: The folder of the report, which links start from.
        pictures: Whether to draw pictures.
    """

    def __init__(
        self, files: Mapping[str, Path], folder: Path | None = None, *, pictures: bool = False
    ) -> None:
        self._files = files
        self._folder = folder or Path()
        self._pictures = pictures

    def link(self, strategy: Strategy, page: int | None) -> str | None:
        """Return the address of a page of a plan; None if the document is not at hand."""
        if strategy.id not in self._files:
            return None
        file = self._files[strategy.id].resolve()
        try:
            path = Path(os.path.relpath(file, self._folder.resolve())).as_posix()
            path = quote(os.fsencode(path))  # whose bytes may be no UTF-8
        except ValueError:  # on another drive of Windows
            path = file.as_uri()
        # Without the dot, a colon in a file's name would read as a scheme.
        path = path if path.startswith((".", "file:")) else f"./{path}"
        return f"{path}#page={page}" if page is not None else path

    def picture(self, strategy: Strategy, element: Element) -> str | None:
        """Return a picture of where an element stands, as a ``data:`` address, if it has one."""
        if not self._pictures or strategy.id not in self._files or element.type not in _PICTURED:
            return None
        place = element.provenance[0] if element.provenance else None
        if place is None or place.page is None or place.bbox is None:
            return None
        image = picture(self._files[strategy.id], place.page, place.bbox)
        return f"data:image/jpeg;base64,{base64.b64encode(image).decode()}" if image else None


def find_documents(corpus: Corpus, folders: Iterable[Path]) -> dict[str, Path]:
    """Return the PDF of each strategy that lies in one of the folders, by the strategy's id.

    Args:
        corpus: The strategies, and the name of each one's file.
        folders: Where to look: folders, or the files themselves.

    Raises:
        DocumentNotFoundError: One of the folders or files does not exist.
    """
    folders = tuple(folders)
    for folder in folders:
        if not folder.exists():
            raise DocumentNotFoundError(
                f"{folder}: there is no such folder or file for the report to link to; "
                "check ReportOptions.documents"
            )
    names = {outcome.strategy_id: outcome.file for outcome in corpus.outcomes}
    found: dict[str, Path] = {}
    for strategy in corpus.strategies:
        if strategy.source.media_type != "application/pdf":
            continue
        name = Path(strategy.source.file).name
        # A file of the run, also where a saved strategy was read from beside it.
        inside = Path(names.get(strategy.id, name)).parent / name
        for folder in folders:
            places = (folder / inside, folder / name) if folder.is_dir() else (folder,)
            named = (place for place in places if printable_name(place.name) == name)
            same = [place for place in named if _is_file(place, strategy)]
            if same:
                found.setdefault(strategy.id, same[0])
    return found


def _is_file(path: Path, strategy: Strategy) -> bool:
    """Return whether a file is the one that was read: other files may have its name."""
    return path.is_file() and sha256(path.read_bytes()).hexdigest() == strategy.source.sha256
