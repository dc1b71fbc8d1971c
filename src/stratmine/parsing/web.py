"""Furniture of web pages and scraped transcripts in a run of text lines.

What is furniture is told by place (the edges of the page), by structure (breadcrumbs, lists of
other documents, popups), and by the wording of cues in Danish, Swedish and English.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from stratmine.parsing.document_sites import related_titles, transcript
from stratmine.parsing.vocabulary import furniture_lines

_SKIP = re.compile(
    r"(?:spring|skip|gå|hoppa|hop)\b.{0,32}\b"
    r"(?:(?:hoved ?)?indhold\w*|(?:huvud)?innehåll\w*|navig\w*|content|menu\w*)"
    r"(?: (?:over|start))?$|(?:indhold|innehåll) (?:start|slut)$",
    re.IGNORECASE,
)
_ROOT = re.compile(
    r"(?:hjem|hem|forside|forsiden|start|startsida|startsidan|startside|home|du er her|"
    r"du är här|du står här|you are here)\b",
    re.IGNORECASE,
)
_SEPARATOR = re.compile(r"\s[›»>/|]\s")
_COOKIE = re.compile(
    r"\b(?:cookies?|kakor|privatlivspolitik|personuppgiftspolicy)\b", re.IGNORECASE
)
_CONTACT = re.compile(
    r"(?:telefon|tlf\.?|tel\.?|växel|e-?post|e-?mail|mail|fax|mobil|besöksadress|postadress|adresse?|"
    r"cvr(?:-nr)?|ean|org(?:anisations)?\.?\s?(?:nr|nummer))\b\.?\s*[:.]?\s*(?=\S)|"
    r"\S+@\S+\.\w{2,}$|(?:\+?\d[\d -]{6,}\d)$|"
    r"[^\W\d][\w -]{2,30} \d{3,4}[- ]\d{2,3} ?\d{2} ?\d{2}$|(?:https?://|www\.)\S+$",
    re.IGNORECASE,
)
_CONTACT_INLINE = re.compile(
    r"\b(?:telefon|tlf|växel|e-?post|besöksadress|postadress|cvr-?nr|"
    r"organisationsn(?:r|ummer)|org\.? ?nr)"
    r"\.?:|\S+@\S+\.\w{2,}|(?:https?://|www\.)\S+|\b\d{3} \d{2} (?=[A-ZÅÄÖ])",
    re.IGNORECASE,
)
_LABEL = re.compile(r"[A-ZÅÄÖÆØ]\w+: ")
_EDGE_CUE = re.compile(
    r"(?:genveje|genvägar|følg os|følj oss|följ oss|del (?:denne )?side\w*|dela (?:sidan|på|denna)|"
    r"udskriv|skriv ut|print(?: siden?)?|dela? på \w+|til toppen|till toppen|"
    r"lyssna|læs op|læs højt|oplæs|log ind|logga in|"
    r"søg|sök|menu|meny|kontakt(?:a oss| os)?|om (?:webbplatsen|hjemmesiden|webstedet)|"
    r"tilgængelighedserklæring|tillgänglighetsredogörelse|sidst opdateret.*|senast uppdaterad.*|"
    r"sidan (?:uppdaterades|är uppdaterad|granskades|publicerades).*|"
    r"(?:sidan |siden )?(?:er |är |blev )?(?:senest|sidst|senast) (?:opdateret|uppdaterad|ændret|"
    r"ändrad|granskad|publicerad|publiceret).*|(?:publicerad|opdateret|uppdaterad)\b.*\d{2}.*|"
    r"(?:prenumerera|abonner)|andre har også.*|andra har också.*|"
    r"(?:fler|flere) (?:nyheter|nyheder)|"
    r".*\b(?:nytta av|nytte af|hjälp av|hjælp af|brug for|gavn af)\b.*\b(?:sidan|siden)\?.*|"
    r"hjälpte (?:informationen|sidan|texten|detta|det)\b.*|fandt du (?:det|hvad)\b.*|"
    r"(?:var|blev) (?:sidan|informationen|siden|indholdet) .*\bhj[äæ]lp.*|"
    r".*\b(?:åbningstider|öppettider)|"
    r"(?:facebook|linkedin|instagram|twitter|youtube)(?: \w+)?|copyright.*|©.*)$",
    re.IGNORECASE,
)
_LINK = re.compile(
    r"(?:læs|läs|se|hent|hämta|ladda (?:ner|ned)|download|modtag|abonner|prenumerera|tilmeld|"
    r"klik|klicka|read|til(?:bage)? til|tillbaka)\b[^.:]{0,60}$",
    re.IGNORECASE,
)
_OFFER = re.compile(
    r"(?:(?:relevant|relatera|relatere|liknande|lignende|related|se även|se också|se også|läs mer|"
    r"læs mere)\b.*|(?:relevant|relatera|relatere)\w*\s+\w+|länkar|links)$",
    re.IGNORECASE,
)
_BARS = re.compile(r"\s+[|•·]\s+|\s{2,}")
_CLOSE = frozenset({"x", "×", "✕", "luk", "stäng", "close"})
_GLUED = re.compile(
    r"(?P<label>dato|datum|nummer|sagsnr\.?|diarienr\.?|publiceret)(?=\d)", re.IGNORECASE
)

_FEWEST_CONTACTS = 3
_LONGEST_IMPRINT = 350
_SHORT = 70
_TOP_LINES = 12
_LONGEST_BREADCRUMB = 200
_FEWEST_STEPS = 4
_BOTTOM_LINES = 25
_FEWEST_BARS = 3
_POPUP_LINES = 16
_LONGEST_POPUP_LINE = 400


@dataclass(frozen=True, slots=True)
class WebPage:
    """A page's lines, sorted.

    Attributes:
        title: The title that a document site prints over a transcript; else None.
        body: Indices of the lines of the document itself.
        furniture: Indices of the lines around it.
    """

    title: str | None
    body: tuple[int, ...]
    furniture: tuple[int, ...]


def split_page(lines: Sequence[str], gaps: Sequence[bool] = ()) -> WebPage:
    """Tell the lines of the document from those of the web page around it.

    Args:
        lines: The page's lines.
        gaps: Whether an empty line stands before each, where that is known.
    """
    found = transcript(lines)
    if found is not None:
        title, kept = found
        around = (index for index in range(len(lines)) if index not in kept)
        return WebPage(title, tuple(kept), tuple(around))
    furniture = _top(lines) | _bottom(lines) | _popups(lines) | related_titles(lines, gaps)
    body = tuple(index for index in range(len(lines)) if index not in furniture)
    if not body:
        return WebPage(None, tuple(range(len(lines))), ())
    return WebPage(None, body, tuple(sorted(furniture)))


def is_web_furniture(line: str) -> bool:
    """Whether a line is furniture wherever on the edge of a page it stands."""
    text = line.strip()
    if len(text) > _SHORT:
        return False
    if text.lower().rstrip(":") in furniture_lines() or _is_row_of_cues(text):
        return True
    return bool(_SKIP.match(text) or _EDGE_CUE.match(text) or _CONTACT.match(text))


def _is_row_of_cues(text: str) -> bool:
    """Whether links stand side by side, one of them a cue at least: «Print | Del på Facebook»."""
    parts = _BARS.split(text)
    return len(parts) > 1 and any(
        part.lower() in furniture_lines() or _EDGE_CUE.match(part) for part in parts
    )


def is_offer(title: str) -> bool:
    """Whether a box with this heading offers other pages, or asks what the reader thinks."""
    return len(title) <= _SHORT and bool(_OFFER.match(title) or _EDGE_CUE.match(title))


def split_imprint(text: str) -> tuple[str, str]:
    """Cut the sender's address off the end of a page whose lines have run together.

    Returns:
        The text before, and the address: what follows the last full sentence, where three or
        more contact details stand in it.
    """
    contacts = list(_CONTACT_INLINE.finditer(text))
    if len(contacts) < _FEWEST_CONTACTS:
        return text, ""
    first = contacts[0].start()
    for contact, following in pairwise(contacts):
        if following.start() - contact.end() > _SHORT:
            first = following.start()
    before = text.rfind(". ", 0, first)
    if _LABEL.search(text, before + 1, first):
        before = first - 2
    is_at_end = len(text) - contacts[-1].end() < _SHORT
    if before < 0 and first < _SHORT and is_at_end and len(text) < _LONGEST_IMPRINT:
        return "", text
    if before < 0 or not is_at_end or len(text) - before > _LONGEST_IMPRINT:
        return text, ""
    return text[: before + 1], text[before + 2 :]


def part_glued_label(line: str) -> str:
    """Put the space back between a label and its value: «Dato17.06.2013»."""
    return _GLUED.sub(r"\g<label> ", line, count=1)


def _top(lines: Sequence[str]) -> set[int]:
    """Links that skip, the way to the page, cookies, and the menu before the way to the page."""
    found = {
        index
        for index, line in enumerate(lines[:_TOP_LINES])
        if _SKIP.match(line)
        or _is_breadcrumb(line, lines[index + 1 : index + 3])
        or _is_cookie(line)
    }
    ways = [i for i, line in enumerate(lines[:_TOP_LINES]) if _ROOT.match(line) and i in found]
    menu = range(ways[0]) if ways else range(0)
    return found | (set(menu) if all(_is_short(lines[index]) for index in menu) else set())


def _is_breadcrumb(line: str, following: Sequence[str]) -> bool:
    """The way to the page: opened by «Hjem», or parted by arrows, and ending with its title."""
    if line.endswith((".", ":", "?")):
        return False
    if any(_leads_to(line, title) for title in following):
        return True
    is_way = bool(_SEPARATOR.search(line)) or len(line.split()) >= _FEWEST_STEPS
    return bool(_ROOT.match(line)) and is_way and len(line) < _LONGEST_BREADCRUMB


def _leads_to(line: str, title: str) -> bool:
    """Whether a line is other words and then the title."""
    before = line.removesuffix(title)
    return before != line and any(word[0].isalpha() for word in before.split())


def _is_cookie(line: str) -> bool:
    return bool(_COOKIE.search(line)) and len(line) < 3 * _SHORT


def _bottom(lines: Sequence[str]) -> set[int]:
    """The last short lines, from the first contact line, cue or link among them."""
    start = len(lines)
    index = len(lines) - 1
    if lines and _is_footer(lines[-1]) and not _is_footer("".join(lines[-2:-1])):
        start, index = index, index - 1
    while index >= max(1, len(lines) - _BOTTOM_LINES) and _is_short(lines[index]):
        if is_web_furniture(lines[index]) or _LINK.match(lines[index]):
            start = index
        index -= 1
    return set(range(start, len(lines)))


def _is_footer(line: str) -> bool:
    """Whether bars part a line: «Nordby Kommune | Torvet 1 | Åbningstider»; two make a table."""
    return line.count(" | ") >= _FEWEST_BARS and not line.startswith("|")


def _is_short(line: str) -> bool:
    return (len(line) <= _SHORT and not line.endswith((".", "!"))) or is_web_furniture(line)


def _popups(lines: Sequence[str]) -> set[int]:
    """Popup windows: from the link that opens one to the sign that closes it."""
    found: set[int] = set()
    for index, line in enumerate(lines):
        if line.lower() not in _CLOSE:
            continue
        first = index
        for start in range(index - 1, max(index - _POPUP_LINES, 0) - 1, -1):
            if len(lines[start]) > _LONGEST_POPUP_LINE:
                break
            if _LINK.match(lines[start]):
                first = start
                while first > 0 and _LINK.match(lines[first - 1]):
                    first -= 1
                break
        found.update(range(first, index + 1))
    return found
