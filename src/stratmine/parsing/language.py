"""Which language a document and its blocks are in."""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence

import numpy as np

from stratmine.languages import SUPPORTED
from stratmine.parsing.words.letters import fits, words_of
from stratmine.schema.document import ParsedDocument

PRIORS = {"da": 0.42, "sv": 0.42, "no": 0.06, "en": 0.06}
"""How likely each language is before a word is read. Norwegian and English are there so that
they are found as such and not taken for Danish."""
OTHERS = ("de", "es", "et", "fi", "fr", "it", "lt", "lv", "nl", "pl")
"""Further languages that a document is tried for, with what the priors leave."""

_LANGUAGES = (*PRIORS, *OTHERS)
_BLOCK_LANGUAGES = ("da", "sv", "en")
_HOME = 5.0
"""How much likelier (natural logarithm) a block is in its document's language before it is read."""

_DANISH_LETTERS, _SWEDISH_LETTERS = "æøÆØ", "äöÄÖ"
_FEWEST_WORDS = 3
_AT_ONCE = 100
_LONGEST = 1_000
"""Characters of a block that are looked at."""
_SAMPLE_WORDS = 400
_SAMPLE_BLOCKS = 40
_PARTS = 12
_FEWEST_PART_WORDS = 50
_LARGE_PART = 0.25


def document_language(texts: Sequence[str]) -> str | None:
    """Tell the language of a body of text: an ISO 639-1 code, ``no`` for all Norwegian.

    Texts from all over the document add equally many words, so that neither one long quotation
    nor a summary at its beginning decides.

    Returns:
        The code, or None where there are too few words to tell.
    """
    sample = texts[:: len(texts) // _SAMPLE_BLOCKS + 1]
    share = _SAMPLE_WORDS // max(len(sample), 1)
    words = [word for text in sample for word in words_of(text)[:share]]
    if len(words) < _FEWEST_WORDS:
        return None
    (language,) = _likeliest([words])
    return language if language in (*SUPPORTED, "no") else _large_part(texts) or language


def _large_part(texts: Sequence[str]) -> str | None:
    """Return the supported language that a good part of a document is in.

    A Danish plan whose annexes are in English is a Danish plan. Norwegian documents are not
    asked: parts of them pass for Danish.
    """
    words = [word for text in texts for word in words_of(text)]
    size = max(len(words) // _PARTS, _FEWEST_PART_WORDS)
    parts = [words[start : start + size][:_SAMPLE_WORDS] for start in range(0, len(words), size)]
    found = _likeliest([part for part in parts if len(part) >= _FEWEST_PART_WORDS])
    for language in SUPPORTED:
        if found.count(language) >= max(1, _LARGE_PART * len(found)):
            return language
    return None


def block_languages(texts: Sequence[str], document: str | None = None) -> list[str | None]:
    """Tell the language of each block: ``da``, ``sv``, ``en``, or None where it is too short.

    Letters decide where they can: æ and ø are not Swedish, ä and ö not Danish.

    Args:
        texts: The blocks.
        document: The language of the document, which short blocks most likely share.
    """
    found: list[str | None] = []
    for start in range(0, len(texts), _AT_ONCE):
        found.extend(_languages_of(texts[start : start + _AT_ONCE], document))
    return found


def _languages_of(texts: Sequence[str], document: str | None) -> list[str | None]:
    words = [words_of(text[:_LONGEST]) for text in texts]
    likelihoods = fits(words, _BLOCK_LANGUAGES)
    if document in _BLOCK_LANGUAGES:
        likelihoods[:, _BLOCK_LANGUAGES.index(document)] += _HOME
    likeliest = likelihoods.argmax(axis=1).tolist()
    return [
        _language_of(text, _BLOCK_LANGUAGES[best]) if len(found) >= _FEWEST_WORDS else None
        for text, found, best in zip(texts, words, likeliest, strict=True)
    ]


def _language_of(text: str, likeliest: str) -> str:
    danish, swedish = (
        sum(map(text.count, letters)) for letters in (_DANISH_LETTERS, _SWEDISH_LETTERS)
    )
    if danish != swedish:
        return "da" if danish > swedish else "sv"
    return likeliest


def with_languages(document: ParsedDocument) -> ParsedDocument:
    """Return the document with its language and those of its blocks filled in.

    Hand the document over without keeping it: its blocks then go one by one, and those of a long
    document are never held twice.
    """
    texts = [block.text for block in document.blocks]
    language = document_language(texts)
    found = block_languages(texts, language)
    blocks = deque(document.blocks)
    document = document.model_copy(update={"language": language, "blocks": ()})
    told = tuple(
        blocks.popleft().model_copy(update={"language": _within(one, language)}) for one in found
    )
    return document.model_copy(update={"blocks": told})


def _within(found: str | None, document: str | None) -> str | None:
    """The block's language; in a document of a third language, that one for lack of better."""
    if found is None or document in {None, *SUPPORTED} or found == "en":
        return found
    return document


def _likeliest(samples: Sequence[Sequence[str]]) -> list[str | None]:
    """The likeliest language of each list of words; None without a letter that one of them has."""
    likelihoods = fits(samples, _LANGUAGES)
    rest = (1 - sum(PRIORS.values())) / len(OTHERS)
    priors = np.log([PRIORS.get(language, rest) for language in _LANGUAGES])
    likeliest = (likelihoods + priors).argmax(axis=1).tolist()
    known = np.any(likelihoods, axis=1).tolist()
    return [_LANGUAGES[best] if told else None for best, told in zip(likeliest, known, strict=True)]
