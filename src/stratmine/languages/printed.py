"""What printed pages say beside their text, as data."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Printed:
    """Words beside page numbers and pictures, lower case.

    Attributes:
        pages: Words before the number of a page: «side».
        of: The word between it and how many there are: «af».
        figures: Nouns that open a caption, with a number mostly: «figur».
        maps: Further such nouns, which open sentences as well: «kort».
        credits: Words before where a picture or figure is from: «kilde».
        pictured_by: Words that tell anywhere in a caption who made the picture.
    """

    pages: tuple[str, ...]
    of: tuple[str, ...]
    figures: tuple[str, ...]
    maps: tuple[str, ...]
    credits: tuple[str, ...]
    pictured_by: tuple[str, ...]
