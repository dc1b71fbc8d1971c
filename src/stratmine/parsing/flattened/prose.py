"""Running text between marks: paragraphs, headings that ran into them, lists after a colon."""

from __future__ import annotations

import re
from itertools import pairwise

from stratmine.parsing.flattened.borders import Border, is_name, is_title, run_on_borders
from stratmine.parsing.flattened.pieces import Piece
from stratmine.parsing.flattened.tokens import Tokens
from stratmine.parsing.grammar import is_function_word, sentence_strength
from stratmine.parsing.vocabulary import heading_words
from stratmine.parsing.wordlist import word_set

_LONGEST_TITLE = 7
_HEADING_STRENGTH = 2.0
_FEWEST_ITEMS = 3
_FEWEST_TITLED = 2
_SENTENCE_STRENGTH = 2.0
_SHORTEST_TITLE_WORD = 4
_QUESTION_WORDS = word_set(
    """
    varför vad hur vem vilka vilken vilket vart när hvorfor hvad hvordan hvem hvilke hvilken
    """
)
_ANNOUNCING = word_set(
    """
    så sådan
    """
)
_OURS = word_set(
    """
    vår vårt våra vores kommunens
    """
)
_STEM = 6
_LONGEST_HEADING_BEFORE = 2
_FEWEST_PARALLEL = 2
_LONGEST_IMPRINT = 10
_REFERENCE = re.compile(r"\d{2,}[-:/]\d")


def sentence_end(tokens: Tokens, start: int, end: int) -> int:
    """The token after the first sentence, a colon also being an end."""
    for index in range(start, end):
        if tokens.words[index].endswith(":") or _is_end(tokens, index, end):
            return index + 1
    return end


def _is_end(tokens: Tokens, index: int, end: int) -> bool:
    if not tokens.ends_sentence(index):
        return False
    return (
        index + 1 >= end or not tokens.words[index + 1][0].isdigit() or index + 1 in tokens.breaks
    )


def read_prose(tokens: Tokens, start: int, end: int) -> list[Piece]:
    """Split running text into headings, paragraphs and lists."""
    pieces: list[Piece] = []
    paragraph = position = start
    while position < end:
        opens = position == start or position in tokens.breaks
        imprint = _imprint_end(tokens, position, end) if opens else 0
        if imprint:
            _close(pieces, paragraph, position)
            _close(pieces, position, imprint)
            paragraph = position = imprint
            continue
        title = _title_at(tokens, position, end)
        if title is not None:
            _close(pieces, paragraph, position)
            pieces.append(title)
            if "colon" in title.evidence:
                pieces.extend(items_after_colon(tokens, title.end, end))
            paragraph = position = pieces[-1].end
            continue
        stop = sentence_end(tokens, position, end)
        position = stop
        if tokens.words[stop - 1].endswith(":"):
            heading = _trailing_title(tokens, paragraph, stop)
            items = items_after_colon(tokens, stop, end, fewest=_FEWEST_ITEMS)
            if heading is None and not items:
                continue
            _close(pieces, paragraph, heading.start if heading is not None else stop)
            pieces.extend([*([heading] if heading is not None else []), *items])
            paragraph = position = items[-1].end if items else stop
        elif stop in tokens.breaks and tokens.starts_upper(stop):
            _close(pieces, paragraph, stop)
            paragraph = stop
    _close(pieces, paragraph, end)
    return pieces


def _imprint_end(tokens: Tokens, start: int, end: int) -> int:
    """The end of a sender with date and case number at the top of a page; 0 without one."""
    last = 0
    for index in range(start, min(start + _LONGEST_IMPRINT, end - 1)):
        if tokens.ends_sentence(index):
            break
        if _REFERENCE.search(tokens.words[index]) and tokens.starts_upper(index + 1):
            last = index + 1
    return last


def _close(pieces: list[Piece], start: int, end: int) -> None:
    if end > start:
        pieces.append(Piece("paragraph", start, end))


def _title_at(tokens: Tokens, start: int, end: int) -> Piece | None:
    """A heading that begins here and runs into the sentence after it, or ends with a colon."""
    if not tokens.starts_upper(start):
        return None
    stop = sentence_end(tokens, start, end)
    if (
        tokens.words[stop - 1].endswith(":")
        and _is_colon_title(tokens, start, stop)
        and _trailing_title(tokens, start, stop) is None
    ):
        return Piece("heading", start, stop, rank="cue", evidence=("run-on", "colon"))
    if _is_question_title(tokens, start, stop):
        return Piece("heading", start, stop, rank="plain", evidence=("question",))
    for border in run_on_borders(tokens, start, min(stop, start + _LONGEST_TITLE + 1)):
        if _is_parallel(tokens, start, border.at):
            return Piece("heading", start, border.at, rank="plain", evidence=("parallel",))
        strength = border.strength + _echoes(tokens, start, border.at)
        least = 0.0 if _is_known_word(tokens, start, border.at) else _HEADING_STRENGTH
        if strength >= least and _is_heading(tokens, start, border.at):
            return Piece("heading", start, border.at, rank="plain", evidence=("run-on",))
    return None


def _is_known_word(tokens: Tokens, start: int, end: int) -> bool:
    """Whether one word that heads texts stands before a border: «Forord Sundhed begynder …»."""
    return end - start == 1 and tokens.plain(start) in heading_words()


