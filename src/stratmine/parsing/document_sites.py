"""Sites that show documents: where the transcript begins below the site's own lines.

Such a page prints the document's title, what belongs to its viewer («Storlek: px», «Save this PDF
as:»), titles of other documents, and under «Transkript» or «Text ur filen» the document, a line a
page.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

_RELATED = re.compile(
    r"(?:relevant|relatera|relatere|relaterte|liknande|lignende|related)\w*\s+"
    r"(?:dokument\w*|document\w*|presentation\w*)$",
    re.IGNORECASE,
)
_VIEWER = re.compile(
    r"(?:(?:download|ladda (?:ner|ned)|hent|hämta)\b.{0,10}[\"”“«].*|"
    r"(?:starta visningen|visa|starte visningen|vis) (?:från sidan|fra side)\b.*|"
    r"(?:fil)?(?:storlek|størrelse): ?px.*|"
    r"(?:save this pdf as|spara (?:filen )?som|gem (?:filen )?som):?|"
    r"(?:(?:pdf|word|png|txt|jpg)\s*){2,})$",
    re.IGNORECASE,
)
_TRANSCRIPT = re.compile(
    r"(?:(?:transkript|transskription|transkription|transcript|udskrift|avskrift)\w*|"
    r"te[xk]st (?:ur|från|fra|i) (?:filen|dokumentet)|te[xk]stversion(?: a[fv] dokumentet)?)\s?:?$",
    re.IGNORECASE,
)
_PAGE = re.compile(r"(?P<n>\d{1,3})(?:\s+\S|$)")
_FEWEST_PAGES = 3
_LONG_PAGE = 150
_MOST_SITE_LINES = 12
_ADDRESS = re.compile(r"(?:https?://|www\.)\S+$", re.IGNORECASE)


def is_related(line: str) -> bool:
    """Whether the line stands over titles of other documents: «Liknande dokument»."""
    return bool(_RELATED.match(line))


def transcript(lines: Sequence[str]) -> tuple[str, int] | None:
    """The title that a site prints over a transcript, and the line that the document begins with.

    The heading «Transkript» counts where a site's own lines stand before it, or where the first
    page follows it with its number. Without a heading, long lines that count from 1 are pages.

    Returns:
        None where the lines are no transcript.
    """
    has_site = False
    for index, line in enumerate(lines[:-1]):
        has_site = has_site or is_related(line) or bool(_VIEWER.match(line))
        if index and _TRANSCRIPT.match(line) and (has_site or _page(lines[index + 1]) == 1):
            return _title(lines[:index]), index + 1
    for index in range(1, min(len(lines), _MOST_SITE_LINES)):
        if _page(lines[index]) == 1 and _are_pages(lines[index:]):
            return _title(lines[:index]), index
    return None


def _title(lines: Sequence[str]) -> str:
    return next((line for line in lines if not _ADDRESS.match(line)), "")


def _page(line: str) -> int:
    """The number that a line begins with; 0 without one."""
    match = _PAGE.match(line)
    return int(match["n"]) if match else 0


def _are_pages(lines: Sequence[str]) -> bool:
    """Whether all lines begin with numbers that count upwards, and most are as long as pages."""
    numbers = [_page(line) for line in lines]
    is_long = sum(map(len, lines)) > _LONG_PAGE * len(lines)
    return len(lines) >= _FEWEST_PAGES and is_long and numbers == sorted(set(numbers) - {0})
