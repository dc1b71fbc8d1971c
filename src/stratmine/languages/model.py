"""What the library knows of a language, as data.

A language is a folder with the same files as `stratmine.languages.da`; each file fills one
of the records below.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from stratmine.languages.cues import Cues
from stratmine.languages.deeds import Deeds
from stratmine.languages.endings import Endings
from stratmine.languages.gauges import Gauges
from stratmine.languages.grammar import Grammar
from stratmine.languages.imprint import Imprint
from stratmine.languages.leads import Leads
from stratmine.languages.printed import Printed
from stratmine.languages.quantities import Times, Units
from stratmine.languages.sentences import Sentences
from stratmine.languages.telling import Telling
from stratmine.languages.web import Web
from stratmine.languages.word_classes import WordClasses
from stratmine.schema import Commitment, ElementKind, Status


@dataclass(frozen=True, slots=True)
class Headings:
    """Words that headings, labels and column headers announce their content with.

    Attributes:
        elements: For each element type the words, lower case, singular and plural, that
            announce it: «fokusområde», «indsatsområder». An entry with a leading hyphen is
            the end of compounds («-mål»), one with an exclamation mark is never meant
            («!formål»), one with an equals sign counts only as the whole heading («=forslag»),
            one with a number sign only with a number after it («#strategi»: «Strategi 1. …»),
            one with spaces is a phrase.
        columns: For each attribute (``responsible``, ``partners``, ``deadline``, ``status``,
            ``target``, ``budget``) and for ``remarks`` the words of column headers and labels:
            «ansvarlig».
        figures: Names of columns of figures, with the year they are of or without: «baseline».
        background: Headings over text that holds no elements: «baggrund», «opfølgning».
        prefaces: Those of them that open a document: a short text may be all preface.
        summaries: Headings of summaries, which say once more what the body says.
        contents: Headings of contents pages: «indhold», «indholdsfortegnelse».
        case: Headings that show that a document is a council case: «indstilling».
        case_parts: Headings of its other parts, which stand in many documents: «høring».
        case_accounts: Headings over what it tells: «sagsfremstilling».
        case_openings: Headings that stand before those: «resume».
    """

    elements: Mapping[ElementKind, tuple[str, ...]]
    columns: Mapping[str, tuple[str, ...]]
    figures: tuple[str, ...]
    background: tuple[str, ...]
    prefaces: tuple[str, ...]
    summaries: tuple[str, ...]
    contents: tuple[str, ...]
    case: tuple[str, ...]
    case_parts: tuple[str, ...]
    case_accounts: tuple[str, ...]
    case_openings: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Modals:
    """Modal verbs, and where the main clause ends.

    Attributes:
        commitment: Modal verbs and phrases (all forms, lower case) by the commitment that
            they express.
        subordinators: Words that open a subordinate clause.
    """

    commitment: Mapping[Commitment, frozenset[str]]
    subordinators: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Actors:
    """Words for who does something, and with whom.

    Attributes:
        nouns: Nouns (with their forms) that end the name of a unit, body or role:
            «forvaltning», «udvalg», «chef».
        openers: Words that open the name of a unit: «Center for», «Afdeling for».
        named: Bodies known by a name of their own: «KL», «Regeringen».
        company: Words at the end of the name of a company or body: «A/S», «Kommune».
        roles: Ends of words in the singular for somebody known: «erhvervslivet», «netselskabet».
        others: Words that only mean somebody: «parter», «aktører»; no name by themselves.
        charged: Phrases after a name that give it a task: «pålægges at».
        charging: Phrases before a name that give it a task: «det pålægges».
        answers: Phrases after the name of who answers for something: «har ansvaret for».
        answered: Phrases before that name: «ansvaret ligger hos».
        leading: Phrases after «med X» that make X answer: «som tovholder».
        agent: The word before who does it in the passive: «af».
        through: Words before the name of who does it for the owner: «gennem».
        together: Phrases before the names of partners: «i samarbejde med».
        after_names: Words after the last of them: «samarbejde med A og B om …».
        examples: Words before examples: «f.eks.».
        joiners: Words between the last two names: «og».
        articles: Words that may open a name in running text: «de», «den».
        auxiliaries: Verbs that may follow a subject and are no modals: «har».
        states: Verbs of state: their subject acts in nothing.
        deciding: Verbs of deciding, wishing and proposing, in all forms: somebody else does it.
        adverbs: Words that open a sentence before its verb: «derfor».
        owners: How the owner of the plan is called; that it acts goes without saying.
    """

    nouns: tuple[str, ...]
    openers: tuple[str, ...]
    named: tuple[str, ...]
    company: tuple[str, ...]
    roles: tuple[str, ...]
    others: tuple[str, ...]
    charged: tuple[str, ...]
    charging: tuple[str, ...]
    answers: tuple[str, ...]
    answered: tuple[str, ...]
    leading: tuple[str, ...]
    agent: str
    through: tuple[str, ...]
    together: tuple[str, ...]
    after_names: tuple[str, ...]
    examples: tuple[str, ...]
    joiners: tuple[str, ...]
    articles: tuple[str, ...]
    auxiliaries: tuple[str, ...]
    states: frozenset[str]
    deciding: tuple[str, ...]
    adverbs: tuple[str, ...]
    owners: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Language:
    """A language, assembled from the files of its folder.

    Attributes:
        code: ISO 639-1 code.
        country: Country whose municipalities write in it.
        headings: See `Headings`.
        cues: See `Cues`.
        endings: See `Endings`.
        gauges: See `Gauges`.
        grammar: See `Grammar`.
        leads: See `Leads`.
        modals: See `Modals`.
        sentences: See `Sentences`.
        telling: See `Telling`.
        times: See `Times`.
        units: See `Units`.
        actors: See `Actors`.
        web: See `Web`.
        word_classes: See `WordClasses`.
        printed: See `Printed`.
        imprint: See `Imprint`.
        deeds: See `Deeds`.
        status: For each status the words that say so, lower case.
        colours: Colour words to the status that they mostly mean.
        colour_means: Verbs between a colour and what it means, in a key: «betyder».
        announced_status: For each status the words of headings and labels that give it to the
            measures under them.
        cell_status: For each status the words that say so only where they open a cell or stand
            after a label.
        abbreviations: Abbreviations that end with a point and do not end a sentence,
            lower case.
    """

    code: str
    country: str
    headings: Headings
    cues: Cues
    endings: Endings
    gauges: Gauges
    grammar: Grammar
    leads: Leads
    modals: Modals
    sentences: Sentences
    telling: Telling
    times: Times
    units: Units
    actors: Actors
    web: Web
    word_classes: WordClasses
    printed: Printed
    imprint: Imprint
    deeds: Deeds
    status: Mapping[Status, tuple[str, ...]]
    colours: Mapping[str, Status]
    colour_means: tuple[str, ...]
    announced_status: Mapping[Status, tuple[str, ...]]
    cell_status: Mapping[Status, tuple[str, ...]]
    abbreviations: frozenset[str]