def _is_parallel(tokens: Tokens, start: int, end: int) -> bool:
    """Whether a heading and the text under it open as others do: «Spår A Målet … Spår B Målet»."""
    pair = tokens.plain(start), tokens.plain(end)
    if tokens.openings[pair] < _FEWEST_PARALLEL or end - start == 1 or is_name(tokens, end):
        return False
    return not is_function_word(tokens.words[start]) and not is_name(tokens, start)


def _is_question_title(tokens: Tokens, start: int, stop: int) -> bool:
    """Whether a short question opens the text under it: «Varför ett program? Två av tre …»."""
    is_question = tokens.words[stop - 1].endswith("?") and tokens.plain(start) in _QUESTION_WORDS
    return is_question and 1 < stop - start <= _LONGEST_TITLE


def _echoes(tokens: Tokens, title: int, sentence: int) -> bool:
    """Whether the sentence takes the title up: «Resultat Resultatet av arbetet ska …»."""
    return tokens.plain(title)[:_STEM] == tokens.plain(sentence)[:_STEM]


def _is_colon_title(tokens: Tokens, start: int, stop: int) -> bool:
    """Whether words with a colon are a heading, not a label before its value («Ansvarlig:»)."""
    if stop - start == 1 and tokens.plain(start) not in heading_words():
        return False
    return is_title(tokens, start, stop, _LONGEST_TITLE) and not _opens_sentence(tokens, start)


def _trailing_title(tokens: Tokens, start: int, stop: int) -> Piece | None:
    """A heading with a colon that the end of a list without points ran into."""
    earliest = max(start, stop - _LONGEST_TITLE - 1)
    for border in reversed(run_on_borders(tokens, earliest, stop)):
        first = border.at
        if not _is_colon_title(tokens, first, stop):
            continue
        if any(tokens.plain(index) in heading_words() for index in range(first, stop)):
            return Piece("heading", first, stop, rank="cue", evidence=("run-on", "colon"))
    return None


def _opens_sentence(tokens: Tokens, start: int) -> bool:
    return is_function_word(tokens.words[start])


def _is_heading(tokens: Tokens, start: int, end: int) -> bool:
    """Whether a run of words before a border is a heading, not a part of the sentence's subject."""
    if _is_clause_title(tokens, start, end):
        return True
    if not is_title(tokens, start, end, _LONGEST_TITLE) or is_function_word(tokens.words[start]):
        return False
    if any(_REFERENCE.search(word) for word in tokens.words[start:end]):
        return False
    if tokens.words[start][-1] in ",;." or "," in "".join(tokens.words[start:end]):
        return False
    if end - start == 1:
        word = tokens.plain(start)
        known = word in heading_words() or word in tokens.lower_words
        known = known or bool(_echoes(tokens, start, end))
        return known and len(word) >= _SHORTEST_TITLE_WORD and not is_name(tokens, start)
    return not is_name(tokens, end - 1) or sentence_strength(tokens.words[end : end + 2]) > 1


def _is_clause_title(tokens: Tokens, start: int, end: int) -> bool:
    """Whether the words ask or announce, or name a known heading: «Vår vision»."""
    if not 1 < end - start <= _LONGEST_TITLE or is_function_word(tokens.words[end - 1]):
        return False
    if any(word[-1] in ",;:" for word in tokens.words[start:end]):
        return False
    names = tokens.plain(start) in _OURS and tokens.plain(end - 1) in heading_words()
    return tokens.plain(start) in _QUESTION_WORDS | _ANNOUNCING or names


def items_after_colon(
    tokens: Tokens, start: int, end: int, fewest: int = _FEWEST_TITLED
) -> list[Piece]:
    """Items that lost their marks after a colon: each has a capital, none a final point."""
    if start >= end or not tokens.starts_upper(start):
        return []
    stop = sentence_end(tokens, start, end)
    cuts = _without_names([start, *(b.at for b in _item_borders(tokens, start, stop))])
    ends = [*cuts[1:], stop]
    items = list(zip(cuts, ends, strict=True))
    if _is_sentence(tokens, *items[-1]):
        _, last = items.pop()
        fewest = 1 if fewest == _FEWEST_TITLED and tokens.words[last - 1].endswith(":") else fewest
        if items and _is_heading_before(tokens, *items[-1]):
            items.pop()
    if len(items) < fewest:
        return []
    return [Piece("list_item", first, last, evidence=("run-on",)) for first, last in items]


def _without_names(cuts: list[int]) -> list[int]:
    """Cuts after a single word part «Kristina» from «Johansson», unless all items are such."""
    single = [after - cut == 1 for cut, after in pairwise(cuts)]
    if all(single):
        return cuts
    return [cuts[0], *(cut for cut, alone in zip(cuts[1:], single, strict=True) if not alone)]


def _item_borders(tokens: Tokens, start: int, stop: int) -> list[Border]:
    return [
        border
        for border in run_on_borders(tokens, start, stop)
        if not is_name(tokens, border.at) and border.strength >= 0
    ]


def _is_sentence(tokens: Tokens, start: int, end: int) -> bool:
    last = tokens.words[end - 1]
    if not tokens.ends_sentence(end - 1) and not last.endswith(":"):
        return False
    if end < len(tokens) or last.endswith(":"):
        return True
    return sentence_strength(tokens.words[start:end]) >= _SENTENCE_STRENGTH


def _is_heading_before(tokens: Tokens, start: int, end: int) -> bool:
    """Whether the last unmarked item is the heading of the sentence after the list."""
    words = [tokens.plain(index) for index in range(start, end)]
    if words[0] in heading_words() and len(words) == 1:
        return True
    if len(words) > _LONGEST_HEADING_BEFORE:
        return False
    return end < len(tokens) and _echoes(tokens, start, end)
