from __future__ import annotations

import pytest

from stratmine import taxonomy
from stratmine.clustering.assembly import central_goals
from stratmine.clustering.labels import Labeller, Named
from stratmine.clustering.words import shortened, stem
from stratmine.schema import ElementKind, EndMatch, Goal, Label

END = taxonomy.load().end("T01.02")


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


def coded(rows: list[Goal], code: str, probability: float) -> list[Goal]:
    ends = (EndMatch(code=code, probability=probability),)
    return [goal.model_copy(update={"ends": ends}) for goal in rows]


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


def cluster_name(rows: list[Goal], labeller: Labeller | None = None) -> Label:
    return (labeller or Labeller([*BACKGROUND, *rows])).name_clusters([rows])[0].label


def named(rows: list[Goal]) -> Named:
    return Labeller([*BACKGROUND, *rows]).name_clusters([rows])[0]


def test_a_short_central_goal_names_its_cluster() -> None:
    short = goals(("da", "Plads til lærlinge."), ("sv", "Plats för lärlingar"))
    label = cluster_name([*short, *APPRENTICES])
    assert (label.da, label.sv) == ("Plads til lærlinge", "Plats för lärlingar")


def test_a_short_goal_at_the_edge_names_nothing() -> None:
    edge = goals(("da", "Mere natur"))
    assert "lærepladser" in (cluster_name([*APPRENTICES[:3], *edge]).da or "").lower()


def test_a_noun_phrase_of_long_goals_names_them() -> None:
    rows = goals(
        ("da", "Kvaliteten af det kommunale drikkevand skal være mindst lige så god i 2031"),
        ("da", "Grundvandet og drikkevandet skal beskyttes, før der bygges nye boliger ovenpå"),
    )
    assert cluster_name(rows).da == "Kvaliteten af det kommunale drikkevand"


def test_an_infinitive_phrase_names_goals_about_a_deed() -> None:
    rows = goals(
        ("da", "Det skal være lettere for de mindste virksomheder at byde på kommunens opgaver"),
        ("da", "Vi vil sikre, at alle og enhver kan byde på de opgaver, vi sender i udbud"),
    )
    assert cluster_name(rows).da == "Byde på kommunens opgaver"


@pytest.mark.parametrize(
    ("language", "texts", "name"),
    [
        (
            "sv",
            ("Nämnden ska få i uppdrag att pröva hur det kan ske",
             "Bolaget ska få i uppdrag att återkomma med ett svar"),
            "Få i uppdrag",
        ),
        (
            "da",
            ("Udvalget skal få til opgave at se på det til foråret",
             "Forvaltningen skal få til opgave at vende tilbage med et svar"),
            "Få til opgave",
        ),
    ],
)  # fmt: skip
def test_that_somebody_is_given_a_task_is_no_name(
    language: str, texts: tuple[str, ...], name: str
) -> None:
    label = cluster_name(goals(*((language, text) for text in texts)))
    assert not (getattr(label, language) or "").startswith(name)


def test_goals_with_compounds_of_one_word_are_named_by_it() -> None:
    rows = goals(
        ("sv", "Alla ska få äta skolmåltider som lagas från grunden i det egna köket"),
        ("sv", "Varje dag ska de gamla kunna välja mellan två måltider"),
        ("sv", "Äldre personer som bor själva ska få lunchmåltider hem på kvällen"),
    )
    assert "måltider" in (cluster_name(rows).sv or "").lower()


def test_half_a_sentence_is_no_name() -> None:
    rows = goals(
        ("sv", "Dessutom ska koncernen producera minst 6 GWh el från sol och vind"),
        ("sv", "Koncernen ska producera el från sol och vind på alla de tak som klarar det"),
    )
    name = cluster_name(rows).sv or ""
    assert "ska" not in name.split()
    assert name.lower() in " ".join(goal.text for goal in rows).lower()


def test_a_focus_area_names_its_theme_rather_than_a_goal() -> None:
    area = goals(("da", "uddannelse og job"), kind="focus_area")
    short = goals(("da", "Plads til lærlinge"))
    rows = [*short, *area, *APPRENTICES[:3]]
    theme = Labeller([*BACKGROUND, *rows]).name_themes([rows])[0]
    assert theme.label.da == "Uddannelse og job"


