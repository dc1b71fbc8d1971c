"""Swedish words by which headings and sentences lead into what follows them."""

from stratmine.languages.leads import Leads

LEADS = Leads(
    following=("följande", "nedanstående", "nedan"),
    these="dessa",
    open_ends=("är", "att", "ska", "skall", "vill vi", "omfattar", "innehåller", "inkluderar",
               "på med", "gång med", "igång med", "vi med", "vi på", "oss på", "koll på",
               "handlar om"),
    below=(
        "nedan", "i det följande", "härunder",
    ),
    basis=("bygger", "baseras", "grundas", "utgår", "vilar"),
    basis_on=("på", "från"),
    described=("beskrivning av", "uppgifter om", "uppgift om", "redogörelse för"),
    built_around=(
        "uppbyggd kring", "uppbyggt kring", "uppbyggd runt", "uppbyggt runt", "indelad i",
        "indelat i", "indelade i", "uppdelad i", "uppdelat i", "uppdelade i", "grupperade i",
        "samlade i", "fördelade på", "strukturerad kring", "strukturerat kring",
        "uppbyggd utifrån", "uppbyggt utifrån",
    ),
    whole=("huvud",),
    reaching=(
        "nå", "uppnå", "uppfylla", "åstadkomma", "förverkliga", "lyckas", "infria", "realisera",
    ),
    making_room=(
        "skapa förutsättningar för", "skapa ramar för", "skapa utrymme för", "bidra till",
    ),
    about_goals=("gäll", "målen"),
    determiners=frozenset({"en", "ett", "varje", "denna"}),
    prepositions=frozenset(
        {"från", "till", "om", "av", "i", "med", "mot", "på", "efter", "för", "genom", "via"}
    ),
    collections=frozenset({"förslag", "översikt", "lista", "katalog", "samling"}),
    after_cue=frozenset(
        {"per", "och", "samt", "eller", "för", "i", "inom", "på", "till", "med", "som", "från",
         "av", "vi", "under", "genom", "den", "de", "innehåll", "kort", "om"}
    ),
    after_stems=("kommun", "strategi"),
    annex="bilaga",
    area_labels=("område", "tema", "spår", "perspektiv"),
    the_ends=("et", "t"),
    label_links=("om", "gällande", "angående", "avseende", "handlar om"),
    label_openers=(
        "kommunens", "fullmäktiges", "styrelsens", "nämndens", "rådets", "övergripande",
        "långsiktigt", "långsiktiga", "vår", "vårt", "våra", "nämnda", "konkreta", "övriga", "nya",
        "planerade", "prioriterat", "prioriterade", "strategiskt", "strategiska", "viktigaste",
        "viktiga", "gemensamma", "gemensamt",
        "utskottets", "direktionens",
    ),
    plural_ends=("er", "erna", "ar", "arna", "uppdrag", "uppdragen", "projekt", "tal", "mått"),
    run_in_openers=("övergripande", "vår"),
    sub_goals=("delmål", "undermål", "etappmål"),
    board_goals=("nämndmål", "nämndsmål", "verksamhetsmål", "enhetsmål", "bolagsmål"),
    that_is=("dvs.", "d.v.s.", "det vill säga"),
    name_verbs=("har", "kommer", "innehåller", "handlar", "omfattar", "består", "rymmer", "täcker",
                "pekar", "siktar", "strävar"),
    national=frozenset({"nationell", "nationella"}),
    asking=frozenset(
        {"hur", "vad", "vart", "varför", "så", "därför", "när", "vilka", "vem"}
    ),
    inside=frozenset({"som", "i", "på", "om", "till", "under"}),
    ways=("strategi",),
    guidelines=frozenset({"riktlinjer", "riktlinjerna"}),
    naming=("nämns", "märks", "ingår", "omfattar", "föreslås", "består av", "inkluderar", "rymmer"),
    ranges=("allt från",),
    concerning="om",
    respectively=("respektive", "nämligen", "kallade"),
    proposed=("föreslås",),
    going_on=("fortsätter med", "fortsätta med", "går vidare med"),
    dropped=(
        "arbeta vidare", "arbetas vidare", "arbetar vidare", "gå vidare", "går vidare",
    ),
    among_others=(
        "bland annat", r"bl\.a\.", "till exempel", r"t\.ex\.", "såsom", "exempelvis",
    ),
    sections=frozenset({"avsnitt", "huvudavsnitt", "kapitel", "delar", "huvuddelar"}),
    name_fields=("namn", "titel", "rubrik", "benämning"),
    afterthoughts=("vilket", "förutsatt", "under förutsättning", "med reservation"),
    aside_times=("löpande", "årlig"),
    aside_units=("nämnd", "förvaltning", "enhet", "kontor", " center"),
    today=("mål", "i dag", "nuläge"),
)  # fmt: skip
