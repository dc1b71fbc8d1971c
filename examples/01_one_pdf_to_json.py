"""Read one PDF and write what it promises as JSON.

    python examples/01_one_pdf_to_json.py plan.pdf

Without an argument it takes one of the bundled documents.
"""

import sys
from pathlib import Path

import stratmine as sm

bundled = sm.corpora.load("nordic-business").documents[0]
plan = Path(sys.argv[1]) if len(sys.argv) > 1 else bundled

strategy = sm.extract(plan)
print(strategy.title, "|", strategy.organisation.name if strategy.organisation else "unknown owner")
print(strategy.kind, strategy.period.start, "to", strategy.period.end, "\n")

for depth, element in strategy.walk():
    page = element.provenance[0].page  # None in formats without pages, such as HTML
    where = f"page {page}, " if page else ""
    print(f"{'  ' * depth}{element.type}: {element.text} ({where}{element.confidence:.2f})")

out = Path(plan.stem + ".json")
out.write_text(strategy.model_dump_json(indent=2), encoding="utf-8")
print(f"\nWritten: {out}")
