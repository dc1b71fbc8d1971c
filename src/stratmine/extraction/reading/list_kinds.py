"""How a list is to be read: what its items are, by what announces it or by their wording."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from stratmine.extraction.announcing.element_text import cut_item
from stratmine.extraction.announcing.labels import Label, label_of
from stratmine.extraction.announcing.scope import Scope
from stratmine.extraction.announcing.told_status import named_with_status, status_after_dash
from stratmine.extraction.announcing.vocabulary import vocabulary
from stratmine.extraction.attributes.status import is_colour_key
from stratmine.extraction.findings.collector import Collector
from stratmine.extraction.prose.judge import judge
from stratmine.extraction.prose.main_verb import main_verb
from stratmine.extraction.prose.measures import are_measures
from stratmine.extraction.reading.dated_items import are_dated
from stratmine.extraction.text.openings import compares, opening_kind, opens_with_verb, tells_deed
from stratmine.extraction.text.phrases import contains_phrase
from stratmine.extraction.text.sentences import split_sentences
from stratmine.extraction.text.words import word_count, words
from stratmine.languages import Language
from stratmine.schema import Block, ElementKind

_SHARE_OF_INFINITIVES = 0.6
"""Share of the items that decides for the list."""


_FEWEST_STATUSES = 2
"""Items that say how far each is."""


_FEWEST_KEYS = 2
"""Items that say what a colour stands for."""


_FEWEST_STATES = 2
"""Items that tell a state to reach."""


_INNER = re.compile(r"\d{1,2}(?:\.\d{1,2})+")
_PERSON = re.compile(
    r"(?:[A-ZÅÄÖÆØ][\wé]+(?:-[A-ZÅÄÖÆØ]\w+)?\.?\s+){1,4}[A-ZÅÄÖÆØ][\wé]+(?:-[A-ZÅÄÖÆØ]\w+)?\s*(?:[,(].*)?$"
)


_SHORTEST_CLAUSE = 3
"""Words of a clause with the word that opens it."""
_LONGEST_PHRASE = 25
"""Words of an item that is a phrase."""


@dataclass(frozen=True, slots=True)
class ListReading:
    """How a list is to be read.

    Attributes:
        kinds: The kind of the items of each depth; the last one holds for deeper ones.
        evidence: Why, a key of the confidence table.
        cue: The word that announced the list.
        by_verb: Whether nothing names what the items are, so that each tells it by its own verb.
    """

    kinds: tuple[ElementKind, ...]
    evidence: str
    cue: str = ""
    by_verb: bool = False


def reading_of(
    items: Sequence[Block], scope: Scope, collector: Collector, *, led: bool
) -> ListReading | None:
    """Decide how a list is read in a scope; None if its items are no elements as such.

    Args:
        items: The list items.
        scope: What is announced by heading or lead-in.
        collector: Holds the language.
        led: Whether a lead-in sentence stands directly before the list.
    """
    if (named := _by_openings(items, scope, collector.language)) is not None:
        return named
    evidence = "list after lead-in" if led else "list under announcing heading"
    opening = [opening_kind(item.text, collector.language) for item in items]
    if scope.by_wording and not any(opening):
        deeds = [tells_deed(item.text, collector.language) for item in items]
        opening = ["activity" if deed else None for deed in deeds]
    phrases = scope.by_wording and _mostly(opening) and scope.kinds[:1] in {(), ("goal",)}
    if phrases or scope.kinds[:1] == ("vision",):
        voted = _vote(opening, "goal")
        return ListReading((voted,), evidence, scope.cue, by_verb=scope.by_wording)
    if scope.kinds:
        states = led and scope.kinds[0] == "focus_area" and _bind(items, collector.language)
        wished = _wished(scope.cue, collector.language)
        wished = wished and not _names_deeds(scope.cue, collector.language)
        items_are: tuple[ElementKind, ...] = ("goal",) if states else _by_depth(items, scope.kinds)
        if wished and items_are == ("activity",):
            items_are = (_vote(opening, "activity"),)
        if _are_ways(scope, collector):
            items_are = ("activity",)
        return ListReading(items_are, evidence, scope.cue, by_verb=wished)
    labels = [label_of_item(item, collector) for item in items if item.depth == items[0].depth]
    kinds = {label.kind if label else None for label in labels}
    if len(kinds) == 1 and labels[0] and not scope.by_wording:
        return ListReading((labels[0].kind,), "label")
    if scope.by_wording:
        return None
    return _by_wording(items, scope, collector, led=led)


def _are_ways(scope: Scope, collector: Collector) -> bool:
    """Whether «Strategier» stands under a goal, or beside the goals of an area: ways to them."""
    named = scope.cue.startswith(collector.language.leads.ways) and scope.kinds[0] == "focus_area"
    beside = any(c.type == "goal" and c.parent == scope.parent for c in collector.candidates)
    return named and scope.parent is not None and (scope.parent_kind == "goal" or beside)


def _by_depth(items: Sequence[Block], kinds: tuple[ElementKind, ...]) -> tuple[ElementKind, ...]:
    """Return the kinds of a list's depths: under «Mål for hvert tema» the themes stand over goals.

    The word for areas only says what the goals of a list without depths concern.
    """
    if kinds[0] == "focus_area" or "focus_area" not in kinds:
        return kinds
    deep = len({item.depth for item in items}) > 1
    return ("focus_area", *(kind for kind in kinds if kind != "focus_area")) if deep else kinds[:1]


def _wished(cue: str, language: Language) -> bool:
    """Whether a list says only what its owner will or shall: «Derfor vil vi:», not «Målene er:»."""
    modals = language.modals.commitment
    promising = modals["will"] | modals["must"] | set(language.cues.owners)
    return not cue or bool(promising & set(cue.split()[-1:]))


def _names_deeds(cue: str, language: Language) -> bool:
    """Whether words of the owner's announce measures: «Sådan gør vi»."""
    return vocabulary(language.code).phrases.get(cue) == "activity"


