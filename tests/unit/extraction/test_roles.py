from __future__ import annotations

from collections.abc import Callable

from stratmine.extraction import extract

from .conftest import MakeDocument

Found = Callable[..., list[tuple[str, str]]]


def test_headings_under_an_announcing_heading_are_of_its_kind(found: Found) -> None:
    markup = "# Plan for byen\n## Fokusområder\n### Grøn by\n### Tryg by\n## Opfølgning\n### Årlig"
    assert found(markup) == [("focus_area", "Grøn by"), ("focus_area", "Tryg by")]


def test_a_list_that_names_the_headings_is_no_second_place(found: Found) -> None:
    markup = """
# Ny politik for byen
De to spor er:
- Nem adgang
- Flere uddannelser
De 2 mål er:
## Nem adgang
1. Skabe one stop service
## Flere uddannelser
2. Tiltrække flere uddannelser
"""
    assert found(markup) == [
        ("focus_area", "Nem adgang"),
        ("goal", "Skabe one stop service"),
        ("focus_area", "Flere uddannelser"),
        ("goal", "Tiltrække flere uddannelser"),
    ]


def test_a_list_of_parts_without_headings_is_their_place(found: Found) -> None:
    markup = "# Affaldsplan\nPlanen er bygget op om to temaer:\n- Forebyggelse\n- Sortering"
    assert found(markup) == [("focus_area", "Forebyggelse"), ("focus_area", "Sortering")]


def test_headings_over_repeated_announcers_are_the_parts(found: Found) -> None:
    part = "## {}\n### Vi vil\n- Styrke {}\n### Sådan gør vi\n- Vi opretter et kontor for {}\n"
    markup = "# Politik 2024\n" + part.format("Havet", "havnen", "havnen")
    markup += part.format("Byen", "midtbyen", "midtbyen")
    assert [kind for kind, _ in found(markup)] == ["focus_area", "goal", "activity"] * 2


def test_a_heading_over_label_lines_is_a_measure(found: Found) -> None:
    markup = """
# Handlingsplan för näringslivet
## Prioriterat område A: Bemötande
### A1. En väg in för företag
Kontaktcenter tar emot alla ärenden.
Ansvarig: Kontaktcenter Klart: 2025 Status: Pågår
"""
    assert found(markup, "sv") == [
        ("focus_area", "Bemötande"),
        ("activity", "En väg in för företag"),
    ]


def test_a_box_between_numbered_sisters_is_no_element(found: Found) -> None:
    markup = """
# Strategi for digitalisering
## Parterne vil gennemføre følgende initiativer
### Initiativ 1 Digital fuldmagt
### Borgere får hjælp af pårørende
### Initiativ 2 Digitalt samtykke
"""
    assert [text for _, text in found(markup)] == ["Digital fuldmagt", "Digitalt samtykke"]


def test_sections_of_procedure_hold_nothing(found: Found) -> None:
    markup = """
# Godkendelse af politik
## Indstilling
- at der arbejdes videre med følgende pejlemærker:
- Natur og energi
## Sagsbeskrivelse
Administrationen skal udarbejde et nyt udkast til politikken.
"""
    assert found(markup) == []


def test_headings_that_open_with_verbs_are_of_one_kind(found: Found) -> None:
    markup = """
# Tillväxtstrategi för staden
## Prioriterade områden
### Omvärld
Vi skapar förflyttning med särskilt fokus på att:
#### OMVANDLA insikter till kraft
#### STÄRKA samarbetet i stråket
#### GENOMFÖRA modiga satsningar
"""
    assert [kind for kind, _ in found(markup, "sv")] == ["focus_area", "goal", "goal", "goal"]


def test_a_question_under_an_announcing_heading_names_nothing(found: Found) -> None:
    markup = """
# Politik for naturen
## Mål
### Renere åer
### Hvad siger borgerne?
Mange har svaret.
"""
    assert ("goal", "Hvad siger borgerne?") not in found(markup)


def test_what_became_of_earlier_goals_is_background(found: Found) -> None:
    markup = """
# Erhvervspolitik
## Sådan måler vi
Hvert år i april.
### Hvad blev der af målene fra 2020?
Antallet af nye virksomheder skal stige med 20 procent, lød det dengang.
"""
    assert found(markup) == []


def test_an_overview_of_the_chapters_is_not_the_chapters(found: Found) -> None:
    markup = """
# Plan
## Mål
### Vild natur
Fortsætter
### Grøn trafik
Ny
# Vild natur
## Mål
- Flere arter trives
"""
    assert found(markup).count(("goal", "Vild natur")) == 0


