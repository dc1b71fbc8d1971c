"""Swedish verbs of measures in more than one word: «ta fram», «sätta i gång»."""

_VERBS = """
arbeta arbetar fram in om
bjuda bjuder in ut
bygga bygger bort ihop in om samman till upp ut
byta byter ut
dela delar in upp ut
dra drar fram igång in ned ner
fasa fasar in ut
flytta flyttar ihop in ut
föra för in samman
ge ger ut
gräva gräver ned ner upp
gå går igenom
göra gör iordning om
hugga hugger ned ner
hyra hyr in ut
hämta hämtar in
hänga hänger upp
koppla kopplar bort ihop in på samman upp
köpa köper in upp
köra kör igång ut
leda leder om
lyfta lyfter bort in
lägga lägger fram ihop in ned ner om samman till upp ut
lära lär upp
låna lånar in ut
måla målar om över
mäta mäter in upp
peka pekar ut
plocka plockar bort fram upp
pröva prövar ut
prova provar ut
reda reder ut
ringa ringer runt upp
rita ritar om upp
riva river ned ner upp
rulla rullar ut
rusta rustar upp
räkna räknar igenom
samla samlar ihop in upp
se ser över
skicka skickar runt ut
skjuta skjuter till upp
skola skolar in om
skriva skriver in ned om ut
skruva skruvar ned ner upp
skära skär bort ned ner
slå slår igen ihop samman upp
snygga snyggar upp
stycka styckar av
ställa ställer iordning upp ut
stänga stänger av
sätta sätter igång ihop in ned upp
söka söker upp
ta tar bort fram in ned ner över
trappa trappar ned ner upp
träna tränar upp
tvätta tvättar av
välja väljer ut
"""
"""Infinitive, present, and the particles that make each a deed."""

_PHRASES = """
göra i ordning
komma i gång
komma igång
sätta i gång
ställa i ordning
ställa till förfogande
ta i bruk
ta i drift
ta initiativ
ta kontakt
"""
"""The same, with more than a particle."""

_SHORTEST_STEM = 4
"""Letters of an infinitive that loses its last one before an ending."""


def _spoken(infinitive: str, present: str) -> tuple[str, ...]:
    """Return infinitive, present and passive: «ställa», «ställer», «ställas», «ställs»."""
    short = present.endswith("ar") or len(infinitive) < _SHORTEST_STEM
    stem = present.removesuffix("r") if short else present.removesuffix("er")
    return infinitive, present, f"{infinitive}s", f"{stem}s"


def _with_particles() -> frozenset[str]:
    lines = [line.split() for line in _VERBS.split("\n") if line]
    present = {verb: said for verb, said, *_ in lines} | {"komma": "kommer"}
    pairs = {(verb, particle) for verb, _, *particles in lines for particle in particles}
    phrases = (line.partition(" ") for line in _PHRASES.split("\n") if line)
    pairs |= {(verb, rest) for verb, _, rest in phrases}
    return frozenset(
        f"{form} {rest}" for verb, rest in pairs for form in _spoken(verb, present[verb])
    )


PARTICLE_VERBS = _with_particles()
