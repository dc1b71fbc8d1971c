"""Danish words of closed classes."""

from stratmine.languages.word_classes import WordClasses

WORD_CLASSES = WordClasses(
    prepositions=frozenset(
        {"af", "at", "bl.a.", "blandt", "ca", "ca.", "cirka", "der", "ex.", "f.eks.", "for",
         "fra", "før", "gennem", "hos", "hvilke", "hvilken", "hvis", "hvor", "i", "ifølge",
         "ind", "inden", "inkl.", "jf.", "med", "mellem", "ned", "om", "omkring", "op",
         "over", "per", "pr.", "på", "samt", "som", "til", "ud", "uden", "under", "ved",
         "via"}
    ),
    conjunctions=frozenset(
        {"&", "både", "eller", "men", "og", "samt", "såvel"}
    ),
    determiners=frozenset(
        {"alle", "alt", "andre", "de", "den", "denne", "deres", "det", "dette", "disse",
         "egen", "eget", "egne", "en", "et", "flere", "hans", "hele", "mange", "nogle",
         "respektive", "sin", "sine", "sit", "vor", "vore", "vores", "øvrige"}
    ),
    quantities=frozenset({"alle", "andre", "mange", "nogle"}),
    everyone=frozenset({"alle"}),
    names_open=frozenset({"de", "den", "det", "vores"}),
    ours=frozenset({"kommunens", "vores"}),
    together=frozenset({"sammen"}),
    subordinators=frozenset(
        {"at", "der", "fordi", "hvad", "hvem", "hvilke", "hvilket", "hvis", "hvor",
         "hvordan", "mens", "når", "om", "som", "så"}
    ),
    clause_openers=frozenset({"fordi", "hvis", "idet", "mens", "når"}),
    relative_adverbs=frozenset({"hvor", "hvorved"}),
    openers=frozenset(
        {"alle", "både", "da", "de", "den", "denne", "der", "derfor", "derudover",
         "desuden", "det", "dette", "disse", "efter", "en", "endvidere", "et", "for",
         "formålet", "fra", "gennem", "her", "hvis", "i", "ifølge", "inden", "kommunen",
         "kommunerne", "man", "med", "målet", "nedenfor", "når", "om", "ovenstående", "på",
         "samtidig", "til", "under", "vi", "vidare", "vores"}
    ),
    frequent_verbs=frozenset(
        {"beskriver", "består", "blev", "bliver", "bør", "er", "fik", "findes", "får",
         "giver", "gjorde", "gælder", "gøres", "handler", "har", "havde", "indgår", "kan",
         "kunne", "lyder", "må", "omfatter", "skal", "sker", "udgør", "var", "ved", "vil",
         "ville", "viser"}
    ),
    no_verbs=frozenset(
        {"bedre", "borger", "borgere", "derfor", "efter", "eller", "fler", "flere", "hver",
         "højere", "kroner", "lavere", "mer", "mere", "mindre", "måneder", "når", "per",
         "sker", "større", "søger", "timer", "uger", "under"}
    ),
    after_verbs=frozenset(
        {"aktivt", "at", "en", "et", "for", "med", "på", "sig", "til"}
    ),
    particles=frozenset({"ind", "med", "ned", "op", "til", "ud"}),
    leads_in=frozenset(
        {"at", "er", "om", "skal", "ved", "vi", "vil"}
    ),
    questions=frozenset({"hvad", "hvem", "hvilke", "hvilken", "hvordan", "hvorfor"}),
    pointers=frozenset({"det", "dette", "her", "sådan"}),
    announcing=frozenset({"sådan"}),
    joins_parts=frozenset({"eller", "og", "resp", "respektive", "samt", "til"}),
    no_labels=frozenset(
        {"afsnit", "agenda", "art", "bilag", "billede", "diagram", "figur", "kap",
         "kapitel", "kl", "klasse", "nr", "paragraf", "side", "tabel", "vision", "år"}
    ),
)  # fmt: skip
