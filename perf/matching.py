"""How well goals are matched, beside other ways to do it, in one run.

    python perf/matching.py [--untuned FOLDER] [--shared ../shared]

On the goals, focus areas and activities of the bundled corpora that are grouped by hand
(``corpora/related.json``), and with ``--shared`` on pairs of goals in five real plans that
people judged. Clusters are compared with the groups at each method's own default, and at the
threshold that suits it best; pairs of different documents by their similarity. What is in no
group is left out: whether it has a counterpart in its own document is not annotated.

BERTopic is compared where it is installed, with its defaults and the same vectors as ours: the mean
of several seeds, as it differs from run to run; pairs by whether they share a topic.
Leiden over nearest neighbours (perf/leiden.py) is compared where scikit-network is installed, at
its default resolution and at the number of neighbours and the resolution that suit it best.
``--untuned`` names the folder of multilingual-e5-small as models/training/README.md makes it.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import combinations
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from sklearn.feature_extraction.text import TfidfVectorizer

from stratmine.clustering.balance import language_offsets, remove_offsets
from stratmine.clustering.codes import beside_codes, likely_ends
from stratmine.clustering.grouping import CODED_THRESHOLD, TITLED_THRESHOLD, Thresholds, group
from stratmine.clustering.vectors import Placed, encode_in_context
from stratmine.embedding import Encoder, OnnxEncoder, default_encoder
from stratmine.evaluation import average_precision, evaluate_clusters, pair_auc
from stratmine.options import ClusterOptions
from stratmine.taxonomy import shipped_coder

CORPORA = Path(__file__).resolve().parents[1] / "corpora"
DEFAULTS = {"stratmine without codes": TITLED_THRESHOLD, "stratmine": CODED_THRESHOLD}
TYPES = ("focus_area", "goal", "activity")
UNTUNED = "multilingual-e5-small, untuned"
SEEDS = 5
NEIGHBOURS = (5, 10, 15, 30)
RESOLUTIONS = (1.0, 2.0, 3.0, 5.0, 8.0, 12.0, 20.0)
THRESHOLDS = np.arange(0.1, 0.99, 0.01)
Matrix = NDArray[np.float32]


@dataclass
class Items:
    """Elements of documents, and which of them belong together.

    Attributes:
        ids: File and id of each.
        texts: Its words.
        contexts: The words of its parent.
        titles: The title of its document.
        children: The words of what stands under it.
        languages: Its language.
        groups: Numbers of the gold groups that it is in.
    """

    ids: list[tuple[str, str]] = field(default_factory=list)
    texts: list[str] = field(default_factory=list)
    contexts: list[list[str]] = field(default_factory=list)
    titles: list[str] = field(default_factory=list)
    children: list[list[str]] = field(default_factory=list)
    languages: list[str] = field(default_factory=list)
    groups: list[set[int]] = field(default_factory=list)


def main() -> None:
    """Measure and print two Markdown tables."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--untuned", type=Path, help="folder of the untuned encoder")
    parser.add_argument("--shared", type=Path, help="folder of the shared evaluation data")
    arguments = parser.parse_args()
    items = bundled()
    ways = encodings(items, arguments.untuned)
    print_clusters(items, ways)
    if arguments.shared:
        print_judged(arguments.shared, arguments.untuned)


def bundled() -> Items:
    """Return the elements of the bundled corpora that are in a gold group."""
    related = json.loads((CORPORA / "related.json").read_text(encoding="utf-8"))
    items = read_items(sorted((CORPORA / "gold").glob("*.json")))
    for number, gold in enumerate(related):
        for member in gold["members"]:
            name = (member["file"], member["id"])
            if name in items.ids:
                items.groups[items.ids.index(name)].add(number)
    return grouped(items)


