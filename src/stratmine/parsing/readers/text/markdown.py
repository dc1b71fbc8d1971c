"""Inline signs of Markdown: emphasis, links, code, quotations."""

from __future__ import annotations

import re

_FENCE = re.compile(r"^\s*(?:```|~~~).*$", re.MULTILINE)
_QUOTE = re.compile(r"^(\s*)(?:>\s?)+", re.MULTILINE)
_IMAGE = re.compile(r"!\[([^\[\]\n]{0,300})\]\([^()\n]{0,2000}\)")
_LINK = re.compile(r"\[([^\[\]\n]{1,300})\]\([^()\n]{0,2000}\)")
_BOLD = re.compile(r"(?<!\w)(\*\*|__)(?=\S)(?P<text>[^*_\n]+?)\1(?!\w)")
_ITALIC = re.compile(r"(?<![\w*])([*_])(?=\S)(?P<text>[^*_\n]+?)\1(?![\w*])")
_BOLD_ONLY = re.compile(r"^\s*(\*\*|__)[^*_\n]+\1:?\s*$")


def strip_inline(text: str) -> str:
    """Take the inline signs off; headings, lists, tables and bold lines keep theirs."""
    plain = _QUOTE.sub(r"\1", _FENCE.sub("", _without_comments(text)))
    plain = _LINK.sub(r"\1", _IMAGE.sub(r"\1", plain))
    return "\n".join(_strip_line(line) for line in plain.split("\n"))


def _without_comments(text: str) -> str:
    pieces: list[str] = []
    position = 0
    while (start := text.find("<!--", position)) >= 0:
        end = text.find("-->", start)
        if end < 0:
            break
        pieces.append(text[position:start])
        position = end + len("-->")
    return "".join([*pieces, text[position:]])


def _strip_line(line: str) -> str:
    if _BOLD_ONLY.match(line):
        return line
    return _ITALIC.sub(r"\g<text>", _BOLD.sub(r"\g<text>", line))
