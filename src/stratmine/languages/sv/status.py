"""Swedish words for how far something has come.

A phrase that says no («ej påbörjad») stands under the status that it leaves.
"""

from collections.abc import Mapping

from stratmine.schema import Status

STATUS: Mapping[Status, tuple[str, ...]] = {
    "not_done": (
        "ej genomförd", "ej genomfört", "ej genomförda", "inte genomförd", "inte genomfört",
        "ej påbörjad", "ej påbörjat", "ej påbörjade", "inte påbörjad", "inte påbörjat",
        "ej startad", "inte startad", "ej uppnått", "ej uppnådd", "inte uppnått",
        "ej uppfyllt", "inte uppfyllt", "ej klar", "ej klart", "inte klar", "inte klart",
        "genomförs inte", "genomförs ej", "avbruten", "avbrutet", "utgår", "utgått", "struken",
        "nedlagd", "inställd", "inställt", "vilande", "ej avslutad",
    ),
    "partly_done": (
        "delvis genomförd", "delvis genomfört", "delvis uppnått", "delvis uppnådd",
        "delvis uppfyllt", "delvis klar", "delvis klart", "genomförs delvis", "delvis",
        "till viss del",
    ),
    "planned": (
        "planerad", "planerat", "planerade", "planeras", "kommande", "inplanerad", "inplanerat",
        "under planering", "ska påbörjas", "påbörjas", "startar", "avvaktar",
    ),
    "ongoing": (
        "pågår", "pågående", "påbörjad", "påbörjat", "påbörjade", "igångsatt", "startad",
        "startat", "under arbete", "under framtagande", "under genomförande", "under utveckling",
        "löpande", "fortlöper", "enligt plan", "försenad", "försenat", "i gång", "arbete pågår",
    ),
    "done": (
        "avslutad", "avslutat", "avslutade", "genomförd", "genomfört", "genomförda", "klar",
        "klart", "klara", "färdig", "färdigt", "färdigställd", "färdigställt", "slutförd",
        "slutfört", "uppnått", "uppnådd", "uppnådda", "uppfyllt", "uppfylld", "implementerad",
        "implementerat", "införd", "infört", "i drift", "utförd", "utfört", "genomförs", "antagen",
    ),
}  # fmt: skip

COLOURS: Mapping[str, Status] = {
    "grön": "done", "grönt": "done", "gröna": "done",
    "gul": "partly_done", "gult": "partly_done", "gula": "partly_done",
    "röd": "not_done", "rött": "not_done", "röda": "not_done",
}  # fmt: skip
