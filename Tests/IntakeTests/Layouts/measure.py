#!/usr/bin/env python3
"""Measures how well the text of reports is taken out of pages.

    measure.py ENTENTE FOLDER [PAGES] [--heldout]

Every .txt of the folder is wrapped in each of ten layouts (layouts.py), or of eight that the reader had not seen when it
was first measured on them (heldout.py), `entente text` takes the text out again, and its
words are compared with those of the file as bags (precision, recall, F1), as public comparisons of extractors do. The
pages stay in PAGES where that is given. Prints a line for each layout and one for all.
"""
import collections
import json
import pathlib
import random
import re
import subprocess
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).parent))
import heldout
import layouts


def bag(text):
    return collections.Counter(re.findall(r"\w+", text.lower()))


def main():
    given = [a for a in sys.argv[1:] if a != "--heldout"]
    chosen = (heldout if "--heldout" in sys.argv else layouts).LAYOUTS
    command, folder = given[0], pathlib.Path(given[1])
    kept = pathlib.Path(given[2]) if len(given) > 2 else pathlib.Path(tempfile.mkdtemp())
    gold, sums = {}, {}
    for layout in chosen:
        pages = kept / layout.__name__
        pages.mkdir(parents=True, exist_ok=True)
        for file in sorted(folder.glob("*.txt")):
            text = file.read_text(encoding="utf-8")
            paragraphs = [" ".join(p.split()) for p in text.split("\n") if p.strip()]
            gold[file.stem] = bag(" ".join(paragraphs))
            r = random.Random(layout.__name__ + file.stem)
            (pages / f"{file.stem}.html").write_bytes(layout(layouts.Story(file.stem, paragraphs), r))
    total = []
    headline = layouts.Story("", []).headline
    facts = collections.Counter()
    for layout in chosen:
        run = subprocess.run([command, "text", str(kept / layout.__name__), "--format", "jsonl"], capture_output=True)
        scores = []
        for line in run.stdout.decode().splitlines():
            report = json.loads(line)
            text = report["text"]
            if text.startswith(headline + "\n"):
                text = text[len(headline):]
                facts["headline"] += 1
            facts["date"] += report["date"] == "2022-07-14"
            facts["byline"] += report["byline"] == "Jo Marlow"
            facts["outlet"] += report["outlet"] is not None
            found, right = bag(text), gold[pathlib.Path(report["id"]).stem]
            common = sum((found & right).values())
            precision, recall = common / max(1, sum(found.values())), common / max(1, sum(right.values()))
            f1 = 2 * precision * recall / max(1e-9, precision + recall)
            scores.append((precision, recall, f1, report["id"]))
        missing = len(gold) - len(scores)
        scores += [(0, 0, 0, "")] * missing
        total += scores
        mean = [sum(s[i] for s in scores) / len(scores) for i in range(3)]
        worst = min(scores, key=lambda s: s[2])
        print(f"{layout.__name__:12} P {mean[0]:.3f} R {mean[1]:.3f} F1 {mean[2]:.3f}  worst {worst[2]:.2f} {pathlib.Path(worst[3]).stem}  missing {missing}")
    mean = [sum(s[i] for s in total) / len(total) for i in range(3)]
    print(f"{'all':12} P {mean[0]:.3f} R {mean[1]:.3f} F1 {mean[2]:.3f}  of {len(total)} pages; " + ", ".join(f"{k} {v}" for k, v in sorted(facts.items())))


main()
