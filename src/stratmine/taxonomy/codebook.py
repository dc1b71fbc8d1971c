"""The records of the codebook."""

from __future__ import annotations

from difflib import get_close_matches
from functools import cached_property
from typing import Self, TypeVar

from pydantic import Field, model_validator

from stratmine.errors import InputError
from stratmine.schema.base import Record

THEME_CODE = r"T\d{2}"
END_CODE = r"T\d{2}\.\d{2}"

LANGUAGES = ("da", "sv", "en")
"""Languages of the codebook."""

_T = TypeVar("_T")


class Wording(Record):
    """The same in three languages."""

    da: str
    sv: str
    en: str


class Exemplars(Record):
    """Goals and activities that serve an end, by language; each is worded anew."""

    da: tuple[str, ...]
    sv: tuple[str, ...]
    en: tuple[str, ...]


class Neighbour(Record):
    """An end that is easily taken for another.

    Attributes:
        code: The neighbour.
        difference: What the neighbour wants that this end does not, in English.
    """

    code: str = Field(pattern=END_CODE)
    difference: str


class End(Record):
    """What goals want for whom: one row of a comparison between municipalities.

    Attributes:
        code: Theme and number, ``T01.01``; never used for anything else.
        slug: A short name for files and addresses.
        label: Its name.
        definition: What a goal of this kind wants, in one sentence.
        general: Whether it is a whole field that is to go well («good education for all»), and not
            one end in it.
        neighbours: What it is easily taken for.
        exemplars: Goals that serve it.
    """

    code: str = Field(pattern=END_CODE)
    slug: str
    label: Wording
    definition: Wording
    general: bool = False
    neighbours: tuple[Neighbour, ...] = ()
    exemplars: Exemplars

    @property
    def theme_code(self) -> str:
        """Code of the theme that it belongs to."""
        return self.code.partition(".")[0]


class Theme(Record):
    """A policy area.

    Attributes:
        code: ``T01`` and so on.
        label: Its name.
        definition: What belongs to it.
        ends: Its ends, sorted by code.
    """

    code: str = Field(pattern=THEME_CODE)
    label: Wording
    definition: Wording
    ends: tuple[End, ...]


class Codebook(Record):
    """All themes and ends.

    Attributes:
        version: Rises with each change; codes keep their meaning.
        title: Its name.
        licence: SPDX identifier of the licence.
        themes: Sorted by code.
    """

    version: str
    title: Wording
    licence: str
    themes: tuple[Theme, ...]

    @model_validator(mode="after")
    def _codes_fit(self) -> Self:
        codes = [end.code for end in self.ends]
        if len(set(codes)) < len(codes):
            raise ValueError("two ends have the same code")
        for theme in self.themes:
            if any(end.theme_code != theme.code for end in theme.ends):
                raise ValueError(f"{theme.code} has an end with the code of another theme")
        known = set(codes)
        for end in self.ends:
            if missing := {near.code for near in end.neighbours} - known:
                raise ValueError(f"{end.code} has neighbours that do not exist: {sorted(missing)}")
        return self

    @cached_property
    def ends(self) -> tuple[End, ...]:
        """All ends, sorted by code."""
        return tuple(end for theme in self.themes for end in theme.ends)

    def end(self, code: str) -> End:
        """Return the end with a code.

        Raises:
            InputError: There is no such end; the message names the nearest code.
        """
        return _found(code, self._ends_by_code, f"codebook {self.version} has no end")

    def theme(self, code: str) -> Theme:
        """Return the theme with a code, or that of the end with a code.

        Raises:
            InputError: There is no such theme.
        """
        theme_code = code.partition(".")[0]
        return _found(theme_code, self._themes_by_code, f"codebook {self.version} has no theme")

    @cached_property
    def _ends_by_code(self) -> dict[str, End]:
        return {end.code: end for end in self.ends}

    @cached_property
    def _themes_by_code(self) -> dict[str, Theme]:
        return {theme.code: theme for theme in self.themes}


def _found(code: str, by_code: dict[str, _T], problem: str) -> _T:
    if code in by_code:
        return by_code[code]
    near = get_close_matches(code, by_code, n=1, cutoff=0.0)
    hint = f"; did you mean {near[0]}?" if near else ""
    raise InputError(f"{problem} {code!r}{hint}")
