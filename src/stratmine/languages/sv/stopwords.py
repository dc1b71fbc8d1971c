"""Swedish words that say nothing about what a goal is for."""

from __future__ import annotations

_WORDS = """
    alla allt alltid andel andelen andra annan annat antal antalet använda använder arbeta
    arbetar att av bara behov behöva behöver behövs betydligt bidrar bland blev bli blir bor
    bättre både bör dag dagar de del delar dem den denna dess dessa det detta dig din dina dit
    ditt dock du där därav därför därmed då efter egen eget egna ej eller en enda enkel enkelt
    enligt ens erbjuda erbjuder ett fick finns fler flera flest fram framför från få får för
    före första ge genom ger gjort god goda gott gäller gång gånger gör göra ha hade han hans
    har hel hela helt henne hennes hitta hon honom hos hur här håller hög höga högre högst i ibland
    icke igen igenom in inför inga ingen inget innan inne inom inte jag ju kan kom komma kommer
    kommun kommunal kommunala kommunen kommunens kommuner kommunerna kommunernas kort kring
    kunde kunna lagt liksom länge lätt lätta lång långa långt löpande man med medan mellan men
    mer mera mest mig min mina mindre minst mitt mot mycket mål målet månad månader många måste
    möjlig möjliga möjligt ned nog ny nya nytt nämnd när nära nästa nå någon något några och
    också olika om omkring oss per procent på redan respektive runt rätt samma samt samtidigt se
    sedan senast ser sig sin sina sitt själv själva ska skall skapa skapas skulle snabb snabba
    snabbt som stor stora stort ställe ställen står större särskild särskilda särskilt så sådan
    sådana söka ta tar tid tiden till tillbaka tillsammans tredje två tydlig tydliga tydligt
    under upp ur ut utan utanför utifrån utom vad var vara varandra vare varit varje vars vart
    vecka veckan verkar veta vi via vid vilka vilkas vilken vilket vill vore väl välja väljer
    växa växer vår våra vårt även år åren året åt öka ökad ökade ökat över
"""

STOPWORDS = frozenset(_WORDS.split())
"""Function words, and the words that every plan is full of; lower case."""
