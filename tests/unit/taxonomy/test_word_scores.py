from __future__ import annotations

import time

import numpy as np

from stratmine.taxonomy import WordScores

EXAMPLES = ["Flere cykelstier", "Trygge veje for cyklister", "Mere skov", "Skog nära alla"]
CYCLING, FOREST = 0, 1


def learnt(weight: float = 1.0) -> WordScores:
    return WordScores.of(EXAMPLES, [CYCLING, CYCLING, FOREST, FOREST], weight)


def likelier(*read: str) -> int:
    return int(learnt().evidence([read])[0].argmax())


def test_a_part_of_a_compound_tells_the_end_in_both_languages() -> None:
    assert likelier("Et godt cykelnet") == CYCLING
    assert likelier("Fler cykelvägar") == CYCLING
    assert likelier("Tätortsnära skogar") == FOREST


def test_small_and_capital_letters_and_order_are_all_the_same() -> None:
    evidence = learnt().evidence([["Mere skov"], ["SKOV, mere!"]])
    assert (evidence[0] == evidence[1]).all()


def test_words_that_no_example_has_say_nothing() -> None:
    assert not learnt().evidence([["xyz"], [""], []]).any()


def test_a_heading_counts_less_than_the_goal_and_more_than_the_title() -> None:
    def said(*read: str) -> float:
        return float(learnt().evidence([read])[0, FOREST])

    assert said("skov") > said("", "skov") > said("", "", "skov") > 0
    assert likelier("Mere skov", "Cykling") == FOREST
    assert likelier("Flere og bedre", "Cykling") == CYCLING


def test_a_long_goal_is_hardly_surer_than_a_short_one() -> None:
    once = "skov mere skog nära"
    often = " ".join(f"{word}{i}" for i in range(9) for word in once.split())
    short, long = learnt().evidence([[once], [often]])[:, FOREST]
    assert long < 4 * short


def test_the_weight_scales_what_words_say() -> None:
    read = [["Mere skov til alle"]]
    assert np.allclose(learnt(2.0).evidence(read), 2 * learnt().evidence(read))


def test_thousands_of_goals_take_a_second() -> None:
    goals = [[f"Flere cykelstier og mere skov {i % 50}", "Natur og trafik"] for i in range(2000)]
    start = time.process_time()
    learnt().evidence(goals)
    assert time.process_time() - start < 2