def test_a_quoted_name_after_a_label_is_the_name(found: Found) -> None:
    markup = """
# Status på klimaplanen
- Indsatsområde 1 "Grøn transport til alle" består af 31 handlinger, hvor otte er i gang.
- Indsatsområde 2 "Mindre spild i køkkenerne" består af 14 handlinger.
"""
    assert found(markup) == [
        ("focus_area", "Grøn transport til alle"), ("focus_area", "Mindre spild i køkkenerne"),
    ]  # fmt: skip


def test_a_part_that_its_lead_in_names_stands_over_the_list(make: MakeDocument) -> None:
    markup = """
# Planstrategi
Temaet Boliger til alle kommer med to bud på, hvad der kan arbejdes med:
- Fremme boliger for ældre midt i byen
- Styrke nye boformer
"""
    area, *goals = extract(make(markup)).elements
    assert (area.type, area.text) == ("focus_area", "Boliger til alle")
    assert [goal.parent_id for goal in goals] == [area.id, area.id]


def test_a_heading_that_points_to_what_becomes_of_the_plan_is_no_area(make: MakeDocument) -> None:
    plan = (
        "# Søpolitik\n## Pejlemærker\n### Vand\nSøen skal være ren.\n### Bredden\n"
        "Der skal være bænke.\n### Sådan bliver politikken til noget\nFrøerne ser på den i maj.\n"
        "### Copyright ©\nAlle frøer."
    )
    areas = extract(make(plan)).of_type("focus_area")
    assert [area.text for area in areas] == ["Vand", "Bredden"]


def test_a_kind_of_measure_may_name_a_part(found: Found) -> None:
    part = "## {}\n### Det vil vi\n- Styrke {}\n### Det gør vi\n- Åbne et kontor for {}\n"
    markup = "# Politik 2024\n" + part.format("Tidlig indsats", "legen", "leg")
    markup += part.format("Havet", "havnen", "havnen")
    areas = [text for kind, text in found(markup) if kind == "focus_area"]
    assert areas == ["Tidlig indsats", "Havet"]
    plain = markup.replace("Tidlig", "Vores")
    assert "Vores indsats" not in [text for _, text in found(plain)]


def test_a_heading_that_repeats_the_title_says_no_more_than_it(found: Found) -> None:
    markup = "# Planens opbygning\n## {}\nPlanen har to temaer:\n- Havet\n- Skoven"
    areas = [("focus_area", "Havet"), ("focus_area", "Skoven")]
    assert found(markup.format("Planens opbygning")) == areas


def test_a_label_that_opens_several_headings_names_areas_in_small_letters(found: Found) -> None:
    markup = """
# Miljöplan
## Målområde vatten
Sjöarna ska vara rena.
## Målområde skog
Skogarna ska skötas varsamt.
## Område som rör alla
"""
    assert [name for kind, name in found(markup, "sv") if kind == "focus_area"] == [
        "vatten",
        "skog",
    ]


def test_headings_over_numbered_goals_are_the_parts(found: Found) -> None:
    markup = """
# Miljöprogram
## Luft
### Mål 1 Luften är ren i hela staden
Bilarna står för det mesta.
### Mål 2 Ingen störs av rök
Eldning i tunna är vanlig.
## Jord
### Mål 3 Marken är fri från gifter
Gamla tomter är förorenade.
"""
    assert found(markup, "sv") == [
        ("focus_area", "Luft"),
        ("goal", "Luften är ren i hela staden"),
        ("goal", "Ingen störs av rök"),
        ("focus_area", "Jord"),
        ("goal", "Marken är fri från gifter"),
    ]


def test_headings_over_lead_ins_that_break_off_are_the_parts(found: Found) -> None:
    part = "## {}\nKommunen ska arbeta för att\n- alla barn får prova {}\n"
    markup = "# Kulturprogram\n" + part.format("Musik", "gitarr") + part.format("Dans", "balett")
    assert found(markup, "sv") == [
        ("focus_area", "Musik"),
        ("goal", "alla barn får prova gitarr"),
        ("focus_area", "Dans"),
        ("goal", "alla barn får prova balett"),
    ]


def test_the_bare_word_for_an_area_names_none(found: Found) -> None:
    markup = "# Plan for byen\n## Fokusområder\n### Grøn by\nTræer.\n### Politikområde\nHuse."
    assert found(markup) == [("focus_area", "Grøn by")]
    assert found(markup.replace("Plan for", "Plan för"), "sv") == [("focus_area", "Grøn by")]
