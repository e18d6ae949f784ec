# For scripts that time whole processes in turns. Sourced with $work set to a folder of theirs.
#
#   timed NAME COMMAND…   a line "NAME wall … s  CPU … s", also into $work/figures; the output stays in $work/NAME.txt
#   spread RUNS           minimum, median and maximum of every name
TIMEFORMAT='%R %U %S'
timed() {
  local name=$1 figures
  shift
  figures=$({ time "$@" >"$work/$name.txt" 2>"$work/$name.err"; } 2>&1 | tail -n 1)
  awk -v name="$name" '{ printf "%-14s wall %6.2f s  CPU %6.2f s\n", name, $1, $2 + $3 }' <<<"$figures" |
    tee -a "$work/figures"
}
spread() {
  local name column what
  echo "-- minimum, median, maximum of $1 runs"
  awk '{ print $1 }' "$work/figures" | sort -u | while read -r name; do
    for column in 3 6; do
      what=wall
      [ $column = 3 ] || what=CPU
      awk -v name="$name" -v column=$column '$1 == name { print $column }' "$work/figures" | sort -n |
        awk -v name="$name" -v what=$what \
          '{ v[NR] = $1 } END { printf "%-14s %-4s %s  %s  %s\n", name, what, v[1], v[int((NR + 1) / 2)], v[NR] }'
    done
  done
}
