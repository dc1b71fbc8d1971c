"""From files to strategies, whatever becomes of a single file."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from concurrent.futures import as_completed
from concurrent.futures.process import BrokenProcessPool
from pathlib import Path

from stratmine import exchange
from stratmine.errors import StratmineError
from stratmine.extraction import extract
from stratmine.options import AnalyseOptions
from stratmine.parsing import parse
from stratmine.pipeline.files import Sources, find_files, result_names
from stratmine.pipeline.processes import processes
from stratmine.schema import Corpus, Issue, Outcome, Stage, Strategy

logger = logging.getLogger(__name__)

_Read = tuple[Outcome, Strategy | None]


def read_corpus(
    sources: Sources, options: AnalyseOptions | None = None, *, out: str | Path | None = None
) -> Corpus:
    """Read files into strategies, in a stable order.

    Args:
        sources: A folder, a file, or several of either.
        options: Options of parsing and extraction, and the number of processes.
        out: A folder to write each strategy into, as JSON, as soon as it is read; it is passed
            over in the search for files.

    Returns:
        The strategies, and the outcome of every file. A file that cannot be read is an
        outcome, not an exception.

    Raises:
        DocumentNotFoundError: A source does not exist, or there is nothing to read.
    """
    out = Path(out) if out is not None else None
    return read_files(find_files(sources, out), options or AnalyseOptions(), out)


def read_files(
    files: dict[str, Path],
    options: AnalyseOptions,
    out: Path | None = None,
    on_read: Callable[[str], None] | None = None,
) -> Corpus:
    """Read the files that `find_files` found; see `read_corpus`.

    Args:
        files: The files by their name in the run, sorted by it.
        options: Options of parsing and extraction, and the number of processes.
        out: A folder to write each strategy into, as JSON, as soon as it is read.
        on_read: Called with each file's name as soon as it is read.
    """
    names = result_names(files)
    read: dict[str, _Read] = {}
    for name, (outcome, strategy) in _read_all(files, options):
        read[name] = outcome, strategy
        if strategy is not None and out is not None:
            exchange.write_strategy(strategy, out / names[name])
        if on_read is not None:
            on_read(name)
    outcomes: list[Outcome] = []
    strategies: dict[str, Strategy] = {}
    for name in files:
        outcome, strategy = _without_duplicate(*read[name], strategies)
        outcomes.append(outcome)
        if strategy is not None:
            strategies[strategy.id] = strategy
        elif out is not None and read[name][1] is not None:
            (out / names[name]).unlink()
    return Corpus(strategies=tuple(strategies.values()), outcomes=tuple(outcomes))


def _read_all(files: dict[str, Path], options: AnalyseOptions) -> Iterator[tuple[str, _Read]]:
    """Yield each file's name and what came of it, as soon as it is read."""
    if options.workers == 1 or len(files) == 1:
        for name, path in files.items():
            yield name, _read_one(name, path, options)
        return
    left = dict(files)
    try:
        for name, read in _read_side_by_side(files, options):
            del left[name]
            yield name, read
    except BrokenProcessPool:
        # Nobody knows which of the files at hand did it.
        yield from _read_one_by_one(left, options)


def _read_side_by_side(
    files: dict[str, Path], options: AnalyseOptions
) -> Iterator[tuple[str, _Read]]:
    """Yield as `_read_all` does.

    Raises:
        BrokenProcessPool: A process ended: a library crashed, or the system took its memory.
    """
    with processes(options.workers) as executor:
        name_of = {
            executor.submit(_read_one, name, path, options): name for name, path in files.items()
        }
        try:
            for done in as_completed(name_of):
                yield name_of[done], done.result()
        finally:
            executor.shutdown(cancel_futures=True)


def _read_one_by_one(
    files: dict[str, Path], options: AnalyseOptions
) -> Iterator[tuple[str, _Read]]:
    """Yield as `_read_all` does; a file that ends the process which reads it has failed."""
    left = dict(files)
    while left:
        with processes(1) as executor:
            for name in tuple(left):
                try:
                    read = executor.submit(_read_one, name, left.pop(name), options).result()
                except BrokenProcessPool:
                    message = (
                        f"{name}: the process that read it ended, for lack of memory or through "
                        "a defect; please report the file"
                    )
                    yield name, (_failure(name, "parsing", "unexpected", message), None)
                    break
                yield name, read


def _read_one(name: str, path: Path, options: AnalyseOptions) -> _Read:
    """Read one file: a document, or a strategy saved as JSON."""
    stage: Stage = "parsing"
    try:
        if path.suffix.lower() == ".json":
            strategy = exchange.read_strategy(path)
        else:
            document = parse(path, options.parse)
            stage = "extraction"
            strategy = extract(document, options.extract)
    except StratmineError as error:
        return _failure(name, stage, error.code, str(error)), None
    except Exception as error:  # a defect met in one file must not end the run
        logger.debug("unexpected error in %s", name, exc_info=True)
        message = f"{name}: unexpected {type(error).__name__}: {error}; please report the file"
        return _failure(name, stage, "unexpected", message), None
    return Outcome.of(name, strategy), strategy


def _failure(name: str, stage: Stage, code: str, message: str) -> Outcome:
    issue = Issue(stage=stage, code=code, message=message)
    return Outcome(file=name, status="failed", issues=(issue,))


def _without_duplicate(
    outcome: Outcome, strategy: Strategy | None, known: dict[str, Strategy]
) -> _Read:
    """The same content twice would count every goal twice: the second one is left out."""
    if strategy is None or strategy.id not in known:
        return outcome, strategy
    issue = Issue(
        stage="parsing",
        code="duplicate",
        message=f"{outcome.file} has the same content as {known[strategy.id].source.file}; "
        "it is counted once",
    )
    return outcome.model_copy(update={"status": "issues", "issues": (*outcome.issues, issue)}), None
