"""Signs of Markdown: emphasis, links and code are taken off, quotations marked."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from stratmine.parsing.readers.text.lines import Line
from stratmine.parsing.words.repair import repair_text
from stratmine.schema.document import Metadata

_FENCE = re.compile(r"^\s*(?:```|~~~).*$", re.MULTILINE)
_QUOTE = re.compile(r"(?:>\s?)+")
_TASK = re.compile(r"^([ \t]*)[-*+] \[(?P<done>[ xX])\] ", re.MULTILINE)
_MATTER = re.compile(r"\A---[ \t]*\n(?P<lines>(?:[^\n]*\n){0,100}?)(?:---|\.\.\.)[ \t]*(?:\n|\Z)")
_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")
_KEY = re.compile(r"[\w-]+:")
_IMAGE = re.compile(r"!\[([^\[\]\n]{0,300})\]\([^()\n]{0,2000}\)")
_LINK = re.compile(r"\[([^\[\]\n]{1,300})\]\([^()\n]{0,2000}\)")
_BOLD = re.compile(r"(?<!\w)(\*\*|__)(?=\S)(?P<text>[^*_\n]+?)\1(?!\w)")
_ITALIC = re.compile(r"(?<![\w*])([*_])(?=\S)(?P<text>[^*_\n]+?)\1(?![\w*])")
_BOLD_ONLY = re.compile(r"^\s*(\*\*|__)[^*_\n]+\1:?\s*$")


def split_front_matter(text: str) -> tuple[Metadata, str]:
    """What a block of fields between «---» at the top says, and the text below it."""
    match = _MATTER.match(text)
    if match is None or not _KEY.match(match["lines"]):
        return Metadata(), text
    pairs = (line.partition(":")[::2] for line in match["lines"].splitlines())
    fields = {key.strip().lower(): repair_text(value).strip("\"' ") for key, value in pairs}
    created = _DATE.match(fields.get("date", ""))
    metadata = Metadata(
        title=fields.get("title") or None,
        author=fields.get("author") or None,
        created=created.group() if created else None,
        language=fields.get("lang") or fields.get("language") or None,
    )
    return metadata, text[match.end() :]


def _box(match: re.Match[str]) -> str:
    return f"{match[1]}{'☐' if match['done'] == ' ' else '☑'} "


def strip_inline(text: str) -> str:
    """Take the inline signs off; headings, lists, tables, quotations and bold lines keep theirs."""
    plain = _FENCE.sub("", _without_comments(text))
    plain = _TASK.sub(_box, plain)
    plain = _LINK.sub(r"\1", _IMAGE.sub(r"\1", plain))
    return "\n".join(_strip_line(line) for line in plain.split("\n"))


def mark_quotations(lines: Sequence[Line]) -> list[Line]:
    """Take the signs «>» off, and mark the lines; one that goes on without its sign as well."""
    marked: list[Line] = []
    gap = inside = False
    for line in lines:
        match = _QUOTE.match(line.text)
        rest = line.text[match.end() :] if match else line.text
        gap = gap or line.gap
        if not rest:
            gap = True
            continue
        inside = bool(match) or (inside and not gap and rest[0].isalpha())
        deeper = len(rest) - len(rest.lstrip()) if match else 0
        marked.append(
            replace(line, text=rest.lstrip(), indent=line.indent + deeper, gap=gap, quoted=inside)
        )
        gap = False
    return marked


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
