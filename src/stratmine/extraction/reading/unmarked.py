"""Lists without bullets: short paragraphs, alone or one under the other."""

from __future__ import annotations

from collections.abc import Sequence

from stratmine.extraction.announcing.element_text import is_phrase
from stratmine.extraction.announcing.lead_ins import announced_by_lead_in, leads_in
from stratmine.extraction.announcing.scope import Scope
from stratmine.extraction.announcing.vocabulary import vocabulary
from stratmine.extraction.prose.judge import judge
from stratmine.extraction.prose.measures import opens_as_measure
from stratmine.extraction.prose.standing_alone import points_back
from stratmine.extraction.text.block_parts import part_of
from stratmine.extraction.text.phrases import contains_phrase
from stratmine.extraction.text.sentences import may_hold_two, split_sentences
from stratmine.extraction.text.words import word_count, words
from stratmine.languages import Language
from stratmine.languages.values import is_value
from stratmine.schema import Block

_LISTED = (("goal",), ("activity",))
_LED = (("goal",), ("activity",), ("indicator",))
_LONGEST_LEAD = 6
"""Words of a paragraph that stands over a list as a label."""
_SHORTEST_UNMARKED, _LONGEST_UNMARKED = 3, 30
"""Words of a paragraph that stands as a list item."""
_FEWEST_MEASURES = 2
"""Lines that are a list of measures."""
_SHORTEST_ALONE = 4
"""Words of a sentence that is the only goal under its heading; a shorter one may be a remark."""
_LONGEST_TOLD, _MOST_TOLD = 20, 6
"""Words and number of sentences that stand as a list."""
_SUBJECT_REACH = 3
"""Words of a sentence among which it says what it is about."""


def measures_as_items(blocks: Sequence[Block], language: Language) -> Sequence[Block]:
    """Take lines that each name a measure for a list: «Antal besök», «Andel nöjda»."""
    lines = all(
        block.kind == "paragraph"
        and word_count(block.text) <= _LONGEST_UNMARKED
        and block.text.rstrip()[-1:] not in ".:;!?"
        and opens_as_measure(block.text, language)
        for block in blocks
    )
    if not lines or len(blocks) < _FEWEST_MEASURES:
        return blocks
    return [block.model_copy(update={"kind": "list_item"}) for block in blocks]


def as_items(blocks: Sequence[Block], scope: Scope, language: Language) -> Sequence[Block]:
    """Take short paragraphs of one sentence each under «Mål» for a list without bullets.

    One alone under such a heading is the goal: «I 2030 er åen ren.»
    """
    announced = scope.kinds[:1] in _LISTED and not scope.inherited
    alike = announced and _are_alike(blocks, language)
    if not alike or (len(blocks) == 1 and not _stands_alone(blocks[0].text, language)):
        return _led_items(blocks, language)
    if any(_explains(block.text, language) for block in blocks):
        return _led_items(blocks, language)
    return _listed(blocks)


def sentences_as_items(blocks: Sequence[Block], scope: Scope, language: Language) -> list[Block]:
    """Take the short sentences of the one paragraph under «Indsatser:» for a list."""
    if scope.kinds[:1] not in _LISTED or len(blocks) != 1 or blocks[0].kind != "paragraph":
        return list(blocks)
    sentences = split_sentences(blocks[0].text, language)
    short = all(_SHORTEST_UNMARKED <= word_count(s.text) <= _LONGEST_TOLD for s in sentences)
    aside = any(contains_phrase(s.text, language.cues.procedure) for s in sentences)
    ended = all(s.text.endswith(".") for s in sentences)
    if not 1 < len(sentences) <= _MOST_TOLD or not short or aside or not ended:
        return list(blocks)
    return [part_of(blocks[0], s.start, s.end, "list_item") for s in sentences]


def _led_items(blocks: Sequence[Block], language: Language) -> list[Block]:
    """Take short paragraphs of one sentence each after «Vi vil opnå:» for a list.

    Lines without a final point are read with what leads into them.
    """
    found: list[Block] = []
    run: list[Block] = []
    led = False
    for block in [*blocks, None]:
        opens = block is not None and _is_label_lead(block, language)
        if block is not None and block.kind == "paragraph" and led and not opens:
            run.append(block)
            continue
        told = any(line.text.rstrip().endswith(".") for line in run)
        found += _listed(run) if told and _are_alike(run, language) else run
        run, led = [], opens
        found += [block] if block is not None else []
    return found


def _is_label_lead(block: Block, language: Language) -> bool:
    """Whether a paragraph is a few words that announce goals or measures: «Vi vil opnå:»."""
    text = block.text.rstrip()
    if block.kind != "paragraph" or not text.endswith(":") or word_count(text) > _LONGEST_LEAD:
        return False
    found = announced_by_lead_in(text, language)
    return found is not None and found.kinds[:1] in _LED


def _listed(blocks: Sequence[Block]) -> list[Block]:
    return [block.model_copy(update={"kind": "list_item"}) for block in blocks]


def _are_alike(blocks: Sequence[Block], language: Language) -> bool:
    """Whether all blocks are short paragraphs of one sentence, none with a label."""
    return all(
        block.kind == "paragraph"
        and is_phrase(block.text)
        and not is_value(block.text)
        and _SHORTEST_UNMARKED <= word_count(block.text) <= _LONGEST_UNMARKED
        and not may_hold_two(block.text)
        and not leads_in(block.text, language)
        for block in blocks
    )


def _stands_alone(text: str, language: Language) -> bool:
    """Whether the only sentence under a heading may be its goal, not a remark or a date line."""
    commitment = language.modals.commitment
    verbs = language.cues.goal_verbs | language.cues.activity_verbs | commitment["must"]
    told = text.rstrip().endswith(".") or bool(verbs & set(words(text)))
    return told and word_count(text) >= _SHORTEST_ALONE


def _explains(text: str, language: Language) -> bool:
    """Whether a sentence goes on about the one before it or about goals: then the text is prose.

    «Trots det väntas …», «Strategins mål går i linje med planen.»
    """
    tokens = words(text)
    if not text.rstrip().endswith(".") or judge(text, language) is not None:
        return False
    grammar, lexicon = language.grammar, vocabulary(language.code)
    back = points_back(text, language) or bool(set(tokens[1:2]) & grammar.it)
    about = {lexicon.kind_of(token) for token in tokens[:_SUBJECT_REACH]}
    return back or tokens[0] == grammar.therefore or "goal" in about
