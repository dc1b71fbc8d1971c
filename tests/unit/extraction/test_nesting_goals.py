"""Goals under goals and areas: by labels, by «Delmål», by the line over a table."""

from __future__ import annotations

from stratmine.extraction import extract

from .conftest import MakeDocument


def _parents(make: MakeDocument, markup: str, language: str = "da") -> dict[str, str | None]:
    elements = extract(make(markup, language)).elements
    names = {element.id: element.text for element in elements}
    return {e.text: names.get(e.parent_id or "") for e in elements}


def test_sub_goals_stand_under_the_one_goal_before_them(make: MakeDocument) -> None:
    plan = (
        "# Åplan\n## Overordnet mål\nÅen skal være ren i hele byen.\n"
        "## Delmål\n- Ørreder gyder hvert forår\n- Børn kan bade om sommeren"
    )
    found = _parents(make, plan)
    assert found["Ørreder gyder hvert forår"] == "Åen skal være ren i hele byen."
    assert found["Børn kan bade om sommeren"] == "Åen skal være ren i hele byen."


def test_of_several_goals_none_is_that_of_the_sub_goals(make: MakeDocument) -> None:
    plan = (
        "# Åplan\n## Övergripande mål\n- Ån ska vara ren hela året\n- Stranden ska vara öppen\n"
        "## Delmål\n- Öringen leker varje höst\n- Bron är lagad före jul"
    )
    assert set(_parents(make, plan, "sv").values()) == {None}


def test_labelled_sub_goals_stand_under_the_goal_before_each(make: MakeDocument) -> None:
    plan = (
        "# Åplan\nMål 1: Ån är ren hela året\nDelmål 1.1: Öringen leker varje höst\n"
        "Mål 2: Stranden är öppen för alla\nDelmål 2.1: Bron är lagad före jul"
    )
    found = _parents(make, plan, "sv")
    assert found["Öringen leker varje höst"] == "Ån är ren hela året"
    assert found["Bron är lagad före jul"] == "Stranden är öppen för alla"


def test_goals_of_a_board_stand_under_those_of_the_council(make: MakeDocument) -> None:
    plan = (
        "# Verksamhetsplan\nKF-mål 1: En ren å\nNämndmål 1.1 Öringen leker varje höst\n"
        "Utsläppen mäts av enheten.\nKF-mål 2: En öppen strand\nNämndmål 2.1 Bron är lagad\n"
        "Enheten lagar själv."
    )
    found = _parents(make, plan, "sv")
    assert found["Öringen leker varje höst"] == "En ren å"
    assert found["Bron är lagad"] == "En öppen strand"


def test_lines_with_the_label_of_an_area_stand_over_what_follows(make: MakeDocument) -> None:
    plan = (
        "# Åplan\n## Formål\nPlanen er lavet af vandlauget.\n"
        "Tema: Rent vand\nMål: Åen er klar hele året.\nIndsats: Filtre i alle dræn\n"
        "Tema: Åbne bredder\nMål: Alle kan gå langs åen.\nIndsats: Ny sti ved mosen"
    )
    found = _parents(make, plan)
    assert found["Åen er klar hele året."] == "Rent vand"
    assert found["Ny sti ved mosen"] == "Alle kan gå langs åen."


def test_a_label_over_headings_for_goals_is_that_of_an_area(make: MakeDocument) -> None:
    plan = (
        "# Åplan\n## INRIKTNING 1\nRent vatten\n### Långsiktigt mål\nÅn är klar hela året.\n"
        "### Delmål\n- Öringen leker varje höst"
    )
    kinds = {e.text: e.type for e in extract(make(plan, "sv")).elements}
    assert kinds["Rent vatten"] == "focus_area"
    assert kinds["Ån är klar hela året."] == "goal"


def test_the_only_sentence_under_goals_is_one(make: MakeDocument) -> None:
    plan = "# Åplan\n## Mål\nI 2030 er åen klar hele året.\n## Opfølgning\nRådet ser på planen."
    assert list(_parents(make, plan)) == ["I 2030 er åen klar hele året."]


def test_goals_of_a_table_stand_under_the_goal_over_it(make: MakeDocument) -> None:
    plan = (
        "# Åplan\nKF-mål: Ån ska vara ren hela året\n"
        "| Nämndmål | Indikator |\n| Öringen leker varje höst | Antal lekande fiskar |"
    )
    found = _parents(make, plan, "sv")
    assert found["Öringen leker varje höst"] == "Ån ska vara ren hela året"


def test_labelled_goals_stand_under_the_area_before_them(make: MakeDocument) -> None:
    plan = (
        "# Åplan\n## Målområde Vatten\n## Mål 1. Ån är ren hela året\nLäget är gott.\n"
        "## Målområde Stranden\n## Mål 2. Stranden är öppen för alla\nLäget är gott.\n"
        "## Mål 3. Bron är lagad före jul\nLäget är gott."
    )
    found = _parents(make, plan, "sv")
    assert found["Ån är ren hela året"] == "Vatten"
    assert found["Bron är lagad före jul"] == "Stranden"


def test_a_number_that_goes_on_with_that_of_a_goal_stands_under_it(make: MakeDocument) -> None:
    plan = (
        "# Åplan\n## Fokusområde: Vatten\nMål 1: Ån ska vara ren hela året.\n\n"
        "Mål 1.1: Öringen ska leka varje höst.\n\nMål 2: Alla ska kunna bada."
    )
    found = _parents(make, plan, "sv")
    assert found["Öringen ska leka varje höst."] == "Ån ska vara ren hela året."
    assert found["Alla ska kunna bada."] == "Vatten"


def test_a_labelled_goal_stands_under_the_area_that_its_number_goes_on_with(
    make: MakeDocument,
) -> None:
    strategy = extract(
        make(
            "# Övergripande mål\nHär är målen för sten.\n## Strategiområde 1 – hållbara stenar\n"
            "## Målområde 1:1\nStenarna vilar längre.\n## Målområde 1:2\nGod stenvård ges.\n"
            "## Strategiområde 2 – grus\n## Målområde 2:1\nGruset ökar.",
            "sv",
        )
    )
    ids = {element.id: element.text for element in strategy.elements}
    under = {e.text: ids.get(e.parent_id or "") for e in strategy.elements if e.type == "goal"}
    assert under == {
        "Stenarna vilar längre.": "hållbara stenar",
        "God stenvård ges.": "hållbara stenar",
        "Gruset ökar.": "grus",
    }


def test_infinitives_under_a_goal_are_goals_where_they_name_a_state(make: MakeDocument) -> None:
    strategy = extract(
        make(
            "# Stenplan 2031\n## Mål\nDet er Byrådets mål, at:\n"
            "- sikre en god placering af sten, herunder\n"
            "  - at sikre, at sten ligger rigtigt.\n"
            "  - at etablere en stengård.\n"
            "- fremme væksten i grus"
        )
    )
    assert [element.type for element in strategy.elements] == ["goal", "goal", "activity", "goal"]
