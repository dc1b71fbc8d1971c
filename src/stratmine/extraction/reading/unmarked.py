"""Lists without bullets: short paragraphs, alone or one under the other."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import groupby, pairwise, takewhile

from stratmine.extraction.announcing.element_text import is_phrase
from stratmine.extraction.announcing.labels import label_of
from stratmine.extraction.announcing.lead_ins import announced_by_lead_in, leads_in
from stratmine.extraction.announcing.scope import Scope
from stratmine.extraction.announcing.vocabulary import vocabulary
from stratmine.extraction.prose.judge import judge
from stratmine.extraction.prose.main_verb import main_verb
from stratmine.extraction.prose.measures import opens_as_measure
from stratmine.extraction.prose.plan_talk import sets_goals
from stratmine.extraction.prose.standing_alone import points_back
from stratmine.extraction.reading.clause_lines import clause_lines_as_items
from stratmine.extraction.reading.dated_items import dated_lines_as_items
from stratmine.extraction.reading.labelled_lines import labelled_lines_as_items
from stratmine.extraction.reading.named_paragraphs import paragraphs_as_items
from stratmine.extraction.text.block_parts import part_of
from stratmine.extraction.text.openings import compares
from stratmine.extraction.text.phrases import contains_phrase
from stratmine.extraction.text.sentences import may_hold_two, split_sentences
from stratmine.extraction.text.verbs import plan_verbs
from stratmine.extraction.text.words import word_count, words
from stratmine.languages import Language
from stratmine.languages.values import is_value
from stratmine.schema import Block

_FIGURE = re.compile(r"[<>≤≥~+–-]?\s?\d[\d\s.,]*(?:%|[^\W\d_]{1,8}[²³]?)?")
"""A figure with its unit, set large over what it measures: «95 kWh», «14 veckor»."""
_LISTED = (("goal",), ("activity",))
_LED = (("goal",), ("activity",), ("indicator",))
_LED_FAR = (*_LED, ("focus_area",))
"""What a whole sentence announces for the lines under it."""
_FEWEST_LINES = 3
"""Lines that are a list though prose follows them."""
_LONGEST_LED = 45
"""Words of a line after a lead-in."""
_VERB_REACH = 4
"""Words of a sentence among which its verb stands, as no name has one."""
_LONGEST_LEAD = 6
"""Words of a paragraph that stands over a list as a label."""
_SHORTEST_UNMARKED, _LONGEST_UNMARKED = 3, 30
"""Words of a paragraph that stands as a list item."""
_FEWEST_STATES = 2
"""Lines under each other that are a list of what is to be."""
_FEWEST_OPENING = 2
"""Lines under a heading for goals that are a list though prose follows them."""
_FEWEST_MEASURES, _LONGEST_MEASURE = 2, 12
"""Lines that are a list of measures, and words of each where none says that it counts."""
_SHORTEST_ALONE = 4
"""Words of a sentence that is the only goal under its heading; a shorter one may be a remark."""
_LONGEST_TOLD, _MOST_TOLD = 20, 6
"""Words and number of sentences that stand as a list."""
_SUBJECT_REACH = 3
"""Words of a sentence among which it says what it is about."""


def measures_as_items(blocks: Sequence[Block], language: Language) -> Sequence[Block]:
    """Take lines that each name a measure for a list: «Antal besök», «Andel nöjda».

    They are all there is, or end a section after a line with a colon.
    """
    lines = list(takewhile(lambda block: _is_measure_line(block, language), reversed(blocks)))
    before = blocks[: len(blocks) - len(lines)]
    led = not before or before[-1].text.rstrip().endswith(":")
    return [*before, *_listed(lines[::-1])] if led and len(lines) >= _FEWEST_MEASURES else blocks


def _is_measure_line(block: Block, language: Language) -> bool:
    return (
        block.kind == "paragraph"
        and word_count(block.text) <= _LONGEST_UNMARKED
        and block.text.rstrip()[-1:] not in ".:;!?"
        and opens_as_measure(block.text, language)
    )


def as_items(blocks: Sequence[Block], scope: Scope, language: Language) -> Sequence[Block]:
    """Take short paragraphs of one sentence each under «Mål» for a list without bullets.

    One alone under such a heading is the goal: «I 2030 er åen ren.»
    """
    blocks = _states_listed(clause_lines_as_items(blocks, language), language)
    if scope.kinds[:1] == ("focus_area",) and not scope.inherited:
        names = list(takewhile(lambda block: _is_named(block, language), blocks))
        if len(names) >= _FEWEST_LINES:
            return [*_listed(names), *_led_items(blocks[len(names) :], language)]
    if scope.kinds[:1] == ("indicator",) and not scope.inherited:
        blocks = _with_measures(blocks, language)
    announced = scope.kinds[:1] in _LISTED and not scope.inherited
    if announced:
        blocks = labelled_lines_as_items(blocks, language)
    if announced and scope.kinds[0] == "activity":
        blocks = dated_lines_as_items(blocks, language)
    alike = announced and _are_alike(blocks, language)
    if announced and not alike and scope.kinds[0] == "goal":
        blocks = _with_opening_lines(blocks, language)
    if announced and not alike and scope.kinds[0] == "activity":
        blocks = paragraphs_as_items(blocks, language)
    if not alike or (len(blocks) == 1 and not _stands_alone(blocks[0].text, language)):
        return _led_items(blocks, language)
    if any(_explains(block.text, language) for block in blocks):
        return _led_items(blocks, language)
    return _listed(blocks)


def _with_opening_lines(blocks: Sequence[Block], language: Language) -> Sequence[Block]:
    """Take lines without a final point that stand first under «Mål», over prose, for a list.

    Those with labels of their own are read by these.
    """
    lines = list(takewhile(_is_unended, blocks))
    if any(label_of(line.text, language) for line in lines):
        return blocks
    after = blocks[len(lines) :]
    prose = bool(after) and after[0].kind == "paragraph"
    return [*_listed(lines), *after] if prose and len(lines) >= _FEWEST_OPENING else blocks


def _with_measures(blocks: Sequence[Block], language: Language) -> list[Block]:
    """Take lines without a final point under «Vad vi mäter» for a list, two or more together.

    They are all there is, one of them names a measure («Antal besök»), or each has a figure over
    or under it: «95 kWh».
    """
    figures = [_FIGURE.fullmatch(block.text.strip()) is not None for block in blocks]
    lines = [b for b, figure in zip(blocks, figures, strict=True) if not figure]
    in_turns = all(one != other for one, other in pairwise(figures))
    if lines and len(blocks) == 2 * len(lines) and in_turns and all(map(_is_unended, lines)):
        return [b if figure else _listed([b])[0] for b, figure in zip(blocks, figures, strict=True)]
    if len(blocks) >= _FEWEST_MEASURES and all(_is_short_name(b, language) for b in blocks):
        return _listed(blocks)
    found: list[Block] = []
    for unended, run in groupby(blocks, key=_is_unended):
        lines = list(run)
        named = any(opens_as_measure(line.text, language) for line in lines)
        found += _listed(lines) if unended and named and len(lines) >= _FEWEST_MEASURES else lines
    return found


def _is_short_name(block: Block, language: Language) -> bool:
    short = word_count(block.text) <= _LONGEST_MEASURE and not may_hold_two(block.text)
    return short and _is_unended(block) and not leads_in(block.text, language)


def _is_unended(block: Block) -> bool:
    line = block.kind == "paragraph" and word_count(block.text) <= _LONGEST_UNMARKED
    return line and is_phrase(block.text) and block.text.rstrip()[-1:] not in ".:;!?"


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
    led: Block | None = None
    for block in [*blocks, None]:
        opens = block is not None and _leads(block, language)
        if block is not None and block.kind == "paragraph" and led is not None and not opens:
            run.append(block)
            continue
        found += _lines_listed(led, run, language) if led is not None else []
        run, led = [], block if opens else None
        found += [block] if block is not None else []
    return found


def _lines_listed(lead: Block, run: Sequence[Block], language: Language) -> list[Block]:
    """Take the lines under a lead-in for a list: all of them, or three or more before prose."""
    if not any(line.text.rstrip().endswith(".") for line in run):
        return list(run)
    if word_count(lead.text) <= _LONGEST_LEAD and _are_alike(run, language):
        return _listed(run)
    lines = list(takewhile(lambda line: _is_line(line, language), run))
    if len(lines) < _FEWEST_LINES:
        return list(run)
    return [*_listed(lines), *run[len(lines) :]]


def _leads(block: Block, language: Language) -> bool:
    """Whether a paragraph ends by announcing a list: «Vi vil opnå:», «… i disse fire emner:»."""
    if block.kind != "paragraph" or not block.text.rstrip().endswith(":"):
        return False
    short = word_count(block.text) <= _LONGEST_LEAD
    last = block.text if short else split_sentences(block.text, language)[-1].text
    found = announced_by_lead_in(last.rstrip(), language)
    return found is not None and found.kinds[:1] in (_LED if short else _LED_FAR)


def _is_line(block: Block, language: Language) -> bool:
    """Whether a paragraph is a line of a list: one sentence that does not go on about others."""
    one = is_phrase(block.text) and not may_hold_two(block.text) and not is_value(block.text)
    short = word_count(block.text) <= _LONGEST_LED and not leads_in(block.text, language)
    return one and short and not _explains(block.text, language)


def _states_listed(blocks: Sequence[Block], language: Language) -> list[Block]:
    """Take sentences on lines of their own that tell what is to be for a list: «Flere løber.»."""
    found: list[Block] = []
    for states, run in groupby(blocks, key=lambda block: _is_state(block, language)):
        lines = list(run)
        found += _listed(lines) if states and len(lines) >= _FEWEST_STATES else lines
    return found


def _is_state(block: Block, language: Language) -> bool:
    return (
        block.kind == "paragraph"
        and _SHORTEST_UNMARKED <= word_count(block.text) <= _LONGEST_UNMARKED
        and not may_hold_two(block.text)
        and compares(block.text, language)
    )


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
    verbs = plan_verbs(language.code) | commitment["must"]
    told = text.rstrip().endswith(".") or bool(verbs & set(words(text)))
    told = told or compares(text, language) or main_verb(text, language).place > 0
    return told and word_count(text) >= _SHORTEST_ALONE


def _is_named(block: Block, language: Language) -> bool:
    """Whether a paragraph is a line without a verb, as names of areas are, with a final point."""
    if block.kind != "paragraph" or not block.text.rstrip().endswith("."):
        return False
    verbs = language.grammar.being | frozenset().union(*language.modals.commitment.values())
    return _is_line(block, language) and not verbs & set(words(block.text)[:_VERB_REACH])


def _explains(text: str, language: Language) -> bool:
    """Whether a sentence goes on about the one before it or about goals: then the text is prose.

    «Trots det väntas …», «Strategins mål går i linje med planen.»
    """
    tokens = words(text)
    if not text.rstrip().endswith(".") or judge(text, language) is not None:
        return False
    grammar, lexicon = language.grammar, vocabulary(language.code)
    if tokens[0] == grammar.infinitive_mark:  # «At de bliver hørt.»
        return False
    back = points_back(text, language) or bool(set(tokens[1:2]) & grammar.it)
    about = {lexicon.kind_of(token) for token in tokens[:_SUBJECT_REACH]}
    told = "goal" in about or sets_goals(text, language)
    procedure = contains_phrase(text, language.cues.procedure) is not None
    return back or tokens[0] == grammar.therefore or told or procedure