def read_items(files: Sequence[Path]) -> Items:
    """Return the elements of gold annotations."""
    items = Items()
    for file in files:
        gold: dict[str, Any] = json.loads(file.read_text(encoding="utf-8"))
        text = {element["id"]: element["text"] for element in gold["elements"]}
        under: dict[str, list[str]] = {}
        for element in gold["elements"]:
            under.setdefault(element.get("parent") or "", []).append(element["text"])
        for element in gold["elements"]:
            if element["type"] in TYPES:
                items.ids.append((gold["file"], element["id"]))
                items.texts.append(element["text"])
                items.contexts.append([text[i] for i in [element.get("parent")] if i in text])
                items.titles.append(gold["document"]["title"] or "")
                items.children.append(under.get(element["id"], []))
                items.languages.append(gold["document"]["language"])
                items.groups.append(set())
    return items


def grouped(items: Items) -> Items:
    """Return the items that are in a group."""
    kept = [row for row, groups in enumerate(items.groups) if groups]
    columns = (
        items.ids, items.texts, items.contexts, items.titles, items.children, items.languages,
        items.groups,
    )  # fmt: skip
    return Items(*([column[row] for row in kept] for column in columns))


def encodings(items: Items, untuned: Path | None) -> dict[str, Matrix]:
    """Return vectors of the items by each way to make them; dot products say how alike they are."""
    tfidf = TfidfVectorizer(analyzer="char_wb", ngram_range=(3, 5), sublinear_tf=True)
    ways = {"TF-IDF of character n-grams": tfidf.fit_transform(items.texts).toarray()}
    options = ClusterOptions()
    placed = Placed(items.texts, items.contexts, items.titles, items.children)
    if untuned:
        encoder = OnnxEncoder(untuned)
        ways[UNTUNED] = encoder.encode(items.texts)
        ways[f"{UNTUNED}, read and balanced like ours"] = balanced(
            read(placed, encoder, options), items
        )
    ours = read(placed, default_encoder(), options)
    ends = likely_ends(placed, items.languages, ours, shipped_coder())
    by_words = ways["stratmine without codes"] = balanced(ours, items)
    ways["stratmine"] = beside_codes(by_words, ends, options.code_weight)
    return {name: np.asarray(vectors, dtype=np.float32) for name, vectors in ways.items()}


def read(placed: Placed, encoder: Encoder, options: ClusterOptions) -> Matrix:
    """Return the vectors of texts read with heading, title and what stands under them."""
    weights = (options.context_weight, options.title_weight, options.children_weight)
    return encode_in_context(placed, encoder, *weights)


def balanced(vectors: Matrix, items: Items) -> Matrix:
    """Return vectors without what each language adds to them."""
    return remove_offsets(vectors, items.languages, language_offsets(vectors, items.languages))


def print_clusters(items: Items, ways: dict[str, Matrix]) -> None:
    """Print how clusters agree with the gold groups."""
    # An item in several groups counts in its first.
    gold = [min(groups) for groups in items.groups]
    print(f"{len(gold)} elements in {len(set(gold))} groups\n")
    print("| clusters | B-cubed P | R | F1 | V | ARI | AP | AUC |")
    print("|---|---|---|---|---|---|---|---|")
    for name, vectors in ways.items():
        ranked = pairs(items, vectors)
        if name in DEFAULTS:
            print(row(f"{name}, default", gold, clustered(items, vectors, DEFAULTS[name]), ranked))
        cuts = [clustered(items, vectors, float(cut)) for cut in THRESHOLDS]
        best = max(cuts, key=lambda labels: evaluate_clusters(gold, labels).f1)
        print(row(f"{name}, average linkage, best cut", gold, best, ranked))
    if importlib.util.find_spec("sknetwork"):
        print_leiden(items, gold, ways["stratmine"])
    if importlib.util.find_spec("bertopic"):
        runs = [bertopic(items, ways["stratmine without codes"], seed) for seed in range(SEEDS)]
        figures = [scores(gold, topics, shared_topics(items, topics)) for topics in runs]
        print(line(f"BERTopic, our vectors, mean of {SEEDS} seeds", np.mean(figures, axis=0)))
        spread = np.ptp(figures, axis=0)
        print(line("(from the least to the most of them)", spread))


def print_leiden(items: Items, gold: list[int], vectors: Matrix) -> None:
    """Print how communities of nearest neighbours agree with the gold groups."""
    from leiden import communities

    ranked = pairs(items, vectors)
    print(row("Leiden, ours in words and codes, default", gold, communities(vectors), ranked))
    tried = [communities(vectors, near, fine) for near in NEIGHBOURS for fine in RESOLUTIONS]
    best = max(tried, key=lambda labels: evaluate_clusters(gold, labels).f1)
    print(row("Leiden, ours in words and codes, best of 28", gold, best, ranked))


