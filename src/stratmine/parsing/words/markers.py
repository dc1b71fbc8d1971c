"""Markers of list items: bullets of every glyph, numbers and letters."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from stratmine.parsing.words.vocabulary import months
from stratmine.parsing.words.wordlist import alternatives

BULLETS = (
    "•‣⁃∙·●○◦■□▪▫◾◽▮▯▬►▶▷▸▹▻➢➣➤➔➘➜➝➞➠➨➵→⇒⮚⮞◆◇❖✓✔✕✖✗✘☐☑☒★☆✦✧✱✲✳✴❍❏❐❑❒"
    "\uf020\uf06c\uf06e\uf06f\uf071\uf075\uf076\uf0a7\uf0a8\uf0b7\uf0d8\uf0e0\uf0e8\uf0fc\uf0fe"
)
"""Glyphs that stand for nothing but a bullet. The last ones are the places of bullets in the
private use area, where Symbol and Wingdings put them."""

_BULLET = re.compile(rf"(?P<marker>[{re.escape(BULLETS)}])[ \t]*(?=\S)")

# These glyphs have other uses as well, so a space must follow, and no digit («– 5 %», «§ 12»).
_DASH = re.compile(r"(?P<marker>[-–—*+o§¤»›])[ \t]+(?=[^\W\d]|[«\"”“'(])")

_MONTH = rf"(?:{alternatives(months())})(?!\w)"
_NUMBER = re.compile(
    rf"""
    (?P<marker>
        (?P<levels>\d{{1,2}}(?:\.\d{{1,2}}){{1,4}})[.)]?(?=[ \t])  # 2.1  2.1.  2.1.3
      | (?P<plain>\d{{1,3}})[.)](?=[ \t]|[^\W\d_])                 # 1.  1)
      | \((?P<enclosed>\d{{1,2}}|[a-zåäöæø]|[ivx]{{2,4}})\)(?=\s)  # (1)  (a)
      | (?P<letter>[A-Za-zÅÄÖÆØåäöæø])\)(?=\s)                     # a)
      | (?P<dotted>[a-zåäöæø]|[ivx]{{2,4}})\.(?=\s+[^\W\d])        # a.  iv.
    )
    [ \t]*(?=\S)(?!{_MONTH}|\d{{4}}\b)
    """,
    re.VERBOSE,
)


class Marked(NamedTuple):
    """A line taken apart.

    Attributes:
        marker: The bullet or number as printed; None without one.
        number: The number without brackets and final points; None for a bullet.
        rest: The text after the marker.
    """

    marker: str | None
    number: str | None
    rest: str


@lru_cache(maxsize=1_000)  # the same line is asked about several times
def split_marker(text: str) -> Marked:
    """Take the marker of a list item off the beginning of `text`.

    Dates («1. januar 2024») and amounts («1.000 kr.») are no markers.

    >>> split_marker("2.1 Näringsliv")
    Marked(marker='2.1', number='2.1', rest='Näringsliv')
    """
    stripped = text.strip()
    bullet = _BULLET.match(stripped) or _DASH.match(stripped)
    if bullet:
        return Marked(bullet["marker"], None, stripped[bullet.end() :])
    number = _NUMBER.match(stripped)
    if number:
        groups = ("levels", "plain", "enclosed", "letter", "dotted")
        value = next(number[group] for group in groups if number[group])
        return Marked(number["marker"], value, stripped[number.end() :])
    return Marked(None, None, stripped)


def is_bullet(text: str) -> bool:
    """Whether `text` is a lone bullet glyph, as PDFs often set it apart from its item."""
    stripped = text.strip()
    return len(stripped) == 1 and (stripped in BULLETS or stripped in "-–—*o")
