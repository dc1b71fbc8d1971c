"""Names of fonts, which a file may give to two different ones."""

from __future__ import annotations

from typing import NamedTuple, Self


class FontName(str):
    """A font's name without its subset prefix; it remembers the name that the file gives it.

    A file may hold two fonts of one name, only one of which names the wrong letters. Their names
    compare equal, and `own` tells them apart.

    Attributes:
        own: The name with its prefix, and the length of its embedded file, 0 without one.
    """

    __slots__ = ("own",)

    def __new__(cls, name: str, own: str, length: int) -> Self:
        """Make a name that remembers the name and the length of the font in the file."""
        made = super().__new__(cls, name)
        made.own = OwnName(own, length)
        return made

    own: OwnName


class OwnName(NamedTuple):
    """What tells the fonts of a file apart.

    Attributes:
        name: As the file has it.
        length: Of its embedded file, in bytes: that of two subsets differs.
    """

    name: str
    length: int


def own_name(font: str) -> OwnName:
    """The name that the file itself has for a font."""
    return font.own if isinstance(font, FontName) else OwnName(font, 0)
