"""Sentences that lost their points, their headings or their lines."""

from __future__ import annotations

from collections.abc import Callable

Found = Callable[..., list[tuple[str, str]]]


def test_promises_without_points_between_them_are_parted(found: Found) -> None:
    plan = (
        "# Plan för byarna\nBussarna ska bli tätare Skolskjutsen ska samordnas varje vår "
        "Osäkra vägar och broar ska bort. Vi ska bjuda in Anna Tall som ska tala."
    )
    assert [text for _, text in found(plan, "sv")] == [
        "Bussarna ska bli tätare",
        "Skolskjutsen ska samordnas varje vår",
        "Osäkra vägar och broar ska bort.",
        "Vi ska bjuda in Anna Tall som ska tala.",
    ]


def test_a_heading_that_ran_into_its_sentence_is_a_label(found: Found) -> None:
    plan = "# Matplan\nVision Tallby erbjuder landets bästa mat i skola och omsorg varje dag."
    assert found(plan, "sv") == [
        ("vision", "Tallby erbjuder landets bästa mat i skola och omsorg varje dag.")
    ]


def test_a_line_or_heading_without_a_point_may_promise(found: Found) -> None:
    plan = """
# Ekonomin
## Soliditeten ska vara minst 40 procent
Soliditet är ett mått på styrka.
## Så tänker vi om framtiden i kommunen
Skulderna ska minska år för år
"""
    assert found(plan, "sv") == [
        ("goal", "Soliditeten ska vara minst 40 procent"),
        ("goal", "Skulderna ska minska år för år"),
    ]


def test_numbered_labels_inside_a_paragraph_name_goals(found: Found) -> None:
    plan = (
        "# Plan\nÄndringar är röda. Fullmäktigemål 1. Tallby är en trygg kommun. "
        "Mål 1.1 Byarnas föreningar är trygga. Målet är viktigt för alla."
    )
    assert found(plan, "sv") == [
        ("goal", "Tallby är en trygg kommun."),
        ("goal", "Byarnas föreningar är trygga."),
    ]


def test_each_goal_that_is_quoted_after_a_colon_is_taken(found: Found) -> None:
    plan = '# Plan\nMålen är: "Alla ska ha en bostad" och "Byggandet ska öka".'
    assert found(plan, "sv") == [
        ("goal", "Alla ska ha en bostad"),
        ("goal", "Byggandet ska öka"),
    ]


def test_a_heading_that_ran_into_an_order_is_no_part_of_it(found: Found) -> None:
    plan = """
# Vinterplan
## Åtgärder
Vägar och broar Undersök om broarna kan saltas oftare. De är ofta hala.
Skolans roll Informera och uppmuntra alla elever att ta med vantar.
"""
    assert found(plan, "sv") == [
        ("activity", "Undersök om broarna kan saltas oftare."),
        ("activity", "Informera och uppmuntra alla elever att ta med vantar."),
    ]
    plan = "# Vinterplan\n## Tiltag\n"
    plan += "Veje og broer Undersøge om broerne kan saltes oftere. De er glatte."
    assert found(plan) == [("activity", "Undersøge om broerne kan saltes oftere.")]


def test_a_name_inside_a_sentence_begins_no_order(found: Found) -> None:
    plan = "# Vinterplan\n## Åtgärder\nStöd till Samla Vintern ges varje år av kommunen."
    assert ("activity", "Samla Vintern ges varje år av kommunen.") not in found(plan, "sv")
