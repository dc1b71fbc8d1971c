from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from stratmine import nlp
from stratmine.errors import ModelError
from stratmine.resources import models_dir

SENTENCES = {
    "da": [
        "Kommunen vil bl.a. styrke samarbejdet med f.eks. lokale virksomheder.",
        "Indsatsen følges op hvert år.",
        "Byrådet vedtog planen den 12. marts 2024.",
        "Målet er 500 nye arbejdspladser inden 2030.",
        "Økonomiudvalget har ansvaret for opfølgningen, jf. afsnittet om styring.",
        "Vi vil gøre det nemt at drive virksomhed!",
    ],
    "sv": [
        "Kommunen ska bl.a. stärka samarbetet med t.ex. lokala företag.",
        "Insatsen följs upp varje år.",
        "Fullmäktige antog planen den 12 mars 2024.",
        "Målet är 500 nya arbetstillfällen före 2030.",
        "Kommunstyrelsen ansvarar för uppföljningen enligt 3 kap. 5 § kommunallagen.",
        "Vi vill göra det enkelt att driva företag!",
    ],
}
QUOTATIONS = {
    "da": [
        'Formanden sagde: "Vi bygger nye boliger."',
        "Udvalget var enigt i det.",
        '"Arbejdet begynder til maj."',
        "Naboerne er glade for planen.",
    ],
    "sv": [
        'Ordföranden sade: "Vi bygger nya bostäder."',
        "Nämnden höll med om det.",
        '"Arbetet börjar i maj."',
        "Grannarna är nöjda med planen.",
    ],
}
LEMMAS = {
    "da": {
        "Kommunen styrker virksomhederne": ["kommune", "styrke", "virksomhed"],
        "Flere borgere cykler": ["mange", "borger", "cykle"],
        # The treebank counts the article «de» as a form of «den».
        "De nye boliger opføres": ["den", "ny", "bolig", "opføre"],
        "Vi drak kaffe i plejehjemmene": ["vi", "drikke", "kaffe", "i", "plejehjem"],
        "Børnenes mistrivsel nedbringes": ["barn", "mistrivsel", "nedbringe"],
    },
    "sv": {
        "Kommunen stärker företagen": ["kommun", "stärka", "företag"],
        "Skolorna behöver lärare": ["skola", "behöva", "lärare"],
        "De nya bostäderna byggs": ["de", "ny", "bostad", "bygga"],
    },
}


@pytest.mark.parametrize("language", nlp.LANGUAGES)
@pytest.mark.parametrize("texts", [SENTENCES, QUOTATIONS])
def test_sentences_end_where_they_end(language: str, texts: dict[str, list[str]]) -> None:
    expected = texts[language]
    doc = nlp.load_pipeline(language)(" ".join(expected))
    assert [sentence.text for sentence in doc.sents] == expected


@pytest.mark.xfail(
    strict=True,
    reason="«3.» is one token, as in «3. marts», and the full stop not always seen as an end; "
    "models/da/README.md says so",
)
def test_a_danish_sentence_may_end_in_a_small_number() -> None:
    expected = [
        "Økonomiudvalget har ansvaret for opfølgningen, jf. afsnit 3.",
        "Vi vil gøre det nemt at drive virksomhed!",
    ]
    doc = nlp.load_pipeline("da")(" ".join(expected))
    assert [sentence.text for sentence in doc.sents] == expected


@pytest.mark.parametrize("language", nlp.LANGUAGES)
def test_words_are_given_in_their_dictionary_form(language: str) -> None:
    texts = LEMMAS[language]
    assert nlp.lemmas(texts, language) == list(texts.values())


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("da", "2 mio. kr.", ["2", "million", "krone"]),
        ("da", "ca. 15 pct.", ["cirka", "15", "procent"]),
    ],
)
def test_abbreviations_are_given_in_full(language: str, text: str, expected: list[str]) -> None:
    assert nlp.lemmas([text], language) == [expected]


def test_genitives_and_capitals_of_names_are_undone() -> None:
    texts = ["Københavns Kommunes skoler", "AALBORG styrker erhvervslivet", "EU-midlerne"]
    assert nlp.lemmas(texts, "da") == [
        ["København", "kommune", "skole"],
        ["Aalborg", "styrke", "erhvervsliv"],
        ["EU-middel"],
    ]


@pytest.mark.parametrize("language", nlp.LANGUAGES)
def test_a_pipeline_takes_no_more_than_15_megabytes(language: str) -> None:
    files = (models_dir() / language).rglob("*")
    assert sum(file.stat().st_size for file in files if file.is_file()) <= 15_000_000


@pytest.mark.parametrize("language", nlp.LANGUAGES)
def test_a_text_has_the_same_lemmas_whatever_the_others_are(language: str) -> None:
    texts = list(LEMMAS[language])
    together = nlp.lemmas([*texts, "", "(!)"], language)
    assert together == [nlp.lemmas([text], language)[0] for text in texts] + [[], []]


@pytest.mark.parametrize(("language", "word"), [("da", "vil"), ("sv", "ska")])
def test_words_have_their_part_of_speech_and_morphology(language: str, word: str) -> None:
    modal = nlp.load_pipeline(language)(f"Kommunen {word} bygge 40 boliger.")[1]
    assert modal.pos_ == "AUX"
    assert modal.morph.get("Tense") == ["Pres"]


def test_words_and_marks_are_given_with_their_place() -> None:
    text = "Kommunens skoler, byer"
    tokens = nlp.tagged([text, ""], "da")[0]
    assert [token.pos for token in tokens] == ["NOUN", "NOUN", "PUNCT", "NOUN"]
    assert "Case=Gen" in tokens[0].features
    assert all(text[token.start :].startswith(token.text) for token in tokens)


def test_a_language_without_a_pipeline_is_named_in_the_error() -> None:
    with pytest.raises(ModelError, match=r"'fi'.*da, sv"):
        nlp.load_pipeline("fi")


def test_a_missing_pipeline_says_what_to_do(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(nlp, "models_dir", lambda: tmp_path)
    with pytest.raises(ModelError, match="install stratmine again"):
        nlp.load_pipeline.__wrapped__("da")


def test_a_damaged_pipeline_says_what_to_do(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "da").mkdir()
    (tmp_path / "da" / "config.cfg").write_text("[nlp]\n", encoding="utf-8")
    monkeypatch.setattr(nlp, "models_dir", lambda: tmp_path)
    with pytest.raises(ModelError, match="damaged"):
        nlp.load_pipeline.__wrapped__("da")


def test_importing_the_module_does_not_load_spacy() -> None:
    code = "import sys, stratmine.nlp; sys.exit('spacy' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
