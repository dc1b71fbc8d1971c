import pytest

from stratmine.municipalities import full_name, load_register


def test_the_register_has_every_municipality_of_both_countries() -> None:
    countries = [m.country for m in load_register()]
    assert countries.count("DK") == 98
    assert countries.count("SE") == 290


def test_codes_have_the_length_of_their_country() -> None:
    for municipality in load_register():
        assert len(municipality.code) == (3 if municipality.country == "DK" else 4)
        assert municipality.code.isdigit()


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("Helsingør", "217"),
        ("helsingør", "217"),
        ("Helsingørs", "217"),
        ("Greve Kommune", "253"),
        ("Greve Kommunes", "253"),
        ("GREVE KOMMUNE", "253"),
        ("Århus Kommune", "751"),
        ("Aarhus", "751"),
        ("Taarnby", "185"),
        ("Høje Taastrup Kommune", "169"),
        ("Københavns Kommune", "101"),
        ("Horsens'", "615"),
        ("Södertälje kommun", "0181"),
        ("Sundsvalls kommun", "2281"),
        ("Haparanda stad", "2583"),
        ("Malmö stads", "1280"),
        ("Upplands Väsby", "0114"),
        ("Falu kommun", "2080"),
        ("Kalmar kommun", "0880"),
    ],
)
def test_a_name_is_found_in_any_form(name: str, code: str) -> None:
    found = load_register().by_name(name)
    assert found is not None
    assert found.code == code


@pytest.mark.parametrize("name", ["Hjelmsund", "Atlantis Kommune", "", "Kommune"])
def test_an_unknown_name_is_none(name: str) -> None:
    assert load_register().by_name(name) is None


def test_a_danish_code_is_understood_with_and_without_leading_zero() -> None:
    register = load_register()
    assert register.by_code("0253") == register.by_code("253")
    assert register.by_code("253", "DK").name == "Greve"
    assert register.by_code("253", "SE") is None
    assert register.by_code("9999") is None


@pytest.mark.parametrize(
    ("name", "full"),
    [
        ("Greve", "Greve Kommune"),
        ("København", "Københavns Kommune"),
        ("Sundsvall", "Sundsvalls kommun"),
        ("Södertälje", "Södertälje kommun"),
        ("Haparanda", "Haparanda stad"),
        ("Höganäs", "Höganäs kommun"),
    ],
)
def test_the_full_name_is_the_name_of_the_authority(name: str, full: str) -> None:
    assert full_name(load_register().by_name(name)) == full


def test_every_full_name_leads_back_to_its_municipality() -> None:
    register = load_register()
    for municipality in register:
        if municipality.name != "Gotland":
            assert register.by_name(full_name(municipality)) == municipality
