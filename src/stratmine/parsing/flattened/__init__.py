"""Text whose headings, numbers and bullets have run together in one line.

Transcripts and scraped PDF text lose their line breaks. What is left is used in this order: the
document's own list of contents, worded and plain numbers that count on, bullets, lead-ins with a
colon, and capitals after an unfinished sentence. Words are only cut apart, never changed.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from stratmine.parsing.budget import Budget
from stratmine.parsing.drafts import Draft
from stratmine.parsing.flattened.levels import heading_levels
from stratmine.parsing.flattened.outline import outline
from stratmine.parsing.flattened.pieces import Piece, to_draft
from stratmine.parsing.flattened.tokens import Tokens
from stratmine.parsing.words.markers import BULLETS
from stratmine.parsing.words.vocabulary import summary_headings

_LONG_LINE = 600
_LONG_SCRAPED_LINE = 200
_SHARE_IN_LONG_LINES = 0.5
_FEWEST_CUES = 3
_CUE = re.compile(
    rf"\s(?:\d{{1,2}}(?:\.\d{{1,2}})*\.?|[a-hA-H][.)]|o|[{re.escape(BULLETS)}])\s+[A-ZÅÄÖÆØ]"
    r"|[a-zåäöæø:] [-–]\s+[A-ZÅÄÖÆØ]"
    r"|[a-zåäöæø] (?:[A-ZÅÄÖÆØ][a-zåäöæø]+ \d{1,2}\b)"
)


def is_flattened(lines: Sequence[str], *, scraped: bool = False) -> bool:
    """Whether most of the text stands in overlong lines with the traces of a lost structure.

    Args:
        lines: The lines of the text.
        scraped: Whether the text is a transcript of a document site, where lines are pages.
    """
    longest = _LONG_SCRAPED_LINE if scraped else _LONG_LINE
    long_lines = [line for line in lines if len(line) > longest]
    if sum(map(len, long_lines)) < _SHARE_IN_LONG_LINES * sum(map(len, lines)):
        return False
    return sum(len(_CUE.findall(line)) for line in long_lines) >= _FEWEST_CUES


def unflatten(
    lines: Sequence[tuple[str, int | None]], title: str | None, budget: Budget
) -> list[Draft]:
    """Split flattened text into headings, paragraphs and list items again.

    Args:
        lines: The lines of the file, each with its page where that is known.
        title: The title that a document site printed over the text; its words help to find
            the first headings.
        budget: The time that is left; what it does not reach is left out.

    Returns:
        The blocks in the order of the text.
    """
    tokens = Tokens(lines)
    pieces = outline(tokens, title, budget)
    summaries = {piece for piece in pieces if _is_summary(tokens, piece)}
    levels = heading_levels(pieces, summaries)
    drafts = [to_draft(tokens, piece, level) for piece, level in zip(pieces, levels, strict=True)]
    has_title = any(draft.level == 1 for draft in drafts)
    if title and not has_title:
        drafts.insert(0, Draft("heading", title, level=1, evidence=("page title",)))
    return drafts


def _is_summary(tokens: Tokens, piece: Piece) -> bool:
    words = (tokens.plain(index) for index in range(piece.start, piece.end))
    return piece.kind == "heading" and " ".join(words) in summary_headings()