def test_the_theme_of_the_codebook_that_its_goals_belong_to_names_a_theme() -> None:
    """«Grab bars in the bathroom» is no name for all that a plan for older people promises."""
    theme = taxonomy.load().theme("T08")
    ends = [end.code for end in theme.ends]
    rows = [
        *goals(("da", "Gelændere og greb"), kind="focus_area"),
        *goals(
            ("da", "Hver trappe skal have gelændere og greb i begge sider"),
            ("da", "Ingen skal spise alene om søndagen, hvis de ikke selv vil"),
            ("da", "Den samme hjemmehjælper kommer hver morgen i hele ugen"),
            ("da", "Aftenvagten har tid til en snak, før lyset slukkes"),
        ),
    ]
    spread = [coded([row], end, 0.8)[0] for row, end in zip(rows, ends, strict=False)]
    labeller = Labeller([*BACKGROUND, *spread])
    label = labeller.name_themes([spread])[0].label
    assert (label.da, label.sv, label.en) == (theme.label.da, theme.label.sv, theme.label.en)
    assert "Gelændere og greb" in (labeller.name_clusters([spread])[0].label.da or "")


def test_no_end_names_a_cluster_that_is_about_two() -> None:
    half = coded(goals(("da", "Plads til lærlinge"), ("da", "Flere lærlinge")), END.code, 0.9)
    other = coded(goals(("da", "Plads til flere lærlinge i butikker")), "T02.02", 0.9)
    found = named([*half[:1], *other])
    assert found.source.da == "goals"


def test_a_heading_names_nothing_if_its_words_have_nothing_to_do_with_the_goals() -> None:
    stray = goals(("da", "Blæsten, kaffen og de våde støvler"), kind="focus_area")
    label = named(coded([*stray, *APPRENTICES], "T02.02", 0.3)).label
    assert label.da == "Mange flere lærepladser"
    broad = goals(("da", "Praktik og uddannelse"), kind="focus_area")
    label = named(coded([*broad, *APPRENTICES], "T02.02", 0.3)).label
    assert label.da == "Praktik og uddannelse"


def test_municipalities_are_not_named() -> None:
    assert "helsingør" not in (cluster_name(APPRENTICES).da or "").lower()


def test_no_word_is_a_name_that_only_says_for_whom() -> None:
    rows = goals(
        ("sv", "Invånare och företag ska få svar på sina frågor inom två dagar"),
        ("sv", "Invånare och företag ska få snabba svar i alla kanaler"),
    )
    assert cluster_name(rows).sv != "Invånare och företag"


def test_both_languages_have_a_name_and_say_where_it_comes_from() -> None:
    danish, both = named(coded(APPRENTICES[:3], END.code, 0.3)), named(APPRENTICES)
    assert danish.label.sv
    assert (danish.source.da, danish.source.sv) == ("goals", "codebook")
    assert (both.source.da, both.source.sv) == ("goals", "goals")


def test_the_likely_end_names_a_cluster_in_both_languages_alike() -> None:
    found = named(coded(APPRENTICES, END.code, 0.6))
    assert found.label == Label(da=END.label.da, sv=END.label.sv, en=END.label.en)
    assert (found.source.da, found.source.sv) == ("codebook", "codebook")


def test_the_second_cluster_of_an_end_is_named_by_its_goals() -> None:
    first = coded(APPRENTICES, END.code, 0.9)
    second = coded(
        goals(("da", "Plads til lærlinge"), ("sv", "Plats för lärlingar")), END.code, 0.9
    )
    names = Labeller([*BACKGROUND, *first, *second]).name_clusters([first, second])
    assert names[1].label == Label(da="Plads til lærlinge", sv="Plats för lärlingar")


def test_the_theme_of_unlikely_ends_names_a_group_in_a_language_without_goals() -> None:
    theme = taxonomy.load().theme(END.theme_code)
    assert named(coded(APPRENTICES[:3], END.code, 0.3)).label.sv == theme.label.sv


