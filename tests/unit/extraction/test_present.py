from __future__ import annotations

import pytest

from stratmine import languages
from stratmine.extraction import extract
from stratmine.extraction.prose.main_verb import main_verb
from stratmine.extraction.prose.present import WEIGHTS, found_signs, likelihood
from stratmine.extraction.prose.signs import Setting

from .conftest import MakeDocument

PLAN = """
# Plan for naboer
## Fokusområde 1: Gode naboer
Alle skal kende deres naboer.
"""


def _activities(make: MakeDocument, sentence: str) -> list[str]:
    elements = extract(make(PLAN + sentence)).elements
    return [element.text for element in elements if element.type == "activity"]


@pytest.mark.parametrize(
    "sentence",
    [
        "Vi afskaffer gebyret for at låne fælleshuset.",
        "Vejfesten deles op i tre mindre fester.",
        "Der oprettes en telefonlinje for nye naboer.",
        "Foreningerne afholder et årligt torvemøde fra 2028.",
    ],
)
def test_the_present_tense_tells_measures_where_something_is_promised(
    make: MakeDocument, sentence: str
) -> None:
    assert _activities(make, sentence) == [sentence]


@pytest.mark.parametrize(
    "sentence",
    [
        "Vi bruger fælleshuset hver dag.",
        "Torvet anlægges af et privat selskab.",
        "Det afskaffer vi.",
        "Effekten måles på antallet af naboer.",
        "Hver indsats oprettes som en sag hos foreningerne.",
        "Foreningerne afholder hvert år to møder om de 14 mål.",
        "Hvis naboer bliver uvenner, indkaldes der til et nyt møde.",
        "Med naboreformen oprettes der et nyt nævn.",
        "Naboernes Landsforening udgiver et nyt blad.",
    ],
)
def test_the_present_tense_describes_otherwise(make: MakeDocument, sentence: str) -> None:
    assert _activities(make, sentence) == []


@pytest.mark.parametrize(
    "sentence",
    [
        "Foreningerne afholder et årligt torvemøde.",
        "Den gamle købmand indrettes til fælleshus.",
        "Alle, der flytter til byen, tilbydes en nabo som guide.",
        "Til maj sætter viceværten et nyt bord op.",
        "Alle nye naboer får en mentor.",
        "Bænkene på torvet placeres af parkafdelingen.",
    ],
)
def test_after_a_goal_the_present_tense_tells_what_is_done_for_it(
    make: MakeDocument, sentence: str
) -> None:
    goal = "Alle skal kende deres naboer."
    plan = "# Plan for naboer\n## Torvet\n{} {}"
    elements = extract(make(plan.format(goal, sentence))).elements
    assert [(e.type, e.text) for e in elements] == [("goal", goal), ("activity", sentence)]
    elements = extract(make(plan.format(sentence, goal))).elements
    assert [e.text for e in elements] == [goal]


@pytest.mark.parametrize(
    "sentence",
    [
        "Föreningarna anordnar en marknad varje år.",
        "Under våren tas fem nya grannkartor fram.",
        "Nyinflyttade får två månaders prova på-kort.",
        "Bänkarna på torget ställs upp av parkenheten före sommaren.",
    ],
)
def test_after_a_goal_a_swedish_plan_tells_what_is_done_for_it(
    make: MakeDocument, sentence: str
) -> None:
    goal = "Alla ska känna sina grannar."
    elements = extract(make(f"# Plan för grannar\n## Torget\n{goal} {sentence}", "sv")).elements
    assert [(e.type, e.text) for e in elements] == [("goal", goal), ("activity", sentence)]


@pytest.mark.parametrize(
    "sentence",
    ["Naboerne kender torvet godt.", "Torvet får ikke sol om vinteren.", "Det tilbyder vi ikke."],
)
def test_what_is_no_doing_describes_after_a_goal_too(make: MakeDocument, sentence: str) -> None:
    assert _activities(make, sentence) == []


def test_the_present_tense_describes_where_nothing_is_promised(make: MakeDocument) -> None:
    strategy = extract(make("# Plan for naboer\nVejfesten deles op i tre mindre fester."))
    assert strategy.elements == ()


def test_a_date_makes_the_present_tense_a_promise_anywhere(
    make: MakeDocument,
) -> None:
    for sentence in (
        "I 2027 åbner vi et nyt fælleshus ved havnen.",
        "Byrådet afsætter 2 mio. kr. til nye bænke i 2028.",
        "Der bliver i 2026 etableret en legeplads.",
    ):
        (element,) = extract(make(f"# Plan for naboer\n{sentence}")).elements
        assert (element.type, element.text) == ("activity", sentence)


def test_under_a_heading_for_goals_a_measure_stays_a_measure(make: MakeDocument) -> None:
    markup = (
        "# Plan for naboer\n## Mål\nAlle skal kende deres naboer. "
        "Viceværten holder åbent hus hver måned. Der oprettes en nabopulje."
    )
    elements = extract(make(markup)).elements
    assert [e.type for e in elements] == ["goal", "activity", "activity"]


