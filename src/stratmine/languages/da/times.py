"""Danish words of time."""

from stratmine.languages.quantities import Times

TIMES = Times(
    months={
        "januar": 1, "februar": 2, "marts": 3, "april": 4, "maj": 5, "juni": 6, "juli": 7,
        "august": 8, "september": 9, "oktober": 10, "november": 11, "december": 12,
        "jan.": 1, "feb.": 2, "mar.": 3, "apr.": 4, "aug.": 8, "sept.": 9, "sep.": 9,
        "okt.": 10, "nov.": 11, "dec.": 12,
    },
    quarters=("kvartal", "kvt.", "kvt", "halvår", "tertial"),
    weeks=("uge", "ugerne"),
    seasons=(
        "foråret", "forår", "sommeren", "sommer", "efteråret", "efterår", "vinteren", "vinter",
        "årsskiftet", "sommerferien", "nytår",
    ),
    parts=(
        "primo", "medio", "ultimo", "starten af", "begyndelsen af", "midten af", "slutningen af",
        "udgangen af", "første halvdel af", "anden halvdel af",
    ),
    before=(
        "inden", "senest", "før", "ved", "frem til", "frem mod", "til og med", "fra og med",
        "i løbet af", "hen mod",
    ),
    towards=(
        "til", "i", "indtil", "i perioden", "perioden", "pr.", "d.", "mod",
    ),
    opening_since=("siden",),
    since=(
        "fra", "siden", "sammenlignet med", "i forhold til", "ift.", "end i", "end", "kontra",
        "basisår", "baseline", "jf.", "tilbage i", "allerede i", "mødet", "mødet den",
    ),
    recurring=(
        "årligt", "hvert år", "hvert andet år", "en gang om året", "én gang om året",
        "to gange årligt", "tre gange årligt", "månedligt", "kvartalsvis", "halvårligt",
        "hver måned", "hvert kvartal", "to gange om året", "hvert halve år",
    ),
    continuous=("løbende", "kontinuerligt", "vedvarende", "permanent", "fast", "hele perioden"),
    all_year=("hele året", "året rundt"),
    now=(
        "for tiden", "i øjeblikket", "lige nu", "p.t.", "aktuelt", "fortsætter", "fortsættes",
        "videreføres", "drives videre",
    ),
    terms=(
        "byrådsperioden", "valgperioden", "mandatperioden", "planperioden", "strategiperioden",
        "politikperioden", "indeværende byrådsperiode", "denne byrådsperiode", "projektperioden",
        "denne valgperiode", "indeværende valgperiode", "aftaleperioden", "budgetperioden",
        "valgperiodens udløb", "byrådsperiodens udløb", "planperiodens udløb", "periodens udløb",
        "næste valgperiode", "næste byrådsperiode", "kommende byrådsperiode",
    ),
    spans=("inden for", "indenfor", "i løbet af", "om"),
    during=("over", "i", "gennem", "inden for", "i løbet af"),
    units=("år", "måneder", "uger"),
    past=(
        "blev", "var", "havde", "viste", "steg", "faldt", "godkendte", "vedtog", "besluttede",
        "fik", "kom", "begyndte", "startede", "behandlede", "drøftede",
        "udgjorde", "lå", "oplevede", "gik", "gav", "stod", "sank", "skete",
    ),
    past_endings=("erede", "oplevede", "ændrede"),
    years=("skoleåret", "skoleår", "studieåret"),
    due=("klar", "klart", "færdig", "færdigt", "gennemføres", "forventet afsluttet"),
)  # fmt: skip
