"""Swedish words that say nothing about what a goal is for."""

from __future__ import annotations

_WORDS = """
    alla allt alltid andra annan annat att av bara behov behöver betydligt bland blev bli blir
    både bättre bör där därav därför därmed de dem den denna dess dessa det detta dig din dina dit
    ditt dock du då efter egen eget egna ej eller en enligt ens ett fick finns fler flera flest fram
    framför från få får för före genom ger ge gjort god goda gott gör göra ha hade han hans har
    hela helt henne hennes hon honom hos hur här hög höga högre i ibland icke igen igenom in inför
    ingen inget inga innan inne inom inte jag ju kan kom kommer kommun kommunal kommunala
    kommunen kommunens kommuner kommunerna kommunernas kring kunde kunna liksom löpande man med
    medan mellan men mer mera mest mig min mina minst mindre mitt mot mycket möjlig möjliga möjligt
    mål målet många måste ned nog någon något några när nära ny nya nytt nå nämnd och också olika om
    omkring oss på redan respektive runt samma samt se sedan sig sin sina sitt ska skall skapa
    skapas skulle som stor stora stort större står så sådan sådana särskild särskilda särskilt ta
    tar till tillsammans tydlig tydliga tydligt två under upp ur ut utan utanför utifrån utom vad
    var vara varandra vare varit varje vars vart vi via vid vilka vilkas vilken vilket vill våra
    vår vårt väl även vore åt år året åren öka ökad ökade ökat över
"""

STOPWORDS = frozenset(_WORDS.split())
"""Function words, and the words that every plan is full of; lower case."""
