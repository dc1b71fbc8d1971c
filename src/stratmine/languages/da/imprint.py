"""Danish words of what a document says about itself."""

from stratmine.languages.model import Imprint

IMPRINT = Imprint(
    municipality=("Kommune", "Regionskommune"),
    bodies=(
        "Byrådet", "Byråd", "Kommunalbestyrelsen", "Kommunalbestyrelse", "Byråds- og",
        "Magistraten", "Borgerrepræsentationen", "Regionsrådet", "Økonomiudvalget",
    ),
    adopted=("vedtaget", "vedtog", "vedtaget af", "godkendt", "godkendte", "tiltrådte", "vedtages"),
    date_labels=("vedtaget den", "vedtaget", "godkendt den", "godkendt", "vedtagelsesdato"),
    case_labels=("sagsnr.", "sagsnr", "sagsnummer", "journalnr.", "journalnummer", "j.nr.",
                 "sag nr.", "sags-id", "sagsid", "dok.nr."),
    period_labels=("perioden", "i perioden", "for årene", "gælder for", "gældende for", "i årene",
                   "gælder fra", "planperioden", "for"),
    until=("frem mod", "frem til", "hen mod", "indtil", "mod"),
    statistics=("statistik", "opgørelse", "opgjort", "tal fra", "undersøgelse", "kilde",
                "stigning", "fald", "steg", "faldt", "regnskab", "økonomien for"),
    yearly=("budget", "budgetnote", "budgetnoter", "beskæftigelsesplan", "virksomhedsplan",
            "årsplan", "årsrapport", "årsberetning", "årsprogram"),
    openers=("endelig godkendelse af", "godkendelse af", "vedtagelse af", "orientering om",
             "drøftelse af", "behandling af", "indstilling om", "redegørelse for"),
    closers=("endelig godkendelse", "endelig vedtagelse", "godkendelse", "til godkendelse",
             "2. behandling", "1. behandling"),
    preliminary=("pejlemærker til", "pejlemærker for", "oplæg til", "forslag til", "input til",
                 "forslag om", "indspil til"),
    authors=("forslag fra", "forslaget fra", "stillet af"),
    case_headings=("sagsfremstilling", "sagsbeskrivelse", "indstilling", "beslutning", "resume",
                   "resumé", "sagsprocedure", "fremstilling"),
    minor=("indhold", "indholdsfortegnelse", "forord", "side", "dato", "udgivet", "hjem",
           "forside", "status", "nummer", "telefon"),
)  # fmt: skip
