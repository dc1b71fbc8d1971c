"""What extraction costs beside parsing, on the bundled PDFs or on other files.

    python perf/extraction.py                    the bundled PDFs
    python perf/extraction.py FILE_OR_FOLDER …   other files; of a folder, all that stratmine reads

All files are read once, so that imports and models do not count, and then in rounds; of each file
the fastest round counts, in processor time. What stratmine remembers of texts is forgotten before
each round. Peak memory is that of the process.
"""

from __future__ import annotations

import argparse
import functools
import gc
import resource
import time
from collections.abc import Callable
from pathlib import Path

import stratmine as sm
from stratmine.extraction import extract
from stratmine.pipeline.files import find_files

DOCUMENTS = Path(__file__).resolve().parents[1] / "corpora" / "documents"
ROUNDS = 3
CACHED = type(functools.lru_cache(len))
"""What `functools` makes of a function that remembers."""


def forget_texts() -> None:
    """Empty the caches of limited size: those of texts, not those of compiled patterns."""
    for known in gc.get_objects():
        if isinstance(known, CACHED) and known.cache_parameters()["maxsize"]:
            known.cache_clear()


def fastest(work: Callable[[], object]) -> float:
    """Return the processor time of the fastest of some rounds, in seconds."""
    seconds = []
    for _ in range(ROUNDS):
        forget_texts()
        start = time.process_time()
        work()
        seconds.append(time.process_time() - start)
    return min(seconds)


def measure(file: Path) -> tuple[float, float]:
    """Return the seconds that a file takes to be parsed and to be extracted from."""
    document = sm.parse(file)
    extract(document)
    return fastest(lambda: sm.parse(file)), fastest(lambda: extract(document))


def main() -> None:
    """Print what parsing and extraction cost."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("sources", nargs="*", type=Path, metavar="FILE_OR_FOLDER")
    sources = parser.parse_args().sources or sorted(DOCUMENTS.glob("*.pdf"))
    files = list(find_files(sources).values())
    times = [measure(file) for file in files]
    parsing, extraction = (sum(column) for column in zip(*times, strict=True))
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"{len(files)} files: parsing {parsing:.2f} s, extraction {extraction:.2f} s")
    print(f"extraction / parsing {extraction / parsing:.2f}")
    print(f"{60 * len(files) / (parsing + extraction):.0f} documents a minute, both together")
    print(f"peak memory {peak:.0f} MiB")


if __name__ == "__main__":
    main()
