"""Norwegian words of municipal plans in Danish.

Written Norwegian and Danish share most words, and many of the rest Norwegian shares with Swedish:
these need no entry. Here are words, and parts of words, that are in neither, so that nothing of a
Danish or Swedish text is changed. A hyphen says where a part may stand: ``x-`` opens a word, ``-x``
ends one, ``-x-`` is anywhere in it; without hyphens it is the whole word.
"""

from __future__ import annotations

_GENERAL = {
    "-anlegg-": "anlæg", "-anlegge-": "anlægge", "-arbeid": "arbejde", "-arbeid-": "arbejd",
    "-budsjett-": "budget", "-dekning": "dækning", "-deltakelse-": "deltagelse",
    "-eiendom-": "ejendom", "-eierskap-": "ejerskab", "eldre": "ældre", "eldrebolig-": "ældrebolig",
    "eldreomsorg-": "ældrepleje", "eldreråd-": "ældreråd", "eldres": "ældres",
    "eldrevennlig-": "ældrevenlig", "-ensomhet-": "ensomhed", "-felles-": "fælles",
    "-fellesskap-": "fællesskab", "-gjengelig-": "gængelig", "-gjengelighet-": "gængelighed",
    "-gjennom-": "gennem", "grønn": "grøn", "grønnstruktur-": "grøn struktur", "-hjelp-": "hjælp",
    "-idrett-": "idræt", "-kjøkken-": "køkken", "-kjøretøy-": "køretøj",
    "-kompetanse-": "kompetence", "-legging": "lægning", "likebehandling": "ligebehandling",
    "likestilling-": "ligestilling", "likeverd-": "ligeværd", "-lisjon-": "lision",
    "muligheter": "muligheder", "møte": "møde", "møter": "møder", "-nsjon-": "nsion",
    "oppfølging-": "opfølgning", "opplevelse-": "oplevelse", "oppvekst-": "opvækst",
    "planlegg-": "planlægg", "rettigheter": "rettigheder", "-samfunn-": "samfund",
    "-samfunns-": "samfunds", "selvstendig-": "selvstændig", "-sikkerhet": "sikkerhed",
    "-sikkerhets-": "sikkerheds", "-sjon-": "tion", "-sosial-": "social", "spesial-": "special",
    "-trafikk": "trafik", "trafikksik-": "trafiksik", "tvers": "tværs", "utendørs-": "udendørs",
    "utenfor": "uden for", "utfordr-": "udfordr", "-utvikl-": "udvikl", "veileder": "vejleder",
    "veiledere": "vejledere", "-veiledning-": "vejledning", "-velferd-": "velfærd",
    "verdi": "værdi", "verdier": "værdier", "verdig-": "værdig", "-visjon-": "vision",
    "åpen-": "åben", "åpent": "åbent", "åpne": "åbne",
}  # fmt: skip

