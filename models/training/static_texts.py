"""What the static encoder learns from."""

from __future__ import annotations

import json
import random
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from goal_data import Part, read_goals, read_more_goals, read_pairs

Pair = tuple[str, str]

BITEXT = (
    "msdocs.tsv",
    "eu_eforms_codelabels.tsv",
    "eu_eforms_terms.tsv",
    "eu_authority_tables.tsv",
    "hack23_euparliamentmonitor.tsv",
)
DICTIONARIES = ("omw_dannet_saldo.tsv", "osm_tagging_schema.tsv")
"""Sources under permissive licences alone; Apertium's and EUSurvey's pairs are under copyleft."""
BITEXT_CHARACTERS = range(9, 300)
MONO = {
    "da_law.txt": 5_000,
    "da_greve_agendas.txt": 9_000,
    "sv_law.txt": 3_000,
    "sv_regeringen.txt": 11_000,
}
"""How many sentences of each file the teacher is asked about."""
MONO_CHARACTERS = range(25, 220)
SEED = 1


@dataclass(frozen=True)
class StaticTexts:
    """Texts by what is learnt from them.

    Attributes:
        ends: Danish and Swedish goals, a list for each end.
        bitext: Sentences that translate each other, from documents.
        dictionary: Words that translate each other, from wordnets and tag lists.
        written: Words, phrases and sentences that translate each other, written for this.
        mono: Sentences of either language.
    """

    ends: list[list[str]]
    bitext: list[Pair]
    dictionary: list[Pair]
    written: list[Pair]
    mono: list[str]

    def taught(self) -> list[str]:
        """Return the texts whose vectors the teacher is asked for, each once."""
        goals = [text for own in self.ends for text in own]
        return list(dict.fromkeys([*self.mono, *goals]))


def read_static_texts(
    data: Path, codebook: Path, more: Sequence[Path], translations: Path, parts: Sequence[Part]
) -> StaticTexts:
    """Read all of them.

    Args:
        data: The folder with ``pairs`` and ``mono``.
        codebook: The folder with the exemplars.
        more: Folders of further goals, as JSON Lines.
        translations: The folder with the translations written for this, as JSON Lines.
        parts: The parts of the codebook's goals to read.
    """
    draw = random.Random(SEED)  # noqa: S311 - draws sentences, keeps no secret
    bitext = [
        pair
        for name in BITEXT
        for pair in read_pairs(data / "pairs" / name)
        if all(len(text) in BITEXT_CHARACTERS for text in pair) and pair[0] != pair[1]
    ]
    return StaticTexts(
        ends=_read_ends(codebook, more, parts),
        bitext=bitext,
        dictionary=[
            pair for name in DICTIONARIES for pair in read_pairs(data / "pairs" / name) if all(pair)
        ],
        written=[
            (pair["da"], pair["sv"])
            for path in sorted(translations.glob("*.jsonl"))
            for pair in map(json.loads, path.read_text(encoding="utf-8").splitlines())
        ],
        mono=[
            line
            for name, count in MONO.items()
            for line in draw.sample(_fitting_lines(data / "mono" / name), count)
        ],
    )


def _read_ends(codebook: Path, more: Sequence[Path], parts: Sequence[Part]) -> list[list[str]]:
    goals = [goal for goal in read_goals(codebook) if goal.part in parts]
    ends: dict[str, list[str]] = {}
    for goal in goals + read_more_goals(more)[0]:
        if goal.lang != "en":
            ends.setdefault(goal.theme + goal.end, []).append(goal.text)
    return [texts for _, texts in sorted(ends.items())]


def _fitting_lines(path: Path) -> list[str]:
    lines = dict.fromkeys(path.read_text(encoding="utf-8").splitlines())
    return [line for line in lines if len(line) in MONO_CHARACTERS]
