"""Compare municipalities and write the report.

python examples/05_benchmark_and_report.py [folder with plans] [result folder]
"""

import sys

import stratmine as sm

plans = sys.argv[1] if len(sys.argv) > 1 else sm.corpora.load("nordic-climate").documents
out = sys.argv[2] if len(sys.argv) > 2 else "result"

result = sm.analyse(plans, out=out)
bench = result.benchmark
if bench is None:
    sys.exit("\n".join(issue.message for issue in result.issues))

table = bench.at("theme").coverage().to_table(labels="da")
table = table.rename(index=lambda label: label[:45], columns=lambda name: name[:14])
print("Number of goals by theme and municipality:\n\n", table.to_string(index_names=False))

name = bench.municipalities[0]
gaps = bench.gaps(name)
print(f"\nWhat others have and {name} lacks:" if gaps else f"\nNo gap was found for {name}.")
for gap in gaps[:5]:
    print("   ", gap)
first = sum(gap.rank_low == 1 for gap in gaps)
if first > 1:
    print(f"    The data cannot tell which of {first} gaps is the largest: the order says little.")
print(f"\nMost like {name}:")
for peer in bench.peers(name)[:3]:
    print("   ", peer)
print(f"\nOpen {result.files['report']} in a browser.")
