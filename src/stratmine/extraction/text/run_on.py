"""Promises that lost the points between them: «… ska upphöra Fler chefer ska få utbildning»."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import pairwise

from stratmine import languages
from stratmine.extraction.text.sentences import Sentence
from stratmine.extraction.text.words import word_count
from stratmine.languages import Language
from stratmine.schema import Block

_WORD = re.compile(r"\S+")
_MODAL_REACH = 8
"""Words after a capital among which the modal verb of its own sentence stands."""
_FEWEST_MODALS = 2
_LONGEST_NAME = 6
"""Words of a heading that ran into the text under it."""
_REACH = 90
"""Letters among which it ends."""
_JOINT = re.compile(r"(?<=[a-zåäöæø]) (?P<verb>[A-ZÅÄÖÆØ][a-zåäöæø]+)(?= [a-zåäöæø])")
_SHORTEST_LINE = 5
"""Words of a paragraph without a point that may be a sentence."""


def split_promises(sentence: Sentence, language: Language) -> list[Sentence]:
    """Return the promises that run into each other in a sentence; the sentence if there is one.

    A capital after a small letter begins a new one if a modal verb stands before it and another
    one shortly after it.
    """
    places = [match.start() for match in _borders(sentence.text, language)]
    if not places:
        return [sentence]
    cuts = pairwise([0, *places, len(sentence.text)])
    return [
        Sentence(sentence.text[a:b].rstrip(), sentence.start + a,
                 sentence.start + len(sentence.text[:b].rstrip()))
        for a, b in cuts
    ]  # fmt: skip


def split_openers(sentence: Sentence, language: Language) -> list[Sentence]:
    """Return a name and the sentence that ran into it: «Nye bænke Der opstilles ti bænke …»."""
    text = sentence.text
    for match in _opener(language.code).finditer(text):
        before = text[: match.start()].rstrip()
        last = before.rsplit(maxsplit=1)[-1:]
        if last and last[0][-1:].islower() and last[0] not in language.grammar.go_on:
            start = match.start("opener")
            first = Sentence(before, sentence.start, sentence.start + len(before))
            rest = Sentence(text[start:], sentence.start + start, sentence.end)
            return [first, rest]
    return [sentence]


@cache
def _opener(code: str) -> re.Pattern[str]:
    """Return a small word with a capital that opens a sentence, right after a word."""
    grammar = languages.get(code).grammar
    small = sorted(grammar.backward | grammar.expletives)
    return re.compile(rf"\s(?P<opener>{'|'.join(map(str.capitalize, small))})(?= [a-zåäöæø])")


def split_order(sentence: Sentence, language: Language) -> list[Sentence]:
    """Return a heading and the order after it that it ran into: «Vintervägar Undersök om …».

    A name of a few words without a verb stands before a verb with a capital.
    """
    text = sentence.text
    joint = _JOINT.search(text, 0, _REACH)
    verbs = _orders(language.code)
    if joint is None or joint["verb"].lower() not in verbs:
        return [sentence]
    start = joint.start("verb")
    name = text[: start - 1]
    opening = name.split(maxsplit=1)[0].lower()
    goes_on = opening in language.grammar.go_on - language.grammar.definite_articles
    if goes_on or len(name.split()) > _LONGEST_NAME or not verbs.isdisjoint(name.split()):
        return [sentence]
    return [
        Sentence(name, sentence.start, sentence.start + len(name)),
        Sentence(text[start:], sentence.start + start, sentence.end),
    ]


@cache
def _orders(code: str) -> frozenset[str]:
    """Return the verbs as an order has them, infinitive or imperative."""
    cues = languages.get(code).cues
    verbs = cues.activity_verbs | cues.goal_verbs
    return frozenset(verb for verb in verbs if not verb.endswith(("r", "s")))


def closed(sentence: Sentence, block: Block) -> str:
    """Give a sentence the point that it was printed without.

    List items lack it, lines of one sentence, and promises that ran into the next one.
    """
    text = sentence.text
    bare = text[-1:].isalnum() or text[-1:] in "%)"
    if block.kind == "list_item" and bare:
        return text[:1].upper() + text[1:] + "."
    alone = text == block.text.strip() and word_count(text) >= _SHORTEST_LINE
    runs_on = sentence.end < len(block.text)
    return f"{text}." if bare and (alone or runs_on) else text


def _borders(text: str, language: Language) -> Iterator[re.Match[str]]:
    commitment = language.modals.commitment
    binding = commitment["must"] | commitment["should"]
    if sum(map(binding.__contains__, text.split())) < _FEWEST_MODALS:
        return
    found = list(_WORD.finditer(text))
    promised = False
    for i, match in enumerate(found):
        word = match.group()
        before = found[i - 1].group() if i else ""
        begins = word[:1].isupper() and word[1:2].islower() and before[-1:].islower()
        if promised and begins and before not in language.grammar.go_on:
            following = [m.group() for m in found[i + 1 : i + 1 + _MODAL_REACH]]
            if _promises(following, binding, language):
                promised = False
                yield match
        promised = promised or word in binding


def _promises(following: list[str], binding: frozenset[str], language: Language) -> bool:
    """Whether a modal verb follows before a comma or a clause of another kind."""
    for before, word in pairwise(["", *following]):
        if word in binding:
            return before not in language.actors.joiners
        if word[-1:] in ",.:;" or word in language.modals.subordinators:
            return False
    return False
