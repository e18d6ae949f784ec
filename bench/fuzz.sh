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
jar=$home/cli/target/assay.jar # as the launcher starts it, so that the cache of classes serves the children, too
tests=$home/core/src/test/java/assay/sandbox
"$JAVA_HOME/bin/javac" -proc:none -cp "$(printf '%s:' "$home"/cli/target/lib/*.jar)" -d "$work" \
  "$tests"/{Fuzz,Attacks,FolderState,DelayProbe}.java
"$JAVA_HOME/bin/java" -XX:+UseSerialGC -Xmx512m -XX:TieredStopAtLevel=1 "-XX:AOTCache=$home/cli/target/assay.aot" \
  -Xlog:disable --enable-native-access=ALL-UNNAMED -cp "$jar:$work" assay.sandbox.Fuzz \
  "${1:-100000}" "${FUZZ_DEADLINE:-100}" "${FUZZ_SEED:-1}" "${FUZZ_CHILDREN:-2}" "$home/starter" ${2:+"$2"}
