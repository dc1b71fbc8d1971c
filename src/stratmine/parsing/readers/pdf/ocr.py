"""Reading pages that are pictures, with Tesseract (the extra `stratmine[ocr]`).

Tesseract answers in hOCR, an XHTML microformat that gives each line's baseline and type size,
and how sure it is of each word.
"""

from __future__ import annotations

import re
import shutil
import statistics
from collections.abc import Iterator, Sequence
from functools import cache
from importlib.util import find_spec
from typing import Any

from lxml import etree

from stratmine.parsing.printed.layout import DECIMALS, Style, Word
from stratmine.parsing.readers.pdf.words import ASCENT, DESCENT
from stratmine.parsing.symbols import BULLET

LANGUAGES = ("dan", "swe")
"""Tesseract's names of the languages that are read."""

REMEDY = (
    'to read them, `pip install "stratmine[ocr]"` and install Tesseract with its Danish and '
    "Swedish data (Debian: tesseract-ocr tesseract-ocr-dan tesseract-ocr-swe), or run OCR over "
    "the file first, for example with `ocrmypdf --force-ocr -l dan+swe`"
)
"""What to do where pages cannot be read without OCR."""

RESOLUTION = 300
"""Dots an inch; what Tesseract's manual asks for."""

MOST_PIXELS = 40_000_000
LEAST_SURE = 0.3
"""Words that Tesseract is less sure of are mostly no words: rules, stains, pictures."""

SAME_SIZE = 1.12
"""Sizes that differ by less are one size, measured with noise."""

# A bullet is read as «e», «»» or «*»; it is smaller than any letter and stands off the baseline.
_BULLET_HEIGHT, _BULLET_RISE = 0.45, 0.08

_TITLE = re.compile(r"(?P<key>bbox|baseline|x_size|x_wconf)(?P<values>(?: -?[\d.]+)+)")


@cache
def languages() -> str | None:
    """The languages that are installed for Tesseract, joined as it wants them; None for none."""
    if find_spec("pytesseract") is None or shutil.which("tesseract") is None:
        return None
    import pytesseract

    installed = set(pytesseract.get_languages())
    return "+".join(code for code in LANGUAGES if code in installed) or None


def recognise(page: Any, seconds: float) -> list[Word]:  # noqa: ANN401
    """Return the words on the picture of a pypdfium2 page; none where Tesseract fails.

    Call it only where `languages` names one.

    Args:
        page: The open page.
        seconds: How long Tesseract may take.
    """
    import pytesseract

    width, height = page.get_size()
    scale = min(RESOLUTION / 72, (MOST_PIXELS / max(width * height, 1)) ** 0.5)
    picture = page.render(scale=scale, grayscale=True).to_pil()
    picture.info["dpi"] = (72 * scale, 72 * scale)
    try:
        answer = pytesseract.image_to_pdf_or_hocr(
            picture, lang=languages(), extension="hocr", timeout=max(seconds, 1)
        )
    except RuntimeError:  # of pytesseract: the time is over, or Tesseract ended with an error
        return []
    return read_hocr(answer, 1 / scale)


def read_hocr(answer: bytes, scale: float) -> list[Word]:
    """Return the words of an hOCR document.

    Args:
        answer: The document.
        scale: Points a pixel.
    """
    root = etree.fromstring(answer, etree.XMLParser(resolve_entities=False, no_network=True))
    lines = [line for line in root.iter("{*}span") if line.get("class") != "ocrx_word"]
    measured = [(line, _values(line)) for line in lines]
    sizes = [values["x_size"][0] * scale for _, values in measured if "x_size" in values]
    usual = _usual_sizes(sizes)
    words: list[Word] = []
    for line, values in measured:
        if "x_size" in values:
            style = _style(usual[values["x_size"][0] * scale])
            words.extend(_words(line, values, style, scale))
    return words


def _style(size: float) -> Style:
    """Tesseract tells neither fonts nor weights nor colours."""
    return Style(font="", size=size, bold=False, italic=False, color="#000000")


def _words(
    line: Any,  # noqa: ANN401
    values: dict[str, list[float]],
    style: Style,
    scale: float,
) -> Iterator[Word]:
    left, bottom = values["bbox"][0], values["bbox"][3]
    slope, offset = values.get("baseline", [0.0, 0.0])
    first = True
    for element in line.iter("{*}span"):
        text = "".join(element.itertext()).strip()
        found = _values(element)
        sureness = found.get("x_wconf", [0.0])[0] / 100
        if element is line or not text:
            continue
        x0, top, x1, low = found["bbox"]
        baseline = bottom + offset + slope * (x0 - left)
        size = style.size / scale
        if first and len(text) == 1 and low - top < _BULLET_HEIGHT * size:
            text = BULLET if baseline - low > _BULLET_RISE * size else text
        first = False
        if sureness < LEAST_SURE and text != BULLET:
            continue
        base = baseline * scale
        upper, lower = base - ASCENT * style.size, base + DESCENT * style.size
        x0, upper, x1, lower, base = (
            round(place, DECIMALS) for place in (x0 * scale, upper, x1 * scale, lower, base)
        )
        yield Word(text, x0, upper, x1, lower, base, style, confidence=sureness)


def _values(element: Any) -> dict[str, list[float]]:  # noqa: ANN401
    """The numbers in an hOCR element's title."""
    return {
        match["key"]: [float(value) for value in match["values"].split()]
        for match in _TITLE.finditer(element.get("title", ""))
    }


def _usual_sizes(sizes: Sequence[float]) -> dict[float, float]:
    """The size in points, to halves, that each measured one stands for."""
    groups: list[list[float]] = []
    for size in sorted(sizes):
        if groups and size < SAME_SIZE * groups[-1][0]:
            groups[-1].append(size)
        else:
            groups.append([size])
    return {
        size: max(round(2 * statistics.median(group)) / 2, 1.0)
        for group in groups
        for size in group
    }