def clustered(items: Items, vectors: Matrix, threshold: float) -> list[int]:
    """Return average-link clusters."""
    clusters = group(vectors, items.texts, Thresholds(threshold, threshold)).clusters
    return [int(label) for label in clusters]


def bertopic(items: Items, vectors: Matrix, seed: int) -> list[int]:
    """Return the topics of BERTopic with its defaults; what is in none stands alone."""
    from bertopic import BERTopic

    model = BERTopic(language="multilingual")
    model.umap_model.random_state = seed
    topics, _ = model.fit_transform(items.texts, embeddings=vectors)
    return [int(topic) for topic in topics]


def shared_topics(items: Items, topics: Sequence[int]) -> tuple[list[bool], list[float]]:
    """Return for each pair of different documents whether it is related, and shares a topic."""
    places = np.eye(max(topics) + 1, dtype=np.float32)
    return pairs(items, np.array([places[t] if t >= 0 else 0 * places[0] for t in topics]))


def pairs(items: Items, vectors: Matrix) -> tuple[list[bool], list[float]]:
    """Return for each pair of different documents whether it is related, and its similarity."""
    alike = vectors @ vectors.T
    apart = list(across(items))
    related = [bool(items.groups[a] & items.groups[b]) for a, b in apart]
    return related, [float(alike[a, b]) for a, b in apart]


def across(items: Items) -> Iterator[tuple[int, int]]:
    """Yield the pairs of items of different documents."""
    for a, b in combinations(range(len(items.ids)), 2):
        if items.ids[a][0] != items.ids[b][0]:
            yield a, b


def row(
    name: str, gold: list[int], labels: list[int], ranked: tuple[list[bool], list[float]]
) -> str:
    """Return a line of the table."""
    return line(name, scores(gold, labels, ranked))


def scores(
    gold: list[int], labels: list[int], ranked: tuple[list[bool], list[float]]
) -> list[float]:
    """Return how clusters and pairs agree with the gold groups."""
    found = evaluate_clusters(gold, labels)
    of_clusters = [found.precision, found.recall, found.f1, found.v_measure, found.adjusted_rand]
    return [*of_clusters, average_precision(*ranked), pair_auc(*ranked)]


def line(name: str, figures: Sequence[float]) -> str:
    """Return figures as a line of the table."""
    return f"| {name} | {' | '.join(f'{figure:.2f}' for figure in figures)} |"


def print_judged(shared: Path, untuned: Path | None) -> None:
    """Print how well each way tells related pairs of real plans from unrelated ones."""
    judged = json.loads((shared / "gold_related_seeds.json").read_text(encoding="utf-8"))
    items = read_items(sorted((shared / "gold").glob("00*.json")))
    place = {name: number for number, name in enumerate(items.ids)}
    ends = [
        (tuple(place.get((pair[side]["file"], pair[side]["id"]), -1) for side in "ab"), pair)
        for pair in judged
        if pair["sure"]
    ]
    known = [(rows, pair["related"]) for rows, pair in ends if min(rows) >= 0]
    print("\n| judged pairs that are sure | AP | AUC | related together | unrelated together |")
    print("|---|---|---|---|---|")
    for name, vectors in encodings(items, untuned).items():
        related = [truth for _, truth in known]
        alike = [float(vectors[a] @ vectors[b]) for (a, b), _ in known]
        together = ["", ""]
        if name in DEFAULTS:
            labels = clustered(items, vectors, DEFAULTS[name])
            for number, kind in enumerate((True, False)):
                joined = [labels[a] == labels[b] >= 0 for (a, b), truth in known if truth is kind]
                together[number] = f"{sum(joined)} of {len(joined)}"
        ap, auc = average_precision(related, alike), pair_auc(related, alike)
        print(f"| {name} | {ap:.2f} | {auc:.2f} | {' | '.join(together)} |")


if __name__ == "__main__":
    main()
