"""The pages of an open PDF as words, rules and boxes."""

from __future__ import annotations

from typing import Any

from stratmine.parsing.layout import PageLayout
from stratmine.parsing.readers.pdf import native
from stratmine.parsing.readers.pdf.geometry import PageFrame
from stratmine.parsing.readers.pdf.structure import read_tags
from stratmine.parsing.readers.pdf.words import read_words


def read_page(document: Any, index: int) -> PageLayout:  # noqa: ANN401
    """Read the page at `index` (from 0) of an open pypdfium2 document."""
    page = document[index]
    try:
        frame = PageFrame.of(page)
        tags = read_tags(page)
        text_page = page.get_textpage()
        try:
            words = read_words(native.address(text_page.raw), frame, tags)
        finally:
            text_page.close()
    finally:
        page.close()
    visible = [
        word
        for word in words
        if word.x1 > 0 and word.bottom > 0 and word.x0 < frame.width and word.top < frame.height
    ]
    return PageLayout(index + 1, frame.width, frame.height, visible)
