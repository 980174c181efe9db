#!/usr/bin/env python3
"""Feeds formats what libFuzzer thinks of, each for so many seconds of processor time, and prints a table.

    fuzz.py PROGRAM FOLDER SECONDS FORMAT...     fuzzes what has not had its seconds yet, then prints
    fuzz.py PROGRAM FOLDER 0 FORMAT...           prints what was done

What was done stands in FOLDER/turns.tsv, a line for each turn, so that a run that was ended goes on where it was; what the
formats have become in FOLDER/corpus. A finding ends its format, is kept in FOLDER/findings and makes the status 1. Processor
time counts, not that of the clock: other work on the machine does not make it less.
"""
import os
import pathlib
import re
import shutil
import subprocess
import sys
import time

HERE = pathlib.Path(__file__).parent
# The endings of those files of the other tests that a format begins with, beside Seeds.
ENDINGS = {
    "html": ["html"], "mhtml": ["mhtml"], "feed": ["atom", "rss", "xml"], "eml": ["eml"], "md": ["md"], "pdf": ["pdf"],
    "warc": ["warc"], "gzip": ["gz"], "txt": ["txt"],
}
LONGEST = 65_536
# By the clock. A turn that is ended from outside is lost, so none is long; each reads the corpus first, so none is short.
TURN = 300
MEBIBYTES = 1_500
# By the clock, on a machine that may be busy; more is a finding.
SLOWEST = 60
COLUMNS = ["format", "processor", "executions", "first", "last", "features", "peak", "findings"]


def begin(corpus, format):
    """Puts good files of a format where the fuzzer looks for them."""
    corpus.mkdir(parents=True, exist_ok=True)
    for file in sorted((HERE / "Seeds" / format).glob("*")):
        shutil.copy(file, corpus)
    for folder in ["Cases", "Samples"]:
        for file in sorted((HERE.parent / "IntakeTests" / folder).iterdir()):
            if file.suffix[1:] in ENDINGS.get(format, []) and file.stat().st_size <= LONGEST:
                shutil.copy(file, corpus)


def turn(program, folder, format, seconds):
    """Fuzzes for some seconds by the clock; what came of it, as a line of the table."""
    corpus, findings, log = folder / "corpus" / format, folder / "findings", folder / "logs" / f"{format}.log"
    begin(corpus, format)
    findings.mkdir(exist_ok=True)
    log.parent.mkdir(exist_ok=True)
    known = len(list(findings.glob(f"{format}-*")))
    start = time.monotonic()
    with open(log, "wb") as output:
        process = subprocess.Popen(
            [program, f"-max_total_time={seconds}", f"-timeout={SLOWEST}", f"-report_slow_units={SLOWEST}",
             f"-rss_limit_mb={MEBIBYTES}", f"-max_len={LONGEST}", "-print_final_stats=1",
             f"-artifact_prefix={findings}/{format}-", str(corpus)],
            env=os.environ | {"ENTENTE_FUZZ_FORMAT": format}, stdout=output, stderr=output)
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    text = log.read_text(errors="replace")
    found = len(list(findings.glob(f"{format}-*"))) - known
    if process.returncode and not found:
        sys.exit(f"fuzz.py: the fuzzer of {format} ended with {process.returncode} and no finding; see {log}")

    def stat(name):
        match = re.search(rf"stat::{name}:\s+(\d+)", text)
        return int(match[1]) if match else 0

    covered = [(int(edges), int(features)) for edges, features in re.findall(r"cov: (\d+) ft: (\d+)", text)]
    return {
        "format": format, "processor": round(usage.ru_utime + usage.ru_stime, 1),
        "clock": max(1.0, time.monotonic() - start),
        "executions": stat("number_of_executed_units"), "first": covered[0][0] if covered else 0,
        "last": covered[-1][0] if covered else 0, "features": covered[-1][1] if covered else 0,
        "peak": usage.ru_maxrss >> 10, "findings": found,
    }


def turns(file, format):
    """What was done with a format before."""
    if not file.exists():
        return []
    lines = [dict(zip(COLUMNS, line.split("\t"))) for line in file.read_text().splitlines()]
    return [line for line in lines if line["format"] == format]


def total(lines, column):
    return sum(float(line[column]) for line in lines)


def table(file, formats):
    """The table of all turns; the number of findings."""
    print("| format | processor time | executions | each second | edges | features | memory | findings |")
    print("|---|---|---|---|---|---|---|---|")
    for format in formats:
        lines = turns(file, format)
        if not lines:
            print(f"| {format} | 0 s | | | | | | |")
            continue
        seconds, executions = total(lines, "processor"), int(total(lines, "executions"))
        print(
            f"| {format} | {seconds:,.0f} s | {executions:,} | {executions / seconds:,.0f} | "
            f"{int(lines[0]['first']):,} → {max(int(line['last']) for line in lines):,} | "
            f"{max(int(line['features']) for line in lines):,} | "
            f"{max(int(line['peak']) for line in lines):,} MB | {int(total(lines, 'findings'))} |")
    return sum(int(total(turns(file, format), "findings")) for format in formats)


def main(program, folder, seconds, formats):
    folder = pathlib.Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / "turns.tsv"
    share = 1.0
    for format in formats:
        while (rest := seconds - total(turns(file, format), "processor")) > 0:
            line = turn(program, folder, format, int(min(rest / share + 1, TURN)))
            # On a machine that is busy an hour of the clock may be minutes of the processor.
            share = max(0.05, line["processor"] / line["clock"])
            with open(file, "a") as output:
                output.write("\t".join(str(line[column]) for column in COLUMNS) + "\n")
            if line["findings"]:
                print(f"fuzz.py: {format}: a finding lies in {folder / 'findings'}", file=sys.stderr)
                break
    return 1 if table(file, formats) else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2], float(sys.argv[3]), sys.argv[4:]))
