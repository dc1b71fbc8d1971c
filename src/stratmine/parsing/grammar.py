"""A little grammar of Danish and Swedish, where layout is lost and only words are left.

Only closed word classes are listed here; both languages share one list, because a document is
parsed before its language is known. The words that plans are made of are in
`stratmine.languages`.
"""

from __future__ import annotations

import re

from stratmine.parsing.wordlist import word_set

PREPOSITIONS = word_set(
    """
    i på av för med till från om hos vid under över mellan inom utan mot genom efter före
    enligt inför kring bland utifrån via per ur åt längs samt som att vars vilka vilken af for
    til fra ved over mellem inden uden gennem før ifølge blandt ud ind op ned omkring at hvor
    hvis hvilke hvilken der pr. jf. ex. exempelvis f.eks. t.ex. bl.a. inkl. ca ca. cirka the
    of and in to
    """
)
CONJUNCTIONS = word_set(
    """
    och eller men samt utan både såväl og såvel &
    """
)
DETERMINERS = word_set(
    """
    en ett et den det de denna detta dessa denne dette disse vår vårt våra vor vores vore sin
    sitt sina sit sine dess deras hans hennes deres varje alla alle allt alt hela hele några
    nogle flera flere många mange samtliga egen eget egna egne respektive øvrige övriga andra
    andre
    """
)
TOGETHER = word_set("sammen tillsammans ihop")
"""Adverbs that open a sentence with its partners: «Sammen med skolerne tilbydes …»."""
FUNCTION_WORDS = PREPOSITIONS | CONJUNCTIONS | DETERMINERS
"""Words that never stand before a break: their phrase goes on."""

SUBORDINATORS = word_set(
    """
    som att där när om eftersom medan vilket vilka vilken vars så at hvor når hvis fordi mens
    hvilket hvilke der hvad hvem hvordan vad vem hur
    """
)

_OPENERS = word_set(
    """
    det de den denna detta dessa denne dette disse vi man här her där der då da när når om
    hvis för for genom gennem under i på med inom inden som utöver utover dock därför derfor
    därutöver derudover vidare desuden dessutom endvidere samtidigt samtidig nedan nedenfor
    både varje alla alle en ett et utifrån enligt ifølge efter till til från fra vår våra
    vores kommunen kommunerna kommunerne kanske eftersom ovanstående ovenstående tanken syftet
    formålet målet
    """
)
_AUXILIARIES = word_set(
    """
    är var har hade ska skall skulle kan kunde vill ville måste bör får fick blir blev finns
    vet er havde skal kunne vil må bør fik bliver findes ved består handlar handler innebär
    behövs görs följs läggs ges sätts ses utgörs krävs tas lyder betyder syftar sker ger giver
    tar går gör gjorde gøres gäller gælder visar viser beskriver ingår indgår omfattar
    omfatter utgör udgør
    """
)
_PRESENT = re.compile(r"[a-zåäöæøé]{2,}(?:ar|er|ør|ör|år|yr|ør|ur)$")
_PASSIVE = re.compile(r"[a-zåäöæøé]{3,}(?:as|es)$")
_NOUN_PLURAL = re.compile(
    r"(?:ningar|ninger|heter|heder|teter|ioner|tioner|siner|ingar|inger|gifter|fter|nster|nser|ker|"
    r"former|nivåer|gar|dar|tjänster|lser|elser|ører|örer|are|ere|skaper|skaber|medlemmar|ier|erier|"
    r"råder|byer|satser|sprojekter|städer|steder|planer|vägar|veje)$"
)
_NOT_VERBS = word_set(
    """
    för inför under över efter eller mellan per inom utanför framför år når søger mer mere
    fler flere sker här där när var vår hver varför derfor därför ytterligare bättre større
    större bedre högre lägre mindre højere lavere timer månader måneder uger veckor kronor
    kroner borger borgare medborgare borgere
    """
)
_WORD = re.compile(r"[^\W\d_]+(?:[-/.][^\W\d_]+)*")
_LETTERS = re.compile(r"[^\W\d_]")
_LATEST_VERB = 6


def is_function_word(word: str) -> bool:
    """Whether a phrase that has come to this word cannot end with it."""
    return word.lower().strip('(«"”') in FUNCTION_WORDS


def is_auxiliary(word: str) -> bool:
    """Whether the word is a frequent finite verb that is no other word as well."""
    return word in _AUXILIARIES


def may_be_finite(word: str) -> bool:
    """Whether a lower-case word looks like a finite verb by its ending.

    Plural nouns end alike («aktiviteter»), so the common plural endings are taken out.
    """
    word = word.rstrip(",")
    if word in _AUXILIARIES:
        return True
    if word in _NOT_VERBS or word in FUNCTION_WORDS or not word.islower():
        return False
    if _PASSIVE.match(word):
        return True
    return bool(_PRESENT.match(word)) and not _NOUN_PLURAL.search(word)


def has_finite_verb(text: str) -> bool:
    """Whether some word is surely, or by its ending probably, a finite verb."""
    return any(map(may_be_finite, _WORD.findall(text)))


def sentence_strength(words: list[str]) -> float:
    """How much the words look like the beginning of a sentence (0 to about 5).

    Danish and Swedish put the finite verb second: «Insatsen syftar …», «Det handler …».
    """
    if not words:
        return 0.0
    first = words[0].strip('(«"”').lower()
    strength = 1.0 if first in _OPENERS or first in DETERMINERS else 0.0
    if len(words) > 1 and words[1].rstrip(",") in _AUXILIARIES:
        return strength + 3.0
    if len(words) > 1 and may_be_finite(words[1]):
        return strength + 2.0
    followers = [word.rstrip(",") for word in words[2:_LATEST_VERB]]
    if any(word in _AUXILIARIES for word in followers):
        return strength + 1.0
    if any(may_be_finite(word) for word in followers):
        return strength + 0.5
    return strength


def starts_upper(text: str) -> bool:
    """Whether the first letter is a capital."""
    letter = _LETTERS.search(text)
    return letter is not None and letter.group().isupper()


def starts_lower(text: str) -> bool:
    """Whether the text begins with a small letter."""
    return text[:1].islower()


def ends_sentence(text: str) -> bool:
    """Whether the text ends with a final point, question or exclamation mark."""
    return text.rstrip(' "”»)').endswith((".", "!", "?", "…"))
