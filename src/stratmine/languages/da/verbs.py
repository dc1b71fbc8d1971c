"""Danish verbs of measures and of goals, in the forms that plans use."""

_NOUNS = frozenset({"mål", "målet", "brug", "test", "løft", "besøg", "plant"})
"""Nouns that look like forms of verbs."""


def _forms(infinitives: str) -> frozenset[str]:
    """Return infinitive, present, passive, participle and imperative of regular verbs in -e."""
    verbs = infinitives.split()
    forms = {v + ending for v in verbs for ending in ("", "r", "s")}
    forms |= {v[:-1] for v in verbs}
    forms |= {v[:-1] + ending for v in verbs for ending in ("et", "t")}
    return frozenset(forms - _NOUNS)


ACTIVITY_VERBS = _forms(
    """
    udarbejde etablere gennemføre afholde igangsætte iværksætte undersøge kortlægge opføre
    bygge ansætte udpege anlægge opsætte oprette nedsætte implementere indføre udbrede afprøve
    teste arrangere analysere evaluere indgå indkøbe udskifte renovere udbygge opdatere
    formidle informere invitere indarbejde revidere afdække pålægge definere uddanne ansøge
    afsætte tilbyde indrette afsøge installere plante beskrive udvide lancere kommunikere
    markedsføre udsende digitalisere indsamle indberette beregne overvåge måle samle
    facilitere koordinere inddrage genindføre lukke omlægge energirenovere prioritere
    planlægge annoncere synliggøre udnytte anvende bruge videreføre færdiggøre opstarte
    udrulle nedlægge opstille opsøge besøge inspirere vejlede rådgive
    tilrettelægge introducere udvælge vurdere starte åbne lave holde uddele købe tegne dele
    deltage udlevere organisere opgradere udbyde montere skilte søge bestille samarbejde
    fordele sende bede aftale begynde afskaffe opdele udlægge indlede uddele ophøre
    gennemgå undervise stifte placere ophæve forhandle registrere trykke indhente indbyde
    fremrykke opkøbe sammenlægge nedrive byggemodne beplante udstikke oplære screene leje
    rekruttere udleje erstatte fjerne flytte rydde forlænge reparere bemande sælge udlåne
    lokalplanlægge supplere finansiere belønne efteruddanne asfaltere belyse grave isolere
    elektrificere ombygge genoprette afvikle offentliggøre udstyre
    permanentgøre restaurere afhente afskærme anskaffe booke designe dræne fejre forankre
    genetablere genplante gentage genåbne genoptage hegne indfase indhegne indvie investere
    justere klargøre kompetenceudvikle opkvalificere konvertere lempe medfinansiere monitorere
    nedknuse nytænke opmærke opsamle opskalere programmere publicere påbegynde redigere sanere
    samtænke sammentænke scanne separere skitsere sortere tilpasse udfase udforme udgive
    udlicitere udtage udrede udstede udstille underskrive godkende
    kontrollere levere matche opkræve oplyse præsentere rengøre servere stoppe træne
    transportere tømme udbetale vedligeholde visitere dyrke klippe
    identificere distribuere bevilge besigtige automatisere coache hyre
    inspicere kalke klimasikre kvalitetssikre mobilisere omfordele præmiere projektere prøve
    samlokalisere subventionere skaffe udlove sammenstille bytte fælde forbyde videreuddanne
    certificere sprede tilgængeliggøre tilsætte frede initiere idriftsætte hjemtage
    """
) | frozenset({"sætte i gang", "undersøges", "foretage", "foretages", "bygges"})

DESCRIBING = _forms(
    """
    bruge anvende måle vurdere beskrive besøge møde samarbejde udnytte deltage indgå analysere
    dele bede søge overvåge beregne definere begynde starte flytte sælge finansiere
    godkende kontrollere levere matche opkræve oplyse præsentere rengøre servere
    stoppe træne transportere tømme udbetale vedligeholde visitere dyrke klippe
    udrede udstede sortere forankre tilpasse udstille
    """
) | frozenset({"bygger", "bygges", "holdes", "følger", "følges"})

GOAL_VERBS = _forms(
    """
    styrke øge sikre forbedre reducere fremme skabe udvikle bidrage understøtte mindske sænke
    halvere fastholde tiltrække forebygge opnå bevare nedbringe begrænse fordoble højne
    forenkle lette optimere løfte vokse prioritere beskytte omstille opretholde udvikle
    fokusere integrere engagere motivere værne udligne ruste opleve møde opnå håndtere
    effektivisere modernisere medvirke forny bekæmpe modvirke dæmpe minimere maksimere
    imødegå afhjælpe imødekomme genoprette forkorte inkludere forstærke stabilisere tilgodese
    muliggøre omsætte stimulere forankre tilskynde bremse udfordre bibeholde klimatilpasse
    synliggøre trygge
    """
) | frozenset(
    {
        "bygge på",
        "bygges på",
        "bygger på",
        "præge",
        "præger",
        "præges",
        "drives med",
        "gøre",
        "gør",
        "gøres",
        "være",
        "er",
        "blive",
        "bliver",
        "have",
        "har",
        "få",
        "får",
        "stå",
        "leve",
        "kunne",
        "kan",
        "gå",
        "går",
        "falde",
        "stige",
        "trives",
        "give",
        "nå",
        "bo",
        "ske",
        "udgøre",
        "føle",
        "lykkes",
        "opnår",
        "opnås",
        "holde høj",
        "holde god",
        "holder høj",
        "holder god",
    }
)
