"""English words beside page numbers and pictures."""

from stratmine.languages.printed import Printed

PRINTED = Printed(
    pages=("page", "pagina", "p."),
    of=("of",),
    figures=("figure",),
    maps=(),
    credits=(),
    pictured_by=(),
)  # fmt: skip
