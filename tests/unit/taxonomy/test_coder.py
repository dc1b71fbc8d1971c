from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from safetensors.numpy import load_file, save_file

from stratmine import taxonomy
from stratmine.embedding import default_encoder
from stratmine.errors import InputError, ModelError
from stratmine.taxonomy import Coder, WordScores

SILENT = WordScores.of(["aaa", "bbb", "ccc"], [0, 1, 2], weight=0.0)
TALKING = WordScores.of(["aaa", "bbb", "ccc"], [0, 1, 2])


def coder(**changes: object) -> Coder:
    """Three ends along three axes; certain above a cosine of about one half."""
    fields = {
        "encoder": "words",
        "version": "0",
        "codes": ("T01.01", "T01.02", "T02.01"),
        "languages": ("da", "sv"),
        "weights": 6 * np.eye(3, 4, dtype=np.float32),
        "bias": np.zeros(3, dtype=np.float32),
        "means": np.eye(3, 4, dtype=np.float32),
        "offsets": np.array([[0, 0, 0, 0], [0, 0, 0, 1]], dtype=np.float32),
        "calibration": np.array([[1, 0, 24, 0, -14]] * 2, dtype=np.float32),
        "words": SILENT,
    }
    return Coder(**{**fields, **changes})


def rows(*values: list[float]) -> np.ndarray:
    matrix = np.array(values, dtype=np.float32)
    return matrix / np.linalg.norm(matrix, axis=1, keepdims=True)


def test_the_likeliest_end_comes_first() -> None:
    (found,) = coder().nearest(rows([1, 0.9, 0, 0]))
    assert [match.code for match in found] == ["T01.01", "T01.02"]
    assert found[0].probability > found[1].probability


def test_words_decide_between_ends_that_lie_equally_close() -> None:
    known = coder(words=TALKING)
    between = rows([1, 0.95, 0, 0], [0.95, 1, 0, 0])
    found = known.nearest(between, read=[["bbb"], ["aaa", "", ""]])
    assert [matches[0].code for matches in found] == ["T01.02", "T01.01"]
    assert [matches[0].code for matches in known.nearest(between)] == ["T01.01", "T01.02"]


def test_what_is_like_no_end_gets_none() -> None:
    assert coder().nearest(rows([0.1, 0.1, 0.1, 1])) == [()]


def test_probabilities_of_a_goal_add_up_to_one_at_most() -> None:
    sure = coder(calibration=np.array([[0, 0, 0, 0, 9]] * 2, dtype=np.float32))
    (found,) = sure.nearest(rows([1, 1, 1, 0]))
    assert sum(match.probability for match in found) <= 1.001


def test_what_a_language_adds_is_taken_away() -> None:
    vectors = rows([1, 0, 0, 2])
    assert coder().nearest(vectors, ["da"])[0] == ()
    assert coder().nearest(vectors, ["sv"])[0][0].code == "T01.01"
    assert coder().nearest(vectors, [None]) == coder().nearest(vectors)


def test_no_more_ends_than_asked_for() -> None:
    assert len(coder().nearest(rows([1, 1, 1, 0]), k=2, at_least=0.0)[0]) == 2


def test_the_number_of_goals_at_once_changes_nothing() -> None:
    many = rows(*np.random.default_rng(0).normal(size=(5000, 4)).tolist())
    together = coder().nearest(many)
    assert together[4998:] == coder().nearest(many[4998:])
    assert coder().nearest(many[:0]) == []


def test_vectors_of_another_shape_are_refused() -> None:
    with pytest.raises(InputError, match="encoder words"):
        coder().nearest(np.ones((2, 7), dtype=np.float32))


def test_weights_that_lie_column_by_column_are_saved_all_the_same(tmp_path: Path) -> None:
    weights = np.arange(12, dtype=np.float32).reshape(3, 4)
    coder(weights=np.asfortranarray(weights)).save(tmp_path)
    assert (Coder.load(tmp_path).weights == weights).all()


def test_what_is_saved_is_loaded(tmp_path: Path) -> None:
    saved = coder(words=TALKING)
    saved.save(tmp_path / "coder")
    loaded = Coder.load(tmp_path / "coder")
    assert (loaded.codes, loaded.encoder) == (saved.codes, "words")
    vectors, read = rows([1, 0.8, 0, 0], [0, 1, 1, 0]), [["bbb"], ["ccc", "aaa"]]
    assert loaded.nearest(vectors) == saved.nearest(vectors)
    assert loaded.nearest(vectors, read=read) == saved.nearest(vectors, read=read)


def test_a_missing_or_damaged_coder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="reinstall"):
        Coder.load(tmp_path)
    (tmp_path / "coder.safetensors").write_bytes(b"broken")
    with pytest.raises(ModelError, match="reinstall"):
        Coder.load(tmp_path)
    tensors = load_file(coder().save(tmp_path))
    save_file(tensors, tmp_path / "coder.safetensors")
    with pytest.raises(ModelError, match="reinstall"):
        Coder.load(tmp_path)


def test_the_shipped_coder_fits_the_shipped_encoder_and_codebook() -> None:
    shipped = taxonomy.shipped_coder()
    assert shipped.encoder == default_encoder().name, "run models/training/train_coder.py"
    assert shipped.version == taxonomy.load().version
    assert shipped.codes == tuple(end.code for end in taxonomy.load().ends)


def test_goals_find_their_ends_in_both_languages() -> None:
    goals = [
        "Virksomheder skal have ét sted at henvende sig i kommunen",
        "En väg in till kommunen för företag som söker kontakt",
        "Flere lærepladser i virksomhederne",
    ]
    first = [found[0].code for found in taxonomy.nearest(goals, ["da", "sv", "da"])]
    assert first[:2] == ["T01.01", "T01.01"]
    assert "apprentice" in taxonomy.load().end(first[2]).slug


def test_a_text_about_something_else_is_hardly_any_end() -> None:
    found = taxonomy.nearest(["Opskrift på pandekager med sirup", "Kapitel 3"])
    assert all(match.probability < 0.5 for matches in found for match in matches)


@pytest.mark.parametrize(
    ("language", "text", "of_firms", "of_residents"),
    [
        ("da", "Kortere ventetid på svar", "Erhvervspolitik", "Borgerservicestrategi"),
        ("sv", "Kortare väntetid på svar", "Näringslivsprogram", "Plan för medborgarservice"),
    ],
)
def test_the_title_tells_what_a_vague_goal_wants(
    language: str, text: str, of_firms: str, of_residents: str
) -> None:
    codes = []
    for title in (of_firms, of_residents):
        vectors = default_encoder().encode([f"{title}: {text}"])
        read = [[text, "", title]]
        (found,) = taxonomy.shipped_coder().nearest(vectors, [language], read=read)
        codes.append(found[0].code)
    assert codes[0].startswith("T01")
    assert not codes[1].startswith("T01")


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("En god skole for alle børn", "T09.25"),
        ("God utbildning för alla barn", "T09.25"),
        ("Godt liv for alle ældre i kommunen", "T07.21"),
        ("En trygg och säker kommun", "T13.22"),
    ],
)
def test_a_goal_for_a_whole_field_gets_its_general_end(text: str, code: str) -> None:
    (found,) = taxonomy.nearest([text], k=1)
    assert found[0].code == code
    assert taxonomy.load().end(code).general
