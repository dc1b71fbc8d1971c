"""A long fuzz run: PDFs damaged at random must give a document or a StratmineError.

    python tests/hostile/fuzz_pdf.py 2000 FILE.pdf …      seeds 0 to 1999 over these files

Prints what became of the files, the slowest parse and the peak memory; a seed that breaks the
parser is printed with its error. test_pdf_mutations.py is the short version.
"""

from __future__ import annotations

import random
import re
import resource
import sys
import time
import traceback
from collections import Counter
from pathlib import Path

from stratmine.errors import StratmineError
from stratmine.options import ParseOptions
from stratmine.parsing.readers.pdf import read_pdf

OPTIONS = ParseOptions(max_pages=50, ocr=False)
"""Damaged pages may look like pictures, and OCR of one takes longer than all else."""


def mutate(data: bytes, chance: random.Random) -> bytes:
    """Damage a file: bytes changed, cut off, doubled or wiped, or numbers overwritten."""
    mutated = bytearray(data)
    place = chance.randrange(len(mutated))
    match chance.choice(("flip", "cut", "double", "wipe", "numbers")):
        case "flip":
            for _ in range(chance.choice((1, 10, 200))):
                mutated[chance.randrange(len(mutated))] = chance.randrange(256)
        case "cut":
            del mutated[place:]
        case "double":
            mutated[place:place] = mutated[place : place + chance.randrange(2_000)]
        case "wipe":
            end = min(place + 500, len(mutated))
            mutated[place:end] = bytes(end - place)
        case _:
            numbers = list(re.finditer(rb"\d+", data))
            for number in chance.sample(numbers, min(20, len(numbers))):
                digit = chance.choice((b"9", b"0", b"7"))
                mutated[number.start() : number.end()] = digit * len(number.group())
    return bytes(mutated)


def outcome(data: bytes) -> str:
    """Parse a damaged file, and say what came of it."""
    try:
        read_pdf(data, "damaged.pdf", OPTIONS).model_dump_json()
    except StratmineError as error:
        return type(error).__name__
    except Exception as error:  # noqa: BLE001  (every other error is what is looked for)
        traceback.print_exc(limit=-3)
        return f"BUG {type(error).__name__}"
    return "document"


def main(count: int, files: list[Path]) -> None:
    """Damage and parse `count` files."""
    found: Counter[str] = Counter()
    slowest = 0.0
    for seed in range(count):
        chance = random.Random(seed)  # noqa: S311
        data = mutate(chance.choice(files).read_bytes(), chance)
        started = time.perf_counter()
        result = outcome(data)
        slowest = max(slowest, time.perf_counter() - started)
        found[result] += 1
        if result.startswith("BUG"):
            print(f"seed {seed}: {result}")  # noqa: T201
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    print(f"{dict(found)}, slowest {slowest:.1f} s, peak {peak} MB")  # noqa: T201


if __name__ == "__main__":
    main(int(sys.argv[1]), sorted(map(Path, sys.argv[2:])))
