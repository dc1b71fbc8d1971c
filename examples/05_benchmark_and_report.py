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
    sys.exit("a benchmark needs goals of two municipalities or more")

name = bench.municipalities[0]
print("Who has goals on what:\n", bench.coverage().to_frame(), "\n")
print(f"What others have and {name} lacks:")
for gap in bench.gaps(name)[:5]:
    print("   ", gap)
print(f"\nMost like {name}:")
for peer in bench.peers(name)[:3]:
    print("   ", peer)
print(f"\nOpen {result.files['report']} in a browser.")
