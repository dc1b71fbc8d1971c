"""Swedish words beside page numbers and pictures."""

from stratmine.languages.printed import Printed

PRINTED = Printed(
    pages=("sida", "sidan", "sid", "sid.", "s."),
    of=("av",),
    figures=("figur", "tabell", "bild", "diagram"),
    maps=("karta", "graf"),
    credits=("foto", "källa"),
    pictured_by=("foto", "bild", "illustration", "fotograf"),
)  # fmt: skip
