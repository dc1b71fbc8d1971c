"""Which language a document and its blocks are in."""

from __future__ import annotations

import re
from collections.abc import Sequence
from copy import copy
from functools import cache
from pathlib import Path
from typing import Any

from stratmine.languages import SUPPORTED
from stratmine.schema.document import ParsedDocument

SEED = 1
PRIORS = {"da": 0.42, "sv": 0.42, "no": 0.06, "en": 0.06}
"""How likely each language is before a word is read. Norwegian and English are there so that
they are found as such and not taken for Danish."""
OTHERS = ("de", "es", "et", "fi", "fr", "it", "lt", "lv", "nl", "pl")
"""Further languages that a document is tried for, with what the priors leave."""

_WORD = re.compile(r"[^\W\d_]{2,}")
_DANISH_LETTERS, _SWEDISH_LETTERS = frozenset("æøÆØ"), frozenset("äöÄÖ")
_FEWEST_WORDS = 3
_FEWEST_WORDS_ENGLISH = 5
_SURE = 0.9
_SAMPLE_WORDS = 2_000
_SAMPLE_BLOCK = 60


def document_language(texts: Sequence[str]) -> str | None:
    """Tell the language of a body of text: an ISO 639-1 code, ``no`` for all Norwegian.

    Every text adds at most 60 words, so that one long quotation does not decide.

    Returns:
        The code, or None where there are too few words to tell.
    """
    words: list[str] = []
    for text in texts:
        words.extend(_WORD.findall(text)[:_SAMPLE_BLOCK])
        if len(words) > _SAMPLE_WORDS:
            break
    if len(words) < _FEWEST_WORDS:
        return None
    return _detect(" ".join(words).lower())


def block_language(text: str) -> str | None:
    """Tell a block's language: ``da``, ``sv``, ``en``, or None where it is too short.

    Letters decide where they can: æ and ø are not Swedish, ä and ö not Danish.
    """
    words = _WORD.findall(text)
    if len(words) < _FEWEST_WORDS:
        return None
    danish = sum(letter in _DANISH_LETTERS for letter in text)
    swedish = sum(letter in _SWEDISH_LETTERS for letter in text)
    if danish != swedish:
        return "da" if danish > swedish else "sv"
    plain = " ".join(words).lower()
    code, sureness = _identifier("da", "en", "sv").classify(plain)
    if code == "en" and (len(words) < _FEWEST_WORDS_ENGLISH or sureness < _SURE):
        code, _ = _identifier("da", "sv").classify(plain)
    return str(code)


def with_languages(document: ParsedDocument) -> ParsedDocument:
    """Return the document with its language and those of its blocks filled in."""
    language = document_language([block.text for block in document.blocks])
    blocks = tuple(
        block.model_copy(update={"language": _within(block.text, language)})
        for block in document.blocks
    )
    return document.model_copy(update={"language": language, "blocks": blocks})


def _within(text: str, document: str | None) -> str | None:
    """The block's language; in a document of a third language, that one for lack of better."""
    found = block_language(text)
    if found is None or document in {None, *SUPPORTED} or found == "en":
        return found
    return document


def _detect(text: str) -> str | None:
    from langdetect.lang_detect_exception import LangDetectException

    detector = _factory().create()
    detector.seed = SEED
    rest = (1 - sum(PRIORS.values())) / len(OTHERS)
    detector.set_prior_map({**PRIORS, **dict.fromkeys(OTHERS, rest)})
    detector.append(text)
    try:
        found = detector.get_probabilities()
    except LangDetectException:  # no letter that any of the languages knows
        return None
    return str(found[0].lang) if found else None


@cache
def _factory() -> Any:  # noqa: ANN401  (langdetect has no types)
    from langdetect.detector_factory import PROFILES_DIRECTORY, DetectorFactory

    factory = DetectorFactory()
    profiles = [Path(PROFILES_DIRECTORY) / code for code in sorted([*PRIORS, *OTHERS])]
    factory.load_json_profile([profile.read_text(encoding="utf-8") for profile in profiles])
    return factory


@cache
def _identifier(*codes: str) -> Any:  # noqa: ANN401  (py3langid has no types)
    # A copy shares the model's tables, which are large; only what is restricted is its own.
    identifier = copy(_full_identifier())
    identifier.set_languages(codes)
    return identifier


@cache
def _full_identifier() -> Any:  # noqa: ANN401
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    return LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
