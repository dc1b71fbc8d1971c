"""Danish verbs of measures and of goals, in the forms that plans use."""

from stratmine.languages.da.particle_verbs import PARTICLE_VERBS

_OTHER_WORDS = """
mål målet brug test løft besøg plant tryk klip væk bag lån salt vand skærm løs lap noter post vask
let tryg frem lånet kontakt kontakter reklamer anlæg høst dokumenter debatter marker afsæt indlæg
møbler stop fyld fotografer aktiver tilpas interview tænder opsigt kopier profiler protokoller
budgetter
"""
"""Nouns and adverbs that look like forms of verbs."""


def _imperative(infinitive: str) -> str:
    """Return the imperative, which has one consonant of two: «opret»."""
    stem = infinitive[:-1]
    return stem[:-1] if stem[-1] == stem[-2] else stem


def _forms(infinitives: str) -> frozenset[str]:
    """Return infinitive, present, passive, participle and imperative of regular verbs in -e."""
    verbs = infinitives.split()
    forms = {v + ending for v in verbs for ending in ("", "r", "s")}
    forms |= {_imperative(v) for v in verbs}
    forms |= {v[:-1] + ending for v in verbs for ending in ("et", "t")}
    return frozenset(forms - set(_OTHER_WORDS.split()))


_EVERYDAY = _forms(
    """
    administrere aflevere aflæse anvise bage bearbejde besætte betale bortskaffe debattere
    demonstrere ekspedere fodre formulere forsyne fremstille fylde hente hænge
    høste indlægge indsende karakterisere klassificere klistre koge kombinere ledsage male
    melde notere opbevare opgøre opsummere optage opvarme overføre patruljere præcisere
    pumpe pynte returnere rotere sammenfatte sammenligne sammensætte servicere
    skrive specificere sprøjte spørge synge tilberede udfolde udfylde udrette udskrive udveksle
    vaccinere vaske videreformidle videregive videresende guide skrue dokumentere
    rapportere
    """
)
"""Verbs of doing that in the present tense mostly describe how things are done."""

ACTIVITY_VERBS = (
    _EVERYDAY
    | _forms(
        """
    udarbejde etablere gennemføre afholde igangsætte iværksætte undersøge kortlægge opføre
    bygge ansætte udpege anlægge opsætte oprette nedsætte implementere indføre udbrede afprøve
    teste arrangere analysere evaluere indgå indkøbe udskifte renovere udbygge opdatere
    formidle informere invitere indarbejde revidere afdække pålægge definere uddanne ansøge
    afsætte tilbyde indrette afsøge installere plante beskrive udvide lancere kommunikere
    markedsføre udsende digitalisere indsamle indberette beregne overvåge måle samle
    facilitere koordinere inddrage genindføre lukke omlægge energirenovere prioritere
    planlægge annoncere synliggøre udnytte anvende bruge videreføre færdiggøre opstarte
    udrulle nedlægge opstille opsøge besøge inspirere vejlede rådgive
    tilrettelægge introducere udvælge vurdere starte åbne lave holde uddele købe tegne dele
    deltage udlevere organisere opgradere udbyde montere skilte søge bestille samarbejde
    fordele sende bede aftale begynde afskaffe opdele udlægge indlede uddele ophøre
    gennemgå undervise stifte placere ophæve forhandle registrere trykke indhente indbyde
    fremrykke opkøbe sammenlægge nedrive byggemodne beplante udstikke oplære screene leje
    rekruttere udleje erstatte fjerne flytte rydde forlænge reparere bemande sælge udlåne
    lokalplanlægge supplere finansiere belønne efteruddanne asfaltere belyse grave isolere
    elektrificere ombygge genoprette afvikle offentliggøre udstyre
    permanentgøre restaurere afhente afskærme anskaffe booke designe dræne fejre forankre
    genetablere genplante gentage genåbne genoptage hegne indfase indhegne indvie investere
    justere klargøre kompetenceudvikle opkvalificere konvertere lempe medfinansiere monitorere
    nedknuse nytænke opmærke opsamle opskalere programmere publicere påbegynde redigere sanere
    samtænke sammentænke scanne separere skitsere sortere tilpasse udfase udforme udgive
    udlicitere udtage udrede udstede udstille underskrive godkende
    kontrollere levere matche opkræve oplyse præsentere rengøre servere stoppe træne
    transportere tømme udbetale vedligeholde visitere dyrke klippe
    identificere distribuere bevilge besigtige automatisere coache hyre
    inspicere kalke klimasikre kvalitetssikre mobilisere omfordele præmiere projektere prøve
    samlokalisere subventionere skaffe udlove sammenstille bytte fælde forbyde videreuddanne
    certificere sprede tilgængeliggøre tilsætte frede initiere idriftsætte hjemtage
    advisere afkøle afmelde afmærke afspærre aftrappe ajourføre akkreditere aktivere
    allokere arkivere autorisere avertere bebygge begrønne bekoste beklæde belægge beslaglægge
    beskære bortforpagte budgettere byfornye byudvikle centralisere decentralisere dekorere
    delegere donere droppe effektuere efterbehandle efterisolere efterplante efterse
    eksperimentere ekspropriere ensrette evakuere finpudse forberede formalisere fortætte
    fotografere frasælge fremskaffe fremvise frigive fusionere færdigbygge genaktivere genbesøge
    genforhandle genhuse genindvie genopbygge genopføre genskabe genslynge genudbyde
    genudsætte genvurdere grundlægge hejse helhedsrenovere hovedrenovere illustrere imprægnere
    indbygge indføje indkalde indkredse indlejre indlemme indlevere indlogere indmelde indmåle
    indrapportere indrykke indskrive indskærpe indspille indstifte indsætte indtegne
    inkorporere instruere interviewe iscenesætte istandsætte kalibrere kanalisere katalogisere
    klarlægge kloakere kloakseparere kompensere konfigurere konkretisere konkurrenceudsætte
    konstruere konsultere kopiere korrigere kulegrave lappe lokalisere lånefinansiere
    markere modificere møblere nedbryde nedfræse nedgrave nedskalere nedskrive nedtage nedtrappe
    nominere nyansætte nybygge nyetablere nyindrette nyplante omarbejde ombytte omdanne omdele
    omdirigere omdøbe omforme omklassificere omorganisere omplacere omplante omprioritere
    omprofilere omrokere omskole omskrive omstrukturere opbygge opdyrke opfinde opfriske ophænge
    oplade oplagre opløse opmagasinere opmåle opnormere oprense oprydde opsige opskrive
    opsplitte opspore opstramme optegne optrappe optræne outsource overdrage overdække overflytte
    overgive overrække overtage oversætte pilotere pilotteste plombere privatisere profilere
    projektmodne protokollere prøvekøre pudse rammesætte reetablere reklamere relancere reservere
    retablere revurdere rådspørge sambruge samdrive samfinansiere samkøre sammenbinde sammenkalde
    sammenkoble sammenskrive samordne samskabe sandfodre signere simulere skalere skemalægge
    skolebænke skrinlægge skrotte skræddersy sløjfe slukke snerydde specialisere sponsere
    sponsorere spærre standardisere streame strukturere støbe støjdæmpe støjisolere suspendere
    systematisere testkøre tilbagebetale tilbageføre tilbagekalde tilbygge tildele tildække
    tilføje tilføre tilkalde tilknytte tilkoble tilkøbe tilmelde tilplante tilrette tilse tilsende
    tilslutte tilvejebringe tinglyse trafiksanere trafiksikre trimme tænde tætne udbedre
    uddelegere udflytte udfærdige udføre udgrave udhugge udlodde udmelde udmønte udnævne udplante
    udprøve udruste udskille udskyde udsmykke udsortere udstationere udstykke udsætte udtynde
    udvirke male låne rense øve verificere videreudvikle visualisere øremærke
    """
    )
    | frozenset({"undersøges", "foretage", "foretages", "bygges"})
    | PARTICLE_VERBS
)

