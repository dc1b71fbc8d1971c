"""Small words of Swedish."""

from stratmine.languages.grammar import Grammar

GRAMMAR = Grammar(
    infinitive_mark="att",
    purpose="för att",
    before_infinitive=frozenset({"för", "genom", "med"}),
    infinitive_nouns=frozenset(
        {"rätten", "rätt", "möjligheten", "möjligheterna", "möjlighet", "möjligheter", "förmågan",
         "lusten", "viljan", "förutsättningarna", "förutsättningar", "villkoren"}
    ),
    articles=frozenset({"en", "ett"}),
    definite_articles=frozenset({"den", "det", "de"}),
    conjunctions=("och", "samt"),
    pronouns=frozenset({"den", "de", "han", "hon", "man"}),
    other_subjects=frozenset({"dem", "både"}),
    it=frozenset({"det", "detta"}),
    backward=frozenset({"det", "den", "de", "detta", "denna", "dessa", "här"}),
    back_references=("detta", "denna", "dessa", "därmed", "på så"),
    expletives=frozenset({
        "dessutom", "därutöver", "vidare",
    }),
    which=("där", "vilket"),
    relative=("som",),
    as_what=frozenset(
        {"koncern", "organisation", "arbetsplats", "arbetsgivare", "myndighet", "byggherre",
         "ägare", "markägare", "fastighetsägare", "beställare", "kommun", "region"}
    ),
    supine=("at", "ats", "its", "tts", "yllt", "ökt", "ält"),
    openers=frozenset(
        {"innan", "då", "medan", "eftersom", "när", "om", "även", "sedan", "tills", "trots",
         "efter", "liksom", "oavsett", "också", "fast"}
    ),
    opening_only=frozenset({"om", "så"}),
    therefore="därför",
    then=frozenset({"då", "därmed", "därför", "därigenom", "här"}),
    be=("vara", "bli"),
    shown=("finnas", "kännas", "märkas", "synas", "löna", "gå att"),
    numbered=frozenset(
        {"årskurs", "årskurserna", "klass", "åk", "steg", "fas", "etapp", "nivå",
         "kategori", "linje", "del"}
    ),
    cited=frozenset(
        {"§", "st", "nr", "pkt", "punkt", "punkterna", "kapitel", "kap", "avsnitt", "bilaga",
         "figur", "tabell", "sida", "sid", "s", "artikel", "paragraf", "version", "stycke"}
    ),
    gets="får",
    own=("egen", "eget", "egna"),
    become=("blir", "bli"),
    became="blivit",
    but="men",
    copulas=frozenset({"är", "blir"}),
    being=frozenset({"är", "har", "blir", "kan", "kunde", "var", "blev", "att"}),
    necessity=frozenset({"måste", "behöver"}),
    allowing=frozenset({"får"}),
    denying="inte",
    nobody=frozenset({"ingen", "inget", "inga"}),
    means=("genom att", "via att"),
    of=frozenset({"av", "för"}),
    deverbal=("else", "elsen", "ning", "ningen", "ering", "eringen", "tion", "tionen"),
    than="än",
    go_on=frozenset(
        {"att", "och", "samt", "eller", "för", "till", "från", "i", "på", "om", "av", "med", "mot",
         "under", "över", "vid", "hos", "inom", "efter", "en", "ett", "den", "det", "de", "som",
         "där", "hur", "när", "så", "bland", "mellan", "genom", "enligt", "både", "utan", "än",
         "per", "via"}
    ),
    by_year=("senast", "till och med", "före", "inden"),
    before_year=("från", "senast", "under", "fr.o.m."),
    in_year=frozenset({"i", "från", "under"}),
    part_goes_on=frozenset(
        {"som", "där", "vad", "vilket", "vilka", "varav", "fördelat", "fördelad", "uppdelat",
         "särskilt", "främst", "framför", "inklusive", "bland", "bl", "t", "exempelvis", "men",
         "så", "för", "när", "om", "att", "medan", "eftersom", "både", "dels", "mätt", "mål",
         "målvärde", "utfall", "eller", "med", "utan", "därav",
         "minst", "högst", "max", "maximalt", "lägst"}
    ),
    holds_clause=frozenset(
        {"upplever", "vet", "känner", "anser", "säger", "tycker", "tror", "säkerställer",
         "säkerställa", "innebär", "visar", "kräver", "uppleva", "veta", "känna", "för", "så"}
    ),
    see=("jfr", "se", "jämför"),
)  # fmt: skip