def test_words_find_a_theme_for_goals_without_codes() -> None:
    names = {theme.label.sv for theme in taxonomy.load().themes}
    rows = goals(("da", "Kortere svartider når virksomheder søger om byggetilladelse"))
    assert named(rows).label.sv in names


def test_goals_of_words_that_nobody_knows_have_names_all_the_same() -> None:
    rows = [goals(("da", text)) for text in ("Xyzzy plugh", "Frobozz zork")]
    names = Labeller([*rows[0], *rows[1]]).name_clusters(rows)
    assert all(name.label.da for name in names)
    assert [name.label.sv for name in names] == ["Övriga mål", "Övriga mål 2"]


def test_words_that_speak_for_the_likely_end_name_a_group() -> None:
    rows = goals(
        ("da", "Sommeren bliver god, når ventetiden på byggetilladelser falder"),
        ("da", "Ventetiden på byggetilladelser falder, og sommeren bliver god"),
    )
    assert cluster_name(coded(rows, END.code, 0.3)).da == "Ventetiden på byggetilladelser"


def test_a_word_may_be_the_same_in_both_languages_where_both_have_it() -> None:
    rows = goals(("da", "Transport"), ("sv", "Transport"), kind="focus_area")
    found = named(rows)
    assert (found.label.da, found.label.sv) == ("Transport", "Transport")
    assert (found.source.da, found.source.sv) == ("goals", "goals")


def test_no_form_of_a_word_comes_twice() -> None:
    rows = goals(
        ("sv", "Företag och företagare i centrum behöver ett bättre företagsklimat i kommunen"),
        ("sv", "Företagen i centrum vill ha ett gott företagsklimat för alla sina företagare"),
        ("sv", "Företagsklimatet för företagare i ett växande centrum ska bli bättre varje år"),
    )
    label = cluster_name(rows)
    assert label.sv is not None
    assert label.sv.lower().count("företag") <= 1


def test_short_texts_are_not_cut() -> None:
    assert shortened("Mere  natur", 11) == "Mere natur"
    assert shortened("Langtord" * 3, 10) == "LangtordL…"


def test_forms_of_a_word_have_one_stem_in_both_languages() -> None:
    assert len({stem(word) for word in ("virksomhed", "virksomheder", "virksomhedernes")}) == 1
    assert len({stem(word) for word in ("miljø", "miljö")}) == 1
    assert stem("skolen") != stem("skoven")


def test_a_heading_over_many_of_a_groups_goals_names_it() -> None:
    heading = "Lærepladser i virksomheder"
    under = [goal.model_copy(update={"context": (heading,)}) for goal in APPRENTICES[:3]]
    assert cluster_name(under).da == heading
    elsewhere = [
        goal.model_copy(update={"context": (heading,), "id": f"x{number}"})
        for number, goal in enumerate(BACKGROUND[:3] * 3)
    ]
    assert cluster_name(under, Labeller([*elsewhere, *under])).da != heading


def test_two_clusters_have_two_names() -> None:
    first = goals(("da", "Plads til lærlinge"), ("da", "Flere lærlinge i firmaer"))
    second = goals(
        ("da", "Plads til lærlinge"), ("da", "Lærlinge på rådhuset"), ("da", "Lærlinge i skolen")
    )
    names = [name.label for name in Labeller([*first, *second]).name_clusters([first, second])]
    assert names[0].da != names[1].da
    assert names[0].sv != names[1].sv


def test_figures_are_left_out_of_names() -> None:
    rows = goals(("sv", "Antalet lärlingar ska öka till 200"), ("sv", "Fler lärlingar: 50 om året"))
    assert not any(letter.isdigit() for letter in cluster_name(rows).sv or "")


def test_the_long_label_is_the_most_central_goal_of_each_language() -> None:
    label = central_goals([APPRENTICES[1], *APPRENTICES])
    assert label == Label(da=APPRENTICES[1].text, sv=APPRENTICES[3].text)
    assert central_goals(APPRENTICES[:2]).sv is None
