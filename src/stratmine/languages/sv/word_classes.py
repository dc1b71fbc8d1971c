"""Swedish words of closed classes."""

from stratmine.languages.word_classes import WordClasses

WORD_CLASSES = WordClasses(
    prepositions=frozenset(
        {"att", "av", "bl.a.", "bland", "ca", "ca.", "cirka", "efter", "enligt", "ex.",
         "exempelvis", "från", "för", "före", "genom", "hos", "i", "inför", "inkl.", "inom",
         "kring", "längs", "med", "mellan", "mot", "om", "per", "på", "samt", "som",
         "t.ex.", "till", "under", "ur", "utan", "utifrån", "vars", "via", "vid", "vilka",
         "vilken", "åt", "över"}
    ),
    conjunctions=frozenset(
        {"&", "både", "eller", "men", "och", "samt", "såväl", "utan"}
    ),
    determiners=frozenset(
        {"alla", "allt", "andra", "de", "den", "denna", "deras", "dess", "dessa", "det",
         "detta", "egen", "eget", "egna", "egne", "en", "ett", "flera", "hans", "hela",
         "hennes", "många", "några", "respektive", "samtliga", "sin", "sina", "sitt",
         "varje", "vår", "våra", "vårt", "övriga"}
    ),
    quantities=frozenset({"alla", "andra", "många", "några"}),
    everyone=frozenset({"alla"}),
    names_open=frozenset({"de", "den", "det", "vår", "våra"}),
    ours=frozenset({"kommunens", "vår", "våra", "vårt"}),
    together=frozenset({"ihop", "tillsammans"}),
    subordinators=frozenset(
        {"att", "där", "eftersom", "hur", "medan", "när", "om", "som", "så", "vad", "vars",
         "vem", "vilka", "vilken", "vilket"}
    ),
    clause_openers=frozenset({"eftersom", "medan", "när"}),
    relative_adverbs=frozenset({"där", "varvid"}),
    openers=frozenset(
        {"alla", "både", "de", "den", "denna", "dessa", "dessutom", "det", "detta", "dock",
         "där", "därför", "därutöver", "då", "efter", "eftersom", "en", "enligt", "ett",
         "från", "för", "genom", "här", "i", "inom", "kanske", "kommunen", "kommunerna",
         "man", "med", "målet", "nedan", "när", "om", "ovanstående", "på", "samtidigt",
         "som", "syftet", "tanken", "till", "under", "utifrån", "utover", "utöver", "varje",
         "vi", "vidare", "vår", "våra"}
    ),
    frequent_verbs=frozenset(
        {"behövs", "beskriver", "består", "betyder", "blev", "blir", "bör", "fick", "finns",
         "får", "följs", "ger", "ges", "gjorde", "gäller", "går", "gör", "görs", "hade",
         "handlar", "har", "ingår", "innebär", "kan", "krävs", "kunde", "lyder", "läggs",
         "måste", "omfattar", "ses", "ska", "skall", "sker", "skulle", "syftar", "sätts",
         "tar", "tas", "utgör", "utgörs", "var", "vet", "vill", "ville", "visar", "är"}
    ),
    no_verbs=frozenset(
        {"borgare", "bättre", "där", "därför", "efter", "eller", "fler", "framför", "för",
         "här", "högre", "inför", "inom", "kronor", "lägre", "medborgare", "mellan", "mer",
         "mindre", "månader", "när", "per", "större", "timer", "under", "utanför", "var",
         "varför", "veckor", "vår", "ytterligare", "år", "över"}
    ),
    after_verbs=frozenset(
        {"aktivt", "att", "en", "ett", "för", "med", "på", "sig", "till"}
    ),
    particles=frozenset(
        {"in", "med", "ned", "ner", "till", "upp", "ut"}
    ),
    leads_in=frozenset(
        {"att", "genom", "om", "ska", "vi", "vill", "är"}
    ),
    questions=frozenset(
        {"hur", "när", "vad", "varför", "vart", "vem", "vilka", "vilken", "vilket"}
    ),
    pointers=frozenset({"det", "detta", "här", "så"}),
    announcing=frozenset({"så"}),
    joins_parts=frozenset({"eller", "och", "resp", "respektive", "samt", "till"}),
    no_labels=frozenset(
        {"agenda", "art", "avsnitt", "bilaga", "bild", "diagram", "figur", "kap", "kapitel",
         "kl", "klass", "nr", "paragraf", "sid", "sida", "tabell", "vision", "år"}
    ),
)  # fmt: skip
