"""Headings of plain text that other parts of it show: contents, summaries, lead-ins."""

from __future__ import annotations

import pytest

from stratmine.options import ParseOptions
from stratmine.parsing import parse_bytes

TEXT = "Skoven er stor, og mange går en tur der hver dag."


def headings(text: str) -> list[tuple[int | None, str]]:
    document = parse_bytes(text.encode(), "plan.txt", ParseOptions())
    return [(block.level, block.text) for block in document.blocks if block.kind == "heading"]


def test_what_the_contents_name_word_by_word_is_a_heading() -> None:
    plan = f"""\
SKOVPLAN

INDHOLD
 | Skoven i dag | 2
 | --- | ---
 | Visionen – en skov for alle! | 3
 | Ny skov | 4

Skoven i dag
{TEXT}

Visionen – en skov for alle!

{TEXT}

Ny skov
{TEXT}

En skov for os!
{TEXT}
"""
    assert [text for _, text in headings(plan)] == [
        "SKOVPLAN", "INDHOLD", "Skoven i dag", "Visionen – en skov for alle!", "Ny skov",
    ]  # fmt: skip


def _parts(names: list[str]) -> str:
    return "\n\n".join(f"{name}\n{TEXT}" for name in names)


def test_what_returns_under_each_part_stands_under_it() -> None:
    names = ["Træer", "Mål", "Indsats", "Dyr", "Mål", "Indsats"]
    found = headings("SKOVPLAN\n\n" + _parts(names))
    assert [level for level, _ in found] == [1, 2, 3, 3, 2, 3, 3]


def test_what_a_summary_says_once_before_the_body_keeps_its_level() -> None:
    areas = ["Træer i byen", "Dyr i skoven", "Stier for alle"]
    between = ["Historien", "Jorden", "Vejret", "Ejerne", "Loven", "Økonomien", "Naboerne",
               "Vandet", "Luften"]  # fmt: skip
    found = headings("SKOVPLAN\n\n" + _parts(["Kort om planen", *areas, *between, *areas]))
    assert {level for level, text in found if text in areas} == {2}


def test_a_number_alone_after_a_lead_in_marks_an_item() -> None:
    plan = f"SKOVPLAN\n\nTræer\n{TEXT}\nVi går frem efter en fast orden:\n\n"
    plan += f"1. Ege og 2\n{TEXT}\n{TEXT}\n\n3. Bøge\n{TEXT}\n"
    assert [text for _, text in headings(plan)] == ["SKOVPLAN", "Træer"]


def test_what_contents_without_page_numbers_name_is_a_heading() -> None:
    text = (
        "Plan for staben\n\nIndhold\n1 Om os\n2 Mål\n2.1 Kort og godt\n2.2 Et sted man er på\n"
        "3 Økonomi\n\n1 Om os\nVi er ti på kontoret.\n\n2 Mål\nPlanen har to dele.\n\n"
        "2.1 Kort og godt\nVi svarer samme dag.\n\n2.2 Et sted man er på\nFolk bliver længe.\n\n"
        "3 Økonomi\nBudgettet er lille."
    )
    blocks = parse_bytes(text.encode(), "plan.txt").blocks
    headings = [block.text for block in blocks if block.kind == "heading"]
    assert headings[2:] == ["Om os", "Mål", "Kort og godt", "Et sted man er på", "Økonomi"]
    entries = [block.text for block in blocks if "contents page" in block.evidence]
    assert entries[0] == "1 Om os"
    assert len(entries) == 5


def test_a_heading_over_two_lines_is_told_by_the_contents() -> None:
    text = (
        "Plan for øen\n\nIndhold\n3 Mission 1: Smag\n5 Mission 2: Flere skal bo her\n7 Økonomi\n\n"
        "Mission 1\nSmag\n\nMaden er god.\n\nMission 2\nFlere skal bo her\nDet er prøvet før.\n\n"
        "Økonomi\n\nBudgettet er lille."
    )
    blocks = parse_bytes(text.encode(), "plan.txt").blocks
    assert "Mission 2 Flere skal bo her" in [b.text for b in blocks if b.kind == "heading"]
    assert "Det er prøvet før." in [b.text for b in blocks]


def test_a_short_name_in_capitals_is_a_heading_like_the_others_in_capitals() -> None:
    text = "Plan\n\n" + "\n\n".join(
        f"{name}\n\nDet handler om {name.lower()} i kommunen.\n\nMål\n\nAlt er godt her."
        for name in ("BO", "LEVE", "LÆRE", "ARBEJDE")
    )
    blocks = parse_bytes(text.encode(), "plan.txt").blocks
    assert {block.level for block in blocks if block.text in {"BO", "LEVE"}} == {2}


def test_a_name_may_end_with_all_but_with_no_word_that_opens_a_clause() -> None:
    plan = f"SKOVPLAN\n\n{_parts(['Stier', 'Skov for alle'])}\n\n"
    broken = "Hegnet ved den gamle eg er væltet, fordi\nKirsten kørte ind i det en sen aften i maj."
    assert [text for _, text in headings(plan + broken)] == ["SKOVPLAN", "Stier", "Skov for alle"]


def test_numbered_headings_go_on_over_lists_without_empty_lines() -> None:
    text = (
        "Skogsplan\n\n1 Stigar\n1.1 Mål\nAlla ska kunna gå i skogen.\n1.2 Åtgärder\n- Röja\n"
        "- Bygga bro\n1.3 Indikatorer\n- Antal besök\n\n2 Vatten\n2.1 Mål\nBäcken ska vara ren.\n"
    )
    assert [text for _, text in headings(text)] == [
        "Skogsplan", "Stigar", "Mål", "Åtgärder", "Indikatorer", "Vatten", "Mål",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("area", "goals", "measures"),
    [
        ("Flere rundt om søen", "Det går vi efter", "Sådan når vi i mål"),
        ("Fler runt sjön", "Det går vi för", "Så når vi i mål"),
    ],
)
def test_a_line_that_says_what_follows_is_a_heading_and_so_is_the_name_over_it(
    area: str, goals: str, measures: str
) -> None:
    found = headings(
        f"Strategi 2030\n\nFuglene er vores.\n\n{area}\n{goals}\n- Svaler bor her\n- Alle kan gå\n"
        f"{measures}\n- Bro ved åen\n- Nye kasser"
    )
    assert [text for _, text in found[-3:]] == [area, goals, measures]
