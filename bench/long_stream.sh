#!/bin/bash
# `assay score` on a stream of any length: a line every five seconds with the lines answered and the memory of the program and of
# its children, in MB. Flat means that it does not grow with the number of lines.
#
#   bench/long_stream.sh SHARED [COMPLETIONS]     default 1,000,000: those of the peers' SQL reward, again and again
set -euo pipefail
shared=$(CDPATH='' cd -P -- "$1" && pwd)
count=${2:-1000000}
home=$(CDPATH='' cd -P -- "$(dirname -- "$0")/.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export PEERS=$work
"$home/assay" doctor --quiet
python3 "$shared/peers/sql_reward.py" --emit --data "$shared/data" >/dev/null
python3 "$home/bench/score_lines.py" lines "$work/sql_work.jsonl" "$shared/data" given "$work/lines.jsonl"
rounds=$((count / 5424 + 1))
start=$(date +%s)
(for ((i = 0; i < rounds; i++)); do cat "$work/lines.jsonl"; done) |
  "$home/assay" score --quiet --data "$shared/data" >"$work/scores.jsonl" &
program=$! # the launcher becomes the JVM
memory() { ps -o rss= -p "$1" | awk '{ sum += $1 } END { printf "%.0f", sum / 1024 }'; }
while kill -0 $program 2>/dev/null; do
  sleep 5
  children=$(pgrep -d , -P $program) || break
  echo "$(($(date +%s) - start)) s  $(wc -l <"$work/scores.jsonl") lines answered  parent $(memory $program) MB  children $(memory "$children") MB"
done
wait $program
seconds=$(($(date +%s) - start))
lines=$(wc -l <"$work/scores.jsonl")
completions=$((rounds * 5424))
echo "$lines lines, $completions completions, $seconds s, $((completions / seconds)) completions/s"
