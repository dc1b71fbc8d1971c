"""What is wrong with the text of a PDF's pages: none at all, or letters without meaning."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from stratmine.errors import (
    CorruptDocumentError,
    EmptyDocumentError,
    LimitExceededError,
    ScannedDocumentError,
)
from stratmine.options import ParseOptions
from stratmine.parsing.printed.assembly import mean_confidence
from stratmine.parsing.printed.layout import PageLayout
from stratmine.parsing.readers.pdf.fontnames import own_name
from stratmine.parsing.readers.pdf.legible import fonts_without_words
from stratmine.parsing.readers.pdf.ocr import REMEDY, languages
from stratmine.schema.issue import Issue


def check_text(
    layouts: Sequence[PageLayout], name: str, options: ParseOptions, issues: list[Issue]
) -> None:
    """Report pages whose text is missing, unreadable or read by OCR.

    Args:
        layouts: The pages that could be opened.
        name: The file's name, for errors.
        options: Whether OCR is wanted.
        issues: Gets what is wrong with some of the pages.

    Raises:
        LimitExceededError: All pages take too long.
        CorruptDocumentError: There is no page.
        ScannedDocumentError: All pages are pictures.
        EmptyDocumentError: No page has a word.
    """
    if not layouts and any(issue.code == "costly-page" for issue in issues):
        raise LimitExceededError(
            f"Reading the pages of {name} takes too much time or memory: raise timeout in "
            "ParseOptions, or print the file to a new one in a PDF viewer."
        )
    if not layouts:
        raise CorruptDocumentError(
            f"No page of {name} can be read: download it again, or open it in a PDF viewer and "
            "save it under a new name."
        )
    if not any(layout.words for layout in layouts):
        if any(layout.scanned for layout in layouts):
            raise ScannedDocumentError(
                f"All pages of {name} are pictures without text: {_remedy(options)}."
            )
        raise EmptyDocumentError(
            f"{name} holds no words on any of its pages: check that it is the right file."
        )
    issues.extend(_issues(layouts, options))


def _issues(layouts: Sequence[PageLayout], options: ParseOptions) -> Iterable[Issue]:
    unmapped = [layout.number for layout in layouts if layout.unmapped]
    if unmapped:
        message = (
            f"Pages whose fonts do not say which letters they show: {_listed(unmapped)}. Their "
            f"text may be unreadable: {_remedy(options)}."
        )
        yield _issue("unmapped-fonts", message, unmapped)
    wrong = [layout.number for layout in layouts if layout.illegible]
    if wrong:
        fonts = ", ".join(sorted({font for layout in layouts for font in layout.illegible}))
        message = (
            f"Pages with letters that make no words: {_listed(wrong)} (fonts {fonts}). The file "
            f"names other letters than it shows: {_remedy(options)}."
        )
        yield _issue("wrong-letters", message, wrong)
    yield from _fonts_without_words(
        [
            layout
            for layout in layouts
            if not (layout.illegible or layout.unmapped or _is_read_by_ocr(layout))
        ]
    )
    scanned = [layout.number for layout in layouts if layout.scanned and not layout.words]
    if scanned:
        message = f"Pages without text, only a picture: {_listed(scanned)}: {_remedy(options)}."
        yield _issue("scanned-pages", message, scanned)
    words = [word for layout in layouts for word in layout.words if word.confidence is not None]
    if words:
        read = [layout.number for layout in layouts if _is_read_by_ocr(layout)]
        message = (
            f"Pages read by OCR: {_listed(read)}. Its mean confidence in their words was "
            f"{mean_confidence(words):.0%}; check what is quoted from them."
        )
        yield _issue("ocr", message, read)


def _is_read_by_ocr(layout: PageLayout) -> bool:
    return mean_confidence(layout.words) is not None


def _fonts_without_words(layouts: Sequence[PageLayout]) -> Iterable[Issue]:
    """Fonts that a page has few words in, so that it is not read by OCR for them."""
    fonts = fonts_without_words(layout.words for layout in layouts)
    pages = [
        layout.number
        for layout in layouts
        if fonts and any(own_name(word.style.font) in fonts for word in layout.words)
    ]
    if pages:
        names = ", ".join(sorted({font.name for font in fonts}))
        message = (
            f"Pages with some letters that make no words: {_listed(pages)} (fonts {names}). The "
            "file names other letters than it shows: look at them yourself."
        )
        yield _issue("wrong-letters", message, pages)


def _remedy(options: ParseOptions) -> str:
    if not languages():
        return REMEDY
    if not options.ocr:
        return "to read them, set ocr=True in ParseOptions"
    return "OCR found no words on them within the time allowed; look at them yourself"


def _issue(code: str, message: str, pages: Sequence[int]) -> Issue:
    return Issue(stage="parsing", code=code, message=message, page=pages[0])


def _listed(numbers: Sequence[int]) -> str:
    return ", ".join(map(str, numbers))
