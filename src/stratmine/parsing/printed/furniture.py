"""Running headers, footers and page numbers: what comes again at the same place."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from operator import attrgetter

from stratmine.parsing.printed.edges import (
    PageLines,
    headings_in_text,
    is_apart,
    printing_codes,
    set_in_text,
)
from stratmine.parsing.printed.layout import Line, holds
from stratmine.parsing.printed.running import letters_of, running_heads
from stratmine.parsing.printed.spacing import WATERMARK
from stratmine.parsing.words.pagewords import OF, PAGE

MARGIN = 0.14
"""Share of the page's height, from the top and from the bottom, that furniture stands in."""

FEWEST_PAGES = 3
SMALL_DOCUMENT = 4
LARGE_TYPE = 1.2
LARGE_TYPE_SHARE = 0.6
STRIDES = (1, 2)
"""By how many printed numbers go up from page to page: by two where a page is a spread."""

MOST_IN_MARGIN = 1_000
"""Lines in the margins of a page up to which the space around each is looked at: no real page has
more, and the time grows with their square."""

PLACE = 4.0
CLOSE = 1.0
"""Type sizes between the number of a chapter and its name."""

_PAGE_NUMBER = re.compile(
    rf"(?i)^[^\w]*{PAGE}?\s*(?P<number>\d{{1,4}})\s*(?:(?:{OF}|/|\(|\|)\s*\d{{1,4}}\)?)?[^\w]*$"
)
_COUNTED = re.compile(rf"(?i)\b{PAGE}\s*\d{{1,4}}\s*(?:{OF}|/|\()\s*\d{{1,4}}")
_EDGE_NUMBER = re.compile(
    r"^(?:(?P<head>\d{1,3})\s+(?P<after>\D.*)|(?P<before>.*\D)\s+(?P<tail>\d{1,3}))$"
)


def find_furniture(pages: Sequence[PageLines], body_size: float) -> set[int]:
    """Return the ``id()`` of the pieces that are furniture.

    A piece is furniture if it stands in the margin and the same text stands at the same height
    on other pages, or if it is a page number that counts with the pages. Type larger than the
    body needs far more pages, and its first place stays: it may be the title.

    Args:
        pages: All pages of the document.
        body_size: Type size of the running text.
    """
    marginal = [(page, piece) for page in pages for piece in page.pieces if _in_margin(page, piece)]
    found = _page_numbers(marginal, len(pages), body_size) | _repeated(marginal, pages, body_size)
    found |= running_heads([page.pieces for page in pages], body_size) & {
        id(piece) for _, piece in marginal
    }
    found |= _artifacts(marginal, body_size) | _repeated_turned(pages) | printing_codes(pages)
    return found | _watermarks(pages, WATERMARK * body_size)


def _artifacts(marginal: list[tuple[PageLines, Line]], body_size: float) -> set[int]:
    """What a tagged file itself calls no content, in the margin and not in large type."""
    return {
        id(piece)
        for _, piece in marginal
        if piece.tag is not None
        and piece.tag.role == "Artifact"
        and piece.style.size <= LARGE_TYPE * body_size
    }


def _repeated_turned(pages: Sequence[PageLines]) -> set[int]:
    """Turned text on several pages: tabs at the edge, marks of the printer, watermarks."""
    lines = [line for page in pages for line in page.turned]
    on_pages: defaultdict[str, set[int]] = defaultdict(set)
    for line in lines:
        on_pages[line.text].add(line.page)
    return {id(line) for line in lines if len(on_pages[line.text]) >= FEWEST_PAGES}


def _watermarks(pages: Sequence[PageLines], smallest: float) -> set[int]:
    """Very large words at one place of most pages: «UDKAST»."""
    groups: defaultdict[tuple[str, int], list[tuple[PageLines, Line]]] = defaultdict(list)
    for page in pages:
        for piece in page.pieces:
            if piece.style.size >= smallest and not _in_margin(page, piece):
                groups[piece.text, round(piece.x0 / PLACE)].append((page, piece))
    needed = max(FEWEST_PAGES, LARGE_TYPE_SHARE * len(pages))
    places = (place for group in groups.values() for place in _places(group))
    return {id(piece) for place in places if len(place) >= needed for _, piece in place}


