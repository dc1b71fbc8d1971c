"""Headings that the list of contents names, though their lines do not look like headings."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from stratmine.parsing.drafts import Draft
from stratmine.parsing.words.contents import FEWEST_ENTRIES, fold
from stratmine.schema.document import CONTENTS_PAGE

_ENTRY = re.compile(r"(?P<title>.*\w[!?)]?)[\s.…·_|]+\d{1,3}$")


def with_listed_headings(drafts: Sequence[Draft]) -> list[Draft]:
    """Turn what is an entry of the list of contents, word by word, into headings.

    These are paragraphs and numbered items.

    Args:
        drafts: The blocks, those of the list of contents marked.
    """
    titles = {
        title for draft in drafts if CONTENTS_PAGE in draft.evidence for title in _titles(draft)
    }
    if len(titles) < FEWEST_ENTRIES:
        return list(drafts)
    return [_heading(draft) if _is_listed(draft, titles) else draft for draft in drafts]


def _heading(draft: Draft) -> Draft:
    return replace(draft, kind="heading", marker=None, depth=0, evidence=("contents entry",))


def _is_listed(draft: Draft, titles: set[str]) -> bool:
    plain = draft.kind == "paragraph" or draft.number is not None
    return (
        plain
        and draft.kind != "heading"
        and CONTENTS_PAGE not in draft.evidence
        and fold(draft.text) in titles
    )


def _titles(draft: Draft) -> Iterator[str]:
    """Yield the titles in a table or paragraph of entries, folded."""
    rows = [draft.text]
    if draft.cells:
        cells = groupby(draft.cells, key=lambda cell: cell.row)
        rows = [" ".join(cell.text for cell in row if cell.text.strip()) for _, row in cells]
    for row in rows:
        match = _ENTRY.match(row)
        if title := fold(match["title"] if match else row):
            yield title
