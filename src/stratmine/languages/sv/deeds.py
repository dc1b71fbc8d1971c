"""Swedish words by which a report tells what has been done."""

from stratmine.languages.deeds import Deeds

_PARTICIPLES = """
anställt anställts anställd anställda anlagt anlagts anlagd anlagda planterat planterats planterad
planterade byggt byggts byggd byggda uppfört uppförts uppförd satt satts bytt bytts utbytt
renoverat renoverats renoverad byggt utökat utökats inrättat inrättats inrättad inrättade
öppnat öppnats öppnad invigt invigts invigd invigda infört införts införd införda köpt köpts
upphandlat upphandlats upphandlad hyrt hyrts delat delats beviljat beviljats utbildat utbildats
genomfört genomförts genomförd genomförda avslutat avslutats avslutad slutfört slutförts
slutförd tagit tagits skrivit skrivits publicerat publicerats publicerad lanserat lanserats
startat startats startad påbörjat påbörjats påbörjad inlett inletts tecknat tecknats tecknad
valt valts utsett utsetts tillsatt tillsatts samlat samlats flyttat flyttats lagt lagts stängt
stängts tagit skjutits uppskjuten uppskjutet ställts inställd inställt lagts kartlagt kartlagts
utrett utretts undersökt undersökts analyserat analyserats testat testats prövat prövats
utvärderat utvärderats digitaliserat digitaliserats installerat installerats uppgraderat
erbjudit erbjudits bjudit bjudits besökt besökts certifierat certifierats asfalterat asfalterats
skyltat skyltats gjort gjorts hållit hållits ordnat ordnats arrangerat arrangerats ändrat
förlängt förlängts stärkt stärkts implementerat implementerats anordnat anordnats rekryterat
rekryterats etablerat etablerats etablerad
"""

_PAST = """
öppnade öppnades invigdes anlades byggdes planterades anställdes inrättades infördes köptes
genomfördes avslutades hölls ordnades arrangerades startade startades publicerades lanserades
utbildades renoverades flyttades stängdes tecknades delades togs byttes sattes gjordes erbjöds
bildades tillsattes utsågs utökades kompletterades färdigställdes slutfördes slutförde anställde
inrättade införde genomförde bytte bildade påbörjades inleddes kartlades utreddes tillkom
"""

_UNDER_WAY = (
    "igång",
    "i gång",
    "på gång",
    "under uppbyggnad",
    "under uppförande",
    "under byggnation",
    "under framtagande",
    "under utveckling",
    "under projektering",
    "ute på upphandling",
    "börjat",
    "på väg",
    "under planering",
    "under genomförande",
)

DEEDS = Deeds(
    reports=(
        "status", "uppföljning", "uppföljningen", "redovisning", "årsredovisning", "utvärdering",
        "lägesrapport", "statusrapport", "delårsrapport", "slutrapport", "årsrapport",
        "verksamhetsberättelse", "lägesredovisning", "avstämning", "halvtidsavstämning",
    ),
    auxiliaries=frozenset({"är", "har", "blev"}),
    participles=frozenset(_PARTICIPLES.split()),
    past=frozenset(_PAST.split()),
    states=("klar", "klart", "klara", "färdig", "färdigt", "färdiga", "i drift", "på plats",
            "i bruk", *_UNDER_WAY),
    under_way=_UNDER_WAY,
    negations=frozenset({"inte", "ej", "inställd", "inställt", "ställts"}),
)  # fmt: skip
