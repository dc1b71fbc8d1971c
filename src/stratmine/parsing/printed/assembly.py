"""From grouped lines to finished blocks: joined text, and a span for every printed line."""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Sequence
from functools import lru_cache
from statistics import fmean

from stratmine.parsing.printed.contents import without_leaders
from stratmine.parsing.printed.layout import Line, Style, TextBlock, Word
from stratmine.parsing.printed.lines import main_style
from stratmine.parsing.words.hyphenation import SOFT_HYPHEN, close_words, joint
from stratmine.schema.document import CONTENTS_PAGE, Block, Cell, Font, Span

_MARKED = frozenset({"list_item", "footnote"})
_WORD = re.compile(r"\w+(?:-\w+)*")


def vocabulary(lines: Iterable[Line]) -> frozenset[str]:
    """The words of a document in lower case, without those that a line's end may cut."""
    text = "".join([f"{line.text}\n" for line in lines]).lower()
    parts = text.replace(f"{SOFT_HYPHEN}\n", "-\n").split("-\n")
    words: set[str] = set()
    for number, part in enumerate(parts, start=1):
        words.update(_WORD.findall(part)[number > 1 : -1 if number < len(parts) else None])
    return frozenset(words)


def join_block(block: TextBlock, block_id: str, known: Container[str]) -> Block:
    """Return the finished block.

    Args:
        block: The lines and what is known of them.
        block_id: Its id.
        known: Words of the document, for undoing hyphens.
    """
    if block.cells:
        return _join_table(block, block_id, known)
    texts = [line.text for line in block.lines]
    if block.marker is not None:
        texts[0] = texts[0].removeprefix(block.marker).lstrip()
    if CONTENTS_PAGE in block.evidence:
        texts = [without_leaders(text) for text in texts]
    text, spans = join_texts(texts, block.lines, known)
    words = [word for line in block.lines for word in line.words]
    return Block(
        id=block_id,
        kind=block.kind,
        text=text,
        spans=spans,
        level=block.level,
        number=block.number,
        marker=block.marker if block.kind in _MARKED else None,
        depth=block.depth,
        font=_font(main_style(words)),
        evidence=tuple(block.evidence),
        confidence=mean_confidence(words),
    )


def _join_table(block: TextBlock, block_id: str, known: Container[str]) -> Block:
    """A table's text: its cells joined by tabs, its rows by line breaks."""
    text = ""
    cells: list[Cell] = []
    spans: list[Span] = []
    for cell in block.cells:
        if cells:
            text += "\t" if cells[-1].row == cell.row else "\n"
        start = len(text)
        texts = [line.text for line in cell.lines]
        inner, inner_spans = join_texts(texts, cell.lines, known, start)
        spans.extend(inner_spans)
        text += inner
        cells.append(
            Cell(
                text=inner,
                row=cell.row,
                column=cell.column,
                row_span=cell.row_span,
                column_span=cell.column_span,
                header=cell.header,
                start=start,
            )
        )
    words = [word for line in block.lines for word in line.words]
    return Block(
        id=block_id,
        kind="table",
        text=text,
        spans=tuple(spans),
        cells=tuple(cells),
        font=_font(main_style(words)),
        confidence=mean_confidence(words),
    )


def join_texts(
    texts: Sequence[str], lines: Sequence[Line], known: Container[str], offset: int = 0
) -> tuple[str, tuple[Span, ...]]:
    """Join the texts of `lines` into running text; return it with a span for each line.

    The spans count from `offset`, where the text begins in its block.
    """
    if not lines:
        return "", ()
    text = ""
    starts: list[int] = []
    for part in (close_words(line, known) for line in texts):
        drop, glue = joint(text, part, known)
        text = text[: len(text) - drop] + glue
        starts.append(len(text))
        text += part
    text = text.rstrip(SOFT_HYPHEN)
    ends = [*(start - (text[start - 1 : start] == " ") for start in starts[1:]), len(text)]
    spans = [
        Span(start + offset, end + offset, line.page, line.bbox)
        for start, end, line in zip(starts, ends, lines, strict=True)
        if end > start
    ]
    return text, tuple(spans)


def mean_confidence(words: Sequence[Word]) -> float | None:
    """How sure OCR was of words; None where the first is the file's own text."""
    if not words or words[0].confidence is None:
        return None
    return round(fmean(word.confidence or 0.0 for word in words), 3)


@lru_cache(maxsize=1_000)
def _font(style: Style) -> Font:
    """Equal fonts are one record: a long document has many blocks and few fonts."""
    return Font(
        name=style.font or None,
        size=style.size,
        bold=style.bold,
        italic=style.italic,
        color=style.color,
    )
