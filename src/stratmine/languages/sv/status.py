"""Swedish words for how far something has come.

What has not begun («ej påbörjad») is planned; what is given up or failed is not done.
"""

from collections.abc import Mapping

from stratmine.schema import Status

STATUS: Mapping[Status, tuple[str, ...]] = {
    "not_done": (
        "ej verkställd", "ej verkställt", "inte verkställt",
        "ej genomförd", "ej genomfört", "ej genomförda", "inte genomförd", "inte genomfört",
        "ej uppnått", "ej uppnådd", "inte uppnått", "ej uppfyllt", "inte uppfyllt", "ej klar",
        "ej klart", "inte klar", "inte klart", "ej avslutad", "genomförs inte", "genomförs ej",
        "avbruten", "avbrutet", "utgår", "utgått", "struken", "nedlagd", "inställd", "inställt",
        "vilande", "pausad", "pausat", "stoppad", "stoppat", "ej aktuell", "ej aktuellt",
        "inte aktuell", "inte aktuellt", "inte längre aktuell", "uppnås ej", "uppnås inte",
        "ej slutförd", "ej slutfört", "inte slutförd", "ej utförd", "ej utfört", "inte utförd",
        "ej infört", "ej införd", "inte infört", "ej färdig", "ej färdigt", "inte färdig",
    ),
    "partly_done": (
        "delvis genomförd", "delvis genomfört", "delvis uppnått", "delvis uppnådd",
        "delvis uppfyllt", "delvis klar", "delvis klart", "genomförs delvis", "delvis",
        "till viss del", "till stor del", "till största delen", "uppnås delvis",
    ),
    "planned": (
        "planerad", "planerat", "planerade", "planeras", "under planering", "kommande",
        "inplanerad", "inplanerat", "avvaktar", "ska påbörjas", "påbörjas", "startar",
        "ej påbörjad", "ej påbörjat", "ej påbörjade", "inte påbörjad", "inte påbörjat",
        "framskjuten", "framskjutet", "framflyttad", "framflyttat", "uppskjuten", "uppskjutet",
        "ännu inte", "ej påbörjats", "ska starta", "planeras starta",
        "ej startad", "ej startat", "inte startad", "inte startat", "ej igångsatt",
    ),
    "ongoing": (
        "pågår", "pågående", "påbörjad", "påbörjat", "påbörjade", "igångsatt", "startad",
        "startat", "under arbete", "under framtagande", "under genomförande", "under utveckling",
        "uppstartad", "uppstartat", "under uppstart", "fortgår", "på gång", "genomförs löpande",
        "beräknas vara klar", "beräknas vara klart", "beräknas klart", "förväntas vara klar",
        "förväntas vara klart", "nästan klar", "nästan klart", "löpande", "fortlöper",
        "enligt plan", "som planerat", "försenad", "försenat", "i gång", "arbete pågår",
        "snart färdig", "snart färdigt", "snart klar", "snart klart", "nästan färdig",
        "nästan färdigt", "nästan nått", "igång",
    ),
    "done": (
        "avslutad", "avslutat", "avslutade", "genomförd", "genomfört", "genomförda", "klar",
        "klart", "klara", "färdig", "färdigt", "färdigställd", "färdigställt", "slutförd",
        "slutfört", "uppnått", "uppnådd", "uppnådda", "uppfyllt", "uppfylld", "implementerad",
        "implementerat", "införd", "infört", "i drift", "utförd", "utfört", "genomförs",
        "antagen", "avklarad", "avklarat", "uppnås", "på plats", "verkställd", "verkställt",
        "verkställda", "klarmarkerad", "klarmarkerat",
    ),
}  # fmt: skip

COLOURS: Mapping[str, Status] = {
    "grön": "done", "grönt": "done", "gröna": "done",
    "gul": "partly_done", "gult": "partly_done", "gula": "partly_done",
    "röd": "not_done", "rött": "not_done", "röda": "not_done",
    "vit": "planned", "vitt": "planned", "vita": "planned",
}  # fmt: skip

MEANING = ("indikerar", "betyder", "innebär", "står för", "visar")
"""Verbs between a colour and what it means, in a key."""

ANNOUNCED: Mapping[Status, tuple[str, ...]] = {
    "ongoing": (
        "på gång", "gör vi redan", "gör vi nu", "händer nu", "håller vi på med", "pågår nu",
        "gör kommunen redan", "arbetar vi med nu",
    ),
    "planned": (
        "drar vi igång", "sätter vi igång", "kommer att hända", "ska hända",
    ),
    "done": ("har vi gjort", "har gjorts", "är gjort", "har kommunen gjort"),
}  # fmt: skip
"""Words of headings and labels over measures that say how far these have come."""

CELLS: Mapping[Status, tuple[str, ...]] = {
    "not_done": (
        "avskriven", "avskrivet", "avförd", "avfört", "inget gjort", "nej", "lagt på is",
        "lagd på is", "lagt i byrålådan", "skrinlagd", "skrinlagt", "bortsparad", "bortsparat",
        "blev inte av", "rann ut i sanden", "gick i stöpet",
        "lyckades inte", "misslyckades", "misslyckat", "misslyckad", "vilar",
        "blev struket",
    ),
    "planned": (
        "inte börjat", "inte gjort ännu", "har inte börjat", "inväntar", "väntar", "senarelagd",
        "senarelagt", "senareläggs", "skjuts upp",
        "skjuts fram", "skjutet på framtiden", "flyttas till", "flyttad till", "kommer att",
        "återstår", "kvarstår",
        "kommer senare", "till nästa år", "nästa år", "i stöpsleven", "på ritbordet",
        "i vardande",
    ),
    "ongoing": (
        "en bra bit på väg", "på god väg", "kommit i gång", "kommit igång", "rullar på",
        "halvvägs",
        "i full gång", "på spåret", "i fas", "följer plan", "rullar", "under upphandling",
        "under utredning", "under beredning",
        "under projektering", "utreds", "bereds", "upphandlas", "projekteras", "fördröjd",
        "fördröjt", "fortsatt", "fortsätter",
        "det går framåt", "det går bra", "går framåt", "går bra", "saknar bara", "nära mål",
        "på väg i mål", "ligger efter", "före plan", "ute på anbud", "har börjat", "börjat",
    ),
    "done": (
        "i hamn", "i mål", "gjort", "klappat och klart", "avbockat", "avbockad", "överstökat",
        "antaget", "antagna", "beslutad", "beslutat", "invigd", "invigt", "levererad",
        "levererat",
        "driftsatt", "redovisad", "redovisat", "återrapporterad", "besvarad", "byggd", "byggt",
        "färdigbyggd", "färdigbyggt", "ja",
        "öppnad", "öppnat", "lyckades", "sjösatt", "nått", "blev av",
    ),
}  # fmt: skip
"""Words that say so only where they open a cell or stand after a label for the status."""
