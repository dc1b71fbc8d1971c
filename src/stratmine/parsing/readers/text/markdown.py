"""Inline signs of Markdown: emphasis, links, code, quotations."""

from __future__ import annotations

import re

_FENCE = re.compile(r"^\s*(?:```|~~~).*$", re.MULTILINE)
_QUOTE = re.compile(r"^(\s*)(?:>\s?)+", re.MULTILINE)
_IMAGE = re.compile(r"!\[([^\]]*)\]\([^)]*\)")
_LINK = re.compile(r"\[([^\]]+)\]\([^)]*\)")
_BOLD = re.compile(r"(?<!\w)(\*\*|__)(?=\S)(?P<text>[^*_\n]+?)\1(?!\w)")
_ITALIC = re.compile(r"(?<![\w*])([*_])(?=\S)(?P<text>[^*_\n]+?)\1(?![\w*])")
_COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)
_BOLD_ONLY = re.compile(r"^\s*(\*\*|__)[^*_\n]+\1:?\s*$")


def strip_inline(text: str) -> str:
    """Take the inline signs off; headings, lists, tables and bold lines keep theirs."""
    plain = _COMMENT.sub("", text)
    plain = _QUOTE.sub(r"\1", _FENCE.sub("", plain))
    plain = _LINK.sub(r"\1", _IMAGE.sub(r"\1", plain))
    return "\n".join(_strip_line(line) for line in plain.split("\n"))


def _strip_line(line: str) -> str:
    if _BOLD_ONLY.match(line):
        return line
    return _ITALIC.sub(r"\g<text>", _BOLD.sub(r"\g<text>", line))
