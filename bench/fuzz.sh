#!/bin/bash
# Attacks and mutated real SQL against the sandbox: answers, times, files, memory. Ends with 1 when something is wrong.
#
#   bench/fuzz.sh [COUNT [DATA]]     default 100,000; the starter databases, and those of Spider and SParC in DATA
#
#   FUZZ_SEED=N FUZZ_DEADLINE=MS FUZZ_CHILDREN=N     default 1, 100, 2
set -euo pipefail
home=$(CDPATH='' cd -P -- "$(dirname -- "$0")/.." && pwd)
. "$home/scripts/jdk25.sh"
"$home/assay" doctor --quiet
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
classes=$(printf '%s:' "$home"/cli/target/lib/*.jar)
tests=$home/core/src/test/java/assay/sandbox
"$JAVA_HOME/bin/javac" -proc:none -cp "$classes" -d "$work" "$tests"/{Fuzz,Attacks,FolderState,DelayProbe}.java
"$JAVA_HOME/bin/java" -XX:+UseSerialGC -Xmx512m -cp "$work:${classes%:}" assay.sandbox.Fuzz \
  "${1:-100000}" "${FUZZ_DEADLINE:-100}" "${FUZZ_SEED:-1}" "${FUZZ_CHILDREN:-2}" "$home/starter" ${2:+"$2"}
