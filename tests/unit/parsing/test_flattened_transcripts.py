"""Transcripts of document sites: numbers of pages, and lists of contents in one line."""

import pytest

from stratmine.parsing import parse_bytes

SITE = 'Storlek: px\nStarta visningen från sidan:\n\nDownload "Plan"\n\nTranskript\n\n'


def test_numbers_of_a_transcripts_pages_are_no_text() -> None:
    document = parse_bytes(
        (
            "Näringslivsplan för Almby\n\n" + SITE + "1 Näringslivsplan för Almby\n\n2\n\n"
            "3 Sida 1 1. Inledning Planen gäller hela kommunen och alla företag. Den ses över "
            "varje år i samråd med företagen, och beslutas av kommunstyrelsen i december.\n\n"
            "4 Sida 2 2. Service Kommunen ska ge snabba besked till den som vill bygga. "
            "Ett ärende ska ha en handläggare från början till slut, och svar utan krångel.\n\n"
            "5 Sida 3 3. Mark Det ska finnas planlagd mark för den som vill etablera sig."
        ).encode(),
        "plan.txt",
    )
    assert [block.page for block in document.blocks if block.kind == "heading"][-1] == 5
    assert "Sida" not in document.text
    assert document.text.count("Näringslivsplan för Almby") == 1
    assert "4" not in document.text


def test_entries_of_the_contents_that_ran_together_are_found_one_by_one() -> None:
    document = parse_bytes(
        (
            "Klimaplan\n\n" + SITE + "1 Klimaplan\n\n2 Indhold 1 Baggrund 2 2 Indsatser Transport "
            "Grønne indkøb Energi 4 3 Opfølgning 6\n\n3 1 Baggrund Planen er vedtaget og "
            "gælder i fire år, hvor den følges op hvert forår af klimaudvalget i kommunen.\n\n"
            "4 2 Indsatser Der er tre indsatser. Transport Flere skal cykle. Vi vil: Bygge stier "
            "Tælle trafikken Grønne indkøb Der stilles krav i alle udbud. Energi Alle skoler "
            "får solceller på tagene inden 2030.\n\n5 3 Opfølgning Der gøres status hvert år i maj."
        ).encode(),
        "plan.txt",
    )
    headings = [(b.level, b.number, b.text) for b in document.blocks if b.kind == "heading"]
    assert headings == [
        (1, None, "Klimaplan"),
        (2, "1", "Baggrund"),
        (2, "2", "Indsatser"),
        (3, None, "Transport"),
        (3, None, "Grønne indkøb"),
        (3, None, "Energi"),
        (2, "3", "Opfølgning"),
    ]


def test_a_page_of_leaders_is_a_list_of_contents_without_saying_so() -> None:
    document = parse_bytes(
        (
            "Program\n\n" + SITE + "1 Program\n\n2 Inledning... 3 Vision - en plats för alla... 3 "
            "Mål... 4 Skapa fler mötesplatser... 4 Uppföljning\n\n3 Inledning Programmet är "
            "framtaget i bred dialog med föreningar, företag och invånare i år. Vision - en "
            "plats för alla Här trivs både unga och gamla.\n\n4 Mål Skapa fler mötesplatser "
            "Frukostmöten hålls varje månad. Uppföljning Programmet följs upp varje år."
        ).encode(),
        "program.txt",
    )
    headings = [block.text for block in document.blocks if block.kind == "heading"]
    assert headings == [
        "Program",
        "Inledning",
        "Vision - en plats för alla",
        "Mål",
        "Skapa fler mötesplatser",
        "Uppföljning",
    ]


def test_names_after_a_colon_are_not_cut() -> None:
    document = parse_bytes(
        (
            "Plan\n\n" + SITE + "1 Plan\n\n2 Förord Planen har tagits fram av: Kristina Lund, "
            "näringslivsutvecklare Per Linder, miljökontoret Eva Strand, skolan. Den gäller från "
            "och med årsskiftet och ersätter alla tidigare planer på området i hela kommunen."
        ).encode(),
        "plan.txt",
    )
    assert any("Kristina Lund" in block.text for block in document.blocks)


