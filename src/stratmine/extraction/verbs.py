"""What the verbs of a sentence say: to reach a state, or to do something."""

from __future__ import annotations

from stratmine.languages import Language
from stratmine.schema import ElementKind

_VERB_REACH = 9
_BEFORE_NOUNS = frozenset({"i", "en", "et", "ett"})
"""«I samarbejde med» and «et løft» name no doing."""
_STRIVING = frozenset(
    {
        ("arbejde", "for"), ("arbejder", "for"), ("arbeta", "för"), ("arbetar", "för"),
        ("verka", "för"), ("verkar", "för"), ("kæmpe", "for"),
    }
)  # fmt: skip
"""To work for something names an end, whatever verb follows."""
_AWARENESS = frozenset(
    {"kendskab", "kendskabet", "viden", "kunskap", "kunskapen", "kännedomen", "medvetenheten",
     "bevidstheden"}
)  # fmt: skip
"""What is spread for its own sake: «Kendskabet til søen skal udbredes» states an end."""
_JOINING = frozenset({"och", "og"})
_MAKING = frozenset({"göra", "göras", "görs", "gøre", "gøres"})
_QUALITIES = (
    "lig", "ligt", "liga", "lige", "are", "ere", "bart", "bara", "bare", "iv", "ivt", "iva", "ive",
)  # fmt: skip


def kind_after(tokens: list[str], start: int, language: Language) -> ElementKind | None:
    """Return the kind by the first known verb after a position.

    To make something so («göras tillgänglig») is a direction, whatever is done for it.
    """
    for i, token in enumerate(tokens[start : start + _VERB_REACH], start):
        if i and tokens[i - 1] in _BEFORE_NOUNS:
            continue
        following = tokens[i + 1] if i + 1 < len(tokens) else ""
        if (token, following) in _STRIVING:
            return "goal"
        if token in _MAKING and following.endswith(_QUALITIES):
            return "goal"
        if {token, f"{token} {following}"} & language.cues.goal_verbs:
            return "goal"
        joined = tokens[i + 2 : i + 3] if following in _JOINING else []
        if set(joined) & language.cues.goal_verbs:
            return "goal"
        if {token, f"{token} {following}"} & language.cues.activity_verbs:
            return "goal" if tokens[0] in _AWARENESS else "activity"
    return None


def first_deed(tokens: list[str], language: Language) -> str:
    """Return the first verb of doing: «byggs», or «tas» of «tas fram»."""
    verbs = language.cues.activity_verbs
    pairs = zip(tokens, [*tokens[1:], ""], strict=True)
    return next((t for t, after in pairs if {t, f"{t} {after}"} & verbs), "")
