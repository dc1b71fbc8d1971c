"""What Swedish headings, labels and column headers announce."""

from stratmine.languages.model import Headings

HEADINGS = Headings(
    elements={
        "vision": (
            "!revision", "!division", "!television", "!supervision", "!provision", "!nollvision",
            "!nollvisionen", "-vision", "-visionen",
            "vision", "visionen", "visioner", "målbild", "målbilden", "målbilder", "framtidsbild",
            "framtidsbilden", "önskat läge", "beskrivningar av framtiden",
        ),
        "focus_area": (
            "#strategi", "#prioritering", "#prioritet", "=strategier", "delstrategier",
            "fokusområde", "fokusområden", "fokusområdena", "fokusområdet", "insatsområde",
            "insatsområden", "insatsområdena", "insatsområdet", "målområde", "målområden",
            "målområdena", "temaområde", "temaområden", "tema", "teman", "samarbetsområde",
            "samarbetsområden", "samarbetsområdena", "prioriterade områden", "prioriterat område",
            "prioriterade områdena", "strategiskt område", "strategiska områden",
            "strategiska områdena", "utvecklingsområde", "utvecklingsområden",
            "utvecklingsområdena", "perspektiv", "perspektiven", "huvudområde", "huvudområden",
            "kärnområden", "satsningsområde", "satsningsområden", "inriktningsområden",
            "delområden", "spår", "spåren", "framgångsfaktorer", "pelare", "profilområden",
            "utmaningsområden", "arbetsområden", "arbetsområdena",
            "verksamhetsområden",
        ),
        "goal": (
            "mål", "målet", "målen", "-mål", "-målen", "målsättning", "målsättningar",
            "målsättningen", "målsättningarna", "-målsättning", "-målsättningar", "inriktning",
            "inriktningar", "inriktningarna", "ambition", "ambitioner", "önskad effekt",
            "önskade effekter", "ställningstaganden", "ställningstagande", "vi vill",
            "det här vill vi", "det vill vi", "vad vill vi", "vart vill vi", "dit ska vi",
            "vad vill vi uppnå", "vad vi ska uppnå", "vad vi vill uppnå", "det här vill vi uppnå",
            "prioriteringar", "strategisk inriktning", "!ändamål", "!ändamålet", "!föremål",
            "!språkmål", "!mångmål",
        ),
        "activity": (
            "aktivitet", "aktiviteter", "aktiviteterna", "-aktiviteter", "insats", "insatser",
            "insatserna", "-insatser", "åtgärd", "åtgärder", "åtgärderna", "-åtgärder", "uppdrag",
            "uppdragen", "projekt", "projekten", "-projekt", "handling", "handlingar", "initiativ",
            "initiativen", "fokusfrågor", "fokusfråga", "delaktiviteter", "=förslag", "-uppdrag",
            "så gör vi", "så här gör vi", "vad kommunen ska göra", "vad vi ska göra", "vad vi gör",
            "vad ska kommunen göra", "detta ska vi göra", "så arbetar vi", "det här gör vi",
            "det gör vi genom att", "detta gör vi", "hur gör vi", "hur når vi dit", "det gör vi",
            "så når vi målen", "så når vi dit", "så ska vi göra", "vad ska vi göra",
            "det här ska vi göra",
        ),
        "indicator": (
            "indikator", "indikatorer", "indikatorerna", "-indikator", "-indikatorer", "nyckeltal",
            "nyckeltalen", "mått", "mätetal", "mätvärde", "mätvärden", "måltal", "mätpunkt",
            "mätpunkter", "uppföljningsmått", "så mäter vi", "det mäter vi", "vi mäter",
            "så följer vi upp målen", "hur mäter vi", "hur ser vi det", "hur märks det",
            "resultatmått", "styrtal",
        ),
        "challenge": (
            "utmaning", "utmaningar", "utmaningarna", "utamningarna", "-utmaning", "-utmaningar",
            "problem", "problemet", "problemen", "risk", "risker", "riskerna", "hinder",
        ),
    },
    columns={
        "responsible": (
            "ansvarig", "ansvariga", "ansvar", "vem", "ansvarig nämnd", "ansvarig förvaltning",
            "huvudansvarig", "samordningsansvarig", "förvaltning", "nämnd", "utförare",
            "ansvarig funktion", "projektledare", "uppdragstagare", "genomförare", "huvudman",
        ),
        "partners": (
            "samverkan", "samverkanspartner", "samverkansparter", "samarbetspartner",
            "samarbetspartners", "aktörer", "berörda", "berörda nämnder", "i samverkan med",
            "medverkande", "partner", "partners", "deltagare",
        ),
        "deadline": (
            "tidplan", "tidsplan", "tid", "när", "klart", "klar", "klart senast", "slutdatum",
            "startdatum", "tidsram", "tidsperiod", "period", "år", "senast", "färdigt",
            "genomförande", "start", "slut", "datum", "färdigdatum", "tidpunkt", "deadline",
        ),
        "status": ("status", "läge", "nuläge", "uppföljning", "kommentar", "genomfört", "resultat"),
        "target": ("målvärde", "målvärden", "måltal", "målnivå", "mål 2025", "mål 2030"),
        "budget": (
            "budget", "kostnad", "kostnader", "finansiering", "resurser", "ekonomi", "resursbehov",
            "belopp",
        ),
    },
    background=(
        "så följer vi upp", "hur följer vi upp", "så läser du", "bakgrund", "inledning", "förord",
        "introduktion", "uppföljning", "utvärdering", "revidering", "syfte", "syftet",
        "avgränsning", "process", "arbetsprocess", "genomförandeprinciper", "genomförande",
        "tillvägagångssätt", "arbetssätt", "roller", "organisation", "ansvarsfördelning",
        "tidplan", "tidsplan", "metod", "definition", "definitioner", "begrepp", "ordlista",
        "nulägesbeskrivning", "nuläge", "nulägesanalys", "omvärldsanalys", "lagstiftning", "lagar",
        "styrdokument", "koppling", "bilaga", "bilagor", "källor", "referenser", "deltagare",
        "arbetsgrupp", "styrgrupp", "kontakt", "tack", "foto", "sammanfattning", "remiss",
        "beslut", "beslutsunderlag", "ekonomiska konsekvenser",
        "juridiska konsekvenser", "förslag till beslut", "jäv", "yrkanden", "dokumenttyp",
        "vill du veta mer", "läsanvisning", "relevanta dokument", "resurser",
        "relaterade dokument", "fakta", "implementering", "förutsättningar", "tillväxtattityd",
        "framtagande", "om strategin", "om planen", "prioritering",
    ),
    summaries=("sammanfattning", "sammandrag", "i korthet"),
    contents=("innehåll", "innehållsförteckning"),
    case=(
        "förslag till beslut", "ärendet", "ärendebeskrivning", "beslutsunderlag", "jäv",
        "sammanfattning av ärendet", "beslutsgång", "ekonomiska konsekvenser", "yrkanden",
    ),
)  # fmt: skip
