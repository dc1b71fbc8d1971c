"""The scores of one document."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from stratmine.errors import InputError
from stratmine.evaluation.counts import Counts, Share
from stratmine.evaluation.gold import GoldDocument, GoldElement, GoldHead
from stratmine.evaluation.matching import THRESHOLD, match, overlap, same_words, words
from stratmine.schema import (
    ELEMENT_KINDS,
    Budget,
    Deadline,
    Element,
    ElementKind,
    Strategy,
    Target,
)

ATTRIBUTES = ("responsible", "deadline", "status", "target", "partners", "budget")
"""The attributes that are scored on matched elements."""

_SELDOM_ANNOTATED = frozenset({"partners", "budget"})
"""Scored only in documents whose annotation has them."""

Pairs = Sequence[tuple[int, int]]


@dataclass(frozen=True, slots=True)
class Miss:
    """An element that was missed, or that is not in the gold.

    Attributes:
        document: Name of the document.
        kind: ``missed`` or ``spurious``.
        type: Type of the element.
        text: Its words.
        page: Where it stands, if known.
        element_id: Its id in the gold (``missed``) or in the strategy (``spurious``).
        evidence: Why it was extracted (``spurious``).
    """

    document: str
    kind: Literal["missed", "spurious"]
    type: ElementKind
    text: str
    page: int | None
    element_id: str
    evidence: str = ""


@dataclass(frozen=True, slots=True)
class DocumentScore:
    """How one document was extracted.

    Attributes:
        name: Name of the document.
        extracted: Whether there is a strategy for it at all.
        elements: Counts for ``all`` types, for types ignored (``untyped``), and by type.
        attributes: Counts of attribute values on matched elements, by attribute.
        parents: Matched elements whose parent is right, of those that have one.
        fields: Fields of the document as a whole that are right.
        confusion: How often a gold type was extracted as which type, by the match that
            ignores types; None for «not there».
        misses: What was missed and what is spurious.
    """

    name: str
    extracted: bool
    elements: dict[str, Counts]
    attributes: dict[str, Counts]
    parents: Share
    fields: Share
    confusion: Counter[tuple[ElementKind | None, ElementKind | None]]
    misses: tuple[Miss, ...]


def score_document(
    gold: GoldDocument, strategy: Strategy | None, threshold: float = THRESHOLD
) -> DocumentScore:
    """Compare a strategy with its gold annotation; None where there is no strategy.

    Args:
        gold: The annotation.
        strategy: What was extracted.
        threshold: Overlap of words from which two texts are the same, 0 to 1.

    Raises:
        InputError: The threshold is not between 0 and 1.
    """
    if not 0 < threshold <= 1:
        raise InputError(f"threshold {threshold} is no overlap of words: give one from 0 to 1")
    found = strategy.elements if strategy else ()
    typed = match(gold.elements, found, same_type=True, threshold=threshold)
    untyped = match(gold.elements, found, same_type=False, threshold=threshold)
    return DocumentScore(
        name=gold.name,
        extracted=strategy is not None,
        elements={
            "all": _count(gold.elements, found, typed),
            "untyped": _count(gold.elements, found, untyped),
            **{kind: _count(gold.elements, found, typed, kind) for kind in ELEMENT_KINDS},
        },
        attributes={
            name: _attribute(gold.elements, found, typed, name, threshold) for name in ATTRIBUTES
        },
        parents=_parents(gold.elements, found, typed, untyped),
        fields=_fields(gold, strategy, threshold),
        confusion=_confusion(gold.elements, found, untyped),
        misses=_misses(gold, found, typed),
    )


def _count(
    gold: Sequence[GoldElement],
    found: Sequence[Element],
    pairs: Pairs,
    kind: ElementKind | None = None,
) -> Counts:
    matched_gold, matched_found = {i for i, _ in pairs}, {j for _, j in pairs}
    return Counts(
        tp=sum(kind in {None, gold[i].type} for i in matched_gold),
        fp=sum(kind in {None, e.type} for j, e in enumerate(found) if j not in matched_found),
        fn=sum(
            kind in {None, g.type} for i, g in enumerate(gold) if i not in matched_gold and g.sure
        ),
    )


def _attribute(
    gold: Sequence[GoldElement], found: Sequence[Element], pairs: Pairs, name: str, threshold: float
) -> Counts:
    total = Counts()
    if name in _SELDOM_ANNOTATED and not any(getattr(element, name) for element in gold):
        return total
    for i, j in pairs:
        wanted: tuple[str, ...] = getattr(gold[i], name)
        have = _values(found[j], name)
        hits = _hits(wanted, have, threshold)
        total += Counts(hits, len(have) - hits, len(wanted) - hits)
    return total


def _values(element: Element, name: str) -> tuple[str, ...]:
    match name:
        case "responsible":
            return element.responsible
        case "partners":
            return element.partners
        case "status":
            return (element.status,) if element.status else ()
        case _:
            said: Deadline | Target | Budget | None = getattr(element, name)
            return (said.text,) if said else ()


def _hits(wanted: Sequence[str], have: Sequence[str], threshold: float) -> int:
    rest = [words(value) for value in have]
    hits = 0
    for value in wanted:
        scores = [overlap(words(value), other) for other in rest]
        if scores and max(scores) >= threshold:
            del rest[scores.index(max(scores))]
            hits += 1
    return hits


def _parents(
    gold: Sequence[GoldElement], found: Sequence[Element], typed: Pairs, untyped: Pairs
) -> Share:
    # A parent of the wrong type is still the right place; the typed match wins.
    gold_of = {found[j].id: gold[i].id for i, j in [*untyped, *typed]}
    with_parent = [(i, j) for i, j in typed if gold[i].parent]
    right = sum(gold_of.get(found[j].parent_id or "") == gold[i].parent for i, j in with_parent)
    return Share(right, len(with_parent))


def _fields(gold: GoldDocument, strategy: Strategy | None, threshold: float) -> Share:
    head, found = gold.document, _head(strategy)
    checks = (
        same_words(head.title, found.title, threshold),
        same_words(head.organisation, found.organisation, threshold),
        head.country == found.country,
        head.language == found.language,
        head.kind == found.kind,
        _year(head.period_start) == _year(found.period_start),
        _year(head.period_end) == _year(found.period_end),
    )
    return Share(sum(checks), len(checks))


def _head(strategy: Strategy | None) -> GoldHead:
    """Return what was extracted about a document as a whole, in the form of an annotation."""
    if strategy is None:
        return GoldHead()
    return GoldHead(
        title=strategy.title,
        organisation=strategy.organisation.name if strategy.organisation else None,
        country=strategy.owner_country,
        language=strategy.language,
        kind=strategy.kind,
        period_start=strategy.period.start,
        period_end=strategy.period.end,
    )


def _year(text: str | None) -> str | None:
    found = re.search(r"\d{4}", text or "")
    return found[0] if found else None


def _confusion(
    gold: Sequence[GoldElement], found: Sequence[Element], untyped: Pairs
) -> Counter[tuple[ElementKind | None, ElementKind | None]]:
    partner = dict(untyped)
    taken = set(partner.values())
    counts: Counter[tuple[ElementKind | None, ElementKind | None]] = Counter()
    for i, element in enumerate(gold):
        if i in partner or element.sure:
            counts[element.type, found[partner[i]].type if i in partner else None] += 1
    for j, extracted in enumerate(found):
        if j not in taken:
            counts[None, extracted.type] += 1
    return counts


def _misses(gold: GoldDocument, found: Sequence[Element], typed: Pairs) -> tuple[Miss, ...]:
    matched_gold, matched_found = {i for i, _ in typed}, {j for _, j in typed}
    missed = [
        Miss(gold.name, "missed", g.type, g.text, g.page, g.id)
        for i, g in enumerate(gold.elements)
        if i not in matched_gold and g.sure
    ]
    spurious = [
        Miss(gold.name, "spurious", e.type, e.text, _page(e), e.id, "; ".join(e.evidence))
        for j, e in enumerate(found)
        if j not in matched_found
    ]
    return (*missed, *spurious)


def _page(element: Element) -> int | None:
    return element.provenance[0].page if element.provenance else None
