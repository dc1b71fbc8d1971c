"""Names in a sentence that says how many: «Vi har tre spor: Vækst, Viden og Velfærd»."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise

from stratmine import languages
from stratmine.extraction.announcing.counts import may_count, named_count
from stratmine.extraction.announcing.element_text import is_phrase, trimmed
from stratmine.extraction.announcing.lead_ins import announced_by_lead_in
from stratmine.extraction.text.sentences import split_sentences
from stratmine.extraction.text.series import Place
from stratmine.extraction.text.words import word_count, words
from stratmine.languages import Language

_FEWEST = 2
_LONGEST_NAME = 14
"""Words of a name in a list parted by commas."""
_QUOTED = re.compile(r"[\"”“»«](?P<name>[^\"”“»«]{3,120})[\"”“»«]")
_FEWEST_UNCOUNTED, _LONGEST_UNCOUNTED = 4, 5
"""Names that need no number before them, and words of each."""
_COLON = re.compile(r"\w: ")
_OF_THE_VISION = re.compile(r"\bvision", re.IGNORECASE)
"""What is counted as belonging to a vision is none of the plan's parts."""


def counted_names(text: str, language: Language) -> list[Place]:
    """Return the places of names after «tre temaer», if there are as many as the sentence says.

    Args:
        text: A paragraph.
        language: Its language.
    """
    for sentence in split_sentences(text, language):
        if following := _following_areas(sentence.text, language):
            return [(sentence.start + a, sentence.start + b) for a, b in following]
        if not may_count(sentence.text, language):
            continue
        if quoted := _quoted_names(sentence.text, language):
            return [(sentence.start + a, sentence.start + b) for a, b in quoted]
        for head, joints in _heads(sentence.text, language):
            cue = _cue(head, language)
            count = named_count(head, cue, language) if cue else None
            if not count or _OF_THE_VISION.search(head) or count < _FEWEST:
                continue
            start = sentence.start + len(head) + (len(sentence.text[len(head) :]) > 0)
            if places := _divided(text, (start, sentence.end), count, joints):
                return places
    return []


def _heads(sentence: str, language: Language) -> Iterator[tuple[str, Sequence[re.Pattern[str]]]]:
    """Yield what may stand before names, with what parts them.

    It ends in a colon or semicolon, before the first of several names with capitals («… spor
    Vækst, Viden»), or with words that lead over to the names: «De tre spor er henholdsvis …»,
    «tre mål om …».
    """
    joints = _joints(language.code)
    colon = re.search(r"\w[:;] ", sentence)
    if colon:
        yield f"{sentence[: colon.start() + 1]}:", joints
    else:
        yield _before_names(sentence), joints[1:]
    if link := _links(language.code).search(sentence):
        yield sentence[: link.end()], joints[:1]


def _following_areas(sentence: str, language: Language) -> list[Place]:
    """Return names after «følgende områder:», which need no number if they are short and many.

    What a law lists is none of the plan's: «I følge bekendtgørelsen §2 skal …».
    """
    colon = _COLON.search(sentence)
    head = f"{sentence[: colon.start() + 1]}:" if colon else ""
    noun, follows = words(head)[-1:], set(language.leads.following) & set(words(head))
    found = announced_by_lead_in(head, language) if noun else None
    areas = found is not None and found.kinds[:1] == ("focus_area",) and noun == [found.cue]
    if colon is None or not (areas or (follows and noun[0] in language.cues.areas)):
        return []
    laws, no_laws = language.sentences.laws, language.sentences.no_laws
    legal = "§" in head or any(
        token.endswith(laws) and not token.endswith(no_laws) for token in words(head)
    )
    if legal or named_count(head, noun[0], language):
        return []
    places = _between_commas(sentence, colon.end(), language)
    short = all(word_count(sentence[a:b]) <= _LONGEST_UNCOUNTED for a, b in places)
    return places if len(places) >= _FEWEST_UNCOUNTED and short else []


