"""What a sentence before a list, a table or headings announces: «De fire spor er:»."""

from __future__ import annotations

import re
from dataclasses import replace

from stratmine.extraction.announcing.announcement import Announcement, distinct
from stratmine.extraction.announcing.counts import counted_areas, named_count
from stratmine.extraction.announcing.lead_patterns import Patterns, patterns
from stratmine.extraction.announcing.vocabulary import vocabulary
from stratmine.extraction.announcing.wishes import strives, wished_clauses, wished_deed, wished_open
from stratmine.extraction.text.verbs import plan_verbs
from stratmine.extraction.text.words import words
from stratmine.languages import Language
from stratmine.schema import ElementKind

INFINITIVES = "infinitives"
"""Cue of a list whose items go on with the sentence before it: «Målet er at:»."""
ENTAILED = "entails"
"""Cue of a list of what a promise entails, doings and states: «Det innebär att vi:»."""
_SHORT_LEAD = 14
"""Words of a sentence that breaks off, so that a list must follow."""
_TAIL = 160
"""Letters at the end of a paragraph in which it points to what follows."""
_NEXT = 2
"""White space between «følgende» and what it announces: one word may stand between."""
_YEAR = re.compile(r"20\d{2}")
_SENTENCE_END = re.compile(r"[.!?]\s+(?=[A-ZÅÄÖÆØ])")


def announced_by_lead_in(text: str, language: Language) -> Announcement | None:
    """Return what a sentence before a list announces: «De fire spor i politikken er:».

    Args:
        text: The lead-in, the last sentence of a paragraph.
        language: Its language.
    """
    lexicon, pattern = vocabulary(language.code), patterns(language.code)
    if pattern.described.search(text):
        return None
    special = (
        _deeds(text, language)
        or _whole(text, language)
        or _measured(text, language)
        or _means(text, language)
        or _by(text, language)
        or wished_open(text, language)
        or _entailed(text, language)
        or _promised(text, language)
        or wished_deed(text, language)
        or _areas(text, language)
        or _groups(text, language)
    )
    if special:
        return special
    if pattern.infinitive.search(text):
        return _infinitives(text, language)
    folded = " ".join(words(text))
    found = [(folded.find(p), p, lexicon.phrases[p]) for p in lexicon.ordered.all_in(folded)]
    found += [(folded.find(t), t, kind) for t in words(text) if (kind := lexicon.kind_of(t))]
    if not found:
        return _built_around(text, language)
    if pattern.about_goals.search(text):
        return None
    found.sort()
    found = _named_next(found, folded, pattern) or found
    counts = [named_count(text, cue, language) for _, cue, _ in found]
    first = next((i for i, count in enumerate(counts) if count), 0)
    kinds = distinct([kind for _, _, kind in found[first:]])
    if kinds[0] == "goal" and pattern.gauged.search(text):
        kinds = ("indicator",)
    if kinds[0] == "goal" and _says_about(words(text), language):
        kinds = ("focus_area",)
    return Announcement(kinds, found[first][1], counts[first])


def _says_about(tokens: list[str], language: Language) -> bool:
    """Whether a lead-in ends by saying what its goals are about: «Tre mål handler om …»."""
    means, about = tokens[-2:] if len(tokens) > 1 else ("", "")
    return about == language.leads.concerning and means in language.sentences.meaning


def _infinitives(text: str, language: Language) -> Announcement | None:
    """Read a lead-in that its items go on with: «Målet er at:», «Vi ønsker, at:».

    What had been aimed at («Der blev gjort en indsats for at:») is past.
    """
    kind_of, tokens = vocabulary(language.code).kind_of, words(text)
    kind = next((kind_of(token) for token in tokens if kind_of(token)), None)
    if not set(tokens).isdisjoint(language.times.past):
        return None
    if kind in {"goal", "activity"}:
        return Announcement((kind,), INFINITIVES)
    return wished_clauses(text, language) or Announcement((), INFINITIVES)


