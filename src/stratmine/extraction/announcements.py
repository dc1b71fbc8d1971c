"""What headings, labels and lead-in sentences say about the text that follows them."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from stratmine.extraction.counts import counted_areas, named_count
from stratmine.extraction.vocabulary import Vocabulary, vocabulary
from stratmine.extraction.wording import contains_phrase, phrases_in, words
from stratmine.languages import Language
from stratmine.schema import ElementKind

LONGEST_ANNOUNCER = 9
"""Words of a heading that announces; longer ones are names or sentences."""
_OPENING_BONUS = 5
_WORDS_BEFORE_CUE = 4

_CUE = r"(?P<cue>[^\W\d]+(?:\s[^\W\d]+)?)"
_LABEL = re.compile(
    rf"""
    ^\W*
    {_CUE}
    (?:\s*(?:nr\.?\s*)?\(?(?P<number>\d{{1,2}}(?:[.:]\d{{1,2}})*[a-zA-Z]?|[A-ZÅÄÖÆØ]{{1,4}}[.:]?\d{{1,2}}(?:[.:]\d{{1,4}})+|[IVX]{{1,4}}|[A-Z]\d{{0,2}})\)?)?
    (?P<year>\s+(?:19|20)\d{{2}}(?:\s*[–-]\s*\d{{2,4}})?)?
    (?P<end>\s*[:.–—-](?=\s|$)\s*|\s+|$)
    """,
    re.VERBOSE,
)
_FOLLOWING = re.compile(
    r"\b(?:følgende|nedenstående|nedenfor|följande|nedanstående|nedan)\b|\b(?:dessa|disse)\W*$",
    re.IGNORECASE,
)
_OPEN_END = re.compile(
    r"\b(?:är|er|att?|ska|skall|skal|omfattar|omfatter|indeholder|innehåller|inkluderar"
    r"|handler om)\W*$",
    re.IGNORECASE,
)
_SHORT_LEAD = 14
_BARE_WORDS = 3
_BELOW = re.compile(r"\b(nedenfor|nedan|herunder|i det följande|i det følgende)\b", re.IGNORECASE)
_ARTICLES = frozenset({"en", "et", "ett", "én", "ét", "hver", "hvert", "varje", "denne", "denna"})
_COLLECTIONS = frozenset(
    {"forslag", "förslag", "oversigt", "översikt", "liste", "lista", "katalog", "samling"}
)
"""What stands before the announcing word with a preposition: «Forslag til indsatser»."""
_PREPOSITIONS = frozenset(
    {
        "fra", "från", "til", "till", "om", "af", "av", "i", "med", "mod", "mot", "på", "efter",
        "for", "för",
    }
)  # fmt: skip
_AFTER_CUE = re.compile(
    r"^(?:og|och|samt|eller|for|för|i|inom|indenfor|inden|på|till|til|med|der|som|från|fra|av|af"
    r"|\d{4}.*|vi|ved|under|gennem|genom|den|de|kommun\w*|strategi\w*|indhold|innehåll|kort|om)$"
)
_SENTENCE_END = re.compile(r"[.!?]\s+(?=[A-ZÅÄÖÆØ])")
_PROPOSING = frozenset({"foreslår", "föreslår"})
_ANNEX = re.compile(r"^(?:bilag|bilaga)\s*(?:\w{1,2}\b)?[\s.:–—-]*(?=\w)", re.IGNORECASE)
_NAMED_LABEL = re.compile(
    r"^((?i:\w*(?:områd[et]|tema|spor|spår|pejlemærke|sigtelinje|perspektiv)))\s+(?=[A-ZÅÄÖÆØ])"
)
_OWNERS = (
    "kommunens", "fullmäktiges", "styrelsens", "nämndens", "rådets", "udvalgets", "bestyrelsens",
    "övergripande", "långsiktigt", "långsiktiga", "overordnet", "overordnede", "langsigtede",
)  # fmt: skip
_SUBTITLE = re.compile(r"\s+[–—-]\s+")
_BY_MEANS = re.compile(r"(?:ved at|genom att|gennem at|via att)\W*$", re.IGNORECASE)
_TO_REACH = re.compile(
    r"\b(?:för att|for at)\s+(?:\w+\s+){0,2}?(?:nå|uppnå|opnå|indfri|uppfylla|opfylde|åstadkomma"
    r"|förverkliga|realisere|virkeliggøre|lyckas|lykkes)\b",
    re.IGNORECASE,
)
_MAKING_ROOM = re.compile(
    r"\b(?:skapa|skabe) (?:\w+ )?(?:förutsättningar|forudsætninger|rammer) (?:för|for)\W*$",
    re.IGNORECASE,
)
"""How a promise breaks off before the ends it makes room for."""
_ABOUT_GOALS = re.compile(
    r"\b(?:gäll|gæld)\w+ (?:\w+ )?(?:för|for) \w*(?:målen|målene)\W*$", re.IGNORECASE
)
_INFINITIVE_TAIL = re.compile(r"\batt?\W*$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Label:
    """A heading or item that names its own kind: «Fokusområde 1: Et stærkt erhvervsliv».

    Attributes:
        kind: The kind it names.
        number: The number after the label.
        start: Offset of the name after the label.
        cue: The label's word.
    """

    kind: ElementKind
    number: str | None
    start: int
    cue: str


@dataclass(frozen=True, slots=True)
class Announcement:
    """What a heading or lead-in says about what follows.

    Attributes:
        kinds: The kinds in the order of their nesting; empty if only infinitives are announced.
        cue: The word that says so.
        count: How many are announced, where a number says so.
        below: Whether the headings after the text are announced: «… presenteras nedan».
    """

    kinds: tuple[ElementKind, ...]
    cue: str
    count: int | None = None
    below: bool = False


def label_of(text: str, language: Language) -> Label | None:
    """Return the label that opens a text, if it names a kind and is set off by sign or number."""
    match = _LABEL.match(text)
    if not match:
        return None
    cue, kind = _label_cue(match, vocabulary(language.code))
    if kind is None:
        return None
    if cue != match["cue"].lower():
        match = _relabel(text, cue)
        if match is None:
            return None
    sign = match["end"].strip()
    set_off = sign != "" and (sign != "." or bool(match["year"]))
    if not match["number"] and not set_off:
        return None
    if not match["number"] and not text[match.end() :].strip():
        return None
    return Label(kind, match["number"], match.end(), cue)


def name_after_label(heading: str, language: Language) -> int | None:
    """Return where the name begins in «Målområde Enkel vardag», a label without sign or number."""
    match = _NAMED_LABEL.match(heading)
    named = match and vocabulary(language.code).kind_of(match[1].lower()) == "focus_area"
    return match.end() if match and named else None


def _label_cue(match: re.Match[str], lexicon: Vocabulary) -> tuple[str, ElementKind | None]:
    cue = match["cue"].lower()
    if match["number"] and cue in lexicon.numbered:
        return cue, lexicon.numbered[cue]
    if cue in lexicon.phrases:
        return cue, lexicon.phrases[cue]
    first, _, second = cue.partition(" ")
    owned = {"goal", "vision"} if first.endswith("s") else {"goal"}
    if first.endswith(_OWNERS) and lexicon.exact.get(second) in owned:
        return cue, lexicon.exact[second]
    return first, lexicon.kind_of(first)


def _relabel(text: str, cue: str) -> re.Match[str] | None:
    """Match again with the first word alone as the label."""
    pattern = _LABEL.pattern.replace(_CUE, f"(?P<cue>(?i:{cue}))")
    return re.compile(pattern, re.VERBOSE).match(text)


def names_annex(heading: str) -> bool:
    """Whether a heading opens an annex and says its name: «Bilaga 1. Åtgärdslista»."""
    return _ANNEX.match(heading) is not None


def announced_by_heading(text: str, language: Language) -> Announcement | None:
    """Return what a heading announces: «Insatsområden och aktiviteter», «Sådan gør vi».

    With a subtitle («Strategier – så får vi fler att cykla») its first part decides; of an annex
    («Bilaga 1. Åtgärdslista») its name does.
    """
    text = _ANNEX.sub("", text)
    whole = _announced_by_name(text, language)
    main = _SUBTITLE.split(text, maxsplit=1)[0]
    return whole or (_announced_by_name(main, language) if main != text else None)


def _announced_by_name(text: str, language: Language) -> Announcement | None:
    lexicon = vocabulary(language.code)
    phrase = contains_phrase(text, lexicon.ordered)
    tokens = words(text)
    opens = bool(tokens) and lexicon.kind_of(tokens[0]) is not None
    if not tokens or len(tokens) > LONGEST_ANNOUNCER + (_OPENING_BONUS if opens else 0):
        return None
    if (kind := lexicon.whole.get(" ".join(tokens))) is not None:
        return Announcement((kind,), tokens[0])
    if phrase and len(tokens) <= len(phrase.split()) + _WORDS_BEFORE_CUE:
        return Announcement((lexicon.phrases[phrase],), phrase)
    found = [(i, kind) for i, t in enumerate(tokens) if (kind := lexicon.kind_of(t))]
    if not found or not _leads(tokens, found[0][0]):
        return None
    return Announcement(_distinct([kind for _, kind in found]), tokens[found[0][0]])


def _leads(tokens: list[str], position: int) -> bool:
    """Whether the announcing word at a position is what the heading is about."""
    before = tokens[2:position] if tokens[0] in _COLLECTIONS else tokens[:position]
    if position > _WORDS_BEFORE_CUE or set(before) & (_ARTICLES | _PREPOSITIONS):
        return False
    following = tokens[position + 1 : position + 2]
    return not following or bool(_AFTER_CUE.match(following[0]))


def announced_by_lead_in(text: str, language: Language) -> Announcement | None:
    """Return what a sentence before a list announces: «De fire spor i politikken er:».

    Args:
        text: The lead-in, the last sentence of a paragraph.
        language: Its language.
    """
    lexicon = vocabulary(language.code)
    if _BY_MEANS.search(text):
        return Announcement(("activity",), "by means of")
    if set(words(text)) & _PROPOSING and _INFINITIVE_TAIL.search(text):
        return Announcement(("activity",), "proposal")
    special = _means(text, language) or _promised(text, language) or _areas(text, language)
    if special:
        return special
    if _INFINITIVE_TAIL.search(text):
        kind = next((lexicon.kind_of(t) for t in words(text) if lexicon.kind_of(t)), None)
        kinds: tuple[ElementKind, ...] = (kind,) if kind in {"goal", "activity"} else ()
        return Announcement(kinds, "infinitives")
    folded = " ".join(words(text))
    found = [(folded.find(p), p, lexicon.phrases[p]) for p in phrases_in(folded, lexicon.ordered)]
    found += [(folded.find(t), t, kind) for t in words(text) if (kind := lexicon.kind_of(t))]
    if not found or _ABOUT_GOALS.search(text):
        return None
    found.sort()
    counts = [named_count(text, cue, language) for _, cue, _ in found]
    first = next((i for i, count in enumerate(counts) if count), 0)
    kinds = _distinct([kind for _, _, kind in found[first:]])
    return Announcement(kinds, found[first][1], counts[first])


def _areas(text: str, language: Language) -> Announcement | None:
    """Read «… opstiller mål for 11 områder:»: the areas are listed, not their goals."""
    counted = counted_areas(text, language)
    return Announcement(("focus_area",), counted[1], counted[0]) if counted else None


def _means(text: str, language: Language) -> Announcement | None:
    """Read «For at nå målene vil vi:»: what is done, unless the rest names another kind."""
    lexicon, reached = vocabulary(language.code), _TO_REACH.search(text)
    if reached is None:
        return None
    rest = text[reached.end() :]
    for token in words(rest):
        kind, count = lexicon.kind_of(token), named_count(rest, token, language)
        if kind and (count or kind in {"focus_area", "activity", "indicator"}):
            return Announcement((kind,), token, count)
    return Announcement(("activity",), "means to the end")


def _promised(text: str, language: Language) -> Announcement | None:
    """Read a sentence that breaks off after owner and modal: «Kommunen ska:», «Vi vil:»."""
    tokens = words(text)
    if _MAKING_ROOM.search(text) and set(tokens) & language.modals.commitment["must"]:
        return Announcement(("goal",), tokens[-2])
    if not tokens or len(tokens) > _SHORT_LEAD or not set(tokens[-4:]) & set(language.cues.owners):
        return None
    if tokens[-1] in language.cues.owners and text.rstrip().endswith(":"):
        return Announcement(("goal",), tokens[-1])
    last = next((t for t in reversed(tokens[-2:]) if t not in language.cues.owners), "")
    if last in language.modals.commitment["will"]:
        return Announcement(("goal",), " ".join(tokens[-2:]))
    if last in language.modals.commitment["must"]:
        return Announcement(("activity",), " ".join(tokens[-2:]))
    return None


def is_bare_announcer(text: str, language: Language) -> bool:
    """Whether a line is a heading that lost its looks: «VORES VISION», «Det måler vi»."""
    bare = len(words(text)) <= _BARE_WORDS and text.rstrip()[-1:].isalpha()
    found = announced_by_heading(text, language) if bare else None
    return found is not None and text[:1].isupper()


def leads_in(text: str) -> bool:
    """Whether a paragraph ends by pointing to what follows."""
    stripped = text.rstrip(" \u00a0")
    if stripped.endswith((":", ";", ",")) or _FOLLOWING.search(stripped[-160:]):
        return True
    last = _SENTENCE_END.split(stripped)[-1]
    return bool(_OPEN_END.search(last)) and len(words(last)) <= _SHORT_LEAD


def announced_below(text: str, language: Language) -> Announcement | None:
    """Return what a sentence says of the headings under it: «… presenteras nedan»."""
    found = announced_by_lead_in(text, language) if _BELOW.search(text) else None
    return replace(found, below=True) if found else None


def _distinct(kinds: list[ElementKind]) -> tuple[ElementKind, ...]:
    return tuple(dict.fromkeys(kinds))