_HEALTH_AND_CARE = {
    "-avhengig": "afhængig", "-avhengighet-": "afhængighed",
    "brukermedvirkning": "brugerinddragelse", "fastlege-": "praktiserende læge",
    "-folkehelse": "folkesundhed", "-folkehelse-": "folkesundheds",
    "-folkehelsen": "folkesundheden", "-forebygging-": "forebyggelse",
    "funksjonshemmede": "mennesker med handicap", "funksjonshemming-": "handicap",
    "funksjonshindr-": "handicap", "funksjonsnedsettelse-": "handicap", "helse": "sundhed",
    "helsefrem-": "sundhedsfrem", "helsehus-": "sundhedshus", "helsen": "sundheden",
    "helsepersonell": "sundhedspersonale", "helseplattform": "sundhedsplatform",
    "helsestasjon-": "sundhedspleje", "helsesykepleier-": "sundhedsplejerske",
    "helsetilbud-": "sundhedstilbud", "helsetjeneste-": "sundhedstilbud",
    "helsevesen-": "sundhedsvæsen", "hjemmesykepleie-": "hjemmesygepleje",
    "hjemmetjeneste": "hjemmepleje", "hjemmetjenesten": "hjemmeplejen",
    "hjemmetjenester": "hjemmepleje", "kosthold-": "kost", "legekontor-": "lægehus",
    "legevakt-": "lægevagt", "omsorgsbolig": "plejebolig", "omsorgsboliger": "plejeboliger",
    "omsorgssenter": "plejecenter", "overvekt-": "overvægt", "rusarbeid": "misbrugsbehandling",
    "rusavhengig-": "misbruger", "rusforebygging": "forebyggelse af misbrug",
    "rusmisbruk-": "stofmisbrug", "rusomsorg-": "misbrugsbehandling",
    "ruspolitikk": "alkohol- og stofpolitik", "ruspolitisk": "alkohol- og stofpolitisk",
    "rustjeneste-": "misbrugsbehandling", "røyke-": "ryge", "røykeslutt": "rygestop",
    "røykfri-": "røgfri", "røyking": "rygning", "støttekontakt": "støttekontaktperson",
    "sykdom-": "sygdom", "syke": "syge", "sykefravær-": "sygefravær", "sykehjem": "plejehjem",
    "sykehjems-": "plejehjems", "sykehus-": "sygehus", "-sykepleie": "sygepleje",
    "-sykepleier": "sygeplejerske", "-sykepleiere": "sygeplejersker", "sykmeldt-": "sygemeldt",
    "tannhelse-": "tandsundhed", "uhelse": "dårligt helbred",
    "universell utforming": "tilgængelighed for alle", "utforming-": "udformning",
    "utviklingshemmede": "udviklingshæmmede",
}  # fmt: skip

_CHILDREN_AND_SCHOOL = {
    "barnefattigdom-": "børnefattigdom", "barnehage-": "børnehave", "barnehager": "børnehaver",
    "barneskole-": "folkeskole", "barnetrinn-": "indskoling",
    "barnevern-": "udsatte og anbragte børn", "barneverns-": "udsatte og anbragte børns ",
    "foreldre-": "forældre", "fosterhjem": "plejefamilie", "-frafall": "frafald",
    "fritidsklubb": "fritidsklub", "høgskole-": "professionshøjskole", "høyskole-": "højskole",
    "leksehjelp-": "lektiehjælp", "leseferdighet-": "læsefærdighed", "leselyst": "læselyst",
    "lesing": "læsning", "læreplass": "læreplads", "mobbing-": "mobning", "morsmål-": "modersmål",
    "nettmobbing-": "digital mobning", "norskopplæring-": "sprogundervisning",
    "oppdragelse": "opdragelse", "-opplæring": "undervisning", "opplæring-": "undervisning",
    "-plasser": "pladser", "realfag-": "naturfag", "skolebygg": "skolebygninger",
    "skolehelsetjeneste-": "sundhedspleje i skolen", "skoleveg-": "skolevej",
    "skolevei-": "skolevej", "tilrettelegging-": "tilrettelæggelse", "ungdommer": "unge",
    "-utdanning-": "uddannelse", "-utdannings-": "uddannelses",
    "utenforskap-": "uden for uddannelse og job", "voksenopplæring-": "voksenuddannelse",
    "yrkesfag-": "erhvervsuddannelse",
}  # fmt: skip

