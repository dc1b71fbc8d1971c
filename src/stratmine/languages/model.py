"""What the library knows of a language, as data.

A language is a folder with the same files as `stratmine.languages.da`; each file fills one
of the records below.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from stratmine.schema import Commitment, ElementKind, Status, StrategyKind


@dataclass(frozen=True, slots=True)
class Headings:
    """Words that headings, labels and column headers announce their content with.

    Attributes:
        elements: For each element type the words, lower case, singular and plural, that
            announce it: «fokusområde», «indsatsområder». An entry with a leading hyphen is
            the end of compounds («-mål»), one with an exclamation mark is never meant
            («!formål»), one with spaces is a phrase.
        columns: For each attribute (``responsible``, ``partners``, ``deadline``, ``status``,
            ``target``, ``budget``) the words of column headers and labels: «ansvarlig».
        background: Headings over text that holds no elements: «baggrund», «opfølgning».
        contents: Headings of contents pages: «indhold», «indholdsfortegnelse».
    """

    elements: Mapping[ElementKind, tuple[str, ...]]
    columns: Mapping[str, tuple[str, ...]]
    background: tuple[str, ...]
    contents: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Cues:
    """Words and phrases in running text.

    Attributes:
        owners: How the owner of a plan speaks of itself: «kommunen», «vi», «byrådet».
        others: Whose goals are quoted, not promised: «regeringen», «FN», «staten».
        goal_phrases: Phrases that open a goal: «målet er at».
        activity_verbs: Verbs (all forms) of concrete doing: «udarbejde», «etablere».
        goal_verbs: Verbs (all forms) of direction: «styrke», «øge», «sikre».
        procedure: Words of text about the plan itself: «revideres», «høring».
        challenge_phrases: Phrases that state a problem.
        vision_phrases: Phrases that state a vision.
        web_furniture: Lines of web pages that are no content: «Spring navigation over».
        kinds: For each kind of document the words in titles that name it.
    """

    owners: tuple[str, ...]
    others: tuple[str, ...]
    goal_phrases: tuple[str, ...]
    activity_verbs: frozenset[str]
    goal_verbs: frozenset[str]
    procedure: tuple[str, ...]
    challenge_phrases: tuple[str, ...]
    vision_phrases: tuple[str, ...]
    web_furniture: tuple[str, ...]
    kinds: Mapping[StrategyKind, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Modals:
    """Modal verbs (all forms, lower case) by the commitment that they express."""

    commitment: Mapping[Commitment, frozenset[str]]


@dataclass(frozen=True, slots=True)
class Times:
    """Words of time.

    Attributes:
        months: Month names and short forms to their number.
        quarters: Words for quarter and half-year.
        seasons: Season names.
        before: Words before a final date: «senest», «inden udgangen af».
        recurring: «årligt», «løbende».
        terms: Periods of office: «byrådsperioden».
    """

    months: Mapping[str, int]
    quarters: tuple[str, ...]
    seasons: tuple[str, ...]
    before: tuple[str, ...]
    recurring: tuple[str, ...]
    terms: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Units:
    """Words of quantity.

    Attributes:
        percent: «procent», «pct.».
        scale: «mio.» to 1e6 and so on.
        currency: Words for the country's money.
        currency_code: Its ISO code.
        units: Other units, as printed to their plain name.
    """

    percent: tuple[str, ...]
    scale: Mapping[str, float]
    currency: tuple[str, ...]
    currency_code: str
    units: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Language:
    """A language, assembled from the files of its folder.

    Attributes:
        code: ISO 639-1 code.
        country: Country whose municipalities write in it.
        headings: See `Headings`.
        cues: See `Cues`.
        modals: See `Modals`.
        times: See `Times`.
        units: See `Units`.
        status: For each status the words that say so, lower case.
        abbreviations: Abbreviations that end with a point and do not end a sentence,
            lower case.
    """

    code: str
    country: str
    headings: Headings
    cues: Cues
    modals: Modals
    times: Times
    units: Units
    status: Mapping[Status, tuple[str, ...]]
    abbreviations: frozenset[str]
