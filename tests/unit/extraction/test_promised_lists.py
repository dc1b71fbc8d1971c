"""What sentences and headings say of the lists after them."""

from __future__ import annotations

import pytest

from stratmine.extraction import extract

from .conftest import MakeDocument


def _found(make: MakeDocument, markup: str, code: str = "da") -> list[tuple[str, str]]:
    return [(element.type, element.text) for element in extract(make(markup, code)).elements]


@pytest.mark.parametrize(
    ("code", "lead", "items"),
    [
        ("da", "Tallev Kommune skal:", ("øge antallet af redekasser", "passe godt på engen")),
        ("sv", "Tallby kommun ska:", ("öka antalet fågelholkar", "vårda ängen väl")),
    ],
)
def test_what_an_owner_shall_do_is_told_by_most_of_the_verbs(
    make: MakeDocument, code: str, lead: str, items: tuple[str, str]
) -> None:
    listed = "\n".join(f"- {item}" for item in items)
    assert _found(make, f"# Park\n{lead}\n{listed}", code) == [("goal", item) for item in items]


@pytest.mark.parametrize(
    ("code", "lead", "items"),
    [
        ("da", "Tallev Kommune skal:", ("bygge en sti ved søen", "mindske støjen i parken")),
        ("sv", "Tallby kommun ska:", ("bygga en stig vid sjön", "minska bullret i parken")),
    ],
)
def test_an_owner_shall_both_do_and_reach_something(
    make: MakeDocument, code: str, lead: str, items: tuple[str, str]
) -> None:
    listed = "\n".join(f"- {item}" for item in items)
    kinds = [kind for kind, _ in _found(make, f"# Park\n{lead}\n{listed}", code)]
    assert kinds == ["activity", "goal"]


@pytest.mark.parametrize(
    ("code", "lead", "items"),
    [
        ("da", "Planen har tre mål, der handler om", ("Fugle", "Insekter", "Fisk")),
        ("sv", "Planen har tre mål som handlar om", ("Fåglar", "Insekter", "Fiskar")),
    ],
)
def test_what_goals_are_about_are_areas(
    make: MakeDocument, code: str, lead: str, items: tuple[str, ...]
) -> None:
    listed = "\n".join(f"- {item}" for item in items)
    found = _found(make, f"# Dyr\n{lead}\n{listed}", code)
    assert [kind for kind, _ in found] == ["focus_area"] * 3


@pytest.mark.parametrize(
    ("code", "lead"),
    [
        ("da", "I den næste periode vil vi"),
        ("da", "Sammen med naboerne skal kommunen inden 2030"),
        ("sv", "Under nästa period ska vi"),
        ("sv", "Tillsammans med grannarna ska kommunen till år 2030"),
    ],
)
def test_words_that_break_off_before_their_verb_are_no_goal(
    make: MakeDocument, code: str, lead: str
) -> None:
    assert _found(make, f"# Park\n{lead}", code) == []


@pytest.mark.parametrize(
    ("code", "lead"),
    [
        ("da", "Derfor skal vi"),
        ("da", "Vi skal derfor:"),
        ("da", "Vi skal inden år 2030"),
        ("sv", "Därför behöver vi"),
        ("sv", "Vi ska därför:"),
        ("sv", "Vi ska till år 2030"),
    ],
)
def test_a_promise_that_breaks_off_leads_into_its_list(
    make: MakeDocument, code: str, lead: str
) -> None:
    items = {
        "da": ("bygge en sti", "plante ti træer"),
        "sv": ("bygga en stig", "plantera tio träd"),
    }
    listed = "\n".join(f"- {item}" for item in items[code])
    text = {"da": "Søen er svær at nå.", "sv": "Sjön är svår att nå."}[code]
    found = _found(make, f"# Park\n{text} {lead}\n{listed}", code)
    assert found == [("activity", item) for item in items[code]]


@pytest.mark.parametrize(
    ("code", "lead", "items"),
    [
        ("da", "Parkerne skal bidrage til", ("et rigt fugleliv", "mindre støj")),
        ("sv", "Parkerna ska bidra till", ("ett rikt fågelliv", "mindre buller")),
        ("da", "Rådet sætter mål for parken. I år er de:", ("Parken er ren.", "Alle er trygge.")),
        ("sv", "Rådet sätter mål för parken. I år är de:", ("Parken är ren.", "Alla är trygga.")),
    ],
)
def test_ends_that_a_lead_in_points_to_are_goals(
    make: MakeDocument, code: str, lead: str, items: tuple[str, str]
) -> None:
    listed = "\n".join(f"- {item}" for item in items)
    assert _found(make, f"# Park\n{lead}\n{listed}", code) == [("goal", item) for item in items]


@pytest.mark.parametrize(
    ("code", "items"),
    [
        ("da", "- at ingen svane fryser om vinteren\n- at alle stier er til at finde"),
        ("sv", "- att ingen svan fryser om vintern\n- att alla stigar är lätta att hitta"),
    ],
)
def test_clauses_under_an_area_say_what_is_to_be_so(
    make: MakeDocument, code: str, items: str
) -> None:
    found = _found(make, f"# Park\n## Fokusområde 1: Søen\n{items}", code)
    assert [kind for kind, _ in found] == ["focus_area", "goal", "goal"]
