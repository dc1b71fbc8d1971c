"""The small words of a language, which hold its sentences together, as data."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Grammar:
    """Small words, and verbs that only say how things are.

    Attributes:
        infinitive_mark: «at».
        purpose: The words of purpose before an infinitive: «for at».
        before_infinitive: Prepositions before it: «for at», «ved at».
        articles: «en», «et».
        definite_articles: Those before an adjective or a noun that is known: «den», «de».
        conjunctions: Words that join two of a kind, but for «eller»: «og».
        pronouns: Pronouns of persons and things, as subjects: «den», «man»; «de» among them.
        other_subjects: Further words that as first subject name nobody: «begge».
        it: Pronouns for what was said before: «det», «dette».
        backward: Words that open a sentence about what was said before it: «her».
        back_references: Those of them, and phrases, that always mean it: «denne», «hermed».
        expletives: Words that open a sentence without a subject of its own: «der».
        relative: Words that open a relative clause: «som».
        as_what: Nouns without an article after it for what somebody acts as: «som arbejdsgiver».
        supine: Ends of verbs right after such a word whose auxiliary is left out: «som utsatts».
        which: Words that open other clauses about what stands before them: «hvor».
        openers: Words after a comma that open a clause of time, reason or condition: «før».
        opening_only: Words that open a clause only as its first word: «mål om» does not.
        therefore: The word for it; only a main clause has a verb after it.
        then: Words that open a main clause, with its verb after them: «da».
        be: Infinitives of being and becoming: «være».
        shown: Infinitives after «det» and a modal verb that make it no word for what stands
            before: «findes», «føles».
        numbered: Nouns after which a number may end a sentence: «klasse».
        cited: Nouns before the number of a place in a text, or of a thing beside it: «stk».
        gets: The verb whose subject is given something: «får».
        own: Words before what it is given, besides articles and numbers: «egne».
        infinitive_nouns: Nouns that an infinitive goes on: «muligheden» for at cykle.
        become: The passive's auxiliary, present and infinitive: «bliver», «blive».
        became: The participle of becoming: «blevet».
        but: The word that turns a sentence: «men».
        copulas: Verbs between a subject and what it is: «er».
        being: Verbs that tell how things are; what follows them is no doing: «har», «kan».
        necessity: Verbs that say what is needed: «behøver».
        allowing: Verbs that say what may be: «får».
        denying: The word for «not»: «ikke».
        nobody: Words for nobody, as the first word of a subject: «ingen».
        means: Words before what something is done by: «ved at».
        of: Words between a noun made of a verb and its object: «udarbejdelse af».
        deverbal: Ends of nouns made of verbs: «-else».
        than: The word before what something is compared with: «end».
        go_on: Small words that a name may follow inside a sentence.
        before_year: Words before the year in which something begins or is done: «senest».
        by_year: Those before the year by which something is done, with others: «senest».
        in_year: Words before a year that opens a sentence: «i 2026».
        part_goes_on: Words after a comma that go on with the part before it: «fordelt», «især».
        holds_clause: Words that a clause may be the object of: «oplever (, at …)».
        see: Words that open a reference in parentheses: «jf».
    """

    infinitive_mark: str
    purpose: str
    before_infinitive: frozenset[str]
    infinitive_nouns: frozenset[str]
    articles: frozenset[str]
    definite_articles: frozenset[str]
    conjunctions: tuple[str, ...]
    pronouns: frozenset[str]
    other_subjects: frozenset[str]
    it: frozenset[str]
    backward: frozenset[str]
    back_references: tuple[str, ...]
    expletives: frozenset[str]
    relative: tuple[str, ...]
    as_what: frozenset[str]
    supine: tuple[str, ...]
    which: tuple[str, ...]
    openers: frozenset[str]
    opening_only: frozenset[str]
    therefore: str
    then: frozenset[str]
    be: tuple[str, ...]
    shown: tuple[str, ...]
    numbered: frozenset[str]
    cited: frozenset[str]
    gets: str
    own: tuple[str, ...]
    become: tuple[str, str]
    became: str
    but: str
    copulas: frozenset[str]
    being: frozenset[str]
    necessity: frozenset[str]
    allowing: frozenset[str]
    denying: str
    nobody: frozenset[str]
    means: tuple[str, ...]
    of: frozenset[str]
    deverbal: tuple[str, ...]
    than: str
    go_on: frozenset[str]
    before_year: tuple[str, ...]
    by_year: tuple[str, ...]
    in_year: frozenset[str]
    part_goes_on: frozenset[str]
    holds_clause: frozenset[str]
    see: tuple[str, ...]
