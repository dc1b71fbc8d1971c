"""How binding a sentence is, by its modal verb."""

from __future__ import annotations

import re
from functools import cache

from stratmine import languages
from stratmine.extraction.text.patterns import Guarded, any_guarded, any_of
from stratmine.languages import Language
from stratmine.schema import Commitment

_LEADING_MARK = re.compile(r"^\W*att?\s+", re.IGNORECASE)


def find_commitment(text: str, language: Language) -> Commitment | None:
    """Return what the modal verb of the main clause commits to; None without one.

    «Kommunen ska …» is «must», «Vi vil …» and «kommer att» are «will», «bør» is «should»,
    «kan» is «may». A modal verb in a subordinate clause does not count: «en løsning, som kan
    bruges af alle» commits to nothing.
    """
    if _modal(language.code).search(text) is None:
        return None
    main = _LEADING_MARK.sub("", text)
    end = _subordinate(language.code).search(main)
    match = _modal(language.code).search(main[: end.start()] if end else main)
    if match is None:
        return None
    said = " ".join(match.group().lower().split())
    return next(c for c, verbs in language.modals.commitment.items() if said in verbs)


@cache
def _modal(code: str) -> Guarded:
    forms = [form for verbs in languages.get(code).modals.commitment.values() for form in verbs]
    return any_guarded(forms)


@cache
def _subordinate(code: str) -> re.Pattern[str]:
    words = any_of(languages.get(code).modals.subordinators)
    return re.compile(
        rf"(?:(?<=\w)[,;:]\s*|(?<=\w)\s+(?=som\b|for at\b|för att\b)){words}", re.IGNORECASE
    )
