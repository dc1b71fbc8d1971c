"""Danish words that say nothing about what a goal is for."""

from __future__ import annotations

_WORDS = """
    ad af alle allerede almindelige alt altid andel andelen anden andet andre antal antallet at
    bedre bedst blandt blev blive bliver bor bruge bruger bruges både da dag dage de del dele
    dem den denne der deraf deres derfor dermed derved desuden det dette dig din dine dit dog du
    efter egen eget egne eller en end endnu enhver enkelt enkelte ens er et eventuelt faldet
    fast fik flere flest for fordi forhold forskellige fortsat fra frem fremover få får før
    første gang gange gennem gerne give giver gjort god gode godt gradvist går gælder gør gøre
    ham han hans har havde have heller hel helt hen hende hendes her herunder holde hos hun hurtig
    hurtigt hvad hvem hver hvert hvilke hvilken hvis hvor hvordan hvorfor hvornår hvortil høj
    høje højere højst i igen igennem ikke ind inden indenfor ingen intet især jeg jer jeres jo
    kan kender klar klart komme kommer kommet kommunal kommunale kommune kommunen kommunens
    kommuner kommunerne kommunernes kunne lade lader lang lange langt let lette lige ligesom
    ligger lå lægge løbende man mange med meget mellem men mens mere mest mig min mindre mindst
    mine mit mod mulig mulige muligt må måde mål målet måned måneder ned nogen noget nogle nok
    ny nye nyt når nær nærmere næste og også om omkring op opnå opnår opnås os over overfor pct
    per procent på rette rigtig rigtige samlet samme samt samtidig se senest ses siden sig sin
    sine sit skal skulle som starte sted stede steder stor store stort står større så sådan
    sådanne således særlig særlige særligt tage tager tid tiden til tilbage tilsvarende to
    tredje ud uden udenfor uge under undervejs ved vi via vide vil ville vor vore vores vælge
    vælger være været væsentlig år årene året øge øget øvrige
"""

STOPWORDS = frozenset(_WORDS.split())
"""Function words, and the words that every plan is full of; lower case."""
