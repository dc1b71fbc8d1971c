"""How Danish words end."""

from stratmine.languages.endings import Endings

ENDINGS = Endings(
    infinitives=("e",),
    participles=("et", "at", "lt", "gt", "rt"),
    verbs=("erer",),
    present=("er", "ør", "år", "yr", "ur"),
    passive=("es",),
    definites=("en", "et", "ne"),
    definite_plurals=("erne", "ene"),
    plural_nouns=("heder", "ninger", "ioner", "elser", "or", "ur"),
    mostly_nouns=(
        "heder", "teter", "inger", "ioner", "siner", "fter", "nster", "nser", "ker", "lser",
        "former", "ører", "ere", "skaber", "ier", "råder", "byer", "satser", "sprojekter",
        "steder", "planer", "veje",
    ),
    adverbs=("t", "vis"),
    small_words=frozenset({"for", "per", "over", "under", "efter", "eller", "hver", "hvor", "når"}),
)  # fmt: skip
