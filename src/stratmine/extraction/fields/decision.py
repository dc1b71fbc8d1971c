"""What a council case says of the decision on its plan."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from stratmine import languages
from stratmine.extraction.attributes.times import find_times
from stratmine.extraction.fields.kind import plan_name
from stratmine.extraction.text.numbers import YEAR
from stratmine.extraction.text.patterns import any_of
from stratmine.extraction.text.sentences import split_sentences
from stratmine.languages import Language
from stratmine.schema import ParsedDocument

_PERIOD = re.compile(rf"{YEAR}(?:\s*[-–—]\s*(?:{YEAR}|\d{{2}}))?")
_LONGEST_HEADING = 120


def decided_on(document: ParsedDocument, language: Language) -> tuple[str | None, str | None]:
    """Return body and date of a heading «Beslutning Byrådet den 15-05-2023» over an adoption."""
    for block, following in zip(document.blocks, document.blocks[1:], strict=False):
        heading = _decision(language.code).match(block.text)
        adopted = _adopted(language.code).match(following.text)
        if heading and adopted and len(block.text) <= _LONGEST_HEADING:
            return heading["body"], _date(block.text, language)
    return None, None


def sentences_on(title: str | None, document: ParsedDocument, language: Language) -> Iterator[str]:
    """Yield the sentences that tell of the plan of the title, not of an earlier one.

    They name it with its years («Værdighedspolitik 2023-2026 blev … godkendt») or as what is
    adopted («antog näringslivsprogrammet»), and no other years.
    """
    own = {match.group() for match in _PERIOD.finditer(title or "")}
    name = plan_name(title, language)
    taken = rf"{any_of(language.imprint.adopted)}\s+(?:den\s)?\W*{re.escape(name or '')}"
    for block in document.blocks if name else ():
        for sentence in split_sentences(block.text, language):
            plain = _without_dates(sentence.text, language)
            said = {match.group() for match in _PERIOD.finditer(plain)}
            adopts = re.search(taken, plain, re.IGNORECASE) is not None
            if said <= own and (said or adopts):
                yield sentence.text


def _without_dates(sentence: str, language: Language) -> str:
    for time in reversed([t for t in find_times(sentence, language) if t.date]):
        sentence = sentence[: time.start] + sentence[time.end :]
    return sentence


def _date(text: str, language: Language) -> str | None:
    return next((time.date for time in find_times(text, language) if time.date), None)


@cache
def _decision(code: str) -> re.Pattern[str]:
    imprint = languages.get(code).imprint
    return re.compile(
        rf"{any_of(imprint.decisions)}\s+(?:i|af|av)?\s*(?P<body>[^\d,(]*?(?:"
        rf"{'|'.join(map(re.escape, imprint.bodies))}|udvalget|nämnden|utskottet))\b",
        re.IGNORECASE,
    )


@cache
def _adopted(code: str) -> re.Pattern[str]:
    return re.compile(any_of(languages.get(code).imprint.adopted), re.IGNORECASE)
