"""Headings that only name what the goals under them are about."""

from __future__ import annotations

from collections.abc import Sequence

from stratmine.extraction.announcing.columns import columns_of, without_empty_columns
from stratmine.extraction.announcing.headings import announced_by_heading
from stratmine.extraction.announcing.labels import Label, label_of
from stratmine.extraction.announcing.lead_ins import announced_by_lead_in
from stratmine.extraction.announcing.scope import Scope
from stratmine.extraction.announcing.set_aside import is_background
from stratmine.extraction.structure.chapters import promises, tells_measures
from stratmine.extraction.structure.plan_parts import announces_goals
from stratmine.extraction.structure.sections import Section
from stratmine.extraction.text.openings import compares
from stratmine.extraction.text.verbs import plan_verbs
from stratmine.extraction.text.words import word_count, words
from stratmine.languages import Language
from stratmine.schema import Block

_NEAR_TOP = 3
"""Blocks under a heading among which its goals begin."""
_LONGEST_THEME = 6
"""Words of a heading that names a theme rather than a goal."""
_LONGEST_BARE = 3
"""Words of a name that states no goal."""
_LONGEST_BARE_THEME = 4
"""Words of a name in a row of names over text."""
_LONGEST_MATTER = 3
"""Words after a label that only say what the goals concern."""


def are_themes(sisters: Sequence[Section], language: Language) -> bool:
    """Whether headings under «Mål» only name the themes of the goals that stand under them.

    Where none has a list, a name over sentences that bind is one; «Fler med» may be the goal
    itself.
    """
    named = [s for s in sisters if is_theme(s, language) or _names_theme(s, language)]
    return _prevail(named or [s for s in sisters if _names_told(s, language)], sisters)


def are_themes_of_measures(sisters: Sequence[Section], language: Language) -> bool:
    """Whether headings under «Åtgärder» only name the themes of the measures under them.

    A numbered heading is a measure itself.
    """
    return _prevail([s for s in sisters if _names_measures(s, language)], sisters)


def is_among_names(section: Section, sisters: Sequence[Section], language: Language) -> bool:
    """Whether a heading is one of several bare names in a row, each over text of its own.

    «Skole», «Klima» and «Trafik» under «Mål» state nothing, if some stand over a promise: they
    part what is aimed at.
    """
    run = _row(section, sisters, language)
    named = len(run) > 1 and all(_is_bare_name(s, language) for s in run)
    return named and any(promises(s, language) for s in run)


def _row(section: Section, sisters: Sequence[Section], language: Language) -> list[Section]:
    """Return the headings side by side with one that neither announce, ask nor stand aside."""
    parting = [place for place, s in enumerate(sisters) if _parts_row(s, language)]
    own = next(place for place, s in enumerate(sisters) if s is section)
    first = max((place + 1 for place in parting if place < own), default=0)
    last = min((place for place in parting if place > own), default=len(sisters))
    return list(sisters[first:last]) if own not in parting else []


def _parts_row(section: Section, language: Language) -> bool:
    title = section.title
    announces = announced_by_heading(title, language) is not None
    return announces or title.rstrip().endswith("?") or is_background(title, language)


def _is_bare_name(section: Section, language: Language) -> bool:
    """Whether a heading of a few words has no verb and stands over text."""
    title, held = section.title, bool(section.blocks or section.sections)
    short = word_count(title) <= _LONGEST_BARE_THEME
    return held and short and _is_name(title, language) and not compares(title, language)


def _prevail(named: Sequence[Section], sisters: Sequence[Section]) -> bool:
    """Whether more than half of the sections from the first that names a theme to the last do."""
    places = [place for place, section in enumerate(sisters) if section in named]
    return len(named) > 1 and 2 * len(named) > places[-1] - places[0] + 1


def _names_measures(section: Section, language: Language) -> bool:
    """Whether a heading without a number only names what the measures under it are about.

    One over «Kortsiktiga åtgärder:» is no measure, whatever its number and words, and a name over
    a table of measures is none, whatever its number.
    """
    if _leads_measures(section, language):
        return True
    if any(_tabulates_measures(block, language) for block in section.blocks):
        return _is_name(section.title, language)
    listed = any(block.kind == "list_item" for block in section.blocks[:_NEAR_TOP])
    told = listed or promises(section, language) or tells_measures(section, language)
    numbered = bool(section.heading and section.heading.number) or section.title[:1].isdigit()
    return told and not numbered and _is_name(section.title, language)


