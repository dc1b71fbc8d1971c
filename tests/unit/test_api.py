"""What is easily given to the verbs by mistake is refused with a hint."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from builders import PARAMETERS

import stratmine as sm
from stratmine.schema import Clustering, Source

STRATEGY = sm.Strategy(
    id="a", source=Source(file="plan.pdf", sha256="", media_type="application/pdf")
)
CORPUS = sm.Corpus(strategies=(STRATEGY,))
NO_GOALS = Clustering(parameters=PARAMETERS)

WITH_STRATEGIES: tuple[Callable[[Any], object], ...] = (
    sm.cluster,
    lambda given: sm.similar("schools", given),
    lambda given: sm.benchmark(given, NO_GOALS),  # type: ignore[arg-type]
)


@pytest.mark.parametrize("verb", WITH_STRATEGIES)
@pytest.mark.parametrize(
    ("given", "hint"),
    [
        (CORPUS, r"give corpus\.strategies"),
        (STRATEGY, r"give \[strategy\]"),
        ("plans/", "give what extract or read_corpus"),
        (["plan.pdf"], "give what extract or read_corpus"),
    ],
)
def test_what_is_not_strategies_is_refused(
    verb: Callable[[Any], object], given: object, hint: str
) -> None:
    with pytest.raises(sm.InputError, match=hint):
        verb(given)


def test_files_are_not_versions_of_a_plan() -> None:
    with pytest.raises(sm.InputError, match="give what extract"):
        sm.diff("old.pdf", "new.pdf")  # type: ignore[arg-type]


def test_a_report_is_of_a_corpus_and_a_file(tmp_path: Path) -> None:
    with pytest.raises(sm.InputError, match="give what read_corpus returns"):
        sm.report(tmp_path / "report.html", [STRATEGY])  # type: ignore[arg-type]
    with pytest.raises(sm.InputError, match="is a folder"):
        sm.report(tmp_path, CORPUS)


def test_a_report_takes_what_cluster_and_benchmark_return(tmp_path: Path) -> None:
    path = tmp_path / "report.html"
    with pytest.raises(sm.InputError, match="clustering is needed here, not Corpus: give what clu"):
        sm.report(path, CORPUS, CORPUS)  # type: ignore[arg-type]
    with pytest.raises(sm.InputError, match="benchmark is needed here, not Clustering"):
        sm.report(path, CORPUS, None, NO_GOALS)  # type: ignore[arg-type]


def test_a_query_is_words() -> None:
    with pytest.raises(sm.InputError, match="a search needs words"):
        sm.similar(["skov"], [STRATEGY])  # type: ignore[arg-type]


def test_an_encoder_is_a_model_or_names_one() -> None:
    with pytest.raises(sm.ModelError, match="its name or its folder, not int"):
        sm.embed(["skov"], encoder=384)  # type: ignore[arg-type]


def test_a_source_that_is_not_there_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(sm.DocumentNotFoundError, match="plnas: there is no such file or folder"):
        sm.read_corpus(tmp_path / "plnas")


def test_documents_that_a_report_is_to_link_to_must_be_there(tmp_path: Path) -> None:
    options = sm.ReportOptions(documents=(tmp_path / "plnas",))
    with pytest.raises(sm.DocumentNotFoundError, match="plnas"):
        sm.report(tmp_path / "report.html", CORPUS, options=options)


def test_options_of_another_verb_are_refused() -> None:
    with pytest.raises(sm.InputError, match="AnalyseOptions, not ParseOptions"):
        sm.read_corpus("plans/", sm.ParseOptions())  # type: ignore[arg-type]


def test_a_type_of_elements_that_does_not_exist_is_refused() -> None:
    with pytest.raises(sm.InputError, match="no type 'goals' of elements; there are vision"):
        STRATEGY.of_type("goals")  # type: ignore[arg-type]
    for types in (["goals"], "goals"):
        with pytest.raises(sm.InputError, match="no type 'goals'"):
            sm.diff(STRATEGY, STRATEGY, types=types)  # type: ignore[arg-type]
