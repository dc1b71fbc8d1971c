"""Council cases: what is said of the case, and what of the plan."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Found = Callable[..., list[tuple[str, str]]]


def test_headings_that_run_on_into_their_text_are_headings(found: Found) -> None:
    case = """
# Skoven i Tallev
Resume Kommunen vil plante en ny skov på 40 hektar.
Indstilling Administrationen indstiller, at kommunen skal plante skoven.
Sagsfremstilling Kommunen skal plante tusind træer hvert år.
Økonomiske konsekvenser Kommunen skal afsætte en million kroner.
"""
    assert found(case, "da") == [("activity", "Kommunen skal plante tusind træer hvert år.")]


def test_swedish_headings_run_on_too(found: Found) -> None:
    case = """
# Skogen i Tallby
Förslag till beslut Kommunen ska anlägga en park.
Ärendet Kommunen ska plantera tusen träd varje år.
Beslutsunderlag Kommunen ska plantera träd vid skolan.
"""
    assert found(case, "sv") == [("activity", "Kommunen ska plantera tusen träd varje år.")]


def test_one_such_word_makes_no_case(found: Found) -> None:
    plan = "# Skoven i Tallev\nBeslutning Kommunen skal plante tusind træer hvert år."
    assert len(found(plan, "da")) == 1


def test_a_summary_ends_with_its_paragraph_where_the_account_has_no_heading(found: Found) -> None:
    case = """
# Skoven i Tallev
Indstilling Administrationen indstiller, at sagen godkendes.
Resume Kommunen vil plante en ny skov på 40 hektar.
Kommunen skal plante tusind træer hvert år.
Lovgrundlag Kommunen skal beskytte alle skove.
"""
    assert found(case, "da") == [("activity", "Kommunen skal plante tusind træer hvert år.")]


@pytest.mark.parametrize(
    "sentence",
    [
        "Udvalget vil få forelagt en sag om træerne til foråret.",
        "Udvalget vil blive holdt orienteret om arbejdet med skoven.",
        "Den enkelte kommune skal udpege en skov.",
        "Der skal udarbejdes en ny skovplan for hele området.",
        "Skovplanerne skal vise vejen til mere natur.",
    ],
)
def test_what_is_said_of_the_case_is_no_element(found: Found, sentence: str) -> None:
    case = f"# Skoven i Tallev\n## Indstilling\nGodkendes.\n## Sagsfremstilling\n{sentence}"
    assert found(case, "da") == []
