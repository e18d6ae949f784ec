#!/bin/sh
# Writes every notebook as .ipynb for Colab, into ipynb/ beside the notebooks:
#
#   scripts/export_to_ipynb.sh [all|dataset|training]
#
# TARGET=jupyter scripts/export_to_ipynb.sh   for a Java kernel instead
set -eu

home=$(CDPATH='' cd -P -- "$(dirname -- "$0")/.." && pwd)

case ${1-all} in
all) folders='dataset training' ;;
dataset | training) folders=$1 ;;
*)
  echo "export_to_ipynb.sh: must be all, dataset or training, got \"$1\" (or nothing, for all)" >&2
  exit 2
  ;;
esac

count=0
for folder in $folders; do
  for notebook in "$home/$folder"/notebooks/*.java; do
    [ -f "$notebook" ] || continue # a folder without notebooks
    "$home/assay" notebook export "$notebook" --target "${TARGET-colab}"
    count=$((count + 1))
  done
done
[ "$count" -gt 0 ] || {
  echo "export_to_ipynb.sh: no notebooks in $folders" >&2
  exit 1
}
