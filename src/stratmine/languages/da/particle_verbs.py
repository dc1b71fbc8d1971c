"""Danish verbs of measures in more than one word: «sætte op», «tage i brug»."""

_VERBS = """
bringe ind ud
bygge ind om op sammen til ud
bytte ud
dele op ud
fase ind ud
flytte hjem ind om sammen ud
føre ind
grave ned op ud
hente ind
hugge ned
hænge op
klippe ned
koble på sammen til
købe ind op
køre ud
leje ind ud
lukke ned
lægge ind ned om op sammen ud
låne ind ud
lære op
male om op over
melde ind til ud
måle op
pakke ned ud
plante til ud
prøve af
regne igennem
rejse op
rende igennem
ringe op rundt
rive ned
rulle ud
rydde op
rykke ind ud
samle ind op
sende rundt ud
skifte ud
skille ad
skrive ind ned om ud
skrue ned op
skubbe ud
skære ned til
slå ned op sammen
splitte op
stille op ud
stramme op
strege op
sætte ind ned op
tage ind ned
trappe ned op
trække frem ud
træne op
vaske ned
"""
"""Infinitives, and the particles that make each a deed."""

_PHRASES = """
gå igennem
gå i gang
komme i gang
lave om
stille til rådighed
sætte gang i
sætte i gang
sætte i værk
sætte på plads
sætte til salg
tage i anvendelse
tage i brug
tage initiativ
tage kontakt
"""
"""The same, with more than a particle."""


def _spoken(infinitive: str) -> tuple[str, ...]:
    """Return infinitive, present and passive: «sætte», «sætter», «sættes»."""
    return infinitive, f"{infinitive}r", f"{infinitive}s"


def _with_particles() -> frozenset[str]:
    lines = [line.split() for line in _VERBS.split("\n") if line]
    pairs = {(verb, particle) for verb, *particles in lines for particle in particles}
    phrases = (line.partition(" ") for line in _PHRASES.split("\n") if line)
    pairs |= {(verb, rest) for verb, _, rest in phrases}
    return frozenset(f"{form} {rest}" for verb, rest in pairs for form in _spoken(verb))


PARTICLE_VERBS = _with_particles()
