"""Headings that ran into the text under them, or end with a colon."""

from __future__ import annotations

from stratmine.parsing.flattened.borders import (
    Border,
    is_name,
    is_title,
    run_on_borders,
    sentence_end,
)
from stratmine.parsing.flattened.pieces import Piece
from stratmine.parsing.flattened.tokens import REFERENCE, Tokens
from stratmine.parsing.words.grammar import (
    is_frequent_verb,
    is_function_word,
    sentence_strength,
)
from stratmine.parsing.words.vocabulary import (
    element_words,
    endings,
    heading_words,
    infinitive_marks,
    word_class,
)

_LONGEST_TITLE = 7
_HEADING_STRENGTH = 2.0
_SHORTEST_TITLE_WORD = 4
_LONGEST_CLAUSE = 5
_SHORTEST_ROW = 3
_FEWEST_PARALLEL = 2
_NEAR = 6
_STEM = 6
_QUESTION_WORDS = word_class(lambda words: words.questions)
_ANNOUNCING = word_class(lambda words: words.announcing)
_POINTERS = word_class(lambda words: words.pointers)
_OURS = word_class(lambda words: words.ours)
_TOGETHER = word_class(lambda words: words.together)
_DEFINITE = tuple(set(endings(lambda ends: ends.definites)) - {"an"})
"""Without an end that the indefinite form has as well: «plan»."""


def title_at(tokens: Tokens, start: int, end: int) -> Piece | None:
    """A heading that begins here and runs into the sentence after it, or ends with a colon."""
    if not tokens.starts_upper(start):
        return None
    stop = sentence_end(tokens, start, end)
    if (
        tokens.words[stop - 1].endswith(":")
        and _is_colon_title(tokens, start, stop)
        and trailing_title(tokens, start, stop) is None
    ):
        return Piece("heading", start, stop, rank="cue", evidence=("run-on", "colon"))
    if _is_question_title(tokens, start, stop):
        return Piece("heading", start, stop, rank="plain", evidence=("question",))
    announced = _announcing_end(tokens, start, stop)
    if announced is not None:
        return Piece("heading", start, announced, rank="plain", evidence=("announcing",))
    return _run_on_title(tokens, start, stop)


def _run_on_title(tokens: Tokens, start: int, stop: int) -> Piece | None:
    """A heading that ends at a border before the sentence's own beginning."""
    for border in run_on_borders(tokens, start, min(stop, start + _LONGEST_TITLE + 1)):
        evidence = "parallel" if _is_parallel(tokens, start, border.at) else "run-on"
        strength = border.strength + echoes(tokens, start, border.at)
        least = 0.0 if _is_known_word(tokens, start, border.at) else _HEADING_STRENGTH
        is_heading = strength >= least and _is_heading(tokens, start, border.at)
        if evidence == "parallel" or is_heading or _opens_page(tokens, start, border):
            return Piece("heading", start, border.at, rank="plain", evidence=(evidence,))
    return None


def _announcing_end(tokens: Tokens, start: int, stop: int) -> int | None:
    """The end of words that only announce: «Det vill vi uppnå Läslust …», «Mål att alla …»."""
    if stop - start > 1 and tokens.words[start + 1] in infinitive_marks():
        word = tokens.plain(start)
        is_named = word in element_words() and not word.endswith(_DEFINITE)
        return start + 1 if is_named and tokens.words[start].isalpha() else None
    if stop - start <= _LONGEST_CLAUSE or tokens.plain(start) not in _POINTERS:
        return None
    if not is_frequent_verb(tokens.plain(start + 1)) or tokens.plain(start + 2) != "vi":
        return None
    ends = (at for at in range(start + 3, start + _LONGEST_CLAUSE + 1) if tokens.may_be_border(at))
    return next(ends, None)


def _opens_page(tokens: Tokens, start: int, border: Border) -> bool:
    """Whether words that open a page stand over a sentence: «Nuläge Nordby har två skolor …».

    What opens a page is a heading more often than what stands inside it, so that less is enough.
    """
    if start not in tokens.breaks or is_name(tokens, start):
        return False
    if sentence_strength(tokens.words[border.at : border.at + _LONGEST_TITLE]) < 1:
        return False
    if border.at - start == 1:
        is_long = len(tokens.plain(start)) >= _SHORTEST_TITLE_WORD
        return (
            is_long
            and border.strength >= _HEADING_STRENGTH
            and is_title(tokens, start, border.at, 1)
        )
    return border.strength >= 1 and _is_heading(tokens, start, border.at)


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


def echoes(tokens: Tokens, title: int, sentence: int) -> bool:
    """Whether the sentence takes the title up: «Resultat Resultatet av arbetet ska …»."""
    return tokens.plain(title)[:_STEM] == tokens.plain(sentence)[:_STEM]


def _is_colon_title(tokens: Tokens, start: int, stop: int) -> bool:
    """Whether words with a colon are a heading, not a label before its value («Ansvarlig:»)."""
    is_known = any(tokens.plain(index) in heading_words() for index in range(start, stop))
    if not is_known and (stop - start == 1 or _is_field(tokens, start, stop)):
        return False
    return is_title(tokens, start, stop, _LONGEST_TITLE) and not _opens_sentence(tokens, start)


def _is_field(tokens: Tokens, start: int, stop: int) -> bool:
    """Whether another label stands close by: «Foto: Eva Lund Grafisk form: Byrån Tryck: …»."""
    near = [*range(max(start - _NEAR, 0), start), *range(stop, min(stop + _NEAR, len(tokens)))]
    return any(tokens.words[index].endswith(":") for index in near)


def trailing_title(tokens: Tokens, start: int, stop: int) -> Piece | None:
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
    return is_function_word(tokens.words[start]) or tokens.plain(start) in _TOGETHER


def _is_heading(tokens: Tokens, start: int, end: int) -> bool:
    """Whether a run of words before a border is a heading, not a part of the sentence's subject."""
    if _is_clause_title(tokens, start, end):
        return True
    if not is_title(tokens, start, end, _LONGEST_TITLE) or _opens_sentence(tokens, start):
        return False
    is_row = end - start >= _SHORTEST_ROW and all(map(tokens.starts_upper, range(start, end)))
    if is_row or any(REFERENCE.search(word) for word in tokens.words[start:end]):
        return False  # a row is the header of a table: «Mål Åtgärd Ansvarig»
    if tokens.words[start][-1] in ",;." or "," in "".join(tokens.words[start:end]):
        return False
    if end - start == 1:
        word = tokens.plain(start)
        known = word in tokens.lower_words or bool(echoes(tokens, start, end))
        known = word in heading_words() or (known and len(word) >= _SHORTEST_TITLE_WORD)
        return known and not is_name(tokens, start)
    return not is_name(tokens, end - 1) or sentence_strength(tokens.words[end : end + 2]) > 1


def _is_clause_title(tokens: Tokens, start: int, end: int) -> bool:
    """Whether the words ask or announce, or name a known heading: «Vår vision»."""
    if not 1 < end - start <= _LONGEST_TITLE or is_function_word(tokens.words[end - 1]):
        return False
    if any(word[-1] in ",;:" for word in tokens.words[start:end]):
        return False
    names = tokens.plain(start) in _OURS and tokens.plain(end - 1) in heading_words()
    return tokens.plain(start) in _QUESTION_WORDS | _ANNOUNCING or names
