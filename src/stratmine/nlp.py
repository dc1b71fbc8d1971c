"""The shipped spaCy pipelines: sentences, parts of speech, morphology and lemmas.

Clusters are named with them (`stratmine.clustering`), and they are there for analyses of one's
own: which verbs goals have, how words are used. Extraction does without.

    import stratmine as sm

    sm.nlp.lemmas(["Skolerne skal styrkes"], "da")

`models/da/README.md` and `models/sv/README.md` say what they were trained on and how well they do.
spaCy costs seconds to import: it is loaded with the first pipeline.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from stratmine.errors import ModelError
from stratmine.resources import models_dir

if TYPE_CHECKING:
    from spacy.language import Language as Pipeline
    from spacy.tokens import Doc

LANGUAGES = ("da", "sv")
"""Codes of the languages that have a pipeline."""
_SENTENCES = "senter"


class Token(NamedTuple):
    """A word or mark of a text, with what the pipeline says about it.

    Attributes:
        text: As it stands.
        start: Where it begins in the text.
        lemma: Its dictionary form.
        pos: Universal part of speech.
        features: Universal features, ``Name=Value``.
    """

    text: str
    start: int
    lemma: str
    pos: str
    features: frozenset[str]


@cache
def load_pipeline(language: str) -> Pipeline:
    """Return the pipeline of a language, loaded once in a process.

    Args:
        language: ``da`` or ``sv``.

    Returns:
        A spaCy pipeline. Its documents have sentences, and tokens with universal parts of speech,
        universal features and lemmas.

    Raises:
        ModelError: There is no pipeline for that language, or its files are missing or damaged.
    """
    if language not in LANGUAGES:
        known = ", ".join(LANGUAGES)
        raise ModelError(f"no pipeline for {language!r}; there is one for each of {known}")
    folder = models_dir() / language
    if not (folder / "config.cfg").is_file():
        raise ModelError(f"no pipeline in {folder}; install stratmine again")
    import spacy

    try:
        pipeline = spacy.load(folder)
    except (OSError, ValueError, KeyError) as error:
        raise ModelError(f"the pipeline in {folder} is damaged; install stratmine again") from error
    pipeline.max_length = sys.maxsize
    return pipeline


def lemmas(texts: Iterable[str], language: str) -> list[list[str]]:
    """Return the dictionary forms of the words of each text, in order.

    Punctuation and white space are left out. Names keep their capitals.

    Args:
        texts: Running text or single words.
        language: ``da`` or ``sv``.

    Returns:
        One list a text; the same for a text whatever the others are.

    Raises:
        ModelError: There is no pipeline for that language.

    Examples:
        >>> lemmas(["Skolerne skal styrkes"], "da")
        [['skole', 'skulle', 'styrke']]
    """
    return [
        [token.lemma_ for token in doc if not (token.is_punct or token.is_space)]
        for doc in _read(texts, language)
    ]


def tagged(texts: Iterable[str], language: str) -> list[list[Token]]:
    """Return the words and marks of each text with their parts of speech, features and lemmas.

    Args:
        texts: Running text or single words.
        language: ``da`` or ``sv``.

    Returns:
        One list a text; the same for a text whatever the others are.

    Raises:
        ModelError: There is no pipeline for that language.

    Examples:
        >>> [(word.text, word.pos) for word in tagged(["Skolerne skal styrkes"], "da")[0]]
        [('Skolerne', 'NOUN'), ('skal', 'AUX'), ('styrkes', 'VERB')]
    """
    return [
        [
            Token(
                word.text,
                word.idx,
                word.lemma_,
                word.pos_,
                frozenset(filter(None, str(word.morph).split("|"))),
            )
            for word in doc
            if not word.is_space
        ]
        for doc in _read(texts, language)
    ]


def _read(texts: Iterable[str], language: str) -> Iterator[Doc]:
    """Return texts as the pipeline reads them, without the borders of sentences."""
    return load_pipeline(language).pipe(texts, disable=[_SENTENCES])
