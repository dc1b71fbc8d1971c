"""Single paragraphs in which headings, numbers and bullets have run together.

A scraped page may have lost the line breaks of one part only: «2. Fokusområden … 2.1 Service o
Besök o Dialog». What stands in the paragraph itself tells: numbers that count on before capitals,
sections of several levels, and bullets. References, dates and law («i 2. og 3. klasse», «§ 3»,
«Stk. 2.») do not count on in that way.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from itertools import pairwise

from stratmine.parsing.budget import Budget
from stratmine.parsing.drafts import Draft
from stratmine.parsing.flattened import unflatten
from stratmine.parsing.flattened.chapters import may_be_numbered
from stratmine.parsing.flattened.series import DASHES, find_bullets
from stratmine.parsing.flattened.tokens import Tokens
from stratmine.parsing.words.markers import BULLETS
from stratmine.parsing.words.vocabulary import months
from stratmine.schema.document import CONTENTS_PAGE

_SECTION = re.compile(r"(?P<chapter>\d{1,2})\.(?P<section>\d{1,2})\.?$")
_CHAPTER = re.compile(r"(?P<chapter>\d{1,2})[.)]$")
_LETTER = re.compile(r"(?P<letter>[a-h])[.)]$")
_HINT = re.compile(
    rf"(?:^|\s)(?:\d{{1,2}}[.)]|\d{{1,2}}\.\d{{1,2}}\.?|[a-h][.)]|[-–—o](?=\s)|[{re.escape(BULLETS)}])"
)
_FEWEST = 3
_FEWEST_HINTS = 2
_DEEPEST = 9


def split_run_together(
    drafts: Iterable[Draft], budget: Budget, chapters: int | None = None
) -> list[Draft]:
    """Split the paragraphs and numbered items whose own structure has run together.

    Args:
        drafts: The blocks of a document in order, headings with their levels.
        budget: The time that is left; what it does not reach stays as it is.
        chapters: The level of numbered chapters, where the format fixes it; else they stand under
            the heading before them.

    Returns:
        The blocks; the headings that are found stand under those around them, and numbers of one
        depth on one level.
    """
    result: list[Draft] = []
    levels = {} if chapters is None else {0: chapters, 1: chapters + 1}
    above = 1
    for draft in drafts:
        parts = [] if budget.is_spent() else _parts(draft, budget)
        if not parts and draft.kind == "heading":
            above = draft.level or above
        for part in _under(parts, levels, above) if parts else [draft]:
            if part.kind == "heading" and part.level is not None and _is_numbered(part):
                levels[_depth(part)] = part.level
            result.append(part)
    return result


def _under(parts: list[Draft], levels: dict[int, int], above: int) -> list[Draft]:
    """Shift the levels of headings, as a whole, to those of others numbered like them."""
    headings = [part for part in parts if part.kind == "heading"]
    known = [
        levels[_depth(part)] - (part.level or 0)
        for part in headings
        if _is_numbered(part) and _depth(part) in levels
    ]
    highest = min((part.level or 1 for part in headings), default=1)
    shift = known[0] if known else above + 1 - highest
    return [
        replace(part, level=min(max((part.level or 1) + shift, 1), _DEEPEST))
        if part.kind == "heading"
        else part
        for part in parts
    ]


def _is_numbered(heading: Draft) -> bool:
    return heading.number is not None and heading.number[0].isdecimal()


def _depth(heading: Draft) -> int:
    return (heading.number or "").count(".")


def _parts(draft: Draft, budget: Budget) -> list[Draft]:
    """The blocks that have run together in a block; none where it is one."""
    opening = _opening(draft)
    text = f"{opening}{draft.text}"
    if opening is None or len(_HINT.findall(text)) < _FEWEST_HINTS:
        return []
    lines = _lines(text, draft.pages, len(opening))
    tokens = Tokens(lines)
    if _is_contents_list(tokens):
        return [replace(draft, kind="paragraph", text=text, number=None, evidence=(CONTENTS_PAGE,))]
    if not _is_run_together(tokens):
        return []
    parts = unflatten(lines, None, budget)
    if len(parts) < 2:  # noqa: PLR2004
        return []
    return [
        replace(part, depth=part.depth + draft.depth) if part.kind == "list_item" else part
        for part in parts
    ]


def _opening(draft: Draft) -> str | None:
    """The number or bullet that stands before the text; None where nothing can have run into it."""
    if draft.kind == "paragraph":
        return None if CONTENTS_PAGE in draft.evidence else ""
    if draft.kind == "list_item" and draft.marker:
        has_sisters = draft.number is not None or f" {draft.marker} " in draft.text
        return f"{draft.marker} " if has_sisters else None
    if draft.kind == "heading" and draft.evidence[:1] == ("line alone",):
        return f"{draft.number} " if draft.number else ""
    return None


def _lines(
    text: str, pages: tuple[tuple[int, int], ...], shift: int
) -> list[tuple[str, int | None]]:
    """The text cut where pages begin in it."""
    if not pages:
        return [(text, None)]
    starts = [0, *(start + shift for start, _ in pages[1:]), len(text)]
    return [
        (text[start:end], page)
        for (start, end), (_, page) in zip(pairwise(starts), pages, strict=True)
    ]


def _is_run_together(tokens: Tokens) -> bool:
    """Whether the words hold a structure whose line breaks are lost."""
    sections = _sections(tokens)
    chapters = _chapters(tokens)
    bullets = _bullets(tokens)
    if len(sections) >= _FEWEST or (len(sections) > 1 and bullets):
        return True
    opens = bool(_SECTION.match(tokens.words[0])) or sections[:1] == chapters[:1]
    if sections and opens and len(bullets) > 1:
        return True
    if len(sections) > 1 and any(number in {sections[0], sections[-1] + 1} for number in chapters):
        return True
    if len(chapters) > 1 and len(bullets) > 1:
        return True
    if chapters[:_FEWEST] == [*range(1, _FEWEST + 1)] or _letters(tokens) >= _FEWEST:
        return True
    return _is_list(tokens, bullets) or _are_dashed(tokens)


def _is_contents_list(tokens: Tokens) -> bool:
    """Whether sections follow page numbers: «1 Indledning 3 1.1 Baggrund 3 1.2 Formål 4»."""
    places = [place for place, _ in _section_places(tokens) if place > 0]
    return len(places) > 1 and all(tokens.words[place - 1].isdecimal() for place in places)


def _sections(tokens: Tokens) -> list[int]:
    """The chapters of the sections that begin in the text: 2, 2 for «2.1», «2.2»."""
    return [chapter for _, chapter in _section_places(tokens)]


def _section_places(tokens: Tokens) -> list[tuple[int, int]]:
    """Where sections begin whose numbers count on, and their chapters."""
    found: list[tuple[int, int]] = []
    last = (0, 0)
    for index, word in enumerate(tokens.words[:-1]):
        match = _SECTION.match(word)
        if match is None or not _may_begin(tokens, index):
            continue
        number = int(match["chapter"]), int(match["section"])
        if number[1] == 1 or number == (last[0], last[1] + 1):
            found.append((index, number[0]))
            last = number
    return found


def _chapters(tokens: Tokens) -> list[int]:
    """Numbers with a point or bracket that count on, the first of them whatever it is."""
    places = [
        (index, int(match["chapter"]))
        for index, word in enumerate(tokens.words[:-1])
        if (match := _CHAPTER.match(word)) and _may_begin(tokens, index)
    ]
    words = Counter(tokens.plain(index - 1) for index, _ in places if index)
    found: list[int] = []
    for index, number in places:
        is_worded = index and words[tokens.plain(index - 1)] > 1  # «Mål 1. … Mål 2. …»
        if not is_worded and (not found or number == found[-1] + 1):
            found.append(number)
    return found


def _may_begin(tokens: Tokens, index: int) -> bool:
    """Whether a number stands before a capital as those of headings do, and is part of no date."""
    if not tokens.starts_upper(index + 1) or tokens.plain(index + 1) in months():
        return False
    return may_be_numbered(tokens, index)


def _letters(tokens: Tokens) -> int:
    """How far letters before capitals count: 3 for «a) Lys b) Luft c) Ro»."""
    count = 0
    for index, word in enumerate(tokens.words[:-1]):
        match = _LETTER.match(word)
        if match and ord(match["letter"]) - ord("a") == count and _may_begin(tokens, index):
            count += 1
    return count


def _bullets(tokens: Tokens) -> list[int]:
    """Bullets before words, «o» among them where it never joins two words."""
    return sorted(i for i in find_bullets(tokens) if tokens.words[i] not in DASHES)


def _is_list(tokens: Tokens, bullets: list[int]) -> bool:
    """Whether bullets mark items after text that leads to them, and do not part names or links."""
    if not bullets:
        return False
    first = bullets[0]
    if tokens.words[first] == "o":
        return True
    if len(bullets) < _FEWEST or not all(tokens.words[i + 1][0].isalpha() for i in bullets):
        return False
    return first == 0 or tokens.words[first - 1].endswith(":") or tokens.ends_sentence(first - 1)


def _are_dashed(tokens: Tokens) -> bool:
    """Whether dashes before capitals follow a colon: «målen är: – Fler jobb – Bättre skola – …»."""
    dashes = sorted(
        i for i in find_bullets(tokens) if tokens.words[i] in DASHES and tokens.starts_upper(i + 1)
    )
    return len(dashes) >= _FEWEST and tokens.words[dashes[0] - 1].endswith(":")
