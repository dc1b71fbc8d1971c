"""Swedish words by which sentences in the present tense tell measures."""

from stratmine.languages.telling import Telling, present_forms

_DEEDS = """
anlitar anlitas bemannar bemannas bokar bokas breddar breddas byggs byter byts certifierar
certifieras delas dräneras dubblerar dubbleras fasar fasas flyttar flyttas förbjuds förlänger
förlängs förnyar förnyas förser förses gallrar gallras halverar halveras hyr hyrs inhägnas kopplar
kopplas köper köps lånar lånas monterar monteras omvandlar omvandlas projekteras provar provas
prövar prövas rensar rensas reserveras ritar ritas rivs river röjer röjs stänger stängs stängslas
säljer säljs tillför tillförs tilldelar tilldelas tillskjuter tillskjuts tillsätts trycker trycks
upplåter upplåts utför utförs utökar utökas väger vägs ändrar ändras översätter översätts övar övas
"""

_CREATING = """
inrätta anställa bygga anlägga öppna återöppna starta upprätta etablera bilda installera plantera
teckna utöka utvidga renovera rusta byta ersätta avskaffa avveckla tillsätta utse lansera
påbörja utbilda upphandla
"""

_LIGHT = """
fortsätter läggs lägger sätts sätter ställs ställer ges ger dras drar flyttas utvecklas höjs höjer
sänks sänker anpassas begränsas förstärks stärks stöds kallas kallar utnyttjas besöker besöks hålls
håller stöttar stödjer skriver skrivs görs gör tas tar delar samlar samlas slås slår skickar
skickas pekar
"""

_INFINITIVES = """
ge låta ta sätta lägga ställa göra hjälpa arbeta skriva låna lära hyra verka stödja stötta ändra
utöka bedriva bredda boka byta certifiera dela dra flytta förlänga förnya förse hyra koppla montera
rita samla tillföra tilldela tillskjuta utföra upplåta översätta öva föra se visa väga
"""

TELLING = Telling(
    deeds=frozenset(_DEEDS.split()),
    creating=present_forms(_CREATING)
    | {"inför", "införs", "uppför", "uppförs", "återinförs", "genomför", "genomförs"},
    light=frozenset(_LIGHT.split()),
    particles=frozenset({"upp", "ut", "in", "ner", "ihop", "fram", "bort", "förfogande"}),
    close_particles=frozenset({"om", "av", "igenom", "över"}),
    begins=(
        "går igång", "håller på att", "håller vi på", "igång med", "i gång med", "gång med att",
        "tar initiativ", "påbörjas", "påbörjar", "försök med", "på försök", "på prov",
        "förs dialog", "dialog förs", "försök görs", "under uppbyggnad", "går över till",
        "börjar med", "tas i bruk", "pågår",
    ),
    fresh=frozenset(
        {"ny", "nytt", "nya", "ytterligare", "fler", "extra", "gemensam", "gemensamt",
         "gemensamma", "gratis"}
    ),
    every=frozenset({"alla", "samtliga", "båda"}),
    each=frozenset({"varje"}),
    usual=(
        "i dag", "idag", "för närvarande", "just nu", "normalt", "ofta", "vanligen",
        "traditionellt", "oftast", "i genomsnitt", "i snitt", "omkring", "många", "redan",
        "tidigare", "sedan", "fortfarande", "hittills", "särskilt", "bara", "endast",
    ),
    negations=frozenset({"inte", "aldrig", "ingen", "inget", "inga", "knappast", "varken"}),
    modal_infinitives=frozenset({"kunna", "skulle"}),
    infinitives=frozenset(_INFINITIVES.split())
    | {"se över", "slå ihop", "gå igenom", "slå samman"},
    infinitive_endings=("a",),
    opens_clause=("när", "om", "för att", "sedan", "där"),
)  # fmt: skip
