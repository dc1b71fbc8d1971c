"""The words of a page with their boxes and styles, from the runs of its characters."""

from __future__ import annotations

from collections.abc import Iterable
from sys import intern

import numpy as np

from stratmine.parsing.printed.layout import DECIMALS, Tag, Word
from stratmine.parsing.printed.lines import DROP_CAP
from stratmine.parsing.readers.pdf import native
from stratmine.parsing.readers.pdf.geometry import Floats, PageFrame
from stratmine.parsing.readers.pdf.runs import (
    LINE_END_HYPHEN,
    Booleans,
    Integers,
    Runs,
    between,
    read_runs,
    table_of,
)
from stratmine.parsing.readers.pdf.styles import LookReader
from stratmine.parsing.symbols import glyph, picture_font

# Shares of the type size. Two letters of a word hardly ever stand further apart than WORD_GAP;
# where pdfium sees a space as well, HINTED_GAP is enough. The body of the type reaches from
# ASCENT above the baseline to DESCENT below.
WORD_GAP, HINTED_GAP, SPACED_GAP, BACK_STEP = 0.17, 0.08, 0.1, 0.2
LINE_STEP = 0.35
FEWEST_LETTERS = 3
USUAL_GAP = 0.3  # share of the gaps that are smaller
BASELINE_STEP = 0.1  # points
FARTHEST_LETTER = 1.5
ASCENT, DESCENT = 0.76, 0.24

RAISED, SMALLER = 0.15, 0.86

_LEADERS = table_of(".…·_-")
_ZERO = ord("0")
_SUPERSCRIPTS = np.array([ord(c) for c in "⁰¹²³⁴⁵⁶⁷⁸⁹"])


def read_words(text_page: native.Pointer, frame: PageFrame, tags: dict[int, Tag]) -> list[Word]:
    """Return the words of a page in the order of the file, without those outside of it.

    Args:
        text_page: pdfium's text page.
        frame: How the page's own coordinates become those of the page as shown.
        tags: Tags by marked-content id; empty for untagged files.
    """
    runs = read_runs(text_page, LookReader(frame, tags))
    if runs is None:
        return []
    starts = np.flatnonzero(_breaks(runs))
    boxes = _boxes(runs, starts)
    x0, top, x1, bottom = boxes
    shown = (x1 > 0) & (bottom > 0) & (x0 < frame.width) & (top < frame.height)
    text = _text(runs, starts)
    begins = runs.starts[starts]
    ends = np.concatenate((begins[1:], [len(text)]))
    texts = map(text.__getitem__, map(slice, begins[shown].tolist(), ends[shown].tolist()))
    return _build(runs, texts, starts[shown], boxes[:, shown])


def _breaks(runs: Runs) -> Booleans:
    """Whether a new word begins at each run."""
    gap = runs.boxes[1:, 0] - runs.boxes[:-1, 2]
    sizes, smaller = runs.sizes[1:], runs.sizes[:-1]
    size = np.maximum(sizes, smaller)
    step = np.abs(runs.baselines[1:] - runs.baselines[:-1])
    upright = runs.upright[1:] & runs.upright[:-1]
    grown = (sizes * SMALLER > smaller) & (step > RAISED * smaller)
    grown |= smaller > DROP_CAP * sizes
    # From left edge to left edge: the letters of a ligature share one box.
    back = runs.boxes[1:, 0] - runs.lefts[:-1] < -BACK_STEP * size
    spaced, hinted = runs.spaced[1:], runs.hinted[1:]
    spacing = _letter_spacing(runs, gap)
    if spacing is not None:
        gap -= spacing
        # Letter-spaced text may hold spaces that are no wider than the gaps of its letters.
        spaced = spaced & ((spacing == 0) | (gap > SPACED_GAP * size - spacing / 2))
        hinted = hinted & (spacing == 0)
    moved = (gap > WORD_GAP * size) | back | (step > LINE_STEP * size)
    broken = spaced | (hinted & ((gap > HINTED_GAP * size) | ~upright))
    broken |= ((moved | grown) & upright) | (runs.upright[1:] != runs.upright[:-1])
    return np.concatenate(([True], broken))


