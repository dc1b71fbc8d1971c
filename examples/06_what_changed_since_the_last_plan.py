"""Compare two versions of one plan: what is new, what was dropped, what changed.

    python examples/06_what_changed_since_the_last_plan.py old.pdf new.pdf

Without arguments it takes two versions of a bundled plan.
"""

import sys
from collections import Counter

import stratmine as sm

if len(sys.argv) == 2:
    sys.exit(__doc__)  # two are needed
bundled = sm.corpora.load("two-versions").documents
old, new = (sm.extract(path) for path in (sys.argv[1:3] or bundled[:2]))
changes = sm.diff(old, new)
print(f"Old: {old.title}\nNew: {new.title}\n")
count = Counter(change.kind for change in changes)
print(", ".join(f"{count[kind]} {kind}" for kind in ("kept", "changed", "moved", "dropped", "new")))
print("\nChanged:")
for change in changes:
    if change.kind == "changed":
        print(f"\n  - {change.type}: {change.old_text}\n  + {change.type}: {change.new_text}")
        for difference in change.differences:
            if difference.field != "text":
                print(f"      {difference}")
for kind, sign in (("moved", "~"), ("dropped", "-"), ("new", "+")):
    print(f"\n{kind.capitalize()}:")
    for change in changes:
        if change.kind == kind:
            print(f"  {sign} {change.type}: {change.new_text or change.old_text}")
