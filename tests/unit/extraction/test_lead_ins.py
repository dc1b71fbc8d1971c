"""What sentences and headings say of the lists after them."""

from __future__ import annotations

import pytest

from stratmine.extraction import extract

from .conftest import MakeDocument


def _found(make: MakeDocument, markup: str, code: str = "da") -> list[tuple[str, str]]:
    return [(element.type, element.text) for element in extract(make(markup, code)).elements]


def test_a_sentence_that_counts_the_items_after_it_says_what_they_are(make: MakeDocument) -> None:
    items = "- Redekasser\n- Vi vil fodre om vinteren\n- Hegn ved søen"
    plan = f"# Fugle\nI programmet er der tre indsatser for byens fugle.\n{items}"
    assert [kind for kind, _ in _found(make, plan)] == ["activity"] * 3
    plan = f"# Fugle\nTre pejlemærker skal give en fælles retning\n{items}"
    assert [kind for kind, _ in _found(make, plan)] == ["focus_area"] * 3


def test_a_sentence_that_counts_other_things_leads_into_no_list(make: MakeDocument) -> None:
    plan = "# Fåglar\nProgrammet har sex insatser.\n- Sparvar\n- Svalor\n- Lärkor"
    assert _found(make, plan, "sv") == []


def test_the_areas_that_a_plan_aims_at_need_no_number(make: MakeDocument) -> None:
    for lead, code in (
        ("Fuglepolitikken har fokus på områderne:", "da"),
        ("Fågelpolicyn har fokus på områdena:", "sv"),
    ):
        found = _found(make, f"# Park\n{lead}\n- Skog og sang\n- Det vilde liv", code)
        assert [kind for kind, _ in found] == ["focus_area"] * 2


@pytest.mark.parametrize(
    ("code", "lead"),
    [
        ("da", "Indsatserne er samlet i to hovedindsatser:"),
        ("da", "Initiativerne er inddelt i to grupper:"),
        ("sv", "Insatserna är samlade i två huvudinsatser:"),
        ("sv", "Åtgärderna är indelade i två grupper:"),
    ],
)
def test_groups_of_measures_are_areas(make: MakeDocument, code: str, lead: str) -> None:
    found = _found(make, f"# Park\n{lead}\n- Skog og sang\n- Det vilde liv", code)
    assert [kind for kind, _ in found] == ["focus_area"] * 2


def test_what_follows_is_what_a_sentence_announces_not_what_it_speaks_of(
    make: MakeDocument,
) -> None:
    items = "- Redekasser ved søen\n- Korn om vinteren til ænderne"
    for lead, code in (
        ("Temaet rummer følgende indsatser:", "da"),
        ("Temat innehåller följande insatser:", "sv"),
    ):
        found = _found(make, f"# Park\n{lead}\n{items}", code)
        assert [kind for kind, _ in found] == ["activity"] * 2


def test_sentences_that_bind_are_no_names_of_areas(make: MakeDocument) -> None:
    plan = (
        "# Fugle\nAftalen har to satsninger, som viser vejen:\n"
        "- Svalerne skal have ro\n- Lærkerne må ikke forsvinde"
    )
    assert [kind for kind, _ in _found(make, plan)] == ["goal"] * 2


def test_a_heading_says_what_its_goals_concern(make: MakeDocument) -> None:
    plan = (
        "# Mål – svalor\n- Varje skola ska ha svalor\n- Ingen katt ska jaga\n\n"
        "Detta uppnås genom att:\n- bygga holkar"
    )
    assert [kind for kind, _ in _found(make, plan, "sv")] == ["goal", "goal", "activity"]


def test_land_for_public_purposes_is_no_background(make: MakeDocument) -> None:
    plan = (
        "# Fugle\n## Områder til offentlige formål\nVi arbejder for\n"
        "- at svaler har ro\n- at parken har redekasser"
    )
    assert [kind for kind, _ in _found(make, plan)] == ["goal", "goal"]


def test_what_the_owner_would_like_is_a_goal_with_a_reference_after_it(make: MakeDocument) -> None:
    for sentence in (
        "Byrådet ser gerne nye redekasser i byens parker.",
        "Byrådet ønsker, at fuglene har ro i skoven (jf. Byrådets fokusområder).",
    ):
        assert [kind for kind, _ in _found(make, f"# Fuglepolitik\n{sentence}")] == ["goal"]


def test_what_somebody_says_is_the_ambition_is_a_goal_with_its_own_verb(make: MakeDocument) -> None:
    sentence = "Min ambition är att Duvbo kommun ska vara en förebild för andra."
    assert _found(make, f"# Fågelpolicy\n{sentence}", "sv") == [("goal", sentence)]


def test_a_goal_that_its_owner_has_needs_no_figure(make: MakeDocument) -> None:
    for sentence, goal, code in (
        ("Lundby har nu det store mål, at blive landets bedste by for svaler.",
         "blive landets bedste by for svaler", "da"),
        ("Planen følger kommunens målsætning om, at alle haver har redekasser.",
         "alle haver har redekasser", "da"),
        ("Lundby har en ambition att bli landets bästa stad för svalor.",
         "bli landets bästa stad för svalor", "sv"),
    ):  # fmt: skip
        assert _found(make, f"# Fugle\n{sentence}", code) == [("goal", goal)]


def test_a_goal_for_the_whole_country_is_not_its_owners(make: MakeDocument) -> None:
    plan = "# Fugle\nDet følger rådets ambition om, at Danmark har flere svaler end andre i 2040."
    assert _found(make, plan) == []


