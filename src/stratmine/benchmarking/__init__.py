"""Municipalities compared: coverage, gaps, peers, what is distinctive, what changed."""

from stratmine.benchmarking.answer import Answer
from stratmine.benchmarking.benchmarks import Benchmark, benchmark
from stratmine.benchmarking.coverage import Coverage
from stratmine.benchmarking.peers import Peers
from stratmine.benchmarking.versions import LIKENESS, diff

__all__ = ["LIKENESS", "Answer", "Benchmark", "Coverage", "Peers", "benchmark", "diff"]
