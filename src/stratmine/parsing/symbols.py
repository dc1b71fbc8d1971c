"""What the letters of fonts of pictures show: bullets, boxes and check marks."""

from __future__ import annotations

import re
from functools import lru_cache

from stratmine.parsing.words.markers import BULLETS

BULLET = "▪"
"""Stands for pictures that are none of the glyphs below."""

_FONT = re.compile(r"(?P<name>dingbats|webdings|wingdings[ -]?[23]?)", re.IGNORECASE)
_PRIVATE = 0xF000
"""Code point from which on symbol fonts without other names map their glyphs."""

_GLYPHS = {
    "dingbats": dict(zip("345678lmnopqruv", "✓✔✕✖✗✘●❍■❏❐❑❒◆❖", strict=True))
    | dict(zip("ÔØàâäèõ", "➔➘➠➢➤➨➵", strict=True)),
    "wingdings": dict(zip("lnoquv", "●■☐❑◆❖", strict=True))
    | dict(zip("§¨Øàèûüýþ", "▪☐➢→➔✗✓☒☑", strict=True)),
    "wingdings2": dict(zip("OPQRST£", "✗✓☒☑☒☒☐", strict=True)),
    "wingdings3": dict(zip("u}", "▶▶", strict=True)),
    "webdings": dict(zip("acgnr4", "✓☐■●✗►", strict=True)),
}


@lru_cache(maxsize=1_000)
def picture_font(name: str) -> str | None:
    """Which font of pictures a name stands for; None for a font of letters."""
    match = _FONT.search(name)
    return re.sub(r"[ -]", "", match["name"].lower()) if match else None


def glyph(font: str, letter: str) -> str:
    """The bullet that a letter of a font of pictures shows.

    Args:
        font: As `picture_font` names it.
        letter: As the file's map has it: the glyph itself, or its place in the font.
    """
    if letter in BULLETS and ord(letter) < _PRIVATE:
        return letter
    place = ord(letter)
    plain = chr(place - _PRIVATE) if _PRIVATE <= place <= _PRIVATE + 0xFF else letter
    return _GLYPHS[font].get(plain, BULLET)
