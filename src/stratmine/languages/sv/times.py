"""Swedish words of time."""

from stratmine.languages.quantities import Times

TIMES = Times(
    months={
        "januari": 1, "februari": 2, "mars": 3, "april": 4, "maj": 5, "juni": 6, "juli": 7,
        "augusti": 8, "september": 9, "oktober": 10, "november": 11, "december": 12,
        "jan.": 1, "jan": 1, "feb.": 2, "feb": 2, "apr.": 4, "apr": 4, "aug.": 8, "aug": 8,
        "sept.": 9, "sept": 9, "sep.": 9, "sep": 9, "okt.": 10, "okt": 10, "nov.": 11, "nov": 11,
        "dec.": 12, "dec": 12,
    },
    quarters=("kvartalet", "kvartal", "kv.", "kv", "halvåret", "halvår", "tertialet", "tertial"),
    weeks=("vecka", "veckorna", "v."),
    seasons=(
        "våren", "vår", "vårterminen", "sommaren", "sommar", "hösten", "höst", "höstterminen",
        "vintern", "vinter", "årsskiftet", "vt", "ht", "senvåren", "senhösten",
    ),
    parts=(
        "primo", "medio", "ultimo", "början av", "början på", "mitten av", "mitten på",
        "slutet av", "slutet på", "utgången av", "första halvan av", "andra halvan av",
    ),
    before=(
        "senast", "före", "innan", "till och med", "t.o.m.", "vid", "inom", "under", "fram till",
        "fram till och med", "från och med", "fr.o.m.", "fram emot", "fram mot", "under loppet av",
    ),
    towards=(
        "till", "i", "perioden", "åren", "den", "inför", "mot",
    ),
    opening_since=("sedan", "alltsedan"),
    since=(
        "från", "sedan", "jämfört med", "i jämförelse med", "i förhållande till", "än", "än i",
        "än år", "basår", "basåret", "utsläppsnivån", "nivån", "nivåerna", "enligt", "redan",
        "baslinje",
    ),
    recurring=(
        "årligen", "varje år", "vartannat år", "vart annat år", "vart tredje år",
        "vart fjärde år", "en gång per år", "en gång om året", "två gånger per år",
        "två gånger om året", "månadsvis", "kvartalsvis", "halvårsvis", "varje månad",
        "varje kvartal", "en gång per mandatperiod", "varje termin", "varje mandatperiod",
    ),
    continuous=("löpande", "kontinuerligt", "fortlöpande", "tills vidare", "hela perioden"),
    all_year=("hela året", "året runt"),
    now=(
        "för närvarande", "i dagsläget", "för tillfället", "just nu", "fortsätter", "drivs vidare",
        "vidareförs", "fortgår",
    ),
    terms=(
        "mandatperioden", "mandatperiodens slut", "planperioden", "strategiperioden",
        "programperioden", "denna mandatperiod", "innevarande mandatperiod", "projekttiden",
        "budgetperioden", "strategins giltighetstid", "mandatperiodens utgång",
        "planperiodens slut", "planperiodens utgång", "programperiodens slut",
        "nästa mandatperiod", "kommande mandatperiod",
    ),
    spans=("inom", "om"),
    during=("under", "över", "i", "inom"),
    units=("år", "åren", "månader", "månaderna", "veckor"),
    past=(
        "blev", "var", "hade", "visade", "ökade", "minskade", "godkände", "antog", "beslutade",
        "fick", "kom", "började", "startade", "uppgick", "låg",
        "antogs", "beslutades", "fastställdes", "uppskattas", "sjönk", "steg", "varade", "gav",
        "gick", "stod", "föll", "växte",
    ),
    past_endings=("ade", "ades", "fördes", "byggdes", "ställdes", "skedde", "lyckades"),
    years=("läsåret", "läsår", "skolåret"),
    due=("klar", "klart", "klara", "färdig", "färdigt", "genomförs", "införs"),
)  # fmt: skip
