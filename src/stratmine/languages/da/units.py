"""Danish words of quantity and money."""

from stratmine.languages.quantities import Units

_CHANGES = """
reducere reduceres reducerer reduceret nedbringe nedbringes mindske mindskes sænke sænkes falde
falder øge øges øger øget hæve hæves stige stiger vokse vokser vokset forøge forøges forbedre
forbedres nå nås opnå opnår begrænse begrænses reduktion stigning fald vækst udgøre
tredoble tredobles ligge skære
faldet steget
"""

_IMPROVEMENTS = """
kortere længere hurtigere lettere nemmere tryggere sundere renere grønnere stærkere sikrere
klarere enklere tættere bredere dybere billigere friskere gladere roligere rigere smartere
skarpere yngre smukkere venligere varmere lysere mildere jævnere fastere større livligere
frodigere vildere stabilere
"""

UNITS = Units(
    percent=("%-point", "procentpoint", "%", "procent", "pct.", "pct", "pct.-point", "promille"),
    scale={
        "tusind": 1e3, "tusinde": 1e3, "t.": 1e3, "mio.": 1e6, "mio": 1e6, "mill.": 1e6,
        "million": 1e6, "millioner": 1e6, "mia.": 1e9, "mia": 1e9, "milliard": 1e9,
        "milliarder": 1e9,
    },
    currency=("kr.", "kr", "kroner", "dkk"),
    currency_code="DKK",
    short_money={"tkr.": 1e3, "tkr": 1e3, "t.kr.": 1e3, "mkr.": 1e6, "mkr": 1e6, "mio.kr.": 1e6},
    funding=(
        "afsat", "afsættes", "afsætter", "bevilling", "bevilget", "bevilges", "budget",
        "budgetteret", "økonomi", "finansieres", "finansiering", "finansieret", "pulje", "puljen",
        "ramme", "rammen", "tilskud", "investering", "investerer", "investeres", "anlægssum",
        "koster", "pris", "prioriteres", "årligt", "midler", "udgiftsbevilling", "beløb",
    ),
    covering=("rammer", "rammerne", "drift", "driften", "driftsbudget", "egenfinansiering"),
    units={
        "ton": "ton", "tons": "ton", "kg": "kg", "kilo": "kg", "kwh": "kWh", "mwh": "MWh",
        "gwh": "GWh", "mw": "MW", "ha": "ha", "hektar": "ha", "km": "km", "kilometer": "km",
        "m2": "m2", "m²": "m2", "m3": "m3", "m³": "m3", "meter": "m", "minutter": "min",
        "dage": "dage", "hverdage": "dage", "uger": "uger", "måneder": "måneder", "år": "år",
        "timer": "timer", "borgere": "borgere", "indbyggere": "indbyggere",
        "boliger": "boliger", "pladser": "pladser", "arbejdspladser": "arbejdspladser",
        "virksomheder": "virksomheder", "elever": "elever", "børn": "børn", "unge": "unge",
        "træer": "træer", "point": "point", "personer": "personer", "studerende": "studerende",
        "brugere": "brugere", "besøgende": "besøgende", "gæster": "gæster", "job": "job",
        "overnatninger": "overnatninger", "ladestandere": "ladestandere", "ladepunkter":
        "ladepunkter", "frivillige": "frivillige", "medlemmer": "medlemmer", "familier":
        "familier", "iværksættere": "iværksættere", "almene": "boliger", "db": "dB",
        "årsværk": "årsværk", "lærepladser": "lærepladser", "praktikpladser": "praktikpladser",
    },
    limits=(
        "mindst", "minimum", "min.", "maks.", "max.", "maksimalt", "højst", "flere end",
        "færre end", "mere end", "ned til", "ned på", "op på", "understige",
        "understiger", "overstige", "overstiger", "ikke over", "≥", "≤",
    ),
    loose_limits=("over", "under", "omkring", "ca.", "cirka", "op til"),
    bounds=("over", "under"),
    bounded=("være", "er", "ned", "op", "komme"),
    ranks=("i top", "top", "blandt de", "nummer", "nr."),
    changes=frozenset(_CHANGES.split()),
    by=("med", "til"),
    towards=("til", "på"),
    halving=frozenset({"halvere", "halveres", "halverer", "halveret", "halvering"}),
    doubling=frozenset({"fordoble", "fordobles", "fordobler", "fordoblet", "fordobling"}),
    tripling=frozenset({"tredoble", "tredobles", "tredobler", "tredoblet", "tredobling"}),
    comparatives=("mindre", "mere", "lavere", "højere", "færre", "flere", "bedre"),
    improvements=frozenset(_IMPROVEMENTS.split()),
    per=("om året", "om ugen", "om måneden", "om dagen", "årligt"),
    than="end",
    comparison=(
        "sammenlignet med", "i sammenligning med", "i forhold til", "ift.", "set i forhold til",
        "mere end", "mindre end", "lavere end", "højere end", "bedre end", "fra niveauet i",
        "målt i forhold til", "kontra", "end i", "end",
    ),
    spread=("fra", "til"),
    between="mellem",
    counts={
        "en": 1, "én": 1, "et": 1, "ét": 1, "to": 2, "tre": 3, "fire": 4, "fem": 5, "seks": 6,
        "syv": 7, "otte": 8, "ni": 9, "ti": 10, "elleve": 11, "tolv": 12, "tyve": 20,
        "hundrede": 100,
    },
    shares={
        "halvdelen": 50.0, "en tredjedel": 33.3, "to tredjedele": 66.7, "to-tredjedele": 66.7,
        "en fjerdedel": 25.0, "tre fjerdedele": 75.0, "en femtedel": 20.0, "to femtedele": 40.0,
        "en tiendedel": 10.0,
    },
    out_of=("ud af", "af"),
    best=("bedste", "fremmeste", "førende"),
    no_things=(
        "og", "eller", "af", "til", "mellem", "senest", "inden", "før", "år", "i", "per", "ud",
        "som", "der",
    ),
    more=("nye", "flere", "ekstra"),
    within=("inden for", "indenfor", "inden"),
    short_units=(
        "minut", "minutter", "time", "timer", "døgn", "dag", "dage", "hverdage", "arbejdsdage",
    ),
    nought=("nul",),
    zero=(
        "nuludledning", "nettonuludledning", "nettonul", "netto-nul", "co2-neutralitet",
        "co₂-neutralitet", "klimaneutralitet",
    ),
    figureless=(
        "alle", "ingen", "ja", "uændret", "stigende", "faldende", "flere", "færre", "højere",
        "lavere",
    ),
    unmeasured=(
        "ny", "nyt", "ny måling", "ikke målt", "ikke opgjort", "mangler", "ukendt", "nej",
    ),
)  # fmt: skip
