"""The document's own name."""

from __future__ import annotations

import re
from functools import cache

from stratmine import languages
from stratmine.extraction.announcing.set_aside import is_background
from stratmine.extraction.fields.cover import LONGEST_LINE, Cover
from stratmine.extraction.fields.kind import is_plain_kind, names_a_kind
from stratmine.extraction.fields.municipal import alone_on_line
from stratmine.extraction.fields.other_lines import (
    is_adoption,
    is_label,
    may_be_title,
    without_item,
)
from stratmine.extraction.text.numbers import YEAR
from stratmine.extraction.text.patterns import any_of
from stratmine.extraction.text.words import words
from stratmine.languages import Language
from stratmine.schema import Block, ParsedDocument

_LONGEST_ADDITION = 8
"""Words of a line that goes on with the title."""

_CHAPTER = 4.0
"""What speaks against a line after the first running text."""

_RANGE = re.compile(rf"{YEAR}\s*[-–—]\s*(?:{YEAR}|\d{{2}})(?!\d)")
_FILE_NAME = re.compile(
    r"\.(?:docx?|pdf|indd|pptx?|xlsx?|qxd|knit|rtf|odt)\b|^Microsoft ", re.IGNORECASE
)
_BAR = re.compile(r"\s+[|·•–—-]\s+")
_LONGEST_OWNER = 3
_PREPOSITION = re.compile(r"^(?:for|för|i|til|till|frem mod|mot)\s", re.IGNORECASE)
_OPEN_END = re.compile(r"\s(?:for|för|om|i|til|till|med|af|av|mot|mod|og|och)$", re.IGNORECASE)
"""A line that cannot be the end of a title: «Handleplan for»."""

_FULL_STOP = re.compile(r"[.:;,]\s*$")


def find_title(document: ParsedDocument, cover: Cover, language: Language) -> str | None:
    """Return the document's own name: cover, main heading, or what the file says.

    A line that names a kind of plan («Klimatstrategi») goes before a slogan in larger type;
    lines that go on with the name are joined; what a council does with a plan («Godkendelse
    af …», «…, endelig godkendelse») is taken off.
    """
    chapters = _after_text(document)
    numbered = tuple(b for b in document.blocks if b.kind == "heading" and b.number)
    ranked = [
        (
            _score(block, position, cover, numbered, language) - _CHAPTER * (block.id in chapters),
            -position,
            block,
        )
        for position, block in enumerate(cover.blocks)
        if may_be_title(block, language)
        and not (block.kind == "paragraph" and block.id in chapters)
    ]
    if not ranked:
        return _from_file(document, language)
    _, position, block = max(ranked, key=lambda entry: entry[:2])
    title = _joined(block, cover.blocks[-position + 1 :], document, language)
    whole = without_proceedings(_mended(title, document), language)
    return _as_in_text(whole, document).rstrip(" .:;,")


def _after_text(document: ParsedDocument) -> frozenset[str]:
    """Return the blocks after the first paragraph of running text: chapters' headings."""
    text = (i for i, b in enumerate(document.blocks) if len(b.text) > LONGEST_LINE)
    return frozenset(block.id for block in document.blocks[next(text, len(document.blocks)) + 1 :])


def without_proceedings(title: str, language: Language) -> str:
    """Take off what is done with a plan before and after its name.

    «Godkendelse af Børne- og Ungepolitik 2023-2026» and «Social- og Handicappolitik
    2023-2026, endelig godkendelse» lose it; a name is not cut to nothing.
    """
    named = _without_owner(without_item(title), language)
    opened = _openers(language.code).sub("", named)
    closed = _closers(language.code).sub("", opened).strip(" -–—,")
    return closed[:1].upper() + closed[1:] if closed else title


def _without_owner(title: str, language: Language) -> str:
    """Drop the owner that a web page sets after the title: «Kulturpolitik | Lyngbæk Kommune»."""
    parts = _BAR.split(title)
    suffix = rf"(?:{'|'.join(language.imprint.municipality)})$"
    alone = len(parts) > 1 and len(parts[-1].split()) <= _LONGEST_OWNER
    owned = alone and re.search(suffix, parts[-1], re.IGNORECASE)
    return title[: title.rindex(parts[-1])].rstrip(" |·•–—-") if owned else title


def _as_in_text(title: str, document: ParsedDocument) -> str:
    """Return a title that the cover has in capitals as the text writes it."""
    if not title.isupper():
        return title
    pattern = re.compile(r"\s+".join(map(re.escape, title.split())), re.IGNORECASE)
    printed = (" ".join(match.group().split()) for match in pattern.finditer(document.text))
    mixed = next((text for text in printed if not text.isupper()), title)
    return mixed[:1].upper() + mixed[1:]


