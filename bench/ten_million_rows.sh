#!/bin/sh
# Builds a set of 1,000 rows from a generated JSON Lines file of ten million, in a heap of 256 MB.
#
#   bench/ten_million_rows.sh [ROWS]      default 10000000; needs about 250 bytes of disk per row in $TMPDIR
#
# Shows that memory is bounded by the budget, not by the input. Figures are in docs/performance.md.
set -eu
rows=${1:-10000000}
home=$(CDPATH='' cd -P -- "$(dirname -- "$0")/.." && pwd)
. "$home/scripts/jdk25.sh"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
"$JAVA_HOME/bin/java" "$home/bench/Rows.java" "$work/data" "$rows"
ls -l "$work/data/general_chat/alpaca.jsonl"
"$home/assay" doctor --quiet # builds, if need be, before the clock runs
start=$(date +%s)
ASSAY_JAVA_OPTS="-Xmx256m" "$home/assay" build sft --no-starter --data "$work/data" --out "$work/out" \
  --set ratio.agent=0 --set sources.general_chat.target=1000
end=$(date +%s)
echo "$rows records in $((end - start)) s with a heap of 256 MB, $(wc -l <"$work/out/training_set_v1.jsonl") rows written"
