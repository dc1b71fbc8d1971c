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


def value(strategy: sm.Strategy, change_id: str | None, field: str) -> str:
    """Return what an element says about its deadline, target and so on."""
    found = getattr(strategy.element((change_id or "").rpartition("/")[2]), field)
    found = getattr(found, "text", found)
    return (", ".join(found) if isinstance(found, tuple) else found) or "nothing"


print(f"Old: {old.title}\nNew: {new.title}\n")
count = Counter(change.kind for change in changes)
print(f"{count['kept']} kept, {count['changed']} changed, {count['dropped']} dropped, ", end="")
print(f"{count['new']} new\n\nChanged:")
for change in changes:
    if change.kind == "changed":
        print(f"\n  - {change.type}: {change.old_text}\n  + {change.type}: {change.new_text}")
        for field in change.fields:
            if field not in {"text", "type"}:
                before, after = value(old, change.old_id, field), value(new, change.new_id, field)
                print(f"      {field}: {before} → {after}")
for kind, sign in (("dropped", "-"), ("new", "+")):
    print(f"\n{kind.capitalize()}:")
    for change in changes:
        if change.kind == kind:
            print(f"  {sign} {change.type}: {change.new_text or change.old_text}")
