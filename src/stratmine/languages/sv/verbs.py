"""Swedish verbs of measures and of goals, in the forms that plans use."""

from stratmine.languages.sv.particle_verbs import PARTICLE_VERBS

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


_EVERYDAY = _ar_forms(
    """
    administrera bearbeta behandla bereda bevaka blanda debattera demonstrera diskutera expediera
    fakturera forska formulera guida gödsla hämta illustrera instruera klassificera kombinera
    ledsaga lotsa lämna meddela notera packa patrullera plocka ploga precisera
    pumpa putsa rapportera rotera sammanfatta samtala skotta skruva slussa
    specificera tillverka tvätta uppmana vaccinera vattna vidarebefordra vidareförmedla återkoppla
    värma klistra baka koka posta genomgå utnyttja utforska
    """
) | _er_forms(
    """
    belysa framställa fylla föreläsa sända sköta tillhandahålla underhålla uppsöka
    handlägga fullfölja hänga sjunga
    """
)
"""Verbs of doing that in the present tense mostly describe how things are done."""

ACTIVITY_VERBS = (
    _EVERYDAY
    | _ar_forms(
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
    införskaffa skanna skissa stängsla upprepa utforma utpeka utvidga värva återbruka återetablera
    återväta
    återöppna avsluta förmedla kontrollera dokumentera presentera leverera servera måla odla
    transportera sortera träna övervaka
    utarbeta inarbeta avtala uppgradera involvera inspirera definiera boka screena monitorera
    programmera facilitera avlägsna energirenovera energieffektivisera utlokalisera
    certifiera lokalisera
    adjungera affischera aktualisera allokera anvisa arkivera auktorisera avgränsa avisera
    avropa avstycka avyttra barnkonsekvensbedöma beforska bevattna bifoga brandsäkra budgetera
    bullerdämpa bullersanera byggstarta centralisera debitera decentralisera delegera deponera
    differentiera donera efterbehandla efterisolera enkelrikta evakuera experimentera expropriera
    filma finputsa formalisera fotografera fullborda fusionera färdigplanera föranmäla förordna
    förtäta föryngra gestalta indela indexera inkalla inkorporera inordna inplacera inplantera
    inrapportera insamla instifta intervjua kalibrera kanalisera kapa katalogisera kommunalisera
    kompensera koncentrera konfigurera konkretisera konservera konstruera konsultera
    korrigera kraftsamla kvalificera likrikta ljudisolera länka magasinera markera modifiera
    muddra möblera naturvårdsbränna nedmontera nominera normera nyplantera nyproducera omarbeta
    ombilda omdana omdirigera omdisponera omforma omgestalta omlokalisera omorganisera omplantera
    ompröva omreglera omskola omstrukturera omvärldsbevaka opinionsbilda paketera pilottesta
    privatisera profilera rekonditionera remittera rigga rita rensa samnyttja samplanera
    samproducera samskapa sammanfoga sammankoppla schakta signera simulera skräddarsy skrota slopa
    sondera specialisera sponsra standardisera stoppa strukturera stycka systematisera
    tillgänglighetsanpassa tilldela tillkalla tillskapa trafiksäkra trimma trygghetsbesiktiga
    undervisa upprusta utannonsera utarrendera utkontraktera utdela utfärda utplantera utprova
    utsmycka utöka validera visualisera återbetala återkalla öronmärka ändra låna
    namnge
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
    ansluta avlysa bebygga efterlysa förbereda förhyra förlägga föryngra iordningställa
    iståndsätta konkurrensutsätta ljussätta färgsätta inlösa nyanlägga nyanställa nybygga omlägga
    ombygga omleda prissätta samförlägga sammanlänka sjösätta slutföra snöröja tidigarelägga
    senarelägga tillbygga tillföra tillköpa underteckna utsända vidareföra vidaresälja
    återanställa återinföra återuppbygga överföra överlämna översända översätta
    rengöra utlämna inlämna omsätta provköra provtrycka testköra
    hyra
    """
    )
    | PARTICLE_VERBS
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
    _EVERYDAY
    | _ar_forms(
        "skapa samarbeta samverka driva delta planera fördela ordna besöka räkna finansiera bekosta"
        " pröva förmedla kontrollera dokumentera presentera leverera servera måla odla transportera"
        " sortera träna övervaka avsluta"
    )
    | _er_forms("bygga följa mäta driva gå ge ta hålla ställa söka märka sprida trycka")
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
    accelerera avbyråkratisera balansera berika blomstra eliminera eftersträva frodas förädla
    förena förhindra förtydliga gynna harmonisera hindra hushålla infria intensifiera konsolidera
    levandegöra lindra lösgöra professionalisera påskynda rationalisera realisera renodla
    respektera tillvarata uppmuntra utrota vitalisera vårda vässa förverkliga generera
    stegra
    """
    )
    | _er_forms(
        """
    stärka främja höja sänka avhjälpa återställa upprätthålla möjliggöra tillgodose förebygga
    nå öka uppnå växa leva
    befästa erkänna frigöra jämställa likställa skärpa tillfredsställa undvika uppfylla
    vidmakthålla väcka värdesätta nyttiggöra levandegöra billiggöra lösa
    """
    )
    | frozenset(
        {
            "orka",
            "veta",
            "förstå",
            "märka",
            "njuta",
            "höra hemma",
            "förbli",
            "fungera",
            "rymma",
            "spegla",
            "återspegla",
            "mötas",
            "slippa",
            "behärska",
            "ta hand",
            "ta vara",
            "bana väg",
            "bana vägen",
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
