"""Promises in Swedish and Danish sentences of several clauses."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Found = Callable[..., list[tuple[str, str]]]

PLAN = "# Program för byarna\n"


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("För att minska bullret ska kommunen bygga fler skärmar längs Norrleden.", "activity"),
        ("När orten växer måste vi skapa fler mötesplatser för unga.", "goal"),
        ("Att vara lyhörd är allas ansvar och därför ska varje förfrågan besvaras snabbt.", "goal"),
        ("Under våren kommer fritidsnämnden att anlägga två nya vindskydd.", "activity"),
        ("Minst 40 nya tomter om året ska erbjudas i byarna.", "activity"),
        ("De övergripande målen för programmet är att hålla byarna levande.", "goal"),
        ("Vägarna ska bli tryggare.", "goal"),
        ("Fler badplatser ska göras tillgängliga för alla.", "goal"),
        ("Byabostäder AB ska bygga tjugo hyresrätter i Övre Tallby.", "activity"),
        ("Kommunens avsikt är att behålla skolan i Tallby.", "goal"),
        ("Verksamheten ska bedrivas och utvecklas nära invånarna.", "goal"),
        ("Det stöd som ges ska utgå från var och ens behov.", "goal"),
        ("Målen handlar om att byarna ska ha tätare bussar.", "goal"),
        ("Vi eftersträvar en levande landsbygd i alla delar av kommunen.", "goal"),
        ("År 2045 har alla byar en egen mötesplats och snabbt bredband.", "vision"),
    ],
)
def test_the_main_clause_of_a_swedish_sentence_decides(
    found: Found, sentence: str, kind: str
) -> None:
    assert found(PLAN + sentence, "sv") == [(kind, sentence)]


@pytest.mark.parametrize(
    "sentence",
    [
        "Vi har tagit fram en modell som ska användas av alla byalag.",
        "Antalet invånare kommer att vara ungefär detsamma som förut.",
        "Under åren kommer vi att vara med om stora förändringar.",
        "Ledningen har valt de insatser som bolagen tillsammans ska göra.",
        "Artikel 3 anger att barnets bästa ska komma i första rummet.",
        "År 2024 har kommunen 8 400 invånare och fyra skolor.",
        "Vi behöver hjälp av alla som bor och verkar i byarna.",
        "Frågan är svår, men det ska sägas att mycket går bra.",
    ],
)
def test_clauses_that_explain_and_forecasts_promise_nothing(found: Found, sentence: str) -> None:
    assert found(PLAN + sentence, "sv") == []


def test_the_owner_or_the_plan_may_state_what_shall_be(found: Found) -> None:
    stated = "Kommunen anser att byarna ska ha en egen mötesplats."
    fixed = "Policyn fastslår att maten ska lagas nära matgästen."
    assert found(f"{PLAN}{stated}\n{fixed}", "sv") == [("goal", stated), ("goal", fixed)]


def test_a_vision_is_told_from_its_noun_and_what_it_is(found: Found) -> None:
    vision = "Målbilden för byarna år 2040 är att alla har nära till service."
    assert found(PLAN + vision, "sv") == [("vision", vision)]


def test_the_owner_whom_something_helps_does_not_promise(found: Found) -> None:
    assert found(PLAN + "En ny karta ska hjälpa kommunen att planera för vattnet.", "sv") == []


def test_a_modal_verb_before_a_list_inside_its_sentence_is_the_last_word(found: Found) -> None:
    sentence = (
        "Den som driver badet ansvarar för säkerheten vid bryggan och ska 1. märka ut djupet, "
        "2. ställa fram bojar, 3. sköta stegen vid bryggan."
    )
    goal = "Vi vill ha fler lekplatser i byarna."
    assert ("goal", goal) in found(f"{PLAN}{sentence}\n{goal}", "sv")


@pytest.mark.parametrize(
    ("language", "sentence", "elements"),
    [
        (
            "da",
            "Alle børn skal kunne svømme i 5. klasse, og det er skolernes største ønske.",
            [("goal", "Alle børn skal kunne svømme i 5. klasse")],
        ),
        (
            "da",
            "Haven skal være åben for alle, men gartnerne får lov at lukke laden.",
            [("goal", "Haven skal være åben for alle")],
        ),
        (
            "da",
            "Køkkenet har en vægt til madspildet, og andelen af kasseret mad skal ned under 8 %.",
            [("goal", "andelen af kasseret mad skal ned under 8 %")],
        ),
        (
            "sv",
            "Vi vill att fler barn ska lära sig simma, och då behövs en större bassäng.",
            [("goal", "Vi vill att fler barn ska lära sig simma")],
        ),
        (
            "sv",
            "Alla byar ska ha bredband senast 2027, och i maj 2026 byggs tre nya master i söder.",
            [
                ("goal", "Alla byar ska ha bredband senast 2027"),
                ("activity", "i maj 2026 byggs tre nya master i söder"),
            ],
        ),
    ],
)
def test_of_main_clauses_side_by_side_those_that_promise_are_elements(
    found: Found, language: str, sentence: str, elements: list[tuple[str, str]]
) -> None:
    assert found(f"# Plan\n{sentence}", language) == elements


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("da", "Kommunen vil lytte til alle, og skal svare inden en uge på hvert brev."),
        ("da", "Vi vil have haver, hvor alle kan være med, og hvor ingen skal betale."),
        ("sv", "Alla som bor i byn, och deras gäster, ska kunna bada i ån."),
    ],
)
def test_clauses_that_go_on_with_the_one_before_stay_with_it(
    found: Found, language: str, sentence: str
) -> None:
    assert [text for _, text in found(f"# Plan\n{sentence}", language)] == [sentence]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("sv", "Parkerna vill vi återkomma till i en egen plan."),
        ("sv", "Nu vill vi göra tvärtom."),
        ("da", "Vi vil også sige, at mange har hjulpet os."),
        ("da", "Cyklerne vil vi vende tilbage til i en ny plan."),
    ],
)
def test_what_the_text_says_of_itself_is_no_promise(
    found: Found, language: str, sentence: str
) -> None:
    assert found(f"# Plan\n{sentence}", language) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("sv", "## Mål\nTallby har ingen brygga. Tekniska nämnden ska under 2027 bygga en."),
        ("da", "## Mål\nTallby har intet vandtårn. Forsyningsselskabet skal i 2027 bygge et."),
    ],
)
def test_what_a_unit_is_to_do_is_a_measure_among_goals(
    found: Found, language: str, text: str
) -> None:
    assert [kind for kind, _ in found(f"# Plan\n{text}", language)] == ["activity"]


@pytest.mark.parametrize(
    ("language", "sentence", "element"),
    [
        (
            "da",
            "Forslaget er godt, og der opsættes ti nye lamper langs hele åen.",
            ("activity", "der opsættes ti nye lamper langs hele åen"),
        ),
        (
            "da",
            "Havnen bliver pænere for hvert år, men alle børn skal kunne bade der hele året.",
            ("goal", "alle børn skal kunne bade der hele året"),
        ),
        (
            "sv",
            "Badet är populärt, och nämnden inrättar två nya bryggor ihop med byalaget.",
            ("activity", "nämnden inrättar två nya bryggor ihop med byalaget"),
        ),
    ],
)
def test_one_clause_may_promise_where_the_sentence_does_not(
    found: Found, language: str, sentence: str, element: tuple[str, str]
) -> None:
    assert found(f"# Plan\n## Fokusområde 1: Åen\n{sentence}", language)[1:] == [element]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("sv", "Nämndens arbete utgår från planen och visar den förändring vi vill se i byarna."),
        ("sv", "Byarådet har skrivit ned de resultat kommunen ska nå tillsammans med byborna."),
        ("da", "Udvalgets arbejde bygger på planen og viser den forskel vi vil gøre i byerne."),
    ],
)
def test_a_clause_on_a_noun_promises_nothing_without_its_pronoun(
    found: Found, language: str, sentence: str
) -> None:
    assert found(f"{PLAN}{sentence}", language) == []


def test_what_a_promise_does_not_leave_out_stays_with_it(found: Found) -> None:
    sentence = "Bussarna ska gå oftare i byarna, men även till grannorten, för att fler ska resa."
    assert found(f"{PLAN}{sentence}", "sv") == [("goal", sentence)]
