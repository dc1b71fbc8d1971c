"""What is known of elements beside their words: who, with whom, when, how far, how much.

`attach` asks for each attribute in turn, the most certain source first; each attribute has a
module of its own.
"""

from __future__ import annotations

from stratmine.extraction.attributes.attach import attach
from stratmine.extraction.attributes.model import Attributes

__all__ = ["Attributes", "attach"]
