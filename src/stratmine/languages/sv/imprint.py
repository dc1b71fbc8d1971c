"""Swedish words of what a document says about itself."""

from stratmine.languages.model import Imprint

IMPRINT = Imprint(
    municipality=("kommun", "stad"),
    bodies=(
        "Kommunfullmäktige", "Kommunstyrelsen", "Regionfullmäktige", "Regionstyrelsen",
        "Landstingsfullmäktige", "Stadsfullmäktige", "Fullmäktige",
    ),
    adopted=("antagen av", "antagen", "antagna av", "antaget av", "antaget", "beslutad av",
             "beslutad", "beslutat av", "beslutat", "fastställd av", "fastställd",
             "fastställt av", "antog", "antogs av", "beslutades av", "beslutsinstans",
             "beslutande organ", "beslutande", "godkänd av"),
    date_labels=("beslutsdatum", "antagen", "antaget", "beslutad", "fastställd", "datum för beslut",
                 "fastställd den", "antagandedatum"),
    case_labels=("diarienummer", "diarienr", "diarienr.", "dnr", "dnr.", "ärendenummer", "ärendenr",
                 "ärende nr"),
    period_labels=("perioden", "under perioden", "åren", "gäller för", "gäller", "giltig",
                   "giltighetstid", "gäller från", "period", "år", "för"),
    until=("fram till", "mot", "till och med", "till år", "sikte på", "gäller till",
           "giltig till"),
    statistics=("statistik", "källa", "undersökning", "ökning", "minskning", "ökade", "minskade",
                "utfall", "bokslut", "uppgifter från"),
    yearly=("budget", "verksamhetsplan", "årsplan", "årsredovisning", "budgetskrivelse"),
    openers=("antagande av", "godkännande av", "remiss av", "beslut om", "revidering av",
             "information om", "redovisning av"),
    closers=("antagande", "för antagande", "remissversion", "remiss", "beslut"),
    preliminary=("inspel till", "förslag till", "underlag till", "underlag för", "utkast till",
                 "yttrande över"),
    authors=("förslag från", "förslaget från", "motion av"),
    case_headings=("förslag till beslut", "ärendet", "ärendebeskrivning", "beslutsunderlag",
                   "sammanfattning av ärendet", "tjänsteskrivelse"),
    minor=("innehåll", "innehållsförteckning", "förord", "sida", "datum", "handläggare", "titel",
           "dokumenttyp", "telefon", "sammanfattning"),
)  # fmt: skip
