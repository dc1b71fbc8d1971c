"""Problems that the background of a plan names."""

from __future__ import annotations

import pytest

from stratmine.extraction import extract

from .conftest import MakeDocument


@pytest.mark.parametrize(
    ("language", "heading", "lead", "items"),
    [
        ("da", "Baggrund", "Vi har fundet to udfordringer:", ["Åen er grå.", "Broen er gammel."]),
        ("sv", "Bakgrund", "Vi har funnit två utmaningar:", ["Ån är smutsig.", "Bron är gammal."]),
    ],
)  # fmt: skip
def test_a_list_of_problems_in_the_background_is_read(
    make: MakeDocument, language: str, heading: str, lead: str, items: list[str]
) -> None:
    listed = "\n".join(f"- {item}" for item in items)
    found = extract(make(f"# Åplan\n## {heading}\n{lead}\n{listed}", language))
    assert [(e.type, e.text) for e in found.elements] == [("challenge", item) for item in items]


@pytest.mark.parametrize(
    ("language", "heading", "sentence"),
    [
        ("da", "Baggrund", "Problemet er, at åen løber over sine bredder hvert forår."),
        ("da", "Baggrund", "Roklubben mangler både og trænere til de yngste."),
        ("sv", "Bakgrund", "Bristen är störst på båtar och tränare för de yngsta."),
    ],
)
def test_a_problem_in_so_many_words_is_read_there(
    make: MakeDocument, language: str, heading: str, sentence: str
) -> None:
    found = extract(make(f"# Åplan\n## {heading}\n{sentence}", language)).elements
    assert [(e.type, e.text) for e in found] == [("challenge", sentence)]


@pytest.mark.parametrize(
    ("language", "heading", "sentence"),
    [
        ("sv", "Bakgrund", "I byarna är det inte brist på båtar utan på bryggor."),
        ("da", "Baggrund", "Det er en udfordring, der ikke kan løses her."),
    ],
)
def test_what_is_denied_or_points_back_is_no_problem(
    make: MakeDocument, language: str, heading: str, sentence: str
) -> None:
    assert extract(make(f"# Åplan\n## {heading}\n{sentence}", language)).elements == ()


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("da", "En af de store udfordringer er, at svalerne ikke finder ler til deres reder."),
        ("sv", "En av de stora utmaningarna är att svalorna inte hittar lera till sina bon."),
    ],
)
def test_one_of_the_problems_is_read(make: MakeDocument, language: str, sentence: str) -> None:
    found = extract(make(f"# Fugle\n## Søen\n{sentence}", language))
    assert [e.type for e in found.elements] == ["challenge"]
