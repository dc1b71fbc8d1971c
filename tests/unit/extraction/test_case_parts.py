"""Council cases: what is said of the case, and what of the plan."""

from __future__ import annotations

from collections.abc import Callable

import pytest

import stratmine as sm
from stratmine.schema import ParsedDocument

Make = Callable[..., ParsedDocument]
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
        "Udvalget skal tage stilling til, om skoven er stor nok.",
        "Planerne har til formål at sikre en god proces.",
        "Den enkelte kommune skal udpege en skov.",
        "Der skal udarbejdes en ny skovplan for hele området.",
        "Skovplanerne skal vise vejen til mere natur.",
    ],
)
def test_what_is_said_of_the_case_is_no_element(found: Found, sentence: str) -> None:
    case = f"# Skoven i Tallev\n## Indstilling\nGodkendes.\n## Sagsfremstilling\n{sentence}"
    assert found(case, "da") == []


@pytest.mark.parametrize(
    ("label", "number"), [("Indsats nr. 4. b om", "4. b"), ("Indsats 12 vedrørende", "12")]
)
def test_a_numbered_measure_is_named_after_om(make: Make, label: str, number: str) -> None:
    plan = make(f"# Skoven i Tallev\n{label} Flere bænke i skoven. Her er tidsplanen forsinket.")
    [element] = sm.extract(plan).elements
    assert (element.number, element.text) == (number, "Flere bænke i skoven.")


def test_the_municipality_as_an_organisation_is_no_background(found: Found) -> None:
    plan = "# Skoven i Tallev\n## Kommunen som organisation\nVi vil plante træer på alle skoler."
    assert len(found(plan, "da")) == 1


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("da", "Formålet er, at borgerne skal kunne bruge skoven hele året."),
        ("sv", "Syftet är att invånarna ska kunna använda skogen hela året."),
    ],
)
def test_a_purpose_is_a_goal(found: Found, language: str, sentence: str) -> None:
    assert found(f"# Skogen i Tallby\n{sentence}", language) == [("goal", sentence)]


def test_a_heading_with_a_colon_holds_for_the_lines_under_it(found: Found) -> None:
    plan = """
# Skoven i Tallev
## Måltal for bænke:
- Antal bænke i skoven
Skoven har i dag 26 gode bænke.
"""
    assert found(plan, "da") == [("indicator", "Antal bænke i skoven")]
