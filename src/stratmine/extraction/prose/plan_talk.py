"""Sentences about the plan itself, or about any plan or goal."""

from __future__ import annotations

from stratmine.extraction.announcing.vocabulary import vocabulary
from stratmine.languages import Language

_LONGEST_SUBJECT = 4
"""Words before the modal verb of a sentence about a plan or goal."""


def tells_of_plans(tokens: list[str], modal: int, language: Language) -> bool:
    """Whether a sentence says what the plan, or any plan or goal, is to be or is for.

    Args:
        tokens: Its words.
        modal: The place of its modal verb.
        language: Its language.
    """
    subject, after = tokens[modal - 1] if modal else "", tokens[modal + 1 : modal + 2]
    if any(token.endswith(language.cues.plans) for token in (subject, *after)):
        return True
    plan = subject.endswith(language.imprint.generic_plans)
    named = plan or vocabulary(language.code).kind_of(subject) is not None
    return named and modal <= _LONGEST_SUBJECT and bool(language.sentences.plan_deeds & set(after))
