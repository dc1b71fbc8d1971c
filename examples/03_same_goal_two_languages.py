"""Find the same goal in Danish and Swedish plans, from a query in any Nordic language or English.

    python examples/03_same_goal_two_languages.py "one-stop service for businesses" my-plans/

Without a folder it looks into the bundled plans.
"""

import sys

import stratmine as sm

query = sys.argv[1] if len(sys.argv) > 1 else "one-stop service for businesses"
plans = sys.argv[2] if len(sys.argv) > 2 else sm.corpora.load("nordic-business").documents
corpus = sm.read_corpus(plans)

print(f"Goals closest to «{query}»:\n")
for match in sm.similar(query, corpus.strategies, k=8):
    goal = match.goal
    print(f"{match.similarity:.2f}  {goal.language}  {goal.municipality}: {goal.text}")

print("\nEnds that Danish and Swedish plans share:\n")
clustering = sm.cluster(corpus.strategies)
for group in clustering.clusters:
    goals = [clustering.goals_by_id[goal_id] for goal_id in group.goal_ids]
    if len({goal.language for goal in goals}) > 1:
        print(f"{group.label.da} / {group.label.sv}")
        for goal in goals:
            print(f"    {goal.municipality}: {goal.text}")