def test_dashes_before_small_letters_after_a_colon_are_bullets() -> None:
    document = parse_bytes(
        (
            "Plan\n\n"
            + SITE
            + "1 Plan\n\n2 Tema 1: Fællesskab Vi vil modvirke ensomhed blandt ældre "
            "i alle dele af kommunen. Det gør vi ved at: - støtte frivillige foreninger - åbne "
            "plejehjemmene for lokalsamfundet Tema 2: Boliger Der skal bygges 60 nye boliger."
        ).encode(),
        "plan.txt",
    )
    items = [block.text for block in document.blocks if block.kind == "list_item"]
    assert items == ["støtte frivillige foreninger", "åbne plejehjemmene for lokalsamfundet"]


PAGES = (
    "1 Boligpolitik i Norby\n\n"
    "2 Nuläge Norby har två skolor och en lång strand, där barnen badar hela sommaren och de "
    "vuxna tar en promenad. Här bor nu fler än någonsin, och det märks när bussen är full. 3 Mål "
    "för 2030 Väntetiden för en lägenhet får inte växa. Vi mäter den varje höst.\n\n"
    "4 Det vill vi uppnå Hem för alla Alla unga ska hitta ett första hem. Trygg hemma Många "
    "äldre är ensamma i sina hus, och flera av dem vill flytta närmare torget. Sida 4\n\n"
    "7 Tillsammans med Norby Bostäder byggs nya hem vid torget, där bussen stannar varje "
    "halvtimme och där det finns plats för fler än hundra familjer under de närmaste åren."
)


def test_transcript_without_the_words_of_a_known_site_is_read_by_its_numbered_pages() -> None:
    for heading in ("Text ur filen", "Tekstversion", "Udtræk af filen"):
        document = parse_bytes(
            f"Boligpolitik\n\nGem som:\n\n{heading}\n\n{PAGES}".encode(), "plan.txt"
        )
        assert document.source.pages == 7
        assert heading not in document.text
        assert "Gem som" not in document.text


@pytest.mark.parametrize(
    "name", ["Text ur filen", "Tekst fra filen", "Transskription", "Transcript"]
)
def test_transcripts_go_by_many_names(name: str) -> None:
    text = (
        f"Kustplan\n\nRelaterade dokument\n\nÖplan\n\n{name}\n\n1 Kustplan\n\n2 Stranden är lång."
    )
    document = parse_bytes(text.encode(), "plan.txt")
    assert name not in document.text
    assert "Öplan" not in document.text
    assert [block.page for block in document.blocks if "Stranden" in block.text] == [2]


def test_pages_that_ran_into_one_another_part_at_the_number_that_no_line_begins_with() -> None:
    document = parse_bytes(f"Boligpolitik\n\nTransskription\n\n{PAGES}".encode(), "plan.txt")
    found = {block.text: block.page for block in document.blocks if block.kind == "heading"}
    assert found["Mål för 2030"] == 3
    assert "full. 3" not in document.text
    assert "Sida 4" not in document.text


def test_words_that_open_a_page_before_a_sentence_are_its_heading() -> None:
    document = parse_bytes(f"Boligpolitik\n\nTranscript\n\n{PAGES}".encode(), "plan.txt")
    headings = [block.text for block in document.blocks if block.kind == "heading"]
    assert headings[1:] == [
        "Nuläge",
        "Mål för 2030",
        "Det vill vi uppnå",
        "Hem för alla",
        "Trygg hemma",
    ]


def test_series_of_parts_does_not_stand_under_the_summary() -> None:
    document = parse_bytes(
        (
            "Klimaplan\n\n" + SITE + "1 Klimaplan\n\n2 Resumé Planen har to spor, og begge skal "
            "være gennemført inden 2030, når byrådet gør status for hele perioden og alle de mål, "
            "som er sat.\n\n3 Spor 1: Grønne tage Alle skoler skal have grønne tage, som holder "
            "på regnen, når det styrter ned om sommeren og kloakken i den gamle by er fuld.\n\n"
            "4 Spor 2: Rent vand Åen skal være ren nok til at bade i hele vejen fra kilden til "
            "havet, og der skal stå et badehus ved broen."
        ).encode(),
        "plan.txt",
    )
    levels = {block.text: block.level for block in document.blocks if block.kind == "heading"}
    assert levels["Spor 1: Grønne tage"] == levels["Resumé"]