@pytest.mark.parametrize(
    ("sentence", "measures"),
    [
        (
            "Viceværten afholder et torvemøde hver måned, og skolen beundrer bænkene på torvet.",
            ["Viceværten afholder et torvemøde hver måned, og skolen beundrer bænkene på torvet."],
        ),
        (
            "Viceværten afholder et torvemøde hver måned, og skolen afholder en torvefest.",
            ["Viceværten afholder et torvemøde hver måned", "skolen afholder en torvefest."],
        ),
        (
            "Parkafdelingen afholder en torvefest, og der plantes tolv nye træer.",
            ["Parkafdelingen afholder en torvefest", "der plantes tolv nye træer."],
        ),
        (
            "Vi indkøber nye bænke til torvet og tilbyder alle et havelod.",
            ["Vi indkøber nye bænke til torvet", "tilbyder alle et havelod."],
        ),
        (
            "Parkafdelingen planlægger og gennemfører en torvefest.",
            ["Parkafdelingen planlægger og gennemfører en torvefest."],
        ),
    ],
)
def test_each_deed_of_a_sentence_is_a_measure(
    make: MakeDocument, sentence: str, measures: list[str]
) -> None:
    assert _activities(make, sentence) == measures


def test_verbs_with_their_particle_tell_a_measure(make: MakeDocument) -> None:
    plan = "# Åplan\n## Åtgärder\nGamla rör kopplas bort i hela byn. Staketet tas bort i höst."
    found = [e.text for e in extract(make(plan, "sv")).of_type("activity")]
    assert found == ["Gamla rör kopplas bort i hela byn.", "Staketet tas bort i höst."]


@pytest.mark.parametrize(
    ("sentence", "language"),
    [
        ("Alle naboer får i planperioden besøg af en gartner.", "da"),
        ("Der ansættes en vicevært mere i 2016.", "da"),
        ("Begge pladser bygges om i sommeren 2010.", "da"),
        ("Til oktober stilles to nye borde op sammen med skolen.", "da"),
        ("Vi går i gang med at male plankeværket.", "da"),
        ("Når du flytter hertil, inviterer vi dig på en kop kaffe med alle naboer.", "da"),
        ("Två avdelningar öppnas i den tomma skolan.", "sv"),
        ("En grannhandbok tas fram tillsammans med föreningarna.", "sv"),
        ("Bokbussen får två nya hållplatser i höst.", "sv"),
    ],
)
def test_signs_add_up_to_a_measure(sentence: str, language: str) -> None:
    found = found_signs(sentence, Setting("area", after_goal=True), languages.get(language))
    assert likelihood(found) > 0.5


@pytest.mark.parametrize(
    ("sentence", "language"),
    [
        ("Afdelingen ledes af en chef.", "da"),
        ("Breve sendes dertil, men aldrig i god tid.", "da"),
        ("Boligselskabet vurderer, at der inden 2030 mangler 20 lejligheder.", "da"),
        ("En status lægges frem i 2026.", "da"),
        ("Ved at plante træer skaber vi en grøn by for alle.", "da"),
        ("Byn har i dag tre butiker.", "sv"),
        ("Två bröder på orten bygger båtar.", "sv"),
        ("Lagen ersätts av en ny förordning 2027.", "sv"),
    ],
)
def test_what_describes_has_few_signs(sentence: str, language: str) -> None:
    found = found_signs(sentence, Setting("area"), languages.get(language))
    assert likelihood(found) < 0.5


def test_each_sign_has_a_weight() -> None:
    language = languages.get("da")
    sentence = "Det bliver ikke nemt, men vi opretter to nye torve for alle i 2027."
    setting = Setting("nothing", after_goal=True, before="goal", case=True)
    assert found_signs(sentence, setting, language) <= WEIGHTS.keys()


@pytest.mark.parametrize(
    ("sentence", "verb"),
    [
        ("Alle, der flytter hertil, tilbydes en nabo.", "tilbydes"),
        ("Borgere som har ventet længe indkaldes til en samtale.", "indkaldes"),
        ("Når du flytter hertil, inviterer vi dig.", "inviterer"),
        ("Der bliver i år etableret et torv.", "etableret"),
        ("For at hjælpe naboerne opretter vi en telefon.", "opretter"),
    ],
)
def test_the_main_verb_stands_behind_other_clauses(sentence: str, verb: str) -> None:
    found = main_verb(sentence, languages.get("da"))
    assert found.tokens[found.place] == verb


def test_a_verb_of_making_tells_a_measure_where_another_does_not() -> None:
    setting, danish = Setting("area"), languages.get("da")
    made = found_signs("I krydset ved kirken anlægges to heller.", setting, danish)
    used = found_signs("I krydset ved kirken besøges to heller.", setting, danish)
    assert "makes something" in made - used
    assert likelihood(made) > likelihood(used)


@pytest.mark.parametrize(
    ("code", "sentence"),
    [("da", "Vi bygger ikke flere stier i skoven."), ("sv", "Kommunen bygger här inte nya vägar.")],
)
def test_what_is_not_done_is_no_measure(code: str, sentence: str) -> None:
    setting = Setting("area", after_goal=True)
    assert found_signs(sentence, setting, languages.get(code)) == frozenset()