_BUSINESS_AND_WORK = {
    "arbeidsledig-": "arbejdsløs", "arbeidsledighet-": "arbejdsløshed",
    "arbeidsplasser": "arbejdspladser", "arbeidssøker": "jobsøger", "arbeidssøkere": "jobsøgere",
    "besøkende": "besøgende", "byggesak": "byggesag", "byggesaks-": "byggesags",
    "eiendomsskatt-": "ejendomsskat", "fiskerinæring-": "fiskeri", "havbruk-": "havbrug",
    "heltidskultur-": "flere på fuld tid", "innkjøp-": "indkøb", "-innkjøp": "indkøb",
    "inntekt-": "indtægt", "kjøpesenter-": "indkøbscenter",
    "kompetanseheving": "kompetenceudvikling", "kunnskap": "viden", "kunnskaper": "viden",
    "landbruk-": "landbrug", "lokalmat": "lokale fødevarer", "nyskaping-": "nyskabelse",
    "næringsareal-": "erhvervsareal", "næringshage-": "erhvervshus",
    "næringsklynge-": "erhvervsklynge", "næringsliv-": "erhvervsliv",
    "næringspark-": "erhvervspark", "næringspolitikk": "erhvervspolitik",
    "næringstomt-": "erhvervsgrund", "næringsutvikl-": "erhvervsudvikl",
    "næringsvennlig-": "erhvervsvenlig", "offentlige anskaffelser": "offentlige indkøb",
    "oppdrett-": "opdræt", "overnatting-": "overnatning", "reise": "rejse", "reiseliv-": "turisme",
    "reisende": "rejsende", "reiser": "rejser", "saksbehandling-": "sagsbehandling",
    "senter": "center", "-skaping": "skabelse", "sysselsetting-": "beskæftigelse",
    "søknad-": "ansøgning", "vedtak": "afgørelse", "verdiskaping-": "værdiskabelse",
    "verneombud-": "arbejdsmiljørepræsentant",
}  # fmt: skip

_TOWN_AND_TRAFFIC = {
    "arealplan-": "fysisk plan", "arealplanlegging": "fysisk planlægning",
    "boligbygging-": "boligbyggeri", "bostedsløs": "hjemløs", "bostedsløse": "hjemløse",
    "bostedsløshet": "hjemløshed", "bygdeutvikling-": "udvikling af landdistrikter",
    "byrom": "byrum", "byrommet": "byrummet", "bysentrum": "bymidte",
    "distriktsutvikling-": "udvikling af landdistrikter", "dugnad-": "frivilligt arbejde",
    "ferge-": "færge", "flyplass-": "lufthavn", "fortau-": "fortov", "fortetting-": "fortætning",
    "fotgjenger-": "fodgænger", "fraflytting-": "fraflytning",
    "frivilligsentral-": "frivilligcenter", "grend": "landsby", "grendehus-": "forsamlingshus",
    "grender": "landsbyer", "idrettshall": "idrætshal", "idrettshaller": "idrætshaller",
    "kollektivreis-": "kollektive rejs", "kollektivtilbud-": "kollektiv trafik",
    "kollektivtrafikk-": "kollektiv trafik", "kollektivtransport-": "kollektiv trafik",
    "kulturminner": "kulturarv", "kulturminnevern": "bevaring af kulturarv",
    "ladestasjon-": "ladestander", "leilighet-": "lejlighed", "møteplass": "mødested",
    "møteplasser": "mødesteder", "møtested-": "mødested", "reguleringsplan-": "lokalplan",
    "samfunnshus-": "forsamlingshus", "sentrum-": "bymidte", "sentrums-": "bymidte", "støy": "støj",
    "støy-": "støj", "svømmehall": "svømmehal", "-sykkel": "cykel", "-sykkel-": "cykel",
    "sykkelveg-": "cykelsti", "sykkelvei-": "cykelsti", "sykle": "cykle", "-sykler": "cykler",
    "sykling-": "cykling", "syklist-": "cyklist", "tettsted-": "by", "tilflytting-": "tilflytning",
    "turgåing": "vandring", "tursti": "vandresti", "turstier": "vandrestier",
    "turvei-": "vandresti", "turveier": "vandrestier", "uteområde-": "udeområde", "uterom": "byrum",
    "-utleie-": "leje", "utleiebolig-": "lejebolig", "-vedlikehold-": "vedligehold", "vei": "vej",
    "veien": "vejen", "veier": "veje", "veivedlikehold": "vedligehold af veje",
}  # fmt: skip

