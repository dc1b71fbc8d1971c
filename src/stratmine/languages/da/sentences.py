"""Danish words by which sentences promise, state and give tasks."""

from stratmine.languages.sentences import Sentences

SENTENCES = Sentences(
    goal_nouns=("mål", "målet", "målsætning", "målsætningen", "ambition", "ambitionen"),
    vision_nouns=("vision", "visionen"),
    vision_told=frozenset(
        {"udmøntet", "resultatet", "beskrevet", "blevet", "vedtaget", "formuleret", "udarbejdet",
         "godkendt", "foldet", "omsat", "bygget", "inddelt", "opdelt", "skabt", "udviklet",
         "udvalgt"}
    ),
    sounding=frozenset({"lyder", "hedder"}),
    about=("handler om at", "går ud på at"),
    holding=("bygger på", "bygger derfor på", "hviler på", "har", "udspringer af"),
    fitting=frozenset(
        {"tilpasses", "tilpasset", "understøtter", "overensstemmelse", "forhold", "afsæt",
         "udgangspunkt"}
    ),
    former=frozenset({"tidligere", "forrige", "gamle", "gammel", "hed", "lød"}),
    quoted_goals=(
        "effekt", "effekten", "mål", "målet", "målsætning", "målsætningen", "effekter med",
        "effekterne med", "effekter", "effekterne",
    ),
    rewording=(
        "ændres til", "ændret til", "erstattes af", "erstattes med", "erstattet af",
        "omformuleres til", "omformuleret til", "rettes til", "rettet til", "omdøbes til",
    ),
    own_goal_nouns=("mål", "målsætning", "ambition"),
    wished=("ønskede effekt", "ønsket effekt", "ønskede effekten", "forventede effekt"),
    aiming=(
        "sigter mod", "sigter på", "sigter efter", "stiler mod", "har som mål",
        "har som målsætning",
    ),
    containing=("har", "indeholder", "rummer"),
    setting=("fastsat", "vedtaget", "sat", "sat sig", "opstillet", "formuleret", "besluttet"),
    possessives=("kommunens", "kommunes", "rådets", "udvalgets", "vores"),
    country="danmark",
    meaning=frozenset({"indebærer", "handler"}),
    entailing=frozenset({"betyder", "indebærer"}),
    judged=frozenset({"vigtigt", "tydeligt", "opfyldt", "nået", "ikke", "delvist", "svært"}),
    stating=frozenset({"mener", "angiver", "fastslår", "fastlægger"}),
    purposes=(
        "formålet med", "formål med", "har til formål at", "formål er at", "formålet er at",
        "sigter mod at", "er sigtet at", "sigtet med", "hensigten med",
        "har det formål at", "har som formål at",
    ),
    occasions=(
        "planer", "planerne", "strategierne", "politikkerne", "programmerne", "møderne", "sagerne",
        "planen", "strategien", "politikken", "programmet", "sagen", "mødet", "samtalen",
        "samtalerne", "redegørelsen", "revisionen", "notatet", "udkastet", "høringen", "papiret",
        "dokumentet", "skrivelsen",
    ),
    agreed=("enige om at", "har til hensigt at"),
    speaker=frozenset({"jeg", "mig"}),
    cases=frozenset({"hvis", "når", "såfremt"}),
    conditions=frozenset({"hvis", "såfremt"}),
    has=("har", "er"),
    decided=("besluttet",),
    resolved=("besluttede", "beslutter", "vedtog"),
    plan_nouns=("strategi", "plan", "politik", "program", "vision", "sag", "redegørelse",
                "politisk grundlag"),
    plan_making=("udarbejd", "formuler", "vedtag", "lav", "lægg", "revider", "opdater", "skriv",
                 "udform"),
    goal_making=("fastsæt", "opstil", "sætter", "sættes"),
    set_goals=("mål", "målene", "delmål", "indikatorer", "måltal"),
    reporting=(
        "fremgår", "foreslås", "hedder det", "fremgår det", "foreslås det", "angives", "endvidere",
        "gælder", "gælder det", "slås fast", "slås det fast", "står", "står der", "står det",
        "fastslås", "enig om", "enige om",
    ),
    common_verbs=frozenset(
        {"bor", "går", "kommer", "driver", "bygger", "lever", "behøver", "gælder", "arbejder",
         "deltager", "ejer", "søger", "står"}
    ),
    future=("er", "har", "findes", "præges"),
    tasks=("pålægges", "undersøges", "får til opgave", "anmodes om", "har fået til opgave",
           "får opgaven med", "har fået opgaven med",
           "udredes"),
    split_tasks=(),
    planning=frozenset({"planlægger", "agter", "påtænker"}),
    proposing=("foreslår",),
    deciding=(
        "beslutter at",
    ),
    fractions=("halv", "dobbel"),
    laws=("loven", "reformen", "bekendtgørelsen", "direktivet", "klagen"),
    no_laws=(),
    plan_deeds=frozenset(
        {"give", "vise", "indeholde", "beskrive", "angive", "sætte", "styre", "vejlede", "fungere",
         "udgøre", "tydeliggøre", "gælde", "omsættes", "udmøntes", "realiseres", "implementeres",
         "indtænkes", "efterleves", "opfyldes", "indfries"}
    ),
    telling_deeds=frozenset({"beskrive", "angive", "vise", "tydeliggøre", "redegøre", "anvise"}),
    papers=(
        "ansøgningen", "ansøgningerne", "anmeldelsen", "gebyret", "tilskuddet", "tilskuddene",
        "høringen", "rapporten", "redegørelsen", "forslaget", "resultatet", "udgifterne",
        "finansiering", "finansieringen", "referatet", "blanketten", "skemaet",
        "kontrakten", "kontraktperioden",
    ),
    any_owner=frozenset({"alle kommuner", "hver kommune", "alle regioner"}),
    reader="du",
    errands=frozenset(
        {"ansøge", "søge", "anmelde", "betale", "sende", "kontakte", "aflevere", "udfylde",
         "vedlægge", "henvende", "logge", "give", "meddele"}
    ),
    striving=frozenset(
        {("arbejde", "for"), ("arbejder", "for"), ("arbejder", "på"), ("kæmper", "for"),
         ("kæmpe", "for"), ("går", "efter"), ("gå", "efter"), ("sigter", "efter"),
         ("sigte", "efter"), ("stiler", "efter"), ("stile", "efter"), ("stiler", "mod"),
         ("stile", "mod"), ("stræber", "efter"), ("stræbe", "efter"), ("virker", "for"),
         ("virke", "for"), ("brænder", "for"), ("håber", "på")}
    ),
    awareness=frozenset({"kendskab", "kendskabet", "viden", "bevidstheden"}),
    making=frozenset({"gøre", "gøres"}),
    qualities=("lig", "ligt", "lige", "are", "ere", "bart", "bare", "iv", "ivt", "ive"),
    to_be=frozenset({"være", "have", "øge", "falde", "stige"}),
    value_of=("med målet", "med mål", "mål", "måltal", "resultat"),
    ends_clause=("og samtidig", "og dermed", "hvorfor"),
)  # fmt: skip
