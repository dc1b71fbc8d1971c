"""Passages of annotated documents, each with the type of the element that it is."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from kind_features import Passage

import stratmine as sm
from stratmine import languages
from stratmine.extraction.text.sentences import split_sentences
from stratmine.schema import ParsedDocument

SAME = 0.75
"""F1 of words from which a passage is an annotated element, as in scoring."""
FOLDERS = ("real", "seeds")


def read_gold_passages(shared: Path) -> Iterator[tuple[Passage, str, str]]:
    """Yield each passage of the annotated documents with its language and its type or «none».

    Args:
        shared: The shared evaluation data: documents in real/ and seeds/, annotations in gold/.
    """
    for path in sorted((shared / "gold").glob("*.json")):
        gold = json.loads(path.read_text(encoding="utf-8"))
        sources = (shared / folder / gold["file"] for folder in FOLDERS)
        document = sm.parse(next(source for source in sources if source.exists()))
        for passage in passages_of(document):
            yield passage, document.language, _type_of(passage.text, gold["elements"])


def passages_of(document: ParsedDocument) -> Iterator[Passage]:
    """Yield the sentences, items, headings and cells of a document, with heading and lead."""
    language = languages.get(document.language)
    heading = lead = ""
    for block in document.blocks:
        if block.kind == "heading":
            yield Passage(block.text, "heading", heading)
            heading, lead = block.text, ""
        elif block.kind == "list_item":
            yield Passage(block.text, "item", heading, lead)
        elif block.kind == "table":
            yield from (Passage(cell.text, "cell", heading) for cell in block.cells)
        elif block.kind == "paragraph":
            sentences = [s.text for s in split_sentences(block.text, language)]
            yield from (Passage(text, "sentence", heading) for text in sentences)
            lead = sentences[-1] if sentences else ""


def _type_of(text: str, elements: Sequence[dict[str, Any]]) -> str:
    own = _words(text)
    best = max(elements, key=lambda element: _overlap(own, _words(element["text"])), default=None)
    same = best is not None and _overlap(own, _words(best["text"])) >= SAME
    return str(best["type"]) if best is not None and same else "none"


def _words(text: str) -> Counter[str]:
    return Counter(re.findall(r"\w+", text.lower()))


def _overlap(first: Counter[str], second: Counter[str]) -> float:
    shared = sum((first & second).values())
    return 2 * shared / (first.total() + second.total()) if shared else 0.0
