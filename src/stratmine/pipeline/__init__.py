"""A run over a corpus: which files, in which order, what became of each."""

from stratmine.pipeline.files import Sources
from stratmine.pipeline.read import read_corpus
from stratmine.pipeline.run import Analysis, analyse

__all__ = ["Analysis", "Sources", "analyse", "read_corpus"]
