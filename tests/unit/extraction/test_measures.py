"""What a plan measures, told in running text."""

import pytest

from stratmine.extraction import extract

from .conftest import MakeDocument


def measures(make: MakeDocument, text: str, code: str, heading: str = "Natur") -> list[str]:
    """The indicators of a text under a heading."""
    document = make(f"# Politik\n## {heading}\n{text}\n", code)
    return [element.text for element in extract(document).of_type("indicator")]


@pytest.mark.parametrize(
    ("code", "text", "names"),
    [
        (
            "da",
            "Hvert år opgøres følgende: andel af fredet skov, sigten i søen og bestanden af laks.",
            ["andel af fredet skov", "sigten i søen", "bestanden af laks"],
        ),
        (
            "da",
            "Effekten vurderes ved antallet af nye medlemmer samt andelen af unge ledere.",
            ["antallet af nye medlemmer", "andelen af unge ledere"],
        ),
        (
            "sv",
            "Vi följer utvecklingen av andelen unga i arbete, antalet praktiker och frånvaron.",
            ["andelen unga i arbete", "antalet praktiker", "frånvaron"],
        ),
        (
            "sv",
            "Måttet är andelen elever som cyklar till skolan.",
            ["andelen elever som cyklar till skolan"],
        ),
        (
            "sv",
            "Målet följs upp genom andelen behöriga elever och antalet anmälningar.",
            ["andelen behöriga elever", "antalet anmälningar"],
        ),
    ],
)
def test_measures_that_a_sentence_introduces(
    make: MakeDocument, code: str, text: str, names: list[str]
) -> None:
    assert measures(make, text, code) == names


def test_answer_to_a_question_inside_running_text_is_a_measure(make: MakeDocument) -> None:
    text = "Vi har mange stier. Hvordan kan vi se det? Antal brugere af stien på en søndag i maj."
    assert measures(make, text, "da") == ["Antal brugere af stien på en søndag i maj."]


def test_one_measure_before_the_verb_counts_under_follow_up_only(make: MakeDocument) -> None:
    text = "Antalet olyckor per år redovisas varje vår, medan vanorna är kända."
    assert measures(make, text, "sv", "Uppföljning") == ["Antalet olyckor per år"]
    assert measures(make, text, "sv") == []


def test_a_line_that_breaks_off_after_a_preposition_leads_into_its_list(
    make: MakeDocument,
) -> None:
    document = make(
        """
# Politik
## Huse
Det vil vi
- Alle landsbyer har et hus med plads til alle
Det går vi i gang med
- Fælles kalender for husene
- Rundtur til fem huse om året
"""
    )
    kinds = [element.type for element in extract(document).elements if element.type != "focus_area"]
    assert kinds == ["goal", "activity", "activity"]


def test_the_goal_in_brackets_after_a_measure_is_its_target(make: MakeDocument) -> None:
    document = make(
        """
# Politik
## Opfølgning
Der opgøres hvert år: andelen af glade gæster (mål: 85 procent) og antallet af udlån pr. borger.
"""
    )
    first, second = extract(document).of_type("indicator")
    assert first.target is not None
    assert first.target.text == "85 procent"
    assert (second.text, second.target) == ("antallet af udlån pr. borger", None)


def test_a_measure_far_from_its_goal_stands_under_the_one_that_names_the_same(
    make: MakeDocument,
) -> None:
    document = make(
        """
# Plan
## Mål
- Svinnet i køkkenerne skal være under ti procent i 2030
- Alle søer skal være rene i 2032
- Alle åer skal være rene i 2034
## Opfølgning
| Målepunkt | 2022 | 2030 |
| Svinnet i køkkener | 20 | 10 |
| Andel rene vandhuller | 3 | 9 |
"""
    )
    strategy = extract(document)
    waste, ponds = strategy.of_type("indicator")
    goals = strategy.of_type("goal")
    assert waste.parent_id == goals[0].id
    assert ponds.parent_id is None