def _named_next(
    found: list[tuple[int, str, ElementKind]], text: str, pattern: Patterns
) -> list[tuple[int, str, ElementKind]]:
    """Return what a word for what follows stands before: «Sporet rummer følgende indsatser:»."""
    following = pattern.following.search(text)
    if following is None or pattern.below.search(text):
        return []
    return [
        entry
        for entry in found
        if entry[0] - following.end() >= 0 and text[following.end() : entry[0]].count(" ") <= _NEXT
    ]


def _deeds(text: str, language: Language) -> Announcement | None:
    """Read «… ved at:» and «Vi foreslår at:», which lead into what is done."""
    pattern = patterns(language.code)
    if pattern.by_means.search(text):
        return Announcement(("activity",), "by means of")
    proposes = set(words(text)) & set(language.sentences.proposing)
    proposed = proposes and pattern.infinitive.search(text)
    return Announcement(("activity",), "proposal") if proposed else None


def _whole(text: str, language: Language) -> Announcement | None:
    """Read a lead-in of words that announce only when they stand alone: «Vi gør:»."""
    whole = vocabulary(language.code).whole
    alone = " ".join(words(text))
    return Announcement((whole[alone],), alone) if alone in whole else None


def _measured(text: str, language: Language) -> Announcement | None:
    """Read a sentence that breaks off after what it measures by, or after when it has succeeded.

    «Målene aflæses i:», «Året er gået godt, hvis:»
    """
    pattern = patterns(language.code)
    measured = pattern.measured.search(text) or pattern.success.search(text)
    return Announcement(("indicator",), measured[1].lower()) if measured else None


def _areas(text: str, language: Language) -> Announcement | None:
    """Read «… opstiller mål for 11 områder:»: the areas are listed, not their goals."""
    counted = counted_areas(text, language)
    return Announcement(("focus_area",), counted[1], counted[0]) if counted else None


def _groups(text: str, language: Language) -> Announcement | None:
    """Read «Indsatserne er samlet i fire hovedindsatser:»: the list names groups of measures."""
    grouped = patterns(language.code).grouped.search(text)
    if grouped is None:
        return None
    kind_of = vocabulary(language.code).kind_of
    members = {kind_of(token) for token in words(text[: grouped.start()])}
    noun = (words(grouped[1]) or [""])[-1]
    whole = noun.startswith(language.leads.whole) or kind_of(noun) in {None, "focus_area"}
    count = named_count(text, noun, language)
    told = members & {"goal", "activity"} and count and whole
    return Announcement(("focus_area",), noun, count) if told else None


def _built_around(text: str, language: Language) -> Announcement | None:
    """Read «Planen er bygget op om det, borgerne møder:»: the list names the plan's areas."""
    built = patterns(language.code).built_around.search(text)
    sections = language.leads.sections & set(words(text))
    return Announcement(("focus_area",), built[1].lower()) if built and not sections else None


def _means(text: str, language: Language) -> Announcement | None:
    """Read «For at nå målene vil vi:»: what is done, unless the rest names another kind.

    «Temaerne, der arbejdes med for at nå målene, er:» announces themes.
    """
    lexicon = vocabulary(language.code)
    reached = patterns(language.code).to_reach.search(text)
    if reached is None:
        return None
    before = " ".join(words(text[: reached.start()]))
    named = [lexicon.phrases[phrase] for phrase in lexicon.ordered.all_in(before)]
    if "focus_area" in {*named, *map(lexicon.kind_of, before.split())}:
        return None
    rest = text[reached.end() :]
    for token in words(rest):
        kind, count = lexicon.kind_of(token), named_count(rest, token, language)
        if kind and (count or kind in {"focus_area", "activity", "indicator"}):
            return Announcement((kind,), token, count)
    return Announcement(("activity",), "means to the end")


def _by(text: str, language: Language) -> Announcement | None:
    """Read «Det vil vi opnå ved:»: what is done, unless it is what something is measured by."""
    if not text.rstrip().endswith(":"):
        return None
    tokens = words(text)
    if len(tokens) > _SHORT_LEAD or patterns(language.code).by.search(text) is None:
        return None
    measured = set(tokens) & set(language.cues.measuring)
    named = {vocabulary(language.code).kind_of(token) for token in tokens}
    return None if measured or "indicator" in named else Announcement(("activity",), "by means of")


