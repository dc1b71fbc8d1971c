"""How Swedish words end."""

from stratmine.languages.endings import Endings

ENDINGS = Endings(
    infinitives=("a", "e"),
    participles=("at", "it", "et", "lt", "gt", "tt", "rt", "ts"),
    verbs=("erar",),
    present=("ar", "er", "ör", "år", "yr", "ur"),
    passive=("as", "es"),
    definites=("en", "et", "an", "na"),
    definite_plurals=("orna", "arna", "erna"),
    plural_nouns=("heter", "ningar", "ioner", "elser", "or", "ur"),
    mostly_nouns=(
        "heter", "teter", "ioner", "siner", "fter", "nster", "nser", "ker", "lser", "former",
        "nivåer", "gar", "dar", "örer", "are", "ere", "skaper", "medlemmar", "ier", "råder",
        "byer", "satser", "sprojekter", "städer", "planer",
    ),
    adverbs=("t", "ligen", "vis"),
    small_words=frozenset(
        {"för", "per", "över", "under", "efter", "eller", "vår", "där", "hur", "när", "mer", "fler"}
    ),
)  # fmt: skip
