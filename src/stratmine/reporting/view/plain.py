"""Document text made fit for showing: it is untrusted, and may be of any length."""

from __future__ import annotations

import re

SHOWN = 600
"""Characters of one text that the report shows; the whole text is in the JSON."""

_INVISIBLE = re.compile(
    # Control characters, and the marks that turn the direction of the text around them.
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]"
)


def plain(text: str) -> str:
    """Return text without invisible control characters, white space folded, cut if long."""
    folded = " ".join(_INVISIBLE.sub("", text).split())
    return folded if len(folded) <= SHOWN else folded[: SHOWN - 1].rstrip() + "…"
