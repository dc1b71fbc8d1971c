"""Measure how well documents are read, against annotations that you made by reading them.

    python examples/10_evaluate_against_your_gold.py my-plans/ my-gold/

An annotation is a JSON file named like its document; corpora/README.md says what is in it, and
corpora/gold/ has some. Without arguments it takes bundled documents and their annotations.
"""

import sys

import stratmine as sm
from stratmine.evaluation import Evaluation, evaluate

if len(sys.argv) == 2:
    sys.exit(__doc__)  # annotations are needed, too
bundled = sm.corpora.load("nordic-business")
plans, gold = sys.argv[1:3] if len(sys.argv) > 2 else (bundled.documents, bundled.gold)

corpus = sm.read_corpus(plans)
everything = evaluate(gold, corpus.strategies)
# The bundled gold is for all bundled documents; those that were not read here are left out.
evaluation = Evaluation(tuple(score for score in everything.documents if score.extracted))

print("Pooled over elements, with the interval for documents like these (95 %):\n")
print(evaluation.summary().round(2).to_string(na_rep=""))

print("\nF1 by document, and the mean over documents:\n")
columns = ["all", "goal", "activity", "indicator", "parents", "deadline", "fields"]
print(evaluation.to_frame()[columns].round(2).to_string(na_rep=""))

print("\nGold types (rows), and what they were taken for (columns):\n")
print(evaluation.confusion_frame().to_string())

print("\nSome of what was missed, and of what is not in the gold:\n")
print(evaluation.misses_frame().head(12).to_string(index=False, max_colwidth=60))
