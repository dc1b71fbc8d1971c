"""Treebanks in CoNLL-U as spaCy documents, with the spacing of the original text."""

from __future__ import annotations

import re
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from spacy.tokens import Doc
    from spacy.vocab import Vocab

SENTENCES_A_DOCUMENT = 10
"""As spaCy's own pipelines are trained and measured."""


class Treebank(NamedTuple):
    """The files of a language, below the data folder.

    Attributes:
        train: Sentences to learn from. Their text is words joined by spaces.
        spacing: Files whose comments have the text of those sentences as printed, in order.
        lemmas: Sentences with the lemma alone, some of them not in ``train``.
        dev: Sentences that choose the best state.
        test: Sentences to measure on.
        more: Gold sentences to learn from as well.
        has_old_lemmas: Whether lemmas of ``train`` follow an older convention; see `_current`.
        participles_are_adjectives: Whether participles that go with a noun are adjectives.
        first_tested: How many sentences of ``test`` to leave out, from the first on.
    """

    train: str
    spacing: str
    lemmas: str
    dev: str
    test: str
    more: str | None = None
    has_old_lemmas: bool = False
    participles_are_adjectives: bool = False
    first_tested: int = 0


TREEBANKS = {
    "da": Treebank(
        train="ud/da_ddt-ud-train.SILVER.conllu",
        spacing="ner/uner_da_ddt-train.iob2",
        lemmas="ud/da_ddt-um-train.conllu",
        dev="ud/da_ddt-ud-dev.conllu",
        test="ud/da_ddt-ud-test.conllu",
    ),
    "sv": Treebank(
        train="ud/sv_talbanken-ud-train.SILVER.conllu",
        spacing="ner/uner_sv_talbanken-train.iob2",
        lemmas="ud/sv_talbanken-um-train.conllu",
        dev="ud/sv_talbanken-ud-dev.conllu",
        test="ud/sv_talbanken-ud-test.conllu",
        more="ud/sv_pud-ud-test.conllu",
        has_old_lemmas=True,
        participles_are_adjectives=True,
        # The converter that made the training sentences has seen the first ones.
        first_tested=800,
    ),
}


_UNIMORPH = {
    "PROPN": "PROPN",
    "N": "NOUN",
    "V": "VERB",
    "V.PTCP": "VERB",
    "ADJ": "ADJ",
    "ADV": "ADV",
}
_NOW_THEIR_OWN = frozenset({"de", "den", "det", "dom"})


class Token(NamedTuple):
    """A word of a treebank; empty strings where the treebank says nothing."""

    form: str
    lemma: str
    pos: str
    morph: str


class Sentence(NamedTuple):
    """A sentence of a treebank: its text as printed, and its words."""

    text: str
    tokens: tuple[Token, ...]


def training_sentences(data: Path, treebank: Treebank) -> list[Sentence]:
    """Return all sentences of the training part, in the order of the original text.

    Those without morphology in the training file come with their lemmas alone, and those without
    lemmas as bare words: they still show where sentences end.
    """
    full = {_squeezed(s.text): s for s in read_conllu(data / treebank.train)}
    lemmas = {_squeezed(s.text): s for s in read_conllu(data / treebank.lemmas)}
    found = []
    for text in _texts(data / treebank.spacing):
        key = _squeezed(text)
        known = full.get(key) or lemmas.get(key)
        tokens = known.tokens if known else _bare(text)
        if treebank.has_old_lemmas:
            tokens = tuple(map(_current, tokens))
        found.append(Sentence(text, tokens))
    if treebank.more:
        found += read_conllu(data / treebank.more)
    return found


def lemma_groups(data: Path, treebank: Treebank) -> list[list[Token]]:
    """Return words with gold lemmas; what a later group says of a word goes before earlier ones.

    Where the lemmas of the training part follow an older convention, the development part settles
    what is right.
    """
    train = [token for s in training_sentences(data, treebank) for token in s.tokens]
    train += _words_without_morphology(data, treebank)
    if not treebank.has_old_lemmas:
        return [train]
    return [train, [token for s in read_conllu(data / treebank.dev) for token in s.tokens]]


def _words_without_morphology(data: Path, treebank: Treebank) -> Iterator[Token]:
    """Yield the words of training sentences that `training_sentences` has with lemmas alone."""
    full = {_squeezed(s.text) for s in read_conllu(data / treebank.train)}
    wanted = {_squeezed(text) for text in _texts(data / treebank.spacing)} - full
    for sentence in read_conllu(data / treebank.lemmas, _unimorph_token):
        if _squeezed(sentence.text) in wanted:
            yield from sentence.tokens


