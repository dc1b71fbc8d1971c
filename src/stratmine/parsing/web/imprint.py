"""The sender's address at the end of a web page whose lines have run together."""

from __future__ import annotations

import re
from itertools import pairwise

from stratmine.parsing.web.lines import SHORT, word_pattern

_CONTACT = re.compile(
    rf"\b{word_pattern(lambda web: web.contacts_inside)}\.?:|"
    r"\S+@\S+\.\w{2,}|(?:https?://|www\.)\S+|\b\d{3} \d{2} (?=[A-ZÅÄÖ])",
    re.IGNORECASE,
)
_LABEL = re.compile(r"[A-ZÅÄÖÆØ]\w+: ")
_FEWEST_CONTACTS = 3
_LONGEST_IMPRINT = 350


def split_imprint(text: str) -> tuple[str, str]:
    """Cut the sender's address off the end of a page whose lines have run together.

    Returns:
        The text before, and the address: what follows the last full sentence, where three or
        more contact details stand in it.
    """
    contacts = list(_CONTACT.finditer(text))
    if len(contacts) < _FEWEST_CONTACTS:
        return text, ""
    first = contacts[0].start()
    for contact, following in pairwise(contacts):
        if following.start() - contact.end() > SHORT:
            first = following.start()
    before = text.rfind(". ", 0, first)
    if _LABEL.search(text, before + 1, first):
        before = first - 2
    is_at_end = len(text) - contacts[-1].end() < SHORT
    if before < 0 and first < SHORT and is_at_end and len(text) < _LONGEST_IMPRINT:
        return "", text
    if before < 0 or not is_at_end or len(text) - before > _LONGEST_IMPRINT:
        return text, ""
    return text[: before + 1], text[before + 2 :]
