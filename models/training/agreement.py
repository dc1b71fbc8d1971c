"""How far two readers agree in coding goals of real plans by the codebook.

    python models/training/agreement.py models/taxonomy/agreement/codes.csv

Each read the goals by themselves and gave each the end it wants, a second end where a goal plainly
holds two, or none. The file names goals by their document and a hash of their words; the words stay
with the documents. Prints the share of equal first codes, of goals whose codes overlap, of equal
themes, and Krippendorff's alpha (nominal; 2011, Computing Krippendorff's Alpha-Reliability).
"""

from __future__ import annotations

import argparse
import csv
from collections.abc import Iterable
from pathlib import Path

from stratmine.evaluation import krippendorff_alpha

NONE = "none"


def main() -> None:
    """Read, compare, print."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("codes", type=Path)
    with parser.parse_args().codes.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    first = [(row["a"], row["b"]) for row in rows]
    either = [({row["a"], row["a_second"]}, {row["b"], row["b_second"]}) for row in rows]
    themes = [(row["a_theme"], row["b_theme"]) for row in rows]
    print(f"{len(rows)} goals")
    print(f"same end or both none: {_share(a == b for a, b in first):.3f}")
    print(f"an end in common: {_share(bool((a & b) - {''}) for a, b in either):.3f}")
    print(f"same theme: {_share(a == b for a, b in themes):.3f}")
    print(f"coded by both: {_share(NONE not in pair for pair in first):.3f}")
    print(f"alpha of ends: {krippendorff_alpha(list(zip(*first, strict=True))):.3f}")
    print(f"alpha of themes: {krippendorff_alpha(list(zip(*themes, strict=True))):.3f}")


def _share(truths: Iterable[bool]) -> float:
    listed = list(truths)
    return sum(listed) / len(listed)


if __name__ == "__main__":
    main()
