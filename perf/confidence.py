"""How often elements are right that extraction is so sure of, by evidence and by confidence.

    python perf/confidence.py                           the documents of the repository
    python perf/confidence.py --unseen DOCUMENTS GOLD   others beside them that the rules were not
                                                        written with: a folder of documents and
                                                        one of annotations
    python perf/confidence.py --known DOCUMENTS GOLD    others that the rules were written with

Both options may be given several times. An element is right if the annotation has one of the same
type whose words overlap by F1 >= 0.75; elements that the annotator was unsure of count when found.
Documents without annotation are passed over.

Counted with those unseen are verdicts that were given before: on the rough and long texts that were
read later (`BLIND`), and on 162 real documents that cannot be given on (`REAL`).

The calibrated value of a kind of evidence is its share of right elements on unseen documents. As
there are few of some kinds, each share is drawn towards the one on known documents, with the weight
of ten elements and less what known documents flatter on average. These are the values of
`stratmine/extraction/findings/confidence.py`; the tables are in `docs/extraction.md`.
"""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

import stratmine as sm
from stratmine.evaluation import read_gold
from stratmine.evaluation.matching import match
from stratmine.extraction.findings.confidence import CONFIDENCE, basis_of, kind_of_evidence

ROOT = Path(__file__).resolve().parents[1]
PLANS = ROOT / "tests" / "fixtures" / "plans"
ROUGH = ROOT / "tests" / "fixtures" / "rough"
LONG = ROOT / "tests" / "fixtures" / "long"
KNOWN = [
    (ROOT / "corpora" / "documents", ROOT / "corpora" / "gold"),
    (PLANS, PLANS / "gold"),
    (ROUGH / "read", ROUGH / "read" / "gold"),
    (LONG / "read", LONG / "read" / "gold"),
]
BOUNDS = (0.9, 0.8, 0.7, 0.6, 0.0)
WEIGHT = 10
"""Unseen elements that count as much as all known ones of the same evidence."""

REAL = {
    "list under announcing heading": (63, 3),
    "list under announcing heading, a phrase": (13, 1),
    "label": (27, 2),
    "list after lead-in": (118, 12),
    "heading under announcing heading, a phrase": (9, 1),
    "goal phrase": (62, 12),
    "heading under announcing heading": (10, 3),
    "named in lead-in": (3, 0),
    "list after lead-in, a phrase": (18, 9),
    "modal": (64, 20),
    "assignment": (1, 1),
    "words after a colon": (5, 0),
    "infinitive list": (12, 0),
    "text under announcing heading": (12, 9),
    "imperative": (1, 1),
    "list of states": (6, 1),
    "heading under announcing heading, a name": (2, 4),
    "list after lead-in, a name": (8, 11),
    "modal with owner": (5, 7),
    "vision phrase": (4, 1),
    "challenge phrase": (0, 3),
    "goal in a clause": (1, 2),
}
"""Right and wrong elements by evidence in 162 real documents, annotated after the rules of version
0.1 and before the rough texts: web pages and transcripts of plans, council cases, budget pages."""

BLIND = {
    "heading counted": (16, 0),
    "named in lead-in": (11, 0),
    "table column": (16, 1),
    "list after lead-in": (51, 5),
    "list under announcing heading, a phrase": (40, 5),
    "label": (117, 14),
    "list of measures": (19, 4),
    "heading under announcing heading": (23, 3),
    "list under announcing heading": (65, 24),
    "heading over announcing headings": (13, 2),
    "chapter with promises": (11, 2),
    "list under element": (33, 7),
    "goal phrase": (19, 10),
    "words after a colon": (0, 2),
    "present tense": (18, 5),
    "passive present": (7, 3),
    "heading over numbered items": (0, 1),
    "present tense, few signs": (9, 2),
    "list after lead-in, a phrase": (12, 7),
    "modal": (63, 37),
    "assignment": (2, 1),
    "heading over label lines": (0, 1),
    "infinitive list": (6, 1),
    "goal in a clause": (1, 1),
    "text under announcing heading": (36, 27),
    "vision phrase": (2, 2),
    "list under announcing heading, a name": (2, 2),
    "heading opening with a verb": (2, 0),
    "proposal": (1, 1),
    "heading under announcing heading, a phrase": (0, 8),
    "state by year": (0, 1),
    "modal with owner": (3, 9),
    "told as done": (0, 5),
    "challenge phrase": (5, 11),
    "heading under announcing heading, a name": (0, 3),
}
"""Right and wrong elements by evidence in 44 rough texts and 12 long ones, with the rules as they
were just before the misses in them were read."""


