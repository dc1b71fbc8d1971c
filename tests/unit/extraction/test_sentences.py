from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from stratmine import languages
from stratmine.extraction.text.sentences import split_sentences


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("da", "Vi bygger. Vi planter.", ["Vi bygger.", "Vi planter."]),
        ("da", "Det gælder bl.a. Greve og f.eks. Køge. Slut.", None),
        ("da", "Mødet er den 2. Juni i byen. Alle er velkomne.", None),
        ("sv", "Vi samarbetar med t.ex. KTH. Det fungerar.", None),
        ("sv", "Kontakta A. Berg vid frågor. Hon svarar.", None),
        ("da", "«Vi vil mere.» Det sagde hun.", ["«Vi vil mere.»", "Det sagde hun."]),
        ("da", "Fuglene synger.De tre mål er:", ["Fuglene synger.", "De tre mål er:"]),
        ("sv", "Fåglarna sjunger.Målen är tre.", ["Fåglarna sjunger.", "Målen är tre."]),
        ("da", "Se www.fugle.Dk i dag. Slut.", ["Se www.fugle.Dk i dag.", "Slut."]),
        ("da", "Planen gælder fra den 1. Januar 2025. Den revideres.", None),
        ("sv", "Vi satsar på cykel, buss m.m. Målet är 20 procent.", None),
        ("sv", "Vi bygger nytt (se bilaga 2). – Det gör vi nu.", None),
        ("sv", "Vad vill vi? Vi vill växa!", ["Vad vill vi?", "Vi vill växa!"]),
        ("da", "Vi venter... Så sker det.", None),
        ("da", "Hjælpen gives efter lovens § 107. Den er gratis.", None),
        (
            "da",
            "§ 5. Formålet er god luft. Den måles.",
            ["§ 5. Formålet er god luft.", "Den måles."],
        ),
    ],
)
def test_points_inside_a_sentence_do_not_end_it(
    language: str, text: str, expected: list[str] | None
) -> None:
    sentences = [s.text for s in split_sentences(text, languages.get(language))]
    assert len(sentences) == 2
    if expected:
        assert sentences == expected


def test_a_sentence_knows_where_it_stands() -> None:
    text = "  Første sætning.   Anden sætning!"
    for sentence in split_sentences(text, languages.get("da")):
        assert text[sentence.start : sentence.end] == sentence.text


def test_text_without_a_final_point_is_a_sentence() -> None:
    assert [s.text for s in split_sentences("uden punktum", languages.get("da"))] == [
        "uden punktum"
    ]


def test_extraction_loads_no_language_model(tmp_path: Path) -> None:
    plan = tmp_path / "plan.txt"
    plan.write_text("Byrådet vil styrke cyklismen i byen. Vi planter 400 træer inden 2027.")
    code = (
        "import sys; import stratmine as sm; sm.extract(sm.parse(sys.argv[1])); "
        "print('spacy' in sys.modules)"
    )
    run = subprocess.run(
        [sys.executable, "-c", code, str(plan)], capture_output=True, text=True, check=True
    )
    assert run.stdout.split() == ["False"]


def test_a_very_long_text_is_split() -> None:
    text = "Vi planter træer. " * 60_000
    assert len(split_sentences(text, languages.get("da"))) == 60_000
