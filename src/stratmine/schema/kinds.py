"""The kinds of things that a plan consists of."""

from __future__ import annotations

from typing import Literal, get_args

ElementKind = Literal["vision", "focus_area", "goal", "activity", "indicator", "challenge"]

ELEMENT_KINDS: tuple[ElementKind, ...] = get_args(ElementKind)
"""All of them, in the order in which a plan mostly has them."""
