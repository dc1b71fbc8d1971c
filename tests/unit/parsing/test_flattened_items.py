"""Headings and items in run-together text: labels, announcing words, numbers, dashes."""

from stratmine.parsing import parse_bytes
from stratmine.schema import ParsedDocument

FILLER = (
    "Planen bygger på en bred dialog med invånare, företag och föreningar under hela året, och "
    "den har behandlats i alla nämnder innan den antogs. Arbetet leds av en styrgrupp med chefer "
    "från de berörda förvaltningarna. Gruppen träffas varje månad och följer hur arbetet går. "
)


def read(lines: tuple[str, ...], title: str = "Handlingsplan för Ekdalen") -> ParsedDocument:
    text = "\n\n".join([title, "Relevanta dokument", "En annan plan", "Transkript:", *lines])
    return parse_bytes(text.encode(), "plan.txt")


def outline(document: ParsedDocument) -> list[tuple[int | None, str | None, str]]:
    return [(b.level, b.number, b.text) for b in document.blocks if b.kind == "heading"]


def blocks(*pages: str, title: str) -> list[tuple[str, str]]:
    """Blocks as (mark, text): «#» for headings, one a level, the printed marker of an item."""
    found = read(pages, title).blocks
    return [("#" * (b.level or 0) or b.marker or "", b.text) for b in found]


def test_announcing_words_before_bullets_are_headings() -> None:
    found = blocks(
        "Sundhedspolitik for Aavig " + FILLER + "Fokusområde 1 Trivsel hele livet Trivsel er en "
        "forudsætning for læring og arbejde. Mål • Flere unge skal trives i skolen • Færre "
        "borgere skal føle sig ensomme Indsatser • Oprette samtalegrupper i alle distrikter "
        "• Uddanne ensomhedsvenner sammen med frivilligcentret Fokusområde 2 Bevægelse for alle "
        "Halvdelen af de voksne bevæger sig for lidt. Mål • Flere voksne skal være aktive "
        "Indsatser • Anlægge stier i skoven • Åbne hallerne om aftenen Indikatorer: andel aktive "
        "voksne, antal brugere af stierne.",
        title="Sundhedspolitik for Aavig",
    )
    assert found[2:] == [
        ("##", "Fokusområde 1 Trivsel hele livet"),
        ("", "Trivsel er en forudsætning for læring og arbejde."),
        ("###", "Mål"),
        ("•", "Flere unge skal trives i skolen"),
        ("•", "Færre borgere skal føle sig ensomme"),
        ("###", "Indsatser"),
        ("•", "Oprette samtalegrupper i alle distrikter"),
        ("•", "Uddanne ensomhedsvenner sammen med frivilligcentret"),
        ("##", "Fokusområde 2 Bevægelse for alle"),
        ("", "Halvdelen af de voksne bevæger sig for lidt."),
        ("###", "Mål"),
        ("•", "Flere voksne skal være aktive"),
        ("###", "Indsatser"),
        ("•", "Anlægge stier i skoven"),
        ("•", "Åbne hallerne om aftenen"),
        ("###", "Indikatorer:"),
        ("", "andel aktive voksne, antal brugere af stierne."),
    ]


def test_labels_stay_with_the_items_that_have_them() -> None:
    found = blocks(
        "Klimatplan " + FILLER + "Sida 1 av 2",
        "INLEDNING I kommunen släpps mest ut från vägarna. Mål 1 Fossilfria resor Åtgärder: "
        "1. Bygga cykelgarage vid stationen Ansvarig nämnd: Tekniska nämnden Tidplan: 2025 "
        "2. Införa bilpool för anställda Ansvarig nämnd: Servicenämnden Tidplan: 2026 "
        "Mål 2 Smart energi Åtgärder: 1. Byta fönster på skolorna Ansvarig nämnd: "
        "Fastighetsnämnden Tidplan: 2027 2. Sätta solceller på tak Ansvarig nämnd: "
        "Fastighetsnämnden Tidplan: 2028 UPPFÖLJNING Planen följs upp varje år. Sida 2 av 2",
        title="Klimatplan",
    )
    assert found[2:] == [
        ("##", "INLEDNING"),
        ("", "I kommunen släpps mest ut från vägarna."),
        ("###", "Mål 1 Fossilfria resor"),
        ("####", "Åtgärder:"),
        ("1.", "Bygga cykelgarage vid stationen Ansvarig nämnd: Tekniska nämnden Tidplan: 2025"),
        ("2.", "Införa bilpool för anställda Ansvarig nämnd: Servicenämnden Tidplan: 2026"),
        ("###", "Mål 2 Smart energi"),
        ("####", "Åtgärder:"),
        ("1.", "Byta fönster på skolorna Ansvarig nämnd: Fastighetsnämnden Tidplan: 2027"),
        ("2.", "Sätta solceller på tak Ansvarig nämnd: Fastighetsnämnden Tidplan: 2028"),
        ("##", "UPPFÖLJNING"),
        ("", "Planen följs upp varje år."),
    ]


