"""What Danish headings, labels and column headers announce."""

from stratmine.languages.model import Headings

HEADINGS = Headings(
    elements={
        "vision": (
            "!revision", "!division", "!television", "!supervision", "-vision", "-visionen",
            "vision", "visionen", "visioner", "visionerne", "visions", "målbillede",
            "fremtidsbillede", "drømmen", "drømme", "visionen kort",
        ),
        "focus_area": (
            "#strategi", "#prioritet", "=strategier", "delstrategier",
            "fokusområde", "fokusområder", "fokusområderne", "fokusområdet", "indsatsområde",
            "indsatsområder", "indsatsområderne", "indsatsområdet", "målområde", "målområder",
            "temaområde", "temaområder", "hovedområde", "hovedområder", "spor", "sporene",
            "sporet", "hovedspor", "pejlemærke", "pejlemærker", "pejlemærkerne", "pejlemærket",
            "pejlemærkernes", "tema", "temaer", "temaerne", "temaet", "hovedtemaer", "sigtelinje",
            "sigtelinjer", "sigtelinjerne", "mission", "missioner", "missionerne",
            "samarbejdsområde", "samarbejdsområder", "satsningsområde", "satsningsområder",
            "satsning", "satsninger", "prioriterede områder", "strategiske områder",
            "strategisk område", "udviklingsområder", "udviklingsspor", "kerneområder", "søjler",
            "søjle", "byggesten", "styrkepositioner", "fyrtårne", "perspektiver",
        ),
        "goal": (
            "mål", "målet", "målene", "målsætning", "målsætninger", "målsætningen",
            "målsætningerne", "-mål", "-målene", "-målsætning", "-målsætninger", "-målsætningerne",
            "ønsket effekt", "ønskede effekt", "ønskede effekter", "effekter", "ambition",
            "ambitioner", "ambitionen", "ambitionerne", "delmål", "strategiske retninger",
            "det vil vi", "hvad vil vi", "her vil vi hen", "vi vil", "hvad vil vi opnå",
            "det vil vi opnå", "hvor vil vi hen", "!formål", "!formålet", "!spørgsmål",
            "!spørgsmålet", "!søgsmål", "!verdensmål", "!verdensmålene", "!ministermål",
        ),
        "activity": (
            "indsats", "indsatser", "indsatserne", "-indsatser", "aktivitet", "aktiviteter",
            "aktiviteterne", "-aktiviteter", "handling", "handlinger", "handlingerne", "initiativ",
            "initiativer", "initiativerne", "tiltag", "tiltagene", "-tiltag", "trin", "opgaver",
            "opgaven", "-trins", "-trinsmodel", "projekt", "projekter", "projekterne",
            "anbefaling", "anbefalinger", "anbefalingerne", "virkemidler", "virkemidlerne",
            "foranstaltninger", "=forslag", "-initiativer", "-projekter", "-handlinger", "løfter",
            "sådan gør vi", "sådan kommer vi", "sådan arbejder vi", "det vil vi gøre",
            "det gør vi", "det gør vi ved at", "sådan kommer vi derhen", "hvordan gør vi",
            "vi gør det ved at", "hvad gør vi", "sådan vil vi gøre", "hvad gør kommunen",
            "sådan når vi målene", "det gør kommunen", "!målgruppeaktiviteter",
        ),
        "indicator": (
            "indikator", "indikatorer", "indikatorerne", "målepunkt", "målepunkter",
            "målepunkterne", "succeskriterium", "succeskriterie", "succeskriterier",
            "succeskriterierne", "nøgletal", "måltal", "resultatindikatorer", "-indikator",
            "-indikatorer", "sådan måler vi", "det måler vi", "vi måler", "vi måler på",
            "hvordan måler vi", "det måler vi på", "hvordan kan vi se det", "hvordan ser vi det",
            "det kan vi se på",
        ),
        "challenge": (
            "udfordring", "udfordringer", "udfordringerne", "udfordringen", "-udfordringer",
            "-udfordringerne", "-udfordring", "problem", "problemer", "problemet",
            "problemstilling", "problemstillinger", "risiko", "risici", "barrierer",
        ),
    },
    columns={
        "responsible": (
            "ansvarlig", "ansvarlige", "ansvar", "ansvarsfordeling", "hvem", "tovholder",
            "projektleder", "ansvarligt udvalg", "ansvarlig enhed", "forankring", "forvaltning",
            "afdeling", "center", "udfører", "opgaveansvarlig", "kontaktperson", "afd",
        ),
        "partners": (
            "samarbejdspartner", "samarbejdspartnere", "partnere", "aktører", "interessenter",
            "samarbejde", "øvrige aktører", "involverede", "i samarbejde med", "deltagere",
        ),
        "deadline": (
            "tidsplan", "tid", "tidspunkt", "deadline", "hvornår", "tidsramme", "tidshorisont",
            "frist", "færdig", "periode", "år", "start", "slut", "afsluttet", "dato", "gennemført",
            "forventet afsluttet", "tidsfrist", "opstart",
        ),
        "status": ("status", "fremdrift", "statusbemærkning", "statusbemærkninger", "resultat"),
        "target": ("måltal", "målværdi", "mål 2025", "mål 2030", "niveau", "ambitionsniveau"),
        "budget": (
            "budget", "økonomi", "finansiering", "udgift", "udgifter", "pris", "ressourcer",
            "beløb", "anlægssum", "omkostning",
        ),
    },
    background=(
        "sådan følger vi op", "sådan følger vi", "hvordan følger vi op", "sådan læser du",
        "baggrund", "indledning", "forord", "introduktion", "opfølgning", "evaluering", "revision",
        "formål", "formålet", "proces", "processen", "høring", "høringsproces", "høringssvar",
        "sagsprocedure", "resume", "resumé", "indstilling", "indstiller", "beslutning",
        "lovgrundlag", "økonomiske konsekvenser", "øvrige konsekvenser", "kommunikation",
        "tidsplan", "øvrige forhold", "sagens forløb", "bilag", "kilder", "referencer",
        "læsevejledning", "læseforklaring", "historik", "kontakt", "organisering", "organisation",
        "metode", "definition", "definitioner", "ordliste", "begreber", "lovgivning", "rammer",
        "rammevilkår", "berørte virksomheder", "yderligere oplysninger", "tilblivelse",
        "implementering", "supplerende sagsfremstilling", "sammenhæng", "kobling", "afgrænsning",
        "dagsorden", "deltagere", "genveje", "åbningstider", "foreløbig politiske proces", "fakta",
        "nuværende situation", "politisk behandling", "godkendelse", "arbejdsgrupper", "økonomi",
        "principper", "ændringer", "støttemuligheder", "politiske proces", "inddragelse",
        "foto", "fotos",
    ),
    summaries=("resume", "resumé", "sammenfatning", "sammendrag", "kort fortalt"),
    contents=("indhold", "indholdsfortegnelse", "indholdsoversigt"),
    case=(
        "sagsprocedure", "indstilling", "sagsbeskrivelse", "beslutning", "sagsfremstilling",
        "sagens forløb", "lovgrundlag", "økonomiske konsekvenser",
    ),
)  # fmt: skip
