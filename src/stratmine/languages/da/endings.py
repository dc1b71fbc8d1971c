"""How Danish words end."""

from stratmine.languages.endings import Endings

ENDINGS = Endings(
    infinitives=("e",),
    participles=("et", "at", "lt", "gt", "rt"),
    verbs=("erer",),
    definites=("en", "et", "ne"),
    definite_plurals=("erne", "ene"),
    plural_nouns=("heder", "ninger", "ioner", "elser", "or", "ur"),
    no_verbs=frozenset({"for", "per", "over", "under", "efter", "eller", "hver", "hvor", "når"}),
)  # fmt: skip