def _current(token: Token) -> Token:
    """Leave out a lemma of an older convention than that of the gold treebanks.

    It took «den» for a form of «en» and a participle for one of its verb; the Swedish treebanks
    have since given both lemmas of their own.
    """
    old = token.pos == "DET" and token.lemma == "en" and token.form.lower() in _NOW_THEIR_OWN
    participle = token.pos == "ADJ" and "VerbForm=Part" in token.morph
    return token._replace(lemma="") if old or participle else token


def plan_sentences(language: str) -> list[Sentence]:
    """Return sentences as plans have them, written for stratmine, as bare words.

    The treebanks know few headings with a colon, numbered goals and paragraphs of law. The
    sentences come three times, with other neighbours each time.
    """
    file = Path(__file__).with_name(f"plan_sentences_{language}.txt")
    lines = file.read_text(encoding="utf-8").splitlines()
    order = [line for step in (1, 2, 3) for start in range(step) for line in lines[start::step]]
    return [Sentence(line, _bare(line)) for line in order]


def read_conllu(path: Path, read: Callable[[list[str]], Token] | None = None) -> Iterator[Sentence]:
    """Yield the sentences of a CoNLL-U file; multiword tokens and empty nodes are left out.

    Args:
        path: The file.
        read: What makes a word of the columns of a line, if they are not those of the treebanks.
    """
    text = ""
    tokens: list[Token] = []
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            if line.startswith("# text ="):
                text = line.partition("=")[2].strip()
            elif not line.strip() and tokens:
                yield Sentence(text, tuple(tokens))
                tokens = []
            elif line[0].isdigit():
                column = line.rstrip("\n").split("\t")
                if column[0].isdigit():
                    tokens.append((read or _token)(column))
    if tokens:
        yield Sentence(text, tuple(tokens))


def documents(sentences: Iterable[Sentence], vocab: Vocab) -> Iterator[Doc]:
    """Yield documents of ten sentences, a space between two."""
    remaining = iter(sentences)
    while group := list(islice(remaining, SENTENCES_A_DOCUMENT)):
        yield _document(group, vocab)


def _document(sentences: Iterable[Sentence], vocab: Vocab) -> Doc:
    from spacy.tokens import Doc

    words, spaces, starts = [], [], []
    tokens = []
    for sentence in sentences:
        placed = list(_placed(sentence))
        words += [word for word, _ in placed]
        spaces += [spaced for _, spaced in placed]
        starts += [True] + [False] * (len(placed) - 1)
        tokens += sentence.tokens
    doc = Doc(
        vocab,
        words=words,
        spaces=spaces,
        sent_starts=starts,
        lemmas=[token.lemma for token in tokens],
        pos=[token.pos for token in tokens],
        morphs=[token.morph for token in tokens],
    )
    for word, token in zip(doc, tokens, strict=True):
        if not token.pos:
            word.set_morph(None)  # spaCy takes an empty string for a word without features
    return doc


def _placed(sentence: Sentence) -> Iterator[tuple[str, bool]]:
    """Yield each word as printed, and whether a space follows it."""
    place = 0
    for token in sentence.tokens:
        # «bl_a» stands for «bl a», two printed words.
        pattern = r"\s*(" + r"\s*".join(map(re.escape, token.form.replace("_", ""))) + ")"
        match = re.compile(pattern if token.form.strip("_") else r"\s*(_+)").match(
            sentence.text, place
        )
        if match is None:
            raise ValueError(f"{token.form!r} not found in {sentence.text!r}")
        place = match.end()
        yield match[1], place == len(sentence.text) or sentence.text[place].isspace()


def _token(column: list[str]) -> Token:
    form, lemma, pos, morph = column[1], column[2], column[3], column[5]
    blank = "" if pos == "_" else pos
    # Where the parts of speech are of another scheme, the file gives the lemma alone.
    return Token(form, lemma, blank, "" if blank == "" or morph == "_" else morph)


def _unimorph_token(column: list[str]) -> Token:
    """Return a word whose part of speech is the first that UniMorph's features name."""
    features = column[5].split(";")
    found = next((pos for tag, pos in _UNIMORPH.items() if tag in features), "")
    return Token(column[1], column[2], found, "")


def _bare(text: str) -> tuple[Token, ...]:
    return tuple(Token(word, "", "", "") for word in text.split())


def _texts(path: Path) -> Iterator[str]:
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            if line.startswith("# text ="):
                yield line.partition("=")[2].strip()


def _squeezed(text: str) -> str:
    return re.sub(r"[\s_]", "", text)
