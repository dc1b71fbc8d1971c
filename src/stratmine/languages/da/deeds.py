"""Danish words by which a report tells what has been done."""

from stratmine.languages.deeds import Deeds

_PARTICIPLES = """
ansat afholdt anlagt plantet bygget opført opsat sat udskiftet renoveret ombygget udvidet etableret
oprettet åbnet indviet indført indkøbt købt anskaffet lejet udlejet uddelt udbetalt bevilget
uddannet undervist oplært trænet gennemført afsluttet færdiggjort færdigt udarbejdet skrevet
omskrevet udgivet udsendt trykt offentliggjort lanceret igangsat iværksat startet begyndt påbegyndt
indgået underskrevet aftalt valgt udpeget nedsat samlet flyttet omlagt lagt nedlagt lukket fjernet
ryddet gravet fældet malet revet udskudt aflyst opgivet droppet stoppet sløjfet kortlagt
undersøgt analyseret afprøvet testet evalueret digitaliseret installeret opgraderet udrullet
tilbudt inviteret besøgt anonymiseret forhandlet udbudt tilmeldt registreret certificeret
energirenoveret asfalteret skiltet indrettet gjort lavet holdt taget solgt ændret tilpasset
forlænget styrket genåbnet genindført implementeret realiseret streamet sendt deltaget
"""

_PAST = """
åbnede afholdt gennemførte etablerede oprettede ansatte byggede plantede indførte uddelte
udarbejdede inviterede lancerede udgav udkom indgik uddannede igangsatte iværksatte anlagde
renoverede lukkede flyttede afsluttede sendte udsendte opsatte nedsatte udskiftede udvidede opførte
startede påbegyndte besøgte købte afprøvede
"""

_UNDER_WAY = (
    "i gang",
    "ved at",
    "under opbygning",
    "under opførelse",
    "under etablering",
    "i udbud",
    "under udarbejdelse",
    "under udvikling",
    "under projektering",
    "begyndt at",
    "på vej",
    "under planlægning",
    "under implementering",
)

DEEDS = Deeds(
    reports=(
        "status", "opfølgning", "årsberetning", "redegørelse", "redegørelsen", "statusnotat",
        "statusrapport", "årsrapport", "afrapportering", "evaluering", "slutrapport",
        "årsredegørelse", "fremdriftsrapport", "midtvejsevaluering", "beretning",
    ),
    auxiliaries=frozenset({"er", "har", "blev"}),
    participles=frozenset(_PARTICIPLES.split()),
    past=frozenset(_PAST.split()),
    states=("færdig", "færdigt", "færdige", "i drift", "på plads", "taget i brug", *_UNDER_WAY),
    under_way=_UNDER_WAY,
    negations=frozenset({"ikke", "hverken", "aflyst", "opgivet", "droppet"}),
)  # fmt: skip
