"""Text that tells how plans and goals are made, and so promises nothing."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Found = Callable[..., list[tuple[str, str]]]


@pytest.mark.parametrize(
    ("code", "sentence"),
    [
        ("da", "Indikatorerne skal vise vejen for hele kommunen."),
        ("sv", "Indikatorerna ska fånga det viktigaste för hela kommunen."),
        ("da", "Mål og midler skal hænge sammen i alle udvalg."),
        ("sv", "Mål och pengar ska höra ihop i alla nämnder."),
        ("da", "Udvalget skal hvert år formulere egne mål for skolerne."),
        ("sv", "Nämnden ska varje år sätta upp egna mål för skolorna."),
        ("da", "Sandby Kommunes klimastrategi skal styre arbejdet i alle centre."),
        ("sv", "Sandby kommuns klimatstrategi ska styra arbetet i alla förvaltningar."),
        ("da", "Hver skole udarbejder en handleplan."),
        ("sv", "Varje skola upprättar en handlingsplan."),
    ],
)
def test_how_goals_and_plans_are_made_is_no_promise(found: Found, code: str, sentence: str) -> None:
    assert found(f"# Skolerne i Sandby\n## Dammen\n{sentence}", code) == []


@pytest.mark.parametrize(
    ("code", "heading", "sentence"),
    [
        ("da", "Mål i hvert center", "Hvert center sætter egne mål ud fra byrådets mål."),
        ("sv", "Mål i varje förvaltning", "Varje förvaltning sätter upp egna mål varje höst."),
    ],
)
def test_it_is_none_under_a_heading_for_goals_either(
    found: Found, code: str, heading: str, sentence: str
) -> None:
    assert found(f"# Sandby\n## {heading}\n{sentence}", code) == []


@pytest.mark.parametrize(
    ("code", "sentence"),
    [
        ("da", "Kommunen skal nå målene i klimaplanen inden 2030."),
        ("sv", "Kommunen ska nå målen i klimatplanen till 2030."),
    ],
)
def test_goals_that_are_to_be_reached_are_promised(found: Found, code: str, sentence: str) -> None:
    assert found(f"# Sandby\n## Dammen\n{sentence}", code) == [("goal", sentence)]


@pytest.mark.parametrize(
    ("code", "heading", "sentence"),
    [
        ("da", "Mål og budget", "Her kan du se, hvordan pengene fordeles mellem udvalgene."),
        ("sv", "Mål och budget", "Här kan du se hur pengarna fördelas mellan nämnderna."),
    ],
)
def test_what_a_page_offers_its_reader_is_no_goal(
    found: Found, code: str, heading: str, sentence: str
) -> None:
    assert found(f"# Sandby\n## {heading}\n{sentence}", code) == []


@pytest.mark.parametrize(
    ("code", "sentence"),
    [
        ("da", "Målet for skolen er en tryg hverdag for alle børn."),
        ("sv", "Målet för skolan är en trygg vardag för alla barn."),
        ("da", "Samtidig er der en ambition om at mindske madspildet."),
        ("sv", "Samtidigt finns en ambition att minska matsvinnet."),
        ("da", "Vandet i søen skal holde høj kvalitet."),
        ("sv", "Vattnet i sjön ska hålla hög kvalitet."),
    ],
)
def test_what_is_aimed_at_is_told_in_many_words(found: Found, code: str, sentence: str) -> None:
    assert found(f"# Sandby\n## Dammen\n{sentence}", code) == [("goal", sentence)]


@pytest.mark.parametrize(
    ("code", "sentence"),
    [
        ("da", "Ansøgningen skal indeholde et budget og en tegning af dammen."),
        ("sv", "Ansökan ska innehålla en budget och en ritning av dammen."),
        ("da", "Gebyret skal betales inden 30 dage efter fristen."),
        ("sv", "Avgiften ska betalas inom 30 dagar efter fristen."),
        ("da", "Du skal anmelde ændringen til kommunen i god tid."),
        ("sv", "Du ska anmäla ändringen till kommunen i god tid."),
        ("da", "Den, der vil bygge, skal søge om byggetilladelse i god tid."),
        ("sv", "Den som vill bygga ska söka bygglov i god tid."),
        ("da", "Udvalget skal hvert år følge op på strategien."),
        ("sv", "Nämnden ska varje år följa upp strategin."),
        ("da", "Alle kommuner skal have en plan for vandet."),
        ("sv", "Alla kommuner ska ha en plan för vattnet."),
    ],
)
def test_how_papers_and_the_plan_are_dealt_with_is_no_goal(
    found: Found, code: str, sentence: str
) -> None:
    assert found(f"# Sandby\n## Dammen\n{sentence}", code) == []


@pytest.mark.parametrize(
    ("code", "sentence"),
    [
        ("da", "Gebyret skal sænkes for alle foreninger i Sandby."),
        ("sv", "Avgiften ska sänkas för alla föreningar i Sandby."),
        ("da", "Kommunen arbejder for en ren sø."),
        ("sv", "Kommunen arbetar för en ren sjö."),
    ],
)
def test_what_is_to_change_is_a_goal(found: Found, code: str, sentence: str) -> None:
    assert found(f"# Sandby\n## Dammen\n{sentence}", code) == [("goal", sentence)]


@pytest.mark.parametrize(
    ("code", "lead"),
    [
        ("da", "Efter loven skal kommunen:"),
        ("sv", "Enligt lagen ska kommunen:"),
        ("da", "Målene skal:"),
        ("sv", "Målen ska:"),
    ],
)
def test_what_a_law_bids_or_goals_are_to_be_is_no_list_of_them(
    found: Found, code: str, lead: str
) -> None:
    items = {"da": "- vise vejen\n- bygge broer", "sv": "- visa vägen\n- bygga broar"}[code]
    assert found(f"# Sandby\n## Dammen\n{lead}\n{items}", code) == []


@pytest.mark.parametrize(
    ("code", "heading"),
    [("da", "Hvad er formålet med planen?"), ("sv", "Vad är syftet med planen?")],
)
def test_what_a_plan_is_for_is_no_goal(found: Found, code: str, heading: str) -> None:
    items = {"da": "- beskytte frøerne\n- samle viden", "sv": "- skydda grodorna\n- öka kunskapen"}
    assert found(f"# Sandby\n## {heading}\n{items[code]}", code) == []


@pytest.mark.parametrize(("code", "heading"), [("da", "Trin for trin"), ("sv", "Steg för steg")])
def test_step_by_step_announces_nothing(found: Found, code: str, heading: str) -> None:
    assert found(f"# Sandby\n## {heading}\n### Dammen\nVand.\n### Engen\nBlomster.", code) == []


@pytest.mark.parametrize(
    ("code", "heading", "text"),
    [
        ("da", "Betingelser", "Alle både skal være malet blå."),
        ("sv", "Villkor", "Alla båtar ska vara målade blå."),
        ("da", "Bestemmelser", "Alle tage skal være røde."),
        ("sv", "Bestämmelser", "Alla tak ska vara röda."),
        ("da", "Hvordan sorterer jeg?", "Alle poser skal være grønne."),
        ("sv", "Hur sorterar jag?", "Alla påsar ska vara gröna."),
    ],
)
def test_rules_and_answers_to_readers_are_no_goals(
    found: Found, code: str, heading: str, text: str
) -> None:
    assert found(f"# Sandby\n## {heading}\n{text}", code) == []


@pytest.mark.parametrize(
    ("code", "sentence"),
    [
        ("da", "Formålet med denne fuglepolitik er at beskrive, hvordan byen får flere svaler."),
        ("sv", "Syftet med denna fågelpolicy är att beskriva hur staden får fler svalor."),
        ("da", "For det første skal den fungere som ramme for arbejdet, så alle kan se det."),
        ("da", "Fugleplan 2031-2034 lægger rammerne for de næste fire års arbejde."),
        ("sv", "Fågelplan 2031-2034 bygger en ram för de kommande fyra årens arbete."),
        ("da", "Den nye have- og fuglepolitik bygger en ramme om det, vi gør sammen."),
    ],
)
def test_what_a_plan_tells_or_is_is_no_goal_and_no_measure(
    found: Found, code: str, sentence: str
) -> None:
    plan = f"# Sandby\n## Fokusområde 1: Dammen\n{sentence}"
    assert [kind for kind, _ in found(plan, code)] == ["focus_area"]


@pytest.mark.parametrize(
    ("code", "sentence"),
    [
        ("da", "Hensigten med denne fuglepolitik er at sætte svalerne på dagsordenen i hele byen."),
        ("sv", "Avsikten med denna fågelpolicy är att ge svalorna fler platser i hela staden."),
    ],
)
def test_what_a_plan_is_to_change_is_a_goal(found: Found, code: str, sentence: str) -> None:
    assert [kind for kind, _ in found(f"# Sandby\n## Dammen\n{sentence}", code)] == ["goal"]


def test_what_ought_to_be_worked_for_is_a_goal(found: Found) -> None:
    sentence = "Generelt bør der derfor arbejdes med at give fuglene mere plads i haverne."
    assert found(f"# Sandby\n## Dammen\n{sentence}", "da") == [("goal", sentence)]
    sentence = "I staden bör det därför skapas mer plats för fåglarna i alla trädgårdar."
    assert [kind for kind, _ in found(f"# Sandby\n## Dammen\n{sentence}", "sv")] == ["goal"]


@pytest.mark.parametrize(
    ("code", "sentence"),
    [
        ("da", "Planens mål er, at halvdelen af svalerne er tilbage om fem år."),
        ("sv", "Planens mål är att hälften av svalorna är tillbaka om fem år."),
    ],
)
def test_what_the_goal_of_a_plan_is_said_to_be_is_a_goal(
    found: Found, code: str, sentence: str
) -> None:
    assert found(f"# Sandby\n## Dammen\n{sentence}", code) == [("goal", sentence)]


@pytest.mark.parametrize(
    ("code", "sentence", "kind"),
    [
        ("da", "Svanesøen skal bruges hver dag og ikke kun om lørdagen.", "goal"),
        ("sv", "Svansjön ska användas varje dag och inte bara på lördagar.", "goal"),
        ("da", "Svanesøen skal udvides mod nord i 2031.", "activity"),
        ("sv", "Svansjön ska utvidgas mot norr 2031.", "activity"),
        ("da", "Der skal bruges nye foderbrætter ved søen.", "activity"),
    ],
)
def test_how_something_shall_be_used_is_a_goal(
    found: Found, code: str, sentence: str, kind: str
) -> None:
    assert [one for one, _ in found(f"# Sandby\n## Dammen\n{sentence}", code)] == [kind]


@pytest.mark.parametrize(
    ("code", "sentence"),
    [
        ("da", "Initiativerne er bl.a. udvalgt ud fra de ældste fugletal, og ønsker fra børnene."),
        ("sv", "Åtgärderna är bl.a. utvalda utifrån de äldsta fågeltalen, och barnens önskemål."),
    ],
)
def test_how_measures_were_chosen_names_none(found: Found, code: str, sentence: str) -> None:
    assert found(f"# Sandby\n## Dammen\n{sentence}", code) == []


@pytest.mark.parametrize(
    ("code", "sentence"),
    [
        ("da", "Fodringen skal halveres."),
        ("sv", "Matningen ska minska."),
        ("da", "Ventetiden ved søen må højst være ti minutter."),
        ("sv", "Väntetiden vid sjön får högst vara tio minuter."),
        ("da", "Svanernes flok må ikke vokse."),
        ("sv", "Svanarnas flock får inte växa."),
        ("da", "95 procent af svanerne skal gennemføre turen."),
        ("sv", "95 procent av svanarna ska genomföra turen."),
        ("da", "Alle, der ønsker det, skal have mulighed for at fodre svaner."),
        ("sv", "Alla, som önskar det, ska få möjlighet att mata svanar."),
    ],
)
def test_limits_shares_and_brief_aims_are_goals(found: Found, code: str, sentence: str) -> None:
    assert found(f"# Sandby\n## Dammen\n{sentence}", code) == [("goal", sentence)]


@pytest.mark.parametrize(
    ("code", "sentence"),
    [
        ("da", "Svanerne må ikke fodres ved søen."),
        ("sv", "Svanarna får inte matas vid sjön."),
        ("da", "Svanerne skal spise."),
    ],
)
def test_what_is_forbidden_or_merely_done_is_none(found: Found, code: str, sentence: str) -> None:
    assert found(f"# Sandby\n## Dammen\n{sentence}", code) == []
