"""Goals, measures and names in running text that say what they are in other words."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Found = Callable[..., list[tuple[str, str]]]


@pytest.mark.parametrize(
    ("sentence", "language", "kind"),
    [
        ("Det er et mål i parkplanen at finde plads til flere bænke.", "da", "goal"),
        ("Det vil være et mål for byen at plante hundrede træer.", "da", "goal"),
        ("Det är ett mål i parkplanen att få plats med fler bänkar.", "sv", "goal"),
        ("Kommunen planlægger at anlægge en park ved havnen.", "da", "activity"),
        ("For at få skygge agter byens gartner at plante en ny allé.", "da", "activity"),
        ("Kommunen planerar att anlägga en park vid hamnen.", "sv", "activity"),
        ("Det primære formål med parkplanen er at få færre bare pladser.", "da", "goal"),
        ("Syftet med parkplanen är att få fler gröna torg.", "sv", "goal"),
        ("Alla boende ska ges möjlighet att delta i skötseln.", "sv", "goal"),
        ("Vi vill flytta fram parkens ställning som mötesplats.", "sv", "goal"),
        ("Vi vill flytta lekplatsen närmare skolan.", "sv", "activity"),
        ("Planens mål er, at halvdelen af byens pladser har et træ i 2030.", "da", "goal"),
        ("Planens mål är att hälften av stadens torg har ett träd 2030.", "sv", "goal"),
        ("Tallev Kommune sigter efter et grønt torv i hver by.", "da", "goal"),
        ("Tallby kommun siktar på ett grönt torg i varje by.", "sv", "goal"),
        ("Fokus er at få mere skygge på pladserne.", "da", "goal"),
        ("Fokus är att få mer skugga på torgen.", "sv", "goal"),
        ("Formålet med parkplanen er at samle alle tanker om parker.", "da", None),
        ("Indikatorernes formål er at vise, hvor grøn byen er blevet.", "da", None),
        ("Mätetalens syfte är att göra det lätt att bedöma hur grön staden är.", "sv", None),
        ("Det er et stort mål på banen.", "da", None),
        ("Redovisning av uppdraget ska ske senast den 1 maj.", "sv", None),
        ("Gartneren ska samråda med de boende om varje träd.", "sv", None),
        ("Det skal være en tavle, der viser planens mål for alle.", "da", None),
        ("Kommunen planlægger ikke andre parker.", "da", None),
    ],
)
def test_aims_and_plans_in_other_words(
    found: Found, sentence: str, language: str, kind: str | None
) -> None:
    assert found(f"# Parker\n{sentence}", language) == ([(kind, sentence)] if kind else [])


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (
            "## Indsatser\nKommunen skal plante træer. Målsætningen er, at børn leger i skyggen.",
            "da",
        ),
        (
            "## Insatser\nKommunen ska plantera träd. Målsättningen är att barn leker i skuggan.",
            "sv",
        ),
    ],
)
def test_a_goal_that_says_so_itself_is_no_measure(found: Found, text: str, language: str) -> None:
    kinds = [kind for kind, _ in found(f"# Parker\n{text}", language)]
    assert kinds == ["activity", "goal"]


@pytest.mark.parametrize(
    ("sentence", "goals", "language"),
    [
        (
            "Her slås det fast, at torvet skal have skygge, og at børn skal kunne lege trygt.",
            ["torvet skal have skygge", "børn skal kunne lege trygt"],
            "da",
        ),
        (
            "Gruppen är enig om att torget ska ha skugga och om att barn ska kunna leka tryggt.",
            ["torget ska ha skugga", "barn ska kunna leka tryggt"],
            "sv",
        ),
    ],
)
def test_what_parties_hold_fast_are_goals_of_their_own(
    found: Found, sentence: str, goals: list[str], language: str
) -> None:
    assert found(f"# Parker\n{sentence}", language) == [("goal", goal) for goal in goals]


@pytest.mark.parametrize(
    ("sentence", "language"),
    [
        (
            'Mødet talte om planens to temaer: "Skygge – træer nok" og "Leg", før det sluttede.',
            "da",
        ),
        ("Mötet talade om planens två teman: ”Skygge – træer nok” och ”Leg”, och slutade.", "sv"),
    ],
)
def test_names_in_quotation_marks_are_as_many_as_the_sentence_says(
    found: Found, sentence: str, language: str
) -> None:
    assert [text for kind, text in found(f"# Parker\n{sentence}", language)] == [
        "Skygge – træer nok", "Leg",
    ]  # fmt: skip
    assert found(f"# Parker\n{sentence.replace(' to ', ' fem ').replace(' två ', ' fem ')}") == []


def test_a_sentence_that_ran_into_the_name_before_it_is_no_part_of_it(found: Found) -> None:
    plan = (
        "# Parker\n## Tiltag\n- Nye bænke i parken Der stilles ti bænke op hver vår\n- Flere træer"
    )
    assert found(plan) == [("activity", "Nye bænke i parken"), ("activity", "Flere træer")]
    plan = "# Parker\n## Åtgärder\n- Nya bänkar i parken Det blir tio bänkar per år\n- Fler träd"
    assert found(plan, "sv") == [("activity", "Nya bänkar i parken"), ("activity", "Fler träd")]


@pytest.mark.parametrize(
    ("sentence", "goals", "language"),
    [
        (
            "Det er målet, at torvet har skygge hele dagen, at børn kan lege trygt.",
            ["torvet har skygge hele dagen", "børn kan lege trygt"],
            "da",
        ),
        (
            "Det är målet att torget har skugga hela dagen, att barn kan leka tryggt.",
            ["torget har skugga hela dagen", "barn kan leka tryggt"],
            "sv",
        ),
    ],
)
def test_two_goals_that_a_comma_parts_are_two(
    found: Found, sentence: str, goals: list[str], language: str
) -> None:
    assert found(f"# Parker\n{sentence}", language) == [("goal", goal) for goal in goals]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Byen er grøn. Målet er, at der er træer på torvet, og at parken er åben.", "da"),
        ("Staden är grön. Målet är att det finns träd på torget och att parken är öppen.", "sv"),
    ],
)
def test_goals_after_a_vision_are_goals_of_their_own(
    found: Found, text: str, language: str
) -> None:
    kinds = [kind for kind, _ in found(f"# Parker\n## Vision\n{text}", language)]
    assert kinds == ["vision", "goal", "goal"]


@pytest.mark.parametrize(
    ("sentence", "language"),
    [
        ("Ingen maskiner må larme om aftenen, og arbejde skal udføres med håndkraft.", "da"),
        ("Inga maskiner ska larma på kvällen och arbete ska utföras för hand.", "sv"),
    ],
)
def test_a_rule_with_two_verbs_stays_whole(found: Found, sentence: str, language: str) -> None:
    assert [text for _, text in found(f"# Parker\n{sentence}", language)] == [sentence]
