"""Processes that read documents side by side."""

from __future__ import annotations

import signal
import sys
from concurrent.futures import ProcessPoolExecutor
from multiprocessing.context import SpawnContext, SpawnProcess
from types import ModuleType


class _Process(SpawnProcess):
    """A process that does not run the user's script again.

    Python runs it in each fresh process, in case that needs what is in it. Ours do not, and a
    script without ``if __name__ == "__main__"`` would begin to read there all over.
    """

    def start(self) -> None:
        script = sys.modules["__main__"]
        sys.modules["__main__"] = ModuleType("__main__")
        try:
            super().start()
        finally:
            sys.modules["__main__"] = script


class _Context(SpawnContext):
    # Fresh processes: forking after a model is loaded can lock up.
    Process = _Process


def processes(count: int) -> ProcessPoolExecutor:
    """Return an executor of so many processes.

    Ctrl-C ends them at once, without a word: what they were reading is lost, and nothing else.
    """
    return ProcessPoolExecutor(
        count,
        mp_context=_Context(),
        initializer=signal.signal,
        initargs=(signal.SIGINT, signal.SIG_DFL),
    )
