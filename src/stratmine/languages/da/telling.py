"""Danish words by which sentences in the present tense tell measures."""

from stratmine.languages.telling import Telling, present_forms

_DEEDS = """
afmærker afmærkes anonymiserer anonymiseres beskærer bevilger bevilges bytter byttes certificerer
certificeres efterisolerer efterisoleres ensrettes fornyer fornys fornyes frigiver frigives fælder
fældes genskaber genskabes genslynger genslynges halveres fordobles hjemtager hjemtages indkalder
indkaldes indskrives kloaksepareres låner males maler omdanner omdannes omskrives opmåler opmåles
oprenser oprenses opsporer opspores overdrages overtager oversætter oversættes projekterer
projekteres reetablerer reetableres rejses renser renses retableres ryddes skaffer skærpes slås
sløjfer sløjfes spærres tildeler tildeles tilfører tilføres tilknytter tilknyttes tilmelder
tilslutter tilsluttes tildækkes udnævner udnævnes udplanter udplantes udsætter udsættes
udstationerer udstationeres udfører udføres øver øves prøver prøves forbyder forbydes tillader
tages udlånes lukkes åbnes knyttes slukker slukkes river rives vejer vejes
"""

_CREATING = """
oprette etablere indføre ansætte bygge anlægge opføre åbne genåbne starte igangsætte iværksætte
lancere udarbejde indrette nedsætte udpege opsætte opstille installere plante indkøbe udvide
udbygge ombygge renovere udskifte nedlægge afskaffe opdele genindføre omlægge omdanne udrulle
stifte danne udgive uddanne gennemføre
"""

_LIGHT = """
fortsætter fortsættes lægger lægges sætter sættes stiller stilles giver gives yder ydes skriver
skrives lejes flyttes udvikles forhøjes tilpasses begrænses forlænges styrkes støttes støtter deles
opretholdes ændrer ændres besøger hæver hæves sænker sænkes laver laves gøres samler samles sender
ringer holder holdes kører spiller hjælper følger forstærkes øges
"""

_INFINITIVES = """
give lade tage sætte lægge stille gøre se hjælpe sørge arbejde skrive låne ændre udvide bytte male
omdanne tildele tilføre tilknytte knytte udføre øve prøve projektere forbyde tillade føre drive
oversætte opsætte skaffe skabe støtte trække vise yde købe følge
bedrive
"""

TELLING = Telling(
    deeds=frozenset(_DEEDS.split()),
    creating=present_forms(_CREATING),
    light=frozenset(_LIGHT.split()),
    particles=frozenset({"op", "ud", "ind", "ned", "rådighed"}),
    close_particles=frozenset({"om", "af", "fra"}),
    begins=(
        "går i gang", "går vi i gang", "er i gang med", "er vi i gang med", "i gang med at",
        "er ved at", "ved at blive", "under opbygning", "under etablering", "arbejdes på",
        "arbejdes der", "arbejdes desuden", "tager fat på", "tager initiativ", "påbegynder",
        "påbegyndes", "på kursus", "på forsøg", "som forsøg", "forsøg med", "forsøgsbasis",
        "på prøve", "i udbud", "er i dialog med", "tages i brug",
    ),
    fresh=frozenset(
        {"ny", "nyt", "nye", "yderligere", "flere", "ekstra", "endnu", "fælles", "gratis"}
    ),
    every=frozenset({"alle", "samtlige", "begge"}),
    each=frozenset({"hver", "hvert", "enhver", "ethvert"}),
    usual=(
        "i dag", "for tiden", "i øjeblikket", "lige nu", "normalt", "typisk", "ofte",
        "traditionelt", "som regel", "i gennemsnit", "omkring", "mange", "allerede", "tidligere",
        "siden", "stadig", "fortsat", "hidtil", "især", "kun", "bare",
    ),
    negations=frozenset({"ikke", "aldrig", "ingen", "intet", "næppe", "hverken"}),
    infinitives=frozenset(_INFINITIVES.split()),
    modal_infinitives=frozenset({"kunne", "skulle"}),
    infinitive_endings=("e",),
    opens_clause=("når", "hvis", "for at", "da", "efter at", "hvor"),
)  # fmt: skip
