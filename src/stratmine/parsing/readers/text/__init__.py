"""Reading plain text and Markdown.

Lines are grouped by empty lines, groups become headings, paragraphs, list items and tables.
Text whose lines have run together goes through `stratmine.parsing.flattened` first.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace

from stratmine.options import ParseOptions
from stratmine.parsing.budget import Budget
from stratmine.parsing.drafts import Draft, to_blocks
from stratmine.parsing.encoding import Decoded, decode
from stratmine.parsing.flattened import is_flattened, unflatten
from stratmine.parsing.flattened.within import split_run_together
from stratmine.parsing.flowing.headlines import LONGEST
from stratmine.parsing.flowing.mending import join_hyphens, known_words
from stratmine.parsing.media import is_markdown
from stratmine.parsing.readers.text.definitions import join_definitions
from stratmine.parsing.readers.text.endings import close_gaps
from stratmine.parsing.readers.text.levels import CHAPTER
from stratmine.parsing.readers.text.lines import (
    Line,
    split_lines,
    split_running_lines,
    split_running_words,
    split_spread_lines,
)
from stratmine.parsing.readers.text.markdown import (
    mark_quotations,
    split_front_matter,
    strip_inline,
)
from stratmine.parsing.readers.text.pages import are_numbered_pages, read_page_marks
from stratmine.parsing.readers.text.structure import blocks_of_lines
from stratmine.parsing.readers.text.transcripts import opens_contents, read_pages
from stratmine.parsing.web.document_sites import parted_label
from stratmine.parsing.web.furniture import split_page
from stratmine.parsing.web.imprint import split_imprint
from stratmine.parsing.web.lines import part_glued_label
from stratmine.parsing.words.grammar import ends_sentence
from stratmine.parsing.words.repair import join_split_words, without_marks
from stratmine.schema.document import Metadata, Page, ParsedDocument, Source
from stratmine.schema.ids import content_id
from stratmine.schema.issue import Issue

__all__ = ["read_text"]


def read_text(data: bytes, name: str, options: ParseOptions) -> ParsedDocument:
    """Read plain text or Markdown.

    Args:
        data: The file's bytes.
        name: The file's name, for messages and as a hint of Markdown.
        options: Limits.

    Returns:
        The document; with pages where form feeds or page marks such as «4 (9)» give them.
    """
    budget = Budget(options)
    decoded = decode(data)
    markdown = is_markdown(data, name)
    text = decoded.text[: options.max_characters]
    metadata = Metadata()
    if markdown:
        metadata, text = split_front_matter(text.replace("\r\n", "\n"))
    content = _sort_out(close_gaps(_markdown_lines(text) if markdown else split_lines(text)))
    body = [line for line in content.body if (line.page or 0) <= options.max_pages]
    is_cut = len(decoded.text) > options.max_characters or len(body) < len(content.body)
    drafts = _drafts(replace(content, body=body), budget)
    is_cut = is_cut or budget.truncated
    pages = max((line.page for line in body if line.page is not None), default=0)
    return ParsedDocument(
        id=content_id(data),
        source=Source(
            file=name,
            sha256=hashlib.sha256(data).hexdigest(),
            media_type="text/markdown" if markdown else "text/plain",
            pages=pages or None,
            truncated=is_cut,
        ),
        metadata=metadata.model_copy(update={"title": metadata.title or content.title}),
        pages=tuple(Page(number=number) for number in range(1, pages + 1)),
        blocks=to_blocks(drafts),
        furniture=to_blocks((_furniture_draft(line) for line in content.furniture), prefix="f"),
        issues=tuple(_issues(decoded, name, is_cut=is_cut)),
    )


@dataclass(frozen=True, slots=True)
class _Content:
    """The lines of a file, sorted.

    Attributes:
        title: The title that a document site printed over a transcript.
        body: The lines of the document.
        furniture: All others.
        flattened: Whether the body's lines have run together.
    """

    title: str | None
    body: list[Line]
    furniture: list[Line]
    flattened: bool


def _markdown_lines(text: str) -> list[Line]:
    return mark_quotations(split_lines(join_definitions(strip_inline(text))))


def _sort_out(lines: list[Line]) -> _Content:
    """Take off what is not the document: running lines, the web page around it, page marks."""
    lines, running = split_running_lines(_rejoined(_with_own_labels(lines)))
    page = split_page([line.text for line in lines], [line.gap for line in lines])
    body = [replace(lines[i], text=part_glued_label(lines[i].text)) for i in page.body]
    furniture = [*running, *(lines[index] for index in page.furniture)]
    scraped = page.title is not None
    body, marks = read_pages(body) if scraped else (body, [])
    flattened = bool(marks)  # each line is a whole page
    if not flattened:
        texts = [line.text for line in body]
        flattened = is_flattened(texts, scraped=scraped) or are_numbered_pages(body)
        body, marks = read_page_marks(body)
    if not flattened:
        body, spread = split_spread_lines(body)
        body, running = split_running_lines(body, numbered=False) if marks else (body, [])
        furniture.extend([*spread, *running])
    else:
        body, repeated = split_running_words(body)
        if not marks:
            body, marks = read_page_marks(body)
        body, imprints = _split_imprints(body)
        furniture.extend([*repeated, *imprints])
    title = page.title or (_cover_title(body) if marks else None)
    return _Content(title, body, [*furniture, *marks], flattened)


def _cover_title(pages: list[Line]) -> str | None:
    """The title on the first page of a transcript that nothing stands over.

    It is all that stands there, but for a list of contents.
    """
    words = pages[0].text.split() if len(pages) > 1 and pages[1].broken else []
    end = next((i for i, word in enumerate(words) if i and opens_contents(word)), len(words))
    cover = " ".join(words[:end])
    return cover if 0 < len(cover) <= LONGEST and not ends_sentence(cover) else None


def _with_own_labels(lines: list[Line]) -> list[Line]:
    """Give the name over a transcript its own line: «Transkript: 1 Handlingsplan …»."""
    return [replace(line, text=text) for line in lines for text in parted_label(line.text)]


def _rejoined(lines: list[Line]) -> list[Line]:
    """Undo what converters do: hyphens of joined lines («håll- bara»), torn words («fö r»)."""
    known = known_words(line.text for line in lines)
    whole = frozenset(map(without_marks, known))
    return [
        replace(line, text=join_split_words(join_hyphens(line.text, known), whole))
        for line in lines
    ]


def _split_imprints(lines: list[Line]) -> tuple[list[Line], list[Line]]:
    parts = [(line, *split_imprint(line.text)) for line in lines]
    return (
        [replace(line, text=body) for line, body, _ in parts if body],
        [replace(line, text=imprint) for line, _, imprint in parts if imprint],
    )


def _drafts(content: _Content, budget: Budget) -> list[Draft]:
    if content.flattened:
        return unflatten([(line.text, line.page) for line in content.body], content.title, budget)
    drafts = blocks_of_lines(content.body, budget)
    return split_run_together(drafts, budget, chapters=CHAPTER)


def _furniture_draft(line: Line) -> Draft:
    pages = ((0, line.page),) if line.page is not None else ()
    return Draft("paragraph", line.text, pages=pages)


def _issues(decoded: Decoded, name: str, *, is_cut: bool) -> list[Issue]:
    issues = []
    if decoded.lossy:
        issues.append(
            Issue(
                stage="parsing",
                code="encoding",
                message=f"{name}: some characters could not be read as {decoded.encoding}; "
                "save the file as UTF-8",
            )
        )
    if is_cut:
        issues.append(
            Issue(
                stage="parsing",
                code="truncated",
                message=f"{name}: the end was left out; raise max_characters, "
                "max_pages or timeout to read it",
            )
        )
    return issues
