"""Read a folder of your own documents, see what failed and what to check, and save it.

    python examples/07_your_own_pdfs.py my-plans/

Without an argument it takes three bundled documents and a file that is damaged on purpose.
"""

import sys
import tempfile
from pathlib import Path

import stratmine as sm

damaged = Path(tempfile.mkdtemp()) / "damaged.pdf"
damaged.write_bytes(b"%PDF-1.7 and then nothing")
sources = sys.argv[1:] or [*sm.corpora.load("nordic-digital").documents[:3], damaged]

# One JSON file a document; a folder of its own for each set of plans.
out = f"{Path(sys.argv[1]).resolve().stem if len(sys.argv) > 1 else 'bundled'}-as-json"
corpus = sm.read_corpus(sources, out=out)

print("What became of each file:")
titles = {strategy.id: strategy.title for strategy in corpus.strategies}
for outcome in corpus.outcomes:
    print(f"  {outcome.status:<6}  {outcome.file}  «{titles.get(outcome.strategy_id or '', '')}»")
    for issue in outcome.issues:
        print(f"          {issue.message}")

print("\nWhat to check by eye, the least sure first:")
elements = [(element, strategy) for strategy in corpus.strategies for element in strategy.elements]
for element, strategy in sorted(elements, key=lambda pair: pair[0].confidence)[:8]:
    page = element.provenance[0].page
    place = f"{strategy.source.file}, page {page}" if page else strategy.source.file
    print(f"  {element.confidence:.2f}  {element.type}: {element.text}\n        {place}")
    print(f"        because: {'; '.join(element.evidence)}")

again = sm.read_corpus(out)  # reads the JSON: nothing is extracted anew
print(f"\n{len(again.strategies)} documents in {out}/, ready to be compared")
