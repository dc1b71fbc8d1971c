"""Checks of what the verbs are given; errors say what to give instead."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

from stratmine.errors import InputError
from stratmine.options import Options
from stratmine.schema import Corpus, Strategy

AnyOptions = TypeVar("AnyOptions", bound=Options)
T = TypeVar("T")


def options_of(given: AnyOptions | None, kind: type[AnyOptions]) -> AnyOptions:
    """Return the options given, or the defaults.

    Raises:
        InputError: They are the options of another verb.
    """
    if given is not None and not isinstance(given, kind):
        raise InputError(f"the options here are {kind.__name__}, not {type(given).__name__}")
    return given or kind()


def corpus_of(given: object) -> Corpus:
    """Return what is given if it is a corpus.

    Raises:
        InputError: It is something else.
    """
    if not isinstance(given, Corpus):
        raise InputError("a report is of a corpus: give what read_corpus returns, or Corpus.of(…)")
    return given


def optional(given: T | None, kind: type[T], verb: str) -> T | None:
    """Return what is given if it is of a kind, or None.

    Raises:
        InputError: It is something else than what the verb returns.
    """
    if given is not None and not isinstance(given, kind):
        raise InputError(
            f"a {kind.__name__.lower()} is needed here, not {type(given).__name__}: "
            f"give what {verb} returns, or None"
        )
    return given


def strategies_of(given: object) -> Sequence[Strategy]:
    """Return what is given if it is strategies: a corpus or a single one is easily given instead.

    Raises:
        InputError: It is something else.
    """
    if isinstance(given, Corpus):
        raise InputError("strategies are needed here, not a corpus: give corpus.strategies")
    if isinstance(given, Strategy):
        raise InputError("several strategies are needed here, not one: give [strategy]")
    if not isinstance(given, Sequence) or not all(isinstance(one, Strategy) for one in given):
        raise InputError(
            "strategies are needed here: give what extract or read_corpus(…).strategies returns"
        )
    return given
