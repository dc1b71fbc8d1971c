"""How Swedish words end."""

from stratmine.languages.endings import Endings

ENDINGS = Endings(
    infinitives=("a", "e"),
    participles=("at", "it", "et", "lt", "gt", "tt", "rt", "ts"),
    verbs=("erar",),
    definites=("en", "et", "an", "na"),
    definite_plurals=("orna", "arna", "erna"),
    plural_nouns=("heter", "ningar", "ioner", "elser", "or", "ur"),
    no_verbs=frozenset(
        {"för", "per", "över", "under", "efter", "eller", "vår", "där", "hur", "när", "mer", "fler"}
    ),
)  # fmt: skip