def _letter_spacing(runs: Runs, gap: Floats) -> Floats | None:
    """The usual gap between the letters of letter-spaced lines, else 0; None where none is.

    Args:
        runs: The runs of a page.
        gap: The free space before each run but the first.
    """
    wide = (gap > HINTED_GAP * runs.sizes[1:]) & (gap <= FARTHEST_LETTER * runs.sizes[1:])
    wide &= ~runs.spaced[1:]
    if np.count_nonzero(wide) < FEWEST_LETTERS:
        return None
    moved = np.abs(runs.baselines[1:] - runs.baselines[:-1]) > BASELINE_STEP
    moved |= (runs.sizes[1:] != runs.sizes[:-1]) | (np.abs(gap) > FARTHEST_LETTER * runs.sizes[1:])
    line = np.cumsum(moved)
    dots = _LEADERS.take(runs.codes, mode="clip")
    opens, closes = dots[runs.starts], dots[runs.starts + runs.lengths - 1]
    inner = ~moved & ~runs.spaced[1:] & ~opens[1:] & ~closes[:-1]
    wide &= inner
    wides = np.bincount(line[wide], minlength=line[-1] + 1)
    letters = np.bincount(line[inner], minlength=wides.size)
    within = np.where(opens & closes, 0, runs.lengths - 1)
    letters = letters + np.bincount(np.append(0, line), within, minlength=wides.size)
    spacing = np.zeros_like(gap)
    for number in np.flatnonzero((wides >= FEWEST_LETTERS) & (3 * wides > letters)).tolist():
        # Twice the gap of two letters: what is left of a gap tells words apart. Wide gaps are
        # mostly of one kind; kerning and spaces between words only make some of them wider.
        in_line = line == number
        gaps = np.sort(gap[wide & in_line])
        places = np.arange(gaps.size)
        spacing[in_line] = 2 * np.interp(USUAL_GAP * places[-1], places, gaps)
    return spacing


def _boxes(runs: Runs, starts: Integers) -> Floats:
    """Rows x0, top, x1, bottom; upright words are as high as the body of their type."""
    x0, top = np.minimum.reduceat(runs.boxes[:, :2], starts).T
    x1, bottom = np.maximum.reduceat(runs.boxes[:, 2:], starts).T
    upright, baselines, sizes = runs.upright[starts], runs.baselines[starts], runs.sizes[starts]
    top = np.where(upright, baselines - ASCENT * sizes, top)
    bottom = np.where(upright, baselines + DESCENT * sizes, bottom)
    return np.stack((x0, top, x1, bottom)).round(DECIMALS)


def _build(runs: Runs, texts: Iterable[str], starts: Integers, boxes: Floats) -> list[Word]:
    looks = runs.looks[starts].tolist()
    styles, tags = ([column[look] for look in looks] for column in (runs.styles, runs.tags))
    if any(picture_font(style.font) for style in set(runs.styles)):
        # A picture that stands alone is a bullet.
        texts = (
            glyph(font, text) if len(text) == 1 and (font := picture_font(style.font)) else text
            for text, style in zip(texts, styles, strict=True)
        )
    x0, top, x1, bottom = boxes.tolist()
    baseline = runs.baselines[starts].round(DECIMALS).tolist()
    # Equal texts, and equal heights on a page, are one object: a long document has many words.
    known: dict[float, float] = {}
    top, bottom, baseline = (
        map(known.setdefault, places, places) for places in (top, bottom, baseline)
    )
    upright = runs.upright[starts].tolist()
    return list(map(Word, map(intern, texts), x0, top, x1, bottom, baseline, styles, tags, upright))


def _text(runs: Runs, starts: Integers) -> str:
    """The characters, small raised digits as such: «mål» and a note's «2» are «mål²».

    Args:
        runs: The runs of a page.
        starts: The runs that begin a word.
    """
    codes = runs.codes
    codes[codes == LINE_END_HYPHEN] = ord("-")
    word = np.zeros(runs.starts.size, dtype=np.int64)
    word[starts[1:]] = 1
    first = starts[word.cumsum()]
    raised = runs.sizes < SMALLER * runs.sizes[first]
    raised &= runs.baselines[first] - runs.baselines > RAISED * runs.sizes[first]
    if raised.any():
        places = between(runs.starts[raised], runs.lengths[raised])
        digits = codes[places] - _ZERO
        is_digit = (digits >= 0) & (digits < _SUPERSCRIPTS.size)
        codes[places[is_digit]] = _SUPERSCRIPTS[digits[is_digit]]
    return codes.astype("<u4").tobytes().decode("utf-32-le", "surrogatepass")