def _between_commas(sentence: str, start: int, language: Language) -> list[Place]:
    """Return the parts between commas; before the last one stands «og», which others may hold."""
    comma, conjunction = _parting(language.code)
    end = len(sentence.rstrip(" ."))
    commas = [match.span() for match in comma.finditer(sentence, start, end)]
    if not commas:
        return []
    earlier = conjunction.search(sentence, start, commas[-1][0])
    last = [match.span() for match in conjunction.finditer(sentence, commas[-1][1], end)]
    cuts = [*commas, *(last[-1:] if len(last) > bool(earlier) else [])]
    return [(a, b) for (_, a), (b, _) in pairwise([(start, start), *cuts, (end, end)])]


@cache
def _parting(code: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Return a comma and a conjunction between words."""
    joined = "|".join(languages.get(code).grammar.conjunctions)
    return re.compile(r",\s+"), re.compile(rf"\s+(?:{joined})\s+")


def _quoted_names(sentence: str, language: Language) -> list[Place]:
    """Return names in quotation marks, if there are as many as the sentence says before them."""
    places = [match.span("name") for match in _QUOTED.finditer(sentence)]
    if len(places) < _FEWEST:
        return []
    head = sentence[: places[0][0] - 1]
    cue = None if _OF_THE_VISION.search(head) else _cue(head, language)
    return places if cue and named_count(head, cue, language) == len(places) else []


def _cue(head: str, language: Language) -> str | None:
    """Return the noun that announces names: «spor», «områder»."""
    found = announced_by_lead_in(head, language)
    if found and found.kinds[:1] in {("focus_area",), ("goal",)}:
        return found.cue
    return next((word for word in words(head) if word in language.cues.areas), None)


def _before_names(sentence: str) -> str:
    """Return a sentence up to the first of several names with capitals: «… spor Vækst, Viden»."""
    match = re.search(r"\s(?=[A-ZÅÄÖÆØ][^,.]{2,80}, [A-ZÅÄÖÆØ])", sentence)
    return sentence[: match.start()] if match else ""


def _divided(text: str, place: Place, count: int, joints: Sequence[re.Pattern[str]]) -> list[Place]:
    """Divide names by the first of the joints that gives as many of them as are counted.

    After «og» and the last name the sentence may go on: «… Fysik, Form og Farve, og viser …».
    """
    start, end = place
    names_end = start + len(text[start:end].rstrip(" ."))
    for joint in joints:
        cuts = [(start, start), *(m.span() for m in joint.finditer(text, start, names_end))]
        ends = [*(cut[0] for cut in cuts[1:]), names_end]
        places = [trimmed(text, cut[1], stop) for cut, stop in zip(cuts, ends, strict=True)]
        names = [text[a:b] for a, b in places]
        last = text[slice(*cuts[count - 1])] if len(places) > count else ""
        closed = len(places) == count or last.strip(" ,").isalpha()
        if closed and len(places) >= count and all(_is_name(name) for name in names[:count]):
            return places[:count]
    return []


@cache
def _links(code: str) -> re.Pattern[str]:
    """Return a number with the words that lead over to what it counts: «tre mål om»."""
    language = languages.get(code)
    numbers = "|".join(sorted(language.cues.numbers))
    copulas, leads = "|".join(sorted(language.grammar.copulas)), language.leads
    each = "|".join(leads.respectively)
    over = rf"(?:\w+\s){{1,4}}?(?:(?:{copulas})(?:\s(?:{each}))?|{leads.concerning})"
    apart = rf"(?:\w+\s){{0,3}}\w+,\s(?:{each})"
    return re.compile(rf"\b(?:{numbers}|\d{{1,2}})\s(?:{over}|{apart})(?=\s)", re.IGNORECASE)


@cache
def _joints(code: str) -> tuple[re.Pattern[str], ...]:
    """Return what stands between two names of a list, and between two with capitals.

    Between those dashes may stand, too: «Öppen ort – Trygg ort – Grön ort».
    """
    joined = "|".join(languages.get(code).grammar.conjunctions)
    joint = rf"(?:,\s+(?:(?:{joined})\s+)?|\s+(?:{joined})\s+)"
    capital = "(?=[A-ZÅÄÖÆØ])"
    return tuple(map(re.compile, (joint, f"{joint}{capital}", rf"\s+[–—-]\s+{capital}")))


def _is_name(text: str) -> bool:
    return is_phrase(text) and word_count(text) <= _LONGEST_NAME and bool(words(text))
