"""What the spaCy pipelines cost, beside spaCy's blank ones and simplemma.

    python perf/nlp.py                 the goals and activities of the bundled documents
    python perf/nlp.py --words 50000   the same, repeated up to that many words

Each runs in a process of its own, on one thread. Cold is what a process costs that loads the
pipeline and reads one text; the rest is measured after that.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import subprocess
import sys
import time
from collections.abc import Callable
from importlib.util import find_spec
from itertools import cycle, islice
from pathlib import Path

GOLD = Path(__file__).resolve().parents[1] / "corpora" / "gold"
Reader = Callable[[list[str], str], object]


def pipeline(texts: list[str], language: str) -> object:
    """Sentences, parts of speech, morphology, lemmas."""
    from stratmine.nlp import load_pipeline

    return [len(doc) for doc in load_pipeline(language).pipe(texts)]


def only_lemmas(texts: list[str], language: str) -> object:
    """What `stratmine.nlp.lemmas` does."""
    from stratmine.nlp import lemmas

    return lemmas(texts, language)


def blank(texts: list[str], language: str) -> object:
    """Words alone: the least that spaCy can cost."""
    import spacy

    return [len(doc) for doc in spacy.blank(language).pipe(texts)]


def simplemma(texts: list[str], language: str) -> object:
    """Lemmas looked up in a dictionary, without parts of speech."""
    import simplemma as library

    return [library.text_lemmatizer(text, lang=language) for text in texts]


READERS: dict[str, tuple[str, Reader]] = {
    "pipeline": ("spacy", pipeline),
    "lemmas": ("spacy", only_lemmas),
    "spacy.blank": ("spacy", blank),
    "simplemma": ("simplemma", simplemma),
}


def texts_of(language: str, words: int) -> list[str]:
    """Return the texts of gold elements of that language, up to so many words."""
    found = []
    for path in sorted(GOLD.glob("*.json")):
        strategy = json.loads(path.read_text(encoding="utf-8"))
        if strategy["document"]["language"] == language:
            found += [element["text"] for element in strategy["elements"]]
    mean = sum(len(text.split()) for text in found) / len(found)
    return list(islice(cycle(found), round(words / mean)))


def measure(reader: str, language: str, words: int) -> None:
    """Run one reader in this process, and print what it cost as JSON."""
    read = READERS[reader][1]
    texts = texts_of(language, words)
    start = time.process_time()
    read(texts[:1], language)
    cold, start = time.process_time() - start, time.process_time()
    read(texts, language)
    warm = time.process_time() - start
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    speed = sum(len(text.split()) for text in texts) / warm
    memory = peak / (1024 if sys.platform == "linux" else 1024**2)
    print(json.dumps({"cold": cold, "words": speed, "peak": memory}))


def measured(reader: str, language: str, words: int) -> dict[str, float]:
    """The same in a process of its own, on one thread."""
    command = [sys.executable, __file__, "--words", str(words), "--measure", reader, language]
    environment = {**os.environ, "OMP_NUM_THREADS": "1"}
    done = subprocess.run(command, check=True, capture_output=True, text=True, env=environment)
    costs: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return costs


def compare(words: int) -> None:
    """Print what each reader costs in each language."""
    print(f"{'':12} {'':3} {'cold, CPU s':>12} {'words a CPU s':>14} {'peak MB':>8}")
    for language in ("da", "sv"):
        for name, (module, _) in READERS.items():
            if find_spec(module) is None:
                print(f"{name:12} {language:3} not installed")
                continue
            command = [sys.executable, __file__, "--words", str(words), "--measure", name, language]
            one_thread = {**os.environ, "OMP_NUM_THREADS": "1"}
            done = subprocess.run(
                command, check=True, capture_output=True, text=True, env=one_thread
            )
            cost = json.loads(done.stdout.splitlines()[-1])
            cold, speed, peak = (cost[key] for key in ("cold", "words", "peak"))
            print(f"{name:12} {language:3} {cold:12.2f} {speed:14.0f} {peak:8.0f}")


def main() -> None:
    """Read the arguments."""
    arguments = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    arguments.add_argument("--words", type=int, default=20_000)
    arguments.add_argument("--measure", nargs=2, metavar=("READER", "LANGUAGE"))
    given = arguments.parse_args()
    if given.measure:
        measure(*given.measure, given.words)
    else:
        compare(given.words)


if __name__ == "__main__":
    main()
