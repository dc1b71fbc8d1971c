"""Lists without bullets: short paragraphs, alone or one under the other."""

from __future__ import annotations

from collections.abc import Sequence

from stratmine.extraction.announcing.element_text import is_phrase
from stratmine.extraction.announcing.lead_ins import leads_in
from stratmine.extraction.announcing.scope import Scope
from stratmine.extraction.announcing.vocabulary import vocabulary
from stratmine.extraction.prose.judge import judge
from stratmine.extraction.prose.standing_alone import points_back
from stratmine.extraction.text.sentences import may_hold_two
from stratmine.extraction.text.words import word_count, words
from stratmine.languages import Language
from stratmine.languages.values import is_value
from stratmine.schema import Block

_LISTED = (("goal",), ("activity",))
_SHORTEST_UNMARKED, _LONGEST_UNMARKED = 3, 30
"""Words of a paragraph that stands as a list item."""
_SHORTEST_ALONE = 4
"""Words of a sentence that is the only goal under its heading; a shorter one may be a remark."""
_SUBJECT_REACH = 3
"""Words of a sentence among which it says what it is about."""


def as_items(blocks: Sequence[Block], scope: Scope, language: Language) -> Sequence[Block]:
    """Take short paragraphs of one sentence each under «Mål» for a list without bullets.

    One alone under such a heading is the goal: «I 2030 er åen ren.»
    """
    announced = scope.kinds[:1] in _LISTED and not scope.inherited
    alike = all(
        block.kind == "paragraph"
        and is_phrase(block.text)
        and not is_value(block.text)
        and _SHORTEST_UNMARKED <= word_count(block.text) <= _LONGEST_UNMARKED
        and not may_hold_two(block.text)
        and not leads_in(block.text, language)
        for block in blocks
    )
    if (
        not announced
        or not alike
        or (len(blocks) == 1 and not _stands_alone(blocks[0].text, language))
    ):
        return blocks
    if any(_explains(block.text, language) for block in blocks):
        return blocks
    return [block.model_copy(update={"kind": "list_item"}) for block in blocks]


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
