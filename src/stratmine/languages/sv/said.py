"""Swedish headings that are said: «Det vill vi uppnå», «Så griper vi oss an det»."""

from stratmine.languages.said import said

_OWNERS = (
    "vi", "kommunen", "staden", "regionen", "fullmäktige", "kommunfullmäktige", "nämnden",
    "förvaltningen", "skolan",
)  # fmt: skip
_WHAT = ("det", "det här", "detta", "vad")
_HOW = ("så", "så här", "hur")

_AIMED_AT = """
vill
vill att
vill ha
vill få ut av det
vill gärna
vill gärna uppnå
vill lyckas med
vill nå
vill uppnå
vill se
vill vara
ska lyckas med
ska nå
ska uppnå
eftersträvar
går för
hoppas på
kämpar för
lovar
lovar varandra
lovar dig
siktar på
siktar mot
strävar efter
strävar mot
önskar
önskar uppnå
vill bli kända för
vill bli ihågkomna för
vill kännas igen på
vill vara kända för
ska vara kända för
har föresatt oss
har satt som mål
är på väg mot
förbinder oss till
brinner för
"""

_DONE = """
gör
gör konkret
gör nu
gör redan
gör först
ska göra
kommer att göra
tänker göra
har gjort
arbetar med
arbetar på
bidrar med
börjar med
drar igång
är i gång med
är igång med
håller på med
genomför
går i gång med
går igång med
handlar
initierar
investerar i
kastar oss över
levererar
planerar
prioriterar
satsar på
startar
sätter i gång
sätter igång
sätter i verket
ska i gång med
startar med
tar itu med
tar oss an
tar tag i
använder pengarna till
får gjort
gör annorlunda
gör just nu
gör mer av
gör då
har dragit igång
har satt igång
lägger kraft på
lägger pengarna på
sätter in
tar tag i nu
vill ta tag i
har tänkt göra
"""

_WAYS = """
arbetar
arbetar för att nå målen
bär oss åt
börjar
får det att hända
får det att lyckas
får det att ske
förverkligar målen
griper oss an det
griper oss an uppgiften
gör
gör det
gör verklighet av det
går till väga
går tillväga
infriar löftena
infriar målen
kommer dit
kommer framåt
kommer i mål
kommer i gång
kommer vidare
lyckas
löser det
löser uppgiften
når det
når dit
når fram
når i mål
når målen
når målet
omsätter det i handling
ska arbeta
ska göra
ska nå dit
ska nå målen
ska nå målet
ser till det
ser till att det blir så
startar
tar oss dit
tar oss fram
tar tag i det
tänker göra
vill göra
säkrar det
gör det i praktiken
gör det möjligt
gör skillnad
gör verklighet av löftet
gör verklighet av löftena
gör verklighet av målen
går vidare
håller löftena
håller våra löften
håller det vi lovar
infriar löftet
lever upp till löftet
lever upp till löftena
uppnår det
vänder utvecklingen
"""

_GAUGED = """
mäter
vill mäta
ska mäta
håller koll
håller koll på
håller koll på det
håller ögonen på
håller ögonen på det
håller utkik efter
kan se det
kan se på
märker det
märker
ser att
ser det
ser på
stämmer av
räknar
tittar på
tittar efter
vet att
vet om
följer
håller reda på
håller räkning på
kan märka
kan märka det
kan se att
kan se om
märker att
märker om
ser om
tar reda på om
ska mätas på
vill mätas på
"""

_REACHED = """
vill stå
vill vara
ska vara
ska stå
står om
är om
"""

_USERS = (
    "invånarna", "våra invånare", "eleverna", "våra elever", "barnen", "våra barn", "de unga",
    "föräldrarna", "våra föräldrar", "de boende", "våra boende", "hyresgästerna",
    "våra hyresgäster", "brukarna", "våra brukare", "kunderna", "våra kunder", "patienterna",
    "våra patienter", "företagen", "medarbetarna", "våra medarbetare", "de äldre", "du",
)  # fmt: skip

_LIVED = """
ska ha
ska kunna
ska möta
ska märka
ska uppleva
ska säga
ska säga om oss
kommer att uppleva
"""

DREAMT_OF = said("drömmer om", _WHAT, ("vad", "det"), _OWNERS)
"""Headings over a vision."""

AIMED_AT = (
    *said(_AIMED_AT, (*_WHAT, "därför"), ("vad", "det"), _OWNERS),
    *said(
        "vill\nska\nvill vara\nska vara\nvill nå\nvill komma", ("här", "hit", "dit"), (), _OWNERS
    ),
    *said("vill\nska\nvill nå\nvill komma", ("vart",), ("vart",), _OWNERS),
    *said("når", ("hit", "dit"), (), _OWNERS),
    *said(_REACHED, ("här", "var"), ("var",), _OWNERS),
    *said(_LIVED, _WHAT, ("vad", "det"), _USERS),
)
"""Headings over goals."""

DONE = (
    *said(_DONE, (*_WHAT, "här"), ("vad", "det"), _OWNERS),
    *said(_WAYS, _HOW, ("hur",), _OWNERS),
)
"""Headings over measures."""

GAUGED = said(_GAUGED, (*_WHAT, *_HOW), ("vad", "hur", "det"), _OWNERS)
"""Headings over what is measured."""
