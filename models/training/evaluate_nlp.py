"""Measure the spaCy pipelines on the test part of their treebanks.

    python models/training/evaluate_nlp.py models/da models/sv --data ../shared/data

Texts are ten sentences long and cut into words by the pipeline itself, as spaCy measures its own.
The lemmas of words of content (nouns, names, verbs, adjectives, adverbs) are measured on the
treebank's words, and simplemma's beside them where it is installed.
"""

from __future__ import annotations

import argparse
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

import spacy
from spacy.tokens import Doc
from spacy.training import Example
from treebanks import TREEBANKS, documents, read_conllu

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from spacy.language import Language
    from treebanks import Token

SHOWN = ("token_f", "sents_p", "sents_r", "sents_f", "pos_acc", "morph_acc", "lemma_acc")
CONTENT = ("NOUN", "PROPN", "VERB", "ADJ", "ADV")


def main() -> None:
    """Print a line of figures for each pipeline."""
    arguments = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    arguments.add_argument("folders", type=Path, nargs="+")
    arguments.add_argument("--data", type=Path, required=True)
    given = arguments.parse_args()
    print("     " + " ".join(f"{name:>9}" for name in (*SHOWN, "content", "simplemma")))
    for folder in given.folders:
        nlp = spacy.load(folder)
        treebank = TREEBANKS[nlp.lang]
        sentences = list(read_conllu(given.data / treebank.test))[treebank.first_tested :]
        scores = nlp.evaluate(
            [Example(nlp.make_doc(doc.text), doc) for doc in documents(sentences, nlp.vocab)]
        )
        figures = [float(scores[name]) for name in SHOWN]
        figures.append(_content_lemmas(nlp, [sentence.tokens for sentence in sentences]))
        words = [token for sentence in sentences for token in sentence.tokens]
        line = " ".join(f"{figure:9.4f}" for figure in figures)
        print(f"{nlp.lang:4} {line} {_simplemma(words, nlp.lang):>9}")


def _content_lemmas(nlp: Language, sentences: Iterable[Sequence[Token]]) -> float:
    right = total = 0
    for tokens in sentences:
        doc = nlp(Doc(nlp.vocab, words=[token.form for token in tokens]))
        for found, token in zip(doc, tokens, strict=True):
            if token.pos in CONTENT:
                total += 1
                right += found.lemma_ == token.lemma
    return right / total


def _simplemma(tokens: Iterable[Token], language: str) -> str:
    if find_spec("simplemma") is None:
        return "-"
    import simplemma

    right = [
        simplemma.lemmatize(token.form, lang=language) == token.lemma
        for token in tokens
        if token.pos in CONTENT
    ]
    return f"{sum(right) / len(right):.4f}"


if __name__ == "__main__":
    main()
