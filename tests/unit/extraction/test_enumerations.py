"""Lists inside paragraphs, lists without bullets, and titles that announce them."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from stratmine.extraction import extract

from .conftest import MakeDocument

Found = Callable[..., list[tuple[str, str]]]


def test_numbered_parts_inside_a_paragraph_are_a_list(found: Found) -> None:
    markup = "# Plan\nPlanen har tre indsatsområder: 1) Grøn vækst, 2) Trygge byer og 3) Sund dag."
    assert found(markup) == [
        ("focus_area", "Grøn vækst"), ("focus_area", "Trygge byer"), ("focus_area", "Sund dag."),
    ]  # fmt: skip


def test_names_are_parted_by_commas_if_there_are_as_many_as_the_sentence_says(
    found: Found,
) -> None:
    whole = "# Plan\nStrategin har tre fokusområden: klimat och energi, vatten och natur."
    assert found(whole, "sv") == []
    whole = "# Plan\nStrategin har tre fokusområden: klimat, vatten och natur."
    assert [text for _, text in found(whole, "sv")] == ["klimat", "vatten", "natur"]


def test_an_element_of_a_list_inside_a_paragraph_keeps_its_place(
    make: MakeDocument,
) -> None:
    document = make("# Plan\nVi har to mål: a) Renere luft i byen, b) Flere træer.")
    goals = extract(document).of_type("goal")
    quotes = [document.text[p.char_start : p.char_end] for g in goals for p in g.provenance]
    assert quotes == [goal.text for goal in goals] == ["Renere luft i byen", "Flere træer."]


def test_goals_after_the_name_of_a_focus_area_stand_under_it(
    make: MakeDocument,
) -> None:
    document = make(
        "# Plan\nByrådet sætter fokus på to temaer:\n"
        "1. En grøn by: Flere borgere skal have adgang til parker.\n"
        "2. En tryg by: Det skal være lettere at færdes om aftenen."
    )
    area, goal, *_ = extract(document).elements
    assert (area.text, goal.text) == ("En grøn by", "Flere borgere skal have adgang til parker.")
    assert goal.parent_id == area.id


def test_a_title_announces_the_bare_list_under_it(found: Found) -> None:
    markup = "# Kommunens mål\nBeslutades i fullmäktige 2019-06-24\n- Renare luft\n- Fler träd"
    assert found(markup, "sv") == [("goal", "Renare luft"), ("goal", "Fler träd")]


def test_short_paragraphs_under_an_announcing_heading_are_a_list(found: Found) -> None:
    markup = "# Plan\n## Mål\nLevende landsbyer i hele kommunen.\n\nTrygge veje for alle."
    assert [kind for kind, _ in found(markup)] == ["goal", "goal"]


def test_persons_are_no_elements(found: Found) -> None:
    markup = "# Plan\n## Mål\nFra kommunen:\n- Anne Hjort (formand)\n- Per Birk\n- Ida Bo Holm"
    assert found(markup) == []


def test_themes_over_lists_of_goals_are_focus_areas(make: MakeDocument) -> None:
    document = make(
        "# Fullmäktiges mål\n## Demokrati\n- Andelen som röstar ska öka.\n"
        "## Miljö\n- Utsläppen ska minska.\n- Antalet bussresor ska öka.",
        "sv",
    )
    kinds = [element.type for element in extract(document).elements]
    assert kinds == ["focus_area", "goal", "focus_area", "goal", "goal"]


def test_sentences_that_explain_the_goals_are_no_list_of_goals(found: Found) -> None:
    plan = (
        "# Cykelplan\n## Mål\nTrots det väntas trafiken växa.\n"
        "Planens mål går i linje med regionens.\nAlla ska kunna cykla till stationen."
    )
    assert found(plan, "sv") == [("goal", "Alla ska kunna cykla till stationen.")]


@pytest.mark.parametrize(
    ("sentence", "language", "items"),
    [
        (
            "Mulige tiltag kunne være: at plante træer; at så græs langs vejen; og at rydde op.",
            "da",
            ["at plante træer", "at så græs langs vejen", "at rydde op."],
        ),
        (
            "Kommunens mål er at få flere træer; at få mere græs; samt at holde søen ren.",
            "da",
            ["at få flere træer", "at få mere græs", "at holde søen ren."],
        ),
        (
            "Det ska bli grönt. Åtgärder: plantera träd vid torget; så ängar; och rensa sjön.",
            "sv",
            ["plantera träd vid torget", "så ängar", "rensa sjön."],
        ),
        (
            "De viktigaste insatserna är att plantera träd; att så ängar, med hjälp av skolor.",
            "sv",
            ["att plantera träd", "att så ängar, med hjälp av skolor."],
        ),
    ],
)
def test_items_that_semicolons_part_after_an_announcing_lead_in_are_a_list(
    found: Found, sentence: str, language: str, items: list[str]
) -> None:
    texts = [text for _, text in found(f"# Plan\n{sentence}", language)]
    assert texts[-len(items) :] == items


@pytest.mark.parametrize(
    "sentence",
    [
        "Kilder: Danmarks Statistik; Skovregistret; kommunens egne tal.",
        "Søen er dyb; træerne er høje; det har været sådan længe.",
    ],
)
def test_semicolons_without_an_announcing_lead_in_part_no_list(found: Found, sentence: str) -> None:
    assert found(f"# Plan\n{sentence}") == []


LONG = "Byen har mange træer, og de fleste af dem er gamle. " * 4


def _numbered(opening: str, text: str) -> str:
    """Return a plan of twelve numbered texts under four headings, and a thirteenth."""
    plan = "# Plan\n"
    for number in range(1, 13):
        plan += f"## Emne {number // 3}\n" if number % 3 == 1 else ""
        plan += f"{number}. {text}\n"
    return f"{plan}## Skovbrug\n13. {opening}\n- Så græs langs vejen\n- Rydde op i parken"


def test_numbered_paragraphs_that_count_on_through_the_document_are_no_list(
    found: Found,
) -> None:
    opening = "Skoven er stor og gammel. Alle skal kunne bruge skoven. Tiltagene er:"
    assert found(_numbered(opening, LONG)) == [
        ("goal", "Alle skal kunne bruge skoven."),
        ("activity", "Så græs langs vejen"),
        ("activity", "Rydde op i parken"),
    ]


def test_short_texts_whose_numbers_count_on_are_items(found: Found) -> None:
    plan = _numbered("Plante en skov.", "Plante et træ").replace("## Emne", "## Mål for emne")
    assert ("goal", "Plante et træ") in found(plan)


def test_measures_that_lost_their_lines_are_parted_by_their_brackets(make: MakeDocument) -> None:
    plan = (
        "# Åplan\n## Insatser\n"
        "Ny brygga vid kvarnen (Park, 2027) Fler bänkar längs ån (Teknik) "
        "Skyltar om fåglar (Kultur)"
    )
    found = extract(make(plan, "sv")).of_type("activity")
    names = [e.text.partition(" (")[0] for e in found]
    assert names == ["Ny brygga vid kvarnen", "Fler bänkar längs ån", "Skyltar om fåglar"]


def test_members_with_their_parties_are_no_measures(make: MakeDocument) -> None:
    plan = "# Åplan\n## Insatser\nAnna Holm (Centern) Bo Lund (Vänstern) Eva Ek (Liberalerna)"
    assert not extract(make(plan, "sv")).elements


def test_an_item_after_a_letter_may_open_with_a_figure(found: Found) -> None:
    plan = (
        "# Åplan\n## Mål\nHertil kommer tre delmål: a) Ingen må komme til skade på åen. b) 80 % af "
        "børnene skal kunne svømme. c) Antallet af både skal halveres."
    )
    assert [text for kind, text in found(plan) if kind == "goal"] == [
        "Ingen må komme til skade på åen.",
        "80 % af børnene skal kunne svømme.",
        "Antallet af både skal halveres.",
    ]
