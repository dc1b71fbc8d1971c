"""What the library knows of a language, as data.

A language is a folder with the same files as `stratmine.languages.da`; each file fills one
of the records below.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from stratmine.languages.deeds import Deeds
from stratmine.languages.grammar import Grammar
from stratmine.languages.leads import Leads
from stratmine.languages.quantities import Times, Units
from stratmine.languages.sentences import Sentences
from stratmine.languages.telling import Telling
from stratmine.schema import Commitment, ElementKind, Status, StrategyKind


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
    background: tuple[str, ...]
    prefaces: tuple[str, ...]
    summaries: tuple[str, ...]
    contents: tuple[str, ...]
    case: tuple[str, ...]
    case_parts: tuple[str, ...]
    case_accounts: tuple[str, ...]
    case_openings: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Cues:
    """Words and phrases in running text.

    Attributes:
        owners: How the owner of a plan speaks of itself: «kommunen», «vi», «byrådet».
        units: Ends of words for the owner's units: «forvaltningen», «nämnden».
        state: How the state speaks of itself in its own plans: «regeringen», «sverige».
        others: Whose goals are quoted, not promised: «regeringen», «FN», «staten».
        goal_phrases: Phrases that open a goal: «målet er at».
        activity_verbs: Verbs (all forms) of concrete doing: «udarbejde», «etablere».
        describing: Those of them that in the present tense mostly describe: «bruger», «måles».
        verb_endings: Ends of infinitives that no noun has.
        goal_verbs: Verbs (all forms) of direction: «styrke», «øge», «sikre».
        plans: Ends of words for the plan itself: «strategien». What it is to be is no goal.
        procedure: Words of text about the plan itself: «revideres», «høring».
        challenge_phrases: Phrases that state a problem.
        vision_phrases: Phrases that state a vision.
        saying: Verbs beside a quotation: what a person says is no promise of the plan's owner.
        measuring: Verbs by which a plan says what it measures: «måler», «følger».
        counting: Those of them after which anything may be what is measured: «vi tæller».
        shown: Verbs after the names of measures that say that they are told: «opgøres».
        measures: How the name of what is measured opens: «andelen», «antallet».
        measured: How a report speaks of the measure that its heading names: «diagrammet viser».
        more: Words before a list that goes on with an earlier one: «desuden».
        web_furniture: Lines of web pages that are no content: «Spring navigation over».
        numbers: Number words to their value.
        areas: What a plan calls the parts that it counts: «emner».
        the_areas: The same, definite: «emnerne».
        purposes: Words by which it says what it aims at: «fokus».
        kinds: For each kind of document the words in titles that name it.
        other_goals: What goals are called that nothing else names.
    """

    owners: tuple[str, ...]
    units: tuple[str, ...]
    state: tuple[str, ...]
    others: tuple[str, ...]
    goal_phrases: tuple[str, ...]
    activity_verbs: frozenset[str]
    describing: frozenset[str]
    verb_endings: tuple[str, ...]
    goal_verbs: frozenset[str]
    plans: tuple[str, ...]
    procedure: tuple[str, ...]
    challenge_phrases: tuple[str, ...]
    vision_phrases: tuple[str, ...]
    saying: tuple[str, ...]
    measuring: tuple[str, ...]
    counting: tuple[str, ...]
    shown: tuple[str, ...]
    measures: tuple[str, ...]
    measured: tuple[str, ...]
    more: tuple[str, ...]
    web_furniture: tuple[str, ...]
    numbers: Mapping[str, int]
    areas: frozenset[str]
    the_areas: frozenset[str]
    purposes: frozenset[str]
    kinds: Mapping[StrategyKind, tuple[str, ...]]
    other_goals: str


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
        examples: Words before examples: «f.eks.».
        joiners: Words between the last two names: «og».
        articles: Words that may open a name in running text: «de», «den».
        auxiliaries: Verbs that may follow a subject and are no modals: «har».
        states: Verbs of state: their subject acts in nothing.
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
    examples: tuple[str, ...]
    joiners: tuple[str, ...]
    articles: tuple[str, ...]
    auxiliaries: tuple[str, ...]
    states: frozenset[str]
    adverbs: tuple[str, ...]
    owners: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Imprint:
    """Words of what a document says about itself.

    Attributes:
        municipality: Words after a municipality's name: «Kommune».
        bodies: Bodies that adopt plans: «Byrådet».
        short_bodies: Short names of them, with the full ones: «KF».
        adopted: Phrases of adoption, before or after the body: «vedtaget», «godkendte».
        adoption_dates: Labels of the day of adoption: «Beslutsdatum».
        case_labels: Labels of a case number: «Sagsnr.».
        period_labels: Words before the years that a plan is for: «perioden».
        valid: Verbs that say what years a plan is for: «gäller».
        begins: Words before the first of them: «från och med».
        ends: Words before the last of them: «till och med».
        until: Words before a period's end: «frem mod».
        statistics: Words near years that are no period: «statistik», «opgørelse».
        self_reference: Words before the kind by which a document calls itself: «denne».
        yearly: Words in the titles of plans for a single year: «budget».
        openers: What is done with a plan, before its name: «Godkendelse af».
        closers: What is done with it, after its name: «endelig godkendelse».
        preliminary: What comes before a plan: «pejlemærker til».
        authors: Phrases before whoever made a proposal: «forslag fra».
        case_headings: Headings of a council case: «Sagsbeskrivelse».
        minor: Lines of a title page that are no title: «Indhold», «Side».
        card: Labels of what is said of a document beside its adoption: «Version», «Gäller från».
        belonging: Words that tie an owner to the name before it: «för» Nordby kommun.
        boards: Ends of the names of boards and units of a municipality: «nämnden».
        national: Bodies of the whole country that own plans together: «Regeringen», «KL».
        bodies_of_their_own: Words that open the name of a body other than a municipality:
            «Region», «Regionförbundet».
        councils: Ends of the names of bodies beside a municipality: «Folkhälsorådet» i Nordby.
        companies: Forms of companies: «AB».
        schools: Words at the end of the name of a school or the like.
        associations: Words at the end of the name of a body of several municipalities.
        generic_plans: Ends of words for plans of no special kind: «plan».
        decisions: Headings of a decision: «Beslutning».
        navigation: Words of menus: «Søg», «Kontakt».
        budgets: Words in the titles of budgets that name no other plan: «budget».
        replies: What a municipality answers to the plan of another: «høringssvar».
        news: Lines over news: «Pressmeddelande».
        informing: How a case says that it only informs: «taget til efterretning».
        reports: Words that open the title of a report on a plan: «Evaluering».
        regional: Bodies that decide for a region: «Regionsrådet».
        everyone: Words by which a title speaks of all municipalities: «alle kommuner».
    """

    municipality: tuple[str, ...]
    bodies: tuple[str, ...]
    short_bodies: tuple[tuple[str, str], ...]
    adopted: tuple[str, ...]
    adoption_dates: tuple[str, ...]
    case_labels: tuple[str, ...]
    period_labels: tuple[str, ...]
    valid: tuple[str, ...]
    begins: tuple[str, ...]
    ends: tuple[str, ...]
    until: tuple[str, ...]
    statistics: tuple[str, ...]
    self_reference: tuple[str, ...]
    yearly: tuple[str, ...]
    openers: tuple[str, ...]
    closers: tuple[str, ...]
    preliminary: tuple[str, ...]
    authors: tuple[str, ...]
    case_headings: tuple[str, ...]
    minor: tuple[str, ...]
    card: tuple[str, ...]
    belonging: tuple[str, ...]
    boards: tuple[str, ...]
    national: tuple[str, ...]
    bodies_of_their_own: tuple[str, ...]
    councils: tuple[str, ...]
    companies: tuple[str, ...]
    schools: tuple[str, ...]
    associations: tuple[str, ...]
    generic_plans: tuple[str, ...]
    decisions: tuple[str, ...]
    navigation: tuple[str, ...]
    budgets: tuple[str, ...]
    replies: tuple[str, ...]
    news: tuple[str, ...]
    informing: tuple[str, ...]
    reports: tuple[str, ...]
    regional: tuple[str, ...]
    everyone: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Language:
    """A language, assembled from the files of its folder.

    Attributes:
        code: ISO 639-1 code.
        country: Country whose municipalities write in it.
        headings: See `Headings`.
        cues: See `Cues`.
        grammar: See `Grammar`.
        leads: See `Leads`.
        modals: See `Modals`.
        sentences: See `Sentences`.
        telling: See `Telling`.
        times: See `Times`.
        units: See `Units`.
        actors: See `Actors`.
        imprint: See `Imprint`.
        deeds: See `Deeds`.
        status: For each status the words that say so, lower case.
        colours: Colour words to the status that they mostly mean.
        announced_status: For each status the words of headings and labels that give it to the
            measures under them.
        abbreviations: Abbreviations that end with a point and do not end a sentence,
            lower case.
    """

    code: str
    country: str
    headings: Headings
    cues: Cues
    grammar: Grammar
    leads: Leads
    modals: Modals
    sentences: Sentences
    telling: Telling
    times: Times
    units: Units
    actors: Actors
    imprint: Imprint
    deeds: Deeds
    status: Mapping[Status, tuple[str, ...]]
    colours: Mapping[str, Status]
    announced_status: Mapping[Status, tuple[str, ...]]
    abbreviations: frozenset[str]
