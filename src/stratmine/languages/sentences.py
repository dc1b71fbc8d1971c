"""Words by which sentences promise, state and give tasks, as data."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Sentences:
    """Words of sentences that are goals or measures, or only look like them.

    Attributes:
        goal_nouns: Nouns for a goal, indefinite and definite: «mål», «målet».
        vision_nouns: Nouns for a vision, before its words in quotation marks.
        vision_told: What a sentence says of the vision itself after «er»: «udmøntet», «resultatet».
        sounding: Verbs after which those words stand: «lyder».
        about: What leads into them, too: «handler om at».
        holding: How a plan is said to have a vision: «bygger på».
        fitting: Words by which something else is fitted to a vision: «tilpasses».
        former: Words for what was before: «tidligere», «hed».
        quoted_goals: Ends of words for a goal that is quoted after them: «effekt».
        rewording: What stands between an old wording and a new one: «ændres til».
        own_goal_nouns: Those that what the owner has is called by: «målsætning».
        wished: Words for an effect that is wished, before what it is: «den ønskede effekt om at».
        aiming: Verbs by which a plan says its goal: «sigter mod, at …».
        containing: Verbs by which an owner or a plan has a goal: «indeholder et mål om at».
        setting: Participles of setting a goal: «vedtaget et mål om, at …».
        possessives: Words and ends of words for whose goal it is: «kommunens», «vores».
        country: The country's name: what it is to be is no goal of the plan's owner.
        meaning: Verbs between a goal and what it means: «indebærer».
        entailing: Verbs before what follows from something: «betyder».
        judged: Words after «målet er» that tell of the goal, not what it is: «opfyldt».
        stating: Verbs by which the owner or the plan states what shall be: «fastslår».
        purposes: Phrases that name what something is for: «formålet med».
        occasions: Ends of words for plans, cases and meetings, whose purpose is no goal.
        agreed: Words before what its parties agree on or intend: «enige om».
        speaker: Words by which a person speaks of itself, as no plan does: «jeg».
        cases: Words that open a sentence about what is done in some case: «hvis», «når».
        conditions: Those of them that say nothing of when: «hvis».
        has: Auxiliaries of what has been done: «har».
        decided: Participles of deciding: «besluttet».
        resolved: Verbs of minutes before what was decided: «besluttede (, at …)».
        plan_nouns: Ends of words for a plan, which it may be decided to have.
        plan_making: Verbs of making one, without their ends: «udarbejd».
        goal_making: Verbs of setting goals, without their ends: «fastsæt».
        set_goals: What is set by them: «mål».
        reporting: Words before what a plan is said to say: «i planen foreslås, at …».
        common_verbs: Present forms that clauses about persons and things often have.
        future: Verbs after a year to come, as if it were there: «i 2035 er …».
        tasks: Words that give a task: «får til opgave».
        split_tasks: The same in two parts, with a name between them: «ger … i uppdrag att».
        planning: Verbs by which somebody has a deed in mind: «planlægger».
        proposing: Verbs that propose one: «foreslår».
        deciding: Phrases of a decision, which may give a task.
        laws: Ends of words for laws and what they regulate; what they bid is no promise.
        no_laws: Ends of words that end like a law and are none: «förslagen».
        fractions: Stems of words for a share or a multiple: «halv».
        plan_deeds: What plans do, and goals: «En plan skal give overblik».
        telling_deeds: What plans do when they only tell: «at beskrive, hvordan …».
        papers: Ends of words for papers, fees and cases that rules are for: «ansøgningen».
        any_owner: How a sentence opens that tells of owners in general: «alle kommuner».
        reader: How a page speaks to its reader: «du».
        errands: Infinitives of what readers are to do with a case: «ansøge».
        striving: Verbs of working for an end: «arbejde for».
        awareness: What is spread for its own sake: «kendskabet».
        making: Verbs of making something so: «gøre tilgængelig».
        qualities: Ends of the adjectives after them.
        to_be: Infinitives that say what a measured value is to do: «falde».
        value_of: Words that open the value after the name of what is measured: «med målet».
        ends_clause: Words after which a sentence leaves the goal in it: «og dermed».
    """

    goal_nouns: tuple[str, ...]
    vision_nouns: tuple[str, ...]
    vision_told: frozenset[str]
    sounding: frozenset[str]
    about: tuple[str, ...]
    holding: tuple[str, ...]
    fitting: frozenset[str]
    former: frozenset[str]
    quoted_goals: tuple[str, ...]
    rewording: tuple[str, ...]
    own_goal_nouns: tuple[str, ...]
    wished: tuple[str, ...]
    aiming: tuple[str, ...]
    containing: tuple[str, ...]
    setting: tuple[str, ...]
    possessives: tuple[str, ...]
    country: str
    meaning: frozenset[str]
    entailing: frozenset[str]
    judged: frozenset[str]
    stating: frozenset[str]
    purposes: tuple[str, ...]
    occasions: tuple[str, ...]
    agreed: tuple[str, ...]
    speaker: frozenset[str]
    cases: frozenset[str]
    conditions: frozenset[str]
    has: tuple[str, ...]
    decided: tuple[str, ...]
    resolved: tuple[str, ...]
    plan_nouns: tuple[str, ...]
    plan_making: tuple[str, ...]
    goal_making: tuple[str, ...]
    set_goals: tuple[str, ...]
    reporting: tuple[str, ...]
    common_verbs: frozenset[str]
    future: tuple[str, ...]
    tasks: tuple[str, ...]
    split_tasks: tuple[tuple[str, str], ...]
    planning: frozenset[str]
    proposing: tuple[str, ...]
    deciding: tuple[str, ...]
    laws: tuple[str, ...]
    no_laws: tuple[str, ...]
    fractions: tuple[str, ...]
    plan_deeds: frozenset[str]
    telling_deeds: frozenset[str]
    papers: tuple[str, ...]
    any_owner: frozenset[str]
    reader: str
    errands: frozenset[str]
    striving: frozenset[tuple[str, str]]
    awareness: frozenset[str]
    making: frozenset[str]
    qualities: tuple[str, ...]
    to_be: frozenset[str]
    value_of: tuple[str, ...]
    ends_clause: tuple[str, ...]
