import pytest

from stratmine import languages
from stratmine.extraction.fields.pieces import pieces


@pytest.mark.parametrize(
    ("line", "language", "parts"),
    [
        (
            "2 (9) TORSÅS STAD Miljöprogram 2020–2026 Antagen av kommunfullmäktige 2020-03-02",
            "sv",
            ("TORSÅS STAD", "Miljöprogram 2020–2026", "Antagen av kommunfullmäktige 2020-03-02"),
        ),
        ("Miljöprogram för Torsås kommun", "sv", ("Miljöprogram för Torsås kommun",)),
        (
            "Vård- och omsorgsnämnden Boendeplan Version 2",
            "sv",
            ("Vård- och omsorgsnämnden", "Boendeplan", "Version 2"),
        ),
        (
            "Skolplan Torsås kommun 1 Inledning Här börjar",
            "sv",
            ("Skolplan", "Torsås kommun", "1 Inledning Här börjar"),
        ),
        (
            "Boligpolitik Hjelmsund Kommune Udarbejdet af Plan og By",
            "da",
            ("Boligpolitik", "Hjelmsund Kommune", "Udarbejdet af Plan og By"),
        ),
        ("Hjelmsund Kommune vil vokse.", "da", ("Hjelmsund Kommune vil vokse.",)),
    ],
)
def test_a_line_is_cut_where_another_thing_begins(
    line: str, language: str, parts: tuple[str, ...]
) -> None:
    assert pieces(line, languages.get(language)) == parts
