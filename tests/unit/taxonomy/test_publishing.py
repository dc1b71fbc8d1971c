from __future__ import annotations

import csv
import io
from pathlib import Path

import pytest
from rdflib import Graph, Literal, URIRef
from rdflib.namespace import DCTERMS, OWL, RDF, SKOS
from typer.testing import CliRunner

from stratmine import taxonomy
from stratmine.cli import app

BOOK = taxonomy.load()
BASE = "https://example.org/ends/"


@pytest.fixture(scope="module")
def graph() -> Graph:
    return Graph().parse(data=taxonomy.to_skos(BOOK, BASE), format="xml")


def test_every_end_is_a_concept_below_its_theme(graph: Graph) -> None:
    assert len(set(graph.subjects(RDF.type, SKOS.Concept))) == len(BOOK.ends) + len(BOOK.themes)
    for end in BOOK.ends:
        concept, theme = URIRef(BASE + end.code), URIRef(BASE + end.theme_code)
        assert graph.value(concept, SKOS.broader) == theme
        assert (theme, SKOS.narrower, concept) in graph
        assert graph.value(concept, SKOS.notation) == Literal(end.code)


def test_concepts_have_one_label_and_definition_a_language(graph: Graph) -> None:
    for concept in graph.subjects(RDF.type, SKOS.Concept):
        for relation in (SKOS.prefLabel, SKOS.definition):
            languages = [word.language for word in graph.objects(concept, relation)]
            assert sorted(languages) == ["da", "en", "sv"]


def test_neighbours_are_related_concepts_of_the_scheme(graph: Graph) -> None:
    concepts = set(graph.subjects(RDF.type, SKOS.Concept))
    related = set(graph.objects(None, SKOS.related))
    assert related
    assert related <= concepts


def test_exemplars_are_examples(graph: Graph) -> None:
    end = BOOK.ends[0]
    assert Literal(end.exemplars.da[0], "da") in graph.objects(
        URIRef(BASE + end.code), SKOS.example
    )


def test_the_scheme_says_version_licence_and_top_concepts(graph: Graph) -> None:
    scheme = URIRef(f"{BASE}scheme")
    assert graph.value(scheme, OWL.versionInfo) == Literal(BOOK.version)
    assert "zero" in str(graph.value(scheme, DCTERMS.license))
    assert len(list(graph.objects(scheme, SKOS.hasTopConcept))) == len(BOOK.themes)


def test_the_table_of_ends_has_all_of_them() -> None:
    rows = list(csv.DictReader(io.StringIO(taxonomy.ends_csv(BOOK))))
    assert [row["code"] for row in rows] == [end.code for end in BOOK.ends]
    assert rows[0]["label_da"] == BOOK.ends[0].label.da
    assert rows[0]["theme_code"] == "T01"
    assert rows[0]["codebook_version"] == BOOK.version


def test_the_table_of_exemplars_has_all_of_them() -> None:
    rows = list(csv.DictReader(io.StringIO(taxonomy.exemplars_csv(BOOK))))
    danish = [row["text"] for row in rows if (row["code"], row["language"]) == ("T03.02", "da")]
    assert tuple(danish) == BOOK.end("T03.02").exemplars.da


def test_one_command_writes_all_files(tmp_path: Path) -> None:
    done = CliRunner().invoke(app, ["codebook", str(tmp_path / "out")])
    assert done.exit_code == 0
    names = {file.name for file in (tmp_path / "out").iterdir()}
    assert names == {"codebook.rdf", "ends.csv", "exemplars.csv"}
    assert (tmp_path / "out" / "codebook.rdf").read_bytes() == taxonomy.to_skos(BOOK)
