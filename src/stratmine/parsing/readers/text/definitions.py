"""Definition lists of Markdown: a term, and under it lines that begin with a colon."""

from __future__ import annotations

import re
from collections.abc import Sequence

from stratmine.parsing.drafts import LONGEST_DEFINITION

_DEFINITION = re.compile(r"[ \t]{0,3}:[ \t]+(?P<text>\S.*)")
_TERM = re.compile(r"[ \t]{0,3}(?P<text>[^\W_][^|]*)$")


def join_definitions(text: str) -> str:
    """Write definition lists as what they mean: «term: text», or a bold term over longer text.

    A definition is a line after its term that begins with a colon, with the indented lines under
    it; empty lines may stand between.
    """
    lines = text.split("\n")
    result: list[str] = []
    index = 0
    while index < len(lines):
        line = lines[index]
        definitions: list[str] = []
        if _TERM.match(line):
            definitions, after = _definitions(lines, index + 1)
        if definitions:
            result.extend(_defined(line.strip(), definitions))
            index = after
        else:
            result.append(line)
            index += 1
    return "\n".join(result)


def _definitions(lines: Sequence[str], start: int) -> tuple[list[str], int]:
    """The definitions that begin at a line, and the line after them."""
    found: list[str] = []
    index = start
    while True:
        begin = index
        if begin < len(lines) and not lines[begin].strip():
            begin += 1
        match = _DEFINITION.match(lines[begin]) if begin < len(lines) else None
        if match is None:
            return found, index
        words = [match["text"].strip()]
        index = begin + 1
        while index < len(lines) and lines[index][:1] in {" ", "\t"} and lines[index].strip():
            if _DEFINITION.match(lines[index]):
                break
            words.append(lines[index].strip())
            index += 1
        found.append(" ".join(words))


def _defined(term: str, definitions: Sequence[str]) -> list[str]:
    if len(definitions) == 1 and len(definitions[0]) <= LONGEST_DEFINITION:
        return ["", f"{term.rstrip(':')}: {definitions[0]}", ""]
    sign = "- " if len(definitions) > 1 else ""
    return ["", f"**{term}**", "", *(sign + text for text in definitions), ""]
