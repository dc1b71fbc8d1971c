"""Read the strategies of Danish and Swedish municipalities, match and compare them.

    import stratmine as sm

    strategy = sm.extract("plan.pdf")
    result = sm.analyse("plans/", out="result/")

The names below are loaded when they are first used, so that importing the package is quick.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from stratmine import corpora as corpora
    from stratmine.api import (
        Analysis,
        analyse,
        benchmark,
        cluster,
        embed,
        extract,
        parse,
        read_corpus,
        report,
        similar,
    )
    from stratmine.errors import (
        CorruptDocumentError,
        DocumentNotFoundError,
        EmptyCorpusError,
        EmptyDocumentError,
        EncryptedDocumentError,
        InputError,
        LanguageError,
        LimitExceededError,
        MissingLibraryError,
        ModelError,
        ScannedDocumentError,
        SchemaVersionError,
        StratmineError,
        UnknownMunicipalityError,
        UnsupportedFormatError,
    )
    from stratmine.options import (
        AnalyseOptions,
        BenchmarkOptions,
        ClusterOptions,
        ExtractOptions,
        ParseOptions,
        ReportOptions,
    )
    from stratmine.schema import Corpus, Element, ParsedDocument, Strategy

__version__ = "0.1.0"

_PLACES = {
    "stratmine.api": (
        "Analysis",
        "analyse",
        "benchmark",
        "cluster",
        "embed",
        "extract",
        "parse",
        "read_corpus",
        "report",
        "similar",
    ),
    "stratmine.errors": (
        "CorruptDocumentError",
        "DocumentNotFoundError",
        "EmptyCorpusError",
        "EmptyDocumentError",
        "EncryptedDocumentError",
        "InputError",
        "LanguageError",
        "LimitExceededError",
        "MissingLibraryError",
        "ModelError",
        "ScannedDocumentError",
        "SchemaVersionError",
        "StratmineError",
        "UnknownMunicipalityError",
        "UnsupportedFormatError",
    ),
    "stratmine.options": (
        "AnalyseOptions",
        "BenchmarkOptions",
        "ClusterOptions",
        "ExtractOptions",
        "ParseOptions",
        "ReportOptions",
    ),
    "stratmine.schema": ("Corpus", "Element", "ParsedDocument", "Strategy"),
}
_PLACE_OF = {name: module for module, names in _PLACES.items() for name in names}

__all__ = [
    "AnalyseOptions",
    "Analysis",
    "BenchmarkOptions",
    "ClusterOptions",
    "Corpus",
    "CorruptDocumentError",
    "DocumentNotFoundError",
    "Element",
    "EmptyCorpusError",
    "EmptyDocumentError",
    "EncryptedDocumentError",
    "ExtractOptions",
    "InputError",
    "LanguageError",
    "LimitExceededError",
    "MissingLibraryError",
    "ModelError",
    "ParseOptions",
    "ParsedDocument",
    "ReportOptions",
    "ScannedDocumentError",
    "SchemaVersionError",
    "Strategy",
    "StratmineError",
    "UnknownMunicipalityError",
    "UnsupportedFormatError",
    "analyse",
    "benchmark",
    "cluster",
    "corpora",
    "embed",
    "extract",
    "parse",
    "read_corpus",
    "report",
    "similar",
]


def __getattr__(name: str) -> Any:  # noqa: ANN401  (the names above, of any type)
    if name == "corpora":
        return import_module("stratmine.corpora")
    if name not in _PLACE_OF:
        raise AttributeError(f"module 'stratmine' has no attribute {name!r}")
    value = getattr(import_module(_PLACE_OF[name]), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted([*__all__, "__version__"])
