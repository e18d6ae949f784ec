#!/bin/bash
# The 5,424 completions of the peers' SQL reward: `assay score` with one and two children, with and without the second
# state, beside both of the peers' loops and the sqlite3 command line as the limit, in turns.
#
#   bench/score.sh SHARED [ROUNDS [DIFFERENCES.md]]     default 10 rounds; SHARED holds data/ and peers/
#
# Their lines are JSON (completions_per_s_best), ours: cold, then minimum, median, maximum of warm passes. With
# DIFFERENCES.md, every completion that the users' loop and ours judge differently is written there, by rule.
set -euo pipefail
shared=$(CDPATH='' cd -P -- "$1" && pwd)
rounds=${2:-10} # fewer leave the children's compilers at work: 3 gave 3,459 in place of 8,371 completions/s
made_rounds=2    # a pass takes up to half a minute
home=$(CDPATH='' cd -P -- "$(dirname -- "$0")/.." && pwd)
. "$home/scripts/jdk25.sh"
"$home/assay" doctor --quiet
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export PEERS=$work
peer=$shared/peers/sql_reward.py
python3 "$peer" --emit --data "$shared/data"
python3 "$home/bench/score_lines.py" lines "$work/sql_work.jsonl" "$shared/data" given "$work/given.jsonl"
python3 "$home/bench/score_lines.py" lines "$work/sql_work.jsonl" "$shared/data" made "$work/made.jsonl"
classes=$(printf '%s:' "$home"/cli/target/lib/*.jar)
"$JAVA_HOME/bin/javac" -proc:none -cp "$classes" -d "$work" "$home/bench/Score.java"
ours() { # LINES CHILDREN ROUNDS
  "$JAVA_HOME/bin/java" -XX:+UseSerialGC --enable-native-access=ALL-UNNAMED ${SCORE_OPTS-} -cp "$work:${classes%:}" \
    Score "$work/$1.jsonl" "$shared/data" "$2" "$3"
}
for processes in 1 2; do
  echo "-- what users have, $processes processes"
  python3 "$peer" --procs "$processes" --repeat "$rounds" --out "$work/rewards.jsonl"
  echo "-- a careful user, $processes processes"
  python3 "$peer" --procs "$processes" --gold per-prompt --conn per-db --repeat "$rounds"
  echo "-- assay score, states: []"
  ours given "$processes" "$rounds"
  echo "-- assay score, a second state is made"
  ours made "$processes" "$made_rounds"
done
echo "-- assay score in one process, no isolation"
ours given 0 "$rounds"
if command -v sqlite3 >/dev/null; then
  python3 "$home/bench/score_lines.py" sql "$work/sql_work.jsonl" "$work" >"$work/files"
  echo "-- the sqlite3 command line: $(cat "$work"/*.sql | wc -l) statements that read, one connection a database, no comparison"
  for ((round = 0; round < rounds; round++)); do
    start=$(date +%s%N)
    while IFS=$'\t' read -r database statements; do
      sqlite3 -readonly "$database" <"$statements" >/dev/null 2>&1 || :
    done <"$work/files"
    awk -v n="$(cat "$work"/*.sql | wc -l)" -v ns=$(($(date +%s%N) - start)) 'BEGIN { printf "%.0f statements/s\n", n * 1e9 / ns }'
  done
fi
if [ $# -gt 2 ]; then
  "$home/assay" score --quiet --data "$shared/data" "$work/given.jsonl" >"$work/scores.jsonl"
  python3 "$home/bench/score_lines.py" compare "$work/sql_work.jsonl" "$work/rewards.jsonl" "$work/scores.jsonl" >"$3"
fi
