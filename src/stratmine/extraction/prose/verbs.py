"""What the verbs of a sentence say: to reach a state, or to do something."""

from __future__ import annotations

from stratmine.extraction.text.verbs import deeds_from, runs_from
from stratmine.languages import Language
from stratmine.schema import ElementKind

_VERB_REACH = 9
"""Words after a modal verb among which the first one known decides."""


def kind_after(
    tokens: list[str], start: int, language: Language, *, reach: int = _VERB_REACH
) -> ElementKind | None:
    """Return the kind by the first known verb after a position.

    To make something so («göras tillgänglig») is a direction, whatever is done for it.
    """
    said = language.sentences
    # «I samarbejde med» and «et løft» name no doing.
    articles = language.grammar.articles
    for i, token in enumerate(tokens[start : start + reach], start):
        if i and (tokens[i - 1] == "i" or tokens[i - 1] in articles):
            continue
        following = tokens[i + 1] if i + 1 < len(tokens) else ""
        if (token, following) in said.striving:
            return "goal"
        eased = following in language.grammar.it
        if token in said.making and (eased or following.endswith(said.qualities)):
            return "goal"
        if runs_from(tokens, i) & language.cues.goal_verbs:
            return "goal"
        joined = tokens[i + 2 : i + 3] if following in language.grammar.conjunctions else []
        if set(joined) & language.cues.goal_verbs:
            return "goal"
        if deeds_from(tokens, i) & language.cues.activity_verbs:
            return "goal" if tokens[0] in said.awareness else "activity"
    return None


def first_deed(tokens: list[str], language: Language) -> str:
    """Return the first verb of doing: «byggs», or «tas» of «tas fram»."""
    verbs = language.cues.activity_verbs
    return next((t for i, t in enumerate(tokens) if deeds_from(tokens, i) & verbs), "")
