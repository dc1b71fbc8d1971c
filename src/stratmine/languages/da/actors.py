"""Danish words for who does something, and with whom."""

from stratmine.languages.model import Actors

_STATES = """
være er have har opleve oplever føle føler kende kender få får blive bliver trives trive
kunne stå møde møder består omfatter indebærer handler
"""

_DECIDING = """
ønsker ønskede ønsket beslutter besluttede besluttet vedtager vedtog vedtaget godkender godkendte
godkendt anbefaler anbefalede anbefalet foreslår foreslog foreslået indstiller indstillede
indstillet
"""

ACTORS = Actors(
    nouns=(
        "forvaltning", "forvaltningen", "forvaltninger", "forvaltningerne", "administrationen",
        "udvalg", "udvalget", "udvalgene", "nævn", "nævnet", "byråd", "byrådet",
        "kommunalbestyrelsen", "magistraten", "magistratsafdelingen", "direktion", "direktionen",
        "direktør", "direktøren", "direktører", "chef", "chefen", "cheferne", "chefer",
        "fagchefer", "leder", "lederen", "ledere", "lederne", "koordinator", "koordinatoren",
        "konsulent", "konsulenten", "konsulenter", "center", "centret", "centeret", "centrene",
        "centre", "afdeling", "afdelingen", "afdelingerne", "afdelinger", "sekretariat",
        "sekretariatet", "stab", "staben", "styrelse", "styrelsen", "ministerium", "ministeriet",
        "råd", "rådet", "bestyrelse", "bestyrelsen", "styregruppe", "styregruppen",
        "arbejdsgruppe", "arbejdsgruppen", "projektgruppen", "taskforce", "team", "teamet",
        "region", "regionen", "regioner", "regionerne", "kommune", "kommunen", "kommuner",
        "kommunerne", "staten", "regeringen", "parterne", "parter", "politiet", "forening",
        "foreningen", "foreninger", "foreningerne", "forsyning", "forsyningen", "selskab",
        "selskabet", "jobcenter",
        "jobcentret", "jobcenteret", "biblioteket", "bibliotekerne", "koordinatorer",
        "koordinatorerne", "museet", "politikere",
        "politikerne", "borgmesteren", "enhed", "enheden", "enheder", "kontoret",
        "læger", "psykiatrien", "byrådspolitikere", "driftsenheder",
        "tovholder", "tovholderen", "medarbejder", "medarbejderen", "konsulenthus",
        "konsulenthuset", "erhvervsråd", "erhvervsrådet", "institutionerne", "administration",
    ),
    openers=(
        "center for", "afdeling for", "afdelingen for", "staben for", "stab for", "styrelsen for",
        "sekretariatet for", "udvalget for", "forvaltningen for", "fonden for", "rådet for",
    ),
    named=("KL", "SDU", "DTU", "AAU", "RUC", "CBS", "Regeringen", "Staten", "Realdania", "DI"),
    company=(
        "Kommune", "Region", "A/S", "ApS", "I/S", "Forsyning", "Fjernvarme", "Renovation",
        "Universitet", "Fonden",
    ),
    roles=("livet", "samfundet", "selskabet", "ejeren", "leverandøren", "operatøren", "skolen",
           "universitetet", "foreningen", "politiet", "psykiatrien"),
    others=(
        "aktører", "partnere", "samarbejdspartnere", "interessenter", "andre", "alle", "relevante",
        "flere", "borgerne", "borgere", "borgeren", "beboeren", "familien", "familierne", "barnet",
        "eleven", "forældrene", "virksomheder", "hinanden", "dem", "os", "andre kommuner",
    ),
    charged=("pålægges at", "får til opgave at", "får ansvaret for", "bemyndiges til",
             "er enige om at", "er derfor enige om at"),
    charging=(
        "pålægges det", "pålægges", "det pålægges", "pålægger", "bemyndiger", "opgaven gives til",
        "det overlades til",
    ),
    answers=(
        "har ansvaret for", "har ansvar for", "er ansvarlig for", "er ansvarlige for",
        "står for", "varetager", "er tovholder", "er ansvarlig", "er ansvarlige",
    ),
    answered=("tovholder er", "ansvaret ligger hos", "ansvaret er placeret hos", "ansvarlig er",
              "forankres i",
              "er forankret i", "varetages af", "ledes af", "udføres af", "gennemføres af"),
    leading=("som tovholder", "som tovholdere", "som ansvarlig", "som ansvarlige",
             "som projektejer", "som projektleder", "som koordinator"),
    agent="af",
    through=("gennem", "igennem", "via"),
    together=(
        "i tæt samarbejde med", "i samarbejde med", "sammen med", "i tæt dialog med",
        "i dialog med",
        "i samråd med", "samarbejde med", "samarbejder med", "samarbejdet med", "partnerskab med",
        "partnerskaber med", "med deltagelse af", "indgået med", "i fællesskab med",
        "workshop med", "fælles med", "dialog med", "aftale med", "involverer", "involvere",
    ),
    after_names=(
        "om", "for at", "kring", "vedr.", "når", "så", "som", "der", "hvor", "på", "i", "til",
        "ved", "hos", "under", "inden for", "for", "omkring", "efter", "mod",
    ),
    examples=("f.eks.", "fx", "fx.", "eksempelvis", "bl.a.", "blandt andet", "såsom", "herunder"),
    joiners=("og", "samt", "eller"),
    articles=("de", "den", "det", "alle", "samtlige", "kommunens", "byrådets", "vores"),
    auxiliaries=("har", "er"),
    states=frozenset(_STATES.split()),
    deciding=tuple(_DECIDING.split()),
    adverbs=("derfor", "derudover", "desuden", "endvidere", "samtidig", "herefter", "dernæst"),
    owners=("kommunen", "kommune", "byrådet", "byråd", "regionen", "region", "parterne", "vi",
            "kommunerne", "koncernen", "kommunalbestyrelsen", "magistraten"),
)  # fmt: skip
