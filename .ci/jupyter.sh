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

# .ci/jupyter_session.py tries what a person can do to it (an endless loop and an interrupt, a JVM that dies); its interrupt
# is lost now and then on a loaded machine, so it is run by hand until that is mended.
