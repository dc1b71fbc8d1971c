"""Headings that are said, made of their parts: «Det vil vi opnå», «Sådan griber vi det an»."""

from __future__ import annotations

from collections.abc import Iterable, Iterator


def said(
    verbs: str, pointers: Iterable[str], asking: Iterable[str], owners: Iterable[str]
) -> tuple[str, ...]:
    """Return what headings say with each verb, pointer and owner.

    Args:
        verbs: A line for each verb, in its finite form, with what goes with it: «vil opnå».
        pointers: Words that open such a heading before the verb: «det», «sådan».
        asking: Words that open it before the owner, as in «hvad vi gør».
        owners: Who says it: «vi», «kommunen».
    """
    return tuple(_each(verbs, tuple(pointers), tuple(asking), tuple(owners)))


def _each(
    verbs: str, pointers: tuple[str, ...], asking: tuple[str, ...], owners: tuple[str, ...]
) -> Iterator[str]:
    for line in filter(None, map(str.split, verbs.split("\n"))):
        verb, *rest = line
        for owner in owners:
            yield from (" ".join([pointer, verb, owner, *rest]) for pointer in pointers)
            yield from (" ".join([word, owner, verb, *rest]) for word in asking)
