"""Paragraphs that lead into a list of what is no part of the plan."""

from __future__ import annotations

from stratmine.extraction.announcing.announcement import Announcement
from stratmine.extraction.announcing.set_aside import gives_up, leads_to_national_goals
from stratmine.extraction.findings.collector import Collector
from stratmine.extraction.prose.clauses import main_modal
from stratmine.extraction.prose.judge import is_of_others
from stratmine.extraction.prose.plan_talk import tells_of_goals
from stratmine.extraction.text.words import words
from stratmine.languages import Language
from stratmine.schema import Block


def leads_to_no_part(block: Block, lead: Announcement, collector: Collector) -> bool:
    """Whether a paragraph leads into goals of the nation, what is given up, or rules."""
    language = collector.language
    last = collector.sentences(block.text)[-1].text
    aims = lead.kinds[:1] in {("goal",), ()}
    national = aims and leads_to_national_goals(last, language)
    return national or gives_up(last, language) or _leads_to_rules(last, language)


def _leads_to_rules(sentence: str, language: Language) -> bool:
    """Whether a list says what a law bids or what goals are to be.

    «Efter loven skal kommunen:», «Målene skal:».
    """
    tokens = words(sentence)
    modal = main_modal(sentence, tokens, language)
    laws = any(token.endswith(language.sentences.laws) for token in tokens)
    of_goals = modal is not None and tells_of_goals(tokens, modal, language)
    return of_goals or (laws and is_of_others(tokens, language))