def _in_margin(page: PageLines, piece: Line) -> bool:
    if MARGIN * page.height <= piece.bottom and piece.top <= (1 - MARGIN) * page.height:
        return False
    in_table = any(holds(table, piece) for table in page.tables)
    return not (in_table or (piece.tag and piece.tag.cell))


def _page_numbers(
    marginal: list[tuple[PageLines, Line]], page_count: int, body_size: float
) -> set[int]:
    found: set[int] = set()
    large = LARGE_TYPE * body_size
    needed = _fewest_pages(page_count)
    numbered = _numbered_in_small_type(marginal, large, needed)
    by_distance: defaultdict[tuple[int, int], list[tuple[PageLines, Line]]] = defaultdict(list)
    for page, piece in marginal:
        match = _PAGE_NUMBER.match(piece.text)
        if match and piece.style.size > large and page.number in numbered:
            continue  # a page has one number: this is a chapter's
        if match and not _numbers_words(piece, page, large):
            for stride in STRIDES:
                distance = int(match["number"]) - stride * page.number
                by_distance[stride, distance].append((page, piece))
        if _COUNTED.search(piece.text):
            found.add(id(piece))
    # «Side 4» is a page number at any height; a lone figure only where the others stand.
    named = [item for group in by_distance.values() for item in group if _is_named(item[1])]
    places = (place for group in by_distance.values() for place in _places(group))
    for same_place in (named, *places):
        if len({page.number for page, _ in same_place}) >= needed and not _are_chapters(
            same_place, large
        ):
            found.update(id(piece) for _, piece in same_place)
    return found


def _fewest_pages(page_count: int) -> int:
    """On how many pages of a document furniture stands at least."""
    return 2 if page_count <= SMALL_DOCUMENT else FEWEST_PAGES


def _are_chapters(group: list[tuple[PageLines, Line]], large: float) -> bool:
    """Whether figures at the top of pages number the headings below: 1, 2, 3, each as large."""
    if any(piece.bottom > page.height / 2 or _is_named(piece) for page, piece in group):
        return False
    numbers = [int(re.sub(r"\D", "", piece.text) or 0) for _, piece in group]
    return numbers == [*range(1, len(numbers) + 1)] and all(
        any(
            large < other.style.size <= piece.style.size
            and other.bottom < page.height / 2
            and any(map(str.isalpha, other.text))
            for other in page.pieces
        )
        for page, piece in group
    )


def _numbered_in_small_type(
    marginal: list[tuple[PageLines, Line]], large: float, needed: int
) -> set[int]:
    """The pages at whose edge a number in small type counts with the pages."""
    by_distance: defaultdict[tuple[int, int], set[int]] = defaultdict(set)
    for page, piece in marginal:
        number = _number_in(piece.text) if piece.style.size <= large else None
        if number is not None:
            for stride in STRIDES:
                by_distance[stride, number - stride * page.number].add(page.number)
    return {page for pages in by_distance.values() if len(pages) >= needed for page in pages}


def _number_in(text: str) -> int | None:
    """The number that a text consists of, or begins or ends with."""
    match = _PAGE_NUMBER.match(text)
    if match:
        return int(match["number"])
    match = _EDGE_NUMBER.match(text)
    return int(match["head"] or match["tail"]) if match else None


def _numbers_words(figure: Line, page: PageLines, large: float) -> bool:
    """Whether large words stand right under or after a large figure: it is their number."""
    if figure.style.size <= large or _is_named(figure):
        return False
    reach = CLOSE * figure.style.size
    return any(
        other.style.size > large
        and other.x0 > figure.x0 - reach
        and max(other.top - figure.bottom, figure.top - other.bottom) < reach
        and any(map(str.isalpha, other.text))
        for other in page.pieces
    )


