from __future__ import annotations

from stratmine.clustering.labels import Labeller
from stratmine.clustering.words import shortened, stem
from stratmine.schema import Goal


def goals(*rows: tuple[str, str]) -> list[Goal]:
    return [
        Goal(
            id=f"s/e{number}",
            strategy_id="s",
            element_id=f"e{number}",
            type="goal",
            text=text,
            language=language,
            municipality="Helsingør Kommune",
        )
        for number, (language, text) in enumerate(rows)
    ]


BACKGROUND = goals(
    ("da", "Alle børn skal trives i skolen"),
    ("da", "Flere skal cykle til arbejde"),
    ("da", "Vi vil have mere natur i byen"),
    ("sv", "Alla barn ska trivas i skolan"),
    ("sv", "Fler ska cykla till arbetet"),
)
APPRENTICES = goals(
    ("da", "Flere lærepladser i Helsingørs virksomheder"),
    ("da", "Virksomheder skal oprette lærepladser"),
    ("da", "Lærepladserne skal findes hos lokale virksomheder i Helsingør"),
    ("sv", "Fler lärlingsplatser hos företagen"),
)


def test_a_label_has_the_words_of_the_groups_own_goals() -> None:
    label = Labeller([*BACKGROUND, *APPRENTICES]).label(APPRENTICES)
    assert label.da == "Lærepladser, virksomheder"


def test_one_goal_in_a_language_is_its_own_label() -> None:
    label = Labeller([*BACKGROUND, *APPRENTICES]).label(APPRENTICES)
    assert label.sv == "Fler lärlingsplatser hos företagen"


def test_a_language_without_goals_has_no_label() -> None:
    label = Labeller([*BACKGROUND, *APPRENTICES]).label(APPRENTICES[:3])
    assert label.sv is None


def test_municipalities_are_not_named_in_labels() -> None:
    label = Labeller([*BACKGROUND, *APPRENTICES]).label(APPRENTICES)
    assert "helsingør" not in (label.da or "").lower()


def test_no_form_of_a_word_comes_twice() -> None:
    rows = goals(
        ("sv", "Företag och företagare i företagsklimatet"),
        ("sv", "Företagen och företagsklimat för företagarna"),
        ("sv", "Företagsklimatet för företagare växer i centrum"),
        ("sv", "Centrum för företagare"),
    )
    label = Labeller([*BACKGROUND, *rows]).label(rows)
    assert label.sv is not None
    assert label.sv.lower().count("företag") == 1


def test_a_long_goal_is_cut_at_the_border_of_a_word() -> None:
    rows = goals(("da", "Kommunen skal arbejde målrettet med at forbedre adgangen til " * 3))
    label = Labeller(rows).label(rows)
    assert label.da is not None
    assert label.da.endswith("…")
    assert len(label.da) <= 61
    assert label.da[:-1] + " " in rows[0].text


def test_short_texts_are_not_cut() -> None:
    assert shortened("Mere  natur", 11) == "Mere natur"


def test_forms_of_a_word_have_one_stem_in_both_languages() -> None:
    assert len({stem(word) for word in ("virksomhed", "virksomheder", "virksomhedernes")}) == 1
    assert len({stem(word) for word in ("miljø", "miljö")}) == 1
    assert stem("skolen") != stem("skoven")
