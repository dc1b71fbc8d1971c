"""Reading Word files (DOCX): styles, outline levels, numbering, lists and tables."""

from __future__ import annotations

import hashlib
import io
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from stratmine.errors import CorruptDocumentError
from stratmine.options import ParseOptions
from stratmine.parsing.budget import Budget
from stratmine.parsing.drafts import Draft, to_blocks
from stratmine.parsing.flattened.within import split_run_together
from stratmine.parsing.flowing.mending import mend
from stratmine.parsing.media import DOCX
from stratmine.parsing.readers.docx.archive import check_archive
from stratmine.parsing.readers.docx.paragraphs import ParagraphReader, set_levels
from stratmine.parsing.readers.docx.tables import is_layout, read_table
from stratmine.parsing.readers.docx.xml import W, children, text_boxes, texts_within
from stratmine.parsing.words.repair import repair_text
from stratmine.schema.document import Metadata, ParsedDocument, Source
from stratmine.schema.ids import content_id

__all__ = ["read_docx"]

_DEEPEST = 4


def read_docx(data: bytes, name: str, options: ParseOptions) -> ParsedDocument:
    """Read a Word file.

    Args:
        data: The file's bytes.
        name: The file's name, for messages.
        options: Limits.

    Returns:
        The document, without pages: Word sets them when it prints.

    Raises:
        CorruptDocumentError: The file is damaged, or holds what no Word file holds.
        LimitExceededError: It unpacks to more than a sane file would.
    """
    budget = Budget(options)
    check_archive(data, name, options)
    with _reporting_damage(name):
        document = _open(data, name)
        found = _body(document, budget)
        metadata, running = _metadata(document), _running(document)
    drafts = split_run_together(mend(set_levels(found)), budget)
    return ParsedDocument(
        id=content_id(data),
        source=Source(
            file=name,
            sha256=hashlib.sha256(data).hexdigest(),
            media_type=DOCX,
            truncated=budget.truncated,
        ),
        metadata=metadata,
        blocks=to_blocks(drafts),
        furniture=to_blocks(running, "f"),
        issues=budget.issues(name),
    )


@contextmanager
def _reporting_damage(name: str) -> Iterator[None]:
    """Raise `CorruptDocumentError` for what python-docx raises where parts or values are wrong."""
    from docx.exceptions import PythonDocxError
    from docx.opc.exceptions import OpcError
    from docx.oxml.exceptions import XmlchemyError
    from lxml import etree

    try:
        yield
    except (
        PythonDocxError, OpcError, XmlchemyError, etree.LxmlError, zipfile.BadZipFile, zlib.error,
        EOFError, KeyError, ValueError, AttributeError,
    ) as error:  # fmt: skip
        raise CorruptDocumentError(
            f"{name}: the Word file is damaged ({error}); open and save it again in Word"
        ) from error


def _open(data: bytes, name: str) -> Any:  # noqa: ANN401  (python-docx has no types)
    import docx

    document = docx.Document(io.BytesIO(data))
    if document.element.body is None:
        raise CorruptDocumentError(f"{name}: the Word file has no body; save it again in Word")
    return document


def _body(document: Any, budget: Budget) -> list[Draft]:  # noqa: ANN401
    found: list[Draft] = []
    for draft in _content(document.element.body, ParagraphReader(document)):
        if budget.is_spent():
            break
        found.append(draft)
        budget.spend(len(draft.text))
    return found


def _content(element: Any, reader: ParagraphReader, depth: int = 0) -> Iterator[Draft]:  # noqa: ANN401
    """Paragraphs and tables in reading order; text boxes and tables that frame text are opened."""
    for part in children(element, "p", "tbl"):
        inside: list[Any] = []
        if part.tag == f"{W}p":
            yield from reader.read(part)
            inside = text_boxes(part)
        elif is_layout(part):
            inside = [cell for row in children(part, "tr") for cell in children(row, "tc")]
        else:
            yield from read_table(part)
        if depth < _DEEPEST:
            for one in inside:
                yield from _content(one, reader, depth + 1)


def _metadata(document: Any) -> Metadata:  # noqa: ANN401
    core = document.core_properties
    return Metadata(
        title=repair_text(core.title) or None,
        author=core.author.strip() or None,
        created=core.created.date().isoformat() if core.created else None,
        language=core.language.strip() or None,
    )


def _running(document: Any) -> list[Draft]:  # noqa: ANN401
    """Headers and footers, each text once."""
    texts: dict[str, None] = {}
    for section in document.sections:
        for part in (
            section.header, section.first_page_header, section.footer, section.first_page_footer,
        ):  # fmt: skip
            if not part.is_linked_to_previous:
                texts.update(dict.fromkeys(texts_within(part.part.element)))
    return [Draft("paragraph", text) for text in texts]
