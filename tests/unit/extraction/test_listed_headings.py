"""Headings that a list before them names, and headings without a number between chapters."""

from __future__ import annotations

from collections.abc import Callable

from stratmine.extraction import extract

from .conftest import MakeDocument

Found = Callable[..., list[tuple[str, str]]]

LISTED = """
# Hamnens prioriteringar
Prioriteringarna är:
- båtar,
- pirar samt
- måsar.
## Båtar
Fler båtar ska få plats i hamnen.
## Pirar
Pirarna ska hålla för en storm.
## Måsar
Måsarna ska vara färre än båtarna.
"""


def test_a_list_of_the_headings_to_come_names_no_further_elements(found: Found) -> None:
    kinds = {text: kind for kind, text in found(LISTED, "sv")}
    assert [kinds[name] for name in ("Båtar", "Pirar", "Måsar")] == ["focus_area"] * 3
    assert len(kinds) == len(found(LISTED, "sv"))


MEASURES = """
# Havneplan
Havnen tager fat på følgende indsatser i næste år:
- En ny plan for bådpladserne
- Et nyt værksted til molerne
Nu følger lidt om de to områder.
## En ny plan for bådpladserne
Alle både skal kunne ligge i læ.
## Et nyt værksted til molerne
Værkstedet skal sikre, at molerne holder.
"""


def test_a_list_says_what_the_headings_are_that_only_their_number_makes_parts(
    make: MakeDocument,
) -> None:
    strategy = extract(make(MEASURES, "da"))
    text = {element.id: element.text for element in strategy.elements}
    assert not strategy.of_type("focus_area")
    assert len(strategy.of_type("activity")) == 2
    assert {text[goal.parent_id or ""][:6] for goal in strategy.of_type("goal")} == {
        "En ny ", "Et nyt",
    }  # fmt: skip


def _numbered(make: MakeDocument, plan: str) -> dict[str, str | None]:
    """Return each element's parent, with the numbers of headings apart from their text."""
    document = make(plan, "sv")
    blocks = []
    for block in document.blocks:
        number, _, rest = block.text.partition(". ")
        chapter = block.kind == "heading" and number.isdigit()
        changed = {"number": number, "text": rest} if chapter else {}
        blocks.append(block.model_copy(update=changed))
    strategy = extract(document.model_copy(update={"blocks": tuple(blocks)}))
    text = {element.id: element.text for element in strategy.elements}
    return {e.text: text.get(e.parent_id or "") for e in strategy.elements}


def test_headings_without_a_number_stand_in_the_numbered_chapter_before_them(
    make: MakeDocument,
) -> None:
    plan = (
        "# Fyrprogram\n## 1. Inledning\nHär står om fyrar.\n## 2. Förslag på åtgärder\n"
        "Vi gör detta:\n## Måla tornet\nTornet är randigt.\n## Byta lampan\nLampan är gammal.\n"
        "## 3. Uppföljning\nProgrammet följs upp.\n## Ansvar\nNämnden svarar för det."
    )
    assert _numbered(make, plan) == {"Måla tornet": None, "Byta lampan": None}


def test_themes_without_text_over_numbered_goals_are_no_parts_of_a_chapter(
    make: MakeDocument,
) -> None:
    plan = (
        "# Fyrprogram\n## Ljus\n## 1. Mål\n- Fler lampor lyser\n"
        "## Ljud\n## 2. Mål\n- Färre lurar tystnar\n"
    )
    assert _numbered(make, plan)["Färre lurar tystnar"] == "Ljud"
