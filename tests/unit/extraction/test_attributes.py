import pytest

from stratmine import languages
from stratmine.extraction.attributes import attach
from stratmine.extraction.attributes.commitment import find_commitment
from stratmine.extraction.attributes.surroundings import parse_labels
from stratmine.extraction.findings.candidates import Candidate
from stratmine.schema import Block, ElementKind, ParsedDocument, Source

DA, SV = languages.get("da"), languages.get("sv")


def document(*blocks: Block) -> ParsedDocument:
    source = Source(file="plan.txt", sha256="0" * 64, media_type="text/plain")
    return ParsedDocument(id="d", source=source, language="da", blocks=blocks)


def item(text: str, kind: ElementKind = "activity", **more: object) -> Candidate:
    return Candidate(kind, text, "b1", 0, len(text), **more)  # type: ignore[arg-type]


PLAIN = document(Block(id="b1", kind="paragraph", text="x"))


def test_the_year_of_a_value_is_no_deadline_of_what_is_measured() -> None:
    beside = item("Andel elever med lov at cykle", "indicator", cells={"target": "90 % i 2029"})
    within = item("Fra 2030 cykler mindst 90 % af eleverne", "goal")
    measured, promised = attach([beside, within], PLAIN, DA)
    assert measured.target is not None
    assert (measured.target.year, measured.deadline) == (2029, None)
    assert promised.deadline is not None


def test_a_cell_goes_before_the_words() -> None:
    candidate = item(
        "Forvaltningen skal udarbejde en plan i 2024",
        cells={"responsible": "Center for Teknik", "deadline": "2026", "status": "I gang"},
    )
    [found] = attach([candidate], PLAIN, DA)
    assert found.responsible == ("Center for Teknik",)
    assert found.deadline is not None
    assert found.deadline.year == 2026
    assert found.status == "ongoing"


def test_labels_add_to_the_words() -> None:
    candidate = item(
        "Kommunaldirektøren pålægges at gennemføre et eftersyn.",
        labels=("Ansvarlig: Merete Dissing", "Afsluttet: December 2023"),
    )
    [found] = attach([candidate], PLAIN, DA)
    assert found.responsible == ("Kommunaldirektøren", "Merete Dissing")
    assert found.deadline is not None
    assert found.deadline.text == "December 2023"
    assert found.status == "done"


def test_following_sentences_tell_of_an_activity() -> None:
    candidate = item(
        "En ekstern analyse af midlerne.",
        following=("Analyse og rapport under udarbejdelse.", "Deadline 30.9.2023 – og så ØS."),
    )
    [found] = attach([candidate], PLAIN, DA)
    assert found.status == "ongoing"
    assert found.deadline is not None
    assert found.deadline.date == "2023-09-30"


def test_labels_in_running_text_are_labels() -> None:
    candidate = item("Varmeplan vedtages.", following=("Ansvarlig: Plan og Miljø.", "Frist: 2023."))
    [found] = attach([candidate], PLAIN, DA)
    assert found.responsible == ("Plan og Miljø",)
    assert found.deadline is not None
    assert found.deadline.year == 2023


def test_what_stands_after_a_labelled_measure_tells_of_it() -> None:
    text = "Tiltag 1: Nye cykelstier. Opgivet. Ansvarlig: Vej og Park. Tiltag 2: Flere bænke."
    block = Block(id="b1", kind="paragraph", text=text)
    candidates = [
        Candidate(
            "activity", name, "b1", text.index(name), text.index(name) + len(name),
            evidence=("label «tiltag»",),
        )
        for name in ("Nye cykelstier.", "Flere bænke.")
    ]  # fmt: skip
    first, second = attach(candidates, document(block), DA)
    assert (first.status, first.responsible) == ("not_done", ("Vej og Park",))
    assert (second.status, second.responsible) == (None, ())


def test_a_remark_may_be_no_more_than_a_unit_or_a_colour() -> None:
    candidate = item(
        "Ledstråk till stadshuset.",
        following=("Gatukontoret tillsammans med Torsåsrådet.", "Gult, hälften är klart."),
    )
    [found] = attach([candidate], PLAIN, SV)
    assert found.responsible == ("Gatukontoret",)
    assert found.partners == ("Torsåsrådet",)
    assert found.status == "partly_done"


def test_a_remark_that_tells_of_a_unit_is_not_its_name() -> None:
    candidate = item("Översyn av taxan.", following=("Nämnden ser över frågan.",))
    [found] = attach([candidate], PLAIN, SV)
    assert found.responsible == ("Nämnden",)


