"""The codebook as tables (CSV, RFC 4180)."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence

from stratmine.taxonomy.codebook import LANGUAGES, Codebook


def ends_csv(codebook: Codebook) -> str:
    """Return a table with one row for each end."""
    header = ["code", "slug", "theme_code", "theme_label_en"]
    header += [f"{field}_{language}" for field in ("label", "definition") for language in LANGUAGES]
    rows = [
        [
            end.code,
            end.slug,
            theme.code,
            theme.label.en,
            *(getattr(end.label, language) for language in LANGUAGES),
            *(getattr(end.definition, language) for language in LANGUAGES),
            " ".join(near.code for near in end.neighbours),
            codebook.version,
            "yes" if end.general else "no",
        ]
        for theme in codebook.themes
        for end in theme.ends
    ]
    return _csv([*header, "neighbours", "codebook_version", "general"], rows)


def exemplars_csv(codebook: Codebook) -> str:
    """Return a table with one row for each exemplar."""
    rows = [
        [end.code, language, text]
        for end in codebook.ends
        for language in LANGUAGES
        for text in getattr(end.exemplars, language)
    ]
    return _csv(["code", "language", "text"], rows)


def _csv(header: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(header)
    writer.writerows(rows)
    return text.getvalue()
