"""Put two municipalities side by side: what both want, and what only one of them wants.

    python examples/04_compare_two_municipalities.py one.pdf other.pdf

Each argument may be a folder with several plans of one municipality, too.
"""

import sys

import stratmine as sm

if len(sys.argv) == 2:
    sys.exit(__doc__)  # two are needed
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
        where = f"{municipality}, page {goal.page}" if goal.page else municipality
        print(f"  {where}: {goal.text}")


print(f"What {one} and {other} both have goals on:")
for row in rows:
    if row.goal_ids and row.other_goal_ids:
        print()
        show(one, row.goal_ids)
        show(other, row.other_goal_ids)

for name, is_other in ((one, False), (other, True)):
    unmatched = [row for row in rows if not row.group_id]
    alone = [id_ for row in unmatched for id_ in (row.other_goal_ids if is_other else row.goal_ids)]
    print(f"\nOnly {name}:" if alone else f"\n{name} has no goal that the other lacks.")
    show(name, tuple(alone))

print("\nHow many goals, activities and indicators say it plainly:")
for row in bench.ambition():
    share = f"{row.count} of {row.of} ({row.share:.0%})"
    print(f"  {row.municipality:<20}  {row.measure:<12}  {share}")
