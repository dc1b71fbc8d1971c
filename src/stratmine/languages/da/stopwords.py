"""Danish words that say nothing about what a goal is for."""

from __future__ import annotations

_WORDS = """
    ad af alle allerede alt altid anden andet andre at bedre bedst blandt blev blive bliver både
    da de dem den denne der deraf deres derfor dermed derved desuden det dette dig din dine dit dog
    du efter egen eget egne eller en end endnu enhver ens er et eventuelt fik flere flest for fordi
    forhold forskellige fortsat fra frem fremover før få får gennem gerne giver give gjort god gode
    godt gør gøre går ham han hans har have havde heller helt hen hende hendes her herunder hos hun
    hvad hvem hver hvert hvilke hvilken hvis hvor hvordan hvorfor hvornår hvortil høj høje højere i
    igen igennem ikke ind inden indenfor ingen intet især jeg jer jeres jo kan kommer kommune
    kommunal kommunale kommunen kommunens kommuner kommunerne kommunernes kunne ligesom lige ligger
    lå løbende man mange med meget mellem men mens mere mest mig min mindre mindst mine mit
    mod mulig mulige muligt mål målet må måde ned nogen noget nogle nok ny nye nyt når nær nærmere
    og også om omkring op os over overfor på samlet samme samt se ses sig sin sine sit skal skulle som
    stor store stort større står så sådan sådanne således særlig særlige særligt tage tager til
    tilsvarende to under ud uden udenfor undervejs ved via vi vil ville vor vore vores være været
    væsentlig år året årene øge øget
"""

STOPWORDS = frozenset(_WORDS.split())
"""Function words, and the words that every plan is full of; lower case."""
