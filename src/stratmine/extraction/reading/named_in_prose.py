"""Elements that running text only refers to, by number and name: «tiltag 1.2 "Grønne gårde"»."""

from __future__ import annotations

import re

from stratmine.extraction.announcing.scope import Scope
from stratmine.extraction.announcing.vocabulary import vocabulary
from stratmine.extraction.findings.collector import Collector, Finding
from stratmine.extraction.text.sentences import Sentence
from stratmine.extraction.text.words import same_name
from stratmine.schema import Block

_QUOTE = re.compile(r"[\"”“»«]")
_REFERRED = re.compile(
    r"\b(?P<noun>[^\W\d]+)\s+(?:nr\.?\s+)?(?P<number>\d{1,2}(?:\.\d{1,2})*[a-z]?),?\s+"
    r"[\"”“»«](?P<name>[^\"”“»«]{3,90})[\"”“»«]"
)


def read_referred(block: Block, sentence: Sentence, scope: Scope, collector: Collector) -> None:
    """Collect what a sentence names by label, number and quoted name, if nothing else names it."""
    if _QUOTE.search(sentence.text) is None:
        return
    lexicon = vocabulary(collector.language.code)
    for match in _REFERRED.finditer(sentence.text):
        noun = match["noun"].lower()
        kind = lexicon.kind_of(noun) or lexicon.numbered.get(noun)
        known = any(same_name(match["name"], c.text) for c in collector.candidates)
        if kind is None or known:
            continue
        start, end = match.span("name")
        collector.add(
            Finding(
                kind, block, sentence.start + start, sentence.start + end, "label", noun,
                number=match["number"], parent=scope.parent, context=sentence.text,
            )
        )  # fmt: skip
