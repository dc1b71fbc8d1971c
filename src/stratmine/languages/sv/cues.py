"""Swedish words and phrases that tell goals, activities, visions and challenges apart."""

from stratmine.languages.cues import Cues

_SHORTEST_IMPERATIVE = 4


def _ar_forms(infinitives: str) -> frozenset[str]:
    """Return the forms of verbs like «utveckla, utvecklar»."""
    endings = ("", "r", "s", "t", "ts", "de")
    return frozenset(verb + ending for verb in infinitives.split() for ending in endings)


def _er_forms(infinitives: str) -> frozenset[str]:
    """Return the forms of verbs like «stärka, stärker»."""
    verbs = infinitives.split()
    stems = {v[:-1] + ending for v in verbs for ending in ("er", "s", "t", "ts", "es")}
    stems |= {v[:-1] for v in verbs if len(v) > _SHORTEST_IMPERATIVE}
    return frozenset(stems | {v + ending for v in verbs for ending in ("", "s")})


_PARTICLE_VERBS = """
ta tar fram bort
gå går igenom
se ser över
slå slår ihop samman
arbeta arbetar fram
bjuda bjuder in ut
bygga bygger ut om
byta byter ut
dela delar ut upp
fasa fasar ut
hyra hyr in ut
koppla kopplar bort
lägga lägger om ut ned
peka pekar ut
rulla rullar ut
sätta sätter upp in igång
skicka skickar ut
skjuta skjuter till
skriva skriver in
ställa ställer ut
söka söker upp
välja väljer ut
"""
"""Verbs with particles: infinitive, present, particles."""


def _particle_forms(verbs: str) -> frozenset[str]:
    """Return active and passive forms of verbs like «ta fram, tar fram»."""
    forms: set[str] = set()
    for line in verbs.split("\n"):
        infinitive, present, *particles = line.split() or ["", ""]
        short = present.endswith("ar") or len(infinitive) < _SHORTEST_IMPERATIVE
        stem = present.removesuffix("r") if short else present.removesuffix("er")
        said = (infinitive, present, f"{infinitive}s", f"{stem}s")
        forms |= {f"{form} {particle}" for form in said for particle in particles}
    return frozenset(forms)


