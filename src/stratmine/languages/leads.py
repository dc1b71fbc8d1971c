"""Words by which headings and sentences lead into what follows them, as data."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Leads:
    """Words of headings and lead-in sentences around the word that announces.

    Attributes:
        following: Words for what follows: «følgende», «nedenfor».
        these: The word for it as the last one: «disse».
        open_ends: Words that a sentence breaks off after: «omfatter».
        below: Phrases that point to the headings below: «herunder».
        basis: Verbs before «på følgende»: what a plan is built on is no part of it.
        basis_on: The prepositions between them: «på».
        described: Words before what is told of each element: «beskrivelse af».
        built_around: What a plan is said to be arranged by: «bygget op om».
        whole: How the name of a group of measures begins: «hovedindsats».
        reaching: Verbs after «for at» that name the end, so that the means follow.
        making_room: What a promise makes before its ends: «skabe rammer for».
        about_goals: Stem of the verb, and noun, of a sentence that only speaks about goals:
            «Følgende gælder for målene:».
        determiners: Words before an announcing word with which it announces nothing: «denne».
        prepositions: The same, for prepositions.
        collections: Words before it with a preposition all the same: «Forslag til indsatser».
        after_cue: Words that may follow it in a heading: «Mål for …», «Indsatser i …».
        after_stems: Beginnings of such words: «kommunens», «strategien».
        annex: Words for an annex: «bilag».
        area_labels: Ends of labels with a name right after them: «Indsatsområde Natur».
        the_ends: Ends of these with their article: «Temaet om natur».
        label_links: Words between a numbered label and its name: «Indsats 4 om …».
        label_openers: Ends of words before a label: «Kommunens mål: …».
        plural_ends: Ends of labels for several elements: «Indsatser».
        run_in_openers: Words before a heading that ran into its paragraph: «Vores vision …».
        sub_goals: What words open with that announce goals under another goal: «delmål».
        board_goals: The same, of goals that a board or unit has under those of the council.
        that_is: What opens the explanation of a name: «dvs.».
        name_verbs: Verbs after the name of a part: «Temaet Grøn by rummer».
        national: Words for goals of the whole nation.
        asking: Words that open a heading that asks or points: «Hvordan», «Sådan».
        inside: Words before the last word of a heading that is not about it: «plan i høring».
        ways: How words open that under a goal say how it is reached: «strategier».
        guidelines: Words for guidelines, which hold for cases rather than aim.
        naming: Further verbs between a noun and what it announces: «nævnes».
        ranges: How a range opens, which names no parts: «alt fra».
        concerning: The preposition between counted parts and their names: «tre mål om …».
        respectively: Words before names that go with a number: «henholdsvis».
        going_on: Verbs of going on with what is named after them: «fortsætter med».
        proposed: Verbs of proposing in the passive: «foreslås».
        dropped: Phrases after a word for «not» before what is given up: «arbejdes videre med».
        among_others: What may stand after them: «blandt andet».
        sections: Words for the parts of a document: «afsnit».
        name_fields: Ends of words for the field of a form with the name in it: «navn».
        today: Words that open a figure in parentheses after an indicator: «i dag».
        afterthoughts: Words after a comma that open what is only said of a promise: «forudsat».
        aside_times: Stems of words for when something is done, in parentheses after it.
        aside_units: The same, for who does it: «forvaltning».
    """

    following: tuple[str, ...]
    these: str
    open_ends: tuple[str, ...]
    below: tuple[str, ...]
    basis: tuple[str, ...]
    basis_on: tuple[str, ...]
    described: tuple[str, ...]
    built_around: tuple[str, ...]
    whole: tuple[str, ...]
    reaching: tuple[str, ...]
    making_room: tuple[str, ...]
    about_goals: tuple[str, str]
    determiners: frozenset[str]
    prepositions: frozenset[str]
    collections: frozenset[str]
    after_cue: frozenset[str]
    after_stems: tuple[str, ...]
    annex: str
    area_labels: tuple[str, ...]
    the_ends: tuple[str, ...]
    label_links: tuple[str, ...]
    label_openers: tuple[str, ...]
    plural_ends: tuple[str, ...]
    run_in_openers: tuple[str, ...]
    sub_goals: tuple[str, ...]
    board_goals: tuple[str, ...]
    that_is: tuple[str, ...]
    name_verbs: tuple[str, ...]
    national: frozenset[str]
    asking: frozenset[str]
    inside: frozenset[str]
    ways: tuple[str, ...]
    guidelines: frozenset[str]
    naming: tuple[str, ...]
    ranges: tuple[str, ...]
    concerning: str
    respectively: tuple[str, ...]
    going_on: tuple[str, ...]
    proposed: tuple[str, ...]
    dropped: tuple[str, ...]
    among_others: tuple[str, ...]
    sections: frozenset[str]
    name_fields: tuple[str, ...]
    today: tuple[str, ...]
    afterthoughts: tuple[str, ...]
    aside_times: tuple[str, ...]
    aside_units: tuple[str, ...]
