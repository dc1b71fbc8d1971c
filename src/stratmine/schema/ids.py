"""Identifiers that depend on content alone."""

from __future__ import annotations

import hashlib


def content_id(content: bytes) -> str:
    """Return the identifier of a document: the first 16 hex digits of its SHA-256."""
    return hashlib.sha256(content).hexdigest()[:16]


def goal_id(strategy_id: str, element_id: str) -> str:
    """Return the identifier of an element in a corpus: ``strategy/element``."""
    return f"{strategy_id}/{element_id}"
