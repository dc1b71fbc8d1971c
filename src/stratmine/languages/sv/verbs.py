"""Swedish verbs of measures and of goals, in the forms that plans use."""

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


ACTIVITY_VERBS = (
    _ar_forms(
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
            "göras",
            "görs",
            "göra",
            "avsätts",
            "utred",
            "undersök",
            "inled",
            "tillskjuts",
            "tillskjuta",
            "tillskjuter",
        }
    )
)

DESCRIBING = (
    _ar_forms(
        "skapa samarbeta samverka driva delta planera fördela ordna besöka räkna finansiera bekosta"
        " pröva förmedla kontrollera dokumentera presentera leverera servera måla odla transportera"
        " sortera träna övervaka avsluta"
    )
    | _er_forms("bygga följa mäta driva gå ge ta hålla ställa söka märka sprida")
    | frozenset({"görs", "tas"})
)

GOAL_VERBS = (
    _ar_forms(
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
            "orka",
            "vilja",
            "våga",
            "bygga på",
            "byggas på",
            "bygger på",
            "prägla",
            "präglar",
            "präglas",
            "drivas med",
            "bedrivas med",
            "hålla hög",
            "hålla god",
            "håller hög",
            "håller god",
            "vara",
            "är",
            "bli",
            "blir",
            "ha",
            "har",
            "få",
            "får",
            "känna",
            "finnas",
            "finns",
            "kunna",
            "kan",
            "stå",
            "uppleva",
            "upplever",
            "trivas",
            "genomsyras",
            "ligga",
            "nå",
            "säkerställer",
            "utgöra",
            "möta",
            "ställa om",
            "flytta fram",
            "genomsyra",
            "ingå",
            "må",
            "ges",
        }
    )
)
