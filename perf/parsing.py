"""What reading PDFs costs, beside other libraries on the same files in the same run.

    python perf/parsing.py                     the bundled PDFs
    python perf/parsing.py FILE.pdf …          other PDFs
    python perf/parsing.py --pages 50 500      sm.parse alone, on the files joined to that length

Each reader runs in a process of its own. It reads all files once, so that imports and models do
not count, and then in rounds; of each file the fastest round counts, since what else the machine
does can only slow a round down. Peak memory is that of the process. Ratios are to
`pdfplumber.extract_words`.
"""

from __future__ import annotations

import argparse
import io
import json
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from itertools import cycle
from pathlib import Path

DOCUMENTS = Path(__file__).resolve().parents[1] / "corpora" / "documents"
BASE = "pdfplumber words"
ROUNDS = 4


def stratmine(file: Path) -> None:
    """Blocks, tables and languages: the whole of `stratmine.parse`."""
    import stratmine as sm

    sm.parse(file)


def stratmine_pdf(file: Path) -> None:
    """The same without telling the languages of the document and its blocks."""
    from stratmine.options import ParseOptions
    from stratmine.parsing.readers.pdf import read_pdf

    read_pdf(file.read_bytes(), file.name, ParseOptions())


def pdfplumber_words(file: Path) -> None:
    """Words with boxes."""
    import pdfplumber

    with pdfplumber.open(file) as document:
        for page in document.pages:
            page.extract_words(extra_attrs=["fontname", "size"])
            page.close()


def pdfplumber_tables(file: Path) -> None:
    """Words with boxes, and tables."""
    import pdfplumber

    with pdfplumber.open(file) as document:
        for page in document.pages:
            page.extract_words(extra_attrs=["fontname", "size"])
            page.extract_tables()
            page.close()


def pypdfium2_text(file: Path) -> None:
    """Text without positions: the least that reading a PDF can cost."""
    import pypdfium2

    with pypdfium2.PdfDocument(file) as document:
        for page in document:
            page.get_textpage().get_text_range()
            page.close()


def pymupdf4llm(file: Path) -> None:
    """Markdown of the whole file."""
    import pymupdf4llm as library

    library.to_markdown(file)


READERS: dict[str, tuple[str, Callable[[Path], None]]] = {
    "stratmine": ("stratmine", stratmine),
    "its PDF reader": ("stratmine", stratmine_pdf),
    "pdfplumber words": ("pdfplumber", pdfplumber_words),
    "pdfplumber tables": ("pdfplumber", pdfplumber_tables),
    "pypdfium2 text": ("pypdfium2", pypdfium2_text),
    "pymupdf4llm": ("pymupdf4llm", pymupdf4llm),
}


def measure(reader: str, files: list[Path]) -> None:
    """Read the files with one reader in this process, and print what it cost as JSON."""
    read = READERS[reader][1]
    for file in files:
        read(file)
    rounds = [[timed(read, file) for file in files] for _ in range(ROUNDS)]
    cpu, wall = (
        sum(min(one[place][kind] for one in rounds) for place in range(len(files)))
        for kind in (0, 1)
    )
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    print(
        json.dumps(
            {
                "cpu": cpu,
                "wall": wall,
                "peak": peak / (1024 if sys.platform == "linux" else 1024**2),
            }
        )
    )


def timed(read: Callable[[Path], None], file: Path) -> tuple[float, float]:
    """Seconds of CPU and seconds on the clock that reading a file takes."""
    cpu, wall = time.process_time(), time.perf_counter()
    read(file)
    return time.process_time() - cpu, time.perf_counter() - wall


def measured(reader: str, files: list[Path]) -> dict[str, float]:
    """The same in a process of its own."""
    command = [sys.executable, __file__, "--measure", reader, *map(str, files)]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    costs: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return costs


def compare(files: list[Path]) -> None:
    """Print what each reader costs a page, and its ratio to pdfplumber's words."""
    pages = sum(map(page_count, files))
    print(f"{len(files)} files, {pages} pages")
    print(
        f"{'reader':18} {'CPU ms/page':>12} {'wall ms/page':>12} {'peak MB':>8} {'CPU ratio':>10}"
    )
    base = measured(BASE, files)
    for name, (module, _) in READERS.items():
        if find_spec(module) is None:
            print(f"{name:18} not installed")
            continue
        costs = base if name == BASE else measured(name, files)
        cpu, wall = (1000 * costs[key] / pages for key in ("cpu", "wall"))
        ratio = costs["cpu"] / base["cpu"]
        print(f"{name:18} {cpu:12.1f} {wall:12.1f} {costs['peak']:8.0f} {ratio:10.3f}")


def grow(files: list[Path], lengths: list[int]) -> None:
    """Print what `stratmine.parse` costs on one file made of the others' pages, by its length."""
    print(f"{'pages':>6} {'reader':18} {'CPU ms/page':>12} {'peak MB':>8}")
    for length in lengths:
        with joined(files, length) as file:
            for reader in ("stratmine", "its PDF reader"):
                costs = measured(reader, [file])
                cpu = 1000 * costs["cpu"] / length
                print(f"{length:6} {reader:18} {cpu:12.1f} {costs['peak']:8.0f}")


def page_count(file: Path) -> int:
    """Number of pages of a PDF."""
    import pypdfium2

    with pypdfium2.PdfDocument(file) as document:
        return len(document)


@contextmanager
def joined(files: list[Path], length: int) -> Iterator[Path]:
    """A file of `length` pages: those of the files, over and over."""
    import pypdfium2

    target = pypdfium2.PdfDocument.new()
    for file in cycle(files):
        missing = length - len(target)
        if missing <= 0:  # pypdfium2 takes an empty list of pages for all
            break
        source = pypdfium2.PdfDocument(file)
        target.import_pages(source, list(range(min(len(source), missing))))
        source.close()
    buffer = io.BytesIO()
    target.save(buffer)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "joined.pdf"
        path.write_bytes(buffer.getvalue())
        yield path


def main() -> None:
    """Read the command line."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("files", nargs="*", type=Path)
    parser.add_argument("--pages", nargs="+", type=int, metavar="N")
    parser.add_argument("--measure", choices=sorted(READERS), help=argparse.SUPPRESS)
    chosen = parser.parse_args()
    files = chosen.files or sorted(DOCUMENTS.glob("*.pdf"))
    if chosen.measure:
        measure(chosen.measure, files)
    elif chosen.pages:
        grow(files, chosen.pages)
    else:
        compare(files)


if __name__ == "__main__":
    main()
