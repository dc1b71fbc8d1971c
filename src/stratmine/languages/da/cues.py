"""Danish words and phrases that tell goals, activities, visions and challenges apart."""

from stratmine.languages.cues import Cues

_NOUNS = frozenset({"mål", "målet", "brug", "test", "løft", "besøg", "plant"})
"""Nouns that look like forms of verbs."""


def _forms(infinitives: str) -> frozenset[str]:
    """Return infinitive, present, passive, participle and imperative of regular verbs in -e."""
    verbs = infinitives.split()
    forms = {v + ending for v in verbs for ending in ("", "r", "s")}
    forms |= {v[:-1] for v in verbs}
    forms |= {v[:-1] + ending for v in verbs for ending in ("et", "t")}
    return frozenset(forms - _NOUNS)


CUES = Cues(
    owners=(
        "vi", "kommunen", "kommune", "byrådet", "byråd", "kommunalbestyrelsen", "magistraten",
        "kommunerne", "parterne", "regionen", "regionerne", "region", "kommunens", "forvaltningen",
        "kommunaldirektøren", "udvalget", "partierne", "aftaleparterne", "forligspartierne",
        "aftalepartierne", "forligsgruppen",
        "økonomiudvalget", "direktionen",
        "regionsrådet", "borgerrepræsentationen",
    ),
    units=(
        "forvaltningen", "udvalget", "afdelingen", "enheden", "centret", "centeret", "chefen",
        "selskabet",
    ),
    institutions=(
        "udvalg", "forvaltning", "forvaltninger", "forvaltningerne", "afdeling", "afdelingerne",
        "center", "centrene", "centre", "enheder", "enhederne", "institution", "institutioner",
        "institutionerne", "skolen", "skolerne", "skoler", "plejen", "dagtilbud", "dagtilbuddene",
        "dagtilbuddet", "plejehjemmene", "biblioteket", "bibliotekerne", "ledere", "lederne",
        "lederen", "tjenesten", "museet", "klubberne", "bostederne",
    ),
    state=("regeringen", "regeringens", "staten", "statens", "danmark", "danmarks"),
    others=(
        "regeringen", "regeringens", "folketinget", "eu", "eu's", "eu’s", "fn", "fn's", "staten",
        "ministeriet", "ministeren", "beskæftigelsesministeren", "styrelsen", "kl",
        "vejdirektoratet", "landsforening", "lovforslaget", "loven", "lovgivningen",
        "bekendtgørelsen", "sundhedsstyrelsen", "miljøstyrelsen", "planloven", "serviceloven",
        "leverandøren", "leverandører", "medlemslande", "lande", "ekspertudvalget",
        "nationale", "internationale", "myndigheden", "kystdirektoratet", "artikel",
        "medlemsstater", "medlemsstaterne",
        "lodsejer", "lodsejeren", "grundejer", "grundejeren",
    ),
    goal_phrases=(
        "målet er", "målet med", "er målet", "mål er at", "målsætningen er", "vores mål er",
        "det er målet",
        "ambitionen er", "vores ambition er",
        "det er vores ambition", "ambition er at", "det er ambitionen",
        "det er forventningen", "forventningen er at",
        "ambitionen om at", "hensigten er at", "vores hensigt er", "det er vores mål",
        "meningen er at", "tanken er at", "det er hensigten", "det er meningen at",
        "det overordnede mål", "vi vil", "vil vi", "vi ønsker", "byrådet ønsker",
        "kommunen ønsker", "byrådet vil", "kommunen vil", "kommune vil", "kommune ønsker",
        "vi tilstræber", "kommunen tilstræber", "kommune tilstræber", "byrådet tilstræber",
        "regionen tilstræber", "kommunen stræber", "kommune stræber", "vi stræber",
        "vi arbejder for", "vi arbejder på", "vi arbejder systematisk",
        "vi forpligter os", "vi sigter", "vi stiler", "skal vi", "vi skal", "parterne vil",
        "vi er nødt til at", "ønsker vi", "ønsker byrådet", "ønsker kommunen",
        "ønsker kommunalbestyrelsen", "kommunalbestyrelsen ønsker", "kommunalbestyrelsen vil",
        "byrådet ser gerne", "kommunalbestyrelsen ser gerne", "kommunen ser gerne",
        "vi ser gerne", "ser vi gerne", "det er intentionen", "intentionen er",
        "er intentionen", "intentionen med", "ambitionen med", "har vi som mål at",
        "har vi som målsætning at", "vi har som mål at", "vi har som målsætning at",
        "ønsket er at", "ønske er at", "vilje er at", "bestræbelsen er at",
        "pejlemærke er at", "pejlemærket er at",
        "pejlemærket handler om", "handler om at sikre", "handler om at skabe",
        "effektmål er at", "ledestjernen er at", "ledestjerne er at", "hensigt er at",
        "vi har brug for at", "har vi brug for at", "kommunen skal arbejde for", "viljen er at",
        "er at målet",
        "er en ambition om at", "er der en ambition om at", "findes en ambition om at",
        "er også en ambition om at",
    ),
    activity_verbs=_forms(
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
        """
    ) | frozenset({"sætte i gang", "undersøges", "foretage", "foretages", "bygges"}),
    describing=_forms(
        """
        bruge anvende måle vurdere beskrive besøge møde samarbejde udnytte deltage indgå analysere
        dele bede søge overvåge beregne definere begynde starte flytte sælge finansiere
        godkende kontrollere levere matche opkræve oplyse præsentere rengøre servere
        stoppe træne transportere tømme udbetale vedligeholde visitere dyrke klippe
        udrede udstede sortere forankre tilpasse udstille
        """
    )
    | frozenset({"bygger", "bygges", "holdes", "følger", "følges"}),
    verb_endings=("isere", "ficere"),
    goal_verbs=_forms(
        """
        styrke øge sikre forbedre reducere fremme skabe udvikle bidrage understøtte mindske sænke
        halvere fastholde tiltrække forebygge opnå bevare nedbringe begrænse fordoble højne
        forenkle lette optimere løfte vokse prioritere beskytte omstille opretholde udvikle
        fokusere integrere engagere motivere værne udligne ruste opleve møde opnå håndtere
        effektivisere modernisere medvirke forny bekæmpe modvirke dæmpe minimere maksimere
        imødegå afhjælpe imødekomme genoprette forkorte inkludere forstærke stabilisere tilgodese
        muliggøre omsætte stimulere forankre tilskynde bremse udfordre bibeholde klimatilpasse
        synliggøre trygge
        """
    ) | frozenset(
        {
            "bygge på", "bygges på", "bygger på", "præge", "præger", "præges", "drives med",
            "gøre", "gør", "gøres", "være", "er", "blive", "bliver", "have", "har", "få", "får",
            "stå", "leve", "kunne", "kan", "gå", "går", "falde", "stige", "trives", "give", "nå",
            "bo", "ske", "udgøre", "føle", "lykkes", "opnår", "opnås", "holde høj",
            "holde god", "holder høj", "holder god",
        }
    ),
    plans=(
        "strategien", "planen", "politikken", "programmet", "visionen", "strategierne", "planerne",
        "politikkerne", "programmerne", "visionerne",
    ),
    procedure=(
        "skulle", "burde", "skal ses", "vedtog", "godkendte", "besluttede", "gøre status",
        "gøres status", "temaer", "ændres til", "omformuleres", "slettes", "tilføjes", "tilføjet",
        "indarbejdes", "høring", "høringssvar", "revideres", "godkendes", "tages til efterretning",
        "indstiller", "indstilles", "forelægges", "fremlægges", "fremlægge", "forelægge",
        "behandles", "drøftes", "vedtages", "udsendes i høring", "orienteres", "bilag", "jf.",
        "jævnfør", "sagen", "dagsorden", "drøftelse", "på mødet", "mødet den", "mødet i",
        "af mødet", "til mødet", "efter mødet", "inden mødet", "temamøde", "politikken skal",
        "politikken er", "strategien skal", "strategien er", "planen skal", "handleplanen skal",
        "følges op", "evalueres", "udkast", "politisk behandling", "miljøvurdering", "redegørelse",
        "afrapportere", "§", "lovkrav", "handlingsplanen skal", "lov om", "ifølge lov",
        "ifølge loven", "ifølge reglerne",
        "ifølge reglementet", "ifølge bekendtgørelse", "ifølge bekendtgørelsen", "ifølge planen",
        "ifølge tidsplanen", "ifølge gældende",
        "i henhold til", "anbefales med", "indstilling", "administrationen", "kommuneplanen",
        "kommuneplanrevision", "planstrategien skal", "administrationens", "vedlagt", "merforbrug",
        "budgetopfølgning", "beslutningen", "udbuddet", "udbudsarbejde", "strategien analyserer",
        "adresserer", "erstatter", "takke",
        "beskæftige sig", "byrådet beslutte", "gældende lovgivning", "godkende",
        "en orientering", "ansøgningen", "nogle kommuner", "mange kommuner", "med dette trin",
        "følge op på", "drøfte", "drøfter", "godkender", "fremhæve", "understrege", "påpege",
        "vi sige", "også sige", "vende tilbage til", "gøre det modsatte",
        "vi takke", "vil takke",
        "tage stilling til", "forelagt", "fremlagt", "blive orienteret", "bliver orienteret",
        "holdt orienteret",
        "løbende orienteret", "få en status", "gives en status", "give en status", "vil orientere",
        "orientere udvalget", "ligge klar", "principvedtages", "landets kommuner",
        "den enkelte kommune", "de enkelte kommuner", "alle landets kommuner",
        "udvalgte kommuner", "bloktilskud", "bloktilskuddet", "midtvejsregulering",
        "midtvejsreguleringen", "tillægsbevilling", "anlægsbevilling", "rådighedsbeløb",
        "indarbejdet", "indsendes til", "orienteringen", "orientering om", "tilbagemelding",
        "ligge til grund for", "stemte imod",
        "med bemærkning om", "undlod at", "synes rådet", "mener rådet", "rådet mener",
        "rådet synes",
        "strategiens mål", "planens mål", "programmets mål",
        "politikkens mål", "målene skal", "målsætningerne skal", "redegøres for", "redegøre for",
        "billedet på", "forsiden af",
        "målene i strategien", "målene i planen", "målene i programmet", "målene i politikken",
        "målene i denne",
        "målopfyldelse", "målopfyldelsen", "målene skal være", "målene bør være",
        "målene skal have", "rapporteres", "rapporterer", "programmet skal", "fastlægges af",
        "styregruppen", "proceslederen", "arbejdsgruppen mødes", "aktivitetsplanen", "redegøres",
        "defineres", "nedenfor", "figur", "statistikken", "planens gennemførelse",
        "programmets gennemførelse", "strategiens gennemførelse", "strategiens formål",
        "skal ses som", "må ses som", "må ses i", "protokol", "beslutningsgrundlag",
        "delafrapportering", "med bemærkningen",
        "dine bemærkninger", "indarbejde målene", "her kan du",
        "her finder du", "kan du læse",
        "opfølgningen skal", "rapportere til", "bidrage til målene", "bidrage til at målene",
        "bidrage til at nå målene", "bidrage til at opnå",
    ),
    challenge_phrases=(
        "er en udfordring", "er udfordret", "udfordres af", "udfordrer", "udfordringen er",
        "store udfordringer", "bidrager til udfordringer", "stor udfordring", "en udfordring at",
        "udfordringer med", "problemet er", "et problem", "mangel på",
        "oplever udfordringer", "det er svært", "den største risiko", "står over for",
        "færre til at", "gør det svært", "svært at rekruttere", "svært at skaffe", "svært at få",
        "mellem stolene", "mellem to stole", "rækker ikke", "slår ikke til", "udækket behov",
        "med bekymring", "største bekymring", "mangler",
        "udfordring i at", "udfordringer at", "en af udfordringerne", "største risiko",
        "centrale risici", "manglen er", "kan undergrave", "sværere at rekruttere",
        "sværere at finde", "svært at finde", "vanskeligheden er", "problemet med",
        "under pres", "under stort pres", "under hårdt pres", "udfordrede af", "udfordret af",
    ),
    vision_phrases=(
        "visionen er", "vores vision er", "vision er at", "visionen for", "vores vision",
        "vi drømmer om", "drømmen er", "fremtidsvision",
        "målbilledet er",
    ),
    saying=(
        "siger", "fortæller", "udtaler", "forklarer", "sagde", "udtalte", "mener", "uddyber",
    ),
    measuring=(
        "måler", "måles", "tæller", "tælles", "følger", "følges", "opgør", "opgøres",
        "vurderes ved", "vurderes på", "vurderes ud fra", "bedømmes på", "bedømmes ud fra",
        "aflæses i", "aflæses på", "aflæses af", "evalueres på", "evalueres ud fra",
        "opfølgning sker", "opfølgningen sker", "status på", "status for", "følges op på",
        "følges op med", "gøres der status", "gøres status", "bruges",
        "ser på", "ser vi på", "kigger på", "holder øje med",
    ),
    counting=("måler", "måler på", "tæller", "kigger på", "ser på"),
    shown=(
        "opgøres", "følges", "måles", "vises", "rapporteres", "offentliggøres", "opgjort",
        "præsenteres", "sammenstilles",
    ),
    measures=(
        "andelen", "andel", "antallet", "antal", "hvor mange", "hvor tilfredse", "hvor stor",
        "gennemsnitlig", "gennemsnitligt", "gennemsnittet", "middelværdien",
    ),
    measured=(
        "indikator", "indikatoren", "nøgletallet", "måltallet", "diagrammet", "grafen",
        "kurven viser", "figuren viser", "tabellen viser", "måles", "er målt", "målt som",
        "målt ved", "opgøres som", "opgøres ved", "et mål for", "udtryk for", "målingen viser",
    ),
    more=("også", "desuden", "derudover", "endvidere", "herudover", "samtidig", "yderligere"),
    areas=frozenset(
        {"områder", "emner", "emneområder", "overskrifter", "sektorer", "byggesten", "hjørnesten",
         "søjler", "grundpiller"}
    ),
    the_areas=frozenset({"områderne", "emnerne", "emneområderne"}),
    purposes=frozenset({"fokus", "fokuserer", "prioriterer", "mål"}),
    numbers={
        "to": 2, "tre": 3, "fire": 4, "fem": 5, "seks": 6, "syv": 7, "otte": 8, "ni": 9, "ti": 10,
        "elleve": 11, "tolv": 12,
    },
    kinds={
        "action_plan": (
            "handlingsplan", "handleplan", "prioriterede indsatser", "aktivitetsplan",
            "beskæftigelsesplan", "indsatsplan",
            "roadmap", "affaldsplan", "klimaplan", "-handlingsplan", "-handleplan",
        ),
        "policy": ("retningslinjer", "politik", "-politik", "politikken", "-politikken"),
        "strategy": ("strategi", "-strategi", "strategien", "strategiplan", "vækstplan"),
        "programme": ("program", "-program", "programmet"),
        "vision": ("vision", "visionen", "-vision", "visionsplan"),
        "budget_note": ("budgetnote", "budgetnoter"),
        "business_plan": ("forretningsplan", "virksomhedsplan", "årsplan", "arbejdsplan",
                          "udviklingskontrakt", "resultatkontrakt"),
        "proposal": ("forslag", "udkast", "oplæg"),
        "report": (
            "status", "redegørelse", "årsrapport", "årsberetning", "rapport", "referat",
            "evaluering", "afrapportering", "orientering", "statuspapir",
        ),
    },
    other_goals="andre mål",
)  # fmt: skip
