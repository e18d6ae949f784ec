#!/usr/bin/env bash
# Exports a notebook for Colab and runs it to its last cell in a real Jupyter, over tcp and over ipc (which Colab uses),
# then compares what it computed. Installs Jupyter from Debian's packages where it is not there.
set -euo pipefail
cd "$(dirname "$0")/.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

has_jupyter() { python3 -c 'import nbconvert, ipykernel, nbformat' 2>/dev/null; }
if ! has_jupyter; then
  PATH=/usr/bin:$PATH # Debian's Python, if another one came first
fi
if ! has_jupyter; then
  sudo=
  [ "$(id -u)" = 0 ] || sudo=sudo
  $sudo apt-get update -qq
  $sudo apt-get install -y -qq --no-install-recommends python3-nbconvert jupyter-nbconvert python3-nbclient \
    jupyter-client python3-ipykernel jupyter-core
fi

export ASSAY_HOME=$PWD
name=example_dataset_creation
source=dataset/notebooks/$name.java
./assay notebook export "$source" --target colab --output "$work/$name.ipynb"
./assay notebook export "$source" --target colab --output - | cmp - "$work/$name.ipynb"
./assay notebook export "$source" --target jupyter --output "$work/java.ipynb"

# What the cells give when Assay itself runs them. It writes below the working folder, as Jupyter will.
(cd "$work" && "$ASSAY_HOME/assay" notebook run "$ASSAY_HOME/$source" --fresh --quiet)
mv "$work/dataset" "$work/expected"

for transport in tcp ipc; do
  (cd "$work" && rm -rf dataset && python3 -m nbconvert --to notebook --execute "$name.ipynb" \
    --output "$transport.ipynb" --ExecutePreprocessor.timeout=300 --KernelManager.transport="$transport")
  cmp "$work/expected/output/example/bicycle_shop_v1.jsonl" "$work/dataset/output/example/bicycle_shop_v1.jsonl"
  python3 .ci/check_ipynb.py "$work/$name.ipynb" "$work/java.ipynb" "$work/$transport.ipynb"
done

# What a person can do to it: an endless loop and an interrupt, a JVM that dies, a fresh start.
(cd "$work" && python3 "$ASSAY_HOME/.ci/jupyter_session.py" "$name.ipynb")

# A Java kernel: JJava from the Python index, with the JDK that Assay has (its own launcher takes whatever `java` is first).
. scripts/jdk25.sh
python3 -m pip -q download --no-deps -d "$work" jjava==1.0a8
python3 -m zipfile -e "$work"/jjava-*.whl "$work/jjava"
kernel=$work/kernels/java
mkdir -p "$kernel"
cp "$work"/jjava/jjava-*.data/data/share/jupyter/kernels/java/jjava.jar "$kernel"
cat >"$kernel/kernel.json" <<END
{"argv": ["$JAVA_HOME/bin/java", "--enable-native-access=ALL-UNNAMED", "--add-opens=jdk.jshell/jdk.jshell=ALL-UNNAMED", "-jar", "$kernel/jjava.jar", "{connection_file}"],
 "display_name": "Java", "language": "java", "interrupt_mode": "message"}
END
# Its first cell names the jar as seen from ipynb/ beside the notebook.
mkdir -p "$work/checkout/dataset/notebooks/ipynb" "$work/checkout/cli"
ln -s "$ASSAY_HOME/cli/target" "$work/checkout/cli/target"
ln -s "$ASSAY_HOME/starter" "$ASSAY_HOME/recipes" "$work/checkout"
cp dataset/notebooks/*.csv "$work/checkout/dataset/notebooks"
cp "$work/java.ipynb" "$work/checkout/dataset/notebooks/ipynb"
(cd "$work/checkout" && JUPYTER_PATH=$work python3 -m nbconvert --to notebook --execute dataset/notebooks/ipynb/java.ipynb \
  --output "$work/jjava.ipynb" --ExecutePreprocessor.timeout=300)
cmp "$work/expected/output/example/bicycle_shop_v1.jsonl" "$(find "$work/checkout/dataset/notebooks" -name bicycle_shop_v1.jsonl)"
