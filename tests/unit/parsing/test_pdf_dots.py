"""Bullets that a file draws instead of writing them, as browsers do."""

import pytest

from stratmine.schema import ParsedDocument

from .sheets import HEIGHT, Sheet

ITEMS = ["alla elever kan simma", "fler barn går till skolan", "ingen äter ensam"]


def dotted(
    lines: list[str], *, left: float = 60, radius: float = 1.5, dots: int | None = None
) -> ParsedDocument:
    """A page with lines, of which the first have a disc before them."""
    sheet = Sheet()
    sheet.put(50, 100, "Kommunen ska arbeta för att")
    for number, line in enumerate(lines):
        top = 116 + 14 * number
        if dots is None or number < dots:
            sheet.canvas.circle(left, HEIGHT - top + 3, radius, stroke=0, fill=1)
        sheet.put(70, top, line)
    return sheet.read()


def test_discs_before_lines_are_bullets() -> None:
    items = [b for b in dotted(ITEMS).blocks if b.kind == "list_item"]
    assert [(item.text, item.marker) for item in items] == [(text, "•") for text in ITEMS]


def test_an_item_may_run_over_lines() -> None:
    sheet = Sheet()
    for top, line in ((100, "alla elever kan simma när de"), (128, "fler går till skolan")):
        sheet.canvas.circle(60, HEIGHT - top + 3, 1.5, stroke=0, fill=1)
        sheet.put(70, top, line)
    sheet.put(70, 114, "lämnar skolan")
    items = [b.text for b in sheet.read().blocks if b.kind == "list_item"]
    assert items == ["alla elever kan simma när de lämnar skolan", "fler går till skolan"]


@pytest.mark.parametrize(
    "shape",
    [{"dots": 1}, {"left": 20}, {"left": 90}, {"radius": 11}],
    ids=["alone", "far away", "inside a line", "large"],
)
def test_other_shapes_are_no_bullets(shape: dict[str, float]) -> None:
    document = dotted(ITEMS, **shape)  # type: ignore[arg-type]
    assert not [block for block in document.blocks if block.marker == "•"]
    assert "•" not in " ".join(block.text for block in document.blocks)
