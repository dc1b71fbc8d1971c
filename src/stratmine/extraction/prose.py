"""Judging sentences of running text: goal, activity, vision, challenge or nothing."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise

from stratmine.extraction.clauses import (
    STATING,
    forecast_places,
    is_subordinate,
    main_modal,
)
from stratmine.extraction.owners import owner_of
from stratmine.extraction.set_aside import tells_of_plans
from stratmine.extraction.verbs import first_deed, kind_after
from stratmine.extraction.vocabulary import vocabulary
from stratmine.extraction.wording import contains_phrase, words
from stratmine.languages import Language
from stratmine.schema import ElementKind

SHORTEST, LONGEST = 4, 75
"""Words of a sentence that may be an element."""
_OPENING_WORDS = 7
_VISION_REACH = 12
_NECESSITY = frozenset({"måste", "behöver", "må", "behøver"})
_PASSIVE_AUXILIARIES = frozenset({"blive", "bli"})
_PRONOUNS = frozenset({"den", "de", "dem", "han", "hun", "hon", "man", "både", "begge"})
_REFERRING = frozenset({"den", "de", "han", "hun", "hon", "man"})
_REFERRING_AFTER = frozenset({"den", "man", "han", "hun", "hon"})
_LAWS = ("loven", "lagen", "bekendtgørelsen", "förordningen", "direktivet")
_NEAR = 4
_EXPLETIVES = frozenset({"der", "desuden", "derudover", "endvidere", "dessutom", "därutöver"})
_IT = frozenset({"det", "dette", "detta"})
_MEANING = frozenset({"innebär", "indebærer", "handlar", "handler"})
_COPULAS = frozenset({"er", "är", "bliver", "blir"})
_JUDGED = frozenset(
    {"viktigt", "tydligt", "uppfyllt", "uppnått", "nått", "inte", "ej", "delvis", "svårt", "svår",
     "vigtigt", "opfyldt", "nået", "ikke", "delvist", "svært"}
)  # fmt: skip
"""Words after «målet är» that tell of the goal, not what it is."""
_UNFINISHED = ("?", ":", " at", " att")
_INFINITIVE_MARKS = frozenset({"at", "att"})
_SHORTEST_PRESENT = 4
"""Letters of a verb that tells of doing; «har», «er», «kan» tell how things are."""

_BACK_REFERENCE = re.compile(
    r"^(?:dette|detta|denne|denna|herved|hermed|dermed|därmed|disse|dessa|på så"
    r"|(?:det|de)(?! \w+,? (?:som|der)\b)"
    r"(?! (?!ska |skulle |kunde |kunne |ville |borde |burde )\w+[ae] \w))\b",
    re.IGNORECASE,
)
# «Det skal være lettere at …» states an end of its own; «Det skal ske ved …» does not.
_STATE_TO_REACH = re.compile(
    r"^det (?:skal|ska|skall|bør|bör) (?:\w+ )?(?:være|vara|bli|blive) "
    r"(?:\w+ ){0,2}?\w+(?:t|ere|are|re)\b",
    re.IGNORECASE,
)
_ASKED = re.compile(
    r"\b(pålægges|undersøges|utreds|undersöks|(?:ges|får|få) i uppdrag|får til opgave"
    r"|ger? (?:\w+[\s-]+){1,6}i uppdrag att)\b"
)
_CUT_AT_NUMBER = re.compile(r"[^\W\d]{3,} \d\.$")
"""How a sentence ends that a list's or chapter's number has cut: «… material och beläggning 3.»."""
_REFERENCE = re.compile(r"\((?:jf|jfr|se|jævnfør|jämför)\b[^()]*\)", re.IGNORECASE)
_DECIDING = frozenset({"beslutar att"})
"""Phrases of a decision, which may give a task."""
_VALUE = re.compile(
    r"\d\s?(?:%|procent\b|pct\b)|\b(?:hälften|halv\w*|\w+(?:edel|del)|dobbel\w*|dubbel\w*)\b",
    re.IGNORECASE,
)
"""A share to be reached; with a year a sentence states a goal, whatever its verb does."""
_IN_THE_FUTURE = re.compile(r"(?:år|i år|i) 20[2-9]\d (?:är|har|finns|präglas|er|findes|præges)\b")
"""How a sentence opens that tells of the future as if it were there."""
_YEAR = re.compile(r"\b20\d{2}\b")
_BY_MEANS = re.compile(r"\b(?:genom att|gennem at|ved at)\b", re.IGNORECASE)
_PROPOSES = re.compile(r"^(?:\w+ ){0,3}(?:foreslår|föreslår)(?: \w+)?,? att? ")


@dataclass(frozen=True, slots=True)
class Judgement:
    """What a sentence is.

    Attributes:
        kind: The element type.
        evidence: Why, a key of the confidence table.
        cue: The words that spoke for it.
    """

    kind: ElementKind
    evidence: str
    cue: str = ""


def judge(sentence: str, language: Language) -> Judgement | None:
    """Return what a sentence of running text is, or None if it is no element.

    Text about the plan itself, other bodies' goals, questions and fragments are none.
    """
    tokens = words(sentence)
    if not SHORTEST <= len(tokens) <= LONGEST or sentence.rstrip(" .").endswith(_UNFINISHED):
        return None
    cues = language.cues
    procedure = contains_phrase(_REFERENCE.sub("", sentence), cues.procedure)
    decides = procedure in _DECIDING and _ASKED.search(sentence.lower())
    if not _is_whole(sentence) or (procedure and not decides):
        return None
    if _names_vision(tokens, language):
        return Judgement("vision", "vision phrase")
    if tokens[0].endswith(cues.plans) and not STATING & set(tokens[:_NEAR]):
        return None
    if not any(token in cues.others or token.endswith(_LAWS) for token in tokens[:_OPENING_WORDS]):
        found = _goal_phrase(sentence, tokens, language) or _by_verb(sentence, tokens, language)
        if found:
            return found
    phrase = contains_phrase(sentence, cues.challenge_phrases)
    return Judgement("challenge", "challenge phrase", phrase) if phrase else None


def _names_vision(tokens: list[str], language: Language) -> bool:
    """Whether a sentence says what the vision is: «Målbilden för år 2030 är att …»."""
    opening = " ".join(tokens[:4])
    if _IN_THE_FUTURE.match(opening) and not any(t.isdigit() for t in tokens[2:]):
        return True
    if any(opening.startswith(phrase) for phrase in language.cues.vision_phrases):
        return True
    pairs = pairwise(tokens[:_VISION_REACH])
    said = any(verb in _COPULAS and mark in _INFINITIVE_MARKS for verb, mark in pairs)
    return said and vocabulary(language.code).kind_of(tokens[0]) == "vision"


def tells_doing(sentence: str, language: Language) -> bool:
    """Whether a sentence says in the present tense what the owner does: «Vi uddanner …».

    Elsewhere such sentences describe; where activities are announced they tell them.
    """
    tokens = words(sentence)
    if len(tokens) < SHORTEST or not _is_whole(sentence):
        return False
    if contains_phrase(sentence, language.cues.procedure):
        return False
    subject = tokens[0] in language.cues.owners or tokens[0].endswith(language.cues.units)
    return subject and tokens[1].endswith(("r", "s")) and len(tokens[1]) >= _SHORTEST_PRESENT


def _is_whole(sentence: str) -> bool:
    """Whether a sentence is printed from its capital to its point, not cut by the layout."""
    if sentence[:1] in '"”“«»' and sentence.rstrip(". ")[-1:] in '"”“«»':
        return False
    if _CUT_AT_NUMBER.search(sentence):
        return False
    first = sentence.lstrip("\"”»“«'’(–—- ")[:1]
    return not first.islower() and sentence.rstrip(" \"”»“«'’)")[-1:] in ".!;"


def _goal_phrase(sentence: str, tokens: list[str], language: Language) -> Judgement | None:
    opening = " ".join(tokens[: _OPENING_WORDS + 3])
    phrase = _named_goal(tokens, language) or contains_phrase(opening, language.cues.goal_phrases)
    if not phrase or (_points_back(sentence) and not " ".join(tokens).startswith(phrase)):
        return None
    end = _end_of(phrase, tokens)
    if phrase.split()[-1] in _COPULAS and set(tokens[end : end + 1]) & _JUDGED:
        return None
    needed = bool(set(phrase.split()) & _NECESSITY)
    if needed and kind_after(tokens[: end + _NEAR], end, language) is None:
        return None
    if is_subordinate(sentence, tokens, max(0, end - len(phrase.split())), language):
        return None
    commitment = language.modals.commitment
    modal = phrase.split()[-1] in commitment["must"] | commitment["will"] | set(
        language.cues.owners
    )
    kind = kind_after(tokens[: end + _NEAR], end, language) if modal else None
    if set(phrase.split()) & commitment["must"] and _BY_MEANS.search(sentence):
        kind = "activity"
    return Judgement(kind or "goal", "goal phrase", phrase)


def _named_goal(tokens: list[str], language: Language) -> str | None:
    """Return the words that name a goal and say what it is: «kommunens delmål är 40 procent»."""
    lexicon = vocabulary(language.code)
    for i, token in enumerate(tokens[:_OPENING_WORDS]):
        if token not in _COPULAS | _MEANING:
            continue
        before = tokens[max(0, i - _NEAR) : i]
        after = tokens[i + 1 : i + 1 + _NEAR]
        content = tokens[i + 1 : i + (_NEAR if token in _MEANING else 2) + 1]
        noun = next((t for t in reversed(before) if lexicon.kind_of(t) == "goal"), None)
        if noun and any(t in _INFINITIVE_MARKS or t[0].isdigit() for t in content):
            return " ".join(tokens[tokens.index(noun) : i + 1])
        noun = next((t for t in after if lexicon.kind_of(t) == "goal"), None)
        follows = tokens[tokens.index(noun) + 1 : tokens.index(noun) + 2] if noun else []
        if noun and any(t in _INFINITIVE_MARKS or t[0].isdigit() for t in follows):
            start = 0 if tokens[:i] == ["det"] else i
            return " ".join(tokens[start : tokens.index(noun) + 1])
    return None


def _end_of(phrase: str, tokens: list[str]) -> int:
    parts = phrase.split()
    for i in range(len(tokens)):
        if tokens[i : i + len(parts)] == parts:
            return i + len(parts)
    return 0


def _by_verb(sentence: str, tokens: list[str], language: Language) -> Judgement | None:
    """Judge by a modal verb with what follows it, or by an order or proposal in the passive."""
    asked = _asked(sentence.lower())
    if asked:
        return asked
    position = main_modal(sentence, tokens, language)
    if position is None and _is_passive_present(tokens, language):
        return Judgement("activity", "passive present")
    if position is None or _points_back(sentence) or _tells_else(tokens, position, language):
        return None
    return _by_modal(sentence, tokens, position, language)


def _by_modal(
    sentence: str, tokens: list[str], position: int, language: Language
) -> Judgement | None:
    """Judge by the modal verb at a position: by who is to do something, and by what verb."""
    commitment = language.modals.commitment
    reach = position + 1 + _NEAR if tokens[position] in _NECESSITY else len(tokens)
    kind = kind_after(tokens[:reach], position + 1, language)
    if tokens[position] in commitment["must"] and _VALUE.search(sentence):
        kind = "goal" if _YEAR.search(sentence) else kind
    owner = owner_of(sentence, tokens, position, language)
    beside = [*tokens[max(0, position - 1) : position], *tokens[position + 1 : position + 2]]
    unit = next((t for t in beside if t.endswith(language.cues.units)), None)
    if unit or (owner and kind):
        cue = f"{owner or unit} {tokens[position]}"
        return Judgement(kind or "activity", "modal with owner", cue)
    if position and tokens[position] in (commitment["must"] | commitment["should"]) - _NECESSITY:
        return _impersonal(tokens, position, kind, language)
    return None


def _tells_else(tokens: list[str], position: int, language: Language) -> bool:
    """Whether a modal verb tells of the plan itself, of «det», or only how things will be."""
    before = tokens[position - 1] if position else ""
    return (
        tells_of_plans(tokens, position, language)
        or (position > 1 and before in _IT)
        or _forecasts(tokens, position, language)
    )


def _forecasts(tokens: list[str], position: int, language: Language) -> bool:
    """Whether «kommer att» tells how things will be, not what will be done."""
    told = tokens[position + 1 : position + 1 + _NEAR]
    return position in forecast_places(tokens, language) and bool(
        language.actors.states & set(told)
    )


def _is_passive_present(tokens: list[str], language: Language) -> bool:
    """Whether a sentence says what is done: «Der etableres …», «I 2026 opsættes …»."""
    verbs = language.cues.activity_verbs
    place = 1 if tokens[0] in _EXPLETIVES else 2 if _is_time(tokens) else 0
    return place > 0 and tokens[place] in verbs and tokens[place].endswith("s")


def _is_time(tokens: list[str]) -> bool:
    return tokens[0] in {"i", "från", "fra", "under"} and bool(_YEAR.fullmatch(tokens[1]))


def _asked(lowered: str) -> Judgement | None:
    """Judge a sentence that gives or proposes a task."""
    if _ASKED.search(lowered):
        return Judgement("activity", "assignment")
    return Judgement("activity", "proposal") if _PROPOSES.search(lowered) else None


def _impersonal(
    tokens: list[str], position: int, kind: ElementKind | None, language: Language
) -> Judgement | None:
    """Judge «Borgerne skal opleve …», a goal, and «Der skal udarbejdes …», a measure.

    A measure without an owner is told from a remark on how something is done by its passive.
    """
    if tokens[position - 1] in _REFERRING or tokens[position + 1] in _REFERRING_AFTER:
        return None
    if tokens[0] in _PRONOUNS and position == 1:
        return None
    if kind != "activity":
        binding = tokens[position] in language.modals.commitment["must"]
        return Judgement("goal", "modal", tokens[position]) if binding else None
    verb = first_deed(tokens[position:], language)
    passive = verb.endswith("s") or tokens[position + 1] in _PASSIVE_AUXILIARIES
    if not passive or tokens[0] in _PRONOUNS | {"det"}:
        return None
    return Judgement("activity", "modal", tokens[position])


def _points_back(sentence: str) -> bool:
    """Whether a sentence has as its subject what was said before it."""
    return bool(_BACK_REFERENCE.match(sentence)) and not _STATE_TO_REACH.match(sentence)
