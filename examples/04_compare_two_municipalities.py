"""Put two municipalities side by side: what both want, and what only one of them wants.

    python examples/04_compare_two_municipalities.py one.pdf other.pdf

Each argument may be a folder with several plans of one municipality, too.
"""

import sys

import stratmine as sm

bundled = {path.stem: path for path in sm.corpora.load("nordic-business").documents}
plans = sys.argv[1:3] or [
    bundled["brededal-handlingsplan-erhverv-2025"],
    bundled["sundhamn-handlingsplan-naringsliv-2025"],
]

corpus = sm.read_corpus(plans)
clustering = sm.cluster(corpus.strategies)
bench = sm.benchmark(corpus.strategies, clustering)
one, other = bench.municipalities[:2]
rows = bench.compare(one, other)


def show(municipality: str, goal_ids: tuple[str, ...]) -> None:
    """Print goals with their page."""
    for goal_id in goal_ids:
        goal = clustering.goals_by_id[goal_id]
        print(f"  {municipality}, page {goal.page}: {goal.text}")


print(f"What {one} and {other} both have goals on:")
for row in rows:
    if row.goal_ids and row.other_goal_ids:
        print()
        show(one, row.goal_ids)
        show(other, row.other_goal_ids)

for name, is_other in ((one, False), (other, True)):
    alone = [row.other_goal_ids if is_other else row.goal_ids for row in rows if not row.group_id]
    print(f"\nOnly {name}:" if alone else f"\n{name} has no goal that the other lacks.")
    for goal_ids in alone:
        show(name, goal_ids)

print("\nHow many goals, activities and indicators say it plainly:")
for row in bench.ambition():
    share = f"{row.count} of {row.of} ({row.share:.0%})"
    print(f"  {row.municipality:<20}  {row.measure:<12}  {share}")
