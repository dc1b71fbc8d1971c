"""Reading the pages of a suspicious PDF in a process of its own first, which can be stopped.

pdfium cannot be interrupted within a page, nor told how much memory it may take. A process can:
the pages that it reads within the limits are then read in this one, and the others are left out.
"""

from __future__ import annotations

import json
import math
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from queue import Empty, SimpleQueue
from threading import Thread

import pypdfium2

from stratmine.errors import LimitExceededError, StratmineError
from stratmine.options import ParseOptions
from stratmine.parsing.readers.pdf.opening import opened
from stratmine.parsing.readers.pdf.pages import read_page

PAGE_SECONDS = 20.0
"""What one page may take of the processor's time."""

PAGE_SHARE = 0.25
"""Share of the time for the whole file that one page may take, if that is less."""

SLOWEST = 5.0
"""How many times as long a page may take by the clock: the machine may have more to do."""

OPENING_SECONDS = 30.0
MOST_MEMORY = 1_500_000_000
"""Bytes; on Linux only, other systems do not count them."""


def costly_pages(data: bytes, name: str, options: ParseOptions) -> frozenset[int]:
    """Return the pages, counted from 0, that cannot be read in reasonable time and memory.

    Args:
        data: The file's bytes.
        name: Its name, for the error.
        options: Limits and password; what is left of the pages at `timeout` counts as costly.

    Raises:
        LimitExceededError: Not even opening the file comes to an end.
    """
    if not sys.executable or getattr(sys, "frozen", False):  # no interpreter to start
        return frozenset()
    end = time.monotonic() + options.timeout
    costly: set[int] = set()
    start, count = 0, 1
    while start < count:
        if time.monotonic() > end:
            costly.update(range(start, count))
            break
        found, reached = _attempt(data, name, options, start)
        count = min(found, options.max_pages)
        if reached < count:
            costly.add(reached)
        start = reached + 1
    return frozenset(costly)


def _attempt(data: bytes, name: str, options: ParseOptions, start: int) -> tuple[int, int]:
    """Read from page `start` on; return the number of pages, and the first that was not read.

    A file that is refused has no pages here: who reads it next says why.
    """
    seconds = min(PAGE_SECONDS, PAGE_SHARE * options.timeout)
    task = {"start": start, "seconds": seconds, "options": options.model_dump(mode="json")}
    with _reading(b"%b\n%b" % (json.dumps(task).encode(), data)) as lines:
        opened_with = _next(lines, OPENING_SECONDS)
        if opened_with is None:
            raise LimitExceededError(
                f"Opening {name} takes too much time or memory: open it in a PDF viewer and print "
                "it to a new file."
            )
        reached = start
        longest = SLOWEST * seconds
        while reached < opened_with and (done := _next(lines, longest)) is not None:
            reached = done + 1
    return opened_with, reached


def _next(lines: SimpleQueue[bytes], seconds: float) -> int | None:
    """The next number that the process says; None if it takes too long, or ends."""
    try:
        return int(lines.get(timeout=seconds))
    except (Empty, ValueError):
        return None


@contextmanager
def _reading(task: bytes) -> Iterator[SimpleQueue[bytes]]:
    """A process that reads pages (`_read_all`); what it says, line by line."""
    process = subprocess.Popen(  # noqa: S603  (this module, in this interpreter)
        [sys.executable, "-m", __name__],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path), "OPENBLAS_NUM_THREADS": "1"},
    )
    lines: SimpleQueue[bytes] = SimpleQueue()
    listener = Thread(target=_listen, args=(process, task, lines), daemon=True)
    listener.start()
    try:
        yield lines
    finally:
        process.kill()
        process.wait()
        listener.join()


def _listen(process: subprocess.Popen[bytes], task: bytes, lines: SimpleQueue[bytes]) -> None:
    """Tell a process what to read, and pass on what it says; an empty line is its end."""
    if process.stdin is not None and process.stdout is not None:
        with suppress(OSError), process.stdin:  # it may end before it has heard all
            process.stdin.write(task)
        with process.stdout:
            for line in process.stdout:
                lines.put(line)
    lines.put(b"")


def _read_all() -> None:
    """Read the pages that standard input asks for, and say which are done."""
    task = json.loads(sys.stdin.buffer.readline())
    options = ParseOptions.model_validate(task["options"])
    data = sys.stdin.buffer.read()
    _set_limit("RLIMIT_DATA", MOST_MEMORY)
    try:
        with opened(data, "", options) as document:
            count = len(document)
            _say(count)
            for index in range(task["start"], min(count, options.max_pages)):
                _set_limit("RLIMIT_CPU", math.ceil(time.process_time() + task["seconds"]))
                with suppress(pypdfium2.PdfiumError):  # damaged, which the reader finds as well
                    read_page(document, index, options.tables)
                _say(index)
    except StratmineError:
        _say(0)


def _say(number: int) -> None:
    sys.stdout.write(f"{number}\n")
    sys.stdout.flush()


def _set_limit(name: str, most: int) -> None:
    """End this process where it takes more of something."""
    try:
        import resource
    except ImportError:  # Windows, where only the clock counts
        return
    kind = getattr(resource, name)
    _, allowed = resource.getrlimit(kind)
    least = most if allowed == resource.RLIM_INFINITY else min(most, allowed)
    resource.setrlimit(kind, (least, allowed))


if __name__ == "__main__":
    _read_all()