def test_what_the_owner_will_is_a_goal_or_a_measure_by_its_own_verb(make: MakeDocument) -> None:
    markup = (
        "# Plan for torvet\n## Torvet\nDerfor vil vi:\n"
        "- styrke livet på torvet\n- bygge en pavillon\n- få flere til at mødes"
    )
    kinds = [element.type for element in extract(make(markup)).elements]
    assert kinds[-3:] == ["goal", "activity", "goal"]
    markup = markup.replace("Derfor vil vi:", "Vores mål er at:")
    kinds = [element.type for element in extract(make(markup)).elements]
    assert kinds[-3:] == ["goal", "goal", "goal"]


def test_a_sentence_that_breaks_off_after_what_goals_are_measured_by(make: MakeDocument) -> None:
    items = "- skolernes tælling af ænder\n- målinger ved ni reder"
    found = _found(make, f"# Fugle\n## Mål\nMålene aflæses i\n{items}")
    assert [kind for kind, _ in found] == ["indicator"] * 2
    items = "- skolornas räkning av änder\n- mätningar vid nio reden"
    found = _found(make, f"# Fåglar\n## Mål\nMålen bedöms utifrån\n{items}", "sv")
    assert [kind for kind, _ in found] == ["indicator"] * 2


def test_labels_one_after_the_other_name_nothing(make: MakeDocument) -> None:
    plan = "# Sjöplan\n## Mål\nMål 1\nMål 2\nSvanorna ska vara tio."
    assert _found(make, plan, "sv") == [("goal", "Svanorna ska vara tio.")]
    assert _found(make, "# Sjöplan\n## Mål\nMål 1\nMål 2", "sv") == []


@pytest.mark.parametrize(
    ("code", "lead"),
    [
        ("da", "Fugleplanen har tre spor. De bygger på det, som byen er god til."),
        ("sv", "Fågelplanen har tre spår. De bygger på det som staden är bra på."),
    ],
)
def test_a_sentence_may_count_the_items_after_the_next_one(
    make: MakeDocument, code: str, lead: str
) -> None:
    items = "- At give svalen ro\n- At passe søen\n- At plante bær"
    assert [kind for kind, _ in _found(make, f"# Park\n{lead}\n{items}", code)] == (
        ["focus_area"] * 3
    )
    fewer = items.rpartition("\n")[0]
    assert "focus_area" not in dict(_found(make, f"# Park\n{lead}\n{fewer}", code))


def test_an_introduction_may_name_the_parts_that_it_counts(make: MakeDocument) -> None:
    items = "- Skov og sang\n- Det vilde liv"
    goals = "## Mål\n- Flere svaler i byen"
    plan = f"# Park\n## Indledning\nFugleplanen har to temaer:\n{items}\n{goals}"
    assert [kind for kind, _ in _found(make, plan)] == ["focus_area", "focus_area", "goal"]
    unsure = plan.replace(f":\n{items}", ": Skov og sang og Det vilde liv")
    assert [kind for kind, _ in _found(make, unsure)] == ["goal"]


def test_what_goals_are_measured_by_is_no_goal_and_colours_are_nothing(make: MakeDocument) -> None:
    plan = "# Parkplan\n## Mål\n- Parkerna är trygga\n\nMålet mäts med hjälp av:\n"
    answers = "- svaren i invånarenkäten\n- trygghetsvandringar"
    kinds = [kind for kind, _ in _found(make, plan + answers, "sv")]
    assert kinds == ["goal", "indicator", "indicator"]
    colours = "- Grönt = minst 80 procent\n- Gult = 60 till 79 procent\n- Rött = under 60 procent"
    assert [kind for kind, _ in _found(make, plan + colours, "sv")] == ["goal"]


@pytest.mark.parametrize(
    ("code", "plan"),
    [
        ("sv", "# Parkplan\n## Lek\nDet innebär att vi:\n- bygger två lekplatser\n- är lyhörda"),
        ("da", "# Parkplan\n## Leg\nDet betyder, at vi:\n- bygger to legepladser\n- er lydhøre"),
    ],
)
def test_what_a_promise_entails_is_done_or_is_to_be(
    make: MakeDocument, code: str, plan: str
) -> None:
    assert [kind for kind, _ in _found(make, plan, code)] == ["activity", "goal"]


def test_what_is_to_be_more_may_follow_the_name_of_an_area(make: MakeDocument) -> None:
    plan = (
        "# Byplan\n## Fokusområden\n- Boende – Fler tomter nära sjön.\n- Handel – Vi har ett torg."
    )
    assert _found(make, plan, "sv") == [
        ("focus_area", "Boende"),
        ("goal", "Fler tomter nära sjön."),
        ("focus_area", "Handel"),
    ]


@pytest.mark.parametrize(
    ("code", "lead"),
    [
        ("da", "Derfor foreslås, at der ikke arbejdes videre med følgende tiltag:"),
        ("da", "Der arbejdes ikke videre med følgende tiltag:"),
        ("sv", "Nämnden går inte vidare med följande åtgärder:"),
    ],
)
def test_what_is_given_up_is_no_part_of_the_plan(make: MakeDocument, code: str, lead: str) -> None:
    items = "- Lukning af dammen om vinteren\n- Fodring af svanerne hver dag"
    assert _found(make, f"# Fugle\n{lead}\n{items}", code) == []
    kept = lead.replace(" ikke", "").replace(" inte", "")
    assert [kind for kind, _ in _found(make, f"# Fugle\n{kept}\n{items}", code)] == ["activity"] * 2