def _entailed(text: str, language: Language) -> Announcement | None:
    """Read «Det innebär att vi:», which leads into what is done and what is to be alike."""
    tokens = words(text)
    owned = tokens[-1:] and tokens[-1] in language.cues.owners and text.rstrip().endswith(":")
    entailed = owned and not language.sentences.entailing.isdisjoint(tokens)
    return Announcement(("activity",), ENTAILED) if entailed else None


def _promised(text: str, language: Language) -> Announcement | None:
    """Read a sentence that breaks off after owner and modal: «Kommunen ska:», «Vi vil:»."""
    tokens = _without_adverbs(words(text), language)
    making_room = patterns(language.code).making_room
    if making_room.search(text) and set(tokens) & language.modals.commitment["must"]:
        return Announcement(("goal",), tokens[-2])
    named = vocabulary(language.code).ordered.first_in(" ".join(tokens))
    owned = bool(set(tokens[-4:]) & set(language.cues.owners))
    if named or len(tokens) > _SHORT_LEAD or not owned:
        return None
    opened = text.rstrip().endswith(":") and not _tells_nothing(tokens, language)
    if opened and tokens[-1] in language.cues.owners:
        willed = tokens[-2:-1] and tokens[-2] in language.modals.commitment["will"]
        return Announcement(("goal",), " ".join(tokens[-2:]) if willed else tokens[-1])
    last = next((t for t in reversed(tokens[-2:]) if t not in language.cues.owners), "")
    if last in language.modals.commitment["will"]:
        return Announcement(("goal",), " ".join(tokens[-2:]))
    if last in language.modals.commitment["must"]:
        return Announcement(("activity",), " ".join(tokens[-2:]))
    return None


def _without_adverbs(tokens: list[str], language: Language) -> list[str]:
    """Drop what may stand between a promise and its list: «Vi vil derfor», «Vi skal inden 2030»."""
    grammar, end = language.grammar, len(tokens)
    if tokens and _YEAR.fullmatch(tokens[-1]):
        before_year = language.leads.prepositions | {*grammar.by_year, "år"}
        end = max((i for i, t in enumerate(tokens[:-1], 1) if t not in before_year), default=0)
    adverbs = {grammar.therefore, *language.cues.more}
    while end and tokens[end - 1] in adverbs:
        end -= 1
    return tokens[:end]


def breaks_off(tokens: list[str], language: Language) -> bool:
    """Whether a sentence ends in its owner and modal verb: «Derfor skal vi», «Vi vil også»."""
    modals = language.modals.commitment
    ending = set(_without_adverbs(tokens, language)[-2:])
    owned = ending & set(language.cues.owners)
    return len(ending) > 1 and bool(owned) and bool(ending & (modals["must"] | modals["will"]))


def _tells_nothing(tokens: list[str], language: Language) -> bool:
    """Whether words before a colon hold no verb: «Deltagere i udvalget:»."""
    modals = frozenset().union(*language.modals.commitment.values())
    opening = language.modals.subordinators
    told = modals | plan_verbs(language.code) | language.sentences.common_verbs
    return not any(token in told or token in opening or token.endswith("r") for token in tokens)


def leads_in(text: str, language: Language) -> bool:
    """Whether a paragraph ends by pointing to what follows."""
    stripped = text.rstrip(" \u00a0")
    pattern = patterns(language.code)
    if stripped.endswith((":", ";", ",")) or pattern.following.search(stripped[-_TAIL:]):
        return True
    last = _SENTENCE_END.split(stripped)[-1]
    ends = (pattern.open_end, pattern.measured, pattern.success)
    broken_off = any(end.search(last) for end in ends)
    promised = pattern.making_room.search(last) or breaks_off(words(last), language)
    open_ended = broken_off or (promised and last[-1:].isalpha()) or strives(last, language)
    return bool(open_ended) and len(words(last)) <= _SHORT_LEAD


def announced_below(text: str, language: Language) -> Announcement | None:
    """Return what a sentence says of the headings under it: «… presenteras nedan»."""
    if not patterns(language.code).below.search(text):
        return None
    found = announced_by_lead_in(text, language)
    return replace(found, below=True) if found else None