def _by_openings(items: Sequence[Block], scope: Scope, language: Language) -> ListReading | None:
    """Tell a list by what its items open with, whatever announces it or the text around it."""
    if are_measures(items, language):
        return ListReading(("indicator",), "list of measures")
    if scope.kinds[:1] != ("goal",) and _have_statuses(items, language):
        return ListReading(("activity",), "list with statuses", scope.cue)
    free = scope.kinds[:1] in {(), ("focus_area",)}
    return (
        ListReading(("goal",), "list of states") if free and are_states(items, language) else None
    )


def _have_statuses(items: Sequence[Block], language: Language) -> bool:
    """Whether most items name something and say how far it is: «Nyt hegn. Færdigt i maj.»."""
    split = [split_sentences(item.text, language) for item in items]
    told = sum(len(said) > 1 and named_with_status(said[0], said[1], language) for said in split)
    dashed = sum(status_after_dash(item.text, language) < len(item.text) for item in items)
    return told + dashed >= max(_FEWEST_STATUSES, len(items) / 2)


def are_persons(items: Sequence[Block]) -> bool:
    """Whether most items are the names of persons: «Anne Hjorth (formand)»."""
    return 2 * sum(bool(_PERSON.match(item.text)) for item in items) > len(items)


def are_colour_keys(items: Sequence[Block], language: Language) -> bool:
    """Whether a list says what colours stand for: «Grönt = minst 80 procent», «Rött: under 60»."""
    keys = sum(is_colour_key(item.text, language) for item in items)
    return keys >= _FEWEST_KEYS and 2 * keys > len(items)


def are_states(items: Sequence[Block], language: Language) -> bool:
    """Whether the items tell what is to be: «Flere gennemfører en uddannelse», «Færre ryger»."""
    states = sum(compares(item.text, language) for item in items)
    return states >= _FEWEST_STATES and states >= _SHARE_OF_INFINITIVES * len(items)