def _score(
    block: Block,
    position: int,
    cover: Cover,
    numbered: tuple[Block, ...],
    language: Language,
) -> float:
    sizes = [b.font.size or 0.0 for b in cover.blocks if b.font]
    largest = max(sizes, default=0.0)
    size = block.font.size if block.font and block.font.size else 0.0
    kind = names_a_kind(block.text, language)
    sentence = _FULL_STOP.search(block.text) and block.kind != "heading"
    return (
        3.0 * (block.kind == "heading" and block.level == 1)
        + 1.0 * (block.kind == "heading" and block.level != 1)
        + 4.0 * kind
        + 1.0 * (_RANGE.search(block.text) is not None)
        + 1.5 * (largest > 0 and size >= largest)
        + 1.5 * any(_same(block.text, line) for line in cover.running)
        - 3.0 * (_without_owner(block.text, language) != block.text)
        - 4.0 * bool(sentence or block.text.rstrip().endswith("?"))
        - 6.0 * (position > 0 and _is_chapter(block, numbered, language))
        - 0.4 * position
    )


def _is_chapter(block: Block, numbered: tuple[Block, ...], language: Language) -> bool:
    """Whether a heading is that of a numbered chapter, or over the background.

    Chapters have others beside them: «5 Revision af idrætspolitik» is a case on an agenda.
    """
    if block in numbered:
        return block.text[:1].isupper() and len(numbered) > 1
    over = block.kind == "heading" and is_background(block.text, language)
    return over and not names_a_kind(block.text, language)


def _same(first: str, second: str) -> bool:
    return words(first) == words(second)


def _joined(
    block: Block, rest: tuple[Block, ...], document: ParsedDocument, language: Language
) -> str:
    """Return a title with the lines that go on with it."""
    printed = block.text.strip()
    if block.number and printed[:1].islower():
        printed = f"{block.number}. {printed}"
    following = rest[0] if rest else None
    if following is not None and _goes_on(printed, block, following, document, language):
        return f"{printed} {following.text.strip()}"
    return printed


def _goes_on(
    title: str, block: Block, following: Block, document: ParsedDocument, language: Language
) -> bool:
    text = following.text.strip()
    if following.page != block.page or _is_of_its_own(text, language):
        return False
    if _RANGE.search(title) or set(words(text)) <= set(words(title)):
        return False
    if _OPEN_END.search(title):
        return True
    if document.pages and following.kind == "paragraph" and _RANGE.search(text):
        return True
    if len(words(title)) > 1 or not names_a_kind(title, language):
        return False
    return bool(_PREPOSITION.match(text)) or is_plain_kind(title, language)


def _is_of_its_own(line: str, language: Language) -> bool:
    """Whether a line says something else than the name: a label, a sentence, the owner."""
    return bool(
        len(words(line)) > _LONGEST_ADDITION
        or is_label(line)
        or _opens_as_period(line, language)
        or line in language.imprint.national
        or _FULL_STOP.search(line)
        or is_adoption(line, language)
        or alone_on_line(line, language)
    )


def _opens_as_period(line: str, language: Language) -> bool:
    """Whether a line says until when: «Mandatperioden 2022–2026»."""
    return line.lower().startswith((*language.times.terms, *language.imprint.period_labels[:1]))


def _mended(title: str, document: ParsedDocument) -> str:
    """Join words that the cover sets on two lines or letter by letter and the text as one."""
    parts = title.split()
    if all(len(part) == 1 for part in parts):
        return "".join(parts)
    body = document.text.lower()
    mended = parts[:1]
    for part in parts[1:]:
        compound = (mended[-1] + part).lower()
        if part.isalpha() and mended[-1].isalpha() and body.count(compound) > 1:
            mended[-1] = mended[-1] + (part if part.isupper() else part.lower())
        else:
            mended.append(part)
    return " ".join(mended)


def _from_file(document: ParsedDocument, language: Language) -> str | None:
    said = document.metadata.title
    if said and not _FILE_NAME.search(said):
        return " ".join(said.split())
    headings = (block for block in document.blocks if block.kind == "heading")
    return next((block.text for block in headings if may_be_title(block, language)), None)


@cache
def _openers(code: str) -> re.Pattern[str]:
    return re.compile(rf"^{any_of(languages.get(code).imprint.openers)}\s*:?\s+", re.IGNORECASE)


@cache
def _closers(code: str) -> re.Pattern[str]:
    closers = any_of(languages.get(code).imprint.closers)
    return re.compile(rf"\s*[,–—-]\s*{closers}\W*$", re.IGNORECASE)