class Verdict(NamedTuple):
    """What became of an extracted element."""

    evidence: str
    said: float
    right: bool


class Counted(NamedTuple):
    """How many elements with some evidence are right and wrong."""

    right: int
    wrong: int

    @property
    def share(self) -> float:
        """Share of right ones, as if one more right and one more wrong had been seen (Laplace)."""
        return (self.right + 1) / (self.right + self.wrong + 2)


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
            evidence = kind_of_evidence(element.evidence[0])
            basis = basis_of(evidence, element.type, element.text)
            yield Verdict(basis, element.confidence, j in right)


def by_evidence(found: Iterable[Verdict]) -> dict[str, Counted]:
    """Count right and wrong elements of each kind of evidence."""
    counts = Counter((verdict.evidence, verdict.right) for verdict in found)
    return {kind: Counted(counts[kind, True], counts[kind, False]) for kind in CONFIDENCE}


def with_earlier(unseen: dict[str, Counted]) -> dict[str, Counted]:
    """Add the verdicts that were given before."""
    return {
        kind: Counted(
            right=counted.right + sum(earlier.get(kind, (0, 0))[0] for earlier in (REAL, BLIND)),
            wrong=counted.wrong + sum(earlier.get(kind, (0, 0))[1] for earlier in (REAL, BLIND)),
        )
        for kind, counted in unseen.items()
    }


def flattery(known: dict[str, Counted], unseen: dict[str, Counted]) -> float:
    """Return by how much shares on known documents are too high, on average over elements."""
    sizes = {kind: sum(unseen[kind]) for kind in CONFIDENCE if sum(known[kind])}
    total = sum(sizes.values())
    right = sum(unseen[kind].right for kind in sizes)
    expected = sum(known[kind].share * size for kind, size in sizes.items())
    return (expected - right) / total if total else 0.0


def print_evidence(known: dict[str, Counted], unseen: dict[str, Counted]) -> None:
    """Print a table row for each kind of evidence, the surest first."""
    gap = flattery(known, unseen)
    print("| evidence | known: right | wrong | unseen: right | wrong | calibrated | confidence |")
    print("|---|---:|---:|---:|---:|---:|---:|")
    for kind, said in sorted(CONFIDENCE.items(), key=lambda entry: -entry[1]):
        before, now = known[kind], unseen[kind]
        value = (now.right + WEIGHT * (before.share - gap)) / (sum(now) + WEIGHT)
        print(
            f"| {kind} | {before.right} | {before.wrong} | {now.right} | {now.wrong} "
            f"| {value:.2f} | {said:.2f} |"
        )
    print(f"\nknown documents flatter by {gap:.2f}")


def print_reliability(found: list[Verdict]) -> None:
    """Print a table row for each range of confidence."""
    print("| confidence | elements | said | right |\n|---|---:|---:|---:|")
    above = 1.01
    for bound in BOUNDS:
        inside = [verdict for verdict in found if bound <= verdict.said < above]
        if inside:
            said = sum(verdict.said for verdict in inside) / len(inside)
            right = sum(verdict.right for verdict in inside) / len(inside)
            print(f"| {bound}–{min(above, 1.0)} | {len(inside)} | {said:.2f} | {right:.2f} |")
        above = bound
    error = sum(verdict.said - verdict.right for verdict in found) / len(found)
    print(f"\n{len(found)} elements; said minus right, on average: {error:+.3f}")


def main() -> None:
    """Print both tables."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    folders = {"nargs": 2, "type": Path, "action": "append", "default": []}
    parser.add_argument("--unseen", metavar=("DOCUMENTS", "GOLD"), **folders)
    parser.add_argument("--known", metavar=("DOCUMENTS", "GOLD"), **folders)
    chosen = parser.parse_args()
    known = [v for places in (*KNOWN, *chosen.known) for v in verdicts(*places)]
    unseen = [v for places in chosen.unseen for v in verdicts(*places)]
    print_evidence(by_evidence(known), with_earlier(by_evidence(unseen)))
    for title, found in (("known", known), ("unseen", unseen)):
        if found:
            print(f"\n{title} documents\n")
            print_reliability(found)


if __name__ == "__main__":
    main()
