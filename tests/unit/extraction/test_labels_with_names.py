"""Labels before the names of elements: «Indsats 4.c», «Målområde vatten»."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Found = Callable[..., list[tuple[str, str]]]


def test_labels_carry_letters_with_digits(found: Found) -> None:
    markup = """
# Agenda
## Samlad service
Inriktningsmål A: Invånare ska uppleva servicen som enkel.
Effektmål A1. Minst 80 procent ska inledas digitalt. Effektmål A2. Alla ska ha en e-legitimation.
"""
    assert [kind for kind, _ in found(markup, "sv")] == ["goal", "goal", "goal"]


def test_a_label_may_lead_on_to_its_name(found: Found) -> None:
    markup = """
# Status
Indsats 4 a: Flere bænke ved åen.
Indsats 17 om Lys på stien.
"""
    assert found(markup) == [("activity", "Flere bænke ved åen."), ("activity", "Lys på stien.")]


def test_a_heading_of_label_and_name_is_an_area(found: Found) -> None:
    markup = """
# Verksamhetsplan
## Mål och indikatorer
### Målområde Enkel vardag
Kommunfullmäktiges mål: Det ska vara enkelt att leva och bo här.
### Målområde Trygg kommun
Kommunfullmäktiges mål: Kommunen ska klara vardag och kris.
"""
    assert [kind for kind, _ in found(markup, "sv")] == ["focus_area", "goal"] * 2


@pytest.mark.parametrize(
    ("language", "heading", "name"),
    [
        ("da", "Pejlemærket om stille parker", "stille parker"),
        ("da", "Temaet Søer", "Søer"),
        ("sv", "Målområdet den gröna byn", "den gröna byn"),
    ],
)
def test_a_heading_may_refer_to_an_area_by_its_name(
    found: Found, language: str, heading: str, name: str
) -> None:
    markup = f"# Plan\n## Rapport om träd\nParken är stor.\n## {heading}\nParken är stor."
    assert found(markup, language) == [("focus_area", name)]


@pytest.mark.parametrize("heading", ["Temaet i år", "Området om søen", "Temaet kom for sent"])
def test_other_words_after_such_a_noun_are_no_name(found: Found, heading: str) -> None:
    assert found(f"# Plan\n## {heading}\nParken er stor.\n## Noget\nParken er stor.") == []


def test_a_line_under_a_bare_label_is_the_element(
    found: Found,
) -> None:
    plan = """
# Mål för byarna
## Mål 1
Alla byar har en mötesplats.
## Målområde 2:1
Tryggheten ökar.
"""
    assert found(plan, "sv") == [
        ("goal", "Alla byar har en mötesplats."),
        ("goal", "Tryggheten ökar."),
    ]


def test_a_label_without_a_name_is_no_focus_area(found: Found) -> None:
    assert found("Huvudområde MP25. 4\nText om miljön i kommunen.", "sv") == []


@pytest.mark.parametrize(
    ("language", "line"),
    [
        (
            "da",
            "Mål: Rene bugter i 2030 Indsats: Der ryddes tang Tegn: Færre klager over lugt",
        ),
        (
            "sv",
            "Mål: Rena vikar år 2030 Vi gör: Tång röjs Indikator: Antal klagomål på lukt",
        ),
    ],
)
def test_labels_that_ran_into_one_line_part_it(found: Found, language: str, line: str) -> None:
    elements = found(f"# Vand\n{line}", language)
    assert [kind for kind, _ in elements] == ["goal", "activity", "indicator"]
    assert elements[0][1] in {"Rene bugter i 2030", "Rena vikar år 2030"}


def test_a_label_may_be_a_clause(found: Found) -> None:
    elements = found("# Havn\nSå ser vi att det fungerar: Kön till slipen är borta i maj", "sv")
    assert elements == [("indicator", "Kön till slipen är borta i maj")]


def test_the_names_of_columns_are_no_label_with_a_name(found: Found) -> None:
    header = "# Sjöplan\n## Perspektiv Strategiska mål 2031\nSvanar Sjön har många svanar"
    assert ("focus_area", "Strategiska mål 2031") not in found(header, "sv")
