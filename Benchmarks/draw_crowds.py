"""Draws made-up graphs at and near the limits of what `entente draw` takes, and prints what each costs:

    python3 Benchmarks/draw_crowds.py .build/release/entente [NAME…]

Every graph is the same in every run. A case that takes more than LIMIT seconds of the processor is ended and told as such.
"""

import json
import os
import random
import re
import resource
import subprocess
import sys
import tempfile

LIMIT = 120
TYPES = [
    ("warned", "THREATEN", "verbal conflict"), ("visited", "CONSULT", "verbal cooperation"),
    ("supplied", "AID", "material cooperation"), ("criticised", "ACCUSE", "verbal conflict"),
    ("urged", "REQUEST", "verbal conflict"), ("sanctioned", "SANCTION", "material conflict"),
]
WORDS = ["Ostra", "Vel", "Karim", "Nor", "Talin", "Berg", "Su", "Maro", "Hest", "Quil"]


def graph(names, edges):
    """A graph in the first format; an edge is source, target, type and, for a meeting, the number of its sentence."""
    entities = [{"id": i, "kind": "organisation", "name": name, "aliases": []} for i, name in names]
    relations = []
    for number, (source, target, (kind, group, quad), meeting) in enumerate(edges):
        sentence = number if meeting is None else meeting
        quote = f"It was told {sentence:06d} that they {kind}."
        start = sentence * 40
        relations.append({
            "source": source, "type": kind, "class": group, "quad": quad, "target": target,
            "symmetric": meeting is not None, "polarity": "affirmed", "modality": "asserted", "attribution": [],
            "object": None, "time": None, "evidence": [{
                "document": "made-up.txt", "sentence": {"start": start, "end": start + len(quote)},
                "cue": {"start": start, "end": start + 2}, "quote": quote}]})
    return {"sources": [], "entities": entities, "relations": relations}


def named(count, chance):
    return [(f"organisation/n{i}", " ".join(chance.choices(WORDS, k=1 + chance.randrange(3))) + f" {i}")
            for i in range(count)]


def scattered(count, edges):
    """As in the news: every newcomer knows somebody, mostly one of the few whom everybody knows."""
    chance = random.Random(count * 10_000 + edges)
    names = named(count, chance)
    skewed = lambda limit: min(chance.randrange(limit) for _ in range(3))
    pairs = []
    for i in range(edges):
        first = i + 1 if i + 1 < count else skewed(count)
        second = skewed(i + 1 if i + 1 < count else count)
        pairs.append((first, second if second != first else (first + 1) % count))
    return graph(names, [(names[a][0], names[b][0], chance.choice(TYPES), None) for a, b in pairs])


def everybody(count, types=TYPES[:1]):
    names = named(count, random.Random(count))
    return graph(names, [(a, b, kind, None) for a, _ in names for b, _ in names if a != b for kind in types])


def joined(count, pairs):
    names = named(count, random.Random(count))
    chance = random.Random(count + 1)
    return graph(names, [(names[a][0], names[b][0], chance.choice(TYPES), None) for a, b in pairs])


def labels(count):
    names = named(2, random.Random(1))
    return graph(names, [(names[0][0], names[1][0], (f"act_{i}", "ACCUSE", "verbal conflict"), None)
                         for i in range(count)])


def meeting(*groups):
    """Everybody of each group met everybody else of it, one group a sentence."""
    names = named(max(max(group) for group in groups) + 1, random.Random(7))
    met = ("met", "CONSULT", "verbal cooperation")
    return graph(names, [(names[a][0], names[b][0], met, number)
                         for number, group in enumerate(groups) for a in group for b in group if a < b])


CASES = {
    "40 boxes, 1,560 arrows": lambda: everybody(40),
    "95 boxes, 8,930 arrows": lambda: everybody(95),
    "38 boxes, 8,436 arrows": lambda: everybody(38, TYPES),
    "30 boxes, 60 arrows": lambda: scattered(30, 60),
    "100 boxes, 200 arrows": lambda: scattered(100, 200),
    "300 boxes, 600 arrows": lambda: scattered(300, 600),
    "300 boxes, 3,000 arrows": lambda: scattered(300, 3000),
    "300 boxes, 9,000 arrows": lambda: scattered(300, 9000),
    "301 boxes, 9,000 arrows": lambda: scattered(301, 9000),
    "1,000 boxes, 3,000 arrows": lambda: scattered(1000, 3000),
    "3,000 boxes, 9,000 arrows": lambda: scattered(3000, 9000),
    "5,000 labels on a pair": lambda: labels(5000),
    "star of 300": lambda: joined(300, [(0, i) for i in range(1, 300)]),
    "star of 3,000": lambda: joined(3000, [(0, i) for i in range(1, 3000)]),
    "path of 300": lambda: joined(300, [(i, i + 1) for i in range(299)]),
    "path of 3,000": lambda: joined(3000, [(i, i + 1) for i in range(2999)]),
    "150 pairs": lambda: joined(300, [(2 * i, 2 * i + 1) for i in range(150)]),
    "1,500 pairs": lambda: joined(3000, [(2 * i, 2 * i + 1) for i in range(1500)]),
    "meeting of 8": lambda: meeting(range(8)),
    "meeting of 31": lambda: meeting(range(31)),
    "40 meetings of 12": lambda: meeting(*[range(3 * i, 3 * i + 12) for i in range(40)]),
}


def draw(entente, path):
    """Processor seconds, megabytes, width, height and bytes of one picture."""
    picture = path + ".svg"
    ended_in_time = lambda: resource.setrlimit(resource.RLIMIT_CPU, (LIMIT, LIMIT))
    process = subprocess.Popen(
        [entente, "draw", path, "-o", picture], stderr=subprocess.PIPE, text=True, preexec_fn=ended_in_time)
    complaint = process.stderr.read().strip()
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = status
    seconds = usage.ru_utime + usage.ru_stime
    if os.WIFSIGNALED(status):
        return f"over {LIMIT} s"
    if status:
        return complaint
    with open(picture, encoding="utf-8") as file:
        width, height = re.search(r'width="([\d.]+)" height="([\d.]+)"', file.read(400)).groups()
    return (f"{seconds:.1f} s | {usage.ru_maxrss / 1024:.0f} MB | {width} x {height} | "
            f"{os.path.getsize(picture) / 1024:.0f} KB")


def main(entente, *chosen):
    with tempfile.TemporaryDirectory() as folder:
        for name, make in CASES.items():
            if chosen and name not in chosen:
                continue
            path = os.path.join(folder, "graph.json")
            with open(path, "w", encoding="utf-8") as file:
                json.dump(make(), file)
            print(f"{name} | {draw(entente, path)}", flush=True)


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit("usage: python3 Benchmarks/draw_crowds.py ENTENTE [NAME…]")
    main(*sys.argv[1:])