def _tabulates_measures(block: Block, language: Language) -> bool:
    """Whether a block is a table with a column of measures."""
    cells = without_empty_columns(block.cells)
    columns = columns_of(cells, Scope(), language) if block.kind == "table" else None
    return columns is not None and "activity" in columns.kinds.values()


def _leads_measures(section: Section, language: Language) -> bool:
    """Whether a line that announces measures stands first under a heading, with a colon."""
    top = section.blocks[0].text.rstrip() if section.blocks else ""
    lead = announced_by_lead_in(top, language) if top.endswith(":") else None
    return lead is not None and lead.kinds == ("activity",)


def is_theme(section: Section, language: Language) -> bool:
    """Whether a heading only names the theme of goals that are announced under it."""
    return _is_name(section.title, language) and announces_goals(section, language)


def _names_theme(section: Section, language: Language) -> bool:
    """Whether a heading only names the theme of goals that are listed or labelled under it."""
    top = section.blocks[:_NEAR_TOP]
    listed = any(block.kind == "list_item" for block in top) or _opens_labelled(section, language)
    binding = any(_binds(block.text, language) for block in top)
    return listed and binding and _is_name(section.title, language)


def _names_told(section: Section, language: Language) -> bool:
    """Whether a heading only names the theme of goals that sentences under it tell.

    Over «Delmål: …» it is the goal.
    """
    top = section.blocks[:_NEAR_TOP]
    binding = any(_binds(b.text, language) and not label_of(b.text, language) for b in top)
    named = _is_name(section.title, language) and not compares(section.title, language)
    return binding and named


def names_no_goal(section: Section, language: Language) -> bool:
    """Whether a heading under «Mål» is too short to say what shall be: «Trygghet».

    Over «Delmål: …» it is the goal all the same.
    """
    title = section.title
    short = word_count(title) <= _LONGEST_BARE and not title[:1].isdigit()
    labelled = section.blocks and label_of(section.blocks[0].text, language)
    return short and not labelled and _is_name(title, language) and not compares(title, language)


def _is_name(title: str, language: Language) -> bool:
    label = label_of(title, language)
    name = title[label.start :] if label else title
    return word_count(name) <= _LONGEST_THEME and not _tells(name, language)


def over_measures(section: Section, label: Label) -> bool:
    """Whether «Indsats B Havnen» names what the measures listed under it are about.

    The letter says that it is one of the few parts of the plan.
    """
    items = [block for block in section.blocks if block.kind == "list_item"]
    lettered = label.number is not None and label.number.isalpha()
    return (
        lettered and len(items) > 1 and word_count(section.title[label.start :]) <= _LONGEST_THEME
    )


def over_goals(section: Section, language: Language) -> bool:
    """Whether «Mål – buller» only says what the goals listed under it are about."""
    items = [block for block in section.blocks if block.kind == "list_item"]
    first = section.blocks[:1] == items[:1]
    return len(items) > 1 and first and all(_binds(item.text, language) for item in items[:2])


def _opens_labelled(section: Section, language: Language) -> bool:
    """Whether a goal with its own label and code stands first: «Delmål MP.3.1 Bullret …»."""
    label = label_of(section.blocks[0].text, language) if section.blocks else None
    return label is not None and label.kind == "goal" and label.number is not None


def _binds(text: str, language: Language) -> bool:
    """Whether an item says what shall be: «Utsläppen ska minska»."""
    commitment = language.modals.commitment
    return bool(set(words(text)) & (commitment["must"] | commitment["will"]))


def _tells(title: str, language: Language) -> bool:
    """Whether a heading has a verb: then it states a goal."""
    commitment = language.modals.commitment
    verbs = plan_verbs(language.code)
    return any(t in verbs or any(t in m for m in commitment.values()) for t in words(title))


def names_matter(section: Section, label: Label, language: Language) -> bool:
    """Whether a heading only says what the goals listed under it concern: «Mål – buller»."""
    name = section.title[label.start :]
    listed = bool(section.blocks) and section.blocks[0].kind == "list_item"
    short = name[:1].islower() and word_count(name) <= _LONGEST_MATTER
    return listed and short and not label.number and not compares(name, language)
