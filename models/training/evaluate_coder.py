"""How well the coder codes goals of real plans, against two readers' codes, and written ones.

    python models/training/evaluate_coder.py models/taxonomy/agreement/codes.csv \
        --gold ../shared/gold

The goals of data/coder_test were written for testing alone: in goals.jsonl each says what it
wants, in placed.jsonl only the heading and title over it do. Of real plans are counted the goals
that both readers gave the same code, or none. Each goal is judged by its words, after the heading
and title that it stands under, and by what stands under it, as the library does it.
"""

from __future__ import annotations

import argparse
import csv
import hashlib
import json
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from goal_data import LANGUAGES

from stratmine.clustering.vectors import Placed, encode_in_context
from stratmine.embedding import default_encoder
from stratmine.options import ClusterOptions
from stratmine.taxonomy import shipped_coder

WRITTEN = Path(__file__).with_name("data") / "coder_test"
NONE = "none"
LEVELS = (0.3, 0.5, 0.7)


def main() -> None:
    """Code, compare, print."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("codes", type=Path)
    parser.add_argument("--gold", type=Path, required=True, help="annotations, one JSON a document")
    arguments = parser.parse_args()
    goals = _goals(arguments.gold)
    with arguments.codes.open(encoding="utf-8", newline="") as file:
        rows = [row for row in csv.DictReader(file) if row["a"] == row["b"]]
    rows = [row for row in rows if (row["document"], row["text_sha256"]) in goals]
    found = [goals[row["document"], row["text_sha256"]] for row in rows]
    _measure("real plans", found, [row["a"] for row in rows])
    for file in sorted(WRITTEN.glob("*.jsonl")):
        written, codes = _written(file)
        _measure(file.name, written, codes)


def _measure(name: str, found: list[Annotated], codes: list[str]) -> None:
    """Print how many of these goals get their code, and how sure the coder is."""
    placed = Placed(
        [goal.text for goal in found],
        [[goal.above] if goal.above else [] for goal in found],
        [goal.title for goal in found],
        [goal.under for goal in found],
    )
    options = ClusterOptions()
    vectors = encode_in_context(
        placed,
        default_encoder(),
        options.context_weight,
        options.title_weight,
        options.children_weight,
    )
    languages = [goal.language for goal in found]
    ends = shipped_coder().nearest(vectors, languages, at_least=0.0, read=placed.read())
    known = [place for place, code in enumerate(codes) if code != NONE]
    first = sum(ends[i][0].code == codes[i] for i in known) / len(known)
    among = sum(codes[i] in {match.code for match in ends[i]} for i in known) / len(known)
    print(f"\n{name}: {len(codes)} goals, {len(known)} with an end")
    print(f"first right {first:.3f}, of 3 {among:.3f}\n")
    print(
        "| from | coded, with an end | right of these | coded, without an end |\n|---|---|---|---|"
    )
    for level in LEVELS:
        sure = [bool(matches) and matches[0].probability >= level for matches in ends]
        own = [i for i in known if sure[i]]
        right = sum(ends[i][0].code == codes[i] for i in own) / max(1, len(own))
        none = [sure[i] for i in range(len(codes)) if codes[i] == NONE]
        share = f"{np.mean(none):.2f}" if none else "–"
        print(f"| {level} | {len(own) / len(known):.2f} | {right:.2f} | {share} |")


@dataclass(frozen=True)
class Annotated:
    """A goal of an annotated document: its words, and those above and under it."""

    text: str
    above: str
    title: str
    under: list[str]
    language: str


def _written(file: Path) -> tuple[list[Annotated], list[str]]:
    """Return goals written for testing, and their codes."""
    goals, codes = [], []
    for line in map(json.loads, file.read_text(encoding="utf-8").splitlines()):
        for language in LANGUAGES[:2]:
            own = line[language]
            place = own if isinstance(own, dict) else {"text": own, "heading": "", "title": ""}
            goals.append(Annotated(place["text"], place["heading"], place["title"], [], language))
            codes.append(line["end"])
    return goals, codes


def _goals(folder: Path) -> dict[tuple[str, str], Annotated]:
    """Return goals by document and hash of the text."""
    goals = {}
    for path in sorted(folder.glob("*.json")):
        strategy = json.loads(path.read_text(encoding="utf-8"))
        title = strategy["document"].get("title") or ""
        texts = {element["id"]: element["text"] for element in strategy["elements"]}
        language = {"DK": "da", "SE": "sv"}[strategy["document"]["country"]]
        for element in strategy["elements"]:
            digest = hashlib.sha256(element["text"].encode("utf-8")).hexdigest()[:16]
            above = texts.get(element.get("parent") or "", "")
            under = [e["text"] for e in strategy["elements"] if e.get("parent") == element["id"]]
            goals[path.stem, digest] = Annotated(element["text"], above, title, under, language)
    return goals


if __name__ == "__main__":
    main()
