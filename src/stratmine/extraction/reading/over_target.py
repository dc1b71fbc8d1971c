"""Goals and indicators that stand over their target: «Andel nöjda», next line «Minst 85 %»."""

from __future__ import annotations

from stratmine.extraction.announcing.element_text import cut_item, is_phrase
from stratmine.extraction.announcing.scope import Scope
from stratmine.extraction.announcing.vocabulary import vocabulary
from stratmine.extraction.findings.collector import Collector, Finding
from stratmine.extraction.prose.measures import opens_as_measure
from stratmine.languages import Language
from stratmine.languages.values import is_value
from stratmine.schema import Block, ElementKind


def names_target(text: str, language: Language) -> bool:
    """Whether a line is the bare label of a target: «Målvärde»."""
    folded = text.strip(" :").lower()
    return folded.startswith("mål") and vocabulary(language.code).columns.get(folded) == "target"


def is_aimed(block: Block, following: Block, language: Language) -> bool:
    """Whether a line's target follows it.

    Before a bare label any phrase is a goal; before a bare figure only what opens as a measure
    is an indicator, for many figures stand alone.
    """
    if not is_phrase(block.text):
        return False
    measured = is_value(following.text) and opens_as_measure(block.text, language)
    return measured or names_target(following.text, language)


def read_aimed(block: Block, following: Block, scope: Scope, collector: Collector) -> None:
    """Collect a line that its target follows, and the target with it."""
    measured = opens_as_measure(block.text, collector.language)
    kind: ElementKind = "indicator" if measured else "goal"
    cut = cut_item(block.text, kind, collector.language)
    cells = {"target": following.text} if is_value(following.text) else {}
    collector.add(
        Finding(
            kind, block, cut.start, cut.end, "label", "target", number=cut.number or block.number,
            parent=scope.parent, cells=cells, following=cut.following,
        )
    )  # fmt: skip
