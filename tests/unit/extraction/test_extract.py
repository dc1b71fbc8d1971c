from __future__ import annotations

from collections.abc import Callable

import pytest

from stratmine.errors import LanguageError
from stratmine.extraction import extract
from stratmine.options import ExtractOptions

from .conftest import MakeDocument

Found = Callable[..., list[tuple[str, str]]]

PLAN = """
# Handlingsplan Utvecklingskraft
## Fokusområde 1: Ett gott företagsklimat
där kommunen:
- erbjuder mötesplatser till företag. Genom att finnas hos företagen.
  - Företagsbesök politiker
  - Nätverksforum, ex. Frukostklubben
- bidrar till samordnad rådgivning.
Genom att ha strukturerat samarbete med partners.
  - Utvecklingsprojekt MatLust
"""


def test_clauses_are_goals_and_what_stands_under_them_is_done_for_them(make: MakeDocument) -> None:
    strategy = extract(make(PLAN, "sv"))
    tree = [(depth, element.type, element.text) for depth, element in strategy.walk()]
    assert tree == [
        (0, "focus_area", "Ett gott företagsklimat"),
        (1, "goal", "erbjuder mötesplatser till företag."),
        (2, "activity", "Företagsbesök politiker"),
        (2, "activity", "Nätverksforum, ex. Frukostklubben"),
        (1, "goal", "bidrar till samordnad rådgivning."),
        (2, "activity", "Utvecklingsprojekt MatLust"),
    ]


def test_every_element_can_be_found_again_in_the_text(make: MakeDocument) -> None:
    document = make(PLAN, "sv")
    for element in extract(document).elements:
        place = element.provenance[0]
        assert document.text[place.char_start : place.char_end] == place.quote
        assert " ".join(place.quote.split()) == element.text
        assert element.evidence
        assert 0 < element.confidence <= 1


def test_less_sure_elements_can_be_left_out(make: MakeDocument) -> None:
    document = make(
        "# Plan\n## Mål for byen\n- Der kører færre biler gennem byen hver dag\n"
        "Borgerne skal opleve en tryg by i 2030."
    )
    every = extract(document).elements
    sure = extract(document, ExtractOptions(min_confidence=0.8)).elements
    assert 0 < len(sure) < len(every)
    assert all(element.confidence >= 0.8 for element in sure)


def test_a_bare_name_in_a_list_is_less_sure_than_a_sentence(make: MakeDocument) -> None:
    plan = "# Plan\n## Mål for byen\n- Tryghed\n- Alle børn kan cykle trygt til skole hver dag"
    name, sentence = extract(make(plan)).elements
    assert name.confidence < sentence.confidence


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("Endvidere skal der udarbejdes en analyse af de midler, der anvendes.", "activity"),
        ("Det undersøges, om kommunen kan spille en mere aktiv rolle.", "activity"),
        ("Vi vil gøre det lettere at drive virksomhed i hele kommunen.", "goal"),
        ("Borgerne skal opleve en mere sammenhængende offentlig sektor.", "goal"),
        ("Målet er at halvere udledningen af drivhusgasser inden 2030.", "goal"),
        ("Vores vision er en kommune, hvor alle trives.", "vision"),
    ],
)
def test_sentences_that_promise_are_found(found: Found, sentence: str, kind: str) -> None:
    assert found(f"# Strategi for byen\n{sentence}") == [(kind, sentence)]


@pytest.mark.parametrize(
    "sentence",
    [
        "Regeringen vil reducere udledningen med 70 procent i hele landet.",
        "Ifølge loven skal kommunen udarbejde en plan for området.",
        "Politikken skal godkendes af byrådet efter høring i foråret.",
        "Der er fortsat en række rammer, der skal være på plads.",
        "Kommunen har i dag 48.000 indbyggere og seks skoler.",
        "Skal vi bygge flere boliger i centrum af byen?",
    ],
)
def test_sentences_of_others_and_of_procedure_are_not(found: Found, sentence: str) -> None:
    assert found(f"# Strategi for byen\n{sentence}") == []


def test_explanations_after_the_first_sentence_are_not_part_of_an_item(found: Found) -> None:
    markup = (
        "# Handleplan\nAllerede iværksatte indsatser:\n- Prisforhandling. Rådgivere er uddannet."
    )
    assert found(markup) == [("activity", "Prisforhandling.")]


def test_a_part_named_in_its_lead_in_stands_over_the_list(make: MakeDocument) -> None:
    strategy = extract(
        make('# Pejlemærker\nPejlemærket om "Natur og energi" handler om,\n- at styrke naturen.')
    )
    assert [(d, e.type, e.text) for d, e in strategy.walk()] == [
        (0, "focus_area", "Natur og energi"),
        (1, "goal", "at styrke naturen."),
    ]


def test_label_lines_speak_of_the_task_that_the_list_is_about(make: MakeDocument) -> None:
    strategy = extract(
        make(
            """
# Serviceeftersyn
Kommunaldirektøren pålægges at gennemføre et eftersyn af servicen.
## Status
Opgaven løses som en tre-trins model:
1. Definition af partnerskaber.
2. En ekstern analyse.
Ansvarlig: Merete Dissing
"""
        )
    )
    task = strategy.elements[0]
    assert "Merete Dissing" in task.responsible
    assert len(strategy.children(task.id)) == 2


def test_a_document_that_is_no_plan_says_so(make: MakeDocument) -> None:
    strategy = extract(make("# Referat af møde\nMødet åbnede klokken 17.\nDer var ni til stede."))
    assert strategy.elements == ()
    assert [issue.code for issue in strategy.issues] == ["no-plan"]


def test_other_languages_are_refused_or_recorded(make: MakeDocument) -> None:
    document = make("# Plan\nWe will build.", "en")
    with pytest.raises(LanguageError, match=r"plan\.txt"):
        extract(document)
    strategy = extract(document, ExtractOptions(require_language=False))
    assert [issue.code for issue in strategy.issues] == ["language"]


def test_the_same_document_gives_the_same_bytes(make: MakeDocument) -> None:
    once, again = (extract(make(PLAN, "sv")).model_dump_json() for _ in range(2))
    assert once == again


def test_the_status_may_follow_in_the_same_sentence(make: MakeDocument) -> None:
    plan = "# Plan\n## Indsatser\n- Vi bygger et regnvandsbassin; arbejdet er forsinket."
    assert [e.status for e in extract(make(plan)).elements] == ["ongoing"]


def test_the_time_of_a_lead_in_holds_for_its_list(make: MakeDocument) -> None:
    plan = """
# Digital strategi
## Indsatser
Inden udgangen af 2027 vil vi:
- uddanne 60 sprogambassadører
- omskrive de mest brugte breve senest i 2026
"""
    deadlines = [e.deadline.year for e in extract(make(plan)).elements if e.deadline]
    assert deadlines == [2027, 2026]


def test_the_figure_after_the_name_of_an_indicator_is_its_target(make: MakeDocument) -> None:
    plan = """
# Plan
## Indikatorer
- Sygefravær: fra 11 til 7 procent
- Frigjorte timer: 15.000 i 2028
"""
    targets = [e.target for e in extract(make(plan)).of_type("indicator")]
    assert [(t.value, t.unit) if t else None for t in targets] == [(7, "%"), (15_000, None)]
