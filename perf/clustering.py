"""What clustering costs and finds, on planted clusters, beside other libraries.

    python perf/clustering.py                    1,000, 10,000, 50,000 and 100,000 goals
    python perf/clustering.py 1000 10000         other sizes
    python perf/clustering.py --peers 1000       the other libraries too

Each way runs in a process of its own with one thread, on vectors of 384 dimensions around 20
goals a cluster whose cosine within a cluster is .5 on average and 0 between clusters. CPU
seconds and peak memory are of fitting alone and of the whole process. BERTopic runs with its
defaults, Leiden over a graph of nearest neighbours as in perf/leiden.py, each where it is
installed.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import os
import resource
import subprocess
import sys
import time
from collections.abc import Callable, Sequence

import numpy as np
from numpy.typing import NDArray

SIZES = (1_000, 10_000, 50_000, 100_000)
DIMENSIONS = 384
PER_CLUSTER = 20
SEED = 1
ONE_THREAD = ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "NUMBA_NUM_THREADS")
OPTIONAL = {"bertopic": "bertopic", "leiden": "sknetwork"}
Matrix = NDArray[np.float32]


def stratmine(vectors: Matrix) -> Sequence[int]:
    """Both levels, clusters and themes, as `GoalClusterer` finds them."""
    from stratmine.clustering import GoalClusterer

    return GoalClusterer().fit_predict(_texts(vectors), embeddings=vectors)


def scikit_learn_agglomerative(vectors: Matrix) -> Sequence[int]:
    """Average linkage on all distances, cut where ours is by default."""
    from sklearn.cluster import AgglomerativeClustering

    cut = AgglomerativeClustering(
        n_clusters=None, distance_threshold=0.6, metric="cosine", linkage="average"
    )
    return cut.fit_predict(vectors)


def scikit_learn_hdbscan(vectors: Matrix) -> Sequence[int]:
    """HDBSCAN in scikit-learn, with its defaults."""
    from sklearn.cluster import HDBSCAN

    return HDBSCAN(copy=True).fit_predict(vectors)


def bertopic(vectors: Matrix) -> Sequence[int]:
    """BERTopic with its defaults: UMAP, then HDBSCAN."""
    from bertopic import BERTopic

    return BERTopic().fit_transform(_texts(vectors), embeddings=vectors)[0]


def leiden(vectors: Matrix) -> Sequence[int]:
    """Leiden, by scikit-network, on the graph of the 15 nearest neighbours of each."""
    from leiden import communities

    return communities(vectors)


WAYS: dict[str, Callable[[Matrix], Sequence[int]]] = {
    way.__name__: way
    for way in (stratmine, scikit_learn_agglomerative, scikit_learn_hdbscan, bertopic, leiden)
}


def main() -> None:
    """Run each way in a process of its own, and print a Markdown table."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("sizes", type=int, nargs="*", default=SIZES)
    parser.add_argument("--peers", action="store_true", help="other libraries too")
    parser.add_argument("--measure", choices=WAYS, help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.measure:
        print(json.dumps(measure(WAYS[arguments.measure], arguments.sizes[0])))
        return
    ways = [way for way in WAYS if way == "stratmine" or arguments.peers]
    ways = [way for way in ways if importlib.util.find_spec(OPTIONAL.get(way, "numpy"))]
    print("| goals | way | CPU s | peak MB | ARI |\n|---|---|---|---|---|")
    for size in arguments.sizes:
        for way in ways:
            cpu, memory, agreement = _in_a_process(way, size)
            print(f"| {size:,} | {way} | {cpu:.2f} | {memory:.0f} | {agreement:.3f} |", flush=True)


def _in_a_process(way: str, size: int) -> list[float]:
    command = [sys.executable, __file__, str(size), "--measure", way]
    environment = {**os.environ, **dict.fromkeys(ONE_THREAD, "1")}
    done = subprocess.run(command, capture_output=True, text=True, check=True, env=environment)
    figures: list[float] = json.loads(done.stdout.splitlines()[-1])
    return figures


def measure(way: Callable[[Matrix], Sequence[int]], size: int) -> tuple[float, float, float]:
    """Return CPU seconds, peak megabytes, and the adjusted Rand index."""
    from sklearn.metrics import adjusted_rand_score

    vectors, truth = planted(size)
    way(vectors[:40])  # imports do not count
    start = time.process_time()
    labels = way(vectors)
    cpu = time.process_time() - start
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1000
    return cpu, memory, float(adjusted_rand_score(truth, labels))


def planted(size: int) -> tuple[Matrix, NDArray[np.int64]]:
    """Return unit vectors around centres, and the cluster of each."""
    generator = np.random.default_rng(SEED)
    truth = np.arange(size) % max(1, size // PER_CLUSTER)
    vectors = generator.standard_normal((truth.max() + 1, DIMENSIONS), dtype=np.float32)[truth]
    # In pieces: a second matrix of this size would count as memory of the clustering.
    for start in range(0, size, 5_000):
        piece = vectors[start : start + 5_000]
        piece += generator.standard_normal(piece.shape, dtype=np.float32)
        vectors[start : start + 5_000] = piece / np.linalg.norm(piece, axis=1, keepdims=True)
    return vectors, truth


def _texts(vectors: Matrix) -> list[str]:
    return [f"goal number {row}" for row in range(len(vectors))]


if __name__ == "__main__":
    main()
