"""Danish words beside page numbers and pictures."""

from stratmine.languages.printed import Printed

PRINTED = Printed(
    pages=("side", "s."),
    of=("af",),
    figures=("figur", "tabel", "billede", "diagram"),
    maps=("kort", "graf"),
    credits=("foto", "kilde"),
    pictured_by=("foto", "illustration", "fotograf"),
)  # fmt: skip
