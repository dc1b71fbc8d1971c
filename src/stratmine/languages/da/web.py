"""Danish words around documents on web pages."""

from stratmine.languages.web import Web

WEB = Web(
    furniture=(
        "spring navigation over", "you are here", "spring menu over",
        "skip til hoved indholdet", "skip til hovedindhold",
        "gå til hovedindhold", "indhold start", "læs mere", "læs op", "del siden", "print",
        "til toppen", "genveje", "cookies", "copyright",
        "borgerservice åbningstider", "søg", "menu",
        "kontakt os", "tilgængelighedserklæring", "log ind", "selvbetjening", "udskriv",
    ),
    skips=("spring", "gå", "hop"),
    skipped_to=("indhold*", "hovedindhold*", "hoved indhold*", "navig*", "menu*",
                "navig* over", "menu* over", "indhold start"),
    content_marks=("indhold start", "indhold slut"),
    roots=("hjem", "forside", "forsiden", "start", "startside", "du er her"),
    privacy=("privatlivspolitik",),
    contacts=("telefon", "tlf", "tel", "mobil", "fax", "epost", "e-post", "email", "e-mail", "mail",
              "adresse", "postadresse", "cvr", "cvr-nr", "ean"),
    contacts_inside=("telefon", "tlf", "epost", "e-post", "cvrnr", "cvr-nr"),
    edge_lines=(
        "genveje", "følg os", "del side*", "del denne side*", "del på *", "udskriv", "print",
        "print siden", "til toppen", "læs op", "læs højt", "oplæs", "log ind", "søg", "menu",
        "kontakt", "kontakt os", "om hjemmesiden", "om webstedet", "tilgængelighedserklæring",
        "abonner", "andre har også…", "flere nyheder", "…nytte af…siden?…", "…hjælp af…siden?…",
        "…brug for…siden?…", "…gavn af…siden?…", "fandt du det…", "fandt du hvad…",
        "blev informationen…hjælp*…", "var siden…hjælp*…", "blev siden…hjælp*…",
        "var indholdet…hjælp*…", "blev indholdet…hjælp*…", "…åbningstider",
    ),
    page_is=("siden", "er", "blev"),
    lately=("senest", "sidst"),
    changed=("opdateret", "ændret", "publiceret"),
    dated=("opdateret",),
    stamps=("opdateret", "publiceret", "modtaget", "oprettet", "ændret"),
    links=("læs", "se", "hent", "modtag", "abonner", "tilmeld", "klik", "tilbage til", "til til"),
    like=("relevant", "relatere", "relaterte", "lignende"),
    documents=("dokument*", "presentation*"),
    offers=("se også…", "læs mere…", "links"),
    closing=("luk",),
    glued_labels=("dato", "nummer", "sagsnr", "sagsnr.", "publiceret"),
    downloads=("hent", "download"),
    viewer=(
        "starte visningen fra side…", "vis fra side…", "størrelse: px…", "størrelse:px…",
        "filstørrelse: px…", "filstørrelse:px…", "gem som", "gem filen som",
    ),
    transcripts=(
        "transskription*", "udskrift*", "tekst fra filen", "tekst i filen", "tekst fra dokumentet",
        "tekst i dokumentet", "tekstversion", "tekstversion af dokumentet",
    ),
)  # fmt: skip
