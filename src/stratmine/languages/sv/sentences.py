"""Swedish words by which sentences promise, state and give tasks."""

from stratmine.languages.sentences import Sentences

SENTENCES = Sentences(
    goal_nouns=("mål", "målet", "målsättning", "målsättningen", "ambition", "ambitionen"),
    vision_nouns=("vision", "visionen"),
    vision_told=frozenset(
        {"resultatet", "beskriven", "antagen", "beslutad", "formulerad", "framtagen", "uppdelad",
         "indelad", "uppbyggd", "utarbetad", "skapad", "utvecklad", "nedbruten", "konkretiserad",
         "utvalda", "framtagna"}
    ),
    sounding=frozenset({"lyder", "heter"}),
    about=("handlar om att", "går ut på att"),
    holding=("bygger på", "bygger därför på", "vilar på", "har", "utgår från", "utgår ifrån"),
    fitting=frozenset(
        {"anpassas", "anpassad", "stödjer", "enlighet", "linje", "förhållande", "utgångspunkt"}
    ),
    former=frozenset({"tidigare", "förra", "förre", "gamla", "gammal", "hette", "löd"}),
    quoted_goals=(
        "effekt", "effekten", "mål", "målet", "målsättning", "målsättningen", "effekter med",
        "effekterna med", "effekter", "effekterna",
    ),
    rewording=(
        "ändras till", "ändrats till", "ändrad till", "ersätts av", "ersätts med", "ersatts av",
        "omformuleras till", "formuleras om till", "byts mot", "byts ut mot",
    ),
    own_goal_nouns=("mål", "målsättning", "ambition"),
    wished=("önskade effekten", "önskad effekt", "önskade effekt", "förväntade effekten"),
    aiming=(
        "siktar på", "siktar mot", "siktar till", "strävar efter", "har som mål",
        "har som målsättning",
    ),
    containing=("har", "innehåller", "rymmer"),
    setting=("fastställt", "antagit", "satt", "satt upp", "formulerat", "beslutat", "beslutat om"),
    possessives=(
        "kommunens", "kommuns", "rådets", "nämndens", "fullmäktiges", "stadens", "vår", "vårt",
    ),
    country="sverige",
    meaning=frozenset({"innebär", "handlar"}),
    entailing=frozenset({"betyder", "innebär"}),
    judged=frozenset(
        {"viktigt", "tydligt", "uppfyllt", "uppnått", "nått", "inte", "ej", "delvis", "svårt",
         "svår"}
    ),
    stating=frozenset({"anser", "anger", "fastslår", "fastställer", "betonar"}),
    purposes=(
        "syftet med", "har till syfte att", "har som syfte att", "syfte är att", "syftet är att",
        "syfte med", "syftar till att", "avsikten med",
    ),
    occasions=(
        "planerna", "strategierna", "programmen", "mötena", "ärendena",
        "planen", "strategin", "policyn", "programmet", "ärendet", "mötet", "samtalet", "samtalen",
        "redovisningen", "revideringen", "utkastet", "remissen", "dokumentet", "skrivelsen",
        "höringen", "dagordningen", "notatet", "revisionen", "policyerna",
    ),
    agreed=("eniga om att", "överens om att", "har för avsikt att"),
    speaker=frozenset({"jag", "mig"}),
    cases=frozenset({"om", "när", "ifall", "såvida"}),
    conditions=frozenset({"ifall", "såvida"}),
    has=("har",),
    decided=("beslutat",),
    resolved=("beslutade", "beslutar", "beslöt"),
    plan_nouns=("strategi", "plan", "policy", "program", "vision", "ärende", "redovisning",
                "politisk grund"),
    plan_making=(
        "ta fram", "tas fram", "arbeta fram", "arbetas fram", "upprätta", "utarbeta", "formulera",
        "anta", "revidera", "uppdatera", "utforma",
    ),
    goal_making=("tar fram", "sätta upp", "sätter upp", "sätts upp", "sätter", "fastställ"),
    set_goals=("mål", "målen", "delmål", "indikatorer", "målvärden"),
    reporting=("framgår", "föreslås", "sägs", "anges", "heter det", "framgår det", "vidare",
        "gäller", "slås fast", "slås det fast", "står", "står det", "fastslås", "enig om",
        "eniga om", "överens om"),
    common_verbs=frozenset(
        {"ges", "ger", "bor", "rör", "gäller", "går", "arbetar", "verkar", "behöver", "behövs",
         "berörs", "kommer", "deltar", "driver", "äger", "bygger", "lever", "vårdar", "studerar",
         "står", "söker", "vistas"}
    ),
    future=("är", "har", "finns", "präglas"),
    tasks=("utreds", "undersöks", "ges i uppdrag", "får i uppdrag", "få i uppdrag",
           "uppdras att", "uppdras åt", "får uppdraget att", "har fått uppdraget att",
           "har fått i uppdrag att",
           "får till uppgift", "ges till uppgift", "åläggs", "ombeds", "anmodas"),
    split_tasks=(("ger", "i uppdrag att"), ("ge", "i uppdrag att"), ("uppdrar åt", "att"),
                 ("uppdra åt", "att")),
    planning=frozenset({"planerar", "ämnar", "avser"}),
    proposing=("föreslår",),
    deciding=("beslutar att",),
    fractions=("hälften", "halv", "dubbel"),
    laws=("lagen", "reformen", "förordningen", "direktivet"),
    no_laws=("förslagen", "anslagen", "inslagen", "underlagen", "nedslagen"),
    plan_deeds=frozenset(
        {"ge", "visa", "innehålla", "beskriva", "ange", "sätta", "styra", "vägleda", "fungera",
         "utgöra", "tydliggöra", "gälla", "omsättas", "förverkligas", "konkretiseras",
         "implementeras", "brytas", "efterlevas", "uppfyllas"}
    ),
    telling_deeds=frozenset({"beskriva", "ange", "visa", "tydliggöra", "redogöra", "anvisa"}),
    papers=(
        "ansökan", "ansökningen", "ansökningarna", "anmälan", "avgiften", "bidraget", "bidragen",
        "samrådet", "granskningen", "rapporten", "redovisningen", "förslaget", "resultatet",
        "kostnaderna", "finansiering", "finansieringen", "protokollet", "blanketten", "intyget",
        "anbud", "anbudet", "avtalstiden",
    ),
    any_owner=frozenset({"alla kommuner", "alla regioner", "varje region"}),
    reader="du",
    errands=frozenset(
        {"ansöka", "söka", "anmäla", "betala", "skicka", "kontakta", "lämna", "fylla", "bifoga",
         "vända", "logga", "meddela"}
    ),
    striving=frozenset(
        {("arbeta", "för"), ("arbetar", "för"), ("verka", "för"), ("verkar", "för"),
         ("kämpar", "för"), ("kämpa", "för"), ("siktar", "på"), ("sikta", "på"),
         ("siktar", "mot"), ("sikta", "mot"), ("strävar", "efter"), ("sträva", "efter"),
         ("strävar", "mot"), ("sträva", "mot"), ("brinner", "för"),
         ("hoppas", "på")}
    ),
    awareness=frozenset({"kunskap", "kunskapen", "kännedomen", "medvetenheten"}),
    making=frozenset({"göra", "göras", "görs"}),
    qualities=("lig", "ligt", "liga", "are", "bart", "bara", "iv", "ivt", "iva"),
    to_be=frozenset({"vara", "ha", "öka", "minska", "stiga", "uppgå"}),
    value_of=("med målet", "med mål", "mål", "målvärde", "utfall"),
    ends_clause=("och samtidigt", "och därmed", "varför"),
)  # fmt: skip
