"""Small words of Danish."""

from stratmine.languages.grammar import Grammar

GRAMMAR = Grammar(
    infinitive_mark="at",
    purpose="for at",
    before_infinitive=frozenset({"for", "ved", "med"}),
    infinitive_nouns=frozenset(
        {"retten", "ret", "muligheden", "mulighederne", "mulighed", "muligheder", "evnen", "lysten",
         "viljen", "forudsætningerne", "rammerne", "betingelserne"}
    ),
    articles=frozenset({"en", "et"}),
    definite_articles=frozenset({"den", "det", "de"}),
    conjunctions=("og", "samt"),
    pronouns=frozenset({"den", "de", "han", "hun", "man"}),
    other_subjects=frozenset({"dem", "både", "begge"}),
    it=frozenset({"det", "dette"}),
    backward=frozenset({"det", "den", "de", "dette", "denne", "disse", "her"}),
    back_references=("dette", "denne", "disse", "herved", "hermed", "dermed"),
    expletives=frozenset({"der", "desuden", "derudover", "endvidere"}),
    which=("hvor", "hvilket"),
    relative=("som", "der"),
    as_what=frozenset(
        {"koncern", "virksomhed", "arbejdsplads", "arbejdsgiver", "myndighed", "organisation",
         "bygherre", "ejer", "grundejer", "indkøber", "kommune", "region"}
    ),
    supine=(),
    openers=frozenset(
        {"før", "inden", "da", "mens", "fordi", "idet", "når", "hvis", "selv", "selvom", "efter",
         "siden", "indtil", "eftersom", "ligesom", "hvorfor", "uanset", "også"}
    ),
    opening_only=frozenset({"om", "så"}),
    therefore="derfor",
    then=frozenset({"da", "dermed", "derfor", "derved", "her"}),
    be=("være", "blive"),
    shown=("findes", "føles", "mærkes", "ses", "betale", "kunne"),
    numbered=frozenset({"klasse", "trin", "fase", "etape", "niveau", "kategori", "linje", "del"}),
    cited=frozenset(
        {"§", "stk", "nr", "pkt", "punkt", "punkterne", "kapitel", "kap", "afsnit", "bilag",
         "figur", "tabel", "side", "s", "artikel", "paragraf", "version", "sal"}
    ),
    gets="får",
    own=("egen", "eget", "egne", "tilknyttet"),
    become=("bliver", "blive"),
    became="blevet",
    but="men",
    copulas=frozenset({"er", "bliver"}),
    being=frozenset({"er", "har", "bliver", "kan", "kunne", "var", "blev", "at"}),
    necessity=frozenset({"må", "behøver"}),
    allowing=frozenset({"må"}),
    denying="ikke",
    nobody=frozenset({"ingen", "intet"}),
    means=("ved at", "gennem at"),
    of=frozenset({"af", "for"}),
    deverbal=("else", "elsen", "ning", "ningen", "ering", "eringen", "tion", "tionen"),
    than="end",
    go_on=frozenset(
        {"at", "og", "samt", "eller", "for", "til", "fra", "i", "på", "om", "af", "med", "mod",
         "under", "over", "ved", "hos", "inden", "efter", "en", "et", "den", "det", "de", "som",
         "der", "hvor", "hvordan", "når", "så", "blandt", "mellem", "gennem", "ifølge", "både",
         "uden", "end", "per", "via"}
    ),
    by_year=("inden", "senest", "frem til"),
    before_year=("fra", "inden", "senest", "i løbet af", "under", "primo", "ultimo", "frem til"),
    in_year=frozenset({"i", "fra", "under"}),
    part_goes_on=frozenset(
        {"som", "der", "hvor", "hvad", "hvis", "hvilket", "hvoraf", "heraf", "fordelt", "opdelt",
         "især", "herunder", "inklusive", "blandt", "bl", "f", "eksempelvis", "men", "så",
         "for", "når", "om", "at", "mens", "fordi", "både", "dels", "målt", "mål", "måltal",
         "eller", "med", "uden", "mindst", "højst", "maks", "maksimalt"}
    ),
    holds_clause=frozenset(
        {"oplever", "ved", "føler", "mener", "siger", "synes", "tror", "sikrer", "sikre", "betyder",
         "viser", "kræver", "opleve", "vide", "føle", "for", "så"}
    ),
    see=("jf", "se", "jævnfør"),
)  # fmt: skip
