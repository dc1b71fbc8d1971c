"""How often elements are right that extraction is so sure of, by evidence and by confidence.

    python perf/confidence.py                          the bundled documents and the test plans
    python perf/confidence.py --on DOCUMENTS GOLD …    others: a folder of documents, one of
                                                       annotations; may be given several times

An element is right if the annotation has one of the same type whose words overlap by F1 >= 0.75;
elements that the annotator was unsure of count when found. Documents without annotation are passed
over. `docs/extraction.md` has the tables; `stratmine/extraction/confidence.py` the values.
"""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

import stratmine as sm
from stratmine.evaluation import read_gold
from stratmine.evaluation.matching import match
from stratmine.extraction.confidence import CONFIDENCE, kind_of_evidence

ROOT = Path(__file__).resolve().parents[1]
PLANS = ROOT / "tests" / "fixtures" / "plans"
SETS = [(ROOT / "corpora" / "documents", ROOT / "corpora" / "gold"), (PLANS, PLANS / "gold")]
BOUNDS = (0.9, 0.8, 0.7, 0.6, 0.0)

Verdict = tuple[str, float, bool]
"""Kind of evidence, confidence, whether the element is right."""


def verdicts(documents: Path, annotations: Path) -> Iterator[Verdict]:
    """Yield what became of each extracted element of the annotated documents of a folder."""
    gold = {document.name: document for document in read_gold(annotations)}
    for strategy in sm.read_corpus(documents).strategies:
        name = Path(strategy.source.file).stem
        if name not in gold:
            continue
        pairs = match(gold[name].elements, strategy.elements, same_type=True)
        right = {j for _, j in pairs}
        for j, element in enumerate(strategy.elements):
            yield kind_of_evidence(element.evidence[0]), element.confidence, j in right


def print_evidence(found: Iterable[Verdict]) -> None:
    """Print a table row for each kind of evidence, the surest first."""
    counts = Counter((kind, right) for kind, _, right in found)
    print("| evidence | right | wrong | share | confidence |\n|---|---:|---:|---:|---:|")
    for kind, said in sorted(CONFIDENCE.items(), key=lambda entry: -entry[1]):
        right, wrong = counts[kind, True], counts[kind, False]
        share = f"{right / (right + wrong):.2f}" if right + wrong else "not met"
        print(f"| {kind} | {right} | {wrong} | {share} | {said:.2f} |")


def print_reliability(found: list[Verdict]) -> None:
    """Print a table row for each range of confidence."""
    print("| confidence | elements | said | right |\n|---|---:|---:|---:|")
    above = 1.01
    for bound in BOUNDS:
        inside = [(said, right) for _, said, right in found if bound <= said < above]
        if inside:
            said, right = (sum(column) / len(inside) for column in zip(*inside, strict=True))
            print(f"| {bound}–{min(above, 1.0)} | {len(inside)} | {said:.2f} | {right:.2f} |")
        above = bound
    error = sum(said - right for _, said, right in found) / len(found)
    print(f"\n{len(found)} elements; said minus right, on average: {error:+.3f}")


def main() -> None:
    """Print both tables."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument(
        "--on", nargs=2, type=Path, action="append", metavar=("DOCUMENTS", "GOLD"), default=[]
    )
    sets = parser.parse_args().on or SETS
    found = [verdict for documents, gold in sets for verdict in verdicts(documents, gold)]
    print_evidence(found)
    print()
    print_reliability(found)


if __name__ == "__main__":
    main()
