"""Cut a model's vocabulary to the pieces that Danish, Swedish, Norwegian and English text uses.

    python models/training/trim_vocabulary.py MODEL OUT --data ../shared/data

Kept are the special pieces, every piece that the texts under the data folder use at least twice
(mono/, pairs/, ends*/, and the training files of ud/ and ner/), the commonest pieces written in
Latin letters, which serve Norwegian and English, and single characters. A text whose pieces are
all kept is cut up exactly as before, since the best way through it is still there. No test file
is read, save to print how much of it is cut up as before.
"""

from __future__ import annotations

import argparse
import json
import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

from model_folder import N_SPECIAL, build_tokenizer, read_prefix, read_tokenizer, write_model_folder
from safetensors.numpy import load_file
from tokenizers import Tokenizer

PATTERNS = ("mono/*.txt", "pairs/*.tsv", "ends*/*.jsonl", "ud/*train*.conllu", "ner/*train*")
CHECK = "eval/flores200_devtest_da_sv.tsv"
MIN_COUNT = 2
LATIN_RANKS = 50_000
"""The vocabulary is ordered by how common a piece is in a hundred languages."""
LATIN_PIECE = re.compile("▁?[A-Za-zÅÆÖØÄÉåæöøäéèüáò]+")
SCRIPTS = ("LATIN", "GREEK", "CYRILLIC", "DIGIT")
WORD_EMBEDDINGS = "embeddings.word_embeddings.weight"
CHUNK = 20_000


def main() -> None:
    """Count, cut, write, compare."""
    arguments = _arguments()
    tokenizer = read_tokenizer(arguments.model)
    pieces = json.loads(tokenizer.to_str())["model"]["vocab"]
    counts = count_pieces(tokenizer, training_lines(arguments.data))
    kept = [
        index
        for index, (piece, _) in enumerate(pieces)
        if index < N_SPECIAL or counts[index] >= MIN_COUNT or _is_always_kept(index, piece)
    ]
    tensors = load_file(arguments.model / "model.safetensors")
    tensors[WORD_EMBEDDINGS] = tensors[WORD_EMBEDDINGS][kept]
    config = json.loads((arguments.model / "config.json").read_text(encoding="utf-8"))
    config["vocab_size"] = len(kept)
    trimmed = build_tokenizer([(piece, score) for piece, score in map(pieces.__getitem__, kept)])
    write_model_folder(arguments.out, tensors, config, trimmed, read_prefix(arguments.model))
    print(f"kept {len(kept)} of {len(pieces)} pieces")
    _compare(tokenizer, trimmed, arguments.data / CHECK)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("model", type=Path, help="the model folder to cut")
    parser.add_argument("out", type=Path, help="the folder to write")
    parser.add_argument("--data", type=Path, required=True, help="the folder with the texts")
    return parser.parse_args()


def training_lines(data: Path) -> Iterator[str]:
    """Yield the lines of all texts in the data folder whose pieces are counted."""
    for pattern in PATTERNS:
        for path in sorted(data.glob(pattern)):
            with path.open(encoding="utf-8") as file:
                if path.suffix == ".jsonl":
                    yield from (json.loads(line)["text"] for line in file)
                else:
                    yield from file


def count_pieces(tokenizer: Tokenizer, lines: Iterable[str]) -> Counter[int]:
    """Return how often each piece of the vocabulary is used, by its number."""
    words = Counter(word for line in lines for word in line.split())
    counts: Counter[int] = Counter()
    distinct = list(words)
    for start in range(0, len(distinct), CHUNK):
        chunk = distinct[start : start + CHUNK]
        encoded = tokenizer.encode_batch(chunk, add_special_tokens=False)
        for word, item in zip(chunk, encoded, strict=True):
            for index in item.ids:
                counts[index] += words[word]
    return counts


def _is_always_kept(index: int, piece: str) -> bool:
    if LATIN_PIECE.fullmatch(piece):
        return index < LATIN_RANKS
    character = piece.removeprefix("▁") or "▁"
    return len(character) == 1 and _is_western(character)


def _is_western(character: str) -> bool:
    if unicodedata.category(character)[0] in "PSN":
        return True
    return unicodedata.name(character, "").startswith(SCRIPTS)


def _compare(before: Tokenizer, after: Tokenizer, check: Path) -> None:
    if not check.is_file():
        return
    lines = [text for line in check.open(encoding="utf-8") for text in line.split("\t")]
    same = total = 0
    pairs = zip(before.encode_batch(lines), after.encode_batch(lines), strict=True)
    for old, new in pairs:
        common = Counter(old.tokens) & Counter(new.tokens)
        same, total = same + common.total(), total + len(old.tokens)
    print(f"{same / total:.4f} of the pieces of {check.name} are the same as before")


if __name__ == "__main__":
    main()
