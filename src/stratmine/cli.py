"""The command `stratmine`: thin, over `stratmine.api`.

Exit codes: 0 all is well, 1 some documents or a step failed, 2 wrong use, 130 Ctrl-C.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from stratmine.errors import StratmineError

if TYPE_CHECKING:
    from stratmine.schema import Corpus

app = typer.Typer(
    name="stratmine",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)


def _version(wanted: bool) -> None:
    if wanted:
        from stratmine import __version__

        typer.echo(f"stratmine {__version__}")
        raise typer.Exit


@app.callback()
def main(
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Show the version.")
    ] = False,
) -> None:
    """Read the strategies of Danish and Swedish municipalities, match and compare them."""


class ReportLanguage(StrEnum):
    """Languages that the report is written in."""

    da = "da"
    sv = "sv"
    en = "en"


class SchemaName(StrEnum):
    """Records that have a JSON Schema."""

    document = "document"
    strategy = "strategy"
    clustering = "clustering"
    benchmark = "benchmark"


Sources = Annotated[
    list[Path],
    typer.Argument(
        exists=True,
        help="Folders or files: PDF, HTML, DOCX, text, strategies as JSON, or a result folder.",
    ),
]


@app.command()
def analyse(
    sources: Sources,
    out: Annotated[
        Path, typer.Option("--out", "-o", file_okay=False, help="Folder for the results.")
    ] = Path("result"),
    language: Annotated[
        ReportLanguage, typer.Option(help="Language of the report.")
    ] = ReportLanguage.en,
    pictures: Annotated[
        bool, typer.Option("--pictures", help="Show in the report where each goal stands.")
    ] = False,
    workers: Annotated[int, typer.Option(min=1, help="Processes that read side by side.")] = 1,
    encoder: Annotated[
        str | None, typer.Option(help="A sentence-transformers model instead of the shipped one.")
    ] = None,
) -> None:
    """Read documents, match their goals, compare municipalities, write it all down."""
    with _errors(kept=out):
        from stratmine import api
        from stratmine.options import AnalyseOptions, ReportOptions
        from stratmine.summary import print_summary

        options = AnalyseOptions(
            report=ReportOptions(language=language.value, pictures=pictures), workers=workers
        )
        result = api.analyse(sources, out, options, encoder=encoder)
        print_summary(result)
        if result.corpus.failed or result.issues:
            raise typer.Exit(1)


@app.command()
def extract(
    sources: Sources,
    out: Annotated[
        Path | None,
        typer.Option("--out", "-o", file_okay=False, help="Folder for one JSON file a document."),
    ] = None,
    workers: Annotated[int, typer.Option(min=1, help="Processes that read side by side.")] = 1,
) -> None:
    """Write what documents promise as JSON: to a folder, or one document to standard output."""
    with _errors(kept=out):
        from stratmine import api
        from stratmine.options import AnalyseOptions

        if out is None and (len(sources) != 1 or sources[0].is_dir()):
            raise typer.BadParameter("name a folder with --out for more than one document")
        corpus = api.read_corpus(sources, AnalyseOptions(workers=workers), out=out)
        if out is None:
            for strategy in corpus.strategies:
                typer.echo(strategy.model_dump_json(indent=2))
        _report_failures(corpus)


@app.command()
def cluster(
    sources: Sources,
    out: Annotated[
        Path | None,
        typer.Option("--out", "-o", file_okay=False, help="Folder for clusters and vectors."),
    ] = None,
) -> None:
    """Show which goals of several documents (or saved strategies) belong together."""
    with _errors():
        from stratmine import api
        from stratmine.summary import print_clusters

        corpus = api.read_corpus(sources)
        clustering = api.cluster(corpus.strategies)
        if out is not None:
            clustering.save(out)
        print_clusters(clustering)
        _report_failures(corpus)


@app.command()
def search(
    query: Annotated[str, typer.Argument(help="What to look for, in a few words.")],
    sources: Sources,
    limit: Annotated[int, typer.Option("--limit", "-k", min=1, help="Matches to show.")] = 10,
) -> None:
    """Search goals in both languages from Danish, Swedish, Norwegian or English words."""
    with _errors():
        from stratmine import api
        from stratmine.summary import print_matches

        corpus = api.read_corpus(sources)
        print_matches(api.similar(query, corpus.strategies, limit))
        _report_failures(corpus)


@app.command()
def schema(
    name: Annotated[SchemaName, typer.Argument(help="Which record.")] = SchemaName.strategy,
) -> None:
    """Print the JSON Schema of the data that stratmine writes."""
    from stratmine.exchange import json_schema

    typer.echo(json_schema(name.value))


@app.command()
def codebook(
    folder: Annotated[Path, typer.Argument(help="Folder for codebook.rdf and the tables.")],
) -> None:
    """Write the codebook of municipal ends as SKOS (RDF/XML) and CSV."""
    with _errors():
        from stratmine import taxonomy

        for file in taxonomy.write(folder):
            typer.echo(file)


@app.command()
def models() -> None:
    """List the models that come with the library."""
    with _errors():
        from stratmine.summary import print_models

        print_models()


def _report_failures(corpus: Corpus) -> None:
    """Say which documents failed, and end with exit code 1 if any did."""
    for outcome in corpus.failed:
        typer.echo(f"stratmine: {outcome.issues[0].message}", err=True)
    if corpus.failed:
        raise typer.Exit(1)


@contextmanager
def _errors(kept: Path | None = None) -> Iterator[None]:
    """Turn errors that a user can mend into a message and exit code 1, and Ctrl-C into 130.

    Args:
        kept: Where what was read before Ctrl-C is kept.
    """
    try:
        yield
    except StratmineError as error:
        typer.echo(f"stratmine: {error}", err=True)
        raise typer.Exit(1) from error
    except OSError as error:
        # Reading has errors of its own: this is a file or folder to write, or a pipe that closed.
        if error.filename is None:
            raise
        typer.echo(f"stratmine: cannot write {error.filename}: {error.strerror}", err=True)
        raise typer.Exit(1) from error
    except KeyboardInterrupt as error:
        told = f"; what was read before is in {kept}" if kept and kept.is_dir() else ""
        typer.echo(f"stratmine: stopped{told}", err=True)
        raise typer.Exit(130) from error
