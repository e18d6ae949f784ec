#!/bin/bash
# Near-duplicates of 50,000 documents with known groups: Assay, then peers on the same file in the same minutes.
#
#   PEERS_SCRIPTS=DIR bench/near_duplicates.sh [RUNS]     default 5
#
# DIR has dedup_python.py, which makes the documents and runs the peers. Environments are made under $PEERS (default: a
# folder in $TMPDIR) with pip: rensa 0.5.0, text-dedup 0.4.0. TOOLS=rensa leaves the slow one out.
# A line per run: whole-process wall seconds, CPU seconds, documents per second of wall time. The runs of all programs
# take turns, so that a machine that changes its pace does so for all. Figures are in docs/performance.md.
set -euo pipefail
runs=${1:-5}
home=$(CDPATH='' cd -P -- "$(dirname -- "$0")/.." && pwd)
scripts=${PEERS_SCRIPTS:?the folder of dedup_python.py}
export PEERS=${PEERS:-${TMPDIR:-/tmp}/peers}
export OMP_WAIT_POLICY=PASSIVE # else the threads of two processes on few cores spin
tools=${TOOLS-rensa text-dedup}
. "$home/scripts/jdk25.sh"
mkdir -p "$PEERS"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

light=$PEERS/venv-light/bin/python
[ -x "$light" ] || python3 -m venv "$PEERS/venv-light"
"$light" -c 'import rensa' 2>/dev/null || "$light" -m pip install -q rensa==0.5.0
if [[ $tools == *text-dedup* ]] && [ ! -x "$PEERS/venv-td/bin/python" ]; then
  python3 -m venv "$PEERS/venv-td"
  "$PEERS/venv-td/bin/python" -m pip install -q text-dedup==0.4.0
fi
docs=$PEERS/dedup_docs.jsonl
[ -f "$docs" ] || "$light" "$scripts/dedup_python.py" --emit

# As ./assay starts the program: its options, and an AOT cache that was recorded once before.
"$home/assay" doctor --quiet
classes=$(printf '%s:' "$home"/cli/target/lib/*.jar)
"$JAVA_HOME/bin/javac" -cp "$classes" -d "$work/classes" "$home/bench/Near.java"
"$JAVA_HOME/bin/jar" cf "$work/near.jar" -C "$work/classes" .
classes=$work/near.jar:${classes%:}
"$JAVA_HOME/bin/java" "-XX:AOTCacheOutput=$work/near.aot" -Xlog:disable -XX:+UseSerialGC -cp "$classes" \
  Near "$docs" 0.7 2 >/dev/null 2>&1
near() {
  "$JAVA_HOME/bin/java" -XX:+UseSerialGC -Xmn128m "-XX:AOTCache=$work/near.aot" -XX:Tier4InvocationThreshold=30000 \
    -XX:Tier4MinInvocationThreshold=10000 -XX:Tier4CompileThreshold=60000 -cp "$classes" Near "$docs" 0.7 "$1"
}
peer() { # TOOL THREADS: one run, its grades
  "$light" "$scripts/dedup_python.py" --docs "$docs" --tools "$1" --threads "$2" --repeat 1
}

total=$(wc -l <"$docs")
. "$home/bench/figures.sh"
for ((run = 1; run <= runs; run++)); do
  timed assay-1 near 1
  timed assay-2 near 2
  for tool in $tools; do
    # text-dedup is timed by its script: its grading starts a second Python.
    if [ "$tool" = rensa ]; then
      timed rensa-1 env RAYON_NUM_THREADS=1 OMP_NUM_THREADS=1 "$light" "$scripts/dedup_python.py" --child rensa --docs "$docs"
    else
      peer "$tool" 2 >"$work/$tool"
      sed -E 's/.*"process_wall_s": \[([0-9.]+)\].*/\1/' "$work/$tool" |
        awk -v name="$tool-2" -v docs="$total" '{ printf "%-14s wall %6.2f s  CPU      - s  %6d docs/s\n", name, $1, docs / $1 }' |
        tee -a "$work/figures"
    fi
  done
done
spread "$runs"
echo "-- $total documents"
echo "-- grades"
echo "assay $(cat "$work/assay-2.txt")"
for tool in $tools; do
  [ -f "$work/$tool" ] || peer "$tool" 1 >"$work/$tool"
  echo "$tool $(grep -o '"pairs".*' "$work/$tool")"
done
