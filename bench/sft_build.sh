#!/bin/bash
# Whole builds of 6,000 rows, as processes: the bundled data alone, and a data folder with its benchmark kept out; in
# turns with a script that converts the same data and executes nothing.
#
#   bench/sft_build.sh DATA [RUNS [PEER_SCRIPT]]     default 5 runs; PEER_SCRIPT is sft_build_python.py
#
# A line per run: wall and CPU seconds; then minimum, median and maximum. Figures are in docs/performance.md.
set -euo pipefail
data=$1
runs=${2:-5}
peer=${3-}
home=$(CDPATH='' cd -P -- "$(dirname -- "$0")/.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
"$home/assay" doctor --quiet
. "$home/bench/figures.sh"
for ((run = 0; run <= runs; run++)); do
  [ "$run" -ne 1 ] || : >"$work/figures" # the first round only warms the disk's cache
  timed starter "$home/assay" build sft --quiet --out "$work/starter"
  timed data "$home/assay" build sft --quiet --data "$data" --out "$work/data"
  timed items "$home/assay" build sft --quiet --data "$data" --benchmark "$data/agentbench" --out "$work/items"
  [ -z "$peer" ] || timed peer python3 "$peer" --build "$work/peer.jsonl"
done
spread "$runs"
