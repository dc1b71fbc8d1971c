"""Reading web pages: the main content as blocks, what surrounds it as furniture."""

from __future__ import annotations

import hashlib
import re

from lxml import etree, html

from stratmine.errors import CorruptDocumentError, EmptyDocumentError
from stratmine.options import ParseOptions
from stratmine.parsing.budget import Budget
from stratmine.parsing.drafts import Draft, to_blocks
from stratmine.parsing.encoding import decode
from stratmine.parsing.flattened.within import split_run_together
from stratmine.parsing.flowing.mending import mend
from stratmine.parsing.readers.html.levels import set_levels
from stratmine.parsing.readers.html.metadata import read_metadata
from stratmine.parsing.readers.html.page import split_furniture
from stratmine.parsing.readers.html.walker import Walker
from stratmine.parsing.web.furniture import split_page
from stratmine.schema.document import Metadata, ParsedDocument, Source
from stratmine.schema.ids import content_id

__all__ = ["read_html"]

_DECLARED = re.compile(
    rb"charset\s*=\s*[\"']?\s*([\w-]+)|<\?xml[^>]*encoding=[\"']([\w-]+)", re.IGNORECASE
)
_XML_DECLARATION = re.compile(r"^\s*<\?xml[^>]*\?>")
_DOCTYPE = re.compile(r"<!doctype[^>\[]*(?:\[[^\]]{0,4000}\])?\s*>", re.IGNORECASE)
_HEAD = 4_096


def read_html(data: bytes, name: str, options: ParseOptions) -> ParsedDocument:
    """Read a web page.

    Args:
        data: The file's bytes.
        name: The file's name, for messages.
        options: Limits.

    Returns:
        The document, without pages: a web page has none.

    Raises:
        EmptyDocumentError: There is no element in it.
        CorruptDocumentError: It cannot be read as HTML at all.
    """
    budget = Budget(options)
    root = _parse(data, name)
    metadata = read_metadata(root)
    body = root.find(".//body")
    body = root if body is None else body
    furniture = split_furniture(body)
    walker = Walker(budget)
    walker.walk(body)
    drafts = split_run_together(mend(set_levels(walker.found)), budget)
    drafts, outer = _without_edges(_with_title(drafts, metadata))
    return ParsedDocument(
        id=content_id(data),
        source=Source(
            file=name,
            sha256=hashlib.sha256(data).hexdigest(),
            media_type="text/html",
            truncated=budget.truncated,
        ),
        metadata=metadata,
        blocks=to_blocks(drafts),
        furniture=to_blocks([*(Draft("paragraph", text) for text in furniture), *outer], "f"),
        issues=budget.issues(name),
    )


def _parse(data: bytes, name: str) -> html.HtmlElement:
    match = _DECLARED.search(data[:_HEAD])
    declared = (match[1] or match[2]).decode("ascii") if match else None
    text = _XML_DECLARATION.sub("", decode(data, declared).text).replace("\x00", "")
    text = _DOCTYPE.sub("", text, count=1)
    parser = html.HTMLParser(no_network=True, remove_comments=True, remove_pis=True)
    try:
        root = html.document_fromstring(text, parser=parser)
    except etree.ParserError as error:
        raise EmptyDocumentError(f"{name}: the page is empty; save it again") from error
    except (etree.LxmlError, ValueError) as error:
        raise CorruptDocumentError(
            f"{name}: cannot be read as HTML ({error}); save the page again"
        ) from error
    return root


def _with_title(drafts: list[Draft], metadata: Metadata) -> list[Draft]:
    """A page without a main heading is headed by its title."""
    has_title = any(draft.kind == "heading" and draft.level == 1 for draft in drafts)
    if has_title or not metadata.title or len(metadata.title.split()) == 1:
        return drafts
    return [Draft("heading", metadata.title, level=1, evidence=("title element",)), *drafts]


def _without_edges(drafts: list[Draft]) -> tuple[list[Draft], list[Draft]]:
    """Take navigation and contact lines off the edges that are not marked up as such."""
    page = split_page([draft.text for draft in drafts])
    return [drafts[i] for i in page.body], [drafts[i] for i in page.furniture]
