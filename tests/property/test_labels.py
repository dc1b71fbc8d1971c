"""What holds of every label."""

from __future__ import annotations

import re
from collections.abc import Callable
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from stratmine import taxonomy
from stratmine.clustering.labels import Labeller, Named
from stratmine.clustering.words import words
from stratmine.languages import get
from stratmine.schema import ElementKind, EndMatch, Goal

DANISH = (
    "Flere lærepladser i kommunens virksomheder",
    "Vi vil plante træer langs alle byens veje",
    "Antallet af cyklister skal stige med 20 procent inden 2031",
    "Det skal være nemt",
    "Transport",
    "Skabe bedre rammer for fællesskaber, så ingen er alene",
    "30 % i 2030",
    "…",
)
SWEDISH = (
    "Fler lärlingsplatser i kommunens företag",
    "Vi vill plantera träd längs alla stadens vägar",
    "Andelen cyklister ska öka med 20 procent till 2031",
    "Det ska vara enkelt",
    "Transport",
    "Skapa bättre villkor för gemenskap, så att ingen är ensam",
    "30 % år 2030",
    "…",
)
CODES = [end.code for end in taxonomy.load().ends[::40]]
KINDS: list[ElementKind] = ["goal", "focus_area"]

TEXTS = st.sampled_from([("da", text) for text in DANISH] + [("sv", text) for text in SWEDISH])
ENDS = st.lists(
    st.builds(EndMatch, code=st.sampled_from(CODES), probability=st.floats(0.01, 1.0)), max_size=2
)


@st.composite
def grouped(draw: Callable[..., object]) -> list[list[Goal]]:
    """Groups of goals in both languages, with codes or without."""
    said = st.tuples(TEXTS, st.sampled_from(KINDS), ENDS)
    sizes = draw(st.lists(st.lists(said, min_size=1, max_size=4), min_size=1, max_size=5))
    assert isinstance(sizes, list)
    return [
        [
            Goal(
                id=f"{number}/{place}",
                strategy_id=str(number),
                element_id=str(place),
                type=kind,
                text=text,
                language=language,
                municipality=f"Aby {place}",
                ends=tuple(ends),
            )
            for place, ((language, text), kind, ends) in enumerate(group)
        ]
        for number, group in enumerate(sizes)
    ]


def names(groups: list[list[Goal]]) -> list[Named]:
    return Labeller([goal for group in groups for goal in group]).name_clusters(groups)


def codebook(language: str) -> set[str]:
    book = taxonomy.load()
    return {getattr(entry.label, language) for entry in (*book.ends, *book.themes)}


@settings(deadline=None, max_examples=40)
@given(groups=grouped())
def test_labels_are_words_of_their_language(groups: list[list[Goal]]) -> None:
    for named, group in zip(names(groups), groups, strict=True):
        for language in ("da", "sv"):
            name, source = getattr(named.label, language), getattr(named.source, language)
            if source == "goals":
                said = {
                    word for goal in group if goal.language == language for word in words(goal.text)
                }
                assert set(words(name)) <= said
            else:
                plain = re.sub(r" \d+$", "", name)
                assert plain in codebook(language) | {get(language).cues.other_goals.capitalize()}


@settings(deadline=None, max_examples=40)
@given(groups=grouped())
def test_every_group_has_a_name_in_both_languages_that_no_other_has(
    groups: list[list[Goal]],
) -> None:
    labels = [named.label for named in names(groups)]
    for shown in ([label.da for label in labels], [label.sv for label in labels]):
        assert all(any(map(str.isalpha, name or "")) for name in shown)
        assert len({(name or "").casefold() for name in shown}) == len(groups)


@settings(deadline=None, max_examples=40)
@given(groups=grouped(), chance=st.randoms(use_true_random=False))
def test_the_order_of_all_goals_changes_no_label(groups: list[list[Goal]], chance: Random) -> None:
    every = [goal for group in groups for goal in group]
    shuffled = chance.sample(every, len(every))
    assert Labeller(shuffled).name_clusters(groups) == names(groups)
