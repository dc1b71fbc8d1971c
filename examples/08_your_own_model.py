"""Match goals with another model than the shipped one.

    python examples/08_your_own_model.py intfloat/multilingual-e5-small
    python examples/08_your_own_model.py path/to/a/model

Any sentence-transformers model will do, as a folder or a name on the Hugging Face hub. So will
any object with a name and a method `encode`: without an argument, one that compares spelling.
Beside it stand the two models that are shipped: the default, and a small static one that is
many times faster and sees less across languages.
"""

import hashlib
import sys
from collections.abc import Sequence

import numpy as np

import stratmine as sm
from stratmine.embedding import Vectors, static_encoder


class Spelling:
    """Counts groups of four letters: knows no meaning, but needs no model."""

    name = "spelling-4"

    def encode(self, texts: Sequence[str]) -> Vectors:
        """Return unit vectors of shape (texts, 512)."""
        counts = np.full((len(texts), 512), 1e-6, dtype=np.float32)
        for row, text in zip(counts, texts, strict=True):
            for start in range(len(text) - 3):
                letters = text[start : start + 4].lower().encode()
                row[int.from_bytes(hashlib.sha256(letters).digest()[:4]) % 512] += 1
        return counts / np.linalg.norm(counts, axis=1, keepdims=True)


own = sys.argv[1] if len(sys.argv) > 1 else Spelling()
corpus = sm.read_corpus(sm.corpora.load("nordic-business").documents)
query = "Det skal være nemt at starte virksomhed"

for title, encoder in (("Shipped", None), ("Static", static_encoder()), ("Your own", own)):
    print(f"\n{title}: «{query}»")
    for match in sm.similar(query, corpus.strategies, k=5, encoder=encoder):
        print(f"  {match.similarity:.2f}  {match.goal.municipality}: {match.goal.text}")
    clustering = sm.cluster(corpus.strategies, encoder=encoder)
    share = clustering.quality.cross_language_share or 0.0
    print(f"  {len(clustering.clusters)} clusters, {share:.0%} of them in both languages")