_CLIMATE_AND_NATURE = {
    "artsmangfold-": "biodiversitet", "avfallshåndtering-": "affaldshåndtering",
    "avløp-": "spildevand", "avløpsvann-": "spildevand", "badevann-": "badevand",
    "bærekraft": "bæredygtighed", "bærekraftig-": "bæredygtig", "bærekrafts-": "bæredygtigheds",
    "bærekraftsmål-": "verdensmål", "drikkevann-": "drikkevand", "ekstremvær-": "ekstremt vejr",
    "energisparing-": "energibesparelse", "flom": "oversvømmelse", "flom-": "oversvømmelses",
    "flomsikring-": "sikring mod oversvømmelse", "flomvern-": "sikring mod oversvømmelse",
    "fornybar-": "vedvarende", "forsøpling-": "henkastet affald", "forurens-": "forurening",
    "-forurensning": "forurening", "fremmede arter": "invasive arter", "gjenbruk-": "genbrug",
    "gjenvinn-": "genanvend", "gjenvinning-": "genanvendelse", "grunnvann-": "grundvand",
    "havnivå-": "havvand", "hetebølge-": "hedebølge", "jordvern-": "beskyttelse af landbrugsjord",
    "karbonfangst-": "CO2-fangst", "kjemikalie-": "kemikalie", "klimagass-": "drivhusgas",
    "kloakk": "kloak", "mangfold": "mangfoldighed", "miljøvern-": "miljøbeskyttelse",
    "naturmangfold-": "biodiversitet", "naturvern-": "naturbeskyttelse",
    "nullutslipp-": "nuludledning", "ombruk-": "genbrug", "overvann-": "regnvand",
    "sirkulær-": "cirkulær", "strandsone-": "strandzone", "strømsparing": "energibesparelse",
    "styrtregn-": "skybrud", "søppel-": "affald", "trær": "træer", "-utslipp": "udledning",
    "-utslipp-": "udledning", "vannforsyning-": "vandforsyning", "vannkvalitet-": "vandkvalitet",
    "vannmiljø-": "vandmiljø", "vassdrag-": "vandløb", "villmark": "vild natur",
}  # fmt: skip

_COMMUNITY_AND_RULE = {
    "bosette-": "bosætte", "bosetting-": "bosætning", "brannsik-": "brandsik",
    "brannvern-": "brandforebyggelse", "brannvesen-": "brandvæsen", "cyberangrep": "cyberangreb",
    "dataangrep": "cyberangreb", "digitalt utenforskap": "digital eksklusion",
    "flyktning-": "flygtning", "fylke-": "region", "gjeld": "gæld", "gjelds-": "gælds",
    "hackerangrep": "cyberangreb", "innbygger": "borger", "innbygger-": "borger",
    "innbyggere": "borgere", "innbyggermedvirkning": "borgerinddragelse", "innbyggerne": "borgerne",
    "innflytelse-": "indflydelse", "innsats-": "indsats", "innvandr-": "indvandr",
    "kommunestyre": "kommunalbestyrelse", "kommunestyret": "kommunalbestyrelsen",
    "krisesenter": "krisecenter", "levekår-": "levevilkår", "nettside-": "hjemmeside",
    "nettsted-": "hjemmeside", "nødvann-": "nødvand", "omdømmebygging": "opbygning af omdømme",
    "overgrep": "overgreb", "personvern-": "databeskyttelse", "rådmann-": "kommunaldirektør",
    "samfunnssikkerhet": "samfundssikkerhed", "sosialhjelp-": "kontanthjælp",
    "valgdeltakelse-": "valgdeltagelse", "vennskapsby-": "venskabsby",
    "ytringsfrihet": "ytringsfrihed", "åpenhet-": "åbenhed",
}  # fmt: skip

DANISH = {
    **_GENERAL, **_HEALTH_AND_CARE, **_CHILDREN_AND_SCHOOL, **_BUSINESS_AND_WORK,
    **_TOWN_AND_TRAFFIC, **_CLIMATE_AND_NATURE, **_COMMUNITY_AND_RULE,
}  # fmt: skip
"""Danish for Norwegian words and parts of words."""