def test_page_marks_at_the_foot_give_the_pages() -> None:
    document = read((FILLER + "Sida 1 av 2", "Mål 1 Ett - Två " + FILLER * 2 + "Sida 2 av 2"))
    assert document.source.pages == 2
    assert [block.page for block in document.blocks][-1] == 2
    assert "Sida 2 av 2" in [block.text for block in document.furniture]


def test_worded_numbers_inside_others_begin_again() -> None:
    found = blocks(
        "Digital strategi " + FILLER + "OMRÅDE 1 ENKEL SERVICE Invånarna väntar sig svar. Delmål 1 "
        "Alla blanketter finns på nätet Målvärde: 100 procent. Delmål 2 Svar inom ett dygn "
        "Målvärde: 90 procent. OMRÅDE 2 ÖPPNA DATA Data ska komma till nytta. Delmål 1 Data "
        "publiceras löpande Målvärde: 20 mängder. Delmål 2 Företag använder data Målvärde: 10.",
        title="Digital strategi",
    )
    assert [one for one in found if one[0]] == [
        ("#", "Digital strategi"),
        ("##", "OMRÅDE 1 ENKEL SERVICE"),
        ("###", "Delmål 1 Alla blanketter finns på nätet"),
        ("###", "Delmål 2 Svar inom ett dygn"),
        ("##", "OMRÅDE 2 ÖPPNA DATA"),
        ("###", "Delmål 1 Data publiceras löpande"),
        ("###", "Delmål 2 Företag använder data"),
    ]
    assert ("", "Målvärde: 100 procent.") in found


def test_lettered_parts_and_lettered_titles() -> None:
    found = blocks(
        "Erhvervsplan for Lundø",
        "Hvorfor en plan? Hver tredje virksomhed mangler hænder. Sådan er planen opbygget Planen "
        "har tre spor: vækst, viden og vilkår. " + FILLER + "Spor A Vækst i hele kommunen Målet er "
        "flere arbejdspladser uden for byen. Tiltag a. Etablere en iværksætterpulje Erhvervsrådet "
        "uddeler 500.000 kr. om året. b. Klargøre erhvervsjord Kommunen sælger tre grunde i 2025. "
        "Spor B Viden til alle Målet er flere med en faglært uddannelse. Tiltag a. Åbne et "
        "lærlingehus Kommunen åbner et hus. b. Sende lærere i praktik Hver lærer kommer ud.",
        title="Erhvervsplan for Lundø",
    )
    assert [one for one in found if one[0]] == [
        ("#", "Erhvervsplan for Lundø"),
        ("##", "Hvorfor en plan?"),
        ("##", "Sådan er planen opbygget"),
        ("###", "Spor A Vækst i hele kommunen"),
        ("####", "Tiltag"),
        ("#####", "Etablere en iværksætterpulje"),
        ("#####", "Klargøre erhvervsjord"),
        ("###", "Spor B Viden til alle"),
        ("####", "Tiltag"),
        ("#####", "Åbne et lærlingehus"),
        ("#####", "Sende lærere i praktik"),
    ]


def test_dashes_after_a_lead_in_and_headings_of_own_words() -> None:
    found = blocks(
        "Kulturplan",
        FILLER + "Vår vision Kulturen är en kraft som når alla. Vad vi vill uppnå Under "
        "planperioden ska fler barn möta konst. Kommunen ska: – Öppna en kulturskola i varje "
        "tätort – Låna ut instrument utan avgift – Ge stöd till ideella arrangörer",
        title="Kulturplan",
    )
    assert found[2:] == [
        ("##", "Vår vision"),
        ("", "Kulturen är en kraft som når alla."),
        ("##", "Vad vi vill uppnå"),
        ("", "Under planperioden ska fler barn möta konst. Kommunen ska:"),
        ("–", "Öppna en kulturskola i varje tätort"),
        ("–", "Låna ut instrument utan avgift"),
        ("–", "Ge stöd till ideella arrangörer"),
    ]