def _is_named(piece: Line) -> bool:
    return piece.text[:1].isalpha()


def _known_before(piece: Line, pages: Sequence[PageLines]) -> bool:
    """Whether an earlier page prints the same letters: a running header repeats a heading."""
    wanted = letters_of([piece])
    return any(wanted in letters_of(page.pieces) for page in pages if page.number < piece.page)


def _repeated(
    marginal: list[tuple[PageLines, Line]], pages: Sequence[PageLines], body_size: float
) -> set[int]:
    groups: defaultdict[tuple[str, bool], list[tuple[PageLines, Line]]] = defaultdict(list)
    counts = Counter(page.number for page, _ in marginal)
    for page, piece in marginal:
        text = piece.text.lower()
        # The number at its end may count with the pages or belong to the text («Bilag 4»).
        texts = {text}
        if counts[page.number] <= MOST_IN_MARGIN and is_apart(piece, page):
            texts.update(_without_page_number(text, page.number, stride) for stride in STRIDES)
        if any(letter.isalnum() for letter in text):
            for key in sorted(texts):
                groups[key, piece.bottom < page.height / 2].append((page, piece))
    outermost = _outermost(pages)
    found: set[int] = set()
    for group in groups.values():
        for same_place in _places(group):
            found.update(_furniture_of(same_place, pages, body_size))
        moving = [item for item in group if id(item[1]) in outermost]
        found.update(_furniture_of(moving, pages, body_size))
    # A text may say the same at the top of several pages.
    for page in pages if found else ():
        found -= set_in_text(page, found, MARGIN * page.height, body_size)
        found -= headings_in_text(page, found)
    return found


def _outermost(pages: Sequence[PageLines]) -> set[int]:
    """The ``id()`` of the highest and lowest pieces, without the cover's and bold ones."""
    inner = [page.pieces for page in pages[1:] if page.pieces]
    ends = [end(pieces, key=attrgetter("top")) for pieces in inner for end in (min, max)]
    # Several pages may begin with headings alike.
    return {id(end) for end in ends if not end.style.bold and not end.text.isupper()}


def _places(group: list[tuple[PageLines, Line]]) -> Iterator[list[tuple[PageLines, Line]]]:
    """Split equal texts by their height on the page."""
    ordered = sorted(group, key=lambda item: (item[1].top, item[0].number))
    start = 0
    for index in range(1, len(ordered) + 1):
        ends = index == len(ordered)
        if ends or ordered[index][1].top - ordered[index - 1][1].top > PLACE:
            yield sorted(ordered[start:index], key=lambda item: item[0].number)
            start = index


def _furniture_of(
    group: list[tuple[PageLines, Line]], pages: Sequence[PageLines], body_size: float
) -> list[int]:
    numbers = sorted({page.number for page, _ in group})
    if len(numbers) < _fewest_pages(len(pages)):
        return []
    pieces = [piece for _, piece in group]
    large = sum(piece.style.size > LARGE_TYPE * body_size for piece in pieces)
    if 2 * large > len(pieces):
        reach = numbers[-1] - numbers[0] + 1
        if len(numbers) <= FEWEST_PAGES or len(numbers) < LARGE_TYPE_SHARE * reach:
            return []
        if not _known_before(pieces[0], pages):
            pieces = pieces[1:]
    return [id(piece) for piece in pieces]


def _without_page_number(text: str, page_number: int, stride: int) -> str:
    """The text; a number at its edge is written as its distance to the page's.

    So «Klimatplan 7» on page 9 and «Klimatplan 8» on page 10 become equal.
    """
    match = _EDGE_NUMBER.match(text)
    if not match:
        return text
    distance = int(match["head"] or match["tail"]) - stride * page_number
    return f"{match['after'] or match['before']} {distance:+d}/{stride}"
