from __future__ import annotations

from stratmine.clustering.labels import Labeller, central_goals
from stratmine.clustering.words import shortened, stem
from stratmine.schema import ElementKind, Goal, Label


def goals(*rows: tuple[str, str], kind: ElementKind = "goal") -> list[Goal]:
    return [
        Goal(
            id=f"s/{kind}{number}",
            strategy_id="s",
            element_id=f"{kind}{number}",
            type=kind,
            text=text,
            language=language,
            municipality="Helsingør Kommune",
        )
        for number, (language, text) in enumerate(rows)
    ]


BACKGROUND = goals(
    ("da", "Alle børn skal trives i skolen, og ingen skal holdes udenfor af de andre"),
    ("da", "Flere skal cykle til arbejde, og færre skal sidde alene i bilen hver dag"),
    ("da", "Vi vil have mere natur i byen, og den skal være tæt på alle der bor her"),
    ("sv", "Alla barn ska trivas i skolan, och ingen ska lämnas utanför av de andra"),
)
APPRENTICES = goals(
    ("da", "Vi vil have mange flere lærepladser i Helsingørs små og store virksomheder"),
    ("da", "Alle virksomheder i kommunen skal have mulighed for at oprette lærepladser"),
    ("da", "Lærepladserne skal findes hos lokale virksomheder i hele Helsingør Kommune"),
    ("sv", "Fler lärlingsplatser hos företagen i hela kommunen, också hos de allra minsta"),
)
LABELLER = Labeller([*BACKGROUND, *APPRENTICES])


def cluster_name(rows: list[Goal], labeller: Labeller = LABELLER) -> Label:
    return labeller.name_clusters([rows])[0]


def theme_name(rows: list[Goal]) -> Label:
    return LABELLER.name_themes([rows])[0]


def test_a_short_central_goal_names_its_cluster() -> None:
    named = [*APPRENTICES, *goals(("da", "Plads til lærlinge."), ("sv", "Plats för lärlingar"))]
    label = cluster_name([*named[4:], *named[:4]])
    assert (label.da, label.sv) == ("Plads til lærlinge", "Plats för lärlingar")


def test_a_short_goal_at_the_edge_names_nothing() -> None:
    edge = goals(("da", "Mere natur"))
    assert cluster_name([*APPRENTICES[:3], *edge]).da == "Lærepladser, virksomheder"


def test_a_focus_area_names_its_theme_rather_than_a_goal() -> None:
    area = goals(("da", "uddannelse og job"), kind="focus_area")
    short = goals(("da", "Plads til lærlinge"))
    assert theme_name([*short, *area, *APPRENTICES[:3]]).da == "Uddannelse og job"


def test_words_of_the_groups_own_goals_name_it_where_no_goal_is_short() -> None:
    assert cluster_name(APPRENTICES).da == "Lærepladser, virksomheder"


def test_municipalities_are_not_named_by_words() -> None:
    assert "helsingør" not in (cluster_name(APPRENTICES).da or "").lower()


def test_a_long_goal_alone_in_its_language_is_cut_at_a_border() -> None:
    label = cluster_name(APPRENTICES)
    assert label.sv == "Fler lärlingsplatser hos företagen i hela kommunen"


def test_a_language_without_goals_has_no_label() -> None:
    assert cluster_name(APPRENTICES[:3]).sv is None


def test_no_form_of_a_word_comes_twice() -> None:
    rows = goals(
        ("sv", "Företag och företagare i centrum behöver ett bättre företagsklimat i kommunen"),
        ("sv", "Företagen i centrum vill ha ett gott företagsklimat för alla sina företagare"),
        ("sv", "Företagsklimatet för företagare i ett växande centrum ska bli bättre varje år"),
    )
    label = cluster_name(rows, Labeller([*BACKGROUND, *rows]))
    assert label.sv is not None
    assert label.sv.lower().count("företag") == 1


def test_short_texts_are_not_cut() -> None:
    assert shortened("Mere  natur", 11) == "Mere natur"
    assert shortened("Langtord" * 3, 10) == "LangtordL…"


def test_forms_of_a_word_have_one_stem_in_both_languages() -> None:
    assert len({stem(word) for word in ("virksomhed", "virksomheder", "virksomhedernes")}) == 1
    assert len({stem(word) for word in ("miljø", "miljö")}) == 1
    assert stem("skolen") != stem("skoven")


def test_a_heading_over_many_of_a_groups_goals_names_it() -> None:
    under = [
        goal.model_copy(update={"context": ("Uddannelse og job",)}) for goal in APPRENTICES[:3]
    ]
    assert cluster_name(under, Labeller([*BACKGROUND, *under])).da == "Uddannelse og job"
    elsewhere = [
        goal.model_copy(update={"context": ("Uddannelse og job",), "id": f"x{number}"})
        for number, goal in enumerate(BACKGROUND[:3] * 3)
    ]
    broad = Labeller([*elsewhere, *under])
    assert cluster_name(under, broad).da != "Uddannelse og job"


def test_two_clusters_have_two_names() -> None:
    first = goals(("da", "Plads til lærlinge"), ("da", "Flere lærlinge i firmaer"))
    second = goals(
        ("da", "Plads til lærlinge"), ("da", "Lærlinge på rådhuset"), ("da", "Lærlinge i skolen")
    )
    names = LABELLER.name_clusters([first, second])
    assert names[0].da != names[1].da


def test_figures_are_left_out_of_names() -> None:
    rows = goals(("sv", "Antalet lärlingar ska öka till 200"), ("sv", "Fler lärlingar: 50 om året"))
    assert not any(letter.isdigit() for letter in cluster_name(rows).sv or "")


def test_the_long_label_is_the_most_central_goal_of_each_language() -> None:
    label = central_goals([APPRENTICES[1], *APPRENTICES])
    assert label == Label(da=APPRENTICES[1].text, sv=APPRENTICES[3].text)
    assert central_goals(APPRENTICES[:2]).sv is None