def test_the_number_that_an_announced_goal_opens_with_is_its_target() -> None:
    text = "65 procent af eleverne cykler til skole"
    announced = item(text, "goal", evidence=("label «mål»",))
    told = item(text, "goal", evidence=("modal «skal»",))
    block = Block(id="b1", kind="paragraph", text=text)
    first, second = attach([announced, told], document(block), DA)
    assert first.target is not None
    assert first.target.value == 65
    assert second.target is None


def test_the_text_under_a_heading_tells_of_it() -> None:
    blocks = (
        Block(id="b1", kind="heading", text="Digital assistent"),
        Block(
            id="b2",
            kind="paragraph",
            text="Derfor igangsætter de fællesoffentlige parter et forløb.",
        ),
    )
    [found] = attach([item("Digital assistent")], document(*blocks), DA)
    assert found.responsible == ("de fællesoffentlige parter",)


def test_the_heading_above_gives_the_status() -> None:
    blocks = (
        Block(id="b0", kind="heading", text="Planerade kommande aktiviteter"),
        Block(id="b1", kind="list_item", text="Frukostträff för information"),
    )
    [found] = attach([item("Frukostträff för information")], document(*blocks), SV)
    assert found.status == "planned"


def test_a_focus_area_has_nothing_of_its_own_words() -> None:
    [found] = attach([item("Mindst 20 procent grøn energi i 2030", "focus_area")], PLAIN, DA)
    assert found.deadline is None
    assert found.target is None


def test_the_date_of_a_document_is_no_deadline() -> None:
    assert parse_labels("Datum: 2025-10-06", SV) == []


def test_a_line_may_hold_several_labels() -> None:
    labels = parse_labels("Ansvarig: Kommunstyrelsen. Tidplan: 2025", SV)
    assert [(label.role, label.value) for label in labels] == [
        ("responsible", "Kommunstyrelsen"),
        ("deadline", "2025"),
    ]
    labels = parse_labels("Status: Klar Ansvarig: Gatukontoret", SV)
    assert [(label.role, label.value) for label in labels] == [
        ("status", "Klar"),
        ("responsible", "Gatukontoret"),
    ]


@pytest.mark.parametrize(
    ("text", "language", "commitment"),
    [
        ("Vi vil sikre, at alle kan være med", DA, "will"),
        ("at der skal være boliger", DA, "must"),
        ("Der bør etableres én indgang", DA, "should"),
        ("Kommunen kan facilitere udbredelsen", DA, "may"),
        ("en løsning, som kan bruges af alle", DA, None),
        ("Kommunen ska arbeta för jobb", SV, "must"),
        ("Regionen kommer att satsa", SV, "will"),
        ("Styrka företagen", SV, None),
    ],
)
def test_commitment_is_the_main_clauses_modal_verb(
    text: str, language: languages.Language, commitment: str | None
) -> None:
    assert find_commitment(text, language) == commitment


def test_goals_are_due_when_the_heading_above_says() -> None:
    plan = document(
        Block(id="b0", kind="heading", text="Etappmål 2028", level=2),
        Block(id="b1", kind="list_item", text="Alla skolor har en odling."),
    )
    goal, measure = attach(
        [item("Alla skolor har en odling.", "goal"), item("Anlägga odlingar")], plan, SV
    )
    assert goal.deadline is not None
    assert (goal.deadline.year, measure.deadline) == (2028, None)


def test_a_label_with_a_year_says_when_its_goal_is_due() -> None:
    said = "Alla elever kan simma."
    told = item(said, "goal", context=f"Delmål 2027: {said}")
    plain = item(said, "goal", context=f"Delmål 2: {said}")
    due, open_ended = attach([told, plain], PLAIN, SV)
    assert due.deadline is not None
    assert (due.deadline.year, open_ended.deadline) == (2027, None)


def test_a_heading_further_up_says_when_goals_are_due_too() -> None:
    plan = document(
        Block(id="b0", kind="heading", text="Delmål till 2030", level=2),
        Block(id="b2", kind="heading", text="Skolgårdar", level=3),
        Block(id="b1", kind="paragraph", text="Alla skolgårdar har skugga."),
    )
    [goal] = attach([item("Alla skolgårdar har skugga.", "goal")], plan, SV)
    assert goal.deadline is not None
    assert goal.deadline.year == 2030


@pytest.mark.parametrize("line", ["Senast ändrad: 2021-07-30", "Senast uppdaterad: 3 maj 2024"])
def test_when_a_page_was_changed_is_no_deadline(line: str) -> None:
    assert parse_labels(line, SV) == []
