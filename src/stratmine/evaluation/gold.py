"""Gold annotations: what a reader says a document consists of."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

from pydantic import BaseModel, BeforeValidator, ConfigDict, ValidationError
from pydantic_core import from_json

from stratmine.errors import CorruptDocumentError, DocumentNotFoundError
from stratmine.schema import Country, ElementKind, Status, StrategyKind


def _texts(value: object) -> object:
    """Take one text, one object with a text, or a list of either as a tuple of texts."""
    if value is None:
        return ()
    values = value if isinstance(value, list) else [value]
    texts = [v.get("text") or v.get("name") if isinstance(v, dict) else v for v in values]
    return tuple(text for text in texts if text not in {None, ""})


Texts = Annotated[tuple[str, ...], BeforeValidator(_texts)]
Statuses = Annotated[tuple[Status, ...], BeforeValidator(_texts)]


class _Gold(BaseModel):
    """Frozen; unknown keys are passed over, because annotators add notes of their own."""

    model_config = ConfigDict(frozen=True, extra="ignore", coerce_numbers_to_str=True)


class GoldElement(_Gold):
    """An element as annotated.

    Attributes:
        id: Unique in the document.
        type: What it is.
        text: The document's own words.
        number: As printed.
        parent: Id of the element that it stands under.
        page: Counted from 1.
        sure: Whether the annotator was sure. An unsure element counts when it is found and
            is forgiven when it is not.
        responsible: As printed.
        deadline: As printed.
        status: As in `stratmine.schema.Status`.
        target: As printed.
        partners: As printed.
        budget: As printed.
    """

    id: str
    type: ElementKind
    text: str
    number: str | None = None
    parent: str | None = None
    page: int | None = None
    sure: bool = True
    responsible: Texts = ()
    deadline: Texts = ()
    status: Statuses = ()
    target: Texts = ()
    partners: Texts = ()
    budget: Texts = ()


class GoldHead(_Gold):
    """What is annotated about a document as a whole; None where it does not say."""

    title: str | None = None
    organisation: str | None = None
    country: Country | None = None
    language: str | None = None
    kind: StrategyKind | None = None
    period_start: str | None = None
    period_end: str | None = None


class GoldDocument(_Gold):
    """The annotation of one document.

    Attributes:
        name: Name of the annotation's file without ending; the document has the same.
        document: The document as a whole.
        elements: In the document's order.
    """

    name: str
    document: GoldHead
    elements: tuple[GoldElement, ...]


def read_gold(folder: str | Path) -> tuple[GoldDocument, ...]:
    """Read all annotations of a folder: one JSON file a document, sorted by name.

    JSON files that hold something else than an object with ``elements`` are passed over.

    Raises:
        DocumentNotFoundError: The folder does not exist or has no annotation.
        CorruptDocumentError: A file is no JSON, or a value does not fit.
    """
    found = [gold for path in sorted(Path(folder).glob("*.json")) if (gold := _read(path))]
    if not found:
        raise DocumentNotFoundError(
            f"{folder}: there is no gold annotation; one JSON file a document is needed, "
            "an object with 'document' and 'elements'"
        )
    return tuple(found)


def _read(path: Path) -> GoldDocument | None:
    try:
        value = from_json(path.read_bytes())
        if not isinstance(value, dict) or "elements" not in value:
            return None
        return GoldDocument.model_validate({**value, "name": path.stem})
    except ValidationError as error:
        problem = error.errors(include_url=False)[0]
        place = ".".join(str(part) for part in problem["loc"])
        raise CorruptDocumentError(f"{path}: {place}: {problem['msg']}; mend the file") from error
    except ValueError as error:
        raise CorruptDocumentError(f"{path}: no valid JSON: {error}") from error
