"""Phrases of goals that can stand alone, by the parts of speech of their words.

A noun phrase is a noun with what stands before it (adjectives, genitives), what is joined to it by
«and», and what prepositions hang on it: «kommunens egne bygninger», «mere natur i byer og
landsbyer». It stands as in the goal, in its inflected words; an article before it is left out
where the rest is grammatical without. An infinitive phrase is an infinitive with such a phrase:
«byde på kommunens opgaver».
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from stratmine.nlp import Token

# Words of both languages.
_DEFINITE = frozenset({"den", "det", "de", "dom"})
_YEAR = "år"
_KINDS = {
    "NOUN": "N", "PROPN": "E", "X": "N", "ADJ": "A", "ADP": "P", "CCONJ": "C", "DET": "D",
    "NUM": "#",
}  # fmt: skip

# One letter a word, see `_kind`. All repetitions are bounded: documents are untrusted.
_ADJECTIVES = "A(?:[C,]?A){0,2}"
_NAME = "E{1,3}"
_ITEM = f"(?:(?:{_ADJECTIVES})?(?:G(?:{_ADJECTIVES})?){{0,2}}(?:{_NAME})?N|{_NAME})"
_HALF = f"(?:{_ADJECTIVES})?H"
_JOINED = f"(?:(?:{_ITEM}|{_HALF})(?:,(?:{_ITEM}|{_HALF})){{0,2}}C{_ITEM}|{_ITEM})"
_ATTACHED = re.compile(f"P[Dd]?{_JOINED}")
_DONE = re.compile(f"(?P<lead>IP?[Dd]?){_JOINED}")
_SINGLE = re.compile(_ITEM)
_WHOLE = re.compile(_JOINED)
_MOST_ATTACHED = 3


class Phrase(NamedTuple):
    """A phrase as places of words in a text.

    Attributes:
        start: Its first word.
        head: Its first noun: «skoler» in «kommunens skoler i byen».
        end: After its last word.
    """

    start: int
    head: int
    end: int


def noun_phrases(tokens: Sequence[Token]) -> Iterator[Phrase]:
    """Yield the noun phrases of a text, from each start the shortest first.

    Args:
        tokens: The words and marks of the text.
    """
    kinds = _kinds(tokens)
    for start in range(len(kinds)):
        if start and kinds[start - 1] in "AGEH#":
            continue
        first = start - _keeps_article(tokens, kinds, start)
        ends = {found.end() for shape in (_SINGLE, _WHOLE) if (found := shape.match(kinds, start))}
        head = min(ends, default=start) - 1
        for end in sorted(ends):
            for last in _longer(kinds, end):
                yield Phrase(first, head, last)


def infinitive_phrases(tokens: Sequence[Token]) -> Iterator[Phrase]:
    """Yield the infinitive phrases of a text; the arguments are as for noun phrases."""
    kinds = _kinds(tokens)
    for start in range(len(kinds)):
        found = _DONE.match(kinds, start)
        if found:
            single = _SINGLE.match(kinds, found.end("lead"))
            head = (single.end() if single else found.end()) - 1
            for end in _longer(kinds, found.end()):
                yield Phrase(start, head, end)


def hangs_on(tokens: Sequence[Token], start: int) -> Token | None:
    """Return the word before the preposition that a phrase hangs on, if it hangs on one."""
    before = start - 1
    while before > 0 and tokens[before].pos == "DET":
        before -= 1
    if before < 0 or tokens[before].pos != "ADP":
        return None
    return tokens[max(0, before - 1)]


def _longer(kinds: str, end: int) -> Iterator[int]:
    """Yield where a phrase ends, by itself and with each preposition that hangs on it.

    No phrase ends before another noun: it is half of what is said, or its last word no noun.
    """
    for _ in range(_MOST_ATTACHED + 1):
        if kinds[end : end + 1] != "N":
            yield end
        found = _ATTACHED.match(kinds, end)
        if not found:
            return
        end = found.end()


def _keeps_article(tokens: Sequence[Token], kinds: str, start: int) -> bool:
    """Return whether a phrase needs the article before it: «den lokale handel».

    An adjective has the same form in «de lokale butikker» and «lokale butikker».
    """
    found = _SINGLE.match(kinds, start)
    if not found or not start or kinds[start - 1] != "d" or kinds[start] != "A":
        return False
    return not {"Definite=Ind", "Number=Plur"} <= tokens[found.end() - 1].features


def _kinds(tokens: Sequence[Token]) -> str:
    """Return the kinds of all words.

    An adjective that no noun follows stands for one («mange unge»), unless its form asks for a noun
    or it says what something is like («skolen er god»).
    """
    kinds = [_kind(token) for token in tokens]
    for place, kind in enumerate(kinds):
        after = "".join(kinds[place + 1 : place + 3])
        before = kinds[place - 1] if place else "P"
        if kind == "A" and not re.match("[C,]?[ANGEH]", after):
            asks = place and {"Definite=Ind", "Number=Sing"} <= tokens[place].features
            kinds[place] = "N" if before in ("GA" if asks else "GAPDdC") else "-"
    return "".join(kinds)


def _kind(token: Token) -> str:
    """Return a letter for what a word is in a noun phrase, ``-`` if it is nothing.

    A is an adjective, C «and», D a determiner, d a definite article, E a name, G a genitive, H the
    first half of a compound («skole- og»), I an infinitive, N a noun, P a preposition, # a number.
    """
    word = token.text.lower()
    if word == "," or word in _DEFINITE:
        return word[0]
    if word.endswith("-") and word[:-1].isalpha():
        return "H"
    if word == _YEAR or any(map(str.isdigit, word)) or "Poss=Yes" in token.features:
        return "#" if token.pos == "NUM" else "-"
    if token.pos == "NOUN" and "Case=Gen" in token.features:
        return "G"
    if token.pos == "VERB" and not word.endswith("s"):
        forms = ("VerbForm=Part", "A"), ("VerbForm=Inf", "I")
        return next((kind for form, kind in forms if form in token.features), "-")
    return _KINDS.get(token.pos, "-")
