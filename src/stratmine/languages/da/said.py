"""Danish headings that are said: «Det vil vi opnå», «Sådan griber vi det an»."""

from stratmine.languages.said import said

_OWNERS = (
    "vi", "kommunen", "byrådet", "kommunalbestyrelsen", "regionen", "udvalget", "forvaltningen",
    "skolen",
)  # fmt: skip
_WHAT = ("det", "det her", "dette", "hvad")
_HOW = ("sådan", "hvordan")

_AIMED_AT = """
vil
vil have
vil have ud af det
vil gerne
vil gerne opnå
vil lykkes med
vil nå
vil opnå
vil se
vil være
skal lykkes med
skal nå
skal opnå
går efter
håber på
kæmper for
lover
lover hinanden
lover dig
sigter efter
sigter mod
stiler efter
stiler mod
stræber efter
tilstræber
ønsker
ønsker at opnå
vil kendes for
vil kendes på
vil huskes for
vil være kendt for
skal kendes på
har sat os for
har sat os som mål
er på vej mod
forpligter os til
brænder for
"""

_DONE = """
gør
gør konkret
gør nu
gør allerede
gør først
skal gøre
vil gøre
tænker at gøre
har gjort
arbejder med
arbejder på
begynder med
bidrager med
er i gang med
gennemfører
går i gang med
handler
iværksætter
igangsætter
investerer i
kaster os over
leverer
planlægger
prioriterer
satser på
sætter i gang
sætter i værk
skal i gang med
starter med
tager fat i
tager fat på
tager hul på
begynder på
bruger pengene på
bruger pengene til
får gjort
gør anderledes
gør lige nu
gør mere af
gør så
går i krig med
har sat i gang
har taget hul på
lægger kræfter i
sætter ind med
tager op
vil tage fat på
har tænkt os at gøre
sætter ind
"""

_WAYS = """
arbejder
arbejder for at nå målene
begynder
bliver til virkelighed
bærer os ad
får det til at lykkes
får det til at ske
griber det an
griber opgaven an
gør
gør det
går til værks
indfrier løfterne
indfrier målene
kommer
kommer derhen
kommer dertil
kommer i mål
kommer videre
kommer i gang
lykkes
løser det
løser opgaven
når
når derhen
når dertil
når det
når i mål
når målene
når målet
omsætter det til handling
realiserer målene
skal nå derhen
skal nå målene
skal nå målet
sikrer det
sikrer vi det
skal gøre
sørger for det
starter
tager fat
vil arbejde
vil gøre
vil gøre det
vil nå derhen
vil nå målene
vil nå målet
virkeliggør målene
går frem
gør det i praksis
gør det muligt
gør en forskel
holder løfterne
holder vores løfter
holder det vi lover
indfrier løftet
lever op til løftet
lever op til løfterne
opnår det
omsætter planen til handling
rykker
vender udviklingen
"""

_GAUGED = """
måler
måler på
vil måle
skal måle
holder øje
holder øje med
holder øje med det
kan se det
kan se på
kigger efter
kigger på
mærker det
mærker
opgør
ser at
ser det
ser efter
ser på
tjekker
tæller
ved at
ved om
finder ud af om
følger
følger med i
holder regnskab med
kan mærke
kan mærke det
kan se at
kan se om
mærker at
mærker om
opdager om
ser om
skal måles på
vil måles på
"""

_REACHED = """
vil hen
skal hen
vil være
skal være
vil stå
skal stå
står om
er om
"""

_USERS = (
    "borgerne", "vores borgere", "eleverne", "vores elever", "børnene", "vores børn", "de unge",
    "forældrene", "vores forældre", "beboerne", "vores beboere", "lejerne", "vores lejere",
    "brugerne", "vores brugere", "kunderne", "vores kunder", "patienterne", "vores patienter",
    "virksomhederne", "medarbejderne", "vores medarbejdere", "de ældre", "du",
)  # fmt: skip

_LIVED = """
skal have
skal kunne
skal møde
skal mærke
skal opleve
skal sige
skal sige om os
vil opleve
"""

DREAMT_OF = said("drømmer om", _WHAT, ("hvad", "det"), _OWNERS)
"""Headings over a vision."""

AIMED_AT = (
    *said(_AIMED_AT, (*_WHAT, "derfor"), ("hvad", "det"), _OWNERS),
    *said("vil\nskal\nønsker at være\nskal være", ("her", "hertil", "dertil"), (), _OWNERS),
    *said(_REACHED, ("her", "hvor"), ("hvor",), _OWNERS),
    *said("når", ("hertil", "dertil"), (), _OWNERS),
    *said(_LIVED, _WHAT, ("hvad", "det"), _USERS),
)
"""Headings over goals."""

DONE = (
    *said(_DONE, (*_WHAT, "her"), ("hvad", "det"), _OWNERS),
    *said(_WAYS, _HOW, ("hvordan",), _OWNERS),
)
"""Headings over measures."""

GAUGED = said(_GAUGED, (*_WHAT, *_HOW), ("hvad", "hvordan", "det"), _OWNERS)
"""Headings over what is measured."""
