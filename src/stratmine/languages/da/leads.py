"""Danish words by which headings and sentences lead into what follows them."""

from stratmine.languages.leads import Leads

LEADS = Leads(
    following=("følgende", "nedenstående", "nedenfor"),
    these="disse",
    open_ends=("er", "at", "skal", "vil vi", "omfatter", "indeholder", "handler om", "i gang med",
               "vi med", "vi på", "øje med", "os på",
               "inkluderer"),
    below=("nedenfor", "herunder", "i det følgende"),
    basis=("bygger", "baserer sig", "hviler"),
    basis_on=("på",),
    described=("beskrivelse af", "oplysninger om", "angivelse af", "redegørelse for"),
    built_around=(
        "bygget op om", "bygget op omkring", "opbygget om", "opbygget omkring", "inddelt i",
        "opdelt i", "delt op i", "grupperet i", "samlet i", "fordelt på",
        "struktureret om", "struktureret omkring", "bygget op i",
    ),
    whole=("hoved",),
    reaching=("nå", "opnå", "indfri", "opfylde", "realisere", "virkeliggøre", "lykkes"),
    making_room=("skabe forudsætninger for", "skabe rammer for", "bidrage til"),
    about_goals=("gæld", "målene"),
    determiners=frozenset({"en", "et", "én", "ét", "hver", "hvert", "denne"}),
    prepositions=frozenset(
        {"fra", "til", "om", "af", "i", "med", "mod", "på", "efter", "for", "gennem", "via"}
    ),
    collections=frozenset({"forslag", "oversigt", "liste", "katalog", "samling"}),
    after_cue=frozenset(
        {"pr", "per", "og", "samt", "eller", "for", "i", "indenfor", "inden", "på", "til", "med",
         "der", "som", "fra", "af", "vi", "ved", "under", "gennem", "den", "de", "indhold",
         "kort", "om"}
    ),
    after_stems=("kommun", "strategi"),
    annex="bilag",
    area_labels=("område", "tema", "spor", "pejlemærke", "sigtelinje", "perspektiv"),
    the_ends=("et", "t", "n"),
    label_links=(
        "om", "vedrørende", "vedr.", "handler om", "angående",
    ),
    label_openers=(
        "kommunens", "rådets", "udvalgets", "bestyrelsens", "overordnet", "overordnede",
        "langsigtede", "vores", "nævnte", "konkrete", "øvrige", "nye", "planlagte",
        "prioriteret", "prioriterede", "strategisk", "strategiske", "vigtigste", "vigtige",
        "fælles",
        "direktionens", "kommunalbestyrelsens",
    ),
    plural_ends=("er", "erne", "tiltag", "tiltagene", "tal"),
    run_in_openers=("overordnede", "vores"),
    sub_goals=("delmål", "undermål", "etapemål"),
    board_goals=("udvalgsmål", "centermål", "afdelingsmål", "enhedsmål"),
    that_is=("dvs.", "d.v.s.", "det vil sige"),
    name_verbs=(
        "har", "kommer", "indeholder", "handler", "omfatter", "består", "rummer", "dækker",
        "peger", "sigter", "stræber",
    ),
    national=frozenset({"national", "nationale"}),
    asking=frozenset(
        {"hvordan", "hvad", "hvor", "hvorfor", "så", "sådan", "derfor", "hvem", "hvilke"}
    ),
    inside=frozenset({"som", "i", "på", "om", "til", "under"}),
    ways=("strategi",),
    guidelines=frozenset({"retningslinjer", "retningslinjerne"}),
    naming=("nævnes", "omfatter", "indgår", "foreslås", "består af", "inkluderer", "rummer"),
    ranges=("alt fra",),
    concerning="om",
    respectively=("henholdsvis", "nemlig", "kaldet"),
    proposed=("foreslås",),
    going_on=("fortsætter med", "fortsætte med", "fortsættes med", "videreføres med"),
    dropped=(
        "arbejdes videre", "arbejde videre", "arbejder videre", "gå videre", "går videre",
    ),
    among_others=(
        "blandt andet", r"bl\.a\.", "for eksempel", r"f\.eks\.", r"fx\.?", "såsom", "eksempelvis",
    ),
    sections=frozenset({"afsnit", "hovedafsnit", "kapitler", "hovedkapitler", "dele", "hoveddele"}),
    name_fields=("navn", "titel", "rubrik", "overskrift"),
    afterthoughts=("hvilket", "forudsat", "under forudsætning", "med forbehold"),
    aside_times=("løbende", "årlig"),
    aside_units=("forvaltning", "udvalg", "kontor", " center"),
    today=("mål", "i dag"),
)  # fmt: skip
