"""How faithful parses of PDFs are: headings, words, furniture.

    python perf/parsing_quality.py FILE.pdf …             words and furniture
    python perf/parsing_quality.py --gold FOLDER FILE …   headings too, against FOLDER/STEM.json

Words are compared with those of poppler's pdftotext, which must be installed (poppler-utils).
"""

from __future__ import annotations

import argparse
import json
import re
import subprocess
import unicodedata
from collections import Counter, defaultdict
from itertools import pairwise
from pathlib import Path
from typing import Any

import stratmine as sm
from stratmine.schema import Block, ParsedDocument

MATCH = 0.75
"""F1 of words from which a heading is the one that the gold lists."""

EDGE = 0.1
"""Share of the page's height, at the top and at the bottom, that furniture stands in."""

OFTEN = 3

MOST_PIECES = 20
"""Into how many pieces pdftotext may have cut a word."""


def words(text: str) -> list[str]:
    """The words of a text, in lower case."""
    return re.findall(r"\w+", unicodedata.normalize("NFKC", text).lower())


def printed(block: Block) -> str:
    """A block's text with the number or marker that was taken off it."""
    marked = block.kind in {"list_item", "footnote"}
    return f"{(block.marker if marked else block.number) or ''} {block.text}"


def kept(file: Path, document: ParsedDocument) -> tuple[float, float]:
    """Shares of pdftotext's words, and of its letters, that the blocks and the furniture hold.

    pdftotext cuts letter-spaced words into pieces: pieces that follow each other count as the word
    of the parse that they spell. It reads bullets of picture fonts as letters: lone letters are
    no words. Letters tell whether any were lost.
    """
    command = ["pdftotext", "-enc", "UTF-8", str(file), "-"]
    text = subprocess.run(command, check=True, capture_output=True).stdout.decode()
    blocks = (*document.blocks, *document.furniture)
    ours = Counter(word for block in blocks for word in words(printed(block)))
    theirs = words(dehyphenated(text, ours))
    in_words = share(Counter(spelt(theirs, ours)), ours)
    return in_words, share(letters(Counter(theirs)), letters(ours))


def letters(counted: Counter[str]) -> Counter[str]:
    """How often each letter and digit stands in the words."""
    found: Counter[str] = Counter()
    for word, count in counted.items():
        for letter in word:
            found[letter] += count
    return found


def share(wanted: Counter[str], found: Counter[str]) -> float:
    """The share of what is wanted that is found, each as often."""
    return (wanted & found).total() / max(wanted.total(), 1)


def dehyphenated(text: str, known: Counter[str]) -> str:
    """The text with the hyphens at line ends undone where that gives a word of the parse."""

    def joined(match: re.Match[str]) -> str:
        whole = match[1] + match[2]
        return f"{whole}\n" if whole.lower() in known else match[0]

    return re.sub(r"(\w+)[-\u00ad]\n(\w+)", joined, text)


def spelt(parts: list[str], known: Counter[str]) -> list[str]:
    """Words without lone letters, pieces put together where they spell a word of the parse.

    At least one of the pieces must be no word of the parse by itself.
    """
    found: list[str] = []
    start = 0
    while start < len(parts):
        ends = range(min(len(parts), start + MOST_PIECES), start + 1, -1)
        end = next((end for end in ends if is_cut(parts[start:end], known)), start + 1)
        found.append("".join(parts[start:end]))
        start = end
    return [word for word in found if len(word) > 1 or word.isdecimal()]


def is_cut(parts: list[str], known: Counter[str]) -> bool:
    """Whether pieces spell a word of the parse, which one of them alone does not."""
    return "".join(parts) in known and not all(part in known for part in parts)


def let_through(document: ParsedDocument) -> tuple[int, int]:
    """Texts at the edge of three or more pages: how many are in the body, and how many in all."""
    heights = {page.number: page.height or 1 for page in document.pages}
    places: defaultdict[str, list[tuple[int, bool]]] = defaultdict(list)
    for in_body, blocks in ((True, document.blocks), (False, document.furniture)):
        for block in blocks:
            box, page = block.bbox, block.page
            if box is None or page is None or block.cells:
                continue
            if box[3] < EDGE * heights[page] or box[1] > (1 - EDGE) * heights[page]:
                places[re.sub(r"\d+", "0", block.text)].append((page, in_body))
    often = [found for found in places.values() if len({page for page, _ in found}) >= OFTEN]
    return sum(in_body for found in often for _, in_body in found), sum(map(len, often))


def heading_scores(sections: list[dict[str, Any]], document: ParsedDocument) -> dict[str, float]:
    """Precision, recall and F1 of headings, and how often two that follow have the right order."""
    headings = [block for block in document.blocks if block.kind == "heading"]
    pairs: list[tuple[int, int]] = []
    free = list(headings)
    for section in sections:
        found = max(free, key=lambda heading: likeness(section, heading), default=None)
        if found is not None and likeness(section, found) >= MATCH:
            pairs.append((section["level"], found.level or 0))
            free.remove(found)
    precision, recall = len(pairs) / max(len(headings), 1), len(pairs) / max(len(sections), 1)
    steps = [(sign(b[0] - a[0]), sign(b[1] - a[1])) for a, b in pairwise(pairs)]
    return {
        "precision": precision,
        "recall": recall,
        "F1": 2 * precision * recall / max(precision + recall, 1e-9),
        "level order": sum(gold == ours for gold, ours in steps) / max(len(steps), 1),
    }


def likeness(section: dict[str, Any], heading: Block) -> float:
    """F1 of the words of a gold heading and a heading on the same page; 0 on other pages.

    The gold lists some headings without the label over them («FOKUSOMRÅDE 1»).
    """
    if section["page"] != heading.page:
        return 0.0
    unlabelled = re.sub(r"^(?:[A-ZÆØÅÄÖ0-9 ]+|\w+ \d+) (?=[A-ZÆØÅÄÖ])", "", section["text"])
    ours = Counter(words(printed(heading)))
    best = 0.0
    for text in (section["text"], unlabelled):
        gold = Counter(words(text))
        total = sum(gold.values()) + sum(ours.values())
        best = max(best, 2 * sum((gold & ours).values()) / max(total, 1))
    return best


def sign(value: int) -> int:
    """-1, 0 or 1."""
    return (value > 0) - (value < 0)


def main() -> None:
    """Print the figures of each file."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("files", nargs="+", type=Path)
    parser.add_argument("--gold", type=Path, help="folder of annotations with `sections`")
    chosen = parser.parse_args()
    for file in chosen.files:
        document = sm.parse(file)
        body, often = let_through(document)
        in_words, in_letters = kept(file, document)
        print(f"{file.stem}: words kept {in_words:.4f}, letters kept {in_letters:.4f}, ", end="")
        print(f"furniture let through {body} of {often}")
        gold = chosen.gold / f"{file.stem}.json" if chosen.gold else None
        if gold is not None and gold.is_file():
            scores = heading_scores(json.loads(gold.read_text("utf-8"))["sections"], document)
            print("    headings " + ", ".join(f"{k} {v:.3f}" for k, v in scores.items()))


if __name__ == "__main__":
    main()
