"""Extracts graphs from a corpus on a cluster: spark_extract.py CORPUS.jsonl OUTPUT [COMMAND].

CORPUS has a document a line, `{"id": …, "text": …}`; OUTPUT becomes a folder of lines, one for each document, in the order of the
corpus. Each task runs one `entente`, so that the models are loaded once for all lines of a partition. `spark-submit --master
local[2] …` runs it on one machine; on a cluster install the package of Entente on each worker, or give the path of the command as
every worker sees it.
"""

import sys

from pyspark.sql import SparkSession

corpus, output = sys.argv[1:3]
command = sys.argv[3] if len(sys.argv) > 3 else "entente"

session = SparkSession.builder.appName("entente").getOrCreate()
lines = session.sparkContext.textFile(corpus, minPartitions=4)
# checkCode: a line that cannot be read becomes a line with `error`, and the status 2 tells that there were such.
lines.pipe(f"{command} extract --format jsonl -").saveAsTextFile(output)
session.stop()
