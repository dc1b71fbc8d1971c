"""Words of closed classes: all that tells words apart where layout is lost, as data."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class WordClasses:
    """Words that hold a text together, whatever it is about.

    The other records say what words announce or promise; these only say where phrases,
    clauses and sentences begin and end. All are lower case.

    Attributes:
        prepositions: Prepositions and relative words, after which a phrase goes on: «for»,
            «som».
        conjunctions: Words that join two of a kind: «og».
        determiners: Articles and other words before a noun: «denne», «vores», «alle».
        quantities: Those of them that may end a name after a preposition: «service for alle».
        everyone: The one of these for all people, which may end a phrase inside a sentence as
            well.
        names_open: Those that names open with as well: «Vores børn».
        ours: Those that say that something is the owner's: «vores».
        together: Adverbs that open a sentence with its partners: «Sammen med skolerne tilbydes
            …».
        subordinators: Words that open a subordinate clause: «fordi».
        clause_openers: Those of them that no name ends with.
        relative_adverbs: Words that open a clause with the means or the place: «hvorved».
        openers: Small words that sentences open with: «derfor».
        frequent_verbs: Frequent finite verbs that are no other word as well: «har», «skal».
        no_verbs: Words that end like a verb in the present tense and mostly are none:
            «måneder».
        after_verbs: Small words that often follow a verb: «til», «sig».
        particles: Words that belong to the verb before them: «ud», «op».
        leads_in: Words that a lead-in to a list of clauses ends with: «Vi vil».
        questions: Words that open a question: «hvordan».
        pointers: Words that point to what follows, or to what was said: «dette».
        announcing: The one among them that heads what follows: «Sådan arbejder vi».
        joins_parts: Words after a hyphen that stands for a part left out: «nærings- og
            erhvervspolitik».
        no_labels: Nouns with a number that name no part of a plan: «figur», «side».
    """

    prepositions: frozenset[str]
    conjunctions: frozenset[str]
    determiners: frozenset[str]
    quantities: frozenset[str]
    everyone: frozenset[str]
    names_open: frozenset[str]
    ours: frozenset[str]
    together: frozenset[str]
    subordinators: frozenset[str]
    clause_openers: frozenset[str]
    relative_adverbs: frozenset[str]
    openers: frozenset[str]
    frequent_verbs: frozenset[str]
    no_verbs: frozenset[str]
    after_verbs: frozenset[str]
    particles: frozenset[str]
    leads_in: frozenset[str]
    questions: frozenset[str]
    pointers: frozenset[str]
    announcing: frozenset[str]
    joins_parts: frozenset[str]
    no_labels: frozenset[str]
