"""Swedish words for who does something, and with whom."""

from stratmine.languages.model import Actors

_STATES = """
vara är ha har uppleva upplever känna känner få får bli blir trivas kunna stå möta möter
finnas finns består syftar omfattar innebär handlar
"""

_DECIDING = """
önskar önskade önskat beslutar beslutade beslutat beslöt antar antog antagit godkänner godkände
godkänt rekommenderar rekommenderade rekommenderat föreslår föreslog föreslagit
"""

ACTORS = Actors(
    nouns=(
        "förvaltning", "förvaltningen", "förvaltningar", "förvaltningarna", "nämnd", "nämnden",
        "nämnder", "nämnderna", "styrelse", "styrelsen", "styrelser", "styrelserna", "fullmäktige",
        "utskott", "utskottet", "kontor", "kontoret", "kontoren", "direktör", "direktören",
        "chef", "chefen", "chefer", "cheferna", "strateg", "strategen", "samordnare",
        "samordnaren", "ledare", "ledaren", "handläggare", "handläggaren", "avdelning",
        "avdelningen", "avdelningar", "avdelningarna", "enhet", "enheten", "enheter", "enheterna",
        "sekretariat", "sekretariatet", "stab", "staben", "råd", "rådet", "styrgrupp",
        "styrgruppen", "arbetsgrupp", "arbetsgruppen", "projektgruppen", "region", "regionen",
        "regioner", "regionerna", "kommun", "kommunen", "kommuner", "kommunerna", "staten",
        "regeringen", "länsstyrelsen", "länsstyrelsens", "parterna", "polisen", "polis",
        "förening", "föreningen", "föreningar", "bolag", "bolaget", "bolagen", "förbund",
        "förbundet", "regionförbundet", "verket", "myndigheten", "myndigheter", "biblioteket",
        "rektor", "rektorer", "politiker", "politikerna", "kommunledningen",
        "ledning", "ledningen", "ledningsgrupp", "ledningsgruppen", "byrå", "byrån", "team",
        "teamet", "universitetet", "högskolan", "förmedlingen", "koncernen", "processledaren",
        "processledare", "projektledare", "projektledaren", "controller", "konsult",
        "räddningstjänsten", "controllers", "utvecklare", "biblioteken", "vuxenutbildningen",
        "samordnarna",
    ),
    openers=("avdelningen för", "enheten för", "kontoret för", "förvaltningen för",
             "nämnden för", "sektor", "sektorn för", "styrelsen för"),
    named=("SKR", "KTH", "Almi", "Vinnova", "RISE", "Tillväxtverket", "Arbetsförmedlingen",
           "Trafikverket", "Polisen", "Regeringen", "Staten", "Naturvårdsverket"),
    company=("kommun", "stad", "Region", "AB", "Energi", "Bostäder", "universitet", "län"),
    roles=("livet", "samhället", "trafiken", "bolaget", "ägaren", "leverantören", "skolan",
           "universitetet", "föreningen", "polisen", "akademin", "vården"),
    others=(
        "aktörer", "partners", "partner", "samarbetspartners", "intressenter", "andra", "alla",
        "relevanta", "flera", "brukaren", "familjen", "barnet", "eleven", "föräldrarna",
        "medborgarna", "medborgare", "företag", "varandra", "dem", "oss",
        "berörda", "invånare", "invånarna", "andra kommuner", "kommuner",
    ),
    charged=("får i uppdrag att", "ges i uppdrag att", "åläggs att", "uppdras att",
             "har i uppdrag att", "bemyndigas att", "är överens om att", "är eniga om att"),
    charging=("uppdra åt", "uppdras åt", "ger", "ge", "uppdrar åt"),
    answers=(
        "ansvarar för", "har ansvaret för", "har ansvar för", "är ansvarig för",
        "är ansvariga för", "ansvarar", "samordnar arbetet", "leder arbetet",
    ),
    answered=("ansvaret ligger hos", "ansvaret ligger på", "ansvarig är", "ansvariga är",
              "leds av", "samordnas av", "utförs av", "genomförs av"),
    leading=("som ansvarig", "som ansvariga", "som samordnare", "som projektägare",
             "som projektledare", "som sammankallande"),
    agent="av",
    through=("genom", "via"),
    together=(
        "i nära samarbete med", "i nära samverkan med", "i samarbete med", "i samverkan med",
        "tillsammans med", "i dialog med",
        "i samråd med", "samverkan med", "samarbete med", "samarbeta med",
        "samverka med", "samverkar med", "samarbetar med", "partnerskap med", "avtal med",
        "gemensamt med", "dialog med", "ihop med", "samarbete sker med", "samverkan sker med",
        "samarbetet mellan", "samverkan mellan", "samarbete i", "samarbete mellan",
    ),
    after_names=(
        "om", "för att", "kring", "när", "så", "som", "där", "på", "i", "till", "vid", "hos",
        "under", "inom", "för", "runt", "efter", "mot",
    ),
    examples=("t.ex.", "t ex", "till exempel", "ex.", "exempelvis", "bl.a.", "bl a", "såsom",
              "bland annat", "däribland"),
    joiners=("och", "samt", "eller"),
    articles=("de", "den", "det", "alla", "samtliga", "kommunens", "berörda", "respektive"),
    auxiliaries=("har", "är"),
    states=frozenset(_STATES.split()),
    deciding=tuple(_DECIDING.split()),
    adverbs=("därför", "dessutom", "därutöver", "vidare", "samtidigt", "därefter"),
    owners=("kommunen", "kommun", "staden", "stad", "regionen", "region", "parterna", "vi",
            "kommunerna", "kommunkoncernen", "koncernen",
            "kommunfullmäktige", "fullmäktige", "regionfullmäktige"),
)  # fmt: skip