@pytest.mark.parametrize(
    ("language", "heading", "lines", "names"),
    [
        (
            "sv",
            "Vad vi mäter",
            "Antal bad i ån (2022: 7)\nMat, gram per gäst (2019: 74, mål 37)",
            ["Antal bad i ån", "Mat, gram per gäst"],
        ),
        (
            "da",
            "Det måler vi",
            "Antal bad i åen (2022: 7)\nMad, gram pr. gæst (2019: 74, mål 37)",
            ["Antal bad i åen", "Mad, gram pr. gæst"],
        ),
    ],
)
def test_lines_under_what_is_measured_name_a_measure_each(
    make: MakeDocument, language: str, heading: str, lines: str, names: list[str]
) -> None:
    told = {"sv": "Utfallet visas varje vår.", "da": "Tallene vises hvert forår."}[language]
    found = extract(make(f"# Åplan\n## {heading}\n{told}\n{lines}", language))
    assert [e.text for e in found.of_type("indicator")] == names


@pytest.mark.parametrize(
    ("language", "sentence", "names"),
    [
        (
            "da",
            "Effekten vurderes ved antal bad pr. borger samt andelen af børn, der kan svømme.",
            ["antal bad pr. borger", "andelen af børn, der kan svømme"],
        ),
        (
            "sv",
            "För badet används antal bad per invånare samt andelen barn som kan simma.",
            ["antal bad per invånare", "andelen barn som kan simma"],
        ),
        (
            "sv",
            "Hur det går kan man följa i antal besök, antal bad och hur länge båtarna väntar.",
            ["antal besök", "antal bad", "hur länge båtarna väntar"],
        ),
    ],
)
def test_a_sentence_that_names_what_is_counted_tells_no_measure_taken(
    make: MakeDocument, language: str, sentence: str, names: list[str]
) -> None:
    found = extract(make(f"# Åplan\n## Fokusområde 1: Åen\n{sentence}", language)).elements[1:]
    assert [(e.type, e.text) for e in found] == [("indicator", name) for name in names]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("sv", "Målen 1.2 och 4.1 kan inte vägas."),
        ("da", "Målene 1.2 og 4.1 kan ikke vejes."),
        ("sv", "Mål 2, 4 och 7 är viktigast."),
    ],
)
def test_numbers_of_several_goals_label_none(
    make: MakeDocument, language: str, sentence: str
) -> None:
    assert extract(make(f"# Åplan\n{sentence}", language)).elements == ()


@pytest.mark.parametrize(
    ("code", "text"),
    [
        (
            "da",
            "Indikator: Andel tørre kældre. Måltal: højst 9 procent i 2027. Regnen er målt i år.",
        ),
        ("sv", "Indikator: Andel torra källare. Målvärde: högst 9 procent år 2027."),
    ],
)
def test_a_label_after_a_measure_gives_its_target(make: MakeDocument, code: str, text: str) -> None:
    (indicator,) = extract(make(f"# Plan\n## Mål 1: Tørre huse\n{text}", code)).of_type("indicator")
    assert indicator.target is not None
    assert indicator.target.value == 9


@pytest.mark.parametrize(
    ("code", "text", "names"),
    [
        ("sv", "Andel elever som går till skolan.", ["Andel elever som går till skolan."]),
        ("da", "Antallet af besøg i svømmehallen", ["Antallet af besøg i svømmehallen"]),
        ("sv", "Andelen nöjda besökare varierar mellan badhusen.", []),
        ("da", "Antallet af besøg er steget i svømmehallen.", []),
        ("sv", "Andel nöjda besökare 61 % 64 % 70 %", []),
    ],
)
def test_a_line_on_follow_up_may_be_no_more_than_a_measure(
    make: MakeDocument, code: str, text: str, names: list[str]
) -> None:
    heading = "Uppföljning" if code == "sv" else "Opfølgning"
    assert measures(make, text, code, heading) == names


def test_a_paragraph_of_names_alone_lists_what_is_measured(make: MakeDocument) -> None:
    text = "Elevernas medelbetyg i simning. Andel simkunniga."
    names = ["Elevernas medelbetyg i simning.", "Andel simkunniga."]
    assert measures(make, text, "sv", "Så mäter vi") == names
    assert measures(make, "Tack till alla. Se vidare i planen.", "sv", "Så mäter vi") == []
