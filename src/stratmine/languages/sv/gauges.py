"""Swedish words by which a sentence tells what progress is seen by."""

from stratmine.languages.gauges import Gauges

GAUGES = Gauges(
    verbs={
        "mäts": ("genom", "med", "på", "i", "via", "utifrån", "med hjälp av"),
        "mäter": ("genom", "med", "på", "via", "med hjälp av"),
        "avläses": ("i", "på", "genom"),
        "avläser": ("i", "på", "genom"),
        "bedöms": ("utifrån", "genom", "efter"),
        "bedömer": ("utifrån", "genom"),
        "utvärderas": ("utifrån", "genom"),
        "följs": ("med hjälp av", "genom"),
    },
    means=("genom att mäta", "genom att räkna", "genom att följa", "genom att se på"),
    gauged=(
        "det", "detta", "mål", "målet", "målen", "måluppfyllelsen", "effekt", "effekten",
        "effekterna", "framgång", "framgången", "framgångarna", "framsteg", "framsteget",
        "framstegen", "resultatet", "resultaten", "utvecklingen", "förändringen",
    ),
    success=(
        "har lyckats", "lyckats", "är i mål", "har nått målet", "har nått dit", "har gått bra",
        "har varit bra", "har gjort ett bra arbete", "har varit en framgång", "är en framgång",
    ),
    seen=("vet", "ser", "kan se", "märker"),
    succeeding=("lyckas", "är på rätt väg", "är på väg"),
    when=("när", "om"),
    signs=("syns i", "syns det i", "märks på", "märks det på", "märks genom", "visar sig i",
           "visar sig genom"),
)  # fmt: skip
