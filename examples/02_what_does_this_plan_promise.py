"""Show what a plan promises as a table: what, who is responsible, until when, how much.

    python examples/02_what_does_this_plan_promise.py plan.pdf

Without an argument it takes one of the bundled documents.
"""

import sys
from textwrap import shorten

import stratmine as sm

bundled = next(d for d in sm.corpora.load("plan-and-status").documents if "handleplan" in d.name)
strategy = sm.extract(sys.argv[1] if len(sys.argv) > 1 else bundled)
promises = strategy.of_type("goal", "activity", "indicator")

print(strategy.title, "\n")
print(f"{'page':>4}  {'type':<9}  {'what':<60}  {'responsible':<28}  {'deadline':<20}  target")
for element in promises:
    cells = (
        f"{element.provenance[0].page or '':>4}",
        f"{element.type:<9}",
        f"{shorten(element.text, 60, placeholder='…'):<60}",
        f"{shorten(', '.join(element.responsible), 28, placeholder='…'):<28}",
        f"{element.deadline.text if element.deadline else '':<20}",
        element.target.text if element.target else "",
    )
    print("  ".join(cells).rstrip())

print(f"\nOf {len(promises)} promises")
for name in ("responsible", "deadline", "target", "budget"):
    given = sum(bool(getattr(element, name)) for element in promises)
    print(f"  {given:>3} say the {name}")
