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

corpus = sm.read_corpus(sources, out="my-plans-as-json")  # one JSON file a document

print("What became of each file:")
titles = {strategy.id: strategy.title for strategy in corpus.strategies}
for outcome in corpus.outcomes:
    print(f"  {outcome.status:<6}  {outcome.file}  «{titles.get(outcome.strategy_id or '', '')}»")
    for issue in outcome.issues:
        print(f"          {issue.message}")

print("\nWhat to check by eye, the least sure first:")
elements = [(element, strategy) for strategy in corpus.strategies for element in strategy.elements]
for element, strategy in sorted(elements, key=lambda pair: pair[0].confidence)[:8]:
    place = f"{strategy.source.file}, page {element.provenance[0].page}"
    print(f"  {element.confidence:.2f}  {element.type}: {element.text}\n        {place}")
    print(f"        because: {'; '.join(element.evidence)}")

again = sm.read_corpus("my-plans-as-json")  # reads the JSON: nothing is extracted anew
print(f"\n{len(again.strategies)} documents in my-plans-as-json/, ready to be compared")
