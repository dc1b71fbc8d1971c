"""How good extraction and clustering are, measured against gold annotations.

`evaluate` scores extraction, `agreement` two annotators against each other, `evaluate_clusters`
clusters of goals, `evaluate_translations` whether they follow language. docs/evaluation.md says how
to use them.
"""

from stratmine.evaluation.agreement import Agreement, agreement, krippendorff_alpha
from stratmine.evaluation.clusters import (
    ClusterScores,
    average_precision,
    evaluate_clusters,
    pair_auc,
)
from stratmine.evaluation.counts import Counts, Share
from stratmine.evaluation.documents import DocumentScore, Miss, score_document
from stratmine.evaluation.evaluate import evaluate
from stratmine.evaluation.gold import GoldDocument, GoldElement, GoldHead, read_gold
from stratmine.evaluation.results import Evaluation
from stratmine.evaluation.translations import (
    LanguageScores,
    TranslationScores,
    evaluate_translations,
    pairs_together,
)

__all__ = [
    "Agreement",
    "ClusterScores",
    "Counts",
    "DocumentScore",
    "Evaluation",
    "GoldDocument",
    "GoldElement",
    "GoldHead",
    "LanguageScores",
    "Miss",
    "Share",
    "TranslationScores",
    "agreement",
    "average_precision",
    "evaluate",
    "evaluate_clusters",
    "evaluate_translations",
    "krippendorff_alpha",
    "pair_auc",
    "pairs_together",
    "read_gold",
    "score_document",
]
