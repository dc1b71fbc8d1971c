"""Danish words for how far something has come.

What has not begun («ikke igangsat») is planned; what is given up or failed is not done.
"""

from collections.abc import Mapping

from stratmine.schema import Status

STATUS: Mapping[Status, tuple[str, ...]] = {
    "not_done": (
        "ej gennemført", "gennemføres ikke", "ikke gennemført", "ikke opfyldt", "ikke opnået",
        "ikke afsluttet", "ikke implementeret", "ikke nået", "ikke indfriet", "ikke udført",
        "annulleret", "droppet", "udgår", "udgået", "aflyst", "opgivet", "sat i bero",
        "forhindringer", "uafsluttet", "stoppet", "ikke relevant", "ikke aktuel", "ikke aktuelt",
        "pauset", "på pause", "ikke i mål", "ikke færdig", "ikke færdigt", "ikke etableret",
        "ikke løst", "ikke realiseret", "ikke godkendt", "ikke vedtaget", "ikke udarbejdet",
        "ikke klar",
    ),
    "partly_done": (
        "gennemføres delvist", "delvist gennemført", "delvist opfyldt", "delvist opnået",
        "delvist implementeret", "delvis gennemført", "delvis opfyldt", "delvis", "delvist",
        "til dels",
    ),
    "planned": (
        "planlagt", "planlagte", "planlægges", "under planlægning", "kommende", "afventer",
        "forventes igangsat", "igangsættes i", "iværksættes", "opstartes", "behandles",
        "ej påbegyndt", "ej igangsat", "ej startet", "ikke igangsat", "ikke påbegyndt",
        "ikke startet", "ikke i gang", "ikke opstartet", "ikke begyndt", "ikke gået i gang",
        "igangsættes", "sættes i gang", "skal i gang", "går i gang", "skal igangsættes",
        "skal startes", "starter", "udskudt", "udskydes", "endnu ikke", "ikke iværksat",
    ),
    "ongoing": (
        "i gang", "igangsat", "igangværende", "pågår", "pågående", "påbegyndt",
        "under udarbejdelse", "under udførelse", "under implementering", "under udvikling",
        "under afvikling", "under opstart", "under behandling", "løbende", "følger planen",
        "som planlagt",
        "arbejdes på", "iværksat", "iværksatte", "opstartet", "i proces", "i udførelse",
        "forløber efter planen", "forsinket", "kører", "på vej", "under forberedelse", "i udbud",
        "forventes afsluttet", "forventes færdig", "forventes færdigt", "forventes gennemført",
        "forventes klar", "forventes implementeret", "næsten færdig",
        "næsten i mål", "gennemføres løbende",
        "snart færdig", "snart færdigt", "snart klar", "snart klart", "næsten færdigt",
        "næsten klar", "næsten klart", "næsten nået",
    ),
    "done": (
        "afsluttet", "afsluttede", "gennemført", "gennemførte", "afholdt", "implementeret",
        "færdig", "færdigt", "færdiggjort", "udført", "opnået", "opfyldt", "i drift", "indfriet",
        "i mål", "etableret", "realiseret", "gennemføres", "vedtaget", "godkendt", "løst", "nået",
        "udarbejdet", "på plads", "klar", "klart",
    ),
}  # fmt: skip

COLOURS: Mapping[str, Status] = {
    "grøn": "done", "grønt": "done", "grønne": "done",
    "gul": "partly_done", "gult": "partly_done", "gule": "partly_done",
    "rød": "not_done", "rødt": "not_done", "røde": "not_done",
    "hvid": "planned", "hvidt": "planned", "hvide": "planned",
}  # fmt: skip

MEANING = ("indikerer", "betyder", "viser")
"""Verbs between a colour and what it means, in a key."""

ANNOUNCED: Mapping[Status, tuple[str, ...]] = {
    "ongoing": (
        "er vi i gang med", "gør vi allerede", "gør vi nu", "det sker nu",
        "gør kommunen allerede",
        "allerede i gang", "arbejder vi på nu",
    ),
    "planned": (
        "går vi i gang med", "sætter vi i gang", "kommer til at ske", "skal der ske",
    ),
    "done": ("har vi gjort", "er der gjort", "har vi allerede gjort", "har kommunen gjort"),
}  # fmt: skip
"""Words of headings and labels over measures that say how far these have come."""

CELLS: Mapping[Status, tuple[str, ...]] = {
    "not_done": (
        "på hold", "på standby", "taget af", "nej", "lagt på is", "lagt i skuffen", "skrinlagt",
        "sparet væk", "blev ikke til noget", "kuldsejlet", "faldt til jorden",
        "lykkedes ikke", "mislykkedes", "mislykket", "fejlet", "i dvale",
        "ikke lykkedes",
    ),
    "planned": (
        "ikke taget hul på", "ikke gjort endnu", "venter", "rykket til", "rykkes til", "skubbet",
        "flyttes til", "udestår", "opstart",
        "kommer senere", "til næste år", "næste år", "i støbeskeen", "på tegnebrættet",
        "under opsejling",
    ),
    "ongoing": (
        "godt på vej", "godt i gang", "kommet i gang", "taget hul på", "ruller", "halvvejs",
        "efter planen", "følger plan", "på sporet", "i fuld gang", "startet", "undersøges",
        "under udbud", "under opførelse", "under anlæg", "under projektering", "projekteres",
        "fortsætter", "fortsat", "sat i værk", "sat i gang", "forløber planmæssigt",
        "undervejs", "under vejs", "begyndt", "det går fremad", "det går godt", "går fremad",
        "går godt", "mangler kun", "tæt på mål", "bagud", "bagefter", "foran planen",
    ),
    "done": (
        "i hus", "i kassen", "gjort", "klaret", "overstået", "besluttet", "indviet",
        "taget i brug", "ibrugtaget", "leveret", "fuldført", "indført",
        "afrapporteret", "bygget", "færdigbygget", "lukket", "ja",
        "åbnet", "lykkedes", "sat i søen", "blev til noget",
    ),
}  # fmt: skip
"""Words that say so only where they open a cell or stand after a label for the status."""
