"""The codebook of municipal ends: codes that stay the same from study to study.

    from stratmine import taxonomy

    book = taxonomy.load()
    book.end("T01.01").label.da
    taxonomy.nearest(["Nem adgang til kommunen for virksomheder"])

An end is what a goal wants for whom. The codebook lists them by theme, with definitions,
what sets them apart from their neighbours, and goals that serve as examples; `write` publishes
it as SKOS and CSV. A `Coder` finds the ends of goals by their vectors and words.
"""

from stratmine.taxonomy.codebook import Codebook, End, Exemplars, Neighbour, Theme, Wording
from stratmine.taxonomy.coder import Coder, nearest, shipped_coder
from stratmine.taxonomy.publishing import write
from stratmine.taxonomy.reading import load
from stratmine.taxonomy.skos import to_skos
from stratmine.taxonomy.tables import ends_csv, exemplars_csv
from stratmine.taxonomy.word_scores import WordScores

__all__ = [
    "Codebook",
    "Coder",
    "End",
    "Exemplars",
    "Neighbour",
    "Theme",
    "WordScores",
    "Wording",
    "ends_csv",
    "exemplars_csv",
    "load",
    "nearest",
    "shipped_coder",
    "to_skos",
    "write",
]
