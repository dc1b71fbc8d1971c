from stratmine.municipalities import find_mentions
from stratmine.schema.municipality import Country


def names(text: str, country: Country | None = None) -> list[str]:
    return [mention.municipality.name for mention in find_mentions(text, country=country)]


def test_mentions_stand_at_their_place() -> None:
    text = "Byrådet i Greve Kommune og Solrøds borgmester"
    first, second = find_mentions(text)
    assert text[first.start : first.end] == first.text == "Greve Kommune"
    assert first.authority
    assert second.municipality.name == "Solrød"
    assert not second.authority


def test_names_of_two_words_and_with_hyphen_are_one_mention() -> None:
    assert names("Från Upplands Väsby till Upplands-Bro och Östra Göinge") == [
        "Upplands Väsby",
        "Upplands-Bro",
        "Östra Göinge",
    ]


def test_an_everyday_word_at_the_start_of_a_sentence_is_no_municipality() -> None:
    assert names("Vara på plats i tid. Mark behövs för bostäder. Skive for skive.") == []
    assert names("Vara kommun växer, och Marks kommun likaså.") == ["Vara", "Mark"]


def test_regions_and_universities_are_no_municipalities() -> None:
    assert names("Region Stockholm och Uppsala universitet samt Kalmar län") == []


def test_small_letters_are_no_name() -> None:
    assert names("en lund med vejen til skoven") == []


def test_capitals_are_read() -> None:
    assert names("KLIMATPLAN FÖR SUNDSVALLS KOMMUN") == ["Sundsvall"]


def test_a_country_can_be_asked_for() -> None:
    assert names("Malmö og København", country="DK") == ["København"]