def test_chapters_around_numbered_sections_without_a_list_of_contents() -> None:
    found = read(
        (
            "Grøn plan 1 Indledning Planen gælder for hele kommunen. " + FILLER + "1.1 Proces "
            "Borgerne har deltaget i to møder. 2 Temaer 2.1 Grønne byer Byerne skal have flere "
            "træer. Handlinger o Plante træer på torvene o Lave regnbede ved skolerne 2.2 Ren luft "
            "Luften skal være ren. Handlinger o Måle luften ved skoler o Flytte tung trafik "
            "3 Opfølgning Udvalget får status hvert år.",
        ),
        "Grøn plan",
    )
    assert outline(found) == [
        (1, None, "Grøn plan"),
        (2, "1", "Indledning"),
        (3, "1.1", "Proces"),
        (2, "2", "Temaer"),
        (3, "2.1", "Grønne byer"),
        (4, None, "Handlinger"),
        (3, "2.2", "Ren luft"),
        (4, None, "Handlinger"),
        (2, "3", "Opfølgning"),
    ]
    items = [block.text for block in found.blocks if block.kind == "list_item"]
    assert items[-1] == "Flytte tung trafik"


def test_codes_that_count_on_mark_items() -> None:
    found = blocks(
        "1 Energiplan " + FILLER,
        "2 Varme Der bruges for meget gas i byen. V1 Varmepumpe ved åen Tid: 2024. V2 Isolering af "
        "skoler Tid: 2025.",
        "3 Transport Der køres for meget i bil. T1 Elbiler til hjemmeplejen Tid: 2026. T2 Cykler "
        "til alle ansatte Tid: 2027.",
        title="Energiplan",
    )
    assert [item for item in found if item[0][:1] in {"V", "T"}] == [
        ("V1", "Varmepumpe ved åen Tid: 2024."),
        ("V2", "Isolering af skoler Tid: 2025."),
        ("T1", "Elbiler til hjemmeplejen Tid: 2026."),
        ("T2", "Cykler til alle ansatte Tid: 2027."),
    ]


def test_letters_go_on_after_the_next_heading() -> None:
    found = blocks(
        "Kontrakt " + FILLER,
        "1. Formål Afdelingen passer kommunens veje. 2. Politiske mål a) Vejene skal være hele. "
        "b) Borgerne skal have svar. 3. Interne mål c) Budgettet holder. d) Flere opgaver løses "
        "digitalt. 4. Status Aftalen gøres op i januar.",
        title="Kontrakt",
    )
    assert [
        text for _, text in found if text.endswith(("hele.", "svar.", "holder.", "digitalt."))
    ] == [
        "Vejene skal være hele.",
        "Borgerne skal have svar.",
        "Budgettet holder.",
        "Flere opgaver løses digitalt.",
    ]


def test_a_word_for_goals_before_a_clause_is_a_heading() -> None:
    found = blocks(
        "1 Politik " + FILLER,
        "2 Ledelse Der er for få kvinder i ledelsen. Mål at der er lige mange af begge køn. HR "
        "tilbyder et forløb.",
        title="Politik",
    )
    assert "Mål" in [text for sign, text in found if sign.startswith("#")]


def test_two_measures_under_a_known_heading_are_a_list_without_their_marks() -> None:
    title = "Verksamhetsplan för Tallby företagare"
    page = (
        f"2 Mål och aktiviteter Rådgivning {FILLER}Mål: Fler öppna butiker i centrum Aktiviteter: "
        "Besök hos alla företag med fler än tio anställda Öppen rådgivning i gamla stationen varje "
        "torsdag Handel Mål: Färre tomma lokaler Aktiviteter: Marknad på torget "
    )
    items = [text for mark, text in blocks(f"1 {title}", page + FILLER, title=title) if not mark]
    assert "Besök hos alla företag med fler än tio anställda" in items
    assert any(text.startswith("Öppen rådgivning i gamla stationen") for text in items)
