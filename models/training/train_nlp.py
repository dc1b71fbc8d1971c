"""Train the spaCy pipeline of a language on its treebank, and write it to a folder.

    python models/training/train_nlp.py da models/da --data ../shared/data
    python models/training/train_nlp.py sv models/sv --data ../shared/data

    python models/training/train_nlp.py da models/da --data ../shared/data --lemmas-only

`nlp.cfg` says how words are learnt, with sentence ends as a second task that helps them, and
`senter.cfg` how the sentence ends that ship are learnt, on a network of their own. A model card in
the folder stays. One thread; on one machine the same data gives the same bytes.
"""

from __future__ import annotations

import argparse
import random
import shutil
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import spacy
from lemma_dictionary import common_words, read_dictionary
from lemma_tables import learn_tables
from spacy.lookups import Lookups
from spacy.tokens import DocBin
from spacy.training.initialize import init_nlp
from spacy.training.loop import train
from spacy.util import load_config
from treebanks import (
    TREEBANKS,
    documents,
    lemma_groups,
    plan_sentences,
    read_conllu,
    training_sentences,
)

if TYPE_CHECKING:
    from spacy.language import Language
    from treebanks import Sentence

WORDS, SENTENCES = (Path(__file__).with_name(name) for name in ("nlp.cfg", "senter.cfg"))
SENTER = "senter"
LEMMATIZER = "lemmatizer"
VERSION = "1.0.0"
SEED = 1
CARD = "README.md"


def main() -> None:
    """Write the corpora where spaCy reads them, train, add the lemmas, keep the best state."""
    arguments = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    arguments.add_argument("language", choices=sorted(TREEBANKS))
    arguments.add_argument("folder", type=Path)
    arguments.add_argument("--data", type=Path, required=True)
    arguments.add_argument(
        "--lemmas-only",
        action="store_true",
        help="learn lemmas anew for the networks in the folder",
    )
    given = arguments.parse_args()
    if given.lemmas_only:
        nlp = spacy.load(given.folder)
        nlp.remove_pipe(LEMMATIZER)
    else:
        nlp = _with_networks(given.language, given.data)
    _add_lemmas(nlp, given.data)
    _write(nlp, given.folder)


def _with_networks(language: str, data: Path) -> Language:
    """Return a pipeline that knows words and sentence ends, but no lemmas."""
    treebank = TREEBANKS[language]
    sentences = training_sentences(data, treebank) + plan_sentences(language)
    dev = list(read_conllu(data / treebank.dev))
    corpora = {"train": sentences + _shuffled(sentences), "dev": dev}
    with tempfile.TemporaryDirectory() as work:
        nlp = _trained(WORDS, language, corpora, Path(work) / "words")
        ends = _trained(SENTENCES, language, corpora, Path(work) / "sentences")
    nlp.remove_pipe(SENTER)
    nlp.add_pipe(SENTER, source=ends, before="morphologizer")
    return nlp


def _shuffled(sentences: list[Sentence]) -> list[Sentence]:
    """Return the sentences twice more in other orders: an end must not be learnt by heart."""
    shuffle = random.Random(SEED)  # noqa: S311 - no secret
    return [s for _ in range(2) for s in shuffle.sample(sentences, len(sentences))]


def _trained(
    config: Path, language: str, corpora: dict[str, list[Sentence]], work: Path
) -> Language:
    """Return the best state of a pipeline."""
    states = work / "states"
    states.mkdir(parents=True)
    vocab = spacy.blank(language).vocab
    settings = {"nlp.lang": language}
    for name, sentences in corpora.items():
        file = work / f"{name}.spacy"
        DocBin(docs=documents(sentences, vocab)).to_disk(file)
        settings[f"paths.{name}"] = str(file)
    nlp = init_nlp(load_config(config, overrides=settings))
    train(nlp, states, stdout=sys.stdout, stderr=sys.stderr)
    return spacy.load(states / "model-best")


def _add_lemmas(nlp: Language, data: Path) -> None:
    treebank = TREEBANKS[nlp.lang]
    common = common_words(nlp.lang, sorted((data / "mono").glob(f"{nlp.lang}_*.txt")))
    tables = learn_tables(
        lemma_groups(data, treebank),
        read_dictionary(nlp.lang),
        common,
        participles_are_adjectives=treebank.participles_are_adjectives,
    )
    lookups = Lookups()
    lookups.add_table("lemma_exc", tables.known)
    lookups.add_table("lemma_rules", tables.rules)
    nlp.add_pipe(LEMMATIZER, config={"mode": "rule"}).initialize(lookups=lookups)


def _write(nlp: Language, folder: Path) -> None:
    """Put the pipeline into its folder, leaving the model card there alone."""
    nlp.config["paths"] = dict.fromkeys(nlp.config["paths"])
    nlp.meta.update(
        name="stratmine",
        version=VERSION,
        license="CC BY-SA 4.0",
        description="Sentences, parts of speech, morphology and lemmas; see README.md.",
        spacy_version=">=3.8.0,<4.0.0",
        performance={},
    )
    card = folder / CARD
    text = card.read_text(encoding="utf-8") if card.is_file() else None
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    nlp.to_disk(folder)
    if text is not None:
        card.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
