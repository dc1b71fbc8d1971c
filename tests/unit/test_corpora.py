"""The bundled documents, from a checkout and from a wheel, and what they promise to be."""

from __future__ import annotations

import json
import tomllib
from pathlib import Path

import pytest

import stratmine as sm
from stratmine import resources
from stratmine.errors import InputError
from stratmine.municipalities import find_mentions

CORPORA = Path(__file__).resolve().parents[2] / "corpora"
ENTRIES = {
    entry["file"]: entry
    for entry in tomllib.loads((CORPORA / "manifest.toml").read_text("utf-8"))["documents"]
}
FIELDS = {"nordic-ageing", "nordic-business", "nordic-climate", "nordic-digital"}


@pytest.mark.parametrize("name", sm.corpora.names())
def test_each_corpus_has_its_documents_and_their_gold(name: str) -> None:
    bundled = sm.corpora.load(name)
    assert bundled.name == name
    assert bundled.documents == tuple(sorted(bundled.documents))
    assert all(path.read_bytes().startswith(b"%PDF") for path in bundled.documents)
    documents = bundled.gold.parent / "documents"
    gold = (bundled.gold / path.relative_to(documents) for path in bundled.documents)
    assert all(path.with_suffix(".json").is_file() for path in gold)


@pytest.mark.parametrize("name", sorted(FIELDS))
def test_each_field_can_be_compared_across_both_countries(name: str) -> None:
    entries = [ENTRIES[path.name] for path in sm.corpora.load(name).documents]
    for country in ("DK", "SE"):
        municipalities = {e["municipality"] for e in entries if e["country"] == country}
        assert len(municipalities) >= 2, f"{name} has {municipalities} of {country}"


def test_two_versions_are_of_one_municipality_each() -> None:
    versions: dict[str, list[int]] = {}
    for path in sm.corpora.load("two-versions").documents:
        entry = ENTRIES[path.name]
        versions.setdefault(entry["municipality"], []).append(entry["year"])
    assert versions
    assert all(len(set(years)) == 2 for years in versions.values())


def test_every_document_stands_in_the_collection_of_its_field() -> None:
    collected = {path.name for name in FIELDS for path in sm.corpora.load(name).documents}
    # A scan stands apart: not everybody can read it.
    assert collected == {file for file, entry in ENTRIES.items() if entry.get("text_layer", True)}


@pytest.mark.parametrize("file", sorted(ENTRIES))
def test_no_municipality_of_the_corpus_is_real(file: str) -> None:
    entry = ENTRIES[file]
    assert entry["invented"]
    assert entry["municipality_code"].startswith(f"{entry['country']}-X")
    assert not find_mentions(entry["municipality"])


def test_the_gold_of_related_goals_names_elements_that_exist() -> None:
    elements = {
        (file, element["id"])
        for file in ENTRIES
        for element in json.loads(
            (CORPORA / "gold" / file).with_suffix(".json").read_text("utf-8")
        )["elements"]
    }
    for group in json.loads((CORPORA / "related.json").read_text("utf-8")):
        members = [(member["file"], member["id"]) for member in group["members"]]
        assert set(members) <= elements, group["label_en"]
        assert len(members) == len(set(members)) >= 2, group["label_en"]


def test_an_unknown_name_is_answered_with_the_names_there_are() -> None:
    with pytest.raises(InputError, match=r"'nordic-trade'.*nordic-ageing, nordic-business"):
        sm.corpora.load("nordic-trade")


def test_a_wheel_finds_the_documents_that_it_carries(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "_data").mkdir()
    (tmp_path / "_data" / "corpora").symlink_to(CORPORA, target_is_directory=True)
    monkeypatch.setattr(resources, "_PACKAGE", tmp_path)
    documents = sm.corpora.load("nordic-business").documents
    assert {path.parents[1] for path in documents} == {tmp_path / "_data" / "corpora"}
    assert all(path.is_file() for path in documents)
