"""Reads JSON lines with DuckDB in the words of docs/scale.md, and with the reader in docs/examples: read_lines.py DOCS LINES.jsonl."""

import json
import re
import sys
from pathlib import Path

import duckdb
import networkx
import pandas

docs, lines = Path(sys.argv[1]), Path(sys.argv[2])
sys.dont_write_bytecode = True
sys.path.insert(0, str(docs / "examples"))
import entente_reader  # noqa: E402

faults = []
values = [json.loads(line) for line in lines.read_text(encoding="utf-8").split("\n") if line]
graphs = [value for value in values if "error" not in value]

(words,) = re.findall(r"```sql\n(.*?);\n```", (docs / "scale.md").read_text(encoding="utf-8"), re.S)
asked = duckdb.sql(words.replace("'graphs.jsonl'", "'" + str(lines).replace("'", "''") + "'")).fetchall()
expected = sorted(
    (relation["source"], relation["type"], relation["target"], piece["quote"])
    for graph in graphs for relation in graph["relations"] for piece in relation["evidence"]
    if (relation["polarity"], relation["modality"], relation["class"]) == ("affirmed", "asserted", "THREATEN"))
if sorted(asked) != expected or not expected:
    faults.append(f"DuckDB finds {len(asked)} of {len(expected)}: {asked[:3]} {expected[:3]}")

documents = list(entente_reader.read(str(lines)))
failures = [document for document in documents if isinstance(document, entente_reader.Failure)]
relations = [relation for graph in graphs for relation in graph["relations"]]
if len(documents) != len(values) or len(failures) != len(values) - len(graphs):
    faults.append(f"{len(documents)} lines, {len(failures)} failures are read")
graph = entente_reader.to_networkx(documents)
if not isinstance(graph, networkx.MultiDiGraph) or graph.number_of_edges() != len(relations):
    faults.append(f"networkx has {graph}, not {len(relations)} edges")
if set(graph.nodes) != {entity["id"] for one in graphs for entity in one["entities"]}:
    faults.append("networkx has other nodes")
table = pandas.DataFrame(entente_reader.claims(documents))
pieces = [(relation["type"], piece) for relation in relations for piece in relation["evidence"]]
if list(table["relation"]) != [kind for kind, _ in pieces] or list(table["quote"]) != [p["quote"] for _, p in pieces]:
    faults.append(f"pandas has {len(table)} rows of {len(pieces)}, or others")
dates = [(piece["time"] or {}).get("iso") for _, piece in pieces]
if [date if isinstance(date, str) else None for date in table["date"]] != dates:
    faults.append("pandas has other dates")
shares = [piece.get("confidence") for _, piece in pieces]
if [None if pandas.isna(share) else share for share in table["confidence"]] != shares:
    faults.append("pandas has other confidences")
print(f"{len(values)} lines, {len(relations)} edges, {len(table)} rows, DuckDB finds {len(asked)}, {len(faults)} faults")
for fault in faults:
    print(fault)
sys.exit(1 if faults else 0)