DESCRIBING = (
    _EVERYDAY
    | _forms(
        """
    bruge anvende måle vurdere beskrive besøge møde samarbejde udnytte deltage indgå analysere
    dele bede søge overvåge beregne definere begynde starte flytte sælge finansiere
    godkende kontrollere levere matche opkræve oplyse præsentere rengøre servere
    stoppe træne transportere tømme udbetale vedligeholde visitere dyrke klippe
    udrede udstede sortere forankre tilpasse udstille
    """
    )
    | frozenset({"bygger", "bygges", "holdes", "følger", "følges"})
)

GOAL_VERBS = _forms(
    """
    styrke øge sikre forbedre reducere fremme skabe udvikle bidrage understøtte mindske sænke
    halvere fastholde tiltrække forebygge opnå bevare nedbringe begrænse fordoble højne
    forenkle lette optimere løfte vokse prioritere beskytte omstille opretholde udvikle
    fokusere integrere engagere motivere værne udligne ruste opleve møde opnå håndtere
    effektivisere modernisere medvirke forny bekæmpe modvirke dæmpe minimere maksimere
    imødegå afhjælpe imødekomme genoprette forkorte inkludere forstærke stabilisere tilgodese
    muliggøre omsætte stimulere forankre tilskynde bremse udfordre bibeholde klimatilpasse
    synliggøre trygge
    accelerere afbureaukratisere afbøde aflaste afværge anerkende anspore balancere befæste
    begunstige berige bestræbe blomstre efterleve eliminere forandre forene forhindre formindske
    forskønne forøge fremskynde fremtidssikre frigøre gavne genoplive harmonere hindre intensivere
    konsolidere kvalificere levendegøre ligestille lindre løse mangfoldiggøre mestre neddrosle
    nedprioritere nedtone nuancere nyttiggøre oplive opmuntre opprioritere opruste overvinde
    professionalisere realisere respektere revitalisere skåne skærpe smidiggøre strømline
    tilfredsstille tilstræbe udjævne udrydde vitalisere virkeliggøre værdsætte vække
    opfylde hæve
    """
) | frozenset(
    {
        "bygge på",
        "bygges på",
        "bygger på",
        "præge",
        "præger",
        "præges",
        "drives med",
        "gøre",
        "gør",
        "gøres",
        "være",
        "er",
        "blive",
        "bliver",
        "have",
        "har",
        "få",
        "får",
        "stå",
        "leve",
        "kunne",
        "kan",
        "gå",
        "går",
        "falde",
        "stige",
        "trives",
        "give",
        "nå",
        "bo",
        "ske",
        "udgøre",
        "føle",
        "lykkes",
        "kende",
        "vide",
        "turde",
        "orke",
        "forstå",
        "mærke",
        "nyde",
        "høre til",
        "forblive",
        "beholde",
        "fungere",
        "rumme",
        "undgå",
        "undgås",
        "favne",
        "afspejle",
        "mødes",
        "færdes",
        "tage hånd",
        "tage vare",
        "bane vej",
        "bane vejen",
        "opnår",
        "opnås",
        "holde høj",
        "holde god",
        "holder høj",
        "holder god",
    }
)
