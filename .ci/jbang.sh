#!/usr/bin/env bash
# Runs a notebook by JBang, as its first line would: the same values as `assay notebook run`. JBang comes from Maven
# Central, by the coordinates of its command line; no script of it is fetched.
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/jdk25.sh
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cat >"$work/pom.xml" <<'END'
<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
<groupId>ci</groupId><artifactId>jbang</artifactId><version>1</version>
<dependencies><dependency><groupId>dev.jbang</groupId><artifactId>jbang-cli</artifactId><version>0.132.1</version></dependency></dependencies></project>
END
./mvnw -q -B -f "$work/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:build-classpath "-Dmdep.outputFile=$work/cp"

./assay doctor --quiet
jar=$PWD/cli/target/assay.jar
notebook=$PWD/dataset/notebooks/example_dataset_creation.java
mkdir "$work/a" "$work/b"
(cd "$work/a" && "$OLDPWD/assay" notebook run "$notebook" --fresh --quiet)
# JBang prints the command that runs the file and exits with 255: its shell script evaluates it.
command=$(cd "$work/b" && JBANG_DIR=$work/jbang "$JAVA_HOME/bin/java" -cp "$(cat "$work/cp")" dev.jbang.Main run \
  --cp "$jar" --runtime-option=--enable-native-access=ALL-UNNAMED "-Dassay.notebook=$notebook" "$notebook" --fresh --quiet) || [ $? = 255 ]
(cd "$work/b" && eval "$command")
cmp "$work/a/dataset/output/example/bicycle_shop_v1.jsonl" "$work/b/dataset/output/example/bicycle_shop_v1.jsonl"
echo 'JBang: the same bytes'
