"""Checks graphs against the JSON Schemas in docs: check_schema.py DOCS GRAPH.json LINES.jsonl."""

import json
import sys
from pathlib import Path

from jsonschema import Draft202012Validator

docs, graph, lines = map(Path, sys.argv[1:])
faults = []
for schema, values in (
        ("graph.schema.json", [json.loads(graph.read_text())]),
        ("graph-line.schema.json", [json.loads(line) for line in lines.read_text().split("\n")[:-1]])):
    rules = json.loads((docs / schema).read_text())
    Draft202012Validator.check_schema(rules)
    validator = Draft202012Validator(rules)
    for value in values:
        faults += [f"{schema}: {error.json_path}: {error.message[:200]}" for error in validator.iter_errors(value)]
        # A schema that lets everything pass tells nothing.
        spoilt = {**value, "nonsense": 1}
        if validator.is_valid(spoilt):
            faults.append(f"{schema} lets nonsense pass")
    print(f"{schema}: {len(values)} checked")
for fault in faults[:10]:
    print(fault)
sys.exit(1 if faults else 0)
