"""Shows that Spark gives the same graph however it splits a corpus: spark_same_bytes.py CORPUS.jsonl COMMAND.

The corpus is read by one process, and by `RDD.pipe` in local mode shuffled into several numbers of partitions; what is merged of
each must be the same bytes.
"""

import hashlib
import os
import random
import subprocess
import sys
import tempfile
from pathlib import Path

from pyspark import SparkConf, SparkContext

os.environ.setdefault("PYSPARK_PYTHON", sys.executable)
corpus, command = Path(sys.argv[1]), sys.argv[2]
lines = corpus.read_text(encoding="utf-8").split("\n")[:-1]


def run(*arguments, text):
    return subprocess.run([command, *arguments], input=text, capture_output=True, text=True).stdout


def merged(graphs):
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "graphs.jsonl"
        path.write_text("".join(line + "\n" for line in graphs), encoding="utf-8")
        return run("merge", "--quiet", str(path), text="")


alone = run("extract", "--quiet", "--format", "jsonl", "-", text="".join(line + "\n" for line in lines)).split("\n")[:-1]
expected = merged(alone)
print(f"one process: {len(alone)} lines, {hashlib.sha256(expected.encode()).hexdigest()[:16]}")
context = SparkContext(conf=SparkConf().setMaster("local[2]").setAppName("entente").set("spark.ui.enabled", "false"))
context.setLogLevel("ERROR")
different = 0
for partitions in (1, 3, 7, len(lines) + 2):
    shuffled = random.Random(partitions).sample(lines, len(lines))
    # More partitions than lines: some tasks get no line and must print none.
    found = context.parallelize(shuffled, partitions).pipe(f"{command} extract --quiet --format jsonl -").collect()
    same = sorted(found) == sorted(alone) and merged(found) == expected
    different += not same
    print(f"{partitions} partitions, shuffled: {len(found)} lines, {'the same bytes' if same else 'DIFFERENT'}")
context.stop()
sys.exit(1 if different or not expected else 0)
