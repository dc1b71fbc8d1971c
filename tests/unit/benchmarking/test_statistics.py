from __future__ import annotations

import pytest
from scipy.stats import binomtest, false_discovery_control
from scipy.stats import fisher_exact as expected_fisher

from stratmine.benchmarking.statistics import benjamini_hochberg, fisher_exact, newcombe, share


@pytest.mark.parametrize(("count", "of"), [(0, 5), (1, 1), (3, 10), (50, 50), (7, 200)])
@pytest.mark.parametrize("confidence", [0.9, 0.95])
def test_intervals_are_wilsons(count: int, of: int, confidence: float) -> None:
    found = share(count, of, confidence)
    expected = binomtest(count, of).proportion_ci(confidence, method="wilson")
    assert (found.low, found.high) == pytest.approx((expected.low, expected.high), abs=1e-4)
    assert found.share == pytest.approx(count / of, abs=1e-4)


def test_nothing_of_nothing_could_be_anything() -> None:
    found = share(0, 0, 0.95)
    assert (found.share, found.low, found.high) == (0.0, 0.0, 1.0)


@pytest.mark.parametrize("table", [(3, 4, 1, 9), (0, 5, 5, 5), (10, 60, 30, 300), (2, 2, 2, 2)])
def test_fishers_test(table: tuple[int, int, int, int]) -> None:
    a, of_a, b, of_b = table
    cells = [[a, of_a - a], [b, of_b - b]]
    assert fisher_exact(*table) == pytest.approx(expected_fisher(cells).pvalue)
    one_sided = expected_fisher(cells, alternative="greater").pvalue
    assert fisher_exact(*table, greater=True) == pytest.approx(one_sided)


def test_fishers_test_of_counts_whose_tables_are_more_than_a_float_holds() -> None:
    table = (700, 3000, 600, 3000)
    cells = [[700, 2300], [600, 2400]]
    assert fisher_exact(*table) == pytest.approx(expected_fisher(cells).pvalue)


def test_correction_for_many_tests() -> None:
    p_values = [0.2, 0.01, 0.03, 0.9, 0.01]
    assert benjamini_hochberg(p_values) == pytest.approx(list(false_discovery_control(p_values)))
    assert benjamini_hochberg([]) == []


def test_the_interval_of_a_difference_is_newcombes() -> None:
    """The first example of his paper, by its method 10."""
    low, high = newcombe(share(56, 70, 0.95), share(48, 80, 0.95), 0.95)
    assert (low, high) == pytest.approx((0.0524, 0.3339), abs=1e-4)
