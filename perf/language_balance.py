"""How often goals share a cluster with their translations, before and after language balance.

    python perf/language_balance.py ../shared/data/eval/flores200_devtest_da_sv.tsv
    python perf/language_balance.py PAIRS.tsv --encoder build/untuned-int8

A file of pairs has a Danish text and its Swedish translation in each line, parted by a tab.
"""

from __future__ import annotations

import argparse
import csv
from pathlib import Path

from stratmine.clustering import GoalClusterer
from stratmine.embedding import OnnxEncoder
from stratmine.evaluation import evaluate_translations


def main() -> None:
    """Measure and print a Markdown table."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("pairs", type=Path, help="Danish and Swedish texts, parted by tabs")
    parser.add_argument("--encoder", type=Path, help="model folder; the shipped one if left out")
    arguments = parser.parse_args()
    with arguments.pairs.open(encoding="utf-8", newline="") as file:
        rows = [row[:2] for row in csv.reader(file, delimiter="\t", quoting=csv.QUOTE_NONE)]
    pairs = [(danish, swedish) for danish, swedish in rows]
    encoder = OnnxEncoder(arguments.encoder) if arguments.encoder else None
    scores = evaluate_translations(pairs, GoalClusterer(encoder=encoder))
    print(f"{len(pairs)} pairs\n")
    print("| | together | B-cubed precision | V-measure with language |\n|---|---|---|---|")
    for name, found in (("before", scores.before), ("after", scores.after)):
        print(f"| {name} | {found.together:.3f} | {found.precision:.3f} | {found.v_measure:.4f} |")


if __name__ == "__main__":
    main()
