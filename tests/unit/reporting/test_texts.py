from __future__ import annotations

import re
import string
import tomllib
from importlib.resources import files
from pathlib import Path
from typing import get_args

import pytest
from markupsafe import Markup

from stratmine import errors
from stratmine.reporting.texts import load_texts
from stratmine.schema import (
    ELEMENT_KINDS,
    ChangeField,
    ChangeKind,
    Commitment,
    Country,
    NameSource,
    OrganisationKind,
    Status,
    StrategyKind,
)
from stratmine.schema.benchmark import AmbitionMeasure

LANGUAGES = ("da", "sv", "en")


def _tables(language: str) -> dict[str, dict[str, str]]:
    file = files("stratmine.reporting.texts").joinpath(f"{language}.toml")
    return tomllib.loads(file.read_text(encoding="utf-8"))


def _places(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


@pytest.mark.parametrize("language", ["da", "sv"])
def test_every_language_says_the_same(language: str) -> None:
    english, other = _tables("en"), _tables(language)
    assert {t: set(words) for t, words in other.items()} == {
        t: set(words) for t, words in english.items()
    }
    for key, text in english["text"].items():
        assert _places(other["text"][key]) == _places(text), key


def test_every_sentence_is_said_somewhere() -> None:
    package = Path(str(files("stratmine.reporting")))
    sources = [file for suffix in ("py", "j2", "js") for file in package.rglob(f"*.{suffix}")]
    said = " ".join(file.read_text(encoding="utf-8") for file in sources)
    keys = _tables("en")["text"]
    assert [key for key in keys if not re.search(rf"[\"'`.]{re.escape(key)}\b", said)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_sentences_on_others_than_municipalities_stand_for_those_on_municipalities(
    language: str,
) -> None:
    plain, mixed = load_texts(language).tables()["text"], _tables(language)["mixed"]
    assert {key: _places(text) for key, text in mixed.items()} == {
        key: _places(plain[key]) for key in mixed
    }
    assert (
        load_texts(language, mixed=True).plain("text", "first") == mixed["first"] != plain["first"]
    )


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("table", "values"),
    [
        ("type", ELEMENT_KINDS),
        ("types", ELEMENT_KINDS),
        ("kind", get_args(StrategyKind)),
        ("status", get_args(Status)),
        ("country", get_args(Country)),
        ("measure", get_args(AmbitionMeasure)),
        ("change", get_args(ChangeKind)),
        ("bodies", get_args(OrganisationKind)),
        ("difference", set(get_args(ChangeField)) - {"text"}),
        ("commitment", get_args(Commitment)),
        ("language", ("da", "sv")),
        ("named_by", set(get_args(NameSource)) - {"goals"}),
    ],
)
def test_every_value_of_the_schema_has_a_name(
    language: str, table: str, values: tuple[str, ...]
) -> None:
    assert set(_tables(language)[table]) >= set(values)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_reason_why_a_file_cannot_be_read_has_a_name(language: str) -> None:
    kinds = [errors.InputError, *errors.InputError.__subclasses__(), errors.MissingLibraryError]
    assert set(_tables(language)["remark"]) >= {kind.code for kind in kinds}


def test_percent_is_written_as_the_language_does() -> None:
    assert load_texts("en").percent(0.45).striptags() == "45%"
    assert load_texts("da").percent(0.45).striptags() == "45 %"


def test_values_are_escaped_unless_they_are_markup() -> None:
    texts = load_texts("en")
    assert "&lt;b&gt;" in texts.text("search_found", count="<b>")
    assert "<b>5</b>" in texts.text("search_found", count=Markup("<b>5</b>"))


def test_a_name_that_is_unknown_is_shown_as_it_is() -> None:
    assert load_texts("da").name("status", "<halv>") == "&lt;halv&gt;"