CUES = Cues(
    owners=(
        "vi", "kommunen", "kommun", "kommunfullmäktige", "kommunstyrelsen", "staden", "regionen",
        "region", "kommunerna", "nämnden", "stad", "parterna", "kommunens", "alliansen",
        "förvaltningen", "regionförbundet", "länet",
        "fullmäktige", "stadens", "budgetpartierna", "kommundirektören",
        "regionfullmäktige", "regionstyrelsen",
    ),
    units=(
        "förvaltningen", "nämnden", "avdelningen", "enheten", "kontoret", "styrelsen", "chefen",
        "förvaltningarna", "nämnderna", "bolaget", "bolagen", "utskottet", "direktören",
        "samordnaren", "strategen", "ab",
    ),
    institutions=(
        "nämnd", "nämnder", "förvaltning", "förvaltningar", "enhet", "enheter", "enheterna",
        "verksamheter", "verksamheterna", "avdelningar", "avdelningarna", "kontoren", "koncernen",
        "skolan", "skolorna", "skolor", "tjänsten", "omsorgen", "elevhälsan", "biblioteket",
        "biblioteken", "fritidsgården", "fritidsgårdarna", "vårdcentralerna", "primärvården",
        "boendena", "chefer", "cheferna", "rektorn", "rektorerna", "rektorer", "museet",
        "centrum", "ledare", "ledarna", "förskolan", "förskolorna", "förskolor", "klubbarna",
        "institutioner", "institutionerna", "äldreboendena",
    ),
    state=("regeringen", "regeringens", "staten", "statens", "sverige", "sveriges"),
    others=(
        "regeringen", "regeringens", "riksdagen", "riksdag", "eu", "eu:s", "fn", "fn:s", "staten",
        "länsstyrelsen", "länsstyrelsens", "sverige", "sveriges", "trafikverket", "myndigheten",
        "naturvårdsverket", "lagen", "lagstiftningen", "socialstyrelsen", "skolverket",
        "nationella", "nationell", "internationella", "trafikverkets", "artikel",
        "ministern", "arbetsmarknadsministern", "departementet", "leverantören", "leverantörer",
        "miljöbalken", "socialtjänstlagen", "lagförslaget", "förordningen", "folkhälsomyndigheten",
        "medlemsstater", "medlemsstaterna", "länder",
        "fastighetsägaren", "markägaren",
    ),
    goal_phrases=(
        "målet är", "målet med", "är målet", "målsättningen är", "vårt mål är", "är att målet",
        "ambitionen är", "vår ambition är", "förväntningen är att", "det övergripande målet",
        "meningen är att", "tanken är att", "det är avsikten",
        "vi vill", "vill vi",
        "vi eftersträvar", "kommunen eftersträvar", "kommun eftersträvar", "staden eftersträvar",
        "regionen eftersträvar", "kommun strävar", "regionen strävar", "kommunen vill",
        "kommunen ska", "kommun ska", "kommun vill",
        "kommunen skall", "ska vi",
        "vi ska", "vi strävar", "kommunen strävar", "inriktningen är", "vi arbetar för",
        "kommunen ska verka", "mål är att", "effektmål är att", "regionen ska", "behöver vi",
        "vi behöver",
        "vi önskar", "kommunen önskar", "kommunen ser gärna", "vi ser gärna", "ser vi gärna",
        "ledstjärnan är att", "ledstjärna är att", "riktmärket är att",
        "staden ska", "vi verkar för", "avsikten är", "regionen behöver",
        "vilja är att", "önskan är att", "strävan är att",
        "ambitionen med", "ambitionen om att", "vår avsikt är", "det är ambitionen",
        "det är vår ambition", "det är målet", "det är vårt mål", "det är meningen att",
        "fullmäktige vill", "fullmäktige önskar", "fullmäktige ser gärna", "kommun önskar",
        "önskar vi", "önskar kommunen", "önskar fullmäktige", "parterna vill",
        "vi arbetar systematiskt", "vi förbinder oss", "vi förpliktar oss", "vi siktar",
        "vi åtar oss", "intentionen är", "intentionen med", "handlar om att säkra",
        "handlar om att skapa", "riktmärke är att", "riktmärket handlar om", "vi arbetar på att",
        "finns en ambition", "finns även en ambition", "finns också en ambition",
        "finns ett mål att",
        "har vi som mål att", "har vi som målsättning att", "vi har som mål att",
        "vi har som målsättning att",
    ),
    activity_verbs=_ar_forms(
        """
        etablera utreda inventera kartlägga arrangera anordna starta skapa samordna marknadsföra
        informera utbilda installera analysera utvärdera inleda planera samverka samarbeta utreda
        rekrytera anställa inrätta publicera revidera uppdatera projektera renovera dokumentera
        undersöka testa kommunicera identifiera initiera implementera införa erbjuda delta
        tillämpa samla koordinera införliva organisera distribuera bjuda inköpa anlägga montera
        öppna placera teckna upphandla flytta lansera bevilja fördela städa plantera detaljplanera
        mäta följa sammanställa driva förnya rusta asfaltera sanera
        ordna digitalisera besöka bilda mobilisera investera upprätta prova granska avveckla
        registrera förhandla skicka permanenta satsa restaurera gallra pröva avskaffa
        modernisera bemanna komplettera finansiera subventionera premiera belöna fortbilda
        vidareutbilda coacha matcha skylta isolera elektrifiera utrusta åtgärda reparera räkna
        salta återställa bekosta avlasta utlova anskaffa annonsera automatisera avskärma besiktiga
        borra designa dika dränera fira frilägga hägna inspektera installera justera kalka klargöra
        klimatsäkra kompetensutveckla konvertera kvalitetssäkra medfinansiera omfördela omplacera
        påbörja redigera reservera sambruka samfinansiera samlokalisera schemalägga separera skaffa
        skanna skissa stängsla upprepa utforma utpeka utvidga värva återbruka återetablera återväta
        återöppna avsluta förmedla kontrollera dokumentera presentera leverera servera måla odla
        transportera sortera träna övervaka
        utarbeta inarbeta avtala uppgradera involvera inspirera definiera boka screena monitorera
        programmera facilitera avlägsna energirenovera energieffektivisera utlokalisera
        certifiera lokalisera
        """
    )
    | _er_forms(
        """
        genomföra bygga införa upprätta inrätta anlägga kartlägga marknadsföra ställa erbjuda
        sammanställa utse köpa sälja tillsätta teckna avsätta besluta driva hålla bjuda bilda
        mäta följa utföra byta anta ersätta handleda riva skänka trycka stänga anställa utreda
        undersöka klippa röja sprida söka ansöka förlänga planlägga gräva utlysa tillgängliggöra
        märka återställa uppföra beställa fälla färdigställa förbjuda genomlysa godkänna inreda
        inviga knyta återuppta vägleda tömma utge offentliggöra upplysa introducera
        klarlägga upphäva återplantera sammankalla bedöma
        """
    )
    | _particle_forms(_PARTICLE_VERBS)
    | frozenset(
        {
            "göras", "görs", "göra", "avsätts", "utred", "undersök", "inled", "tillskjuts",
            "tillskjuta", "tillskjuter",
        }
    ),
    describing=_ar_forms(
        "skapa samarbeta samverka driva delta planera fördela ordna besöka räkna finansiera bekosta"
        " pröva förmedla kontrollera dokumentera presentera leverera servera måla odla transportera"
        " sortera träna övervaka avsluta"
    )
    | _er_forms("bygga följa mäta driva gå ge ta hålla ställa söka märka sprida")
    | frozenset({"görs", "tas"}),
    verb_endings=("era",),
    goal_verbs=_ar_forms(
        """
        öka minska förbättra utveckla främja bidra säkra stimulera förenkla underlätta attrahera
        locka behålla skapa prioritera omvandla halvera effektivisera engagera säkerställa
        förankra bevara värna stötta bibehålla optimera skydda integrera anpassa klara fånga
        synliggöra möjliggöra verka klimatanpassa motverka påverka bekämpa minimera maximera
        förkorta inkludera förstärka stabilisera dämpa begränsa bromsa trygga
        reducera fördubbla modernisera motivera hantera fokusera medverka vidareutveckla utjämna
        rusta lyfta
        """
    )
    | _er_forms(
        """
        stärka främja höja sänka avhjälpa återställa upprätthålla möjliggöra tillgodose förebygga
        nå öka uppnå växa leva
        """
    )
    | frozenset(
        {
            "orka", "vilja", "våga",
            "bygga på", "byggas på", "bygger på", "prägla", "präglar", "präglas", "drivas med",
            "bedrivas med", "hålla hög", "hålla god", "håller hög", "håller god",
            "vara", "är", "bli", "blir", "ha", "har", "få", "får", "känna", "finnas", "finns",
            "kunna", "kan", "stå", "uppleva", "upplever", "trivas", "genomsyras", "ligga", "nå",
            "säkerställer", "utgöra", "möta", "ställa om", "flytta fram", "genomsyra", "ingå", "må",
            "ges",
        }
    ),
    plans=(
        "strategin", "planen", "programmet", "policyn", "dokumentet", "budgeten", "strategierna",
        "planerna", "programmen", "policyerna", "dokumenten",
    ),
    procedure=(
        "skulle", "borde", "måste ses som", "ska ses som", "ska ses i", "måste ses i",
        "ska ses mot", "antog", "beslutade", "har antagit", "remiss",
        "revideras", "fastställs", "antas av", "följs upp", "följas upp", "uppföljning",
        "rapporteras", "rapporterar", "bilaga", "styrgruppen", "processledaren", "ärendet",
        "strategin ska", "strategin är", "planen ska", "programmet ska", "handlingsplanen ska",
        "policyn ska", "dokumentet", "sammanträde", "protokoll", "redovisas", "utvärderas",
        "diarienummer", "enligt lag", "enligt lagen", "enligt reglementet",
        "enligt reglemente", "enligt beslut", "enligt plan", "enligt planen", "enligt tidplan",
        "enligt gällande", "enligt anvisningarna", "enligt delegationsordningen", "beskrivs",
        "redogörs", "beskriver", "aktiviteterna",
        "aktivitetsplanen", "arbetsgruppen", "strategins syfte", "definieras", "nedan", "figur",
        "förhåller sig", "ersätter", "presenteras", "målen kommer", "statistiken",
        "planens genomförande", "programmets genomförande", "strategins genomförande",
        "återrapportera", "tjänsteskrivelse", "yrkande", "måluppfyllelse", "måluppfyllelsen",
        "synpunkter", "målen ska vara", "målen skall vara", "målen bör vara", "målen ska ha",
        "målen skall ha",
        "en del kommuner", "många kommuner", "med detta steg", "beslutar att", "driftram", "tkr",
        "godkänner", "godkänna", "framhålla", "poängtera", "påpeka",
        "vi säga", "också säga", "återkomma till", "göra tvärtom",
        "understryka", "vi tacka", "vill tacka",
        "föreläggas", "föreläggs",
        "hållas informerad", "hållas informerade", "hålls informerad", "informeras om",
        "få en lägesrapport", "ta ställning till", "lägesrapport ges", "landets kommuner",
        "varje kommun",
        "samtliga kommuner", "vissa kommuner", "statsbidragen", "tilläggsanslag",
        "tilläggsbudget", "informera nämnden", "vara klar för beslut", "beslutsunderlag",
        "redovisning av uppdraget", "delredovisning", "delredovisas", "slutredovisa",
        "slutredovisas", "ekonomisk redovisning", "rekvisition", "rekvisitionen", "rekvireras",
        "återbetalas", "samråda", "ligga till grund för", "reserverar sig", "reserverade sig",
        "yrkar", "yrkade",
        "utgiftsområde",
        "anslagsposten", "strategins mål",
        "planens mål", "programmets mål", "målen i strategin", "målen i planen",
        "målen i programmet", "målen i denna",
        "ändras till", "omformuleras", "läggs till", "lagts till", "läggas till", "stryks ur",
        "på mötet", "mötet den", "till mötet", "efter mötet", "före mötet", "temamöte",
        "remissvaren", "skickas på remiss", "läggs fram", "läggas fram", "lägga fram", "förelägga",
        "till godkännande", "för godkännande", "politisk behandling", "miljöbedömning", "lagkrav",
        "gällande lagstiftning", "tillstyrks", "avstod från att", "röstade emot",
        "med anmärkningen", "bifogas", "bifogad", "översynen av översiktsplanen",
        "strategin analyserar", "adresserar", "få ett ärende", "informera utskottet",
        "vill informera", "utkastet", "policyns mål", "målen i policyn", "göra avstämning",
        "stämma av initiativen",
        "arbeta in målen", "yttra sig", "här kan du", "här hittar du", "kan du läsa",
        "uppföljningen ska", "rapportera till", "bidra till målen", "bidra till att målen",
        "bidra till att nå målen", "bidra till att uppnå",
        "målen ska", "målsättningarna ska", "bilden på", "omslaget till",
    ),
    challenge_phrases=(
        "utmaning i att", "en utmaning", "utmaningen", "utmaningar att", "största risken",
        "centrala risker", "är ett problem", "problemet är", "brist på", "kan undergräva",
        "en av utmaningarna", "utmaningar med", "färre som kan", "gör det svårt att",
        "svårt att rekrytera", "svårt att hitta", "svårt att få", "svårare att rekrytera",
        "svårare att hitta", "svårighet är", "mellan stolarna", "räcker inte", "hittar inte",
        "med oro", "största oro", "bristen är", "bristen på",
        "är en utmaning", "utmanas av", "utmaningen är", "stora utmaningar", "stor utmaning",
        "upplever utmaningar", "det är svårt", "den största risken", "svårt att skaffa",
        "gör det svårt", "mellan två stolar", "inte tillräckligt", "största bekymret",
        "bekymrar mest", "står inför utmaningar", "under press", "under hård press",
        "under stor press", "utmanade av",
    ),
    vision_phrases=(
        "visionen är", "vår vision", "vision är att", "visionen för", "målbilden är",
        "vår vision är", "vi drömmer om", "drömmen är", "framtidsvision",
    ),
    saying=(
        "säger", "berättar", "menar", "förklarar", "sade", "sa", "uttalar", "utvecklar",
    ),
    measuring=(
        "mäter", "mäts", "mätas", "räknar", "räknas", "följer", "följs", "följas", "avse",
        "bedöms utifrån", "bedöms genom", "bedöms efter", "avläses i", "avläses genom",
        "utvärderas genom", "utvärderas utifrån", "uppföljning sker", "uppföljningen sker",
        "följa", "följs upp genom", "följs upp med", "följer upp", "används", "tittar på",
        "tittar vi på", "ser på",
        "bedöms på", "håller koll på", "håller ögonen på", "status för", "utvärderas på",
        "läge för",
    ),
    counting=("mäter", "räknar", "tittar på", "ser på"),
    shown=("redovisas", "följs", "mäts", "visas", "rapporteras", "presenteras", "sammanställs"),
    measures=(
        "andelen", "andel", "antalet", "antal", "hur många", "hur nöjda", "hur stor",
        "genomsnittlig", "genomsnittligt", "genomsnittet", "medelvärde", "medelvärdet",
    ),
    measured=(
        "indikator", "indikatorn", "nyckeltalet", "måttet", "ett mått på", "diagrammet",
        "diagrammen", "grafen", "kurvan visar", "figuren visar", "tabellen visar", "mäts",
        "mätt som", "mätt genom", "mätt med", "redovisas som", "mätningen visar",
    ),
    more=("även", "också", "dessutom", "därutöver", "vidare", "härutöver", "ytterligare"),
    areas=frozenset(
        {"områden", "ämnen", "ämnesområden", "rubriker", "sektorer", "byggstenar", "hörnstenar",
         "pelare", "grundpelare"}
    ),
    the_areas=frozenset({"områdena", "ämnena", "ämnesområdena"}),
    purposes=frozenset({"fokus", "fokuserar", "prioriterar", "mål"}),
    numbers={
        "två": 2, "tre": 3, "fyra": 4, "fem": 5, "sex": 6, "sju": 7, "åtta": 8, "nio": 9,
        "tio": 10, "elva": 11, "tolv": 12,
    },
    kinds={
        "action_plan": (
            "handlingsplan", "aktivitetsplan", "åtgärdsplan", "handlingsprogram",
            "genomförandeplan", "-handlingsplan",
        ),
        "policy": ("policy", "riktlinjer", "-policy", "riktlinje"),
        "strategy": ("strategi", "-strategi", "strategin", "strategisk plan", "utvecklingsplan",
                     "tillväxtplan"),
        "programme": ("program", "-program", "programmet"),
        "vision": ("vision", "visionen", "-vision", "visionsplan"),
        "budget_note": ("mål och budget", "budgetskrivelse", "budgetnot"),
        "business_plan": ("verksamhetsplan", "affärsplan", "årsplan", "arbetsplan", "uppdragsplan",
                          "nämndens uppdrag", "nämndsplan", "nämndplan"),
        "proposal": ("förslag", "inspel", "utkast", "yttrande"),
        "report": (
            "utvärdering", "rapport", "redovisning", "uppföljning", "årsredovisning", "protokoll",
        ),
    },
    other_goals="övriga mål",
)  # fmt: skip
