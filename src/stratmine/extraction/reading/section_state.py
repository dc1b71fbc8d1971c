"""What has been read of a section so far, and what that opened for the blocks after it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from stratmine.extraction.announcing.announcement import Announcement
from stratmine.extraction.announcing.labels import Label
from stratmine.extraction.announcing.scope import Scope
from stratmine.extraction.reading.list_items import OpenList
from stratmine.extraction.reading.list_kinds import ListReading
from stratmine.schema import Block


@dataclass(slots=True)
class SectionState:
    """What the blocks read so far in this section have opened.

    Attributes:
        scope: What the section's heading announces.
        first: Index of the first candidate that the section itself may hold.
        lead: What the paragraph before announced.
        led: Whether the paragraph before points to what follows.
        anchor: The last element whose list may follow as its own.
        open_list: The list that the next items go on with.
        named: What announced the short lines that stand as list items.
        below: What was said of the headings under the section.
        listed: Whether a list has been read.
        interleaved: Whether paragraphs stand between that list's items.
        reading: How the last list was read.
        more: Whether the paragraph before says that more of the same follows.
        label: The label that the line before consists of: «MÅL 3».
        speaking: Whether the paragraph before says who speaks next.
        passed_over: Whether the paragraph before leads into what is none of the plan: goals of the
            whole nation, measures given up.
    """

    scope: Scope
    first: int = 0
    lead: Announcement | None = None
    led: bool = False
    anchor: int | None = None
    named: Announcement | None = None
    below: Announcement | None = None
    open_list: OpenList | None = None
    listed: bool = False
    interleaved: bool = False
    reading: ListReading | None = None
    more: bool = False
    label: Label | None = None
    speaking: bool = False
    passed_over: bool = False

    def forget_lead(self) -> None:
        """Let what the paragraph before announced hold no longer."""
        self.lead, self.led = None, False

    def explained(self, following: Sequence[Block] | None) -> int | None:
        """Return the item that a paragraph explains, if its list goes on after the paragraph.

        Where each item is explained, so is the last one.
        """
        if self.open_list is None:
            return None
        if self.interleaved and following is None:
            return self.open_list.items[-1][1]
        if not following or following[0].kind != "list_item":
            return None
        goes_on = following[0].depth > self.open_list.top or self.open_list.length == 1
        return self.open_list.items[-1][1] if goes_on or self.interleaved else None
