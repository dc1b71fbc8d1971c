"""Ask questions of extracted plans in pandas, and in SQL with DuckDB (pip install duckdb).

    python examples/09_in_another_tool.py my-plans/

Without an argument it takes bundled plans.
"""

import sys
from pathlib import Path

import stratmine as sm

try:
    import duckdb
except ImportError:
    duckdb = None

plans = sys.argv[1] if len(sys.argv) > 1 else sm.corpora.load("nordic-business").documents
out = f"{Path(sys.argv[1]).resolve().stem if len(sys.argv) > 1 else 'bundled'}-as-json"
corpus = sm.read_corpus(plans, out=out)  # one JSON file a document

# pandas: one row for each element; Strategy.to_frame does the same for one document.
frame = corpus.to_frame()
print("Elements by municipality:\n")
counts = frame.pivot_table(index="organisation", columns="type", aggfunc="size", fill_value=0)
print(counts.rename_axis(index=None, columns=None).to_string())

print("\nWhat falls due first:\n")
due = frame.dropna(subset="deadline_year").sort_values(["deadline_year", "organisation"])
for row in due.head(10).itertuples():
    print(f"  {row.deadline_year:.0f}  {row.organisation:<18}  {row.text}")

if duckdb is None:
    print("\nFor the same in SQL: pip install duckdb")
    sys.exit()

# DuckDB reads the JSON files as they are: a row for each, its elements a list.
print(f"\nWho is named most as responsible (SQL on {out}/**/*.json):\n")
print(
    duckdb.sql(
        """
        with
            elements as (
                select organisation.name as municipality, unnest(elements) as element
                from read_json($files, union_by_name = true)
            ),
            named as (select municipality, unnest(element.responsible) as who from elements)
        select municipality, who, count(*) as promises
        from named group by all order by promises desc, municipality, who limit 8
        """,
        params={"files": f"{out}/**/*.json"},
    )
)
