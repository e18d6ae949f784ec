#!/usr/bin/env bash
# Tests ./assay, ./mvnw and scripts/jdk25.sh on a copy of the sources in a path with spaces. Takes a minute or two.
# Bash for its `time`: POSIX sh has no clock finer than a second that works everywhere.
set -u

root=$(CDPATH='' cd -P -- "$(dirname "$0")/.." && pwd)
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
copy="$tmp/a path with spaces/assay"
passed=0 failed=0

# run COMMAND...: its exit code in $code, its output in $tmp/out and $tmp/err.
run() {
  code=0
  "$@" >"$tmp/out" 2>"$tmp/err" </dev/null || code=$?
}

# check NAME CONDITION...: CONDITION is a command; when it fails, what the last run printed is shown.
check() {
  local name=$1
  shift
  if "$@"; then
    passed=$((passed + 1))
    echo "ok      $name"
  else
    failed=$((failed + 1))
    echo "FAILED  $name (exit code $code)"
    sed 's/^/        out: /' "$tmp/out" | head -n 5
    sed 's/^/        err: /' "$tmp/err" | head -n 20
  fi
}

exits_with() { [ "$code" -eq "$1" ]; }
silent() { [ "$code" -eq 0 ] && [ ! -s "$tmp/err" ]; }
says() { grep -q -F -- "$1" "$tmp/err"; }
# only_says TEXT: success, and one line on standard error, which begins with TEXT.
only_says() { [ "$code" -eq 0 ] && [ "$(wc -l <"$tmp/err")" -eq 1 ] && [ "$(head -c ${#1} "$tmp/err")" = "$1" ]; }
lines_with() { cat "$tmp/1.err" "$tmp/2.err" | grep -c -F -- "$1"; }

seconds() {
  local TIMEFORMAT=%R
  { time "$@" >/dev/null 2>&1; } 2>&1
}
fastest() { for _ in 1 2 3 4 5; do seconds "$@"; done | sort -n | head -n 1; }
at_most() { awk -v a="$1" -v b="$2" 'BEGIN { exit !(a <= b) }'; }

mkdir -p "$copy"
cd "$root" && tar cf - assay mvnw .mvn scripts pom.xml ./*/pom.xml ./*/src/main | tar xf - -C "$copy"
mkdir -p "$tmp/bin" "$tmp/elsewhere"
ln -s "../a path with spaces/assay/assay" "$tmp/bin/first"
ln -s first "$tmp/bin/assay"
cd "$tmp/elsewhere" || exit 1

echo "# no JDK"
mkdir -p "$tmp/jdks/old/bin"
echo 'JAVA_VERSION="17.0.15"' >"$tmp/jdks/old/release"
: >"$tmp/jdks/old/bin/javac" && chmod +x "$tmp/jdks/old/bin/javac"
for command in assay mvnw; do
  ASSAY_JDK_ROOTS="$tmp/none:$tmp/jdks" run "$copy/$command" --version
  check "$command without a JDK 25 exits with 2" exits_with 2
  check "$command says what to install" says 'Install one, for example Temurin 25'
done

echo "# building"
run "$copy/assay" --version
check "the first use prints one line of progress" only_says 'assay: building (first use'
run "$copy/assay" --version
check "the second use builds nothing" silent
JAVA_HOME="$tmp/jdks/old" run "$copy/assay" --version
check "a JAVA_HOME that is too old is passed over" silent
run "$tmp/bin/assay" --version
check "runs through symbolic links from another folder" silent
check "and prints to standard output" test -s "$tmp/out"
run "$copy/assay" --no-such-option
check "the exit code of the program comes through" exits_with 2

find "$copy/cli/src/main" -name '*.java' -exec touch {} +
run "$copy/assay" --version
check "a touched source is built" only_says 'assay: building (sources changed)'

mkdir -p "$copy/core/src/main/java/assay/broken"
echo 'package assay.broken; class Broken { int x = "no"; }' >"$copy/core/src/main/java/assay/broken/Broken.java"
run "$copy/assay" --version
check "a build that fails exits with 3" exits_with 3
check "and shows the error" says 'Broken.java:[1,46]'
rm -r "$copy/core/src/main/java/assay/broken"
run "$copy/assay" --version
check "a failed build is tried again" only_says 'assay: building ('
run "$copy/assay" --version
check "and then not again" silent

echo "# two at once, after one that was killed"
rm "$copy/cli/target/assay.stamp"
mkdir "$copy/target/assay.lock"
sh -c 'echo $$' >"$copy/target/assay.lock/pid" # a process that has ended
"$copy/assay" --version >/dev/null 2>"$tmp/1.err" &
"$copy/assay" --version >/dev/null 2>"$tmp/2.err"
code=$?
check "one of two waits and works" exits_with 0
wait $!
code=$?
check "the other too" exits_with 0
check "only one builds" test "$(lines_with 'assay: building')" -eq 1
check "only one waits" test "$(lines_with 'assay: waiting for the build')" -eq 1
check "the lock is gone" test ! -e "$copy/target/assay.lock"

echo "# start"
mv "$copy/cli/target/assay.aot" "$tmp"
plain=$(fastest "$copy/assay" --help)
mv "$tmp/assay.aot" "$copy/cli/target"
help=$(fastest "$copy/assay" --help)
echo "        --help takes $help s, without the AOT cache $plain s (fastest of 5; aim: 0.5 s)"
check "--help starts within 1.5 s" at_most "$help" 1.5
ASSAY_JAVA_OPTS='-Xlog:aot' run "$copy/assay" --version
check "the AOT cache is used" grep -q 'Opened AOT cache .*assay.aot' "$tmp/out"
ASSAY_JAVA_OPTS='-Xlog:aot' run "$copy/assay" notebook --help
check "notebooks have their own" grep -q 'Opened AOT cache .*notebook.aot' "$tmp/out"
ASSAY_JAVA_OPTS='-Xlog:class+load' run "$copy/assay" --version
check "picocli's classes are in it" grep -q 'picocli.CommandLine source: shared objects file' "$tmp/out"

echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
