"""Swedish words of quantity and money."""

from stratmine.languages.quantities import Units

_CHANGES = """
minska minskar minskas reducera reduceras reducerar sänka sänks sänkas sjunka öka ökar
ökas höja höjs höjas växa växer förbättra förbättras nå nås uppnå uppnås uppgå uppgår
begränsa begränsas minskning ökning tillväxt utgöra utgör
tredubbla tredubblas ligga ligger
ökat minskat
"""

_IMPROVEMENTS = """
kortare längre snabbare lättare enklare tryggare friskare renare grönare starkare säkrare
tydligare smartare närmare tätare bredare djupare billigare gladare lugnare rikare vackrare
jämnare mjukare öppnare effektivare attraktivare jämlikare smidigare större hälsosammare vänligare
varmare ljusare stabilare
"""

UNITS = Units(
    percent=("procentenheter", "procentenhet", "%-enheter", "%", "procent", "proc.", "promille"),
    scale={
        "tusen": 1e3, "t": 1e3, "milj.": 1e6, "mn": 1e6, "miljon": 1e6, "miljoner": 1e6,
        "m": 1e6, "mdr": 1e9, "miljard": 1e9, "miljarder": 1e9,
    },
    currency=("kronor", "kr.", "kr", "sek"),
    currency_code="SEK",
    short_money={
        "tkr": 1e3, "tkr.": 1e3, "kkr": 1e3, "ksek": 1e3, "mkr": 1e6, "mkr.": 1e6, "mnkr": 1e6,
        "msek": 1e6, "mdkr": 1e9, "mdr": 1e9,
    },
    funding=(
        "avsatt", "avsatta", "avsätts", "avsätter", "anslag", "anslås", "budget", "budgeterat",
        "budgeteras", "finansieras", "finansiering", "finansierat", "ram", "ramen", "bidrag",
        "investering", "investeringen", "investerar", "investeras", "kostnad", "kostar",
        "medel", "tilldelas", "årligen", "belopp", "beviljas", "utgift", "investeringsutgift",
    ),
    covering=("ramar", "ramarna", "drift", "driften", "driftbudget", "egenfinansiering"),
    units={
        "ton": "ton", "kg": "kg", "kilo": "kg", "kwh": "kWh", "mwh": "MWh", "gwh": "GWh",
        "mw": "MW", "ha": "ha", "hektar": "ha", "km": "km", "mil": "mil", "kilometer": "km",
        "m2": "m2", "m²": "m2", "kvm": "m2", "kvadratmeter": "m2", "meter": "m",
        "minuter": "min", "dagar": "dagar", "arbetsdagar": "dagar", "veckor": "veckor",
        "månader": "månader", "år": "år", "timmar": "timmar", "invånare": "invånare",
        "bostäder": "bostäder", "platser": "platser", "arbetstillfällen": "arbetstillfällen",
        "jobb": "jobb", "företag": "företag", "elever": "elever", "barn": "barn",
        "ungdomar": "ungdomar", "träd": "träd", "poäng": "poäng", "personer": "personer",
        "studenter": "studenter", "brukare": "brukare", "besökare": "besökare",
        "medarbetare": "medarbetare", "gästnätter": "gästnätter", "laddpunkter": "laddpunkter",
        "laddplatser": "laddplatser", "medlemmar": "medlemmar", "hushåll": "hushåll",
        "årsarbetare": "årsarbetare", "lägenheter": "lägenheter", "enheter": "enheter",
        "nyetableringar": "nyetableringar", "campusstudenter": "studenter", "db": "dB",
    },
    limits=(
        "minst", "högst", "max", "max.", "maximalt", "minimum", "fler än", "färre än", "mer än",
        "mindre än", "ned till", "ner till", "lägst", "understiga",
        "understiger", "överstiga", "överstiger", "≥", "≤",
    ),
    loose_limits=("över", "under", "omkring", "cirka", "ca", "ca.", "upp till"),
    bounds=("över", "under"),
    bounded=("vara", "är", "ner", "ned", "upp", "komma"),
    ranks=("topp", "bland de", "plats", "placering"),
    changes=frozenset(_CHANGES.split()),
    by=("med", "till"),
    towards=("till", "på"),
    halving=frozenset({"halvera", "halveras", "halverar", "halverade", "halverats", "halvering"}),
    doubling=frozenset(
        {"fördubbla", "fördubblas", "fördubblar", "fördubblats", "fördubblad", "fördubbling"}
    ),
    tripling=frozenset(
        {"tredubbla", "tredubblas", "tredubblar", "tredubblat", "tredubblats", "tredubbling"}
    ),
    comparatives=("mindre", "mer", "lägre", "högre", "färre", "fler", "bättre"),
    improvements=frozenset(_IMPROVEMENTS.split()),
    per=("om året", "i veckan", "om dagen", "i månaden", "årligen"),
    than="än",
    comparison=(
        "jämfört med", "i jämförelse med", "i förhållande till", "relativt", "mer än",
        "mindre än", "lägre än", "högre än", "bättre än", "från nivån", "än i", "än år", "än",
    ),
    spread=("från", "till"),
    between="mellan",
    counts={
        "en": 1, "ett": 1, "två": 2, "tre": 3, "fyra": 4, "fem": 5, "sex": 6, "sju": 7, "åtta": 8,
        "nio": 9, "tio": 10, "elva": 11, "tolv": 12, "tjugo": 20, "hundra": 100,
    },
    shares={
        "hälften": 50.0, "en tredjedel": 33.3, "två tredjedelar": 66.7, "en fjärdedel": 25.0,
        "tre fjärdedelar": 75.0, "en femtedel": 20.0, "två femtedelar": 40.0, "en tiondel": 10.0,
    },
    out_of=("av",),
    best=("bästa", "främsta", "ledande"),
    no_things=(
        "och", "eller", "av", "till", "mellan", "senast", "inom", "före", "år", "i", "per", "ut",
        "som", "där",
    ),
    more=("nya", "fler", "ytterligare"),
    within=("inom",),
    short_units=(
        "minut", "minuter", "timme", "timmar", "dygn", "dag", "dagar", "arbetsdag", "arbetsdagar",
    ),
    nought=("noll",),
    zero=(
        "nollutsläpp", "nettonollutsläpp", "nettonoll", "netto-noll", "klimatneutralitet",
        "koldioxidneutralitet",
    ),
    figureless=(
        "alla", "inga", "samtliga", "ja", "oförändrat", "oförändrad", "ökande", "minskande", "fler",
        "färre", "högre", "lägre",
    ),
    unmeasured=(
        "ny", "nytt", "ny mätning", "ej mätt", "ej uppmätt", "saknas", "uppgift saknas", "okänt",
        "nej",
    ),
)  # fmt: skip