def _bind(items: Sequence[Block], language: Language) -> bool:
    """Whether most items say what shall be, which no name does: «Utsläppen ska minska»."""
    must = language.modals.commitment["must"]
    cuts = [(item.text, cut_item(item.text, "focus_area", language)) for item in items]
    bound = [must & set(words(text[cut.start : cut.end])[1:]) for text, cut in cuts]
    return 2 * sum(map(bool, bound)) > len(items)


def _are_clauses(items: Sequence[Block], language: Language) -> bool:
    """Whether most items are clauses that say what is to be so: «at alle breve er korte»."""
    mark = language.grammar.infinitive_mark
    opened = [words(item.text) for item in items]
    clauses = [said for said in opened if said[:1] == [mark] and len(said) > _SHORTEST_CLAUSE]
    told = [said for said in clauses if not opens_with_verb(said[1:], language)]
    return 2 * len(told) > len(items)


def label_of_item(item: Block, collector: Collector) -> Label | None:
    """Return the label of an item, in its text or in its printed number: «Mål 4»."""
    text = f"{item.number}: {item.text}" if item.number else item.text
    return label_of(text, collector.language)


def _by_wording(
    items: Sequence[Block], scope: Scope, collector: Collector, *, led: bool
) -> ListReading | None:
    """Decide how a list is read that nothing announces."""
    opening = [opening_kind(item.text, collector.language) for item in items]
    if _mostly(opening) and len(items) > 1 and not _procedural(items, scope, collector):
        default: ElementKind = "activity" if scope.parent_kind == "goal" else "goal"
        evidence = "list under element" if scope.parent is not None else "infinitive list"
        return ListReading((_vote(opening, default),), evidence)
    if scope.parent_kind in {"focus_area", "goal"} and not led and _phrases(items):
        states = _bind(items, collector.language) or _are_clauses(items, collector.language)
        aims = scope.parent_kind == "focus_area" and states
        return ListReading(("goal" if aims else "activity",), "list under element")
    if scope.parent_kind == "focus_area" and not led and _are_inner_states(items, collector):
        return ListReading(("goal",), "list under element")
    if scope.parent_kind in {"focus_area", "goal"} and are_dated(items, collector.language):
        return ListReading(("activity",), "list under element")
    return None


def _are_inner_states(items: Sequence[Block], collector: Collector) -> bool:
    """Whether sentences numbered inside a part («2.1») tell what is so, and promise nothing."""
    language = collector.language
    numbered = all(item.number and _INNER.fullmatch(item.number) for item in items)
    if not numbered or any(len(collector.sentences(item.text)) > 1 for item in items):
        return False
    verbs = [main_verb(item.text, language) for item in items]
    states = sum(v.place >= 0 and v.tokens[v.place] in language.sentences.future for v in verbs)
    return 2 * states > len(items) and not any(judge(item.text, language) for item in items)


def _mostly(opening: Sequence[ElementKind | None]) -> bool:
    """Whether most items open with a verb or verbal noun."""
    return sum(kind is not None for kind in opening) >= _SHARE_OF_INFINITIVES * len(opening)


def _procedural(items: Sequence[Block], scope: Scope, collector: Collector) -> bool:
    """Whether a list tells how something is done or dealt with rather than what is aimed at."""
    if scope.parent is not None:
        return scope.parent_kind == "activity"
    phrases = collector.language.cues.procedure
    return 2 * sum(bool(contains_phrase(item.text, phrases)) for item in items) >= len(items)


def _vote(opening: Sequence[ElementKind | None], default: ElementKind) -> ElementKind:
    """Return the kind of most items, for the items of a list are of one kind."""
    goals, activities = opening.count("goal"), opening.count("activity")
    if goals == activities:
        return default
    return "goal" if goals > activities else "activity"


def _phrases(items: Sequence[Block]) -> bool:
    """Whether the items are short phrases, not sentences that explain."""
    short = [i for i in items if word_count(i.text) <= _LONGEST_PHRASE and i.text[-1:] not in ".!?"]
    return len(short) > len(items) / 2
