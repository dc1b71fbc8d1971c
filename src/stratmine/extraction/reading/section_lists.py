"""What a council case lists as the sections of a policy: the themes among them."""

from __future__ import annotations

from collections.abc import Sequence

from stratmine.extraction.announcing.announcement import Announcement
from stratmine.extraction.announcing.headings import announced_by_heading
from stratmine.extraction.announcing.lead_ins import leads_in
from stratmine.extraction.announcing.set_aside import is_background, is_preface
from stratmine.extraction.text.block_parts import part_of
from stratmine.extraction.text.words import words
from stratmine.languages import Language
from stratmine.schema import Block

_SUBJECT_REACH = 5
"""Words of a sentence among which the plan is named."""
_OPENING = 2
"""Words of an item that name a part which every plan has."""


def leads_into_sections(sentence: str, language: Language) -> Announcement | None:
    """Return what «Politikken består af følgende afsnit:» announces: the policy's themes.

    Args:
        sentence: The last sentence before a list.
        language: Its language.
    """
    tokens = words(sentence)
    noun = next((token for token in tokens if token in language.leads.sections), None)
    plan = any(token.endswith(language.cues.plans) for token in tokens[:_SUBJECT_REACH])
    if noun is None or not plan or not leads_in(sentence, language):
        return None
    return Announcement(("focus_area",), noun)


def without_frame(items: Sequence[Block], language: Language) -> list[Block]:
    """Leave out the sections that every plan has: foreword, background, what it is followed by.

    Where most of the others say what they are about, they keep their name: «Ro om at sove godt».
    """
    own = [item for item in items if not _is_frame(item.text, language)]
    about = f" {language.leads.concerning} "
    told = [item.text.find(about) for item in own]
    if 2 * sum(place > 0 for place in told) <= len(own):
        return own
    ends = [place if place > 0 else len(item.text) for item, place in zip(own, told, strict=True)]
    return [part_of(item, 0, end, item.kind) for item, end in zip(own, ends, strict=True)]


def _is_frame(text: str, language: Language) -> bool:
    tokens = words(text)
    of_plan = any(token.removesuffix("s").endswith(language.cues.plans) for token in tokens)
    aside = is_preface(text, language) or is_background(text, language)
    return (
        of_plan or aside or announced_by_heading(" ".join(tokens[:_OPENING]), language) is not None
    )
