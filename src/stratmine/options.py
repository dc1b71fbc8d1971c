"""Options of each stage: frozen, typed, and strict about unknown keys.

Every option has a default that suits a folder of municipal strategies.
"""

from __future__ import annotations

from pathlib import Path
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

from stratmine.schema.kinds import ElementKind


class Options(BaseModel):
    """What all options have in common: frozen, and unknown keys are refused."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class ParseOptions(Options):
    """How a file becomes a `ParsedDocument`.

    Attributes:
        password: Opens an encrypted PDF.
        max_bytes: Larger files are refused (`LimitExceededError`).
        max_pages: Pages after this many are left out, and an issue says so.
        max_characters: Text after this many characters is left out, and an issue says so.
        timeout: Seconds after which reading stops between two pages, keeping what was read. A page
            of a suspicious PDF that takes a quarter of it, or 20 seconds, is left out.
        tables: Look for tables in PDFs.
        ocr: Read pages that are pictures, where Tesseract is installed (`stratmine[ocr]`).
    """

    password: str | None = None
    max_bytes: int = Field(default=200_000_000, gt=0)
    max_pages: int = Field(default=2_000, gt=0)
    max_characters: int = Field(default=20_000_000, gt=0)
    timeout: float = Field(default=300.0, gt=0)
    tables: bool = True
    ocr: bool = True


class ExtractOptions(Options):
    """How a `ParsedDocument` becomes a `Strategy`.

    Attributes:
        min_confidence: Elements that are less sure than this are left out (0 keeps all).
        require_language: Raise `LanguageError` for documents that are neither Danish nor
            Swedish instead of recording an issue.
    """

    min_confidence: float = Field(default=0.0, ge=0.0, le=1.0)
    require_language: bool = True


class ClusterOptions(Options):
    """How goals become clusters and themes.

    Attributes:
        types: The element types that are clustered.
        threshold: Mean similarity from which goals share a cluster: the cosine of their words'
            vectors, and what shared ends add (see ``code_weight``), so that it may exceed 1. None
            takes the value measured for the shipped encoder, moved for vectors spread unlike its
            own.
        theme_threshold: The same for themes; never above that of clusters.
        language_balance: Remove what each language adds to its vectors, so that clusters
            follow meaning rather than language.
        context_weight: Share (0 to 1) of the goal read after its heading in its vector; the
            rest is the goal on its own.
        title_weight: Share (0 to 1) of that in which the title of the plan is read as well: a
            goal of a business policy is for businesses, though it does not say so.
        children_weight: What the mean vector of the activities and indicators under a goal (of the
            goals under a focus area) counts beside the goal's own of 1.
        code_probability: Probability from which a goal counts under an end of the codebook.
        code_weight: What the ends of the codebook that two goals may serve count in their
            similarity beside words; 0 compares words alone.
    """

    types: tuple[ElementKind, ...] = ("focus_area", "goal")
    threshold: float | None = Field(default=None, ge=-1.0, le=3.0)
    theme_threshold: float | None = Field(default=None, ge=-1.0, le=3.0)
    language_balance: bool = True
    context_weight: float = Field(default=0.95, ge=0.0, le=1.0)
    title_weight: float = Field(default=0.4, ge=0.0, le=1.0)
    children_weight: float = Field(default=0.25, ge=0.0, le=1.0)
    code_probability: float = Field(default=0.7, ge=0.0, le=1.0)
    code_weight: float = Field(default=0.8, ge=0.0, le=2.0)


class BenchmarkOptions(Options):
    """How municipalities are compared.

    Attributes:
        level: Compare by fine clusters, by the broader themes, or by the codes of the
            codebook (stable from study to study; goals that serve none of its ends are left
            alone).
        confidence: Level of the intervals.
        min_goals: Shares of fewer goals than this are flagged as small.
        min_municipalities: Shares of fewer municipalities than this are flagged as small.
    """

    level: Literal["cluster", "theme", "code"] = "cluster"
    confidence: float = Field(default=0.95, gt=0.5, lt=1.0)
    min_goals: int = Field(default=5, ge=1)
    min_municipalities: int = Field(default=5, ge=1)


class ReportOptions(Options):
    """How the report looks.

    Attributes:
        language: Language that the report opens in; the reader can switch.
        title: Title of the report; None takes the standard one.
        documents: Folders (or files) with the PDFs that were read: the report links to their
            pages.
        pictures: Show small pictures of the places in these PDFs that goals come from; the
            report is larger for it.
    """

    language: Literal["da", "sv", "en"] = "en"
    title: str | None = None
    documents: tuple[Path, ...] = ()
    pictures: bool = False


class AnalyseOptions(Options):
    """The options of every stage of a whole run.

    Attributes:
        parse: Options of parsing.
        extract: Options of extraction.
        cluster: Options of clustering.
        benchmark: Options of the benchmark.
        report: Options of the report.
        workers: Processes that read documents side by side; 1 reads in this process.
    """

    parse: ParseOptions = ParseOptions()
    extract: ExtractOptions = ExtractOptions()
    cluster: ClusterOptions = ClusterOptions()
    benchmark: BenchmarkOptions = BenchmarkOptions()
    report: ReportOptions = ReportOptions()
    workers: int = Field(default=1, ge=1)
