"""Words of both languages together: a document is parsed before its language is known."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import cache

from stratmine import languages
from stratmine.languages import Endings, Language, Printed, Web, WordClasses
from stratmine.languages.en.printed import PRINTED as ENGLISH_PRINTED
from stratmine.languages.en.web import WEB as ENGLISH_WEB
from stratmine.schema import ElementKind


def words_of(read: Callable[[Language], Iterable[str]]) -> frozenset[str]:
    """Return what is read of each language, together."""
    return frozenset().union(*(read(languages.get(code)) for code in languages.SUPPORTED))


def word_class(read: Callable[[WordClasses], frozenset[str]]) -> frozenset[str]:
    """Return a class of words of both languages, lower case."""
    return words_of(lambda language: read(language.word_classes))


def endings(read: Callable[[Endings], tuple[str, ...]]) -> tuple[str, ...]:
    """Return the ends of words of a kind."""
    return tuple(sorted(words_of(lambda language: read(language.endings))))


@cache
def infinitive_marks() -> frozenset[str]:
    """Marks of the infinitive, which open clauses as well: «at», «att»."""
    return words_of(lambda language: (language.grammar.infinitive_mark,))


@cache
def abbreviations() -> frozenset[str]:
    """Abbreviations with a final point that does not end a sentence, lower case."""
    return frozenset().union(*(languages.get(code).abbreviations for code in languages.SUPPORTED))


@cache
def heading_words() -> frozenset[str]:
    """Words that headings announce elements or background with, lower case."""
    words: set[str] = set()
    for code in languages.SUPPORTED:
        headings = languages.get(code).headings
        words.update(headings.background)
        for named in headings.elements.values():
            words.update(named)
    return frozenset(word for word in words if word[0].isalpha())


@cache
def summary_headings() -> frozenset[str]:
    """Headings of summaries, lower case."""
    return frozenset(
        word for code in languages.SUPPORTED for word in languages.get(code).headings.summaries
    )


@cache
def element_words(*kinds: ElementKind) -> frozenset[str]:
    """Words that headings announce elements with, of some kinds or of all, lower case."""
    return frozenset(
        word.lstrip("#=")
        for code in languages.SUPPORTED
        for kind, words in languages.get(code).headings.elements.items()
        for word in words
        if word[0] not in "!-" and (kind in kinds or not kinds)
    )


@cache
def said_headings() -> frozenset[str]:
    """Headings of several words that announce elements, lower case: «det vil vi nå»."""
    return frozenset(word for word in element_words() if " " in word)


@cache
def column_words() -> dict[str, str]:
    """What headers of columns name, by word, lower case: an attribute, or ``element``."""
    words: dict[str, str] = dict.fromkeys(element_words(), "element")
    for code in languages.SUPPORTED:
        for name, entries in languages.get(code).headings.columns.items():
            words.update(dict.fromkeys(entries, name))
    return words


@cache
def measure_words() -> frozenset[str]:
    """Words that columns of measures and of their goals are named by, lower case."""
    return frozenset(
        word.lstrip("=")
        for code in languages.SUPPORTED
        for kind in ("indicator", "goal")
        for word in languages.get(code).headings.elements[kind]
        if word[0] not in "!-#" and " " not in word
    )


@cache
def figure_words() -> frozenset[str]:
    """Names of columns of figures, lower case: «baseline», «utfall»."""
    return frozenset().union(*(languages.get(c).headings.figures for c in languages.SUPPORTED))


@cache
def months() -> frozenset[str]:
    """Names of months and their short forms, lower case."""
    return frozenset(
        month for code in languages.SUPPORTED for month in languages.get(code).times.months
    )


@cache
def time_words() -> frozenset[str]:
    """Words that say when without a figure: «løbende», «hösten»; lower case."""
    times = [languages.get(code).times for code in languages.SUPPORTED]
    said = ((one.continuous, one.recurring, one.terms, one.seasons, one.months) for one in times)
    return frozenset(word for words in said for group in words for word in group)


@cache
def numbered_words() -> frozenset[str]:
    """Nouns that a number names one of, or a place in a text with: «fase», «stk»; lower case."""
    grammars = [languages.get(code).grammar for code in languages.SUPPORTED]
    return frozenset(word for one in grammars for word in one.numbered | one.cited)


@cache
def plan_verbs() -> frozenset[str]:
    """Verbs that plans are made of, in all forms, lower case."""
    verbs: set[str] = set()
    for code in languages.SUPPORTED:
        cues = languages.get(code).cues
        verbs |= cues.activity_verbs | cues.goal_verbs
    return frozenset(verbs)


def web_words(read: Callable[[Web], tuple[str, ...]]) -> tuple[str, ...]:
    """Return what web pages print, in both languages and in English, lower case."""
    webs = (*(languages.get(code).web for code in languages.SUPPORTED), ENGLISH_WEB)
    return tuple(word for web in webs for word in read(web))


def printed_words(read: Callable[[Printed], tuple[str, ...]]) -> tuple[str, ...]:
    """Return words beside page numbers and pictures, in both languages and in English."""
    each = (*(languages.get(code).printed for code in languages.SUPPORTED), ENGLISH_PRINTED)
    return tuple(word for printed in each for word in read(printed))
