from __future__ import annotations

import pytest

from stratmine.clustering.nominals import Phrase, infinitive_phrases, noun_phrases
from stratmine.nlp import Token, tagged


def texts(tokens: list[Token], phrases: list[Phrase]) -> set[str]:
    return {" ".join(token.text for token in tokens[one.start : one.end]) for one in phrases}


def nouns(text: str, language: str) -> set[str]:
    tokens = tagged([text], language)[0]
    return texts(tokens, list(noun_phrases(tokens)))


def infinitives(text: str, language: str) -> set[str]:
    tokens = tagged([text], language)[0]
    return texts(tokens, list(infinitive_phrases(tokens)))


@pytest.mark.parametrize(
    ("language", "text", "phrase"),
    [
        ("da", "vi vil have flere små butikker i landsbyerne", "flere små butikker i landsbyerne"),
        ("da", "kommunens gamle havn skal åbnes", "kommunens gamle havn"),
        ("da", "der skal være plads til børn og unge i parken", "plads til børn og unge i parken"),
        ("da", "flere skal bruge den lokale handel", "den lokale handel"),
        ("da", "vi åbner de lokale butikker igen", "lokale butikker"),
        ("sv", "alla grundskole- och gymnasieelever ska läsa", "grundskole- och gymnasieelever"),
        ("sv", "vi vill ha bättre stöd för äldre", "bättre stöd för äldre"),
        ("sv", "hälften ska komma från sol och vind år 2031", "sol och vind"),
    ],
)
def test_noun_phrases_stand_as_in_the_text(language: str, text: str, phrase: str) -> None:
    assert phrase in nouns(text, language)


def test_phrases_hold_no_finite_verbs_figures_or_possessives() -> None:
    found = nouns("vi skal bygge 40 boliger, og deres beboere får en have i 2030", "da")
    said = {word for phrase in found for word in phrase.split()}
    assert not said & {"vi", "skal", "40", "deres", "får", "2030"}


def test_what_is_counted_is_no_phrase_of_its_own() -> None:
    assert "boliger" not in nouns("vi skal bygge 40 boliger", "da")


def test_no_phrase_ends_between_two_nouns() -> None:
    found = nouns("vi giver borgerne tryghed", "da")
    assert "tryghed" in found
    assert "borgerne" not in found


def test_infinitives_come_with_what_is_done() -> None:
    assert "byde på opgaver" in infinitives("flere firmaer skal kunne byde på opgaver", "da")
    assert "plantera fler träd" in infinitives("kommunen ska plantera fler träd", "sv")
    assert not infinitives("udledningen skal falde", "da")


@pytest.mark.parametrize("text", ["og " * 300, "skov, " * 300, "for " * 300, "stor skov " * 300])
def test_long_repetitions_are_read_in_pieces(text: str) -> None:
    tokens = tagged([text], "da")[0]
    found = list(noun_phrases(tokens))
    assert all(one.end - one.start < 60 for one in found)
    assert len(found) < 12 * len(tokens)