def test_worded_numbers_in_the_contents_belong_to_their_words() -> None:
    document = parse_bytes(
        (
            "Politik\n\n" + SITE + "1 Politik\n\n2 Indhold Forord... 3 Tema 1 Hjem... 4 Tema 2 "
            "Naboer... 5 Status... 6\n\n3 Forord Politikken er blevet til i vinter og gælder for "
            "alle borgere i hele kommunen.\n\n4 Tema 1 Hjem Alle skal kunne blive boende hjemme, "
            "så længe de vil.\n\n5 Tema 2 Naboer Naboer skal kende hinanden.\n\n6 Status Udvalget "
            "gør status hvert år."
        ).encode(),
        "plan.txt",
    )
    headings = [(b.level, b.text) for b in document.blocks if b.kind == "heading"]
    assert headings[1:] == [(2, "Forord"), (2, "Tema 1 Hjem"), (2, "Tema 2 Naboer"), (2, "Status")]


def test_long_lines_that_count_on_are_pages_whose_lines_ran_together() -> None:
    more = (
        "Det gäller i hela kommunen och för alla som arbetar här, oavsett var de arbetar och hur "
        "länge de har gjort det. Var fjärde av dem går i pension inom tio år. "
    )
    document = parse_bytes(
        (
            "STYRDOKUMENT Sid 1(4) Personalprogram för Norby kommun\n\n"
            f"2 Inledning Norby är en stor arbetsplats i skola och omsorg. {more}{more}\n\n"
            f"3 Ledarskap Chefen är den som sätter tonen varje dag. {more}{more}\n\n"
            f"4 Hälsa Sjukfrånvaron är högre än i grannkommunerna. {more}{more}"
        ).encode(),
        "program.txt",
    )
    headings = [block.text for block in document.blocks if block.kind == "heading"]
    assert headings[-3:] == ["Inledning", "Ledarskap", "Hälsa"]
    assert document.blocks[-1].page == 4


def test_title_of_a_numbered_part_ends_where_its_list_begins() -> None:
    document = parse_bytes(
        (
            "Turistplan\n\n" + SITE + "1 Turistplan\n\n2 Del 1 Løbende opgaver 1. Turistkontoret "
            "holder åbent hele sommeren. 2. Skiltene males.\n\n3 Del 2 Projekter Stien rundt om "
            "søen bliver færdig."
        ).encode(),
        "plan.txt",
    )
    headings = [block.text for block in document.blocks if block.kind == "heading"]
    assert headings[1] == "Del 1 Løbende opgaver"


@pytest.mark.parametrize("cover", ["Kystplan", "Kystplan for øerne"])
def test_page_numbers_of_contents_in_a_single_line_are_no_part_of_headings(cover: str) -> None:
    text = (
        f"Transkript: 1 {cover} Indhold Rammer 2 Mål 3 Veje 4 2 Rammer Kysten er lang. Den skal "
        "passes godt. 3 Mål Vi vil have rene strande. Vi vil have flere stier langs vandet. "
        "4 Veje Hvert år ser vi på, hvad der er nået, og hvad der mangler."
    )
    document = parse_bytes(text.encode(), "plan.txt")
    headings = [b.text for b in document.blocks if b.kind == "heading"]
    assert headings == [cover, "Rammer", "Mål", "Veje"]
    assert [b.page for b in document.blocks if b.kind == "paragraph"][1:] == [2, 3, 4]
    assert document.metadata.title == cover


def test_contents_with_numbers_of_chapters_and_pages_stand_on_their_own_page() -> None:
    text = (
        "Transkript: 1 Kustplan 2 Innehåll 1 Ramar 3 2 Mål 4 3 Vägar 5 3 1 Ramar Kusten är lång. "
        "Den ska vårdas väl. 4 2 Mål Vi vill ha rena stränder. Vi vill ha fler stigar i skogen. "
        "5 3 Vägar Varje år ser vi på vad som har gjorts, och vad som saknas."
    )
    document = parse_bytes(text.encode(), "plan.txt")
    headings = [(b.page, b.number, b.text) for b in document.blocks if b.kind == "heading"]
    assert headings == [
        (1, None, "Kustplan"),
        (3, "1", "Ramar"),
        (4, "2", "Mål"),
        (5, "3", "Vägar"),
    ]


def test_a_number_after_a_function_word_begins_no_page_of_a_single_line() -> None:
    text = (
        "Transkript: 1 Kystplan 2 Rammer Kysten er lang. Den skal passes godt af alle. 3 Mål Vi "
        "vil bygge langs havnen og 3 Broer skal males. 4 Veje Hvert år ser vi på, hvad der er nået."
    )
    document = parse_bytes(text.encode(), "plan.txt")
    assert "havnen og 3 Broer skal males." in document.text
    assert [b.page for b in document.blocks if b.kind == "heading"] == [1, 2, 3]
    assert document.blocks[-1].page == 4
